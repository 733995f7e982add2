// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class Texts;

/// What is asked for a handover report besides the site itself.
class HandoverForm : public QWidget {
    Q_OBJECT

public:
    explicit HandoverForm(QWidget* parent = nullptr);

    /// "it" or "en"; chosen once, it stays chosen for this site.
    [[nodiscard]] QString language() const;
    /// Unless somebody chose another one here. @param language of the site
    void setSiteLanguage(const QString& language);
    [[nodiscard]] QString technician() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool hasEnvelope() const;

Q_SIGNALS:
    void changed();

private:
    void buildRows(QFormLayout* form);
    void remember();

    Texts* m_texts;
    QComboBox* m_language;
    QLineEdit* m_technician;
    QLineEdit* m_place;
    QCheckBox* m_envelope;
    bool m_isLanguageChosen = false;
};
