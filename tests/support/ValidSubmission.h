// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Form.h"
#include "app/procedures/Submission.h"

namespace madoguchi::test
{

inline std::shared_ptr<const Catalogue> catalogue()
{
    auto loaded = Catalogue::load(MADOGUCHI_SOURCE_DIR "/resources/procedures");
    return loaded ? std::make_shared<const Catalogue>(std::move(*loaded)) : nullptr;
}

// A 住民票の写し as somebody fills it in at a kiosk or counter: identity from the card, the rest entered or
// preset.
inline Submission juminhyo(const std::shared_ptr<const Catalogue> &procedures,
                           const std::string &channel = "kiosk")
{
    const std::string at = "2026-12-15T09:30:00+09:00";
    const Definition &definition = *procedures->find("juminhyo");
    Form form(procedures, definition, definition.validFrom, channel);
    Person person;
    person.learn("name", {"試験　幸子", Source::Card, at, true});
    person.learn("address", {"大阪府大阪市都島区中野町１丁目", Source::Card, at, true});
    person.learn("birthDate", {"1994-05-17", Source::Card, at, true});
    form.fill(Household::ofApplicant(std::move(person), *parseDate(definition.validFrom)));
    form.answer("who", "self", Source::Entered, at);
    if (channel == "counter")
        form.answer("capacity", "self", Source::Entered, at);
    Submission submission;
    submission.procedure = definition.id;
    submission.revision = definition.revision;
    submission.channel = channel;
    submission.language = "ja";
    submission.answers = form.answers();
    return submission;
}

} // namespace madoguchi::test
