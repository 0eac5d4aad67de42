# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# ZXing-cpp: Debian 12 packs 1.4, which finds half as many hard QR codes as what newer Debian suites carry as source.
# Where the system's is older than 2.2, the newest source package that builds here goes into build/deps/zxing.
# Sourced by setup.sh.

zxing_is_new_enough() {
    dpkg --compare-versions "$(dpkg-query -W -f '${Version}' libzxing-dev 2>/dev/null)" ge 2.2
}

# Fetches, unpacks, builds and installs one version of the source package.
build_zxing_version() {
    local version=$1 source=$deps/zxing-source writers=ON
    # 2.x names its classic writer OLD; the other one needs a library that its source package leaves out.
    case $version in 2.*) writers=OLD ;; esac
    rm -rf "$source" "$deps/zxing"
    mkdir -p "$source"
    (
        cd "$source" &&
            private_apt apt-get source --download-only "zxing-cpp=$version" &&
            dpkg-source --no-check -x ./*.dsc code &&
            cmake -S code -B out -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_STANDARD=20 \
                -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DBUILD_SHARED_LIBS=OFF -DCMAKE_INSTALL_LIBDIR=lib \
                -DCMAKE_INSTALL_PREFIX="$deps/zxing" -DZXING_READERS=ON -DZXING_WRITERS=$writers -DZXING_C_API=OFF \
                -DZXING_EXAMPLES=OFF -DZXING_BLACKBOX_TESTS=OFF -DZXING_UNIT_TESTS=OFF -DZXING_PYTHON_MODULE=OFF &&
            ninja -C out -j "$(parallel_jobs)" install &&
            # Both halves that drivers/scan uses must be there and link.
            printf '%s\n' '#include <ZXing/BitMatrix.h>' '#include <ZXing/MultiFormatWriter.h>' \
                '#include <ZXing/ReadBarcode.h>' \
                'int main() { ZXing::ImageView v(nullptr, 0, 0, ZXing::ImageFormat::Lum);' \
                'return int(ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).encode("1", 0, 0).width()' \
                '+ int(ZXing::ReadBarcodes(v).size())); }' >probe.cpp &&
            g++ -std=c++20 -w -I"$deps/zxing/include" probe.cpp "$deps/zxing/lib/libZXing.a" -pthread -o probe &&
            touch "$deps/zxing/$version.version"
    ) >>"$log" 2>&1
    local status=$?
    rm -rf "$source"
    return $status
}

build_newer_zxing() {
    local version
    zxing_is_new_enough && return 0
    compgen -G "$deps/zxing/*.version" >/dev/null && return 0
    # Not asked again every time; a day later a mirror may have what it lacked.
    [ -n "$(find "$deps/zxing-unavailable" -mtime -1 2>/dev/null)" ] && return 0
    say "Building a newer ZXing-cpp from Debian's source package (this Debian's finds fewer codes; about a minute)"
    if private_apt_begin deb-src "trixie forky sid" main >>"$log" 2>&1; then
        for version in $(private_apt apt-cache madison zxing-cpp | awk '{print $3}' | sort -Vru); do
            dpkg --compare-versions "$version" ge 2.2 || continue
            if build_zxing_version "$version"; then
                private_apt_end
                say "Built ZXing-cpp $version"
                return 0
            fi
        done
    fi
    private_apt_end
    rm -rf "$deps/zxing"
    touch "$deps/zxing-unavailable"
    say "The mirror does not offer it here: QR codes will be read by this Debian's own ZXing-cpp."
}
