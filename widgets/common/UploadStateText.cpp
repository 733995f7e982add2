// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/UploadStateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("UploadStateText", text);
}

QString methodWord(const QString& method)
{
    if (method == u"tftp")
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "TFTP"));
    if (method == u"inline")
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "line by line"));
    if (method == u"pull")
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "fetched by the device"));
    return method == u"http" ? translated(QT_TRANSLATE_NOOP("UploadStateText", "on its web page"))
                             : method;
}

QString doorWord(const QString& door)
{
    if (door == u"telnet")
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "Telnet"));
    return door.toUpper(); // SSH and HTTP are called so everywhere
}

} // namespace

namespace UploadStateText {

QString word(UploadState state)
{
    switch (state) {
    case UploadState::Never:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "not uploaded"));
    case UploadState::Current:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "uploaded and verified"));
    case UploadState::Changed:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "changed since the upload"));
    case UploadState::NotInForce:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "uploaded, not in force yet"));
    case UploadState::Failed:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "last upload failed"));
    case UploadState::Unknown:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "outcome unknown"));
    }
    Q_UNREACHABLE();
}

GlyphIcon::Shape shape(UploadState state)
{
    switch (state) {
    case UploadState::Never:
        return GlyphIcon::Shape::Open;
    case UploadState::Current:
        return GlyphIcon::Shape::Done;
    case UploadState::Changed:
    case UploadState::NotInForce:
        return GlyphIcon::Shape::Warning;
    case UploadState::Failed:
        return GlyphIcon::Shape::Error;
    case UploadState::Unknown:
        return GlyphIcon::Shape::Unknown;
    }
    Q_UNREACHABLE();
}

QString word(Outcome::End end)
{
    switch (end) {
    case Outcome::End::Done:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "done"));
    case Outcome::End::Failed:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "failed"));
    case Outcome::End::Unknown:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "outcome unknown"));
    case Outcome::End::Cancelled:
        return translated(QT_TRANSLATE_NOOP("UploadStateText", "cancelled"));
    }
    Q_UNREACHABLE();
}

GlyphIcon::Shape shape(Outcome::End end)
{
    switch (end) {
    case Outcome::End::Done:
        return GlyphIcon::Shape::Done;
    case Outcome::End::Failed:
        return GlyphIcon::Shape::Error;
    case Outcome::End::Unknown:
        return GlyphIcon::Shape::Unknown;
    case Outcome::End::Cancelled:
        return GlyphIcon::Shape::Open;
    }
    Q_UNREACHABLE();
}

QString way(const QString& door, const QString& method)
{
    if (door.isEmpty() || method.isEmpty() || door == method)
        return door.isEmpty() ? methodWord(method) : doorWord(door);
    return QCoreApplication::translate("UploadStateText", "%1, %2", "door, then kind of transfer")
        .arg(doorWord(door), methodWord(method));
}

} // namespace UploadStateText
