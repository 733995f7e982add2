// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneCommands.h"
#include "models/phones/ScanCode.h"
#include "widgets/phones/PhoneWords.h"
#include "widgets/phones/ScanQueue.h"

#include <QHash>

#include <functional>

class SiteDraft;
class VendorRules;

/// What became of a scan.
struct ScanOutcome {
    enum class Kind { Good, Duplicate, Wrong };
    Kind kind = Kind::Wrong;
    std::function<QString()> text; ///< in the present language
    MacAddress mac; ///< the phone concerned; null = none
    bool canMove = false; ///< a duplicate that another user could have: move()
};

/// Turns what a scanner reads into phones of a draft, each by one command that can be undone.
class PhoneScanner {
    Q_DECLARE_TR_FUNCTIONS(PhoneScanner)

public:
    PhoneScanner(SiteDraft* draft, VendorRules* vendors);

    /// Phones find a user each, see queue(); otherwise they stay nobody's.
    void setAssigning(bool isAssigning) { m_isAssigning = isAssigning; }
    [[nodiscard]] bool isAssigning() const { return m_isAssigning; }
    ScanQueue& queue() { return m_queue; }
    [[nodiscard]] QString nextUser() const;
    [[nodiscard]] const PhoneWords& words() const { return m_words; }

    ScanOutcome scan(const QString& text);
    /// A phone that has a user goes to the next one. @param mac of a duplicate
    ScanOutcome move(const MacAddress& mac);
    /// The last scan is the last thing that was done, and can be undone.
    [[nodiscard]] bool canUndo() const;
    ScanOutcome undo();
    /// The undo stack stands elsewhere: scans beyond are no longer on it.
    void stackMoved(int index);
    /// The phone scanned last; null = none, or it is gone.
    [[nodiscard]] MacAddress last() const;
    /// A serial number has no phone to go to any more.
    void forgetLast() { m_last = {}; }

    /// Empty when nobody knows.
    [[nodiscard]] QString vendorOf(const MacAddress& mac) const;
    ScanOutcome keepVendor(const MacAddress& mac, const QString& vendor);
    /// @param isForAll every phone of that vendor that has no model yet as well
    ScanOutcome setModel(const MacAddress& mac, const QString& model, bool isForAll);
    /// What phones of a vendor get from the start: the model picked last. May be empty.
    [[nodiscard]] QString proposedModel(const QString& vendor) const;
    /// Why an address cannot be a phone here: the gateway's name; empty = it can.
    [[nodiscard]] QString gatewayWith(const MacAddress& mac) const;
    /// A phone to be added, with an id and the model proposed.
    [[nodiscard]] Phone newPhone(const MacAddress& mac) const;

private:
    ScanOutcome scanPhone(const ScanCode& code);
    ScanOutcome scanKnown(const Phone& phone, const ScanCode& code);
    ScanOutcome scanNew(const ScanCode& code);
    ScanOutcome scanSerial(const QString& serial);
    ScanOutcome give(const MacAddress& mac, PhoneCommands::Name name,
        const std::function<Status(Site&)>& before);
    [[nodiscard]] QString placeOf(const Phone& phone) const;
    void noteScan();
    Status perform(PhoneCommands::Name name, const std::function<Status(Site&)>& change);
    static ScanOutcome refused(const Error& error, const MacAddress& mac = {});

    SiteDraft* m_draft;
    VendorRules* m_vendors;
    PhoneWords m_words;
    ScanQueue m_queue;
    bool m_isAssigning = false;
    MacAddress m_last;
    QList<int> m_undoIndexes; ///< of the stack after each scan that is still on it
    QHash<QString, QString> m_pickedModels; ///< by vendor
};
