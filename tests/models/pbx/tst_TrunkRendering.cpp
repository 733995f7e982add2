// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of PBX is given: golden files, secrets, texts and refusals.
#include "models/core/Redactor.h"
#include "tests/models/pbx/TrunkCases.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Secrets = TrunkRendering::Secrets;

namespace {

QByteArray sheetOf(const Result<TrunkRendering>& out)
{
    if (!out)
        return "refused: " + errorCodeName(out.error().code).toUtf8() + ' '
            + out.error().subject.toUtf8() + '\n';
    QByteArray text = TrunkRenderingText::sheet(out->sections).toUtf8();
    if (!out->request.isEmpty())
        text += '\n' + QJsonDocument(out->request).toJson();
    if (!out->warnings.isEmpty())
        text += "\nwarnings: " + out->warnings.join(u", "_s).toUtf8() + '\n';
    return text;
}

QByteArray everything(const TrunkRendering& out)
{
    QByteArray text = sheetOf(out);
    for (const auto& file : out.files)
        text += file.name.toUtf8() + file.content;
    return text;
}

/// Writes it when asked to, compares otherwise.
void compareWithGolden(const QString& name, const QByteArray& text)
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + u"/trunk/"_s + name);
    if (qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
        return;
    }
    QVERIFY2(file.open(QFile::ReadOnly), "run once with DOPPINO_UPDATE_GOLDEN=1");
    const QByteArray expected = file.readAll();
    QVERIFY2(text == expected, (name.toUtf8() + ":\n" + text).constData());
}

} // namespace

class tst_TrunkRendering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheGoldenFiles_data();
    void agreesWithTheGoldenFiles();
    void masksUnlessAsked_data() { agreesWithTheGoldenFiles_data(); }
    void masksUnlessAsked();
    void isTheSameEveryTime_data() { agreesWithTheGoldenFiles_data(); }
    void isTheSameEveryTime();
    void everyProviderEverywhere_data();
    void everyProviderEverywhere();
    void namesTheKinds();
    void refusesWhatNoPbxCanHold_data();
    void refusesWhatNoPbxCanHold();
    void refusesUnknownNames();
    void filesOfOneSiteHaveTheirOwnNames();

private:
    void checkTexts(const TrunkRendering& out);
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_TrunkRendering::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_TrunkRendering::agreesWithTheGoldenFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("index");
    const auto cases = TrunkCases::all();
    for (const QString& kind : TrunkRendering::kinds())
        for (int i = 0; i < cases.size(); ++i)
            QTest::addRow("%s-%s", qPrintable(kind), qPrintable(cases[i].name)) << kind << i;
}

void tst_TrunkRendering::agreesWithTheGoldenFiles()
{
    QFETCH(QString, kind);
    QFETCH(int, index);
    const auto given = TrunkCases::all()[index];
    const auto out = TrunkRendering::render(
        kind, given.site, given.site.trunks[0], *m_catalog, Secrets::Include);
    const QString stem = kind + u'-' + given.name;
    compareWithGolden(stem + u".txt"_s, sheetOf(out));
    if (!out)
        return;
    checkTexts(*out);
    for (const auto& file : out->files)
        compareWithGolden(
            u"%1.%2.%3"_s.arg(stem, file.name.section(u'-', 0, 0), file.name.section(u'.', -1)),
            file.content);
}

void tst_TrunkRendering::masksUnlessAsked()
{
    QFETCH(QString, kind);
    QFETCH(int, index);
    const Site site = TrunkCases::all()[index].site;
    const auto masked
        = TrunkRendering::render(kind, site, site.trunks[0], *m_catalog, Secrets::Mask);
    const auto open
        = TrunkRendering::render(kind, site, site.trunks[0], *m_catalog, Secrets::Include);
    QCOMPARE(masked.has_value(), open.has_value());
    if (!masked)
        return;
    QVERIFY(!everything(*masked).contains("CANARY"));
    QCOMPARE(masked->files.size(), open->files.size());
    QCOMPARE(masked->warnings, open->warnings);
    if (site.trunks[0].password.isEmpty() || kind == u"lync") {
        QVERIFY(!everything(*open).contains("CANARY"));
        return;
    }
    QVERIFY(everything(*open).contains("CANARY"));
    QVERIFY(everything(*masked).contains(Redactor::mask));
    for (const auto& section : open->sections)
        for (const auto& row : section.rows)
            QCOMPARE(row.isSecret && !row.value.isEmpty(), row.value.contains(u"CANARY"));
}

void tst_TrunkRendering::isTheSameEveryTime()
{
    QFETCH(QString, kind);
    QFETCH(int, index);
    const Site site = TrunkCases::all()[index].site;
    const auto first
        = TrunkRendering::render(kind, site, site.trunks[0], *m_catalog, Secrets::Include);
    const auto second
        = TrunkRendering::render(kind, site, site.trunks[0], *m_catalog, Secrets::Include);
    QCOMPARE(sheetOf(first), sheetOf(second));
}

void tst_TrunkRendering::everyProviderEverywhere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    for (const QString& kind : TrunkRendering::kinds())
        for (const Provider& provider : (*catalog)->providers())
            QTest::addRow("%s %s", qPrintable(kind), qPrintable(provider.id))
                << kind << provider.id;
}

void tst_TrunkRendering::everyProviderEverywhere()
{
    QFETCH(QString, kind);
    QFETCH(QString, id);
    const Provider* provider = m_catalog->provider(id);
    Trunk trunk = TrunkCases::registering();
    trunk.provider = id;
    trunk.mode = provider->isRegistering ? u"register"_s : u"ip"_s;
    trunk.codecs.clear();
    const Site site = TrunkCases::site(trunk);
    const auto out = TrunkRendering::render(kind, site, trunk, *m_catalog, Secrets::Include);
    if (!out) {
        // The customer's own domain, or a codec that this PBX has not got.
        const bool isDomain
            = out.error() == Error(ErrorCode::MissingValue, u"trunks[0].from_domain"_s);
        const bool isCodec = out.error().code == ErrorCode::ValueNotAllowed
            && out.error().subject == u"trunks[0].codecs";
        QVERIFY2((kind == u"asterisk" && isDomain) || (kind == u"lync" && isCodec),
            qPrintable(out.error().subject));
        return;
    }
    QCOMPARE(out->pbx, kind);
    QVERIFY(!out->sections.isEmpty());
    checkTexts(*out);
    const QByteArray text = everything(*out);
    QVERIFY2(!text.contains("$USERNAME") && !text.contains("$PHONE"), text.constData());
    if (kind == u"asterisk")
        QVERIFY2(!text.contains("CHANGE_ME") && !text.contains("nomecliente"), text.constData());
}

void tst_TrunkRendering::checkTexts(const TrunkRendering& out)
{
    for (const QString& key : out.warnings) {
        QVERIFY2(TrunkRenderingText::warning(key).endsWith(u'.'), qPrintable(key));
        QCOMPARE(out.warnings.count(key), 1);
    }
    for (const auto& section : out.sections)
        for (const auto& row : section.rows) {
            QVERIFY(!row.label.isEmpty());
            QVERIFY2(row.note.isEmpty() || TrunkRenderingText::note(row.note).endsWith(u'.'),
                qPrintable(row.note));
        }
}

void tst_TrunkRendering::namesTheKinds()
{
    QCOMPARE(TrunkRendering::kinds(),
        (QStringList { u"nethvoice"_s, u"asterisk"_s, u"tvox"_s, u"lync"_s }));
    Pbx pbx;
    for (const auto& [kind, rendered] :
        { std::pair { u"freepbx"_s, u"asterisk"_s }, std::pair { u"asterisk"_s, u"asterisk"_s },
            std::pair { u"nethvoice"_s, u"nethvoice"_s }, std::pair { u"tvox"_s, u"tvox"_s },
            std::pair { u"lync"_s, u"lync"_s } }) {
        pbx.kind = kind;
        QCOMPARE(TrunkRendering::kindOf(pbx), rendered);
    }
}

void tst_TrunkRendering::refusesWhatNoPbxCanHold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const std::pair<const char*, QString> values[]
        = { { "name", u"a\nb"_s }, { "username", u"a\r\n[evil]"_s }, { "password", u"a\nexec=x"_s },
              { "password", u"a\u2028b"_s }, { "auth_user", u"a\tb"_s }, { "number", u"07\n21"_s },
              { "realm", u"a\nb"_s }, { "host", u"a;b"_s }, { "host", u"x\nPort 1"_s },
              { "registrar", u"a'b"_s }, { "from_domain", u"a b"_s },
              { "outbound_proxy", u"a]b"_s }, { "verify_name", u"*"_s } };
    for (const QString& kind : TrunkRendering::kinds())
        for (const auto& [field, value] : values)
            QTest::addRow("%s %s %s", qPrintable(kind), field, value.toUtf8().toHex().constData())
                << kind << QString::fromLatin1(field) << value;
}

void tst_TrunkRendering::refusesWhatNoPbxCanHold()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, value);
    Trunk trunk = TrunkCases::stated();
    const QHash<QString, QString*> texts { { u"name"_s, &trunk.name },
        { u"username"_s, &trunk.username }, { u"auth_user"_s, &trunk.authUser },
        { u"number"_s, &trunk.number }, { u"realm"_s, &trunk.realm }, { u"host"_s, &trunk.host },
        { u"registrar"_s, &trunk.registrar }, { u"from_domain"_s, &trunk.fromDomain },
        { u"outbound_proxy"_s, &trunk.outboundProxy }, { u"verify_name"_s, &trunk.verifyName } };
    if (field == u"password")
        trunk.password = Secret(value);
    else
        *texts.value(field) = value;
    const Site site = TrunkCases::site(trunk);
    const auto out = TrunkRendering::render(kind, site, trunk, *m_catalog, Secrets::Include);
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(out.error().subject, u"trunks[0]."_s + field);
    QVERIFY(field != u"password" || out.error().detail.isEmpty());
}

void tst_TrunkRendering::refusesUnknownNames()
{
    Trunk trunk = TrunkCases::registering();
    const Site site = TrunkCases::site(trunk);
    QCOMPARE(
        TrunkRendering::render(u"pigeon"_s, site, trunk, *m_catalog, Secrets::Mask).error().code,
        ErrorCode::UnsupportedPbx);
    trunk.provider = u"nobody"_s;
    for (const QString& kind : TrunkRendering::kinds())
        QCOMPARE(TrunkRendering::render(kind, site, trunk, *m_catalog, Secrets::Mask).error().code,
            ErrorCode::UnknownProvider);
}

void tst_TrunkRendering::filesOfOneSiteHaveTheirOwnNames()
{
    Site site = TrunkCases::site(TrunkCases::registering());
    site.trunks.append(TrunkCases::registering());
    site.trunks.append(TrunkCases::registering());
    site.trunks[0].name = u"a b"_s;
    site.trunks[1].name = u"a/b"_s;
    site.trunks[2].name = u"èè"_s;
    QStringList names;
    for (const Trunk& trunk : site.trunks) {
        const auto out
            = TrunkRendering::render(u"asterisk"_s, site, trunk, *m_catalog, Secrets::Mask);
        QVERIFY(out);
        names.append(out->files[0].name);
    }
    QCOMPARE(
        names, (QStringList { u"pjsip-a-b.conf"_s, u"pjsip-a-b-2.conf"_s, u"pjsip-trunk.conf"_s }));
}

QTEST_APPLESS_MAIN(tst_TrunkRendering)
#include "tst_TrunkRendering.moc"
