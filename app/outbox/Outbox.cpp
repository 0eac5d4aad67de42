// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/Outbox.h"

#include "app/outbox/OutboxStore.h"
#include "app/outbox/Stamp.h"
#include "drivers/support/Sha256.h"

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

namespace
{

void stamp(Submission &submission, const Outbox::Identity &identity, std::int64_t serial,
           const Arrival &arrival)
{
    submission.receipt = makeReceiptNumber(identity, serial);
    submission.arrived = arrival.text;
    submission.clock = arrival.clock;
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

Result<Outbox::Store::Made> Outbox::Store::make(Submission &submission, const seal::Sealer &sealer)
{
    const auto newest = last();
    if (!newest)
        return newest.error();
    const Arrival arrival = arrivalNow(newest->at);
    stamp(submission, identity, newest->serial + 1, arrival);
    auto sealed = sealedContent(submission, sealer);
    if (!sealed)
        return sealed.error();
    return Made{newest->serial + 1, arrival.latest, publicHeader(submission).dump(), std::move(*sealed)};
}

// Each part is known by what it is sealed to, so the list of them is there before the application is sealed.
Result<std::vector<Outbox::Store::Part>>
Outbox::Store::sealScans(Submission &submission, const std::vector<Bytes> &scans, const seal::Sealer &sealer)
{
    std::vector<Part> parts;
    submission.attachments.clear();
    for (const Bytes &scan : scans) {
        const auto type = attachmentType(scan);
        if (!type || scan.size() > maxAttachmentBytes)
            return Error{ErrorCode::BadInput, "a scan is a JPEG or PNG of up to 8 MiB"};
        Attachment listed{std::string(*type), std::int64_t(scan.size()), {}};
        for (std::size_t begin = 0; begin < scan.size(); begin += attachmentPartBytes) {
            const ByteView rest = ByteView(scan).subspan(begin);
            auto sealed = sealer.seal(rest.first(std::min(rest.size(), attachmentPartBytes)));
            if (!sealed)
                return sealed.error();
            listed.parts.push_back(sha256Hex(*sealed));
            parts.push_back({listed.parts.back(), std::move(*sealed)});
        }
        submission.attachments.push_back(std::move(listed));
    }
    return parts;
}

Result<void> Outbox::Store::add(const Submission &submission, const Made &made,
                                const std::vector<Part> &parts)
{
    const std::int64_t behind = !submission.visit.empty() && visitWaits.query(submission.visit).next();
    if (auto stored = insert.run(made.serial, submission.id, made.header, made.sealed, submission.visit,
                                 made.latest, behind);
        !stored)
        return stored;
    for (std::size_t n = 0; n < parts.size(); ++n) {
        if (auto stored = insertPart.run(made.serial, std::int64_t(n), parts[n].hash, parts[n].sealed);
            !stored)
            return stored;
    }
    return audit.append({.at = submission.arrived,
                         .who = identity.office + identity.device,
                         .act = "hand-in",
                         .procedure = submission.procedure,
                         .ground = {},
                         .about = submission.id});
}

// The receipt's number is inside what is sealed, so the serial is known first. Sealing takes long and is done
// before the lock is held; where another process has handed in meanwhile it is done once more. A serial whose
// hand-in failed was never shown and is given out again.
Result<Receipt> Outbox::handIn(Submission submission, const seal::Sealer &sealer,
                               const std::vector<Bytes> &scans)
{
    auto id = newUuid();
    if (!id)
        return Error{ErrorCode::SealFailed, "the system gives no random numbers"};
    submission.id = std::move(*id);
    m_store->database.setDurable(true);
    const auto parts = m_store->sealScans(submission, scans, sealer);
    if (!parts)
        return parts.error();
    auto made = m_store->make(submission, sealer);
    if (!made)
        return made.error();
    storage::Transaction transaction(m_store->database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto newest = m_store->last();
    if (!newest)
        return newest.error();
    if (newest->serial + 1 != made->serial)
        made = m_store->make(submission, sealer);
    if (!made)
        return made.error();
    if (auto added = m_store->add(submission, *made, *parts); !added)
        return added.error();
    if (auto durable = transaction.commit(); !durable)
        return durable.error();
    return Receipt{submission.id, submission.receipt, submission.arrived};
}

bool Outbox::countsAnew()
{
    auto rows = m_store->selectAnew.query();
    return rows.next() && rows.integer(0) != 0;
}

Result<void> Outbox::Store::countFrom(std::int64_t serial, const char *act, bool toldAlways)
{
    if (serial < 0 || serial > farthestSerial)
        return {ErrorCode::BadInput, "no machine has given out so many numbers"};
    database.setDurable(true);
    storage::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto newest = last();
    if (!newest)
        return newest.error();
    const std::int64_t leftOut = std::max<std::int64_t>(serial - newest->serial, 0);
    if (auto raised = raiseFloor.run(newest->serial + leftOut, leftOut); !raised)
        return raised;
    if (toldAlways || leftOut > 0) {
        if (auto told = audit.append({.at = arrivalNow(newest->at).text,
                                      .who = identity.office + identity.device,
                                      .act = act,
                                      .procedure = {},
                                      .ground = {}});
            !told)
            return told;
    }
    return transaction.commit();
}

Result<void> Outbox::countFrom(std::int64_t serial)
{
    return m_store->countFrom(serial, "serials-left-out", false);
}

Result<void> Outbox::enrolled(std::int64_t serial)
{
    return m_store->countFrom(serial, "enrol", true);
}

} // namespace madoguchi
