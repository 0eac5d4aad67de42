// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/kills/City.h"

#include "app/outbox/Outbox.h"
#include "app/outbox/Stamp.h"
#include "tests/support/ValidSubmission.h"

namespace madoguchi::test
{

namespace
{

constexpr int perOffice = 100;

Outbox::Identity nameOf(int number)
{
    const int office = number / perOffice, device = number % perOffice;
    return {std::string{char('A' + office / 26), char('A' + office % 26)},
            std::string{char('A' + device / 10), char('0' + device % 10)}};
}

std::unique_ptr<seal::Sealer> sealerOf(const Issuer::Issued &issued, const std::filesystem::path &folder,
                                       const std::filesystem::path &centreCertificate)
{
    if (!issued.certificate || !Issuer::save(issued, folder, "device"))
        return nullptr;
    auto sealer = seal::Sealer::load({folder / "device.pem", folder / "device-key.pem", centreCertificate});
    return sealer ? std::move(*sealer) : nullptr;
}

std::string base64(const Bytes &bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    text.resize(std::size_t(EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(),
                                            static_cast<int>(bytes.size()))));
    return text;
}

std::optional<CityDevice::HandIn> handIn(Submission submission, const Outbox::Identity &name, int serial,
                                         const seal::Sealer &sealer)
{
    submission.id = newUuid().value_or("");
    submission.receipt = makeReceiptNumber(name, serial);
    submission.arrived = localTime(unixMilliseconds());
    submission.clock = clockQuality();
    submission.office = name.office;
    submission.device = name.device;
    const std::string content = toJson(submission).dump();
    const auto sealed = sealer.seal({reinterpret_cast<const std::uint8_t *>(content.data()), content.size()});
    if (!sealed)
        return std::nullopt;
    const Json body{{"madoguchi", 1}, {"header", publicHeader(submission)}, {"sealed", base64(*sealed)}};
    return CityDevice::HandIn{submission.id, body.dump()};
}

} // namespace

std::vector<CityDevice> makeCity(const std::filesystem::path &pki, const std::filesystem::path &folder,
                                 int devices, int handIns)
{
    Issuer issuer(pki);
    const auto procedures = catalogue();
    if (!issuer.ready() || !procedures)
        return {};
    const Submission submission = juminhyo(procedures);
    std::vector<CityDevice> city;
    for (int number = 0; number < devices; ++number) {
        const Outbox::Identity name = nameOf(number);
        CityDevice device{issuer.issue({"kiosk/" + name.office + '/' + name.device, "clientAuth", {}, -1, 1}),
                          {}};
        const auto sealer = sealerOf(device.proof, folder, pki / "seal.pem");
        if (!sealer)
            return {};
        for (int serial = 1; serial <= handIns; ++serial) {
            auto made = handIn(submission, name, serial, *sealer);
            if (!made)
                return {};
            device.waiting.push_back(std::move(*made));
        }
        city.push_back(std::move(device));
    }
    return city;
}

} // namespace madoguchi::test
