// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxStanding.h"
#include "models/gateway/GatewayStanding.h"
#include "models/site/Site.h"
#include "models/trunk/TrunkProof.h"
#include "widgets/common/WizardStep.h"
#include "widgets/store/StoreTurns.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QTableWidget;
class SiteDraft;
class Texts;

/// What was done for the site and what is still open; an open point leads to its page.
class SummaryView : public QWidget {
    Q_OBJECT

public:
    SummaryView(SiteDraft* draft, Store* store, QWidget* parent = nullptr);

    /// Reads values and uploads again; also done on every showing.
    void refresh();

Q_SIGNALS:
    void stepChosen(WizardStep step);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What the store has on the site.
    struct Records {
        QList<UploadRecord> uploads;
        QList<TrunkTestRecord> tests;
        std::optional<PbxStanding> pbx;
    };
    void showRecords(const Records& records);
    void buildOpenPoints();
    void buildTable(QTableWidget* table, int columns);
    QWidget* buildColumn(QLabel* caption, QWidget* view);
    void showDone();
    void showOpenPoints();
    void showTrunks();
    void showGateways();
    void addOpen(WizardStep step, const QString& text);
    void addTrunkPoints(const Trunk& trunk, TrunkProof proof);
    void addPhonePoints();
    void addPbxPoint();
    void addGatewayPoints();
    void choose();
    [[nodiscard]] QString pbxText(const std::optional<PbxStanding>& standing) const;
    [[nodiscard]] QString supportOf(const Trunk& trunk) const;
    [[nodiscard]] static QString openText(UploadState state);

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    QListWidget* m_done;
    QListWidget* m_open;
    QTableWidget* m_trunks;
    QTableWidget* m_gateways;
    StoreRead<Records> m_read;
    std::optional<PbxStanding> m_pbx;
    QList<TrunkProof> m_proofs; ///< one for each trunk of the site
    QList<GatewayStanding> m_standings; ///< one for each gateway of the site
};
