// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/ResultTab.h"

#include "models/catalog/CatalogFile.h"
#include "models/certification/CertificationText.h"
#include "models/core/ErrorText.h"
#include "models/gateway/FolderWriter.h"
#include "models/report/CertificationReport.h"
#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/Publisher.h"
#include "widgets/certification/ScoreBars.h"
#include "widgets/certification/TestBench.h"
#include "widgets/certification/TestListProxy.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/report/ReportSaver.h"
#include "widgets/views/TabChain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Change = CertificationComparison::Change;

namespace {

constexpr int resultTestRole = Qt::UserRole;

QString reasonOf(const CertificationResult& result)
{
    if (result.error)
        return ErrorText::sentence(*result.error);
    return result.note;
}

} // namespace

ResultTab::ResultTab(DossierDesk* desk, TestBench* bench, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bench(bench)
    , m_texts(new Texts(this))
    , m_publisher(new Publisher(desk, bench, this))
    , m_saver(new ReportSaver(this))
    , m_verdict(new Banner(this))
    , m_notice(new Banner(this))
    , m_bars(new ScoreBars(this))
    , m_compare(new QComboBox(this))
    , m_details(new QTreeWidget(this))
    , m_language(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_publish(new QPushButton(this))
    , m_why(new QLabel(this))
{
    m_verdict->setObjectName(u"certificationVerdict"_s);
    m_notice->setObjectName(u"resultNotice"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_verdict);
    column->addWidget(m_notice);
    column->addWidget(m_bars);
    column->addWidget(buildCompare());
    column->addWidget(m_details, 1);
    column->addWidget(m_why);
    column->addWidget(buildButtons());
    buildDetails();
    m_why->setObjectName(u"publishObstacle"_s);
    m_why->setWordWrap(true);
    keepWhole(m_why);
    setTabChain({ m_compare, m_details, m_language, m_save, m_publish });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connectAll();
    m_texts->always([this] {
        fillRuns();
        refresh();
    });
}

QWidget* ResultTab::buildCompare()
{
    auto* bar = new QWidget(this);
    auto* row = new ColumnsLayout(bar);
    row->addColumn(m_texts->label(QT_TR_NOOP("Co&mpare with:"), m_compare, "compareRunCombo"), 0);
    row->addColumn(m_compare);
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(36);
    return bar;
}

void ResultTab::buildDetails()
{
    m_texts->name(m_details, QT_TR_NOOP("What stands against it"), "resultTree");
    m_texts->toolTip(m_details, QT_TR_NOOP("Enter or a double click goes to the test"));
    m_details->setAllColumnsShowFocus(true);
    m_details->setTextElideMode(Qt::ElideRight);
}

QWidget* ResultTab::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new ColumnsLayout(bar);
    auto* which = new QHBoxLayout;
    auto* buttons = new QHBoxLayout;
    row->addColumn(which);
    row->addColumn(buttons, 0);
    m_language->addItem(u"Italiano"_s, u"it"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Italian ? 0 : 1);
    which->addWidget(
        m_texts->label(QT_TR_NOOP("&Language of the report:"), m_language, "reportLanguageCombo"));
    which->addWidget(m_language);
    which->addStretch();
    m_texts->button(m_save, QT_TR_NOOP("Save &report…"), "saveReportButton");
    m_texts->button(m_publish, QT_TR_NOOP("&Publish…"), "publishButton");
    buttons->addWidget(m_save);
    buttons->addWidget(m_publish);
    buttons->addStretch();
    return bar;
}

void ResultTab::connectAll()
{
    const auto soon = qOverload<>(&QTimer::start);
    connect(m_bench, &TestBench::resultChanged, &m_refresh, soon);
    connect(m_bench, &TestBench::runningChanged, &m_refresh, soon);
    connect(m_desk, &DossierDesk::kept, &m_refresh, soon);
    connect(m_bench, &TestBench::runReplaced, this, [this] {
        m_notice->clear();
        fillRuns();
        refresh();
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_compare, &QComboBox::activated, this, &ResultTab::showDetails);
    connect(m_details, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QString id = item->data(0, resultTestRole).toString(); !id.isEmpty())
            Q_EMIT testRequested(id);
    });
    connect(m_save, &QPushButton::clicked, this, &ResultTab::saveReport);
    connect(m_publish, &QPushButton::clicked, m_publisher, &Publisher::ask);
    connect(m_saver, &ReportSaver::busyChanged, this,
        [this](bool isBusy) { m_save->setEnabled(!isBusy); });
    const auto tellSaved = [this](const QString& path) {
        m_notice->showMessage(Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
    };
    connect(m_saver, &ReportSaver::saved, this, tellSaved);
    connect(m_publisher, &Publisher::saved, this, tellSaved);
    connect(m_saver, &ReportSaver::failed, this, &ResultTab::showFailure);
    connect(m_publisher, &Publisher::failed, this, &ResultTab::showFailure);
    connect(m_publisher, &Publisher::published, this, &ResultTab::showPublished);
}

void ResultTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ResultTab::refresh()
{
    const CertificationScore score = m_bench->score();
    showVerdict(score);
    m_bars->showScore(m_bench->run(), score);
    showDetails();
    m_save->setEnabled(m_bench->isBegun() && !m_saver->isBusy());
    const auto obstacle = m_publisher->obstacle();
    m_publish->setEnabled(!obstacle && !m_bench->isRunning());
    m_why->setVisible(obstacle.has_value());
    m_why->setText(obstacle ? obstacleText(*obstacle, score) : QString());
}

/// What to do about it, rather than what was refused.
QString ResultTab::obstacleText(const Error& obstacle, const CertificationScore& score) const
{
    if (obstacle.code == ErrorCode::NotCertifiable && obstacle.detail == u"entry")
        return tr("The template was changed after this run had begun: only a new run proves it.");
    const QStringList lacks = DossierFlow::missing(m_desk->dossier(), &score);
    for (const QString& key : { u"ko_failed"_s, u"run"_s, u"ko_open"_s, u"entry"_s })
        if (lacks.contains(key))
            return tr("Before it can be published: %1", "followed by a sentence")
                .arg(DossierFlow::missingText(key));
    return ErrorText::whole(obstacle);
}

void ResultTab::showVerdict(const CertificationScore& score)
{
    const auto kind = !m_bench->isBegun() ? Banner::Kind::Information
        : !score.failedKo.isEmpty()       ? Banner::Kind::Error
        : score.isCertifiable()           ? Banner::Kind::Positive
                                          : Banner::Kind::Warning;
    m_verdict->showMessage(kind, [score, isBegun = m_bench->isBegun()] {
        return isBegun ? CertificationText::verdict(score)
                       : tr("Nothing is tested yet: the tests are on the tab before this one.");
    });
}

void ResultTab::fillRuns()
{
    const QString before = m_compare->currentData().toString();
    m_compare->clear();
    m_compare->addItem(tr("Nothing: show what stands against it"), QString());
    for (const CertificationRunRecord& run : m_bench->runs())
        if (run.id != m_bench->run().id)
            m_compare->addItem(
                tr("The run of %1, plan version %2")
                    .arg(QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat))
                    .arg(run.planVersion),
                run.id);
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(before)));
    m_compare->setEnabled(m_compare->count() > 1);
}

const CertificationRun* ResultTab::earlier()
{
    const QString id = m_compare->currentData().toString();
    if (id.isEmpty() || (m_earlier && m_earlier->id != id))
        m_earlier.reset();
    if (!id.isEmpty() && !m_earlier)
        if (const auto run = m_bench->load(id))
            m_earlier = *run;
    return m_earlier ? &*m_earlier : nullptr;
}

void ResultTab::showDetails()
{
    m_details->clear();
    if (const CertificationRun* before = earlier())
        showDifferences(*before);
    else
        showLeft(m_bench->score());
    m_details->expandAll();
    m_details->header()->setStretchLastSection(true);
    m_details->resizeColumnToContents(0);
    const int most = m_details->viewport()->width() / 2;
    if (most > 0 && m_details->columnWidth(0) > most)
        m_details->setColumnWidth(0, most);
}

void ResultTab::showLeft(const CertificationScore& score)
{
    m_details->setColumnCount(2);
    m_details->setHeaderLabels({ tr("Test"), tr("Why") });
    QStringList rest = score.open;
    rest.removeIf([&](const QString& id) { return score.openKo.contains(id); });
    addGroup(tr("KO tests that failed"), score.failedKo);
    addGroup(tr("Other tests that failed"), score.failed);
    addGroup(tr("KO tests still open"), score.openKo);
    addGroup(tr("Other tests still open"), rest);
}

void ResultTab::addGroup(const QString& title, const QStringList& tests)
{
    if (tests.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(
        m_details, { tr("%1 (%2)", "title and count").arg(title).arg(tests.size()) });
    group->setFirstColumnSpanned(true);
    QFont bold = group->font(0);
    bold.setBold(true);
    group->setFont(0, bold);
    for (const QString& id : tests) {
        const CertificationResult* result = m_bench->run().result(id);
        auto* line = new QTreeWidgetItem(
            group, { titleOf(id, nullptr), result ? reasonOf(*result) : QString() });
        line->setData(0, resultTestRole, id);
        line->setToolTip(0, line->text(0));
        line->setToolTip(1, line->text(1));
        line->setIcon(0,
            GlyphIcon::icon(TestListProxy::shapeOf(
                result ? result->state : CertificationResult::State::Waiting)));
    }
}

QString ResultTab::titleOf(const QString& testId, const CertificationRun* earlier) const
{
    const CertificationTest* test
        = m_bench->run().plan ? m_bench->run().plan->test(testId) : nullptr;
    if (!test && earlier && earlier->plan)
        test = earlier->plan->test(testId);
    return test ? test->title.in(QLocale().name()) : testId;
}

void ResultTab::showDifferences(const CertificationRun& earlier)
{
    m_details->setColumnCount(4);
    m_details->setHeaderLabels({ tr("Test"), tr("Before"), tr("Now"), tr("Change") });
    const auto comparison = CertificationComparison::between(earlier, m_bench->run());
    int same = 0;
    for (const CertificationComparison::Line& line : comparison.lines) {
        if (line.change == Change::Same && line.facts.isEmpty()) {
            ++same;
            continue;
        }
        QStringList facts;
        for (const QString& key : line.facts)
            facts.append(CertificationText::factName(key));
        QString words = CertificationText::change(line.change);
        if (!facts.isEmpty())
            words = tr("%1; other figures: %2").arg(words, facts.join(u", "_s));
        auto* item = new QTreeWidgetItem(m_details,
            { titleOf(line.testId, &earlier), CertificationText::state(line.before),
                CertificationText::state(line.after), words });
        item->setData(0, resultTestRole, line.testId);
        item->setIcon(0, GlyphIcon::icon(TestListProxy::shapeOf(line.after)));
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
    }
    auto* end
        = new QTreeWidgetItem(m_details, { tr("%n test(s) came to the same.", nullptr, same) });
    end->setFirstColumnSpanned(true);
}

void ResultTab::saveReport()
{
    CertificationReport report;
    report.dossier = m_desk->dossier();
    report.run = m_bench->run();
    if (const CertificationRun* before = earlier())
        report.earlier = *before;
    for (const CertificationAttachmentRecord& file : m_bench->attachments())
        report.attachments.append({ file.id, file.testId, file.fileName, {}, file.size });
    report.language = m_language->currentData().toString();
    const QString name = tr("Certification %1").arg(report.dossier.company);
    m_saver->ask({ [report](const QString& fileName) {
                      const bool isPage = fileName.endsWith(u".html", Qt::CaseInsensitive)
                          || fileName.endsWith(u".htm", Qt::CaseInsensitive);
                      return isPage ? report.html().toUtf8() : report.pdf();
                  },
        FolderWriter::safeName(name, u"certification"_s) });
}

void ResultTab::showPublished(const CatalogFile& file)
{
    refresh();
    m_notice->showMessage(Banner::Kind::Positive, [serial = file.serial] {
        return tr("Published: this laptop uses catalogue number %1 now. Hand its file on, so that "
                  "others have it, too.")
            .arg(serial);
    });
    m_notice->addButton([] { return tr("Save the catalogue file…"); }, "saveCatalogueButton",
        [this] { m_publisher->saveCatalogue(); });
    Q_EMIT published();
}

void ResultTab::showFailure(const Error& error)
{
    m_notice->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}
