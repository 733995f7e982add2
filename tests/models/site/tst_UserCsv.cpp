// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/UserCsv.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_UserCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOneLine_data();
    void readsOneLine();
    void rejectsWithTheReason_data();
    void rejectsWithTheReason();
    void skipsWhatIsNoUser_data();
    void skipsWhatIsNoUser();
    void namesPeopleOfASpreadsheet();
    void countsWhatIsNotKept();
    void neverShowsAPassword_data();
    void neverShowsAPassword();
    void countsLinesInsideQuotes();
    void keepsGoodLinesBesideBadOnes();
    void isBounded();
    void refusesBinaries();
    void mergesByUserName();
};

void tst_UserCsv::readsOneLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<bool>("hasVoicemail");
    QTest::newRow("all ten columns") << QByteArray("mrossi,Mario Rossi,201,pw,3331234567,TRUE,"
                                                   "TRUE,sales|all,Standard,TRUE\n")
                                     << u"Mario Rossi"_s << u"201"_s << u"3331234567"_s << true;
    QTest::newRow("user name is lower-cased") << QByteArray("MRossi,Mario Rossi,201,,,FALSE,,,,")
                                              << u"Mario Rossi"_s << u"201"_s << QString() << false;
    QTest::newRow("quoted, as the PBX exports it, CRLF")
        << QByteArray(
               "\"mrossi\",\"Rossi, Mario\",\"none\",\"x\",\"\",\"FALSE\",\"\",\"\",\"\"\r\n")
        << u"Rossi, Mario"_s << QString() << QString() << false;
    QTest::newRow("doubled quotes stand for one")
        << QByteArray("mrossi,\"Mario \"\"il capo\"\" Rossi\",201,,,,,,,")
        << u"Mario \"il capo\" Rossi"_s << u"201"_s << QString() << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFmrossi,Mario Rossi,201")
                                     << u"Mario Rossi"_s << u"201"_s << QString() << false;
    QTest::newRow("semicolons and VERO of an Italian spreadsheet")
        << QByteArray("mrossi;Mario Rossi;201;;+39 333 1234567;VERO;;;;\r\n") << u"Mario Rossi"_s
        << u"201"_s << u"+393331234567"_s << true;
    QTest::newRow("comma inside a cell of a semicolon file")
        << QByteArray("mrossi;Rossi, Mario;201;;;;;;;") << u"Rossi, Mario"_s << u"201"_s
        << QString() << false;
    QTest::newRow("tabs") << QByteArray("mrossi\tMario Rossi\t201") << u"Mario Rossi"_s << u"201"_s
                          << QString() << false;
    QTest::newRow("UTF-8 accents") << QByteArray("mrossi,Mario D\xC3\xA0,201") << u"Mario D\u00e0"_s
                                   << u"201"_s << QString() << false;
    QTest::newRow("Latin-1 accents") << QByteArray("mrossi,Mario D\xE0,201") << u"Mario D\u00e0"_s
                                     << u"201"_s << QString() << false;
    QTest::newRow("headings in the order of the table")
        << QByteArray("Nome;Nome utente;Interno;Cellulare\nMario Rossi;mrossi;201;3331234567\n")
        << u"Mario Rossi"_s << u"201"_s << u"3331234567"_s << false;
    QTest::newRow("headings, the last column first")
        << QByteArray("Casella vocale,Extension,Name,Username\ns\xC3\xAC,201,Mario Rossi,mrossi\n")
        << u"Mario Rossi"_s << u"201"_s << QString() << true;
    QTest::newRow("headings that nobody knows stay in place")
        << QByteArray("Username,Chi,Extension\nmrossi,Mario Rossi,201\n") << u"Mario Rossi"_s
        << u"201"_s << QString() << false;
    QTest::newRow("old Macintosh line ends") << QByteArray("\rmrossi,Mario Rossi,201\r")
                                             << u"Mario Rossi"_s << u"201"_s << QString() << false;
}

void tst_UserCsv::readsOneLine()
{
    QFETCH(QByteArray, line);
    const auto csv = UserCsv::parse(line);
    QVERIFY(csv);
    QCOMPARE(csv->rejected, QList<Error>());
    QCOMPARE(csv->users.size(), 1);
    const User& user = csv->users.first();
    QCOMPARE(user.username, u"mrossi"_s);
    QTEST(user.name, "name");
    QTEST(user.extension, "extension");
    QTEST(user.mobile, "mobile");
    QTEST(user.hasVoicemail, "hasVoicemail");
}

void tst_UserCsv::rejectsWithTheReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error>("error");
    const QByteArray good("anna,Anna,301\n");
    QTest::newRow("no user name") << good + ",Mario,201"
                                  << Error(ErrorCode::MissingField, u"2"_s, u"username"_s);
    QTest::newRow("user name with a blank")
        << good + "mario rossi,Mario,201"
        << Error(ErrorCode::BadValue, u"2"_s, u"username: mario rossi"_s);
    QTest::newRow("extension is no number")
        << good + "mrossi,Mario,20a" << Error(ErrorCode::BadValue, u"2"_s, u"extension: 20a"_s);
    QTest::newRow("mobile as a spreadsheet spoils it")
        << good + "mrossi,Mario,201,,3.93E+11"
        << Error(ErrorCode::BadValue, u"2"_s, u"mobile: 393E+11"_s);
    QTest::newRow("voicemail is neither true nor false")
        << good + "mrossi,Mario,201,,,maybe"
        << Error(ErrorCode::BadValue, u"2"_s, u"voicemail: maybe"_s);
    QTest::newRow("user name twice")
        << good + "Anna,Other,302" << Error(ErrorCode::DuplicateName, u"2"_s, u"anna"_s);
    QTest::newRow("extension twice")
        << good + "mrossi,Mario,301" << Error(ErrorCode::DuplicateExtension, u"2"_s, u"301"_s);
    QTest::newRow("one column") << good + "mrossi"
                                << Error(ErrorCode::MalformedFile, u"2"_s, u"1/10"_s);
    QTest::newRow("eleven columns") << good + "mrossi,Mario,201,,,,,,,,x"
                                    << Error(ErrorCode::MalformedFile, u"2"_s, u"11/10"_s);
    QTest::newRow("quote never closed")
        << good + "\"mrossi,Mario,201" << Error(ErrorCode::MalformedFile, u"2"_s, u"\""_s);
}

void tst_UserCsv::rejectsWithTheReason()
{
    QFETCH(QByteArray, text);
    const auto csv = UserCsv::parse(text);
    QVERIFY(csv);
    QCOMPARE(csv->users.size(), 1);
    QCOMPARE(csv->rejected.size(), 1);
    QTEST(csv->rejected.first(), "error");
}

void tst_UserCsv::skipsWhatIsNoUser_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("blank lines") << QByteArray("\n\r\n  \nanna,Anna,301\n\n");
    QTest::newRow("line of empty cells") << QByteArray(";;;;;;;;;\nanna;Anna;301\n;;;;;;;;;\n");
    QTest::newRow("comment") << QByteArray("# list of users\nanna,Anna,301\n");
    QTest::newRow("English header")
        << QByteArray("Username,Full name,Extension,Password\nanna,Anna,301\n");
    QTest::newRow("a word of its own over the user names")
        << QByteArray("Account;Name;Extension\nanna;Anna;301\n");
    QTest::newRow("Italian header")
        << QByteArray("\xEF\xBB\xBFNome utente;Nome;Interno;Password\r\nanna;Anna;301\r\n");
}

void tst_UserCsv::skipsWhatIsNoUser()
{
    QFETCH(QByteArray, text);
    const auto csv = UserCsv::parse(text);
    QVERIFY(csv);
    QCOMPARE(csv->rejected, QList<Error>());
    QCOMPARE(csv->users.size(), 1);
    QCOMPARE(csv->users.first().username, u"anna"_s);
}

void tst_UserCsv::namesPeopleOfASpreadsheet()
{
    const auto csv = UserCsv::parse("Interno;Nome e cognome;E-mail;Reparto\n"
                                    "201;Niccol\xF2 D'Amico;n@example;Cassa\n"
                                    "202;Gino Rossi;g@example;Sala\n"
                                    "203;Gino Rossi;;\n");
    QVERIFY(csv);
    QCOMPARE(csv->rejected, QList<Error>());
    QCOMPARE(csv->users.size(), 3);
    QCOMPARE(csv->users[0].username, u"niccolo.damico"_s);
    QCOMPARE(csv->users[0].extension, u"201"_s);
    QCOMPARE(csv->users[1].username, u"gino.rossi"_s);
    QCOMPARE(csv->users[2].username, u"gino.rossi2"_s);
    QCOMPARE(csv->users[2].mobile, QString());
    QCOMPARE(csv->notKept.total(), 0);
}

void tst_UserCsv::countsWhatIsNotKept()
{
    const auto csv = UserCsv::parse("anna,Anna,301,secret,,,TRUE,a|b,Standard,TRUE\n"
                                    "bruno,Bruno,302,secret,,,,,,\n");
    QVERIFY(csv);
    QCOMPARE(csv->notKept, (UserCsv::NotKept { 2, 1, 1, 1, 1 }));
    QCOMPARE(csv->notKept.total(), 6);
}

void tst_UserCsv::neverShowsAPassword_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("wrong separator") << QByteArray("anna:Anna:301:Hidden123:::::\n");
    QTest::newRow("mixed separators") << QByteArray("anna,Anna,301\nbruno;Bruno;302;Hidden123;;\n");
    QTest::newRow("mixed with enough commas")
        << QByteArray("anna,Anna,301\nbruno;Bruno;302;Hidden123,x,303\n");
    QTest::newRow("quote that swallows the line")
        << QByteArray("anna,Anna,301\n\"bruno,Bruno,302,Hidden123\n");
    QTest::newRow("bad line with a password") << QByteArray("an na,Anna,3x1,Hidden123,,\n");
}

void tst_UserCsv::neverShowsAPassword()
{
    QFETCH(QByteArray, text);
    const auto csv = UserCsv::parse(text);
    QVERIFY(csv);
    QVERIFY(!csv->rejected.isEmpty());
    for (const Error& error : csv->rejected)
        QVERIFY(!error.detail.contains(u"Hidden123"_s));
}

void tst_UserCsv::countsLinesInsideQuotes()
{
    const auto csv = UserCsv::parse("anna,\"Anna\nBianchi\",301\n1bad,B,302\n");
    QVERIFY(csv);
    QCOMPARE(csv->users.first().name, u"Anna\nBianchi"_s);
    QCOMPARE(csv->rejected.first().subject, u"3"_s);
}

void tst_UserCsv::keepsGoodLinesBesideBadOnes()
{
    const auto csv = UserCsv::parse("anna,Anna,301\n1bad,B,302\nbruno,Bruno,303\n");
    QVERIFY(csv);
    QCOMPARE(csv->users.size(), 2);
    QCOMPARE(csv->rejected.size(), 1);
}

void tst_UserCsv::isBounded()
{
    const auto big = UserCsv::parse(QByteArray(UserCsv::maximumSize + 1, 'x'));
    QVERIFY(!big);
    QCOMPARE(big.error().code, ErrorCode::TooMuchData);
    const auto many = UserCsv::parse(QByteArray("a,b\n").repeated(UserCsv::maximumUsers + 1));
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::TooMuchData);
}

void tst_UserCsv::refusesBinaries()
{
    const auto csv = UserCsv::parse(QByteArray("PK\x03\x04\0\0", 6));
    QVERIFY(!csv);
    QCOMPARE(csv.error().code, ErrorCode::MalformedFile);
}

void tst_UserCsv::mergesByUserName()
{
    const QList<User> existing { { u"id1"_s, u"anna"_s, u"Anna"_s, u"301"_s, u"333"_s, true },
        { u"id2"_s, u"bruno"_s, u"Bruno"_s, u"302"_s, {}, false } };
    const QList<User> incoming { { {}, u"anna"_s, u"Anna Bianchi"_s, {}, {}, false },
        { {}, u"bruno"_s, u"Bruno"_s, u"302"_s, {}, false },
        { {}, u"carla"_s, u"Carla"_s, u"303"_s, {}, false } };
    const auto merge = UserCsv::merge(existing, incoming);
    QCOMPARE(merge.added, 1);
    QCOMPARE(merge.changed, 1);
    QCOMPARE(merge.users.size(), 3);
    QCOMPARE(merge.users[0],
        (User { u"id1"_s, u"anna"_s, u"Anna Bianchi"_s, u"301"_s, u"333"_s, true }));
}

QTEST_APPLESS_MAIN(tst_UserCsv)
#include "tst_UserCsv.moc"
