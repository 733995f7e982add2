// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/CurrentScope.h"

#include "models/provisioning/ParameterCommands.h"

using namespace Qt::StringLiterals;

CurrentScope::CurrentScope(SiteDraft* draft, QObject* parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(draft, &SiteDraft::changed, this, [this] {
        if (m_isActive)
            tell();
        else
            m_isStale = true;
    });
}

void CurrentScope::tell()
{
    if (!m_scope.exists(site(), catalog())) // e.g. undone
        return setScope({});
    Q_EMIT changed();
}

void CurrentScope::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && std::exchange(m_isStale, false))
        tell();
}

void CurrentScope::setScope(const ParameterScope& scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT chosen();
    Q_EMIT changed();
}

PhoneParameters CurrentScope::parameters() const { return m_scope.parameters(site(), catalog()); }

QList<MacAddress> CurrentScope::phones() const
{
    QList<MacAddress> phones;
    for (const Phone& phone : site().phones)
        if (m_scope.kind == ParameterScope::Kind::Defaults
            || (m_scope.kind == ParameterScope::Kind::Model && phone.model == m_scope.model)
            || (m_scope.kind == ParameterScope::Kind::Phone && phone.mac == m_scope.mac))
            phones.append(phone.mac);
    return phones;
}

QString CurrentScope::title() const
{
    if (m_scope.kind == ParameterScope::Kind::Defaults)
        return tr("All phones of the site");
    if (m_scope.kind == ParameterScope::Kind::Model)
        return modelTitle(site(), catalog(), m_scope.model);
    const Phone* phone = site().phone(m_scope.mac);
    return phone ? phoneTitle(site(), catalog(), *phone) : QString();
}

Status CurrentScope::set(const QList<QPair<QString, std::optional<QString>>>& values)
{
    QList<ParameterCommands::Change> changes;
    for (const auto& [name, value] : values)
        changes.append({ name, value });
    return perform(PhoneCommands::Name::SetParameter, [&](Site& site) {
        return ParameterCommands::apply(site, catalog(), { m_scope }, changes);
    });
}

Status CurrentScope::perform(PhoneCommands::Name name, const std::function<Status(Site&)>& change)
{
    return m_draft->perform(nullptr, name, int(phones().size()), change);
}

QString CurrentScope::modelTitle(const Site& site, const Catalog& catalog, const QString& id)
{
    const auto model = PhoneParameters::findModel(site, catalog, id);
    return model ? model->name : id;
}

QString CurrentScope::phoneTitle(const Site& site, const Catalog& catalog, const Phone& phone)
{
    return phoneTitle(site.user(phone.user),
        phone.model.isEmpty() ? QString() : modelTitle(site, catalog, phone.model), phone);
}

QString CurrentScope::phoneTitle(const User* user, const QString& model, const Phone& phone)
{
    if (user) {
        const QString name = user->name.isEmpty() ? user->username : user->name;
        return user->extension.isEmpty() ? name : u"%1 (%2)"_s.arg(name, user->extension);
    }
    if (!phone.label.isEmpty())
        return phone.label;
    return model.isEmpty() ? phone.mac.hyphens() : u"%1, %2"_s.arg(model, phone.mac.hyphens());
}
