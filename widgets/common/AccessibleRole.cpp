// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/AccessibleRole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace {

constexpr const char* roleProperty = "accessibleRole";

/// Asked for every object, by the name of each of its classes.
QAccessibleInterface* interfaceOfRole(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOfRole);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(roleProperty, int(role));
}

void announce(QWidget* notification, const QString& text)
{
    notification->setAccessibleName(text);
    QAccessibleEvent alert(notification, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!notification->isVisible())
        return; // to show it says the same
    QAccessibleEvent shown(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}
