// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand phones: a table of them read and taken into a site, the site stored and loaded, and
// the model of the window's table filled, associated and filtered. Prints milliseconds, medians of
// seven; a limit that is passed ends it with 1.
#include "models/itemmodels/PhoneTableModel.h"
#include "models/phones/PhoneSheet.h"
#include "models/store/Store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int count = 10'000;
constexpr int rounds = 7;
QTextStream out(stdout);
bool isPassed = true;

double median(const std::function<void()>& work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[rounds / 2];
}

double print(const QString& what, double milliseconds, double limit = 0)
{
    const bool isSlow = limit > 0 && milliseconds > limit;
    isPassed = isPassed && !isSlow;
    out << u"%1 %2 ms"_s.arg(what, -44).arg(milliseconds, 9, 'f', 1)
        << (limit > 0 ? u"  (limit %1%2)"_s.arg(limit).arg(isSlow ? u", PASSED"_s : QString())
                      : QString())
        << Qt::endl;
    return milliseconds;
}

Site siteWithUsers()
{
    Site site;
    site.name = u"bench"_s;
    for (int i = 0; i < count / 2; ++i)
        site.users.append({ {}, u"user%1"_s.arg(i), u"User Number %1"_s.arg(i),
            QString::number(20'000 + i), {}, false });
    return site;
}

QByteArray sheet()
{
    QByteArray file = "mac;model;user;serial;label;check_code\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray digits = QByteArray::number(i + 0x100000, 16);
        file += "00:15:65:" + digits.mid(0, 2) + ':' + digits.mid(2, 2) + ':' + digits.mid(4)
            + ";T54W;user" + QByteArray::number(i / 2) + ";SN" + QByteArray::number(1'000'000 + i)
            + ";Room " + QByteArray::number(i) + ";\n";
    }
    return file;
}

Site imported(const QByteArray& file, const VendorBook& vendors)
{
    Site site = siteWithUsers();
    const auto plan = PhoneSheet::read(file, site, vendors);
    if (!plan || !PhoneSheet::apply(*plan, site) || site.phones.size() != count)
        qFatal("the table was not taken");
    return site;
}

double measureStore(const Site& site)
{
    QTemporaryDir folder;
    auto store = Store::open(folder.filePath(u"bench.sqlite"_s));
    if (!store)
        qFatal("no store");
    Site stored = site;
    const double saving = print(u"store: saved"_s, median([&] {
        if (!(*store)->sites().save(stored, u"bench"_s))
            qFatal("not saved");
    }));
    return saving + print(u"store: loaded"_s, median([&] {
        if (!(*store)->sites().load(stored.id))
            qFatal("not loaded");
    }));
}

void measureTable(const Site& site, const std::shared_ptr<const Catalog>& catalog)
{
    Site free = site;
    for (Phone& phone : free.phones)
        phone.user.clear();
    QList<int> rows;
    QStringList users;
    for (int i = 0; i < count / 2; ++i) {
        rows.append(i);
        users.append(site.users[i].username);
    }
    print(u"table: filled, numbers worked out"_s, median([&] {
        PhoneTableModel model(catalog);
        model.setSite(site);
    }));
    print(u"table: 10,000 added one by one"_s, median([&] {
        PhoneTableModel model(catalog);
        for (const Phone& phone : site.phones)
            model.add(phone);
    }));
    print(u"table: 5,000 associated in order"_s, median([&] {
        PhoneTableModel model(catalog);
        model.setSite(free);
        model.associate(rows, users);
    }));
    PhoneTableModel model(catalog);
    model.setSite(site);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    // A text in none of the cells is the longest way: every cell is looked at.
    print(u"table: filtered, nothing found"_s, median([&] {
        proxy.setFilterFixedString(u"zzz"_s);
        proxy.setFilterFixedString(u"zzzz"_s);
    }) / 2,
        50);
    print(u"table: filtered, some found"_s, median([&] {
        proxy.setFilterFixedString(u"user42"_s);
        proxy.setFilterFixedString(u"user43"_s);
    }) / 2,
        50);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto catalog = Catalog::load();
    if (!catalog)
        qFatal("no catalogue");
    const VendorBook vendors(*catalog);
    const QByteArray file = sheet();
    const Site site = imported(file, vendors);
    const double reading
        = print(u"import: read and taken"_s, median([&] { imported(file, vendors); }));
    print(u"export: written"_s, median([&] { PhoneSheet::write(site); }));
    const double storing = measureStore(site);
    print(u"import with the store around it"_s, reading + storing, 2'000);
    measureTable(site, *catalog);
    return isPassed ? 0 : 1;
}
