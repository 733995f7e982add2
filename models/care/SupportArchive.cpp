// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportBundle.h"

#include <gsf/gsf.h>
#include <memory>

// The archive alone: the library's macros stay here.

namespace {

struct GsfRelease {
    template <typename Object> void operator()(Object* object) const { g_object_unref(object); }
};
template <typename Object> using GsfOwner = std::unique_ptr<Object, GsfRelease>;

bool addToArchive(GsfOutfile* archive, const SupportFile& file)
{
    const GsfOwner<GsfOutput> out(
        gsf_outfile_new_child(archive, file.name.toUtf8().constData(), false));
    return out
        && gsf_output_write(out.get(), size_t(file.content.size()),
            reinterpret_cast<const guint8*>(file.content.constData()))
        && gsf_output_close(out.get());
}

} // namespace

Result<QByteArray> SupportBundle::pack(const QList<SupportFile>& files, const QString& name)
{
    const GsfOwner<GsfOutput> sink(gsf_output_memory_new());
    bool isFine = false;
    if (const GsfOwner<GsfOutfile> archive(gsf_outfile_zip_new(sink.get(), nullptr)); archive) {
        isFine = addToArchive(archive.get(), contents(files));
        for (const SupportFile& file : files)
            isFine = addToArchive(archive.get(), file) && isFine;
        isFine = gsf_output_close(GSF_OUTPUT(archive.get())) && isFine;
    }
    if (!isFine)
        return fail(ErrorCode::FileUnwritable, name);
    const auto* bytes = gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(sink.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes), gsf_output_size(sink.get()));
}
