// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/SipOptions.h"

#include <QFile>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

/// "192.0.2.53", "192.0.2.53:5353", "[2001:db8::53]:5353"
bool isNameServer(const QString& text)
{
    if (!QHostAddress(text).isNull())
        return true;
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const uint port = text.mid(colon + 1).toUInt(&isPort);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return colon > 0 && isPort && port > 0 && port < 65'536 && !QHostAddress(host).isNull();
}

tl::unexpected<Error> badSipOption(const Options& options, const QString& name)
{
    return fail(ErrorCode::BadUsage, {}, u"--%1 %2"_s.arg(name, options.value(name)));
}

} // namespace

Result<SipAgentSetup> sipSetupFrom(const Options& options)
{
    SipAgentSetup setup;
    setup.nameServers = options.value(u"dns"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& server : std::as_const(setup.nameServers))
        if (!isNameServer(server))
            return badSipOption(options, u"dns"_s);
    setup.localAddress = options.value(u"local"_s);
    if (options.isSet(u"local"_s) && QHostAddress(setup.localAddress).isNull())
        return badSipOption(options, u"local"_s);
    setup.caFile = options.value(u"ca"_s);
    if (!options.isSet(u"ca"_s))
        return setup;
    QFile file(setup.caFile);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    return setup;
}
