// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ResellerRepository.h"
#include "widgets/settings/SettingsPage.h"

class Banner;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Store;
class Texts;

/// Who stands on top of reports: name, address and logo of the reseller. Kept in the database, so
/// that a whole team has the same.
class ResellerPage : public SettingsPage {
    Q_OBJECT

public:
    explicit ResellerPage(Store* store, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Reseller"); }
    bool apply() override;

private:
    void buildRows(QFormLayout* form);
    QWidget* buildLogo();
    void load();
    void chooseLogo();
    void takeLogo(const QString& path);
    void showLogo();
    void showRight();
    void showError(const Error& error);
    [[nodiscard]] Reseller shown() const;

    Store* m_store;
    Reseller m_kept;
    bool m_maySave = true;
    QByteArray m_picture; ///< of the logo, as its file has it
    Texts* m_texts;
    Banner* m_banner;
    QLineEdit* m_name;
    QPlainTextEdit* m_address;
    QLineEdit* m_telephone;
    QLineEdit* m_email;
    QLineEdit* m_vatId;
    QLabel* m_logo;
    QPushButton* m_choose;
    QPushButton* m_remove;
};
