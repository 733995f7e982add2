// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FieldError.h"

#include "models/core/ErrorText.h"
#include "models/site/PathText.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/editors/SiteDraft.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

const char* const pathProperty = "doppinoPath";

bool isAtOrBelow(const QString& subject, const QString& path)
{
    return subject == path
        || (subject.startsWith(path)
            && (subject[path.size()] == u'[' || subject[path.size()] == u'.'));
}

/// The text of the label whose buddy the field is, without mnemonic and colon.
QString captionOf(const QWidget* field)
{
    const QList<QLabel*> labels = field->parentWidget()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->buddy() != field)
            continue;
        QString caption = label->text();
        caption.remove(u'&');
        return caption.endsWith(u':') ? caption.chopped(1) : caption;
    }
    return {};
}

} // namespace

FieldError::FieldError(SiteDraft* draft, const QString& path, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_path(path)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
{
    setObjectName(field->objectName() + u"Error"_s);
    mark(field, path);
    field->installEventFilter(this);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    LabelGlyph::show(m_icon, GlyphIcon::Shape::Warning);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    hide();
    connect(draft, &SiteDraft::changed, this, [this] {
        if (!isHidden() && (m_field->hasFocus() || sentence().isEmpty()))
            clear();
    });
}

void FieldError::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    mark(m_field, path);
    clear();
}

QString FieldError::text() const { return m_label->text(); }

QString FieldError::sentence() const
{
    if (!m_draft)
        return {};
    for (const Error& problem : m_draft->problems())
        if (isAtOrBelow(problem.subject, m_path))
            return PathText::inWords(sentenceOf(problem, m_field), m_draft->site());
    return {};
}

void FieldError::refresh()
{
    const QString text = sentence();
    if (text.isEmpty())
        return clear();
    m_label->setText(text);
    m_field->setAccessibleDescription(text);
    show();
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FieldError::clear()
{
    m_label->clear();
    m_field->setAccessibleDescription({});
    hide();
}

bool FieldError::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        QWidget* now = QApplication::focusWidget();
        if (now && now != m_field && m_field->isAncestorOf(now))
            now->installEventFilter(this); // the editor of a cell: nobody has left yet
        else if (watched == m_field)
            refresh();
        else if (now != m_field) // once the editor has told what was typed
            QMetaObject::invokeMethod(this, &FieldError::refresh, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void FieldError::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !isHidden())
        refresh();
    QWidget::changeEvent(event);
}

QString FieldError::sentenceOf(const Error& problem, const QWidget* field)
{
    const QString caption = field ? captionOf(field) : QString();
    Error named = problem;
    if (!caption.isEmpty())
        named.subject = caption;
    return ErrorText::sentence(named);
}

void FieldError::mark(QWidget* field, const QString& path)
{
    field->setProperty(pathProperty, path);
}

bool FieldError::focus(QWidget* field)
{
    for (QWidget* page = field; QWidget* parent = page->parentWidget(); page = parent) {
        auto* tabs = qobject_cast<QTabWidget*>(parent->parentWidget());
        if (tabs && tabs->indexOf(page) >= 0)
            tabs->setCurrentWidget(page);
    }
    if (!field->isVisible() || !field->isEnabled())
        return false;
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* FieldError::fieldOf(const QWidget* page, const QString& subject)
{
    const QList<QWidget*> fields = page->findChildren<QWidget*>();
    for (QWidget* field : fields) {
        const QString path = field->property(pathProperty).toString();
        if (!path.isEmpty() && isAtOrBelow(subject, path))
            return field;
    }
    return nullptr;
}
