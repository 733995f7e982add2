// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QDialog>

class BackupsPage;
class DatabasePage;
class QListWidget;
class QStackedWidget;
class SettingsPage;
class Texts;

/// What is set up for this laptop, page by page; the list at the left names them.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param place of the database that is open, or that could not be opened
    explicit SettingsDialog(const QString& place, QWidget* parent = nullptr);

    void showPage(int page);

Q_SIGNALS:
    /// After everything else was kept.
    void databaseChosen(const QString& place, const Secret& password, bool isKept);
    void restoreRequested(const QString& backup);
    /// When to lock and to back up may be others now.
    void applied();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(SettingsPage* page);
    void buildButtons();
    void retranslate();
    void apply();

    Texts* m_texts;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QList<SettingsPage*> m_pages;
};
