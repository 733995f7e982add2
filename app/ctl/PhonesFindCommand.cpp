// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesFindCommand.h"

#include "models/platform/Process.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/reach/ProvisioningHint.h"

using namespace Qt::StringLiterals;

void PhonesDhcpCommand::start()
{
    const auto format = DhcpOptions::formatFromName(options().value(u"format"_s));
    if (options().words().size() != 3 || !format)
        return badUsage(
            u"phones dhcp SITE --format %1"_s.arg(DhcpOptions::formatNames().join(u'|')));
    m_format = *format;
    const auto next = [this](const Site& site) {
        const auto where = base(site);
        where ? write(site, wishOf(site, *where)) : fail(where.error());
    };
    options().isSet(u"per-phone"_s) ? withDesk(next) : withPhonesOnly(next);
}

DhcpOptions::Wish PhonesDhcpCommand::wishOf(const Site& site, const QString& base)
{
    DhcpOptions::Wish wish { base, {} };
    if (!options().isSet(u"per-phone"_s))
        return wish;
    for (const Phone& phone : site.phones) {
        const auto url = desk().firstUrl(phone.mac);
        if (url)
            wish.perPhone.insert(phone.mac, *url);
        else
            output().warning(url.error(),
                tr("%1 is told what its vendor's phones are.").arg(phone.mac.hyphens()));
    }
    return wish;
}

void PhonesDhcpCommand::write(const Site& site, const DhcpOptions::Wish& wish)
{
    const auto text = DhcpOptions::render(m_format, site, catalog(), wish);
    if (!text)
        return fail(text.error());
    const bool isSecret = !wish.perPhone.isEmpty();
    const QString path = options().value(u"output"_s);
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, word(2) },
        { u"state"_s, u"done"_s }, { u"format"_s, options().value(u"format"_s) },
        { u"base"_s, wish.base }, { u"secret"_s, isSecret } };
    if (path.isEmpty()) {
        output().raw(*text);
        event.insert(u"options"_s, QString::fromUtf8(*text));
    } else if (const Status written = writeFile(path, *text, isSecret); !written) {
        return fail(written.error());
    } else {
        event.insert(u"file"_s, path);
    }
    output().event(event);
    if (isSecret)
        output().message(tr("SECRET: whoever reads these options can fetch the phones' passwords. "
                            "Give them to the DHCP server only."));
    done(0);
}

void PhonesUrlCommand::start()
{
    if (options().words().size() != 4)
        return badUsage(u"phones url SITE PHONE [--qr]"_s);
    withDesk([this](const Site& site) { show(site); });
}

void PhonesUrlCommand::show(const Site& site)
{
    const auto named = phonesNamed(site, { word(3) });
    if (!named)
        return fail(named.error());
    const Phone& phone = *site.phone(named->first());
    const auto url = desk().firstUrl(phone.mac);
    if (!url)
        return fail(url.error());
    output().event({ { u"event"_s, u"url"_s }, { u"subject"_s, phone.mac.hyphens() },
                       { u"model"_s, phone.model }, { u"url"_s, *url } },
        *url);
    if (options().isSet(u"qr"_s) && !output().isJson())
        if (const Status drawn = drawCode(*url); !drawn)
            return fail(drawn.error());
    const auto model = PhoneParameters::findModel(site, catalog(), phone.model);
    for (const ProvisioningHint::Step& step : ProvisioningHint::steps(*model))
        output().message(step.text);
    output().message(tr("SECRET: this address opens the phone's configuration."));
    done(0);
}

/// Two rows of modules in one line of half blocks; light ones are drawn, for terminals are dark.
Status PhonesUrlCommand::drawCode(const QString& url) const
{
    if (!Process::isOutputTerminal())
        output().message(tr("The QR code is drawn for a dark terminal."));
    const auto code = ProvisioningHint::qrCode(url.toLatin1());
    if (!code)
        return tl::unexpected(code.error());
    constexpr qsizetype quiet = 4; // modules around it, ISO/IEC 18004
    const qsizetype width = code->size();
    const auto isLight = [&](qsizetype x, qsizetype y) {
        const bool isInside = x >= 0 && y >= 0 && x < width && y < width;
        return !isInside || !(*code)[y][x];
    };
    QString text;
    for (qsizetype y = -quiet; y < width + quiet; y += 2) {
        for (qsizetype x = -quiet; x < width + quiet; ++x) {
            const bool isLowerLight = y + 1 >= width + quiet ? false : isLight(x, y + 1);
            text += isLight(x, y) ? (isLowerLight ? u'█' : u'▀') : (isLowerLight ? u'▄' : u' ');
        }
        text += u'\n';
    }
    output().raw(text.toUtf8());
    return {};
}

void PhonesPnpCommand::start()
{
    if (options().words().size() != 3 || !options().isSet(u"bind"_s))
        return badUsage(u"phones pnp SITE --bind ADDRESS [--seconds N]"_s);
    const auto seconds = options().number(u"seconds"_s, 0, 1, 86'400);
    const auto port = options().number(u"sip-port"_s, 5060, 1, 65'535);
    if (!seconds || !port)
        return fail(seconds ? port.error() : seconds.error());
    connect(&m_end, &QTimer::timeout, this, &PhonesPnpCommand::cancel);
    withDesk([this, seconds = *seconds, port = quint16(*port)](const Site&) {
        if (seconds > 0)
            m_end.start(std::chrono::seconds(seconds));
        listen(port);
    });
}

void PhonesPnpCommand::listen(quint16 port)
{
    m_server = std::make_unique<PnpServer>(
        [this](const MacAddress& mac) { return desk().firstUrl(mac).value_or(QString()); });
    connect(m_server.get(), &PnpServer::asked, this,
        [this](
            const MacAddress& mac, const QString& address, const QString& device, bool isAnswered) {
            output().event({ { u"event"_s, u"asked"_s }, { u"subject"_s, mac.hyphens() },
                { u"address"_s, address }, { u"device"_s, device },
                { u"answered"_s, isAnswered } });
            output().message((isAnswered ? tr("%1 at %2 asks (%3).")
                                         : tr("%1 at %2 asks (%3) and is none of this site."))
                                 .arg(mac.hyphens(), address, device));
        });
    connect(m_server.get(), &PnpServer::told, this, [this](const MacAddress& mac, bool isHeard) {
        m_answered += isHeard ? 1 : 0;
        output().event({ { u"event"_s, u"told"_s }, { u"subject"_s, mac.hyphens() },
            { u"confirmed"_s, isHeard } });
        output().message((isHeard ? tr("%1 knows its address now.")
                                  : tr("%1 was told its address and did not confirm."))
                             .arg(mac.hyphens()));
    });
    const QHostAddress address(options().value(u"bind"_s));
    if (const Status listening = m_server->listen(address, port); !listening)
        return fail(listening.error());
    output().event({ { u"event"_s, u"listening"_s }, { u"subject"_s, address.toString() },
        { u"port"_s, m_server->port() } });
    output().message(tr("Waiting for phones at %1; restart them now.").arg(address.toString()));
}

void PhonesPnpCommand::cancel()
{
    if (!m_server)
        return Command::cancel();
    m_server->close();
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, word(2) },
        { u"state"_s, u"done"_s }, { u"phones"_s, m_answered } });
    output().message(tr("%n phone(s) know their address now.", nullptr, m_answered));
    done(0);
}
