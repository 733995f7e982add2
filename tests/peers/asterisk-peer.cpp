// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/AsteriskBook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

// The command line of an Asterisk whose configuration folder is $ASTERISK_ROOT: "asterisk -rx
// <command>". What it has loaded is in <root>/.loaded, what it was called with in <root>/.calls.
// It is down while <root>/.down exists; a trunk registers at the second time it is asked for.

namespace {

QString rootFolder() { return qEnvironmentVariable("ASTERISK_ROOT"); }

QByteArray contentOf(const QString& name)
{
    QFile file(rootFolder() + u'/' + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void keep(const QString& name, const QByteArray& content, QFile::OpenMode mode)
{
    QFile file(rootFolder() + u'/' + name);
    if (file.open(QFile::WriteOnly | mode))
        file.write(content);
}

QJsonObject loadedObjects() { return QJsonDocument::fromJson(contentOf(u".loaded"_s)).object(); }

QString reload()
{
    QJsonObject loaded = loadedObjects();
    for (const QString& line : AsteriskBook(rootFolder()).load(loaded))
        keep(u"messages.log"_s, "[Nov 22 02:40:00] " + line.toUtf8() + '\n', QFile::Append);
    loaded.remove("asked"_L1);
    keep(u".loaded"_s, QJsonDocument(loaded).toJson(), QFile::Truncate);
    return {};
}

QString showObject(const QString& type, const QString& name)
{
    const QJsonObject object
        = loadedObjects().value("pjsip"_L1).toObject().value(type + u' ' + name).toObject();
    if (object.isEmpty())
        return u"Unable to find object %1.\n"_s.arg(name);
    QString text = u"\n %1:  %2\n\n ParameterName : ParameterValue\n ====\n"_s.arg(type, name);
    for (auto it = object.begin(); it != object.end(); ++it)
        text += u" %1 : %2\n"_s.arg(it.key(), -30).arg(it->toString());
    return text;
}

QString showRegistrations()
{
    QJsonObject loaded = loadedObjects();
    const int asked = loaded.value("asked"_L1).toInt();
    loaded.insert("asked"_L1, asked + 1);
    keep(u".loaded"_s, QJsonDocument(loaded).toJson(), QFile::Truncate);
    QString text = u"\n <Registration/ServerURI....>  <Auth....>  <Status.......>\n=====\n\n"_s;
    const QJsonObject objects = loaded.value("pjsip"_L1).toObject();
    const bool isRefused = QFile::exists(rootFolder() + u"/.refusing"_s);
    for (auto it = objects.begin(); it != objects.end(); ++it)
        if (it.key().startsWith("registration "_L1))
            text += u" %1/%2  %1  %3\n"_s.arg(it.key().section(u' ', 1),
                it->toObject().value("server_uri"_L1).toString(),
                isRefused       ? u"Rejected"_s
                    : asked > 0 ? u"Registered        (exp. 290s)"_s
                                : u"Unregistered"_s);
    return text + u"\nObjects found: 1\n"_s;
}

QString showContext(const QString& name)
{
    const QJsonObject contexts = loadedObjects().value("dialplan"_L1).toObject();
    if (!contexts.contains(name))
        return u"There is no existence of '%1' context\n"_s.arg(name);
    QString text = u"[ Context '%1' created by 'pbx_config' ]\n"_s.arg(name);
    for (const QJsonValue& row : contexts.value(name).toArray())
        text += u"  %1   [pbx_config]\n"_s.arg(row.toString());
    return text;
}

QString answer(const QString& command)
{
    const QStringList words = command.split(u' ');
    if (command == "core reload"_L1)
        return reload();
    if (command == "core show version"_L1)
        return u"Asterisk 18.26.2\n"_s;
    if (command == "core show settings"_L1)
        return u"\nPBX Core settings\n  * Directories\n"
               "  Configuration directory:     %1\n"_s.arg(rootFolder());
    if (command == "logger show channels"_L1)
        return u"Channel Type Formatter Status Configuration\n"
               "%1/messages.log File default Enabled - NOTICE WARNING ERROR\n"_s.arg(rootFolder());
    if (command == "pjsip show registrations"_L1)
        return showRegistrations();
    if (command.startsWith("pjsip show "_L1) && words.size() == 4)
        return showObject(words[2], words[3]);
    if (command.startsWith("dialplan show "_L1))
        return showContext(words[2]);
    return u"No such command '%1' (type 'core show help' for other possible commands)\n"_s.arg(
        command);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    keep(u".calls"_s, arguments.mid(1).join(u' ').toUtf8() + '\n', QFile::Append);
    if (QFile::exists(rootFolder() + u"/.down"_s)) {
        std::fputs("Unable to connect to remote asterisk (does /var/run/asterisk/asterisk.ctl "
                   "exist?)\n",
            stderr);
        return 1;
    }
    if (arguments.value(1) != "-rx"_L1)
        return 2;
    std::fputs(answer(arguments.value(2)).toUtf8().constData(), stdout);
    return 0;
}
