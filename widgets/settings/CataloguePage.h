// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/SettingsPage.h"
#include "widgets/store/StoreTurns.h"

class QAction;
class QLabel;
class Texts;

/// Which catalogue of providers is in use, and the ways to another one.
class CataloguePage : public SettingsPage {
    Q_OBJECT

public:
    /// @param window has the actions that go on where this page ends
    CataloguePage(Store* store, const QWidget* window, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Catalogue"); }
    bool apply() override { return true; }

Q_SIGNALS:
    /// Object name of an action of the window.
    void actionRequested(const QString& objectName);

private:
    void read();
    void showStanding();
    [[nodiscard]] QString inUse() const;

    using Current = Result<std::optional<CatalogFile>>;
    Store* m_store;
    StoreRead<std::optional<CatalogFile>> m_read;
    std::optional<Current> m_current; ///< nothing = not known yet
    QLabel* m_standing;
    Texts* m_texts;
};
