#pragma once

#include "import/reader.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unistd.h>

// Writes files into a private folder and reads one folder of it.
inline void readAsFolder(const std::map<std::string, std::string_view>& files, const char* folder)
{
    static const std::filesystem::path root = [] {
        char pattern[] = "/dev/shm/runcost-fuzz-XXXXXX";
        return std::filesystem::path(mkdtemp(pattern));
    }();
    for (const auto& [name, bytes] : files) {
        const std::filesystem::path path = root / name;
        std::filesystem::create_directories(path.parent_path());
        if (FILE* file = std::fopen(path.c_str(), "wb")) {
            std::fwrite(bytes.data(), 1, bytes.size(), file);
            std::fclose(file);
        }
    }
    (void)runcost::readPath(root / folder, {}, {}).hasValue();
}
