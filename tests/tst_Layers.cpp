// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fault {
    QString file;
    int line = 0;
    QString what;
};

/// Comments blanked, line breaks kept. @param keepsTexts string literals stay as well
QString codeOf(const QString& source, bool keepsTexts)
{
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype at = 0;
    auto it = token.globalMatch(source);
    while (it.hasNext()) {
        const auto match = it.next();
        const QString text = match.captured();
        out += QStringView(source).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const bool isComment = text.startsWith(u'/');
        out += !isComment && keepsTexts ? text : QString(text.count(u'\n'), u'\n') + u' ';
    }
    out += QStringView(source).sliced(at);
    return out;
}

/// Headers of POSIX and of Linux: there are none of them on other systems.
bool isOfOneSystem(const QString& include)
{
    static const QRegularExpression header(
        u"^(?:sys|netinet|arpa|net|linux|asm)/|"
        "^(?:unistd|fcntl|poll|pwd|grp|sched|netdb|dirent|dlfcn|pthread|syslog|termios|ifaddrs|"
        "spawn|glob|ftw|utime|signal)\\.h$|^csignal$"_s);
    return header.match(include).hasMatch();
}

bool isInModule(const QString& module, const QString& header)
{
    return QFile::exists(QStringLiteral(QT_HEADER_DIR) + u'/' + module + u'/' + header);
}

/// The Qt module of an include such as "QtWidgets/QWidget", "QWidget" or "qwidget.h".
QString qtModuleOf(const QString& include)
{
    if (const auto slash = include.indexOf(u'/'); slash > 0)
        return include.startsWith(u"Qt") ? include.first(slash) : QString();
    if (QFile::exists(QStringLiteral(QT_HEADER_DIR) + u'/' + include + u'/' + include))
        return include; // <QtWidgets>
    for (const QString& module :
        { u"QtCore"_s, u"QtNetwork"_s, u"QtSql"_s, u"QtConcurrent"_s, u"QtTest"_s, u"QtWidgets"_s,
            u"QtGui"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s })
        if (isInModule(module, include))
            return module;
    return {};
}

/// Checks one file of the project by the rules of its folder.
class Checker {
public:
    Checker(QString path, const QString& source)
        : m_path(std::move(path))
        , m_source(source)
    {
    }

    QList<Fault> run()
    {
        checkIncludes();
        checkSql();
        checkVendors();
        return m_faults;
    }

private:
    [[nodiscard]] bool isIn(const char* folder) const
    {
        return m_path.startsWith(QLatin1StringView(folder));
    }

    template <typename Check>
    void eachMatch(const QString& text, const QString& pattern, Check check)
    {
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        auto it = expression.globalMatch(text);
        while (it.hasNext()) {
            const auto match = it.next();
            if (const QString what = check(match.captured(1)); !what.isEmpty())
                m_faults.append(
                    { m_path, int(text.first(match.capturedStart(1)).count(u'\n')) + 1, what });
        }
    }

    void checkIncludes()
    {
        static const QStringList forModels { u"QtCore"_s, u"QtNetwork"_s, u"QtSql"_s,
            u"QtConcurrent"_s };
        eachMatch(codeOf(m_source, true), u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
            [this](const QString& include) {
                if (isIn("models/")
                    && (include.startsWith(u"widgets/") || include.startsWith(u"app/")))
                    return u"models includes "_s + include;
                if (isIn("widgets/") && include.startsWith(u"app/"))
                    return u"widgets includes "_s + include;
                if (isOfOneSystem(include)
                    && !(isIn("models/platform/") && !m_path.endsWith(u".h")))
                    return u"the system's own <%1> outside models/platform/*.cpp"_s.arg(include);
                const QString module = qtModuleOf(include);
                // models/report is a target of its own and may paint.
                const bool isReport
                    = isIn("models/report/") && (module == u"QtGui" || module == u"QtSvg");
                if (isIn("models/") && !module.isEmpty() && !forModels.contains(module)
                    && !isReport)
                    return u"models includes %1 of %2"_s.arg(include, module);
                return QString();
            });
    }

    void checkSql()
    {
        // The tables of a team's members and of what is carried, and a backup's own questions.
        if (isIn("models/store/") || isIn("models/team/") || isIn("models/care/"))
            return;
        eachMatch(codeOf(m_source, true),
            // In capitals or without any: "Select one from the list" is a sentence.
            u"\"[^\"\\n]*\\b(SELECT\\s[^\"\\n]*\\sFROM\\s|INSERT\\s+INTO\\s|UPDATE\\s+\\w+\\s+"
            u"SET\\s|"
            "DELETE\\s+FROM\\s|CREATE\\s+(?:TABLE|INDEX)\\s|DROP\\s+TABLE\\s|PRAGMA\\s+\\w+|"
            "select\\s[^\"\\n]*\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s)"_s,
            [](const QString& text) { return u"SQL outside models/{store,team,care}: "_s + text; });
        eachMatch(codeOf(m_source, true), u"^\\s*#\\s*include\\s*<(?:QtSql/)?(QSql\\w+)>"_s,
            [](const QString& header) {
                return u"SQL outside models/{store,team,care}: "_s + header;
            });
    }

    void checkVendors()
    {
        static const QStringList vendors { u"patton"_s, u"trinity"_s, u"smartware"_s,
            u"grandstream"_s, u"sangoma"_s, u"vega"_s, u"yealink"_s, u"snom"_s, u"fanvil"_s,
            u"gigaset"_s, u"mediatrix"_s, u"akuvox"_s, u"audiocodes"_s };
        // Tables with a line for each vendor, and the vendors' own services on the Internet.
        static const QStringList tables { u"models/gateway/GatewayDriver.cpp"_s,
            u"models/provisioning/PhoneRenderer."_s, u"models/provisioning/PhoneTimeZone"_s,
            u"models/provisioning/reach/PhoneCall.cpp"_s,
            u"models/provisioning/reach/ProvisioningHint.cpp"_s,
            u"models/provisioning/reach/RedirectService.cpp"_s,
            u"models/provisioning/reach/services/"_s,
            // In the words of that PBX's interface and of the files it writes.
            u"models/deploy/nethvoice/GatewayErrand.cpp"_s,
            u"models/deploy/nethvoice/NethVoiceGatewayFile.cpp"_s,
            u"models/deploy/nethvoice/RedirectPart.cpp"_s };
        for (const QString& table : tables)
            if (isIn(table.toLatin1().constData()))
                return;
        for (const QString& vendor : vendors)
            if (m_path.contains(u'/' + vendor + u'/'))
                return;
        QStringList capital;
        for (const QString& vendor : vendors)
            capital.append(vendor[0].toUpper() + vendor.sliced(1));
        // At the beginning of a word, "isGrandstream" included; "removeGateway" has no Vega inside.
        eachMatch(codeOf(m_source, true),
            u"((?:(?<![A-Za-z])(?i:%1))|(?:(?<=[a-z0-9])(?:%2)))"_s.arg(
                vendors.join(u'|'), capital.join(u'|')),
            [](const QString& vendor) { return u"a vendor's name: "_s + vendor; });
    }

    QString m_path;
    QString m_source;
    QList<Fault> m_faults;
};

QString described(const QList<Fault>& faults)
{
    QStringList lines;
    for (const Fault& fault : faults)
        lines.append(u"%1:%2: %3"_s.arg(fault.file).arg(fault.line).arg(fault.what));
    return lines.join(u'\n');
}

} // namespace

/// Who may include whom (README, "Folders"), where SQL and where the operating system may be spoken
/// to, and where vendors have names.
class tst_Layers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();
    void letsPassWhatIsRight_data();
    void letsPassWhatIsRight();
    void sourcesKeepTheirLayers_data();
    void sourcesKeepTheirLayers();
};

void tst_Layers::findsWhatIsPlanted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const QString model = u"models/site/Site.cpp"_s;
    const QString widget = u"widgets/MainWindow.cpp"_s;
    QTest::newRow("a widget in models") << model << u"#include <QWidget>"_s;
    QTest::newRow("a widget with its module") << model << u"#include <QtWidgets/QWidget>"_s;
    QTest::newRow("the whole module") << model << u"#include <QtWidgets>"_s;
    QTest::newRow("its C spelling") << model << u"#include <qwidget.h>"_s;
    QTest::newRow("quoted") << model << u"#include \"QApplication\""_s;
    QTest::newRow("blanks around") << model << u"  #  include  <QLabel>"_s;
    QTest::newRow("a colour in models") << model << u"#include <QColor>"_s;
    QTest::newRow("QtGui by name") << model << u"#include <QtGui/QPainter>"_s;
    QTest::newRow("SVG in models") << model << u"#include <QSvgRenderer>"_s;
    QTest::newRow("our widgets in models") << model << u"#include \"widgets/MainWindow.h\""_s;
    QTest::newRow("our app in models") << model << u"#include \"app/common/Languages.h\""_s;
    QTest::newRow("our app in widgets") << widget << u"#include \"app/common/Languages.h\""_s;
    QTest::newRow("a widget in the report") << u"models/report/Pdf.cpp"_s << u"#include <QLabel>"_s;
    QTest::newRow("a query in widgets") << widget << u"run(u\"SELECT id FROM site\"_s);"_s;
    QTest::newRow("an insertion in app")
        << u"app/ctl/main.cpp"_s << u"run(\"insert into site (id) VALUES (1)\");"_s;
    QTest::newRow("a deletion in models/site") << model << u"q = \"DELETE FROM site\";"_s;
    QTest::newRow("an update in models/site") << model << u"q = \"UPDATE site SET x = 1\";"_s;
    QTest::newRow("QtSql in models/site") << model << u"#include <QSqlQuery>"_s;
    QTest::newRow("a descriptor in models") << model << u"#include <unistd.h>"_s;
    QTest::newRow("a socket in app") << u"app/ctl/main.cpp"_s << u"#include <sys/socket.h>"_s;
    QTest::newRow("a signal in widgets") << widget << u"#include <csignal>"_s;
    QTest::newRow("Linux in a header of the platform")
        << u"models/platform/Disk.h"_s << u"#include <linux/fs.h>"_s;
    QTest::newRow("a vendor in the engine")
        << u"models/gateway/GatewayJob.cpp"_s << u"if (family == u\"patton-trinity\"_s)"_s;
    QTest::newRow("a vendor in a name")
        << u"models/gateway/GatewayJob.cpp"_s << u"bool isGrandstream = false;"_s;
    QTest::newRow("a vendor in widgets") << widget << u"label(u\"Patton\"_s);"_s;
}

void tst_Layers::findsWhatIsPlanted()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QList<Fault> faults = Checker(path, u"// first\n"_s + line + u"\nint x;\n"_s).run();
    QVERIFY2(!faults.isEmpty(), qPrintable(line));
    QCOMPARE(faults[0].line, 2);
}

void tst_Layers::letsPassWhatIsRight_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const QString model = u"models/site/Site.cpp"_s;
    QTest::newRow("QtCore") << model << u"#include <QString>"_s;
    QTest::newRow("QtNetwork") << model << u"#include <QtNetwork/QTcpSocket>"_s;
    QTest::newRow("QtConcurrent") << model << u"#include <QtConcurrentRun>"_s;
    QTest::newRow("the standard library") << model << u"#include <memory>"_s;
    QTest::newRow("a descriptor in the platform")
        << u"models/platform/Disk.cpp"_s << u"#include <unistd.h>"_s;
    QTest::newRow("errors of the standard library") << model << u"#include <cerrno>"_s;
    QTest::newRow("another library") << model << u"#include <qt6keychain/keychain.h>"_s;
    QTest::newRow("a vendor's letters across words") << model << u"removeGateway();"_s;
    QTest::newRow("a comment") << model << u"// #include <QWidget> SELECT a FROM b; patton"_s;
    QTest::newRow("a comment of several lines") << model << u"/* \"SELECT a FROM b\"\n patton */"_s;
    QTest::newRow("a colour in the report") << u"models/report/Pdf.cpp"_s << u"#include <QColor>"_s;
    QTest::newRow("a widget in widgets") << u"widgets/MainWindow.cpp"_s << u"#include <QWidget>"_s;
    QTest::newRow("a query in the store")
        << u"models/store/X.cpp"_s << u"run(u\"SELECT id FROM site\"_s);"_s;
    QTest::newRow("plain words") << model << u"tr(\"Select one from the list, or delete it.\");"_s;
    QTest::newRow("a vendor in its folder")
        << u"models/gateway/patton/TrinityDriver.cpp"_s << u"u\"patton-trinity\"_s"_s;
    QTest::newRow("the registry") << u"models/gateway/GatewayDriver.cpp"_s
                                  << u"#include \"models/gateway/patton/TrinityDriver.h\""_s;
}

void tst_Layers::letsPassWhatIsRight()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QList<Fault> faults = Checker(path, line + u'\n').run();
    QVERIFY2(faults.isEmpty(), qPrintable(described(faults)));
}

void tst_Layers::sourcesKeepTheirLayers_data()
{
    QTest::addColumn<QString>("path");
    const QDir root(QStringLiteral(SOURCE_DIR));
    for (const QString& folder : { u"models"_s, u"widgets"_s, u"app"_s }) {
        QDirIterator it(root.filePath(folder), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        int count = 0;
        for (; it.hasNext(); ++count) {
            const QString path = root.relativeFilePath(it.next());
            QTest::newRow(qPrintable(path)) << path;
        }
        QVERIFY2(count > 5, qPrintable(folder));
    }
}

void tst_Layers::sourcesKeepTheirLayers()
{
    QFETCH(QString, path);
    QFile file(QDir(QStringLiteral(SOURCE_DIR)).filePath(path));
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<Fault> faults = Checker(path, QString::fromUtf8(file.readAll())).run();
    QVERIFY2(faults.isEmpty(), qPrintable(described(faults)));
}

QTEST_APPLESS_MAIN(tst_Layers)
#include "tst_Layers.moc"
