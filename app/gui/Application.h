// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/Languages.h"
#include "models/care/BackupJob.h"
#include "models/core/Secret.h"
#include "models/store/Store.h"
#include "widgets/MainWindow.h"
#include "widgets/store/StoreOpener.h"
#include "widgets/vault/DesktopWatch.h"

#include <QObject>

/// Puts the program together: the window first, then the store and the catalogue.
class Application : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString database; ///< empty = the one chosen last, else the usual one
        QString language; ///< empty = the one chosen last, else the system's
        Secret passphrase;
        QString file = {}; ///< to be opened: a site or a job file
    };
    explicit Application(Settings settings);

    void show();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void connectWindow();
    void chooseLanguage(const QString& code);
    void openPlace();
    void openStore(const Secret& password);
    void storeOpened();
    void storeFailed(const Error& error);
    void leaveDamaged();
    void loadCatalog();
    void retry(const Secret& password, bool isKept);
    void choose(const QString& place, const Secret& password, bool isKept);
    void restore(const QString& backup);
    void beginBackups();

    Settings m_settings;
    QString m_place;
    Secret m_password; ///< of a server, as typed last
    bool m_isKept = false; ///< and whether it goes to the keychain once it was right
    Languages m_languages;
    std::unique_ptr<Store> m_store; // outlives the window that shows it
    std::optional<Error> m_damage; ///< of a large one, found after it was opened
    StoreOpener m_opener;
    BackupSchedule m_backups;
    DesktopWatch m_desktop;
    std::unique_ptr<MainWindow> m_window;
};
