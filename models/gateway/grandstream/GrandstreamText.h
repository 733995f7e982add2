// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSslConfiguration>
#include <QString>

#include <optional>

/// The texts of Grandstream devices: configuration files, P-values in them, what of it is secret.
namespace GrandstreamText {

/// The number of "P47" or "47"; 0 when it is neither.
int numberOf(QStringView name);
/// Whether a device never tells this P-value: passwords of accounts and users.
bool isSecret(int number);
/// A text in which every P47=value, "P47":"value", <P47>value</P47> or "set 47 value" whose number
/// is secret shows the mask instead.
QByteArray masked(QByteArray text);

/// What a configuration holds. Of a P-value stated twice the last counts (assumed of the devices).
struct Content {
    QString mac; ///< 12 hex digits, upper case; empty where none is stated
    QMap<int, QString> values;
};
/// Reads our XML, a device's export (XML or P47=value lines) and the replies of "get". Nothing when
/// it is none of these or the XML is not well formed. Tolerates an echoed command line before and
/// a prompt behind the XML.
std::optional<Content> parsed(const QByteArray& configuration);
/// Whether it can be read as a configuration that holds anything.
bool isConfiguration(const QByteArray& text);

/// SHA-256 of the other side's certificate, hex; empty without one
QByteArray fingerprint(const QSslConfiguration& configuration);

} // namespace GrandstreamText
