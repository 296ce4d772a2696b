// What many people of an exam plan are told, or forfeit, at once. Who they are is looked up on a
// reader; the writer looks at each of them again.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/exam_bookings.h"
#include "service/api/exam_entry_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

// The people whom a call is about.
struct Round {
  std::vector<MemberId> people;  // records in the frozen list
  int64_t open = 0;              // of a plan that ends
  bool more = false;
};

absl::Status Gone() { return absl::CancelledError("abandoned by its caller"); }

// Collects those who fit, of the frozen list, up to what one call takes.
absl::StatusOr<Round> Collect(
    const Snapshot& snapshot, const NamedPlan& in, absl::FunctionRef<bool()> alive,
    absl::FunctionRef<absl::StatusOr<bool>(const ExamPerson&, const ExamEntry&)> fits) {
  Round round;
  absl::Status failed;
  RETURN_IF_ERROR(storage::EachExamEntry(
      snapshot, in.union_id, in.plan.id, 0,
      [&](const ExamPerson& person, const ExamEntry& entry) {
        const absl::StatusOr<bool> wanted = fits(person, entry);
        if (!wanted.ok() || !alive()) {
          failed = wanted.ok() ? Gone() : wanted.status();
          return false;
        }
        if (!*wanted) return true;
        if (round.people.size() == static_cast<size_t>(kExamPeopleInCallMax)) {
          round.more = true;
          return false;
        }
        round.people.push_back(person.member);
        return true;
      }));
  RETURN_IF_ERROR(failed);
  return round;
}

absl::StatusOr<Round> FindUntold(const Snapshot& snapshot, const v1::NotifyExamsRequest& request,
                                 absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(snapshot, "plan", request.plan()));
  if (request.members_size() > 0 || in.plan.state != ExamPlanState::kFrozen) return Round();
  std::vector<GroupId> groups;
  if (!request.group().empty()) {
    ASSIGN_OR_RETURN(const GroupId group, ParseGroupOf(in.union_id, "group", request.group()));
    ASSIGN_OR_RETURN(groups, storage::SubtreeOf(snapshot, in.union_id, group));
    if (groups.empty()) return NotFound("group", request.group());
    std::sort(groups.begin(), groups.end());
  }
  return Collect(snapshot, in, alive,
                 [&](const ExamPerson& person, const ExamEntry& entry) -> absl::StatusOr<bool> {
                   if (entry.told_on.has_value() || IsSettled(entry)) return false;
                   ASSIGN_OR_RETURN(const std::optional<Member> member,
                                    storage::FindMember(snapshot, in.union_id, person.member));
                   if (!member.has_value() || IsGone(*member)) return false;
                   if (!Sees(snapshot.actor().sight, SubjectOf(*member))) return false;
                   return groups.empty() ||
                          (member->group.has_value() &&
                           std::binary_search(groups.begin(), groups.end(), *member->group));
                 });
}

absl::StatusOr<v1::NotifyExamsResponse> NotifyExams(Transaction& transaction,
                                                    const v1::NotifyExamsRequest& request,
                                                    const Round& round) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(transaction, "plan", request.plan()));
  const TellExam command{
      .how = SameNumber<ExamNotice>(request.how()),
      .told_on = DayFrom(request.told_on()).value_or(Today(transaction.now()))};
  v1::NotifyExamsResponse response;
  const auto tell = [&](const SeenExam& seen) -> absl::Status {
    ASSIGN_OR_RETURN(ExamEntry after, Decide(command, seen.entry, seen.facts));
    RETURN_IF_ERROR(storage::KeepEntry(transaction, in.union_id, after));
    response.set_notified_count(response.notified_count() + 1);
    return absl::OkStatus();
  };
  for (const std::string& name : request.members()) {
    ASSIGN_OR_RETURN(const SeenExam seen, FindSeenExam(transaction, request.plan(), name));
    RETURN_IF_ERROR(tell(seen));
  }
  if (request.members().empty() && in.plan.state != ExamPlanState::kFrozen) {
    return Refuse(Reason::kExamPlanNotOpen, {{"field", "plan"}, {"given", request.plan()}});
  }
  for (const MemberId record : round.people) {
    ASSIGN_OR_RETURN(std::optional<Member> member,
                     storage::FindMember(transaction, in.union_id, record));
    if (!member.has_value() || IsGone(*member) ||
        !Sees(transaction.actor().sight, SubjectOf(*member))) {
      continue;
    }
    ASSIGN_OR_RETURN(const SeenExam seen, SeenExamOf(transaction, in, *std::move(member)));
    if (seen.entry.told_on.has_value() || IsSettled(seen.entry)) continue;
    RETURN_IF_ERROR(tell(seen));
  }
  response.set_more(round.more);
  transaction.Concerns(in.union_id, absl::StrCat(request.plan(), "/entries"));
  return response;
}

absl::StatusOr<Round> FindOpen(const Snapshot& snapshot,
                               const v1::ForfeitOpenExamsRequest& request,
                               absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(snapshot, "plan", request.plan()));
  if (in.plan.state != ExamPlanState::kFrozen) return Round();
  ASSIGN_OR_RETURN(Round round,
                   Collect(snapshot, in, alive,
                           [](const ExamPerson&, const ExamEntry& entry) -> absl::StatusOr<bool> {
                             return !IsSettled(entry);
                           }));
  ASSIGN_OR_RETURN(round.open, storage::CountOpenExams(snapshot, in.union_id, in.plan));
  return round;
}

absl::StatusOr<v1::ForfeitOpenExamsResponse> ForfeitOpenExams(
    Transaction& transaction, const v1::ForfeitOpenExamsRequest& request, const Round& round) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(transaction, "plan", request.plan()));
  RETURN_IF_ERROR(CheckEndOfPlan(in.plan.id, FactsOf(transaction, in, Member(), nullptr)));
  v1::ForfeitOpenExamsResponse response;
  response.set_open_count(static_cast<int32_t>(round.open));
  response.set_more(round.more);
  for (const MemberId record : round.people) {
    ASSIGN_OR_RETURN(std::optional<Member> member,
                     storage::FindMember(transaction, in.union_id, record));
    if (!member.has_value()) return absl::InternalError("a frozen list without its member");
    ASSIGN_OR_RETURN(const ExamEntry before,
                     storage::FindEntry(transaction, in.union_id, in.plan.id, record));
    if (IsSettled(before)) continue;
    ExamEntry after = AtEndOfPlan(before, FactsOf(transaction, in, *member, nullptr));
    RETURN_IF_ERROR(storage::KeepEntry(transaction, in.union_id, after));
    if (after.state == ExamEntryState::kExempt) {
      response.set_exempt_count(response.exempt_count() + 1);
    } else {
      response.set_forfeited_count(response.forfeited_count() + 1);
    }
  }
  transaction.Concerns(in.union_id, absl::StrCat(request.plan(), "/entries"));
  return response;
}

}  // namespace

void ServeExamRounds(Service& service) {
  service.Mutate("NotifyExams", FindUntold, NotifyExams);
  service.Mutate("ForfeitOpenExams", FindOpen, ForfeitOpenExams);
}

}  // namespace unioncare::api
