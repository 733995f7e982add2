// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/VendorRules.h"

#include <QTest>
#include <QUndoStack>

/// A draft with a few users for the tests of the phones' pages.
namespace PhoneBench {

using namespace Qt::StringLiterals;

inline User user(const QString& username, const QString& name, const QString& extension)
{
    return { u"id-"_s + username, username, name, extension, {}, false };
}

inline MacAddress mac(int last)
{
    return *MacAddress::parse(u"0015650000%1"_s.arg(last, 2, 16, QLatin1Char('0')));
}

inline Phone phone(int last, const QString& username = {})
{
    Phone phone;
    phone.id = u"phone-%1"_s.arg(last);
    phone.mac = mac(last);
    phone.user = username;
    phone.model = u"yealink-T54"_s;
    return phone;
}

inline Site site()
{
    Site site;
    site.users = { user(u"anna"_s, u"Anna Bianchi"_s, u"301"_s),
        user(u"bruno"_s, u"Bruno Neri"_s, u"302"_s), user(u"carla"_s, u"Carla Verdi"_s, u"303"_s) };
    return site;
}

/// As a scanner does: letter by letter, then its suffix. keyClicks cannot type letters that are on
/// no key.
inline void type(QWidget* field, const QString& text, Qt::Key suffix = Qt::Key_Return)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(field, suffix);
}

/// Mnemonics of what can be seen, in lower case, each as often as it is there.
template <typename Texts> QString mnemonicsOf(const Texts& texts)
{
    QString letters;
    for (const QString& text : texts)
        if (const qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size())
            letters += text[at + 1].toLower();
    std::sort(letters.begin(), letters.end());
    return letters;
}

} // namespace PhoneBench
