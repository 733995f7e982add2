// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneCommands.h"
#include "models/phones/ScanCode.h"

/// Scans one after the other, each made a phone of the site or refused; the last ones can be taken
/// back. What is scanned after a phone belongs to it.
class ScanSession {
public:
    enum class Kind { Good, Duplicate, Wrong };
    struct Answer {
        Kind kind = Kind::Wrong;
        ScanCode::Kind what = ScanCode::Kind::Nothing;
        MacAddress mac; ///< the phone concerned; null = none
        std::optional<PhoneCommands::Name> change; ///< what was done to the site
        std::optional<Error> error; ///< why not, or where a duplicate is
    };

    /// @param site, vendors, catalog must outlive it
    ScanSession(Site& site, const VendorBook& vendors, bool isAssigning)
        : m_site(site)
        , m_vendors(vendors)
        , m_isAssigning(isAssigning)
    {
    }

    Answer scan(const QString& text);
    /// The change before this one comes back; Wrong when there is none.
    Answer undo();
    /// Who gets the next phone: the first user of the site without one, while assigning.
    [[nodiscard]] QString nextUser() const;
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }

private:
    Answer scanPhone(const ScanCode& code);
    Answer scanSerial(const QString& serial);
    Answer give(const MacAddress& mac, PhoneCommands::Name name, const QList<Phone>& before);
    [[nodiscard]] QString modelOf(const ScanCode& code) const;

    struct Step {
        QList<Phone> phones;
        MacAddress last;
        PhoneCommands::Name name;
    };
    Site& m_site;
    const VendorBook& m_vendors;
    bool m_isAssigning;
    MacAddress m_last;
    QList<Step> m_before; ///< at most maximumSteps
    static constexpr int maximumSteps = 100;
};
