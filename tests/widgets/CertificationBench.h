// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationTestModel.h"
#include "models/certification/DossierKeeper.h"
#include "models/certification/DossierListModel.h"
#include "tests/support/StoreFixture.h"
#include "widgets/certification/CertificationPage.h"
#include "widgets/certification/TestBench.h"
#include "widgets/dialogs/VaultGate.h"

#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The certification page over a real store, and the hand that uses it.
class CertificationBench {
public:
    enum Part { Contact, Trunk, Template, Tests, Result, History };

    CertificationBench()
        : m_catalog(*Catalog::load())
        , m_store(StoreFixture::openUnlocked(m_folder.filePath(u"a.sqlite"_s)))
        , m_plan(
              *CertificationPlan::load(QStringLiteral(TEST_DATA_DIR "/certification-small.json")))
    {
    }

    /// As a laptop that was switched on again: nothing is left but what the store has.
    void openPage()
    {
        m_page.reset();
        m_gate = std::make_unique<VaultGate>(&m_window);
        m_gate->setStore(m_store.get());
        m_page = std::make_unique<CertificationPage>(m_store.get(), m_catalog, m_gate.get());
        m_page->bench()->setPlan(m_plan);
        m_page->resize(1000, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void closePage() { m_page.reset(); }

    CertificationPage* page() { return m_page.get(); }
    Store& store() { return *m_store; }
    const Catalog& catalog() const { return *m_catalog; }
    const QTemporaryDir& folder() const { return m_folder; }
    TestBench* bench() { return m_page->bench(); }

    template <typename T> T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void show(Part part) { find<QTabWidget>("dossierTabs")->setCurrentIndex(part); }

    void choose(const QString& provider)
    {
        auto* list = find<QListView>("dossierList");
        const auto found = list->model()->match(
            list->model()->index(0, 0), Qt::DisplayRole, provider, 1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(provider));
        list->setCurrentIndex(found.first());
    }

    QTreeView* tree() { return find<QTreeView>("certificationTestTree"); }
    QModelIndex indexOf(const QString& test)
    {
        const auto* model = tree()->model();
        const auto found = model->match(model->index(0, 0), CertificationTestModel::TestIdRole,
            test, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    void chooseTest(const QString& test)
    {
        const QModelIndex index = indexOf(test);
        QVERIFY2(index.isValid(), qPrintable(test));
        tree()->setCurrentIndex(index);
    }
    QString chosenTest()
    {
        return tree()->currentIndex().data(CertificationTestModel::TestIdRole).toString();
    }

    /// Stored, of a listed provider, with a template and a trunk at this host.
    Dossier addDossier(const QString& host = u"127.0.0.1"_s, quint16 port = 5060)
    {
        Dossier dossier;
        const Provider* provider = m_catalog->provider(u"twt"_s);
        dossier.company = provider->name;
        dossier.providerId = provider->id;
        dossier.entry = ProviderWriter::compact(*provider);
        dossier.contact = { u"Anna"_s, u"0721 1"_s, u"a@example.net"_s, u"9-18"_s };
        dossier.trunk.name = u"voip1"_s;
        dossier.trunk.host = host;
        dossier.trunk.port = port;
        dossier.trunk.username = u"u100"_s;
        dossier.trunk.password = Secret(u"CANARY-sip"_s);
        dossier.trunk.number = u"0721405516"_s;
        dossier.trunk.channels = 2;
        if (!DossierKeeper(*m_store).save(dossier))
            qFatal("a dossier cannot be stored");
        return dossier;
    }
    /// As the store has it.
    Dossier stored(const QString& id = {})
    {
        const auto records = m_store->certification().dossiers();
        const QString which = id.isEmpty() ? records->first().id : id;
        return *DossierKeeper(*m_store).dossier(which, DossierKeeper::Secrets::Open);
    }
    CertificationRun storedRun() { return *DossierKeeper(*m_store).run(stored().runId); }
    CertificationResult storedResult(const QString& test) { return *storedRun().result(test); }
    CertificationResult::State stateOf(const QString& test) { return storedResult(test).state; }

private:
    QTemporaryDir m_folder;
    QWidget m_window;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<const CertificationPlan> m_plan;
    std::unique_ptr<VaultGate> m_gate;
    std::unique_ptr<CertificationPage> m_page;
};
