#pragma once

#include "import/columnmapping.h"

namespace runcost {

// A plain table on its way through the assistant: what was guessed, and what the user made of it.
struct TableDraft {
    std::filesystem::path file;
    QString path; // as FileReport::path
    TableGuess guess;
    TableMapping mapping;
    QString profile; // name of the one that was used; empty = none
    bool decided = false; // the user has seen it, or a profile fits
    bool named = false; // the user asked for this file
};

} // namespace runcost
