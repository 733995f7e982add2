// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/deploy/lync/LyncSite.h"
#include "models/deploy/PbxDriver.h"

#include <memory>

class SshLink;

/// Runs the site's script on the Lync Server by OpenSSH: first without changing anything; what it
/// would change is agreed to, then it runs with -Apply. The verdict is its own last line.
/// Steps: connect, try, apply. Done: nothing is left to change. Failed: PbxScriptFailed (it
/// stopped), those of SshLink::open. Unknown: PbxItemDiffers (after -Apply), PbxNotConfirmed (it
/// was cut off while it was at work).
class LyncRunJob : public Job {
    Q_OBJECT

public:
    /// @param script of LyncSite::script()
    LyncRunJob(const PbxAccess& access, QByteArray script, QObject* parent = nullptr);
    ~LyncRunJob() override;

    /// After tried(): runs it with -Apply.
    void agree();
    /// While it is at work on the server the end is Unknown.
    void cancel() override;

    /// What it would change, or still differs.
    [[nodiscard]] const LyncVerdict& verdict() const { return m_verdict; }
    /// The command and what is written to its standard input: one line, as a shell that reads
    /// statement after statement wants it.
    static QByteArray command();
    static QByteArray input(const QByteArray& script, bool isApplying);

Q_SIGNALS:
    /// It ran without changing anything. @param needsAgreement agree() or cancel() is expected
    void tried(bool needsAgreement);
    /// As PbxDriver::trusted().
    void trusted(const QString& what, const QString& host, const QString& type,
        const QString& fingerprint, bool isNew);

protected:
    void run() override;

private:
    void execute(bool isApplying);
    void onTried(const QByteArray& out);
    void onApplied(const QByteArray& out);
    void tell(const QByteArray& out, const QByteArray& err);
    void endStep(const Outcome& outcome);

    std::unique_ptr<SshLink> m_link;
    QString m_host;
    QByteArray m_script;
    QString m_step;
    LyncVerdict m_verdict;
};
