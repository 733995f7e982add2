// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QThreadPool>

/// Until what was clicked has come to its end: what pages look up in the pool is there, and nothing
/// that was posted waits any more. The clock is not asked.
inline void settle()
{
    const auto isIdle = [] { return QThreadPool::globalInstance()->activeThreadCount() == 0; };
    for (int quietRounds = 0; quietRounds < 3; ++quietRounds) {
        if (!QTest::qWaitFor(isIdle, 30'000))
            qFatal("the pool does not come to rest");
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        // A dialog that was closed is not to be found any more.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
