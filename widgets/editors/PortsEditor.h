// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DataTable;
class PortTableModel;
class QPushButton;
class SiteDraft;
class TableProxy;
class Texts;

/// The ports of one gateway, as many as its model has, and the button that fills what is free.
class PortsEditor : public QWidget {
    Q_OBJECT

public:
    explicit PortsEditor(SiteDraft* draft, QWidget* parent = nullptr);
    ~PortsEditor() override;

    /// @param index in Site::gateways; -1 = none
    void setCurrent(int index);

private:
    void buildTable();
    void showDraft(const QObject* source);
    void showColumns();
    void store();
    void propose();
    [[nodiscard]] QVariant dress(const QModelIndex& cell, int role) const;
    [[nodiscard]] bool hasGateway() const;
    [[nodiscard]] static QString protocolName(const QString& protocol);

    SiteDraft* m_draft;
    Texts* m_texts;
    PortTableModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
    QPushButton* m_propose;
    int m_index = -1;
};
