// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/Applications.h"
#include "drivers/card/CardFile.h"
#include "drivers/card/CardPin.h"
#include "drivers/card/MyNumberCard.h"
#include "drivers/identity/Signature.h"

#include <algorithm>
#include <array>

namespace madoguchi::card
{
namespace
{

using identity::KeyPurpose;

constexpr std::size_t signatureSize = 256; // RSA-2048: the only keys on this card so far

struct KeyRow {
    ShortId key, pin, certificate;
    std::size_t shortest, longest; // of the secret
    bool letters;                  // beside digits
    ErrorCode badForm;
};
constexpr KeyRow authRow{jpki::authKey, jpki::authPin,       jpki::authCertificate, 4, 4,
                         false,         ErrorCode::PinFormat};
constexpr KeyRow signRow{
    jpki::signKey, jpki::signPin, jpki::signCertificate, 6, 16, true, ErrorCode::PasswordFormat};

constexpr bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}
constexpr bool isCapital(std::uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z';
}

// The card compares bytes, and a password has no small letters: what a keyboard in the wrong state made of it
// need not spend a try. Nothing when it cannot be the secret of this key; the rule of letters and digits
// together is the card's.
std::optional<SecretBuffer> normalised(const SecretBuffer &secret, const KeyRow &row)
{
    SecretBuffer capitals;
    for (std::uint8_t byte : secret.bytes()) {
        if (row.letters && byte >= 'a' && byte <= 'z')
            byte = static_cast<std::uint8_t>(byte - 'a' + 'A');
        if (!isDigit(byte) && !(row.letters && isCapital(byte)))
            return std::nullopt;
        capitals.append(byte);
    }
    if (capitals.size() < row.shortest || capitals.size() > row.longest)
        return std::nullopt;
    return capitals;
}

Result<Bytes> signDigest(CardChannel &channel, ShortId key, ByteView digestInfo)
{
    Result<Response> answer = ErrorCode::CardProtocol;
    if (channel.takesShortIds())
        answer = channel.send(apdu::sign(referenceTo(key), digestInfo));
    if (!channel.takesShortIds() || (answer && answer->meaning() == Meaning::FormRefused)) {
        const Result<Response> selected = channel.send(apdu::selectFile(key));
        if (!selected)
            return selected.error();
        if (selected->meaning() == Meaning::NotFound)
            return ErrorCode::CertificateAbsent;
        answer = channel.send(apdu::sign(currentReference, digestInfo));
    }
    if (!answer)
        return answer.error();
    if (answer->meaning() == Meaning::NotFound)
        return ErrorCode::CertificateAbsent;
    if (!answer->done())
        return {ErrorCode::CardProtocol, "sign: " + wordText(answer->word)};
    if (answer->data.size() != signatureSize)
        return {ErrorCode::CardData, "signature: of another length than its key"};
    return std::move(answer->data);
}

} // namespace

Result<Bytes> MyNumberCard::readAuthCertificate()
{
    CardChannel channel(m_transport);
    const Result<bool> there = channel.selectApplication(jpkiApplication);
    if (!there)
        return there.error();
    if (!*there)
        return ErrorCode::CardOther;
    return readObjectFile(channel, jpki::authCertificate, ErrorCode::CertificateAbsent);
}

Result<CardSignature> MyNumberCard::sign(KeyPurpose purpose, ByteView message, const SecretBuffer &secret,
                                         LastTry lastTry)
{
    const KeyRow &row = purpose == KeyPurpose::Auth ? authRow : signRow;
    const auto clean = normalised(secret, row);
    if (!clean)
        return row.badForm;
    CardChannel channel(m_transport);
    if (const auto opened = openApplication(channel, jpkiApplication, row.pin, *clean, lastTry); !opened)
        return opened.error();
    Result<Bytes> signature = signDigest(channel, row.key, identity::digestInfo(identity::sha256(message)));
    if (!signature)
        return signature.error();
    Result<Bytes> certificate = readObjectFile(channel, row.certificate, ErrorCode::CertificateAbsent);
    if (!certificate)
        return certificate.error();
    return CardSignature{std::move(*certificate), std::move(*signature)};
}

} // namespace madoguchi::card
