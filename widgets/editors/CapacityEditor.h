// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/Planning.h"

#include <QWidget>

class AdviceList;
class BandwidthChart;
class FieldBinder;
class PathPicture;
class PlanFigures;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTabWidget;
class SiteDraft;
class Texts;

/// What the trunk must carry: calls, speech, line and the interview about where trunks land; what
/// comes of it is shown beside, live.
class CapacityEditor : public QWidget {
    Q_OBJECT

public:
    explicit CapacityEditor(SiteDraft* draft, QWidget* parent = nullptr);

    [[nodiscard]] const Planning::Result& result() const { return m_result; }

private:
    QTabWidget* buildQuestions();
    QTabWidget* buildAnswers();
    QWidget* buildPath();
    QWidget* buildCalls();
    QWidget* buildSpeech();
    QWidget* buildInterview();
    void addCalls(QFormLayout* form);
    void addTraffic(QFormLayout* form);
    void addCodec(QFormLayout* form);
    void addLine(QFormLayout* form);
    void addConnection(QFormLayout* form);
    QSpinBox* addNumber(QFormLayout* form, const char* source, const char* objectName,
        const QString& key, int from, int to);
    QComboBox* addChoice(QFormLayout* form, const char* source, const char* objectName,
        const QString& key, const QStringList& ids);
    void bindTraffic();
    void bindBlocking();
    void chooseTraffic(bool isComputed);
    void showResult();
    void enableFields();

    SiteDraft* m_draft;
    Texts* m_texts;
    FieldBinder* m_binder;
    Planning::Result m_result;
    QComboBox* m_way = nullptr;
    QSpinBox* m_calls = nullptr;
    QSpinBox* m_users = nullptr;
    QSpinBox* m_traffic = nullptr;
    QDoubleSpinBox* m_blocking = nullptr;
    QLabel* m_interviewHint = nullptr;
    PlanFigures* m_figures = nullptr;
    AdviceList* m_advice = nullptr;
    BandwidthChart* m_chart = nullptr;
    PathPicture* m_picture = nullptr;
};
