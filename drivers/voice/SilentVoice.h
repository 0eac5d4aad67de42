// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi
{

// The smallest voice that Open JTalk accepts: one state, one leaf a tree, no sound worth hearing. Open JTalk
// analyses no text without some voice, and its analysis is what we want where no real voice is installed.
QByteArray silentVoice();

// A file that holds it for as long as this program runs; empty when it cannot be written.
QString silentVoiceFile();

} // namespace madoguchi
