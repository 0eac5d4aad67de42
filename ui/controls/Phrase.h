// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVector>

namespace madoguchi
{

// Text with two marks: `{漢字|かんじ}` carries furigana, a `|` outside braces is a place where a line may
// break. A brace that is never closed, or holds no `|`, is text.
struct Phrase {
    struct Ruby {
        qsizetype from = 0; // in base
        qsizetype length = 0;
        QString reading;
    };
    QString base;             // what is drawn
    QVector<Ruby> ruby;       // in order, not overlapping
    QVector<qsizetype> marks; // break places in base, in order

    static Phrase parse(const QString &markup);
    static Phrase verbatim(const QString &text); // names and addresses: no marks, code point by code point

    QString plain() const;   // the base on one line: what assistive technology is told
    QString reading() const; // with the furigana in place of what it stands over: what a voice says
};

enum class BreakRule { Japanese, Names, Other };

// Where a line may break, as offsets into the base, in order, without 0 and without the end.
QVector<qsizetype> breakPlaces(const Phrase &phrase, BreakRule rule);
// The same inside one piece that is wider than a whole line: anywhere that no line-start rule (禁則) forbids.
QVector<qsizetype> emergencyBreaks(const QString &piece);

} // namespace madoguchi
