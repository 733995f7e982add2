// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>
#include <QTimer>

#include <functional>

/// Writes what must not be lost although nobody waits for it: while another program holds the
/// store it tries again for some seconds, in the order asked for. What is still waiting at the end
/// of its life is tried once more.
class PatientWriter {
public:
    using Write = std::function<Status()>;
    using Then = std::function<void(const Status&)>;

    PatientWriter();
    ~PatientWriter();
    Q_DISABLE_COPY_MOVE(PatientWriter)

    /// @param write may be called several times; what it uses outlives this
    /// @param then gets how the last try went, at once or later; empty = nobody wants to know
    void write(Write write, Then then = {});
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

private:
    struct Entry {
        Write write;
        Then then;
    };
    void goOn();
    QList<Entry> m_waiting;
    QTimer m_pause;
    int m_attempts = 0; ///< of the first one
};
