// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskFragments.h"

#include "models/core/RandomSecret.h"
#include "models/core/Redactor.h"
#include "models/deploy/asterisk/AsteriskUsers.h"
#include "models/pbx/TrunkRendering.h"

using namespace Qt::StringLiterals;

const QByteArray AsteriskFragments::madeUp = QByteArrayLiteral("<made up when it is written>");

namespace {

constexpr int madeUpLength = 26; // as phones' accounts have it

/// As people may write it as well: in capitals, or as a remark.
bool isPasswordLine(const QByteArray& line)
{
    static const QByteArrayList keys { "password", "md5_cred", "secret", "remotesecret",
        "md5secret", "refresh_token", "oauth_secret" };
    QByteArray key = line.left(line.indexOf('=')).trimmed().toLower();
    while (key.startsWith(';'))
        key = key.mid(1).trimmed();
    return line.contains('=') && keys.contains(key);
}

/// The trunk's files, each in the folder of the main file it belongs to.
void addTrunkFiles(
    AsteriskFragments& out, const Site& site, const Trunk& trunk, const Catalog& catalog)
{
    const auto rendering = TrunkRendering::render(
        u"asterisk"_s, site, trunk, catalog, TrunkRendering::Secrets::Include);
    if (!rendering) {
        out.refusals.insert(
            u"%1/doppino-%2.conf"_s.arg(out.pjsipFolder, trunk.name), rendering.error());
        return;
    }
    for (const TrunkRendering::File& file : rendering->files) {
        const bool isPjsip = file.name.startsWith("pjsip-"_L1);
        const QString& folder = isPjsip ? out.pjsipFolder : out.dialPlanFolder;
        out.files.insert(u"%1/doppino-%2"_s.arg(folder, file.name.section(u'-', 1)), file.content);
        if (!isPjsip)
            for (const auto& section : AsteriskFragments::sections(file.content))
                if (section.name.startsWith("to-"_L1))
                    out.ways.append(section.name);
    }
    for (const QString& warning : rendering->warnings)
        if (!out.notes.contains(warning))
            out.notes.append(warning);
}

} // namespace

AsteriskFragments::MainFiles AsteriskFragments::mainFiles(const QString& pbxKind)
{
    // FreePBX writes the others anew at each reload.
    if (pbxKind == "freepbx"_L1)
        return { u"pjsip_custom.conf"_s, u"extensions_custom.conf"_s };
    return { u"pjsip.conf"_s, u"extensions.conf"_s };
}

AsteriskFragments AsteriskFragments::of(
    const Site& site, const Catalog& catalog, const AsteriskState& now)
{
    AsteriskFragments out;
    const MainFiles main = mainFiles(site.pbx.kind);
    out.pjsipFolder = now.folder(main.pjsip);
    out.dialPlanFolder = now.folder(main.dialPlan);
    for (const Trunk& trunk : site.trunks)
        addTrunkFiles(out, site, trunk, catalog);
    if (site.pbx.kind != "freepbx"_L1)
        AsteriskUsers(site, now).addTo(out);
    if (!out.files.isEmpty() && !now.hasTransport() && site.pbx.kind != "freepbx"_L1)
        out.notes.append(u"asterisk_without_transport"_s);
    return out;
}

QByteArray AsteriskFragments::withPasswords(QByteArray content)
{
    for (qsizetype at = content.indexOf(madeUp); at >= 0; at = content.indexOf(madeUp))
        content.replace(at, madeUp.size(), randomTypedPassword(madeUpLength).revealUtf8());
    return content;
}

QByteArray AsteriskFragments::masked(const QByteArray& content)
{
    QByteArrayList lines = content.split('\n');
    for (QByteArray& line : lines)
        if (isPasswordLine(line) && !line.contains(madeUp))
            line = line.left(line.indexOf('=') + 1) + ' ' + Redactor::mask;
    return lines.join('\n');
}

QString AsteriskFragments::Section::value(const QString& key) const
{
    for (const auto& [option, text] : options)
        if (option == key)
            return text;
    return {};
}

QList<AsteriskFragments::Section> AsteriskFragments::sections(const QByteArray& content)
{
    QList<Section> list;
    for (const QByteArray& raw : content.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.contains(u']')) {
            list.append({ line.mid(1, line.indexOf(u']') - 1), {} });
        } else if (const qsizetype at = line.indexOf(u'='); at > 0 && !list.isEmpty()) {
            const QString value = line.mid(at + (line.mid(at, 2) == "=>"_L1 ? 2 : 1)).trimmed();
            list.last().options.append(
                { line.left(at).trimmed(), QString(value).replace("\\;"_L1, ";"_L1) });
        }
    }
    return list;
}
