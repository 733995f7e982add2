// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogIssue.h"
#include "models/certification/CertificationTestModel.h"
#include "models/certification/DossierListModel.h"
#include "tests/screenshots/CertificationShowcase.h"
#include "tests/screenshots/PageShots.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeView>

/// The pictures of the certification page, taken by the means of its window.
class CertificationShots : public PageShots {
public:
    using PageShots::PageShots;

    void takeAll()
    {
        takeCatalogues();
        trigger("certificationAction");
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
        click("publishButton");
        takeDialog("certification-publish", "publishDialog");
        click("closeCertificationButton");
        settle();
    }

private:
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
            takeTab("dossierTabs", part, ("certification-" + name + '-' + words[part]).constData());
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
        showTab("dossierTabs", 3);
        chooseTest(u"call_stands"_s);
        take("certification-test-failed");
        chooseTest(u"mobile_to_trunk"_s);
        find<QPlainTextEdit>("testNoteEdit")->setPlainText(u"333 1234567, 2 s"_s);
        take("certification-test-guided");
        find<QPlainTextEdit>("testNoteEdit")->clear();
        find<QComboBox>("testShowCombo")->setCurrentIndex(2);
        take("certification-tests-failed");
        find<QComboBox>("testShowCombo")->setCurrentIndex(0);
        click("testInputsHeader");
        take("certification-tests-inputs");
        click("testInputsHeader");
    }

    void compare()
    {
        showTab("dossierTabs", 4);
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
        trigger("saveCatalogAction");
        takeDialog("catalogue-key", "signingKeyDialog");
        const QString path = folder.filePath(u"laboratorio-nord-4.json"_s);
        writeCatalogue(path);
        trigger("takeCatalogAction");
        auto* files = find<QFileDialog>("catalogFileDialog");
        files->close();
        Q_EMIT files->fileSelected(path);
        takeOver("catalogue-trust", "trustDialog");
        click("trustButton");
        take("catalogue-taken");
        trigger("revertCatalogAction");
        takeOver("catalogue-back", "revertCatalogDialog");
        click("revertCatalogButton");
        settle();
    }

    void takeDialogs()
    {
        click("ticketButton");
        takeDialog("certification-ticket", "ticketDialog");
        click("changeStateButton");
        takeDialog("certification-state", "stateDialog");
        click("newDossierButton");
        takeDialog("certification-new", "newDossierDialog");
        showTab("dossierTabs", 1);
        click("trunkFromSiteButton");
        takeDialog("certification-from-site", "siteTrunkDialog");
    }
};
