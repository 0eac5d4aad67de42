// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/StationFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace madoguchi;
namespace fs = std::filesystem;

class StationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsEveryMember();
    void environmentAndCommandLine();
    void dataFolderIsPrivate();
    void mistakes_data();
    void mistakes();
    void unreadableFiles();
    void policyBeatsSettings();
    void credentialBeatsSettings();
    void keyOthersCanReadIsRefused();
    void policyOthersCanWriteIsRefused();

private:
    fs::path write(const std::string &name, const std::string &text) const
    {
        std::ofstream(m_folder / name) << text;
        return m_folder / name;
    }
    PolicyFile noPolicy() const { return {m_folder / "no-policy.json", ::geteuid()}; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    nlohmann::json m_settings;
};

namespace
{
// Owner and one user may read (linux/posix_acl_xattr.h).
std::vector<unsigned char> accessList(std::uint32_t user)
{
    struct Entry {
        std::uint16_t tag, permissions;
        std::uint32_t id;
    };
    constexpr std::uint32_t version = 2, nobody = 0xffffffff;
    const Entry entries[] = {
        {0x01, 4, nobody}, {0x02, 4, user}, {0x04, 0, nobody}, {0x10, 4, nobody}, {0x20, 0, nobody}};
    std::vector<unsigned char> list(sizeof version + sizeof entries);
    std::memcpy(list.data(), &version, sizeof version);
    std::memcpy(list.data() + sizeof version, entries, sizeof entries);
    return list;
}
} // namespace

void StationTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
    m_settings = {{"office", "MY"},
                  {"device", "K1"},
                  {"officeName", {{"ja", "大阪市 都島区役所"}, {"en", "Miyakojima Ward Office"}}},
                  {"data", "data"},
                  {"procedures", "../procedures"},
                  {"centreUrl", "https://centre.example:8443"},
                  {"centreAuthority", "pki/authority.pem"},
                  {"seal",
                   {{"deviceCertificate", "pki/device.pem"},
                    {"deviceKey", "/etc/keys/device.key"},
                    {"centreCertificate", "pki/centre.pem"}}},
                  {"millimetresPerPixel", 0.311},
                  {"cameraVideo", "camera.webm"},
                  {"scannerDevice", "/dev/serial/by-id/usb-scanner"},
                  {"scannerPrefix", "~~"},
                  {"printer", "office-2.front"},
                  {"catalogueKeys", "keys/catalogue"},
                  {"trustKeys", "keys/trust"},
                  {"askSeconds", 60},
                  {"idleSeconds", 90},
                  {"training", true}};
}

void StationTest::readsEveryMember()
{
    const auto station = loadStation(write("settings.json", m_settings.dump()), {}, noPolicy());
    QVERIFY2(station.ok(), station ? "" : station.error().detail.c_str());
    QCOMPARE(station->identity.office, std::string("MY"));
    QCOMPARE(station->identity.device, std::string("K1"));
    QCOMPARE(station->officeName.at("ja"), std::string("大阪市 都島区役所"));
    QCOMPARE(station->officeName.at("en"), std::string("Miyakojima Ward Office"));
    QCOMPARE(station->data, m_folder / "data");
    QCOMPARE(station->procedures, m_folder.parent_path() / "procedures");
    QCOMPARE(station->centreUrl, std::string("https://centre.example:8443"));
    QCOMPARE(station->centreAuthority, m_folder / "pki/authority.pem");
    QCOMPARE(station->seal.deviceCertificate, m_folder / "pki/device.pem");
    QCOMPARE(station->seal.deviceKey, fs::path("/etc/keys/device.key"));
    QCOMPARE(station->seal.centreCertificate, m_folder / "pki/centre.pem");
    QCOMPARE(station->millimetresPerPixel, 0.311);
    QCOMPARE(station->cameraVideo, m_folder / "camera.webm");
    QCOMPARE(station->scannerDevice, std::string("/dev/serial/by-id/usb-scanner"));
    QCOMPARE(station->scannerPrefix, std::string("~~"));
    QCOMPARE(station->printer, std::string("office-2.front"));
    QCOMPARE(station->catalogueKeys, m_folder / "keys/catalogue");
    QCOMPARE(station->trustKeys, m_folder / "keys/trust");
    QCOMPARE(station->bundleKeys(BundleKind::Trust), m_folder / "keys/trust");
    QCOMPARE(station->bundleKeys(BundleKind::Notices), m_folder / "keys/catalogue");
    QCOMPARE(station->askSeconds, 60);
    QCOMPARE(station->idleSeconds, 90);
    QVERIFY(station->training);
    QCOMPARE(station->outboxFile(), m_folder / "data/outbox.sqlite");
}

void StationTest::environmentAndCommandLine()
{
    const fs::path file = write("settings.json", m_settings.dump());
    qputenv("MADOGUCHI_CONFIG", file.c_str());
    qputenv("MADOGUCHI_DATA", (m_folder / "elsewhere").c_str());
    auto station = loadStation({}, {});
    QVERIFY2(station.ok(), station ? "" : station.error().detail.c_str());
    QCOMPARE(station->data, m_folder / "elsewhere");
    station = loadStation(file, m_folder / "given");
    QVERIFY(station.ok());
    QCOMPARE(station->data, m_folder / "given");
    qunsetenv("MADOGUCHI_CONFIG");
    qunsetenv("MADOGUCHI_DATA");
}

void StationTest::dataFolderIsPrivate()
{
    fs::create_directory(m_folder / "data");
    fs::permissions(m_folder / "data", fs::perms::all);
    const auto station = loadStation(write("settings.json", m_settings.dump()), {}, noPolicy());
    QVERIFY(station.ok());
    QCOMPARE(fs::status(m_folder / "data").permissions(), fs::perms::owner_all);
}

void StationTest::mistakes_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value"); // JSON; empty: the member is left out
    QTest::addColumn<QString>("member");
    const char *const rows[][3] = {
        {"/office", "", "office"},
        {"/office", "\"my\"", "office"},
        {"/office", "7", "office"},
        {"/device", "\"K12\"", "device"},
        {"/device", "\"11\"", "device"},
        {"/officeName", "{\"en\":\"x\"}", "officeName.ja"},
        {"/officeName", "\"x\"", "officeName"},
        {"/officeName/fr", "\"x\"", "officeName.fr"},
        {"/data", "", "data"},
        {"/procedures", "", "procedures"},
        {"/centreUrl", "\"http://centre.example\"", "centreUrl"},
        {"/centreAuthority", "", "centreAuthority"},
        {"/seal", "[]", "seal"},
        {"/seal/deviceKey", "", "seal.deviceKey"},
        {"/seal/deviceKye", "\"x\"", "seal.deviceKye"},
        {"/millimetresPerPixel", "\"0.3\"", "millimetresPerPixel"},
        {"/millimetresPerPixel", "-1", "millimetresPerPixel"},
        {"/askSeconds", "4", "askSeconds"},
        {"/askSeconds", "86401", "askSeconds"},
        {"/scannerDevice", "\"ttyUSB0\"", "scannerDevice"},
        {"/scannerDevice", "\"/dev/../etc/passwd\"", "scannerDevice"},
        {"/scannerPrefix", "\"a b\"", "scannerPrefix"},
        {"/printer", "\"-x\"", "printer"},
        {"/printer", "\"a/b\"", "printer"},
        {"/scannerPrefix", "\"123456789\"", "scannerPrefix"},
        {"/idleSeconds", "5", "idleSeconds"},
        {"/idleSeconds", "60.5", "idleSeconds"},
        {"/idleSeconds", "1e300", "idleSeconds"},
        {"/training", "\"yes\"", "training"},
        {"/idelSeconds", "60", "idelSeconds"},
    };
    for (const auto &[pointer, value, member] : rows)
        QTest::addRow("%s %s", pointer, value) << pointer << value << member;
}

void StationTest::mistakes()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, member);
    const nlohmann::json::json_pointer place(pointer.toStdString());
    if (value.isEmpty())
        m_settings.at(place.parent_pointer()).erase(place.back());
    else
        m_settings[place] = nlohmann::json::parse(value.toStdString());
    const fs::path file = write("settings.json", m_settings.dump());
    const auto station = loadStation(file, {}, noPolicy());
    QVERIFY(!station.ok());
    QCOMPARE(station.error().code, ErrorCode::BadConfiguration);
    const QString expected =
        QString::fromStdString(file.string()) + QStringLiteral(": ") + member + QStringLiteral(": ");
    QVERIFY2(station.error().detail.starts_with(expected.toStdString()), station.error().detail.c_str());
}

void StationTest::unreadableFiles()
{
    for (const char *text : {"", "{", "[]", "null", "{\"office\":\"MY\",\"office\":\"XX\"}"}) {
        const auto station = loadStation(write("settings.json", text), {}, noPolicy());
        QVERIFY(!station.ok());
        QCOMPARE(station.error().code, ErrorCode::BadConfiguration);
    }
    QVERIFY(!loadStation(m_folder / "absent.json", {}, noPolicy()).ok());
    QVERIFY(!loadStation(write("large.json", std::string(100'000, ' ') + "{}"), {}, noPolicy()).ok());
    QVERIFY(!loadStation(m_folder, {}, noPolicy()).ok());
    QVERIFY(!loadStation(write("deep.json", std::string(30'000, '[')), {}, noPolicy()).ok());
    write("file", "x");
    QVERIFY2(!loadStation(write("settings.json", m_settings.dump()), m_folder / "file", noPolicy()).ok(),
             "a file stands where the data folder should be");
}

void StationTest::policyBeatsSettings()
{
    const fs::path settings = write("settings.json", m_settings.dump());
    fs::create_directory(m_folder / "etc");
    const fs::path policy =
        write("etc/policy.json", R"({"idleSeconds":30,"data":"vault","officeName":{"en":"Ward"}})");
    ::chmod(policy.c_str(), 0644);
    auto station = loadStation(settings, m_folder / "given", PolicyFile{policy, ::geteuid()});
    QVERIFY2(station.ok(), station ? "" : station.error().detail.c_str());
    QCOMPARE(station->idleSeconds, 30);
    QCOMPARE(station->data, m_folder / "etc/vault");
    QCOMPARE(station->officeName.at("en"), std::string("Ward"));
    QCOMPARE(station->officeName.at("ja"), std::string("大阪市 都島区役所"));
    QCOMPARE(station->identity.device, std::string("K1"));

    write("etc/policy.json", R"({"idleSeconds":3})");
    station = loadStation(settings, {}, PolicyFile{policy, ::geteuid()});
    QVERIFY(!station.ok());
    QVERIFY(station.error().detail.starts_with(policy.string() + ": idleSeconds: "));
}

void StationTest::credentialBeatsSettings()
{
    const fs::path folder = m_folder / "credentials";
    const fs::path settings = write("settings.json", m_settings.dump());
    fs::create_directory(folder);
    qputenv("CREDENTIALS_DIRECTORY", folder.c_str());
    QCOMPARE(loadStation(settings, {}, noPolicy())->seal.deviceKey, fs::path("/etc/keys/device.key"));
    fs::permissions(write("credentials/device-key.pem", "key"), fs::perms::owner_read);
    QCOMPARE(loadStation(settings, {}, noPolicy())->seal.deviceKey, folder / "device-key.pem");
    m_settings["seal"].erase("deviceKey");
    const auto without = loadStation(write("settings.json", m_settings.dump()), {}, noPolicy());
    QVERIFY2(without.ok(), without ? "" : without.error().detail.c_str());
    QCOMPARE(without->seal.deviceKey, folder / "device-key.pem");
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(!loadStation(settings, {}, noPolicy()).ok());
}

void StationTest::keyOthersCanReadIsRefused()
{
    const fs::path key = write("device.key", "key");
    m_settings["seal"]["deviceKey"] = "device.key";
    const fs::path settings = write("settings.json", m_settings.dump());
    for (const auto open : {fs::perms::group_read, fs::perms::others_read, fs::perms::none}) {
        fs::permissions(key, fs::perms::owner_read | open);
        const auto station = loadStation(settings, {}, noPolicy());
        QCOMPARE(station.ok(), open == fs::perms::none);
        QVERIFY(station.ok() || station.error().detail.find("device.key") != std::string::npos);
    }
    // As systemd gives credentials: an access list that adds one user, here us or another.
    fs::permissions(key, fs::perms::owner_read);
    for (const bool ours : {true, false}) {
        const auto list = accessList(::geteuid() + (ours ? 0 : 1));
        if (::setxattr(key.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) != 0)
            QSKIP("no access lists on this file system");
        QCOMPARE(loadStation(settings, {}, noPolicy()).ok(), ours);
    }
}

void StationTest::policyOthersCanWriteIsRefused()
{
    const fs::path settings = write("settings.json", m_settings.dump());
    const fs::path policy = write("policy.json", R"({"idleSeconds":30})");
    ::chmod(policy.c_str(), 0644);
    QVERIFY2(!loadStation(settings, {}, PolicyFile{policy, ::geteuid() + 1}).ok(), "somebody else's");
    ::chmod(policy.c_str(), 0664);
    QVERIFY2(!loadStation(settings, {}, PolicyFile{policy, ::geteuid()}).ok(), "writable by a group");
    ::chmod(policy.c_str(), 0644);
    fs::create_symlink(policy, m_folder / "link.json");
    QVERIFY2(!loadStation(settings, {}, PolicyFile{m_folder / "link.json", ::geteuid()}).ok(), "a link");
    QVERIFY(loadStation(settings, {}, PolicyFile{policy, ::geteuid()}).ok());
}

QTEST_GUILESS_MAIN(StationTest)
#include "StationTest.moc"
