// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Definition.h"

#include <algorithm>

namespace madoguchi
{

namespace
{
constexpr std::size_t maxProcedures = 500;

// "_shared", "_events" … hold what belongs to no single procedure.
bool isHidden(const std::string &name)
{
    return name.starts_with('.') || name.starts_with('_');
}
}

// One broken definition stops the start: a machine that silently offers less than it should is noticed by
// nobody.
Result<Catalogue> Catalogue::load(const std::filesystem::path &directory)
{
    std::error_code error;
    std::vector<std::filesystem::path> folders;
    for (auto it = std::filesystem::directory_iterator(directory, error);
         !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
        std::error_code unreadable;
        if (it->is_directory(unreadable) && !isHidden(it->path().filename().string()))
            folders.push_back(it->path());
    }
    if (error)
        return {ErrorCode::DefinitionBroken, "the folder of procedures cannot be read: " + error.message()};
    if (folders.empty() || folders.size() > maxProcedures)
        return {ErrorCode::DefinitionBroken, "the folder of procedures holds none, or too many"};
    std::ranges::sort(folders);
    Catalogue catalogue;
    for (const auto &folder : folders) {
        auto definition = Definition::load(folder);
        if (!definition)
            return definition.error();
        catalogue.m_definitions.push_back(std::move(*definition));
    }
    std::ranges::stable_sort(catalogue.m_definitions, {}, &Definition::order);
    return catalogue;
}

const Definition *Catalogue::find(const std::string &id) const
{
    const auto it = std::ranges::find(m_definitions, id, &Definition::id);
    return it == m_definitions.end() ? nullptr : &*it;
}

} // namespace madoguchi
