// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/deploy/tvox/TvoxTemplate.h"

#include <QFutureWatcher>
#include <QWidget>

class QPushButton;
class SiteDraft;
class Store;
class Texts;
class TvoxWebApiJob;
class TypedSheetView;

/// A TVox: the sheet to type from, its import template filled in, and its login tried.
class TvoxPage : public QWidget {
    Q_OBJECT

public:
    /// @param store its vault unlocked; outlives this
    TvoxPage(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~TvoxPage() override;

    [[nodiscard]] TypedSheetView* sheet() const { return m_sheet; }
    /// For tests. @param port of the web interface
    void setPort(quint16 port) { m_port = port; }

private:
    void askTemplate();
    void askTarget(const QString& from);
    void fill(const QString& from, const QString& to);
    void showFilled();
    void testLogin(const QString& accepted);
    void showLogin();
    void showButtons();

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    TypedSheetView* m_sheet;
    QPushButton* m_fill;
    QPushButton* m_login;
    QFutureWatcher<Result<TvoxTemplate::Filled>> m_filling;
    QString m_target;
    std::unique_ptr<TvoxWebApiJob> m_job;
    quint16 m_port = 0;
};
