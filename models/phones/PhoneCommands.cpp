// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/PhoneCommands.h"

#include "models/phones/DeviceNumbering.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QHash<MacAddress, int> rowsOf(const Site& site)
{
    QHash<MacAddress, int> rows;
    rows.reserve(site.phones.size());
    for (int i = int(site.phones.size()) - 1; i >= 0; --i)
        rows.insert(site.phones[i].mac, i);
    return rows;
}

/// Rows of these phones, each once. Errors: NoSuchPhone.
Result<QList<int>> rowsNamed(const Site& site, const QList<MacAddress>& phones)
{
    const QHash<MacAddress, int> rows = rowsOf(site);
    QList<int> named;
    QSet<int> seen;
    for (const MacAddress& mac : phones) {
        const int row = rows.value(mac, -1);
        if (row < 0)
            return fail(ErrorCode::NoSuchPhone, mac.hyphens());
        if (!seen.contains(row))
            named.append(row);
        seen.insert(row);
    }
    return named;
}

/// Whether these users' devices can be numbered. Errors: TooManyDevices, NumberTaken,
/// NumberAmbiguous. No main extension yet is nobody's fault here.
Status checkNumbers(const Site& site, const QSet<QString>& usernames)
{
    const DeviceNumbering numbering(site);
    for (const QString& username : usernames) {
        const auto plan = numbering.of(username);
        for (const Error& problem : plan.problems)
            if (problem.code != ErrorCode::MissingValue)
                return tl::unexpected(problem);
        const User* const user = numbering.user(username);
        const bool isAnyLeft = std::any_of(plan.devices.begin(), plan.devices.end(),
            [](const DeviceNumbering::Device& device) { return device.extension.isEmpty(); });
        if (user && !user->extension.isEmpty() && isAnyLeft)
            return tl::unexpected(plan.skipped.isEmpty()
                    ? Error(ErrorCode::NumberTaken, user->extension)
                    : plan.skipped.last().why);
    }
    return {};
}

/// The site with what was changed, or the site as it was.
template <typename Change> Status changed(Site& site, Change change)
{
    QList<Phone> before = site.phones;
    if (const Status status = change(); !status) {
        site.phones = std::move(before);
        return status;
    }
    return {};
}

const PhoneModel* catalogModelOf(const Site& site, const Catalog& catalog, const QString& id)
{
    for (const CustomPhoneModel& model : site.phoneModels)
        if (model.id == id)
            return catalog.phoneModel(model.base);
    return catalog.phoneModel(id);
}

bool hasModel(const Site& site, const Catalog& catalog, const QString& id)
{
    return id.isEmpty() || catalogModelOf(site, catalog, id);
}

/// Keys by their index: those above what the model has.
QStringList keysBeyond(const PhoneModel& model, const QMap<QString, QString>& parameters)
{
    static const QRegularExpression form(u"^(softkey|linekey|expkey)_[a-z]+_([0-9]+)\\z"_s);
    QStringList beyond;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const auto match = form.match(it.key());
        if (!match.hasMatch())
            continue;
        const QString kind = match.captured(1);
        const int count = kind == u"softkey" ? model.softKeys
            : kind == u"linekey"             ? model.lineKeys
                                             : model.expansionKeys();
        if (match.captured(2).toInt() > count)
            beyond.append(it.key());
    }
    return beyond;
}

/// Where an address is already: the phone's user, label or model, the gateway's name.
std::optional<QString> placeOf(const Site& site, const MacAddress& mac)
{
    if (const Phone* const phone = site.phone(mac)) {
        for (const QString& text : { phone->user, phone->label, phone->model })
            if (!text.isEmpty())
                return text;
        return mac.hyphens();
    }
    for (const Gateway& gateway : site.gateways)
        if (MacAddress::parse(gateway.mac) == mac)
            return gateway.name;
    return {};
}

Status checkSerial(const Site& site, const MacAddress& mac, const QString& serial)
{
    if (serial.isEmpty())
        return {};
    for (const Phone& phone : site.phones)
        if (phone.serial == serial && phone.mac != mac)
            return fail(ErrorCode::SerialDuplicate, serial, phone.mac.hyphens());
    return {};
}

} // namespace

namespace PhoneCommands {

Status assign(Site& site, const QList<MacAddress>& phones, const QString& username)
{
    if (username.isEmpty())
        return release(site, phones);
    if (!site.user(username))
        return fail(ErrorCode::UnknownUser, u"user"_s, username);
    const auto rows = rowsNamed(site, phones);
    if (!rows)
        return tl::unexpected(rows.error());
    return changed(site, [&] {
        for (const int row : *rows)
            site.phones[row].user = username;
        return checkNumbers(site, { username });
    });
}

Result<int> assignInOrder(Site& site, const QList<MacAddress>& phones, const QStringList& usernames)
{
    const auto rows = rowsNamed(site, phones);
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> known;
    for (const User& user : std::as_const(site.users))
        known.insert(user.username);
    const int count = int(std::min(rows->size(), usernames.size()));
    const QStringList used = usernames.first(count);
    for (const QString& username : used)
        if (!known.contains(username))
            return fail(ErrorCode::UnknownUser, u"user"_s, username);
    const Status done = changed(site, [&] {
        for (int i = 0; i < count; ++i)
            site.phones[rows->at(i)].user = used[i];
        return checkNumbers(site, { used.begin(), used.end() });
    });
    return done ? Result<int>(count) : tl::unexpected(done.error());
}

Status release(Site& site, const QList<MacAddress>& phones)
{
    const auto rows = rowsNamed(site, phones);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const int row : *rows)
        site.phones[row].user.clear();
    return {};
}

Result<QStringList> swapPhone(
    Site& site, const Catalog& catalog, const MacAddress& phone, const Phone& replacement)
{
    const QHash<MacAddress, int> rows = rowsOf(site);
    const int from = rows.value(phone, -1);
    if (from < 0)
        return fail(ErrorCode::NoSuchPhone, phone.hyphens());
    if (replacement.mac.isNull())
        return fail(ErrorCode::BadMac, u"mac"_s);
    if (replacement.mac == phone)
        return fail(ErrorCode::DuplicateMac, phone.hyphens(), *placeOf(site, phone));
    const int to = rows.value(replacement.mac, -1);
    if (to >= 0 ? !site.phones[to].user.isEmpty() : placeOf(site, replacement.mac).has_value())
        return fail(
            ErrorCode::DuplicateMac, replacement.mac.hyphens(), *placeOf(site, replacement.mac));
    Phone taking = to >= 0 ? site.phones[to] : replacement;
    // What was scanned now counts more than what the list had.
    for (const auto field : { &Phone::model, &Phone::serial, &Phone::checkCode })
        if (!(replacement.*field).isEmpty())
            taking.*field = replacement.*field;
    if (const Status fine = checkSerial(site, taking.mac, taking.serial); !fine)
        return tl::unexpected(fine.error());
    const Phone& leaving = site.phones[from];
    taking.user = leaving.user;
    taking.label = leaving.label;
    taking.parameters = leaving.parameters;
    if (taking.id.isEmpty())
        taking.id = newId();
    QStringList given;
    if (const PhoneModel* const model = catalogModelOf(site, catalog, taking.model))
        given = keysBeyond(*model, taking.parameters);
    for (const QString& key : std::as_const(given))
        taking.parameters.remove(key);
    site.phones[from] = taking;
    if (to >= 0)
        site.phones.removeAt(to);
    return given;
}

Status swapUsers(Site& site, const QString& one, const QString& other)
{
    for (const QString& username : { one, other })
        if (!site.user(username))
            return fail(ErrorCode::UnknownUser, u"user"_s, username);
    return changed(site, [&] {
        for (Phone& phone : site.phones)
            if (phone.user == one)
                phone.user = other;
            else if (phone.user == other)
                phone.user = one;
        return checkNumbers(site, { one, other });
    });
}

Status setModel(
    Site& site, const Catalog& catalog, const QList<MacAddress>& phones, const QString& model)
{
    if (!hasModel(site, catalog, model))
        return fail(ErrorCode::NoSuchPhoneModel, model);
    const auto rows = rowsNamed(site, phones);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const int row : *rows)
        site.phones[row].model = model;
    return {};
}

Status remove(Site& site, const QList<MacAddress>& phones)
{
    const auto rows = rowsNamed(site, phones);
    if (!rows)
        return tl::unexpected(rows.error());
    const QSet<MacAddress> gone(phones.begin(), phones.end());
    site.phones.removeIf([&](const Phone& phone) { return gone.contains(phone.mac); });
    return {};
}

Status add(Site& site, const Phone& phone)
{
    if (phone.mac.isNull())
        return fail(ErrorCode::BadMac, u"mac"_s);
    if (const auto place = placeOf(site, phone.mac))
        return fail(ErrorCode::DuplicateMac, phone.mac.hyphens(), *place);
    if (const Status fine = checkSerial(site, phone.mac, phone.serial); !fine)
        return fine;
    site.phones.append(phone);
    if (site.phones.last().id.isEmpty())
        site.phones.last().id = newId();
    return {};
}

Status setSerial(Site& site, const MacAddress& phone, const QString& serial)
{
    const auto rows = rowsNamed(site, { phone });
    if (!rows)
        return tl::unexpected(rows.error());
    if (const Status fine = checkSerial(site, phone, serial); !fine)
        return fine;
    site.phones[rows->first()].serial = serial;
    return {};
}

} // namespace PhoneCommands
