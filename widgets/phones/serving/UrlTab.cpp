// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/UrlTab.h"

#include "models/core/ErrorText.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/reach/ProvisioningHint.h"
#include "widgets/common/Banner.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/serving/QrPicture.h"
#include "widgets/phones/serving/ServingPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

UrlTab::UrlTab(ServingPage* page)
    : QWidget(page)
    , m_page(page)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_url(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_code(new QrPicture(this))
    , m_steps(new QLabel(this))
    , m_clipboard(new SecretClipboard(this))
{
    m_url->setReadOnly(true);
    m_steps->setObjectName(u"urlSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_code->setObjectName(u"urlCode"_s);
    auto* address = new QHBoxLayout;
    address->addWidget(m_texts->label(QT_TR_NOOP("Address to t&ype:"), m_url, "phoneUrl"));
    address->addWidget(m_url, 1);
    m_texts->button(m_copy, QT_TR_NOOP("Co&py"), "copyPhoneUrl");
    address->addWidget(m_copy);
    auto* words = new QVBoxLayout;
    words->addLayout(address);
    words->addWidget(m_steps, 1);
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { m_clipboard->copySecret(m_url->text()); });
    SecretClipboard::watch(m_url, [] { return true; });
    m_texts->always([this] { refresh(); });
}

void UrlTab::refresh()
{
    const auto selected = m_page->selectedPhones();
    const Phone* phone
        = selected.isEmpty() ? nullptr : m_page->draft()->site().phone(selected.first());
    m_url->clear();
    m_steps->clear();
    m_code->setModules({});
    m_copy->setEnabled(false);
    if (!phone || !m_page->isServing())
        return m_banner->showMessage(Banner::Kind::Information, [] {
            return tr("Start serving and select a phone: its address appears here, with the place "
                      "where it is typed.");
        });
    const auto url = m_page->desk()->firstUrl(phone->mac);
    showSteps(phone->model);
    if (!url)
        return m_banner->showMessage(
            Banner::Kind::Warning, [error = url.error()] { return ErrorText::sentence(error); });
    m_banner->clear();
    m_url->setText(*url);
    m_url->setCursorPosition(0);
    m_copy->setEnabled(true);
    m_code->setModules(ProvisioningHint::qrCode(url->toLatin1()).value_or(QList<QList<bool>>()));
}

void UrlTab::showSteps(const QString& modelId)
{
    const SiteDraft* draft = m_page->draft();
    const auto model = PhoneParameters::findModel(draft->site(), draft->catalog(), modelId);
    if (!model)
        return;
    QString list;
    for (const auto& step : ProvisioningHint::steps(*model))
        list += u"<li>%1</li>"_s.arg(step.text.toHtmlEscaped());
    m_steps->setText(u"<ul>%1</ul>"_s.arg(list));
}
