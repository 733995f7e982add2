// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerOptions.h"

#include "tests/peers/PeerFamilies.h"

#include <QCommandLineParser>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

static const QHash<QString, bool PeerFaults::*> switches {
    { u"strikesAfterEffect"_s, &PeerFaults::strikesAfterEffect },
    { u"sessionLimit"_s, &PeerFaults::sessionLimit },
    { u"oneBytePerPacket"_s, &PeerFaults::oneBytePerPacket },
    { u"iacAtBoundaries"_s, &PeerFaults::iacAtBoundaries },
    { u"bannerLooksLikePrompt"_s, &PeerFaults::bannerLooksLikePrompt },
    { u"promptInConfig"_s, &PeerFaults::promptInConfig },
    { u"ansiJunk"_s, &PeerFaults::ansiJunk },
    { u"optionFlood"_s, &PeerFaults::optionFlood },
    { u"endlessLine"_s, &PeerFaults::endlessLine },
    { u"tftpDuplicate"_s, &PeerFaults::tftpDuplicate },
    { u"tftpNoOptions"_s, &PeerFaults::tftpNoOptions },
    { u"tftpAbort"_s, &PeerFaults::tftpAbort },
    { u"tftpNeverAsks"_s, &PeerFaults::tftpNeverAsks },
    { u"tftpPretends"_s, &PeerFaults::tftpPretends },
    { u"tftpWrongBlock"_s, &PeerFaults::tftpWrongBlock },
    { u"tftpWrongTid"_s, &PeerFaults::tftpWrongTid },
    { u"tftpTruncates"_s, &PeerFaults::tftpTruncates },
    { u"diskFull"_s, &PeerFaults::diskFull },
    { u"corruptTmp"_s, &PeerFaults::corruptTmp },
    { u"corruptStartup"_s, &PeerFaults::corruptStartup },
    { u"cutsAtBlank"_s, &PeerFaults::cutsAtBlank },
    { u"reloadRefused"_s, &PeerFaults::reloadRefused },
    { u"reloadNeverDrops"_s, &PeerFaults::reloadNeverDrops },
    { u"reloadNeverReturns"_s, &PeerFaults::reloadNeverReturns },
    { u"reloadReturnsOld"_s, &PeerFaults::reloadReturnsOld },
    { u"returnsAsOther"_s, &PeerFaults::returnsAsOther },
    { u"returnsAsOtherModel"_s, &PeerFaults::returnsAsOtherModel },
};

static const QHash<QString, int PeerFaults::*> numbers {
    { u"strikes"_s, &PeerFaults::strikes },
    { u"errorOnLine"_s, &PeerFaults::errorOnLine },
    { u"ignoreInlineLine"_s, &PeerFaults::ignoreInlineLine },
    { u"tftpLoss"_s, &PeerFaults::tftpLoss },
};

static const QHash<QString, PeerPoint PeerFaults::*> moments {
    { u"silentAt"_s, &PeerFaults::silentAt },
    { u"dropAt"_s, &PeerFaults::dropAt },
    { u"resetAt"_s, &PeerFaults::resetAt },
    { u"errorAt"_s, &PeerFaults::errorAt },
};

static const QHash<QString, PeerPoint> points {
    { u"Connect"_s, PeerPoint::Connect },
    { u"Login"_s, PeerPoint::Login },
    { u"Password"_s, PeerPoint::Password },
    { u"Prompt"_s, PeerPoint::Prompt },
    { u"Enable"_s, PeerPoint::Enable },
    { u"ShowVersion"_s, PeerPoint::ShowVersion },
    { u"ShowRunning"_s, PeerPoint::ShowRunning },
    { u"CopyToTmp"_s, PeerPoint::CopyToTmp },
    { u"ReadBackTmp"_s, PeerPoint::ReadBackTmp },
    { u"CopyToStartup"_s, PeerPoint::CopyToStartup },
    { u"ReadBackStartup"_s, PeerPoint::ReadBackStartup },
    { u"Configure"_s, PeerPoint::Configure },
    { u"InlineLine"_s, PeerPoint::InlineLine },
    { u"SaveRunning"_s, PeerPoint::SaveRunning },
    { u"Reload"_s, PeerPoint::Reload },
    { u"ReloadConfirm"_s, PeerPoint::ReloadConfirm },
    { u"AfterReload"_s, PeerPoint::AfterReload },
    { u"Prepare"_s, PeerPoint::Prepare },
    { u"Load"_s, PeerPoint::Load },
    { u"ReadValue"_s, PeerPoint::ReadValue },
    { u"Apply"_s, PeerPoint::Apply },
    { u"Pull"_s, PeerPoint::Pull },
};

bool setFault(PeerFaults& faults, const QString& option)
{
    const QString name = option.section(u'=', 0, 0);
    const QString value = option.section(u'=', 1);
    if (const auto it = switches.constFind(name); it != switches.constEnd())
        faults.** it = value != "0"_L1;
    else if (const auto number = numbers.constFind(name); number != numbers.constEnd())
        faults.** number = value.toInt();
    else if (name == "promptDelay"_L1)
        faults.promptDelay = std::chrono::milliseconds(value.isEmpty() ? 30'000 : value.toInt());
    else if (name == "lockTime"_L1)
        faults.lockTime = std::chrono::milliseconds(value.isEmpty() ? 300'000 : value.toInt());
    else if (name == "returnsAt"_L1)
        return faults.returnsAt.setAddress(value);
    else if (moments.contains(name) && points.contains(value))
        faults.*moments.value(name) = points.value(value);
    else
        return false;
    return true;
}

void addPeerOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        { u"family"_s, u"trinity, smartware, vega, mediatrix or grandstream"_s, u"name"_s,
            u"trinity"_s },
        { u"address"_s, u"Address to listen on"_s, u"ip"_s, u"127.0.0.1"_s },
        { u"port"_s, u"Port, 0 for a free one"_s, u"port"_s, u"0"_s },
        { u"behind-ssh"_s, u"Plain bytes of an authenticated user"_s },
        { u"user"_s, u"Login name"_s, u"name"_s },
        { u"password"_s, u"Login password"_s, u"password"_s },
        { u"product"_s, u"Model as the device prints it"_s, u"name"_s },
        { u"serial"_s, u"Serial number: the MAC without colons"_s, u"hex"_s },
        { u"hostname"_s, u"Name in the prompt"_s, u"name"_s },
        { u"startup"_s, u"Startup configuration"_s, u"file"_s },
        { u"pager"_s, u"Lines before --More--, 0 for none"_s, u"lines"_s },
        { u"speed"_s, u"Nominal milliseconds in a real one"_s, u"n"_s, u"1"_s },
        { u"reload-time"_s, u"Nominal milliseconds of a reload"_s, u"ms"_s },
        { u"fault"_s, u"A field of PeerFaults; repeatable"_s, u"NAME[=VALUE]"_s },
    });
}

static void readTexts(const QCommandLineParser& parser, PeerSetup& setup)
{
    static const QHash<QString, QString PeerSetup::*> texts {
        { u"user"_s, &PeerSetup::user },
        { u"password"_s, &PeerSetup::password },
        { u"product"_s, &PeerSetup::product },
        { u"serial"_s, &PeerSetup::serial },
        { u"hostname"_s, &PeerSetup::hostname },
    };
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (parser.isSet(it.key()))
            setup.** it = parser.value(it.key());
    }
}

static QString readStartup(const QCommandLineParser& parser, PeerSetup& setup)
{
    if (!parser.isSet(u"startup"_s))
        return {};
    QFile file(parser.value(u"startup"_s));
    if (!file.open(QIODevice::ReadOnly))
        return file.fileName() + u": "_s + file.errorString();
    setup.startup = file.readAll();
    return {};
}

QString readPeerOptions(const QCommandLineParser& parser, PeerSetup& setup)
{
    const auto family = familyNamed(parser.value(u"family"_s));
    if (!family)
        return u"unknown family "_s + parser.value(u"family"_s);
    setup = setupOf(*family);
    readTexts(parser, setup);
    setup.address = QHostAddress(parser.value(u"address"_s));
    setup.port = parser.value(u"port"_s).toUShort();
    setup.clock = Clock(parser.value(u"speed"_s).toInt());
    if (parser.isSet(u"behind-ssh"_s))
        setup.isBehindSsh = true;
    if (parser.isSet(u"pager"_s))
        setup.pagerLines = parser.value(u"pager"_s).toInt();
    if (parser.isSet(u"reload-time"_s))
        setup.reloadTime = std::chrono::milliseconds(parser.value(u"reload-time"_s).toInt());
    for (const QStringList faults = parser.values(u"fault"_s); const QString& fault : faults) {
        if (!setFault(setup.faults, fault))
            return u"unknown fault "_s + fault;
    }
    return readStartup(parser, setup);
}
