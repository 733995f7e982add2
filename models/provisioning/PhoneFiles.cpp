// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneFiles.h"

#include "models/core/RandomSecret.h"
#include "models/store/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumName = 100;
constexpr qint64 maximumMediaBytes = 32LL * 1024 * 1024;
constexpr std::array kinds { PhoneFiles::Kind::Firmware, PhoneFiles::Kind::Ringtones,
    PhoneFiles::Kind::Backgrounds, PhoneFiles::Kind::Screensavers };

/// A descriptor that is closed when its owner goes.
class OpenFile {
public:
    explicit OpenFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

QString systemWords() { return QString::fromLocal8Bit(std::strerror(errno)); }

/// The folder of one kind, itself no link: what lies behind one is nobody's to serve.
int openKindFolder(const QString& folder, PhoneFiles::Kind kind)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    const OpenFile parent(::open(QFile::encodeName(folder).constData(), flags));
    if (!parent.isOpen())
        return -1;
    return ::openat(parent.get(), PhoneFiles::kindName(kind).toLatin1().constData(), flags);
}

/// A plain file in it. Opened without waiting, as a pipe in its place would make us wait for ever.
int openPlainFile(int folder, const QByteArray& name)
{
    OpenFile file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat about = {};
    if (!file.isOpen() || ::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode))
        return -1;
    return file.release();
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
        for (qsizetype at = 0; at < piece.size();) {
            const auto written = ::write(to, piece.constData() + at, size_t(piece.size() - at));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return fail(ErrorCode::FileUnwritable, QFileInfo(from).fileName(), systemWords());
            at += written;
        }
    }
    if (done != expected)
        return fail(ErrorCode::FileUnreadable, from.fileName(), from.errorString());
    return ::fsync(to) == 0
        ? Status()
        : fail(ErrorCode::FileUnwritable, QFileInfo(from).fileName(), systemWords());
}

/// Under a name nobody is served, then put in place at once: whatever stood there, a link too, is
/// replaced itself.
Status putInPlace(QFile& from, int folder, const QString& name)
{
    const QByteArray draft = ".new-" + randomPassword().revealUtf8();
    const OpenFile to(::openat(folder, draft.constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!to.isOpen())
        return fail(ErrorCode::FileUnwritable, name, systemWords());
    Status status = writePieces(from, to.get(), from.size());
    if (status && ::renameat(folder, draft.constData(), folder, name.toLatin1().constData()) != 0)
        status = fail(ErrorCode::FileUnwritable, name, systemWords());
    if (!status)
        ::unlinkat(folder, draft.constData(), 0);
    return status;
}

QDateTime changedAt(const struct stat& about)
{
    return QDateTime::fromSecsSinceEpoch(about.st_mtim.tv_sec, Qt::UTC);
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
    OpenFile folder(openKindFolder(m_folder, kind));
    if (!folder.isOpen())
        return errno == ENOENT ? Result<QList<Entry>>(QList<Entry>())
                               : fail(ErrorCode::FileUnreadable, m_folder, systemWords());
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::fdopendir(folder.get()), ::closedir);
    if (!entries)
        return fail(ErrorCode::FileUnreadable, m_folder, systemWords());
    folder.release(); // closedir() closes it
    QList<Entry> found;
    while (const dirent* entry = ::readdir(entries.get())) {
        const QString name = QString::fromLatin1(entry->d_name);
        struct stat about = {};
        if (isName(name)
            && ::fstatat(::dirfd(entries.get()), entry->d_name, &about, AT_SYMLINK_NOFOLLOW) == 0
            && S_ISREG(about.st_mode))
            found.append({ name, about.st_size, changedAt(about) });
    }
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
    const OpenFile folder(openKindFolder(m_folder, kind));
    if (!folder.isOpen())
        return fail(ErrorCode::FileUnwritable, m_folder, systemWords());
    return putInPlace(from, folder.get(), name);
}

Status PhoneFiles::remove(Kind kind, const QString& name) const
{
    const OpenFile folder(isName(name) ? openKindFolder(m_folder, kind) : -1);
    if (!folder.isOpen())
        return fail(ErrorCode::NoSuchPhoneFile, name.left(maximumName));
    if (::unlinkat(folder.get(), name.toLatin1().constData(), 0) == 0)
        return {};
    return errno == ENOENT ? fail(ErrorCode::NoSuchPhoneFile, name)
                           : fail(ErrorCode::FileUnwritable, name, systemWords());
}

Result<int> PhoneFiles::open(Kind kind, const QString& name) const
{
    const OpenFile folder(isName(name) ? openKindFolder(m_folder, kind) : -1);
    const int file = folder.isOpen() ? openPlainFile(folder.get(), name.toLatin1()) : -1;
    if (file < 0)
        return fail(ErrorCode::NoSuchPhoneFile, name.left(maximumName));
    return file;
}
