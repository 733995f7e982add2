// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>

/// What is asked of the operating system about this process itself.
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
[[nodiscard]] bool isFileSizeLimited();
/// Raises the limit of open files and connections as far as the system lets us.
/// @return how many there may be; `wanted` or more where that is so
int allowOpenFiles(int wanted);
/// Of a clock that goes on while the laptop sleeps; zero where there is none.
[[nodiscard]] std::chrono::nanoseconds sinceBoot();
/// Whether somebody sees what standard output is given, rather than a file or a pipe.
[[nodiscard]] bool isOutputTerminal();

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
