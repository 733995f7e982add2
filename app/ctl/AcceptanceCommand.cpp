// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AcceptanceCommand.h"

#include "models/core/SystemUser.h"
#include "models/store/AcceptanceRepository.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QString acceptanceUsage
    = u"acceptance list SITE | acceptance answer SITE TEST pass|fail|na|open [--note TEXT] "
      "[--attach FILE] [--tester NAME]"_s;

std::optional<AcceptanceState> acceptanceAnswer(const QString& word)
{
    static const QHash<QString, AcceptanceState> answers { { u"pass"_s, AcceptanceState::Passed },
        { u"fail"_s, AcceptanceState::Failed }, { u"na"_s, AcceptanceState::NotApplicable },
        { u"open"_s, AcceptanceState::Waiting } };
    const auto found = answers.constFind(word);
    return found == answers.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

void AcceptanceCommand::start()
{
    const auto words = options().words().size();
    const bool isList = words == 3 && word(1) == u"list";
    const bool isAnswer = words == 5 && word(1) == u"answer" && acceptanceAnswer(word(4));
    if (!isList && !isAnswer)
        return badUsage(acceptanceUsage);
    withStore([this, isList] {
        withSite(word(2), false,
            [this, isList](const Site& site) { isList ? list(site) : answer(site); });
    });
}

void AcceptanceCommand::list(const Site& site)
{
    const AcceptanceRepository repository(store().database());
    const auto results = repository.results(site.id);
    const auto files = repository.files(site.id);
    if (!results || !files)
        return fail(!results ? results.error() : files.error());
    for (const AcceptanceTest& test : AcceptanceTest::all()) {
        AcceptanceResult of;
        for (const AcceptanceResult& result : *results)
            if (result.testId == test.id)
                of = result;
        tell(test, of, *files);
    }
    done(0);
}

void AcceptanceCommand::tell(const AcceptanceTest& test, const AcceptanceResult& result,
    const QList<AcceptanceFile>& files) const
{
    QJsonArray names;
    for (const AcceptanceFile& file : files)
        if (file.testId == test.id)
            names.append(file.fileName);
    QStringList words { test.id, acceptanceStateText(result.state), test.title() };
    if (!result.note.isEmpty())
        words.append(result.note);
    output().event(
        { { u"event"_s, u"acceptance"_s }, { u"test"_s, test.id }, { u"title"_s, test.title() },
            { u"mandatory"_s, test.isMandatory }, { u"state"_s, acceptanceStateName(result.state) },
            { u"note"_s, result.note }, { u"tester"_s, result.tester },
            { u"tested_at"_s,
                result.testedAt.isValid() ? result.testedAt.toUTC().toString(Qt::ISODateWithMs)
                                          : QString() },
            { u"files"_s, names } },
        words.join(u"  "_s));
}

void AcceptanceCommand::answer(const Site& site)
{
    const AcceptanceTest* test = AcceptanceTest::of(word(3));
    if (!test)
        return fail(Error(ErrorCode::NoSuchCertificationTest, word(3), word(3)));
    AcceptanceResult result;
    result.testId = test->id;
    result.state = *acceptanceAnswer(word(4));
    result.note = options().value(u"note"_s).trimmed();
    if (test->wantsNote(result.state) && result.note.isEmpty())
        return fail(Error(ErrorCode::MissingValue, u"--note"_s));
    if (result.isDecided()) {
        result.tester = options().isSet(u"tester"_s) ? options().value(u"tester"_s) : systemUser();
        result.testedAt = QDateTime::currentDateTimeUtc();
    }
    Status kept = attach(site.id);
    if (kept)
        kept = AcceptanceRepository(store().database()).save(site.id, result);
    if (!kept)
        return fail(kept.error());
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, test->id }, { u"state"_s, u"done"_s } },
        tr("%1: %2", "test, result").arg(test->title(), acceptanceStateText(result.state)));
    done(0);
}

Status AcceptanceCommand::attach(const QString& siteId)
{
    if (!options().isSet(u"attach"_s))
        return {};
    QFile file(options().value(u"attach"_s));
    if (!file.open(QFile::ReadOnly))
        return ::fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    AcceptanceFile attached;
    attached.testId = word(3);
    attached.fileName = QFileInfo(file.fileName()).fileName();
    attached.content = file.read(AcceptanceFile::maximumSize + 1);
    return AcceptanceRepository(store().database()).add(siteId, attached);
}
