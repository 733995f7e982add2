// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/report/SiteDrawing.h"
#include "models/report/SiteDrawingLayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

using namespace Qt::StringLiterals;

// What is written in the picture of a site.

namespace {

QString drawnWord(const char* text, int n = -1)
{
    return TextLanguage::translate("SiteDrawing", text, nullptr, n);
}

QString drawnBandwidth(int kbps)
{
    constexpr int mega = 1000;
    if (kbps < 10 * mega)
        return drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "%1 kbps")).arg(kbps);
    return drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "%1 Mbps")).arg(qRound(kbps / double(mega)));
}

QString drawnConnection(const QString& connection)
{
    if (connection == u"mpls")
        return u"MPLS"_s;
    if (connection == u"private")
        return drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "Private line"));
    if (connection == u"internet")
        return u"Internet"_s;
    return drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "Connection"));
}

QString drawnPhones(SiteDrawing::PhoneState state, int count)
{
    switch (state) {
    case SiteDrawing::PhoneState::Current:
        return drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n configured"), count);
    case SiteDrawing::PhoneState::Stale:
        return drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n out of date"), count);
    case SiteDrawing::PhoneState::Asked:
        return drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n at first contact"), count);
    case SiteDrawing::PhoneState::Waiting:
        return drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n not seen yet"), count);
    case SiteDrawing::PhoneState::Nobodys:
        return drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n without a user"), count);
    }
    Q_UNREACHABLE();
}

QStringList phoneLines(const SiteDrawing::Node& node)
{
    QStringList lines;
    for (const SiteDrawing::PhoneState state : SiteDrawingLayout::statesOf(node))
        lines.append(drawnPhones(state, node.phones[size_t(state)]));
    if (node.phonesPerGlyph() > 1)
        lines.append(drawnWord(
            QT_TRANSLATE_N_NOOP("SiteDrawing", "Each symbol: %n phone(s)"), node.phonesPerGlyph()));
    return lines;
}

QStringList connectionLines(const SiteDrawing::Node& node)
{
    QStringList lines { node.used == 0
            ? drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "no calls planned yet"))
            : drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "Calls: %1"))
                  .arg(drawnBandwidth(node.used)) };
    if (node.total > 0)
        lines.append(drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "Line: %1"))
                         .arg(drawnBandwidth(node.total)));
    return lines;
}

QString pbxLine(const SiteDrawing::Node& node)
{
    QStringList parts;
    if (node.isCloud)
        parts.append(drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "in the cloud")));
    parts.append(drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n user(s)"), node.users));
    return parts.join(u" · "_s);
}

/// "FXS 3/8", kind by kind.
QStringList portCaptions(const SiteDrawing::Node& node)
{
    QStringList captions;
    for (const auto& [kind, total] : SiteDrawingLayout::kindsOf(node)) {
        int used = 0;
        for (const SiteDrawing::Socket& socket : node.sockets)
            used += socket.kind == kind && socket.isUsed ? 1 : 0;
        captions.append(u"%1 %2/%3"_s.arg(portKindName(kind).toUpper()).arg(used).arg(total));
    }
    return captions;
}

} // namespace

QString SiteDrawing::printable(const QString& text)
{
    constexpr qsizetype longest = 300;
    QString out;
    const QString part = text.first(std::min(longest, text.size()));
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QChar c = part[i];
        if (c.isHighSurrogate() && i + 1 < part.size() && part[i + 1].isLowSurrogate())
            out += part.sliced(i++, 2);
        else
            out += c.isPrint() && !c.isSurrogate() && c.unicode() < 0xfffe ? c : u' ';
    }
    return out.simplified();
}

QString SiteDrawing::title(const Node& node)
{
    switch (node.kind) {
    case Kind::Provider:
        return node.health == Health::Missing
            ? drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "No provider yet"))
            : SiteDrawing::printable(node.name);
    case Kind::Connection:
        return drawnConnection(node.detail);
    case Kind::Pbx:
        return SiteDrawing::printable(node.name);
    case Kind::Gateway:
        return SiteDrawing::printable(node.name);
    case Kind::Phones:
        return node.phoneCount() == 0
            ? drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "No phones yet"))
            : drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n phone(s)"), node.phoneCount());
    case Kind::Users:
        return drawnWord(
            QT_TRANSLATE_N_NOOP("SiteDrawing", "%n user(s) without a phone"), node.users);
    }
    Q_UNREACHABLE();
}

QStringList SiteDrawing::lines(const Node& node)
{
    QStringList lines;
    switch (node.kind) {
    case Kind::Provider:
        lines.append(SiteDrawing::printable(node.detail));
        if (node.total > 0)
            lines.append(
                drawnWord(QT_TRANSLATE_N_NOOP("SiteDrawing", "%n channel(s)"), node.total));
        break;
    case Kind::Connection:
        return connectionLines(node);
    case Kind::Pbx:
        lines << SiteDrawing::printable(node.place) << pbxLine(node);
        break;
    case Kind::Gateway:
        lines << SiteDrawing::printable(node.detail) << SiteDrawing::printable(node.place);
        break;
    case Kind::Phones:
        return phoneLines(node);
    case Kind::Users:
        lines.append(SiteDrawing::printable(node.detail));
        break;
    }
    lines.removeAll(QString());
    return lines;
}

QString SiteDrawing::healthText(const Node& node) { return drawnWord(node.word); }

QString SiteDrawing::description(const Node& node)
{
    QStringList facts = lines(node);
    if (node.kind == Kind::Gateway)
        facts += portCaptions(node);
    QString text
        = drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "%1: %2.")).arg(title(node), healthText(node));
    if (!facts.isEmpty())
        text += u' ' + facts.join(u", "_s) + u'.';
    if (node.provenAt.isValid())
        text += u' '
            + drawnWord(QT_TRANSLATE_NOOP("SiteDrawing", "Last tried: %1."))
                  .arg(QLocale().toString(node.provenAt.toLocalTime(), QLocale::ShortFormat));
    return text;
}

QString SiteDrawing::description() const
{
    QStringList sentences;
    for (const Node& node : m_nodes)
        sentences.append(description(node));
    return sentences.join(u'\n');
}

QFont SiteDrawing::font(Role role)
{
    QFont font;
    font.setPixelSize(role == Role::Title ? 14 : role == Role::Caption ? 11 : 12);
    font.setBold(role == Role::Title);
    return font;
}

QList<SiteDrawing::Text> SiteDrawing::texts() const
{
    QList<Text> texts;
    for (int i = 0; i < m_nodes.size(); ++i) {
        const Node& node = m_nodes[i];
        const auto inside = SiteDrawingLayout::inside(node);
        const auto add = [&](Role role, const QRectF& rect, const QString& whole) {
            const QString shown
                = QFontMetricsF(font(role)).elidedText(whole, Qt::ElideMiddle, rect.width());
            texts.append({ i, role, rect.translated(node.rect.topLeft()), shown, whole });
        };
        add(Role::Title, inside.title, title(node));
        const QStringList written = lines(node);
        for (qsizetype k = 0; k < written.size(); ++k)
            add(Role::Line, inside.lines[k], written[k]);
        const QStringList captions = portCaptions(node);
        for (qsizetype k = 0; k < captions.size(); ++k)
            add(Role::Caption, inside.captions[k], captions[k]);
        add(Role::Health, inside.health, healthText(node));
    }
    return texts;
}
