// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "tests/support/TestPki.h"

#include <QTemporaryDir>
#include <memory>

namespace madoguchi::test
{

// An outbox in a folder of its own, with keys to seal and to open.
class OutboxFixture
{
public:
    OutboxFixture()
    {
        auto sealer = seal::Sealer::load(
            {m_pki.file("kiosk-MY-K1.pem"), m_pki.file("kiosk-MY-K1-key.pem"), m_pki.file("seal.pem")});
        auto opener = seal::Opener::load(
            {m_pki.file("seal.pem"), m_pki.file("seal-key.pem"), m_pki.file("authority.pem")});
        if (sealer && opener) {
            m_sealer = std::move(*sealer);
            m_opener = std::move(*opener);
        }
        freshFolder();
    }

    bool ready() const noexcept { return m_sealer && m_opener; }
    void freshFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    std::filesystem::path file() const { return m_folder->filePath("outbox.sqlite").toStdString(); }
    const seal::Sealer &sealer() const { return *m_sealer; }
    const seal::Opener &opener() const { return *m_opener; }
    const TestPki &pki() const noexcept { return m_pki; }

    static Outbox::Identity identity() { return {"MY", "K1"}; }
    std::unique_ptr<Outbox> open() const { return std::move(Outbox::open(file(), identity())).value(); }
    Result<Receipt> handIn(Outbox &outbox) const { return outbox.handIn(submission(), *m_sealer); }

    static Submission submission()
    {
        Submission submission;
        submission.procedure = "juminhyo";
        submission.revision = "2026-10-01";
        submission.channel = "kiosk";
        submission.language = "ja";
        submission.answers = Json::parse(R"([
            {"id":"name","value":"試験　幸子","source":"card","at":"2026-12-15T09:30:00+09:00","checked":true},
            {"id":"address","value":"大阪府大阪市都島区中野町１丁目","source":"card","at":"2026-12-15T09:30:00+09:00","checked":true}
        ])");
        return submission;
    }

private:
    TestPki m_pki;
    std::unique_ptr<seal::Sealer> m_sealer;
    std::unique_ptr<seal::Opener> m_opener;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace madoguchi::test
