// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Queue.h"

namespace madoguchi::maintenance
{

namespace
{

std::string member(const Json &header, const char *name)
{
    const auto found = header.find(name);
    return found != header.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void answerItem(const Call &call, const OutboxItem &item)
{
    Json object = {
        {"state", itemStateName(item.state)}, {"attempts", item.attempts}, {"reason", item.reason}};
    std::string plain;
    for (const char *name : {"id", "receipt", "procedure", "arrived"}) {
        object[name] = member(item.header, name);
        plain += member(item.header, name) + "  ";
    }
    plain += itemStateName(item.state);
    call.answer(object, item.reason.empty() ? plain : plain + "  " + item.reason);
}

} // namespace

int queueList(const Call &call)
{
    const Result<Queue> queue = openQueue(call);
    if (!queue)
        return call.fail(queue.error());
    for (const OutboxItem &item : queue->outbox->list())
        answerItem(call, item);
    return Done;
}

} // namespace madoguchi::maintenance
