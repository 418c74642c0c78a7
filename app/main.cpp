#include "commandline.h"

int main(int argc, char* argv[]) { return runcost::runProgram(argc, argv); }
