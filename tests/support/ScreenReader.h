// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

/// Where something is that can be read, as the bus names it: "(so)".
struct ReadRef {
    QString service;
    QDBusObjectPath path;
    bool operator==(const ReadRef&) const = default;
};
Q_DECLARE_METATYPE(ReadRef)

inline QDBusArgument& operator<<(QDBusArgument& out, const ReadRef& ref)
{
    out.beginStructure();
    out << ref.service << ref.path;
    out.endStructure();
    return out;
}
inline const QDBusArgument& operator>>(const QDBusArgument& in, ReadRef& ref)
{
    in.beginStructure();
    in >> ref.service >> ref.path;
    in.endStructure();
    return in;
}

/// One kind of relation, and to whom: "(ua(so))".
struct ReadRelation {
    uint kind = 0;
    QList<ReadRef> targets;
};
Q_DECLARE_METATYPE(ReadRelation)

inline QDBusArgument& operator<<(QDBusArgument& out, const ReadRelation& relation)
{
    out.beginStructure();
    out << relation.kind << relation.targets;
    out.endStructure();
    return out;
}
inline const QDBusArgument& operator>>(const QDBusArgument& in, ReadRelation& relation)
{
    in.beginStructure();
    in >> relation.kind >> relation.targets;
    in.endStructure();
    return in;
}

/// What a screen reader learns of one thing in a window.
struct ReadNode {
    /// As at-spi2's atspi-constants.h numbers them.
    enum State {
        Expandable = 9,
        Expanded = 10,
        Focusable = 11,
        Selected = 23,
        Sensitive = 24,
        Showing = 25
    };
    static constexpr uint labelledBy = 2;

    ReadRef ref;
    QString role; ///< "push button"
    QString name;
    quint64 states = 0;
    bool isLabelled = false;
    QList<ReadNode> children;

    [[nodiscard]] bool is(State state) const { return states >> state & 1; }
    /// This one or the first below it that shows; of menus also what is in them. @param called
    /// empty = anyhow
    [[nodiscard]] const ReadNode* find(const QString& wanted, const QString& called = {}) const
    {
        const bool isSeen = is(Showing) || role == u"menu item";
        if (isSeen && role == wanted && (called.isEmpty() || name == called))
            return this;
        for (const ReadNode& child : children)
            if (const ReadNode* found = child.find(wanted, called))
                return found;
        return nullptr;
    }
    void each(const std::function<void(const ReadNode&)>& visit) const
    {
        visit(*this);
        for (const ReadNode& child : children)
            child.each(visit);
    }
};

/// Reads another program's windows over the AT-SPI bus, as a screen reader does, and hears what it
/// says by itself. The bus is that of the session this runs in.
/// Source: at-spi2-core 2.46, xml/Accessible.xml, Action.xml, Event.xml
class ScreenReader {
public:
    /// @param ear whose slot, of one QDBusMessage, hears when something begins to show (its second
    /// argument is 1) or shows no longer (0): the one whose path it comes from
    ScreenReader(QObject* ear, const char* slot)
        : m_bus(QDBusConnection::connectToBus(busAddress(), QStringLiteral("a11y")))
    {
        qDBusRegisterMetaType<ReadRef>();
        qDBusRegisterMetaType<QList<ReadRef>>();
        qDBusRegisterMetaType<ReadRelation>();
        qDBusRegisterMetaType<QList<ReadRelation>>();
        m_bus.connect(QString(), QString(), QStringLiteral("org.a11y.atspi.Event.Object"),
            QStringLiteral("StateChanged"), ear, slot);
        call({ registry, QDBusObjectPath(QStringLiteral("/org/a11y/atspi/registry")) }, "Registry",
            "RegisterEvent", { QStringLiteral("object:state-changed:showing") })
            .waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ScreenReader)
    ~ScreenReader() { QDBusConnection::disconnectFromBus(QStringLiteral("a11y")); }

    [[nodiscard]] bool isThere() const { return m_bus.isConnected(); }
    /// The windows of a program that has come, all that shows in them; empty when it has not.
    [[nodiscard]] QList<ReadNode> windows(const QString& program)
    {
        const ReadRef root { registry,
            QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root")) };
        const ReadNode desktop = only(root, 1);
        for (const ReadNode& application : desktop.children)
            if (application.name == program)
                return only(application.ref, 40).children;
        return {};
    }
    /// @param depth how far below it
    [[nodiscard]] ReadNode only(const ReadRef& ref, int depth = 0)
    {
        return read({ ref }, depth).value(0);
    }
    /// Presses a button, chooses in a menu, shows a tab.
    void act(const ReadNode& node)
    {
        call(node.ref, "Action", "DoAction", { 0 }).waitForFinished();
    }

private:
    static inline const QString registry = QStringLiteral("org.a11y.atspi.Registry");
    static constexpr qsizetype mostChildren = 30; ///< of a table; more is more of the same

    static QString busAddress()
    {
        return QDBusPendingReply<QString>(
            QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
                QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"))))
            .value();
    }
    QDBusPendingCall call(const ReadRef& ref, const char* interface, const char* method,
        const QVariantList& arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(ref.service, ref.path.path(),
            QStringLiteral("org.a11y.atspi.") + QLatin1StringView(interface),
            QLatin1StringView(method));
        message.setArguments(arguments);
        return m_bus.asyncCall(message);
    }
    QDBusPendingCall get(const ReadRef& ref, const char* property)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(ref.service, ref.path.path(),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QStringLiteral("org.a11y.atspi.Accessible") << QLatin1StringView(property);
        return m_bus.asyncCall(message);
    }

    /// Those beside each other are asked at once, and only what shows is asked more.
    QList<ReadNode> read(const QList<ReadRef>& refs, int depth)
    {
        QList<QPair<QDBusPendingReply<QString>, QDBusPendingReply<QList<uint>>>> first;
        for (const ReadRef& ref : refs)
            first.append(
                { call(ref, "Accessible", "GetRoleName"), call(ref, "Accessible", "GetState") });
        QList<ReadNode> nodes;
        for (qsizetype i = 0; i < refs.size(); ++i) {
            ReadNode& node = nodes.emplaceBack();
            node.ref = refs[i];
            node.role = first[i].first.value();
            const QList<uint> bits = first[i].second.value();
            for (qsizetype part = 0; part < bits.size() && part < 2; ++part)
                node.states |= quint64(bits[part]) << (32 * part);
        }
        QList<QPair<QDBusPendingReply<QDBusVariant>, QDBusPendingReply<QList<ReadRef>>>> more;
        for (const ReadNode& node : std::as_const(nodes))
            more.append({ get(node.ref, "Name"), call(node.ref, "Accessible", "GetChildren") });
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            ReadNode& node = nodes[i];
            node.name = more[i].first.value().variant().toString();
            if (node.role == u"combo box")
                node.isLabelled = isLabelled(node.ref);
            else if (depth > 0 && isOpen(node))
                node.children = read(more[i].second.value().mid(0, mostChildren), depth - 1);
        }
        return nodes;
    }
    /// The items of a menu are there before they show.
    static bool isOpen(const ReadNode& node)
    {
        return node.is(ReadNode::Showing) || node.role.contains(u"menu")
            || node.role == u"application" || node.role == u"desktop frame";
    }
    bool isLabelled(const ReadRef& ref)
    {
        const QDBusPendingReply<QList<ReadRelation>> relations
            = call(ref, "Accessible", "GetRelationSet");
        for (const ReadRelation& relation : relations.value())
            if (relation.kind == ReadNode::labelledBy && !relation.targets.isEmpty())
                return true;
        return false;
    }

    QDBusConnection m_bus;
};
