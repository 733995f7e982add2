// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/LabelsTab.h"

#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_LabelStrips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPdfHasOwnersAndLabels();
    void sizesAreReal();
    void nothingCrossesThePage();
    void aStripLongerThanThePageGoesOn();
    void cutsAloudOnly();
    void leavesPhonesWithoutLabelsOut();
    void turnsPages();
    void saysWhenItCannotWrite();

private:
    static QString textOf(const QString& pdf);
    static LabelStrips::Block block(const QString& title, int strips, int keys);
    [[nodiscard]] Phone phone(int number, const QString& user) const;

    static constexpr QSizeF page { 186, 273 };
    std::shared_ptr<const Catalog> m_catalog;
    Site m_site;
    QTemporaryDir m_folder;
};

void tst_LabelStrips::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

Phone tst_LabelStrips::phone(int number, const QString& user) const
{
    Phone phone;
    phone.mac = *MacAddress::parse(u"0015650000%1"_s.arg(number, 2, 16, QChar(u'0')));
    phone.model = u"yealink-T54"_s;
    phone.user = user;
    phone.parameters = { { u"linekey_type_3"_s, u"blf"_s }, { u"linekey_value_3"_s, u"302"_s },
        { u"linekey_label_3"_s, u"Bruno Neri"_s }, { u"linekey_type_4"_s, u"speed_dial"_s },
        { u"linekey_value_4"_s, u"0721405516"_s } };
    return phone;
}

void tst_LabelStrips::init()
{
    m_site = {};
    m_site.users = { { u"1"_s, u"anna"_s, u"Anna Bianchi"_s, u"301"_s, {}, false },
        { u"2"_s, u"bruno"_s, u"Bruno Neri"_s, u"302"_s, {}, false } };
    m_site.phones = { phone(1, u"anna"_s), phone(2, u"bruno"_s) };
}

QString tst_LabelStrips::textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
    return reader.waitForFinished(20000) ? QString::fromUtf8(reader.readAllStandardOutput())
                                         : QString();
}

LabelStrips::Block tst_LabelStrips::block(const QString& title, int strips, int keys)
{
    LabelStrips::Block block { title, u"Phone"_s, {} };
    for (int s = 0; s < strips; ++s) {
        LabelStrips::Strip strip { u"Keys"_s, {} };
        for (int k = 1; k <= keys; ++k)
            strip.labels.append({ s * keys + k, u"Name %1"_s.arg(k) });
        block.strips.append(strip);
    }
    return block;
}

void tst_LabelStrips::aPdfHasOwnersAndLabels()
{
    SiteDraft draft(m_site, m_catalog);
    CurrentScope current(&draft);
    LabelsTab tab(&current);
    tab.show();
    const QString pdf = m_folder.filePath(u"labels.pdf"_s);
    QVERIFY(tab.saveTo(pdf));
    const QString text = textOf(pdf);
    for (const QString& words : { u"Anna Bianchi (301)"_s, u"Bruno Neri (302)"_s,
             u"Yealink T54S/W"_s, u"Line keys 1 to 5"_s, u"50 mm"_s, u"Page 1 of 1"_s })
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    QCOMPARE(text.count(u"Bruno Neri"_s), 3); // the owner once, a label on each phone
    QVERIFY(text.contains(u"0721405516"_s)); // a key without a label says what it does
    QProcess info;
    info.start(u"pdfinfo"_s, { pdf });
    QVERIFY(info.waitForFinished(20000));
    QVERIFY2(info.readAllStandardOutput().contains("Pages:           1"), "one page");
}

/// Measured on the paper itself: black pixels of the mark and of a strip's frame.
void tst_LabelStrips::sizesAreReal()
{
    const LabelStrips::Sizes sizes { 40, 10 };
    const LabelStrips strips({ block(u"Anna"_s, 1, 5) }, sizes, page);
    constexpr qreal dots = 10; // per millimetre
    QImage paper((page * dots).toSize(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    strips.paint(&painter, 0, dots);
    painter.end();
    const auto isDark = [&](int x, int y) {
        return paper.rect().contains(x, y) && qGray(paper.pixel(x, y)) < 128;
    };
    int mark = 0; // the longest dark run at the foot
    for (int y = paper.height() - 12; y < paper.height(); ++y)
        for (int x = 0, run = 0; x < paper.width(); ++x)
            mark = std::max(mark, run = isDark(x, y) ? run + 1 : 0);
    QVERIFY2(
        std::abs(mark - LabelStrips::scaleMarkMm * dots) <= 3, qPrintable(QString::number(mark)));
    const QRectF place = strips.strips(0).first();
    QCOMPARE(place.size(), QSizeF(40, 50));
    QList<int> lines; // of the strip's frame, down its middle
    const int x = int((place.left() + 39) * dots);
    for (int y = int(place.top() * dots) - 5; y < int(place.bottom() * dots) + 5; ++y)
        if (isDark(x, y) && (lines.isEmpty() || y - lines.last() > 3))
            lines.append(y);
    QCOMPARE(lines.size(), 6);
    for (int i = 1; i < lines.size(); ++i)
        QVERIFY(std::abs(lines[i] - lines[i - 1] - 100) <= 2);
}

void tst_LabelStrips::nothingCrossesThePage()
{
    QList<LabelStrips::Block> blocks;
    for (int i = 0; i < 12; ++i)
        blocks.append(block(u"Phone %1"_s.arg(i), 1 + i % 5, 3 + i % 8));
    const LabelStrips strips(blocks, { 45, 12 }, page);
    QVERIFY(strips.pageCount() > 3);
    int count = 0;
    for (int number = 0; number < strips.pageCount(); ++number) {
        const auto places = strips.strips(number);
        count += int(places.size());
        QVERIFY(!places.isEmpty());
        for (const QRectF& place : places)
            QVERIFY2(QRectF(QPointF(), QSizeF(page.width(), page.height() - 10)).contains(place),
                qPrintable(QString::number(number)));
        for (int a = 0; a < places.size(); ++a)
            for (int b = a + 1; b < places.size(); ++b)
                QVERIFY(!places[a].intersects(places[b]));
    }
    QCOMPARE(count, 1 + 2 + 3 + 4 + 5 + 1 + 2 + 3 + 4 + 5 + 1 + 2); // none is torn apart
}

void tst_LabelStrips::aStripLongerThanThePageGoesOn()
{
    const LabelStrips strips({ block(u"Console"_s, 1, 60) }, { 45, 12 }, page);
    qreal keys = 0;
    for (int number = 0; number < strips.pageCount(); ++number)
        for (const QRectF& place : strips.strips(number))
            keys += place.height() / 12;
    QCOMPARE(qRound(keys), 60);
    QVERIFY(strips.pageCount() >= 3);
}

void tst_LabelStrips::cutsAloudOnly()
{
    auto strips = [](const QString& label) {
        LabelStrips::Block one = block(u"Anna"_s, 1, 1);
        one.strips[0].labels[0].text = label;
        return LabelStrips({ one }, { 45, 12 }, page);
    };
    QVERIFY(strips(u"Anna Bianchi"_s).cut().isEmpty());
    QVERIFY(strips(u"Amministrazione e contabilità"_s).cut().isEmpty()); // smaller, or two lines
    const QString endless(200, QChar(u'W'));
    QCOMPARE(strips(endless).cut().size(), 1);
    QCOMPARE(strips(endless).cut().first().label, endless);
    m_site.phones[0].parameters[u"linekey_label_3"_s] = endless;
    SiteDraft draft(m_site, m_catalog);
    CurrentScope current(&draft);
    LabelsTab tab(&current);
    tab.show();
    auto* banner = tab.findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"Anna Bianchi (301)"_s));
    const QString pdf = m_folder.filePath(u"cut.pdf"_s);
    QVERIFY(tab.saveTo(pdf));
    QVERIFY(textOf(pdf).contains(u"Labels cut: 1"_s));
    draft.edit(
        nullptr, [](Site& site) { site.phones[0].parameters[u"linekey_label_3"_s] = u"Short"_s; });
    QVERIFY(!banner->isVisible());
}

void tst_LabelStrips::leavesPhonesWithoutLabelsOut()
{
    Phone plain = phone(3, {});
    plain.parameters
        = { { u"linekey_type_1"_s, QString(u""_s) }, { u"linekey_type_2"_s, QString(u""_s) } };
    m_site.phones.append(plain);
    Phone unknown = phone(4, {});
    unknown.model.clear();
    m_site.phones.append(unknown);
    QList<MacAddress> phones;
    for (const Phone& each : m_site.phones)
        phones.append(each.mac);
    QCOMPARE(LabelStrips::blocksOf(m_site, *m_catalog, phones).size(), 2);
}

void tst_LabelStrips::turnsPages()
{
    for (int i = 3; i < 12; ++i)
        m_site.phones.append(phone(i, {}));
    SiteDraft draft(m_site, m_catalog);
    CurrentScope current(&draft);
    LabelsTab tab(&current);
    tab.show();
    auto* label = tab.findChild<QLabel*>(u"labelsPageLabel"_s);
    QTRY_VERIFY(tab.strips().pageCount() > 1); // of many they are laid in the pool
    const int pages = tab.strips().pageCount();
    QCOMPARE(label->text(), u"Page 1 of %1"_s.arg(pages));
    QTest::mouseClick(tab.findChild<QPushButton*>(u"nextLabelsButton"_s), Qt::LeftButton);
    QCOMPARE(label->text(), u"Page 2 of %1"_s.arg(pages));
    tab.findChild<QDoubleSpinBox*>(u"keyDistanceSpin"_s)->setValue(30);
    QTRY_VERIFY(tab.strips().pageCount() > pages);
    current.setScope(ParameterScope::ofPhone(m_site.phones[0].mac));
    QCOMPARE(tab.strips().pageCount(), 1);
    QVERIFY(!tab.findChild<QPushButton*>(u"nextLabelsButton"_s)->isEnabled());
}

void tst_LabelStrips::saysWhenItCannotWrite()
{
    SiteDraft draft(m_site, m_catalog);
    CurrentScope current(&draft);
    LabelsTab tab(&current);
    tab.show();
    const auto saved = tab.saveTo(m_folder.filePath(u"no/such/folder.pdf"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
}

WATCHED_MAIN(tst_LabelStrips)
#include "tst_LabelStrips.moc"
