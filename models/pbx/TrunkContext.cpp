// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/TrunkContext.h"

using namespace Qt::StringLiterals;

namespace {

QString plainTrunkName(const QString& name)
{
    QString plain;
    for (const QChar c : name.trimmed()) {
        const bool isKept = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'.');
        if (isKept)
            plain += c;
        else if (!plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    return plain.isEmpty() ? u"trunk"_s : plain.left(60);
}

} // namespace

QString TrunkContext::plainName() const
{
    const QString name = plainTrunkName(trunk.name);
    int twins = 1;
    for (const Trunk& other : site.trunks) {
        if (other.name == trunk.name)
            break;
        if (plainTrunkName(other.name) == name)
            ++twins;
    }
    return twins == 1 ? name : u"%1-%2"_s.arg(name).arg(twins);
}
