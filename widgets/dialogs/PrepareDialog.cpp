// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/PrepareDialog.h"

#include "models/core/ErrorText.h"
#include "models/site/PathText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/views/TabChain.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStorageInfo>
#include <QThread>

using namespace Qt::StringLiterals;

PrepareDialog::PrepareDialog(SiteDraft* draft, int current, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_gateways(new QListWidget(this))
    , m_folder(new QComboBox(this))
    , m_browse(new QPushButton(this))
    , m_language(new QComboBox(this))
    , m_end(new Banner(this))
    , m_prepare(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"prepareDialog"_s);
    m_texts->always([this] { setWindowTitle(tr("Prepare for later")); });
    auto* column = new QVBoxLayout(this);
    buildForm(column);
    column->addWidget(m_end);
    auto* buttons = new QDialogButtonBox(this);
    m_texts->button(m_prepare, QT_TR_NOOP("&Save the files"), "prepareButton");
    m_texts->button(m_close, QT_TR_NOOP("&Close"), "closePrepareButton");
    buttons->addButton(m_prepare, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_prepare->setDefault(true);
    column->addWidget(buttons);
    setTabChain({ m_gateways, m_folder, m_browse, m_language, m_prepare, m_close });
    fillGateways(current);
    offerSticks();
    connect(m_gateways, &QListWidget::itemChanged, this, &PrepareDialog::showButtons);
    connect(m_folder, &QComboBox::editTextChanged, this, &PrepareDialog::showButtons);
    connect(m_browse, &QPushButton::clicked, this, &PrepareDialog::browse);
    connect(m_prepare, &QPushButton::clicked, this, &PrepareDialog::prepare);
    connect(m_close, &QPushButton::clicked, this, &PrepareDialog::reject);
    makeRoomForText(this, 80);
    showButtons();
}

/// The thread holds only copies, and writes whole files: it may finish what it began.
PrepareDialog::~PrepareDialog()
{
    if (m_thread)
        m_thread->wait();
}

void PrepareDialog::buildForm(QVBoxLayout* column)
{
    auto* explanation = new QLabel(this);
    explanation->setWordWrap(true);
    m_texts->plain(explanation,
        QT_TR_NOOP("For uploading by hand, on the device's own web page: each gateway's "
                   "configuration under the name the device knows, and a sheet to print with its "
                   "values, the fingerprint of the file and the steps."));
    column->addWidget(explanation);
    auto* form = new QFormLayout;
    m_texts->row(form, QT_TR_NOOP("&Gateways:"), m_gateways, "prepareGatewayList");
    auto* row = new QHBoxLayout;
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_folder, 1);
    m_texts->button(m_browse, QT_TR_NOOP("&Browse…"), "prepareBrowseButton");
    row->addWidget(m_browse);
    form->addRow(m_texts->label(QT_TR_NOOP("&Folder:"), m_folder, "prepareFolderCombo"), row);
    m_texts->row(form, QT_TR_NOOP("&Language of the sheets:"), m_language, "prepareLanguageCombo");
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Italiano"_s, u"it"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_draft->site().language)));
    column->addLayout(form);
    auto* warning = new QLabel(this);
    warning->setWordWrap(true);
    m_texts->plain(warning,
        QT_TR_NOOP("The configuration files hold passwords in clear text, the sheets do not. Keep "
                   "the stick with you and delete the files when they have served."));
    column->addWidget(warning);
}

void PrepareDialog::fillGateways(int current)
{
    const auto& gateways = m_draft->site().gateways;
    for (int i = 0; i < gateways.size(); ++i) {
        const GatewayModel* model = m_draft->catalog().gatewayModel(gateways[i].model);
        const QString& name = gateways[i].name;
        auto* item
            = new QListWidgetItem(model ? tr("%1, %2").arg(name, model->name) : name, m_gateways);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(current < 0 || current == i ? Qt::Checked : Qt::Unchecked);
    }
    m_gateways->setCurrentRow(std::max(0, current));
    const int rows = std::clamp(m_gateways->count(), 3, 8);
    m_gateways->setMaximumHeight(rows * fontMetrics().height() * 3 / 2);
}

/// Sticks come first: that is what one usually takes along.
void PrepareDialog::offerSticks()
{
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        const QString path = volume.rootPath();
        if ((path.startsWith(u"/media/") || path.startsWith(u"/run/media/")) && volume.isReady()
            && !volume.isReadOnly())
            m_folder->addItem(path);
    }
    m_folder->setCurrentIndex(m_folder->count() > 0 ? 0 : -1);
}

void PrepareDialog::setFolder(const QString& folder) { m_folder->setEditText(folder); }

void PrepareDialog::browse()
{
    const QString from
        = m_folder->currentText().isEmpty() ? QDir::homePath() : m_folder->currentText();
    auto* dialog = new QFileDialog(this, tr("Prepare for later"), from);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PrepareDialog::setFolder);
    dialog->open();
}

QStringList PrepareDialog::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_gateways->count(); ++i)
        if (m_gateways->item(i)->checkState() == Qt::Checked)
            names.append(m_gateways->item(i)->data(Qt::UserRole).toString());
    return names;
}

void PrepareDialog::showButtons()
{
    m_prepare->setEnabled(
        !isWriting() && !chosen().isEmpty() && !m_folder->currentText().trimmed().isEmpty());
    m_close->setEnabled(!isWriting());
}

void PrepareDialog::prepare()
{
    if (!m_draft || isWriting())
        return;
    m_target = m_folder->currentText().trimmed();
    m_plan = Preparation::plan(m_draft->site(), m_draft->catalog(),
        { chosen(), m_language->currentData().toString(), QDate::currentDate() });
    m_end->clear();
    m_written = std::make_unique<Status>();
    m_plan.gateways.isEmpty() ? showEnd() : write();
}

/// A stick may take its time, or go while it is written to.
void PrepareDialog::write()
{
    m_thread
        = QThread::create([files = m_plan.files(), target = m_target, written = m_written.get()] {
              *written = FolderWriter::write(target, files);
          });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &PrepareDialog::onWritten);
    showButtons();
    m_thread->start();
}

void PrepareDialog::onWritten()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    showButtons();
    showEnd();
}

void PrepareDialog::showEnd()
{
    const bool isComplete = *m_written && m_plan.problems.isEmpty();
    m_end->showMessage(!*m_written      ? Banner::Kind::Error
            : isComplete                ? Banner::Kind::Positive
            : m_plan.gateways.isEmpty() ? Banner::Kind::Error
                                        : Banner::Kind::Warning,
        [this] { return endText(); });
    (isComplete ? m_close : m_prepare)->setFocus();
}

QString PrepareDialog::endText() const
{
    if (!*m_written)
        return ErrorText::whole(m_written->error());
    QStringList lines;
    for (const PreparedGateway& gateway : m_plan.gateways)
        lines.append(tr("%1 saved: %2").arg(gateway.gateway, gateway.fileNames().join(u", "_s)));
    for (const Preparation::Problem& problem : m_plan.problems) {
        const QString words = ErrorText::sentence(problem.error);
        lines.append(
            tr("%1 not saved: %2")
                .arg(problem.gateway, m_draft ? PathText::inWords(words, m_draft->site()) : words));
    }
    if (!m_plan.gateways.isEmpty() && !FolderWriter::hasModes(m_target))
        lines.append(tr("This medium keeps no permissions: whoever holds it can read the "
                        "passwords in the configuration files."));
    return lines.join(u'\n');
}

void PrepareDialog::reject()
{
    if (!isWriting())
        QDialog::reject();
}
