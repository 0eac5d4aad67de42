// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Where the fields of a form stand: rows of groups, and pages.
#include "app/procedures/Form.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

std::string idInRow(const FieldDefinition &field, int row)
{
    return field.group + "." + std::to_string(row + 1) + "." + field.id;
}

} // namespace

// The fields of a group stand together in a definition: a run of them comes once for each row.
void Form::placeFields()
{
    m_fields.clear();
    changed();
    const auto &all = m_definition->fields;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && all[end].group == all[begin].group && !all[begin].group.empty())
            ++end;
        if (all[begin].group.empty())
            m_fields.push_back({&all[begin], all[begin].id, -1});
        for (int row = 0; row < rows(all[begin].group); ++row)
            for (std::size_t i = begin; i < end; ++i)
                m_fields.push_back({&all[i], idInRow(all[i], row), row});
        begin = end;
    }
    for (const FormField &place : m_fields)
        if (!place.definition->preset.is_null() && !m_answers.contains(place.id))
            m_answers[place.id] = Answer{place.definition->preset, Source::Entered, {}, false};
}

int Form::rows(const std::string &group) const
{
    const auto it = m_rows.find(group);
    return it == m_rows.end() ? 0 : static_cast<int>(it->second.size());
}

bool Form::addRow(const std::string &group)
{
    const GroupDefinition *definition = m_definition->group(group);
    if (!definition || rows(group) >= definition->max)
        return false;
    m_rows[group].emplace_back();
    placeFields();
    return true;
}

void Form::removeRow(const std::string &group, int row)
{
    const int count = rows(group);
    if (row < 0 || row >= count)
        return;
    // What stands in the rows after it moves up by one, and what is not settled there with it.
    for (const FieldDefinition &field : m_definition->fields) {
        if (field.group != group)
            continue;
        std::erase_if(m_conflicts, [&](const Conflict &one) { return one.field == idInRow(field, row); });
        for (int at = row; at < count; ++at) {
            const std::string here = idInRow(field, at), below = idInRow(field, at + 1);
            m_answers.erase(here);
            if (auto next = m_answers.extract(below); !next.empty())
                m_answers[here] = std::move(next.mapped());
            for (Conflict &conflict : m_conflicts)
                if (conflict.field == below)
                    conflict.field = here;
        }
    }
    std::erase_if(m_settled, [&](const std::string &id) { return id.starts_with(group + "."); });
    auto &members = m_rows[group];
    members.erase(members.begin() + row);
    const auto least = static_cast<std::size_t>(m_definition->group(group)->min);
    if (members.size() < least)
        members.resize(least);
    placeFields();
}

std::vector<FormPage> Form::pages() const
{
    std::vector<FormPage> found;
    const auto add = [&](const PageDefinition &page, int row) {
        const FormPage one{&page, row};
        if (!fields(one).empty())
            found.push_back(one);
    };
    const auto &all = m_definition->pages;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && all[end].group == all[begin].group && !all[begin].group.empty())
            ++end;
        if (all[begin].group.empty())
            add(all[begin], -1);
        for (int row = 0; row < rows(all[begin].group); ++row)
            for (std::size_t i = begin; i < end; ++i)
                add(all[i], row);
        begin = end;
    }
    return found;
}

std::vector<const FormField *> Form::fields(const FormPage &page) const
{
    std::vector<const FormField *> found;
    for (const std::string &id : page.definition->fields) {
        const auto it = std::ranges::find_if(m_fields, [&](const FormField &place) {
            return place.definition->id == id && place.row == page.row;
        });
        if (it != m_fields.end() && exists(*it))
            found.push_back(&*it);
    }
    return found;
}

} // namespace madoguchi
