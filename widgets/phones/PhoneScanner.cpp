// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhoneScanner.h"

#include "models/core/ErrorText.h"
#include "widgets/phones/VendorRules.h"

PhoneScanner::PhoneScanner(SiteDraft* draft, VendorRules* vendors)
    : m_draft(draft)
    , m_vendors(vendors)
    , m_words(draft)
    , m_scans(draft)
    , m_session(m_scans, vendors->book())
{
}

ScanOutcome PhoneScanner::scan(const QString& text) { return told(m_session.scan(text)); }

ScanOutcome PhoneScanner::move(const MacAddress& mac) { return told(m_session.move(mac)); }

ScanOutcome PhoneScanner::undo() { return told(m_session.undo()); }

ScanOutcome PhoneScanner::setModel(const MacAddress& mac, const QString& model, bool isForAll)
{
    return told(m_session.setModel(mac, model, isForAll));
}

/// A PIN concerns the phone scanned before it, though it changes nothing of it.
ScanOutcome PhoneScanner::told(const Answer& answer) const
{
    const MacAddress mac = answer.finding == Finding::Pin ? m_session.last() : answer.mac;
    const bool isPhone = !mac.isNull() && m_draft->site().phone(mac);
    return { answer.kind, textOf(answer), isPhone ? mac : MacAddress(), !answer.next.isEmpty() };
}

PhoneScanner::Text PhoneScanner::textOf(const Answer& answer) const
{
    switch (answer.finding) {
    case Finding::PhoneGiven:
        return textOfGiven(answer.mac);
    case Finding::PhoneKnown:
    case Finding::PhoneJustScanned:
        return textOfKnown(answer);
    case Finding::Gateway:
        return [mac = answer.mac, gateway = answer.gateway] {
            return tr("%1 is a gateway (%2): it belongs on the gateways page.")
                .arg(mac.hyphens(), gateway);
        };
    case Finding::SerialNoted:
    case Finding::SerialNotedBefore:
    case Finding::OtherSerial:
        return textOfSerial(answer);
    case Finding::Pin:
        return [] {
            return tr("That is a PIN: it is kept nowhere. Type it where the redirect service "
                      "or the phone's own page asks for it.");
        };
    case Finding::ModelSet:
        return textOfModel(answer);
    case Finding::TakenBack:
        return [name = *answer.change, count = answer.count] {
            return tr("Undone: %1").arg(PhoneCommands::text(name, count));
        };
    case Finding::Refused:
        break;
    }
    return [error = answer.error] { return error ? textOfRefusal(*error) : QString(); };
}

/// Of a code that is none of ours: how many characters there are, and how many a MAC has.
QString PhoneScanner::textOfRefusal(const Error& error)
{
    bool isCounted = false;
    const int seen = error.detail.section(u'/', 0, 0).section(u' ', 0, 0).toInt(&isCounted);
    if (error.code != ErrorCode::BadMac || !isCounted || seen == 12)
        return ErrorText::whole(error);
    return tr("%1 is not a MAC address: it has %2 of the characters 0-9 and A-F, a MAC address has "
              "12.")
               .arg(error.subject)
               .arg(seen)
        + u' ' + ErrorText::nextStep(error);
}

PhoneScanner::Text PhoneScanner::textOfGiven(const MacAddress& mac) const
{
    const Phone& phone = *m_draft->site().phone(mac);
    return
        [words = &m_words, vendor = vendorOf(mac), phone, count = m_draft->site().phones.size()] {
            const QString what = phone.model.isEmpty()
                ? tr("%1 %2").arg(vendor.isEmpty() ? tr("Unknown vendor") : words->vendor(vendor),
                    phone.mac.hyphens())
                : tr("%1 %2").arg(words->model(phone.model), phone.mac.hyphens());
            return phone.user.isEmpty()
                ? tr("%1 added, %n phone(s)", nullptr, int(count)).arg(what)
                : tr("%1 is the phone of %2.").arg(what, words->user(phone.user));
        };
}

PhoneScanner::Text PhoneScanner::textOfKnown(const Answer& answer) const
{
    const bool isRepeated = answer.finding == Finding::PhoneJustScanned;
    const QString place = placeOf(*m_draft->site().phone(answer.mac));
    return [mac = answer.mac, place, isRepeated, words = &m_words, next = answer.next] {
        const QString where = tr("%1 is in the list already: %2.").arg(mac.hyphens(), place) + u' ';
        if (isRepeated)
            return where + tr("It was scanned just now; \"Undo the scan\" takes that back.");
        return next.isEmpty()
            ? where.trimmed()
            : where + tr("\"Move it here\" gives it to %1.").arg(words->user(next));
    };
}

PhoneScanner::Text PhoneScanner::textOfSerial(const Answer& answer)
{
    const QString mac = answer.mac.hyphens();
    const QString serial = answer.serial;
    if (answer.finding == Finding::OtherSerial)
        return [serial, mac, former = answer.error->subject] {
            return tr("%1 has the serial number %2 already; %3 was not noted.")
                .arg(mac, former, serial);
        };
    if (answer.finding == Finding::SerialNotedBefore)
        return [serial, mac] {
            return tr("Serial number %1 is noted already for %2.").arg(serial, mac);
        };
    return [serial, mac] { return tr("Serial number %1 noted for %2").arg(serial, mac); };
}

PhoneScanner::Text PhoneScanner::textOfModel(const Answer& answer) const
{
    const QString model = m_draft->site().phone(answer.mac)->model;
    return [words = &m_words, model, count = answer.count] {
        return tr("Model of %n phone(s): %1", nullptr, count).arg(words->model(model));
    };
}

QString PhoneScanner::vendorOf(const MacAddress& mac) const
{
    return m_vendors->book().phoneVendorOf(mac);
}

ScanOutcome PhoneScanner::keepVendor(const MacAddress& mac, const QString& vendor)
{
    if (const Status status = m_vendors->keep(mac, vendor); !status)
        return { ScanOutcome::Kind::Wrong,
            [error = status.error()] { return ErrorText::whole(error); }, mac };
    return { ScanOutcome::Kind::Good,
        [words = &m_words, vendor, prefix = mac.hyphens().left(8)] {
            return tr("Addresses that begin with %1 are %2's from now on.")
                .arg(prefix, words->vendor(vendor));
        },
        mac };
}

QString PhoneScanner::placeOf(const Phone& phone) const
{
    const auto row = &phone - m_draft->site().phones.constData();
    const QString place = tr("row %1").arg(row + 1);
    if (!phone.user.isEmpty())
        return tr("%1, phone of %2").arg(place, m_words.user(phone.user));
    return phone.label.isEmpty() ? place : tr("%1, \"%2\"").arg(place, phone.label);
}
