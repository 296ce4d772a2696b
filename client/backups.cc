// The commands of backups.
#include "client/command.h"

namespace unioncare::client {

std::vector<Command> Placeholder_backups();

}  // namespace unioncare::client
