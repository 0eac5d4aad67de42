// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using Fault = simulator::SimulatedReader::Fault;

class CardFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readFacts_data();
    void readFacts();
    void status_data();
    void status();
    void sign_data();
    void sign();
    void surface_data();
    void surface();
    void everyStepOfEveryJob_data();
    void everyStepOfEveryJob();
};

namespace
{

struct FaultRow {
    const char *name;
    Fault fault;
    std::uint16_t word = 0;
};
const FaultRow faults[] = {
    {"removed", Fault::Removed},   {"relaid", Fault::Relaid},     {"mute", Fault::Mute},
    {"short", Fault::Short},       {"garbage", Fault::Garbage},   {"6F00", Fault::Word, 0x6F00},
    {"6982", Fault::Word, 0x6982}, {"6A82", Fault::Word, 0x6A82}, {"6700", Fault::Word, 0x6700},
    {"6C10", Fault::Word, 0x6C10}, {"6110", Fault::Word, 0x6110}, {"63C1", Fault::Word, 0x63C1},
    {"6984", Fault::Word, 0x6984}, {"9000", Fault::Word, 0x9000}, {"swapped", Fault::Swapped},
};

// Rows of a table: a fault, and the code that each step then ends with.
void addRows(const QStringList &lines)
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("code");
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(' ');
        const auto row = std::ranges::find(faults, words[0].toStdString(), &FaultRow::name);
        QVERIFY2(row != std::end(faults), qPrintable(line));
        for (int step = 1; step < words.size(); ++step)
            QTest::addRow("%s at %d", row->name, step)
                << int(row - std::begin(faults)) << step << words[step];
    }
}

} // namespace

void CardFaultTest::readFacts_data()
{
    // SELECT         tries          VERIFY         READ
    addRows({
        "removed CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "relaid  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "mute    CARD-MUTE     CARD-MUTE     CARD-MUTE     CARD-MUTE",
        "short   CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "garbage CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL",
        "6F00    ok            ok            CARD-PROTOCOL ok",
        "6982    CARD-OTHER    ok            CARD-PROTOCOL CARD-PROTOCOL",
        "6A82    CARD-OTHER    ok            CARD-PROTOCOL ok",
        "6700    CARD-OTHER    ok            PIN-FORMAT    ok",
        "6C10    CARD-OTHER    ok            CARD-PROTOCOL ok",
        "6110    CARD-OTHER    ok            CARD-PROTOCOL ok",
        "63C1    CARD-OTHER    PIN-LAST-TRY  PIN-WRONG     ok",
        "6984    CARD-OTHER    PIN-BLOCKED   PIN-BLOCKED   ok",
        "9000    ok            ok            ok            CARD-DATA",
    });
}

void CardFaultTest::readFacts()
{
    QFETCH(int, fault);
    QFETCH(int, step);
    QFETCH(QString, code);
    LaidCard laid(personaWith(""));
    laid.reader.failAt(step, faults[fault].fault, faults[fault].word);
    const Result<TextFacts> facts = laid.facts("1234");
    QCOMPARE(QString::fromStdString(codeOf(facts)), code);
    const bool reachedVerify = step >= 3 || facts.ok();
    QCOMPARE(laid.reader.pinsSent(), reachedVerify ? 1 : 0);
    QCOMPARE(laid.textTries(), 3);
}

void CardFaultTest::status_data()
{
    // text AP  its tries  tries of B  JPKI AP  auth tries  sign tries  certificates  common AP  record
    const auto all = [](const char *fault, const char *code) {
        return QString(fault) + QString(" %1").arg(code).repeated(9);
    };
    addRows({
        all("removed", "CARD-REMOVED"),
        all("relaid", "CARD-REMOVED"),
        all("mute", "CARD-MUTE"),
        all("short", "CARD-REMOVED"),
        "garbage CARD-PROTOCOL ok ok CARD-PROTOCOL ok ok ok CARD-PROTOCOL ok",
        all("6F00", "ok"),
        all("6A82", "ok"),
    });
}

void CardFaultTest::status()
{
    QFETCH(int, fault);
    QFETCH(int, step);
    QFETCH(QString, code);
    LaidCard laid(personaWith(""));
    laid.reader.failAt(step, faults[fault].fault, faults[fault].word);
    const Result<CardStatus> status = laid.status();
    QCOMPARE(QString::fromStdString(codeOf(status)), code);
    QCOMPARE(laid.reader.pinsSent(), 0);
    // Without its text application it is no My Number card; whatever else fails leaves the kind.
    const bool textMissing = faults[fault].word == 0x6A82 && step == 1;
    if (status)
        QCOMPARE(status->kind, textMissing ? CardKind::Other : CardKind::MyNumber);
}

void CardFaultTest::sign_data()
{
    addRows({
        // SELECT        tries         VERIFY        SIGN          certificate
        "removed CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "relaid  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "swapped CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "mute    CARD-MUTE     CARD-MUTE     CARD-MUTE     CARD-MUTE     CARD-MUTE",
        "short   CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "garbage CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL",
        "6F00    ok            ok            CARD-PROTOCOL CARD-PROTOCOL ok",
        "6982    CARD-OTHER    ok            CARD-PROTOCOL CARD-PROTOCOL CERT-ABSENT",
        "6A82    CARD-OTHER    ok            CARD-PROTOCOL CERT-ABSENT   ok",
        "6700    CARD-OTHER    ok            PIN-FORMAT    CARD-PROTOCOL ok",
        "63C1    CARD-OTHER    PIN-LAST-TRY  PIN-WRONG     CARD-PROTOCOL ok",
        "6984    CARD-OTHER    PIN-BLOCKED   PIN-BLOCKED   CARD-PROTOCOL ok",
        "9000    ok            ok            ok            CARD-DATA     CARD-DATA",
    });
}

void CardFaultTest::sign()
{
    QFETCH(int, fault);
    QFETCH(int, step);
    QFETCH(QString, code);
    LaidCard laid(personaWith(""));
    laid.reader.swapTo(cardOf(personaNamed("taro")));
    laid.reader.failAt(step, faults[fault].fault, faults[fault].word);
    const auto made = laid.sign(identity::KeyPurpose::Auth, "x", "1234");
    QCOMPARE(QString::fromStdString(codeOf(made)), code);
    QCOMPARE(laid.reader.pinsSent(), step >= 3 || made.ok() ? 1 : 0);
}

void CardFaultTest::surface_data()
{
    addRows({
        // SELECT        tries         VERIFY        face          issuer's certificate
        "removed CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "relaid  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "swapped CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "mute    CARD-MUTE     CARD-MUTE     CARD-MUTE     CARD-MUTE     CARD-MUTE",
        "short   CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED  CARD-REMOVED",
        "garbage CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL CARD-PROTOCOL ok", // without it nothing is vouched
                                                                              // for
        "6F00    ok            ok            CARD-PROTOCOL ok            ok",
        "6984    CARD-OTHER    PIN-BLOCKED   PIN-BLOCKED   ok            ok",
        "9000    ok            ok            ok            CARD-DATA     ok",
    });
}

void CardFaultTest::surface()
{
    QFETCH(int, fault);
    QFETCH(int, step);
    QFETCH(QString, code);
    const simulator::Persona persona = personaNamed("hanako");
    LaidCard laid(persona);
    laid.reader.swapTo(cardOf(personaNamed("taro")));
    laid.reader.failAt(step, faults[fault].fault, faults[fault].word);
    const auto surface = laid.surface(persona.pins.at(simulator::PinName::SurfaceNumberB));
    QCOMPARE(QString::fromStdString(codeOf(surface)), code);
    QCOMPARE(laid.reader.pinsSent(), step >= 3 || surface.ok() ? 1 : 0);
}

namespace
{

// What a card can be asked for, and how it is told that what came back is right.
struct JobRow {
    const char *name;
    std::string (*run)(LaidCard &, const simulator::Persona &); // "ok", a code, or "wrong"
};

template <typename T, typename Right> std::string judged(const Result<T> &result, Right right)
{
    return result && !right(*result) ? "wrong" : codeOf(result);
}

std::string signedBy(LaidCard &laid, identity::KeyPurpose purpose, const std::string &secret)
{
    return judged(laid.sign(purpose, "x", secret), [](const CardSignature &made) {
        const auto certificate = identity::JpkiCertificate::parse(made.certificate);
        return certificate && certificate->verifies(bytesOf("x"), made.signature);
    });
}

const JobRow jobs[] = {
    {"facts",
     [](LaidCard &laid, const simulator::Persona &persona) {
         return judged(laid.facts(persona.pins.at(simulator::PinName::Text)), [&](const TextFacts &facts) {
             return facts.name == persona.name && facts.address == persona.address;
         });
     }},
    {"surface",
     [](LaidCard &laid, const simulator::Persona &persona) {
         return judged(laid.surface(persona.pins.at(simulator::PinName::SurfaceNumberB)),
                       [](const Surface &surface) {
                           return surface.issuer.empty() || verifySurface(surface, anchorsHere()).ok();
                       });
     }},
    {"auth",
     [](LaidCard &laid, const simulator::Persona &persona) {
         return signedBy(laid, identity::KeyPurpose::Auth, persona.pins.at(simulator::PinName::Auth));
     }},
    {"sign",
     [](LaidCard &laid, const simulator::Persona &persona) {
         return signedBy(laid, identity::KeyPurpose::Sign, persona.pins.at(simulator::PinName::Sign));
     }},
    {"status",
     [](LaidCard &laid, const simulator::Persona &) {
         return judged(laid.status(), [](const CardStatus &status) {
             return status.kind == CardKind::MyNumber || status.kind == CardKind::Phone ||
                    status.kind == CardKind::Other;
         });
     }},
};

} // namespace

void CardFaultTest::everyStepOfEveryJob_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("job");
    for (const char *file : {"hanako", "rare-glyphs", "old-contact"}) {
        for (int job = 0; job < int(std::size(jobs)); ++job)
            QTest::addRow("%s, %s", file, jobs[job].name) << QString(file) << job;
    }
}

// Whatever happens wherever: what is right or an error, one PIN at most, no try lost by us, and the next
// visit works.
void CardFaultTest::everyStepOfEveryJob()
{
    QFETCH(QString, file);
    QFETCH(int, job);
    const simulator::Persona persona = personaNamed(file.toStdString());
    const auto other = cardOf(personaNamed("taro"));
    LaidCard laid(persona);
    QCOMPARE(jobs[job].run(laid, persona), std::string("ok"));
    const int steps = laid.reader.commands();
    QVERIFY(steps >= 4);
    const auto tries = laid.card->tries();
    for (const FaultRow &row : faults) {
        for (int step = 1; step <= steps; ++step) {
            const QByteArray where = QByteArray(row.name) + " at " + QByteArray::number(step);
            laid.reader.insert(laid.card);
            laid.reader.swapTo(other);
            const int sent = laid.reader.pinsSent();
            laid.reader.failAt(step, row.fault, row.word);
            const std::string code = jobs[job].run(laid, persona);
            QVERIFY2(code != "wrong", where.constData());
            QVERIFY2(laid.reader.pinsSent() - sent <= 1, where.constData());
            QVERIFY2(laid.card->tries() == tries, where.constData());
            const bool gone =
                row.fault == Fault::Removed || row.fault == Fault::Relaid || row.fault == Fault::Swapped;
            QVERIFY2(!gone || code == "CARD-REMOVED", where.constData());
            laid.reader.failAt(0, row.fault);
            laid.reader.insert(laid.card);
            QVERIFY2(jobs[job].run(laid, persona) == "ok", where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(CardFaultTest)
#include "CardFaultTest.moc"
