// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace madoguchi
{

// A character that Chinese writes and Japanese does not: the simplified or the traditional form of another
// one (东, 說), and in neither JIS X 0213 nor JIS X 0212. So 国, 学 and 会, which both write, are none, and
// neither is 國, which Japanese registers keep, nor a rare Japanese character that has no other form in
// Chinese. False for everything where the machine's C library lacks the tables of JIS. Any thread.
bool onlyChinese(char32_t c);

} // namespace madoguchi
