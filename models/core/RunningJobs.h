// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class Job;
class QObject;

/// The jobs of this program that are under way, whoever owns them.
namespace RunningJobs {

/// How many there are, in all threads.
int count();

/// Calls back for each job with a label that starts in the watcher's thread, until the watcher is
/// gone. The job is told before it does anything; whoever created it goes on owning it.
void watch(QObject* watcher, std::function<void(Job*)> started);

/// Job::start() calls it.
void add(Job* job);

} // namespace RunningJobs
