// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/NumbersEditor.h"

#include "models/site/NumberBlock.h"
#include "widgets/common/Banner.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/RoomForText.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/views/TabChain.h"

#include <QClipboard>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum NumbersColumn { BlockColumn, CountColumn };

/// A clipboard may hold a whole book.
constexpr qsizetype longestPaste = 64 * 1024;
constexpr qsizetype mostBlocks = 1000;

/// "0721 40.55-20 - 39" as sheets print it; only what is unambiguous is put right.
QString tidied(const QString& typed)
{
    static const QRegularExpression prefix(u"^(\\+?[0-9]{2,5})/(?=[0-9]{5})"_s);
    QString text = typed;
    text.removeIf([](QChar c) { return c.isSpace() || u".()"_s.contains(c); });
    text.replace(prefix, u"\\1"_s);
    const auto block = NumberBlock::parse(text);
    return block ? block->text() : typed.trimmed().remove(u',');
}

} // namespace

NumbersEditor::NumbersEditor(SiteDraft* draft, CurrentTrunk* current, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_banner(new Banner(this))
{
    auto* columns = new QHBoxLayout(this);
    columns->addWidget(buildBlocks(), 1);
    auto* right = new QVBoxLayout;
    right->addWidget(buildCalls());
    right->addStretch();
    columns->addLayout(right, 1);
    m_binder->onRefresh([this] { showNumbers(); });
    connect(current, &CurrentTrunk::moved, m_binder, &FieldBinder::refresh);
    connect(current, &CurrentTrunk::moved, m_banner, &Banner::clear);
    connect(draft, &SiteDraft::changed, this, &NumbersEditor::showCount);
    // Another state of the site: what the button would bring back is not what was there.
    connect(draft, &SiteDraft::changed, this, [this](const QObject* source) {
        if (!source)
            m_banner->clear();
    });
    m_texts->always([this] {
        m_table->setHorizontalHeaderLabels({ tr("Number or block"), tr("Numbers") });
        m_binder->refresh();
    });
}

QWidget* NumbersEditor::buildBlocks()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("&Further numbers and blocks:"), m_table, "trunkNumbersTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    stretchReadably(m_table->horizontalHeader(), { BlockColumn });
    m_table->installEventFilter(this);
    m_texts->toolTip(
        m_table, QT_TR_NOOP("As on the sheet: 0721405517, 0721405520-0721405539 or 0721405520-39"));
    column->addWidget(m_table, 1);
    column->addWidget(m_banner);
    column->addLayout(buildButtons());
    m_count->setObjectName(u"trunkNumbersCount"_s);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    connect(m_table, &QTableWidget::cellChanged, this, &NumbersEditor::takeCell);
    return side;
}

QHBoxLayout* NumbersEditor::buildButtons()
{
    auto* add = new QPushButton(this);
    auto* paste = new QPushButton(this);
    m_texts->button(add, QT_TR_NOOP("A&dd block"), "addNumbersButton");
    m_texts->button(m_remove, QT_TR_NOOP("Remove bl&ock"), "removeNumbersButton");
    m_texts->button(paste, QT_TR_NOOP("&Paste"), "pasteNumbersButton");
    m_texts->toolTip(paste, QT_TR_NOOP("Takes the numbers and blocks of the clipboard"));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : { add, m_remove, paste })
        row->addWidget(button);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, &NumbersEditor::addBlock);
    connect(m_remove, &QPushButton::clicked, this, &NumbersEditor::removeBlocks);
    connect(paste, &QPushButton::clicked, this,
        [this] { this->paste(QGuiApplication::clipboard()->text()); });
    setTabChain({ m_table, add, m_remove, paste });
    return row;
}

QGroupBox* NumbersEditor::buildCalls()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Calls"));
    auto* form = new QFormLayout(box);
    auto* outbound = new QLineEdit(this);
    m_binder->row(form, QT_TR_NOOP("O&utbound caller number:"), outbound, "trunkOutboundEdit",
        [this] { return m_current->path(u"outbound_number"_s); });
    m_texts->placeholder(outbound, QT_TR_NOOP("Empty: the main number"));
    m_binder->text(
        outbound, [this](auto& s) -> auto& { return m_current->of(s).outboundNumber; },
        [](const QString& typed) { return tidied(typed); });
    auto* channels = new QSpinBox(this);
    channels->setRange(0, 1000);
    m_texts->always([channels] { channels->setSpecialValueText(tr("Not stated")); });
    m_binder->row(form, QT_TR_NOOP("Channe&ls:"), channels, "trunkChannelsSpin",
        [this] { return m_current->path(u"channels"_s); });
    m_texts->toolTip(
        channels, QT_TR_NOOP("Calls the provider carries at the same time, in and out together"));
    m_binder->number(
        channels, [this](auto& s) -> auto& { return m_current->of(s).channels; });
    return box;
}

const QStringList& NumbersEditor::numbers() const { return m_current->trunk().numbers; }

void NumbersEditor::setNumbers(const QStringList& numbers)
{
    m_draft->edit(this, [&](Site& site) { m_current->of(site).numbers = numbers; });
}

/// An empty row to type in; it becomes a number when something is in it.
void NumbersEditor::addBlock()
{
    m_banner->clear();
    const int row = m_table->rowCount();
    const bool isOpen = row > 0 && m_table->item(row - 1, BlockColumn)->text().isEmpty();
    if (!isOpen) {
        const QScopedValueRollback guard(m_isShowing, true);
        m_table->insertRow(row);
        showRow(row, {});
    }
    m_table->setFocus();
    m_table->setCurrentCell(m_table->rowCount() - 1, BlockColumn);
    m_table->editItem(m_table->currentItem());
}

void NumbersEditor::removeBlocks()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.rbegin(), rows.rend());
    const QStringList before = numbers();
    QStringList left = before;
    for (const int row : std::as_const(rows))
        left.remove(row, row < left.size() ? 1 : 0);
    setNumbers(left);
    showNumbers();
    const int gone = int(before.size() - left.size());
    if (gone == 0)
        return;
    m_banner->showMessage(Banner::Kind::Information,
        [gone] { return tr("%n number(s) or block(s) removed.", nullptr, gone); });
    m_banner->addButton([] { return tr("Undo"); }, "undoNumbersButton",
        [this, before] {
            m_banner->clear();
            setNumbers(before);
            showNumbers();
            m_table->setFocus();
        });
}

void NumbersEditor::takeCell(int row, int column)
{
    if (m_isShowing || column != BlockColumn)
        return;
    QStringList edited = numbers();
    const QString text = tidied(m_table->item(row, BlockColumn)->text());
    if (row < edited.size() && text.isEmpty())
        edited.removeAt(row);
    else if (row < edited.size())
        edited[row] = text;
    else if (!text.isEmpty())
        edited.append(text);
    if (edited != numbers())
        setNumbers(edited);
    showNumbers();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), BlockColumn);
}

void NumbersEditor::paste(const QString& text)
{
    static const QRegularExpression separators(u"[\\n\\r,;\\t]+"_s);
    QStringList taken = numbers();
    QStringList strange;
    int added = 0;
    for (const QString& part : text.left(longestPaste).split(separators, Qt::SkipEmptyParts)) {
        const QString number = tidied(part);
        if (number.isEmpty() || taken.contains(number))
            continue;
        if (NumberBlock::parse(number) && taken.size() < mostBlocks) {
            taken.append(number);
            ++added;
        } else {
            strange.append(part.trimmed().left(40));
        }
    }
    if (added > 0)
        setNumbers(taken);
    showNumbers();
    const auto kind = strange.isEmpty() ? Banner::Kind::Positive : Banner::Kind::Warning;
    m_banner->showMessage(kind, [added, strange] {
        const QString good = tr("%n number(s) or block(s) added.", nullptr, added);
        if (strange.isEmpty())
            return good;
        return tr("%1 Not understood: %2", "what was added, what was not")
            .arg(good, strange.first(std::min<qsizetype>(3, strange.size())).join(u"; "_s));
    });
}

void NumbersEditor::showNumbers()
{
    const QScopedValueRollback guard(m_isShowing, true);
    FieldError::mark(m_table, m_current->path(u"numbers"_s));
    const QStringList& shown = numbers();
    m_table->setRowCount(int(shown.size()));
    for (int row = 0; row < shown.size(); ++row)
        showRow(row, shown[row]);
    m_remove->setEnabled(!shown.isEmpty());
    showCount();
}

void NumbersEditor::showRow(int row, const QString& text)
{
    const auto block = NumberBlock::parse(text);
    auto* number = new QTableWidgetItem(text);
    const bool isWrong = !text.isEmpty() && !block;
    if (isWrong)
        number->setIcon(GlyphIcon::icon(GlyphIcon::Shape::Warning));
    auto* count = new QTableWidgetItem(isWrong ? tr("not a number")
            : block                            ? QLocale().toString(block->count())
                                               : QString());
    count->setFlags(count->flags() & ~Qt::ItemIsEditable);
    m_table->setItem(row, BlockColumn, number);
    m_table->setItem(row, CountColumn, count);
}

void NumbersEditor::showCount()
{
    const Trunk& trunk = m_current->trunk();
    int count = trunk.number.isEmpty() ? 0 : 1;
    const auto main = NumberBlock::parse(trunk.number);
    for (const QString& entry : trunk.numbers)
        if (const auto block = NumberBlock::parse(entry))
            count += block->count() - int(main && block->contains(main->first));
    m_count->setText(tr("%n number(s) in all, the main one included.", nullptr, count));
}

/// In the table Enter opens the cell, and does not leave the page.
bool NumbersEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return true;
    }
    if (key->key() == Qt::Key_Delete && m_table->currentRow() >= 0) {
        removeBlocks();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter)
        return QWidget::eventFilter(watched, event);
    if (m_table->currentItem())
        m_table->editItem(m_table->item(m_table->currentRow(), BlockColumn));
    else
        addBlock();
    return true;
}
