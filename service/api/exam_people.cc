// For whom a plan is, judged on one view of the books.
#include "service/api/exam_people.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/exam_wire.h"
#include "service/api/filter.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/care_rules.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

// Plans of earlier years that an explanation tells of.
constexpr int kPlansTold = 100;

absl::StatusOr<ExamJudge> JudgeFor(const Snapshot& snapshot, UnionId union_id,
                                   const ExamPlanFields& plan) {
  std::vector<GroupId> groups;
  if (plan.group.has_value()) {
    ASSIGN_OR_RETURN(groups, storage::SubtreeOf(snapshot, union_id, *plan.group));
    std::sort(groups.begin(), groups.end());
  }
  ASSIGN_OR_RETURN(const storage::CareRulesInScope scope,
                   storage::CareRulesFor(snapshot, union_id, RulesDay(plan)));
  ExamJudge judge(plan, std::move(groups), scope.rules.exam_bands);
  if (judge.has_rules()) return judge;
  return Refuse(Reason::kExamRulesMissing, {{"given", absl::FormatCivilTime(RulesDay(plan))}});
}

// Judges everybody in the scope of a plan, in the order of their numbers, until told to stop.
absl::Status JudgeAll(const Snapshot& snapshot, UnionId union_id, const ExamPlanFields& plan,
                      absl::FunctionRef<bool(const ExamPerson&)> see) {
  ASSIGN_OR_RETURN(ExamJudge judge, JudgeFor(snapshot, union_id, plan));
  return storage::EachExamCandidate(
      snapshot, union_id, plan.year, [&](const ExamCandidate& candidate, const ExamYears& last) {
        return !judge.InScope(candidate) || see(judge.Judge(candidate, last));
      });
}

// What a list of people is narrowed to.
class PeopleFilter {
 public:
  static absl::StatusOr<PeopleFilter> Parse(const Snapshot& snapshot, UnionId union_id,
                                            const v1::ListExamPeopleRequest& request) {
    using Kind = FilterField::Kind;
    const FilterField fields[] = {
        {"group", Kind::kGroup},
        {"sex", Kind::kEnum, v1::Sex_descriptor()},
        {"age", Kind::kNumber},
        {"retired", Kind::kBool},
        {"verdict", Kind::kEnum, v1::ExamVerdict_descriptor()},
        {"state", Kind::kEnum, v1::ExamEntryState_descriptor()},
    };
    PeopleFilter filter;
    if (request.item() != v1::EXAM_ITEM_UNSPECIFIED) {
      filter.items_ = SetOf(SameNumber<ExamItem>(request.item()));
    }
    filter.womens_list_ = SameNumber<ExamWomensList>(request.womens_list());
    ASSIGN_OR_RETURN(filter.terms_, ParseFilter(request.filter(), union_id, fields));
    for (const FilterTerm& term : filter.terms_) {
      std::vector<GroupId> groups;
      if (term.field == "group") {
        ASSIGN_OR_RETURN(groups, storage::SubtreeOf(snapshot, union_id, GroupId{term.number}));
        std::sort(groups.begin(), groups.end());
      }
      filter.groups_.push_back(std::move(groups));
    }
    return filter;
  }

  // By all that stands in the list itself.
  bool Accepts(const ExamPerson& person) const {
    if (items_ != 0 && (DueItems(person) & items_) == 0) return false;
    if (!StandsIn(womens_list_, person)) return false;
    for (size_t i = 0; i < terms_.size(); ++i) {
      if (!Accepts(person, terms_[i], groups_[i])) return false;
    }
    return true;
  }
  bool Accepts(ExamEntryState state) const {
    return std::all_of(terms_.begin(), terms_.end(), [&](const FilterTerm& term) {
      return term.field != "state" || term.Accepts(static_cast<int64_t>(state));
    });
  }

 private:
  static bool Accepts(const ExamPerson& person, const FilterTerm& term,
                      const std::vector<GroupId>& groups) {
    if (term.field == "state") return true;
    if (term.field == "sex") return term.Accepts(static_cast<int64_t>(person.sex));
    if (term.field == "age") return person.age.has_value() && term.Accepts(*person.age);
    if (term.field == "retired") return term.Accepts(person.retired ? 1 : 0);
    if (term.field == "verdict") return term.Accepts(static_cast<int64_t>(person.verdict));
    const bool inside = person.group.has_value() &&
                        std::binary_search(groups.begin(), groups.end(), *person.group);
    return inside == (term.compare == FilterOperator::kEqual);
  }

  ExamItemSet items_ = 0;
  ExamWomensList womens_list_ = ExamWomensList::kUnspecified;
  std::vector<FilterTerm> terms_;
  std::vector<std::vector<GroupId>> groups_;  // of terms about groups, with those below
};

// The person of a record in a list, when the caller sees them; nothing also for a record whose
// person stands in the list with another.
absl::StatusOr<std::optional<Member>> SeenInList(const Snapshot& snapshot, UnionId union_id,
                                                 ExamPlanId plan, MemberId record) {
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, union_id, record));
  if (!member.has_value()) return absl::DataLossError("somebody in a frozen list is not there");
  if (!Sees(snapshot.actor().sight, SubjectOf(*member))) return std::optional<Member>();
  if (member->id == record) return member;
  ASSIGN_OR_RETURN(const std::optional<ExamPerson> own,
                   storage::FindFrozenPerson(snapshot, union_id, plan, member->id));
  if (own.has_value() && own->member != record) return std::optional<Member>();
  return member;
}

// How a person stands in the plans whose lists were frozen, newest first.
absl::Status AddPlans(const Snapshot& snapshot, UnionId union_id, MemberId member,
                      v1::ExamDueExplanation& wire) {
  const auto frozen = [](const ExamPlan& plan) { return plan.freeze_time.has_value(); };
  ASSIGN_OR_RETURN(std::vector<ExamPlan> plans,
                   storage::ListPlans(snapshot, union_id, frozen, 0, kPageScanMax));
  std::sort(plans.begin(), plans.end(), [](const ExamPlan& a, const ExamPlan& b) {
    return std::pair(a.fields.year, a.id) > std::pair(b.fields.year, b.id);
  });
  const bool english = snapshot.actor().language == Language::kEnglish;
  for (const ExamPlan& plan : plans) {
    if (wire.plans_size() == kPlansTold) break;
    ASSIGN_OR_RETURN(const std::optional<ExamPerson> person,
                     storage::FindFrozenPerson(snapshot, union_id, plan.id, member));
    if (!person.has_value()) continue;
    v1::ExamYear& told = *wire.add_plans();
    told.set_exam_plan(NameOf(union_id, plan.id));
    told.set_year(plan.fields.year);
    told.set_title(english ? plan.fields.title.en : plan.fields.title.zh);
    told.set_verdict(SameNumber<v1::ExamVerdict>(person->verdict));
    told.set_reason(ReasonOf(*person, plan.fields.year, snapshot.actor().language));
    ASSIGN_OR_RETURN(const ExamEntryState state,
                     EntryStateOf(snapshot, union_id, plan.id, *person));
    told.set_state(SameNumber<v1::ExamEntryState>(state));
  }
  return absl::OkStatus();
}

// Who asks in a year: everybody, by the rules of today or the nearest day of the year.
ExamPlanFields AnyPlan(int year, absl::CivilDay today) {
  const absl::CivilDay first(year, 1, 1), last(year, 12, 31);
  return {.year = year,
          .from = std::clamp(today, first, last),
          .to = last,
          .scope = ExamScope::kAll,
          .reference = ExamReference::kYearEnd};
}

}  // namespace

absl::StatusOr<PreparedExamList> PrepareFreeze(const Snapshot& snapshot,
                                               const v1::FreezeExamPlanRequest& request,
                                               absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindNamedPlan(snapshot, "name", request.name()));
  RETURN_IF_ERROR(
      CheckFreeze(request.etag(), named.plan, named.union_id, Today(snapshot.now())));
  PreparedExamList prepared{.judged = snapshot.now()};
  absl::Status added;
  constexpr int64_t kAliveEvery = 5000;
  int64_t people = 0;
  RETURN_IF_ERROR(JudgeAll(
      snapshot, named.union_id, named.plan.fields, [&](const ExamPerson& person) {
        added = storage::Add(person, prepared.list);
        for (size_t i = 0; i < person.items.size(); ++i) {
          prepared.due_by_item[i] += person.items[i].due;
        }
        if (++people % kAliveEvery == 0 && !alive()) added = absl::CancelledError("nobody waits");
        return added.ok();
      }));
  RETURN_IF_ERROR(added);
  return prepared;
}

absl::StatusOr<v1::FreezeExamPlanResponse> FreezeExamPlan(Transaction& transaction,
                                                          const v1::FreezeExamPlanRequest& request,
                                                          const PreparedExamList& prepared) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindNamedPlan(transaction, "name", request.name()));
  const unioncare::FreezeExamPlan command{.etag = request.etag(),
                                          .actor = transaction.actor().user,
                                          .judged = prepared.judged,
                                          .found = prepared.list.counts,
                                          .list_hash = prepared.list.hash()};
  // The etag is that of the plan by which people were judged: whoever changed it meanwhile, or
  // froze it, wins.
  ASSIGN_OR_RETURN(ExamPlan after, Decide(command, named.plan, named.union_id,
                                          Today(transaction.now())));
  RETURN_IF_ERROR(
      storage::KeepList(transaction, named.union_id, named.plan.id, prepared.list));
  RETURN_IF_ERROR(storage::ReplacePlan(transaction, named.union_id, after));
  transaction.Concerns(named.union_id, request.name());
  v1::FreezeExamPlanResponse response;
  ASSIGN_OR_RETURN(*response.mutable_exam_plan(), ToWire(transaction, named.union_id, after));
  for (size_t i = 0; i < prepared.due_by_item.size(); ++i) {
    if (prepared.due_by_item[i] == 0) continue;
    v1::ExamItemCount& count = *response.add_items();
    count.set_item(static_cast<v1::ExamItem>(i + 1));
    count.set_people(prepared.due_by_item[i]);
  }
  return response;
}

absl::Status PreviewExamPlan(const Snapshot& snapshot, const v1::PreviewExamPlanRequest& request,
                             absl::FunctionRef<bool(const v1::ExamPeople&)> emit) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindNamedPlan(snapshot, "name", request.name()));
  ExamPersonWriter writer(snapshot, named.union_id, named.plan.fields.year);
  const auto verdict = SameNumber<ExamVerdict>(request.verdict());
  v1::ExamPeople message;
  absl::Status status;
  RETURN_IF_ERROR(JudgeAll(
      snapshot, named.union_id, named.plan.fields, [&](const ExamPerson& person) {
        if (verdict != ExamVerdict::kUnspecified && person.verdict != verdict) return true;
        const auto write = [&]() -> absl::Status {
          ASSIGN_OR_RETURN(const std::optional<Member> member,
                           storage::FindMember(snapshot, named.union_id, person.member));
          if (!member.has_value()) return absl::DataLossError("a member who was read is not there");
          if (!Sees(snapshot.actor().sight, SubjectOf(*member))) return absl::OkStatus();
          ASSIGN_OR_RETURN(*message.add_rows(),
                           writer.Write(person, *member, ExamEntryState::kUnspecified));
          return absl::OkStatus();
        };
        status = write();
        if (!status.ok()) return false;
        if (message.rows_size() < kReportRowsInMessage) return true;
        const bool goes_on = emit(message);
        message.Clear();
        return goes_on;
      }));
  RETURN_IF_ERROR(status);
  if (message.rows_size() > 0) emit(message);
  return absl::OkStatus();
}

absl::StatusOr<v1::ListExamPeopleResponse> ListExamPeople(
    const Snapshot& snapshot, const v1::ListExamPeopleRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan named, FindFrozenPlan(snapshot, "parent", request.parent()));
  const UnionId union_id = named.union_id;
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const PeopleFilter filter, PeopleFilter::Parse(snapshot, union_id, request));
  v1::ListExamPeopleResponse response;
  ExamPersonWriter writer(snapshot, union_id, named.plan.fields.year);
  int64_t last = page.position;
  int looked_at = 0;
  bool more = false;
  absl::Status status;
  const auto take = [&](const ExamPerson& person) -> absl::Status {
    ++looked_at;
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     SeenInList(snapshot, union_id, named.plan.id, person.member));
    if (!member.has_value()) return absl::OkStatus();
    ASSIGN_OR_RETURN(const ExamEntryState state,
                     EntryStateOf(snapshot, union_id, named.plan.id, person));
    if (!filter.Accepts(state)) return absl::OkStatus();
    ASSIGN_OR_RETURN(*response.add_people(), writer.Write(person, *member, state));
    return absl::OkStatus();
  };
  RETURN_IF_ERROR(storage::EachFrozen(
      snapshot, union_id, named.plan.id, page.position, [&](const ExamPerson& person) {
        if (!filter.Accepts(person)) return true;
        more = response.people_size() == page.size || looked_at == kPageScanMax;
        if (more) return false;
        status = take(person);
        last = Number(person.member);
        return status.ok();
      }));
  RETURN_IF_ERROR(status);
  if (more) response.set_next_page_token(PageToken(snapshot, request, last));
  return response;
}

absl::StatusOr<v1::ExamDueExplanation> ExplainExamDue(const Snapshot& snapshot,
                                                      const v1::ExplainExamDueRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  const absl::CivilDay today = Today(snapshot.now());
  const int year = request.year() == 0 ? static_cast<int>(today.year()) : request.year();
  if (year < kExamYearMin || year > kExamYearMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "year"},
                   {"given", absl::StrCat(year)},
                   {"wanted", absl::StrCat(kExamYearMin, "…", kExamYearMax)}});
  }
  ASSIGN_OR_RETURN(const Member member, SeenMember(snapshot, name.union_id, name.member, "name"));
  const ExamPlanFields plan = AnyPlan(year, today);
  ASSIGN_OR_RETURN(ExamJudge judge, JudgeFor(snapshot, name.union_id, plan));
  ASSIGN_OR_RETURN(const ExamYears last,
                   storage::LastAttended(snapshot, name.union_id, member.id, year));
  const ExamCandidate candidate{.member = member.id,
                                .group = member.group,
                                .sex = member.sex,
                                .state = member.state,
                                .birth_date = member.birth_date,
                                .retired_on = member.retired_on,
                                .joined_on = member.joined_on};
  v1::ExamDueExplanation wire;
  wire.set_year(year);
  ExamPersonWriter writer(snapshot, name.union_id, year);
  ASSIGN_OR_RETURN(*wire.mutable_person(), writer.Write(judge.Judge(candidate, last), member,
                                                        ExamEntryState::kUnspecified));
  ASSIGN_OR_RETURN(const std::vector<storage::AttendedRow> attended,
                   storage::AttendedBy(snapshot, name.union_id, member.id));
  for (const storage::AttendedRow& row : attended) {
    v1::ExamAttendance& made = *wire.add_attended();
    made.set_year(row.year);
    for (const ExamItem item : ItemsOf(row.items)) made.add_items(SameNumber<v1::ExamItem>(item));
    if (row.plan != storage::kDeclared) made.set_exam_plan(NameOf(name.union_id, row.plan));
  }
  RETURN_IF_ERROR(AddPlans(snapshot, name.union_id, member.id, wire));
  return wire;
}

}  // namespace unioncare::api
