<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Acceptance</name>
    <message>
        <source>Inbound call</source>
        <translation>Chiamata in entrata</translation>
    </message>
    <message>
        <source>Call the site&apos;s number from a mobile. The phones that shall ring do ring, they show the caller&apos;s number, and both sides hear each other.</source>
        <translation>Chiamare il numero della sede da un cellulare. Squillano i telefoni previsti, mostrano il numero del chiamante e le due parti si sentono.</translation>
    </message>
    <message>
        <source>Outbound call</source>
        <translation>Chiamata in uscita</translation>
    </message>
    <message>
        <source>Call a mobile from a phone of the site. The mobile shows the number the customer expects, and both sides hear each other for a minute.</source>
        <translation>Chiamare un cellulare da un telefono della sede. Il cellulare mostra il numero che il cliente si aspetta e le due parti si sentono per un minuto.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Put an outside call on hold and take it back. The other side hears music meanwhile, and speech afterwards.</source>
        <translation>Mettere in attesa una chiamata esterna e riprenderla. L&apos;altra parte sente nel frattempo la musica, e poi la voce.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Transfer an outside call to another extension, once announced and once not. Both sides hear each other afterwards.</source>
        <translation>Trasferire una chiamata esterna a un altro interno, una volta con annuncio e una senza. Dopo, le due parti si sentono.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Send a page and receive one. Where there is no fax, it does not apply.</source>
        <translation>Inviare una pagina e riceverne una. Dove non c&apos;è un fax, non si applica.</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numeri di emergenza</translation>
    </message>
    <message>
        <source>Agree with the customer by which line emergency calls leave, and what works when the power or the line fails. Do not dial 112 for a test unless it was announced there. Write down what was agreed and with whom.</source>
        <translation>Concordare con il cliente da quale linea escono le chiamate di emergenza e che cosa funziona se mancano la corrente o la linea. Non chiamare il 112 per prova senza averlo annunciato. Annotare che cosa è stato concordato e con chi.</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>non ancora eseguita</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>riuscita</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>non applicabile</translation>
    </message>
</context>
<context>
    <name>AcceptanceCommand</name>
    <message>
        <source>%1: %2</source>
        <comment>test, result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AcceptanceDesk</name>
    <message>
        <source>Say in the note why this test does not apply.</source>
        <translation>Scrivere nella nota perché questa prova non si applica.</translation>
    </message>
    <message>
        <source>Say in the note what was agreed, and with whom.</source>
        <translation>Scrivere nella nota che cosa è stato concordato, e con chi.</translation>
    </message>
    <message>
        <source>Say in the note what went wrong.</source>
        <translation>Scrivere nella nota che cosa non ha funzionato.</translation>
    </message>
</context>
<context>
    <name>AcceptancePage</name>
    <message>
        <source>&amp;Tests:</source>
        <translation>P&amp;rove:</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>When</source>
        <comment>it was done</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>%1 of %2 have a result.</source>
        <translation>%1 su %2 hanno un esito.</translation>
    </message>
    <message>
        <source>%1 Mandatory and still open: %2.</source>
        <translation>%1 Obbligatorie ancora aperte: %2.</translation>
    </message>
    <message>
        <source>&amp;Undo: result of “%1”</source>
        <translation>Ann&amp;ulla azione: esito di “%1”</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facoltativa)</translation>
    </message>
</context>
<context>
    <name>AcceptancePane</name>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>Attached fi&amp;les:</source>
        <translation>Fi&amp;le allegati:</translation>
    </message>
    <message>
        <source>Pass (P)</source>
        <translation>Riuscita (P)</translation>
    </message>
    <message>
        <source>Fail (F)</source>
        <translation>Non riuscita (F)</translation>
    </message>
    <message>
        <source>Not applicable (N)</source>
        <translation>Non applicabile (N)</translation>
    </message>
    <message>
        <source>Ta&amp;ke the result back</source>
        <translation>&amp;Togli l’esito</translation>
    </message>
    <message>
        <source>&amp;Attach file…</source>
        <translation>Allega &amp;file…</translation>
    </message>
    <message>
        <source>Attach trace o&amp;f the trunk test</source>
        <translation>Allega la tra&amp;ccia del collaudo</translation>
    </message>
    <message>
        <source>What the last test of a trunk of this site sent and received, for Wireshark; without passwords</source>
        <translation>Ciò che l&apos;ultimo collaudo di un fascio di questa sede ha inviato e ricevuto, per Wireshark; senza password</translation>
    </message>
    <message>
        <source>Save fil&amp;e…</source>
        <translation>Salva fil&amp;e…</translation>
    </message>
    <message>
        <source>&amp;Remove file</source>
        <translation>Ri&amp;muovi file</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attach a file to the test</source>
        <translation>Allega un file alla prova</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Salva il file allegato</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Call your colleague on a number you know and have the fingerprint read out from the other laptop&apos;s list of members. Type what you hear. If it is another one than below, somebody else put a key there: do not admit it.</source>
        <translation>Chiamare il collega a un numero conosciuto e farsi leggere l&apos;impronta dall&apos;elenco dei membri sul suo portatile. Digitare ciò che si sente. Se è diversa da quella qui sotto, qualcun altro ha messo lì una chiave: non ammetterla.</translation>
    </message>
    <message>
        <source>&amp;Member:</source>
        <translation>&amp;Membro:</translation>
    </message>
    <message>
        <source>&amp;Fingerprint here:</source>
        <translation>&amp;Impronta qui:</translation>
    </message>
    <message>
        <source>&amp;As read out:</source>
        <translation>&amp;Come viene letta:</translation>
    </message>
    <message>
        <source>A&amp;dmit</source>
        <translation>&amp;Ammetti</translation>
    </message>
    <message>
        <source>Do &amp;not admit</source>
        <translation>&amp;Non ammettere</translation>
    </message>
    <message>
        <source>Admit a member</source>
        <translation>Ammettere un membro</translation>
    </message>
    <message>
        <source>Type the fingerprint as it is read out to you.</source>
        <translation>Digitare l&apos;impronta come viene letta.</translation>
    </message>
    <message>
        <source>That is not the fingerprint of the key in the database. Compare it once more; if it differs, do not admit it and tell the server&apos;s administrator.</source>
        <translation>Non è l&apos;impronta della chiave nel database. Confrontarla ancora una volta; se è diversa, non ammetterla e avvisare l&apos;amministratore del server.</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Warning: %1</source>
        <translation>Attenzione: %1</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>What is chosen here is seen at once, in every window, and kept with Save.</source>
        <translation>Ciò che si sceglie qui si vede subito, in ogni finestra, e diventa definitivo con Salva.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lin&amp;gua:</translation>
    </message>
    <message>
        <source>Colou&amp;rs:</source>
        <translation>Colo&amp;ri:</translation>
    </message>
    <message>
        <source>&amp;Size of text:</source>
        <translation>Dimen&amp;sione del testo:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
</context>
<context>
    <name>AskAdmissionDialog</name>
    <message>
        <source>A key of your own is made and stays on this laptop, sealed with a passphrase. Its public half goes to the team&apos;s database, where somebody who is admitted already can admit you.</source>
        <translation>Viene creata una chiave personale che resta su questo portatile, sigillata con una passphrase. La metà pubblica va nel database della squadra, dove chi è già ammesso può ammettere.</translation>
    </message>
    <message>
        <source>The public half of your key goes to the team&apos;s database, where somebody who is admitted already can admit you.</source>
        <translation>La metà pubblica della chiave va nel database della squadra, dove chi è già ammesso può ammettere.</translation>
    </message>
    <message>
        <source>Your &amp;name in the team:</source>
        <translation>&amp;Nome nella squadra:</translation>
    </message>
    <message>
        <source>&amp;Passphrase of your key:</source>
        <translation>&amp;Passphrase della chiave:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Ripeterla:</translation>
    </message>
    <message>
        <source>&amp;Ask for admission</source>
        <translation>C&amp;hiedi l&apos;ammissione</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Ask for admission</source>
        <translation>Chiedere l&apos;ammissione</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Digitare prima la passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Le due passphrase sono diverse. Digitare di nuovo la seconda.</translation>
    </message>
    <message>
        <source>You are the first member: the passwords of this database open with your key. Print a recovery sheet now.</source>
        <translation>È il primo membro: le password di questo database si aprono con la sua chiave. Stampare ora un foglio di recupero.</translation>
    </message>
    <message>
        <source>You have asked. Call somebody who is admitted and read out: %1</source>
        <translation>Richiesta inviata. Chiamare qualcuno che è già ammesso e leggere: %1</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Digitare una seconda volta la passphrase.</translation>
    </message>
</context>
<context>
    <name>AssociatePanel</name>
    <message numerus="yes">
        <source>%n phone(s) associated.</source>
        <translation>
            <numerusform>%n telefono associato.</numerusform>
            <numerusform>%n telefoni associati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones left over: %1.</source>
        <translation>Telefoni rimasti: %1.</translation>
    </message>
    <message>
        <source>Users still without: %1.</source>
        <translation>Utenti ancora senza: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have changed phones.</source>
        <translation>%1 e %2 si sono scambiati i telefoni.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has taken the place of %2.</source>
        <translation>%1 ha preso il posto di %2.</translation>
    </message>
    <message>
        <source>Its model lacks these keys, which are given up: %1.</source>
        <translation>Al suo modello mancano questi tasti, che vanno persi: %1.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>No phone without a user matches the filter.</source>
        <translation>Nessun telefono senza utente corrisponde al filtro.</translation>
    </message>
    <message>
        <source>Every phone has a user. One that is dragged here is released.</source>
        <translation>Nessun telefono è senza utente. Quello trascinato qui viene disassociato.</translation>
    </message>
    <message>
        <source>&amp;Give to the user</source>
        <translation>Asse&amp;gna all&apos;utente</translation>
    </message>
    <message>
        <source>Assign in &amp;order</source>
        <translation>Associa in &amp;ordine</translation>
    </message>
    <message>
        <source>The selected phones, or all of them, to the selected users, or to all without a phone; both in order</source>
        <translation>I telefoni selezionati, o tutti, agli utenti selezionati, o a tutti quelli senza telefono; entrambi in ordine</translation>
    </message>
    <message>
        <source>Users and their devices</source>
        <translation>Utenti e loro dispositivi</translation>
    </message>
    <message>
        <source>Filter &amp;users:</source>
        <translation>Filtra ute&amp;nti:</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>D&amp;isassocia</translation>
    </message>
    <message>
        <source>Swap &amp;phone…</source>
        <translation>Sos&amp;tituisci telefono…</translation>
    </message>
    <message>
        <source>S&amp;wap users</source>
        <translation>Scam&amp;bia utenti</translation>
    </message>
    <message>
        <source>The phones of the two users selected change hands</source>
        <translation>I due utenti selezionati si scambiano i telefoni</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) without a user</source>
        <translation>
            <numerusform>%n telefono senza utente</numerusform>
            <numerusform>%n telefoni senza utente</numerusform>
        </translation>
    </message>
    <message>
        <source>The site has no phones yet: they are read or typed in under “Phones”.</source>
        <translation>La sede non ha ancora telefoni: si leggono o si digitano in “Telefoni”.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attached files:</source>
        <translation>File allegati:</translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation>A&amp;llega file…</translation>
    </message>
    <message>
        <source>Re&amp;move file</source>
        <translation>&amp;Togli file</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attach a file to the test</source>
        <translation>Allega un file alla prova</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Creata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non leggibile</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiata</translation>
    </message>
    <message>
        <source>good, from before an update of the program</source>
        <translation>buona, di prima di un aggiornamento del programma</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buona</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Copies of the database, looked through after writing. Passwords in them are sealed as in the database itself. For a disk that fails copy the folder somewhere else now and then.</source>
        <translation>Copie del database, verificate dopo la scrittura. Le password al loro interno sono sigillate come nel database stesso. Contro un guasto del disco copiare ogni tanto la cartella altrove.</translation>
    </message>
    <message>
        <source>The team&apos;s database is on a server: its administrator makes the backups there. These values are for databases on this laptop.</source>
        <translation>Il database della squadra è su un server: le copie di sicurezza le fa il suo amministratore. Questi valori valgono per i database su questo portatile.</translation>
    </message>
    <message>
        <source>Backups, the newest &amp;first:</source>
        <translation>Copie di sicurezza, la più &amp;recente per prima:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Cartella:</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>&amp;Ogni:</translation>
    </message>
    <message>
        <source>&amp;Keep:</source>
        <translation>&amp;Tieni:</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Mai automaticamente</translation>
    </message>
    <message>
        <source> backups</source>
        <translation> copie</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Copia &amp;adesso</translation>
    </message>
    <message>
        <source>&amp;Restore the selected one…</source>
        <translation>Ri&amp;pristina quella selezionata…</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Non c&apos;è ancora una copia di sicurezza buona.</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>L&apos;ultima buona: %1.</translation>
    </message>
    <message>
        <source>Copying and looking through the copy…</source>
        <translation>Copia e verifica in corso…</translation>
    </message>
    <message>
        <source>A good backup is made.</source>
        <translation>Creata una copia di sicurezza buona.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristinare una copia di sicurezza</translation>
    </message>
    <message>
        <source>Go back to the state of %1?</source>
        <translation>Tornare allo stato del %1?</translation>
    </message>
    <message>
        <source>What was changed since then is missing afterwards. The present database is kept beside it with the ending “.before-restore”.</source>
        <translation>Le modifiche fatte da allora mancheranno. Il database attuale viene conservato accanto con la desinenza “.before-restore”.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Stay with the present one</source>
        <translation>Re&amp;sta con quello attuale</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
</context>
<context>
    <name>BandwidthBars</name>
    <message>
        <source>Without calls there is nothing to count.</source>
        <translation>Senza chiamate non c&apos;è nulla da contare.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s); 80 % of the line: %1</source>
        <translation>
            <numerusform>%n chiamata; 80 % della linea: %1</numerusform>
            <numerusform>%n chiamate; 80 % della linea: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s); the line is not measured</source>
        <translation>
            <numerusform>%n chiamata; linea non misurata</numerusform>
            <numerusform>%n chiamate; linea non misurata</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, bandwidth up to it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BandwidthChart</name>
    <message>
        <source>Chart of the bandwidth</source>
        <translation>Grafico della banda</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Lower layers</source>
        <translation>Strati sotto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <source>80 % of the line</source>
        <translation>80 % della linea</translation>
    </message>
    <message>
        <source>Without calls there is nothing to count.</source>
        <translation>Senza chiamate non c&apos;è nulla da calcolare.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), each way:</source>
        <translation>
            <numerusform>%n chiamata, per senso:</numerusform>
            <numerusform>%n chiamate, per senso:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, bandwidth up to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>80 % of the line: %1</source>
        <translation>80 % della linea: %1</translation>
    </message>
    <message>
        <source>80 % of the line: %1, far above this picture</source>
        <translation>80 % della linea: %1, molto oltre questo grafico</translation>
    </message>
</context>
<context>
    <name>CapacityEditor</name>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Speech and line</source>
        <translation>Voce e linea</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consigli</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Calls &amp;given:</source>
        <translation>Chiamate i&amp;ndicate:</translation>
    </message>
    <message>
        <source>As a number</source>
        <translation>Come numero</translation>
    </message>
    <message>
        <source>By users and traffic</source>
        <translation>Da utenti e traffico</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once:</source>
        <translation>Chiamate &amp;contemporanee:</translation>
    </message>
    <message>
        <source>Si&amp;tes:</source>
        <translation>S&amp;edi:</translation>
    </message>
    <message>
        <source>&amp;Users per site:</source>
        <translation>Utenti &amp;per sede:</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>T&amp;raffic per user:</source>
        <translation>&amp;Traffico per utente:</translation>
    </message>
    <message>
        <source>Calls l&amp;ost at most:</source>
        <translation>Chiamate pe&amp;rse, massimo:</translation>
    </message>
    <message>
        <source> mErl</source>
        <translation> mErl</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Thousandths of an erlang in the busy hour; 100 are six minutes, as in most offices</source>
        <translation>Millesimi di erlang nell&apos;ora di punta; 100 sono sei minuti, come nella maggior parte degli uffici</translation>
    </message>
    <message>
        <source>Of the busy hour, because all channels are taken (Erlang B)</source>
        <translation>Nell&apos;ora di punta, perché tutti i canali sono occupati (Erlang B)</translation>
    </message>
    <message>
        <source>Co&amp;dec:</source>
        <translation>&amp;Codec:</translation>
    </message>
    <message>
        <source>The trunk&apos;s first</source>
        <translation>Il primo del fascio</translation>
    </message>
    <message>
        <source>&amp;Packet time:</source>
        <translation>Durata del &amp;pacchetto:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Speech encrypted (S&amp;RTP)</source>
        <translation>Voce cif&amp;rata (SRTP)</translation>
    </message>
    <message>
        <source>C&amp;onnection:</source>
        <translation>C&amp;ollegamento:</translation>
    </message>
    <message>
        <source>VPN &amp;to the provider</source>
        <translation>VPN verso &amp;il provider</translation>
    </message>
    <message>
        <source>&amp;Upload measured:</source>
        <translation>Upload misura&amp;to:</translation>
    </message>
    <message>
        <source>Down&amp;load measured:</source>
        <translation>Do&amp;wnload misurato:</translation>
    </message>
    <message>
        <source> kbps</source>
        <translation> kbps</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non misurato</translation>
    </message>
    <message>
        <source>Numbers &amp;land:</source>
        <translation>Arrivo dei &amp;numeri:</translation>
    </message>
    <message>
        <source>&amp;WAN between the sites:</source>
        <translation>&amp;WAN tra le sedi:</translation>
    </message>
    <message>
        <source>C&amp;ountries:</source>
        <translation>&amp;Paesi:</translation>
    </message>
    <message>
        <source>Br&amp;anches call out without the WAN</source>
        <translation>Le fi&amp;liali chiamano anche senza WAN</translation>
    </message>
    <message>
        <source>These matter from two sites on.</source>
        <translation>Contano da due sedi in su.</translation>
    </message>
    <message>
        <source>At the central site</source>
        <translation>Nella sede centrale</translation>
    </message>
    <message>
        <source>At the branches</source>
        <translation>Nelle filiali</translation>
    </message>
    <message>
        <source>Good enough for speech</source>
        <translation>Adatta alla voce</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Debole</translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <translation>Come da progetto: %1</translation>
    </message>
</context>
<context>
    <name>CarryCommand</name>
    <message>
        <source>%1: the same on both sides</source>
        <translation>%1: uguale da entrambe le parti</translation>
    </message>
    <message>
        <source>%1: changed in the copy</source>
        <translation>%1: modificata nella copia</translation>
    </message>
    <message>
        <source>%1: changed by the team</source>
        <translation>%1: modificata dalla squadra</translation>
    </message>
    <message>
        <source>%1: changed on both sides</source>
        <translation>%1: modificata da entrambe le parti</translation>
    </message>
    <message>
        <source>%1: new in the copy</source>
        <translation>%1: nuova nella copia</translation>
    </message>
    <message>
        <source>%1: removed by the team</source>
        <translation>%1: eliminata dalla squadra</translation>
    </message>
    <message>
        <source>%1 was changed in the copy and is left as it is there; synchronise it first.</source>
        <translation>%1 è stata modificata nella copia e resta com&apos;è; prima sincronizzatela.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in %1.</source>
        <translation>
            <numerusform>%n sede in %1.</numerusform>
            <numerusform>%n sedi in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other sites are brought all the same.</source>
        <translation>Le altre sedi vengono riportate comunque.</translation>
    </message>
    <message>
        <source>%1: removed in the copy</source>
        <translation>%1: eliminata nella copia</translation>
    </message>
</context>
<context>
    <name>CatalogActions</name>
    <message>
        <source>A key under the name %1 is trusted here already (%2): choose another name.</source>
        <translation>Qui è già considerata affidabile una chiave con il nome %1 (%2): scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Catalogue %1 by %2 is saved to %3.</source>
        <translation>Il catalogo %1 di %2 è salvato in %3.</translation>
    </message>
    <message>
        <source>Those who take it for the first time compare the fingerprint of the key with you by phone: %1</source>
        <translation>Chi lo importa per la prima volta confronta per telefono l&apos;impronta della chiave con chi pubblica: %1</translation>
    </message>
    <message>
        <source>Take a catalogue file</source>
        <translation>Importa un file di catalogo</translation>
    </message>
    <message>
        <source>Now in use: %1.</source>
        <translation>Ora in uso: %1.</translation>
    </message>
    <message>
        <source>Sites keep what they were configured with, and are shown a hint where their provider&apos;s entry has changed.</source>
        <translation>Le sedi mantengono ciò con cui sono state configurate; dove la voce del provider è cambiata compare un avviso.</translation>
    </message>
    <message>
        <source>The file calls its publisher %1, but the key trusted here under that name is another one (%2).</source>
        <translation>Secondo il file chi pubblica è %1, ma la chiave considerata affidabile qui con quel nome è un&apos;altra (%2).</translation>
    </message>
    <message>
        <source>Ask the publisher by phone whether there is a new key. The file was not taken.</source>
        <translation>Chiedere per telefono a chi pubblica se c&apos;è una nuova chiave. Il file non è stato importato.</translation>
    </message>
    <message>
        <source>In use is %1.</source>
        <translation>In uso c&apos;è %1.</translation>
    </message>
    <message>
        <source>The catalogue taken last cannot be used any more: %1</source>
        <translation>Il catalogo importato per ultimo non è più utilizzabile: %1</translation>
    </message>
    <message>
        <source>Go back to the earlier catalogue</source>
        <translation>Torna al catalogo precedente</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Torna indietro</translation>
    </message>
    <message>
        <source>&amp;Stay with the present one</source>
        <translation>&amp;Mantieni quello attuale</translation>
    </message>
    <message>
        <source>the program&apos;s own catalogue</source>
        <translation>il catalogo del programma</translation>
    </message>
    <message>
        <source>catalogue %1 of %2 by %3</source>
        <translation>il catalogo %1 del %2, di %3</translation>
    </message>
    <message>
        <source>After going back it is %1.</source>
        <translation>Dopo il ritorno: %1.</translation>
    </message>
    <message>
        <source>Sites keep what they were configured with. The catalogue you leave can be taken again from its file.</source>
        <translation>Le sedi mantengono ciò con cui sono state configurate. Il catalogo che si lascia può essere importato di nuovo dal suo file.</translation>
    </message>
</context>
<context>
    <name>CatalogFileCommand</name>
    <message>
        <source>Catalogue %1 by %2 is in use now. Sites keep what they were configured with; “lint” tells where an entry changed.</source>
        <translation>Il catalogo %1 di %2 è ora in uso. Le sedi conservano ciò con cui sono state configurate; “lint” dice dove una voce è cambiata.</translation>
    </message>
    <message>
        <source>Back to catalogue %1 by %2.</source>
        <translation>Si torna al catalogo %1 di %2.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own catalogue.</source>
        <translation>Si torna al catalogo del programma.</translation>
    </message>
    <message>
        <source>Catalogue %1 by %2 written.</source>
        <translation>Catalogo %1 di %2 scritto.</translation>
    </message>
    <message>
        <source>Catalogues signed by %1 are taken from now on. Compare %2 with what its owner reads out.</source>
        <translation>D&apos;ora in poi si accettano i cataloghi firmati da %1. Confrontare %2 con quanto legge il proprietario della chiave.</translation>
    </message>
    <message>
        <source>No key is trusted yet.</source>
        <translation>Nessuna chiave è ancora considerata affidabile.</translation>
    </message>
    <message>
        <source>The key %1 is no longer trusted.</source>
        <translation>La chiave %1 non è più considerata affidabile.</translation>
    </message>
</context>
<context>
    <name>CatalogProbeCommand</name>
    <message>
        <source>%1 of %2 providers answered in %3 ms.</source>
        <translation>Hanno risposto %1 provider su %2 in %3 ms.</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>The catalogue says what each provider needs. It travels as a signed file from laptop to laptop; sites keep what they were configured with.</source>
        <translation>Il catalogo dice che cosa serve a ogni provider. Passa da un portatile all&apos;altro come file firmato; le sedi mantengono ciò con cui sono state configurate.</translation>
    </message>
    <message>
        <source>&amp;Take a catalogue file…</source>
        <translation>I&amp;mporta un file di catalogo…</translation>
    </message>
    <message>
        <source>Go &amp;back to the earlier one…</source>
        <translation>&amp;Torna a quello precedente…</translation>
    </message>
    <message>
        <source>Save it &amp;for others…</source>
        <translation>Salva per &amp;altri…</translation>
    </message>
    <message>
        <source>It can be changed when the list of sites is shown.</source>
        <translation>Si può cambiare quando è visibile l&apos;elenco delle sedi.</translation>
    </message>
    <message>
        <source>In use: the catalogue that came with the program.</source>
        <translation>In uso: il catalogo fornito con il programma.</translation>
    </message>
    <message>
        <source>In use: number %1 of %2, of %3. It counts as new until %4.</source>
        <translation>In uso: il numero %1 di %2, del %3. È considerato recente fino al %4.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
</context>
<context>
    <name>CatalogueValues</name>
    <message>
        <source>Known from the catalogue</source>
        <translation>Già noto dal catalogo</translation>
    </message>
    <message>
        <source>Kind of trunk:</source>
        <translation>Tipo di fascio:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>%1, %2 port %3</source>
        <comment>host, transport and port of a server</comment>
        <translation>%1, %2 porta %3</translation>
    </message>
    <message>
        <source>Registrar:</source>
        <translation>Registrar:</translation>
    </message>
    <message>
        <source>Outbound proxy:</source>
        <translation>Proxy in uscita:</translation>
    </message>
    <message>
        <source>Realm:</source>
        <translation>Realm:</translation>
    </message>
    <message>
        <source>From domain:</source>
        <translation>Dominio From:</translation>
    </message>
    <message>
        <source>Registration expiry:</source>
        <translation>Scadenza registrazione:</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
</context>
<context>
    <name>CertificationPage</name>
    <message>
        <source>Provider certification</source>
        <translation>Certificazione dei provider</translation>
    </message>
    <message>
        <source>From a provider&apos;s word to a proven entry of the catalogue: who, with which line, tested how.</source>
        <translation>Dalla parola di un provider a una voce di catalogo provata: chi, con quale linea, collaudata come.</translation>
    </message>
    <message>
        <source>&amp;Back to the sites</source>
        <translation>Torna &amp;alle sedi</translation>
    </message>
    <message>
        <source>Choose a provider in the list, or begin with a new one. A dossier holds its technical contact, the test trunk, the requested template, the tests and their result.</source>
        <translation>Scegliere un provider dall&apos;elenco o iniziare con uno nuovo. Il dossier raccoglie il contatto tecnico, il trunk di prova, il modello richiesto, le prove e il loro esito.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>provider and its standing</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Open a dossier to prove it.</source>
        <comment>provider and its standing</comment>
        <translation>%1: %2. Aprire un dossier per provarlo.</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Ricarica</translation>
    </message>
</context>
<context>
    <name>CertificationText</name>
    <message>
        <source>Registered within</source>
        <translation>Registrato in</translation>
    </message>
    <message>
        <source>Numbers called</source>
        <translation>Numeri chiamati</translation>
    </message>
    <message>
        <source>Rang after</source>
        <translation>Squilla dopo</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Risposta dopo</translation>
    </message>
    <message>
        <source>The call came in</source>
        <translation>La chiamata è rientrata</translation>
    </message>
    <message>
        <source>Calls of others meanwhile</source>
        <translation>Chiamate di altri nel frattempo</translation>
    </message>
    <message>
        <source>The other end was told</source>
        <translation>L&apos;altro capo è stato avvisato</translation>
    </message>
    <message>
        <source>The call stood for</source>
        <translation>La chiamata ha retto per</translation>
    </message>
    <message>
        <source>Codecs offered</source>
        <translation>Codec offerti</translation>
    </message>
    <message>
        <source>Digits arrived</source>
        <translation>Cifre arrivate</translation>
    </message>
    <message>
        <source>Telephone events (RFC 4733) taken</source>
        <translation>Eventi telefonici (RFC 4733) accettati</translation>
    </message>
    <message>
        <source>Speech packets sent by the called end</source>
        <translation>Pacchetti di fonia inviati dal chiamato</translation>
    </message>
    <message>
        <source>Speech packets received by the called end</source>
        <translation>Pacchetti di fonia ricevuti dal chiamato</translation>
    </message>
    <message>
        <source>Loss at the called end</source>
        <translation>Perdita lato chiamato</translation>
    </message>
    <message>
        <source>Jitter at the called end</source>
        <translation>Jitter lato chiamato</translation>
    </message>
    <message>
        <source>Speech quality (MOS) at the called end</source>
        <translation>Qualità della fonia (MOS) lato chiamato</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Secondo numero</translation>
    </message>
    <message>
        <source>Answer to REFER</source>
        <translation>Risposta al REFER</translation>
    </message>
    <message>
        <source>How the transfer went, as told last</source>
        <translation>Esito del trasferimento, ultima notifica</translation>
    </message>
    <message>
        <source>Answer to the offer of fax</source>
        <translation>Risposta all&apos;offerta fax</translation>
    </message>
    <message>
        <source>Session timer granted</source>
        <translation>Session timer concesso</translation>
    </message>
    <message>
        <source>Answer to the refresh of the session</source>
        <translation>Risposta al rinnovo della sessione</translation>
    </message>
    <message>
        <source>Calls placed</source>
        <translation>Chiamate fatte</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Chiamate risposte</translation>
    </message>
    <message>
        <source>Most calls at the same time</source>
        <translation>Massimo di chiamate contemporanee</translation>
    </message>
    <message>
        <source>Ends of calls cut off</source>
        <translation>Capi di chiamata interrotti</translation>
    </message>
    <message>
        <source>Calls refused</source>
        <translation>Chiamate rifiutate</translation>
    </message>
    <message>
        <source>Refused with</source>
        <translation>Rifiutate con</translation>
    </message>
    <message>
        <source>Refused after</source>
        <translation>Rifiuto dopo</translation>
    </message>
    <message>
        <source>Rate reached</source>
        <translation>Ritmo raggiunto</translation>
    </message>
    <message>
        <source>95 % of the calls rang within</source>
        <translation>Il 95 % delle chiamate squilla entro</translation>
    </message>
    <message>
        <source>Loss, worst call</source>
        <translation>Perdita, chiamata peggiore</translation>
    </message>
    <message>
        <source>Loss, on average</source>
        <translation>Perdita, in media</translation>
    </message>
    <message>
        <source>Jitter, worst call</source>
        <translation>Jitter, chiamata peggiore</translation>
    </message>
    <message>
        <source>Jitter, on average</source>
        <translation>Jitter, in media</translation>
    </message>
    <message>
        <source>Speech quality (MOS), worst call</source>
        <translation>Qualità della voce (MOS), chiamata peggiore</translation>
    </message>
    <message>
        <source>Speech quality (MOS), on average</source>
        <translation>Qualità della voce (MOS), in media</translation>
    </message>
    <message>
        <source>Both ends of a call to oneself count as channels</source>
        <translation>Di una chiamata a sé stessi contano come canali entrambi i capi</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Risolto in</translation>
    </message>
    <message>
        <source>Servers not answering</source>
        <translation>Server che non rispondono</translation>
    </message>
    <message>
        <source>Certificate still valid for</source>
        <translation>Certificato ancora valido per</translation>
    </message>
    <message>
        <source>Reserve servers</source>
        <translation>Server di riserva</translation>
    </message>
    <message>
        <source>Place left without a word</source>
        <translation>Recapito abbandonato senza preavviso</translation>
    </message>
    <message>
        <source>Contacts then registered</source>
        <translation>Recapiti allora registrati</translation>
    </message>
    <message>
        <source>Calls went to the place left, too</source>
        <translation>Chiamate arrivate anche al recapito abbandonato</translation>
    </message>
    <message>
        <source>Silence before the call</source>
        <translation>Silenzio prima della chiamata</translation>
    </message>
    <message>
        <source>Template tested</source>
        <translation>Modello provato</translation>
    </message>
    <message>
        <source>Transport of the template</source>
        <translation>Trasporto del modello</translation>
    </message>
    <message>
        <source>Files made for the PBX</source>
        <translation>File creati per il centralino</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvertenze</translation>
    </message>
    <message>
        <source>Fields without a value</source>
        <translation>Campi senza valore</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>come concordato</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 al secondo</translation>
    </message>
    <message>
        <source>KO</source>
        <translation>KO</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superata</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non applicabile</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltata</translation>
    </message>
    <message>
        <source>same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>better</source>
        <translation>migliorata</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peggiorata</translation>
    </message>
    <message>
        <source>tested only now</source>
        <translation>provata solo ora</translation>
    </message>
    <message>
        <source>not tested again</source>
        <translation>non ripetuta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation>Trunk di prova</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>In prova</translation>
    </message>
    <message>
        <source>Issues open</source>
        <translation>Problemi aperti</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non superata</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicata</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduta</translation>
    </message>
    <message numerus="yes">
        <source>Not certifiable: %n KO test(s) failed; %1 % of the points.</source>
        <translation>
            <numerusform>Non certificabile: %n prova KO non superata; %1 % dei punti.</numerusform>
            <numerusform>Non certificabile: %n prove KO non superate; %1 % dei punti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not certifiable yet: %n KO test(s) still open; %1 % of the points so far.</source>
        <translation>
            <numerusform>Non ancora certificabile: %n prova KO ancora aperta; finora %1 % dei punti.</numerusform>
            <numerusform>Non ancora certificabile: %n prove KO ancora aperte; finora %1 % dei punti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifiable: %1 % of the points, no KO failed; %n test(s) still open.</source>
        <translation>
            <numerusform>Certificabile: %1 % dei punti, nessun KO; %n prova ancora aperta.</numerusform>
            <numerusform>Certificabile: %1 % dei punti, nessun KO; %n prove ancora aperte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certifiable: %1 % of the points, no KO failed.</source>
        <translation>Certificabile: %1 % dei punti, nessun KO.</translation>
    </message>
</context>
<context>
    <name>CertifyEditCommand</name>
    <message>
        <source>The dossier of %1 is deleted.</source>
        <translation>La pratica di %1 è stata eliminata.</translation>
    </message>
</context>
<context>
    <name>CertifyListCommand</name>
    <message>
        <source>There is no dossier yet.</source>
        <translation>Non c&apos;è ancora nessuna pratica.</translation>
    </message>
    <message>
        <source>%1 has not been tested yet.</source>
        <translation>%1 non è ancora stato collaudato.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>Scritto %1.</translation>
    </message>
</context>
<context>
    <name>CertifyPublishCommand</name>
    <message>
        <source>%1 is in the catalogue as certified until %2.</source>
        <translation>%1 è nel catalogo come certificato fino al %2.</translation>
    </message>
    <message>
        <source>The entry names no technical contact that can be reached.</source>
        <translation>La voce non indica un contatto tecnico raggiungibile.</translation>
    </message>
</context>
<context>
    <name>CertifyResultCommand</name>
    <message>
        <source>%1 written.</source>
        <translation>Scritto %1.</translation>
    </message>
</context>
<context>
    <name>CertifyRunCommand</name>
    <message>
        <source>Every automatic test is decided; --repeat does them again.</source>
        <translation>Tutte le prove automatiche hanno un esito; --repeat le esegue di nuovo.</translation>
    </message>
    <message>
        <source>A dossier is opened for %1.</source>
        <translation>Aperta una pratica per %1.</translation>
    </message>
    <message>
        <source>The template changed since that run: a new one begins.</source>
        <translation>Il modello è cambiato da quella sessione: ne comincia una nuova.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>Scritto %1.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>&amp;Present passphrase:</source>
        <translation>Passphrase &amp;attuale:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;Nuova passphrase:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Ripeterla:</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Cambia la passphrase</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiare la passphrase</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Digitare prima la passphrase attuale.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Digitare prima la nuova passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Le due passphrase sono diverse. Digitare di nuovo la seconda.</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet stays as it is.</source>
        <translation>La passphrase è cambiata. Il foglio di recupero resta valido.</translation>
    </message>
    <message>
        <source>Type the new passphrase a second time.</source>
        <translation>Digitare una seconda volta la nuova passphrase.</translation>
    </message>
    <message>
        <source>The passphrase opens the passwords of your sites. Changing it takes a moment and writes nothing else anew: whoever has the database and knew the former one may still have the key. For that case there is a new key. A short passphrase is soon guessed: take several words that do not belong together.</source>
        <translation>La passphrase apre le password delle sedi. Cambiarla richiede un momento e non riscrive altro: chi ha il database e conosceva quella precedente può avere ancora la chiave. Per questo caso c&apos;è la nuova chiave. Una passphrase corta si indovina presto: meglio più parole senza legame tra loro.</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>What this &amp;entry changed:</source>
        <translation>Che c&amp;osa ha modificato questa voce:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Allora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>No value was changed.</source>
        <translation>Nessun valore è stato modificato.</translation>
    </message>
    <message>
        <source>The site is now as it was then.</source>
        <translation>La sede è adesso com&apos;era allora.</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(non c&apos;è)</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(non mostrato)</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un altro</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un altro ordine</translation>
    </message>
    <message>
        <source>(there)</source>
        <translation>(presente)</translation>
    </message>
    <message>
        <source>Where the site differs from what it is no&amp;w:</source>
        <translation>Dove la sede è diversa da com&apos;è &amp;ora:</translation>
    </message>
</context>
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
    <name>Command</name>
    <message>
        <source>The program&apos;s own catalogue is used.</source>
        <translation>Si usa il catalogo del programma.</translation>
    </message>
    <message>
        <source>The command goes on.</source>
        <translation>Il comando prosegue.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, page, site, user, number, MAC address or help</source>
        <translation>Comando, pagina, sede, utente, numero, indirizzo MAC o guida</translation>
    </message>
    <message>
        <source>Nothing is called that. A few letters of a name, an extension or a MAC address are enough.</source>
        <translation>Niente si chiama così. Bastano poche lettere di un nome, un interno o un indirizzo MAC.</translation>
    </message>
</context>
<context>
    <name>ConfigPreview</name>
    <message>
        <source>Save the configuration</source>
        <translation>Salva la configurazione</translation>
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
    <message>
        <source>The file will hold the device&apos;s passwords in clear text.</source>
        <translation>Il file conterrà in chiaro le password dell&apos;apparato.</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Label strips</source>
        <translation>Etichette da stampare</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>The phones&apos; web pages keep the factory passwords.</source>
        <translation>Le pagine web dei telefoni hanno ancora le password di fabbrica.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have no SIP password.</source>
        <translation>
            <numerusform>%n telefono non ha password SIP.</numerusform>
            <numerusform>%n telefoni non hanno password SIP.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ma&amp;ke passwords for this site</source>
        <translation>&amp;Genera le password per la sede</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Both changed “%1”</source>
        <translation>“%1” modificata da entrambi</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Qualcun altro</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>un momento fa</translation>
    </message>
    <message>
        <source>%1 saved “%2” (%3) while it was open here.</source>
        <translation>%1 ha salvato “%2” (%3) mentre era aperta qui.</translation>
    </message>
    <message>
        <source>“%2” was changed in the job file (%1, %3) and here as well.</source>
        <translation>“%2” è stata modificata nel file di lavoro (%1, %3) e anche qui.</translation>
    </message>
    <message>
        <source>“%2” was changed on this laptop, and in the team&apos;s database as well (%1, %3).</source>
        <translation>“%2” è stata modificata su questo portatile e anche nel database della squadra (%1, %3).</translation>
    </message>
    <message>
        <source>Choose which value counts where both changed the same one. Whatever only one side changed is kept anyway.</source>
        <translation>Scegliere quale valore vale dove entrambi hanno modificato lo stesso. Ciò che ha modificato un solo lato resta comunque.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>In the job file</source>
        <translation>Nel file di lavoro</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Su questo portatile</translation>
    </message>
    <message>
        <source>In the team&apos;s database</source>
        <translation>Nel database della squadra</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Loro</translation>
    </message>
    <message>
        <source>&amp;Changed by both:</source>
        <translation>Modificati da &amp;entrambi:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Com&apos;era</translation>
    </message>
    <message>
        <source>Space ticks the value under the cursor</source>
        <translation>La barra spaziatrice spunta il valore sotto il cursore</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Mio</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Loro</translation>
    </message>
    <message>
        <source>&amp;All mine</source>
        <translation>&amp;Tutti i miei</translation>
    </message>
    <message>
        <source>A&amp;ll theirs</source>
        <translation>T&amp;utti i loro</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Come &amp;qui</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Come nel &amp;file</translation>
    </message>
    <message>
        <source>&amp;All as here</source>
        <translation>&amp;Tutti come qui</translation>
    </message>
    <message>
        <source>A&amp;ll as in the file</source>
        <translation>T&amp;utti come nel file</translation>
    </message>
    <message>
        <source>As on this la&amp;ptop</source>
        <translation>Come sul &amp;portatile</translation>
    </message>
    <message>
        <source>As in the &amp;team</source>
        <translation>Come nella &amp;squadra</translation>
    </message>
    <message>
        <source>&amp;All as on this laptop</source>
        <translation>&amp;Tutti come sul portatile</translation>
    </message>
    <message>
        <source>A&amp;ll as in the team</source>
        <translation>T&amp;utti come nella squadra</translation>
    </message>
    <message>
        <source>&amp;Keep both with these choices</source>
        <translation>&amp;Conserva entrambi con queste scelte</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Decidi più tardi</translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Tutto è deciso.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>%n ancora da decidere</numerusform>
            <numerusform>%n ancora da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Tutta la sede</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(non mostrato)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>%1 here, changed or used there</source>
        <translation>%1 qui, modifica o uso dall&apos;altra parte</translation>
    </message>
    <message>
        <source>%1 there, changed or used here</source>
        <translation>%1 dall&apos;altra parte, modifica o uso qui</translation>
    </message>
    <message>
        <source>%1: changed on both sides</source>
        <translation>%1: modifica da entrambe le parti</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1: qui %2, dall&apos;altra parte %3</translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>Changes so far:</source>
        <translation>Modifiche finora:</translation>
    </message>
    <message>
        <source>C&amp;ompany:</source>
        <translation>A&amp;zienda:</translation>
    </message>
    <message>
        <source>Technical contact na&amp;me:</source>
        <translation>&amp;Nome del contatto tecnico:</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>&amp;Telefono:</translation>
    </message>
    <message>
        <source>E-ma&amp;il:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>Avai&amp;lability:</source>
        <translation>Reperi&amp;bilità:</translation>
    </message>
    <message>
        <source>&amp;Reason for the change:</source>
        <translation>M&amp;otivo della modifica:</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 18</source>
        <translation>da lunedì a venerdì, dalle 9 alle 18</translation>
    </message>
    <message>
        <source>It is written down with the change</source>
        <translation>Viene annotato insieme alla modifica</translation>
    </message>
    <message>
        <source>&amp;Update contact</source>
        <translation>Aggiorna &amp;contatto</translation>
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
        <source>Empty: the user name</source>
        <translation>Se vuoto, il nome utente</translation>
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
    <message>
        <source>Peer-to-peer</source>
        <translation>Peer-to-peer</translation>
    </message>
    <message>
        <source>The voice goes directly between phone and provider: only where their addresses reach each other</source>
        <translation>La voce passa direttamente tra telefono e provider: solo dove i loro indirizzi si raggiungono</translation>
    </message>
    <message>
        <source>Kind of trunk:</source>
        <translation>Tipo di fascio:</translation>
    </message>
    <message>
        <source>Authentication user:</source>
        <translation>Utente di autenticazione:</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>The SIP password of this account, not the one of %1&apos;s web pages.</source>
        <translation>La password SIP di questa utenza, non quella delle pagine web di %1.</translation>
    </message>
    <message>
        <source>The PBX signs in with user name and password, also from behind a router.</source>
        <translation>Il centralino accede con nome utente e password, anche da dietro un router.</translation>
    </message>
    <message>
        <source>Nobody signs in: the provider knows the site&apos;s fixed public address.</source>
        <translation>Nessuno accede: il provider conosce l&apos;indirizzo pubblico fisso della sede.</translation>
    </message>
    <message>
        <source>A device, such as an ISDN gateway, signs in to the PBX from any address.</source>
        <translation>Un apparato, per esempio un gateway ISDN, accede al centralino da qualsiasi indirizzo.</translation>
    </message>
    <message>
        <source>Only to authenticate: %1 knows the line by its number.</source>
        <translation>Solo per autenticarsi: %1 riconosce la linea dal suo numero.</translation>
    </message>
    <message>
        <source>With it the PBX registers at %1.</source>
        <translation>Con questo il centralino si registra su %1.</translation>
    </message>
    <message>
        <source>The account at %1 that calls go through.</source>
        <translation>L&apos;utenza di %1 su cui passano le chiamate.</translation>
    </message>
    <message>
        <source>%1&apos;s user and sender of calls: exactly as on its sheet.</source>
        <translation>Per %1 è utente e mittente delle chiamate: esattamente come sulla scheda.</translation>
    </message>
    <message>
        <source>%1 demands it as the sender of outgoing calls.</source>
        <translation>%1 lo esige come mittente delle chiamate in uscita.</translation>
    </message>
    <message>
        <source>%1 sends incoming calls to it.</source>
        <translation>%1 vi invia le chiamate in entrata.</translation>
    </message>
    <message>
        <source>The number %1 gave the line; the first one of a block.</source>
        <translation>Il numero che %1 ha dato alla linea; di un GNR, il primo.</translation>
    </message>
    <message>
        <source>%1 states none: alaw is understood everywhere.</source>
        <translation>%1 non ne indica: alaw è supportato ovunque.</translation>
    </message>
    <message>
        <source>%1 speaks %2, the first one by preference.</source>
        <translation>%1 usa %2, di preferenza il primo.</translation>
    </message>
</context>
<context>
    <name>CurrentScope</name>
    <message>
        <source>All phones of the site</source>
        <translation>Tutti i telefoni della sede</translation>
    </message>
</context>
<context>
    <name>DatabaseCommand</name>
    <message numerus="yes">
        <source>%1 is sound: %n site(s).</source>
        <translation>
            <numerusform>%1 è integro: %n sede.</numerusform>
            <numerusform>%1 è integro: %n sedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest good backup: database restore %1</source>
        <translation>La copia di sicurezza integra più recente: database restore %1</translation>
    </message>
    <message>
        <source>What can still be read: database salvage</source>
        <translation>Per salvare ciò che si legge ancora: database salvage</translation>
    </message>
    <message>
        <source>%1 written and verified.</source>
        <translation>%1 scritto e verificato.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiata</translation>
    </message>
    <message>
        <source>good, from before an update of the program</source>
        <translation>integra, di prima di un aggiornamento del programma</translation>
    </message>
    <message>
        <source>good</source>
        <translation>integra</translation>
    </message>
    <message>
        <source>%1 is now what %2 holds; what was there before is kept beside it.</source>
        <translation>%1 è ora ciò che contiene %2; quello che c&apos;era prima è conservato accanto.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n whole site(s) saved to %1.</source>
        <translation>
            <numerusform>%n sede intera salvata in %1.</numerusform>
            <numerusform>%n sedi intere salvate in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older version of the program wrote it: its passwords were not tried.</source>
        <translation>È stato scritto da una versione precedente del programma: le sue password non sono state provate.</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A &amp;file on this laptop</source>
        <translation>Un &amp;file su questo portatile</translation>
    </message>
    <message>
        <source>The database &amp;server of a team</source>
        <translation>Il database su un &amp;server della squadra</translation>
    </message>
    <message>
        <source>Pat&amp;h:</source>
        <translation>Perco&amp;rso:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Sc&amp;egli…</translation>
    </message>
    <message>
        <source>Choose a database, or name a new one</source>
        <translation>Scegliere un database o indicarne uno nuovo</translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation>Database (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Give the whole path of the file, or choose it.</source>
        <translation>Indicare il percorso completo del file o sceglierlo.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
</context>
<context>
    <name>DatabaseTroubleDialog</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>Il database non si apre</translation>
    </message>
    <message>
        <source>Nothing has been changed. A disk that fails, a stick pulled out while writing or a copy that broke off can do this. Your sites are most likely in a backup.</source>
        <translation>Nulla è stato modificato. Può succedere con un disco guasto, una chiavetta tolta durante la scrittura o una copia interrotta. Le sedi sono molto probabilmente in una copia di sicurezza.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote it, and it is left as it is. Install that version here, too, then try again.</source>
        <translation>È stato scritto da una versione più recente del programma e resta com&apos;è. Installare quella versione anche qui, poi riprovare.</translation>
    </message>
    <message>
        <source>It belongs to another program and is left as it is. Choose the right one.</source>
        <translation>Appartiene a un altro programma e resta com&apos;è. Scegliere quello giusto.</translation>
    </message>
    <message>
        <source>Another program is writing to it. Wait until it has ended, then try again.</source>
        <translation>Un altro programma ci sta scrivendo. Attendere che finisca, poi riprovare.</translation>
    </message>
    <message>
        <source>Type the password of your account on the server, then try again. The administrator of the server can set a new one.</source>
        <translation>Digitare la password del proprio account sul server, poi riprovare. L&apos;amministratore del server può impostarne una nuova.</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first:</source>
        <translation>&amp;Copie di sicurezza, la più recente per prima:</translation>
    </message>
    <message>
        <source>&amp;Restore the backup selected</source>
        <translation>&amp;Ripristina la copia selezionata</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Salva ciò che si può leggere</translation>
    </message>
    <message>
        <source>The backup takes the place of the damaged file, which is kept beside it with the ending “.before-restore”. What was changed since the backup is missing.</source>
        <translation>La copia prende il posto del file danneggiato, che viene conservato accanto con la desinenza “.before-restore”. Le modifiche fatte dopo la copia mancheranno.</translation>
    </message>
    <message>
        <source>Everything that can still be read is copied to a new file with the ending “.saved”. The damaged file stays as it is.</source>
        <translation>Tutto ciò che si può ancora leggere viene copiato in un nuovo file con la desinenza “.saved”. Il file danneggiato resta com&apos;è.</translation>
    </message>
    <message>
        <source>&amp;Password on the server:</source>
        <translation>&amp;Password sul server:</translation>
    </message>
    <message>
        <source>&amp;Keep it in this laptop&apos;s keychain</source>
        <translation>&amp;Conservala nel portachiavi di questo portatile</translation>
    </message>
    <message>
        <source>Choose &amp;another database…</source>
        <translation>Scegli un &amp;altro database…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ripro&amp;va</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>The present one stays as it is</source>
        <translation>Quello attuale resta com&apos;è</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>Verifica delle copie di sicurezza…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lettura di ciò che si può leggere…</translation>
    </message>
    <message numerus="yes">
        <source>%n whole site(s) saved to %1.</source>
        <translation>
            <numerusform>%n sede intera salvata in %1.</numerusform>
            <numerusform>%n sedi intere salvate in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perso: %1.</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Continua con ciò che è stato salvato</translation>
    </message>
    <message>
        <source>If it is on a disk or stick, plug that in, then try again. Its backups are there: restore one, or choose another file to begin with an empty database.</source>
        <translation>Se è su un disco o una chiavetta, ricollegarli e riprovare. Le sue copie di sicurezza ci sono: ripristinarne una, oppure scegliere un altro file per cominciare con un database vuoto.</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Mar&amp;k as delivered</source>
        <translation>Segna come conse&amp;gnata</translation>
    </message>
    <message>
        <source>Mar&amp;k as not delivered</source>
        <translation>Segna come non conse&amp;gnata</translation>
    </message>
    <message>
        <source>Not to be delivered yet. %1</source>
        <comment>what is in the way</comment>
        <translation>Non ancora consegnabile. %1</translation>
    </message>
    <message>
        <source>Not delivered yet.</source>
        <translation>Non ancora consegnata.</translation>
    </message>
    <message>
        <source>Delivered on %1, and not as it was then any more.</source>
        <translation>Consegnata il %1, e non più com&apos;era allora.</translation>
    </message>
    <message>
        <source>Delivered on %1.</source>
        <translation>Consegnata il %1.</translation>
    </message>
    <message numerus="yes">
        <source>Mar&amp;k as delivered with %n open point(s)</source>
        <translation>
            <numerusform>Segna come conse&amp;gnata con %n punto aperto</numerusform>
            <numerusform>Segna come conse&amp;gnata con %n punti aperti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeployByHandCommand</name>
    <message>
        <source>Everything is typed: %1.</source>
        <translation>Tutto è stato inserito: %1.</translation>
    </message>
    <message>
        <source>(changed since it was typed)</source>
        <translation>(cambiato dopo l&apos;inserimento)</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Viene tralasciato.</translation>
    </message>
    <message numerus="yes">
        <source>%n users filled in.</source>
        <translation>
            <numerusform>%n utente inserito.</numerusform>
            <numerusform>%n utenti inseriti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices filled in.</source>
        <translation>
            <numerusform>%n dispositivo inserito.</numerusform>
            <numerusform>%n dispositivi inseriti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries still need a password.</source>
        <translation>
            <numerusform>Per %n voce manca ancora la password.</numerusform>
            <numerusform>Per %n voci manca ancora la password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users still need a calling permission (abilitazione).</source>
        <translation>
            <numerusform>A %n utente manca ancora l&apos;abilitazione.</numerusform>
            <numerusform>A %n utenti manca ancora l&apos;abilitazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 scritto.</translation>
    </message>
    <message>
        <source>It will be asked for again.</source>
        <translation>Verrà chiesto di nuovo.</translation>
    </message>
    <message>
        <source>TVox %1 (interface %2) answers; user and password are right.</source>
        <translation>TVox %1 (interfaccia %2) risponde; utente e password sono corretti.</translation>
    </message>
    <message>
        <source>The script would change: %1. --apply does it.</source>
        <translation>Lo script cambierebbe: %1. Con --apply lo fa.</translation>
    </message>
    <message>
        <source>The server is as it shall be: read back and tested.</source>
        <translation>Il server è come deve essere: riletto e provato.</translation>
    </message>
</context>
<context>
    <name>DeployCommand</name>
    <message>
        <source>%1: fingerprint %2, trusted from now on.</source>
        <translation>%1: impronta %2, d&apos;ora in poi considerata attendibile.</translation>
    </message>
    <message>
        <source>Write &quot;yes&quot; to do this on %1.</source>
        <translation>Scrivere &quot;sì&quot; per eseguirlo su %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>%1: what only the PBX knew is kept with the site.</source>
        <translation>%1: ciò che solo il centralino sapeva è ora salvato con la sede.</translation>
    </message>
    <message>
        <source>To trust it: --trust %1</source>
        <translation>Per considerarlo attendibile: --trust %1</translation>
    </message>
</context>
<context>
    <name>DeployDriftTab</name>
    <message>
        <source>Changes since the last deployment</source>
        <translation>Modifiche dopo l&apos;ultima distribuzione</translation>
    </message>
    <message>
        <source>A&amp;dopt into the site</source>
        <translation>Ad&amp;otta nella sede</translation>
    </message>
    <message>
        <source>R&amp;estore on the PBX…</source>
        <translation>Ripristina sul &amp;centralino…</translation>
    </message>
    <message>
        <source>The site takes over what the PBX holds now</source>
        <translation>La sede prende ciò che il centralino contiene ora</translation>
    </message>
    <message>
        <source>The PBX gets back what the last deployment left</source>
        <translation>Il centralino riceve di nuovo ciò che aveva lasciato l&apos;ultima distribuzione</translation>
    </message>
    <message>
        <source>Reading the PBX…</source>
        <translation>Lettura del centralino…</translation>
    </message>
    <message>
        <source>Read the PBX to see what was changed there since the last deployment from here. Who changed it cannot be known.</source>
        <translation>Leggere il centralino per vedere che cosa vi è cambiato dopo l&apos;ultima distribuzione da qui. Chi l&apos;ha cambiato non si può sapere.</translation>
    </message>
    <message>
        <source>Nothing was deployed to this PBX yet, so there is nothing to compare with.</source>
        <translation>Su questo centralino non è ancora stato distribuito nulla: non c&apos;è con che cosa confrontare.</translation>
    </message>
    <message>
        <source>The PBX was not read.</source>
        <translation>Il centralino non è stato letto.</translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX since the last deployment.</source>
        <translation>Dopo l&apos;ultima distribuzione sul centralino non è cambiato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed on the PBX since the last deployment. Tick what you want to take over or put back.</source>
        <translation>
            <numerusform>%n elemento è cambiato sul centralino dopo l&apos;ultima distribuzione. Spuntare ciò che va adottato o ripristinato.</numerusform>
            <numerusform>%n elementi sono cambiati sul centralino dopo l&apos;ultima distribuzione. Spuntare ciò che va adottato o ripristinato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over into the site.</source>
        <translation>
            <numerusform>%n elemento adottato nella sede.</numerusform>
            <numerusform>%n elementi adottati nella sede.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site could not be saved yet: until it is, and this is taken over once more, the PBX counts as changed.</source>
        <translation>La sede non è ancora stata salvata: finché non lo è, e questo non viene ripreso di nuovo, il centralino risulta modificato.</translation>
    </message>
</context>
<context>
    <name>DeployHistoryCommand</name>
    <message>
        <source>%1: nothing was deployed yet.</source>
        <translation>%1: non è ancora stato distribuito nulla.</translation>
    </message>
</context>
<context>
    <name>DeployHistoryTab</name>
    <message>
        <source>What was done and said</source>
        <translation>Che cosa è stato eseguito e detto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>Choose a deployment to read what it changed and what was said.</source>
        <translation>Scegliere una distribuzione per leggere che cosa ha cambiato e il dialogo.</translation>
    </message>
    <message>
        <source>De&amp;ployments:</source>
        <translation>Distribu&amp;zioni:</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>A&amp;nnulla…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>Reads the PBX and shows the way back, with what cannot be undone</source>
        <translation>Legge il centralino e mostra come tornare indietro, e che cosa non si può annullare</translation>
    </message>
    <message>
        <source>Reads the PBX first: what was done is not sent again</source>
        <translation>Legge prima il centralino: ciò che è stato eseguito non viene inviato di nuovo</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>item, what was done to it, how that ended</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when, what, how it ended</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>What was said:</source>
        <translation>Dialogo:</translation>
    </message>
</context>
<context>
    <name>DeployOptions</name>
    <message>
        <source>Deploy:</source>
        <translation>Distribuire:</translation>
    </message>
    <message>
        <source>&amp;Trunks</source>
        <translation>&amp;Fasci</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Uten&amp;ti</translation>
    </message>
    <message>
        <source>Ph&amp;ones</source>
        <translation>Telefo&amp;ni</translation>
    </message>
    <message>
        <source>Gate&amp;ways</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>&amp;Announce phones</source>
        <translation>Annun&amp;cia i telefoni</translation>
    </message>
    <message>
        <source>The PBX tells the vendors&apos; services where each phone gets its configuration. It needs a subscription, and cannot be undone from here.</source>
        <translation>Il centralino comunica ai servizi dei produttori da dove ogni telefono prende la configurazione. Richiede un abbonamento e da qui non si può annullare.</translation>
    </message>
</context>
<context>
    <name>DeployPlanModel</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Allora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>DeployPlanTab</name>
    <message>
        <source>&amp;I know that this cannot be undone</source>
        <translation>So che non si &amp;può annullare</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Filt&amp;ro:</translation>
    </message>
    <message>
        <source>Show unchange&amp;d</source>
        <translation>Mostra anche &amp;quelli invariati</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>Da tenere presente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Transcri&amp;pt</source>
        <translation>Trascri&amp;zione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop after these ite&amp;ms</source>
        <translation>Fer&amp;mati dopo questi elementi</translation>
    </message>
    <message>
        <source>Cannot be undone: %1. %2</source>
        <comment>item, why</comment>
        <translation>Non si può annullare: %1. %2</translation>
    </message>
    <message>
        <source>Undo d&amp;eployment…</source>
        <translation>Annulla d&amp;istribuzione…</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>R&amp;ipristina…</translation>
    </message>
    <message>
        <source>D&amp;eploy…</source>
        <translation>D&amp;istribuisci…</translation>
    </message>
    <message>
        <source>Read the PBX to see what would be changed. Nothing is sent by that.</source>
        <translation>Leggere il centralino per vedere che cosa cambierebbe. Leggendo non si invia nulla.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is being done, how many, of how many</comment>
        <translation>%1 %2 di %3</translation>
    </message>
    <message>
        <source>Undo the deployment to %1?</source>
        <translation>Annullare la distribuzione su %1?</translation>
    </message>
    <message>
        <source>Restore this on %1?</source>
        <translation>Ripristinare questi elementi su %1?</translation>
    </message>
    <message>
        <source>Deploy this plan to %1?</source>
        <translation>Distribuire questo piano su %1?</translation>
    </message>
    <message>
        <source>What the PBX holds now is kept, sealed, with this site, so that this can be undone.</source>
        <translation>Ciò che il centralino contiene ora viene conservato cifrato con questa sede, così si può annullare.</translation>
    </message>
    <message numerus="yes">
        <source>Except for %n item(s), which cannot be undone.</source>
        <translation>
            <numerusform>Tranne %n elemento, che non si può annullare.</numerusform>
            <numerusform>Tranne %n elementi, che non si possono annullare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PBX reloads while it is changed; calls go on.</source>
        <translation>Durante le modifiche il centralino si ricarica; le chiamate in corso continuano.</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Annulla la distribuzione</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Deploy it</source>
        <translation>&amp;Distribuisci</translation>
    </message>
    <message>
        <source>Leave it as it &amp;is</source>
        <translation>&amp;Lascia tutto com&apos;è</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is being done, for how long</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DeployReport</name>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>Non si può annullare: %1</translation>
    </message>
    <message>
        <source>%1: nothing was changed on the PBX since the last deployment.</source>
        <translation>%1: dall&apos;ultima distribuzione sul centralino non è cambiato nulla.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>%1: %2 in %3 ms</source>
        <translation>%1: %2 in %3 ms</translation>
    </message>
</context>
<context>
    <name>DeployText</name>
    <message>
        <source>Create</source>
        <translation>Creare</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito ignoto</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non eseguito</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nessuno)</translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%n da creare</numerusform>
            <numerusform>%n da creare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n da modificare</numerusform>
            <numerusform>%n da modificare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%n da eliminare</numerusform>
            <numerusform>%n da eliminare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>niente da fare</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Main extension</source>
        <translation>Interno principale</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Fascio</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Outbound route</source>
        <translation>Rotta in uscita</translation>
    </message>
    <message>
        <source>Inbound route</source>
        <translation>Rotta in entrata</translation>
    </message>
    <message>
        <source>Defaults of all phones</source>
        <translation>Impostazioni di default di tutti i telefoni</translation>
    </message>
    <message>
        <source>Phone model</source>
        <translation>Modello di telefono</translation>
    </message>
    <message>
        <source>File for phones</source>
        <translation>File per i telefoni</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Phone of a user</source>
        <translation>Telefono di un utente</translation>
    </message>
    <message>
        <source>Profile of a user</source>
        <translation>Profilo di un utente</translation>
    </message>
    <message>
        <source>Groups of a user</source>
        <translation>Gruppi di un utente</translation>
    </message>
    <message>
        <source>Group of users</source>
        <translation>Gruppo di utenti</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numero di cellulare</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Casella vocale</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App per cellulare</translation>
    </message>
    <message>
        <source>Telephone in the browser</source>
        <translation>Telefono nel browser</translation>
    </message>
    <message>
        <source>Phone book source</source>
        <translation>Sorgente della rubrica</translation>
    </message>
    <message>
        <source>Redirect service</source>
        <translation>Servizio di reindirizzamento</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Included folder</source>
        <translation>Cartella inclusa</translation>
    </message>
    <message>
        <source>File of a trunk</source>
        <translation>File di un fascio</translation>
    </message>
    <message>
        <source>File of users</source>
        <translation>File degli utenti</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricaricamento</translation>
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
        <source>Auth user</source>
        <translation>Utente di autenticazione</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Numero chiamante</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Name shown on the PBX</source>
        <translation>Nome mostrato sul centralino</translation>
    </message>
    <message>
        <source>Encrypted calls</source>
        <translation>Chiamate cifrate</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Content without passwords</source>
        <translation>Contenuto senza password</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Files not loaded yet</source>
        <translation>File non ancora caricati</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Place in outbound routes</source>
        <translation>Posto nelle rotte in uscita</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Netmask</source>
        <translation>Maschera di rete</translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>Gateway predefinito</translation>
    </message>
    <message>
        <source>PBX as the gateway reaches it</source>
        <translation>Centralino come lo vede il gateway</translation>
    </message>
    <message>
        <source>BRI ports</source>
        <translation>Porte BRI</translation>
    </message>
    <message>
        <source>PRI ports</source>
        <translation>Porte PRI</translation>
    </message>
    <message>
        <source>FXO ports</source>
        <translation>Porte FXO</translation>
    </message>
    <message>
        <source>FXS ports</source>
        <translation>Porte FXS</translation>
    </message>
    <message>
        <source>Passwords of the trunks</source>
        <translation>Password dei fasci</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo di sorgente</translation>
    </message>
    <message>
        <source>File on the PBX</source>
        <translation>File sul centralino</translation>
    </message>
    <message>
        <source>Minutes between two readings</source>
        <translation>Minuti fra due letture</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Abilitata</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenuto del file</translation>
    </message>
    <message>
        <source>Administrator password of the phones</source>
        <translation>Password di amministratore dei telefoni</translation>
    </message>
    <message>
        <source>User password of the phones</source>
        <translation>Password utente dei telefoni</translation>
    </message>
    <message>
        <source>The phone&apos;s vendor keeps the address it is given: it can be overwritten, not taken back.</source>
        <translation>Il produttore del telefono conserva l&apos;indirizzo che riceve: si può sovrascrivere, non ritirare.</translation>
    </message>
    <message>
        <source>The PBX does not give back the file that stands there now.</source>
        <translation>Il centralino non restituisce il file che c&apos;è ora.</translation>
    </message>
    <message>
        <source>This PBX has no request that deletes a user: the account stays.</source>
        <translation>Questo centralino non sa eliminare un utente: l&apos;account resta.</translation>
    </message>
    <message>
        <source>The user&apos;s devices are deleted along; their passwords are lost.</source>
        <translation>Insieme si eliminano i dispositivi dell&apos;utente; le loro password vanno perse.</translation>
    </message>
    <message>
        <source>The phone gets a new extension and a new password with another user; the old ones are lost.</source>
        <translation>Il telefono riceve un nuovo interno e una nuova password presso un altro utente; quelli di prima vanno persi.</translation>
    </message>
    <message>
        <source>What the PBX keeps for this user cannot be put back.</source>
        <translation>Ciò che il centralino conserva per questo utente non si può ripristinare.</translation>
    </message>
    <message>
        <source>The PBX deletes this user&apos;s devices and memberships and makes new ones; the old passwords of the devices are lost.</source>
        <translation>Il centralino elimina i dispositivi e le appartenenze di questo utente e ne crea di nuovi; le vecchie password dei dispositivi vanno perse.</translation>
    </message>
    <message>
        <source>Only a new trunk can have this: what was set on the old one by hand is lost.</source>
        <translation>Solo un fascio nuovo può averlo: quanto era stato impostato a mano su quello vecchio va perso.</translation>
    </message>
    <message>
        <source>The PBX sets contact user and from user to the user name; what they are now is lost.</source>
        <translation>Il centralino imposta contact user e from user sul nome utente; i valori attuali vanno persi.</translation>
    </message>
    <message>
        <source>This PBX does not tell the trunk&apos;s password: the trunk cannot be made again as it is.</source>
        <translation>Questo centralino non rivela la password del fascio: il fascio non si può rifare com&apos;è.</translation>
    </message>
    <message>
        <source>The PBX makes new extensions or passwords for the gateway&apos;s ports; the old ones are lost.</source>
        <translation>Il centralino crea nuovi interni o nuove password per le porte del gateway; quelli vecchi vanno persi.</translation>
    </message>
    <message>
        <source>No request deletes an outbound route: it stays on the PBX.</source>
        <translation>Nessuna richiesta elimina una rotta in uscita: resta sul centralino.</translation>
    </message>
    <message>
        <source>The PBX does not give the file back, and it is not on this computer.</source>
        <translation>Il centralino non restituisce il file, e su questo computer non c&apos;è.</translation>
    </message>
    <message>
        <source>The PBX deletes the contacts with the source and does not give back their file.</source>
        <translation>Il centralino elimina i contatti insieme alla sorgente e non ne restituisce il file.</translation>
    </message>
    <message>
        <source>pjsip.conf has no transport: add one, as the trunk&apos;s file says at its top.</source>
        <translation>In pjsip.conf manca un transport: aggiungerlo come indicato all&apos;inizio del file del fascio.</translation>
    </message>
    <message>
        <source>What an Asterisk holds in its own files is not taken over: enter trunks and users.</source>
        <translation>Ciò che un Asterisk ha nei propri file non viene ripreso: inserire fasci e utenti.</translation>
    </message>
    <message>
        <source>It begins with 9 and has four digits or more: parts of the PBX take it for a device of another extension.</source>
        <translation>Comincia con 9 e ha quattro cifre o più: parti del centralino lo prendono per un dispositivo di un altro interno.</translation>
    </message>
    <message>
        <source>It has more than four digits: the PBX may not find the user of the phones&apos; further extensions.</source>
        <translation>Ha più di quattro cifre: il centralino può non trovare l&apos;utente degli ulteriori interni dei telefoni.</translation>
    </message>
    <message>
        <source>The user&apos;s phones lose their extensions, and this plan does not associate them again: deploy the phones as well.</source>
        <translation>I telefoni dell&apos;utente perdono i loro interni e questo piano non li associa di nuovo: configura anche i telefoni.</translation>
    </message>
    <message>
        <source>Users whose names are not made of small letters, digits, dots, hyphens and underscores were left out.</source>
        <translation>Gli utenti il cui nome non è fatto di lettere minuscole, cifre, punti, trattini e trattini bassi sono stati tralasciati.</translation>
    </message>
    <message>
        <source>Some phones have a model that is not in the catalogue: choose theirs.</source>
        <translation>Alcuni telefoni hanno un modello che non è nel catalogo: scegli il loro.</translation>
    </message>
    <message>
        <source>A trunk has a server that is in no provider&apos;s defaults: it was set by hand and is left as it is.</source>
        <translation>Un fascio ha un server che non è fra quelli di default di alcun provider: impostato a mano, resta com&apos;è.</translation>
    </message>
    <message>
        <source>The provider needs a client URI with its own host: complete it on the PBX&apos;s own page.</source>
        <translation>Il provider richiede una client URI con il proprio host: completarla nella pagina del centralino.</translation>
    </message>
    <message>
        <source>A trunk without registration needs a rule on the PBX&apos;s proxy: add it there by hand.</source>
        <translation>Un fascio senza registrazione richiede una regola sul proxy del centralino: aggiungerla a mano.</translation>
    </message>
    <message>
        <source>The number is the trunk&apos;s account: set the number that callees see on the PBX&apos;s own page.</source>
        <translation>Il numero è l&apos;account del fascio: impostare il numero presentato nella pagina del centralino.</translation>
    </message>
    <message>
        <source>Set the number of channels on the trunk&apos;s page of the PBX.</source>
        <translation>Impostare il numero di canali nella pagina del fascio sul centralino.</translation>
    </message>
    <message>
        <source>Its trunks get their places in the outbound routes back, and so do routes that the PBX empties by mistake.</source>
        <translation>I suoi fasci riprendono il loro posto nelle rotte in uscita, e così le rotte che il centralino svuota per errore.</translation>
    </message>
    <message>
        <source>A deployment that broke off took this away: it is put back.</source>
        <translation>Una distribuzione interrotta lo ha tolto: viene rimesso.</translation>
    </message>
    <message>
        <source>Outbound routes use this trunk: they stay without it.</source>
        <translation>Ci sono rotte in uscita che usano questo fascio: restano senza.</translation>
    </message>
    <message>
        <source>Trunks that come back later take their places then.</source>
        <translation>I fasci che tornano più tardi riprendono allora il loro posto.</translation>
    </message>
    <message>
        <source>Upload the gateway&apos;s configuration afterwards: its trunks have the PBX&apos;s numbers and passwords.</source>
        <translation>Caricare poi la configurazione nel gateway: i suoi fasci hanno numeri e password del centralino.</translation>
    </message>
    <message>
        <source>The PBX&apos;s own file for this gateway is malformed XML: upload the one made here.</source>
        <translation>Il file del centralino per questo gateway è un XML non valido: caricare quello generato qui.</translation>
    </message>
    <message>
        <source>The PBX counts its trunks to number new ones and will give the number %1 twice.</source>
        <translation>Il centralino numera i nuovi fasci contandoli e assegnerà due volte il numero %1.</translation>
    </message>
    <message>
        <source>It is deleted and made again: the PBX leaves an existing one as it is. Calls to it fail for a moment.</source>
        <translation>Viene eliminata e ricreata: il centralino non modifica una rotta esistente. Per un momento le chiamate non entrano.</translation>
    </message>
    <message>
        <source>The PBX keeps setting %1 itself: it is left out.</source>
        <translation>Il centralino reimposta da sé %1: non viene inviato.</translation>
    </message>
    <message>
        <source>The PBX does not tell what a phone book&apos;s file held: a changed file is sent only when something else of its source changes.</source>
        <translation>Il centralino non rivela il contenuto del file di una rubrica: un file cambiato si invia solo se cambia altro della sua sorgente.</translation>
    </message>
    <message>
        <source>Of trunks with the same name only the first one was taken.</source>
        <translation>Dei fasci con lo stesso nome è stato preso solo il primo.</translation>
    </message>
    <message>
        <source>Some trunks have a server of no known provider: their values were taken one by one.</source>
        <translation>Alcuni fasci hanno il server di un provider sconosciuto: i valori sono stati presi uno per uno.</translation>
    </message>
    <message>
        <source>This PBX does not tell the passwords of its trunks: enter them.</source>
        <translation>Questo centralino non rivela le password dei fasci: inserirle.</translation>
    </message>
    <message>
        <source>A gateway of the model %1, which is not in the catalogue, was left out.</source>
        <translation>È stato tralasciato un gateway del modello %1, che non è nel catalogo.</translation>
    </message>
    <message>
        <source>Of outbound routes with the name %1 only the first one was taken.</source>
        <translation>Delle rotte in uscita di nome %1 è stata presa solo la prima.</translation>
    </message>
    <message>
        <source>The phone model %1 resembles none of the catalogue and was left out.</source>
        <translation>Il modello di telefono %1 non somiglia ad alcuno del catalogo ed è stato tralasciato.</translation>
    </message>
    <message>
        <source>Firmware, ringtones and pictures stay on the PBX: it does not give them back.</source>
        <translation>Firmware, suonerie e immagini restano sul centralino, che non li restituisce.</translation>
    </message>
    <message>
        <source>The phone book source %1 stays on the PBX: it does not give its file back.</source>
        <translation>La sorgente di rubrica %1 resta sul centralino, che non ne restituisce il file.</translation>
    </message>
</context>
<context>
    <name>DeployView</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Address, user and password stand on the Site page</source>
        <translation>Indirizzo, utente e password si trovano nella pagina Sede</translation>
    </message>
    <message>
        <source>Phone boo&amp;ks…</source>
        <translation>Ru&amp;briche…</translation>
    </message>
    <message>
        <source>&amp;Read the PBX</source>
        <translation>&amp;Leggi il centralino</translation>
    </message>
    <message>
        <source>F5; changes nothing on the PBX</source>
        <translation>F5; non cambia nulla sul centralino</translation>
    </message>
    <message>
        <source>&amp;Read no further</source>
        <translation>Interrompi &amp;lettura</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Modifiche dopo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>The Site page does not say yet where the PBX is.</source>
        <translation>La pagina Sede non dice ancora dove si trova il centralino.</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>PBX, user</comment>
        <translation>%1, come %2</translation>
    </message>
    <message>
        <source>%1, through SSH</source>
        <translation>%1, tramite SSH</translation>
    </message>
    <message>
        <source>Something else was chosen after the PBX was read: read it again for that plan.</source>
        <translation>Dopo la lettura del centralino è stato scelto altro: rileggerlo per il nuovo piano.</translation>
    </message>
    <message>
        <source>The site was changed after the PBX was read: read it again for the new plan.</source>
        <translation>Dopo la lettura del centralino la sede è cambiata: rileggerlo per il nuovo piano.</translation>
    </message>
    <message>
        <source>%1 of %2 was interrupted. Going on reads the PBX first: what was done is not sent again.</source>
        <comment>deployment, undo or restoration; when</comment>
        <translation>Interrotto: %1 del %2. Continuando si legge prima il centralino: ciò che è stato eseguito non viene inviato di nuovo.</translation>
    </message>
    <message>
        <source>Continue &amp;it</source>
        <translation>C&amp;ontinua</translation>
    </message>
</context>
<context>
    <name>DeployWords</name>
    <message>
        <source>Nothing to undo: %1 is as it was before.</source>
        <translation>Niente da annullare: %1 è già com&apos;era prima.</translation>
    </message>
    <message>
        <source>Nothing to do: %1 holds everything this site wants.</source>
        <translation>Niente da fare: %1 contiene già tutto ciò che questa sede prevede.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before the deployment, read back and compared.</source>
        <translation>Annullato: %1 è come prima della distribuzione, riletto e confrontato.</translation>
    </message>
    <message>
        <source>Restored on %1, read back and compared.</source>
        <translation>Ripristinato su %1, riletto e confrontato.</translation>
    </message>
    <message>
        <source>Done: %1 holds the plan, read back and compared.</source>
        <translation>Eseguito: %1 contiene quanto previsto, riletto e confrontato.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are done on the PBX.</source>
        <translation>Modifiche eseguite sul centralino: %1 di %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n non riuscita.</numerusform>
            <numerusform>%n non riuscite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n rifiutata.</numerusform>
            <numerusform>%n rifiutate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of PBX, its host</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Reading the PBX…</source>
        <translation>Lettura del centralino…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Changing the PBX…</source>
        <translation>Modifica del centralino…</translation>
    </message>
    <message>
        <source>Waiting until the PBX has reloaded…</source>
        <translation>In attesa che il centralino si ricarichi…</translation>
    </message>
    <message>
        <source>Reading back and comparing…</source>
        <translation>Rilettura e confronto…</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Distribuzione</translation>
    </message>
    <message>
        <source>Undo of a deployment</source>
        <translation>Annullamento di una distribuzione</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Changes taken over</source>
        <translation>Modifiche adottate</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>Not all of it is done. %1</source>
        <translation>Non tutto è stato eseguito. %1</translation>
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
        <source>Stopped by you.</source>
        <translation>Interrotto dall&apos;utente.</translation>
    </message>
</context>
<context>
    <name>DeviceTreeModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>no number is free for it</source>
        <translation>nessun numero libero</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>User and devices</source>
        <translation>Utente e dispositivi</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>DhcpOptions</name>
    <message>
        <source>RouterOS tells phones apart by their leases: give each new phone a lease with its vendor&apos;s set.</source>
        <translation>RouterOS distingue i telefoni dai loro lease: dai a ogni telefono nuovo un lease con l&apos;insieme di opzioni del suo produttore.</translation>
    </message>
    <message>
        <source>Where phones ask for their configuration. Add this to what the DHCP server has already.</source>
        <translation>Dove i telefoni chiedono la configurazione. Aggiungilo a quanto il server DHCP ha già.</translation>
    </message>
    <message>
        <source>SECRET: the addresses below hold the keys to the phones&apos; passwords. Keep this file safe.</source>
        <translation>SEGRETO: gli indirizzi qui sotto contengono le chiavi delle password dei telefoni. Custodisci questo file.</translation>
    </message>
    <message>
        <source>%1: no DHCP option is known for its phones; type the address on them.</source>
        <translation>%1: per i suoi telefoni non si conosce alcuna opzione DHCP; digita l&apos;indirizzo sul telefono.</translation>
    </message>
    <message>
        <source>%1: only told apart from the others.</source>
        <translation>%1: soltanto distinti dagli altri.</translation>
    </message>
    <message>
        <source>These phones must not be offered option %1: take it out wherever it is set for all.</source>
        <translation>A questi telefoni non va offerta l&apos;opzione %1: toglila ovunque sia impostata per tutti.</translation>
    </message>
    <message>
        <source>Other phones of this vendor want: %1</source>
        <translation>Altri telefoni di questo produttore vogliono: %1</translation>
    </message>
</context>
<context>
    <name>DhcpTab</name>
    <message>
        <source>DHCP options</source>
        <translation>Opzioni DHCP</translation>
    </message>
    <message>
        <source>With its secret first address: then it is configured at once. Otherwise phones only learn where to ask.</source>
        <translation>Con il suo primo indirizzo segreto: così si configura subito. Altrimenti i telefoni sanno solo dove chiedere.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>This text holds each phone&apos;s secret address: whoever has one gets that phone&apos;s passwords, until the phone has been there.</source>
        <translation>Questo testo contiene l&apos;indirizzo segreto di ogni telefono: chi ne ha uno ottiene le password di quel telefono, finché il telefono non vi è passato.</translation>
    </message>
    <message>
        <source>Not serving: these options name %1.</source>
        <translation>Servizio fermo: queste opzioni indicano %1.</translation>
    </message>
    <message>
        <source>DHCP server:</source>
        <translation>Server DHCP:</translation>
    </message>
    <message>
        <source>An entr&amp;y for each phone</source>
        <translation>Una voce per ogni telefo&amp;no</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>Sa&amp;lva…</translation>
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
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Fi&amp;ltro:</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>whether a device is in it</comment>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Devices of others, such as printers; this laptop remembers them for this site. “All devices” above shows them.</source>
        <translation>Dispositivi di altri, come le stampanti; questo portatile li ricorda per questa sede. “Tutti i dispositivi” qui sopra li mostra.</translation>
    </message>
    <message>
        <source>Do not &amp;ignore</source>
        <translation>Non &amp;ignorare</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignora</translation>
    </message>
    <message>
        <source>in plan</source>
        <translation>nel progetto</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorato</translation>
    </message>
    <message>
        <source>not in plan</source>
        <translation>non nel progetto</translation>
    </message>
    <message>
        <source>In plan: %1, not in plan: %2, ignored: %3.</source>
        <translation>Nel progetto: %1, non nel progetto: %2, ignorati: %3.</translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation>Nessun dispositivo corrisponde al filtro.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>Inserire la ragione sociale.</translation>
    </message>
    <message>
        <source>Ask the provider who its technical contact is.</source>
        <translation>Chiedere al provider chi è il suo contatto tecnico.</translation>
    </message>
    <message>
        <source>Ask the technical contact for a telephone number.</source>
        <translation>Chiedere al contatto tecnico un numero di telefono.</translation>
    </message>
    <message>
        <source>Ask the technical contact for an e-mail address.</source>
        <translation>Chiedere al contatto tecnico un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Ask when the technical contact can be reached.</source>
        <translation>Chiedere quando il contatto tecnico è reperibile.</translation>
    </message>
    <message>
        <source>Ask for the server of the test trunk.</source>
        <translation>Chiedere il server del trunk di prova.</translation>
    </message>
    <message>
        <source>Ask for the user name of the test trunk.</source>
        <translation>Chiedere il nome utente del trunk di prova.</translation>
    </message>
    <message>
        <source>Ask for the password of the test trunk, by another way than the ticket.</source>
        <translation>Chiedere la password del trunk di prova, per una via diversa dal ticket.</translation>
    </message>
    <message>
        <source>Ask for a number that can be called on the test trunk.</source>
        <translation>Chiedere un numero del trunk di prova che si possa chiamare.</translation>
    </message>
    <message>
        <source>Ask how many calls at the same time the test trunk allows.</source>
        <translation>Chiedere quante chiamate contemporanee consente il trunk di prova.</translation>
    </message>
    <message>
        <source>Fill in the requested template.</source>
        <translation>Compilare il modello richiesto.</translation>
    </message>
    <message>
        <source>Run the tests.</source>
        <translation>Eseguire il collaudo.</translation>
    </message>
    <message>
        <source>Have the provider mend what fails in KO tests, then repeat them.</source>
        <translation>Far correggere al provider ciò che fallisce nelle prove KO, poi ripeterle.</translation>
    </message>
    <message>
        <source>Do the KO tests that are still open.</source>
        <translation>Eseguire le prove KO ancora aperte.</translation>
    </message>
</context>
<context>
    <name>DossierListProxy</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not in the catalogue yet</source>
        <translation>non ancora in catalogo</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) open</source>
        <translation>
            <numerusform>%n prova aperta</numerusform>
            <numerusform>%n prove aperte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierListView</name>
    <message>
        <source>Find a provid&amp;er:</source>
        <translation>&amp;Filtra i provider:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostra:</translation>
    </message>
    <message>
        <source>Open &amp;a dossier</source>
        <translation>Apri un &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;New provider…</source>
        <translation>A&amp;ggiungi provider…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tutti i provider</translation>
    </message>
    <message>
        <source>With a dossier</source>
        <translation>Con un dossier</translation>
    </message>
    <message>
        <source>Listed, not tested</source>
        <translation>Elencati, non collaudati</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Certification expired</source>
        <translation>Certificazione scaduta</translation>
    </message>
    <message>
        <source>Providers and dossiers</source>
        <translation>Provider e dossier</translation>
    </message>
    <message>
        <source>No provider is like that.</source>
        <translation>Nessun provider corrisponde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
</context>
<context>
    <name>DossierView</name>
    <message>
        <source>Tic&amp;ket…</source>
        <translation>Tic&amp;ket…</translation>
    </message>
    <message>
        <source>&amp;Change state…</source>
        <translation>Ca&amp;mbia stato…</translation>
    </message>
    <message>
        <source>The text that opens the procedure at the helpdesk, to be copied</source>
        <translation>Il testo, da copiare, che apre la procedura presso l&apos;assistenza</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Parti del dossier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation>Trunk di prova</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>Published: nothing is left to be done.</source>
        <translation>Pubblicato: non resta nulla da fare.</translation>
    </message>
    <message>
        <source>Everything is there: it can be published on “Result”.</source>
        <translation>C&apos;è tutto: si può pubblicare dalla scheda “Esito”.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>followed by a sentence</comment>
        <translation>Prossimo passo: %1</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nulla da annullare</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>&amp;Identifier:</source>
        <translation>Id&amp;entificativo:</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>SIP host:</source>
        <translation>Host SIP:</translation>
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
        <source>The PBX registers</source>
        <translation>Il centralino si registra</translation>
    </message>
    <message>
        <source>Registrar:</source>
        <translation>Registrar:</translation>
    </message>
    <message>
        <source>Outbound proxy:</source>
        <translation>Proxy in uscita:</translation>
    </message>
    <message>
        <source>Realm:</source>
        <translation>Realm:</translation>
    </message>
    <message>
        <source>From domain:</source>
        <translation>Dominio From:</translation>
    </message>
    <message>
        <source>Registration expiry:</source>
        <translation>Scadenza registr.:</translation>
    </message>
    <message>
        <source>SIP user:</source>
        <translation>Utente SIP:</translation>
    </message>
    <message>
        <source>Authentication user:</source>
        <translation>Utente autenticazione:</translation>
    </message>
    <message>
        <source>From user:</source>
        <translation>Utente From:</translation>
    </message>
    <message>
        <source>Contact user:</source>
        <translation>Utente Contact:</translation>
    </message>
    <message>
        <source>Co&amp;decs in order:</source>
        <translation>Codec in &amp;ordine:</translation>
    </message>
    <message>
        <source>DTMF tones:</source>
        <translation>Toni DTMF:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatici</translation>
    </message>
    <message>
        <source>RFC 4733 events</source>
        <translation>Eventi RFC 4733</translation>
    </message>
    <message>
        <source>In the speech</source>
        <translation>Nella fonia</translation>
    </message>
    <message>
        <source>SIP INFO</source>
        <translation>SIP INFO</translation>
    </message>
    <message>
        <source>Without SRTP</source>
        <translation>Senza SRTP</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicata</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The user name</source>
        <translation>Il nome utente</translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation>Il numero di telefono</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>The customer has a user name</source>
        <translation>Il cliente ha un nome utente</translation>
    </message>
    <message>
        <source>The customer has a password</source>
        <translation>Il cliente ha una password</translation>
    </message>
    <message>
        <source>The customer has a number</source>
        <translation>Il cliente ha un numero</translation>
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
    <message>
        <source>no name server</source>
        <translation>nessun server DNS</translation>
    </message>
    <message>
        <source>no host name</source>
        <translation>non è un nome di host</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nessun indirizzo</translation>
    </message>
    <message>
        <source>no certificates in it</source>
        <translation>non contiene certificati</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connessione è stata chiusa</translation>
    </message>
    <message>
        <source>no SIP message</source>
        <translation>non è un messaggio SIP</translation>
    </message>
    <message>
        <source>the PBX does not register</source>
        <translation>il centralino non si registra</translation>
    </message>
    <message>
        <source>the PBX is the registrar</source>
        <translation>il registrar è il centralino</translation>
    </message>
    <message>
        <source>an address instead of a name</source>
        <translation>un indirizzo invece di un nome</translation>
    </message>
    <message>
        <source>no SRV record</source>
        <translation>nessun record SRV</translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation>senza TLS</translation>
    </message>
    <message>
        <source>a single server</source>
        <translation>un solo server</translation>
    </message>
    <message>
        <source>no password asked for</source>
        <translation>nessuna password richiesta</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>nessun valore</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
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
        <source>This file cannot be used (%2).</source>
        <translation>Questo file non è utilizzabile (%2).</translation>
    </message>
    <message>
        <source>Correct the file at that place, or have it made again.</source>
        <translation>Correggere il file nel punto indicato o farlo rigenerare.</translation>
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
        <translation>%1: nel catalogo non c&apos;è il provider “%2”.</translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty and state its server.</source>
        <translation>Sceglierne uno dall&apos;elenco, oppure lasciare vuoto e indicare il server.</translation>
    </message>
    <message>
        <source>%1: the catalogue has no model &quot;%2&quot;.</source>
        <translation>%1: nel catalogo non c&apos;è il modello “%2”.</translation>
    </message>
    <message>
        <source>Choose a model of the list.</source>
        <translation>Scegliere un modello dall&apos;elenco.</translation>
    </message>
    <message>
        <source>%1: there is no user &quot;%2&quot;.</source>
        <translation>%1: non c&apos;è un utente “%2”.</translation>
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
        <translation>Non c&apos;è una sede “%1”.</translation>
    </message>
    <message>
        <source>Look it up in the list of sites.</source>
        <translation>Cercarla nell&apos;elenco delle sedi.</translation>
    </message>
    <message>
        <source>This site has no trunk &quot;%1&quot;.</source>
        <translation>Questa sede non ha un fascio “%1”.</translation>
    </message>
    <message>
        <source>Look it up in the site.</source>
        <translation>Verificare il nome nella sede.</translation>
    </message>
    <message>
        <source>This site has no gateway &quot;%1&quot;.</source>
        <translation>Questa sede non ha un gateway “%1”.</translation>
    </message>
    <message>
        <source>There is already a site &quot;%1&quot;.</source>
        <translation>Esiste già una sede “%1”.</translation>
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
        <source>There is a fault at %1: %2.</source>
        <translation>C&apos;è un errore in %1: %2.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or ask who made it; if it is the program&apos;s own catalogue, install Doppino again.</source>
        <translation>Correggere il file nel punto indicato o chiedere a chi lo ha preparato; se è il catalogo del programma, reinstallare Doppino.</translation>
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
    <message>
        <source>%1 shows a certificate nobody known vouches for: %2.</source>
        <translation>%1 presenta un certificato che nessuna autorità nota garantisce: %2.</translation>
    </message>
    <message>
        <source>Ask the provider for its certification authority&apos;s file and name it in the settings; do not switch the check off.</source>
        <translation>Chiedere al provider il file della sua autorità di certificazione e indicarlo nelle impostazioni; non disattivare il controllo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %2.</source>
        <translation>Il certificato di %1 è intestato a un altro nome: %2.</translation>
    </message>
    <message>
        <source>Use the server name the certificate is made out to, or ask the provider which one to use.</source>
        <translation>Usare il nome del server a cui è intestato il certificato, o chiedere al provider quale usare.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS 1.2 or later: %2.</source>
        <translation>%1 non parla TLS 1.2 né versioni successive: %2.</translation>
    </message>
    <message>
        <source>Ask the provider for a server with TLS 1.2, or use UDP or TCP.</source>
        <translation>Chiedere al provider un server con TLS 1.2, oppure usare UDP o TCP.</translation>
    </message>
    <message>
        <source>%1 broke off the TLS handshake: %2.</source>
        <translation>%1 ha interrotto l&apos;handshake TLS: %2.</translation>
    </message>
    <message>
        <source>Check the port: TLS usually has one of its own, 5061.</source>
        <translation>Controllare la porta: TLS di solito ne ha una propria, la 5061.</translation>
    </message>
    <message>
        <source>%1 asks for credentials of the realm &quot;%2&quot;, not of the one stated.</source>
        <translation>%1 chiede le credenziali del realm “%2”, non di quello indicato.</translation>
    </message>
    <message>
        <source>Correct the trunk&apos;s realm, or leave it empty; compare it with the provider&apos;s sheet.</source>
        <translation>Correggere il realm del fascio, o lasciarlo vuoto; confrontarlo con la scheda del provider.</translation>
    </message>
    <message>
        <source>%1 does not accept the password or the auth user (%2).</source>
        <translation>%1 non accetta la password o l&apos;utente di autenticazione (%2).</translation>
    </message>
    <message>
        <source>Type password and auth user again as they stand on the provider&apos;s sheet; do not try often, many providers lock an account.</source>
        <translation>Riscrivere password e utente di autenticazione come sono sulla scheda del provider; non ripetere molte volte, molti provider bloccano l&apos;account.</translation>
    </message>
    <message>
        <source>%1 does not let this account or address in (%2).</source>
        <translation>%1 non fa entrare questo account o questo indirizzo (%2).</translation>
    </message>
    <message>
        <source>Ask the provider whether the account is active and whether it may be used from this line&apos;s public address.</source>
        <translation>Chiedere al provider se l&apos;account è attivo e se può essere usato dall&apos;indirizzo pubblico di questa linea.</translation>
    </message>
    <message>
        <source>%1 knows no such user or number (%2).</source>
        <translation>%1 non conosce questo utente o numero (%2).</translation>
    </message>
    <message>
        <source>Compare user, number and domain with the provider&apos;s sheet; user and number are easily swapped.</source>
        <translation>Confrontare utente, numero e dominio con la scheda del provider; utente e numero si scambiano facilmente.</translation>
    </message>
    <message>
        <source>%1 does not allow this kind of request (%2).</source>
        <translation>%1 non ammette questo tipo di richiesta (%2).</translation>
    </message>
    <message>
        <source>Ask the provider which of its servers takes registrations and which takes calls.</source>
        <translation>Chiedere al provider quale dei suoi server accetta le registrazioni e quale le chiamate.</translation>
    </message>
    <message>
        <source>%1 reports that the request took too long behind it (%2).</source>
        <translation>%1 segnala che la richiesta è durata troppo a valle (%2).</translation>
    </message>
    <message>
        <source>Test again in some minutes; when it stays so, give the provider the time and the evidence.</source>
        <translation>Ripetere il collaudo fra qualche minuto; se resta così, dare al provider l&apos;ora e le prove.</translation>
    </message>
    <message>
        <source>%1 refuses or demands an extension of the protocol (%2).</source>
        <translation>%1 rifiuta o pretende un&apos;estensione del protocollo (%2).</translation>
    </message>
    <message>
        <source>Ask the provider which SIP extensions, as 100rel or timer, its server demands, and set the PBX accordingly.</source>
        <translation>Chiedere al provider quali estensioni SIP, come 100rel o timer, pretende il suo server, e impostare il centralino di conseguenza.</translation>
    </message>
    <message>
        <source>%1 does not accept so short a registration (%2).</source>
        <translation>%1 non accetta una registrazione così breve (%2).</translation>
    </message>
    <message>
        <source>Set the expiry of the registration to what the provider demands.</source>
        <translation>Impostare la scadenza della registrazione al valore che il provider pretende.</translation>
    </message>
    <message>
        <source>The provider knows no number %1 (%2).</source>
        <translation>Il provider non conosce il numero %1 (%2).</translation>
    </message>
    <message>
        <source>Check the number and the form the provider wants: national, +39 or 0039.</source>
        <translation>Controllare il numero e il formato che il provider vuole: nazionale, +39 o 0039.</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now (%2).</source>
        <translation>%1 al momento non è raggiungibile (%2).</translation>
    </message>
    <message>
        <source>Check that the phone called is switched on; call another number to compare.</source>
        <translation>Controllare che il telefono chiamato sia acceso; chiamare un altro numero per confronto.</translation>
    </message>
    <message>
        <source>The number %1 is incomplete for the provider (%2).</source>
        <translation>Per il provider il numero %1 è incompleto (%2).</translation>
    </message>
    <message>
        <source>Write the whole number with its area code, in the form the provider wants.</source>
        <translation>Scrivere il numero intero con il prefisso, nel formato che il provider vuole.</translation>
    </message>
    <message>
        <source>%1 is busy (%2).</source>
        <translation>%1 è occupato (%2).</translation>
    </message>
    <message>
        <source>Call again when it is free, or another number; when all of the trunk&apos;s channels are taken it looks the same.</source>
        <translation>Richiamare quando è libero, o un altro numero; se tutti i canali del fascio sono occupati si vede lo stesso.</translation>
    </message>
    <message>
        <source>The call to %1 ended before anybody answered it (%2).</source>
        <translation>La chiamata a %1 è finita prima che qualcuno rispondesse (%2).</translation>
    </message>
    <message>
        <source>Call a number where somebody answers, or the provider&apos;s echo number.</source>
        <translation>Chiamare un numero dove qualcuno risponde, o il numero di eco del provider.</translation>
    </message>
    <message>
        <source>The far side takes none of the codecs offered to %1 (%2).</source>
        <translation>L&apos;altro lato non accetta nessuno dei codec offerti a %1 (%2).</translation>
    </message>
    <message>
        <source>Offer the codecs of the provider&apos;s sheet; check whether it wants speech in clear or encrypted (SRTP).</source>
        <translation>Offrire i codec della scheda del provider; controllare se vuole la voce in chiaro o cifrata (SRTP).</translation>
    </message>
    <message>
        <source>%1 was still busy with an earlier request (%2).</source>
        <translation>%1 era ancora occupato con una richiesta precedente (%2).</translation>
    </message>
    <message>
        <source>Test again; when it stays so, give the provider the evidence.</source>
        <translation>Ripetere il collaudo; se resta così, dare le prove al provider.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>%1 ha un guasto interno (%2).</translation>
    </message>
    <message>
        <source>Test again in some minutes, then give the provider the answer and the evidence.</source>
        <translation>Ripetere il collaudo fra qualche minuto, poi dare al provider la risposta e le prove.</translation>
    </message>
    <message>
        <source>%1 got a useless answer from the network behind it (%2).</source>
        <translation>%1 ha avuto una risposta inutilizzabile dalla rete a valle (%2).</translation>
    </message>
    <message>
        <source>%1 is overloaded or out of service (%2).</source>
        <translation>%1 è sovraccarico o fuori servizio (%2).</translation>
    </message>
    <message>
        <source>Wait as long as it asks for, then test again; when it stays so, tell the provider.</source>
        <translation>Attendere quanto chiede, poi ripetere il collaudo; se resta così, avvisare il provider.</translation>
    </message>
    <message>
        <source>%1 got no answer in time from the network behind it (%2).</source>
        <translation>%1 non ha avuto risposta in tempo dalla rete a valle (%2).</translation>
    </message>
    <message>
        <source>%1 declined the call (%2).</source>
        <translation>%1 ha rifiutato la chiamata (%2).</translation>
    </message>
    <message>
        <source>Ask whoever was called, or call another number; some providers answer so when a destination is barred.</source>
        <translation>Chiedere a chi è stato chiamato, o chiamare un altro numero; alcuni provider rispondono così quando una destinazione è sbarrata.</translation>
    </message>
    <message>
        <source>The provider does not let this trunk call %1 (%2).</source>
        <translation>Il provider non permette a questo fascio di chiamare %1 (%2).</translation>
    </message>
    <message>
        <source>Ask the provider whether outgoing calls, this destination and the caller number presented are allowed.</source>
        <translation>Chiedere al provider se le chiamate uscenti, questa destinazione e il numero chiamante presentato sono ammessi.</translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation>%1 rifiuta la richiesta (%2).</translation>
    </message>
    <message>
        <source>Give the provider this answer and the evidence.</source>
        <translation>Dare al provider questa risposta e le prove.</translation>
    </message>
    <message>
        <source>%1 answers nothing at all (%2).</source>
        <translation>%1 non risponde nulla (%2).</translation>
    </message>
    <message>
        <source>Check host, port and transport; then whether the site&apos;s firewall lets SIP out and the answers in.</source>
        <translation>Controllare host, porta e trasporto; poi che il firewall della sede lasci uscire il traffico SIP ed entrare le risposte.</translation>
    </message>
    <message>
        <source>%1 answers over TCP, but what is sent over UDP gets lost (%2).</source>
        <translation>%1 risponde su TCP, ma ciò che si invia su UDP va perso (%2).</translation>
    </message>
    <message>
        <source>Let SIP over UDP pass the site&apos;s firewall in both directions, or use TCP when the provider allows it.</source>
        <translation>Lasciar passare il SIP su UDP nei due sensi sul firewall della sede, o usare TCP se il provider lo permette.</translation>
    </message>
    <message>
        <source>%1 did not answer the registration (%2).</source>
        <translation>%1 non ha risposto alla registrazione (%2).</translation>
    </message>
    <message>
        <source>Check that this is the registrar; ask the provider whether it has barred this line&apos;s public address.</source>
        <translation>Controllare che questo sia il registrar; chiedere al provider se ha bloccato l&apos;indirizzo pubblico di questa linea.</translation>
    </message>
    <message>
        <source>Nothing came back for the call to %1, not even that it is being tried (%2).</source>
        <translation>Per la chiamata a %1 non è tornato nulla, nemmeno che si sta tentando (%2).</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes calls from this address; check that the firewall lets long packets pass.</source>
        <translation>Chiedere al provider se accetta chiamate da questo indirizzo; controllare che il firewall lasci passare i pacchetti lunghi.</translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS (%2).</source>
        <translation>Il nome %1 non esiste nel DNS (%2).</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the provider&apos;s sheet.</source>
        <translation>Confrontarlo lettera per lettera con la scheda del provider.</translation>
    </message>
    <message>
        <source>No name server answered the question for %1 (%2).</source>
        <translation>Nessun server DNS ha risposto alla domanda su %1 (%2).</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s network and its DNS server; try another one.</source>
        <translation>Controllare la rete di questo portatile e il suo server DNS; provarne un altro.</translation>
    </message>
    <message>
        <source>The name server could not answer the question for %1 (%2).</source>
        <translation>Il server DNS non ha saputo rispondere alla domanda su %1 (%2).</translation>
    </message>
    <message>
        <source>Try another DNS server; when it stays so, tell the provider.</source>
        <translation>Provare un altro server DNS; se resta così, avvisare il provider.</translation>
    </message>
    <message>
        <source>The name %1 exists, but no SIP server stands behind it (%2).</source>
        <translation>Il nome %1 esiste, ma dietro non c&apos;è un server SIP (%2).</translation>
    </message>
    <message>
        <source>Compare the name with the provider&apos;s sheet; it may be the one of its mail or its web site.</source>
        <translation>Confrontare il nome con la scheda del provider; può essere quello della posta o del sito web.</translation>
    </message>
    <message>
        <source>Nobody listens for SIP at %1 (%2).</source>
        <translation>Nessuno è in ascolto per il SIP su %1 (%2).</translation>
    </message>
    <message>
        <source>Compare port and transport with the provider&apos;s sheet.</source>
        <translation>Confrontare porta e trasporto con la scheda del provider.</translation>
    </message>
    <message>
        <source>There is no way from here to %1 (%2).</source>
        <translation>Da qui non c&apos;è un percorso verso %1 (%2).</translation>
    </message>
    <message>
        <source>Check cable, address and default gateway of this laptop, and the VPN when the trunk needs one.</source>
        <translation>Controllare cavo, indirizzo e gateway predefinito di questo portatile, e la VPN se il fascio ne ha bisogno.</translation>
    </message>
    <message>
        <source>Test again; when it stays so, look for a firewall or a SIP ALG on the way.</source>
        <translation>Ripetere il collaudo; se resta così, cercare un firewall o un SIP ALG lungo il percorso.</translation>
    </message>
    <message>
        <source>What %1 answers is no SIP (%2).</source>
        <translation>Ciò che %1 risponde non è SIP (%2).</translation>
    </message>
    <message>
        <source>Compare the port with the provider&apos;s sheet: another service seems to listen there.</source>
        <translation>Confrontare la porta con la scheda del provider: lì sembra in ascolto un altro servizio.</translation>
    </message>
    <message>
        <source>%1 sends the request round in circles (%2).</source>
        <translation>%1 fa girare la richiesta in circolo (%2).</translation>
    </message>
    <message>
        <source>A router on the way to %1 rewrites our SIP messages (%2).</source>
        <translation>Un router sul percorso verso %1 riscrive i nostri messaggi SIP (%2).</translation>
    </message>
    <message>
        <source>Switch off SIP ALG (also SIP helper or SIP inspection) in the site&apos;s router, then test again.</source>
        <translation>Disattivare il SIP ALG (anche SIP helper o SIP inspection) nel router della sede, poi ripetere il collaudo.</translation>
    </message>
    <message>
        <source>On the way to %1 the router forgot the way back to us (%2).</source>
        <translation>Sul percorso verso %1 il router ha dimenticato la via di ritorno verso questo portatile (%2).</translation>
    </message>
    <message>
        <source>Set the expiry below the router&apos;s time-out for UDP, or have the PBX send keep-alives.</source>
        <translation>Impostare la scadenza sotto il timeout UDP del router, o far inviare i keep-alive al centralino.</translation>
    </message>
    <message>
        <source>The call to %1 is one-way: we hear nothing (%2).</source>
        <translation>La chiamata a %1 è a senso unico: non sentiamo nulla (%2).</translation>
    </message>
    <message>
        <source>Let the provider&apos;s speech (RTP over UDP) in at the firewall and switch off SIP ALG in the router.</source>
        <translation>Lasciar entrare la voce del provider (RTP su UDP) dal firewall e disattivare il SIP ALG nel router.</translation>
    </message>
    <message>
        <source>The call to %1 is one-way: the far side hears nothing of us (%2).</source>
        <translation>La chiamata a %1 è a senso unico: l&apos;altro lato non ci sente (%2).</translation>
    </message>
    <message>
        <source>Let our speech (RTP over UDP) out at the firewall and switch off SIP ALG in the router.</source>
        <translation>Lasciar uscire la nostra voce (RTP su UDP) dal firewall e disattivare il SIP ALG nel router.</translation>
    </message>
    <message>
        <source>The call to %1 was answered, but no speech passed either way (%2).</source>
        <translation>A %1 hanno risposto, ma la voce non è passata in nessun senso (%2).</translation>
    </message>
    <message>
        <source>Let RTP over UDP pass the firewall in both directions and switch off SIP ALG in the router.</source>
        <translation>Lasciar passare l&apos;RTP su UDP nei due sensi sul firewall e disattivare il SIP ALG nel router.</translation>
    </message>
    <message>
        <source>The speech of the call to %1 is too bad (%2).</source>
        <translation>La voce della chiamata a %1 è troppo scadente (%2).</translation>
    </message>
    <message>
        <source>Test again by cable with an idle line; then give speech priority (DSCP EF) in the router.</source>
        <translation>Ripetere il collaudo via cavo con la linea scarica; poi dare priorità alla voce (DSCP EF) nel router.</translation>
    </message>
    <message>
        <source>Nobody confirmed that the call to %1 is over (%2).</source>
        <translation>Nessuno ha confermato che la chiamata a %1 è finita (%2).</translation>
    </message>
    <message>
        <source>Look at the phone called whether it is over; otherwise the provider ends it by itself after a while.</source>
        <translation>Verificare sul telefono chiamato se è finita; altrimenti il provider la chiude da sé dopo qualche tempo.</translation>
    </message>
    <message>
        <source>It could not be proven that our registration at %1 is gone (%2).</source>
        <translation>Non si è potuto provare che la nostra registrazione su %1 sia tolta (%2).</translation>
    </message>
    <message>
        <source>It ends by itself when its time is over; until then calls may come to this laptop. Test once more to see.</source>
        <translation>Finisce da sé alla scadenza; fino ad allora le chiamate possono arrivare a questo portatile. Ripetere il collaudo per vedere.</translation>
    </message>
    <message>
        <source>No call to %1 arrived (%2).</source>
        <translation>Nessuna chiamata a %1 è arrivata (%2).</translation>
    </message>
    <message>
        <source>Ask the provider where the number leads; check that the firewall lets the provider&apos;s requests in.</source>
        <translation>Chiedere al provider dove porta il numero; controllare che il firewall lasci entrare le richieste del provider.</translation>
    </message>
    <message>
        <source>%1 registers on the PBX; from here there is nothing it could be asked.</source>
        <translation>%1 si registra sul centralino; da qui non c&apos;è nulla da chiedergli.</translation>
    </message>
    <message>
        <source>Look at the registrations in the PBX, or test from the gateway that registers.</source>
        <translation>Guardare le registrazioni sul centralino, o provare dal gateway che si registra.</translation>
    </message>
    <message>
        <source>%1 offers only algorithms that are no longer considered safe (%2).</source>
        <translation>%1 offre solo algoritmi che non sono più considerati sicuri (%2).</translation>
    </message>
    <message>
        <source>Of a device: allow old algorithms for this one, update its firmware, or use telnet. Of a provider: ask for SHA-256 (RFC 8760).</source>
        <translation>Se è un apparato: permettere i vecchi algoritmi solo per esso, aggiornarne il firmware o usare telnet. Se è un provider: chiedere SHA-256 (RFC 8760).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today, or not for long: %2.</source>
        <translation>Il certificato di %1 non è valido oggi, o non lo sarà a lungo: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; when it is right, tell the provider to renew the certificate.</source>
        <translation>Controllare la data di questo computer; se è giusta, dire al provider di rinnovare il certificato.</translation>
    </message>
    <message>
        <source>There is no certification dossier %1.</source>
        <translation>Non esiste una pratica di certificazione %1.</translation>
    </message>
    <message>
        <source>List the dossiers, or open one for this provider.</source>
        <translation>Elencare le pratiche, oppure aprirne una per questo provider.</translation>
    </message>
    <message>
        <source>There is no certification run %1.</source>
        <translation>Non esiste una sessione di collaudo %1.</translation>
    </message>
    <message>
        <source>List the runs of the provider&apos;s dossier and use one of their ids.</source>
        <translation>Elencare le sessioni della pratica del provider e usare uno dei loro identificativi.</translation>
    </message>
    <message>
        <source>The test plan has no test %1.</source>
        <translation>Il piano di collaudo non ha una prova %1.</translation>
    </message>
    <message>
        <source>Use an id of the test plan; guided tests take an answer, automatic ones run by themselves.</source>
        <translation>Usare l&apos;identificativo di una prova del piano; le prove guidate attendono una risposta, quelle automatiche si eseguono da sole.</translation>
    </message>
    <message>
        <source>Not tested: %1 is not known.</source>
        <translation>Prova non eseguita: %1 non è noto.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s technical contact for it, fill it in and repeat the test.</source>
        <translation>Chiederlo al contatto tecnico del provider, compilarlo e ripetere la prova.</translation>
    </message>
    <message>
        <source>Not tested, because something before it failed: %1 (%2).</source>
        <translation>Prova non eseguita, perché prima è fallito qualcos&apos;altro: %1 (%2).</translation>
    </message>
    <message>
        <source>Mend that first, then repeat both tests.</source>
        <translation>Sistemare prima quello, poi ripetere entrambe le prove.</translation>
    </message>
    <message>
        <source>The test does not apply to this trunk: %2.</source>
        <translation>La prova non riguarda questo fascio: %2.</translation>
    </message>
    <message>
        <source>Nothing to do; its points count on neither side.</source>
        <translation>Nulla da fare; i suoi punti non contano da nessuna parte.</translation>
    </message>
    <message>
        <source>The tester found that it does not work (%2).</source>
        <translation>Il collaudatore ha constatato che non funziona (%2).</translation>
    </message>
    <message>
        <source>Give the provider the tester&apos;s note and the evidence, then repeat the test.</source>
        <translation>Dare al provider la nota del collaudatore e le prove raccolte, poi ripetere la prova.</translation>
    </message>
    <message>
        <source>%1 took too long (%2).</source>
        <translation>%1 ha impiegato troppo tempo (%2).</translation>
    </message>
    <message>
        <source>Repeat the test at another hour; when it stays so, give the provider the evidence.</source>
        <translation>Ripetere la prova in un&apos;altra ora; se resta così, dare al provider le prove raccolte.</translation>
    </message>
    <message>
        <source>%1 rang too late (%2).</source>
        <translation>%1 ha squillato in ritardo (%2).</translation>
    </message>
    <message>
        <source>Callers hang up before they hear a tone: ask the provider what delays the call.</source>
        <translation>Chi chiama riaggancia prima di sentire un tono: chiedere al provider che cosa ritarda la chiamata.</translation>
    </message>
    <message>
        <source>The call to %1 was cut off by the provider (%2).</source>
        <translation>La chiamata a %1 è stata interrotta dal provider (%2).</translation>
    </message>
    <message>
        <source>A call cut off after 32 seconds means that the ACK is lost, after a round number of minutes that a session timer runs out: give the provider the evidence.</source>
        <translation>Una chiamata interrotta dopo 32 secondi indica che l&apos;ACK va perso, dopo un numero tondo di minuti che scade un timer di sessione: dare al provider le prove raccolte.</translation>
    </message>
    <message>
        <source>One end of the call to %1 hung up and the other was not told (%2).</source>
        <translation>Un lato della chiamata a %1 ha riagganciato e l&apos;altro non è stato avvisato (%2).</translation>
    </message>
    <message>
        <source>Calls left standing are charged and block channels: the provider must pass the BYE on.</source>
        <translation>Le chiamate rimaste in piedi si pagano e occupano canali: il provider deve inoltrare il BYE.</translation>
    </message>
    <message>
        <source>Digits sent in the call to %1 did not arrive as they were sent (%2).</source>
        <translation>I toni inviati nella chiamata a %1 non sono arrivati come inviati (%2).</translation>
    </message>
    <message>
        <source>Ask the provider to pass telephone events (RFC 4733) through unchanged; voice menus depend on them.</source>
        <translation>Chiedere al provider di far passare invariati gli eventi telefonici (RFC 4733); ne dipendono i risponditori.</translation>
    </message>
    <message>
        <source>The provider does not take %1 alone (%2).</source>
        <translation>Il provider non accetta il solo codec %1 (%2).</translation>
    </message>
    <message>
        <source>Ask which codecs the trunk is set up for, and write them into the template.</source>
        <translation>Chiedere per quali codec è configurato il fascio e scriverli nel modello.</translation>
    </message>
    <message>
        <source>A call that offered only %1 was not refused as it should be (%2).</source>
        <translation>Una chiamata che offriva solo %1 non è stata rifiutata come si deve (%2).</translation>
    </message>
    <message>
        <source>The provider must answer 488 or 606, so that the PBX can offer something else.</source>
        <translation>Il provider deve rispondere 488 o 606, perché il centralino possa offrire altro.</translation>
    </message>
    <message>
        <source>The number called, %1, does not stand in the incoming call (%2).</source>
        <translation>Il numero chiamato, %1, non compare nella chiamata in entrata (%2).</translation>
    </message>
    <message>
        <source>Without it the PBX cannot choose the inbound route: ask the provider to put the DID into the Request-URI or To.</source>
        <translation>Senza di esso il centralino non può scegliere la rotta in entrata: chiedere al provider di mettere il numero nella Request-URI o in To.</translation>
    </message>
    <message>
        <source>The caller&apos;s number, %1, does not arrive (%2).</source>
        <translation>Il numero del chiamante, %1, non arriva (%2).</translation>
    </message>
    <message>
        <source>Ask the provider to present it in From or P-Asserted-Identity.</source>
        <translation>Chiedere al provider di presentarlo in From o P-Asserted-Identity.</translation>
    </message>
    <message>
        <source>Another number than %1 is presented to who is called (%2).</source>
        <translation>A chi è chiamato si presenta un numero diverso da %1 (%2).</translation>
    </message>
    <message>
        <source>Ask the provider which caller numbers the trunk may present, and in which header it wants them.</source>
        <translation>Chiedere al provider quali numeri il fascio può presentare e in quale intestazione li vuole.</translation>
    </message>
    <message>
        <source>Caller numbers do not arrive in the form agreed, %1 (%2).</source>
        <translation>I numeri dei chiamanti non arrivano nella forma concordata, %1 (%2).</translation>
    </message>
    <message>
        <source>Agree on one form, so that phone book and call back work; or change the template.</source>
        <translation>Concordare una forma sola, perché funzionino rubrica e richiamata; oppure cambiare il modello.</translation>
    </message>
    <message>
        <source>The number %1 is shown although it was to be withheld (%2).</source>
        <translation>Il numero %1 è visibile benché dovesse restare nascosto (%2).</translation>
    </message>
    <message>
        <source>The law asks for it: the provider must honour Privacy: id (RFC 3323).</source>
        <translation>Lo chiede la legge: il provider deve rispettare Privacy: id (RFC 3323).</translation>
    </message>
    <message>
        <source>The call to %1 did not end as it should (%2).</source>
        <translation>La chiamata a %1 non è finita come doveva (%2).</translation>
    </message>
    <message>
        <source>The caller hears the wrong tone: show the provider which answer the called side gave.</source>
        <translation>Chi chiama sente il tono sbagliato: mostrare al provider quale risposta ha dato il lato chiamato.</translation>
    </message>
    <message>
        <source>What is said before the answer is not heard when calling %1 (%2).</source>
        <translation>Chiamando %1 non si sente ciò che viene detto prima della risposta (%2).</translation>
    </message>
    <message>
        <source>Announcements and music before the answer stay silent: the provider must pass on 183 and its speech.</source>
        <translation>Annunci e musica prima della risposta restano muti: il provider deve inoltrare il 183 e la sua voce.</translation>
    </message>
    <message>
        <source>The call to %1 cannot be held and resumed (%2).</source>
        <translation>La chiamata a %1 non può essere messa in attesa e ripresa (%2).</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes re-INVITE within a call; without it the PBX has to hold by itself.</source>
        <translation>Chiedere al provider se accetta re-INVITE durante la chiamata; altrimenti l&apos;attesa deve farla il centralino da solo.</translation>
    </message>
    <message>
        <source>The provider does not transfer the call to %1 (%2).</source>
        <translation>Il provider non trasferisce la chiamata a %1 (%2).</translation>
    </message>
    <message>
        <source>The PBX has to keep both calls and two channels; say so in the template.</source>
        <translation>Il centralino deve tenere entrambe le chiamate e due canali; indicarlo nel modello.</translation>
    </message>
    <message>
        <source>The transfer to %1 was accepted and not carried out (%2).</source>
        <translation>Il trasferimento a %1 è stato accettato e non eseguito (%2).</translation>
    </message>
    <message>
        <source>Give the provider the evidence: after 202 it must call, and tell how it went by NOTIFY.</source>
        <translation>Dare al provider le prove raccolte: dopo il 202 deve chiamare e comunicare l&apos;esito con NOTIFY.</translation>
    </message>
    <message>
        <source>The call forwarded to %1 did not get there (%2).</source>
        <translation>La chiamata deviata a %1 non ci è arrivata (%2).</translation>
    </message>
    <message>
        <source>Ask the provider whether it follows 302 and takes calls with Diversion.</source>
        <translation>Chiedere al provider se segue il 302 e se accetta chiamate con Diversion.</translation>
    </message>
    <message>
        <source>The provider does not switch the call to %1 to fax (%2).</source>
        <translation>Il provider non passa la chiamata a %1 in modalità fax (%2).</translation>
    </message>
    <message>
        <source>Ask whether it does T.38, or fax as G.711, and write it into the template.</source>
        <translation>Chiedere se fa T.38 o fax in G.711 e scriverlo nel modello.</translation>
    </message>
    <message>
        <source>Session timers do not work in the call to %1 (%2).</source>
        <translation>Nella chiamata a %1 i timer di sessione non funzionano (%2).</translation>
    </message>
    <message>
        <source>Long calls may be cut off, or never end when a line breaks: ask the provider for RFC 4028.</source>
        <translation>Le chiamate lunghe possono cadere, o non finire mai quando cade una linea: chiedere al provider la RFC 4028.</translation>
    </message>
    <message>
        <source>The provider took a call to %1 from somebody without credentials (%2).</source>
        <translation>Il provider ha accettato una chiamata a %1 da chi non aveva credenziali (%2).</translation>
    </message>
    <message>
        <source>Anybody could call at the customer&apos;s cost: the provider must challenge every call.</source>
        <translation>Chiunque potrebbe chiamare a spese del cliente: il provider deve autenticare ogni chiamata.</translation>
    </message>
    <message>
        <source>%1 let a wrong password in (%2).</source>
        <translation>%1 ha accettato una password sbagliata (%2).</translation>
    </message>
    <message>
        <source>Anybody could use the account: tell the provider at once.</source>
        <translation>Chiunque potrebbe usare l&apos;utenza: avvisare subito il provider.</translation>
    </message>
    <message>
        <source>%1 does not keep to its own rules for how long a registration lasts (%2).</source>
        <translation>%1 non rispetta le proprie regole sulla durata della registrazione (%2).</translation>
    </message>
    <message>
        <source>Give the provider the evidence: after 423 the demanded expiry must be accepted.</source>
        <translation>Dare al provider le prove raccolte: dopo il 423 la durata richiesta deve essere accettata.</translation>
    </message>
    <message>
        <source>%1 keeps old registrations beside the new one (%2).</source>
        <translation>%1 conserva vecchie registrazioni accanto a quella nuova (%2).</translation>
    </message>
    <message>
        <source>After a power cut calls ring where nobody is: ask the provider how many contacts it keeps, and how long.</source>
        <translation>Dopo una mancanza di corrente le chiamate squillano dove non c&apos;è nessuno: chiedere al provider quanti contatti conserva e per quanto tempo.</translation>
    </message>
    <message>
        <source>Fewer calls than agreed go at the same time (%2).</source>
        <translation>Passano meno chiamate contemporanee di quelle concordate (%2).</translation>
    </message>
    <message>
        <source>Compare with the contract; ask the provider how many channels are set up.</source>
        <translation>Confrontare con il contratto; chiedere al provider quanti canali sono configurati.</translation>
    </message>
    <message>
        <source>The call beyond the agreed channels was not refused as it should be (%2).</source>
        <translation>La chiamata oltre i canali concordati non è stata rifiutata come si deve (%2).</translation>
    </message>
    <message>
        <source>Calls in excess must be refused at once (486 or 503) and leave the others alone.</source>
        <translation>Le chiamate in eccesso vanno rifiutate subito (486 o 503) senza disturbare le altre.</translation>
    </message>
    <message>
        <source>Not every call got through when many were placed (%2).</source>
        <translation>Con molte chiamate in partenza non tutte sono passate (%2).</translation>
    </message>
    <message>
        <source>Ask the provider how many calls per second it takes, and where it limits them.</source>
        <translation>Chiedere al provider quante chiamate al secondo accetta e dove le limita.</translation>
    </message>
    <message>
        <source>The reserve server %1 does not take over (%2).</source>
        <translation>Il server di riserva %1 non subentra (%2).</translation>
    </message>
    <message>
        <source>All servers named in DNS must take registrations: give the provider the evidence.</source>
        <translation>Tutti i server indicati nel DNS devono accettare registrazioni: dare al provider le prove raccolte.</translation>
    </message>
    <message>
        <source>The template cannot be used for %1 as it is (%2).</source>
        <translation>Così com&apos;è, il modello non si può usare per %1 (%2).</translation>
    </message>
    <message>
        <source>Correct the entry of the template, then repeat the test.</source>
        <translation>Correggere la voce del modello, poi ripetere la prova.</translation>
    </message>
    <message>
        <source>The template says something else than what was measured: %1 (%2).</source>
        <translation>Il modello dice altro rispetto a quanto misurato: %1 (%2).</translation>
    </message>
    <message>
        <source>Correct the template, or ask the provider which of the two is meant.</source>
        <translation>Correggere il modello, oppure chiedere al provider quale dei due vale.</translation>
    </message>
    <message>
        <source>%1 cannot be published as certified (%2).</source>
        <translation>%1 non può essere pubblicato come certificato (%2).</translation>
    </message>
    <message>
        <source>Every KO test has to be passed first, with the template as it is now; repeat those that failed or are open.</source>
        <translation>Ogni prova KO deve essere superata con il modello attuale: ripetere quelle fallite o ancora aperte.</translation>
    </message>
    <message>
        <source>%1 is no whole catalogue file (%2).</source>
        <translation>%1 non è un file di catalogo integro (%2).</translation>
    </message>
    <message>
        <source>Get the file once more from who published it; nothing was changed.</source>
        <translation>Richiedere di nuovo il file a chi lo ha pubblicato; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit its content (%2).</source>
        <translation>La firma di %1 non corrisponde al contenuto (%2).</translation>
    </message>
    <message>
        <source>Do not use it: it was changed on the way. Get it once more from who published it; nothing was changed.</source>
        <translation>Non usarlo: è stato modificato lungo il percorso. Richiederlo di nuovo a chi lo ha pubblicato; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 is signed by somebody who is not trusted here (%2).</source>
        <translation>%1 è firmato da qualcuno di cui qui non ci si fida (%2).</translation>
    </message>
    <message>
        <source>Compare the key with the publisher&apos;s by phone; then trust the key and take the file again.</source>
        <translation>Confrontare la chiave per telefono con chi ha pubblicato il file; poi dichiararla attendibile e riprendere il file.</translation>
    </message>
    <message>
        <source>%1 is not valid on this date (%2).</source>
        <translation>%1 non è valido in questa data (%2).</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date; ask the publisher for a newer file. Nothing was changed.</source>
        <translation>Controllare la data del portatile; chiedere un file più recente a chi lo ha pubblicato. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 is not newer than the catalogue in use (%2).</source>
        <translation>%1 non è più recente del catalogo in uso (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. To go back on purpose, revert the catalogue.</source>
        <translation>Non è stato cambiato nulla. Per tornare indietro di proposito, ripristinare il catalogo precedente.</translation>
    </message>
    <message>
        <source>%1 was made for a newer version of the program (%2).</source>
        <translation>%1 è stato creato per una versione più recente del programma (%2).</translation>
    </message>
    <message>
        <source>Update the program, then take the file again; nothing was changed.</source>
        <translation>Aggiornare il programma, poi riprendere il file; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>There is no earlier catalogue to go back to.</source>
        <translation>Non c&apos;è un catalogo precedente a cui tornare.</translation>
    </message>
    <message>
        <source>The catalogue in use is the program&apos;s own.</source>
        <translation>Il catalogo in uso è quello del programma.</translation>
    </message>
    <message>
        <source>This store has no key to sign catalogues with.</source>
        <translation>Questo archivio non ha una chiave per firmare cataloghi.</translation>
    </message>
    <message>
        <source>Make one first; then give its public half to those who shall take your catalogues.</source>
        <translation>Crearne prima una; poi darne la metà pubblica a chi dovrà prendere i cataloghi.</translation>
    </message>
    <message>
        <source>There was far more data than expected: %1.</source>
        <translation>Sono arrivati molti più dati del previsto: %1.</translation>
    </message>
    <message>
        <source>Check that this is the right device, file or code; a device may need a restart.</source>
        <translation>Verificare che dispositivo, file o codice siano quelli giusti; un dispositivo può aver bisogno di un riavvio.</translation>
    </message>
    <message>
        <source>There is no phone %1 in this site.</source>
        <translation>In questa sede non c&apos;è il telefono %1.</translation>
    </message>
    <message>
        <source>List the site&apos;s phones; a MAC address may be written in any usual way.</source>
        <translation>Elencare i telefoni della sede; l&apos;indirizzo MAC si può scrivere in qualsiasi forma usuale.</translation>
    </message>
    <message>
        <source>There is no phone model %1.</source>
        <translation>Il modello di telefono %1 non esiste.</translation>
    </message>
    <message>
        <source>List the catalogue&apos;s phone models and those of the site.</source>
        <translation>Elencare i modelli di telefono del catalogo e quelli della sede.</translation>
    </message>
    <message>
        <source>It is not known yet which model the phone %1 is.</source>
        <translation>Non si sa ancora di che modello sia il telefono %1.</translation>
    </message>
    <message>
        <source>Pick its model: the label under the phone names it, and the phone says it in its first request.</source>
        <translation>Scegliere il modello: è scritto sull&apos;etichetta sotto il telefono, e il telefono lo dice alla prima richiesta.</translation>
    </message>
    <message>
        <source>The phone model %1 is still used (%2).</source>
        <translation>Il modello di telefono %1 è ancora in uso (%2).</translation>
    </message>
    <message>
        <source>Give these phones another model first.</source>
        <translation>Dare prima un altro modello a questi telefoni.</translation>
    </message>
    <message>
        <source>It is not known whose device %1 is.</source>
        <translation>Non si sa di quale produttore sia %1.</translation>
    </message>
    <message>
        <source>Pick the vendor once; it is kept for every address that begins alike.</source>
        <translation>Scegliere una volta il produttore: vale per tutti gli indirizzi che iniziano allo stesso modo.</translation>
    </message>
    <message>
        <source>The serial number %1 belongs to another phone already (%2).</source>
        <translation>Il numero di serie %1 appartiene già a un altro telefono (%2).</translation>
    </message>
    <message>
        <source>Scan both labels once more; one of the two was scanned at the wrong phone.</source>
        <translation>Rileggere entrambe le etichette: una delle due è stata letta sul telefono sbagliato.</translation>
    </message>
    <message>
        <source>%1 is the article number on the box, not an address.</source>
        <translation>%1 è il codice articolo della scatola, non un indirizzo.</translation>
    </message>
    <message>
        <source>Scan the other bar code, beside which MAC is written.</source>
        <translation>Leggere l&apos;altro codice a barre, quello con scritto MAC.</translation>
    </message>
    <message>
        <source>%1 belongs to a phone, but no phone was scanned before it.</source>
        <translation>%1 appartiene a un telefono, ma prima non ne è stato letto nessuno.</translation>
    </message>
    <message>
        <source>Scan the MAC address first, then what belongs to it.</source>
        <translation>Leggere prima l&apos;indirizzo MAC, poi ciò che gli appartiene.</translation>
    </message>
    <message>
        <source>The check code behind the MAC-ID %1 is not one (%2).</source>
        <translation>Il codice di controllo dopo il MAC-ID %1 non è valido (%2).</translation>
    </message>
    <message>
        <source>It is four capital letters and digits, printed behind the address on the label.</source>
        <translation>Sono quattro lettere maiuscole e cifre, stampate sull&apos;etichetta dopo l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The number %1 is taken already (%2).</source>
        <translation>Il numero %1 è già occupato (%2).</translation>
    </message>
    <message>
        <source>Choose another main extension, or release the number there.</source>
        <translation>Scegliere un altro interno principale o liberare lì il numero.</translation>
    </message>
    <message>
        <source>The number %1 cannot be told from a device number of another extension (%2).</source>
        <translation>Il numero %1 si confonde con il numero di un dispositivo di un altro interno (%2).</translation>
    </message>
    <message>
        <source>Choose a main extension that is not another one with two digits in front.</source>
        <translation>Scegliere un interno principale che non sia un altro con due cifre davanti.</translation>
    </message>
    <message>
        <source>%1 was not imported: some rows are wrong (%2).</source>
        <translation>%1 non è stato importato: alcune righe sono errate (%2).</translation>
    </message>
    <message>
        <source>Correct the rows named and import again; nothing was changed.</source>
        <translation>Correggere le righe indicate e importare di nuovo; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The file %1 cannot be given to phones (%2).</source>
        <translation>Il file %1 non si può dare ai telefoni (%2).</translation>
    </message>
    <message>
        <source>Use a file of the type the vendor names; letters, digits and . _ - ( ) in its name.</source>
        <translation>Usare un file del tipo indicato dal produttore; nel nome lettere, cifre e . _ - ( ).</translation>
    </message>
    <message>
        <source>There is no file %1 for phones.</source>
        <translation>Tra i file per i telefoni non c&apos;è %1.</translation>
    </message>
    <message>
        <source>List the files for phones, or add it first.</source>
        <translation>Elencare i file per i telefoni o aggiungerlo prima.</translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used (%2).</source>
        <translation>Il certificato o la chiave in %1 non si può usare (%2).</translation>
    </message>
    <message>
        <source>Both must be PEM, the key without passphrase and belonging to the certificate.</source>
        <translation>Devono essere entrambi PEM; la chiave senza passphrase e quella del certificato.</translation>
    </message>
    <message>
        <source>It is not known where the phone %1 is on the network.</source>
        <translation>Non si sa dove sia in rete il telefono %1.</translation>
    </message>
    <message>
        <source>Let it fetch its configuration once, search the network, or give its address.</source>
        <translation>Fargli leggere la configurazione una volta, cercare in rete o indicarne l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The phone at %1 does not answer (%2).</source>
        <translation>Il telefono su %1 non risponde (%2).</translation>
    </message>
    <message>
        <source>Check that it is switched on and on this network; some phones take such requests from their PBX only.</source>
        <translation>Verificare che sia acceso e in questa rete; alcuni telefoni accettano queste richieste solo dal loro centralino.</translation>
    </message>
    <message>
        <source>The phone at %1 refuses (%2).</source>
        <translation>Il telefono su %1 rifiuta (%2).</translation>
    </message>
    <message>
        <source>Some phones take such requests from their PBX only; restart it at its own menu instead.</source>
        <translation>Alcuni telefoni accettano queste richieste solo dal loro centralino: riavviarlo dal suo menu.</translation>
    </message>
    <message>
        <source>The phone model %1 cannot be told from outside to call.</source>
        <translation>Al modello di telefono %1 non si può ordinare dall&apos;esterno di chiamare.</translation>
    </message>
    <message>
        <source>Test it by hand: call another extension from the phone, then call it.</source>
        <translation>Provarlo a mano: chiamare un altro interno dal telefono, poi chiamare il telefono.</translation>
    </message>
    <message>
        <source>There is no redirect service for %1.</source>
        <translation>Per %1 non esiste un servizio RPS.</translation>
    </message>
    <message>
        <source>Use DHCP options, or type the address on the phone.</source>
        <translation>Usare le opzioni DHCP o digitare l&apos;indirizzo sul telefono.</translation>
    </message>
    <message>
        <source>No account for the redirect service %1 is known here.</source>
        <translation>Qui non c&apos;è un account per il servizio RPS %1.</translation>
    </message>
    <message>
        <source>Enter the user and password your distributor gave you for it.</source>
        <translation>Inserire utente e password avuti dal distributore.</translation>
    </message>
    <message>
        <source>The redirect service %1 refuses user or password (%2).</source>
        <translation>Il servizio RPS %1 rifiuta utente o password (%2).</translation>
    </message>
    <message>
        <source>Check the account with your distributor; the password differs from that of its web page.</source>
        <translation>Verificare l&apos;account con il distributore; la password è diversa da quella della pagina web.</translation>
    </message>
    <message>
        <source>The redirect service says that %1 belongs to somebody else&apos;s account (%2).</source>
        <translation>Il servizio RPS dice che %1 appartiene all&apos;account di altri (%2).</translation>
    </message>
    <message>
        <source>Ask who sold it to release it there; until then use DHCP or type the address on the phone.</source>
        <translation>Chiedere a chi lo ha venduto di liberarlo; intanto usare DHCP o digitare l&apos;indirizzo sul telefono.</translation>
    </message>
    <message>
        <source>The redirect service does not know %1 (%2).</source>
        <translation>Il servizio RPS non conosce %1 (%2).</translation>
    </message>
    <message>
        <source>Compare the MAC address with the label; a new phone may be missing there for some days.</source>
        <translation>Confrontare l&apos;indirizzo MAC con l&apos;etichetta; un telefono nuovo può mancare per qualche giorno.</translation>
    </message>
    <message>
        <source>The redirect service wants the check code of %1, or a right one (%2).</source>
        <translation>Il servizio RPS vuole il codice di controllo di %1, o quello giusto (%2).</translation>
    </message>
    <message>
        <source>It is printed behind the MAC-ID on the label: four letters and digits.</source>
        <translation>È stampato sull&apos;etichetta dopo il MAC-ID: quattro lettere e cifre.</translation>
    </message>
    <message>
        <source>The redirect service wants the serial number of %1 (%2).</source>
        <translation>Il servizio RPS vuole il numero di serie di %1 (%2).</translation>
    </message>
    <message>
        <source>Scan the serial number on the label, then send it again.</source>
        <translation>Leggere il numero di serie sull&apos;etichetta e inviare di nuovo.</translation>
    </message>
    <message>
        <source>The redirect service does not take the address for %1 (%2).</source>
        <translation>Il servizio RPS non accetta l&apos;indirizzo per %1 (%2).</translation>
    </message>
    <message>
        <source>It takes http and https; use a host name or address that the phone can reach.</source>
        <translation>Accetta http e https; usare un nome o un indirizzo che il telefono raggiunge.</translation>
    </message>
    <message>
        <source>The redirect service %1 asks for patience (%2).</source>
        <translation>Il servizio RPS %1 chiede di attendere (%2).</translation>
    </message>
    <message>
        <source>Wait a minute, then send the phones that are left.</source>
        <translation>Attendere un minuto, poi inviare i telefoni rimasti.</translation>
    </message>
    <message>
        <source>The redirect service %1 refuses (%2).</source>
        <translation>Il servizio RPS %1 rifiuta (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed for this phone; give these words to your distributor if it stays so.</source>
        <translation>Per questo telefono nulla è cambiato; se continua, riferire queste parole al distributore.</translation>
    </message>
    <message>
        <source>Nobody known vouches for the certificate of %1 (%2).</source>
        <translation>Nessuna autorità nota garantisce il certificato di %1 (%2).</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one shown on the PBX itself, then trust it for this site.</source>
        <translation>Confrontare questa impronta con quella mostrata sul centralino stesso, poi dichiararlo attendibile per questa sede.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted (%2). Nothing was sent.</source>
        <translation>Il certificato di %1 non è quello dichiarato attendibile (%2). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the PBX whether it was renewed; if so, trust the new one.</source>
        <translation>Chiedere a chi gestisce il centralino se è stato rinnovato; in tal caso dichiarare attendibile quello nuovo.</translation>
    </message>
    <message>
        <source>The PBX %1 refuses the user or the password, or the user is no full administrator (%2).</source>
        <translation>Il centralino %1 rifiuta nome utente o password, oppure l&apos;utente non è amministratore completo (%2).</translation>
    </message>
    <message>
        <source>Try them on the PBX&apos;s own page; the user is spelt there as here, mostly admin.</source>
        <translation>Provarli sulla pagina del centralino; il nome utente si scrive come là, di solito admin.</translation>
    </message>
    <message>
        <source>The PBX refuses %1 (%2).</source>
        <translation>Il centralino rifiuta %1 (%2).</translation>
    </message>
    <message>
        <source>Correct what it names and deploy again; what was done before it stays, and can be undone.</source>
        <translation>Correggere quanto indica e distribuire di nuovo; ciò che era già stato fatto resta e si può annullare.</translation>
    </message>
    <message>
        <source>The PBX failed at %1 (%2).</source>
        <translation>Il centralino è andato in errore con %1 (%2).</translation>
    </message>
    <message>
        <source>Read the PBX again before anything else: a part may have been done. Its own log says more.</source>
        <translation>Prima di tutto rileggere il centralino: una parte può essere stata eseguita. Il suo registro dice di più.</translation>
    </message>
    <message>
        <source>The PBX answered nothing where something was due: %1.</source>
        <translation>Il centralino non ha risposto nulla dove era dovuta una risposta: %1.</translation>
    </message>
    <message>
        <source>Wait until its services are up, then read it again.</source>
        <translation>Attendere che i suoi servizi siano attivi, poi rileggerlo.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer to %1 cannot be understood (%2).</source>
        <translation>La risposta del centralino a %1 non è comprensibile (%2).</translation>
    </message>
    <message>
        <source>Check that this address is the PBX itself and not a page in front of it.</source>
        <translation>Verificare che questo indirizzo sia il centralino e non una pagina davanti a esso.</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1 (%2).</source>
        <translation>Non ancora confermato: %1 (%2).</translation>
    </message>
    <message>
        <source>The PBX reloads in the background. Read it again in a minute; nothing has to be sent twice.</source>
        <translation>Il centralino ricarica in sottofondo. Rileggerlo fra un minuto; non occorre inviare nulla di nuovo.</translation>
    </message>
    <message>
        <source>%1 was sent, but it reads back differently (%2).</source>
        <translation>%1 è stato inviato, ma riletto risulta diverso (%2).</translation>
    </message>
    <message>
        <source>Deploy again; if it stays so, look at this item on the PBX&apos;s own page.</source>
        <translation>Distribuire di nuovo; se resta così, controllare questo elemento sulla pagina del centralino.</translation>
    </message>
    <message>
        <source>The PBX has more than one %1 (%2).</source>
        <translation>Sul centralino c&apos;è più di un %1 (%2).</translation>
    </message>
    <message>
        <source>Rename or delete all but one there, then read the PBX again.</source>
        <translation>Rinominare o eliminare gli altri sul centralino, poi rileggerlo.</translation>
    </message>
    <message>
        <source>The phone %1 belongs to somebody else on the PBX (%2).</source>
        <translation>Sul centralino il telefono %1 è di qualcun altro (%2).</translation>
    </message>
    <message>
        <source>Release it there first, or assign it to that user here.</source>
        <translation>Disassociarlo prima sul centralino, oppure assegnarlo qui a quell&apos;utente.</translation>
    </message>
    <message>
        <source>The PBX knows no user %1 (%2).</source>
        <translation>Il centralino non conosce l&apos;utente %1 (%2).</translation>
    </message>
    <message>
        <source>Create the user in the directory the PBX uses, synchronise it, and read the PBX again.</source>
        <translation>Creare l&apos;utente nella directory usata dal centralino, sincronizzarla e rileggere il centralino.</translation>
    </message>
    <message>
        <source>The PBX gives main extensions to %2 users only; %1 is beyond.</source>
        <translation>Il centralino assegna interni principali a soli %2 utenti; %1 è oltre il limite.</translation>
    </message>
    <message>
        <source>A subscription lifts this limit; without one leave some users without an extension.</source>
        <translation>Una sottoscrizione toglie questo limite; senza, lasciare alcuni utenti senza interno.</translation>
    </message>
    <message>
        <source>The PBX does not know the provider of %1 (%2).</source>
        <translation>Il centralino non conosce il provider di %1 (%2).</translation>
    </message>
    <message>
        <source>Update the PBX, or make this trunk on its own page from the sheet.</source>
        <translation>Aggiornare il centralino, oppure creare questo fascio sulla sua pagina seguendo la scheda.</translation>
    </message>
    <message>
        <source>This PBX cannot do %2, needed for %1.</source>
        <translation>Questo centralino non sa fare %2, necessario per %1.</translation>
    </message>
    <message>
        <source>Do it on the PBX&apos;s own page, or leave it out.</source>
        <translation>Farlo sulla pagina del centralino, oppure rinunciarvi.</translation>
    </message>
    <message>
        <source>If %1 were changed, the PBX would also delete %2.</source>
        <translation>Cambiando %1 il centralino eliminerebbe anche %2.</translation>
    </message>
    <message>
        <source>Use main extensions of one length, none of which is another one behind two digits.</source>
        <translation>Usare interni principali della stessa lunghezza, nessuno dei quali sia un altro con due cifre davanti.</translation>
    </message>
    <message>
        <source>%1 needs %2, which is neither on the PBX nor in the plan.</source>
        <translation>%1 richiede %2, che non c&apos;è né sul centralino né nel piano.</translation>
    </message>
    <message>
        <source>Add it to the plan, or correct the name.</source>
        <translation>Aggiungerlo al piano, oppure correggere il nome.</translation>
    </message>
    <message>
        <source>The PBX %1 was changed after the plan was made. Nothing was sent.</source>
        <translation>Il centralino %1 è stato modificato dopo la stesura del piano. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Look at the new plan and agree to that one.</source>
        <translation>Esaminare il nuovo piano e confermare quello.</translation>
    </message>
    <message>
        <source>This cannot be undone, and nobody agreed to it: %1.</source>
        <translation>Questo non si può annullare e nessuno lo ha confermato: %1.</translation>
    </message>
    <message>
        <source>Agree to it expressly (on the command line --accept-irreversible), or leave it out.</source>
        <translation>Confermarlo espressamente (da riga di comando --accept-irreversible), oppure escluderlo.</translation>
    </message>
    <message>
        <source>There is no deployment %1 of this site.</source>
        <translation>Questa sede non ha la distribuzione %1.</translation>
    </message>
    <message>
        <source>List the site&apos;s deployments.</source>
        <translation>Elencare le distribuzioni della sede.</translation>
    </message>
    <message>
        <source>There is nothing to undo at %1.</source>
        <translation>Non c&apos;è nulla da annullare su %1.</translation>
    </message>
    <message>
        <source>List the site&apos;s deployments: the last one was undone already, or changed nothing.</source>
        <translation>Elencare le distribuzioni della sede: l&apos;ultima è già stata annullata, o non ha cambiato nulla.</translation>
    </message>
    <message>
        <source>There is no item %1 among those that changed.</source>
        <translation>Fra ciò che è cambiato non c&apos;è l&apos;elemento %1.</translation>
    </message>
    <message>
        <source>List them first and use the names given there.</source>
        <translation>Elencarli prima e usare i nomi indicati.</translation>
    </message>
    <message>
        <source>A kept state of the PBX %1 cannot be read (%2).</source>
        <translation>Uno stato conservato del centralino %1 non è leggibile (%2).</translation>
    </message>
    <message>
        <source>Restore the database from a backup, or read the PBX anew and go on from there.</source>
        <translation>Ripristinare il database da una copia di sicurezza, oppure rileggere il centralino e ripartire da lì.</translation>
    </message>
    <message>
        <source>The PBX does not take the new file %1 (%2). The earlier files are back.</source>
        <translation>Il centralino non accetta il nuovo file %1 (%2). I file precedenti sono di nuovo al loro posto.</translation>
    </message>
    <message>
        <source>Correct the value it complains of, then deploy again.</source>
        <translation>Correggere il valore di cui si lamenta, poi distribuire di nuovo.</translation>
    </message>
    <message>
        <source>On the PBX %1 failed (%2).</source>
        <translation>Sul centralino %1 non è riuscito (%2).</translation>
    </message>
    <message>
        <source>Check that the account may run it there.</source>
        <translation>Verificare che l&apos;utente possa eseguirlo là.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written on the PBX (%2).</source>
        <translation>Sul centralino il file %1 non si può leggere o scrivere (%2).</translation>
    </message>
    <message>
        <source>Check the folder&apos;s owner and the free space there.</source>
        <translation>Verificare il proprietario della cartella e lo spazio libero.</translation>
    </message>
    <message>
        <source>%1 could not be put back as it was (%2).</source>
        <translation>Non è stato possibile riportare %1 com&apos;era (%2).</translation>
    </message>
    <message>
        <source>The earlier state is kept with this site: undo again, or put it back on the PBX&apos;s own page.</source>
        <translation>Lo stato precedente è conservato con questa sede: annullare di nuovo, oppure ripristinarlo sulla pagina del centralino.</translation>
    </message>
    <message>
        <source>The SSH server %1 does not forward the connection (%2).</source>
        <translation>Il server SSH %1 non inoltra la connessione (%2).</translation>
    </message>
    <message>
        <source>Allow TCP forwarding on it, or give the address by which it reaches the PBX.</source>
        <translation>Consentire su di esso l&apos;inoltro TCP, oppure indicare l&apos;indirizzo con cui raggiunge il centralino.</translation>
    </message>
    <message>
        <source>The template %1 cannot be filled in (%2).</source>
        <translation>Il modello %1 non si può compilare (%2).</translation>
    </message>
    <message>
        <source>Download it anew from this very TVox and do not change it.</source>
        <translation>Scaricarlo di nuovo da questo stesso TVox e non modificarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be filled in (%2).</source>
        <translation>%1 non si può compilare (%2).</translation>
    </message>
    <message>
        <source>Correct it in the site, then fill in the template again.</source>
        <translation>Correggerlo nella sede, poi compilare di nuovo il modello.</translation>
    </message>
    <message>
        <source>The script stopped at %1 (%2).</source>
        <translation>Lo script si è fermato a %1 (%2).</translation>
    </message>
    <message>
        <source>What came before it was done. Correct the cause and run it again: it repeats nothing.</source>
        <translation>Ciò che precede è stato eseguito. Rimuovere la causa ed eseguirlo di nuovo: non ripete nulla.</translation>
    </message>
    <message>
        <source>Some settings of %1 are not ticked as typed yet (%2).</source>
        <translation>Alcune impostazioni di %1 non sono ancora spuntate come inserite (%2).</translation>
    </message>
    <message>
        <source>Type them on the PBX&apos;s own page and tick each one.</source>
        <translation>Inserirle sulla pagina del centralino e spuntarle una per una.</translation>
    </message>
    <message>
        <source>There is no room left for the database %1 (%2).</source>
        <translation>Non c&apos;è più spazio per il database %1 (%2).</translation>
    </message>
    <message>
        <source>Free some space on that disk. Nothing of the last change was written.</source>
        <translation>Liberare spazio su quel disco. Dell&apos;ultima modifica non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The database %1 can only be read (%2).</source>
        <translation>Il database %1 si può solo leggere (%2).</translation>
    </message>
    <message>
        <source>Copy it to a folder that can be written to, or allow writing there.</source>
        <translation>Copiarlo in una cartella in cui si può scrivere, oppure permettere di scrivere lì.</translation>
    </message>
    <message>
        <source>The file %1 can no longer be reached (%2).</source>
        <translation>Il file %1 non è più raggiungibile (%2).</translation>
    </message>
    <message>
        <source>Plug the disk or stick in again, then repeat the last change; the window still has it.</source>
        <translation>Ricollegare il disco o la chiavetta, poi ripetere l&apos;ultima modifica, che è ancora nella finestra.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached (%2).</source>
        <translation>Il server del database %1 non è raggiungibile (%2).</translation>
    </message>
    <message>
        <source>Check the network and the VPN; with a copy of the sites you can go on without it.</source>
        <translation>Controllare la rete e la VPN; con una copia delle sedi si può andare avanti anche senza.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the user or the password (%2).</source>
        <translation>Il server del database %1 rifiuta l&apos;utente o la password (%2).</translation>
    </message>
    <message>
        <source>Give the password in PGPASSWORD, in the file .pgpass or in the settings; the administrator of the server can set a new one.</source>
        <translation>Indicare la password in PGPASSWORD, nel file .pgpass o nelle impostazioni; l&apos;amministratore del server può assegnarne una nuova.</translation>
    </message>
    <message>
        <source>Your account on %1 may not do that (%2).</source>
        <translation>Questo account su %1 non può farlo (%2).</translation>
    </message>
    <message>
        <source>Ask an owner of the team for the right; the role is that of the account on the server.</source>
        <translation>Chiedere il permesso a un proprietario della squadra; il ruolo è quello dell&apos;account sul server.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be protected (%2). Nothing was sent.</source>
        <translation>Il collegamento a %1 non sarebbe protetto (%2). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Set up TLS on the server with a certificate for its name, and name its authority with sslrootcert.</source>
        <translation>Attivare TLS sul server con un certificato per il suo nome e indicare la sua autorità con sslrootcert.</translation>
    </message>
    <message>
        <source>The connection to %1 broke at the very moment of saving: whether it was saved is not known.</source>
        <translation>Il collegamento a %1 si è interrotto proprio durante il salvataggio: non si sa se è stato salvato.</translation>
    </message>
    <message>
        <source>Open the site again: it shows what was saved.</source>
        <translation>Riaprire la sede: mostra ciò che è stato salvato.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next one is taken in %2 s.</source>
        <translation>Dopo varie passphrase errate, la prossima viene accettata fra %2 s.</translation>
    </message>
    <message>
        <source>Wait, then type it again; the recovery sheet opens the database, too.</source>
        <translation>Attendere, poi riscriverla; anche il foglio di recupero apre il database.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this database.</source>
        <translation>Questa non è la chiave di recupero di questo database.</translation>
    </message>
    <message>
        <source>Type it from the newest recovery sheet; every new sheet makes the earlier ones useless.</source>
        <translation>Copiarla dal foglio di recupero più recente: ogni foglio nuovo annulla i precedenti.</translation>
    </message>
    <message>
        <source>A recovery key has a slip of the pen in it (group %2).</source>
        <translation>Nella chiave di recupero c&apos;è un errore di battitura (gruppo %2).</translation>
    </message>
    <message>
        <source>Compare that group with the sheet.</source>
        <translation>Confrontare quel gruppo con il foglio.</translation>
    </message>
    <message>
        <source>Your key is not admitted to the team of %1 yet (%2).</source>
        <translation>Questa chiave non è ancora ammessa nella squadra di %1 (%2).</translation>
    </message>
    <message>
        <source>Ask an owner to admit you, and compare this fingerprint by telephone.</source>
        <translation>Chiedere l&apos;ammissione a un proprietario e confrontare con lui questa impronta per telefono.</translation>
    </message>
    <message>
        <source>There is no member %1 in this team.</source>
        <translation>In questa squadra non c&apos;è il membro %1.</translation>
    </message>
    <message>
        <source>List the members.</source>
        <translation>Elencare i membri.</translation>
    </message>
    <message>
        <source>Without %1 nobody could open the passwords any more.</source>
        <translation>Senza %1 nessuno potrebbe più aprire le password.</translation>
    </message>
    <message>
        <source>Add another way to open them, or admit somebody else, first.</source>
        <translation>Aggiungere prima un altro modo per aprirle, oppure ammettere qualcun altro.</translation>
    </message>
    <message>
        <source>The history of the site has no entry %1.</source>
        <translation>La cronologia della sede non ha la voce %1.</translation>
    </message>
    <message>
        <source>List the site&apos;s history.</source>
        <translation>Elencare la cronologia della sede.</translation>
    </message>
    <message>
        <source>Of %1 only the name was kept, not the site as it was then.</source>
        <translation>Di %1 è stato conservato solo il nome, non la sede com&apos;era allora.</translation>
    </message>
    <message>
        <source>Choose a later entry; each change since this version of the program is kept whole.</source>
        <translation>Scegliere una voce più recente: da questa versione del programma ogni modifica è conservata per intero.</translation>
    </message>
    <message>
        <source>There is no change of %1 left to undo.</source>
        <translation>Non ci sono più modifiche di %1 da annullare.</translation>
    </message>
    <message>
        <source>The site&apos;s history shows every change; any state in it can be restored.</source>
        <translation>La cronologia della sede mostra ogni modifica; si può ripristinare qualsiasi stato.</translation>
    </message>
    <message>
        <source>There is no undone change of %1 to redo.</source>
        <translation>Non ci sono modifiche annullate di %1 da ripristinare.</translation>
    </message>
    <message>
        <source>Whatever is changed after undoing ends what could be redone; the history still has it.</source>
        <translation>Ciò che si modifica dopo un annullamento chiude quello che si poteva ripristinare; nella cronologia c&apos;è ancora.</translation>
    </message>
    <message>
        <source>Both sides changed the same values of %1 (%2). Nothing was merged.</source>
        <translation>Entrambe le parti hanno modificato gli stessi valori di %1 (%2). Non è stato unito nulla.</translation>
    </message>
    <message>
        <source>Choose for each one which counts.</source>
        <translation>Scegliere per ciascuno quale vale.</translation>
    </message>
    <message>
        <source>The job file %1 is damaged (%2).</source>
        <translation>Il file di lavoro %1 è danneggiato (%2).</translation>
    </message>
    <message>
        <source>Copy it again from where it was written.</source>
        <translation>Copiarlo di nuovo da dove è stato scritto.</translation>
    </message>
    <message>
        <source>The job file %1 was written by a newer Doppino (%2).</source>
        <translation>Il file di lavoro %1 è stato scritto da un Doppino più recente (%2).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installare la versione più recente.</translation>
    </message>
    <message>
        <source>%1 is no copy of a team&apos;s database.</source>
        <translation>%1 non è una copia del database di una squadra.</translation>
    </message>
    <message>
        <source>Make a copy of the team&apos;s sites first; only such a copy can be synchronised.</source>
        <translation>Fare prima una copia delle sedi della squadra; solo una copia così si può sincronizzare.</translation>
    </message>
    <message>
        <source>The backup %1 is not good (%2).</source>
        <translation>La copia di sicurezza %1 non è buona (%2).</translation>
    </message>
    <message>
        <source>Take another one; it may be made again at any time while the database is sound.</source>
        <translation>Farne un&apos;altra; finché il database è sano si può fare in ogni momento.</translation>
    </message>
    <message>
        <source>There is no good backup of %1.</source>
        <translation>Non c&apos;è nessuna copia di sicurezza buona di %1.</translation>
    </message>
    <message>
        <source>Save what can still be read, and look for copies on other disks.</source>
        <translation>Salvare ciò che si può ancora leggere e cercare copie su altri dischi.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last change of the database (%2).</source>
        <translation>L&apos;orologio di questo portatile è indietro rispetto all&apos;ultima modifica del database (%2).</translation>
    </message>
    <message>
        <source>Set the clock; changes keep their order all the same.</source>
        <translation>Regolare l&apos;orologio; le modifiche mantengono comunque il loro ordine.</translation>
    </message>
    <message>
        <source>%1: this is needed here, and still empty.</source>
        <translation>%1: dato necessario, ma vuoto.</translation>
    </message>
    <message>
        <source>Check address and port, and that this access (telnet, SSH, web) is switched on there.</source>
        <translation>Verificare indirizzo e porta, e che questo accesso (telnet, SSH, web) sia attivo dall&apos;altra parte.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Cancella filtro</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nulla corrisponde al filtro.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Folds the findings up or out</source>
        <translation>Chiude o apre le osservazioni</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the field</source>
        <translation>Invio o doppio clic porta al campo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of another trunk, what is the matter with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings on the trunks</source>
        <translation>Nessuna osservazione sui fasci</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Osservazioni: %1</translation>
    </message>
</context>
<context>
    <name>FirstSite</name>
    <message>
        <source>A site is one customer&apos;s place: its network, trunk, phones and gateways. Start with a new one, or import a site file.</source>
        <translation>Una sede è un luogo del cliente con la sua rete, il fascio, i telefoni e i gateway. Iniziare con una nuova sede o importare un file di sede.</translation>
    </message>
    <message>
        <source>1. In the office: the provider&apos;s data, users and phones, as far as they are known.
2. On site: scan the phones, upload the gateways, deploy to the PBX.
3. Test, and hand over with a report.</source>
        <translation>1. In ufficio: i dati del provider, gli utenti e i telefoni, per quanto già noti.
2. In sede: scansionare i telefoni, caricare i gateway, configurare il centralino.
3. Collaudare e consegnare con il verbale.</translation>
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
        <source>Import from a P&amp;BX…</source>
        <translation>Importa da un cent&amp;ralino…</translation>
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
        <translation>SSH non ha risposto; è stata usata un&apos;altra via di accesso.</translation>
    </message>
    <message>
        <source>Its web page did not answer; another way in was taken.</source>
        <translation>La pagina web non ha risposto; è stata usata un&apos;altra via di accesso.</translation>
    </message>
    <message>
        <source>Telnet did not answer; another way in was taken.</source>
        <translation>Telnet non ha risposto; è stata usata un&apos;altra via di accesso.</translation>
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
    <name>GuidedPane</name>
    <message>
        <source>Note an&amp;d remarks:</source>
        <translation>Note e osserva&amp;zioni:</translation>
    </message>
    <message>
        <source>Pass (P)</source>
        <translation>Superata (P)</translation>
    </message>
    <message>
        <source>Fail (F)</source>
        <translation>Non superata (F)</translation>
    </message>
    <message>
        <source>Not applicable (N)</source>
        <translation>Non applicabile (N)</translation>
    </message>
    <message>
        <source>Say in the note why this KO test does not apply.</source>
        <translation>Scrivere nella nota perché questa prova KO non si applica.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>&amp;Technician:</source>
        <translation>T&amp;ecnico:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>Lu&amp;ogo:</translation>
    </message>
    <message>
        <source>The customer&apos;s: the site says which one is usual</source>
        <translation>Quella del cliente: la sede dice quale è consueta</translation>
    </message>
    <message>
        <source>For what the customer must own; the preview leaves it out</source>
        <translation>Per ciò che spetta al cliente; l&apos;anteprima la omette</translation>
    </message>
    <message>
        <source>Page with &amp;passwords, to be sealed</source>
        <translation>Pagina con le pass&amp;word, da sigillare</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>&amp;Open points:</source>
        <translation>Pu&amp;nti aperti:</translation>
    </message>
    <message>
        <source>&amp;Go to its page</source>
        <translation>Va&amp;i alla pagina</translation>
    </message>
    <message>
        <source>Previe&amp;w:</source>
        <translation>Ante&amp;prima:</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salva in PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as HT&amp;ML…</source>
        <translation>Salva in HT&amp;ML…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Il verbale è in %1.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Il verbale è stato inviato alla stampante.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostra il verbale</translation>
    </message>
</context>
<context>
    <name>HelpGuide</name>
    <message>
        <source>&amp;What does this mean?</source>
        <translation>&amp;Che cosa significa?</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;Find in the help:</source>
        <translation>&amp;Cerca nella guida:</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>&amp;Pagine:</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer of them.</source>
        <translation>Nessuna pagina contiene tutte queste parole. Provare con meno parole.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Sinistra</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Destra</translation>
    </message>
    <message>
        <source>Help — Doppino</source>
        <translation>Guida — Doppino</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The last change is %1&apos;s; --anyone takes it all the same.</source>
        <translation>L&apos;ultima modifica è di %1; con --anyone si procede comunque.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of “%1”</source>
        <translation>Cronologia di “%1”</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Find a change:</source>
        <translation>&amp;Cerca una modifica:</translation>
    </message>
    <message>
        <source>Ch&amp;anges, newest first:</source>
        <translation>&amp;Modifiche, dalla più recente:</translation>
    </message>
    <message>
        <source>Day, person or change</source>
        <translation>Giorno, persona o modifica</translation>
    </message>
    <message>
        <source>No change holds these words.</source>
        <translation>Nessuna modifica contiene queste parole.</translation>
    </message>
    <message>
        <source>Nothing was changed at this site yet.</source>
        <translation>In questa sede non è stato ancora modificato nulla.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Che cosa ha modificato</translation>
    </message>
    <message>
        <source>The site as it was then</source>
        <translation>La sede com&apos;era allora</translation>
    </message>
    <message>
        <source>&amp;Restore this state…</source>
        <translation>&amp;Ripristina questo stato…</translation>
    </message>
    <message>
        <source>Select a change above.</source>
        <translation>Selezionare una modifica qui sopra.</translation>
    </message>
    <message>
        <source>Of this change only the name was kept: it is older than the history.</source>
        <translation>Di questa modifica è rimasto solo il nome: è più vecchia della cronologia.</translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation>Ripristinare uno stato precedente</translation>
    </message>
    <message>
        <source>Bring “%1” back to how it was after “%2” (%3, %4)?</source>
        <translation>Riportare “%1” a com&apos;era dopo “%2” (%3, %4)?</translation>
    </message>
    <message>
        <source>What was changed since stays in the history and can be restored the same way. Devices keep what they were given.</source>
        <translation>Ciò che è stato modificato dopo resta nella cronologia e si può ripristinare allo stesso modo. Gli apparati tengono ciò che hanno ricevuto.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lascia com&apos;è</translation>
    </message>
    <message>
        <source>“%1” is as it was on %2 again.</source>
        <translation>“%1” è di nuovo com&apos;era il %2.</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Journal of the dossier, newest first:</source>
        <translation>Registro del dossier, dal più recente:</translation>
    </message>
</context>
<context>
    <name>HistoryUndo</name>
    <message>
        <source>What was typed last</source>
        <translation>Ciò che è stato digitato per ultimo</translation>
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
    <name>ImportPbxDialog</name>
    <message>
        <source>Import from a PBX</source>
        <translation>Importa da un centralino</translation>
    </message>
    <message>
        <source>Reads a NethVoice into a new site: trunks, users, phones, gateways and routes. Nothing on the PBX changes.</source>
        <translation>Legge un NethVoice in una nuova sede: fasci, utenti, telefoni, gateway e rotte. Sul centralino non cambia nulla.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nome &amp;host:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>Site &amp;name:</source>
        <translation>&amp;Nome della sede:</translation>
    </message>
    <message>
        <source>As in its web page&apos;s address</source>
        <translation>Come nell&apos;indirizzo della sua pagina web</translation>
    </message>
    <message>
        <source>Empty: as the name says</source>
        <translation>Vuoto: come indica il nome</translation>
    </message>
    <message>
        <source>Empty: the host name</source>
        <translation>Vuoto: il nome host</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciato</translation>
    </message>
    <message>
        <source>&amp;Read the PBX</source>
        <translation>&amp;Leggi il centralino</translation>
    </message>
    <message>
        <source>&amp;Open as a new site</source>
        <translation>&amp;Apri come nuova sede</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Int&amp;errompi lettura</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
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
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n gateway</numerusform>
            <numerusform>%n gateway</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Letti: %1.</translation>
    </message>
    <message>
        <source>%1 Left out:</source>
        <comment>what was read</comment>
        <translation>%1 Tralasciato:</translation>
    </message>
</context>
<context>
    <name>InboundRoutesEditor</name>
    <message>
        <source>&amp;Inbound routes:</source>
        <translation>Rotte in e&amp;ntrata:</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo da</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To: an extension of the site, or a place in the PBX&apos;s own words, such as ext-group,600,1</source>
        <translation>A: un interno della sede, o una destinazione con le parole del centralino, come ext-group,600,1</translation>
    </message>
    <message>
        <source>No routes: the PBX keeps its own. “Propose by numbers” begins with the numbers of the trunks.</source>
        <translation>Nessuna rotta: il centralino tiene le sue. “Proponi dai numeri” parte dai numeri dei fasci.</translation>
    </message>
    <message>
        <source>Add nu&amp;mber</source>
        <translation>Aggiungi numer&amp;o</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Propose b&amp;y numbers</source>
        <translation>P&amp;roponi dai numeri</translation>
    </message>
    <message>
        <source>Each number of the trunks to the extension it ends with, else to the lowest</source>
        <translation>Ogni numero dei fasci all&apos;interno con cui termina, altrimenti al più basso</translation>
    </message>
    <message>
        <source>No routes: the PBX keeps its own. “Propose by numbers” needs users with extensions and a trunk with a number.</source>
        <translation>Nessuna rotta: il centralino mantiene le sue. “Proponi dai numeri” richiede utenti con un interno e un fascio con un numero.</translation>
    </message>
</context>
<context>
    <name>JobCentre</name>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What takes its time is listed here: uploads, deployments, tests…</source>
        <translation>Qui compare ciò che richiede tempo: caricamenti, distribuzioni, prove…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long it takes, or when it ended</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Copia l&apos;errore</translation>
    </message>
    <message>
        <source>Clear those that ended</source>
        <translation>Togli quelli finiti</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <comment>moment, duration</comment>
        <translation>%1, dopo %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It cannot be stopped any more without leaving something half done. Its page says more.</source>
        <translation>Non si può più fermare senza lasciare qualcosa a metà. La sua pagina dice di più.</translation>
    </message>
</context>
<context>
    <name>JobFileCommand</name>
    <message>
        <source>%1 is new here and was stored.</source>
        <translation>%1 qui è nuova ed è stata registrata.</translation>
    </message>
    <message>
        <source>%1: the file brings nothing new.</source>
        <translation>%1: il file non porta niente di nuovo.</translation>
    </message>
    <message>
        <source>%1 was merged.</source>
        <translation>%1 è stata riunita.</translation>
    </message>
    <message>
        <source>%1 had been deleted here.</source>
        <translation>%1 qui era stata eliminata.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 scritto.</translation>
    </message>
    <message>
        <source>%1: nothing stands against it; nothing was changed.</source>
        <translation>%1: niente in contrario; non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>JobLabels</name>
    <message>
        <source>Backup of gateway “%1”</source>
        <translation>Copia di sicurezza del gateway “%1”</translation>
    </message>
    <message>
        <source>Comparison with gateway “%1”</source>
        <translation>Confronto con il gateway “%1”</translation>
    </message>
    <message>
        <source>Upload to gateway “%1”</source>
        <translation>Caricamento sul gateway “%1”</translation>
    </message>
    <message>
        <source>Restoring gateway “%1”</source>
        <translation>Ripristino del gateway “%1”</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>Confronto con %1</translation>
    </message>
    <message>
        <source>Deployment to %1</source>
        <translation>Distribuzione su %1</translation>
    </message>
    <message>
        <source>Undoing a deployment on %1</source>
        <translation>Annullamento di una distribuzione su %1</translation>
    </message>
    <message>
        <source>Looking for changes on %1</source>
        <translation>Ricerca di modifiche su %1</translation>
    </message>
    <message>
        <source>Putting back changes on %1</source>
        <translation>Ripristino di modifiche su %1</translation>
    </message>
    <message>
        <source>Reading a site from %1</source>
        <translation>Lettura di una sede da %1</translation>
    </message>
    <message>
        <source>Trying the doors…</source>
        <translation>Prova delle porte…</translation>
    </message>
    <message>
        <source>Asking the addresses…</source>
        <translation>Interrogazione degli indirizzi…</translation>
    </message>
    <message>
        <source>Trying the log-in at %1</source>
        <translation>Prova di accesso a %1</translation>
    </message>
    <message>
        <source>Script for %1</source>
        <translation>Script per %1</translation>
    </message>
    <message>
        <source>Test of trunk “%1”</source>
        <translation>Collaudo del fascio “%1”</translation>
    </message>
    <message>
        <source>Search of %1</source>
        <translation>Ricerca in %1</translation>
    </message>
    <message>
        <source>Certification of %1</source>
        <translation>Certificazione di %1</translation>
    </message>
    <message>
        <source>Announcing phones to %1</source>
        <translation>Annuncio dei telefoni a %1</translation>
    </message>
    <message>
        <source>Serving phones at %1</source>
        <translation>Servizio ai telefoni su %1</translation>
    </message>
    <message>
        <source>Acceptance report</source>
        <translation>Verbale di collaudo</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Backup of the database</source>
        <translation>Copia di sicurezza del database</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>Clearing old ones…</source>
        <translation>Eliminazione delle vecchie…</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Sealing the passwords with a new key</source>
        <translation>Sigillatura delle password con una nuova chiave</translation>
    </message>
    <message>
        <source>Sites on their way: %1</source>
        <translation>Trasferimento di sedi: %1</translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>A job has ended</source>
        <translation>Un lavoro è finito</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>The last job did not end well. All jobs (Ctrl+J)</source>
        <translation>L&apos;ultimo lavoro non è finito bene. Tutti i lavori (Ctrl+J)</translation>
    </message>
    <message>
        <source>All jobs of this session (Ctrl+J)</source>
        <translation>Tutti i lavori di questa sessione (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>JobTrouble</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation>Deve intervenire: %1</translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation>Trunk di prova</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <source>a run of the tests</source>
        <translation>un giro di prove</translation>
    </message>
    <message>
        <source>Every change will be written down here.</source>
        <translation>Qui verrà annotata ogni modifica.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Function:</source>
        <translation>Fun&amp;zione:</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>Va&amp;lore:</translation>
    </message>
    <message>
        <source>Labe&amp;l:</source>
        <translation>&amp;Etichetta:</translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation>Ered&amp;ita</translation>
    </message>
    <message>
        <source>Takes back what is set here for this key</source>
        <translation>Toglie quanto impostato qui per questo tasto</translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation>Nessun tasto scelto.</translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation>%1, ereditato</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KeychainPage</name>
    <message>
        <source>The desktop&apos;s keychain is opened by logging in to this laptop. What is in it opens without a passphrase, for whoever is logged in as you. Taking something out of it happens at once; the passphrase and the recovery sheet go on working.</source>
        <translation>Il portachiavi del desktop si apre con l&apos;accesso a questo portatile. Ciò che contiene si apre senza passphrase, per chiunque abbia eseguito l&apos;accesso con lo stesso utente. Togliere qualcosa dal portachiavi ha effetto subito; la passphrase e il foglio di recupero continuano a funzionare.</translation>
    </message>
    <message>
        <source>&amp;Forget the server&apos;s password</source>
        <translation>&amp;Dimentica la password del server</translation>
    </message>
    <message>
        <source>The keychain opens the passwords of this database.</source>
        <translation>Il portachiavi apre le password di questo database.</translation>
    </message>
    <message>
        <source>The keychain does not open the passwords of this database.</source>
        <translation>Il portachiavi non apre le password di questo database.</translation>
    </message>
    <message>
        <source>&amp;Take them out of the keychain</source>
        <translation>&amp;Togli dal portachiavi</translation>
    </message>
    <message>
        <source>Let the &amp;keychain open them, too</source>
        <translation>Apri anche con il &amp;portachiavi</translation>
    </message>
    <message>
        <source>The password of the server is kept in the keychain.</source>
        <translation>La password del server è conservata nel portachiavi.</translation>
    </message>
    <message>
        <source>The password of the server is not kept in the keychain.</source>
        <translation>La password del server non è conservata nel portachiavi.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Fill with users fr&amp;om here</source>
        <translation>Riem&amp;pi con gli utenti da qui</translation>
    </message>
    <message>
        <source>A busy lamp field for every user, from this line key on; lines are kept</source>
        <translation>Un tasto BLF per ogni utente, a partire da questo tasto linea; le linee restano</translation>
    </message>
    <message>
        <source>Copy keys to &amp;phones…</source>
        <translation>Copia i tasti sui tele&amp;foni…</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Pagi&amp;na:</translation>
    </message>
    <message>
        <source>Bold with a full frame: set here. Slanted with a broken frame: inherited. Drag a key, or Alt and an arrow, to move it.</source>
        <translation>Grassetto con bordo continuo: impostato qui. Corsivo con bordo tratteggiato: ereditato. Per spostare un tasto, trascinarlo oppure Alt e freccia.</translation>
    </message>
    <message>
        <source>This phone has no model yet: choose it under &quot;Phones&quot;.</source>
        <translation>Questo telefono non ha ancora un modello: sceglierlo in “Telefoni”.</translation>
    </message>
    <message>
        <source>Models differ in their keys. Choose a model or a phone at the left.</source>
        <translation>I tasti cambiano da modello a modello. Scegliere a sinistra un modello o un telefono.</translation>
    </message>
    <message>
        <source>Soft keys</source>
        <translation>Tasti soft</translation>
    </message>
    <message>
        <source>Line keys %1 to %2</source>
        <translation>Tasti linea da %1 a %2</translation>
    </message>
    <message>
        <source>Module %1, keys %2 to %3</source>
        <translation>Modulo %1, tasti da %2 a %3</translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation>%1, ereditato</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Copia i tasti</translation>
    </message>
    <message>
        <source>Which phones of this model shall have the same soft, line and expansion keys?</source>
        <translation>Quali telefoni di questo modello devono avere gli stessi tasti soft, linea ed espansione?</translation>
    </message>
    <message>
        <source>&amp;Copy to the selected</source>
        <translation>&amp;Copia sui selezionati</translation>
    </message>
</context>
<context>
    <name>LabelStrips</name>
    <message>
        <source>Line keys %1 to %2</source>
        <translation>Tasti linea da %1 a %2</translation>
    </message>
    <message>
        <source>Expansion keys %1 to %2</source>
        <translation>Tasti espansione da %1 a %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, segue</translation>
    </message>
    <message>
        <source>50 mm: print without scaling</source>
        <translation>50 mm: stampare senza adattare</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Labels cut: %1</source>
        <translation>Etichette troncate: %1</translation>
    </message>
</context>
<context>
    <name>LabelsTab</name>
    <message>
        <source>&amp;Width of a strip:</source>
        <translation>Larghe&amp;zza della striscia:</translation>
    </message>
    <message>
        <source>&amp;From key to key:</source>
        <translation>Passo &amp;fra i tasti:</translation>
    </message>
    <message>
        <source>Measure both on the phone. Print without scaling and check the 50 mm mark.</source>
        <translation>Misurare entrambi sul telefono. Stampare senza adattare alla pagina e verificare il segno di 50 mm.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salva &amp;in PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Previous pa&amp;ge</source>
        <translation>Pagi&amp;na precedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Pagina succ&amp;essiva</translation>
    </message>
    <message>
        <source>None of these phones has a key with a function. Give the keys one under &quot;Keys&quot;.</source>
        <translation>Nessuno di questi telefoni ha un tasto con una funzione. Assegnarla in “Tasti”.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>These are the strips of the first %1 of %2 phones. Choose a model or a phone for the others.</source>
        <translation>Queste sono le strisce dei primi %1 telefoni su %2. Per gli altri scegliere un modello o un telefono.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) do not fit and are cut, first &quot;%1&quot; (%2). Shorten them, or make the strips wider.</source>
        <translation>
            <numerusform>%n etichetta non ci sta ed è troncata: &quot;%1&quot; (%2). Abbreviarla o allargare le strisce.</numerusform>
            <numerusform>%n etichette non ci stanno e sono troncate, la prima &quot;%1&quot; (%2). Abbreviarle o allargare le strisce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the label strips</source>
        <translation>Salva le etichette</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>etichette.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
</context>
<context>
    <name>LadderModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>inviato: %1</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>ricevuto: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>This laptop ↔ provider</source>
        <translation>Questo portatile ↔ provider</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>suggerimento</translation>
    </message>
    <message>
        <source>%1: %2: %3 [%4]</source>
        <translation>%1: %2: %3 [%4]</translation>
    </message>
    <message>
        <source>Nothing to remark on the plan of %1.</source>
        <translation>Niente da segnalare sul progetto di %1.</translation>
    </message>
</context>
<context>
    <name>LintField</name>
    <message>
        <source>user name</source>
        <translation>nome utente</translation>
    </message>
    <message>
        <source>auth user</source>
        <translation>utente di autenticazione</translation>
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
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>trasporto</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <translation>outbound proxy</translation>
    </message>
</context>
<context>
    <name>LintText</name>
    <message>
        <source>The %1 is missing: without it the trunk can be neither set up nor tested.</source>
        <translation>Manca %1: senza, il fascio non si può né configurare né collaudare.</translation>
    </message>
    <message>
        <source>This provider is not certified: support is limited to analysis and slower. Test the trunk thoroughly; the report will say so.</source>
        <translation>Questo provider non è certificato: il supporto si limita all&apos;analisi ed è più lento. Collaudare a fondo il fascio; il verbale lo riporterà.</translation>
    </message>
    <message>
        <source>The %1 was typed by hand (%3), while the catalogue lists %4 for %2. If the provider did not ask for it, the trunk may not register.</source>
        <translation>Valore inserito a mano (%1: %3), mentre per %2 il catalogo indica %4. Se non l&apos;ha chiesto il provider, il fascio potrebbe non registrarsi.</translation>
    </message>
    <message>
        <source>Use the catalogue&apos;s value</source>
        <translation>Usa il valore del catalogo</translation>
    </message>
    <message>
        <source>The trunk %1 registers at %2 as well. Some providers refuse a second registration from one address, or send the calls of both to one of them.</source>
        <translation>Anche il fascio %1 si registra su %2. Alcuni provider rifiutano una seconda registrazione dallo stesso indirizzo, o mandano le chiamate di entrambi a uno solo.</translation>
    </message>
    <message>
        <source>The user name %1 looks like a telephone number and the number %2 does not: they seem to have changed places.</source>
        <translation>Il nome utente %1 sembra un numero di telefono e il numero %2 no: pare che siano scambiati.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank, probably copied along; the provider would refuse it.</source>
        <translation>C&apos;è uno spazio all&apos;inizio o alla fine (%1), probabilmente copiato per sbaglio: il provider rifiuterebbe.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Togli gli spazi</translation>
    </message>
    <message>
        <source>%1 is a whole SIP address; the user name is only what stands before the @. The domain has a field of its own.</source>
        <translation>%1 è un indirizzo SIP completo; il nome utente è solo ciò che precede la @. Il dominio ha un campo a parte.</translation>
    </message>
    <message>
        <source>Keep %2</source>
        <translation>Tieni %2</translation>
    </message>
    <message>
        <source>The trunk waits for %1 to register on the PBX, but no gateway port of this site has that user name: it will stay silent.</source>
        <translation>Il fascio aspetta che %1 si registri sul centralino, ma nessuna porta gateway della sede ha quel nome utente: resterà muto.</translation>
    </message>
    <message>
        <source>The gateway port with the user name %1 has another password than the trunk: its registration will be refused.</source>
        <translation>La porta gateway con nome utente %1 ha una password diversa da quella del fascio: la registrazione sarà rifiutata.</translation>
    </message>
    <message>
        <source>Take the port&apos;s password</source>
        <translation>Usa la password della porta</translation>
    </message>
    <message>
        <source>The password of %1 is the first one an intruder tries: a factory setting, a common word, or its own name or number. Calls at your customer&apos;s cost are the usual result.</source>
        <translation>La password di %1 è la prima che prova un intruso: di fabbrica, una parola comune, oppure il suo stesso nome o numero. Di solito finisce in chiamate a spese del cliente.</translation>
    </message>
    <message>
        <source>%1 has the same password: whoever learns one of them opens both.</source>
        <translation>%1 ha la stessa password: chi ne scopre una le apre entrambe.</translation>
    </message>
    <message>
        <source>The password has fewer than %1 characters and can be guessed by trying. Ask the provider for a longer one.</source>
        <translation>La password ha meno di %1 caratteri e si indovina per tentativi. Chiederne al provider una più lunga.</translation>
    </message>
    <message>
        <source>The provider knows this PBX by its address alone, but it runs in the cloud, where an address is shared or changes: others may call at your customer&apos;s cost. Registration is safer.</source>
        <translation>Il provider riconosce il centralino solo dall&apos;indirizzo, ma in cloud un indirizzo è condiviso o cambia: altri potrebbero chiamare a spese del cliente. La registrazione è più sicura.</translation>
    </message>
    <message>
        <source>Register instead</source>
        <translation>Passa alla registrazione</translation>
    </message>
    <message>
        <source>This mode is not the one of %1 in the catalogue: set up this way, the trunk will probably stay down.</source>
        <translation>La modalità non è quella che il catalogo indica per %1: così configurato, il fascio probabilmente non salirà.</translation>
    </message>
    <message>
        <source>Use the catalogue&apos;s mode</source>
        <translation>Usa la modalità del catalogo</translation>
    </message>
    <message>
        <source>Peer-to-peer sends the voice directly between the devices, which fails between public addresses: calls would connect without sound.</source>
        <translation>Il peer-to-peer manda la voce direttamente fra i dispositivi, e fra indirizzi pubblici non funziona: le chiamate si aprirebbero senza audio.</translation>
    </message>
    <message>
        <source>Switch peer-to-peer off</source>
        <translation>Disattiva il peer-to-peer</translation>
    </message>
    <message>
        <source>%1 stands where a domain belongs but looks like an outbound proxy: the provider would not recognise the calls.</source>
        <translation>%1 è al posto di un dominio ma sembra un outbound proxy: il provider non riconoscerebbe le chiamate.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>%1 is a private address, which nobody can reach over the Internet: it cannot be the server of %2.</source>
        <translation>%1 è un indirizzo privato, irraggiungibile da Internet: non può essere il server di %2.</translation>
    </message>
    <message>
        <source>Use the catalogue&apos;s server</source>
        <translation>Usa il server del catalogo</translation>
    </message>
    <message>
        <source>%1 is this site&apos;s own PBX: the trunk would call itself. The provider&apos;s server belongs here.</source>
        <translation>%1 è il centralino di questa sede: il fascio chiamerebbe se stesso. Qui va il server del provider.</translation>
    </message>
    <message>
        <source>TLS goes to the address %1, but certificates bear names: without a name to verify, anybody could pose as the provider, or the connection fails.</source>
        <translation>TLS punta all&apos;indirizzo %1, ma i certificati portano nomi: senza un nome da verificare chiunque potrebbe spacciarsi per il provider, oppure la connessione fallisce.</translation>
    </message>
    <message>
        <source>Verify the name %2</source>
        <translation>Verifica il nome %2</translation>
    </message>
    <message>
        <source>Port %1 with %2 is unusual: 5060 is for UDP and TCP, 5061 for TLS. One of the two is probably wrong.</source>
        <translation>La porta %1 con %2 è insolita: la 5060 è per UDP e TCP, la 5061 per TLS. Uno dei due valori è probabilmente sbagliato.</translation>
    </message>
    <message>
        <source>Use %3</source>
        <translation>Usa %3</translation>
    </message>
    <message>
        <source>%1 cannot connect a trunk over %2. Use another transport, or a session border controller in between.</source>
        <translation>%1 non collega fasci su %2. Usare un altro trasporto, oppure un session border controller nel mezzo.</translation>
    </message>
    <message>
        <source>%1 neither registers on a trunk nor takes registrations: the provider has to know it by address, or a gateway or session border controller must register in its place.</source>
        <translation>%1 non si registra sui fasci e non accetta registrazioni: il provider deve riconoscerlo dall&apos;indirizzo, oppure deve registrarsi al suo posto un gateway o un session border controller.</translation>
    </message>
    <message>
        <source>The registration is renewed only every %1 seconds, but a router may forget the UDP connection after two to five minutes: from then on inbound calls do not arrive.</source>
        <translation>La registrazione si rinnova solo ogni %1 secondi, ma un router può dimenticare la connessione UDP dopo due-cinque minuti: da quel momento le chiamate in entrata non arrivano.</translation>
    </message>
    <message>
        <source>Renew it every %2 seconds</source>
        <translation>Rinnova ogni %2 secondi</translation>
    </message>
    <message>
        <source>%1 does not speak %2: calls that need it are refused.</source>
        <translation>%1 non supporta %2: le chiamate che lo richiedono sono rifiutate.</translation>
    </message>
    <message>
        <source>Offer only what both speak</source>
        <translation>Offri solo i codec comuni</translation>
    </message>
    <message>
        <source>%1 does not list %2: calls that need it are refused.</source>
        <translation>%1 non prevede %2: le chiamate che lo richiedono sono rifiutate.</translation>
    </message>
    <message>
        <source>Key tones travel within the voice, but %1 distorts them: voice menus will not understand the keys.</source>
        <translation>I toni dei tasti viaggiano nella voce, ma %1 li deforma: i risponditori vocali non riconosceranno i tasti.</translation>
    </message>
    <message>
        <source>Send keys by RFC 4733</source>
        <translation>Invia i tasti con RFC 4733</translation>
    </message>
    <message>
        <source>%1 does not take encrypted voice (SRTP): offering it may get calls refused.</source>
        <translation>%1 non accetta la voce cifrata (SRTP): offrirla può far rifiutare le chiamate.</translation>
    </message>
    <message>
        <source>Do not offer SRTP</source>
        <translation>Non offrire SRTP</translation>
    </message>
    <message>
        <source>The voice is encrypted, but its keys travel readable over %1: whoever listens can decrypt it. SRTP needs TLS.</source>
        <translation>La voce è cifrata, ma le chiavi viaggiano in chiaro su %1: chi ascolta può decifrarla. SRTP richiede TLS.</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>Usa TLS</translation>
    </message>
    <message>
        <source>The numbers of this trunk are written in different ways (%1): calls will match some of them and not the others.</source>
        <translation>I numeri di questo fascio sono scritti in modi diversi (%1): le chiamate ne riconosceranno alcuni e altri no.</translation>
    </message>
    <message>
        <source>Write them all alike</source>
        <translation>Scrivili tutti allo stesso modo</translation>
    </message>
    <message>
        <source>The numbers are written as %1, which is not the number format of this trunk: the provider may refuse the caller number and the PBX may miss inbound calls.</source>
        <translation>I numeri sono scritti come %1, che non è il formato di questo fascio: il provider può rifiutare il numero in uscita e il centralino non riconoscere le chiamate in entrata.</translation>
    </message>
    <message>
        <source>Write them in the trunk&apos;s format</source>
        <translation>Scrivili nel formato del fascio</translation>
    </message>
    <message>
        <source>%1 overlaps with %2 of the trunk %3: the same number cannot be reached in two places. Check it against the provider&apos;s order.</source>
        <translation>%1 si sovrappone a %2 del fascio %3: lo stesso numero non può arrivare in due posti. Controllare con l&apos;ordine del provider.</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Togli il doppione</translation>
    </message>
    <message>
        <source>%1 is presented to those called but is not a number of this trunk: many providers refuse such calls or hide the number.</source>
        <translation>%1 viene presentato in uscita ma non è un numero di questo fascio: molti provider rifiutano queste chiamate o nascondono il numero.</translation>
    </message>
    <message>
        <source>Present the main number</source>
        <translation>Presenta il numero principale</translation>
    </message>
    <message>
        <source>The trunks carry %1 calls at once, but %2 are planned: the rest hears the busy tone. Order more channels or correct the plan.</source>
        <translation>I fasci portano %1 chiamate contemporanee, ma ne sono previste %2: le altre trovano occupato. Ordinare più canali o correggere il progetto.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entry of %1 has changed since this trunk was configured (%2). The trunk keeps the former values; after taking the new ones the PBX has to be set up and tested anew.</source>
        <translation>La voce del catalogo di %1 è cambiata da quando questo fascio è stato configurato (%2). Il fascio conserva i valori di prima; presi quelli nuovi, il centralino va riconfigurato e ricollaudato.</translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s values</source>
        <translation>Prendi i valori del catalogo</translation>
    </message>
    <message>
        <source>%1 is no longer in the catalogue. The trunk keeps the values it was configured with; ask the provider whether they still hold.</source>
        <translation>%1 non è più nel catalogo. Il fascio conserva i valori con cui è stato configurato; chiedere al provider se valgono ancora.</translation>
    </message>
    <message>
        <source>The main extension %1 is somebody else&apos;s as well (%2): calls would reach only one of the two. Give each an extension of its own.</source>
        <translation>L&apos;interno principale %1 è già di qualcun altro (%2): le chiamate arriverebbero a uno solo dei due. Dare a ciascuno un interno proprio.</translation>
    </message>
    <message>
        <source>The main extension %1 is also what a further device of the extension %2 is called: the PBX would take it away. Choose one that does not begin with 91 to 98 before another extension.</source>
        <translation>L&apos;interno principale %1 è anche il numero di un altro dispositivo dell&apos;interno %2: il centralino lo toglierebbe. Sceglierne uno che non sia un altro interno con 91-98 davanti.</translation>
    </message>
    <message>
        <source>These phones get no number: %1. Their users have no main extension, or no number is free in front of it.</source>
        <translation>Questi telefoni non ricevono un numero: %1. I loro utenti non hanno un interno principale, o non c&apos;è più un numero libero.</translation>
    </message>
    <message>
        <source>The model of these phones is not known yet: %1. Without it no configuration can be written for them.</source>
        <translation>Il modello di questi telefoni non è ancora noto: %1. Senza non si può scrivere la loro configurazione.</translation>
    </message>
    <message>
        <source>These phones are nobody&apos;s: %1. They get a configuration without an account and cannot call.</source>
        <translation>Questi telefoni non sono di nessuno: %1. Ricevono una configurazione senza account e non possono chiamare.</translation>
    </message>
    <message>
        <source>It is not known who makes these phones: %1. Pick the vendor or the model; compare the address with the label first.</source>
        <translation>Non si sa di che produttore sono questi telefoni: %1. Scegliere il produttore o il modello, dopo aver confrontato l&apos;indirizzo con l&apos;etichetta.</translation>
    </message>
    <message>
        <source>These phones keep their vendor&apos;s password for menu and web page: %1. Anybody on the network can read and change their accounts; have passwords made for the site.</source>
        <translation>Questi telefoni hanno ancora la password di fabbrica per menu e pagina web: %1. Chiunque sia in rete può leggere e cambiare i loro account; far generare le password della sede.</translation>
    </message>
    <message>
        <source>These phones have no SIP password yet: %1. They cannot register; have passwords made, or take them from the PBX.</source>
        <translation>Questi telefoni non hanno ancora una password SIP: %1. Non possono registrarsi; far generare le password o prenderle dal centralino.</translation>
    </message>
    <message>
        <source>These keys have no number or value and will do nothing: %1.</source>
        <translation>Questi tasti non hanno un numero o un valore e non faranno nulla: %1.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Sblocca…</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Chiudi senza salvare</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>What was open here is shown again once the passwords are unlocked.</source>
        <translation>Quello che era aperto torna a essere mostrato quando le password sono sbloccate.</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Lock when nobody &amp;uses the program</source>
        <translation>Blocca quando nessuno &amp;usa il programma</translation>
    </message>
    <message>
        <source>Lock when the &amp;laptop goes to sleep</source>
        <translation>Blocca quando il por&amp;tatile va in sospensione</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked</source>
        <translation>Blocca quando si blocca lo &amp;schermo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;Dopo:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Locked, the passwords of your sites are out of memory until the passphrase or the keychain opens them again. What is open is saved first. An upload, a test, a call or the serving of phones under way is not cut off: the window is hidden at once, and the passwords are locked when it has ended. Ctrl+L locks at any time.</source>
        <translation>Bloccate, le password delle sedi non sono in memoria finché la passphrase o il portachiavi non le riapre. Prima si salva ciò che è aperto. Un caricamento, una prova, una chiamata o la distribuzione delle configurazioni ai telefoni in corso non vengono interrotti: la finestra viene nascosta subito e le password si bloccano alla fine. Ctrl+L blocca in qualsiasi momento.</translation>
    </message>
</context>
<context>
    <name>LyncPage</name>
    <message>
        <source>1. Topology Builder</source>
        <translation>1. Topology Builder</translation>
    </message>
    <message>
        <source>2. Script</source>
        <translation>2. Script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Save scr&amp;ipt…</source>
        <translation>Salva scr&amp;ipt…</translation>
    </message>
    <message>
        <source>T&amp;ry on the server</source>
        <translation>P&amp;rova sul server</translation>
    </message>
    <message>
        <source>Runs it over SSH and changes nothing; what it would change is shown first</source>
        <translation>Lo esegue via SSH senza modificare nulla; mostra prima ciò che cambierebbe</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>To run it from here, enter the server&apos;s SSH access on the page Site.</source>
        <translation>Per eseguirlo da qui, inserire l&apos;accesso SSH del server nella pagina Sede.</translation>
    </message>
    <message>
        <source>Running the script without changing anything…</source>
        <translation>Esecuzione dello script senza modificare nulla…</translation>
    </message>
    <message>
        <source>On %1 the script would change: %2.</source>
        <translation>Su %1 lo script cambierebbe: %2.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Changing the server…</source>
        <translation>Modifica del server in corso…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia così com&apos;è</translation>
    </message>
    <message>
        <source>The server is as it shall be: read back and tested.</source>
        <translation>Il server è come deve essere: riletto e provato.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Sul server non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>LyncRemarks</name>
    <message>
        <source>Trunks of %1, for the management shell of Lync Server 2013 or Skype for Business Server.</source>
        <translation>Fasci di %1, per la shell di gestione di Lync Server 2013 o Skype for Business Server.</translation>
    </message>
    <message>
        <source>First create gateway and trunk in Topology Builder and publish the topology.</source>
        <translation>Creare prima gateway e trunk in Topology Builder e pubblicare la topologia.</translation>
    </message>
    <message>
        <source>Needs the role CsAdministrator, or the group RTCUniversalServerAdmins.</source>
        <translation>Richiede il ruolo CsAdministrator oppure il gruppo RTCUniversalServerAdmins.</translation>
    </message>
    <message>
        <source>As it stands it only tells what it would do; run it with -Apply to do it. It can be run again.</source>
        <translation>Così com&apos;è dice solo che cosa farebbe; con -Apply lo esegue. Si può eseguire più volte.</translation>
    </message>
    <message>
        <source>Compares what is there with what shall be.</source>
        <translation>Confronta ciò che c&apos;è con ciò che deve esserci.</translation>
    </message>
    <message>
        <source>What the gateway can do.</source>
        <translation>Che cosa sa fare il gateway.</translation>
    </message>
    <message>
        <source>Most providers send no RTCP on hold, and Lync would hang up: the session timer watches instead.</source>
        <translation>Quasi tutti i provider non inviano RTCP in attesa e Lync chiuderebbe la chiamata: vigila il timer di sessione.</translation>
    </message>
    <message>
        <source>Media bypass is left off: it needs REFER or no RTCP, and clients that reach the gateway without NAT.</source>
        <translation>Il media bypass resta spento: richiede REFER oppure niente RTCP, e client che raggiungono il gateway senza NAT.</translation>
    </message>
    <message>
        <source>Numbers as the provider writes them, called and calling.</source>
        <translation>Numeri come li scrive il provider, chiamato e chiamante.</translation>
    </message>
    <message>
        <source>What people dial, turned into international numbers. These rules stand before those that keep everything.</source>
        <translation>Ciò che si compone, trasformato in numeri internazionali. Queste regole precedono quelle che lasciano tutto com&apos;è.</translation>
    </message>
    <message>
        <source>Who may call out this way: the usage joins route and policy.</source>
        <translation>Chi può uscire da qui: l&apos;utilizzo unisce rotta e criterio.</translation>
    </message>
    <message>
        <source>Which numbers go out through the gateway: all of them.</source>
        <translation>Quali numeri escono dal gateway: tutti.</translation>
    </message>
    <message>
        <source>The policy of all users; take another one&apos;s name where only some may call.</source>
        <translation>Il criterio di tutti gli utenti; indicarne un altro se solo alcuni possono chiamare.</translation>
    </message>
    <message>
        <source>The trunk speaks TLS: this server&apos;s certificate must be valid.</source>
        <translation>Il fascio usa TLS: il certificato di questo server deve essere valido.</translation>
    </message>
    <message>
        <source>Towards a gateway Lync speaks G.711 only; encrypted speech must not be switched off for the whole server.</source>
        <translation>Verso un gateway Lync usa solo G.711; la crittografia della voce non deve essere disattivata per tutto il server.</translation>
    </message>
    <message>
        <source>What is there now.</source>
        <translation>Che cosa c&apos;è ora.</translation>
    </message>
    <message>
        <source>Tests that call nobody.</source>
        <translation>Prove che non chiamano nessuno.</translation>
    </message>
    <message>
        <source>To place a call, with a number you may call in place of this one:</source>
        <translation>Per fare una chiamata, con un numero consentito al posto di questo:</translation>
    </message>
    <message>
        <source>The last line is for programs.</source>
        <translation>L&apos;ultima riga è per i programmi.</translation>
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
        <source>The program&apos;s own catalogue is used.</source>
        <translation>Si usa il catalogo del programma.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Provider &amp;certification</source>
        <translation>&amp;Certificazione dei provider</translation>
    </message>
    <message>
        <source>&amp;Save the catalogue…</source>
        <translation>&amp;Salva il catalogo…</translation>
    </message>
    <message>
        <source>&amp;Take a catalogue file…</source>
        <translation>Importa un &amp;file di catalogo…</translation>
    </message>
    <message>
        <source>Go &amp;back to the earlier catalogue…</source>
        <translation>&amp;Torna al catalogo precedente…</translation>
    </message>
    <message>
        <source>Import from a &amp;PBX…</source>
        <translation>Importa da un cent&amp;ralino…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Cronolo&amp;gia…</translation>
    </message>
    <message>
        <source>On another &amp;laptop</source>
        <translation>Su un a&amp;ltro portatile</translation>
    </message>
    <message>
        <source>&amp;Carry the site along…</source>
        <translation>&amp;Porta con te la sede…</translation>
    </message>
    <message>
        <source>&amp;Merge a job file back…</source>
        <translation>&amp;Riunisci un file di lavoro…</translation>
    </message>
    <message>
        <source>&amp;Take sites offline…</source>
        <translation>Porta sedi &amp;fuori linea…</translation>
    </message>
    <message>
        <source>&amp;Synchronise a copy…</source>
        <translation>&amp;Sincronizza una copia…</translation>
    </message>
    <message>
        <source>The server cannot be reached: the list is as it was last seen. %1</source>
        <translation>Il server non è raggiungibile: l&apos;elenco è quello visto l&apos;ultima volta. %1</translation>
    </message>
    <message>
        <source>The passwords are locked because nobody used the program for a while. Everything is saved.</source>
        <translation>Le password sono bloccate perché da un po&apos; nessuno usa il programma. Tutto è salvato.</translation>
    </message>
    <message>
        <source>The passwords were locked when the laptop went to sleep. Everything is saved.</source>
        <translation>Le password sono state bloccate quando il portatile è andato in sospensione. Tutto è salvato.</translation>
    </message>
    <message>
        <source>The passwords were locked with the screen. Everything is saved.</source>
        <translation>Le password sono state bloccate insieme allo schermo. Tutto è salvato.</translation>
    </message>
    <message>
        <source>The passwords are locked. Everything is saved.</source>
        <translation>Le password sono bloccate. Tutto è salvato.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>Passwords: open</source>
        <translation>Password: sbloccate</translation>
    </message>
    <message>
        <source>Passwords: locked</source>
        <translation>Password: bloccate</translation>
    </message>
    <message>
        <source>Something is still under way. Wait until it has ended, then open the other database.</source>
        <translation>Qualcosa è ancora in corso. Attendere che finisca, poi aprire l&apos;altro database.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Apertura di %1…</translation>
    </message>
    <message>
        <source>Your account on the server may only read: nothing can be changed.</source>
        <translation>Il proprio account sul server può solo leggere: non si può modificare nulla.</translation>
    </message>
    <message>
        <source>The database can only be read: nothing can be changed.</source>
        <translation>Il database è in sola lettura: non si può modificare nulla.</translation>
    </message>
    <message>
        <source>Not open: %1</source>
        <translation>Non aperto: %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Che cosa si può fare…</translation>
    </message>
    <message>
        <source>There is no new backup. %1</source>
        <translation>Non c&apos;è una nuova copia di sicurezza. %1</translation>
    </message>
    <message>
        <source>Something is under way or not saved yet: unlock the window before you quit.</source>
        <translation>C&apos;è qualcosa in corso o non ancora salvato: sbloccare la finestra prima di uscire.</translation>
    </message>
    <message>
        <source>The file of the sites cannot be read: the list is as it was last seen. %1</source>
        <translation>Il file delle sedi non si legge: l&apos;elenco è come lo si è visto l&apos;ultima volta. %1</translation>
    </message>
    <message>
        <source>What is under way goes on. The passwords are locked as soon as it has ended.</source>
        <translation>Quello che è in corso continua. Le password vengono bloccate appena è terminato.</translation>
    </message>
    <message>
        <source>The passwords are locked. “%1” could not be saved before; it goes on where you were once you unlock them. Do not quit the program until then.</source>
        <translation>Le password sono bloccate. Prima non è stato possibile salvare “%1”: sbloccandole si riprende da dove si era rimasti. Fino ad allora non uscire dal programma.</translation>
    </message>
    <message>
        <source>What was not saved of “%1” is lost: the passwords were given a new key meanwhile, and the former one is gone.</source>
        <translation>Quello che non era salvato di “%1” è perso: nel frattempo le password hanno avuto una nuova chiave e la precedente non c&apos;è più.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;mina</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Guida a questa pagina</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primi passi</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tasti di scelta rapida</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Che cosa significa?</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>Cerca &amp;ovunque…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Pacchetto per l&apos;assist&amp;enza…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Lavori</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>The site you left open last is selected. Its passwords are locked: “Continue” asks for the passphrase.</source>
        <translation>È selezionata la sede rimasta aperta l&apos;ultima volta. Le sue password sono bloccate: “Continua” chiede la passphrase.</translation>
    </message>
    <message>
        <source>This is still under way: %1. Cancel it among the jobs or wait until it has ended, then close.</source>
        <translation>È ancora in corso: %1. Annullare l&apos;operazione tra i lavori o attendere che sia finita, poi chiudere.</translation>
    </message>
    <message>
        <source>Passwords: none yet</source>
        <translation>Password: nessuna</translation>
    </message>
    <message>
        <source>&amp;Training mode: passwords stay hidden</source>
        <translation>Modalità &amp;dimostrazione: le password restano nascoste</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Modalità dimostrazione</translation>
    </message>
    <message>
        <source>Provider certification — Doppino</source>
        <translation>Certificazione dei provider — Doppino</translation>
    </message>
    <message>
        <source>%1 — Doppino</source>
        <translation>%1 — Doppino</translation>
    </message>
    <message>
        <source>Not every site could be deleted. Unlock the window to see why, or close it once more.</source>
        <translation>Non è stato possibile eliminare tutte le sedi. Sbloccare la finestra per vedere perché, oppure chiuderla ancora una volta.</translation>
    </message>
    <message>
        <source>Opening the site…</source>
        <translation>Apertura del sito…</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Whoever is admitted opens the passwords with a key of his own, which never leaves his laptop. What somebody may change is a matter of his account on the server.</source>
        <translation>Chi è ammesso apre le password con una chiave propria, che non lascia mai il suo portatile. Ciò che può modificare dipende dal suo account sul server.</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Membri:</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>Membri della squadra</translation>
    </message>
    <message>
        <source>As&amp;k for admission…</source>
        <translation>C&amp;hiedi l&apos;ammissione…</translation>
    </message>
    <message>
        <source>&amp;Admit…</source>
        <translation>&amp;Ammetti…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (questo portatile)</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>ammesso</translation>
    </message>
    <message>
        <source>waits to be admitted</source>
        <translation>attende l&apos;ammissione</translation>
    </message>
    <message>
        <source>%1 can open the passwords now.</source>
        <translation>%1 ora può aprire le password.</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Rimuovere un membro</translation>
    </message>
    <message>
        <source>Remove %1 from the team?</source>
        <translation>Rimuovere %1 dalla squadra?</translation>
    </message>
    <message>
        <source>Whatever was seen so far stays known. Make a new key afterwards, and take the account away from the server.</source>
        <translation>Ciò che è stato visto finora resta noto. Dopo, creare una nuova chiave e togliere l&apos;account dal server.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>%1 is removed. Until there is a new key, the former one still opens every copy of the database.</source>
        <translation>%1 è stato rimosso. Finché non c&apos;è una nuova chiave, quella precedente apre ancora ogni copia del database.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Crea una nuova chiave…</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>The network a site&apos;s devices are in is offered first where phones are served and devices are looked for, and trunks are tested from its address. It counts from the next time on; what is under way goes on as it began.</source>
        <translation>La rete in cui si trovano i dispositivi della sede viene proposta per prima dove si configurano i telefoni e si cercano i dispositivi, e i fasci si provano dal suo indirizzo. Vale dalla prossima volta; ciò che è in corso prosegue come è iniziato.</translation>
    </message>
    <message>
        <source>Network &amp;card:</source>
        <translation>S&amp;cheda di rete:</translation>
    </message>
    <message>
        <source>Port of the server for p&amp;hones:</source>
        <translation>Porta del server per i t&amp;elefoni:</translation>
    </message>
    <message>
        <source>Port of the server for gate&amp;ways (TFTP):</source>
        <translation>Porta del server per i gate&amp;way (TFTP):</translation>
    </message>
    <message>
        <source>Own port of &amp;trunk tests (SIP):</source>
        <translation>Porta locale delle prove dei &amp;fasci (SIP):</translation>
    </message>
    <message>
        <source>Gateways ask at 69 unless a router sends them elsewhere</source>
        <translation>I gateway chiedono alla porta 69, salvo che un router li indirizzi altrove</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>una libera</translation>
    </message>
    <message>
        <source>As each site needs it</source>
        <translation>Secondo la sede</translation>
    </message>
    <message>
        <source>%1 (no address now)</source>
        <translation>%1 (ora senza indirizzo)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ora assente)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>For a provider that is not in the catalogue. For one that is, choose it in the list and open a dossier there.</source>
        <translation>Per un provider che non è in catalogo. Se c&apos;è già, sceglierlo dall&apos;elenco e aprire lì il dossier.</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>A&amp;zienda:</translation>
    </message>
    <message>
        <source>&amp;Open a dossier</source>
        <translation>&amp;Apri un dossier</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lascia stare</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nuovo provider</translation>
    </message>
</context>
<context>
    <name>NextUserCard</name>
    <message>
        <source>S&amp;kip this user</source>
        <translation>Salta utent&amp;e</translation>
    </message>
    <message>
        <source>&amp;Another user:</source>
        <translation>Un al&amp;tro utente:</translation>
    </message>
    <message>
        <source>Pla&amp;y sounds</source>
        <translation>Suon&amp;i</translation>
    </message>
    <message>
        <source>Every user has a phone. What is scanned now belongs to</source>
        <translation>Tutti gli utenti hanno un telefono. Quello letto ora non va a</translation>
    </message>
    <message>
        <source>The next phone is for</source>
        <translation>Il prossimo telefono è per</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message>
        <source>Number or block</source>
        <translation>Numero o blocco (GNR)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>&amp;Further numbers and blocks:</source>
        <translation>Altri numeri e bl&amp;occhi:</translation>
    </message>
    <message>
        <source>As on the sheet: 0721405517, 0721405520-0721405539 or 0721405520-39</source>
        <translation>Come sulla scheda: 0721405517, 0721405520-0721405539 o 0721405520-39</translation>
    </message>
    <message>
        <source>A&amp;dd block</source>
        <translation>Aggiungi &amp;blocco</translation>
    </message>
    <message>
        <source>Remove bl&amp;ock</source>
        <translation>Rimuovi b&amp;locco</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;ncolla</translation>
    </message>
    <message>
        <source>Takes the numbers and blocks of the clipboard</source>
        <translation>Prende i numeri e i blocchi dagli appunti</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>O&amp;utbound caller number:</source>
        <translation>Numero in us&amp;cita:</translation>
    </message>
    <message>
        <source>Empty: the main number</source>
        <translation>Se vuoto, il numero principale</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Channe&amp;ls:</source>
        <translation>Canal&amp;i:</translation>
    </message>
    <message>
        <source>Calls the provider carries at the same time, in and out together</source>
        <translation>Chiamate contemporanee che il provider trasporta, in entrata e in uscita insieme</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) or block(s) removed.</source>
        <translation>
            <numerusform>%n numero o blocco rimosso.</numerusform>
            <numerusform>%n numeri o blocchi rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) or block(s) added.</source>
        <translation>
            <numerusform>%n numero o blocco aggiunto.</numerusform>
            <numerusform>%n numeri o blocchi aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not understood: %2</source>
        <comment>what was added, what was not</comment>
        <translation>%1 Non compreso: %2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>non è un numero</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in all, the main one included.</source>
        <translation>
            <numerusform>%n numero in tutto, compreso il principale.</numerusform>
            <numerusform>%n numeri in tutto, compreso il principale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPointsList</name>
    <message>
        <source>%1: %2</source>
        <comment>page of the wizard, what is open there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nulla è aperto.</translation>
    </message>
    <message>
        <source>Advice for you: it is not in the report.</source>
        <translation>Consiglio per il tecnico: non compare nel verbale.</translation>
    </message>
    <message>
        <source>Must be settled: %1</source>
        <translation>Da risolvere: %1</translation>
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
        <source>Asks whether to keep the new configuration; without a yes the earlier one goes back.</source>
        <translation>Chiede se mantenere la nuova configurazione; senza un sì torna la precedente.</translation>
    </message>
    <message>
        <source>Which backup; the newest without it.</source>
        <translation>Quale copia di sicurezza; se assente, la più recente.</translation>
    </message>
    <message>
        <source>Calls at the same time.</source>
        <translation>Chiamate contemporanee.</translation>
    </message>
    <message>
        <source>alaw, ulaw, g729, g722, g726, gsm or opus.</source>
        <translation>alaw, ulaw, g729, g722, g726, gsm o opus.</translation>
    </message>
    <message>
        <source>Speech in one packet; 20 without it.</source>
        <translation>Voce in un pacchetto; 20 se manca.</translation>
    </message>
    <message>
        <source>The speech is encrypted with SRTP.</source>
        <translation>La voce è cifrata con SRTP.</translation>
    </message>
    <message>
        <source>A VPN leads to the provider.</source>
        <translation>Una VPN porta al provider.</translation>
    </message>
    <message>
        <source>mpls, private or internet.</source>
        <translation>mpls, private o internet.</translation>
    </message>
    <message>
        <source>The line&apos;s upload as measured, in kbps.</source>
        <translation>L&apos;upload misurato della linea, in kbps.</translation>
    </message>
    <message>
        <source>The line&apos;s download as measured, in kbps.</source>
        <translation>Il download misurato della linea, in kbps.</translation>
    </message>
    <message>
        <source>How many sites.</source>
        <translation>Quante sedi.</translation>
    </message>
    <message>
        <source>Users at each site.</source>
        <translation>Utenti di ogni sede.</translation>
    </message>
    <message>
        <source>Traffic of one user in the busy hour, such as 0.1.</source>
        <translation>Traffico di un utente nell&apos;ora di punta, per esempio 0.1.</translation>
    </message>
    <message>
        <source>Percent of the calls that may find all channels taken.</source>
        <translation>Percentuale di chiamate che può trovare tutti i canali occupati.</translation>
    </message>
    <message>
        <source>Where the numbers land: central or branches.</source>
        <translation>Dove arrivano i numeri: central o branches.</translation>
    </message>
    <message>
        <source>What joins the sites: good or weak.</source>
        <translation>Che cosa collega le sedi: good o weak.</translation>
    </message>
    <message>
        <source>In how many countries the sites are.</source>
        <translation>In quanti paesi sono le sedi.</translation>
    </message>
    <message>
        <source>A branch must call out when its WAN is down.</source>
        <translation>Una filiale deve poter chiamare con la WAN interrotta.</translation>
    </message>
    <message>
        <source>nethvoice, tvox, lync, asterisk or freepbx.</source>
        <translation>nethvoice, tvox, lync, asterisk o freepbx.</translation>
    </message>
    <message>
        <source>Calls this number; the trunk&apos;s own is also answered.</source>
        <translation>Chiama questo numero; a quello del fascio stesso si risponde anche.</translation>
    </message>
    <message>
        <source>How long to talk at most; 8 without it.</source>
        <translation>Quanto parlare al massimo; senza, 8.</translation>
    </message>
    <message>
        <source>Sent during the call; 1 without it.</source>
        <translation>Inviati durante la chiamata; senza, 1.</translation>
    </message>
    <message>
        <source>Waits so long for a call to the trunk&apos;s number.</source>
        <translation>Attende tanto una chiamata al numero del fascio.</translation>
    </message>
    <message>
        <source>How often the server is asked; 5 without it.</source>
        <translation>Quante volte interrogare il server; senza, 5.</translation>
    </message>
    <message>
        <source>Stays registered and silent so long, then looks whether the way back is kept.</source>
        <translation>Resta registrato e in silenzio per tanto, poi guarda se la via di ritorno è mantenuta.</translation>
    </message>
    <message>
        <source>Name servers to ask, with commas between them.</source>
        <translation>Server DNS da interrogare, separati da virgole.</translation>
    </message>
    <message>
        <source>Certificate authorities to trust beside the system&apos;s.</source>
        <translation>Autorità di certificazione fidate oltre a quelle del sistema.</translation>
    </message>
    <message>
        <source>Our address to send from.</source>
        <translation>Il nostro indirizzo da cui inviare.</translation>
    </message>
    <message>
        <source>Writes the messages as a capture file.</source>
        <translation>Scrive i messaggi come file di cattura.</translation>
    </message>
    <message>
        <source>Writes the messages as a ladder diagram.</source>
        <translation>Scrive i messaggi come diagramma a scala.</translation>
    </message>
    <message>
        <source>Makes a key to sign catalogues with, in this name.</source>
        <translation>Crea a questo nome una chiave con cui firmare i cataloghi.</translation>
    </message>
    <message>
        <source>A test plan of your own; the shipped one without it.</source>
        <translation>Un piano di prove proprio; senza, quello fornito.</translation>
    </message>
    <message>
        <source>What a test must know, such as echo_number=0721; repeatable.</source>
        <translation>Ciò che una prova deve sapere, ad esempio echo_number=0721; ripetibile.</translation>
    </message>
    <message>
        <source>Only these tests, with commas between them.</source>
        <translation>Solo queste prove, separate da virgole.</translation>
    </message>
    <message>
        <source>Also tests that are decided already.</source>
        <translation>Anche le prove che hanno già un esito.</translation>
    </message>
    <message>
        <source>Goes on with the trunk&apos;s newest run.</source>
        <translation>Continua l&apos;ultima sessione del fascio.</translation>
    </message>
    <message>
        <source>Begins a new run, as without --resume.</source>
        <translation>Comincia una nuova sessione, come senza --resume.</translation>
    </message>
    <message>
        <source>Who tests; the system&apos;s user without it.</source>
        <translation>Chi collauda; senza, l&apos;utente del sistema.</translation>
    </message>
    <message>
        <source>Whose dossier it is, where the trunk does not say.</source>
        <translation>Di chi è la pratica, dove il fascio non lo dice.</translation>
    </message>
    <message>
        <source>An earlier run to compare with.</source>
        <translation>Una sessione precedente con cui confrontare.</translation>
    </message>
    <message>
        <source>The provider&apos;s company.</source>
        <translation>La ragione sociale del provider.</translation>
    </message>
    <message>
        <source>Its technical contact.</source>
        <translation>Il suo contatto tecnico.</translation>
    </message>
    <message>
        <source>The contact&apos;s telephone.</source>
        <translation>Il telefono del contatto.</translation>
    </message>
    <message>
        <source>The contact&apos;s e-mail.</source>
        <translation>L&apos;e-mail del contatto.</translation>
    </message>
    <message>
        <source>When the contact can be reached.</source>
        <translation>Quando il contatto è reperibile.</translation>
    </message>
    <message>
        <source>Why, or what was found.</source>
        <translation>Il motivo, o che cosa si è trovato.</translation>
    </message>
    <message>
        <source>A file to keep with the answer.</source>
        <translation>Un file da conservare con la risposta.</translation>
    </message>
    <message>
        <source>How long a certification is valid.</source>
        <translation>Per quanti mesi vale la certificazione.</translation>
    </message>
    <message>
        <source>  certify run SITE TRUNK [-o FILE.json|FILE.html|FILE.pdf] [--plan FILE] [--input ID=VALUE]...
              [--only TESTS] [--repeat] [--resume] [--tester NAME] [--provider PROVIDER]
              [--from RUN] [--dns SERVER[:PORT]] [--ca FILE] [--local ADDRESS]
  certify list | certify show PROVIDER | certify runs PROVIDER | certify plan [--plan FILE]
  certify open|contact PROVIDER [--company NAME] [--contact-name NAME] [--contact-phone PHONE]
              [--contact-email ADDRESS] [--availability TEXT] [--note TEXT]
  certify trunk PROVIDER SITE TRUNK     takes that trunk as the test trunk
  certify entry PROVIDER FILE|-         the requested template, an entry of the catalogue
  certify state PROVIDER STATE --note TEXT
  certify delete PROVIDER
  certify ticket PROVIDER [-o FILE] [--plan FILE] [--language en|it]
  certify answer RUN TEST pass|fail|na [--note TEXT] [--attach FILE] [--tester NAME]
  certify report RUN -o FILE.pdf|FILE.html|FILE.json [--compare RUN] [--language en|it]
  certify publish PROVIDER [--months N]
  catalog update FILE [--trust KEY]     takes a signed catalogue; KEY: a line or its file
  catalog revert                        back to the catalogue before
  catalog export [-o FILE]              what is in use, signed
  catalog key [--publisher NAME] | catalog keys | catalog trust KEY
  catalog distrust FINGERPRINT
</source>
        <translation>  certify run SEDE FASCIO [-o FILE.json|FILE.html|FILE.pdf] [--plan FILE] [--input ID=VALORE]...
              [--only PROVE] [--repeat] [--resume] [--tester NOME] [--provider PROVIDER]
              [--from SESSIONE] [--dns SERVER[:PORTA]] [--ca FILE] [--local INDIRIZZO]
  certify list | certify show PROVIDER | certify runs PROVIDER | certify plan [--plan FILE]
  certify open|contact PROVIDER [--company NOME] [--contact-name NOME] [--contact-phone TELEFONO]
              [--contact-email INDIRIZZO] [--availability TESTO] [--note TESTO]
  certify trunk PROVIDER SEDE FASCIO     prende quel fascio come trunk di prova
  certify entry PROVIDER FILE|-         il modello richiesto, una voce del catalogo
  certify state PROVIDER STATO --note TESTO
  certify delete PROVIDER
  certify ticket PROVIDER [-o FILE] [--plan FILE] [--language en|it]
  certify answer SESSIONE PROVA pass|fail|na [--note TESTO] [--attach FILE] [--tester NOME]
  certify report SESSIONE -o FILE.pdf|FILE.html|FILE.json [--compare SESSIONE] [--language en|it]
  certify publish PROVIDER [--months N]
  catalog update FILE [--trust CHIAVE]     prende un catalogo firmato; CHIAVE: una riga o il suo file
  catalog revert                        torna al catalogo precedente
  catalog export [-o FILE]              quello in uso, firmato
  catalog key [--publisher NOME] | catalog keys | catalog trust CHIAVE
  catalog distrust FINGERPRINT
</translation>
    </message>
    <message>
        <source>  phones import SITE FILE|- [--dry-run] | phones export SITE [-o FILE]
  phones list SITE
  phones scan SITE [--assign]           a scan per line of standard input; undo takes back
  phones identify TEXT                  what a scan or a phone&apos;s User-Agent says
  phones vendor MAC --vendor VENDOR     whose such addresses are from now on
  phones assign SITE PHONE... --user USER [--user USER]...
  phones release SITE PHONE... | phones remove SITE PHONE...
  phones model SITE PHONE... --model MODEL
  phones swap SITE OLD NEW [--model MODEL] | phones swap-users SITE USER USER
  phones parameters SITE [PHONE | --model MODEL] [--search TEXT]
  phones set SITE --level default|model|phone [--model MODEL] [--phone PHONE] NAME=VALUE...
  phones models SITE | phones copy-model SITE MODEL --name TEXT | phones remove-model SITE MODEL
  phones passwords SITE [--renew]       makes what is missing, or all anew
  phones serve SITE [--bind ADDRESS] [--port N] [--host NAME] [--tls-certificate FILE
               --tls-key FILE] [--old-tls]
  phones render SITE PHONE [-o FILE] [--bind ADDRESS] [--port N] [--host NAME]
  phones standing SITE
  phones renew-tokens SITE PHONE        what the phone has opens nothing any more
  phones files list [KIND] | phones files add KIND FILE | phones files remove KIND NAME
               KIND: firmware, ringtones, backgrounds or screensavers
  phones dhcp SITE --format dnsmasq|isc|kea|mikrotik|windows [--base URL] [--per-phone] [-o FILE]
  phones url SITE PHONE [--qr] [--base URL]
  phones pnp SITE --bind ADDRESS [--seconds N] [--base URL]
  phones notify SITE PHONE... [--host H] [--reboot]
  phones redirect SITE PHONE...|--all [--service S] [--base URL] [--clear-text-ok]
  phones redirect-account [SERVICE --user U [--password-file F] [--url URL] | SERVICE --remove]
  phones call SITE PHONE NUMBER [--host H]
  phones scenarios SITE                 what each user can call with
</source>
        <translation>  phones import SEDE FILE|- [--dry-run] | phones export SEDE [-o FILE]
  phones list SEDE
  phones scan SEDE [--assign]           una lettura per riga; undo annulla
  phones identify TESTO                  che cosa dice una lettura o uno User-Agent
  phones vendor MAC --vendor PRODUTTORE     di chi sono questi indirizzi d&apos;ora in poi
  phones assign SEDE TELEFONO... --user UTENTE [--user UTENTE]...
  phones release SEDE TELEFONO... | phones remove SEDE TELEFONO...
  phones model SEDE TELEFONO... --model MODELLO
  phones swap SEDE VECCHIO NUOVO [--model MODELLO] | phones swap-users SEDE UTENTE UTENTE
  phones parameters SEDE [TELEFONO | --model MODELLO] [--search TESTO]
  phones set SEDE --level default|model|phone [--model MODELLO] [--phone TELEFONO] NOME=VALORE...
  phones models SEDE | phones copy-model SEDE MODELLO --name TESTO | phones remove-model SEDE MODELLO
  phones passwords SEDE [--renew]       crea quelle mancanti, o tutte da capo
  phones serve SEDE [--bind INDIRIZZO] [--port N] [--host NOME] [--tls-certificate FILE
               --tls-key FILE] [--old-tls]
  phones render SEDE TELEFONO [-o FILE] [--bind INDIRIZZO] [--port N] [--host NOME]
  phones standing SEDE
  phones renew-tokens SEDE TELEFONO        ciò che il telefono ha non apre più nulla
  phones files list [TIPO] | phones files add TIPO FILE | phones files remove TIPO NOME
               TIPO: firmware, ringtones, backgrounds o screensavers
  phones dhcp SEDE --format dnsmasq|isc|kea|mikrotik|windows [--base URL] [--per-phone] [-o FILE]
  phones url SEDE TELEFONO [--qr] [--base URL]
  phones pnp SEDE --bind INDIRIZZO [--seconds N] [--base URL]
  phones notify SEDE TELEFONO... [--host H] [--reboot]
  phones redirect SEDE TELEFONO...|--all [--service S] [--base URL] [--clear-text-ok]
  phones redirect-account [SERVIZIO --user U [--password-file F] [--url URL] | SERVIZIO --remove]
  phones call SEDE TELEFONO NUMERO [--host H]
  phones scenarios SEDE                 con che cosa può chiamare ogni utente
</translation>
    </message>
    <message>
        <source>  catalog probe [PROVIDER...] [--dns SERVER[:PORT]] [--local ADDRESS]
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
        <translation>  catalog probe [PROVIDER...] [--dns SERVER[:PORT]] [--local INDIRIZZO]
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
    <message>
        <source>The user the phones are for; several get one phone each, in order.</source>
        <translation>L&apos;utente a cui vanno i telefoni; se sono più di uno, un telefono ciascuno nell&apos;ordine.</translation>
    </message>
    <message>
        <source>The model the phones are.</source>
        <translation>Il modello dei telefoni.</translation>
    </message>
    <message>
        <source>Whose device it is.</source>
        <translation>Di quale produttore è il dispositivo.</translation>
    </message>
    <message>
        <source>Gives each phone scanned to the next user without one.</source>
        <translation>Associa ogni telefono scansionato al prossimo utente che non ne ha.</translation>
    </message>
    <message>
        <source>Our address that phones shall reach.</source>
        <translation>Il nostro indirizzo raggiungibile dai telefoni.</translation>
    </message>
    <message>
        <source>Serves by HTTPS, with this certificate (PEM).</source>
        <translation>Serve in HTTPS, con questo certificato (PEM).</translation>
    </message>
    <message>
        <source>Its key (PEM, without passphrase).</source>
        <translation>La sua chiave (PEM, senza passphrase).</translation>
    </message>
    <message>
        <source>Allows TLS 1.0 and 1.1 for phones that know no newer one.</source>
        <translation>Ammette TLS 1.0 e 1.1 per i telefoni che non ne conoscono di più recenti.</translation>
    </message>
    <message>
        <source>Makes new passwords for all, also for those that have some.</source>
        <translation>Crea password nuove per tutti, anche per chi ne ha già.</translation>
    </message>
    <message>
        <source>For whom a parameter is set: default, model or phone.</source>
        <translation>Per chi si imposta un parametro: default, model o phone.</translation>
    </message>
    <message>
        <source>The phone a parameter is set for.</source>
        <translation>Il telefono per cui si imposta un parametro.</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Come lo si chiama.</translation>
    </message>
    <message>
        <source>The DHCP server: dnsmasq, isc, kea, mikrotik or windows.</source>
        <translation>Il server DHCP: dnsmasq, isc, kea, mikrotik o windows.</translation>
    </message>
    <message>
        <source>Begins the addresses phones are given; the PBX without it.</source>
        <translation>Inizio degli indirizzi dati ai telefoni; senza, il centralino.</translation>
    </message>
    <message>
        <source>Gives each phone its own secret address; keep the output safe.</source>
        <translation>Dà a ogni telefono il suo indirizzo segreto; custodisci il risultato.</translation>
    </message>
    <message>
        <source>Also draws the address as a QR code.</source>
        <translation>Disegna l&apos;indirizzo anche come codice QR.</translation>
    </message>
    <message>
        <source>The phone shall restart as well.</source>
        <translation>Il telefono deve anche riavviarsi.</translation>
    </message>
    <message>
        <source>The port phones speak SIP at; 5060 without it.</source>
        <translation>La porta SIP dei telefoni; senza, 5060.</translation>
    </message>
    <message>
        <source>The redirect service; the vendor&apos;s usual one without it.</source>
        <translation>Il servizio di redirect; senza, quello abituale del produttore.</translation>
    </message>
    <message>
        <source>A file whose first line is the password; asked for without it.</source>
        <translation>Un file la cui prima riga è la password; senza, viene chiesta.</translation>
    </message>
    <message>
        <source>The service&apos;s address; the vendor&apos;s own without it.</source>
        <translation>L&apos;indirizzo del servizio; senza, quello del produttore.</translation>
    </message>
    <message>
        <source>Forgets the account.</source>
        <translation>Dimentica l&apos;account.</translation>
    </message>
    <message>
        <source>Allows a service that is not encrypted: password and addresses can be read on the way.</source>
        <translation>Ammette un servizio non cifrato: password e indirizzi si possono leggere lungo la strada.</translation>
    </message>
    <message>
        <source>  site import-pbx --kind nethvoice --host H --user U [--password-file F] [--name N]
                  [--trust FINGERPRINT] [--dry-run]      a new site from a PBX
  deploy SITE [--dry-run] [--ask] [--only trunks,users,phones,gateways]
         [--accept-irreversible] [--use-redirect]
  deploy SITE --drift                   what changed on the PBX since
  deploy SITE --restore ITEM...|all     puts it back
  deploy SITE --adopt ITEM...|all       takes it into the site
  deploy SITE --undo [ID] [--dry-run] | deploy SITE --history [ID]
         each with [--trust FINGERPRINT] [--address IPV4] [--port N]
</source>
        <translation>  site import-pbx --kind nethvoice --host H --user U [--password-file F] [--name N]
                  [--trust IMPRONTA] [--dry-run]         una nuova sede da un centralino
  deploy SEDE [--dry-run] [--ask] [--only trunks,users,phones,gateways]
         [--accept-irreversible] [--use-redirect]
  deploy SEDE --drift                   che cosa è cambiato sul centralino da allora
  deploy SEDE --restore ELEMENTO...|all lo riporta com&apos;era
  deploy SEDE --adopt ELEMENTO...|all   lo riporta nella sede
  deploy SEDE --undo [ID] [--dry-run] | deploy SEDE --history [ID]
         ognuno con [--trust IMPRONTA] [--address IPV4] [--port N]
</translation>
    </message>
    <message>
        <source>  deploy SITE [--typed ITEM[,ITEM]|all] [--with-secrets]   TVox, Lync: what is left to type
  deploy SITE --template FILE -o FILE | --login-test       TVox
  deploy SITE --script FILE | --run [--apply]              Lync
</source>
        <translation>  deploy SEDE [--typed VOCE[,VOCE]|all] [--with-secrets]   TVox, Lync: ciò che resta da inserire
  deploy SEDE --template FILE -o FILE | --login-test       TVox
  deploy SEDE --script FILE | --run [--apply]              Lync
</translation>
    </message>
    <message>
        <source>Shows what would be done and asks before sending.</source>
        <translation>Mostra che cosa verrebbe fatto e chiede prima di inviare.</translation>
    </message>
    <message>
        <source>What is to be trusted as well: a publisher&apos;s key or a file with it, or a PBX&apos;s fingerprint.</source>
        <translation>Che cosa considerare attendibile: la chiave di un editore o un file che la contiene, oppure l&apos;impronta di un centralino.</translation>
    </message>
    <message>
        <source>Agrees to what cannot be undone on the PBX.</source>
        <translation>Acconsente a ciò che sul centralino non si può annullare.</translation>
    </message>
    <message>
        <source>Also announces the phones at their vendors&apos; services, through the PBX.</source>
        <translation>Annuncia i telefoni anche ai servizi dei produttori, tramite il centralino.</translation>
    </message>
    <message>
        <source>Puts the PBX back as it was before a deployment.</source>
        <translation>Riporta il centralino com&apos;era prima di una distribuzione.</translation>
    </message>
    <message>
        <source>Shows what changed on the PBX since the last deployment.</source>
        <translation>Mostra che cosa è cambiato sul centralino dall&apos;ultima distribuzione.</translation>
    </message>
    <message>
        <source>Puts what changed back as the last deployment left it.</source>
        <translation>Riporta ciò che è cambiato come l&apos;ultima distribuzione l&apos;aveva lasciato.</translation>
    </message>
    <message>
        <source>Takes what changed into the site.</source>
        <translation>Riporta nella sede ciò che è cambiato.</translation>
    </message>
    <message>
        <source>Lists the site&apos;s deployments.</source>
        <translation>Elenca le distribuzioni della sede.</translation>
    </message>
    <message>
        <source>What was typed into the PBX by hand: items, a trunk or user, or all.</source>
        <translation>Ciò che è stato inserito a mano nel centralino: voci, un fascio o utente, oppure all.</translation>
    </message>
    <message>
        <source>Fills users and devices into the template downloaded from a TVox.</source>
        <translation>Inserisce utenti e dispositivi nel modello scaricato da un TVox.</translation>
    </message>
    <message>
        <source>Tries user and password on a TVox.</source>
        <translation>Prova utente e password su un TVox.</translation>
    </message>
    <message>
        <source>Writes the script for a Lync Server.</source>
        <translation>Scrive lo script per un Lync Server.</translation>
    </message>
    <message>
        <source>Runs that script on the server over SSH without changing anything.</source>
        <translation>Esegue lo script sul server via SSH senza modificare nulla.</translation>
    </message>
    <message>
        <source>With --run: then changes the server.</source>
        <translation>Con --run: modifica poi il server.</translation>
    </message>
    <message>
        <source>The kind of PBX to read.</source>
        <translation>Il tipo di centralino da leggere.</translation>
    </message>
    <message>
        <source>Where the PBX is reached now, instead of at the site&apos;s address.</source>
        <translation>Dove si raggiunge ora il centralino, invece che all&apos;indirizzo della sede.</translation>
    </message>
    <message>
        <source>  database check                        looks through it; with a passphrase the passwords, too
  database backup [FILE]                a verified copy, while it is in use
  database backups                      those that are kept beside it
  database restore FILE                 a copy takes its place; what was there is kept
  database salvage                      what can be read of a damaged one, in a new one
</source>
        <translation>  database check                        lo esamina; con una passphrase anche le password
  database backup [FILE]                una copia verificata, anche mentre è in uso
  database backups                      quelle conservate accanto
  database restore FILE                 una copia prende il suo posto; quello che c&apos;era resta accanto
  database salvage                      ciò che si legge di uno danneggiato, in uno nuovo
</translation>
    </message>
    <message>
        <source>  database roles                        SQL for the groups of a server: owner, technician, reader
</source>
        <translation>  database roles                        SQL per i gruppi di un server: proprietario, tecnico, lettore
</translation>
    </message>
    <message>
        <source>A file whose first line is the new passphrase; or the variable DOPPINO_NEW_PASSPHRASE.</source>
        <translation>Un file la cui prima riga è la nuova passphrase; oppure la variabile DOPPINO_NEW_PASSPHRASE.</translation>
    </message>
    <message>
        <source>A file whose first line is the key of the newest recovery sheet.</source>
        <translation>Un file la cui prima riga è la chiave del foglio di recupero più recente.</translation>
    </message>
    <message>
        <source>The file with one&apos;s own key of a team; the usual one without it.</source>
        <translation>Il file con la propria chiave di squadra; senza opzione, quello consueto.</translation>
    </message>
    <message>
        <source>A file whose first line opens a job file; or the variable DOPPINO_JOB_PASSPHRASE.</source>
        <translation>Un file la cui prima riga apre un file di lavoro; oppure la variabile DOPPINO_JOB_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Which counts where both sides changed a value: mine (here) or theirs.</source>
        <translation>Che cosa vale dove entrambe le parti hanno modificato un valore: mine (qui) o theirs (l&apos;altra parte).</translation>
    </message>
    <message>
        <source>The site as it was after that entry of its history.</source>
        <translation>La sede com&apos;era dopo quella voce della cronologia.</translation>
    </message>
    <message>
        <source>The new member&apos;s fingerprint, as read out by telephone.</source>
        <translation>L&apos;impronta del nuovo membro, come letta al telefono.</translation>
    </message>
    <message>
        <source>  site history SITE | site changes SITE REVISION | site show SITE --at REVISION
  site undo SITE [--anyone] | site redo SITE [--anyone] | site restore SITE REVISION
               REVISION: number or id of an entry of the history
  database carry FILE [SITE...]         takes sites along in a copy; all without a name
  database sync FILE [--take mine|theirs] [--dry-run]     brings them home; mine: the copy&apos;s
  site carry SITE -o FILE [--job-passphrase-file FILE]    seals the site for another laptop
  site merge FILE [--job-passphrase-file FILE] [--take mine|theirs] [--dry-run]
  database rekey                        a new key seals every password anew
  database passphrase [--new-passphrase-file FILE] [--recovery-key-file FILE]
  database recovery -o FILE.pdf|FILE.html [--language en|it]
  team list | team key [--new-passphrase-file FILE]
  team ask [--name NAME]                makes the own key and asks to be admitted
  team admit MEMBER --fingerprint TEXT | team remove MEMBER
</source>
        <translation>  site history SITE | site changes SITE REVISION | site show SITE --at REVISION
  site undo SITE [--anyone] | site redo SITE [--anyone] | site restore SITE REVISION
               REVISION: numero o id di una voce della cronologia
  database carry FILE [SITE...]         porta con sé le sedi in una copia; senza nomi tutte
  database sync FILE [--take mine|theirs] [--dry-run]     le riporta a casa; mine: quelle della copia
  site carry SITE -o FILE [--job-passphrase-file FILE]    sigilla la sede per un altro portatile
  site merge FILE [--job-passphrase-file FILE] [--take mine|theirs] [--dry-run]
  database rekey                        una chiave nuova risigilla ogni password
  database passphrase [--new-passphrase-file FILE] [--recovery-key-file FILE]
  database recovery -o FILE.pdf|FILE.html [--language en|it]
  team list | team key [--new-passphrase-file FILE]
  team ask [--name NAME]                crea la propria chiave e chiede di essere ammessi
  team admit MEMBER --fingerprint TEXT | team remove MEMBER
</translation>
    </message>
    <message>
        <source>The database to use: a file, or postgresql://USER@HOST:PORT/NAME of a team.</source>
        <translation>Il database da usare: un file, o postgresql://USER@HOST:PORT/NAME di una squadra.</translation>
    </message>
    <message>
        <source>Undoes and redoes also what somebody else did.</source>
        <translation>Annulla e ripete anche ciò che ha fatto qualcun altro.</translation>
    </message>
    <message>
        <source>Commands:
  catalog providers|phones|gateways|parameters [--search TEXT]
  site import FILE [--dry-run]
  site export SITE [-o FILE] [--with-secrets]
  site list | site show SITE | site delete SITE
  site tag SITE [+TAG]... [-- -TAG...]  adds and takes away; without one lists them
  site deliver SITE [--undo]            handed over to the customer, or not after all
  trunk render SITE TRUNK --for nethvoice|asterisk|freepbx|tvox|lync [-o FOLDER]
               [--with-secrets]
  plan SITE | plan --calls N | plan --users N --erlang E [--blocking PERCENT]
       [--codec CODEC] [--packet-ms N] [--srtp] [--vpn] [--connection mpls|private|internet]
       [--line-up KBPS] [--line-down KBPS] [--pbx PBX] [--sites N] [--countries N]
       [--dids central|branches] [--wan good|weak] [--survivability]
  lint SITE
  trunk paste FILE|-
  trunk verify SITE TRUNK [--call NUMBER] [--talk SECONDS] [--digits D] [--receive SECONDS]
               [--samples N] [--keep SECONDS] [--dns SERVER[:PORT]] [--ca FILE]
               [--local ADDRESS] [--pcap FILE] [--ladder FILE]
</source>
        <translation>Comandi:
  catalog providers|phones|gateways|parameters [--search TESTO]
  site import FILE [--dry-run]
  site export SEDE [-o FILE] [--with-secrets]
  site list | site show SEDE | site delete SEDE
  site tag SEDE [+ETICHETTA]... [-- -ETICHETTA...]  aggiunge e toglie; senza, le elenca
  site deliver SEDE [--undo]            consegnata al cliente, o non ancora
  trunk render SEDE FASCIO --for nethvoice|asterisk|freepbx|tvox|lync [-o CARTELLA]
               [--with-secrets]
  plan SEDE | plan --calls N | plan --users N --erlang E [--blocking PERCENTUALE]
       [--codec CODEC] [--packet-ms N] [--srtp] [--vpn] [--connection mpls|private|internet]
       [--line-up KBPS] [--line-down KBPS] [--pbx PBX] [--sites N] [--countries N]
       [--dids central|branches] [--wan good|weak] [--survivability]
  lint SEDE
  trunk paste FILE|-
  trunk verify SEDE FASCIO [--call NUMERO] [--talk SECONDI] [--digits D] [--receive SECONDI]
               [--samples N] [--keep SECONDI] [--dns SERVER[:PORT]] [--ca FILE]
               [--local INDIRIZZO] [--pcap FILE] [--ladder FILE]
</translation>
    </message>
    <message>
        <source>  report SITE -o FILE.pdf|FILE.html [--language en|it] [--technician NAME] [--place TEXT]
         [--with-secrets]               a last page with passwords, to be sealed
  reseller show | reseller set [--name NAME] [--address TEXT] [--telephone TEXT]
               [--email ADDRESS] [--vat-id TEXT] [--logo FILE|none]
</source>
        <translation>  report SITE -o FILE.pdf|FILE.html [--language en|it] [--technician NAME] [--place TEXT]
         [--with-secrets]               un’ultima pagina con le password, da sigillare
  reseller show | reseller set [--name NAME] [--address TEXT] [--telephone TEXT]
               [--email ADDRESS] [--vat-id TEXT] [--logo FILE|none]
</translation>
    </message>
    <message>
        <source>  support SITE [-o FILE.zip] [--list]   what whoever helps needs, without passwords; --list shows
               what would be in it
</source>
        <translation>  support SITE [-o FILE.zip] [--list]   ciò che serve a chi assiste, senza password; --list mostra
               che cosa conterrebbe
</translation>
    </message>
    <message>
        <source>Shows what would be in the archive and writes none.</source>
        <translation>Mostra che cosa conterrebbe l&apos;archivio e non ne scrive.</translation>
    </message>
    <message>
        <source>Who hands the site over.</source>
        <translation>Chi consegna la sede.</translation>
    </message>
    <message>
        <source>Where the report is signed.</source>
        <translation>Dove si firma il verbale.</translation>
    </message>
    <message>
        <source>The reseller&apos;s telephone.</source>
        <translation>Il telefono del rivenditore.</translation>
    </message>
    <message>
        <source>The reseller&apos;s e-mail.</source>
        <translation>L’e-mail del rivenditore.</translation>
    </message>
    <message>
        <source>The reseller&apos;s VAT number.</source>
        <translation>La partita IVA del rivenditore.</translation>
    </message>
    <message>
        <source>The reseller&apos;s logo, PNG or JPEG; none takes it away.</source>
        <translation>Il logo del rivenditore, PNG o JPEG; none lo toglie.</translation>
    </message>
    <message>
        <source>  acceptance list SITE                  what was tried by hand before handing over
  acceptance answer SITE TEST pass|fail|na|open [--note TEXT] [--attach FILE]
               [--tester NAME]
</source>
        <translation>  acceptance list SEDE                  ciò che si è provato a mano prima della consegna
  acceptance answer SEDE PROVA pass|fail|na|open [--note TESTO] [--attach FILE]
               [--tester NOME]
</translation>
    </message>
</context>
<context>
    <name>OutboundRoutesEditor</name>
    <message>
        <source>Outboun&amp;d routes:</source>
        <translation>Rotte in us&amp;cita:</translation>
    </message>
    <message>
        <source>Its trunks, &amp;first one first:</source>
        <translation>Fasci della rotta, in ordin&amp;e:</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rotta</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>No routes: the PBX keeps its own. “Propose” begins with those of the country.</source>
        <translation>Nessuna rotta: il centralino tiene le sue. “Proponi” parte da quelle del paese.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>Ro&amp;ute up</source>
        <translation>Rotta su (&amp;1)</translation>
    </message>
    <message>
        <source>Rou&amp;te down</source>
        <translation>Rotta giù (&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proponi</translation>
    </message>
    <message>
        <source>National, mobile, international and special numbers of the site&apos;s country, by all trunks</source>
        <translation>Numeri nazionali, cellulari, internazionali e speciali del paese della sede, da tutti i fasci</translation>
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
    <name>PaletteContents</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>provider, carrier, lines, SIP account</source>
        <translation>provider, operatore, linee, account SIP</translation>
    </message>
    <message>
        <source>test of the trunk, check, registration</source>
        <translation>collaudo del fascio, collaudo fascio, prova del fascio, registrazione</translation>
    </message>
    <message>
        <source>scan, bar code, MAC addresses, import users</source>
        <translation>scansione, scan, codice a barre, indirizzi MAC, importa utenti</translation>
    </message>
    <message>
        <source>deploy, deployment, switchboard</source>
        <translation>distribuzione, distribuisci, centralino</translation>
    </message>
    <message>
        <source>send the configuration, backup of a gateway</source>
        <translation>invia la configurazione, backup di un gateway, caricamento</translation>
    </message>
    <message>
        <source>handover, PDF, print</source>
        <translation>consegna, verbale di collaudo, PDF, stampa</translation>
    </message>
    <message>
        <source>tests by hand, calls in and out, hold, transfer</source>
        <translation>collaudo, prove a mano, chiamate in entrata e in uscita, attesa, trasferimento</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Used lately</source>
        <translation>Usati di recente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Questa sede</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedi</translation>
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
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n more page(s) are not shown here.</source>
        <translation>
            <numerusform>%n altra pagina non è mostrata qui.</numerusform>
            <numerusform>%n altre pagine non sono mostrate qui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterEditor</name>
    <message>
        <source>Val&amp;ue:</source>
        <translation>Va&amp;lore:</translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation>Ered&amp;ita</translation>
    </message>
    <message>
        <source>Takes back what is set here</source>
        <translation>Toglie quanto impostato qui</translation>
    </message>
    <message>
        <source>Apply to &amp;phones…</source>
        <translation>Applica ai tele&amp;foni…</translation>
    </message>
    <message>
        <source>Choose a setting above.</source>
        <translation>Scegliere sopra un&apos;impostazione.</translation>
    </message>
    <message>
        <source>Value %1. Otherwise: %2 (%3).</source>
        <translation>Valore %1. Altrimenti: %2 (%3).</translation>
    </message>
    <message>
        <source>Value %1, inherited.</source>
        <translation>Valore %1, ereditato.</translation>
    </message>
    <message>
        <source>Apply to phones</source>
        <translation>Applica ai telefoni</translation>
    </message>
    <message>
        <source>%1: %2. Which phones shall have this value as their own?</source>
        <translation>%1: %2. Quali telefoni devono avere questo valore come proprio?</translation>
    </message>
    <message>
        <source>&amp;Apply to the selected</source>
        <translation>&amp;Applica ai selezionati</translation>
    </message>
    <message>
        <source>%1 cannot be set here: the model does not have it.</source>
        <translation>%1 non si può impostare qui: il modello non lo prevede.</translation>
    </message>
    <message>
        <source>%1 does not take this. Allowed: %2.</source>
        <translation>%1: valore non ammesso. Ammessi: %2.</translation>
    </message>
</context>
<context>
    <name>ParameterProxy</name>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Ereditato</translation>
    </message>
</context>
<context>
    <name>ParameterText</name>
    <message>
        <source>Soft key %1: function</source>
        <translation>Tasto soft %1: funzione</translation>
    </message>
    <message>
        <source>Soft key %1: value</source>
        <translation>Tasto soft %1: valore</translation>
    </message>
    <message>
        <source>Soft key %1: label</source>
        <translation>Tasto soft %1: etichetta</translation>
    </message>
    <message>
        <source>Line key %1: function</source>
        <translation>Tasto linea %1: funzione</translation>
    </message>
    <message>
        <source>Line key %1: value</source>
        <translation>Tasto linea %1: valore</translation>
    </message>
    <message>
        <source>Line key %1: label</source>
        <translation>Tasto linea %1: etichetta</translation>
    </message>
    <message>
        <source>Expansion key %1: function</source>
        <translation>Tasto espansione %1: funzione</translation>
    </message>
    <message>
        <source>Expansion key %1: value</source>
        <translation>Tasto espansione %1: valore</translation>
    </message>
    <message>
        <source>Expansion key %1: label</source>
        <translation>Tasto espansione %1: etichetta</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Suoneria</translation>
    </message>
    <message>
        <source>Ringtone file</source>
        <translation>File della suoneria</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Immagine di sfondo</translation>
    </message>
    <message>
        <source>Screen saver picture</source>
        <translation>Immagine del salvaschermo</translation>
    </message>
    <message>
        <source>Screen saver after</source>
        <translation>Salvaschermo dopo</translation>
    </message>
    <message>
        <source>Backlight goes down after</source>
        <translation>Luce del display ridotta dopo</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Server orario (NTP)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Formato della data</translation>
    </message>
    <message>
        <source>Fetches its configuration</source>
        <translation>Riprende la configurazione</translation>
    </message>
    <message>
        <source>Line key pressed during a call</source>
        <translation>Tasto linea premuto in chiamata</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>Lingua del telefono</translation>
    </message>
    <message>
        <source>Call tones of</source>
        <translation>Toni di chiamata</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>File del firmware</translation>
    </message>
    <message>
        <source>Call waiting tone</source>
        <translation>Tono di avviso di chiamata</translation>
    </message>
    <message>
        <source>Phone book server</source>
        <translation>Server della rubrica</translation>
    </message>
    <message>
        <source>Phone book port</source>
        <translation>Porta della rubrica</translation>
    </message>
    <message>
        <source>Phone book encryption</source>
        <translation>Crittografia della rubrica</translation>
    </message>
    <message>
        <source>Phone book user</source>
        <translation>Utente della rubrica</translation>
    </message>
    <message>
        <source>Phone book password</source>
        <translation>Password della rubrica</translation>
    </message>
    <message>
        <source>Phone book base (DN)</source>
        <translation>Base della rubrica (DN)</translation>
    </message>
    <message>
        <source>Search filter for names</source>
        <translation>Filtro di ricerca per nome</translation>
    </message>
    <message>
        <source>Search filter for numbers</source>
        <translation>Filtro di ricerca per numero</translation>
    </message>
    <message>
        <source>Name attributes</source>
        <translation>Attributi del nome</translation>
    </message>
    <message>
        <source>Name as it is shown</source>
        <translation>Nome mostrato</translation>
    </message>
    <message>
        <source>Attribute of the main number</source>
        <translation>Attributo del numero principale</translation>
    </message>
    <message>
        <source>Attribute of the mobile number</source>
        <translation>Attributo del cellulare</translation>
    </message>
    <message>
        <source>Attribute of a further number</source>
        <translation>Attributo di un altro numero</translation>
    </message>
    <message>
        <source>VLAN of the phone</source>
        <translation>VLAN del telefono</translation>
    </message>
    <message>
        <source>VLAN of the PC port</source>
        <translation>VLAN della porta PC</translation>
    </message>
    <message>
        <source>Protocol of the provisioning address</source>
        <translation>Protocollo dell&apos;indirizzo di provisioning</translation>
    </message>
    <message>
        <source>File name in the provisioning address</source>
        <translation>Nome del file nell&apos;indirizzo di provisioning</translation>
    </message>
    <message>
        <source>PBX the phones register at</source>
        <translation>Centralino su cui si registrano i telefoni</translation>
    </message>
    <message>
        <source>Administrator password of the phones</source>
        <translation>Password di amministratore dei telefoni</translation>
    </message>
    <message>
        <source>User password of the phones</source>
        <translation>Password utente dei telefoni</translation>
    </message>
    <message>
        <source>SIP port without encryption</source>
        <translation>Porta SIP senza crittografia</translation>
    </message>
    <message>
        <source>SIP port with TLS</source>
        <translation>Porta SIP con TLS</translation>
    </message>
    <message>
        <source>Account %1: outbound proxy</source>
        <translation>Account %1: proxy in uscita</translation>
    </message>
    <message>
        <source>Account %1: port of the outbound proxy</source>
        <translation>Account %1: porta del proxy in uscita</translation>
    </message>
    <message>
        <source>Account %1: backup outbound proxy</source>
        <translation>Account %1: proxy in uscita di riserva</translation>
    </message>
    <message>
        <source>Account %1: port of the backup proxy</source>
        <translation>Account %1: porta del proxy di riserva</translation>
    </message>
    <message>
        <source>Account %1: SIP user</source>
        <translation>Account %1: utente SIP</translation>
    </message>
    <message>
        <source>Account %1: SIP password</source>
        <translation>Account %1: password SIP</translation>
    </message>
    <message>
        <source>Account %1: extension</source>
        <translation>Account %1: interno</translation>
    </message>
    <message>
        <source>Account %1: name shown</source>
        <translation>Account %1: nome mostrato</translation>
    </message>
    <message>
        <source>Account %1: encryption (TLS and SRTP)</source>
        <translation>Account %1: crittografia (TLS e SRTP)</translation>
    </message>
    <message>
        <source>Account %1: DTMF digits</source>
        <translation>Account %1: cifre DTMF</translation>
    </message>
    <message>
        <source>Account %1: voicemail code</source>
        <translation>Account %1: codice della casella vocale</translation>
    </message>
    <message>
        <source>Account %1: user may set do not disturb</source>
        <translation>Account %1: l&apos;utente può attivare il non disturbare</translation>
    </message>
    <message>
        <source>Account %1: user may forward calls</source>
        <translation>Account %1: l&apos;utente può deviare le chiamate</translation>
    </message>
    <message>
        <source>Code: forward all calls</source>
        <translation>Codice: devia tutte le chiamate</translation>
    </message>
    <message>
        <source>Code: stop forwarding all calls</source>
        <translation>Codice: termina la deviazione di tutte le chiamate</translation>
    </message>
    <message>
        <source>Code: forward when busy</source>
        <translation>Codice: devia su occupato</translation>
    </message>
    <message>
        <source>Code: stop forwarding when busy</source>
        <translation>Codice: termina la deviazione su occupato</translation>
    </message>
    <message>
        <source>Code: forward when there is no answer</source>
        <translation>Codice: devia su mancata risposta</translation>
    </message>
    <message>
        <source>Code: stop forwarding when there is no answer</source>
        <translation>Codice: termina la deviazione su mancata risposta</translation>
    </message>
    <message>
        <source>Code: do not disturb on</source>
        <translation>Codice: attiva non disturbare</translation>
    </message>
    <message>
        <source>Code: do not disturb off</source>
        <translation>Codice: disattiva non disturbare</translation>
    </message>
    <message>
        <source>Code: do not disturb on or off</source>
        <translation>Codice: attiva o disattiva non disturbare</translation>
    </message>
    <message>
        <source>Code: call waiting on</source>
        <translation>Codice: attiva avviso di chiamata</translation>
    </message>
    <message>
        <source>Code: call waiting off</source>
        <translation>Codice: disattiva avviso di chiamata</translation>
    </message>
    <message>
        <source>Code: pick up an extension&apos;s call</source>
        <translation>Codice: rispondi per un interno</translation>
    </message>
    <message>
        <source>Code: pick up the group&apos;s call</source>
        <translation>Codice: rispondi per il gruppo</translation>
    </message>
    <message>
        <source>Code: enter or leave a queue</source>
        <translation>Codice: entra o esci da una coda</translation>
    </message>
    <message>
        <source>Ringing before a call counts as unanswered</source>
        <translation>Squilli prima della mancata risposta</translation>
    </message>
    <message>
        <source>Name of the phone</source>
        <translation>Nome del telefono</translation>
    </message>
    <message>
        <source>the ringtone file</source>
        <translation>il file della suoneria</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>sempre accesa</translation>
    </message>
    <message>
        <source>12 hours (2:30 PM)</source>
        <translation>12 ore (2:30 PM)</translation>
    </message>
    <message>
        <source>24 hours (14:30)</source>
        <translation>24 ore (14:30)</translation>
    </message>
    <message>
        <source>every night</source>
        <translation>ogni notte</translation>
    </message>
    <message>
        <source>only when it starts</source>
        <translation>solo all&apos;avvio</translation>
    </message>
    <message>
        <source>starts a new call</source>
        <translation>inizia una nuova chiamata</translation>
    </message>
    <message>
        <source>transfers with announcement</source>
        <translation>trasferisce con annuncio</translation>
    </message>
    <message>
        <source>transfers at once</source>
        <translation>trasferisce subito</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>senza crittografia</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>in the speech</source>
        <translation>nella voce</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>melody %1</source>
        <translation>melodia %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>set for this phone</source>
        <translation>di questo telefono</translation>
    </message>
    <message>
        <source>from user and extension</source>
        <translation>da utente e interno</translation>
    </message>
    <message>
        <source>set for the model</source>
        <translation>del modello, in sede</translation>
    </message>
    <message>
        <source>usual for the model</source>
        <translation>tipico del modello</translation>
    </message>
    <message>
        <source>set for all phones</source>
        <translation>di tutti i telefoni</translation>
    </message>
    <message>
        <source>from the site&apos;s data</source>
        <translation>dai dati della sede</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>not set anywhere</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>Soft key %1</source>
        <translation>Tasto soft %1</translation>
    </message>
    <message>
        <source>Line key %1</source>
        <translation>Tasto linea %1</translation>
    </message>
    <message>
        <source>Expansion key %1</source>
        <translation>Tasto espansione %1</translation>
    </message>
    <message>
        <source>no function</source>
        <translation>nessuna funzione</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Advanced: servers, accounts, service codes</source>
        <translation>Avanzate: server, account, codici di servizio</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Scegliere una passphrase</translation>
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
    <message>
        <source>The passwords of the team&apos;s sites are sealed. Your own key on this laptop opens them; its passphrase opens the key.</source>
        <translation>Le password delle sedi della squadra sono sigillate. Le apre la chiave personale su questo portatile; la sua passphrase apre la chiave.</translation>
    </message>
    <message>
        <source>The keychain does not open the passwords of your sites, and there is no passphrase. The recovery sheet opens them.</source>
        <translation>Il portachiavi non apre le password delle sedi e non c&apos;è una passphrase. Le apre il foglio di recupero.</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>&amp;Foglio di recupero…</translation>
    </message>
    <message>
        <source>&amp;Key on the recovery sheet:</source>
        <translation>Chia&amp;ve sul foglio di recupero:</translation>
    </message>
    <message>
        <source>Type the key off the sheet first.</source>
        <translation>Digitare prima la chiave del foglio.</translation>
    </message>
    <message>
        <source>Unlock the passwords of this database</source>
        <translation>Sbloccare le password di questo database</translation>
    </message>
    <message>
        <source>The passwords of the sites in this database are sealed. Its passphrase opens them until they are locked again.</source>
        <translation>Le password delle sedi in questo database sono sigillate. La passphrase del database le apre finché non vengono bloccate di nuovo.</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Digitare una seconda volta la passphrase.</translation>
    </message>
    <message>
        <source>No keychain is available here, so the passwords of your sites are kept sealed with a passphrase. A short one is soon guessed: take several words that do not belong together. Without it only a recovery sheet opens them, which can be printed afterwards.</source>
        <translation>Su questo computer non è disponibile un portachiavi: le password delle sedi vengono quindi cifrate con una passphrase. Se è corta si indovina presto: meglio più parole senza legame tra loro. Senza passphrase le apre solo il foglio di recupero, che si può stampare in seguito.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>Hold down to show the password (Alt+F8)</source>
        <translation>Tenere premuto per mostrare la password (Alt+F8)</translation>
    </message>
</context>
<context>
    <name>PasteCommand</name>
    <message>
        <source>%1: %2 (line %3)</source>
        <translation>%1: %2 (riga %3)</translation>
    </message>
    <message>
        <source>%1: %2 ? (line %3)</source>
        <translation>%1: %2 ? (riga %3)</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>non capito: %1</translation>
    </message>
    <message>
        <source>Nothing of a trunk was recognised in this text.</source>
        <translation>In questo testo non è stato riconosciuto nulla di un fascio.</translation>
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
    <name>PasteSheetDialog</name>
    <message>
        <source>&amp;Text of the provider&apos;s e-mail or sheet:</source>
        <translation>&amp;Testo dell&apos;e-mail o della scheda del provider:</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leggi</translation>
    </message>
    <message>
        <source>Paste from the provider&apos;s e-mail</source>
        <translation>Incolla dall&apos;e-mail del provider</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Show &amp;passwords</source>
        <translation>Mostra le &amp;password</translation>
    </message>
    <message>
        <source>&amp;Found:</source>
        <translation>T&amp;rovati:</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;Non compresi:</translation>
    </message>
    <message>
        <source>F&amp;ill in what is ticked</source>
        <translation>&amp;Compila ciò che è spuntato</translation>
    </message>
    <message>
        <source>&amp;Leave the trunk as it is</source>
        <translation>L&amp;ascia il fascio com&apos;è</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>da confermare</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere; the text is forgotten with this window.</source>
        <translation>Nulla viene inviato; il testo non viene conservato.</translation>
    </message>
    <message>
        <source>Nothing was recognised. Each value should stand beside its name, such as “Password: …”.</source>
        <translation>Nulla è stato riconosciuto. Ogni valore dovrebbe stare accanto al suo nome, per esempio “Password: …”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) will be taken.</source>
        <translation>
            <numerusform>Verrà preso %1 di %n valore.</numerusform>
            <numerusform>Verranno presi %1 di %n valori.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>Customer&apos;s site</source>
        <translation>Sede del cliente</translation>
    </message>
    <message>
        <source>Beyond the line</source>
        <translation>Oltre la linea</translation>
    </message>
    <message>
        <source>Path of the calls</source>
        <translation>Percorso delle chiamate</translation>
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
    <message>
        <source>authentication user</source>
        <translation>utente di autenticazione</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>codec</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canali</translation>
    </message>
    <message>
        <source>further numbers</source>
        <translation>altri numeri</translation>
    </message>
    <message>
        <source>outbound caller number</source>
        <translation>numero in uscita</translation>
    </message>
    <message>
        <source>number format</source>
        <translation>formato dei numeri</translation>
    </message>
    <message>
        <source>kind of trunk</source>
        <translation>tipo di fascio</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>trasporto</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>realm</translation>
    </message>
    <message>
        <source>From domain</source>
        <translation>dominio From</translation>
    </message>
    <message>
        <source>DTMF tones</source>
        <translation>toni DTMF</translation>
    </message>
    <message>
        <source>registration expiry</source>
        <translation>scadenza della registrazione</translation>
    </message>
    <message>
        <source>encrypted speech</source>
        <translation>voce cifrata</translation>
    </message>
    <message>
        <source>name in the certificate</source>
        <translation>nome nel certificato</translation>
    </message>
    <message>
        <source>company</source>
        <translation>azienda</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>reperibilità</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificativo</translation>
    </message>
    <message>
        <source>registers</source>
        <translation>si registra</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>utente SIP</translation>
    </message>
    <message>
        <source>From user</source>
        <translation>utente From</translation>
    </message>
    <message>
        <source>Contact user</source>
        <translation>utente Contact</translation>
    </message>
    <message>
        <source>data of the customer</source>
        <translation>dati del cliente</translation>
    </message>
    <message>
        <source>pause before a new attempt</source>
        <translation>pausa prima di riprovare</translation>
    </message>
    <message>
        <source>interval of OPTIONS</source>
        <translation>intervallo degli OPTIONS</translation>
    </message>
    <message>
        <source>context of the PBX</source>
        <translation>contesto del centralino</translation>
    </message>
    <message>
        <source>special options</source>
        <translation>opzioni particolari</translation>
    </message>
    <message>
        <source>without SRTP</source>
        <translation>senza SRTP</translation>
    </message>
    <message>
        <source>without topology hiding</source>
        <translation>senza topology hiding</translation>
    </message>
    <message>
        <source>NethVoice has its template</source>
        <translation>NethVoice ne ha il modello</translation>
    </message>
</context>
<context>
    <name>PbxImportCommand</name>
    <message>
        <source>Write the password of %1, and a line break:</source>
        <translation>Scrivere la password di %1 e andare a capo:</translation>
    </message>
    <message>
        <source>To trust it: --trust %1</source>
        <translation>Per considerarlo attendibile: --trust %1</translation>
    </message>
    <message>
        <source>%1: the PBX was read; nothing was imported.</source>
        <translation>%1: il centralino è stato letto; non è stato importato nulla.</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>%1 importato.</translation>
    </message>
</context>
<context>
    <name>PbxStanding</name>
    <message>
        <source>not deployed yet</source>
        <translation>non ancora distribuito</translation>
    </message>
    <message>
        <source>deployed and verified</source>
        <translation>distribuito e verificato</translation>
    </message>
    <message>
        <source>last deployment not done</source>
        <translation>ultima distribuzione non eseguita</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>esito ignoto</translation>
    </message>
    <message>
        <source>deployment interrupted</source>
        <translation>distribuzione interrotta</translation>
    </message>
    <message>
        <source>deployment undone</source>
        <translation>distribuzione annullata</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still to type</source>
        <translation>
            <numerusform>%n valore ancora da inserire</numerusform>
            <numerusform>%n valori ancora da inserire</numerusform>
        </translation>
    </message>
    <message>
        <source>all values typed</source>
        <translation>tutti i valori inseriti</translation>
    </message>
    <message>
        <source>last deployment stopped before its end</source>
        <translation>ultima distribuzione fermata prima della fine</translation>
    </message>
</context>
<context>
    <name>PbxTrustDialog</name>
    <message>
        <source>Is this still the same PBX?</source>
        <translation>È ancora lo stesso centralino?</translation>
    </message>
    <message>
        <source>Is this the PBX?</source>
        <translation>È questo il centralino?</translation>
    </message>
    <message>
        <source>%1 answers with another SSH key than before.</source>
        <translation>%1 risponde con una chiave SSH diversa da prima.</translation>
    </message>
    <message>
        <source>Either it was installed anew, or somebody stands in between and would get the password. Nothing was sent.</source>
        <translation>O è stato reinstallato, o qualcuno sta in mezzo e riceverebbe la password. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 answers with another certificate than the one that was trusted.</source>
        <translation>%1 risponde con un certificato diverso da quello ritenuto attendibile.</translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody stands in between and would get the password. Nothing was sent.</source>
        <translation>O è stato rinnovato, o qualcuno sta in mezzo e riceverebbe la password. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Nobody known vouches for the certificate of %1; PBXs often sign theirs themselves.</source>
        <translation>Nessun ente noto garantisce il certificato di %1; i centralini spesso firmano il proprio da soli.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the PBX itself shows, on its own screen or at its owner&apos;s. Nothing was sent yet.</source>
        <translation>Confrontare l&apos;impronta con quella mostrata dal centralino stesso, sul suo schermo o presso chi lo gestisce. Non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>&amp;Known so far (SHA-256):</source>
        <translation>Nota &amp;finora (SHA-256):</translation>
    </message>
    <message>
        <source>&amp;Found now (SHA-256):</source>
        <translation>&amp;Trovata ora (SHA-256):</translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256):</source>
        <translation>&amp;Impronta (SHA-256):</translation>
    </message>
    <message>
        <source>&amp;I compared it with the PBX itself: it is the new one</source>
        <translation>L&apos;&amp;ho confrontata con il centralino stesso: è quella nuova</translation>
    </message>
    <message>
        <source>&amp;Trust this PBX</source>
        <translation>&amp;Ritieni attendibile questo centralino</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;Non ritenerlo attendibile</translation>
    </message>
</context>
<context>
    <name>PhoneActions</name>
    <message>
        <source>Let it fetch a&amp;gain</source>
        <translation>Fai ril&amp;eggere la configurazione</translation>
    </message>
    <message>
        <source>Tells the phones selected by SIP (check-sync)</source>
        <translation>Lo dice via SIP ai telefoni selezionati (check-sync)</translation>
    </message>
    <message>
        <source>What the phones selected were told before is worth nothing any more: after a reset to factory values, or when it got into wrong hands</source>
        <translation>Quello che i telefoni selezionati sapevano non vale più: dopo un ripristino di fabbrica o se è finito in mani sbagliate</translation>
    </message>
    <message>
        <source>Nu&amp;mber:</source>
        <translation>Nu&amp;mero:</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) heard it. Whether they fetch is seen in the table.</source>
        <translation>
            <numerusform>%n telefono ha ricevuto l&apos;ordine. Se rilegge si vede nella tabella.</numerusform>
            <numerusform>%n telefoni hanno ricevuto l&apos;ordine. Se rileggono si vede nella tabella.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone took the order. Listen: it should call now.</source>
        <translation>Il telefono ha accettato l&apos;ordine. Ascoltare: ora dovrebbe chiamare.</translation>
    </message>
    <message>
        <source>The phones selected have new addresses; they must be told them anew.</source>
        <translation>I telefoni selezionati hanno indirizzi nuovi; vanno comunicati di nuovo.</translation>
    </message>
    <message>
        <source>Ne&amp;w secret address</source>
        <translation>Nuovo indirizzo se&amp;greto</translation>
    </message>
    <message>
        <source>Let it ca&amp;ll</source>
        <translation>Fai &amp;chiamare</translation>
    </message>
</context>
<context>
    <name>PhoneCall</name>
    <message>
        <source>%1 takes orders to call from the user&apos;s own network.</source>
        <translation>%1 accetta comandi di chiamata dalla rete dell&apos;utente.</translation>
    </message>
    <message>
        <source>No desk phone is assigned.</source>
        <translation>Nessun telefono da tavolo è associato.</translation>
    </message>
    <message>
        <source>%1 cannot be told from outside to call; the PBX rings it first, then the other side.</source>
        <translation>%1 non accetta comandi di chiamata da fuori; il centralino fa squillare prima lui, poi l&apos;altra parte.</translation>
    </message>
    <message>
        <source>It is not known yet which model the phone is.</source>
        <translation>Non si sa ancora di che modello è il telefono.</translation>
    </message>
    <message>
        <source>This kind of PBX has no such client of its own.</source>
        <translation>Questo tipo di centralino non ha un client proprio.</translation>
    </message>
    <message>
        <source>The user has no main extension.</source>
        <translation>L&apos;utente non ha un interno principale.</translation>
    </message>
    <message>
        <source>Needs a profile of the PBX that allows it, and a headset.</source>
        <translation>Servono un profilo del centralino che lo permetta e una cuffia.</translation>
    </message>
</context>
<context>
    <name>PhoneCommands</name>
    <message>
        <source>Add phones</source>
        <translation>Aggiungi telefoni</translation>
    </message>
    <message numerus="yes">
        <source>Add %n phone(s)</source>
        <translation>
            <numerusform>Aggiungi %n telefono</numerusform>
            <numerusform>Aggiungi %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove phones</source>
        <translation>Rimuovi telefoni</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n phone(s)</source>
        <translation>
            <numerusform>Rimuovi %n telefono</numerusform>
            <numerusform>Rimuovi %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign phones</source>
        <translation>Associa telefoni</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n phone(s)</source>
        <translation>
            <numerusform>Associa %n telefono</numerusform>
            <numerusform>Associa %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign phones in order</source>
        <translation>Associa telefoni nell&apos;ordine</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n phone(s) in order</source>
        <translation>
            <numerusform>Associa %n telefono nell&apos;ordine</numerusform>
            <numerusform>Associa %n telefoni nell&apos;ordine</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap a phone</source>
        <translation>Sostituisci un telefono</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n phone(s)</source>
        <translation>
            <numerusform>Sostituisci %n telefono</numerusform>
            <numerusform>Sostituisci %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the phones of two users</source>
        <translation>Scambia i telefoni di due utenti</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n phone(s) of two users</source>
        <translation>
            <numerusform>Scambia %n telefono di due utenti</numerusform>
            <numerusform>Scambia %n telefoni di due utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Release phones</source>
        <translation>Disassocia telefoni</translation>
    </message>
    <message numerus="yes">
        <source>Release %n phone(s)</source>
        <translation>
            <numerusform>Disassocia %n telefono</numerusform>
            <numerusform>Disassocia %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the model</source>
        <translation>Imposta il modello</translation>
    </message>
    <message numerus="yes">
        <source>Set the model of %n phone(s)</source>
        <translation>
            <numerusform>Imposta il modello di %n telefono</numerusform>
            <numerusform>Imposta il modello di %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the serial number</source>
        <translation>Imposta il numero di serie</translation>
    </message>
    <message numerus="yes">
        <source>Set the serial number of %n phone(s)</source>
        <translation>
            <numerusform>Imposta il numero di serie di %n telefono</numerusform>
            <numerusform>Imposta il numero di serie di %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the label</source>
        <translation>Imposta l&apos;etichetta</translation>
    </message>
    <message numerus="yes">
        <source>Set the label of %n phone(s)</source>
        <translation>
            <numerusform>Imposta l&apos;etichetta di %n telefono</numerusform>
            <numerusform>Imposta l&apos;etichetta di %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Modifica un&apos;impostazione</translation>
    </message>
    <message numerus="yes">
        <source>Change a setting of %n phone(s)</source>
        <translation>
            <numerusform>Modifica un&apos;impostazione di %n telefono</numerusform>
            <numerusform>Modifica un&apos;impostazione di %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a phone model</source>
        <translation>Copia un modello di telefono</translation>
    </message>
    <message numerus="yes">
        <source>Copy a phone model for %n phone(s)</source>
        <translation>
            <numerusform>Copia un modello per %n telefono</numerusform>
            <numerusform>Copia un modello per %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a phone model</source>
        <translation>Rimuovi un modello di telefono</translation>
    </message>
    <message numerus="yes">
        <source>Remove a phone model from %n phone(s)</source>
        <translation>
            <numerusform>Rimuovi un modello da %n telefono</numerusform>
            <numerusform>Rimuovi un modello da %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Make passwords</source>
        <translation>Genera le password</translation>
    </message>
    <message numerus="yes">
        <source>Make passwords for %n phone(s)</source>
        <translation>
            <numerusform>Genera le password per %n telefono</numerusform>
            <numerusform>Genera le password per %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation>Importa telefoni</translation>
    </message>
    <message numerus="yes">
        <source>Import %n phone(s)</source>
        <translation>
            <numerusform>Importa %n telefono</numerusform>
            <numerusform>Importa %n telefoni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneImportDialog</name>
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
        <source>No row of this file is a phone.</source>
        <translation>Nessuna riga di questo file è un telefono.</translation>
    </message>
    <message>
        <source>&amp;Phones in the file:</source>
        <translation>&amp;Telefoni nel file:</translation>
    </message>
    <message>
        <source>&amp;Rows that are wrong:</source>
        <translation>&amp;Righe errate:</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation>&amp;Non importare</translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation>Importa telefoni</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n phone(s)</source>
        <translation>
            <numerusform>&amp;Importa %n telefono</numerusform>
            <numerusform>&amp;Importa %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E ancora %n.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Already so: %3.</source>
        <translation>Nuovi: %1. Modificati: %2. Già così: %3.</translation>
    </message>
    <message>
        <source>Nothing has been taken over yet.</source>
        <translation>Non è ancora stato importato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong, so nothing can be taken over: correct the file and import it again.</source>
        <translation>
            <numerusform>%n riga è errata, quindi non si importa nulla: correggere il file e importarlo di nuovo.</numerusform>
            <numerusform>%n righe sono errate, quindi non si importa nulla: correggere il file e importarlo di nuovo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePicker</name>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) selected</source>
        <translation>
            <numerusform>%n telefono selezionato</numerusform>
            <numerusform>%n telefoni selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation>Nessun telefono corrisponde al filtro.</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Effective values</source>
        <translation>Valori effettivi</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>Confronto con il telefono</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nome nei file</translation>
    </message>
    <message>
        <source>There is no phone here to show as an example.</source>
        <translation>Qui non c&apos;è un telefono da mostrare come esempio.</translation>
    </message>
    <message>
        <source>What %1 gets, passwords hidden.</source>
        <translation>Ciò che riceve %1, password nascoste.</translation>
    </message>
    <message numerus="yes">
        <source>As an example the first of %n phone(s): what %1 gets, passwords hidden.</source>
        <translation>
            <numerusform>Per esempio %n telefono: ciò che riceve %1, password nascoste.</numerusform>
            <numerusform>Per esempio il primo di %n telefoni: ciò che riceve %1, password nascoste.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to compare: see &quot;File&quot;.</source>
        <translation>Non c&apos;è un file da confrontare: vedere “File”.</translation>
    </message>
    <message>
        <source>This phone has not taken a configuration from here yet: there is nothing to compare with.</source>
        <translation>Questo telefono non ha ancora preso una configurazione da qui: non c&apos;è nulla con cui confrontare.</translation>
    </message>
    <message>
        <source>What the phone took on %1</source>
        <translation>Ciò che il telefono ha preso il %1</translation>
    </message>
    <message>
        <source>What it gets next</source>
        <translation>Ciò che riceverà</translation>
    </message>
    <message>
        <source>As the phone took it on %1.</source>
        <translation>Come l&apos;ha presa il telefono il %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ from what the phone took on %1.</source>
        <translation>
            <numerusform>%n riga diversa da quanto il telefono ha preso il %1.</numerusform>
            <numerusform>%n righe diverse da quanto il telefono ha preso il %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneScanner</name>
    <message>
        <source>That is a PIN: it is kept nowhere. Type it where the redirect service or the phone&apos;s own page asks for it.</source>
        <translation>È un PIN: non viene conservato. Digitarlo dove lo chiede il servizio di redirect o la pagina del telefono.</translation>
    </message>
    <message>
        <source>%1 is a gateway (%2): it belongs on the gateways page.</source>
        <translation>%1 è un gateway (%2): va inserito nella pagina Gateway.</translation>
    </message>
    <message>
        <source>%1 is in the list already: %2.</source>
        <translation>%1 è già in elenco: %2.</translation>
    </message>
    <message>
        <source>It was scanned just now; &quot;Undo the scan&quot; takes that back.</source>
        <translation>È stato appena letto; “Annulla lettura” lo toglie.</translation>
    </message>
    <message>
        <source>&quot;Move it here&quot; gives it to %1.</source>
        <translation>“Sposta qui” lo assegna a %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown vendor</source>
        <translation>Marca sconosciuta</translation>
    </message>
    <message numerus="yes">
        <source>%1 added, %n phone(s)</source>
        <translation>
            <numerusform>%1 aggiunto, %n telefono</numerusform>
            <numerusform>%1 aggiunto, %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the phone of %2.</source>
        <translation>%1 è il telefono di %2.</translation>
    </message>
    <message>
        <source>%1 has the serial number %2 already; %3 was not noted.</source>
        <translation>%1 ha già il numero di serie %2; %3 non è stato annotato.</translation>
    </message>
    <message>
        <source>Serial number %1 is noted already for %2.</source>
        <translation>Il numero di serie %1 è già annotato per %2.</translation>
    </message>
    <message>
        <source>Serial number %1 noted for %2</source>
        <translation>Numero di serie %1 annotato per %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Addresses that begin with %1 are %2&apos;s from now on.</source>
        <translation>Da ora gli indirizzi che iniziano con %1 sono di %2.</translation>
    </message>
    <message numerus="yes">
        <source>Model of %n phone(s): %1</source>
        <translation>
            <numerusform>Modello di %n telefono: %1</numerusform>
            <numerusform>Modello di %n telefoni: %1</numerusform>
        </translation>
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
        <source>%1 is not a MAC address: it has %2 of the characters 0-9 and A-F, a MAC address has 12.</source>
        <translation>%1 non è un indirizzo MAC: ha %2 caratteri fra 0-9 e A-F, un indirizzo MAC ne ha 12.</translation>
    </message>
</context>
<context>
    <name>PhoneSheetFiles</name>
    <message>
        <source>Import phones</source>
        <translation>Importa telefoni</translation>
    </message>
    <message>
        <source>Lists of phones (*.csv *.txt)</source>
        <translation>Elenchi di telefoni (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Phones added: %1. Changed: %2.</source>
        <translation>Telefoni aggiunti: %1. Modificati: %2.</translation>
    </message>
    <message>
        <source>Export phones</source>
        <translation>Esporta telefoni</translation>
    </message>
    <message>
        <source>Lists of phones (*.csv)</source>
        <translation>Elenchi di telefoni (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) exported to %1.</source>
        <translation>
            <numerusform>%n telefono esportato in %1.</numerusform>
            <numerusform>%n telefoni esportati in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneStanding</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>primo contatto</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurato</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>non aggiornato</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
</context>
<context>
    <name>PhonebookWords</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Phone, work</source>
        <translation>Telefono, lavoro</translation>
    </message>
    <message>
        <source>E-mail, work</source>
        <translation>E-mail, lavoro</translation>
    </message>
    <message>
        <source>Street, work</source>
        <translation>Via, lavoro</translation>
    </message>
    <message>
        <source>PO box, work</source>
        <translation>Casella postale, lavoro</translation>
    </message>
    <message>
        <source>City, work</source>
        <translation>Città, lavoro</translation>
    </message>
    <message>
        <source>Province, work</source>
        <translation>Provincia, lavoro</translation>
    </message>
    <message>
        <source>Postal code, work</source>
        <translation>CAP, lavoro</translation>
    </message>
    <message>
        <source>Country, work</source>
        <translation>Paese, lavoro</translation>
    </message>
    <message>
        <source>Phone, home</source>
        <translation>Telefono, casa</translation>
    </message>
    <message>
        <source>E-mail, home</source>
        <translation>E-mail, casa</translation>
    </message>
    <message>
        <source>Street, home</source>
        <translation>Via, casa</translation>
    </message>
    <message>
        <source>PO box, home</source>
        <translation>Casella postale, casa</translation>
    </message>
    <message>
        <source>City, home</source>
        <translation>Città, casa</translation>
    </message>
    <message>
        <source>Province, home</source>
        <translation>Provincia, casa</translation>
    </message>
    <message>
        <source>Postal code, home</source>
        <translation>CAP, casa</translation>
    </message>
    <message>
        <source>Country, home</source>
        <translation>Paese, casa</translation>
    </message>
</context>
<context>
    <name>PhonebooksDialog</name>
    <message>
        <source>Phone books</source>
        <translation>Rubriche</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>In the phone book</source>
        <translation>Nella rubrica</translation>
    </message>
    <message>
        <source>&amp;Sources:</source>
        <translation>&amp;Origini:</translation>
    </message>
    <message>
        <source>&amp;Add a CSV file…</source>
        <translation>&amp;Aggiungi un file CSV…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Read again &amp;every:</source>
        <translation>Rileggi o&amp;gni:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonne:</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>Conferma &amp;queste</translation>
    </message>
    <message>
        <source>&amp;Leave them as they were</source>
        <translation>&amp;Lascia quelle di prima</translation>
    </message>
    <message>
        <source>Add a phone book</source>
        <translation>Aggiungi una rubrica</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>No file yet. Its first line names the columns.</source>
        <translation>Ancora nessun file. La sua prima riga contiene i nomi delle colonne.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(tralasciata)</translation>
    </message>
</context>
<context>
    <name>PhonesCallCommand</name>
    <message>
        <source>The phone took the order: listen whether it calls.</source>
        <translation>Il telefono ha accettato il comando: ascolta se chiama.</translation>
    </message>
</context>
<context>
    <name>PhonesCommand</name>
    <message>
        <source>%1: done.</source>
        <translation>%1: fatto.</translation>
    </message>
</context>
<context>
    <name>PhonesDhcpCommand</name>
    <message>
        <source>%1 is told what its vendor&apos;s phones are.</source>
        <translation>%1 riceve quanto ricevono i telefoni del suo produttore.</translation>
    </message>
    <message>
        <source>SECRET: whoever reads these options can fetch the phones&apos; passwords. Give them to the DHCP server only.</source>
        <translation>SEGRETO: chi legge queste opzioni può prelevare le password dei telefoni. Dalle soltanto al server DHCP.</translation>
    </message>
</context>
<context>
    <name>PhonesEditCommand</name>
    <message>
        <source>The new model has no room for: %1</source>
        <translation>Il nuovo modello non ha posto per: %1</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>&amp;Paste list…</source>
        <translation>In&amp;colla elenco…</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>&amp;Model of the selected:</source>
        <translation>Mod&amp;ello:</translation>
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
        <source>No phone matches the filter. Clear it to see all of them.</source>
        <translation>Nessun telefono corrisponde al filtro. Cancellarlo per vederli tutti.</translation>
    </message>
    <message>
        <source>Find on the net&amp;work…</source>
        <translation>Trova in re&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Esporta… (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Give model</source>
        <translation>Asse&amp;gna</translation>
    </message>
    <message>
        <source>The phones of the site belong here.

Scan the MAC address on each box or type it above; in scan mode each goes to the next user. &quot;Paste list…&quot; and &quot;Import…&quot; take many at once, also with their users; &quot;Find on the network…&quot; those that are connected already.</source>
        <translation>Qui vanno i telefoni della sede.

Leggere l&apos;indirizzo MAC su ogni scatola o digitarlo sopra; in modalità scansione ognuno va al prossimo utente. “Incolla elenco…” e “Importa…” ne inseriscono molti insieme, anche con i loro utenti; “Trova in rete…” quelli già collegati.</translation>
    </message>
</context>
<context>
    <name>PhonesIdentifyCommand</name>
    <message>
        <source>%1, model %2 (%3), firmware %4, address %5</source>
        <translation>%1, modello %2 (%3), firmware %4, indirizzo %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>un PIN</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numero di serie %1</translation>
    </message>
    <message>
        <source>Addresses that begin with %1 belong to %2 from now on.</source>
        <translation>Da ora gli indirizzi che iniziano con %1 sono di %2.</translation>
    </message>
</context>
<context>
    <name>PhonesListCommand</name>
    <message>
        <source>There is no phone in %1 yet.</source>
        <translation>In %1 non c&apos;è ancora nessun telefono.</translation>
    </message>
</context>
<context>
    <name>PhonesPnpCommand</name>
    <message>
        <source>%1 at %2 asks (%3).</source>
        <translation>%1 a %2 chiede (%3).</translation>
    </message>
    <message>
        <source>%1 at %2 asks (%3) and is none of this site.</source>
        <translation>%1 a %2 chiede (%3) e non è di questa sede.</translation>
    </message>
    <message>
        <source>%1 knows its address now.</source>
        <translation>%1 ora conosce il suo indirizzo.</translation>
    </message>
    <message>
        <source>%1 was told its address and did not confirm.</source>
        <translation>%1 ha ricevuto il suo indirizzo e non ha confermato.</translation>
    </message>
    <message>
        <source>Waiting for phones at %1; restart them now.</source>
        <translation>In attesa dei telefoni su %1; riavviali ora.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) know their address now.</source>
        <translation>
            <numerusform>%n telefono ora conosce il suo indirizzo.</numerusform>
            <numerusform>%n telefoni ora conoscono il loro indirizzo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesRedirectAccountCommand</name>
    <message>
        <source>Write the password of the account, and a line break:</source>
        <translation>Scrivi la password dell&apos;account e premi Invio:</translation>
    </message>
    <message>
        <source>The account for %1 is kept.</source>
        <translation>L&apos;account per %1 è conservato.</translation>
    </message>
</context>
<context>
    <name>PhonesRedirectCommand</name>
    <message>
        <source>%1: not announced</source>
        <translation>%1: non annunciato</translation>
    </message>
    <message>
        <source>%1: announced</source>
        <translation>%1: annunciato</translation>
    </message>
</context>
<context>
    <name>PhonesRenderCommand</name>
    <message>
        <source>%1 written; it holds passwords.</source>
        <translation>%1 scritto; contiene delle password.</translation>
    </message>
    <message>
        <source>%1 has new tokens: what it has now opens nothing any more.</source>
        <translation>%1 ha nuovi token: quello che ha ora non apre più nulla.</translation>
    </message>
</context>
<context>
    <name>PhonesScanCommand</name>
    <message>
        <source>Scan; an empty line at the end is not needed, &quot;undo&quot; takes back.</source>
        <translation>Scansionare pure; non serve una riga vuota alla fine, &quot;undo&quot; annulla l&apos;ultima scansione.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>%1: serial number %2</source>
        <translation>%1: numero di serie %2</translation>
    </message>
    <message>
        <source>vendor unknown</source>
        <translation>produttore sconosciuto</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Prossimo: %1 (%2)</translation>
    </message>
    <message>
        <source>Every user has a phone.</source>
        <translation>Ogni utente ha un telefono.</translation>
    </message>
    <message>
        <source>Scans: %1 good, %2 duplicate, %3 wrong.</source>
        <translation>Scansioni: %1 buone, %2 doppie, %3 errate.</translation>
    </message>
</context>
<context>
    <name>PhonesScenariosCommand</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>PhonesServeCommand</name>
    <message>
        <source>Phones are served all the same.</source>
        <translation>I telefoni vengono comunque serviti.</translation>
    </message>
    <message numerus="yes">
        <source>Serving %n phone(s) at %1</source>
        <translation>
            <numerusform>%n telefono servito su %1</numerusform>
            <numerusform>%n telefoni serviti su %1</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 are allowed: what old phones fetch can be read by an attacker on their network.</source>
        <translation>TLS 1.0 e 1.1 sono ammessi: quello che i vecchi telefoni scaricano può essere letto da un malintenzionato sulla loro rete.</translation>
    </message>
    <message>
        <source>Without TLS passwords travel in the clear: for a network of your own only.</source>
        <translation>Senza TLS le password viaggiano in chiaro: solo su una rete propria.</translation>
    </message>
    <message>
        <source>unknown phone</source>
        <translation>telefono sconosciuto</translation>
    </message>
    <message>
        <source>(too many requests: told to wait)</source>
        <translation>(troppe richieste: invitato ad attendere)</translation>
    </message>
</context>
<context>
    <name>PhonesSheetCommand</name>
    <message>
        <source>The column &quot;%1&quot; is not known and was left out.</source>
        <translation>La colonna &quot;%1&quot; non è conosciuta ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>The phones are imported all the same.</source>
        <translation>I telefoni vengono importati comunque.</translation>
    </message>
    <message>
        <source>The file is fine: %1 to add, %2 to change, %3 as they are; nothing was imported.</source>
        <translation>Il file va bene: %1 da aggiungere, %2 da modificare, %3 invariati; non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were.</source>
        <translation>Importati: %1 aggiunti, %2 modificati, %3 invariati.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 scritto.</translation>
    </message>
</context>
<context>
    <name>PhonesStep</name>
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
        <source>Association</source>
        <translation>Associazione</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>PhonesTable</name>
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
</context>
<context>
    <name>PhonesUrlCommand</name>
    <message>
        <source>SECRET: this address opens the phone&apos;s configuration.</source>
        <translation>SEGRETO: questo indirizzo apre la configurazione del telefono.</translation>
    </message>
    <message>
        <source>The QR code is drawn for a dark terminal.</source>
        <translation>Il codice QR è disegnato per un terminale scuro.</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save the picture</source>
        <translation>Salva il disegno</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sede</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Simultaneous calls</source>
        <translation>Chiamate contemporanee</translation>
    </message>
    <message>
        <source>Channels to order</source>
        <translation>Canali da ordinare</translation>
    </message>
    <message>
        <source>Calls that find all taken</source>
        <translation>Chiamate che li trovano occupati</translation>
    </message>
    <message>
        <source>%1 % of %2 erlangs</source>
        <translation>%1 % di %2 erlang</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>%1, packets of %2 ms</source>
        <translation>%1, pacchetti da %2 ms</translation>
    </message>
    <message>
        <source>Speech alone</source>
        <translation>Solo voce</translation>
    </message>
    <message>
        <source>with RTP, UDP and IP</source>
        <translation>con RTP, UDP e IP</translation>
    </message>
    <message>
        <source>with Ethernet</source>
        <translation>con Ethernet</translation>
    </message>
    <message>
        <source>with SRTP</source>
        <translation>con SRTP</translation>
    </message>
    <message>
        <source>with VPN</source>
        <translation>con VPN</translation>
    </message>
    <message>
        <source>By the Lync guide&apos;s formula</source>
        <translation>Secondo la formula della guida Lync</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Channels to order:</source>
        <translation>Canali da ordinare:</translation>
    </message>
    <message>
        <source>Calls lost:</source>
        <translation>Chiamate perse:</translation>
    </message>
    <message>
        <source>One call:</source>
        <translation>Una chiamata:</translation>
    </message>
    <message>
        <source>All calls, up and down:</source>
        <translation>Tutte, in invio e ricezione:</translation>
    </message>
    <message>
        <source>By the Lync guide:</source>
        <translation>Secondo la guida Lync:</translation>
    </message>
    <message>
        <source>Advised:</source>
        <translation>Consigliato:</translation>
    </message>
    <message>
        <source>As it really is on Ethernet, with all headers, SRTP and VPN where chosen</source>
        <translation>Come è davvero su Ethernet, con tutte le intestazioni, SRTP e VPN se scelti</translation>
    </message>
    <message>
        <source>Calls × (64 kbps + 20), the guide&apos;s rule of thumb</source>
        <translation>Chiamate × (64 kbps + 20), la regola pratica della guida</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>%1 % of the busy hour</source>
        <translation>%1 % nell&apos;ora di punta</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calcolate</translation>
    </message>
    <message>
        <source>%1 kbps, %2</source>
        <comment>bandwidth, codec</comment>
        <translation>%1 kbps, %2</translation>
    </message>
    <message>
        <source>The line is not measured.</source>
        <translation>La linea non è misurata.</translation>
    </message>
    <message>
        <source>One direction is measured: room for %1 calls.</source>
        <translation>Misurato un solo senso: posto per %1 chiamate.</translation>
    </message>
    <message>
        <source>The line carries it: room for %1 calls.</source>
        <translation>La linea basta: posto per %1 chiamate.</translation>
    </message>
    <message>
        <source>The line is too small: room for %1 calls.</source>
        <translation>La linea non basta: posto per %1 chiamate.</translation>
    </message>
</context>
<context>
    <name>PlanningText</name>
    <message>
        <source>How many calls at once is not stated: type it in, or let it be computed from users and traffic.</source>
        <translation>Le chiamate contemporanee non sono indicate: scriverne il numero o farlo calcolare da utenti e traffico.</translation>
    </message>
    <message>
        <source>There are no users to compute from: state the users per site, or add the users to the plan.</source>
        <translation>Non ci sono utenti da cui calcolare: indicare gli utenti per sede o aggiungere gli utenti al progetto.</translation>
    </message>
    <message>
        <source>Channels to order: %1, as many as the calls typed in. Further calls find the trunk busy.</source>
        <translation>Canali da ordinare: %1, quante le chiamate indicate. Le chiamate in più trovano il fascio occupato.</translation>
    </message>
    <message>
        <source>Channels to order: %1. With %2 erlangs in the busy hour, %3 % of the calls find all of them taken (Erlang B).</source>
        <translation>Canali da ordinare: %1. Con %2 erlang nell&apos;ora di punta, il %3 % delle chiamate li trova tutti occupati (Erlang B).</translation>
    </message>
    <message>
        <source>%1 erlangs are too much for one trunk: %2 channels are the most that is computed. Divide the site.</source>
        <translation>%1 erlang sono troppi per un solo fascio: si calcolano al massimo %2 canali. Dividere la sede.</translation>
    </message>
    <message>
        <source>The planned trunks have %1 channels, the calls need %2: order more, or expect busy tones.</source>
        <translation>I fasci previsti hanno %1 canali, le chiamate ne richiedono %2: ordinarne altri, o si sentirà il tono di occupato.</translation>
    </message>
    <message>
        <source>The line has not been measured. It needs %1 kbps each way, of which the calls take 80 %; the rest is for signalling and everybody else.</source>
        <translation>La linea non è stata misurata. Servono %1 kbps per senso, di cui le chiamate usano l&apos;80 %; il resto è per la segnalazione e per tutti gli altri.</translation>
    </message>
    <message>
        <source>Only one direction of the line was measured; in that one 80 % of it carries %1 calls. Measure the other one, too.</source>
        <translation>È stato misurato un solo senso della linea; in quello l&apos;80 % porta %1 chiamate. Misurare anche l&apos;altro.</translation>
    </message>
    <message>
        <source>The line carries it: 80 % of the %2 kbps measured have room for %1 calls at once.</source>
        <translation>La linea basta: nell&apos;80 % dei %2 kbps misurati c&apos;è posto per %1 chiamate contemporanee.</translation>
    </message>
    <message>
        <source>The line is too small: 80 % of the %3 kbps measured have room for %1 calls, not %2. Order a line of %4 kbps each way, or allow fewer calls; a smaller codec helps where PBX and provider have one.</source>
        <translation>La linea non basta: nell&apos;80 % dei %3 kbps misurati c&apos;è posto per %1 chiamate, non %2. Ordinare una linea da %4 kbps per senso o ammettere meno chiamate; un codec più leggero aiuta dove centralino e provider lo hanno.</translation>
    </message>
    <message>
        <source>One site: one trunk where the PBX stands. Whether to distribute trunks is no question here.</source>
        <translation>Una sede: un fascio dove sta il centralino. Qui non c&apos;è da chiedersi se distribuire i fasci.</translation>
    </message>
    <message>
        <source>Advised: one central trunk for all %1 sites. One contract, one place to look when something fails, and the channels are shared.</source>
        <translation>Consigliato: un fascio centrale per tutte le %1 sedi. Un solo contratto, un solo punto da controllare in caso di guasto, e i canali sono in comune.</translation>
    </message>
    <message>
        <source>Advised: distributed trunks, each of the %1 sites with one of its own. It costs more contracts and channels; the points below say why it is worth it.</source>
        <translation>Consigliato: fasci distribuiti, uno per ognuna delle %1 sedi. Costa più contratti e canali; i punti seguenti dicono perché ne vale la pena.</translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: a branch must call out when its WAN is down, and only a trunk or a line of its own does that. It also needs a call server of its own.</source>
        <translation>A favore dei fasci distribuiti: una filiale deve poter chiamare anche con la WAN interrotta, e ci riesce solo con un fascio o una linea propri. Le serve anche un proprio server di chiamata.</translation>
    </message>
    <message>
        <source>Speaks for a central trunk: no branch has to call out by itself when its WAN is down; mobile phones do for that time.</source>
        <translation>A favore del fascio centrale: nessuna filiale deve chiamare da sola con la WAN interrotta; per quel tempo bastano i cellulari.</translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: the sites are in %1 countries. Numbers, emergency calls and national tariffs belong to a provider in each.</source>
        <translation>A favore dei fasci distribuiti: le sedi sono in %1 paesi. Numeri, chiamate di emergenza e tariffe nazionali richiedono un provider in ciascuno.</translation>
    </message>
    <message>
        <source>Speaks for a central trunk: all sites are in one country, so one provider can hold all numbers. Emergency calls must carry the number of the caller&apos;s own site.</source>
        <translation>A favore del fascio centrale: tutte le sedi sono in un solo paese e un solo provider può gestire tutti i numeri. Le chiamate di emergenza devono presentare il numero della sede di chi chiama.</translation>
    </message>
    <message>
        <source>Speaks for a central trunk: the numbers land at the central site, where calls are distributed anyway.</source>
        <translation>A favore del fascio centrale: i numeri arrivano nella sede centrale, dove le chiamate vengono comunque smistate.</translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: the numbers land at the branches. On a central trunk they must first be ported to its provider.</source>
        <translation>A favore dei fasci distribuiti: i numeri arrivano nelle filiali. Con un fascio centrale vanno prima portati sul suo provider.</translation>
    </message>
    <message>
        <source>Where the numbers land is not stated. Numbers of the branches must be ported before a central trunk can take them.</source>
        <translation>Non è indicato dove arrivano i numeri. Quelli delle filiali vanno portati prima che un fascio centrale possa riceverli.</translation>
    </message>
    <message>
        <source>Speaks for a central trunk: the WAN between the sites is good enough for speech. Each branch takes %1 kbps of it; give speech priority (DSCP EF).</source>
        <translation>A favore del fascio centrale: la WAN tra le sedi è adatta alla voce. Ogni filiale ne usa %1 kbps; dare priorità alla voce (DSCP EF).</translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: the WAN is weak, and on a central trunk every outside call of a branch crosses it (%1 kbps per branch).</source>
        <translation>A favore dei fasci distribuiti: la WAN è debole, e con un fascio centrale ogni chiamata esterna di una filiale la attraversa (%1 kbps per filiale).</translation>
    </message>
    <message>
        <source>What joins the sites is not stated. On a central trunk the outside calls of a branch need %1 kbps of it.</source>
        <translation>Non è indicato che cosa collega le sedi. Con un fascio centrale le chiamate esterne di una filiale ne richiedono %1 kbps.</translation>
    </message>
    <message>
        <source>The users per site are not stated, so the channels of central and distributed trunks cannot be compared.</source>
        <translation>Gli utenti per sede non sono indicati: i canali del fascio centrale e dei fasci distribuiti non si possono confrontare.</translation>
    </message>
    <message>
        <source>Speaks for a central trunk: shared channels serve better. %1 are enough for all; trunks of their own need %2 at each of %4 sites, %3 together.</source>
        <translation>A favore del fascio centrale: i canali in comune rendono di più. %1 bastano per tutti; con fasci propri ne servono %2 in ognuna delle %4 sedi, %3 in tutto.</translation>
    </message>
    <message>
        <source>For each site then: %1 channels and %2 kbps each way on its own line.</source>
        <translation>Per ogni sede quindi: %1 canali e %2 kbps per senso sulla propria linea.</translation>
    </message>
    <message>
        <source>The PBX is in the cloud: the trunk ends there. What this line carries are the phones&apos; calls to the PBX, which take as much; calls between two phones of the site may come on top.</source>
        <translation>Il centralino è in cloud: il fascio finisce là. Questa linea porta le chiamate dei telefoni verso il centralino, che occupano altrettanto; possono aggiungersi quelle tra due telefoni della sede.</translation>
    </message>
    <message>
        <source>The connection is not stated; the figures are for the Internet, the usual and cheapest one.</source>
        <translation>Il collegamento non è indicato; i valori sono per Internet, il più comune ed economico.</translation>
    </message>
    <message>
        <source>The connection is not stated; advised is MPLS: it needs no VPN and the provider warrants its quality. Over the Internet a Lync trunk needs a VPN.</source>
        <translation>Il collegamento non è indicato; si consiglia MPLS: non richiede VPN e il provider ne garantisce la qualità. Su Internet un fascio Lync richiede una VPN.</translation>
    </message>
    <message>
        <source>MPLS: no VPN needed, the provider keeps the traffic apart. Conditions: a class for speech (EF) as wide as all calls, delay and loss written into the contract, and a second way if calls must not stop.</source>
        <translation>MPLS: la VPN non serve, il provider tiene separato il traffico. Condizioni: una classe per la voce (EF) larga quanto tutte le chiamate, ritardo e perdita scritti nel contratto, e una seconda via se le chiamate non devono fermarsi.</translation>
    </message>
    <message>
        <source>Private line: no VPN needed, nobody else is on it. Conditions: as wide as all calls with their headers, and a second way, for when it breaks nothing else carries the calls.</source>
        <translation>Linea privata: la VPN non serve, non la usa nessun altro. Condizioni: larga quanto tutte le chiamate con le intestazioni, e una seconda via, perché se si interrompe nient&apos;altro porta le chiamate.</translation>
    </message>
    <message>
        <source>Internet: the least reliable way, nobody warrants its quality. Conditions: priority for speech in the router, no SIP ALG, a fixed public address when the provider knows the site by it, and a line for speech alone when there are many calls.</source>
        <translation>Internet: la via meno affidabile, nessuno ne garantisce la qualità. Condizioni: priorità alla voce nel router, niente SIP ALG, un indirizzo pubblico fisso quando il provider riconosce la sede da quello, e una linea solo per la voce quando le chiamate sono molte.</translation>
    </message>
    <message>
        <source>A VPN is not needed on this connection and takes %1 kbps more each way.</source>
        <translation>Su questo collegamento la VPN non serve e occupa %1 kbps in più per senso.</translation>
    </message>
    <message>
        <source>Over the Internet a Lync trunk requires a VPN to the provider, since it speaks TCP and RTP in the clear. The figures already count it: %1 kbps more each way.</source>
        <translation>Su Internet un fascio Lync richiede una VPN verso il provider, perché usa TCP e RTP in chiaro. I valori la comprendono già: %1 kbps in più per senso.</translation>
    </message>
    <message>
        <source>VPN: %1 kbps more each way (ESP tunnel). Conditions: the provider ends it too, the DSCP marks are copied to the outer packets, and no packet is longer than the tunnel takes.</source>
        <translation>VPN: %1 kbps in più per senso (tunnel ESP). Condizioni: il provider la termina dal suo lato, i valori DSCP sono copiati sui pacchetti esterni, e nessun pacchetto è più lungo di quanto il tunnel accetta.</translation>
    </message>
    <message>
        <source>Without a VPN the speech is protected by SRTP alone: use TLS as transport, or the keys travel in the clear.</source>
        <translation>Senza VPN la voce è protetta dal solo SRTP: usare TLS come trasporto, altrimenti le chiavi viaggiano in chiaro.</translation>
    </message>
    <message>
        <source>Calls cross the Internet in the clear: a VPN to the provider is advised, or TLS with SRTP where the provider offers them.</source>
        <translation>Le chiamate attraversano Internet in chiaro: si consiglia una VPN verso il provider, oppure TLS con SRTP dove il provider li offre.</translation>
    </message>
    <message>
        <source>SRTP inside a VPN encrypts twice. Inside the tunnel plain RTP is acceptable.</source>
        <translation>SRTP dentro una VPN cifra due volte. Dentro il tunnel è accettabile RTP semplice.</translation>
    </message>
    <message>
        <source>Lync Server takes only G.711 (A-law or µ-law) on a trunk: %1 is refused. The figures are for G.711 A-law.</source>
        <translation>Lync Server accetta su un fascio solo G.711 (A-law o µ-law): %1 è rifiutato. I valori sono per G.711 A-law.</translation>
    </message>
    <message>
        <source>%1 saves bandwidth and costs quality; fax and tones inside the speech do not pass. Keep G.711 where the line carries it.</source>
        <translation>%1 risparmia banda e costa qualità; fax e toni dentro la voce non passano. Tenere G.711 dove la linea lo consente.</translation>
    </message>
    <message>
        <source>Opus has no fixed rate; 24 kbps are assumed, as for wideband speech.</source>
        <translation>Opus non ha una velocità fissa; si assumono 24 kbps, come per la voce a banda larga.</translation>
    </message>
    <message>
        <source>%1 cannot fill packets of %2 ms; the figures are for %3 ms.</source>
        <translation>%1 non può riempire pacchetti da %2 ms; i valori sono per %3 ms.</translation>
    </message>
    <message>
        <source>Packets of %1 ms save headers, but add delay, and each lost one is heard. 20 ms is what providers expect.</source>
        <translation>Pacchetti da %1 ms risparmiano intestazioni, ma aggiungono ritardo, e ogni pacchetto perso si sente. I provider si aspettano 20 ms.</translation>
    </message>
    <message>
        <source>Packets of %1 ms carry more headers than need be. 20 ms is what providers expect.</source>
        <translation>Pacchetti da %1 ms portano più intestazioni del necessario. I provider si aspettano 20 ms.</translation>
    </message>
    <message>
        <source>Give the Mediation Server a machine of its own for the trunk: one network side towards Lync, one towards the provider.</source>
        <translation>Dare al Mediation Server una macchina propria per il fascio: un lato di rete verso Lync, uno verso il provider.</translation>
    </message>
    <message>
        <source>Put the outer side of the Mediation Server and the router into a VLAN of their own, without broadcast and multicast of the others.</source>
        <translation>Mettere il lato esterno del Mediation Server e il router in una VLAN propria, senza broadcast e multicast degli altri.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s capacity table counts a peak of %1 kbps for a G.711 call: %2 kbps for all. The line is judged by the larger of this and the computed figure.</source>
        <translation>La tabella di capacità di Microsoft conta un picco di %1 kbps per chiamata G.711: %2 kbps per tutte. La linea è valutata sul maggiore tra questo e il valore calcolato.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>LAN switch</source>
        <translation>Switch di rete</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>PBX in the cloud</source>
        <translation>Centralino in cloud</translation>
    </message>
    <message>
        <source>Mediation Server, inner side</source>
        <translation>Mediation Server, lato interno</translation>
    </message>
    <message>
        <source>Mediation Server, outer side</source>
        <translation>Mediation Server, lato esterno</translation>
    </message>
    <message>
        <source>Site router</source>
        <translation>Router di sede</translation>
    </message>
    <message>
        <source>Site router with VPN</source>
        <translation>Router di sede con VPN</translation>
    </message>
    <message>
        <source>MPLS</source>
        <translation>MPLS</translation>
    </message>
    <message>
        <source>Private line</source>
        <translation>Linea privata</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>VPN through the Internet</source>
        <translation>VPN su Internet</translation>
    </message>
    <message>
        <source>Provider&apos;s SBC</source>
        <translation>SBC del provider</translation>
    </message>
    <message>
        <source>Provider&apos;s router</source>
        <translation>Router del provider</translation>
    </message>
    <message>
        <source>Provider&apos;s gateway</source>
        <translation>Gateway del provider</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Telephone exchange</source>
        <translation>Centrale telefonica</translation>
    </message>
    <message>
        <source>distributed trunks</source>
        <translation>fasci distribuiti</translation>
    </message>
    <message>
        <source>one central trunk</source>
        <translation>un fascio centrale</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
</context>
<context>
    <name>PnpTab</name>
    <message>
        <source>SIP plug and play: phones ask 224.0.1.75 for a minute after they are switched on. Only phones of this site are answered.</source>
        <translation>SIP plug and play: per un minuto dopo l&apos;accensione i telefoni chiedono a 224.0.1.75. Si risponde solo ai telefoni di questa sede.</translation>
    </message>
    <message>
        <source>Phones that asked</source>
        <translation>Telefoni che hanno chiesto</translation>
    </message>
    <message>
        <source>%1 (%2) asked from %3: told its address</source>
        <translation>%1 (%2) ha chiesto da %3: indirizzo comunicato</translation>
    </message>
    <message>
        <source>%1 (%2) asked from %3: not a phone of this site, or it has been here; not answered</source>
        <translation>%1 (%2) ha chiesto da %3: non è un telefono di questa sede o è già passato; nessuna risposta</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 ha confermato</translation>
    </message>
    <message>
        <source>%1 did not confirm; it asks again after a restart</source>
        <translation>%1 non ha confermato; richiede dopo un riavvio</translation>
    </message>
    <message>
        <source>Answer phones that ask by m&amp;ulticast</source>
        <translation>Rispo&amp;ndi ai telefoni che chiedono in multicast</translation>
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
        <source>The file will hold passwords in clear text.</source>
        <translation>Il file conterrà password in chiaro.</translation>
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
        <source>Full support: faults between PBX and provider are followed to their end.</source>
        <translation>Supporto completo: i guasti tra centralino e provider vengono seguiti fino alla soluzione.</translation>
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
    <message>
        <source>Support is limited to an analysis and takes longer; the handover report will say so. All data of the trunk are stated under “Account”.</source>
        <translation>Il supporto è limitato a un&apos;analisi e richiede più tempo; il verbale di collaudo lo indicherà. Tutti i dati del fascio si inseriscono in “Utenza”.</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non in elenco</translation>
    </message>
    <message>
        <source>• The trunk keeps what it was configured with; the catalogue has other values by now.</source>
        <translation>• Il fascio conserva i valori con cui è stato configurato; nel catalogo ora sono altri.</translation>
    </message>
    <message>
        <source>Full support, as for all providers of the catalogue, also without a valid test: faults between PBX and provider are followed to their end.</source>
        <translation>Supporto completo, come per tutti i provider del catalogo, anche senza un collaudo valido: i guasti tra centralino e provider vengono seguiti fino alla soluzione.</translation>
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
        <source>C&amp;lear filter</source>
        <translation>Cancella &amp;filtro</translation>
    </message>
    <message>
        <source>Start from a certified te&amp;mplate…</source>
        <translation>Parti da un mode&amp;llo certificato…</translation>
    </message>
    <message>
        <source>Fills in what a similar certified provider needs; the nearest comes first</source>
        <translation>Inserisce ciò che serve a un provider certificato simile; il più vicino è il primo</translation>
    </message>
    <message>
        <source>No provider of the catalogue matches “%1”.</source>
        <translation>Nessun provider del catalogo corrisponde a “%1”.</translation>
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
    <message>
        <source>Certification</source>
        <translation>Certificazione</translation>
    </message>
</context>
<context>
    <name>ProviderStandingText</name>
    <message>
        <source>not listed</source>
        <translation>non in elenco</translation>
    </message>
    <message>
        <source>listed, not tested</source>
        <translation>elencato, non collaudato</translation>
    </message>
    <message>
        <source>certified until %1, %2 %</source>
        <translation>certificato fino al %1, %2 %</translation>
    </message>
    <message>
        <source>certification expired on %1</source>
        <translation>certificazione scaduta il %1</translation>
    </message>
</context>
<context>
    <name>ProvisioningHint</name>
    <message>
        <source>On the phone: Menu &gt; Settings &gt; Advanced (password admin) &gt; Auto Provision &gt; Provision URL, then restart.</source>
        <translation>Sul telefono: Menu &gt; Settings &gt; Advanced (password admin) &gt; Auto Provision &gt; Provision URL, poi riavvia.</translation>
    </message>
    <message>
        <source>Web page: Settings &gt; Auto Provision &gt; Server URL, Confirm, then Auto Provision Now.</source>
        <translation>Pagina web: Settings &gt; Auto Provision &gt; Server URL, Confirm, poi Auto Provision Now.</translation>
    </message>
    <message>
        <source>On the phone: Menu &gt; Settings &gt; Advanced (password 123) &gt; Maintenance &gt; Auto Provision, then restart.</source>
        <translation>Sul telefono: Menu &gt; Settings &gt; Advanced (password 123) &gt; Maintenance &gt; Auto Provision, poi riavvia.</translation>
    </message>
    <message>
        <source>Web page: System &gt; Auto Provision &gt; Static Provisioning Server, Apply, then Autoprovision Now.</source>
        <translation>Pagina web: System &gt; Auto Provision &gt; Static Provisioning Server, Apply, poi Autoprovision Now.</translation>
    </message>
    <message>
        <source>Web page: Setup &gt; Advanced &gt; Update &gt; Setting URL, Apply, Save, then Reboot.</source>
        <translation>Pagina web: Setup &gt; Advanced &gt; Update &gt; Setting URL, Apply, Save, poi Reboot.</translation>
    </message>
    <message>
        <source>Web page: Settings &gt; System &gt; Provisioning and configuration &gt; Provisioning server, Set, then Start auto configuration.</source>
        <translation>Pagina web: Settings &gt; System &gt; Provisioning and configuration &gt; Provisioning server, Set, poi Start auto configuration.</translation>
    </message>
    <message>
        <source>Web page: Settings &gt; System &gt; Provisioning &gt; Provisioning server, Save, then restart.</source>
        <translation>Pagina web: Settings &gt; System &gt; Provisioning &gt; Provisioning server, Save, poi riavvia.</translation>
    </message>
    <message>
        <source>Web page: Management &gt; Auto Provision &gt; Config Server Path, Save, then Autoprovision Now.</source>
        <translation>Pagina web: Management &gt; Auto Provision &gt; Config Server Path, Save, poi Autoprovision Now.</translation>
    </message>
    <message>
        <source>Web page: Upgrade &gt; Advanced &gt; Manual Autop &gt; URL, Submit, then AutoP Immediately.</source>
        <translation>Pagina web: Upgrade &gt; Advanced &gt; Manual Autop &gt; URL, Submit, poi AutoP Immediately.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Pubblica “%1”</translation>
    </message>
    <message>
        <source>&amp;Name of the publisher:</source>
        <translation>&amp;Nome di chi pubblica:</translation>
    </message>
    <message>
        <source>N&amp;ote for the journal:</source>
        <translation>N&amp;ota per il registro:</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Pubblica</translation>
    </message>
    <message>
        <source>&amp;Do not publish</source>
        <translation>Non pu&amp;bblicare</translation>
    </message>
    <message>
        <source>No technical contact is published with it: none is stated in the dossier.</source>
        <translation>Non si pubblica alcun contatto tecnico: nel dossier non è indicato.</translation>
    </message>
    <message>
        <source>The technical contact is published with it: %1.</source>
        <translation>Insieme si pubblica il contatto tecnico: %1.</translation>
    </message>
    <message>
        <source>“%1” enters this laptop&apos;s catalogue as certified: tested on %2 by %3, %4 % of the points, valid until %5.</source>
        <translation>“%1” entra nel catalogo di questo portatile come certificato: provato il %2 da %3, %4 % dei punti, valido fino al %5.</translation>
    </message>
    <message>
        <source>Sites that use this provider keep what they were configured with, and are shown a hint when the entry has changed.</source>
        <translation>Le sedi che usano questo provider mantengono ciò con cui sono state configurate e ricevono un avviso se la voce è cambiata.</translation>
    </message>
    <message>
        <source>A key is made on this laptop to sign its catalogues. Other laptops take the file once they trust that key.</source>
        <translation>Su questo portatile viene creata una chiave che firma i suoi cataloghi. Gli altri portatili accettano il file quando si fidano di quella chiave.</translation>
    </message>
    <message>
        <source>The new catalogue is signed with the key %1.</source>
        <translation>Il nuovo catalogo è firmato con la chiave %1.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: save the catalogue file afterwards and hand it on. It can be gone back from.</source>
        <translation>Non si invia nulla: in seguito salvare il file del catalogo e consegnarlo. Si può tornare al precedente.</translation>
    </message>
</context>
<context>
    <name>RecentSites</name>
    <message>
        <source>Opened last:</source>
        <translation>Aperte di recente:</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>This sheet opens the passwords when passphrase and keychain are lost. It is shown this once and kept nowhere: print it and lock it away. Once it is on paper, every earlier sheet opens nothing any more.</source>
        <translation>Questo foglio apre le password quando passphrase e portachiavi sono persi. Viene mostrato solo adesso e non è conservato da nessuna parte: stamparlo e chiuderlo a chiave. Una volta su carta, ogni foglio precedente non apre più nulla.</translation>
    </message>
    <message>
        <source>The &amp;sheet:</source>
        <translation>Il &amp;foglio:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salva come P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Salvare il foglio di recupero</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>foglio-di-recupero.pdf</translation>
    </message>
    <message>
        <source>The sheet counts from now on; earlier ones open nothing any more. It went to %1. Keep it away from the laptop.</source>
        <translation>Il foglio vale da adesso; quelli precedenti non aprono più nulla. Destinazione: %1. Conservarlo lontano dal portatile.</translation>
    </message>
    <message>
        <source>The sheet could not be printed. Nothing has changed.</source>
        <translation>Non è stato possibile stampare il foglio. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Is the sheet on paper, whole and readable? Only then it takes the place of earlier ones.</source>
        <translation>Il foglio è stampato, intero e leggibile? Solo allora prende il posto di quelli precedenti.</translation>
    </message>
    <message>
        <source>&amp;Yes, it counts from now on</source>
        <translation>Sì, &amp;vale da adesso</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>RedirectTab</name>
    <message>
        <source>Answers of the service</source>
        <translation>Risposte del servizio</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ute&amp;nte:</translation>
    </message>
    <message numerus="yes">
        <source>Announce %n phone(s)…</source>
        <translation>
            <numerusform>Annuncia %n telefono…</numerusform>
            <numerusform>Annuncia %n telefoni…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will be told by %1 to take their configuration from this laptop.</source>
        <translation>
            <numerusform>%1 dirà a %n telefono di prendere la configurazione da questo portatile.</numerusform>
            <numerusform>%1 dirà a %n telefoni di prendere la configurazione da questo portatile.</numerusform>
        </translation>
    </message>
    <message>
        <source>User, password and addresses go there in clear text.</source>
        <translation>Utente, password e indirizzi vi arrivano in chiaro.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annuncia</translation>
    </message>
    <message>
        <source>Do not announce</source>
        <translation>Non annunciare</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annunciato</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>The service took every phone.</source>
        <translation>Il servizio ha accettato tutti i telefoni.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Servizio:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Indirizzo:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Every password in the database is sealed anew with a new key. Do this when somebody who knew the passphrase has left, or when a laptop is lost. Passphrase and keychain open the new key as before; the recovery sheet opens nothing any more, so print a new one. Backups made until now still open with the former key: delete those you do not need. Passwords that somebody has already seen have to be changed at the providers and on the devices.</source>
        <translation>Ogni password nel database viene risigillata con una nuova chiave. Da fare quando se ne va qualcuno che conosceva la passphrase o quando si perde un portatile. Passphrase e portachiavi aprono la nuova chiave come prima; il foglio di recupero non apre più nulla: stamparne uno nuovo. Le copie di sicurezza fatte finora si aprono ancora con la chiave precedente: eliminare quelle che non servono. Le password che qualcuno ha già visto vanno cambiate presso i provider e sui dispositivi.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>C&amp;rea una nuova chiave</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>New key for the passwords</source>
        <translation>Nuova chiave per le password</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Digitare prima la passphrase.</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Risigillatura in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are sealed with the new key.</source>
        <translation>
            <numerusform>%n password è sigillata con la nuova chiave.</numerusform>
            <numerusform>%n password sono sigillate con la nuova chiave.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery sheet opens nothing any more: print a new one.</source>
        <translation>Il foglio di recupero non apre più nulla: stamparne uno nuovo.</translation>
    </message>
    <message>
        <source>These have the new key; look at their fingerprints once more: %1.</source>
        <translation>Questi hanno la nuova chiave; controllare ancora una volta le loro impronte: %1.</translation>
    </message>
    <message>
        <source>These have to be admitted again: %1.</source>
        <translation>Questi devono essere ammessi di nuovo: %1.</translation>
    </message>
    <message>
        <source>Former values may still lie in unused space of the file.</source>
        <translation>Valori precedenti possono trovarsi ancora nello spazio inutilizzato del file.</translation>
    </message>
    <message>
        <source>The keychain did not take the new key: from now on it does not open the passwords, until it is switched on again.</source>
        <translation>Il portachiavi non ha accettato la nuova chiave: d&apos;ora in poi non apre più le password, finché non lo si riattiva.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n settimana fa</numerusform>
            <numerusform>%n settimane fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n mese fa</numerusform>
            <numerusform>%n mesi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n anno fa</numerusform>
            <numerusform>%n anni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 written.</source>
        <translation>%1 scritto.</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>Salva il verbale</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
</context>
<context>
    <name>ResellerCommand</name>
    <message numerus="yes">
        <source>Logo: %n byte(s)</source>
        <translation>
            <numerusform>Logo: %n byte</numerusform>
            <numerusform>Logo: %n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>No reseller is set.</source>
        <translation>Nessun rivenditore è impostato.</translation>
    </message>
</context>
<context>
    <name>ResellerPage</name>
    <message>
        <source>Stands on top of every report that a site is handed over with. It is kept in the database; a team shares it.</source>
        <translation>Sta in testa a ogni verbale di collaudo. È conservato nel database; una squadra lo condivide.</translation>
    </message>
    <message>
        <source>C&amp;ompany:</source>
        <translation>A&amp;zienda:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>In&amp;dirizzo:</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>&amp;Telefono:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>VAT n&amp;umber:</source>
        <translation>&amp;Partita IVA:</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Scegli un&apos;i&amp;mmagine…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Rimuovila</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Scegli il logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Nessun logo</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Rivenditore</translation>
    </message>
    <message>
        <source>Only an owner of the team&apos;s database can change this; ask one of them.</source>
        <translation>Solo un proprietario del database della squadra può modificarlo; chiedere a uno di loro.</translation>
    </message>
    <message>
        <source>This database can only be read, so this cannot be changed here.</source>
        <translation>Questo database è di sola lettura: qui non si può modificare.</translation>
    </message>
</context>
<context>
    <name>ResultTab</name>
    <message>
        <source>Co&amp;mpare with:</source>
        <translation>&amp;Confronta con:</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Che cosa lo impedisce</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the test</source>
        <translation>Invio o doppio clic portano alla prova</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>&amp;Lingua del verbale:</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salva v&amp;erbale…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Pubblica…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The template was changed after this run had begun: only a new run proves it.</source>
        <translation>Il modello è stato modificato dopo l&apos;inizio di questo giro: solo un nuovo giro lo prova.</translation>
    </message>
    <message>
        <source>Before it can be published: %1</source>
        <comment>followed by a sentence</comment>
        <translation>Prima di pubblicare: %1</translation>
    </message>
    <message>
        <source>Nothing is tested yet: the tests are on the tab before this one.</source>
        <translation>Non è stato ancora provato nulla: le prove sono nella scheda precedente.</translation>
    </message>
    <message>
        <source>Nothing: show what stands against it</source>
        <translation>Niente: mostra che cosa lo impedisce</translation>
    </message>
    <message>
        <source>The run of %1, plan version %2</source>
        <translation>Il giro del %1, versione %2 del piano</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>KO tests that failed</source>
        <translation>Prove KO non superate</translation>
    </message>
    <message>
        <source>Other tests that failed</source>
        <translation>Altre prove non superate</translation>
    </message>
    <message>
        <source>KO tests still open</source>
        <translation>Prove KO ancora aperte</translation>
    </message>
    <message>
        <source>Other tests still open</source>
        <translation>Altre prove ancora aperte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>%1; other figures: %2</source>
        <translation>%1; valori diversi: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) came to the same.</source>
        <translation>
            <numerusform>%n prova con lo stesso esito.</numerusform>
            <numerusform>%n prove con lo stesso esito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certification %1</source>
        <translation>Certificazione %1</translation>
    </message>
    <message>
        <source>Published: this laptop uses catalogue number %1 now. Hand its file on, so that others have it, too.</source>
        <translation>Pubblicato: ora questo portatile usa il catalogo numero %1. Consegnare il suo file, perché lo abbiano anche gli altri.</translation>
    </message>
    <message>
        <source>Save the catalogue file…</source>
        <translation>Salva il file del catalogo…</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scan or &amp;type a MAC:</source>
        <translation>&amp;Leggere o digitare un MAC:</translation>
    </message>
    <message>
        <source>MAC address, then the serial number if you want it</source>
        <translation>Indirizzo MAC, poi il numero di serie se serve</translation>
    </message>
    <message>
        <source>Scan m&amp;ode</source>
        <translation>Modalità scansio&amp;ne</translation>
    </message>
    <message>
        <source>One box after the other: each phone goes to the next user. Esc leaves it.</source>
        <translation>Una scatola dopo l&apos;altra: ogni telefono va al prossimo utente. Esc per uscire.</translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation>Sp&amp;osta qui</translation>
    </message>
    <message>
        <source>&amp;Undo the scan</source>
        <translation>Annulla lettura (&amp;Z)</translation>
    </message>
    <message>
        <source>Nobody knows this address. Ven&amp;dor:</source>
        <translation>Indirizzo sconosciuto. &amp;Produttore:</translation>
    </message>
    <message>
        <source>Mode&amp;l of this phone:</source>
        <translation>Modello di &amp;questo telefono:</translation>
    </message>
    <message>
        <source>For all of this ven&amp;dor</source>
        <translation>A&amp;pplica a tutti</translation>
    </message>
    <message>
        <source>Gives the model to every phone of this vendor that has none yet</source>
        <translation>Dà il modello a tutti i telefoni di questa marca che non ne hanno ancora uno</translation>
    </message>
</context>
<context>
    <name>ScenariosTab</name>
    <message>
        <source>What each user can call with</source>
        <translation>Con che cosa può chiamare ogni utente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Web phone</source>
        <translation>Telefono web</translation>
    </message>
    <message>
        <source>Desktop client</source>
        <translation>Client desktop</translation>
    </message>
    <message>
        <source>Desk phone</source>
        <translation>Telefono da tavolo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message>
        <source>Se&amp;ttings of (type or scan):</source>
        <translation>Impos&amp;tazioni di (digitare o leggere):</translation>
    </message>
    <message>
        <source>Cop&amp;y model…</source>
        <translation>&amp;Copia modello…</translation>
    </message>
    <message>
        <source>Makes a model of this site&apos;s own with the same values, to be changed apart</source>
        <translation>Crea un modello proprio della sede con gli stessi valori, da modificare a parte</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Rimu&amp;ovi</translation>
    </message>
    <message>
        <source>Name of the model:</source>
        <translation>Nome del modello:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy model</source>
        <translation>Copia modello</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message>
        <source>All phones</source>
        <translation>Tutti i telefoni</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>impostazioni di default</translation>
    </message>
    <message>
        <source>Models of this site</source>
        <translation>Modelli della sede</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied model</source>
        <translation>%1, modello copiato</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>model not known</source>
        <translation>modello non noto</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Altri modelli</translation>
    </message>
    <message>
        <source>not used at this site</source>
        <translation>non usato in questa sede</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>%1 of %2 points, %3 %</source>
        <translation>%1 punti su %2, %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tests of an area</comment>
        <translation>
            <numerusform>%n aperta</numerusform>
            <numerusform>%n aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>all done</source>
        <translation>completa</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message>
        <source>Copied. The clipboard is cleared after %1 seconds.</source>
        <translation>Copiato. Gli appunti vengono cancellati dopo %1 secondi.</translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Gli appunti sono stati cancellati.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Prova la &amp;connessione</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>Data&amp;base:</source>
        <translation>Data&amp;base:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utente:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>&amp;Keep it in this laptop&apos;s keychain</source>
        <translation>Conservala nel portachia&amp;vi di questo portatile</translation>
    </message>
    <message>
        <source>as kept, else it is asked for</source>
        <translation>quella conservata, altrimenti viene chiesta</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>le autorità del sistema</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Autorità di certificazione:</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell&apos;autorità</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Certificati (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Host, database and user are needed.</source>
        <translation>Servono host, database e utente.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Our &amp;address:</source>
        <translation>&amp;Indirizzo locale:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation>0 prende una porta libera qualsiasi</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>lo stesso</translation>
    </message>
    <message>
        <source>A name or an outer address, where phones do not see this laptop directly</source>
        <translation>Un nome o un indirizzo esterno, se i telefoni non vedono direttamente questo portatile</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Scegli certificato…</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>Scegli chiave…</translation>
    </message>
    <message>
        <source>Also takes TLS 1.0 and 1.1, which can be broken: only where phones need it</source>
        <translation>Accetta anche TLS 1.0 e 1.1, che si possono forzare: solo dove i telefoni lo richiedono</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chiave</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>In servizio su %1</translation>
    </message>
    <message>
        <source>Not serving: no phone gets anything from this laptop.</source>
        <translation>Servizio fermo: nessun telefono riceve nulla da questo portatile.</translation>
    </message>
    <message>
        <source>Phones &amp;reach it as:</source>
        <translation>Pe&amp;r i telefoni:</translation>
    </message>
    <message>
        <source>H&amp;TTPS</source>
        <translation>H&amp;TTPS</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificato:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Chiave:</translation>
    </message>
    <message>
        <source>Old phones (TLS 1.0)</source>
        <translation>Telefoni vecchi (TLS 1.0)</translation>
    </message>
    <message>
        <source>Stop serv&amp;ing</source>
        <translation>Ferma il servi&amp;zio</translation>
    </message>
    <message>
        <source>Start serv&amp;ing</source>
        <translation>Avvia il servi&amp;zio</translation>
    </message>
</context>
<context>
    <name>ServerTest</name>
    <message>
        <source>The server answers; it is this laptop.</source>
        <translation>Il server risponde; è questo portatile.</translation>
    </message>
    <message>
        <source>The server answers, has proven its name and takes user and password.</source>
        <translation>Il server risponde, ha provato il proprio nome e accetta utente e password.</translation>
    </message>
    <message>
        <source>But the database belongs to another program.</source>
        <translation>Ma il database appartiene a un altro programma.</translation>
    </message>
    <message>
        <source>But a newer version of this program wrote the database.</source>
        <translation>Ma il database è stato scritto da una versione più recente del programma.</translation>
    </message>
    <message>
        <source>The database is empty: its tables are made when it is opened.</source>
        <translation>Il database è vuoto: le tabelle vengono create all&apos;apertura.</translation>
    </message>
    <message>
        <source>It holds a team&apos;s sites.</source>
        <translation>Contiene le sedi di una squadra.</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>Address, model, user or state</source>
        <translation>Indirizzo, modello, utente o stato</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Phones and how far they are</source>
        <translation>Telefoni e a che punto sono</translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation>Nessun telefono corrisponde al filtro.</translation>
    </message>
    <message>
        <source>Phones scanned or pasted are served here.</source>
        <translation>Qui sono serviti i telefoni letti o incollati.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
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
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Ultima richiesta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Che cosa viene chiesto</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciute</translation>
    </message>
    <message>
        <source>Address and QR code</source>
        <translation>Indirizzo e codice QR</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>Plug and play</translation>
    </message>
    <message>
        <source>Redirect service</source>
        <translation>Servizio RPS</translation>
    </message>
    <message>
        <source>Latest requests</source>
        <translation>Ultime richieste</translation>
    </message>
    <message>
        <source>Nothing was asked for since serving began.</source>
        <translation>Ancora nessuna richiesta dei telefoni.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Unknown requests</source>
        <translation>Richieste sconosciute</translation>
    </message>
    <message>
        <source>No phone asked for something that is not there.</source>
        <translation>Nessun telefono ha chiesto qualcosa che non c&apos;è.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ha chiesto</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dice di essere</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>HTTP is clear text: passwords can be read by whoever listens on this network. Serve by HTTPS where the phones can, and stop when they are done.</source>
        <translation>HTTP è in chiaro: chi ascolta su questa rete legge le password. Usare HTTPS dove i telefoni lo permettono e fermare il servizio quando hanno finito.</translation>
    </message>
    <message>
        <source>its configuration</source>
        <translation>la sua configurazione</translation>
    </message>
    <message>
        <source>Click to call</source>
        <translation>Click to call</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>Pag&amp;ine:</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lva</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>&amp;Find a setting:</source>
        <translation>Cerca u&amp;n&apos;impostazione:</translation>
    </message>
    <message>
        <source>&amp;Only what is set here</source>
        <translation>Solo quanto im&amp;postato qui</translation>
    </message>
    <message numerus="yes">
        <source>%n set here</source>
        <translation>
            <numerusform>%n impostata qui</numerusform>
            <numerusform>%n impostate qui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In a site</source>
        <translation>In una sede</translation>
    </message>
    <message>
        <source>In lists and tables</source>
        <translation>In elenchi e tabelle</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>Nei campi</translation>
    </message>
    <message>
        <source>In configurations and differences</source>
        <translation>In configurazioni e differenze</translation>
    </message>
    <message>
        <source>In a guided test</source>
        <translation>In una prova guidata</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>Nella guida</translation>
    </message>
    <message>
        <source>In “Search everywhere”</source>
        <translation>In “Cerca ovunque”</translation>
    </message>
    <message>
        <source>On to the next page</source>
        <translation>Alla pagina successiva</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Alla pagina precedente</translation>
    </message>
    <message>
        <source>The section below or above in the side list</source>
        <translation>La sezione sotto o sopra nell&apos;elenco laterale</translation>
    </message>
    <message>
        <source>To the field that searches or filters</source>
        <translation>Al campo di ricerca o filtro</translation>
    </message>
    <message>
        <source>Copy the rows selected as text</source>
        <translation>Copia come testo le righe selezionate</translation>
    </message>
    <message>
        <source>Paste rows (ports and numbers)</source>
        <translation>Incolla righe (porte e numeri)</translation>
    </message>
    <message>
        <source>Remove the rows selected</source>
        <translation>Rimuove le righe selezionate</translation>
    </message>
    <message>
        <source>Move an entry up or down (codecs and routes)</source>
        <translation>Sposta una voce in su o in giù (codec e rotte)</translation>
    </message>
    <message>
        <source>Show a password, or hide it again</source>
        <translation>Mostra una password o la nasconde di nuovo</translation>
    </message>
    <message>
        <source>The next or the previous difference</source>
        <translation>La differenza successiva o precedente</translation>
    </message>
    <message>
        <source>The test is passed</source>
        <translation>La prova è superata</translation>
    </message>
    <message>
        <source>The test has failed</source>
        <translation>La prova non è superata</translation>
    </message>
    <message>
        <source>The test does not apply here</source>
        <translation>La prova qui non si applica</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Sceglie una riga</translation>
    </message>
    <message>
        <source>Do it, or go there</source>
        <translation>Esegue, o porta lì</translation>
    </message>
    <message>
        <source>Close it; nothing is done</source>
        <translation>Chiude; non succede nulla</translation>
    </message>
    <message>
        <source>Back to the page read before, and on again</source>
        <translation>Alla pagina letta prima, e di nuovo avanti</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Cerca in tutte le pagine</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Che cosa fanno</translation>
    </message>
    <message>
        <source>Take back the deletion of sites</source>
        <translation>Annulla l&apos;eliminazione delle sedi</translation>
    </message>
    <message>
        <source>The tab to the right or to the left</source>
        <translation>La scheda a destra o a sinistra</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>Ai menu</translation>
    </message>
    <message>
        <source>Read the PBX again, or look for phones and gateways on the network</source>
        <translation>Rileggere il centralino, oppure cercare telefoni e gateway in rete</translation>
    </message>
    <message>
        <source>Clear the filter, in its field</source>
        <translation>Cancellare il filtro, nel suo campo</translation>
    </message>
</context>
<context>
    <name>SigningKeyDialog</name>
    <message>
        <source>Catalogue files are signed, and this laptop has no key to sign with yet. One is made now and stays here for good, with this name: the one under which those who take your catalogues know you.</source>
        <translation>I file di catalogo sono firmati e questo portatile non ha ancora una chiave per firmare. Ora ne viene creata una, che resta qui per sempre con questo nome: quello con cui chi importa questi cataloghi riconosce da chi vengono.</translation>
    </message>
    <message>
        <source>&amp;Name of the publisher:</source>
        <translation>&amp;Nome di chi pubblica:</translation>
    </message>
    <message>
        <source>&amp;Make the key and save</source>
        <translation>&amp;Crea la chiave e salva</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>N&amp;on salvare</translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>Salva il catalogo</translation>
    </message>
</context>
<context>
    <name>SiteActions</name>
    <message numerus="yes">
        <source>A folder for %n site(s), without their passwords</source>
        <translation>
            <numerusform>Una cartella per %n sede, senza le password</numerusform>
            <numerusform>Una cartella per %n sedi, senza le password</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %n site(s)</source>
        <translation>
            <numerusform>Esportazione di %n sede</numerusform>
            <numerusform>Esportazione di %n sedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) exported without passwords to %1.</source>
        <translation>
            <numerusform>%n sede esportata senza password in %1.</numerusform>
            <numerusform>%n sedi esportate senza password in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n site(s)</source>
        <translation>
            <numerusform>Etichette di %n sede</numerusform>
            <numerusform>Etichette di %n sedi</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” è stata eliminata.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) deleted.</source>
        <translation>
            <numerusform>%n sede eliminata.</numerusform>
            <numerusform>%n sedi eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices themselves stay as they are.</source>
        <translation>Gli apparati restano come sono.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annulla a&amp;zione</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n site(s)</source>
        <translation>
            <numerusform>Eliminazione di %n sede</numerusform>
            <numerusform>Eliminazione di %n sedi</numerusform>
        </translation>
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
    <message>
        <source>%1 is not delivered any more.</source>
        <translation>%1 non è più consegnata.</translation>
    </message>
    <message>
        <source>%1 is delivered.</source>
        <translation>%1 è consegnata.</translation>
    </message>
    <message>
        <source>Not to be delivered yet. %1</source>
        <comment>what is in the way</comment>
        <translation>Non ancora consegnabile. %1</translation>
    </message>
</context>
<context>
    <name>SiteDiff</name>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: aggiunta</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: rimozione</translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation>%1: ordine</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: modifica</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Sede %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>SSH access to the PBX</source>
        <translation>Accesso SSH al centralino</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Trunk %1</source>
        <translation>Fascio %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utente %1</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefono %1</translation>
    </message>
    <message>
        <source>Phone models</source>
        <translation>Modelli di telefono</translation>
    </message>
    <message>
        <source>Phone model %1</source>
        <translation>Modello di telefono %1</translation>
    </message>
    <message>
        <source>Settings of the phones</source>
        <translation>Impostazioni dei telefoni</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Tutti i telefoni</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gateway %1</source>
        <translation>Gateway %1</translation>
    </message>
    <message>
        <source>Gateway %1, login</source>
        <translation>Gateway %1, accesso</translation>
    </message>
    <message>
        <source>Gateway %1, login before the upload</source>
        <translation>Gateway %1, accesso prima del caricamento</translation>
    </message>
    <message>
        <source>Ports of gateway %1</source>
        <translation>Porte del gateway %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Porta %1</translation>
    </message>
    <message>
        <source>Outbound routes</source>
        <translation>Rotte in uscita</translation>
    </message>
    <message>
        <source>Outbound route %1</source>
        <translation>Rotta in uscita %1</translation>
    </message>
    <message>
        <source>Inbound routes</source>
        <translation>Rotte in entrata</translation>
    </message>
    <message>
        <source>Inbound route %1</source>
        <translation>Rotta in entrata %1</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>Rubriche</translation>
    </message>
    <message>
        <source>Phone book %1</source>
        <translation>Rubrica %1</translation>
    </message>
    <message>
        <source>Phone book %1, columns</source>
        <translation>Rubrica %1, colonne</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>language of the papers</source>
        <translation>lingua dei documenti</translation>
    </message>
    <message>
        <source>country</source>
        <translation>paese</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso orario</translation>
    </message>
    <message>
        <source>subnet</source>
        <translation>sottorete</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>server DNS</translation>
    </message>
    <message>
        <source>time server</source>
        <translation>server dell&apos;ora</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>dominio SIP</translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <translation>proxy in uscita</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome utente</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>nel cloud</translation>
    </message>
    <message>
        <source>web interface through SSH</source>
        <translation>interfaccia web tramite SSH</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>file della chiave</translation>
    </message>
    <message>
        <source>passphrase of the key</source>
        <translation>frase segreta della chiave</translation>
    </message>
    <message>
        <source>key agent</source>
        <translation>agente delle chiavi</translation>
    </message>
    <message>
        <source>server to go through</source>
        <translation>server di passaggio</translation>
    </message>
    <message>
        <source>password of the server to go through</source>
        <translation>password del server di passaggio</translation>
    </message>
    <message>
        <source>simultaneous calls</source>
        <translation>chiamate contemporanee</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sedi</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>codec</source>
        <translation>codec</translation>
    </message>
    <message>
        <source>milliseconds in a packet</source>
        <translation>millisecondi per pacchetto</translation>
    </message>
    <message>
        <source>traffic of a user</source>
        <translation>traffico di un utente</translation>
    </message>
    <message>
        <source>calls that may be lost</source>
        <translation>chiamate che si possono perdere</translation>
    </message>
    <message>
        <source>upstream of the line</source>
        <translation>banda in salita della linea</translation>
    </message>
    <message>
        <source>downstream of the line</source>
        <translation>banda in discesa della linea</translation>
    </message>
    <message>
        <source>users of a site</source>
        <translation>utenti di una sede</translation>
    </message>
    <message>
        <source>where the numbers come in</source>
        <translation>dove arrivano i numeri</translation>
    </message>
    <message>
        <source>calls out when the connection is down</source>
        <translation>chiama fuori anche a collegamento interrotto</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>paesi</translation>
    </message>
    <message>
        <source>connection between the sites</source>
        <translation>collegamento tra le sedi</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modalità</translation>
    </message>
    <message>
        <source>authentication user</source>
        <translation>utente di autenticazione</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>codec</translation>
    </message>
    <message>
        <source>only these codecs</source>
        <translation>solo questi codec</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canali</translation>
    </message>
    <message>
        <source>further numbers</source>
        <translation>altri numeri</translation>
    </message>
    <message>
        <source>caller number</source>
        <translation>numero chiamante</translation>
    </message>
    <message>
        <source>number format</source>
        <translation>formato dei numeri</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>realm</translation>
    </message>
    <message>
        <source>From domain</source>
        <translation>dominio From</translation>
    </message>
    <message>
        <source>DTMF</source>
        <translation>DTMF</translation>
    </message>
    <message>
        <source>seconds of a registration</source>
        <translation>secondi di una registrazione</translation>
    </message>
    <message>
        <source>SRTP</source>
        <translation>SRTP</translation>
    </message>
    <message>
        <source>name in the certificate</source>
        <translation>nome nel certificato</translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation>da pari a pari</translation>
    </message>
    <message>
        <source>the provider&apos;s data as configured</source>
        <translation>i dati del provider come configurati</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>numero di cellulare</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>casella vocale</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profilo</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruppi</translation>
    </message>
    <message>
        <source>mobile app</source>
        <translation>app per cellulare</translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation>WebRTC</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numero di serie</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>check code</source>
        <translation>codice di controllo</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utente</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>copied from</source>
        <translation>copiato da</translation>
    </message>
    <message>
        <source>netmask</source>
        <translation>maschera di rete</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>server DNS</translation>
    </message>
    <message>
        <source>address before the upload</source>
        <translation>indirizzo prima del caricamento</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocollo</translation>
    </message>
    <message>
        <source>prefix of the line</source>
        <translation>prefisso della linea</translation>
    </message>
    <message>
        <source>trunks</source>
        <translation>fasci</translation>
    </message>
    <message>
        <source>of the caller</source>
        <translation>del chiamante</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrizione</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destinazione</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenuto</translation>
    </message>
    <message>
        <source>minutes between two readings</source>
        <translation>minuti tra due letture</translation>
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
        <source>transport</source>
        <translation>trasporto</translation>
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
        <source>extension</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>indirizzo MAC</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) added</source>
        <translation>
            <numerusform>%n fascio aggiunto</numerusform>
            <numerusform>%n fasci aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) removed</source>
        <translation>
            <numerusform>%n fascio rimosso</numerusform>
            <numerusform>%n fasci rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of trunks</source>
        <translation>
            <numerusform>%n modifica dei fasci</numerusform>
            <numerusform>%n modifiche dei fasci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n utente aggiunto</numerusform>
            <numerusform>%n utenti aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed</source>
        <translation>
            <numerusform>%n utente rimosso</numerusform>
            <numerusform>%n utenti rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of users</source>
        <translation>
            <numerusform>%n modifica degli utenti</numerusform>
            <numerusform>%n modifiche degli utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) added</source>
        <translation>
            <numerusform>%n telefono aggiunto</numerusform>
            <numerusform>%n telefoni aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed</source>
        <translation>
            <numerusform>%n telefono rimosso</numerusform>
            <numerusform>%n telefoni rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of phones</source>
        <translation>
            <numerusform>%n modifica dei telefoni</numerusform>
            <numerusform>%n modifiche dei telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone model(s) added</source>
        <translation>
            <numerusform>%n modello di telefono aggiunto</numerusform>
            <numerusform>%n modelli di telefono aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone model(s) removed</source>
        <translation>
            <numerusform>%n modello di telefono rimosso</numerusform>
            <numerusform>%n modelli di telefono rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of phone models</source>
        <translation>
            <numerusform>%n modifica dei modelli di telefono</numerusform>
            <numerusform>%n modifiche dei modelli di telefono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) added</source>
        <translation>
            <numerusform>%n gateway aggiunto</numerusform>
            <numerusform>%n gateway aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) removed</source>
        <translation>
            <numerusform>%n gateway rimosso</numerusform>
            <numerusform>%n gateway rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of gateways</source>
        <translation>
            <numerusform>%n modifica dei gateway</numerusform>
            <numerusform>%n modifiche dei gateway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outbound route(s) added</source>
        <translation>
            <numerusform>%n rotta in uscita aggiunta</numerusform>
            <numerusform>%n rotte in uscita aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outbound route(s) removed</source>
        <translation>
            <numerusform>%n rotta in uscita rimossa</numerusform>
            <numerusform>%n rotte in uscita rimosse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of outbound routes</source>
        <translation>
            <numerusform>%n modifica delle rotte in uscita</numerusform>
            <numerusform>%n modifiche delle rotte in uscita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inbound route(s) added</source>
        <translation>
            <numerusform>%n rotta in entrata aggiunta</numerusform>
            <numerusform>%n rotte in entrata aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inbound route(s) removed</source>
        <translation>
            <numerusform>%n rotta in entrata rimossa</numerusform>
            <numerusform>%n rotte in entrata rimosse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of inbound routes</source>
        <translation>
            <numerusform>%n modifica delle rotte in entrata</numerusform>
            <numerusform>%n modifiche delle rotte in entrata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone book(s) added</source>
        <translation>
            <numerusform>%n rubrica aggiunta</numerusform>
            <numerusform>%n rubriche aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone book(s) removed</source>
        <translation>
            <numerusform>%n rubrica rimossa</numerusform>
            <numerusform>%n rubriche rimosse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of phone books</source>
        <translation>
            <numerusform>%n modifica delle rubriche</numerusform>
            <numerusform>%n modifiche delle rubriche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the phones&apos; settings</source>
        <translation>
            <numerusform>%n modifica delle impostazioni dei telefoni</numerusform>
            <numerusform>%n modifiche delle impostazioni dei telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the PBX</source>
        <translation>
            <numerusform>%n modifica del centralino</numerusform>
            <numerusform>%n modifiche del centralino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etichette</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more change(s)</source>
        <translation>
            <numerusform>%1, e %n altra modifica</numerusform>
            <numerusform>%1, e altre %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>consegna</translation>
    </message>
</context>
<context>
    <name>SiteDrawing</name>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>changed since its test</source>
        <translation>modificato dopo il collaudo</translation>
    </message>
    <message>
        <source>last test failed</source>
        <translation>ultimo collaudo non riuscito</translation>
    </message>
    <message>
        <source>test without a result</source>
        <translation>collaudo: esito ignoto</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>non ancora collaudato</translation>
    </message>
    <message>
        <source>cannot be tested from here</source>
        <translation>non collaudabile da qui</translation>
    </message>
    <message>
        <source>not uploaded yet</source>
        <translation>non ancora caricato</translation>
    </message>
    <message>
        <source>uploaded and verified</source>
        <translation>caricato e verificato</translation>
    </message>
    <message>
        <source>changed since the upload</source>
        <translation>modificato dopo il caricamento</translation>
    </message>
    <message>
        <source>uploaded, not in force</source>
        <translation>caricato, non in vigore</translation>
    </message>
    <message>
        <source>last upload failed</source>
        <translation>ultimo caricamento non riuscito</translation>
    </message>
    <message>
        <source>upload without proof</source>
        <translation>caricamento: esito ignoto</translation>
    </message>
    <message>
        <source>changed since the deployment</source>
        <translation>modificato dopo la distribuzione</translation>
    </message>
    <message>
        <source>not deployed yet</source>
        <translation>non ancora distribuito</translation>
    </message>
    <message>
        <source>deployed and verified</source>
        <translation>distribuito e verificato</translation>
    </message>
    <message>
        <source>last deployment not done</source>
        <translation>ultima distribuzione fallita</translation>
    </message>
    <message>
        <source>deployment without proof</source>
        <translation>distribuzione: esito ignoto</translation>
    </message>
    <message>
        <source>deployment interrupted</source>
        <translation>distribuzione interrotta</translation>
    </message>
    <message>
        <source>deployment undone</source>
        <translation>distribuzione annullata</translation>
    </message>
    <message>
        <source>values still to type</source>
        <translation>valori ancora da inserire</translation>
    </message>
    <message>
        <source>all values typed</source>
        <translation>tutti i valori inseriti</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>da scegliere</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>non ancora misurato</translation>
    </message>
    <message>
        <source>carries the calls</source>
        <translation>regge le chiamate</translation>
    </message>
    <message>
        <source>too small for the calls</source>
        <translation>non regge le chiamate</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ancora senza indirizzo</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>da scansionare</translation>
    </message>
    <message>
        <source>all configured</source>
        <translation>tutti configurati</translation>
    </message>
    <message>
        <source>changed since they were configured</source>
        <translation>modificati dopo la configurazione</translation>
    </message>
    <message>
        <source>not all configured yet</source>
        <translation>non ancora tutti configurati</translation>
    </message>
    <message>
        <source>no phone yet</source>
        <translation>ancora senza telefono</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>Private line</source>
        <translation>Linea privata</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Collegamento</translation>
    </message>
    <message numerus="yes">
        <source>%n configured</source>
        <translation>
            <numerusform>%n configurato</numerusform>
            <numerusform>%n configurati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n non aggiornato</numerusform>
            <numerusform>%n non aggiornati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at first contact</source>
        <translation>
            <numerusform>%n al primo contatto</numerusform>
            <numerusform>%n al primo contatto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen yet</source>
        <translation>
            <numerusform>%n non ancora visto</numerusform>
            <numerusform>%n non ancora visti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a user</source>
        <translation>
            <numerusform>%n senza utente</numerusform>
            <numerusform>%n senza utente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each symbol: %n phone(s)</source>
        <translation>
            <numerusform>Ogni simbolo: %n telefono</numerusform>
            <numerusform>Ogni simbolo: %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls planned yet</source>
        <translation>nessuna chiamata prevista</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Chiamate: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Linea: %1</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>nel cloud</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Nessun provider</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Ancora nessun telefono</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without a phone</source>
        <translation>
            <numerusform>%n utente senza telefono</numerusform>
            <numerusform>%n utenti senza telefono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canale</numerusform>
            <numerusform>%n canali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Last tried: %1.</source>
        <translation>Ultima prova: %1.</translation>
    </message>
    <message>
        <source>deployment stopped midway</source>
        <translation>distribuzione fermata a metà</translation>
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
    <message>
        <source>SSH access:</source>
        <translation>Accesso SSH:</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button: how SSH is used, as it stands</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>hotel, 2026, for example</source>
        <translation>hotel, 2026, per esempio</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Etichette:</translation>
    </message>
</context>
<context>
    <name>SiteEvidence</name>
    <message>
        <source>No provider is chosen yet.</source>
        <translation>Nessun provider è ancora stato scelto.</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Non ci sono ancora utenti.</translation>
    </message>
    <message>
        <source>The trunk “%1” was not tested yet.</source>
        <translation>Il fascio “%1” non è ancora stato collaudato.</translation>
    </message>
    <message>
        <source>The trunk “%1” was changed after its test: test it again.</source>
        <translation>Il fascio “%1” è stato modificato dopo la prova: ripeterla.</translation>
    </message>
    <message>
        <source>The last test of the trunk “%1” failed.</source>
        <translation>L&apos;ultimo collaudo del fascio “%1” non è riuscito.</translation>
    </message>
    <message>
        <source>The last test of the trunk “%1” ended without telling whether it works: test it again.</source>
        <translation>L&apos;ultimo collaudo del fascio “%1” è terminato senza dire se funziona: ripeterlo.</translation>
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
    <message numerus="yes">
        <source>%n phone(s) never took their configuration from this laptop.</source>
        <translation>
            <numerusform>%n telefono non ha mai preso la configurazione da questo computer.</numerusform>
            <numerusform>%n telefoni non hanno mai preso la configurazione da questo computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) were changed after they took their configuration.</source>
        <translation>
            <numerusform>%n telefono è stato modificato dopo aver preso la configurazione.</numerusform>
            <numerusform>%n telefoni sono stati modificati dopo aver preso la configurazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with an extension and without a phone.</source>
        <translation>
            <numerusform>%n utente con un interno e senza telefono.</numerusform>
            <numerusform>%n utenti con un interno e senza telefono.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway “%1” was not uploaded yet.</source>
        <translation>Il gateway “%1” non è ancora stato caricato.</translation>
    </message>
    <message>
        <source>The gateway “%1” was changed after its upload: it still holds the former plan.</source>
        <translation>Il gateway “%1” è stato modificato dopo il caricamento: contiene ancora la pianificazione precedente.</translation>
    </message>
    <message>
        <source>The gateway “%1” was uploaded, but will not keep it or does not run it yet.</source>
        <translation>Il gateway “%1” è stato caricato, ma non conserva la configurazione o non la usa ancora.</translation>
    </message>
    <message>
        <source>The last upload to the gateway “%1” failed.</source>
        <translation>L&apos;ultimo caricamento del gateway “%1” non è riuscito.</translation>
    </message>
    <message>
        <source>The last upload to the gateway “%1” ended without proof: compare it.</source>
        <translation>L&apos;ultimo caricamento del gateway “%1” è terminato senza prova: confrontarlo.</translation>
    </message>
    <message>
        <source>Nothing was brought to the PBX %1 yet.</source>
        <translation>Non è ancora stato distribuito nulla al centralino %1.</translation>
    </message>
    <message>
        <source>The site was changed after the PBX %1 was deployed: deploy again.</source>
        <translation>La sede è stata modificata dopo la distribuzione al centralino %1: distribuire di nuovo.</translation>
    </message>
    <message>
        <source>The last deployment to the PBX %1 was not done.</source>
        <translation>L&apos;ultima distribuzione al centralino %1 non è stata eseguita.</translation>
    </message>
    <message>
        <source>The last deployment to the PBX %1 ended without proof: read it again.</source>
        <translation>L&apos;ultima distribuzione al centralino %1 è terminata senza prova: rileggerlo.</translation>
    </message>
    <message>
        <source>The deployment to the PBX %1 was undone.</source>
        <translation>La distribuzione al centralino %1 è stata annullata.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still to be typed into the PBX.</source>
        <translation>
            <numerusform>%n valore ancora da inserire nel centralino.</numerusform>
            <numerusform>%n valori ancora da inserire nel centralino.</numerusform>
        </translation>
    </message>
    <message>
        <source>proven</source>
        <translation>provato</translation>
    </message>
    <message>
        <source>changed since it was proven</source>
        <translation>modificato dopo la prova</translation>
    </message>
    <message>
        <source>not proven: failed</source>
        <translation>non provato: non riuscito</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>esito ignoto</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>non ancora provato</translation>
    </message>
    <message>
        <source>nothing to prove</source>
        <translation>nulla da provare</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) still to be completed or corrected.</source>
        <translation>
            <numerusform>%n dato ancora da completare o correggere.</numerusform>
            <numerusform>%n dati ancora da completare o correggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last deployment to the PBX %1 was stopped before its end, so that a part of it may be there: read the PBX to see what is missing.</source>
        <translation>L’ultima distribuzione al centralino %1 è stata fermata prima della fine e una parte può esserci: leggere il centralino per vedere che cosa manca.</translation>
    </message>
    <message>
        <source>The acceptance test “%1” failed.</source>
        <translation>La prova di collaudo “%1” non è riuscita.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory acceptance test(s) have no result yet.</source>
        <translation>
            <numerusform>%n prova di collaudo obbligatoria non ha ancora un esito.</numerusform>
            <numerusform>%n prove di collaudo obbligatorie non hanno ancora un esito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFilterBar</name>
    <message>
        <source>&amp;Find a site:</source>
        <translation>&amp;Cerca una sede:</translation>
    </message>
    <message>
        <source>Name, customer or tag</source>
        <translation>Nome, cliente o etichetta</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>St&amp;ato:</translation>
    </message>
    <message>
        <source>&amp;With tag:</source>
        <translation>Etic&amp;hetta:</translation>
    </message>
    <message>
        <source>P&amp;BX:</source>
        <translation>Centra&amp;lino:</translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>Or&amp;dina per:</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ultima attività</translation>
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
        <source>Open points</source>
        <translation>Punti aperti</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Any PBX</source>
        <translation>Qualsiasi</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sede</numerusform>
            <numerusform>%n sedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n site(s)</source>
        <translation>
            <numerusform>%1 di %n sede</numerusform>
            <numerusform>%1 di %n sedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteHistory</name>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Phones scanned</source>
        <translation>Telefoni letti con lo scanner</translation>
    </message>
    <message>
        <source>Deployment to the PBX</source>
        <translation>Installazione sul centralino</translation>
    </message>
    <message>
        <source>Taken over from the PBX</source>
        <translation>Ripreso dal centralino</translation>
    </message>
    <message>
        <source>Earlier state restored</source>
        <translation>Ripristinato uno stato precedente</translation>
    </message>
    <message>
        <source>Job file merged</source>
        <translation>File di lavoro riunito</translation>
    </message>
    <message>
        <source>Taken along</source>
        <translation>Preso nella copia da viaggio</translation>
    </message>
    <message>
        <source>Copy synchronised</source>
        <translation>Copia sincronizzata</translation>
    </message>
    <message>
        <source>As it was before its history</source>
        <translation>Com&apos;era prima della cronologia</translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation>Procedura guidata</translation>
    </message>
    <message>
        <source>Wizard: site</source>
        <translation>Procedura guidata: sede</translation>
    </message>
    <message>
        <source>Wizard: trunks</source>
        <translation>Procedura guidata: fasci</translation>
    </message>
    <message>
        <source>Wizard: trunk test</source>
        <translation>Procedura guidata: collaudo dei fasci</translation>
    </message>
    <message>
        <source>Wizard: users and phones</source>
        <translation>Procedura guidata: utenti e telefoni</translation>
    </message>
    <message>
        <source>Wizard: gateways</source>
        <translation>Procedura guidata: gateway</translation>
    </message>
    <message>
        <source>Wizard: PBX</source>
        <translation>Procedura guidata: centralino</translation>
    </message>
    <message>
        <source>Wizard: upload</source>
        <translation>Procedura guidata: caricamento</translation>
    </message>
    <message>
        <source>Wizard: summary</source>
        <translation>Procedura guidata: riepilogo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Wizard: overview</source>
        <translation>Procedura guidata: panoramica</translation>
    </message>
    <message>
        <source>Wizard: report</source>
        <translation>Procedura guidata: verbale</translation>
    </message>
    <message>
        <source>Wizard: history</source>
        <translation>Procedura guidata: cronologia</translation>
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
    <message>
        <source>&amp;Provider certification</source>
        <translation>Certificazione dei &amp;provider</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>E&amp;tichette…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;mina</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etichette…</translation>
    </message>
    <message>
        <source>No site matches what is chosen above.</source>
        <translation>Nessuna sede corrisponde ai filtri scelti sopra.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>%n sede selezionata</numerusform>
            <numerusform>%n sedi selezionate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteListProxy</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
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
    <message numerus="yes">
        <source>%n open point(s) when the site was last looked at</source>
        <translation>
            <numerusform>%n punto aperto all&apos;ultima verifica della sede</numerusform>
            <numerusform>%n punti aperti all&apos;ultima verifica della sede</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Punti aperti</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ultima attività</translation>
    </message>
</context>
<context>
    <name>SiteNodeButton</name>
    <message>
        <source>%1: %2</source>
        <comment>part of a site, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SiteOverview</name>
    <message>
        <source>Picture of the site</source>
        <translation>Disegno della sede</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Apri la pa&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Diseg&amp;no</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Salva come &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Salva come &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copia il disegno</translation>
    </message>
    <message>
        <source>Bandwidth of all calls</source>
        <translation>Banda di tutte le chiamate</translation>
    </message>
    <message>
        <source>Tests of the trunks</source>
        <translation>Collaudi dei fasci</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it, to go to its page</source>
        <translation>Fare clic su un punto, o premere Invio, per aprirne la pagina</translation>
    </message>
    <message>
        <source>&amp;Open points:</source>
        <translation>&amp;Punti aperti:</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>Il disegno è salvato come %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Il disegno è negli appunti.</translation>
    </message>
    <message>
        <source>This site is still empty. What is entered appears here as a picture: its providers, its PBX, gateways and phones, and what is proven of them.</source>
        <translation>Questa sede è ancora vuota. Ciò che si inserisce appare qui come disegno: provider, centralino, gateway e telefoni, e ciò che ne è verificato.</translation>
    </message>
    <message>
        <source>&amp;Enter the site&apos;s data</source>
        <translation>&amp;Inserisci i dati della sede</translation>
    </message>
    <message>
        <source>%1 of %2 parts of this site are proven.</source>
        <translation>Parti della sede verificate: %1 di %2.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nessun punto aperto.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open.</source>
        <translation>
            <numerusform>%n punto aperto.</numerusform>
            <numerusform>%n punti aperti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site can be reported and delivered.</source>
        <translation>Si può redigere il verbale e consegnare la sede.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what is to be done</comment>
        <translation>Da fare: %1</translation>
    </message>
</context>
<context>
    <name>SiteStateText</name>
    <message>
        <source>Planned</source>
        <translation>Pianificata</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnata</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Planned: nothing was tested, uploaded or deployed yet.</source>
        <translation>Pianificata: non è ancora stato collaudato, caricato o distribuito nulla.</translation>
    </message>
    <message>
        <source>In progress: work has begun on site.</source>
        <translation>In corso: i lavori in sede sono iniziati.</translation>
    </message>
    <message>
        <source>Delivered on %1, and unchanged since.</source>
        <translation>Consegnata il %1 e da allora non modificata.</translation>
    </message>
    <message>
        <source>Drifted: delivered on %1, and changed since.</source>
        <translation>Modificata: consegnata il %1 e cambiata da allora.</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Mai aperta</translation>
    </message>
    <message>
        <source>Ready to upload</source>
        <translation>Pronta per il caricamento</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Tutti i passi eseguiti</translation>
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
</context>
<context>
    <name>SiteTrunkDialog</name>
    <message>
        <source>The trunk is copied with its password: the site keeps its own. Tests place real calls and occupy its channels.</source>
        <translation>Il fascio viene copiato con la sua password: la sede mantiene il proprio. Le prove fanno chiamate vere e ne occupano i canali.</translation>
    </message>
    <message>
        <source>&amp;Trunks of all sites:</source>
        <translation>&amp;Fasci di tutte le sedi:</translation>
    </message>
    <message>
        <source>&amp;Copy this trunk</source>
        <translation>&amp;Copia questo fascio</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Take the test trunk from a site</source>
        <translation>Prendi il trunk di prova da una sede</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>site, trunk and host</comment>
        <translation>%1 – %2 (%3)</translation>
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
    <message>
        <source>A trunk is being tested. Cancel the test or wait until it has ended, then close.</source>
        <translation>È in corso il collaudo di un fascio. Annullarlo o attenderne la fine, poi chiudere.</translation>
    </message>
    <message>
        <source>Phones are being served. Those that have not been here yet get nothing once this stops.</source>
        <translation>È attivo il servizio ai telefoni. Quelli che non sono ancora passati non ricevono più nulla quando si ferma.</translation>
    </message>
    <message>
        <source>Stop serving and close</source>
        <translation>Ferma il servizio e chiudi</translation>
    </message>
    <message>
        <source>The PBX is being changed. Stop after the items under way or wait until it has ended, then close.</source>
        <translation>Il centralino viene modificato. Fermarsi dopo gli elementi in corso o attendere la fine, poi chiudere.</translation>
    </message>
    <message>
        <source>This site was changed elsewhere meanwhile: %1. What was typed here is kept, too.</source>
        <translation>Nel frattempo questa sede è stata modificata altrove: %1. Resta anche ciò che è stato digitato qui.</translation>
    </message>
    <message>
        <source>%1 changed this site meanwhile: %2. What was typed here is kept, too.</source>
        <translation>Nel frattempo %1 ha modificato questa sede: %2. Resta anche ciò che è stato digitato qui.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Keep mine wherever both changed</source>
        <translation>Tieni i miei dove entrambi hanno modificato</translation>
    </message>
    <message>
        <source>The server cannot be reached. What is typed stays here and is saved as soon as it is back. %1</source>
        <translation>Il server non è raggiungibile. Ciò che si digita resta qui e viene salvato appena torna. %1</translation>
    </message>
    <message>
        <source>You may look at this site, but not change it: the database is read-only for you. Its owner decides who may change sites.</source>
        <translation>Questa sede si può guardare ma non modificare: per questo account il database è in sola lettura. Chi ne è proprietario decide chi può modificare le sedi.</translation>
    </message>
    <message>
        <source>The last change of this site was made by %1 (%2), so it is not undone here. Nothing was changed. The history of the site can restore any state.</source>
        <translation>L&apos;ultima modifica di questa sede è di %1 (%2), perciò qui non viene annullata. Non è stato modificato nulla. La cronologia della sede può ripristinare qualsiasi stato.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>It cannot be undone or redone by itself any more: the same values of %1 were changed since (%2). Nothing was changed. The history of the site shows what they were.</source>
        <translation>Non si può più annullare o ripetere da solo: gli stessi valori di %1 sono stati modificati dopo (%2). Non è stato modificato nulla. La cronologia della sede mostra com&apos;erano.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>The file of the sites cannot be read any more; perhaps its stick was pulled out. What is typed stays here and is saved as soon as it is back. %1</source>
        <translation>Il file delle sedi non si legge più; forse la chiavetta è stata estratta. Ciò che si scrive resta qui e viene salvato appena il file torna. %1</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Sblocca e salva</translation>
    </message>
    <message>
        <source>What was undone last at this site is %1&apos;s (%2), so it is not done again here. Nothing was changed. The history of the site can restore any state.</source>
        <translation>L&apos;ultimo annullamento in questa sede è di %1 (%2), perciò qui non viene ripetuto. Non è stato modificato nulla. La cronologia della sede può ripristinare qualsiasi stato.</translation>
    </message>
    <message>
        <source>There is no trunk to be tested: enter one under “Trunks” first.</source>
        <translation>Non c&apos;è nessun fascio da collaudare: inserirne prima uno in “Fasci”.</translation>
    </message>
    <message>
        <source>Where the PBX is found is not stated yet: enter it under “Site”.</source>
        <translation>Non è ancora indicato dove si trova il centralino: inserirlo in “Sede”.</translation>
    </message>
    <message>
        <source>Only for analog and ISDN lines, and for analog phones.</source>
        <translation>Solo per linee analogiche e ISDN e per telefoni analogici.</translation>
    </message>
    <message>
        <source>Nothing is to be sent as long as the site has no gateway.</source>
        <translation>Finché la sede non ha gateway non c&apos;è nulla da inviare.</translation>
    </message>
    <message>
        <source>Nothing is missing; look at what was found.</source>
        <translation>Non manca nulla; guardare le osservazioni.</translation>
    </message>
</context>
<context>
    <name>SshAccessDialog</name>
    <message>
        <source>SSH access of the PBX</source>
        <translation>Accesso SSH al centralino</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utente:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>Empty: the PBX itself</source>
        <translation>Vuoto: il centralino stesso</translation>
    </message>
    <message>
        <source>Empty: SSH is not used</source>
        <translation>Vuoto: SSH non si usa</translation>
    </message>
    <message>
        <source>Ask the key &amp;agent of this laptop</source>
        <translation>Usa l&apos;&amp;agente delle chiavi di questo portatile</translation>
    </message>
    <message>
        <source>Reach the web page of the PBX &amp;through SSH</source>
        <translation>&amp;Raggiungi la pagina web del centralino tramite SSH</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;File della chiave:</translation>
    </message>
    <message>
        <source>Through another server</source>
        <translation>Attraverso un altro server</translation>
    </message>
    <message>
        <source>&amp;Jump server:</source>
        <translation>Server &amp;intermedio:</translation>
    </message>
    <message>
        <source>Password th&amp;ere:</source>
        <translation>Passwor&amp;d su di esso:</translation>
    </message>
    <message>
        <source>user@host:port; empty: directly</source>
        <translation>utente@host:porta; vuoto: direttamente</translation>
    </message>
    <message>
        <source>Keep thi&amp;s</source>
        <translation>&amp;Conferma</translation>
    </message>
    <message>
        <source>&amp;Leave it as it was</source>
        <translation>&amp;Lascia com&apos;era</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chiave privata</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usato</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>SSH server, jump server</comment>
        <translation>%1 tramite %2</translation>
    </message>
    <message>
        <source>Passph&amp;rase of the key:</source>
        <translation>Fras&amp;e segreta della chiave:</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>&amp;New state:</source>
        <translation>&amp;Nuovo stato:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>&amp;Change the state</source>
        <translation>&amp;Cambia lo stato</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Change the state of the dossier</source>
        <translation>Cambia lo stato del dossier</translation>
    </message>
    <message>
        <source>Now: %1. The state follows the tests by itself; a change made here is written down with the note.</source>
        <translation>Ora: %1. Lo stato segue da sé le prove; un cambiamento fatto qui viene annotato con la nota.</translation>
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
    <message>
        <source>not begun</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
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
        <source>not needed</source>
        <translation>non serve</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>esito ignoto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
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
    <message>
        <source>Trunk “%1” tested: it works</source>
        <translation>Fascio “%1” collaudato: funziona</translation>
    </message>
    <message>
        <source>Trunk “%1” was not tested yet.</source>
        <translation>Il fascio “%1” non è ancora stato collaudato.</translation>
    </message>
    <message>
        <source>The last test of trunk “%1” did not prove it.</source>
        <translation>L&apos;ultimo collaudo del fascio “%1” non ne ha dimostrato il funzionamento.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>PBX, how it stands, since when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PBX, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Analysis only (not listed)</source>
        <translation>Solo analisi (non in elenco)</translation>
    </message>
    <message>
        <source>Full support (%1)</source>
        <comment>what the catalogue says of a provider</comment>
        <translation>Supporto completo (%1)</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>What is in this archive, and what is not</source>
        <translation>Che cosa c&apos;è in questo archivio e che cosa no</translation>
    </message>
    <message>
        <source>Versions of the program and of the system</source>
        <translation>Versioni del programma e del sistema</translation>
    </message>
    <message>
        <source>Settings of the program on this computer</source>
        <translation>Impostazioni del programma su questo computer</translation>
    </message>
    <message>
        <source>Network of this computer, without public addresses</source>
        <translation>Rete di questo computer, senza indirizzi pubblici</translation>
    </message>
    <message>
        <source>Figures of the database</source>
        <translation>Dati sul database</translation>
    </message>
    <message>
        <source>The site as planned, without passwords</source>
        <translation>La sede come progettata, senza password</translation>
    </message>
    <message>
        <source>What went wrong since the program was started</source>
        <translation>Che cosa non è riuscito da quando il programma è aperto</translation>
    </message>
    <message>
        <source>An upload to a gateway, with its dialog</source>
        <translation>Un caricamento su un gateway, con il dialogo</translation>
    </message>
    <message>
        <source>A trunk test, with its messages</source>
        <translation>Una prova di un fascio, con i messaggi</translation>
    </message>
    <message>
        <source>A deployment to the PBX, with its dialog</source>
        <translation>Una distribuzione sul centralino, con il dialogo</translation>
    </message>
    <message>
        <source>Doppino support bundle</source>
        <translation>Pacchetto di Doppino per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Passwords are not in it: they are left out, or replaced by dots where a device or a server said them. Names, numbers and addresses of the site are in it.</source>
        <translation>Le password non ci sono: sono omesse, o sostituite da puntini dove un dispositivo o un server le ha dette. Nomi, numeri e indirizzi della sede ci sono.</translation>
    </message>
    <message>
        <source>Backups of devices, recordings and the database itself are not in it. Nothing was sent anywhere by the program.</source>
        <translation>Copie di sicurezza dei dispositivi, registrazioni e il database stesso non ci sono. Il programma non ha inviato nulla a nessuno.</translation>
    </message>
</context>
<context>
    <name>SupportCommand</name>
    <message>
        <source>%1 written. Look through it before you pass it on: passwords are not in it, names and numbers are.</source>
        <translation>%1 scritto. Guardarlo prima di consegnarlo: le password non ci sono, nomi e numeri sì.</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Support bundle of “%1”</source>
        <translation>Pacchetto per l&apos;assistenza di “%1”</translation>
    </message>
    <message>
        <source>One archive with what whoever helps you needs to know. Look through it and untick what shall stay here. Passwords are not in it; names, numbers and addresses of the site are. Nothing is sent.</source>
        <translation>Un solo archivio con ciò che serve a chi presta assistenza. Controllarlo e togliere la spunta a ciò che deve restare qui. Le password non ci sono; nomi, numeri e indirizzi della sede sì. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>C&amp;ontent:</source>
        <translation>C&amp;ontenuto:</translation>
    </message>
    <message>
        <source>Show &amp;more of it</source>
        <translation>&amp;Mostra il seguito</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Raccolta in corso…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salva il pacchetto per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivio (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Compressione in corso…</translation>
    </message>
</context>
<context>
    <name>SwapBar</name>
    <message>
        <source>&amp;MAC of its replacement:</source>
        <translation>&amp;MAC del sostituto:</translation>
    </message>
    <message>
        <source>&amp;Do not swap</source>
        <translation>Non sostitui&amp;re</translation>
    </message>
    <message>
        <source>Scan or type the phone that takes the place of %1.</source>
        <translation>Leggere o digitare il telefono che prende il posto di %1.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Etichette di “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n site(s)</source>
        <translation>
            <numerusform>Etichette di %n sede</numerusform>
            <numerusform>Etichette di %n sedi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New tags:</source>
        <translation>&amp;Nuove etichette:</translation>
    </message>
    <message>
        <source>hotel, 2026, for example</source>
        <translation>hotel, 2026, per esempio</translation>
    </message>
    <message>
        <source>Tags in &amp;use:</source>
        <translation>Etichette in &amp;uso:</translation>
    </message>
    <message>
        <source>&amp;Set the tags</source>
        <translation>&amp;Imposta le etichette</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>TeamCommand</name>
    <message>
        <source>admitted</source>
        <translation>ammesso</translation>
    </message>
    <message>
        <source>asks to be admitted</source>
        <translation>chiede di essere ammesso</translation>
    </message>
    <message>
        <source>You are the first member of this team. Your fingerprint: %1</source>
        <translation>Lei è il primo membro di questa squadra. La Sua impronta: %1</translation>
    </message>
    <message>
        <source>You have asked to be admitted. Read your fingerprint out to an owner of the team: %1</source>
        <translation>Richiesta di ammissione inviata. Leggere la propria impronta a un proprietario della squadra: %1</translation>
    </message>
    <message>
        <source>%1 is admitted.</source>
        <translation>%1 è ammesso.</translation>
    </message>
    <message>
        <source>%1 is removed, and may have kept the key until now: &quot;database rekey&quot; makes that worthless. Passwords %1 has seen are to be changed on the devices as well.</source>
        <translation>%1 è rimosso, ma può aver conservato la chiave usata finora: &quot;database rekey&quot; la rende inutile. Le password che %1 ha visto vanno cambiate anche sugli apparati.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Choose the certified provider that resembles this one most. Only the way it works is taken over: account, numbers and a host already stated stay. The trunk remains a not certified one.</source>
        <translation>Scegliere il provider certificato che più somiglia a questo. Si riprende solo il modo in cui funziona: utenza, numeri e un host già indicato restano. Il fascio rimane non certificato.</translation>
    </message>
    <message>
        <source>&amp;Templates, the nearest first:</source>
        <translation>&amp;Modelli, dal più vicino:</translation>
    </message>
    <message>
        <source>Start from a certified template</source>
        <translation>Parti da un modello certificato</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Compila</translation>
    </message>
    <message>
        <source>&amp;Leave it empty</source>
        <translation>&amp;Lascia vuoto</translation>
    </message>
    <message>
        <source>Gives: %1, %2 port %3, codecs %4.</source>
        <comment>host, transport, port and codecs of a trunk</comment>
        <translation>Risultato: %1, %2 porta %3, codec %4.</translation>
    </message>
</context>
<context>
    <name>TemplateTab</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What every PBX shall be told of this provider: the entry that is published.</source>
        <translation>Che cosa si dirà di questo provider a ogni centralino: la voce che si pubblica.</translation>
    </message>
    <message>
        <source>Start from a simi&amp;lar provider…</source>
        <translation>Parti da un provider simi&amp;le…</translation>
    </message>
    <message>
        <source>Start from the test tr&amp;unk</source>
        <translation>Parti dal &amp;trunk di prova</translation>
    </message>
    <message>
        <source>Differences from the catalogue&apos;s entry:</source>
        <translation>Differenze dalla voce del catalogo:</translation>
    </message>
    <message>
        <source>No template was requested yet: check these values, taken from the test trunk, and change or confirm them.</source>
        <translation>Non è stato ancora richiesto un modello: controllare questi valori, presi dal trunk di prova, e modificarli o confermarli.</translation>
    </message>
    <message>
        <source>Con&amp;firm the template</source>
        <translation>&amp;Conferma il modello</translation>
    </message>
    <message>
        <source>Not kept yet, because the catalogue could not take it. To be put right: %1.</source>
        <translation>Non ancora salvato, perché il catalogo non potrebbe accettarlo. Da correggere: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>In catalogo</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Richiesto</translation>
    </message>
</context>
<context>
    <name>TestBench</name>
    <message>
        <source>larger than 20 megabytes</source>
        <translation>più grande di 20 megabyte</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Evidence of the test</source>
        <translation>Riscontri della prova</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Choose a message to read it. Passwords and digest answers are masked.</source>
        <translation>Scegliere un messaggio per leggerlo. Password e risposte digest sono mascherate.</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Messaggi (%1)</translation>
    </message>
    <message>
        <source>Whose turn it is: %1.</source>
        <translation>A chi tocca: %1.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Eseguita il</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
    <message numerus="yes">
        <source>%n further message(s) are not kept.</source>
        <translation>
            <numerusform>%n altro messaggio non è conservato.</numerusform>
            <numerusform>Altri %n messaggi non sono conservati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestInputs</name>
    <message>
        <source>Numbers and channels</source>
        <translation>Numeri e canali</translation>
    </message>
    <message>
        <source>Folds the numbers up or out</source>
        <translation>Apre o chiude l&apos;elenco dei numeri</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>All are stated.</source>
        <translation>Indicati tutti.</translation>
    </message>
    <message>
        <source>Not stated: %1. The tests that need them are left out.</source>
        <translation>Non indicati: %1. Le prove che ne hanno bisogno si saltano.</translation>
    </message>
</context>
<context>
    <name>TestListProxy</name>
    <message>
        <source>%1 of %2</source>
        <comment>tests done of all in an area</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>tests of an area</comment>
        <translation>
            <numerusform>%n non superata</numerusform>
            <numerusform>%n non superate</numerusform>
        </translation>
    </message>
    <message>
        <source>guided</source>
        <comment>a test that a person does, step by step</comment>
        <translation>guidata</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestListView</name>
    <message>
        <source>&amp;Limit to:</source>
        <translation>M&amp;ostra:</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Tutte le prove</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Quelle aperte</translation>
    </message>
    <message>
        <source>Failed ones</source>
        <translation>Quelle non superate</translation>
    </message>
    <message>
        <source>Guided ones</source>
        <translation>Quelle guidate</translation>
    </message>
    <message>
        <source>No test of this run is like that.</source>
        <translation>Nessuna prova di questo giro corrisponde.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prove</translation>
    </message>
</context>
<context>
    <name>TestTimeline</name>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>esito ignoto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>MOS %1</source>
        <translation>MOS %1</translation>
    </message>
    <message>
        <source>%1: not tested yet</source>
        <comment>trunk</comment>
        <translation>%1: non ancora collaudato</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), the last one %2: %3</source>
        <comment>trunk, when, how it ended</comment>
        <translation>
            <numerusform>%1: %n collaudo, %2: %3</numerusform>
            <numerusform>%1: %n collaudi, l&apos;ultimo %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no trunk to test yet.</source>
        <translation>Non ci sono ancora fasci da collaudare.</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>non ancora collaudato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TestTrunkTab</name>
    <message>
        <source>The line the provider gives for the tests. Its password is sealed on this laptop and is in no report.</source>
        <translation>La linea che il provider dà per le prove. La password è cifrata su questo portatile e non compare in alcun verbale.</translation>
    </message>
    <message>
        <source>Take f&amp;rom a site…</source>
        <translation>Ric&amp;hiama da una sede…</translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation>Trunk di prova</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Utenza</translation>
    </message>
    <message>
        <source>Numbers and channels</source>
        <translation>Numeri e canali</translation>
    </message>
</context>
<context>
    <name>TestsTab</name>
    <message>
        <source>Run &amp;open tests</source>
        <translation>&amp;Esegui le prove aperte</translation>
    </message>
    <message>
        <source>&amp;Repeat selected</source>
        <translation>Ri&amp;peti selezionate</translation>
    </message>
    <message>
        <source>Sk&amp;ip this one</source>
        <translation>Salta &amp;questa</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>New r&amp;un</source>
        <translation>&amp;Nuovo giro</translation>
    </message>
    <message>
        <source>Does every automatic test that has no decision yet, one after another</source>
        <translation>Esegue, una dopo l&apos;altra, tutte le prove automatiche ancora senza esito</translation>
    </message>
    <message>
        <source>Begins from the first test; this run is kept and can be compared with</source>
        <translation>Ricomincia dalla prima prova; questo giro si conserva per il confronto</translation>
    </message>
    <message>
        <source>Without a test trunk only the guided tests can be done: its data are entered on “Test trunk”.</source>
        <translation>Senza un trunk di prova si possono fare solo le prove guidate: i suoi dati si inseriscono in “Trunk di prova”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n point(s)</source>
        <comment>state and class of a test</comment>
        <translation>
            <numerusform>%1 · %2 · %n punto</numerusform>
            <numerusform>%1 · %2 · %n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>Test %1 of %2: %3</source>
        <comment>number, count and title</comment>
        <translation>Prova %1 di %2: %3</translation>
    </message>
    <message>
        <source>Getting the line ready…</source>
        <translation>Si prepara la linea…</translation>
    </message>
    <message>
        <source>Speech (%1): loss %2 %, jitter %3 ms, MOS %4</source>
        <translation>Fonia (%1): perdita %2 %, jitter %3 ms, MOS %4</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) done.</source>
        <translation>
            <numerusform>%n prova eseguita.</numerusform>
            <numerusform>%n prove eseguite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is kept; “Run open tests” goes on.</source>
        <translation>Interrotto. Ciò che è fatto si conserva; “Esegui le prove aperte” prosegue.</translation>
    </message>
    <message>
        <source>Every guided test has its result.</source>
        <translation>Ogni prova guidata ha il suo esito.</translation>
    </message>
    <message>
        <source>A new run has begun. The former one is kept: see “Result”.</source>
        <translation>È iniziato un nuovo giro. Il precedente si conserva: vedere “Esito”.</translation>
    </message>
</context>
<context>
    <name>TextLanguage</name>
    <message>
        <source>.</source>
        <comment>between a number&apos;s whole part and the rest</comment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>&amp;Language of the ticket:</source>
        <translation>&amp;Lingua del ticket:</translation>
    </message>
    <message>
        <source>&amp;Text, what is missing first:</source>
        <translation>&amp;Testo, prima ciò che manca:</translation>
    </message>
    <message>
        <source>Ticket for the helpdesk</source>
        <translation>Ticket per l&apos;assistenza</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ch&amp;iudi</translation>
    </message>
    <message>
        <source>Copied: paste it into the ticket.</source>
        <translation>Copiato: incollarlo nel ticket.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
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
    <name>TravelActions</name>
    <message>
        <source>“%1” is in %2. Without its passphrase nobody can read it.</source>
        <translation>“%1” è in %2. Senza la sua passphrase nessuno può leggerlo.</translation>
    </message>
    <message>
        <source>The job file brings nothing new to “%1”.</source>
        <translation>Il file di lavoro non porta nulla di nuovo a “%1”.</translation>
    </message>
    <message>
        <source>“%1” came with the job file.</source>
        <translation>“%1” è arrivata con il file di lavoro.</translation>
    </message>
    <message>
        <source>“%1” is joined with the job file: %2.</source>
        <translation>“%1” è riunita con il file di lavoro: %2.</translation>
    </message>
    <message>
        <source>“%1” is joined with the job file.</source>
        <translation>“%1” è riunita con il file di lavoro.</translation>
    </message>
    <message>
        <source>“%1” stays removed here.</source>
        <translation>“%1” resta eliminata qui.</translation>
    </message>
    <message>
        <source>Nothing was changed: the job file of “%1” can be merged at any time.</source>
        <translation>Non è stato modificato nulla: il file di lavoro di “%1” si può riunire in qualsiasi momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) taken along in %1.</source>
        <translation>
            <numerusform>%n sede portata via in %1.</numerusform>
            <numerusform>%n sedi portate via in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are there, because they were changed in the copy: %1. Synchronise first.</source>
        <translation>Lasciate come sono, perché modificate nella copia: %1. Prima sincronizzare.</translation>
    </message>
    <message>
        <source>Both sides are the same already.</source>
        <translation>I due lati sono già uguali.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) synchronised.</source>
        <translation>
            <numerusform>%n sede sincronizzata.</numerusform>
            <numerusform>%n sedi sincronizzate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left for later: %1.</source>
        <translation>Rimandate: %1.</translation>
    </message>
</context>
<context>
    <name>TravelDialog</name>
    <message>
        <source>Carry a site along</source>
        <translation>Porta con te una sede</translation>
    </message>
    <message>
        <source>The site goes whole into one file, passwords included, sealed under a passphrase. On the other laptop it is opened with “Merge a job file back”, and the same way it comes home.</source>
        <translation>La sede va intera in un solo file, password comprese, sigillato con una passphrase. Sull&apos;altro portatile si apre con “Riunisci un file di lavoro”, e allo stesso modo torna a casa.</translation>
    </message>
    <message>
        <source>&amp;Write the job file</source>
        <translation>&amp;Scrivi il file di lavoro</translation>
    </message>
    <message>
        <source>Merge a job file back</source>
        <translation>Riunisci un file di lavoro</translation>
    </message>
    <message>
        <source>What was changed in the file is joined with what was changed here. Where both changed the same, you decide before anything is saved.</source>
        <translation>Ciò che è stato modificato nel file viene riunito con ciò che è stato modificato qui. Dove entrambi hanno modificato lo stesso valore si decide prima di salvare.</translation>
    </message>
    <message>
        <source>&amp;Open the job file</source>
        <translation>&amp;Apri il file di lavoro</translation>
    </message>
    <message>
        <source>Take sites offline</source>
        <translation>Porta sedi fuori linea</translation>
    </message>
    <message>
        <source>The sites ticked are copied into a database on this laptop, to be worked on without the server. Coming back, they are synchronised.</source>
        <translation>Le sedi spuntate vengono copiate in un database su questo portatile, per lavorarci senza il server. Al ritorno si sincronizzano.</translation>
    </message>
    <message>
        <source>&amp;Take them along</source>
        <translation>Por&amp;tale via</translation>
    </message>
    <message>
        <source>Synchronise a carried copy</source>
        <translation>Sincronizza una copia portata via</translation>
    </message>
    <message>
        <source>What was changed in the copy and what was changed here meanwhile are joined, site by site, on both sides. Where both changed the same, you decide.</source>
        <translation>Ciò che è stato modificato nella copia e ciò che nel frattempo è stato modificato qui viene riunito, sede per sede, su entrambi i lati. Dove entrambi hanno modificato lo stesso valore si decide.</translation>
    </message>
    <message>
        <source>&amp;Synchronise</source>
        <translation>&amp;Sincronizza</translation>
    </message>
    <message>
        <source>Sites to take a&amp;long:</source>
        <translation>Sedi da portare &amp;via:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>S&amp;foglia…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>F&amp;ile:</translation>
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
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Scegli il file</translation>
    </message>
    <message>
        <source>Copies of sites (*.sqlite)</source>
        <translation>Copie di sedi (*.sqlite)</translation>
    </message>
    <message>
        <source>Job files (*.job)</source>
        <translation>File di lavoro (*.job)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Tick the sites to be taken along.</source>
        <translation>Spuntare le sedi da portare via.</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Prima indicare il file.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Prima digitare la passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Le due passphrase sono diverse. Digitare di nuovo la seconda.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the job file:</source>
        <translation>&amp;Passphrase del file di lavoro:</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Digitare una seconda volta la passphrase.</translation>
    </message>
</context>
<context>
    <name>TrunkConnection</name>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>S&amp;IP host:</source>
        <translation>Host SI&amp;P:</translation>
    </message>
    <message>
        <source>Default (UDP)</source>
        <translation>Predefinito (UDP)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinita</translation>
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
        <source>Empty: the host</source>
        <translation>Se vuoto, l&apos;host</translation>
    </message>
    <message>
        <source>Re&amp;gistrar:</source>
        <translation>Regis&amp;trar:</translation>
    </message>
    <message>
        <source>Outbound pro&amp;xy:</source>
        <translation>Pro&amp;xy in uscita:</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Se vuoto, nessuno</translation>
    </message>
    <message>
        <source>Realm:</source>
        <translation>Realm:</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Se vuoto, qualsiasi</translation>
    </message>
    <message>
        <source>From domain:</source>
        <translation>Dominio From:</translation>
    </message>
    <message>
        <source>Certificate name:</source>
        <translation>Nome del certificato:</translation>
    </message>
    <message>
        <source>Default (300 s)</source>
        <translation>Predefinita (300 s)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Registration expiry:</source>
        <translation>Scadenza registr.:</translation>
    </message>
    <message>
        <source>DTMF tones:</source>
        <translation>Toni DTMF:</translation>
    </message>
    <message>
        <source>SRTP:</source>
        <translation>SRTP:</translation>
    </message>
    <message>
        <source>Number format:</source>
        <translation>Formato dei numeri:</translation>
    </message>
    <message>
        <source>Default (automatic)</source>
        <translation>Predefinito (automatico)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>RFC 4733 events</source>
        <translation>Eventi RFC 4733</translation>
    </message>
    <message>
        <source>In the speech</source>
        <translation>Nella voce</translation>
    </message>
    <message>
        <source>SIP INFO</source>
        <translation>SIP INFO</translation>
    </message>
    <message>
        <source>Default (off)</source>
        <translation>Predefinito (disattivato)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>If both sides can</source>
        <translation>Se entrambi lo sanno fare</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Default (national)</source>
        <translation>Predefinito (nazionale)</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nazionale</translation>
    </message>
    <message>
        <source>With + and country code</source>
        <translation>Con + e prefisso del paese</translation>
    </message>
    <message>
        <source>With 00 and country code</source>
        <translation>Con 00 e prefisso del paese</translation>
    </message>
</context>
<context>
    <name>TrunkRenderCommand</name>
    <message>
        <source>%1 written; they hold passwords.</source>
        <translation>%1 scritti; contengono password.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 scritti.</translation>
    </message>
    <message>
        <source>%1 written without the password; --with-secrets puts it in.</source>
        <translation>%1 scritti senza la password; --with-secrets la include.</translation>
    </message>
</context>
<context>
    <name>TrunkRenderingText</name>
    <message>
        <source>FreePBX expects the other side to register with the trunk&apos;s name as user: give it that name, or name the trunk like the user.</source>
        <translation>FreePBX si aspetta che l&apos;altro lato si registri con il nome del fascio come utente: dargli quel nome, oppure chiamare il fascio come l&apos;utente.</translation>
    </message>
    <message>
        <source>Not used while the other side registers.</source>
        <translation>Non usato quando è l&apos;altro lato a registrarsi.</translation>
    </message>
    <message>
        <source>Only these, in this order.</source>
        <translation>Solo questi, in quest&apos;ordine.</translation>
    </message>
    <message>
        <source>The PBX takes a second trunk of the same name without a word: check that there is none.</source>
        <translation>Il centralino accetta senza avvisare un secondo fascio con lo stesso nome: verificare che non esista già.</translation>
    </message>
    <message>
        <source>Whoever changes the trunk later on this page must type the password again: left empty, it is deleted.</source>
        <translation>Chi modifica poi il fascio da questa pagina deve riscrivere la password: lasciata vuota, viene cancellata.</translation>
    </message>
    <message>
        <source>Whoever changes the number later must send the user name with it: otherwise the number takes its place.</source>
        <translation>Chi modifica poi il numero deve inviare anche l&apos;utente, altrimenti il numero ne prende il posto.</translation>
    </message>
    <message>
        <source>Always on: without it the PBX stores a list it cannot use.</source>
        <translation>Sempre attivo: senza, il centralino salva un elenco che non può usare.</translation>
    </message>
    <message>
        <source>The guide does not say how the two fields act together: try a call before relying on it.</source>
        <translation>La guida non dice come agiscono insieme i due campi: provare una chiamata prima di farci conto.</translation>
    </message>
    <message>
        <source>Every address this name resolves to; they may change.</source>
        <translation>Tutti gli indirizzi a cui questo nome corrisponde; possono cambiare.</translation>
    </message>
    <message>
        <source>The usual range of ports; check the PBX&apos;s own. Speech may come from further addresses of the provider.</source>
        <translation>L&apos;intervallo di porte usuale: verificare quello del centralino. La voce può arrivare da altri indirizzi del provider.</translation>
    </message>
    <message>
        <source>The far end as the Mediation Server sees it: the session border controller, where there is one.</source>
        <translation>L&apos;altro capo come lo vede il Mediation Server: il session border controller, se c&apos;è.</translation>
    </message>
    <message>
        <source>As Topology Builder proposes it: the script finds the trunk by the gateway&apos;s name. It lives as long as its gateway.</source>
        <translation>Come lo propone Generatore di topologie: lo script trova il trunk con il nome del gateway. Esiste finché esiste il suo gateway.</translation>
    </message>
    <message>
        <source>The pool that holds the Mediation Server; a server of its own is recommended for SIP trunks.</source>
        <translation>Il pool che contiene il Mediation Server; per i fasci SIP è consigliato un server dedicato.</translation>
    </message>
    <message>
        <source>The Mediation Server must be restarted after its port was changed.</source>
        <translation>Dopo aver cambiato la porta il Mediation Server va riavviato.</translation>
    </message>
    <message>
        <source>Publish the topology before running the script.</source>
        <translation>Pubblicare la topologia prima di eseguire lo script.</translation>
    </message>
    <message>
        <source>This provider is not certified: support is limited to analysis.</source>
        <translation>Questo provider non è certificato: il supporto si limita all&apos;analisi.</translation>
    </message>
    <message>
        <source>Complete the Client URI in the administration pages of FreePBX: NethVoice leaves a placeholder in it and the trunk does not register.</source>
        <translation>Completare il Client URI nelle pagine di amministrazione di FreePBX: NethVoice vi lascia un segnaposto e il fascio non si registra.</translation>
    </message>
    <message>
        <source>A trunk without registration needs a rule on the NethVoice proxy, by source address, for calls to come in.</source>
        <translation>Un fascio senza registrazione richiede una regola sul proxy di NethVoice, per indirizzo di origine, perché arrivino le chiamate entranti.</translation>
    </message>
    <message>
        <source>On NethVoice 8 type the PBX&apos;s own proxy as Outbound Proxy: by hand it is not filled in.</source>
        <translation>Su NethVoice 8 scrivere in Outbound Proxy il proxy del centralino: inserendo il fascio a mano non viene compilato.</translation>
    </message>
    <message>
        <source>An update of NethVoice puts its own proxy in place of this one, unless the trunk&apos;s name contains Custom-.</source>
        <translation>Un aggiornamento di NethVoice sostituisce questo proxy con il proprio, a meno che il nome del fascio contenga Custom-.</translation>
    </message>
    <message>
        <source>The wizard uses the phone number as SIP user: set the outbound caller number in the trunk&apos;s page of FreePBX afterwards.</source>
        <translation>La procedura guidata usa il numero di telefono come utente SIP: impostare poi il numero in uscita nella pagina del fascio di FreePBX.</translation>
    </message>
    <message>
        <source>The wizard does not set the number of channels: enter Maximum Channels in the trunk&apos;s page of FreePBX.</source>
        <translation>La procedura guidata non imposta il numero di canali: indicare Maximum Channels nella pagina del fascio di FreePBX.</translation>
    </message>
    <message>
        <source>Changing the user name later in the wizard overwrites the number as SIP user: check Username, Contact User and From User afterwards.</source>
        <translation>Modificando poi l&apos;utente nel wizard si sovrascrive il numero usato come utente SIP: ricontrollare Username, Contact User e From User.</translation>
    </message>
    <message>
        <source>Each further number needs an inbound route.</source>
        <translation>Ogni altro numero richiede una rotta in entrata.</translation>
    </message>
    <message>
        <source>In FreePBX the other side must register with the trunk&apos;s name as user: give it that name, or name the trunk like the user.</source>
        <translation>In FreePBX l&apos;altro lato deve registrarsi con il nome del fascio come utente: dargli quel nome, oppure chiamare il fascio come l&apos;utente.</translation>
    </message>
    <message>
        <source>Asterisk speaks G.729 only with a codec module of its own.</source>
        <translation>Asterisk parla G.729 solo con un modulo codec dedicato.</translation>
    </message>
    <message>
        <source>The keys of the encrypted speech travel readably without TLS.</source>
        <translation>Senza TLS le chiavi della voce cifrata viaggiano in chiaro.</translation>
    </message>
    <message>
        <source>Asterisk compares the certificate with the host name it calls; the other name wished for cannot be set.</source>
        <translation>Asterisk confronta il certificato con il nome dell&apos;host che chiama; l&apos;altro nome voluto non si può impostare.</translation>
    </message>
    <message>
        <source>How numbers are written in this country is not known here: translate them by hand.</source>
        <translation>Come si scrivono i numeri in questo paese non è noto: tradurli a mano.</translation>
    </message>
    <message>
        <source>A trunk known by its address alone is not advised for a PBX in the cloud.</source>
        <translation>Un fascio riconosciuto solo dall&apos;indirizzo è sconsigliato per un centralino in cloud.</translation>
    </message>
    <message>
        <source>Peer to peer must be off between public addresses: the callers would not hear each other.</source>
        <translation>Tra indirizzi pubblici il peer to peer va spento: gli interlocutori non si sentirebbero.</translation>
    </message>
    <message>
        <source>Each further number needs an inbound rule (Regole d&apos;ingresso).</source>
        <translation>Ogni altro numero richiede una regola d&apos;ingresso (Regole d&apos;ingresso).</translation>
    </message>
    <message>
        <source>The page knows UDP only; ask Telenia how to use TCP or TLS.</source>
        <translation>La pagina conosce solo UDP; chiedere a Telenia come usare TCP o TLS.</translation>
    </message>
    <message>
        <source>The page has no field for encrypted speech; ask Telenia.</source>
        <translation>La pagina non ha un campo per la voce cifrata; chiedere a Telenia.</translation>
    </message>
    <message>
        <source>The page has no field for an outbound proxy; ask Telenia.</source>
        <translation>La pagina non ha un campo per l&apos;outbound proxy; chiedere a Telenia.</translation>
    </message>
    <message>
        <source>The page has no field for a From domain other than the host; ask Telenia.</source>
        <translation>La pagina non ha un campo per un From domain diverso dall&apos;host; chiedere a Telenia.</translation>
    </message>
    <message>
        <source>The page has no field for a user of authentication other than the SIP user; ask Telenia.</source>
        <translation>La pagina non ha un campo per un utente di autenticazione diverso dall&apos;utente SIP; chiedere a Telenia.</translation>
    </message>
    <message>
        <source>The page has no field for codecs: the PBX offers its own.</source>
        <translation>La pagina non ha un campo per i codec: il centralino offre i propri.</translation>
    </message>
    <message>
        <source>Lync does not register: put a session border controller between, which registers, and enter its name as host.</source>
        <translation>Lync non si registra: mettere in mezzo un session border controller che si registri, e indicare il suo nome come host.</translation>
    </message>
    <message>
        <source>Lync cannot answer a password: the provider must know the site by its address.</source>
        <translation>Lync non sa rispondere con una password: il provider deve riconoscere la sede dall&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Lync speaks TCP or TLS, not UDP: ask the provider for TCP, or put a session border controller between.</source>
        <translation>Lync parla TCP o TLS, non UDP: chiedere il TCP al provider o mettere in mezzo un session border controller.</translation>
    </message>
    <message>
        <source>Lync offers G.711 only on a trunk; the other codecs are left out.</source>
        <translation>Su un fascio Lync offre solo G.711; gli altri codec sono tralasciati.</translation>
    </message>
    <message>
        <source>Media bypass, Lync&apos;s peer to peer, is left off: it needs REFER or no RTCP, and clients that reach the gateway without NAT.</source>
        <translation>Il media bypass, il peer to peer di Lync, resta spento: richiede REFER o niente RTCP, e client che raggiungano il gateway senza NAT.</translation>
    </message>
    <message>
        <source>Lync does not limit the calls of a trunk by number: limit them at the gateway or by bandwidth (call admission control).</source>
        <translation>Lync non limita a numero le chiamate di un fascio: limitarle sul gateway o con la banda (call admission control).</translation>
    </message>
    <message>
        <source>Lync sends a call to the user whose Line URI is the number called: enter the numbers at the users.</source>
        <translation>Lync passa la chiamata all&apos;utente il cui Line URI è il numero chiamato: inserire i numeri sugli utenti.</translation>
    </message>
    <message>
        <source>Its usual ports: 5067 for TLS, 5068 for TCP, 5070 towards the pool. A gateway usually listens on 5067 for TLS, 5066 for TCP.</source>
        <translation>Le porte abituali: 5067 per TLS, 5068 per TCP, 5070 verso il pool. Un gateway di solito ascolta su 5067 per TLS, 5066 per TCP.</translation>
    </message>
</context>
<context>
    <name>TrunkRenderingView</name>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>&amp;PBX:</source>
        <translation>&amp;Centralino:</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Mos&amp;tra:</translation>
    </message>
    <message>
        <source>Enter or Ctrl+C copies the value</source>
        <translation>Invio o Ctrl+C copia il valore</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>Save fi&amp;le…</source>
        <translation>Sa&amp;lva file…</translation>
    </message>
    <message>
        <source>Choose a provider first: then there is something to tell the PBX.</source>
        <translation>Scegliere prima un provider: poi ci sarà qualcosa da dire al centralino.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Vai al campo</translation>
    </message>
    <message>
        <source>Values to type in</source>
        <translation>Valori da inserire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copia “%1”</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Copied: %1. The clipboard is cleared after %2 seconds.</source>
        <translation>Copiato: %1. Gli appunti vengono svuotati dopo %2 secondi.</translation>
    </message>
</context>
<context>
    <name>TrunkStepsView</name>
    <message>
        <source>Steps of the test</source>
        <translation>Passi del collaudo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>TrunkTestText</name>
    <message>
        <source>Resolve the name</source>
        <translation>Risoluzione del nome</translation>
    </message>
    <message>
        <source>Reach over UDP</source>
        <translation>Raggiungere su UDP</translation>
    </message>
    <message>
        <source>Reach over TCP</source>
        <translation>Raggiungere su TCP</translation>
    </message>
    <message>
        <source>Reach over TLS</source>
        <translation>Raggiungere su TLS</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rete locale</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Receive a call</source>
        <translation>Ricezione di una chiamata</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Cancellazione della registrazione</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non applicabile</translation>
    </message>
    <message>
        <source>Addresses, in order</source>
        <translation>Indirizzi, in ordine</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trovato con</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Record DNS</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Server DNS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Answers, in order</source>
        <translation>Risposte, in ordine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>Methods allowed</source>
        <translation>Metodi ammessi</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Loss the far side reports</source>
        <translation>Perdita riferita dall&apos;altro lato</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Andata e ritorno minima</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Andata e ritorno</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>Andata e ritorno massima</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Pausa più lunga</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versione TLS</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation>Crittografia TLS</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Catena dei certificati</translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation>Certificato intestato a</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificato emesso da</translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation>Scadenza del certificato</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Indirizzo proprio</translation>
    </message>
    <message>
        <source>Address the far side sees</source>
        <translation>Indirizzo visto dall&apos;altro lato</translation>
    </message>
    <message>
        <source>Address translation (NAT)</source>
        <translation>Traduzione degli indirizzi (NAT)</translation>
    </message>
    <message>
        <source>A router rewrites SIP (ALG)</source>
        <translation>Un router riscrive il SIP (ALG)</translation>
    </message>
    <message>
        <source>Rewritten on the way</source>
        <translation>Riscritto lungo il percorso</translation>
    </message>
    <message>
        <source>Came back replaced</source>
        <translation>Tornato sostituito</translation>
    </message>
    <message>
        <source>Priority mark (DSCP)</source>
        <translation>Marca di priorità (DSCP)</translation>
    </message>
    <message>
        <source>Way back kept</source>
        <translation>Via di ritorno mantenuta</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Osservata per</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Expiry asked for</source>
        <translation>Scadenza chiesta</translation>
    </message>
    <message>
        <source>Expiry granted</source>
        <translation>Scadenza concessa</translation>
    </message>
    <message>
        <source>Service-Route</source>
        <translation>Service-Route</translation>
    </message>
    <message>
        <source>Our binding</source>
        <translation>La nostra registrazione</translation>
    </message>
    <message>
        <source>Bindings of others</source>
        <translation>Registrazioni di altri</translation>
    </message>
    <message>
        <source>Bindings left</source>
        <translation>Registrazioni rimaste</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Numero chiamato</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposto</translation>
    </message>
    <message>
        <source>Speech before the answer</source>
        <translation>Voce prima della risposta</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Speech packets sent</source>
        <translation>Pacchetti voce inviati</translation>
    </message>
    <message>
        <source>Speech packets received</source>
        <translation>Pacchetti voce ricevuti</translation>
    </message>
    <message>
        <source>Speech quality (MOS)</source>
        <translation>Qualità della voce (MOS)</translation>
    </message>
    <message>
        <source>Digits sent</source>
        <translation>Toni inviati</translation>
    </message>
    <message>
        <source>Digits received</source>
        <translation>Toni ricevuti</translation>
    </message>
    <message>
        <source>Answer to hold</source>
        <translation>Risposta all&apos;attesa</translation>
    </message>
    <message>
        <source>Hung up by</source>
        <translation>Riagganciato da</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Numero chiamato</translation>
    </message>
    <message>
        <source>Called number stands in</source>
        <translation>Il numero chiamato sta in</translation>
    </message>
    <message>
        <source>Form of the called number</source>
        <translation>Formato del numero chiamato</translation>
    </message>
    <message>
        <source>Calling number</source>
        <translation>Numero chiamante</translation>
    </message>
    <message>
        <source>Calling number stands in</source>
        <translation>Il numero chiamante sta in</translation>
    </message>
    <message>
        <source>Form of the calling number</source>
        <translation>Formato del numero chiamante</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>Nome del chiamante</translation>
    </message>
    <message>
        <source>Diverted by</source>
        <translation>Deviata da</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>national (0721...)</source>
        <translation>nazionale (0721...)</translation>
    </message>
    <message>
        <source>international with plus (+39...)</source>
        <translation>internazionale con il più (+39...)</translation>
    </message>
    <message>
        <source>international with 00 (0039...)</source>
        <translation>internazionale con 00 (0039...)</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <source>the far side</source>
        <translation>l&apos;altro lato</translation>
    </message>
    <message>
        <source>us</source>
        <translation>noi</translation>
    </message>
    <message>
        <source>stated as an address</source>
        <translation>indicato come indirizzo</translation>
    </message>
    <message>
        <source>NAPTR and SRV records</source>
        <translation>record NAPTR e SRV</translation>
    </message>
    <message>
        <source>SRV records</source>
        <translation>record SRV</translation>
    </message>
    <message>
        <source>address records</source>
        <translation>record di indirizzo</translation>
    </message>
    <message>
        <source>this computer&apos;s list of hosts</source>
        <translation>elenco degli host di questo computer</translation>
    </message>
    <message>
        <source>it was not asked for</source>
        <translation>non è stato chiesto</translation>
    </message>
    <message>
        <source>the trunk is known by its address</source>
        <translation>il fascio è riconosciuto dall&apos;indirizzo</translation>
    </message>
    <message>
        <source>the gateway registers on the PBX, nobody on the gateway</source>
        <translation>il gateway si registra sul centralino, nessuno sul gateway</translation>
    </message>
    <message>
        <source>the trunk does not use this transport</source>
        <translation>il fascio non usa questo trasporto</translation>
    </message>
    <message>
        <source>an earlier step failed</source>
        <translation>un passo precedente è fallito</translation>
    </message>
    <message>
        <source>nothing was registered</source>
        <translation>nulla era registrato</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>non c&apos;è stata risposta</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>fermato prima della fine</translation>
    </message>
    <message>
        <source>not applicable: answers do not tell how marks arrived</source>
        <translation>non applicabile: le risposte non dicono come sono arrivate le marche</translation>
    </message>
    <message>
        <source>It does not answer OPTIONS: switch off the PBX&apos;s monitoring (qualify) by OPTIONS.</source>
        <translation>Non risponde alle OPTIONS: disattivare il controllo del centralino (qualify) con OPTIONS.</translation>
    </message>
    <message>
        <source>It refuses OPTIONS but answers: the PBX&apos;s monitoring (qualify) takes that as alive.</source>
        <translation>Rifiuta le OPTIONS ma risponde: al controllo del centralino (qualify) basta.</translation>
    </message>
    <message>
        <source>Some packets had to be sent again: the line loses some.</source>
        <translation>Alcuni pacchetti sono stati ripetuti: la linea ne perde.</translation>
    </message>
    <message>
        <source>The first address of the name does not answer; another does.</source>
        <translation>Il primo indirizzo del nome non risponde; un altro sì.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate expires within 30 days.</source>
        <translation>Il certificato del provider scade entro 30 giorni.</translation>
    </message>
    <message>
        <source>It demanded a longer registration than the trunk states: set the expiry to that.</source>
        <translation>Ha preteso una registrazione più lunga di quella del fascio: impostare quella scadenza.</translation>
    </message>
    <message>
        <source>It sent the registration on to another server.</source>
        <translation>Ha rinviato la registrazione a un altro server.</translation>
    </message>
    <message>
        <source>Somebody else is registered on this account, perhaps the PBX; that was left alone.</source>
        <translation>Qualcun altro è registrato su questo account, forse il centralino; non è stato toccato.</translation>
    </message>
    <message>
        <source>Our address came back replaced: by the provider&apos;s way of passing NAT, or by a SIP ALG.</source>
        <translation>Il nostro indirizzo è tornato sostituito: dal provider per superare il NAT, o da un SIP ALG.</translation>
    </message>
    <message>
        <source>It refused to put the call on hold.</source>
        <translation>Ha rifiutato di mettere la chiamata in attesa.</translation>
    </message>
    <message>
        <source>The speech is only fair: some users will complain.</source>
        <translation>La voce è solo discreta: qualche utente si lamenterà.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The trunk works: it registers, and the call went through with speech both ways.</source>
        <translation>Il fascio funziona: si registra, e la chiamata è passata con la voce nei due sensi.</translation>
    </message>
    <message>
        <source>The trunk works: the call went through with speech both ways.</source>
        <translation>Il fascio funziona: la chiamata è passata con la voce nei due sensi.</translation>
    </message>
    <message>
        <source>The trunk works: the provider accepts the registration.</source>
        <translation>Il fascio funziona: il provider accetta la registrazione.</translation>
    </message>
    <message>
        <source>The provider answers; whether it knows this address, only a call will tell.</source>
        <translation>Il provider risponde; se conosce questo indirizzo lo dirà solo una chiamata.</translation>
    </message>
    <message>
        <source>Enter these values in the PBX as they are.</source>
        <translation>Inserire questi valori nel centralino così come sono.</translation>
    </message>
    <message>
        <source>Enter these values in the PBX as they are; a call from here would prove the speech, too.</source>
        <translation>Inserire questi valori nel centralino così come sono; una chiamata da qui proverebbe anche la voce.</translation>
    </message>
</context>
<context>
    <name>TrunkTestView</name>
    <message>
        <source>What to test</source>
        <translation>Che cosa collaudare</translation>
    </message>
    <message>
        <source>&amp;Trunk:</source>
        <translation>&amp;Fascio:</translation>
    </message>
    <message>
        <source>Number to ca&amp;ll:</source>
        <translation>&amp;Numero da chiamare:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Your own mobile, a number that sends back what it hears, or the trunk&apos;s own number. Empty: no call is made.</source>
        <translation>Il proprio cellulare, un numero che rimanda ciò che sente, o il numero del fascio stesso. Vuoto: nessuna chiamata.</translation>
    </message>
    <message>
        <source>&amp;Wait for a call to the trunk</source>
        <translation>Attendi una chiama&amp;ta al fascio</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>Al massim&amp;o per:</translation>
    </message>
    <message>
        <source>Sam&amp;ples:</source>
        <translation>Cam&amp;pioni:</translation>
    </message>
    <message>
        <source>How often the provider is asked for its round trip and loss</source>
        <translation>Quante volte si misurano ritardo e perdita verso il provider</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>T&amp;est this trunk</source>
        <translation>&amp;Collauda questo fascio</translation>
    </message>
    <message>
        <source>C&amp;ancel the test</source>
        <translation>Annulla &amp;il collaudo</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>&amp;Messaggi:</translation>
    </message>
    <message>
        <source>Choose a message to read it. Passwords and digest answers are masked.</source>
        <translation>Scegliere un messaggio per leggerlo. Password e risposte digest sono mascherate.</translation>
    </message>
    <message>
        <source>Save capt&amp;ure…</source>
        <translation>Salva cattu&amp;ra…</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>Salva come t&amp;esto…</translation>
    </message>
    <message>
        <source>This site has no trunk yet: add it on the Trunks page.</source>
        <translation>Questa sede non ha ancora un fascio: aggiungerlo nella pagina Fasci.</translation>
    </message>
    <message>
        <source>Without a provider or a host there is nothing to test.</source>
        <translation>Senza provider né host non c&apos;è nulla da collaudare.</translation>
    </message>
    <message>
        <source>Tested before, %1: %2</source>
        <translation>Già collaudato, %1: %2</translation>
    </message>
    <message>
        <source>Tested before, %1: the trunk worked.</source>
        <translation>Già collaudato, %1: il fascio funzionava.</translation>
    </message>
    <message>
        <source>Stop waitin&amp;g</source>
        <translation>&amp;Basta attendere</translation>
    </message>
    <message>
        <source>Han&amp;g up</source>
        <translation>Ria&amp;ggancia</translation>
    </message>
    <message numerus="yes">
        <source>Now call %1 from any phone. Waiting for up to %n second(s).</source>
        <translation>
            <numerusform>Ora chiamare %1 da un telefono qualsiasi. Si attende al massimo %n secondo.</numerusform>
            <numerusform>Ora chiamare %1 da un telefono qualsiasi. Si attende al massimo %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speech (%1): %L2 packets sent, %L3 received; loss %4 %, jitter %5 ms, MOS %6</source>
        <translation>Voce (%1): %L2 pacchetti inviati, %L3 ricevuti; perdita %4 %, jitter %5 ms, MOS %6</translation>
    </message>
    <message>
        <source>Whose turn it is: %1.</source>
        <translation>A chi tocca: %1.</translation>
    </message>
    <message>
        <source>This test could not be recorded: %1</source>
        <translation>Non è stato possibile registrare questo collaudo: %1</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Salva le prove</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
</context>
<context>
    <name>TrunkVerifyCommand</name>
    <message>
        <source>Call %1 now, within %2 seconds.</source>
        <translation>Chiamare ora %1, entro %2 secondi.</translation>
    </message>
</context>
<context>
    <name>TrunksEditor</name>
    <message>
        <source>Trun&amp;k:</source>
        <translation>&amp;Fascio:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Paste from &amp;e-mail…</source>
        <translation>Incolla dall&apos;e-&amp;mail…</translation>
    </message>
    <message>
        <source>Fills the fields from the text of the provider&apos;s e-mail or activation sheet</source>
        <translation>Compila i campi dal testo dell&apos;e-mail o della scheda di attivazione del provider</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Utenza</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>For the PBX</source>
        <translation>Per il centralino</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Trunk “%1” is removed.</source>
        <translation>Il fascio “%1” è stato rimosso.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>No trunk yet</source>
        <translation>Ancora nessun fascio</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a trunk, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotte</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Unknown key</source>
        <translation>Chiave sconosciuta</translation>
    </message>
    <message>
        <source>“%1” (catalogue %2 of %3) is whole, but the key it is signed with is not trusted here yet.</source>
        <translation>“%1” (catalogo %2 del %3) è integro, ma la chiave con cui è firmato non è ancora considerata affidabile qui.</translation>
    </message>
    <message>
        <source>Anybody can make a key under any name. Call the publisher at a number you know, not one that came with the file, and have the fingerprint read out. Take the file only if all sixteen characters are the same.</source>
        <translation>Chiunque può creare una chiave con qualsiasi nome. Telefonare a chi pubblica il catalogo, a un numero già noto e non a uno arrivato con il file, e farsi leggere l&apos;impronta. Importare il file solo se tutti i sedici caratteri coincidono.</translation>
    </message>
    <message>
        <source>&amp;Publisher, as the file says:</source>
        <translation>Chi &amp;pubblica, secondo il file:</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of the key:</source>
        <translation>&amp;Impronta della chiave:</translation>
    </message>
    <message>
        <source>&amp;Trust this key and take the file</source>
        <translation>Considera &amp;affidabile la chiave e importa il file</translation>
    </message>
    <message>
        <source>&amp;Do not take it</source>
        <translation>&amp;Non importarlo</translation>
    </message>
</context>
<context>
    <name>TvoxPage</name>
    <message>
        <source>Fill in te&amp;mplate…</source>
        <translation>Com&amp;pila modello…</translation>
    </message>
    <message>
        <source>Users and devices, in the file downloaded under Impostazioni, Avanzate, Import utenti da file</source>
        <translation>Utenti e dispositivi, nel file scaricato da Impostazioni, Avanzate, Import utenti da file</translation>
    </message>
    <message>
        <source>Test the lo&amp;gin</source>
        <translation>Prova l&apos;acc&amp;esso</translation>
    </message>
    <message>
        <source>Template downloaded from this TVox</source>
        <translation>Modello scaricato da questo TVox</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Fogli di calcolo (%1)</translation>
    </message>
    <message>
        <source>Save the filled template</source>
        <translation>Salva il modello compilato</translation>
    </message>
    <message>
        <source>%1-filled.%2</source>
        <comment>name of a file, ending</comment>
        <translation>%1-compilato.%2</translation>
    </message>
    <message numerus="yes">
        <source>%n users filled in.</source>
        <translation>
            <numerusform>%n utente inserito.</numerusform>
            <numerusform>%n utenti inseriti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices filled in.</source>
        <translation>
            <numerusform>%n dispositivo inserito.</numerusform>
            <numerusform>%n dispositivi inseriti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds passwords: delete it after the import.</source>
        <translation>%1 contiene password: eliminarlo dopo l&apos;importazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries still need a password.</source>
        <translation>
            <numerusform>Per %n voce manca ancora la password.</numerusform>
            <numerusform>Per %n voci manca ancora la password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users still need a calling permission (abilitazione).</source>
        <translation>
            <numerusform>A %n utente manca ancora l&apos;abilitazione.</numerusform>
            <numerusform>A %n utenti manca ancora l&apos;abilitazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>%n altra voce è tralasciata.</numerusform>
            <numerusform>Altre %n voci sono tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the TVox…</source>
        <translation>Interrogazione del TVox…</translation>
    </message>
    <message>
        <source>TVox %1 (interface %2) answers; user and password are right.</source>
        <translation>TVox %1 (interfaccia %2) risponde; utente e password sono corretti.</translation>
    </message>
</context>
<context>
    <name>TypedSheetProxy</name>
    <message>
        <source>to type</source>
        <translation>da inserire</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>inserito</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiato dopo l&apos;inserimento</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>lasciare così com&apos;è</translation>
    </message>
    <message>
        <source>all typed</source>
        <translation>tutto inserito</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n da inserire</numerusform>
            <numerusform>%n da inserire</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copia “%1”</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>TypedSheetView</name>
    <message>
        <source>&amp;Only what is left</source>
        <translation>S&amp;olo ciò che manca</translation>
    </message>
    <message>
        <source>Enter or Ctrl+C copies the value, Space ticks it</source>
        <translation>Invio o Ctrl+C copia il valore, Spazio lo spunta</translation>
    </message>
    <message>
        <source>Cop&amp;y value</source>
        <translation>&amp;Copia valore</translation>
    </message>
    <message>
        <source>Copy &amp;rules</source>
        <translation>Copia &amp;regole</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the sheet, how many are left</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n typed</source>
        <translation>
            <numerusform>%1 di %n inserito</numerusform>
            <numerusform>%1 di %n inseriti</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the site first: ticks are kept with it.</source>
        <translation>Salvare prima la sede: le spunte si conservano con essa.</translation>
    </message>
    <message>
        <source>Copied: %1. The clipboard is cleared after %2 seconds.</source>
        <translation>Copiato: %1. Gli appunti vengono svuotati dopo %2 secondi.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules copied</source>
        <translation>
            <numerusform>%n regola copiata</numerusform>
            <numerusform>%n regole copiate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla azione: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>&amp;Upload and restart</source>
        <translation>&amp;Carica e riavvia</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Carica</translation>
    </message>
    <message>
        <source>Upload a&amp;ll</source>
        <translation>Carica &amp;tutti</translation>
    </message>
    <message numerus="yes">
        <source>Up&amp;load the %n checked</source>
        <translation>
            <numerusform>Carica %n seleziona&amp;to</numerusform>
            <numerusform>Carica %n seleziona&amp;ti</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after these de&amp;vices</source>
        <translation>Ferma dopo &amp;questi dispositivi</translation>
    </message>
</context>
<context>
    <name>UrlTab</name>
    <message>
        <source>Address to t&amp;ype:</source>
        <translation>I&amp;ndirizzo da digitare:</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>Start serving and select a phone: its address appears here, with the place where it is typed.</source>
        <translation>Avviare il servizio e selezionare un telefono: qui compare il suo indirizzo, con il punto in cui si digita.</translation>
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
        <source>user name &quot;%1&quot;: only the letters a-z, digits, dots, hyphens and underscores, beginning with a letter, 64 at most.</source>
        <translation>nome utente “%1”: solo lettere a-z, cifre, punti, trattini e trattini bassi, con una lettera all&apos;inizio, al massimo 64.</translation>
    </message>
    <message>
        <source>extension &quot;%1&quot;: only digits, 2 to 8 of them.</source>
        <translation>interno “%1”: solo cifre, da 2 a 8.</translation>
    </message>
    <message>
        <source>mobile &quot;%1&quot;: only digits, 3 to 20 of them, with or without a + in front.</source>
        <translation>cellulare “%1”: solo cifre, da 3 a 20, con o senza + davanti.</translation>
    </message>
    <message>
        <source>voicemail &quot;%1&quot;: only yes or no, true or false, 1 or 0.</source>
        <translation>casella vocale “%1”: solo sì o no, vero o falso, 1 o 0.</translation>
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
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App mobile</translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation>WebRTC</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>Altre co&amp;lonne</translation>
    </message>
    <message>
        <source>Password of a new account, profile, groups, mobile app and WebRTC. What is empty stays as it is on the PBX.</source>
        <translation>Password di un nuovo utente, profilo, gruppi, app mobile e WebRTC. Ciò che è vuoto resta com&apos;è sul centralino.</translation>
    </message>
    <message>
        <source>Se&amp;t for the selected</source>
        <translation>I&amp;mposta per i selezionati</translation>
    </message>
    <message>
        <source>No voicemail</source>
        <translation>Senza casella vocale</translation>
    </message>
    <message>
        <source>No mobile app</source>
        <translation>Senza app mobile</translation>
    </message>
    <message>
        <source>No WebRTC</source>
        <translation>Senza WebRTC</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Valore:</translation>
    </message>
</context>
<context>
    <name>VaultActions</name>
    <message>
        <source>Passwords</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Blocca</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>&amp;Cambia la passphrase…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Foglio di recupero…</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nuova chiave…</translation>
    </message>
    <message>
        <source>The &amp;keychain opens them, too</source>
        <translation>Apri anche con il &amp;portachiavi</translation>
    </message>
    <message>
        <source>&amp;Members of the team…</source>
        <translation>&amp;Membri della squadra…</translation>
    </message>
</context>
<context>
    <name>VaultCommand</name>
    <message numerus="yes">
        <source>%n password(s) and other values are sealed with a new key.</source>
        <translation>
            <numerusform>%n password o altro valore sigillato con una nuova chiave.</numerusform>
            <numerusform>%n password e altri valori sigillati con una nuova chiave.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the new key: %2</source>
        <translation>%1 ha la nuova chiave: %2</translation>
    </message>
    <message>
        <source>%1 has to be admitted again: %2</source>
        <translation>%1 va ammesso di nuovo: %2</translation>
    </message>
    <message>
        <source>The recovery sheet opens nothing any more: make a new one.</source>
        <translation>Il foglio di recupero non apre più nulla: crearne uno nuovo.</translation>
    </message>
    <message>
        <source>Another program uses the database: values sealed with the earlier key may still lie in unused parts of it.</source>
        <translation>Un altro programma sta usando il database: nelle sue parti inutilizzate possono trovarsi ancora valori sigillati con la chiave precedente.</translation>
    </message>
    <message>
        <source>Backups made before still open with the earlier key.</source>
        <translation>Le copie di sicurezza fatte prima si aprono ancora con la chiave precedente.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La passphrase è cambiata.</translation>
    </message>
    <message>
        <source>%1 written. Print it, lock it away and delete the file: whoever has it opens every password. Earlier sheets open nothing any more.</source>
        <translation>%1 scritto. Stamparlo, metterlo sotto chiave e cancellare il file: chi lo possiede apre tutte le password. I fogli precedenti non aprono più nulla.</translation>
    </message>
    <message>
        <source>The keychain did not take the new key: it opens the passwords no more, until it is switched on again.</source>
        <translation>Il portachiavi non ha accettato la nuova chiave: non apre più le password finché non lo si riattiva.</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>esiste già un file con questo nome</translation>
    </message>
    <message>
        <source>Nobody knows whether the sheet %1 counts: keep it and the earlier one until you have tried which of them opens the passwords.</source>
        <translation>Non si sa se il foglio %1 sia valido: conservarlo insieme al precedente finché non si è provato quale dei due apre le password.</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message numerus="yes">
        <source>After several wrong passphrases the next one is taken in %n second(s).</source>
        <translation>
            <numerusform>Dopo più passphrase errate la prossima viene accettata tra %n secondo.</numerusform>
            <numerusform>Dopo più passphrase errate la prossima viene accettata tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being stopped, unless it is done already…</source>
        <translation>Si sta interrompendo, se non è già fatto…</translation>
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
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Who carries the calls, with which account, and what the PBX is told of it.</source>
        <translation>Chi trasporta le chiamate, con quale utenza, e che cosa se ne dice al centralino.</translation>
    </message>
    <message>
        <source>Trunk test</source>
        <translation>Collaudo dei fasci</translation>
    </message>
    <message>
        <source>Proves each trunk from this laptop, before the PBX is touched.</source>
        <translation>Prova ogni fascio da questo portatile, prima di toccare il centralino.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Brings trunks, users, phones and gateways to the PBX, and proves that they are there.</source>
        <translation>Porta fasci, utenti, telefoni e gateway sul centralino e verifica che vi siano.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>The whole site at a glance: what it is made of, and what is proven of it.</source>
        <translation>Tutta la sede a colpo d&apos;occhio: da che cosa è composta e che cosa ne è provato.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>The handover report for the customer: what was installed, what is proven and what is open.</source>
        <translation>Il verbale di collaudo per il cliente: che cosa è stato installato, che cosa è provato e che cosa resta aperto.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Who changed what and when; any earlier state can be looked at and restored.</source>
        <translation>Chi ha modificato che cosa e quando; qualsiasi stato precedente si può guardare e ripristinare.</translation>
    </message>
    <message>
        <source>Acceptance tests</source>
        <translation>Prove di collaudo</translation>
    </message>
    <message>
        <source>What is tried by hand with the customer: one key each, P passed, F failed, N not applicable.</source>
        <translation>Ciò che si prova a mano con il cliente: un tasto ciascuna, P riuscita, F non riuscita, N non applicabile.</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
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
    <message>
        <source>Set up</source>
        <translation>Allestimento</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n punto aperto</numerusform>
            <numerusform>%n punti aperti</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>waits for another step</source>
        <translation>attende un altro passo</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>da verificare</translation>
    </message>
</context>
</TS>
