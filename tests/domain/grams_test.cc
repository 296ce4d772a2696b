// Tests of grams: what a name is found by.
#include "service/domain/grams.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace unioncare {
namespace {

std::string Joined(absl::string_view name, absl::string_view pinyin) {
  return absl::StrJoin(NameGrams(name, pinyin), " ");
}

TEST(NameGrams, AreTheEndsOfTheNameOfItsReadingAndOfTheInitials) {
  EXPECT_EQ(Joined("张伟东", "zhang wei dong"),
            "d dong wd weidong zhangweidong zwd 东 伟东 张伟东");
  EXPECT_EQ(Joined("张伟", "zhang wei"), "w wei zhangwei zw 伟 张伟");
}

TEST(NameGrams, SpacesDotsAndWidthDoNotMatter) {
  EXPECT_EQ(Joined("张　伟", "zhang wei"), Joined("张伟", "zhang wei"));
  EXPECT_EQ(Joined("买买提•艾力", ""), Joined("买买提·艾力", ""));
}

TEST(NameGrams, OfLatinNamesBeginWithWords) {
  EXPECT_EQ(Joined("Ｊohn Smith", ""), "johnsmith smith");
  EXPECT_EQ(Joined("John Smith", "john smith"), "johnsmith js s smith");
}

TEST(NameGrams, OfRareCharactersAreWholeCharacters) {
  // U+20BB7 has four bytes and no reading here.
  EXPECT_EQ(Joined("\U00020BB7伟", "wei"), "w wei 伟 \U00020BB7伟");
}

TEST(NameGrams, FindVAsU) {
  const std::vector<std::string> grams = NameGrams("吕娜", "lv na");
  for (const char* gram : {"lvna", "luna", "ln", "吕娜"}) {
    EXPECT_TRUE(std::find(grams.begin(), grams.end(), gram) != grams.end()) << gram;
  }
}

TEST(NameGrams, HaveALimit) {
  std::string name;
  for (int i = 0; i < 60; ++i) name += "长";
  EXPECT_EQ(NameGrams(name, "").size(), static_cast<size_t>(kGramStartsMax));
  EXPECT_TRUE(NameGrams("", "").empty());
}

TEST(NameGrams, EveryPartOfANameIsTheBeginningOfAGram) {
  const std::vector<std::string> grams = NameGrams("欧阳文天", "ou yang wen tian");
  for (const char* part : {"欧", "阳文", "文天", "天", "ouy", "yangwen", "went", "oywt", "yw"}) {
    EXPECT_TRUE(std::any_of(grams.begin(), grams.end(), [&](const std::string& gram) {
      return absl::StartsWith(gram, part);
    })) << part;
  }
}

TEST(NormalizePinyin, IsLowerCaseWithSyllablesApart) {
  EXPECT_EQ(NormalizePinyin("  Zēng"), "zēng") << "tones stay, for the rule to refuse";
  EXPECT_EQ(NormalizePinyin("ZENG  Guo-Fan"), "zeng guo fan");
  EXPECT_EQ(NormalizePinyin("xi'an"), "xi an");
  EXPECT_EQ(NormalizePinyin("lü"), "lv");
  EXPECT_EQ(NormalizePinyin("ＺＨＡＮＧ"), "zhang");
}

}  // namespace
}  // namespace unioncare
