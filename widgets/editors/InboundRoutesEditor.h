// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DataTable;
class InboundRouteModel;
class QHBoxLayout;
class QPushButton;
class SiteDraft;
class TableProxy;
class Texts;

/// Where the calls to each of the site's numbers go.
class InboundRoutesEditor : public QWidget {
    Q_OBJECT

public:
    explicit InboundRoutesEditor(SiteDraft* draft, QWidget* parent = nullptr);
    /// The table asks this editor for its words to the last.
    ~InboundRoutesEditor() override;

private:
    void buildTable();
    QHBoxLayout* buildButtons();
    void connectAll();
    void addRoute();
    void removeSelected();
    void propose();
    void showDraft(const QObject* source);
    void store();

    SiteDraft* m_draft;
    Texts* m_texts;
    InboundRouteModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_propose;
};
