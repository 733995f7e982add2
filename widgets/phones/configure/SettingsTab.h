// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CurrentScope;
class ParameterEditor;
class ParameterProxy;
class ParameterTreeModel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;
class Texts;

/// The parameters of the current scope by group, with their origin, and beneath them the one being
/// edited.
class SettingsTab : public QWidget {
    Q_OBJECT

public:
    explicit SettingsTab(CurrentScope* current, QWidget* parent = nullptr);

    /// @param folder of PhoneFiles
    void setFolder(const QString& folder);
    /// Turns to a parameter. False when the scope does not have it.
    bool show(const QString& parameter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTree();
    void shareWidth();
    void showScope();
    void showFilter();
    void keepCurrent();
    void takeCurrent();

    CurrentScope* m_current;
    Texts* m_texts;
    ParameterTreeModel* m_model;
    ParameterProxy* m_proxy;
    QLineEdit* m_search;
    QCheckBox* m_onlyOwn;
    QLabel* m_count;
    QTreeView* m_tree;
    ParameterEditor* m_editor;
};
