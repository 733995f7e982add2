// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayPlan.h"
#include "widgets/editors/GatewayExtensionDelegate.h"

#include <QMap>
#include <QWidget>

class DataTable;
class PortPicture;
class PortTableModel;
class QLabel;
class QPushButton;
class SiteDraft;
class TableProxy;
class Texts;

/// The ports of one gateway: its front panel, a table of what its model needs to know of each port,
/// and the button that fills what is free.
class PortsEditor : public QWidget {
    Q_OBJECT

public:
    explicit PortsEditor(SiteDraft* draft, QWidget* parent = nullptr);
    ~PortsEditor() override;

    /// @param index in Site::gateways; -1 = none
    void setCurrent(int index);
    /// Opens the cell a JSON path such as "gateways[0].ports[1].extension" means. False when there
    /// is none.
    bool showCell(const QString& path);
    /// Stands under the table until somebody puts it elsewhere.
    [[nodiscard]] QPushButton* proposeButton() const { return m_propose; }

private:
    void buildTable();
    void connectPicture();
    void showDraft(const QObject* source);
    void showColumns();
    void readFaults();
    void showPicture();
    void showFault();
    void store();
    void propose();
    void paste();
    void clearCell();
    [[nodiscard]] QVariant dress(const QModelIndex& cell, int role) const;
    [[nodiscard]] QString words(const QModelIndex& cell) const;
    [[nodiscard]] QString portName(int row) const;
    [[nodiscard]] QString socketText(int row) const;
    [[nodiscard]] QString extensionText(const QString& extension) const;
    [[nodiscard]] QString pasted(int column, const QString& text) const;
    [[nodiscard]] QList<GatewayExtensionDelegate::Choice> extensionChoices() const;
    [[nodiscard]] QString faultOf(const QModelIndex& cell) const;
    [[nodiscard]] bool hasFault(int row) const;
    [[nodiscard]] QModelIndex currentCell() const;
    [[nodiscard]] bool hasGateway() const;
    [[nodiscard]] static QString protocolName(const QString& protocol);

    SiteDraft* m_draft;
    Texts* m_texts;
    PortTableModel* m_model;
    TableProxy* m_proxy;
    PortPicture* m_picture;
    DataTable* m_table;
    QPushButton* m_propose;
    QLabel* m_fault;
    QStringList m_headers;
    QStringList m_paths; ///< of each row's port, "gateways[0].ports[2]"
    QMap<std::pair<int, int>, QString> m_faults; ///< by row and column, in words
    int m_index = -1;
    const GatewayFamily* m_family = nullptr; ///< of the catalogue
};
