// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/WizardStep.h"

#include <QWidget>

class Banner;
class CapacityEditor;
class CredentialsEditor;
class CurrentTrunk;
class FieldBinder;
class FindingsPanel;
class NumbersEditor;
class PasteSheetDialog;
class ProviderEditor;
class QComboBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QTabWidget;
class SiteDraft;
class Texts;
class TrunkRenderingView;
struct Trunk;

/// The trunks of a site: which one is being edited, its provider, account and numbers, what the
/// PBX is told of it, and what the plan will suffer from.
class TrunksEditor : public QWidget {
    Q_OBJECT

public:
    explicit TrunksEditor(SiteDraft* draft, QWidget* parent = nullptr);

    [[nodiscard]] CurrentTrunk* current() const { return m_current; }
    /// Where somebody who comes to the page begins: the search for a provider, or what the tab
    /// shown asks for. nullptr = nothing can be entered there.
    [[nodiscard]] QWidget* firstField() const;
    /// From the provider to the account; false when the page shall be left instead.
    bool goForward();
    /// From the account to the provider; false when the page shall be left instead.
    bool goBack();
    /// Turns to the trunk and the field of a JSON path. False when no field has it.
    bool showField(const QString& path);
    /// The trunk of a path as a whole, or one of its values. @param path trunks[0] or below
    void showPart(const QString& path);

Q_SIGNALS:
    /// What is to be put right stands on another page.
    void stepChosen(WizardStep step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* buildBar();
    void buildTabs();
    QWidget* buildRoutes();
    void addTab(QWidget* content);
    void connectAll();
    void addTrunk();
    void removeTrunk();
    void pasteSheet();
    void fillFrom(const PasteSheetDialog& dialog, Trunk& trunk) const;
    void offerUndo(const Trunk& removed, int index);
    void showTrunks();
    void showTrunk(int index);
    void request(const QString& path);

    SiteDraft* m_draft;
    CurrentTrunk* m_current;
    Texts* m_texts;
    FieldBinder* m_binder;
    QComboBox* m_list;
    QLineEdit* m_name;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_paste;
    Banner* m_banner;
    QTabWidget* m_tabs;
    ProviderEditor* m_provider;
    CredentialsEditor* m_account;
    NumbersEditor* m_numbers;
    TrunkRenderingView* m_rendering;
    CapacityEditor* m_capacity;
    FindingsPanel* m_findings;
};
