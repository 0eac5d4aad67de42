// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyboard/KanaConverter.h"

#include <anthy/anthy.h>

namespace madoguchi
{

namespace
{

constexpr int kMost = 24;
constexpr int kLongest = 60;
constexpr int kMostCuts = 3;

// Rows of kana that turn into each other: plain, with the mark.
const QString kPlain =
    QStringLiteral("かきくけこさしすせそたちつてとはひふへほうカキクケコサシスセソタチツテトハヒフヘホウ");
const QString kVoiced =
    QStringLiteral("がぎぐげござじずぜぞだぢづでどばびぶべぼゔガギグゲゴザジズゼゾダヂヅデドバビブベボヴ");
const QString kHalfPlain = QStringLiteral("はひふへほハヒフヘホ");
const QString kHalfVoiced = QStringLiteral("ぱぴぷぺぽパピプペポ");
const QString kHalfFromVoiced = QStringLiteral("ばびぶべぼバビブベボ");
const QString kLarge = QStringLiteral("あいうえおつやゆよわアイウエオツヤユヨワ");
const QString kSmall = QStringLiteral("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ");

// Groups of characters that are taken for each other on a screen and in a register.
const QStringList kAlike = {
    QStringLiteral("渕淵渊"), QStringLiteral("斉斎齊齋"), QStringLiteral("辺邉邊"),
    QStringLiteral("高髙"),   QStringLiteral("崎﨑碕埼"), QStringLiteral("沢澤"),
    QStringLiteral("浜濱濵"), QStringLiteral("島嶋嶌"),   QStringLiteral("広廣"),
    QStringLiteral("桜櫻"),   QStringLiteral("国國"),     QStringLiteral("吉𠮷"),
    QStringLiteral("竜龍"),   QStringLiteral("恵惠"),     QStringLiteral("真眞"),
    QStringLiteral("条條"),   QStringLiteral("荘庄"),     QStringLiteral("館舘"),
    QStringLiteral("ヶケ"),   QStringLiteral("柳栁"),
};

QString turned(const QString &kana, const QString &from, const QString &to)
{
    if (kana.isEmpty())
        return kana;
    const QChar last = kana.back();
    const qsizetype forth = from.indexOf(last);
    const qsizetype back = to.indexOf(last);
    if (forth < 0 && back < 0)
        return kana;
    return kana.chopped(1) + (forth >= 0 ? to[forth] : from[back]);
}

// Nothing but what the keys write is handed to a C library that was written for well-meant text.
bool isKana(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x3041 && c.unicode() <= 0x3096) || c == u'ー';
    });
}

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && list.size() < kMost && !list.contains(text))
        list.append(text);
}

} // namespace

KanaConverter::KanaConverter(QObject *parent) : QObject(parent)
{
    if (anthy_init() != 0)
        return;
    anthy_set_personality(""); // nobody: no history, no file
    m_context = anthy_create_context();
    if (m_context)
        anthy_context_set_encoding(m_context, ANTHY_UTF8_ENCODING);
}

KanaConverter::~KanaConverter()
{
    if (m_context)
        anthy_release_context(m_context);
}

QString KanaConverter::segment(int segment, int candidate) const
{
    const int size = anthy_get_segment(m_context, segment, candidate, nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray text(size + 1, '\0');
    anthy_get_segment(m_context, segment, candidate, text.data(), static_cast<int>(text.size()));
    return QString::fromUtf8(text.constData());
}

// The best reading of every part, then each part's other readings with the best of the rest.
void KanaConverter::addReadings(QStringList &list, int mostOfEach) const
{
    anthy_conv_stat stat = {};
    if (anthy_get_stat(m_context, &stat) != 0)
        return;
    QStringList best;
    for (int i = 0; i < stat.nr_segment; ++i)
        best.append(segment(i, 0));
    add(list, best.join(QString()));
    for (int i = 0; i < best.size(); ++i) {
        anthy_segment_stat part = {};
        anthy_get_segment_stat(m_context, i, &part);
        for (int other = 1; other < std::min(part.nr_candidate, mostOfEach); ++other) {
            QStringList mixed = best;
            mixed[i] = segment(i, other);
            add(list, mixed.join(QString()));
        }
    }
}

QStringList KanaConverter::candidates(const QString &hiragana) const
{
    QStringList list;
    if (hiragana.isEmpty())
        return list;
    if (m_context && hiragana.size() <= kLongest && isKana(hiragana) &&
        anthy_set_string(m_context, hiragana.toUtf8().constData()) == 0) {
        addReadings(list, kMost / 2);
        // Names of places are often joined otherwise than sentences: the first part made shorter, step by
        // step.
        for (int cut = 0; cut < kMostCuts && list.size() < kMost - 2; ++cut) {
            anthy_resize_segment(m_context, 0, cut == 0 ? -2 : -1); // a rest of one kana means nothing
            addReadings(list, kMost / 4);
        }
        anthy_reset_context(m_context); // it keeps nothing of what was typed
    }
    while (list.size() > kMost - 2)
        list.removeLast();
    add(list, toKatakana(hiragana));
    add(list, hiragana);
    return list;
}

bool KanaConverter::lookAlike(const QString &one, const QString &other)
{
    const QList<uint> left = one.toUcs4();
    const QList<uint> right = other.toUcs4();
    if (one == other || left.size() != right.size())
        return false;
    const auto alike = [](uint a, uint b) {
        return a == b || std::any_of(kAlike.begin(), kAlike.end(), [&](const QString &group) {
                   const QList<uint> members = group.toUcs4();
                   return members.contains(a) && members.contains(b);
               });
    };
    return std::equal(left.begin(), left.end(), right.begin(), alike);
}

QString KanaConverter::toKatakana(const QString &hiragana)
{
    QString text = hiragana;
    for (QChar &c : text) {
        if (c.unicode() >= 0x3041 && c.unicode() <= 0x3096)
            c = QChar(c.unicode() + 0x60);
    }
    return text;
}

QString KanaConverter::voiced(const QString &kana)
{
    if (!kana.isEmpty() && kHalfVoiced.contains(kana.back()))
        return turned(kana, kHalfVoiced, kHalfFromVoiced);
    return turned(kana, kPlain, kVoiced);
}

QString KanaConverter::halfVoiced(const QString &kana)
{
    if (!kana.isEmpty() && kHalfFromVoiced.contains(kana.back()))
        return turned(kana, kHalfFromVoiced, kHalfVoiced);
    return turned(kana, kHalfPlain, kHalfVoiced);
}

QString KanaConverter::small(const QString &kana)
{
    return turned(kana, kLarge, kSmall);
}

} // namespace madoguchi
