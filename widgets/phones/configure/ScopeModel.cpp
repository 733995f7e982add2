// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/ScopeModel.h"

#include "widgets/certification/TwoLineDelegate.h"
#include "widgets/phones/configure/CurrentScope.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

ScopeModel::ScopeModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ScopeModel::setSite(const Site& site, const Catalog& catalog)
{
    const QList<Entry> before = std::exchange(m_entries, {});
    m_entries.append({ ParameterScope {}, tr("All phones"), tr("default settings"), {}, false });
    addModels(site, catalog);
    addPhones(site, catalog);
    addCatalog(site, catalog);
    if (m_entries != before)
        choose();
}

void ScopeModel::addModels(const Site& site, const Catalog& catalog)
{
    QMap<QString, int> counts;
    for (const auto& own : site.phoneModels)
        counts[own.id] = 0;
    for (auto it = site.parameters.models.begin(); it != site.parameters.models.end(); ++it)
        counts[it.key()] = 0;
    for (const Phone& phone : site.phones)
        if (!phone.model.isEmpty())
            ++counts[phone.model];
    if (counts.isEmpty())
        return;
    m_entries.append({ {}, tr("Models of this site"), {}, {}, false });
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const auto model = PhoneParameters::findModel(site, catalog, it.key());
        if (!model)
            continue;
        const bool isOwn = !model->base.isEmpty();
        const QString count = tr("%n phone(s)", nullptr, it.value());
        m_entries.append({ ParameterScope::ofModel(it.key()), model->name,
            isOwn ? tr("%1, copied model").arg(count) : count, {}, isOwn });
    }
}

void ScopeModel::addPhones(const Site& site, const Catalog& catalog)
{
    if (site.phones.isEmpty())
        return;
    m_entries.append({ {}, tr("Phones"), {}, {}, false });
    QHash<QString, QString> models;
    QHash<QString, const User*> users;
    for (const User& user : site.users)
        users.insert(user.username, &user);
    for (const Phone& phone : site.phones) {
        if (!models.contains(phone.model))
            models.insert(phone.model,
                phone.model.isEmpty() ? QString()
                                      : CurrentScope::modelTitle(site, catalog, phone.model));
        const QString model = models.value(phone.model);
        const User* user = phone.user.isEmpty() ? nullptr : users.value(phone.user);
        m_entries.append(
            { ParameterScope::ofPhone(phone.mac), CurrentScope::phoneTitle(user, model, phone),
                phone.mac.hyphens().mid(12) + u" · "_s
                    + (model.isEmpty() ? tr("model not known") : model),
                phone.mac.hyphens() + u'\n' + phone.serial, false });
    }
}

void ScopeModel::addCatalog(const Site& site, const Catalog& catalog)
{
    QSet<QString> known;
    for (const Entry& entry : std::as_const(m_entries))
        if (entry.scope)
            known.insert(entry.scope->model);
    m_entries.append({ {}, tr("Other models"), {}, {}, false });
    for (const PhoneModel& model : catalog.phoneModels())
        if (!known.contains(model.id))
            m_entries.append({ ParameterScope::ofModel(model.id), model.name,
                tr("not used at this site"), {}, false });
    Q_UNUSED(site)
}

void ScopeModel::setFilter(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    choose();
}

bool ScopeModel::isShown(const Entry& entry, const QStringList& words)
{
    const QString all = entry.text + u'\n' + entry.detail + u'\n' + entry.search;
    return std::all_of(words.begin(), words.end(),
        [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// A heading is shown only when something beneath it is.
void ScopeModel::choose()
{
    beginResetModel();
    m_shown.clear();
    int heading = -1;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].scope) {
            heading = i;
            continue;
        }
        if (!isShown(m_entries[i], m_words))
            continue;
        if (heading >= 0)
            m_shown.append(std::exchange(heading, -1));
        m_shown.append(i);
    }
    endResetModel();
}

int ScopeModel::rowOf(const ParameterScope& scope) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_entries[m_shown[row]].scope == scope)
            return row;
    return -1;
}

std::optional<ParameterScope> ScopeModel::scopeAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_entries[m_shown[row]].scope : std::nullopt;
}

std::optional<ParameterScope> ScopeModel::found(const QString& text) const
{
    const auto mac = MacAddress::parse(text);
    for (const Entry& entry : m_entries) {
        const bool isPhone = entry.scope && entry.scope->kind == ParameterScope::Kind::Phone;
        if (isPhone && ((mac && entry.scope->mac == *mac) || entry.search.endsWith(u'\n' + text)))
            return entry.scope;
    }
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.scope && isShown(entry, { text }); });
    return first == m_entries.end() ? std::nullopt : first->scope;
}

int ScopeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ScopeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case TwoLineDelegate::SecondLineRole:
        return entry.detail;
    case TwoLineDelegate::IsStrongRole:
        return !entry.scope;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList { entry.text, entry.detail, entry.search }.join(u'\n').trimmed();
    default:
        return {};
    }
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex& index) const
{
    return scopeAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                : Qt::ItemFlags(Qt::ItemIsEnabled);
}
