// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/Tlv.h"
#include "drivers/simulator/FacePictures.h"
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/SoftwareTerminal.h"
#include "tests/cards/SoftwareVerify.h"

#include <QTest>

#include <openjpeg.h>
#include <png.h>

using namespace madoguchi;
using namespace madoguchi::simulator;
using namespace madoguchi::test;

// The signed records of the text and surface applications, verified from the anchor down, and the pictures in
// them.
class SoftwareSignedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void face_data();
    void face();
    void ageAndNumber();
    void integrity_data();
    void integrity();
    void signedKey();
    void pictures_data();
    void pictures();
    void photograph();
};

namespace
{

// The objects inside a file's only object, each whole with its header, by tag.
struct Objects {
    QByteArray outer;
    QMap<int, QByteArray> whole, value;
    QList<int> order;
    QMap<int, qsizetype> offset; // from the first byte of the file

    Objects(const QByteArray &file, int tag)
    {
        const Bytes bytes = bytesOf(file);
        const auto header = parseTlvHeader(bytes);
        if (!header || header->tag != tag || header->size + header->length > bytes.size())
            return;
        std::size_t at = header->size;
        const std::size_t end = header->size + header->length;
        while (at < end) {
            const auto inner = parseTlvHeader(ByteView(bytes).subspan(at));
            if (!inner)
                return;
            const QByteArray object = file.mid(qsizetype(at), qsizetype(inner->size + inner->length));
            whole[inner->tag] = object;
            value[inner->tag] = object.mid(qsizetype(inner->size));
            offset[inner->tag] = qsizetype(at);
            order.append(inner->tag);
            at += inner->size + inner->length;
        }
    }
};

KeyPtr issuerKey(SoftwareTerminal &terminal) // of the current application
{
    return cardKeyBehind(QByteArray::fromHex("5F4E"), terminal.file(0x04));
}

Persona withLengths(const QByteArray &lengths)
{
    return personaWith("\"habits\":{\"lengths\":\"" + lengths.toStdString() + "\"}");
}

void addLengths()
{
    QTest::addColumn<QByteArray>("lengths");
    for (const char *lengths : {"short", "81", "82"})
        QTest::newRow(lengths) << QByteArray(lengths);
}

} // namespace

void SoftwareSignedTest::face_data()
{
    addLengths();
}

void SoftwareSignedTest::face()
{
    QFETCH(QByteArray, lengths);
    SoftwareTerminal terminal(withLengths(lengths));
    terminal.select(surfaceAid);
    terminal.verify(0x12, PinName::SurfaceNumberB);
    const Objects face(terminal.file(0x02), 0xFF20);
    QCOMPARE(face.order,
             QList<int>({0xDF21, 0xDF22, 0xDF23, 0xDF24, 0xDF25, 0xDF26, 0xDF27, 0xDF28, 0xDF29, 0xDF2A}));
    const QByteArray table = face.value[0xDF21];
    QCOMPARE(table.size(), 18);
    for (int i = 0; i < 9; ++i) {
        const int at =
            static_cast<std::uint8_t>(table[2 * i]) << 8 | static_cast<std::uint8_t>(table[2 * i + 1]);
        QCOMPARE(at, face.offset[0xDF22 + i]);
    }
    QCOMPARE(face.value[0xDF22], QByteArray("19800217"));
    QCOMPARE(face.value[0xDF23], QByteArray("2"));
    QCOMPARE(face.value[0xDF29], QByteArray("20350331"));
    // Three digests in one signature; expiry and security code are not in it.
    const QByteArray digests = sha(face.whole[0xDF22] + face.whole[0xDF23] + face.whole[0xDF24]) +
                               sha(face.whole[0xDF25] + face.whole[0xDF26]) + sha(face.whole[0xDF27]);
    QCOMPARE(recovered(issuerKey(terminal).get(), face.value[0xDF28]),
             QByteArray::fromHex("3071300D060960864801650304020105000460") + digests);
}

void SoftwareSignedTest::ageAndNumber()
{
    const Persona hanako = personaNamed("hanako");
    SoftwareTerminal terminal(hanako);
    terminal.select(surfaceAid);
    terminal.verify(0x11, PinName::SurfaceBirth);
    terminal.verify(0x13, PinName::SurfaceNumberA);
    const KeyPtr issuer = issuerKey(terminal);
    const QByteArray file = terminal.file(0x01);
    QCOMPARE(file.left(5).toHex(), QByteArray("ff1082021e"));
    const Objects age(file, 0xFF10), number(terminal.file(0x05), 0xFF40);
    QCOMPARE(age.value[0xDF11], QByteArray("19800217"));
    QVERIFY(isSignedBy(issuer.get(), age.whole[0xDF11] + age.whole[0xDF12], age.value[0xDF13]));
    QVERIFY(isSignedBy(issuer.get(), number.whole[0xDF41] + number.whole[0xDF42], number.value[0xDF43]));
    QVERIFY(!isSignedBy(issuer.get(), number.whole[0xDF41], number.value[0xDF43]));
    terminal.verify(0x12, PinName::SurfaceNumberB);
    const Objects face(terminal.file(0x02), 0xFF20);
    QCOMPARE(age.value[0xDF12], face.value[0xDF24]); // one key of the card in all three
    QCOMPARE(number.value[0xDF42], face.value[0xDF24]);
}

void SoftwareSignedTest::integrity_data()
{
    addLengths();
}

void SoftwareSignedTest::integrity()
{
    QFETCH(QByteArray, lengths);
    SoftwareTerminal terminal(withLengths(lengths));
    terminal.select(textAid);
    terminal.verify(0x11, PinName::Text);
    const QByteArray number = terminal.file(0x01);
    QCOMPARE(number.size(), 17);
    QCOMPARE(number.right(2).toHex(), QByteArray("ffff"));
    const Objects attributes(terminal.file(0x02), 0xFF20), record(terminal.file(0x03), 0xFF30);
    QCOMPARE(record.value[0xDF31], sha(number)); // with its filler
    QCOMPARE(record.value[0xDF32], sha(attributes.whole[0xDF22] + attributes.whole[0xDF23] +
                                       attributes.whole[0xDF24] + attributes.whole[0xDF25]));
    QVERIFY(isSignedBy(issuerKey(terminal).get(), record.whole[0xDF31] + record.whole[0xDF32],
                       record.value[0xDF33]));
}

void SoftwareSignedTest::signedKey()
{
    SoftwareTerminal terminal(personaNamed("hanako"));
    terminal.select(textAid);
    terminal.verify(0x15, PinName::NumberB);
    const Objects record(terminal.file(0x07), 0xFF50);
    QVERIFY(isSignedBy(issuerKey(terminal).get(), record.whole[0xDF51], record.value[0xDF52]));
    const QByteArray basic = terminal.file(0x05);
    QCOMPARE(basic.left(5).toHex(), QByteArray("ff4082009f")); // a length that is not minimal
    QCOMPARE(Objects(basic, 0xFF40).value[0xDF42].left(7), QByteArray("2710233"));
    QCOMPARE(terminal.file(0x06).left(5).toHex(), QByteArray("a182010990"));
}

void SoftwareSignedTest::pictures_data()
{
    QTest::addColumn<QString>("person");
    for (const char *person : {"hanako", "rare-glyphs", "picture-glyph", "mononym", "long-address"})
        QTest::newRow(person) << person;
}

// Real PNG of one bit a pixel, each with something black on it.
void SoftwareSignedTest::pictures()
{
    QFETCH(QString, person);
    const Persona persona = personaNamed(person.toStdString());
    for (const Bytes &file : {namePicture(persona.printedName.value_or(persona.name)),
                              addressPicture(persona.address), digitsPicture(persona.individualNumber)}) {
        QCOMPARE(int(file[24]), 1); // bits a pixel
        QCOMPARE(int(file[25]), 0); // grey
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        QVERIFY(png_image_begin_read_from_memory(&image, file.data(), file.size()));
        image.format = PNG_FORMAT_GRAY;
        Bytes pixels(PNG_IMAGE_SIZE(image));
        QVERIFY(png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr));
        const auto black = std::ranges::count(pixels, 0);
        QVERIFY(black > 40 && black < qsizetype(pixels.size()) / 2);
    }
    // Drawn as it is printed: a glyph that is nowhere in Unicode is another than the mark in the text.
    if (persona.printedName)
        QVERIFY(namePicture(*persona.printedName) != namePicture(persona.name));
    const Bytes number = digitsPicture("012345678901");
    QCOMPARE(int(number[19]), 72);
    QCOMPARE(int(number[23]), 12);
}

void SoftwareSignedTest::photograph()
{
    const Bytes one = photo(personaNamed("hanako")), other = photo(personaNamed("taro"));
    QVERIFY(one != other);
    QCOMPARE(photo(personaNamed("hanako")), one);
    QCOMPARE(byteArray(ByteView(one).first(8)).toHex(), QByteArray("0000000c6a502020"));
    QVERIFY(one.size() > 2000 && one.size() < 12'000);
    struct Source {
        const Bytes &bytes;
        std::size_t at = 0;
    } source{one};
    opj_stream_t *stream = opj_stream_default_create(OPJ_TRUE);
    opj_stream_set_user_data(stream, &source, nullptr);
    opj_stream_set_user_data_length(stream, one.size());
    opj_stream_set_read_function(stream, [](void *to, OPJ_SIZE_T size, void *user) {
        Source &from = *static_cast<Source *>(user);
        const std::size_t some = std::min(size, from.bytes.size() - from.at);
        std::copy_n(from.bytes.data() + from.at, some, static_cast<std::uint8_t *>(to));
        from.at += some;
        return some == 0 ? static_cast<OPJ_SIZE_T>(-1) : some;
    });
    opj_codec_t *codec = opj_create_decompress(OPJ_CODEC_JP2);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t *image = nullptr;
    const bool good = opj_setup_decoder(codec, &parameters) && opj_read_header(stream, codec, &image) &&
                      opj_decode(codec, stream, image);
    const int width = good ? int(image->comps[0].w) : 0, components = good ? int(image->numcomps) : 0;
    opj_image_destroy(image);
    opj_destroy_codec(codec);
    opj_stream_destroy(stream);
    QVERIFY(good);
    QCOMPARE(width, 240);
    QCOMPARE(components, 1); // grey
}

QTEST_GUILESS_MAIN(SoftwareSignedTest)
#include "SoftwareSignedTest.moc"
