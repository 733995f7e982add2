// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/TypedBook.h"

#include "models/store/SecretPlace.h"
#include "models/store/Store.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

const QString sealedMark = u"sealed:"_s;

QString plainFingerprint(const TypedItem& item)
{
    const auto digest = QCryptographicHash::hash(item.shown.toUtf8(), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(digest.toHex());
}

} // namespace

QString typedStateName(TypedState state)
{
    switch (state) {
    case TypedState::Open:
        return u"open"_s;
    case TypedState::Typed:
        return u"typed"_s;
    case TypedState::Changed:
        return u"changed"_s;
    case TypedState::NotNeeded:
        break;
    }
    return u"not_needed"_s;
}

Result<QHash<QString, TypedState>> TypedBook::states(const TypedSheet& sheet) const
{
    QHash<QString, PbxRepository::Typed> typed;
    if (!m_siteId.isEmpty()) {
        auto kept = m_store->pbx().typed(m_siteId);
        if (!kept)
            return tl::unexpected(kept.error());
        typed = std::move(*kept);
    }
    QHash<QString, TypedState> states;
    for (const TypedItem* item : sheet.items()) {
        const auto kept = typed.constFind(item->id);
        TypedState state = item->isWanted() ? TypedState::Open : TypedState::NotNeeded;
        if (kept != typed.cend())
            state = isOf(kept->fingerprint, *item) ? TypedState::Typed : TypedState::Changed;
        states.insert(item->id, state);
    }
    return states;
}

Status TypedBook::tick(const TypedItem& item, bool isTyped)
{
    if (m_siteId.isEmpty())
        return fail(ErrorCode::NoSuchSite);
    if (!isTyped || !item.isWanted())
        return m_store->pbx().clearTyped(m_siteId, item.id);
    auto transaction = m_store->begin(); // the vault's key is not renewed in between
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto value = fingerprint(item);
    if (!value)
        return tl::unexpected(value.error());
    const Status set = m_store->pbx().setTyped(m_siteId, item.id, *value);
    return set ? transaction->commit() : set;
}

Result<QString> TypedBook::fingerprint(const TypedItem& item) const
{
    if (!item.isSecret)
        return plainFingerprint(item);
    return m_store->vault().seal(item.secret, place(item)).map([](const QString& sealed) {
        return sealedMark + sealed;
    });
}

bool TypedBook::isOf(const QString& fingerprint, const TypedItem& item) const
{
    if (!fingerprint.startsWith(sealedMark))
        return !item.isSecret && fingerprint == plainFingerprint(item);
    const auto opened = m_store->vault().open(fingerprint.sliced(sealedMark.size()), place(item));
    return item.isSecret && opened && *opened == item.secret;
}

QString TypedBook::place(const TypedItem& item) const
{
    return SecretPlace::typed(m_siteId, item.id);
}
