// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Translations.h"
#include "tests/support/EveryDialog.h"
#include "tests/support/EveryPage.h"
#include "tests/support/PseudoLanguage.h"
#include "tests/support/TellAll.h"
#include "tests/support/TextFile.h"
#include "tests/support/WatchedMain.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFileInfo>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The languages in every page of the window: nothing left untranslated, no letter twice.
class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFileOfTextsIsALanguage();
    void mnemonicsAreUniqueOnThePages_data();
    void mnemonicsAreUniqueOnThePages();
    void mnemonicsAreUniqueInTheMenus_data();
    void mnemonicsAreUniqueInTheMenus();
    void nothingStaysEnglish();
    void everythingIsGivenToTranslators();
    void namesForAssistiveTechnologyStayEnglish();

private:
    void walk(const EveryPage::Visit& visit);
    [[nodiscard]] QStringList captions() const;
    [[nodiscard]] QList<QWidget*> interactive() const;

    EveryPage m_pages;
};

namespace {

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

/// What the catalogue and the plan of the certification say in both languages by themselves.
QString ownTexts()
{
    QString texts;
    for (const QString& folder : { u":/catalog"_s, u":/certification"_s }) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly))
                texts += QString::fromUtf8(file.readAll())
                             .replace(u"\\\""_s, u"\""_s)
                             .replace(u"\\n"_s, u"\n"_s);
        }
    }
    return texts;
}

} // namespace

void tst_Translations::init()
{
    m_pages.use(u"en"_s);
    QVERIFY(m_pages.open());
}

void tst_Translations::cleanup()
{
    m_pages.close();
    const QByteArray told = tellAll(m_pages.missing());
    QVERIFY2(told.isEmpty(), told);
}

/// Dialogs first: the pages end with a window of no sites.
void tst_Translations::walk(const EveryPage::Visit& visit)
{
    EveryDialog(&m_pages).walk(visit);
    m_pages.walk(visit);
}

/// A further language is one more file; the menu and the settings offer it by its own name.
void tst_Translations::everyFileOfTextsIsALanguage()
{
    QStringList files;
    for (const QString& file :
        QDir(QStringLiteral(SOURCE_DIR "/translations")).entryList({ u"doppino_*.ts"_s }))
        files.append(QFileInfo(file).baseName().section(u'_', 1));
    QStringList codes = Translations::codes();
    QCOMPARE(codes.first(), u"en"_s);
    for (const QString& code : std::as_const(codes)) {
        const auto* action = m_pages.window()->findChild<QAction*>(u"languageAction_"_s + code);
        QVERIFY2(action, qPrintable(code));
        QCOMPARE(plain(action->text()), Translations::nativeName(code));
    }
    files.sort();
    codes.sort();
    QCOMPARE(codes, files);
    const QTemporaryDir folder;
    for (const QString& code : { u"de"_s, u"en"_s, u"it"_s, u"pt_BR"_s })
        QVERIFY(QFile::copy(
            u":/i18n/doppino_it.qm"_s, folder.filePath(u"doppino_"_s + code + u".qm"_s)));
    QCOMPARE(Translations::codes(folder.path()),
        (QStringList { u"en"_s, u"de"_s, u"it"_s, u"pt_BR"_s }));
    QCOMPARE(Translations::nativeName(u"de"_s), u"Deutsch"_s);
}

QStringList tst_Translations::captions() const
{
    QStringList texts;
    for (const QLabel* label : m_pages.visible<QLabel>())
        if (label->buddy())
            texts.append(label->text());
    for (const QAbstractButton* button : m_pages.visible<QAbstractButton>())
        texts.append(button->text());
    for (const QGroupBox* box : m_pages.visible<QGroupBox>())
        texts.append(box->title());
    for (const QTabWidget* tabs : m_pages.visible<QTabWidget>())
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    if (m_pages.shown() != m_pages.window())
        return texts;
    const auto menus = m_pages.window()->menuBar()->actions();
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
    m_pages.use(language);
    QStringList clashes;
    walk([&](const QString& name) {
        QHash<QChar, QString> owners;
        const QStringList texts = captions();
        for (const QString& text : texts) {
            const QChar key = mnemonicOf(text);
            if (!key.isNull() && owners.contains(key))
                clashes.append(u"%1: %2 / %3"_s.arg(name, owners[key], text));
            owners.insert(key, text);
        }
    });
    const QByteArray told = tellAll(clashes);
    QVERIFY2(told.isEmpty(), told);
}

void tst_Translations::mnemonicsAreUniqueInTheMenus_data() { mnemonicsAreUniqueOnThePages_data(); }

void tst_Translations::mnemonicsAreUniqueInTheMenus()
{
    QFETCH(QString, language);
    m_pages.use(language);
    const auto menus = m_pages.window()->menuBar()->findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        const auto* rest = m_pages.window()->menuBar()->findChild<QToolButton*>();
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
        u"Password:"_s, u"Password"_s, u"Realm:"_s, u"Netmask:"_s, u"Gateway"_s, u"Gateway:"_s,
        u"Codec:"_s, u"Server:"_s, u"SRTP:"_s, u"Peer-to-peer"_s, u"E-mail:"_s, u"Ticket…"_s,
        u"Plug and play"_s, u"HTTPS"_s, u"DHCP"_s, u"Click to call"_s, u"Server"_s,
        u"Passphrase:"_s, u"1. Topology Builder"_s, u"2. Script"_s, u"Script"_s, u"File:"_s,
        u"File"_s, u"Database:"_s, u"Logo:"_s };
    QSet<QString> sources;
    const QList<TextFile::Text> italian = TextFile::read(u"doppino_it.ts"_s);
    for (const TextFile::Text& text : italian)
        if (TextFile::placeholders(text.source).isEmpty())
            sources.insert(plain(text.source));
    QVERIFY(!sources.isEmpty());
    m_pages.use(u"it"_s);
    QStringList left;
    walk([&](const QString& name) {
        QStringList texts = captions();
        for (const QLabel* label : m_pages.visible<QLabel>())
            texts.append(label->text());
        for (const QString& text : std::as_const(texts)) {
            const QString word = plain(text);
            if (sources.contains(word) && !same.contains(word))
                left.append(name + u": "_s + word);
        }
    });
    const QByteArray told = tellAll(left);
    QVERIFY2(told.isEmpty(), told);
}

/// In a language nobody speaks every text of ours is in brackets. What is not is of the customer,
/// of the catalogue, or of the desktop.
void tst_Translations::everythingIsGivenToTranslators()
{
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    EveryPage::tellLanguage();
    m_pages.close();
    QVERIFY(m_pages.open());
    static const QRegularExpression data(
        u"@|\\d|^[A-Z]{2,6}:?$|^/|\\.(net|it|com|lan)\\b|^(English|Italiano|Doppino)$"_s);
    static const QRegularExpression letters(u"\\p{L}{3,}"_s);
    const QString own = ownTexts()
        + QString::fromUtf8(
            SiteFile::write(Showcase::office(*m_pages.catalog()), SiteFile::Secrets::Omit));
    QStringList left;
    walk([&](const QString& name) {
        QStringList texts = captions();
        for (const QLabel* label : m_pages.visible<QLabel>())
            texts.append(label->text());
        for (const QHeaderView* header : m_pages.visible<QHeaderView>())
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
                texts.append(header->model()->headerData(i, Qt::Horizontal).toString());
        for (const QString& text : std::as_const(texts))
            if (text.contains(letters) && !text.contains(u'[') && !text.contains(data)
                && !own.contains(plain(text).remove(u"• "_s)))
                left.append(name + u": "_s + text);
    });
    QCoreApplication::removeTranslator(&pseudo);
    const QByteArray told = tellAll(left);
    QVERIFY2(told.isEmpty(), told);
}

/// What can take the focus and is no part of another such widget.
QList<QWidget*> tst_Translations::interactive() const
{
    QList<QWidget*> found;
    for (QWidget* widget : m_pages.visible<QWidget>()) {
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
        m_pages.use(language);
        QStringList names;
        walk([&](const QString& name) {
            const QList<QLabel*> labels = m_pages.visible<QLabel>();
            for (const QWidget* widget : interactive()) {
                if (widget->objectName().startsWith(u"node:"))
                    continue; // of the picture of a site: they say what is in it
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool isItsText = button && !button->text().isEmpty();
                QString line = u"%1/%2: %3"_s.arg(name, widget->objectName(),
                    widget->accessibleName().isEmpty() && isItsText ? u"its text"_s
                                                                    : widget->accessibleName());
                for (const QLabel* label : labels)
                    if (language == u"en" && label->buddy() == widget && !label->text().isEmpty()
                        && plain(label->text()) != widget->accessibleName() + u':')
                        line += u" is not "_s + label->text();
                names.append(line);
            }
        });
        return names;
    };
    const QStringList english = namesIn(u"en"_s);
    QVERIFY(english.size() > 100);
    QStringList nameless = english;
    nameless.removeIf(
        [](const QString& name) { return !name.endsWith(u": ") && !name.contains(u" is not "); });
    const QByteArray told = tellAll(nameless);
    QVERIFY2(told.isEmpty(), told);
    cleanup();
    init();
    QCOMPARE(namesIn(u"it"_s), english);
}

WATCHED_MAIN(tst_Translations)
#include "tst_Translations.moc"
