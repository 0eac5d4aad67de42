// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/Phrase.h"

#include <QSet>
#include <QTextBoundaryFinder>

namespace madoguchi
{

namespace
{

const QString kNeverAtStart = QStringLiteral("、。，．・：；？！ー」』）］｝】〉》〕’”ぁぃぅぇぉっゃゅょゎァ"
                                             "ィゥェォッャュョヮ々ゝゞヽヾ,.:;?!)]}%％円々");
const QString kNeverAtEnd = QStringLiteral("「『（［｛【〈《〔‘“([{¥￥");
const QString kAfterThese = QStringLiteral("、。，．？！」』）］】");
const QString kParticles = QStringLiteral("はがをにへとでもやの");
const QString kPlease = QStringLiteral("ください");
const QString kAddressParts = QStringLiteral("府県市区町村郡");

bool isHiragana(QChar c)
{
    return c.unicode() >= 0x3041 && c.unicode() <= 0x309f;
}
bool isKatakana(QChar c)
{
    return (c.unicode() >= 0x30a0 && c.unicode() <= 0x30ff) || c.unicode() == 0x30fc;
}
bool isKanji(QChar c)
{
    return (c.unicode() >= 0x3400 && c.unicode() <= 0x9fff) || c.isSurrogate() || c.unicode() == 0x3005;
}
bool isJapanese(QChar c)
{
    return isHiragana(c) || isKatakana(c) || isKanji(c) || kNeverAtStart.contains(c) ||
           kNeverAtEnd.contains(c);
}

bool forbidden(const QString &text, qsizetype at)
{
    return kNeverAtStart.contains(text[at]) || kNeverAtEnd.contains(text[at - 1]) ||
           text[at].isLowSurrogate();
}

// Spaces between Japanese words are how easy Japanese shows its phrases: then nothing else is one.
bool spaced(const QString &text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u' ' && isJapanese(text[i - 1]) && isJapanese(text[i + 1]))
            return true;
    }
    return false;
}

// Before a word that begins with kanji, katakana, a digit or an opening bracket, when what stands before it
// ends a phrase: a particle, or an inflected ending of two kana or more. お and ご belong to the word after
// them.
bool phraseBegins(const QString &text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar here = text[at];
    if (QStringView(text).mid(at).startsWith(kPlease))
        return true;
    if (!isHiragana(before) || isHiragana(here) || here.isSpace())
        return false;
    if (before == u'お' || before == u'ご')
        return false;
    return kParticles.contains(before) || (at >= 2 && isHiragana(text[at - 2]));
}

bool addressPartEnds(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).left(at);
    if (before.endsWith(u"東京都") || before.endsWith(u"北海道"))
        return true;
    return kAddressParts.contains(text[at - 1]) && !kAddressParts.contains(text[at]);
}

bool japanesePlace(const QString &text, qsizetype at, BreakRule rule, bool marked)
{
    if (forbidden(text, at) || text[at].isSpace())
        return false;
    if (text[at - 1].isSpace() || kAfterThese.contains(text[at - 1]))
        return true;
    if (rule == BreakRule::Names)
        return addressPartEnds(text, at);
    return !marked && phraseBegins(text, at);
}

QVector<qsizetype> finderPlaces(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QVector<qsizetype> places;
    QTextBoundaryFinder finder(type, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary())
        places.append(at);
    return places;
}

bool insideRuby(const Phrase &phrase, qsizetype at)
{
    return std::any_of(phrase.ruby.begin(), phrase.ruby.end(), [at](const Phrase::Ruby &ruby) {
        return at > ruby.from && at < ruby.from + ruby.length;
    });
}

} // namespace

Phrase Phrase::parse(const QString &markup)
{
    Phrase phrase;
    for (qsizetype i = 0; i < markup.size(); ++i) {
        const QChar c = markup[i];
        if (c == u'|') {
            if (!phrase.base.isEmpty())
                phrase.marks.append(phrase.base.size());
            continue;
        }
        const qsizetype close = c == u'{' ? markup.indexOf(u'}', i) : -1;
        const qsizetype bar = close > 0 ? QStringView(markup).mid(i, close - i).indexOf(u'|') : -1;
        if (bar < 0) {
            phrase.base.append(c);
            continue;
        }
        const QString base = markup.mid(i + 1, bar - 1);
        phrase.ruby.append({phrase.base.size(), base.size(), markup.mid(i + bar + 1, close - i - bar - 1)});
        phrase.base.append(base);
        i = close;
    }
    return phrase;
}

Phrase Phrase::verbatim(const QString &text)
{
    Phrase phrase;
    phrase.base = text;
    return phrase;
}

QString Phrase::plain() const
{
    QString text = base;
    return text.replace(u'\n', u' ');
}

QString Phrase::reading() const
{
    QString text;
    qsizetype at = 0;
    for (const Ruby &one : ruby) {
        text += QStringView(base).mid(at, one.from - at);
        text += one.reading;
        at = one.from + one.length;
    }
    text += QStringView(base).mid(at);
    return text.replace(u'\n', u' ');
}

QVector<qsizetype> breakPlaces(const Phrase &phrase, BreakRule rule)
{
    const QString &text = phrase.base;
    QVector<qsizetype> places = rule == BreakRule::Other && phrase.marks.isEmpty()
                                    ? finderPlaces(text, QTextBoundaryFinder::Line)
                                    : QVector<qsizetype>();
    if (places.isEmpty()) {
        const bool marked = !phrase.marks.isEmpty() || spaced(text);
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (phrase.marks.contains(at) ||
                japanesePlace(text, at, rule, marked || rule == BreakRule::Other))
                places.append(at);
        }
    }
    places.removeIf(
        [&](qsizetype at) { return insideRuby(phrase, at) || (phrase.ruby.size() && forbidden(text, at)); });
    return places;
}

QVector<qsizetype> emergencyBreaks(const QString &piece)
{
    QVector<qsizetype> places = finderPlaces(piece, QTextBoundaryFinder::Grapheme);
    QVector<qsizetype> allowed = places;
    allowed.removeIf([&](qsizetype at) { return forbidden(piece, at); });
    return allowed.isEmpty() ? places : allowed;
}

} // namespace madoguchi
