// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/PersonaHabits.h"

#include <stdexcept>

namespace madoguchi::simulator
{
namespace
{

template <typename T> struct Choice {
    const char *word;
    T value;
};

// The value that the word of `key` stands for; `now` when the key is absent.
template <typename T, std::size_t n>
T choose(const nlohmann::json &object, const char *key, const Choice<T> (&choices)[n], T now)
{
    if (!object.contains(key))
        return now;
    const std::string word = object[key].get<std::string>();
    for (const Choice<T> &choice : choices) {
        if (word == choice.word)
            return choice.value;
    }
    throw std::invalid_argument(std::string("habits: ") + key + " knows no " + word);
}

using Refusal = std::optional<std::uint16_t>;
using Filler = std::optional<std::uint8_t>;
constexpr Choice<Habits::Lengths> lengths[] = {
    {"short", Habits::Lengths::Short}, {"81", Habits::Lengths::Long81}, {"82", Habits::Lengths::Long82}};
constexpr Choice<Filler> fillers[] = {{"FF", 0xFF}, {"00", 0x00}, {"none", std::nullopt}};
constexpr Choice<bool> firstCommands[] = {{"answered", false}, {"6F00", true}};
constexpr Choice<std::uint16_t> blockedWords[] = {{"6984", 0x6984}, {"6983", 0x6983}};
constexpr Choice<bool> emptyVerifies[] = {{"63Cx", false}, {"9000", true}};
constexpr Choice<bool> shortIds[] = {{"accepted", true}, {"refused", false}};
constexpr Choice<Refusal> extendedLengths[] = {
    {"accepted", std::nullopt}, {"6700", 0x6700}, {"6D00", 0x6D00}, {"6B00", 0x6B00}};
constexpr Choice<bool> replies[] = {{"whole", false}, {"61xx", true}};
constexpr Choice<bool> missingPins[] = {{"absent", false}, {"blocked", true}};
constexpr Choice<std::uint16_t> endsOfFile[] = {{"9000", 0x9000}, {"6282", 0x6282}};
constexpr Choice<bool> absentCertificates[] = {{"empty", false}, {"missing", true}};
constexpr Choice<std::optional<bool>> authCertificates[] = {{"free", true}, {"pin", false}};
constexpr Choice<Habits::Atr> atrs[] = {
    {"random", Habits::Atr::Random}, {"constant", Habits::Atr::Constant}, {"contact", Habits::Atr::Contact}};

} // namespace

Habits parseHabits(const nlohmann::json &object)
{
    Habits habits;
    habits.lengths = choose(object, "lengths", lengths, habits.lengths);
    habits.filler = choose(object, "filler", fillers, habits.filler);
    habits.firstCommandFails = choose(object, "firstCommand", firstCommands, habits.firstCommandFails);
    habits.blockedWord = choose(object, "blockedWord", blockedWords, habits.blockedWord);
    habits.emptyVerifyTellsSuccess =
        choose(object, "emptyVerify", emptyVerifies, habits.emptyVerifyTellsSuccess);
    habits.shortIds = choose(object, "shortIds", shortIds, habits.shortIds);
    habits.extendedRefusal = choose(object, "extendedLength", extendedLengths, habits.extendedRefusal);
    habits.exactLength = object.value("exactLength", habits.exactLength);
    habits.repliesInParts = choose(object, "replies", replies, habits.repliesInParts);
    habits.verifySurvivesReset = object.value("verifySurvivesReset", habits.verifySurvivesReset);
    habits.verifySurvivesSelect = object.value("verifySurvivesSelect", habits.verifySurvivesSelect);
    habits.missingPinIsBlocked = choose(object, "missingPin", missingPins, habits.missingPinIsBlocked);
    habits.endOfFileWord = choose(object, "endOfFile", endsOfFile, habits.endOfFileWord);
    habits.absentCertificateIsMissing =
        choose(object, "absentCertificate", absentCertificates, habits.absentCertificateIsMissing);
    habits.authCertificateFree =
        choose(object, "authCertificate", authCertificates, habits.authCertificateFree);
    habits.atr = choose(object, "atr", atrs, habits.atr);
    return habits;
}

} // namespace madoguchi::simulator
