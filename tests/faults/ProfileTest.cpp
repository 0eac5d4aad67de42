// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/IdentityClient.h"
#include "tests/cards/CardTestSupport.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/Awaited.h"
#include "tests/support/CentreProcess.h"

#include <QTest>
#include <fstream>

using namespace madoguchi;
using namespace madoguchi::test;
using card::CardSignature;

namespace
{

constexpr const char *household = R"({"head":"p1","applicant":"p1","persons":[
 {"id":"p1","name":{"kanji":"試験　花子"},"phone":"0612345678"},{"id":"p2","name":{"kanji":"試験　一郎"}}]})";
constexpr const char *guarded =
    R"({"persons":[{"id":"p1","name":{"kanji":"試験　太郎"},"phone":"0699999999","dvSupport":true}]})";

} // namespace

// A card, a real centre and its folder of profiles: who is told what, and what lies on the disk.
class ProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theHolderIsTold();
    void staffServeWhomTheyProtect();
    void nobodyKnown();
    void aWrongSignatureTellsNothing();
    void theFolderTellsNoName();
    void aRefusalStays();
    void anotherDeviceMayNot();
    void hostileRefusals_data();
    void hostileRefusals();
    void aProfileUnderAnotherName();
    void badProfilesAreRefused();

private:
    CardSignature signedBy(const char *file, const Bytes &message);
    bool add(const char *person, const char *profile);
    Result<std::optional<HeldProfile>> read(const char *person);
    int refused(const std::string &visit, const std::string &rule);
    std::filesystem::path profiles() const { return m_folder.filePath("profiles").toStdString(); }

    OutboxFixture m_machine;
    QTemporaryDir m_authorityFolder, m_folder;
    std::shared_ptr<simulator::Authority> m_authority;
    std::unique_ptr<CentreProcess> m_centre;
    std::unique_ptr<CentreLine> m_line;
    std::unique_ptr<IdentityClient> m_client;
};

void ProfileTest::initTestCase()
{
    QVERIFY(m_machine.ready());
    auto authority = simulator::Authority::load(m_authorityFolder.path().toStdString());
    QVERIFY(authority);
    m_authority = *authority;
    m_centre =
        std::make_unique<CentreProcess>(m_machine.pki(), m_authorityFolder.filePath("anchors").toStdString());
    m_centre->setMore(",\"profiles\":\"" + profiles().string() + "\"");
    QVERIFY(m_centre->start());
    m_line = std::make_unique<CentreLine>(
        LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
    m_client = std::make_unique<IdentityClient>(*m_line, "kiosk/MY/K1");
    QVERIFY(add("hanako", household));
    QVERIFY(add("taro", guarded));
}

CardSignature ProfileTest::signedBy(const char *file, const Bytes &message)
{
    const simulator::Persona persona = personaNamed(file);
    LaidCard laid(persona, m_authority);
    const auto made = laid.sign(identity::KeyPurpose::Auth,
                                {reinterpret_cast<const char *>(message.data()), message.size()},
                                persona.pins.at(simulator::PinName::Auth));
    return made ? *made : CardSignature();
}

// As the city does it: a file, and the certificate of whom it is about.
bool ProfileTest::add(const char *person, const char *profile)
{
    const CardSignature made = signedBy(person, Bytes{1});
    const QString certificate = m_folder.filePath("certificate.der"),
                  file = m_folder.filePath("profile.json");
    std::ofstream(certificate.toStdString(), std::ios::binary)
        .write(reinterpret_cast<const char *>(made.certificate.data()),
               static_cast<std::streamsize>(made.certificate.size()));
    std::ofstream(file.toStdString()) << profile;
    return !m_centre->command({"profile", "add", file, "--for", certificate}).isEmpty();
}

Result<std::optional<HeldProfile>> ProfileTest::read(const char *person)
{
    Awaited<Bytes> message;
    m_client->ask(message.take());
    if (!message.get().ok())
        return message.get().error();
    const CardSignature made = signedBy(person, *message.get());
    Awaited<std::optional<HeldProfile>> held;
    m_client->readProfile(made.certificate, made.signature, held.take());
    return held.get();
}

int ProfileTest::refused(const std::string &visit, const std::string &rule)
{
    Awaited<CentreLine::Reply> reply;
    m_line->post("/v1/profiles/refusals", {{"madoguchi", 1}, {"visit", visit}, {"rule", rule}}, reply.take());
    return reply.get().ok() ? reply.get()->status : -1;
}

void ProfileTest::theHolderIsTold()
{
    const auto looks = [this] {
        return m_centre->number("SELECT count(*) FROM audit WHERE action = 'profile'");
    };
    const auto before = looks();
    const auto held = read("hanako");
    QVERIFY(held.ok() && held->has_value());
    QVERIFY((*held)->household["persons"][1]["name"]["kanji"].get<std::string>() == "試験　一郎");
    QVERIFY(!(*held)->household.contains("today") && !(*held)->household.contains("optedOut"));
    QCOMPARE((*held)->visit.size(), std::size_t(32));
    QCOMPARE(looks(), before + 1);
    QCOMPARE(m_centre->number("SELECT count(*) FROM audit WHERE action = 'profile' AND device = 'kiosk/MY/K1'"
                              " AND length(submission) = 64"),
             before + 1);
}

// Nothing of them leaves the centre but that staff serve them.
void ProfileTest::staffServeWhomTheyProtect()
{
    const auto held = read("taro");
    QVERIFY(held.ok() && held->has_value());
    QVERIFY2((*held)->household == Json::parse(R"({"persons":[{"id":"p1","dvSupport":true}]})"),
             (*held)->household.dump().c_str());
}

void ProfileTest::nobodyKnown()
{
    const auto held = read("foreign");
    QVERIFY(held.ok());
    QVERIFY(!held->has_value());
}

void ProfileTest::aWrongSignatureTellsNothing()
{
    Awaited<Bytes> message;
    m_client->ask(message.take());
    QVERIFY(message.get().ok());
    const CardSignature made = signedBy("hanako", Bytes{7});
    Awaited<std::optional<HeldProfile>> held;
    m_client->readProfile(made.certificate, made.signature, held.take());
    QVERIFY(!held.get());
    QCOMPARE(held.get().error().code, ErrorCode::SignatureWrong);
}

void ProfileTest::theFolderTellsNoName()
{
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(profiles())) {
        ++files;
        QFile file(QString::fromStdString(entry.path().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(!all.contains("花子") && !all.contains("0612345678") && !all.contains("hanako"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QCOMPARE(files, 2);
    QVERIFY(!m_centre->everythingOnDisk().contains("花子"));
}

void ProfileTest::aRefusalStays()
{
    const auto held = read("hanako");
    QVERIFY(held.ok() && held->has_value() && (*held)->optedOut.empty());
    Awaited<void> kept;
    m_client->refuseOffer((*held)->visit, "renew_certificate", kept.take());
    QVERIFY(kept.get().ok());
    QCOMPARE(refused((*held)->visit, "renew_certificate"), 200); // again
    m_centre->kill();
    QVERIFY(m_centre->start());
    const auto next = read("hanako");
    QVERIFY(next.ok() && next->has_value());
    QVERIFY((*next)->optedOut == std::set<std::string>{"renew_certificate"});
    QVERIFY((*next)->household["persons"][0]["phone"].get<std::string>() == "0612345678");
}

void ProfileTest::anotherDeviceMayNot()
{
    const auto held = read("hanako");
    QVERIFY(held.ok() && held->has_value());
    CentreLine other(
        LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "counter-MY-C1"));
    Awaited<CentreLine::Reply> reply;
    other.post("/v1/profiles/refusals", {{"madoguchi", 1}, {"visit", (*held)->visit}, {"rule", "moved"}},
               reply.take());
    QVERIFY(reply.get());
    QCOMPARE(reply.get()->status, 404);
}

void ProfileTest::hostileRefusals_data()
{
    QTest::addColumn<QByteArray>("visit");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 400;
    QTest::newRow("no rule") << QByteArray("00") << QByteArray("../moved") << 400;
    QTest::newRow("long") << QByteArray("00") << QByteArray(65, 'a') << 400;
    QTest::newRow("no visit") << QByteArray("00' OR '1") << QByteArray("moved") << 404;
}

void ProfileTest::hostileRefusals()
{
    QFETCH(QByteArray, visit);
    QFETCH(QByteArray, rule);
    QTEST(refused(visit.toStdString(), rule.toStdString()), "status");
}

// Whoever can rename files gives nobody another person's data.
void ProfileTest::aProfileUnderAnotherName()
{
    QVERIFY(add("foreign", household));
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(profiles()))
        files.push_back(entry.path());
    QCOMPARE(files.size(), 3u);
    const auto aside = profiles() / "aside";
    for (std::size_t i = 0; i < files.size(); ++i)
        std::filesystem::rename(files[i], i == 0 ? aside : files[i - 1]);
    std::filesystem::rename(aside, files.back());
    for (const char *person : {"hanako", "taro", "foreign"}) {
        const auto held = read(person);
        QVERIFY(!held.ok());
        QCOMPARE(held.error().code, ErrorCode::LineDown); // 503
    }
}

void ProfileTest::badProfilesAreRefused()
{
    for (const char *profile :
         {"", "[]", "{}", R"({"persons":[{"name":"x"}]})", "{\"persons\":[{\"id\":\"p1\""})
        QVERIFY(!add("hanako", profile));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "ProfileTest.moc"
