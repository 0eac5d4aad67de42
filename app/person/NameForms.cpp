// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/NameForms.h"

#include "app/person/Unicode.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

constexpr std::array<std::pair<NameForm, std::string_view>, 6> names{{
    {NameForm::Register, "register"},
    {NameForm::Roman, "roman"},
    {NameForm::Kanji, "kanji"},
    {NameForm::Alias, "alias"},
    {NameForm::FormerName, "formerName"},
    {NameForm::Kana, "kana"},
}};
constexpr const char *between = "　";

// Full-width Latin letters are Latin; kana and everything behind them is not.
bool isLatin(const std::string &text)
{
    const auto eastern = [](char32_t c) {
        const bool wide = c >= U'Ａ' && c <= U'ｚ';
        return c > U'　' && c != U'’' && !wide;
    };
    return std::ranges::none_of(codePoints(text).value_or(std::u32string()), eastern);
}

const std::string *saidBy(const Person &person, const char *key, Source source)
{
    const auto &all = person.all(key);
    const auto it = std::ranges::find(all, source, &Fact::source);
    return it == all.end() || it->value.empty() ? nullptr : &it->value;
}

// What stands behind the Latin letters, where both are written in one.
std::string behind(const std::string &name, const std::string &roman)
{
    if (!name.starts_with(roman))
        return {};
    const auto begin = name.find_first_not_of(' ', roman.size());
    const std::string rest = begin == name.npos ? std::string() : name.substr(begin);
    return rest.starts_with(between) ? rest.substr(std::string_view(between).size()) : rest;
}

// 小 明 and 小明 are one name; another form of a character is another one.
std::u32string withoutBlanks(const std::string &text)
{
    std::u32string points = codePoints(text).value_or(std::u32string());
    std::erase_if(points, [](char32_t c) { return c == U' ' || c == U'　'; });
    return points;
}

struct Parts {
    std::string roman, kanji;
};

Parts partsOf(const Person &person, Source source)
{
    const std::string *roman = saidBy(person, "roman", source), *name = saidBy(person, "name", source);
    Parts parts{roman ? *roman : std::string(), {}};
    if (!name || (roman && *name == *roman))
        return parts;
    if (isLatin(*name)) {
        parts.roman = roman ? *roman : *name;
        return parts;
    }
    parts.kanji = *name;
    for (const Fact &other : person.all("roman"))
        if (std::string rest = behind(*name, other.value); !other.value.empty() && !rest.empty())
            parts = {other.value, std::move(rest)};
    return parts;
}

bool foreign(const Person &person)
{
    const Fact *nationality = person.fact("nationality");
    return nationality && nationality->value != "JP";
}

std::string written(const Person &person, NameForm form, Source source)
{
    const Parts parts = partsOf(person, source);
    if (form == NameForm::Roman)
        return parts.roman;
    if (form == NameForm::Kanji)
        return parts.kanji;
    const bool both = foreign(person) && !parts.roman.empty() && !parts.kanji.empty();
    if (both)
        return parts.roman + between + parts.kanji;
    return parts.kanji.empty() ? parts.roman : parts.kanji;
}

const char *keyOf(NameForm form)
{
    switch (form) {
    case NameForm::Alias:
        return "alias";
    case NameForm::FormerName:
        return "formerName";
    case NameForm::Kana:
        return "kana";
    default:
        return nullptr;
    }
}

} // namespace

std::optional<NameForm> nameFormFromName(std::string_view name) noexcept
{
    for (const auto &[form, known] : names)
        if (known == name)
            return form;
    return std::nullopt;
}

const std::vector<NameForm> &allNameForms()
{
    static const std::vector<NameForm> forms = [] {
        std::vector<NameForm> all;
        for (const auto &[form, name] : names)
            all.push_back(form);
        return all;
    }();
    return forms;
}

Person onlyNames(const Person &person)
{
    Person of;
    for (const char *key : {"name", "roman", "alias", "formerName", "kana", "nationality"}) {
        for (const Fact &fact : person.all(key))
            of.learn(key, fact);
        const auto &chosen = person.chosen(key);
        for (auto it = chosen.rbegin(); it != chosen.rend(); ++it)
            of.settle(key, *it);
    }
    return of;
}

std::vector<Fact> nameIn(const Person &person, NameForm form)
{
    if (const char *key = keyOf(form))
        return person.all(key);
    std::vector<Fact> said;
    for (const char *key : {"name", "roman"})
        for (Fact fact : person.all(key)) {
            const bool known = std::ranges::find(said, fact.source, &Fact::source) != said.end();
            fact.value = written(person, form, fact.source);
            if (!known && !fact.value.empty())
                said.push_back(std::move(fact));
        }
    std::ranges::sort(said, {}, &Fact::source);
    return said;
}

std::vector<Fact> nameIn(const Person &person, const std::vector<NameForm> &forms)
{
    for (const NameForm form : forms)
        if (auto said = nameIn(person, form); !said.empty())
            return said;
    return {};
}

bool partsOfOneName(const Person &person, const std::string &one, const std::string &other)
{
    for (const Fact &name : nameIn(person, NameForm::Register)) {
        const Parts parts = partsOf(person, name.source);
        const auto isPart = [&](const std::string &text) {
            return text == parts.roman || withoutBlanks(text) == withoutBlanks(parts.kanji);
        };
        const bool both = !parts.roman.empty() && !parts.kanji.empty();
        if (both && ((one == name.value && isPart(other)) || (other == name.value && isPart(one))))
            return true;
    }
    return false;
}

} // namespace madoguchi
