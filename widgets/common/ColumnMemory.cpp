// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ColumnMemory.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto usersProperty = "columnsAreUsers";
const QString usersSuffix = u".users"_s; ///< whether the widths are

/// Only what the user does counts: a section also changes its size with the window and its texts.
class ColumnKeeper : public QObject {
public:
    ColumnKeeper(const QWidget* view, QHeaderView* header)
        : QObject(header)
        // With the number of columns, so that a view that has other ones begins anew.
        , m_key(u"columns/%1.%2"_s.arg(view->objectName()).arg(header->count()))
        , m_header(header)
    {
        const QSettings settings;
        const QByteArray kept = settings.value(m_key).toByteArray();
        if (!kept.isEmpty())
            restore(kept, settings.value(m_key + usersSuffix).toBool());
        header->setSectionsMovable(true);
        header->viewport()->installEventFilter(this);
    }

    void remember()
    {
        // Settings of a program without a name would be anybody's.
        if (QCoreApplication::organizationName().isEmpty())
            return;
        QSettings settings;
        settings.setValue(m_key, m_header->saveState());
        settings.setValue(m_key + usersSuffix, ColumnMemory::isUsers(m_header));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Enter)
            loosen();
        else if (event->type() == QEvent::Leave)
            tighten();
        else if (event->type() == QEvent::MouseButtonPress)
            m_before = { m_header->saveState(), sizes() };
        else if (event->type() == QEvent::MouseButtonRelease
            || event->type() == QEvent::MouseButtonDblClick)
            QMetaObject::invokeMethod(this, &ColumnKeeper::look, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    /// Which columns there are is the page's to say.
    void restore(const QByteArray& kept, bool isUsers)
    {
        QList<bool> hidden;
        for (int i = 0; i < m_header->count(); ++i)
            hidden.append(m_header->isSectionHidden(i));
        if (!m_header->restoreState(kept))
            return;
        for (int i = 0; i < m_header->count(); ++i)
            m_header->setSectionHidden(i, hidden[i]);
        m_header->setProperty(usersProperty, isUsers);
    }

    /// A column that fits itself cannot be drawn wider.
    void loosen()
    {
        if (ColumnMemory::isUsers(m_header))
            return;
        for (int i = 0; i < m_header->count(); ++i)
            if (m_header->sectionResizeMode(i) == QHeaderView::ResizeToContents) {
                m_fitting.append(i);
                m_header->setSectionResizeMode(i, QHeaderView::Interactive);
            }
    }

    void tighten()
    {
        const QList<int> fitting = std::exchange(m_fitting, {});
        if (ColumnMemory::isUsers(m_header))
            return;
        for (const int i : fitting)
            m_header->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    }

    QList<int> sizes() const
    {
        QList<int> sizes;
        for (int i = 0; i < m_header->count(); ++i)
            sizes.append(m_header->sectionSize(i));
        return sizes;
    }

    /// A column that was sorted or moved goes on fitting itself.
    void look()
    {
        if (m_before.state.isEmpty() || m_header->saveState() == m_before.state)
            return;
        if (sizes() != m_before.sizes)
            m_header->setProperty(usersProperty, true);
        tighten();
        remember();
        if (m_header->underMouse())
            loosen();
    }

    struct Before {
        QByteArray state;
        QList<int> sizes;
    };
    QString m_key;
    QHeaderView* m_header;
    Before m_before; ///< the mouse was pressed
    QList<int> m_fitting;
};

ColumnKeeper* keeperOf(const QHeaderView* header)
{
    for (QObject* child : header->children())
        if (auto* keeper = dynamic_cast<ColumnKeeper*>(child))
            return keeper;
    return nullptr;
}

void keepColumns(QWidget* view, QHeaderView* header)
{
    if (!view->objectName().isEmpty() && !keeperOf(header))
        new ColumnKeeper(view, header);
}

} // namespace

namespace ColumnMemory {

void keep(QTableView* view) { keepColumns(view, view->horizontalHeader()); }

void keep(QTreeView* view) { keepColumns(view, view->header()); }

void remember(QTableView* view)
{
    if (ColumnKeeper* keeper = keeperOf(view->horizontalHeader()))
        keeper->remember();
}

bool isUsers(const QHeaderView* header) { return header->property(usersProperty).toBool(); }

} // namespace ColumnMemory
