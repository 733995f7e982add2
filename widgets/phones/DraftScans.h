// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/ScannedSite.h"
#include "widgets/editors/DraftUndo.h"
#include "widgets/editors/SiteDraft.h"

/// Scans as commands of a draft, beside those of everybody else.
class DraftScans : public ScanTarget {
public:
    explicit DraftScans(SiteDraft* draft)
        : m_draft(draft)
    {
    }
    [[nodiscard]] const Site& site() const override { return m_draft->site(); }
    Status perform(
        PhoneCommands::Name name, int count, const std::function<Status(Site&)>& change) override
    {
        return m_draft->perform(nullptr, name, count, change);
    }
    [[nodiscard]] int position() const override { return m_draft->undo()->position(); }
    [[nodiscard]] bool canUndo() const override { return m_draft->undo()->position() > 0; }
    void undo() override { m_draft->undo()->undo(); }

private:
    SiteDraft* m_draft;
};
