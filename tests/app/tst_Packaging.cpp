// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/JobFile.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

Ran ran(const QString& program, const QStringList& arguments,
    const QMap<QString, QString>& variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000))
        return { -1, {}, process.errorString() };
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

QStringList filesBelow(const QString& folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(QDir(folder).relativeFilePath(it.next()));
    found.sort();
    return found;
}

QSet<QString> matches(const QString& text, const QString& pattern)
{
    QSet<QString> found;
    auto it = QRegularExpression(pattern,
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption)
                  .globalMatch(text);
    while (it.hasNext())
        found.insert(it.next().captured(1));
    return found;
}

} // namespace

/// What is installed, as desktops, shells and apt take it. The programs are those of this build.
class tst_Packaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installsWhatItShall();
    void desktopEntryIsValid();
    void metainfoIsValid();
    void agreesOnTypes();
    void iconsAreDrawings_data();
    void iconsAreDrawings();
    void knowsItsFiles_data();
    void knowsItsFiles();
    void manualSaysAllThatHelpSays_data();
    void manualSaysAllThatHelpSays();
    void completesEveryCommandOfTheHelp();
    void completes_data();
    void completes();
    void beginsNoDatabaseWhileItCompletes();
    void opensAFileAsADesktopWould();
    void makesAPackage();

private:
    [[nodiscard]] QString root(const QString& path) const { return m_root.filePath(path); }
    [[nodiscard]] QByteArray contentOf(const QString& path) const;
    [[nodiscard]] QString helpOf(const QString& program, const QString& language = u"en"_s) const;
    [[nodiscard]] QStringList completed(const QStringList& words, const QString& data = {}) const;
    void fillStore(const QString& data) const;

    QTemporaryDir m_root; ///< what DESTDIR is
    QTemporaryDir m_folder;
    QStringList m_files;
};

void tst_Packaging::initTestCase()
{
    const Ran installed = ran(QStringLiteral(CMAKE),
        { u"--install"_s, QStringLiteral(BUILD_DIR), u"--prefix"_s, u"/usr"_s },
        { { u"DESTDIR"_s, m_root.path() } });
    QVERIFY2(installed.code == 0, qPrintable(installed.err));
    m_files = filesBelow(m_root.path());
    const Ran updated = ran(u"update-mime-database"_s, { root(u"usr/share/mime"_s) });
    QVERIFY2(updated.code == 0, qPrintable(updated.err));
    // Before anybody asks what a file is.
    qputenv("XDG_DATA_DIRS", QFile::encodeName(root(u"usr/share"_s)) + ":/usr/share");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"home"_s)));
}

QByteArray tst_Packaging::contentOf(const QString& path) const
{
    return StoreFixture::contentsOf(root(path));
}

QString tst_Packaging::helpOf(const QString& program, const QString& language) const
{
    return ran(root(u"usr/bin/"_s + program), { u"--help"_s, u"--language"_s, language }).out;
}

void tst_Packaging::installsWhatItShall()
{
    const QStringList wanted { u"usr/bin/doppino"_s, u"usr/bin/doppinoctl"_s,
        u"usr/share/applications/doppino.desktop"_s,
        u"usr/share/bash-completion/completions/doppinoctl"_s,
        u"usr/share/doc/doppino/changelog.gz"_s, u"usr/share/doc/doppino/copyright"_s,
        u"usr/share/icons/hicolor/scalable/apps/doppino.svg"_s,
        u"usr/share/icons/hicolor/scalable/mimetypes/application-vnd.doppino.job+json.svg"_s,
        u"usr/share/icons/hicolor/scalable/mimetypes/application-vnd.doppino.site+json.svg"_s,
        u"usr/share/icons/hicolor/symbolic/apps/doppino-symbolic.svg"_s,
        u"usr/share/man/it/man1/doppinoctl.1.gz"_s, u"usr/share/man/man1/doppino.1.gz"_s,
        u"usr/share/man/man1/doppinoctl.1.gz"_s,
        u"usr/share/metainfo/org.doppino.doppino.metainfo.xml"_s,
        u"usr/share/mime/packages/doppino.xml"_s };
    QCOMPARE(m_files, wanted);
    const QString changes = ran(u"zcat"_s, { root(u"usr/share/doc/doppino/changelog.gz"_s) }).out;
    QVERIFY2(changes.startsWith(u"doppino (" DOPPINO_VERSION ") "_s), qPrintable(changes));
    for (const QString& program : { u"doppino"_s, u"doppinoctl"_s }) {
        const Ran version = ran(root(u"usr/bin/"_s + program), { u"--version"_s });
        QCOMPARE(version.out, program + u" " DOPPINO_VERSION "\n"_s);
        QCOMPARE(version.code, 0);
    }
}

void tst_Packaging::desktopEntryIsValid()
{
    const QString path = root(u"usr/share/applications/doppino.desktop"_s);
    const Ran checked = ran(u"desktop-file-validate"_s, { path });
    QCOMPARE(checked.out + checked.err, QString());
    QCOMPARE(checked.code, 0);
    QVERIFY(contentOf(u"usr/share/applications/doppino.desktop"_s).contains("Exec=doppino %f\n"));
}

void tst_Packaging::metainfoIsValid()
{
    const QString path = u"usr/share/metainfo/org.doppino.doppino.metainfo.xml"_s;
    const Ran checked
        = ran(u"appstreamcli"_s, { u"validate"_s, u"--pedantic"_s, u"--no-net"_s, root(path) });
    QVERIFY2(checked.code == 0, qPrintable(checked.out));
    static const QRegularExpression remark(u"^[EWIP]: "_s, QRegularExpression::MultilineOption);
    QVERIFY2(!checked.out.contains(remark), qPrintable(checked.out));
    QVERIFY(contentOf(path).contains("<release version=\"" DOPPINO_VERSION "\""));
}

/// The types of files that the desktop entry, the metainfo and the MIME database name.
void tst_Packaging::agreesOnTypes()
{
    const QString type = u"(application/vnd\\.doppino\\.[a-z+]+)"_s;
    const auto in
        = [&](const QString& path) { return matches(QString::fromUtf8(contentOf(path)), type); };
    const QSet<QString> known = in(u"usr/share/mime/packages/doppino.xml"_s);
    QCOMPARE(known.size(), 2);
    QCOMPARE(in(u"usr/share/applications/doppino.desktop"_s), known);
    QCOMPARE(in(u"usr/share/metainfo/org.doppino.doppino.metainfo.xml"_s), known);
}

void tst_Packaging::iconsAreDrawings_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : m_files)
        if (path.endsWith(u".svg"))
            QTest::newRow(qPrintable(path)) << path;
}

void tst_Packaging::iconsAreDrawings()
{
    QFETCH(QString, path);
    const QByteArray drawing = contentOf(path);
    QXmlStreamReader reader(drawing);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(drawing.contains("viewBox"));
    // A symbolic one is coloured by the desktop, which fills: lines would be filled as well.
    QCOMPARE(path.contains(u"symbolic") && drawing.contains("stroke="), false);
}

void tst_Packaging::knowsItsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    const QByteArray site = SiteFile::write(StoreFixture::exampleSite(), SiteFile::Secrets::Omit);
    const QByteArray byHand
        = StoreFixture::contentsOf(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    const QByteArray job = JobFile::write({}, Secret(u"x"_s), { 1, 8 * 1024 * 1024 });
    const QString siteType = u"application/vnd.doppino.site+json"_s;
    const QString jobType = u"application/vnd.doppino.job+json"_s;
    QTest::newRow("a site") << u"Rossi.doppino.json"_s << site << siteType;
    QTest::newRow("a site without a kind") << u"Rossi"_s << site << siteType;
    QTest::newRow("one written by hand") << u"rossi.site"_s << byHand << siteType;
    QTest::newRow("a job") << u"Rossi.doppino.job"_s << job << jobType;
    QTest::newRow("a job under another name") << u"rossi.job"_s << job << jobType;
    QTest::newRow("somebody else's job")
        << u"print.job"_s << QByteArray("name=print\n") << u"text/plain"_s;
    QTest::newRow("somebody else's JSON")
        << u"package.json"_s << QByteArray("{\"a\":1}") << u"application/json"_s;
}

void tst_Packaging::knowsItsFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const QMimeType found = QMimeDatabase().mimeTypeForFile(file.fileName());
    QCOMPARE(found.name(), type);
    QVERIFY(!type.contains(u"doppino") || found.inherits(u"application/json"_s));
    // And as desktops that are not made with Qt see it.
    const Ran asked
        = ran(u"gio"_s, { u"info"_s, u"--attributes=standard::content-type"_s, file.fileName() });
    QVERIFY2(asked.out.contains(u"content-type: "_s + type + u'\n'), qPrintable(asked.out));
}

void tst_Packaging::manualSaysAllThatHelpSays_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("folder");
    QTest::newRow("doppino") << u"doppino"_s << u"en"_s << u"man1"_s;
    QTest::newRow("doppinoctl") << u"doppinoctl"_s << u"en"_s << u"man1"_s;
    QTest::newRow("doppinoctl in Italian") << u"doppinoctl"_s << u"it"_s << u"it/man1"_s;
}

void tst_Packaging::manualSaysAllThatHelpSays()
{
    QFETCH(QString, program);
    QFETCH(QString, language);
    QFETCH(QString, folder);
    const Ran page = ran(u"man"_s,
        { u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s,
            root(u"usr/share/man/%1/%2.1.gz"_s.arg(folder, program)) },
        { { u"MANWIDTH"_s, u"1000"_s }, { u"MAN_KEEP_FORMATTING"_s, {} } });
    QCOMPARE(page.err, QString());
    QCOMPARE(page.code, 0);
    static const QRegularExpression heading(u"^\\S.*$"_s, QRegularExpression::MultilineOption);
    const QString word = u"(\\w[\\w-]*\\w)"_s;
    const QSet<QString> said = matches(page.out, word);
    const QSet<QString> asked = matches(helpOf(program, language).remove(heading), word);
    QVERIFY(asked.size() > 20);
    for (const QString& each : asked)
        QVERIFY2(said.contains(each), qPrintable(each));
}

QStringList tst_Packaging::completed(const QStringList& words, const QString& data) const
{
    static const QString script = u". \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
                                  "_doppinoctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QStringList arguments { u"--norc"_s, u"-c"_s, script, u"bash"_s,
        root(u"usr/share/bash-completion/completions/doppinoctl"_s),
        root(u"usr/bin/doppinoctl"_s) };
    const Ran asked = ran(u"bash"_s, arguments + words, { { u"XDG_DATA_HOME"_s, data } });
    if (!asked.err.isEmpty())
        qWarning("%s", qPrintable(asked.err));
    return asked.out.split(u'\n', Qt::SkipEmptyParts);
}

void tst_Packaging::completesEveryCommandOfTheHelp()
{
    const QString help = helpOf(u"doppinoctl"_s);
    const QString commands = help.mid(help.indexOf(u"\nCommands:"_s));
    const QStringList first = completed({ QString() });
    QSet<QString> families = matches(commands, u"^  ([a-z]+)"_s);
    QVERIFY(families.size() > 8);
    QCOMPARE(QSet<QString>(first.begin(), first.end()), families);
    for (const QString& family : families) {
        const QSet<QString> wanted
            = matches(commands, u"(?:^  |\\| )%1 ([a-z][a-z-]+)"_s.arg(family));
        const QStringList offered = completed({ family, QString() });
        for (const QString& verb : wanted)
            QVERIFY2(offered.contains(verb), qPrintable(family + u' ' + verb));
    }
    // Each option of the help belongs to a command, or to all of them.
    for (const QString& line : commands.split(u'\n')) {
        static const QRegularExpression start(u"^  ([a-z]+)(?: ([a-z-]+))? (?:[A-Z]|\\[?-)"_s);
        const auto match = start.match(line);
        if (!match.hasMatch())
            continue;
        QStringList words { match.captured(1) };
        if (!match.captured(2).isEmpty())
            words.append(match.captured(2));
        const QStringList offered = completed(words + QStringList { u"--"_s });
        const QString own = line.section(u" | "_s, 0, 0);
        for (const QString& option : matches(own, u"(--[a-z-]+)"_s))
            QVERIFY2(offered.contains(option), qPrintable(words.join(u' ') + u' ' + option));
    }
}

void tst_Packaging::completes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a family") << QStringList { u"gate"_s } << QStringList { u"gateway"_s };
    QTest::newRow("three words deep")
        << QStringList { u"phones"_s, u"files"_s, u"a"_s } << QStringList { u"add"_s };
    QTest::newRow("a site") << QStringList { u"site"_s, u"show"_s, QString() }
                            << QStringList { u"Rossi\\ S.r.l.\\ -\\ Pesaro"_s };
    QTest::newRow("a site begun") << QStringList { u"lint"_s, u"Rossi\\ S"_s }
                                  << QStringList { u"Rossi\\ S.r.l.\\ -\\ Pesaro"_s };
    QTest::newRow("a site in quotes")
        << QStringList { u"lint"_s, u"\"Ros"_s } << QStringList { u"Rossi S.r.l. - Pesaro"_s };
    QTest::newRow("a site after an option") << QStringList { u"deploy"_s, u"--only"_s, u"trunks"_s,
        u"R"_s } << QStringList { u"Rossi\\ S.r.l.\\ -\\ Pesaro"_s };
    QTest::newRow("no such site") << QStringList { u"lint"_s, u"Bianchi"_s } << QStringList();
    QTest::newRow("what an option takes") << QStringList { u"trunk"_s, u"render"_s, u"R"_s,
        u"voip1"_s, u"--for"_s, u"t"_s } << QStringList { u"tvox"_s };
    QTest::newRow("an option") << QStringList { u"phones"_s, u"dhcp"_s, u"R"_s, u"--fo"_s }
                               << QStringList { u"--format"_s };
    QTest::newRow("an option of another command")
        << QStringList { u"site"_s, u"import"_s, u"--tftp"_s } << QStringList();
    QTest::newRow("options borrowed") << QStringList { u"gateway"_s, u"restore"_s, u"R"_s,
        u"isdn"_s, u"--tftp-p"_s } << QStringList { u"--tftp-port"_s };
    QTest::newRow("a file") << QStringList {
        u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-e")
    } << QStringList { QStringLiteral(TEST_DATA_DIR "/contract-example.json") };
    QTest::newRow("nonsense") << QStringList { u"xyzzy"_s, QString() } << QStringList();
}

void tst_Packaging::fillStore(const QString& data) const
{
    if (QFile::exists(data + u"/doppino/doppino.sqlite"_s))
        return;
    const Ran imported = ran(root(u"usr/bin/doppinoctl"_s),
        { u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-example.json") },
        { { u"XDG_DATA_HOME"_s, data }, { u"DOPPINO_PASSPHRASE"_s, u"horse"_s } });
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
}

void tst_Packaging::completes()
{
    QFETCH(QStringList, words);
    const QString data = m_folder.filePath(u"data"_s);
    fillStore(data);
    QTEST(completed(words, data), "offered");
}

void tst_Packaging::beginsNoDatabaseWhileItCompletes()
{
    const QString data = m_folder.filePath(u"none"_s);
    QVERIFY(completed({ u"lint"_s, QString() }, data).isEmpty());
    QVERIFY(!QFile::exists(data));
    const QString other = m_folder.filePath(u"other.sqlite"_s);
    QVERIFY(completed({ u"--database"_s, other, u"lint"_s, QString() }, data).isEmpty());
    QVERIFY(!QFile::exists(other));
}

/// The desktop starts the program with the path of the file that was double-clicked.
void tst_Packaging::opensAFileAsADesktopWould()
{
    const QString data = m_folder.filePath(u"desk"_s);
    fillStore(data);
    Site site = StoreFixture::exampleSite();
    site.name = u"Bianchi"_s;
    QFile file(m_folder.filePath(u"bianchi.doppino.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(SiteFile::write(site, SiteFile::Secrets::Omit));
    file.close();
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, data);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"horse"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.setWorkingDirectory(m_folder.path());
    window.start(root(u"usr/bin/doppino"_s), { u"bianchi.doppino.json"_s });
    QVERIFY(window.waitForStarted());
    const auto names = [&] {
        return ran(root(u"usr/bin/doppinoctl"_s), { u"site"_s, u"list"_s },
            { { u"XDG_DATA_HOME"_s, data } })
            .out;
    };
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(u"Bianchi"_s), 60'000);
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    QVERIFY(window.waitForFinished());
}

void tst_Packaging::makesAPackage()
{
    const QString to = m_folder.filePath(u"deb"_s);
    const Ran made = ran(QStringLiteral(CPACK),
        { u"-G"_s, u"DEB"_s, u"--config"_s, QStringLiteral(BUILD_DIR "/CPackConfig.cmake"), u"-B"_s,
            to });
    QVERIFY2(made.code == 0, qPrintable(made.out + made.err));
    const QStringList packages = QDir(to).entryList({ u"doppino_*.deb"_s });
    QCOMPARE(packages.size(), 1);
    const QString package = to + u'/' + packages.first();

    QStringList files;
    const QStringList lines
        = ran(u"dpkg-deb"_s, { u"-c"_s, package }).out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString path = line.section(u" ./"_s, 1);
        const bool isProgram = path.startsWith(u"usr/bin/"_s);
        if (!line.startsWith(u'd'))
            files.append(path);
        const QString mode = line.startsWith(u'd') ? u"drwxr-xr-x root/root "_s
            : isProgram                            ? u"-rwxr-xr-x root/root "_s
                                                   : u"-rw-r--r-- root/root "_s;
        QVERIFY2(line.startsWith(mode), qPrintable(line));
    }
    files.sort();
    QCOMPARE(files, m_files);

    const QString needs = ran(u"dpkg-deb"_s, { u"-f"_s, package, u"Depends"_s }).out;
    const QString common
        = QString::fromUtf8(StoreFixture::contentsOf(QStringLiteral(SOURCE_DIR "/.ci/common.sh")));
    const QString loaded = common.section(u"RUN_PACKAGES=("_s, 1).section(u')', 0, 0);
    const QStringList names = loaded.simplified().split(u' ');
    QVERIFY(names.size() > 3);
    for (const QString& name : names + QStringList { u"libqt6widgets6"_s, u"libc6"_s })
        QVERIFY2(needs.contains(name), qPrintable(name + u" in "_s + needs));
    QVERIFY(!ran(u"dpkg-deb"_s, { u"-f"_s, package, u"Maintainer"_s }).out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Packaging)
#include "tst_Packaging.moc"
