// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "widgets/settings/SettingsPage.h"

class Banner;
class QLineEdit;
class QRadioButton;
class ServerForm;
class Texts;

/// Which database is worked on: a file of this laptop, or a team's server.
class DatabasePage : public SettingsPage {
    Q_OBJECT

public:
    /// @param place the one open now
    explicit DatabasePage(const QString& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Database"); }
    bool apply() override;

Q_SIGNALS:
    /// Another one was chosen. @param password of a server, where one was typed
    void databaseChosen(const QString& place, const Secret& password, bool isKept);

private:
    QWidget* buildFile();
    void chooseFile();
    void updateParts();

    QString m_place;
    Texts* m_texts;
    Banner* m_banner;
    QRadioButton* m_isFile;
    QRadioButton* m_isServer;
    QLineEdit* m_file;
    QWidget* m_fileRow;
    ServerForm* m_server;
};
