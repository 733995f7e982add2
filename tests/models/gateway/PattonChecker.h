// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

/// Reads a Patton configuration, SmartWare or Trinity, by itself (no code of models/) and follows
/// every name to an object of the right kind, every line to its port, every identity to a route.
class PattonChecker {
public:
    explicit PattonChecker(const QByteArray& text);

    /// What is wrong, in words, in the order found; none for a sound file.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    struct Node {
        QStringList words;
        QList<Node> children;
        [[nodiscard]] QString text() const { return words.join(QLatin1Char(' ')); }
    };
    struct Object {
        QString kind; ///< "interface sip", "table", "service hunt-group", ...
        QString name;
        bool operator==(const Object&) const = default;
    };
    using Path = QStringList; ///< openers from the outside in

    void checkBytes(const QByteArray& text);
    void checkPlaceholders(const QByteArray& text);
    void parse(const QByteArray& text);
    void define(const QList<Node>& nodes, const Path& path);
    void defineNode(const Node& node, const Path& path);
    void follow(const QList<Node>& nodes, const Path& path);
    void followNode(const Node& node, const Path& path);
    void followDestination(const Node& node, const Path& path);
    void followBinding(const Node& node, const Path& path);
    void followPortBinding(const Node& node, const Path& path);
    void followAuthentication(const Node& node);
    void followMapping(const Node& node, const QString& mapping);
    void checkListener(const QString& port, const Path& path);
    void checkRouteCalls(const Node& node);
    void checkPort(const Node& node);
    void checkClocks(const Node& system);
    void checkSwitchedOn(const Node& context);
    void checkUse();
    void checkIdentities();
    void checkLinePairs(const QList<Node>& nodes);
    [[nodiscard]] QStringList sipInterfacesOf(const Node& line) const;

    /// @param kind a whole kind, or its first word ("interface")
    bool need(const QString& kind, const QString& name, const QString& by);
    [[nodiscard]] QStringList kindsOf(const QString& name) const;
    void fault(const QString& words);

    QList<Node> m_root;
    QMultiHash<QString, QString> m_kinds; ///< name to the kinds of object that bear it
    QSet<QString> m_contexts; ///< "cs SWITCH"
    QSet<QString> m_users; ///< "AUTH user"
    QSet<QString> m_used; ///< "kind name"
    QHash<QString, QStringList> m_tables; ///< table to the interfaces it leads to
    QHash<QString, QStringList> m_cuts; ///< mapping to the prefixes it cuts
    QHash<QString, QString> m_gatewayOf; ///< SIP interface to its sip-gateway
    QHash<QString, QString> m_binderOf; ///< location service to its sip-gateway
    QHash<QString, QString> m_listeners; ///< SIP port to its sip-gateway
    QHash<QString, QString> m_portOf; ///< line or IP interface to the port bound to it
    QList<QPair<QString, QString>> m_identities; ///< location service, identity
    QStringList m_faults;
};
