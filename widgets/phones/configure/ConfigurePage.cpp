// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/ConfigurePage.h"

#include "models/core/ErrorText.h"
#include "models/provisioning/SitePasswords.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/SideSplitter.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/KeysTab.h"
#include "widgets/phones/configure/LabelsTab.h"
#include "widgets/phones/configure/PhonePreview.h"
#include "widgets/phones/configure/ScopeChooser.h"
#include "widgets/phones/configure/SettingsTab.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

bool isMissing(const QMap<QString, QString>& values, const QString& name)
{
    const QString value = values.value(name);
    return value.isEmpty() || value == u"-";
}

} // namespace

ConfigurePage::ConfigurePage(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_current(new CurrentScope(draft, this))
    , m_passwords(new Banner(this))
    , m_refusal(new Banner(this))
    , m_chooser(new ScopeChooser(m_current, this))
    , m_tabs(new QTabWidget(this))
    , m_settings(new SettingsTab(m_current, m_tabs))
    , m_keys(new KeysTab(m_current, m_tabs))
    , m_labels(new LabelsTab(m_current, m_tabs))
    , m_preview(new PhonePreview(m_current, m_tabs))
{
    setObjectName(u"configurePhonesPage"_s);
    build();
    connectAll();
    if (store)
        setStore(store);
    showPasswords();
    setFocusProxy(m_chooser);
}

void ConfigurePage::build()
{
    auto* column = new QVBoxLayout(this);
    m_passwords->setObjectName(u"passwordsBanner"_s);
    m_refusal->setObjectName(u"refusalBanner"_s);
    column->addWidget(m_passwords);
    column->addWidget(m_refusal);
    auto* sides = new SideSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_chooser);
    sides->addWidget(m_tabs);
    sides->setStretchFactor(1, 1);
    sides->setSizes(
        { fontMetrics().averageCharWidth() * 26, fontMetrics().averageCharWidth() * 90 });
    column->addWidget(sides, 1);
    m_texts->name(m_tabs, "Configuration of phones", "configureTabs");
    for (QWidget* tab : { static_cast<QWidget*>(m_settings), static_cast<QWidget*>(m_keys),
             static_cast<QWidget*>(m_labels), static_cast<QWidget*>(m_preview) })
        m_tabs->addTab(tab, {});
    m_texts->always([this] {
        m_tabs->setTabText(0, tr("Settings"));
        m_tabs->setTabText(1, tr("Keys"));
        m_tabs->setTabText(2, tr("Label strips"));
        m_tabs->setTabText(3, tr("Preview"));
    });
}

void ConfigurePage::connectAll()
{
    connect(m_draft, &SiteDraft::changed, this, [this] {
        m_refusal->clear();
        showPasswords();
    });
    connect(m_current, &CurrentScope::chosen, m_refusal, &Banner::clear);
    connect(m_chooser, &ScopeChooser::refused, this, &ConfigurePage::showRefusal);
    connect(m_keys, &KeysTab::refused, this, &ConfigurePage::showRefusal);
    connect(m_preview, &PhonePreview::parameterRequested, this, [this](const QString& name) {
        m_tabs->setCurrentWidget(m_settings);
        m_settings->show(name);
    });
}

void ConfigurePage::showEvent(QShowEvent* event)
{
    m_current->setActive(true);
    QWidget::showEvent(event);
}

void ConfigurePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_current->setActive(false);
}

void ConfigurePage::setStore(Store* store)
{
    m_settings->setFolder(QFileInfo(store->path()).absolutePath() + u"/phone-files"_s);
    m_preview->setStore(store);
}

/// What the phones would get today: factory passwords on their web pages, accounts without any.
void ConfigurePage::showPasswords()
{
    const Site& site = m_draft->site();
    const auto& defaults = site.parameters.defaults;
    const bool isFactory = !site.phones.isEmpty()
        && (isMissing(defaults, u"adminpw"_s) || isMissing(defaults, u"userpw"_s));
    int accounts = 0;
    for (const Phone& phone : site.phones)
        accounts
            += !phone.user.isEmpty() && phone.parameters.value(u"account_password_1"_s).isEmpty();
    if (!isFactory && accounts == 0)
        return m_passwords->clear();
    m_passwords->showMessage(Banner::Kind::Warning, [isFactory, accounts] {
        QStringList words;
        if (isFactory)
            words.append(tr("The phones' web pages keep the factory passwords."));
        if (accounts > 0)
            words.append(tr("%n phone(s) have no SIP password.", nullptr, accounts));
        return words.join(u' ');
    });
    QPushButton* make = m_passwords->addButton([] { return tr("Ma&ke passwords for this site"); },
        "makePasswordsButton", [this] { makePasswords(); });
    make->setAccessibleName(u"Make passwords for this site"_s);
}

void ConfigurePage::makePasswords()
{
    const auto done = m_draft->perform(
        nullptr, PhoneCommands::Name::MakePasswords, 0, [](Site& site) -> Status {
            SitePasswords::fill(site);
            return {};
        });
    if (!done)
        showRefusal(done.error());
}

void ConfigurePage::showRefusal(const Error& error)
{
    m_refusal->showMessage(Banner::Kind::Warning, [error] { return ErrorText::whole(error); });
}
