// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/KeyLayout.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/PhonePlan.h"

#include <QWidget>

class CurrentScope;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class Texts;

/// What one key does, for whom and under which label. Only functions the model has are offered;
/// users where a number is wanted. Checked when a field is left.
class KeyEditor : public QWidget {
    Q_OBJECT

public:
    explicit KeyEditor(CurrentScope* current, QWidget* parent = nullptr);

    /// @param place null = none
    void setKey(const KeyPlace& place);
    [[nodiscard]] const KeyPlace& place() const { return m_place; }
    [[nodiscard]] QString errorText() const;
    void inherit();

    /// "set for this phone": where the key comes from, its function first.
    static QString originText(const PhoneParameters& parameters, const KeyPlace& place);
    static bool isOwn(const PhoneParameters& parameters, const KeyPlace& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectAll();
    void show();
    void fillTypes(const QString& type);
    void fillUsers(const QString& valueKind);
    void takeType();
    void takeUser(int index);
    void commit();
    void fitFields();
    void showError(const Error& error);
    void clearError();
    [[nodiscard]] PhoneKey typed() const;
    [[nodiscard]] QString typedValue() const;
    [[nodiscard]] QString userName(const QString& extension) const;

    CurrentScope* m_current;
    Texts* m_texts;
    KeyPlace m_place;
    QLabel* m_title;
    QLabel* m_originIcon;
    QLabel* m_origin;
    QComboBox* m_type;
    QComboBox* m_value;
    QLineEdit* m_label;
    QLabel* m_error;
    QPushButton* m_inherit;
    bool m_isByKeys = false; ///< the function is chosen with the keyboard
};
