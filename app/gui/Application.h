// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/Languages.h"
#include "models/core/Secret.h"
#include "models/store/Store.h"
#include "widgets/MainWindow.h"

#include <QObject>

/// Puts the program together: the window first, then the store and the catalogue.
class Application : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString database;
        QString language; ///< empty = the one chosen last, else the system's
        Secret passphrase;
    };
    explicit Application(Settings settings);

    void show();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseLanguage(const QString& code);
    void openStore();
    void loadCatalog();

    Settings m_settings;
    Languages m_languages;
    std::unique_ptr<Store> m_store; // outlives the window that shows it
    std::unique_ptr<MainWindow> m_window;
};
