// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/HandoverValues.h"

#include "models/core/ErrorText.h"
#include "models/lint/PbxTraits.h"
#include "models/report/PaperPages.h"
#include "models/report/PaperText.h"
#include "models/report/SiteDrawing.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString handoverWords = u":/templates/handover/words.json"_s;
const QString handoverNothing = u"\u2013"_s;

/// In the HTML's pixels, of which a page is some 680 wide.
constexpr QSizeF logoRoom(220, 64);
constexpr QSizeF pictureRoom(660, 520);
constexpr double pixelsPerInch = 96;

/// Besides the word, for those who print without colours and for those who see none.
QString proofMark(SiteEvidence::Proof proof)
{
    switch (proof) {
    case SiteEvidence::Proof::Proven:
        return u"\u2714"_s;
    case SiteEvidence::Proof::Failed:
        return u"\u2718"_s;
    case SiteEvidence::Proof::Stale:
        return u"\u25B3"_s;
    case SiteEvidence::Proof::Unknown:
        return u"?"_s;
    case SiteEvidence::Proof::Never:
        return u"\u25CB"_s;
    case SiteEvidence::Proof::NotNeeded:
        break;
    }
    return handoverNothing;
}

QSizeF fitted(const QSizeF& size, const QSizeF& room)
{
    return size.width() <= room.width() && size.height() <= room.height()
        ? size
        : size.scaled(room, Qt::KeepAspectRatio);
}

QString verdictWord(SiteEvidence::Verdict verdict)
{
    switch (verdict) {
    case SiteEvidence::Verdict::Proven:
        return u"verdict_done"_s;
    case SiteEvidence::Verdict::Open:
        return u"verdict_open"_s;
    case SiteEvidence::Verdict::Unknown:
        return u"verdict_unknown"_s;
    case SiteEvidence::Verdict::Failed:
        break;
    }
    return u"verdict_failed"_s;
}

} // namespace

HandoverValues::HandoverValues(const HandoverReport& report)
    : m_report(report)
    , m_words(handoverWords, report.spoken())
    , m_locale(report.spoken() == u"it" ? u"it_IT"_s : u"en_GB"_s)
{
}

TemplateValues HandoverValues::fill(const QString& text, const QString& style)
{
    addWords(text);
    put(m_values, u"language"_s, m_report.spoken());
    m_values.set(u"style"_s, style);
    put(m_values, u"paper"_s, PaperPages::paperName());
    put(m_values, u"site"_s, m_report.site.name);
    put(m_values, u"customer"_s, m_report.site.customer);
    addSigning();
    addReseller();
    addVerdict();
    addAbout();
    addPicture();
    addTrunks();
    addPbx();
    addGateways();
    addPeople();
    addAcceptance();
    addOpen();
    addEnvelope();
    return m_values;
}

void HandoverValues::put(
    TemplateValues& values, const QString& name, const QString& text, qsizetype most)
{
    const QString shown = PaperText::inLine(text.trimmed(), most);
    values.set(name, shown.isEmpty() ? handoverNothing : shown);
}

void HandoverValues::putIfAny(
    TemplateValues& values, const QString& name, const QString& text, qsizetype most)
{
    values.turn(u"has_"_s + name, !text.trimmed().isEmpty());
    put(values, name, text, most);
}

void HandoverValues::putImage(
    TemplateValues& values, const QString& name, const QByteArray& type, const QByteArray& file)
{
    values.turn(u"has_"_s + name, !file.isEmpty());
    values.set(name, QString::fromLatin1("data:" + type + ";base64," + file.toBase64()));
}

QString HandoverValues::date(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, u"dd/MM/yyyy"_s) : QString();
}

QString HandoverValues::moment(const QDateTime& utc) const
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QString text = m_locale.toString(local, u"dd/MM/yyyy HH:mm"_s);
    const qint64 days = local.date().daysTo(m_report.evidence.at.toLocalTime().date());
    if (days <= 0)
        return m_words(u"today"_s).arg(text);
    return days == 1 ? m_words(u"yesterday"_s).arg(text)
                     : m_words(u"days_ago"_s).arg(text).arg(days);
}

QString HandoverValues::proof(Proof proof, const QString& said) const
{
    return proofMark(proof) + u' ' + (said.isEmpty() ? proofText(proof) : said);
}

void HandoverValues::addWords(const QString& text)
{
    static const QRegularExpression tag(u"\\{\\{w_([a-z_]+)\\}\\}"_s);
    auto it = tag.globalMatch(text);
    while (it.hasNext()) {
        const QString key = it.next().captured(1);
        put(m_values, u"w_"_s + key, m_words(key), 1500);
    }
}

/// Where the page before ended with the last open point, nothing else would stand on theirs.
void HandoverValues::addSigning()
{
    const auto open = m_report.evidence.handedOver().size();
    constexpr qsizetype mostOfName = 200;
    const QString& name = m_report.site.name;
    const QString shown = name.size() > mostOfName ? name.left(mostOfName) + u'\u2026' : name;
    put(m_values, u"signing"_s, m_words(u"signing"_s).arg(shown, QString::number(open)), 600);
    // What is not known is written in by hand.
    const QString technician = m_report.technician.trimmed();
    m_values.turn(u"has_technician"_s, !technician.isEmpty());
    put(m_values, u"technician"_s, technician);
    const QString place = m_report.place.trimmed();
    const QString day = date(m_report.date);
    put(m_values, u"place_date"_s, place.isEmpty() ? day : place + u", "_s + day);
}

void HandoverValues::addReseller()
{
    const Reseller& reseller = m_report.reseller;
    putIfAny(m_values, u"reseller"_s, reseller.name);
    m_values.declareList(u"reseller_lines"_s);
    QStringList lines = reseller.address.split(u'\n');
    lines << reseller.telephone << reseller.email;
    if (!reseller.vatId.trimmed().isEmpty())
        lines << m_words(u"vat_id"_s).arg(reseller.vatId);
    for (const QString& line : std::as_const(lines))
        if (!line.trimmed().isEmpty())
            put(m_values.append(u"reseller_lines"_s), u"line"_s, line);
    m_values.turn(u"has_reseller"_s, !reseller.name.isEmpty() || !lines.join(QString()).isEmpty());
    // Written anew, so that nothing but the picture goes on.
    const QImage logo = QImage::fromData(reseller.logo);
    QByteArray file;
    QBuffer buffer(&file);
    if (!logo.isNull()) {
        const QImage bounded = logo.width() > 1200 || logo.height() > 600
            ? logo.scaled(1200, 600, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : logo;
        bounded.save(&buffer, "PNG");
    }
    putImage(m_values, u"logo"_s, "image/png", file);
    const QSizeF size = fitted(logo.isNull() ? QSizeF(1, 1) : QSizeF(logo.size()), logoRoom);
    put(m_values, u"logo_width"_s, QString::number(std::max(1, qRound(size.width()))));
    put(m_values, u"logo_height"_s, QString::number(std::max(1, qRound(size.height()))));
}

void HandoverValues::addVerdict()
{
    const SiteEvidence& evidence = m_report.evidence;
    const auto counts = evidence.counts();
    put(m_values, u"verdict"_s, m_words(verdictWord(evidence.verdict())));
    QStringList parts;
    for (const Proof each :
        { Proof::Proven, Proof::Stale, Proof::Failed, Proof::Unknown, Proof::Never })
        if (const int count = counts.value(each); count > 0 || each == Proof::Proven)
            parts.append(m_words(u"count_"_s + proofName(each)).arg(count));
    parts.append(m_words(u"count_open"_s).arg(evidence.handedOver().size()));
    put(m_values, u"counts"_s, parts.join(u" \u00B7 "_s));
}

void HandoverValues::addAbout()
{
    const Site& site = m_report.site;
    const QString calls
        = site.capacity.calls > 0 ? QString::number(site.capacity.calls) : QString();
    const QList<QPair<QString, QString>> rows { { u"customer"_s, site.customer },
        { u"date"_s, date(m_report.date) }, { u"site"_s, site.name },
        { u"place"_s, m_report.place }, { u"address"_s, site.address },
        { u"technician"_s, m_report.technician }, { u"network"_s, site.network.subnet },
        { u"network_gateway"_s, site.network.gateway },
        { u"dns"_s, site.network.dns.join(u", "_s) }, { u"capacity"_s, calls },
        { u"users_phones"_s, u"%1 / %2"_s.arg(site.users.size()).arg(site.phones.size()) },
        { u"pbx"_s, PbxTraits::of(site.pbx.kind).name } };
    m_values.declareList(u"about"_s);
    for (qsizetype i = 0; i + 1 < rows.size(); i += 2) {
        TemplateValues& row = m_values.append(u"about"_s);
        put(row, u"name"_s, m_words(rows[i].first));
        put(row, u"value"_s, rows[i].second);
        put(row, u"name2"_s, m_words(rows[i + 1].first));
        put(row, u"value2"_s, rows[i + 1].second);
    }
}

void HandoverValues::addPicture()
{
    QByteArray file;
    QSizeF size(1, 1);
    QString words;
    if (m_report.catalog) {
        const auto drawing = SiteDrawing::of(m_report.site, *m_report.catalog, m_report.evidence);
        size = drawing.size().scaled(pictureRoom, Qt::KeepAspectRatio);
        words = drawing.description();
        QBuffer buffer(&file);
        const double perPixel = m_report.pictureDots / pixelsPerInch;
        if (!drawing.isEmpty() && drawing.size().width() > 0)
            drawing.image(perPixel * size.width() / drawing.size().width()).save(&buffer, "PNG");
    }
    putImage(m_values, u"picture"_s, "image/png", file);
    put(m_values, u"picture_width"_s, QString::number(std::max(1, qRound(size.width()))));
    put(m_values, u"picture_height"_s, QString::number(std::max(1, qRound(size.height()))));
    put(m_values, u"picture_words"_s, words, 4000);
}

void HandoverValues::addPbx()
{
    const SiteEvidence::OfPbx& pbx = m_report.evidence.pbx;
    put(m_values, u"pbx"_s, PbxTraits::of(pbx.kind).name);
    put(m_values, u"pbx_host"_s, pbx.host);
    m_values.turn(u"has_pbx_when"_s, pbx.standing.last.has_value());
    put(m_values, u"pbx_when"_s,
        pbx.standing.last ? moment(pbx.standing.last->lastGoAt()) : QString());
    put(m_values, u"pbx_mark"_s, pbx.proof == Proof::Failed ? u"bad"_s : u"plain"_s);
    // Nobody read it back: people typed it, and ticked what they had typed.
    const bool isTyped = pbx.standing.state == PbxStanding::State::Typed;
    put(m_values, u"pbx_proof"_s,
        proof(pbx.proof, isTyped ? m_words(u"entered_by_hand"_s) : QString()));
    put(m_values, u"pbx_word"_s, pbx.standing.word());
    const bool hasError = pbx.standing.last && pbx.standing.last->outcome.error;
    putIfAny(m_values, u"pbx_error"_s,
        hasError ? ErrorText::sentence(*pbx.standing.last->outcome.error) : QString());
}
