// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/SupportCommand.h"

#include "models/care/SupportFacts.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

SupportCommand::SupportCommand(const Options& options, const Output& output)
    : Command(options, output)
{
}

void SupportCommand::start()
{
    if (options().words().size() != 2)
        return badUsage(u"support SITE [-o FILE.zip] [--list]"_s);
    withStore([this] { withSite(word(1), false, [this](const Site& site) { collect(site); }); });
}

/// The window's settings: this program has none of its own.
void SupportCommand::collect(const Site& site)
{
    QSettings settings(u"doppino"_s, u"doppino"_s);
    const auto files
        = SupportBundle::collect(store(), site, { {}, SupportFacts::settings(settings) });
    if (!files)
        return fail(files.error());
    list(*files);
    if (options().isSet(u"list"_s))
        return done(0);
    write(site.name, *files);
}

void SupportCommand::list(const QList<SupportFile>& files)
{
    for (const SupportFile& file : QList { SupportBundle::contents(files) } + files)
        output().event(
            { { u"event"_s, u"file"_s }, { u"name"_s, file.name },
                { u"bytes"_s, double(file.content.size()) }, { u"about"_s, file.about() } },
            u"%1  %2  %3"_s.arg(file.name.leftJustified(44),
                QString::number(file.content.size()).rightJustified(9), file.about()));
}

void SupportCommand::write(const QString& siteName, const QList<SupportFile>& files)
{
    const QString wished = options().value(u"output"_s);
    const QString path
        = wished.isEmpty() ? SupportBundle::fileName(siteName, QDate::currentDate()) : wished;
    const auto bytes = SupportBundle::write(files, path);
    if (!bytes)
        return fail(bytes.error());
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, siteName },
        { u"state"_s, u"done"_s }, { u"file"_s, QFileInfo(path).absoluteFilePath() },
        { u"files"_s, double(files.size() + 1) }, { u"bytes"_s, double(*bytes) } });
    output().message(tr("%1 written. Look through it before you pass it on: passwords are not in "
                        "it, names and numbers are.")
                         .arg(path));
    done(0);
}
