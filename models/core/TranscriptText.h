// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"

/// A dialog with a device as one text: plain line ends, what was sent marked with "> " at the
/// beginning of its line, the oldest half dropped beyond 4 MiB. Takes text that is redacted
/// already.
class TranscriptText {
public:
    /// Returns what was added at the end.
    QString append(Job::Direction direction, const QString& text);
    /// Of a dialog that comes in whole sentences, answers to several requests one after the other.
    QString appendLine(Job::Direction direction, const QString& text)
    {
        return append(direction, line(text));
    }
    /// With the end of a line, which may be there already.
    [[nodiscard]] static QString line(const QString& text);
    void clear() { m_text.clear(); }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};
