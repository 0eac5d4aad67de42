// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Handheld scanners: bytes of a serial line in pieces as they come, and keys with the time between them.
#include "tests/fuzz/FuzzParts.h"
#include "tests/fuzz/TextRules.h"

#include "drivers/scan/KeyBurst.h"
#include "drivers/scan/LineBuffer.h"

using namespace madoguchi;
using namespace madoguchi::fuzz;
using namespace madoguchi::scan;

namespace
{

QByteArray bytesOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

// Each piece with its length before it.
void lines(Parts input)
{
    LineBuffer buffer, atOnce;
    QByteArray whole;
    QStringList found;
    while (!input.empty()) {
        const QByteArray piece = bytesOf(input.take(input.byte()));
        whole += piece;
        found += buffer.add(piece);
    }
    must(found == atOnce.add(whole), "lines do not depend on how the bytes come");
    must(found.size() <= whole.count('\r') + whole.count('\n'), "each line has an end");
    for (const QString &line : found) {
        const QByteArray text = line.toUtf8();
        must(!line.isEmpty() && text.size() <= LineBuffer::longest, "a line is not empty and not endless");
        must(isCleanText({text.constData(), static_cast<std::size_t>(text.size())}), "a line is text");
        must(whole.contains(text), "a line is what was sent");
    }
}

// Each key: two bytes of what it is (FFFF is Enter, FFFE none of a character's keys), one of milliseconds,
// where FF is a clock that was set.
void keys(Parts input, const QString &prefix)
{
    KeyBurst burst(prefix);
    quint64 clock = 1'000'000;
    qsizetype typed = 0;
    while (!input.empty()) {
        const auto key = input.number();
        const quint64 gap = input.byte();
        clock = gap == 0xFF ? clock / 2 : clock + gap;
        const auto scan =
            burst.key(key >= 0xFFFE ? QString() : QString(QChar(char16_t(key))), key == 0xFFFF, clock);
        typed = key == 0xFFFF ? typed : typed + 1;
        must(!scan || key == 0xFFFF, "a scan ends with Enter");
        if (!scan)
            continue;
        must(!scan->isEmpty() && scan->size() <= KeyBurst::longest + prefix.size(), "a scan is not endless");
        must(scan->size() <= typed, "a scan is what was typed");
        must(!prefix.isEmpty() || scan->size() >= KeyBurst::shortest, "few keys are fingers");
        typed = 0;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Parts input({data, size});
    switch (input.byte() % 3) {
    case 0:
        lines(input);
        break;
    case 1:
        keys(input, {});
        break;
    default:
        keys(input, QStringLiteral("~#"));
    }
    return 0;
}
