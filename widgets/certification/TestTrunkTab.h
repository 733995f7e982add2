// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class DossierDesk;
class QPushButton;
class QTabWidget;
class SiteDraft;
class Texts;

/// The trunk the provider gave for the tests: the editors of any trunk, or the values of a trunk
/// that is set up at a site already.
class TestTrunkTab : public QWidget {
    Q_OBJECT

public:
    explicit TestTrunkTab(DossierDesk* desk, QWidget* parent = nullptr);
    ~TestTrunkTab() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void rebuild();
    void addPart(QWidget* content);
    void showDossier();
    void takeTrunk();
    void chooseFromSite();

    DossierDesk* m_desk;
    Texts* m_texts;
    QPushButton* m_fromSite;
    QTabWidget* m_parts;
    std::unique_ptr<SiteDraft> m_draft;
};
