// Tests of duties that exclude each other, and of exemptions.
#include "service/domain/duties.h"

#include <string>

#include "gtest/gtest.h"
#include "service/domain/members.h"
#include "tests/domain/verdicts.h"

namespace unioncare {
namespace {

const absl::CivilDay kToday(2026, 11, 22);
constexpr UserId kActor{7};
constexpr UserId kOther{8};
constexpr MemberId kSelf{70};

// Rows and columns: requester, approver, cashier, accountant, auditor, beneficiary, spouse.
// "." may be both; "e" only by exemption; "x" never.
constexpr const char* kTable[] = {
    ".e..x..",  // requester
    "e.e.xxx",  // approver
    ".e.ex..",  // cashier
    "..e.x..",  // accountant
    "xxxx...",  // auditor
    ".x.....",  // beneficiary
    ".x.....",  // spouse
};

TEST(Duties, ExcludeEachOtherAsTheTableSays) {
  for (int one = 1; one < kDutyCount; ++one) {
    for (int other = 1; other < kDutyCount; ++other) {
      const char wanted = kTable[one - 1][other - 1];
      const Duty a = static_cast<Duty>(one), b = static_cast<Duty>(other);
      EXPECT_EQ(Excludes(a, b), wanted != '.') << one << " " << other;
      EXPECT_EQ(MayBeExempted(a, b), wanted == 'e') << one << " " << other;
    }
  }
}

DutyExemption Confirmed(Duty one, Duty other) {
  DutyExemption made;
  made.id = DutyExemptionId{3};
  made.one = one;
  made.other = other;
  made.holder = kActor;
  made.from_on = kToday - 10;
  made.to_on = kToday + 10;
  made.proposed_by = kActor;
  made.confirmed_by = kOther;
  return made;
}

TEST(CheckDuty, EveryPairAsHeldByOnePerson) {
  for (int held = 1; held < kDutyCount; ++held) {
    for (int wanted = 1; wanted <= static_cast<int>(Duty::kAccountant); ++wanted) {
      const Duty one = static_cast<Duty>(held), other = static_cast<Duty>(wanted);
      DutyFacts facts;
      facts.actor = kActor;
      facts.actor_member = kSelf;
      if (one == Duty::kAuditor) facts.actor_is_auditor = true;
      else if (one == Duty::kBeneficiary) facts.beneficiaries = {MemberId{1}, kSelf};
      else if (one == Duty::kSpouse) facts.spouses = {kSelf};
      else facts.holders = {{one, kOther}, {one, kActor}};
      const char rule = kTable[held - 1][wanted - 1];
      EXPECT_EQ(ReasonOf(CheckDuty(facts, other, kToday).status()),
                rule == '.' ? "" : "DUTY_CONFLICT")
          << held << " " << wanted;
      // An exemption helps where one may be given, and is named.
      facts.exemptions = {Confirmed(std::min(one, other), std::max(one, other))};
      const auto exempted = CheckDuty(facts, other, kToday);
      EXPECT_EQ(exempted.ok(), rule != 'x') << held << " " << wanted;
      if (exempted.ok()) {
        EXPECT_EQ(exempted->has_value(), rule == 'e') << held << " " << wanted;
      }
    }
  }
}

TEST(CheckDuty, AnExemptionCountsForItsHolderPairAndDays) {
  DutyFacts facts;
  facts.actor = kActor;
  facts.holders = {{Duty::kRequester, kActor}};
  const auto reason = [&](const DutyExemption& exemption, absl::CivilDay day) {
    facts.exemptions = {exemption};
    return ReasonOf(CheckDuty(facts, Duty::kApprover, day).status());
  };
  const DutyExemption sound = Confirmed(Duty::kRequester, Duty::kApprover);
  EXPECT_EQ(reason(sound, kToday), "");
  EXPECT_EQ(reason(sound, kToday - 10), "");
  EXPECT_EQ(reason(sound, kToday - 11), "DUTY_CONFLICT");
  EXPECT_EQ(reason(sound, kToday + 10), "");
  EXPECT_EQ(reason(sound, kToday + 11), "DUTY_CONFLICT");
  DutyExemption changed = sound;
  changed.holder = kOther;
  EXPECT_EQ(reason(changed, kToday), "DUTY_CONFLICT");
  changed = sound;
  changed.confirmed_by.reset();
  EXPECT_EQ(reason(changed, kToday), "DUTY_CONFLICT");
  changed = sound;
  changed.ended_on = kToday;
  EXPECT_EQ(reason(changed, kToday - 1), "");
  EXPECT_EQ(reason(changed, kToday), "DUTY_CONFLICT");
  EXPECT_EQ(reason(Confirmed(Duty::kApprover, Duty::kCashier), kToday), "DUTY_CONFLICT");
}

TEST(CheckDuty, NamesTheConflictThatNobodyIsExemptedFrom) {
  DutyFacts facts;
  facts.actor = kActor;
  facts.actor_member = kSelf;
  facts.holders = {{Duty::kRequester, kActor}};
  facts.beneficiaries = {kSelf};
  facts.exemptions = {Confirmed(Duty::kRequester, Duty::kApprover)};
  const absl::Status status = CheckDuty(facts, Duty::kApprover, kToday).status();
  EXPECT_EQ(ReasonOf(status), "DUTY_CONFLICT");
  EXPECT_EQ(FactOf(status, "present"), "DUTY_BENEFICIARY");
  EXPECT_EQ(FactOf(status, "wanted"), "DUTY_APPROVER");
  EXPECT_EQ(FactOf(status, "given"), "users/7");
}

ProposeExemption Proposal() {
  ProposeExemption command;
  command.one = Duty::kApprover;
  command.other = Duty::kRequester;
  command.holder = kActor;
  command.to_on = kToday + 30;
  command.reason = "only three officers";
  return command;
}

TEST(ProposeExemption, ItsReasonsInOrder) {
  const auto reason = [](const ProposeExemption& command, bool exists = true) {
    return ReasonOf(Decide(command, kOther, exists, kToday).status());
  };
  EXPECT_EQ(reason(Proposal()), "");
  ProposeExemption command = Proposal();
  command.reason.clear();
  command.other = Duty::kBeneficiary;
  EXPECT_EQ(reason(command), "FIELD_REQUIRED duty_exemption.reason");
  command.reason = "x";
  command.to_on = kToday - 1;
  EXPECT_EQ(reason(command), "DUTY_NOT_EXEMPTIBLE duty_exemption.other");
  command.other = Duty::kCashier;
  EXPECT_EQ(reason(command), "DATE_BEFORE_START duty_exemption.to_on");
  command.to_on = kToday + kExemptionDaysMax;
  EXPECT_EQ(reason(command, false), "PERIOD_TOO_LONG duty_exemption.to_on");
  command.to_on = kToday + kExemptionDaysMax - 1;
  EXPECT_EQ(reason(command, false), "NOT_FOUND duty_exemption.holder");
  EXPECT_EQ(reason(command), "");
  // One that is over before it is agreed on helps nobody.
  command.from_on = kToday - 20;
  command.to_on = kToday - 1;
  EXPECT_EQ(reason(command), "DATE_BEFORE_START duty_exemption.to_on");
}

TEST(ProposeExemption, KeepsThePairInOneOrder) {
  const auto made = Decide(Proposal(), kOther, true, kToday);
  ASSERT_TRUE(made.ok());
  EXPECT_EQ(made->one, Duty::kRequester);
  EXPECT_EQ(made->other, Duty::kApprover);
  EXPECT_EQ(made->from_on, kToday);
  EXPECT_FALSE(InForceOn(*made, kToday));
}

TEST(ConfirmExemption, TakesAThirdPersonOnceAndInTime) {
  DutyExemption proposed = Confirmed(Duty::kRequester, Duty::kApprover);
  proposed.confirmed_by.reset();
  proposed.proposed_by = UserId{9};
  const std::string etag = EtagOfVersion(proposed.version);
  const auto reason = [&](const DutyExemption& current, UserId by, const std::string& with) {
    return ReasonOf(Confirm(current, with, by, absl::UnixEpoch(), kToday).status());
  };
  EXPECT_EQ(reason(proposed, kOther, "stale"), "ETAG_MISMATCH etag");
  EXPECT_EQ(reason(proposed, kActor, etag), "EXEMPTION_SAME_PERSON");
  EXPECT_EQ(reason(proposed, UserId{9}, etag), "EXEMPTION_SAME_PERSON");
  const auto confirmed = Confirm(proposed, etag, kOther, absl::UnixEpoch(), kToday);
  ASSERT_TRUE(confirmed.ok());
  EXPECT_TRUE(InForceOn(*confirmed, kToday));
  EXPECT_EQ(reason(*confirmed, kOther, etag), "EXEMPTION_ENDED");
  DutyExemption over = proposed;
  over.to_on = kToday - 1;
  EXPECT_EQ(reason(over, kOther, etag), "EXEMPTION_ENDED");
  over.to_on = kToday;
  EXPECT_EQ(reason(over, kOther, etag), "");
}

TEST(EndExemption, HoldsFromTodayOn) {
  const DutyExemption current = Confirmed(Duty::kRequester, Duty::kApprover);
  const auto ended = End(current, EtagOfVersion(1), kToday);
  ASSERT_TRUE(ended.ok());
  EXPECT_TRUE(InForceOn(*ended, kToday - 1));
  EXPECT_FALSE(InForceOn(*ended, kToday));
  EXPECT_EQ(ReasonOf(End(*ended, EtagOfVersion(1), kToday).status()), "EXEMPTION_ENDED");
  EXPECT_EQ(ReasonOf(End(current, "x", kToday).status()), "ETAG_MISMATCH etag");
}

}  // namespace
}  // namespace unioncare
