// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/TypedSheetView.h"

#include "models/core/ErrorText.h"
#include "models/site/PathText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/TypedSheetProxy.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/TabChain.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

using Part = TypedSection::Part;

bool hasPart(const TypedSheet& sheet, Part part)
{
    return std::any_of(sheet.sections.begin(), sheet.sections.end(),
        [part](const TypedSection& section) { return section.part == part; });
}

} // namespace

TypedSheetView::TypedSheetView(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_clipboard(new SecretClipboard(this))
    , m_model(new TypedSheetModel(this))
    , m_proxy(new TypedSheetProxy(m_model, this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabBar(this))
    , m_progressLabel(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_onlyLeft(new QCheckBox(this))
    , m_tree(new QTreeView(this))
    , m_note(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_copyAll(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    buildTop();
    buildTree();
    buildBottom();
    setTabChain({ m_tabs, m_onlyLeft, m_tree, m_copy, m_copyAll });
    connectAll();
    m_texts->always([this] {
        m_proxy->retranslate();
        m_tree->expandAll();
        fillTabs();
        showProgress();
    });
}

TypedSheetView::~TypedSheetView() = default;

void TypedSheetView::buildTop()
{
    m_texts->name(m_tabs, "Parts of the sheet", "typedPartTabs");
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_progressLabel->setObjectName(u"typedProgressLabel"_s);
    m_texts->name(m_progress, "Values typed", "typedProgressBar");
    m_progress->setTextVisible(false);
    m_texts->measured(
        [this] { m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16); });
    m_texts->button(m_onlyLeft, QT_TR_NOOP("&Only what is left"), "typedOnlyLeftCheck");
    auto* row = new QHBoxLayout;
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_progressLabel);
    row->addWidget(m_progress);
    row->addWidget(m_onlyLeft);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void TypedSheetView::buildTree()
{
    m_texts->name(m_tree, "Values to type", "typedTree");
    m_proxy->setRowHeight(fontMetrics().height() * 3 / 2);
    m_tree->setModel(m_proxy);
    m_tree->setRootIsDecorated(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    stretchReadably(header, { TypedSheetModel::Value });
    ColumnMemory::keep(m_tree);
    m_tree->installEventFilter(this);
    m_texts->toolTip(m_tree, QT_TR_NOOP("Enter or Ctrl+C copies the value, Space ticks it"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tree, 1);
}

void TypedSheetView::buildBottom()
{
    m_note->setObjectName(u"typedNoteLabel"_s);
    m_note->setWordWrap(true);
    keepWhole(m_note);
    m_note->setTextFormat(Qt::PlainText);
    m_texts->button(m_copy, QT_TR_NOOP("Cop&y value"), "copyTypedButton");
    m_texts->button(m_copyAll, QT_TR_NOOP("Copy &rules"), "copyRulesButton");
    auto* row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_copyAll);
    row->addWidget(m_copy);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void TypedSheetView::connectAll()
{
    m_pending.setSingleShot(true);
    m_pending.setInterval(0);
    connect(&m_pending, &QTimer::timeout, this, &TypedSheetView::refresh);
    const auto soon = [this] {
        if (isVisible())
            m_pending.start();
    };
    connect(m_draft, &SiteDraft::changed, this, soon);
    connect(m_draft, &SiteDraft::adopted, this, soon);
    connect(m_model, &TypedSheetModel::progressed, this, &TypedSheetView::showProgress);
    connect(m_model, &TypedSheetModel::failed, this, &TypedSheetView::showError);
    connect(m_tabs, &QTabBar::currentChanged, this, &TypedSheetView::showPart);
    connect(m_onlyLeft, &QCheckBox::toggled, this, [this](bool isOn) {
        m_proxy->setOnlyLeft(isOn);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TypedSheetView::showNote);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == TypedSheetModel::Copy)
            copyCurrent();
    });
    connect(m_copy, &QPushButton::clicked, this, &TypedSheetView::copyCurrent);
    connect(m_copyAll, &QPushButton::clicked, this, &TypedSheetView::copyAll);
    connect(m_clipboard, &SecretClipboard::cleared, m_note, &QLabel::clear);
}

void TypedSheetView::refresh()
{
    m_pending.stop();
    const TypedItem* stood = m_proxy->item(m_tree->currentIndex());
    const QString id = stood ? stood->id : QString();
    m_book = std::make_unique<TypedBook>(m_store, m_draft->site().id);
    m_banner->clear();
    m_model->setSheet(TypedSheet::of(m_draft->site(), m_draft->catalog()), m_book.get());
    fillTabs();
    m_tree->expandAll();
    const QModelIndex again = m_proxy->mapFromSource(m_model->indexOf(id));
    m_tree->setCurrentIndex(again.isValid() ? again : m_proxy->index(0, 0));
    showNote();
    showRefused();
}

QString TypedSheetView::tabText(Part part) const
{
    const int left = m_model->left(part);
    const QString name = [part] {
        switch (part) {
        case Part::Trunks:
            return tr("Trunks");
        case Part::Users:
            return tr("Users");
        case Part::Devices:
            return tr("Devices");
        case Part::Firewall:
            break;
        }
        return tr("Firewall");
    }();
    return left == 0 ? name
                     : tr("%1 (%2)", "part of the sheet, how many are left").arg(name).arg(left);
}

/// Those that the sheet has; the one stood on stays.
void TypedSheetView::fillTabs()
{
    QList<Part> wanted;
    for (const Part part : { Part::Trunks, Part::Users, Part::Devices, Part::Firewall })
        if (part == Part::Trunks || hasPart(m_model->sheet(), part))
            wanted.append(part);
    const QSignalBlocker blocker(m_tabs);
    const int before
        = m_tabs->currentIndex() < 0 ? 0 : m_tabs->tabData(m_tabs->currentIndex()).toInt();
    while (m_tabs->count() > wanted.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < wanted.size(); ++i) {
        if (i >= m_tabs->count())
            m_tabs->addTab(QString());
        m_tabs->setTabText(i, tabText(wanted[i]));
        m_tabs->setTabData(i, int(wanted[i]));
        if (int(wanted[i]) == before)
            m_tabs->setCurrentIndex(i);
    }
    showPart();
}

void TypedSheetView::showPart()
{
    const auto part = Part(m_tabs->tabData(m_tabs->currentIndex()).toInt());
    m_copyAll->setVisible(part == Part::Firewall);
    if (part == m_proxy->part())
        return;
    m_proxy->setPart(part);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_proxy->index(0, 0));
}

void TypedSheetView::showProgress()
{
    const int done = m_model->done();
    const int total = m_model->total();
    m_progressLabel->setText(tr("%1 of %n typed", nullptr, total).arg(done));
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, tabText(Part(m_tabs->tabData(i).toInt())));
}

void TypedSheetView::showNote()
{
    const QModelIndex index = m_tree->currentIndex();
    const TypedItem* item = m_proxy->item(index);
    m_proxy->setKept(item ? item->id : QString());
    m_note->setText(m_proxy->note(m_tree->currentIndex()));
    m_copy->setEnabled(item && !item->value().isEmpty());
}

void TypedSheetView::showRefused()
{
    const QList<Error>& refused = m_model->sheet().refused;
    if (refused.isEmpty())
        return;
    m_banner->showMessage(Banner::Kind::Warning, [this, refused] {
        return PathText::inWords(ErrorText::whole(refused.first()), m_draft->site());
    });
}

void TypedSheetView::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [this, error] {
        if (error.code == ErrorCode::NoSuchSite)
            return tr("Save the site first: ticks are kept with it.");
        return PathText::inWords(ErrorText::whole(error), m_draft->site());
    });
}

void TypedSheetView::copyCurrent()
{
    const TypedItem* item = m_proxy->item(m_tree->currentIndex());
    if (!item || item->value().isEmpty())
        return;
    if (item->isSecret) {
        m_clipboard->copySecret(item->value());
        m_note->setText(tr("Copied: %1. The clipboard is cleared after %2 seconds.")
                            .arg(item->label)
                            .arg(SecretClipboard::lifetime.count()));
        return;
    }
    m_clipboard->copy(item->value());
    m_note->setText(tr("Copied: %1").arg(item->label));
}

/// The firewall's administrator is often somebody else.
void TypedSheetView::copyAll()
{
    QStringList lines;
    for (const TypedSection& section : m_model->sheet().sections)
        if (section.part == Part::Firewall)
            for (const TypedItem& item : section.items)
                lines.append(u"%1\t%2\t%3"_s.arg(section.subject, item.label, item.value()));
    m_clipboard->copy(lines.join(u'\n'));
    m_note->setText(tr("%n rules copied", nullptr, int(lines.size())));
}

void TypedSheetView::tickCurrent()
{
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(TypedSheetModel::Label);
    const QVariant now = index.data(Qt::CheckStateRole);
    if (now.isValid())
        m_proxy->setData(
            index, now.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// Enter copies and Space ticks, whichever column one stands on; neither leaves the page.
bool TypedSheetView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter || key->matches(QKeySequence::Copy)) {
            copyCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            tickCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TypedSheetView::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}
