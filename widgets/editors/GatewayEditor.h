// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editors/SiteDraft.h"

#include <QWidget>

class Banner;
class FieldBinder;
class PasswordEdit;
class PortsEditor;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class Texts;

/// One gateway: what it is, where it stands, how one logs in, and its ports.
class GatewayEditor : public QWidget {
    Q_OBJECT

public:
    explicit GatewayEditor(SiteDraft* draft, QWidget* parent = nullptr);

    /// @param index in Site::gateways; -1 = none
    void setCurrent(int index);
    /// Puts the cursor where a new gateway begins.
    void startEditing();

private:
    void buildIdentity(QGridLayout* grid);
    void buildAddresses(QGridLayout* grid);
    void buildLogin(QGridLayout* grid);
    /// @param column 0 or 1 of the pairs of label and field
    QLabel* place(QGridLayout* grid, int row, int column, const char* source, QWidget* field,
        const char* objectName);
    template <typename Member> void text(QLineEdit* edit, Member member);
    void fillModels();
    void chooseModel();
    void chooseTransport();
    void normaliseMac();
    void showChoices();
    void showTransports(const GatewayModel* model);
    void showPlaceholders();
    void showNotes();
    void showProblems();
    void showDraft(const QObject* source);
    [[nodiscard]] const GatewayModel* model() const;
    [[nodiscard]] const GatewayFamily* family() const;
    [[nodiscard]] const Gateway& gateway() const { return gatewayIn(m_draft->site()); }
    [[nodiscard]] const Gateway& gatewayIn(const Site& site) const;
    [[nodiscard]] Gateway& gatewayIn(Site& site);

    SiteDraft* m_draft;
    Texts* m_texts;
    FieldBinder* m_binder;
    int m_index = -1;
    Gateway m_nothing; ///< stands in while there is none
    QLineEdit* m_name;
    QComboBox* m_model;
    QLineEdit* m_mac;
    QComboBox* m_transport;
    QLabel* m_transportLabel = nullptr;
    QLineEdit* m_netmask;
    QLineEdit* m_gateway;
    QLineEdit* m_dns;
    QLineEdit* m_reachAt;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    QLabel* m_notes;
    PortsEditor* m_ports;
    Banner* m_problems;
};
