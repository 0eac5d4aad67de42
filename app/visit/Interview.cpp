// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/visit/Interview.h"

#include "app/visit/Prefectures.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

constexpr std::size_t mostPeople = 12; // of one household, at a machine

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

std::string nowUtc()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

QVariant toVariant(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    return value.is_string() ? QVariant(fromUtf8(value.get<std::string>())) : QVariant();
}

// Choices whose words stand in Interview*.qml; here only what there is.
QVariantList plainChoices(std::initializer_list<const char *> values)
{
    QVariantList list;
    for (const char *value : values)
        list << QVariantMap{{QStringLiteral("value"), QString::fromLatin1(value)}};
    return list;
}

} // namespace

Interview::Interview(QObject *parent) : QObject(parent) {}

void Interview::forget()
{
    m_event = nullptr;
    m_catalogue.reset();
    m_household = Household();
    m_added.clear();
    m_said.clear();
    m_answers.clear();
    m_unknown.clear();
    m_seen.clear();
    turnTo(0);
}

void Interview::setLanguage(const QString &language)
{
    m_language = language;
    Q_EMIT pageChanged();
    Q_EMIT answersChanged();
}

void Interview::turnTo(int page)
{
    m_page = page;
    m_missing = false;
    Q_EMIT pageChanged();
    Q_EMIT answersChanged();
}

std::optional<Interview::Page> Interview::page() const
{
    const auto all = pages();
    const auto at = static_cast<std::size_t>(m_page);
    return at < all.size() ? std::optional(all[at]) : std::nullopt;
}

bool Interview::next()
{
    if (!complete()) {
        m_missing = true;
        Q_EMIT answersChanged();
        return true;
    }
    if (const auto here = page())
        m_seen.insert(answerKey(*here));
    if (m_page + 1 >= count())
        return false;
    turnTo(m_page + 1);
    return true;
}

bool Interview::back()
{
    if (m_page == 0)
        return false;
    turnTo(m_page - 1);
    return true;
}

void Interview::toLast()
{
    turnTo(std::max(0, count() - 1));
}

bool Interview::complete() const
{
    const auto here = page();
    if (!here || !needed(*here))
        return true;
    if (here->kind == "birth") {
        const Member *member = m_household.member(here->person);
        return m_unknown.contains(answerKey(*here)) || (member && member->person.fact("birthDate"));
    }
    return m_unknown.contains(answerKey(*here)) || !answerOf(answerKey(*here)).is_null();
}

// A list may stay empty, and what nobody needs to know.
bool Interview::needed(const Page &page) const
{
    static const std::set<std::string> free{"household", "people", "facts", "text"};
    static const std::set<std::string> freeQuestions{"nameChanger", "starter", "plannedMoveOut"};
    return !free.contains(page.kind) && !freeQuestions.contains(page.question);
}

std::string Interview::answerKey(const Page &page) const
{
    return page.person.empty() ? page.question : page.kind + "." + page.person;
}

const Json &Interview::answerOf(const std::string &key) const
{
    static const Json nothing;
    const auto it = m_answers.find(key);
    return it == m_answers.end() ? nothing : it->second;
}

QString Interview::word(const std::string &key) const
{
    return m_catalogue ? fromUtf8(m_catalogue->word(m_language.toStdString(), key)) : QString();
}

QString Interview::kind() const
{
    const auto here = page();
    return here ? fromUtf8(here->kind) : QString();
}

QString Interview::question() const
{
    const auto here = page();
    return here ? fromUtf8(here->question) : QString();
}

QString Interview::ask() const
{
    const auto here = page();
    return here && !here->question.empty() ? word("ask." + here->question) : QString();
}

QString Interview::hint() const
{
    const auto here = page();
    return here && !here->question.empty() ? word("hint.ask." + here->question) : QString();
}

QString Interview::lead() const
{
    return m_event && m_page == 0 ? word("event." + m_event->id + ".lead") : QString();
}

QVariantMap Interview::personView(const Member &member) const
{
    const auto fact = [&](const char *key) {
        const Fact *found = member.person.fact(key);
        return found ? fromUtf8(found->value) : QString();
    };
    const auto said = m_said.find(member.id);
    return {{QStringLiteral("id"), fromUtf8(member.id)},
            {QStringLiteral("name"), fact("name")},
            {QStringLiteral("you"), m_household.inRole("applicant") == &member},
            {QStringLiteral("relation"), said == m_said.end() ? QString() : fromUtf8(said->second.relation)},
            {QStringLiteral("birthDate"), fact("birthDate")},
            {QStringLiteral("added"), m_added.contains(member.id)}};
}

QVariantMap Interview::about() const
{
    const auto here = page();
    const Member *member = here ? m_household.member(here->person) : nullptr;
    return member ? personView(*member) : QVariantMap();
}

QVariantList Interview::people() const
{
    const auto here = page();
    QVariantList list;
    for (const Member &member : m_household.people()) {
        QVariantMap view = personView(member);
        const Json &answer = here ? answerOf(answerKey(*here)) : answerOf({});
        const bool everybody = answer.is_null() && here && here->question == "who";
        const bool listed = everybody || (answer.is_array() && std::ranges::find(answer, Json(member.id)) != answer.end());
        view[QStringLiteral("chosen")] = listed || answer == Json(member.id);
        list << view;
    }
    return list;
}

QVariantList Interview::choices() const
{
    const auto here = page();
    if (!here)
        return {};
    if (here->kind == "prefecture")
        return prefectures(m_language);
    if (here->kind == "relation")
        return plainChoices({"spouse", "child", "parent", "other"});
    if (here->kind == "insurance")
        return plainChoices({"self", "dependent", "none"});
    QVariantList list;
    const auto offer = [&](const std::string &value, const QString &label, bool chosen) {
        list << QVariantMap{{QStringLiteral("value"), fromUtf8(value)},
                            {QStringLiteral("label"), label},
                            {QStringLiteral("chosen"), chosen}};
    };
    const Member *member = m_household.member(here->person);
    if (here->kind == "facts" && member) {
        const auto said = m_said.find(here->person);
        for (const std::string &fact : factsOf(*member))
            offer(fact, {}, said != m_said.end() && said->second.facts.contains(fact));
    }
    const std::string field = here->kind == "ward" ? "newWard" : here->kind == "nationality" ? "nationality" : "";
    // The field that other procedures use knows the choices, and its words are there in every language.
    for (const Definition &definition : m_catalogue->all()) {
        const auto it = std::ranges::find_if(definition.fields, [&](const FieldDefinition &one) {
            return !field.empty() && one.type == FieldType::Choice && (one.id == field || one.use == field);
        });
        if (it == definition.fields.end())
            continue;
        for (const std::string &choice : it->choices)
            if (choice != "JP")
                offer(choice, word("choice." + field + '.' + choice), false);
        break;
    }
    return list;
}

QVariant Interview::value() const
{
    const auto here = page();
    if (!here)
        return {};
    if (here->kind == "birth")
        return about().value(QStringLiteral("birthDate"));
    return toVariant(answerOf(answerKey(*here)));
}

bool Interview::unknown() const
{
    const auto here = page();
    return here && m_unknown.contains(answerKey(*here));
}

bool Interview::mayBeUnknown() const
{
    static const std::set<std::string> kinds{"boolean", "date", "birth", "insurance", "facts", "head"};
    const auto here = page();
    return here && (kinds.contains(here->kind) || here->question == "head");
}

bool Interview::canAddPerson() const
{
    static const std::set<std::string> kinds{"household", "person", "people"};
    const auto here = page();
    return here && kinds.contains(here->kind) && here->question != "head" && m_household.people().size() < mostPeople;
}

void Interview::answer(const QVariant &value)
{
    const auto here = page();
    if (!here)
        return;
    const std::string key = answerKey(*here);
    m_unknown.erase(key);
    const std::string text = value.toString().toStdString();
    if (here->kind == "birth")
        m_household.setMember(here->person, "birthDate", text.empty() ? Json() : Json(text), nowUtc());
    else if (value.typeId() == QMetaType::Bool)
        m_answers[key] = value.toBool();
    else if (text.empty())
        m_answers.erase(key);
    else
        m_answers[key] = text;
    if (here->kind == "relation")
        m_said[here->person].relation = text;
    else if (here->kind == "insurance")
        m_said[here->person].insurance = text;
    else if (here->kind == "nationality")
        m_said[here->person].nationality = text;
    m_missing = m_missing && !complete();
    Q_EMIT answersChanged();
}

void Interview::answerUnknown()
{
    const auto here = page();
    if (!here || !mayBeUnknown())
        return;
    answer({});
    if (here->kind == "facts")
        m_said[here->person].facts.clear();
    m_unknown.insert(answerKey(*here));
    m_missing = false;
    Q_EMIT answersChanged();
}

void Interview::toggle(const QString &choice, bool chosen)
{
    const auto here = page();
    if (!here)
        return;
    const std::string what = choice.toStdString();
    if (here->kind == "facts") {
        auto &facts = m_said[here->person].facts;
        m_unknown.erase(answerKey(*here));
        chosen ? void(facts.insert(what)) : void(facts.erase(what));
    } else {
        Json &list = m_answers[answerKey(*here)];
        if (list.is_null() && here->question == "who") { // everybody, until somebody says otherwise
            list = Json::array();
            for (const Member &member : m_household.people())
                list.push_back(member.id);
        }
        Json changed = Json::array();
        for (const Json &one : list.is_array() ? list : Json::array())
            if (one != Json(what))
                changed.push_back(one);
        if (chosen)
            changed.push_back(what);
        list = changed;
    }
    Q_EMIT answersChanged();
}

void Interview::addPerson()
{
    const auto here = page();
    if (!here || !canAddPerson())
        return;
    const std::string id = m_household.addMember();
    m_added.insert(id);
    m_said[id];
    // Who is added where some are chosen is one of them.
    if (here->kind == "people" && here->question != "who")
        toggle(fromUtf8(id), true);
    const auto all = pages();
    const auto first = std::ranges::find_if(all, [&](const Page &one) { return one.person == id; });
    turnTo(static_cast<int>(first - all.begin()));
}

void Interview::removePerson(const QString &id)
{
    const std::string gone = id.toStdString();
    if (m_added.erase(gone) == 0)
        return;
    m_household.removeMember(gone);
    m_said.erase(gone);
    std::erase_if(m_answers, [&](const auto &entry) { return entry.first.ends_with('.' + gone) || entry.second == Json(gone); });
    for (auto &[key, answer] : m_answers)
        if (answer.is_array())
            answer.erase(std::remove(answer.begin(), answer.end(), Json(gone)), answer.end());
    turnTo(std::min(m_page, std::max(0, count() - 1)));
}

void Interview::namePerson(const QString &name)
{
    const auto here = page();
    if (!here || here->kind != "birth")
        return;
    const std::string text = name.toStdString();
    m_household.setMember(here->person, "name", text.empty() ? Json() : Json(text), nowUtc());
    Q_EMIT answersChanged();
}

} // namespace madoguchi
