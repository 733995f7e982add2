// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QWidget>

class CurrentScope;
class QLabel;
class QPushButton;
class Texts;
class ValueField;

/// One parameter of the current scope: what it is for, its value, what it would be otherwise, and
/// what is wrong with it. Checked when the field is left; a value that is refused is not stored.
class ParameterEditor : public QWidget {
    Q_OBJECT

public:
    explicit ParameterEditor(CurrentScope* current, QWidget* parent = nullptr);

    /// @param folder of PhoneFiles
    void setFolder(const QString& folder);
    /// @param name with its index; empty = none
    void setParameter(const QString& name);
    [[nodiscard]] const QString& parameter() const { return m_name; }
    [[nodiscard]] QString errorText() const;
    void inherit();
    /// What is wrong with a parameter, in its name.
    static QString sentenceOf(const Error& error);

private:
    void build();
    void show(bool isKeepingTyped);
    void showOrigin();
    void commit();
    void applyToPhones();
    void showError(const Error& error);
    void clearError();
    [[nodiscard]] Status check(const QString& value) const;

    CurrentScope* m_current;
    Texts* m_texts;
    QString m_name;
    QLabel* m_description;
    QLabel* m_caption = nullptr;
    ValueField* m_value;
    QPushButton* m_inherit;
    QPushButton* m_apply;
    QLabel* m_originIcon;
    QLabel* m_origin;
    QLabel* m_errorIcon;
    QLabel* m_error;
};
