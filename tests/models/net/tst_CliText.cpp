// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/CliText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lines = QList<QByteArray>;

class tst_CliText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void hidesEightBitsAroundAPrompt();
    void forgetsWhatWasAnswered();
    void keepsAnEscapeSequenceThatClearCuts();
    void takesALineOf64KiB();
    void stopsAt_data();
    void stopsAt();
};

void tst_CliText::shows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char* name, const QByteArray& bytes, const Lines& lines,
                         const QByteArray& last) { QTest::newRow(name) << bytes << lines << last; };
    row("lines end with CR LF", "a\r\nb\r\ngw#", { "a", "b" }, "gw#");
    row("lines end with LF", "a\nb\ngw#", { "a", "b" }, "gw#");
    row("lines end with CR CR LF", "a\r\r\nb", { "a" }, "b");
    row("blank lines count", "a\r\n\r\nb", { "a", "" }, "b");
    row("colours vanish", "\x1b[1;32mgw#\x1b[0m", {}, "gw#");
    row("a window title vanishes", "\x1b]0;gateway\agw#", {}, "gw#");
    row("a title ended by ESC vanishes", "\x1b]0;gateway\x1b\\gw#", {}, "gw#");
    row("two-character escapes vanish", "\x1b=gw#\x1b>", {}, "gw#");
    row("BS takes a character back", "gx\bw#", {}, "gw#");
    row("DEL takes a character back", "gx\x7fw#", {}, "gw#");
    row("BS at the start takes nothing", "\b\bgw#", {}, "gw#");
    row("NUL and bell vanish", QByteArray("g\0w\a#", 5), {}, "gw#");
    row("CR writes the line anew", "progress 10%\rdone\r\n", { "done" }, "");
    row("a pager wipes itself with CR", "a\r\n--More--\r        \rb\r\n", { "a", "b" }, "");
    row("a pager wipes itself with BS",
        "a\r\n --More-- " + QByteArray(10, '\b') + QByteArray(10, ' ') + QByteArray(10, '\b')
            + "b\r\n",
        { "a", "b" }, "");
    row("eight bits stay", "caff\xe8\r\n\xc3\xa8", { "caff\xe8" }, "\xc3\xa8");
}

void tst_CliText::shows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Lines, lines);
    QFETCH(QByteArray, last);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        CliText text;
        text.feed(bytes.first(cut));
        text.feed(bytes.sliced(cut));
        QCOMPARE(text.lines(), lines);
        // A CR before something unknown still shows what stood there.
        QCOMPARE(text.lastLine().trimmed(), last);
    }
    CliText text;
    for (const char byte : bytes)
        text.feed(QByteArray(1, byte));
    QCOMPARE(text.lines(), lines);
}

void tst_CliText::hidesEightBitsAroundAPrompt()
{
    CliText text;
    text.feed("\xe8\xa7gw\xff#");
    QCOMPARE(text.lastLineAscii(), QByteArray("gw#"));
}

void tst_CliText::forgetsWhatWasAnswered()
{
    CliText text;
    text.feed("a\n--More--");
    text.clearLastLine();
    QCOMPARE(text.lines(), Lines { "a" });
    QVERIFY(text.lastLine().isEmpty());
    text.clear();
    QVERIFY(text.lines().isEmpty());
    QCOMPARE(text.size(), qsizetype(0));
}

void tst_CliText::keepsAnEscapeSequenceThatClearCuts()
{
    CliText text;
    text.feed("gw#\x1b[0");
    text.clear();
    text.feed("mshow\r\n");
    QCOMPARE(text.lines(), Lines { "show" });
}

void tst_CliText::takesALineOf64KiB()
{
    CliText text;
    const QByteArray line(CliText::maximumLine, 'x');
    text.feed(line + '\n');
    QVERIFY(!text.isTooMuch());
    QCOMPARE(text.lines(), Lines { line });
}

void tst_CliText::stopsAt_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("times");
    QTest::newRow("a line of 1 MB") << QByteArray(1000, 'x') << 1000;
    QTest::newRow("100 MB of lines") << QByteArray(10'000, 'x') + '\n' << 10'000;
    QTest::newRow("line ends without end") << QByteArray(10'000, '\n') << 10'000;
}

void tst_CliText::stopsAt()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, times);
    CliText text;
    for (int i = 0; i < times && !text.isTooMuch(); ++i)
        text.feed(piece);
    QVERIFY(text.isTooMuch());
    QVERIFY(text.lastLine().size() <= CliText::maximumLine + 1);
    QVERIFY(text.size() <= CliText::maximumSize + 1);
}

QTEST_GUILESS_MAIN(tst_CliText)
#include "tst_CliText.moc"
