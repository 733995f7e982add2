// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ProviderDetails.h"

#include "models/catalog/ProviderStandingText.h"
#include "widgets/common/AccessibleRole.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"

#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// "2026-06" or "2026-06-14" as people of the locale write it.
QString localDate(const QString& text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return QLocale().toString(day, QLocale::ShortFormat);
    const QDate month = QDate::fromString(text, u"yyyy-MM"_s);
    return month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : text;
}

} // namespace

ProviderDetails::ProviderDetails(std::shared_ptr<const Catalog> catalog, QWidget* parent)
    : QScrollArea(parent)
    , m_catalog(std::move(catalog))
    , m_texts(new Texts(this))
    , m_title(wrappedLabel(this))
    , m_badgeIcon(new QLabel(this))
    , m_badge(wrappedLabel(this))
    , m_support(wrappedLabel(this))
    , m_values(new QWidget(this))
    , m_notes(wrappedLabel(this))
{
    setAccessibleRole(this, QAccessible::Document);
    m_texts->name(this, QT_TR_NOOP("Provider details"), "providerDetails");
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(u"providerName"_s);
    m_badge->setObjectName(u"providerBadge"_s);
    m_support->setObjectName(u"providerSupport"_s);
    m_notes->setObjectName(u"providerNotes"_s);
    auto* body = new QWidget(this);
    buildValues(new QVBoxLayout(body));
    setWidget(body);
    m_texts->always([this] { refresh(); });
}

void ProviderDetails::buildValues(QVBoxLayout* layout)
{
    auto* badgeRow = new QHBoxLayout;
    badgeRow->addWidget(m_badgeIcon);
    badgeRow->addWidget(m_badge, 1);
    m_form = new QFormLayout(m_values);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_host = addValue(QT_TR_NOOP("Host:"), "providerHost");
    m_port = addValue(QT_TR_NOOP("Port:"), "providerPort");
    m_transport = addValue(QT_TR_NOOP("Transport:"), "providerTransport");
    m_registrar = addValue(QT_TR_NOOP("Registrar:"), "providerRegistrar");
    m_codecs = addValue(QT_TR_NOOP("Codecs:"), "providerCodecs");
    m_source = addValue(QT_TR_NOOP("Source:"), "providerSource");
    layout->addWidget(m_title);
    layout->addLayout(badgeRow);
    layout->addWidget(m_support);
    layout->addWidget(m_values);
    layout->addWidget(m_notes);
    layout->addStretch();
}

/// Not Texts::row: an accessible name would hide the value itself.
QLabel* ProviderDetails::addValue(const char* source, const char* objectName)
{
    auto* caption = new QLabel(m_values);
    m_texts->plain(caption, source);
    QLabel* value = wrappedLabel(m_values);
    value->setObjectName(QString::fromLatin1(objectName));
    m_form->addRow(caption, value);
    return value;
}

void ProviderDetails::showProvider(const QString& id, std::shared_ptr<const Provider> kept)
{
    m_isChosen = true;
    m_id = id;
    m_kept = std::move(kept);
    refresh();
}

void ProviderDetails::showNothing()
{
    m_isChosen = false;
    refresh();
}

void ProviderDetails::refresh()
{
    const Provider* listed = m_isChosen ? m_catalog->provider(m_id) : nullptr;
    const Provider* provider = m_isChosen && m_kept ? m_kept.get() : listed;
    m_badge->setVisible(m_isChosen);
    m_badgeIcon->setVisible(m_isChosen);
    m_values->setVisible(provider != nullptr);
    m_notes->setVisible(provider != nullptr);
    if (!m_isChosen) {
        m_title->setText(tr("No provider chosen yet"));
        m_support->setText(tr("Choose the provider of the trunk in the list, or “Not in the list” "
                              "to state its data yourself."));
        return;
    }
    m_title->setText(provider ? provider->name : m_id.isEmpty() ? tr("Not in the list") : m_id);
    showSupport(listed);
    if (provider)
        showValues(*provider);
}

/// What the catalogue says today; what a trunk keeps has no say in that.
void ProviderDetails::showSupport(const Provider* listed)
{
    const bool isCertified = listed && listed->isCertified;
    const bool isProved
        = listed && listed->standing(QDate::currentDate()) == ProviderStanding::Certified;
    const auto shape = isProved ? GlyphIcon::Shape::Certified
        : isCertified           ? GlyphIcon::Shape::Information
                                : GlyphIcon::Shape::NotCertified;
    LabelGlyph::show(m_badgeIcon, shape, QStyle::PM_ButtonIconSize);
    const QString standing
        = listed ? providerStandingText(*listed, QDate::currentDate()) : tr("not listed");
    m_badge->setText(standing.left(1).toUpper() + standing.mid(1));
    m_support->setText(isProved
            ? tr("Full support: faults between PBX and provider are followed to their end.")
            : isCertified
            ? tr("Full support, as for all providers of the catalogue, also without a valid test: "
                 "faults between PBX and provider are followed to their end.")
            : tr("Support is limited to an analysis and takes longer; the handover report will "
                 "say so. All data of the trunk are stated under “Account”."));
}

void ProviderDetails::showValues(const Provider& provider)
{
    m_host->setText(provider.host);
    m_port->setText(QString::number(provider.port));
    m_transport->setText(provider.transport.toUpper());
    m_registrar->setText(
        provider.registrar.isEmpty() ? tr("The PBX does not register") : provider.registrar);
    m_codecs->setText(provider.codecs.isEmpty() ? tr("Not stated") : provider.codecs.join(u", "_s));
    m_source->setText(sourceOf(provider));
    const QString notes = notesOf(provider);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

QString ProviderDetails::notesOf(const Provider& provider) const
{
    const QString language = QLocale().name();
    QStringList lines;
    if (m_kept)
        lines.append(tr("• The trunk keeps what it was configured with; the catalogue has other "
                        "values by now."));
    for (const LocalizedText& note : provider.notes)
        lines.append(u"• "_s + note.in(language));
    for (const Correction& correction : provider.corrections)
        lines.append(correction.found.isEmpty()
                ? tr("• Added %1: %2. %3")
                      .arg(correction.field, correction.used, correction.why.in(language))
                : tr("• Corrected %1: %2 instead of %3. %4")
                      .arg(correction.field, correction.used, correction.found,
                          correction.why.in(language)));
    return lines.join(u'\n');
}

QString ProviderDetails::sourceOf(const Provider& provider) const
{
    const Source* source = m_catalog->sourceOf(u"providers"_s, provider.sourceIds, {});
    return source ? tr("%1, %2").arg(source->title, localDate(source->date)) : tr("Not stated");
}
