// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskReader.h"

#include "models/deploy/asterisk/AsteriskProof.h"

using namespace Qt::StringLiterals;

static const QString divider = QStringLiteral("@@doppino");
static constexpr qsizetype mostFiles = 2000;

AsteriskReader::AsteriskReader(AsteriskConsole& console, const QString& pbxKind)
    : m_console(console)
    , m_main(AsteriskFragments::mainFiles(pbxKind))
{
}

void AsteriskReader::read(std::function<void(Result<AsteriskState>)> then)
{
    m_then = std::move(then);
    m_state = {};
    m_paths.clear();
    const QStringList script { AsteriskConsole::cli(u"core show settings"_s) + u" || exit"_s,
        u"echo "_s + divider, AsteriskConsole::cli(u"logger show channels"_s) };
    m_console.run(u"asterisk -rx 'core show settings'"_s, script.join(u'\n'),
        [this](const Result<QString>& answer) {
            if (!answer)
                return fail(answer.error());
            onSettings(*answer);
        });
}

void AsteriskReader::onSettings(const QString& answer)
{
    const QString root = AsteriskProof::configurationFolder(answer.section(divider, 0, 0));
    if (root.isEmpty())
        return fail(Error(
            ErrorCode::PbxAnswerOdd, u"core show settings"_s, u"no configuration directory"_s));
    m_state.setRoot(root);
    m_logFile = AsteriskProof::logFile(answer.section(divider, 1));
    readMain(m_main.both());
}

QString AsteriskReader::absolute(const QString& path) const
{
    return path.startsWith(u'/') ? path : m_state.root() + u'/' + path;
}

void AsteriskReader::readMain(const QStringList& names)
{
    if (names.isEmpty()) {
        QStringList folders { m_state.folder(m_main.pjsip), m_state.folder(m_main.dialPlan) };
        folders.removeDuplicates();
        return readFolders(folders);
    }
    const QString& name = names.first();
    m_console.link().read(
        absolute(name), [this, names, name](const Result<std::optional<QByteArray>>& content) {
            if (!content)
                return fail(content.error());
            m_state.setInclude(name, AsteriskState::findInclude(content->value_or(QByteArray())));
            for (const auto& section : AsteriskFragments::sections(content->value_or(QByteArray())))
                if (section.value(u"type"_s) == "transport"_L1)
                    m_state.setTransport(true);
            readMain(names.mid(1));
        });
}

void AsteriskReader::readFolders(const QStringList& folders)
{
    if (folders.isEmpty())
        return readModes(m_paths);
    const QString& folder = folders.first();
    m_console.link().list(absolute(folder),
        [this, folders, folder](const Result<std::optional<QList<SshLink::Entry>>>& entries) {
            if (!entries)
                return fail(entries.error());
            for (const auto& entry : entries->value_or(QList<SshLink::Entry>()))
                if (!entry.isFolder && AsteriskState::isOwnName(entry.name)
                    && m_paths.size() < mostFiles)
                    m_paths.append(folder + u'/' + entry.name);
            readFolders(folders.mid(1));
        });
}

void AsteriskReader::readModes(const QStringList& paths)
{
    if (paths.isEmpty())
        return readMarker();
    QStringList words;
    for (const QString& path : paths)
        words.append(AsteriskConsole::quoted(absolute(path)));
    m_console.run(u"stat"_s, u"stat -L -c '%a %n' -- "_s + words.join(u' '),
        [this, paths](const Result<QString>& answer) {
            if (!answer)
                return fail(answer.error());
            QMap<QString, int> modes;
            for (const QString& line : answer->split(u'\n'))
                modes.insert(line.section(u' ', 1), line.section(u' ', 0, 0).toInt(nullptr, 8));
            readFiles(paths, modes);
        });
}

void AsteriskReader::readFiles(const QStringList& paths, const QMap<QString, int>& modes)
{
    if (paths.isEmpty())
        return readMarker();
    const QString& path = paths.first();
    m_console.link().read(absolute(path),
        [this, paths, path, modes](const Result<std::optional<QByteArray>>& content) {
            if (!content)
                return fail(content.error());
            if (*content)
                m_state.setFile(
                    path, AsteriskState::File { **content, modes.value(absolute(path)) });
            readFiles(paths.mid(1), modes);
        });
}

void AsteriskReader::readMarker()
{
    m_console.link().read(
        absolute(markerName()), [this](const Result<std::optional<QByteArray>>& marker) {
            if (!marker)
                return fail(marker.error());
            m_state.setPending(marker->has_value());
            finish(m_state);
        });
}

void AsteriskReader::finish(Result<AsteriskState> result)
{
    const auto then = std::exchange(m_then, {});
    if (then)
        then(std::move(result));
}
