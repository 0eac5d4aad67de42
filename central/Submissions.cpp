// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Submissions.h"

#include "app/procedures/Form.h"

#include <openssl/sha.h>

namespace madoguchi::central
{

namespace
{

// All header members are short texts, so that writing them out again cannot fail or nest.
bool isFlat(const Json &header)
{
    if (!header.is_object() || header.size() > 16)
        return false;
    for (const Json &member : header) {
        if (!member.is_string() || member.get_ref<const std::string &>().size() > 64)
            return false;
    }
    return true;
}

std::optional<std::string> written(const Json &header)
{
    try {
        return header.dump();
    } catch (const Json::exception &) { // not UTF-8
        return std::nullopt;
    }
}

Bytes hashOf(const std::string &header, const Bytes &sealed)
{
    Bytes all(header.begin(), header.end());
    all.push_back(0); // where one ends and the other begins
    all.insert(all.end(), sealed.begin(), sealed.end());
    Bytes hash(SHA256_DIGEST_LENGTH);
    SHA256(all.data(), all.size(), hash.data());
    return hash;
}

bool comesFrom(const Json &header, const Device &device)
{
    return header.value("office", "") == device.office && header.value("device", "") == device.code &&
           header.value("channel", "") == device.role;
}

} // namespace

Submissions::Submissions(Store &store, const seal::Opener &opener, CatalogueStore &catalogues)
    : m_store(store)
    , m_opener(opener)
    , m_catalogues(catalogues)
    , m_find(store.database(), "SELECT hash, answer FROM submissions WHERE id = ?")
    , m_insert(store.database(),
               "INSERT INTO submissions(id, hash, answer, header, sealed, receipt, office, arrived,"
               " received) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

std::optional<Reply> Submissions::read(const Request &request, const std::string &id, HandIn &into) const
{
    const auto body = parseBody(request.body);
    const Json header = body ? body->value("header", Json()) : Json();
    const auto base64 = body ? textMember(*body, "sealed", request.body.size()) : std::nullopt;
    auto sealed = base64 ? fromBase64(*base64) : std::nullopt;
    const auto text = isFlat(header) ? written(header) : std::nullopt;
    if (!sealed || !text || !isUuid(id) || header.value("id", "") != id)
        return refusal(400, ErrorCode::BadInput, "header and sealed are needed, and the id of the path");
    if (!comesFrom(header, request.device))
        return refusal(422, ErrorCode::CentreRejected,
                       "the header names another device than the certificate");
    into = {id, header, std::move(*sealed), {}};
    into.hash = hashOf(*text, into.sealed);
    return std::nullopt;
}

// The same bytes get the same answer, other bytes under the same id none.
std::optional<Reply> Submissions::known(const HandIn &handIn)
{
    const auto lock = m_store.lock();
    auto rows = m_find.query(handIn.id);
    if (!rows.next()) {
        if (rows.failed())
            return refusal(503, ErrorCode::QueueUnavailable, "the store cannot be read");
        return std::nullopt;
    }
    if (rows.blob(0) != handIn.hash)
        return refusal(409, ErrorCode::CentreConflict, "this id was handed in with other content");
    return Reply{200, Json::parse(rows.text(1)), 0};
}

std::optional<Reply> Submissions::checkSeal(const HandIn &handIn, const Device &device) const
{
    const auto opened = m_opener.open(handIn.sealed);
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
    return checkRules(*submission);
}

std::optional<Reply> Submissions::checkRules(const Submission &submission) const
{
    // The visit kept the revision it began with, so both sides look at the same rules. One that is not known
    // yet may have been put into the folder a moment ago.
    auto catalogue = m_catalogues.holding(submission.procedure, submission.revision);
    if (!catalogue && m_catalogues.refresh())
        catalogue = m_catalogues.holding(submission.procedure, submission.revision);
    const Definition *definition =
        catalogue ? catalogue->revision(submission.procedure, submission.revision) : nullptr;
    if (!definition || definition->guide)
        return refusal(422, ErrorCode::ProcedureUnknown,
                       "this procedure, or this revision of it, is not known here");
    // By the rules of the day on which it was handed in, however long the line was down.
    const auto form =
        Form::fromAnswers(catalogue, *definition, submission.answers, submission.arrived.substr(0, 10));
    if (!form)
        return refusal(422, form.error().code, form.error().detail);
    return std::nullopt;
}

Reply Submissions::keep(const HandIn &handIn)
{
    const std::string received = utcNow();
    const std::string receipt = handIn.header.value("receipt", "");
    Reply reply = answer(201, {{"id", handIn.id}, {"receipt", receipt}, {"received", received}});
    const auto lock = m_store.lock();
    const auto stored =
        m_insert.run(handIn.id, handIn.hash, reply.body.dump(), handIn.header.dump(), handIn.sealed, receipt,
                     handIn.header.value("office", ""), handIn.header.value("arrived", ""), received);
    if (!stored)
        return refusal(503, stored.error().code, "it cannot be kept now");
    return reply;
}

Reply Submissions::put(const Request &request, const std::string &id)
{
    HandIn handIn;
    if (auto refused = read(request, id, handIn))
        return *refused;
    if (auto before = known(handIn))
        return *before;
    if (auto refused = checkSeal(handIn, request.device))
        return *refused;
    const Reply kept = keep(handIn);
    if (kept.status == 201)
        return kept;
    // The same hand-in may have come over a second connection meanwhile.
    return known(handIn).value_or(kept);
}

} // namespace madoguchi::central
