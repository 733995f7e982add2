// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class GatewayEditor;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;
class SiteDraft;
class Texts;

/// The gateways of a site: the list, and the chosen one's values and ports beside it.
class GatewaysEditor : public QWidget {
    Q_OBJECT

public:
    explicit GatewaysEditor(SiteDraft* draft, QWidget* parent = nullptr);

private:
    QVBoxLayout* buildList();
    void buildHint();
    void addGateway();
    void removeGateway();
    void showDraft();
    void choose(int row);
    [[nodiscard]] QString freeName() const;

    SiteDraft* m_draft;
    Texts* m_texts;
    QListWidget* m_list;
    QPushButton* m_remove;
    QLabel* m_hint;
    GatewayEditor* m_editor;
    bool m_isShowing = false;
};
