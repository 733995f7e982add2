// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogIssue.h"
#include "models/certification/CertificationTestModel.h"
#include "models/certification/DossierListModel.h"
#include "tests/screenshots/CertificationShowcase.h"
#include "tests/screenshots/Settle.h"
#include "widgets/MainWindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The pictures of the certification page, taken by the means of its window.
class CertificationShots {
public:
    using Save = std::function<void(const char* name)>;
    using SaveDialog = std::function<void(const char* name, const char* objectName)>;

    CertificationShots(MainWindow* window, Save save, SaveDialog saveDialog)
        : m_window(window)
        , m_save(std::move(save))
        , m_saveDialog(std::move(saveDialog))
    {
    }

    void takeAll()
    {
        takeCatalogues();
        find<QAction>("certificationAction")->trigger();
        choose(u"Cheapnet"_s);
        take("certification-not-tested");
        choose(u"Adriatica Telefonia S.r.l."_s);
        takeParts("begun", { 0, 1, 3, 4 });
        choose(u"TWT"_s);
        takeParts("halfway", { 0, 1, 2, 4, 5 });
        takeTests();
        compare();
        takeDialogs();
        choose(u"Neomedia"_s);
        takeParts("certifiable", { 4 });
        find<QPushButton>("publishButton")->click();
        m_saveDialog("certification-publish", "publishDialog");
        find<QDialog>("publishDialog")->reject();
        find<QPushButton>("closeCertificationButton")->click();
        settle();
    }

private:
    template <typename T> T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void take(const QByteArray& name)
    {
        settle();
        m_save(name.constData());
    }

    void choose(const QString& provider)
    {
        auto* list = find<QListView>("dossierList");
        const auto found = list->model()->match(
            list->model()->index(0, 0), Qt::DisplayRole, provider, 1, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("no %s", qPrintable(provider));
        list->setCurrentIndex(found.first());
        settle();
    }

    void takeParts(const QByteArray& name, const QList<int>& parts)
    {
        static const char* const words[]
            = { "contact", "trunk", "template", "tests", "result", "history" };
        for (const int part : parts) {
            find<QTabWidget>("dossierTabs")->setCurrentIndex(part);
            take("certification-" + name + '-' + words[part]);
        }
    }

    void chooseTest(const QString& id)
    {
        auto* tree = find<QTreeView>("certificationTestTree");
        const auto found = tree->model()->match(tree->model()->index(0, 0),
            CertificationTestModel::TestIdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("no %s", qPrintable(id));
        tree->setCurrentIndex(found.first());
        tree->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
    }

    void takeTests()
    {
        find<QTabWidget>("dossierTabs")->setCurrentIndex(3);
        chooseTest(u"call_stands"_s);
        take("certification-test-failed");
        chooseTest(u"mobile_to_trunk"_s);
        find<QPlainTextEdit>("testNoteEdit")->setPlainText(u"333 1234567, 2 s"_s);
        take("certification-test-guided");
        find<QPlainTextEdit>("testNoteEdit")->clear();
        find<QComboBox>("testShowCombo")->setCurrentIndex(2);
        take("certification-tests-failed");
        find<QComboBox>("testShowCombo")->setCurrentIndex(0);
        find<QAbstractButton>("testInputsHeader")->click();
        take("certification-tests-inputs");
        find<QAbstractButton>("testInputsHeader")->click();
    }

    void compare()
    {
        find<QTabWidget>("dossierTabs")->setCurrentIndex(4);
        auto* runs = find<QComboBox>("compareRunCombo");
        runs->setCurrentIndex(1);
        Q_EMIT runs->activated(1);
        take("certification-compare");
    }

    /// Of somebody whose key nobody knows yet.
    static void writeCatalogue(const QString& path)
    {
        const auto pair = CatalogIssue::newPair(u"Laboratorio Nord"_s);
        CatalogFile content;
        content.serial = 4;
        content.issued = QDate::currentDate();
        content.expires = content.issued.addYears(1);
        content.publisher = pair->key.name;
        content.providers = CatalogIssue::programsOwn();
        const auto file = CatalogFile::sign(content, pair->key, pair->secret);
        QFile target(path);
        if (!file || !target.open(QFile::WriteOnly) || target.write(file->bytes) < 0)
            qFatal("no catalogue file");
    }

    /// From the list of sites, where it ends again with the catalogue it began with.
    void takeCatalogues()
    {
        const QTemporaryDir folder;
        find<QAction>("saveCatalogAction")->trigger();
        m_saveDialog("catalogue-key", "signingKeyDialog");
        find<QDialog>("signingKeyDialog")->reject();
        const QString path = folder.filePath(u"laboratorio-nord-4.json"_s);
        writeCatalogue(path);
        find<QAction>("takeCatalogAction")->trigger();
        auto* files = find<QFileDialog>("catalogFileDialog");
        files->close();
        Q_EMIT files->fileSelected(path);
        m_saveDialog("catalogue-trust", "trustDialog");
        find<QPushButton>("trustButton")->click();
        take("catalogue-taken");
        find<QAction>("revertCatalogAction")->trigger();
        m_saveDialog("catalogue-back", "revertCatalogDialog");
        find<QPushButton>("revertCatalogButton")->click();
        settle();
    }

    void takeDialogs()
    {
        find<QPushButton>("ticketButton")->click();
        m_saveDialog("certification-ticket", "ticketDialog");
        find<QDialog>("ticketDialog")->reject();
        find<QPushButton>("changeStateButton")->click();
        m_saveDialog("certification-state", "stateDialog");
        find<QDialog>("stateDialog")->reject();
        find<QPushButton>("newDossierButton")->click();
        m_saveDialog("certification-new", "newDossierDialog");
        find<QDialog>("newDossierDialog")->reject();
        find<QTabWidget>("dossierTabs")->setCurrentIndex(1);
        find<QPushButton>("trunkFromSiteButton")->click();
        m_saveDialog("certification-from-site", "siteTrunkDialog");
        find<QDialog>("siteTrunkDialog")->reject();
    }

    MainWindow* m_window;
    Save m_save;
    SaveDialog m_saveDialog;
};
