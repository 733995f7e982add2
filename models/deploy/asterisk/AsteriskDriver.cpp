// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskDriver.h"

#include "models/deploy/asterisk/AsteriskProof.h"
#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fileMode = 0640;
constexpr int mainFileMode = 0644;
constexpr int filesAtOnce = 32; // one reload serves them all
constexpr int rowsAtOnce = 500; // as one import does
constexpr auto freePbxRows = "freepbx"_L1; ///< in the state
constexpr auto registrationPause = 2s;
constexpr int registrationAttempts = 30;

QString fileKind(const QString& path)
{
    return path.section(u'/', -1).startsWith("doppino-user"_L1) ? u"user_file"_s : u"trunk_file"_s;
}

PbxObject fileObject(const QString& path, const QByteArray& content, int mode)
{
    PbxObject object { fileKind(path), path, {}, { u"content"_s } };
    object.fields = { { u"content"_s, QString::fromUtf8(content) },
        { u"text"_s, QString::fromUtf8(AsteriskFragments::masked(content)) },
        { u"mode"_s, QString::number(mode, 8) } };
    return object;
}

PbxObject includeObject(const QString& mainFile, const QString& line)
{
    return { u"include"_s, mainFile, { { u"line"_s, line } }, {} };
}

PbxObject loadedObject(bool isPending)
{
    return { u"reload"_s, u"asterisk"_s, { { u"pending"_s, isPending ? u"yes"_s : u"no"_s } }, {} };
}

/// With the line as the last one; a file without a line end keeps it so.
QByteArray withLine(const QByteArray& content, const QByteArray& line)
{
    const bool hasEnd = content.isEmpty() || content.endsWith('\n');
    return hasEnd ? content + line + '\n' : content + '\n' + line;
}

QByteArray withoutLine(const QByteArray& content, const QByteArray& line)
{
    if (content.endsWith('\n' + line)) // as withLine() left it
        return content.chopped(line.size() + 1);
    QByteArrayList lines = content.split('\n');
    const auto isIt = [&](const QByteArray& one) { return one.trimmed() == line; };
    const auto found = std::find_if(lines.rbegin(), lines.rend(), isIt);
    if (found != lines.rend())
        lines.erase(std::next(found).base());
    return lines.join('\n');
}

} // namespace

AsteriskDriver::AsteriskDriver(const PbxAccess& access, QObject* parent)
    : PbxDriver(parent)
    , m_access(access)
    , m_console(access)
    , m_reader(m_console, access.pbx.kind)
    , m_loader(m_console)
    , m_desk(m_console)
{
    connect(&m_console, &AsteriskConsole::transcript, this, &PbxDriver::transcript);
    connect(&m_console, &AsteriskConsole::trusted, this, &PbxDriver::trusted);
}

AsteriskDriver::~AsteriskDriver() { abort(); }

QList<DeployStage> AsteriskDriver::stages() const
{
    // Includes first: only what is included can be proven to be there.
    QList<DeployStage> list { { u"include"_s, u"pbx"_s, 1 },
        { u"trunk_file"_s, u"trunks"_s, filesAtOnce },
        { u"user_file"_s, u"users"_s, filesAtOnce } };
    if (isFreePbx())
        list += QList<DeployStage> { { u"extension"_s, u"users"_s, rowsAtOnce },
            { u"inbound_route"_s, u"trunks"_s, rowsAtOnce } };
    list.append({ u"reload"_s, u"pbx"_s, 1 });
    return list;
}

void AsteriskDriver::open(Then then) { m_console.open(std::move(then)); }

void AsteriskDriver::read(Read then)
{
    m_reader.read([this, then](const Result<AsteriskState>& state) {
        if (!state)
            return then(tl::unexpected<Error>(state.error()));
        if (!isFreePbx())
            return then(PbxState { kind(), state->content(), QDateTime::currentDateTimeUtc() });
        m_desk.read([this, then, content = state->content()](const Result<QJsonObject>& rows) {
            if (!rows)
                return then(tl::unexpected<Error>(rows.error()));
            QJsonObject all = content;
            all.insert(freePbxRows, *rows);
            then(PbxState { kind(), all, QDateTime::currentDateTimeUtc() });
        });
    });
}

void AsteriskDriver::abort()
{
    m_console.abort();
    m_loader.abort();
    m_desk.abort();
}

QList<PbxObject> AsteriskDriver::objects(const PbxState& state) const
{
    const AsteriskState now = AsteriskState::of(state);
    QList<PbxObject> list { loadedObject(now.isPending()) };
    for (const QString& name : AsteriskFragments::mainFiles(state.pbx).both())
        if (const QString line = now.include(name); !line.isEmpty())
            list.append(includeObject(name, line));
    const auto files = now.files();
    for (auto it = files.begin(); it != files.end(); ++it)
        list.append(fileObject(it.key(), it->content, it->mode));
    return list + FreePbxRows::objects(now.content().value(freePbxRows).toObject());
}

PbxWanted AsteriskDriver::wanted(
    const Site& site, const Catalog& catalog, const PbxState& state) const
{
    const AsteriskState now = AsteriskState::of(state);
    const auto fragments = AsteriskFragments::of(site, catalog, now);
    PbxWanted wanted;
    for (auto it = fragments.files.begin(); it != fragments.files.end(); ++it)
        wanted.objects.append(fileObject(it.key(), *it, fileMode));
    for (auto it = fragments.refusals.begin(); it != fragments.refusals.end(); ++it)
        wanted.refusals.insert(fileKind(it.key()) + u':' + it.key(), it.value());
    if (!fragments.files.isEmpty())
        for (const QString& name : AsteriskFragments::mainFiles(state.pbx).both()) {
            const QString line = now.include(name);
            wanted.objects.append(
                includeObject(name, line.isEmpty() ? AsteriskState::newInclude(name) : line));
        }
    wanted.objects.append(loadedObject(false));
    wanted.notes = fragments.notes;
    if (isFreePbx())
        FreePbxRows::addWanted(wanted, site, now.content().value(freePbxRows).toObject());
    return wanted;
}

void AsteriskDriver::review(DeployItem&, const DeployPlan&, const PbxState&) const { }

void AsteriskDriver::begin(const PbxState& now)
{
    m_live = AsteriskState::of(now);
    m_loader.begin(m_live.root(), m_reader.logFile(), m_live.isPending());
    m_desk.begin(m_live.content().value(freePbxRows).toObject());
}

void AsteriskDriver::apply(const DeployItem& item, Applied then)
{
    if (item.kind == "reload"_L1)
        return m_loader.reload(item.id(), std::move(then));
    if (item.kind == "include"_L1)
        return applyInclude(item, then);
    if (!FreePbxRows::typeOf(item.kind).isEmpty())
        return m_desk.apply(item, std::move(then));
    applyFile(item, then);
}

void AsteriskDriver::applyFile(const DeployItem& item, const Applied& then)
{
    AsteriskLoader::Change change;
    change.item = item.id();
    change.path = item.key;
    const auto files = m_live.files();
    if (const auto it = files.find(item.key); it != files.end())
        change.before = *it;
    if (item.action != DeployItem::Action::Delete) {
        change.after = change.before.value_or(AsteriskState::File());
        if (item.sets(u"content"_s))
            change.after->content
                = AsteriskFragments::withPasswords(item.after(u"content"_s).toUtf8());
        if (item.sets(u"mode"_s))
            change.after->mode = item.after(u"mode"_s).toInt(nullptr, 8);
    }
    change.then = [this, then, path = item.key, after = change.after](const Outcome& outcome) {
        if (outcome.end == Outcome::End::Done)
            m_live.setFile(path, after);
        then(outcome);
    };
    m_loader.add(std::move(change));
}

/// The main file is somebody else's: it is read anew, and only the line is touched.
void AsteriskDriver::applyInclude(const DeployItem& item, const Applied& then)
{
    const QString path = m_live.root() + u'/' + item.key;
    m_console.run(u"stat"_s, u"stat -L -c %a -- %1 || true"_s.arg(AsteriskConsole::quoted(path)),
        [this, item, path, then](const Result<QString>& answer) {
            if (!answer)
                return then(Outcome::failed(answer.error()));
            const int mode = answer->trimmed().toInt(nullptr, 8);
            m_console.link().read(
                path, [this, item, mode, then](const Result<std::optional<QByteArray>>& content) {
                    if (!content)
                        return then(Outcome::failed(content.error()));
                    changeMain(item, content->value_or(QByteArray()),
                        mode > 0 ? mode : mainFileMode, content->has_value(), then);
                });
        });
}

void AsteriskDriver::changeMain(
    const DeployItem& item, const QByteArray& content, int mode, bool isThere, const Applied& then)
{
    AsteriskLoader::Change change;
    change.item = item.id();
    change.path = item.key;
    if (isThere)
        change.before = AsteriskState::File { content, mode };
    QByteArray after = content;
    const QByteArray earlier = item.before(u"line"_s).toUtf8();
    const QByteArray line
        = item.action == DeployItem::Action::Delete ? QByteArray() : item.after(u"line"_s).toUtf8();
    if (!earlier.isEmpty())
        after = withoutLine(after, earlier);
    if (!line.isEmpty())
        after = withLine(after, line);
    // An empty file stays: somebody includes it, or it would not be there.
    if (isThere || !after.isEmpty())
        change.after = AsteriskState::File { after, mode };
    change.then = [this, then, key = item.key, line](const Outcome& outcome) {
        if (outcome.end == Outcome::End::Done)
            m_live.setInclude(key, QString::fromUtf8(line));
        then(outcome);
    };
    m_loader.add(std::move(change));
}

void AsteriskDriver::settle(const QList<DeployItem>& done, Then then)
{
    const auto files = m_live.files();
    QStringList names;
    for (const DeployItem& item : done)
        names += AsteriskProof::registrationNames(files.value(item.key).content);
    if (names.isEmpty()) {
        m_console.later(0ms, [then = std::move(then)] { then({}); });
        return;
    }
    askRegistrations(names, 1, then);
}

void AsteriskDriver::askRegistrations(const QStringList& names, int attempt, const Then& then)
{
    const QString command = AsteriskConsole::cli(u"pjsip show registrations"_s);
    m_console.run(command, command, [=, this](const Result<QString>& answer) {
        if (!answer)
            return then(tl::unexpected<Error>(answer.error()));
        const auto states = AsteriskProof::registrations(*answer);
        QStringList open;
        for (const QString& name : names)
            if (states.value(name) != "Registered"_L1)
                open.append(u"%1: %2"_s.arg(name, states.value(name, u"-"_s)));
        if (open.isEmpty())
            return then({});
        if (attempt >= registrationAttempts)
            return then(fail(ErrorCode::PbxNotConfirmed, open.first().section(u':', 0, 0),
                u"registration, %1 of %2: %3"_s.arg(open.size())
                    .arg(names.size())
                    .arg(open.join(u", "_s))));
        m_console.later(
            registrationPause, [=, this] { askRegistrations(names, attempt + 1, then); });
    });
}

bool AsteriskDriver::learn(Site& site, const PbxState& now) const
{
    if (isFreePbx())
        return FreePbxRows::learn(site, now.content.value(freePbxRows).toObject());
    QMap<QString, QString> passwords;
    for (const auto& file : AsteriskState::of(now).files())
        for (const auto& section : AsteriskFragments::sections(file.content))
            if (section.value(u"type"_s) == "auth"_L1)
                passwords.insert(section.name, section.value(u"password"_s));
    const auto numbers = DeviceNumbering(site).all();
    bool isChanged = false;
    for (Phone& phone : site.phones) {
        const QString known = passwords.value(numbers.value(phone.mac));
        const QString own = phone.parameters.value(u"account_password_1"_s);
        if (known.isEmpty() || !(own.isEmpty() || own == "-"_L1))
            continue;
        phone.parameters.insert(u"account_password_1"_s, known);
        isChanged = true;
    }
    return isChanged;
}

Status AsteriskDriver::adopt(Site&, const DeployItem& drift, const PbxState&) const
{
    return fail(ErrorCode::PbxFeatureAbsent, drift.id(), drift.key);
}

void AsteriskDriver::import(Site&, const Catalog&, const PbxState&, QStringList& notes) const
{
    notes.append(u"asterisk_not_imported"_s);
}
