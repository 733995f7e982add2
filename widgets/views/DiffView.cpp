// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/DiffView.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/common/TrainingMode.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;
using TextDiff::Kind;

namespace {

constexpr int columnsOfASide = 3;

/// The theme's ground with a tint, so that it stays readable in light and dark.
QColor tinted(const QPalette& palette, Kind kind)
{
    const QColor tint = kind == Kind::Removed ? QColor(200, 40, 40)
        : kind == Kind::Added                 ? QColor(30, 150, 60)
                                              : QColor(200, 150, 0);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) { return (a * 3 + b) / 4; };
    return QColor(mixed(base.red(), tint.red()), mixed(base.green(), tint.green()),
        mixed(base.blue(), tint.blue()));
}

} // namespace

DiffView::DiffView(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_model(new DiffModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_leftTitle(new QLabel(this))
    , m_rightTitle(new QLabel(this))
    , m_left(new QTableView(this))
    , m_right(new QTableView(this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_folding(new QCheckBox(this))
    , m_secrets(new QCheckBox(this))
{
    m_proxy->setDress(
        [this](const QModelIndex& source, int role) { return dressed(source, role); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildBar());
    column->addWidget(buildSides(), 1);
    keepRoom(this);
    linkScrolling();
    buildShortcuts();
    setTabChain({ m_search, m_previous, m_next, m_folding, m_secrets, m_left, m_right });
    m_texts->always([this] {
        m_proxy->setHeaders({});
        showCount();
    });
}

QWidget* DiffView::buildBar()
{
    auto* bar = new QWidget(this);
    auto* rows = new QVBoxLayout(bar); // two: on a small screen one would be too wide
    rows->setContentsMargins(0, 0, 0, 0);
    auto* row = new FlowLayout;
    auto* second = new FlowLayout;
    row->fillLines();
    second->fillLines();
    keepRoom(bar);
    rows->addLayout(row);
    rows->addLayout(second);
    m_previous = new QPushButton(bar);
    m_next = new QPushButton(bar);
    row->addWidget(m_texts->label(QT_TR_NOOP("F&ind in both:"), m_search, "diffSearchEdit"));
    row->addWidget(m_search);
    row->addWidget(m_found);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    second->addWidget(m_count);
    second->addStretch();
    second->addWidget(m_folding);
    second->addWidget(m_secrets);
    m_texts->button(m_previous, QT_TR_NOOP("Pr&evious difference"), "previousDifferenceButton");
    m_texts->button(m_next, QT_TR_NOOP("Ne&xt difference"), "nextDifferenceButton");
    m_texts->toolTip(m_previous, QT_TR_NOOP("Shift+F7"));
    m_texts->toolTip(m_next, QT_TR_NOOP("F7"));
    m_texts->button(m_folding, QT_TR_NOOP("Fold e&qual lines"), "foldCheck");
    m_texts->button(m_secrets, QT_TR_NOOP("Show p&asswords"), "showPasswordsCheck");
    m_count->setObjectName(u"differenceCount"_s);
    m_found->setObjectName(u"diffFoundLabel"_s);
    m_folding->setChecked(true);
    connect(m_folding, &QCheckBox::toggled, this, &DiffView::setFolding);
    TrainingMode::watch(m_secrets);
    connect(m_secrets, &QCheckBox::toggled, m_model, &DiffModel::setShowingSecrets);
    for (QTableView* side : { m_left, m_right })
        SecretClipboard::watch(side, [this] { return m_secrets->isChecked(); });
    connect(m_next, &QPushButton::clicked, this, &DiffView::goNext);
    connect(m_previous, &QPushButton::clicked, this, &DiffView::goPrevious);
    connect(m_search, &QLineEdit::returnPressed, this, &DiffView::findNext);
    connect(m_search, &QLineEdit::textChanged, m_found, &QLabel::clear);
    return bar;
}

QWidget* DiffView::buildSides()
{
    auto* sides = new QWidget(this);
    auto* grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_leftTitle, 0, 0);
    grid->addWidget(m_rightTitle, 0, 1);
    grid->addWidget(m_left, 1, 0);
    grid->addWidget(m_right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_texts->name(m_left, "Left configuration", "leftDiffTable");
    m_texts->name(m_right, "Right configuration", "rightDiffTable");
    m_leftTitle->setBuddy(m_left);
    m_rightTitle->setBuddy(m_right);
    for (QLabel* title : { m_leftTitle, m_rightTitle })
        title->setWordWrap(true);
    buildTable(m_left, DiffModel::LeftNumber);
    buildTable(m_right, DiffModel::RightNumber);
    m_right->setSelectionModel(m_left->selectionModel());
    return sides;
}

void DiffView::buildTable(QTableView* table, int firstColumn)
{
    table->setModel(m_proxy);
    table->setFont(Fonts::fixed());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setMinimumSectionSize(1);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    // Rows of one height: thousands of them cost nothing.
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 2);
    for (int column = 0; column < DiffModel::ColumnCount; ++column)
        table->setColumnHidden(
            column, column < firstColumn || column >= firstColumn + columnsOfASide);
    table->installEventFilter(this);
    connect(table, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { m_model->expand(index.row()); });
}

void DiffView::linkScrolling()
{
    const auto follow = [](QScrollBar* bar, QScrollBar* other) {
        connect(other, &QScrollBar::valueChanged, bar, &QScrollBar::setValue);
        // A table lays itself out late: until then it could not follow.
        connect(
            bar, &QScrollBar::rangeChanged, bar, [bar, other] { bar->setValue(other->value()); });
    };
    follow(m_right->verticalScrollBar(), m_left->verticalScrollBar());
    follow(m_left->verticalScrollBar(), m_right->verticalScrollBar());
    follow(m_right->horizontalScrollBar(), m_left->horizontalScrollBar());
    follow(m_left->horizontalScrollBar(), m_right->horizontalScrollBar());
}

void DiffView::buildShortcuts()
{
    const auto add = [this](QKeyCombination keys, void (DiffView::*slot)()) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::Key_F7, &DiffView::goNext);
    add(Qt::SHIFT | Qt::Key_F7, &DiffView::goPrevious);
}

void DiffView::setTexts(const QString& leftTitle, const QByteArray& left, const QString& rightTitle,
    const QByteArray& right, const QList<Secret>& secrets)
{
    setCompared(leftTitle, rightTitle, DiffModel::compared(left, right, secrets));
}

void DiffView::setCompared(
    const QString& leftTitle, const QString& rightTitle, DiffModel::Compared compared)
{
    m_hasTexts = true;
    m_leftTitle->setText(leftTitle);
    m_rightTitle->setText(rightTitle);
    m_secrets->setChecked(false);
    m_found->clear();
    m_model->setCompared(std::move(compared));
    fitColumns();
    showCount();
    goTo(m_model->nextDifference(-1));
}

void DiffView::clear()
{
    m_hasTexts = false;
    m_leftTitle->clear();
    m_rightTitle->clear();
    m_model->clear();
    showCount();
}

void DiffView::showCount()
{
    const int count = m_model->placeCount();
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    if (!m_hasTexts)
        return m_count->clear();
    m_count->setText(count == 0 ? tr("No difference") : tr("%n difference(s)", nullptr, count));
}

void DiffView::fitColumns()
{
    const QFontMetrics metrics(m_left->font());
    const int gap = metrics.horizontalAdvance(u'0');
    const int digits = int(QString::number(qMax(1, m_model->rowCount())).size()) + 3;
    // A tab is drawn wider than a character; a little more than needed harms nobody.
    const int text = gap * (qMin(m_model->longestLine(), 2000) + 4);
    for (QTableView* table : { m_left, m_right }) {
        for (const int first : { DiffModel::LeftNumber, DiffModel::RightNumber }) {
            table->setColumnWidth(first, gap * digits);
            table->setColumnWidth(first + 1, gap * 3);
            table->setColumnWidth(first + 2, text);
        }
    }
}

QVariant DiffView::dressed(const QModelIndex& source, int role) const
{
    const int fold = source.data(DiffModel::FoldRole).toInt();
    const Kind kind = Kind(source.data(DiffModel::KindRole).toInt());
    const int column = source.column();
    const bool isText = column == DiffModel::LeftText || column == DiffModel::RightText;
    switch (role) {
    case Qt::DisplayRole:
        return fold > 1 && isText ? QVariant(tr("… %n equal line(s) …", nullptr, fold))
                                  : QVariant();
    case Qt::AccessibleTextRole:
        return isText ? QVariant(spoken(source)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == DiffModel::LeftNumber || column == DiffModel::RightNumber
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case Qt::ToolTipRole:
        return fold > 1 ? QVariant(tr("Enter or a double click shows these lines")) : QVariant();
    case Qt::ForegroundRole:
        return fold > 1 || !isText ? QVariant(palette().brush(QPalette::PlaceholderText))
                                   : QVariant();
    case Qt::BackgroundRole:
        if (fold > 1)
            return palette().brush(QPalette::AlternateBase);
        return kind == Kind::Equal ? QVariant() : QVariant(QBrush(tinted(palette(), kind)));
    default:
        return {};
    }
}

QString DiffView::spoken(const QModelIndex& source) const
{
    const int fold = source.data(DiffModel::FoldRole).toInt();
    if (fold > 1)
        return tr("%n equal line(s), folded", nullptr, fold);
    const QString text = source.data().toString();
    switch (Kind(source.data(DiffModel::KindRole).toInt())) {
    case Kind::Removed:
        return tr("only left: %1").arg(text);
    case Kind::Added:
        return tr("only right: %1").arg(text);
    case Kind::Changed:
        return tr("differs: %1").arg(text);
    case Kind::Equal:
        break;
    }
    return text;
}

int DiffView::currentRow() const { return m_left->currentIndex().row(); }

void DiffView::goTo(int row)
{
    if (row < 0)
        return;
    const QTableView* focused = m_right->hasFocus() ? m_right : m_left;
    const int column = focused == m_right ? DiffModel::RightText : DiffModel::LeftText;
    m_left->selectionModel()->setCurrentIndex(m_proxy->index(row, column),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // By hand: scrollTo() would move the text sideways as well.
    const int page = m_left->verticalScrollBar()->pageStep();
    const int top = m_left->verticalScrollBar()->value();
    if (row < top || row >= top + page)
        m_left->verticalScrollBar()->setValue(qMax(0, row - page / 3));
}

/// The line one was at stays the current one, even where that opens its fold again.
void DiffView::setFolding(bool isFolding)
{
    const int line = m_model->lineAt(currentRow());
    m_model->setFolding(isFolding);
    goTo(m_model->rowOf(line));
}

void DiffView::goNext() { goTo(m_model->nextDifference(currentRow())); }

void DiffView::goPrevious() { goTo(m_model->previousDifference(currentRow())); }

void DiffView::findNext()
{
    const int row = m_model->find(m_search->text(), currentRow());
    m_found->setText(row < 0 && !m_search->text().isEmpty() ? tr("not found") : QString());
    goTo(row);
}

bool DiffView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_left || watched == m_right)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isOpening = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space
            || key == Qt::Key_Plus;
        if (isOpening && m_model->expand(currentRow()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}
