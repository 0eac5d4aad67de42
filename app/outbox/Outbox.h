// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Submission.h"
#include "drivers/seal/Seal.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace madoguchi {

enum class ItemState { Waiting, Sending, Accepted, Quarantined };
std::string_view itemStateName(ItemState state) noexcept; // "waiting" …

// One hand-in as the machine still knows it: the public header and the sealed content.
struct OutboxItem {
    Json header;
    Bytes sealed; // empty once accepted
    std::vector<std::string> parts = {}; // of its scans, in order: SHA-256 of each, hexadecimal; see Outbox::part()
    std::int64_t serial = 0;             // of its receipt
    ItemState state = ItemState::Waiting;
    int attempts = 0;
    std::int64_t triedAt = 0;  // Unix milliseconds of the last try
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
// Content once accepted is overwritten (secure_delete): sealed, but keys of a centre may leak years later.
// A receipt exists only after the commit. One thread at a time; several processes may open the same file.
class Outbox
{
public:
    struct Identity {
        std::string office; // two capital letters
        std::string device; // a capital letter and a digit
    };
    // What became of a broken file.
    struct Rescued {
        std::filesystem::path aside; // the broken file, byte for byte; its log beside it
        std::int64_t items = 0, receipts = 0, auditLines = 0; // that could still be read
        std::int64_t skippedTo = 0; // where serials go on because the last one could not be read; 0: it could
    };
    // What waits longest with a due time of its own; one further ahead comes from a clock that was set back.
    static constexpr std::int64_t longestPause = 600'000; // milliseconds

    // Items left Sending by a program that died are put back to Waiting by recover(), which only the sender calls.
    // QueueUnavailable, QueueReadOnly, QueueFull, QueueNewer, QueueBroken; the file is then left as it was.
    static Result<std::unique_ptr<Outbox>> open(const std::filesystem::path &file, Identity identity);
    // For the programs that hand in: looks a file of up to 64 MiB through, and puts a broken one aside. What can be
    // read of it goes on in a new file, serials above all that were ever given out. Not while another process has
    // the file open: QueueBroken. `rescued`, where given, tells.
    static Result<std::unique_ptr<Outbox>> openOrRescue(const std::filesystem::path &file, Identity identity,
                                                        std::optional<Rescued> *rescued = nullptr);
    static std::vector<std::filesystem::path> brokenFiles(const std::filesystem::path &file); // put aside earlier
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    // Gives id, receipt number and arrival time, seals, stores, and writes the line of the audit trail, all in one
    // transaction. QueueFull, QueueReadOnly, QueueBroken, QueueUnavailable, SealFailed, BadInput for what no centre
    // could read (a text that is not UTF-8, an empty procedure).
    // The submission's id, receipt, arrived, clock, office and device are filled in here; its visit keeps the order.
    // Scans are pictures (attachmentType) of up to maxAttachmentBytes each; BadInput for what is none.
    Result<Receipt> handIn(Submission submission, const seal::Sealer &sealer, const std::vector<Bytes> &scans = {});

    // The most that countFrom() and enrolled() take: it leaves nine tenths of the numbers that a receipt can have.
    static constexpr std::int64_t farthestSerial = 99'999'999'999;
    // This file was made new, and nobody has said yet up to where one before it has given out numbers: the disk may
    // have been lost. Once it is said this is false for ever.
    bool countsAnew();
    // Another disk of this machine may have given out receipts up to this serial, so none of those is given out any
    // more; where this file has gone further, it goes on. A line of the audit trail tells where numbers were left
    // out. As durable as a hand-in, and the same errors; BadInput beyond farthestSerial or below 0.
    Result<void> countFrom(std::int64_t serial);
    // The same, and this machine was enrolled by a code, which the audit trail tells in any case.
    Result<void> enrolled(std::int64_t serial);

    // What is done to many items inside `changes` is one change of the file. Not for handIn().
    void together(const std::function<void()> &changes);
    void recover();
    // The oldest whose time has come and whose visit holds no earlier one that waits; marks it Sending. One set aside
    // stops nobody. As fast at a million as at a hundred. Of many that come due at the same time, 64 are looked at.
    // `withScans` false: passes over those that have scans.
    std::optional<OutboxItem> nextDue(std::int64_t now, bool withScans = true);
    std::optional<std::int64_t> nextDueTime(); // when to look again
    // Of what nextDue() of this object gave. A change that a power cut takes back loses nothing: the item is sent
    // again and the centre knows it.
    void accepted(const std::string &id); // its receipt stays, without content
    void quarantined(const std::string &id, const std::string &reason);
    void postponed(const std::string &id, std::int64_t dueAt, const std::string &reason); // dueAt 0: at once
    Result<void> retry(const std::string &id); // Quarantined → Waiting; VisitUnknown
    // The sealed bytes of item.parts[place]. QueueBroken when they can no longer be read.
    Result<Bytes> part(const OutboxItem &item, std::size_t place);
    int purgeParts(int most); // removes up to so many parts of what was accepted, and says how many
    // Removes up to `most` receipts of what was accepted before then (Unix milliseconds) and says how many; never
    // the newest, which holds the serial.
    int purge(std::int64_t before, int most);

    OutboxCounts counts();
    std::vector<OutboxItem> list(); // newest first, without sealed content
    // All that the centre has not taken, oldest first, with sealed content, as of one instant. `begin` is told how
    // many; either may stop it with an error, which is the answer.
    Result<void> walk(const std::function<Result<void>(std::int64_t)> &begin,
                      const std::function<Result<void>(const OutboxItem &)> &each);

private:
    class Store;
    static Result<std::unique_ptr<Outbox>> openChecked(const std::filesystem::path &file, const Identity &identity);
    explicit Outbox(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

// 受付番号: office, device, a serial of at least four digits, and a check character (ISO 7064 MOD 37,36).
std::string makeReceiptNumber(const Outbox::Identity &identity, std::int64_t serial);
bool validReceiptNumber(std::string_view number) noexcept;

} // namespace madoguchi
