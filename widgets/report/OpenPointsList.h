// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/SiteEvidence.h"
#include "widgets/common/WizardStep.h"

#include <QListWidget>

/// What is open of a site, the worst first; each point leads to its page.
class OpenPointsList : public QListWidget {
    Q_OBJECT

public:
    explicit OpenPointsList(QWidget* parent = nullptr);

    /// The row chosen stays chosen as long as there is one.
    void setPoints(const QList<SiteEvidence::Point>& points);
    /// Goes where the current point is settled; nothing happens where none is current.
    void follow();
    [[nodiscard]] bool hasPoints() const { return !m_points.isEmpty(); }

Q_SIGNALS:
    /// @param part id of a trunk, gateway, user or phone; empty = the page as a whole
    void stepRequested(WizardStep step, const QString& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPoints();

    QList<SiteEvidence::Point> m_points;
};
