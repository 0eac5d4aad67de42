// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/Outbox.h"

#include "app/outbox/OutboxSchema.h"
#include "app/outbox/OutboxStore.h"
#include "app/outbox/Stamp.h"

#include <array>

namespace madoguchi
{

std::string_view itemStateName(ItemState state) noexcept
{
    constexpr std::array<std::string_view, 4> names = {"waiting", "sending", "accepted", "quarantined"};
    return names[static_cast<std::size_t>(state)];
}

Outbox::Outbox(std::unique_ptr<Store> store) : m_store(std::move(store)) {}

Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(const std::filesystem::path &file, Identity identity)
{
    auto database = storage::Database::open(file, outboxSchema);
    if (!database)
        return database.error();
    auto store = std::make_unique<Store>(std::move(*database), std::move(identity));
    return std::unique_ptr<Outbox>(new Outbox(std::move(store)));
}

namespace
{

void stamp(Submission &submission, const Outbox::Identity &identity, const std::string &id,
           std::int64_t serial)
{
    submission.id = id;
    submission.receipt = makeReceiptNumber(identity, serial);
    submission.arrived = localTimeNow();
    submission.clock = clockQuality();
    submission.office = identity.office;
    submission.device = identity.device;
}

// What the centre could not read is refused here, while the person is still there to be told.
Result<Bytes> sealedContent(const Submission &submission, const seal::Sealer &sealer)
{
    const Json json = toJson(submission);
    if (auto readable = submissionFromJson(json); !readable)
        return readable.error();
    try {
        const std::string content = json.dump();
        return sealer.seal({reinterpret_cast<const std::uint8_t *>(content.data()), content.size()});
    } catch (const Json::exception &) {
        return Error{ErrorCode::BadInput, "a text is not UTF-8"};
    }
}

} // namespace

// The receipt's number is inside what is sealed, so the serial is taken first; all of it is one transaction,
// and a serial whose hand-in failed was never shown and is given out again.
Result<Receipt> Outbox::handIn(Submission submission, const seal::Sealer &sealer)
{
    const auto id = newUuid();
    if (!id)
        return Error{ErrorCode::SealFailed, "the system gives no random numbers"};
    storage::Transaction transaction(m_store->database);
    if (!transaction.begun())
        return transaction.begun().error();
    std::int64_t serial = 0;
    {
        auto rows = m_store->takeSerial.query();
        if (!rows.next())
            return m_store->database.error();
        serial = rows.integer(0);
        rows.next(); // RETURNING gives its row before the statement is done
    }
    stamp(submission, m_store->identity, *id, serial);
    const auto sealed = sealedContent(submission, sealer);
    if (!sealed)
        return sealed.error();
    if (auto stored = m_store->insert.run(submission.id, publicHeader(submission).dump(), *sealed); !stored)
        return stored.error();
    if (auto durable = transaction.commit(); !durable)
        return durable.error();
    return Receipt{submission.id, submission.receipt, submission.arrived};
}

} // namespace madoguchi
