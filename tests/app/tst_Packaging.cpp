// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/JobFile.h"
#include "tests/app/Installed.h"
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

QStringList filesBelow(const QString& folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(QDir(folder).relativeFilePath(it.next()));
    found.sort();
    return found;
}

} // namespace

/// What is installed, as desktops and apt take it. The programs are those of this build.
class tst_Packaging : public Installed {
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
    void opensAFileAsADesktopWould();
    void makesAPackage();

private:
    [[nodiscard]] QByteArray contentOf(const QString& path) const;

    QStringList m_files;
};

void tst_Packaging::initTestCase()
{
    const QString fault = install();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
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

/// The desktop starts the program with the path of the file that was double-clicked.
void tst_Packaging::opensAFileAsADesktopWould()
{
    const QString data = m_folder.filePath(u"desk"_s);
    const QString fault = fillStore(data);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
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
    const QString maintainer
        = ran(u"dpkg-deb"_s, { u"-f"_s, package, u"Maintainer"_s }).out.trimmed();
    QVERIFY(!maintainer.isEmpty());
    const QString changes = ran(u"zcat"_s, { root(u"usr/share/doc/doppino/changelog.gz"_s) }).out;
    QVERIFY2(changes.contains(u"\n -- "_s + maintainer + u"  "_s), qPrintable(changes));
}

QTEST_GUILESS_MAIN(tst_Packaging)
#include "tst_Packaging.moc"
