// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/RecentSites.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Texts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

RecentSites::RecentSites(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
{
    auto* layout = new FlowLayout(this);
    auto* caption = new QLabel(this);
    m_texts->plain(caption, QT_TR_NOOP("Opened last:"));
    layout->addWidget(caption);
    for (int i = 0; i < most; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"recentSiteButton%1"_s.arg(i));
        button->setFlat(true);
        button->setAutoDefault(false);
        layout->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this,
            [this, button] { Q_EMIT siteRequested(button->property("site").toString()); });
    }
    hide();
}

/// Neither the path nor the server's address, which are no names of settings.
QString RecentSites::key() const
{
    const QByteArray hash
        = QCryptographicHash::hash(m_place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"recent/"_s + QString::fromLatin1(hash.first(16));
}

QStringList RecentSites::kept() const { return QSettings().value(key()).toStringList(); }

void RecentSites::note(const QString& siteId)
{
    const bool isNameless = QCoreApplication::organizationName().isEmpty(); // whose settings?
    if (m_place.isEmpty() || siteId.isEmpty() || isNameless)
        return;
    QStringList ids = kept();
    ids.removeAll(siteId);
    ids.prepend(siteId);
    // Some more: those that are deleted make room for older ones.
    QSettings().setValue(key(), ids.first(std::min<qsizetype>(ids.size(), 2 * most)));
}

void RecentSites::setSites(const QList<SiteSummary>& sites)
{
    const QStringList ids = m_place.isEmpty() ? QStringList() : kept();
    int count = 0;
    for (const QString& id : ids) {
        const auto site = std::find_if(sites.begin(), sites.end(),
            [&](const SiteSummary& candidate) { return candidate.id == id; });
        if (site != sites.end() && count < most)
            show(count++, *site);
    }
    for (int i = count; i < most; ++i)
        m_buttons[i]->hide();
    setVisible(count > 0 && sites.size() > 1);
}

void RecentSites::show(int index, const SiteSummary& site)
{
    constexpr int letters = 22;
    QPushButton* button = m_buttons[index];
    const QString name = site.name.isEmpty() ? site.customer : site.name;
    const QString shown = fontMetrics().elidedText(
        name, Qt::ElideMiddle, letters * fontMetrics().averageCharWidth());
    button->setText(QString(shown).replace(u'&', u"&&"_s));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setProperty("site", site.id);
    button->setVisible(!name.isEmpty());
}
