// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/PnpTab.h"

#include "models/core/ErrorText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/serving/ServingPage.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLines = 500;

} // namespace

PnpTab::PnpTab(ServingPage* page)
    : QWidget(page)
    , m_page(page)
    , m_texts(new Texts(this))
    , m_switch(new QCheckBox(this))
    , m_banner(new Banner(this))
    , m_log(new QListWidget(this))
    , m_server(
          [page](const MacAddress& mac) { return page->desk()->firstUrl(mac).value_or(QString()); })
{
    m_texts->button(m_switch, QT_TR_NOOP("Answer phones that ask by m&ulticast"), "pnpSwitch");
    m_texts->toolTip(m_switch,
        QT_TR_NOOP("SIP plug and play: phones ask 224.0.1.75 for a minute after they are switched "
                   "on. Only phones of this site are answered."));
    m_texts->name(m_log, QT_TR_NOOP("Phones that asked"), "pnpLog");
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_switch);
    column->addWidget(m_banner);
    column->addWidget(m_log, 1);
    connect(m_switch, &QCheckBox::toggled, this, &PnpTab::onToggled);
    connect(&m_server, &PnpServer::asked, this,
        [this](
            const MacAddress& mac, const QString& address, const QString& model, bool isAnswered) {
            note((isAnswered ? tr("%1 (%2) asked from %3: told its address")
                             : tr("%1 (%2) asked from %3: not a phone of this site, or it has been "
                                  "here; not answered"))
                     .arg(mac.hyphens(), model, address));
        });
    connect(&m_server, &PnpServer::told, this, [this](const MacAddress& mac, bool isConfirmed) {
        note((isConfirmed ? tr("%1 confirmed")
                          : tr("%1 did not confirm; it asks again after a "
                               "restart"))
                 .arg(mac.hyphens()));
    });
    refresh();
}

void PnpTab::refresh()
{
    m_switch->setEnabled(m_page->isServing());
    if (!m_page->isServing())
        m_switch->setChecked(false);
}

void PnpTab::onToggled(bool isOn)
{
    m_banner->clear();
    if (!isOn)
        return m_server.close();
    const Status listening = m_server.listen(m_page->servingAddress());
    if (listening)
        return;
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(false);
    m_banner->showMessage(Banner::Kind::Error, [error = listening.error()] {
        return ErrorText::sentence(error) + u' ' + ErrorText::nextStep(error);
    });
}

void PnpTab::note(const QString& line)
{
    m_log->insertItem(0, QTime::currentTime().toString(u"HH:mm:ss  "_s) + line);
    while (m_log->count() > maximumLines)
        delete m_log->takeItem(m_log->count() - 1);
}
