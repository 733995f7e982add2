// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/fanvil/FanvilFirmware.h"

#include "models/provisioning/fanvil/FanvilCodes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "nethesis_np_x5_hwv2_0.txt", "fanvil_x5u_v2_hwv2_0.txt"
QRegularExpressionMatch matchName(const QString& name)
{
    static const QRegularExpression pattern(
        u"\\A(fanvil|nethesis)_([a-z0-9_]{1,32})_hwv?([0-9])_?[0-9]\\.txt\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name);
}

QString underlined(QString text)
{
    return text.toLower().replace(QRegularExpression(u"[^a-z0-9]"_s), u"_"_s);
}

bool isOfModel(const PhoneModel& model, const QString& printed)
{
    return std::any_of(model.variants.begin(), model.variants.end(),
        [&printed](const QString& variant) { return underlined(variant) == printed.toLower(); });
}

/// Whether the request comes from such a phone, by its own words.
bool isAskedByModel(const PhonePlan& plan)
{
    const auto agent = FanvilCodes::Agent::read(plan.agent);
    const QString brand = plan.model.vendor == "nethesis"_L1 ? u"Nethesis"_s : u"Fanvil"_s;
    if (agent.brand.compare(brand, Qt::CaseInsensitive) != 0)
        return false;
    return std::any_of(
        plan.model.variants.begin(), plan.model.variants.end(), [&agent](const QString& variant) {
            return agent.isOneOf(variant.section(u' ', 0, 0).toLatin1().constData());
        });
}

/// Three to six numbers with dots between.
QString versionIn(const QString& fileName)
{
    static const QRegularExpression pattern(u"[0-9]+(?:\\.[0-9]+){2,5}"_s);
    return pattern.match(fileName).captured(0);
}

} // namespace

namespace FanvilFirmware {

bool isName(const QString& name) { return matchName(name).hasMatch(); }

std::optional<QByteArray> descriptor(const PhonePlan& plan, const QString& name)
{
    const QRegularExpressionMatch match = matchName(name);
    if (!match.hasMatch() || match.captured(1).compare(plan.model.vendor, Qt::CaseInsensitive) != 0
        || !isOfModel(plan.model, match.captured(2)))
        return std::nullopt;
    const QString file = plan.value(u"firmware_file"_s);
    const QString version = versionIn(file);
    if (version.isEmpty() || !isAskedByModel(plan))
        return QByteArray();
    QString text
        = "Version="_L1 + version + "\nFirmware="_L1 + plan.fileUrl(u"firmware"_s, file) + u'\n';
    if (match.captured(3) == "1"_L1) // the second hardware wants no more
        text += "Info=TXT|XML\n"_L1;
    return text.toUtf8();
}

} // namespace FanvilFirmware
