// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OutboxFixture.h"

#include <QFile>
#include <QStringConverter>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace madoguchi;
using test::OutboxFixture;

// What the disk does to the queue, and what a thief of the disk learns.
class OutboxDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.ready()); }
    void init() { m_fixture.freshFolder(); }
    void fullDiskLosesNothing();
    void stolenFileTellsNothing_data();
    void stolenFileTellsNothing();

private:
    QByteArray everythingOnDisk() const;
    OutboxFixture m_fixture;
};

namespace
{

// A disk that is full for this process alone: files may not grow any further.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

} // namespace

QByteArray OutboxDiskTest::everythingOnDisk() const
{
    QByteArray all;
    for (const auto &entry : std::filesystem::directory_iterator(m_fixture.file().parent_path())) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void OutboxDiskTest::fullDiskLosesNothing()
{
    const auto outbox = m_fixture.open();
    std::vector<std::string> numbers;
    Error refused;
    {
        const FullDisk disk(1'000'000);
        for (int i = 0; i < 1000 && refused.code == ErrorCode::Internal; ++i) {
            const auto receipt = m_fixture.handIn(*outbox);
            if (receipt)
                numbers.push_back(receipt->number);
            else
                refused = receipt.error();
        }
    }
    QVERIFY2(refused.code == ErrorCode::QueueFull, refused.detail.c_str());
    QVERIFY(numbers.size() > 5);
    QCOMPARE(std::size_t(outbox->counts().waiting), numbers.size());
    const auto after = m_fixture.handIn(*outbox); // space again: goes on, with the next number
    QVERIFY(after.ok());
    numbers.push_back(after->number);
    const auto items = m_fixture.open()->list();
    QCOMPARE(items.size(), numbers.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        QCOMPARE(items[items.size() - 1 - i].header.at("receipt").get<std::string>(), numbers[i]);
}

void OutboxDiskTest::stolenFileTellsNothing_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("family name") << QStringLiteral("試験");
    QTest::newRow("given name") << QStringLiteral("幸子");
    QTest::newRow("town") << QStringLiteral("中野町");
}

void OutboxDiskTest::stolenFileTellsNothing()
{
    QFETCH(QString, secret);
    const auto outbox = m_fixture.open();
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_fixture.handIn(*outbox).ok());
    const auto number = outbox->list().front().header.at("receipt").get<std::string>();
    const QByteArray disk = everythingOnDisk();
    QVERIFY(disk.contains(QByteArray::fromStdString(number))); // the search finds what is there
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding);
        const QByteArray bytes = encode(secret);
        QVERIFY(!disk.contains(bytes));
        QVERIFY(!disk.contains(bytes.toBase64().chopped(2)));
    }
}

QTEST_GUILESS_MAIN(OutboxDiskTest)
#include "OutboxDiskTest.moc"
