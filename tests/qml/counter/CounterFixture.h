// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/Counter.h"
#include "app/procedures/BundleSignature.h"
#include "tests/support/CentreProcess.h"
#include "tests/support/SigningKey.h"
#include "tests/support/ValidSubmission.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <fstream>

namespace madoguchi::test
{

// A kiosk's queue, a real centre and a counter that knows them; signed in when asked to.
class CounterFixture
{
public:
    static inline const QString staff = QStringLiteral("1001");
    static inline const QByteArray password = "correct horse";

    CounterFixture()
        : m_pki({"--kiosk", "MY", "K1", "--counter", "MY", "C1", "--counter", "MY", "C2"}), centre(m_pki)
    {
    }

    std::filesystem::path cameraVideo; // in place of a camera
    std::string printer;               // a queue; empty: none is set

    bool start()
    {
        return m_pki.made() && centre.addStaff(staff, QStringLiteral("山本（審査）"), password) &&
               centre.start();
    }

    Station station(const char *role, const char *device)
    {
        Station station;
        station.identity = {"MY", device};
        station.officeName = {{"ja", "都島区役所"}, {"en", "Miyakojima Ward Office"}};
        station.data = m_data.filePath(QString::fromLatin1(device)).toStdString();
        std::filesystem::create_directories(station.data);
        station.procedures = m_signed.empty() ? MADOGUCHI_SOURCE_DIR "/resources/procedures" : m_signed;
        station.catalogueKeys = m_keys;
        station.cameraVideo = cameraVideo;
        station.printer = printer;
        station.centreUrl = centre.url().toStdString();
        station.centreAuthority = m_pki.file("authority.pem");
        const std::string own = std::string(role) + "-MY-" + device;
        station.seal = {m_pki.file((own + ".pem").c_str()), m_pki.file((own + "-key.pem").c_str()),
                        m_pki.file("seal.pem")};
        return station;
    }

    // Notices that machines made from now on have had from the centre before; their procedures are signed, too.
    bool hasNotices(const char *device, const std::string &json)
    {
        const std::filesystem::path root = m_data.path().toStdString();
        m_keys = root / "keys";
        m_signed = root / "procedures";
        const auto key = makeSigningKey(root, "city", m_keys);
        std::filesystem::copy(MADOGUCHI_SOURCE_DIR "/resources/procedures", m_signed,
                              std::filesystem::copy_options::recursive);
        const auto place = station("counter", device).bundlePlace(BundleKind::Notices) / "first";
        std::filesystem::create_directories(place);
        std::ofstream(place / "notices.json") << json;
        return signBundle(m_signed, BundleKind::Procedures, key, "2026-11-25T00:00:00Z").ok() &&
               signBundle(place, BundleKind::Notices, key, "2026-11-25T00:00:00Z").ok();
    }

    std::unique_ptr<Counter> counter(const char *device = "C1")
    {
        auto opened = Counter::open(station("counter", device));
        return opened ? std::move(opened).value() : nullptr;
    }

    // Puts a submission into a machine's queue; the receipt number, or empty.
    QString queue(const Station &machine, Submission submission, const std::vector<Bytes> &scans = {})
    {
        const auto outbox = Outbox::open(machine.outboxFile(), machine.identity);
        const auto sealer = seal::Sealer::load(machine.seal);
        if (!outbox || !sealer)
            return {};
        const auto receipt = (*outbox)->handIn(std::move(submission), **sealer, scans);
        return receipt ? QString::fromStdString(receipt->number) : QString();
    }

    // A letter of consent (同意書) as a scanner gives it, with an example's words on it.
    static Bytes letter()
    {
        QImage page(1240, 1754, QImage::Format_RGB32);
        page.fill(QColor(250, 248, 242));
        QPainter painter(&page);
        QFont font(QStringLiteral("Noto Sans CJK JP"));
        font.setPixelSize(64);
        painter.setFont(font);
        painter.drawText(QRect(0, 140, 1240, 120), Qt::AlignCenter, QStringLiteral("同　意　書"));
        font.setPixelSize(34);
        painter.setFont(font);
        painter.drawText(QRect(120, 380, 1000, 500), Qt::TextWordWrap,
                         QStringLiteral("私は、下の者が私の代わりに申請することに同意します。\n\n"
                                        "見本　住所　架空町１丁目\n見本　氏名　試験　花子"));
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        page.save(&buffer, "JPEG", 85);
        return {bytes.begin(), bytes.end()};
    }

    // From the kiosk to the centre.
    bool send()
    {
        const Station kiosk = station("kiosk", "K1");
        const auto outbox = Outbox::open(kiosk.outboxFile(), kiosk.identity);
        if (!outbox)
            return false;
        CentreLine line(kiosk);
        Sender sender(**outbox, line);
        sender.start();
        return QTest::qWaitFor([&] { return (*outbox)->counts().waiting + (*outbox)->counts().sending == 0; },
                               20'000) &&
               (*outbox)->counts().quarantined == 0;
    }

    bool signIn(Counter &counter)
    {
        counter.session()->signIn(staff, QString::fromUtf8(password));
        return QTest::qWaitFor([&] { return counter.session()->signedIn() && counter.worklist()->loaded(); },
                               20'000);
    }

    // 転居届 in Chinese, with everything a long one holds.
    static Submission tenkyo()
    {
        Submission submission = juminhyo(catalogue());
        submission.procedure = "tenkyo";
        submission.revision = catalogue()->find("tenkyo")->revision;
        submission.language = "zh-Hans";
        const auto entered = [](const char *id, const char *value) {
            return Json{{"id", id},
                        {"value", value},
                        {"source", "entered"},
                        {"at", "2026-12-15T09:30:00+09:00"},
                        {"checked", false}};
        };
        Json answers = Json::array();
        for (const Json &answer : submission.answers) {
            const std::string id = answer.at("id");
            if (id == "name" || id == "address" || id == "birthDate")
                answers.push_back(answer);
        }
        for (const Json &answer :
             {entered("moveDate", "2026-11-20"), entered("newWard", "miyakojima"),
              entered("newTown", "友渕町一丁目"), entered("newNumber", "3番12号"),
              entered("newBuilding", "ベル・パークシティ サンプル棟 二十四階 2401号室"),
              entered("who", "household"), entered("head", "same"), entered("capacity", "self"), entered("phone", "080-0000-0000"),
              entered("members.1.memberName", "試験　花子"),
              entered("members.1.memberBirthDate", "1994-05-17"), entered("members.1.memberRelation", "head"),
              entered("members.1.memberNationality", "JP"), entered("members.2.memberNationality", "JP"),
              entered("members.2.memberName", "試験　太郎"),
              entered("members.2.memberBirthDate", "2020-01-31"),
              entered("members.2.memberRelation", "child")})
            answers.push_back(answer);
        submission.answers = answers;
        return submission;
    }

private:
    TestPki m_pki;
    std::filesystem::path m_keys, m_signed; // empty: nothing is signed
    QTemporaryDir m_data;

public:
    CentreProcess centre;
};

} // namespace madoguchi::test
