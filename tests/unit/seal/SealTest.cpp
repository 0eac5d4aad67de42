// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Seal.h"
#include "tests/support/SampleKey.h"
#include "tests/support/TestPki.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::seal;

class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatWasSealed();
    void opensWhatWasSealedLongAgo();
    void othersCanOpenIt();
    void sealsTheSameContentDifferently();
    void addsLittle();
    void isAuthEnveloped();
    void refusesEveryDamagedByte();
    void refusesEveryCutLength();
    void refusesTrailingBytes();
    void refusesGarbage_data();
    void refusesGarbage();
    void refusesAnotherCentre();
    void refusesAStrangersSignature();
    void refusesAServersSignature();
    void refusesUnusableFiles();
    void refusesAKeyThatOthersMayRead();

private:
    Sealer::Files sealerFiles(const test::TestPki &pki, const char *name) const;
    Opener::Files openerFiles(const test::TestPki &pki) const;
    Bytes sealedText() const;

    test::TestPki m_pki;
    test::TestPki m_stranger;
    std::unique_ptr<Sealer> m_sealer;
    std::unique_ptr<Opener> m_opener;
};

namespace
{
Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}
} // namespace

Sealer::Files SealTest::sealerFiles(const test::TestPki &pki, const char *name) const
{
    const std::string key = std::string(name) + "-key.pem";
    return {pki.file((std::string(name) + ".pem").c_str()), pki.file(key.c_str()), m_pki.file("seal.pem")};
}

Opener::Files SealTest::openerFiles(const test::TestPki &pki) const
{
    return {pki.file("seal.pem"), pki.file("seal-key.pem"), pki.file("authority.pem")};
}

Bytes SealTest::sealedText() const
{
    return m_sealer->seal(bytesOf("試験　幸子")).value();
}

void SealTest::initTestCase()
{
    QVERIFY(m_pki.made() && m_stranger.made());
    auto sealer = Sealer::load(sealerFiles(m_pki, "kiosk-MY-K1"));
    QVERIFY2(sealer.ok(), sealer.ok() ? "" : sealer.error().detail.c_str());
    m_sealer = std::move(*sealer);
    auto opener = Opener::load(openerFiles(m_pki));
    QVERIFY2(opener.ok(), opener.ok() ? "" : opener.error().detail.c_str());
    m_opener = std::move(*opener);
}

void SealTest::opensWhatWasSealed()
{
    for (const std::size_t size : {1u, 15u, 16u, 2048u, 300'000u}) {
        Bytes content(size, 0x00);
        content.back() = 0x0a; // line ends must come through as they are
        const auto sealed = m_sealer->seal(content);
        QVERIFY(sealed.ok());
        const auto opened = m_opener->open(*sealed);
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().detail.c_str());
        QCOMPARE(opened->content, content);
        QCOMPARE(opened->device, std::string("kiosk/MY/K1"));
    }
}

// Made by the first program that sealed, with keys of its own; kept as it was.
void SealTest::opensWhatWasSealedLongAgo()
{
    namespace fs = std::filesystem;
    const fs::path kept = MADOGUCHI_SOURCE_DIR "/tests/unit/seal/kept";
    const QTemporaryDir folder;
    const fs::path key = folder.filePath("key.pem").toStdString();
    test::writeSampleKey(kept, key);
    const auto opener = Opener::load({kept / "seal.pem", key, kept / "authority.pem"});
    QVERIFY2(opener.ok(), opener ? "" : opener.error().detail.c_str());
    QFile file(QString::fromStdString((kept / "sealed.hex").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sealed = QByteArray::fromHex(file.readAll());
    const auto opened = (*opener)->open(Bytes(sealed.begin(), sealed.end()));
    QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
    QCOMPARE(opened->content, bytesOf("{\"name\":\"試験　幸子\",\"until\":\"2026-11\"}\n"));
    QCOMPARE(opened->device, std::string("kiosk/MY/K1"));
}

// The command `openssl`, which knows nothing of us, decrypts it and finds the signature right.
void SealTest::othersCanOpenIt()
{
    const QTemporaryDir folder;
    const Bytes sealed = sealedText();
    QFile file(folder.filePath("sealed"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(sealed.data()), static_cast<qint64>(sealed.size()));
    file.close();
    const auto path = [this](const char *name) { return QString::fromStdString(m_pki.file(name).string()); };
    const QString decrypted = folder.filePath("decrypted"), verified = folder.filePath("verified");
    QCOMPARE(QProcess::execute("openssl", {"cms", "-decrypt", "-binary", "-inform", "DER", "-in",
                                           file.fileName(), "-recip", path("seal.pem"), "-inkey",
                                           path("seal-key.pem"), "-out", decrypted}),
             0);
    QCOMPARE(QProcess::execute("openssl",
                               {"cms", "-verify", "-binary", "-inform", "DER", "-in", decrypted, "-CAfile",
                                path("authority.pem"), "-purpose", "sslclient", "-out", verified}),
             0);
    QFile content(verified);
    QVERIFY(content.open(QIODevice::ReadOnly));
    QCOMPARE(content.readAll(), QByteArray("試験　幸子"));
}

void SealTest::sealsTheSameContentDifferently()
{
    QVERIFY(sealedText() != sealedText());
}

void SealTest::addsLittle()
{
    const auto sealed = m_sealer->seal(Bytes(2048, 'x'));
    QVERIFY(sealed.ok());
    QVERIFY2(sealed->size() < 2048 + 1400, qPrintable(QString::number(sealed->size())));
}

void SealTest::isAuthEnveloped()
{
    const Bytes sealed = sealedText();
    const auto holds = [&sealed](std::initializer_list<std::uint8_t> oid) {
        return std::search(sealed.begin(), sealed.end(), oid.begin(), oid.end()) != sealed.end();
    };
    QVERIFY(
        holds({0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x17})); // id-ct-authEnvelopedData
    QVERIFY(holds({0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2e}));         // id-aes256-GCM
    QVERIFY(holds({0x2b, 0x81, 0x04, 0x01, 0x0b, 0x01})); // dhSinglePass-stdDH-sha256kdf-scheme
}

void SealTest::refusesEveryDamagedByte()
{
    const Bytes sealed = sealedText();
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes damaged = sealed;
        damaged[i] ^= 0x01;
        const auto opened = m_opener->open(damaged);
        // A byte that carries nothing may change; what comes out is then still exactly what was sealed.
        if (opened.ok())
            QCOMPARE(opened->content, bytesOf("試験　幸子"));
        else
            QCOMPARE(opened.error().code, ErrorCode::SealBroken);
    }
}

void SealTest::refusesEveryCutLength()
{
    const Bytes sealed = sealedText();
    for (std::size_t size = 0; size < sealed.size(); ++size)
        QVERIFY(!m_opener->open(ByteView(sealed).first(size)).ok());
}

void SealTest::refusesTrailingBytes()
{
    Bytes sealed = sealedText();
    sealed.push_back(0x00);
    QCOMPARE(m_opener->open(sealed).error().code, ErrorCode::SealBroken);
}

void SealTest::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("nested for ever") << QByteArray("\x30\x80").repeated(50'000);
    QTest::newRow("a length of 4 GiB") << QByteArray::fromHex("3084ffffffff06092a864886f70d010703");
    QTest::newRow("a plain ContentInfo") << QByteArray::fromHex("300f06092a864886f70d010701a0020400");
}

void SealTest::refusesGarbage()
{
    QFETCH(QByteArray, bytes);
    const auto opened = m_opener->open(
        {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::SealBroken);
}

void SealTest::refusesAnotherCentre()
{
    auto other = Opener::load(
        {m_stranger.file("seal.pem"), m_stranger.file("seal-key.pem"), m_pki.file("authority.pem")});
    QVERIFY(other.ok());
    QCOMPARE((*other)->open(sealedText()).error().code, ErrorCode::SealBroken);
}

void SealTest::refusesAStrangersSignature()
{
    auto stranger = Sealer::load(sealerFiles(m_stranger, "kiosk-MY-K1"));
    QVERIFY(stranger.ok());
    const auto sealed = (*stranger)->seal(bytesOf("x"));
    QVERIFY(sealed.ok());
    QCOMPARE(m_opener->open(*sealed).error().code, ErrorCode::SealBroken);
}

void SealTest::refusesAServersSignature()
{
    auto server = Sealer::load(sealerFiles(m_pki, "server"));
    QVERIFY(server.ok());
    const auto sealed = (*server)->seal(bytesOf("x"));
    QVERIFY(sealed.ok());
    QCOMPARE(m_opener->open(*sealed).error().code, ErrorCode::SealBroken);
}

void SealTest::refusesUnusableFiles()
{
    auto files = sealerFiles(m_pki, "kiosk-MY-K1");
    files.deviceKey = m_pki.file("counter-MY-C1-key.pem");
    QCOMPARE(Sealer::load(files).error().code, ErrorCode::BadConfiguration);
    files.deviceKey = m_pki.file("missing.pem");
    QCOMPARE(Sealer::load(files).error().code, ErrorCode::BadConfiguration);
    files = sealerFiles(m_pki, "kiosk-MY-K1");
    files.centreCertificate = m_pki.file("seal-key.pem");
    QCOMPARE(Sealer::load(files).error().code, ErrorCode::BadConfiguration);
    auto opener = openerFiles(m_pki);
    opener.centreKey = m_pki.file("server-key.pem");
    QCOMPARE(Opener::load(opener).error().code, ErrorCode::BadConfiguration);
}

void SealTest::refusesAKeyThatOthersMayRead()
{
    namespace fs = std::filesystem;
    const auto key = m_pki.file("kiosk-MY-K1-key.pem");
    fs::permissions(key, fs::perms::group_read, fs::perm_options::add);
    const auto loaded = Sealer::load(sealerFiles(m_pki, "kiosk-MY-K1"));
    fs::permissions(key, fs::perms::group_read, fs::perm_options::remove);
    QVERIFY(!loaded.ok());
    QVERIFY(Sealer::load(sealerFiles(m_pki, "kiosk-MY-K1")).ok());
}

QTEST_GUILESS_MAIN(SealTest)
#include "SealTest.moc"
