// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/TrunkRenderCommand.h"

#include "models/gateway/FolderWriter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Secrets = TrunkRendering::Secrets;

namespace {

QJsonArray sectionsOf(const TrunkRendering& rendering)
{
    QJsonArray sections;
    for (const TrunkRendering::Section& section : rendering.sections) {
        QJsonArray rows;
        for (const TrunkRendering::Row& row : section.rows) {
            QJsonObject entry { { u"label"_s, row.label }, { u"value"_s, row.value } };
            if (!row.note.isEmpty())
                entry.insert(u"note"_s, row.note);
            rows.append(entry);
        }
        sections.append(QJsonObject { { u"title"_s, section.title }, { u"rows"_s, rows } });
    }
    return sections;
}

/// The PBX's own names of the fields, for scripts.
QJsonObject fieldsOf(const TrunkRendering& rendering)
{
    QJsonObject fields;
    for (const TrunkRendering::Section& section : rendering.sections)
        for (const TrunkRendering::Row& row : section.rows)
            if (!row.key.isEmpty())
                fields.insert(row.key, row.value);
    return fields;
}

QJsonObject filesOf(const TrunkRendering& rendering)
{
    QJsonObject files;
    for (const TrunkRendering::File& file : rendering.files)
        files.insert(file.name, QString::fromUtf8(file.content));
    return files;
}

} // namespace

void TrunkRenderCommand::start()
{
    if (options().words().size() != 4 || !options().isSet(u"for"_s))
        return badUsage(
            u"trunk render SITE TRUNK --for nethvoice|asterisk|freepbx|tvox|lync [-o FOLDER]"_s);
    if (!TrunkRendering::kinds().contains(renderedKind()))
        return fail(Error(ErrorCode::UnsupportedPbx, kind()));
    withCatalog([this] {
        withStore([this] { withSite(word(2), false, [this](const Site& site) { render(site); }); });
    });
}

QString TrunkRenderCommand::renderedKind() const
{
    Pbx pbx;
    pbx.kind = kind();
    return TrunkRendering::kindOf(pbx);
}

/// JSON lines are read by machines and kept in logs: passwords go to people and to files. What is
/// typed into NethVoice always showed them to people.
Secrets TrunkRenderCommand::secrets() const
{
    const bool isToFiles = options().isSet(u"output"_s);
    if (options().isSet(u"with-secrets"_s) && (isToFiles || !output().isJson()))
        return Secrets::Include;
    return isForNethVoice() && !isToFiles && !output().isJson() ? Secrets::Include : Secrets::Mask;
}

void TrunkRenderCommand::render(const Site& site)
{
    const Trunk* trunk = site.trunk(word(3));
    if (!trunk)
        return fail(Error(ErrorCode::NoSuchTrunk, word(3)));
    auto rendering = TrunkRendering::render(renderedKind(), site, *trunk, catalog(), secrets());
    if (!rendering)
        return fail(rendering.error());
    if (kind() == u"freepbx")
        rendering->files.clear(); // FreePBX writes these itself
    options().isSet(u"output"_s) ? writeFiles(*rendering, *trunk) : print(*rendering);
}

QJsonObject TrunkRenderCommand::json(const TrunkRendering& rendering) const
{
    const bool isRequest = !rendering.request.isEmpty();
    QJsonObject out { { u"trunk"_s, word(3) }, { u"for"_s, kind() },
        { u"method"_s, isRequest ? u"rest"_s : u"manual"_s },
        { u"sections"_s, sectionsOf(rendering) },
        { u"warnings"_s, QJsonArray::fromStringList(rendering.warnings) } };
    if (isRequest) {
        out.insert(u"path"_s, rendering.request.value(u"path"_s));
        out.insert(u"body"_s, rendering.request.value(u"body"_s));
    } else if (const QJsonObject fields = fieldsOf(rendering); !fields.isEmpty()) {
        out.insert(u"fields"_s, fields);
    }
    if (!rendering.files.isEmpty())
        out.insert(u"files"_s, filesOf(rendering));
    return out;
}

void TrunkRenderCommand::print(const TrunkRendering& rendering)
{
    if (isForNethVoice()) {
        output().raw(QJsonDocument(json(rendering)).toJson());
        return endWith(rendering, {});
    }
    // What Asterisk reads is its files; the form is FreePBX's.
    if (kind() != u"asterisk")
        output().raw(TrunkRenderingText::sheet(rendering.sections).toUtf8());
    for (const TrunkRendering::File& file : rendering.files)
        output().raw('\n' + file.content);
    endWith(rendering, {});
}

void TrunkRenderCommand::writeFiles(const TrunkRendering& rendering, const Trunk& trunk)
{
    const bool isSecret = secrets() == Secrets::Include && !trunk.password.isEmpty();
    QList<FolderWriter::File> files;
    for (const TrunkRendering::File& file : rendering.files)
        files.append({ file.name, file.content, isSecret });
    const QString sheet
        = u"%1-%2.txt"_s.arg(kind(), FolderWriter::safeName(trunk.name, u"trunk"_s));
    files.append({ sheet, TrunkRenderingText::sheet(rendering.sections).toUtf8(), isSecret });
    const QString folder = options().value(u"output"_s);
    if (const Status written = FolderWriter::write(folder, files); !written)
        return fail(written.error());
    QStringList paths;
    for (const FolderWriter::File& file : files)
        paths.append(QDir(folder).filePath(file.name));
    output().message((isSecret ? tr("%1 written; they hold passwords.")
            : trunk.password.isEmpty()
            ? tr("%1 written.")
            : tr("%1 written without the password; --with-secrets puts it in."))
                         .arg(paths.join(u", "_s)));
    endWith(rendering, paths);
}

void TrunkRenderCommand::endWith(const TrunkRendering& rendering, const QStringList& paths)
{
    for (const QString& warning : rendering.warnings)
        output().message(TrunkRenderingText::warning(warning));
    QJsonObject event = paths.isEmpty() ? json(rendering) : QJsonObject();
    if (!paths.isEmpty()) {
        event = { { u"trunk"_s, word(3) }, { u"for"_s, kind() },
            { u"warnings"_s, QJsonArray::fromStringList(rendering.warnings) } };
        event.insert(u"written"_s, QJsonArray::fromStringList(paths));
    }
    event.insert(u"event"_s, u"result"_s);
    event.insert(u"subject"_s, word(3));
    event.insert(u"state"_s, u"done"_s);
    output().event(event);
    done(0);
}
