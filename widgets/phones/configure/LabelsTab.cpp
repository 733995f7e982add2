// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/LabelsTab.h"

#include "models/core/ErrorText.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/LabelPaper.h"
#include "widgets/views/TabChain.h"

#include <QBuffer>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// As many are laid at once.
constexpr qsizetype fewPhones = 12;

QPageLayout pageLayout()
{
    const bool isMetric = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
    const qreal margin = LabelStrips::marginMm;
    return QPageLayout(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter),
        QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

QDoubleSpinBox* millimetres(QWidget* parent, qreal least, qreal most, qreal value)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(least, most);
    field->setDecimals(1);
    field->setSingleStep(0.5);
    field->setSuffix(u" mm"_s);
    field->setValue(value);
    return field;
}

} // namespace

LabelsTab::LabelsTab(CurrentScope* current, QWidget* parent)
    : QWidget(parent)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_strips(std::make_unique<LabelStrips>(
          QList<LabelStrips::Block>(), LabelStrips::Sizes(), QSizeF(1, 1)))
    , m_width(millimetres(this, 15, 120, LabelStrips::Sizes().width))
    , m_distance(millimetres(this, 5, 40, LabelStrips::Sizes().keyDistance))
    , m_banner(new Banner(this))
    , m_paper(new LabelPaper(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_page(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    auto* row = new ColumnsLayout;
    row->addColumn(buildOptions(), 0);
    row->addColumn(buildPages());
    column->addLayout(row, 1);
    keepRoom(this);
    const auto relay = [this] {
        if (isVisible())
            lay();
    };
    connect(m_current, &CurrentScope::changed, this, relay);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, relay);
    connect(m_distance, &QDoubleSpinBox::valueChanged, this, relay);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_paper->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_paper->page() + 1); });
    connect(m_save, &QPushButton::clicked, this, &LabelsTab::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &LabelsTab::print);
    setTabChain({ m_width, m_distance, m_save, m_print, m_previous, m_next });
    m_texts->always([this] { lay(); });
}

LabelsTab::~LabelsTab() = default;

QWidget* LabelsTab::buildOptions()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_texts->row(form, QT_TR_NOOP("&Width of a strip:"), m_width, "stripWidthSpin");
    m_texts->row(form, QT_TR_NOOP("&From key to key:"), m_distance, "keyDistanceSpin");
    column->addLayout(form);
    auto* help = new QLabel(part);
    help->setWordWrap(true);
    m_texts->plain(help,
        QT_TR_NOOP("Measure both on the phone. Print without scaling and check the 50 mm mark."));
    column->addWidget(help);
    column->addStretch();
    m_texts->button(m_save, QT_TR_NOOP("Save as P&DF…"), "saveLabelsButton");
    m_texts->button(m_print, QT_TR_NOOP("&Print…"), "printLabelsButton");
    column->addWidget(m_save);
    column->addWidget(m_print);
    m_texts->measured(
        [this, part] { part->setMaximumWidth(fontMetrics().averageCharWidth() * 28); });
    return part;
}

QWidget* LabelsTab::buildPages()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    setAccessibleRole(m_paper, QAccessible::Graphic);
    m_texts->name(m_paper, "Label strips", "labelPaper");
    column->addWidget(m_paper, 1);
    auto* row = new QHBoxLayout;
    m_texts->button(m_previous, QT_TR_NOOP("Previous pa&ge"), "previousLabelsButton");
    m_texts->button(m_next, QT_TR_NOOP("Ne&xt page"), "nextLabelsButton");
    m_page->setObjectName(u"labelsPageLabel"_s);
    row->addWidget(m_page, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    column->addLayout(row);
    return part;
}

void LabelsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lay();
}

/// What each key of each phone is takes its time to find out; the strips before stay meanwhile.
void LabelsTab::lay()
{
    const int question = ++m_asked;
    const QList<MacAddress> chosen = phones();
    if (!isVisible()) // it is laid when it is shown
        return;
    if (chosen.size() <= fewPhones)
        return lay(LabelStrips::blocksOf(m_current->site(), m_current->catalog(), chosen));
    using Blocks = QList<LabelStrips::Block>;
    auto* watcher = new QFutureWatcher<Blocks>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, question] {
        watcher->deleteLater();
        if (question == m_asked)
            lay(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([site = m_current->site(), catalog = m_current->draft()->sharedCatalog(),
                              chosen] { return LabelStrips::blocksOf(site, *catalog, chosen); }));
}

void LabelsTab::lay(const QList<LabelStrips::Block>& blocks)
{
    const QSizeF page = pageLayout().paintRect(QPageLayout::Millimeter).size();
    m_strips = std::make_unique<LabelStrips>(
        blocks, LabelStrips::Sizes { m_width->value(), m_distance->value() }, page);
    m_paper->setWords(tr("None of these phones has a key with a function. Give the keys one under "
                         "\"Keys\"."));
    showPage(std::min(m_paper->page(), std::max(0, m_strips->pageCount() - 1)));
    showCut();
}

QList<MacAddress> LabelsTab::phones() const { return m_current->phones().mid(0, mostPhones); }

void LabelsTab::showPage(int page)
{
    const int count = m_strips->pageCount();
    m_paper->setPage(m_strips.get(), page, pageLayout().fullRect(QPageLayout::Millimeter).size());
    m_page->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_paper->setAccessibleDescription(m_page->text());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_save->setEnabled(count > 0);
    m_print->setEnabled(count > 0);
}

void LabelsTab::showCut()
{
    if (const auto all = m_current->phones().size(); all > mostPhones)
        return m_banner->showMessage(Banner::Kind::Information, [all] {
            return tr("These are the strips of the first %1 of %2 phones. Choose a model or a "
                      "phone for the others.")
                .arg(mostPhones)
                .arg(all);
        });
    const auto cut = m_strips->cut();
    if (cut.isEmpty())
        return m_banner->clear();
    m_banner->showMessage(Banner::Kind::Warning, [cut] {
        return tr("%n label(s) do not fit and are cut, first \"%1\" (%2). Shorten them, or make "
                  "the strips wider.",
            nullptr, int(cut.size()))
            .arg(cut.first().label, cut.first().phone);
    });
}

Status LabelsTab::saveTo(const QString& path) const
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(pageLayout());
        writer.setResolution(600);
        writer.setTitle(m_current->title());
        m_strips->print(&writer);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

void LabelsTab::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the label strips"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveLabelsDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("labels.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto saved = saveTo(path);
        if (saved)
            m_banner->showMessage(
                Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
        else
            m_banner->showMessage(
                Banner::Kind::Error, [error = saved.error()] { return ErrorText::whole(error); });
    });
    dialog->open();
}

void LabelsTab::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayout());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this, printer](QPrinter*) { m_strips->print(printer.get()); });
    dialog->open();
}
