// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What a simulated NethVoice keeps: its tables, with the values as texts.
struct VoicePbxBook {
    QMap<int, QJsonObject> trunks; ///< row by id; "details" are its pjsip keywords
    QMap<QString, QJsonObject> directory; ///< accounts by user name, of the user portal
    /// As synchronised, by user name: id, displayname, default_extension, email, mobile, password,
    /// profile, groups.
    QMap<QString, QJsonObject> users;
    QMap<QString, QJsonObject> extensions; ///< by number: name, outboundcid, sip keywords
    QList<QJsonObject> devices; ///< phones and other devices, in order of creation
    QMap<QString, QJsonObject> voicemails; ///< by extension
    QMap<int, QString> groups;
    QMap<int, QString> profiles;
    QMap<int, QJsonObject> gateways; ///< row by id; "ports" by type
    QList<QJsonObject> outbound; ///< in order; "trunks" are ids
    QMap<QString, QJsonObject> inbound; ///< by "did/caller"
    QMap<QString, QJsonObject> phonebooks; ///< sources by id
    QMap<QString, QString> uploads; ///< files of phone books, by URI
    QMap<QString, int> contacts; ///< how many rows a source has brought, by id
    QMap<QString, QJsonObject>
        scopes; ///< Tancredi's: type, display_name, inherit, variables, tokens
    QMap<QString, QMap<QString, QByteArray>> files; ///< by kind and name
    QMap<QString, QString> redirects; ///< where phones are sent by their vendors, by MAC
    QJsonObject wizard;
    QStringList features; ///< feature codes, queues, groups: numbers that are taken otherwise
    QMap<QString, QJsonObject> live; ///< trunks as Asterisk has them, by name

    [[nodiscard]] QJsonObject toJson() const;
    /// What is absent is as in a new NethVoice.
    static VoicePbxBook fromJson(const QJsonObject& document);
    /// Sorted, indented.
    static QByteArray bytes(const QJsonObject& document);
    /// Without what is made at random.
    static QJsonObject withoutRandom(const QJsonObject& document);

    /// Numbers of new rows are never used again, as in its database.
    int nextId(const QString& table);

    [[nodiscard]] QJsonObject* userById(const QString& id);
    [[nodiscard]] QJsonObject* userByMain(const QString& main);
    [[nodiscard]] QJsonObject* deviceByExtension(const QString& extension);
    [[nodiscard]] QJsonObject* deviceByMac(const QString& mac);

private:
    QMap<QString, int> m_lastIds;
};
