// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/HandoverReport.h"
#include "widgets/common/WizardStep.h"
#include "widgets/report/ReportSaver.h"
#include "widgets/store/StoreTurns.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class Banner;
class DeliveryBar;
class HandoverForm;
class OpenPointsList;
class PaperView;
class QBoxLayout;
class QPrinter;
class QPushButton;
class SiteDraft;
class SiteEvidenceWatch;
class Texts;

/// The section "Report": what a site is handed over with, as it will be printed, what is still
/// open, and the handover itself.
class HandoverPage : public QWidget {
    Q_OBJECT

public:
    HandoverPage(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~HandoverPage() override;

    /// @param guard saves what is not saved yet and says why it could not; false = then nothing is
    /// marked as delivered
    void setGuard(std::function<bool()> guard);

Q_SIGNALS:
    /// Where an open point is settled.
    /// @param part id of a trunk, gateway, user or phone; empty = the page as a whole
    void stepRequested(WizardStep step, const QString& part);
    /// The sheets are those of the site as it is.
    void previewed();
    void deliveryChanged(bool isDelivered);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    QBoxLayout* buildLeft();
    QBoxLayout* buildRight();
    void connectParts();
    void takeOver();
    [[nodiscard]] HandoverReport report() const;
    void preview();
    void save(ReportSaver::Form form);
    void askPrinter();
    void print(const std::shared_ptr<QPrinter>& printer);
    void showFailure(const Error& error);
    void showButtons();

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    SiteEvidenceWatch* m_watch;
    Banner* m_banner;
    HandoverForm* m_form;
    OpenPointsList* m_points;
    QPushButton* m_go;
    DeliveryBar* m_delivery;
    PaperView* m_paper;
    QPushButton* m_pdf;
    QPushButton* m_html;
    QPushButton* m_print;
    ReportSaver* m_saver;
    QTimer m_soon;
    Reseller m_reseller;
    StoreRead<Reseller> m_readReseller;
    QString m_notedSite; ///< whose open points were counted last
    int m_notedPoints = -1;
    bool m_isSetting = false; ///< sheets are being set
    bool m_isStale = false; ///< and are of no use any more
    bool m_isPrinting = false;
};
