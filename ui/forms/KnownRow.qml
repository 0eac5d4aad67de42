// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
import Madoguchi.Controls
import Madoguchi.Forms

// What one row of a form becomes while its value is known and only shown, with its source: else nothing.
ValueRow {
    required property var model
    required property int index

    readonly property bool known: model.shown && model.alternatives.length === 0 && (model.required || model.value !== undefined)

    visible: known
    label: model.label
    value: Format.isVerbatim(model.type) ? Format.answer(model.type, model.value, model.choices) : ""
    markup: Format.isVerbatim(model.type) ? "" : Format.answer(model.type, model.value, model.choices)
    source: model.source
}
