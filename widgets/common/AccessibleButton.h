// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;
class QMenu;

/// Buttons as those hear them who do not see them: by the words that are on them, in the language
/// of the window, while QWidget::accessibleName() stays the English one; and whether what they
/// fold is open. Qt's own interface knows neither.
class AccessibleButton : public QAccessibleWidget {
public:
    /// From now on every button is told like this. To be called before the first one is named.
    static void install();
    /// For a button whose words do not say what it is about, such as one of many in a table.
    static void tellByName(QAbstractButton* button);
    /// For a button that folds something up or out.
    static void setFold(QAbstractButton* button, bool isOpen);

    explicit AccessibleButton(QWidget* button);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    [[nodiscard]] QAbstractButton* button() const;
    [[nodiscard]] QString usualAction() const;
};
