// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardState.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace madoguchi;
using namespace madoguchi::simulator;

class PersonaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examplesAreGood_data();
    void examplesAreGood();
    void refuses_data();
    void refuses();
    void derivesNumbers();
    void nobodyReal();
    void stateOutlivesTheCard();
    void brokenStateChangesNothing();
};

void PersonaTest::examplesAreGood_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(PERSONAS).entryInfoList({"*.json"}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void PersonaTest::examplesAreGood()
{
    QFETCH(QString, path);
    const Result<Persona> persona = loadPersona(path.toStdString());
    QVERIFY2(persona.ok(), persona ? "" : persona.error().detail.c_str());
}

void PersonaTest::refuses_data()
{
    QTest::addColumn<QByteArray>("change"); // appended as further keys; the last of a name counts
    QTest::addColumn<bool>("fine");
    QTest::newRow("nothing changed") << QByteArray(R"("x":1)") << true;
    QTest::newRow("sex") << QByteArray(R"("sex":"f")") << false;
    QTest::newRow("date without dashes") << QByteArray(R"("birthDate":"19800217")") << false;
    QTest::newRow("date with letters") << QByteArray(R"("birthDate":"19xx-02-17")") << false;
    QTest::newRow("kind") << QByteArray(R"("kind":"passport")") << false;
    QTest::newRow("municipality") << QByteArray(R"("municipality":"271")") << false;
    QTest::newRow("serial") << QByteArray(R"("serial":"1")") << false;
    QTest::newRow("habit") << QByteArray(R"("habits":{"lengths":"83"})") << false;
    QTest::newRow("individual number") << QByteArray(R"("individualNumber":"123456789010")") << true;
    QTest::newRow("one that could be real") << QByteArray(R"("individualNumber":"123456789018")") << false;
    QTest::newRow("eleven digits") << QByteArray(R"("individualNumber":"12345678901")") << false;
    QTest::newRow("generation") << QByteArray(R"("certificates":{"generation":2019})") << true;
    QTest::newRow("no such generation") << QByteArray(R"("certificates":{"generation":2020})") << false;
    QTest::newRow("day of issue") << QByteArray(R"("certificates":{"issued":"2020"})") << false;
    QTest::newRow("calendar") << QByteArray(R"("calendar":"julian")") << false;
    QTest::newRow("iPhone") << QByteArray(R"("kind":"iphone")") << true;
    QTest::newRow("tries as text") << QByteArray(R"("tries":{"juki":"3"})") << false;
    QTest::newRow("PIN as a number") << QByteArray(R"("pin":1234)") << false;
}

void PersonaTest::refuses()
{
    QFETCH(QByteArray, change);
    const QByteArray json =
        R"({"name":"A","address":"B","birthDate":"1980-02-17","sex":"male","pin":"1234",)" + change + "}";
    const Result<Persona> persona = parsePersona(json.toStdString());
    QTEST(persona.ok(), "fine");
    if (!persona)
        QCOMPARE(persona.error().code, ErrorCode::BadInput);
    QCOMPARE(loadPersona("/nowhere").error().code, ErrorCode::FileUnreadable);
}

// 照合番号B is what is printed: birth date, year of expiry, security code.
void PersonaTest::derivesNumbers()
{
    const auto numberB = [](const QByteArray &more) {
        const QByteArray json =
            R"({"name":"A","address":"B","birthDate":"1980-02-17","sex":"male","pin":"1234",)"
            R"("expires":"2035-02-17","securityCode":"2285")" +
            more + "}";
        return parsePersona(json.toStdString()).value().pins.at(PinName::NumberB);
    };
    QCOMPARE(numberB(""), std::string("55021720352285"));
    QCOMPARE(numberB(R"(,"calendar":"gregorian")"), std::string("80021720352285"));
    QCOMPARE(numberB(R"(,"numberB":"11111111111111")"), std::string("11111111111111"));
    const Persona hanako = loadPersona(PERSONAS "/hanako.json").value();
    QCOMPARE(hanako.pins.at(PinName::SurfaceNumberB), hanako.pins.at(PinName::NumberB));
    QCOMPARE(hanako.pins.at(PinName::SurfaceBirth), std::string("550217"));
    QCOMPARE(hanako.pins.at(PinName::SurfaceNumberA), hanako.individualNumber);
    QCOMPARE(hanako.securityCode, std::string("2285"));
}

// No shipped person has an individual number that anybody could have. The check digit of 12345678901 is 8.
void PersonaTest::nobodyReal()
{
    QCOMPARE(checkDigit("12345678901"), 8);
    std::set<std::string> serials, numbers;
    const auto files = QDir(PERSONAS).entryInfoList({"*.json"});
    for (const QFileInfo &file : files) {
        const Persona persona = loadPersona(file.filePath().toStdString()).value();
        QCOMPARE(persona.individualNumber.size(), std::size_t(12));
        QVERIFY(checkDigit(persona.individualNumber) != persona.individualNumber[11] - '0');
        serials.insert(persona.serial);
        numbers.insert(persona.individualNumber);
    }
    QCOMPARE(qsizetype(serials.size()), files.size()); // counters are kept by it
    QCOMPARE(qsizetype(numbers.size()), files.size());
}

void PersonaTest::stateOutlivesTheCard()
{
    const QTemporaryDir folder;
    const CardState state(folder.filePath("state.json").toStdString());
    const Persona hanako = loadPersona(PERSONAS "/hanako.json").value();
    const Persona taro = loadPersona(PERSONAS "/taro.json").value();
    SoftwareCard used(hanako), other(taro);
    used.setTries(PinName::Text, 2);
    other.setTries(PinName::Sign, 4);
    QVERIFY(state.save(used).ok());
    QVERIFY(state.save(other).ok());
    SoftwareCard again(hanako), otherAgain(taro);
    state.restore(again);
    state.restore(otherAgain);
    QCOMPARE(again.tries(), used.tries());
    QCOMPARE(otherAgain.tries(), other.tries());
    QVERIFY(!CardState("/nowhere/state.json").save(used).ok());
}

void PersonaTest::brokenStateChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    const Persona hanako = loadPersona(PERSONAS "/hanako.json").value();
    for (const QByteArray &content :
         {QByteArray("{"), QByteArray("[]"), "{\"" + QByteArray::fromStdString(hanako.serial) + "\":7}"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        SoftwareCard card(hanako);
        const auto before = card.tries();
        CardState(path.toStdString()).restore(card);
        QCOMPARE(card.tries(), before);
    }
}

QTEST_GUILESS_MAIN(PersonaTest)
#include "PersonaTest.moc"
