// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/FindingsPanel.h"

#include "models/site/PathText.h"
#include "widgets/common/AccessibleButton.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/CurrentTrunk.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

enum FindingColumn { SeverityColumn, SentenceColumn, FixColumn };

GlyphIcon::Shape shapeOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return GlyphIcon::Shape::Error;
    case Finding::Severity::Warning:
        return GlyphIcon::Shape::Warning;
    case Finding::Severity::Hint:
        return GlyphIcon::Shape::Information;
    }
    Q_UNREACHABLE();
}

bool isSame(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.subject == b.subject && a.words == b.words
        && a.severity == b.severity;
}

} // namespace

FindingsPanel::FindingsPanel(SiteDraft* draft, CurrentTrunk* current, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_header(new QToolButton(this))
    , m_icon(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildHeader();
    buildTable();
    auto* row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_header);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table);
    m_pending.setSingleShot(true);
    m_pending.setInterval(0);
    connect(&m_pending, &QTimer::timeout, this, &FindingsPanel::compute);
    const auto soon = qOverload<>(&QTimer::start);
    connect(draft, &SiteDraft::changed, &m_pending, soon);
    connect(current, &CurrentTrunk::moved, &m_pending, soon);
    m_texts->always([this] { compute(); });
}

void FindingsPanel::buildHeader()
{
    m_texts->name(m_header, "Findings", "findingsHeader");
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_texts->toolTip(m_header, QT_TR_NOOP("Folds the findings up or out"));
    connect(m_header, &QToolButton::clicked, this, &FindingsPanel::fold);
}

void FindingsPanel::buildTable()
{
    m_texts->name(m_table, "List of findings", "findingsTable");
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SentenceColumn, QHeaderView::Stretch);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_texts->toolTip(m_table, QT_TR_NOOP("Enter or a double click goes to the field"));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &FindingsPanel::activate);
}

bool FindingsPanel::hasError(int trunk) const
{
    return std::any_of(m_findings.begin(), m_findings.end(), [trunk](const Finding& finding) {
        return finding.severity == Finding::Severity::Error
            && CurrentTrunk::indexOfPath(finding.subject) == trunk;
    });
}

void FindingsPanel::setRoom(int height)
{
    m_room = height;
    fitRows();
}

void FindingsPanel::compute()
{
    m_pending.stop();
    QList<Finding> findings = Lint::check(m_draft->site(), m_draft->catalog());
    const int current = std::max(0, m_current->index());
    std::stable_partition(findings.begin(), findings.end(), [current](const Finding& finding) {
        return CurrentTrunk::indexOfPath(finding.subject) == current;
    });
    m_findings = findings; // the fixes belong to the site as it is now
    QStringList sentences;
    for (const Finding& finding : std::as_const(m_findings))
        sentences.append(severityWord(finding.severity) + u' ' + sentenceOf(finding));
    if (sentences != std::exchange(m_shown, sentences))
        showFindings();
    showHeader();
    Q_EMIT updated();
}

void FindingsPanel::showFindings()
{
    const bool hadFocus = m_table->isAncestorOf(window()->focusWidget());
    const int row = m_table->currentRow();
    const int count = int(m_findings.size());
    m_table->setRowCount(0);
    m_table->setRowCount(count);
    for (int i = 0; i < count; ++i)
        fillRow(i);
    m_table->setColumnHidden(FixColumn,
        std::none_of(m_findings.begin(), m_findings.end(),
            [](const Finding& finding) { return bool(finding.fix); }));
    m_table->setVisible(m_isOpen && count > 0);
    fitRows();
    // A row that nobody chose is not lit up.
    if (hadFocus && count > 0)
        m_table->setCurrentCell(std::clamp(row, 0, count - 1), SentenceColumn);
    if (hadFocus)
        (count == 0 ? static_cast<QWidget*>(m_header) : m_table)->setFocus();
}

void FindingsPanel::fillRow(int row)
{
    const Finding& finding = m_findings[row];
    auto* severity = new QTableWidgetItem(
        GlyphIcon::icon(shapeOf(finding.severity)), severityWord(finding.severity));
    auto* sentence = new QTableWidgetItem(sentenceOf(finding));
    m_table->setItem(row, SeverityColumn, severity);
    m_table->setItem(row, SentenceColumn, sentence);
    m_table->setItem(row, FixColumn, new QTableWidgetItem);
    addFix(row);
}

void FindingsPanel::addFix(int row)
{
    const Finding finding = m_findings[row];
    if (!finding.fix)
        return;
    auto* button = new QPushButton(LintText::fixLabel(finding), m_table);
    button->setObjectName(u"fixButton_"_s + finding.rule);
    button->setAccessibleName(u"Fix "_s + finding.rule);
    AccessibleButton::tellByName(button);
    m_table->setCellWidget(row, FixColumn, button);
    connect(button, &QPushButton::clicked, this, [this, finding] { fix(finding); });
}

/// The site may have changed since the button was made: only a fix of today is used.
void FindingsPanel::fix(const Finding& finding)
{
    compute();
    const auto found = std::find_if(m_findings.cbegin(), m_findings.cend(),
        [&](const Finding& other) { return isSame(finding, other); });
    if (found == m_findings.cend())
        return;
    const auto change = found->fix;
    m_draft->edit(this, change);
    compute();
}

void FindingsPanel::activate(int row)
{
    if (row >= 0 && row < m_findings.size())
        Q_EMIT fieldRequested(m_findings[row].subject);
}

QString FindingsPanel::sentenceOf(const Finding& finding) const
{
    const QString sentence = PathText::inWords(LintText::sentence(finding), m_draft->site());
    const int trunk = CurrentTrunk::indexOfPath(finding.subject);
    const QList<Trunk>& trunks = m_draft->site().trunks;
    if (trunk < 0 || trunk >= trunks.size() || trunk == std::max(0, m_current->index()))
        return sentence;
    return tr("%1: %2", "name of another trunk, what is the matter with it")
        .arg(trunks[trunk].name, sentence);
}

QString FindingsPanel::severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return tr("Error");
    case Finding::Severity::Warning:
        return tr("Warning");
    case Finding::Severity::Hint:
        return tr("Hint");
    }
    Q_UNREACHABLE();
}

void FindingsPanel::showHeader()
{
    std::array<int, 3> counts {};
    for (const Finding& finding : std::as_const(m_findings))
        ++counts.at(static_cast<std::size_t>(finding.severity));
    QStringList parts;
    if (counts[0] > 0)
        parts.append(tr("%n error(s)", nullptr, counts[0]));
    if (counts[1] > 0)
        parts.append(tr("%n warning(s)", nullptr, counts[1]));
    if (counts[2] > 0)
        parts.append(tr("%n hint(s)", nullptr, counts[2]));
    m_header->setText(parts.isEmpty() ? tr("No findings on the trunks")
                                      : tr("Findings: %1").arg(parts.join(u", "_s)));
    m_header->setEnabled(!parts.isEmpty());
    AccessibleButton::setFold(m_header, m_isOpen && !parts.isEmpty());
    m_header->setArrowType(parts.isEmpty() ? Qt::NoArrow
            : m_isOpen                     ? Qt::DownArrow
                                           : Qt::RightArrow);
    const auto shape = counts[0] > 0 ? GlyphIcon::Shape::Error
        : counts[1] > 0              ? GlyphIcon::Shape::Warning
        : counts[2] > 0              ? GlyphIcon::Shape::Information
                                     : GlyphIcon::Shape::Done;
    LabelGlyph::show(m_icon, shape);
}

void FindingsPanel::fold()
{
    m_isOpen = !m_isOpen;
    m_table->setVisible(m_isOpen && !m_findings.isEmpty());
    showHeader();
    fitRows();
}

/// Mere hints need no room of their own unasked; later on nothing opens while somebody types.
void FindingsPanel::begin()
{
    m_isFirst = false;
    m_isOpen = std::any_of(m_findings.begin(), m_findings.end(),
        [](const Finding& finding) { return finding.severity != Finding::Severity::Hint; });
    m_table->setVisible(m_isOpen && !m_findings.isEmpty());
    showHeader();
}

/// As high as its rows, up to the room there is.
void FindingsPanel::fitRows()
{
    m_table->resizeRowsToContents();
    int height = 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(std::min(height, m_room));
}

/// Enter here is for the row; it does not leave the page.
bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_table->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void FindingsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isFirst)
        begin();
    fitRows();
}
