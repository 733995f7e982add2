// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TestCertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

static constexpr int opensslDeadlineMs = 20'000;

bool TestCertificates::openssl(const QString& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments.split(u' '));
    if (process.waitForFinished(opensslDeadlineMs) && process.exitCode() == 0)
        return true;
    m_errorText
        = u"openssl: "_s + process.errorString() + u' ' + QString::fromLocal8Bit(process.readAll());
    return false;
}

bool TestCertificates::sign(const QString& file, const QString& name, int days)
{
    QFile extension(path(u"names.cnf"_s));
    if (!extension.open(QFile::WriteOnly)
        || extension.write("subjectAltName=DNS:" + name.toLatin1() + '\n') < 0)
        return false;
    extension.close();
    return openssl(u"req -new -key key.pem -subj /CN=%1 -out request.pem"_s.arg(name))
        && openssl(u"x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial "
                   u"-extfile names.cnf -days %1 -out %2"_s.arg(days)
                       .arg(file));
}

bool TestCertificates::make(const QString& name)
{
    m_name = name;
    const QString newKey = u"ecparam -name prime256v1 -genkey -noout -out "_s;
    return openssl(newKey + u"ca.key"_s) && openssl(newKey + u"key.pem"_s)
        && openssl(u"req -x509 -new -key ca.key -subj /CN=TestAuthority -days 2 -out ca.pem "
                   u"-addext keyUsage=keyCertSign,cRLSign"_s)
        && sign(u"good.pem"_s, name, 2) && sign(u"wrong.pem"_s, u"other.invalid"_s, 2)
        && sign(u"expired.pem"_s, name, -1)
        && openssl(u"req -x509 -new -key key.pem -subj /CN=%1 -days 2 -out self.pem "
                   u"-addext subjectAltName=DNS:%1"_s.arg(name));
}
