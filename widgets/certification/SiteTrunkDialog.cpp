// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/SiteTrunkDialog.h"

#include "models/store/Store.h"
#include "models/trunk/TrunkPlan.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum SiteTrunkRole { SiteIdRole = Qt::UserRole, TrunkNameRole };
} // namespace

SiteTrunkDialog::SiteTrunkDialog(
    Store* store, std::shared_ptr<const Catalog> catalog, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_catalog(std::move(catalog))
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"siteTrunkDialog"_s);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("The trunk is copied with its password: the site keeps its own. Tests place "
                   "real calls and occupy its channels."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Trunks of all sites:"), m_list, "siteTrunkList"));
    column->addWidget(m_list, 1);
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_take, QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_take, QT_TR_NOOP("&Copy this trunk"), "copyTrunkButton");
    m_texts->button(reject, QT_TR_NOOP("&Leave it as it is"), "rejectTrunkButton");
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { m_take->setEnabled(row >= 0); });
    m_texts->always([this] { setWindowTitle(tr("Take the test trunk from a site")); });
    fill();
    makeRoomForText(this, 80, 22);
    m_list->setFocus();
}

void SiteTrunkDialog::fill()
{
    const auto sites = m_store->sites().list();
    m_take->setEnabled(false);
    if (!sites)
        return;
    for (const SiteSummary& summary : *sites) {
        const auto site = m_store->sites().load(summary.id, SiteRepository::Secrets::Leave);
        if (!site)
            continue;
        for (const Trunk& trunk : site->trunks) {
            const TrunkPlan plan = TrunkPlan::resolve(trunk, *m_catalog);
            auto* item = new QListWidgetItem(
                tr("%1 – %2 (%3)", "site, trunk and host").arg(site->name, trunk.name, plan.host),
                m_list);
            item->setData(SiteIdRole, site->id);
            item->setData(TrunkNameRole, trunk.name);
        }
    }
    m_list->setCurrentRow(0);
}

void SiteTrunkDialog::accept()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto site = m_store->sites().load(item->data(SiteIdRole).toString());
    const Trunk* trunk = site ? site->trunk(item->data(TrunkNameRole).toString()) : nullptr;
    if (trunk)
        Q_EMIT chosen(*trunk);
    else if (!site)
        Q_EMIT failed(site.error());
    QDialog::accept();
}
