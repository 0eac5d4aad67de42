// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// QR codes in generated frames (tests/scan/CodeScenes.h): how many of the hard ones are found and misread by
// the bare engine, by us in a still picture, by us in a camera's frames, and by zbar; and what a frame costs
// beside the bare engine in the same run. Look at the shares and at `ratio`; milliseconds are those of this
// machine. A misread of ours fails the bench, a time never does.
#include "drivers/scan/FrameReader.h"
#include "tests/scan/CodeScenes.h"

#include <benchmark/benchmark.h>
#include <zbar.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

using namespace codepicture;
using namespace madoguchi::scan;
using Clock = std::chrono::steady_clock;
using Texts = std::vector<std::string>;

namespace
{

constexpr QSize hd(1280, 720), fullHd(1920, 1080);

quint32 seedsEach()
{
    return std::getenv("MADOGUCHI_TEST_LONG") ? 40 : 4;
}

Texts textsOf(const std::vector<FoundCode> &codes)
{
    Texts texts;
    for (const FoundCode &code : codes)
        texts.push_back(code.text);
    return texts;
}

Texts byEngine(const QImage &picture)
{
    return textsOf(readCodes(view(picture)));
}

Texts byUs(const QImage &picture)
{
    return textsOf(readHardCodes(view(picture)));
}

// As a camera held still: the same picture, one look a frame, for a little more than a second.
Texts byOurCamera(const QImage &picture)
{
    FrameReader reader;
    Texts texts;
    for (int frame = 0; frame < 3 * treatments; ++frame) {
        for (const std::string &text : textsOf(reader.read(view(picture)))) {
            if (std::ranges::count(texts, text) == 0)
                texts.push_back(text);
        }
    }
    return texts;
}

Texts byZbar(const QImage &picture)
{
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    std::vector<uchar> pixels;
    for (int y = 0; y < picture.height(); ++y)
        pixels.insert(pixels.end(), picture.constScanLine(y), picture.constScanLine(y) + picture.width());
    zbar::Image image(unsigned(picture.width()), unsigned(picture.height()), "Y800", pixels.data(),
                      pixels.size());
    scanner.scan(image);
    Texts texts;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        texts.push_back(symbol->get_data());
    return texts;
}

struct Reader {
    const char *name;
    Texts (*read)(const QImage &);
    int found = 0, wrong = 0;
};

void count(Reader &reader, const Scene &shown)
{
    for (const std::string &text : reader.read(shown.grey))
        ++(std::ranges::count(shown.texts, text) > 0 ? reader.found : reader.wrong);
}

void hardSet(benchmark::State &state, QSize size)
{
    std::array<Reader, 4> readers{
        {{"engine", byEngine}, {"still", byUs}, {"camera", byOurCamera}, {"zbar", byZbar}}};
    int codes = 0;
    for ([[maybe_unused]] const auto &_ : state) {
        for (const Trouble trouble : troubles) {
            for (quint32 seed = 0; seed < seedsEach(); ++seed) {
                const Scene shown = scene(trouble, seed, size);
                codes += int(shown.texts.size());
                for (Reader &reader : readers)
                    count(reader, shown);
            }
        }
        // A desk without a code must not give one.
        for (quint32 seed = 0; seed < 2 * seedsEach(); ++seed) {
            const Scene nothing{emptyDesk(seed, size), {}};
            for (Reader &reader : readers)
                count(reader, nothing);
        }
    }
    state.counters["codes"] = codes;
    for (const Reader &reader : readers) {
        state.counters[std::string(reader.name) + "_found_percent"] = 100.0 * reader.found / codes;
        state.counters[std::string(reader.name) + "_misread"] = reader.wrong;
    }
    if (readers[1].wrong + readers[2].wrong > 0)
        state.SkipWithError("a code was misread");
}

double median(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

template <typename Work> double milliseconds(Work work)
{
    const auto begin = Clock::now();
    benchmark::DoNotOptimize(work());
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

// Frames of a camera in turns by us and by the bare engine.
void frameCost(benchmark::State &state, QSize size, bool withCode)
{
    std::vector<QImage> pictures;
    for (quint32 seed = 0; seed < 6; ++seed)
        pictures.push_back(withCode ? scene(Trouble::None, seed, size).grey : emptyDesk(seed, size));
    std::vector<double> ours, bare;
    for ([[maybe_unused]] const auto &_ : state) {
        for (const QImage &picture : pictures) {
            FrameReader reader;
            for (int frame = 0; frame < 3 * treatments; ++frame) {
                ours.push_back(milliseconds([&] { return reader.read(view(picture)); }));
                bare.push_back(milliseconds([&] { return readCodes(view(picture)); }));
            }
        }
    }
    state.counters["slowest_ratio"] = *std::ranges::max_element(ours) / *std::ranges::max_element(bare);
    const double mine = median(ours), engine = median(bare);
    state.counters["ratio"] = mine / engine;
    state.counters["median_ms"] = mine;
    state.counters["engine_median_ms"] = engine;
}

BENCHMARK_CAPTURE(hardSet, p720, hd)->Name("hardSet720p")->Iterations(1);
BENCHMARK_CAPTURE(hardSet, p1080, fullHd)->Name("hardSet1080p")->Iterations(1);
BENCHMARK_CAPTURE(frameCost, p720code, hd, true)->Name("frame720pWithCode")->Iterations(1);
BENCHMARK_CAPTURE(frameCost, p720empty, hd, false)->Name("frame720pEmpty")->Iterations(1);
BENCHMARK_CAPTURE(frameCost, p1080code, fullHd, true)->Name("frame1080pWithCode")->Iterations(1);
BENCHMARK_CAPTURE(frameCost, p1080empty, fullHd, false)->Name("frame1080pEmpty")->Iterations(1);

} // namespace
