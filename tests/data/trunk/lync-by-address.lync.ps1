# Trunk gnr, for the Lync Server 2013 Management Shell.
# First create the gateway in Topology Builder and publish the topology.
# Needs the role CsAdministrator, or the group RTCUniversalServerAdmins.
$ErrorActionPreference = 'Stop'
Import-Module Lync

$gateway = 'PstnGateway:77.239.128.13'
$usage = 'gnr'
$route = 'gnr'
if (-not (Get-CsService -PstnGateway | Where-Object { $_.Identity -eq $gateway })) {
    throw "$gateway is not in the published topology"
}

# What the gateway can do. RTCP and session timer as most providers want them:
# without RTCP on hold Lync would hang up, so the session timer watches instead.
# Media bypass needs concentrated topology, and REFER or no RTCP; and that the
# clients reach the gateway's media address without NAT between. Left off.
if (Get-CsTrunkConfiguration -Identity $gateway -ErrorAction SilentlyContinue) {
    Set-CsTrunkConfiguration -Identity $gateway -SRTPMode NotSupported -EnableBypass $false -ConcentratedTopology $true -EnableReferSupport $false -RTCPActiveCalls $false -RTCPCallsOnHold $false -EnableSessionTimer $true -RemovePlusFromUri $false
} else {
    New-CsTrunkConfiguration -Identity $gateway -SRTPMode NotSupported -EnableBypass $false -ConcentratedTopology $true -EnableReferSupport $false -RTCPActiveCalls $false -RTCPCallsOnHold $false -EnableSessionTimer $true -RemovePlusFromUri $false
}

# Numbers as the provider writes them, called and calling.
if (Get-CsOutboundTranslationRule -Identity "$gateway/National" -ErrorAction SilentlyContinue) {
    Set-CsOutboundTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0
} else {
    New-CsOutboundTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0
}
if (Get-CsOutboundTranslationRule -Identity "$gateway/International" -ErrorAction SilentlyContinue) {
    Set-CsOutboundTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1
} else {
    New-CsOutboundTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1
}
if (Get-CsOutboundCallingNumberTranslationRule -Identity "$gateway/National" -ErrorAction SilentlyContinue) {
    Set-CsOutboundCallingNumberTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0
} else {
    New-CsOutboundCallingNumberTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0
}
if (Get-CsOutboundCallingNumberTranslationRule -Identity "$gateway/International" -ErrorAction SilentlyContinue) {
    Set-CsOutboundCallingNumberTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1
} else {
    New-CsOutboundCallingNumberTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1
}

# Who may call out this way: the usage joins route and policy.
if ((Get-CsPstnUsage -Identity Global).Usage -notcontains $usage) {
    Set-CsPstnUsage -Identity Global -Usage @{ Add = $usage }
}

# Which numbers go out through the gateway: all of them.
if (Get-CsVoiceRoute -Identity $route -ErrorAction SilentlyContinue) {
    Set-CsVoiceRoute -Identity $route -NumberPattern '^\+?\d+$' -PstnGatewayList @{ Replace = $gateway } -PstnUsages @{ Replace = $usage }
} else {
    New-CsVoiceRoute -Identity $route -NumberPattern '^\+?\d+$' -PstnGatewayList @{ Add = $gateway } -PstnUsages @{ Add = $usage }
}

# The policy of all users; take another one's name where only some may call.
if ((Get-CsVoicePolicy -Identity Global).PstnUsages -notcontains $usage) {
    Set-CsVoicePolicy -Identity Global -PstnUsages @{ Add = $usage }
}

# What is there now.
Get-CsTrunk | Format-List
Get-CsTrunkConfiguration -Identity $gateway | Format-List
Get-CsVoiceRoute -Identity $route | Format-List
Get-CsPstnUsage -Identity Global | Format-List
Get-CsVoicePolicy -Identity Global | Format-List

# To try it, with a number you may call in place of +390000000000:
# $configuration = Get-CsTrunkConfiguration -Identity $gateway
# Test-CsTrunkConfiguration -DialedNumber '+390000000000' -TrunkConfiguration $configuration
# Test-CsVoiceRoute -Route (Get-CsVoiceRoute -Identity $route) -TargetNumber '+390000000000'
# Test-CsPstnOutboundCall -TargetFqdn 'pbx.example.net' -TargetPstnPhoneNumber '+390000000000'
