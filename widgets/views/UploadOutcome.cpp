// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadOutcome.h"

#include "models/core/ErrorText.h"
#include "models/gateway/GatewayNote.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString endSentence(const UploadRun::Entry& entry)
{
    const Outcome& outcome = *entry.outcome;
    const QString why = outcome.error ? ErrorText::sentence(*outcome.error) : QString();
    switch (outcome.end) {
    case Outcome::End::Done:
        return entry.backupId.isEmpty()
            ? UploadOutcome::tr("Done: %1 holds this configuration, read back and compared.")
                  .arg(entry.name)
            : UploadOutcome::tr("Done: %1 holds this backup again, read back and compared.")
                  .arg(entry.name);
    case Outcome::End::Failed:
        return UploadOutcome::tr("Not done. %1").arg(why);
    case Outcome::End::Unknown:
        return UploadOutcome::tr("Outcome unknown. %1").arg(why);
    case Outcome::End::Cancelled:
        return UploadOutcome::tr("Cancelled by you. %1").arg(why);
    }
    Q_UNREACHABLE();
}

QString endText(const UploadRun::Entry& entry, const QStringList& notes)
{
    QStringList lines { endSentence(entry) };
    if (entry.outcome->error)
        lines.append(ErrorText::nextStep(*entry.outcome->error));
    for (const QString& note : notes)
        if (!isGatewayWarning(note)) // those stand apart
            lines.append(gatewayNoteText(note));
    if (entry.recordProblem)
        lines.append(UploadOutcome::tr("This upload or its backup could not be recorded: %1")
                         .arg(ErrorText::sentence(*entry.recordProblem)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void UploadOutcome::showEnd(const UploadRun::Entry& entry, const QStringList& notes)
{
    const auto end = entry.outcome->end;
    const auto kind = end == Outcome::End::Done ? Banner::Kind::Positive
        : end == Outcome::End::Failed           ? Banner::Kind::Error
                                                : Banner::Kind::Warning;
    showMessage(kind, [entry, notes] { return endText(entry, notes); });
    const auto code = entry.outcome->error ? std::optional(entry.outcome->error->code)
                                           : std::optional<ErrorCode>();
    if (code == ErrorCode::HostKeyChanged)
        addKeyButton(entry);
    if (code == ErrorCode::OldAlgorithmsOnly)
        addOldButton(entry);
}

void UploadOutcome::addKeyButton(const UploadRun::Entry& entry)
{
    const QString keys = entry.outcome->error->detail; // "known / found"
    addButton([] { return tr("Accept the ne&w key…"); }, "acceptKeyButton",
        [this, keys, name = entry.name, id = entry.gatewayId, backup = entry.backupId] {
            const QString known = keys.section(u" / "_s, 0, 0);
            const QString found = keys.section(u" / "_s, 1);
            confirm(tr("Accept another SSH key of %1?").arg(name),
                tr("Known so far: %1\nFound now: %2\n\nRight after a factory reset or for a "
                   "replaced unit; otherwise somebody may be standing in between.")
                    .arg(known, found),
                tr("&Accept and try again"),
                [this, id, backup, found] { Q_EMIT keyAccepted(id, backup, found); });
        });
}

void UploadOutcome::addOldButton(const UploadRun::Entry& entry)
{
    addButton([] { return tr("Allo&w old algorithms for this device…"); }, "allowOldButton",
        [this, name = entry.name, id = entry.gatewayId, backup = entry.backupId] {
            confirm(tr("Allow old SSH algorithms for %1?").arg(name),
                tr("They can be broken by who records the connection. This holds for this one "
                   "device, until its key is forgotten."),
                tr("&Allow and try again"),
                [this, id, backup] { Q_EMIT oldAlgorithmsAllowed(id, backup); });
        });
}

void UploadOutcome::confirm(const QString& text, const QString& explanation, const QString& yes,
    std::function<void()> action)
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"trustDialog"_s);
    box->setIcon(QMessageBox::Warning);
    box->setText(text);
    box->setInformativeText(explanation);
    auto* accept = box->addButton(yes, QMessageBox::AcceptRole);
    auto* dont = box->addButton(tr("&Do not"), QMessageBox::RejectRole);
    accept->setObjectName(u"trustButton"_s);
    dont->setObjectName(u"dontTrustButton"_s);
    box->setDefaultButton(dont);
    box->setEscapeButton(dont);
    connect(accept, &QPushButton::clicked, this, std::move(action));
    box->open();
}
