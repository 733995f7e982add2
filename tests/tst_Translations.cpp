// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"
#include "models/certification/CertificationTestModel.h"
#include "tests/screenshots/CertificationShowcase.h"
#include "tests/screenshots/Showcase.h"
#include "widgets/MainWindow.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The Italian texts: complete, with the placeholders and mnemonics of the English ones, and alive
/// in every page of the window.
class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void italianIsComplete();
    void englishPluralsAreComplete();
    void placeholdersAreKept();
    void mnemonicsAreKept();
    void everyErrorStaysOneSentenceWithoutDetail();
    void mnemonicsAreUniqueOnThePages_data();
    void mnemonicsAreUniqueOnThePages();
    void mnemonicsAreUniqueInTheMenus_data();
    void mnemonicsAreUniqueInTheMenus();
    void nothingStaysEnglish();
    void namesForAssistiveTechnologyStayEnglish();

private:
    struct Entry {
        QString context;
        QString source;
        QStringList texts; ///< one per plural form
        QString type; ///< "unfinished", "vanished", "obsolete" or empty
        bool isNumerus = false;
        [[nodiscard]] QByteArray where() const { return (context + u": "_s + source).toUtf8(); }
    };
    using Page = std::function<void()>;

    static QList<Entry> read(const QString& file);
    void use(const QString& language);
    /// Every page a technician sees, as what leads there.
    [[nodiscard]] QList<std::pair<QString, Page>> pages();
    void showTab(const char* tabs, int index);
    void certify(int part);
    void chooseTest(const QString& id);
    [[nodiscard]] SiteWizard* wizard() { return m_window->findChild<SiteWizard*>(); }
    template <typename T> QList<T*> visible() const
    {
        QList<T*> found;
        for (T* widget : m_window->findChildren<T*>())
            if (widget->isVisible())
                found.append(widget);
        return found;
    }
    [[nodiscard]] QStringList captions() const;
    [[nodiscard]] QList<QWidget*> interactive() const;

    QList<Entry> m_italian;
    std::shared_ptr<const Catalog> m_catalog;
    Languages m_languages;
    QString m_site;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(\\d|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Null where there is none.
QChar mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

QString plain(QString text) { return text.remove(u'&'); }

} // namespace

QList<tst_Translations::Entry> tst_Translations::read(const QString& file)
{
    QFile ts(QStringLiteral(SOURCE_DIR "/translations/") + file);
    QList<Entry> entries;
    if (!ts.open(QFile::ReadOnly))
        return entries;
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entries.append({ context, {}, {}, {}, xml.attributes().value("numerus"_L1) == u"yes" });
        } else if (xml.name() == u"source") {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entries.last().type = xml.attributes().value("type"_L1).toString();
            if (!entries.last().isNumerus)
                entries.last().texts.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            entries.last().texts.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

/// The windows learn of it through an event.
void tst_Translations::use(const QString& language)
{
    m_languages.use(language);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::processEvents();
}

void tst_Translations::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_italian = read(u"doppino_it.ts"_s);
    QVERIFY(m_italian.size() > 500);
}

void tst_Translations::init()
{
    use(u"en"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_store->vault().create(u"test"_s);
    Site site = Showcase::contractExample(*m_catalog);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_site = site.id;
    Dossier dossier = CertificationShowcase::dossierOf(*m_catalog, u"twt"_s);
    QVERIFY(DossierKeeper(*m_store).save(dossier));
    CertificationShowcase::run(*m_store, dossier, *m_catalog, 3, { u"dns_records"_s });
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
}

void tst_Translations::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_Translations::italianIsComplete()
{
    for (const Entry& entry : std::as_const(m_italian)) {
        QVERIFY2(entry.type.isEmpty(), entry.where());
        QCOMPARE(entry.texts.size(), entry.isNumerus ? 2 : 1);
        for (const QString& text : entry.texts)
            QVERIFY2(!text.trimmed().isEmpty(), entry.where());
    }
}

void tst_Translations::englishPluralsAreComplete()
{
    const QList<Entry> english = read(u"doppino_en.ts"_s);
    QCOMPARE(english.size(), m_italian.size());
    for (const Entry& entry : english) {
        if (!entry.isNumerus)
            continue;
        QCOMPARE(entry.texts.size(), 2);
        for (const QString& text : entry.texts) {
            QVERIFY2(!text.isEmpty() && !text.contains(u"(s)"), entry.where());
            QVERIFY2(placeholders(text) == placeholders(entry.source), entry.where());
        }
    }
}

void tst_Translations::placeholdersAreKept()
{
    for (const Entry& entry : std::as_const(m_italian))
        for (const QString& text : entry.texts)
            QVERIFY2(placeholders(text) == placeholders(entry.source), entry.where());
}

void tst_Translations::mnemonicsAreKept()
{
    for (const Entry& entry : std::as_const(m_italian))
        for (const QString& text : entry.texts)
            QVERIFY2(text.count(u'&') == entry.source.count(u'&'), entry.where());
}

/// ErrorText drops an empty detail together with one of these three beginnings.
void tst_Translations::everyErrorStaysOneSentenceWithoutDetail()
{
    for (const Entry& entry : std::as_const(m_italian)) {
        if (entry.context != u"ErrorText")
            continue;
        for (const char* part : { " (%2)", ": \"%2\"", ": %2" })
            QVERIFY2(entry.texts.first().contains(QLatin1StringView(part))
                    == entry.source.contains(QLatin1StringView(part)),
                entry.where());
    }
}

void tst_Translations::showTab(const char* tabs, int index)
{
    m_window->findChild<QTabWidget*>(QLatin1StringView(tabs))->setCurrentIndex(index);
}

QList<std::pair<QString, tst_Translations::Page>> tst_Translations::pages()
{
    QList<std::pair<QString, Page>> list { { u"list of sites"_s, [] {} } };
    for (int part = 0; part < 6; ++part)
        list.append({ u"certification, part %1"_s.arg(part), [this, part] { certify(part); } });
    list.append({ u"certification, guided test"_s, [this] {
                     certify(3);
                     chooseTest(u"contact_answers"_s);
                 } });
    for (int i = 0; i < wizardStepCount; ++i)
        list.append({ wizardStepId(WizardStep(i)), [this, i] {
                         if (!wizard())
                             m_window->openSite(m_site);
                         wizard()->goTo(WizardStep(i));
                     } });
    list.append({ u"phones"_s, [this] {
                     wizard()->goTo(WizardStep::Users);
                     showTab("usersTabs", 1);
                 } });
    list.append({ u"progress"_s, [this] {
                     wizard()->goTo(WizardStep::Upload);
                     showTab("uploadTabs", 1);
                 } });
    for (int tab = 1; tab < 6; ++tab)
        list.append({ u"trunks, tab %1"_s.arg(tab), [this, tab] {
                         wizard()->goTo(WizardStep::Trunks);
                         showTab("trunkTabs", tab);
                     } });
    for (int tab = 1; tab < 3; ++tab)
        list.append({ u"deployment, tab %1"_s.arg(tab), [this, tab] {
                         wizard()->goTo(WizardStep::Deploy);
                         showTab("deployTabs", tab);
                     } });
    for (int tab = 0; tab < 2; ++tab)
        list.append({ u"another provider, tab %1"_s.arg(tab), [this, tab] {
                         wizard()->goTo(WizardStep::Trunks);
                         showTab("trunkTabs", tab);
                         wizard()->draft()->edit(
                             nullptr, [](Site& site) { site.trunks[0].provider.clear(); });
                     } });
    return list;
}

void tst_Translations::certify(int part)
{
    m_window->findChild<QAction*>(u"certificationAction"_s)->trigger();
    auto* list = m_window->findChild<QListView*>(u"dossierList"_s);
    const auto found = list->model()->match(
        list->model()->index(0, 0), Qt::DisplayRole, u"TWT"_s, 1, Qt::MatchExactly);
    list->setCurrentIndex(found.value(0));
    showTab("dossierTabs", part);
}

void tst_Translations::chooseTest(const QString& id)
{
    auto* tree = m_window->findChild<QTreeView*>(u"certificationTestTree"_s);
    const auto found = tree->model()->match(tree->model()->index(0, 0),
        CertificationTestModel::TestIdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    tree->setCurrentIndex(found.value(0));
}

QStringList tst_Translations::captions() const
{
    QStringList texts;
    for (const QLabel* label : visible<QLabel>())
        if (label->buddy())
            texts.append(label->text());
    for (const QAbstractButton* button : visible<QAbstractButton>())
        texts.append(button->text());
    for (const QGroupBox* box : visible<QGroupBox>())
        texts.append(box->title());
    for (const QTabWidget* tabs : visible<QTabWidget>())
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    const auto menus = m_window->menuBar()->actions();
    for (const QAction* menu : menus)
        if (menu->isVisible())
            texts.append(menu->text());
    return texts;
}

void tst_Translations::mnemonicsAreUniqueOnThePages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Italian") << u"it"_s;
}

void tst_Translations::mnemonicsAreUniqueOnThePages()
{
    QFETCH(QString, language);
    use(language);
    QStringList clashes;
    for (const auto& [name, open] : pages()) {
        open();
        QHash<QChar, QString> owners;
        const QStringList texts = captions();
        for (const QString& text : texts) {
            const QChar key = mnemonicOf(text);
            if (!key.isNull() && owners.contains(key))
                clashes.append(u"%1: %2 / %3"_s.arg(name, owners[key], text));
            owners.insert(key, text);
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void tst_Translations::mnemonicsAreUniqueInTheMenus_data() { mnemonicsAreUniqueOnThePages_data(); }

void tst_Translations::mnemonicsAreUniqueInTheMenus()
{
    QFETCH(QString, language);
    use(language);
    const auto menus = m_window->menuBar()->findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        const auto* rest = m_window->menuBar()->findChild<QToolButton*>();
        if (rest && rest->menu() == menu)
            continue; // what a narrow bar has no room for
        QSet<QChar> keys;
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->isSeparator())
                continue;
            const QChar key = mnemonicOf(action->text());
            QVERIFY2(!key.isNull() && !keys.contains(key), qPrintable(action->text()));
            keys.insert(key);
        }
    }
}

void tst_Translations::nothingStaysEnglish()
{
    // Words that are the same in both languages.
    const QSet<QString> same { u"Provider"_s, u"Provider:"_s, u"Registrar:"_s, u"Host:"_s,
        u"Password:"_s, u"Password"_s, u"Realm:"_s, u"Netmask:"_s, u"Gateway"_s, u"Gateway:"_s, u"Codec:"_s,
        u"Server:"_s, u"SRTP:"_s, u"Peer-to-peer"_s, u"E-mail:"_s, u"Ticket…"_s };
    QSet<QString> sources;
    for (const Entry& entry : std::as_const(m_italian))
        if (placeholders(entry.source).isEmpty())
            sources.insert(plain(entry.source));
    use(u"it"_s);
    QStringList left;
    for (const auto& [name, open] : pages()) {
        open();
        QStringList texts = captions();
        for (const QLabel* label : visible<QLabel>())
            texts.append(label->text());
        for (const QString& text : std::as_const(texts)) {
            const QString word = plain(text);
            if (sources.contains(word) && !same.contains(word))
                left.append(name + u": "_s + word);
        }
    }
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

/// What can take the focus and is no part of another such widget.
QList<QWidget*> tst_Translations::interactive() const
{
    QList<QWidget*> found;
    for (QWidget* widget : visible<QWidget>()) {
        const bool isKind = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
            || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractButton*>(widget)
            || qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QPlainTextEdit*>(widget)
            || qobject_cast<QTabWidget*>(widget);
        const QWidget* parent = widget->parentWidget();
        const bool isPart = qobject_cast<const QComboBox*>(parent)
            || qobject_cast<const QAbstractSpinBox*>(parent)
            || qobject_cast<const QLineEdit*>(parent)
            || qobject_cast<const QAbstractItemView*>(parent)
            || widget->objectName().startsWith(u"qt_");
        if (isKind && !isPart)
            found.append(widget);
    }
    return found;
}

void tst_Translations::namesForAssistiveTechnologyStayEnglish()
{
    const auto namesIn = [this](const QString& language) {
        use(language);
        QStringList names;
        for (const auto& [name, open] : pages()) {
            open();
            const QList<QLabel*> labels = visible<QLabel>();
            for (const QWidget* widget : interactive()) {
                QString line
                    = u"%1/%2: %3"_s.arg(name, widget->objectName(), widget->accessibleName());
                for (const QLabel* label : labels)
                    if (language == u"en" && label->buddy() == widget
                        && plain(label->text()) != widget->accessibleName() + u':')
                        line += u" is not "_s + label->text();
                names.append(line);
            }
        }
        return names;
    };
    const QStringList english = namesIn(u"en"_s);
    QVERIFY(english.size() > 100);
    for (const QString& name : english)
        QVERIFY2(!name.endsWith(u": ") && !name.contains(u" is not "), qPrintable(name));
    cleanup();
    init();
    QCOMPARE(namesIn(u"it"_s), english);
}

QTEST_MAIN(tst_Translations)
#include "tst_Translations.moc"
