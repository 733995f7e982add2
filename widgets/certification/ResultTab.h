// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationScore.h"

#include <QTimer>
#include <QWidget>

class Banner;
class DossierDesk;
class Publisher;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class ReportSaver;
class ScoreBars;
class TestBench;
class Texts;
struct CatalogFile;

/// What the run came to: the verdict, the points of each area, what stands against it or what has
/// changed since an earlier run; the report and the publication.
class ResultTab : public QWidget {
    Q_OBJECT

public:
    ResultTab(DossierDesk* desk, TestBench* bench, QWidget* parent = nullptr);

Q_SIGNALS:
    void testRequested(const QString& testId);
    /// The catalogue is another one now.
    void published();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildCompare();
    void buildDetails();
    QWidget* buildButtons();
    void connectAll();
    void refresh();
    void showVerdict(const CertificationScore& score);
    [[nodiscard]] QString obstacleText(
        const Error& obstacle, const CertificationScore& score) const;
    void fillRuns();
    void showDetails();
    void showLeft(const CertificationScore& score);
    void showDifferences(const CertificationRun& earlier);
    void addGroup(const QString& title, const QStringList& tests);
    [[nodiscard]] QString titleOf(const QString& testId, const CertificationRun* earlier) const;
    void saveReport();
    void showPublished(const CatalogFile& file);
    void showFailure(const Error& error);
    /// Compared with; nullptr = none.
    [[nodiscard]] const CertificationRun* earlier();

    DossierDesk* m_desk;
    TestBench* m_bench;
    Texts* m_texts;
    Publisher* m_publisher;
    ReportSaver* m_saver;
    Banner* m_verdict;
    Banner* m_notice;
    ScoreBars* m_bars;
    QComboBox* m_compare;
    QTreeWidget* m_details;
    QComboBox* m_language;
    QPushButton* m_save;
    QPushButton* m_publish;
    QLabel* m_why;
    std::optional<CertificationRun> m_earlier;
    QTimer m_refresh; ///< once for many results
};
