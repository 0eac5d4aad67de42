// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/visit/Prefectures.h"

#include <array>

namespace madoguchi
{

namespace
{

struct Prefecture {
    const char *name;    // as the register writes it; what is kept
    const char *reading; // its furigana
    const char *roman;
    const char *chinese;
};

// From north to south, as everybody learns them.
constexpr std::array<Prefecture, 47> all{{
    {"北海道", "ほっかいどう", "Hokkaido", "北海道"},
    {"青森県", "あおもりけん", "Aomori", "青森县"},
    {"岩手県", "いわてけん", "Iwate", "岩手县"},
    {"宮城県", "みやぎけん", "Miyagi", "宫城县"},
    {"秋田県", "あきたけん", "Akita", "秋田县"},
    {"山形県", "やまがたけん", "Yamagata", "山形县"},
    {"福島県", "ふくしまけん", "Fukushima", "福岛县"},
    {"茨城県", "いばらきけん", "Ibaraki", "茨城县"},
    {"栃木県", "とちぎけん", "Tochigi", "栃木县"},
    {"群馬県", "ぐんまけん", "Gunma", "群马县"},
    {"埼玉県", "さいたまけん", "Saitama", "埼玉县"},
    {"千葉県", "ちばけん", "Chiba", "千叶县"},
    {"東京都", "とうきょうと", "Tokyo", "东京都"},
    {"神奈川県", "かながわけん", "Kanagawa", "神奈川县"},
    {"新潟県", "にいがたけん", "Niigata", "新潟县"},
    {"富山県", "とやまけん", "Toyama", "富山县"},
    {"石川県", "いしかわけん", "Ishikawa", "石川县"},
    {"福井県", "ふくいけん", "Fukui", "福井县"},
    {"山梨県", "やまなしけん", "Yamanashi", "山梨县"},
    {"長野県", "ながのけん", "Nagano", "长野县"},
    {"岐阜県", "ぎふけん", "Gifu", "岐阜县"},
    {"静岡県", "しずおかけん", "Shizuoka", "静冈县"},
    {"愛知県", "あいちけん", "Aichi", "爱知县"},
    {"三重県", "みえけん", "Mie", "三重县"},
    {"滋賀県", "しがけん", "Shiga", "滋贺县"},
    {"京都府", "きょうとふ", "Kyoto", "京都府"},
    {"大阪府", "おおさかふ", "Osaka", "大阪府"},
    {"兵庫県", "ひょうごけん", "Hyogo", "兵库县"},
    {"奈良県", "ならけん", "Nara", "奈良县"},
    {"和歌山県", "わかやまけん", "Wakayama", "和歌山县"},
    {"鳥取県", "とっとりけん", "Tottori", "鸟取县"},
    {"島根県", "しまねけん", "Shimane", "岛根县"},
    {"岡山県", "おかやまけん", "Okayama", "冈山县"},
    {"広島県", "ひろしまけん", "Hiroshima", "广岛县"},
    {"山口県", "やまぐちけん", "Yamaguchi", "山口县"},
    {"徳島県", "とくしまけん", "Tokushima", "德岛县"},
    {"香川県", "かがわけん", "Kagawa", "香川县"},
    {"愛媛県", "えひめけん", "Ehime", "爱媛县"},
    {"高知県", "こうちけん", "Kochi", "高知县"},
    {"福岡県", "ふくおかけん", "Fukuoka", "福冈县"},
    {"佐賀県", "さがけん", "Saga", "佐贺县"},
    {"長崎県", "ながさきけん", "Nagasaki", "长崎县"},
    {"熊本県", "くまもとけん", "Kumamoto", "熊本县"},
    {"大分県", "おおいたけん", "Oita", "大分县"},
    {"宮崎県", "みやざきけん", "Miyazaki", "宫崎县"},
    {"鹿児島県", "かごしまけん", "Kagoshima", "鹿儿岛县"},
    {"沖縄県", "おきなわけん", "Okinawa", "冲绳县"},
}};

QString label(const Prefecture &one, const QString &language)
{
    const QString name = QString::fromUtf8(one.name);
    if (language == u"ja-easy")
        return QStringLiteral("{%1|%2}").arg(name, QString::fromUtf8(one.reading));
    if (language == u"zh-Hans")
        return QString::fromUtf8(one.chinese);
    return language == u"ja" ? name : QString::fromUtf8(one.roman);
}

} // namespace

QVariantList prefectures(const QString &language)
{
    QVariantList list;
    for (const Prefecture &one : all)
        list << QVariantMap{{QStringLiteral("value"), QString::fromUtf8(one.name)},
                            {QStringLiteral("label"), label(one, language)}};
    return list;
}

} // namespace madoguchi
