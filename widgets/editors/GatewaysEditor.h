// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class ColumnsLayout;
class GatewayEditor;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;
class SiteDraft;
class Store;
class Texts;

/// The gateways of a site: the list, and the chosen one's values and ports beside it.
class GatewaysEditor : public QWidget {
    Q_OBJECT

public:
    explicit GatewaysEditor(SiteDraft* draft, QWidget* parent = nullptr);

    /// @param store null: configurations are not compared with what was
    void setStore(Store* store);
    /// A gateway as a whole, or one of its values. @param path gateways[0] or below
    void showPart(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* buildList();
    void fitList();
    void buildHint();
    void addGateway();
    void removeGateway();
    void showDraft();
    void choose(int row);
    void noteCurrent();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString freeName() const;

    SiteDraft* m_draft;
    Texts* m_texts;
    ColumnsLayout* m_columns = nullptr;
    QHBoxLayout* m_buttons = nullptr; ///< below the list
    QListWidget* m_list;
    QPushButton* m_remove;
    QLabel* m_hint;
    GatewayEditor* m_editor = nullptr;
    bool m_isShowing = false;
    QString m_currentId; ///< empty = none, or one that was never saved
    QStringList m_shown; ///< the ids the list was made for
};
