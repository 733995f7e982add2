// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Error.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    ErrorCode code;
    const char* name;
    Turn turn;
    int exitCode;
};

// One row per code: the command line's name, whose turn it usually is, and the exit code.
constexpr std::array rows {
    Row { ErrorCode::BadUsage, "bad_usage", Turn::You, 2 },
    Row { ErrorCode::FileUnreadable, "file_unreadable", Turn::You, 2 },
    Row { ErrorCode::FileUnwritable, "file_unwritable", Turn::You, 2 },
    Row { ErrorCode::MalformedFile, "malformed_file", Turn::You, 2 },
    Row { ErrorCode::WrongType, "wrong_type", Turn::You, 2 },
    Row { ErrorCode::MissingField, "missing_field", Turn::You, 2 },
    Row { ErrorCode::UnknownField, "unknown_field", Turn::You, 2 },
    Row { ErrorCode::BadValue, "bad_value", Turn::You, 2 },
    Row { ErrorCode::BadAddress, "bad_address", Turn::You, 2 },
    Row { ErrorCode::OutsideSubnet, "outside_subnet", Turn::You, 2 },
    Row { ErrorCode::BadMac, "bad_mac", Turn::You, 2 },
    Row { ErrorCode::DuplicateMac, "duplicate_mac", Turn::You, 2 },
    Row { ErrorCode::DuplicateExtension, "duplicate_extension", Turn::You, 2 },
    Row { ErrorCode::DuplicateName, "duplicate_name", Turn::You, 2 },
    Row { ErrorCode::UnknownProvider, "unknown_provider", Turn::You, 2 },
    Row { ErrorCode::UnknownModel, "unknown_model", Turn::You, 2 },
    Row { ErrorCode::UnknownUser, "unknown_user", Turn::You, 2 },
    Row { ErrorCode::UnknownParameter, "unknown_parameter", Turn::You, 2 },
    Row { ErrorCode::TooManyPorts, "too_many_ports", Turn::You, 2 },
    Row { ErrorCode::TooManyDevices, "too_many_devices", Turn::You, 2 },
    Row { ErrorCode::NoSuchSite, "no_such_site", Turn::You, 2 },
    Row { ErrorCode::NoSuchTrunk, "no_such_trunk", Turn::You, 2 },
    Row { ErrorCode::NoSuchGateway, "no_such_gateway", Turn::You, 2 },
    Row { ErrorCode::SiteExists, "site_exists", Turn::You, 2 },
    Row { ErrorCode::DatabaseUnavailable, "database_unavailable", Turn::You, 6 },
    Row { ErrorCode::DatabaseNewer, "database_newer", Turn::You, 6 },
    Row { ErrorCode::DatabaseBusy, "database_busy", Turn::You, 6 },
    Row { ErrorCode::DatabaseDamaged, "database_damaged", Turn::You, 6 },
    Row { ErrorCode::DatabaseForeign, "database_foreign", Turn::You, 6 },
    Row { ErrorCode::Conflict, "conflict", Turn::You, 6 },
    Row { ErrorCode::VaultLocked, "vault_locked", Turn::You, 6 },
    Row { ErrorCode::WrongPassphrase, "wrong_passphrase", Turn::You, 6 },
    Row { ErrorCode::CatalogInvalid, "catalog_invalid", Turn::You, 2 },
    Row { ErrorCode::TemplateInvalid, "template_invalid", Turn::You, 2 },
    Row { ErrorCode::ValueNotAllowed, "value_not_allowed", Turn::You, 2 },
    Row { ErrorCode::MissingValue, "missing_value", Turn::You, 2 },
    Row { ErrorCode::UnsupportedFamily, "unsupported_family", Turn::You, 2 },
    Row { ErrorCode::UnsupportedPbx, "unsupported_pbx", Turn::You, 2 },
    Row { ErrorCode::Unresolvable, "unresolvable", Turn::SiteNetwork, 4 },
    Row { ErrorCode::ConnectionRefused, "connection_refused", Turn::SiteNetwork, 4 },
    Row { ErrorCode::Unreachable, "unreachable", Turn::SiteNetwork, 4 },
    Row { ErrorCode::Timeout, "timeout", Turn::Device, 4 },
    Row { ErrorCode::ConnectionLost, "connection_lost", Turn::SiteNetwork, 4 },
    Row { ErrorCode::PortUnavailable, "port_unavailable", Turn::You, 2 },
    Row { ErrorCode::CredentialsRefused, "credentials_refused", Turn::You, 3 },
    Row { ErrorCode::DeviceRefused, "device_refused", Turn::Device, 1 },
    Row { ErrorCode::DeviceMismatch, "device_mismatch", Turn::You, 1 },
    Row { ErrorCode::UnexpectedAnswer, "unexpected_answer", Turn::Device, 1 },
    Row { ErrorCode::TooMuchData, "too_much_data", Turn::Device, 1 },
    Row { ErrorCode::TransferFailed, "transfer_failed", Turn::SiteNetwork, 1 },
    Row { ErrorCode::NoTransferRequest, "no_transfer_request", Turn::SiteNetwork, 4 },
    Row { ErrorCode::ReadBackDiffers, "read_back_differs", Turn::Device, 5 },
    Row { ErrorCode::VerifyDiffers, "verify_differs", Turn::Device, 5 },
    Row { ErrorCode::NotBack, "not_back", Turn::Device, 5 },
    Row { ErrorCode::NotReloaded, "not_reloaded", Turn::Device, 5 },
    Row { ErrorCode::AddressWouldChange, "address_would_change", Turn::You, 2 },
    Row { ErrorCode::RollbackFailed, "rollback_failed", Turn::Device, 5 },
    Row { ErrorCode::HostKeyChanged, "host_key_changed", Turn::You, 1 },
    Row { ErrorCode::OldAlgorithmsOnly, "old_algorithms_only", Turn::You, 1 },
    Row { ErrorCode::LockedOut, "locked_out", Turn::Device, 3 },
    Row { ErrorCode::NotKept, "not_kept", Turn::You, 1 },
    Row { ErrorCode::NoSuchBackup, "no_such_backup", Turn::You, 2 },
    Row { ErrorCode::TlsUntrusted, "tls_untrusted", Turn::Provider, 4 },
    Row { ErrorCode::TlsWrongName, "tls_wrong_name", Turn::Provider, 4 },
    Row { ErrorCode::TlsExpired, "tls_expired", Turn::Provider, 4 },
    Row { ErrorCode::TlsTooOld, "tls_too_old", Turn::Provider, 4 },
    Row { ErrorCode::TlsRefused, "tls_refused", Turn::Provider, 4 },
    Row { ErrorCode::TrunkRealmDiffers, "trunk_realm_differs", Turn::You, 3 },
    Row { ErrorCode::TrunkPasswordRefused, "trunk_password_refused", Turn::You, 3 },
    Row { ErrorCode::TrunkForbidden, "trunk_forbidden", Turn::Provider, 1 },
    Row { ErrorCode::TrunkAccountUnknown, "trunk_account_unknown", Turn::You, 1 },
    Row { ErrorCode::TrunkMethodRefused, "trunk_method_refused", Turn::Provider, 1 },
    Row { ErrorCode::TrunkTimeoutReported, "trunk_timeout_reported", Turn::Provider, 1 },
    Row { ErrorCode::TrunkExtensionRefused, "trunk_extension_refused", Turn::Provider, 1 },
    Row { ErrorCode::TrunkExpiryRefused, "trunk_expiry_refused", Turn::You, 1 },
    Row { ErrorCode::CalleeUnknown, "callee_unknown", Turn::You, 1 },
    Row { ErrorCode::CalleeUnavailable, "callee_unavailable", Turn::You, 1 },
    Row { ErrorCode::CalleeIncomplete, "callee_incomplete", Turn::You, 1 },
    Row { ErrorCode::CalleeBusy, "callee_busy", Turn::You, 1 },
    Row { ErrorCode::CalleeSilent, "callee_silent", Turn::You, 1 },
    Row { ErrorCode::CodecsRefused, "codecs_refused", Turn::You, 1 },
    Row { ErrorCode::TrunkRequestPending, "trunk_request_pending", Turn::Provider, 1 },
    Row { ErrorCode::TrunkProviderFault, "trunk_provider_fault", Turn::Provider, 1 },
    Row { ErrorCode::TrunkBadGateway, "trunk_bad_gateway", Turn::Provider, 1 },
    Row { ErrorCode::TrunkOverloaded, "trunk_overloaded", Turn::Provider, 1 },
    Row { ErrorCode::TrunkGatewayTimeout, "trunk_gateway_timeout", Turn::Provider, 1 },
    Row { ErrorCode::CallDeclined, "call_declined", Turn::You, 1 },
    Row { ErrorCode::CallForbidden, "call_forbidden", Turn::Provider, 1 },
    Row { ErrorCode::TrunkRefused, "trunk_refused", Turn::Provider, 1 },
    Row { ErrorCode::OptionsSilent, "options_silent", Turn::SiteNetwork, 4 },
    Row { ErrorCode::UdpBlocked, "udp_blocked", Turn::SiteNetwork, 4 },
    Row { ErrorCode::RegisterSilent, "register_silent", Turn::Provider, 4 },
    Row { ErrorCode::InviteSilent, "invite_silent", Turn::Provider, 4 },
    Row { ErrorCode::TrunkNameUnknown, "trunk_name_unknown", Turn::You, 4 },
    Row { ErrorCode::DnsSilent, "dns_silent", Turn::SiteNetwork, 4 },
    Row { ErrorCode::DnsFault, "dns_fault", Turn::SiteNetwork, 4 },
    Row { ErrorCode::TrunkNameWithoutSip, "trunk_name_without_sip", Turn::You, 4 },
    Row { ErrorCode::TrunkPortClosed, "trunk_port_closed", Turn::You, 4 },
    Row { ErrorCode::TrunkUnreachable, "trunk_unreachable", Turn::SiteNetwork, 4 },
    Row { ErrorCode::TrunkConnectionLost, "trunk_connection_lost", Turn::SiteNetwork, 4 },
    Row { ErrorCode::TrunkAnswerNonsense, "trunk_answer_nonsense", Turn::You, 1 },
    Row { ErrorCode::TrunkRedirectLoop, "trunk_redirect_loop", Turn::Provider, 1 },
    Row { ErrorCode::AlgRewrites, "alg_rewrites", Turn::SiteNetwork, 1 },
    Row { ErrorCode::NatBindingLost, "nat_binding_lost", Turn::SiteNetwork, 1 },
    Row { ErrorCode::SpeechNotReceived, "speech_not_received", Turn::SiteNetwork, 1 },
    Row { ErrorCode::SpeechNotSent, "speech_not_sent", Turn::SiteNetwork, 1 },
    Row { ErrorCode::NoSpeech, "no_speech", Turn::SiteNetwork, 1 },
    Row { ErrorCode::SpeechPoor, "speech_poor", Turn::SiteNetwork, 1 },
    Row { ErrorCode::HangUpUnconfirmed, "hang_up_unconfirmed", Turn::You, 5 },
    Row { ErrorCode::BindingLeft, "binding_left", Turn::You, 5 },
    Row { ErrorCode::NoCallArrived, "no_call_arrived", Turn::Provider, 4 },
    Row { ErrorCode::NothingToTest, "nothing_to_test", Turn::You, 2 },
    Row { ErrorCode::NoSuchDossier, "no_such_dossier", Turn::You, 2 },
    Row { ErrorCode::NoSuchRun, "no_such_run", Turn::You, 2 },
    Row { ErrorCode::NoSuchCertificationTest, "no_such_certification_test", Turn::You, 2 },
    Row { ErrorCode::InputMissing, "input_missing", Turn::You, 2 },
    Row { ErrorCode::PrerequisiteFailed, "prerequisite_failed", Turn::You, 1 },
    Row { ErrorCode::NotForThisTrunk, "not_for_this_trunk", Turn::You, 1 },
    Row { ErrorCode::TesterFailed, "tester_failed", Turn::Provider, 1 },
    Row { ErrorCode::TooSlow, "too_slow", Turn::Provider, 1 },
    Row { ErrorCode::RingingLate, "ringing_late", Turn::Provider, 1 },
    Row { ErrorCode::CallDropped, "call_dropped", Turn::Provider, 1 },
    Row { ErrorCode::CallNotReleased, "call_not_released", Turn::Provider, 1 },
    Row { ErrorCode::DigitsLost, "digits_lost", Turn::Provider, 1 },
    Row { ErrorCode::CodecNotAgreed, "codec_not_agreed", Turn::Provider, 1 },
    Row { ErrorCode::CodecNotRefused, "codec_not_refused", Turn::Provider, 1 },
    Row { ErrorCode::CalledNumberMissing, "called_number_missing", Turn::Provider, 1 },
    Row { ErrorCode::CallerNumberMissing, "caller_number_missing", Turn::Provider, 1 },
    Row { ErrorCode::CallerNumberDiffers, "caller_number_differs", Turn::Provider, 1 },
    Row { ErrorCode::CallerFormDiffers, "caller_form_differs", Turn::Provider, 1 },
    Row { ErrorCode::CallerNumberShown, "caller_number_shown", Turn::Provider, 1 },
    Row { ErrorCode::RefusalDiffers, "refusal_differs", Turn::Provider, 1 },
    Row { ErrorCode::EarlySpeechMissing, "early_speech_missing", Turn::Provider, 1 },
    Row { ErrorCode::HoldRefused, "hold_refused", Turn::Provider, 1 },
    Row { ErrorCode::TransferRefused, "transfer_refused", Turn::Provider, 1 },
    Row { ErrorCode::TransferUnfinished, "transfer_unfinished", Turn::Provider, 1 },
    Row { ErrorCode::ForwardingIgnored, "forwarding_ignored", Turn::Provider, 1 },
    Row { ErrorCode::FaxRefused, "fax_refused", Turn::Provider, 1 },
    Row { ErrorCode::SessionTimerRefused, "session_timer_refused", Turn::Provider, 1 },
    Row { ErrorCode::CallUnchallenged, "call_unchallenged", Turn::Provider, 1 },
    Row { ErrorCode::WrongPasswordAccepted, "wrong_password_accepted", Turn::Provider, 1 },
    Row { ErrorCode::ExpiryNotKept, "expiry_not_kept", Turn::Provider, 1 },
    Row { ErrorCode::BindingDoubled, "binding_doubled", Turn::Provider, 1 },
    Row { ErrorCode::ChannelsRefused, "channels_refused", Turn::Provider, 1 },
    Row { ErrorCode::LimitNotKept, "limit_not_kept", Turn::Provider, 1 },
    Row { ErrorCode::CallsLost, "calls_lost", Turn::Provider, 1 },
    Row { ErrorCode::FailoverFailed, "failover_failed", Turn::Provider, 1 },
    Row { ErrorCode::TemplateFaulty, "template_faulty", Turn::You, 1 },
    Row { ErrorCode::TemplateDiffers, "template_differs", Turn::You, 1 },
    Row { ErrorCode::NotCertifiable, "not_certifiable", Turn::You, 1 },
    Row { ErrorCode::CatalogFileDamaged, "catalog_file_damaged", Turn::You, 2 },
    Row { ErrorCode::CatalogSignatureWrong, "catalog_signature_wrong", Turn::You, 2 },
    Row { ErrorCode::CatalogSignerUnknown, "catalog_signer_unknown", Turn::You, 2 },
    Row { ErrorCode::CatalogExpired, "catalog_expired", Turn::You, 2 },
    Row { ErrorCode::CatalogOlder, "catalog_older", Turn::You, 2 },
    Row { ErrorCode::CatalogFormatNewer, "catalog_format_newer", Turn::You, 2 },
    Row { ErrorCode::CatalogNoEarlier, "catalog_no_earlier", Turn::You, 2 },
    Row { ErrorCode::NoSigningKey, "no_signing_key", Turn::You, 2 },
    Row { ErrorCode::NoSuchPhone, "no_such_phone", Turn::You, 2 },
    Row { ErrorCode::NoSuchPhoneModel, "no_such_phone_model", Turn::You, 2 },
    Row { ErrorCode::PhoneWithoutModel, "phone_without_model", Turn::You, 2 },
    Row { ErrorCode::PhoneModelInUse, "phone_model_in_use", Turn::You, 2 },
    Row { ErrorCode::PhoneVendorUnknown, "phone_vendor_unknown", Turn::You, 2 },
    Row { ErrorCode::SerialDuplicate, "serial_duplicate", Turn::You, 2 },
    Row { ErrorCode::ArticleNumberScanned, "article_number_scanned", Turn::You, 2 },
    Row { ErrorCode::ScanWithoutPhone, "scan_without_phone", Turn::You, 2 },
    Row { ErrorCode::CheckCodeWrong, "check_code_wrong", Turn::You, 2 },
    Row { ErrorCode::NumberTaken, "number_taken", Turn::You, 2 },
    Row { ErrorCode::NumberAmbiguous, "number_ambiguous", Turn::You, 2 },
    Row { ErrorCode::PhoneImportFaulty, "phone_import_faulty", Turn::You, 2 },
    Row { ErrorCode::PhoneFileRefused, "phone_file_refused", Turn::You, 2 },
    Row { ErrorCode::NoSuchPhoneFile, "no_such_phone_file", Turn::You, 2 },
    Row { ErrorCode::CertificateUnusable, "certificate_unusable", Turn::You, 2 },
    Row { ErrorCode::PhoneAddressUnknown, "phone_address_unknown", Turn::You, 2 },
    Row { ErrorCode::PhoneSilent, "phone_silent", Turn::Device, 4 },
    Row { ErrorCode::PhoneRefused, "phone_refused", Turn::Device, 1 },
    Row { ErrorCode::PhoneCallNotOffered, "phone_call_not_offered", Turn::You, 2 },
    Row { ErrorCode::RedirectNotOffered, "redirect_not_offered", Turn::You, 2 },
    Row { ErrorCode::RedirectCredentialsMissing, "redirect_credentials_missing", Turn::You, 2 },
    Row { ErrorCode::RedirectCredentialsRefused, "redirect_credentials_refused", Turn::You, 3 },
    Row { ErrorCode::RedirectForeign, "redirect_foreign", Turn::Provider, 1 },
    Row { ErrorCode::RedirectPhoneUnknown, "redirect_phone_unknown", Turn::Provider, 1 },
    Row { ErrorCode::RedirectCheckCode, "redirect_check_code", Turn::You, 2 },
    Row { ErrorCode::RedirectSerialMissing, "redirect_serial_missing", Turn::You, 2 },
    Row { ErrorCode::RedirectUrlRefused, "redirect_url_refused", Turn::Provider, 1 },
    Row { ErrorCode::RedirectLimited, "redirect_limited", Turn::Provider, 1 },
    Row { ErrorCode::RedirectRefused, "redirect_refused", Turn::Provider, 1 },
    Row { ErrorCode::PbxCertificateUnknown, "pbx_certificate_unknown", Turn::You, 1 },
    Row { ErrorCode::PbxCertificateChanged, "pbx_certificate_changed", Turn::You, 1 },
    Row { ErrorCode::PbxCredentialsRefused, "pbx_credentials_refused", Turn::You, 3 },
    Row { ErrorCode::PbxRefused, "pbx_refused", Turn::Pbx, 1 },
    Row { ErrorCode::PbxFault, "pbx_fault", Turn::Pbx, 1 },
    Row { ErrorCode::PbxAnswerEmpty, "pbx_answer_empty", Turn::Pbx, 1 },
    Row { ErrorCode::PbxAnswerOdd, "pbx_answer_odd", Turn::Pbx, 1 },
    Row { ErrorCode::PbxNotConfirmed, "pbx_not_confirmed", Turn::Pbx, 5 },
    Row { ErrorCode::PbxItemDiffers, "pbx_item_differs", Turn::Pbx, 5 },
    Row { ErrorCode::PbxNameAmbiguous, "pbx_name_ambiguous", Turn::You, 2 },
    Row { ErrorCode::PbxPhoneElsewhere, "pbx_phone_elsewhere", Turn::You, 2 },
    Row { ErrorCode::PbxUserUnknown, "pbx_user_unknown", Turn::You, 2 },
    Row { ErrorCode::PbxUserLimit, "pbx_user_limit", Turn::You, 2 },
    Row { ErrorCode::PbxProviderUnknown, "pbx_provider_unknown", Turn::You, 2 },
    Row { ErrorCode::PbxFeatureAbsent, "pbx_feature_absent", Turn::Pbx, 1 },
    Row { ErrorCode::PbxNumberDangerous, "pbx_number_dangerous", Turn::You, 2 },
    Row { ErrorCode::PbxLinkMissing, "pbx_link_missing", Turn::You, 2 },
    Row { ErrorCode::PbxChanged, "pbx_changed", Turn::You, 2 },
    Row { ErrorCode::IrreversibleNotAgreed, "irreversible_not_agreed", Turn::You, 2 },
    Row { ErrorCode::NoSuchDeployment, "no_such_deployment", Turn::You, 2 },
    Row { ErrorCode::NothingToUndo, "nothing_to_undo", Turn::You, 2 },
    Row { ErrorCode::NoSuchPbxItem, "no_such_pbx_item", Turn::You, 2 },
    Row { ErrorCode::PbxStateDamaged, "pbx_state_damaged", Turn::You, 6 },
    Row { ErrorCode::PbxSyntaxRefused, "pbx_syntax_refused", Turn::Pbx, 1 },
    Row { ErrorCode::PbxCommandFailed, "pbx_command_failed", Turn::Pbx, 1 },
    Row { ErrorCode::PbxFileRefused, "pbx_file_refused", Turn::Pbx, 1 },
    Row { ErrorCode::PbxNotRestored, "pbx_not_restored", Turn::Pbx, 5 },
    Row { ErrorCode::TunnelRefused, "tunnel_refused", Turn::Pbx, 1 },
    Row { ErrorCode::SheetTemplateFaulty, "sheet_template_faulty", Turn::You, 2 },
    Row { ErrorCode::SheetRowRefused, "sheet_row_refused", Turn::You, 2 },
    Row { ErrorCode::PbxScriptFailed, "pbx_script_failed", Turn::Pbx, 1 },
    Row { ErrorCode::NotTypedYet, "not_typed_yet", Turn::You, 5 },
    Row { ErrorCode::DatabaseFull, "database_full", Turn::You, 6 },
    Row { ErrorCode::DatabaseReadOnly, "database_read_only", Turn::You, 6 },
    Row { ErrorCode::DatabaseGone, "database_gone", Turn::You, 6 },
    Row { ErrorCode::DatabaseUnreachable, "database_unreachable", Turn::SiteNetwork, 4 },
    Row { ErrorCode::DatabaseLogInRefused, "database_log_in_refused", Turn::You, 3 },
    Row { ErrorCode::DatabaseNoRight, "database_no_right", Turn::You, 1 },
    Row { ErrorCode::DatabaseInsecure, "database_insecure", Turn::You, 6 },
    Row { ErrorCode::DatabaseCommitUnknown, "database_commit_unknown", Turn::SiteNetwork, 5 },
    Row { ErrorCode::PassphraseDelayed, "passphrase_delayed", Turn::You, 6 },
    Row { ErrorCode::RecoveryKeyWrong, "recovery_key_wrong", Turn::You, 6 },
    Row { ErrorCode::RecoveryKeyMistyped, "recovery_key_mistyped", Turn::You, 2 },
    Row { ErrorCode::NotAMember, "not_a_member", Turn::You, 6 },
    Row { ErrorCode::NoSuchMember, "no_such_member", Turn::You, 2 },
    Row { ErrorCode::LastOwner, "last_owner", Turn::You, 1 },
    Row { ErrorCode::NoSuchRevision, "no_such_revision", Turn::You, 2 },
    Row { ErrorCode::RevisionNotKept, "revision_not_kept", Turn::You, 1 },
    Row { ErrorCode::NoChangeToUndo, "no_change_to_undo", Turn::You, 2 },
    Row { ErrorCode::NoChangeToRedo, "no_change_to_redo", Turn::You, 2 },
    Row { ErrorCode::MergeConflict, "merge_conflict", Turn::You, 1 },
    Row { ErrorCode::JobFileDamaged, "job_file_damaged", Turn::You, 2 },
    Row { ErrorCode::JobFileNewer, "job_file_newer", Turn::You, 2 },
    Row { ErrorCode::NotACopy, "not_a_copy", Turn::You, 2 },
    Row { ErrorCode::BackupDamaged, "backup_damaged", Turn::You, 5 },
    Row { ErrorCode::NoGoodBackup, "no_good_backup", Turn::You, 6 },
    Row { ErrorCode::ClockBehind, "clock_behind", Turn::You, 6 },
    Row { ErrorCode::Cancelled, "cancelled", Turn::You, 130 },
};

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].code) != i)
            return false;
    return true;
}
static_assert(rowsAreInOrder(), "one row per ErrorCode, in the order of the enum");
static_assert(rows.size() == static_cast<std::size_t>(ErrorCode::Cancelled) + 1);

const Row& rowOf(ErrorCode code) { return rows[static_cast<std::size_t>(code)]; }

} // namespace

Error::Error(ErrorCode c, QString subjectText, QString detailText)
    : Error(c, std::move(subjectText), std::move(detailText), defaultTurn(c))
{
}

Error::Error(ErrorCode c, QString subjectText, QString detailText, Turn whose)
    : code(c)
    , subject(std::move(subjectText))
    , detail(std::move(detailText))
    , turn(whose)
{
}

QString errorCodeName(ErrorCode code) { return QString::fromLatin1(rowOf(code).name); }

QString turnName(Turn turn)
{
    switch (turn) {
    case Turn::You:
        return u"you"_s;
    case Turn::SiteNetwork:
        return u"site_network"_s;
    case Turn::Provider:
        return u"provider"_s;
    case Turn::Device:
        return u"device"_s;
    case Turn::Pbx:
        return u"pbx"_s;
    }
    Q_UNREACHABLE();
}

Turn defaultTurn(ErrorCode code) { return rowOf(code).turn; }

int exitCodeFor(ErrorCode code) { return rowOf(code).exitCode; }
