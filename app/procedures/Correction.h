// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Form.h"
#include "app/procedures/Submission.h"

namespace madoguchi
{

struct CorrectedValue {
    std::string field; // id in the form
    Json value;        // null: there is no answer any more
    bool checked = false; // a paper that says so was seen
};

// What a member of staff corrected or completed (補正) in an application that was handed in. What the person said stays
// as it is, in its seal; this stands beside it.
struct Correction {
    std::string at; // ISO 8601
    std::string by; // the member of staff's name
    std::vector<CorrectedValue> values;
};

Json toJson(const std::vector<CorrectedValue> &values); // [{"field", "value", "checked"}]
Json toJson(const Correction &correction);              // {"at", "by", "values"}
// BadInput: empty, too many, a field twice, a value too long or no plain value. Details name fields, never values.
Result<std::vector<CorrectedValue>> correctedValuesFromJson(const Json &json);
Result<Correction> correctionFromJson(const Json &json);

// Form::answers() of what was handed in, with the corrections over it, the latest on top: their source is staff.
Json corrected(Json answers, const std::vector<Correction> &corrections);

// The form as it counts now. Staff can answer what the channel did not ask; so once there is a correction, the fields
// of all channels are there, see Form::reopened. Errors of Form::fromAnswers.
Result<Form> formOf(std::shared_ptr<const Catalogue> catalogue, const Definition &definition,
                    const Submission &submission, const std::vector<Correction> &corrections);

} // namespace madoguchi
