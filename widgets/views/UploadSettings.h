// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayJob.h"

#include <QGroupBox>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class Texts;

/// How a gateway is reached and what happens to it afterwards. Address, port and method are each
/// gateway's own; the rest holds for all.
class UploadSettings : public QGroupBox {
    Q_OBJECT

public:
    explicit UploadSettings(QWidget* parent = nullptr);

    /// @param driver of its family; null when there is none
    void setGateway(const Gateway* gateway, const GatewayDriver* driver);
    /// What was chosen for this gateway, shown or not; it is asked before anything is sent.
    void fill(GatewayRequest& request, const QString& gatewayId) const;
    [[nodiscard]] bool isRestarting() const;

Q_SIGNALS:
    void reachAtEdited(const QString& address);
    void changed();

private:
    struct Reach {
        GatewayRequest::Method method = GatewayRequest::Method::Auto;
        int port = 0; ///< 0 = the family's own
    };
    void buildKeeping(QFormLayout* form);
    void connectAll();
    void fillMethods();
    void showKeeping();

    Texts* m_texts;
    QLineEdit* m_reachAt;
    QSpinBox* m_port;
    QComboBox* m_method;
    QCheckBox* m_restart;
    QCheckBox* m_keep;
    QSpinBox* m_seconds;
    const GatewayDriver* m_driver = nullptr;
    QString m_gatewayId;
    QHash<QString, Reach> m_reach; ///< by gateway id
};
