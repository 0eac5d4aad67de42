// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/StaffLines.h"

#include "app/counter/Words.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

// Of what was checked for its shape when it was taken out of the seal (submissionFromJson).
const Json &listOf(const Json &list)
{
    static const Json none = Json::array();
    return list.is_array() ? list : none;
}

QString text(const Json &one, const char *member)
{
    return QString::fromStdString(one.value(member, std::string()));
}

QString word(const Catalogue &catalogue, const std::string &language, const std::string &key)
{
    return words::plain(catalogue.word(language, key));
}

QString kindOf(const Json &one, const Catalogue &catalogue)
{
    const Definition *definition = catalogue.find(one.value("procedure", std::string()));
    if (one.value("chosen", false))
        return QStringLiteral("later");
    return one.value("optional", false) || (definition && definition->guide) ? QStringLiteral("may")
                                                                             : QStringLiteral("duty");
}

// Names as they are written; of whom nobody knows the name, what they are to the applicant.
QStringList ofPeople(const Json &one, const char *member)
{
    QStringList list;
    const Json people = one.value("people", Json::array());
    for (const Json &person : listOf(people))
        if (const bool named = !text(person, "name").isEmpty(); named == (member == std::string_view("name")))
            list << text(person, member);
    return list;
}

QStringList dataWords(const OfferRule &rule, const Catalogue &catalogue, const std::string &language)
{
    QStringList list;
    for (const std::string &key : rule.data) {
        const QString own = word(catalogue, language, "data." + key);
        list << (own.isEmpty() ? word(catalogue, language, "field." + key) : own);
    }
    return list;
}

} // namespace

QVariantList followOnLines(const Submission &submission, const Catalogue &catalogue,
                           const std::string &language, const std::string &today)
{
    QVariantList list;
    for (const Json &one : listOf(submission.followUps)) {
        if (one.value("taken", false))
            continue;
        const std::string due = one.value("due", std::string());
        list << QVariantMap{
            {QStringLiteral("title"),
             words::title(catalogue, one.value("procedure", std::string()), language)},
            {QStringLiteral("kind"), kindOf(one, catalogue)},
            {QStringLiteral("due"), QString::fromStdString(due)},
            {QStringLiteral("overdue"), !due.empty() && due < today},
            {QStringLiteral("reason"), word(catalogue, language, one.value("reason", std::string()))},
            {QStringLiteral("names"), ofPeople(one, "name")},
            {QStringLiteral("relations"), ofPeople(one, "relation")},
            {QStringLiteral("unconfirmed"), one.value("unconfirmed", false)}};
    }
    return list;
}

bool followOnsUnasked(const Submission &submission)
{
    return std::ranges::any_of(listOf(submission.followUps),
                               [](const Json &one) { return one.value("unasked", false); });
}

QVariantList offerLines(const Submission &submission, const Catalogue &catalogue, const std::string &language)
{
    const auto &rules = catalogue.rules().offers;
    QVariantList list;
    for (const Json &one : listOf(submission.offers)) {
        const auto rule = std::ranges::find(rules, one.value("rule", std::string()), &OfferRule::id);
        if (rule == rules.end())
            continue;
        list << QVariantMap{{QStringLiteral("rule"), QString::fromStdString(rule->id)},
                            {QStringLiteral("title"), word(catalogue, language, "offer." + rule->id)},
                            {QStringLiteral("why"), word(catalogue, language, "why." + rule->id)},
                            {QStringLiteral("data"), dataWords(*rule, catalogue, language)},
                            {QStringLiteral("until"), text(one, "until")},
                            {QStringLiteral("sensitive"), rule->sensitive},
                            {QStringLiteral("unconfirmed"), rule->unconfirmed}};
    }
    return list;
}

} // namespace madoguchi
