// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/acceptance/AcceptancePage.h"

#include "models/acceptance/AcceptanceModel.h"
#include "models/core/ErrorText.h"
#include "widgets/acceptance/AcceptanceDesk.h"
#include "widgets/acceptance/AcceptancePane.h"
#include "widgets/common/Banner.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"
#include "widgets/home/RelativeTime.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

GlyphIcon::Shape acceptanceShape(AcceptanceState state)
{
    switch (state) {
    case AcceptanceState::Passed:
        return GlyphIcon::Shape::Done;
    case AcceptanceState::Failed:
        return GlyphIcon::Shape::Error;
    case AcceptanceState::NotApplicable:
        return GlyphIcon::Shape::LeftOut;
    case AcceptanceState::Waiting:
        break;
    }
    return GlyphIcon::Shape::Open;
}

} // namespace

AcceptancePage::AcceptancePage(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_desk(new AcceptanceDesk(draft, store, this))
    , m_proxy(new TableProxy(m_desk->model(), this))
    , m_banner(new Banner(this))
    , m_table(new DataTable(m_proxy, this))
    , m_count(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_pane(new AcceptancePane(m_desk, this, this))
{
    setObjectName(u"acceptancePage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->addLayout(buildLeft(), 2);
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(m_pane, 3);
    column->addLayout(row, 1);
    connectParts();
    m_texts->always([this] { showAll(); });
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    setFocusProxy(m_table);
}

/// The table asks for its words, also while the window goes away.
AcceptancePage::~AcceptancePage()
{
    delete m_pane; // keeps its note, for which it needs the desk
    delete m_table;
}

void AcceptancePage::setGuard(std::function<bool()> guard) { m_desk->setGuard(std::move(guard)); }

QBoxLayout* AcceptancePage::buildLeft()
{
    auto* left = new QVBoxLayout;
    left->addWidget(m_texts->label(QT_TR_NOOP("&Tests:"), m_table, "acceptanceTable"));
    left->addWidget(m_table, 1);
    m_proxy->setReadOnly();
    m_proxy->setDress([this](const QModelIndex& cell, int role) { return dressed(cell, role); });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretched({ AcceptanceModel::Test });
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("Test"), tr("Result"), tr("When", "it was done") });
    });
    auto* foot = new QHBoxLayout;
    m_count->setObjectName(u"acceptanceCount"_s);
    m_count->setWordWrap(true);
    foot->addWidget(m_count, 1);
    m_undo->setObjectName(u"undoAcceptanceButton"_s);
    m_undo->setAccessibleName(u"Undo the last result"_s);
    foot->addWidget(m_undo);
    left->addLayout(foot);
    return left;
}

void AcceptancePage::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AcceptancePage::showTest);
    connect(m_table, &DataTable::removeRequested, m_pane, &AcceptancePane::takeBack);
    connect(m_pane, &AcceptancePane::answered, this, &AcceptancePage::goOn);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const AcceptanceTest* test = m_desk->undoable();
        const QString id = test ? test->id : QString();
        m_desk->undo();
        showPart(id);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_desk, &AcceptanceDesk::changed, this, &AcceptancePage::showAll);
    connect(m_desk, &AcceptanceDesk::kept, this, [this] {
        m_banner->clear();
        Q_EMIT kept();
    });
    connect(m_desk, &AcceptanceDesk::failed, this, &AcceptancePage::showFailure);
}

void AcceptancePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_desk->read();
}

QString AcceptancePage::testId() const
{
    return m_table->currentIndex().isValid() ? m_proxy->mapToSource(m_table->currentIndex())
                                                   .siblingAtColumn(AcceptanceModel::Test)
                                                   .data(Qt::EditRole)
                                                   .toString()
                                             : QString();
}

void AcceptancePage::showPart(const QString& testId)
{
    for (int row = 0; row < m_desk->model()->rowCount(); ++row)
        if (AcceptanceTest::all().at(row).id == testId)
            m_table->show(row, AcceptanceModel::Test);
}

void AcceptancePage::showTest() { m_pane->showTest(testId()); }

void AcceptancePage::showAll()
{
    int decided = 0;
    int waiting = 0;
    for (const AcceptanceTest& test : AcceptanceTest::all()) {
        const bool isDecided = m_desk->model()->result(test.id).isDecided();
        decided += isDecided ? 1 : 0;
        waiting += test.isMandatory && !isDecided ? 1 : 0;
    }
    const QString done
        = tr("%1 of %2 have a result.").arg(decided).arg(AcceptanceTest::all().size());
    m_count->setText(
        waiting == 0 ? done : tr("%1 Mandatory and still open: %2.").arg(done).arg(waiting));
    const AcceptanceTest* undoable = m_desk->undoable();
    m_undo->setVisible(undoable);
    if (undoable)
        m_undo->setText(tr("&Undo: result of “%1”").arg(undoable->title()));
    showTest();
}

/// To the next one that is open, so that the whole list takes one key each.
void AcceptancePage::goOn()
{
    const int row
        = m_desk->model()->nextWaiting(m_proxy->mapToSource(m_table->currentIndex()).row());
    if (row >= 0)
        m_table->show(row, AcceptanceModel::Test);
    m_table->setFocus(Qt::OtherFocusReason);
}

void AcceptancePage::showFailure(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

QVariant AcceptancePage::dressed(const QModelIndex& cell, int role) const
{
    const AcceptanceTest& test = AcceptanceTest::all().at(cell.row());
    const AcceptanceResult result = m_desk->model()->result(test.id);
    if (role == Qt::DecorationRole && cell.column() == AcceptanceModel::Result)
        return GlyphIcon::icon(acceptanceShape(result.state));
    if (role == Qt::ToolTipRole && cell.column() == AcceptanceModel::When
        && result.testedAt.isValid())
        return tr("%1, by %2")
            .arg(QLocale().toString(result.testedAt.toLocalTime(), QLocale::ShortFormat),
                result.tester);
    if (role != Qt::DisplayRole)
        return {};
    switch (cell.column()) {
    case AcceptanceModel::Test:
        return test.isMandatory ? test.title() : tr("%1 (optional)").arg(test.title());
    case AcceptanceModel::Result:
        return acceptanceStateText(result.state);
    default:
        return result.testedAt.isValid()
            ? RelativeTime::text(result.testedAt, QDateTime::currentDateTimeUtc())
            : QString();
    }
}
