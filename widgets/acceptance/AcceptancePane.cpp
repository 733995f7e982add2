// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/acceptance/AcceptancePane.h"

#include "models/acceptance/AcceptanceModel.h"
#include "widgets/acceptance/AcceptanceDesk.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/Texts.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AcceptancePane::AcceptancePane(AcceptanceDesk* desk, QWidget* keys, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_title(new QLabel(this))
    , m_instruction(new QLabel(this))
    , m_lack(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_files(new QListWidget(this))
    , m_back(new QPushButton(this))
    , m_attach(new QPushButton(this))
    , m_trace(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Fonts::relate(m_title, 1.15);
    m_title->setObjectName(u"acceptanceTitle"_s);
    column->addWidget(m_title);
    m_instruction->setObjectName(u"acceptanceInstruction"_s);
    m_instruction->setWordWrap(true);
    m_instruction->setTextFormat(Qt::PlainText);
    column->addWidget(m_instruction);
    column->addWidget(buildAnswers(keys));
    column->addWidget(m_texts->label(QT_TR_NOOP("N&ote:"), m_note, "acceptanceNoteEdit"));
    buildNote();
    column->addWidget(m_note);
    column->addWidget(m_lack);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("Attached fi&les:"), m_files, "acceptanceFileList"));
    column->addWidget(m_files, 1);
    column->addWidget(buildFiles());
    connect(m_desk, &AcceptanceDesk::changed, this, [this] { showFiles(); });
    m_texts->always([this] { showTest(m_testId); });
}

QWidget* AcceptancePane::buildAnswers(QWidget* keys)
{
    auto* answers = new QWidget(this);
    auto* row = new FlowLayout(answers);
    const auto add = [&](const char* source, const char* objectName, State state, int key) {
        auto* button = new QPushButton(answers);
        m_texts->button(button, source, objectName);
        m_texts->measured(
            [this, button] { button->setMinimumHeight(fontMetrics().height() * 5 / 2); });
        row->addWidget(button);
        m_answers.append(button);
        connect(button, &QPushButton::clicked, this, [this, state] { answer(state); });
        // A field that is typed in keeps its letters: it takes the key before any shortcut.
        auto* shortcut = new QShortcut(QKeySequence(key), keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a key held down is one answer
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(QT_TR_NOOP("Pass (P)"), "passAcceptanceButton", State::Passed, Qt::Key_P);
    add(QT_TR_NOOP("Fail (F)"), "failAcceptanceButton", State::Failed, Qt::Key_F);
    add(QT_TR_NOOP("Not applicable (N)"), "notApplicableAcceptanceButton", State::NotApplicable,
        Qt::Key_N);
    m_texts->button(m_back, QT_TR_NOOP("Ta&ke the result back"), "takeBackAcceptanceButton");
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &AcceptancePane::takeBack);
    return answers;
}

void AcceptancePane::buildNote()
{
    m_note->setTabChangesFocus(true);
    m_texts->measured([this] {
        m_note->setFixedHeight(fontMetrics().height() * 3 + 2 * m_note->frameWidth() + 8);
    });
    m_note->installEventFilter(this);
    m_lack->setObjectName(u"acceptanceNoteLack"_s);
    m_lack->setWordWrap(true);
    m_lack->hide();
    connect(m_note, &QPlainTextEdit::textChanged, m_lack, &QWidget::hide);
    connect(m_note, &QPlainTextEdit::textChanged, &m_noteTimer, qOverload<>(&QTimer::start));
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(600ms);
    connect(&m_noteTimer, &QTimer::timeout, this, &AcceptancePane::keepNote);
}

QWidget* AcceptancePane::buildFiles()
{
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    m_texts->button(m_attach, QT_TR_NOOP("&Attach file…"), "attachAcceptanceButton");
    m_texts->button(
        m_trace, QT_TR_NOOP("Attach trace o&f the trunk test"), "traceAcceptanceButton");
    m_texts->toolTip(m_trace,
        QT_TR_NOOP("What the last test of a trunk of this site sent and received, for Wireshark; "
                   "without passwords"));
    m_texts->button(m_save, QT_TR_NOOP("Save fil&e…"), "saveAcceptanceFileButton");
    m_texts->button(m_remove, QT_TR_NOOP("&Remove file"), "removeAcceptanceFileButton");
    for (QPushButton* button : { m_attach, m_trace, m_save, m_remove })
        row->addWidget(button);
    connect(m_attach, &QPushButton::clicked, this, &AcceptancePane::chooseFile);
    connect(m_trace, &QPushButton::clicked, this, [this] { m_desk->attachTrace(m_testId); });
    connect(m_save, &QPushButton::clicked, this, &AcceptancePane::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_desk->removeFile(chosenFile()); });
    connect(m_files, &QListWidget::itemSelectionChanged, this, &AcceptancePane::showButtons);
    return buttons;
}

void AcceptancePane::showTest(const QString& testId)
{
    const bool isOther = testId != m_testId;
    if (isOther) {
        keepNote();
        m_lack->hide();
    }
    m_testId = testId;
    const AcceptanceTest* test = AcceptanceTest::of(testId);
    m_title->setText(test ? test->title() : QString());
    m_instruction->setText(test ? test->instruction() : QString());
    const QString note = m_desk->model()->result(testId).note;
    if (isOther || (!m_noteTimer.isActive() && m_note->toPlainText().trimmed() != note)) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
    showFiles();
}

void AcceptancePane::answer(State state)
{
    if (m_testId.isEmpty() || !m_desk->mayWrite())
        return;
    const QString lack = AcceptanceDesk::lack(m_testId, state, m_note->toPlainText());
    if (!lack.isEmpty()) {
        m_lack->setText(lack);
        m_lack->show();
        m_note->setFocus(Qt::OtherFocusReason);
        QAccessibleEvent told(m_lack, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
        return;
    }
    m_noteTimer.stop();
    m_desk->answer(m_testId, state, m_note->toPlainText());
    Q_EMIT answered();
}

void AcceptancePane::takeBack()
{
    if (!m_testId.isEmpty() && m_desk->model()->result(m_testId).isDecided())
        m_desk->answer(m_testId, State::Waiting, m_note->toPlainText());
}

void AcceptancePane::keepNote()
{
    m_noteTimer.stop();
    if (!m_testId.isEmpty())
        m_desk->setNote(m_testId, m_note->toPlainText());
}

void AcceptancePane::showFiles()
{
    const QString chosen = chosenFile();
    const QSignalBlocker quiet(m_files);
    m_files->clear();
    const auto files = m_desk->files(m_testId);
    for (const AcceptanceFile& file : files) {
        auto* item
            = new QListWidgetItem(tr("%1, %2", "name and size of a file")
                                      .arg(file.fileName, QLocale().formattedDataSize(file.size)),
                m_files);
        item->setData(Qt::UserRole, file.id);
        item->setData(Qt::UserRole + 1, file.fileName);
        if (file.id == chosen)
            m_files->setCurrentItem(item);
    }
    showButtons();
}

void AcceptancePane::showButtons()
{
    const bool mayWrite = !m_testId.isEmpty() && m_desk->mayWrite();
    const bool hasFile = !chosenFile().isEmpty();
    for (QPushButton* button : std::as_const(m_answers))
        button->setEnabled(mayWrite);
    m_back->setEnabled(mayWrite && m_desk->model()->result(m_testId).isDecided());
    m_attach->setEnabled(mayWrite);
    m_trace->setEnabled(mayWrite);
    m_note->setReadOnly(!mayWrite);
    m_save->setEnabled(hasFile);
    m_remove->setEnabled(hasFile && mayWrite);
}

QString AcceptancePane::chosenFile() const
{
    const QListWidgetItem* item = m_files->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void AcceptancePane::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Attach a file to the test"), QDir::homePath());
    dialog->setObjectName(u"attachAcceptanceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(
        dialog, &QFileDialog::filesSelected, this, [this, id = m_testId](const QStringList& paths) {
            for (const QString& path : paths)
                m_desk->attach(id, path);
        });
    dialog->open();
}

void AcceptancePane::saveChosen()
{
    const QString id = chosenFile();
    const QString name = m_files->currentItem()->data(Qt::UserRole + 1).toString();
    auto* dialog = new QFileDialog(this, tr("Save the attached file"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id](const QString& path) { m_desk->saveFile(id, path); });
    dialog->open();
}

/// The page is left; what comes later may find no store any more.
void AcceptancePane::hideEvent(QHideEvent* event)
{
    keepNote();
    QWidget::hideEvent(event);
}

bool AcceptancePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    return QWidget::eventFilter(watched, event);
}
