// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/UploadState.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

UploadRecord record(const Outcome& outcome, const QString& fingerprint, const QStringList& notes)
{
    UploadRecord made;
    made.outcome = outcome;
    made.fingerprint = fingerprint;
    made.notes = notes;
    return made;
}

const Error timeout(ErrorCode::Timeout);

} // namespace

Q_DECLARE_METATYPE(UploadState)

class tst_UploadState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowADeviceStands_data();
    void saysHowADeviceStands();
};

void tst_UploadState::saysHowADeviceStands_data()
{
    QTest::addColumn<QList<UploadRecord>>("newestFirst");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<UploadState>("state");
    const UploadRecord old = record(Outcome::done(), u"old"_s, {});
    const UploadRecord now = record(Outcome::done(), u"now"_s, { u"already_up_to_date"_s });
    const UploadRecord failed = record(Outcome::failed(timeout), u"now"_s, {});
    const UploadRecord unknown = record(Outcome::unknown(timeout), u"now"_s, {});
    const UploadRecord cancelled = record(Outcome::cancelled(timeout), u"now"_s, {});
    const UploadRecord pending = record(Outcome::done(), u"now"_s, { u"restart_pending"_s });
    const UploadRecord unsaved = record(Outcome::done(), u"now"_s, { u"x"_s, u"not_saved"_s });
    using Records = QList<UploadRecord>;
    const auto row = [](const char* name, const Records& records, const QString& planned,
                         UploadState state) { QTest::newRow(name) << records << planned << state; };
    row("nothing was sent", {}, u"now"_s, UploadState::Never);
    row("sent and planned are one", { now, old }, u"now"_s, UploadState::Current);
    row("the plan was edited since", { old }, u"now"_s, UploadState::Changed);
    row("an older upload was the plan of now", { old, now }, u"now"_s, UploadState::Changed);
    row("the plan cannot be written any more", { now }, {}, UploadState::Changed);
    row("it waits for a restart", { pending }, u"now"_s, UploadState::NotInForce);
    row("it will not survive a restart", { unsaved }, u"now"_s, UploadState::NotInForce);
    row("waits for a restart, but with another plan", { pending }, u"new"_s, UploadState::Changed);
    row("the last one failed", { failed, now }, u"now"_s, UploadState::Failed);
    row("the last one ended without proof", { unknown, now }, u"now"_s, UploadState::Unknown);
    row("cancelled before it did anything", { cancelled, now }, u"now"_s, UploadState::Current);
    row("cancelled after a failure", { cancelled, failed }, u"now"_s, UploadState::Failed);
    row("only ever cancelled", { cancelled, cancelled }, u"now"_s, UploadState::Never);
}

void tst_UploadState::saysHowADeviceStands()
{
    QFETCH(QList<UploadRecord>, newestFirst);
    QFETCH(QString, planned);
    QFETCH(UploadState, state);
    QCOMPARE(uploadState(newestFirst, planned), state);
    QCOMPARE(decisiveUpload(newestFirst) == nullptr, state == UploadState::Never);
}

QTEST_APPLESS_MAIN(tst_UploadState)
#include "tst_UploadState.moc"
