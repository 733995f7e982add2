// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/CredentialsEditor.h"

#include "models/site/SiteFields.h"
#include "models/trunk/TrunkTemplates.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/RoomForText.h"
#include "widgets/editors/CodecList.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/editors/TrunkConnection.h"
#include "widgets/views/CatalogueValues.h"
#include "widgets/views/TabChain.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

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

/// States what the catalogue would say otherwise, as a site file may.
bool isOverriding(const Trunk& trunk, const Provider& provider)
{
    return trunk.port != 0 || trunk.expirySeconds != 0 || trunk.isPeerToPeer
        || trunk.mode != TrunkTemplates::modeOf(provider)
        || !(trunk.host + trunk.transport + trunk.registrar + trunk.outboundProxy + trunk.realm
            + trunk.fromDomain + trunk.dtmf + trunk.srtp + trunk.verifyName)
                .isEmpty();
}

} // namespace

CredentialsEditor::CredentialsEditor(SiteDraft* draft, CurrentTrunk* current, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
    , m_rule(new QLabel(this))
    , m_codecs(new CodecList(this))
{
    m_rule->setObjectName(u"credentialsRule"_s);
    m_rule->setWordWrap(true);
    m_left = new QVBoxLayout;
    m_left->addWidget(buildAccount());
    m_left->addStretch();
    m_speech = buildCodecs();
    m_known = new CatalogueValues(this);
    m_connection = new TrunkConnection(draft, current, this);
    m_right = new QVBoxLayout;
    m_right->addWidget(m_known);
    m_right->addWidget(m_connection);
    m_right->addStretch();
    auto* columns = new ColumnsLayout;
    columns->addColumn(m_left);
    columns->addColumn(m_right);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_rule);
    layout->addLayout(columns, 1);
    m_binder->onRefresh([this] { showFields(); });
    connect(current, &CurrentTrunk::moved, m_binder, &FieldBinder::refresh);
    m_texts->always([this] { showTexts(); });
    m_binder->refresh();
}

QGroupBox* CredentialsEditor::buildAccount()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Account"));
    m_accountForm = new QFormLayout(box);
    buildMode();
    buildIdentity();
    m_peerToPeer = new QCheckBox(this);
    m_texts->button(m_peerToPeer, QT_TR_NOOP("Peer-to-peer"), "trunkPeerToPeerCheck");
    m_texts->toolTip(m_peerToPeer,
        QT_TR_NOOP("The voice goes directly between phone and provider: only where their addresses "
                   "reach each other"));
    m_accountForm->setWidget(m_accountForm->rowCount(), QFormLayout::FieldRole, m_peerToPeer);
    // Narrower, its sentences take more lines than the form counts: then the columns are stacked.
    m_texts->measured([box] { box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 30); });
    m_binder->flag(
        m_peerToPeer, [this](auto& s) -> auto& { return m_current->of(s).isPeerToPeer; });
    return box;
}

void CredentialsEditor::buildMode()
{
    m_mode = new QComboBox(this);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(28);
    for (const QString& id : SiteFields::modes)
        m_mode->addItem(id, id);
    m_texts->always([this] {
        for (int i = 0; i < m_mode->count(); ++i)
            m_mode->setItemText(i, CatalogueValues::modeName(m_mode->itemData(i).toString()));
    });
    // Its sentences are longer than the fields below: the whole width is theirs.
    m_modeLabel = m_texts->label(QT_TR_NOOP("Kind of trunk:"), m_mode, "trunkModeCombo");
    auto* row = new QHBoxLayout;
    row->addWidget(m_modeLabel);
    row->addWidget(m_mode, 1);
    m_accountForm->addRow(row);
    m_accountForm->addRow(m_binder->errorOf(m_mode, [this] { return m_current->path(u"mode"_s); }));
    m_modeHint = makeHint("trunkModeHint");
    m_accountForm->addRow(m_modeHint);
    m_binder->choice(
        m_mode, [this](auto& s) -> auto& { return m_current->of(s).mode; });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &CredentialsEditor::showTexts);
}

void CredentialsEditor::buildIdentity()
{
    m_password = new PasswordEdit(this);
    m_username = addAccountField(QT_TR_NOOP("&User name:"), "trunkUserEdit", u"username"_s);
    m_userHint = addHint(m_accountForm, "trunkUserHint");
    m_authUser
        = addAccountField(QT_TR_NOOP("Authentication user:"), "trunkAuthUserEdit", u"auth_user"_s);
    m_texts->placeholder(m_authUser, QT_TR_NOOP("Empty: the user name"));
    m_binder->row(m_accountForm, QT_TR_NOOP("&Password:"), m_password, "trunkPasswordEdit",
        [this] { return m_current->path(u"password"_s); });
    m_passwordHint = addHint(m_accountForm, "trunkPasswordHint");
    m_number = addAccountField(QT_TR_NOOP("&Main number:"), "trunkNumberEdit", u"number"_s);
    m_numberHint = addHint(m_accountForm, "trunkNumberHint");
    setTabChain({ m_mode, m_username, m_authUser, m_password, m_number });
    m_binder->text(
        m_username, [this](auto& s) -> auto& { return m_current->of(s).username; });
    m_binder->text(
        m_authUser, [this](auto& s) -> auto& { return m_current->of(s).authUser; });
    m_binder->secret(
        m_password, [this](auto& s) -> auto& { return m_current->of(s).password; });
    m_binder->text(
        m_number, [this](auto& s) -> auto& { return m_current->of(s).number; }, &withoutSeparators);
}

QLabel* CredentialsEditor::addHint(QFormLayout* form, const char* objectName)
{
    QLabel* hint = makeHint(objectName);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, hint);
    return hint;
}

QLabel* CredentialsEditor::makeHint(const char* objectName)
{
    auto* hint = new QLabel(this);
    hint->setObjectName(QString::fromLatin1(objectName));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    Fonts::relate(hint, 0.9);
    keepWhole(hint);
    return hint;
}

QLineEdit* CredentialsEditor::addAccountField(
    const char* source, const char* objectName, const QString& key)
{
    auto* field = new QLineEdit(this);
    m_binder->row(
        m_accountForm, source, field, objectName, [this, key] { return m_current->path(key); });
    return field;
}

QGroupBox* CredentialsEditor::buildCodecs()
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Speech"));
    auto* form = new QFormLayout(box);
    m_onlyThese = new QCheckBox(this);
    form->addRow(
        m_texts->label(QT_TR_NOOP("Co&decs in order:"), m_codecs->view(), "trunkCodecList"),
        m_codecs);
    m_codecHint = addHint(form, "trunkCodecHint");
    m_texts->button(m_onlyThese, QT_TR_NOOP("Use onl&y these codecs"), "trunkForceCodecsCheck");
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_onlyThese);
    m_binder->flag(
        m_onlyThese, [this](auto& s) -> auto& { return m_current->of(s).isForcingCodecs; });
    bindCodecs();
    return box;
}

void CredentialsEditor::bindCodecs()
{
    m_texts->toolTip(
        m_codecs, QT_TR_NOOP("The first one is preferred. None ticked: the provider's own order."));
    connect(m_codecs, &CodecList::edited, this, [this] {
        m_draft->edit(
            this, [this](Site& site) { m_current->of(site).codecs = m_codecs->chosen(); });
    });
    m_binder->onRefresh([this] {
        FieldError::mark(m_codecs->view(), m_current->path(u"codecs"_s));
        const Trunk& trunk = m_current->trunk();
        m_codecs->setCodecs(trunk.codecs.isEmpty() ? knownCodecs(provider().get()) : trunk.codecs,
            SiteFields::codecs);
    });
}

std::shared_ptr<const Provider> CredentialsEditor::provider() const
{
    return m_current->provider();
}

/// Never called for this editor's own edits: a field must not vanish while it is typed in.
void CredentialsEditor::showFields()
{
    const auto p = provider();
    const Trunk& trunk = m_current->trunk();
    const auto needs = [&](const QString& name, bool isFilled) {
        return !p || p->credentials.contains(name) || isFilled;
    };
    showRow(m_username, needs(u"username"_s, !trunk.username.isEmpty()));
    showRow(m_password, needs(u"password"_s, !trunk.password.isEmpty()));
    showRow(m_number, needs(u"number"_s, !trunk.number.isEmpty()));
    showRow(m_authUser, !p || !p->isCertified || !trunk.authUser.isEmpty());
    const bool isStating = !p || isOverriding(trunk, *p);
    const bool isTypedIn = m_connection->isAncestorOf(window()->focusWidget());
    m_mode->setVisible(isStating);
    m_modeLabel->setVisible(isStating);
    m_peerToPeer->setVisible(isStating);
    m_onlyThese->setVisible(isStating || !trunk.isForcingCodecs);
    m_connection->setVisible(isStating || isTypedIn);
    m_known->setVisible(!isStating && !isTypedIn);
    placeSpeech(!m_connection->isHidden());
    if (p)
        m_known->showPlan(TrunkPlan::resolve(trunk, m_draft->catalog()));
    showTexts();
}

/// Where there is room: beside a short account, or below a long one.
void CredentialsEditor::placeSpeech(bool isStating)
{
    QVBoxLayout* column = isStating ? m_left : m_right;
    m_codecs->setMostRows(isStating ? 5 : int(SiteFields::codecs.size()));
    if (column->indexOf(m_speech) < 0)
        column->insertWidget(column->count() - 1, m_speech);
}

void CredentialsEditor::showRow(QWidget* field, bool isShown)
{
    field->setVisible(isShown);
    m_accountForm->labelForField(field)->setVisible(isShown);
}

void CredentialsEditor::showHint(QLabel* hint, const QString& text)
{
    hint->setText(text);
    hint->setVisible(!text.isEmpty());
}

/// Everything that is not said once and for all.
void CredentialsEditor::showTexts()
{
    if (!m_connection) // the fields are still being made
        return;
    const auto p = provider();
    m_rule->setText(ruleText());
    const auto of = [&](const QWidget* field, const QString& text) {
        return p && !field->isHidden() ? text : QString();
    };
    showHint(m_userHint, of(m_username, p ? userHint(*p) : QString()));
    showHint(m_passwordHint,
        of(m_password,
            p ? tr("The SIP password of this account, not the one of %1's web pages.").arg(p->name)
              : QString()));
    showHint(m_numberHint, of(m_number, p ? numberHint(*p) : QString()));
    showHint(m_codecHint, p ? codecHint(*p) : QString());
    const QString mode = m_mode->currentData().toString();
    QString sentence;
    if (mode == u"register")
        sentence = tr("The PBX signs in with user name and password, also from behind a router.");
    else if (mode == u"ip")
        sentence = tr("Nobody signs in: the provider knows the site's fixed public address.");
    else if (mode == u"inbound")
        sentence = tr("A device, such as an ISDN gateway, signs in to the PBX from any address.");
    showHint(m_modeHint, m_mode->isHidden() ? QString() : sentence);
}

QString CredentialsEditor::ruleText() const
{
    const auto p = provider();
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

QString CredentialsEditor::userHint(const Provider& provider) const
{
    if (provider.sipUser == UserRule::Number && provider.authUser == UserRule::Username)
        return tr("Only to authenticate: %1 knows the line by its number.").arg(provider.name);
    if (provider.isRegistering)
        return tr("With it the PBX registers at %1.").arg(provider.registrar);
    return tr("The account at %1 that calls go through.").arg(provider.name);
}

QString CredentialsEditor::numberHint(const Provider& provider) const
{
    if (provider.sipUser == UserRule::Number)
        return tr("%1's user and sender of calls: exactly as on its sheet.").arg(provider.name);
    if (provider.fromUser == UserRule::Number)
        return tr("%1 demands it as the sender of outgoing calls.").arg(provider.name);
    if (provider.contactUser == UserRule::Number)
        return tr("%1 sends incoming calls to it.").arg(provider.name);
    return tr("The number %1 gave the line; the first one of a block.").arg(provider.name);
}

QString CredentialsEditor::codecHint(const Provider& provider) const
{
    const QStringList codecs = knownCodecs(&provider);
    if (codecs.isEmpty())
        return tr("%1 states none: alaw is understood everywhere.").arg(provider.name);
    return tr("%1 speaks %2, the first one by preference.")
        .arg(provider.name, codecs.join(u", "_s));
}
