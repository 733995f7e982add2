// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneFiles.h"

#include "models/core/RandomSecret.h"
#include "models/platform/Disk.h"
#include "models/platform/PlainFolder.h"
#include "models/store/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumName = 100;
constexpr qint64 maximumMediaBytes = 32LL * 1024 * 1024;
constexpr std::array kinds { PhoneFiles::Kind::Firmware, PhoneFiles::Kind::Ringtones,
    PhoneFiles::Kind::Backgrounds, PhoneFiles::Kind::Screensavers };

QString systemWords(int error = errno) { return QString::fromLocal8Bit(std::strerror(error)); }

/// Of one kind.
PlainFolder kindFolder(const QString& folder, PhoneFiles::Kind kind)
{
    return PlainFolder(folder, PhoneFiles::kindName(kind));
}

bool isWav(const QByteArray& head) { return head.startsWith("RIFF") && head.mid(8, 4) == "WAVE"; }
bool isMp3(const QByteArray& head)
{
    const auto at = [&](int i) { return quint8(head[i]); };
    const bool isFrame = head.size() > 2 && at(0) == 0xff && (at(1) & 0xe0) == 0xe0
        && (at(1) & 0x06) != 0 && (at(2) & 0xf0) != 0xf0;
    return head.startsWith("ID3") || isFrame;
}
bool isOgg(const QByteArray& head) { return head.startsWith("OggS"); }
bool isPng(const QByteArray& head) { return head.startsWith("\x89PNG\r\n\x1a\n"); }
bool isJpeg(const QByteArray& head) { return head.startsWith("\xff\xd8\xff"); }
/// Source: BITMAPFILEHEADER, whose reserved words are zero.
bool isBmp(const QByteArray& head)
{
    return head.startsWith("BM") && head.size() >= 14 && head.mid(6, 4) == QByteArray(4, '\0');
}

struct MediaType {
    const char* suffix;
    bool isSound;
    bool (*fits)(const QByteArray& head);
};
constexpr std::array<MediaType, 7> mediaTypes { {
    { ".wav", true, isWav },
    { ".mp3", true, isMp3 },
    { ".ogg", true, isOgg },
    { ".png", false, isPng },
    { ".jpg", false, isJpeg },
    { ".jpeg", false, isJpeg },
    { ".bmp", false, isBmp },
} };

Status refused(const QString& name, const QString& why)
{
    return fail(ErrorCode::PhoneFileRefused, name.left(maximumName), why);
}

/// Firmware has no type that could be told: every vendor packs its own.
Status checkContent(PhoneFiles::Kind kind, const QString& name, const QByteArray& head, qint64 size)
{
    const bool isFirmware = kind == PhoneFiles::Kind::Firmware;
    const qint64 maximum = isFirmware ? PhoneFiles::maximumBytes : maximumMediaBytes;
    if (size < 1 || size > maximum)
        return refused(name, u"%1 bytes, 1-%2"_s.arg(size).arg(maximum));
    if (isFirmware)
        return {};
    const bool wantsSound = kind == PhoneFiles::Kind::Ringtones;
    for (const MediaType& type : mediaTypes) {
        if (type.isSound != wantsSound
            || !name.endsWith(QLatin1String(type.suffix), Qt::CaseInsensitive))
            continue;
        return type.fits(head)
            ? Status()
            : refused(name, u"content is not "_s + QLatin1String(type.suffix + 1));
    }
    return refused(name, wantsSound ? u"wav, mp3, ogg"_s : u"png, jpg, jpeg, bmp"_s);
}

Status writePieces(QFile& from, int to, qint64 expected)
{
    qint64 done = 0;
    while (true) {
        const QByteArray piece = from.read(65'536);
        if (piece.isEmpty())
            break;
        done += piece.size();
        // It may grow while it is read.
        if (done > expected)
            return refused(QFileInfo(from).fileName(), u"changed while it was read"_s);
        if (const int error = Descriptor::write(to, piece); error != 0)
            return fail(ErrorCode::FileUnwritable, QFileInfo(from).fileName(), systemWords(error));
    }
    if (done != expected)
        return fail(ErrorCode::FileUnreadable, from.fileName(), from.errorString());
    const int error = Disk::sync(to);
    return error == 0
        ? Status()
        : fail(ErrorCode::FileUnwritable, QFileInfo(from).fileName(), systemWords(error));
}

/// Under a name nobody is served, then put in place at once: whatever stood there, a link too, is
/// replaced itself.
Status putInPlace(QFile& from, const PlainFolder& folder, const QString& name)
{
    const QString draft = u".new-"_s + QString::fromLatin1(randomPassword().revealUtf8());
    const OwnedDescriptor to(folder.newFile(draft));
    if (!to.isOpen())
        return fail(ErrorCode::FileUnwritable, name, systemWords());
    Status status = writePieces(from, to.get(), from.size());
    if (status && !folder.rename(draft, name))
        status = fail(ErrorCode::FileUnwritable, name, systemWords());
    if (!status)
        (void)folder.remove(draft);
    return status;
}

} // namespace

QString PhoneFiles::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Firmware:
        return u"firmware"_s;
    case Kind::Ringtones:
        return u"ringtones"_s;
    case Kind::Backgrounds:
        return u"backgrounds"_s;
    case Kind::Screensavers:
        return u"screensavers"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PhoneFiles::Kind> PhoneFiles::kindFromName(QStringView name)
{
    for (const Kind kind : kinds)
        if (name == kindName(kind))
            return kind;
    return std::nullopt;
}

bool PhoneFiles::isName(QStringView name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"._-()").contains(c);
    };
    return !name.isEmpty() && name.size() <= maximumName && name.front() != u'.'
        && std::all_of(name.begin(), name.end(), isAllowed);
}

PhoneFiles PhoneFiles::beside(const QString& database)
{
    const QString path = database.contains(u"://") ? Database::defaultPath() : database;
    return PhoneFiles(QFileInfo(path).absolutePath() + u"/phone-files"_s);
}

Result<QList<PhoneFiles::Entry>> PhoneFiles::list(Kind kind) const
{
    const PlainFolder folder = kindFolder(m_folder, kind);
    if (!folder.isOpen())
        return errno == ENOENT ? Result<QList<Entry>>(QList<Entry>())
                               : fail(ErrorCode::FileUnreadable, m_folder, systemWords());
    const auto all = folder.files();
    if (!all)
        return fail(ErrorCode::FileUnreadable, m_folder, systemWords());
    QList<Entry> found;
    for (const PlainFolder::File& file : *all)
        if (isName(file.name))
            found.append({ file.name, file.size, file.changed });
    std::sort(
        found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return found;
}

Status PhoneFiles::add(Kind kind, const QString& path) const
{
    const QString name = QFileInfo(path).fileName();
    if (!isName(name))
        return refused(name, u"name"_s);
    QFile from(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::FileUnreadable, path, u"not a file"_s);
    if (!from.open(QFile::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, from.errorString());
    if (const Status fits = checkContent(kind, name, from.peek(64), from.size()); !fits)
        return fits;
    if (!QDir().mkpath(m_folder + u'/' + kindName(kind)))
        return fail(ErrorCode::FileUnwritable, m_folder, systemWords());
    const PlainFolder folder = kindFolder(m_folder, kind);
    if (!folder.isOpen())
        return fail(ErrorCode::FileUnwritable, m_folder, systemWords());
    return putInPlace(from, folder, name);
}

Status PhoneFiles::remove(Kind kind, const QString& name) const
{
    const PlainFolder folder = kindFolder(m_folder, kind);
    if (!isName(name) || !folder.isOpen())
        return fail(ErrorCode::NoSuchPhoneFile, name.left(maximumName));
    if (folder.remove(name))
        return {};
    return errno == ENOENT ? fail(ErrorCode::NoSuchPhoneFile, name)
                           : fail(ErrorCode::FileUnwritable, name, systemWords());
}

Result<int> PhoneFiles::open(Kind kind, const QString& name) const
{
    const PlainFolder folder = kindFolder(m_folder, kind);
    const int file = isName(name) && folder.isOpen() ? folder.openFile(name) : -1;
    if (file < 0)
        return fail(ErrorCode::NoSuchPhoneFile, name.left(maximumName));
    return file;
}
