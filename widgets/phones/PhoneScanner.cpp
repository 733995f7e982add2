// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhoneScanner.h"

#include "models/core/ErrorText.h"
#include "models/phones/ModelName.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/PhonesChange.h"
#include "widgets/phones/VendorRules.h"

#include <QUndoStack>

#include <algorithm>

using Name = PhoneCommands::Name;

namespace {

Phone* phoneIn(Site& site, const MacAddress& mac)
{
    const auto found = std::find_if(
        site.phones.begin(), site.phones.end(), [&](const Phone& p) { return p.mac == mac; });
    return found == site.phones.end() ? nullptr : &*found;
}

} // namespace

PhoneScanner::PhoneScanner(SiteDraft* draft, VendorRules* vendors)
    : m_draft(draft)
    , m_vendors(vendors)
    , m_words(draft)
{
}

QString PhoneScanner::nextUser() const
{
    return m_isAssigning ? m_queue.next(m_draft->site()) : QString();
}

ScanOutcome PhoneScanner::refused(const Error& error, const MacAddress& mac)
{
    return { ScanOutcome::Kind::Wrong, [error] { return ErrorText::whole(error); }, mac };
}

Status PhoneScanner::perform(Name name, const std::function<Status(Site&)>& change)
{
    const Status status = m_draft->perform(nullptr, name, 1, change);
    if (status)
        noteScan();
    return status;
}

ScanOutcome PhoneScanner::scan(const QString& text)
{
    const ScanCode code = ScanCode::read(
        text, [this](const MacAddress& mac) { return m_vendors->book().isKnown(mac); });
    switch (code.kind) {
    case ScanCode::Kind::Phone:
        return scanPhone(code);
    case ScanCode::Kind::Serial:
        return scanSerial(code.serial);
    case ScanCode::Kind::Pin:
        return { ScanOutcome::Kind::Wrong,
            [] {
                return tr("That is a PIN: it is kept nowhere. Type it where the redirect service "
                          "or the phone's own page asks for it.");
            },
            last() };
    case ScanCode::Kind::Article:
    case ScanCode::Kind::Nothing:
        return refused(code.error());
    }
    Q_UNREACHABLE();
}

ScanOutcome PhoneScanner::scanPhone(const ScanCode& code)
{
    if (const Phone* phone = m_draft->site().phone(code.mac))
        return scanKnown(*phone, code);
    if (const QString gateway = gatewayWith(code.mac); !gateway.isEmpty())
        return { ScanOutcome::Kind::Wrong,
            [mac = code.mac, gateway] {
                return tr("%1 is a gateway (%2): it belongs on the gateways page.")
                    .arg(mac.hyphens(), gateway);
            },
            {} };
    return scanNew(code);
}

ScanOutcome PhoneScanner::scanKnown(const Phone& phone, const ScanCode& code)
{
    const MacAddress mac = phone.mac;
    const bool isRepeated = mac == m_last && canUndo();
    m_last = mac;
    const QString next = nextUser();
    if (phone.user.isEmpty() && !next.isEmpty() && !isRepeated)
        return give(mac, Name::Assign, [code](Site& site) {
            Phone* known = phoneIn(site, code.mac);
            if (known->serial.isEmpty() && !code.serial.isEmpty())
                return PhoneCommands::setSerial(site, code.mac, code.serial);
            return Status();
        });
    const bool canMove = !next.isEmpty() && phone.user != next;
    return { ScanOutcome::Kind::Duplicate,
        [mac, place = placeOf(phone), isRepeated, canMove, words = &m_words, next] {
            const QString where
                = tr("%1 is in the list already: %2.").arg(mac.hyphens(), place) + u' ';
            if (isRepeated)
                return where + tr("It was scanned just now; \"Undo the scan\" takes that back.");
            return canMove ? where + tr("\"Move it here\" gives it to %1.").arg(words->user(next))
                           : where.trimmed();
        },
        mac, canMove };
}

ScanOutcome PhoneScanner::scanNew(const ScanCode& code)
{
    Phone phone = newPhone(code.mac);
    phone.serial = code.serial;
    phone.checkCode = code.checkCode;
    if (const QString model = ModelName::find(m_draft->catalog(), vendorOf(code.mac), code.model);
        !model.isEmpty())
        phone.model = model;
    m_last = code.mac;
    return give(
        code.mac, Name::Add, [phone](Site& site) { return PhoneCommands::add(site, phone); });
}

/// One command: what is to be done before, and the next user.
ScanOutcome PhoneScanner::give(
    const MacAddress& mac, Name name, const std::function<Status(Site&)>& before)
{
    const QString username = nextUser();
    const Status status = perform(name, [&](Site& site) {
        const Status made = before(site);
        return !made || username.isEmpty() ? made : PhoneCommands::assign(site, { mac }, username);
    });
    if (!status)
        return refused(status.error(), m_draft->site().phone(mac) ? mac : MacAddress());
    m_queue.served(username);
    const Phone& phone = *m_draft->site().phone(mac);
    return { ScanOutcome::Kind::Good,
        [words = &m_words, vendor = vendorOf(mac), phone, count = m_draft->site().phones.size()] {
            const QString what = phone.model.isEmpty()
                ? tr("%1 %2").arg(vendor.isEmpty() ? tr("Unknown vendor") : words->vendor(vendor),
                    phone.mac.hyphens())
                : tr("%1 %2").arg(words->model(phone.model), phone.mac.hyphens());
            return phone.user.isEmpty()
                ? tr("%1 added, %n phone(s)", nullptr, int(count)).arg(what)
                : tr("%1 is the phone of %2.").arg(what, words->user(phone.user));
        },
        mac };
}

ScanOutcome PhoneScanner::scanSerial(const QString& serial)
{
    const Phone* phone = m_last.isNull() ? nullptr : m_draft->site().phone(m_last);
    if (!phone)
        return refused(Error(ErrorCode::ScanWithoutPhone, serial));
    const MacAddress mac = phone->mac;
    if (!phone->serial.isEmpty() && phone->serial != serial)
        return { ScanOutcome::Kind::Wrong,
            [serial, mac, former = phone->serial] {
                return tr("%1 has the serial number %2 already; %3 was not noted.")
                    .arg(mac.hyphens(), former, serial);
            },
            mac };
    if (phone->serial == serial)
        return { ScanOutcome::Kind::Duplicate,
            [serial, mac] {
                return tr("Serial number %1 is noted already for %2.").arg(serial, mac.hyphens());
            },
            mac };
    const Status status = perform(
        Name::SetSerial, [&](Site& site) { return PhoneCommands::setSerial(site, mac, serial); });
    if (!status)
        return refused(status.error(), mac);
    return { ScanOutcome::Kind::Good,
        [serial, mac] { return tr("Serial number %1 noted for %2").arg(serial, mac.hyphens()); },
        mac };
}

ScanOutcome PhoneScanner::move(const MacAddress& mac)
{
    return give(mac, Name::Assign, [](Site&) { return Status(); });
}

void PhoneScanner::noteScan()
{
    const int index = m_draft->undoStack()->index();
    if (!m_undoIndexes.contains(index))
        m_undoIndexes.append(index);
}

void PhoneScanner::stackMoved(int index)
{
    m_undoIndexes.removeIf([index](int scan) { return scan > index; });
}

bool PhoneScanner::canUndo() const
{
    return !m_undoIndexes.isEmpty() && m_undoIndexes.last() == m_draft->undoStack()->index();
}

ScanOutcome PhoneScanner::undo()
{
    QUndoStack* stack = m_draft->undoStack();
    const auto* change = static_cast<const PhonesChange*>(stack->command(stack->index() - 1));
    const auto name = change->name();
    const int count = change->count();
    stack->undo();
    stackMoved(stack->index());
    return { ScanOutcome::Kind::Good,
        [name, count] { return tr("Undone: %1").arg(PhoneCommands::text(name, count)); }, last() };
}

MacAddress PhoneScanner::last() const
{
    return !m_last.isNull() && m_draft->site().phone(m_last) ? m_last : MacAddress();
}

QString PhoneScanner::vendorOf(const MacAddress& mac) const
{
    return m_vendors->book().phoneVendorOf(mac);
}

ScanOutcome PhoneScanner::keepVendor(const MacAddress& mac, const QString& vendor)
{
    if (const Status status = m_vendors->keep(mac, vendor); !status)
        return refused(status.error(), mac);
    return { ScanOutcome::Kind::Good,
        [words = &m_words, vendor, prefix = mac.hyphens().left(8)] {
            return tr("Addresses that begin with %1 are %2's from now on.")
                .arg(prefix, words->vendor(vendor));
        },
        mac };
}

ScanOutcome PhoneScanner::setModel(const MacAddress& mac, const QString& model, bool isForAll)
{
    QList<MacAddress> phones { mac };
    const QString vendor = vendorOf(mac);
    for (const Phone& phone : m_draft->site().phones)
        if (isForAll && phone.model.isEmpty() && phone.mac != mac && vendorOf(phone.mac) == vendor)
            phones.append(phone.mac);
    const Status status
        = m_draft->perform(nullptr, Name::SetModel, int(phones.size()), [&](Site& site) {
              return PhoneCommands::setModel(site, m_draft->catalog(), phones, model);
          });
    if (!status)
        return refused(status.error(), mac);
    noteScan();
    m_pickedModels.insert(vendor, model);
    return { ScanOutcome::Kind::Good,
        [words = &m_words, model, count = int(phones.size())] {
            return tr("Model of %n phone(s): %1", nullptr, count).arg(words->model(model));
        },
        mac };
}

QString PhoneScanner::proposedModel(const QString& vendor) const
{
    if (vendor.isEmpty())
        return {};
    if (m_pickedModels.contains(vendor))
        return m_pickedModels.value(vendor);
    const auto& phones = m_draft->site().phones;
    const auto found = std::find_if(phones.rbegin(), phones.rend(), [&](const Phone& phone) {
        return !phone.model.isEmpty() && vendorOf(phone.mac) == vendor;
    });
    return found == phones.rend() ? QString() : found->model;
}

QString PhoneScanner::gatewayWith(const MacAddress& mac) const
{
    for (const Gateway& gateway : m_draft->site().gateways)
        if (MacAddress::parse(gateway.mac) == mac)
            return gateway.name;
    const auto match = m_draft->catalog().vendorOf(mac);
    return match && match->isGateway && !match->isPhone && vendorOf(mac).isEmpty()
        ? m_words.vendor(match->vendor)
        : QString();
}

Phone PhoneScanner::newPhone(const MacAddress& mac) const
{
    Phone phone;
    phone.id = newId();
    phone.mac = mac;
    phone.model = proposedModel(vendorOf(mac));
    return phone;
}

QString PhoneScanner::placeOf(const Phone& phone) const
{
    const auto row = &phone - m_draft->site().phones.constData();
    const QString place = tr("row %1").arg(row + 1);
    if (!phone.user.isEmpty())
        return tr("%1, phone of %2").arg(place, m_words.user(phone.user));
    return phone.label.isEmpty() ? place : tr("%1, \"%2\"").arg(place, phone.label);
}
