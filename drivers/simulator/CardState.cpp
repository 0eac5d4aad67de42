// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace madoguchi::simulator
{
namespace
{

nlohmann::json readAll(const std::string &path)
{
    std::ifstream file(path);
    nlohmann::json all = nlohmann::json::parse(file, nullptr, false);
    return all.is_object() ? all : nlohmann::json::object();
}

} // namespace

void CardState::restore(SoftwareCard &card) const
{
    if (m_path.empty())
        return;
    const nlohmann::json all = readAll(m_path);
    const auto kept = all.find(card.persona().serial);
    if (kept == all.end() || !kept->is_object())
        return;
    const nlohmann::json changed = kept->value("changed", nlohmann::json::object());
    for (const PinName pin : allPins()) {
        const auto left = kept->find(fileName(pin));
        if (left != kept->end() && left->is_number_integer())
            card.setTries(pin, std::clamp(left->get<int>(), 0, fullTries(pin)));
        const auto value = changed.find(fileName(pin));
        if (value != changed.end() && value->is_string())
            card.setPin(pin, value->get<std::string>());
    }
}

Result<void> CardState::save(const SoftwareCard &card) const
{
    if (m_path.empty())
        return {};
    nlohmann::json all = readAll(m_path);
    nlohmann::json &kept = all[card.persona().serial];
    kept = nlohmann::json::object();
    for (const auto &[pin, left] : card.tries())
        kept[fileName(pin)] = left;
    for (const auto &[pin, value] : card.changedPins())
        kept["changed"][fileName(pin)] = value;
    const std::string fresh = m_path + ".new";
    std::ofstream file(fresh);
    file << all.dump(1) << '\n';
    file.close();
    if (!file || std::rename(fresh.c_str(), m_path.c_str()) != 0)
        return {ErrorCode::FileUnreadable, "the state file could not be written"};
    return {};
}

} // namespace madoguchi::simulator
