// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Seal.h"
#include "tests/support/TestPki.h"
#include "tests/unit/seal/IssuedCertificate.h"

#include <QTest>
#include <array>
#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::seal;

namespace
{
namespace fs = std::filesystem;

constexpr int skipped = 77; // as SKIP_RETURN_CODE says
const char *const pin = "83-46-29";
const char *const library = "/usr/lib/softhsm/libsofthsm2.so";
const Bytes content(2048, 'x');

bool enginePacked()
{
    return fs::exists(fs::path(OPENSSL_info(OPENSSL_INFO_ENGINES_DIR)) / "pkcs11.so");
}
bool isInstalled()
{
    return fs::exists(library) && fs::exists("/usr/bin/pkcs11-tool") &&
           fs::exists("/usr/bin/softhsm2-util") && enginePacked();
}
} // namespace

// The centre's key made in a token (SoftHSM 2) that never lets it out.
class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // First of all: once a program is logged in, a token asks for no PIN.
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void opensWithTheKeyInTheToken();
    void opensFromManyThreads();
    void opensWithFileAndTokenSideBySide();
    void refusesAKeyThatDoesNotDerive();
    void refusesAKeyOfAnotherCertificate();
    void keepsToOneLibrary();

private:
    fs::path file(const char *name) const { return m_pki.file(name); }
    void write(const char *name, const std::string &text, fs::perms permissions = fs::perms::owner_read) const
    {
        std::ofstream(file(name)) << text;
        fs::permissions(file(name), permissions);
    }
    static int run(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                         : -1;
    }
    static std::string uri(const std::string &token = "ward%20centre", const std::string &object = "seal")
    {
        return "pkcs11:token=" + token + ";object=" + object + ";type=private?module-path=" + library;
    }
    Result<std::unique_ptr<Opener>> opener(const std::string &key, const fs::path &pinFile) const
    {
        return Opener::load({file("token.pem"), key, file("authority.pem"), pinFile});
    }
    bool opens(const Opener &opener) const
    {
        const auto opened = opener.open(m_sealed);
        return opened && opened->content == content;
    }

    test::TestPki m_pki;
    Bytes m_sealed; // to the key in the token
};

void TokenTest::initTestCase()
{
    QVERIFY(m_pki.made());
    fs::create_directory(file("tokens"));
    write("softhsm.conf", "directories.tokendir = " + file("tokens").string() + "\n");
    qputenv("SOFTHSM2_CONF", file("softhsm.conf").c_str());
    QCOMPARE(run("softhsm2-util",
                 {"--init-token", "--free", "--label", "ward centre", "--so-pin", "12345678", "--pin", pin}),
             0);
    const QStringList tool{"--module", library, "--token-label", "ward centre"};
    QCOMPARE(run("pkcs11-tool",
                 tool + QStringList{"--login", "--pin", pin, "--keypairgen", "--key-type", "EC:prime256v1",
                                    "--usage-derive", "--id", "01", "--label", "seal"}),
             0);
    const QString publicKey = QString::fromStdString(file("token.der").string());
    QCOMPARE(run("pkcs11-tool", tool + QStringList{"--read-object", "--type", "pubkey", "--label", "seal",
                                                   "--output-file", publicKey}),
             0);
    const openssl::BioHandle input(BIO_new_file(publicKey.toUtf8().constData(), "r"));
    const openssl::KeyHandle key(d2i_PUBKEY_bio(input.get(), nullptr));
    QVERIFY(key);
    QVERIFY(test::writePem(file("token.pem"), test::issuedCertificate(file(""), key.get(), -60, 3600).get()));
    write("pin", std::string(pin) + "\n");
    const auto sealer =
        Sealer::load({file("kiosk-MY-K1.pem"), file("kiosk-MY-K1-key.pem"), file("token.pem")});
    QVERIFY2(sealer.ok(), sealer ? "" : sealer.error().detail.c_str());
    m_sealed = (*sealer)->seal(content).value();
}

void TokenTest::opensWithTheKeyInTheToken()
{
    for (const auto &[key, pinFile] :
         {std::pair(uri(), file("pin")),
          std::pair(uri() + "&pin-source=file:" + file("pin").string(), fs::path()),
          std::pair("pkcs11:token=ward%20centre;id=%01;type=private;pin-source=" + file("pin").string() +
                        "?module-path=" + library,
                    fs::path())}) {
        const auto loaded = opener(key, pinFile);
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().detail.c_str());
        QVERIFY(opens(**loaded));
    }
}

void TokenTest::opensFromManyThreads()
{
    const auto loaded = opener(uri(), file("pin"));
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().detail.c_str());
    std::atomic<int> opened = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i)
                opened += opens(**loaded) ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(opened.load(), 200);
}

void TokenTest::opensWithFileAndTokenSideBySide()
{
    const auto both = Opener::load({file("seal.pem"),
                                    file("seal-key.pem"),
                                    file("authority.pem"),
                                    {},
                                    {{file("token.pem"), uri(), file("pin")}}});
    QVERIFY2(both.ok(), both ? "" : both.error().detail.c_str());
    QCOMPARE((*both)->open(m_sealed)->key, std::size_t{1});
    const auto toFile =
        Sealer::load({file("kiosk-MY-K1.pem"), file("kiosk-MY-K1-key.pem"), file("seal.pem")});
    QCOMPARE((*both)->open((*toFile)->seal(content).value())->key, std::size_t{0});
}

void TokenTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("pinFile");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const std::string &key, const char *pinFile, const char *word) {
        QTest::newRow(name) << QString::fromStdString(key) << QString(pinFile) << QString(word);
    };
    row("no such library", "pkcs11:token=t;object=o?module-path=/nowhere.so", "pin",
        "library cannot be loaded");
    row("wrong PIN", uri(), "wrong-pin", "does not take the PIN");
    row("no such token", uri("elsewhere"), "pin", "no such token");
    row("no such key", uri("ward%20centre", "other"), "pin", "no such private key");
    row("no PIN", uri(), "", "no file with the token's PIN");
    row("PIN's file missing", uri(), "nowhere", "nowhere: cannot be read");
    row("PIN for all to read", uri(), "open-pin", "owner alone");
    row("PIN empty", uri(), "empty-pin", "empty");
    row("PIN in the URI", uri() + "&pin-value=" + pin, "pin", "does not stand in settings");
    row("PIN in the URI's path", "pkcs11:token=t;object=o;pin-value=" + std::string(pin), "pin",
        "does not stand in settings");
    row("unknown question", uri() + "&module-name=x", "pin", "nothing else");
    row("no token named", "pkcs11:object=seal", "pin", "names no token");
    row("no object named", "pkcs11:token=t", "pin", "names no object");
    row("relative path", "pkcs11:token=t;object=o?pin-source=file:pin", "", "absolute");
}

void TokenTest::saysWhatIsWrong()
{
    QFETCH(QString, key);
    QFETCH(QString, pinFile);
    QFETCH(QString, word);
    if (!fs::exists(file("wrong-pin"))) {
        write("wrong-pin", "83-46-28\n");
        write("open-pin", std::string(pin) + "\n", fs::perms::owner_read | fs::perms::others_read);
        write("empty-pin", "\n");
    }
    const auto loaded =
        opener(key.toStdString(), pinFile.isEmpty() ? fs::path() : file(pinFile.toUtf8().constData()));
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::BadConfiguration);
    QVERIFY2(loaded.error().detail.find(word.toStdString()) != std::string::npos,
             loaded.error().detail.c_str());
    QVERIFY(loaded.error().detail.find("83-46") == std::string::npos);
}

void TokenTest::refusesAKeyThatDoesNotDerive()
{
    QCOMPARE(run("pkcs11-tool", {"--module", library, "--token-label", "ward centre", "--login", "--pin", pin,
                                 "--keypairgen", "--key-type", "EC:prime256v1", "--usage-sign", "--id", "02",
                                 "--label", "signs"}),
             0);
    const auto loaded = opener(uri("ward%20centre", "signs"), file("pin"));
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.error().detail.find("does not agree") != std::string::npos,
             loaded.error().detail.c_str());
}

void TokenTest::refusesAKeyOfAnotherCertificate()
{
    const auto loaded = Opener::load({file("seal.pem"), uri(), file("authority.pem"), file("pin")});
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.error().detail.find("belong together") != std::string::npos,
             loaded.error().detail.c_str());
}

void TokenTest::keepsToOneLibrary()
{
    const auto loaded = opener("pkcs11:token=t;object=o?module-path=/other.so", file("pin"));
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.error().detail.find("same library") != std::string::npos, loaded.error().detail.c_str());
}

int main(int argc, char **argv)
{
    if (!isInstalled()) {
        std::fputs("skipped: packages softhsm2, opensc and libengine-pkcs11-openssl are needed\n", stderr);
        return skipped;
    }
    QCoreApplication application(argc, argv);
    TokenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TokenTest.moc"
