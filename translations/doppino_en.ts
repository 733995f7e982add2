<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Acceptance</name>
    <message>
        <source>Inbound call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the site&apos;s number from a mobile. The phones that shall ring do ring, they show the caller&apos;s number, and both sides hear each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a mobile from a phone of the site. The mobile shows the number the customer expects, and both sides hear each other for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an outside call on hold and take it back. The other side hears music meanwhile, and speech afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer an outside call to another extension, once announced and once not. Both sides hear each other afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a page and receive one. Where there is no fax, it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with the customer by which line emergency calls leave, and what works when the power or the line fails. Do not dial 112 for a test unless it was announced there. Write down what was agreed and with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptanceCommand</name>
    <message>
        <source>%1: %2</source>
        <comment>test, result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptanceDesk</name>
    <message>
        <source>Say in the note why this test does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the note what was agreed, and with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the note what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptancePage</name>
    <message>
        <source>&amp;Tests:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>it was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mandatory and still open: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: result of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptancePane</name>
    <message>
        <source>N&amp;ote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached fi&amp;les:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the result back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach trace o&amp;f the trunk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last test of a trunk of this site sent and received, for Wireshark; without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save fil&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file to the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Call your colleague on a number you know and have the fingerprint read out from the other laptop&apos;s list of members. Type what you hear. If it is another one than below, somebody else put a key there: do not admit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fingerprint here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As read out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dmit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;not admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the fingerprint as it is read out to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the fingerprint of the key in the database. Compare it once more; if it differs, do not admit it and tell the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>What is chosen here is seen at once, in every window, and kept with Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colou&amp;rs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskAdmissionDialog</name>
    <message>
        <source>A key of your own is made and stays on this laptop, sealed with a passphrase. Its public half goes to the team&apos;s database, where somebody who is admitted already can admit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public half of your key goes to the team&apos;s database, where somebody who is admitted already can admit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name in the team:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of your key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for admission</source>
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
    <message>
        <source>You are the first member: the passwords of this database open with your key. Print a recovery sheet now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked. Call somebody who is admitted and read out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssociatePanel</name>
    <message numerus="yes">
        <source>%n phone(s) associated.</source>
        <translation>
            <numerusform>%n phone associated.</numerusform>
            <numerusform>%n phones associated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones left over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users still without: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have changed phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken the place of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model lacks these keys, which are given up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone without a user matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every phone has a user. One that is dragged here is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give to the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign in &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected phones, or all of them, to the selected users, or to all without a phone; both in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and their devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;users:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap &amp;phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phones of the two users selected change hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) without a user</source>
        <translation>
            <numerusform>%n phone without a user</numerusform>
            <numerusform>%n phones without a user</numerusform>
        </translation>
    </message>
    <message>
        <source>The site has no phones yet: they are read or typed in under “Phones”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attached files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file to the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good, from before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Copies of the database, looked through after writing. Passwords in them are sealed as in the database itself. For a disk that fails copy the folder somewhere else now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database is on a server: its administrator makes the backups there. These values are for databases on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest &amp;first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the selected one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and looking through the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the state of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since then is missing afterwards. The present database is kept beside it with the ending “.before-restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay with the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandwidthBars</name>
    <message>
        <source>Without calls there is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s); 80 % of the line: %1</source>
        <translation>
            <numerusform>%n call; 80 % of the line: %1</numerusform>
            <numerusform>%n calls; 80 % of the line: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s); the line is not measured</source>
        <translation>
            <numerusform>%n call; the line is not measured</numerusform>
            <numerusform>%n calls; the line is not measured</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, bandwidth up to it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandwidthChart</name>
    <message>
        <source>Chart of the bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without calls there is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), each way:</source>
        <translation>
            <numerusform>%n call, each way:</numerusform>
            <numerusform>%n calls, each way:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, bandwidth up to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % of the line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % of the line: %1, far above this picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityEditor</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls &amp;given:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By users and traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;lls at once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;tes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users per site:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raffic per user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls l&amp;ost at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mErl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousandths of an erlang in the busy hour; 100 are six minutes, as in most offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the busy hour, because all channels are taken (Erlang B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;dec:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packet time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech encrypted (S&amp;RTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN &amp;to the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload measured:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down&amp;load measured:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers &amp;land:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;WAN between the sites:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Br&amp;anches call out without the WAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These matter from two sites on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the central site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough for speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryCommand</name>
    <message>
        <source>%1: the same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed in the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed by the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new in the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed by the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed in the copy and is left as it is there; synchronise it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in %1.</source>
        <translation>
            <numerusform>%n site in %1.</numerusform>
            <numerusform>%n sites in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other sites are brought all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed in the copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogActions</name>
    <message>
        <source>A key under the name %1 is trusted here already (%2): choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1 by %2 is saved to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who take it for the first time compare the fingerprint of the key with you by phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a catalogue file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in use: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites keep what they were configured with, and are shown a hint where their provider&apos;s entry has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file calls its publisher %1, but the key trusted here under that name is another one (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the publisher by phone whether there is a new key. The file was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue taken last cannot be used any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the earlier catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay with the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s own catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue %1 of %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After going back it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites keep what they were configured with. The catalogue you leave can be taken again from its file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogFileCommand</name>
    <message>
        <source>Catalogue %1 by %2 is in use now. Sites keep what they were configured with; “lint” tells where an entry changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to catalogue %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the program&apos;s own catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1 by %2 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues signed by %1 are taken from now on. Compare %2 with what its owner reads out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is trusted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is no longer trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogProbeCommand</name>
    <message>
        <source>%1 of %2 providers answered in %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>The catalogue says what each provider needs. It travels as a signed file from laptop to laptop; sites keep what they were configured with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a catalogue file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back to the earlier one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it &amp;for others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed when the list of sites is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: the catalogue that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: number %1 of %2, of %3. It counts as new until %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueValues</name>
    <message>
        <source>Known from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of trunk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 port %3</source>
        <comment>host, transport and port of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration expiry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
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
</context>
<context>
    <name>CertificationPage</name>
    <message>
        <source>Provider certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a provider&apos;s word to a proven entry of the catalogue: who, with which line, tested how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider in the list, or begin with a new one. A dossier holds its technical contact, the test trunk, the requested template, the tests and their result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>provider and its standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Open a dossier to prove it.</source>
        <comment>provider and its standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificationText</name>
    <message>
        <source>Registered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of others meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call stood for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone events (RFC 4733) taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech packets sent by the called end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech packets received by the called end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss at the called end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter at the called end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech quality (MOS) at the called end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to REFER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the transfer went, as told last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the offer of fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session timer granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the refresh of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most calls at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of calls cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of the calls rang within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, worst call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter, worst call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech quality (MOS), worst call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech quality (MOS), on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends of a call to oneself count as channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate still valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place left without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts then registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls went to the place left, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence before the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files made for the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not certifiable: %n KO test(s) failed; %1 % of the points.</source>
        <translation>
            <numerusform>Not certifiable: %n KO test failed; %1 % of the points.</numerusform>
            <numerusform>Not certifiable: %n KO tests failed; %1 % of the points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not certifiable yet: %n KO test(s) still open; %1 % of the points so far.</source>
        <translation>
            <numerusform>Not certifiable yet: %n KO test still open; %1 % of the points so far.</numerusform>
            <numerusform>Not certifiable yet: %n KO tests still open; %1 % of the points so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certifiable: %1 % of the points, no KO failed; %n test(s) still open.</source>
        <translation>
            <numerusform>Certifiable: %1 % of the points, no KO failed; %n test still open.</numerusform>
            <numerusform>Certifiable: %1 % of the points, no KO failed; %n tests still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certifiable: %1 % of the points, no KO failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifyEditCommand</name>
    <message>
        <source>The dossier of %1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifyListCommand</name>
    <message>
        <source>There is no dossier yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifyPublishCommand</name>
    <message>
        <source>%1 is in the catalogue as certified until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry names no technical contact that can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifyResultCommand</name>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertifyRunCommand</name>
    <message>
        <source>Every automatic test is decided; --repeat does them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dossier is opened for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template changed since that run: a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>&amp;Present passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new passphrase a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase opens the passwords of your sites. Changing it takes a moment and writes nothing else anew: whoever has the database and knew the former one may still have the key. For that case there is a new key. A short passphrase is soon guessed: take several words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>What this &amp;entry changed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is now as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the site differs from what it is no&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Command</name>
    <message>
        <source>The program&apos;s own catalogue is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, page, site, user, number, MAC address or help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. A few letters of a name, an extension or a MAC address are enough.</source>
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
    <message>
        <source>The file will hold the device&apos;s passwords in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label strips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phones&apos; web pages keep the factory passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have no SIP password.</source>
        <translation>
            <numerusform>%n phone has no SIP password.</numerusform>
            <numerusform>%n phones have no SIP password.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ma&amp;ke passwords for this site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Both changed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved “%2” (%3) while it was open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” was changed in the job file (%1, %3) and here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” was changed on this laptop, and in the team&apos;s database as well (%1, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which value counts where both changed the same one. Whatever only one side changed is kept anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the job file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the team&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changed by both:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks the value under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this la&amp;ptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All as on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll as in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both with these choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>%n still to decide</numerusform>
            <numerusform>%n still to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, changed or used there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 there, changed or used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>Changes so far:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompany:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact na&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-ma&amp;il:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avai&amp;lability:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for the change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down with the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update contact</source>
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
        <source>Empty: the user name</source>
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
    <message>
        <source>Peer-to-peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice goes directly between phone and provider: only where their addresses reach each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of trunk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIP password of this account, not the one of %1&apos;s web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX signs in with user name and password, also from behind a router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in: the provider knows the site&apos;s fixed public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device, such as an ISDN gateway, signs in to the PBX from any address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to authenticate: %1 knows the line by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it the PBX registers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at %1 that calls go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s user and sender of calls: exactly as on its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demands it as the sender of outgoing calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends incoming calls to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 gave the line; the first one of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states none: alaw is understood everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks %2, the first one by preference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentScope</name>
    <message>
        <source>All phones of the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseCommand</name>
    <message numerus="yes">
        <source>%1 is sound: %n site(s).</source>
        <translation>
            <numerusform>%1 is sound: %n site.</numerusform>
            <numerusform>%1 is sound: %n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest good backup: database restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be read: database salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good, from before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now what %2 holds; what was there before is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n whole site(s) saved to %1.</source>
        <translation>
            <numerusform>%n whole site saved to %1.</numerusform>
            <numerusform>%n whole sites saved to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older version of the program wrote it: its passwords were not tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>A &amp;file on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database &amp;server of a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pat&amp;h:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of the file, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseTroubleDialog</name>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. A disk that fails, a stick pulled out while writing or a copy that broke off can do this. Your sites are most likely in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program wrote it, and it is left as it is. Install that version here, too, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another program and is left as it is. Choose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to it. Wait until it has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of your account on the server, then try again. The administrator of the server can set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the backup selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup takes the place of the damaged file, which is kept beside it with the ending “.before-restore”. What was changed since the backup is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can still be read is copied to a new file with the ending “.saved”. The damaged file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password on the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in this laptop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n whole site(s) saved to %1.</source>
        <translation>
            <numerusform>%n whole site saved to %1.</numerusform>
            <numerusform>%n whole sites saved to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on a disk or stick, plug that in, then try again. Its backups are there: restore one, or choose another file to begin with an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Mar&amp;k as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;k as not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be delivered yet. %1</source>
        <comment>what is in the way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on %1, and not as it was then any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mar&amp;k as delivered with %n open point(s)</source>
        <translation>
            <numerusform>Mar&amp;k as delivered with %n open point</numerusform>
            <numerusform>Mar&amp;k as delivered with %n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeployByHandCommand</name>
    <message>
        <source>Everything is typed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(changed since it was typed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users filled in.</source>
        <translation>
            <numerusform>%n user filled in.</numerusform>
            <numerusform>%n users filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices filled in.</source>
        <translation>
            <numerusform>%n device filled in.</numerusform>
            <numerusform>%n devices filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries still need a password.</source>
        <translation>
            <numerusform>%n entry still needs a password.</numerusform>
            <numerusform>%n entries still need a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users still need a calling permission (abilitazione).</source>
        <translation>
            <numerusform>%n user still needs a calling permission (abilitazione).</numerusform>
            <numerusform>%n users still need a calling permission (abilitazione).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVox %1 (interface %2) answers; user and password are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script would change: %1. --apply does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is as it shall be: read back and tested.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployCommand</name>
    <message>
        <source>%1: fingerprint %2, trusted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;yes&quot; to do this on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what only the PBX knew is kept with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To trust it: --trust %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployDriftTab</name>
    <message>
        <source>Changes since the last deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dopt into the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore on the PBX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site takes over what the PBX holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX gets back what the last deployment left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the PBX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the PBX to see what was changed there since the last deployment from here. Who changed it cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deployed to this PBX yet, so there is nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX since the last deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed on the PBX since the last deployment. Tick what you want to take over or put back.</source>
        <translation>
            <numerusform>%n thing changed on the PBX since the last deployment. Tick what you want to take over or put back.</numerusform>
            <numerusform>%n things changed on the PBX since the last deployment. Tick what you want to take over or put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over into the site.</source>
        <translation>
            <numerusform>%n item taken over into the site.</numerusform>
            <numerusform>%n items taken over into the site.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site could not be saved yet: until it is, and this is taken over once more, the PBX counts as changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployHistoryCommand</name>
    <message>
        <source>%1: nothing was deployed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployHistoryTab</name>
    <message>
        <source>What was done and said</source>
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
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a deployment to read what it changed and what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;ployments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the PBX and shows the way back, with what cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the PBX first: what was done is not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>item, what was done to it, how that ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when, what, how it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployOptions</name>
    <message>
        <source>Deploy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ph&amp;ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate&amp;ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Announce phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX tells the vendors&apos; services where each phone gets its configuration. It needs a subscription, and cannot be undone from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployPlanModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployPlanTab</name>
    <message>
        <source>&amp;I know that this cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show unchange&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcri&amp;pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after these ite&amp;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: %1. %2</source>
        <comment>item, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo d&amp;eployment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;eploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the PBX to see what would be changed. Nothing is sent by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is being done, how many, of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the deployment to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy this plan to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the PBX holds now is kept, sealed, with this site, so that this can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Except for %n item(s), which cannot be undone.</source>
        <translation>
            <numerusform>Except for %n item, which cannot be undone.</numerusform>
            <numerusform>Except for %n items, which cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PBX reloads while it is changed; calls go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is being done, for how long</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployReport</name>
    <message>
        <source>Cannot be undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was changed on the PBX since the last deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployText</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
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
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%n to create</numerusform>
            <numerusform>%n to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%n to delete</numerusform>
            <numerusform>%n to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults of all phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
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
        <source>Auth user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name shown on the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in outbound routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX as the gateway reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRI ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRI ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FXO ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FXS ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords of the trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File on the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator password of the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User password of the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s vendor keeps the address it is given: it can be overwritten, not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not give back the file that stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX has no request that deletes a user: the account stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s devices are deleted along; their passwords are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone gets a new extension and a new password with another user; the old ones are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the PBX keeps for this user cannot be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX deletes this user&apos;s devices and memberships and makes new ones; the old passwords of the devices are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a new trunk can have this: what was set on the old one by hand is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sets contact user and from user to the user name; what they are now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX does not tell the trunk&apos;s password: the trunk cannot be made again as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX makes new extensions or passwords for the gateway&apos;s ports; the old ones are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request deletes an outbound route: it stays on the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not give the file back, and it is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX deletes the contacts with the source and does not give back their file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pjsip.conf has no transport: add one, as the trunk&apos;s file says at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an Asterisk holds in its own files is not taken over: enter trunks and users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with 9 and has four digits or more: parts of the PBX take it for a device of another extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than four digits: the PBX may not find the user of the phones&apos; further extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s phones lose their extensions, and this plan does not associate them again: deploy the phones as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whose names are not made of small letters, digits, dots, hyphens and underscores were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some phones have a model that is not in the catalogue: choose theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trunk has a server that is in no provider&apos;s defaults: it was set by hand and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider needs a client URI with its own host: complete it on the PBX&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trunk without registration needs a rule on the PBX&apos;s proxy: add it there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the trunk&apos;s account: set the number that callees see on the PBX&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the number of channels on the trunk&apos;s page of the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trunks get their places in the outbound routes back, and so do routes that the PBX empties by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment that broke off took this away: it is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound routes use this trunk: they stay without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks that come back later take their places then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the gateway&apos;s configuration afterwards: its trunks have the PBX&apos;s numbers and passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s own file for this gateway is malformed XML: upload the one made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX counts its trunks to number new ones and will give the number %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted and made again: the PBX leaves an existing one as it is. Calls to it fail for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX keeps setting %1 itself: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not tell what a phone book&apos;s file held: a changed file is sent only when something else of its source changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of trunks with the same name only the first one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some trunks have a server of no known provider: their values were taken one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX does not tell the passwords of its trunks: enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway of the model %1, which is not in the catalogue, was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of outbound routes with the name %1 only the first one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone model %1 resembles none of the catalogue and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware, ringtones and pictures stay on the PBX: it does not give them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone book source %1 stays on the PBX: it does not give its file back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployView</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, user and password stand on the Site page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone boo&amp;ks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5; changes nothing on the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read no further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Site page does not say yet where the PBX is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>PBX, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was chosen after the PBX was read: read it again for that plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was changed after the PBX was read: read it again for the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was interrupted. Going on reads the PBX first: what was done is not sent again.</source>
        <comment>deployment, undo or restoration; when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployWords</name>
    <message>
        <source>Nothing to undo: %1 is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: %1 holds everything this site wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before the deployment, read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored on %1, read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 holds the plan, read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes are done on the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of PBX, its host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the PBX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the PBX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the PBX has reloaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back and comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of a deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it is done. %1</source>
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
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceTreeModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number is free for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DhcpOptions</name>
    <message>
        <source>RouterOS tells phones apart by their leases: give each new phone a lease with its vendor&apos;s set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where phones ask for their configuration. Add this to what the DHCP server has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECRET: the addresses below hold the keys to the phones&apos; passwords. Keep this file safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no DHCP option is known for its phones; type the address on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only told apart from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These phones must not be offered option %1: take it out wherever it is set for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phones of this vendor want: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DhcpTab</name>
    <message>
        <source>DHCP options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its secret first address: then it is configured at once. Otherwise phones only learn where to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds each phone&apos;s secret address: whoever has one gets that phone&apos;s passwords, until the phone has been there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not serving: these options name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHCP server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entr&amp;y for each phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
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
    <message>
        <source>Fi&amp;lter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>whether a device is in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of others, such as printers; this laptop remembers them for this site. “All devices” above shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not &amp;ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plan: %1, not in plan: %2, ignored: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider who its technical contact is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the technical contact for a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the technical contact for an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when the technical contact can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the server of the test trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the user name of the test trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the password of the test trunk, by another way than the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a number that can be called on the test trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how many calls at the same time the test trunk allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the requested template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider mend what fails in KO tests, then repeat them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the KO tests that are still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierListProxy</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the catalogue yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) open</source>
        <translation>
            <numerusform>%n test open</numerusform>
            <numerusform>%n tests open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierListView</name>
    <message>
        <source>Find a provid&amp;er:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed, not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers and dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierView</name>
    <message>
        <source>Tic&amp;ket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that opens the procedure at the helpdesk, to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: nothing is left to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is there: it can be published on “Result”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>followed by a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>&amp;Identifier:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP host:</source>
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
        <source>The PBX registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration expiry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;decs in order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTMF tones:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4733 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP INFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without SRTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has a number</source>
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
    <message>
        <source>no name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificates in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SIP message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PBX does not register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PBX is the registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address instead of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SRV record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
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
        <source>This file cannot be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at that place, or have it made again.</source>
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
        <source>There is a fault at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at that place, or ask who made it; if it is the program&apos;s own catalogue, install Doppino again.</source>
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
    <message>
        <source>%1 shows a certificate nobody known vouches for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for its certification authority&apos;s file and name it in the settings; do not switch the check off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server name the certificate is made out to, or ask the provider which one to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak TLS 1.2 or later: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a server with TLS 1.2, or use UDP or TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off the TLS handshake: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: TLS usually has one of its own, 5061.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for credentials of the realm &quot;%2&quot;, not of the one stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the trunk&apos;s realm, or leave it empty; compare it with the provider&apos;s sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the password or the auth user (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type password and auth user again as they stand on the provider&apos;s sheet; do not try often, many providers lock an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this account or address in (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether the account is active and whether it may be used from this line&apos;s public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no such user or number (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare user, number and domain with the provider&apos;s sheet; user and number are easily swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this kind of request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider which of its servers takes registrations and which takes calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports that the request took too long behind it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in some minutes; when it stays so, give the provider the time and the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses or demands an extension of the protocol (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider which SIP extensions, as 100rel or timer, its server demands, and set the PBX accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept so short a registration (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the expiry of the registration to what the provider demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider knows no number %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and the form the provider wants: national, +39 or 0039.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached just now (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the phone called is switched on; call another number to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is incomplete for the provider (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole number with its area code, in the form the provider wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again when it is free, or another number; when all of the trunk&apos;s channels are taken it looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 ended before anybody answered it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a number where somebody answers, or the provider&apos;s echo number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far side takes none of the codecs offered to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the codecs of the provider&apos;s sheet; check whether it wants speech in clear or encrypted (SRTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was still busy with an earlier request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again; when it stays so, give the provider the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in some minutes, then give the provider the answer and the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got a useless answer from the network behind it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded or out of service (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait as long as it asks for, then test again; when it stays so, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got no answer in time from the network behind it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined the call (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever was called, or call another number; some providers answer so when a destination is barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not let this trunk call %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether outgoing calls, this destination and the caller number presented are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the provider this answer and the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers nothing at all (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, port and transport; then whether the site&apos;s firewall lets SIP out and the answers in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers over TCP, but what is sent over UDP gets lost (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let SIP over UDP pass the site&apos;s firewall in both directions, or use TCP when the provider allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer the registration (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the registrar; ask the provider whether it has barred this line&apos;s public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back for the call to %1, not even that it is being tried (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether it takes calls from this address; check that the firewall lets long packets pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it letter by letter with the provider&apos;s sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answered the question for %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this laptop&apos;s network and its DNS server; try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server could not answer the question for %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another DNS server; when it stays so, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 exists, but no SIP server stands behind it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name with the provider&apos;s sheet; it may be the one of its mail or its web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens for SIP at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare port and transport with the provider&apos;s sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from here to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cable, address and default gateway of this laptop, and the VPN when the trunk needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again; when it stays so, look for a firewall or a SIP ALG on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answers is no SIP (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the port with the provider&apos;s sheet: another service seems to listen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the request round in circles (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A router on the way to %1 rewrites our SIP messages (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off SIP ALG (also SIP helper or SIP inspection) in the site&apos;s router, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to %1 the router forgot the way back to us (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the expiry below the router&apos;s time-out for UDP, or have the PBX send keep-alives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 is one-way: we hear nothing (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the provider&apos;s speech (RTP over UDP) in at the firewall and switch off SIP ALG in the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 is one-way: the far side hears nothing of us (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let our speech (RTP over UDP) out at the firewall and switch off SIP ALG in the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 was answered, but no speech passed either way (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let RTP over UDP pass the firewall in both directions and switch off SIP ALG in the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech of the call to %1 is too bad (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again by cable with an idle line; then give speech priority (DSCP EF) in the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed that the call to %1 is over (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the phone called whether it is over; otherwise the provider ends it by itself after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be proven that our registration at %1 is gone (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends by itself when its time is over; until then calls may come to this laptop. Test once more to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call to %1 arrived (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider where the number leads; check that the firewall lets the provider&apos;s requests in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registers on the PBX; from here there is nothing it could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the registrations in the PBX, or test from the gateway that registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers only algorithms that are no longer considered safe (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a device: allow old algorithms for this one, update its firmware, or use telnet. Of a provider: ask for SHA-256 (RFC 8760).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today, or not for long: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; when it is right, tell the provider to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certification dossier %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the dossiers, or open one for this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certification run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the runs of the provider&apos;s dossier and use one of their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test plan has no test %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an id of the test plan; guided tests take an answer, automatic ones run by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider&apos;s technical contact for it, fill it in and repeat the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, because something before it failed: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that first, then repeat both tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test does not apply to this trunk: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; its points count on neither side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tester found that it does not work (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the provider the tester&apos;s note and the evidence, then repeat the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the test at another hour; when it stays so, give the provider the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rang too late (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers hang up before they hear a tone: ask the provider what delays the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 was cut off by the provider (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call cut off after 32 seconds means that the ACK is lost, after a round number of minutes that a session timer runs out: give the provider the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the call to %1 hung up and the other was not told (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls left standing are charged and block channels: the provider must pass the BYE on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits sent in the call to %1 did not arrive as they were sent (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to pass telephone events (RFC 4733) through unchanged; voice menus depend on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not take %1 alone (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which codecs the trunk is set up for, and write them into the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call that offered only %1 was not refused as it should be (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider must answer 488 or 606, so that the PBX can offer something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number called, %1, does not stand in the incoming call (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the PBX cannot choose the inbound route: ask the provider to put the DID into the Request-URI or To.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s number, %1, does not arrive (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to present it in From or P-Asserted-Identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number than %1 is presented to who is called (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider which caller numbers the trunk may present, and in which header it wants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller numbers do not arrive in the form agreed, %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on one form, so that phone book and call back work; or change the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is shown although it was to be withheld (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law asks for it: the provider must honour Privacy: id (RFC 3323).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 did not end as it should (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hears the wrong tone: show the provider which answer the called side gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said before the answer is not heard when calling %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements and music before the answer stay silent: the provider must pass on 183 and its speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 cannot be held and resumed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether it takes re-INVITE within a call; without it the PBX has to hold by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not transfer the call to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has to keep both calls and two channels; say so in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer to %1 was accepted and not carried out (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the provider the evidence: after 202 it must call, and tell how it went by NOTIFY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call forwarded to %1 did not get there (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether it follows 302 and takes calls with Diversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not switch the call to %1 to fax (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it does T.38, or fax as G.711, and write it into the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session timers do not work in the call to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long calls may be cut off, or never end when a line breaks: ask the provider for RFC 4028.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took a call to %1 from somebody without credentials (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody could call at the customer&apos;s cost: the provider must challenge every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let a wrong password in (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody could use the account: tell the provider at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not keep to its own rules for how long a registration lasts (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the provider the evidence: after 423 the demanded expiry must be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps old registrations beside the new one (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a power cut calls ring where nobody is: ask the provider how many contacts it keeps, and how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer calls than agreed go at the same time (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the contract; ask the provider how many channels are set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call beyond the agreed channels was not refused as it should be (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in excess must be refused at once (486 or 503) and leave the others alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every call got through when many were placed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider how many calls per second it takes, and where it limits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserve server %1 does not take over (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers named in DNS must take registrations: give the provider the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be used for %1 as it is (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the entry of the template, then repeat the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template says something else than what was measured: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the template, or ask the provider which of the two is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be published as certified (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every KO test has to be passed first, with the template as it is now; repeat those that failed or are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole catalogue file (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file once more from who published it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not fit its content (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it: it was changed on the way. Get it once more from who published it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed by somebody who is not trusted here (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key with the publisher&apos;s by phone; then trust the key and take the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid on this date (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date; ask the publisher for a newer file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not newer than the catalogue in use (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. To go back on purpose, revert the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made for a newer version of the program (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then take the file again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier catalogue to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue in use is the program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no key to sign catalogues with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one first; then give its public half to those who shall take your catalogues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was far more data than expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right device, file or code; a device may need a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone %1 in this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the site&apos;s phones; a MAC address may be written in any usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone model %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the catalogue&apos;s phone models and those of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet which model the phone %1 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick its model: the label under the phone names it, and the phone says it in its first request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone model %1 is still used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these phones another model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whose device %1 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the vendor once; it is kept for every address that begins alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number %1 belongs to another phone already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan both labels once more; one of the two was scanned at the wrong phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the article number on the box, not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the other bar code, beside which MAC is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a phone, but no phone was scanned before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the MAC address first, then what belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check code behind the MAC-ID %1 is not one (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is four capital letters and digits, printed behind the address on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is taken already (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another main extension, or release the number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 cannot be told from a device number of another extension (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a main extension that is not another one with two digits in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported: some rows are wrong (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the rows named and import again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be given to phones (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file of the type the vendor names; letters, digits and . _ - ( ) in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 for phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the files for phones, or add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both must be PEM, the key without passphrase and belonging to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where the phone %1 is on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it fetch its configuration once, search the network, or give its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone at %1 does not answer (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and on this network; some phones take such requests from their PBX only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone at %1 refuses (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some phones take such requests from their PBX only; restart it at its own menu instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone model %1 cannot be told from outside to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it by hand: call another extension from the phone, then call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no redirect service for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use DHCP options, or type the address on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account for the redirect service %1 is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user and password your distributor gave you for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service %1 refuses user or password (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account with your distributor; the password differs from that of its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service says that %1 belongs to somebody else&apos;s account (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who sold it to release it there; until then use DHCP or type the address on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service does not know %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the MAC address with the label; a new phone may be missing there for some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service wants the check code of %1, or a right one (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed behind the MAC-ID on the label: four letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service wants the serial number of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the serial number on the label, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service does not take the address for %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes http and https; use a host name or address that the phone can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service %1 asks for patience (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then send the phones that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service %1 refuses (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed for this phone; give these words to your distributor if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known vouches for the certificate of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one shown on the PBX itself, then trust it for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted (%2). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the PBX whether it was renewed; if so, trust the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX %1 refuses the user or the password, or the user is no full administrator (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try them on the PBX&apos;s own page; the user is spelt there as here, mostly admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX refuses %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it names and deploy again; what was done before it stays, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX failed at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the PBX again before anything else: a part may have been done. Its own log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX answered nothing where something was due: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until its services are up, then read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s answer to %1 cannot be understood (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this address is the PBX itself and not a page in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX reloads in the background. Read it again in a minute; nothing has to be sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent, but it reads back differently (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy again; if it stays so, look at this item on the PBX&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has more than one %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or delete all but one there, then read the PBX again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone %1 belongs to somebody else on the PBX (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it there first, or assign it to that user here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX knows no user %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the user in the directory the PBX uses, synchronise it, and read the PBX again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX gives main extensions to %2 users only; %1 is beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription lifts this limit; without one leave some users without an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not know the provider of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the PBX, or make this trunk on its own page from the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX cannot do %2, needed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on the PBX&apos;s own page, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 were changed, the PBX would also delete %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use main extensions of one length, none of which is another one behind two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2, which is neither on the PBX nor in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the plan, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX %1 was changed after the plan was made. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new plan and agree to that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, and nobody agreed to it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to it expressly (on the command line --accept-irreversible), or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deployment %1 of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the site&apos;s deployments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the site&apos;s deployments: the last one was undone already, or changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1 among those that changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them first and use the names given there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept state of the PBX %1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the database from a backup, or read the PBX anew and go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not take the new file %1 (%2). The earlier files are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value it complains of, then deploy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the PBX %1 failed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the account may run it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written on the PBX (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s owner and the free space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put back as it was (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier state is kept with this site: undo again, or put it back on the PBX&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server %1 does not forward the connection (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow TCP forwarding on it, or give the address by which it reaches the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 cannot be filled in (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it anew from this very TVox and do not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be filled in (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the site, then fill in the template again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script stopped at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before it was done. Correct the cause and run it again: it repeats nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings of %1 are not ticked as typed yet (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them on the PBX&apos;s own page and tick each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the database %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk. Nothing of the last change was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 can only be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder that can be written to, or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can no longer be reached (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the disk or stick in again, then repeat the last change; the window still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the VPN; with a copy of the sites you can go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server %1 refuses the user or the password (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password in PGPASSWORD, in the file .pgpass or in the settings; the administrator of the server can set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account on %1 may not do that (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner of the team for the right; the role is that of the account on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 would not be protected (%2). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up TLS on the server with a certificate for its name, and name its authority with sslrootcert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke at the very moment of saving: whether it was saved is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site again: it shows what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong passphrases the next one is taken in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then type it again; the recovery sheet opens the database, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recovery key of this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it from the newest recovery sheet; every new sheet makes the earlier ones useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has a slip of the pen in it (group %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare that group with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is not admitted to the team of %1 yet (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner to admit you, and compare this fingerprint by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member %1 in this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 nobody could open the passwords any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another way to open them, or admit somebody else, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the site has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the site&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 only the name was kept, not the site as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later entry; each change since this version of the program is kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change of %1 left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s history shows every change; any state in it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no undone change of %1 to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is changed after undoing ends what could be redone; the history still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed the same values of %1 (%2). Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for each one which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file %1 is damaged (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file %1 was written by a newer Doppino (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no copy of a team&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the team&apos;s sites first; only such a copy can be synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is not good (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one; it may be made again at any time while the database is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can still be read, and look for copies on other disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last change of the database (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock; changes keep their order all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is needed here, and still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and port, and that this access (telnet, SSH, web) is switched on there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Folds the findings up or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click goes to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of another trunk, what is the matter with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings on the trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSite</name>
    <message>
        <source>A site is one customer&apos;s place: its network, trunk, phones and gateways. Start with a new one, or import a site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. In the office: the provider&apos;s data, users and phones, as far as they are known.
2. On site: scan the phones, upload the gateways, deploy to the PBX.
3. Test, and hand over with a report.</source>
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
        <source>Import from a P&amp;BX…</source>
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
    <name>GuidedPane</name>
    <message>
        <source>Note an&amp;d remarks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the note why this KO test does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Technician:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s: the site says which one is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what the customer must own; the preview leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with &amp;passwords, to be sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>&amp;Open points:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previe&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HT&amp;ML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpGuide</name>
    <message>
        <source>&amp;What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;Find in the help:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help — Doppino</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The last change is %1&apos;s; --anyone takes it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Find a change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;anges, newest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, person or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed at this site yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this change only the name was kept: it is older than the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring “%1” back to how it was after “%2” (%3, %4)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since stays in the history and can be restored the same way. Devices keep what they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is as it was on %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Journal of the dossier, newest first:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryUndo</name>
    <message>
        <source>What was typed last</source>
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
    <name>ImportPbxDialog</name>
    <message>
        <source>Import from a PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a NethVoice into a new site: trunks, users, phones, gateways and routes. Nothing on the PBX changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in its web page&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open as a new site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
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
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n gateway</numerusform>
            <numerusform>%n gateways</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Left out:</source>
        <comment>what was read</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboundRoutesEditor</name>
    <message>
        <source>&amp;Inbound routes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: an extension of the site, or a place in the PBX&apos;s own words, such as ext-group,600,1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routes: the PBX keeps its own. “Propose by numbers” begins with the numbers of the trunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nu&amp;mber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose b&amp;y numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number of the trunks to the extension it ends with, else to the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routes: the PBX keeps its own. “Propose by numbers” needs users with extensions and a trunk with a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobCentre</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes its time is listed here: uploads, deployments, tests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long it takes, or when it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear those that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <comment>moment, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be stopped any more without leaving something half done. Its page says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFileCommand</name>
    <message>
        <source>%1 is new here and was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file brings nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had been deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing stands against it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobLabels</name>
    <message>
        <source>Backup of gateway “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison with gateway “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload to gateway “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring gateway “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing a deployment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back changes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a site from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the doors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the log-in at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of trunk “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcing phones to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving phones at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing old ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the passwords with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites on their way: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>A job has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last job did not end well. All jobs (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs of this session (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTrouble</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job, how it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to act: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run of the tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change will be written down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Function:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labe&amp;l:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what is set here for this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainPage</name>
    <message>
        <source>The desktop&apos;s keychain is opened by logging in to this laptop. What is in it opens without a passphrase, for whoever is logged in as you. Taking something out of it happens at once; the passphrase and the recovery sheet go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the server&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain opens the passwords of this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not open the passwords of this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take them out of the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the &amp;keychain open them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the server is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the server is not kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysTab</name>
    <message>
        <source>Fill with users fr&amp;om here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy lamp field for every user, from this line key on; lines are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy keys to &amp;phones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold with a full frame: set here. Slanted with a broken frame: inherited. Drag a key, or Alt and an arrow, to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone has no model yet: choose it under &quot;Phones&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models differ in their keys. Choose a model or a phone at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line keys %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module %1, keys %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which phones of this model shall have the same soft, line and expansion keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to the selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelStrips</name>
    <message>
        <source>Line keys %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion keys %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 mm: print without scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels cut: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsTab</name>
    <message>
        <source>&amp;Width of a strip:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From key to key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure both on the phone. Print without scaling and check the 50 mm mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these phones has a key with a function. Give the keys one under &quot;Keys&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the strips of the first %1 of %2 phones. Choose a model or a phone for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) do not fit and are cut, first &quot;%1&quot; (%2). Shorten them, or make the strips wider.</source>
        <translation>
            <numerusform>%n label does not fit and is cut: &quot;%1&quot; (%2). Shorten it, or make the strips wider.</numerusform>
            <numerusform>%n labels do not fit and are cut, first &quot;%1&quot; (%2). Shorten them, or make the strips wider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the label strips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderModel</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop ↔ provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3 [%4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remark on the plan of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LintField</name>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth user</source>
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
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LintText</name>
    <message>
        <source>The %1 is missing: without it the trunk can be neither set up nor tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider is not certified: support is limited to analysis and slower. Test the trunk thoroughly; the report will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was typed by hand (%3), while the catalogue lists %4 for %2. If the provider did not ask for it, the trunk may not register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the catalogue&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk %1 registers at %2 as well. Some providers refuse a second registration from one address, or send the calls of both to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name %1 looks like a telephone number and the number %2 does not: they seem to have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank, probably copied along; the provider would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a whole SIP address; the user name is only what stands before the @. The domain has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk waits for %1 to register on the PBX, but no gateway port of this site has that user name: it will stay silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway port with the user name %1 has another password than the trunk: its registration will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the port&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 is the first one an intruder tries: a factory setting, a common word, or its own name or number. Calls at your customer&apos;s cost are the usual result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same password: whoever learns one of them opens both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has fewer than %1 characters and can be guessed by trying. Ask the provider for a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider knows this PBX by its address alone, but it runs in the cloud, where an address is shared or changes: others may call at your customer&apos;s cost. Registration is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is not the one of %1 in the catalogue: set up this way, the trunk will probably stay down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the catalogue&apos;s mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer-to-peer sends the voice directly between the devices, which fails between public addresses: calls would connect without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch peer-to-peer off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where a domain belongs but looks like an outbound proxy: the provider would not recognise the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a private address, which nobody can reach over the Internet: it cannot be the server of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the catalogue&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this site&apos;s own PBX: the trunk would call itself. The provider&apos;s server belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS goes to the address %1, but certificates bear names: without a name to verify, anybody could pose as the provider, or the connection fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the name %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 with %2 is unusual: 5060 is for UDP and TCP, 5061 for TLS. One of the two is probably wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot connect a trunk over %2. Use another transport, or a session border controller in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neither registers on a trunk nor takes registrations: the provider has to know it by address, or a gateway or session border controller must register in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is renewed only every %1 seconds, but a router may forget the UDP connection after two to five minutes: from then on inbound calls do not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it every %2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak %2: calls that need it are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer only what both speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list %2: calls that need it are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key tones travel within the voice, but %1 distorts them: voice menus will not understand the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send keys by RFC 4733</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take encrypted voice (SRTP): offering it may get calls refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer SRTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is encrypted, but its keys travel readable over %1: whoever listens can decrypt it. SRTP needs TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this trunk are written in different ways (%1): calls will match some of them and not the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are written as %1, which is not the number format of this trunk: the provider may refuse the caller number and the PBX may miss inbound calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in the trunk&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overlaps with %2 of the trunk %3: the same number cannot be reached in two places. Check it against the provider&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is presented to those called but is not a number of this trunk: many providers refuse such calls or hide the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present the main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunks carry %1 calls at once, but %2 are planned: the rest hears the busy tone. Order more channels or correct the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s entry of %1 has changed since this trunk was configured (%2). The trunk keeps the former values; after taking the new ones the PBX has to be set up and tested anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the catalogue. The trunk keeps the values it was configured with; ask the provider whether they still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main extension %1 is somebody else&apos;s as well (%2): calls would reach only one of the two. Give each an extension of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main extension %1 is also what a further device of the extension %2 is called: the PBX would take it away. Choose one that does not begin with 91 to 98 before another extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These phones get no number: %1. Their users have no main extension, or no number is free in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of these phones is not known yet: %1. Without it no configuration can be written for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These phones are nobody&apos;s: %1. They get a configuration without an account and cannot call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who makes these phones: %1. Pick the vendor or the model; compare the address with the label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These phones keep their vendor&apos;s password for menu and web page: %1. Anybody on the network can read and change their accounts; have passwords made for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These phones have no SIP password yet: %1. They cannot register; have passwords made, or take them from the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys have no number or value and will do nothing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open here is shown again once the passwords are unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Lock when nobody &amp;uses the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the &amp;laptop goes to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, the passwords of your sites are out of memory until the passphrase or the keychain opens them again. What is open is saved first. An upload, a test, a call or the serving of phones under way is not cut off: the window is hidden at once, and the passwords are locked when it has ended. Ctrl+L locks at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LyncPage</name>
    <message>
        <source>1. Topology Builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scr&amp;ipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs it over SSH and changes nothing; what it would change is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To run it from here, enter the server&apos;s SSH access on the page Site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the script without changing anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the script would change: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is as it shall be: read back and tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LyncRemarks</name>
    <message>
        <source>Trunks of %1, for the management shell of Lync Server 2013 or Skype for Business Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First create gateway and trunk in Topology Builder and publish the topology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role CsAdministrator, or the group RTCUniversalServerAdmins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands it only tells what it would do; run it with -Apply to do it. It can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares what is there with what shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gateway can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most providers send no RTCP on hold, and Lync would hang up: the session timer watches instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media bypass is left off: it needs REFER or no RTCP, and clients that reach the gateway without NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as the provider writes them, called and calling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people dial, turned into international numbers. These rules stand before those that keep everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may call out this way: the usage joins route and policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which numbers go out through the gateway: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of all users; take another one&apos;s name where only some may call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk speaks TLS: this server&apos;s certificate must be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards a gateway Lync speaks G.711 only; encrypted speech must not be switched off for the whole server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests that call nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To place a call, with a number you may call in place of this one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is for programs.</source>
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
        <source>The program&apos;s own catalogue is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider &amp;certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a catalogue file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back to the earlier catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a &amp;PBX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another &amp;laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Carry the site along…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge a job file back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take sites offline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Synchronise a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached: the list is as it was last seen. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords are locked because nobody used the program for a while. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords were locked when the laptop went to sleep. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords were locked with the screen. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords are locked. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords: locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still under way. Wait until it has ended, then open the other database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account on the server may only read: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can only be read: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new backup. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is under way or not saved yet: unlock the window before you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the sites cannot be read: the list is as it was last seen. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way goes on. The passwords are locked as soon as it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords are locked. “%1” could not be saved before; it goes on where you were once you unlock them. Do not quit the program until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved of “%1” is lost: the passwords were given a new key meanwhile, and the former one is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site you left open last is selected. Its passwords are locked: “Continue” asks for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still under way: %1. Cancel it among the jobs or wait until it has ended, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training mode: passwords stay hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider certification — Doppino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Doppino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every site could be deleted. Unlock the window to see why, or close it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the site…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Whoever is admitted opens the passwords with a key of his own, which never leaves his laptop. What somebody may change is a matter of his account on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k for admission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Admit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can open the passwords now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was seen so far stays known. Make a new key afterwards, and take the account away from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed. Until there is a new key, the former one still opens every copy of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>The network a site&apos;s devices are in is offered first where phones are served and devices are looked for, and trunks are tested from its address. It counts from the next time on; what is under way goes on as it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network &amp;card:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the server for p&amp;hones:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the server for gate&amp;ways (TFTP):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own port of &amp;trunk tests (SIP):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways ask at 69 unless a router sends them elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As each site needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no address now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>For a provider that is not in the catalogue. For one that is, choose it in the list and open a dossier there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextUserCard</name>
    <message>
        <source>S&amp;kip this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;y sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user has a phone. What is scanned now belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next phone is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message>
        <source>Number or block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further numbers and blocks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the sheet: 0721405517, 0721405520-0721405539 or 0721405520-39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bl&amp;ock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the numbers and blocks of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utbound caller number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the main number</source>
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
        <source>Calls the provider carries at the same time, in and out together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) or block(s) removed.</source>
        <translation>
            <numerusform>%n number or block removed.</numerusform>
            <numerusform>%n numbers or blocks removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) or block(s) added.</source>
        <translation>
            <numerusform>%n number or block added.</numerusform>
            <numerusform>%n numbers or blocks added.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not understood: %2</source>
        <comment>what was added, what was not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in all, the main one included.</source>
        <translation>
            <numerusform>%n number in all, the main one included.</numerusform>
            <numerusform>%n numbers in all, the main one included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPointsList</name>
    <message>
        <source>%1: %2</source>
        <comment>page of the wizard, what is open there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice for you: it is not in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be settled: %1</source>
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
        <source>Asks whether to keep the new configuration; without a yes the earlier one goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup; the newest without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alaw, ulaw, g729, g722, g726, gsm or opus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech in one packet; 20 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech is encrypted with SRTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VPN leads to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpls, private or internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line&apos;s upload as measured, in kbps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line&apos;s download as measured, in kbps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users at each site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic of one user in the busy hour, such as 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the calls that may find all channels taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers land: central or branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What joins the sites: good or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many countries the sites are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch must call out when its WAN is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nethvoice, tvox, lync, asterisk or freepbx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls this number; the trunk&apos;s own is also answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to talk at most; 8 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent during the call; 1 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits so long for a call to the trunk&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the server is asked; 5 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays registered and silent so long, then looks whether the way back is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers to ask, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities to trust beside the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address to send from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the messages as a capture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the messages as a ladder diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a key to sign catalogues with, in this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test plan of your own; the shipped one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a test must know, such as echo_number=0721; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these tests, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tests that are decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the trunk&apos;s newest run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new run, as without --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tests; the system&apos;s user without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose dossier it is, where the trunk does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its technical contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact&apos;s telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact&apos;s e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the contact can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to keep with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a certification is valid.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user the phones are for; several get one phone each, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model the phones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose device it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each phone scanned to the next user without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address that phones shall reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves by HTTPS, with this certificate (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key (PEM, without passphrase).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows TLS 1.0 and 1.1 for phones that know no newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes new passwords for all, also for those that have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom a parameter is set: default, model or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone a parameter is set for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DHCP server: dnsmasq, isc, kea, mikrotik or windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the addresses phones are given; the PBX without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each phone its own secret address; keep the output safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also draws the address as a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone shall restart as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port phones speak SIP at; 5060 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect service; the vendor&apos;s usual one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is the password; asked for without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s address; the vendor&apos;s own without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows a service that is not encrypted: password and addresses can be read on the way.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  deploy SITE [--typed ITEM[,ITEM]|all] [--with-secrets]   TVox, Lync: what is left to type
  deploy SITE --template FILE -o FILE | --login-test       TVox
  deploy SITE --script FILE | --run [--apply]              Lync
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would be done and asks before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be trusted as well: a publisher&apos;s key or a file with it, or a PBX&apos;s fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to what cannot be undone on the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also announces the phones at their vendors&apos; services, through the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the PBX back as it was before a deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what changed on the PBX since the last deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what changed back as the last deployment left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what changed into the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the site&apos;s deployments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed into the PBX by hand: items, a trunk or user, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills users and devices into the template downloaded from a TVox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries user and password on a TVox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the script for a Lync Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that script on the server over SSH without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --run: then changes the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of PBX to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the PBX is reached now, instead of at the site&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  database check                        looks through it; with a passphrase the passwords, too
  database backup [FILE]                a verified copy, while it is in use
  database backups                      those that are kept beside it
  database restore FILE                 a copy takes its place; what was there is kept
  database salvage                      what can be read of a damaged one, in a new one
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  database roles                        SQL for the groups of a server: owner, technician, reader
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is the new passphrase; or the variable DOPPINO_NEW_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is the key of the newest recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with one&apos;s own key of a team; the usual one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line opens a job file; or the variable DOPPINO_JOB_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which counts where both sides changed a value: mine (here) or theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site as it was after that entry of its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new member&apos;s fingerprint, as read out by telephone.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database to use: a file, or postgresql://USER@HOST:PORT/NAME of a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes and redoes also what somebody else did.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  report SITE -o FILE.pdf|FILE.html [--language en|it] [--technician NAME] [--place TEXT]
         [--with-secrets]               a last page with passwords, to be sealed
  reseller show | reseller set [--name NAME] [--address TEXT] [--telephone TEXT]
               [--email ADDRESS] [--vat-id TEXT] [--logo FILE|none]
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  support SITE [-o FILE.zip] [--list]   what whoever helps needs, without passwords; --list shows
               what would be in it
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would be in the archive and writes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hands the site over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the report is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s VAT number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s logo, PNG or JPEG; none takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  acceptance list SITE                  what was tried by hand before handing over
  acceptance answer SITE TEST pass|fail|na|open [--note TEXT] [--attach FILE]
               [--tester NAME]
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboundRoutesEditor</name>
    <message>
        <source>Outboun&amp;d routes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trunks, &amp;first one first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routes: the PBX keeps its own. “Propose” begins with those of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ute up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rou&amp;te down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National, mobile, international and special numbers of the site&apos;s country, by all trunks</source>
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
    <name>PaletteContents</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider, carrier, lines, SIP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test of the trunk, check, registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan, bar code, MAC addresses, import users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy, deployment, switchboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the configuration, backup of a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover, PDF, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests by hand, calls in and out, hold, transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
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
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n more page(s) are not shown here.</source>
        <translation>
            <numerusform>%n more page is not shown here.</numerusform>
            <numerusform>%n more pages are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterEditor</name>
    <message>
        <source>Val&amp;ue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what is set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to &amp;phones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a setting above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1. Otherwise: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1, inherited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Which phones shall have this value as their own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply to the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be set here: the model does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take this. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterProxy</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterText</name>
    <message>
        <source>Soft key %1: function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft key %1: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft key %1: label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line key %1: function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line key %1: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line key %1: label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion key %1: function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion key %1: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion key %1: label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringtone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen saver picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen saver after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlight goes down after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line key pressed during a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call tones of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call waiting tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book base (DN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search filter for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search filter for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute of the main number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute of the mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute of a further number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN of the PC port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol of the provisioning address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name in the provisioning address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX the phones register at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator password of the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User password of the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP port without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP port with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: outbound proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: port of the outbound proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: backup outbound proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: port of the backup proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: SIP user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: SIP password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: name shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: encryption (TLS and SRTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: DTMF digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: voicemail code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: user may set do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: user may forward calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: forward all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: stop forwarding all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: forward when busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: stop forwarding when busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: forward when there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: stop forwarding when there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: do not disturb on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: do not disturb off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: do not disturb on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: call waiting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: call waiting off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: pick up an extension&apos;s call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: pick up the group&apos;s call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: enter or leave a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing before a call counts as unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ringtone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours (2:30 PM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours (14:30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts a new call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers with announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from user and extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for all phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the site&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced: servers, accounts, service codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
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
    <message>
        <source>The passwords of the team&apos;s sites are sealed. Your own key on this laptop opens them; its passphrase opens the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not open the passwords of your sites, and there is no passphrase. The recovery sheet opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key on the recovery sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key off the sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the passwords of this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords of the sites in this database are sealed. Its passphrase opens them until they are locked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is available here, so the passwords of your sites are kept sealed with a passphrase. A short one is soon guessed: take several words that do not belong together. Without it only a recovery sheet opens them, which can be printed afterwards.</source>
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
        <source>Hold down to show the password (Alt+F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteCommand</name>
    <message>
        <source>%1: %2 (line %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 ? (line %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a trunk was recognised in this text.</source>
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
    <name>PasteSheetDialog</name>
    <message>
        <source>&amp;Text of the provider&apos;s e-mail or sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from the provider&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ill in what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the trunk as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere; the text is forgotten with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recognised. Each value should stand beside its name, such as “Password: …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) will be taken.</source>
        <translation>
            <numerusform>%1 of %n value will be taken.</numerusform>
            <numerusform>%1 of %n values will be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>Customer&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the calls</source>
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
    <message>
        <source>authentication user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound caller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTMF tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause before a new attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval of OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context of the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without SRTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without topology hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NethVoice has its template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PbxImportCommand</name>
    <message>
        <source>Write the password of %1, and a line break:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To trust it: --trust %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the PBX was read; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PbxStanding</name>
    <message>
        <source>not deployed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployed and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last deployment not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still to type</source>
        <translation>
            <numerusform>%n value still to type</numerusform>
            <numerusform>%n values still to type</numerusform>
        </translation>
    </message>
    <message>
        <source>all values typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last deployment stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PbxTrustDialog</name>
    <message>
        <source>Is this still the same PBX?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the PBX?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with another SSH key than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either it was installed anew, or somebody stands in between and would get the password. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with another certificate than the one that was trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody stands in between and would get the password. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known vouches for the certificate of %1; PBXs often sign theirs themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the PBX itself shows, on its own screen or at its owner&apos;s. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known so far (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found now (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I compared it with the PBX itself: it is the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneActions</name>
    <message>
        <source>Let it fetch a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the phones selected by SIP (check-sync)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the phones selected were told before is worth nothing any more: after a reset to factory values, or when it got into wrong hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu&amp;mber:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) heard it. Whether they fetch is seen in the table.</source>
        <translation>
            <numerusform>%n phone heard it. Whether it fetches is seen in the table.</numerusform>
            <numerusform>%n phones heard it. Whether they fetch is seen in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone took the order. Listen: it should call now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phones selected have new addresses; they must be told them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w secret address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it ca&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneCall</name>
    <message>
        <source>%1 takes orders to call from the user&apos;s own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk phone is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be told from outside to call; the PBX rings it first, then the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet which model the phone is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of PBX has no such client of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has no main extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a profile of the PBX that allows it, and a headset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneCommands</name>
    <message>
        <source>Add phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n phone(s)</source>
        <translation>
            <numerusform>Add %n phone</numerusform>
            <numerusform>Add %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n phone(s)</source>
        <translation>
            <numerusform>Remove %n phone</numerusform>
            <numerusform>Remove %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %n phone(s)</source>
        <translation>
            <numerusform>Assign %n phone</numerusform>
            <numerusform>Assign %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign phones in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %n phone(s) in order</source>
        <translation>
            <numerusform>Assign %n phone in order</numerusform>
            <numerusform>Assign %n phones in order</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Swap %n phone(s)</source>
        <translation>
            <numerusform>Swap %n phone</numerusform>
            <numerusform>Swap %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap the phones of two users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Swap %n phone(s) of two users</source>
        <translation>
            <numerusform>Swap %n phone of two users</numerusform>
            <numerusform>Swap %n phones of two users</numerusform>
        </translation>
    </message>
    <message>
        <source>Release phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Release %n phone(s)</source>
        <translation>
            <numerusform>Release %n phone</numerusform>
            <numerusform>Release %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set the model of %n phone(s)</source>
        <translation>
            <numerusform>Set the model of %n phone</numerusform>
            <numerusform>Set the model of %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set the serial number of %n phone(s)</source>
        <translation>
            <numerusform>Set the serial number of %n phone</numerusform>
            <numerusform>Set the serial number of %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set the label of %n phone(s)</source>
        <translation>
            <numerusform>Set the label of %n phone</numerusform>
            <numerusform>Set the label of %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change a setting of %n phone(s)</source>
        <translation>
            <numerusform>Change a setting of %n phone</numerusform>
            <numerusform>Change a setting of %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a phone model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy a phone model for %n phone(s)</source>
        <translation>
            <numerusform>Copy a phone model for %n phone</numerusform>
            <numerusform>Copy a phone model for %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a phone model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove a phone model from %n phone(s)</source>
        <translation>
            <numerusform>Remove a phone model from %n phone</numerusform>
            <numerusform>Remove a phone model from %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Make passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make passwords for %n phone(s)</source>
        <translation>
            <numerusform>Make passwords for %n phone</numerusform>
            <numerusform>Make passwords for %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n phone(s)</source>
        <translation>
            <numerusform>Import %n phone</numerusform>
            <numerusform>Import %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneImportDialog</name>
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
        <source>No row of this file is a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phones in the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows that are wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n phone(s)</source>
        <translation>
            <numerusform>&amp;Import %n phone</numerusform>
            <numerusform>&amp;Import %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
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
        <source>New: %1. Changed: %2. Already so: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been taken over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong, so nothing can be taken over: correct the file and import it again.</source>
        <translation>
            <numerusform>%n row is wrong, so nothing can be taken over: correct the file and import it again.</numerusform>
            <numerusform>%n rows are wrong, so nothing can be taken over: correct the file and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePicker</name>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
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
    <message numerus="yes">
        <source>%n phone(s) selected</source>
        <translation>
            <numerusform>%n phone selected</numerusform>
            <numerusform>%n phones selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone here to show as an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 gets, passwords hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As an example the first of %n phone(s): what %1 gets, passwords hidden.</source>
        <translation>
            <numerusform>As an example %n phone: what %1 gets, passwords hidden.</numerusform>
            <numerusform>As an example the first of %n phones: what %1 gets, passwords hidden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to compare: see &quot;File&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone has not taken a configuration from here yet: there is nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the phone took on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gets next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the phone took it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ from what the phone took on %1.</source>
        <translation>
            <numerusform>%n line differs from what the phone took on %1.</numerusform>
            <numerusform>%n lines differ from what the phone took on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneScanner</name>
    <message>
        <source>That is a PIN: it is kept nowhere. Type it where the redirect service or the phone&apos;s own page asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a gateway (%2): it belongs on the gateways page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was scanned just now; &quot;Undo the scan&quot; takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Move it here&quot; gives it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 added, %n phone(s)</source>
        <translation>
            <numerusform>%1 added, %n phone</numerusform>
            <numerusform>%1 added, %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the phone of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the serial number %2 already; %3 was not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1 is noted already for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1 noted for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that begin with %1 are %2&apos;s from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Model of %n phone(s): %1</source>
        <translation>
            <numerusform>Model of %n phone: %1</numerusform>
            <numerusform>Model of %n phones: %1</numerusform>
        </translation>
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
        <source>%1 is not a MAC address: it has %2 of the characters 0-9 and A-F, a MAC address has 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneSheetFiles</name>
    <message>
        <source>Import phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of phones (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones added: %1. Changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of phones (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) exported to %1.</source>
        <translation>
            <numerusform>%n phone exported to %1.</numerusform>
            <numerusform>%n phones exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneStanding</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>unknown</source>
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
</context>
<context>
    <name>PhonebookWords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO box, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO box, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonebooksDialog</name>
    <message>
        <source>Phone books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the phone book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again &amp;every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>No file yet. Its first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesCallCommand</name>
    <message>
        <source>The phone took the order: listen whether it calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesCommand</name>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesDhcpCommand</name>
    <message>
        <source>%1 is told what its vendor&apos;s phones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECRET: whoever reads these options can fetch the phones&apos; passwords. Give them to the DHCP server only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesEditCommand</name>
    <message>
        <source>The new model has no room for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>&amp;Paste list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model of the selected:</source>
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
        <source>No phone matches the filter. Clear it to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the net&amp;work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phones of the site belong here.

Scan the MAC address on each box or type it above; in scan mode each goes to the next user. &quot;Paste list…&quot; and &quot;Import…&quot; take many at once, also with their users; &quot;Find on the network…&quot; those that are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesIdentifyCommand</name>
    <message>
        <source>%1, model %2 (%3), firmware %4, address %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that begin with %1 belong to %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesListCommand</name>
    <message>
        <source>There is no phone in %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesPnpCommand</name>
    <message>
        <source>%1 at %2 asks (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 asks (%3) and is none of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows its address now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told its address and did not confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for phones at %1; restart them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) know their address now.</source>
        <translation>
            <numerusform>%n phone knows its address now.</numerusform>
            <numerusform>%n phones know their address now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesRedirectAccountCommand</name>
    <message>
        <source>Write the password of the account, and a line break:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account for %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesRedirectCommand</name>
    <message>
        <source>%1: not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: announced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesRenderCommand</name>
    <message>
        <source>%1 written; it holds passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has new tokens: what it has now opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesScanCommand</name>
    <message>
        <source>Scan; an empty line at the end is not needed, &quot;undo&quot; takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: serial number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user has a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans: %1 good, %2 duplicate, %3 wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesScenariosCommand</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesServeCommand</name>
    <message>
        <source>Phones are served all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Serving %n phone(s) at %1</source>
        <translation>
            <numerusform>Serving %n phone at %1</numerusform>
            <numerusform>Serving %n phones at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 are allowed: what old phones fetch can be read by an attacker on their network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS passwords travel in the clear: for a network of your own only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(too many requests: told to wait)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesSheetCommand</name>
    <message>
        <source>The column &quot;%1&quot; is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phones are imported all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is fine: %1 to add, %2 to change, %3 as they are; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesStep</name>
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
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesTable</name>
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
</context>
<context>
    <name>PhonesUrlCommand</name>
    <message>
        <source>SECRET: this address opens the phone&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code is drawn for a dark terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simultaneous calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that find all taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 erlangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, packets of %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with RTP, UDP and IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with SRTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the Lync guide&apos;s formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels to order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls, up and down:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the Lync guide:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it really is on Ethernet, with all headers, SRTP and VPN where chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls × (64 kbps + 20), the guide&apos;s rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the busy hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbps, %2</source>
        <comment>bandwidth, codec</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One direction is measured: room for %1 calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line carries it: room for %1 calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too small: room for %1 calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanningText</name>
    <message>
        <source>How many calls at once is not stated: type it in, or let it be computed from users and traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users to compute from: state the users per site, or add the users to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels to order: %1, as many as the calls typed in. Further calls find the trunk busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels to order: %1. With %2 erlangs in the busy hour, %3 % of the calls find all of them taken (Erlang B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 erlangs are too much for one trunk: %2 channels are the most that is computed. Divide the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned trunks have %1 channels, the calls need %2: order more, or expect busy tones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has not been measured. It needs %1 kbps each way, of which the calls take 80 %; the rest is for signalling and everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one direction of the line was measured; in that one 80 % of it carries %1 calls. Measure the other one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line carries it: 80 % of the %2 kbps measured have room for %1 calls at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too small: 80 % of the %3 kbps measured have room for %1 calls, not %2. Order a line of %4 kbps each way, or allow fewer calls; a smaller codec helps where PBX and provider have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One site: one trunk where the PBX stands. Whether to distribute trunks is no question here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised: one central trunk for all %1 sites. One contract, one place to look when something fails, and the channels are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised: distributed trunks, each of the %1 sites with one of its own. It costs more contracts and channels; the points below say why it is worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: a branch must call out when its WAN is down, and only a trunk or a line of its own does that. It also needs a call server of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for a central trunk: no branch has to call out by itself when its WAN is down; mobile phones do for that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: the sites are in %1 countries. Numbers, emergency calls and national tariffs belong to a provider in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for a central trunk: all sites are in one country, so one provider can hold all numbers. Emergency calls must carry the number of the caller&apos;s own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for a central trunk: the numbers land at the central site, where calls are distributed anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: the numbers land at the branches. On a central trunk they must first be ported to its provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers land is not stated. Numbers of the branches must be ported before a central trunk can take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for a central trunk: the WAN between the sites is good enough for speech. Each branch takes %1 kbps of it; give speech priority (DSCP EF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for distributed trunks: the WAN is weak, and on a central trunk every outside call of a branch crosses it (%1 kbps per branch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What joins the sites is not stated. On a central trunk the outside calls of a branch need %1 kbps of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users per site are not stated, so the channels of central and distributed trunks cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for a central trunk: shared channels serve better. %1 are enough for all; trunks of their own need %2 at each of %4 sites, %3 together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each site then: %1 channels and %2 kbps each way on its own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX is in the cloud: the trunk ends there. What this line carries are the phones&apos; calls to the PBX, which take as much; calls between two phones of the site may come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not stated; the figures are for the Internet, the usual and cheapest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not stated; advised is MPLS: it needs no VPN and the provider warrants its quality. Over the Internet a Lync trunk needs a VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS: no VPN needed, the provider keeps the traffic apart. Conditions: a class for speech (EF) as wide as all calls, delay and loss written into the contract, and a second way if calls must not stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private line: no VPN needed, nobody else is on it. Conditions: as wide as all calls with their headers, and a second way, for when it breaks nothing else carries the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet: the least reliable way, nobody warrants its quality. Conditions: priority for speech in the router, no SIP ALG, a fixed public address when the provider knows the site by it, and a line for speech alone when there are many calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VPN is not needed on this connection and takes %1 kbps more each way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the Internet a Lync trunk requires a VPN to the provider, since it speaks TCP and RTP in the clear. The figures already count it: %1 kbps more each way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN: %1 kbps more each way (ESP tunnel). Conditions: the provider ends it too, the DSCP marks are copied to the outer packets, and no packet is longer than the tunnel takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a VPN the speech is protected by SRTP alone: use TLS as transport, or the keys travel in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cross the Internet in the clear: a VPN to the provider is advised, or TLS with SRTP where the provider offers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRTP inside a VPN encrypts twice. Inside the tunnel plain RTP is acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync Server takes only G.711 (A-law or µ-law) on a trunk: %1 is refused. The figures are for G.711 A-law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saves bandwidth and costs quality; fax and tones inside the speech do not pass. Keep G.711 where the line carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus has no fixed rate; 24 kbps are assumed, as for wideband speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot fill packets of %2 ms; the figures are for %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets of %1 ms save headers, but add delay, and each lost one is heard. 20 ms is what providers expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets of %1 ms carry more headers than need be. 20 ms is what providers expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the Mediation Server a machine of its own for the trunk: one network side towards Lync, one towards the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the outer side of the Mediation Server and the router into a VLAN of their own, without broadcast and multicast of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s capacity table counts a peak of %1 kbps for a G.711 call: %2 kbps for all. The line is judged by the larger of this and the computed figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation Server, inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation Server, outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site router with VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN through the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s SBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distributed trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one central trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PnpTab</name>
    <message>
        <source>SIP plug and play: phones ask 224.0.1.75 for a minute after they are switched on. Only phones of this site are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones that asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) asked from %3: told its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) asked from %3: not a phone of this site, or it has been here; not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not confirm; it asks again after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer phones that ask by m&amp;ulticast</source>
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
        <source>The file will hold passwords in clear text.</source>
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
        <source>Full support: faults between PBX and provider are followed to their end.</source>
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
    <message>
        <source>Support is limited to an analysis and takes longer; the handover report will say so. All data of the trunk are stated under “Account”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• The trunk keeps what it was configured with; the catalogue has other values by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full support, as for all providers of the catalogue, also without a valid test: faults between PBX and provider are followed to their end.</source>
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
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a certified te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in what a similar certified provider needs; the nearest comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider of the catalogue matches “%1”.</source>
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
    <message>
        <source>Certification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderStandingText</name>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed, not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certified until %1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certification expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisioningHint</name>
    <message>
        <source>On the phone: Menu &gt; Settings &gt; Advanced (password admin) &gt; Auto Provision &gt; Provision URL, then restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: Settings &gt; Auto Provision &gt; Server URL, Confirm, then Auto Provision Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone: Menu &gt; Settings &gt; Advanced (password 123) &gt; Maintenance &gt; Auto Provision, then restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: System &gt; Auto Provision &gt; Static Provisioning Server, Apply, then Autoprovision Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: Setup &gt; Advanced &gt; Update &gt; Setting URL, Apply, Save, then Reboot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: Settings &gt; System &gt; Provisioning and configuration &gt; Provisioning server, Set, then Start auto configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: Settings &gt; System &gt; Provisioning &gt; Provisioning server, Save, then restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: Management &gt; Auto Provision &gt; Config Server Path, Save, then Autoprovision Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: Upgrade &gt; Advanced &gt; Manual Autop &gt; URL, Submit, then AutoP Immediately.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the publisher:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote for the journal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No technical contact is published with it: none is stated in the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technical contact is published with it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” enters this laptop&apos;s catalogue as certified: tested on %2 by %3, %4 % of the points, valid until %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that use this provider keep what they were configured with, and are shown a hint when the entry has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is made on this laptop to sign its catalogues. Other laptops take the file once they trust that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new catalogue is signed with the key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: save the catalogue file afterwards and hand it on. It can be gone back from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentSites</name>
    <message>
        <source>Opened last:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>This sheet opens the passwords when passphrase and keychain are lost. It is shown this once and kept nowhere: print it and lock it away. Once it is on paper, every earlier sheet opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet counts from now on; earlier ones open nothing any more. It went to %1. Keep it away from the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be printed. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the sheet on paper, whole and readable? Only then it takes the place of earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, it counts from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectTab</name>
    <message>
        <source>Answers of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Announce %n phone(s)…</source>
        <translation>
            <numerusform>Announce %n phone…</numerusform>
            <numerusform>Announce %n phones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) will be told by %1 to take their configuration from this laptop.</source>
        <translation>
            <numerusform>%n phone will be told by %1 to take its configuration from this laptop.</numerusform>
            <numerusform>%n phones will be told by %1 to take their configuration from this laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>User, password and addresses go there in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took every phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Every password in the database is sealed anew with a new key. Do this when somebody who knew the passphrase has left, or when a laptop is lost. Passphrase and keychain open the new key as before; the recovery sheet opens nothing any more, so print a new one. Backups made until now still open with the former key: delete those you do not need. Passwords that somebody has already seen have to be changed at the providers and on the devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for the passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are sealed with the new key.</source>
        <translation>
            <numerusform>%n password is sealed with the new key.</numerusform>
            <numerusform>%n passwords are sealed with the new key.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery sheet opens nothing any more: print a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have the new key; look at their fingerprints once more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have to be admitted again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former values may still lie in unused space of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take the new key: from now on it does not open the passwords, until it is switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResellerCommand</name>
    <message numerus="yes">
        <source>Logo: %n byte(s)</source>
        <translation>
            <numerusform>Logo: %n byte</numerusform>
            <numerusform>Logo: %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>No reseller is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResellerPage</name>
    <message>
        <source>Stands on top of every report that a site is handed over with. It is kept in the database; a team shares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompany:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT n&amp;umber:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner of the team&apos;s database can change this; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database can only be read, so this cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTab</name>
    <message>
        <source>Co&amp;mpare with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click goes to the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was changed after this run had begun: only a new run proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can be published: %1</source>
        <comment>followed by a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tested yet: the tests are on the tab before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: show what stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of %1, plan version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KO tests that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tests that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KO tests still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tests still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; other figures: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) came to the same.</source>
        <translation>
            <numerusform>%n test came to the same.</numerusform>
            <numerusform>%n tests came to the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certification %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: this laptop uses catalogue number %1 now. Hand its file on, so that others have it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the catalogue file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scan or &amp;type a MAC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address, then the serial number if you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan m&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One box after the other: each phone goes to the next user. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows this address. Ven&amp;dor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode&amp;l of this phone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all of this ven&amp;dor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the model to every phone of this vendor that has none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenariosTab</name>
    <message>
        <source>What each user can call with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message>
        <source>Se&amp;ttings of (type or scan):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a model of this site&apos;s own with the same values, to be changed apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message>
        <source>All phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used at this site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>%1 of %2 points, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tests of an area</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message>
        <source>Copied. The clipboard is cleared after %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data&amp;base:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in this laptop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as kept, else it is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host, database and user are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Our &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or an outer address, where phones do not see this laptop directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also takes TLS 1.0 and 1.1, which can be broken: only where phones need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not serving: no phone gets anything from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones &amp;reach it as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;TTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old phones (TLS 1.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop serv&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start serv&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerTest</name>
    <message>
        <source>The server answers; it is this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, has proven its name and takes user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the database belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But a newer version of this program wrote the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is empty: its tables are made when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a team&apos;s sites.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>Address, model, user or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones and how far they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones scanned or pasted are served here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
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
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for since serving began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone asked for something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP is clear text: passwords can be read by whoever listens on this network. Serve by HTTPS where the phones can, and stop when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pa&amp;ges:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>&amp;Find a setting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what is set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set here</source>
        <translation>
            <numerusform>%n set here</numerusform>
            <numerusform>%n set here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In configurations and differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a guided test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “Search everywhere”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section below or above in the side list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the field that searches or filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows selected as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows (ports and numbers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rows selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an entry up or down (codecs and routes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a password, or hide it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next or the previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it, or go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it; nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page read before, and on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the deletion of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab to the right or to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the PBX again, or look for phones and gateways on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter, in its field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningKeyDialog</name>
    <message>
        <source>Catalogue files are signed, and this laptop has no key to sign with yet. One is made now and stays here for good, with this name: the one under which those who take your catalogues know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the publisher:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the key and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteActions</name>
    <message numerus="yes">
        <source>A folder for %n site(s), without their passwords</source>
        <translation>
            <numerusform>A folder for %n site, without its passwords</numerusform>
            <numerusform>A folder for %n sites, without their passwords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of %n site(s)</source>
        <translation>
            <numerusform>Export of %n site</numerusform>
            <numerusform>Export of %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) exported without passwords to %1.</source>
        <translation>
            <numerusform>%n site exported without passwords to %1.</numerusform>
            <numerusform>%n sites exported without passwords to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n site(s)</source>
        <translation>
            <numerusform>Tags of %n site</numerusform>
            <numerusform>Tags of %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) deleted.</source>
        <translation>
            <numerusform>%n site deleted.</numerusform>
            <numerusform>%n sites deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices themselves stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n site(s)</source>
        <translation>
            <numerusform>Deletion of %n site</numerusform>
            <numerusform>Deletion of %n sites</numerusform>
        </translation>
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
    <message>
        <source>%1 is not delivered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be delivered yet. %1</source>
        <comment>what is in the way</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteDiff</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH access to the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1, login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1, login before the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound route %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound route %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book %1, columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface through SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the server to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds in a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls that may be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downstream of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the numbers come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls out when the connection is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection between the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTMF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of a registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s data as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address before the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes between two readings</source>
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
        <source>transport</source>
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
        <source>extension</source>
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
    <message numerus="yes">
        <source>%n trunk(s) added</source>
        <translation>
            <numerusform>%n trunk added</numerusform>
            <numerusform>%n trunks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) removed</source>
        <translation>
            <numerusform>%n trunk removed</numerusform>
            <numerusform>%n trunks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of trunks</source>
        <translation>
            <numerusform>%n change of trunks</numerusform>
            <numerusform>%n changes of trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation>
            <numerusform>%n user added</numerusform>
            <numerusform>%n users added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed</source>
        <translation>
            <numerusform>%n user removed</numerusform>
            <numerusform>%n users removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of users</source>
        <translation>
            <numerusform>%n change of users</numerusform>
            <numerusform>%n changes of users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) added</source>
        <translation>
            <numerusform>%n phone added</numerusform>
            <numerusform>%n phones added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed</source>
        <translation>
            <numerusform>%n phone removed</numerusform>
            <numerusform>%n phones removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of phones</source>
        <translation>
            <numerusform>%n change of phones</numerusform>
            <numerusform>%n changes of phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone model(s) added</source>
        <translation>
            <numerusform>%n phone model added</numerusform>
            <numerusform>%n phone models added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone model(s) removed</source>
        <translation>
            <numerusform>%n phone model removed</numerusform>
            <numerusform>%n phone models removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of phone models</source>
        <translation>
            <numerusform>%n change of phone models</numerusform>
            <numerusform>%n changes of phone models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) added</source>
        <translation>
            <numerusform>%n gateway added</numerusform>
            <numerusform>%n gateways added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) removed</source>
        <translation>
            <numerusform>%n gateway removed</numerusform>
            <numerusform>%n gateways removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of gateways</source>
        <translation>
            <numerusform>%n change of gateways</numerusform>
            <numerusform>%n changes of gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outbound route(s) added</source>
        <translation>
            <numerusform>%n outbound route added</numerusform>
            <numerusform>%n outbound routes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outbound route(s) removed</source>
        <translation>
            <numerusform>%n outbound route removed</numerusform>
            <numerusform>%n outbound routes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of outbound routes</source>
        <translation>
            <numerusform>%n change of outbound routes</numerusform>
            <numerusform>%n changes of outbound routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inbound route(s) added</source>
        <translation>
            <numerusform>%n inbound route added</numerusform>
            <numerusform>%n inbound routes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inbound route(s) removed</source>
        <translation>
            <numerusform>%n inbound route removed</numerusform>
            <numerusform>%n inbound routes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of inbound routes</source>
        <translation>
            <numerusform>%n change of inbound routes</numerusform>
            <numerusform>%n changes of inbound routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone book(s) added</source>
        <translation>
            <numerusform>%n phone book added</numerusform>
            <numerusform>%n phone books added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone book(s) removed</source>
        <translation>
            <numerusform>%n phone book removed</numerusform>
            <numerusform>%n phone books removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of phone books</source>
        <translation>
            <numerusform>%n change of phone books</numerusform>
            <numerusform>%n changes of phone books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the phones&apos; settings</source>
        <translation>
            <numerusform>%n change of the phones&apos; settings</numerusform>
            <numerusform>%n changes of the phones&apos; settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the PBX</source>
        <translation>
            <numerusform>%n change of the PBX</numerusform>
            <numerusform>%n changes of the PBX</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more change(s)</source>
        <translation>
            <numerusform>%1, and %n more change</numerusform>
            <numerusform>%1, and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteDrawing</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since its test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be tested from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not uploaded yet</source>
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
        <source>uploaded, not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last upload failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not deployed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployed and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last deployment not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values still to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small for the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since they were configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all configured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n configured</source>
        <translation>
            <numerusform>%n configured</numerusform>
            <numerusform>%n configured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at first contact</source>
        <translation>
            <numerusform>%n at first contact</numerusform>
            <numerusform>%n at first contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen yet</source>
        <translation>
            <numerusform>%n not seen yet</numerusform>
            <numerusform>%n not seen yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a user</source>
        <translation>
            <numerusform>%n without a user</numerusform>
            <numerusform>%n without a user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each symbol: %n phone(s)</source>
        <translation>
            <numerusform>Each symbol: %n phone</numerusform>
            <numerusform>Each symbol: %n phones</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without a phone</source>
        <translation>
            <numerusform>%n user without a phone</numerusform>
            <numerusform>%n users without a phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tried: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment stopped midway</source>
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
    <message>
        <source>SSH access:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a button: how SSH is used, as it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotel, 2026, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteEvidence</name>
    <message>
        <source>No provider is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk “%1” was not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk “%1” was changed after its test: test it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test of the trunk “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test of the trunk “%1” ended without telling whether it works: test it again.</source>
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
    <message numerus="yes">
        <source>%n phone(s) never took their configuration from this laptop.</source>
        <translation>
            <numerusform>%n phone never took its configuration from this laptop.</numerusform>
            <numerusform>%n phones never took their configuration from this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) were changed after they took their configuration.</source>
        <translation>
            <numerusform>%n phone was changed after it took its configuration.</numerusform>
            <numerusform>%n phones were changed after they took their configuration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with an extension and without a phone.</source>
        <translation>
            <numerusform>%n user with an extension and without a phone.</numerusform>
            <numerusform>%n users with an extension and without a phone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway “%1” was not uploaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway “%1” was changed after its upload: it still holds the former plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway “%1” was uploaded, but will not keep it or does not run it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last upload to the gateway “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last upload to the gateway “%1” ended without proof: compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought to the PBX %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was changed after the PBX %1 was deployed: deploy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last deployment to the PBX %1 was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last deployment to the PBX %1 ended without proof: read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment to the PBX %1 was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still to be typed into the PBX.</source>
        <translation>
            <numerusform>%n value still to be typed into the PBX.</numerusform>
            <numerusform>%n values still to be typed into the PBX.</numerusform>
        </translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) still to be completed or corrected.</source>
        <translation>
            <numerusform>%n entry still to be completed or corrected.</numerusform>
            <numerusform>%n entries still to be completed or corrected.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last deployment to the PBX %1 was stopped before its end, so that a part of it may be there: read the PBX to see what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acceptance test “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory acceptance test(s) have no result yet.</source>
        <translation>
            <numerusform>%n mandatory acceptance test has no result yet.</numerusform>
            <numerusform>%n mandatory acceptance tests have no result yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFilterBar</name>
    <message>
        <source>&amp;Find a site:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, customer or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;BX:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
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
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n site(s)</source>
        <translation>
            <numerusform>%1 of %n site</numerusform>
            <numerusform>%1 of %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteHistory</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment to the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier state restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job file merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: trunk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: users and phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wizard: history</source>
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
    <message>
        <source>&amp;Provider certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site matches what is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>%n site selected</numerusform>
            <numerusform>%n sites selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteListProxy</name>
    <message>
        <source>(no name yet)</source>
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
    <message numerus="yes">
        <source>%n open point(s) when the site was last looked at</source>
        <translation>
            <numerusform>%n open point when the site was last looked at</numerusform>
            <numerusform>%n open points when the site was last looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteNodeButton</name>
    <message>
        <source>%1: %2</source>
        <comment>part of a site, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteOverview</name>
    <message>
        <source>Picture of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests of the trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it, to go to its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open points:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is still empty. What is entered appears here as a picture: its providers, its PBX, gateways and phones, and what is proven of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the site&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 parts of this site are proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open.</source>
        <translation>
            <numerusform>%n point open.</numerusform>
            <numerusform>%n points open.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site can be reported and delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>what is to be done</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteStateText</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: nothing was tested, uploaded or deployed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress: work has begun on site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on %1, and unchanged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifted: delivered on %1, and changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps done</source>
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
</context>
<context>
    <name>SiteTrunkDialog</name>
    <message>
        <source>The trunk is copied with its password: the site keeps its own. Tests place real calls and occupy its channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trunks of all sites:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy this trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the test trunk from a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>site, trunk and host</comment>
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
    <message>
        <source>A trunk is being tested. Cancel the test or wait until it has ended, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones are being served. Those that have not been here yet get nothing once this stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop serving and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX is being changed. Stop after the items under way or wait until it has ended, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site was changed elsewhere meanwhile: %1. What was typed here is kept, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this site meanwhile: %2. What was typed here is kept, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine wherever both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. What is typed stays here and is saved as soon as it is back. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at this site, but not change it: the database is read-only for you. Its owner decides who may change sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of this site was made by %1 (%2), so it is not undone here. Nothing was changed. The history of the site can restore any state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone or redone by itself any more: the same values of %1 were changed since (%2). Nothing was changed. The history of the site shows what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the sites cannot be read any more; perhaps its stick was pulled out. What is typed stays here and is saved as soon as it is back. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was undone last at this site is %1&apos;s (%2), so it is not done again here. Nothing was changed. The history of the site can restore any state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trunk to be tested: enter one under “Trunks” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the PBX is found is not stated yet: enter it under “Site”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for analog and ISDN lines, and for analog phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be sent as long as the site has no gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing; look at what was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SshAccessDialog</name>
    <message>
        <source>SSH access of the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the PBX itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: SSH is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the key &amp;agent of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the web page of the PBX &amp;through SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password th&amp;ere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@host:port; empty: directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep thi&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>SSH server, jump server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passph&amp;rase of the key:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>&amp;New state:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the state of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1. The state follows the tests by itself; a change made here is written down with the note.</source>
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
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
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
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
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
    <message>
        <source>Trunk “%1” tested: it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk “%1” was not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test of trunk “%1” did not prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>PBX, how it stands, since when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PBX, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis only (not listed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full support (%1)</source>
        <comment>what the catalogue says of a provider</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>What is in this archive, and what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the program and of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of this computer, without public addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site as planned, without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong since the program was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload to a gateway, with its dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trunk test, with its messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment to the PBX, with its dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doppino support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are not in it: they are left out, or replaced by dots where a device or a server said them. Names, numbers and addresses of the site are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of devices, recordings and the database itself are not in it. Nothing was sent anywhere by the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportCommand</name>
    <message>
        <source>%1 written. Look through it before you pass it on: passwords are not in it, names and numbers are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One archive with what whoever helps you needs to know. Look through it and untick what shall stay here. Passwords are not in it; names, numbers and addresses of the site are. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapBar</name>
    <message>
        <source>&amp;MAC of its replacement:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the phone that takes the place of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n site(s)</source>
        <translation>
            <numerusform>Tags of %n site</numerusform>
            <numerusform>Tags of %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotel, 2026, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags in &amp;use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamCommand</name>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to be admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the first member of this team. Your fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked to be admitted. Read your fingerprint out to an owner of the team: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed, and may have kept the key until now: &quot;database rekey&quot; makes that worthless. Passwords %1 has seen are to be changed on the devices as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Choose the certified provider that resembles this one most. Only the way it works is taken over: account, numbers and a host already stated stay. The trunk remains a not certified one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates, the nearest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a certified template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives: %1, %2 port %3, codecs %4.</source>
        <comment>host, transport, port and codecs of a trunk</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateTab</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every PBX shall be told of this provider: the entry that is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a simi&amp;lar provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the test tr&amp;unk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from the catalogue&apos;s entry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template was requested yet: check these values, taken from the test trunk, and change or confirm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet, because the catalogue could not take it. To be put right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestBench</name>
    <message>
        <source>larger than 20 megabytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Evidence of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message to read it. Passwords and digest answers are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose turn it is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further message(s) are not kept.</source>
        <translation>
            <numerusform>%n further message are not kept.</numerusform>
            <numerusform>%n further messages are not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestInputs</name>
    <message>
        <source>Numbers and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds the numbers up or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated: %1. The tests that need them are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestListProxy</name>
    <message>
        <source>%1 of %2</source>
        <comment>tests done of all in an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>tests of an area</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>guided</source>
        <comment>a test that a person does, step by step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestListView</name>
    <message>
        <source>&amp;Limit to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test of this run is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestTimeline</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not tested yet</source>
        <comment>trunk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), the last one %2: %3</source>
        <comment>trunk, when, how it ended</comment>
        <translation>
            <numerusform>%1: %n test, %2: %3</numerusform>
            <numerusform>%1: %n tests, the last one %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no trunk to test yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what came of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestTrunkTab</name>
    <message>
        <source>The line the provider gives for the tests. Its password is sealed on this laptop and is in no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take f&amp;rom a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestsTab</name>
    <message>
        <source>Run &amp;open tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sk&amp;ip this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New r&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does every automatic test that has no decision yet, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins from the first test; this run is kept and can be compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a test trunk only the guided tests can be done: its data are entered on “Test trunk”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n point(s)</source>
        <comment>state and class of a test</comment>
        <translation>
            <numerusform>%1 · %2 · %n point</numerusform>
            <numerusform>%1 · %2 · %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Test %1 of %2: %3</source>
        <comment>number, count and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the line ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech (%1): loss %2 %, jitter %3 ms, MOS %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) done.</source>
        <translation>
            <numerusform>%n test done.</numerusform>
            <numerusform>%n tests done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is kept; “Run open tests” goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every guided test has its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run has begun. The former one is kept: see “Result”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextLanguage</name>
    <message>
        <source>.</source>
        <comment>between a number&apos;s whole part and the rest</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>&amp;Language of the ticket:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text, what is missing first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket for the helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: paste it into the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
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
    <name>TravelActions</name>
    <message>
        <source>“%1” is in %2. Without its passphrase nobody can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file brings nothing new to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” came with the job file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is joined with the job file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is joined with the job file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays removed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the job file of “%1” can be merged at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) taken along in %1.</source>
        <translation>
            <numerusform>%n site taken along in %1.</numerusform>
            <numerusform>%n sites taken along in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are there, because they were changed in the copy: %1. Synchronise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) synchronised.</source>
        <translation>
            <numerusform>%n site synchronised.</numerusform>
            <numerusform>%n sites synchronised.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left for later: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TravelDialog</name>
    <message>
        <source>Carry a site along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site goes whole into one file, passwords included, sealed under a passphrase. On the other laptop it is opened with “Merge a job file back”, and the same way it comes home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the job file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a job file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed in the file is joined with what was changed here. Where both changed the same, you decide before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the job file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sites offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites ticked are copied into a database on this laptop, to be worked on without the server. Coming back, they are synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take them along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise a carried copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed in the copy and what was changed here meanwhile are joined, site by site, on both sides. Where both changed the same, you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites to take a&amp;long:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
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
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of sites (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job files (*.job)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the sites to be taken along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file first.</source>
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
    <message>
        <source>&amp;Passphrase of the job file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkConnection</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;IP host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (UDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
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
        <source>Empty: the host</source>
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
        <source>Empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (300 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration expiry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTMF tones:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRTP:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (automatic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4733 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP INFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both sides can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (national)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With + and country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 00 and country code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkRenderCommand</name>
    <message>
        <source>%1 written; they hold passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written without the password; --with-secrets puts it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkRenderingText</name>
    <message>
        <source>FreePBX expects the other side to register with the trunk&apos;s name as user: give it that name, or name the trunk like the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used while the other side registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX takes a second trunk of the same name without a word: check that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever changes the trunk later on this page must type the password again: left empty, it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever changes the number later must send the user name with it: otherwise the number takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: without it the PBX stores a list it cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide does not say how the two fields act together: try a call before relying on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address this name resolves to; they may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual range of ports; check the PBX&apos;s own. Speech may come from further addresses of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far end as the Mediation Server sees it: the session border controller, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Topology Builder proposes it: the script finds the trunk by the gateway&apos;s name. It lives as long as its gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool that holds the Mediation Server; a server of its own is recommended for SIP trunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Mediation Server must be restarted after its port was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the topology before running the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider is not certified: support is limited to analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the Client URI in the administration pages of FreePBX: NethVoice leaves a placeholder in it and the trunk does not register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trunk without registration needs a rule on the NethVoice proxy, by source address, for calls to come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On NethVoice 8 type the PBX&apos;s own proxy as Outbound Proxy: by hand it is not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of NethVoice puts its own proxy in place of this one, unless the trunk&apos;s name contains Custom-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard uses the phone number as SIP user: set the outbound caller number in the trunk&apos;s page of FreePBX afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard does not set the number of channels: enter Maximum Channels in the trunk&apos;s page of FreePBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the user name later in the wizard overwrites the number as SIP user: check Username, Contact User and From User afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each further number needs an inbound route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In FreePBX the other side must register with the trunk&apos;s name as user: give it that name, or name the trunk like the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk speaks G.729 only with a codec module of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the encrypted speech travel readably without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk compares the certificate with the host name it calls; the other name wished for cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers are written in this country is not known here: translate them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trunk known by its address alone is not advised for a PBX in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer to peer must be off between public addresses: the callers would not hear each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each further number needs an inbound rule (Regole d&apos;ingresso).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page knows UDP only; ask Telenia how to use TCP or TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no field for encrypted speech; ask Telenia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no field for an outbound proxy; ask Telenia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no field for a From domain other than the host; ask Telenia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no field for a user of authentication other than the SIP user; ask Telenia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no field for codecs: the PBX offers its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync does not register: put a session border controller between, which registers, and enter its name as host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync cannot answer a password: the provider must know the site by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync speaks TCP or TLS, not UDP: ask the provider for TCP, or put a session border controller between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync offers G.711 only on a trunk; the other codecs are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media bypass, Lync&apos;s peer to peer, is left off: it needs REFER or no RTCP, and clients that reach the gateway without NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync does not limit the calls of a trunk by number: limit them at the gateway or by bandwidth (call admission control).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync sends a call to the user whose Line URI is the number called: enter the numbers at the users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual ports: 5067 for TLS, 5068 for TCP, 5070 towards the pool. A gateway usually listens on 5067 for TLS, 5066 for TCP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkRenderingView</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PBX:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Ctrl+C copies the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save fi&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider first: then there is something to tell the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1. The clipboard is cleared after %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkStepsView</name>
    <message>
        <source>Steps of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkTestText</name>
    <message>
        <source>Resolve the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach over UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach over TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss the far side reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the far side sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address translation (NAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A router rewrites SIP (ALG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewritten on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority mark (DSCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service-Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bindings of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bindings left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech packets sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech packets received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech quality (MOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called number stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the called number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling number stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the calling number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national (0721...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international with plus (+39...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international with 00 (0039...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the far side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated as an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAPTR and SRV records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s list of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trunk is known by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway registers on the PBX, nobody on the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trunk does not use this transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier step failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable: answers do not tell how marks arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer OPTIONS: switch off the PBX&apos;s monitoring (qualify) by OPTIONS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses OPTIONS but answers: the PBX&apos;s monitoring (qualify) takes that as alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some packets had to be sent again: the line loses some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first address of the name does not answer; another does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate expires within 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It demanded a longer registration than the trunk states: set the expiry to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent the registration on to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is registered on this account, perhaps the PBX; that was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address came back replaced: by the provider&apos;s way of passing NAT, or by a SIP ALG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused to put the call on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech is only fair: some users will complain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk works: it registers, and the call went through with speech both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk works: the call went through with speech both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk works: the provider accepts the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answers; whether it knows this address, only a call will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter these values in the PBX as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter these values in the PBX as they are; a call from here would prove the speech, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkTestView</name>
    <message>
        <source>What to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trunk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to ca&amp;ll:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mobile, a number that sends back what it hears, or the trunk&apos;s own number. Empty: no call is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for a call to the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sam&amp;ples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the provider is asked for its round trip and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est this trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message to read it. Passwords and digest answers are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save capt&amp;ure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no trunk yet: add it on the Trunks page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a provider or a host there is nothing to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested before, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested before, %1: the trunk worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waitin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Han&amp;g up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Now call %1 from any phone. Waiting for up to %n second(s).</source>
        <translation>
            <numerusform>Now call %1 from any phone. Waiting for up to %n second.</numerusform>
            <numerusform>Now call %1 from any phone. Waiting for up to %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speech (%1): %L2 packets sent, %L3 received; loss %4 %, jitter %5 ms, MOS %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose turn it is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test could not be recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunkVerifyCommand</name>
    <message>
        <source>Call %1 now, within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrunksEditor</name>
    <message>
        <source>Trun&amp;k:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from &amp;e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the fields from the text of the provider&apos;s e-mail or activation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk “%1” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trunk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a trunk, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (catalogue %2 of %3) is whole, but the key it is signed with is not trusted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can make a key under any name. Call the publisher at a number you know, not one that came with the file, and have the fingerprint read out. Take the file only if all sixteen characters are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher, as the file says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fingerprint of the key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this key and take the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TvoxPage</name>
    <message>
        <source>Fill in te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and devices, in the file downloaded under Impostazioni, Avanzate, Import utenti da file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the lo&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template downloaded from this TVox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filled template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-filled.%2</source>
        <comment>name of a file, ending</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users filled in.</source>
        <translation>
            <numerusform>%n user filled in.</numerusform>
            <numerusform>%n users filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices filled in.</source>
        <translation>
            <numerusform>%n device filled in.</numerusform>
            <numerusform>%n devices filled in.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds passwords: delete it after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries still need a password.</source>
        <translation>
            <numerusform>%n entry still needs a password.</numerusform>
            <numerusform>%n entries still need a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users still need a calling permission (abilitazione).</source>
        <translation>
            <numerusform>%n user still needs a calling permission (abilitazione).</numerusform>
            <numerusform>%n users still need a calling permission (abilitazione).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>%n more is left out.</numerusform>
            <numerusform>%n more are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the TVox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVox %1 (interface %2) answers; user and password are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedSheetProxy</name>
    <message>
        <source>to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedSheetView</name>
    <message>
        <source>&amp;Only what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Ctrl+C copies the value, Space ticks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the sheet, how many are left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n typed</source>
        <translation>
            <numerusform>%1 of %n typed</numerusform>
            <numerusform>%1 of %n typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the site first: ticks are kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1. The clipboard is cleared after %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rules copied</source>
        <translation>
            <numerusform>%n rule copied</numerusform>
            <numerusform>%n rules copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
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
    <message>
        <source>&amp;Upload and restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up&amp;load the %n checked</source>
        <translation>
            <numerusform>Up&amp;load the %n checked</numerusform>
            <numerusform>Up&amp;load the %n checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after these de&amp;vices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlTab</name>
    <message>
        <source>Address to t&amp;ype:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start serving and select a phone: its address appears here, with the place where it is typed.</source>
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
        <source>user name &quot;%1&quot;: only the letters a-z, digits, dots, hyphens and underscores, beginning with a letter, 64 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension &quot;%1&quot;: only digits, 2 to 8 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile &quot;%1&quot;: only digits, 3 to 20 of them, with or without a + in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail &quot;%1&quot;: only yes or no, true or false, 1 or 0.</source>
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
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebRTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of a new account, profile, groups, mobile app and WebRTC. What is empty stays as it is on the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;t for the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WebRTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultActions</name>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;keychain opens them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members of the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultCommand</name>
    <message numerus="yes">
        <source>%n password(s) and other values are sealed with a new key.</source>
        <translation>
            <numerusform>%n password or other value is sealed with a new key.</numerusform>
            <numerusform>%n passwords and other values are sealed with a new key.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the new key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be admitted again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opens nothing any more: make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the database: values sealed with the earlier key may still lie in unused parts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before still open with the earlier key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written. Print it, lock it away and delete the file: whoever has it opens every password. Earlier sheets open nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take the new key: it opens the passwords no more, until it is switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the sheet %1 counts: keep it and the earlier one until you have tried which of them opens the passwords.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message numerus="yes">
        <source>After several wrong passphrases the next one is taken in %n second(s).</source>
        <translation>
            <numerusform>After several wrong passphrases the next one is taken in %n second.</numerusform>
            <numerusform>After several wrong passphrases the next one is taken in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being stopped, unless it is done already…</source>
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
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the calls, with which account, and what the PBX is told of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves each trunk from this laptop, before the PBX is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings trunks, users, phones and gateways to the PBX, and proves that they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole site at a glance: what it is made of, and what is proven of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handover report for the customer: what was installed, what is proven and what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what and when; any earlier state can be looked at and restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tried by hand with the customer: one key each, P passed, F failed, N not applicable.</source>
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
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for another step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
