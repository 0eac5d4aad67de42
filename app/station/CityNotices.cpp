// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/CityNotices.h"

#include "app/procedures/DefinitionReader.h"
#include "app/procedures/JsonFile.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Need = MemberReader::Need;

constexpr const char *fileName = "notices.json";
constexpr std::size_t mostFileBytes = 256 * 1024, mostNotices = 50, mostOffices = 100;
// Some lines on a page; easy Japanese carries its readings with it.
constexpr std::size_t mostTextBytes = 400, mostEasyBytes = 1000;

bool isOffice(const std::string &code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}
bool isChannel(const std::string &channel)
{
    return channel == "kiosk" || channel == "counter";
}

std::set<std::string> readSet(MemberReader &members, const char *name, bool (*valid)(const std::string &),
                              const char *meant)
{
    std::set<std::string> found;
    if (!members.any(name, Need::Optional))
        return found;
    for (std::string &one : members.texts(name, Need::Required, mostOffices))
        if (valid(one))
            found.insert(std::move(one));
        else
            members.complain(name, meant);
    if (found.empty())
        members.complain(name, "is empty: leave it out, then it is for all");
    return found;
}

void readText(CityNotice &notice, const Json &texts, const std::string &place, Problems &problems)
{
    MemberReader members(texts, place, problems);
    for (const std::string &language : languages()) {
        const Json *text = members.any(language, language == "ja" ? Need::Required : Need::Optional);
        if (!text)
            continue;
        const std::size_t most = language == "ja-easy" ? mostEasyBytes : mostTextBytes;
        if (const auto wrong = textProblem(*text))
            members.complain(language, *wrong, "DEF-TEXT-BROKEN");
        else if (text->get_ref<const std::string &>().size() > most)
            members.complain(language, "is longer than " + std::to_string(most) + " bytes");
        else
            notice.text[language] = text->get<std::string>();
    }
}

CityNotice readNotice(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader members(json, place, problems);
    CityNotice notice;
    notice.id = members.id("id");
    notice.from = members.date("from", Need::Required);
    notice.until = members.date("until", Need::Required);
    if (notice.until < notice.from)
        members.complain("until", "is before from");
    const std::string level = members.text("level", Need::Required);
    notice.important = level == "important";
    if (!level.empty() && level != "info" && level != "important")
        members.complain("level", "is neither info nor important");
    notice.channels = readSet(members, "channels", isChannel, "is neither kiosk nor counter");
    notice.offices = readSet(members, "offices", isOffice, "is not two capital letters");
    if (const Json *texts = members.any("text", Need::Required))
        readText(notice, *texts, members.placeOf("text"), problems);
    return notice;
}

} // namespace

const std::string &CityNotice::in(const std::string &language) const
{
    const auto own = text.find(language);
    return own != text.end() ? own->second : text.at("ja");
}

std::vector<CityNotice> readNotices(const std::filesystem::path &folder, Problems &problems)
{
    std::vector<CityNotice> all;
    const auto json = readJsonFile(folder / fileName, fileName, mostFileBytes, problems);
    if (!json)
        return all;
    MemberReader members(*json, "", problems);
    const Json &list = members.list("notices", Need::Required, mostNotices);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string place = "notices[" + std::to_string(i) + "]";
        all.push_back(readNotice(list[i], place, problems));
        if (!all.back().id.empty() && !ids.insert(all.back().id).second)
            problems.add(place + ".id", "DEF-MEMBER", "stands twice");
    }
    return problems.empty() ? all : std::vector<CityNotice>();
}

std::vector<CityNotice> noticesFor(const std::vector<CityNotice> &all, const std::string &channel,
                                   const std::string &office, const std::string &day, std::size_t most)
{
    const auto isFor = [](const std::set<std::string> &some, const std::string &one) {
        return some.empty() || some.contains(one);
    };
    std::vector<CityNotice> found;
    for (const CityNotice &notice : all)
        if (notice.from <= day && day <= notice.until && isFor(notice.channels, channel) &&
            isFor(notice.offices, office))
            found.push_back(notice);
    std::ranges::stable_sort(found, std::greater(), &CityNotice::important);
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace madoguchi
