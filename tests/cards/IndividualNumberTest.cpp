// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/IndividualNumber.h"
#include "app/outbox/AuditTrail.h"
#include "tests/cards/CardTestSupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;

// Nobody but NumberGrant makes an authority, and none is used twice: the compiler sees to it.
static_assert(!std::is_default_constructible_v<NumberAuthority>);
static_assert(!std::is_constructible_v<NumberAuthority, std::string>);
static_assert(!std::is_copy_constructible_v<NumberAuthority>);
static_assert(!std::is_move_assignable_v<NumberAuthority>);
static_assert(!std::is_aggregate_v<NumberAuthority>);

class IndividualNumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withALaw();
    void withoutALaw();
    void withoutALine();
    void matchesByNumberA();
    void auditShowsWhatWasChanged_data();
    void auditShowsWhatWasChanged();
    void auditLinesStay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<AuditTrail> m_audit;
};

namespace
{

constexpr char law[] = "番号法 第9条第1項";
constexpr char now[] = "2026-12-15T09:00:00+09:00";

Definition procedure(const std::string &numberLaw)
{
    Definition definition;
    definition.id = "kokuho";
    definition.numberLaw = numberLaw;
    return definition;
}

Result<NumberAuthority> granted(AuditLog &log)
{
    return NumberGrant::give(procedure(law), "1001", now, log);
}

} // namespace

void IndividualNumberTest::init()
{
    m_audit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::filesystem::path(m_folder->path().toStdString()) / "outbox.sqlite";
    auto opened = AuditTrail::open(m_file);
    QVERIFY(opened);
    m_audit = std::move(*opened);
}

void IndividualNumberTest::withALaw()
{
    const simulator::Persona persona = personaNamed("hanako");
    LaidCard laid(persona);
    auto authority = granted(*m_audit);
    QVERIFY(authority);
    const auto transport = laid.port->connect();
    const auto number =
        readIndividualNumber(**transport, std::move(*authority), secret("1234"), MyNumberCard::LastTry::Keep);
    QVERIFY(number);
    QVERIFY(std::ranges::equal(number->bytes(), bytesOf(persona.individualNumber)));
    const auto lines = m_audit->entries();
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines[0].who, std::string("1001"));
    QCOMPARE(lines[0].act, std::string("number.read"));
    QCOMPARE(lines[0].procedure, std::string("kokuho"));
    QCOMPARE(lines[0].ground, std::string(law));
    QCOMPARE(lines[0].at, std::string(now));
}

void IndividualNumberTest::withoutALaw()
{
    const auto refused = NumberGrant::give(procedure(""), "1001", now, *m_audit);
    QCOMPARE(codeOf(refused), std::string("NUMBER-FORBIDDEN"));
    QVERIFY(m_audit->entries().empty());
}

// Where the line cannot be kept nothing is read either.
void IndividualNumberTest::withoutALine()
{
    class FullLog : public AuditLog
    {
    public:
        Result<void> append(const AuditEntry &) override { return ErrorCode::QueueFull; }
    };
    FullLog full;
    QCOMPARE(codeOf(granted(full)), std::string("QUEUE-FULL"));
}

void IndividualNumberTest::matchesByNumberA()
{
    const simulator::Persona persona = personaNamed("hanako");
    LaidCard laid(persona);
    for (const auto &[digits, code] :
         {std::pair(persona.individualNumber, "ok"), std::pair(std::string("123456789012"), "PIN-WRONG"),
          std::pair(std::string("12345678901"), "APP-INPUT")}) {
        auto authority = granted(*m_audit);
        const auto transport = laid.port->connect();
        const auto matched = matchIndividualNumber(**transport, std::move(*authority), secret(digits),
                                                   MyNumberCard::LastTry::Keep);
        QCOMPARE(codeOf(matched), std::string(code));
    }
}

void IndividualNumberTest::auditShowsWhatWasChanged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QByteArray("SELECT 1") << "";
    QTest::newRow("another ground")
        << QByteArray("UPDATE audit SET line = replace(line, '第9条', '第19条') WHERE seq = 2")
        << "audit trail: line 2";
    QTest::newRow("taken out") << QByteArray("DELETE FROM audit WHERE seq = 2") << "audit trail: line 2";
    QTest::newRow("the first") << QByteArray("DELETE FROM audit WHERE seq = 1") << "audit trail: line 1";
    QTest::newRow("swapped")
        << QByteArray("UPDATE audit SET seq = 9 WHERE seq = 1; UPDATE audit SET seq = 1 WHERE seq = 3;"
                      "UPDATE audit SET seq = 3 WHERE seq = 9")
        << "audit trail: line 1";
}

void IndividualNumberTest::auditShowsWhatWasChanged()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, line);
    for (const char *who : {"1001", "1002", "1003"})
        QVERIFY(m_audit->append({now, who, "number.read", "kokuho", law}).ok());
    m_audit.reset();
    // As somebody with a tool of their own would do it.
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(m_file.c_str(), &file), SQLITE_OK);
    const QByteArray script = "DROP TRIGGER audit_stays; DROP TRIGGER audit_kept;" + sql;
    QCOMPARE(sqlite3_exec(file, script.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(file);
    m_audit = std::move(*AuditTrail::open(m_file));
    const auto verified = m_audit->verify();
    QCOMPARE(verified.ok(), line.isEmpty());
    if (!verified)
        QCOMPARE(QString::fromStdString(verified.error().detail), line);
}

void IndividualNumberTest::auditLinesStay()
{
    QVERIFY(granted(*m_audit));
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(m_file.c_str(), &file), SQLITE_OK);
    for (const char *sql : {"DELETE FROM audit", "UPDATE audit SET line = ''"})
        QCOMPARE(sqlite3_exec(file, sql, nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
    sqlite3_close(file);
    QCOMPARE(*m_audit->verify(), std::int64_t(1));
}

QTEST_GUILESS_MAIN(IndividualNumberTest)
#include "IndividualNumberTest.moc"
