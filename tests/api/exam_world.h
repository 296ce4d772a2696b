// Exam plans of the small world. In both unions 1, 2 and 6 are drafts, 3 is approved, 4 and 5 are
// frozen with the first two members in them; member 2 attended before the system, two years.
#pragma once

#include "absl/strings/str_cat.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/storage/exams.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

inline absl::Status KeepWorldPlan(Transaction& transaction, UnionId union_id, int id) {
  ExamPlan plan;
  plan.fields = {.year = 2026,
                 .title = {"2026年体检", "Exams of 2026"},
                 .from = absl::CivilDay(2026, 12, 1),
                 .to = absl::CivilDay(2026, 12, 20),
                 .scope = ExamScope::kAll,
                 .reference = ExamReference::kYearEnd};
  plan.create_time = transaction.now();
  if (id >= 3 && id != 6) {
    plan.state = id == 4 || id == 5 ? ExamPlanState::kFrozen : ExamPlanState::kApproved;
    plan.document_no = "校办〔2026〕3号";
    plan.approved_on = absl::CivilDay(2026, 11, 1);
    plan.approved_by = "王校长";
  }
  storage::ExamList list;
  if (plan.state == ExamPlanState::kFrozen) {
    for (int64_t member = 1; member <= 2; ++member) {
      ExamPerson person{.member = MemberId{member},
                        .sex = member == 1 ? Sex::kMale : Sex::kFemale,
                        .age = 40,
                        .verdict = ExamVerdict::kDue};
      person.items[0] = {.cycle_months = 24, .last_year = 0, .due = true};
      RETURN_IF_ERROR(storage::Add(person, list));
    }
    plan.freeze_time = transaction.now();
    plan.counts = list.counts;
    plan.list_hash = list.hash();
  }
  RETURN_IF_ERROR(storage::InsertPlan(transaction, union_id, plan));
  return storage::KeepList(transaction, union_id, plan.id, list);
}

inline absl::Status KeepWorldPlans(Transaction& transaction, UnionId union_id) {
  for (int id = 1; id <= 6; ++id) {
    RETURN_IF_ERROR(KeepWorldPlan(transaction, union_id, id));
  }
  for (const int year : {2022, 2023}) {
    RETURN_IF_ERROR(storage::KeepAttended(transaction, union_id, MemberId{2}, 1, year,
                                          storage::kDeclared)
                        .status());
  }
  transaction.Concerns(union_id, absl::StrCat("unions/", Number(union_id), "/examPlans/1"));
  return absl::OkStatus();
}

inline void MakeExams(TestServer& server) {
  for (const UnionId union_id : {UnionId{2}, UnionId{3}}) {
    const absl::Status kept =
        api::AsSystem(server.server().store(), "test", [&](Transaction& transaction) {
          return KeepWorldPlans(transaction, union_id);
        });
    EXPECT_TRUE(kept.ok()) << kept;
  }
}

}  // namespace unioncare::testing
