// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QDialog>

#include <functional>

class BackupsPage;
class DatabasePage;
class QListWidget;
class QStackedWidget;
class SettingsPage;
class Store;
class Texts;

/// What is set up for this laptop, page by page; the list at the left names them.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param place of the database that is open, or that could not be opened
    /// @param store what is in it can be set up, too; null = none is open
    explicit SettingsDialog(
        const QString& place, QWidget* parent = nullptr, Store* store = nullptr);

    /// By the object name of a page: databasePage, appearancePage, ...
    void showPage(const QString& objectName);

Q_SIGNALS:
    /// After everything else was kept.
    void databaseChosen(const QString& place, const Secret& password, bool isKept);
    void restoreRequested(const QString& backup);
    /// One of Translations::codes().
    void languageChosen(const QString& code);
    /// Object name of an action of the window, which goes on where the settings end.
    void actionRequested(const QString& objectName);
    /// When to lock and to back up may be others now.
    void applied();

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void add(SettingsPage* page, const char* objectName);
    void addPlacePages(const QString& place);
    void addStorePages(Store* store);
    void showPage(int page);
    void leaveFor(const std::function<void()>& next);
    void buildButtons();
    void retranslate();
    void fitList();
    void grow();
    void apply();

    Texts* m_texts;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QList<SettingsPage*> m_pages;
};
