// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/lync/LyncSite.h"

#include "models/gateway/FolderWriter.h"
#include "models/pbx/lync/LyncScript.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestVerdict = 500;

struct VerdictStart {
    LyncVerdict::Kind kind;
    const char* begin;
};
constexpr std::array verdictStarts {
    VerdictStart { LyncVerdict::Kind::Ok, "doppino: ok" },
    VerdictStart { LyncVerdict::Kind::WouldChange, "doppino: would change " },
    VerdictStart { LyncVerdict::Kind::Differs, "doppino: differs " },
    VerdictStart { LyncVerdict::Kind::Failed, "doppino: failed " },
};

} // namespace

Result<QByteArray> LyncSite::script(const Site& site, const Catalog& catalog)
{
    if (site.trunks.isEmpty())
        return fail(ErrorCode::MissingValue, u"trunks"_s);
    std::vector<TrunkContext> contexts;
    for (qsizetype i = 0; i < site.trunks.size(); ++i) {
        const Trunk& trunk = site.trunks[i];
        const auto rendering = TrunkRendering::render(
            u"lync"_s, site, trunk, catalog, TrunkRendering::Secrets::Mask);
        if (!rendering)
            return tl::unexpected(rendering.error());
        contexts.push_back({ site, trunk, catalog, TrunkPlan::resolve(trunk, catalog),
            u"trunks[%1]"_s.arg(i), TrunkRendering::Secrets::Mask });
    }
    return LyncScript::write(contexts);
}

QString LyncSite::scriptName(const Site& site)
{
    return u"lync-%1.ps1"_s.arg(FolderWriter::safeName(site.name, u"site"_s));
}

LyncVerdict LyncVerdict::of(const QByteArray& output)
{
    LyncVerdict verdict;
    for (const QByteArray& raw : output.split('\n')) {
        const QByteArray line = raw.trimmed();
        for (const VerdictStart& start : verdictStarts) {
            const QByteArray begin(start.begin);
            const bool isIt = start.kind == Kind::Ok ? line == begin : line.startsWith(begin);
            if (isIt)
                verdict = { start.kind,
                    QString::fromUtf8(line.mid(begin.size())).left(longestVerdict).simplified() };
        }
    }
    return verdict;
}
