// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/ScanCode.h"
#include "models/phones/ScannedSite.h"
#include "models/phones/ScanQueue.h"

/// Scans one after the other, each made a phone of the site or refused; the last ones can be taken
/// back. What is scanned after a phone belongs to it. Says what happened, and leaves the words to
/// who asked.
class ScanSession {
public:
    enum class Kind { Good, Duplicate, Wrong };
    enum class Finding {
        Refused, ///< error says why
        PhoneGiven, ///< it is in the site, and the next user's if there was one
        PhoneKnown, ///< it was in the site already; see next
        PhoneJustScanned, ///< the same, by the scan that undo() takes back
        Gateway, ///< no phone
        SerialNoted,
        SerialNotedBefore,
        OtherSerial, ///< the phone has one already: the error's subject
        Pin, ///< there is no place for it in the plan of a site
        ModelSet,
        TakenBack,
    };
    struct Answer {
        Kind kind = Kind::Wrong;
        Finding finding = Finding::Refused;
        MacAddress mac {}; ///< the address concerned, of a phone of the site or not; null = none
        QString serial {}; ///< scanned
        QString gateway {}; ///< its name in the site, else its vendor's
        QString next {}; ///< of a known phone: who could have it by move(); empty = nobody
        std::optional<PhoneCommands::Name> change {}; ///< done to the site, or taken back
        int count = 1; ///< phones changed
        std::optional<Error> error {}; ///< why not, or where a duplicate is
    };

    /// @param target, vendors must outlive it
    ScanSession(ScanTarget& target, const VendorBook& vendors, bool isAssigning = false)
        : m_target(target)
        , m_vendors(vendors)
        , m_isAssigning(isAssigning)
    {
    }

    /// Phones find a user each, see queue(); otherwise they stay nobody's.
    void setAssigning(bool isAssigning) { m_isAssigning = isAssigning; }
    [[nodiscard]] bool isAssigning() const { return m_isAssigning; }
    ScanQueue& queue() { return m_queue; }
    /// Who gets the next phone; empty = nobody.
    [[nodiscard]] QString nextUser() const;

    Answer scan(const QString& text);
    /// A phone that has a user goes to the next one. @param mac of a duplicate
    Answer move(const MacAddress& mac);
    /// @param isForAll every phone of that vendor that has no model yet as well
    Answer setModel(const MacAddress& mac, const QString& model, bool isForAll);
    /// The last scan is the last thing that was done, and can be taken back.
    [[nodiscard]] bool canUndo() const;
    /// Wrong, with no change, when there is nothing to take back.
    Answer undo();
    /// The target stands elsewhere by somebody else's undo: scans beyond are none any more.
    void moved(int position);

    /// The phone scanned last; null = none, or it is gone.
    [[nodiscard]] MacAddress last() const;
    /// A serial number has no phone to go to any more.
    void forgetLast() { m_last = {}; }
    /// What phones of a vendor get from the start: the model picked last. May be empty.
    [[nodiscard]] QString proposedModel(const QString& vendor) const;
    /// Why an address cannot be a phone here: the gateway's name; empty = it can.
    [[nodiscard]] QString gatewayWith(const MacAddress& mac) const;
    /// A phone to be added, with an id and the model proposed.
    [[nodiscard]] Phone newPhone(const MacAddress& mac) const;
    /// With what its label says; a model said there counts more. @param code of Kind::Phone
    [[nodiscard]] Phone newPhone(const ScanCode& code) const;

private:
    using Change = std::function<Status(Site&)>;
    struct Step {
        int position; ///< of the target after it
        MacAddress mac;
        PhoneCommands::Name name;
        int count;
    };
    Answer scanPhone(const ScanCode& code);
    Answer scanKnown(const Phone& phone, const ScanCode& code);
    [[nodiscard]] Answer refuseGateway(const MacAddress& mac, const QString& name) const;
    [[nodiscard]] QString gatewayVendorOf(const MacAddress& mac) const;
    Answer scanSerial(const QString& serial);
    Answer give(const MacAddress& mac, PhoneCommands::Name name, const Change& before);
    Answer perform(Finding done, const Step& step, const Change& change);

    ScanTarget& m_target;
    const VendorBook& m_vendors;
    ScanQueue m_queue;
    bool m_isAssigning;
    MacAddress m_last;
    QList<Step> m_steps; ///< those still in effect
    QHash<QString, QString> m_pickedModels; ///< by vendor
};
