// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/OfficeFile.h"

#include <gsf/gsf.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct GsfUnref {
    template <typename Object> void operator()(Object* object) const { g_object_unref(object); }
};
template <typename Object> using GsfHolder = std::unique_ptr<Object, GsfUnref>;

constexpr qsizetype classIdSize = 16;

class OfficeReader {
public:
    OfficeReader(OfficeFile& file, QString name)
        : m_file(file)
        , m_name(std::move(name))
    {
    }

    Status readFolder(GsfInfile* folder, const QStringList& path)
    {
        const int count = gsf_infile_num_children(folder);
        if (count > OfficeFile::maximumEntries || path.size() > OfficeFile::maximumDepth)
            return fault(u"too many parts"_s);
        for (int i = 0; i < count; ++i) {
            const GsfHolder<GsfInput> child(gsf_infile_child_by_index(folder, i));
            const char* childName = gsf_infile_name_by_index(folder, i);
            if (!child || !childName)
                return fault(u"damaged"_s);
            const QStringList at = path + QStringList(QString::fromUtf8(childName));
            if (const Status read = readEntry(child.get(), at); !read)
                return read;
        }
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> fault(const QString& what) const
    {
        return fail(ErrorCode::SheetTemplateFaulty, m_name, what);
    }

    static QByteArray classIdOf(GsfInfile* folder)
    {
        QByteArray id(classIdSize, '\0');
        const bool isRead = GSF_IS_INFILE_MSOLE(folder)
            && gsf_infile_msole_get_class_id(
                GSF_INFILE_MSOLE(folder), reinterpret_cast<guint8*>(id.data()));
        return isRead ? id : QByteArray();
    }

private:
    Status readEntry(GsfInput* input, const QStringList& path)
    {
        if (m_file.entries.size() >= OfficeFile::maximumEntries)
            return fault(u"too many parts"_s);
        if (GSF_IS_INFILE(input) && gsf_infile_num_children(GSF_INFILE(input)) >= 0) {
            m_file.entries.append({ path, {}, true, classIdOf(GSF_INFILE(input)) });
            return readFolder(GSF_INFILE(input), path);
        }
        const gsf_off_t size = gsf_input_size(input);
        m_unpacked += size;
        if (size < 0 || m_unpacked > OfficeFile::maximumUnpacked)
            return fail(ErrorCode::TooMuchData, m_name,
                QString::number(OfficeFile::maximumUnpacked / 1024 / 1024) + u" MB"_s);
        QByteArray content(size, Qt::Uninitialized);
        if (size > 0
            && !gsf_input_read(input, size_t(size), reinterpret_cast<guint8*>(content.data())))
            return fault(path.join(u'/'));
        m_file.entries.append({ path, content, false, {} });
        return {};
    }

    OfficeFile& m_file;
    QString m_name;
    qint64 m_unpacked = 0;
};

/// A tree of entries into a document, depth first, as the library wants it: a folder is closed once
/// all below it are.
class OfficeWriter {
public:
    OfficeWriter(const OfficeFile& file, GsfOutfile* root)
        : m_file(file)
        , m_root(root)
    {
    }

    bool write()
    {
        bool isFine = true;
        for (const OfficeFile::Entry& entry : m_file.entries)
            isFine = writeEntry(entry) && isFine;
        return closeDownTo(0) && isFine;
    }

private:
    struct Folder {
        QStringList path;
        GsfHolder<GsfOutput> out;
    };

    bool closeDownTo(size_t depth)
    {
        bool isFine = true;
        while (m_open.size() > depth) {
            isFine = gsf_output_close(m_open.back().out.get()) && isFine;
            m_open.pop_back();
        }
        return isFine;
    }
    bool writeEntry(const OfficeFile::Entry& entry)
    {
        const QStringList parent = entry.path.first(entry.path.size() - 1);
        size_t depth = m_open.size();
        while (depth > 0 && m_open[depth - 1].path != parent)
            --depth;
        bool isFine = closeDownTo(depth);
        GsfOutfile* folder = m_open.empty() ? m_root : GSF_OUTFILE(m_open.back().out.get());
        GsfHolder<GsfOutput> out(
            gsf_outfile_new_child(folder, entry.path.last().toUtf8().constData(), entry.isFolder));
        if (!out)
            return false;
        if (entry.isFolder) {
            if (entry.classId.size() == classIdSize && GSF_IS_OUTFILE_MSOLE(out.get()))
                setClassId(out.get(), entry.classId);
            m_open.push_back({ entry.path, std::move(out) });
            return isFine;
        }
        const auto* bytes = reinterpret_cast<const guint8*>(entry.content.constData());
        isFine = gsf_output_write(out.get(), size_t(entry.content.size()), bytes) && isFine;
        return gsf_output_close(out.get()) && isFine;
    }

public:
    static void setClassId(void* out, const QByteArray& id)
    {
        gsf_outfile_msole_set_class_id(
            GSF_OUTFILE_MSOLE(out), reinterpret_cast<const guint8*>(id.constData()));
    }

private:
    const OfficeFile& m_file;
    GsfOutfile* m_root;
    std::vector<Folder> m_open;
};

/// What the library finds odd in a file is told by an error; on the program's output it is noise.
class QuietLibrary {
public:
    QuietLibrary()
        : m_log(g_log_set_default_handler(
            [](const char*, GLogLevelFlags, const char*, void*) {}, nullptr))
        , m_print(g_set_print_handler([](const char*) {}))
        , m_printError(g_set_printerr_handler([](const char*) {}))
    {
    }
    ~QuietLibrary()
    {
        g_log_set_default_handler(m_log, nullptr);
        g_set_print_handler(m_print);
        g_set_printerr_handler(m_printError);
    }
    Q_DISABLE_COPY_MOVE(QuietLibrary)

private:
    GLogFunc m_log;
    GPrintFunc m_print;
    GPrintFunc m_printError;
};

GsfInfile* openOffice(GsfInput* input, OfficeFile::Kind kind)
{
    return kind == OfficeFile::Kind::Ole2 ? gsf_infile_msole_new(input, nullptr)
                                          : gsf_infile_zip_new(input, nullptr);
}

GsfOutfile* makeOffice(GsfOutput* sink, OfficeFile::Kind kind)
{
    return kind == OfficeFile::Kind::Ole2 ? gsf_outfile_msole_new(sink)
                                          : gsf_outfile_zip_new(sink, nullptr);
}

} // namespace

Result<OfficeFile> OfficeFile::read(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > maximumFile)
        return fail(
            ErrorCode::TooMuchData, name, QString::number(maximumFile / 1024 / 1024) + u" MB"_s);
    OfficeFile file;
    OfficeReader reader(file, name);
    if (!bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") && !bytes.startsWith("PK\x03\x04"))
        return reader.fault(u"neither .xls nor .xlsx"_s);
    file.kind = bytes.startsWith("PK") ? Kind::Zip : Kind::Ole2;
    const QuietLibrary quiet;
    const GsfHolder<GsfInput> input(gsf_input_memory_new(
        reinterpret_cast<const guint8*>(bytes.constData()), bytes.size(), FALSE));
    const GsfHolder<GsfInfile> root(input ? openOffice(input.get(), file.kind) : nullptr);
    if (!root)
        return reader.fault(u"damaged"_s);
    file.classId = OfficeReader::classIdOf(root.get());
    if (const Status read = reader.readFolder(root.get(), {}); !read)
        return tl::unexpected(read.error());
    return file;
}

Result<QByteArray> OfficeFile::write(const QString& name) const
{
    const GsfHolder<GsfOutput> sink(gsf_output_memory_new());
    const GsfHolder<GsfOutfile> root(sink ? makeOffice(sink.get(), kind) : nullptr);
    if (!root)
        return fail(ErrorCode::SheetTemplateFaulty, name);
    if (classId.size() == classIdSize && kind == Kind::Ole2)
        OfficeWriter::setClassId(root.get(), classId);
    const bool isWritten = OfficeWriter(*this, root.get()).write();
    const bool isClosed = gsf_output_close(GSF_OUTPUT(root.get()));
    if (!isWritten || !isClosed)
        return fail(ErrorCode::SheetTemplateFaulty, name, u"cannot be written"_s);
    return QByteArray(
        reinterpret_cast<const char*>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(sink.get()))),
        gsf_output_size(sink.get()));
}

const OfficeFile::Entry* OfficeFile::find(const QString& path) const
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const Entry& entry : entries)
        if (!entry.isFolder && entry.path.size() == parts.size()
            && entry.path.join(u'/').compare(parts.join(u'/'), Qt::CaseInsensitive) == 0)
            return &entry;
    return nullptr;
}

OfficeFile::Entry* OfficeFile::find(const QString& path)
{
    return const_cast<Entry*>(std::as_const(*this).find(path));
}
