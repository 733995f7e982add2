// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets of other programs, filled by us and read by other programs again.
#include "models/deploy/tvox/OfficeFile.h"
#include "models/deploy/tvox/Workbook.h"
#include "tests/models/deploy/SheetMaker.h"

#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString wide = u"Perché – 日本"_s;

/// Heads, styled blanks, a formula, texts that do not fit into one record, a sheet before and one
/// behind the one that is filled.
QJsonArray somePlan()
{
    const QJsonObject blank { { u"blank"_s, true } };
    QJsonArray many;
    for (int i = 0; i < 700; ++i)
        many.append(
            QJsonArray { u"text %1 "_s.arg(i) + QString(20, u'x'), wide + QString::number(i) });
    return { QJsonArray { u"before"_s, QJsonArray { QJsonArray { u"a"_s, 1.5 } } },
        QJsonArray { u"people"_s,
            QJsonArray { QJsonArray { u"username"_s, u"nome"_s, QJsonValue(), u"lingua"_s },
                QJsonArray { u"anna"_s, u"Anna"_s, QJsonValue(), 2 },
                QJsonArray { blank, blank, blank, blank, u"note"_s }, QJsonArray {},
                QJsonArray { QJsonValue(), QJsonObject { { u"formula"_s, u"1+1"_s } } } } },
        QJsonArray { u"behind"_s, many } };
}

struct Put {
    int row;
    int column;
    WorkbookCell cell;
};
QList<Put> someCells()
{
    QList<Put> puts { { 1, 2, { u"between"_s, false } }, { 2, 1, { wide, false } },
        { 2, 3, { u"7"_s, true } }, { 3, 0, { u"<&\"'>"_s, false } }, { 4, 0, { u"x"_s, false } },
        { 5, 9, { u"0201"_s, false } }, { 40, 0, { u"0.5"_s, true } } };
    for (int i = 0; i < 200; ++i)
        puts.append({ 50 + i, 1, { u"u%1"_s.arg(i), false } });
    return puts;
}

} // namespace

class tst_Workbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOthersWrote_data() { formats(); }
    void readsWhatOthersWrote();
    void othersReadWhatIsPut_data() { formats(); }
    void othersReadWhatIsPut();
    void restStaysAsItWas_data() { formats(); }
    void restStaysAsItWas();
    void refusesWhatNoCellHolds_data() { formats(); }
    void refusesWhatNoCellHolds();
    void xlsxOfOtherMakers_data();
    void xlsxOfOtherMakers();
    void hostile_data();
    void hostile();
    void damagedAnywhere_data() { formats(); }
    void damagedAnywhere();

private:
    static void formats()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("xls") << u"xls"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }
    SheetMaker m_maker;
};

void tst_Workbook::readsWhatOthersWrote()
{
    QFETCH(QString, ending);
    const QByteArray bytes = m_maker.make(somePlan(), ending);
    const auto book = Workbook::read(bytes, u"t"_s);
    QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
    QCOMPARE(book->sheets().size(), 3);
    QCOMPARE(book->sheets()[1].name, u"people"_s);
    QCOMPARE(book->cell(0, 0, 1), (WorkbookCell { u"1.5"_s, true }));
    QCOMPARE(book->cell(1, 1, 3), (WorkbookCell { u"2"_s, true }));
    QCOMPARE(book->cell(1, 0, 3), (WorkbookCell { u"lingua"_s, false }));
    QCOMPARE(book->cell(1, 2, 1), WorkbookCell());
    QCOMPARE(book->cell(1, 2, 4).text, u"note"_s);
    QCOMPARE(book->rows(2), 700);
    for (int i = 0; i < 700; ++i) {
        QCOMPARE(book->cell(2, i, 0).text, u"text %1 "_s.arg(i) + QString(20, u'x'));
        QCOMPARE(book->cell(2, i, 1).text, wide + QString::number(i));
    }
}

void tst_Workbook::othersReadWhatIsPut()
{
    QFETCH(QString, ending);
    auto book = Workbook::read(m_maker.make(somePlan(), ending), u"t"_s);
    QVERIFY(book);
    for (const Put& put : someCells())
        QVERIFY(book->put(1, put.row, put.column, put.cell));
    QVERIFY(book->put(0, 9, 0, { u"last"_s, false }));
    const auto written = book->write();
    QVERIFY(written);
    const SheetMaker::Sheets seen = m_maker.read(*written, ending);
    QCOMPARE(seen.names(), (QStringList { u"before"_s, u"people"_s, u"behind"_s }));
    for (const Put& put : someCells())
        QCOMPARE(seen.text(1, put.row, put.column), put.cell.text);
    QCOMPARE(seen.text(0, 9, 0), u"last"_s);
    // A blank cell's own style is the style of what is put there.
    QVERIFY(seen.isFilled(1, 2, 1) && seen.isFilled(1, 2, 3) && seen.isFilled(1, 2, 0));
    QVERIFY(!seen.isFilled(1, 3, 0) && !seen.isFilled(1, 50, 1));
    QCOMPARE(seen.text(1, 1, 0), u"anna"_s);
    QCOMPARE(seen.text(1, 2, 4), u"note"_s);
    QCOMPARE(seen.text(2, 699, 1), wide + u"699"_s);
    const auto again = Workbook::read(*written, u"t"_s);
    QVERIFY(again);
    for (const Put& put : someCells())
        QCOMPARE(again->cell(1, put.row, put.column), put.cell);
}

void tst_Workbook::restStaysAsItWas()
{
    QFETCH(QString, ending);
    const QByteArray bytes = m_maker.make(somePlan(), ending);
    auto book = Workbook::read(bytes, u"t"_s);
    QVERIFY(book);
    const auto untouched = book->write();
    QVERIFY(book->put(1, 2, 0, { u"x"_s, false }));
    const auto touched = book->write();
    const auto before = OfficeFile::read(bytes, u"t"_s);
    const auto same = OfficeFile::read(*untouched, u"t"_s);
    const auto after = OfficeFile::read(*touched, u"t"_s);
    QVERIFY(before && same && after);
    QCOMPARE(after->entries.size(), before->entries.size());
    int changed = 0;
    for (const OfficeFile::Entry& entry : before->entries) {
        if (entry.isFolder)
            continue;
        const QString path = entry.path.join(u'/');
        QVERIFY2(same->find(path) && after->find(path), qPrintable(path));
        QCOMPARE(same->find(path)->content, entry.content);
        changed += int(after->find(path)->content != entry.content);
    }
    QCOMPARE(changed, 1);
}

void tst_Workbook::refusesWhatNoCellHolds()
{
    QFETCH(QString, ending);
    auto book = Workbook::read(m_maker.make(somePlan(), ending), u"t"_s);
    for (const QString& text :
        { QString(300, u'x'), u"a\nb"_s, u"\u0007"_s, QString(QChar(0xD800)) })
        QCOMPARE(book->put(1, 2, 0, { text, false }).error().code, ErrorCode::SheetRowRefused);
    QCOMPARE(book->put(1, 1, 0, { u"b"_s, false }).error().subject, u"people, 2"_s);
    QVERIFY(!book->put(1, 4, 1, { u"b"_s, false })); // the formula
    QVERIFY(!book->put(1, 70'000, 0, { u"b"_s, false }));
    QVERIFY(!book->put(1, 2, 256, { u"b"_s, false }));
    QVERIFY(book->put(1, 2, 0, { u"b"_s, false }));
    QVERIFY(!book->put(1, 2, 0, { u"c"_s, false }));
}

void tst_Workbook::xlsxOfOtherMakers_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QByteArray>("with");
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<worksheet "
                            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    const QByteArray cell
        = "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">x</t></is></c>";
    QTest::newRow("line ends of Windows") << head
            + "\r\n<sheetData>\r\n<row r=\"2\">\r\n<c "
              "r=\"A2\"><v>1</v></c>\r\n</row></sheetData>\r\n</worksheet>"
                                          << QByteArray("<c r=\"A2\"><v>1</v></c>" + cell);
    QTest::newRow("nothing in it") << head + "<sheetData/></worksheet>"
                                   << "<sheetData><row r=\"2\">" + cell + "</row></sheetData>";
    QTest::newRow("an empty row") << head
            + "<sheetData><row r=\"2\" spans=\"1:1\" ht=\"9\"/></sheetData></worksheet>"
                                  << "<row r=\"2\" ht=\"9\">" + cell + "</row>";
    QTest::newRow("no places stated")
        << head
            + "<sheetData><row/><row><c/><c s=\"1\"/><c><v>3</v></c></row></sheetData></worksheet>"
        << QByteArray("<row><c/><c r=\"B2\" s=\"1\" t=\"inlineStr\">");
    QTest::newRow("prefixed names")
        << QByteArray(
               "<s:worksheet xmlns:s=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
               "<s:dimension ref=\"A1\"/><s:sheetData><s:row r=\"5\"/></s:sheetData></s:worksheet>")
        << QByteArray("ref=\"A1:B2\"/><s:sheetData><s:row r=\"2\"><s:c r=\"B2\"");
    QTest::newRow("a character of two halves")
        << head + "<!-- \xF0\x9F\x93\x9E --><sheetData><row r=\"2\"></row></sheetData></worksheet>"
        << "<row r=\"2\">" + cell + "</row>";
}

void tst_Workbook::xlsxOfOtherMakers()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QByteArray, with);
    auto file = OfficeFile::read(m_maker.make(somePlan(), u"xlsx"_s), u"t"_s);
    file->find(u"xl/worksheets/sheet2.xml"_s)->content = sheet;
    auto book = Workbook::read(*file->write(u"t"_s), u"t"_s);
    QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
    QVERIFY(book->put(1, 1, 1, { u"x"_s, false }));
    const QByteArray written = *book->write();
    const QByteArray text
        = OfficeFile::read(written, u"t"_s)->find(u"xl/worksheets/sheet2.xml"_s)->content;
    QVERIFY2(QByteArray(text).replace("\r\n", "").contains(with), text.constData());
    QCOMPARE(m_maker.read(written, u"xlsx"_s).text(1, 1, 1), u"x"_s);
}

void tst_Workbook::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto faulty = ErrorCode::SheetTemplateFaulty;
    const QByteArray xls = m_maker.make(somePlan(), u"xls"_s);
    const auto xlsx = *OfficeFile::read(m_maker.make(somePlan(), u"xlsx"_s), u"t"_s);
    const auto with = [&xlsx](const QString& path, const QByteArray& content) {
        OfficeFile file = xlsx;
        file.find(path)->content = content;
        return *file.write(u"t"_s);
    };
    QTest::newRow("nothing") << QByteArray() << faulty;
    QTest::newRow("text") << QByteArray("username;nome\n") << faulty;
    QTest::newRow("a zip of something else") << m_maker.zip({ { u"a.txt"_s, "b" } }) << faulty;
    QTest::newRow("a zip bomb") << m_maker.zip(
        { { u"xl/workbook.xml"_s, QByteArray(80 << 20, ' ') } })
                                << ErrorCode::TooMuchData;
    QTest::newRow("too large") << QByteArray("PK\x03\x04") + QByteArray(17 << 20, '\0')
                               << ErrorCode::TooMuchData;
    QMap<QString, QByteArray> parts;
    for (int i = 0; i < 2100; ++i)
        parts.insert(u"p%1"_s.arg(i), "x");
    QTest::newRow("too many parts") << m_maker.zip(parts) << faulty;
    QTest::newRow("too deep") << m_maker.zip({ { QString(u"d/"_s).repeated(40) + u'x', "x" } })
                              << faulty;
    QTest::newRow("entities") << with(u"xl/worksheets/sheet1.xml"_s,
        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData/></worksheet>")
                              << faulty;
    QTest::newRow("rows backwards") << with(u"xl/worksheets/sheet1.xml"_s,
        "<worksheet><sheetData><row r=\"5\"/><row r=\"2\"/></sheetData></worksheet>")
                                    << faulty;
    QTest::newRow("cells of other rows") << with(u"xl/worksheets/sheet1.xml"_s,
        "<worksheet><sheetData><row r=\"5\"><c r=\"A6\"/></row></sheetData></worksheet>")
                                         << faulty;
    QTest::newRow("no XML") << with(u"xl/workbook.xml"_s, "PK") << faulty;
    // The chain of sectors begins anew.
    QByteArray loop = xls;
    const qsizetype fat = 512 + 512 * qFromLittleEndian<quint32>(loop.constData() + 76);
    for (qsizetype i = 0; i < 128; ++i)
        qToLittleEndian<quint32>(0, loop.data() + fat + 4 * i);
    QTest::newRow("a loop of sectors") << loop << faulty;
    auto old = *OfficeFile::read(xls, u"t"_s);
    OfficeFile::Entry* stream = old.find(u"Workbook"_s);
    const QByteArray content = stream->content;
    stream->content = QByteArray(content).replace(4, 2, QByteArray("\x00\x05", 2));
    QTest::newRow("older than Excel 97") << *old.write(u"t"_s) << faulty;
    stream->content = content.left(20) + QByteArray("\x2F\x00\x00\x00", 4) + content.mid(20);
    QTest::newRow("encrypted") << *old.write(u"t"_s) << faulty;
    stream->content.clear();
    QTest::newRow("an empty stream") << *old.write(u"t"_s) << faulty;
}

void tst_Workbook::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto book = Workbook::read(bytes, u"t.xls"_s);
    QVERIFY(!book);
    QCOMPARE(book.error().code, code);
    QCOMPARE(book.error().subject, u"t.xls"_s);
}

/// Cut or changed wherever: it is read or refused, and what was read can be written.
void tst_Workbook::damagedAnywhere()
{
    QFETCH(QString, ending);
    const QByteArray bytes = m_maker.make(somePlan(), ending);
    int refused = 0;
    const auto tryIt = [&refused](const QByteArray& damaged) {
        auto book = Workbook::read(damaged, u"t"_s);
        if (!book) {
            ++refused;
            return;
        }
        for (int sheet = 0; sheet < book->sheets().size(); ++sheet)
            (void)book->put(sheet, 3, 3, { u"x"_s, false });
        (void)book->write();
    };
    const qsizetype step = bytes.size() / 60;
    for (qsizetype at = 8; at < bytes.size(); at += step) {
        tryIt(bytes.left(at));
        for (const char value : { '\x00', '\xFF', '\x7F' }) {
            QByteArray changed = bytes;
            changed.replace(at, 4, QByteArray(4, value));
            tryIt(changed);
        }
    }
    QVERIFY(refused > 20);
}

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_Workbook.moc"
