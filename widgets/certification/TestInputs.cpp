// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TestInputs.h"

#include "widgets/certification/TestBench.h"
#include "widgets/common/Texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldColumns = 2;
constexpr int mostCalls = 1000;
constexpr const char* inputProperty = "certificationInput";

} // namespace

TestInputs::TestInputs(TestBench* bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_texts(new Texts(this))
    , m_header(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_form(new QWidget(this))
    , m_grid(new QGridLayout(m_form))
{
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_texts->button(m_header, QT_TR_NOOP("Numbers and channels"), "testInputsHeader");
    m_texts->toolTip(m_header, QT_TR_NOOP("Folds the numbers up or out"));
    m_summary->setObjectName(u"testInputsSummary"_s);
    m_summary->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_header);
    row->addWidget(m_summary, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_form);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(m_form->isHidden()); });
    connect(bench, &TestBench::runReplaced, this, [this] {
        rebuild();
        setOpen(!m_bench->isBegun() && !missing().isEmpty());
    });
    connect(bench, &TestBench::inputsChanged, this, &TestInputs::showSummary);
    connect(bench, &TestBench::runningChanged, this,
        [this] { m_form->setEnabled(!m_bench->isRunning()); });
    m_texts->always([this] { rebuild(); });
    setOpen(false);
}

QWidget* TestInputs::header() const { return m_header; }

/// The plan of another run may ask for other things.
void TestInputs::rebuild()
{
    QStringList ids;
    for (const QWidget* field : std::as_const(m_fields))
        ids.append(field->property(inputProperty).toString());
    QStringList wanted;
    if (m_bench->run().plan)
        for (const CertificationInput& input : m_bench->run().plan->inputs())
            wanted.append(input.id);
    if (ids != wanted) {
        qDeleteAll(m_form->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        m_fields.clear();
        for (int i = 0; i < wanted.size(); ++i)
            addField(i);
        Q_EMIT rebuilt();
    }
    refresh();
}

void TestInputs::addField(int index)
{
    const CertificationInput& input = m_bench->run().plan->inputs()[index];
    auto* field = new QLineEdit(m_form);
    auto* caption = new QLabel(m_form);
    caption->setBuddy(field);
    field->setObjectName(u"testInput_"_s + input.id);
    field->setAccessibleName(input.title.en);
    field->setProperty(inputProperty, input.id);
    if (input.form == u"count")
        field->setValidator(new QIntValidator(1, mostCalls, field));
    const int row = index / fieldColumns;
    const int column = 2 * (index % fieldColumns);
    m_grid->addWidget(caption, row, column);
    m_grid->addWidget(field, row, column + 1);
    m_fields.append(field);
    connect(field, &QLineEdit::editingFinished, this,
        [this, field, id = input.id] { m_bench->setInput(id, field->text().trimmed()); });
}

void TestInputs::refresh()
{
    const QString language = QLocale().name();
    for (int i = 0; i < m_fields.size(); ++i) {
        const CertificationInput& input = m_bench->run().plan->inputs()[i];
        auto* field = qobject_cast<QLineEdit*>(m_fields[i]);
        auto* caption = qobject_cast<QLabel*>(m_grid->itemAt(2 * i)->widget());
        caption->setText(tr("%1:", "label of a field").arg(input.title.in(language)));
        field->setToolTip(input.hint.in(language));
        field->setPlaceholderText(m_bench->initialInput(input));
        if (!field->hasFocus())
            field->setText(m_bench->run().inputs.value(input.id));
    }
    showSummary();
}

/// Titles of what some test needs and nobody has stated.
QStringList TestInputs::missing() const
{
    QStringList titles;
    if (!m_bench->run().plan)
        return titles;
    for (const CertificationInput& input : m_bench->run().plan->inputs()) {
        const auto& tests = m_bench->run().plan->tests();
        const bool isNeeded = std::any_of(tests.begin(), tests.end(),
            [&](const CertificationTest& test) { return test.inputs.contains(input.id); });
        if (isNeeded && m_bench->input(input.id).isEmpty())
            titles.append(input.title.in(QLocale().name()));
    }
    return titles;
}

void TestInputs::showSummary()
{
    const QStringList titles = missing();
    m_summary->setText(titles.isEmpty()
            ? tr("All are stated.")
            : tr("Not stated: %1. The tests that need them are left out.")
                  .arg(titles.join(u", "_s)));
}

void TestInputs::setOpen(bool isOpen)
{
    m_form->setVisible(isOpen);
    m_header->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
}
