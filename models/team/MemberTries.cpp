// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/MemberTries.h"

#include "models/store/PassphraseGate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTries = 4096;
constexpr int mostTries = 1'000'000;

} // namespace

MemberTries::MemberTries(const QString& key)
    : m_path(key + u".tries"_s)
{
}

Status MemberTries::enter()
{
    read();
    m_isCounted = false;
    if (PassphraseGate::waitAfter(m_failures + 1).count() == 0)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_failedAt.isValid() && m_failedAt > now) {
        m_failedAt = now;
        write();
    }
    const auto left = PassphraseGate::leftAfter(m_failures, m_failedAt, now);
    if (left.count() > 0)
        return fail(ErrorCode::PassphraseDelayed, {}, QString::number(left.count()));
    m_failures += 1;
    m_failedAt = now;
    m_isCounted = true;
    write();
    return {};
}

void MemberTries::conclude(bool isRight)
{
    if (isRight) {
        if (m_failures > 0)
            QFile::remove(m_path);
        return;
    }
    if (m_isCounted)
        return;
    read(); // two at a time may have counted meanwhile
    m_failures += 1;
    m_failedAt = QDateTime::currentDateTimeUtc();
    write();
}

void MemberTries::read()
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestTries)).object();
    m_failures = std::clamp(object[u"failures"].toInt(), 0, mostTries);
    m_failedAt = QDateTime::fromString(object[u"failed_at"].toString(), Qt::ISODateWithMs);
}

void MemberTries::write() const
{
    QSaveFile file(m_path);
    const QJsonObject object { { u"failures"_s, m_failures },
        { u"failed_at"_s, m_failedAt.toUTC().toString(Qt::ISODateWithMs) } };
    if (file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(object).toJson()) > 0)
        file.commit();
}
