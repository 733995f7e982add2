// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ScanCode.h"

#include "models/phones/ArticleNumber.h"
#include "models/phones/LabelText.h"
#include "models/phones/ScanText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ScanCode scannedNothing(ErrorCode why)
{
    ScanCode code;
    code.why = why;
    return code;
}

ScanCode scannedPhone(const MacAddress& mac)
{
    ScanCode code;
    code.kind = ScanCode::Kind::Phone;
    code.mac = mac;
    return code;
}

ScanCode scannedSerial(const QString& serial)
{
    ScanCode code;
    code.kind = ScanCode::Kind::Serial;
    code.serial = serial;
    return code;
}

ScanCode scannedArticle()
{
    ScanCode code;
    code.kind = ScanCode::Kind::Article;
    return code;
}

std::optional<ScanCode> articleIn(
    const QString& text, bool isElements, const ScanCode::IsKnown& isKnown)
{
    if (const auto elements = ArticleNumber::elementsOf(text, isElements)) {
        if (const auto mac = MacAddress::parse(elements->serial))
            return scannedPhone(*mac);
        if (!elements->serial.isEmpty())
            return scannedSerial(elements->serial);
        if (!elements->article.isEmpty())
            return scannedArticle();
    }
    if (!ArticleNumber::isOne(text))
        return {};
    // Twelve digits are a UPC-A or an address; the vendor tells.
    const auto mac = MacAddress::parse(text);
    return mac && isKnown(*mac) ? scannedPhone(*mac) : scannedArticle();
}

std::optional<ScanCode> addressIn(const QString& text)
{
    if (const auto mac = MacAddress::parse(text))
        return scannedPhone(*mac);
    const auto tail = LabelText::tailOf(text);
    if (!tail)
        return {};
    ScanCode code = scannedPhone(tail->mac);
    if (const QString letters = tail->text.toUpper(); LabelText::isCheckCode(letters)) {
        code.checkCode = letters;
    } else if (const auto serial = LabelText::serialIn(tail->text); serial && !tail->isJoined) {
        code.serial = *serial;
    } else if (tail->isJoined) {
        code.kind = ScanCode::Kind::Nothing;
        code.why = ErrorCode::CheckCodeWrong;
        code.checkCode = tail->text;
    } else {
        return {};
    }
    return code;
}

ScanCode labelIn(const QString& text)
{
    const LabelText label = LabelText::read(text);
    ScanCode code;
    code.mac = label.mac;
    code.serial = label.serial;
    code.pin = label.pin;
    code.model = label.model;
    code.checkCode = label.checkCode;
    code.urlHost = label.urlHost;
    if (!label.mac.isNull())
        code.kind = ScanCode::Kind::Phone;
    else if (!label.isMacWrong && !label.serial.isEmpty())
        code.kind = ScanCode::Kind::Serial;
    else if (!label.isMacWrong && !label.pin.isEmpty())
        code.kind = ScanCode::Kind::Pin;
    return code;
}

ScanCode codeIn(const QString& text, const ScanCode::IsKnown& isKnown)
{
    bool isElements = false;
    const QString bare = ScanText::withoutSymbology(text, isElements);
    if (const auto article = articleIn(bare, isElements, isKnown))
        return *article;
    if (const auto address = addressIn(bare))
        return *address;
    const ScanCode label = labelIn(bare);
    if (label.kind != ScanCode::Kind::Nothing)
        return label;
    const auto serial = LabelText::serialIn(bare);
    return serial ? scannedSerial(*serial) : label;
}

/// What may be shown of a text that is none of ours: no password of a wireless network, nothing of
/// a web page's address but its host.
QString shownOf(const ScanCode& code)
{
    if (!code.urlHost.isEmpty())
        return code.urlHost;
    if (code.text.startsWith(u"WIFI:", Qt::CaseInsensitive))
        return u"WIFI:..."_s;
    return code.text.left(80);
}

} // namespace

ScanCode ScanCode::read(const QString& text, const IsKnown& isKnown)
{
    const QString cleaned = ScanText::cleaned(text, maximumLength + 1);
    ScanCode code;
    if (cleaned.size() > maximumLength) {
        code = scannedNothing(ErrorCode::TooMuchData);
    } else {
        code = codeIn(cleaned, isKnown);
        const bool isOther = ScanText::isFromOtherLayout(cleaned);
        if (isOther || (code.kind == Kind::Nothing && cleaned.contains(u'\''))) {
            const ScanCode meant = codeIn(ScanText::fromOtherLayout(cleaned), isKnown);
            if (meant.kind != Kind::Nothing)
                code = meant;
        }
    }
    code.text = cleaned;
    return code;
}

ScanCode ScanCode::read(const QString& text, const VendorBook& vendors)
{
    return read(text, [&vendors](const MacAddress& address) { return vendors.isKnown(address); });
}

Error ScanCode::error() const
{
    if (kind == Kind::Article)
        return Error(ErrorCode::ArticleNumberScanned, text);
    if (kind == Kind::Serial || kind == Kind::Pin)
        return Error(ErrorCode::ScanWithoutPhone, kind == Kind::Pin ? u"PIN"_s : serial);
    if (why == ErrorCode::CheckCodeWrong)
        return Error(why, mac.hyphens(), checkCode.left(40));
    if (why == ErrorCode::TooMuchData)
        return Error(why, text.left(40), u"> %1"_s.arg(maximumLength));
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    constexpr int wanted = 12; // of a MAC address
    return Error(why, shownOf(*this),
        (digits > wanted ? u"%1 > %2"_s : u"%1/%2"_s).arg(digits).arg(wanted));
}
