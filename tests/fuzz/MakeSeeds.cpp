// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// fuzz_make_seeds PERSONAS FOLDER: what software cards hold and answer, as seeds, and the anchors they are
// issued under.
#include "tests/fuzz/CardJobs.h"
#include "tests/fuzz/FuzzParts.h"

#include "drivers/simulator/SimulatedReader.h"

#include <filesystem>
#include <fstream>

using namespace madoguchi;
using namespace madoguchi::fuzz;
using namespace madoguchi::simulator;

namespace
{

template <typename T> T orEnd(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "seeds: %s\n", result.error().detail.c_str());
    std::exit(1);
}

class Folder
{
public:
    explicit Folder(std::filesystem::path path) : m_path(std::move(path)) {}
    void write(const std::string &target, const std::string &name, ByteView seed) const
    {
        std::filesystem::create_directories(m_path / target);
        std::ofstream file(m_path / target / name, std::ios::binary);
        file.write(reinterpret_cast<const char *>(seed.data()), static_cast<std::streamsize>(seed.size()));
        must(file.good(), "seeds can be written");
    }
    std::filesystem::path authority() const { return m_path / "authority"; }

private:
    std::filesystem::path m_path;
};

// Notes what a card answers.
class Recorder : public card::Transport
{
public:
    Recorder(card::Transport &inner, std::uint8_t choice) : seed{choice}, m_inner(inner) {}
    Result<Bytes> transmit(ByteView command) override
    {
        Result<Bytes> answer = m_inner.transmit(command);
        if (answer)
            addPart(seed, *answer);
        return answer;
    }
    void powerOff() override { m_inner.powerOff(); }
    bool passesExtended() override { return choiceOf(seed[0]).extended; }
    Bytes seed;

private:
    card::Transport &m_inner;
};

// One seed for each job, and one for the same through a reader that passes short answers only.
void recordJobs(const Folder &folder, const std::string &name, const std::shared_ptr<SoftwareCard> &card)
{
    SimulatedReader reader;
    reader.insert(card);
    const auto port = reader.port();
    for (const int reading : {0x00, 0x20}) {
        for (int job = 0; job < static_cast<int>(CardJob::Count); ++job) {
            const auto transport = orEnd(port->connect());
            Recorder recorder(*transport, static_cast<std::uint8_t>(job | reading));
            doJob(recorder, choiceOf(recorder.seed[0]));
            transport->powerOff();
            folder.write("fuzz_card_answers", name + "-" + std::to_string(job | reading), recorder.seed);
        }
    }
}

void recordFiles(const Folder &folder, const std::string &name, const std::shared_ptr<SoftwareCard> &card)
{
    SimulatedReader reader;
    reader.insert(card);
    const auto transport = orEnd(reader.port()->connect());
    card::MyNumberCard holder(*transport);
    const auto keep = card::MyNumberCard::LastTry::Keep;
    const auto sign = holder.sign(identity::KeyPurpose::Sign, {}, secretBufferOf(CardJob::SignSign), keep);
    if (sign)
        folder.write("fuzz_certificate", name + "-sign", sign->certificate);
    const auto auth = holder.readAuthCertificate();
    if (auth)
        folder.write("fuzz_certificate", name + "-auth", *auth);
    const auto surface = holder.readSurface(secretBufferOf(CardJob::Surface), keep);
    if (!surface)
        return;
    Bytes seed;
    addPart(seed, surface->file);
    addPart(seed, surface->issuer);
    addPart(seed, card->persona().serial.empty() ? Bytes() : Bytes(256, 0xC5));
    addPart(seed, Bytes{0x01, 0x00, 0x01});
    addPart(seed, sign ? sign->signature : Bytes(256, 0x11));
    folder.write("fuzz_tlv", name, seed);
}

} // namespace

int main(int argc, char **argv)
{
    must(argc == 3, "usage: fuzz_make_seeds PERSONAS FOLDER");
    const std::filesystem::path personas = argv[1];
    const Folder folder(argv[2]);
    const auto authority = orEnd(Authority::load(folder.authority()));
    for (const std::string name : {"hanako", "phone", "child", "old-contact", "long-address", "other-card"}) {
        Persona persona = orEnd(loadPersona(personas / (name + ".json")));
        for (auto &[pin, value] : persona.pins) { // those that the jobs know
            if (pin == PinName::Text)
                value = secretOf(CardJob::Facts);
            if (pin == PinName::Auth)
                value = secretOf(CardJob::SignAuth);
            if (pin == PinName::Sign)
                value = secretOf(CardJob::SignSign);
            if (pin == PinName::NumberB || pin == PinName::SurfaceNumberB)
                value = secretOf(CardJob::Surface);
        }
        const auto card = std::make_shared<SoftwareCard>(persona, authority);
        recordJobs(folder, name, card);
        recordFiles(folder, name, card);
    }
    return 0;
}
