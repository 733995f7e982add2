// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/ScanSession.h"
#include "widgets/phones/DraftScans.h"
#include "widgets/phones/PhoneWords.h"

#include <functional>

class VendorRules;

/// What became of a scan.
struct ScanOutcome {
    using Kind = ScanSession::Kind;
    Kind kind = Kind::Wrong;
    std::function<QString()> text; ///< in the present language
    MacAddress mac; ///< the phone concerned; null = none
    bool canMove = false; ///< a duplicate that another user could have: move()
};

/// Turns what a scanner reads into phones of a draft, each by one command that can be undone, and
/// says in words what came of it.
class PhoneScanner {
    Q_DECLARE_TR_FUNCTIONS(PhoneScanner)
    Q_DISABLE_COPY_MOVE(PhoneScanner)

public:
    PhoneScanner(SiteDraft* draft, VendorRules* vendors);

    /// Decides; who comes next and what can be undone is its business.
    ScanSession& session() { return m_session; }
    [[nodiscard]] const ScanSession& session() const { return m_session; }
    [[nodiscard]] const PhoneWords& words() const { return m_words; }

    ScanOutcome scan(const QString& text);
    /// A phone that has a user goes to the next one. @param mac of a duplicate
    ScanOutcome move(const MacAddress& mac);
    ScanOutcome undo();

    /// Empty when nobody knows.
    [[nodiscard]] QString vendorOf(const MacAddress& mac) const;
    ScanOutcome keepVendor(const MacAddress& mac, const QString& vendor);
    /// @param isForAll every phone of that vendor that has no model yet as well
    ScanOutcome setModel(const MacAddress& mac, const QString& model, bool isForAll);

private:
    using Answer = ScanSession::Answer;
    using Finding = ScanSession::Finding;
    using Text = std::function<QString()>;
    [[nodiscard]] ScanOutcome told(const Answer& answer) const;
    [[nodiscard]] Text textOf(const Answer& answer) const;
    [[nodiscard]] Text textOfGiven(const MacAddress& mac) const;
    [[nodiscard]] Text textOfKnown(const Answer& answer) const;
    [[nodiscard]] Text textOfModel(const Answer& answer) const;
    static Text textOfSerial(const Answer& answer);
    static QString textOfRefusal(const Error& error);
    [[nodiscard]] QString placeOf(const Phone& phone) const;

    SiteDraft* m_draft;
    VendorRules* m_vendors;
    PhoneWords m_words;
    DraftScans m_scans;
    ScanSession m_session;
};
