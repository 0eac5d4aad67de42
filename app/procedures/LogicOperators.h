// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>

// JsonLogic's operators whose arguments are all evaluated first. For JsonLogic.cpp only.
namespace madoguchi::logic
{

using Json = nlohmann::json;
using Operator = Json (*)(const Json::array_t &arguments, const Json &data);

const Operator *findOperator(const std::string &name); // null when there is none

} // namespace madoguchi::logic
