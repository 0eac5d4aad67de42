// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// A card that answers what it likes. An input is a byte that chooses what is done with the card, and its
// answers; a length of FFFF is a card that is gone. After the last answer it is gone too, or begins with the
// first again.
#include "tests/fuzz/CardJobs.h"
#include "tests/fuzz/FuzzParts.h"
#include "tests/fuzz/TextRules.h"

#include "drivers/card/CardChannel.h"

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::fuzz;

namespace
{

class FuzzedCard : public Transport
{
public:
    FuzzedCard(ByteView answers, JobChoice choice) : m_all(answers), m_left(answers), m_choice(choice) {}

    Result<Bytes> transmit(ByteView command) override
    {
        must(!m_gone, "nothing is sent after the card was lost");
        must(++m_exchanges <= CardChannel::mostExchanges, "a card cannot keep us for ever");
        must(command.size() >= 4 && command.size() <= 5 + 255 + 1, "a command has an APDU's form");
        look(command);
        Result<Bytes> answer = next();
        m_gone = !answer || answer->size() < 2;
        if (command[1] == verify && command.size() == 4 && !m_gone)
            m_tries = static_cast<std::uint16_t>((*answer)[answer->size() - 2] << 8 | answer->back());
        return answer;
    }
    void powerOff() override {}
    bool passesExtended() override { return m_choice.extended; }

private:
    static constexpr std::uint8_t verify = 0x20;

    void look(ByteView command)
    {
        const std::string_view secret = secretOf(m_choice.job);
        const bool carriesSecret =
            std::search(command.begin(), command.end(), secret.begin(), secret.end()) != command.end();
        if (command[1] != verify || command.size() == 4) {
            must(!carriesSecret, "a secret goes nowhere but into a VERIFY");
            return;
        }
        must(carriesSecret && ++m_verifies == 1, "a secret is sent once");
        must(m_tries != 0x63C0 && m_tries != 0x6983 && m_tries != 0x6984, "nothing is sent to a blocked PIN");
        must(m_tries != 0x63C1 || m_choice.lastTry == MyNumberCard::LastTry::Spend, "the last try is kept");
    }

    Result<Bytes> next()
    {
        if (m_left.empty() && m_choice.repeats)
            m_left = Parts(m_all);
        if (m_left.empty())
            return ErrorCode::CardRemoved;
        const std::size_t length = m_left.number();
        if (length == 0xFFFF)
            return ErrorCode::CardMute;
        const ByteView bytes = m_left.take(length);
        return Bytes(bytes.begin(), bytes.end());
    }

    ByteView m_all;
    Parts m_left;
    JobChoice m_choice;
    int m_exchanges = 0;
    int m_verifies = 0;
    std::uint16_t m_tries = 0;
    bool m_gone = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const JobChoice choice = choiceOf(data[0]);
    FuzzedCard card({data + 1, size - 1}, choice);
    doJob(card, choice);
    return 0;
}
