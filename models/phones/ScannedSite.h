// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneCommands.h"

#include <functional>

/// The site that is scanned into: every scan is one named change of it, and can be taken back.
class ScanTarget {
public:
    virtual ~ScanTarget() = default;
    [[nodiscard]] virtual const Site& site() const = 0;
    /// Whole or not at all. @param count how many phones
    virtual Status perform(
        PhoneCommands::Name name, int count, const std::function<Status(Site&)>& change)
        = 0;
    /// How many changes are in effect; one that changed nothing does not count.
    [[nodiscard]] virtual int position() const = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;
    virtual void undo() = 0;
};

/// A site at hand, whose phones nobody else changes meanwhile.
class ScannedSite : public ScanTarget {
public:
    /// @param site must outlive it
    explicit ScannedSite(Site& site)
        : m_site(site)
    {
    }
    [[nodiscard]] const Site& site() const override { return m_site; }
    Status perform(
        PhoneCommands::Name name, int count, const std::function<Status(Site&)>& change) override;
    [[nodiscard]] int position() const override { return m_position; }
    [[nodiscard]] bool canUndo() const override { return !m_before.isEmpty(); }
    void undo() override;

private:
    Site& m_site;
    QList<QList<Phone>> m_before; ///< of the last changes, at most maximumSteps
    int m_position = 0;
    static constexpr int maximumSteps = 100;
};
