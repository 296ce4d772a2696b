// Tests of the rules for memberships: every state against every other, retirement, merges, and in
// which group somebody was on a day.
#include "service/domain/membership.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr absl::CivilDay kToday{2026, 11, 21};
constexpr UnionId kUnion{2};

// "REASON field" of the first refusal; "" when there is none.
template <class Decision>
std::string RefusalIn(const absl::StatusOr<Decision>& decided) {
  const std::vector<Refusal> refusals = RefusalsOf(decided.status());
  if (refusals.empty()) return decided.ok() ? "" : decided.status().ToString();
  return absl::StrCat(InfoOf(refusals[0].reason).name, " ", refusals[0].facts.at("field"));
}

Member Somebody(int64_t id = 1) {
  Member member;
  member.id = MemberId{id};
  member.display_name = "张伟";
  member.name_key = "张伟";
  return member;
}

using S = MemberState;
constexpr S kStates[] = {S::kActive, S::kSuspended, S::kKept,    S::kTransferred,
                         S::kLeft,   S::kDeceased,  S::kMerged};

ChangeMemberState To(S state) {
  return {.union_id = kUnion, .member = MemberId{1}, .etag = "1", .state = state};
}

Member In(S state) {
  Member member = Somebody();
  member.state = state;
  if (state == S::kMerged) member.merged_into = MemberId{2};
  return member;
}

TEST(ChangeMemberState, FollowsTheTable) {
  // A row for each state that is left, a letter for each that is entered, in the order above: x
  // possible, - not, f final, m merged.
  constexpr const char* kTable[] = {
      "-xxxxx-",  // active
      "x-xxxx-",  // suspended
      "xx-xxx-",  // kept
      "x----x-",  // transferred
      "x----x-",  // left
      "fffffff",  // deceased
      "mmmmmmm",  // merged
  };
  for (size_t from = 0; from < std::size(kStates); ++from) {
    for (size_t to = 0; to < std::size(kStates); ++to) {
      const auto decided = Decide(To(kStates[to]), In(kStates[from]), kToday);
      const std::string refusal = RefusalIn(decided);
      const char letter = refusal.empty()                                ? 'x'
                          : refusal == "STATE_TRANSITION state"          ? '-'
                          : refusal == "DEATH_FINAL name"                ? 'f'
                          : refusal == "MEMBER_MERGED name"              ? 'm'
                                                                         : '?';
      EXPECT_EQ(letter, kTable[from][to]) << from << " " << to << " " << refusal;
      EXPECT_EQ(MayBecome(kStates[from], kStates[to]), letter == 'x');
    }
  }
}

TEST(ChangeMemberState, ACorrectionLeadsFromEveryStateToEveryOther) {
  for (const S from : kStates) {
    for (const S to : kStates) {
      ChangeMemberState command = To(to);
      command.correction = true;
      EXPECT_EQ(RefusalIn(Decide(command, In(from), kToday)), "FIELD_REQUIRED reason");
      command.reason = "登记错误";
      const std::string expected = from == S::kMerged                  ? "MEMBER_MERGED name"
                                   : to == S::kMerged || to == from    ? "STATE_TRANSITION state"
                                                                       : "";
      EXPECT_EQ(RefusalIn(Decide(command, In(from), kToday)), expected)
          << static_cast<int>(from) << " " << static_cast<int>(to);
    }
  }
}

TEST(ChangeMemberState, KeepsTheDayAndTheReasonInTheHistory) {
  ChangeMemberState command = To(S::kSuspended);
  command.effective_on = absl::CivilDay(2026, 11, 1);
  command.reason = "长期出国";
  const auto decided = Decide(command, Somebody(), kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->member.state, S::kSuspended);
  EXPECT_EQ(decided->member.state_on, absl::CivilDay(2026, 11, 1));
  ASSERT_EQ(decided->changes.size(), 1u);
  const MemberChange& change = decided->changes[0];
  EXPECT_EQ(change.kind, ChangeKind::kState);
  EXPECT_EQ(change.from_on, absl::CivilDay(2026, 11, 1));
  EXPECT_EQ(change.old_value, 1);
  EXPECT_EQ(change.new_value, 2);
  EXPECT_EQ(change.reason, "长期出国");
  EXPECT_FALSE(change.correction);
}

TEST(ChangeMemberState, TheDayLiesBetweenBirthOrTheLastChangeAndToday) {
  Member member = Somebody();
  member.birth_date = absl::CivilDay(1980, 5, 17);
  ChangeMemberState command = To(S::kLeft);
  const auto on = [&](absl::CivilDay day) {
    command.effective_on = day;
    return RefusalIn(Decide(command, member, kToday));
  };
  EXPECT_EQ(on(kToday), "");
  EXPECT_EQ(on(kToday + 1), "DATE_IN_FUTURE effective_on");
  EXPECT_EQ(on(*member.birth_date), "");
  EXPECT_EQ(on(*member.birth_date - 1), "DATE_BEFORE_BIRTH effective_on");
  member.state_on = absl::CivilDay(2026, 3, 1);
  EXPECT_EQ(on(*member.state_on), "");
  EXPECT_EQ(on(*member.state_on - 1), "DATE_BEFORE_CHANGE effective_on");
  command.correction = true;
  command.reason = "补登";
  EXPECT_EQ(on(*member.state_on - 1), "");
}

TEST(ChangeMemberState, IsRefusedInThisOrder) {
  ChangeMemberState command = To(S::kUnspecified);
  command.etag = "";
  EXPECT_EQ(RefusalIn(Decide(command, std::nullopt, kToday)), "FIELD_REQUIRED etag");
  command.etag = "2";
  EXPECT_EQ(RefusalIn(Decide(command, std::nullopt, kToday)), "FIELD_REQUIRED state");
  command.state = S::kActive;
  EXPECT_EQ(RefusalIn(Decide(command, std::nullopt, kToday)), "NOT_FOUND name");
  EXPECT_EQ(RefusalIn(Decide(command, Somebody(), kToday)), "ETAG_MISMATCH etag");
}

TEST(Lapse, TakesDeadlinesAfterTheDeathAway) {
  const auto noon = [](int day) {
    return absl::FromCivil(absl::CivilHour(2026, 11, day, 12), absl::FixedTimeZone(8 * 60 * 60));
  };
  Case open;
  open.due_report = noon(19);
  open.due_visit = noon(20);
  open.due_close = noon(21);
  open.replan_on = absl::CivilDay(2026, 11, 20);
  EXPECT_TRUE(Lapse(open, absl::CivilDay(2026, 11, 20)));
  EXPECT_EQ(open.due_report, noon(19)) << "what ran out before stays on record";
  EXPECT_EQ(open.due_visit, noon(20)) << "on the day itself";
  EXPECT_EQ(open.due_close, std::nullopt);
  EXPECT_EQ(open.replan_on, std::nullopt);
  EXPECT_FALSE(Lapse(open, absl::CivilDay(2026, 11, 20)));
}

TEST(Lapse, EndsFollowUpsAndLeavesNeedsAndPromises) {
  for (const auto& [kind, ends] :
       {std::pair<TaskKind, bool>{TaskKind::kNeed, false}, {TaskKind::kPromise, false},
        {TaskKind::kFollowUp, true}}) {
    Task task;
    task.kind = kind;
    EXPECT_EQ(Lapse(task, "会员去世"), ends);
    EXPECT_EQ(task.state, ends ? TaskState::kDropped : TaskState::kOpen);
    EXPECT_EQ(task.outcome, ends ? "会员去世" : "");
    EXPECT_FALSE(Lapse(task, "会员去世") && !ends);
  }
}

// ---- retirement

RetireMember Retire(RetireKind kind, std::optional<absl::CivilDay> day) {
  return {.union_id = kUnion,
          .member = MemberId{1},
          .etag = "1",
          .kind = kind,
          .retired_on = day};
}

TEST(RetireMember, SetsKindAndDayAndKeepsThem) {
  const auto decided =
      Decide(Retire(RetireKind::kVeteran, absl::CivilDay(1985, 6, 1)), Somebody(), kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->member.retire_kind, RetireKind::kVeteran);
  EXPECT_EQ(decided->member.retired_on, absl::CivilDay(1985, 6, 1));
  EXPECT_EQ(decided->member.state, S::kActive) << "a retirement leaves the membership as it is";
  ASSERT_EQ(decided->changes.size(), 1u);
  EXPECT_EQ(decided->changes[0].from_on, absl::CivilDay(1985, 6, 1));
  EXPECT_EQ(decided->changes[0].new_value, 2);
}

TEST(RetireMember, WantsKindAndDay) {
  EXPECT_EQ(RefusalIn(Decide(Retire(RetireKind::kUnspecified, kToday), Somebody(), kToday)),
            "FIELD_REQUIRED kind");
  EXPECT_EQ(RefusalIn(Decide(Retire(RetireKind::kRetirement, std::nullopt), Somebody(), kToday)),
            "FIELD_REQUIRED retired_on");
  EXPECT_EQ(RefusalIn(Decide(Retire(RetireKind::kRetirement, kToday), Somebody(), kToday)), "");
  EXPECT_EQ(RefusalIn(Decide(Retire(RetireKind::kRetirement, kToday + 1), Somebody(), kToday)),
            "DATE_IN_FUTURE retired_on");
}

TEST(RetireMember, OnceRetiredOnlyACorrectionChangesIt) {
  Member member = Somebody();
  member.retire_kind = RetireKind::kRetirement;
  member.retired_on = absl::CivilDay(2026, 1, 31);
  RetireMember command = Retire(RetireKind::kInternal, absl::CivilDay(2025, 1, 31));
  EXPECT_EQ(RefusalIn(Decide(command, member, kToday)), "ALREADY_RETIRED name");
  command.correction = true;
  EXPECT_EQ(RefusalIn(Decide(command, member, kToday)), "FIELD_REQUIRED reason");
  command.reason = "人事通知更正";
  EXPECT_EQ(Decide(command, member, kToday)->member.retire_kind, RetireKind::kInternal);
  // Nothing takes it back.
  command = Retire(RetireKind::kUnspecified, std::nullopt);
  command.correction = true;
  command.reason = "误登";
  const auto undone = Decide(command, member, kToday);
  ASSERT_TRUE(undone.ok()) << undone.status();
  EXPECT_FALSE(undone->member.retired_on.has_value());
  EXPECT_EQ(undone->changes[0].old_value, 1);
  EXPECT_EQ(undone->changes[0].new_value, 0);
}

TEST(RetireMember, NobodyRetiresAfterDeath) {
  EXPECT_EQ(RefusalIn(Decide(Retire(RetireKind::kRetirement, kToday), In(S::kDeceased), kToday)),
            "DEATH_FINAL name");
}

// ---- merges

MergeMembers Merge() {
  return {.union_id = kUnion,
          .source = MemberId{1},
          .target = MemberId{2},
          .source_etag = "1",
          .target_etag = "1",
          .reason = "重复登记"};
}

MergeFacts Two() {
  MergeFacts facts;
  facts.source = Somebody(1);
  facts.target = Somebody(2);
  return facts;
}

TEST(MergeMembers, TheSourceBecomesATombstoneAndTheTargetTakesWhatItLacks) {
  MergeFacts facts = Two();
  facts.source->staff_no = "T001";
  facts.source->mobile = "13800001234";
  facts.source->birth_date = absl::CivilDay(1980, 5, 17);
  facts.source->id_type = IdType::kPassport;
  facts.source->id_no_hash = "hash";
  facts.source->id_no_masked = "E12****";
  facts.source->retired_on = absl::CivilDay(2026, 1, 1);
  facts.source->retire_kind = RetireKind::kRetirement;
  facts.source_private = {.id_no = "E1234567", .address = "东湖小区", .care_flags = "1"};
  facts.target->mobile = "13900005678";
  const auto decided = Decide(Merge(), facts, kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  const Member& gone = decided->source.member;
  EXPECT_EQ(gone.state, S::kMerged);
  EXPECT_EQ(gone.merged_into, MemberId{2});
  EXPECT_EQ(gone.staff_no, "");
  EXPECT_EQ(gone.id_no_masked, "");
  EXPECT_EQ(decided->source.id_no, "");
  const Member& kept = decided->target.member;
  EXPECT_EQ(kept.staff_no, "T001");
  EXPECT_EQ(kept.mobile, "13900005678") << "what the target has stays";
  EXPECT_EQ(kept.birth_date, absl::CivilDay(1980, 5, 17));
  EXPECT_EQ(kept.retire_kind, RetireKind::kRetirement);
  EXPECT_EQ(kept.id_type, IdType::kPassport);
  EXPECT_EQ(decided->target.id_no, "E1234567");
  EXPECT_EQ(decided->target.address, "东湖小区");
  EXPECT_EQ(decided->target.care_flags, "1");
  EXPECT_EQ(decided->source.changes[0].new_value, 2);
  EXPECT_EQ(decided->target.changes[0].old_value, 1);
}

TEST(MergeMembers, EachKeepsAStaffNumberOfItsOwn) {
  MergeFacts facts = Two();
  facts.source->staff_no = "T001";
  facts.target->staff_no = "T002";
  const auto decided = Decide(Merge(), facts, kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->source.member.staff_no, "T001") << "the old number still leads to the person";
  EXPECT_EQ(decided->target.member.staff_no, "T002");
}

TEST(MergeMembers, WhatContradictsIsRefused) {
  const struct {
    const char* what;
    void (*change)(MergeFacts&);
    const char* refusal;
  } kRows[] = {
      {"both have a number",
       [](MergeFacts& facts) { facts.source->id_no_hash = "a", facts.target->id_no_hash = "b"; },
       "MERGE_ID_NUMBERS source"},
      {"one has a number", [](MergeFacts& facts) { facts.source->id_no_hash = "a"; }, ""},
      {"other sexes",
       [](MergeFacts& facts) {
         facts.source->sex = Sex::kMale, facts.target->sex = Sex::kFemale;
       },
       "MERGE_PERSONS source"},
      {"one sex", [](MergeFacts& facts) { facts.source->sex = Sex::kMale; }, ""},
      {"other births",
       [](MergeFacts& facts) {
         facts.source->birth_date = absl::CivilDay(1980, 1, 1);
         facts.target->birth_date = absl::CivilDay(1980, 1, 2);
       },
       "MERGE_PERSONS source"},
      {"retired before birth",
       [](MergeFacts& facts) {
         facts.source->retired_on = absl::CivilDay(1979, 1, 1);
         facts.target->birth_date = absl::CivilDay(1980, 1, 2);
       },
       "MERGE_PERSONS source"},
      {"one is dead", [](MergeFacts& facts) { facts.target->state = S::kDeceased; },
       "MERGE_PERSONS source"},
      {"both have an open case",
       [](MergeFacts& facts) {
         facts.source_case = CaseId{3};
         facts.target_case = CaseId{4};
       },
       "MERGE_OPEN_CASES source"},
      {"open work", [](MergeFacts& facts) { facts.open_work = 1; }, "MERGE_OPEN_WORK source"},
      {"left and active", [](MergeFacts& facts) { facts.source->state = S::kLeft; }, ""},
  };
  for (const auto& row : kRows) {
    MergeFacts facts = Two();
    row.change(facts);
    EXPECT_EQ(RefusalIn(Decide(Merge(), facts, kToday)), row.refusal) << row.what;
  }
}

TEST(MergeMembers, IsRefusedInThisOrder) {
  MergeMembers command;
  MergeFacts facts;
  command.union_id = kUnion;
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "FIELD_REQUIRED source_etag");
  command.source_etag = "7";
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "FIELD_REQUIRED target_etag");
  command.target_etag = "7";
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "FIELD_REQUIRED reason");
  command.reason = "重复登记";
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "NOT_FOUND source");
  facts.source = Somebody(1);
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "NOT_FOUND target");
  facts.target = Somebody(1);
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "MERGE_SELF source");
  command.source = MemberId{1};
  command.target = MemberId{2};
  facts.source = In(S::kMerged);
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "MEMBER_MERGED source");
  facts.source = Somebody(1);
  facts.target = In(S::kMerged);
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "MEMBER_MERGED target");
  facts.target = Somebody(2);
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "ETAG_MISMATCH source_etag");
  command.source_etag = "1";
  EXPECT_EQ(RefusalIn(Decide(command, facts, kToday)), "ETAG_MISMATCH target_etag");
}

// ---- groups by day

TEST(GroupOn, IsThatBeforeTheNextChange) {
  const auto moved = [](int64_t id, absl::CivilDay day, int64_t from, int64_t to) {
    MemberChange change;
    change.id = id;
    change.kind = ChangeKind::kGroup;
    change.from_on = day;
    change.old_value = from;
    change.new_value = to;
    return change;
  };
  const std::vector<MemberChange> history = {moved(1, absl::CivilDay(2026, 3, 1), 1, 2),
                                             moved(2, absl::CivilDay(2026, 9, 1), 2, 0),
                                             moved(3, absl::CivilDay(2026, 10, 1), 0, 3)};
  const auto on = [&](int month, int day) {
    return GroupOn(GroupId{3}, history, absl::CivilDay(2026, month, day));
  };
  EXPECT_EQ(on(2, 28), GroupId{1});
  EXPECT_EQ(on(3, 1), GroupId{2});
  EXPECT_EQ(on(8, 31), GroupId{2});
  EXPECT_EQ(on(9, 1), std::nullopt);
  EXPECT_EQ(on(10, 1), GroupId{3});
  EXPECT_EQ(on(11, 21), GroupId{3});
  EXPECT_EQ(GroupOn(GroupId{3}, {}, kToday), GroupId{3});
}

}  // namespace
}  // namespace unioncare
