// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/DiffModel.h"
#include "models/provisioning/ParameterCommands.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/configure/ConfigurePage.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/KeyEditor.h"
#include "widgets/phones/configure/ParameterEditor.h"
#include "widgets/phones/configure/PhonePicker.h"
#include "widgets/phones/configure/PhonePicture.h"
#include "widgets/phones/configure/PhonePreview.h"
#include "widgets/phones/configure/ValueField.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/DiffView.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// The pages for configuring phones over a small site, to be driven with the keyboard and the
/// mouse.
class ConfigureBench : public QObject {
protected:
    template <typename T> T* find(const char* name)
    {
        T* widget = m_page->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] const Site& site() const { return m_draft->site(); }
    PhonePicture* picture() { return find<PhonePicture>("phonePicture"); }
    QWidget* value() { return m_page->findChild<ValueField*>()->field(); }
    QString origin() { return find<QLabel>("parameterOrigin")->text(); }
    void chooseScope(const ParameterScope& scope) { m_page->current()->setScope(scope); }
    void showTab(int tab) { find<QTabWidget>("configureTabs")->setCurrentIndex(tab); }
    [[nodiscard]] PhoneKey key(int index) const
    {
        return ParameterCommands::key(m_page->current()->parameters(), u"linekey"_s, index);
    }

    void loadCatalog()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        m_catalog = *catalog;
    }

    void open()
    {
        Site site;
        site.pbx.host = u"pbx.example.net"_s;
        site.users = { { u"1"_s, u"anna"_s, u"Anna Bianchi"_s, u"301"_s, {}, false },
            { u"2"_s, u"bruno"_s, u"Bruno Neri"_s, u"302"_s, {}, false },
            { u"3"_s, u"carla"_s, u"Carla Riva"_s, u"303"_s, {}, false } };
        const std::tuple<QString, QString, QString> phones[]
            = { { u"001565AABBCC"_s, u"yealink-T54"_s, u"anna"_s },
                  { u"001565AABBCD"_s, u"yealink-T54"_s, u"bruno"_s },
                  { u"0C383E112233"_s, QString(), QString() } };
        for (const auto& [mac, model, user] : phones) {
            Phone phone;
            phone.id = newId();
            phone.mac = *MacAddress::parse(mac);
            phone.model = model;
            phone.user = user;
            site.phones.append(phone);
        }
        m_draft = std::make_unique<SiteDraft>(site, m_catalog);
        m_page = std::make_unique<ConfigurePage>(m_draft.get());
        m_page->resize(840, 520);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void close()
    {
        m_page.reset();
        m_draft.reset();
    }

    static void choose(QComboBox* combo, const QString& data)
    {
        const int index = combo->findData(data);
        QVERIFY2(index >= 0, qPrintable(data));
        combo->setFocus();
        combo->setCurrentIndex(index == 0 ? combo->count() - 1 : 0);
        // As the keyboard does it: to the place, by its popup list.
        combo->showPopup();
        combo->view()->setCurrentIndex(combo->model()->index(index, 0));
        QTest::keyClick(combo->view(), Qt::Key_Return);
    }

    /// By the search field: the first setting found becomes the current one.
    void chooseParameter(const QString& search)
    {
        auto* field = find<QLineEdit>("settingSearchEdit");
        field->clear();
        field->setFocus();
        QTest::keyClicks(field, search);
        auto* tree = find<QTreeView>("settingsTree");
        QVERIFY2(tree->model()->rowCount() > 0, qPrintable(search));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Down);
    }

    void showKeys()
    {
        chooseScope(m_annas);
        showTab(1);
        picture()->setFocus();
        QVERIFY(picture()->isVisible());
    }

    void waitForPreview()
    {
        showTab(3);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->preview()->isPending(), 10000);
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<ConfigurePage> m_page;
    const ParameterScope m_annas = ParameterScope::ofPhone(*MacAddress::parse(u"001565AABBCC"_s));
};
