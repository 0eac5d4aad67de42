// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace madoguchi::scan
{

// Tells a handheld scanner, which is a keyboard that types faster than anybody and ends with Enter, from
// fingers: by its speed, or by the prefix that it was set up to send. Needs no window: whoever has the keys
// feeds it. One thread.
class KeyBurst
{
public:
    static constexpr int slowestGap =
        60; // milliseconds between two keys of one scan; the eye of a prefix sees more
    static constexpr int slowestGapWithPrefix = 200;
    static constexpr int shortest = 6; // characters; shorter bursts are somebody's fingers
    static constexpr int longest =
        2049; // one more than a payload of ours may have, so that it is told as too large

    // With a prefix, only what begins with it is a scan; it is taken off.
    explicit KeyBurst(QString prefix = {}) : m_prefix(std::move(prefix)) {}

    // One key that went down: its characters (none for Shift and the like), whether it was Enter, and when,
    // in milliseconds of any clock. The text when Enter ended a scan; what is longer than `longest` is cut
    // there.
    std::optional<QString> key(const QString &text, bool enter, quint64 milliseconds);

    // The keys went elsewhere.
    void clear() { m_burst.clear(); }

private:
    std::optional<QString> scanned(QString burst) const;

    QString m_prefix;
    QString m_burst;
    quint64 m_last = 0;
};

} // namespace madoguchi::scan
