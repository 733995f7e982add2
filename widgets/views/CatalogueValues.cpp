// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/CatalogueValues.h"

#include "widgets/common/Texts.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

CatalogueValues::CatalogueValues(QWidget* parent)
    : QGroupBox(parent)
    , m_texts(new Texts(this))
{
    m_texts->group(this, QT_TR_NOOP("Known from the catalogue"));
    auto* form = new QFormLayout(this);
    addValue(form, QT_TR_NOOP("Kind of trunk:"), "catalogueMode",
        [this] { return modeName(m_plan.mode); });
    addValue(form, QT_TR_NOOP("Server:"), "catalogueServer", [this] {
        return tr("%1, %2 port %3", "host, transport and port of a server")
            .arg(m_plan.host, m_plan.transport.toUpper())
            .arg(m_plan.port);
    });
    const auto unlessHost
        = [this](const QString& name) { return name == m_plan.host ? QString() : name; };
    addValue(form, QT_TR_NOOP("Registrar:"), "catalogueRegistrar",
        [=, this] { return unlessHost(m_plan.registrar); });
    addValue(form, QT_TR_NOOP("Outbound proxy:"), "catalogueProxy",
        [this] { return m_plan.outboundProxy; });
    addValue(form, QT_TR_NOOP("Realm:"), "catalogueRealm",
        [=, this] { return unlessHost(m_plan.realm); });
    addValue(form, QT_TR_NOOP("From domain:"), "catalogueFromDomain",
        [=, this] { return unlessHost(m_plan.fromDomain); });
    addValue(form, QT_TR_NOOP("Registration expiry:"), "catalogueExpiry", [this] {
        return m_plan.isRegistering() ? tr("%1 s").arg(m_plan.expirySeconds) : QString();
    });
    m_texts->always([this] { retranslate(); });
}

void CatalogueValues::addValue(
    QFormLayout* form, const char* source, const char* objectName, std::function<QString()> value)
{
    auto* caption = new QLabel(this);
    m_texts->plain(caption, source);
    auto* label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(caption, label);
    m_rows.append({ caption, label, std::move(value) });
}

void CatalogueValues::showPlan(const TrunkPlan& plan)
{
    m_plan = plan;
    retranslate();
}

void CatalogueValues::retranslate()
{
    for (const Row& row : std::as_const(m_rows)) {
        const QString text = row.text();
        row.value->setText(text);
        row.value->setVisible(!text.isEmpty());
        row.caption->setVisible(!text.isEmpty());
    }
}

QString CatalogueValues::modeName(const QString& mode)
{
    if (mode == u"register")
        return tr("The PBX registers on the trunk");
    if (mode == u"ip")
        return tr("Known by its IP address");
    return mode == u"inbound" ? tr("The trunk registers on the PBX") : mode;
}
