// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/SiteEditor.h"

#include "models/site/SiteRules.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/editors/SshAccessDialog.h"
#include "widgets/home/TagsEdit.h"

#include <QCompleter>
#include <QGroupBox>
#include <QHostAddress>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Countries under their own names, which read the same in every language of the program.
void fillCountries(QComboBox* combo)
{
    QList<QPair<QString, QString>> countries;
    for (int i = 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        const QString name = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
        if (code.size() == 2 && code[0].isLetter() && !name.isEmpty())
            countries.append({ u"%1 (%2)"_s.arg(name, code), code });
    }
    std::sort(countries.begin(), countries.end(),
        [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [text, code] : std::as_const(countries))
        combo->addItem(text, code);
}

void fillTimezones(QComboBox* combo)
{
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        combo->addItem(QString::fromUtf8(id));
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void shrinkable(QComboBox* combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
}

QStringList splitAddresses(const QString& text)
{
    QStringList addresses;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString address = part.trimmed(); !address.isEmpty())
            addresses.append(address);
    return addresses;
}

/// The first host of a subnet, where most routers stand.
QString firstHost(const QString& subnet)
{
    if (!SiteRules::isSubnet(subnet))
        return {};
    const QHostAddress network(subnet.section(u'/', 0, 0));
    return QHostAddress(network.toIPv4Address() + 1).toString();
}

} // namespace

SiteEditor::SiteEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
{
    auto* left = new QVBoxLayout;
    left->addWidget(buildCustomer());
    left->addWidget(buildNetwork());
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(buildPbx());
    right->addStretch();
    auto* columns = new ColumnsLayout(this);
    columns->addColumn(left);
    columns->addColumn(right);
    connect(draft, &SiteDraft::changed, this, &SiteEditor::suggestAddresses);
    m_texts->always([this] {
        suggestAddresses();
        m_binder->refresh();
    });
}

QGroupBox* SiteEditor::buildCustomer()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Customer and site"));
    auto* form = new QFormLayout(box);
    auto* customer = new QLineEdit(this);
    auto* name = new QLineEdit(this);
    auto* address = new QLineEdit(this);
    m_binder->row(form, QT_TR_NOOP("C&ustomer:"), customer, "customerEdit", u"site.customer"_s);
    m_binder->row(form, QT_TR_NOOP("Site na&me:"), name, "siteNameEdit", u"site.name"_s);
    m_binder->row(form, QT_TR_NOOP("&Address:"), address, "siteAddressEdit", u"site.address"_s);
    m_texts->placeholder(name, QT_TR_NOOP("Company and town, for example"));
    m_binder->text(
        customer, [](auto& site) -> auto& { return site.customer; });
    m_binder->text(
        name, [](auto& site) -> auto& { return site.name; });
    m_binder->text(
        address, [](auto& site) -> auto& { return site.address; });
    buildTags(form);
    buildPapers(form);
    return box;
}

void SiteEditor::buildTags(QFormLayout* form)
{
    m_tags = new TagsEdit(this);
    m_binder->row(form, QT_TR_NOOP("Tags:"), m_tags, "siteTagsEdit", u"site.tags"_s);
    m_texts->placeholder(m_tags, QT_TR_NOOP("hotel, 2026, for example"));
    connect(m_tags, &TagsEdit::tagsEdited, this, [this](const QStringList& tags) {
        if (tags != m_draft->site().tags)
            m_draft->edit(this, [&](Site& site) { site.tags = tags; });
    });
    m_binder->onRefresh([this] { m_tags->setTags(m_draft->site().tags); });
}

void SiteEditor::setKnownTags(const QStringList& tags) { m_tags->setKnown(tags); }

void SiteEditor::buildPapers(QFormLayout* form)
{
    auto* language = new QComboBox(this);
    language->addItem(u"Italiano"_s, u"it"_s);
    language->addItem(u"English"_s, u"en"_s);
    auto* country = new QComboBox(this);
    m_timezone = new QComboBox(this); // Tab follows the order of creation
    fillCountries(country);
    shrinkable(country);
    fillTimezones(m_timezone);
    shrinkable(m_timezone);
    m_binder->row(form, QT_TR_NOOP("&Language of the papers:"), language, "paperLanguageCombo",
        u"site.language"_s);
    m_binder->row(form, QT_TR_NOOP("Countr&y:"), country, "countryCombo", u"site.country"_s);
    m_binder->row(form, QT_TR_NOOP("Time &zone:"), m_timezone, "timezoneCombo", u"site.timezone"_s);
    m_binder->choice(
        language, [](auto& site) -> auto& { return site.language; });
    m_binder->choice(
        country, [](auto& site) -> auto& { return site.country; });
    bindTimezone();
}

void SiteEditor::bindTimezone()
{
    connect(m_timezone, &QComboBox::currentTextChanged, this, [this](const QString& text) {
        if (text != m_draft->site().timezone)
            m_draft->edit(this, [&](Site& site) { site.timezone = text; });
    });
    m_binder->onRefresh([this] { m_timezone->setCurrentText(m_draft->site().timezone); });
}

QGroupBox* SiteEditor::buildNetwork()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Network of the phones"));
    auto* form = new QFormLayout(box);
    auto* subnet = new QLineEdit(this);
    m_gateway = new QLineEdit(this);
    m_dns = new QLineEdit(this);
    auto* ntp = new QLineEdit(this);
    subnet->setPlaceholderText(u"192.168.1.0/24"_s);
    m_texts->placeholder(ntp, QT_TR_NOOP("it.pool.ntp.org, for example"));
    const QString path = u"site.network."_s;
    m_binder->row(form, QT_TR_NOOP("Subnet (CI&DR):"), subnet, "subnetEdit", path + u"subnet"_s);
    m_binder->row(
        form, QT_TR_NOOP("Network &gateway:"), m_gateway, "gatewayEdit", path + u"gateway"_s);
    m_binder->row(form, QT_TR_NOOP("DNS se&rvers:"), m_dns, "dnsEdit", path + u"dns"_s);
    m_binder->row(form, QT_TR_NOOP("&Time server (NTP):"), ntp, "ntpEdit", path + u"ntp"_s);
    m_binder->text(
        subnet, [](auto& site) -> auto& { return site.network.subnet; });
    m_binder->text(
        m_gateway, [](auto& site) -> auto& { return site.network.gateway; });
    m_binder->text(
        ntp, [](auto& site) -> auto& { return site.network.ntp; });
    bindDns();
    return box;
}

void SiteEditor::bindDns()
{
    m_texts->toolTip(m_dns, QT_TR_NOOP("Addresses in order, separated by commas"));
    connect(m_dns, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft->edit(this, [&](Site& site) { site.network.dns = splitAddresses(text); });
    });
    m_binder->onRefresh([this] {
        if (splitAddresses(m_dns->text()) != m_draft->site().network.dns)
            m_dns->setText(m_draft->site().network.dns.join(u", "_s));
    });
}

void SiteEditor::suggestAddresses()
{
    const Network& network = m_draft->site().network;
    const QString router = firstHost(network.subnet);
    m_gateway->setPlaceholderText(router.isEmpty() ? QString() : tr("%1, for example").arg(router));
    const QString dns = SiteRules::isIpv4(network.gateway) ? network.gateway : router;
    m_dns->setPlaceholderText(dns.isEmpty() ? QString() : tr("%1, for example").arg(dns));
}

QGroupBox* SiteEditor::buildPbx()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("PBX"));
    auto* form = new QFormLayout(box);
    auto* kind = new QComboBox(this);
    kind->addItem(u"NethVoice"_s, u"nethvoice"_s);
    kind->addItem(u"TVox"_s, u"tvox"_s);
    kind->addItem(u"Lync Server 2013"_s, u"lync"_s);
    kind->addItem(u"Asterisk"_s, u"asterisk"_s);
    kind->addItem(u"FreePBX"_s, u"freepbx"_s);
    auto* host = new QLineEdit(this);
    auto* proxy = new QLineEdit(this);
    m_binder->row(form, QT_TR_NOOP("&Kind of PBX:"), kind, "pbxKindCombo", u"site.pbx.kind"_s);
    m_binder->row(form, QT_TR_NOOP("H&ost name:"), host, "pbxHostEdit", u"site.pbx.host"_s);
    m_binder->row(form, QT_TR_NOOP("Outbound pro&xy:"), proxy, "pbxProxyEdit", u"site.pbx.proxy"_s);
    m_texts->placeholder(host, QT_TR_NOOP("SIP domain the phones register with"));
    m_texts->placeholder(proxy, QT_TR_NOOP("Empty: the host itself"));
    m_binder->choice(
        kind, [](auto& site) -> auto& { return site.pbx.kind; });
    m_binder->text(
        host, [](auto& site) -> auto& { return site.pbx.host; });
    m_binder->text(
        proxy, [](auto& site) -> auto& { return site.pbx.proxy; });
    buildPbxLogin(form);
    buildSsh(form);
    return box;
}

void SiteEditor::buildPbxLogin(QFormLayout* form)
{
    auto* cloud = new QCheckBox(this);
    auto* address = new QLineEdit(this);
    auto* user = new QLineEdit(this);
    auto* password = new PasswordEdit(this);
    m_texts->button(cloud, QT_TR_NOOP("Th&e PBX is in the cloud"), "pbxCloudCheck");
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, cloud);
    m_binder->row(
        form, QT_TR_NOOP("Address on s&ite:"), address, "pbxAddressEdit", u"site.pbx.address"_s);
    m_binder->row(form, QT_TR_NOOP("&Web administrator:"), user, "pbxUserEdit", u"site.pbx.user"_s);
    m_binder->row(
        form, QT_TR_NOOP("&Password:"), password, "pbxPasswordEdit", u"site.pbx.password"_s);
    m_texts->placeholder(address, QT_TR_NOOP("Its IPv4 address in the subnet"));
    m_binder->flag(
        cloud, [](auto& site) -> auto& { return site.pbx.isCloud; });
    m_binder->text(
        address, [](auto& site) -> auto& { return site.pbx.address; });
    m_binder->text(
        user, [](auto& site) -> auto& { return site.pbx.user; });
    m_binder->secret(
        password, [](auto& site) -> auto& { return site.pbx.password; });
    connect(cloud, &QCheckBox::toggled, address, &QWidget::setDisabled);
}

/// A dialog of its own: few PBXs need it, and its ten fields would push the others out of sight.
void SiteEditor::buildSsh(QFormLayout* form)
{
    m_ssh = new QPushButton(this);
    m_texts->row(form, QT_TR_NOOP("SSH access:"), m_ssh, "sshAccessButton");
    FieldError::mark(m_ssh, u"site.pbx.ssh"_s);
    connect(m_ssh, &QPushButton::clicked, this, &SiteEditor::editSsh);
    m_ssh->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // hosts are long
    m_binder->onRefresh([this] {
        m_ssh->setToolTip(SshAccessDialog::summary(m_draft->site().pbx));
        m_ssh->setText(tr("%1…", "a button: how SSH is used, as it stands")
                           .arg(SshAccessDialog::summary(m_draft->site().pbx)));
    });
}

void SiteEditor::editSsh()
{
    auto* dialog = new SshAccessDialog(m_draft->site().pbx, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_draft->edit(nullptr, [&](Site& site) {
            site.pbx.ssh = dialog->access();
            site.pbx.isTunnelled = dialog->isTunnelled();
        });
    });
    dialog->open();
}
