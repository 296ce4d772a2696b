// Exams of the small world that are under way, in both unions: for each step a plan of its own, in
// which everybody stands where the step begins. Plan 7: told; 8, 11, 13 to 16 and 20: booked for
// today; 9, 17 and 18: attended; 10: nothing yet; 12: absent; 19 and 22: told, and the plan is
// over. Plan n up to 20 has the slots 2n-13 (today) and 2n-12 (in three days). In plans 4 and 5
// everybody has forfeited, so that they may be closed; 21 is approved, as 3 is.
#pragma once

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "tests/api/exam_world.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

inline ExamEntryState StateInPlan(int plan) {
  switch (plan) {
    case 4:
    case 5: return ExamEntryState::kForfeited;
    case 7:
    case 19:
    case 22: return ExamEntryState::kNotified;
    case 9:
    case 17:
    case 18: return ExamEntryState::kAttended;
    case 10: return ExamEntryState::kEligible;
    case 12: return ExamEntryState::kAbsent;
    default: return ExamEntryState::kBooked;
  }
}

inline absl::Status KeepEntryIn(Transaction& transaction, UnionId union_id, int plan,
                                MemberId member, ExamSlotId slot) {
  const absl::CivilDay today = Today(transaction.now());
  ExamEntry entry;
  entry.plan = ExamPlanId{plan};
  entry.member = member;
  entry.state = StateInPlan(plan);
  if (entry.state == ExamEntryState::kEligible) return absl::OkStatus();
  entry.told_on = today - 5;
  if (entry.state == ExamEntryState::kForfeited) entry.forfeit = ExamForfeit::kDeclined;
  if (entry.state == ExamEntryState::kBooked || entry.state == ExamEntryState::kAttended ||
      entry.state == ExamEntryState::kAbsent) {
    entry.slot = slot;
    entry.booked_on = today;
  }
  if (entry.state == ExamEntryState::kAttended) {
    entry.attended_on = today;
    entry.items = SetOf(ExamItem::kBase);
  }
  if (entry.state == ExamEntryState::kAbsent) {
    entry.absent_on = today;
    entry.absence_count = 1;
  }
  return storage::KeepEntry(transaction, union_id, entry);
}

inline absl::Status KeepExamUnderWay(Transaction& transaction, UnionId union_id, int id) {
  const absl::CivilDay today = Today(transaction.now());
  ExamPlan plan;
  plan.fields = {.year = static_cast<int>(today.year()),
                 .title = {"体检", "Exams"},
                 .from = today - 21,
                 .to = id == 19 || id == 22 ? today - 1 : today + 8,
                 .scope = ExamScope::kAll,
                 .reference = ExamReference::kYearEnd};
  plan.create_time = transaction.now();
  plan.state = ExamPlanState::kFrozen;
  plan.document_no = "校办〔2026〕4号";
  plan.approved_on = today - 30;
  plan.approved_by = "王校长";
  plan.freeze_time = transaction.now();
  storage::ExamList list;
  ASSIGN_OR_RETURN(const std::vector<Member> members,
                   storage::ListMembers(transaction, union_id, std::nullopt, 0, 100));
  for (const Member& member : members) {
    ExamPerson person{.member = member.id, .group = member.group, .sex = member.sex, .age = 40,
                      .verdict = ExamVerdict::kDue};
    person.items[0] = {.cycle_months = 24, .last_year = 0, .due = true};
    RETURN_IF_ERROR(storage::Add(person, list));
  }
  plan.counts = list.counts;
  plan.list_hash = list.hash();
  RETURN_IF_ERROR(storage::InsertPlan(transaction, union_id, plan));
  RETURN_IF_ERROR(storage::KeepList(transaction, union_id, plan.id, list));
  ExamSlotId first{0};
  for (const absl::CivilDay day : {today, absl::CivilDay(today + 3)}) {
    ExamSlot slot{.plan = plan.id, .day = day, .from_minute = 480, .to_minute = 1439,
                  .place = "市一院", .capacity = 100};
    RETURN_IF_ERROR(storage::InsertSlot(transaction, union_id, slot));
    if (first == ExamSlotId{0}) first = slot.id;
  }
  for (const Member& member : members) {
    RETURN_IF_ERROR(KeepEntryIn(transaction, union_id, id, member.id, first));
  }
  transaction.Concerns(union_id, NameOf(union_id, plan.id));
  return absl::OkStatus();
}

inline void MakeExamBookings(TestServer& server) {
  for (const UnionId union_id : {UnionId{2}, UnionId{3}}) {
    const absl::Status kept =
        api::AsSystem(server.server().store(), "test",
                      [&](Transaction& transaction) -> absl::Status {
                        for (const int plan : {4, 5}) {
                          for (int64_t member = 1; member <= 2; ++member) {
                            RETURN_IF_ERROR(KeepEntryIn(transaction, union_id, plan,
                                                        MemberId{member}, ExamSlotId{0}));
                          }
                        }
                        for (int id = 7; id <= 20; ++id) {
                          RETURN_IF_ERROR(KeepExamUnderWay(transaction, union_id, id));
                        }
                        RETURN_IF_ERROR(KeepWorldPlan(transaction, union_id, 21));
                        return KeepExamUnderWay(transaction, union_id, 22);
                      });
    EXPECT_TRUE(kept.ok()) << kept;
  }
}

}  // namespace unioncare::testing
