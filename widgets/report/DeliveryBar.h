// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/report/SiteEvidence.h"
#include "widgets/store/StoreTurns.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class Texts;

/// Whether a site was handed over, and the button that says so. What is known not to work is not
/// handed over: then the button rests, and the reason stands above it.
class DeliveryBar : public QWidget {
    Q_OBJECT

public:
    DeliveryBar(Store* store, QWidget* parent = nullptr);

    /// @param siteId empty = never saved
    /// @param blocker what has to be settled first; nothing = it can be handed over
    /// @param openPoints what is handed over all the same: the button says so
    void setSite(
        const QString& siteId, const std::optional<SiteEvidence::Point>& blocker, int openPoints);
    /// What setSite() said last is how things are: a site that was to be marked is, unless
    /// something is in the way by now or other points are open than the button said.
    void conclude();
    /// How things are cannot be found out: nothing is marked.
    void giveUp();
    /// @param guard asked before a site is marked, false = what is shown is not in the store
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }

Q_SIGNALS:
    /// A site is to be marked: setSite() with how things are now, then conclude() or giveUp().
    void checkRequested();
    void deliveryChanged(bool isDelivered);
    void failed(const Error& error);

private:
    void toggle();
    void write(bool isDelivering);
    void read();
    void showState();
    [[nodiscard]] QString stateText() const;
    void showButton();
    [[nodiscard]] bool isDelivered() const { return m_standing && m_standing->deliveredAt; }

    Store* m_store;
    StoreRead<SiteSummary> m_read;
    QString m_siteId;
    std::optional<SiteEvidence::Point> m_blocker;
    int m_openPoints = 0;
    int m_agreedPoints = 0; ///< as the button said when it was pressed
    bool m_isChecking = false;
    std::function<bool()> m_guard;
    std::optional<SiteStanding> m_standing;
    Texts* m_texts;
    QLabel* m_icon;
    QLabel* m_state;
    QPushButton* m_button;
};
