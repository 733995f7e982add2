// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/UserTableModel.h"
#include "models/store/Store.h"
#include "tests/support/NethVoiceAccess.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/deploy/ImportPbxDialog.h"
#include "widgets/deploy/PbxTrustDialog.h"
#include "widgets/deploy/PhonebooksDialog.h"
#include "widgets/editors/InboundRoutesEditor.h"
#include "widgets/editors/OutboundRoutesEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/editors/SiteEditor.h"
#include "widgets/editors/SshAccessDialog.h"
#include "widgets/editors/UsersEditor.h"
#include "widgets/MainWindow.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/SummaryView.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is edited for deployment, and a PBX that becomes a site.
class tst_DeployEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sshAccessIsEditedInADialog();
    void sshAccessSaysWhatIsWrong();
    void outboundRoutesAreProposedAndOrdered();
    void theChosenRouteStaysChosen();
    void inboundRoutesAreProposedAndEdited();
    void phonebooksComeFromFiles();
    void aFileWithoutHeadingsIsNoPhonebook();
    void usersHaveMoreColumnsForNethVoice();
    void aPbxBecomesASite();
    void anImportIsStopped();
    void theSummaryTellsHowThePbxStands();
    void theSiteStaysOpenWhileThePbxIsChanged();

private:
    template <typename T> static T* find(QWidget* in, const char* name)
    {
        T* widget = in->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    static void click(QWidget* in, const char* name)
    {
        QTest::mouseClick(find<QAbstractButton>(in, name), Qt::LeftButton);
    }
    static QDialog* shown(QWidget* in, const char* name)
    {
        for (QDialog* dialog : in->findChildren<QDialog*>(QString::fromLatin1(name)))
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static Site office();
    QString fileWith(const QByteArray& content);
    /// A dialog over the peer, filled in.
    std::unique_ptr<ImportPbxDialog> importFrom(const NethVoicePeer& peer);

    static constexpr int waitMs = 30'000;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
};

Site tst_DeployEditors::office()
{
    Site site;
    site.name = u"Rossi"_s;
    site.pbx.host = NethVoiceTest::host;
    for (const QString& name : { u"voip1"_s, u"backup"_s }) {
        Trunk trunk;
        trunk.name = name;
        site.trunks.append(trunk);
    }
    site.trunks[0].number = u"0721405516"_s;
    User user;
    user.username = u"anna"_s;
    user.name = u"Anna"_s;
    user.extension = u"201"_s;
    site.users = { user };
    return site;
}

void tst_DeployEditors::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_DeployEditors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_store->vault().create(u"test"_s);
    m_draft = std::make_unique<SiteDraft>(office(), m_catalog);
}

void tst_DeployEditors::cleanup()
{
    m_draft.reset();
    m_store.reset();
    m_folder.reset();
}

QString tst_DeployEditors::fileWith(const QByteArray& content)
{
    const QString path = m_folder->filePath(u"clienti.csv"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return path;
}

void tst_DeployEditors::sshAccessIsEditedInADialog()
{
    SiteEditor editor(m_draft.get());
    editor.show();
    QCOMPARE(find<QPushButton>(&editor, "sshAccessButton")->text(), u"not used…"_s);
    click(&editor, "sshAccessButton");
    QDialog* dialog = shown(&editor, "sshAccessDialog");
    QVERIFY(dialog);
    find<QLineEdit>(dialog, "sshUserEdit")->setText(u"root"_s);
    find<QSpinBox>(dialog, "sshPortSpin")->setValue(2222);
    find<PasswordEdit>(dialog, "sshPasswordEdit")->setText(u"CANARY"_s);
    find<QLineEdit>(dialog, "sshJumpEdit")->setText(u"admin@jump.example.net"_s);
    find<QCheckBox>(dialog, "sshTunnelCheck")->setChecked(true);
    find<QCheckBox>(dialog, "sshAgentCheck")->setChecked(true);
    click(dialog, "keepSshButton");
    const SshAccess& ssh = m_draft->site().pbx.ssh;
    QCOMPARE(ssh.user, u"root"_s);
    QCOMPARE(ssh.port, 2222);
    QCOMPARE(ssh.password, Secret(u"CANARY"_s));
    QCOMPARE(ssh.jump, u"admin@jump.example.net"_s);
    QVERIFY(ssh.isUsingAgent);
    QVERIFY(m_draft->site().pbx.isTunnelled);
    QCOMPARE(find<QPushButton>(&editor, "sshAccessButton")->text(),
        u"root@pbx.example.net:2222 through admin@jump.example.net…"_s);
}

void tst_DeployEditors::sshAccessSaysWhatIsWrong()
{
    SshAccessDialog dialog(m_draft->site().pbx);
    dialog.show();
    auto* problems = find<QLabel>(&dialog, "sshProblems");
    QVERIFY(!problems->isVisible());
    auto* jump = find<QLineEdit>(&dialog, "sshJumpEdit");
    jump->setText(u"nowhere"_s);
    Q_EMIT jump->editingFinished();
    QVERIFY(problems->isVisible());
    QVERIFY2(problems->text().contains(u"nowhere"_s), qPrintable(problems->text()));
    jump->setText(u"a@b:22"_s);
    Q_EMIT jump->editingFinished();
    QVERIFY(!problems->isVisible());
    find<QCheckBox>(&dialog, "sshTunnelCheck")->click(); // without a user
    QVERIFY(problems->isVisible());
}

void tst_DeployEditors::outboundRoutesAreProposedAndOrdered()
{
    OutboundRoutesEditor editor(m_draft.get());
    editor.show();
    click(&editor, "proposeOutboundButton");
    QCOMPARE(m_draft->site().outboundRoutes.size(), 4);
    auto* table = find<DataTable>(&editor, "outboundRoutesTable");
    QCOMPARE(table->selectedRows(), QList<int> { 0 });
    click(&editor, "outboundDownButton");
    QCOMPARE(m_draft->site().outboundRoutes[1].name, u"national_it"_s);
    QCOMPARE(table->selectedRows(), QList<int> { 1 });
    auto* trunks = find<QListWidget>(&editor, "routeTrunks");
    QCOMPARE(trunks->item(0)->text(), u"voip1"_s);
    trunks->setCurrentRow(0);
    click(&editor, "routeTrunkDownButton");
    QCOMPARE(m_draft->site().outboundRoutes[1].trunks, (QStringList { u"backup"_s, u"voip1"_s }));
    trunks->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(m_draft->site().outboundRoutes[1].trunks, QStringList { u"voip1"_s });
    QCOMPARE(m_draft->site().outboundRoutes[0].trunks.size(), 2);
    click(&editor, "removeOutboundButton");
    QCOMPARE(m_draft->site().outboundRoutes.size(), 3);
    click(&editor, "addOutboundButton");
    const QModelIndex added = table->currentIndex();
    QCOMPARE(added.row(), 3);
    QVERIFY(table->model()->setData(added, u"doors"_s, Qt::EditRole));
    QCOMPARE(m_draft->site().outboundRoutes.last().name, u"doors"_s);
}

/// A colleague's change of the list must not lead "Remove" to another route.
void tst_DeployEditors::theChosenRouteStaysChosen()
{
    OutboundRoutesEditor editor(m_draft.get());
    editor.show();
    click(&editor, "proposeOutboundButton");
    auto* table = find<DataTable>(&editor, "outboundRoutesTable");
    const QString chosen = m_draft->site().outboundRoutes[0].name;
    Site joined = m_draft->site();
    joined.outboundRoutes.prepend({ u"hers"_s, {} });
    m_draft->takeOver(joined);
    QCOMPARE(table->selectedRows(), QList<int> { 1 });
    joined.outboundRoutes.removeAt(1);
    m_draft->takeOver(joined);
    QVERIFY(table->selectedRows().isEmpty());
    QVERIFY(!find<QPushButton>(&editor, "removeOutboundButton")->isEnabled());
    QVERIFY(chosen != m_draft->site().outboundRoutes[1].name);
}

void tst_DeployEditors::inboundRoutesAreProposedAndEdited()
{
    InboundRoutesEditor editor(m_draft.get());
    editor.show();
    const QList<User> users = m_draft->site().users;
    m_draft->edit(nullptr, [](Site& site) { site.users.clear(); });
    QVERIFY(!find<QPushButton>(&editor, "proposeInboundButton")->isEnabled());
    m_draft->edit(nullptr, [&](Site& site) { site.users = users; });
    click(&editor, "proposeInboundButton");
    QCOMPARE(m_draft->site().inboundRoutes.size(), 1);
    QCOMPARE(m_draft->site().inboundRoutes[0].destination, u"201"_s);
    auto* table = find<DataTable>(&editor, "inboundRoutesTable");
    QVERIFY(table->model()->setData(table->model()->index(0, 0), u"0721 40-55.99"_s, Qt::EditRole));
    QCOMPARE(m_draft->site().inboundRoutes[0].number, u"0721405599"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_draft->site().inboundRoutes.isEmpty());
}

void tst_DeployEditors::phonebooksComeFromFiles()
{
    PhonebooksDialog dialog({});
    dialog.show();
    QVERIFY(!find<QLineEdit>(&dialog, "phonebookNameEdit")->isEnabled());
    dialog.addFile(fileWith("Nome;Telefono;Zona\nACME;0721405516;Nord\n"));
    QCOMPARE(dialog.phonebooks().size(), 1);
    QCOMPARE(dialog.phonebooks()[0].name, u"clienti"_s);
    QCOMPARE(dialog.phonebooks()[0].mapping,
        (QMap<QString, QString> { { u"Nome"_s, u"name"_s }, { u"Telefono"_s, u"workphone"_s } }));
    auto* columns = find<QTableWidget>(&dialog, "phonebookColumnsTable");
    QCOMPARE(columns->rowCount(), 3);
    auto* zone = qobject_cast<QComboBox*>(columns->cellWidget(2, 1));
    zone->setCurrentIndex(zone->findData(u"notes"_s));
    Q_EMIT zone->activated(zone->currentIndex());
    QCOMPARE(dialog.phonebooks()[0].mapping.value(u"Zona"_s), u"notes"_s);
    auto* name = qobject_cast<QComboBox*>(columns->cellWidget(0, 1));
    name->setCurrentIndex(0);
    Q_EMIT name->activated(0);
    QVERIFY(!dialog.phonebooks()[0].mapping.contains(u"Nome"_s));
    find<QSpinBox>(&dialog, "phonebookHoursSpin")->setValue(2);
    QCOMPARE(dialog.phonebooks()[0].intervalMinutes, 120);
    auto* edit = find<QLineEdit>(&dialog, "phonebookNameEdit");
    edit->selectAll();
    QTest::keyClicks(edit, u"Clienti"_s);
    QCOMPARE(dialog.phonebooks()[0].name, u"Clienti"_s);
    click(&dialog, "removePhonebookButton");
    QVERIFY(dialog.phonebooks().isEmpty());
}

void tst_DeployEditors::aFileWithoutHeadingsIsNoPhonebook()
{
    PhonebooksDialog dialog({});
    dialog.show();
    dialog.addFile(fileWith({}));
    QVERIFY(dialog.phonebooks().isEmpty());
    QVERIFY(find<Banner>(&dialog, "banner")->isVisible());
    dialog.addFile(m_folder->filePath(u"missing.csv"_s));
    QVERIFY(dialog.phonebooks().isEmpty());
}

void tst_DeployEditors::usersHaveMoreColumnsForNethVoice()
{
    UsersEditor editor(m_draft.get());
    editor.show();
    auto* table = find<DataTable>(&editor, "usersTable");
    QVERIFY(table->isColumnHidden(UserTableModel::Profile));
    click(&editor, "moreUserColumnsCheck");
    QVERIFY(!table->isColumnHidden(UserTableModel::Profile));
    const auto set = [&](int column, const QVariant& value, int role) {
        return table->model()->setData(table->model()->index(0, column), value, role);
    };
    QVERIFY(set(UserTableModel::Profile, u"Base"_s, Qt::EditRole));
    QVERIFY(set(UserTableModel::Groups, u"sales,  front desk , sales"_s, Qt::EditRole));
    QVERIFY(set(UserTableModel::MobileApp, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(set(UserTableModel::WebRtc, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(set(UserTableModel::Password, QVariant::fromValue(Secret(u"CANARY"_s)),
        UserTableModel::SecretRole));
    const User& user = m_draft->site().users[0];
    QCOMPARE(user.profile, u"Base"_s);
    QCOMPARE(user.groups, (QStringList { u"sales"_s, u"front desk"_s }));
    QVERIFY(user.hasMobileApp && user.hasWebRtc);
    QCOMPARE(user.password, Secret(u"CANARY"_s));
    for (int column = 0; column < UserTableModel::ColumnCount; ++column)
        QVERIFY(!table->model()->index(0, column).data().toString().contains(u"CANARY"));
    m_draft->edit(nullptr, [](Site& site) { site.pbx.kind = u"tvox"_s; });
    QVERIFY(table->isColumnHidden(UserTableModel::Profile));
    QVERIFY(!find<QCheckBox>(&editor, "moreUserColumnsCheck")->isVisible());
}

std::unique_ptr<ImportPbxDialog> tst_DeployEditors::importFrom(const NethVoicePeer& peer)
{
    auto dialog = std::make_unique<ImportPbxDialog>(m_catalog, m_store.get());
    dialog->setPort(peer.port());
    dialog->setClock(Clock(20));
    dialog->show();
    if (find<QPushButton>(dialog.get(), "importReadButton")->isEnabled())
        qFatal("nothing is typed yet");
    find<QLineEdit>(dialog.get(), "importHostEdit")->setText(NethVoiceTest::host);
    find<QLineEdit>(dialog.get(), "importAddressEdit")->setText(u"127.0.0.1"_s);
    find<PasswordEdit>(dialog.get(), "importPasswordEdit")->setText(peer.setup().password);
    return dialog;
}

void tst_DeployEditors::aPbxBecomesASite()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const auto dialog = importFrom(peer);
    click(dialog.get(), "importReadButton");
    QTRY_VERIFY_WITH_TIMEOUT(shown(dialog.get(), "pbxTrustDialog"), waitMs);
    QCOMPARE(peer.requests().size(), 0);
    click(shown(dialog.get(), "pbxTrustDialog"), "trustPbxButton");
    auto* open = find<QPushButton>(dialog.get(), "importOpenButton");
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), waitMs);
    QVERIFY(find<QLabel>(dialog.get(), "importState")->text().startsWith(u"Read: "_s));
    QCOMPARE(peer.lines(true), QStringList());
    Site taken;
    taken.name = NethVoiceTest::host;
    QVERIFY(m_store->sites().save(taken, u"test"_s));
    click(dialog.get(), "importOpenButton");
    QVERIFY(dialog->isVisible()); // that name is taken
    find<QLineEdit>(dialog.get(), "importNameEdit")->setText(u"Rossi"_s);
    click(dialog.get(), "importOpenButton");
    QVERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(dialog->site().name, u"Rossi"_s);
    QCOMPARE(dialog->site().pbx.host, NethVoiceTest::host);
    QCOMPARE(dialog->trusted().size(), 1);
}

void tst_DeployEditors::anImportIsStopped()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    NethVoiceFault silent;
    silent.kind = NethVoiceFault::Kind::Silent;
    silent.times = 0;
    peer.addFault(silent);
    const auto dialog = importFrom(peer);
    click(dialog.get(), "importReadButton");
    QTRY_VERIFY_WITH_TIMEOUT(shown(dialog.get(), "pbxTrustDialog"), waitMs);
    click(shown(dialog.get(), "pbxTrustDialog"), "trustPbxButton");
    QTRY_VERIFY_WITH_TIMEOUT(!peer.requests().isEmpty(), waitMs);
    dialog->reject();
    QVERIFY(dialog->isVisible()); // Escape ends the innermost thing
    QTRY_VERIFY(find<QPushButton>(dialog.get(), "importReadButton")->isEnabled());
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

void tst_DeployEditors::theSummaryTellsHowThePbxStands()
{
    Site site = office();
    QVERIFY(m_store->sites().save(site, u"test"_s));
    SiteDraft draft(site, m_catalog);
    SummaryView summary(&draft, m_store.get());
    summary.show();
    const auto textOf = [&](const char* list) {
        QStringList lines;
        const auto* widget = find<QListWidget>(&summary, list);
        for (int row = 0; row < widget->count(); ++row)
            lines.append(widget->item(row)->text());
        return lines.join(u'\n');
    };
    QVERIFY2(textOf("openList").contains(u"not deployed yet"_s), qPrintable(textOf("openList")));
    DeploymentRecord record;
    record.siteId = site.id;
    record.pbxKind = u"nethvoice"_s;
    record.host = site.pbx.host;
    record.purpose = u"deploy"_s;
    QVERIFY(m_store->deployments().begin(record, PbxState().bytes()));
    summary.refresh();
    QVERIFY(textOf("openList").contains(u"interrupted"_s));
    record.outcomeText = u"done"_s;
    record.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_store->deployments().end(record, PbxState().bytes()));
    summary.refresh();
    QVERIFY(textOf("doneList").contains(u"deployed and verified"_s));
    QVERIFY(!textOf("openList").contains(u"NethVoice"_s));
    draft.edit(nullptr, [](Site& edited) { edited.pbx.kind = u"tvox"_s; });
    QVERIFY2(textOf("openList").contains(u"still to type"_s), qPrintable(textOf("openList")));
}

void tst_DeployEditors::theSiteStaysOpenWhileThePbxIsChanged()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    Site site = office();
    site.trunks.clear();
    site.pbx.address = u"127.0.0.1"_s;
    site.pbx.user = u"admin"_s;
    site.pbx.password = Secret(peer.setup().password);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    SiteWizard wizard(m_store.get(), site, { u"deploy"_s, {} }, m_catalog);
    wizard.show();
    QCOMPARE(wizard.currentStep(), WizardStep::Deploy);
    DeployDesk* desk = wizard.findChild<DeployView*>()->desk();
    desk->setPort(peer.port());
    desk->setClock(Clock(20));
    click(&wizard, "readPbxButton");
    QTRY_VERIFY_WITH_TIMEOUT(shown(&wizard, "pbxTrustDialog"), waitMs);
    click(shown(&wizard, "pbxTrustDialog"), "trustPbxButton");
    QTRY_COMPARE_WITH_TIMEOUT(desk->phase(), DeployDesk::Phase::Waiting, waitMs);
    QVERIFY(wizard.prepareToClose()); // nothing is changed yet
    NethVoiceFault hold;
    hold.kind = NethVoiceFault::Kind::HoldBefore;
    hold.match = u"POST /freepbx/rest/mainextensions"_s;
    peer.addFault(hold);
    desk->agree(true);
    QTRY_COMPARE_WITH_TIMEOUT(peer.count(hold.match), 1, waitMs);
    QVERIFY(wizard.isDeploying());
    QVERIFY(!wizard.prepareToClose());
    wizard.goTo(WizardStep::Summary); // it goes on
    peer.release();
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.isDeploying(), waitMs);
    QVERIFY2(desk->outcome()->end == Outcome::End::Done, qPrintable(desk->transcript().text()));
    QVERIFY(wizard.prepareToClose());
}

WATCHED_MAIN(tst_DeployEditors)
#include "tst_DeployEditors.moc"
