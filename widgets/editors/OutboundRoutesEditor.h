// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CodecList;
class DataTable;
class OutboundRouteModel;
class QHBoxLayout;
class QPushButton;
class SiteDraft;
class TableProxy;
class Texts;

/// By which trunks calls leave the PBX: routes in their order, each with its trunks in theirs.
class OutboundRoutesEditor : public QWidget {
    Q_OBJECT

public:
    explicit OutboundRoutesEditor(SiteDraft* draft, QWidget* parent = nullptr);
    /// The table asks this editor for its words to the last.
    ~OutboundRoutesEditor() override;

private:
    void buildTable();
    QHBoxLayout* buildButtons();
    void connectAll();
    void addRoute();
    void removeSelected();
    void propose();
    void moveBy(int by);
    void showDraft(const QObject* source);
    void store();
    void showTrunks();
    void showButtons();
    [[nodiscard]] int row() const;
    [[nodiscard]] QStringList offered() const;

    SiteDraft* m_draft;
    Texts* m_texts;
    OutboundRouteModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
    CodecList* m_trunks;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_propose;
};
