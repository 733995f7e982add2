// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneCommands.h"
#include "widgets/phones/PhonesPart.h"

#include <QUndoCommand>

#include <functional>

/// A named change of the phones on the undo stack. It was made before it comes there.
class PhonesChange : public QUndoCommand {
public:
    /// Replays a difference in the site and tells everybody.
    using Replay = std::function<void(const PhonesPart& from, const PhonesPart& to)>;

    PhonesChange(
        PhoneCommands::Name name, int count, PhonesPart before, PhonesPart after, Replay replay)
        : m_name(name)
        , m_count(count)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_replay(std::move(replay))
    {
    }

    /// In the present language: "Assign 20 phones".
    [[nodiscard]] QString title() const { return PhoneCommands::text(m_name, m_count); }

    [[nodiscard]] PhoneCommands::Name name() const { return m_name; }
    [[nodiscard]] int count() const { return m_count; }

    void undo() override { m_replay(m_after, m_before); }
    void redo() override
    {
        if (m_isMade)
            m_replay(m_before, m_after);
        m_isMade = true;
    }

private:
    PhoneCommands::Name m_name;
    int m_count;
    PhonesPart m_before;
    PhonesPart m_after;
    Replay m_replay;
    bool m_isMade = false; ///< a stack calls redo() when the change is put on it
};
