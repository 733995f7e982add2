// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

/// The one thread libre lives in. It starts with the first task and ends with the process.
namespace ReThread {

using Task = std::function<void()>;

/// Runs the task in the SIP thread, after those posted before. From any thread.
void post(Task task);
/// The same for what must not be lost when the process ends: the thread waits for it.
void postLast(Task task);

/// While somebody has one, the thread outlives the end of main() by at most two seconds: time to
/// take leave of a registrar. Take and drop it in the SIP thread only.
using Farewell = std::shared_ptr<void>;
Farewell farewell();

} // namespace ReThread
