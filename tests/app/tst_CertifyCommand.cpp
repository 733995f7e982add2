// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerifyBench.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

/// Nothing in it needs a provider but the registration and OPTIONS.
QByteArray benchPlan(const QByteArray& tests)
{
    return R"({"format":"doppino-certification-plan/1","id":"bench","version":2,
      "title":{"en":"Bench","it":"Banco"},"months_valid":12,
      "areas":[{"id":"all","title":{"en":"All","it":"Tutto"}}],
      "inputs":[{"id":"own_number","title":{"en":"Own","it":"Proprio"},
                 "hint":{"en":"h","it":"h"},"form":"number","initial":"$number"}],
      "tests":[)"
        + tests + "]}";
}

QByteArray planned(const QByteArray& id, const QByteArray& weight, const QByteArray& more)
{
    return R"({"id":")" + id + R"(","area":"all","title":{"en":")" + id + R"(","it":"prova )" + id
        + R"("},"instructions":{"en":"i","it":"i"},"class":")" + weight + R"(","points":5,)" + more
        + "}";
}

const QByteArray guided = R"("evidence":["note"])";

QByteArray checked(const QByteArray& check)
{
    return R"("check":")" + check + R"(","evidence":["times"])";
}

} // namespace

/// certify as scripts and people call it; whole runs against real servers are elsewhere.
class tst_CertifyCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void keepsADossier();
    void writesTheTicket();
    void listsThePlan();
    void saysUnreachable();
    void resumesAndRepeats();
    void takesAnswersAndReports();
    void publishesWhatIsProven();
    void speaksToPeople();

private:
    [[nodiscard]] VerifyEnd run(const QStringList& words) const
    {
        return m_bench->begin(QStringList { u"certify"_s, u"--json"_s } + words)->wait();
    }
    /// certify run bench trunk, for a dossier of this test's own.
    [[nodiscard]] VerifyEnd test(const QStringList& options) const
    {
        return run(
            QStringList { u"run"_s, u"bench"_s, u"trunk"_s, u"--provider"_s, own() } + options);
    }
    static QString own() { return QString::fromLatin1(QTest::currentTestFunction()); }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(m_bench->path(name));
        if (!out.open(QFile::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }
    [[nodiscard]] static QString errorOf(const VerifyEnd& end)
    {
        return end.event(u"error"_s)[u"code"_s].toString();
    }
    [[nodiscard]] QJsonObject reportOf(const QString& path) const
    {
        return QJsonDocument::fromJson(VerifyBench::contentsOf(path)).object();
    }
    VerifyBench m_open; ///< its trunk has no password
    VerifyBench m_sealed;
    VerifyBench* m_bench = &m_open;
    QString m_unreachable; ///< a plan that tries the server
    QString m_local; ///< a plan that needs nobody but the tester
};

/// The trunks' server is a port of ours that is closed again.
void tst_CertifyCommand::initTestCase()
{
    QUdpSocket gone;
    QVERIFY(gone.bind(QHostAddress::LocalHost));
    const QJsonObject number { { u"number"_s, u"0721405516"_s } };
    m_open.add(u"trunk"_s, VerifyBench::standing(gone.localPort(), number));
    m_sealed.add(u"trunk"_s, VerifyBench::registering(u"user"_s, gone.localPort(), number));
    gone.close();
    for (VerifyBench* bench : { &m_open, &m_sealed }) {
        const VerifyEnd imported = bench->import();
        QVERIFY2(imported.code == 0, imported.all());
    }
    m_unreachable = file(u"unreachable.json"_s,
        benchPlan(planned("resolve", "ko", checked("resolve")) + ','
            + planned("reach", "ko", R"("with":{"transport":"own"},)" + checked("reach")) + ','
            + planned("music", "important", guided)));
    m_local = file(u"local.json"_s,
        benchPlan(planned("resolve", "ko", checked("resolve")) + ','
            + planned("music", "ko", guided) + ',' + planned("wish", "optional", guided)));
}

/// Unlocking takes its time: only where there is a password to keep.
void tst_CertifyCommand::init()
{
    static const QList<QByteArray> withSecrets { "keepsADossier", "saysUnreachable",
        "publishesWhatIsProven" };
    m_bench = withSecrets.contains(QTest::currentTestFunction()) ? &m_sealed : &m_open;
}

void tst_CertifyCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& words, const QString& code) {
        QTest::newRow(name) << words.split(u' ') << code;
    };
    const QString usage = u"bad_usage"_s;
    row("no such command", u"certify"_s, usage);
    row("run without trunk", u"run bench"_s, usage);
    row("a report nobody can write", u"run bench trunk -o x.doc"_s, usage);
    row("resume and new", u"run bench trunk --resume --new"_s, usage);
    row("no such site", u"run nowhere trunk"_s, u"no_such_site"_s);
    row("no such trunk", u"run bench nothing"_s, u"no_such_trunk"_s);
    row("no such input", u"run bench trunk --input colour=red"_s, usage);
    row("an input of two words", u"run bench trunk --input own_number=1\t2"_s, usage);
    row("a count that is none", u"run bench trunk --input channels=many"_s, usage);
    row("no such test", u"run bench trunk --only resolve,nothing"_s,
        u"no_such_certification_test"_s);
    row("nothing to resume", u"run bench trunk --resume"_s, u"no_such_run"_s);
    row("no such plan", u"plan --plan /nonexistent"_s, u"file_unreadable"_s);
    row("no such earlier run", u"run bench trunk --from x"_s, u"no_such_run"_s);
    row("nobody's dossier", u"show nobody"_s, u"no_such_dossier"_s);
    row("nobody's ticket", u"ticket nobody"_s, u"no_such_dossier"_s);
    row("a provider's name that is none", u"open ../etc"_s, usage);
    row("a company that colours the screen", u"open x --company A\x1b[31m"_s, usage);
    row("a contact without end", u"open x --contact-name "_s + QString(501, u'x'), usage);
    row("testing for a name that is none", u"run bench trunk --provider ../etc"_s, usage);
    row("an answer that is none", u"answer r t perhaps"_s, usage);
    row("answering no run", u"answer r t pass"_s, u"no_such_run"_s);
    row("a report without file", u"report r"_s, usage);
    row("a report of no run", u"report r -o x.pdf"_s, u"no_such_run"_s);
    row("publishing nobody", u"publish nobody"_s, u"no_such_dossier"_s);
    row("a bad address to send from", u"run bench trunk --local here"_s, usage);
}

void tst_CertifyCommand::refusesBadUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const VerifyEnd end = run(words);
    QVERIFY2(end.code == 2, end.all());
    QCOMPARE(errorOf(end), code);
    QVERIFY(run({ u"list"_s }).events().isEmpty()); // nothing was changed
}

void tst_CertifyCommand::keepsADossier()
{
    VerifyEnd end = run({ u"open"_s, u"twt"_s, u"--contact-name"_s, u"Anna Verdi"_s });
    QVERIFY2(end.code == 0, end.all());
    const QJsonObject opened = end.event(u"dossier"_s);
    QCOMPARE(opened[u"company"_s], u"TWT"_s);
    QCOMPARE(opened[u"entry"_s][u"id"_s], u"twt"_s);
    QCOMPARE(errorOf(run({ u"open"_s, u"twt"_s })), u"duplicate_name"_s);
    end = run({ u"contact"_s, u"twt"_s, u"--contact-phone"_s, u"02 1"_s, u"--note"_s, u"moved"_s });
    QVERIFY2(end.code == 0, end.all());
    end = run({ u"state"_s, u"twt"_s, u"test_trunk"_s });
    QVERIFY2(end.code == 2, end.all()); // a change without a note
    end = run({ u"state"_s, u"twt"_s, u"published"_s, u"--note"_s, u"x"_s });
    QCOMPARE(errorOf(end), u"bad_value"_s);
    end = run({ u"state"_s, u"twt"_s, u"test_trunk"_s, u"--note"_s, u"agreed"_s });
    QCOMPARE(end.event(u"dossier"_s)[u"state"_s], u"test_trunk"_s);
    end = run({ u"trunk"_s, u"twt"_s, u"bench"_s, u"trunk"_s });
    QVERIFY2(end.code == 0, end.all());
    QVERIFY(run({ u"contact"_s, u"twt"_s }).code == 2); // nothing said
    const VerifyEnd shown = run({ u"show"_s, u"twt"_s });
    QCOMPARE(shown.event(u"dossier"_s)[u"contact"_s][u"phone"_s], u"02 1"_s);
    QStringList log;
    for (const QJsonObject& event : shown.events())
        if (event[u"event"_s] == u"change"_s)
            log.prepend(event[u"kind"_s].toString() + u' ' + event[u"note"_s].toString());
    QCOMPARE(log,
        (QStringList { u"state "_s, u"contact "_s, u"trunk "_s, u"entry "_s, u"contact moved"_s,
            u"state agreed"_s, u"trunk "_s }));
    QVERIFY(!(shown.out + end.out + m_bench->stored()).contains("CANARY"));
    QCOMPARE(run({ u"list"_s }).event(u"dossier"_s)[u"provider"_s], u"twt"_s);
    QCOMPARE(run({ u"delete"_s, u"twt"_s }).code, 0);
    QVERIFY(run({ u"list"_s }).events().isEmpty());
}

void tst_CertifyCommand::writesTheTicket()
{
    QVERIFY(run({ u"open"_s, u"acme"_s, u"--company"_s, u"Acme S.r.l."_s }).code == 0);
    QVERIFY(run({ u"trunk"_s, u"acme"_s, u"bench"_s, u"trunk"_s }).code == 0);
    for (const QString& language : { u"it"_s, u"en"_s }) {
        const VerifyEnd end = run({ u"ticket"_s, u"acme"_s, u"--language"_s, language });
        QVERIFY2(end.code == 0, end.all());
        const QString text = end.event(u"result"_s)[u"ticket"_s].toString();
        const QString missing = language == u"it" ? u"Manca ancora:"_s : u"Still missing:"_s;
        QVERIFY2(text.split(u'\n').value(2) == missing, qPrintable(text));
        QVERIFY(text.contains(u"Acme S.r.l."_s) && text.contains(u"0721405516"_s));
        QVERIFY(!end.out.contains("CANARY"));
    }
    const QString path = m_bench->path(u"ticket.txt"_s);
    const VerifyEnd end = run({ u"ticket"_s, u"acme"_s, u"-o"_s, path });
    QCOMPARE(end.event(u"result"_s)[u"written"_s], path);
    QVERIFY(VerifyBench::contentsOf(path).contains("Acme S.r.l."));
}

void tst_CertifyCommand::listsThePlan()
{
    const VerifyEnd shipped = run({ u"plan"_s, u"--language"_s, u"it"_s });
    QVERIFY2(shipped.code == 0, shipped.all());
    QVERIFY(shipped.events().size() >= 40);
    const VerifyEnd own = run({ u"plan"_s, u"--plan"_s, m_local, u"--language"_s, u"it"_s });
    QCOMPARE(own.events().size(), 3);
    QCOMPARE(own.events()[1][u"title"_s], u"prova music"_s);
    QCOMPARE(own.events()[1][u"guided"_s], true);
    const QString damaged = file(u"damaged.json"_s, benchPlan(planned("x", "odd", guided)));
    const VerifyEnd refused = run({ u"plan"_s, u"--plan"_s, damaged });
    QVERIFY2(refused.code == 2, refused.all());
}

void tst_CertifyCommand::saysUnreachable()
{
    const QString path = m_bench->path(u"run.json"_s);
    const VerifyEnd end = run({ u"run"_s, u"bench"_s, u"trunk"_s, u"--plan"_s, m_unreachable,
        u"-o"_s, path, u"--tester"_s, u"Carla"_s, u"--input"_s, u"own_number=0721405517"_s });
    QVERIFY2(end.code == 4, end.all());
    QCOMPARE(end.step(u"resolve"_s)[u"state"_s], u"done"_s);
    QCOMPARE(end.step(u"resolve"_s)[u"result"_s], u"passed"_s);
    QCOMPARE(end.step(u"reach"_s)[u"state"_s], u"failed"_s);
    QCOMPARE(end.step(u"reach"_s)[u"code"_s], u"trunk_port_closed"_s);
    QVERIFY(end.step(u"music"_s).isEmpty()); // guided
    const auto events = end.events();
    QCOMPARE(events[0][u"event"_s].toString() + events[0][u"state"_s].toString(), u"steprunning"_s);
    const QJsonObject score = end.event(u"score"_s);
    QCOMPARE(score[u"failed_ko"_s].toArray(), QJsonArray { u"reach"_s });
    QCOMPARE(score[u"percent"_s], 33);
    const QJsonObject result = end.event(u"result"_s);
    QCOMPARE(result[u"state"_s], u"failed"_s);
    QCOMPARE(result[u"certifiable"_s], false);
    QCOMPARE(result[u"provider"_s], u"127-0-0-1"_s);
    QCOMPARE(errorOf(end), u"trunk_port_closed"_s);
    QCOMPARE(events.last()[u"event"_s], u"error"_s);
    const QJsonObject report = reportOf(path);
    QCOMPARE(report[u"run"_s][u"tester"_s], u"Carla"_s);
    QCOMPARE(report[u"run"_s][u"inputs"_s][u"own_number"_s], u"0721405517"_s);
    QCOMPARE(report[u"results"_s].toArray().size(), 3);
    QVERIFY(!report[u"results"_s][1][u"messages"_s].toArray().isEmpty());
    const QJsonObject dossier = run({ u"show"_s, u"127-0-0-1"_s }).event(u"dossier"_s);
    QCOMPARE(dossier[u"run"_s], result[u"run"_s]);
    QCOMPARE(dossier[u"state"_s], u"issues_open"_s);
    QVERIFY(!(end.out + VerifyBench::contentsOf(path) + m_bench->stored()).contains("CANARY"));
}

void tst_CertifyCommand::resumesAndRepeats()
{
    VerifyEnd end = test({ u"--plan"_s, m_unreachable, u"--only"_s, u"resolve"_s });
    QVERIFY2(end.code == 0, end.all());
    const QJsonValue id = end.event(u"result"_s)[u"run"_s];
    end = test({ u"--resume"_s });
    QVERIFY2(end.code == 4, end.all());
    QCOMPARE(end.event(u"result"_s)[u"run"_s], id);
    QVERIFY(end.step(u"resolve"_s).isEmpty()); // decided already
    QCOMPARE(end.event(u"score"_s)[u"reached"_s], 5);
    end = test({ u"--resume"_s });
    QVERIFY(end.step(u"reach"_s).isEmpty());
    QVERIFY2(end.code == 4, end.all()); // nothing was done, and the run is as it was
    end = test({ u"--resume"_s, u"--repeat"_s, u"--only"_s, u"reach"_s });
    QCOMPARE(end.step(u"reach"_s)[u"attempt"_s], 2);
    end = test(
        { u"--plan"_s, m_unreachable, u"--only"_s, u"resolve"_s, u"--from"_s, id.toString() });
    QVERIFY(end.event(u"result"_s)[u"run"_s] != id);
    QCOMPARE(end.event(u"difference"_s)[u"name"_s], u"reach"_s);
    const VerifyEnd runs = run({ u"runs"_s, own() });
    QCOMPARE(runs.events().size(), 2);
    QCOMPARE(runs.events()[1][u"id"_s], id); // newest first
}

void tst_CertifyCommand::takesAnswersAndReports()
{
    const VerifyEnd end = test({ u"--plan"_s, m_local });
    QVERIFY2(end.code == 0, end.all());
    QCOMPARE(end.event(u"result"_s)[u"certifiable"_s], false); // a KO test is open
    const QString id = end.event(u"result"_s)[u"run"_s].toString();
    QCOMPARE(errorOf(run({ u"answer"_s, id, u"resolve"_s, u"pass"_s })),
        u"no_such_certification_test"_s);
    const QString trace = file(u"trace.txt"_s, "what was heard");
    QCOMPARE(
        errorOf(run({ u"answer"_s, id, u"music"_s, u"pass"_s, u"--attach"_s, u"/nonexistent"_s })),
        u"file_unreadable"_s);
    const VerifyEnd answered = run({ u"answer"_s, id, u"music"_s, u"fail"_s, u"--note"_s,
        u"silence & <hiss>"_s, u"--attach"_s, trace });
    QVERIFY2(answered.code == 0, answered.all());
    QCOMPARE(answered.event(u"result"_s)[u"result"_s], u"failed"_s);
    const auto state = [this] {
        return run({ u"show"_s, own() }).event(u"dossier"_s)[u"state"_s].toString();
    };
    QCOMPARE(state(), u"issues_open"_s);
    const QString json = m_bench->path(u"r.json"_s);
    const QString html = m_bench->path(u"r.html"_s);
    const QString pdf = m_bench->path(u"r.pdf"_s);
    for (const QString& path : { json, html, pdf }) {
        const VerifyEnd written
            = run({ u"report"_s, id, u"-o"_s, path, u"--compare"_s, id, u"--language"_s, u"it"_s });
        QVERIFY2(written.code == 0, written.all());
    }
    QCOMPARE(reportOf(json)[u"results"_s][1][u"note"_s], u"silence & <hiss>"_s);
    QCOMPARE(reportOf(json)[u"results"_s][1][u"attempt"_s], 1);
    QCOMPARE(reportOf(json)[u"comparison"_s].toArray().size(), 3);
    const QByteArray page = VerifyBench::contentsOf(html);
    QVERIFY(page.contains("prova music") && page.contains("trace.txt"));
    QVERIFY(page.contains("silence &amp; &lt;hiss&gt;"));
    QVERIFY(VerifyBench::contentsOf(pdf).startsWith("%PDF-"));
    QVERIFY(!(page + VerifyBench::contentsOf(json)).contains("CANARY"));
    QVERIFY(run({ u"answer"_s, id, u"music"_s, u"pass"_s }).code == 0);
    QCOMPARE(state(), u"passed"_s);
}

void tst_CertifyCommand::publishesWhatIsProven()
{
    const VerifyEnd shown = run({ u"open"_s, u"twt"_s });
    QJsonObject entry = shown.event(u"dossier"_s)[u"entry"_s].toObject();
    const QString others = file(u"others.json"_s, QJsonDocument(entry).toJson());
    entry[u"id"_s] = u"acme"_s;
    entry[u"name"_s] = u"Acme"_s;
    const QString path = file(u"entry.json"_s, QJsonDocument(entry).toJson());
    QVERIFY(run({ u"open"_s, u"acme"_s, u"--company"_s, u"Acme"_s, u"--contact-name"_s, u"Anna"_s })
                .code
        == 0);
    QCOMPARE(errorOf(run({ u"publish"_s, u"acme"_s })), u"not_certifiable"_s);
    QVERIFY2(run({ u"entry"_s, u"acme"_s, path }).code == 0, run({ u"show"_s, u"acme"_s }).all());
    QVERIFY(run({ u"entry"_s, u"acme"_s, m_local }).code == 2);
    QCOMPARE(errorOf(run({ u"entry"_s, u"acme"_s, others })), u"bad_value"_s);
    const VerifyEnd end = run(
        { u"run"_s, u"bench"_s, u"trunk"_s, u"--plan"_s, m_local, u"--provider"_s, u"acme"_s });
    QVERIFY2(end.code == 0, end.all());
    const VerifyEnd refused = run({ u"publish"_s, u"acme"_s });
    QVERIFY2(refused.code == 1, refused.all());
    QCOMPARE(refused.event(u"error"_s)[u"detail"_s], u"music"_s);
    const VerifyEnd claimed
        = run({ u"state"_s, u"acme"_s, u"passed"_s, u"--note"_s, u"they say so"_s });
    QCOMPARE(errorOf(claimed), u"not_certifiable"_s);
    const QString id = end.event(u"result"_s)[u"run"_s].toString();
    QVERIFY(run({ u"answer"_s, id, u"music"_s, u"pass"_s }).code == 0);
    QCOMPARE(errorOf(run({ u"publish"_s, u"acme"_s })), u"no_signing_key"_s);
    const auto program = [this](const QStringList& words) {
        return m_bench->begin(QStringList { u"--json"_s } + words)->wait();
    };
    QVERIFY(program({ u"catalog"_s, u"key"_s, u"--publisher"_s, u"Bench"_s }).code == 0);
    const VerifyEnd published = run({ u"publish"_s, u"acme"_s, u"--months"_s, u"6"_s });
    QVERIFY2(published.code == 0, published.all());
    const QJsonObject dossier = run({ u"show"_s, u"acme"_s }).event(u"dossier"_s);
    QCOMPARE(dossier[u"state"_s], u"published"_s);
    QCOMPARE(dossier[u"expires_on"_s], published.event(u"result"_s)[u"expires_on"_s]);
    const VerifyEnd listed = program({ u"catalog"_s, u"providers"_s, u"--search"_s, u"acme"_s });
    QVERIFY2(listed.events().size() == 1, listed.all());
}

void tst_CertifyCommand::speaksToPeople()
{
    const auto say = [this](const QStringList& words) {
        return m_bench->begin(QStringList { u"certify"_s, u"--language"_s, u"en"_s } + words)
            ->wait();
    };
    const VerifyEnd end = say({ u"run"_s, u"bench"_s, u"trunk"_s, u"--plan"_s, m_unreachable });
    QVERIFY2(end.code == 4, end.all());
    QVERIFY2(end.err.contains("reach: "), end.all());
    QVERIFY2(end.out.contains("All: 33 % (5/15)"), end.all());
    QVERIFY2(end.err.contains("Next ("), end.all());
    QVERIFY(say({ u"list"_s }).out.contains("127-0-0-1"));
    QVERIFY(say({ u"runs"_s, u"127-0-0-1"_s }).out.contains(" 33 %"));
    QVERIFY(say({ u"plan"_s }).out.contains("KO"));
    QVERIFY(say({ u"show"_s, u"127-0-0-1"_s }).err.contains("technical contact"));
}

QTEST_GUILESS_MAIN(tst_CertifyCommand)
#include "tst_CertifyCommand.moc"
