// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/gateway/PattonSites.h"

#include <QFile>
#include <QTest>

/// What the tests of several families' texts share: sites, golden files, planted faults.
namespace OtherSites {

inline QStringList models(const QString& family) { return PattonSites::models(family); }

/// @param variant as PattonSites::variant
inline Site site(const QString& model, const QString& variant, const QString& mac)
{
    Site out = PattonSites::variant(model, variant);
    out.gateways[0].mac = mac;
    return out;
}

/// Rows of every model of a family, full and minimal.
inline void addRows(const QString& family, const QStringList& variants)
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("variant");
    for (const QString& model : models(family))
        for (const QString& variant : variants)
            QTest::newRow(qPrintable(model + QLatin1Char(' ') + variant)) << model << variant;
}

inline void compareWithGolden(const QByteArray& text, const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/") + name);
    if (qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    QVERIFY2(file.open(QFile::ReadOnly), "run once with DOPPINO_UPDATE_GOLDEN=1");
    const QList<QByteArray> wanted = file.readAll().split('\n');
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < qMax(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.value(i), wanted.value(i));
}

inline QByteArray replacedOnce(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    const auto at = text.indexOf(from);
    if (at < 0)
        qFatal("no '%s' to plant a fault in", from.constData());
    return text.replace(at, from.size(), to);
}

} // namespace OtherSites
