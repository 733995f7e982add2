// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextDiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using TextDiff::Kind;
using TextDiff::Piece;

namespace {

/// "=~-+" for the rows' kinds.
QString shapeOf(const QList<TextDiff::Row>& rows)
{
    QString shape;
    for (const TextDiff::Row& row : rows)
        shape += QStringView(u"=-+~")[int(row.kind)];
    return shape;
}

QStringList wordsOf(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }

/// Every line once and in order, equal ones equal, sides where the kind says.
bool isSound(const QList<TextDiff::Row>& rows, const QStringList& left, const QStringList& right)
{
    int leftAt = 0;
    int rightAt = 0;
    for (const TextDiff::Row& row : rows) {
        if ((row.left >= 0) != (row.kind != Kind::Added)
            || (row.right >= 0) != (row.kind != Kind::Removed))
            return false;
        if (row.left >= 0 && row.left != leftAt++)
            return false;
        if (row.right >= 0 && row.right != rightAt++)
            return false;
        const bool isSame = row.left >= 0 && row.right >= 0 && left[row.left] == right[row.right];
        if (row.kind == Kind::Equal && !isSame)
            return false;
    }
    return leftAt == left.size() && rightAt == right.size();
}

/// The longest common subsequence by the plain table: what the fewest differences leave equal.
int commonLines(const QStringList& left, const QStringList& right)
{
    QList<QList<int>> table(left.size() + 1, QList<int>(right.size() + 1, 0));
    for (int i = 0; i < left.size(); ++i)
        for (int j = 0; j < right.size(); ++j)
            table[i + 1][j + 1] = left[i] == right[j] ? table[i][j] + 1
                                                      : std::max(table[i][j + 1], table[i + 1][j]);
    return table.last().last();
}

} // namespace

class tst_TextDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesLines_data();
    void comparesLines();
    void findsTheFewestDifferences();
    void countsPlaces();
    void foldsEqualRuns_data();
    void foldsEqualRuns();
    void takesAnyLineEnd_data();
    void takesAnyLineEnd();
    void staysFast_data();
    void staysFast();
};

void tst_TextDiff::comparesLines_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("shape");
    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"a b c"_s << u"a b c"_s << u"==="_s;
    QTest::newRow("a line changed") << u"a b c"_s << u"a x c"_s << u"=~="_s;
    QTest::newRow("a line more") << u"a c"_s << u"a b c"_s << u"=+="_s;
    QTest::newRow("a line less") << u"a b c"_s << u"a c"_s << u"=-="_s;
    QTest::newRow("only left") << u"a b"_s << u""_s << u"--"_s;
    QTest::newRow("only right") << u""_s << u"a b"_s << u"++"_s;
    QTest::newRow("nothing in common") << u"a b"_s << u"x y z"_s << u"~~+"_s;
    QTest::newRow("more lines left than right") << u"a b c d"_s << u"a x d"_s << u"=~-="_s;
    QTest::newRow("at the beginning") << u"a b c"_s << u"x b c"_s << u"~=="_s;
    QTest::newRow("at the end") << u"a b c"_s << u"a b x"_s << u"==~"_s;
    QTest::newRow("a line moved") << u"a b c d"_s << u"b c d a"_s << u"-===+"_s;
    QTest::newRow("repeated lines") << u"exit a exit"_s << u"exit a exit b exit"_s << u"===++"_s;
}

void tst_TextDiff::comparesLines()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, shape);
    const auto rows = TextDiff::rows(wordsOf(left), wordsOf(right));
    QCOMPARE(shapeOf(rows), shape);
    QVERIFY(isSound(rows, wordsOf(left), wordsOf(right)));
}

void tst_TextDiff::findsTheFewestDifferences()
{
    QRandomGenerator random(20240607);
    for (int round = 0; round < 500; ++round) {
        QStringList left;
        QStringList right;
        const int kinds = 2 + int(random.bounded(8));
        for (quint32 i = random.bounded(40); i > 0; --i)
            left.append(QString::number(random.bounded(kinds)));
        for (quint32 i = random.bounded(40); i > 0; --i)
            right.append(QString::number(random.bounded(kinds)));
        const auto rows = TextDiff::rows(left, right);
        QVERIFY2(isSound(rows, left, right), qPrintable(left.join(u' ') + u'/' + right.join(u' ')));
        QCOMPARE(shapeOf(rows).count(u'='), commonLines(left, right));
    }
}

void tst_TextDiff::countsPlaces()
{
    QCOMPARE(TextDiff::placeCount(TextDiff::rows({}, {})), 0);
    QCOMPARE(TextDiff::placeCount(TextDiff::rows(wordsOf(u"a b"_s), wordsOf(u"a b"_s))), 0);
    QCOMPARE(
        TextDiff::placeCount(TextDiff::rows(wordsOf(u"a b c d e"_s), wordsOf(u"x y c d z w"_s))),
        2);
}

void tst_TextDiff::foldsEqualRuns_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QList<Piece>>("pieces");
    using Pieces = QList<Piece>;
    QTest::newRow("too short to fold")
        << 5 << 0 << Pieces { { 0, 1 }, { 1, 1 }, { 2, 1 }, { 3, 1 }, { 4, 1 }, { 5, 1 } };
    QTest::newRow("just long enough")
        << 6 << 0 << Pieces { { 0, 3 }, { 3, 1 }, { 4, 1 }, { 5, 1 }, { 6, 1 } };
    QTest::newRow("on both sides") << 6 << 6
                                   << Pieces { { 0, 3 }, { 3, 1 }, { 4, 1 }, { 5, 1 }, { 6, 1 },
                                          { 7, 1 }, { 8, 1 }, { 9, 1 }, { 10, 3 } };
}

void tst_TextDiff::foldsEqualRuns()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(QList<Piece>, pieces);
    QList<TextDiff::Row> rows(before + 1 + after);
    rows[before].kind = Kind::Changed;
    QCOMPARE(TextDiff::folded(rows), pieces);
    int covered = 0;
    for (const Piece& piece : TextDiff::folded(rows)) {
        QCOMPARE(piece.first, covered);
        covered += piece.count;
    }
    QCOMPARE(covered, int(rows.size()));
}

void tst_TextDiff::takesAnyLineEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no end") << QByteArray("a\nb") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("an end") << QByteArray("a\nb\n") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("a device's ends") << QByteArray("a\r\nb\r\n") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("a pager's remains") << QByteArray("a\r\r\nb") << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("blank lines count") << QByteArray("\n\n") << QStringList { u""_s, u""_s };
}

void tst_TextDiff::takesAnyLineEnd()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    QCOMPARE(TextDiff::lines(text), lines);
}

void tst_TextDiff::staysFast_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("changedEach");
    QTest::addColumn<int>("boundMs");
    QTest::newRow("5000 lines, some changed") << 5'000 << 50 << 500;
    QTest::newRow("5000 lines, all changed") << 5'000 << 1 << 5'000;
}

void tst_TextDiff::staysFast()
{
    QFETCH(int, size);
    QFETCH(int, changedEach);
    QFETCH(int, boundMs);
    QStringList left;
    QStringList right;
    for (int i = 0; i < size; ++i) {
        left.append(u"  parameter %1 value %2"_s.arg(i).arg(i * 7));
        right.append(i % changedEach == 0 ? left.last() + u" more"_s : left.last());
    }
    QElapsedTimer timer;
    timer.start();
    const auto rows = TextDiff::rows(left, right);
    const auto elapsed = timer.elapsed();
    qInfo("%lld ms", elapsed);
    QVERIFY(isSound(rows, left, right));
    QVERIFY2(elapsed < boundMs, qPrintable(QString::number(elapsed)));
}

QTEST_APPLESS_MAIN(tst_TextDiff)
#include "tst_TextDiff.moc"
