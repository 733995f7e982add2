// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/MainWindow.h"
#include "widgets/phones/DeviceTreeModel.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/phones/PhonesTable.h"
#include "widgets/views/ScanField.h"
#include "widgets/wizard/SiteWizard.h"

#include <QDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// The pictures of scanning and associating phones. Leaves the site as it was.
class PhoneShots {
public:
    using Save = std::function<void(const char* name)>;
    using SaveDialog = std::function<void(const char* name, const char* objectName)>;

    PhoneShots(MainWindow* window, Save save, SaveDialog saveDialog)
        : m_window(window)
        , m_save(std::move(save))
        , m_saveDialog(std::move(saveDialog))
        , m_step(find<PhonesStep>("usersTabs"))
        , m_draft(window->findChild<SiteWizard*>()->draft())
    {
    }

    void takeAll()
    {
        m_step->showPage("phonesPage");
        takeScans();
        takeImport();
        m_step->showPage("associationPage");
        takeAssociation();
        while (m_draft->undoStack()->canUndo())
            m_draft->undoStack()->undo();
        m_step->showPage("phonesPage");
    }

private:
    template <typename T> T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void take(const char* name)
    {
        QTest::qWait(50);
        m_save(name);
    }
    void scan(const QString& text)
    {
        auto* field = find<ScanField>("scanEdit");
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void takeScans()
    {
        find<QPushButton>("scanModeButton")->click();
        take("phones-scan");
        scan(u"00:15:65:AA:BC:31"_s);
        scan(u"3146019092012345"_s);
        take("phones-scan-good");
        scan(u"00:15:65:AA:BB:D4"_s);
        take("phones-scan-duplicate");
        scan(u"6938818302112"_s);
        take("phones-scan-wrong");
        scan(u"02:11:22:33:44:55"_s);
        take("phones-scan-vendor");
        find<QPushButton>("scanModeButton")->click();
    }

    void takeImport()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"phones.csv"_s));
        if (!file.open(QFile::WriteOnly)
            || file.write("mac;model;user;serial\n00:15:65:AA:BC:51;yealink-T54;203;\n"
                          "00:15:65:AA:BC:5;yealink-T54;204;\n00:15:65:AA:BC:53;;999;\n")
                < 0)
            qFatal("no list of phones");
        file.close();
        QMetaObject::invokeMethod(
            find<QObject>("phoneSheetFiles"), "importFile", Q_ARG(QString, file.fileName()));
        m_saveDialog("phones-import", "phoneImportDialog");
        find<QDialog>("phoneImportDialog")->reject();
    }

    void takeAssociation()
    {
        auto* tree = find<QTreeView>("devicesTree");
        auto* model = qobject_cast<DeviceTreeModel*>(tree->model());
        find<PhonesTable>("freePhonesTable")->selectRow(0);
        tree->setCurrentIndex(model->index(2, 0));
        take("phones-associate");
        find<QPushButton>("giveButton")->click();
        find<QPushButton>("assignInOrderButton")->click();
        take("phones-associated");
        tree->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
        find<QPushButton>("swapPhoneButton")->click();
        take("phones-swap");
        find<QPushButton>("leaveSwapButton")->click();
    }

    MainWindow* m_window;
    Save m_save;
    SaveDialog m_saveDialog;
    PhonesStep* m_step;
    SiteDraft* m_draft;
};
