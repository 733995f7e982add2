// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int firstPrefix = 91;
constexpr int lastPrefix = 98;
} // namespace

DeviceNumbering::DeviceNumbering(const Site& site)
    : m_site(site)
{
    for (int i = 0; i < site.users.size(); ++i) {
        const User& user = site.users[i];
        if (!m_users.contains(user.username))
            m_users.insert(user.username, i);
        if (!user.extension.isEmpty())
            m_holders[user.extension].append({ user.username, false });
    }
    for (const Gateway& gateway : site.gateways)
        for (int i = 0; i < gateway.ports.size(); ++i)
            if (const QString& extension = gateway.ports[i].extension; !extension.isEmpty())
                m_holders[extension].append({ u"%1 %2"_s.arg(gateway.name).arg(i + 1), true });
    for (int i = 0; i < site.phones.size(); ++i)
        if (const QString& user = site.phones[i].user; !user.isEmpty())
            m_phonesOf[user].append(i);
}

QStringList DeviceNumbering::candidates(const QString& main)
{
    if (main.isEmpty())
        return {};
    QStringList all { main };
    for (int prefix = firstPrefix; prefix <= lastPrefix; ++prefix)
        all.append(QString::number(prefix) + main);
    return all;
}

QString DeviceNumbering::mainOf(const QString& number)
{
    const int prefix = number.size() > 2 ? QStringView(number).first(2).toInt() : 0;
    return prefix >= firstPrefix && prefix <= lastPrefix ? number.sliced(2) : QString();
}

std::optional<DeviceNumbering::Holder> DeviceNumbering::holderOf(
    const QString& number, const User& except) const
{
    const auto holders = m_holders.constFind(number);
    if (holders == m_holders.constEnd())
        return {};
    for (const Holder& holder : *holders)
        if (holder.isPort || holder.by != except.username)
            return holder;
    return {};
}

QStringList DeviceNumbering::number(
    const User& user, qsizetype devices, QList<Skipped>* skipped) const
{
    QStringList given;
    const qsizetype wanted = std::min<qsizetype>(devices, maximumDevices);
    for (const QString& candidate : candidates(user.extension)) {
        if (given.size() >= wanted)
            break;
        // The main extension goes to the first device even where somebody else has it as well:
        // that is a problem to be solved, no reason to number on.
        const auto holder = given.isEmpty() ? std::nullopt : holderOf(candidate, user);
        if (!holder)
            given.append(candidate);
        else if (skipped)
            skipped->append({ candidate, Error(ErrorCode::NumberTaken, candidate, holder->by) });
    }
    return given;
}

void DeviceNumbering::checkMain(const User& user, QList<Error>& problems) const
{
    if (user.extension.isEmpty()) {
        if (m_phonesOf.contains(user.username))
            problems.append(
                Error(ErrorCode::MissingValue, u"users.%1.extension"_s.arg(user.username)));
        return;
    }
    if (const auto holder = holderOf(user.extension, user))
        problems.append(Error(ErrorCode::NumberTaken, user.extension, holder->by));
    // A main extension equal to another user's 91+main ... 98+main would be wiped by the PBX.
    const QString main = mainOf(user.extension);
    if (!main.isEmpty())
        for (const Holder& holder : m_holders.value(main))
            if (!holder.isPort) {
                problems.append(Error(ErrorCode::NumberAmbiguous, user.extension, main));
                break;
            }
}

DeviceNumbering::Plan DeviceNumbering::of(const QString& username) const
{
    Plan plan;
    const QList<int> rows = m_phonesOf.value(username);
    QStringList given;
    if (const User* const owner = user(username)) {
        given = number(*owner, rows.size(), &plan.skipped);
        checkMain(*owner, plan.problems);
    } else {
        plan.problems.append(Error(ErrorCode::UnknownUser, u"users"_s, username));
    }
    if (rows.size() > maximumDevices)
        plan.problems.append(Error(ErrorCode::TooManyDevices,
            m_site.phones[rows[maximumDevices]].mac.hyphens(), username));
    for (int i = 0; i < rows.size(); ++i)
        plan.devices.append({ m_site.phones[rows[i]].mac, given.value(i) });
    return plan;
}

QHash<MacAddress, QString> DeviceNumbering::all() const
{
    QHash<MacAddress, QString> extensions;
    extensions.reserve(m_site.phones.size());
    for (auto it = m_phonesOf.begin(); it != m_phonesOf.end(); ++it) {
        const QStringList given = numbers(it.key(), it->size());
        for (int i = 0; i < given.size(); ++i)
            extensions.insert(m_site.phones[(*it)[i]].mac, given[i]);
    }
    return extensions;
}

QList<Error> DeviceNumbering::problems() const
{
    QList<Error> problems;
    for (const User& user : m_site.users)
        problems += of(user.username).problems;
    return problems;
}

QStringList DeviceNumbering::numbers(const QString& username, qsizetype devices) const
{
    const User* const owner = user(username);
    return owner ? number(*owner, devices, nullptr) : QStringList();
}

const User* DeviceNumbering::user(const QString& username) const
{
    const int row = m_users.value(username, -1);
    return row >= 0 ? &m_site.users[row] : nullptr;
}
