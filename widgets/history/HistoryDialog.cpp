// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/HistoryDialog.h"

#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/history/HistoryPanel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(
    Store* store, const QString& siteId, const QString& siteName, QWidget* parent)
    : QDialog(parent)
    , m_siteName(siteName)
    , m_panel(new HistoryPanel(store, this))
{
    setObjectName(u"siteHistoryDialog"_s);
    auto* texts = new Texts(this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_panel);
    auto* close = new QPushButton(this);
    texts->button(close, QT_TR_NOOP("C&lose"), "closeHistoryButton");
    close->setAutoDefault(false);
    m_panel->addButton(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_panel, &HistoryPanel::restored, this, [this](const Site& site) {
        m_siteName = site.name;
        setWindowTitle(tr("History of “%1”").arg(m_siteName));
        Q_EMIT restored(site);
    });
    texts->always([this] { setWindowTitle(tr("History of “%1”").arg(m_siteName)); });
    makeRoomForText(this, 130, 36);
    m_panel->setSite(siteId, siteName);
    m_panel->focusTable();
}

void HistoryDialog::refresh() { m_panel->refresh(); }
