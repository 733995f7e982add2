// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/SupportDialog.h"

#include "models/care/SupportFacts.h"
#include "models/core/ErrorText.h"
#include "models/core/PoolJob.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/team/TravelWork.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextCursor>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum SupportColumn { FileColumn, SizeColumn };

Result<QList<SupportFile>> collectFiles(const TravelWork::Twin& twin, const QString& siteId,
    const SupportBundle::Request& request, const SupportBundle::Watch& watch)
{
    const auto store = twin.open();
    if (!store)
        return tl::unexpected(store.error());
    std::optional<Site> site;
    if (!siteId.isEmpty()) {
        const auto loaded = (*store)->sites().load(siteId);
        if (!loaded)
            return tl::unexpected(loaded.error());
        site = *loaded;
    }
    return SupportBundle::collect(**store, site, request, watch);
}

} // namespace

SupportDialog::SupportDialog(
    Store* store, QString siteId, QString siteName, QList<SupportEvent> events, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_siteId(std::move(siteId))
    , m_siteName(std::move(siteName))
    , m_events(std::move(events))
    , m_texts(new Texts(this))
    , m_list(new QTreeWidget(this))
    , m_about(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_more(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"supportDialog"_s);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addWidget(splitter, 1);
    column->addWidget(m_banner);
    column->addLayout(buildButtons());
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32)
               .boundedTo(parent ? parent->size() : QSize(1000, 680)));
    m_texts->always([this, sentence] {
        setWindowTitle(m_siteName.isEmpty() ? tr("Support bundle")
                                            : tr("Support bundle of “%1”").arg(m_siteName));
        sentence->setText(tr("One archive with what whoever helps you needs to know. Look through "
                             "it and untick what shall stay here. Passwords are not in it; names, "
                             "numbers and addresses of the site are. Nothing is sent."));
        retranslate();
    });
    showButtons();
}

QWidget* SupportDialog::buildList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Files:"), m_list, "supportFileList"));
    column->addWidget(m_list, 1);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(2);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SupportDialog::showFile);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        showButtons();
        // Its list is of those that are ticked.
        if (m_list->currentItem() == m_list->topLevelItem(0))
            showFile();
    });
    return side;
}

QWidget* SupportDialog::buildPreview()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("C&ontent:"), m_preview, "supportPreview"));
    column->addWidget(m_about);
    column->addWidget(m_preview, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_about->setWordWrap(true);
    m_about->setObjectName(u"supportAboutLabel"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_texts->button(m_more, QT_TR_NOOP("Show &more of it"), "supportMoreButton");
    m_more->setAutoDefault(false);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &SupportDialog::showMore);
    return side;
}

QBoxLayout* SupportDialog::buildButtons()
{
    m_texts->button(m_save, QT_TR_NOOP("&Save…"), "saveSupportButton");
    m_texts->button(m_close, QT_TR_NOOP("&Close"), "closeSupportButton");
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::askWhere);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_close);
    return row;
}

void SupportDialog::open()
{
    QDialog::open();
    collect();
}

void SupportDialog::collect()
{
    QSettings settings;
    const SupportBundle::Request request { m_events, SupportFacts::settings(settings) };
    auto* job = new PoolJob<QList<SupportFile>>(
        [twin = TravelWork::Twin(*m_store), siteId = m_siteId, request](
            const SupportBundle::Watch& watch) {
            return collectFiles(twin, siteId, request, watch);
        },
        this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        onCollected(job->result());
    });
    m_isBusy = true;
    m_banner->showMessage(Banner::Kind::Information, [] { return tr("Collecting…"); });
    showButtons();
    job->start();
}

void SupportDialog::onCollected(const Result<QList<SupportFile>>& files)
{
    m_isBusy = false;
    if (files) {
        m_files = *files;
        m_banner->clear();
        fill();
        m_list->setFocus();
    } else {
        m_banner->showMessage(
            Banner::Kind::Error, [error = files.error()] { return ErrorText::whole(error); });
    }
    showButtons();
    Q_EMIT collected();
}

/// The table of contents goes with whatever is ticked.
void SupportDialog::fill()
{
    const QSignalBlocker blocker(m_list); // half filled it says nothing
    m_list->clear();
    auto* contents = new QTreeWidgetItem(m_list);
    contents->setCheckState(FileColumn, Qt::Checked);
    contents->setFlags(contents->flags() & ~Qt::ItemIsUserCheckable);
    for (int i = 0; i < m_files.size(); ++i) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(FileColumn, Qt::Checked);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    retranslate();
}

void SupportDialog::retranslate()
{
    m_list->setHeaderLabels({ tr("File"), tr("Size") });
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const SupportFile file = fileOf(item);
        item->setText(FileColumn, file.name);
        item->setToolTip(FileColumn, file.about());
        item->setText(SizeColumn, QLocale().formattedDataSize(file.content.size(), 0));
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    showFile();
}

SupportFile SupportDialog::fileOf(QTreeWidgetItem* item) const
{
    const int index = m_list->indexOfTopLevelItem(item) - 1;
    return index < 0 ? SupportBundle::contents(chosen()) : m_files[index];
}

QList<SupportFile> SupportDialog::chosen() const
{
    QList<SupportFile> files;
    for (int i = 0; i < m_files.size(); ++i)
        if (m_list->topLevelItem(i + 1)->checkState(FileColumn) == Qt::Checked)
            files.append(m_files[i]);
    return files;
}

void SupportDialog::showFile()
{
    QTreeWidgetItem* item = m_list->currentItem();
    const SupportFile file = item ? fileOf(item) : SupportFile();
    m_about->setText(item ? file.about() : QString());
    m_shown = QString::fromUtf8(file.content);
    m_shownTo = 0;
    m_preview->clear();
    showMore();
    m_preview->moveCursor(QTextCursor::Start);
}

void SupportDialog::showMore()
{
    const bool hadFocus = m_more->hasFocus();
    const QString part = m_shown.mid(m_shownTo, shownAtOnce);
    m_shownTo += part.size();
    QTextCursor end(m_preview->document());
    end.movePosition(QTextCursor::End);
    end.insertText(part);
    m_more->setVisible(m_shownTo < m_shown.size());
    if (hadFocus && !m_more->isVisible())
        m_preview->setFocus();
}

void SupportDialog::showButtons() { m_save->setEnabled(!m_isBusy && !chosen().isEmpty()); }

void SupportDialog::askWhere()
{
    auto* dialog = new QFileDialog(this, tr("Save the support bundle"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveSupportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Archive (*.zip)") });
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(SupportBundle::fileName(m_siteName, QDate::currentDate()));
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::save);
    dialog->open();
}

/// It goes on when the dialog is closed, as the list of jobs shows.
void SupportDialog::save(const QString& path)
{
    auto* job = new PoolJob<qint64>(
        [files = chosen(), path] { return SupportBundle::write(files, path); }, parent());
    job->setLabel(JobLabels::supportBundle(m_siteId, m_siteName));
    connect(job, &Job::finished, job, &QObject::deleteLater);
    connect(job, &Job::finished, this, [this, job, path] {
        m_isBusy = false;
        showButtons();
        if (!job->result())
            return m_banner->showMessage(Banner::Kind::Error,
                [error = job->result().error()] { return ErrorText::whole(error); });
        m_banner->showMessage(Banner::Kind::Positive,
            [path] { return tr("Saved: %1").arg(QDir::toNativeSeparators(path)); });
        Q_EMIT saved(path);
    });
    m_isBusy = true;
    m_banner->showMessage(Banner::Kind::Information, [] { return tr("Packing…"); });
    showButtons();
    job->start();
}
