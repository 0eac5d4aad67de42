// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/CardService.h"

#include "drivers/card/CardWorker.h"

namespace madoguchi::card
{

CardService::CardService(std::unique_ptr<ReaderPort> port, Observer observer)
    : m_worker(Worker::start(std::move(port), std::move(observer)))
{
}

CardService::~CardService()
{
    m_worker->stop();
}

// `work` is what is done with the card and the secret; everything around it is the same for all.
template <typename T, typename Work> void CardService::ask(SecretBuffer secret, Work work, Callback<T> done)
{
    const auto kept = std::make_shared<SecretBuffer>(std::move(secret));
    Worker::Job job;
    job.run = [kept, work, done](Transport &transport) -> Worker::Answer {
        MyNumberCard card(transport);
        const auto result = std::make_shared<Result<T>>(work(card, *kept));
        kept->clear();
        return [result, done] { done(std::move(*result)); };
    };
    job.refuse = [done](const Error &error) { done(error); };
    m_worker->put(std::move(job));
}

void CardService::readFacts(SecretBuffer pin, MyNumberCard::LastTry lastTry, Callback<TextFacts> done)
{
    ask<TextFacts>(
        std::move(pin),
        [lastTry](MyNumberCard &card, const SecretBuffer &secret) { return card.readFacts(secret, lastTry); },
        std::move(done));
}

void CardService::readSurface(SecretBuffer numberB, MyNumberCard::LastTry lastTry, Callback<Surface> done)
{
    ask<Surface>(
        std::move(numberB),
        [lastTry](MyNumberCard &card, const SecretBuffer &secret) {
            return card.readSurface(secret, lastTry);
        },
        std::move(done));
}

void CardService::sign(identity::KeyPurpose purpose, Bytes message, SecretBuffer secret,
                       MyNumberCard::LastTry lastTry, Callback<CardSignature> done)
{
    ask<CardSignature>(
        std::move(secret),
        [purpose, lastTry, message = std::move(message)](MyNumberCard &card, const SecretBuffer &password) {
            return card.sign(purpose, message, password, lastTry);
        },
        std::move(done));
}

void CardService::release()
{
    m_worker->release();
}

} // namespace madoguchi::card
