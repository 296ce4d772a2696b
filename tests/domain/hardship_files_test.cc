// The course of files of hardship aid: which step is possible where, and what each asks for.
#include "service/domain/hardship_files.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using State = HardshipState;
using Move = HardshipMove;

constexpr UnionId kUnion{2};
constexpr MemberId kSubject{5};
constexpr MemberId kWife{6};
// A Monday.
constexpr absl::CivilDay kToday{2026, 3, 2};

HardshipRules Rules() {
  HardshipRules rules;
  rules.investigate_working_days = 5;
  rules.step_working_days = 5;
  rules.publicity_working_days = 5;
  rules.publicity_skips_vacations = true;
  rules.superior_reviews = true;
  rules.review_months = 12;
  rules.contact_months = 3;
  return rules;
}

WorkingCalendar Calendar(std::vector<Vacation> vacations = {}) {
  return WorkingCalendar({*BuiltInYear(2026)}, std::move(vacations));
}

HardshipFacts Facts(absl::CivilDay today = kToday) {
  return {.union_id = kUnion,
          .subject = kSubject,
          .relatives = {kWife},
          .actor_member = MemberId{1},
          .today = today};
}

HardshipFile File(State state) {
  HardshipFile file;
  file.id = HardshipFileId{3};
  file.year = 2026;
  file.sequence = 7;
  file.member = kSubject;
  file.applied_on = kToday - 10;
  file.consent_on = kToday - 10;
  file.state = state;
  file.outcome = HardshipOutcome::kMeets;
  file.category = HardshipCategory::kDeep;
  file.investigated_on = kToday - 5;
  file.decided_on = kToday - 3;
  file.publicity_from = kToday - 14;
  file.publicity_to = kToday - 7;
  file.committee_fen = 300000;
  return file;
}

std::string ReasonOf(const absl::Status& status) {
  if (status.ok()) return "";
  const std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.empty()) return status.ToString();
  const auto& facts = refusals[0].facts;
  return absl::StrCat(InfoOf(refusals[0].reason).name,
                      facts.count("field") ? " " + facts.at("field") : "");
}
template <class Value>
std::string ReasonOf(const absl::StatusOr<Value>& value) {
  return ReasonOf(value.status());
}

TEST(HardshipMoves, EachStepIsPossibleInItsStatesOnly) {
  // One row per state, one column per step: material, investigate, decide, publish, object, answer,
  // submit, answer of the superior union, confirm, review, contact, withdraw, exit.
  struct Row {
    State state;
    const char* moves;
  };
  for (const Row& row : {Row{State::kUnspecified, "............."},
                         Row{State::kApplied, "xx.........x."},
                         Row{State::kInvestigated, "x.x........x."},
                         Row{State::kReviewed, "x..x.......x."},
                         Row{State::kPublished, "x...x.x.x..x."},
                         Row{State::kObjected, "x...xx.....x."},
                         Row{State::kPackaged, "x......x...x."},
                         Row{State::kDecided, "x........xx.x"},
                         Row{State::kExited, "............."},
                         Row{State::kWithdrawn, "............."},
                         Row{State::kRefused, "............."}}) {
    std::string moves;
    for (int move = 0; move < kHardshipMoveCount; ++move) {
      const bool may = MayMove(static_cast<Move>(move), row.state);
      moves += may ? 'x' : '.';
      if (row.state == State::kUnspecified) continue;
      const HardshipFile file = File(row.state);
      EXPECT_EQ(ReasonOf(CheckMove(file, static_cast<Move>(move), EtagOfVersion(1), Facts())),
                may ? "" : "HARDSHIP_STEP name");
      EXPECT_EQ(ReasonOf(CheckMove(file, static_cast<Move>(move), EtagOfVersion(2), Facts())),
                "ETAG_MISMATCH etag");
    }
    EXPECT_EQ(moves, row.moves) << static_cast<int>(row.state);
    EXPECT_EQ(IsLive(row.state), moves.find('x') != std::string::npos);
  }
}

TEST(HardshipMoves, NobodyDecidesAboutTheOwnFamily) {
  for (const MemberId actor : {kSubject, kWife}) {
    HardshipFacts facts = Facts();
    facts.actor_member = actor;
    const std::string etag = EtagOfVersion(1);
    EXPECT_EQ(ReasonOf(CheckMove(File(State::kApplied), Move::kInvestigate, etag, facts)),
              "HARDSHIP_OWN");
    EXPECT_EQ(ReasonOf(CheckMove(File(State::kPublished), Move::kSubmit, etag, facts)),
              "HARDSHIP_OWN");
    EXPECT_EQ(ReasonOf(CheckMove(File(State::kDecided), Move::kExit, etag, facts)),
              "HARDSHIP_OWN");
    EXPECT_EQ(ReasonOf(CheckMove(File(State::kApplied), Move::kMaterial, etag, facts)),
              "HARDSHIP_OWN");
    EXPECT_EQ(ReasonOf(CheckMove(File(State::kApplied), Move::kWithdraw, etag, facts)), "");
  }
}

TEST(ApplyHardship, IsForStaffInServiceWhoAgreeAndWhoseHouseholdHasNoFile) {
  struct Row {
    const char* what;
    const char* reason;
  };
  for (const Row& row :
       {Row{"fine", ""}, Row{"retired", "HARDSHIP_RETIRED hardship_file.member"},
        Row{"left", "HARDSHIP_NOT_ACTIVE hardship_file.member"},
        Row{"no consent", "FIELD_REQUIRED hardship_file.consent_on"},
        Row{"consent tomorrow", "DATE_IN_FUTURE hardship_file.consent_on"},
        Row{"no reason", "FIELD_REQUIRED hardship_file.on_behalf_reason"},
        Row{"self", ""}, Row{"less than nothing", "NUMBER_OUT_OF_RANGE hardship_file.asked_fen"},
        Row{"no ID", "HARDSHIP_ID_MISSING hardship_file.member"},
        Row{"here", "HOUSEHOLD_TAKEN"}, Row{"elsewhere", "HOUSEHOLD_ELSEWHERE"}}) {
    const std::string what = row.what;
    ApplyHardship command{.member = kSubject,
                          .on_behalf_reason = what == "no reason" || what == "self" ? "" : "住院",
                          .consent_on = kToday,
                          .asked_fen = what == "less than nothing" ? -1 : 100};
    if (what == "no consent") command.consent_on.reset();
    if (what == "consent tomorrow") command.consent_on = kToday + 1;
    const ApplyFacts facts{
        .member_state = what == "left" ? MemberState::kLeft : MemberState::kActive,
        .retired = what == "retired",
        .has_id_number = what != "no ID",
        .self = what == "self",
        .taken_here = what == "here",
        .taken_elsewhere = what == "elsewhere"};
    const auto made = Decide(command, facts, Facts(), HardshipResult{}, Rules(), Calendar());
    EXPECT_EQ(ReasonOf(made), row.reason) << what;
    if (!made.ok()) continue;
    EXPECT_EQ(made->state, State::kApplied);
    EXPECT_EQ(*made->step_due_on, absl::CivilDay(2026, 3, 9)) << "five working days later";
  }
}

TEST(InvestigateHardship, TakesTwoPeopleWhoAreNoFamily) {
  HardshipFile before = File(State::kApplied);
  before.applied_on = kToday;
  before.investigated_on.reset();
  struct Row {
    std::vector<MemberId> who;
    const char* reason;
  };
  for (const Row& row :
       {Row{{MemberId{1}, MemberId{2}}, ""},
        Row{{MemberId{1}}, "NUMBER_OUT_OF_RANGE investigators"},
        Row{{MemberId{1}, MemberId{2}, MemberId{3}}, "NUMBER_OUT_OF_RANGE investigators"},
        Row{{MemberId{1}, MemberId{1}}, "HARDSHIP_INVESTIGATOR investigators[1]"},
        Row{{kSubject, MemberId{1}}, "HARDSHIP_INVESTIGATOR investigators[0]"},
        Row{{MemberId{1}, kWife}, "HARDSHIP_INVESTIGATOR investigators[1]"}}) {
    EXPECT_EQ(ReasonOf(Decide(InvestigateHardship{kToday, row.who}, before, Facts(), Rules(),
                              Calendar())),
              row.reason);
  }
  const std::vector<MemberId> two = {MemberId{1}, MemberId{2}};
  // Applied on a Monday, the last of five working days is the Monday after.
  for (const auto& [on, late] : {std::pair(absl::CivilDay(2026, 3, 9), false),
                                 std::pair(absl::CivilDay(2026, 3, 10), true)}) {
    const auto after = Decide(InvestigateHardship{on, two}, before,
                              Facts(absl::CivilDay(2026, 4, 1)), Rules(), Calendar());
    ASSERT_TRUE(after.ok());
    EXPECT_EQ(after->investigated_late, late);
    EXPECT_EQ(after->state, State::kInvestigated);
  }
  EXPECT_EQ(ReasonOf(Decide(InvestigateHardship{kToday + 1, two}, before, Facts(), Rules(),
                            Calendar())),
            "DATE_IN_FUTURE investigated_on");
  EXPECT_EQ(ReasonOf(Decide(InvestigateHardship{kToday - 1, two}, before, Facts(), Rules(),
                            Calendar())),
            "DATE_BEFORE_START investigated_on");
}

TEST(DecideHardship, IsForACommitteeWithoutTheFamilyAndForHardshipOnly) {
  const DecideHardship fine{.accept = true,
                            .minutes_no = "2026-07",
                            .on = kToday,
                            .present = {MemberId{1}, MemberId{2}},
                            .committee_fen = 300000};
  const auto decided = Decide(fine, File(State::kInvestigated), Facts(), Rules(), Calendar());
  ASSERT_TRUE(decided.ok());
  EXPECT_EQ(decided->state, State::kReviewed);
  DecideHardship changed = fine;
  changed.present = {MemberId{1}, kSubject};
  EXPECT_EQ(ReasonOf(Decide(changed, File(State::kInvestigated), Facts(), Rules(), Calendar())),
            "HARDSHIP_PRESENT present[1]");
  changed.present = {MemberId{1}, MemberId{1}};
  EXPECT_EQ(ReasonOf(Decide(changed, File(State::kInvestigated), Facts(), Rules(), Calendar())),
            "HARDSHIP_PRESENT present[1]");
  changed = fine;
  changed.committee_fen = 0;
  EXPECT_EQ(ReasonOf(Decide(changed, File(State::kInvestigated), Facts(), Rules(), Calendar())),
            "NUMBER_OUT_OF_RANGE committee_fen");
  for (const HardshipOutcome outcome : {HardshipOutcome::kNotJudged, HardshipOutcome::kExcluded,
                                        HardshipOutcome::kMeetsNot}) {
    HardshipFile file = File(State::kInvestigated);
    file.outcome = outcome;
    EXPECT_EQ(ReasonOf(Decide(fine, file, Facts(), Rules(), Calendar())), "HARDSHIP_NOT_MET");
    DecideHardship against = fine;
    against.accept = false;
    against.committee_fen = 0;
    EXPECT_EQ(ReasonOf(Decide(against, file, Facts(), Rules(), Calendar())),
              "FIELD_REQUIRED opinion");
    against.opinion = "不符合条件";
    const auto refused = Decide(against, file, Facts(), Rules(), Calendar());
    ASSERT_TRUE(refused.ok());
    EXPECT_EQ(refused->state, State::kRefused);
    EXPECT_FALSE(refused->step_due_on.has_value());
  }
}

// Publishes on a day and gives the last day.
absl::CivilDay PublicTo(absl::CivilDay from, const WorkingCalendar& calendar,
                        const HardshipRules& rules = Rules()) {
  return *Decide(PublishHardship{"公告栏", "12345678"}, File(State::kReviewed), Facts(from), rules,
                 calendar)
              ->publicity_to;
}

TEST(Publicity, CountsWorkingDaysWithMakeUpDaysAndLeavesVacationsOut) {
  EXPECT_EQ(PublicTo(kToday, Calendar()), absl::CivilDay(2026, 3, 9));
  // Over the National Day of 2026, with its make-up days.
  const WorkingCalendar plain = Calendar();
  const absl::CivilDay over = PublicTo(absl::CivilDay(2026, 9, 28), plain);
  EXPECT_EQ(over, plain.After(absl::CivilDay(2026, 9, 28), 5));
  EXPECT_GT(over, absl::CivilDay(2026, 10, 7));
  // The summer vacation begins in the middle: two days before it, three behind it.
  const WorkingCalendar summer =
      Calendar({{absl::CivilDay(2026, 7, 9), absl::CivilDay(2026, 8, 30), "暑假"}});
  EXPECT_EQ(PublicTo(absl::CivilDay(2026, 7, 6), summer), absl::CivilDay(2026, 9, 2));
  HardshipRules rules = Rules();
  rules.publicity_skips_vacations = false;
  EXPECT_EQ(PublicTo(absl::CivilDay(2026, 7, 6), summer, rules), absl::CivilDay(2026, 7, 13));
}

TEST(Publicity, AnObjectionStopsTheClockAlsoOnTheLastDay) {
  struct Row {
    absl::CivilDay on, answered;
    const char* reason;
    absl::CivilDay to;
  };
  // Public from Monday 2 March; 3, 4, 5, 6 and 9 March count.
  HardshipFile open = File(State::kPublished);
  open.publicity_from = kToday;
  open.publicity_to = absl::CivilDay(2026, 3, 9);
  for (const Row& row :
       {Row{kToday, absl::CivilDay(2026, 3, 12), "", absl::CivilDay(2026, 3, 19)},
        Row{absl::CivilDay(2026, 3, 3), absl::CivilDay(2026, 3, 12), "",
            absl::CivilDay(2026, 3, 19)},
        Row{absl::CivilDay(2026, 3, 6), absl::CivilDay(2026, 3, 12), "",
            absl::CivilDay(2026, 3, 16)},
        Row{absl::CivilDay(2026, 3, 9), absl::CivilDay(2026, 3, 12), "",
            absl::CivilDay(2026, 3, 13)},
        Row{absl::CivilDay(2026, 3, 10), absl::CivilDay(2026, 3, 12),
            "HARDSHIP_PUBLICITY_OVER objection.received_on", absl::CivilDay()},
        Row{kToday - 1, absl::CivilDay(2026, 3, 12), "DATE_BEFORE_START objection.received_on",
            absl::CivilDay()}}) {
    const auto objected = Decide(ObjectHardship{row.on}, open, Facts(row.answered), Rules(),
                                 Calendar());
    ASSERT_EQ(ReasonOf(objected), row.reason);
    if (!objected.ok()) continue;
    EXPECT_EQ(objected->state, State::kObjected);
    const auto waits =
        Decide(AnswerHardship{.still_open = 1}, *objected, Facts(row.answered), Rules(),
               Calendar());
    EXPECT_EQ(waits->state, State::kObjected) << "another one is open";
    EXPECT_EQ(ReasonOf(Decide(ObjectHardship{row.answered}, *waits, Facts(row.answered), Rules(),
                              Calendar())),
              "")
        << "while one is open the list hangs out on";
    const auto goes_on =
        Decide(AnswerHardship{}, *objected, Facts(row.answered), Rules(), Calendar());
    ASSERT_TRUE(goes_on.ok());
    EXPECT_EQ(goes_on->state, State::kPublished);
    EXPECT_EQ(*goes_on->publicity_to, row.to);
    const auto upheld = Decide(AnswerHardship{.upheld = true}, *objected, Facts(row.answered),
                               Rules(), Calendar());
    EXPECT_EQ(upheld->state, State::kInvestigated);
  }
}

TEST(SubmitHardship, WaitsForTheEndOfPublicityAndForConsent) {
  HardshipFile file = File(State::kPublished);
  const SubmitHardship fine{.superior_consent_on = kToday, .has_superior = true};
  EXPECT_EQ(Decide(fine, file, Facts(), Rules())->state, State::kPackaged);
  EXPECT_EQ(ReasonOf(Decide(SubmitHardship{.has_superior = true}, file, Facts(), Rules())),
            "HARDSHIP_CONSENT superior_consent_on");
  EXPECT_EQ(ReasonOf(Decide(SubmitHardship{}, file, Facts(), Rules())), "HARDSHIP_SUPERIOR");
  file.publicity_to = kToday;
  EXPECT_EQ(ReasonOf(Decide(fine, file, Facts(), Rules())), "HARDSHIP_PUBLICITY_OPEN")
      << "the last day is not over before midnight";
  EXPECT_EQ(ReasonOf(Decide(ConfirmHardship{100}, file, Facts(), Rules())),
            "HARDSHIP_PUBLICITY_OPEN");
  const ConfirmHardship below{.final_fen = 100, .has_superior = true};
  EXPECT_EQ(ReasonOf(Decide(below, file, Facts(kToday + 1), Rules())), "HARDSHIP_SUPERIOR");
  EXPECT_EQ(Decide(ConfirmHardship{100}, file, Facts(kToday + 1), Rules())->state,
            State::kDecided)
      << "nobody is above to review it";
  HardshipRules alone = Rules();
  alone.superior_reviews = false;
  EXPECT_EQ(Decide(below, file, Facts(kToday + 1), alone)->state, State::kDecided);
  EXPECT_EQ(ReasonOf(Decide(fine, file, Facts(kToday + 1), alone)), "HARDSHIP_SUPERIOR");
}

TEST(HardshipInForce, IsReviewedWithinAYearAndContactedEachQuarter) {
  const auto in_force = Decide(AnswerHardshipPackage{.accept = true, .final_fen = 200000},
                               File(State::kPackaged), Facts(absl::CivilDay(2026, 11, 30)),
                               Rules());
  ASSERT_TRUE(in_force.ok());
  EXPECT_EQ(in_force->state, State::kDecided);
  EXPECT_EQ(*in_force->contact_due_on, absl::CivilDay(2027, 2, 28)) << "no 30 February";
  EXPECT_EQ(*in_force->review_due_on, absl::CivilDay(2027, 11, 30));
  const HardshipFacts later = Facts(absl::CivilDay(2027, 3, 10));
  const std::string etag = EtagOfVersion(1);
  const auto contacted = Contact(*in_force, etag, absl::CivilDay(2027, 3, 9), later, Rules());
  EXPECT_EQ(*contacted->contact_due_on, absl::CivilDay(2027, 6, 9));
  const auto older = Contact(*contacted, etag, absl::CivilDay(2027, 2, 1), later, Rules());
  EXPECT_EQ(*older->contact_due_on, absl::CivilDay(2027, 6, 9)) << "entered late, moves nothing";
  HardshipResult result{.outcome = HardshipOutcome::kMeetsNot};
  const auto out = Review(*in_force, etag, later, result, Rules(), Calendar());
  EXPECT_EQ(out->state, State::kDecided);
  EXPECT_TRUE(out->step_due_on.has_value()) << "the exit is due";
  result.outcome = HardshipOutcome::kNotJudged;
  EXPECT_EQ(ReasonOf(Review(*in_force, etag, later, result, Rules(), Calendar())),
            "HARDSHIP_UNKNOWN");
  const auto exited =
      Exit(*out, etag, HardshipExit::kOutOfHardship, "收入已提高", later);
  EXPECT_EQ(exited->state, State::kExited);
  EXPECT_FALSE(exited->review_due_on.has_value());
  EXPECT_EQ(ReasonOf(Exit(*out, etag, HardshipExit::kUnspecified, "", later)),
            "FIELD_REQUIRED exit_reason");
}

TEST(CloseFor, EndsWhatIsLiveAndNothingElse) {
  for (int state = 1; state < kHardshipStateCount; ++state) {
    HardshipFile file = File(static_cast<State>(state));
    const bool live = IsLive(file.state);
    EXPECT_EQ(CloseFor(file, HardshipExit::kDeceased, kToday), live);
    EXPECT_EQ(file.state, live ? State::kExited : static_cast<State>(state));
    EXPECT_FALSE(CloseFor(file, HardshipExit::kRetired, kToday)) << "once";
  }
}

TEST(MaskName, LeavesTheFirstCharacter) {
  struct Row {
    const char* name;
    const char* masked;
  };
  for (const Row& row : {Row{"张伟", "张*"}, Row{"欧阳修文", "欧***"}, Row{"张", "张*"},
                         Row{"Anna Smith", "A***"}, Row{"𠮷田", "𠮷*"}, Row{"", ""}}) {
    EXPECT_EQ(MaskName(row.name), row.masked);
  }
}

}  // namespace
}  // namespace unioncare
