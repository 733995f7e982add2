// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/ProvisioningServer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class Texts;

/// Where the provisioning server stands: its interface and port, HTTP or HTTPS, and the switch.
class ServerPanel : public QWidget {
    Q_OBJECT

public:
    explicit ServerPanel(QWidget* parent = nullptr);

    /// This laptop's addresses, the one in the site's network first, loopback last. What was chosen
    /// stays chosen while it is there.
    void offerAddresses(const QString& siteSubnet);
    /// Errors: MissingValue (HTTPS without certificate or key).
    [[nodiscard]] Result<ProvisioningSettings> settings() const;
    /// By which phones reach the server instead of its address; empty = the address.
    [[nodiscard]] QString host() const;
    /// @param baseUrl empty = it does not serve
    void showServing(const QString& baseUrl);

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    QWidget* buildPlace();
    QWidget* buildSecurity();
    QWidget* buildSwitch();
    QWidget* fileField(QLineEdit* edit, const char* button, const char* objectName);
    void chooseFile(QLineEdit* edit);
    void showState();

    Texts* m_texts;
    QComboBox* m_address;
    QSpinBox* m_port;
    int m_offeredPort; ///< the one preferred on this laptop
    QLineEdit* m_host;
    QCheckBox* m_isSecure;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QCheckBox* m_oldTls;
    QWidget* m_place = nullptr;
    QWidget* m_security = nullptr;
    QPushButton* m_switch;
    QLabel* m_icon;
    QLabel* m_state;
    QString m_baseUrl;
};
