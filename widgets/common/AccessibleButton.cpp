// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/AccessibleButton.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr const char* byNameProperty = "isToldByName";
constexpr const char* foldProperty = "isFoldOpen";

QAccessibleInterface* interfaceOfButton(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button ? new AccessibleButton(button) : nullptr;
}

QMenu* menuOf(const QAbstractButton* button)
{
    if (const auto* push = qobject_cast<const QPushButton*>(button))
        return push->menu();
    const auto* tool = qobject_cast<const QToolButton*>(button);
    return tool && tool->popupMode() == QToolButton::InstantPopup ? tool->menu() : nullptr;
}

/// What is written on it, without mnemonic and without what follows the words. Empty when there
/// are no words.
QString wordsOn(const QAbstractButton* button)
{
    QString words;
    const QString text = button->text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        words.append(text[i]);
    }
    while (words.endsWith(u':') || words.endsWith(u'.') || words.endsWith(QChar(0x2026)))
        words.chop(1);
    const bool hasLetters = std::any_of(
        words.cbegin(), words.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
    return hasLetters ? words : QString();
}

} // namespace

void AccessibleButton::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOfButton);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void AccessibleButton::tellByName(QAbstractButton* button)
{
    button->setProperty(byNameProperty, true);
}

void AccessibleButton::setFold(QAbstractButton* button, bool isOpen)
{
    button->setProperty(foldProperty, isOpen);
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(button, changed);
    QAccessible::updateAccessibility(&event);
}

AccessibleButton::AccessibleButton(QWidget* button)
    : QAccessibleWidget(button)
{
    addControllingSignal(this->button()->isCheckable() ? QLatin1String("toggled(bool)")
                                                       : QLatin1String("clicked()"));
}

QAbstractButton* AccessibleButton::button() const
{
    return qobject_cast<QAbstractButton*>(object());
}

QString AccessibleButton::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name && !button()->property(byNameProperty).toBool()) {
        const QString words = wordsOn(button());
        if (!words.isEmpty())
            return words;
    }
    if (kind == QAccessible::Accelerator && !button()->shortcut().isEmpty())
        return button()->shortcut().toString(QKeySequence::NativeText);
    return QAccessibleWidget::text(kind);
}

QAccessible::Role AccessibleButton::role() const
{
    if (menuOf(button()))
        return QAccessible::ButtonMenu;
    if (!button()->isCheckable())
        return QAccessible::Button;
    return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const auto* box = qobject_cast<const QCheckBox*>(button());
    const auto* push = qobject_cast<const QPushButton*>(button());
    const QVariant fold = button()->property(foldProperty);
    state.checkable = button()->isCheckable();
    state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
    state.checked = button()->isChecked() && !state.checkStateMixed;
    state.pressed = button()->isDown();
    state.defaultButton = push && push->isDefault();
    state.hasPopup = menuOf(button()) != nullptr;
    state.expandable = fold.isValid();
    state.expanded = fold.isValid() && fold.toBool();
    state.collapsed = fold.isValid() && !fold.toBool();
    return state;
}

QString AccessibleButton::usualAction() const
{
    if (menuOf(button()))
        return showMenuAction();
    return button()->isCheckable() ? toggleAction() : pressAction();
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (button()->isEnabled())
        names.prepend(usualAction());
    return names;
}

/// Whoever asks for it waits for an answer, and a menu or a dialog that opens is in no hurry.
void AccessibleButton::doAction(const QString& name)
{
    if (name != usualAction())
        return QAccessibleWidget::doAction(name);
    if (!button()->isEnabled())
        return;
    if (auto* push = qobject_cast<QPushButton*>(button()); push && push->menu())
        QMetaObject::invokeMethod(push, &QPushButton::showMenu, Qt::QueuedConnection);
    else if (auto* tool = qobject_cast<QToolButton*>(button()); tool && menuOf(tool))
        QMetaObject::invokeMethod(tool, &QToolButton::showMenu, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
}

QStringList AccessibleButton::keyBindingsForAction(const QString& name) const
{
    if (name == usualAction() && !button()->shortcut().isEmpty())
        return { button()->shortcut().toString() };
    return {};
}
