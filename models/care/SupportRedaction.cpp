// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportRedaction.h"

#include "models/store/Store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// Encoded forms of anything shorter would be found where they mean something else.
constexpr qsizetype shortestEncoded = 6;

QByteArray jsonForm(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4); // without ["…"]
}

QByteArray hexDigits(char16_t unit, bool isUpper)
{
    const QByteArray digits = QByteArray::number(unit, 16).rightJustified(4, '0');
    return isUpper ? digits.toUpper() : digits;
}

/// As those write it that keep JSON to ASCII: \u00e8.
QByteArray asciiJsonForm(const QString& text, bool isUpper)
{
    QByteArray ascii;
    for (const QChar c : QString::fromUtf8(jsonForm(text)))
        ascii += c.unicode() < 128 ? QByteArray(1, c.toLatin1())
                                   : "\\u" + hexDigits(c.unicode(), isUpper);
    return ascii;
}

/// %2f instead of %2F; the letters between them stay.
QByteArray smallPercents(QByteArray encoded)
{
    for (qsizetype at = encoded.indexOf('%'); at >= 0; at = encoded.indexOf('%', at + 3))
        encoded.replace(at + 1, 2, encoded.mid(at + 1, 2).toLower());
    return encoded;
}

/// Of an address, of a form, and as scripts in a browser do it.
QList<QByteArray> percentForms(const QString& text)
{
    QList<QByteArray> forms;
    for (const QByteArray& kept :
        { QByteArray(), QByteArray("!*'()"), QByteArray("!$&'()*+,;=:@/") })
        forms.append(QUrl::toPercentEncoding(text, kept));
    for (const QByteArray& form : QList(forms))
        forms.append(QByteArray(form).replace("%20", "+"));
    for (const QByteArray& form : QList(forms))
        forms.append(smallPercents(form));
    return forms;
}

QList<QByteArray> jsonForms(const QString& text)
{
    QList<QByteArray> forms { jsonForm(text), asciiJsonForm(text, false),
        asciiJsonForm(text, true) };
    for (const QByteArray& form : QList(forms))
        forms.append(QByteArray(form).replace("/", "\\/"));
    return forms;
}

/// XML and HTML leave it to their writers what they do with quotes.
QList<QByteArray> entityForms(const QString& text)
{
    const QByteArray escaped = text.toHtmlEscaped().toUtf8();
    QList<QByteArray> forms { escaped, QByteArray(escaped).replace("&quot;", "\"") };
    for (const QByteArray& form : QList(forms))
        for (const char* quote : { "&apos;", "&#39;", "&#039;", "&#x27;" })
            forms.append(QByteArray(form).replace("'", quote));
    return forms;
}

/// What of the Base64 of a longer text is sure to be this one's, wherever it begins in a group.
void addBase64Forms(Redactor& redactor, const QByteArray& bytes)
{
    for (int before = 0; before < 3; ++before) {
        const QByteArray padded = QByteArray(before, 'x') + bytes;
        const QByteArray encoded = padded.toBase64();
        const qsizetype from = before == 0 ? 0 : before + 1;
        const qsizetype to = padded.size() * 8 / 6;
        redactor.addSecret(Secret(QString::fromLatin1(encoded.sliced(from, to - from))));
    }
}

void addForms(Redactor& redactor, const Secret& secret)
{
    redactor.addSecret(secret);
    const QByteArray bytes = secret.revealUtf8();
    const QString text = QString::fromUtf8(bytes);
    for (const QByteArray& form : percentForms(text) + jsonForms(text) + entityForms(text))
        if (form != bytes) // of those that are alike the redactor keeps one
            redactor.addSecret(Secret(QString::fromUtf8(form)));
    if (bytes.size() < shortestEncoded)
        return;
    redactor.addSecret(Secret(QString::fromLatin1(bytes.toHex())));
    redactor.addSecret(Secret(QString::fromLatin1(bytes.toHex().toUpper())));
    addBase64Forms(redactor, bytes);
}

} // namespace

Result<QList<Secret>> SupportRedaction::secretsOf(Store& store, const Site& site)
{
    QList<Secret> all = site.secrets();
    const auto revisions = store.history().list(site.id, mostRevisions);
    if (!revisions)
        return tl::unexpected(revisions.error());
    for (const SiteRevision& revision : *revisions) {
        if (!revision.isKept)
            continue;
        const auto then = store.history().at(revision.id);
        if (!then && then.error().code == ErrorCode::VaultLocked)
            return tl::unexpected(then.error());
        if (then) // one that cannot be read any more is nobody's password
            all += then->secrets();
    }
    // Without a vault there are none of these either.
    if (!store.vault().isUnlocked())
        return all;
    const auto accounts = store.phones().redirectAccounts();
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const RedirectAccount& account : *accounts)
        all.append(account.password);
    const auto dossiers = store.certification().dossiers();
    if (!dossiers)
        return tl::unexpected(dossiers.error());
    for (const DossierRecord& listed : *dossiers)
        if (const auto dossier = store.certification().dossier(listed.id))
            all.append(dossier->password);
    return all;
}

Redactor SupportRedaction::redactorFor(const QList<Secret>& secrets)
{
    Redactor redactor;
    QSet<QByteArray> known; // most states of a site have the same ones
    for (const Secret& secret : secrets) {
        const QByteArray bytes = secret.revealUtf8();
        if (bytes.isEmpty() || known.contains(bytes))
            continue;
        known.insert(bytes);
        addForms(redactor, secret);
    }
    return redactor;
}
