// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <optional>

/// A virtual X server without a window manager, and two programs under it: one that copies and
/// selects a secret, one that pastes both. The programs are this one, started again.
class PastedSelection {
public:
    /// Of the program that copies: it says "copied" once both are there, ends their time when it is
    /// told a line, says "cleared" after that, and ends with its input.
    static constexpr const char* owner = "--own-selection";

    PastedSelection();
    ~PastedSelection();
    Q_DISABLE_COPY_MOVE(PastedSelection)
    [[nodiscard]] bool isThere() const { return m_name.size() > 1; }

    void begin(QProcess& process, const QString& role) const;
    /// What another program of that display would paste: the clipboard and the selection.
    [[nodiscard]] QByteArray pasted() const;

    /// To be called first of all by main(): plays the role this program was started for.
    /// @return its exit code; nothing when it has none
    static std::optional<int> play(const QByteArray& secret);

private:
    QProcess m_server;
    QString m_name;
};
