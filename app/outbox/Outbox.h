// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Submission.h"
#include "drivers/seal/Seal.h"

#include <chrono>
#include <filesystem>
#include <memory>

struct sqlite3;

namespace madoguchi {

enum class ItemState { Waiting, Sending, Accepted, Quarantined };
std::string_view itemStateName(ItemState state) noexcept; // "waiting" …

// One hand-in as the machine still knows it: the public header and the sealed content.
struct OutboxItem {
    Json header;
    Bytes sealed; // empty once accepted
    ItemState state = ItemState::Waiting;
    int attempts = 0;
    std::int64_t dueAt = 0;    // Unix milliseconds; not tried before
    std::string reason;        // support code and sentence, when Quarantined or postponed
    std::string id() const { return header.at("id").get<std::string>(); }
};

struct OutboxCounts {
    std::int64_t waiting = 0, sending = 0, accepted = 0, quarantined = 0;
};

struct Receipt {
    std::string id;
    std::string number;  // 受付番号
    std::string arrived; // ISO 8601 with offset
};

// The durable queue between the person and the centre: SQLite, WAL, synchronous=FULL, one transaction a hand-in.
// A receipt exists only after the commit. One thread at a time; several processes may open the same file.
class Outbox
{
public:
    struct Identity {
        std::string office; // two capital letters
        std::string device; // a capital letter and a digit
    };
    // Items left Sending by a program that died are put back to Waiting by recover(), which only the sender calls.
    static Result<std::unique_ptr<Outbox>> open(const std::filesystem::path &file, Identity identity); // QueueUnavailable, QueueNewer
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    // Gives id, receipt number and arrival time, seals, stores. QueueFull, QueueUnavailable, SealFailed,
    // BadInput for what no centre could read (a text that is not UTF-8, an empty procedure).
    // The submission's id, receipt, arrived, office and device are filled in here.
    Result<Receipt> handIn(Submission submission, const seal::Sealer &sealer);

    void recover();
    std::optional<OutboxItem> nextDue(std::int64_t now); // and marks it Sending
    std::optional<std::int64_t> nextDueTime();           // when to look again
    void accepted(const std::string &id);
    void quarantined(const std::string &id, const std::string &reason);
    void postponed(const std::string &id, std::int64_t dueAt, const std::string &reason);
    Result<void> retry(const std::string &id); // Quarantined → Waiting; VisitUnknown

    OutboxCounts counts();
    std::vector<OutboxItem> list(); // newest first, without sealed content

private:
    class Store;
    explicit Outbox(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

// 受付番号: office, device, a serial of at least four digits, and a check character (ISO 7064 MOD 37,36).
std::string makeReceiptNumber(const Outbox::Identity &identity, std::int64_t serial);
bool validReceiptNumber(std::string_view number) noexcept;

} // namespace madoguchi
