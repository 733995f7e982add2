// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/CuttingRelay.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/StoreFixture.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int allEdits = 10'000;
constexpr int editors = 2;
constexpr int partCount = 4;
constexpr auto longestEdit = 60s;
const QString siteName = u"two editors"_s;
const QByteArray commitMessage("COMMIT", sizeof "COMMIT"); // not that of READ COMMITTED

/// A part of them unless all are asked for: it takes minutes. Each editor does as many.
int wantedEdits()
{
    const int stride = qEnvironmentVariableIntValue("DOPPINO_FAULT_STRIDE");
    return allEdits / (stride > 0 ? stride : 20) / editors * editors;
}

Site sharedSite()
{
    Site site;
    site.name = siteName;
    site.pbx.password = Secret(u"of the PBX"_s);
    site.users.resize(partCount);
    site.trunks.resize(partCount);
    for (int i = 0; i < partCount; ++i) {
        site.users[i].username = u"user%1"_s.arg(i);
        site.trunks[i].name = u"trunk%1"_s.arg(i);
        site.trunks[i].password = Secret(u"of trunk %1"_s.arg(i));
    }
    return site;
}

/// Fields in different tables; each holds a counter of each editor, "12/7".
QList<QString*> fieldsOf(Site& site)
{
    QList<QString*> fields { &site.address, &site.customer };
    for (int i = 0; i < partCount; ++i)
        fields += { &site.users[i].mobile, &site.trunks[i].number };
    return fields;
}

int countIn(const QString& field, int editor)
{
    return field.section(u'/', editor, editor).toInt();
}

void countUp(QString& field, int editor)
{
    QStringList counts;
    for (int i = 0; i < editors; ++i)
        counts.append(QString::number(countIn(field, i) + (i == editor ? 1 : 0)));
    field = counts.join(u'/');
}

/// What an editor met with; the parent sums it up.
struct Tally {
    std::array<int, 5> counts {};
    int& edits = counts[0];
    int& conflicts = counts[1];
    int& busy = counts[2];
    int& unreachable = counts[3];
    int& unknown = counts[4];
};

class Editor {
public:
    Editor(QString place, int number)
        : m_place(std::move(place))
        , m_number(number)
    {
    }
    int work(int edits);

private:
    bool open();
    bool edit();
    bool isThere(qsizetype field, int wanted);
    QString m_place;
    int m_number;
    std::unique_ptr<Store> m_store;
    QString m_site;
    Tally m_tally;
};

bool Editor::open()
{
    const QDeadlineTimer deadline(longestEdit);
    while (!m_store && !deadline.hasExpired())
        m_store = StoreFixture::openUnlocked(m_place);
    while (m_site.isEmpty() && m_store && !deadline.hasExpired())
        m_site = m_store->sites().find(siteName).value_or(QString());
    return !m_site.isEmpty();
}

/// After a saving of which nobody can say whether it lasted: the site says it.
bool Editor::isThere(qsizetype field, int wanted)
{
    const QDeadlineTimer deadline(longestEdit);
    while (!deadline.hasExpired())
        if (auto site = m_store->sites().load(m_site))
            return countIn(*fieldsOf(*site).at(field), m_number) == wanted;
    return false;
}

/// Until it is acknowledged.
bool Editor::edit()
{
    const QDeadlineTimer deadline(longestEdit);
    const auto field = QRandomGenerator::global()->bounded(qint64(2 + 2 * partCount));
    while (!deadline.hasExpired()) {
        auto site = m_store->sites().load(m_site);
        if (!site)
            continue;
        QString& counter = *fieldsOf(*site).at(field);
        countUp(counter, m_number);
        const int wanted = countIn(counter, m_number);
        const Status saved = m_store->sites().save(*site, u"edit"_s);
        if (saved)
            return true;
        switch (saved.error().code) {
        case ErrorCode::Conflict:
            ++m_tally.conflicts;
            break;
        case ErrorCode::DatabaseBusy:
            ++m_tally.busy;
            break;
        case ErrorCode::DatabaseUnreachable:
            ++m_tally.unreachable;
            break;
        case ErrorCode::DatabaseCommitUnknown:
            ++m_tally.unknown;
            if (isThere(field, wanted))
                return true;
            break;
        default:
            std::fprintf(stderr, "%s: %s\n", qPrintable(errorCodeName(saved.error().code)),
                qPrintable(saved.error().detail));
            return false;
        }
    }
    return false;
}

int Editor::work(int edits)
{
    if (!open())
        return 2;
    for (; m_tally.edits < edits; ++m_tally.edits)
        if (!edit())
            return 3;
    for (const int count : m_tally.counts)
        std::printf("%d ", count);
    return 0;
}

} // namespace

/// Two programs edit one site of a real server while connections break: nothing acknowledged is
/// lost, nothing is done twice.
class tst_TwoEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loseNothing();

private:
    void cutSomething();
    void runEditors(const QStringList& places, int edits, Tally& total);
    PostgresPeer m_peer;
    QString m_name;
    std::unique_ptr<CuttingRelay> m_relay;
    int m_terminated = 0;
};

void tst_TwoEditors::cutSomething()
{
    switch (QRandomGenerator::global()->bounded(4)) {
    case 0:
        m_terminated += m_peer.cutConnections(m_name);
        break;
    case 1:
        m_relay->cutAll();
        break;
    case 2:
        m_relay->cutAt(commitMessage, CuttingRelay::Moment::Unsent);
        break;
    default:
        m_relay->cutAt(commitMessage, CuttingRelay::Moment::Unanswered);
    }
}

void tst_TwoEditors::runEditors(const QStringList& places, int edits, Tally& total)
{
    std::array<QProcess, editors> programs;
    for (int i = 0; i < editors; ++i) {
        programs[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        programs[i].start(QCoreApplication::applicationFilePath(),
            { u"--edit"_s, places[i], QString::number(i), QString::number(edits / editors) });
    }
    QTimer cutting;
    cutting.callOnTimeout([this] { cutSomething(); });
    cutting.start(300ms);
    for (QProcess& program : programs) {
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 3'600'000);
        QCOMPARE(program.exitCode(), 0);
        const QList<QByteArray> counts = program.readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(counts.size(), qsizetype(total.counts.size()));
        for (std::size_t i = 0; i < total.counts.size(); ++i)
            total.counts[i] += counts[qsizetype(i)].toInt();
    }
}

void tst_TwoEditors::loseNothing()
{
    QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
    m_name = m_peer.newDatabase();
    m_relay = std::make_unique<CuttingRelay>(m_peer.port());
    const auto store = StoreFixture::openUnlocked(m_peer.place(m_name));
    QVERIFY(store);
    Site site = sharedSite();
    QVERIFY(store->sites().save(site, u"import"_s));

    const int edits = wantedEdits();
    QElapsedTimer time;
    time.start();
    Tally total;
    runEditors(
        { u"postgresql://chief@127.0.0.1:%1/%2?sslmode=disable"_s.arg(m_relay->port()).arg(m_name),
            m_peer.place(m_name) },
        edits, total);
    if (QTest::currentTestFailed())
        return;
    auto edited = store->sites().load(site.id);
    QVERIFY(edited);
    int counted = 0;
    for (const QString* field : fieldsOf(*edited))
        for (int i = 0; i < editors; ++i)
            counted += countIn(*field, i);
    qInfo("%d edits in %lld s: %d conflicts, %d busy, %d cut off, %d not known; %d connections "
          "broken by the relay, %d by the server",
        total.edits, time.elapsed() / 1000, total.conflicts, total.busy, total.unreachable,
        total.unknown, m_relay->cuts(), m_terminated);
    QCOMPARE(total.edits, edits);
    QCOMPARE(counted, edits);
    QCOMPARE(edited->version, edits + 1);
    QCOMPARE(store->history().list(site.id)->size(), edits + 1);
    QCOMPARE(edited->trunks[0].password.reveal(), u"of trunk 0"_s);
    QVERIFY2(total.conflicts > 0, "the two never met");
    QVERIFY2(m_relay->cuts() > 0, "nothing was cut");
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--edit") == 0)
        return Editor(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt())
            .work(QByteArray(argv[4]).toInt());
    tst_TwoEditors test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_TwoEditors.moc"
