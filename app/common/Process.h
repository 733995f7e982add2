// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

/// The few things asked of the operating system itself; the only place with POSIX calls.
namespace Process {

/// A crash must not write passwords to a file, nor may another program of the same user read them
/// in memory. Builds for developers leave it be where DOPPINO_CORE_DUMPS is 1.
void disableCoreDumps();
/// The value of a variable of the environment that nothing we start needs, and of which nothing
/// shall remain: it is overwritten and unset.
QByteArray takeVariable(const char* name);
/// Files created from now on are their owner's only.
void restrictNewFiles();

/// A full quota is an error of writing and not the end of the program.
void outliveFileSizeLimit();

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
