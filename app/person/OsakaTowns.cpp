// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/OsakaTowns.h"

#include "app/person/Unicode.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

struct Row {
    std::string_view ward;
    bool elsewhereToo;
    std::u32string_view
        towns; // * after those that are not divided into 丁目, + after the one with more than nine
};

// clang-format off
constexpr std::array<Row, 24> rows{{
    {"北区", true,
     U"梅田 曽根崎新地 堂島 堂島浜 中之島 大深町* 芝田 茶屋町* 鶴野町* 中崎西 中崎 角田町* "
     U"小松原町* 浮田 浪花町* 黒崎町* 山崎町* 扇町 神山町* 堂山町* 万歳町* 菅栄町* 樋之口町* "
     U"池田町* 錦町* 同心 与力町* 松ケ枝町* 紅梅町* 天神橋 天満橋 天満 東天満 天神西町* 菅原町* "
     U"西天満 太融寺町* 南扇町* 末広町* 南森町 野崎町* 兎我野町* 曽根崎 長柄西 長柄中 長柄東 "
     U"国分寺 中津 豊崎 本庄西 本庄東 大淀南 大淀中 大淀北"},
    {"都島区", false,
     U"毛馬町 大東町 高倉町 御幸町 内代町 都島北通 善源寺町 友渕町 都島本通 都島中通 都島南通 "
     U"東野田町 片町 網島町* 中野町"},
    {"福島区", false,
     U"海老江 鷺洲 福島 玉川 野田 吉野 大開"},
    {"此花区", false,
     U"高見 伝法 朝日 西九条 梅香 四貫島 春日出北 春日出中 春日出南 島屋 桜島 梅町 北港 "
     U"北港白津 北港緑地 夢洲東 酉島 常吉 夢洲中"},
    {"中央区", true,
     U"城見 大阪城* 森ノ宮中央 玉造 上町 法円坂 馬場町* 大手前 材木町* 農人橋 谷町 内久宝寺町 "
     U"龍造寺町* 十二軒町* 神崎町* 松屋町住吉* 粉川町* 和泉町 大手通 糸屋町 北新町* 南新町 "
     U"徳井町 内本町 鎗屋町 常盤町 本町橋* 北浜東* 天満橋京町* 石町 島町 釣鐘町 船越町 内平野町 "
     U"内淡路町 東高麗橋* 北浜 今橋 高麗橋 伏見町 道修町 平野町 淡路町 瓦町 備後町 安土町 本町 "
     U"南本町 船場中央 久太郎町 北久宝寺町 南久宝寺町 博労町 安堂寺町 上本町西 東平 上汐 中寺 "
     U"瓦屋町 松屋町* 道頓堀 高津 日本橋 千日前 難波千日前* 難波 南船場 島之内 東心斎橋 "
     U"宗右衛門町* 心斎橋筋 西心斎橋"},
    {"西区", true,
     U"土佐堀 江戸堀 京町堀 靱本町 西本町 江之子島 阿波座 立売堀 新町 北堀江 南堀江 川口 本田 "
     U"千代崎 境川 九条南 安治川 九条"},
    {"港区", true,
     U"波除 市岡元町 磯路 夕凪 田中 石田 弁天 南市岡 市岡 福崎 八幡屋 池島 三先 築港 海岸通 "
     U"港晴"},
    {"大正区", false,
     U"三軒家西 三軒家東 千島 小林東 平尾 小林西 南恩加島 船町 鶴町 泉尾 北村 北恩加島"},
    {"天王寺区", false,
     U"上本町 上汐 清水谷町* 空堀町* 玉造本町* 玉造元町* 真田山町* 餌差町* 城南寺町* 空清町* "
     U"東高津町* 味原本町* 味原町* 舟橋町* 下味原町* 東上町* 筆ケ崎町* 小橋町* 石ケ辻町* 細工谷 "
     U"堂ケ芝 松ケ鼻町* 北山町* 小宮町* 上之宮町* 真法院町* 烏ケ辻 勝山 国分町* 寺田町 四天王寺 "
     U"大道 北河堀町* 南河堀町* 悲田院町* 堀越町* 伶人町* 逢阪 茶臼山町* 生玉町* 生玉前町* "
     U"生玉寺町* 六万体町* 夕陽丘町* 下寺町"},
    {"浪速区", false,
     U"下寺 恵美須東 恵美須西 日本橋西 日本橋 日本橋東 難波中 敷津東 戎本町 大国 敷津西 元町 "
     U"湊町 立葉 幸町 桜川 稲荷 塩草 浪速東 浪速西 木津川 久保吉 芦原"},
    {"西淀川区", false,
     U"佃 竹島 御幣島 千舟 歌島 柏里 花川 野里 姫里 出来島 大和田 姫島 福町 中島 西島 大野 百島"},
    {"淀川区", false,
     U"十八条 東三国 宮原 西宮原 三国本町 西三国 西中島 木川東 木川西 田川北 野中南 十三東 "
     U"十三本町 新北野 塚本 田川 十三元今里 加島 三津屋北 新高 野中北 三津屋南 三津屋中"},
    {"東淀川区", false,
     U"井高野 北江口 南江口 小松 瑞光 上新庄 相川 大桐 大道南 豊里 豊新 大隅 下新庄 菅原 東淡路 "
     U"柴島 西淡路 淡路 東中島"},
    {"東成区", false,
     U"深江北 深江南 神路 東今里 大今里 大今里南 大今里西 東中本 中本 玉津 東小橋 中道"},
    {"生野区", false,
     U"新今里 小路 小路東 巽北 中川 中川東 田島 巽西 巽中 巽東 巽南 勝山南 舎利寺 林寺 生野西 "
     U"生野東 鶴橋 中川西 勝山北 桃谷"},
    {"旭区", true,
     U"太子橋 大宮 中宮 生江 赤川 今市 千林 森小路 清水 新森 高殿"},
    {"城東区", false,
     U"古市 今福東 今福南 今福西 中央 野江 成育 関目 放出西 天王田* 鴫野東 鴫野西 新喜多 蒲生 "
     U"新喜多東 諏訪 永田 東中浜 中浜 森之宮"},
    {"鶴見区", true,
     U"茨田大宮 安田 中茶屋 徳庵 浜 緑地公園* 焼野 今津北 今津中 今津南 放出東 諸口 横堤 鶴見 "
     U"緑"},
    {"阿倍野区", false,
     U"天王寺町北 天王寺町南 美章園 文の里 三明町 昭和町 桃ケ池町 長池町* 西田辺町 阪南町 "
     U"播磨町 王子町 橋本町* 晴明通* 相生通 阿倍野元町* 北畠 万代 帝塚山 共立通 丸山通 松虫通 "
     U"旭町 阿倍野筋 松崎町"},
    {"住之江区", false,
     U"粉浜 浜口東 安立 住之江 西住之江 浜口西 粉浜西 北加賀屋 東加賀屋 御崎 北島 南加賀屋 "
     U"西加賀屋 中加賀屋 柴谷 緑木 泉 新北島 平林南 平林北 南港東 南港南 南港中 南港北"},
    {"住吉区", false,
     U"大領 長居西 長居 長居東 苅田+ 庭井 我孫子東 我孫子 我孫子西 浅香 杉本 山之内 山之内元町* "
     U"沢之町 遠里小野 清水丘 南住吉 殿辻 墨江 長峡町* 住吉 上住吉 千躰 東粉浜 帝塚山西 "
     U"帝塚山中 帝塚山東 万代 万代東"},
    {"東住吉区", false,
     U"今林 杭全 今川 針中野 中野 湯里 鷹合 照ケ丘矢田 住道矢田 矢田 公園南矢田 田辺 東田辺 "
     U"南田辺 長居公園* 山坂 桑津 西今川 駒川 北田辺"},
    {"平野区", false,
     U"加美北 加美東 加美南 加美鞍作 加美西 加美正覚寺 長吉出戸 長吉六反 長吉長原東 長吉川辺 "
     U"長吉長原西 長吉長原 喜連東 瓜破東 瓜破南 瓜破 瓜破西 喜連西 喜連 平野南 流町 平野西 "
     U"背戸口 西脇 平野北 平野市町 平野東 平野本町 平野上町 平野宮町 平野元町* 平野馬場"},
    {"西成区", false,
     U"山王 太子 天下茶屋北 萩之茶屋 天下茶屋東 聖天下 天神ノ森 天下茶屋 花園南 花園北 北開 "
     U"中開 南開 出城 長橋 鶴見橋 旭 梅南 松 岸里 岸里東 玉出東 玉出中 玉出西 橘 潮路 千本北 "
     U"千本中 千本南 北津守 津守 南津守"},
}};
// clang-format on

std::u32string keyOf(std::string_view utf8)
{
    FoldedText folded = *foldLetters(utf8); // our own tables are UTF-8
    foldInContext(folded);
    std::u32string key;
    for (const FoldedLetter &letter : folded)
        key += letter.c;
    return key;
}

std::vector<Town> townsOf(std::u32string_view names)
{
    std::vector<Town> towns;
    while (!names.empty()) {
        std::u32string_view name = names.substr(0, names.find(U' '));
        names.remove_prefix(std::min(names.size(), name.size() + 1));
        const bool none = name.ends_with(U'*'), ten = name.ends_with(U'+');
        name.remove_suffix(none || ten ? 1 : 0);
        towns.push_back({keyOf(toUtf8(name)), toUtf8(name), none ? 0 : ten ? 10 : mostChome});
    }
    std::stable_sort(towns.begin(), towns.end(),
                     [](const Town &a, const Town &b) { return a.key.size() > b.key.size(); });
    return towns;
}

} // namespace

const std::vector<Ward> &osakaWards()
{
    static const auto wards = [] {
        std::vector<Ward> made;
        for (const Row &row : rows)
            made.push_back({row.ward, keyOf(row.ward), row.elsewhereToo, townsOf(row.towns)});
        return made;
    }();
    return wards;
}

} // namespace madoguchi
