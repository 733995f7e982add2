// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/HistoryView.h"

#include "models/core/ErrorText.h"
#include "models/core/Redactor.h"
#include "models/gateway/GatewayHistory.h"
#include "models/gateway/GatewayNote.h"
#include "models/site/PathText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/PrivateFile.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/common/UploadStateText.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/DiffView.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = HistoryModel::Kind;

namespace {

QString momentText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

HistoryView::HistoryView(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_model(new HistoryModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_diff(new DiffView(this))
    , m_file(new PrivateFile(this))
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetails());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    setTabChain({ m_table, m_compare, m_restore, m_save, m_tabs });
    connect(m_file, &PrivateFile::failed, this, &HistoryView::showError);
    connect(m_file, &PrivateFile::saved, this, [this](const QString& path) {
        m_banner->showMessage(Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
    });
    showSelection();
}

QWidget* HistoryView::buildList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("Histor&y:"), m_table, "historyTable"));
    column->addWidget(m_table, 1);
    column->addWidget(buildButtons());
    m_proxy->setReadOnly();
    m_proxy->setDress(
        [this](const QModelIndex& source, int role) { return dressed(source, role); });
    m_table->setSortingEnabled(false); // newest first is the order of a history
    m_table->setStretched({ HistoryModel::Device });
    m_table->setEmptyText([] {
        return tr("Nothing was sent to this gateway and nothing was backed up from it yet.");
    });
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("When"), tr("What"), tr("Way"), tr("Outcome"), tr("Device") });
    });
    connect(m_table, &DataTable::selectionCountChanged, this, &HistoryView::showSelection);
    connect(m_table, &QTableView::activated, this, [this] { m_tabs->setCurrentIndex(0); });
    return list;
}

QWidget* HistoryView::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    keepRoom(bar);
    m_compare = new QPushButton(bar);
    m_restore = new QPushButton(bar);
    m_save = new QPushButton(bar);
    m_texts->button(m_restore, QT_TR_NOOP("Restore &this backup…"), "restoreBackupButton");
    m_texts->button(m_save, QT_TR_NOOP("Save to &file…"), "saveBackupButton");
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setAccessibleName(u"Compare"_s);
    m_texts->toolTip(m_compare,
        QT_TR_NOOP("Select one backup to compare it with the plan, or two to compare them"));
    row->addWidget(m_compare);
    row->addWidget(m_restore);
    row->addWidget(m_save);
    m_texts->always([this] { showButtons(); });
    connect(m_compare, &QPushButton::clicked, this, &HistoryView::compare);
    connect(m_restore, &QPushButton::clicked, this, &HistoryView::restore);
    connect(m_save, &QPushButton::clicked, this, &HistoryView::saveToFile);
    return bar;
}

QWidget* HistoryView::buildDetails()
{
    m_texts->name(m_tabs, "Details and comparison", "historyTabs");
    m_texts->name(m_details, "Details", "historyDetails");
    m_details->setReadOnly(true);
    m_details->setUndoRedoEnabled(false);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFont(Fonts::fixed());
    m_tabs->addTab(m_details, QString());
    m_tabs->addTab(m_diff, QString());
    m_texts->always([this] {
        m_tabs->setTabText(0, tr("Details"));
        m_tabs->setTabText(1, tr("Comparison"));
    });
    return m_tabs;
}

void HistoryView::setGateway(const QString& gatewayId)
{
    if (gatewayId == m_gatewayId)
        return;
    m_gatewayId = gatewayId;
    m_banner->clear();
    m_diff->clear();
    m_tabs->setCurrentIndex(0);
    refresh();
}

void HistoryView::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void HistoryView::refresh()
{
    m_read.ask(
        *m_store,
        [id = m_gatewayId](Store& store) -> Result<Records> {
            auto uploads = store.evidence().uploadsOf(id);
            if (!uploads)
                return tl::unexpected(uploads.error());
            auto backups = store.evidence().backups(id);
            if (!backups)
                return tl::unexpected(backups.error());
            return Records { std::move(*uploads), std::move(*backups) };
        },
        [this](const Result<Records>& records) {
            records ? showRecords(*records) : showError(records.error());
        });
}

void HistoryView::showRecords(const Records& records)
{
    QStringList chosen;
    for (const int row : m_table->selectedRows())
        chosen.append(value(row, HistoryModel::IdRole).toString());
    m_model->setRecords(records.uploads, records.backups);
    QList<int> rows;
    for (const QString& id : std::as_const(chosen))
        rows.append(m_model->rowOf(id));
    m_table->selectRows(rows);
    if (rows.isEmpty() && m_model->rowCount() > 0)
        m_table->show(0, 0);
    showSelection();
}

QVariant HistoryView::value(int row, int role) const { return m_model->index(row, 0).data(role); }

QVariant HistoryView::dressed(const QModelIndex& source, int role) const
{
    if (role == Qt::DisplayRole)
        return cellText(source);
    const QVariant end = source.data(HistoryModel::EndRole);
    if (role == Qt::DecorationRole && source.column() == HistoryModel::Ending && end.isValid())
        return GlyphIcon::icon(UploadStateText::shape(Outcome::End(end.toInt())));
    return {};
}

QString HistoryView::cellText(const QModelIndex& source) const
{
    const Kind kind = source.data(HistoryModel::KindRole).value<Kind>();
    const QString method = source.data(HistoryModel::MethodRole).toString();
    switch (source.column()) {
    case HistoryModel::When:
        return momentText(source.data().toDateTime());
    case HistoryModel::What:
        return kind == Kind::Upload ? tr("Upload")
            : kind == Kind::Restore ? tr("Restore of a backup")
            : method == u"startup"  ? tr("Backup of the startup configuration")
            : method == u"running"  ? tr("Backup of the running configuration")
                                    : tr("Backup");
    case HistoryModel::Way:
        return kind == Kind::Backup
            ? QString()
            : UploadStateText::way(source.data(HistoryModel::DoorRole).toString(), method);
    case HistoryModel::Ending: {
        const QVariant end = source.data(HistoryModel::EndRole);
        return end.isValid() ? UploadStateText::word(Outcome::End(end.toInt())) : tr("kept");
    }
    default:
        return source.data().toString();
    }
}

QStringList HistoryView::selectedBackups() const
{
    QStringList ids;
    for (const int row : m_table->selectedRows())
        if (value(row, HistoryModel::KindRole).value<Kind>() == Kind::Backup)
            ids.prepend(value(row, HistoryModel::IdRole).toString());
    return ids;
}

void HistoryView::showSelection()
{
    const QList<int> rows = m_table->selectedRows();
    m_details->clear();
    m_readBackup.drop();
    m_readUpload.drop();
    if (rows.size() == 1)
        showDetails(rows.first());
    showButtons();
}

void HistoryView::showButtons()
{
    const auto selected = m_table->selectedRows().size();
    const auto backups = selectedBackups().size();
    const bool isPair = backups == 2 && selected == 2;
    const bool isOne = backups == 1 && selected == 1;
    m_compare->setText(isPair ? tr("C&ompare the two") : tr("C&ompare with the plan"));
    m_compare->setEnabled(isPair || (isOne && gateway()));
    m_restore->setEnabled(isOne && gateway());
    m_save->setEnabled(isOne);
}

void HistoryView::showDetails(int row)
{
    const QString id = value(row, HistoryModel::IdRole).toString();
    if (value(row, HistoryModel::KindRole).value<Kind>() == Kind::Backup)
        return m_readBackup.ask(
            *m_store, [id](Store& store) { return store.evidence().backup(id); },
            [this](const Result<BackupRecord>& backup) {
                backup ? m_details->setPlainText(backupText(*backup)) : showError(backup.error());
            });
    m_readUpload.ask(
        *m_store, [id](Store& store) { return store.evidence().upload(id); },
        [this](const Result<UploadRecord>& upload) {
            upload ? m_details->setPlainText(uploadText(*upload)) : showError(upload.error());
        });
}

QString HistoryView::uploadText(const UploadRecord& record) const
{
    QStringList parts { tr("%1: %2, %3 s")
                            .arg(momentText(record.endedAt),
                                UploadStateText::word(record.outcome.end))
                            .arg(QLocale().toString(double(record.elapsedMs) / 1000, 'f', 1)) };
    if (!record.identity.isEmpty())
        parts.append(tr("Device: %1").arg(record.identity));
    if (const QString way = UploadStateText::way(record.door, record.method); !way.isEmpty())
        parts.append(tr("Way: %1").arg(way));
    if (record.outcome.error)
        parts.append({ ErrorText::sentence(*record.outcome.error),
            ErrorText::nextStep(*record.outcome.error) });
    for (const QString& note : record.notes)
        if (const QString text = gatewayNoteText(note); !text.isEmpty())
            parts.append(text);
    if (!record.difference.isEmpty())
        parts.append({ QString(), tr("What was to change:"), record.difference });
    if (!record.transcript.isEmpty())
        parts.append({ QString(), tr("What was said:"), record.transcript });
    return parts.join(u'\n');
}

QString HistoryView::backupText(const BackupRecord& record) const
{
    QStringList parts;
    if (!record.identity.isEmpty())
        parts.append(tr("Device: %1").arg(record.identity));
    parts.append({ tr("%1, without its passwords:").arg(momentText(record.takenAt)), QString() });
    parts.append(QString::fromUtf8(Redactor::redact(record.content, m_draft->site().secrets())));
    return parts.join(u'\n');
}

void HistoryView::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error, site = m_draft->site()] {
        return PathText::inWords(ErrorText::whole(error), site);
    });
}

void HistoryView::compare()
{
    QStringList which = selectedBackups();
    if (which.size() == 1)
        which.append(GatewayHistory::planned);
    const Gateway* shown = gateway();
    // Of a gateway that is no longer planned two backups can still be compared.
    Gateway none;
    none.id = m_gatewayId;
    QList<QByteArray> contents;
    for (const QString& one : std::as_const(which)) {
        const auto content = GatewayHistory::content(
            *m_store, m_draft->site(), shown ? *shown : none, m_draft->catalog(), one);
        if (!content)
            return showError(content.error());
        contents.append(*content);
    }
    if (contents.size() != 2)
        return;
    m_banner->clear();
    m_diff->setTexts(
        titleOf(which[0]), contents[0], titleOf(which[1]), contents[1], m_draft->site().secrets());
    m_tabs->setCurrentIndex(1);
}

QString HistoryView::titleOf(const QString& which) const
{
    if (which == GatewayHistory::planned)
        return tr("Planned now");
    const QModelIndex index = m_model->index(m_model->rowOf(which), HistoryModel::When);
    return tr("%1, %2", "kind of backup, when it was taken")
        .arg(cellText(index.siblingAtColumn(HistoryModel::What)), cellText(index));
}

void HistoryView::restore()
{
    const QStringList ids = selectedBackups();
    if (ids.size() == 1)
        Q_EMIT restoreRequested(ids.first());
}

void HistoryView::saveToFile()
{
    const QStringList ids = selectedBackups();
    if (ids.size() != 1)
        return;
    const auto backup = m_store->evidence().backup(ids.first());
    if (!backup)
        return showError(backup.error());
    const Gateway* shown = gateway();
    m_file->ask(backup->content,
        u"%1-%2.cfg"_s.arg(shown ? shown->name : u"gateway"_s,
            backup->takenAt.toLocalTime().toString(u"yyyyMMdd-HHmm"_s)));
}

const Gateway* HistoryView::gateway() const
{
    const auto& gateways = m_draft->site().gateways;
    const auto it = std::find_if(gateways.begin(), gateways.end(),
        [this](const Gateway& gateway) { return gateway.id == m_gatewayId; });
    return it == gateways.end() || m_gatewayId.isEmpty() ? nullptr : &*it;
}
