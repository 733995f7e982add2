// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TranscriptText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TranscriptText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWhatWasSent();
    void joinsWhatComesInPieces();
    void keepsWholeAnswersApart();
    void staysBounded();
};

void tst_TranscriptText::marksWhatWasSent()
{
    TranscriptText transcript;
    QCOMPARE(transcript.append(Job::Direction::Sent, u"admin\r\n"_s), u"> admin\n"_s);
    QCOMPARE(transcript.append(Job::Direction::Received, u"gw# "_s), u"gw# "_s);
    QCOMPARE(transcript.append(Job::Direction::Sent, u"show"_s), u"\n> show\n"_s);
    QCOMPARE(transcript.text(), u"> admin\ngw# \n> show\n"_s);
    transcript.clear();
    QVERIFY(transcript.text().isEmpty());
}

void tst_TranscriptText::joinsWhatComesInPieces()
{
    TranscriptText transcript;
    transcript.append(Job::Direction::Received, u"one\r"_s);
    transcript.append(Job::Direction::Received, u"\ntwo\r\n"_s);
    QCOMPARE(transcript.text(), u"one\ntwo\n"_s);
}

void tst_TranscriptText::keepsWholeAnswersApart()
{
    TranscriptText transcript;
    transcript.appendLine(Job::Direction::Sent, u"GET /a"_s);
    transcript.appendLine(Job::Direction::Received, u"GET /a: 200"_s);
    transcript.appendLine(Job::Direction::Received, u"GET /b: 200\r\n"_s);
    QCOMPARE(transcript.text(), u"> GET /a\nGET /a: 200\nGET /b: 200\n"_s);
}

void tst_TranscriptText::staysBounded()
{
    TranscriptText transcript;
    const QString piece(100'000, u'x');
    for (int i = 0; i < 100; ++i)
        transcript.append(Job::Direction::Received, piece);
    QVERIFY(transcript.text().size() <= 4 * 1024 * 1024);
    transcript.append(Job::Direction::Received, u"the end"_s);
    QVERIFY(transcript.text().endsWith(u"the end"_s));
}

QTEST_APPLESS_MAIN(tst_TranscriptText)
#include "tst_TranscriptText.moc"
