// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <array>

class QPainter;
class QPalette;
struct Site;
struct SiteEvidence;

/// A site as a picture: providers, connection, PBX, gateways with their sockets, and phones, each
/// with what is proven of it. Lengths are those of a canvas of its own, on which a line of text is
/// SiteDrawing::lineHeight high; it is painted at any scale. Texts are in the language of
/// TextLanguage at the time they are asked for or painted.
class SiteDrawing {
public:
    enum class Kind { Provider, Connection, Pbx, Gateway, Phones, Users };
    /// Each has a mark, a word and a colour of its own.
    enum class Health {
        Proven,
        Failed,
        Unknown, ///< ended without proof
        Stale, ///< proven, and changed since
        Open, ///< planned, nothing proven yet
        NotNeeded, ///< nothing that could be proven
        Missing, ///< not even planned
    };
    /// One of a gateway's sockets.
    struct Socket {
        PortKind kind = PortKind::Fxs;
        bool isUsed = false;
        bool operator==(const Socket&) const = default;
    };
    enum class PhoneState {
        Current, ///< has what is planned
        Stale, ///< has something else
        Asked, ///< was seen, and has not got everything yet
        Waiting, ///< was never seen
        Nobodys, ///< has no user
    };
    static constexpr int phoneStates = 5;
    /// Beyond it one little phone stands for several.
    static constexpr int mostPhonesDrawn = 30;

    struct Node {
        QString id; ///< "trunk:ID", "gateway:ID", "connection", "pbx", "phones" or "users"
        Kind kind = Kind::Provider;
        Health health = Health::Open;
        QRectF rect;
        QString step; ///< of the wizard, as WizardProgress has it: "trunks"
        QString part; ///< id of the trunk, gateway, phone or user, or the path of a field; empty =
                      ///< the whole step
        QString name; ///< as people gave it
        QString detail; ///< provider, kind of PBX, model; or names of users
        QString place; ///< host or address
        const char* word = ""; ///< how it stands, in English; see healthText()
        QDateTime provenAt; ///< UTC; invalid = never
        int used = 0; ///< channels, kbps or ports, of `total`
        int total = 0;
        bool isCloud = false;
        QList<Socket> sockets; ///< kind by kind
        std::array<int, phoneStates> phones {}; ///< by PhoneState
        int users = 0; ///< in all, or without a phone

        [[nodiscard]] int phoneCount() const;
        /// How many phones one little phone stands for.
        [[nodiscard]] int phonesPerGlyph() const;
    };
    struct Link {
        int from = 0; ///< index of a node
        int to = 0;
        QPolygonF line; ///< at right angles
        bool isProven = false; ///< drawn through, else dashed
    };
    /// Colours that read on what they are painted on, text at 4.5:1 or better.
    struct Colours {
        QColor paper;
        QColor card; ///< of a node
        QColor ink;
        QColor accent;

        static Colours of(const QPalette& palette);
        /// Black on white.
        static Colours print();
        [[nodiscard]] QColor of(Health health) const;
        [[nodiscard]] QColor faint() const; ///< frames and lines; no text
        [[nodiscard]] QColor quiet() const; ///< second lines of text
        [[nodiscard]] QColor accentOnCard() const; ///< 3:1 or better; no text
    };
    enum class Role { Title, Line, Health, Caption };
    /// A line of text as it is painted: it fits into its place.
    struct Text {
        int node = 0;
        Role role = Role::Line;
        QRectF rect;
        QString text; ///< elided where it would not fit
        QString whole;
    };

    static constexpr qreal lineHeight = 17;
    static constexpr qreal usualShape = 3;

    /// What is proven comes from the evidence alone. @param evidence of the same site
    static SiteDrawing of(const Site& site, const Catalog& catalog, const SiteEvidence& evidence);

    /// Gives everything its place anew, for an area of that shape.
    /// @param shape its width divided by its height; at first the usual one
    void arrange(qreal shape);

    [[nodiscard]] const QList<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const QList<Link>& links() const { return m_links; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Nothing was entered but the site's own name.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    /// "voip1", "20 phones": what a node is called.
    [[nodiscard]] static QString title(const Node& node);
    /// What is written below it.
    [[nodiscard]] static QStringList lines(const Node& node);
    /// "uploaded and verified": how it stands.
    [[nodiscard]] static QString healthText(const Node& node);
    /// All of it in sentences, for whoever does not see the picture.
    [[nodiscard]] static QString description(const Node& node);
    /// The whole picture in sentences, node by node.
    [[nodiscard]] QString description() const;
    [[nodiscard]] QList<Text> texts() const;
    [[nodiscard]] static QFont font(Role role);

    /// On a canvas of size(); the painter brings scale and place along.
    void paint(QPainter* painter, const Colours& colours) const;
    /// The mark of a state in a square, also for a legend.
    static void paintMark(
        QPainter* painter, const QRectF& square, Health health, const Colours& colours);
    /// A little phone in a square, by its state.
    static void paintPhone(
        QPainter* painter, const QRectF& square, PhoneState state, const Colours& colours);
    /// Black on white, with a description. @param name of the picture
    [[nodiscard]] QByteArray svg(const QString& name = {}) const;
    /// @param scale pixels per unit of the canvas
    [[nodiscard]] QImage image(qreal scale, const Colours& colours = Colours::print()) const;

    /// One line of characters that can be printed, and not without end: names come from anywhere.
    static QString printable(const QString& text);

private:
    friend class SiteDrawingLayout;
    friend class SiteDrawingPainter;

    QList<Node> m_nodes;
    QList<Link> m_links;
    QSizeF m_size;
    bool m_isEmpty = false;
};
