// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QStringList>

#include <functional>

/// The same done to many sites, one after the other between the window's own events: what is done
/// needs the store, which belongs to the window's thread.
class SitesAtOnce : public Job {
    Q_OBJECT

public:
    using Work = std::function<Status(const QString& siteId)>;

    SitesAtOnce(QStringList ids, Work work, QObject* parent);

    /// What was done so far stays.
    void cancel() override { m_isCancelled = true; }
    [[nodiscard]] const QStringList& done() const { return m_done; }
    [[nodiscard]] const QList<Error>& errors() const { return m_errors; }

protected:
    void run() override;

private:
    void next();

    QStringList m_left;
    Work m_work;
    QStringList m_done;
    QList<Error> m_errors;
    bool m_isCancelled = false;
};
