// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/Settle.h"
#include "widgets/help/HelpGuide.h"
#include "widgets/help/HelpWindow.h"
#include "widgets/MainWindow.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// The pictures of the command palette and of the help.
class HelpShots {
public:
    using Save = std::function<void(const char* name)>;
    using SaveWidget = std::function<void(const char* name, QWidget* widget)>;

    HelpShots(MainWindow* window, QString siteId, Save save, SaveWidget saveWidget)
        : m_window(window)
        , m_id(std::move(siteId))
        , m_save(std::move(save))
        , m_saveWidget(std::move(saveWidget))
    {
    }

    void takeAll()
    {
        m_window->openSite(m_id);
        settle();
        takePalette();
        takeHelp();
        m_window->findChild<QAction*>(u"allSitesAction"_s)->trigger();
        settle();
    }

private:
    void takePalette()
    {
        auto* action = m_window->findChild<QAction*>(u"paletteAction"_s);
        auto* field = m_window->findChild<QLineEdit*>(u"paletteField"_s);
        action->trigger();
        settle();
        m_save("palette");
        field->setText(u"an"_s);
        m_save("palette-search");
        field->setText(u"zeppelin"_s);
        m_save("palette-nothing");
        QTest::keyClick(field, Qt::Key_Escape);
    }

    void takeHelp()
    {
        auto* guide = m_window->findChild<HelpGuide*>();
        for (const auto& [page, name] :
            { std::pair { "trunks", "help" }, std::pair { "shortcuts", "help-shortcuts" },
                std::pair { "glossary", "help-glossary" } }) {
            guide->showPage(QString::fromLatin1(page));
            settle();
            m_saveWidget(name, guide->helpWindow());
        }
        guide->helpWindow()->close();
    }

    MainWindow* m_window;
    QString m_id;
    Save m_save;
    SaveWidget m_saveWidget;
};
