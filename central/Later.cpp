// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Later.h"

#include <random>

namespace madoguchi::central
{

Reply later()
{
    constexpr int soonest = 2, latest = 20; // seconds
    thread_local std::minstd_rand random(std::random_device{}());
    Reply reply = refusal(503, ErrorCode::QueueUnavailable, "there is too much to do; come back");
    reply.retryAfterSeconds = std::uniform_int_distribution(soonest, latest)(random);
    return reply;
}

} // namespace madoguchi::central
