// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/Preparation.h"

#include "models/gateway/GatewayDriver.h"
#include "models/gateway/GatewaySheet.h"
#include "models/store/EvidenceRepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Names that are given out, as FAT compares them.
class Names {
public:
    [[nodiscard]] bool has(const QString& name) const { return m_taken.contains(name.toLower()); }
    void take(const QString& name) { m_taken.insert(name.toLower()); }
    /// The first of "gw.html", "gw-2.html", ... that is free.
    [[nodiscard]] QString free(const QString& stem, const QString& ending) const
    {
        QString name = stem + ending;
        for (int i = 2; has(name); ++i)
            name = u"%1-%2%3"_s.arg(stem, QString::number(i), ending);
        return name;
    }

private:
    QSet<QString> m_taken;
};

QList<FolderWriter::File> deviceFiles(
    const GatewayDriver& driver, const Gateway& gateway, const QByteArray& configuration)
{
    QList<FolderWriter::File> files { { driver.fileName(gateway), configuration, true } };
    for (const auto& [name, content] : driver.extraFiles(gateway))
        files.append({ name, content, true });
    return files;
}

/// The device asks for its file by that name, so it cannot be changed: two of one name means that
/// a MAC is missing or stands twice.
Status checkNames(const Site& site, const Gateway& gateway, const Names& names,
    const QList<FolderWriter::File>& files)
{
    for (const FolderWriter::File& file : files) {
        if (!names.has(file.name))
            continue;
        const auto index = site.gateways.indexOf(gateway);
        const QString path = u"gateways[%1].mac"_s.arg(index);
        return gateway.mac.isEmpty() ? fail(ErrorCode::MissingValue, path)
                                     : fail(ErrorCode::DuplicateMac, path, gateway.mac);
    }
    return {};
}

Result<PreparedGateway> prepared(const Site& site, const QString& name, const Catalog& catalog,
    const Preparation::Request& request, Names& names)
{
    const Gateway* gateway = site.gateway(name);
    if (!gateway)
        return fail(ErrorCode::NoSuchGateway, name);
    const auto configuration = renderGateway(site, *gateway, catalog);
    if (!configuration)
        return tl::unexpected(configuration.error());
    const GatewayDriver* driver = gatewayDriver(catalog.gatewayModel(gateway->model)->family);
    PreparedGateway out { gateway->name, configurationFingerprint(*configuration),
        deviceFiles(*driver, *gateway, *configuration) };
    if (const Status unique = checkNames(site, *gateway, names, out.files); !unique)
        return tl::unexpected(unique.error());
    QList<GatewaySheet::File> listed;
    for (const FolderWriter::File& file : std::as_const(out.files))
        listed.append({ file.name, file.content.size(), configurationFingerprint(file.content) });
    const auto sheet
        = GatewaySheet::html(site, *gateway, catalog, listed, request.language, request.date);
    if (!sheet)
        return tl::unexpected(sheet.error());
    for (const FolderWriter::File& file : std::as_const(out.files))
        names.take(file.name);
    const QString stem = FolderWriter::safeName(gateway->name, u"gateway"_s);
    out.files.append({ names.free(stem, u".html"_s), *sheet, false });
    names.take(out.files.last().name);
    return out;
}

} // namespace

QStringList PreparedGateway::fileNames() const
{
    QStringList names;
    for (const FolderWriter::File& file : files)
        names.append(file.name);
    return names;
}

namespace Preparation {

QList<FolderWriter::File> Plan::files() const
{
    QList<FolderWriter::File> all;
    for (const PreparedGateway& gateway : gateways)
        all.append(gateway.files);
    return all;
}

Plan plan(const Site& site, const Catalog& catalog, const Request& request)
{
    Plan out;
    Names names;
    for (const QString& name : request.names) {
        auto one = prepared(site, name, catalog, request, names);
        if (one)
            out.gateways.append(std::move(*one));
        else
            out.problems.append({ name, one.error() });
    }
    return out;
}

} // namespace Preparation
