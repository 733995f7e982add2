// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployTextRows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace DeployTextRows {

// clang-format off
const QHash<QString, const char*>& kinds()
{
    static const QHash<QString, const char*> all {
        { u"user"_s, QT_TRANSLATE_NOOP("DeployText", "User") },
        { u"main_extension"_s, QT_TRANSLATE_NOOP("DeployText", "Main extension") },
        { u"trunk"_s, QT_TRANSLATE_NOOP("DeployText", "Trunk") },
        { u"gateway"_s, QT_TRANSLATE_NOOP("DeployText", "Gateway") },
        { u"outbound_route"_s, QT_TRANSLATE_NOOP("DeployText", "Outbound route") },
        { u"inbound_route"_s, QT_TRANSLATE_NOOP("DeployText", "Inbound route") },
        { u"defaults"_s, QT_TRANSLATE_NOOP("DeployText", "Defaults of all phones") },
        { u"phone_model"_s, QT_TRANSLATE_NOOP("DeployText", "Phone model") },
        { u"phone_file"_s, QT_TRANSLATE_NOOP("DeployText", "File for phones") },
        { u"phone"_s, QT_TRANSLATE_NOOP("DeployText", "Phone") },
        { u"association"_s, QT_TRANSLATE_NOOP("DeployText", "Phone of a user") },
        { u"profile"_s, QT_TRANSLATE_NOOP("DeployText", "Profile of a user") },
        { u"groups"_s, QT_TRANSLATE_NOOP("DeployText", "Groups of a user") },
        { u"group"_s, QT_TRANSLATE_NOOP("DeployText", "Group of users") },
        { u"mobile"_s, QT_TRANSLATE_NOOP("DeployText", "Mobile number") },
        { u"voicemail"_s, QT_TRANSLATE_NOOP("DeployText", "Voicemail") },
        { u"mobile_app"_s, QT_TRANSLATE_NOOP("DeployText", "Mobile app") },
        { u"webrtc"_s, QT_TRANSLATE_NOOP("DeployText", "Telephone in the browser") },
        { u"phonebook"_s, QT_TRANSLATE_NOOP("DeployText", "Phone book source") },
        { u"redirect"_s, QT_TRANSLATE_NOOP("DeployText", "Redirect service") },
    };
    return all;
}

const QHash<QString, const char*>& fields()
{
    static const QHash<QString, const char*> all {
        { u"name"_s, QT_TRANSLATE_NOOP("DeployText", "Name") },
        { u"username"_s, QT_TRANSLATE_NOOP("DeployText", "User name") },
        { u"auth_username"_s, QT_TRANSLATE_NOOP("DeployText", "Auth user") },
        { u"password"_s, QT_TRANSLATE_NOOP("DeployText", "Password") },
        { u"secret"_s, QT_TRANSLATE_NOOP("DeployText", "Password") },
        { u"provider"_s, QT_TRANSLATE_NOOP("DeployText", "Provider") },
        { u"host"_s, QT_TRANSLATE_NOOP("DeployText", "Host") },
        { u"port"_s, QT_TRANSLATE_NOOP("DeployText", "Port") },
        { u"transport"_s, QT_TRANSLATE_NOOP("DeployText", "Transport") },
        { u"codecs"_s, QT_TRANSLATE_NOOP("DeployText", "Codecs") },
        { u"outcid"_s, QT_TRANSLATE_NOOP("DeployText", "Caller number") },
        { u"extension"_s, QT_TRANSLATE_NOOP("DeployText", "Extension") },
        { u"mac"_s, QT_TRANSLATE_NOOP("DeployText", "MAC") },
        { u"model"_s, QT_TRANSLATE_NOOP("DeployText", "Model") },
        { u"user"_s, QT_TRANSLATE_NOOP("DeployText", "User") },
        { u"mobile"_s, QT_TRANSLATE_NOOP("DeployText", "Mobile number") },
        { u"displayname"_s, QT_TRANSLATE_NOOP("DeployText", "Full name") },
        { u"display_name"_s, QT_TRANSLATE_NOOP("DeployText", "Name shown on the PBX") },
        { u"srtp"_s, QT_TRANSLATE_NOOP("DeployText", "Encrypted calls") },
        { u"service"_s, QT_TRANSLATE_NOOP("DeployText", "Service") },
        { u"profile"_s, QT_TRANSLATE_NOOP("DeployText", "Profile") },
        { u"groups"_s, QT_TRANSLATE_NOOP("DeployText", "Groups") },
        { u"trunks"_s, QT_TRANSLATE_NOOP("DeployText", "Trunks") },
        { u"destination"_s, QT_TRANSLATE_NOOP("DeployText", "Destination") },
        { u"description"_s, QT_TRANSLATE_NOOP("DeployText", "Description") },
        { u"size"_s, QT_TRANSLATE_NOOP("DeployText", "Size") },
    };
    return all;
}

const QHash<QString, const char*>& irreversible()
{
    static const QHash<QString, const char*> all {
        { u"redirect_claimed"_s, QT_TRANSLATE_NOOP("DeployText", "The phone's vendor keeps the address it is given: it can be overwritten, not taken back.") },
        { u"file_overwritten"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX does not give back the file that stands there now.") },
        { u"user_created"_s, QT_TRANSLATE_NOOP("DeployText", "This PBX has no request that deletes a user: the account stays.") },
        { u"devices_lost"_s, QT_TRANSLATE_NOOP("DeployText", "The user's devices are deleted along; their passwords are lost.") },
        { u"association_moved"_s, QT_TRANSLATE_NOOP("DeployText", "The phone gets a new extension and a new password with another user; the old ones are lost.") },
        { u"user_deleted"_s, QT_TRANSLATE_NOOP("DeployText", "What the PBX keeps for this user cannot be put back.") },
        { u"main_extension_changed"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX deletes this user's devices and memberships and makes new ones; the old passwords of the devices are lost.") },
    };
    return all;
}

const QHash<QString, const char*>& notes()
{
    static const QHash<QString, const char*> all {
        { u"number_looks_like_device"_s, QT_TRANSLATE_NOOP("DeployText", "It begins with 9 and has four digits or more: parts of the PBX take it for a device of another extension.") },
        { u"number_long_for_phones"_s, QT_TRANSLATE_NOOP("DeployText", "It has more than four digits: the PBX may not find the user of the phones' further extensions.") },
        { u"phones_left_without_user"_s, QT_TRANSLATE_NOOP("DeployText", "The user's phones lose their extensions, and this plan does not associate them again: deploy the phones as well.") },
        { u"users_left_out"_s, QT_TRANSLATE_NOOP("DeployText", "Users whose names are not made of small letters, digits, dots, hyphens and underscores were left out.") },
        { u"phone_models_unknown"_s, QT_TRANSLATE_NOOP("DeployText", "Some phones have a model that is not in the catalogue: choose theirs.") },
    };
    return all;
}
// clang-format on

} // namespace DeployTextRows
