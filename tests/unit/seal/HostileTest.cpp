// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Seal.h"
#include "tests/support/TestPki.h"
#include "tests/unit/seal/IssuedCertificate.h"

#include <QElapsedTimer>
#include <QTest>
#include <functional>
#include <sys/resource.h>

using namespace madoguchi;
using namespace madoguchi::seal;
using namespace madoguchi::openssl;

// What somebody who has the centre's certificate, and perhaps a device's key, could send. Messages are made
// by OpenSSL, as far as it makes them; each is refused, soon, and without much memory.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatOpenSslMakes();
    void refusesEnvelopes_data();
    void refusesEnvelopes();
    void refusesSignedContent_data();
    void refusesSignedContent();
    void costsLittle_data();
    void costsLittle();
    void refusesToSealTooMuch();

private:
    struct Wrapping {
        const EVP_CIPHER *cipher = EVP_aes_256_gcm();
        const EVP_MD *derivation = EVP_sha256();
        int recipients = 1;
        X509 *recipient = nullptr; // null: the centre's
        unsigned flags = 0;
    };
    Bytes enclosed(ByteView content, const Wrapping &how) const;
    Bytes signedBy(const std::vector<std::string> &devices, unsigned flags, int certificates = 0) const;
    CertificateHandle certificate(const std::string &name) const
    {
        return std::move(*readCertificate(m_pki.file((name + ".pem").c_str())));
    }
    KeyHandle key(const std::string &name) const
    {
        return std::move(*readPrivateKey(m_pki.file((name + "-key.pem").c_str())));
    }

    test::TestPki m_pki;
    CertificateHandle m_centre, m_rsa;
    std::unique_ptr<Opener> m_opener;
};

namespace
{
const Bytes content{'x', 'y', 'z'};
constexpr unsigned signing = CMS_BINARY | CMS_NOSMIMECAP;

Bytes encoded(const CMS_ContentInfo *message)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(message, &bytes);
    Bytes copy(bytes, bytes + std::max(size, 0));
    OPENSSL_free(bytes);
    return copy;
}

long peakKibibytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}
} // namespace

Bytes HostileTest::enclosed(ByteView inner, const Wrapping &how) const
{
    const BioHandle input = readingFrom(inner);
    const CmsHandle envelope(CMS_encrypt(nullptr, nullptr, how.cipher, CMS_BINARY | CMS_PARTIAL | how.flags));
    X509 *recipient = how.recipient ? how.recipient : m_centre.get();
    for (int i = 0; i < how.recipients; ++i) {
        CMS_RecipientInfo *added =
            CMS_add1_recipient_cert(envelope.get(), recipient, CMS_KEY_PARAM | how.flags);
        if (!how.recipient)
            EVP_PKEY_CTX_set_ecdh_kdf_md(CMS_RecipientInfo_get0_pkey_ctx(added), how.derivation);
    }
    return CMS_final(envelope.get(), input.get(), nullptr, CMS_BINARY) == 1 ? encoded(envelope.get())
                                                                            : Bytes();
}

Bytes HostileTest::signedBy(const std::vector<std::string> &devices, unsigned flags, int certificates) const
{
    const BioHandle input = readingFrom(content);
    const CmsHandle message(CMS_sign(nullptr, nullptr, nullptr, nullptr, signing | flags | CMS_PARTIAL));
    for (const std::string &device : devices)
        CMS_add1_signer(message.get(), certificate(device).get(), key(device).get(),
                        flags & CMS_DEBUG_DECRYPT ? EVP_sha512() : EVP_sha256(), signing | flags);
    const KeyHandle any(EVP_EC_gen("P-256"));
    for (int i = 0; i < certificates; ++i)
        CMS_add1_cert(message.get(), test::issuedCertificate(m_pki.file(""), any.get(), -60, 60).get());
    return CMS_final(message.get(), input.get(), nullptr, signing | flags) == 1 ? encoded(message.get())
                                                                                : Bytes();
}

void HostileTest::initTestCase()
{
    QVERIFY(m_pki.made());
    m_centre = certificate("seal");
    const KeyHandle rsa(EVP_RSA_gen(2048));
    m_rsa = test::issuedCertificate(m_pki.file(""), rsa.get(), -60, 3600);
    m_opener = std::move(
        *Opener::load({m_pki.file("seal.pem"), m_pki.file("seal-key.pem"), m_pki.file("authority.pem")}));
}

void HostileTest::opensWhatOpenSslMakes()
{
    const Bytes plain = signedBy({"kiosk-MY-K1"}, 0);
    for (const auto &[inner, how] :
         {std::pair(plain, Wrapping{}), std::pair(plain, Wrapping{.recipients = 4}),
          std::pair(plain, Wrapping{.flags = CMS_USE_KEYID}),
          std::pair(signedBy({"kiosk-MY-K1"}, 0, 3), Wrapping{})}) {
        const auto opened = m_opener->open(enclosed(inner, how));
        // Our certificates carry no key identifier: then there is nothing to be named by.
        if (how.flags != 0)
            continue;
        QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
        QCOMPARE(opened->content, content);
    }
}

void HostileTest::refusesEnvelopes_data()
{
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char *name : {"five recipients", "SHA-1 derivation", "AES-128", "unauthenticated",
                             "key transport", "key transport beside ours", "signed data only"})
        QTest::newRow(name) << which++;
}

void HostileTest::refusesEnvelopes()
{
    QFETCH(int, which);
    const Bytes inner = signedBy({"kiosk-MY-K1"}, 0);
    const std::vector<std::function<Bytes()>> makes{
        [&] { return enclosed(inner, {.recipients = 5}); },
        [&] { return enclosed(inner, {.derivation = EVP_sha1()}); },
        [&] { return enclosed(inner, {.cipher = EVP_aes_128_gcm()}); },
        [&] { return enclosed(inner, {.cipher = EVP_aes_256_cbc()}); },
        [&] { return enclosed(inner, {.recipient = m_rsa.get()}); },
        [&] {
            const BioHandle input = readingFrom(inner);
            const CmsHandle both(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
            CMS_RecipientInfo *ours = CMS_add1_recipient_cert(both.get(), m_centre.get(), CMS_KEY_PARAM);
            EVP_PKEY_CTX_set_ecdh_kdf_md(CMS_RecipientInfo_get0_pkey_ctx(ours), EVP_sha256());
            CMS_add1_recipient_cert(both.get(), m_rsa.get(), 0);
            return CMS_final(both.get(), input.get(), nullptr, CMS_BINARY) == 1 ? encoded(both.get())
                                                                                : Bytes();
        },
        [&] { return inner; }};
    const Bytes sealed = makes[static_cast<std::size_t>(which)]();
    QVERIFY(!sealed.empty());
    const auto opened = m_opener->open(sealed);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::SealBroken);
}

void HostileTest::refusesSignedContent_data()
{
    QTest::addColumn<QByteArray>("inner");
    const auto row = [](const char *name, const Bytes &inner) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(inner.data()),
                                          static_cast<qsizetype>(inner.size()));
    };
    const std::vector<std::string> device{"kiosk-MY-K1"};
    Bytes followed = signedBy(device, 0);
    followed.push_back(0);
    row("two signers", signedBy({"kiosk-MY-K1", "counter-MY-C1"}, 0));
    row("no signer", signedBy({}, 0));
    row("five certificates", signedBy(device, 0, 4));
    row("no certificate", signedBy(device, CMS_NOCERTS));
    row("no signed attributes", signedBy(device, CMS_NOATTR));
    row("named by key identifier", signedBy(device, CMS_USE_KEYID));
    row("content elsewhere", signedBy(device, CMS_DETACHED));
    row("another digest", signedBy(device, CMS_DEBUG_DECRYPT));
    row("the centre's own certificate", signedBy({"server"}, 0));
    row("no signed data", content);
    row("something follows", followed);
    row("an envelope again", enclosed(signedBy(device, 0), {}));
}

void HostileTest::refusesSignedContent()
{
    QFETCH(QByteArray, inner);
    const Bytes bytes(inner.begin(), inner.end());
    const auto opened = m_opener->open(enclosed(bytes, {}));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::SealBroken);
}

void HostileTest::costsLittle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("enclosed");
    const QByteArray outer =
        QByteArray::fromHex("3084000ffff0060b2a864886f70d0109100117a084000fffe03084000fffd0020100");
    for (const bool inside : {false, true}) {
        const auto row = [inside](const char *name, const QByteArray &bytes) {
            QTest::addRow("%s, %s", name, inside ? "inside" : "outside") << bytes.left(1'000'000) << inside;
        };
        row("nested for ever", QByteArray("\x30\x80").repeated(500'000));
        row("nested with lengths", QByteArray::fromHex("308303d090").repeated(200'000));
        row("many elements", QByteArray::fromHex("30830f4230") + QByteArray("\x05\x00", 2).repeated(500'000));
        row("a set of many",
            outer + QByteArray::fromHex("31830f0000") + QByteArray::fromHex("a100").repeated(490'000));
        row("huge length", QByteArray::fromHex("3084ffffffff06092a864886f70d010703"));
        row("a length of 64 bits", QByteArray::fromHex("3088ffffffffffffffff0609"));
        row("a tag of many bytes", QByteArray::fromHex("3f") + QByteArray(100'000, '\xff'));
        row("many contained strings", QByteArray("\x24\x80").repeated(500'000));
    }
    QTest::newRow("larger than anything sealed") << QByteArray(64 * 1024 * 1024, '\x30') << false;
}

void HostileTest::costsLittle()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, enclosed);
    Bytes sealed(bytes.begin(), bytes.end());
    if (enclosed)
        sealed = this->enclosed(sealed, {});
    const long before = peakKibibytes();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_opener->open(sealed).error().code, ErrorCode::SealBroken);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(peakKibibytes() - before < 8 * 1024, qPrintable(QString::number(peakKibibytes() - before)));
}

void HostileTest::refusesToSealTooMuch()
{
    const auto sealer = Sealer::load(
        {m_pki.file("kiosk-MY-K1.pem"), m_pki.file("kiosk-MY-K1-key.pem"), m_pki.file("seal.pem")});
    QCOMPARE((*sealer)->seal(Bytes(maxContentBytes + 1)).error().code, ErrorCode::SealFailed);
    const auto largest = (*sealer)->seal(Bytes(maxContentBytes, 'x'));
    QVERIFY(largest.ok());
    QVERIFY(largest->size() <= maxSealedBytes);
    QCOMPARE(m_opener->open(*largest)->content.size(), maxContentBytes);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "HostileTest.moc"
