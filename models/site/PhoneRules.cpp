// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/PhoneRules.h"

#include "models/site/SiteRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

PhoneRules::PhoneRules(const Site& site, const Catalog& catalog, QHash<QString, QString>& macs)
    : m_site(site)
    , m_catalog(catalog)
    , m_macs(macs)
{
    for (const User& user : site.users)
        m_usernames.insert(user.username);
    for (const CustomPhoneModel& model : site.phoneModels)
        m_ownModels.insert(model.id);
}

QList<Error> PhoneRules::check()
{
    for (int i = 0; i < m_site.phones.size(); ++i)
        checkPhone(m_site.phones[i], u"phones[%1]"_s.arg(i));
    m_ownModels.clear();
    for (int i = 0; i < m_site.phoneModels.size(); ++i)
        checkModel(m_site.phoneModels[i], u"phone_models[%1]"_s.arg(i));
    checkParameters(m_site.parameters.defaults, u"parameters.defaults"_s);
    const auto& models = m_site.parameters.models;
    for (auto it = models.begin(); it != models.end(); ++it) {
        const QString path = u"parameters.models."_s + it.key();
        if (!isModel(it.key()))
            report(ErrorCode::UnknownModel, path, it.key());
        checkParameters(it.value(), path);
    }
    return m_problems;
}

void PhoneRules::report(ErrorCode code, const QString& path, const QString& detail)
{
    m_problems.append(Error(code, path, detail));
}

bool PhoneRules::isModel(const QString& id) const
{
    return m_ownModels.contains(id) || m_catalog.phoneModel(id);
}

void PhoneRules::checkPhone(const Phone& phone, const QString& path)
{
    static const QRegularExpression checkCode(u"^[A-Z0-9]{4}\\z"_s);
    const QString mac = phone.mac.colons();
    if (phone.mac.isNull())
        report(ErrorCode::BadMac, path + u".mac"_s);
    else if (m_macs.contains(mac))
        report(ErrorCode::DuplicateMac, path + u".mac"_s, u"%1 (%2)"_s.arg(mac, m_macs[mac]));
    else
        m_macs.insert(mac, path + u".mac"_s);
    if (!phone.model.isEmpty() && !isModel(phone.model))
        report(ErrorCode::UnknownModel, path + u".model"_s, phone.model);
    if (!phone.checkCode.isEmpty() && !checkCode.match(phone.checkCode).hasMatch())
        report(ErrorCode::CheckCodeWrong, path + u".check_code"_s, phone.checkCode);
    checkUser(phone, path);
    checkParameters(phone.parameters, path + u".parameters"_s);
}

void PhoneRules::checkUser(const Phone& phone, const QString& path)
{
    if (phone.user.isEmpty())
        return;
    if (!m_usernames.contains(phone.user))
        report(ErrorCode::UnknownUser, path + u".user"_s, phone.user);
    else if (++m_devices[phone.user] > SiteRules::maximumDevices)
        report(ErrorCode::TooManyDevices, path + u".user"_s, phone.user);
}

void PhoneRules::checkModel(const CustomPhoneModel& model, const QString& path)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,119}\\z"_s);
    const PhoneModel* base = m_catalog.phoneModel(model.base);
    if (!base)
        report(ErrorCode::UnknownModel, path + u".base"_s, model.base);
    if (model.name.trimmed().isEmpty())
        report(ErrorCode::MissingField, path + u".name"_s);
    if (m_catalog.phoneModel(model.id) || m_ownModels.contains(model.id))
        report(ErrorCode::DuplicateName, path + u".id"_s, model.id);
    else if (!form.match(model.id).hasMatch()
        || (base && !model.id.startsWith(base->vendor + u'-')))
        report(ErrorCode::BadValue, path + u".id"_s, model.id);
    m_ownModels.insert(model.id);
}

void PhoneRules::checkParameters(const QMap<QString, QString>& parameters, const QString& path)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        auto known = m_parameters.constFind(it.key());
        if (known == m_parameters.cend())
            known = m_parameters.insert(it.key(), m_catalog.parameter(it.key()) != nullptr);
        if (!*known)
            report(ErrorCode::UnknownParameter, path + u'.' + it.key(), it.key());
    }
}
