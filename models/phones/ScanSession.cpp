// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ScanSession.h"

#include "models/phones/ModelName.h"

#include <QSet>

#include <algorithm>

using Name = PhoneCommands::Name;

QString ScanSession::nextUser() const
{
    if (!m_isAssigning)
        return {};
    QSet<QString> served;
    for (const Phone& phone : m_site.phones)
        served.insert(phone.user);
    const auto next
        = std::find_if(m_site.users.cbegin(), m_site.users.cend(), [&](const User& user) {
              return !user.username.isEmpty() && !served.contains(user.username);
          });
    return next == m_site.users.cend() ? QString() : next->username;
}

ScanSession::Answer ScanSession::scan(const QString& text)
{
    const ScanCode code = ScanCode::read(text, m_vendors);
    Answer answer;
    switch (code.kind) {
    case ScanCode::Kind::Phone:
        answer = scanPhone(code);
        break;
    case ScanCode::Kind::Serial:
        answer = scanSerial(code.serial);
        break;
    case ScanCode::Kind::Pin: // there is no place for it in the plan of a site
    case ScanCode::Kind::Article:
    case ScanCode::Kind::Nothing:
        answer.error = code.error();
        break;
    }
    answer.what = code.kind;
    return answer;
}

ScanSession::Answer ScanSession::scanPhone(const ScanCode& code)
{
    const QList<Phone> before = m_site.phones;
    if (const Phone* const known = m_site.phone(code.mac)) {
        const bool isFree = known->user.isEmpty() && !nextUser().isEmpty();
        if (isFree && code.mac != m_last)
            return give(code.mac, Name::Assign, before);
        m_last = code.mac;
        return { Kind::Duplicate, ScanCode::Kind::Phone, code.mac, {},
            Error(ErrorCode::DuplicateMac, code.mac.hyphens(),
                known->user.isEmpty() ? known->label : known->user) };
    }
    const auto match = m_vendors.catalog() ? m_vendors.catalog()->vendorOf(code.mac) : std::nullopt;
    if (match && !match->isPhone && match->isGateway && m_vendors.phoneVendorOf(code.mac).isEmpty())
        return { Kind::Wrong, ScanCode::Kind::Phone, {}, {},
            Error(ErrorCode::BadValue, code.mac.hyphens(),
                m_vendors.catalog()->vendorName(match->vendor)) };
    Phone phone;
    phone.mac = code.mac;
    phone.serial = code.serial;
    phone.checkCode = code.checkCode;
    phone.model = modelOf(code);
    if (const Status added = PhoneCommands::add(m_site, phone); !added)
        return { Kind::Wrong, ScanCode::Kind::Phone, code.mac, {}, added.error() };
    return give(code.mac, Name::Add, before);
}

/// One step, with the next user; not done at all when the phone cannot be theirs.
ScanSession::Answer ScanSession::give(const MacAddress& mac, Name name, const QList<Phone>& before)
{
    if (const QString user = nextUser(); !user.isEmpty()) {
        if (const Status given = PhoneCommands::assign(m_site, { mac }, user); !given) {
            m_site.phones = before;
            return { Kind::Wrong, ScanCode::Kind::Phone, {}, {}, given.error() };
        }
    }
    m_before.append({ before, m_last, name });
    if (m_before.size() > maximumSteps)
        m_before.removeFirst();
    m_last = mac;
    return { Kind::Good, ScanCode::Kind::Phone, mac, name, {} };
}

ScanSession::Answer ScanSession::scanSerial(const QString& serial)
{
    Answer answer { Kind::Wrong, ScanCode::Kind::Serial, m_last, {}, {} };
    const Phone* const phone = m_last.isNull() ? nullptr : m_site.phone(m_last);
    if (!phone) {
        answer.error = Error(ErrorCode::ScanWithoutPhone, serial);
        return answer;
    }
    if (!phone->serial.isEmpty()) {
        answer.kind = phone->serial == serial ? Kind::Duplicate : Kind::Wrong;
        answer.error = Error(ErrorCode::SerialDuplicate, phone->serial, m_last.hyphens());
        return answer;
    }
    const QList<Phone> before = m_site.phones;
    if (const Status set = PhoneCommands::setSerial(m_site, m_last, serial); !set) {
        answer.error = set.error();
        return answer;
    }
    m_before.append({ before, m_last, Name::SetSerial });
    answer.kind = Kind::Good;
    answer.change = Name::SetSerial;
    return answer;
}

ScanSession::Answer ScanSession::undo()
{
    if (m_before.isEmpty())
        return {};
    const Step step = m_before.takeLast();
    m_site.phones = step.phones;
    const MacAddress undone = std::exchange(m_last, step.last);
    return { Kind::Good, ScanCode::Kind::Nothing, undone, step.name, {} };
}

/// As the label says, else what the phone of that vendor before this one is.
QString ScanSession::modelOf(const ScanCode& code) const
{
    const QString vendor = m_vendors.phoneVendorOf(code.mac);
    if (vendor.isEmpty() || !m_vendors.catalog())
        return {};
    const QString said = ModelName::find(*m_vendors.catalog(), vendor, code.model);
    if (!said.isEmpty())
        return said;
    const auto last
        = std::find_if(m_site.phones.crbegin(), m_site.phones.crend(), [&](const Phone& phone) {
              return !phone.model.isEmpty() && m_vendors.phoneVendorOf(phone.mac) == vendor;
          });
    return last == m_site.phones.crend() ? QString() : last->model;
}
