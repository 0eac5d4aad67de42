// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Enrolment.h"
#include "central/Settings.h"

namespace madoguchi::central
{

// What the settings say about enrolment, ready to answer. BadConfiguration.
Result<std::unique_ptr<Enrolment>> makeEnrolment(const Settings &settings, Database &database);

// `madoguchi-central device …`: on the database of the settings, also while centres run on it. Answers on
// standard output. BadConfiguration, QueueUnavailable, QueueFull, QueueNewer.
Result<void> runDeviceCommand(const Command &command, const Settings &settings);

} // namespace madoguchi::central
