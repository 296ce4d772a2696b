// The people of an exam plan: list, history, coverage and register.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/exam_bookings.h"
#include "service/api/exam_entry_wire.h"
#include "service/api/fields.h"
#include "service/api/filter.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/exam_coverage.h"
#include "service/domain/refusal.h"
#include "service/domain/reports.h"
#include "service/storage/exam_bookings.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

// Plans that a history looks at: as many as a union makes in a generation.
constexpr int kHistoryPlansMax = 1000;

// The figures of a row in the order of ExamFigure.
constexpr const char* kFigureFields[] = {"eligible", "told",     "untold",    "waiting", "booked",
                                         "absent",   "attended", "forfeited", "exempt",  "moved"};

// What a list may be narrowed to.
class EntryFilter {
 public:
  static absl::StatusOr<EntryFilter> Parse(const Snapshot& snapshot, UnionId union_id,
                                           const std::string& text) {
    using Kind = FilterField::Kind;
    const FilterField fields[] = {
        {"state", Kind::kEnum, v1::ExamEntryState_descriptor()},
        {"group", Kind::kGroup},
        {"sex", Kind::kEnum, v1::Sex_descriptor()},
        {"item", Kind::kEnum, v1::ExamItem_descriptor()},
        {"told", Kind::kBool},
        {"booked_on", Kind::kDay},
        {"attended_on", Kind::kDay},
    };
    EntryFilter filter;
    ASSIGN_OR_RETURN(filter.terms_, ParseFilter(text, union_id, fields));
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

  bool Accepts(const ExamPerson& person, const ExamEntry& entry) const {
    return std::all_of(terms_.begin(), terms_.end(), [&](const FilterTerm& term) {
      return term.field == "group" || Accepts(term, person, entry);
    });
  }
  // The group is that of today.
  bool AcceptsGroup(const Member& member) const {
    for (size_t i = 0; i < terms_.size(); ++i) {
      if (terms_[i].field != "group") continue;
      const bool inside = member.group.has_value() &&
                          std::binary_search(groups_[i].begin(), groups_[i].end(), *member.group);
      if (inside != (terms_[i].compare == FilterOperator::kEqual)) return false;
    }
    return true;
  }

 private:
  static bool Accepts(const FilterTerm& term, const ExamPerson& person, const ExamEntry& entry) {
    const auto day = [&](const std::optional<absl::CivilDay>& of) {
      return of.has_value() && term.Accepts(DayNumber(*of));
    };
    if (term.field == "state") return term.Accepts(static_cast<int64_t>(entry.state));
    if (term.field == "sex") return term.Accepts(static_cast<int64_t>(person.sex));
    if (term.field == "told") return term.Accepts(entry.told_on.has_value() ? 1 : 0);
    if (term.field == "booked_on") return day(entry.booked_on);
    if (term.field == "attended_on") return day(entry.attended_on);
    const ExamItemSet item =
        term.number == 0 ? 0 : SetOf(static_cast<ExamItem>(term.number));
    return ((DueItems(person) & item) != 0) == (term.compare == FilterOperator::kEqual);
  }

  std::vector<FilterTerm> terms_;
  std::vector<std::vector<GroupId>> groups_;
};

// Somebody of a list whom the caller sees; nothing for others.
absl::StatusOr<std::optional<Member>> SeenIn(const Snapshot& snapshot, UnionId union_id,
                                             MemberId record) {
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, union_id, record));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return std::optional<Member>();
  }
  return member;
}

// A member's own sight, which finds one person in a list without going through it.
std::optional<MemberId> OnlySelf(const Sight& sight) {
  const bool only =
      !sight.everybody && sight.groups.empty() && !sight.women && !sight.retirees;
  return only ? sight.self : std::nullopt;
}

absl::StatusOr<v1::ListExamEntriesResponse> ListExamEntries(
    const Snapshot& snapshot, const v1::ListExamEntriesRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(snapshot, "plan", request.plan()));
  ASSIGN_OR_RETURN(const EntryFilter filter,
                   EntryFilter::Parse(snapshot, in.union_id, request.filter()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(ExamWriter writer, ExamWriter::Of(snapshot, in.union_id));
  v1::ListExamEntriesResponse response;
  if (!in.plan.freeze_time.has_value()) return response;
  const auto add = [&](const ExamPerson& person, const ExamEntry& entry,
                       const Member& member) -> absl::Status {
    if (!filter.Accepts(person, entry) || !filter.AcceptsGroup(member)) return absl::OkStatus();
    ASSIGN_OR_RETURN(*response.add_exam_entries(),
                     writer.Write(entry, member, DueItems(person)));
    return absl::OkStatus();
  };
  if (const std::optional<MemberId> self = OnlySelf(snapshot.actor().sight)) {
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     SeenIn(snapshot, in.union_id, *self));
    ASSIGN_OR_RETURN(const std::optional<ExamPerson> person,
                     storage::FindFrozenPerson(snapshot, in.union_id, in.plan.id, *self));
    if (!member.has_value() || !person.has_value() || person->verdict != ExamVerdict::kDue) {
      return response;
    }
    ASSIGN_OR_RETURN(const ExamEntry entry, storage::FindEntry(snapshot, in.union_id, in.plan.id,
                                                               person->member));
    RETURN_IF_ERROR(add(*person, entry, *member));
    return response;
  }
  int scanned = 0;
  int64_t after = page.position;
  absl::Status failed;
  RETURN_IF_ERROR(storage::EachExamEntry(
      snapshot, in.union_id, in.plan.id, after,
      [&](const ExamPerson& person, const ExamEntry& entry) {
        if (response.exam_entries_size() == page.size || scanned == kPageScanMax) {
          response.set_next_page_token(PageToken(snapshot, request, after));
          return false;
        }
        ++scanned;
        after = Number(person.member);
        if (!filter.Accepts(person, entry)) return true;
        absl::StatusOr<std::optional<Member>> member =
            SeenIn(snapshot, in.union_id, person.member);
        failed = member.ok() && member->has_value() ? add(person, entry, **member)
                                                    : member.status();
        return failed.ok();
      }));
  RETURN_IF_ERROR(failed);
  return response;
}

const std::string& TitleOf(const Snapshot& snapshot, const ExamPlan& plan) {
  const bool english = snapshot.actor().language == Language::kEnglish;
  return english ? plan.fields.title.en : plan.fields.title.zh;
}

absl::StatusOr<v1::ListExamHistoryResponse> ListExamHistory(
    const Snapshot& snapshot, const v1::ListExamHistoryRequest& request) {
  ASSIGN_OR_RETURN(const MemberName name, ParseMember("name", request.name()));
  ASSIGN_OR_RETURN(const Member member, SeenPerson(snapshot, "name", name));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const auto frozen = [](const ExamPlan& plan) { return plan.freeze_time.has_value(); };
  ASSIGN_OR_RETURN(std::vector<ExamPlan> plans,
                   storage::ListPlans(snapshot, name.union_id, frozen, 0, kHistoryPlansMax));
  const auto key = [](const ExamPlan& of) {
    return std::make_pair(int64_t{of.fields.year}, Number(of.id));
  };
  std::sort(plans.begin(), plans.end(),
            [&](const ExamPlan& a, const ExamPlan& b) { return key(a) > key(b); });
  ASSIGN_OR_RETURN(ExamWriter writer, ExamWriter::Of(snapshot, name.union_id));
  v1::ListExamHistoryResponse response;
  const ExamPlan* last = nullptr;
  for (const ExamPlan& plan : plans) {
    if (!request.page_token().empty() &&
        key(plan) >= std::make_pair(page.position, page.tie)) {
      continue;
    }
    ASSIGN_OR_RETURN(const std::optional<ExamPerson> person,
                     storage::FindFrozenPerson(snapshot, name.union_id, plan.id, member.id));
    if (!person.has_value() || person->verdict != ExamVerdict::kDue) continue;
    if (response.rows_size() == page.size) {
      response.set_next_page_token(
          PageToken(snapshot, request, last->fields.year, Number(last->id)));
      break;
    }
    last = &plan;
    ASSIGN_OR_RETURN(const ExamEntry entry, storage::FindEntry(snapshot, name.union_id, plan.id,
                                                               person->member));
    v1::ExamHistoryRow& row = *response.add_rows();
    row.set_plan(NameOf(name.union_id, plan.id));
    row.set_plan_title(TitleOf(snapshot, plan));
    row.set_year(plan.fields.year);
    ASSIGN_OR_RETURN(*row.mutable_entry(), writer.Write(entry, member, DueItems(*person)));
  }
  return response;
}

absl::StatusOr<std::string> LabelOf(const Snapshot& snapshot, UnionId union_id,
                                    const ExamCoverageRow& row, GroupNames& groups) {
  const Language language = snapshot.actor().language;
  const int number = static_cast<int>(row.key);
  switch (row.kind) {
    case ExamCoverageKind::kGroup:
      if (row.key == 0) return std::string();
      return GroupNameIn(snapshot, union_id, GroupId{row.key}, groups);
    case ExamCoverageKind::kSex:
      return ValueLabel(v1::Sex_descriptor()->FindValueByNumber(number), language);
    case ExamCoverageKind::kItem:
      return ValueLabel(v1::ExamItem_descriptor()->FindValueByNumber(number), language);
    default:
      return std::string();
  }
}

v1::ExamCoverageRow ToWire(const ExamCoverageRow& row) {
  v1::ExamCoverageRow wire;
  wire.set_kind(SameNumber<v1::ExamCoverageKind>(row.kind));
  for (size_t i = 0; i < kExamFigureCount; ++i) {
    if (!row.hidden[i]) {
      const auto* field = v1::ExamCoverageRow::descriptor()->FindFieldByName(kFigureFields[i]);
      wire.GetReflection()->SetInt32(&wire, field, static_cast<int32_t>(row.figures[i]));
    } else if (row.figures[i] < kSmallCell) {
      wire.add_small_fields(kFigureFields[i]);
    } else {
      wire.add_hidden_fields(kFigureFields[i]);
    }
  }
  if (row.AnyHidden()) {
    wire.add_hidden_fields("attendance_rate");
  } else {
    wire.set_attendance_rate(AttendanceRate(row.figures));
  }
  return wire;
}

absl::StatusOr<v1::GetExamCoverageResponse> GetExamCoverage(
    const Snapshot& snapshot, const v1::GetExamCoverageRequest& request) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(snapshot, "plan", request.plan()));
  const Sight& sight = snapshot.actor().sight;
  ExamCoverage coverage;
  if (in.plan.freeze_time.has_value()) {
    // People count where they stood when the plan was frozen.
    RETURN_IF_ERROR(storage::EachExamEntry(
        snapshot, in.union_id, in.plan.id, 0,
        [&](const ExamPerson& person, const ExamEntry& entry) {
          if (Sees(sight, SubjectOf(person))) {
            coverage.Add({.group = person.group, .sex = person.sex, .items = DueItems(person)},
                         entry);
          }
          return true;
        }));
  }
  v1::GetExamCoverageResponse response;
  GroupNames groups;
  for (const ExamCoverageRow& row : coverage.Rows()) {
    v1::ExamCoverageRow wire = ToWire(row);
    ASSIGN_OR_RETURN(*wire.mutable_label(), LabelOf(snapshot, in.union_id, row, groups));
    *response.add_rows() = std::move(wire);
  }
  return response;
}

// Why somebody did not come, in the words of the caller.
absl::StatusOr<std::string> RemarkOf(const Snapshot& snapshot, const ExamWriter& writer,
                                     UnionId union_id, const Member& member,
                                     const ExamEntry& entry) {
  const Language language = snapshot.actor().language;
  const bool tells = writer.Tells(SubjectOf(member));
  std::string said;
  if (entry.state == ExamEntryState::kForfeited) {
    said = ValueLabel(v1::ExamForfeit_descriptor()->FindValueByNumber(
                          static_cast<int>(entry.forfeit)),
                      language);
  } else if (entry.state == ExamEntryState::kExempt) {
    if (!tells && IsOfHealth(entry.exemption)) return std::string();
    return ValueLabel(v1::ExamExemption_descriptor()->FindValueByNumber(
                          static_cast<int>(entry.exemption)),
                      language);
  } else if (entry.state == ExamEntryState::kMoved && entry.moved_to_on.has_value()) {
    said = IsoDay(*entry.moved_to_on);
  } else if (entry.state == ExamEntryState::kMoved) {
    ASSIGN_OR_RETURN(const std::optional<ExamPlan> to,
                     storage::FindPlan(snapshot, union_id, *entry.moved_to_plan));
    if (to.has_value()) said = TitleOf(snapshot, *to);
  }
  if (!tells || entry.note.empty()) return said;
  if (said.empty()) return entry.note;
  return absl::StrCat(said, language == Language::kEnglish ? ": " : "：", entry.note);
}

absl::StatusOr<v1::ExamLedgerRow> LedgerRow(const Snapshot& snapshot, const ExamWriter& writer,
                                            const NamedPlan& in, const ExamPerson& person,
                                            const ExamEntry& entry, const Member& member,
                                            ExamItem only) {
  v1::ExamLedgerRow row;
  row.set_member_display_name(member.display_name);
  row.set_sex(SameNumber<v1::Sex>(person.sex));
  row.set_age(person.age.value_or(0));
  row.set_dept(member.dept);
  int last_year = 0, cycle = 0;
  for (const ExamItem item : ItemsOf(DueItems(person))) {
    row.add_items(SameNumber<v1::ExamItem>(item));
    if (only != ExamItem::kUnspecified && item != only) continue;
    const ExamPersonItem& of = person.item(item);
    last_year = std::max(last_year, of.last_year);
    cycle = cycle == 0 ? of.cycle_months : std::min(cycle, of.cycle_months);
  }
  if (last_year > 0) row.set_last_attended_year(last_year);
  row.set_cycle_months(cycle);
  row.set_due_reason(ReasonOf(person, in.plan.fields.year, snapshot.actor().language));
  if (entry.booked_on.has_value()) *row.mutable_booked_on() = ToProto(*entry.booked_on);
  row.set_state(SameNumber<v1::ExamEntryState>(entry.state));
  ASSIGN_OR_RETURN(*row.mutable_remark(),
                   RemarkOf(snapshot, writer, in.union_id, member, entry));
  return row;
}

absl::Status GetExamLedger(const Snapshot& snapshot, const v1::GetExamLedgerRequest& request,
                           absl::FunctionRef<bool(const v1::ExamLedgerRows&)> emit) {
  ASSIGN_OR_RETURN(const NamedPlan in, FindNamedPlan(snapshot, "plan", request.plan()));
  std::vector<GroupId> groups;
  if (!request.group().empty()) {
    ASSIGN_OR_RETURN(const GroupId group, ParseGroupOf(in.union_id, "group", request.group()));
    ASSIGN_OR_RETURN(groups, storage::SubtreeOf(snapshot, in.union_id, group));
    if (groups.empty()) return NotFound("group", request.group());
    std::sort(groups.begin(), groups.end());
  }
  if (!in.plan.freeze_time.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const ExamWriter writer, ExamWriter::Of(snapshot, in.union_id));
  const auto only = SameNumber<ExamItem>(request.item());
  const ExamItemSet wanted = only == ExamItem::kUnspecified ? kAllExamItems : SetOf(only);
  v1::ExamLedgerRows message;
  int sequence = 0;
  absl::Status failed;
  RETURN_IF_ERROR(storage::EachExamEntry(
      snapshot, in.union_id, in.plan.id, 0,
      [&](const ExamPerson& person, const ExamEntry& entry) {
        if ((DueItems(person) & wanted) == 0) return true;
        const absl::StatusOr<std::optional<Member>> member =
            SeenIn(snapshot, in.union_id, person.member);
        failed = member.status();
        if (!failed.ok() || !member->has_value()) return failed.ok();
        const std::optional<GroupId>& group = (*member)->group;
        if (!groups.empty() && (!group.has_value() ||
                                !std::binary_search(groups.begin(), groups.end(), *group))) {
          return true;
        }
        absl::StatusOr<v1::ExamLedgerRow> row =
            LedgerRow(snapshot, writer, in, person, entry, **member, only);
        failed = row.status();
        if (!failed.ok()) return false;
        row->set_sequence(++sequence);
        *message.add_rows() = *std::move(row);
        if (message.rows_size() < kReportRowsInMessage) return true;
        const bool heard = emit(message);
        message.Clear();
        return heard;
      }));
  RETURN_IF_ERROR(failed);
  if (message.rows_size() > 0) emit(message);
  return absl::OkStatus();
}

}  // namespace

void ServeExamLists(Service& service) {
  service.Query("ListExamEntries", ListExamEntries);
  service.Query("ListExamHistory", ListExamHistory);
  service.Query("GetExamCoverage", GetExamCoverage);
  service.Stream("GetExamLedger", GetExamLedger);
}

}  // namespace unioncare::api
