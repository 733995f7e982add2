// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/ChangeTable.h"

#include "models/itemmodels/SiteChangeModel.h"
#include "widgets/common/Texts.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QLabel>
#include <QVBoxLayout>

ChangeTable::ChangeTable(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_texts(new Texts(this))
    , m_model(new SiteChangeModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_kind == Kind::Changes
            ? m_texts->label(
                QT_TR_NOOP("What this &entry changed:"), m_table, "revisionChangesTable")
            : m_texts->label(QT_TR_NOOP("Where the site differs from what it is no&w:"), m_table,
                "revisionStandingTable"));
    column->addWidget(m_table, 1);
    buildTable();
}

void ChangeTable::buildTable()
{
    m_proxy->setReadOnly();
    m_proxy->setDress(
        [this](const QModelIndex& source, int role) { return dressed(source, role); });
    m_table->setSortingEnabled(false); // the order of the site file
    m_table->setStretched(
        { SiteChangeModel::Place, SiteChangeModel::Before, SiteChangeModel::After });
    m_texts->always([this] {
        m_proxy->setHeaders(m_kind == Kind::Changes
                ? QStringList { tr("What"), tr("Before"), tr("After") }
                : QStringList { tr("What"), tr("Then"), tr("Now") });
    });
}

void ChangeTable::setChanges(const QList<SiteChange>& changes)
{
    m_table->setEmptyText([this] {
        return m_kind == Kind::Changes ? tr("No value was changed.")
                                       : tr("The site is now as it was then.");
    });
    m_model->setChanges(changes);
}

void ChangeTable::setNothing(std::function<QString()> reason)
{
    m_table->setEmptyText(std::move(reason));
    m_model->setChanges({});
}

QVariant ChangeTable::dressed(const QModelIndex& source, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SiteChange& change = m_model->change(source.row());
    return source.column() == SiteChangeModel::Place
        ? SiteDiff::placeText(change)
        : valueText(change, source.column() == SiteChangeModel::Before);
}

QString ChangeTable::valueText(const SiteChange& change, bool isBefore) const
{
    using Change = SiteChange::Kind;
    const QString& value = isBefore ? change.before : change.after;
    const bool isAbsent = (change.kind == Change::Added && isBefore)
        || (change.kind == Change::Removed && !isBefore);
    if (isAbsent)
        return tr("(not there)");
    if (change.isSecret)
        return isBefore ? tr("(not shown)") : tr("another one");
    if (!value.isEmpty())
        return value;
    return change.kind == Change::Changed ? tr("(empty)")
        : change.kind == Change::Moved    ? tr("another order")
                                          : tr("(there)");
}
