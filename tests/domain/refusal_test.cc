// Tests of refusals: the table of all reasons, their texts, and the status that carries them.
#include "service/domain/refusal.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <set>

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/domain/refusal_golden_checkpoints.h"
#include "tests/domain/refusal_golden_contacts.h"
#include "tests/domain/refusal_golden_exam_bookings.h"
#include "tests/domain/refusal_golden_exams.h"
#include "tests/domain/refusal_golden_findings.h"
#include "tests/domain/refusal_golden_hardship.h"
#include "tests/domain/refusal_golden_hardship_rounds.h"
#include "tests/domain/refusal_golden_funds.h"
#include "tests/domain/refusal_golden_money.h"
#include "tests/domain/refusal_golden_past.h"
#include "tests/domain/refusal_golden_retirees.h"
#include "tests/domain/refusal_golden_sessions.h"

namespace unioncare {
namespace {

std::string LabelOf(absl::string_view field) { return absl::StrCat("<", field, ">"); }

std::set<std::string> PlaceholdersOf(absl::string_view text) {
  std::set<std::string> names;
  while (true) {
    const size_t open = text.find('{');
    if (open == absl::string_view::npos) return names;
    const size_t close = text.find('}', open);
    if (close == absl::string_view::npos) {
      names.insert("(unclosed)");
      return names;
    }
    names.insert(std::string(text.substr(open + 1, close - open - 1)));
    text.remove_prefix(close + 1);
  }
}

TEST(Refusals, AreAllListedInTheGoldenTable) {
  std::vector<GoldenReason> wanted(std::begin(kGoldenReasons), std::end(kGoldenReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenMoneyReasons), std::end(kGoldenMoneyReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenPastReasons), std::end(kGoldenPastReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenSessionReasons), std::end(kGoldenSessionReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenFundReasons), std::end(kGoldenFundReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenFindingReasons), std::end(kGoldenFindingReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenCheckpointReasons),
                std::end(kGoldenCheckpointReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenExamReasons), std::end(kGoldenExamReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenRetireeReasons), std::end(kGoldenRetireeReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenExamBookingReasons),
                std::end(kGoldenExamBookingReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenContactReasons), std::end(kGoldenContactReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenHardshipReasons), std::end(kGoldenHardshipReasons));
  wanted.insert(wanted.end(), std::begin(kGoldenHardshipRoundReasons),
                std::end(kGoldenHardshipRoundReasons));
  ASSERT_EQ(Reasons().size(), wanted.size());
  for (size_t place = 0; place < Reasons().size(); ++place) {
    const ReasonInfo& info = Reasons()[place];
    const GoldenReason& golden = wanted[place];
    EXPECT_STREQ(info.name, golden.name);
    EXPECT_EQ(absl::StatusCodeToString(info.code), golden.code) << info.name;
    EXPECT_STREQ(info.zh, golden.zh);
    EXPECT_STREQ(info.en, golden.en);
  }
}

TEST(Refusals, StandInTheOrderOfTheEnum) {
  for (size_t place = 0; place < Reasons().size(); ++place) {
    EXPECT_EQ(static_cast<size_t>(Reasons()[place].reason), place);
    EXPECT_EQ(InfoOf(Reasons()[place].reason).name, Reasons()[place].name);
  }
}

TEST(Refusals, HaveUniqueNamesInUpperSnakeCase) {
  std::set<std::string> names;
  for (const ReasonInfo& info : Reasons()) {
    const std::string name = info.name;
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_8"), std::string::npos) << name;
    EXPECT_NE(info.code, absl::StatusCode::kOk) << name;
  }
}

TEST(Refusals, UseTheSameFactsInBothLanguages) {
  const std::set<std::string> known = {
      "field", "given", "wanted", "today",  "position",   "length",    "owner",
      "count", "state", "filter_field",    "permission", "candidates", "present",
      "row",   "column", "other", "line", "path", "year", "day", "number"};
  for (const ReasonInfo& info : Reasons()) {
    EXPECT_STRNE(info.zh, "") << info.name;
    EXPECT_STRNE(info.en, "") << info.name;
    EXPECT_EQ(PlaceholdersOf(info.zh), PlaceholdersOf(info.en)) << info.name;
    for (const std::string& name : PlaceholdersOf(info.zh)) {
      EXPECT_TRUE(known.contains(name)) << info.name << " uses " << name;
    }
  }
}

TEST(Refusals, HaveChineseTextsInChineseAndEnglishTextsInEnglish) {
  for (const ReasonInfo& info : Reasons()) {
    const absl::string_view zh = info.zh;
    EXPECT_TRUE(std::any_of(zh.begin(), zh.end(), [](char c) { return (c & 0x80) != 0; }))
        << info.name;
    std::string en = info.en;
    for (size_t at = en.find("¥"); at != std::string::npos; at = en.find("¥")) en.erase(at, 2);
    for (size_t at = en.find("…"); at != std::string::npos; at = en.find("…")) en.erase(at, 3);
    EXPECT_TRUE(std::all_of(en.begin(), en.end(), [](char c) { return c >= ' ' && c <= '~'; }))
        << info.name;
  }
}

TEST(Refuse, CarriesReasonAndFactsThroughAStatus) {
  const absl::Status status =
      Refuse(Reason::kDateInFuture,
             {{"field", "visited_on"},
              {"given", "2026-11-22"},
              {"today", "2026-11-21"},
              {"wanted", "2026-11-21"}});
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(status.message(),
            "visited_on 2026-11-22 lies in the future: today is 2026-11-21, and 2026-11-21 is the "
            "latest accepted");
  const std::vector<Refusal> refusals = RefusalsOf(status);
  ASSERT_EQ(refusals.size(), 1u);
  EXPECT_EQ(refusals[0].reason, Reason::kDateInFuture);
  EXPECT_EQ(refusals[0].facts,
            (std::map<std::string, std::string>{
                {"field", "visited_on"},
                {"given", "2026-11-22"},
                {"today", "2026-11-21"},
                {"wanted", "2026-11-21"}}));
}

TEST(Refuse, CarriesEveryReason) {
  for (const ReasonInfo& info : Reasons()) {
    const absl::Status status =
        Refuse(info.reason, {{"field", "a"}, {"given", std::string("\0b", 2)}});
    EXPECT_EQ(status.code(), info.code) << info.name;
    const std::vector<Refusal> refusals = RefusalsOf(status);
    ASSERT_EQ(refusals.size(), 1u) << info.name;
    EXPECT_EQ(refusals[0].reason, info.reason);
    EXPECT_EQ(refusals[0].facts.at("given"), std::string("\0b", 2));
  }
}

TEST(Refuse, CarriesSeveralWrongFieldsInTheirOrder) {
  const absl::Status status = Refuse({
      {.reason = Reason::kFieldRequired, .facts = {{"field", "display_name"}}},
      {.reason = Reason::kDateInvalid, .facts = {{"field", "birth_date"}, {"given", "2025-02-29"}}},
  });
  EXPECT_EQ(status.message(),
            "display_name must be given; birth_date 2025-02-29 is no day of the calendar from 1900 "
            "to 2100");
  const std::vector<Refusal> refusals = RefusalsOf(status);
  ASSERT_EQ(refusals.size(), 2u);
  EXPECT_EQ(refusals[0].reason, Reason::kFieldRequired);
  EXPECT_EQ(refusals[1].facts.at("given"), "2025-02-29");
}

TEST(RefuseDeathTest, MixingCodesIsAFaultOfTheProgram) {
  EXPECT_DEATH(Refuse({{.reason = Reason::kFieldRequired, .facts = {}},
                       {.reason = Reason::kNotFound, .facts = {}}})
                   .IgnoreError(),
               "CHECK failed");
  EXPECT_DEATH(Refuse(std::vector<Refusal>{}).IgnoreError(), "CHECK failed");
}

TEST(RefusalsOf, IsEmptyForOtherStatuses) {
  EXPECT_TRUE(RefusalsOf(absl::OkStatus()).empty());
  EXPECT_TRUE(RefusalsOf(absl::UnavailableError("disk")).empty());
}

TEST(RefusalsOf, ReadsNothingFromADamagedPayload) {
  const absl::string_view type = "unioncare/refusal";
  const absl::Status status =
      Refuse(Reason::kStaffNoTaken,
             {{"field", "staff_no"}, {"given", "1"}, {"owner", "members/5"}});
  const std::string good(*status.GetPayload(type));
  for (size_t length = 0; length < good.size(); ++length) {
    absl::Status cut = absl::AlreadyExistsError("");
    cut.SetPayload(type, absl::Cord(good.substr(0, length)));
    EXPECT_TRUE(RefusalsOf(cut).empty()) << length;
  }
  absl::Status longer = absl::AlreadyExistsError("");
  longer.SetPayload(type, absl::Cord(good + "x"));
  EXPECT_TRUE(RefusalsOf(longer).empty());
}

TEST(RefusalsOf, SurvivesRandomPayloads) {
  const unsigned seed = std::random_device()();
  std::printf("seed %u\n", seed);
  SCOPED_TRACE(absl::StrCat("seed ", seed));
  std::mt19937 random(seed);
  const absl::string_view type = "unioncare/refusal";
  const std::string good(*Refuse(Reason::kNotFound, {{"given", "unions/1"}}).GetPayload(type));
  for (int round = 0; round < 20000; ++round) {
    std::string bytes = good;
    bytes[random() % bytes.size()] = static_cast<char>(random());
    absl::Status status = absl::NotFoundError("");
    status.SetPayload(type, absl::Cord(bytes));
    EXPECT_LE(RefusalsOf(status).size(), 1u);
  }
}

TEST(Render, PutsLabelsAndFactsIntoTheText) {
  const Refusal refusal{
      .reason = Reason::kFieldTooLong,
      .facts = {{"field", "member.display_name"}, {"given", "130"}, {"wanted", "120"}}};
  EXPECT_EQ(Render(refusal, Language::kChinese, LabelOf),
            "<member.display_name>太长：130 字节，最多 120 字节（一个汉字占 3 字节）");
  EXPECT_EQ(Render(refusal, Language::kEnglish, LabelOf),
            "<member.display_name> is too long: 130 bytes, at most 120 are accepted");
}

TEST(Render, LeavesBracesInValuesAlone) {
  const Refusal refusal{.reason = Reason::kNameMalformed,
                        .facts = {{"field", "name"},
                                  {"given", "{wanted}"},
                                  {"wanted", "unions/{union}/members/{member}"}}};
  EXPECT_EQ(Render(refusal, Language::kEnglish, LabelOf),
            "<name> \"{wanted}\" is not written like unions/{union}/members/{member}");
}

TEST(Render, NamesPermissionsByTheirLabels) {
  const Refusal permission{
      .reason = Reason::kPermissionMissing,
      .facts = {{"given", "unions/1"}, {"permission", "PERMISSION_MEMBER_READ"}}};
  EXPECT_EQ(Render(permission, Language::kChinese, LabelOf),
            "没有权限：缺少“<PERMISSION_MEMBER_READ>”的权限（范围：unions/1）");
}

TEST(Render, LeavesOutAFactThatIsMissingWithItsSpace) {
  const Refusal refusal{.reason = Reason::kNotFound, .facts = {{"field", "group"}}};
  EXPECT_EQ(Render(refusal, Language::kChinese, LabelOf), "没有找到<group>，请核对");
  EXPECT_EQ(Render(refusal, Language::kEnglish, LabelOf),
            "<group> was not found; check how it is written");
}

}  // namespace
}  // namespace unioncare
