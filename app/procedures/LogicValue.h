// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

// How JavaScript turns one kind of value into another: JsonLogic is defined by it. For JsonLogic.cpp only.
namespace madoguchi::logic
{

using Json = nlohmann::json;

double toNumber(const Json &value);    // Number(value); NaN for what is none
double parseFloat(const Json &value);  // parseFloat(value): the number that the text begins with
std::string toText(const Json &value); // String(value)
Json fromNumber(double number);        // an integer where it is one
bool looselyEqual(const Json &a, const Json &b);
bool strictlyEqual(const Json &a, const Json &b);
bool less(const Json &a, const Json &b);
bool lessOrEqual(const Json &a, const Json &b);

// JavaScript's source.substr(start, length) with a negative length counted from the end, in code points.
std::string substring(const std::string &source, double start, std::optional<double> length);

} // namespace madoguchi::logic
