// SPDX-License-Identifier: GPL-3.0-or-later
// A store of a thousand sites with twenty phones each: opened, searched, saved, undone, backed up,
// and what memory that takes, also in the window. For SQLite and PostgreSQL; medians of five
// processes. A limit that is passed ends it with 1.
//   bench_store [SITES]
//   bench_store --leave FILE SITES      only makes such a store
#include "models/care/Backups.h"
#include "models/itemmodels/SiteListModel.h"
#include "tests/bench/StoreOfMany.h"
#include "tests/peers/PostgresPeer.h"
#include "widgets/MainWindow.h"
#include "widgets/views/SiteListProxy.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
QTextStream out(stdout);
bool isPassed = true;

struct Figure {
    const char* name;
    const char* text;
    const char* unit;
    double limit; ///< 0 = none
};

const QList<Figure> figures {
    { "open", "open the store and list its sites", "ms", 300 },
    { "filter", "filter the list, the slowest letter", "ms", 50 },
    { "memory", "memory of both", "MB", 150 },
    { "shown", "window: from the store to the list shown", "ms", 300 },
    { "typed", "window: the slowest letter in its search", "ms", 50 },
    { "windowMemory", "window: its memory", "MB", 150 },
    { "load", "load a site", "ms", 0 },
    { "save", "save a site with its history", "ms", 0 },
    { "undo", "undo that", "ms", 0 },
    { "backup", "back the database up", "ms", 0 },
};

using Values = QHash<QString, double>;

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The most this process ever had in memory, in MB (Linux).
double mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return double(line.simplified().split(' ').value(1).toLongLong()) / 1024;
    qFatal("no VmHWM");
}

void say(const char* name, double value)
{
    out << name << ' ' << QString::number(value, 'f', 3) << Qt::endl;
}

/// What a technician types, and takes back.
const QStringList searches { u"r"_s, u"ro"_s, u"ros"_s, u"rossi 07"_s, u"rossi 077"_s, u"ros"_s,
    u"nobody of that name"_s, u""_s };

int measureEngine(const QString& place)
{
    std::unique_ptr<Store> store;
    QList<SiteSummary> sites;
    say("open", milliseconds([&] {
        store = StoreOfMany::open(place);
        sites = store->sites().list().value();
    }));
    SiteListModel model;
    SiteListProxy proxy(&model);
    proxy.sort(SiteListModel::LastActivity, Qt::DescendingOrder);
    model.setSites(sites);
    double slowest = 0;
    for (const QString& search : searches)
        slowest = std::max(slowest, milliseconds([&] {
            SiteFilter filter;
            filter.text = search;
            proxy.setFilter(filter);
        }));
    if (proxy.rowCount() != sites.size())
        qFatal("the filter lost sites");
    say("filter", slowest);
    say("memory", mostMemory());

    StoreOfMany::unlock(*store);
    const QString id = sites[sites.size() / 2].id;
    Site site;
    say("load", milliseconds([&] { site = store->sites().load(id).value(); }));
    site.address += u" (seen to)"_s;
    say("save", milliseconds([&] { StoreOfMany::must(store->sites().save(site, u"import"_s)); }));
    say("undo", milliseconds([&] {
        if (!store->history().undo(id))
            qFatal("not undone");
    }));
    if (!store->isTeam())
        say("backup", milliseconds([&] {
            if (!Backups::take(place))
                qFatal("not backed up");
        }));
    return 0;
}

int measureWindow(const QString& place)
{
    const auto catalog = Catalog::load();
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    auto store = StoreOfMany::open(place);
    auto* table = window.findChild<QTableView*>(u"siteTable"_s);
    auto* search = window.findChild<QLineEdit*>(u"siteSearch"_s);
    if (!catalog || !table || !search)
        qFatal("this is not the window it was");
    say("shown", milliseconds([&] {
        window.setStore(store.get());
        window.setCatalog(*catalog);
        QApplication::processEvents();
        (void)table->grab();
    }));
    double slowest = 0;
    for (const QString& text : searches)
        slowest = std::max(slowest, milliseconds([&] {
            search->setText(text);
            QApplication::processEvents();
            (void)table->grab();
        }));
    say("typed", slowest);
    say("windowMemory", mostMemory());
    return 0;
}

Values valuesOf(const QString& mode, const QString& place)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), { mode, place });
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s of %s failed", qPrintable(mode), qPrintable(place));
    Values values;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (const auto words = line.split(' '); words.size() == 2)
            values.insert(QString::fromLatin1(words[0]), words[1].toDouble());
    return values;
}

Values medians(const QString& place)
{
    QHash<QString, QList<double>> all;
    for (int round = 0; round < rounds; ++round)
        for (const QString& mode : { u"--engine"_s, u"--window"_s }) {
            const Values values = valuesOf(mode, place);
            for (auto it = values.begin(); it != values.end(); ++it)
                all[it.key()].append(it.value());
        }
    Values medians;
    for (auto it = all.begin(); it != all.end(); ++it) {
        std::sort(it->begin(), it->end());
        medians.insert(it.key(), it->at(it->size() / 2));
    }
    return medians;
}

QString cell(const Figure& figure, const Values& values)
{
    const auto found = values.find(QLatin1StringView(figure.name));
    if (found == values.end())
        return u"–"_s;
    const bool isOver = figure.limit > 0 && *found > figure.limit;
    isPassed = isPassed && !isOver;
    return QString::number(*found, 'f', 1) + (isOver ? u" PASSED"_s : u""_s);
}

void print(const QList<QPair<QString, Values>>& columns)
{
    out << QString(44, u' ');
    for (const auto& [name, values] : columns)
        out << name.rightJustified(14);
    out << u"limit"_s.rightJustified(14) << Qt::endl;
    for (const Figure& figure : figures) {
        out << QString::fromUtf8(figure.text).leftJustified(44);
        for (const auto& [name, values] : columns)
            out << cell(figure, values).rightJustified(14);
        const QString limit = figure.limit > 0 ? QString::number(figure.limit) + u' ' : QString();
        out << (limit + QLatin1StringView(figure.unit)).rightJustified(14) << Qt::endl;
    }
}

int compare(int count)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"many.sqlite"_s);
    PostgresPeer server;
    if (!server.start())
        qFatal("no PostgreSQL: %s", qPrintable(server.errorText()));
    QList<QPair<QString, Values>> columns;
    const QString place = server.place(server.newDatabase());
    for (const auto& [name, where] :
        { std::pair(u"SQLite"_s, file), std::pair(u"PostgreSQL"_s, place) }) {
        const double filled = milliseconds([&] { StoreOfMany::fill(where, count); });
        out << name << ": " << count << " sites × 20 phones made in " << qRound(filled / 1000)
            << " s" << Qt::endl;
        columns.append({ name, medians(where) });
    }
    print(columns);
    return isPassed ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--engine") == 0) {
        const QCoreApplication application(argc, argv);
        return measureEngine(QString::fromLocal8Bit(argv[2]));
    }
    if (argc == 3 && qstrcmp(argv[1], "--window") == 0) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return measureWindow(QString::fromLocal8Bit(argv[2]));
    }
    const QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--leave") == 0) {
        StoreOfMany::fill(QString::fromLocal8Bit(argv[2]), atoi(argv[3]));
        return 0;
    }
    return compare(argc > 1 ? atoi(argv[1]) : 1000);
}
