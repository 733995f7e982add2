// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QWidget>

#include <functional>

class AcceptanceDesk;
class AcceptancePane;
class Banner;
class DataTable;
class QBoxLayout;
class QLabel;
class QPushButton;
class SiteDraft;
class Store;
class TableProxy;
class Texts;

/// The section "Acceptance tests": the list people go through by hand before a site is handed
/// over, one key for each result.
class AcceptancePage : public QWidget {
    Q_OBJECT

public:
    AcceptancePage(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~AcceptancePage() override;

    /// @param guard saves what is not saved yet; false = that failed
    void setGuard(std::function<bool()> guard);
    /// Chooses a test.
    void showPart(const QString& testId);

Q_SIGNALS:
    /// Results in the store are other ones.
    void kept();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QBoxLayout* buildLeft();
    void connectParts();
    void showTest();
    void showAll();
    void goOn();
    void showFailure(const Error& error);
    [[nodiscard]] QVariant dressed(const QModelIndex& cell, int role) const;
    [[nodiscard]] QString testId() const;

    Texts* m_texts;
    AcceptanceDesk* m_desk;
    TableProxy* m_proxy;
    Banner* m_banner;
    DataTable* m_table;
    QLabel* m_count;
    QPushButton* m_undo;
    AcceptancePane* m_pane;
};
