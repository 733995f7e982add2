// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/FreePbxDesk.h"

#include "models/core/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// FreePBX has no command that exports or deletes; its modules' own functions do.
const QString bootstrap = QStringLiteral(
    "error_reporting(0); $bootstrap_settings['freepbx_auth']=false;"
    "include_once(getenv('FREEPBX_CONF') ? getenv('FREEPBX_CONF') : '/etc/freepbx.conf');"
    "$core=FreePBX::Core();");
const QString exporting
    = QStringLiteral("echo \"@@doppino\".json_encode(['extensions'=>(object)$core->"
                     "bulkhandlerExport('extensions'),'dids'=>(object)$core->"
                     "bulkhandlerExport('dids')]);");
const QString removing
    = QStringLiteral("foreach(json_decode(stream_get_contents(STDIN),true) as $row){"
                     "if($row[0]=='dids'){$core->delDID($row[1],$row[2]);}"
                     "else{$core->delDevice($row[1]);$core->delUser($row[1]);}}needreload();");

QString php(const QString& code)
{
    return u"php -r "_s + AsteriskConsole::quoted(bootstrap + code);
}

/// All values as texts, so that two exports compare.
QJsonObject asTexts(const QJsonObject& row)
{
    QJsonObject out;
    for (auto it = row.begin(); it != row.end(); ++it)
        if (!it->isNull() && !it->isArray() && !it->isObject())
            out.insert(it.key(), it->toVariant().toString());
    return out;
}

/// The rows come with the script, by its standard input, and lie in a file of their own only until
/// it ends; cut off amid the rows it imports nothing. Without --replace the command dies of a
/// variable that was never set, in some versions; and some end with 0 whatever happened.
QString importScript(const QString& command, const QString& rows)
{
    const QString end
        = u"END-"_s + QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128));
    const QStringList lines { u"umask 077; f=$(mktemp --suffix=.csv) || exit"_s,
        u"trap 'rm -f \"$f\"' EXIT; trap 'exit 1' HUP INT TERM PIPE"_s,
        u"cat > \"$f\" <<'%1'"_s.arg(end), rows + end, u"r=$(%1 \"$f\" 2>&1); s=$?"_s.arg(command),
        u"case \"$r\" in *rror*|*failed*|*'not exist'*|*'did not'*) s=1;; esac"_s,
        u"[ $s = 0 ] || { echo \"$r\" >&2; exit 1; }"_s };
    return lines.join(u'\n');
}

/// Of rows about to be sent: what is said of them may repeat any of it.
QList<Secret> secretsOf(const QList<QJsonObject>& rows)
{
    QList<Secret> secrets;
    for (const QJsonObject& row : rows)
        for (auto it = row.begin(); it != row.end(); ++it)
            if (it.key().contains("secret"_L1) || it.key().contains("password"_L1)
                || it.key().contains("pwd"_L1))
                secrets.append(Secret(it->toString()));
    return secrets;
}

bool isOfTheLine(ErrorCode code)
{
    return code == ErrorCode::ConnectionLost || code == ErrorCode::Timeout;
}

} // namespace

FreePbxDesk::FreePbxDesk(AsteriskConsole& console)
    : m_console(console)
{
}

void FreePbxDesk::begin(const QJsonObject& rows) { m_rows = rows; }

void FreePbxDesk::abort()
{
    m_waiting.clear();
    m_batch.clear();
    m_isBusy = false;
}

void FreePbxDesk::read(std::function<void(Result<QJsonObject>)> then)
{
    m_console.run(u"php (export)"_s, php(exporting), [then](const Result<QString>& answer) {
        if (!answer)
            return then(tl::unexpected<Error>(answer.error()));
        const auto document = QJsonDocument::fromJson(answer->section(u"@@doppino"_s, 1).toUtf8());
        if (!document.isObject())
            return then(::fail(ErrorCode::PbxAnswerOdd, u"php (export)"_s, u"no JSON"_s));
        QJsonObject rows;
        for (const QString& type : { u"extensions"_s, u"dids"_s }) {
            QJsonObject all;
            const QJsonObject found = document.object().value(type).toObject();
            for (auto it = found.begin(); it != found.end(); ++it)
                all.insert(it.key(), asTexts(it->toObject()));
            rows.insert(type, all);
        }
        then(rows);
    });
}

void FreePbxDesk::apply(const DeployItem& item, PbxDriver::Applied then)
{
    m_waiting.append({ item, std::move(then) });
    // Later: what else is due now goes with it.
    QMetaObject::invokeMethod(
        this, [this] { start(); }, Qt::QueuedConnection);
}

QJsonObject FreePbxDesk::row(const DeployItem& item) const
{
    return m_rows.value(FreePbxRows::typeOf(item.kind)).toObject().value(item.key).toObject();
}

void FreePbxDesk::start()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    m_batch = std::exchange(m_waiting, {});
    // The planner keeps deletions apart from the rest.
    if (m_batch.first().item.action == DeployItem::Action::Delete)
        remove();
    else
        import();
}

void FreePbxDesk::remove()
{
    QJsonArray rows;
    for (const Order& order : std::as_const(m_batch)) {
        const QString type = FreePbxRows::typeOf(order.item.kind);
        const bool isDid = type == "dids"_L1;
        const QString number = isDid ? order.item.key.section(u'/', 0, 0) : order.item.key;
        rows.append(
            QJsonArray { type, number, isDid ? order.item.key.section(u'/', 1) : QString() });
    }
    const QString list = QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    m_console.run(u"php (delete)"_s,
        u"printf %s "_s + AsteriskConsole::quoted(list) + u" | "_s + php(removing),
        [this](const Result<QString>& answer) {
            if (!answer)
                return fail(answer.error());
            reload();
        });
}

void FreePbxDesk::import()
{
    QList<QJsonObject> rows;
    for (const Order& order : std::as_const(m_batch))
        rows.append(FreePbxRows::rowAfter(order.item, row(order.item)));
    const QString command = u"fwconsole bulkimport --type=%1 --replace"_s.arg(
        FreePbxRows::typeOf(m_batch.first().item.kind));
    m_console.run(command, importScript(command, QString::fromUtf8(FreePbxRows::csv(rows))),
        [this, secrets = secretsOf(rows)](const Result<QString>& answer) {
            if (answer)
                return reload();
            Error error = answer.error();
            error.detail = QString::fromUtf8(Redactor::redact(error.detail.toUtf8(), secrets));
            fail(error);
        });
}

void FreePbxDesk::reload()
{
    m_console.run(
        u"fwconsole reload"_s, u"fwconsole reload"_s, [this](const Result<QString>& answer) {
            if (!answer)
                return fail(answer.error());
            read([this](const Result<QJsonObject>& rows) {
                if (!rows)
                    return fail(rows.error());
                onReadBack(*rows);
            });
        });
}

/// The commands say little: what is there counts.
void FreePbxDesk::onReadBack(const QJsonObject& rows)
{
    m_rows = rows;
    conclude([&](const DeployItem& item) {
        const QJsonObject all = rows.value(FreePbxRows::typeOf(item.kind)).toObject();
        const bool isWanted = item.action != DeployItem::Action::Delete;
        if (all.contains(item.key) == isWanted)
            return Outcome::done();
        return Outcome::failed(
            Error(ErrorCode::PbxItemDiffers, item.id(), isWanted ? u"absent"_s : u"present"_s));
    });
}

void FreePbxDesk::fail(const Error& error)
{
    const bool isUnknown = isOfTheLine(error.code);
    conclude([&](const DeployItem& item) {
        return isUnknown ? Outcome::unknown(Error(error.code, item.id(), error.detail))
                         : Outcome::failed(error);
    });
}

void FreePbxDesk::conclude(const std::function<Outcome(const DeployItem&)>& outcome)
{
    const QList<Order> batch = std::exchange(m_batch, {});
    m_isBusy = false;
    QMetaObject::invokeMethod(
        this, [this] { start(); }, Qt::QueuedConnection);
    for (const Order& order : batch)
        order.then(outcome(order.item));
}
