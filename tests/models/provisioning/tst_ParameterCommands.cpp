// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/KeyLayout.h"
#include "models/provisioning/ParameterCommands.h"
#include "models/provisioning/ParameterText.h"
#include "models/provisioning/ParameterTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ParameterCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void appliesAllOrNothing();
    void anEmptyTextOverridesAndNothingInherits();
    void refusesAScopeThatIsNotThere();
    void keysChangePlaces();
    void aKeyOutsideThePhoneIsRefused();
    void copiesKeysToPhonesOfTheModel();
    void fillsBlfAfterTheLines();
    void stopsAtTheLastKey();
    void checksWhatAKeyTakes_data();
    void checksWhatAKeyTakes();
    void copiesRenamesAndRemovesModels();
    void everyKeyIsOnOneSheet();
    void pagesAreTheVendors();
    void everyParameterHasWords();
    void valuesAreSaidInWords();
    void theTreeKeepsItsRowsWhenAValueChanges();
    void theTreeSaysWhereAValueComesFrom();

private:
    [[nodiscard]] PhoneKey key(const ParameterScope& scope, const QString& kind, int index) const
    {
        return ParameterCommands::key(scope.parameters(m_site, *m_catalog), kind, index);
    }

    std::shared_ptr<const Catalog> m_catalog;
    Site m_site;
    const MacAddress m_anna = *MacAddress::parse(u"001565AABBCC"_s);
    const MacAddress m_bruno = *MacAddress::parse(u"001565AABBCD"_s);
    const ParameterScope m_annas = ParameterScope::ofPhone(m_anna);
    const ParameterScope m_model = ParameterScope::ofModel(u"yealink-T54"_s);
};

void tst_ParameterCommands::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_ParameterCommands::init()
{
    m_site = {};
    m_site.users = { { u"1"_s, u"anna"_s, u"Anna Bianchi"_s, u"301"_s, {}, false },
        { u"2"_s, u"bruno"_s, u"Bruno Neri"_s, u"302"_s, {}, false },
        { u"3"_s, u"carla"_s, u"Carla Riva"_s, u"303"_s, {}, false },
        { u"4"_s, u"dino"_s, u"Dino Sala"_s, {}, {}, false } };
    for (const auto& [mac, user] :
        { std::pair { m_anna, u"anna"_s }, std::pair { m_bruno, u"bruno"_s } }) {
        Phone phone;
        phone.mac = mac;
        phone.model = u"yealink-T54"_s;
        phone.user = user;
        m_site.phones.append(phone);
    }
}

void tst_ParameterCommands::appliesAllOrNothing()
{
    const Site before = m_site;
    const auto refused = ParameterCommands::apply(m_site, *m_catalog, { m_model, m_annas },
        { { u"language"_s, u"it"_s }, { u"brightness"_s, u"99"_s } });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadValue);
    QCOMPARE(refused.error().subject, u"brightness"_s);
    QVERIFY(m_site == before);
    QVERIFY(ParameterCommands::apply(
        m_site, *m_catalog, { m_model, m_annas }, { { u"language"_s, u"it"_s } }));
    QCOMPARE(m_site.parameters.models[u"yealink-T54"_s][u"language"_s], u"it"_s);
    QCOMPARE(m_site.phones[0].parameters[u"language"_s], u"it"_s);
}

void tst_ParameterCommands::anEmptyTextOverridesAndNothingInherits()
{
    m_site.parameters.defaults[u"ldap_user"_s] = u"reader"_s;
    const auto text = [&] { return m_annas.parameters(m_site, *m_catalog).text(u"ldap_user"_s); };
    QVERIFY(ParameterCommands::apply(
        m_site, *m_catalog, { m_annas }, { { u"ldap_user"_s, QString(u""_s) } }));
    QCOMPARE(text(), QString());
    QVERIFY(ParameterCommands::apply(
        m_site, *m_catalog, { m_annas }, { { u"ldap_user"_s, std::nullopt } }));
    QCOMPARE(text(), u"reader"_s);
    QVERIFY(m_site.phones[0].parameters.isEmpty());
}

void tst_ParameterCommands::refusesAScopeThatIsNotThere()
{
    const auto nobody = ParameterScope::ofPhone(*MacAddress::parse(u"001565000001"_s));
    const auto phone
        = ParameterCommands::apply(m_site, *m_catalog, { nobody }, { { u"language"_s, u"it"_s } });
    QCOMPARE(phone.error().code, ErrorCode::NoSuchPhone);
    const auto model = ParameterCommands::apply(m_site, *m_catalog,
        { ParameterScope::ofModel(u"acme-1"_s) }, { { u"language"_s, u"it"_s } });
    QCOMPARE(model.error().code, ErrorCode::NoSuchPhoneModel);
}

void tst_ParameterCommands::keysChangePlaces()
{
    const QString kind = u"linekey"_s;
    const PhoneKey blf { 3, u"blf"_s, u"302"_s, u"Bruno"_s };
    QVERIFY(ParameterCommands::apply(
        m_site, *m_catalog, { m_annas }, ParameterCommands::keyChanges(kind, blf)));
    QVERIFY(ParameterCommands::swapKeys(m_site, *m_catalog, m_annas, kind, 3, 1));
    QCOMPARE(key(m_annas, kind, 1).value, u"302"_s);
    QCOMPARE(key(m_annas, kind, 1).label, u"Bruno"_s);
    QCOMPARE(key(m_annas, kind, 3).type, u"line"_s); // what the first key was by default
    QCOMPARE(key(ParameterScope::ofPhone(m_bruno), kind, 1).type, u"line"_s);
    QVERIFY(ParameterCommands::apply(
        m_site, *m_catalog, { m_annas }, ParameterCommands::keyInheriting(kind, 1)));
    QCOMPARE(key(m_annas, kind, 1).type, u"line"_s);
}

void tst_ParameterCommands::aKeyOutsideThePhoneIsRefused()
{
    const Site before = m_site;
    QVERIFY(!ParameterCommands::swapKeys(m_site, *m_catalog, m_annas, u"softkey"_s, 1, 5));
    QVERIFY(!ParameterCommands::swapKeys(m_site, *m_catalog, {}, u"linekey"_s, 1, 2));
    QVERIFY(m_site == before);
}

void tst_ParameterCommands::copiesKeysToPhonesOfTheModel()
{
    QVERIFY(ParameterCommands::apply(m_site, *m_catalog, { m_annas },
        ParameterCommands::keyChanges(u"linekey"_s, { 4, u"dtmf"_s, u"12"_s, u"Gate"_s })));
    QVERIFY(ParameterCommands::copyKeys(
        m_site, *m_catalog, m_annas, { u"linekey"_s }, { m_anna, m_bruno }));
    const auto brunos = ParameterScope::ofPhone(m_bruno);
    QCOMPARE(key(brunos, u"linekey"_s, 4), key(m_annas, u"linekey"_s, 4));
    QCOMPARE(m_site.phones[1].parameters.size(), 3); // what was alike stays inherited
}

void tst_ParameterCommands::fillsBlfAfterTheLines()
{
    const auto filled = ParameterCommands::fillBlf(
        m_site, *m_catalog, m_annas, 1, { u"anna"_s, u"bruno"_s, u"carla"_s, u"dino"_s });
    QVERIFY(filled);
    QCOMPARE(*filled, 2); // neither Anna herself nor Dino, who has no extension
    QCOMPARE(key(m_annas, u"linekey"_s, 2).type, u"line"_s);
    QCOMPARE(key(m_annas, u"linekey"_s, 3), (PhoneKey { 3, u"blf"_s, u"302"_s, u"Bruno Neri"_s }));
    QCOMPARE(key(m_annas, u"linekey"_s, 4).value, u"303"_s);
}

void tst_ParameterCommands::stopsAtTheLastKey()
{
    const auto filled
        = ParameterCommands::fillBlf(m_site, *m_catalog, m_model, 27, { u"anna"_s, u"bruno"_s });
    QVERIFY(filled);
    QCOMPARE(*filled, 1);
    QCOMPARE(key(m_model, u"linekey"_s, 27).value, u"301"_s);
}

void tst_ParameterCommands::checksWhatAKeyTakes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("BLF of an extension") << u"blf"_s << u"302"_s << true;
    QTest::newRow("BLF of nobody") << u"blf"_s << QString() << false;
    QTest::newRow("BLF of a name") << u"blf"_s << u"Bruno"_s << false;
    QTest::newRow("speed dial with a plus") << u"speed_dial"_s << u"+390721405516"_s << true;
    QTest::newRow("page without an address") << u"url"_s << u"pbx/page"_s << false;
    QTest::newRow("page") << u"url"_s << u"http://pbx/page"_s << true;
    QTest::newRow("paging") << u"multicast_paging"_s << u"224.0.1.75:5000"_s << true;
    QTest::newRow("paging without a port") << u"multicast_paging"_s << u"224.0.1.75"_s << false;
    QTest::newRow("a second line of text") << u"blf"_s << u"302\n303"_s << false;
    QTest::newRow("no function") << QString() << QString() << true;
}

void tst_ParameterCommands::checksWhatAKeyTakes()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(bool, isRight);
    const auto checked
        = ParameterCommands::checkKey(*m_catalog, u"linekey"_s, { 7, type, value, {} });
    QCOMPARE(checked.has_value(), isRight);
    if (!isRight)
        QCOMPARE(checked.error().subject, u"linekey_value_7"_s);
}

void tst_ParameterCommands::copiesRenamesAndRemovesModels()
{
    m_site.parameters.models[u"yealink-T54"_s][u"brightness"_s] = u"3"_s;
    const auto id = ParameterCommands::copyModel(
        m_site, *m_catalog, u"yealink-T54"_s, u"  Reception, perché no "_s);
    QVERIFY(id);
    QCOMPARE(*id, u"yealink-T54-reception-perche-no"_s);
    const auto own = ParameterScope::ofModel(*id);
    QCOMPARE(own.parameters(m_site, *m_catalog).text(u"brightness"_s), u"3"_s);
    QVERIFY(!ParameterCommands::copyModel(m_site, *m_catalog, *id, u"reception, Perché no"_s));
    QVERIFY(!ParameterCommands::copyModel(m_site, *m_catalog, *id, u" "_s));
    const auto second = ParameterCommands::copyModel(m_site, *m_catalog, *id, u"Lobby"_s);
    QCOMPARE(*second, u"yealink-T54-lobby"_s); // of the catalogue's model, not of the copy
    QVERIFY(ParameterCommands::renameModel(m_site, *m_catalog, *id, u"Front desk"_s));
    QCOMPARE(own.parameters(m_site, *m_catalog).model()->name, u"Front desk"_s);
    m_site.phones[0].model = *id;
    const auto used = ParameterCommands::removeModel(m_site, *id);
    QCOMPARE(used.error().code, ErrorCode::PhoneModelInUse);
    QVERIFY(used.error().detail.contains(m_anna.hyphens()));
    m_site.phones[0].model.clear();
    QVERIFY(ParameterCommands::removeModel(m_site, *id));
    QVERIFY(!own.exists(m_site, *m_catalog));
    QVERIFY(!m_site.parameters.models.contains(*id));
}

void tst_ParameterCommands::everyKeyIsOnOneSheet()
{
    for (const PhoneModel& model : m_catalog->phoneModels()) {
        QHash<QString, QList<int>> seen;
        for (const KeySheet& sheet : KeySheet::of(model))
            for (const QList<int>& column : sheet.columns())
                seen[sheet.kind] += column;
        QCOMPARE(seen[u"linekey"_s].size(), model.lineKeys);
        QCOMPARE(seen[u"expkey"_s].size(), model.expansionKeys());
        for (QList<int>& keys : seen) {
            std::sort(keys.begin(), keys.end());
            for (int i = 0; i < keys.size(); ++i)
                QVERIFY2(keys[i] == i + 1, qPrintable(model.id));
        }
    }
}

void tst_ParameterCommands::pagesAreTheVendors()
{
    const auto sheets = KeySheet::of(*m_catalog->phoneModel(u"fanvil-X5U"_s));
    QCOMPARE(sheets.size(), 6); // four beside the screen, five pages of six
    QCOMPARE(sheets[0].count, 4);
    QCOMPARE(sheets[5].first, 29);
    QCOMPARE(sheets[5].count, 6);
    const auto touch = KeySheet::of(*m_catalog->phoneModel(u"fanvil-V67"_s));
    QCOMPARE(touch.size(), 4);
    QCOMPARE(touch[0].count, 29);
    QCOMPARE(touch[0].shape, KeySheet::Shape::Grid);
}

void tst_ParameterCommands::everyParameterHasWords()
{
    QSet<QString> words;
    for (const Parameter& parameter : m_catalog->parameters()) {
        if (parameter.isReadOnly || parameter.group == u"capabilities"
            || parameter.group == u"identity")
            continue;
        QString name = parameter.name;
        if (!parameter.index.isEmpty())
            name = name.chopped(1) + u"7"_s;
        const QString text = ParameterText::name(name);
        QVERIFY2(text != name && !text.contains(u'%'), qPrintable(name));
        QCOMPARE(text.contains(u'7'), !parameter.index.isEmpty());
        QVERIFY2(!words.contains(text), qPrintable(text));
        words.insert(text);
    }
}

void tst_ParameterCommands::valuesAreSaidInWords()
{
    const auto said = [this](const QString& name, const QString& value) {
        return ParameterText::value(*m_catalog, name, value, u"en"_s);
    };
    QCOMPARE(said(u"backlight_time"_s, u"0"_s), u"always on"_s);
    QCOMPARE(said(u"backlight_time"_s, u"120"_s), u"2 min"_s);
    QCOMPARE(said(u"ringtone"_s, u"3"_s), u"melody 3"_s);
    QCOMPARE(said(u"linekey_type_4"_s, QString()), u"no function"_s);
    QCOMPARE(said(u"linekey_type_4"_s, u"dnd"_s),
        ParameterText::keyType(*m_catalog, u"linekey"_s, u"dnd"_s, u"en"_s));
    QCOMPARE(said(u"call_waiting_tone"_s, QString()), u"no"_s);
    QCOMPARE(said(u"ldap_user"_s, QString()), u"(empty)"_s);
    QCOMPARE(said(u"ldap_user"_s, u"0"_s), u"0"_s);
}

void tst_ParameterCommands::theTreeKeepsItsRowsWhenAValueChanges()
{
    ParameterTreeModel tree;
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tree.setScope(m_site, *m_catalog, m_annas);
    const QPersistentModelIndex row = tree.indexOf(u"language"_s);
    QVERIFY(row.isValid());
    QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    m_site.parameters.defaults[u"language"_s] = u"en"_s;
    tree.setScope(m_site, *m_catalog, m_annas);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(row.isValid());
    QCOMPARE(row.data(ParameterTreeModel::ValueRole).toString(), u"en"_s);
    tree.setScope(m_site, *m_catalog, {});
    QCOMPARE(reset.size(), 1);
    QVERIFY(!tree.indexOf(u"linekey_type_1"_s).isValid()); // keys are the models'
}

void tst_ParameterCommands::theTreeSaysWhereAValueComesFrom()
{
    ParameterTreeModel tree;
    m_site.parameters.defaults[u"brightness"_s] = u"2"_s;
    m_site.phones[0].parameters[u"brightness"_s] = u"9"_s;
    m_site.phones[0].parameters[u"adminpw"_s] = u"Kempelen-17"_s;
    tree.setScope(m_site, *m_catalog, m_annas);
    const QModelIndex row = tree.indexOf(u"brightness"_s);
    QCOMPARE(row.data(ParameterTreeModel::OriginRole).toInt(), int(ParameterOrigin::Phone));
    QVERIFY(row.data(ParameterTreeModel::OwnRole).toBool());
    QCOMPARE(row.data(ParameterTreeModel::InheritedValueRole).toString(), u"8"_s);
    QCOMPARE(row.data(ParameterTreeModel::InheritedOriginRole).toInt(),
        int(ParameterOrigin::ModelCatalog));
    QCOMPARE(tree.ownCount(), 2);
    const QModelIndex secret = tree.indexOf(u"adminpw"_s);
    QVERIFY(secret.data(ParameterTreeModel::SecretRole).toBool());
    QVERIFY(secret.siblingAtColumn(ParameterTreeModel::Value).data().toString().isEmpty());
    QVERIFY(!tree.indexOf(u"contrast"_s).isValid()); // a T54 has none
}

QTEST_GUILESS_MAIN(tst_ParameterCommands)
#include "tst_ParameterCommands.moc"
