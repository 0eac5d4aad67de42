// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Seal.h"
#include "tests/support/TestPki.h"
#include "tests/unit/seal/IssuedCertificate.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::seal;

// The centre's key changes: old, both, new. Nothing that was ever sealed becomes unreadable.
class RotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oldThenBothThenNew();
    void opensWithTheFirstThatFits();
    void sealsToWhatIsValidOnly();
    void runsOutWhileRunning();
    void refusesFiles_data();
    void refusesFiles();

private:
    static constexpr long year = 365 * 24 * 3600;

    // NAME.pem and NAME-key.pem; returns the pair.
    KeyPair pair(const char *name, long from = -60, long until = year) const
    {
        const openssl::KeyHandle key(EVP_EC_gen("P-256"));
        const std::string base = name;
        const KeyPair files{file(base + ".pem"), file(base + "-key.pem"), {}};
        const auto certificate = test::issuedCertificate(file(""), key.get(), from, until);
        return test::writePem(files.key, key.get()) && test::writePem(files.certificate, certificate.get())
                   ? files
                   : KeyPair{};
    }
    std::filesystem::path file(const std::string &name) const { return m_pki->file(name.c_str()); }
    std::filesystem::path bundle(const char *name, const std::vector<KeyPair> &pairs) const
    {
        const auto made = file(name);
        for (const KeyPair &one : pairs)
            test::writePem(made, openssl::readCertificate(one.certificate)->get());
        return made;
    }
    Result<std::unique_ptr<Sealer>> sealer(const std::filesystem::path &centre) const
    {
        return Sealer::load({file("kiosk-MY-K1.pem"), file("kiosk-MY-K1-key.pem"), centre});
    }
    Result<std::unique_ptr<Opener>> opener(const KeyPair &first,
                                           const std::vector<KeyPair> &further = {}) const
    {
        return Opener::load({first.certificate, first.key, file("authority.pem"), {}, further});
    }

    std::unique_ptr<test::TestPki> m_pki;
};

namespace
{
const Bytes content{'x', 0x00, 'y'};

// Which key opened it; -1 when none did.
int openedWith(const Opener &opener, const Bytes &sealed)
{
    const auto opened = opener.open(sealed);
    return opened && opened->content == content ? static_cast<int>(opened->key) : -1;
}
} // namespace

void RotationTest::init()
{
    m_pki = std::make_unique<test::TestPki>();
    QVERIFY(m_pki->made());
}

void RotationTest::oldThenBothThenNew()
{
    const KeyPair old = pair("old"), fresh = pair("new");
    const auto toOld = (*sealer(old.certificate))->seal(content);
    const auto toBoth = (*sealer(bundle("both.pem", {old, fresh})))->seal(content);
    const auto toNew = (*sealer(fresh.certificate))->seal(content);
    QVERIFY(toOld.ok() && toBoth.ok() && toNew.ok());
    // The centre before the change has the old key, then both, and in the end it may keep the old one as long
    // as anything sealed to it alone is left.
    const auto before = opener(old), during = opener(fresh, {old}), after = opener(fresh);
    QVERIFY(before.ok() && during.ok() && after.ok());
    QCOMPARE(openedWith(**before, *toOld), 0);
    QCOMPARE(openedWith(**before, *toBoth), 0);
    QCOMPARE(openedWith(**before, *toNew), -1);
    QCOMPARE(openedWith(**during, *toOld), 1);
    QCOMPARE(openedWith(**during, *toBoth), 0);
    QCOMPARE(openedWith(**during, *toNew), 0);
    QCOMPARE(openedWith(**after, *toOld), -1);
    QCOMPARE(openedWith(**after, *toBoth), 0);
    QCOMPARE(openedWith(**after, *toNew), 0);
}

void RotationTest::opensWithTheFirstThatFits()
{
    std::vector<KeyPair> pairs;
    for (const char *name : {"a", "b", "c", "d"})
        pairs.push_back(pair(name));
    const auto sealed = (*sealer(bundle("four.pem", pairs)))->seal(content);
    QVERIFY(sealed.ok());
    QVERIFY2(sealed->size() < 2500, qPrintable(QString::number(sealed->size())));
    for (const KeyPair &one : pairs)
        QCOMPARE(openedWith(**opener(one), *sealed), 0);
    QCOMPARE(openedWith(**opener(pair("other"), {pairs[2]}), *sealed), 1);
}

void RotationTest::sealsToWhatIsValidOnly()
{
    const KeyPair ranOut = pair("ran-out", -year, -60), current = pair("current"),
                  later = pair("later", 3600);
    const auto loaded = sealer(bundle("all.pem", {ranOut, current, later}));
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().detail.c_str());
    const auto sealed = (*loaded)->seal(content);
    QVERIFY(sealed.ok());
    QCOMPARE(openedWith(**opener(ranOut), *sealed), -1);
    QCOMPARE(openedWith(**opener(current), *sealed), 0);
    QCOMPARE(openedWith(**opener(later), *sealed), -1);
}

void RotationTest::runsOutWhileRunning()
{
    const auto loaded = sealer(pair("soon", -60, 2).certificate);
    QVERIFY(loaded.ok());
    QVERIFY((*loaded)->seal(content).ok());
    const auto failed = [&] {
        const auto sealed = (*loaded)->seal(content);
        return !sealed && sealed.error().code == ErrorCode::SealFailed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(failed(), 6000);
}

void RotationTest::refusesFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("all ran out") << "ran out"
                                 << "valid now";
    QTest::newRow("not begun") << "later"
                               << "valid now";
    QTest::newRow("five") << "five"
                          << "more than four";
    QTest::newRow("another kind of key") << "rsa"
                                         << "curve";
    QTest::newRow("another curve") << "secp256k1"
                                   << "curve";
    QTest::newRow("cut off") << "cut off"
                             << "something else";
}

void RotationTest::refusesFiles()
{
    QFETCH(QString, kind);
    QFETCH(QString, word);
    auto centre = file("centre.pem");
    if (kind == "ran out")
        centre = pair("a", -year, -60).certificate;
    else if (kind == "later")
        centre = pair("a", 3600).certificate;
    else if (kind == "five")
        centre = bundle("centre.pem", {pair("a"), pair("b"), pair("c"), pair("d"), pair("e")});
    else if (kind == "cut off")
        std::ofstream(pair("a").certificate, std::ios::app) << "-----BEGIN CERTIFICATE-----\nMII";
    else {
        const openssl::KeyHandle key(kind == "rsa" ? EVP_RSA_gen(2048) : EVP_EC_gen("secp256k1"));
        test::writePem(centre, test::issuedCertificate(file(""), key.get(), -60, year).get());
    }
    if (kind == "cut off")
        centre = file("a.pem");
    const auto loaded = sealer(centre);
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::BadConfiguration);
    QVERIFY2(loaded.error().detail.find(word.toStdString()) != std::string::npos,
             loaded.error().detail.c_str());
}

QTEST_GUILESS_MAIN(RotationTest)
#include "RotationTest.moc"
