// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Banner;
class DossierDesk;
class EntryEditor;
class QLabel;
class QPushButton;
class QTreeWidget;
class Texts;
struct Provider;

/// The catalogue entry the provider shall get, beside the one it has.
class TemplateTab : public QWidget {
    Q_OBJECT

public:
    explicit TemplateTab(DossierDesk* desk, QWidget* parent = nullptr);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildDifferences();
    void showDossier();
    void setEntry(const Provider& entry);
    void take();
    void showFaults();
    void showDifferences();
    void chooseSimilar();

    DossierDesk* m_desk;
    Texts* m_texts;
    QPushButton* m_similar;
    QPushButton* m_fromTrunk;
    EntryEditor* m_editor;
    Banner* m_faults;
    QWidget* m_differences;
    QLabel* m_differencesLabel = nullptr;
    QTreeWidget* m_table;
};
