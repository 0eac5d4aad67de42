// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftcardSession.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

using madoguchi::simulator::SoftcardSession;

namespace
{

int usage()
{
    std::fputs("usage: madoguchi-softcard --person FILE [--host 127.0.0.1] [--port 35963] [--state FILE] "
               "[--authority DIRECTORY] [--empty]\n",
               stderr);
    return 2;
}

// False for an option that is not known or lacks its value.
bool parse(int argc, char **argv, SoftcardSession::Options &options)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option == "--empty") {
            options.start = SoftcardSession::Options::Start::Empty;
            continue;
        }
        if (++i == argc)
            return false;
        if (option == "--person")
            options.person = argv[i];
        else if (option == "--host")
            options.host = argv[i];
        else if (option == "--port")
            options.port = std::atoi(argv[i]);
        else if (option == "--state")
            options.state = argv[i];
        else if (option == "--authority")
            options.authority = argv[i];
        else
            return false;
    }
    return !options.person.empty() && options.port > 0;
}

} // namespace

int main(int argc, char **argv)
{
    SoftcardSession::Options options;
    if (!parse(argc, argv, options))
        return usage();
    return SoftcardSession(std::move(options)).run();
}
