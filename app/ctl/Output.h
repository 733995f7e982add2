// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QJsonObject>

/// Where a command's words go: JSON lines or text for people on standard output, messages on
/// standard error.
class Output {
public:
    void setJson(bool isJson) { m_isJson = isJson; }
    [[nodiscard]] bool isJson() const { return m_isJson; }

    /// With --json one line; `text` otherwise (nothing when empty).
    void event(const QJsonObject& event, const QString& text = {}) const;
    /// Bytes as they are, without --json only.
    void raw(const QByteArray& bytes) const;
    /// For people, on standard error; nothing with --json.
    void message(const QString& text) const;
    /// Something that was not as it should be and did not stop the command.
    /// @param instead what is done in its place, a sentence
    void warning(const Error& error, const QString& instead) const;
    /// Either way. @return the exit code of this error
    int error(const Error& error) const;

private:
    void tell(const QString& name, const Error& error) const;
    bool m_isJson = false;
};
