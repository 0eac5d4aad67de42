// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Submissions.h"

#include "central/Parts.h"
#include "central/Rules.h"

#include <future>

namespace madoguchi::central
{

namespace
{

constexpr std::size_t mostAtOnce = 64;

constexpr Sql insert{
    "INSERT INTO submissions(id, hash, answer, header, sealed, receipt, office, arrived, received)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT(id) DO NOTHING"};
constexpr Sql find{"SELECT hash, answer FROM submissions WHERE id = $1"};

Reply unavailable(const Error &error)
{
    return refusal(503, error.code, "it cannot be kept now");
}

Reply refusalOf(const Error &error)
{
    return refusal(error.code == ErrorCode::BadInput ? 400 : 422, error.code, error.detail);
}

// The same bytes get the same answer, other bytes under the same id none. Nothing when the id is not known.
Result<std::optional<Reply>> known(Connection &connection, const HandIn &handIn)
{
    const auto found = connection.run(find, handIn.id);
    if (!found)
        return found.error();
    if (found->rows.empty())
        return std::optional<Reply>();
    const Row &row = found->rows.front();
    if (row.bytes(0) != handIn.hash)
        return std::optional(
            refusal(409, ErrorCode::CentreConflict, "this id was handed in with other content"));
    if (const auto settled = connection.settle(); !settled)
        return settled.error();
    return std::optional(Reply{200, Json::parse(row.text(1)), 0});
}

Reply receiptOf(const HandIn &handIn, const std::string &received)
{
    return answer(201, {{"id", handIn.id}, {"receipt", handIn.member("receipt")}, {"received", received}});
}

std::vector<Value> rowOf(const HandIn &handIn, const Reply &receipt, const std::string &received)
{
    return {handIn.id,
            handIn.hash,
            receipt.body.dump(),
            handIn.written,
            handIn.sealed,
            handIn.member("receipt"),
            handIn.member("office"),
            handIn.member("arrived"),
            received};
}

using Replies = std::vector<std::optional<Reply>>;
using PartLists = std::vector<std::vector<std::string>>; // of the scans of each

// Writes those that nobody refused and that have no scans, all or none. A receipt for each that is new.
Result<Replies> keep(Connection &connection, std::span<const HandIn> handIns, const Replies &refused,
                     const PartLists &parts)
{
    const std::string received = utcNow();
    std::vector<std::size_t> written;
    std::vector<std::vector<Value>> rows;
    Replies receipts(handIns.size());
    for (std::size_t i = 0; i < handIns.size(); ++i) {
        if (refused[i] || !parts[i].empty())
            continue;
        receipts[i] = receiptOf(handIns[i], received);
        rows.push_back(rowOf(handIns[i], *receipts[i], received));
        written.push_back(i);
    }
    if (rows.empty())
        return receipts;
    const auto changed = connection.runForEach(insert, rows);
    if (!changed)
        return changed.error();
    for (std::size_t row = 0; row < written.size(); ++row) {
        if (changed->at(row) != 1) // it is here already
            receipts[written[row]].reset();
    }
    return receipts;
}

// One that has scans: all of them and itself, or nothing. Nothing when it is here already.
Result<std::optional<Reply>> keepWithParts(Connection &connection, const HandIn &handIn,
                                           const std::string &device, const std::vector<std::string> &parts)
{
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto whole = holdParts(connection, handIn.id, device, parts);
    if (!whole)
        return whole.error();
    if (!*whole)
        return std::optional(refusal(424, ErrorCode::CentreRejected, "not all parts of its scans are here"));
    const std::string received = utcNow();
    const Reply receipt = receiptOf(handIn, received);
    const auto changed = connection.runAll(insert, rowOf(handIn, receipt, received));
    if (!changed)
        return changed.error();
    if (changed->changed != 1)
        return std::optional<Reply>();
    if (const auto kept = transaction.commit(); !kept)
        return kept.error();
    return std::optional(receipt);
}

// Does it for each, on two threads where there are many: whoever drains a long queue sends one request after
// the other, and would leave all processors but one idle. What it throws is thrown here.
template <typename Do> void shared(std::size_t count, const Do &one)
{
    constexpr std::size_t few = 8;
    const std::size_t half = count > few ? count / 2 : 0;
    auto other = std::async(half > 0 ? std::launch::async : std::launch::deferred, [&] {
        for (std::size_t i = 0; i < half; ++i)
            one(i);
    });
    for (std::size_t i = half; i < count; ++i)
        one(i);
    other.get();
}

// What is here already is looked up last: that is rare, and its answer holds even where it would be refused
// today.
Reply answerFor(Connection &connection, const HandIn &handIn, const std::optional<Reply> &receipt,
                const std::optional<Reply> &refused)
{
    if (receipt)
        return *receipt;
    const auto before = known(connection, handIn);
    if (!before)
        return unavailable(before.error());
    if (*before)
        return **before;
    return refused ? *refused : unavailable({ErrorCode::QueueUnavailable, "neither new nor known"});
}

} // namespace

Submissions::Submissions(Database &database, const seal::Opener &opener, CatalogueStore &catalogues)
    : m_database(database), m_opener(opener), m_catalogues(catalogues)
{
}

std::optional<Reply> Submissions::checkSeal(const HandIn &handIn, const Device &device,
                                            std::vector<std::string> &parts) const
{
    const auto opened = m_opener.open(handIn.sealed);
    if (!opened && opened.error().code != ErrorCode::SealBroken)
        return refusal(503, opened.error().code, "the seal cannot be opened now");
    if (!opened)
        return refusal(422, ErrorCode::SealBroken, "the seal cannot be opened");
    if (opened->device != device.name)
        return refusal(422, ErrorCode::SealBroken, "another device signed it");
    const auto content =
        parseObject({reinterpret_cast<const char *>(opened->content.data()), opened->content.size()});
    const auto submission = content ? submissionFromJson(*content) : Result<Submission>(ErrorCode::BadInput);
    if (!submission)
        return refusal(422, submission.error().code, submission.error().detail);
    if (publicHeader(*submission) != handIn.header)
        return refusal(422, ErrorCode::CentreRejected, "the header differs from what is sealed");
    for (const Attachment &scan : submission->attachments)
        parts.insert(parts.end(), scan.parts.begin(), scan.parts.end());
    const auto checked = checkRules(m_catalogues, *submission);
    return checked ? std::nullopt : std::optional(refusal(422, checked.error().code, checked.error().detail));
}

std::vector<Reply> Submissions::take(std::span<const HandIn> handIns, const Device &device)
{
    Replies refused(handIns.size()); // all seals are opened before a connection is taken
    PartLists parts(handIns.size());
    shared(handIns.size(), [&](std::size_t i) { refused[i] = checkSeal(handIns[i], device, parts[i]); });
    const auto connection = m_database.lease();
    const auto receipts =
        connection ? keep(**connection, handIns, refused, parts) : Result<Replies>(connection.error());
    std::vector<Reply> answers;
    for (std::size_t i = 0; i < handIns.size(); ++i) {
        auto receipt = !receipts ? Result<std::optional<Reply>>(receipts.error())
                       : refused[i] || parts[i].empty()
                           ? (*receipts)[i]
                           : keepWithParts(**connection, handIns[i], device.name, parts[i]);
        answers.push_back(receipt ? answerFor(**connection, handIns[i], *receipt, refused[i])
                                  : unavailable(receipt.error()));
    }
    return answers;
}

Reply Submissions::take(const Json &object, const Device &device)
{
    const auto handIn = readHandIn(object, device);
    return handIn ? take(std::span(&*handIn, 1), device).front() : refusalOf(handIn.error());
}

Reply Submissions::put(const Request &request, const std::string &id)
{
    const auto body = parseBody(request.body);
    const auto handIn = body ? readHandIn(*body, request.device) : Result<HandIn>(ErrorCode::BadInput);
    if (!handIn)
        return refusalOf(handIn.error());
    if (handIn->id != id)
        return refusal(400, ErrorCode::BadInput, "the header's id is not that of the path");
    return take(std::span(&*handIn, 1), request.device).front();
}

Reply Submissions::putMany(const Request &request)
{
    const auto body = parseBody(request.body);
    const auto items = body ? body->find("items") : Json::const_iterator();
    if (!body || items == body->end() || !items->is_array() || items->empty() || items->size() > mostAtOnce)
        return refusal(400, ErrorCode::BadInput, "items are needed, 64 at most");
    std::vector<HandIn> handIns;
    std::vector<std::optional<Reply>> broken;
    for (const Json &item : *items) {
        auto handIn =
            item.is_object() ? readHandIn(item, request.device) : Result<HandIn>(ErrorCode::BadInput);
        broken.push_back(handIn ? std::nullopt : std::optional(refusalOf(handIn.error())));
        if (handIn)
            handIns.push_back(std::move(*handIn));
    }
    auto taken = take(handIns, request.device);
    Json results = Json::array();
    auto next = taken.begin();
    for (std::optional<Reply> &reply : broken) {
        const Reply &one = reply ? *reply : *next++;
        results.push_back({{"status", one.status}, {"body", one.body}});
    }
    return answer(200, {{"results", std::move(results)}});
}

} // namespace madoguchi::central
