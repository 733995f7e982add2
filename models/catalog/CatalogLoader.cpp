// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogLoader.h"

#include "models/catalog/CatalogEntries.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace CatalogEntries;

namespace {

Source readSource(ObjectReader& reader, const QString& id)
{
    static const QRegularExpression form(u"^\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?\\z"_s);
    Source source { id, reader.text("title"_L1), reader.text("date"_L1) };
    if (!source.date.isEmpty() && !form.match(source.date).hasMatch())
        reader.fault(u"date"_s, u"%1 is not of the form YYYY-MM"_s.arg(source.date));
    reader.finish();
    return source;
}

void readSources(ObjectReader& root)
{
    const auto all = root.child("sources"_L1);
    for (auto it = all.object().constBegin(); it != all.object().constEnd(); ++it) {
        ObjectReader reader(it.value().toObject(), all.path() + u'/' + it.key(), root.sheet());
        root.sheet().sources.insert(it.key(), readSource(reader, it.key()));
    }
}

} // namespace

CatalogLoader::CatalogLoader(QString folder, QByteArray providers)
    : m_folder(std::move(folder))
    , m_providers(std::move(providers))
    , m_catalog(new Catalog)
{
}

tl::expected<std::shared_ptr<const Catalog>, QList<Error>> CatalogLoader::load()
{
    // in this order: phones refer to parameters, addresses to the vendors of both
    readFile(u"parameters"_s, [this](ObjectReader& root) { readParameters(root); });
    readFile(u"phones"_s, [this](ObjectReader& root) { readPhones(root); });
    readFile(u"gateways"_s, [this](ObjectReader& root) { readGateways(root); });
    readFile(u"providers"_s, [this](ObjectReader& root) { readProviders(root); });
    readFile(u"oui"_s, [this](ObjectReader& root) { readOui(root); });
    if (!m_faults.isEmpty())
        return tl::unexpected(m_faults);
    return m_catalog;
}

namespace {

std::optional<QJsonObject> parseJson(
    const QByteArray& bytes, const QString& subject, QList<Error>& faults)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject())
        return document.object();
    const auto reason = document.isNull()
        ? u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset)
        : u"is not a JSON object"_s;
    faults << Error(ErrorCode::CatalogInvalid, subject, reason);
    return std::nullopt;
}

std::optional<QJsonObject> openJson(
    const QString& path, const QString& subject, QList<Error>& faults)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return parseJson(file.readAll(), subject, faults);
    faults << Error(ErrorCode::CatalogInvalid, subject, file.errorString());
    return std::nullopt;
}

} // namespace

template <typename Fill> void CatalogLoader::readFile(const QString& name, Fill fill)
{
    const QString fileName = name + ".json"_L1;
    const bool isReplaced = name == "providers"_L1 && !m_providers.isEmpty();
    const auto object = isReplaced
        ? parseJson(m_providers, fileName, m_faults)
        : openJson(QDir(m_folder).filePath(fileName), fileName, m_faults);
    if (!object)
        return;
    Sheet sheet { {}, m_faults };
    ObjectReader root(*object, fileName, sheet);
    root.choice("format"_L1, { "doppino-catalog/1"_L1 });
    if (const auto kind = root.text("kind"_L1); !kind.isEmpty() && kind != name)
        root.fault(u"kind"_s, u"%1 is not %2"_s.arg(kind, name));
    readSources(root);
    fill(root);
    root.finish();
    m_catalog->m_sources.insert(name, sheet.sources);
}

tl::expected<std::shared_ptr<const Catalog>, QList<Error>> CatalogLoader::loadProviders(
    const QByteArray& providers)
{
    if (providers.isEmpty())
        return tl::unexpected(
            QList { Error(ErrorCode::CatalogInvalid, u"providers.json"_s, u"is empty"_s) });
    CatalogLoader loader({}, providers);
    loader.readFile(u"providers"_s, [&](ObjectReader& root) { loader.readProviders(root); });
    if (!loader.m_faults.isEmpty())
        return tl::unexpected(loader.m_faults);
    return loader.m_catalog;
}

void CatalogLoader::readParameters(ObjectReader& root)
{
    auto& catalog = *m_catalog;
    readEach(root, "groups"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { catalog.m_groups << readGroup(entry); });
    QSet<QString> groups;
    for (const auto& group : std::as_const(catalog.m_groups))
        groups.insert(group.id);
    readEach(root, "parameters"_L1, { "name"_L1 }, [&](ObjectReader& entry) {
        catalog.m_parameters << readParameter(entry);
        const auto& parameter = std::as_const(catalog.m_parameters).last();
        if (!parameter.group.isEmpty() && !groups.contains(parameter.group))
            entry.fault(u"group"_s, u"there is no group %1"_s.arg(parameter.group));
        if (!parameter.shownIf.isEmpty() && !capabilities().contains(parameter.shownIf))
            entry.fault(u"shown_if"_s, u"%1 is not a capability"_s.arg(parameter.shownIf));
    });
    readEach(root, "key_types"_L1, { "kind"_L1, "type"_L1 },
        [&](ObjectReader& entry) { catalog.m_keyTypes << readKeyType(entry); });
}

void CatalogLoader::readPhones(ObjectReader& root)
{
    auto& catalog = *m_catalog;
    readEach(root, "vendors"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { catalog.m_phoneVendors << readVendor(entry); });
    readEach(root, "models"_L1, { "id"_L1 }, [&](ObjectReader& entry) {
        catalog.m_phoneModels << readPhoneModel(entry);
        const auto& model = std::as_const(catalog.m_phoneModels).last();
        if (!model.vendor.isEmpty() && !catalog.phoneVendor(model.vendor))
            entry.fault(u"vendor"_s, u"%1 is not a known vendor"_s.arg(model.vendor));
        checkAgainstParameters(entry, model, catalog);
    });
}

void CatalogLoader::readGateways(ObjectReader& root)
{
    auto& catalog = *m_catalog;
    readEach(root, "families"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { catalog.m_families << readFamily(entry); });
    readEach(root, "models"_L1, { "id"_L1 }, [&](ObjectReader& entry) {
        catalog.m_gatewayModels << readGatewayModel(entry);
        const auto& family = std::as_const(catalog.m_gatewayModels).last().family;
        if (!family.isEmpty() && !catalog.gatewayFamily(family))
            entry.fault(u"family"_s, u"%1 is not a known family"_s.arg(family));
    });
}

void CatalogLoader::readProviders(ObjectReader& root)
{
    readEach(root, "providers"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { m_catalog->m_providers << readProvider(entry); });
}

void CatalogLoader::addPrefix(const ObjectReader& entry, const QString& text, const OuiMatch& match)
{
    const auto prefix = parsePrefix(text);
    if (!prefix)
        return entry.fault(u"prefix"_s, u"%1 is not a prefix like 00-15-65"_s.arg(text));
    const auto key = static_cast<quint32>(prefix->value() >> 24);
    if (m_catalog->m_prefixes.contains(key) && m_catalog->m_prefixes[key].vendor != match.vendor)
        entry.fault(u"prefix"_s, u"%1 belongs to another vendor already"_s.arg(text));
    m_catalog->m_prefixes.insert(key, match);
}

void CatalogLoader::readOui(ObjectReader& root)
{
    readEach(root, "prefixes"_L1, { "prefix"_L1 }, [&](ObjectReader& entry) {
        entry.sourceIds();
        addPrefix(entry, entry.text("prefix"_L1), readMatch(entry, *m_catalog));
    });
    readEach(root, "ranges"_L1, { "first"_L1 }, [&](ObjectReader& entry) {
        entry.sourceIds();
        OuiBlock range { readAddress(entry, "first"_L1), readAddress(entry, "last"_L1),
            readMatch(entry, *m_catalog) };
        if (range.first > range.last && range.last != 0)
            entry.fault(u"last"_s, u"lies before the first address"_s);
        m_catalog->m_ranges << range;
    });
    readEach(root, "others"_L1, { "vendor"_L1 }, [&](ObjectReader& entry) {
        entry.sourceIds();
        const OuiMatch match { entry.text("vendor"_L1), false, false, false };
        const auto texts = entry.texts("prefixes"_L1);
        for (const auto& prefix : texts)
            addPrefix(entry, prefix, match);
    });
}
