// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/team/TravelDialog.h"

#include "models/core/ErrorText.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/ReadingOrder.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct TravelWords {
    const char* title;
    const char* sentence;
    const char* accept;
};

// clang-format off
constexpr TravelWords travelWords[] = {
    { QT_TRANSLATE_NOOP("TravelDialog", "Carry a site along"),
      QT_TRANSLATE_NOOP("TravelDialog", "The site goes whole into one file, passwords included, sealed under a passphrase. On the other laptop it is opened with “Merge a job file back”, and the same way it comes home."),
      QT_TRANSLATE_NOOP("TravelDialog", "&Write the job file") },
    { QT_TRANSLATE_NOOP("TravelDialog", "Merge a job file back"),
      QT_TRANSLATE_NOOP("TravelDialog", "What was changed in the file is joined with what was changed here. Where both changed the same, you decide before anything is saved."),
      QT_TRANSLATE_NOOP("TravelDialog", "&Open the job file") },
    { QT_TRANSLATE_NOOP("TravelDialog", "Take sites offline"),
      QT_TRANSLATE_NOOP("TravelDialog", "The sites ticked are copied into a database on this laptop, to be worked on without the server. Coming back, they are synchronised."),
      QT_TRANSLATE_NOOP("TravelDialog", "&Take them along") },
    { QT_TRANSLATE_NOOP("TravelDialog", "Synchronise a carried copy"),
      QT_TRANSLATE_NOOP("TravelDialog", "What was changed in the copy and what was changed here meanwhile are joined, site by site, on both sides. Where both changed the same, you decide."),
      QT_TRANSLATE_NOOP("TravelDialog", "&Synchronise") },
};
// clang-format on

const TravelWords& travelWordsOf(TravelDialog::Purpose purpose)
{
    return travelWords[int(purpose)];
}

} // namespace

TravelDialog::TravelDialog(Purpose purpose, const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_texts(new Texts(this))
    , m_fields(new QWidget(this))
    , m_file(new QLineEdit(m_fields))
    , m_passphrase(new PasswordEdit(m_fields))
    , m_banner(new Banner(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"travelDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* told = new QLabel(this);
    told->setWordWrap(true);
    m_texts->plain(told, travelWordsOf(purpose).sentence);
    column->addWidget(told);
    if (purpose == Purpose::TakeCopy)
        buildSites(column);
    buildFields(column);
    column->addWidget(m_banner);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_texts->name(m_bar, "Progress", "travelProgress");
    column->addWidget(m_bar);
    buildButtons(column);
    m_texts->always([this] { setWindowTitle(tr(travelWordsOf(m_purpose).title)); });
    if (!fileName.isEmpty())
        m_file->setText(QDir::toNativeSeparators(QDir::home().filePath(fileName)));
    if (!fileName.isEmpty() && !isWriting()) // its passphrase is all that is missing
        m_passphrase->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    showFields();
}

bool TravelDialog::focusNextPrevChild(bool next)
{
    return ReadingOrder::step(this, next) || QDialog::focusNextPrevChild(next);
}

bool TravelDialog::isWriting() const
{
    return m_purpose == Purpose::WriteJob || m_purpose == Purpose::TakeCopy;
}

void TravelDialog::buildSites(QVBoxLayout* column)
{
    m_sites = new QListWidget(this);
    column->addWidget(m_texts->label(QT_TR_NOOP("Sites to take a&long:"), m_sites, "travelSites"));
    column->addWidget(m_sites, 1);
}

void TravelDialog::buildFields(QVBoxLayout* column)
{
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    auto* place = new QWidget(m_fields);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* browse = new QPushButton(place);
    browse->setAutoDefault(false);
    m_texts->button(browse, QT_TR_NOOP("&Browse…"), "travelBrowseButton");
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    form->addRow(m_texts->label(QT_TR_NOOP("&File:"), m_file, "travelFileEdit"), place);
    // Where this database was unlocked a moment ago, it is not that passphrase once more.
    m_texts->row(form,
        m_purpose == Purpose::ReadJob ? QT_TR_NOOP("&Passphrase of the job file:")
                                      : QT_TR_NOOP("&Passphrase:"),
        m_passphrase, "travelPassphraseEdit");
    if (isWriting()) {
        m_repeated = new PasswordEdit(m_fields);
        m_repeatedLabel = m_texts->row(
            form, QT_TR_NOOP("&Repeat the passphrase:"), m_repeated, "travelRepeatEdit");
    }
    column->addWidget(m_fields);
    setTabOrder(m_file, browse);
    setTabOrder(browse, m_passphrase);
    connect(browse, &QPushButton::clicked, this, &TravelDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &TravelDialog::showFields);
}

void TravelDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    m_accept = box->addButton(QString(), QDialogButtonBox::ActionRole);
    auto* cancel = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    m_texts->button(m_accept, travelWordsOf(m_purpose).accept, "travelAcceptButton");
    m_texts->button(cancel, QT_TR_NOOP("&Cancel"), "travelCancelButton");
    connect(m_accept, &QPushButton::clicked, this, &TravelDialog::submit);
    connect(box, &QDialogButtonBox::rejected, this, &TravelDialog::reject);
    column->addWidget(box);
}

void TravelDialog::setSites(const QList<SiteSummary>& sites, const QString& selected)
{
    m_sites->clear();
    for (const SiteSummary& site : sites) {
        auto* item = new QListWidgetItem(site.name, m_sites);
        item->setData(Qt::UserRole, site.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(site.id == selected ? Qt::Checked : Qt::Unchecked);
        if (site.id == selected)
            m_sites->setCurrentItem(item);
    }
    if (!m_sites->currentItem())
        m_sites->setCurrentRow(0);
    m_sites->setFocus();
}

void TravelDialog::chooseFile()
{
    const bool isCopy = m_purpose == Purpose::TakeCopy || m_purpose == Purpose::JoinCopy;
    auto* dialog = new QFileDialog(this, tr("Choose the file"), path());
    dialog->setObjectName(u"travelFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isWriting() ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isWriting() ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (m_purpose == Purpose::TakeCopy) // one that exists is taken along anew, not written over
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilters({ isCopy ? tr("Copies of sites (*.sqlite)") : tr("Job files (*.job)"),
        tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        m_file->setText(QDir::toNativeSeparators(chosen));
        m_passphrase->setFocus();
    });
    dialog->open();
}

/// A copy that exists has its passphrase already.
bool TravelDialog::needsRepeating() const
{
    return m_repeated && !(m_purpose == Purpose::TakeCopy && QFileInfo::exists(path()));
}

void TravelDialog::showFields()
{
    if (!m_repeated)
        return;
    m_repeated->setVisible(needsRepeating());
    m_repeatedLabel->setVisible(needsRepeating());
}

void TravelDialog::submit()
{
    if (m_sites && siteIds().isEmpty())
        return say([] { return tr("Tick the sites to be taken along."); }, m_sites);
    if (path().isEmpty())
        return say([] { return tr("Name the file first."); }, m_file);
    if (passphrase().isEmpty())
        return say([] { return tr("Type the passphrase first."); }, m_passphrase);
    if (needsRepeating() && m_repeated->secret().isEmpty()) {
        if (focusWidget() == m_passphrase) // Enter went on from there
            return m_repeated->setFocus();
        return say([] { return tr("Type the passphrase a second time."); }, m_repeated);
    }
    if (needsRepeating() && !(m_repeated->secret() == passphrase())) {
        m_repeated->clear();
        return say([] { return tr("The two passphrases differ. Type the second one again."); },
            m_repeated);
    }
    m_banner->clear();
    setBusy(true);
    Q_EMIT given();
}

void TravelDialog::say(std::function<QString()> text, QWidget* field)
{
    m_banner->showMessage(Banner::Kind::Warning, std::move(text));
    field->setFocus();
    adjustSize();
}

void TravelDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_bar->setVisible(isBusy);
    m_fields->setDisabled(isBusy);
    m_accept->setDisabled(isBusy);
    if (m_sites)
        m_sites->setDisabled(isBusy);
}

void TravelDialog::showError(const Error& error)
{
    setBusy(false);
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
    m_passphrase->setFocus();
    m_passphrase->selectAll();
    adjustSize();
}

QString TravelDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    return typed.isEmpty() ? QString() : QDir::home().absoluteFilePath(typed);
}

Secret TravelDialog::passphrase() const { return m_passphrase->secret(); }

QStringList TravelDialog::siteIds() const
{
    QStringList ids;
    for (int row = 0; m_sites && row < m_sites->count(); ++row)
        if (m_sites->item(row)->checkState() == Qt::Checked)
            ids.append(m_sites->item(row)->data(Qt::UserRole).toString());
    return ids;
}

void TravelDialog::reject()
{
    if (!m_isBusy)
        return QDialog::reject();
    setBusy(false);
    Q_EMIT stopped();
}
