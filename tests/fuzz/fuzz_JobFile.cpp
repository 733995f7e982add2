// SPDX-License-Identifier: GPL-3.0-or-later
// A job file from anywhere: its outside, whose seal no stranger can make, and its inside, which
// somebody who knows the passphrase can. Refused, or read and written without a loss.
#include "models/site/SiteSnapshot.h"
#include "models/team/JobContentText.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>
#include <fuzzer/FuzzedDataProvider.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const QString name = u"fuzz.doppino-job"_s;
const Secret passphrase(QByteArray("a passphrase"));

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray rest(FuzzedDataProvider& in)
{
    const std::string bytes = in.ConsumeRemainingBytesAsString();
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

/// Other costs are bounded elsewhere; within the bounds they take seconds.
bool isCheap(const QJsonObject& file)
{
    return file[u"operations"].toDouble() * file[u"memory"].toDouble() <= 1024.0 * 1024;
}

/// With the checksum that keeps accidents out, so that what lies behind it is reached.
void readOutside(const QByteArray& bytes)
{
    QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (!isCheap(file))
        return;
    require(!JobFile::read(bytes, passphrase, name));
    file.remove(u"checksum"_s);
    const QByteArray rest = QJsonDocument(file).toJson(QJsonDocument::Compact);
    file.insert(u"checksum"_s,
        QString::fromLatin1(QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex()));
    require(!JobFile::read(QJsonDocument(file).toJson(), passphrase, name));
}

void readInside(const QByteArray& text)
{
    const auto content = JobContentText::read(text, name);
    if (!content)
        return;
    const auto again = JobContentText::read(JobContentText::of(*content), name);
    require(again && again->now == content->now && again->base == content->base
        && again->origin == content->origin && again->siteId == content->siteId
        && again->number == content->number && again->who == content->who);
}

void readSnapshot(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const SiteSnapshot snapshot { bytes.left(end),
        Secret(end < 0 ? QByteArray() : bytes.mid(end)) };
    const auto site = snapshot.site();
    if (!site)
        return;
    const SiteSnapshot written = SiteSnapshot::of(*site);
    const auto again = written.site();
    require(again && *again == *site && SiteSnapshot::of(*again) == written);
}

QByteArray realFile()
{
    JobContent content { u"db"_s, u"s1"_s, 3, {}, {}, u"technician"_s,
        QDateTime::currentDateTimeUtc() };
    content.base.id = content.siteId;
    content.base.name = u"Rossi"_s;
    content.base.pbx.password = Secret(QByteArray("what nobody may read"));
    content.now = content.base;
    content.now.name = u"Rossi e figli"_s;
    return JobFile::write(
        content, passphrase, { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN });
}

void readTampered(FuzzedDataProvider& in)
{
    static const QByteArray real = realFile();
    QByteArray bytes = real;
    for (int left = in.ConsumeIntegralInRange(0, 4); left > 0; --left) {
        const auto at = in.ConsumeIntegralInRange<qsizetype>(0, bytes.size() - 1);
        bytes[at] = char(bytes[at] ^ in.ConsumeIntegral<char>());
    }
    if (!isCheap(QJsonDocument::fromJson(bytes).object()))
        return;
    const auto content = JobFile::read(bytes, passphrase, name);
    require(content.has_value() == (bytes == real));
    require(!content || content->now.name == u"Rossi e figli");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider in(data, size);
    switch (in.ConsumeIntegralInRange(0, 3)) {
    case 0:
        readOutside(rest(in));
        break;
    case 1:
        readInside(rest(in));
        break;
    case 2:
        readSnapshot(rest(in));
        break;
    default:
        readTampered(in);
    }
    return 0;
}
