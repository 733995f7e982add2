// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/WizardStep.h"

#include <QWidget>

class Banner;
class BandwidthBars;
class OpenPointsList;
class PictureSaver;
class QLabel;
class QPushButton;
class SiteDraft;
class SiteEvidenceWatch;
class SitePicture;
class Store;
class TestTimeline;
class Texts;
struct Error;

/// A site at a glance: its picture, in which everything leads to where it is edited, what to do
/// next, what is open, and charts of bandwidth and of tests. It follows what is typed and what jobs
/// find out, as long as it is shown.
class SiteOverview : public QWidget {
    Q_OBJECT

public:
    SiteOverview(SiteDraft* draft, Store* store, QWidget* parent = nullptr);

    /// Looks at the records again.
    void refresh();

Q_SIGNALS:
    /// @param part see SiteDrawing::Node::part and SiteEvidence::Point::part
    void stepRequested(WizardStep step, const QString& part);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildCards();
    QWidget* buildOpen();
    QWidget* buildCard(const char* caption, QWidget* chart);
    QWidget* buildColumn(QLabel* caption, QWidget* content);
    void buildMenu();
    void connectAll();
    void fitCards();
    void showKnown();
    void showStanding();
    void showPoints();
    void showEmpty(bool isEmpty);
    void showError(const Error& error);
    void goOn();

    SiteDraft* m_draft;
    Texts* m_texts;
    SiteEvidenceWatch* m_watch;
    PictureSaver* m_saver;
    Banner* m_banner;
    Banner* m_empty;
    QLabel* m_standing;
    QPushButton* m_menu;
    SitePicture* m_picture;
    QLabel* m_next;
    QPushButton* m_go;
    OpenPointsList* m_open;
    BandwidthBars* m_bandwidth;
    TestTimeline* m_tests;
    QWidget* m_top = nullptr;
    QWidget* m_cards = nullptr;
    bool m_isEmpty = false;
    bool m_isUnread = false; ///< the records could not be read when last tried
};
