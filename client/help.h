// Help texts and shell completion, made from the command table.
#pragma once

#include <ostream>
#include <string>

#include "absl/strings/string_view.h"
#include "client/command.h"

namespace unioncare::client {

// All commands in one line each.
void PrintOverview(std::ostream& out, Language language);
// The verbs of a noun.
void PrintNounHelp(std::ostream& out, absl::string_view noun, Language language);
// One command: usage, flags with what they allow, examples.
void PrintCommandHelp(std::ostream& out, const Command& command, Language language);

// The completion script of "bash", "zsh" or "fish".
std::string CompletionScript(absl::string_view shell);

}  // namespace unioncare::client
