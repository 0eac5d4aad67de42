// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CertificateNames.h"
#include "drivers/simulator/JapaneseDate.h"
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/SoftwareTerminal.h"
#include "tests/cards/SoftwareVerify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <future>
#include <sys/stat.h>

using namespace madoguchi;
using namespace madoguchi::simulator;
using namespace madoguchi::test;

// Certificates of the software card and of its authority, X.509 and card-verifiable.
class SoftwareCertificatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chains_data();
    void chains();
    void tellsThePersonOnlyForSignatures();
    void hasUsesAndPolicies();
    void rootsOfOneHierarchyShareTheirName();
    void cardVerifiable_data();
    void cardVerifiable();
    void managerChain();
    void certificateTexts_data();
    void certificateTexts();
    void japaneseDates();
    void authorityOutlivesTheProcess();
    void twoAtOnceMakeOneAuthority();
    void refusesAnUnusableDirectory();
};

namespace
{

struct Store {
    std::unique_ptr<X509_STORE, Release<X509_STORE_free>> store{X509_STORE_new()};
    explicit Store(const Authority::Anchors &anchors)
    {
        for (const Bytes &der : anchors.certificates)
            X509_STORE_add_cert(store.get(), certificateOf(byteArray(der)).get());
    }
    int error(X509 *certificate, std::time_t when) const
    {
        const std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
        X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr);
        X509_STORE_CTX_set_time(context.get(), 0, when);
        return X509_verify_cert(context.get()) == 1 ? X509_V_OK : X509_STORE_CTX_get_error(context.get());
    }
};

QByteArray signCertificate(SoftwareTerminal &terminal)
{
    terminal.select(jpkiAid);
    terminal.verify(0x1B, PinName::Sign);
    return terminal.file(0x01);
}

QByteArray extension(X509 *certificate, int nid)
{
    const int at = X509_get_ext_by_NID(certificate, nid, -1);
    if (at < 0)
        return {};
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(X509_get_ext(certificate, at));
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                      ASN1_STRING_length(value));
}

// otherNames: object identifier and text.
QMap<QString, QString> otherNames(X509 *certificate)
{
    QMap<QString, QString> found;
    auto *names =
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names); ++i) {
        ASN1_OBJECT *identifier = nullptr;
        ASN1_TYPE *value = nullptr;
        GENERAL_NAME_get0_otherName(sk_GENERAL_NAME_value(names, i), &identifier, &value);
        char text[80];
        OBJ_obj2txt(text, sizeof text, identifier, 1);
        const ASN1_UTF8STRING *string = value->value.utf8string;
        found[text] = QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                                        ASN1_STRING_length(string));
    }
    GENERAL_NAMES_free(names);
    return found;
}

// Another authority, with the same names.
Authority &stranger()
{
    static Authority authority;
    return authority;
}

constexpr std::time_t day = 86'400;

} // namespace

void SoftwareCertificatesTest::chains_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("now");  // what a verifier finds today
    QTest::addColumn<int>("then"); // on a day when the certificate counted
    const int good = X509_V_OK, expired = X509_V_ERR_CERT_HAS_EXPIRED;
    QTest::newRow("2023") << "hanako" << good << good;
    QTest::newRow("2019") << "root-2019" << good << good;
    QTest::newRow("2015") << "root-2015" << expired << good;
    QTest::newRow("expired") << "expired-certificate" << expired << good;
}

// Roots of a hierarchy share one name, so each has to be found by its key. Three generations are in the
// store.
void SoftwareCertificatesTest::chains()
{
    QFETCH(QString, person);
    QFETCH(int, now);
    QFETCH(int, then);
    const Store store(Authority::ephemeral()->anchors());
    const Persona persona = personaNamed(person.toStdString());
    SoftwareTerminal terminal(persona);
    const QByteArray sign = signCertificate(terminal), auth = terminal.file(0x0A);
    for (const auto &[file, root] :
         {std::pair(auth, terminal.file(0x0B)), std::pair(sign, terminal.file(0x02))}) {
        QCOMPARE(file.left(2).toHex(), QByteArray("3082"));
        const CertificatePtr certificate = certificateOf(file), above = certificateOf(root);
        QVERIFY(certificate && above);
        std::tm issued{};
        ASN1_TIME_to_tm(X509_get0_notBefore(certificate.get()), &issued);
        QCOMPARE(store.error(certificate.get(), std::time(nullptr)), now);
        QCOMPARE(store.error(certificate.get(), timegm(&issued) + day), then);
        QCOMPARE(store.error(certificate.get(), timegm(&issued) - day), int(X509_V_ERR_CERT_NOT_YET_VALID));
        QCOMPARE(X509_verify(certificate.get(), X509_get0_pubkey(above.get())), 1);
        // With another authority's roots of the same names it is nothing.
        QVERIFY(Store(stranger().anchors()).error(certificate.get(), timegm(&issued) + day) != X509_V_OK);
    }
}

void SoftwareCertificatesTest::tellsThePersonOnlyForSignatures()
{
    SoftwareTerminal terminal(personaNamed("hanako"));
    const QByteArray sign = signCertificate(terminal), auth = terminal.file(0x0A);
    QVERIFY(sign.contains("花子"));
    QVERIFY(!auth.contains("花子"));
    QVERIFY(otherNames(certificateOf(auth).get()).isEmpty());
    const QMap<QString, QString> expected{
        {"1.2.392.200149.8.5.5.1", "試験　花子"},
        {"1.2.392.200149.8.5.5.2", "00000"},
        {"1.2.392.200149.8.5.5.3", "2"},
        {"1.2.392.200149.8.5.5.4", "319800217"},
        {"1.2.392.200149.8.5.5.5", "大阪府大阪市都島区架空町一丁目２番３号　みほん荘４０５"},
        {"1.2.392.200149.8.5.5.6", QString(27, '0')},
    };
    QCOMPARE(otherNames(certificateOf(sign).get()), expected);

    SoftwareTerminal substitute(personaNamed("substitute-name"));
    const auto names = otherNames(certificateOf(signCertificate(substitute)).get());
    QCOMPARE(names["1.2.392.200149.8.5.5.1"], QString("高崎　吉雄"));
    QCOMPARE(names["1.2.392.200149.8.5.5.2"], QString("11010"));
    QVERIFY(names["1.2.392.200149.8.5.5.5"].contains("辻町")); // its variant has no place in a certificate
    QVERIFY(names["1.2.392.200149.8.5.5.6"].contains('1'));
}

void SoftwareCertificatesTest::hasUsesAndPolicies()
{
    SoftwareTerminal terminal(personaNamed("hanako"));
    const CertificatePtr sign = certificateOf(signCertificate(terminal)),
                         auth = certificateOf(terminal.file(0x0A));
    QCOMPARE(X509_get_key_usage(auth.get()), std::uint32_t(KU_DIGITAL_SIGNATURE));
    QCOMPARE(X509_get_key_usage(sign.get()), std::uint32_t(KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION));
    QCOMPARE(X509_get_extended_key_usage(auth.get()), std::uint32_t(XKU_SSL_CLIENT));
    QCOMPARE(extension(auth.get(), NID_certificate_policies).toHex(),
             QByteArray("300f300d060b2a83088c9b55080501031e"));
    QCOMPARE(extension(sign.get(), NID_certificate_policies).toHex(),
             QByteArray("300f300d060b2a83088c9b550805010114"));
    for (X509 *certificate : {auth.get(), sign.get()}) {
        QVERIFY(X509_get0_authority_key_id(certificate));
        QVERIFY(extension(certificate, NID_issuer_alt_name).contains("公的個人認証サービス"));
        QVERIFY(extension(certificate, NID_crl_distribution_points).contains("27102 CRLDP"));
        QVERIFY(extension(certificate, NID_info_access).contains(".invalid/")); // nobody may answer there
        char name[40] = {};
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name);
        QCOMPARE(qstrlen(name), 23U);
    }
}

void SoftwareCertificatesTest::rootsOfOneHierarchyShareTheirName()
{
    for (const Hierarchy hierarchy : {Hierarchy::Authentication, Hierarchy::Signature}) {
        const CertificatePtr first = certificateOf(byteArray(Authority::ephemeral()->root(hierarchy, 2015)));
        for (const int generation : Authority::generations) {
            const CertificatePtr root =
                certificateOf(byteArray(Authority::ephemeral()->root(hierarchy, generation)));
            QCOMPARE(X509_NAME_cmp(X509_get_subject_name(root.get()), X509_get_subject_name(first.get())), 0);
            QCOMPARE(X509_self_signed(root.get(), 1), 1);
            char organisation[40] = {};
            X509_NAME_get_text_by_NID(X509_get_subject_name(root.get()), NID_organizationName, organisation,
                                      sizeof organisation);
            QCOMPARE(organisation, "JPKI-TEST");
            std::tm begins{};
            ASN1_TIME_to_tm(X509_get0_notBefore(root.get()), &begins);
            QCOMPARE(begins.tm_year + 1900, generation);
        }
    }
}

void SoftwareCertificatesTest::cardVerifiable_data()
{
    QTest::addColumn<QByteArray>("aid");
    QTest::addColumn<QByteArray>("issuer");
    QTest::newRow("surface") << surfaceAid << QByteArray("36303030303233080530303100000000");
    QTest::newRow("text") << textAid << QByteArray("36303030303333080530303100000000");
}

// 7F21 82 0233 { 5F4E 82 0129 { issuer, subject, key }, 5F37 82 0100 signature }
void SoftwareCertificatesTest::cardVerifiable()
{
    QFETCH(QByteArray, aid);
    QFETCH(QByteArray, issuer);
    SoftwareTerminal terminal(personaNamed("hanako"));
    terminal.select(aid);
    const QByteArray file = terminal.file(0x04).left(568);
    QCOMPARE(file.left(10).toHex(), QByteArray("7f218202335f4e820129"));
    const QByteArray body = file.mid(10, 297);
    QCOMPARE(body.left(16).toHex(), issuer);
    QCOMPARE(file.mid(307, 5).toHex(), QByteArray("5f37820100"));
    KeyId id{};
    std::copy_n(body.begin(), 16, id.begin());
    const auto anchors = Authority::ephemeral()->anchors();
    QVERIFY(isSignedBy(keyOf(byteArray(anchors.cvKeys.at(id))).get(), body, file.mid(312)));
    QVERIFY(!isSignedBy(keyOf(byteArray(stranger().cvKey(id)->publicDer())).get(), body, file.mid(312)));
}

// GET DATA F8 and 7F21, without their template: the CA's key certifies one that certifies the next.
void SoftwareCertificatesTest::managerChain()
{
    SoftwareTerminal terminal(personaNamed("hanako"));
    const QByteArray upper = terminal.data("00CA00F8"
                                           "000000"),
                     lower = terminal.data("00CA7F21"
                                           "000000");
    QCOMPARE(terminal.word, QByteArray("9000"));
    const auto body = [](const QByteArray &certificate) { return certificate.mid(5, 297); };
    const auto anchors = Authority::ephemeral()->anchors();
    const KeyPtr top = keyOf(byteArray(anchors.cvKeys.at(authorities::cardManager)));
    QVERIFY(isSignedBy(top.get(), body(upper), upper.mid(307)));
    QVERIFY(isSignedBy(cardKeyBehind(QByteArray::fromHex("5F4E"), upper).get(), body(lower), lower.mid(307)));
    QCOMPARE(body(lower).left(16), body(upper).mid(16, 16));
}

void SoftwareCertificatesTest::certificateTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("substituted");
    QTest::addColumn<QString>("positions");
    QTest::newRow("ordinary") << "試験　花子１－２"
                              << "試験　花子１－２"
                              << "00000000";
    QTest::newRow("JIS X 0212") << "丂丄"
                                << "丂丄"
                                << "00";
    QTest::newRow("beyond the BMP") << "𠮷田"
                                    << "〓田"
                                    << "10";
    QTest::newRow("compatibility ideograph") << "\uFA19"
                                             << "〓"
                                             << "1"; // U+FA19
    QTest::newRow("variation selector") << "葛󠄀城"
                                        << "葛城"
                                        << "10";
    QTest::newRow("not in any JIS") << "髙田"
                                    << "〓田"
                                    << "10";
    QTest::newRow("letters") << "AB"
                             << "AB"
                             << "00";
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
}

void SoftwareCertificatesTest::certificateTexts()
{
    QFETCH(QString, text);
    const CertificateText result = certificateText(text.toStdString());
    QTEST(QString::fromStdString(result.text), "substituted");
    QTEST(QString::fromStdString(result.positions), "positions");
    const std::u32string broken = codePoints("\xFF\xE3\x81");
    QCOMPARE(broken, std::u32string(U"\uFFFD\uFFFD"));
}

void SoftwareCertificatesTest::japaneseDates()
{
    QCOMPARE(eraDigit("19890107"), '3');
    QCOMPARE(eraDigit("19890108"), '4');
    QCOMPARE(eraDigit("20190501"), '5');
    QCOMPARE(eraDigit("18700101"), '1');
    QCOMPARE(eraDate("19800217"), std::string("550217"));
    QCOMPARE(eraDate("20200224"), std::string("020224"));
    QCOMPARE(eraDate("19120730"), std::string("010730"));
    QCOMPARE(fifthBirthday("19800217", "20250401"), std::string("20300217"));
    QCOMPARE(fifthBirthday("19801231", "20250401"), std::string("20291231"));
    QCOMPARE(fifthBirthday("19800229", "20250401"), std::string("20300228"));
    QCOMPARE(fifthBirthday("19990000", "20250401"), std::string("20291231"));
}

void SoftwareCertificatesTest::authorityOutlivesTheProcess()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("authority");
    const Persona hanako = personaNamed("hanako");
    const auto read = [&hanako](const std::shared_ptr<Authority> &authority) {
        SoftwareCard card(hanako, authority);
        card.answer(bytesOf(QByteArray::fromHex("00A4040C0A" + jpkiAid)));
        return byteArray(card.answer(bytesOf(QByteArray::fromHex("00B08A00000000"))));
    };
    const auto first = Authority::load(path.toStdString());
    QVERIFY(first.ok());
    const QByteArray certificate = read(*first);
    const auto second = Authority::load(path.toStdString());
    QVERIFY(second.ok());
    QCOMPARE(read(*second), certificate);
    QVERIFY(read(std::make_shared<Authority>()) != certificate);
    QCOMPARE((*first)->anchors().cvKeys, (*second)->anchors().cvKeys);
    // Nobody else may read the keys.
    const auto mode = [](const QString &file) {
        struct stat status {
        };
        stat(qPrintable(file), &status);
        return status.st_mode & 0777;
    };
    QCOMPARE(mode(path), 0700U);
    for (const QFileInfo &key : QDir(path + "/keys").entryInfoList({"*.pem"}))
        QCOMPARE(mode(key.filePath()), 0600U);
    // What a verifier reads.
    QCOMPARE(QDir(path + "/anchors").entryList({"authentication-*.pem", "signature-*.pem"}).size(), 6);
    QVERIFY(QFile::exists(path + "/anchors/cv-36303030303233080530303100000000.pem"));
    QVERIFY(QFile::exists(path + "/anchors/cv-36303030303333080530303100000000.pem"));
}

void SoftwareCertificatesTest::twoAtOnceMakeOneAuthority()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("authority").toStdString();
    auto other = std::async(std::launch::async, [&] { return Authority::load(path); });
    const auto mine = Authority::load(path);
    const auto theirs = other.get();
    QVERIFY(mine.ok() && theirs.ok());
    QCOMPARE((*mine)->anchors().certificates, (*theirs)->anchors().certificates);
    QCOMPARE((*mine)->anchors().cvKeys, (*theirs)->anchors().cvKeys);
}

void SoftwareCertificatesTest::refusesAnUnusableDirectory()
{
    QFile file(QTemporaryDir().path() + "-file");
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(Authority::load(file.fileName().toStdString()).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(Authority::load("/proc/nowhere").error().code, ErrorCode::FileUnreadable);
    QVERIFY(file.remove());
}

QTEST_GUILESS_MAIN(SoftwareCertificatesTest)
#include "SoftwareCertificatesTest.moc"
