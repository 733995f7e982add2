// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ConfigMarks.h"
#include "models/provisioning/ParameterText.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/ParameterProxy.h"
#include "widgets/phones/configure/PhonePreview.h"
#include "widgets/views/DiffView.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

// What fills the pages of the preview, in portions.

namespace {

/// Of a table, in one turn of the loop: what is filled in at once keeps the keys waiting.
constexpr qsizetype rowsAtOnce = 60;

} // namespace

/// A row that is there already is written over, so that the table does not jump.
void PhonePreview::showValues(const Written& written, qsizetype first)
{
    const Catalog& catalog = m_current->catalog();
    const qsizetype end = std::min(first + rowsAtOnce, written.names.size());
    m_values->setRowCount(std::max(m_values->rowCount(), int(end)));
    for (qsizetype row = first; row < end; ++row) {
        const QString& name = written.names[row];
        const QStringList texts { ParameterText::name(name),
            ParameterProxy::valueText(catalog, name, written.plan->values.value(name),
                PhoneParameters::isSecret(catalog, name)),
            name };
        for (int column = 0; column < texts.size(); ++column) {
            const QModelIndex cell = m_values->index(int(row), column);
            if (cell.data().toString() != texts[column])
                m_values->setData(cell, texts[column]);
        }
    }
    if (end < written.names.size())
        return soon([this, written, end] { showValues(written, end); });
    m_values->setRowCount(int(end));
    soon([this, written] { showFile(written); });
}

void PhonePreview::readTaken(const Written& written)
{
    const Phone* phone = m_current->site().phone(written.plan->mac);
    m_readTaken.drop();
    if (!phone || (!m_store && !m_taken))
        return compare(written, std::nullopt);
    if (!m_store)
        return compare(written, m_taken(phone->id));
    m_readTaken.ask(
        *m_store, [id = phone->id](Store& store) { return store.phones().taken(id); },
        [this, question = m_asked, written](const Last& last) {
            if (question == m_asked)
                compare(written, last);
        });
}

struct PhonePreview::Compared {
    DiffModel::Compared texts;
    QList<int> lines; ///< of the new file that differ
    QString at;
};

void PhonePreview::compare(const Written& written, const Last& last)
{
    if (!last || !*last) {
        m_noDifference->setText(
            tr("This phone has not taken a configuration from here yet: there is nothing to "
               "compare with."));
        m_difference->setCurrentWidget(m_noDifference);
        m_file->setComparison({}, {});
        return finish();
    }
    const QString at = QLocale().toString((*last)->at.toLocalTime(), QLocale::ShortFormat);
    inPool<Compared>(
        [before = (*last)->content, file = written.file->configuration,
            secrets = written.plan->secrets(), at] {
            const QByteArray taken = before.reveal().toUtf8();
            return Compared { DiffModel::compared(taken, file, secrets),
                ConfigMarks::changedLines(taken, file), at };
        },
        [this](const Compared& compared) { showCompared(compared); });
}

void PhonePreview::showCompared(const Compared& compared)
{
    m_diff->setCompared(
        tr("What the phone took on %1").arg(compared.at), tr("What it gets next"), compared.texts);
    m_difference->setCurrentWidget(m_diff);
    soon([this, at = compared.at, lines = compared.lines] {
        m_file->setComparison(lines, [at, count = int(lines.size())] {
            return count == 0
                ? tr("As the phone took it on %1.").arg(at)
                : tr("%n line(s) differ from what the phone took on %1.", nullptr, count).arg(at);
        });
        finish();
    });
}
