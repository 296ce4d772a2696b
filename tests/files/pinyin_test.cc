// Tests of readings: those of the book for names, and that reading character by character gives
// what the rules give for the whole.
#include "service/files/pinyin.h"

#include <cstdio>
#include <map>
#include <random>

#include "gtest/gtest.h"

namespace unioncare::files {
namespace {

TEST(ReadName, KnowsSurnames) {
  const std::map<std::string, std::string> cases = {
      {"张伟", "zhang wei"},     {"曾国藩", "zeng guo fan"}, {"单雄信", "shan xiong xin"},
      {"小单", "xiao dan"},      {"万俟卨", "mo qi xie"},    {"万里", "wan li"},
      {"长孙无忌", "zhang sun wu ji"}, {"令狐冲", "ling hu chong"}, {"吕布", "lv bu"},
      {"解缙", "xie jin"},       {"王解", "wang jie"},       {"", ""},
      {"A张B", "a zhang b"},
  };
  for (const auto& [name, reading] : cases) EXPECT_EQ(ReadName(name), reading) << name;
}

// With a dot behind it a name goes through all rules at once.
TEST(ReadName, OfCharactersIsThatOfTheWhole) {
  const unsigned seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::mt19937 random(seed);
  const char* const kTricky[] = {"令", "狐", "万", "俟", "澹", "台", "长", "孙", "秘", "卜",
                                 "种", "重", "盖", "华", "区", "任", "单", "解", "燕", "尉",
                                 "乐", "查", "曾", "翟", "仇", "㛃", "䶮", "𠮷", "靓", "干"};
  for (int round = 0; round < 1500; ++round) {
    std::string name;
    const int length = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < length; ++i) {
      if (random() % 3 == 0) {
        name += kTricky[random() % std::size(kTricky)];
        continue;
      }
      const unsigned character = 0x4E00 + random() % (0x9FA5 - 0x4E00);
      name += static_cast<char>(0xE0 | (character >> 12));
      name += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
      name += static_cast<char>(0x80 | (character & 0x3F));
    }
    ASSERT_EQ(ReadName(name), ReadName(name + "·")) << name;
  }
}

}  // namespace
}  // namespace unioncare::files
