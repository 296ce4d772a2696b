// Tests of what texts are accepted, how names are normalised and what masks show.
#include "service/domain/text.h"

#include <cstdio>
#include <random>

#include "gtest/gtest.h"

namespace unioncare {
namespace {

using namespace std::string_literals;

TEST(FirstInvalidUtf8, AcceptsEveryLengthOfSequence) {
  for (const char* text : {"", "a", "é", "张伟", "𠮷田", "\x7F", "\xC2\x80", "\xDF\xBF",
                           "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF",
                           "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    EXPECT_EQ(FirstInvalidUtf8(text), std::nullopt) << text;
  }
  EXPECT_EQ(FirstInvalidUtf8("a\0b"s), std::nullopt);
}

TEST(FirstInvalidUtf8, FindsTheFirstBadByte) {
  struct Row {
    std::string text;
    size_t at;
  };
  const Row rows[] = {
      {"\x80", 0},                // a continuation alone
      {"\xBF", 0},
      {"a\xC0\x80", 1},           // overlong NUL
      {"\xC1\xBF", 0},
      {"\xE0\x9F\xBF", 0},        // overlong
      {"\xED\xA0\x80", 0},        // surrogates
      {"\xED\xBF\xBF", 0},
      {"\xF0\x8F\xBF\xBF", 0},    // overlong
      {"\xF4\x90\x80\x80", 0},    // above U+10FFFF
      {"\xF5\x80\x80\x80", 0},
      {"\xFF", 0},
      {"张\xE5\xBC", 3},          // cut
      {"张\xE5", 3},
      {"\xF0\x90\x80", 0},
      {"\xC3(", 0},
      {"\xE5\xBC(", 0},
      {"\xF0\x90(\x80", 0},
      {"\xD5\xC5", 0},            // 张 in GBK
  };
  for (const Row& row : rows) EXPECT_EQ(FirstInvalidUtf8(row.text), row.at) << row.text;
}

TEST(FirstControlCharacter, FindsWhatChangesTheTextAroundIt) {
  for (const char* text : {"\x01", "\x1F", "\x7F", "\xC2\x80", "\xC2\x9F", "\u2028", "\u2029",
                           "\u202A", "\u202E", "\u2066", "\u2069", "\r", "\x1B"}) {
    for (const Lines lines : {Lines::kOne, Lines::kMany}) {
      const auto found = FirstControlCharacter("张伟"s + text + "a", lines);
      ASSERT_TRUE(found.has_value()) << static_cast<int>(text[0]);
      EXPECT_EQ(found->position, 2u);
    }
  }
  const auto found = FirstControlCharacter("a\0b"s, Lines::kMany);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->character, 0u);
  EXPECT_EQ(found->position, 1u);
}

TEST(FirstControlCharacter, LetsTheNeighboursPass) {
  for (const char* text : {"", " ", "~", "\u00A0", "\u2027", "\u202F", "\u2065", "\u206A", "\u3000",
                           "张·伟", "👨\u200D👩"}) {
    EXPECT_FALSE(FirstControlCharacter(text, Lines::kOne).has_value()) << text;
  }
}

TEST(FirstControlCharacter, AllowsLinesAndTabsWhereTheyAre) {
  EXPECT_FALSE(FirstControlCharacter("一\n二\t三", Lines::kMany).has_value());
  EXPECT_EQ(FirstControlCharacter("一\n二", Lines::kOne)->position, 1u);
  EXPECT_EQ(FirstControlCharacter("\t", Lines::kOne)->character, U'\t');
}

TEST(TextProblem, NamesTheFirstProblemInItsOrder) {
  EXPECT_FALSE(TextProblem("place", "市一院", 9, Lines::kOne).has_value());
  const auto longer = TextProblem("place", "市一院 ", 9, Lines::kOne);
  ASSERT_TRUE(longer.has_value());
  EXPECT_EQ(longer->reason, Reason::kFieldTooLong);
  EXPECT_EQ(longer->facts.at("given"), "10");
  EXPECT_EQ(longer->facts.at("wanted"), "9");
  const auto invalid = TextProblem("place", "市\xFF\0aaaaaaaaaaa"s, 9, Lines::kOne);
  ASSERT_TRUE(invalid.has_value());
  EXPECT_EQ(invalid->reason, Reason::kTextNotUtf8);
  EXPECT_EQ(invalid->facts.at("position"), "4");
  const auto control = TextProblem("place", "市\u202E院", 9, Lines::kOne);
  ASSERT_TRUE(control.has_value());
  EXPECT_EQ(control->reason, Reason::kTextControlCharacter);
  EXPECT_EQ(control->facts.at("given"), "U+202E");
  EXPECT_EQ(control->facts.at("position"), "2");
  EXPECT_EQ(control->facts.at("field"), "place");
}

TEST(NormalizeName, MakesOneFormOfMany) {
  struct Row {
    const char* text;
    const char* name;
  };
  const Row rows[] = {
      {"张伟", "张伟"},
      {"  张伟\t", "张伟"},
      {"张　伟", "张 伟"},
      {"张 \u00A0 伟", "张 伟"},
      {"\u3000\u3000", ""},
      {"", ""},
      {"Ｚｈａｎｇ　Ｗｅｉ", "Zhang Wei"},
      {"阿依古丽•买买提", "阿依古丽·买买提"},
      {"阿依古丽・买买提", "阿依古丽·买买提"},
      {"阿依古丽‧买买提", "阿依古丽·买买提"},
      {"阿依古丽･买买提", "阿依古丽·买买提"},
      {"阿依古丽∙买买提", "阿依古丽·买买提"},
      {"阿依古丽⋅买买提", "阿依古丽·买买提"},
      {"阿依古丽·买买提", "阿依古丽·买买提"},
      {"\uFEFF张\u200B伟\u2060", "张伟"},
      {"！～", "!~"},
      {"𠮷田", "𠮷田"},
      {"䶮", "䶮"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(NormalizeName(row.text), row.name) << row.text;
    EXPECT_EQ(NormalizeName(row.name), row.name) << "twice: " << row.text;
  }
}

TEST(NormalizeName, IsStableAndNeverLongerOnRandomText) {
  const unsigned seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::mt19937 random(seed);
  const char* const pieces[] = {"张", " ", "\u3000",  "Ａ", "b", "•",
                                "·",  ".", "\u200B", "𠮷", "\u00A0"};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    const int count = static_cast<int>(random() % 12);
    for (int i = 0; i < count; ++i) text += pieces[random() % std::size(pieces)];
    const std::string once = NormalizeName(text);
    ASSERT_LE(once.size(), text.size()) << text;
    ASSERT_EQ(NormalizeName(once), once) << text;
    ASSERT_EQ(NameKey(once), NameKey(text)) << text;
    ASSERT_EQ(FirstInvalidUtf8(once), std::nullopt) << text;
  }
}

TEST(NormalizeName, DoesNotRunAwayOnInvalidBytes) {
  EXPECT_EQ(NormalizeName("\xFF").size(), 2u);
  EXPECT_EQ(CharacterCount("\xE5\xBC"), 2u);
}

TEST(NameKey, IgnoresCaseSpacesAndDots) {
  EXPECT_EQ(NameKey("张　伟"), "张伟");
  EXPECT_EQ(NameKey("Zhang WEI"), "zhangwei");
  EXPECT_EQ(NameKey("阿依古丽•买买提"), "阿依古丽买买提");
  EXPECT_EQ(NameKey("阿依古丽.买买提"), "阿依古丽买买提");
  EXPECT_EQ(NameKey("J．Ｓmith"), "jsmith");
  EXPECT_EQ(NameKey("É"), "É");
  EXPECT_EQ(NameKey(" · "), "");
}

TEST(PrefixEnd, LiesAfterAllNamesOfThePrefix) {
  for (const char* rest : {"", "a", "伟", "𠮷", "\uFFFD"}) {
    const std::string name = "张"s + rest;
    EXPECT_LT(name, PrefixEnd("张"));
    EXPECT_GE(name, "张");
  }
  EXPECT_GT("弡"s, PrefixEnd("张"));
  EXPECT_EQ(FirstInvalidUtf8(PrefixEnd("张")), std::nullopt);
}

TEST(NormalizeNumber, DropsSpacesAndFullWidthForms) {
  EXPECT_EQ(NormalizeNumber(" 110101 1990\u30000307 123Ｘ "), "11010119900307123X");
  EXPECT_EQ(NormalizeNumber("\uFEFF１３８"), "138");
}

TEST(MaskMobile, ShowsThreeAndFour) {
  EXPECT_EQ(MaskMobile("13800001234"), "138****1234");
  EXPECT_EQ(MaskMobile("+86 138 0000 1234"), "+86**********1234");
  EXPECT_EQ(MaskMobile("12345678"), "123*5678");
  EXPECT_EQ(MaskMobile("1234567"), "*****67");
  EXPECT_EQ(MaskMobile("12345"), "***45");
  EXPECT_EQ(MaskMobile("1234"), "****");
  EXPECT_EQ(MaskMobile(""), "");
}

TEST(MaskIdNumber, ShowsTheRegionAndTheLastFour) {
  EXPECT_EQ(MaskIdNumber("110101199003071234"), "110***********1234");
  EXPECT_EQ(MaskIdNumber("110101900307123"), "110********7123");
  EXPECT_EQ(MaskIdNumber("E12345678"), "*******78");
  EXPECT_EQ(MaskIdNumber("12345678901"), "*********01");
  EXPECT_EQ(MaskIdNumber("123456789012"), "123*****9012");
  EXPECT_EQ(MaskIdNumber("1"), "*");
  EXPECT_EQ(MaskIdNumber("一二三四五六七八九十一二三"), "*************");
  EXPECT_EQ(MaskIdNumber(""), "");
}

TEST(CharacterCount, CountsCharactersNotBytes) {
  EXPECT_EQ(CharacterCount(""), 0u);
  EXPECT_EQ(CharacterCount("a张𠮷"), 3u);
}

}  // namespace
}  // namespace unioncare
