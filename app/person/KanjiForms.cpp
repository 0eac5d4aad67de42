// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/KanjiForms.h"

#include <algorithm>
#include <unordered_map>

namespace madoguchi
{

namespace
{

// Old forms after 常用漢字表 (平成22年内閣告示第2号), 人名用漢字別表 (戸籍法施行規則) and
// 誤字俗字・正字一覧表 (平成16年10月14日民一第2842号), those that stand in names. Where two kanji are often
// taken for each other by those who bear them (斉, 斎), one group holds both. Not complete: add what is
// missed.
// clang-format off
constexpr std::u32string_view forms =
    // names above all
    U"辺邊邉 斉齊斎齋 高髙 崎﨑嵜㟢 沢澤 広廣 浜濱濵 島嶋嶌 吉𠮷 土𡈽 橋槗𣘺 柳栁桺 桑桒 "
    U"富冨 坂岅 徳德 瀬瀨 頼賴 船舩 峰峯 渕淵渊 館舘 松枩枀 野埜 秋穐龝 梅楳 群羣 "
    U"園薗 桧檜 薮藪籔 芦蘆 曽曾 祢禰 弥彌 国國圀 竜龍 滝瀧 関關 真眞 桜櫻 万萬 与與 "
    U"学學斈 円圓 栄榮 蛍螢 実實 寛寬 恵惠 寿壽 剣劍剱劔釼 静靜 浄淨 条條 郎郞 彦彥 "
    U"尭堯 遥遙 瑶瑤 槙槇 凛凜 巌巖 穣穰 亀龜 萌萠 晃晄 昂昻 熙煕凞 恒恆 晋晉 頴穎 "
    U"靱靭 角𧢲 珍珎 兎兔莵 砺礪 篭籠 鴬鶯 麹麴 蝉蟬 涛濤 祷禱 梼檮 鴎鷗 騨驒 莱萊 "
    U"厩廐廏 "
    U"桝枡 鶴靏靍 昇曻 迪廸 喜㐂 翠翆 蒋蔣 厨廚 舗鋪 壷壺 間閒 峨峩 "
    // those of 常用漢字表
    U"亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 営營 衛衞 駅驛 悦悅 閲閱 塩鹽 縁緣 "
    U"艶艷 応應 欧歐 殴毆 奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 "
    U"概槪 拡擴 殻殼 覚覺 岳嶽 楽樂 勧勸 巻卷 歓歡 観觀 缶罐 陥陷 顔顏 気氣 帰歸 "
    U"既旣 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 峡峽 強强 挟挾 教敎 狭狹 郷鄕 暁曉 区區 "
    U"駆驅駈 勲勳 薫薰 径徑 渓溪 経經 継繼 茎莖 軽輕 鶏鷄雞 芸藝 撃擊 欠缺 倹儉 圏圈 "
    U"検檢 権權 献獻 研硏 県縣 険險 顕顯 験驗 厳嚴 戸戶 呉吳 娯娛 効效 黄黃 号號 "
    U"鉱鑛礦 黒黑 歳歲 済濟 砕碎 剤劑 雑雜 参參 惨慘 桟棧 蚕蠶 賛贊 讃讚 残殘 糸絲 "
    U"歯齒 児兒 辞辭 湿濕 舎舍 写寫 釈釋 収收 従從 渋澁澀 獣獸 縦縱 粛肅 処處 緒緖 "
    U"叙敍敘 奨奬 将將 焼燒 称稱 証證 乗乘 剰剩 嬢孃 壌壤 状狀 畳疊 縄繩 譲讓 醸釀 "
    U"嘱囑 触觸 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 青靑 清淸 "
    U"声聲 税稅 窃竊 説說 絶絕 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 "
    U"壮壯 捜搜 挿插 巣巢 争爭 総總 聡聰 荘莊 装裝 騒騷 増增 臓臟 蔵藏 即卽 属屬 "
    U"続續 堕墮 体體軆 対對 帯帶 滞滯 台臺 択擇 脱脫 単單 担擔 胆膽 団團 弾彈 断斷 "
    U"痴癡 遅遲 昼晝 虫蟲 鋳鑄 庁廳 徴徵 聴聽 鎮鎭 逓遞 鉄鐵鐡 転轉 点點 伝傳 党黨 "
    U"灯燈 当當 闘鬭鬪 稲稻 独獨 読讀 届屆 内內 弐貳 悩惱 脳腦 覇霸 廃廢 拝拜 売賣 "
    U"麦麥 発發 髪髮 抜拔 蛮蠻 秘祕 瓶甁 払拂 仏佛 並竝 変變 弁辨瓣辯 歩步 宝寶寳 "
    U"豊豐 没沒 翻飜 毎每 満滿 麺麵 黙默 戻戾 訳譯 薬藥 予豫 余餘 誉譽 揺搖 謡謠 "
    U"様樣 来來 乱亂 覧覽 両兩 猟獵 緑綠 隣鄰 涙淚 塁壘 励勵 礼禮 隷隸 霊靈 齢齡 "
    U"暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 楼樓 録錄 禄祿 湾灣 裏裡 略畧 杯盃 庵菴 姫姬 "
    U"呑吞 頬頰 剥剝 填塡 醤醬 蝿蠅 蝋蠟 繋繫 掴摑 噛嚙 箪簞 屏屛 痩瘦 床牀 皐皋 "
    U"迩邇 竈竃 飲飮 鋭銳 倶俱 衆眾 虚虛 逃迯 鼓皷 恥耻 涼凉 鎌鐮 冴冱 啓啟 焔焰 "
    U"鈎鉤 頚頸 鯵鰺 達逹 奇竒 回囘 面靣";
// clang-format on

std::vector<std::u32string_view> groupsOf(std::u32string_view words)
{
    std::vector<std::u32string_view> groups;
    for (std::size_t at = 0, end = 0; at < words.size(); at = end + 1) {
        end = std::min(words.find(U' ', at), words.size());
        groups.push_back(words.substr(at, end - at));
    }
    return groups;
}

} // namespace

const std::vector<std::u32string_view> &kanjiForms()
{
    static const auto groups = groupsOf(forms);
    return groups;
}

char32_t commonForm(char32_t c)
{
    static const auto common = [] {
        std::unordered_map<char32_t, char32_t> map;
        for (const std::u32string_view group : kanjiForms())
            for (const char32_t form : group.substr(1))
                map.emplace(form, group.front());
        return map;
    }();
    const auto found = c < 0x3400 ? common.end() : common.find(c);
    return found == common.end() ? c : found->second;
}

} // namespace madoguchi
