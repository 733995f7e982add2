// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/JournalTable.h"

#include "models/certification/CertificationText.h"
#include "models/certification/DossierEventModel.h"
#include "models/site/PathText.h"
#include "widgets/common/Texts.h"
#include "widgets/views/TableProxy.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString journalWord(const char* text) { return QCoreApplication::translate("JournalTable", text); }

QString kindWord(const QString& kind)
{
    static const QHash<QString, const char*> words {
        { u"state"_s, QT_TRANSLATE_NOOP("JournalTable", "State") },
        { u"contact"_s, QT_TRANSLATE_NOOP("JournalTable", "Contact") },
        { u"trunk"_s, QT_TRANSLATE_NOOP("JournalTable", "Test trunk") },
        { u"entry"_s, QT_TRANSLATE_NOOP("JournalTable", "Template") },
        { u"run"_s, QT_TRANSLATE_NOOP("JournalTable", "Run") },
        { u"published"_s, QT_TRANSLATE_NOOP("JournalTable", "Publication") },
    };
    const char* word = words.value(kind);
    return word ? journalWord(word) : kind;
}

/// "phone: 0721; email: a@b" with the fields as people call them.
QString valueWords(const QString& kind, const QString& value)
{
    if (kind == u"state") {
        const auto state = dossierStateFromName(value);
        return state ? CertificationText::dossierState(*state) : value;
    }
    if (kind == u"run")
        return value.isEmpty()
            ? QString()
            : journalWord(QT_TRANSLATE_NOOP("JournalTable", "a run of the tests"));
    QStringList parts = value.split(u"; "_s, Qt::SkipEmptyParts);
    parts.removeIf( // not stated
        [](const QString& part) { return part.endsWith(u": ") || part.endsWith(u": []"); });
    for (QString& part : parts) {
        const qsizetype colon = part.indexOf(u": "_s);
        if (colon > 0)
            part = PathText::fieldName(part.left(colon)) + part.sliced(colon);
    }
    return parts.join(u"; "_s);
}

QVariant dressedEvent(const QModelIndex& source, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QVariant value = source.data();
    const QString kind = source.siblingAtColumn(DossierEventModel::Kind).data().toString();
    switch (source.column()) {
    case DossierEventModel::When:
        return QLocale().toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    case DossierEventModel::Kind:
        return kindWord(kind);
    case DossierEventModel::Before:
        return kind == u"run" ? QString() : valueWords(kind, value.toString());
    case DossierEventModel::After:
        return valueWords(kind, value.toString());
    default:
        return value;
    }
}

} // namespace

JournalTable::JournalTable(QStringList kinds, QWidget* parent)
    : JournalTable(std::move(kinds), new DossierEventModel, parent)
{
}

JournalTable::JournalTable(QStringList kinds, DossierEventModel* model, QWidget* parent)
    : DataTable(new TableProxy(model), parent)
    , m_kinds(std::move(kinds))
    , m_model(model)
    , m_words(qobject_cast<TableProxy*>(DataTable::model()))
    , m_texts(new Texts(this))
{
    m_model->setParent(this);
    m_words->setParent(this);
    m_words->setReadOnly();
    m_words->setDress(&dressedEvent);
    setSortingEnabled(false); // the newest first is the order that counts
    setStretched({ DossierEventModel::Before, DossierEventModel::After, DossierEventModel::Note });
    setColumnHidden(DossierEventModel::Kind, m_kinds.size() == 1);
    setEmptyText([] { return tr("Every change will be written down here."); });
    m_texts->always([this] { retranslate(); });
}

void JournalTable::retranslate()
{
    m_words->setHeaders(
        { tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After"), tr("Note") });
}

void JournalTable::setEvents(const QList<DossierEvent>& events)
{
    m_model->setEvents(events, m_kinds);
}
