// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/TrunkConnection.h"

#include "models/site/SiteFields.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/FieldBinder.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

TrunkConnection::TrunkConnection(SiteDraft* draft, CurrentTrunk* current, QWidget* parent)
    : QGroupBox(parent)
    , m_draft(draft)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
{
    m_texts->group(this, QT_TR_NOOP("Connection"));
    auto* form = new QFormLayout(this);
    buildServer(form);
    buildNames(form);
    buildExpiry(form);
    buildForms(form);
    connect(current, &CurrentTrunk::moved, m_binder, &FieldBinder::refresh);
    m_binder->refresh();
}

template <typename Member>
void TrunkConnection::addText(QFormLayout* form, const char* source, const char* objectName,
    const char* key, Member member, const char* placeholder)
{
    auto* field = new QLineEdit(this);
    m_binder->row(form, source, field, objectName,
        [this, key] { return m_current->path(QString::fromLatin1(key)); });
    m_binder->text(
        field, [ this, member ](auto& s) -> auto& { return m_current->of(s).*member; });
    if (placeholder)
        m_texts->placeholder(field, placeholder);
}

template <typename Member>
QComboBox* TrunkConnection::addChoice(QFormLayout* form, const char* source, const char* objectName,
    const char* key, const QStringList& ids, Member member)
{
    auto* field = new QComboBox(this);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(20);
    field->addItem(QString(), QString());
    for (const QString& id : ids)
        field->addItem(id, id);
    m_binder->row(form, source, field, objectName,
        [this, key] { return m_current->path(QString::fromLatin1(key)); });
    m_binder->choice(
        field, [ this, member ](auto& s) -> auto& { return m_current->of(s).*member; });
    return field;
}

/// Transport and port share a row: the page has many.
void TrunkConnection::buildServer(QFormLayout* form)
{
    addText(form, QT_TR_NOOP("S&IP host:"), "trunkHostEdit", "host", &Trunk::host);
    auto* transport = new QComboBox(this);
    transport->addItem(QString(), QString());
    for (const QString& id : SiteFields::transports)
        transport->addItem(id.toUpper(), id);
    transport->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    transport->setMinimumContentsLength(14);
    auto* port = new QSpinBox(this);
    port->setRange(0, 65535);
    m_texts->always([transport, port] {
        transport->setItemText(0, tr("Default (UDP)"));
        port->setSpecialValueText(tr("Default"));
    });
    auto* pair = new QHBoxLayout;
    pair->addWidget(transport, 1);
    pair->addWidget(m_texts->label(QT_TR_NOOP("Port:"), port, "trunkPortSpin"));
    pair->addWidget(port);
    form->addRow(m_texts->label(QT_TR_NOOP("Transport:"), transport, "trunkTransportCombo"), pair);
    const auto fault = [&](QWidget* field, const QString& key) {
        form->setWidget(form->rowCount(), QFormLayout::FieldRole,
            m_binder->errorOf(field, [this, key] { return m_current->path(key); }));
    };
    fault(transport, u"transport"_s);
    fault(port, u"port"_s);
    m_binder->choice(
        transport, [this](auto& s) -> auto& { return m_current->of(s).transport; });
    m_binder->number(
        port, [this](auto& s) -> auto& { return m_current->of(s).port; });
}

void TrunkConnection::buildNames(QFormLayout* form)
{
    const char* const emptyIsHost = QT_TR_NOOP("Empty: the host");
    addText(form, QT_TR_NOOP("Re&gistrar:"), "trunkRegistrarEdit", "registrar", &Trunk::registrar,
        emptyIsHost);
    addText(form, QT_TR_NOOP("Outbound pro&xy:"), "trunkProxyEdit", "outbound_proxy",
        &Trunk::outboundProxy, QT_TR_NOOP("Empty: none"));
    addText(form, QT_TR_NOOP("Realm:"), "trunkRealmEdit", "realm", &Trunk::realm,
        QT_TR_NOOP("Empty: any"));
    addText(form, QT_TR_NOOP("From domain:"), "trunkFromDomainEdit", "from_domain",
        &Trunk::fromDomain, emptyIsHost);
    addText(form, QT_TR_NOOP("Certificate name:"), "trunkVerifyNameEdit", "verify_name",
        &Trunk::verifyName, emptyIsHost);
}

void TrunkConnection::buildExpiry(QFormLayout* form)
{
    auto* expiry = new QSpinBox(this);
    expiry->setRange(0, 86'400);
    expiry->setSingleStep(30);
    m_texts->always([expiry] {
        expiry->setSpecialValueText(tr("Default (300 s)"));
        expiry->setSuffix(tr(" s", "seconds, after a number"));
    });
    m_binder->row(form, QT_TR_NOOP("Registration expiry:"), expiry, "trunkExpirySpin",
        [this] { return m_current->path(u"expiry_seconds"_s); });
    m_binder->number(
        expiry, [this](auto& s) -> auto& { return m_current->of(s).expirySeconds; });
}

void TrunkConnection::buildForms(QFormLayout* form)
{
    QComboBox* dtmf = addChoice(form, QT_TR_NOOP("DTMF tones:"), "trunkDtmfCombo", "dtmf",
        SiteFields::dtmfModes, &Trunk::dtmf);
    QComboBox* srtp = addChoice(
        form, QT_TR_NOOP("SRTP:"), "trunkSrtpCombo", "srtp", SiteFields::srtpModes, &Trunk::srtp);
    QComboBox* numbers = addChoice(form, QT_TR_NOOP("Number format:"), "trunkNumberFormatCombo",
        "number_format", SiteFields::numberFormats, &Trunk::numberFormat);
    m_texts->always([dtmf, srtp, numbers] {
        const QStringList tones { tr("Default (automatic)"), tr("Automatic"), tr("RFC 4733 events"),
            tr("In the speech"), tr("SIP INFO") };
        const QStringList secrecy { tr("Default (off)"), tr("Off"), tr("If both sides can"),
            tr("Required") };
        const QStringList forms { tr("Default (national)"), tr("National"),
            tr("With + and country code"), tr("With 00 and country code") };
        for (const auto& [field, words] :
            { std::pair(dtmf, &tones), std::pair(srtp, &secrecy), std::pair(numbers, &forms) })
            for (int i = 0; i < words->size(); ++i)
                field->setItemText(i, words->at(i));
    });
}
