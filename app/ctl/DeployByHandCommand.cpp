// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DeployByHandCommand.h"

#include "app/ctl/DeployReport.h"
#include "models/deploy/DeployRecorder.h"
#include "models/deploy/lync/LyncRunJob.h"
#include "models/deploy/tvox/TvoxTemplate.h"
#include "models/deploy/tvox/TvoxWebApiJob.h"
#include "models/pbx/TrunkRendering.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "[x]", as on a list of paper.
QString boxOf(TypedState state)
{
    switch (state) {
    case TypedState::Open:
        return u"[ ]"_s;
    case TypedState::Typed:
        return u"[x]"_s;
    case TypedState::Changed:
        return u"[!]"_s;
    case TypedState::NotNeeded:
        break;
    }
    return u"   "_s;
}

} // namespace

DeployByHandCommand::~DeployByHandCommand() = default;

void DeployByHandCommand::start()
{
    if (options().isSet(u"template"_s) != options().isSet(u"output"_s))
        return badUsage(u"deploy SITE --template FILE -o FILE"_s);
    withCatalog([this] {
        withStore([this] { withSite(word(1), true, [this](const Site& site) { begin(site); }); });
    });
}

void DeployByHandCommand::cancel()
{
    if (m_job && m_job->isRunning())
        return m_job->cancel();
    fail(Error(ErrorCode::Cancelled, m_site.name));
}

void DeployByHandCommand::begin(const Site& site)
{
    m_site = site;
    const bool isTvox = site.pbx.kind == u"tvox";
    const bool isLync = site.pbx.kind == u"lync";
    const bool isOfTvox = options().isSet(u"template"_s) || options().isSet(u"login-test"_s);
    const bool isOfLync = options().isSet(u"script"_s) || options().isSet(u"run"_s);
    if ((isOfTvox && !isTvox) || (isOfLync && !isLync))
        return fail(Error(ErrorCode::UnsupportedPbx, site.pbx.kind));
    if (options().isSet(u"template"_s))
        return fillTemplate();
    if (options().isSet(u"login-test"_s))
        return testLogin();
    if (options().isSet(u"script"_s))
        return writeScript();
    options().isSet(u"run"_s) ? runScript() : showSheet();
}

void DeployByHandCommand::showSheet()
{
    const TypedSheet sheet = TypedSheet::of(m_site, catalog());
    TypedBook book(&store(), m_site.id);
    if (const Status ticked = tick(sheet, book); !ticked)
        return fail(ticked.error());
    const auto states = book.states(sheet);
    if (!states)
        return fail(states.error());
    print(sheet, *states);
    int typed = 0;
    int open = 0;
    for (const TypedState state : *states) {
        typed += int(state == TypedState::Typed);
        open += int(state == TypedState::Open || state == TypedState::Changed);
    }
    if (!sheet.refused.isEmpty())
        return fail(sheet.refused.first());
    const QString count = u"%1/%2"_s.arg(typed).arg(typed + open);
    if (open > 0)
        return fail(Error(ErrorCode::NotTypedYet, m_site.pbx.host, count));
    finish({ { u"typed"_s, typed } }, tr("Everything is typed: %1.").arg(count));
}

/// An item, or with a trunk's or user's name all of its own: "trunk:voip1".
Status DeployByHandCommand::tick(const TypedSheet& sheet, TypedBook& book)
{
    static const QRegularExpression between(u",(?=[a-z]+:)"_s);
    QStringList wanted;
    for (const QString& value : options().values(u"typed"_s))
        wanted += value.split(between, Qt::SkipEmptyParts);
    auto changes = store().begin();
    if (!changes)
        return tl::unexpected(changes.error());
    for (const QString& name : std::as_const(wanted)) {
        bool isFound = false;
        for (const TypedItem* item : sheet.items()) {
            if (name != u"all" && item->id != name && !item->id.startsWith(name + u'/'))
                continue;
            isFound = true;
            if (const Status ticked = book.tick(*item, true); !ticked)
                return ticked;
        }
        if (!isFound)
            return tl::unexpected(Error(ErrorCode::NoSuchPbxItem, name));
    }
    return changes->commit();
}

void DeployByHandCommand::print(
    const TypedSheet& sheet, const QHash<QString, TypedState>& states) const
{
    for (const TypedSection& section : sheet.sections) {
        const QString title = section.title.isEmpty()
            ? section.subject
            : u"%1: %2"_s.arg(section.subject, section.title);
        if (!output().isJson())
            output().raw((u'\n' + title + u'\n').toUtf8());
        for (const TypedItem& item : section.items)
            printItem(section, item, states.value(item.id));
    }
    for (const auto& [trunk, warning] : sheet.warnings)
        output().message(u"%1: %2"_s.arg(trunk, TrunkRenderingText::warning(warning)));
}

/// JSON lines are read by machines and kept in logs: passwords go to people only.
void DeployByHandCommand::printItem(
    const TypedSection& section, const TypedItem& item, TypedState state) const
{
    const bool isOpen = options().isSet(u"with-secrets"_s) && !output().isJson();
    const QString value = isOpen ? item.value() : item.shown;
    if (!output().isJson()) {
        QString text = u"%1 %2: %3"_s.arg(boxOf(state), item.label, value);
        if (state == TypedState::Changed)
            text += u' ' + tr("(changed since it was typed)");
        if (!item.note.isEmpty())
            text += u"\n      "_s + TrunkRenderingText::note(item.note);
        return output().raw((text + u'\n').toUtf8());
    }
    QJsonObject event { { u"event"_s, u"typed_item"_s }, { u"subject"_s, section.subject },
        { u"section"_s, section.title }, { u"item"_s, item.id }, { u"label"_s, item.label },
        { u"value"_s, value }, { u"state"_s, typedStateName(state) } };
    if (!item.note.isEmpty())
        event.insert(u"note"_s, item.note);
    output().event(event);
}

void DeployByHandCommand::fillTemplate()
{
    const QString to = options().value(u"output"_s);
    const auto filled
        = TvoxTemplate::fillFile(options().value(u"template"_s), to, m_site, catalog());
    if (!filled)
        return fail(filled.error());
    for (const Error& refused : filled->refused)
        output().warning(refused, tr("It is left out."));
    QString text = tr("%n users filled in.", nullptr, filled->users) + u' '
        + tr("%n devices filled in.", nullptr, filled->devices);
    if (filled->withoutPassword > 0)
        text += u' ' + tr("%n entries still need a password.", nullptr, filled->withoutPassword);
    if (filled->withoutPermission > 0)
        text += u' '
            + tr("%n users still need a calling permission (abilitazione).", nullptr,
                filled->withoutPermission);
    finish({ { u"written"_s, to }, { u"users"_s, filled->users }, { u"devices"_s, filled->devices },
               { u"refused"_s, int(filled->refused.size()) },
               { u"without_password"_s, filled->withoutPassword },
               { u"without_permission"_s, filled->withoutPermission } },
        text);
}

void DeployByHandCommand::writeScript()
{
    const auto script = LyncSite::script(m_site, catalog());
    if (!script)
        return fail(script.error());
    const QString path = options().value(u"script"_s);
    if (const Status written = writeFile(path, *script, false); !written)
        return fail(written.error());
    finish({ { u"written"_s, path } }, tr("%1 written.").arg(path));
}

/// Without what is known of it every server would be a new one.
Result<PbxAccess> DeployByHandCommand::access()
{
    auto known = DeployRecorder(&store(), m_site.id).known();
    if (!known)
        return tl::unexpected(known.error());
    PbxAccess access;
    access.pbx = m_site.pbx;
    if (options().isSet(u"address"_s))
        access.pbx.address = options().value(u"address"_s);
    access.known = std::move(*known);
    access.accepted = options().value(u"trust"_s);
    access.port = quint16(options().value(u"port"_s).toUShort());
    return access;
}

void DeployByHandCommand::trust(const QString& what, const QString& host, const QString& type,
    const QString& fingerprint, bool isNew)
{
    if (!isNew)
        return;
    DeployRecorder books(&store(), m_site.id);
    if (const Status kept = books.trust(what, host, type, fingerprint); !kept)
        output().warning(kept.error(), tr("It will be asked for again."));
}

void DeployByHandCommand::watch(Job& job)
{
    const DeployReport report(output(), m_site.name);
    connect(&job, &Job::stepChanged, this,
        [report](const QString& name, Job::StepState state, qint64 elapsedMs) {
            report.step(name, state, elapsedMs);
        });
    if (options().isSet(u"verbose"_s))
        connect(
            &job, &Job::transcript, this, [report](Job::Direction direction, const QString& text) {
                report.said(direction, text);
            });
}

void DeployByHandCommand::testLogin()
{
    const auto way = access();
    if (!way)
        return fail(way.error());
    auto job = std::make_unique<TvoxWebApiJob>(*way);
    watch(*job);
    connect(job.get(), &TvoxWebApiJob::trusted, this, &DeployByHandCommand::trust);
    connect(job.get(), &Job::finished, this, [this, tvox = job.get()] {
        if (tvox->outcome().end != Outcome::End::Done)
            return fail(tvox->outcome().error.value_or(Error(ErrorCode::Cancelled)));
        finish({ { u"server_version"_s, tvox->serverVersion() },
                   { u"api_version"_s, tvox->apiVersion() } },
            tr("TVox %1 (interface %2) answers; user and password are right.")
                .arg(tvox->serverVersion(), tvox->apiVersion()));
    });
    m_job = std::move(job);
    m_job->start();
}

void DeployByHandCommand::runScript()
{
    const auto script = LyncSite::script(m_site, catalog());
    if (!script)
        return fail(script.error());
    const auto way = access();
    if (!way)
        return fail(way.error());
    auto job = std::make_unique<LyncRunJob>(*way, *script);
    watch(*job);
    connect(job.get(), &LyncRunJob::trusted, this, &DeployByHandCommand::trust);
    connect(
        job.get(), &LyncRunJob::tried, this,
        [this, lync = job.get()](bool needsAgreement) {
            if (needsAgreement && options().isSet(u"apply"_s))
                return lync->agree();
            if (!needsAgreement)
                return;
            const QString what = lync->verdict().what;
            lync->disconnect(this);
            lync->cancel();
            finish({ { u"would_change"_s, what } },
                tr("The script would change: %1. --apply does it.").arg(what));
        },
        Qt::QueuedConnection);
    connect(job.get(), &Job::finished, this, [this, lync = job.get()] {
        if (lync->outcome().end != Outcome::End::Done)
            return fail(lync->outcome().error.value_or(Error(ErrorCode::Cancelled)));
        finish({}, tr("The server is as it shall be: read back and tested."));
    });
    m_job = std::move(job);
    m_job->start();
}

void DeployByHandCommand::finish(const QJsonObject& further, const QString& text)
{
    QJsonObject event = further;
    event.insert(u"event"_s, u"result"_s);
    event.insert(u"subject"_s, m_site.name);
    event.insert(u"state"_s, u"done"_s);
    output().event(event);
    output().message(text);
    done(0);
}
