// The commands of birthdays.
#include <gtest/gtest.h>

#include "client/command.h"

namespace unioncare::client {

std::vector<Command> BirthdayCommands();

namespace {

TEST(BirthdayCli, CommandsAreOfTheNounBirthday) {
  for (const Command& command : BirthdayCommands()) EXPECT_EQ(command.noun, "birthday");
}

}  // namespace
}  // namespace unioncare::client
