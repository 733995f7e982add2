// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phones/PhoneScanner.h"

#include <QWidget>

class NextUserCard;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class ScanField;
class ScanSounds;
class Texts;

/// A field for the scanner, what became of each scan in words and sound, and what to do about it.
/// In scan mode the field keeps the focus and each phone goes to the next user. No dialog ever
/// opens: what is asked is asked in the panel, and scanning goes on without an answer.
class ScanPanel : public QWidget {
    Q_OBJECT

public:
    ScanPanel(SiteDraft* draft, VendorRules* vendors, QWidget* parent = nullptr);

    [[nodiscard]] PhoneScanner& scanner() { return m_scanner; }
    [[nodiscard]] bool isScanMode() const { return m_scanner.session().isAssigning(); }
    [[nodiscard]] QString feedback() const;
    [[nodiscard]] ScanField* field() const { return m_field; }
    /// For the tab order of the page.
    [[nodiscard]] QList<QWidget*> fields() const;

public Q_SLOTS:
    void setScanMode(bool isOn);
    void scan(const QString& text);
    /// Says something that is no scan's outcome, in the same place.
    void say(ScanOutcome::Kind kind, std::function<QString()> text);

Q_SIGNALS:
    void scanModeChanged(bool isOn);
    /// @param mac null = no phone is concerned
    void scanned(const MacAddress& mac);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QHBoxLayout* buildField();
    QHBoxLayout* buildFeedback();
    QHBoxLayout* buildQuestions();
    void connectAll();
    void showOutcome(const ScanOutcome& outcome, bool isHeard = true);
    void refresh();
    void forget();
    void askFor(const MacAddress& mac);
    void fillModels(const QString& vendor);
    void setModel(bool isForAll);
    void undo();
    void focusField();

    SiteDraft* m_draft;
    PhoneScanner m_scanner;
    Texts* m_texts;
    ScanSounds* m_sounds;
    ScanField* m_field;
    QPushButton* m_mode;
    NextUserCard* m_card;
    QLabel* m_icon;
    QLabel* m_feedback;
    QPushButton* m_undo;
    QPushButton* m_move;
    QLabel* m_vendorLabel;
    QComboBox* m_vendor;
    QLabel* m_modelLabel;
    QComboBox* m_model;
    QPushButton* m_forAll;
    std::function<QString()> m_text;
    MacAddress m_shown; ///< the phone the words and questions are about
};
