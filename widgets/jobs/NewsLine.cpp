// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/NewsLine.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStatusBar>

using namespace std::chrono_literals;

namespace {

constexpr auto newsStayFor = 12s;

/// A screen reader reads a notification when it begins to show.
class NewsLineInterface : public QAccessibleWidget {
public:
    explicit NewsLineInterface(QWidget* line)
        : QAccessibleWidget(line, QAccessible::Notification)
    {
    }
};

QAccessibleInterface* newsLineInterface(const QString& className, QObject* object)
{
    return className == QLatin1StringView(NewsLine::staticMetaObject.className())
        ? new NewsLineInterface(static_cast<QWidget*>(object))
        : nullptr;
}

} // namespace

NewsLine::NewsLine(QWidget* parent)
    : QFrame(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(newsLineInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("newsLine"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hide();
    m_leave.setSingleShot(true);
    m_leave.setInterval(newsStayFor);
    m_leave.callOnTimeout(this, &QWidget::hide);
}

/// The same words twice are news twice: the line goes before it comes again. Desktops that do not
/// know notifications hear of the name and of the alert.
void NewsLine::say(const QString& text)
{
    hide();
    if (auto* bar = qobject_cast<QStatusBar*>(parentWidget()))
        bar->clearMessage(); // it would be drawn in the same place
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_leave.start();
}

QSize NewsLine::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text), fontMetrics().height() };
}

QSize NewsLine::minimumSizeHint() const { return { 0, fontMetrics().height() }; }

void NewsLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}
