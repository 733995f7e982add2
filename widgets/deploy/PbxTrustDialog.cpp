// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/PbxTrustDialog.h"

#include "widgets/common/Fonts.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {
const QString keysApart = QStringLiteral(" / "); ///< known and found, in Error::detail
} // namespace

PbxTrustDialog::PbxTrustDialog(const Error& error, QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_error(error)
{
    setObjectName(u"pbxTrustDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    auto* icon = new QLabel(this);
    LabelGlyph::show(icon, isChange() ? GlyphIcon::Shape::Error : GlyphIcon::Shape::Warning,
        QStyle::PM_LargeIconSize);
    auto* sentence = new QLabel(this);
    sentence->setObjectName(u"pbxTrustQuestion"_s);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(sentence, 1);
    column->addLayout(head);
    buildFingerprints(column);
    buildButtons(column);
    m_texts->always([this, sentence] {
        setWindowTitle(isChange() ? tr("Is this still the same PBX?") : tr("Is this the PBX?"));
        sentence->setText(content());
    });
    makeRoomForText(this, 90);
}

bool PbxTrustDialog::asks(const Error& error)
{
    return error.code == ErrorCode::PbxCertificateUnknown
        || error.code == ErrorCode::PbxCertificateChanged
        || error.code == ErrorCode::HostKeyChanged;
}

bool PbxTrustDialog::isChange() const { return m_error.code != ErrorCode::PbxCertificateUnknown; }

QString PbxTrustDialog::found() const
{
    return isChange() ? m_error.detail.section(keysApart, 1) : m_error.detail;
}

QString PbxTrustDialog::grouped(const QString& fingerprint)
{
    constexpr qsizetype group = 4; // bytes in hexadecimal, or letters
    QString bare = fingerprint;
    if (bare.startsWith(u"SHA256:"))
        bare.remove(0, 7);
    const bool isBytes = bare.contains(u':');
    const QStringList parts = bare.split(isBytes ? u":"_s : QString(), Qt::SkipEmptyParts);
    QStringList groups;
    for (qsizetype at = 0; at < parts.size(); at += group)
        groups.append(parts.mid(at, group).join(isBytes ? u":"_s : QString()));
    return groups.join(u' ');
}

QString PbxTrustDialog::content() const
{
    const QString& host = m_error.subject;
    QStringList parts;
    if (m_error.code == ErrorCode::HostKeyChanged)
        parts = { tr("%1 answers with another SSH key than before.").arg(host),
            tr("Either it was installed anew, or somebody stands in between and would get the "
               "password. Nothing was sent.") };
    else if (isChange())
        parts = {
            tr("%1 answers with another certificate than the one that was trusted.").arg(host),
            tr("Either it was renewed, or somebody stands in between and would get the password. "
               "Nothing was sent.")
        };
    else
        parts = { tr("Nobody known vouches for the certificate of %1; PBXs often sign theirs "
                     "themselves.")
                      .arg(host),
            tr("Compare the fingerprint with the one the PBX itself shows, on its own screen or "
               "at its owner's. Nothing was sent yet.") };
    return parts.join(u"\n\n"_s);
}

/// Fields instead of labels: they can be reached, copied and read out by the keyboard.
void PbxTrustDialog::buildFingerprints(QVBoxLayout* column)
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    if (isChange())
        addFingerprint(form, QT_TR_NOOP("&Known so far (SHA-256):"),
            m_error.detail.section(keysApart, 0, 0), "knownFingerprint");
    addFingerprint(form,
        isChange() ? QT_TR_NOOP("&Found now (SHA-256):") : QT_TR_NOOP("&Fingerprint (SHA-256):"),
        found(), "foundFingerprint");
    column->addLayout(form);
    if (!isChange())
        return;
    m_compared = new QCheckBox(this);
    m_texts->button(m_compared, QT_TR_NOOP("&I compared it with the PBX itself: it is the new one"),
        "fingerprintComparedCheck");
    column->addWidget(m_compared);
}

void PbxTrustDialog::addFingerprint(
    QFormLayout* form, const char* source, const QString& value, const char* objectName)
{
    constexpr int lines = 2;
    auto* field = new QPlainTextEdit(grouped(value), this);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setFont(Fonts::fixed());
    field->setFixedHeight(QFontMetrics(field->font()).lineSpacing() * lines
        + 3 * (field->frameWidth() + int(field->document()->documentMargin())));
    m_texts->row(form, source, field, objectName);
}

void PbxTrustDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    m_trust = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_trust, QT_TR_NOOP("&Trust this PBX"), "trustPbxButton");
    m_texts->button(reject, QT_TR_NOOP("&Do not trust"), "rejectPbxButton");
    m_trust->setAutoDefault(false);
    reject->setDefault(true);
    reject->setFocus();
    if (m_compared) {
        m_trust->setEnabled(false);
        connect(m_compared, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
    }
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}
