// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/PasteSheetDialog.h"

#include "models/core/Redactor.h"
#include "models/site/PathText.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/common/TrainingMode.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum FoundColumn { FoundField, FoundValue, FoundCertainty };

} // namespace

PasteSheetDialog::PasteSheetDialog(std::shared_ptr<const Catalog> catalog, QWidget* parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_texts(new Texts(this))
    , m_text(new QPlainTextEdit(this))
    , m_read(new QPushButton(this))
    , m_found(new QTableWidget(0, 3, this))
    , m_reveal(new QCheckBox(this))
    , m_strange(new QListWidget(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"pasteSheetDialog"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_texts->label(
        QT_TR_NOOP("&Text of the provider's e-mail or sheet:"), m_text, "pasteSheetEdit"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 3);
    auto* row = new QHBoxLayout;
    m_texts->button(m_read, QT_TR_NOOP("&Read"), "readSheetButton");
    m_summary->setObjectName(u"sheetSummaryLabel"_s);
    m_summary->setWordWrap(true);
    row->addWidget(m_read);
    row->addWidget(m_summary, 1);
    column->addLayout(row);
    column->addLayout(buildFound(), 5);
    buildButtons(column);
    connect(m_read, &QPushButton::clicked, this, &PasteSheetDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { m_read->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    m_read->setEnabled(false);
    m_texts->always([this] {
        setWindowTitle(tr("Paste from the provider's e-mail"));
        m_found->setHorizontalHeaderLabels({ tr("Field"), tr("Value"), tr("Certainty") });
        showReading();
    });
    makeRoomForText(this, 110, 34);
}

QVBoxLayout* PasteSheetDialog::buildFound()
{
    m_found->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_found->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_found->setTabKeyNavigation(false);
    m_found->setShowGrid(false);
    m_found->verticalHeader()->hide();
    m_found->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_found->horizontalHeader()->setHighlightSections(false);
    m_found->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_found->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_found->horizontalHeader()->setSectionResizeMode(FoundValue, QHeaderView::Stretch);
    m_found->installEventFilter(this);
    m_strange->setWordWrap(true);
    m_texts->button(m_reveal, QT_TR_NOOP("Show &passwords"), "revealSheetCheck");
    auto* left = new QVBoxLayout;
    left->addWidget(m_texts->label(QT_TR_NOOP("&Found:"), m_found, "sheetFoundTable"));
    left->addWidget(m_found, 1);
    left->addWidget(m_reveal);
    auto* right = new QVBoxLayout;
    right->addWidget(m_texts->label(QT_TR_NOOP("&Not understood:"), m_strange, "sheetStrangeList"));
    right->addWidget(m_strange, 1);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto* whole = new QVBoxLayout;
    whole->addLayout(columns);
    TrainingMode::watch(m_reveal);
    connect(m_reveal, &QCheckBox::toggled, this, &PasteSheetDialog::showReading);
    connect(m_found, &QTableWidget::itemChanged, this, &PasteSheetDialog::tick);
    return whole;
}

void PasteSheetDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    m_apply = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_apply, QT_TR_NOOP("F&ill in what is ticked"), "sheetApplyButton");
    m_texts->button(reject, QT_TR_NOOP("&Leave the trunk as it is"), "sheetRejectButton");
    m_read->setAutoDefault(false);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void PasteSheetDialog::read()
{
    m_reading = SheetReader::read(m_text->toPlainText(), *m_catalog);
    const bool isNamed = std::any_of(m_reading.found.begin(), m_reading.found.end(),
        [](const SheetReading::Found& found) { return found.field == u"provider"; });
    if (!m_reading.provider.isEmpty() && !isNamed)
        m_reading.found.prepend({ u"provider"_s, m_reading.provider, 0, true });
    m_isRead = true;
    m_found->setRowCount(0);
    showReading();
    if (m_found->rowCount() > 0)
        m_found->setFocus();
}

void PasteSheetDialog::showReading()
{
    {
        const QScopedValueRollback guard(m_isShowing, true);
        m_found->setRowCount(int(m_reading.found.size()));
        for (int row = 0; row < m_found->rowCount(); ++row)
            showRow(row);
    }
    m_strange->clear();
    m_strange->addItems(m_reading.notUnderstood);
    showSummary();
}

/// Keeps the ticks of rows that are shown already.
void PasteSheetDialog::showRow(int row)
{
    const SheetReading::Found& found = m_reading.found[row];
    const bool isTaken = m_found->item(row, FoundField) ? isTicked(row) : found.isCertain;
    const QString name = PathText::fieldName(found.field);
    auto* field = new QTableWidgetItem(name.left(1).toUpper() + name.mid(1));
    field->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    field->setCheckState(isTaken ? Qt::Checked : Qt::Unchecked);
    const Provider* provider
        = found.field == u"provider" ? m_catalog->provider(found.value) : nullptr;
    const bool isMasked = found.field == u"password" && !m_reveal->isChecked();
    auto* value = new QTableWidgetItem(isMasked ? QString::fromUtf8(Redactor::mask)
            : provider                          ? provider->name
                                                : found.value);
    auto* certainty = new QTableWidgetItem(found.isCertain ? tr("certain") : tr("please confirm"));
    m_found->setItem(row, FoundField, field);
    m_found->setItem(row, FoundValue, value);
    m_found->setItem(row, FoundCertainty, certainty);
}

void PasteSheetDialog::showSummary()
{
    m_apply->setEnabled(tickedCount() > 0);
    m_reveal->setEnabled(std::any_of(m_reading.found.begin(), m_reading.found.end(),
        [](const SheetReading::Found& found) { return found.field == u"password"; }));
    if (!m_isRead)
        return m_summary->setText(
            tr("Nothing is sent anywhere; the text is forgotten with this window."));
    m_summary->setText(m_reading.found.isEmpty()
            ? tr("Nothing was recognised. Each value should stand beside its name, such as "
                 "“Password: …”.")
            : tr("%1 of %n value(s) will be taken.", nullptr, int(m_reading.found.size()))
                  .arg(tickedCount()));
}

/// A field takes one value: of several guesses the last one ticked stays.
void PasteSheetDialog::tick(QTableWidgetItem* item)
{
    if (m_isShowing || item->column() != FoundField)
        return;
    const QScopedValueRollback guard(m_isShowing, true);
    if (item->checkState() == Qt::Checked)
        for (int row = 0; row < m_found->rowCount(); ++row)
            if (row != item->row()
                && m_reading.found[row].field == m_reading.found[item->row()].field)
                m_found->item(row, FoundField)->setCheckState(Qt::Unchecked);
    showSummary();
}

bool PasteSheetDialog::isTicked(int row) const
{
    return m_found->item(row, FoundField)->checkState() == Qt::Checked;
}

int PasteSheetDialog::tickedCount() const
{
    int count = 0;
    for (int row = 0; row < m_found->rowCount(); ++row)
        count += int(isTicked(row));
    return count;
}

void PasteSheetDialog::apply(Trunk& trunk) const
{
    SheetReading ticked = m_reading;
    ticked.found.clear();
    ticked.provider.clear();
    QStringList confirmed;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const SheetReading::Found& found = m_reading.found[row];
        if (!isTicked(row))
            continue;
        if (found.field == u"provider")
            ticked.provider = found.value;
        ticked.found.append(found);
        confirmed.append(found.field);
    }
    SheetReader::apply(ticked, confirmed, trunk);
}

/// Space ticks the row wherever in it one stands; Enter does not close the window half-way.
bool PasteSheetDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_found || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_found->currentRow();
    const bool isTicking = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return
        || key->key() == Qt::Key_Enter;
    if (!isTicking || row < 0)
        return QDialog::eventFilter(watched, event);
    m_found->item(row, FoundField)->setCheckState(isTicked(row) ? Qt::Unchecked : Qt::Checked);
    return true;
}
