<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>CodecList</name>
    <message>
        <source>M&amp;ove up</source>
        <translation>Sposta &amp;in alto</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Sposta in &amp;basso</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Su</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Giù</translation>
    </message>
</context>
<context>
    <name>ConfigPreview</name>
    <message>
        <source>Save the configuration</source>
        <translation>Salva la configurazione</translation>
    </message>
    <message>
        <source>The file will hold this gateway&apos;s passwords in clear text.</source>
        <translation>Il file conterrà in chiaro le password di questo gateway.</translation>
    </message>
    <message>
        <source>Only your user account will be able to read it. Do not send it by mail, and delete it when it has served.</source>
        <translation>Solo il proprio account utente potrà leggerlo. Non inviarlo per posta elettronica ed eliminarlo quando non serve più.</translation>
    </message>
    <message>
        <source>&amp;Save with passwords</source>
        <translation>&amp;Salva con le password</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Non salvare</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>This site has no gateway: there is nothing to upload.</source>
        <translation>Questa sede non ha gateway: non c&apos;è nulla da caricare.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salva con &amp;nome…</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Differenza successiva</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Vai al campo</translation>
    </message>
</context>
<context>
    <name>CredentialsEditor</name>
    <message>
        <source>Account</source>
        <translation>Utenza</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nome utente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>&amp;Main number:</source>
        <translation>Numero principa&amp;le:</translation>
    </message>
    <message>
        <source>&amp;Authentication user:</source>
        <translation>Utente di autentica&amp;zione:</translation>
    </message>
    <message>
        <source>Empty: the user name</source>
        <translation>Se vuoto, il nome utente</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Channe&amp;ls:</source>
        <translation>&amp;Canali:</translation>
    </message>
    <message>
        <source>Co&amp;decs in order:</source>
        <translation>Cod&amp;ec in ordine:</translation>
    </message>
    <message>
        <source>Use onl&amp;y these codecs</source>
        <translation>Usa solo &amp;questi codec</translation>
    </message>
    <message>
        <source>The first one is preferred. None ticked: the provider&apos;s own order.</source>
        <translation>Il primo è il preferito. Se nessuno è selezionato, vale l&apos;ordine del provider.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>The PBX registers on the trunk</source>
        <translation>Il centralino si registra sul fascio</translation>
    </message>
    <message>
        <source>Known by its IP address</source>
        <translation>Riconosciuto dall&apos;indirizzo IP</translation>
    </message>
    <message>
        <source>The trunk registers on the PBX</source>
        <translation>Il fascio si registra sul centralino</translation>
    </message>
    <message>
        <source>Default (UDP)</source>
        <translation>Predefinito (UDP)</translation>
    </message>
    <message>
        <source>&amp;Kind of trunk:</source>
        <translation>Tipo di &amp;fascio:</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Trasporto:</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinita</translation>
    </message>
    <message>
        <source>S&amp;IP host:</source>
        <translation>H&amp;ost SIP:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>Re&amp;gistrar:</source>
        <translation>Re&amp;gistrar:</translation>
    </message>
    <message>
        <source>Outbound pro&amp;xy:</source>
        <translation>Pro&amp;xy in uscita:</translation>
    </message>
    <message>
        <source>R&amp;ealm:</source>
        <translation>&amp;Realm:</translation>
    </message>
    <message>
        <source>&amp;From domain:</source>
        <translation>Do&amp;minio From:</translation>
    </message>
    <message>
        <source>The provider is not in the list: fill in what its activation sheet states. The rest may stay empty.</source>
        <translation>Il provider non è in elenco: riportare i dati della sua scheda di attivazione. Il resto può rimanere vuoto.</translation>
    </message>
    <message>
        <source>%1: copy these from the customer&apos;s activation sheet; the rest is known.</source>
        <translation>%1: copiare questi dati dalla scheda di attivazione del cliente; il resto è già noto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the provider, its special rules</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no password: the provider knows the site by its IP address.</source>
        <translation>Non c&apos;è password: il provider riconosce la sede dal suo indirizzo IP.</translation>
    </message>
    <message>
        <source>The PBX does not register.</source>
        <translation>Il centralino non si registra.</translation>
    </message>
    <message>
        <source>The user is the phone number.</source>
        <translation>L&apos;utente è il numero di telefono.</translation>
    </message>
    <message>
        <source>The authentication user is the phone number.</source>
        <translation>L&apos;utente di autenticazione è il numero di telefono.</translation>
    </message>
    <message>
        <source>Outgoing calls carry the phone number as sender.</source>
        <translation>Le chiamate in uscita hanno come mittente il numero di telefono.</translation>
    </message>
    <message>
        <source>The NethVoice wizard does not know it: the trunk is typed in by hand.</source>
        <translation>La procedura guidata di NethVoice non lo conosce: il fascio va inserito a mano.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>F&amp;ind in both:</source>
        <translation>Cerca in entram&amp;bi:</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Maiusc+F7</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Fold e&amp;qual lines</source>
        <translation>Compatta &amp;le righe uguali</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nessuna differenza</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n differenza</numerusform>
            <numerusform>%n differenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n riga uguale …</numerusform>
            <numerusform>… %n righe uguali …</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a double click shows these lines</source>
        <translation>Invio o un doppio clic mostra queste righe</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s), folded</source>
        <translation>
            <numerusform>%n riga uguale, compattata</numerusform>
            <numerusform>%n righe uguali, compattate</numerusform>
        </translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>solo a sinistra: %1</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>solo a destra: %1</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>diversa: %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
    <message>
        <source>Pr&amp;evious difference</source>
        <translation>Diff&amp;erenza precedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>Differen&amp;za successiva</translation>
    </message>
    <message>
        <source>Show p&amp;asswords</source>
        <translation>Mostra pass&amp;word</translation>
    </message>
</context>
<context>
    <name>DiscoverCommand</name>
    <message>
        <source>Looking at %1 through %2.</source>
        <translation>Ricerca nella rete %1 tramite %2.</translation>
    </message>
    <message>
        <source>(remembered, does not answer now)</source>
        <translation>(noto, ora non risponde)</translation>
    </message>
    <message>
        <source>in the site: %1</source>
        <translation>nella sede: %1</translation>
    </message>
    <message>
        <source>CONFLICT: this address is planned for %1</source>
        <translation>CONFLITTO: questo indirizzo è previsto per %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>porte aperte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found in %1.</source>
        <translation>
            <numerusform>%n dispositivo trovato in %1.</numerusform>
            <numerusform>%n dispositivi trovati in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscoveryDialog</name>
    <message>
        <source>Each address of the network gets one empty packet, so that this computer learns who answers. Nothing is changed on any device.</source>
        <translation>A ogni indirizzo della rete viene inviato un pacchetto vuoto, per sapere chi risponde. Nessun dispositivo viene modificato.</translation>
    </message>
    <message>
        <source>&amp;Network:</source>
        <translation>&amp;Rete:</translation>
    </message>
    <message>
        <source>Try the management &amp;doors</source>
        <translation>Prova le porte di &amp;gestione</translation>
    </message>
    <message>
        <source>Opens and closes a connection to ports 22, 23, 80 and 443 of gateways and phones; sends nothing</source>
        <translation>Apre e chiude una connessione verso le porte 22, 23, 80 e 443 di gateway e telefoni; non invia nulla</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostra:</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Gateways and phones</source>
        <translation>Gateway e telefoni</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tutti i dispositivi</translation>
    </message>
    <message>
        <source>&amp;Found:</source>
        <translation>&amp;Trovati:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>Porte aperte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Find the gateway on the network</source>
        <translation>Trova il gateway in rete</translation>
    </message>
    <message>
        <source>Find phones on the network</source>
        <translation>Trova telefoni in rete</translation>
    </message>
    <message>
        <source>Search ended. %1</source>
        <translation>Ricerca terminata. %1</translation>
    </message>
    <message>
        <source>Search stopped. %1</source>
        <translation>Ricerca interrotta. %1</translation>
    </message>
    <message>
        <source>&amp;Use this gateway</source>
        <translation>&amp;Usa questo gateway</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Aggiungi %n telefono</numerusform>
            <numerusform>&amp;Aggiungi %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway or phone</source>
        <translation>Gateway o telefono</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>This address is planned for the gateway %1</source>
        <translation>Questo indirizzo è previsto per il gateway %1</translation>
    </message>
    <message>
        <source>In the site: gateway %1</source>
        <translation>Nella sede: gateway %1</translation>
    </message>
    <message>
        <source>In the site: phone</source>
        <translation>Nella sede: telefono</translation>
    </message>
    <message>
        <source>In the site: phone of %1</source>
        <translation>Nella sede: telefono di %1</translation>
    </message>
    <message>
        <source>Known from earlier, no answer yet</source>
        <translation>Già noto, ancora nessuna risposta</translation>
    </message>
    <message>
        <source>%1 belongs to the gateway %2 of this site.</source>
        <translation>%1 è del gateway %2 di questa sede.</translation>
    </message>
    <message>
        <source>%1 is in the site&apos;s list of phones already.</source>
        <translation>%1 è già nell&apos;elenco dei telefoni della sede.</translation>
    </message>
    <message>
        <source>Devices: %1. Gateways: %2. Phones: %3.</source>
        <translation>Dispositivi: %1. Gateway: %2. Telefoni: %3.</translation>
    </message>
    <message>
        <source>Choose the network above, then &quot;Search&quot;. It must be one this computer is in.</source>
        <translation>Scegliere la rete qui sopra, poi “Cerca”. Deve essere una rete a cui è collegato questo computer.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ancora nulla di questo tipo.</translation>
    </message>
    <message>
        <source>Nothing of this kind was found. &quot;All devices&quot; above shows the others.</source>
        <translation>Non è stato trovato nulla di questo tipo. “Tutti i dispositivi” qui sopra mostra gli altri.</translation>
    </message>
    <message>
        <source>Nothing was found. Check the cable, and that this computer has an address in the devices&apos; network.</source>
        <translation>Non è stato trovato nulla. Verificare il cavo e che questo computer abbia un indirizzo nella rete dei dispositivi.</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>un elenco di testi</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>più grande di 16 MiB</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>only SQLite files are supported</source>
        <translation>sono ammessi solo file SQLite</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>impossibile creare la cartella</translation>
    </message>
    <message>
        <source>no transfer took place</source>
        <translation>non è avvenuto alcun trasferimento</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connessione</translation>
    </message>
    <message>
        <source>telnet negotiation</source>
        <translation>negoziazione telnet</translation>
    </message>
    <message>
        <source>more than 1024 addresses (/22)</source>
        <translation>più di 1024 indirizzi (/22)</translation>
    </message>
    <message>
        <source>no interface has an IPv4 address</source>
        <translation>nessuna interfaccia ha un indirizzo IPv4</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The command was not understood: %2.</source>
        <translation>Il comando non è stato riconosciuto: %2.</translation>
    </message>
    <message>
        <source>See the list of commands with --help.</source>
        <translation>Consultare l&apos;elenco dei comandi con --help.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Impossibile leggere il file %1: %2.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Verificare il nome del file e di avere il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Impossibile scrivere il file %1: %2.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room left.</source>
        <translation>Scegliere una cartella in cui si ha il permesso di scrivere e con spazio libero.</translation>
    </message>
    <message>
        <source>This is not a usable site file (%2).</source>
        <translation>Questo non è un file di sede utilizzabile (%2).</translation>
    </message>
    <message>
        <source>Export the site again, or correct the file at that place.</source>
        <translation>Esportare di nuovo la sede o correggere il file nel punto indicato.</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind: it must be %2.</source>
        <translation>%1: valore del tipo sbagliato, deve essere %2.</translation>
    </message>
    <message>
        <source>Correct the file at that place.</source>
        <translation>Correggere il file in quel punto.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: dato mancante.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Inserire il dato.</translation>
    </message>
    <message>
        <source>%1 is not a field of a site file.</source>
        <translation>%1 non è un campo del file di sede.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Verificare come è scritto oppure eliminarlo.</translation>
    </message>
    <message>
        <source>%1 has a value that is not allowed: %2.</source>
        <translation>%1: valore non ammesso: %2.</translation>
    </message>
    <message>
        <source>Use one of the allowed values.</source>
        <translation>Usare uno dei valori ammessi.</translation>
    </message>
    <message>
        <source>%1: not a usable address: %2.</source>
        <translation>%1: indirizzo non utilizzabile: %2.</translation>
    </message>
    <message>
        <source>Write an IPv4 address such as 192.168.1.100, used only once on this site; a network as 192.168.1.0/24.</source>
        <translation>Scrivere un indirizzo IPv4 come 192.168.1.100, usato una sola volta nella sede; una rete come 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>%1: outside the network: %2.</source>
        <translation>%1: indirizzo fuori dalla rete: %2.</translation>
    </message>
    <message>
        <source>Choose an address inside the site&apos;s network, or correct the network.</source>
        <translation>Scegliere un indirizzo della rete della sede oppure correggere la rete.</translation>
    </message>
    <message>
        <source>%1 is not a MAC address: %2.</source>
        <translation>%1: indirizzo MAC non riconosciuto: %2.</translation>
    </message>
    <message>
        <source>Copy the twelve characters 0-9 and A-F from the device&apos;s label.</source>
        <translation>Copiare i dodici caratteri 0-9 e A-F dall&apos;etichetta del dispositivo.</translation>
    </message>
    <message>
        <source>%1: this MAC address is already there: %2.</source>
        <translation>%1: questo indirizzo MAC è già presente: %2.</translation>
    </message>
    <message>
        <source>Remove one of the two devices, or read the label again.</source>
        <translation>Rimuovere uno dei due dispositivi o rileggere l&apos;etichetta.</translation>
    </message>
    <message>
        <source>%1: this extension is already taken: %2.</source>
        <translation>%1: questo interno è già assegnato: %2.</translation>
    </message>
    <message>
        <source>Give each user and port an extension of its own; 91 to 98 before a main extension belong to its further devices.</source>
        <translation>Assegnare a ogni utente e a ogni porta un interno proprio; i prefissi da 91 a 98 davanti all&apos;interno principale sono riservati agli altri dispositivi dell&apos;utente.</translation>
    </message>
    <message>
        <source>%1: this name or number is already taken: %2.</source>
        <translation>%1: questo nome o numero è già usato: %2.</translation>
    </message>
    <message>
        <source>Choose another one; a trunk number must not be the beginning of another.</source>
        <translation>Sceglierne un altro; un numero di fascio non può essere l&apos;inizio di un altro.</translation>
    </message>
    <message>
        <source>%1: the catalogue has no provider &quot;%2&quot;.</source>
        <translation>%1: nel catalogo non c&apos;è il provider &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty and state its server.</source>
        <translation>Sceglierne uno dall&apos;elenco, oppure lasciare vuoto e indicare il server.</translation>
    </message>
    <message>
        <source>%1: the catalogue has no model &quot;%2&quot;.</source>
        <translation>%1: nel catalogo non c&apos;è il modello &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>Scegliere un modello dall&apos;elenco.</translation>
    </message>
    <message>
        <source>%1: there is no user &quot;%2&quot;.</source>
        <translation>%1: non c&apos;è un utente &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Add the user first, or associate the phone with another one.</source>
        <translation>Aggiungere prima l&apos;utente, oppure associare il telefono a un altro.</translation>
    </message>
    <message>
        <source>%1 is not a parameter of the phones.</source>
        <translation>%1 non è un parametro dei telefoni.</translation>
    </message>
    <message>
        <source>Check its spelling against the list of parameters.</source>
        <translation>Verificare come è scritto nell&apos;elenco dei parametri.</translation>
    </message>
    <message>
        <source>%1: the model has only %2.</source>
        <translation>%1: il modello ne ha solo %2.</translation>
    </message>
    <message>
        <source>Remove the port, or choose a larger model.</source>
        <translation>Rimuovere la porta o scegliere un modello più grande.</translation>
    </message>
    <message>
        <source>%1: the user %2 already has eight devices.</source>
        <translation>%1: l&apos;utente %2 ha già otto dispositivi.</translation>
    </message>
    <message>
        <source>Associate this phone with another user: the PBX has no ninth extension for one.</source>
        <translation>Associare il telefono a un altro utente: il centralino non prevede un nono interno per lo stesso utente.</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;.</source>
        <translation>Non c&apos;è una sede &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look it up in the list of sites.</source>
        <translation>Cercarla nell&apos;elenco delle sedi.</translation>
    </message>
    <message>
        <source>This site has no trunk &quot;%1&quot;.</source>
        <translation>Questa sede non ha un fascio &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look it up in the site.</source>
        <translation>Verificare il nome nella sede.</translation>
    </message>
    <message>
        <source>This site has no gateway &quot;%1&quot;.</source>
        <translation>Questa sede non ha un gateway &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is already a site &quot;%1&quot;.</source>
        <translation>Esiste già una sede &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Delete it first, or change the name in the file.</source>
        <translation>Eliminarla prima di importare, oppure cambiare il nome nel file.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation>Impossibile usare il database %1: %2.</translation>
    </message>
    <message>
        <source>Check that its folder exists, can be written to and is not full.</source>
        <translation>Verificare che la cartella esista, che sia scrivibile e che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Doppino (schema %2).</source>
        <translation>Il database %1 è stato scritto da una versione più recente di Doppino (schema %2).</translation>
    </message>
    <message>
        <source>Install the newer version; the file was left untouched.</source>
        <translation>Installare la versione più recente; il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>Il database %1 è in uso da parte di un altro programma.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Chiudere l&apos;altro programma e riprovare.</translation>
    </message>
    <message>
        <source>The database is damaged (%1): %2.</source>
        <translation>Il database è danneggiato (%1): %2.</translation>
    </message>
    <message>
        <source>Do not write to it any more; go back to a copy.</source>
        <translation>Non usarlo più e tornare a una copia di sicurezza.</translation>
    </message>
    <message>
        <source>%1 is not a Doppino database.</source>
        <translation>%1 non è un database di Doppino.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left untouched.</source>
        <translation>Scegliere un altro file; questo non è stato modificato.</translation>
    </message>
    <message>
        <source>Somebody else changed the site %1 meanwhile.</source>
        <translation>Nel frattempo qualcun altro ha modificato la sede %1.</translation>
    </message>
    <message>
        <source>Open the site again and repeat your change.</source>
        <translation>Riaprire la sede e ripetere la modifica.</translation>
    </message>
    <message>
        <source>The passwords in the database are locked (%2).</source>
        <translation>Le password nel database sono bloccate (%2).</translation>
    </message>
    <message>
        <source>Unlock the desktop&apos;s keychain, or give the passphrase: --passphrase-file or DOPPINO_PASSPHRASE.</source>
        <translation>Sbloccare il portachiavi del desktop o indicare la passphrase: --passphrase-file o DOPPINO_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The passphrase does not open this database.</source>
        <translation>La passphrase non apre questo database.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard&apos;s layout.</source>
        <translation>Digitarla di nuovo facendo attenzione alle maiuscole e alla disposizione della tastiera.</translation>
    </message>
    <message>
        <source>The catalogue has a fault at %1: %2.</source>
        <translation>Il catalogo contiene un errore in %1: %2.</translation>
    </message>
    <message>
        <source>Install Doppino again, or report this fault.</source>
        <translation>Reinstallare Doppino o segnalare l&apos;errore.</translation>
    </message>
    <message>
        <source>The template %1 has a fault: %2.</source>
        <translation>Il modello di configurazione %1 contiene un errore: %2.</translation>
    </message>
    <message>
        <source>Report this fault; nothing was sent.</source>
        <translation>Segnalare l&apos;errore; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 holds a character this device cannot take: %2.</source>
        <translation>%1: contiene un carattere che questo dispositivo non accetta: %2.</translation>
    </message>
    <message>
        <source>Use only the characters listed.</source>
        <translation>Usare solo i caratteri indicati.</translation>
    </message>
    <message>
        <source>%1 is needed here and empty.</source>
        <translation>%1: dato necessario, ma vuoto.</translation>
    </message>
    <message>
        <source>Fill it in, then try again.</source>
        <translation>Inserire il dato e riprovare.</translation>
    </message>
    <message>
        <source>%1: this version cannot write the configuration of a %2.</source>
        <translation>%1: questa versione non sa scrivere la configurazione per %2.</translation>
    </message>
    <message>
        <source>Configure this gateway on its web page.</source>
        <translation>Configurare questo gateway dalla sua pagina web.</translation>
    </message>
    <message>
        <source>%1: this version cannot write for that PBX.</source>
        <translation>%1: questa versione non sa scrivere la configurazione per quel centralino.</translation>
    </message>
    <message>
        <source>Copy the values by hand.</source>
        <translation>Riportare i valori a mano.</translation>
    </message>
    <message>
        <source>The name of %1 cannot be resolved (%2).</source>
        <translation>Impossibile risolvere il nome per %1 (%2).</translation>
    </message>
    <message>
        <source>Check the name and the DNS server, or use the address.</source>
        <translation>Verificare il nome e il server DNS, oppure usare l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 rifiuta la connessione.</translation>
    </message>
    <message>
        <source>Check address and port, and that telnet is switched on in the device.</source>
        <translation>Verificare indirizzo e porta, e che telnet sia attivo sul dispositivo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation>%1 non è raggiungibile (%2).</translation>
    </message>
    <message>
        <source>Check the cable, the device&apos;s power, and that this laptop is in the same network.</source>
        <translation>Verificare il cavo, l&apos;alimentazione del dispositivo e che questo portatile sia nella stessa rete.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2).</source>
        <translation>%1 non ha risposto in tempo (%2).</translation>
    </message>
    <message>
        <source>Check the cable, the address and that the device is up, then try again.</source>
        <translation>Verificare il cavo, l&apos;indirizzo e che il dispositivo sia acceso, poi riprovare.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off (%2).</source>
        <translation>La connessione con %1 si è interrotta (%2).</translation>
    </message>
    <message>
        <source>Check the cable and that nobody else is logged in to the device, then try again.</source>
        <translation>Verificare il cavo e che nessun altro sia collegato al dispositivo, poi riprovare.</translation>
    </message>
    <message>
        <source>Our TFTP server cannot use %1: %2.</source>
        <translation>Il server TFTP di Doppino non può usare %1: %2.</translation>
    </message>
    <message>
        <source>Port 69 needs a privilege: upload line by line, choose another port if the device takes one, or run setcap cap_net_bind_service=+ep on the program.</source>
        <translation>La porta 69 richiede un privilegio: caricare riga per riga, scegliere un&apos;altra porta se il dispositivo la accetta, oppure eseguire setcap cap_net_bind_service=+ep sul programma.</translation>
    </message>
    <message>
        <source>%1 refused user or password (%2).</source>
        <translation>%1 ha rifiutato il nome utente o la password (%2).</translation>
    </message>
    <message>
        <source>Check user and password; a factory unit has the ones on its label or in its manual.</source>
        <translation>Verificare nome utente e password; un dispositivo di fabbrica ha quelli riportati sull&apos;etichetta o nel manuale.</translation>
    </message>
    <message>
        <source>The device refused %1: &quot;%2&quot;.</source>
        <translation>Il dispositivo ha rifiutato %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It was left as it was. Its own words say what it did not like.</source>
        <translation>È rimasto com&apos;era. La sua risposta indica che cosa non ha accettato.</translation>
    </message>
    <message>
        <source>%1: this is another device than planned: %2.</source>
        <translation>%1: non è il dispositivo previsto: %2.</translation>
    </message>
    <message>
        <source>Check the address, the model and the MAC address; nothing was changed.</source>
        <translation>Verificare l&apos;indirizzo, il modello e l&apos;indirizzo MAC; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The device answered something unexpected at %1: &quot;%2&quot;.</source>
        <translation>Il dispositivo ha dato una risposta inattesa in %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Look at the transcript; the device may be of another kind or firmware.</source>
        <translation>Esaminare il dialogo con il dispositivo: può essere di un altro tipo o avere un altro firmware.</translation>
    </message>
    <message>
        <source>The device sent far more than an answer at %1.</source>
        <translation>Il dispositivo ha inviato molti più dati di una risposta in %1.</translation>
    </message>
    <message>
        <source>Check that this is the right device; restart it, then try again.</source>
        <translation>Verificare che sia il dispositivo giusto, riavviarlo e riprovare.</translation>
    </message>
    <message>
        <source>The transfer of %1 failed: %2.</source>
        <translation>Il trasferimento di %1 non è riuscito: %2.</translation>
    </message>
    <message>
        <source>Check firewalls between device and laptop, or upload line by line.</source>
        <translation>Verificare i firewall tra dispositivo e portatile, oppure caricare riga per riga.</translation>
    </message>
    <message>
        <source>The device never asked for the file at %1, port %2.</source>
        <translation>Il dispositivo non ha mai chiesto il file a %1, porta %2.</translation>
    </message>
    <message>
        <source>Allow TFTP (UDP) through the laptop&apos;s firewall, or upload line by line.</source>
        <translation>Consentire TFTP (UDP) nel firewall del portatile, oppure caricare riga per riga.</translation>
    </message>
    <message>
        <source>%1 stored something else than what was sent: %2.</source>
        <translation>%1 ha memorizzato una configurazione diversa da quella inviata: %2.</translation>
    </message>
    <message>
        <source>It was not restarted. Try again; if it happens twice, the firmware writes this statement differently.</source>
        <translation>Il dispositivo non è stato riavviato. Riprovare; se si ripete, il firmware scrive questa istruzione in un altro modo.</translation>
    </message>
    <message>
        <source>%1 restarted, but does not run what was sent: %2.</source>
        <translation>%1 si è riavviato, ma la configurazione attiva non è quella inviata: %2.</translation>
    </message>
    <message>
        <source>Look at the difference, then upload again or restore the backup.</source>
        <translation>Esaminare la differenza, poi caricare di nuovo o ripristinare la copia di sicurezza.</translation>
    </message>
    <message>
        <source>The device was restarted, but did not come back at %1 (%2).</source>
        <translation>Il dispositivo è stato riavviato, ma non risponde più all&apos;indirizzo %1 (%2).</translation>
    </message>
    <message>
        <source>Wait for its lights, check that this laptop is in the device&apos;s new network, then compare it with the plan.</source>
        <translation>Attendere che le spie si stabilizzino, verificare che questo portatile sia nella nuova rete del dispositivo, poi confrontarlo con il progetto.</translation>
    </message>
    <message>
        <source>%1 was told to restart, but no restart was seen (%2).</source>
        <translation>%1 ha ricevuto il comando di riavvio, ma il riavvio non è stato rilevato (%2).</translation>
    </message>
    <message>
        <source>The new configuration is stored: restart the device by hand, then compare it with the plan.</source>
        <translation>La nuova configurazione è memorizzata: riavviare il dispositivo a mano, poi confrontarlo con il progetto.</translation>
    </message>
    <message>
        <source>%1: the upload failed and the earlier state could not be proven to be back (%2).</source>
        <translation>%1: il caricamento non è riuscito e non è stato possibile accertare il ritorno allo stato precedente (%2).</translation>
    </message>
    <message>
        <source>Do not restart the device. Compare it with its backup, which is kept with the site.</source>
        <translation>Non riavviare il dispositivo. Confrontarlo con la sua copia di sicurezza, conservata insieme alla sede.</translation>
    </message>
    <message>
        <source>%1: stopped on your request.</source>
        <translation>%1: operazione interrotta su richiesta.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Riprendere quando si è pronti.</translation>
    </message>
    <message>
        <source>the device</source>
        <comment>when no name is known</comment>
        <translation>il dispositivo</translation>
    </message>
    <message>
        <source>you</source>
        <translation>il tecnico</translation>
    </message>
    <message>
        <source>the site&apos;s network</source>
        <translation>la rete della sede</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>il provider</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>il dispositivo</translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation>il centralino</translation>
    </message>
    <message>
        <source>%1 would change its own address (%2): typed line by line, that cuts the connection half way.</source>
        <translation>%1 cambierebbe il proprio indirizzo (%2): inviando riga per riga la connessione cadrebbe a metà.</translation>
    </message>
    <message>
        <source>Upload by TFTP instead, or give the device its address first; nothing was changed.</source>
        <translation>Caricare tramite TFTP, oppure assegnare prima l&apos;indirizzo al dispositivo; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>%1 identifies itself with another SSH key than before (%2).</source>
        <translation>%1 si identifica con una chiave SSH diversa da quella nota (%2).</translation>
    </message>
    <message>
        <source>Was it replaced or reset? Then accept the new key; otherwise somebody may be standing in between: type nothing and look at the cabling first.</source>
        <translation>È stato sostituito o riportato ai valori di fabbrica? In tal caso accettare la nuova chiave; altrimenti qualcuno potrebbe essersi inserito sul collegamento: non digitare nulla e controllare prima il cablaggio.</translation>
    </message>
    <message>
        <source>%1 offers only SSH algorithms that are no longer considered safe (%2).</source>
        <translation>%1 offre solo algoritmi SSH non più considerati sicuri (%2).</translation>
    </message>
    <message>
        <source>Allow old algorithms for this one device, update its firmware, or use telnet.</source>
        <translation>Consentire gli algoritmi obsoleti per questo solo dispositivo, aggiornarne il firmware oppure usare telnet.</translation>
    </message>
    <message>
        <source>%1 no longer takes log-ins after too many wrong passwords: %2.</source>
        <translation>%1 non accetta più accessi dopo troppe password errate: %2.</translation>
    </message>
    <message>
        <source>Wait some minutes (a restart of the device usually ends it), then try once more with the right password.</source>
        <translation>Attendere qualche minuto (di solito basta riavviare il dispositivo), poi riprovare una volta con la password giusta.</translation>
    </message>
    <message>
        <source>The new configuration of %1 was not confirmed; the previous one is back in force.</source>
        <translation>La nuova configurazione di %1 non è stata confermata; è di nuovo in servizio la precedente.</translation>
    </message>
    <message>
        <source>Upload again, and confirm within the time shown.</source>
        <translation>Caricare di nuovo e confermare entro il tempo indicato.</translation>
    </message>
    <message>
        <source>There is no such backup of %1: %2.</source>
        <translation>Questa copia di sicurezza di %1 non esiste: %2.</translation>
    </message>
    <message>
        <source>Look it up in the gateway&apos;s history.</source>
        <translation>Cercarla nella cronologia del gateway.</translation>
    </message>
</context>
<context>
    <name>GatewayCommand</name>
    <message>
        <source>%1 written; it holds passwords.</source>
        <translation>%1 scritto; contiene password.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 ms</source>
        <translation>%1: %2 in %3 ms</translation>
    </message>
    <message>
        <source>%1: SSH key %2 %3, seen for the first time and remembered.</source>
        <translation>%1: chiave SSH %2 %3, vista per la prima volta e memorizzata.</translation>
    </message>
    <message>
        <source>%1 runs the new configuration. Write &quot;yes&quot; within %2 seconds to keep it.</source>
        <translation>Su %1 è in servizio la nuova configurazione. Scrivere “sì” entro %2 secondi per mantenerla.</translation>
    </message>
    <message>
        <source>Write &quot;yes&quot; to send this to %1 (%2).</source>
        <translation>Scrivere “sì” per inviarla a %1 (%2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>GatewayEditor</name>
    <message>
        <source>Nam&amp;e:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>M&amp;odel:</source>
        <translation>&amp;Modello:</translation>
    </message>
    <message>
        <source>&amp;MAC address:</source>
        <translation>Indiri&amp;zzo MAC:</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Trasporto:</translation>
    </message>
    <message>
        <source>Netmas&amp;k:</source>
        <translation>Netmas&amp;k:</translation>
    </message>
    <message>
        <source>Net&amp;work gateway:</source>
        <translation>Gate&amp;way di rete:</translation>
    </message>
    <message>
        <source>Where it answers today, for example its factory address or one from DHCP</source>
        <translation>Dove risponde oggi, per esempio l&apos;indirizzo di fabbrica o uno assegnato dal DHCP</translation>
    </message>
    <message>
        <source>Login &amp;password:</source>
        <translation>&amp;Password di accesso:</translation>
    </message>
    <message>
        <source>%1 (factory)</source>
        <translation>%1 (di fabbrica)</translation>
    </message>
    <message>
        <source>none (factory)</source>
        <translation>nessuna (di fabbrica)</translation>
    </message>
    <message>
        <source>%1, for example</source>
        <translation>Per esempio %1</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>&amp;DNS server:</source>
        <translation>S&amp;erver DNS:</translation>
    </message>
    <message>
        <source>Log&amp;in user:</source>
        <translation>Utente di a&amp;ccesso:</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparato</translation>
    </message>
    <message>
        <source>&amp;Lines and ports</source>
        <translation>&amp;Linee e porte</translation>
    </message>
    <message>
        <source>This is the factory password: set a new one.</source>
        <translation>Questa è la password di fabbrica: impostarne una nuova.</translation>
    </message>
    <message>
        <source>Sixteen characters that every device takes; the upload sets it</source>
        <translation>Sedici caratteri accettati da ogni dispositivo; viene impostata con il caricamento</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Genera password</translation>
    </message>
    <message>
        <source>Present address:</source>
        <translation>Indirizzo attuale:</translation>
    </message>
    <message>
        <source>Present user:</source>
        <translation>Utente attuale:</translation>
    </message>
    <message>
        <source>Present password:</source>
        <translation>Password attuale:</translation>
    </message>
    <message>
        <source>What opens it today, where that differs from the login above, as with a factory unit</source>
        <translation>Le credenziali valide oggi, se diverse dall&apos;accesso qui sopra, come in un dispositivo di fabbrica</translation>
    </message>
    <message>
        <source>Find on the network…</source>
        <translation>Trova in rete…</translation>
    </message>
    <message>
        <source>Use factory login</source>
        <translation>Usa accesso di fabbrica</translation>
    </message>
    <message>
        <source>Prepare for later…</source>
        <translation>Prepara per dopo…</translation>
    </message>
    <message>
        <source>Saves the configuration and a sheet with the steps for uploading it by hand</source>
        <translation>Salva la configurazione e una scheda con i passi per caricarla a mano</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>come sopra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>GatewayHistoryCommand</name>
    <message>
        <source>%1 has no history yet.</source>
        <translation>%1 non ha ancora una cronologia.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Le due configurazioni sono uguali.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n punto diverso.</numerusform>
            <numerusform>%n punti diversi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayModelPicker</name>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (vecchio)</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Scegliere il modello</translation>
    </message>
</context>
<context>
    <name>GatewayModelPopup</name>
    <message>
        <source>Name or ports, for example: 4 fxo</source>
        <translation>Nome o porte, per esempio: 4 fxo</translation>
    </message>
    <message>
        <source>No model has all of this. Esc closes the search.</source>
        <translation>Nessun modello ha tutto questo. Esc chiude la ricerca.</translation>
    </message>
</context>
<context>
    <name>GatewayNote</name>
    <message>
        <source>TFTP could not be served from this computer: sent line by line.</source>
        <translation>Impossibile offrire TFTP da questo computer: inviato riga per riga.</translation>
    </message>
    <message>
        <source>It held this configuration already.</source>
        <translation>Il dispositivo conteneva già questa configurazione.</translation>
    </message>
    <message>
        <source>The device wrote the file in its own way; the statements are the same.</source>
        <translation>Il dispositivo ha riscritto il file a modo suo; le istruzioni sono le stesse.</translation>
    </message>
    <message>
        <source>It takes effect at the device&apos;s next restart.</source>
        <translation>Avrà effetto al prossimo riavvio del dispositivo.</translation>
    </message>
    <message>
        <source>It is in force but was not saved on the device: a restart undoes it.</source>
        <translation>È in servizio, ma non è stata salvata sul dispositivo: un riavvio la annulla.</translation>
    </message>
    <message>
        <source>What it held before has been put back and checked.</source>
        <translation>La configurazione precedente è stata ripristinata e verificata.</translation>
    </message>
    <message>
        <source>The device shows no passwords, so those in force now could not be compared with the earlier ones.</source>
        <translation>Il dispositivo non mostra le password: quelle ora in servizio non si sono potute confrontare con le precedenti.</translation>
    </message>
    <message>
        <source>Telnet is not encrypted: whoever could listen on that network has seen the password.</source>
        <translation>Telnet non è cifrato: chi poteva ascoltare su quella rete ha visto la password.</translation>
    </message>
    <message>
        <source>It was opened with the factory password, which everybody knows.</source>
        <translation>Accesso eseguito con la password di fabbrica, nota a tutti.</translation>
    </message>
    <message>
        <source>SSH did not answer; another way in was taken.</source>
        <translation>SSH non ha risposto; è stata usata un’altra via di accesso.</translation>
    </message>
    <message>
        <source>Its web page did not answer; another way in was taken.</source>
        <translation>La pagina web non ha risposto; è stata usata un’altra via di accesso.</translation>
    </message>
    <message>
        <source>Telnet did not answer; another way in was taken.</source>
        <translation>Telnet non ha risposto; è stata usata un’altra via di accesso.</translation>
    </message>
    <message>
        <source>A TFTP transfer did not work: %1.</source>
        <translation>Un trasferimento TFTP non ha funzionato: %1.</translation>
    </message>
    <message>
        <source>It no longer takes its earlier password; the one of the plan opened it.</source>
        <translation>Non accetta più la password precedente; accesso eseguito con quella del progetto.</translation>
    </message>
</context>
<context>
    <name>GatewayPrepareCommand</name>
    <message>
        <source>%1 keeps no permissions: whoever holds it can read the passwords in the configuration files.</source>
        <translation>%1 non conserva i permessi: chiunque lo abbia può leggere le password nei file di configurazione.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GatewayPreview</name>
    <message>
        <source>Choose the model: its configuration appears here as you type.</source>
        <translation>Scegliere il modello: la configurazione compare qui durante la compilazione.</translation>
    </message>
    <message>
        <source>As it was uploaded on %1.</source>
        <translation>Come caricata il %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the backup of %1.</source>
        <translation>
            <numerusform>%n differenza dalla copia di sicurezza del %1.</numerusform>
            <numerusform>%n differenze dalla copia di sicurezza del %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewaysEditor</name>
    <message>
        <source>&amp;Gateways:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Gateways bring analog and ISDN lines to the PBX, or feed analog phones.

&quot;Add gateway&quot; starts with the first one. A site whose lines are all VoIP needs none: go on to the next page.</source>
        <translation>I gateway portano al centralino le linee analogiche e ISDN, o collegano i telefoni analogici.

“Aggiungi gateway” inserisce il primo. Una sede con sole linee VoIP non ne ha bisogno: passare alla pagina successiva.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>model not chosen</source>
        <translation>modello non scelto</translation>
    </message>
    <message>
        <source>Add gatewa&amp;y</source>
        <translation>Aggiungi gatewa&amp;y</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Nothing was sent to this gateway and nothing was backed up from it yet.</source>
        <translation>A questo gateway non è ancora stato inviato nulla e non ne esiste ancora una copia di sicurezza.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Salva i&amp;n un file…</translation>
    </message>
    <message>
        <source>Select one backup to compare it with the plan, or two to compare them</source>
        <translation>Selezionare una copia di sicurezza per confrontarla con il progetto, o due per confrontarle tra loro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Restore of a backup</source>
        <translation>Ripristino di una copia</translation>
    </message>
    <message>
        <source>Backup of the startup configuration</source>
        <translation>Copia config. di avvio</translation>
    </message>
    <message>
        <source>Backup of the running configuration</source>
        <translation>Copia config. in servizio</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia di sicurezza</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservata</translation>
    </message>
    <message>
        <source>%1: %2, %3 s</source>
        <translation>%1: %2, %3 s</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Dispositivo: %1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>Via: %1</translation>
    </message>
    <message>
        <source>What was to change:</source>
        <translation>Modifiche previste:</translation>
    </message>
    <message>
        <source>What was said:</source>
        <translation>Dialogo:</translation>
    </message>
    <message>
        <source>%1, without its passwords:</source>
        <translation>%1, senza le password:</translation>
    </message>
    <message>
        <source>Planned now</source>
        <translation>Progetto attuale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of backup, when it was taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Histor&amp;y:</source>
        <translation>Cronolo&amp;gia:</translation>
    </message>
    <message>
        <source>Restore &amp;this backup…</source>
        <translation>Ripristina &amp;questa copia…</translation>
    </message>
    <message>
        <source>C&amp;ompare the two</source>
        <translation>C&amp;onfronta le due copie</translation>
    </message>
    <message>
        <source>C&amp;ompare with the plan</source>
        <translation>C&amp;onfronta con il progetto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>&amp;About Doppino</source>
        <translation>&amp;Informazioni su Doppino</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sede</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Nuova sede</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Esp&amp;orta…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Eli&amp;mina…</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Tutte le sedi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Import a site file</source>
        <translation>Importa un file di sede</translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation>File di sede (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>“%1” è stata importata.</translation>
    </message>
    <message>
        <source>Export “%1” without its passwords</source>
        <translation>Esporta “%1” senza password</translation>
    </message>
    <message>
        <source>“%1” is exported without its passwords to %2.</source>
        <translation>“%1” è stata esportata senza password in %2.</translation>
    </message>
    <message>
        <source>Delete a site</source>
        <translation>Elimina una sede</translation>
    </message>
    <message>
        <source>Delete “%1” with its trunks, users, phones, gateways and uploads?</source>
        <translation>Eliminare “%1” con i suoi fasci, utenti, telefoni, gateway e caricamenti?</translation>
    </message>
    <message>
        <source>The devices themselves stay as they are.</source>
        <translation>I dispositivi restano come sono.</translation>
    </message>
    <message>
        <source>&amp;Delete the site</source>
        <translation>&amp;Elimina la sede</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Non eliminare</translation>
    </message>
    <message>
        <source>The site is deleted.</source>
        <translation>La sede è stata eliminata.</translation>
    </message>
    <message>
        <source>About Doppino</source>
        <translation>Informazioni su Doppino</translation>
    </message>
    <message>
        <source>Doppino %1</source>
        <translation>Doppino %1</translation>
    </message>
    <message>
        <source>From bare walls to a working, proven phone system in one sitting.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Dai muri nudi a un impianto telefonico funzionante e collaudato, in una sola seduta.
Software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E ancora %n.</numerusform>
            <numerusform>E ancora %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doppino</source>
        <translation>Doppino</translation>
    </message>
    <message>
        <source>%1 - Doppino</source>
        <translation>%1 - Doppino</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>The database file to use.</source>
        <translation>Il file di database da usare.</translation>
    </message>
    <message>
        <source>A file whose first line unlocks the passwords; or the variable DOPPINO_PASSPHRASE.</source>
        <translation>Un file la cui prima riga sblocca le password; oppure la variabile DOPPINO_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line, nothing else.</source>
        <translation>Scrive un oggetto JSON per riga e nient&apos;altro.</translation>
    </message>
    <message>
        <source>Language of messages: en or it.</source>
        <translation>Lingua dei messaggi: en o it.</translation>
    </message>
    <message>
        <source>Cancels the command after so many seconds.</source>
        <translation>Annulla il comando dopo il numero di secondi indicato.</translation>
    </message>
    <message>
        <source>Shows the dialog with the device.</source>
        <translation>Mostra il dialogo con il dispositivo.</translation>
    </message>
    <message>
        <source>Lists only entries that contain this text.</source>
        <translation>Elenca solo le voci che contengono questo testo.</translation>
    </message>
    <message>
        <source>Checks everything and changes nothing.</source>
        <translation>Verifica tutto e non modifica nulla.</translation>
    </message>
    <message>
        <source>Includes passwords; the file is its owner&apos;s only.</source>
        <translation>Include le password; il file è leggibile solo dal proprietario.</translation>
    </message>
    <message>
        <source>The kind of PBX.</source>
        <translation>Il tipo di centralino.</translation>
    </message>
    <message>
        <source>Every gateway of the site.</source>
        <translation>Tutti i gateway della sede.</translation>
    </message>
    <message>
        <source>Where the device answers now.</source>
        <translation>Dove risponde ora il dispositivo.</translation>
    </message>
    <message>
        <source>Our address for the TFTP server.</source>
        <translation>L&apos;indirizzo di questo computer per il server TFTP.</translation>
    </message>
    <message>
        <source>Its port; 0 takes a free one.</source>
        <translation>La sua porta; con 0 ne viene scelta una libera.</translation>
    </message>
    <message>
        <source>How many devices at once.</source>
        <translation>Quanti dispositivi contemporaneamente.</translation>
    </message>
    <message>
        <source>Does not restart the device.</source>
        <translation>Non riavvia il dispositivo.</translation>
    </message>
    <message>
        <source>Writes to this file.</source>
        <translation>Scrive in questo file.</translation>
    </message>
    <message>
        <source>auto, tftp, inline, ssh, http or pull.</source>
        <translation>auto, tftp, inline, ssh, http o pull.</translation>
    </message>
    <message>
        <source>Its telnet port, or that of the method.</source>
        <translation>La sua porta telnet, o quella del metodo scelto.</translation>
    </message>
    <message>
        <source>The network to look at, at most a /22.</source>
        <translation>La rete in cui cercare, al massimo una /22.</translation>
    </message>
    <message>
        <source>The interface to look through.</source>
        <translation>L&apos;interfaccia da cui cercare.</translation>
    </message>
    <message>
        <source>Also tries whether gateways and phones take connections on 22, 23, 80 and 443.</source>
        <translation>Prova anche se gateway e telefoni accettano connessioni sulle porte 22, 23, 80 e 443.</translation>
    </message>
    <message>
        <source>How long to look at most.</source>
        <translation>Durata massima della ricerca.</translation>
    </message>
    <message>
        <source>Its SSH port.</source>
        <translation>La sua porta SSH.</translation>
    </message>
    <message>
        <source>The port of its web page.</source>
        <translation>La porta della sua pagina web.</translation>
    </message>
    <message>
        <source>Forgets the SSH key the device had before.</source>
        <translation>Dimentica la chiave SSH precedente del dispositivo.</translation>
    </message>
    <message>
        <source>Allows SSH algorithms no longer considered safe.</source>
        <translation>Consente algoritmi SSH non più considerati sicuri.</translation>
    </message>
    <message>
        <source>Shows the difference and asks before sending.</source>
        <translation>Mostra la differenza e chiede prima di inviare.</translation>
    </message>
    <message>
        <source>Asks whether to keep the new configuration; without a yes the earlier one goes back.</source>
        <translation>Chiede se mantenere la nuova configurazione; senza un sì torna la precedente.</translation>
    </message>
    <message>
        <source>Which backup; the newest without it.</source>
        <translation>Quale copia di sicurezza; se assente, la più recente.</translation>
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
        <translation>Comandi:
  catalog providers|phones|gateways|parameters [--search TESTO]
  site import FILE [--dry-run]
  site export SEDE [-o FILE] [--with-secrets]
  site list | site show SEDE | site delete SEDE
  trunk render SEDE FASCIO --for nethvoice
  discover [SEDE] [--subnet CIDR] [--interface NOME] [--doors] [--seconds N]
  gateway render SEDE GATEWAY [-o FILE]
  gateway upload SEDE GATEWAY...|--all [--method auto|tftp|inline|ssh|http|pull]
                 [--host H] [--port N] [--ssh-port N] [--http-port N] [--tftp-bind INDIRIZZO]
                 [--tftp-port N] [--parallel N] [--no-reload] [--ask] [--keep-within SECONDI]
                 [--accept-host-key] [--allow-old-ssh]
  gateway backup SEDE GATEWAY
  gateway diff SEDE GATEWAY
  gateway history SEDE GATEWAY
  gateway compare SEDE GATEWAY A B      A, B: id di copie di sicurezza, oppure planned
  gateway prepare SEDE GATEWAY...|--all -o CARTELLA [--language en|it]
  gateway restore SEDE GATEWAY [--backup ID] e le opzioni di upload
</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Next (%1): %2</source>
        <translation>Da fare (%1): %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>No keychain is available here, so the passwords of your sites are kept sealed with a passphrase. Without it they are lost: nobody can bring them back.</source>
        <translation>Su questo computer non è disponibile un portachiavi: le password delle sedi vengono quindi cifrate con una passphrase. Senza di essa sono perse: nessuno può recuperarle.</translation>
    </message>
    <message>
        <source>The passwords of your sites are sealed. The passphrase opens them until the program ends.</source>
        <translation>Le password delle sedi sono cifrate. La passphrase le sblocca fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Scegliere una passphrase</translation>
    </message>
    <message>
        <source>Unlock the passwords</source>
        <translation>Sbloccare le password</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Repeat the passphrase:</source>
        <translation>&amp;Ripetere la passphrase:</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Usa questa passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Sblocca</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Digitare prima la passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Le due passphrase sono diverse. Digitare di nuovo la seconda.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>Show the password (Alt+F8)</source>
        <translation>Mostra la password (Alt+F8)</translation>
    </message>
</context>
<context>
    <name>PasteMacsDialog</name>
    <message>
        <source>&amp;MAC addresses, one per line; also &quot;MAC,extension&quot;:</source>
        <translation>&amp;Indirizzi MAC, uno per riga; anche “MAC,interno”:</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>Non &amp;riconosciuti:</translation>
    </message>
    <message>
        <source>&amp;Do not add</source>
        <translation>&amp;Non aggiungere</translation>
    </message>
    <message>
        <source>Paste a list of phones</source>
        <translation>Incolla un elenco di telefoni</translation>
    </message>
    <message numerus="yes">
        <source>%n MAC address(es) understood.</source>
        <translation>
            <numerusform>%n indirizzo MAC riconosciuto.</numerusform>
            <numerusform>%n indirizzi MAC riconosciuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n phone(s)</source>
        <translation>
            <numerusform>&amp;Aggiungi %n telefono</numerusform>
            <numerusform>&amp;Aggiungi %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Riga %1: %2 %3</translation>
    </message>
    <message>
        <source>is the article&apos;s bar code (EAN/UPC).</source>
        <translation>è il codice a barre dell&apos;articolo (EAN/UPC).</translation>
    </message>
    <message>
        <source>stands on line %1 already.</source>
        <translation>è già presente alla riga %1.</translation>
    </message>
    <message>
        <source>is beyond the %1 that fit.</source>
        <translation>supera il massimo di %1.</translation>
    </message>
    <message>
        <source>is not a MAC address.</source>
        <translation>non è un indirizzo MAC.</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome utente</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>trunk number</source>
        <translation>numero di fascio</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocollo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>netmask</source>
        <translation>netmask</translation>
    </message>
    <message>
        <source>network gateway</source>
        <translation>gateway di rete</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>server DNS</translation>
    </message>
    <message>
        <source>time server</source>
        <translation>server orario</translation>
    </message>
    <message>
        <source>present address</source>
        <translation>indirizzo attuale</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>indirizzo MAC</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utente</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <translation>proxy in uscita</translation>
    </message>
    <message>
        <source>subnet</source>
        <translation>sottorete</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>login</source>
        <translation>accesso</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>centralino</translation>
    </message>
    <message>
        <source>gateway &quot;%1&quot;</source>
        <translation>gateway “%1”</translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation>utente “%1”</translation>
    </message>
    <message>
        <source>trunk &quot;%1&quot;</source>
        <translation>fascio “%1”</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>telefono %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>porta %1</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>MAC address, then the serial number if you want it</source>
        <translation>Indirizzo MAC, poi il numero di serie se serve</translation>
    </message>
    <message>
        <source>&amp;Paste list…</source>
        <translation>Incolla &amp;elenco…</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>&amp;Model of the selected:</source>
        <translation>&amp;Modello:</translation>
    </message>
    <message>
        <source>S&amp;et model</source>
        <translation>&amp;Imposta</translation>
    </message>
    <message>
        <source>&amp;Associate with users</source>
        <translation>Ass&amp;ocia</translation>
    </message>
    <message>
        <source>Gives the selected phones to the users without one, both in order</source>
        <translation>Assegna i telefoni selezionati agli utenti che non ne hanno, in ordine</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>%1 has %2 phones already, the most a user can have. Release one first.</source>
        <translation>%1 ha già %2 telefoni, il massimo per un utente. Disassociarne prima uno.</translation>
    </message>
    <message>
        <source>%1 is the article&apos;s bar code (EAN/UPC), not the MAC address. Scan the code next to &quot;MAC&quot;.</source>
        <translation>%1 è il codice a barre dell&apos;articolo (EAN/UPC), non l&apos;indirizzo MAC. Leggere il codice accanto a “MAC”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address: it needs 12 digits 0-9, A-F.</source>
        <translation>“%1” non è un indirizzo MAC: servono 12 caratteri 0-9, A-F.</translation>
    </message>
    <message>
        <source>%1 is in the list already: %2.</source>
        <translation>%1 è già in elenco: %2.</translation>
    </message>
    <message>
        <source>%1 is a gateway (%2): it belongs on the gateways page.</source>
        <translation>%1 è un gateway (%2): va inserito nella pagina Gateway.</translation>
    </message>
    <message numerus="yes">
        <source>%1 added, vendor unknown, %n phone(s)</source>
        <translation>
            <numerusform>%1 aggiunto, marca sconosciuta, %n telefono</numerusform>
            <numerusform>%1 aggiunto, marca sconosciuta, %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 added, %n phone(s)</source>
        <translation>
            <numerusform>%1 %2 aggiunto, %n telefono</numerusform>
            <numerusform>%1 %2 aggiunto, %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address. If it is a serial number, scan the MAC of its phone first.</source>
        <translation>“%1” non è un indirizzo MAC. Se è un numero di serie, leggere prima il MAC del telefono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address, and %2 has a serial number already.</source>
        <translation>“%1” non è un indirizzo MAC e %2 ha già un numero di serie.</translation>
    </message>
    <message>
        <source>Serial number %1 noted for %2</source>
        <translation>Numero di serie %1 annotato per %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>%1, phone of %2</source>
        <translation>%1, telefono di %2</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>Added: %1. Known already or gateways: %2. Extensions without a user: %3.</source>
        <translation>Aggiunti: %1. Già presenti o gateway: %2. Interni senza utente: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) associated.</source>
        <translation>
            <numerusform>%n telefono associato.</numerusform>
            <numerusform>%n telefoni associati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Associated: %1. Left over, because every user has a phone: %2.</source>
        <translation>Associati: %1. Rimasti, perché tutti gli utenti hanno un telefono: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n phone(s) shown</source>
        <translation>
            <numerusform>Mostrati %1 di %n telefono</numerusform>
            <numerusform>Mostrati %1 di %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, selezionati: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>No phone matches the filter. Clear it to see all of them.</source>
        <translation>Nessun telefono corrisponde al filtro. Cancellarlo per vederli tutti.</translation>
    </message>
    <message>
        <source>Scan or &amp;type a MAC:</source>
        <translation>&amp;Leggere o digitare un MAC:</translation>
    </message>
    <message>
        <source>Find on the net&amp;work…</source>
        <translation>Trova in re&amp;te…</translation>
    </message>
    <message>
        <source>The phones of the site belong here.

Scan the MAC address on each box or type it above; the list stays in the order of the scans. &quot;Paste list…&quot; takes many at once, also with their extensions; &quot;Find on the network…&quot; those that are connected already.</source>
        <translation>Qui vanno i telefoni della sede.

Leggere l&apos;indirizzo MAC su ogni scatola o digitarlo qui sopra; l&apos;elenco mantiene l&apos;ordine di lettura. “Incolla elenco…” ne inserisce molti insieme, anche con i loro interni; “Trova in rete…” quelli già collegati.</translation>
    </message>
</context>
<context>
    <name>PortsEditor</name>
    <message>
        <source>Fills empty trunk numbers, user names and passwords; nothing is overwritten</source>
        <translation>Compila i numeri di fascio, i nomi utente e le password mancanti; non sovrascrive nulla</translation>
    </message>
    <message>
        <source>Choose the model to see its ports.</source>
        <translation>Scegliere il modello per vederne le porte.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numero di linea</translation>
    </message>
    <message>
        <source>Trunk number</source>
        <translation>Numero di fascio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation>Punto-punto</translation>
    </message>
    <message>
        <source>Point to multipoint</source>
        <translation>Punto-multipunto</translation>
    </message>
    <message>
        <source>Propose val&amp;ues</source>
        <translation>Pr&amp;oponi valori</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usata</translation>
    </message>
    <message>
        <source>has a fault</source>
        <translation>con errore</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare for later</source>
        <translation>Prepara per dopo</translation>
    </message>
    <message>
        <source>&amp;Save the files</source>
        <translation>&amp;Salva i file</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>For uploading by hand, on the device&apos;s own web page: each gateway&apos;s configuration under the name the device knows, and a sheet to print with its values, the fingerprint of the file and the steps.</source>
        <translation>Per il caricamento a mano dalla pagina web del dispositivo: la configurazione di ogni gateway con il nome che il dispositivo si aspetta, e una scheda da stampare con i valori, l&apos;impronta del file e i passi da seguire.</translation>
    </message>
    <message>
        <source>&amp;Gateways:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>S&amp;foglia…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Cartella:</translation>
    </message>
    <message>
        <source>&amp;Language of the sheets:</source>
        <translation>&amp;Lingua delle schede:</translation>
    </message>
    <message>
        <source>The configuration files hold passwords in clear text, the sheets do not. Keep the stick with you and delete the files when they have served.</source>
        <translation>I file di configurazione contengono password in chiaro, le schede no. Tenere la chiavetta con sé e cancellare i file quando non servono più.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 saved: %2</source>
        <translation>%1 salvato: %2</translation>
    </message>
    <message>
        <source>%1 not saved: %2</source>
        <translation>%1 non salvato: %2</translation>
    </message>
    <message>
        <source>This medium keeps no permissions: whoever holds it can read the passwords in the configuration files.</source>
        <translation>Questo supporto non conserva i permessi: chiunque lo abbia può leggere le password nei file di configurazione.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>Save to a file</source>
        <translation>Salva in un file</translation>
    </message>
    <message>
        <source>The file will hold this gateway&apos;s passwords in clear text.</source>
        <translation>Il file conterrà in chiaro le password di questo gateway.</translation>
    </message>
    <message>
        <source>Only your user account will be able to read it. Do not send it by mail, and delete it when it has served.</source>
        <translation>Solo il proprio account utente potrà leggerlo. Non inviarlo per posta elettronica ed eliminarlo quando non serve più.</translation>
    </message>
    <message>
        <source>&amp;Save with passwords</source>
        <translation>&amp;Salva con le password</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Non salvare</translation>
    </message>
</context>
<context>
    <name>ProviderDetails</name>
    <message>
        <source>Provider details</source>
        <translation>Dettagli del provider</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>Host:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Porta:</translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation>Trasporto:</translation>
    </message>
    <message>
        <source>Registrar:</source>
        <translation>Registrar:</translation>
    </message>
    <message>
        <source>Codecs:</source>
        <translation>Codec:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fonte:</translation>
    </message>
    <message>
        <source>No provider chosen yet</source>
        <translation>Nessun provider scelto</translation>
    </message>
    <message>
        <source>Choose the provider of the trunk in the list, or “Not in the list” to state its data yourself.</source>
        <translation>Scegliere dall&apos;elenco il provider del fascio, oppure “Non in elenco” per indicarne i dati a mano.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Non in elenco</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Not certified</source>
        <translation>Non certificato</translation>
    </message>
    <message>
        <source>Full support: faults between PBX and provider are followed to their end.</source>
        <translation>Supporto completo: i guasti tra centralino e provider vengono seguiti fino alla soluzione.</translation>
    </message>
    <message>
        <source>Support is limited to an analysis and takes longer; the handover report will say so. All data of the trunk are stated on the next page.</source>
        <translation>Il supporto è limitato a un&apos;analisi e richiede più tempo; il verbale di consegna lo indicherà. Tutti i dati del fascio si inseriscono nella pagina successiva.</translation>
    </message>
    <message>
        <source>The PBX does not register</source>
        <translation>Il centralino non si registra</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>• Added %1: %2. %3</source>
        <translation>• Aggiunto %1: %2. %3</translation>
    </message>
    <message>
        <source>• Corrected %1: %2 instead of %3. %4</source>
        <translation>• Corretto %1: %2 invece di %3. %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ProviderEditor</name>
    <message>
        <source>&amp;Find a provider:</source>
        <translation>&amp;Cerca un provider:</translation>
    </message>
    <message>
        <source>&amp;Providers:</source>
        <translation>&amp;Provider:</translation>
    </message>
    <message>
        <source>Name, identifier or host</source>
        <translation>Nome, identificativo o host</translation>
    </message>
    <message>
        <source>No certified provider matches “%1”.</source>
        <translation>Nessun provider certificato corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Cancella &amp;filtro</translation>
    </message>
</context>
<context>
    <name>ProviderListProxy</name>
    <message>
        <source>Not in the list</source>
        <translation>Non in elenco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
</context>
<context>
    <name>SiteCommand</name>
    <message>
        <source>%1: the file is fine; nothing was imported.</source>
        <translation>%1: il file è corretto; non è stato importato nulla.</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>%1: importazione eseguita.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1: file scritto.</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1: eliminazione eseguita.</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Customer and site</source>
        <translation>Cliente e sede</translation>
    </message>
    <message>
        <source>C&amp;ustomer:</source>
        <translation>&amp;Cliente:</translation>
    </message>
    <message>
        <source>Site na&amp;me:</source>
        <translation>&amp;Nome della sede:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>Indiri&amp;zzo:</translation>
    </message>
    <message>
        <source>Company and town, for example</source>
        <translation>Per esempio azienda e città</translation>
    </message>
    <message>
        <source>&amp;Language of the papers:</source>
        <translation>Lin&amp;gua dei documenti:</translation>
    </message>
    <message>
        <source>Countr&amp;y:</source>
        <translation>&amp;Paese:</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Fuso orario:</translation>
    </message>
    <message>
        <source>Network of the phones</source>
        <translation>Rete dei telefoni</translation>
    </message>
    <message>
        <source>it.pool.ntp.org, for example</source>
        <translation>Per esempio it.pool.ntp.org</translation>
    </message>
    <message>
        <source>Subnet (CI&amp;DR):</source>
        <translation>Sotto&amp;rete (CIDR):</translation>
    </message>
    <message>
        <source>Network &amp;gateway:</source>
        <translation>Gatewa&amp;y di rete:</translation>
    </message>
    <message>
        <source>DNS se&amp;rvers:</source>
        <translation>S&amp;erver DNS:</translation>
    </message>
    <message>
        <source>&amp;Time server (NTP):</source>
        <translation>Server &amp;orario (NTP):</translation>
    </message>
    <message>
        <source>Addresses in order, separated by commas</source>
        <translation>Indirizzi in ordine, separati da virgole</translation>
    </message>
    <message>
        <source>%1, for example</source>
        <translation>Per esempio %1</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>&amp;Kind of PBX:</source>
        <translation>&amp;Tipo di centralino:</translation>
    </message>
    <message>
        <source>H&amp;ost name:</source>
        <translation>No&amp;me host:</translation>
    </message>
    <message>
        <source>Outbound pro&amp;xy:</source>
        <translation>Pro&amp;xy in uscita:</translation>
    </message>
    <message>
        <source>SIP domain the phones register with</source>
        <translation>Dominio SIP su cui si registrano i telefoni</translation>
    </message>
    <message>
        <source>Empty: the host itself</source>
        <translation>Se vuoto, lo stesso host</translation>
    </message>
    <message>
        <source>Th&amp;e PBX is in the cloud</source>
        <translation>I&amp;l centralino è nel cloud</translation>
    </message>
    <message>
        <source>Address on s&amp;ite:</source>
        <translation>&amp;Indirizzo in sede:</translation>
    </message>
    <message>
        <source>&amp;Web administrator:</source>
        <translation>Amministratore we&amp;b:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>Its IPv4 address in the subnet</source>
        <translation>Il suo indirizzo IPv4 nella sottorete</translation>
    </message>
</context>
<context>
    <name>SiteListPage</name>
    <message>
        <source>Sites</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Each customer site is set up step by step, and can be left and continued at any time.</source>
        <translation>Ogni sede si configura passo per passo; si può interrompere e riprendere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>&amp;Find a site:</source>
        <translation>&amp;Cerca una sede:</translation>
    </message>
    <message>
        <source>Name or customer</source>
        <translation>Nome o cliente</translation>
    </message>
    <message>
        <source>A site is one customer&apos;s place: its network, trunk, phones and gateways. Start with a new one, or import a site file.</source>
        <translation>Una sede è un luogo del cliente con la sua rete, il fascio, i telefoni e i gateway. Iniziare con una nuova sede o importare un file di sede.</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Nuova sede</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Eli&amp;mina…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>No site matches “%1”.</source>
        <translation>Nessuna sede corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Cancella &amp;filtro</translation>
    </message>
</context>
<context>
    <name>SiteListProxy</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non iniziata</translation>
    </message>
    <message>
        <source>Ready to upload</source>
        <translation>Pronta per il caricamento</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gateway(s) done</source>
        <translation>
            <numerusform>%1 di %n gateway caricato</numerusform>
            <numerusform>%1 di %n gateway caricati</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
</context>
<context>
    <name>SiteWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Sinistra</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Alt+Right</source>
        <translation>Ctrl+Invio o Alt+Destra</translation>
    </message>
    <message>
        <source>Back to the list of sites; everything is saved</source>
        <translation>Torna all&apos;elenco delle sedi; tutto è salvato</translation>
    </message>
    <message>
        <source>Users and phones</source>
        <translation>Utenti e telefoni</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Not saved yet, but nothing is lost while this window is open. %1</source>
        <translation>Non ancora salvato, ma nulla va perso finché questa finestra resta aperta. %1</translation>
    </message>
    <message>
        <source>Keep what this window shows</source>
        <translation>Mantieni ciò che mostra questa finestra</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Salva di nuovo</translation>
    </message>
    <message>
        <source>An upload is running. Cancel it or wait until it has ended, then close.</source>
        <translation>È in corso un caricamento. Annullarlo o attenderne la fine, poi chiudere.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Chiudi senza salvare</translation>
    </message>
</context>
<context>
    <name>StepListView</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Steps of the upload</source>
        <translation>Passi del caricamento</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Identify the device</source>
        <translation>Identificazione</translation>
    </message>
    <message>
        <source>Back up what it holds</source>
        <translation>Copia di sicurezza</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Send the configuration</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Wait for its return</source>
        <translation>Attesa del riavvio</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Disconnessione</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non serve</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito ignoto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Ask whether to send</source>
        <translation>Conferma invio</translation>
    </message>
    <message>
        <source>Ask whether to keep</source>
        <translation>Conferma finale</translation>
    </message>
    <message>
        <source>Go back to what was there</source>
        <translation>Ritorno indietro</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>&amp;Open points:</source>
        <translation>&amp;Punti aperti:</translation>
    </message>
    <message>
        <source>&amp;Done:</source>
        <translation>&amp;Eseguito:</translation>
    </message>
    <message>
        <source>&amp;Gateways:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>&amp;Trunks:</source>
        <translation>&amp;Fasci:</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it, to go to its page</source>
        <translation>Fare clic su un punto, o premere Invio, per andare alla sua pagina</translation>
    </message>
    <message>
        <source>Site “%1”</source>
        <translation>Sede “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s)</source>
        <translation>
            <numerusform>%n fascio</numerusform>
            <numerusform>%n fasci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) planned</source>
        <translation>
            <numerusform>%n gateway previsto</numerusform>
            <numerusform>%n gateway previsti</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway “%1” uploaded and verified</source>
        <translation>Gateway “%1” caricato e verificato</translation>
    </message>
    <message>
        <source>No provider is chosen yet.</source>
        <translation>Non è ancora stato scelto un provider.</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Non ci sono ancora utenti.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nessun punto aperto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the wizard, what is open there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trunk “%1” has no user name.</source>
        <translation>Fascio “%1” senza nome utente.</translation>
    </message>
    <message>
        <source>Trunk “%1” has no password.</source>
        <translation>Fascio “%1” senza password.</translation>
    </message>
    <message>
        <source>Trunk “%1” has no main number.</source>
        <translation>Fascio “%1” senza numero principale.</translation>
    </message>
    <message>
        <source>Trunk “%1” has no host.</source>
        <translation>Fascio “%1” senza host.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) without a user.</source>
        <translation>
            <numerusform>%n telefono senza utente.</numerusform>
            <numerusform>%n telefoni senza utente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) without a model.</source>
        <translation>
            <numerusform>%n telefono senza modello.</numerusform>
            <numerusform>%n telefoni senza modello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway “%1” was not uploaded yet.</source>
        <translation>Gateway “%1” non ancora caricato.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Non in elenco</translation>
    </message>
    <message>
        <source>Certified: full support</source>
        <translation>Certificato: supporto completo</translation>
    </message>
    <message>
        <source>Not certified: analysis only</source>
        <translation>Non certificato: solo analisi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Gateway “%1” was changed after its upload: it still holds the former plan.</source>
        <translation>Gateway “%1” modificato dopo il caricamento: contiene ancora il progetto precedente.</translation>
    </message>
    <message>
        <source>Gateway “%1” was uploaded, but will not keep it or does not run it yet.</source>
        <translation>Gateway “%1” caricato, ma la configurazione non è salvata o non è ancora in servizio.</translation>
    </message>
    <message>
        <source>The last upload to gateway “%1” failed.</source>
        <translation>L&apos;ultimo caricamento sul gateway “%1” non è riuscito.</translation>
    </message>
    <message>
        <source>The last upload to gateway “%1” ended without proof: compare it.</source>
        <translation>Gateway “%1”: esito dell&apos;ultimo caricamento non accertato, confrontarlo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>&amp;Find in transcript:</source>
        <translation>C&amp;erca nel dialogo:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>What is said on the device&apos;s console will appear here, without passwords.</source>
        <translation>Qui comparirà il dialogo con la console del dispositivo, senza password.</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>ricerca ripresa dall&apos;inizio</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
</context>
<context>
    <name>UploadKeepBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Ma&amp;ntieni</translation>
    </message>
    <message>
        <source>&amp;Go back now</source>
        <translation>Ripristina su&amp;bito</translation>
    </message>
    <message>
        <source>%v s</source>
        <comment>seconds left; %v is replaced by the number</comment>
        <translation>%v s</translation>
    </message>
    <message>
        <source>%1 runs the new configuration. Try it out now: call out, call in. Without an answer it goes back to the earlier one.</source>
        <translation>Su %1 è in servizio la nuova configurazione. Provarla ora: una chiamata in uscita e una in entrata. Senza risposta torna la precedente.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) wait for the same answer.</source>
        <translation>
            <numerusform>%n altro attende la stessa risposta.</numerusform>
            <numerusform>%n altri attendono la stessa risposta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadOutcome</name>
    <message>
        <source>Done: %1 holds this configuration, read back and compared.</source>
        <translation>Eseguito: %1 contiene questa configurazione, riletta e confrontata.</translation>
    </message>
    <message>
        <source>Done: %1 holds this backup again, read back and compared.</source>
        <translation>Eseguito: %1 contiene di nuovo questa copia di sicurezza, riletta e confrontata.</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Non eseguito. %1</translation>
    </message>
    <message>
        <source>Outcome unknown. %1</source>
        <translation>Esito ignoto. %1</translation>
    </message>
    <message>
        <source>Cancelled by you. %1</source>
        <translation>Annullato su richiesta. %1</translation>
    </message>
    <message>
        <source>This upload or its backup could not be recorded: %1</source>
        <translation>Impossibile registrare questo caricamento o la sua copia di sicurezza: %1</translation>
    </message>
    <message>
        <source>Accept another SSH key of %1?</source>
        <translation>Accettare un&apos;altra chiave SSH di %1?</translation>
    </message>
    <message>
        <source>Known so far: %1
Found now: %2

Right after a factory reset or for a replaced unit; otherwise somebody may be standing in between.</source>
        <translation>Nota finora: %1
Trovata ora: %2

È normale dopo un ripristino di fabbrica o una sostituzione; altrimenti qualcuno potrebbe essersi inserito sul collegamento.</translation>
    </message>
    <message>
        <source>&amp;Accept and try again</source>
        <translation>&amp;Accetta e riprova</translation>
    </message>
    <message>
        <source>Allow old SSH algorithms for %1?</source>
        <translation>Consentire algoritmi SSH obsoleti per %1?</translation>
    </message>
    <message>
        <source>They can be broken by who records the connection. This holds for this one device, until its key is forgotten.</source>
        <translation>Chi registra la connessione può violarli. Vale solo per questo dispositivo, finché la sua chiave non viene dimenticata.</translation>
    </message>
    <message>
        <source>&amp;Allow and try again</source>
        <translation>&amp;Consenti e riprova</translation>
    </message>
    <message>
        <source>&amp;Do not</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Accept the ne&amp;w key…</source>
        <translation>Accetta la &amp;nuova chiave…</translation>
    </message>
    <message>
        <source>Allo&amp;w old algorithms for this device…</source>
        <translation>Consenti algoritmi o&amp;bsoleti per questo dispositivo…</translation>
    </message>
</context>
<context>
    <name>UploadProgress</name>
    <message>
        <source>This run:</source>
        <translation>Questa esecuzione:</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>SSH key seen for the first time and remembered: %1</source>
        <translation>Chiave SSH vista per la prima volta e memorizzata: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>riusciti: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>falliti: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>esito ignoto: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>annullati: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>&apos;3 done, 1 failed&apos; of so many</comment>
        <translation>%1; totale %2</translation>
    </message>
    <message>
        <source>%1 of %2. To be looked at: %3</source>
        <comment>the first as in &apos;3 done, 1 failed&apos;</comment>
        <translation>%1; totale %2. Da verificare: %3</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>da fare</translation>
    </message>
</context>
<context>
    <name>UploadQuestion</name>
    <message>
        <source>&amp;Do not send</source>
        <translation>N&amp;on inviare</translation>
    </message>
    <message>
        <source>On the device now</source>
        <translation>Ora sul dispositivo</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Copia di sicurezza</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Fianco a fianco</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Send &amp;to %1</source>
        <translation>I&amp;nvia a %1</translation>
    </message>
    <message>
        <source>Put this backup back on %1?</source>
        <translation>Ripristinare questa copia di sicurezza su %1?</translation>
    </message>
    <message>
        <source>Send this configuration to %1?</source>
        <translation>Inviare la configurazione a %1?</translation>
    </message>
    <message>
        <source>It answers at %1 as %2.</source>
        <translation>Risponde all&apos;indirizzo %1 come %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) ask after this one.</source>
        <translation>
            <numerusform>Poi %n altro chiede conferma.</numerusform>
            <numerusform>Poi altri %n chiedono conferma.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is backed up. A restart cuts its calls for some minutes.</source>
        <translation>Copia di sicurezza eseguita. Il riavvio interrompe le sue chiamate per qualche minuto.</translation>
    </message>
    <message>
        <source>What it holds is backed up. The new one takes effect at its next restart.</source>
        <translation>Copia di sicurezza eseguita. La nuova configurazione avrà effetto al prossimo riavvio.</translation>
    </message>
</context>
<context>
    <name>UploadSettings</name>
    <message>
        <source>How to reach it now</source>
        <translation>Come raggiungerlo ora</translation>
    </message>
    <message>
        <source>&amp;Reach at:</source>
        <translation>&amp;Indirizzo attuale:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Metodo:</translation>
    </message>
    <message>
        <source>Restart the &amp;device afterwards</source>
        <translation>&amp;Riavvia poi il dispositivo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatica</translation>
    </message>
    <message>
        <source>Automatic: where devices of this kind usually answer. Telnet is not encrypted: use it on the customer&apos;s own network only.</source>
        <translation>Automatica: dove di solito rispondono i dispositivi di questo tipo. Telnet non è cifrato: usarlo solo nella rete del cliente.</translation>
    </message>
    <message>
        <source>Asks whether to keep the new configuration once it is in force; without an answer the earlier one goes back.</source>
        <translation>Chiede se mantenere la nuova configurazione quando è in servizio; senza risposta torna la precedente.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Riga per riga</translation>
    </message>
    <message>
        <source>SSH only</source>
        <translation>Solo SSH</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Fetched by the device</source>
        <translation>Prelievo dal dispositivo</translation>
    </message>
    <message>
        <source>Automatic: the ways of this kind of device in order, the first that can be gone</source>
        <translation>Automatico: le vie previste per questo tipo di dispositivo, in ordine; vale la prima percorribile</translation>
    </message>
    <message>
        <source>Confirm within:</source>
        <translation>Conferma entro:</translation>
    </message>
    <message>
        <source>&amp;Keep only if confirmed</source>
        <translation>Mantieni se con&amp;fermato</translation>
    </message>
</context>
<context>
    <name>UploadStateText</name>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>riga per riga</translation>
    </message>
    <message>
        <source>fetched by the device</source>
        <translation>prelevata dal dispositivo</translation>
    </message>
    <message>
        <source>on its web page</source>
        <translation>dalla pagina web</translation>
    </message>
    <message>
        <source>Telnet</source>
        <translation>Telnet</translation>
    </message>
    <message>
        <source>not uploaded</source>
        <translation>non caricato</translation>
    </message>
    <message>
        <source>uploaded and verified</source>
        <translation>caricato, verificato</translation>
    </message>
    <message>
        <source>changed since the upload</source>
        <translation>modificato dopo il caricamento</translation>
    </message>
    <message>
        <source>uploaded, not in force yet</source>
        <translation>non ancora in servizio</translation>
    </message>
    <message>
        <source>last upload failed</source>
        <translation>ultimo caricamento fallito</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>esito ignoto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>eseguito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>door, then kind of transfer</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>UploadView</name>
    <message>
        <source>&amp;Gateways:</source>
        <translation>Gatewa&amp;y:</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Upload and restart…</source>
        <translation>&amp;Carica e riavvia…</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>&amp;Carica…</translation>
    </message>
    <message>
        <source>Cance&amp;l upload</source>
        <translation>Annulla caricamen&amp;to</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Sme&amp;tti di seguire</translation>
    </message>
    <message>
        <source>The device has begun to take the new configuration over: stopping now does not stop the device.</source>
        <translation>Il dispositivo ha iniziato ad attivare la nuova configurazione: interrompere ora non lo ferma.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>gateway, how it stands, since when</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>gateway, how it stands</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Upload a&amp;ll…</source>
        <translation>Carica &amp;tutti…</translation>
    </message>
    <message numerus="yes">
        <source>Up&amp;load the %n checked…</source>
        <translation>
            <numerusform>Carica %n seleziona&amp;to…</numerusform>
            <numerusform>Carica %n seleziona&amp;ti…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cance&amp;l all</source>
        <translation>Annulla &amp;tutti</translation>
    </message>
    <message>
        <source>Devices that have begun to take the new configuration over are not stopped; those that ask whether to keep it go back.</source>
        <translation>I dispositivi che hanno iniziato ad attivare la nuova configurazione non vengono fermati; quelli in attesa di conferma tornano alla precedente.</translation>
    </message>
    <message>
        <source>At once:</source>
        <translation>Quanti insieme:</translation>
    </message>
</context>
<context>
    <name>UserImportDialog</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Casella vocale</translation>
    </message>
    <message>
        <source>No line of this file is a user.</source>
        <translation>Nessuna riga di questo file è un utente.</translation>
    </message>
    <message>
        <source>&amp;Users in the file:</source>
        <translation>&amp;Utenti nel file:</translation>
    </message>
    <message>
        <source>&amp;Lines refused:</source>
        <translation>&amp;Righe rifiutate:</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation>&amp;Non importare</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n user(s)</source>
        <translation>
            <numerusform>&amp;Importa %n utente</numerusform>
            <numerusform>&amp;Importa %n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importa utenti</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in this file.</source>
        <translation>
            <numerusform>%n utente in questo file.</numerusform>
            <numerusform>%n utenti in questo file.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Nothing has been taken over yet.</source>
        <translation>Nuovi: %1. Modificati: %2. Non è stato ancora importato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n riga rifiutata.</numerusform>
            <numerusform>%n righe rifiutate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8: look at the accented letters.</source>
        <translation>Il file non è in UTF-8: controllare le lettere accentate.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>password</translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation>WebRTC</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruppi</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profilo</translation>
    </message>
    <message>
        <source>NethLink</source>
        <translation>NethLink</translation>
    </message>
    <message>
        <source>Read but neither kept nor shown: %1.</source>
        <translation>Letti ma né conservati né mostrati: %1.</translation>
    </message>
    <message>
        <source>the user name is missing.</source>
        <translation>manca il nome utente.</translation>
    </message>
    <message>
        <source>the user name %1 stands in the file already.</source>
        <translation>il nome utente %1 è già presente nel file.</translation>
    </message>
    <message>
        <source>the extension %1 stands in the file already.</source>
        <translation>l&apos;interno %1 è già presente nel file.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>le virgolette non sono chiuse.</translation>
    </message>
    <message>
        <source>the number of columns is not right (found/expected: %1).</source>
        <translation>il numero di colonne non è corretto (trovate/attese: %1).</translation>
    </message>
    <message>
        <source>a value cannot be used.</source>
        <translation>un valore non è utilizzabile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here.</source>
        <translation>“%1” non è utilizzabile qui.</translation>
    </message>
</context>
<context>
    <name>UsersEditor</name>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Aggiungi ut&amp;ente</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>Importa &amp;CSV…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Casella vocale</translation>
    </message>
    <message>
        <source>Number the selected fr&amp;om:</source>
        <translation>&amp;Numera i selezionati da:</translation>
    </message>
    <message>
        <source>&amp;Give numbers</source>
        <translation>Assegna &amp;interni</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importa utenti</translation>
    </message>
    <message>
        <source>Users CSV (*.csv *.txt)</source>
        <translation>CSV di utenti (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Users added: %1. Changed: %2.</source>
        <translation>Utenti aggiunti: %1. Modificati: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s) shown</source>
        <translation>
            <numerusform>Mostrati %1 di %n utente</numerusform>
            <numerusform>Mostrati %1 di %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, selezionati: %2</translation>
    </message>
    <message>
        <source>No user matches the filter. Clear it to see all of them.</source>
        <translation>Nessun utente corrisponde al filtro. Cancellarlo per vederli tutti.</translation>
    </message>
    <message>
        <source>The people who will have an extension belong here.

&quot;Add user&quot; starts with the first one; &quot;Import CSV…&quot; takes over the list of users of a NethVoice or of a spreadsheet with the same columns: user name, name, extension, password, mobile, voicemail.</source>
        <translation>Qui vanno le persone che avranno un interno.

“Aggiungi utente” inserisce la prima; “Importa CSV…” riprende l&apos;elenco degli utenti di un NethVoice o di un foglio di calcolo con le stesse colonne: nome utente, nome, interno, password, cellulare, casella vocale.</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E ancora %n.</numerusform>
            <numerusform>E ancora %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Who the customer is, the network of the phones and the PBX they belong to.</source>
        <translation>Chi è il cliente, la rete dei telefoni e il centralino a cui appartengono.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Which company carries the calls: certified providers come with all their data.</source>
        <translation>Chi trasporta le chiamate: i provider certificati sono già completi di tutti i dati.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenziali</translation>
    </message>
    <message>
        <source>What the provider&apos;s activation sheet states for this customer.</source>
        <translation>I dati riportati nella scheda di attivazione del provider per questo cliente.</translation>
    </message>
    <message>
        <source>Users and phones</source>
        <translation>Utenti e telefoni</translation>
    </message>
    <message>
        <source>Who has which extension, and which phone stands on which desk.</source>
        <translation>Chi ha quale interno e quale telefono sta su quale scrivania.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The boxes for analog and ISDN lines, and what each port carries.</source>
        <translation>Gli apparati per le linee analogiche e ISDN, e l&apos;uso di ogni porta.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Sends each gateway its configuration and proves that it arrived.</source>
        <translation>Invia a ogni gateway la sua configurazione e verifica che sia arrivata.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>What was done and what is still open.</source>
        <translation>Che cosa è stato fatto e che cosa resta aperto.</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <comment>number, name and state of a step</comment>
        <translation>%1. %2
%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and state of a step</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>da completare</translation>
    </message>
    <message>
        <source>current</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
</context>
</TS>
