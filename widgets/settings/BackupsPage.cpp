// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/BackupsPage.h"

#include "models/care/BackupJob.h"
#include "models/core/ErrorText.h"
#include "models/store/engine/ServerPlace.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/settings/LocalSettings.h"
#include "widgets/store/BackupTable.h"

#include <QDir>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(const QString& database, QWidget* parent)
    : SettingsPage(parent)
    , m_database(database)
    , m_isFile(!ServerPlace::isServer(database))
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_folder(new QLineEdit(this))
    , m_hours(new QSpinBox(this))
    , m_keep(new QSpinBox(this))
    , m_newest(new QLabel(this))
    , m_table(new BackupTable(this))
    , m_take(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        m_isFile ? QT_TR_NOOP("Copies of the database, looked through after writing. Passwords in "
                              "them are sealed as in the database itself. For a disk that fails "
                              "copy the folder somewhere else now and then.")
                 : QT_TR_NOOP("The team's database is on a server: its administrator makes the "
                              "backups there. These values are for databases on this laptop."));
    auto* form = new QFormLayout;
    buildRules(form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addWidget(m_banner);
    column->addWidget(m_newest);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("Backups, the newest &first:"), m_table, "backupTable"));
    column->addWidget(m_table, 1);
    column->addLayout(buildButtons());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsPage::updateButtons);
    updateButtons();
    refresh();
}

/// Looking into many large ones goes no further.
BackupsPage::~BackupsPage() { *m_isGone = true; }

void BackupsPage::buildRules(QFormLayout* form)
{
    m_folder->setReadOnly(true);
    m_folder->setText(
        m_isFile ? QDir::toNativeSeparators(Backups::folderOf(m_database)) : QString());
    m_hours->setRange(0, 999);
    m_keep->setRange(1, 999);
    const LocalSettings::Backups rules = LocalSettings::backups();
    m_hours->setValue(rules.hours);
    m_keep->setValue(rules.keep);
    m_texts->row(form, QT_TR_NOOP("F&older:"), m_folder, "backupFolderEdit");
    m_texts->row(form, QT_TR_NOOP("&Every:"), m_hours, "backupHoursSpin");
    m_texts->row(form, QT_TR_NOOP("&Keep:"), m_keep, "backupKeepSpin");
    m_newest->setObjectName(u"newestBackupLabel"_s);
    m_texts->always([this] {
        m_hours->setSuffix(tr(" h"));
        m_hours->setSpecialValueText(tr("Never by itself"));
        m_keep->setSuffix(tr(" backups"));
        showState();
    });
}

QBoxLayout* BackupsPage::buildButtons()
{
    m_texts->button(m_take, QT_TR_NOOP("&Back up now"), "backUpNowButton");
    m_texts->button(m_restore, QT_TR_NOOP("&Restore the selected one…"), "restoreBackupButton");
    auto* row = new QHBoxLayout;
    for (QPushButton* button : { m_take, m_restore }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_take, &QPushButton::clicked, this, &BackupsPage::takeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::confirmRestore);
    return row;
}

void BackupsPage::refresh()
{
    if (!m_isFile)
        return;
    auto* watcher = new QFutureWatcher<QList<LookedAtBackup>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_table->setBackups(watcher->result());
        showState();
        updateButtons();
    });
    const auto goesOn = [gone = m_isGone] { return !*gone; };
    watcher->setFuture(QtConcurrent::run(
        [database = m_database, goesOn] { return BackupTable::lookAt(database, goesOn); }));
}

void BackupsPage::showState()
{
    const auto& backups = m_table->backups();
    const auto good = std::find_if(
        backups.cbegin(), backups.cend(), [](const LookedAtBackup& each) { return each.isGood(); });
    m_newest->setVisible(m_isFile);
    m_newest->setText(good == backups.cend()
            ? tr("There is no good backup yet.")
            : tr("The last good one: %1.")
                  .arg(QLocale().toString(good->backup.at.toLocalTime(), QLocale::ShortFormat)));
}

void BackupsPage::updateButtons()
{
    const LookedAtBackup* selected = m_table->selected();
    m_take->setEnabled(m_isFile && !m_isBusy);
    m_restore->setEnabled(m_isFile && !m_isBusy && selected && selected->isGood());
}

void BackupsPage::takeNow()
{
    // What was typed does not count before it is saved.
    auto* job
        = new BackupJob(m_database, LocalSettings::backups().keep, BackupJob::When::Always, this);
    job->setLabel(JobLabels::backup());
    m_isBusy = true;
    updateButtons();
    m_banner->showMessage(
        Banner::Kind::Information, [] { return tr("Copying and looking through the copy…"); });
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_isBusy = false;
        const Outcome& outcome = job->outcome();
        if (outcome.end == Outcome::End::Done)
            m_banner->showMessage(
                Banner::Kind::Positive, [] { return tr("A good backup is made."); });
        else if (outcome.error)
            showError(*outcome.error);
        refresh();
    });
    job->start();
}

void BackupsPage::confirmRestore()
{
    const LookedAtBackup* selected = m_table->selected();
    if (!selected)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Restore a backup"),
        tr("Go back to the state of %1?")
            .arg(QLocale().toString(selected->backup.at.toLocalTime(), QLocale::ShortFormat)),
        QMessageBox::NoButton, this);
    box->setObjectName(u"restoreBackupDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What was changed since then is missing afterwards. The present "
                               "database is kept beside it with the ending “.before-restore”."));
    auto* restore = box->addButton(tr("&Restore it"), QMessageBox::DestructiveRole);
    auto* stay = box->addButton(tr("&Stay with the present one"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(restore, &QPushButton::clicked, this,
        [this, path = selected->backup.path] { Q_EMIT restoreRequested(path); });
    box->open();
}

void BackupsPage::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

bool BackupsPage::apply()
{
    LocalSettings::setBackups({ m_hours->value(), m_keep->value() });
    return true;
}
