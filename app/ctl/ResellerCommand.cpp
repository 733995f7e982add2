// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ResellerCommand.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct ResellerOption {
    QString name;
    QString Reseller::*text;
};

QList<ResellerOption> resellerOptions()
{
    return { { u"name"_s, &Reseller::name }, { u"address"_s, &Reseller::address },
        { u"telephone"_s, &Reseller::telephone }, { u"email"_s, &Reseller::email },
        { u"vat-id"_s, &Reseller::vatId } };
}

} // namespace

void ResellerCommand::start()
{
    const QString verb = word(1);
    if (options().words().size() == 2 && verb == u"show")
        return withStore([this] { show(); });
    if (options().words().size() == 2 && verb == u"set")
        return withStore([this] { set(); });
    badUsage(u"reseller show | reseller set [--name NAME] [--address TEXT] [--telephone TEXT] "
             "[--email ADDRESS] [--vat-id TEXT] [--logo FILE|none]"_s);
}

void ResellerCommand::show()
{
    const auto reseller = ResellerRepository(store().database()).load();
    if (!reseller)
        return fail(reseller.error());
    tell(*reseller);
    done(0);
}

void ResellerCommand::set()
{
    ResellerRepository repository(store().database());
    auto reseller = repository.load();
    if (!reseller)
        return fail(reseller.error());
    for (const ResellerOption& option : resellerOptions())
        if (options().isSet(option.name))
            (*reseller).*option.text = options().value(option.name).replace(u"\\n"_s, u"\n"_s);
    Status done
        = options().isSet(u"logo"_s) ? setLogo(*reseller, options().value(u"logo"_s)) : Status();
    if (done)
        done = repository.save(*reseller);
    if (!done)
        return fail(done.error());
    show();
}

Status ResellerCommand::setLogo(Reseller& reseller, const QString& logo) const
{
    if (logo == u"none") {
        reseller.logo.clear();
        return {};
    }
    QFile file(logo);
    if (!file.open(QFile::ReadOnly))
        return ::fail(ErrorCode::FileUnreadable, logo, file.errorString());
    const QByteArray content = file.read(Reseller::largestLogo + 1);
    if (const Status usable = Reseller::checkLogo(content, logo); !usable)
        return usable;
    reseller.logo = content;
    return {};
}

void ResellerCommand::tell(const Reseller& reseller) const
{
    QJsonObject event { { u"event"_s, u"reseller"_s }, { u"logo_bytes"_s, reseller.logo.size() } };
    QStringList lines;
    for (const ResellerOption& option : resellerOptions()) {
        const QString& text = reseller.*option.text;
        event.insert(QString(option.name).replace(u'-', u'_'), text);
        if (!text.isEmpty())
            lines.append(text);
    }
    if (!reseller.logo.isEmpty())
        lines.append(tr("Logo: %n byte(s)", nullptr, int(reseller.logo.size())));
    output().event(event, lines.isEmpty() ? tr("No reseller is set.") : lines.join(u'\n'));
}
