// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditTrail.h"
#include "tests/faults/RecordingVfs.h"
#include "tests/support/OutboxFixture.h"
#include "tests/support/PlainSealer.h"

#include <QTest>
#include <fstream>
#include <random>
#include <set>

using namespace madoguchi;
using namespace madoguchi::test;

// The power fails after any step that SQLite asked of the disk, and what was not synced arrives in part: what
// a person was told is kept is there, once.
class OutboxLostWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPrefixKeepsWhatWasAcknowledged();
    void aFailingDiskRefusesAndLosesNothing_data();
    void aFailingDiskRefusesAndLosesNothing();

private:
    using Receipts = std::map<std::string, std::string>; // id → number

    std::vector<DiskStep> record();
    void live(RecordingVfs &vfs, Outbox &outbox);
    std::string handIn(RecordingVfs &vfs, Outbox &outbox, const std::string &visit);
    void check(const DiskImage::Files &files, const Receipts &acknowledged);
    std::filesystem::path freshFolder();

    OutboxFixture m_fixture;
    PlainSealer m_plain;
    std::unique_ptr<QTemporaryDir> m_folder;
    Receipts m_all; // of the whole recorded run
};

namespace
{

// In memory, where there is a place for it: thousands of files are opened, and none of it has to last.
QString place()
{
    const bool memory = std::filesystem::is_directory("/dev/shm") && ::access("/dev/shm", W_OK) == 0;
    return (memory ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
           QStringLiteral("/madoguchi-outbox-XXXXXX");
}

std::string integrity(const std::filesystem::path &file)
{
    sqlite3 *handle = nullptr;
    std::string answer = "not opened";
    if (sqlite3_open(file.c_str(), &handle) == SQLITE_OK) {
        const auto keep = [](void *to, int, char **values, char **) {
            *static_cast<std::string *>(to) = values[0];
            return 0;
        };
        sqlite3_exec(handle, "PRAGMA integrity_check(1)", keep, &answer, nullptr);
    }
    sqlite3_close(handle);
    return answer;
}

} // namespace

void OutboxLostWritesTest::initTestCase()
{
    QVERIFY(m_fixture.ready());
}

std::filesystem::path OutboxLostWritesTest::freshFolder()
{
    m_folder = std::make_unique<QTemporaryDir>(place());
    return m_folder->path().toStdString();
}

std::string OutboxLostWritesTest::handIn(RecordingVfs &vfs, Outbox &outbox, const std::string &visit)
{
    Submission submission = OutboxFixture::submission();
    submission.visit = visit;
    const auto receipt = outbox.handIn(std::move(submission), m_fixture.sealer());
    if (!receipt)
        return {};
    vfs.mark(receipt->id);
    m_all[receipt->id] = receipt->number;
    return receipt->id;
}

// Everything that the queue does, with hand-ins between.
void OutboxLostWritesTest::live(RecordingVfs &vfs, Outbox &outbox)
{
    const std::string visit = "6f1b6a52-4a5e-4f5e-9a3b-0c6a1b2c3d4e";
    for (int i = 0; i < 3; ++i)
        handIn(vfs, outbox, visit);
    const std::string sent = outbox.nextDue(1)->id();
    handIn(vfs, outbox, {});
    outbox.accepted(sent);
    const std::string bad = outbox.nextDue(1)->id();
    outbox.quarantined(bad, "CENTRE-REJECTED: m");
    handIn(vfs, outbox, visit);
    outbox.postponed(outbox.nextDue(1)->id(), 500, "BUSY: m");
    handIn(vfs, outbox, {});
    QVERIFY(outbox.retry(bad).ok());
}

std::vector<DiskStep> OutboxLostWritesTest::record()
{
    RecordingVfs vfs;
    const auto file = freshFolder() / "outbox.sqlite";
    auto outbox = std::move(Outbox::open(file, OutboxFixture::identity())).value();
    live(vfs, *outbox);
    {
        sqlite3 *other = nullptr;
        sqlite3_open(file.c_str(), &other);
        sqlite3_exec(other, "PRAGMA wal_checkpoint(RESTART)", nullptr, nullptr, nullptr);
        sqlite3_close(other);
    }
    live(vfs, *outbox); // over the old log
    outbox.reset();     // works the log in
    return std::move(vfs.steps);
}

void OutboxLostWritesTest::check(const DiskImage::Files &files, const Receipts &acknowledged)
{
    const auto folder = freshFolder();
    for (const auto &[name, content] : files)
        std::ofstream(folder / name, std::ios::binary) << content;
    const auto file = folder / "outbox.sqlite";
    auto opened = Outbox::open(file, OutboxFixture::identity());
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().detail.c_str());
    Outbox &outbox = **opened;
    outbox.recover();
    Receipts kept;
    const auto items = outbox.list();
    for (const OutboxItem &item : items)
        kept[item.id()] = item.header.at("receipt").get<std::string>();
    QCOMPARE(kept.size(), items.size()); // nothing doubled
    for (const auto &[id, number] : acknowledged)
        QVERIFY2(kept.contains(id), number.c_str()); // nothing lost
    for (const auto &[id, number] : kept)
        QCOMPARE(m_all.at(id), number);              // nothing invented
    QVERIFY(kept.size() <= acknowledged.size() + 1); // at most the one between the commit and the showing
    const auto counts = outbox.counts();
    QCOMPARE(std::size_t(counts.waiting + counts.sending + counts.accepted + counts.quarantined),
             kept.size());
    const auto next = outbox.handIn(OutboxFixture::submission(), m_plain);
    QVERIFY(next.ok());
    for (const auto &[id, number] : kept)
        QVERIFY(next->number != number);
    auto trail = std::move(AuditTrail::open(file)).value();
    const auto lines = trail->verify();
    QVERIFY(lines.ok());
    QCOMPARE(std::size_t(*lines), kept.size() + 1);
    QCOMPARE(integrity(file), std::string("ok"));
}

void OutboxLostWritesTest::everyPrefixKeepsWhatWasAcknowledged()
{
    const std::vector<DiskStep> steps = record();
    QCOMPARE(m_all.size(), 12u);
    const int subsets = qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG") ? 24 : 2;
    std::mt19937 random(20261126); // the same cuts in every run
    DiskImage disk;
    Receipts acknowledged;
    int cuts = 0, syncs = 0;
    for (const DiskStep &step : steps) {
        disk.apply(step);
        syncs += step.kind == DiskStep::Sync;
        if (step.kind == DiskStep::Mark)
            acknowledged[step.file] = m_all.at(step.file);
        const auto cut = [&](auto arrives) {
            check(disk.afterPowerCut(arrives), acknowledged);
            ++cuts;
        };
        cut([] { return true; });
        if (disk.allSafe())
            continue;
        cut([] { return false; });
        for (int i = 0; i < subsets; ++i)
            cut([&] { return random() % 2 == 0; });
        if (QTest::currentTestFailed())
            break;
    }
    qInfo("%d power cuts in %d steps, %d of them syncs", cuts, int(steps.size()), syncs);
    QVERIFY(syncs >= 12);
}

void OutboxLostWritesTest::aFailingDiskRefusesAndLosesNothing_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("times");
    QTest::newRow("one error") << EIO << 1;
    QTest::newRow("errors") << EIO << 1'000'000;
    QTest::newRow("full once") << ENOSPC << 1;
    QTest::newRow("full") << ENOSPC << 1'000'000;
    QTest::newRow("read-only") << EROFS << 1'000'000;
}

void OutboxLostWritesTest::aFailingDiskRefusesAndLosesNothing()
{
    QFETCH(int, reason);
    QFETCH(int, times);
    int after = 0;
    for (bool failed = true; failed; ++after) {
        const auto file = freshFolder() / "outbox.sqlite";
        std::set<std::string> acknowledged;
        {
            RecordingVfs vfs;
            auto outbox = std::move(Outbox::open(file, OutboxFixture::identity())).value();
            vfs.failAfter(after, reason, times);
            int refused = 0;
            for (int i = 0; i < 4; ++i) {
                const auto receipt = outbox->handIn(OutboxFixture::submission(), m_plain);
                refused += !receipt;
                if (receipt)
                    acknowledged.insert(receipt->number);
                else if (reason == ENOSPC && times > 1)
                    QVERIFY(receipt.error().code == ErrorCode::QueueFull ||
                            receipt.error().code == ErrorCode::QueueUnavailable);
            }
            failed = vfs.failed();
            QCOMPARE(refused > 0, failed);
            vfs.heal();
            const auto next = outbox->handIn(OutboxFixture::submission(), m_plain);
            QVERIFY2(next.ok(), next.ok() ? "" : next.error().detail.c_str());
            acknowledged.insert(next->number);
        }
        const auto outbox = std::move(Outbox::open(file, OutboxFixture::identity())).value();
        std::multiset<std::string> kept;
        for (const OutboxItem &item : outbox->list())
            kept.insert(item.header.at("receipt").get<std::string>());
        QVERIFY(kept == std::multiset<std::string>(acknowledged.begin(), acknowledged.end()));
        QCOMPARE(integrity(file), std::string("ok"));
    }
    QVERIFY(after > 20); // each write and sync of four hand-ins
}

QTEST_GUILESS_MAIN(OutboxLostWritesTest)
#include "OutboxLostWritesTest.moc"
