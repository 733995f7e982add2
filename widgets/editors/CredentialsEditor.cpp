// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/CredentialsEditor.h"

#include "models/site/SiteFields.h"
#include "widgets/editors/CodecList.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/editors/FirstTrunk.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& field) { return u"trunks[0]."_s + field; }

/// Sheets print numbers as 0721 40.55.16 or 0721/405516.
QString withoutSeparators(const QString& typed)
{
    QString number = typed;
    return number.removeIf([](QChar c) { return c.isSpace() || u".-/()"_s.contains(c); });
}

/// The provider's codecs that a site file can name.
QStringList knownCodecs(const Provider* provider)
{
    QStringList codecs = provider ? provider->codecs : QStringList();
    codecs.removeIf([](const QString& codec) { return !SiteFields::codecs.contains(codec); });
    return codecs;
}

} // namespace

CredentialsEditor::CredentialsEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
    , m_rule(new QLabel(this))
    , m_codecs(new CodecList(this))
{
    m_rule->setObjectName(u"credentialsRule"_s);
    m_rule->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->addWidget(buildAccount());
    left->addWidget(buildLines());
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(buildConnection());
    right->addStretch();
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rule);
    layout->addLayout(columns);
    layout->addStretch();
    m_binder->onRefresh([this] { showFields(); });
    m_texts->always([this] { showRule(); });
    m_binder->refresh();
}

QGroupBox* CredentialsEditor::buildAccount()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Account"));
    m_accountForm = new QFormLayout(box);
    auto* password = new PasswordEdit(this);
    m_username = addAccountField(QT_TR_NOOP("&User name:"), "trunkUserEdit", u"username"_s);
    m_password = password;
    m_binder->row(m_accountForm, QT_TR_NOOP("&Password:"), password, "trunkPasswordEdit",
        pathOf(u"password"_s));
    m_number = addAccountField(QT_TR_NOOP("&Main number:"), "trunkNumberEdit", u"number"_s);
    m_authUser
        = addAccountField(QT_TR_NOOP("&Authentication user:"), "trunkAuthUserEdit", u"auth_user"_s);
    m_texts->placeholder(m_authUser, QT_TR_NOOP("Empty: the user name"));
    m_binder->text(
        m_username, [](auto& s) -> auto& { return FirstTrunk::of(s).username; });
    m_binder->secret(
        password, [](auto& s) -> auto& { return FirstTrunk::of(s).password; });
    m_binder->text(
        m_number, [](auto& s) -> auto& { return FirstTrunk::of(s).number; }, &withoutSeparators);
    m_binder->text(
        m_authUser, [](auto& s) -> auto& { return FirstTrunk::of(s).authUser; });
    return box;
}

QLineEdit* CredentialsEditor::addAccountField(
    const char* source, const char* objectName, const QString& key)
{
    auto* field = new QLineEdit(this);
    m_binder->row(m_accountForm, source, field, objectName, pathOf(key));
    return field;
}

QGroupBox* CredentialsEditor::buildLines()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Calls"));
    auto* form = new QFormLayout(box);
    auto* channels = new QSpinBox(this);
    auto* onlyThese = new QCheckBox(this);
    channels->setRange(0, 1000);
    m_texts->always([this, channels] { channels->setSpecialValueText(tr("Not stated")); });
    m_binder->row(
        form, QT_TR_NOOP("Channe&ls:"), channels, "trunkChannelsSpin", pathOf(u"channels"_s));
    QLabel* caption
        = m_texts->label(QT_TR_NOOP("Co&decs in order:"), m_codecs->view(), "trunkCodecList");
    form->addRow(caption, m_codecs);
    m_texts->button(onlyThese, QT_TR_NOOP("Use onl&y these codecs"), "trunkForceCodecsCheck");
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, onlyThese);
    m_binder->number(
        channels, [](auto& s) -> auto& { return FirstTrunk::of(s).channels; });
    m_binder->flag(
        onlyThese, [](auto& s) -> auto& { return FirstTrunk::of(s).isForcingCodecs; });
    bindCodecs();
    return box;
}

void CredentialsEditor::bindCodecs()
{
    m_texts->toolTip(
        m_codecs, QT_TR_NOOP("The first one is preferred. None ticked: the provider's own order."));
    connect(m_codecs, &CodecList::edited, this, [this] {
        m_draft->edit(
            this, [this](Site& site) { FirstTrunk::of(site).codecs = m_codecs->chosen(); });
    });
    m_binder->onRefresh([this] {
        const Trunk& trunk = FirstTrunk::of(m_draft->site());
        m_codecs->setCodecs(
            trunk.codecs.isEmpty() ? knownCodecs(provider()) : trunk.codecs, SiteFields::codecs);
    });
}

QGroupBox* CredentialsEditor::buildConnection()
{
    m_connection = new QGroupBox(this);
    m_texts->group(m_connection, QT_TR_NOOP("Connection"));
    auto* form = new QFormLayout(m_connection);
    auto* mode = new QComboBox(this);
    for (const QString& id : SiteFields::modes)
        mode->addItem(id, id);
    m_texts->always([this, mode] {
        mode->setItemText(0, tr("The PBX registers on the trunk"));
        mode->setItemText(1, tr("Known by its IP address"));
        mode->setItemText(2, tr("The trunk registers on the PBX"));
    });
    auto* transport = new QComboBox(this);
    transport->addItem(QString(), QString());
    for (const QString& id : SiteFields::transports)
        transport->addItem(id.toUpper(), id);
    m_texts->always([this, transport] { transport->setItemText(0, tr("Default (UDP)")); });
    m_binder->row(form, QT_TR_NOOP("&Kind of trunk:"), mode, "trunkModeCombo", pathOf(u"mode"_s));
    m_binder->choice(
        mode, [](auto& s) -> auto& { return FirstTrunk::of(s).mode; });
    buildConnectionNames(form);
    m_binder->row(
        form, QT_TR_NOOP("&Transport:"), transport, "trunkTransportCombo", pathOf(u"transport"_s));
    m_binder->choice(
        transport, [](auto& s) -> auto& { return FirstTrunk::of(s).transport; });
    return m_connection;
}

void CredentialsEditor::buildConnectionNames(QFormLayout* form)
{
    auto* port = new QSpinBox(this);
    port->setRange(0, 65535);
    m_texts->always([this, port] { port->setSpecialValueText(tr("Default")); });
    const auto add
        = [&](const char* source, const char* objectName, const QString& key, auto member) {
              auto* field = new QLineEdit(this);
              m_binder->row(form, source, field, objectName, pathOf(key));
              m_binder->text(field, member);
          };
    add(
        QT_TR_NOOP("S&IP host:"), "trunkHostEdit", u"host"_s,
        [](auto& s) -> auto& { return FirstTrunk::of(s).host; });
    m_binder->row(form, QT_TR_NOOP("Po&rt:"), port, "trunkPortSpin", pathOf(u"port"_s));
    m_binder->number(
        port, [](auto& s) -> auto& { return FirstTrunk::of(s).port; });
    add(
        QT_TR_NOOP("Re&gistrar:"), "trunkRegistrarEdit", u"registrar"_s,
        [](auto& s) -> auto& { return FirstTrunk::of(s).registrar; });
    add(
        QT_TR_NOOP("Outbound pro&xy:"), "trunkProxyEdit", u"outbound_proxy"_s,
        [](auto& s) -> auto& { return FirstTrunk::of(s).outboundProxy; });
    add(
        QT_TR_NOOP("R&ealm:"), "trunkRealmEdit", u"realm"_s,
        [](auto& s) -> auto& { return FirstTrunk::of(s).realm; });
    add(
        QT_TR_NOOP("&From domain:"), "trunkFromDomainEdit", u"from_domain"_s,
        [](auto& s) -> auto& { return FirstTrunk::of(s).fromDomain; });
}

const Provider* CredentialsEditor::provider() const
{
    return m_draft->catalog().provider(FirstTrunk::of(m_draft->site()).provider);
}

/// Never called for this editor's own edits: a field must not vanish while it is typed in.
void CredentialsEditor::showFields()
{
    const Provider* p = provider();
    const Trunk& trunk = FirstTrunk::of(m_draft->site());
    const auto needs = [&](const QString& name, bool isFilled) {
        return !p || p->credentials.contains(name) || isFilled;
    };
    showRow(m_username, needs(u"username"_s, !trunk.username.isEmpty()));
    showRow(m_password, needs(u"password"_s, !trunk.password.isEmpty()));
    showRow(m_number, needs(u"number"_s, !trunk.number.isEmpty()));
    showRow(m_authUser,
        !p || !p->isCertified || p->authUser != p->sipUser || !trunk.authUser.isEmpty());
    m_connection->setVisible(p == nullptr);
    showRule();
}

void CredentialsEditor::showRow(QWidget* field, bool isShown)
{
    field->setVisible(isShown);
    m_accountForm->labelForField(field)->setVisible(isShown);
}

void CredentialsEditor::showRule() { m_rule->setText(ruleText()); }

QString CredentialsEditor::ruleText() const
{
    const Provider* p = provider();
    if (!p)
        return tr("The provider is not in the list: fill in what its activation sheet states. The "
                  "rest may stay empty.");
    const QStringList rules = rulesOf(*p);
    if (rules.isEmpty())
        return tr("%1: copy these from the customer's activation sheet; the rest is known.")
            .arg(p->name);
    return tr("%1: %2", "name of the provider, its special rules").arg(p->name, rules.join(u' '));
}

QStringList CredentialsEditor::rulesOf(const Provider& provider) const
{
    QStringList rules;
    if (!provider.credentials.contains(u"password"_s))
        rules.append(tr("There is no password: the provider knows the site by its IP address."));
    else if (!provider.isRegistering)
        rules.append(tr("The PBX does not register."));
    if (provider.sipUser == UserRule::Number)
        rules.append(tr("The user is the phone number."));
    if (provider.authUser == UserRule::Number && provider.sipUser != UserRule::Number)
        rules.append(tr("The authentication user is the phone number."));
    if (provider.fromUser == UserRule::Number)
        rules.append(tr("Outgoing calls carry the phone number as sender."));
    if (!provider.hasNethVoiceTemplate)
        rules.append(tr("The NethVoice wizard does not know it: the trunk is typed in by hand."));
    return rules;
}
