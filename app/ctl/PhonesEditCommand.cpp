// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesEditCommand.h"

#include "models/phones/PhoneSheetRows.h"

using namespace Qt::StringLiterals;

using Name = PhoneCommands::Name;

bool PhonesEditCommand::isRight() const
{
    const auto count = options().words().size();
    if (word(1).startsWith(u"swap"))
        return count == 5;
    if (word(1) == u"assign" && !options().isSet(u"user"_s))
        return false;
    if (word(1) == u"model" && !options().isSet(u"model"_s))
        return false;
    return count >= 4;
}

void PhonesEditCommand::start()
{
    if (!isRight())
        return badUsage(
            u"phones assign SITE PHONE... --user USER | phones release|remove SITE PHONE... | "
            "phones model SITE PHONE... --model MODEL | phones swap SITE OLD NEW | "
            "phones swap-users SITE USER USER"_s);
    withPhones([this](Site site) {
        if (word(1) == u"swap")
            return swapPhones(std::move(site));
        if (word(1) == u"swap-users")
            return swapUsers(std::move(site));
        const auto phones = phonesNamed(site, options().words().sliced(3));
        if (!phones)
            return fail(phones.error());
        if (word(1) == u"assign")
            return assign(std::move(site), *phones);
        if (word(1) == u"model")
            return setModel(std::move(site), *phones);
        const bool isRelease = word(1) == u"release";
        const Status status = isRelease ? PhoneCommands::release(site, *phones)
                                        : PhoneCommands::remove(site, *phones);
        finish(status, site, isRelease ? Name::Release : Name::Remove, *phones);
    });
}

void PhonesEditCommand::assign(Site site, const QList<MacAddress>& phones)
{
    QStringList users;
    for (const QString& word : options().values(u"user"_s)) {
        const auto user = userNamed(site, word);
        if (!user)
            return fail(user.error());
        users.append(*user);
    }
    if (users.size() == 1)
        return finish(
            PhoneCommands::assign(site, phones, users.first()), site, Name::Assign, phones);
    if (users.size() != phones.size())
        return badUsage(u"--user: %1/%2"_s.arg(users.size()).arg(phones.size()));
    const auto assigned = PhoneCommands::assignInOrder(site, phones, users);
    finish(
        assigned ? Status() : tl::unexpected(assigned.error()), site, Name::AssignInOrder, phones);
}

void PhonesEditCommand::swapPhones(Site site)
{
    const auto leaving = phonesNamed(site, { word(3) });
    if (!leaving)
        return fail(leaving.error());
    const auto mac = MacAddress::parse(word(4));
    if (!mac)
        return fail(Error(ErrorCode::BadMac, u"PHONE"_s, word(4).left(80)));
    Phone replacement;
    replacement.mac = *mac;
    if (options().isSet(u"model"_s)) {
        const auto named = model(site, *mac);
        if (!named)
            return fail(named.error());
        replacement.model = *named;
    }
    const auto given = PhoneCommands::swapPhone(site, catalog(), leaving->first(), replacement);
    if (!given)
        return fail(given.error());
    if (!given->isEmpty())
        output().message(tr("The new model has no room for: %1").arg(given->join(u", "_s)));
    keep(
        site, Name::SwapPhone, { *mac }, { { u"given_up"_s, QJsonArray::fromStringList(*given) } });
}

void PhonesEditCommand::swapUsers(Site site)
{
    const auto one = userNamed(site, word(3));
    const auto other = userNamed(site, word(4));
    if (!one || !other)
        return fail(one ? other.error() : one.error());
    QList<MacAddress> phones;
    for (const Phone& phone : std::as_const(site.phones))
        if (phone.user == *one || phone.user == *other)
            phones.append(phone.mac);
    const Status status = PhoneCommands::swapUsers(site, *one, *other);
    finish(status, site, Name::SwapUsers, phones);
}

void PhonesEditCommand::setModel(Site site, const QList<MacAddress>& phones)
{
    const auto named = model(site, phones.first());
    if (!named)
        return fail(named.error());
    const Status status = PhoneCommands::setModel(site, catalog(), phones, *named);
    finish(status, site, Name::SetModel, phones);
}

Result<QString> PhonesEditCommand::model(const Site& site, const MacAddress& phone)
{
    const auto book = vendors();
    if (!book)
        return tl::unexpected(book.error());
    const QString said = options().value(u"model"_s);
    const QString id = PhoneSheetRows::modelOf(said, book->phoneVendorOf(phone), site, *book);
    if (id.isEmpty())
        return ::fail(ErrorCode::NoSuchPhoneModel, said.left(80));
    return id;
}

void PhonesEditCommand::finish(
    const Status& status, const Site& site, Name name, const QList<MacAddress>& phones)
{
    status ? keep(site, name, phones) : fail(status.error());
}
