// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhoneWords.h"

#include "widgets/editors/SiteDraft.h"

PhoneWords::PhoneWords(const SiteDraft* draft)
    : m_draft(draft)
{
    for (const PhoneVendor& vendor : draft->catalog().phoneVendors())
        m_vendors.insert(vendor.id, vendor.name);
    for (const PhoneModel& model : draft->catalog().phoneModels())
        m_models.insert(model.id, model.name);
}

QString PhoneWords::vendor(const QString& id) const
{
    if (id.isEmpty())
        return tr("unknown");
    const auto known = m_vendors.constFind(id);
    return known == m_vendors.cend() ? m_draft->catalog().vendorName(id) : *known;
}

QString PhoneWords::model(const QString& id) const
{
    readModels();
    return m_models.value(id, id);
}

QString PhoneWords::user(const QString& username) const
{
    readUsers();
    return m_users.value(username, username);
}

void PhoneWords::readModels() const
{
    const auto& models = m_draft->site().phoneModels;
    if (m_readModels.constData() == models.constData() && m_readModels.size() == models.size())
        return;
    for (const CustomPhoneModel& model : std::as_const(m_readModels))
        m_models.remove(model.id);
    m_readModels = models;
    for (const CustomPhoneModel& model : models)
        m_models.insert(model.id, model.name);
}

void PhoneWords::readUsers() const
{
    const auto& users = m_draft->site().users;
    if (m_readUsers.constData() == users.constData() && m_readUsers.size() == users.size())
        return;
    m_readUsers = users;
    m_users.clear();
    for (const User& user : users) {
        const QString name = user.name.isEmpty() ? user.username : user.name;
        m_users.insert(user.username,
            user.extension.isEmpty() ? name : tr("%1 (%2)").arg(name, user.extension));
    }
}

PhoneWords::Choices PhoneWords::models(const QString& vendor) const
{
    const Catalog& catalog = m_draft->catalog();
    Choices own;
    Choices others;
    for (const CustomPhoneModel& model : m_draft->site().phoneModels) {
        const PhoneModel* base = catalog.phoneModel(model.base);
        (base && base->vendor == vendor ? own : others).append({ model.name, model.id });
    }
    for (const PhoneModel& model : catalog.phoneModels())
        (model.vendor == vendor ? own : others).append({ model.name, model.id });
    if (!own.isEmpty())
        own.append(ChoiceDelegate::Choice {});
    return own + others;
}

PhoneWords::Choices PhoneWords::users() const
{
    Choices choices { { tr("Nobody"), QString() } };
    for (const User& user : m_draft->site().users)
        if (!user.username.isEmpty())
            choices.append({ this->user(user.username), user.username });
    return choices;
}

PhoneWords::Choices PhoneWords::vendors() const
{
    Choices choices;
    for (const PhoneVendor& vendor : m_draft->catalog().phoneVendors())
        choices.append({ vendor.name, vendor.id });
    return choices;
}
