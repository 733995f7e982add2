// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Installed.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a shell offers about the programs once they are installed: manual pages and completion.
class tst_ShellHelp : public Installed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manualSaysAllThatHelpSays_data();
    void manualSaysAllThatHelpSays();
    void completesEveryCommandOfTheHelp();
    void completes_data();
    void completes();
    void beginsNoDatabaseWhileItCompletes();

private:
    [[nodiscard]] QString helpOf(const QString& program, const QString& language = u"en"_s) const;
    [[nodiscard]] QStringList completed(const QStringList& words, const QString& data = {}) const;
};

void tst_ShellHelp::initTestCase()
{
    const QString fault = install();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QString tst_ShellHelp::helpOf(const QString& program, const QString& language) const
{
    return ran(root(u"usr/bin/"_s + program), { u"--help"_s, u"--language"_s, language }).out;
}

void tst_ShellHelp::manualSaysAllThatHelpSays_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("folder");
    QTest::newRow("doppino") << u"doppino"_s << u"en"_s << u"man1"_s;
    QTest::newRow("doppinoctl") << u"doppinoctl"_s << u"en"_s << u"man1"_s;
    QTest::newRow("doppinoctl in Italian") << u"doppinoctl"_s << u"it"_s << u"it/man1"_s;
}

void tst_ShellHelp::manualSaysAllThatHelpSays()
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

QStringList tst_ShellHelp::completed(const QStringList& words, const QString& data) const
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

void tst_ShellHelp::completesEveryCommandOfTheHelp()
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

void tst_ShellHelp::completes_data()
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

void tst_ShellHelp::completes()
{
    QFETCH(QStringList, words);
    const QString data = m_folder.filePath(u"data"_s);
    const QString fault = fillStore(data);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QTEST(completed(words, data), "offered");
}

void tst_ShellHelp::beginsNoDatabaseWhileItCompletes()
{
    const QString data = m_folder.filePath(u"none"_s);
    QVERIFY(completed({ u"lint"_s, QString() }, data).isEmpty());
    QVERIFY(!QFile::exists(data));
    const QString other = m_folder.filePath(u"other.sqlite"_s);
    QVERIFY(completed({ u"--database"_s, other, u"lint"_s, QString() }, data).isEmpty());
    QVERIFY(!QFile::exists(other));
}

QTEST_GUILESS_MAIN(tst_ShellHelp)
#include "tst_ShellHelp.moc"
