// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/HelpGuide.h"

#include "widgets/help/FieldTexts.h"
#include "widgets/help/HelpPages.h"
#include "widgets/help/HelpTopics.h"
#include "widgets/help/HelpWindow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolTip>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace {

/// The field itself, the one a label names, or the one a widget is a part of: the line of a combo
/// box, what a table scrolls.
QWidget* fieldOf(QWidget* widget)
{
    if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
        return label->buddy();
    for (QWidget* field = widget; field && !field->isWindow(); field = field->parentWidget())
        if (!field->objectName().isEmpty() && !field->objectName().startsWith(u"qt_"_s))
            return field;
    return nullptr;
}

/// Lines of a readable length, also in the tip, which would else be as wide as the screen.
QString asRichText(const QString& text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

HelpGuide::HelpGuide(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

HelpGuide::~HelpGuide() { delete m_help; }

QString HelpGuide::meaningOf(const QWidget* field)
{
    if (!field)
        return {};
    const QString text = FieldTexts::of(field->objectName(), HelpPages::language());
    // What a provider's test plan asks for explains itself there.
    return text.isEmpty() ? field->toolTip() : text;
}

void HelpGuide::showHelp()
{
    QWidget* front = QApplication::activeWindow();
    if (!front || !isOurs(front))
        front = m_window;
    const QWidget* focused = front->focusWidget();
    showPage(HelpTopics::of(focused ? focused : front));
}

/// No child of the window: a dialog would block it together with the window it explains.
void HelpGuide::showPage(const QString& id)
{
    if (!m_help) {
        m_help = new HelpWindow;
        m_help->setShortcuts(m_shortcuts);
    }
    m_help->showPage(id);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

HelpWindow* HelpGuide::helpWindow() const { return m_help; }

void HelpGuide::setShortcuts(std::function<QString()> markdown)
{
    m_shortcuts = std::move(markdown);
}

void HelpGuide::explain()
{
    QWidget* focused = QApplication::focusWidget();
    QWidget* field = focused && isOurs(focused) ? fieldOf(focused) : nullptr;
    const QString text = meaningOf(field);
    if (text.isEmpty())
        return QWhatsThis::enterWhatsThisMode();
    QWhatsThis::showText(field->mapToGlobal(QPoint(0, field->height())), asRichText(text), field);
}

bool HelpGuide::isOurs(const QWidget* widget) const
{
    for (; widget; widget = widget->parentWidget())
        if (widget == m_window)
            return true;
    return false;
}

bool HelpGuide::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::QueryWhatsThis:
    case QEvent::ContextMenu:
    case QEvent::FocusIn:
        break;
    default:
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isOurs(widget))
        return false;
    if (event->type() == QEvent::KeyPress)
        return handleKey(widget, event);
    if (event->type() == QEvent::ContextMenu) {
        auto* label = qobject_cast<QLabel*>(widget);
        return label && offerMeaning(label, static_cast<QContextMenuEvent*>(event)->globalPos());
    }
    if (event->type() == QEvent::FocusIn) { // for who has the page read aloud
        const QString text = FieldTexts::of(widget->objectName(), HelpPages::language());
        if (!text.isEmpty())
            widget->setWhatsThis(text);
        return false;
    }
    return showMeaning(widget, static_cast<QHelpEvent*>(event));
}

/// In the window itself its menu has these keys; a dialog has no menu.
bool HelpGuide::handleKey(QWidget* widget, QEvent* event)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || widget->window() == m_window)
        return false;
    if (key->modifiers() == Qt::NoModifier)
        showHelp();
    else if (key->modifiers() == Qt::ShiftModifier)
        explain();
    else
        return false;
    return true;
}

/// A tip a field has of its own stays; its label says what the field means.
bool HelpGuide::showMeaning(QWidget* widget, QHelpEvent* event)
{
    const bool isTip = event->type() == QEvent::ToolTip;
    auto* label = qobject_cast<QLabel*>(widget);
    if (isTip && (!label || !label->buddy() || !label->toolTip().isEmpty()))
        return false;
    const QString text = meaningOf(fieldOf(widget));
    if (text.isEmpty())
        return false;
    if (isTip)
        QToolTip::showText(event->globalPos(), asRichText(text), widget);
    else if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(event->globalPos(), asRichText(text), widget);
    event->accept();
    return true;
}

bool HelpGuide::offerMeaning(QLabel* label, const QPoint& at)
{
    const QString text = label->buddy() ? meaningOf(label->buddy()) : QString();
    if (text.isEmpty())
        return false;
    auto* menu = new QMenu(label);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* ask = menu->addAction(tr("&What does this mean?"));
    ask->setObjectName(u"explainFieldAction"_s);
    connect(ask, &QAction::triggered, label,
        [label, text, at] { QWhatsThis::showText(at, asRichText(text), label); });
    menu->popup(at);
    return true;
}
