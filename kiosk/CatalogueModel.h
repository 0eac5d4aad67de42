// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// The procedures that can be begun here, in the order their designers gave, in the person's language.
class CatalogueModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the list of procedures")
    // Life events: [{"id","title","icon","section"}]; those of one section stand behind one card: "moving", "work",
    // "couple", or empty for a card of its own.
    Q_PROPERTY(QVariantList events READ events NOTIFY textsChanged)

public:
    enum Roles {
        ProcedureRole = Qt::UserRole + 1, // "procedure": its id
        TitleRole,                        // "title", with the markup of PhraseText
        MinutesRole,                      // "minutes", 0 when nobody said
        FeeRole,                          // "feeYen", -1 for none; the least where it depends on what is asked for
        FeeMostRole,                      // "feeMostYen": the most
        FeeConfirmedRole,                 // "feeConfirmed"
        IconRole,                         // "icon"
        CompletesRole,                    // "completes": false when it is finished at the counter
        OfferedRole,                      // "offered": can at least be begun here
        OfflineRole,                      // "offline": what becomes of it without a line: "take" "print" "ticket" "none"
        GuideRole,                        // "guide": words only
        SectionRole,                      // "section" of all procedures: "all.0", "all.40" …
        CommonRole,                       // "common": one of those that most people come for
    };
    Q_ENUM(Roles)

    explicit CatalogueModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue); // what is valid today is looked up again
    const std::shared_ptr<const Catalogue> &catalogue() const noexcept { return m_catalogue; }

    void setLanguage(const QString &language);
    QString title(const QString &procedure) const; // empty when it is not known
    QString eventTitle(const QString &event) const;
    // In a language that QML names, so that its binding follows it.
    Q_INVOKABLE QString titleIn(const QString &language, const QString &procedure) const;
    // What to know of a procedure before one begins or goes to the counter: {"title","lead","body","proof","minutes",
    // "feeYen","feeMostYen","feeConfirmed","guide","offered","offline","who","channels","unconfirmed"}. "who" may apply:
    // [{"text","needs","staffOnly"}], "channels": [{"name","use"}], "unconfirmed": what nobody has confirmed yet, in words.
    QVariantMap about(const QString &procedure) const;
    QVariantList events() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void textsChanged();

private:
    QString word(const std::string &key) const;
    QStringList words(const std::string &prefix, const std::vector<std::string> &ids) const;
    QVariantList applicants(const Definition &definition) const;
    QVariantList channels(const Definition &definition) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<const Definition *> m_valid; // today
    std::set<std::string> m_common;
    std::string m_language = "ja";
};

} // namespace madoguchi
