// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/PcscTrace.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace madoguchi::card
{
namespace
{

constexpr char pidFile[] = "/run/pcscd/pcscd.pid";

std::string wholeFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Letters after one hyphen; those that take a value end the word (pcscd's getopt string).
bool shortOptionsHold(std::string_view word, char wanted)
{
    constexpr std::string_view withValue = "ctrs";
    if (word.size() < 2 || word[0] != '-' || word[1] == '-')
        return false;
    const auto end = std::find_first_of(word.begin() + 1, word.end(), withValue.begin(), withValue.end());
    return std::find(word.begin() + 1, end, wanted) != end;
}

} // namespace

bool writesCommands(std::string_view pcscdCommandLine)
{
    while (!pcscdCommandLine.empty()) {
        const std::string_view word = pcscdCommandLine.substr(0, pcscdCommandLine.find('\0'));
        if (word == "--apdu" || shortOptionsHold(word, 'a'))
            return true;
        pcscdCommandLine.remove_prefix(std::min(word.size() + 1, pcscdCommandLine.size()));
    }
    return false;
}

bool holdsSpy(std::string_view memoryMap)
{
    return memoryMap.find("libpcscspy") != std::string_view::npos;
}

std::string whoTracesCards()
{
    if (holdsSpy(wholeFile("/proc/self/maps")))
        return "libpcscspy is loaded";
    std::string pid = wholeFile(pidFile);
    pid.erase(std::find_if_not(pid.begin(), pid.end(), [](char c) { return c >= '0' && c <= '9'; }),
              pid.end());
    return !pid.empty() && writesCommands(wholeFile("/proc/" + pid + "/cmdline")) ? "pcscd runs with --apdu"
                                                                                  : std::string();
}

} // namespace madoguchi::card
