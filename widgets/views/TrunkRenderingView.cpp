// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/TrunkRenderingView.h"

#include "models/core/ErrorText.h"
#include "models/site/PathText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/PrivateFile.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/views/ConfigText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

enum RenderingColumn { LabelColumn, ValueColumn, NoteColumn, CopyColumn };
constexpr int sectionRole = Qt::UserRole;
constexpr int rowRole = Qt::UserRole + 1;
constexpr int noteRole = Qt::UserRole + 2;

/// Product names are the same in every language.
QString pbxName(const QString& kind)
{
    static const QHash<QString, QString> names { { u"nethvoice"_s, u"NethVoice"_s },
        { u"asterisk"_s, u"Asterisk / FreePBX"_s }, { u"tvox"_s, u"TVox"_s },
        { u"lync"_s, u"Lync Server 2013"_s } };
    return names.value(kind, kind);
}

/// Its files, and what Doppino itself would send, to read.
QList<TrunkRendering::File> filesOf(const TrunkRendering& rendering)
{
    QList<TrunkRendering::File> files = rendering.files;
    if (!rendering.request.isEmpty())
        files.append({ u"request.json"_s, QJsonDocument(rendering.request).toJson() });
    return files;
}

} // namespace

TrunkRenderingView::TrunkRenderingView(SiteDraft* draft, CurrentTrunk* current, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_clipboard(new SecretClipboard(this))
    , m_file(new PrivateFile(this))
    , m_kind(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_values(new QTreeWidget(this))
    , m_text(new ConfigText(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_note(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(buildTop());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildValues());
    m_stack->addWidget(buildFile());
    m_note->setObjectName(u"renderingNoteLabel"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_pending.setSingleShot(true);
    m_pending.setInterval(0);
    connect(&m_pending, &QTimer::timeout, this, &TrunkRenderingView::refresh);
    const auto soon = [this] {
        if (isVisible())
            m_pending.start();
    };
    connect(draft, &SiteDraft::changed, this, soon);
    connect(current, &CurrentTrunk::moved, this, soon);
    connect(m_file, &PrivateFile::saved, this,
        [this](const QString& path) { say([path] { return tr("Saved: %1").arg(path); }); });
    connect(m_file, &PrivateFile::failed, this, &TrunkRenderingView::showError);
    connect(m_clipboard, &SecretClipboard::cleared, m_note, &QLabel::clear);
    m_texts->always([this] { refresh(); });
}

QHBoxLayout* TrunkRenderingView::buildTop()
{
    for (const QString& kind : TrunkRendering::kinds())
        m_kind->addItem(pbxName(kind), kind);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("&PBX:"), m_kind, "renderingKindCombo"));
    row->addWidget(m_kind);
    m_partLabel = m_texts->label(QT_TR_NOOP("Sho&w:"), m_part, "renderingPartCombo");
    row->addWidget(m_partLabel);
    row->addWidget(m_part, 1);
    row->addStretch(1);
    connect(m_kind, &QComboBox::activated, this, &TrunkRenderingView::refresh);
    connect(m_part, &QComboBox::activated, this, &TrunkRenderingView::showPart);
    return row;
}

QWidget* TrunkRenderingView::buildValues()
{
    m_texts->name(m_values, "Values for the PBX", "renderingTree");
    m_values->setColumnCount(4);
    m_values->setRootIsDecorated(false);
    m_values->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_values->setItemsExpandable(false);
    m_values->setAllColumnsShowFocus(true);
    m_values->setAlternatingRowColors(true);
    m_values->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    ColumnMemory::keep(m_values);
    m_values->installEventFilter(this);
    m_texts->toolTip(m_values, QT_TR_NOOP("Enter or Ctrl+C copies the value"));
    connect(m_values, &QTreeWidget::currentItemChanged, this, &TrunkRenderingView::showNote);
    return m_values;
}

QWidget* TrunkRenderingView::buildFile()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_texts->name(m_text, "File for the PBX", "renderingText");
    column->addWidget(m_text, 1);
    m_texts->button(m_copy, QT_TR_NOOP("Cop&y"), "copyRenderingButton");
    m_texts->button(m_save, QT_TR_NOOP("Save fi&le…"), "saveRenderingButton");
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &TrunkRenderingView::copyFile);
    connect(m_save, &QPushButton::clicked, this, &TrunkRenderingView::saveFile);
    return page;
}

Result<TrunkRendering> TrunkRenderingView::render(TrunkRendering::Secrets secrets) const
{
    return TrunkRendering::render(m_kind->currentData().toString(), m_draft->site(),
        m_current->trunk(), m_draft->catalog(), secrets);
}

void TrunkRenderingView::refresh()
{
    m_pending.stop();
    const QString own = TrunkRendering::kindOf(m_draft->site().pbx);
    if (own != m_siteKind) {
        m_siteKind = own;
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(own)));
    }
    if (m_current->index() < 0)
        return showNothing();
    const auto rendering = render(TrunkRendering::Secrets::Mask);
    if (rendering)
        showRendering(*rendering);
    else
        showError(rendering.error());
}

void TrunkRenderingView::showNothing()
{
    showRendering({});
    m_banner->showMessage(Banner::Kind::Information,
        [] { return tr("Choose a provider first: then there is something to tell the PBX."); });
}

void TrunkRenderingView::showError(const Error& error)
{
    const bool isOfPlan
        = error.subject.startsWith(u"trunks[") || error.subject.startsWith(u"site.");
    if (isOfPlan)
        showRendering({});
    m_banner->showMessage(isOfPlan ? Banner::Kind::Information : Banner::Kind::Error,
        [this, error] { return PathText::inWords(ErrorText::sentence(error), m_draft->site()); });
    if (isOfPlan)
        m_banner->addButton([] { return tr("Go to the field"); }, "goToTrunkFieldButton",
            [this, path = error.subject] { Q_EMIT fieldRequested(path); });
}

void TrunkRenderingView::showRendering(const TrunkRendering& rendering)
{
    m_rendering = rendering;
    m_files = filesOf(rendering);
    m_stack->setEnabled(!rendering.sections.isEmpty() || !m_files.isEmpty());
    fillValues();
    showParts();
    showWarnings();
}

/// The values come first, as a person works through them; a PBX may take files alone.
void TrunkRenderingView::showParts()
{
    const QString before = m_part->currentData().toString();
    m_part->clear();
    if (!m_rendering.sections.isEmpty())
        m_part->addItem(tr("Values to type in"), QString());
    for (const TrunkRendering::File& file : std::as_const(m_files))
        m_part->addItem(file.name, file.name);
    m_part->setCurrentIndex(std::max(0, m_part->findData(before)));
    m_part->setVisible(m_part->count() > 1);
    m_partLabel->setVisible(m_part->count() > 1);
    showPart();
}

int TrunkRenderingView::fileIndex() const
{
    const QString name = m_part->currentData().toString();
    for (int i = 0; i < m_files.size(); ++i)
        if (!name.isEmpty() && m_files[i].name == name)
            return i;
    return -1;
}

void TrunkRenderingView::showPart()
{
    const int file = fileIndex();
    m_stack->setCurrentIndex(file < 0 ? 0 : 1);
    if (file < 0)
        return;
    const QString text = QString::fromUtf8(m_files[file].content);
    if (m_text->toPlainText() != text)
        m_text->setConfiguration(text, {});
}

void TrunkRenderingView::fillValues()
{
    const QModelIndex before = m_values->currentIndex();
    const int section = before.parent().isValid() ? before.parent().row() : -1;
    const int row = before.row();
    m_values->clear();
    m_values->setHeaderLabels({ tr("Field"), tr("Value"), QString(), QString() });
    for (int s = 0; s < m_rendering.sections.size(); ++s) {
        const TrunkRendering::Section& shown = m_rendering.sections[s];
        auto* heading = new QTreeWidgetItem(m_values, { shown.title });
        QFont bold = heading->font(LabelColumn);
        bold.setBold(true);
        heading->setFont(LabelColumn, bold);
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        for (int r = 0; r < shown.rows.size(); ++r)
            addRow(heading, s, r);
    }
    m_values->expandAll();
    QTreeWidgetItem* heading = section < 0 ? nullptr : m_values->topLevelItem(section);
    if (heading && heading->child(row))
        m_values->setCurrentItem(heading->child(row));
    showNote();
}

void TrunkRenderingView::addRow(QTreeWidgetItem* section, int sectionIndex, int rowIndex)
{
    const TrunkRendering::Row& row = m_rendering.sections[sectionIndex].rows[rowIndex];
    auto* item = new QTreeWidgetItem(section);
    item->setSizeHint(ValueColumn, QSize(0, fontMetrics().height() * 3 / 2));
    item->setText(LabelColumn, row.label);
    item->setText(ValueColumn, row.value);
    item->setData(LabelColumn, sectionRole, sectionIndex);
    item->setData(LabelColumn, rowRole, rowIndex);
    const QString note = row.note.isEmpty() ? QString() : TrunkRenderingText::note(row.note);
    item->setToolTip(ValueColumn, row.value);
    if (!note.isEmpty()) {
        item->setIcon(NoteColumn, GlyphIcon::icon(GlyphIcon::Shape::Information));
        item->setToolTip(NoteColumn, note);
        item->setData(LabelColumn, noteRole, note);
        item->setData(LabelColumn, Qt::AccessibleDescriptionRole, note);
    }
    if (row.value.isEmpty())
        return;
    auto* copy = new QToolButton(m_values);
    copy->setIcon(GlyphIcon::icon(GlyphIcon::Shape::Copy));
    copy->setToolTip(tr("Copy “%1”").arg(row.label));
    copy->setObjectName(u"copyValue_%1_%2"_s.arg(sectionIndex).arg(rowIndex));
    copy->setAccessibleName(u"Copy "_s + row.label);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::NoFocus); // from the keyboard: Enter on the row
    connect(copy, &QToolButton::clicked, this,
        [this, sectionIndex, rowIndex] { copyRow(sectionIndex, rowIndex); });
    m_values->setItemWidget(item, CopyColumn, copy);
}

/// What is to be minded at the row one stands on.
void TrunkRenderingView::showNote()
{
    const QTreeWidgetItem* item = m_values->currentItem();
    m_note->setText(item ? item->data(LabelColumn, noteRole).toString() : QString());
}

void TrunkRenderingView::showWarnings()
{
    const QStringList warnings = m_rendering.warnings;
    if (warnings.isEmpty())
        return m_banner->clear();
    m_banner->showMessage(Banner::Kind::Warning, [warnings] {
        QStringList sentences;
        for (const QString& key : warnings)
            sentences.append(TrunkRenderingText::warning(key));
        return sentences.join(u'\n');
    });
}

void TrunkRenderingView::copyRow(int section, int row)
{
    if (section >= m_rendering.sections.size() || row >= m_rendering.sections[section].rows.size())
        return;
    const TrunkRendering::Row shown = m_rendering.sections[section].rows[row];
    if (!shown.isSecret) {
        m_clipboard->copy(shown.value);
        return say([shown] { return tr("Copied: %1").arg(shown.label); });
    }
    const auto open = render(TrunkRendering::Secrets::Include);
    if (!open)
        return showError(open.error());
    m_clipboard->copySecret(open->sections[section].rows[row].value);
    sayForAWhile(shown.label);
}

void TrunkRenderingView::copyCurrentRow()
{
    const QTreeWidgetItem* item = m_values->currentItem();
    if (item && item->parent() && !item->text(ValueColumn).isEmpty())
        copyRow(
            item->data(LabelColumn, sectionRole).toInt(), item->data(LabelColumn, rowRole).toInt());
}

std::optional<TrunkRendering::File> TrunkRenderingView::openFile()
{
    const int file = fileIndex();
    const auto open = render(TrunkRendering::Secrets::Include);
    if (!open)
        showError(open.error());
    const QList<TrunkRendering::File> files = open ? filesOf(*open) : m_files.first(0);
    return file >= 0 && file < files.size() ? std::optional(files[file]) : std::nullopt;
}

void TrunkRenderingView::copyFile()
{
    const auto file = openFile();
    if (!file)
        return;
    const QString text = QString::fromUtf8(file->content);
    const QString name = file->name;
    if (file->content == m_files[fileIndex()].content) {
        m_clipboard->copy(text);
        return say([name] { return tr("Copied: %1").arg(name); });
    }
    m_clipboard->copySecret(text);
    sayForAWhile(name);
}

void TrunkRenderingView::saveFile()
{
    const auto file = openFile();
    if (!file)
        return;
    if (file->content == m_files[fileIndex()].content)
        m_file->save(file->content, file->name);
    else
        m_file->ask(file->content, file->name);
}

void TrunkRenderingView::sayForAWhile(const QString& name)
{
    say([name] {
        return tr("Copied: %1. The clipboard is cleared after %2 seconds.")
            .arg(name)
            .arg(SecretClipboard::lifetime.count());
    });
}

void TrunkRenderingView::say(std::function<QString()> text) { m_note->setText(text()); }

/// Enter copies the row; it does not leave the page.
bool TrunkRenderingView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_values && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->key() == Qt::Key_Return
            || key->key() == Qt::Key_Enter) {
            copyCurrentRow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TrunkRenderingView::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}
