// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ModelName.h"

using namespace Qt::StringLiterals;

namespace {

/// Only what tells names apart: "SIP-T21P_E2" and "T21P E2" are one.
QString lettersOf(QStringView text)
{
    QString out;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            out += c.toLower();
    return out;
}

/// Whether a name of the catalogue has these letters; asked for every model at every request.
bool hasLetters(QStringView name, QStringView letters)
{
    qsizetype at = 0;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber())
            continue;
        if (at >= letters.size() || c.toLower() != letters[at])
            return false;
        ++at;
    }
    return at == letters.size();
}

bool isCalled(const PhoneModel& model, QStringView letters)
{
    const QStringView id(model.id);
    if (hasLetters(id, letters) || hasLetters(id.sliced(id.indexOf(u'-') + 1), letters)
        || hasLetters(model.name, letters))
        return true;
    static const QString suffix = u" IP PRO"_s;
    for (const QString& variant : model.variants) {
        const QStringView name(variant);
        if (hasLetters(name, letters)
            || (name.endsWith(suffix) && hasLetters(name.chopped(suffix.size()), letters)))
            return true;
    }
    return false;
}

QString onlyOne(const Catalog& catalog, const QString& vendor, QStringView letters)
{
    QString found;
    for (const PhoneModel& model : catalog.phoneModels()) {
        if ((!vendor.isEmpty() && model.vendor != vendor) || !isCalled(model, letters))
            continue;
        if (!found.isEmpty())
            return {};
        found = model.id;
    }
    return found;
}

} // namespace

QString ModelName::find(const Catalog& catalog, const QString& vendor, QStringView said)
{
    QString letters = lettersOf(said.left(64));
    // The makers' own ornaments, one after the other: what is left may be the catalogue's name.
    static const QStringList heads { u"sip"_s, u"vp"_s };
    static const QStringList tails { u"sip"_s, u"pro"_s, u"v2"_s };
    const auto found
        = [&] { return letters.size() < 2 ? QString() : onlyOne(catalog, vendor, letters); };
    for (const QString& head : heads) {
        if (const QString model = found(); !model.isEmpty())
            return model;
        if (letters.startsWith(head))
            letters.remove(0, head.size());
    }
    for (const QString& tail : tails) {
        if (const QString model = found(); !model.isEmpty())
            return model;
        if (letters.endsWith(tail))
            letters.chop(tail.size());
    }
    return found();
}
