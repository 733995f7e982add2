// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/snom/SnomXml.h"

#include "models/provisioning/ConfigText.h"

using namespace Qt::StringLiterals;

SnomXml::SnomXml()
    : m_bytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<settings>\n<phone-settings>\n")
{
    m_bytes.reserve(qsizetype(32 * 1024));
}

QByteArray SnomXml::identityAttributes() const
{
    if (m_identity == 0)
        return " perm=\"\"";
    return " idx=\"" + QByteArray::number(m_identity) + "\" perm=\"\"";
}

void SnomXml::element(QByteArrayView name, QByteArrayView attributes, const QString& value)
{
    m_bytes += '<';
    m_bytes.append(name);
    m_bytes.append(attributes);
    m_bytes += '>' + ConfigText::xml(value) + "</";
    m_bytes.append(name);
    m_bytes += ">\n";
}

void SnomXml::set(QByteArrayView name, const QString& value)
{
    element(name, identityAttributes(), value);
}

void SnomXml::set(QByteArrayView name, QByteArrayView value)
{
    element(name, identityAttributes(), QString::fromUtf8(value));
}

void SnomXml::set(QByteArrayView name, int value) { set(name, QString::number(value)); }

void SnomXml::setSwitch(QByteArrayView name, bool isOn)
{
    set(name, QByteArrayView(isOn ? "on" : "off"));
}

void SnomXml::setAll(std::span<const SnomSetting> settings)
{
    for (const SnomSetting& setting : settings)
        set(setting.name, QByteArrayView(setting.value));
}

void SnomXml::setFixed(QByteArrayView name, const QString& value)
{
    element(name, " perm=\"RW\"", value);
}

void SnomXml::setBare(QByteArrayView name, const QString& value) { element(name, {}, value); }

void SnomXml::setAlert(int alert, const QString& text, const QString& ringer)
{
    const QByteArray attributes = " idx=\"" + QByteArray::number(alert) + "\" perm=\"\"";
    element("internal_ringer_text", attributes, text);
    element("internal_ringer_file", attributes, ringer);
}

void SnomXml::beginKeys() { m_bytes += "</phone-settings>\n<functionKeys>\n"; }

void SnomXml::key(int index, QByteArrayView context, const QString& label, const QString& action)
{
    m_bytes += "<fkey idx=\"" + QByteArray::number(index) + "\" context=\"";
    m_bytes.append(context);
    m_bytes += "\" label=\"" + ConfigText::xml(label) + R"(" lp="on" perm="">)"
        + ConfigText::xml(action) + "</fkey>\n";
}

QByteArray SnomXml::take()
{
    m_bytes += "</functionKeys>\n</settings>\n";
    return std::move(m_bytes);
}
