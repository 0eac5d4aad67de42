// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditTrail.h"
#include "tests/support/OutboxFixture.h"
#include "tests/support/OwnDisk.h"

#include <QFile>
#include <QTest>
#include <set>
#include <unistd.h>

using namespace madoguchi;
using test::onOwnDisk;
using test::OutboxFixture;

// The file is damaged, or the disk under it refuses: each has its own answer, and what can be read is not
// lost.
class OutboxBrokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.ready()); }
    void init();
    void anyBrokenPageIsPutAside();
    void rubbishIsPutAside();
    void aBrokenLogIsPutAsideToo();
    void aFinishedRescueIsPutInPlace();
    void whatIsOpenElsewhereIsNotTouched();
    void aWholeFileIsNotTouched();
    void aSmallDiskThatIsFull();
    void aDiskThatCannotBeWritten();

private:
    using Path = std::filesystem::path;
    QByteArray bytes(const Path &file) const;
    void write(const Path &file, const QByteArray &content) const;
    std::set<std::string> numbers(Outbox &outbox) const;
    std::unique_ptr<Outbox> rescue(std::optional<Outbox::Rescued> &told) const;

    OutboxFixture m_fixture;
    std::set<std::string> m_given; // all receipt numbers of the file
};

namespace
{

constexpr qsizetype pageSize = 4096;

} // namespace

void OutboxBrokenTest::init()
{
    m_fixture.freshFolder();
    m_given.clear();
    const auto outbox = m_fixture.open();
    QVERIFY(outbox->countFrom(0));
    for (int i = 0; i < 40; ++i) {
        Submission submission = OutboxFixture::submission();
        submission.visit = i % 4 == 0 ? "" : "visit-" + std::to_string(i / 4);
        m_given.insert(outbox->handIn(std::move(submission), m_fixture.sealer())->number);
        if (i % 5 == 4)
            outbox->accepted(outbox->nextDue(1)->id());
    }
}

QByteArray OutboxBrokenTest::bytes(const Path &file) const
{
    QFile open(QString::fromStdString(file.string()));
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

void OutboxBrokenTest::write(const Path &file, const QByteArray &content) const
{
    QFile open(QString::fromStdString(file.string()));
    QVERIFY(open.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(open.write(content), content.size());
}

std::set<std::string> OutboxBrokenTest::numbers(Outbox &outbox) const
{
    std::set<std::string> all;
    for (const OutboxItem &item : outbox.list())
        all.insert(item.header.at("receipt").get<std::string>());
    return all;
}

std::unique_ptr<Outbox> OutboxBrokenTest::rescue(std::optional<Outbox::Rescued> &told) const
{
    auto opened = Outbox::openOrRescue(m_fixture.file(), OutboxFixture::identity(), &told);
    return opened ? std::move(*opened) : nullptr;
}

void OutboxBrokenTest::anyBrokenPageIsPutAside()
{
    const Path file = m_fixture.file();
    const QByteArray whole = bytes(file);
    int rescues = 0;
    for (qsizetype page = 0; page < whole.size() / pageSize; ++page) {
        QByteArray broken = whole;
        broken.replace(page * pageSize, pageSize, QByteArray(pageSize, char(0xab)));
        write(file, broken);
        std::optional<Outbox::Rescued> told;
        const auto outbox = rescue(told);
        QVERIFY2(outbox, std::to_string(page).c_str());
        if (told) { // else a page that nothing stands on
            ++rescues;
            QCOMPARE(bytes(told->aside), broken);
            QCOMPARE(Outbox::brokenFiles(file), std::vector<Path>{told->aside});
            std::filesystem::remove(told->aside);
        }
        // The centre is asked only where the last serial is not known here.
        QCOMPARE(outbox->countsAnew(), told && told->skippedTo > 0);
        const auto kept = numbers(*outbox);
        // At most what stood on one page; the receipts of those accepted stand together on few pages.
        QVERIFY2(kept.size() >= m_given.size() - 8, std::to_string(kept.size()).c_str());
        const auto next = m_fixture.handIn(*outbox);
        QVERIFY(next.ok());
        QVERIFY(!m_given.contains(next->number));
        while (const auto item = outbox->nextDue(1)) {
            QVERIFY(m_fixture.opener().open(item->sealed).ok());
            outbox->accepted(item->id());
        }
        QCOMPARE(outbox->counts().waiting, 0);
        QCOMPARE(std::size_t(outbox->counts().accepted), kept.size() + 1);
    }
    QVERIFY(rescues > 10);
}

void OutboxBrokenTest::rubbishIsPutAside()
{
    const QByteArray rubbish = QByteArray("this is not a database ").repeated(1000);
    write(m_fixture.file(), rubbish);
    QCOMPARE(Outbox::open(m_fixture.file(), OutboxFixture::identity()).error().code, ErrorCode::QueueBroken);
    QCOMPARE(bytes(m_fixture.file()), rubbish);
    std::optional<Outbox::Rescued> told;
    const auto outbox = rescue(told);
    QVERIFY(outbox && told);
    QCOMPARE(bytes(told->aside), rubbish);
    QCOMPARE(told->items, 0);
    QCOMPARE(told->skippedTo, 10'000);
    QCOMPARE(m_fixture.handIn(*outbox)->number.substr(0, 11), std::string("MYK1-10001-"));
}

// The last hand-ins stand in the log alone.
void OutboxBrokenTest::aBrokenLogIsPutAsideToo()
{
    const Path file = m_fixture.file(), log = file.string() + "-wal";
    QByteArray brokenFile, usedLog;
    {
        const auto outbox = m_fixture.open();
        for (int i = 0; i < 3; ++i)
            m_given.insert(m_fixture.handIn(*outbox)->number);
        usedLog = bytes(log);
        brokenFile = bytes(file);
    }
    brokenFile.replace(brokenFile.size() - 6 * pageSize, pageSize, QByteArray(pageSize, 'x'));
    write(file, brokenFile);
    write(log, usedLog);
    std::optional<Outbox::Rescued> told;
    const auto outbox = rescue(told);
    QVERIFY(outbox && told);
    QCOMPARE(bytes(told->aside), brokenFile);
    QCOMPARE(bytes(told->aside.string() + "-wal"), usedLog);
    for (const OutboxItem &item : outbox->list())
        QVERIFY(m_given.contains(item.header.at("receipt").get<std::string>()));
    QVERIFY(numbers(*outbox).size() >= m_given.size() - 4);
}

// The power failed between the new file's end and its being given the name.
void OutboxBrokenTest::aFinishedRescueIsPutInPlace()
{
    const Path file = m_fixture.file();
    std::filesystem::rename(file, file.string() + ".rescued");
    write(file, "broken");
    write(file.string() + "-wal", "old log");
    std::optional<Outbox::Rescued> told;
    const auto outbox = rescue(told);
    QVERIFY(outbox && !told);
    QVERIFY(numbers(*outbox) == m_given);
}

void OutboxBrokenTest::whatIsOpenElsewhereIsNotTouched()
{
    const Path file = m_fixture.file();
    int ready[2] = {}, done[2] = {};
    QCOMPARE(::pipe(ready), 0);
    QCOMPARE(::pipe(done), 0);
    const pid_t child = ::fork();
    char byte = 0;
    if (child == 0) {
        const auto outbox = m_fixture.open();
        ::close(done[1]);
        if (::write(ready[1], "x", 1) == 1)
            (void)!::read(done[0], &byte, 1);
        ::_exit(0);
    }
    QCOMPARE(::read(ready[0], &byte, 1), 1);
    QByteArray broken = bytes(file);
    broken.replace(5 * pageSize, broken.size() - 5 * pageSize, QByteArray(broken.size() - 5 * pageSize, 'x'));
    {
        QFile open(QString::fromStdString(file.string()));
        QVERIFY(open.open(QIODevice::ReadWrite));
        open.write(broken);
    }
    const auto opened = Outbox::openOrRescue(file, OutboxFixture::identity());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::QueueBroken);
    QCOMPARE(bytes(file), broken);
    QVERIFY(Outbox::brokenFiles(file).empty());
    ::close(done[1]);
    ::waitpid(child, nullptr, 0);
    QVERIFY(Outbox::openOrRescue(file, OutboxFixture::identity()).ok());
}

void OutboxBrokenTest::aWholeFileIsNotTouched()
{
    std::optional<Outbox::Rescued> told;
    const auto outbox = rescue(told);
    QVERIFY(outbox && !told);
    QVERIFY(numbers(*outbox) == m_given);
    QVERIFY(Outbox::brokenFiles(m_fixture.file()).empty());
}

void OutboxBrokenTest::aSmallDiskThatIsFull()
{
    m_fixture.freshFolder();
    const int answer = onOwnDisk(m_fixture.file().parent_path(), "size=600k", [this] {
        const auto outbox = m_fixture.open();
        std::set<std::string> given;
        Result<Receipt> receipt = m_fixture.handIn(*outbox);
        for (; receipt; receipt = m_fixture.handIn(*outbox))
            given.insert(receipt->number);
        if (receipt.error().code != ErrorCode::QueueFull || given.size() < 20 || numbers(*outbox) != given)
            return 1;
        while (const auto item = outbox->nextDue(1)) // nothing can be marked: nothing may be lost or doubled
            outbox->accepted(item->id());
        return numbers(*outbox) == given ? 0 : 2;
    });
    if (answer == test::notAllowed)
        QSKIP("no disk of its own here");
    QCOMPARE(answer, 0);
}

void OutboxBrokenTest::aDiskThatCannotBeWritten()
{
    m_fixture.freshFolder();
    const Path folder = m_fixture.file().parent_path();
    const int answer = onOwnDisk(folder, "size=4m", [this, &folder] {
        if (!m_fixture.handIn(*m_fixture.open()))
            return 1;
        if (::mount("none", folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            return test::notAllowed;
        const auto before = bytes(m_fixture.file());
        const auto opened = Outbox::openOrRescue(m_fixture.file(), OutboxFixture::identity());
        if (opened || opened.error().code != ErrorCode::QueueReadOnly)
            return 2;
        return bytes(m_fixture.file()) == before ? 0 : 3;
    });
    if (answer == test::notAllowed)
        QSKIP("no disk of its own here");
    QCOMPARE(answer, 0);
}

QTEST_GUILESS_MAIN(OutboxBrokenTest)
#include "OutboxBrokenTest.moc"
