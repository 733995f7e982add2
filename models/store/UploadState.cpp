// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/UploadState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const UploadRecord* decisiveUpload(const QList<UploadRecord>& newestFirst)
{
    const auto it = std::find_if(newestFirst.begin(), newestFirst.end(),
        [](const UploadRecord& record) { return record.outcome.end != Outcome::End::Cancelled; });
    return it == newestFirst.end() ? nullptr : &*it;
}

UploadState uploadState(const QList<UploadRecord>& newestFirst, const QString& planned)
{
    const UploadRecord* record = decisiveUpload(newestFirst);
    if (!record)
        return UploadState::Never;
    if (record->outcome.end == Outcome::End::Failed)
        return UploadState::Failed;
    if (record->outcome.end != Outcome::End::Done)
        return UploadState::Unknown;
    if (planned.isEmpty() || record->fingerprint != planned)
        return UploadState::Changed;
    const bool isPending
        = record->notes.contains(u"restart_pending"_s) || record->notes.contains(u"not_saved"_s);
    return isPending ? UploadState::NotInForce : UploadState::Current;
}
