// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/CardPin.h"

namespace madoguchi::card
{
namespace
{

constexpr int triesIn(StatusWord word)
{
    return word & 0x0F;
}

// Nothing when the word is no answer to the question.
std::optional<PinState> stateFrom(const Response &response, std::uint8_t reference)
{
    PinState state;
    state.reference = reference;
    switch (response.meaning()) {
    case Meaning::TriesLeft:
        state.tries = triesIn(response.word);
        return state;
    case Meaning::Blocked:
        state.tries = 0;
        return state;
    case Meaning::Done:
    case Meaning::Wrong:
        return state;
    default:
        return std::nullopt;
    }
}

// For a card that takes no short ids in VERIFY, and to tell a PIN that is not there from one that is.
Result<PinState> selectAndAsk(CardChannel &channel, ShortId pin)
{
    PinState absent;
    absent.presence = PinState::Presence::Absent;
    const Result<Response> selected = channel.send(apdu::selectFile(pin));
    if (!selected)
        return selected.error();
    if (selected->meaning() == Meaning::NotFound)
        return absent;
    if (!selected->done())
        return {ErrorCode::CardProtocol, "select PIN: " + wordText(selected->word)};
    const Result<Response> asked = channel.send(apdu::askTries(currentReference));
    if (!asked)
        return asked.error();
    if (const auto state = stateFrom(*asked, currentReference))
        return *state;
    if (asked->meaning() == Meaning::NotFound || asked->meaning() == Meaning::NotPossible)
        return absent;
    return {ErrorCode::CardProtocol, "tries: " + wordText(asked->word)};
}

Result<void> outcome(const Response &response)
{
    switch (response.meaning()) {
    case Meaning::Done:
        return {};
    case Meaning::TriesLeft:
        if (triesIn(response.word) > 0)
            return Error{ErrorCode::PinWrong, {}, triesIn(response.word)};
        [[fallthrough]]; // that was the last one
    case Meaning::Blocked:
        return Error{ErrorCode::PinBlocked, {}, 0};
    case Meaning::Wrong:
        return ErrorCode::PinWrong;
    case Meaning::LengthRefused:
        return ErrorCode::PinFormat;
    default:
        return {ErrorCode::CardProtocol, "verify: " + wordText(response.word)};
    }
}

} // namespace

Result<PinState> askTries(CardChannel &channel, ShortId pin)
{
    if (channel.takesShortIds()) {
        const Result<Response> asked = channel.send(apdu::askTries(referenceTo(pin)));
        if (!asked)
            return asked.error();
        if (const auto state = stateFrom(*asked, referenceTo(pin)))
            return *state;
    }
    return selectAndAsk(channel, pin);
}

Result<void> verifyOnce(CardChannel &channel, const PinState &state, const SecretBuffer &pin,
                        MyNumberCard::LastTry lastTry)
{
    if (state.presence == PinState::Presence::Absent)
        return ErrorCode::PinAbsent;
    if (state.tries == 0)
        return Error{ErrorCode::PinBlocked, {}, 0};
    if (state.tries == 1 && lastTry == MyNumberCard::LastTry::Keep)
        return Error{ErrorCode::PinLastTry, {}, 1};
    const VerifyCommand command(state.reference, pin);
    const Result<Response> answer = channel.sendOnce(command.bytes());
    return answer ? outcome(*answer) : answer.error();
}

Result<void> openApplication(CardChannel &channel, ByteView application, ShortId pin,
                             const SecretBuffer &secret, MyNumberCard::LastTry lastTry)
{
    const Result<bool> there = channel.selectApplication(application);
    if (!there)
        return there.error();
    if (!*there)
        return ErrorCode::CardOther;
    const Result<PinState> state = askTries(channel, pin);
    return state ? verifyOnce(channel, *state, secret, lastTry) : state.error();
}

bool cardLost(const Error &error) noexcept
{
    return error.code != ErrorCode::CardProtocol && error.code != ErrorCode::CardData;
}

} // namespace madoguchi::card
