// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing configurations of single parameters, with a syntax of the test's own.
#include "models/core/Redactor.h"
#include "models/gateway/ParameterFormat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Hidden = ConfigFormat::Hidden;

namespace {

/// "key value" lines; keys that end in "secret" are secrets; "!" begins a command.
class PlainFormat : public ParameterFormat {
public:
    [[nodiscard]] QList<Parameter> parse(const QByteArray& text) const override
    {
        QList<Parameter> out;
        for (const QByteArray& line : text.split('\n'))
            if (!line.isEmpty() && line[0] != '!')
                out.append({ QString::fromUtf8(line.split(' ').value(0)),
                    QString::fromUtf8(line.split(' ').value(1)) });
        return out;
    }
    [[nodiscard]] bool isHidden(const QString& key) const override
    {
        return key.endsWith(u"secret");
    }
};

QStringList described(const QByteArray& found, const QByteArray& planned, Hidden hidden)
{
    QStringList out;
    for (const auto& d : PlainFormat().differences(found, planned, hidden)) {
        if (!d.path.isEmpty())
            out.append(u"a parameter has no path"_s);
        out.append((d.isAdded ? u"+ "_s : u"- "_s) + d.text);
    }
    return out;
}

} // namespace

class tst_ParameterFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void comparesSecrets_data();
    void comparesSecrets();
    void namesNoSecret();
};

void tst_ParameterFormat::compares_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("planned");
    QTest::addColumn<QStringList>("expected");
    const auto row
        = [](const char* name, const QByteArray& found, const QByteArray& planned,
              const QStringList& expected) { QTest::newRow(name) << found << planned << expected; };
    row("nothing planned is nothing to do", "a 1\n", "", {});
    row("the same", "a 1\nb 2\n", "a 1\nb 2\n", {});
    row("the order does not count", "b 2\na 1\n", "a 1\nb 2\n", {});
    row("what a file does not mention stays", "a 1\nb 2\n", "a 1\n", {});
    row("a command is no parameter", "a 1\n", "!purge\na 1\n", {});
    row("a missing value", "b 2\n", "a 1\n", { u"+ a=1"_s });
    row("a missing empty value", "", "a\n", { u"+ a="_s });
    row("an empty value shown as empty", "a\n", "a\n", {});
    row("a changed value", "a 1\n", "a 2\n", { u"- a=1"_s, u"+ a=2"_s });
    row("a value emptied", "a 1\n", "a\n", { u"- a=1"_s, u"+ a="_s });
    row("the last of two planned counts", "a 2\n", "a 1\na 2\n", {});
    row("the last of two found counts", "a 1\na 2\n", "a 2\n", {});
    row("asterisks are a value of what is no secret", "a ***\n", "a 1\n",
        { u"- a=***"_s, u"+ a=1"_s });
    row("in the order of the plan", "a 1\nb 2\nc 3\n", "c 4\nb 2\na 2\n",
        { u"- c=3"_s, u"+ c=4"_s, u"- a=1"_s, u"+ a=2"_s });
}

void tst_ParameterFormat::compares()
{
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, planned);
    QFETCH(QStringList, expected);
    QCOMPARE(described(found, planned, Hidden::Equal), expected);
    QCOMPARE(described(found, planned, Hidden::Different), expected);
}

void tst_ParameterFormat::comparesSecrets_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<int>("toProve");
    QTest::addColumn<int>("toDecide");
    QTest::newRow("absent") << QByteArray("a 1\n") << 0 << 1;
    QTest::newRow("empty") << QByteArray("my_secret\n") << 0 << 2;
    QTest::newRow("masked") << QByteArray("my_secret *****\n") << 0 << 2;
    QTest::newRow("shown, the same") << QByteArray("my_secret hunter2\n") << 0 << 0;
    QTest::newRow("shown, another") << QByteArray("my_secret hunter3\n") << 2 << 2;
    QTest::newRow("shown, another with asterisks") << QByteArray("my_secret *a*\n") << 2 << 2;
}

void tst_ParameterFormat::comparesSecrets()
{
    QFETCH(QByteArray, found);
    QFETCH(int, toProve);
    QFETCH(int, toDecide);
    const QByteArray planned = "my_secret hunter2\n";
    QCOMPARE(described(found, planned, Hidden::Equal).size(), toProve);
    QCOMPARE(described(found, planned, Hidden::Different).size(), toDecide);
}

void tst_ParameterFormat::namesNoSecret()
{
    const QStringList lines
        = described("my_secret hunter3\n", "my_secret hunter2\n", Hidden::Different);
    const QString masked = u"my_secret="_s + QString::fromUtf8(Redactor::mask);
    QCOMPARE(lines, QStringList({ u"- "_s + masked, u"+ "_s + masked }));
}

QTEST_GUILESS_MAIN(tst_ParameterFormat)
#include "tst_ParameterFormat.moc"
