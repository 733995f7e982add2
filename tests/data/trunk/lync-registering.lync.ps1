# Fasci di Rossi, per la shell di gestione di Lync Server 2013 o Skype for Business Server.
# Creare prima gateway e trunk in Topology Builder e pubblicare la topologia.
# Richiede il ruolo CsAdministrator oppure il gruppo RTCUniversalServerAdmins.
# Così com'è dice solo che cosa farebbe; con -Apply lo esegue. Si può eseguire più volte.
param([switch] $Apply)
$ErrorActionPreference = 'Stop'
$whatIf = -not $Apply
if (Get-Module -ListAvailable -Name SkypeForBusiness) {
    Import-Module SkypeForBusiness
} else {
    Import-Module Lync
}

# Confronta ciò che c'è con ciò che deve esserci.
$script:open = @()
function Note([string] $what) {
    $script:open += $what
    Write-Output "doppino: open $what"
}
function Differs($now, $want) {
    foreach ($name in $want.Keys) {
        if ([string] $now.$name -ne [string] $want[$name]) { return $true }
    }
    return $false
}

try {

# Ciò che si compone, trasformato in numeri internazionali. Queste regole precedono quelle che lasciano tutto com'è.
$want = @{ Pattern = '^00(\d+)$'; Translation = '+$1'; Priority = 0 }
$now = Get-CsVoiceNormalizationRule -Identity 'Global/Doppino-International' -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsVoiceNormalizationRule -Identity 'Global/Doppino-International' -Pattern '^00(\d+)$' -Translation '+$1' -Priority 0 -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsVoiceNormalizationRule -Identity 'Global/Doppino-International' -Pattern '^00(\d+)$' -Translation '+$1' -Priority 0 -WhatIf:$whatIf | Out-Null
}
$now = Get-CsVoiceNormalizationRule -Identity 'Global/Doppino-International' -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsVoiceNormalizationRule Global/Doppino-International' }
$want = @{ Pattern = '^(1\d{2,5})$'; Translation = '$1'; Priority = 1 }
$now = Get-CsVoiceNormalizationRule -Identity 'Global/Doppino-Service' -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsVoiceNormalizationRule -Identity 'Global/Doppino-Service' -Pattern '^(1\d{2,5})$' -Translation '$1' -Priority 1 -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsVoiceNormalizationRule -Identity 'Global/Doppino-Service' -Pattern '^(1\d{2,5})$' -Translation '$1' -Priority 1 -WhatIf:$whatIf | Out-Null
}
$now = Get-CsVoiceNormalizationRule -Identity 'Global/Doppino-Service' -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsVoiceNormalizationRule Global/Doppino-Service' }
$want = @{ Pattern = '^([03]\d{5,11})$'; Translation = '+39$1'; Priority = 2 }
$now = Get-CsVoiceNormalizationRule -Identity 'Global/Doppino-National' -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsVoiceNormalizationRule -Identity 'Global/Doppino-National' -Pattern '^([03]\d{5,11})$' -Translation '+39$1' -Priority 2 -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsVoiceNormalizationRule -Identity 'Global/Doppino-National' -Pattern '^([03]\d{5,11})$' -Translation '+39$1' -Priority 2 -WhatIf:$whatIf | Out-Null
}
$now = Get-CsVoiceNormalizationRule -Identity 'Global/Doppino-National' -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsVoiceNormalizationRule Global/Doppino-National' }

$gateway = 'PstnGateway:res.sip.twt.it'
$usage = 'voip1'
$route = 'voip1'
if (-not (Get-CsService -PstnGateway | Where-Object { $_.Identity -eq $gateway })) {
    throw "$gateway is not in the published topology"
}

# Che cosa sa fare il gateway.
# Quasi tutti i provider non inviano RTCP in attesa e Lync chiuderebbe la chiamata: vigila il timer di sessione.
# Il media bypass resta spento: richiede REFER oppure niente RTCP, e client che raggiungono il gateway senza NAT.
$want = @{ SRTPMode = 'NotSupported'; EnableBypass = $false; ConcentratedTopology = $true; EnableReferSupport = $false; RTCPActiveCalls = $false; RTCPCallsOnHold = $false; EnableSessionTimer = $true; RemovePlusFromUri = $false }
$now = Get-CsTrunkConfiguration -Identity $gateway -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsTrunkConfiguration -Identity $gateway -SRTPMode 'NotSupported' -EnableBypass $false -ConcentratedTopology $true -EnableReferSupport $false -RTCPActiveCalls $false -RTCPCallsOnHold $false -EnableSessionTimer $true -RemovePlusFromUri $false -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsTrunkConfiguration -Identity $gateway -SRTPMode 'NotSupported' -EnableBypass $false -ConcentratedTopology $true -EnableReferSupport $false -RTCPActiveCalls $false -RTCPCallsOnHold $false -EnableSessionTimer $true -RemovePlusFromUri $false -WhatIf:$whatIf | Out-Null
}
$now = Get-CsTrunkConfiguration -Identity $gateway -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsTrunkConfiguration PstnGateway:res.sip.twt.it' }

# Numeri come li scrive il provider, chiamato e chiamante.
$want = @{ Pattern = '^\+39(\d+)$'; Translation = '$1'; Priority = 0 }
$now = Get-CsOutboundTranslationRule -Identity "$gateway/National" -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsOutboundTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0 -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsOutboundTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0 -WhatIf:$whatIf | Out-Null
}
$now = Get-CsOutboundTranslationRule -Identity "$gateway/National" -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsOutboundTranslationRule PstnGateway:res.sip.twt.it/National' }
$want = @{ Pattern = '^\+(\d+)$'; Translation = '00$1'; Priority = 1 }
$now = Get-CsOutboundTranslationRule -Identity "$gateway/International" -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsOutboundTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsOutboundTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -WhatIf:$whatIf | Out-Null
}
$now = Get-CsOutboundTranslationRule -Identity "$gateway/International" -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsOutboundTranslationRule PstnGateway:res.sip.twt.it/International' }
$want = @{ Pattern = '^\+39(\d+)$'; Translation = '$1'; Priority = 0 }
$now = Get-CsOutboundCallingNumberTranslationRule -Identity "$gateway/National" -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsOutboundCallingNumberTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0 -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsOutboundCallingNumberTranslationRule -Identity "$gateway/National" -Pattern '^\+39(\d+)$' -Translation '$1' -Priority 0 -WhatIf:$whatIf | Out-Null
}
$now = Get-CsOutboundCallingNumberTranslationRule -Identity "$gateway/National" -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsOutboundCallingNumberTranslationRule PstnGateway:res.sip.twt.it/National' }
$want = @{ Pattern = '^\+(\d+)$'; Translation = '00$1'; Priority = 1 }
$now = Get-CsOutboundCallingNumberTranslationRule -Identity "$gateway/International" -ErrorAction SilentlyContinue
if (-not $now) {
    New-CsOutboundCallingNumberTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -WhatIf:$whatIf | Out-Null
} elseif ((Differs $now $want)) {
    Set-CsOutboundCallingNumberTranslationRule -Identity "$gateway/International" -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -WhatIf:$whatIf | Out-Null
}
$now = Get-CsOutboundCallingNumberTranslationRule -Identity "$gateway/International" -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsOutboundCallingNumberTranslationRule PstnGateway:res.sip.twt.it/International' }

# Chi può uscire da qui: l'utilizzo unisce rotta e criterio.
if (((Get-CsPstnUsage -Identity Global).Usage -notcontains $usage)) {
    Set-CsPstnUsage -Identity Global -Usage @{ Add = $usage } -WhatIf:$whatIf
}
if ((Get-CsPstnUsage -Identity Global).Usage -notcontains $usage) { Note 'CsPstnUsage Global' }
$hasUsage = (Get-CsPstnUsage -Identity Global).Usage -contains $usage

# Quali numeri escono dal gateway: tutti.
$want = @{ NumberPattern = '^\+?\d+$'; Priority = 0; PstnGatewayList = $gateway; PstnUsages = $usage }
$now = Get-CsVoiceRoute -Identity $route -ErrorAction SilentlyContinue
if ($hasUsage -and -not $now) {
    New-CsVoiceRoute -Identity $route -NumberPattern '^\+?\d+$' -Priority 0 -PstnGatewayList @{ Add = $gateway } -PstnUsages @{ Add = $usage } -WhatIf:$whatIf | Out-Null
} elseif ($hasUsage -and (Differs $now $want)) {
    Set-CsVoiceRoute -Identity $route -NumberPattern '^\+?\d+$' -Priority 0 -PstnGatewayList @{ Replace = $gateway } -PstnUsages @{ Replace = $usage } -WhatIf:$whatIf | Out-Null
}
$now = Get-CsVoiceRoute -Identity $route -ErrorAction SilentlyContinue
if (-not $now -or (Differs $now $want)) { Note 'CsVoiceRoute voip1' }

# Il criterio di tutti gli utenti; indicarne un altro se solo alcuni possono chiamare.
if ($hasUsage -and ((Get-CsVoicePolicy -Identity Global).PstnUsages -notcontains $usage)) {
    Set-CsVoicePolicy -Identity Global -PstnUsages @{ Add = $usage } -WhatIf:$whatIf
}
if ((Get-CsVoicePolicy -Identity Global).PstnUsages -notcontains $usage) { Note 'CsVoicePolicy Global' }

# Prove che non chiamano nessuno.
if ($Apply) {
    $configuration = Get-CsTrunkConfiguration -Identity $gateway
    Test-CsTrunkConfiguration -DialedNumber '+390721405516' -TrunkConfiguration $configuration | Format-List
    $result = Test-CsVoiceRoute -Route (Get-CsVoiceRoute -Identity $route) -TargetNumber '+390721405516'
    if (-not $result.MatchesPattern) { Note 'Test-CsVoiceRoute voip1' }
}
# Per fare una chiamata, con un numero consentito al posto di questo:
# Test-CsPstnOutboundCall -TargetFqdn 'pbx.example.net' -TargetPstnPhoneNumber '+390000000000'

# Verso un gateway Lync usa solo G.711; la crittografia della voce non deve essere disattivata per tutto il server.
$media = Get-CsMediaConfiguration -Identity Global
$media | Format-List

# Che cosa c'è ora.
Get-CsService -PstnGateway | Format-List
Get-CsTrunk | Format-List
Get-CsTrunkConfiguration | Format-List
Get-CsVoiceRoute | Format-List
Get-CsPstnUsage -Identity Global | Format-List
Get-CsVoicePolicy -Identity Global | Format-List
Get-CsDialPlan -Identity Global | Format-List
} catch {
    Write-Output "doppino: failed $($_.Exception.Message)"
    exit 1
}

# L'ultima riga è per i programmi.
$summary = ($script:open | Sort-Object -Unique) -join '; '
if ($script:open.Count -eq 0) {
    Write-Output 'doppino: ok'
} elseif ($Apply) {
    Write-Output "doppino: differs $summary"
} else {
    Write-Output "doppino: would change $summary"
}
