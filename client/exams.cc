// The commands of physical exams.
#include "client/command.h"

namespace unioncare::client {

std::vector<Command> ExamCommands() { return {}; }

}  // namespace unioncare::client
