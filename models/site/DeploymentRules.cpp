// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/DeploymentRules.h"

#include "models/site/SiteRules.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

/// Lines of a PBX's forms: nothing that ends one.
bool isOneLine(const QString& text)
{
    return std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

class DeploymentChecker {
public:
    explicit DeploymentChecker(const Site& site)
        : m_site(site)
    {
    }

    QList<Error> run()
    {
        checkSsh();
        checkUsers();
        checkOutbound();
        checkInbound();
        checkPhonebooks();
        return m_problems;
    }

private:
    void report(ErrorCode code, const QString& path, const QString& detail = {})
    {
        m_problems.append(Error(code, path, detail));
    }

    void oneLine(const QString& value, const QString& path)
    {
        if (!isOneLine(value))
            report(ErrorCode::BadValue, path, value.simplified());
    }

    void name(const QString& value, const QString& path, QSet<QString>& seen)
    {
        oneLine(value, path);
        if (value.trimmed().isEmpty())
            report(ErrorCode::MissingField, path);
        else if (seen.contains(value))
            report(ErrorCode::DuplicateName, path, value);
        seen.insert(value);
    }

    void checkSsh()
    {
        const SshAccess& ssh = m_site.pbx.ssh;
        if (!ssh.host.isEmpty() && !SiteRules::isHost(ssh.host))
            report(ErrorCode::BadAddress, u"site.pbx.ssh.host"_s, ssh.host);
        if (ssh.port < 1 || ssh.port > 65535)
            report(ErrorCode::BadValue, u"site.pbx.ssh.port"_s, u"%1: 1-65535"_s.arg(ssh.port));
        oneLine(ssh.user, u"site.pbx.ssh.user"_s);
        oneLine(ssh.keyFile, u"site.pbx.ssh.key_file"_s);
        if (!ssh.jump.isEmpty() && !DeploymentRules::jumpServer(ssh.jump))
            report(ErrorCode::BadValue, u"site.pbx.ssh.jump"_s,
                ssh.jump.simplified() + u": admin@jump.example.net:22"_s);
        if (m_site.pbx.isTunnelled && ssh.user.isEmpty())
            report(ErrorCode::MissingField, u"site.pbx.ssh.user"_s);
    }

    void checkUsers()
    {
        for (int i = 0; i < m_site.users.size(); ++i) {
            const User& user = m_site.users[i];
            oneLine(user.profile, u"users[%1].profile"_s.arg(i));
            for (int j = 0; j < user.groups.size(); ++j)
                if (user.groups[j].trimmed().isEmpty() || !isOneLine(user.groups[j]))
                    report(ErrorCode::BadValue, u"users[%1].groups[%2]"_s.arg(i).arg(j),
                        user.groups[j].simplified());
        }
    }

    void checkOutbound()
    {
        QSet<QString> seen;
        for (int i = 0; i < m_site.outboundRoutes.size(); ++i) {
            const OutboundRoute& route = m_site.outboundRoutes[i];
            const QString path = u"outbound_routes[%1]"_s.arg(i);
            name(route.name, path + u".name"_s, seen);
            QSet<QString> trunks;
            for (int j = 0; j < route.trunks.size(); ++j)
                name(route.trunks[j], u"%1.trunks[%2]"_s.arg(path).arg(j), trunks);
        }
    }

    void checkInbound()
    {
        static const QRegularExpression number(u"^\\+?[0-9]{0,20}\\z"_s);
        QSet<QString> seen;
        for (int i = 0; i < m_site.inboundRoutes.size(); ++i) {
            const InboundRoute& route = m_site.inboundRoutes[i];
            const QString path = u"inbound_routes[%1]"_s.arg(i);
            if (!number.match(route.number).hasMatch())
                report(ErrorCode::BadValue, path + u".number"_s, route.number.simplified());
            if (!number.match(route.caller).hasMatch())
                report(ErrorCode::BadValue, path + u".caller"_s, route.caller.simplified());
            const QString pair = route.number + u'/' + route.caller;
            if (seen.contains(pair))
                report(ErrorCode::DuplicateName, path + u".number"_s, route.number);
            seen.insert(pair);
            oneLine(route.description, path + u".description"_s);
            oneLine(route.destination, path + u".destination"_s);
            if (route.destination.trimmed().isEmpty())
                report(ErrorCode::MissingField, path + u".destination"_s);
        }
    }

    void checkPhonebooks()
    {
        QSet<QString> seen;
        for (int i = 0; i < m_site.phonebooks.size(); ++i) {
            const PhonebookSource& book = m_site.phonebooks[i];
            const QString path = u"phonebooks[%1]"_s.arg(i);
            name(book.name, path + u".name"_s, seen);
            if (book.mapping.isEmpty())
                report(ErrorCode::MissingField, path + u".mapping"_s);
            if (book.intervalMinutes < 1)
                report(ErrorCode::BadValue, path + u".interval_minutes"_s,
                    QString::number(book.intervalMinutes));
            QStringDecoder utf8(QStringDecoder::Utf8);
            const QString content = utf8(book.csv);
            if (utf8.hasError())
                report(ErrorCode::BadValue, path + u".csv"_s, u"UTF-8"_s);
            else if (content.trimmed().isEmpty())
                report(ErrorCode::MissingField, path + u".csv"_s);
        }
    }

    const Site& m_site;
    QList<Error> m_problems;
};

} // namespace

namespace DeploymentRules {

QList<Error> check(const Site& site) { return DeploymentChecker(site).run(); }

std::optional<JumpServer> jumpServer(const QString& text)
{
    static const QRegularExpression form(u"^([^@\\s]+)@([^@:\\s]+)(?::([0-9]{1,5}))?\\z"_s);
    const auto match = form.match(text);
    JumpServer server { match.captured(1), match.captured(2), 22 };
    if (match.hasCaptured(3))
        server.port = match.captured(3).toInt();
    if (!match.hasMatch() || !SiteRules::isHost(server.host) || server.port < 1
        || server.port > 65535)
        return {};
    return server;
}

} // namespace DeploymentRules
