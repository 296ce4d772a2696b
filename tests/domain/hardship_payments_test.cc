// What hardship aid may be paid, boundary by boundary.
#include "service/domain/hardship_payments.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr absl::CivilDay kToday{2026, 11, 20};
using Kind = HardshipAidKind;

HardshipFile InForce() {
  HardshipFile file;
  file.id = HardshipFileId{3};
  file.year = 2026;
  file.sequence = 3;
  file.state = HardshipState::kDecided;
  file.final_fen = 300000;
  file.opened_on = absl::CivilDay(2026, 11, 1);
  file.review_due_on = absl::CivilDay(2027, 11, 1);
  return file;
}
HardshipPayment Asked(int64_t fen, Kind kind = Kind::kLiving) {
  HardshipPayment asked;
  asked.file = HardshipFileId{3};
  asked.kind = kind;
  asked.amount_fen = fen;
  asked.asked_on = kToday;
  return asked;
}
PriorAid Before(int64_t fen, absl::CivilDay on, Kind kind = Kind::kLiving, int64_t file = 3) {
  return {.file = HardshipFileId{file},
          .kind = kind,
          .asked_on = on,
          .amount_fen = fen,
          .number = "2026-0001"};
}
HardshipAidLimit Limit(Kind kind, int64_t once, int64_t year, int months) {
  return {.issuer = UnionId{2},
          .id = 1,
          .from_on = absl::CivilDay(2026, 1, 1),
          .kind = kind,
          .once_fen = once,
          .year_fen = year,
          .lockout_months = months};
}
// The name of the refusal and what was wanted; "" when it may be paid.
std::string Said(const absl::Status& status) {
  if (status.ok()) return "";
  const std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.size() != 1) return status.ToString();
  const Refusal& refusal = refusals.front();
  std::string said;
  for (const ReasonInfo& info : Reasons()) {
    if (info.reason == refusal.reason) said = info.name;
  }
  const auto wanted = refusal.facts.find("wanted");
  return wanted == refusal.facts.end() ? said : said + " " + wanted->second;
}
std::string Judged(const HardshipPayment& asked, std::vector<PriorAid> prior = {},
                   std::vector<HardshipAidLimit> limits = {}, absl::CivilDay today = kToday,
                   const HardshipFile& file = InForce()) {
  return Said(CheckAid(asked, file,
                       {.union_id = UnionId{2}, .prior = prior, .limits = limits, .today = today}));
}

TEST(HardshipPayments, AFileHasToBeInForceOnTheDay) {
  for (int state = 1; state < kHardshipStateCount; ++state) {
    HardshipFile file = InForce();
    file.state = static_cast<HardshipState>(state);
    EXPECT_EQ(Judged(Asked(100), {}, {}, kToday, file),
              file.state == HardshipState::kDecided ? "" : "HARDSHIP_STEP HARDSHIP_STATE_DECIDED")
        << state;
  }
  for (const HardshipOutcome out : {HardshipOutcome::kMeetsNot, HardshipOutcome::kExcluded}) {
    HardshipFile file = InForce();
    file.outcome = out;
    EXPECT_EQ(Judged(Asked(100), {}, {}, kToday, file), "HARDSHIP_STEP HARDSHIP_OUTCOME_MEETS")
        << "a review found that it is over";
  }
  const absl::CivilDay due = *InForce().review_due_on;
  EXPECT_EQ(Judged(Asked(100), {}, {}, due), "");
  EXPECT_EQ(Judged(Asked(100), {}, {}, due + 1),
            "HARDSHIP_STEP HARDSHIP_EVENT_KIND_REVIEWED");
}

TEST(HardshipPayments, NoMoreThanWasGranted) {
  EXPECT_EQ(Judged(Asked(300000)), "");
  EXPECT_EQ(Judged(Asked(300001)), "HARDSHIP_GRANTED 3,000.00");
  // What was asked for before counts, of whatever kind and year; of another file it does not.
  const std::vector<PriorAid> prior = {
      Before(100000, absl::CivilDay(2025, 12, 31), Kind::kSchooling),
      Before(900000, kToday, Kind::kLiving, 1)};
  EXPECT_EQ(Judged(Asked(200000), prior), "");
  EXPECT_EQ(Judged(Asked(200001), prior), "HARDSHIP_GRANTED 3,000.00");
  // What a person needs to know stands in the text.
  const absl::Status refused = CheckAid(Asked(200001), InForce(),
                                        {.union_id = UnionId{2}, .prior = prior, .today = kToday});
  const auto label = [](absl::string_view field) { return std::string(field); };
  EXPECT_EQ(Render(RefusalsOf(refused).front(), Language::kChinese, label),
            "申请 ¥2,000.01；困难档案 2026-0003 于 2026-11-01 核定 ¥3,000.00，已申请 ¥1,000.00，"
            "还剩 ¥2,000.00");
  EXPECT_EQ(Render(RefusalsOf(refused).front(), Language::kEnglish, label),
            "asked ¥2,000.01; hardship file 2026-0003 was granted ¥3,000.00 on 2026-11-01: "
            "¥1,000.00 was asked for before, ¥2,000.00 is left");
  EXPECT_EQ(Judged(Asked(0)).substr(0, 19), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Judged(Asked(-1)).substr(0, 19), "NUMBER_OUT_OF_RANGE");
  EXPECT_EQ(Judged(Asked(1, Kind::kUnspecified)), "FIELD_REQUIRED");
}

TEST(HardshipPayments, MedicalAidIsAtMostTheOwnCost) {
  HardshipPayment asked = Asked(100000, Kind::kMedical);
  EXPECT_EQ(Judged(asked), "FIELD_REQUIRED");
  asked.cost_fen = 500000;
  asked.insurance_fen = 350000;
  asked.mutual_aid_fen = 50000;
  EXPECT_EQ(Judged(asked), "");
  asked.amount_fen = 100001;
  EXPECT_EQ(Judged(asked), "NUMBER_OUT_OF_RANGE 0.01…1,000.00");
  // Others bore all of it, or more.
  asked.insurance_fen = 600000;
  EXPECT_EQ(Judged(asked), "NUMBER_OUT_OF_RANGE 0.01…0.00");
  asked.insurance_fen = -1;
  EXPECT_EQ(Judged(asked).substr(0, 19), "NUMBER_OUT_OF_RANGE");
  // Of other aid nobody asks for bills.
  EXPECT_EQ(Judged(Asked(100000, Kind::kSchooling)), "");
}

MedicalBills Bills(absl::CivilDay from, absl::CivilDay to, std::vector<std::string> invoices = {}) {
  return {.from = from, .to = to, .invoices = NormalizedInvoices(invoices)};
}

TEST(HardshipPayments, TheSameBillsAreHelpedWithOnce) {
  using Day = absl::CivilDay;
  HardshipPayment asked = Asked(10000, Kind::kMedical);
  asked.cost_fen = 500000;
  asked.bills = Bills(Day(2026, 9, 1), Day(2026, 10, 15), {"ab 12", "AB12", "c3"});
  EXPECT_EQ(WordsOf(*asked.bills), "2026-09-01…2026-10-15, AB12, C3");
  const struct {
    const char* what;
    MedicalBills prior;
    bool same;
  } kCases[] = {
      {"the day before", Bills(Day(2026, 8, 1), Day(2026, 8, 31)), false},
      {"the first day", Bills(Day(2026, 8, 1), Day(2026, 9, 1)), true},
      {"the last day", Bills(Day(2026, 10, 15), Day(2026, 11, 1)), true},
      {"the day after", Bills(Day(2026, 10, 16), Day(2026, 11, 1)), false},
      {"within", Bills(Day(2026, 9, 5), Day(2026, 9, 5)), true},
      {"around", Bills(Day(2026, 1, 1), Day(2026, 11, 1)), true},
      {"other days, the same number", Bills(Day(2025, 1, 1), Day(2025, 1, 2), {"ＡＢ１２"}), true},
      {"other days and numbers", Bills(Day(2025, 1, 1), Day(2025, 1, 2), {"AB123"}), false},
  };
  for (const auto& each : kCases) {
    // Whichever file of the household it was.
    PriorAid prior = Before(1, kToday, Kind::kMedical, 9);
    prior.bills = each.prior;
    EXPECT_EQ(SameBills(*asked.bills, each.prior), each.same) << each.what;
    EXPECT_EQ(SameBills(each.prior, *asked.bills), each.same) << each.what;
    EXPECT_EQ(Judged(asked, {prior}),
              each.same ? "HARDSHIP_BILLS_USED " + WordsOf(each.prior) : "")
        << each.what;
  }
  EXPECT_EQ(Judged(asked, {Before(1, kToday, Kind::kMedical)}), "")
      << "of which bills, nobody knows";
}

TEST(HardshipPayments, WhatARequestSaysOfBills) {
  HardshipPayment asked = Asked(10000, Kind::kMedical);
  EXPECT_EQ(Said(CheckBills(asked, kToday)), "FIELD_REQUIRED");
  EXPECT_EQ(Said(CheckBills(Asked(10000), kToday)), "");
  asked.bills = Bills(kToday, kToday);
  EXPECT_EQ(Said(CheckBills(asked, kToday)), "");
  asked.bills = Bills(kToday, kToday - 1);
  EXPECT_EQ(Said(CheckBills(asked, kToday)), "DATE_BEFORE_START 2026-11-20");
  asked.bills = Bills(kToday, kToday + 1);
  EXPECT_EQ(Said(CheckBills(asked, kToday)), "DATE_IN_FUTURE 2026-11-20");
}

TEST(HardshipPayments, WhichLimitIsTheTightest) {
  const std::vector<HardshipAidLimit> in_force = {
      Limit(Kind::kLiving, 100000, 150000, 1), Limit(Kind::kLiving, 90000, 150000, 3),
      Limit(Kind::kUnspecified, 95000, 140000, 2), Limit(Kind::kMedical, 0, 0, 6)};
  const auto words = [&](size_t which) {
    const Tightness tight = TightnessOf(in_force[which], in_force);
    return absl::StrCat(tight.once ? "once " : "", tight.year ? "year " : "",
                        tight.lockout ? "lockout" : "");
  };
  EXPECT_EQ(words(0), "");
  EXPECT_EQ(words(1), "once lockout") << "a year: all kinds together allow less";
  EXPECT_EQ(words(2), "once year lockout") << "of all kinds together there is no other";
  EXPECT_EQ(words(3), "lockout") << "0 is no limit";
}

TEST(HardshipPayments, LimitsAtOnceAndInAYear) {
  const std::vector<HardshipAidLimit> living = {Limit(Kind::kLiving, 100000, 150000, 0)};
  EXPECT_EQ(Judged(Asked(100000), {}, living), "");
  EXPECT_EQ(Judged(Asked(100001), {}, living), "OVER_CAP 1,000.00");
  EXPECT_EQ(Judged(Asked(100001, Kind::kSchooling), {}, living), "");
  // The year counts over all files of the household, in that kind and year alone.
  const std::vector<PriorAid> prior = {
      Before(100000, absl::CivilDay(2026, 1, 1), Kind::kLiving, 1),
      Before(100000, absl::CivilDay(2025, 12, 31)),
      Before(50000, absl::CivilDay(2026, 5, 1), Kind::kSchooling)};
  EXPECT_EQ(Judged(Asked(50000), prior, living), "");
  EXPECT_EQ(Judged(Asked(50001), prior, living), "OVER_CAP_SUM 1,500.00");
  // All kinds together.
  const std::vector<HardshipAidLimit> all = {Limit(Kind::kUnspecified, 0, 160000, 0)};
  EXPECT_EQ(Judged(Asked(10000), prior, all), "");
  EXPECT_EQ(Judged(Asked(10001), prior, all), "OVER_CAP_SUM 1,600.00");
  // The least of two holds.
  EXPECT_EQ(Judged(Asked(90001), {}, {Limit(Kind::kLiving, 100000, 0, 0),
                                      Limit(Kind::kLiving, 90000, 0, 0)}),
            "OVER_CAP 900.00");
}

TEST(HardshipPayments, TheTimeBetweenTwoPayments) {
  using Day = absl::CivilDay;
  const struct {
    absl::CivilDay last;
    int months;
    absl::CivilDay free_from;
  } kCases[] = {
      {Day(2026, 8, 20), 3, Day(2026, 11, 20)},
      {Day(2026, 8, 31), 3, Day(2026, 11, 30)},
      {Day(2023, 11, 30), 3, Day(2024, 2, 29)},
      {Day(2024, 2, 29), 12, Day(2025, 2, 28)},
      {Day(2024, 2, 29), 48, Day(2028, 2, 29)},
      {Day(2025, 12, 31), 1, Day(2026, 1, 31)},
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(FreeFrom(each.last, each.months), each.free_from) << each.last;
    const std::vector<PriorAid> prior = {Before(1, each.last)};
    const std::vector<HardshipAidLimit> limits = {Limit(Kind::kLiving, 0, 0, each.months)};
    HardshipFile file = InForce();
    file.review_due_on = absl::CivilDay(2030, 1, 1);
    EXPECT_EQ(Judged(Asked(1), prior, limits, each.free_from, file), "");
    EXPECT_EQ(Judged(Asked(1), prior, limits, each.free_from - 1, file).substr(0, 17),
              "DATE_BEFORE_START");
    EXPECT_EQ(Judged(Asked(1, Kind::kSchooling), prior, limits, each.free_from - 1, file), "");
  }
}

TEST(HardshipPayments, NumbersOfLimits) {
  EXPECT_EQ(Said(CheckLimit(Limit(Kind::kLiving, 0, 0, kLockoutMonthsMax))), "");
  EXPECT_EQ(Said(CheckLimit(Limit(Kind::kLiving, 0, 0, kLockoutMonthsMax + 1))),
            "NUMBER_OUT_OF_RANGE 0…120");
  EXPECT_NE(Said(CheckLimit(Limit(Kind::kLiving, -1, 0, 0))), "");
  EXPECT_NE(Said(CheckLimit(Limit(Kind::kLiving, 0, kHardshipAmountFenMax + 1, 0))), "");
}

}  // namespace
}  // namespace unioncare
