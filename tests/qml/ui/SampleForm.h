// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/FormModel.h"

#include <memory>

// A real procedure of this repository, filled in by an invented person.
struct SampleForm {
    explicit SampleForm(const std::string &procedure)
    {
        auto loaded = madoguchi::Catalogue::load(MADOGUCHI_PROCEDURES);
        if (!loaded)
            return;
        auto catalogue = std::make_shared<const madoguchi::Catalogue>(std::move(*loaded));
        form = std::make_unique<madoguchi::Form>(catalogue, *catalogue->find(procedure), "2026-11-20", "kiosk");
        madoguchi::Person person;
        const auto card = [](const char *value) {
            return madoguchi::Fact{value, madoguchi::Source::Card, "2026-11-20T10:24:00+09:00", true};
        };
        person.learn("name", card("浪速　花子"));
        person.learn("address", card("大阪市都島区中野町2丁目16番20号"));
        person.learn("birthDate", card("1983-04-12"));
        form->fill(madoguchi::Household::ofApplicant(std::move(person), {2026, 11, 20}));
        model.setForm(form.get());
        model.setPage(-1); // all of them at once
    }
    ~SampleForm() { model.setForm(nullptr); }

    std::unique_ptr<madoguchi::Form> form;
    madoguchi::FormModel model;
};
