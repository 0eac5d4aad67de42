// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/ErrorCode.h"

#include <string>
#include <utility>
#include <variant>

namespace madoguchi {

// What went wrong. `detail` is English, for the log and for support; it never holds personal data or a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail = {};
    int triesLeft = -1; // of the PIN concerned, where the card said so; otherwise -1

    const ErrorInfo &info() const noexcept { return errorInfo(code); }
};

// A value or an Error. Errors are values: nothing here throws across a room's border.
// Reading the wrong side is a programming error and ends the program (std::get throws in a noexcept function).
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code, std::string detail = {}) : Result(Error{code, std::move(detail)}) {}

    bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    const T &value() const & noexcept { return std::get<0>(m_state); }
    T &value() & noexcept { return std::get<0>(m_state); }
    T &&value() && noexcept { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & noexcept { return value(); }
    T &operator*() & noexcept { return value(); }
    T &&operator*() && noexcept { return std::move(*this).value(); }
    const T *operator->() const noexcept { return &value(); }
    T *operator->() noexcept { return &value(); }

    const Error &error() const noexcept { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}
    Result(ErrorCode code, std::string detail = {}) : Result(Error{code, std::move(detail)}) {}

    bool ok() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return ok(); }
    const Error &error() const noexcept { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace madoguchi
