// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "app/maintenance/Reader.h"

#include <QByteArray>
#include <unistd.h>

namespace madoguchi::maintenance
{

namespace
{

constexpr std::size_t longestMessage = 64 * 1024 * 1024;

// The rest of standard input. BadInput when there is more of it than anybody signs here.
Result<Bytes> readMessage()
{
    Bytes message;
    Bytes block(64 * 1024);
    ssize_t got = 0;
    while ((got = ::read(STDIN_FILENO, block.data(), block.size())) > 0) {
        if (message.size() + static_cast<std::size_t>(got) > longestMessage)
            return {ErrorCode::BadInput, "more than 64 MiB to sign"};
        message.insert(message.end(), block.begin(), block.begin() + got);
    }
    return message;
}

Result<card::CardSignature> sign(identity::KeyPurpose purpose, ByteView message, const SecretBuffer &secret)
{
    const auto reader = card::pcscReaders();
    auto transport = reader->connect();
    if (!transport)
        return transport.error();
    auto made =
        card::MyNumberCard(**transport).sign(purpose, message, secret, card::MyNumberCard::LastTry::Keep);
    (*transport)->powerOff();
    return made;
}

std::string base64(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toBase64()
        .toStdString();
}

} // namespace

int cardSign(const Call &call)
{
    const Result<SecretBuffer> secret = readSecret();
    if (!secret)
        return call.fail(secret.error());
    const Result<Bytes> message = readMessage();
    if (!message)
        return call.fail(message.error());
    const auto purpose = call.purpose == "sign" ? identity::KeyPurpose::Sign : identity::KeyPurpose::Auth;
    const Result<card::CardSignature> made = sign(purpose, *message, *secret);
    if (!made)
        return call.fail(made.error());
    const std::string certificate = base64(made->certificate), signature = base64(made->signature);
    call.answer({{"certificate", certificate}, {"signature", signature}}, certificate + "\n" + signature);
    return Done;
}

} // namespace madoguchi::maintenance
