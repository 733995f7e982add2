// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/reach/DhcpOptions.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Format = DhcpOptions::Format;

/// A DHCP server of the system, with what we wrote and little else.
class DhcpServer {
public:
    ~DhcpServer()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    /// @param foreign an option 66 that is set for everybody
    bool write(Format format, const QByteArray& ours, bool isForeign)
    {
        m_format = format;
        QByteArray text = ours;
        if (format == Format::Dnsmasq) {
            text += "\nport=0\ninterface=doppino0\nbind-interfaces\nno-ping\nuser=root\n"
                    "dhcp-range=10.9.0.100,10.9.0.200\ndhcp-leasefile="
                + path(u"leases"_s).toUtf8() + '\n';
        } else if (format == Format::Isc) {
            if (isForeign)
                text += "option tftp-server-name \"http://foreign/\";\n";
            text += "authoritative;\nddns-update-style none; ping-check false;\nsubnet 10.9.0.0 "
                    "netmask 255.255.255.0 "
                    "{ range 10.9.0.100 10.9.0.200; option routers 10.9.0.1; }\n";
        } else {
            const qsizetype at = text.indexOf("\"Dhcp4\": {") + 10;
            text.insert(at,
                "\n \"interfaces-config\": {\"interfaces\": [\"doppino0\"]},"
                " \"lease-database\": {\"type\": \"memfile\", \"persist\": false},"
                " \"subnet4\": [{\"subnet\": \"10.9.0.0/24\","
                " \"pools\": [{\"pool\": \"10.9.0.100 - 10.9.0.200\"}]}],\n");
        }
        QFile file(path(u"conf"_s));
        QFile leases(path(u"leases"_s));
        return file.open(QFile::WriteOnly) && file.write(text) == text.size()
            && leases.open(QFile::WriteOnly);
    }
    /// Its own reader's opinion; empty = nothing to say against it.
    [[nodiscard]] QByteArray check() const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString conf = path(u"conf"_s);
        if (m_format == Format::Dnsmasq)
            process.start(u"dnsmasq"_s, { u"--test"_s, u"--conf-file="_s + conf });
        else if (m_format == Format::Isc)
            process.start(
                program("dhcpd"), { u"-t"_s, u"-cf"_s, conf, u"-lf"_s, path(u"leases"_s) });
        else
            process.start(program("kea-dhcp4"), { u"-t"_s, conf });
        const bool isOver = process.waitForFinished(20'000);
        const QByteArray said = process.readAll();
        return isOver && process.exitCode() == 0 ? QByteArray() : "refused: " + said.right(1500);
    }
    /// Whether it may read files where ours are: some systems confine it to its own folders.
    [[nodiscard]] static bool mayRead(Format format)
    {
        DhcpServer server;
        const QByteArray least
            = format == Format::Kea ? "{ \"Dhcp4\": {\n \"valid-lifetime\": 600 } }\n" : "";
        return server.write(format, least, false) && server.check().isEmpty();
    }
    void start()
    {
        const QString conf = path(u"conf"_s);
        m_process.setProcessEnvironment(environment());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        if (m_format == Format::Dnsmasq)
            m_process.start(u"dnsmasq"_s, { u"--no-daemon"_s, u"--conf-file="_s + conf });
        else if (m_format == Format::Isc)
            m_process.start(program("dhcpd"),
                { u"-f"_s, u"-d"_s, u"-cf"_s, conf, u"-lf"_s, path(u"leases"_s), u"-pf"_s,
                    path(u"pid"_s), u"doppino0"_s });
        else
            m_process.start(program("kea-dhcp4"), { u"-c"_s, conf });
    }
    [[nodiscard]] QByteArray log() { return m_process.readAll().right(1500); }
    static QString program(const char* name) { return u"/usr/sbin/"_s + QLatin1StringView(name); }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : { "KEA_PIDFILE_DIR", "KEA_LOCKFILE_DIR", "KEA_LOG_FILE" })
            environment.insert(QString::fromLatin1(name), m_folder.path());
        return environment;
    }
    QTemporaryDir m_folder;
    QProcess m_process;
    Format m_format = Format::Dnsmasq;
};
