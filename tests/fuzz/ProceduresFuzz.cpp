// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Definitions, households and answers that nobody thought of, and every other file of a catalogue with its
// manifest and signature. The first byte says which: what a designer may write, what a script may ask about,
// what may be handed in, what comes from elsewhere.
#include "app/procedures/BundleSignature.h"
#include "app/procedures/DefinitionReader.h"
#include "app/procedures/Follow.h"
#include "app/procedures/Form.h"
#include "app/procedures/Review.h"
#include "tests/support/SigningKey.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace madoguchi;

namespace
{

constexpr const char *today = "2026-12-15";

const std::shared_ptr<const Catalogue> &shipped()
{
    static const auto catalogue = std::make_shared<const Catalogue>(std::move(*Catalogue::load(PROCEDURES)));
    return catalogue;
}

void must(bool holds)
{
    if (!holds)
        std::abort();
}

// Whatever the reader takes can be filled in: every page and every answer.
void readDefinitionOf(const Json &json)
{
    static Problems ignored;
    static const Shared shared = Shared::load(PROCEDURES, ignored);
    Problems problems;
    const Definition definition = readDefinition(json, shared, problems);
    if (!problems.empty())
        return;
    checkDefinition(definition, problems);
    if (!problems.empty())
        return;
    Form form(shipped(), definition, today);
    for (const GroupDefinition &group : definition.groups)
        while (form.addRow(group.id))
            must(form.rows(group.id) <= group.max);
    for (const FormField &field : form.fields())
        form.answer(field.id, "x", Source::Staff, today);
    for (const FormPage &page : form.pages())
        must(!form.fields(page).empty());
    must(form.answers().size() <= form.fields().size());
}

void askAbout(const Json &json)
{
    const auto household = Household::fromJson(json);
    if (!household)
        return;
    if (const auto found = followOns(*shipped(), *household))
        for (const FollowOn &item : found->items)
            for (const std::string &id : item.people)
                must(household->member(id) != nullptr);
    (void)offers(*shipped(), *household);
    Form form(shipped(), *shipped()->find("tennyu", today), today);
    form.fill(*household);
    (void)form.problems();
}

void handIn(const Json &json)
{
    const Definition &definition = *shipped()->find("tennyu", today);
    const auto form = Form::fromAnswers(shipped(), definition, json, today);
    if (form)
        must(form->problems().empty() && form->answers().size() == json.size());
}

// A small catalogue of its own, in which one file after the other is written anew. Who runs the target gives
// a TMPDIR that goes away afterwards: libFuzzer ends without destructors.
class Scratch
{
public:
    Scratch()
    {
        std::string name = (std::filesystem::temp_directory_path() / "madoguchi-fuzz-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
        std::filesystem::copy(DESIGNER, catalogue(), std::filesystem::copy_options::recursive);
        test::makeSigningKey(m_folder, "city", keys());
    }
    std::filesystem::path catalogue() const { return m_folder / "catalogue"; }
    std::filesystem::path keys() const { return m_folder / "keys"; }

private:
    std::filesystem::path m_folder;
};

const Scratch &scratch()
{
    static const Scratch one;
    return one;
}

Household somebody()
{
    static const Json json =
        Json::parse(R"({"today":"2026-12-15","event":"move_within","eventDate":"2026-12-01",
        "persons":[{"id":"p1","birthDate":"1980-02-29","cardExpires":"2027-01-31"},
                   {"id":"p2","birthDate":"2020-04-01","parents":["p1"]}]})");
    return *Household::fromJson(json);
}

// Whatever is written into one file, a catalogue that loads can be asked, and what is told stands on a line.
void inCatalogue(const char *name, const std::string &text)
{
    const std::filesystem::path file = scratch().catalogue() / name;
    static std::map<std::string, std::string> before;
    const auto [good, first] = before.try_emplace(name);
    if (first)
        good->second = readSmallFile(file, 1'000'000).value();
    std::ofstream(file, std::ios::binary) << text;
    const Review review = reviewCatalogue(scratch().catalogue(), today);
    const auto lines = 1 + std::ranges::count(text, '\n');
    for (const Problem &problem : review.problems.all())
        must(problem.line >= 0 && (problem.file != name || problem.line <= lines) &&
             !problem.message.empty());
    if (auto loaded = Catalogue::load(scratch().catalogue())) {
        (void)followOns(*loaded, somebody());
        (void)offers(*loaded, somebody());
    } else {
        must(!review.problems.empty());
    }
    std::ofstream(file, std::ios::binary) << good->second;
}

void readManifest(const std::string &text)
{
    for (const BundleKindInfo &info : bundleKinds)
        if (const auto manifest = parseManifest(text, info.kind)) {
            const auto again = parseManifest(writtenManifest(*manifest, info.kind), info.kind);
            must(again && again->files == manifest->files && again->issued == manifest->issued);
        }
}

void checkSignature(const std::string &signature)
{
    must(!verifyManifest("{}", signature, BundleKind::Procedures, scratch().keys()));
}

void asJson(void (*act)(const Json &), const std::string &text)
{
    Problems problems;
    if (const auto json = parseJson(text, problems))
        act(*json);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    using Act = void (*)(const std::string &);
    constexpr Act acts[] = {
        [](const std::string &text) { asJson(readDefinitionOf, text); },
        [](const std::string &text) { asJson(askAbout, text); },
        [](const std::string &text) { asJson(handIn, text); },
        [](const std::string &text) { inCatalogue("_events/move_within.json", text); },
        [](const std::string &text) { inCatalogue("_offers/offers.json", text); },
        [](const std::string &text) { inCatalogue("_events/terms.json", text); },
        [](const std::string &text) { inCatalogue("_calendar/closed-days.json", text); },
        [](const std::string &text) { inCatalogue("tenkyo/texts/ja-easy.json", text); },
        [](const std::string &text) { inCatalogue("_shared/fields.json", text); },
        [](const std::string &text) { inCatalogue("_shared/texts/ja.json", text); },
        [](const std::string &text) { inCatalogue("tenkyo/definition.json", text); },
        readManifest,
        checkSignature,
    };
    acts[data[0] % std::size(acts)]({reinterpret_cast<const char *>(data + 1), size - 1});
    return 0;
}
