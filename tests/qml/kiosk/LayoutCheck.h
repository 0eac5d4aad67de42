// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace madoguchi::test
{

// What is wrong with how a page is laid out now, one sentence for each finding; empty when nothing is. Looks
// at what can be seen inside `root`: text that is cut off or leaves what it stands on, anything beside the
// window, texts and controls that lie on each other, controls without a role, without a name, or too small
// for a finger. `targetMinimum` in pixels.
QStringList layoutProblems(QQuickItem *root, double targetMinimum);

bool wholeInSight(QQuickItem *item); // nothing clips it

} // namespace madoguchi::test
