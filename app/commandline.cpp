#include "commandline.h"

namespace runcost {

int runProgram(int, char**) { return 2; }

} // namespace runcost
