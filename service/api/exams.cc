// Plans of physical exams as operations, and what was attended before the system.
#include "service/api/exams.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/exam_people.h"
#include "service/api/exam_wire.h"
#include "service/api/filter.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/exams.h"
#include "service/domain/refusal.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"
#include "service/storage/funds.h"
#include "service/storage/unions.h"
#include "unioncare/v1/exams.pb.h"

namespace unioncare::api {
namespace {

absl::StatusOr<ExamPlanFacts> FactsFor(const Snapshot& snapshot, UnionId union_id,
                                       const ExamPlanFields& fields) {
  ExamPlanFacts facts;
  if (fields.group.has_value()) {
    facts.group_given = NameOf(union_id, *fields.group);
    ASSIGN_OR_RETURN(const std::optional<Group> group,
                     storage::FindGroup(snapshot, union_id, *fields.group));
    facts.group_exists = group.has_value();
  }
  if (fields.budget_line != BudgetLineId{0}) {
    facts.budget_given = NameOf(union_id, fields.budget_line);
    ASSIGN_OR_RETURN(const std::optional<BudgetLine> line,
                     storage::FindBudgetLine(snapshot, union_id, fields.budget_line));
    if (line.has_value()) facts.budget_year = line->year;
  }
  return facts;
}

absl::StatusOr<v1::ExamPlan> CreateExamPlan(Transaction& transaction,
                                            const v1::CreateExamPlanRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  unioncare::CreateExamPlan command;
  ASSIGN_OR_RETURN(command.fields, FieldsFrom("exam_plan", union_id, request.exam_plan()));
  ASSIGN_OR_RETURN(const ExamPlanFacts facts, FactsFor(transaction, union_id, command.fields));
  ASSIGN_OR_RETURN(ExamPlan made, Decide(command, facts, transaction.now()));
  RETURN_IF_ERROR(storage::InsertPlan(transaction, union_id, made));
  transaction.Concerns(union_id, NameOf(union_id, made.id));
  return ToWire(transaction, union_id, made);
}

absl::StatusOr<v1::ExamPlan> Keep(Transaction& transaction, UnionId union_id, ExamPlan changed) {
  RETURN_IF_ERROR(storage::ReplacePlan(transaction, union_id, changed));
  transaction.Concerns(union_id, NameOf(union_id, changed.id));
  return ToWire(transaction, union_id, changed);
}

absl::StatusOr<v1::ExamPlan> UpdateExamPlan(Transaction& transaction,
                                            const v1::UpdateExamPlanRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan named,
                   FindNamedPlan(transaction, "exam_plan.name", request.exam_plan().name()));
  unioncare::UpdateExamPlan command;
  command.etag = request.exam_plan().etag();
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  ASSIGN_OR_RETURN(command.fields, FieldsFrom("exam_plan", named.union_id, request.exam_plan()));
  ASSIGN_OR_RETURN(const ExamPlanFacts facts,
                   FactsFor(transaction, named.union_id, Merged(command, named.plan)));
  ASSIGN_OR_RETURN(ExamPlan after, Decide(command, named.plan, facts, named.union_id));
  return Keep(transaction, named.union_id, std::move(after));
}

absl::StatusOr<v1::ExamPlan> GetExamPlan(const Snapshot& snapshot,
                                         const v1::GetExamPlanRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindNamedPlan(snapshot, "name", request.name()));
  return ToWire(snapshot, named.union_id, named.plan);
}

absl::StatusOr<v1::ListExamPlansResponse> ListExamPlans(const Snapshot& snapshot,
                                                        const v1::ListExamPlansRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  using Kind = FilterField::Kind;
  const FilterField fields[] = {
      {"year", Kind::kNumber},
      {"state", Kind::kEnum, v1::ExamPlanState_descriptor()},
      {"scope", Kind::kEnum, v1::ExamScope_descriptor()},
  };
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms,
                   ParseFilter(request.filter(), union_id, fields));
  const auto fits = [&](const ExamPlan& plan) {
    for (const FilterTerm& term : terms) {
      const int64_t value = term.field == "year"    ? plan.fields.year
                            : term.field == "state" ? static_cast<int64_t>(plan.state)
                                                    : static_cast<int64_t>(plan.fields.scope);
      if (!term.Accepts(value)) return false;
    }
    return true;
  };
  ASSIGN_OR_RETURN(const std::vector<ExamPlan> plans,
                   storage::ListPlans(snapshot, union_id, fits, page.position, page.size + 1));
  v1::ListExamPlansResponse response;
  for (const ExamPlan& plan : plans) {
    if (response.exam_plans_size() == page.size) {
      const int64_t last = Number(plans[static_cast<size_t>(page.size) - 1].id);
      response.set_next_page_token(PageToken(snapshot, request, last));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_exam_plans(), ToWire(snapshot, union_id, plan));
  }
  return response;
}

absl::StatusOr<v1::ExamPlan> ApproveExamPlan(Transaction& transaction,
                                             const v1::ApproveExamPlanRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindNamedPlan(transaction, "name", request.name()));
  const unioncare::ApproveExamPlan command{.etag = request.etag(),
                                           .document_no = request.document_no(),
                                           .approved_on = *DayFrom(request.approved_on()),
                                           .approved_by = request.approved_by()};
  ASSIGN_OR_RETURN(ExamPlan after, Decide(command, named.plan, named.union_id,
                                          Today(transaction.now())));
  return Keep(transaction, named.union_id, std::move(after));
}

absl::StatusOr<v1::ExamPlan> CloseExamPlan(Transaction& transaction,
                                           const v1::CloseExamPlanRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindNamedPlan(transaction, "name", request.name()));
  ASSIGN_OR_RETURN(ExamPlan after, Decide(unioncare::CloseExamPlan{request.etag()}, named.plan,
                                          named.union_id));
  // Nobody forfeits an exam by the way: who is open is ended first (ForfeitOpenExams).
  ASSIGN_OR_RETURN(const int64_t open,
                   storage::CountOpenExams(transaction, named.union_id, named.plan));
  if (open > 0) {
    return Refuse(Reason::kExamStillOpen, {{"field", "name"},
                                           {"given", request.name()},
                                           {"number", absl::StrCat(open)}});
  }
  return Keep(transaction, named.union_id, std::move(after));
}

absl::StatusOr<v1::ExamPlan> CancelExamPlan(Transaction& transaction,
                                            const v1::CancelExamPlanRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindNamedPlan(transaction, "name", request.name()));
  ASSIGN_OR_RETURN(ExamPlan after,
                   Decide(unioncare::CancelExamPlan{request.etag(), request.reason()}, named.plan,
                          named.union_id));
  return Keep(transaction, named.union_id, std::move(after));
}

// Somebody of whom it is said what they attended in a year.
struct Declared {
  std::string field;
  MemberId member{0};
  int year = 0;
  ExamItemSet items = 0;
};
absl::StatusOr<std::vector<Declared>> ReadDeclared(
    const Snapshot& snapshot, UnionId union_id,
    const google::protobuf::RepeatedPtrField<v1::AttendedExams>& attended) {
  const int this_year = static_cast<int>(Today(snapshot.now()).year());
  std::vector<Declared> list;
  for (const v1::AttendedExams& each : attended) {
    Declared one{.field = absl::StrCat("attended[", list.size(), "].member"),
                 .year = each.year(),
                 .items = ItemsFrom(each.items())};
    ASSIGN_OR_RETURN(const MemberId id, ParseMemberOf(union_id, one.field, each.member()));
    if (one.year < kExamYearMin || one.year > this_year) {
      return Refuse(Reason::kNumberOutOfRange,
                    {{"field", absl::StrCat("attended[", list.size(), "].year")},
                     {"given", absl::StrCat(one.year)},
                     {"wanted", absl::StrCat(kExamYearMin, "…", this_year)}});
    }
    ASSIGN_OR_RETURN(const Member member, SeenMember(snapshot, union_id, id, one.field));
    one.member = member.id;
    list.push_back(std::move(one));
  }
  return list;
}

absl::StatusOr<v1::DeclareAttendedExamsResponse> DeclareAttendedExams(
    Transaction& transaction, const v1::DeclareAttendedExamsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<Declared> list,
                   ReadDeclared(transaction, union_id, request.attended()));
  int added = 0;
  for (const Declared& each : list) {
    ASSIGN_OR_RETURN(const std::vector<storage::AttendedRow> rows,
                     storage::AttendedBy(transaction, union_id, each.member));
    ExamItemSet known = 0;
    for (const storage::AttendedRow& row : rows) {
      if (row.year == each.year) known |= row.items;
    }
    const ExamItemSet fresh = each.items & static_cast<ExamItemSet>(~known);
    if (fresh == 0) continue;
    added += static_cast<int>(ItemsOf(fresh).size());
    ASSIGN_OR_RETURN(const ExamItemSet declared,
                     storage::AttendedItems(transaction, union_id, each.member, each.year,
                                            storage::kDeclared));
    RETURN_IF_ERROR(storage::KeepAttended(transaction, union_id, each.member, declared | fresh,
                                          each.year, storage::kDeclared)
                        .status());
  }
  transaction.Concerns(union_id, NameOf(union_id) + "/attendedExams");
  v1::DeclareAttendedExamsResponse response;
  response.set_added_count(added);
  return response;
}

absl::StatusOr<v1::RemoveAttendedExamsResponse> RemoveAttendedExams(
    Transaction& transaction, const v1::RemoveAttendedExamsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<Declared> list,
                   ReadDeclared(transaction, union_id, request.attended()));
  int removed = 0;
  for (const Declared& each : list) {
    ASSIGN_OR_RETURN(const std::vector<storage::AttendedRow> rows,
                     storage::AttendedBy(transaction, union_id, each.member));
    bool found = false;
    for (const storage::AttendedRow& row : rows) {
      const ExamItemSet gone = row.items & each.items;
      if (row.plan != storage::kDeclared || row.year != each.year || gone == 0) continue;
      found = true;
      removed += static_cast<int>(ItemsOf(gone).size());
      RETURN_IF_ERROR(storage::KeepAttended(transaction, union_id, row.record,
                                            row.items & static_cast<ExamItemSet>(~gone), row.year,
                                            storage::kDeclared)
                          .status());
    }
    if (!found) return NotFound(each.field, NameOf(union_id, each.member));
  }
  transaction.Concerns(union_id, NameOf(union_id) + "/attendedExams");
  v1::RemoveAttendedExamsResponse response;
  response.set_removed_count(removed);
  return response;
}

}  // namespace

std::unique_ptr<Service> MakeExamService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ExamService");
  service->Mutate("CreateExamPlan", CreateExamPlan);
  service->Mutate("UpdateExamPlan", UpdateExamPlan);
  service->Query("GetExamPlan", GetExamPlan);
  service->Query("ListExamPlans", ListExamPlans);
  service->Mutate("ApproveExamPlan", ApproveExamPlan);
  service->Mutate("FreezeExamPlan", PrepareFreeze, FreezeExamPlan);
  service->Mutate("CloseExamPlan", CloseExamPlan);
  service->Mutate("CancelExamPlan", CancelExamPlan);
  service->Stream("PreviewExamPlan", PreviewExamPlan);
  service->Query("ListExamPeople", ListExamPeople);
  service->Query("ExplainExamDue", ExplainExamDue);
  service->Mutate("DeclareAttendedExams", DeclareAttendedExams);
  service->Mutate("RemoveAttendedExams", RemoveAttendedExams);
  return service;
}

}  // namespace unioncare::api
