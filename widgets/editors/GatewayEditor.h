// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editors/SiteDraft.h"

#include <QWidget>

#include <array>

class Banner;
class FieldBinder;
class GatewayModelPicker;
class GatewayPreview;
class PasswordEdit;
class PortsEditor;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTabWidget;
class Store;
class Texts;

/// One gateway: what it is, where it stands, how one logs in, its ports, and the configuration that
/// comes of it.
class GatewayEditor : public QWidget {
    Q_OBJECT

public:
    explicit GatewayEditor(SiteDraft* draft, QWidget* parent = nullptr);

    /// @param store null: the configuration is not compared with what was
    void setStore(Store* store);
    /// @param index in Site::gateways; -1 = none
    void setCurrent(int index);
    /// Puts the cursor where a new gateway begins.
    void startEditing();
    /// Goes to the field of a JSON path within the present gateway. False when there is none.
    bool showField(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildDevice();
    void buildIdentity();
    void buildAddresses();
    void buildLogin();
    void buildNow();
    void buildPreview();
    /// @param column 0 or 1 of the pairs of label and field
    QLabel* place(
        int row, int column, const char* source, QWidget* field, const char* objectName);
    void alignRows();
    template <typename Member> void text(QLineEdit* edit, Member member);
    void chooseModel();
    void chooseTransport();
    void normaliseMac();
    void generatePassword();
    void useFactoryLogin();
    void find();
    void prepare();
    void showChoices();
    void showTransports(const GatewayModel* model);
    void showPlaceholders();
    void showLoginNote();
    void showNotes();
    void showProblems();
    void showDraft(const QObject* source);
    [[nodiscard]] QString own() const; ///< "gateways[0]"
    [[nodiscard]] QWidget* fieldOf(const QString& name) const;
    [[nodiscard]] bool hasFactoryPassword() const;
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
    QSplitter* m_split;
    QTabWidget* m_tabs;
    std::array<QGridLayout*, 2> m_grids {};
    QLineEdit* m_name;
    GatewayModelPicker* m_model;
    QLineEdit* m_mac;
    QComboBox* m_transport;
    QLabel* m_transportLabel = nullptr;
    QLineEdit* m_address;
    QLineEdit* m_netmask;
    QLineEdit* m_gateway;
    QLineEdit* m_dns;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    QPushButton* m_generate;
    QLabel* m_loginNote;
    QLineEdit* m_reachAt;
    QPushButton* m_find;
    QLineEdit* m_userNow;
    PasswordEdit* m_passwordNow;
    QPushButton* m_factory;
    QLabel* m_notes;
    PortsEditor* m_ports;
    Banner* m_problems;
    GatewayPreview* m_preview;
    QPushButton* m_prepare;
};
