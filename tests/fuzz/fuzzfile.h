#pragma once

#include "import/reader.h"

#include <cstdio>
#include <filesystem>
#include <unistd.h>

// Puts the bytes into one file of a private folder and reads it as the given name: readers look at content and name.
inline void readAsFile(const std::uint8_t* data, std::size_t size, const char* name)
{
    static const std::filesystem::path folder = [] {
        char pattern[] = "/dev/shm/runcost-fuzz-XXXXXX";
        return std::filesystem::path(mkdtemp(pattern));
    }();
    const std::filesystem::path path = folder / name;
    std::filesystem::create_directories(path.parent_path());
    if (FILE* file = std::fopen(path.c_str(), "wb")) {
        std::fwrite(data, 1, size, file);
        std::fclose(file);
    }
    (void)runcost::readPath(path, {}, {}).hasValue();
}
