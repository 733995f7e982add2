// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons and drops of the page do to the site.
#include "models/core/ErrorText.h"
#include "models/phones/ScanCode.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/AssociatePanel.h"
#include "widgets/phones/DeviceTreeModel.h"
#include "widgets/phones/PhonesTable.h"
#include "widgets/phones/SwapBar.h"
#include "widgets/phones/VendorRules.h"

#include <QTreeView>

using namespace Qt::StringLiterals;
using Name = PhoneCommands::Name;

bool AssociatePanel::perform(Name name, qsizetype count, const std::function<Status(Site&)>& change)
{
    const Status status = m_draft->perform(nullptr, name, int(count), change);
    if (status)
        m_banner->clear();
    else
        m_banner->showMessage(
            Banner::Kind::Warning, [error = status.error()] { return ErrorText::whole(error); });
    return status.has_value();
}

void AssociatePanel::give(const QList<MacAddress>& phones, const QString& username)
{
    if (phones.isEmpty() || username.isEmpty())
        return;
    if (perform(Name::Assign, phones.size(),
            [&](Site& site) { return PhoneCommands::assign(site, phones, username); }))
        select(username);
}

void AssociatePanel::giveSelected()
{
    const QStringList users = selectedUsers();
    if (users.size() != 1)
        return;
    const QString given = users.first();
    const int row = m_table->currentIndex().row();
    give(m_table->selectedPhones(), given);
    // The next phone comes up by itself; the user stays, until another is chosen.
    const int count = m_table->proxy()->rowCount();
    if (row >= 0 && count > 0)
        m_table->setCurrentIndex(m_table->proxy()->index(std::min(row, count - 1), 0));
}

void AssociatePanel::assignInOrder()
{
    QList<MacAddress> phones = m_table->selectedPhones();
    if (phones.isEmpty())
        phones = m_table->shownPhones();
    QStringList users = selectedUsers();
    if (users.size() < 2) // one is where the cursor happens to stand
        users = ScanQueue::waiting(m_draft->site());
    const auto count = std::min(phones.size(), users.size());
    const bool isDone = perform(Name::AssignInOrder, count, [&](Site& site) -> Status {
        const auto done = PhoneCommands::assignInOrder(site, phones, users);
        return done ? Status() : Status(tl::unexpected(done.error()));
    });
    if (!isDone)
        return;
    m_banner->showMessage(Banner::Kind::Positive,
        [count = int(count), phonesLeft = phones.size() - count, usersLeft = users.size() - count] {
            const QString done = tr("%n phone(s) associated.", nullptr, count);
            if (phonesLeft > 0)
                return done + u' ' + tr("Phones left over: %1.").arg(phonesLeft);
            return usersLeft > 0 ? done + u' ' + tr("Users still without: %1.").arg(usersLeft)
                                 : done;
        });
}

void AssociatePanel::release(const QList<MacAddress>& phones)
{
    if (!phones.isEmpty())
        perform(Name::Release, phones.size(),
            [&](Site& site) { return PhoneCommands::release(site, phones); });
}

void AssociatePanel::swapUsers()
{
    const QStringList users = selectedUsers();
    if (users.size() != 2)
        return;
    if (perform(Name::SwapUsers, 0,
            [&](Site& site) { return PhoneCommands::swapUsers(site, users[0], users[1]); }))
        m_banner->showMessage(Banner::Kind::Positive, [this, users] {
            return tr("%1 and %2 have changed phones.")
                .arg(m_scanner.words().user(users[0]), m_scanner.words().user(users[1]));
        });
}

QString AssociatePanel::phoneName(const MacAddress& mac) const
{
    const Phone* phone = m_draft->site().phone(mac);
    if (!phone || phone->model.isEmpty())
        return mac.hyphens();
    return tr("%1 (%2)").arg(m_scanner.words().model(phone->model), mac.hyphens());
}

void AssociatePanel::askSwap()
{
    const auto devices = selectedDevices();
    if (devices.size() == 1)
        m_swapBar->ask(devices.first(), phoneName(devices.first()));
}

Result<Phone> AssociatePanel::replacement(const QString& text) const
{
    const ScanCode code = ScanCode::read(text, m_vendors->book());
    if (code.kind == ScanCode::Kind::Serial || code.kind == ScanCode::Kind::Pin)
        return fail(ErrorCode::BadMac, text, u"≠ 12 × 0-9 A-F"_s);
    if (code.kind != ScanCode::Kind::Phone)
        return tl::unexpected(code.error());
    if (const Phone* known = m_draft->site().phone(code.mac))
        return *known;
    return m_scanner.session().newPhone(code);
}

void AssociatePanel::swap(const MacAddress& phone, const QString& text)
{
    const auto with = replacement(text);
    if (!with)
        return m_banner->showMessage(
            Banner::Kind::Warning, [error = with.error()] { return ErrorText::whole(error); });
    QStringList lost;
    const QString former = phoneName(phone);
    const bool isDone = perform(Name::SwapPhone, 1, [&](Site& site) -> Status {
        const auto done = PhoneCommands::swapPhone(site, m_draft->catalog(), phone, *with);
        if (!done)
            return tl::unexpected(done.error());
        lost = *done;
        return {};
    });
    if (!isDone)
        return;
    m_swapBar->hide();
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->setCurrentIndex(m_model->indexOf(with->mac));
    m_banner->showMessage(lost.isEmpty() ? Banner::Kind::Positive : Banner::Kind::Warning,
        [former, lost, now = phoneName(with->mac)] {
            const QString done = tr("%1 has taken the place of %2.").arg(now, former);
            return lost.isEmpty() ? done
                                  : done + u' '
                    + tr("Its model lacks these keys, which are given up: %1.")
                          .arg(lost.join(u", "_s));
        });
}
