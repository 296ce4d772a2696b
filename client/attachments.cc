// The commands of attachments.
#include "client/command.h"

namespace unioncare::client {

std::vector<Command> Placeholder_attachments();

}  // namespace unioncare::client
