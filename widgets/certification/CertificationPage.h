// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class Banner;
class Catalog;
class DossierDesk;
class DossierListModel;
class DossierListView;
class DossierView;
class ProviderDetails;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class Store;
class TestBench;
class Texts;
class VaultGate;

/// The certification of providers: the list of them with their dossiers, and the one chosen.
class CertificationPage : public QWidget {
    Q_OBJECT

public:
    /// @param store outlives the page
    CertificationPage(Store* store, std::shared_ptr<const Catalog> catalog, VaultGate* gate,
        QWidget* parent = nullptr);
    ~CertificationPage() override;

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// What was typed is kept, tests that run are stopped.
    void prepareToClose();
    void focusFirst();
    /// For tests on this machine.
    [[nodiscard]] TestBench* bench() const { return m_bench; }

Q_SIGNALS:
    void closed();
    /// The catalogue in the store is another one now.
    void published();

private:
    QWidget* buildHead();
    QWidget* buildRight();
    QWidget* buildNothing();
    void connectAll();
    void refreshList();
    void readNextScore();
    void choose(const QString& dossierId, const QString& providerId);
    void open(const QString& dossierId);
    void begin(const QString& company, const QString& providerId);
    void askCompany();
    void showOpened();
    void showProvider(const QString& providerId);
    void showError(const Error& error);

    DossierDesk* m_desk;
    TestBench* m_bench;
    VaultGate* m_gate;
    Texts* m_texts;
    DossierListModel* m_model;
    DossierListView* m_list;
    QPushButton* m_back;
    Banner* m_banner;
    QStackedWidget* m_stack;
    DossierView* m_view;
    QLabel* m_honest = nullptr;
    QVBoxLayout* m_nothing = nullptr;
    ProviderDetails* m_details = nullptr;
    QString m_shownProvider;
    QStringList m_scoresToRead; ///< dossiers
    QTimer m_scoreTimer; ///< one at a time, so that the window goes on
};
