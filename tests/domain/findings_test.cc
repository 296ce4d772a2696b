// Tests of what becomes of a finding: every step in every state, who may take it, and what a later
// audit makes of it.
#include "service/domain/findings.h"

#include <functional>
#include <string>

#include "gtest/gtest.h"
#include "tests/domain/verdicts.h"

namespace unioncare {
namespace {

const absl::CivilDay kToday(2026, 11, 22);
const absl::Time kNow = absl::FromUnixSeconds(1795190400);
constexpr UnionId kUnionId{2};
constexpr UserId kOwner{4}, kChair{2}, kAuditorUser{9};

Finding InState(FindingState state) {
  Finding of;
  of.id = FindingId{3};
  of.key = "A05 d12.1";
  of.found.rule = AuditRule::kDuplicate;
  of.found.severity = AuditSeverity::kMedium;
  of.found.subjects = {{AuditSubjectType::kDisbursement, UnionId{0}, 12, 1}};
  of.found.amount_fen = 20'000;
  of.found.facts = {{"cap_fen", "100000"}};
  of.state = state;
  of.version = 7;
  if (state == FindingState::kExplained) {
    of.explanation = "两件事";
    of.explained_by = kOwner;
  }
  if (state >= FindingState::kRectified && state <= FindingState::kClosed) {
    of.rectification = "已交回";
    of.rectified_by = kOwner;
  }
  if (state == FindingState::kVerified || state == FindingState::kClosed) {
    of.reviewed_by = kAuditorUser;
  }
  return of;
}

Finding Proposed(FindingState state, UserId by, WaiverOffice office) {
  Finding of = InState(state);
  of.waiver_reason = "金额很小";
  of.waiver_proposed_by = by;
  of.waiver_office = office;
  return of;
}

FindingFacts As(UserId user) {
  return {.actor = user,
          .actor_is_chair = user == kChair,
          .actor_is_auditor = user == kAuditorUser};
}

using Outcome = absl::StatusOr<Finding>;

// Each step as somebody who may take it takes it.
Outcome Take(FindingStep step, const Finding& before) {
  const std::string etag = "7";
  switch (step) {
    case FindingStep::kExplain:
      return Decide(ExplainFinding{etag, "病种不同"}, before, As(kOwner), kUnionId, kNow);
    case FindingStep::kAssign:
      return Decide(AssignFinding{.etag = etag, .owner = kOwner, .due_on = kToday,
                                  .requirement = "交回"},
                    before, As(kAuditorUser), kUnionId, kToday);
    case FindingStep::kStart:
      return Decide(StartRectification{etag}, before, kUnionId);
    case FindingStep::kRectify:
      return Decide(RectifyFinding{.etag = etag, .rectification = "已交回"}, before, As(kOwner),
                    kUnionId, kNow);
    case FindingStep::kVerify:
      return Decide(VerifyFinding{etag, ""}, before, As(kAuditorUser), kUnionId, kNow);
    case FindingStep::kReject:
      return Decide(RejectRectification{etag, "没有凭证"}, before, As(kAuditorUser), kUnionId,
                    kNow);
    case FindingStep::kClose:
      return Decide(CloseFinding{etag}, before, As(kAuditorUser), kUnionId);
    case FindingStep::kPropose:
      return Decide(ProposeWaiver{etag, "金额很小"}, before, As(kChair), kUnionId);
    case FindingStep::kConfirm:
      return Decide(ConfirmWaiver{etag}, before, As(kAuditorUser), kUnionId);
    case FindingStep::kDecline:
      return Decide(DeclineWaiver{etag, "应先追回"}, before, As(kAuditorUser), kUnionId, kNow);
  }
  return absl::InternalError("no such step");
}

// Columns: open, explained, rectifying, rectified, verified, closed, waived; "." where the step is
// refused, else the first letter of the state after it, "R" for rectified, "W" for waived.
constexpr struct {
  FindingStep step;
  const char* after;
} kTable[] = {
    {FindingStep::kExplain, "eer...."}, {FindingStep::kAssign, "oer...."},
    {FindingStep::kStart, "rr....."},   {FindingStep::kRectify, "RRR...."},
    {FindingStep::kVerify, ".v.v..."},  {FindingStep::kReject, ".o.r..."},
    {FindingStep::kClose, "....c.."},   {FindingStep::kPropose, "oerR..."},
    {FindingStep::kConfirm, "WWWW..."}, {FindingStep::kDecline, "oerR..."},
};

char LetterOf(FindingState state) { return ".oerRvcW"[static_cast<int>(state)]; }

TEST(Findings, EveryStepInEveryState) {
  for (const auto& row : kTable) {
    for (int state = 1; state < kFindingStateCount; ++state) {
      const auto is = static_cast<FindingState>(state);
      const bool waiver =
          row.step == FindingStep::kConfirm || row.step == FindingStep::kDecline;
      const Finding before = waiver && is < FindingState::kVerified
                                 ? Proposed(is, kChair, WaiverOffice::kChair)
                                 : InState(is);
      const Outcome after = Take(row.step, before);
      const char wanted = row.after[state - 1];
      if (wanted == '.') {
        EXPECT_EQ(ReasonOf(after.status()), "FINDING_STEP name")
            << static_cast<int>(row.step) << " in " << state;
      } else {
        ASSERT_TRUE(after.ok()) << static_cast<int>(row.step) << " in " << state << ": "
                                << after.status();
        EXPECT_EQ(LetterOf(after->state), wanted) << static_cast<int>(row.step) << " in " << state;
      }
    }
  }
}

TEST(Findings, EveryStepWantsTheEtagOfToday) {
  for (const auto& row : kTable) {
    Finding before = Proposed(FindingState::kRectified, kChair, WaiverOffice::kChair);
    before.version = 8;
    EXPECT_EQ(ReasonOf(Take(row.step, before).status()), "ETAG_MISMATCH etag");
  }
}

TEST(Findings, TextsAreWanted) {
  const Finding open = InState(FindingState::kOpen);
  const FindingFacts facts = As(kChair);
  EXPECT_EQ(ReasonOf(Decide(ExplainFinding{"", ""}, open, facts, kUnionId, kNow).status()),
            "FIELD_REQUIRED explanation");
  EXPECT_EQ(ReasonOf(Decide(AssignFinding{}, open, facts, kUnionId, kToday).status()),
            "FIELD_REQUIRED requirement");
  EXPECT_EQ(ReasonOf(Decide(RectifyFinding{}, open, facts, kUnionId, kNow).status()),
            "FIELD_REQUIRED rectification");
  EXPECT_EQ(ReasonOf(Decide(RejectRectification{}, open, facts, kUnionId, kNow).status()),
            "FIELD_REQUIRED reason");
  EXPECT_EQ(ReasonOf(Decide(ProposeWaiver{}, open, facts, kUnionId).status()),
            "FIELD_REQUIRED reason");
  EXPECT_EQ(ReasonOf(Decide(DeclineWaiver{}, open, facts, kUnionId, kNow).status()),
            "FIELD_REQUIRED reason");
}

TEST(AssignFinding, TheDeadlineLiesBetweenTodayAndAYearFromNow) {
  const Finding open = InState(FindingState::kOpen);
  const auto assign = [&](absl::CivilDay due_on, bool exists = true) {
    return ReasonOf(Decide(AssignFinding{.etag = "7", .owner = kOwner, .owner_exists = exists,
                                         .due_on = due_on, .requirement = "交回"},
                           open, As(kAuditorUser), kUnionId, kToday)
                        .status());
  };
  EXPECT_EQ(assign(kToday - 1), "DATE_BEFORE_START due_on");
  EXPECT_EQ(assign(kToday), "");
  EXPECT_EQ(assign(kToday + kFindingDeadlineDaysMax), "");
  EXPECT_EQ(assign(kToday + kFindingDeadlineDaysMax + 1), "PERIOD_TOO_LONG due_on");
  EXPECT_EQ(assign(kToday, false), "NOT_FOUND owner");
}

TEST(VerifyFinding, WhoAnsweredDoesNotVerifyAndNobodyDecidesAboutOneself) {
  for (const FindingState state : {FindingState::kExplained, FindingState::kRectified}) {
    const Finding before = InState(state);
    const auto reason = [&](const FindingFacts& facts) {
      return ReasonOf(
          Decide(VerifyFinding{"7", ""}, before, facts, kUnionId, kNow).status());
    };
    EXPECT_EQ(reason(As(kAuditorUser)), "");
    EXPECT_EQ(reason(As(kOwner)), "FINDING_SAME_PERSON");
    FindingFacts own = As(kAuditorUser);
    own.concerns_actor = true;
    EXPECT_EQ(reason(own), "FINDING_OWN");
    EXPECT_EQ(ReasonOf(Decide(RejectRectification{"7", "不行"}, before, own, kUnionId, kNow)
                           .status()),
              "FINDING_OWN");
  }
}

TEST(VerifyFinding, WhatMustBeRectifiedIsNotDoneWithWords) {
  for (int severity = 1; severity <= 4; ++severity) {
    Finding explained = InState(FindingState::kExplained);
    explained.found.severity = static_cast<AuditSeverity>(severity);
    EXPECT_EQ(ReasonOf(Decide(VerifyFinding{"7", ""}, explained, As(kAuditorUser), kUnionId, kNow)
                           .status()),
              severity < 3 ? "" : "FINDING_MUST_RECTIFY")
        << severity;
    Finding rectified = InState(FindingState::kRectified);
    rectified.found.severity = static_cast<AuditSeverity>(severity);
    EXPECT_TRUE(Take(FindingStep::kVerify, rectified).ok()) << severity;
  }
}

// Who proposes and who confirms: "c" chair, "a" auditor, "b" both at once, "o" neither.
FindingFacts Person(char kind, UserId user) {
  return {.actor = user,
          .actor_is_chair = kind == 'c' || kind == 'b',
          .actor_is_auditor = kind == 'a' || kind == 'b'};
}

TEST(Waiver, TakesTwoPeopleOfTheTwoOffices) {
  const struct {
    char proposer, confirmer;
    bool same;
    const char* proposed;
    const char* confirmed;
  } rows[] = {
      {'c', 'a', false, "", ""},
      {'a', 'c', false, "", ""},
      {'c', 'c', false, "", "FINDING_OFFICE"},
      {'a', 'a', false, "", "FINDING_OFFICE"},
      {'c', 'o', false, "", "FINDING_OFFICE"},
      {'b', 'a', false, "", ""},
      {'b', 'c', false, "", "FINDING_OFFICE"},
      {'a', 'b', false, "", ""},
      {'b', 'b', true, "", "FINDING_SAME_PERSON"},
      {'c', 'c', true, "", "FINDING_SAME_PERSON"},
      {'o', 'a', false, "FINDING_OFFICE", ""},
  };
  for (const auto& row : rows) {
    const FindingFacts one = Person(row.proposer, UserId{5});
    const FindingFacts other = Person(row.confirmer, row.same ? UserId{5} : UserId{6});
    const Finding open = InState(FindingState::kOpen);
    Outcome proposed = Decide(ProposeWaiver{"7", "金额很小"}, open, one, kUnionId);
    EXPECT_EQ(ReasonOf(proposed.status()), row.proposed) << row.proposer;
    if (!proposed.ok()) continue;
    EXPECT_EQ(ReasonOf(Decide(ProposeWaiver{"7", "再提"}, *proposed, other, kUnionId).status()),
              row.confirmer == 'o' ? "FINDING_OFFICE" : "WAIVER_OPEN");
    const Outcome waived = Decide(ConfirmWaiver{"7"}, *proposed, other, kUnionId);
    EXPECT_EQ(ReasonOf(waived.status()), row.confirmed) << row.proposer << row.confirmer;
    if (waived.ok()) {
      EXPECT_EQ(waived->state, FindingState::kWaived);
      EXPECT_EQ(waived->waiver_confirmed_by, UserId{6});
    }
  }
}

TEST(Waiver, IsNotForWhomItConcernsAndGoesWhenItIsDeclined) {
  FindingFacts own = As(kChair);
  own.concerns_actor = true;
  const Finding open = InState(FindingState::kOpen);
  EXPECT_EQ(ReasonOf(Decide(ProposeWaiver{"7", "算了"}, open, own, kUnionId).status()),
            "FINDING_OWN");
  EXPECT_EQ(ReasonOf(Decide(ConfirmWaiver{"7"}, open, As(kAuditorUser), kUnionId).status()),
            "WAIVER_MISSING");
  EXPECT_EQ(ReasonOf(Decide(DeclineWaiver{"7", "不"}, open, As(kChair), kUnionId, kNow).status()),
            "WAIVER_MISSING");
  const Finding proposed = Proposed(FindingState::kOpen, kChair, WaiverOffice::kChair);
  const Outcome declined =
      Decide(DeclineWaiver{"7", "应先追回"}, proposed, As(kAuditorUser), kUnionId, kNow);
  ASSERT_TRUE(declined.ok());
  EXPECT_EQ(declined->waiver_reason, "");
  EXPECT_EQ(declined->waiver_proposed_by, UserId{0});
  EXPECT_EQ(declined->review, "应先追回");
}

TEST(IsOverdue, FromTheDayAfterTheDeadlineWhileNobodyHasPutItRight) {
  for (int state = 1; state < kFindingStateCount; ++state) {
    Finding of = InState(static_cast<FindingState>(state));
    EXPECT_FALSE(IsOverdue(of, kToday));
    of.due_on = kToday;
    EXPECT_FALSE(IsOverdue(of, kToday));
    EXPECT_EQ(IsOverdue(of, kToday + 1), state <= 3) << state;
  }
}

TEST(FindAgain, WhatIsTheSameIsLeftAlone) {
  for (int state = 1; state < kFindingStateCount; ++state) {
    Finding kept = InState(static_cast<FindingState>(state));
    EXPECT_EQ(FindAgain(AuditFinding(kept.found), kept), FoundAgain::kSame) << state;
    kept.gone_on = kToday;
    EXPECT_EQ(FindAgain(AuditFinding(kept.found), kept), FoundAgain::kChanged) << state;
    EXPECT_FALSE(kept.gone_on.has_value());
    EXPECT_EQ(kept.state, static_cast<FindingState>(state));
  }
}

TEST(FindAgain, OtherFactsChangeAnOpenOneAndLeaveASettledOne) {
  for (int state = 1; state < kFindingStateCount; ++state) {
    Finding kept = InState(static_cast<FindingState>(state));
    AuditFinding found = kept.found;
    found.facts = {{"cap_fen", "80000"}};
    found.severity = AuditSeverity::kBlock;  // of the same version: not taken
    const bool settled = IsSettled(kept.state);
    EXPECT_EQ(FindAgain(found, kept), settled ? FoundAgain::kSame : FoundAgain::kChanged) << state;
    EXPECT_EQ(kept.found.facts[0].second, settled ? "100000" : "80000");
    EXPECT_EQ(kept.found.severity, AuditSeverity::kMedium);
  }
}

TEST(FindAgain, ANewVersionOfTheRuleSaysHowSevereAnOpenOneIs) {
  Finding kept = InState(FindingState::kRectifying);
  AuditFinding found = kept.found;
  found.rule_version = 2;
  found.severity = AuditSeverity::kLow;
  EXPECT_EQ(FindAgain(found, kept), FoundAgain::kChanged);
  EXPECT_EQ(kept.found.severity, AuditSeverity::kLow);
  EXPECT_EQ(kept.found.rule_version, 2);
}

TEST(FindAgain, ASettledOneIsOpenAgainWhenItIsWorse) {
  const struct {
    int version;
    AuditSeverity severity;
    int64_t amount_fen;
    bool reopened;
  } rows[] = {
      {1, AuditSeverity::kMedium, 20'000, false}, {1, AuditSeverity::kMedium, 20'001, true},
      {1, AuditSeverity::kMedium, 19'999, false}, {1, AuditSeverity::kHigh, 20'000, false},
      {2, AuditSeverity::kHigh, 20'000, true},    {2, AuditSeverity::kMedium, 20'000, false},
      {2, AuditSeverity::kLow, 20'000, false},
  };
  for (const auto& row : rows) {
    for (const FindingState state :
         {FindingState::kVerified, FindingState::kClosed, FindingState::kWaived}) {
      Finding kept = Proposed(state, kChair, WaiverOffice::kChair);
      kept.due_on = kToday;
      if (state == FindingState::kWaived) kept.waiver_confirmed_by = kAuditorUser;
      AuditFinding found = kept.found;
      found.rule_version = row.version;
      found.severity = row.severity;
      found.amount_fen = row.amount_fen;
      EXPECT_EQ(FindAgain(found, kept), row.reopened ? FoundAgain::kReopened : FoundAgain::kSame)
          << row.version << " " << row.amount_fen;
      EXPECT_EQ(kept.state, row.reopened ? FindingState::kOpen : state);
      EXPECT_EQ(kept.reopened_count, row.reopened ? 1 : 0);
      if (row.reopened) {
        EXPECT_FALSE(kept.due_on.has_value());
        EXPECT_EQ(kept.waiver_confirmed_by, UserId{0});
        EXPECT_EQ(kept.waiver_reason, "");
      }
    }
  }
}

}  // namespace
}  // namespace unioncare
