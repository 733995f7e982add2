// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a scanner or a keyboard hands over is read the same way twice, and what is found in it
// is well formed.
#include "models/phones/ArticleNumber.h"
#include "models/phones/LabelText.h"
#include "models/phones/PhoneAgent.h"
#include "models/phones/ScanCode.h"

#include <cstdint>
#include <cstdlib>

namespace {

void must(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

bool isSame(const ScanCode& one, const ScanCode& other)
{
    return one.kind == other.kind && one.mac == other.mac && one.serial == other.serial
        && one.pin == other.pin && one.checkCode == other.checkCode && one.model == other.model
        && one.text == other.text && one.urlHost == other.urlHost && one.why == other.why;
}

void checkKind(const ScanCode& code)
{
    switch (code.kind) {
    case ScanCode::Kind::Phone:
        must(!code.mac.isNull() && (code.mac.value() >> 40 & 1) == 0);
        must(code.checkCode.isEmpty() || LabelText::isCheckCode(code.checkCode));
        return;
    case ScanCode::Kind::Serial:
        return must(!code.serial.isEmpty() && code.mac.isNull());
    case ScanCode::Kind::Pin:
        return must(!code.pin.isEmpty() && code.mac.isNull());
    case ScanCode::Kind::Article:
    case ScanCode::Kind::Nothing:
        return must(!code.error().subject.isEmpty() || code.text.isEmpty());
    }
    std::abort();
}

void checkScan(const QString& text, const VendorBook& vendors)
{
    const ScanCode code = ScanCode::read(text, vendors);
    must(code.text.size() <= ScanCode::maximumLength + 1);
    must(code.serial.size() <= 40 && code.pin.size() <= 16 && code.model.size() <= 40);
    for (const QChar c : code.text)
        must(c.category() != QChar::Other_Control);
    checkKind(code);
    // Its own words say the same again, unless they were cut off.
    if (code.why != ErrorCode::TooMuchData)
        must(isSame(ScanCode::read(code.text, vendors), code));
    if (code.kind == ScanCode::Kind::Phone)
        for (const QString& spelling : { code.mac.colons(), code.mac.hyphens() })
            must(ScanCode::read(spelling, vendors).mac == code.mac);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto catalog = Catalog::load();
    must(catalog.has_value());
    static const VendorBook vendors(*catalog, { { 0xA0B0C0, QStringLiteral("yealink") } });
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    checkScan(QString::fromUtf8(bytes), vendors);
    const PhoneAgent agent = PhoneAgent::read(bytes, **catalog);
    must(agent.vendor.isEmpty() || (*catalog)->phoneVendor(agent.vendor));
    const PhoneModel* model = (*catalog)->phoneModel(agent.model);
    must(agent.model.isEmpty() || (model && model->vendor == agent.vendor));
    must(agent.modelName.size() + agent.firmware.size() <= 512);
    return 0;
}
