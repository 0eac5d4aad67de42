// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <set>

namespace madoguchi
{

// What a life event asks, one question a page: its own questions, who else is concerned, and of each person the few
// facts that its rules need and nobody knows. An answer that nobody knows stays null or absent in the household: a rule
// then lists what hangs on it as something that may concern them. Holds personal data; the visit forgets it.
class Interview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The visit owns the interview")
    // "date boolean text ward prefecture": of the event. "household": who is concerned. "person people": some of them.
    // "relation birth insurance facts nationality": of one of them.
    Q_PROPERTY(QString kind READ kind NOTIFY pageChanged)
    Q_PROPERTY(QString question READ question NOTIFY pageChanged) // id: "eventDate"; empty where the kind says all
    Q_PROPERTY(QString ask READ ask NOTIFY pageChanged)           // the catalogue's words for it, or empty
    Q_PROPERTY(QString hint READ hint NOTIFY pageChanged)
    Q_PROPERTY(QString lead READ lead NOTIFY pageChanged)         // of the event, on its first page
    Q_PROPERTY(int number READ number NOTIFY pageChanged)         // of this question, from 1
    Q_PROPERTY(int count READ count NOTIFY answersChanged)
    Q_PROPERTY(QVariantMap about READ about NOTIFY answersChanged) // the person that it is about, as in `people`
    // [{"id","name","you","relation","birthDate","added","chosen"}]
    Q_PROPERTY(QVariantList people READ people NOTIFY answersChanged)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY answersChanged) // [{"value","label"}]; of "facts" with "chosen"
    Q_PROPERTY(QVariant value READ value NOTIFY answersChanged)
    Q_PROPERTY(bool unknown READ unknown NOTIFY answersChanged) // the person said that they do not know
    Q_PROPERTY(bool mayBeUnknown READ mayBeUnknown NOTIFY pageChanged)
    Q_PROPERTY(bool missing READ missing NOTIFY answersChanged) // next was tried, and an answer is needed
    Q_PROPERTY(bool canAddPerson READ canAddPerson NOTIFY answersChanged)

public:
    explicit Interview(QObject *parent = nullptr);

    void begin(std::shared_ptr<const Catalogue> catalogue, const std::string &event, const Household &known);
    void forget();
    void setLanguage(const QString &language);
    bool running() const noexcept { return m_event != nullptr; }
    Household household() const; // what is known and what was said
    bool next();                 // false: that was the last page. Stays where an answer is missing.
    bool back();                 // false: that was the first page
    bool complete() const;       // nothing is missing on this page
    void toLast();

    QString kind() const;
    QString question() const;
    QString ask() const;
    QString hint() const;
    QString lead() const;
    int number() const { return m_page + 1; }
    int count() const { return static_cast<int>(pages().size()); }
    QVariantMap about() const;
    QVariantList people() const;
    QVariantList choices() const;
    QVariant value() const;
    bool unknown() const;
    bool mayBeUnknown() const;
    bool missing() const { return m_missing; }
    bool canAddPerson() const;

    Q_INVOKABLE void answer(const QVariant &value); // of this page; empty takes it away
    Q_INVOKABLE void answerUnknown();
    Q_INVOKABLE void toggle(const QString &choice, bool chosen); // of "people", "facts"
    Q_INVOKABLE void addPerson();                                // and turns to what is asked of them
    Q_INVOKABLE void removePerson(const QString &id);
    Q_INVOKABLE void namePerson(const QString &name); // of "birth", if they like

Q_SIGNALS:
    void pageChanged();
    void answersChanged();

private:
    struct Page {
        std::string kind, question, person;
        bool operator==(const Page &) const = default;
    };
    struct Said { // of one person
        std::string relation; // to the applicant: "spouse child parent other"
        std::string insurance; // "self dependent none", or empty
        std::set<std::string> facts;
        std::string nationality;
    };
    std::vector<Page> pages() const;
    void addEventPages(std::vector<Page> &pages) const;
    void addPersonPages(std::vector<Page> &pages, const Member &member) const;
    std::vector<std::string> factsOf(const Member &member) const;
    bool asksInsurance(const Member &member) const;
    std::optional<Page> page() const;
    std::string answerKey(const Page &page) const; // in m_answers and m_unknown
    const Json &answerOf(const std::string &key) const;
    bool needed(const Page &page) const;
    QVariantMap personView(const Member &member) const;
    std::string insurer(const Household &household, const std::string &dependent) const;
    void sayRelations(Household &household) const;
    void sayQuestions(Household &household) const;
    void sayFacts(Household &household) const;
    void sayWhatIsNot(Household &household) const;
    bool is(const std::string &id, const char *question) const; // the answer to a question is this person
    void turnTo(int page);
    QString word(const std::string &key) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    const EventRules *m_event = nullptr;
    std::set<std::string> m_wanted; // members of a person that the event's rules read
    bool m_wantsHead = false;
    Household m_household;          // with the people added here, their names and dates of birth
    std::set<std::string> m_added;  // ids of people added here
    std::map<std::string, Said> m_said;
    std::map<std::string, Json> m_answers;
    std::set<std::string> m_unknown;
    std::set<std::string> m_seen; // pages that were left by next()
    int m_page = 0;
    bool m_missing = false;
    QString m_language = QStringLiteral("ja");
};

} // namespace madoguchi
