// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/CardService.h"

#include "drivers/card/CardWorker.h"

namespace madoguchi::card
{

CardService::CardService(std::unique_ptr<ReaderPort> port, Observer observer)
    : m_worker(std::make_unique<Worker>(std::move(port), std::move(observer)))
{
}

CardService::~CardService() = default;

void CardService::readFacts(SecretBuffer pin, MyNumberCard::LastTry lastTry, FactsCallback done)
{
    m_worker->readFacts(std::move(pin), lastTry, std::move(done));
}

void CardService::release()
{
    m_worker->release();
}

} // namespace madoguchi::card
