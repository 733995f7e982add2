<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CodecList</name>
    <message>
        <source>M&amp;ove up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigPreview</name>
    <message>
        <source>Save the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will hold this gateway&apos;s passwords in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your user account will be able to read it. Do not send it by mail, and delete it when it has served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save with passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no gateway: there is nothing to upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsEditor</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Main number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authentication user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channe&amp;ls:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;decs in order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use onl&amp;y these codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is preferred. None ticked: the provider&apos;s own order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX registers on the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by its IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk registers on the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (UDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of trunk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;IP host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gistrar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ealm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is not in the list: fill in what its activation sheet states. The rest may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: copy these from the customer&apos;s activation sheet; the rest is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the provider, its special rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password: the provider knows the site by its IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication user is the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing calls carry the phone number as sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NethVoice wizard does not know it: the trunk is typed in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>F&amp;ind in both:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold e&amp;qual lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n equal line …</numerusform>
            <numerusform>… %n equal lines …</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a double click shows these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s), folded</source>
        <translation>
            <numerusform>%n equal line, folded</numerusform>
            <numerusform>%n equal lines, folded</numerusform>
        </translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;evious difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show p&amp;asswords</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoverCommand</name>
    <message>
        <source>Looking at %1 through %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(remembered, does not answer now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFLICT: this address is planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found in %1.</source>
        <translation>
            <numerusform>%n device found in %1.</numerusform>
            <numerusform>%n devices found in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscoveryDialog</name>
    <message>
        <source>Each address of the network gets one empty packet, so that this computer learns who answers. Nothing is changed on any device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the management &amp;doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens and closes a connection to ports 22, 23, 80 and 443 of gateways and phones; sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways and phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gateway on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find phones on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ended. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Add %n phone</numerusform>
            <numerusform>&amp;Add %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is planned for the gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the site: gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the site: phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the site: phone of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from earlier, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the gateway %2 of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the site&apos;s list of phones already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices: %1. Gateways: %2. Phones: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the network above, then &quot;Search&quot;. It must be one this computer is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind was found. &quot;All devices&quot; above shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Check the cable, and that this computer has an address in the devices&apos; network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only SQLite files are supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transfer took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telnet negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 1024 addresses (/22)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interface has an IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The command was not understood: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of commands with --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a usable site file (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the site again, or correct the file at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of the wrong kind: it must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a field of a site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a value that is not allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the allowed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not a usable address: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an IPv4 address such as 192.168.1.100, used only once on this site; a network as 192.168.1.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: outside the network: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an address inside the site&apos;s network, or correct the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the twelve characters 0-9 and A-F from the device&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this MAC address is already there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two devices, or read the label again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this extension is already taken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each user and port an extension of its own; 91 to 98 before a main extension belong to its further devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this name or number is already taken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one; a trunk number must not be the beginning of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the catalogue has no provider &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty and state its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the catalogue has no model &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no user &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the user first, or associate the phone with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a parameter of the phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling against the list of parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the model has only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the port, or choose a larger model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the user %2 already has eight devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate this phone with another user: the PBX has no ninth extension for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the list of sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no trunk &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no gateway &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a site &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it first, or change the name in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists, can be written to and is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Doppino (schema %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version; the file was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write to it any more; go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Doppino database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; this one was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the site %1 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords in the database are locked (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the desktop&apos;s keychain, or give the passphrase: --passphrase-file or DOPPINO_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard&apos;s layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has a fault at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Doppino again, or report this fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 has a fault: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this fault; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a character this device cannot take: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only the characters listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed here and empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this version cannot write the configuration of a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure this gateway on its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this version cannot write for that PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the values by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 cannot be resolved (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the DNS server, or use the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and port, and that telnet is switched on in the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable, the device&apos;s power, and that this laptop is in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable, the address and that the device is up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable and that nobody else is logged in to the device, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our TFTP server cannot use %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 69 needs a privilege: upload line by line, choose another port if the device takes one, or run setcap cap_net_bind_service=+ep on the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused user or password (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user and password; a factory unit has the ones on its label or in its manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device refused %1: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it was. Its own words say what it did not like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is another device than planned: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the model and the MAC address; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device answered something unexpected at %1: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the transcript; the device may be of another kind or firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device sent far more than an answer at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right device; restart it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer of %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check firewalls between device and laptop, or upload line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device never asked for the file at %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow TFTP (UDP) through the laptop&apos;s firewall, or upload line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored something else than what was sent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not restarted. Try again; if it happens twice, the firmware writes this statement differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restarted, but does not run what was sent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference, then upload again or restore the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was restarted, but did not come back at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its lights, check that this laptop is in the device&apos;s new network, then compare it with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told to restart, but no restart was seen (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new configuration is stored: restart the device by hand, then compare it with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the upload failed and the earlier state could not be proven to be back (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restart the device. Compare it with its backup, which is kept with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped on your request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device</source>
        <comment>when no name is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change its own address (%2): typed line by line, that cuts the connection half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload by TFTP instead, or give the device its address first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 identifies itself with another SSH key than before (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it replaced or reset? Then accept the new key; otherwise somebody may be standing in between: type nothing and look at the cabling first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers only SSH algorithms that are no longer considered safe (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow old algorithms for this one device, update its firmware, or use telnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer takes log-ins after too many wrong passwords: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes (a restart of the device usually ends it), then try once more with the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new configuration of %1 was not confirmed; the previous one is back in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload again, and confirm within the time shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such backup of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the gateway&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayCommand</name>
    <message>
        <source>%1 written; it holds passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SSH key %2 %3, seen for the first time and remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs the new configuration. Write &quot;yes&quot; within %2 seconds to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;yes&quot; to send this to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayEditor</name>
    <message>
        <source>Nam&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netmas&amp;k:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work gateway:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it answers today, for example its factory address or one from DHCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login &amp;password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (factory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (factory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DNS server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log&amp;in user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines and ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the factory password: set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen characters that every device takes; the upload sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it today, where that differs from the login above, as with a factory unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use factory login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the configuration and a sheet with the steps for uploading it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayHistoryCommand</name>
    <message>
        <source>%1 has no history yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayModelPicker</name>
    <message>
        <source>%1 (older)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayModelPopup</name>
    <message>
        <source>Name or ports, for example: 4 fxo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has all of this. Esc closes the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayNote</name>
    <message>
        <source>TFTP could not be served from this computer: sent line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held this configuration already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wrote the file in its own way; the statements are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect at the device&apos;s next restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in force but was not saved on the device: a restart undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it held before has been put back and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device shows no passwords, so those in force now could not be compared with the earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnet is not encrypted: whoever could listen on that network has seen the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened with the factory password, which everybody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH did not answer; another way in was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its web page did not answer; another way in was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnet did not answer; another way in was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TFTP transfer did not work: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer takes its earlier password; the one of the plan opened it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayPrepareCommand</name>
    <message>
        <source>%1 keeps no permissions: whoever holds it can read the passwords in the configuration files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayPreview</name>
    <message>
        <source>Choose the model: its configuration appears here as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was uploaded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the backup of %1.</source>
        <translation>
            <numerusform>%n difference from the backup of %1.</numerusform>
            <numerusform>%n differences from the backup of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewaysEditor</name>
    <message>
        <source>&amp;Gateways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways bring analog and ISDN lines to the PBX, or feed analog phones.

&quot;Add gateway&quot; starts with the first one. A site whose lines are all VoIP needs none: go on to the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add gatewa&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to this gateway and nothing was backed up from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one backup to compare it with the plan, or two to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of the startup configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of the running configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without its passwords:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of backup, when it was taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;this backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare with the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Doppino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export “%1” without its passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is exported without its passwords to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” with its trunks, users, phones, gateways and uploads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices themselves stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Doppino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doppino %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From bare walls to a working, proven phone system in one sitting.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doppino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Doppino</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line unlocks the passwords; or the variable DOPPINO_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one JSON object per line, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages: en or it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels the command after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the dialog with the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists only entries that contain this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks everything and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes passwords; the file is its owner&apos;s only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gateway of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the device answers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address for the TFTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not restart the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, tftp, inline, ssh, http or pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its telnet port, or that of the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network to look at, at most a /22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface to look through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tries whether gateways and phones take connections on 22, 23, 80 and 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to look at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SSH port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the SSH key the device had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows SSH algorithms no longer considered safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the difference and asks before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether to keep the new configuration; without a yes the earlier one goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup; the newest without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:
  catalog providers|phones|gateways|parameters [--search TEXT]
  site import FILE [--dry-run]
  site export SITE [-o FILE] [--with-secrets]
  site list | site show SITE | site delete SITE
  trunk render SITE TRUNK --for nethvoice
  discover [SITE] [--subnet CIDR] [--interface NAME] [--doors] [--seconds N]
  gateway render SITE GATEWAY [-o FILE]
  gateway upload SITE GATEWAY...|--all [--method auto|tftp|inline|ssh|http|pull]
                 [--host H] [--port N] [--ssh-port N] [--http-port N] [--tftp-bind ADDRESS]
                 [--tftp-port N] [--parallel N] [--no-reload] [--ask] [--keep-within SECONDS]
                 [--accept-host-key] [--allow-old-ssh]
  gateway backup SITE GATEWAY
  gateway diff SITE GATEWAY
  gateway history SITE GATEWAY
  gateway compare SITE GATEWAY A B      A, B: ids of backups, or planned
  gateway prepare SITE GATEWAY...|--all -o FOLDER [--language en|it]
  gateway restore SITE GATEWAY [--backup ID] and the options of upload
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Next (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>No keychain is available here, so the passwords of your sites are kept sealed with a passphrase. Without it they are lost: nobody can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords of your sites are sealed. The passphrase opens them until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password (Alt+F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteMacsDialog</name>
    <message>
        <source>&amp;MAC addresses, one per line; also &quot;MAC,extension&quot;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list of phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n MAC address(es) understood.</source>
        <translation>
            <numerusform>%n MAC address understood.</numerusform>
            <numerusform>%n MAC addresses understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Add %n phone</numerusform>
            <numerusform>&amp;Add %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the article&apos;s bar code (EAN/UPC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on line %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is beyond the %1 that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a MAC address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>MAC address, then the serial number if you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model of the selected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;et model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Associate with users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected phones to the users without one, both in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 phones already, the most a user can have. Release one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the article&apos;s bar code (EAN/UPC), not the MAC address. Scan the code next to &quot;MAC&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address: it needs 12 digits 0-9, A-F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a gateway (%2): it belongs on the gateways page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 added, vendor unknown, %n phone(s)</source>
        <translation>
            <numerusform>%1 added, vendor unknown, %n phone</numerusform>
            <numerusform>%1 added, vendor unknown, %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 added, %n phone(s)</source>
        <translation>
            <numerusform>%1 %2 added, %n phone</numerusform>
            <numerusform>%1 %2 added, %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address. If it is a serial number, scan the MAC of its phone first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address, and %2 has a serial number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1 noted for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, phone of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1. Known already or gateways: %2. Extensions without a user: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) associated.</source>
        <translation>
            <numerusform>%n phone associated.</numerusform>
            <numerusform>%n phones associated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Associated: %1. Left over, because every user has a phone: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) shown</source>
        <translation>
            <numerusform>%1 of %n phone shown</numerusform>
            <numerusform>%1 of %n phones shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone matches the filter. Clear it to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or &amp;type a MAC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the net&amp;work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phones of the site belong here.

Scan the MAC address on each box or type it above; the list stays in the order of the scans. &quot;Paste list…&quot; takes many at once, also with their extensions; &quot;Find on the network…&quot; those that are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortsEditor</name>
    <message>
        <source>Fills empty trunk numbers, user names and passwords; nothing is overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model to see its ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to multipoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose val&amp;ues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a fault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For uploading by hand, on the device&apos;s own web page: each gateway&apos;s configuration under the name the device knows, and a sheet to print with its values, the fingerprint of the file and the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the sheets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration files hold passwords in clear text, the sheets do not. Keep the stick with you and delete the files when they have served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This medium keeps no permissions: whoever holds it can read the passwords in the configuration files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>Save to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will hold this gateway&apos;s passwords in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your user account will be able to read it. Do not send it by mail, and delete it when it has served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save with passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderDetails</name>
    <message>
        <source>Provider details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the provider of the trunk in the list, or “Not in the list” to state its data yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full support: faults between PBX and provider are followed to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support is limited to an analysis and takes longer; the handover report will say so. All data of the trunk are stated on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Added %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Corrected %1: %2 instead of %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderEditor</name>
    <message>
        <source>&amp;Find a provider:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Providers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, identifier or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certified provider matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderListProxy</name>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteCommand</name>
    <message>
        <source>%1: the file is fine; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Customer and site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site na&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and town, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the papers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countr&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it.pool.ntp.org, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet (CI&amp;DR):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network &amp;gateway:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS se&amp;rvers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time server (NTP):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in order, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of PBX:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ost name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP domain the phones register with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the host itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;e PBX is in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on s&amp;ite:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web administrator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its IPv4 address in the subnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteListPage</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each customer site is set up step by step, and can be left and continued at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a site:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is one customer&apos;s place: its network, trunk, phones and gateways. Start with a new one, or import a site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteListProxy</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gateway(s) done</source>
        <translation>
            <numerusform>%1 of %n gateway done</numerusform>
            <numerusform>%1 of %n gateways done</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter or Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of sites; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet, but nothing is lost while this window is open. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what this window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload is running. Cancel it or wait until it has ended, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepListView</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what was there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>&amp;Open points:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trunks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it, to go to its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s)</source>
        <translation>
            <numerusform>%n trunk</numerusform>
            <numerusform>%n trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) planned</source>
        <translation>
            <numerusform>%n gateway planned</numerusform>
            <numerusform>%n gateways planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway “%1” uploaded and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the wizard, what is open there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk “%1” has no user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk “%1” has no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk “%1” has no main number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk “%1” has no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) without a user.</source>
        <translation>
            <numerusform>%n phone without a user.</numerusform>
            <numerusform>%n phones without a user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) without a model.</source>
        <translation>
            <numerusform>%n phone without a model.</numerusform>
            <numerusform>%n phones without a model.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway “%1” was not uploaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified: full support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certified: analysis only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway “%1” was changed after its upload: it still holds the former plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway “%1” was uploaded, but will not keep it or does not run it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last upload to gateway “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last upload to gateway “%1” ended without proof: compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>&amp;Find in transcript:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said on the device&apos;s console will appear here, without passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadKeepBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v s</source>
        <comment>seconds left; %v is replaced by the number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs the new configuration. Try it out now: call out, call in. Without an answer it goes back to the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) wait for the same answer.</source>
        <translation>
            <numerusform>%n other waits for the same answer.</numerusform>
            <numerusform>%n others wait for the same answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadOutcome</name>
    <message>
        <source>Done: %1 holds this configuration, read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 holds this backup again, read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This upload or its backup could not be recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept another SSH key of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known so far: %1
Found now: %2

Right after a factory reset or for a replaced unit; otherwise somebody may be standing in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow old SSH algorithms for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be broken by who records the connection. This holds for this one device, until its key is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the ne&amp;w key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allo&amp;w old algorithms for this device…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadProgress</name>
    <message>
        <source>This run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key seen for the first time and remembered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>&apos;3 done, 1 failed&apos; of so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. To be looked at: %3</source>
        <comment>the first as in &apos;3 done, 1 failed&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadQuestion</name>
    <message>
        <source>&amp;Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the device now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup back on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this configuration to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers at %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) ask after this one.</source>
        <translation>
            <numerusform>%n other asks after this one.</numerusform>
            <numerusform>%n others ask after this one.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is backed up. A restart cuts its calls for some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is backed up. The new one takes effect at its next restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadSettings</name>
    <message>
        <source>How to reach it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reach at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the &amp;device afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: where devices of this kind usually answer. Telnet is not encrypted: use it on the customer&apos;s own network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether to keep the new configuration once it is in force; without an answer the earlier one goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the ways of this kind of device in order, the first that can be gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm within:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep only if confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadStateText</name>
    <message>
        <source>TFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded, not in force yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last upload failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>door, then kind of transfer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadView</name>
    <message>
        <source>&amp;Gateways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload and restart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has begun to take the new configuration over: stopping now does not stop the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>gateway, how it stands, since when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>gateway, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up&amp;load the %n checked…</source>
        <translation>
            <numerusform>Up&amp;load the %n checked…</numerusform>
            <numerusform>Up&amp;load the %n checked…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cance&amp;l all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that have begun to take the new configuration over are not stopped; those that ask whether to keep it go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserImportDialog</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of this file is a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users in the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n user(s)</source>
        <translation>
            <numerusform>&amp;Import %n user</numerusform>
            <numerusform>&amp;Import %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>Import users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in this file.</source>
        <translation>
            <numerusform>%n user in this file.</numerusform>
            <numerusform>%n users in this file.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Nothing has been taken over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n line refused.</numerusform>
            <numerusform>%n lines refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8: look at the accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NethLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read but neither kept nor shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name %1 stands in the file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension %1 stands in the file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of columns is not right (found/expected: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersEditor</name>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the selected fr&amp;om:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users CSV (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users added: %1. Changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s) shown</source>
        <translation>
            <numerusform>%1 of %n user shown</numerusform>
            <numerusform>%1 of %n users shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user matches the filter. Clear it to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who will have an extension belong here.

&quot;Add user&quot; starts with the first one; &quot;Import CSV…&quot; takes over the list of users of a NethVoice or of a spreadsheet with the same columns: user name, name, extension, password, mobile, voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the customer is, the network of the phones and the PBX they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which company carries the calls: certified providers come with all their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider&apos;s activation sheet states for this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has which extension, and which phone stands on which desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes for analog and ISDN lines, and what each port carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends each gateway its configuration and proves that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done and what is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <comment>number, name and state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
