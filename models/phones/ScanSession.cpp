// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ScanSession.h"

#include "models/phones/ModelName.h"

#include <algorithm>

using Name = PhoneCommands::Name;

QString ScanSession::nextUser() const
{
    return m_isAssigning ? m_queue.next(m_target.site()) : QString();
}

ScanSession::Answer ScanSession::scan(const QString& text)
{
    const ScanCode code = ScanCode::read(text, m_vendors);
    Answer answer;
    switch (code.kind) {
    case ScanCode::Kind::Phone:
        return scanPhone(code);
    case ScanCode::Kind::Serial:
        return scanSerial(code.serial);
    case ScanCode::Kind::Pin:
        answer.finding = Finding::Pin;
        answer.error = code.error();
        break;
    case ScanCode::Kind::Article:
    case ScanCode::Kind::Nothing:
        answer.error = code.error();
        break;
    }
    return answer;
}

/// Even one that is refused is the last: its serial number must not go to the phone before it.
ScanSession::Answer ScanSession::scanPhone(const ScanCode& code)
{
    m_last = code.mac;
    if (const Phone* const phone = m_target.site().phone(code.mac))
        return scanKnown(*phone, code);
    if (const QString name = gatewayWith(code.mac); !name.isEmpty())
        return refuseGateway(code.mac, name);
    const Phone phone = newPhone(code);
    return give(
        code.mac, Name::Add, [&phone](Site& site) { return PhoneCommands::add(site, phone); });
}

ScanSession::Answer ScanSession::refuseGateway(const MacAddress& mac, const QString& name) const
{
    Answer answer { Kind::Wrong, Finding::Gateway, mac };
    answer.gateway = name;
    const QString vendor = gatewayVendorOf(mac);
    answer.error = vendor.isEmpty() ? Error(ErrorCode::DuplicateMac, mac.hyphens(), name)
                                    : Error(ErrorCode::BadValue, mac.hyphens(), vendor);
    return answer;
}

ScanSession::Answer ScanSession::scanKnown(const Phone& phone, const ScanCode& code)
{
    const bool isRepeated = canUndo() && m_steps.last().mac == code.mac;
    const QString next = nextUser();
    if (phone.user.isEmpty() && !next.isEmpty() && !isRepeated) {
        const bool isSerialNew = phone.serial.isEmpty() && !code.serial.isEmpty();
        return give(code.mac, Name::Assign, [&code, isSerialNew](Site& site) {
            return isSerialNew ? PhoneCommands::setSerial(site, code.mac, code.serial) : Status();
        });
    }
    Answer answer { Kind::Duplicate, Finding::PhoneKnown, code.mac };
    answer.error = Error(ErrorCode::DuplicateMac, code.mac.hyphens(),
        phone.user.isEmpty() ? phone.label : phone.user);
    if (isRepeated)
        answer.finding = Finding::PhoneJustScanned;
    if (phone.user != next)
        answer.next = next;
    return answer;
}

/// One change: what is to be done before, and the next user; nothing when the phone cannot be
/// theirs.
ScanSession::Answer ScanSession::give(const MacAddress& mac, Name name, const Change& before)
{
    const QString user = nextUser();
    const Answer answer = perform(Finding::PhoneGiven, { 0, mac, name, 1 }, [&](Site& site) {
        const Status made = before(site);
        return !made || user.isEmpty() ? made : PhoneCommands::assign(site, { mac }, user);
    });
    if (answer.kind == Kind::Good)
        m_queue.served(user);
    return answer;
}

ScanSession::Answer ScanSession::scanSerial(const QString& serial)
{
    Answer answer { Kind::Wrong, Finding::Refused, last() };
    answer.serial = serial;
    if (answer.mac.isNull()) {
        answer.error = Error(ErrorCode::ScanWithoutPhone, serial);
        return answer;
    }
    const MacAddress mac = answer.mac;
    if (const QString former = m_target.site().phone(mac)->serial; !former.isEmpty()) {
        const bool isSame = former == serial;
        answer.kind = isSame ? Kind::Duplicate : Kind::Wrong;
        answer.finding = isSame ? Finding::SerialNotedBefore : Finding::OtherSerial;
        answer.error = Error(ErrorCode::SerialDuplicate, former, mac.hyphens());
        return answer;
    }
    answer = perform(Finding::SerialNoted, { 0, mac, Name::SetSerial, 1 },
        [&](Site& site) { return PhoneCommands::setSerial(site, mac, serial); });
    answer.serial = serial;
    return answer;
}

ScanSession::Answer ScanSession::move(const MacAddress& mac)
{
    return give(mac, Name::Assign, [](Site&) { return Status(); });
}

ScanSession::Answer ScanSession::setModel(
    const MacAddress& mac, const QString& model, bool isForAll)
{
    QList<MacAddress> phones { mac };
    const QString vendor = m_vendors.phoneVendorOf(mac);
    for (const Phone& phone : m_target.site().phones)
        if (isForAll && phone.model.isEmpty() && phone.mac != mac
            && m_vendors.phoneVendorOf(phone.mac) == vendor)
            phones.append(phone.mac);
    const Step step { 0, mac, Name::SetModel, int(phones.size()) };
    const Answer answer = perform(Finding::ModelSet, step, [&](Site& site) {
        return PhoneCommands::setModel(site, *m_vendors.catalog(), phones, model);
    });
    if (answer.kind == Kind::Good)
        m_pickedModels.insert(vendor, model);
    return answer;
}

/// A change that made no difference is no step, so that undo() never takes back another's.
ScanSession::Answer ScanSession::perform(Finding done, const Step& step, const Change& change)
{
    const int before = m_target.position();
    Answer answer { Kind::Wrong, Finding::Refused, step.mac };
    if (const Status status = m_target.perform(step.name, step.count, change); !status) {
        answer.error = status.error();
        return answer;
    }
    answer.kind = Kind::Good;
    answer.finding = done;
    answer.count = step.count;
    if (m_target.position() != before) {
        m_steps.append({ m_target.position(), step.mac, step.name, step.count });
        answer.change = step.name;
    }
    return answer;
}

bool ScanSession::canUndo() const
{
    return !m_steps.isEmpty() && m_steps.last().position == m_target.position()
        && m_target.canUndo();
}

ScanSession::Answer ScanSession::undo()
{
    if (!canUndo())
        return {};
    const Step step = m_steps.takeLast();
    m_target.undo();
    Answer answer { Kind::Good, Finding::TakenBack, step.mac };
    answer.change = step.name;
    answer.count = step.count;
    return answer;
}

void ScanSession::moved(int position)
{
    m_steps.removeIf([position](const Step& step) { return step.position > position; });
}

MacAddress ScanSession::last() const
{
    return !m_last.isNull() && m_target.site().phone(m_last) ? m_last : MacAddress();
}

QString ScanSession::proposedModel(const QString& vendor) const
{
    if (vendor.isEmpty())
        return {};
    if (m_pickedModels.contains(vendor))
        return m_pickedModels.value(vendor);
    const auto& phones = m_target.site().phones;
    const auto found = std::find_if(phones.rbegin(), phones.rend(), [&](const Phone& phone) {
        return !phone.model.isEmpty() && m_vendors.phoneVendorOf(phone.mac) == vendor;
    });
    return found == phones.rend() ? QString() : found->model;
}

QString ScanSession::gatewayWith(const MacAddress& mac) const
{
    for (const Gateway& gateway : m_target.site().gateways)
        if (MacAddress::parse(gateway.mac) == mac)
            return gateway.name;
    return gatewayVendorOf(mac);
}

QString ScanSession::gatewayVendorOf(const MacAddress& mac) const
{
    const auto match = m_vendors.catalog() ? m_vendors.catalog()->vendorOf(mac) : std::nullopt;
    return match && match->isGateway && !match->isPhone && m_vendors.phoneVendorOf(mac).isEmpty()
        ? m_vendors.catalog()->vendorName(match->vendor)
        : QString();
}

Phone ScanSession::newPhone(const MacAddress& mac) const
{
    Phone phone;
    phone.id = newId();
    phone.mac = mac;
    phone.model = proposedModel(m_vendors.phoneVendorOf(mac));
    return phone;
}

Phone ScanSession::newPhone(const ScanCode& code) const
{
    Phone phone = newPhone(code.mac);
    phone.serial = code.serial;
    phone.checkCode = code.checkCode;
    if (const auto& catalog = m_vendors.catalog())
        if (const QString said
            = ModelName::find(*catalog, m_vendors.phoneVendorOf(code.mac), code.model);
            !said.isEmpty())
            phone.model = said;
    return phone;
}
