// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/UserTableModel.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/editors/UsersEditor.h"
#include "widgets/views/DataTable.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

// What is done to users, to one or to all that are selected.

namespace {

/// Phones name their user by user name: it changes there too, and goes when the user goes.
void followUsers(Site& site, const QList<User>& users)
{
    const bool isRenaming = users.size() == site.users.size();
    for (Phone& phone : site.phones) {
        const auto before = std::find_if(site.users.cbegin(), site.users.cend(),
            [&](const User& user) { return user.username == phone.user; });
        if (phone.user.isEmpty() || before == site.users.cend())
            continue;
        const bool isStillThere = std::any_of(users.begin(), users.end(),
            [&](const User& user) { return user.username == phone.user; });
        if (isStillThere)
            continue;
        phone.user = isRenaming ? users[before - site.users.cbegin()].username : QString();
    }
}

} // namespace

void UsersEditor::addUser()
{
    m_filter->clear();
    m_table->show(m_model->add({}), UserTableModel::Name, true);
}

void UsersEditor::removeSelected()
{
    QList<int> rows = m_table->selectedRows();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QList<User> users = m_model->users();
    for (const int row : std::as_const(rows))
        users.removeAt(row);
    if (rows.isEmpty())
        return;
    take(users);
    // As in any list: the next one takes its place.
    const int next = std::min(rows.last(), int(users.size()) - 1);
    if (next >= 0)
        m_table->show(next, UserTableModel::Name);
}

/// Many at once are one change.
void UsersEditor::take(const QList<User>& users)
{
    m_draft->edit(this, [&](Site& site) {
        followUsers(site, users);
        site.users = users;
    });
    m_model->setUsers(users);
    refreshCount();
}

/// Only NethVoice has more than voicemail.
void UsersEditor::fillSetMenu()
{
    QMenu* menu = m_set->menu();
    menu->clear();
    const auto add = [&](const QString& text, bool User::*flag, bool isOn) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, flag, isOn] { setForSelected(flag, isOn); });
    };
    add(tr("Voicemail"), &User::hasVoicemail, true);
    add(tr("No voicemail"), &User::hasVoicemail, false);
    if (m_draft->site().pbx.kind != u"nethvoice")
        return;
    menu->addSeparator();
    add(tr("Mobile app"), &User::hasMobileApp, true);
    add(tr("No mobile app"), &User::hasMobileApp, false);
    menu->addSeparator();
    add(tr("WebRTC"), &User::hasWebRtc, true);
    add(tr("No WebRTC"), &User::hasWebRtc, false);
}

void UsersEditor::setForSelected(bool User::*flag, bool isOn)
{
    const QList<int> rows = m_table->selectedRows();
    QList<User> users = m_model->users();
    for (const int row : rows)
        users[row].*flag = isOn;
    take(users);
    m_table->selectRows(rows);
}

void UsersEditor::numberSelected()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() || !m_first->hasAcceptableInput())
        return;
    m_model->number(rows, m_first->text());
}

/// Of a cell, or a row more.
void UsersEditor::store()
{
    const auto& users = m_model->users();
    m_draft->edit(this, [&](Site& site) {
        followUsers(site, users);
        site.users = users;
    });
    refreshCount();
}
