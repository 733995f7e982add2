// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
thread_local const TextLanguage* spoken = nullptr;
} // namespace

TextLanguage::TextLanguage(const QString& code)
    : m_outer(spoken)
{
    // The English file holds no more than the plurals.
    (void)m_translator.load(u":/i18n/doppino_"_s + (code.startsWith(u"it") ? u"it"_s : u"en"_s));
    spoken = this;
}

TextLanguage::~TextLanguage() { spoken = m_outer; }

QString TextLanguage::translate(const char* context, const char* text, const char* comment, int n)
{
    if (!spoken)
        return QCoreApplication::translate(context, text, comment, n);
    QString found = spoken->m_translator.translate(context, text, comment, n);
    if (found.isEmpty() && comment)
        found = spoken->m_translator.translate(context, text, nullptr, n);
    if (found.isEmpty())
        found = QString::fromUtf8(text);
    return n < 0 ? found : found.replace("%n"_L1, QString::number(n));
}

QString TextLanguage::figure(const QString& text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return isNumber && text.count(u'.') == 1
        ? QString(text).replace(
            u'.', translate("TextLanguage", ".", "between a number's whole part and the rest"))
        : text;
}
