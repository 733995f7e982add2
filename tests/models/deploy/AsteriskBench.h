// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxDriver.h"
#include "tests/models/deploy/LinkBench.h"

#include <QDirIterator>

/// A scratch configuration folder, an Asterisk's command line that reads it, and OpenSSH to reach
/// both.
class AsteriskBench {
public:
    explicit AsteriskBench(QStringList options = {})
    {
        QDir(m_dir.path()).mkpath(u"etc"_s);
        QDir(m_dir.path()).mkpath(u"bin"_s);
        QFile::link(QStringLiteral(ASTERISK_PEER), m_dir.filePath(u"bin/asterisk"_s));
        put(u"pjsip.conf"_s,
            "; by hand\n[global]\ntype=global\nuser_agent=PBX\n\n[udp]\ntype=transport\n"
            "protocol=udp\nbind=0.0.0.0\n");
        put(u"extensions.conf"_s, "[general]\nstatic=yes\n[incoming]\n; no line end");
        put(u"messages.log"_s, "[Nov 21] ERROR[1] config.c: something older\n");
        const QString freePbx = QStringLiteral(SOURCE_DIR "/tests/peers/freepbx/");
        QFile::link(freePbx + u"fwconsole"_s, m_dir.filePath(u"bin/fwconsole"_s));
        options.append(
            u"SetEnv PATH=%1/bin:/usr/bin:/bin HOME=%1 ASTERISK_ROOT=%2 FREEPBX_CONF=%3"_s.arg(
                m_dir.path(), root(), freePbx + u"freepbx.conf"_s));
        sshd = std::make_unique<ServingSshd>(servingSftp, options);
        if (!sshd->start())
            qFatal("%s", qPrintable(sshd->errorText()));
        run({ u"-rx"_s, u"core reload"_s });
    }

    [[nodiscard]] QString root() const { return m_dir.filePath(u"etc"_s); }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(root() + u'/' + name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
    }
    void put(const QString& name, const QByteArray& content) const
    {
        QFile file(root() + u'/' + name);
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    void addProgram(const QString& name, const QByteArray& script) const
    {
        QFile file(m_dir.filePath(u"bin/"_s + name));
        file.remove(); // a link, not what it leads to
        if (!file.open(QFile::WriteOnly) || file.write(script) != script.size()
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("%s", qPrintable(file.errorString()));
    }
    /// What the Asterisk reads, by name.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator it(root(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            const QString name = QDir(root()).relativeFilePath(it.filePath());
            if (name != "messages.log"_L1)
                all.insert(name, contentOf(name));
        }
        return all;
    }
    /// What the Asterisk says, without SSH.
    QByteArray run(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASTERISK_ROOT"_s, root());
        process.setProcessEnvironment(environment);
        process.start(m_dir.filePath(u"bin/asterisk"_s), arguments);
        process.waitForFinished(20'000);
        return process.readAllStandardOutput();
    }
    [[nodiscard]] Pbx pbx() const
    {
        Pbx pbx;
        pbx.kind = u"asterisk"_s;
        pbx.host = u"127.0.0.1"_s;
        pbx.ssh.port = sshd->port();
        pbx.ssh.user = sshd->user();
        pbx.ssh.keyFile = sshd->clientKey();
        return pbx;
    }

    std::unique_ptr<ServingSshd> sshd;

private:
    QTemporaryDir m_dir;
};
