#pragma once

namespace runcost {

// The whole program: a command when the first word is one, else the window. Returns the exit status.
int runProgram(int argc, char** argv);

} // namespace runcost
