// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/DhcpTab.h"

#include "models/core/ErrorText.h"
#include "models/provisioning/reach/DhcpOptions.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/PrivateFile.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/serving/ServingPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DhcpTab::DhcpTab(ServingPage* page)
    : QWidget(page)
    , m_page(page)
    , m_texts(new Texts(this))
    , m_format(new QComboBox(this))
    , m_perPhone(new QCheckBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_clipboard(new SecretClipboard(this))
    , m_file(new PrivateFile(this))
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(Fonts::fixed());
    m_texts->name(m_text, QT_TR_NOOP("DHCP options"), "dhcpText");
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildBar());
    column->addWidget(m_banner);
    column->addWidget(m_text, 1);
    keepRoomOfTab(this);
    SecretClipboard::watch(m_text, [this] { return isSecret(); });
    connect(m_format, &QComboBox::activated, this, &DhcpTab::refresh);
    connect(m_perPhone, &QCheckBox::toggled, this, &DhcpTab::refresh);
    connect(m_copy, &QPushButton::clicked, this, &DhcpTab::copy);
    connect(m_save, &QPushButton::clicked, this, &DhcpTab::save);
    connect(m_file, &PrivateFile::failed, this, [this](const Error& error) {
        m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::sentence(error); });
    });
    m_texts->always([this] { refresh(); }); // its comments are in the language
}

QWidget* DhcpTab::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->fillLines();
    for (const QString& name : DhcpOptions::formatNames())
        m_format->addItem(name, name);
    m_format->setItemText(0, u"dnsmasq"_s);
    row->addWidget(m_texts->label(QT_TR_NOOP("DHCP server:"), m_format, "dhcpFormat"));
    row->addWidget(m_format);
    m_texts->button(m_perPhone, QT_TR_NOOP("An entr&y for each phone"), "dhcpPerPhone");
    m_texts->toolTip(m_perPhone,
        QT_TR_NOOP("With its secret first address: then it is configured at once. Otherwise "
                   "phones only learn where to ask."));
    row->addWidget(m_perPhone);
    row->addStretch();
    m_texts->button(m_copy, QT_TR_NOOP("Co&py"), "dhcpCopy");
    m_texts->button(m_save, QT_TR_NOOP("Sav&e…"), "dhcpSave");
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return bar;
}

bool DhcpTab::isSecret() const { return m_perPhone->isChecked(); }

Result<QByteArray> DhcpTab::fragment() const
{
    const SiteDraft* draft = m_page->draft();
    DhcpOptions::Wish wish;
    wish.base = m_page->baseUrl();
    if (isSecret())
        for (const Phone& phone : draft->site().phones)
            if (const auto url = m_page->desk()->firstUrl(phone.mac))
                wish.perPhone.insert(phone.mac, *url);
    const auto format = DhcpOptions::formatFromName(m_format->currentData().toString());
    return DhcpOptions::render(
        format.value_or(DhcpOptions::Format::Dnsmasq), draft->site(), draft->catalog(), wish);
}

void DhcpTab::refresh()
{
    m_perPhone->setEnabled(m_page->isServing());
    if (!m_page->isServing())
        m_perPhone->setChecked(false);
    const auto text = fragment();
    m_copy->setEnabled(text.has_value());
    m_save->setEnabled(text.has_value());
    m_text->setPlainText(text ? QString::fromUtf8(*text) : QString());
    if (!text)
        m_banner->showMessage(
            Banner::Kind::Error, [error = text.error()] { return ErrorText::sentence(error); });
    else if (isSecret())
        m_banner->showMessage(Banner::Kind::Warning, [] {
            return tr("This text holds each phone's secret address: whoever has one gets that "
                      "phone's passwords, until the phone has been there.");
        });
    else if (!m_page->isServing())
        m_banner->showMessage(Banner::Kind::Information,
            [this] { return tr("Not serving: these options name %1.").arg(m_page->baseUrl()); });
    else
        m_banner->clear();
}

void DhcpTab::copy()
{
    if (isSecret())
        m_clipboard->copySecret(m_text->toPlainText());
    else
        m_clipboard->copy(m_text->toPlainText());
}

void DhcpTab::save()
{
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    const QString name = u"dhcp-%1.txt"_s.arg(m_format->currentData().toString());
    if (isSecret())
        m_file->ask(bytes, name);
    else
        m_file->save(bytes, name);
}
