// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QThreadPool>

#include <functional>

/// Until it is so; what never comes ends the program. @param what is waited for, for that end
inline void waitUntil(const char* what, const std::function<bool()>& isSo)
{
    if (!QTest::qWaitFor(isSo, 60'000))
        qFatal("in vain: %s", what);
}

/// Until what was clicked has come to its end: what pages look up in the pool is there, and nothing
/// that was posted waits any more. The clock is not asked.
inline void settle()
{
    for (int quietRounds = 0; quietRounds < 3; ++quietRounds) {
        waitUntil("the pool comes to rest",
            [] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        // A dialog that was closed is not to be found any more.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
