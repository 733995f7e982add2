// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/PageShots.h"
#include "widgets/help/HelpGuide.h"
#include "widgets/help/HelpWindow.h"

#include <QLineEdit>
#include <QTest>

/// The pictures of the command palette and of the help.
class HelpShots : public PageShots {
public:
    HelpShots(Camera& camera, QString siteId)
        : PageShots(camera)
        , m_id(std::move(siteId))
    {
    }

    void takeAll()
    {
        openSite(m_id);
        takePalette();
        takeHelp();
        trigger("allSitesAction");
    }

private:
    void takePalette()
    {
        auto* field = find<QLineEdit>("paletteField");
        trigger("paletteAction");
        take("palette");
        field->setText(u"an"_s);
        take("palette-search");
        field->setText(u"zeppelin"_s);
        take("palette-nothing");
        QTest::keyClick(field, Qt::Key_Escape);
    }

    void takeHelp()
    {
        auto* guide = find<HelpGuide>();
        for (const auto& [page, name] :
            { std::pair { "trunks", "help" }, std::pair { "shortcuts", "help-shortcuts" },
                std::pair { "glossary", "help-glossary" } }) {
            guide->showPage(QString::fromLatin1(page));
            settle();
            camera().take(name, guide->helpWindow());
        }
        guide->helpWindow()->close();
    }

    QString m_id;
};
