// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

/// What a NethVoice brings along and no request changes.
namespace VoicePbxTables {

/// Certified providers: id, provider, description and their pjsip keywords.
const QList<QJsonObject>& providers();
const QJsonObject* provider(const QString& name);
/// Of every trunk to a provider, before the provider's own.
QMap<QString, QString> trunkDefaults();
/// Of every trunk of a gateway.
QMap<QString, QString> gatewayTrunkDefaults();
/// Rows of its table.
const QList<QJsonObject>& gatewayModels();
const QJsonObject* gatewayModel(const QString& id);
/// Tancredi's own models: display_name and variables, by name.
const QMap<QString, QJsonObject>& phoneModels();
/// Tancredi's defaults after the first start.
QJsonObject defaults();
/// Vendor by the first six digits.
const QMap<QString, QString>& macVendors();
/// As the REST API spells them, empty when it knows none. @param mac in any spelling
QString vendorName(const QString& mac);
const QStringList& locales();
const QStringList& routeKeys();
/// Patterns of a default route: prefix and pattern. @param name "national_it"
QList<std::pair<QString, QString>> routePatterns(const QString& name);
const QStringList& phonebookFields();
/// Sent by the reload into Tancredi's defaults.
QJsonObject featureCodes();

} // namespace VoicePbxTables
