// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskState.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonObject withMember(QJsonObject object, const QString& name, const QJsonValue& value)
{
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

} // namespace

QString AsteriskState::root() const { return m_content.value("root"_L1).toString(); }
void AsteriskState::setRoot(const QString& folder) { m_content.insert("root"_L1, folder); }

QString AsteriskState::include(const QString& mainFile) const
{
    return m_content.value("includes"_L1).toObject().value(mainFile).toString();
}

void AsteriskState::setInclude(const QString& mainFile, const QString& line)
{
    m_content.insert(
        "includes"_L1, withMember(m_content.value("includes"_L1).toObject(), mainFile, line));
}

QMap<QString, AsteriskState::File> AsteriskState::files() const
{
    QMap<QString, File> files;
    const QJsonObject all = m_content.value("files"_L1).toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject file = it->toObject();
        files.insert(it.key(),
            { file.value("content"_L1).toString().toUtf8(),
                file.value("mode"_L1).toString().toInt(nullptr, 8) });
    }
    return files;
}

void AsteriskState::setFile(const QString& path, const std::optional<File>& file)
{
    QJsonValue value(QJsonValue::Undefined);
    if (file)
        value = QJsonObject { { u"content"_s, QString::fromUtf8(file->content) },
            { u"mode"_s, QString::number(file->mode, 8) } };
    m_content.insert("files"_L1, withMember(m_content.value("files"_L1).toObject(), path, value));
}

bool AsteriskState::isPending() const { return m_content.value("pending"_L1).toBool(); }
void AsteriskState::setPending(bool isPending) { m_content.insert("pending"_L1, isPending); }
bool AsteriskState::hasTransport() const { return m_content.value("transport"_L1).toBool(); }
void AsteriskState::setTransport(bool isThere) { m_content.insert("transport"_L1, isThere); }

QString AsteriskState::folderOf(const QString& line)
{
    static const QRegularExpression form(
        uR"(^\s*#(?:try)?include\s+["<]?([A-Za-z0-9_./-]+)/\*\.conf[">]?\s*(?:;.*)?$)"_s);
    const QString folder = form.match(line).captured(1);
    return folder.contains(".."_L1) ? QString() : folder;
}

QString AsteriskState::findInclude(const QByteArray& content)
{
    QString found;
    for (const QByteArray& line : content.split('\n')) {
        const QString text = QString::fromUtf8(line.trimmed());
        if (!folderOf(text).isEmpty())
            found = text;
    }
    return found;
}

QString AsteriskState::newInclude(const QString& mainFile)
{
    // FreePBX's own hooks are called pjsip_custom.conf and extensions_custom.conf.
    const QString stem = mainFile.section(u'.', 0, 0).section(u'_', 0, 0);
    return u"#tryinclude %1.d/*.conf"_s.arg(stem);
}

QString AsteriskState::folder(const QString& mainFile) const
{
    const QString line = include(mainFile);
    return folderOf(line.isEmpty() ? newInclude(mainFile) : line);
}

bool AsteriskState::isOwnName(const QString& name)
{
    static const QRegularExpression form(u"^doppino-[A-Za-z0-9_.-]{1,80}\\.conf\\z"_s);
    return form.match(name).hasMatch();
}
