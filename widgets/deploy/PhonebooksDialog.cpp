// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/PhonebooksDialog.h"

#include "models/core/ErrorText.h"
#include "models/site/PhonebookColumns.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ReadingOrder.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/PhonebookWords.h"
#include "widgets/views/TabChain.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int minutesOfHour = 60;
constexpr int longestHours = 24 * 7;
} // namespace

PhonebooksDialog::PhonebooksDialog(QList<PhonebookSource> books, QWidget* parent)
    : QDialog(parent)
    , m_books(std::move(books))
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_name(new QLineEdit(this))
    , m_hours(new QSpinBox(this))
    , m_rows(new QLabel(this))
    , m_columns(new QTableWidget(0, 2, this))
{
    setObjectName(u"phonebooksDialog"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    auto* sides = new QHBoxLayout;
    sides->addWidget(buildList(), 2);
    sides->addWidget(buildFields(), 3);
    column->addLayout(sides, 1);
    buildButtons(column);
    m_texts->always([this] {
        setWindowTitle(tr("Phone books"));
        m_hours->setSuffix(tr(" h", "hours"));
        m_columns->setHorizontalHeaderLabels({ tr("In the file"), tr("In the phone book") });
        showBook();
    });
    showList();
    makeRoomForText(this, 100, 28);
}

bool PhonebooksDialog::focusNextPrevChild(bool next)
{
    return ReadingOrder::step(this, next) || QDialog::focusNextPrevChild(next);
}

QWidget* PhonebooksDialog::buildList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Sources:"), m_list, "phonebookList"));
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton(side);
    m_texts->button(add, QT_TR_NOOP("&Add a CSV file…"), "addPhonebookButton");
    m_texts->button(m_remove, QT_TR_NOOP("&Remove"), "removePhonebookButton");
    row->addWidget(add);
    row->addWidget(m_remove);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &PhonebooksDialog::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &PhonebooksDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhonebooksDialog::showBook);
    setTabChain({ m_list, add, m_remove, m_name, m_hours, m_columns });
    return side;
}

QWidget* PhonebooksDialog::buildFields()
{
    m_fields = new QWidget(this);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    m_texts->row(form, QT_TR_NOOP("&Name:"), m_name, "phonebookNameEdit");
    m_texts->row(form, QT_TR_NOOP("Read again &every:"), m_hours, "phonebookHoursSpin");
    column->addLayout(form);
    column->addWidget(m_rows);
    m_rows->setObjectName(u"phonebookRowsLabel"_s);
    m_hours->setRange(1, longestHours);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Columns:"), m_columns, "phonebookColumnsTable"));
    column->addWidget(m_columns, 1);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // of choices
    m_columns->setTabKeyNavigation(false);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        current()->name = text.trimmed();
        m_list->currentItem()->setText(text.trimmed());
    });
    connect(m_hours, &QSpinBox::valueChanged, this, [this](int hours) {
        PhonebookSource* book = current();
        if (book && book->intervalMinutes / minutesOfHour != hours)
            book->intervalMinutes = hours * minutesOfHour;
    });
    return m_fields;
}

void PhonebooksDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    auto* keep = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* drop = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(keep, QT_TR_NOOP("&Keep these"), "keepPhonebooksButton");
    m_texts->button(drop, QT_TR_NOOP("&Leave them as they were"), "dropPhonebooksButton");
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void PhonebooksDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Add a phone book"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("CSV (*.csv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &PhonebooksDialog::addFile);
    dialog->open();
}

void PhonebooksDialog::addFile(const QString& path)
{
    QFile file(path);
    auto csv = file.open(QIODevice::ReadOnly)
        ? PhonebookColumns::utf8(file.read(PhonebookColumns::maximumSize + 1))
        : fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (!csv) {
        csv.error().subject = path;
        return m_banner->showMessage(
            Banner::Kind::Error, [error = csv.error()] { return ErrorText::whole(error); });
    }
    m_banner->clear();
    PhonebookSource book;
    book.name = QFileInfo(path).completeBaseName();
    book.mapping = PhonebookColumns::proposed(PhonebookColumns::headings(*csv));
    book.csv = *csv;
    m_books.append(book);
    showList();
    m_list->setCurrentRow(int(m_books.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void PhonebooksDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    m_books.removeAt(row);
    showList();
    m_list->setCurrentRow(std::min(row, int(m_books.size()) - 1));
}

PhonebookSource* PhonebooksDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_books.size() ? &m_books[row] : nullptr;
}

void PhonebooksDialog::showList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const PhonebookSource& book : std::as_const(m_books))
        m_list->addItem(book.name);
    m_list->setCurrentRow(m_books.isEmpty() ? -1 : 0);
    showBook();
}

void PhonebooksDialog::showBook()
{
    const PhonebookSource* book = current();
    m_fields->setEnabled(book != nullptr);
    m_remove->setEnabled(book != nullptr);
    m_name->setText(book ? book->name : QString());
    m_columns->setRowCount(0);
    m_rows->setText(book ? tr("%n contact(s)", nullptr, PhonebookColumns::rows(book->csv))
                         : tr("No file yet. Its first line names the columns."));
    if (!book)
        return;
    m_hours->setValue(std::max(1, book->intervalMinutes / minutesOfHour));
    showColumns(*book);
}

void PhonebooksDialog::showColumns(const PhonebookSource& book)
{
    const QStringList headings = PhonebookColumns::headings(book.csv);
    m_columns->setRowCount(int(headings.size()));
    for (int row = 0; row < headings.size(); ++row) {
        m_columns->setItem(row, 0, new QTableWidgetItem(headings[row]));
        m_columns->setCellWidget(
            row, 1, fieldCombo(headings[row], book.mapping.value(headings[row])));
    }
}

QComboBox* PhonebooksDialog::fieldCombo(const QString& heading, const QString& field)
{
    auto* combo = new QComboBox(m_columns);
    combo->setObjectName(u"phonebookField_"_s + heading);
    combo->setAccessibleName(u"Field of "_s + heading);
    combo->setFrame(false);
    combo->addItem(tr("(left out)"), QString());
    for (const QString& name : PhonebookColumns::fields())
        combo->addItem(PhonebookWords::field(name), name);
    if (combo->findData(field) < 0)
        combo->addItem(field, field);
    combo->setCurrentIndex(combo->findData(field));
    connect(combo, &QComboBox::activated, this, [this, combo, heading](int index) {
        const QString chosen = combo->itemData(index).toString();
        if (chosen.isEmpty())
            current()->mapping.remove(heading);
        else
            current()->mapping.insert(heading, chosen);
    });
    return combo;
}
