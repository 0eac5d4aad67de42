// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OutboxFixture.h"
#include "tests/support/Scan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using test::OutboxFixture;
using test::scanOf;

// Scans that go with a hand-in: in parts, each sealed, all of them or none.
class OutboxScansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.ready()); }
    void init();
    void areKeptInSealedParts();
    void areListedInsideTheSeal();
    void goWithTheirItemAndNoOther();
    void othersMayPassThem();
    void whatIsNoScanIsRefused_data();
    void whatIsNoScanIsRefused();
    void goWhenTheCentreHasThem();
    void aBrokenPageTakesNoMoreThanItHolds();
    void listsOfStrangersAreRefused_data();
    void listsOfStrangersAreRefused();

private:
    static QByteArray contents(const std::filesystem::path &path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const std::filesystem::path &path, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Result<Receipt> handIn(const std::vector<Bytes> &scans)
    {
        return m_outbox->handIn(OutboxFixture::submission(), m_fixture.sealer(), scans);
    }
    Bytes content(const OutboxItem &item, std::size_t part)
    {
        return m_fixture.opener().open(m_outbox->part(item, part).value()).value().content;
    }

    OutboxFixture m_fixture;
    std::unique_ptr<Outbox> m_outbox;
};

void OutboxScansTest::init()
{
    m_fixture.freshFolder();
    m_outbox = m_fixture.open();
}

void OutboxScansTest::areKeptInSealedParts()
{
    const Bytes page = scanOf(2 * attachmentPartBytes + 5), small = scanOf(10);
    QVERIFY(handIn({page, small}).ok());
    const auto item = m_outbox->nextDue(0);
    QCOMPARE(item->parts.size(), 4);
    Bytes again;
    for (std::size_t part = 0; part < 3; ++part) {
        const Bytes piece = content(*item, part);
        again.insert(again.end(), piece.begin(), piece.end());
    }
    QVERIFY(again == page);
    QVERIFY(content(*item, 3) == small);
    const QByteArray disk = contents(m_fixture.file().string() + "-wal");
    QVERIFY(disk.size() > qsizetype(page.size()));
    QVERIFY(!disk.contains(QByteArray(reinterpret_cast<const char *>(page.data()) + 100, 16)));
}

void OutboxScansTest::areListedInsideTheSeal()
{
    QVERIFY(handIn({scanOf(attachmentPartBytes + 1)}).ok());
    const auto item = m_outbox->nextDue(0);
    QVERIFY(!item->header.contains("attachments"));
    const Bytes sealed = m_fixture.opener().open(item->sealed).value().content;
    const auto submission = submissionFromJson(Json::parse(sealed));
    QVERIFY(submission.ok());
    QCOMPARE(submission->attachments.size(), 1);
    const Attachment &listed = submission->attachments.front();
    QCOMPARE(listed.type, std::string("image/jpeg"));
    QCOMPARE(listed.size, std::int64_t(attachmentPartBytes) + 1);
    QVERIFY(listed.parts == item->parts);
    const Bytes first = m_outbox->part(*item, 0).value();
    QCOMPARE(QCryptographicHash::hash(
                 QByteArray(reinterpret_cast<const char *>(first.data()), qsizetype(first.size())),
                 QCryptographicHash::Sha256)
                 .toHex()
                 .toStdString(),
             listed.parts.front());
}

void OutboxScansTest::goWithTheirItemAndNoOther()
{
    const Bytes first = scanOf(20), third = scanOf(30);
    QVERIFY(handIn({first}).ok());
    QVERIFY(handIn({}).ok());
    QVERIFY(handIn({third}).ok());
    const auto one = m_outbox->nextDue(0), two = m_outbox->nextDue(0), three = m_outbox->nextDue(0);
    QVERIFY(content(*one, 0) == first);
    QVERIFY(two->parts.empty());
    QVERIFY(content(*three, 0) == third);
    OutboxItem mixed = *two;
    mixed.parts = one->parts;
    QCOMPARE(m_outbox->part(mixed, 0).error().code, ErrorCode::QueueBroken);
}

void OutboxScansTest::othersMayPassThem()
{
    const std::string first = handIn({scanOf(20)})->id, second = handIn({})->id,
                      third = handIn({scanOf(20)})->id;
    QCOMPARE(m_outbox->nextDue(0, false)->id(), second);
    QVERIFY(!m_outbox->nextDue(0, false));
    QCOMPARE(m_outbox->nextDue(0)->id(), first);
    QCOMPARE(m_outbox->nextDue(0)->id(), third);
}

void OutboxScansTest::whatIsNoScanIsRefused_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<bool>("picture");
    QTest::newRow("no picture") << QList<int>{100} << false;
    QTest::newRow("nothing") << QList<int>{0} << false;
    QTest::newRow("too large") << QList<int>{int(maxAttachmentBytes) + 1} << true;
    QTest::newRow("too many") << QList<int>(int(maxAttachments) + 1, 10) << true;
}

void OutboxScansTest::whatIsNoScanIsRefused()
{
    QFETCH(QList<int>, sizes);
    QFETCH(bool, picture);
    std::vector<Bytes> scans;
    for (const int size : sizes)
        scans.push_back(picture ? scanOf(std::size_t(size)) : Bytes(std::size_t(size), 'x'));
    QCOMPARE(handIn(scans).error().code, ErrorCode::BadInput);
    QCOMPARE(m_outbox->counts().waiting, 0);
    QCOMPARE(handIn({}).value().number.substr(0, 10), std::string("MYK1-0001-"));
    QVERIFY(m_outbox->nextDue(0)->parts.empty());
}

void OutboxScansTest::goWhenTheCentreHasThem()
{
    QVERIFY(handIn({scanOf(2 * attachmentPartBytes)}).ok());
    QVERIFY(handIn({scanOf(10)}).ok());
    const auto item = m_outbox->nextDue(0);
    QCOMPARE(m_outbox->purgeParts(100), 0); // the centre may not have it yet
    m_outbox->accepted(item->id());
    QCOMPARE(m_outbox->purgeParts(1), 1);
    QCOMPARE(m_outbox->purgeParts(100), 1);
    QCOMPARE(m_outbox->purgeParts(100), 0); // the other's stays
    QCOMPARE(m_outbox->nextDue(0)->parts.size(), 1);
}

// Each page of the file destroyed in turn: scans are read again but for those that lay there.
void OutboxScansTest::aBrokenPageTakesNoMoreThanItHolds()
{
    constexpr int handIns = 3, pageSize = 4096;
    for (int i = 0; i < handIns; ++i)
        QVERIFY(handIn({scanOf(10), scanOf(20)}).ok());
    m_outbox.reset(); // the log goes into the file
    const auto file = m_fixture.file();
    const QByteArray sound = contents(file);
    int losses = 0;
    for (qsizetype page = 0; page < sound.size() / pageSize; ++page) {
        m_fixture.freshFolder();
        QByteArray broken = sound;
        broken.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
        write(m_fixture.file(), broken);
        auto outbox = Outbox::openOrRescue(m_fixture.file(), OutboxFixture::identity());
        QVERIFY(outbox.ok());
        int whole = 0;
        while (const auto item = (*outbox)->nextDue(0)) {
            for (std::size_t part = 0; part < item->parts.size(); ++part)
                QVERIFY((*outbox)->part(*item, part).ok());
            whole += item->parts.size() == 2;
        }
        losses += whole < handIns;
    }
    QVERIFY2(losses > 0 && losses <= 6, qPrintable(QString::number(losses)));
}

void OutboxScansTest::listsOfStrangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray hash = "\"" + QByteArray(64, 'a') + "\"";
    const auto one = [](const QByteArray &type, const QByteArray &size, const QByteArray &parts) {
        return QByteArray("[{\"type\":" + type + ",\"size\":" + size + ",\"parts\":" + parts + "}]");
    };
    const QByteArray jpeg = "\"image/jpeg\"";
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("another type") << one("\"text/html\"", "1", "[" + hash + "]");
    QTest::newRow("no size") << one(jpeg, "0", "[" + hash + "]");
    QTest::newRow("negative size") << one(jpeg, "-1", "[" + hash + "]");
    QTest::newRow("huge size") << one(jpeg, "99999999999999999999", "[" + hash + "]");
    QTest::newRow("too few parts") << one(jpeg, "300000", "[" + hash + "]");
    QTest::newRow("too many parts") << one(jpeg, "1", "[" + hash + "," + hash + "]");
    QTest::newRow("a part twice") << one(jpeg, "300000", "[" + hash + "," + hash + "]");
    QTest::newRow("no hash") << one(jpeg, "1", "[\"../../etc/passwd\"]");
    QTest::newRow("capital digits") << one(jpeg, "1", "[\"" + QByteArray(64, 'A') + "\"]");
    QTest::newRow("parts are no list") << one(jpeg, "1", hash);
    QTest::newRow("more members") << QByteArray("[{\"type\":\"image/png\",\"size\":1,\"parts\":[" + hash +
                                                "],\"x\":1}]");
}

void OutboxScansTest::listsOfStrangersAreRefused()
{
    QFETCH(QByteArray, list);
    QCOMPARE(attachmentsFromJson(Json::parse(list.toStdString())).error().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(OutboxScansTest)
#include "OutboxScansTest.moc"
