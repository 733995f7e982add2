// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Output.h"

#include "models/core/ErrorText.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void write(FILE* to, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

} // namespace

void Output::event(const QJsonObject& event, const QString& text) const
{
    if (m_isJson)
        write(stdout, QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    else if (!text.isEmpty())
        write(stdout, text.toUtf8() + '\n');
}

void Output::raw(const QByteArray& bytes) const
{
    if (!m_isJson)
        write(stdout, bytes);
}

void Output::message(const QString& text) const
{
    if (!m_isJson)
        write(stderr, text.toUtf8() + '\n');
}

void Output::tell(const QString& name, const Error& error) const
{
    event({ { u"event"_s, name }, { u"code"_s, errorCodeName(error.code) },
        { u"subject"_s, error.subject }, { u"detail"_s, error.detail },
        { u"turn"_s, turnName(error.turn) }, { u"text"_s, ErrorText::whole(error) } });
    message(u"doppinoctl: "_s + ErrorText::sentence(error));
    message(QCoreApplication::translate("Output", "Next (%1): %2")
                .arg(ErrorText::turn(error.turn), ErrorText::nextStep(error)));
}

void Output::warning(const Error& error, const QString& instead) const
{
    tell(u"warning"_s, error);
    message(instead);
}

int Output::error(const Error& error) const
{
    tell(u"error"_s, error);
    return exitCodeFor(error.code);
}
