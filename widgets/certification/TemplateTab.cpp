// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TemplateTab.h"

#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertifiedEntry.h"
#include "models/site/PathText.h"
#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/EntryEditor.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/PageArea.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/TemplateDialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

QString entryValueText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? TemplateTab::tr("yes") : TemplateTab::tr("no");
    if (value.isArray())
        return value.toVariant().toStringList().join(u", "_s);
    return value.toVariant().toString();
}

} // namespace

TemplateTab::TemplateTab(DossierDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_similar(new QPushButton(this))
    , m_fromTrunk(new QPushButton(this))
    , m_editor(new EntryEditor(this))
    , m_faults(new Banner(this))
    , m_differences(new QWidget(this))
    , m_table(new QTreeWidget(this))
{
    m_faults->setObjectName(u"templateFaults"_s);
    auto* area = new PageArea(this);
    area->setPage(m_editor);
    area->viewport()->setAutoFillBackground(false);
    m_editor->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildTop());
    column->addWidget(m_faults);
    column->addWidget(area, 1);
    column->addWidget(buildDifferences());
    connect(m_editor, &EntryEditor::edited, this, &TemplateTab::take);
    connect(desk, &DossierDesk::opened, this, &TemplateTab::showDossier);
    connect(desk, &DossierDesk::catalogChanged, this, &TemplateTab::showDossier);
    m_texts->always([this] { showDossier(); });
}

QWidget* TemplateTab::buildTop()
{
    auto* top = new QWidget(this);
    auto* row = new ColumnsLayout(top);
    auto* buttons = new QHBoxLayout;
    auto* sentence = new QLabel(top);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("What every PBX shall be told of this provider: the entry that is published."));
    m_texts->button(m_similar, QT_TR_NOOP("Start from a simi&lar provider…"), "entrySimilarButton");
    m_texts->button(m_fromTrunk, QT_TR_NOOP("Start from the test tr&unk"), "entryFromTrunkButton");
    row->addColumn(sentence);
    row->addColumn(buttons, 0);
    buttons->addWidget(m_similar);
    buttons->addWidget(m_fromTrunk);
    connect(m_similar, &QPushButton::clicked, this, &TemplateTab::chooseSimilar);
    connect(m_fromTrunk, &QPushButton::clicked, this,
        [this] { setEntry(CertifiedEntry::draft(m_desk->dossier(), m_desk->catalog())); });
    return top;
}

QWidget* TemplateTab::buildDifferences()
{
    auto* column = new QVBoxLayout(m_differences);
    column->setContentsMargins(0, 0, 0, 0);
    m_differencesLabel = m_texts->label(
        QT_TR_NOOP("Differences from the catalogue's entry:"), m_table, "entryDifferenceTree");
    column->addWidget(m_differencesLabel);
    column->addWidget(m_table);
    m_table->setColumnCount(3);
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_texts->measured([this] { m_table->setMaximumHeight(fontMetrics().height() * 8); });
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    return m_differences;
}

void TemplateTab::showDossier()
{
    const auto entry = m_desk->entry();
    m_editor->setEntry(
        entry ? *entry : CertifiedEntry::draft(m_desk->dossier(), m_desk->catalog()));
    m_editor->setIdFixed(m_desk->listedEntry() != nullptr);
    showFaults();
    showDifferences();
}

void TemplateTab::setEntry(const Provider& entry)
{
    m_editor->setEntry(entry);
    take();
}

/// Only what the catalogue could read is kept.
void TemplateTab::take()
{
    const QByteArray json = ProviderWriter::compact(CertifiedEntry::tidied(m_editor->entry()));
    if (m_desk->isOpen() && ProviderWriter::read(json) && json != m_desk->dossier().entry)
        m_desk->edit(this, [&](Dossier& dossier) {
            dossier.entry = json;
            dossier.providerId = m_editor->entry().id;
        });
    showFaults();
    showDifferences();
}

void TemplateTab::showFaults()
{
    const auto read
        = ProviderWriter::read(ProviderWriter::compact(CertifiedEntry::tidied(m_editor->entry())));
    if (read && !m_desk->dossier().entry.isEmpty())
        return m_faults->clear();
    if (read) {
        m_faults->showMessage(Banner::Kind::Information, [] {
            return tr("No template was requested yet: check these values, taken from the test "
                      "trunk, and change or confirm them.");
        });
        m_faults->addButton([] { return tr("Con&firm the template"); }, "confirmTemplateButton",
            [this] { take(); });
        return;
    }
    QStringList fields;
    for (const Error& fault : read.error())
        fields.append(fault.subject.section(u'/', -1));
    fields.removeDuplicates();
    m_faults->showMessage(Banner::Kind::Warning, [fields] {
        QStringList words;
        for (const QString& field : fields)
            words.append(PathText::fieldName(field));
        return tr("Not kept yet, because the catalogue could not take it. To be put right: %1.")
            .arg(words.join(u", "_s));
    });
}

void TemplateTab::showDifferences()
{
    const Provider* listed = m_desk->listedEntry();
    m_table->clear();
    m_table->setHeaderLabels({ tr("Field"), tr("In the catalogue"), tr("Requested") });
    if (listed) {
        const Provider requested = CertifiedEntry::tidied(m_editor->entry());
        const QJsonObject before = ProviderWriter::object(*listed);
        const QJsonObject after = ProviderWriter::object(requested);
        for (const QString& field : ProviderWriter::differences(*listed, requested))
            new QTreeWidgetItem(m_table,
                { PathText::fieldName(field), entryValueText(before.value(field)),
                    entryValueText(after.value(field)) });
    }
    m_differences->setVisible(m_table->topLevelItemCount() > 0);
}

void TemplateTab::chooseSimilar()
{
    auto* dialog = new TemplateDialog(m_desk->sharedCatalog(), m_desk->dossier().trunk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Provider* provider = m_desk->catalog().provider(dialog->chosen()))
            setEntry(CertifiedEntry::draftLike(*provider, m_desk->dossier(), m_desk->catalog()));
    });
    dialog->open();
}

void TemplateTab::hideEvent(QHideEvent* event)
{
    m_desk->keep();
    QWidget::hideEvent(event);
}
