// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Bitmap.h"
#include "drivers/simulator/OpenSsl.h"

#include <openjpeg.h>

#include <algorithm>

namespace madoguchi::simulator
{
namespace
{

using ImageHandle = Handle<opj_image_t, opj_image_destroy>;
using CodecHandle = Handle<opj_codec_t, opj_destroy_codec>;
using StreamHandle = Handle<opj_stream_t, opj_stream_destroy>;

// The container goes back to write its lengths, so this is a file in memory with a place in it.
struct Memory {
    Bytes bytes;
    std::size_t at = 0;
};

OPJ_SIZE_T write(void *data, OPJ_SIZE_T size, void *user)
{
    Memory &memory = *static_cast<Memory *>(user);
    memory.bytes.resize(std::max(memory.bytes.size(), memory.at + size));
    std::copy_n(static_cast<const std::uint8_t *>(data), size, memory.bytes.data() + memory.at);
    memory.at += size;
    return size;
}

OPJ_BOOL seek(OPJ_OFF_T to, void *user)
{
    static_cast<Memory *>(user)->at = static_cast<std::size_t>(to);
    return OPJ_TRUE;
}

OPJ_OFF_T skip(OPJ_OFF_T by, void *user)
{
    static_cast<Memory *>(user)->at += static_cast<std::size_t>(by);
    return by;
}

ImageHandle imageOf(const Bitmap &picture)
{
    opj_image_cmptparm_t component{};
    component.dx = component.dy = 1;
    component.w = static_cast<OPJ_UINT32>(picture.width());
    component.h = static_cast<OPJ_UINT32>(picture.height());
    component.prec = 8;
    ImageHandle image(opj_image_create(1, &component, OPJ_CLRSPC_GRAY));
    image->x1 = component.w;
    image->y1 = component.h;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            image->comps[0].data[y * picture.width() + x] = picture.at(x, y);
    return image;
}

StreamHandle streamTo(Memory &memory)
{
    StreamHandle stream(opj_stream_default_create(OPJ_FALSE));
    opj_stream_set_user_data(stream.get(), &memory, nullptr);
    opj_stream_set_write_function(stream.get(), write);
    opj_stream_set_seek_function(stream.get(), seek);
    opj_stream_set_skip_function(stream.get(), skip);
    return stream;
}

} // namespace

Bytes greyJp2(const Bitmap &picture)
{
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    parameters.tcp_numlayers = 1;
    parameters.tcp_rates[0] = 16; // one byte in sixteen
    parameters.cp_disto_alloc = 1;
    parameters.irreversible = 1;
    const ImageHandle image = imageOf(picture);
    const CodecHandle codec(opj_create_compress(OPJ_CODEC_JP2));
    Memory memory;
    const StreamHandle stream = streamTo(memory);
    const bool good = opj_setup_encoder(codec.get(), &parameters, image.get()) &&
                      opj_start_compress(codec.get(), image.get(), stream.get()) &&
                      opj_encode(codec.get(), stream.get()) && opj_end_compress(codec.get(), stream.get());
    return good ? memory.bytes : Bytes{};
}

} // namespace madoguchi::simulator
