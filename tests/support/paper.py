# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A paper as a scanner gives it: a real PNG, too large for one part."""

import random
import struct
import zlib

SIDE = 420  # pixels of three random bytes, which no compression makes smaller: 529,200 bytes


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def scan(file):
    """Writes one, no two alike; answers its bytes."""
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + random.randbytes(3 * SIDE) for _ in range(SIDE))
    content = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b"")
    file.write_bytes(content)
    return content
