// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/HandoverPage.h"

#include "models/core/ErrorText.h"
#include "models/core/PoolJob.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/report/DeliveryBar.h"
#include "widgets/report/HandoverForm.h"
#include "widgets/report/OpenPointsList.h"
#include "widgets/report/PaperView.h"
#include "widgets/report/SiteEvidenceWatch.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 300; ///< whoever types a name is not followed letter by letter
constexpr qsizetype mostSheets = 12; ///< more are in the file only

/// Of a large site all sheets would fill the memory for nothing.
struct SetSheets {
    QList<QImage> sheets;
    int count = 0;
};

SetSheets sheetsOf(HandoverReport report, double dotsPerInch)
{
    report.pictureDots = dotsPerInch; // made smaller later it would be hard to read
    QList<QImage> all = report.pages().images(dotsPerInch);
    return { all.first(std::min(all.size(), mostSheets)), int(all.size()) };
}

} // namespace

HandoverPage::HandoverPage(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_watch(new SiteEvidenceWatch(draft, store, this))
    , m_banner(new Banner(this))
    , m_form(new HandoverForm(this))
    , m_points(new OpenPointsList(this))
    , m_go(new QPushButton(this))
    , m_delivery(new DeliveryBar(store, this))
    , m_paper(new PaperView(this))
    , m_pdf(new QPushButton(this))
    , m_html(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_saver(new ReportSaver(this))
{
    setObjectName(u"handoverPage"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPauseMs);
    buildLayout();
    connectParts();
    showButtons();
}

HandoverPage::~HandoverPage() = default;

void HandoverPage::setGuard(std::function<bool()> guard) { m_delivery->setGuard(std::move(guard)); }

void HandoverPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    auto* row = new ColumnsLayout;
    row->addColumn(buildLeft(), 2);
    row->addColumn(buildRight(), 3);
    column->addLayout(row, 1);
}

QBoxLayout* HandoverPage::buildLeft()
{
    auto* left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addWidget(m_texts->label(QT_TR_NOOP("&Open points:"), m_points, "openPointsList"));
    left->addWidget(m_points, 1);
    m_texts->button(m_go, QT_TR_NOOP("&Go to its page"), "goToPointButton");
    left->addWidget(m_go);
    left->addSpacing(fontMetrics().height() / 2);
    left->addWidget(m_delivery);
    return left;
}

QBoxLayout* HandoverPage::buildRight()
{
    auto* right = new QVBoxLayout;
    right->addWidget(m_texts->label(QT_TR_NOOP("Previe&w:"), m_paper, "reportPreview"));
    right->addWidget(m_paper, 1);
    auto* buttons = new QHBoxLayout;
    m_texts->button(m_pdf, QT_TR_NOOP("Save as P&DF…"), "savePdfButton");
    m_texts->button(m_html, QT_TR_NOOP("Save as HT&ML…"), "saveHtmlButton");
    m_texts->button(m_print, QT_TR_NOOP("P&rint…"), "printButton");
    for (QPushButton* button : { m_pdf, m_html, m_print })
        buttons->addWidget(button);
    right->addLayout(buttons);
    return right;
}

void HandoverPage::connectParts()
{
    connect(m_watch, &SiteEvidenceWatch::gathered, this, &HandoverPage::takeOver);
    connect(m_watch, &SiteEvidenceWatch::failed, this, &HandoverPage::showFailure);
    connect(&m_soon, &QTimer::timeout, this, &HandoverPage::preview);
    connect(m_form, &HandoverForm::changed, this, [this] { m_soon.start(); });
    connect(m_paper, &PaperView::widthChanged, this, [this] { m_soon.start(); });
    connect(m_points, &OpenPointsList::stepRequested, this, &HandoverPage::stepRequested);
    connect(m_go, &QPushButton::clicked, m_points, &OpenPointsList::follow);
    connect(m_delivery, &DeliveryBar::checkRequested, m_watch, &SiteEvidenceWatch::refresh);
    connect(m_watch, &SiteEvidenceWatch::failed, m_delivery, &DeliveryBar::giveUp);
    connect(m_delivery, &DeliveryBar::failed, this, &HandoverPage::showFailure);
    connect(m_delivery, &DeliveryBar::deliveryChanged, this, &HandoverPage::deliveryChanged);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(ReportSaver::Form::Pdf); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(ReportSaver::Form::Html); });
    connect(m_print, &QPushButton::clicked, this, &HandoverPage::askPrinter);
    connect(m_saver, &ReportSaver::busyChanged, this, &HandoverPage::showButtons);
    connect(m_saver, &ReportSaver::failed, this, &HandoverPage::showFailure);
    connect(m_saver, &ReportSaver::saved, this, [this](const QString& path) {
        m_banner->showMessage(
            Banner::Kind::Positive, [path] { return tr("The report is in %1.").arg(path); });
        m_banner->addButton([] { return tr("Show the report"); }, "showReportButton",
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

void HandoverPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_form->setSiteLanguage(m_draft->site().language);
    m_readReseller.ask(
        *m_store, [](Store& store) { return ResellerRepository(store.database()).load(); },
        [this](const Result<Reseller>& reseller) {
            if (reseller && *reseller != m_reseller) {
                m_reseller = *reseller;
                m_soon.start();
            }
        });
    m_watch->setWatching(true);
}

void HandoverPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_watch->setWatching(false);
    m_soon.stop();
}

/// Of the site as it was when its evidence was gathered: the two belong together.
void HandoverPage::takeOver()
{
    const auto known = m_watch->known();
    const SiteEvidence& evidence = known->evidence;
    m_points->setPoints(evidence.open);
    const SiteEvidence::Point* blocker = evidence.blocker();
    const int open = int(evidence.handedOver().size()); // as many as the report lists
    const QString& id = known->site.id;
    m_delivery->setSite(id, blocker ? std::optional(*blocker) : std::nullopt, open);
    if (m_watch->isCurrent())
        m_delivery->conclude();
    if (!id.isEmpty() && m_store->mayWrite() && (m_notedPoints != open || m_notedSite != id)) {
        // For the list of sites; where it cannot be kept, the next look does it.
        StoreTurns::write(*m_store, this,
            [id, open](Store& store) { return store.sites().noteOpenPoints(id, open); });
        m_notedPoints = open;
        m_notedSite = id;
    }
    showButtons();
    // Not at once: the page is painted first, and both need the fonts.
    m_soon.start();
}

HandoverReport HandoverPage::report() const
{
    const auto known = m_watch->known();
    HandoverReport report;
    report.site = known->site;
    report.evidence = known->evidence;
    report.catalog = m_draft->sharedCatalog();
    report.reseller = m_reseller;
    report.language = m_form->language();
    report.technician = m_form->technician();
    report.place = m_form->place();
    report.date = QDate::currentDate();
    report.programVersion = QStringLiteral(DOPPINO_VERSION);
    report.hasEnvelope = m_form->hasEnvelope();
    return report;
}

void HandoverPage::preview()
{
    m_soon.stop();
    m_isStale = m_isSetting;
    if (m_isSetting || !m_watch->known() || !isVisible())
        return;
    m_isSetting = true;
    HandoverReport shown = report();
    shown.hasEnvelope = false; // no password stands on the screen
    auto* job = new PoolJob<SetSheets>(
        PoolJob<SetSheets>::Work([shown, dots = m_paper->dotsPerInch()]() -> Result<SetSheets> {
            return sheetsOf(shown, dots);
        }),
        this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_isSetting = false;
        if (job->outcome().end == Outcome::End::Done)
            m_paper->setSheets(job->result()->sheets, job->result()->count);
        m_isStale ? preview() : Q_EMIT previewed();
    });
    job->start();
}

void HandoverPage::save(ReportSaver::Form form)
{
    m_banner->clear();
    const HandoverReport saved = report();
    m_saver->ask({ [saved](const QString& fileName) { return saved.content(fileName); },
                     saved.fileName(), saved.hasEnvelope, JobLabels::report(saved.site) },
        form);
}

void HandoverPage::askPrinter()
{
    m_banner->clear();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(report().fileName());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printReportDialog"_s);
    // The dialog uses it to its own end.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

void HandoverPage::print(const std::shared_ptr<QPrinter>& printer)
{
    m_isPrinting = true;
    showButtons();
    const HandoverReport printed = report();
    auto* job = new PoolJob<void>(PoolJob<void>::Work([printed, printer]() -> Status {
        if (printed.pages().print(*printer))
            return {};
        return fail(ErrorCode::FileUnwritable, printer->printerName());
    }),
        window()); // goes on when the page is left
    job->setLabel(JobLabels::report(printed.site));
    connect(job, &Job::finished, job, &QObject::deleteLater);
    connect(job, &Job::finished, this, [this, job] {
        m_isPrinting = false;
        showButtons();
        if (job->outcome().error)
            return showFailure(*job->outcome().error);
        m_banner->showMessage(
            Banner::Kind::Positive, [] { return tr("The report was sent to the printer."); });
    });
    job->start();
}

void HandoverPage::showFailure(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

void HandoverPage::showButtons()
{
    const bool isFree = m_watch->known() && !m_saver->isBusy() && !m_isPrinting;
    for (QPushButton* button : { m_pdf, m_html, m_print })
        button->setEnabled(isFree);
    m_go->setEnabled(m_points->hasPoints());
}
