// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhonesPart.h"

#include <QSet>

namespace {

using Values = QMap<QString, QString>;

quint64 keyOf(const Phone& phone)
{
    constexpr quint64 withoutMac = quint64(1) << 63; // MACs have 48 bits
    return phone.mac.isNull() ? withoutMac | qHash(phone.id) : phone.mac.value();
}

const QString& keyOf(const CustomPhoneModel& model) { return model.id; }

template <typename Value> void replayValue(const Value& from, const Value& to, Value& current)
{
    if (current == from)
        current = to;
}

void replayValues(const Values& from, const Values& to, Values& current)
{
    if (from == to)
        return;
    for (auto it = from.begin(); it != from.end(); ++it) {
        const auto now = current.find(it.key());
        if (now == current.end() || *now != it.value())
            continue;
        if (const auto then = to.find(it.key()); then != to.end())
            *now = *then;
        else
            current.erase(now);
    }
    for (auto it = to.begin(); it != to.end(); ++it)
        if (!from.contains(it.key()) && !current.contains(it.key()))
            current.insert(it.key(), it.value());
}

/// The store's id of a phone is none of what was changed: it may have come since.
void replayEntry(const Phone& from, const Phone& to, Phone& current)
{
    replayValue(from.model, to.model, current.model);
    replayValue(from.user, to.user, current.user);
    replayValue(from.serial, to.serial, current.serial);
    replayValue(from.label, to.label, current.label);
    replayValue(from.checkCode, to.checkCode, current.checkCode);
    replayValues(from.parameters, to.parameters, current.parameters);
}

void replayEntry(
    const CustomPhoneModel& from, const CustomPhoneModel& to, CustomPhoneModel& current)
{
    replayValue(from.base, to.base, current.base);
    replayValue(from.name, to.name, current.name);
}

template <typename Entry> auto byKey(const QList<Entry>& list)
{
    QHash<std::decay_t<decltype(keyOf(std::declval<Entry>()))>, const Entry*> entries;
    entries.reserve(list.size());
    for (const Entry& entry : list)
        entries.insert(keyOf(entry), &entry);
    return entries;
}

/// What comes back stands again behind the entry it stood behind.
template <typename Entry>
QList<Entry> withReturned(
    const QList<Entry>& from, const QList<Entry>& to, const QList<Entry>& current)
{
    const auto before = byKey(from);
    const auto now = byKey(current);
    QHash<const Entry*, QList<Entry>> returned; // by the entry of `current` in front
    const Entry* anchor = nullptr;
    for (const Entry& entry : to) {
        if (const Entry* present = now.value(keyOf(entry)))
            anchor = present;
        else if (!before.contains(keyOf(entry)))
            returned[anchor].append(entry);
    }
    if (returned.isEmpty())
        return current;
    QList<Entry> all = returned.value(nullptr);
    for (const Entry& entry : current) {
        all.append(entry);
        all += returned.value(&entry);
    }
    return all;
}

template <typename Entry>
void replayList(const QList<Entry>& from, const QList<Entry>& to, QList<Entry>& current)
{
    if (from == to)
        return;
    const auto before = byKey(from);
    const auto after = byKey(to);
    current = withReturned(from, to, current);
    current.removeIf([&](const Entry& entry) {
        return before.contains(keyOf(entry)) && !after.contains(keyOf(entry));
    });
    for (Entry& entry : current) {
        const Entry* old = before.value(keyOf(entry));
        if (old && !(*old == *after.value(keyOf(entry))))
            replayEntry(*old, *after.value(keyOf(entry)), entry);
    }
}

void replayModels(const QMap<QString, Values>& from, const QMap<QString, Values>& to,
    QMap<QString, Values>& current)
{
    if (from == to)
        return;
    for (const QString& model : (from.keys() + to.keys())) {
        Values values = current.value(model);
        replayValues(from.value(model), to.value(model), values);
        if (values.isEmpty() && !to.contains(model))
            current.remove(model);
        else
            current.insert(model, values);
    }
}

/// Who is gone gets no phones back.
void releaseFromGone(QList<Phone>& phones, const QList<User>& users)
{
    QSet<QString> usernames { QString() };
    for (const User& user : users)
        usernames.insert(user.username);
    for (qsizetype i = 0; i < phones.size(); ++i)
        if (!usernames.contains(phones.at(i).user))
            phones[i].user.clear();
}

} // namespace

PhonesPart PhonesPart::of(const Site& site)
{
    return { site.phones, site.phoneModels, site.parameters };
}

void PhonesPart::rename(const QList<QPair<QString, QString>>& names)
{
    for (const auto& [former, present] : names)
        for (Phone& phone : phones)
            if (phone.user == former)
                phone.user = present;
}

void replay(const PhonesPart& from, PhonesPart to, Site& site)
{
    releaseFromGone(to.phones, site.users);
    replayList(from.phones, to.phones, site.phones);
    replayList(from.phoneModels, to.phoneModels, site.phoneModels);
    replayValues(from.parameters.defaults, to.parameters.defaults, site.parameters.defaults);
    replayModels(from.parameters.models, to.parameters.models, site.parameters.models);
}
