// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/GatewayPrepareCommand.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

GatewayPrepareCommand::GatewayPrepareCommand(const Options& options, const Output& output)
    : Command(options, output)
{
}

void GatewayPrepareCommand::start()
{
    const auto count = options().words().size();
    // One of the two: names beside --all would be a question nobody can answer.
    const bool isComplete = options().isSet(u"all"_s) ? count == 3 : count > 3;
    if (!isComplete || options().value(u"output"_s).isEmpty())
        return badUsage(u"gateway prepare SITE GATEWAY...|--all -o FOLDER"_s);
    withCatalog([this] {
        withStore(
            [this] { withSite(word(2), false, [this](const Site& site) { prepare(site); }); });
    });
}

void GatewayPrepareCommand::prepare(const Site& site)
{
    QStringList names = options().words().sliced(3);
    if (options().isSet(u"all"_s))
        for (const Gateway& gateway : site.gateways)
            names.append(gateway.name);
    names.removeDuplicates();
    const QString language
        = options().isSet(u"language"_s) ? options().value(u"language"_s) : site.language;
    const auto plan = Preparation::plan(site, catalog(), { names, language, QDate::currentDate() });
    const QString folder = options().value(u"output"_s);
    if (!plan.gateways.isEmpty())
        if (const Status written = FolderWriter::write(folder, plan.files()); !written)
            return fail(written.error());
    for (const PreparedGateway& gateway : plan.gateways)
        report(gateway, folder);
    if (!plan.gateways.isEmpty() && !FolderWriter::hasModes(folder))
        output().message(tr("%1 keeps no permissions: whoever holds it can read the passwords in "
                            "the configuration files.")
                             .arg(folder));
    int code = 0;
    for (const Preparation::Problem& problem : plan.problems) {
        const int own = output().error(problem.error);
        code = code == 0 ? own : code;
    }
    done(code);
}

void GatewayPrepareCommand::report(const PreparedGateway& gateway, const QString& folder) const
{
    QStringList paths;
    for (const QString& name : gateway.fileNames())
        paths.append(QDir(folder).filePath(name));
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, gateway.gateway },
        { u"state"_s, u"done"_s }, { u"files"_s, QJsonArray::fromStringList(paths) },
        { u"fingerprint"_s, gateway.fingerprint } });
    output().message(tr("%1: %2").arg(gateway.gateway, paths.join(u", "_s)));
}
