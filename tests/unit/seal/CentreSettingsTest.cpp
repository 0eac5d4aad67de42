// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Settings.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace madoguchi;
using namespace madoguchi::central;

// What the centre's settings say of its sealing keys.
class CentreSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneKey();
    void furtherKeysAndTokens();
    void mistakes_data();
    void mistakes();

private:
    Result<Settings> load() const
    {
        Command command;
        command.config = m_base / "central.json";
        std::ofstream(command.config) << m_settings.dump();
        return loadSettings(command);
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_base = m_folder.path().toStdString();
    nlohmann::json m_settings;
};

void CentreSettingsTest::init()
{
    m_settings = {{"certificate", "c.pem"}, {"key", "k.pem"},         {"deviceAuthority", "a.pem"},
                  {"procedures", "p"},      {"sealKey", "s-key.pem"}, {"sealCertificate", "s.pem"}};
}

void CentreSettingsTest::oneKey()
{
    const auto settings = load();
    QVERIFY2(settings.ok(), settings ? "" : settings.error().detail.c_str());
    QCOMPARE(settings->seal.centreCertificate, m_base / "s.pem");
    QCOMPARE(settings->seal.centreKey, m_base / "s-key.pem");
    QCOMPARE(settings->seal.deviceAuthority, m_base / "a.pem");
    QVERIFY(settings->seal.centrePin.empty());
    QVERIFY(settings->seal.furtherKeys.empty());
}

void CentreSettingsTest::furtherKeysAndTokens()
{
    const std::string uri = "pkcs11:token=ward;object=seal;type=private";
    m_settings["sealKey"] = uri;
    m_settings["sealPinFile"] = "pin";
    m_settings["sealKeys"] = {{{"certificate", "old.pem"}, {"key", "/keys/old-key.pem"}},
                              {{"certificate", "older.pem"}, {"key", uri}, {"pinFile", "old-pin"}}};
    const auto settings = load();
    QVERIFY2(settings.ok(), settings ? "" : settings.error().detail.c_str());
    QCOMPARE(settings->seal.centreKey.string(), uri);
    QCOMPARE(settings->seal.centrePin, m_base / "pin");
    QCOMPARE(settings->seal.furtherKeys.size(), std::size_t{2});
    QCOMPARE(settings->seal.furtherKeys[0].certificate, m_base / "old.pem");
    QCOMPARE(settings->seal.furtherKeys[0].key, std::filesystem::path("/keys/old-key.pem"));
    QVERIFY(settings->seal.furtherKeys[0].pin.empty());
    QCOMPARE(settings->seal.furtherKeys[1].key.string(), uri);
    QCOMPARE(settings->seal.furtherKeys[1].pin, m_base / "old-pin");
}

void CentreSettingsTest::mistakes_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("no key") << "sealKey"
                            << "null"
                            << "sealKey";
    QTest::newRow("no certificate") << "sealCertificate"
                                    << "\"\""
                                    << "sealCertificate";
    QTest::newRow("PIN in place of its file") << "sealPinFile"
                                              << "1234"
                                              << "sealPinFile";
    QTest::newRow("no list") << "sealKeys"
                             << "{}"
                             << "sealKeys";
    QTest::newRow("no pairs") << "sealKeys"
                              << "[\"old.pem\"]"
                              << "sealKeys";
    QTest::newRow("half a pair") << "sealKeys"
                                 << "[{\"certificate\":\"old.pem\"}]"
                                 << "sealKeys: key";
    QTest::newRow("notices that nobody could check") << "notices"
                                                     << "\"n\""
                                                     << "catalogueKeys: notices need them";
    QTest::newRow("trust lists that nobody could check") << "trust"
                                                         << "\"t\""
                                                         << "trustKeys: trust lists need them";
    QTest::newRow("too many") << "sealKeys"
                              << "[" + QString("{},").repeated(16) + "{}]"
                              << "sealKeys";
}

void CentreSettingsTest::mistakes()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, named);
    m_settings[member.toStdString()] = nlohmann::json::parse(value.toStdString());
    const auto settings = load();
    QVERIFY(!settings.ok());
    QCOMPARE(settings.error().code, ErrorCode::BadConfiguration);
    QCOMPARE(settings.error().detail, "settings: " + named.toStdString());
}

QTEST_GUILESS_MAIN(CentreSettingsTest)
#include "CentreSettingsTest.moc"
