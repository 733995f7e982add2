// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CatalogFileCommand.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct CatalogVerb {
    const char* word;
    qsizetype words; ///< with "catalog" and itself; trust may have more
};

constexpr CatalogVerb catalogVerbs[] = { { "update", 3 }, { "revert", 2 }, { "export", 2 },
    { "key", 2 }, { "trust", 3 }, { "keys", 2 }, { "distrust", 3 } };

Result<QByteArray> boundedFile(const QString& path, qsizetype most)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return file.read(most + 1);
}

} // namespace

bool CatalogFileCommand::isVerb(const QString& word)
{
    return std::any_of(std::begin(catalogVerbs), std::end(catalogVerbs),
        [&](const CatalogVerb& verb) { return word == QLatin1String(verb.word); });
}

void CatalogFileCommand::start()
{
    const QString verb = word(1);
    const auto count = options().words().size();
    for (const CatalogVerb& known : catalogVerbs)
        if (verb == QLatin1String(known.word) && count != known.words
            && !(verb == u"trust" && count > known.words))
            return badUsage(u"catalog update FILE [--trust KEY] | revert | export [-o FILE] | "
                            "key [--publisher NAME] | trust KEY | keys | distrust FINGERPRINT"_s);
    if (verb == u"update")
        return update();
    withStore([this, verb] {
        if (verb == u"revert")
            revert();
        else if (verb == u"export")
            exportFile();
        else if (verb == u"key")
            key();
        else if (verb == u"trust")
            trust();
        else if (verb == u"keys")
            keys();
        else
            distrust();
    });
}

void CatalogFileCommand::update()
{
    const auto bytes = boundedFile(word(2), CatalogFile::maximumSize);
    if (!bytes)
        return fail(bytes.error());
    std::optional<CatalogKey> alsoTrusted;
    if (options().isSet(u"trust"_s)) {
        const auto key = keyFrom(options().value(u"trust"_s));
        if (!key)
            return fail(key.error());
        alsoTrusted = *key;
    }
    const QDate today = QDate::currentDate();
    // A refused file must not even create the database.
    if (!Database::isThere(options().database())) {
        const QList<CatalogKey> keys = alsoTrusted ? QList { *alsoTrusted } : QList<CatalogKey>();
        if (const auto file = CatalogFile::read(*bytes, keys, today, word(2)); !file)
            return fail(file.error());
    }
    withStore([this, bytes = *bytes, today, alsoTrusted] {
        const auto file = store().catalogs().update(bytes, today, word(2), alsoTrusted);
        if (!file)
            return fail(file.error());
        sayFile(*file, word(2),
            tr("Catalogue %1 by %2 is in use now. Sites keep what they were configured with; "
               "“lint” tells where an entry changed."));
        done(0);
    });
}

void CatalogFileCommand::revert()
{
    const auto file = store().catalogs().revert();
    if (!file)
        return fail(file.error());
    if (*file) {
        sayFile(**file, u"catalog"_s, tr("Back to catalogue %1 by %2."));
    } else {
        output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, u"catalog"_s },
            { u"state"_s, u"done"_s }, { u"serial"_s, 0 } });
        output().message(tr("Back to the program's own catalogue."));
    }
    done(0);
}

void CatalogFileCommand::exportFile(bool isUnlocked)
{
    const auto file = store().catalogs().exportCurrent(QDate::currentDate());
    if (!file && file.error().code == ErrorCode::VaultLocked && !isUnlocked)
        return withVault([this] { exportFile(true); });
    if (!file)
        return fail(file.error());
    const QString path = options().value(u"output"_s);
    if (path.isEmpty())
        output().raw(file->bytes);
    else if (const Status written = writeFile(path, file->bytes, false); !written)
        return fail(written.error());
    sayFile(*file, path, tr("Catalogue %1 by %2 written."),
        path.isEmpty() ? file->bytes : QByteArray());
    done(0);
}

void CatalogFileCommand::key()
{
    if (options().isSet(u"publisher"_s))
        return withVault([this] { makeKey(); });
    const auto own = store().catalogs().ownKey();
    if (!own)
        return fail(own.error());
    sayKey(*own, true);
    done(0);
}

void CatalogFileCommand::makeKey()
{
    const QString wanted = options().value(u"publisher"_s).trimmed();
    const auto own = store().catalogs().makeOwnKey(wanted);
    if (!own)
        return fail(own.error());
    if (own->name != wanted)
        return fail(Error(ErrorCode::BadValue, u"publisher"_s,
            u"%1 (the key here is that of %2)"_s.arg(wanted, own->name)));
    sayKey(*own, true);
    done(0);
}

void CatalogFileCommand::trust()
{
    const auto key = keyFrom(options().words().sliced(2).join(u' '));
    if (!key)
        return fail(key.error());
    if (const Status trusted = store().catalogs().trust(*key); !trusted)
        return fail(trusted.error());
    sayKey(*key, false);
    output().message(tr("Catalogues signed by %1 are taken from now on. Compare %2 with what its "
                        "owner reads out.")
                         .arg(key->name, key->fingerprint()));
    done(0);
}

void CatalogFileCommand::keys()
{
    const auto trusted = store().catalogs().trustedKeys();
    if (!trusted)
        return fail(trusted.error());
    const auto own = store().catalogs().ownKey();
    for (const CatalogKey& key : *trusted)
        sayKey(key, own && own->bytes == key.bytes);
    if (trusted->isEmpty())
        output().message(tr("No key is trusted yet."));
    done(0);
}

void CatalogFileCommand::distrust()
{
    if (const Status removed = store().catalogs().distrust(word(2)); !removed)
        return fail(removed.error());
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, word(2) }, { u"state"_s, u"done"_s } });
    output().message(tr("The key %1 is no longer trusted.").arg(word(2)));
    done(0);
}

Result<CatalogKey> CatalogFileCommand::keyFrom(const QString& wish)
{
    if (!QFile::exists(wish))
        return CatalogKey::parse(wish);
    constexpr qsizetype longest = 1000;
    const auto text = boundedFile(wish, longest);
    if (!text)
        return tl::unexpected(text.error());
    return CatalogKey::parse(QString::fromUtf8(*text));
}

void CatalogFileCommand::sayKey(const CatalogKey& key, bool isOwn) const
{
    output().event({ { u"event"_s, u"key"_s }, { u"publisher"_s, key.name },
                       { u"fingerprint"_s, key.fingerprint() }, { u"own"_s, isOwn },
                       { u"key"_s, key.text() } },
        word(1) == u"keys" ? u"%1  %2"_s.arg(key.fingerprint(), key.name) : key.text());
}

void CatalogFileCommand::sayFile(const CatalogFile& file, const QString& subject,
    const QString& text, const QByteArray& content) const
{
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, subject },
        { u"state"_s, u"done"_s }, { u"serial"_s, file.serial },
        { u"issued"_s, file.issued.toString(Qt::ISODate) },
        { u"expires"_s, file.expires.toString(Qt::ISODate) }, { u"publisher"_s, file.publisher },
        { u"key"_s, file.key.fingerprint() } };
    if (!content.isEmpty())
        event.insert(u"catalog_file"_s, QString::fromLatin1(content));
    output().event(event);
    // not as the file calls its publisher: only the key is proven
    output().message(text.arg(QString::number(file.serial), file.key.name));
}
