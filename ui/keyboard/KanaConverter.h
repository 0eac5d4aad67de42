// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

struct anthy_context;

namespace madoguchi
{

// Kana to kanji by Anthy's dictionary. Nothing is ever learned: Anthy runs without a personality and no
// choice is told to it, so nothing a person types is written to disk. GUI thread; a conversion takes about a
// millisecond.
class KanaConverter : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit KanaConverter(QObject *parent = nullptr);
    ~KanaConverter() override;

    // What the kana may mean, likeliest first, without repeats, at most 24; katakana and the kana themselves
    // are always there. Empty for empty kana. More than 60 characters, or others than kana, are not
    // converted.
    Q_INVOKABLE QStringList candidates(const QString &hiragana) const;
    // True when two candidates differ only in characters that are easily taken for each other (渕 and 淵).
    Q_INVOKABLE static bool lookAlike(const QString &one, const QString &other);

    Q_INVOKABLE static QString toKatakana(const QString &hiragana);
    // The last kana with another mark, or turned back where it has it: か ⇄ が, は → ば, は → ぱ, つ ⇄ っ.
    // Others stay.
    Q_INVOKABLE static QString voiced(const QString &kana);
    Q_INVOKABLE static QString halfVoiced(const QString &kana);
    Q_INVOKABLE static QString small(const QString &kana);

private:
    QString segment(int segment, int candidate) const;
    void addReadings(QStringList &list, int mostOfEach) const;

    anthy_context *m_context = nullptr; // null where the dictionary is missing
};

} // namespace madoguchi
