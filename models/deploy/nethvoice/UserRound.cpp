// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/UserRound.h"

#include "models/core/DelimitedText.h"
#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

using Api = NethVoiceSession::Api;
using Verb = NethVoiceSession::Verb;
using std::chrono::milliseconds;

constexpr int accountsAtOnce = 4;
constexpr milliseconds usersPollTime { 2000 };
constexpr int importPolls = 150;
constexpr int silentPolls = 5; ///< before an import has begun to say how far it is
constexpr int syncPolls = 60;
/// It travels as one argument of a command line, which holds 128 KiB.
constexpr qsizetype maximumList = 60 * 1024;

/// Ten columns: the number stays empty, or the PBX would delete and make it anew; password and the
/// rest are looked at for new users only.
QByteArray userImportLine(const UserRound::Waiting& waiting)
{
    const auto cell = [](const QString& text) {
        QString oneLine = text;
        oneLine.replace(u'\r', u' ').replace(u'\n', u' ');
        return DelimitedText::cell(oneLine, u',');
    };
    const QStringList cells { waiting.item.key, cell(waiting.item.after(u"displayname"_s)), {},
        cell(waiting.password.reveal()), {}, {}, {}, {}, {}, {} };
    return cells.join(u',').toUtf8();
}

bool isPortalClosing(const Error& error)
{
    switch (error.code) {
    case ErrorCode::PbxCredentialsRefused:
        return true; // the administrator of the PBX need not be one of the directory
    case ErrorCode::PbxRefused:
        return error.detail.startsWith(u"404") || error.detail.startsWith(u"405")
            || error.detail.startsWith(u"403");
    case ErrorCode::PbxAnswerOdd:
        return true; // another page answers there
    default:
        return false;
    }
}

} // namespace

UserRound::UserRound(
    NethVoiceSession& session, NethVoiceState& live, QList<Waiting> waiting, Ways& ways)
    : m_session(session)
    , m_live(live)
    , m_waiting(std::move(waiting))
    , m_ways(ways)
{
}

void UserRound::start(std::function<void()> then)
{
    m_then = std::move(then);
    fill();
}

void UserRound::fill()
{
    while (m_next < m_waiting.size() && m_underWay < accountsAtOnce) {
        const qsizetype row = m_next++;
        if (isForImport(row)) {
            m_toImport.append(row);
            continue;
        }
        ++m_underWay;
        begin(row);
    }
    if (m_underWay == 0)
        importLists();
}

void UserRound::oneLess()
{
    --m_underWay;
    fill();
}

bool UserRound::isForImport(qsizetype row) const
{
    return m_ways.isPortalClosed && m_waiting[row].item.action == DeployItem::Action::Create;
}

void UserRound::begin(qsizetype row)
{
    if (m_live.isNs8())
        beginOnNs8(row);
    else
        beginOnNs7(row);
}

void UserRound::post(const QString& path, const QJsonValue& body, qsizetype row, Taken take)
{
    m_session.ask(Verb::Post, Api::Rest, path, body,
        [self = shared_from_this(), row, take](
            const Reply& reply) { (self.get()->*take)(row, reply); });
}

void UserRound::beginOnNs7(qsizetype row)
{
    const DeployItem& item = m_waiting[row].item;
    const QJsonObject body { { "username"_L1, item.key },
        { "fullname"_L1, item.after(u"displayname"_s) } };
    m_session.ask(Verb::Post, Api::Rest, u"/users"_s, body,
        [self = shared_from_this(), row](const Reply& reply) {
            if (!reply)
                return self->onAsked(row, reply);
            self->setPassword(row);
        });
}

void UserRound::setPassword(qsizetype row)
{
    const Waiting& waiting = m_waiting[row];
    if (waiting.item.action != DeployItem::Action::Create) // a new name only
        return oneLess();
    post(u"/users/%1/password"_s.arg(NethVoiceCalls::inPath(waiting.item.key)),
        QJsonObject { { "password"_L1, waiting.password.reveal() } }, row, &UserRound::onPassword);
}

void UserRound::onPassword(qsizetype row, const Reply& reply)
{
    m_waiting[row].lacksPassword = !reply;
    onAsked(row, reply);
}

/// An extension whose user is gone stays behind for good: it is taken away first.
void UserRound::beginOnNs8(qsizetype row)
{
    const QString username = m_waiting[row].item.key;
    const bool isDeleting = m_waiting[row].item.action == DeployItem::Action::Delete;
    if (!isDeleting || NethVoiceUsers::mainOf(m_live, username).isEmpty())
        return askPortal(row);
    const QJsonObject body { { "username"_L1, username }, { "extension"_L1, QString() } };
    m_session.ask(Verb::Post, Api::Rest, u"/mainextensions"_s, body,
        [self = shared_from_this(), row, username](const Reply& reply) {
            if (!reply)
                return self->onAsked(row, reply);
            NethVoiceUsers::setMain(self->m_live, username, {});
            self->askPortal(row);
        });
}

void UserRound::askPortal(qsizetype row)
{
    const Waiting& waiting = m_waiting[row];
    const bool isDeleting = waiting.item.action == DeployItem::Action::Delete;
    QJsonObject body { { "user"_L1, waiting.item.key } };
    if (!isDeleting) {
        body.insert("display_name"_L1, waiting.item.after(u"displayname"_s));
        body.insert("password"_L1, waiting.password.reveal());
        body.insert("locked"_L1, false);
        body.insert("groups"_L1, QJsonArray());
    }
    const QString domain = m_live.object(u"userprovider").value("domain"_L1).toString();
    m_session.askPortal(domain, isDeleting ? u"remove-user"_s : u"add-user"_s, body,
        [self = shared_from_this(), row](const Reply& reply) { self->onPortal(row, reply); });
}

void UserRound::onPortal(qsizetype row, const Reply& reply)
{
    Waiting& waiting = m_waiting[row];
    if (reply || !isPortalClosing(reply.error()))
        return onAsked(row, reply);
    m_ways.isPortalClosed = true;
    if (waiting.item.action == DeployItem::Action::Create)
        m_toImport.append(row);
    else
        end(waiting,
            Outcome::failed(Error(ErrorCode::PbxNotRestored, waiting.item.id(),
                (reply.error().subject + u' ' + reply.error().detail).trimmed())));
    oneLess();
}

/// A refusal is believed only once the list was read: "exists already" is none.
void UserRound::onAsked(qsizetype row, const Reply& reply)
{
    if (!reply)
        m_waiting[row].trouble = reply.error();
    oneLess();
}

void UserRound::importLists()
{
    if (m_toImport.isEmpty())
        return synchronise();
    QList<qsizetype> rows;
    qsizetype size = 0;
    while (!m_toImport.isEmpty()) {
        size += userImportLine(m_waiting[m_toImport.first()]).size() + 1;
        if (size > maximumList && !rows.isEmpty())
            break;
        rows.append(m_toImport.takeFirst());
    }
    importList(rows);
}

void UserRound::importList(const QList<qsizetype>& rows)
{
    QByteArrayList lines;
    for (const qsizetype row : rows)
        lines.append(userImportLine(m_waiting[row]));
    const QJsonObject body { { "file"_L1, QString::fromLatin1(lines.join('\n').toBase64()) } };
    m_session.ask(Verb::Post, Api::Rest, u"/csv/csvimport"_s, body,
        [self = shared_from_this(), rows](const Reply& reply) {
            if (!reply)
                for (const qsizetype row : rows)
                    self->m_waiting[row].trouble = reply.error();
            self->pollImport(importPolls);
        });
}

void UserRound::pollImport(int left)
{
    m_session.ask(Verb::Get, Api::Rest, u"/csv/csvimport"_s, {}, { 422, 500 },
        [self = shared_from_this(), left](const Reply& reply) { self->onImport(reply, left); });
}

/// The end is told once, to whoever asks first; nothing is under way before the first word either.
void UserRound::onImport(const Reply& reply, int left)
{
    const bool isSilent = !reply || reply->status == 422;
    if (reply && reply->status == 500)
        m_importWords = reply->json.toObject().value("status"_L1).toString().simplified().left(200);
    const bool isFinished = reply
        && (reply->status == 500 || reply->json.toObject().value("result"_L1).toDouble() >= 100);
    if (isFinished || left <= 0)
        return importLists();
    const int next = isSilent ? std::min(left - 1, left - importPolls / silentPolls) : left - 1;
    m_session.later(usersPollTime, [self = shared_from_this(), next] { self->pollImport(next); });
}

void UserRound::synchronise()
{
    const bool isNeeded = std::any_of(
        m_waiting.begin(), m_waiting.end(), [](const Waiting& w) { return !w.isOver; });
    if (!isNeeded)
        return finish();
    NethVoiceCall call { Verb::Post, Api::Rest, u"/users/sync"_s, {}, true };
    NethVoiceCalls::run(m_session, u"user"_s, { NethVoiceCalls::always(call) },
        [self = shared_from_this()](const Outcome& outcome) {
            if (outcome.error)
                return self->endAll(*outcome.error);
            self->pollSync(syncPolls);
        });
}

void UserRound::pollSync(int left)
{
    m_session.get(
        Api::Rest, u"/users/sync"_s, [self = shared_from_this(), left](const Reply& reply) {
            if (reply && !reply->json.toBool())
                return self->list();
            if (left <= 0)
                return self->endAll(reply
                        ? Error(ErrorCode::PbxNotConfirmed, u"GET /users/sync"_s, u"true"_s)
                        : reply.error());
            self->m_session.later(usersPollTime, [self, left] { self->pollSync(left - 1); });
        });
}

void UserRound::list()
{
    m_session.get(Api::Rest, u"/users/false"_s,
        [self = shared_from_this()](const Reply& reply) { self->onListed(reply); });
}

void UserRound::onListed(const Reply& reply)
{
    if (!reply)
        return endAll(reply.error());
    QHash<QString, QJsonObject> found;
    for (const QJsonValue& value : reply->json.toArray())
        found.insert(value.toObject().value("username"_L1).toString(), value.toObject());
    for (Waiting& waiting : m_waiting) {
        if (waiting.isOver)
            continue;
        const auto it = found.constFind(waiting.item.key);
        if (it != found.cend())
            NethVoiceUsers::add(m_live, *it);
        else
            NethVoiceUsers::remove(m_live, waiting.item.key);
        judge(waiting, it != found.cend());
    }
    finish();
}

void UserRound::judge(Waiting& waiting, bool isThere)
{
    const bool isDeleting = waiting.item.action == DeployItem::Action::Delete;
    if (isThere && waiting.lacksPassword)
        return end(waiting,
            Outcome::failed(Error(ErrorCode::PbxRefused, waiting.item.id(),
                waiting.trouble->subject + u": "_s + waiting.trouble->detail)));
    if (isThere != isDeleting)
        return end(waiting, Outcome::done());
    if (waiting.trouble && waiting.trouble->code == ErrorCode::PbxRefused && !isDeleting)
        return end(waiting,
            Outcome::failed(
                Error(ErrorCode::PbxUserUnknown, waiting.item.key, waiting.trouble->detail)));
    if (waiting.trouble)
        return end(waiting, NethVoiceSession::outcomeOf(*waiting.trouble, waiting.item.id()));
    if (!m_importWords.isEmpty())
        return end(waiting,
            Outcome::failed(Error(ErrorCode::PbxUserUnknown, waiting.item.key, m_importWords)));
    end(waiting,
        Outcome::unknown(
            Error(ErrorCode::PbxNotConfirmed, waiting.item.id(), u"GET /users/false"_s)));
}

void UserRound::end(Waiting& waiting, const Outcome& outcome)
{
    waiting.isOver = true;
    m_session.later(milliseconds(0), [then = waiting.then, outcome] { then(outcome); });
}

void UserRound::endAll(const Error& error)
{
    for (Waiting& waiting : m_waiting)
        if (!waiting.isOver)
            end(waiting, Outcome::unknown(error));
    finish();
}

void UserRound::finish() { m_session.later(milliseconds(0), m_then); }
