// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployOptions.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

DeployOptions::DeployOptions(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_redirect(new QCheckBox(this))
{
    auto* row = new FlowLayout(this);
    row->fillLines();
    keepRoom(this);
    auto* caption = new QLabel(this);
    m_texts->plain(caption, QT_TR_NOOP("Deploy:"));
    row->addWidget(caption);
    const auto add = [&](const QString& name, const char* source, const char* objectName) {
        auto* box = new QCheckBox(this);
        box->setChecked(true);
        m_texts->button(box, source, objectName);
        row->addWidget(box);
        m_groups.append({ name, box });
        connect(box, &QCheckBox::toggled, this, &DeployOptions::changed);
    };
    add(u"trunks"_s, QT_TR_NOOP("&Trunks"), "deployTrunksCheck");
    add(u"users"_s, QT_TR_NOOP("&Users"), "deployUsersCheck");
    add(u"phones"_s, QT_TR_NOOP("Ph&ones"), "deployPhonesCheck");
    add(u"gateways"_s, QT_TR_NOOP("Gate&ways"), "deployGatewaysCheck");
    row->addStretch();
    m_texts->button(m_redirect, QT_TR_NOOP("&Announce phones"), "deployRedirectCheck");
    m_texts->toolTip(m_redirect,
        QT_TR_NOOP("The PBX tells the vendors' services where each phone gets its configuration. "
                   "It needs a subscription, and cannot be undone from here."));
    row->addWidget(m_redirect);
    setTabOrder(m_groups.last().box, m_redirect);
    connect(m_redirect, &QCheckBox::toggled, this, &DeployOptions::changed);
}

QStringList DeployOptions::groups() const
{
    QStringList chosen;
    for (const Group& group : m_groups)
        if (group.box->isChecked())
            chosen.append(group.name);
    return chosen.size() == m_groups.size() ? QStringList() : chosen;
}

void DeployOptions::setGroups(const QStringList& groups)
{
    for (const Group& group : std::as_const(m_groups)) {
        const QSignalBlocker blocker(group.box);
        group.box->setChecked(groups.isEmpty() || groups.contains(group.name));
    }
}

bool DeployOptions::isAnyChosen() const
{
    return std::any_of(m_groups.begin(), m_groups.end(),
        [](const Group& group) { return group.box->isChecked(); });
}

bool DeployOptions::isUsingRedirect() const
{
    return m_redirect->isVisibleTo(this) && m_redirect->isChecked();
}

void DeployOptions::setOfferingRedirect(bool isOffering) { m_redirect->setVisible(isOffering); }
