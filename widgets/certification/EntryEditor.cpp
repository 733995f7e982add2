// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/EntryEditor.h"

#include "models/site/SiteFields.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/CodecList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostSeconds = 86'400;
constexpr int mostPort = 65'535;
} // namespace

EntryEditor::EntryEditor(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
{
    auto* columns = new ColumnsLayout(this);
    columns->addColumn(buildServer());
    columns->addColumn(buildBehaviour());
}

QWidget* EntryEditor::buildServer()
{
    auto* side = new QWidget(this);
    auto* form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    addText(form, QT_TR_NOOP("&Identifier:"), "entryIdEdit", &Provider::id);
    m_id = side->findChild<QLineEdit*>(u"entryIdEdit"_s);
    addText(form, QT_TR_NOOP("Na&me:"), "entryNameEdit", &Provider::name);
    addText(form, QT_TR_NOOP("SIP host:"), "entryHostEdit", &Provider::host);
    addNumber(form, QT_TR_NOOP("Port:"), "entryPortSpin", &Provider::port);
    addChoice(form, QT_TR_NOOP("Transport:"), "entryTransportCombo", SiteFields::transports,
        &Provider::transport);
    addFlag(form, QT_TR_NOOP("The PBX registers"), "entryRegistersCheck", &Provider::isRegistering);
    addText(form, QT_TR_NOOP("Registrar:"), "entryRegistrarEdit", &Provider::registrar);
    addText(form, QT_TR_NOOP("Outbound proxy:"), "entryProxyEdit", &Provider::outboundProxy);
    addText(form, QT_TR_NOOP("Realm:"), "entryRealmEdit", &Provider::realm);
    addText(form, QT_TR_NOOP("From domain:"), "entryFromDomainEdit", &Provider::fromDomain);
    addNumber(
        form, QT_TR_NOOP("Registration expiry:"), "entryExpirySpin", &Provider::expirySeconds);
    return side;
}

QWidget* EntryEditor::buildBehaviour()
{
    auto* side = new QWidget(this);
    auto* form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    addRule(form, QT_TR_NOOP("SIP user:"), "entrySipUserCombo", &Provider::sipUser);
    addRule(form, QT_TR_NOOP("Authentication user:"), "entryAuthUserCombo", &Provider::authUser);
    addRule(form, QT_TR_NOOP("From user:"), "entryFromUserCombo", &Provider::fromUser);
    addRule(form, QT_TR_NOOP("Contact user:"), "entryContactUserCombo", &Provider::contactUser);
    addCredentials(form);
    m_codecs = new CodecList(this);
    m_codecs->setMostRows(5);
    m_codecs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    form->addRow(
        m_texts->label(QT_TR_NOOP("Co&decs in order:"), m_codecs->view(), "entryCodecList"),
        m_codecs);
    connect(m_codecs, &CodecList::edited, this,
        [this] { change([this](Provider& entry) { entry.codecs = m_codecs->chosen(); }); });
    m_refreshers.append([this] { m_codecs->setCodecs(m_entry.codecs, SiteFields::codecs); });
    addChoice(
        form, QT_TR_NOOP("DTMF tones:"), "entryDtmfCombo", SiteFields::dtmfModes, &Provider::dtmf);
    m_dtmf = side->findChild<QComboBox*>(u"entryDtmfCombo"_s);
    m_texts->always([this] {
        const QStringList words { tr("Automatic"), tr("RFC 4733 events"), tr("In the speech"),
            tr("SIP INFO") };
        for (int i = 0; i < words.size(); ++i)
            m_dtmf->setItemText(i, words[i]);
    });
    addFlag(form, QT_TR_NOOP("Without SRTP"), "entrySrtpOffCheck", &Provider::isSrtpOff);
    return side;
}

void EntryEditor::change(const std::function<void(Provider&)>& how)
{
    if (m_isShowing)
        return;
    how(m_entry);
    Q_EMIT edited();
}

void EntryEditor::addText(
    QFormLayout* form, const char* source, const char* objectName, QString Provider::*member)
{
    auto* field = new QLineEdit(this);
    m_texts->row(form, source, field, objectName);
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString& text) {
        change([&](Provider& entry) { entry.*member = text.trimmed(); });
    });
    m_refreshers.append([this, field, member] {
        if (field->text().trimmed() != m_entry.*member)
            field->setText(m_entry.*member);
    });
}

void EntryEditor::addNumber(
    QFormLayout* form, const char* source, const char* objectName, int Provider::*member)
{
    auto* field = new QSpinBox(this);
    const bool isPort = member == &Provider::port;
    field->setRange(isPort ? 1 : 0, isPort ? mostPort : mostSeconds);
    m_texts->row(form, source, field, objectName);
    if (!isPort)
        m_texts->always([field] {
            field->setSpecialValueText(tr("Not stated"));
            field->setSuffix(tr(" s", "seconds, after a number"));
        });
    connect(field, &QSpinBox::valueChanged, this,
        [this, member](int value) { change([&](Provider& entry) { entry.*member = value; }); });
    m_refreshers.append([this, field, member] { field->setValue(m_entry.*member); });
}

void EntryEditor::addRule(
    QFormLayout* form, const char* source, const char* objectName, UserRule Provider::*member)
{
    auto* field = new QComboBox(this);
    for (int i = 0; i < 3; ++i)
        field->addItem(QString());
    m_texts->row(form, source, field, objectName);
    m_texts->always([field] {
        const QStringList words { tr("The user name"), tr("The phone number"), tr("None") };
        for (int i = 0; i < words.size(); ++i)
            field->setItemText(i, words[i]);
    });
    connect(field, &QComboBox::activated, this, [this, member](int index) {
        change([&](Provider& entry) { entry.*member = UserRule(index); });
    });
    m_refreshers.append([this, field, member] { field->setCurrentIndex(int(m_entry.*member)); });
}

void EntryEditor::addChoice(QFormLayout* form, const char* source, const char* objectName,
    const QStringList& ids, QString Provider::*member)
{
    auto* field = new QComboBox(this);
    for (const QString& id : ids)
        field->addItem(id.toUpper(), id);
    m_texts->row(form, source, field, objectName);
    connect(field, &QComboBox::activated, this, [this, field, member](int index) {
        change([&](Provider& entry) { entry.*member = field->itemData(index).toString(); });
    });
    m_refreshers.append([this, field, member] {
        field->setCurrentIndex(std::max(0, field->findData(m_entry.*member)));
    });
}

void EntryEditor::addFlag(
    QFormLayout* form, const char* source, const char* objectName, bool Provider::*member)
{
    auto* field = new QCheckBox(this);
    m_texts->button(field, source, objectName);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, field);
    connect(field, &QCheckBox::clicked, this,
        [this, member](bool isOn) { change([&](Provider& entry) { entry.*member = isOn; }); });
    m_refreshers.append([this, field, member] { field->setChecked(m_entry.*member); });
}

/// What the customer's activation sheet must give.
void EntryEditor::addCredentials(QFormLayout* form)
{
    const QStringList ids { u"username"_s, u"password"_s, u"number"_s };
    const QList<const char*> sources { QT_TR_NOOP("The customer has a user name"),
        QT_TR_NOOP("The customer has a password"), QT_TR_NOOP("The customer has a number") };
    const QList<const char*> names { "entryAsksUserCheck", "entryAsksPasswordCheck",
        "entryAsksNumberCheck" };
    for (int i = 0; i < ids.size(); ++i) {
        auto* field = new QCheckBox(this);
        m_texts->button(field, sources[i], names[i]);
        form->setWidget(form->rowCount(), QFormLayout::FieldRole, field);
        connect(field, &QCheckBox::clicked, this, [this, ids, id = ids[i]](bool isOn) {
            change([&](Provider& entry) {
                QStringList kept;
                for (const QString& each : ids) // in the catalogue's order
                    if (each == id ? isOn : entry.credentials.contains(each))
                        kept.append(each);
                entry.credentials = kept;
            });
        });
        m_refreshers.append(
            [this, field, id = ids[i]] { field->setChecked(m_entry.credentials.contains(id)); });
    }
}

void EntryEditor::setEntry(const Provider& entry)
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_entry = entry;
    for (const auto& refresh : std::as_const(m_refreshers))
        refresh();
}

void EntryEditor::setIdFixed(bool isFixed) { m_id->setReadOnly(isFixed); }
