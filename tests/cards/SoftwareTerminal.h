// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/SoftwareCard.h"

#include <QByteArrayList>
#include <QString>

namespace madoguchi::test
{

// The applications, as SELECT names them.
inline const QByteArray textAid = "D3921000310001010408";
inline const QByteArray surfaceAid = "D3921000310001010402";
inline const QByteArray jpkiAid = "D392F000260100000001";
inline const QByteArray commonAid = "D3921000310001010100";
inline const QByteArray jukiAid = "D3921000310001010401";
inline const QByteArray managerAid = "A0000001510000";

// A software card by itself, spoken to in hexadecimal digits.
class SoftwareTerminal
{
public:
    explicit SoftwareTerminal(simulator::Persona persona) : card(std::move(persona)) {}

    // The answer, the status word at its end.
    QByteArray send(const QByteArray &hex)
    {
        const QByteArray raw = QByteArray::fromHex(hex);
        const Bytes response = card.answer(Bytes(raw.begin(), raw.end()));
        return QByteArray(reinterpret_cast<const char *>(response.data()), qsizetype(response.size()))
            .toHex()
            .toUpper();
    }
    QByteArray send(const QByteArrayList &commands)
    {
        QByteArray last;
        for (const QByteArray &command : commands)
            last = send(command);
        return last;
    }
    QByteArray select(const QByteArray &aid) { return send("00A4040C" + length(aid) + aid); }
    QByteArray verify(int id, simulator::PinName pin)
    {
        const QByteArray value = QByteArray::fromStdString(card.persona().pins.at(pin)).toHex();
        return send("002000" + byte(0x80 | id) + length(value) + value);
    }
    // Data of a short command with Le = 00, without its status word, which is kept in `word`.
    QByteArray data(const QByteArray &hex)
    {
        const QByteArray answer = send(hex);
        word = answer.right(4);
        return QByteArray::fromHex(answer.chopped(4));
    }
    // The whole file, filler included, of the current application.
    QByteArray file(int id) { return data("00B0" + byte(0x80 | id) + "0000" + "0000"); }

    static QByteArray byte(int value)
    {
        return QByteArray::number(value, 16).rightJustified(2, '0').toUpper();
    }
    static QByteArray length(const QByteArray &hex) { return byte(int(hex.size() / 2)); }

    simulator::SoftwareCard card;
    QByteArray word;
};

inline Bytes bytesOf(const QByteArray &bytes)
{
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace madoguchi::test
