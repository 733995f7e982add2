// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/Appearance.h"
#include "widgets/settings/SettingsPage.h"

class QComboBox;
class QSpinBox;
class Texts;

/// Language, colours and size of text. What is chosen is seen at once, in every window.
class AppearancePage : public SettingsPage {
    Q_OBJECT

public:
    explicit AppearancePage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Appearance"); }
    bool apply() override;
    void revert() override;

Q_SIGNALS:
    /// One of Translations::codes().
    void languageChosen(const QString& code);

private:
    void fillThemes();
    [[nodiscard]] Appearance chosen() const;

    Texts* m_texts;
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_size;
    const QString m_languageBefore;
    const Appearance m_before;
};
