// Rounds of hardship aid, boundary by boundary.
#include "service/domain/hardship_rounds.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using Kind = HardshipAidKind;
using Stage = HardshipStage;

absl::CivilDay Nov(int day) { return absl::CivilDay(2026, 11, day); }
absl::CivilDay Dec(int day) { return absl::CivilDay(2026, 12, day); }

// The calendar of a university: 1–9 November apply, 10–16 check, until 14 December pay.
HardshipRound Yearly() {
  HardshipRound round;
  round.id = HardshipRoundId{1};
  round.year = 2026;
  round.display_name = "2026年度困难帮扶";
  round.apply_from = Nov(1);
  round.apply_to = Nov(9);
  round.check_until = Nov(16);
  round.committee_until = Nov(30);
  round.publicity_from = Dec(1);
  round.publicity_to = Dec(8);
  round.pay_until = Dec(14);
  return round;
}

// "REASON field given wanted"; "" for none.
std::string Said(const absl::Status& status) {
  if (status.ok()) return "";
  const std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.size() != 1) return status.ToString();
  std::string said = InfoOf(refusals[0].reason).name;
  for (const char* fact : {"field", "given", "wanted"}) {
    const auto found = refusals[0].facts.find(fact);
    if (found != refusals[0].facts.end()) absl::StrAppend(&said, " ", found->second);
  }
  return said;
}

TEST(HardshipRounds, DaysComeInTheirOrderAndEachErrorNamesItsField) {
  const struct {
    std::function<void(HardshipRound&)> change;
    const char* said;
  } kRows[] = {
      {[](HardshipRound&) {}, ""},
      {[](HardshipRound& r) { r.display_name = ""; }, "FIELD_REQUIRED round.display_name"},
      {[](HardshipRound& r) { r.year = 2027; }, ""},
      {[](HardshipRound& r) { r.year = 2028; }, "NUMBER_OUT_OF_RANGE round.year 2028 2026–2027"},
      {[](HardshipRound& r) { r.year = 2025; }, "NUMBER_OUT_OF_RANGE round.year 2025 2026–2027"},
      {[](HardshipRound& r) { r.apply_to = Nov(1); }, ""},
      {[](HardshipRound& r) { r.apply_to = absl::CivilDay(2026, 10, 31); },
       "DATE_BEFORE_START round.apply_to 2026-10-31 2026-11-01"},
      {[](HardshipRound& r) { r.check_until = Nov(9); }, ""},
      {[](HardshipRound& r) { r.check_until = Nov(8); },
       "DATE_BEFORE_START round.check_until 2026-11-08 2026-11-09"},
      {[](HardshipRound& r) { r.committee_until = Nov(15); },
       "DATE_BEFORE_START round.committee_until 2026-11-15 2026-11-16"},
      {[](HardshipRound& r) { r.publicity_from = Nov(29); },
       "DATE_BEFORE_START round.publicity_from 2026-11-29 2026-11-30"},
      {[](HardshipRound& r) { r.publicity_to = Nov(30); },
       "DATE_BEFORE_START round.publicity_to 2026-11-30 2026-12-01"},
      {[](HardshipRound& r) { r.publicity_to = Dec(7); },
       "HARDSHIP_ROUND_PUBLICITY round.publicity_to 2026-12-07 2026-12-08"},
      {[](HardshipRound& r) { r.pay_until = Dec(7); },
       "DATE_BEFORE_START round.pay_until 2026-12-07 2026-12-08"},
      {[](HardshipRound& r) { r.pay_until = Nov(1) + kHardshipRoundDaysMax; }, ""},
      {[](HardshipRound& r) { r.pay_until = Nov(1) + kHardshipRoundDaysMax + 1; },
       "PERIOD_TOO_LONG round.pay_until 401 400"},
  };
  for (const auto& row : kRows) {
    HardshipRound round = Yearly();
    row.change(round);
    EXPECT_EQ(Said(CheckHardshipRound(round, Dec(8))), row.said);
  }
}

TEST(HardshipRounds, ADayThatHasPassedStays) {
  HardshipRound after = Yearly();
  EXPECT_EQ(Said(CheckPassed(nullptr, after, Nov(9))), "") << "the last day is left";
  EXPECT_EQ(Said(CheckPassed(nullptr, after, Nov(10))),
            "HARDSHIP_ROUND_PASSED round.apply_to 2026-11-09 2026-11-10");
  const HardshipRound before = Yearly();
  after.display_name = "改名";
  EXPECT_EQ(Said(CheckPassed(&before, after, Dec(31))), "") << "nothing moves";
  after.check_until = Nov(20);
  EXPECT_EQ(Said(CheckPassed(&before, after, Nov(16))), "") << "on the day itself";
  EXPECT_EQ(Said(CheckPassed(&before, after, Nov(17))),
            "HARDSHIP_ROUND_PASSED round.check_until 2026-11-16 2026-11-17");
  after = Yearly();
  after.committee_until = Nov(16);
  EXPECT_EQ(Said(CheckPassed(&before, after, Nov(17))),
            "HARDSHIP_ROUND_PASSED round.committee_until 2026-11-16 2026-11-17");
}

TEST(HardshipRounds, OverlapForTheSameKindsOnlyAndOnlyWhileOpen) {
  HardshipRound other = Yearly();
  other.id = HardshipRoundId{2};
  const auto said = [&] { return Said(CheckOverlap(Yearly(), {other})); };
  const std::string taken =
      "HARDSHIP_ROUND_OVERLAP round.apply_from 2026年度困难帮扶 2026-11-01 – 2026-11-09";
  EXPECT_EQ(said(), taken) << "both for all kinds";
  other.kinds = {Kind::kMedical};
  EXPECT_EQ(said(), taken) << "all kinds contain it";
  HardshipRound schooling = Yearly();
  schooling.kinds = {Kind::kSchooling};
  EXPECT_EQ(Said(CheckOverlap(schooling, {other})), "");
  schooling.kinds.push_back(Kind::kMedical);
  EXPECT_EQ(Said(CheckOverlap(schooling, {other})), taken);
  other.apply_from = Nov(9);
  other.apply_to = Nov(20);
  EXPECT_EQ(said(), "HARDSHIP_ROUND_OVERLAP round.apply_from 2026年度困难帮扶 "
                    "2026-11-09 – 2026-11-20")
      << "one day is shared";
  other.apply_from = Nov(10);
  EXPECT_EQ(said(), "");
  other.apply_from = Nov(1);
  other.state = HardshipRoundState::kCancelled;
  EXPECT_EQ(said(), "");
  EXPECT_EQ(Said(CheckOverlap(Yearly(), {Yearly()})), "") << "itself";
}

// "in 1", "late for 1 by 3", "open".
std::string Place(const std::vector<HardshipRound>& rounds, absl::CivilDay today) {
  const HardshipPlace place = PlaceOf(rounds, today);
  if (place.round.has_value()) return absl::StrCat("in ", Number(*place.round));
  if (!place.missed.has_value()) return "open";
  return absl::StrCat("late for ", Number(*place.missed), " by ", place.missed_days);
}

TEST(HardshipRounds, AnApplicationJoinsUpToTheLastDayAndIsLateAfterIt) {
  HardshipRound second = Yearly();
  second.id = HardshipRoundId{2};
  const std::vector<HardshipRound> one = {Yearly()};
  EXPECT_EQ(Place({}, Nov(5)), "open");
  EXPECT_EQ(Place(one, absl::CivilDay(2026, 10, 31)), "open");
  EXPECT_EQ(Place(one, Nov(1)), "in 1");
  EXPECT_EQ(Place(one, Nov(9)), "in 1");
  EXPECT_EQ(Place(one, Nov(10)), "late for 1 by 1");
  EXPECT_EQ(Place(one, Dec(14)), "late for 1 by 35");
  EXPECT_EQ(Place(one, Dec(15)), "open") << "the round has run";
  second.apply_to = Nov(8);
  EXPECT_EQ(Place({Yearly(), second}, Nov(5)), "in 2") << "it ends first";
  EXPECT_EQ(Place({Yearly(), second}, Nov(9)), "in 1");
  EXPECT_EQ(Place({second, Yearly()}, Nov(10)), "late for 1 by 1") << "the one that ended last";
  HardshipRound over = Yearly();
  over.state = HardshipRoundState::kClosed;
  EXPECT_EQ(Place({over}, Nov(5)), "open");
  EXPECT_EQ(Place({over}, Nov(10)), "late for 1 by 1");
  over.state = HardshipRoundState::kCancelled;
  EXPECT_EQ(Place({over}, Nov(10)), "open");
}

TEST(HardshipRounds, ARoundThatIsNamedMustTakeApplicationsToday) {
  EXPECT_EQ(Said(CheckTakes(Yearly(), Nov(9))), "");
  EXPECT_EQ(Said(CheckTakes(Yearly(), Nov(10))),
            "HARDSHIP_ROUND_WINDOW round 2026年度困难帮扶 2026-11-01 – 2026-11-09");
  HardshipRound over = Yearly();
  over.state = HardshipRoundState::kClosed;
  EXPECT_EQ(Said(CheckTakes(over, Nov(9))), "HARDSHIP_ROUND_OVER round 2026年度困难帮扶");
}

TEST(HardshipRounds, EveryStateHasItsStageAndItsDay) {
  const struct {
    HardshipState state;
    int64_t paid_fen;
    Stage stage;
    std::optional<absl::CivilDay> due;
  } kRows[] = {
      {HardshipState::kApplied, 0, Stage::kCheck, Nov(16)},
      {HardshipState::kInvestigated, 0, Stage::kCommittee, Nov(30)},
      {HardshipState::kReviewed, 0, Stage::kPublish, Dec(1)},
      {HardshipState::kPublished, 0, Stage::kPublicity, Dec(8)},
      {HardshipState::kObjected, 0, Stage::kPublicity, Dec(8)},
      {HardshipState::kPackaged, 0, Stage::kConfirm, Dec(14)},
      {HardshipState::kDecided, 0, Stage::kPay, Dec(14)},
      {HardshipState::kDecided, 1, Stage::kPaid, std::nullopt},
      {HardshipState::kExited, 0, Stage::kOver, std::nullopt},
      {HardshipState::kExited, 1, Stage::kPaid, std::nullopt},
      {HardshipState::kWithdrawn, 0, Stage::kOver, std::nullopt},
      {HardshipState::kRefused, 0, Stage::kOver, std::nullopt},
  };
  for (const auto& row : kRows) {
    const HardshipRoundFile file{
        .state = row.state, .publicity_to = Dec(8), .paid_fen = row.paid_fen};
    const Stage stage = StageOf(file, Dec(8));
    EXPECT_EQ(stage, row.stage) << NameOfState(row.state);
    EXPECT_EQ(StageDueOn(Yearly(), stage), row.due) << NameOfState(row.state);
    EXPECT_EQ(IsFinished(stage), !row.due.has_value()) << NameOfState(row.state);
    if (!row.due.has_value()) {
      EXPECT_EQ(DaysBehind(Yearly(), file, Dec(31)), 0) << NameOfState(row.state);
    }
  }
  const HardshipRoundFile hung{.state = HardshipState::kPublished, .publicity_to = Dec(7)};
  EXPECT_EQ(StageOf(hung, Dec(8)), Stage::kConfirm) << "its own publicity is over";
}

TEST(HardshipRounds, ADayBehindBeginsAfterTheLastOne) {
  const HardshipRoundFile applied{.state = HardshipState::kApplied};
  EXPECT_EQ(DaysBehind(Yearly(), applied, Nov(16)), 0);
  EXPECT_EQ(DaysBehind(Yearly(), applied, Nov(17)), 1);
  EXPECT_EQ(DaysBehind(Yearly(), applied, Dec(16)), 30);
}

TEST(HardshipRounds, EndOnceAndWithNothingLeftUnlessItMoves) {
  const HardshipRound open = Yearly();
  const std::string etag = EtagOfVersion(open.version);
  EXPECT_EQ(Said(CloseRound(open, "x", 0, false).status()).substr(0, 13), "ETAG_MISMATCH");
  EXPECT_EQ(Said(CloseRound(open, etag, 2, false).status()),
            "HARDSHIP_ROUND_UNFINISHED move_unfinished 2026年度困难帮扶 2");
  EXPECT_EQ(CloseRound(open, etag, 2, true)->state, HardshipRoundState::kClosed);
  const HardshipRound closed = *CloseRound(open, etag, 0, false);
  EXPECT_EQ(Said(CloseRound(closed, etag, 0, false).status()),
            "HARDSHIP_ROUND_OVER name 2026年度困难帮扶");
  EXPECT_EQ(Said(CancelRound(open, etag, "").status()), "FIELD_REQUIRED reason");
  EXPECT_EQ(CancelRound(open, etag, "合并")->close_reason, "合并");
  EXPECT_EQ(Said(CancelRound(closed, etag, "合并").status()),
            "HARDSHIP_ROUND_OVER name 2026年度困难帮扶");
}

TEST(HardshipRounds, AMoveAsksForStateFamilyRoundAndReason) {
  HardshipFile file;
  file.id = HardshipFileId{3};
  HardshipFacts facts{.union_id = UnionId{2}, .subject = MemberId{1}, .relatives = {MemberId{2}}};
  facts.today = Nov(20);
  const std::string etag = EtagOfVersion(file.version);
  const HardshipRound round = Yearly();
  const HardshipPlace late{.missed = HardshipRoundId{9}, .missed_days = 2};
  const HardshipPlace inside{.round = round.id};
  const auto said = [&](const HardshipPlace& before, const HardshipRound* into,
                        const std::string& reason) {
    return Said(MoveFile(file, etag, facts, before, into, reason).status());
  };
  EXPECT_EQ(said(late, &round, "补交材料"), "");
  EXPECT_EQ(said(late, &round, ""), "FIELD_REQUIRED reason");
  EXPECT_EQ(said(inside, nullptr, "退出批次"), "");
  EXPECT_EQ(said(inside, &round, "x"), "HARDSHIP_ROUND_SAME round unions/2/hardshipFiles/3");
  EXPECT_EQ(said(late, nullptr, "x"), "HARDSHIP_ROUND_SAME round unions/2/hardshipFiles/3");
  const HardshipPlace moved = *MoveFile(file, etag, facts, late, &round, "补交材料");
  EXPECT_EQ(moved.round, round.id);
  EXPECT_EQ(moved.missed_days, 2) << "that it was late is not forgotten";
  HardshipRound over = round;
  over.state = HardshipRoundState::kClosed;
  EXPECT_EQ(said(late, &over, "x"), "HARDSHIP_ROUND_OVER round 2026年度困难帮扶");
  for (const int actor : {1, 2}) {
    facts.actor_member = MemberId{actor};
    EXPECT_EQ(said(late, &round, "x"), "HARDSHIP_OWN unions/2/hardshipFiles/3");
  }
  facts.actor_member = MemberId{5};
  EXPECT_EQ(said(late, &round, "x"), "");
  file.state = HardshipState::kWithdrawn;
  EXPECT_EQ(said(late, &round, "x").substr(0, 13), "HARDSHIP_STEP");
}

TEST(HardshipRounds, AnUpdateChangesWhatItsMaskNames) {
  unioncare::UpdateHardshipRound command;
  command.round = Yearly();
  command.round.pay_until = Dec(31);
  command.round.display_name = "改名";
  EXPECT_EQ(Said(Merged(command, Yearly()).status()), "FIELD_REQUIRED update_mask");
  command.update_mask = {"pay_until"};
  EXPECT_EQ(Merged(command, Yearly())->pay_until, Dec(31));
  EXPECT_EQ(Merged(command, Yearly())->display_name, Yearly().display_name);
  command.update_mask = {"*"};
  EXPECT_EQ(Merged(command, Yearly())->display_name, "改名");
  command.update_mask = {"state"};
  EXPECT_EQ(Said(Merged(command, Yearly()).status()).substr(0, 38),
            "UPDATE_MASK_UNKNOWN update_mask state ");
}

}  // namespace
}  // namespace unioncare
