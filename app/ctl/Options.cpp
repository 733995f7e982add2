// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Options.h"

#include "app/common/Languages.h"
#include "models/store/Database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Options", text); }

} // namespace

Status Options::parse(const QStringList& arguments)
{
    addOptions();
    addPlanOptions();
    addTestOptions();
    addCertifyOptions();
    addPhonesOptions();
    addParameterOptions();
    addReachOptions();
    addDeployOptions();
    addReportOptions();
    addVaultOptions();
    if (!m_parser.parse(arguments))
        return fail(ErrorCode::BadUsage, {}, m_parser.errorText());
    if (isSet(u"language"_s) && !Languages::codes().contains(value(u"language"_s)))
        return fail(ErrorCode::BadUsage, {}, u"--language "_s + value(u"language"_s));
    return readPassphrase();
}

void Options::addOptions()
{
    const auto flag = [this](const QString& name, const char* help) {
        m_parser.addOption({ name, tr(help) });
    };
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, tr(help), argument });
    };
    flag(u"help"_s, QT_TRANSLATE_NOOP("Options", "Shows this help."));
    flag(u"version"_s, QT_TRANSLATE_NOOP("Options", "Shows the version."));
    option(u"database"_s,
        QT_TRANSLATE_NOOP("Options",
            "The database to use: a file, or postgresql://USER@HOST:PORT/NAME of a team."),
        u"PLACE"_s);
    option(u"passphrase-file"_s,
        QT_TRANSLATE_NOOP("Options",
            "A file whose first line unlocks the passwords; or the variable DOPPINO_PASSPHRASE."),
        u"FILE"_s);
    flag(u"json"_s, QT_TRANSLATE_NOOP("Options", "Writes one JSON object per line, nothing else."));
    option(
        u"language"_s, QT_TRANSLATE_NOOP("Options", "Language of messages: en or it."), u"CODE"_s);
    option(u"timeout"_s, QT_TRANSLATE_NOOP("Options", "Cancels the command after so many seconds."),
        u"SECONDS"_s);
    flag(u"verbose"_s, QT_TRANSLATE_NOOP("Options", "Shows the dialog with the device."));
    option(u"search"_s, QT_TRANSLATE_NOOP("Options", "Lists only entries that contain this text."),
        u"TEXT"_s);
    flag(u"dry-run"_s, QT_TRANSLATE_NOOP("Options", "Checks everything and changes nothing."));
    m_parser.addOption({ { u"o"_s, u"output"_s },
        QCoreApplication::translate("Options", "Writes to this file."), u"FILE"_s });
    flag(u"with-secrets"_s,
        QT_TRANSLATE_NOOP("Options", "Includes passwords; the file is its owner's only."));
    option(u"for"_s, QT_TRANSLATE_NOOP("Options", "The kind of PBX."), u"PBX"_s);
    flag(u"all"_s, QT_TRANSLATE_NOOP("Options", "Every gateway of the site."));
    option(u"method"_s, QT_TRANSLATE_NOOP("Options", "auto, tftp, inline, ssh, http or pull."), u"METHOD"_s);
    option(u"host"_s, QT_TRANSLATE_NOOP("Options", "Where the device answers now."), u"HOST"_s);
    option(u"port"_s, QT_TRANSLATE_NOOP("Options", "Its telnet port, or that of the method."), u"PORT"_s);
    option(u"tftp-bind"_s, QT_TRANSLATE_NOOP("Options", "Our address for the TFTP server."),
        u"ADDRESS"_s);
    option(
        u"tftp-port"_s, QT_TRANSLATE_NOOP("Options", "Its port; 0 takes a free one."), u"PORT"_s);
    option(u"parallel"_s, QT_TRANSLATE_NOOP("Options", "How many devices at once."), u"N"_s);
    option(u"subnet"_s, QT_TRANSLATE_NOOP("Options", "The network to look at, at most a /22."),
        u"CIDR"_s);
    option(u"interface"_s, QT_TRANSLATE_NOOP("Options", "The interface to look through."),
        u"NAME"_s);
    flag(u"doors"_s,
        QT_TRANSLATE_NOOP("Options",
            "Also tries whether gateways and phones take connections on 22, 23, 80 and 443."));
    option(u"seconds"_s, QT_TRANSLATE_NOOP("Options", "How long to look at most."), u"N"_s);
    option(u"ssh-port"_s, QT_TRANSLATE_NOOP("Options", "Its SSH port."), u"PORT"_s);
    option(u"http-port"_s, QT_TRANSLATE_NOOP("Options", "The port of its web page."), u"PORT"_s);
    flag(u"accept-host-key"_s,
        QT_TRANSLATE_NOOP("Options", "Forgets the SSH key the device had before."));
    flag(u"allow-old-ssh"_s,
        QT_TRANSLATE_NOOP("Options", "Allows SSH algorithms no longer considered safe."));
    flag(u"anyone"_s,
        QT_TRANSLATE_NOOP("Options", "Undoes and redoes also what somebody else did."));
    flag(u"ask"_s, QT_TRANSLATE_NOOP("Options", "Shows what would be done and asks before sending."));
    option(u"keep-within"_s,
        QT_TRANSLATE_NOOP("Options",
            "Asks whether to keep the new configuration; without a yes the earlier one goes back."),
        u"SECONDS"_s);
    option(u"backup"_s, QT_TRANSLATE_NOOP("Options", "Which backup; the newest without it."),
        u"ID"_s);
    flag(u"list"_s,
        QT_TRANSLATE_NOOP("Options", "Shows what would be in the archive and writes none."));
    flag(u"no-reload"_s, QT_TRANSLATE_NOOP("Options", "Does not restart the device."));
}

void Options::addPlanOptions()
{
    const auto flag = [this](const QString& name, const char* help) {
        m_parser.addOption({ name, tr(help) });
    };
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, tr(help), argument });
    };
    option(u"calls"_s, QT_TRANSLATE_NOOP("Options", "Calls at the same time."), u"N"_s);
    option(u"codec"_s,
        QT_TRANSLATE_NOOP("Options", "alaw, ulaw, g729, g722, g726, gsm or opus."), u"CODEC"_s);
    option(u"packet-ms"_s, QT_TRANSLATE_NOOP("Options", "Speech in one packet; 20 without it."),
        u"N"_s);
    flag(u"srtp"_s, QT_TRANSLATE_NOOP("Options", "The speech is encrypted with SRTP."));
    flag(u"vpn"_s, QT_TRANSLATE_NOOP("Options", "A VPN leads to the provider."));
    option(u"connection"_s, QT_TRANSLATE_NOOP("Options", "mpls, private or internet."), u"KIND"_s);
    option(u"line-up"_s, QT_TRANSLATE_NOOP("Options", "The line's upload as measured, in kbps."),
        u"KBPS"_s);
    option(u"line-down"_s,
        QT_TRANSLATE_NOOP("Options", "The line's download as measured, in kbps."), u"KBPS"_s);
    option(u"sites"_s, QT_TRANSLATE_NOOP("Options", "How many sites."), u"N"_s);
    option(u"users"_s, QT_TRANSLATE_NOOP("Options", "Users at each site."), u"N"_s);
    option(u"erlang"_s,
        QT_TRANSLATE_NOOP("Options", "Traffic of one user in the busy hour, such as 0.1."),
        u"E"_s);
    option(u"blocking"_s,
        QT_TRANSLATE_NOOP("Options", "Percent of the calls that may find all channels taken."),
        u"PERCENT"_s);
    option(u"dids"_s, QT_TRANSLATE_NOOP("Options", "Where the numbers land: central or branches."),
        u"PLACE"_s);
    option(u"wan"_s, QT_TRANSLATE_NOOP("Options", "What joins the sites: good or weak."),
        u"QUALITY"_s);
    option(u"countries"_s, QT_TRANSLATE_NOOP("Options", "In how many countries the sites are."),
        u"N"_s);
    flag(u"survivability"_s,
        QT_TRANSLATE_NOOP("Options", "A branch must call out when its WAN is down."));
    option(u"pbx"_s,
        QT_TRANSLATE_NOOP("Options", "nethvoice, tvox, lync, asterisk or freepbx."), u"PBX"_s);
}

void Options::addTestOptions()
{
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, tr(help), argument });
    };
    option(u"call"_s,
        QT_TRANSLATE_NOOP("Options", "Calls this number; the trunk's own is also answered."),
        u"NUMBER"_s);
    option(u"talk"_s, QT_TRANSLATE_NOOP("Options", "How long to talk at most; 8 without it."),
        u"SECONDS"_s);
    option(u"digits"_s, QT_TRANSLATE_NOOP("Options", "Sent during the call; 1 without it."),
        u"DIGITS"_s);
    option(u"receive"_s,
        QT_TRANSLATE_NOOP("Options", "Waits so long for a call to the trunk's number."),
        u"SECONDS"_s);
    option(u"samples"_s,
        QT_TRANSLATE_NOOP("Options", "How often the server is asked; 5 without it."), u"N"_s);
    option(u"keep"_s,
        QT_TRANSLATE_NOOP("Options",
            "Stays registered and silent so long, then looks whether the way back is kept."),
        u"SECONDS"_s);
    option(u"dns"_s,
        QT_TRANSLATE_NOOP("Options", "Name servers to ask, with commas between them."),
        u"SERVER[:PORT]"_s);
    option(u"ca"_s,
        QT_TRANSLATE_NOOP("Options", "Certificate authorities to trust beside the system's."),
        u"FILE"_s);
    option(u"local"_s, QT_TRANSLATE_NOOP("Options", "Our address to send from."), u"ADDRESS"_s);
    option(u"pcap"_s, QT_TRANSLATE_NOOP("Options", "Writes the messages as a capture file."),
        u"FILE"_s);
    option(u"ladder"_s, QT_TRANSLATE_NOOP("Options", "Writes the messages as a ladder diagram."),
        u"FILE"_s);
    option(u"trust"_s,
        QT_TRANSLATE_NOOP("Options", "What is to be trusted as well: a publisher's key or a file with it, or a PBX's fingerprint."),
        u"KEY"_s);
    option(u"publisher"_s,
        QT_TRANSLATE_NOOP("Options", "Makes a key to sign catalogues with, in this name."),
        u"NAME"_s);
}

void Options::addCertifyOptions()
{
    const auto flag = [this](const QString& name, const char* help) {
        m_parser.addOption({ name, tr(help) });
    };
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, tr(help), argument });
    };
    option(u"plan"_s,
        QT_TRANSLATE_NOOP("Options", "A test plan of your own; the shipped one without it."),
        u"FILE"_s);
    option(u"input"_s,
        QT_TRANSLATE_NOOP(
            "Options", "What a test must know, such as echo_number=0721; repeatable."),
        u"ID=VALUE"_s);
    option(u"only"_s, QT_TRANSLATE_NOOP("Options", "Only these tests, with commas between them."),
        u"TESTS"_s);
    flag(u"repeat"_s, QT_TRANSLATE_NOOP("Options", "Also tests that are decided already."));
    flag(u"resume"_s, QT_TRANSLATE_NOOP("Options", "Goes on with the trunk's newest run."));
    flag(u"new"_s, QT_TRANSLATE_NOOP("Options", "Begins a new run, as without --resume."));
    option(u"tester"_s, QT_TRANSLATE_NOOP("Options", "Who tests; the system's user without it."),
        u"NAME"_s);
    option(u"provider"_s,
        QT_TRANSLATE_NOOP("Options", "Whose dossier it is, where the trunk does not say."),
        u"PROVIDER"_s);
    option(u"from"_s, QT_TRANSLATE_NOOP("Options", "An earlier run to compare with."), u"RUN"_s);
    option(u"compare"_s, QT_TRANSLATE_NOOP("Options", "An earlier run to compare with."), u"RUN"_s);
    option(u"company"_s, QT_TRANSLATE_NOOP("Options", "The provider's company."), u"NAME"_s);
    option(u"contact-name"_s, QT_TRANSLATE_NOOP("Options", "Its technical contact."), u"NAME"_s);
    option(
        u"contact-phone"_s, QT_TRANSLATE_NOOP("Options", "The contact's telephone."), u"PHONE"_s);
    option(u"contact-email"_s, QT_TRANSLATE_NOOP("Options", "The contact's e-mail."), u"ADDRESS"_s);
    option(u"availability"_s, QT_TRANSLATE_NOOP("Options", "When the contact can be reached."),
        u"TEXT"_s);
    option(u"note"_s, QT_TRANSLATE_NOOP("Options", "Why, or what was found."), u"TEXT"_s);
    option(u"attach"_s, QT_TRANSLATE_NOOP("Options", "A file to keep with the answer."), u"FILE"_s);
    option(u"months"_s, QT_TRANSLATE_NOOP("Options", "How long a certification is valid."), u"N"_s);
}

void Options::addPhonesOptions()
{
    const auto flag = [this](const QString& name, const char* help) {
        m_parser.addOption({ name, tr(help) });
    };
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, tr(help), argument });
    };
    option(u"user"_s,
        QT_TRANSLATE_NOOP(
            "Options", "The user the phones are for; several get one phone each, in order."),
        u"USER"_s);
    option(u"model"_s, QT_TRANSLATE_NOOP("Options", "The model the phones are."), u"MODEL"_s);
    option(u"vendor"_s, QT_TRANSLATE_NOOP("Options", "Whose device it is."), u"VENDOR"_s);
    flag(u"assign"_s,
        QT_TRANSLATE_NOOP("Options", "Gives each phone scanned to the next user without one."));
    option(u"bind"_s, QT_TRANSLATE_NOOP("Options", "Our address that phones shall reach."),
        u"ADDRESS"_s);
    option(u"tls-certificate"_s,
        QT_TRANSLATE_NOOP("Options", "Serves by HTTPS, with this certificate (PEM)."), u"FILE"_s);
    option(u"tls-key"_s, QT_TRANSLATE_NOOP("Options", "Its key (PEM, without passphrase)."),
        u"FILE"_s);
    flag(u"old-tls"_s,
        QT_TRANSLATE_NOOP("Options", "Allows TLS 1.0 and 1.1 for phones that know no newer one."));
}

void Options::addParameterOptions()
{
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, tr(help), argument });
    };
    m_parser.addOption(
        { u"renew"_s, tr("Makes new passwords for all, also for those that have some.") });
    option(u"level"_s,
        QT_TRANSLATE_NOOP("Options", "For whom a parameter is set: default, model or phone."),
        u"LEVEL"_s);
    option(u"phone"_s, QT_TRANSLATE_NOOP("Options", "The phone a parameter is set for."), u"PHONE"_s);
    option(u"name"_s, QT_TRANSLATE_NOOP("Options", "What people call it."), u"TEXT"_s);
}

void Options::addReachOptions()
{
    const auto flag = [this](const QString& name, const char* help) {
        m_parser.addOption({ name, tr(help) });
    };
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, tr(help), argument });
    };
    option(u"format"_s,
        QT_TRANSLATE_NOOP("Options", "The DHCP server: dnsmasq, isc, kea, mikrotik or windows."),
        u"SERVER"_s);
    option(u"base"_s,
        QT_TRANSLATE_NOOP("Options", "Begins the addresses phones are given; the PBX without it."),
        u"URL"_s);
    flag(u"per-phone"_s,
        QT_TRANSLATE_NOOP("Options", "Gives each phone its own secret address; keep the output safe."));
    flag(u"qr"_s, QT_TRANSLATE_NOOP("Options", "Also draws the address as a QR code."));
    flag(u"reboot"_s, QT_TRANSLATE_NOOP("Options", "The phone shall restart as well."));
    option(u"sip-port"_s,
        QT_TRANSLATE_NOOP("Options", "The port phones speak SIP at; 5060 without it."), u"PORT"_s);
    option(u"service"_s,
        QT_TRANSLATE_NOOP("Options", "The redirect service; the vendor's usual one without it."),
        u"SERVICE"_s);
    option(u"password-file"_s,
        QT_TRANSLATE_NOOP(
            "Options", "A file whose first line is the password; asked for without it."),
        u"FILE"_s);
    option(u"url"_s,
        QT_TRANSLATE_NOOP("Options", "The service's address; the vendor's own without it."),
        u"URL"_s);
    flag(u"remove"_s, QT_TRANSLATE_NOOP("Options", "Forgets the account."));
    flag(u"clear-text-ok"_s,
        QT_TRANSLATE_NOOP("Options",
            "Allows a service that is not encrypted: password and addresses can be read on the way."));
}

void Options::addDeployOptions()
{
    const auto flag = [this](const QString& name, const char* help) {
        m_parser.addOption({ name, tr(help) });
    };
    flag(u"accept-irreversible"_s,
        QT_TRANSLATE_NOOP("Options", "Agrees to what cannot be undone on the PBX."));
    flag(u"use-redirect"_s,
        QT_TRANSLATE_NOOP(
            "Options", "Also announces the phones at their vendors' services, through the PBX."));
    flag(u"undo"_s,
        QT_TRANSLATE_NOOP("Options", "Puts the PBX back as it was before a deployment."));
    flag(u"drift"_s,
        QT_TRANSLATE_NOOP("Options", "Shows what changed on the PBX since the last deployment."));
    flag(u"restore"_s,
        QT_TRANSLATE_NOOP("Options", "Puts what changed back as the last deployment left it."));
    flag(u"adopt"_s, QT_TRANSLATE_NOOP("Options", "Takes what changed into the site."));
    flag(u"history"_s, QT_TRANSLATE_NOOP("Options", "Lists the site's deployments."));
    m_parser.addOption({ u"typed"_s,
        tr("What was typed into the PBX by hand: items, a trunk or user, or all."), u"ITEMS"_s });
    m_parser.addOption({ u"template"_s,
        tr("Fills users and devices into the template downloaded from a TVox."), u"FILE"_s });
    flag(u"login-test"_s,
        QT_TRANSLATE_NOOP("Options", "Tries user and password on a TVox."));
    m_parser.addOption(
        { u"script"_s, tr("Writes the script for a Lync Server."), u"FILE"_s });
    flag(u"run"_s,
        QT_TRANSLATE_NOOP(
            "Options", "Runs that script on the server over SSH without changing anything."));
    flag(u"apply"_s, QT_TRANSLATE_NOOP("Options", "With --run: then changes the server."));
    m_parser.addOption({ u"kind"_s, tr("The kind of PBX to read."), u"PBX"_s });
    m_parser.addOption({ u"address"_s,
        tr("Where the PBX is reached now, instead of at the site's address."), u"ADDRESS"_s });
}

Result<int> Options::number(const QString& name, int otherwise, int from, int to) const
{
    if (!isSet(name))
        return otherwise;
    bool isNumber = false;
    const int given = value(name).toInt(&isNumber);
    if (!isNumber || given < from || given > to)
        return fail(
            ErrorCode::BadUsage, {}, u"--%1 %2 (%3-%4)"_s.arg(name, value(name)).arg(from).arg(to));
    return given;
}

Result<double> Options::decimal(
    const QString& name, double otherwise, double from, double to) const
{
    if (!isSet(name))
        return otherwise;
    bool isNumber = false;
    const double given = value(name).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || !(given >= from && given <= to))
        return fail(
            ErrorCode::BadUsage, {}, u"--%1 %2 (%3-%4)"_s.arg(name, value(name)).arg(from).arg(to));
    return given;
}

QString Options::database() const
{
    return isSet(u"database"_s) ? value(u"database"_s) : Database::defaultPath();
}

QString Options::language() const
{
    return isSet(u"language"_s) ? value(u"language"_s) : Languages::ofSystem();
}
