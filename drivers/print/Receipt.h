// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>
#include <filesystem>

namespace madoguchi::print
{

// A sentence in Japanese, and in the citizen's language beside it; `other` is empty when that is Japanese
// too. Without the markup of phrases.
struct Bilingual {
    QString ja;
    QString other;
};

struct LeftLine {
    Bilingual what;
    Bilingual when; // until which day, or where
};

// 受付票: what a person takes home. It names the office, the procedure and the number, and nobody.
struct ReceiptPage {
    QString language; // of `other`: "en", "zh-Hans"; chooses the font
    Bilingual title;  // "受付票"
    Bilingual office;
    Bilingual procedure;
    Bilingual numberLabel;
    QString number; // 受付番号; the QR code is made of it
    Bilingual arrivedLabel;
    Bilingual arrived; // formatted date and time
    Bilingual codeLabel;
    Bilingual nextTitle;
    QVector<Bilingual> next; // what happens now, one sentence each
    Bilingual notice;        // above everything, in a frame: training, the line is down; may be empty
    Bilingual leftTitle = {};
    QVector<LeftLine> left = {}; // what of the visit's plan was not done; may be empty
};

// A5, one page, more where much is left to do, fonts embedded. PrintFailed. Needs a QGuiApplication. GUI
// thread.
Result<QByteArray> receiptPdf(const ReceiptPage &page);
// The same into a file, which appears under its name only when it is whole, readable by its owner alone.
Result<void> writeReceiptPdf(const ReceiptPage &page, const std::filesystem::path &file);

} // namespace madoguchi::print
