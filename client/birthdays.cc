// The commands of birthdays.
#include "client/command.h"

namespace unioncare::client {

std::vector<Command> BirthdayCommands();

std::vector<Command> BirthdayCommands() {
  return {};
}

}  // namespace unioncare::client
