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
        { u"extension"_s, QT_TRANSLATE_NOOP("DeployText", "Extension") },
        { u"include"_s, QT_TRANSLATE_NOOP("DeployText", "Included folder") },
        { u"trunk_file"_s, QT_TRANSLATE_NOOP("DeployText", "File of a trunk") },
        { u"user_file"_s, QT_TRANSLATE_NOOP("DeployText", "File of users") },
        { u"reload"_s, QT_TRANSLATE_NOOP("DeployText", "Reload") },
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
        { u"content"_s, QT_TRANSLATE_NOOP("DeployText", "Content") },
        { u"text"_s, QT_TRANSLATE_NOOP("DeployText", "Content without passwords") },
        { u"mode"_s, QT_TRANSLATE_NOOP("DeployText", "Permissions") },
        { u"line"_s, QT_TRANSLATE_NOOP("DeployText", "Line") },
        { u"tech"_s, QT_TRANSLATE_NOOP("DeployText", "Technology") },
        { u"pending"_s, QT_TRANSLATE_NOOP("DeployText", "Files not loaded yet") },
        { u"service"_s, QT_TRANSLATE_NOOP("DeployText", "Service") },
        { u"profile"_s, QT_TRANSLATE_NOOP("DeployText", "Profile") },
        { u"groups"_s, QT_TRANSLATE_NOOP("DeployText", "Groups") },
        { u"trunks"_s, QT_TRANSLATE_NOOP("DeployText", "Trunks") },
        { u"destination"_s, QT_TRANSLATE_NOOP("DeployText", "Destination") },
        { u"description"_s, QT_TRANSLATE_NOOP("DeployText", "Description") },
        { u"size"_s, QT_TRANSLATE_NOOP("DeployText", "Size") },
        { u"routes"_s, QT_TRANSLATE_NOOP("DeployText", "Place in outbound routes") },
        { u"order"_s, QT_TRANSLATE_NOOP("DeployText", "Order") },
        { u"sip_server"_s, QT_TRANSLATE_NOOP("DeployText", "Server") },
        { u"address"_s, QT_TRANSLATE_NOOP("DeployText", "Address") },
        { u"netmask"_s, QT_TRANSLATE_NOOP("DeployText", "Netmask") },
        { u"router"_s, QT_TRANSLATE_NOOP("DeployText", "Default gateway") },
        { u"pbx"_s, QT_TRANSLATE_NOOP("DeployText", "PBX as the gateway reaches it") },
        { u"isdn"_s, QT_TRANSLATE_NOOP("DeployText", "BRI ports") },
        { u"pri"_s, QT_TRANSLATE_NOOP("DeployText", "PRI ports") },
        { u"fxo"_s, QT_TRANSLATE_NOOP("DeployText", "FXO ports") },
        { u"fxs"_s, QT_TRANSLATE_NOOP("DeployText", "FXS ports") },
        { u"secrets"_s, QT_TRANSLATE_NOOP("DeployText", "Passwords of the trunks") },
        { u"dbtype"_s, QT_TRANSLATE_NOOP("DeployText", "Kind of source") },
        { u"url"_s, QT_TRANSLATE_NOOP("DeployText", "File on the PBX") },
        { u"interval"_s, QT_TRANSLATE_NOOP("DeployText", "Minutes between two readings") },
        { u"mapping"_s, QT_TRANSLATE_NOOP("DeployText", "Columns") },
        { u"enabled"_s, QT_TRANSLATE_NOOP("DeployText", "Enabled") },
        { u"csv"_s, QT_TRANSLATE_NOOP("DeployText", "Content of the file") },
        { u"adminpw"_s, QT_TRANSLATE_NOOP("DeployText", "Administrator password of the phones") },
        { u"userpw"_s, QT_TRANSLATE_NOOP("DeployText", "User password of the phones") },
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
        { u"trunk_recreated"_s, QT_TRANSLATE_NOOP("DeployText", "Only a new trunk can have this: what was set on the old one by hand is lost.") },
        { u"trunk_users_lost"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX sets contact user and from user to the user name; what they are now is lost.") },
        { u"trunk_secret_unreadable"_s, QT_TRANSLATE_NOOP("DeployText", "This PBX does not tell the trunk's password: the trunk cannot be made again as it is.") },
        { u"gateway_secrets_lost"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX makes new extensions or passwords for the gateway's ports; the old ones are lost.") },
        { u"route_stays"_s, QT_TRANSLATE_NOOP("DeployText", "No request deletes an outbound route: it stays on the PBX.") },
        { u"file_lost"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX does not give the file back, and it is not on this computer.") },
        { u"phonebook_file_lost"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX deletes the contacts with the source and does not give back their file.") },
    };
    return all;
}

const QHash<QString, const char*>& notes()
{
    static const QHash<QString, const char*> all {
        { u"asterisk_without_transport"_s, QT_TRANSLATE_NOOP("DeployText", "pjsip.conf has no transport: add one, as the trunk's file says at its top.") },
        { u"asterisk_not_imported"_s, QT_TRANSLATE_NOOP("DeployText", "What an Asterisk holds in its own files is not taken over: enter trunks and users.") },
        { u"number_looks_like_device"_s, QT_TRANSLATE_NOOP("DeployText", "It begins with 9 and has four digits or more: parts of the PBX take it for a device of another extension.") },
        { u"number_long_for_phones"_s, QT_TRANSLATE_NOOP("DeployText", "It has more than four digits: the PBX may not find the user of the phones' further extensions.") },
        { u"phones_left_without_user"_s, QT_TRANSLATE_NOOP("DeployText", "The user's phones lose their extensions, and this plan does not associate them again: deploy the phones as well.") },
        { u"users_left_out"_s, QT_TRANSLATE_NOOP("DeployText", "Users whose names are not made of small letters, digits, dots, hyphens and underscores were left out.") },
        { u"phone_models_unknown"_s, QT_TRANSLATE_NOOP("DeployText", "Some phones have a model that is not in the catalogue: choose theirs.") },
        { u"trunk_server_differs"_s, QT_TRANSLATE_NOOP("DeployText", "A trunk has a server that is in no provider's defaults: it was set by hand and is left as it is.") },
        { u"client_uri_to_complete_by_hand"_s, QT_TRANSLATE_NOOP("DeployText", "The provider needs a client URI with its own host: complete it on the PBX's own page.") },
        { u"proxy_rule_by_hand"_s, QT_TRANSLATE_NOOP("DeployText", "A trunk without registration needs a rule on the PBX's proxy: add it there by hand.") },
        { u"outbound_number_by_hand"_s, QT_TRANSLATE_NOOP("DeployText", "The number is the trunk's account: set the number that callees see on the PBX's own page.") },
        { u"channels_by_hand"_s, QT_TRANSLATE_NOOP("DeployText", "Set the number of channels on the trunk's page of the PBX.") },
        { u"routes_put_back"_s, QT_TRANSLATE_NOOP("DeployText", "Its trunks get their places in the outbound routes back, and so do routes that the PBX empties by mistake.") },
        { u"lost_before"_s, QT_TRANSLATE_NOOP("DeployText", "A deployment that broke off took this away: it is put back.") },
        { u"trunk_leaves_routes"_s, QT_TRANSLATE_NOOP("DeployText", "Outbound routes use this trunk: they stay without it.") },
        { u"trunks_follow"_s, QT_TRANSLATE_NOOP("DeployText", "Trunks that come back later take their places then.") },
        { u"gateway_to_upload"_s, QT_TRANSLATE_NOOP("DeployText", "Upload the gateway's configuration afterwards: its trunks have the PBX's numbers and passwords.") },
        { u"gateway_file_malformed"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX's own file for this gateway is malformed XML: upload the one made here.") },
        { u"trunk_number_doubled"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX counts its trunks to number new ones and will give the number %1 twice.") },
        { u"inbound_route_renewed"_s, QT_TRANSLATE_NOOP("DeployText", "It is deleted and made again: the PBX leaves an existing one as it is. Calls to it fail for a moment.") },
        { u"defaults_overwritten"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX keeps setting %1 itself: it is left out.") },
        { u"phonebook_content_unseen"_s, QT_TRANSLATE_NOOP("DeployText", "The PBX does not tell what a phone book's file held: a changed file is sent only when something else of its source changes.") },
        { u"trunk_name_doubled"_s, QT_TRANSLATE_NOOP("DeployText", "Of trunks with the same name only the first one was taken.") },
        { u"trunk_provider_unknown"_s, QT_TRANSLATE_NOOP("DeployText", "Some trunks have a server of no known provider: their values were taken one by one.") },
        { u"trunk_secret_unreadable"_s, QT_TRANSLATE_NOOP("DeployText", "This PBX does not tell the passwords of its trunks: enter them.") },
        { u"gateway_model_unknown"_s, QT_TRANSLATE_NOOP("DeployText", "A gateway of the model %1, which is not in the catalogue, was left out.") },
        { u"route_name_doubled"_s, QT_TRANSLATE_NOOP("DeployText", "Of outbound routes with the name %1 only the first one was taken.") },
        { u"phone_model_unknown"_s, QT_TRANSLATE_NOOP("DeployText", "The phone model %1 resembles none of the catalogue and was left out.") },
        { u"phone_files_stay"_s, QT_TRANSLATE_NOOP("DeployText", "Firmware, ringtones and pictures stay on the PBX: it does not give them back.") },
        { u"phonebook_stays"_s, QT_TRANSLATE_NOOP("DeployText", "The phone book source %1 stays on the PBX: it does not give its file back.") },
        { u"route_stays"_s, QT_TRANSLATE_NOOP("DeployText", "No request deletes an outbound route: it stays on the PBX.") },
    };
    return all;
}
// clang-format on

} // namespace DeployTextRows
