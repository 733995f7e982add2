// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Redactor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Secret> secretsOf(const QStringList& texts)
{
    QList<Secret> secrets;
    for (const QString& text : texts)
        secrets.append(Secret(text));
    return secrets;
}

/// Feeds the pieces one by one.
QByteArray inPieces(const QList<QByteArray>& pieces, const QList<Secret>& secrets)
{
    Redactor redactor(secrets);
    QByteArray out;
    for (const QByteArray& piece : pieces)
        out += redactor.feed(piece);
    return out + redactor.flush();
}

} // namespace

class tst_Redactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void splitAnywhereGivesTheSame_data() { masks_data(); }
    void splitAnywhereGivesTheSame();
    void byteByByteGivesTheSame_data() { masks_data(); }
    void byteByByteGivesTheSame();
    void givesOutWhatIsCertain();
    void holdsBackWhatCouldBecomeASecret();
    void takesSecretsLater();
    void takesManySecretsAndMuchText();
};

/// "*" in the expected text stands for the mask.
void tst_Redactor::masks_data()
{
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QStringList one { u"hunter2"_s };
    QTest::newRow("nothing to hide") << one << u"show version\r\n"_s << u"show version\r\n"_s;
    QTest::newRow("alone") << one << u"hunter2"_s << u"*"_s;
    QTest::newRow("in the middle") << one << u"a hunter2 b"_s << u"a * b"_s;
    QTest::newRow("twice in a row") << one << u"hunter2hunter2"_s << u"**"_s;
    QTest::newRow("after a false start") << one << u"hunthunter2"_s << u"hunt*"_s;
    QTest::newRow("a beginning at the end of the stream") << one << u"x hunter"_s << u"x hunter"_s;
    QTest::newRow("glued to other text") << one << u"xhunter2y"_s << u"x*y"_s;
    QTest::newRow("case counts") << one << u"Hunter2"_s << u"Hunter2"_s;
    QTest::newRow("beyond ASCII") << QStringList { u"pässwört€"_s } << u"é pässwört€ è"_s
                                  << u"é * è"_s;
    QTest::newRow("same first byte as another letter")
        << QStringList { u"ètoile"_s } << u"éè ètoile"_s << u"éè *"_s;
    QTest::newRow("repeating itself") << QStringList { u"ababac"_s } << u"abababac"_s << u"ab*"_s;
    QTest::newRow("one the beginning of the other, long one sent")
        << QStringList { u"abc"_s, u"abcdef"_s } << u"abcdef!"_s << u"*!"_s;
    QTest::newRow("one the beginning of the other, short one sent")
        << QStringList { u"abc"_s, u"abcdef"_s } << u"abcdex"_s << u"*dex"_s;
    QTest::newRow("one inside the other")
        << QStringList { u"cde"_s, u"abcdef"_s } << u"abcdef cde"_s << u"* *"_s;
    QTest::newRow("two bytes are too short for a mask")
        << QStringList { u"s1"_s } << u"is1"_s << u"is1"_s;
    QTest::newRow("two bytes after password")
        << QStringList { u"s1"_s } << u"password s1 x"_s << u"password * x"_s;

    const QStringList none;
    QTest::newRow("a device's own password")
        << none << u"username u password xyz\r\nend"_s << u"username u password *\r\nend"_s;
    QTest::newRow("its options behind it")
        << none << u"password xyz encrypted\n"_s << u"password * encrypted\n"_s;
    QTest::newRow("in capitals, with a tab") << none << u"PASSWORD\txyz\n"_s << u"PASSWORD\t*\n"_s;
    QTest::newRow("several blanks") << none << u"password   xyz"_s << u"password   *"_s;
    QTest::newRow("a prompt") << none << u"Password: "_s << u"Password: "_s;
    QTest::newRow("a prompt and its echo")
        << one << u"Password: hunter2\r\n"_s << u"Password: *\r\n"_s;
    QTest::newRow("the word at the end of a line")
        << none << u"no password\r\nxyz"_s << u"no password\r\nxyz"_s;
    QTest::newRow("blanks at the end of a line")
        << none << u"password  \r\nxyz"_s << u"password  \r\nxyz"_s;
    QTest::newRow("a longer word") << none << u"passwords xyz"_s << u"passwords xyz"_s;
    QTest::newRow("one of ours after password")
        << one << u"password hunter2\n"_s << u"password *\n"_s;
    QTest::newRow("one of ours with blanks after password")
        << QStringList { u"my two words"_s } << u"password my two words\n"_s << u"password *\n"_s;
    QTest::newRow("one of ours begins the word after password")
        << one << u"password hunter2more\n"_s << u"password *\n"_s;
    QTest::newRow("the password is password")
        << QStringList { u"password"_s } << u"login password password xyz\n"_s
        << u"login password * xyz\n"_s;
    QTest::newRow("a password that begins like password")
        << QStringList { u"pass"_s } << u"password xyz\n"_s << u"password *\n"_s;
}

void tst_Redactor::masks()
{
    QFETCH(QStringList, secrets);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Redactor::redact(text.toUtf8(), secretsOf(secrets)),
        expected.toUtf8().replace("*", Redactor::mask));
}

void tst_Redactor::splitAnywhereGivesTheSame()
{
    QFETCH(QStringList, secrets);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QByteArray bytes = text.toUtf8();
    const QByteArray whole = expected.toUtf8().replace("*", Redactor::mask);
    const QList<Secret> list = secretsOf(secrets);
    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        for (qsizetype j = i; j <= bytes.size(); ++j) {
            const QByteArray out
                = inPieces({ bytes.first(i), bytes.sliced(i, j - i), bytes.sliced(j) }, list);
            QVERIFY2(out == whole,
                qPrintable(u"split at %1 and %2: %3"_s.arg(i).arg(j).arg(QString::fromUtf8(out))));
        }
    }
}

void tst_Redactor::byteByByteGivesTheSame()
{
    QFETCH(QStringList, secrets);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QList<QByteArray> pieces;
    for (const char byte : text.toUtf8())
        pieces.append(QByteArray(1, byte));
    QCOMPARE(inPieces(pieces, secretsOf(secrets)), expected.toUtf8().replace("*", Redactor::mask));
}

void tst_Redactor::givesOutWhatIsCertain()
{
    Redactor redactor(secretsOf({ u"hunter2"_s }));
    QCOMPARE(redactor.feed("gw# show"), QByteArray("gw# show"));
    QCOMPARE(redactor.feed(" x hunter2 "), " x " + Redactor::mask + " ");
    QCOMPARE(redactor.flush(), QByteArray());
}

void tst_Redactor::holdsBackWhatCouldBecomeASecret()
{
    Redactor redactor(secretsOf({ u"hunter2"_s }));
    QCOMPARE(redactor.feed("ab hunt"), QByteArray("ab "));
    QCOMPARE(redactor.feed("er"), QByteArray());
    QCOMPARE(redactor.feed("2"), Redactor::mask);
    QCOMPARE(redactor.feed("passw"), QByteArray());
    QCOMPARE(redactor.feed("ord xy"), QByteArray());
    QCOMPARE(redactor.flush(), "password " + Redactor::mask);
    QCOMPARE(redactor.flush(), QByteArray());
}

void tst_Redactor::takesSecretsLater()
{
    Redactor redactor;
    QCOMPARE(redactor.feed("late "), QByteArray("late "));
    redactor.addSecret(Secret(u"late"_s));
    redactor.addSecret(Secret()); // an empty one would match everywhere
    QCOMPARE(redactor.feed("x late "), "x " + Redactor::mask + " ");
}

void tst_Redactor::takesManySecretsAndMuchText()
{
    QStringList texts;
    for (int i = 0; i < 200; ++i)
        texts.append(u"distinct-%1-secret"_s.arg(i));
    QByteArray text;
    for (int i = 0; i < 2'000; ++i)
        text += "line " + texts[i % 200].toUtf8() + " distinct-\n";
    const QByteArray out = Redactor::redact(text, secretsOf(texts));
    QCOMPARE(out.count(Redactor::mask), 2'000);
    QVERIFY(!out.contains("-secret"));
    QCOMPARE(out.count("distinct-\n"), 2'000);
}

QTEST_APPLESS_MAIN(tst_Redactor)
#include "tst_Redactor.moc"
