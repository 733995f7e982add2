// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/AttachmentList.h"

#include "widgets/certification/TestBench.h"
#include "widgets/common/Texts.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(TestBench* bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_attach(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("Attached files:"), m_list, "attachmentList"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    auto* buttons = new QVBoxLayout;
    m_texts->button(m_attach, QT_TR_NOOP("Attach &file…"), "attachFileButton");
    m_texts->button(m_remove, QT_TR_NOOP("Re&move file"), "removeFileButton");
    buttons->addWidget(m_attach);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    row->addLayout(buttons);
    column->addLayout(row);
    m_texts->measured([this] {
        m_list->setFixedHeight(m_attach->sizeHint().height() * 2
            + style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this));
    });
    connect(m_attach, &QPushButton::clicked, this, &AttachmentList::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int current) { m_remove->setEnabled(current >= 0); });
    connect(bench, &TestBench::attachmentsChanged, this, &AttachmentList::refresh);
    m_texts->always([this] { refresh(); });
}

QList<QWidget*> AttachmentList::tabChain() const { return { m_list, m_attach, m_remove }; }

void AttachmentList::showTest(const QString& testId)
{
    m_testId = testId;
    refresh();
}

void AttachmentList::refresh()
{
    m_list->clear();
    for (const auto& file : m_bench->attachments(m_testId)) {
        auto* item
            = new QListWidgetItem(tr("%1, %2", "name and size of a file")
                                      .arg(file.fileName, QLocale().formattedDataSize(file.size)),
                m_list);
        item->setData(Qt::UserRole, file.id);
        item->setToolTip(file.fileName);
    }
    m_attach->setEnabled(!m_testId.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void AttachmentList::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Attach a file to the test"), QDir::homePath());
    dialog->setObjectName(u"attachFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(
        dialog, &QFileDialog::filesSelected, this, [this, id = m_testId](const QStringList& paths) {
            for (const QString& path : paths)
                m_bench->attach(id, path);
        });
    dialog->open();
}

void AttachmentList::removeChosen()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        m_bench->removeAttachment(item->data(Qt::UserRole).toString());
}
