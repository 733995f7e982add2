// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/SettingsPage.h"
#include "widgets/store/StoreTurns.h"

class Banner;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Texts;

/// What the desktop's keychain keeps for this database: the key of its passwords, and the password
/// of its server. Both can be taken out again; that happens at once.
class KeychainPage : public SettingsPage {
    Q_OBJECT

public:
    /// @param store the one that is open
    explicit KeychainPage(Store* store, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Keychain"); }
    bool apply() override { return true; }

private:
    /// Something that is kept or not: its state in words, and what can be done about it.
    struct Row {
        QLabel* icon = nullptr;
        QLabel* state = nullptr;
        QPushButton* button = nullptr;
    };
    Row addRow(QVBoxLayout* column);
    void refresh();
    void showKept();
    void show(const Row& row, bool isKept, const QString& text);
    void changeKey();
    void letIn();
    void forgetServer();

    Store* m_store;
    Texts* m_texts;
    Banner* m_banner;
    Row m_key;
    Row m_server;
    StoreRead<QList<WrappedKey>> m_readKeys;
    bool m_isKeyKept = false;
    bool m_isServerKept = false;
};
