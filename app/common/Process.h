// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The few things asked of the operating system itself; the only place with POSIX calls.
namespace Process {

/// A crash must not write passwords to a file.
void disableCoreDumps();
/// Files created from now on are their owner's only.
void restrictNewFiles();

} // namespace Process

/// Turns SIGINT and SIGTERM into a signal of the event loop. One per program.
class Interrupt : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();
};
