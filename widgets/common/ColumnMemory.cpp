// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ColumnMemory.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPointer>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// With the number of columns, so that a view that has other ones begins anew.
QString columnsKey(const QWidget* view, const QHeaderView* header)
{
    return u"columns/%1.%2"_s.arg(view->objectName()).arg(header->count());
}

/// Only what the user does counts: a section also changes its size with the window and its texts.
class ColumnKeeper : public QObject {
public:
    ColumnKeeper(QWidget* view, QHeaderView* header)
        : QObject(header)
        , m_view(view)
        , m_header(header)
    {
        const QByteArray kept = QSettings().value(columnsKey(view, header)).toByteArray();
        if (!kept.isEmpty())
            header->restoreState(kept);
        m_state = header->saveState();
        header->viewport()->installEventFilter(this);
        connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnKeeper::saveLater,
            Qt::QueuedConnection);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonRelease
            || event->type() == QEvent::MouseButtonDblClick)
            QMetaObject::invokeMethod(this, &ColumnKeeper::saveLater, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void saveLater()
    {
        const QByteArray state = m_header->saveState();
        const bool isNameless = QCoreApplication::organizationName().isEmpty(); // whose settings?
        if (state == m_state || isNameless)
            return;
        m_state = state;
        QSettings().setValue(columnsKey(m_view, m_header), state);
    }

    QWidget* m_view;
    QHeaderView* m_header;
    QByteArray m_state;
};

void keepColumns(QWidget* view, QHeaderView* header)
{
    Q_ASSERT(!view->objectName().isEmpty());
    header->setSectionsMovable(true);
    new ColumnKeeper(view, header);
}

} // namespace

namespace ColumnMemory {

void keep(QTableView* view) { keepColumns(view, view->horizontalHeader()); }

void keep(QTreeView* view) { keepColumns(view, view->header()); }

void forget(const QTableView* view)
{
    QSettings().remove(columnsKey(view, view->horizontalHeader()));
}

} // namespace ColumnMemory
