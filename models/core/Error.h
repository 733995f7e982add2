// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// Why something went wrong. Closed set; its snake_case spelling is part of the command line's
/// contract (errorCodeName()).
enum class ErrorCode {
    // what the user typed or handed over
    BadUsage,
    FileUnreadable,
    FileUnwritable,
    MalformedFile, ///< not JSON, not UTF-8, or not a site file; detail = position and reason
    WrongType, ///< detail = the type expected
    MissingField,
    UnknownField,
    BadValue, ///< detail = the value and what is allowed
    BadAddress,
    OutsideSubnet, ///< detail = address and subnet
    BadMac,
    DuplicateMac,
    DuplicateExtension,
    DuplicateName,
    UnknownProvider,
    UnknownModel,
    UnknownUser,
    UnknownParameter,
    TooManyPorts, ///< detail = what the model has
    TooManyDevices, ///< a ninth device of one user
    NoSuchSite,
    NoSuchTrunk,
    NoSuchGateway,
    SiteExists,
    // the store
    DatabaseUnavailable,
    DatabaseNewer,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseForeign,
    Conflict, ///< somebody else saved this site meanwhile
    VaultLocked,
    WrongPassphrase,
    // catalogue, rendering
    CatalogInvalid, ///< subject = file, entry and field
    TemplateInvalid,
    ValueNotAllowed, ///< a value the device's syntax cannot hold; subject = the field
    MissingValue,
    UnsupportedFamily,
    UnsupportedPbx,
    // the network
    Unresolvable,
    ConnectionRefused,
    Unreachable,
    Timeout, ///< detail = what was waited for
    ConnectionLost,
    PortUnavailable, ///< a server of ours cannot bind; detail = the system's words
    // the device
    CredentialsRefused,
    DeviceRefused, ///< detail = the device's words
    DeviceMismatch, ///< detail = what was found and what was planned
    UnexpectedAnswer,
    TooMuchData,
    TransferFailed, ///< TFTP; detail = the reason
    NoTransferRequest, ///< the device never asked our TFTP server
    ReadBackDiffers, ///< detail = the first difference
    VerifyDiffers, ///< after the reload; detail = the first difference
    NotBack, ///< no answer after the reload
    NotReloaded, ///< reload asked for and accepted, but the device never went away
    AddressWouldChange, ///< line by line would cut our own connection; detail = both
    RollbackFailed,
    HostKeyChanged,
    OldAlgorithmsOnly,
    LockedOut,
    NotKept,
    NoSuchBackup, ///< the earlier state could not be proven to be back
    // SIP
    TlsUntrusted, ///< nobody known vouches for the certificate; detail = its issuer
    TlsWrongName, ///< detail = the names it is valid for
    TlsExpired, ///< or not yet valid
    TlsTooOld, ///< the far side speaks no TLS 1.2 nor later
    TlsRefused, ///< the handshake broke off; detail = the reason
    TrunkRealmDiffers, ///< detail = the realm asked for, which the credentials are not for
    // a trunk's live test; detail = status and reason phrase unless said otherwise
    TrunkPasswordRefused, ///< 401 or 407 to an answered challenge, or 403 right after one
    TrunkForbidden, ///< 403 before any credentials
    TrunkAccountUnknown, ///< 404 to REGISTER
    TrunkMethodRefused, ///< 405, 501
    TrunkTimeoutReported, ///< 408
    TrunkExtensionRefused, ///< 420, 421
    TrunkExpiryRefused, ///< 423 that could not be met
    CalleeUnknown, ///< 404 to INVITE; subject = number
    CalleeUnavailable, ///< 480
    CalleeIncomplete, ///< 484
    CalleeBusy, ///< 486, 600
    CalleeSilent, ///< 487, or it rang in vain
    CodecsRefused, ///< 488, 415, 606
    TrunkRequestPending, ///< 491
    TrunkProviderFault, ///< 500 and its kin
    TrunkBadGateway, ///< 502
    TrunkOverloaded, ///< 503; detail quotes Retry-After
    TrunkGatewayTimeout, ///< 504
    CallDeclined, ///< 603
    CallForbidden, ///< 403 to INVITE
    TrunkRefused, ///< any other refusal
    OptionsSilent, ///< nothing was answered at all
    UdpBlocked, ///< TCP or TLS is answered, UDP is not
    RegisterSilent,
    InviteSilent,
    TrunkNameUnknown, ///< NXDOMAIN
    DnsSilent,
    DnsFault, ///< SERVFAIL, REFUSED, ...
    TrunkNameWithoutSip, ///< the name is there, and no address
    TrunkPortClosed,
    TrunkUnreachable,
    TrunkConnectionLost,
    TrunkAnswerNonsense,
    TrunkRedirectLoop, ///< too many 3xx, 482, 483
    AlgRewrites, ///< detail = what came back changed
    NatBindingLost,
    SpeechNotReceived, ///< subject = number
    SpeechNotSent, ///< subject = number
    NoSpeech, ///< subject = number
    SpeechPoor, ///< subject = number; detail = the figures
    HangUpUnconfirmed, ///< subject = number
    BindingLeft,
    NoCallArrived, ///< subject = number
    NothingToTest,
    // certification; detail = what was found unless said otherwise
    NoSuchDossier,
    NoSuchRun,
    NoSuchCertificationTest, ///< detail = what was asked
    InputMissing, ///< a test cannot be done; subject = the input's id
    PrerequisiteFailed, ///< subject = the test it stands on
    NotForThisTrunk, ///< detail = why
    TesterFailed, ///< a guided test; detail = the note
    TooSlow, ///< subject = what; detail = both times
    RingingLate, ///< subject = number; detail = both times
    CallDropped, ///< subject = number; detail = when, and by what
    CallNotReleased, ///< one end hung up, the other heard nothing; subject = number
    DigitsLost, ///< subject = number; detail = sent and arrived
    CodecNotAgreed, ///< subject = codec; detail = the answer
    CodecNotRefused, ///< subject = codec; detail = the answer
    CalledNumberMissing, ///< subject = number; detail = what was found
    CallerNumberMissing, ///< subject = number; detail = what was found
    CallerNumberDiffers, ///< subject = number; detail = what was found
    CallerFormDiffers, ///< subject = form; detail = what was found
    CallerNumberShown, ///< subject = number; detail = the header
    RefusalDiffers, ///< subject = number; detail = expected and got
    EarlySpeechMissing, ///< subject = number
    HoldRefused, ///< subject = number; detail = status
    TransferRefused, ///< subject = number; detail = status
    TransferUnfinished, ///< subject = number; detail = what came
    ForwardingIgnored, ///< subject = number; detail = what came
    FaxRefused, ///< subject = number; detail = status
    SessionTimerRefused, ///< subject = number; detail = status or interval
    CallUnchallenged, ///< subject = number
    WrongPasswordAccepted,
    ExpiryNotKept, ///< detail = asked, demanded, granted
    BindingDoubled, ///< detail = the contacts
    ChannelsRefused, ///< detail = asked and answered
    LimitNotKept, ///< detail = what came
    CallsLost, ///< detail = placed and answered, and the answers
    FailoverFailed, ///< subject = server; detail = the answer
    TemplateFaulty, ///< subject = PBX or field; detail = the fault
    TemplateDiffers, ///< subject = field; detail = both values
    NotCertifiable, ///< subject = provider; detail = the tests
    CatalogFileDamaged, ///< subject = file; detail = what is wrong
    CatalogSignatureWrong, ///< subject = file
    CatalogSignerUnknown, ///< subject = file; detail = the key
    CatalogExpired, ///< detail = the date
    CatalogOlder, ///< detail = both serials
    CatalogFormatNewer, ///< detail = the format
    CatalogNoEarlier,
    NoSigningKey,
    // phones
    NoSuchPhone,
    NoSuchPhoneModel,
    PhoneWithoutModel, ///< subject = MAC
    PhoneModelInUse, ///< detail = the phones
    PhoneVendorUnknown, ///< subject = MAC
    SerialDuplicate, ///< detail = the other phone's MAC
    ArticleNumberScanned, ///< EAN or UPC; subject = the digits
    ScanWithoutPhone, ///< a serial number or PIN before any MAC
    CheckCodeWrong, ///< of a Gigaset MAC-ID; detail = the code
    NumberTaken, ///< detail = by whom
    NumberAmbiguous, ///< detail = the other number
    PhoneImportFaulty, ///< detail = how many rows
    PhoneFileRefused, ///< firmware, ringtone, picture; detail = why
    NoSuchPhoneFile,
    CertificateUnusable, ///< detail = the library's words
    PhoneAddressUnknown, ///< subject = MAC
    PhoneSilent, ///< subject = address; detail = what was waited for
    PhoneRefused, ///< subject = address; detail = its answer
    PhoneCallNotOffered, ///< subject = model
    RedirectNotOffered, ///< subject = vendor
    RedirectCredentialsMissing, ///< subject = service
    RedirectCredentialsRefused, ///< subject = service; detail = its words
    RedirectForeign, ///< subject = MAC; detail = the service's words
    RedirectPhoneUnknown, ///< subject = MAC; detail = the service's words
    RedirectCheckCode, ///< subject = MAC; detail = the service's words
    RedirectSerialMissing, ///< subject = MAC; detail = the service's words
    RedirectUrlRefused, ///< subject = MAC; detail = the service's words
    RedirectLimited, ///< subject = service; detail = its words
    RedirectRefused, ///< subject = service; detail = its words
    // deployment
    PbxCertificateUnknown, ///< subject = host; detail = fingerprint, "SHA256:..."
    PbxCertificateChanged, ///< subject = host; detail = known / found
    PbxCredentialsRefused, ///< subject = host; detail = its words
    PbxRefused, ///< subject = item or request; detail = its words
    PbxFault, ///< subject = item or request; detail = status and words
    PbxAnswerEmpty, ///< subject = request
    PbxAnswerOdd, ///< subject = request; detail = what is wrong with it
    PbxNotConfirmed, ///< subject = item; detail = what was waited for
    PbxItemDiffers, ///< subject = item; detail = field, wanted and found
    PbxNameAmbiguous, ///< subject = item; detail = what stands for it
    PbxPhoneElsewhere, ///< subject = MAC; detail = whose it is
    PbxUserUnknown, ///< subject = user; detail = why it cannot be made
    PbxUserLimit, ///< subject = user; detail = the limit
    PbxProviderUnknown, ///< subject = trunk; detail = provider
    PbxFeatureAbsent, ///< subject = item; detail = feature
    PbxNumberDangerous, ///< subject = number; detail = who would lose theirs
    PbxLinkMissing, ///< subject = item; detail = what it needs
    PbxChanged, ///< subject = host
    IrreversibleNotAgreed, ///< subject = items
    NoSuchDeployment,
    NothingToUndo,
    NoSuchPbxItem,
    PbxStateDamaged, ///< detail = what is wrong
    PbxSyntaxRefused, ///< subject = file; detail = its words
    PbxCommandFailed, ///< subject = command; detail = its words
    PbxFileRefused, ///< subject = path; detail = its words
    PbxNotRestored, ///< subject = item; detail = why
    TunnelRefused, ///< subject = server; detail = destination and words
    SheetTemplateFaulty, ///< subject = file; detail = what is wrong
    SheetRowRefused, ///< subject = sheet and row; detail = why
    PbxScriptFailed, ///< subject = command; detail = its words
    NotTypedYet, ///< subject = PBX; detail = how many
    // the store, its history and the team
    DatabaseFull, ///< detail = the engine's words
    DatabaseReadOnly, ///< detail = what cannot be written
    DatabaseGone, ///< detail = what happened
    DatabaseUnreachable, ///< subject = server; detail = its words
    DatabaseLogInRefused, ///< subject = server; detail = its words
    DatabaseNoRight, ///< subject = server; detail = what was not allowed
    DatabaseInsecure, ///< subject = server; detail = what is missing
    DatabaseCommitUnknown, ///< subject = server
    PassphraseDelayed, ///< detail = seconds left
    RecoveryKeyWrong,
    RecoveryKeyMistyped, ///< detail = which group
    NotAMember, ///< subject = server; detail = fingerprint of the own key
    NoSuchMember,
    LastOwner, ///< subject = member
    NoSuchRevision,
    RevisionNotKept,
    NoChangeToUndo, ///< subject = site
    NoChangeToRedo, ///< subject = site
    MergeConflict, ///< subject = site; detail = how many
    JobFileDamaged, ///< subject = file; detail = what is wrong
    JobFileNewer, ///< subject = file; detail = its format
    NotACopy, ///< subject = database
    BackupDamaged, ///< subject = file; detail = what is wrong
    NoGoodBackup, ///< subject = database
    ClockBehind, ///< detail = time of the last change
    Cancelled,
};

/// Who has to act next.
enum class Turn { You, SiteNetwork, Provider, Device, Pbx };

/// A failure as a value: what happened, to what, and the other side's own words.
/// Never holds translated text and never a secret.
struct Error {
    ErrorCode code = ErrorCode::BadUsage;
    QString subject; ///< host, MAC, JSON path, file, gateway name
    QString detail; ///< verbatim words of the device or system, or the value at fault
    Turn turn = Turn::You;

    Error() = default;
    Error(ErrorCode c, QString subjectText = {}, QString detailText = {});
    Error(ErrorCode c, QString subjectText, QString detailText, Turn whose);

    bool operator==(const Error&) const = default;
};

/// The snake_case name, stable for scripts.
QString errorCodeName(ErrorCode code);
/// you, site_network, provider, device or pbx.
QString turnName(Turn turn);
/// Who usually has to act on such an error.
Turn defaultTurn(ErrorCode code);
/// Exit code of the command line for this error (see the contract): 1 to 6 or 130.
int exitCodeFor(ErrorCode code);

Q_DECLARE_METATYPE(Error)
