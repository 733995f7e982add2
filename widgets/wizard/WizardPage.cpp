// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/WizardPage.h"

#include "models/site/PathText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/PageArea.h"
#include "widgets/common/PageHeader.h"
#include "widgets/common/ReadingOrder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownProblems = 5;

bool isForLooking(const QWidget* field)
{
    const QString name = field->objectName();
    return name.contains(u"filter", Qt::CaseInsensitive)
        || name.contains(u"search", Qt::CaseInsensitive);
}

/// What stands beside tabs, such as "Undo", serves them all and begins none.
bool isBesideTabs(const QWidget* widget)
{
    for (const QWidget* each = widget; each; each = each->parentWidget())
        if (const auto* tabs = qobject_cast<const QTabWidget*>(each->parentWidget()))
            if (each == tabs->cornerWidget(Qt::TopLeftCorner)
                || each == tabs->cornerWidget(Qt::TopRightCorner))
                return true;
    return false;
}

} // namespace

WizardPage::WizardPage(WizardStep step, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_step(step)
    , m_banner(new Banner(this))
    , m_area(new PageArea(this))
    , m_content(content)
{
    setObjectName(u"page_"_s + wizardStepId(step));
    // Pages fit without scrolling; the area is for text at 200 % on a small screen.
    m_area->setPage(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PageHeader([step] { return wizardStepTitle(step); },
        [step] { return wizardStepSentence(step); }, this));
    layout->addWidget(m_banner);
    layout->addWidget(m_area, 1);
}

void WizardPage::showProblems(const QList<Error>& problems, const Site& site)
{
    m_banner->showMessage(
        Banner::Kind::Warning, [this, problems, site] { return sentencesOf(problems, site); });
    if (!problems.isEmpty())
        focusField(problems.first());
}

bool WizardPage::isShowingProblems() const { return !m_banner->isHidden(); }

void WizardPage::updateProblems(const QList<Error>& problems, const Site& site)
{
    if (!isShowingProblems())
        return;
    if (problems.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(
            Banner::Kind::Warning, [this, problems, site] { return sentencesOf(problems, site); });
}

QString WizardPage::sentencesOf(const QList<Error>& problems, const Site& site) const
{
    QStringList lines;
    for (const Error& problem : problems.first(std::min<qsizetype>(problems.size(), shownProblems)))
        lines.append(PathText::inWords(
            FieldError::sentenceOf(problem, FieldError::fieldOf(m_content, problem.subject)),
            site));
    if (problems.size() > shownProblems)
        lines.append(tr("And %n more.", nullptr, int(problems.size()) - shownProblems));
    return lines.join(u'\n');
}

void WizardPage::focusField(const Error& problem)
{
    QWidget* field = FieldError::fieldOf(m_content, problem.subject);
    if (!field || !FieldError::focus(field))
        focusFirstField();
}

void WizardPage::setReadOnly()
{
    for (auto* field : m_content->findChildren<QLineEdit*>())
        if (!qobject_cast<QComboBox*>(field->parentWidget()) && !isForLooking(field))
            field->setReadOnly(true);
    for (auto* field : m_content->findChildren<QPlainTextEdit*>())
        field->setReadOnly(true);
    for (auto* field : m_content->findChildren<QAbstractSpinBox*>())
        field->setReadOnly(true);
    for (auto* view : m_content->findChildren<QAbstractItemView*>())
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

/// A filter helps to find what is there, which comes first; what stands beside it comes first only
/// where nothing is.
bool WizardPage::focusFirstField()
{
    QWidget* filter = nullptr;
    QWidget* beside = nullptr;
    QWidget* field = nullptr;
    for (QWidget* next : ReadingOrder::of(m_content)) {
        if (!isField(next))
            continue;
        const auto* view = qobject_cast<const QAbstractItemView*>(next);
        const bool isFilled = view && view->model() && view->model()->rowCount() > 0;
        if (isForLooking(next))
            filter = filter ? filter : next;
        else if (!filter || isFilled)
            field = field ? field : next;
        else
            beside = beside ? beside : next;
    }
    QWidget* first = field ? field : beside ? beside : filter;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first;
}

/// The keys of tabs, and of the buttons these have of their own, only turn what is there to do.
bool WizardPage::isField(const QWidget* widget) const
{
    return m_content->isAncestorOf(widget) && widget->isVisibleTo(m_content) && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
        && !qobject_cast<const QTabBar*>(widget)
        && !qobject_cast<const QTabBar*>(widget->parentWidget()) && !isBesideTabs(widget);
}
