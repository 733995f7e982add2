// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/ScenariosTab.h"

#include "models/provisioning/reach/PhoneCall.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/serving/ServingPage.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ScenariosTab::ScenariosTab(ServingPage* page)
    : QWidget(page)
    , m_page(page)
    , m_texts(new Texts(this))
    , m_users(new QTreeWidget(this))
{
    m_texts->name(m_users, QT_TR_NOOP("What each user can call with"), "scenarioList");
    m_users->setRootIsDecorated(false);
    m_users->setUniformRowHeights(true);
    m_users->setAlternatingRowColors(true);
    m_users->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_users->header()->setStretchLastSection(false); // where it is narrow it would cut its title
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_users);
    m_texts->always([this] {
        m_users->setHeaderLabels(
            { tr("User"), tr("Web phone"), tr("Desktop client"), tr("Desk phone") });
        refresh();
    });
}

void ScenariosTab::showEvent(QShowEvent* event)
{
    fill();
    QWidget::showEvent(event);
}

void ScenariosTab::refresh()
{
    if (isVisible())
        fill();
}

void ScenariosTab::fill()
{
    m_users->clear();
    const SiteDraft* draft = m_page->draft();
    const auto support = PhoneCall::supportOf(draft->site(), draft->catalog());
    for (const User& user : draft->site().users) {
        auto* item = new QTreeWidgetItem(m_users, { user.name });
        for (const PhoneCall::Support& one : support.value(user.username)) {
            const int column = 1 + int(one.scenario);
            item->setText(column, one.isSupported ? tr("yes") : tr("no"));
            item->setIcon(column,
                GlyphIcon::icon(
                    one.isSupported ? GlyphIcon::Shape::Done : GlyphIcon::Shape::LeftOut));
            item->setToolTip(column, one.why);
        }
    }
}
