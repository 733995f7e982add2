// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QPair>
#include <QWidget>

class Banner;
class CurrentScope;
class KeysTab;
class LabelsTab;
class PhonePreview;
class QTabWidget;
class ScopeChooser;
class SettingsTab;
class SiteDraft;
class Store;
class Texts;

/// Configuring phones: at the left whose settings, at the right the settings, the keys on a
/// picture, label strips, and the file as it will be. Warns while phones keep factory passwords.
class ConfigurePage : public QWidget {
    Q_OBJECT

public:
    /// @param store null: no files to choose from, nothing to compare with
    explicit ConfigurePage(SiteDraft* draft, Store* store = nullptr, QWidget* parent = nullptr);

    [[nodiscard]] CurrentScope* current() const { return m_current; }
    [[nodiscard]] PhonePreview* preview() const { return m_preview; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectAll();
    void setStore(Store* store);
    void showPasswords();
    void makePasswords();
    void showRefusal(const Error& error);

    SiteDraft* m_draft;
    Texts* m_texts;
    CurrentScope* m_current;
    QPair<bool, int> m_missing { false, 0 }; ///< factory passwords; accounts without one
    Banner* m_passwords;
    Banner* m_refusal;
    ScopeChooser* m_chooser;
    QTabWidget* m_tabs;
    SettingsTab* m_settings;
    KeysTab* m_keys;
    LabelsTab* m_labels;
    PhonePreview* m_preview;
};
