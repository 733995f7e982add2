// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

void Options::addReportOptions()
{
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, QCoreApplication::translate("Options", help), argument });
    };
    option(u"technician"_s, QT_TRANSLATE_NOOP("Options", "Who hands the site over."), u"NAME"_s);
    option(u"place"_s, QT_TRANSLATE_NOOP("Options", "Where the report is signed."), u"TEXT"_s);
    option(u"telephone"_s, QT_TRANSLATE_NOOP("Options", "The reseller's telephone."), u"TEXT"_s);
    option(u"email"_s, QT_TRANSLATE_NOOP("Options", "The reseller's e-mail."), u"ADDRESS"_s);
    option(u"vat-id"_s, QT_TRANSLATE_NOOP("Options", "The reseller's VAT number."), u"TEXT"_s);
    option(u"logo"_s,
        QT_TRANSLATE_NOOP("Options", "The reseller's logo, PNG or JPEG; none takes it away."),
        u"FILE"_s);
}
