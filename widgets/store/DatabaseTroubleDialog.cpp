// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/store/DatabaseTroubleDialog.h"

#include "models/core/ErrorText.h"
#include "models/core/PoolJob.h"
#include "models/store/engine/ServerPlace.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PageArea.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/store/BackupTable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int troubleLetters = 90; // in a line
} // namespace

DatabaseTroubleDialog::DatabaseTroubleDialog(
    const QString& place, const Error& error, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_error(error)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
{
    setObjectName(u"databaseTroubleDialog"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * troubleLetters);
    auto* whole = new QVBoxLayout(this);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* area = new PageArea(this); // large text on a small screen
    area->setPage(content);
    area->askForAll();
    whole->addWidget(area, 1);
    buildExplanation(column);
    column->addWidget(m_banner);
    if (isDamage(place, error))
        buildRepair(column);
    if (error.code == ErrorCode::DatabaseLogInRefused)
        buildLogIn(column);
    buildButtons(whole);
    m_texts->always([this] { setWindowTitle(tr("The database cannot be opened")); });
    if (isDamage(place, error))
        lookForBackups();
    makeRoomForText(this, troubleLetters);
}

DatabaseTroubleDialog::~DatabaseTroubleDialog() { *m_isGone = true; }

bool DatabaseTroubleDialog::isDamage(const QString& place, const Error& error)
{
    if (ServerPlace::isServer(place))
        return false;
    return error.code == ErrorCode::DatabaseDamaged
        || (error.code == ErrorCode::DatabaseGone && !Backups::list(place).isEmpty());
}

void DatabaseTroubleDialog::buildExplanation(QVBoxLayout* column)
{
    auto* what = new QLabel(this);
    what->setObjectName(u"troubleText"_s);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    auto* next = new QLabel(this);
    next->setObjectName(u"troubleNextStep"_s);
    next->setWordWrap(true);
    m_texts->always([this, what, next] {
        what->setText(ErrorText::sentence(m_error));
        next->setText(nextStep());
    });
    column->addWidget(what);
    column->addWidget(next);
}

/// What ErrorText suggests is said to whoever sits at a command line, too.
QString DatabaseTroubleDialog::nextStep() const
{
    switch (m_error.code) {
    case ErrorCode::DatabaseDamaged:
        return tr("Nothing has been changed. A disk that fails, a stick pulled out while writing "
                  "or a copy that broke off can do this. Your sites are most likely in a backup.");
    case ErrorCode::DatabaseGone:
        return isDamage(m_place, m_error)
            ? tr("If it is on a disk or stick, plug that in, then try again. Its backups are "
                 "there: restore one, or choose another file to begin with an empty database.")
            : ErrorText::nextStep(m_error);
    case ErrorCode::DatabaseNewer:
        return tr("A newer version of this program wrote it, and it is left as it is. Install that "
                  "version here, too, then try again.");
    case ErrorCode::DatabaseForeign:
        return tr("It belongs to another program and is left as it is. Choose the right one.");
    case ErrorCode::DatabaseBusy:
        return tr("Another program is writing to it. Wait until it has ended, then try again.");
    case ErrorCode::DatabaseLogInRefused:
        return tr("Type the password of your account on the server, then try again. The "
                  "administrator of the server can set a new one.");
    default:
        return ErrorText::nextStep(m_error);
    }
}

void DatabaseTroubleDialog::addChoice(
    QVBoxLayout* column, QPushButton* button, const char* source, const char* objectName)
{
    auto* explanation = new QLabel(this);
    explanation->setObjectName(QString::fromLatin1(objectName));
    explanation->setWordWrap(true);
    explanation->setIndent(fontMetrics().averageCharWidth() * 3);
    m_texts->plain(explanation, source);
    button->setAutoDefault(false);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(explanation);
}

void DatabaseTroubleDialog::buildRepair(QVBoxLayout* column)
{
    m_backups = new BackupTable(this);
    m_restore = new QPushButton(this);
    m_salvage = new QPushButton(this);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("&Backups, the newest first:"), m_backups, "troubleBackups"));
    column->addWidget(m_backups, 1);
    m_texts->button(m_restore, QT_TR_NOOP("&Restore the backup selected"), "troubleRestoreButton");
    m_texts->button(m_salvage, QT_TR_NOOP("&Save what can be read"), "troubleSalvageButton");
    addChoice(column, m_restore,
        QT_TR_NOOP("The backup takes the place of the damaged file, which is kept beside it with "
                   "the ending “.before-restore”. What was changed since the backup is missing."),
        "troubleRestoreText");
    addChoice(column, m_salvage,
        QT_TR_NOOP("Everything that can still be read is copied to a new file with the ending "
                   "“.saved”. The damaged file stays as it is."),
        "troubleSalvageText");
    connect(
        m_backups, &QTableWidget::itemSelectionChanged, this, &DatabaseTroubleDialog::updateRepair);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const LookedAtBackup* backup = m_backups->selected())
            restore(backup->backup.path);
    });
    connect(m_salvage, &QPushButton::clicked, this, &DatabaseTroubleDialog::salvage);
    updateRepair();
}

void DatabaseTroubleDialog::buildLogIn(QVBoxLayout* column)
{
    auto* form = new QFormLayout;
    m_password = new PasswordEdit(this);
    m_keep = new QCheckBox(this);
    m_texts->row(form, QT_TR_NOOP("&Password on the server:"), m_password, "troublePasswordEdit");
    m_texts->button(m_keep, QT_TR_NOOP("&Keep it in this laptop's keychain"), "troubleKeepCheck");
    form->addRow(QString(), m_keep);
    column->addLayout(form);
}

void DatabaseTroubleDialog::buildButtons(QVBoxLayout* column)
{
    m_retry = new QPushButton(this);
    m_choose = new QPushButton(this);
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_choose, QDialogButtonBox::ActionRole);
    box->addButton(m_retry, QDialogButtonBox::ActionRole);
    auto* close = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_choose, QT_TR_NOOP("Choose &another database…"), "troubleChooseButton");
    m_texts->button(m_retry, QT_TR_NOOP("&Try again"), "troubleRetryButton");
    m_texts->button(close, QT_TR_NOOP("&Close"), "troubleCloseButton");
    m_texts->toolTip(m_choose, QT_TR_NOOP("The present one stays as it is"));
    m_retry->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &DatabaseTroubleDialog::chooseRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT retryRequested(
            m_password ? m_password->secret() : Secret(), m_keep && m_keep->isChecked());
    });
    column->addWidget(box);
}

void DatabaseTroubleDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_retry->setDisabled(isBusy);
    m_choose->setDisabled(isBusy);
    updateRepair();
}

void DatabaseTroubleDialog::updateRepair()
{
    if (!m_backups)
        return;
    const LookedAtBackup* selected = m_backups->selected();
    m_restore->setEnabled(!m_isBusy && selected && selected->isGood());
    m_salvage->setEnabled(!m_isBusy && m_error.code == ErrorCode::DatabaseDamaged);
}

void DatabaseTroubleDialog::lookForBackups()
{
    auto* job = new PoolJob<QList<LookedAtBackup>>(
        [place = m_place, gone = m_isGone]() -> Result<QList<LookedAtBackup>> {
            return BackupTable::lookAt(place, [&gone] { return !*gone; });
        },
        this);
    m_banner->showMessage(
        Banner::Kind::Information, [] { return tr("Looking into the backups…"); });
    follow(job, [this, job] {
        m_banner->clear();
        m_backups->setBackups(job->result().value_or(QList<LookedAtBackup>()));
        m_backups->selectNewestGood();
        if (!m_backups->selected())
            m_banner->showMessage(Banner::Kind::Warning,
                [this] { return ErrorText::whole(Error(ErrorCode::NoGoodBackup, m_place)); });
        updateRepair();
    });
}

void DatabaseTroubleDialog::restore(const QString& backup)
{
    auto* job = new PoolJob<void>(
        [place = m_place, backup] { return Backups::restore(place, backup); }, this);
    setBusy(true);
    follow(job, [this, job] {
        setBusy(false);
        if (!job->result())
            return showError(job->result().error());
        setBusy(true);
        Q_EMIT retryRequested({}, false);
    });
}

void DatabaseTroubleDialog::salvage()
{
    auto* job = new PoolJob<Backups::Salvaged>(
        [place = m_place] { return Backups::salvage(place); }, this);
    setBusy(true);
    m_banner->showMessage(
        Banner::Kind::Information, [] { return tr("Reading what can be read…"); });
    follow(job, [this, job] {
        setBusy(false);
        if (!job->result())
            return showError(job->result().error());
        m_banner->showMessage(Banner::Kind::Positive, [saved = *job->result()] {
            const QString found = tr("%n whole site(s) saved to %1.", nullptr, saved.sites)
                                      .arg(QDir::toNativeSeparators(saved.path));
            return saved.lost.isEmpty()
                ? found
                : found + u'\n' + tr("Lost: %1.").arg(QLocale().createSeparatedList(saved.lost));
        });
        m_banner->addButton([] { return tr("Go on with what was saved"); }, "troubleUseSavedButton",
            [this, path = job->result()->path] { restore(path); });
        adjustSize();
    });
}

void DatabaseTroubleDialog::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
    adjustSize();
}

void DatabaseTroubleDialog::follow(Job* job, std::function<void()> then)
{
    connect(job, &Job::finished, this, [job, then = std::move(then)] {
        then();
        job->deleteLater();
    });
    job->start();
}
