// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerSetup.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <span>

struct PattonBlockRule;

/// What the simulated command line understands: the words NethVoice writes for such a device, no
/// more. Lines are simplified: one blank between words, none at the ends.
class PattonKeywords {
public:
    /// @param extra further first words of plain statements
    explicit PattonKeywords(const QStringList& extra = {}, PeerFamily family = PeerFamily::Trinity);

    /// @param parent the opener of the block the line stands in; empty at the top level
    [[nodiscard]] bool isBlock(const QString& line, const QString& parent) const;
    /// Blocks in their place and statements, with or without a leading "no".
    [[nodiscard]] bool isKnown(const QString& line, const QString& parent) const;
    /// Whether "no <statement>" is kept when there is nothing to remove.
    [[nodiscard]] static bool isToggle(const QString& statement);
    /// What stands in the prompt, such as "ctx-cs", "pf-voip" or "console".
    [[nodiscard]] static QString shortName(const QString& opener);

private:
    [[nodiscard]] const PattonBlockRule* ruleFor(const QString& line, const QString& parent) const;

    std::span<const PattonBlockRule> m_blocks;
    QSet<QString> m_statements;
};
