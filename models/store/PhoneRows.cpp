// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PhoneRows.h"

#include "models/site/SecretParameters.h"
#include "models/store/Database.h"
#include "models/store/SecretPlace.h"
#include "models/store/Vault.h"

using namespace Qt::StringLiterals;

namespace {

const QString defaultScope = u"default"_s;
const QString modelScope = u"model"_s;
const QString phoneScope = u"phone"_s;

/// Fields of the table of secrets: "parameter:<name>", of a model "model:<id>:<name>".
constexpr auto parameterField = "parameter:"_L1;
constexpr auto modelField = "model:"_L1;

} // namespace

/// Where one level's parameters go.
struct PhoneRows::Level {
    QString scope;
    QString owner; ///< of the row in parameter
    QString secretOwner;
    QString fieldBegin;
};

Status PhoneRows::write(Site& site)
{
    if (Status status = writeModels(site); !status)
        return status;
    if (Status status = writePhones(site); !status)
        return status;
    return writeParameters(site);
}

Status PhoneRows::writeModels(const Site& site)
{
    Statement insert(m_database,
        u"INSERT INTO phone_model (site_id, position, id, base, name) VALUES (?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < site.phoneModels.size(); ++i) {
        const CustomPhoneModel& model = site.phoneModels[i];
        if (Status status = insert.run({ site.id, i, model.id, model.base, model.name }); !status)
            return status;
    }
    return {};
}

Status PhoneRows::writePhones(Site& site)
{
    Statement insert(m_database,
        u"INSERT INTO phone (id, site_id, position, mac, model, username, serial, label, "
        "check_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < site.phones.size(); ++i) {
        Phone& phone = site.phones[i];
        if (phone.id.isEmpty())
            phone.id = newId();
        Status status = insert.run({ phone.id, site.id, i, phone.mac.plain(), phone.model,
            phone.user, phone.serial, phone.label, phone.checkCode });
        if (!status)
            return status;
    }
    return {};
}

Status PhoneRows::writeParameters(const Site& site)
{
    Statement insert(m_database,
        u"INSERT INTO parameter (site_id, scope, owner, name, content) VALUES (?, ?, ?, ?, ?)"_s);
    Statement seal(
        m_database, u"INSERT INTO secret (site_id, owner, field, sealed) VALUES (?, ?, ?, ?)"_s);
    const auto writeOne = [&](const Level& level, const QString& name, const QString& value) {
        if (!SecretParameters::isSecretValue(name, value))
            return insert.run({ site.id, level.scope, level.owner, name, value });
        const QString field = level.fieldBegin + name;
        const auto sealed = m_vault.seal(Secret(value), SecretPlace::of(level.secretOwner, field));
        if (!sealed)
            return Status(tl::unexpected(sealed.error()));
        return seal.run({ site.id, level.secretOwner, field, *sealed });
    };
    const auto writeAll = [&](const Level& level, const QMap<QString, QString>& parameters) {
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            if (Status status = writeOne(level, it.key(), it.value()); !status)
                return status;
        return Status();
    };
    if (Status status
        = writeAll({ defaultScope, {}, site.id, parameterField }, site.parameters.defaults);
        !status)
        return status;
    const auto& models = site.parameters.models;
    for (auto it = models.begin(); it != models.end(); ++it) {
        const Level level { modelScope, it.key(), site.id, modelField + it.key() + u':' };
        if (Status status = writeAll(level, it.value()); !status)
            return status;
    }
    for (const Phone& phone : site.phones) {
        const Level level { phoneScope, phone.id, phone.id, parameterField };
        if (Status status = writeAll(level, phone.parameters); !status)
            return status;
    }
    return {};
}

Status PhoneRows::read(Site& site) const
{
    if (Status status = readModels(site); !status)
        return status;
    if (Status status = readPhones(site); !status)
        return status;
    return readParameters(site);
}

Status PhoneRows::readModels(Site& site) const
{
    auto rows = m_database.run(
        u"SELECT id, base, name FROM phone_model WHERE site_id = ? ORDER BY position"_s,
        { site.id });
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        site.phoneModels.append(
            { rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString() });
    return {};
}

Status PhoneRows::readPhones(Site& site) const
{
    auto rows
        = m_database.run(u"SELECT id, mac, model, username, serial, label, check_code FROM phone "
                         "WHERE site_id = ? ORDER BY position"_s,
            { site.id });
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        Phone phone;
        phone.id = rows->value(0).toString();
        phone.mac = MacAddress::parse(rows->value(1).toString()).value_or(MacAddress());
        int i = 2;
        for (QString* text :
            { &phone.model, &phone.user, &phone.serial, &phone.label, &phone.checkCode })
            *text = rows->value(i++).toString();
        site.phones.append(std::move(phone));
    }
    return {};
}

Status PhoneRows::readParameters(Site& site) const
{
    auto rows = m_database.run(
        u"SELECT scope, owner, name, content FROM parameter WHERE site_id = ?"_s, { site.id });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, qsizetype> rowOf;
    for (qsizetype i = 0; i < site.phones.size(); ++i)
        rowOf.insert(site.phones[i].id, i);
    while (rows->next()) {
        const QString scope = rows->value(0).toString();
        const QString owner = rows->value(1).toString();
        const auto row = rowOf.constFind(owner);
        if (scope == phoneScope && row == rowOf.cend())
            continue; // it came in between
        auto& values = scope == defaultScope ? site.parameters.defaults
            : scope == modelScope            ? site.parameters.models[owner]
                                             : site.phones[*row].parameters;
        values.insert(rows->value(2).toString(), rows->value(3).toString());
    }
    return {};
}

PhoneRows::SecretTaker::SecretTaker(Site& site)
    : m_site(site)
{
    for (qsizetype i = 0; i < site.phones.size(); ++i)
        m_phones.insert(site.phones[i].id, i);
}

bool PhoneRows::SecretTaker::isFor(const QString& field)
{
    return field.startsWith(parameterField) || field.startsWith(modelField);
}

void PhoneRows::SecretTaker::take(const QString& owner, const QString& field, const Secret& secret)
{
    if (field.startsWith(modelField)) {
        const auto end = field.lastIndexOf(u':');
        const auto model = field.mid(modelField.size(), end - modelField.size());
        m_site.parameters.models[model].insert(field.mid(end + 1), secret.reveal());
        return;
    }
    const QString name = field.mid(parameterField.size());
    if (owner == m_site.id)
        m_site.parameters.defaults.insert(name, secret.reveal());
    else if (const auto row = m_phones.constFind(owner); row != m_phones.cend())
        m_site.phones[*row].parameters.insert(name, secret.reveal());
}
