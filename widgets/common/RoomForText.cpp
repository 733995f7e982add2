// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/RoomForText.h"

#include <QEvent>
#include <QFont>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace {

class WholeText : public QObject {
public:
    explicit WholeText(QLabel* label)
        : QObject(label)
        , m_label(label)
    {
        label->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != m_label)
            return QObject::eventFilter(watched, event);
        // Its text changes without any event but being painted.
        if (event->type() == QEvent::Hide)
            forget();
        else if (event->type() == QEvent::Show || event->type() == QEvent::FontChange
            || event->type() == QEvent::StyleChange)
            m_width = -1;
        else if (m_label->isVisible()
            && (event->type() == QEvent::Resize || event->type() == QEvent::Show
                || event->type() == QEvent::Paint))
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void forget()
    {
        m_width = -1;
        m_label->setMinimumHeight(0);
    }

    void fit()
    {
        // To ask a label for its height paints it anew: without this there would be no end of it.
        if (m_label->text() == m_text && m_label->font() == m_font && m_label->width() == m_width)
            return;
        m_text = m_label->text();
        m_font = m_label->font();
        m_width = m_label->width();
        const int needed = std::max(0, m_label->heightForWidth(m_width));
        if (needed != m_label->minimumHeight())
            m_label->setMinimumHeight(needed);
    }

    QLabel* m_label;
    QString m_text; ///< for which the height is right, with the two below
    QFont m_font;
    int m_width = -1;
};

class WholePage : public QObject {
public:
    WholePage(QWidget* page, int letters, bool isTab = false)
        : QObject(page)
        , m_page(page)
        , m_letters(letters)
        , m_isTab(isTab)
    {
        page->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_page
            && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
                || (m_isTab && event->type() == QEvent::Show)))
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        if (m_isTab && !m_page->isVisible())
            return; // behind others it has not got its width yet
        const int limit = m_letters * m_page->fontMetrics().averageCharWidth();
        const bool isNeeded = m_letters == 0 || m_page->width() < limit;
        m_page->setMinimumHeight(isNeeded
                ? std::max(0, m_page->layout()->totalMinimumHeightForWidth(m_page->width()))
                : 0);
    }

    QWidget* m_page;
    int m_letters;
    bool m_isTab;
};

class ReadableColumns : public QObject {
public:
    explicit ReadableColumns(QHeaderView* header)
        : QObject(header)
        , m_header(header)
    {
        header->installEventFilter(this);
    }

    void setColumns(const QList<int>& columns)
    {
        m_columns = columns;
        fit();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_header
            && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange
                || event->type() == QEvent::Show))
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        if (!m_header->isVisible())
            return; // it is measured when it is looked at
        int needed = 0;
        for (int i = 0; i < m_header->count(); ++i)
            if (!m_header->isSectionHidden(i))
                needed += m_columns.contains(i) ? leastOf(i) : m_header->sectionSize(i);
        const bool hasRoom = needed <= m_header->width();
        for (const int column : std::as_const(m_columns)) {
            // What the user drew is the user's.
            const auto mode = m_header->sectionResizeMode(column);
            if (column >= m_header->count() || mode == QHeaderView::Interactive)
                continue;
            const auto wanted = hasRoom ? QHeaderView::Stretch : QHeaderView::Fixed;
            if (mode != wanted)
                m_header->setSectionResizeMode(column, wanted);
            if (!hasRoom)
                m_header->resizeSection(column, leastOf(column));
        }
    }
    /// The title, and so much of what is in it that one knows what it is.
    [[nodiscard]] int leastOf(int column) const
    {
        constexpr int letters = 13;
        return std::max(m_header->sectionSizeHint(column),
            letters * m_header->fontMetrics().averageCharWidth());
    }

    QHeaderView* m_header;
    QList<int> m_columns;
};

} // namespace

void keepWhole(QLabel* label) { new WholeText(label); }

void keepRoom(QWidget* page, int letters) { new WholePage(page, letters); }

void keepRoomOfTab(QWidget* tab) { new WholePage(tab, 0, true); }

void stretchReadably(QHeaderView* header, const QList<int>& columns)
{
    for (int i = 0; i < header->count(); ++i)
        header->setSectionResizeMode(
            i, columns.contains(i) ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    keepTitlesWhole(header, columns);
}

void keepTitlesWhole(QHeaderView* header, const QList<int>& columns)
{
    const auto name = QStringLiteral("readableColumns");
    auto* known = header->findChild<QObject*>(name, Qt::FindDirectChildrenOnly);
    auto* keeper = known ? static_cast<ReadableColumns*>(known) : new ReadableColumns(header);
    keeper->setObjectName(name);
    keeper->setColumns(columns);
}

void makeRoomForText(QWidget* window, int letters, int lines)
{
    constexpr QSize frame(16, 40); // what a desktop puts around it
    const QFontMetrics metrics = window->fontMetrics();
    const QSize room = window->screen()->availableSize() - frame;
    const int width = std::max(std::min(metrics.averageCharWidth() * letters, room.width()),
        window->layout()->totalMinimumSize().width());
    const int needed = window->layout()->hasHeightForWidth()
        ? window->layout()->totalHeightForWidth(width)
        : window->sizeHint().height();
    window->resize(width, std::min(lines > 0 ? metrics.height() * lines : needed, room.height()));
}
