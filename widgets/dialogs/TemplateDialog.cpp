// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/TemplateDialog.h"

#include "models/trunk/TrunkPlan.h"
#include "models/trunk/TrunkTemplates.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(
    std::shared_ptr<const Catalog> catalog, const Trunk& trunk, QWidget* parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_trunk(trunk)
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_fill(new QPushButton(this))
{
    setObjectName(u"templateDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("Choose the certified provider that resembles this one most. Only the way it "
                   "works is taken over: account, numbers and a host already stated stay. The "
                   "trunk remains a not certified one."));
    column->addWidget(sentence);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("&Templates, the nearest first:"), m_list, "templateList"));
    column->addWidget(m_list, 1);
    m_preview->setObjectName(u"templatePreviewLabel"_s);
    m_preview->setWordWrap(true);
    column->addWidget(m_preview);
    buildButtons(column);
    fill(trunk);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showPreview);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_texts->always([this] {
        setWindowTitle(tr("Start from a certified template"));
        showPreview();
    });
    makeRoomForText(this, 80, 26);
    m_list->setFocus();
}

void TemplateDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_fill, QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_fill, QT_TR_NOOP("&Fill in"), "templateFillButton");
    m_texts->button(reject, QT_TR_NOOP("&Leave it empty"), "templateRejectButton");
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void TemplateDialog::fill(const Trunk& trunk)
{
    for (const Provider* provider : TrunkTemplates::byNearness(trunk, *m_catalog)) {
        auto* item = new QListWidgetItem(u"%1 – %2"_s.arg(provider->name, provider->host), m_list);
        item->setData(Qt::UserRole, provider->id);
    }
    m_list->setCurrentRow(0);
}

QString TemplateDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void TemplateDialog::showPreview()
{
    const Provider* provider = m_catalog->provider(chosen());
    m_fill->setEnabled(provider != nullptr);
    if (!provider)
        return m_preview->clear();
    Trunk filled = m_trunk;
    TrunkTemplates::apply(*provider, *m_catalog, filled);
    const TrunkPlan plan = TrunkPlan::resolve(filled, *m_catalog);
    m_preview->setText(
        tr("Gives: %1, %2 port %3, codecs %4.", "host, transport, port and codecs of a trunk")
            .arg(plan.host, plan.transport.toUpper())
            .arg(plan.port)
            .arg(plan.codecs.join(u", "_s)));
}
