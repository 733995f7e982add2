// SPDX-License-Identifier: GPL-3.0-or-later
// What is uploaded for phones.
#include "tests/peers/VoicePbxEngine.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static VoicePbxAnswer fileProblem(const QString& type, const QString& title, int status)
{
    VoicePbxAnswer answer = VoicePbxAnswer::json(
        QJsonObject { { u"type"_s, u"https://nethesis.github.io/tancredi/problems/#"_s + type },
            { u"title"_s, title } },
        status);
    answer.type = "application/problem+json";
    return answer;
}

static VoicePbxAnswer listFiles(const VoicePbxEngine& engine, const QString& kind)
{
    QJsonArray out;
    const auto files = engine.book.files.value(kind);
    for (auto it = files.begin(); it != files.end(); ++it)
        out.append(QJsonObject {
            { u"name"_s, it.key() }, { u"size"_s, it->size() }, { u"mtime"_s, 1'780'000'000 } });
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer addFile(VoicePbxEngine& engine, const VoicePbxCall& call, const QString& kind)
{
    static const QRegularExpression form(u"^[a-zA-Z0-9_.()-]+$"_s);
    static const QRegularExpression fileName(u"filename=\"?([^\"\r\n]*)\"?"_s);
    const auto fields = call.request.fields();
    const QString name = fileName.match(QString::fromUtf8(call.request.body)).captured(1);
    if (fields.isEmpty())
        return { 500 };
    if (!form.match(name).hasMatch())
        return fileProblem(u"invalid-file-name"_s, u"Invalid file name"_s, 400);
    engine.book.files[kind].insert(name, fields.last()); // over one of that name
    return { 204 };
}

static VoicePbxAnswer deleteFile(
    VoicePbxEngine& engine, const VoicePbxCall& call, const QString& kind)
{
    const auto files = engine.book.files.find(kind);
    if (files == engine.book.files.end() || files->remove(call.parts.first()) == 0)
        return fileProblem(u"not-found"_s, u"Resource not found"_s, 404);
    if (files->isEmpty())
        engine.book.files.erase(files);
    return { 204 };
}

void VoicePbxCalls::addTancrediFiles(VoicePbxEngine& engine)
{
    for (const QString& kind :
        { u"backgrounds"_s, u"firmware"_s, u"ringtones"_s, u"screensavers"_s }) {
        engine.on(Door::Tancredi, "GET", u'/' + kind,
            [kind](VoicePbxEngine& peer, const VoicePbxCall&) { return listFiles(peer, kind); });
        engine.on(Door::Tancredi, "POST", u'/' + kind,
            [kind](VoicePbxEngine& peer, const VoicePbxCall& call) {
                return addFile(peer, call, kind);
            });
        engine.on(Door::Tancredi, "DELETE", u'/' + kind + u"/{file}"_s,
            [kind](VoicePbxEngine& peer, const VoicePbxCall& call) {
                return deleteFile(peer, call, kind);
            });
    }
}
