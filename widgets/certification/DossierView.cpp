// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/DossierView.h"

#include "models/certification/CertificationText.h"
#include "widgets/certification/ContactTab.h"
#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/HistoryTab.h"
#include "widgets/certification/ResultTab.h"
#include "widgets/certification/StateDialog.h"
#include "widgets/certification/TemplateTab.h"
#include "widgets/certification/TestBench.h"
#include "widgets/certification/TestsTab.h"
#include "widgets/certification/TestTrunkTab.h"
#include "widgets/certification/TicketDialog.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/PageArea.h"
#include "widgets/common/Texts.h"
#include "widgets/views/TabChain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

DossierView::DossierView(DossierDesk* desk, TestBench* bench, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bench(bench)
    , m_texts(new Texts(this))
    , m_company(new QLabel(this))
    , m_state(new QLabel(this))
    , m_next(new QLabel(this))
    , m_ticket(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(m_next);
    column->addWidget(m_tabs, 1);
    buildTabs();
    connectAll();
    m_texts->always([this] { refresh(); });
}

QWidget* DossierView::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    Fonts::relate(m_company, 1.2, true);
    m_company->setObjectName(u"dossierCompany"_s);
    m_company->setTextFormat(Qt::PlainText);
    m_company->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_texts->measured(
        [this] { m_company->setMinimumWidth(fontMetrics().averageCharWidth() * 10); });
    m_state->setObjectName(u"dossierState"_s);
    m_next->setObjectName(u"dossierNextStep"_s);
    m_next->setWordWrap(true);
    m_texts->button(m_ticket, QT_TR_NOOP("Tic&ket…"), "ticketButton");
    m_texts->button(m_change, QT_TR_NOOP("&Change state…"), "changeStateButton");
    m_texts->toolTip(
        m_ticket, QT_TR_NOOP("The text that opens the procedure at the helpdesk, to be copied"));
    row->addWidget(m_company, 1);
    row->addWidget(m_state);
    row->addWidget(m_change);
    row->addWidget(m_ticket);
    setTabOrder(m_change, m_ticket);
    return head;
}

void DossierView::buildTabs()
{
    m_texts->name(m_tabs, QT_TR_NOOP("Parts of the dossier"), "dossierTabs");
    m_tests = new TestsTab(m_bench, m_tabs);
    auto* result = new ResultTab(m_desk, m_bench, m_tabs);
    for (QWidget* part :
        QList<QWidget*> { new ContactTab(m_desk, m_tabs), new TestTrunkTab(m_desk, m_tabs),
            new TemplateTab(m_desk, m_tabs), m_tests, result, new HistoryTab(m_desk, m_tabs) }) {
        auto* area = new PageArea(m_tabs); // large text on a small screen
        area->setPage(part);
        m_tabs->addTab(area, QString());
    }
    m_texts->always([this] {
        const QStringList words { tr("Contact"), tr("Test trunk"), tr("Template"), tr("Tests"),
            tr("Result"), tr("History") };
        for (int i = 0; i < words.size(); ++i)
            m_tabs->setTabText(i, words[i]);
    });
    connect(result, &ResultTab::published, this, &DossierView::published);
    connect(result, &ResultTab::testRequested, this, [this](const QString& id) {
        showTab(TestsPart);
        m_tests->showTest(id);
    });
}

void DossierView::connectAll()
{
    connect(m_ticket, &QPushButton::clicked, this, &DossierView::showTicket);
    connect(m_change, &QPushButton::clicked, this, &DossierView::changeState);
    connect(m_desk, &DossierDesk::opened, this, &DossierView::refresh);
    connect(m_desk, &DossierDesk::kept, this, &DossierView::refresh);
    connect(m_desk, &DossierDesk::changed, this, &DossierView::refresh);
    connect(m_bench, &TestBench::runningChanged, this, &DossierView::refresh);
}

void DossierView::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void DossierView::refresh()
{
    const Dossier& dossier = m_desk->dossier();
    const auto state = dossier.stateOn(QDate::currentDate());
    m_company->setText(dossier.company);
    m_company->setToolTip(dossier.company);
    m_state->setText(tr("State: %1").arg(CertificationText::dossierState(state)));
    const CertificationScore score = m_bench->score();
    const QStringList lacks = DossierFlow::missing(dossier, &score);
    m_next->setText(lacks.isEmpty() ? state == Dossier::State::Published
                ? tr("Published: nothing is left to be done.")
                : tr("Everything is there: it can be published on “Result”.")
                                    : tr("Next: %1", "followed by a sentence")
                                          .arg(DossierFlow::missingText(lacks.first())));
    m_change->setEnabled(!m_bench->isRunning());
    m_ticket->setEnabled(m_bench->run().plan != nullptr);
}

void DossierView::showTicket()
{
    m_desk->keep();
    auto* dialog = new TicketDialog(m_desk->dossier(), m_bench->run().plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DossierView::changeState()
{
    const CertificationScore score = m_bench->score();
    const Dossier& dossier = m_desk->dossier();
    const bool hasRun = m_bench->isBegun();
    auto* dialog = new StateDialog(dossier.stateOn(QDate::currentDate()),
        DossierFlow::suggested(dossier, hasRun ? &score : nullptr), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_desk->setState(dialog->state(), dialog->note()); });
    dialog->open();
}
