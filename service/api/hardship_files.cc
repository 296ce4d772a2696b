// Hardship aid as operations: applications, what is read of files, what is opened with a reason.
#include "service/api/hardship_files.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/filter.h"
#include "service/api/hardship_moves.h"
#include "service/api/hardship_round_wire.h"
#include "service/api/hardship_rules.h"
#include "service/api/hardship_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/calendars.h"
#include "service/storage/hardship_payments.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/members.h"
#include "service/storage/reveals.h"
#include "service/storage/unions.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::api {
namespace {

// Rows of one summary, and files that are read at once where they are filtered.
constexpr int kSummaryRowsMax = 500;
constexpr int kChunk = 500;

// The member of a request: the one that is named, else the caller.
absl::StatusOr<MemberId> MemberFrom(const HardshipFacts& caller, UnionId union_id,
                                    const std::string& name) {
  if (!name.empty()) return ParseMemberOf(union_id, "hardship_file.member", name);
  if (caller.actor_member.has_value()) return *caller.actor_member;
  return Refuse(Reason::kFieldRequired, {{"field", "hardship_file.member"}});
}

absl::StatusOr<v1::HardshipFile> CreateHardshipFile(Transaction& transaction,
                                                    const v1::CreateHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const v1::HardshipFile& given = request.hardship_file();
  ASSIGN_OR_RETURN(const HardshipFacts caller,
                   HardshipFactsFor(transaction, union_id, MemberId{0}));
  ASSIGN_OR_RETURN(const MemberId named, MemberFrom(caller, union_id, given.member()));
  ASSIGN_OR_RETURN(const Member member,
                   SeenMember(transaction, union_id, named, "hardship_file.member"));
  ASSIGN_OR_RETURN(const HardshipFacts about, HardshipFactsFor(transaction, union_id, member.id));
  ASSIGN_OR_RETURN(const std::vector<std::string> household,
                   HouseholdOf(transaction, union_id, member, request.form()));
  ApplyFacts facts;
  facts.member_state = member.state;
  facts.retired = member.retired_on.has_value() && *member.retired_on <= about.today;
  facts.has_id_number = !household.empty();
  facts.self = about.actor_member == member.id;
  ASSIGN_OR_RETURN(const std::optional<storage::HouseholdUse> use,
                   storage::FindHouseholdUse(transaction, household));
  facts.taken_here = use.has_value() && use->union_id == union_id;
  facts.taken_elsewhere = use.has_value() && use->union_id != union_id;
  const ApplyHardship command{.member = member.id,
                              .on_behalf_reason = given.on_behalf_reason(),
                              .consent_on = DayFrom(given.consent_on()),
                              .superior_consent_on = DayFrom(given.superior_consent_on()),
                              .asked_fen = given.asked_fen()};
  ASSIGN_OR_RETURN(const JudgedForm judged, JudgeForm(transaction, union_id, request.form(),
                                                      about.today, /*whole=*/true));
  ASSIGN_OR_RETURN(const WorkingCalendar calendar,
                   storage::CalendarOf(transaction, union_id, about.today,
                                       about.today + kHardshipReachDays));
  ASSIGN_OR_RETURN(HardshipFile made, Decide(command, facts, about, judged.result,
                                             judged.test.rules, calendar));
  RETURN_IF_ERROR(storage::InsertHardshipFile(transaction, union_id, made, judged.kept));
  RETURN_IF_ERROR(storage::InsertHardshipEvent(transaction, union_id, made,
                                               HardshipEventKind::kApplied));
  RETURN_IF_ERROR(PlaceNewFile(transaction, union_id, made, request.round()));
  RETURN_IF_ERROR(storage::SetHouseholdUses(transaction, {union_id, made.id}, household));
  transaction.Concerns(union_id, NameOf(union_id, made.id));
  return HardshipWriter(transaction, union_id).WriteWhole(made);
}

absl::StatusOr<v1::HardshipFile> GetHardshipFile(const Snapshot& snapshot,
                                                 const v1::GetHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipFile seen, FindSeenHardshipFile(snapshot, request.name()));
  return HardshipWriter(snapshot, seen.union_id).WriteWhole(seen.found);
}

// What a list is narrowed to.
class HardshipFilter {
 public:
  static absl::StatusOr<HardshipFilter> Parse(const Snapshot& snapshot, UnionId union_id,
                                              const std::string& text) {
    using Kind = FilterField::Kind;
    const FilterField fields[] = {{"state", Kind::kEnum, v1::HardshipState_descriptor()},
                                  {"category", Kind::kEnum, v1::HardshipCategory_descriptor()},
                                  {"outcome", Kind::kEnum, v1::HardshipOutcome_descriptor()},
                                  {"group", Kind::kGroup},
                                  {"applied_on", Kind::kDay},
                                  {"live", Kind::kBool}};
    HardshipFilter filter;
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

  bool Accepts(const HardshipFile& of, const std::optional<GroupId>& group) const {
    for (size_t i = 0; i < terms_.size(); ++i) {
      if (!Accepts(of, group, terms_[i], groups_[i])) return false;
    }
    return true;
  }

 private:
  static bool Accepts(const HardshipFile& of, const std::optional<GroupId>& group,
                      const FilterTerm& term, const std::vector<GroupId>& groups) {
    if (term.field == "state") return term.Accepts(static_cast<int64_t>(of.state));
    if (term.field == "category") return term.Accepts(static_cast<int64_t>(of.category));
    if (term.field == "outcome") return term.Accepts(static_cast<int64_t>(of.outcome));
    if (term.field == "applied_on") return term.Accepts(DayNumber(of.applied_on));
    if (term.field == "live") return term.Accepts(IsLive(of.state) ? 1 : 0);
    const bool inside =
        group.has_value() && std::binary_search(groups.begin(), groups.end(), *group);
    return inside == (term.compare == FilterOperator::kEqual);
  }

  std::vector<FilterTerm> terms_;
  std::vector<std::vector<GroupId>> groups_;  // of terms about groups, with those below
};

absl::StatusOr<v1::ListHardshipFilesResponse> ListHardshipFiles(
    const Snapshot& snapshot, const v1::ListHardshipFilesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const HardshipFilter filter,
                   HardshipFilter::Parse(snapshot, union_id, request.filter()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const std::optional<absl::CivilDay> due_by = DayFrom(request.review_due_by());
  // Of a list by deadline the position is the day, and the tie the number.
  const bool first = request.page_token().empty();
  absl::CivilDay day = first ? kFirstDay : DayOf(page.position);
  int64_t after = due_by.has_value() ? page.tie : page.position;
  HardshipWriter writer(snapshot, union_id);
  v1::ListHardshipFilesResponse response;
  const int wanted = page.size + 1;
  for (int scanned = 0;;) {
    ASSIGN_OR_RETURN(
        const std::vector<HardshipFile> files,
        due_by.has_value()
            ? storage::ListHardshipFilesDue(snapshot, union_id, storage::HardshipDue::kReview,
                                            *due_by, day, after, wanted)
            : storage::ListHardshipFiles(snapshot, union_id, std::nullopt, after, wanted));
    for (const HardshipFile& file : files) {
      if (response.hardship_files_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(
            due_by.has_value() ? PageToken(snapshot, request, DayNumber(day), after)
                               : PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(file.id);
      if (due_by.has_value()) day = *file.review_due_on;
      ASSIGN_OR_RETURN(const storage::Person* person, writer.Listed(file.member));
      if (person == nullptr || !Sees(snapshot.actor().sight, person->subject)) continue;
      if (!filter.Accepts(file, person->subject.group)) continue;
      ASSIGN_OR_RETURN(*response.add_hardship_files(), writer.Write(file));
    }
    if (static_cast<int>(files.size()) < wanted) return response;
  }
}

// The newest test of a file, opened.
struct OpenedTest {
  storage::KeptHardshipTest kept;
  v1::HardshipForm form;
  v1::HardshipTest test;
};
absl::StatusOr<OpenedTest> OpenTest(const Snapshot& snapshot, UnionId union_id,
                                    const HardshipFile& file) {
  OpenedTest opened;
  ASSIGN_OR_RETURN(opened.kept, storage::OpenHardshipTest(snapshot, union_id, file));
  if (opened.kept.test.empty()) return opened;
  ASSIGN_OR_RETURN(opened.form, FormOf(opened.kept));
  ASSIGN_OR_RETURN(const HardshipTest test, DecodeTest(opened.kept.test));
  ASSIGN_OR_RETURN(const HardshipResult result, DecodeResult(opened.kept.result));
  opened.test = TestToWire(test, result, snapshot.actor().language);
  return opened;
}

absl::StatusOr<v1::RevealHardshipFileResponse> RevealHardshipFile(
    Transaction& transaction, const v1::RevealHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipFile seen,
                   FindSeenHardshipFile(transaction, request.name()));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, seen.union_id, seen.member.id, request.name(),
                                        request.reason()));
  transaction.Concerns(seen.union_id, request.name());
  ASSIGN_OR_RETURN(OpenedTest opened, OpenTest(transaction, seen.union_id, seen.found));
  v1::RevealHardshipFileResponse response;
  *response.mutable_form() = std::move(opened.form);
  *response.mutable_test() = std::move(opened.test);
  if (!opened.kept.test.empty()) {
    ASSIGN_OR_RETURN(const std::string replayed, Replay(opened.kept.test));
    response.set_replays(replayed == opened.kept.result);
  }
  ASSIGN_OR_RETURN(*response.mutable_home_visit(),
                   storage::OpenVisit(transaction, seen.union_id, seen.found));
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipObjection> objections,
                   storage::ObjectionsOf(transaction, seen.union_id, seen.found));
  for (const storage::HardshipObjection& objection : objections) {
    v1::RevealedObjection& to = *response.add_objections();
    to.set_number(objection.id);
    to.set_content(objection.content);
    to.set_answer(objection.answer);
  }
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipEvent> events,
                   storage::EventsOf(transaction, seen.union_id, seen.found));
  for (const storage::HardshipEvent& event : events) {
    if (event.kind != HardshipEventKind::kContacted) continue;
    response.add_contacts(absl::StrCat(IsoDay(event.happened_on), " ", event.text));
  }
  return response;
}

// Applied for in a year, or in force in it.
bool IsOfYear(const HardshipFile& file, int year) {
  if (file.state == HardshipState::kWithdrawn) return false;
  if (file.year == year) return true;
  return file.opened_on.has_value() && file.opened_on->year() <= year &&
         (!file.exit_on.has_value() || file.exit_on->year() >= year);
}

absl::StatusOr<v1::RevealHardshipSummaryResponse> RevealHardshipSummary(
    Transaction& transaction, const v1::RevealHardshipSummaryRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const int year = request.year() == 0 ? static_cast<int>(Today(transaction.now()).year())
                                       : request.year();
  transaction.Concerns(union_id, absl::StrCat(request.parent(), "/hardshipFiles"));
  HardshipWriter writer(transaction, union_id);
  v1::RevealHardshipSummaryResponse response;
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<HardshipFile> files,
                     storage::ListHardshipFiles(transaction, union_id, std::nullopt, after,
                                                kChunk));
    for (const HardshipFile& file : files) {
      after = Number(file.id);
      if (!IsOfYear(file, year)) continue;
      ASSIGN_OR_RETURN(const Member* member, writer.names().Person(file.member));
      if (member == nullptr || !Sees(transaction.actor().sight, SubjectOf(*member))) continue;
      if (response.rows_size() == kSummaryRowsMax) {
        return Refuse(Reason::kTooManyRecords, {{"field", "rows"},
                                                {"given", absl::StrCat(kSummaryRowsMax)},
                                                {"wanted", absl::StrCat(kSummaryRowsMax)}});
      }
      RETURN_IF_ERROR(storage::InsertReveal(transaction, union_id, member->id,
                                            NameOf(union_id, file.id), request.reason()));
      ASSIGN_OR_RETURN(const OpenedTest opened, OpenTest(transaction, union_id, file));
      v1::HardshipSummaryRow& row = *response.add_rows();
      row.set_sequence(response.rows_size());
      row.set_member_display_name(member->display_name);
      ASSIGN_OR_RETURN(*row.mutable_group_display_name(), writer.GroupOf(*member));
      row.set_category(SameNumber<v1::HardshipCategory>(file.category));
      row.set_main_cause(opened.form.main_cause());
      row.set_family_size(opened.test.family_size());
      row.set_income_fen(opened.test.income_fen());
      row.set_expense_fen(opened.test.expense_fen());
      row.set_per_capita_fen(opened.test.per_capita_fen());
      row.set_standard_fen(opened.test.standard_fen());
      row.set_committee_fen(file.committee_fen);
      row.set_opinion(file.opinion);
      row.set_final_fen(file.final_fen);
      ASSIGN_OR_RETURN(const std::optional<absl::CivilDay> paid_on,
                       storage::LastPaidOn(transaction, union_id, file.id));
      if (paid_on.has_value()) *row.mutable_paid_on() = ToProto(*paid_on);
    }
    if (static_cast<int>(files.size()) < kChunk) return response;
  }
}

absl::StatusOr<v1::ListHardshipPackagesResponse> ListHardshipPackages(
    const Snapshot& snapshot, const v1::ListHardshipPackagesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const std::vector<HardshipFile> files,
                   storage::ListHardshipFiles(snapshot, union_id, HardshipState::kPackaged,
                                              page.position, page.size + 1));
  v1::ListHardshipPackagesResponse response;
  for (size_t i = 0; i < files.size(); ++i) {
    if (static_cast<int>(i) == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, Number(files[i - 1].id)));
      break;
    }
    ASSIGN_OR_RETURN(const bool given, IsGivenToCaller(snapshot, union_id, files[i]));
    if (given) *response.add_packages() = PackageToWire(union_id, files[i]);
  }
  return response;
}

absl::StatusOr<v1::RevealHardshipPackageResponse> RevealHardshipPackage(
    Transaction& transaction, const v1::RevealHardshipPackageRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipFile seen,
                   FindSeenHardshipFile(transaction, request.name()));
  // What was not submitted to it is not there for a superior union.
  ASSIGN_OR_RETURN(const bool given, IsGivenToCaller(transaction, seen.union_id, seen.found));
  if (!given || seen.found.state != HardshipState::kPackaged) {
    return NotFound("name", request.name());
  }
  RETURN_IF_ERROR(storage::InsertReveal(transaction, seen.union_id, seen.member.id, request.name(),
                                        request.reason()));
  transaction.Concerns(seen.union_id, request.name());
  ASSIGN_OR_RETURN(OpenedTest opened, OpenTest(transaction, seen.union_id, seen.found));
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipObjection> objections,
                   storage::ObjectionsOf(transaction, seen.union_id, seen.found));
  v1::RevealHardshipPackageResponse response;
  *response.mutable_package() = PackageToWire(seen.union_id, seen.found);
  response.set_member_display_name(seen.member.display_name);
  *response.mutable_test() = std::move(opened.test);
  response.set_main_cause(opened.form.main_cause());
  response.set_minutes_no(seen.found.minutes_no);
  *response.mutable_publicity_from() = ToProto(*seen.found.publicity_from);
  *response.mutable_publicity_to() = ToProto(*seen.found.publicity_to);
  response.set_objection_count(static_cast<int32_t>(objections.size()));
  return response;
}

absl::StatusOr<v1::ListHardshipPublicityResponse> ListHardshipPublicity(
    const Snapshot& snapshot, const v1::ListHardshipPublicityRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  HardshipWriter writer(snapshot, union_id);
  v1::ListHardshipPublicityResponse response;
  int64_t after = page.position;
  const int wanted = page.size + 1;
  for (int scanned = 0;;) {
    ASSIGN_OR_RETURN(const std::vector<HardshipFile> files,
                     storage::ListPublicHardshipFiles(snapshot, union_id, after, wanted));
    for (const HardshipFile& file : files) {
      if (response.rows_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(file.id);
      const bool hangs =
          file.state == HardshipState::kPublished || file.state == HardshipState::kObjected;
      if (!hangs && !request.past()) continue;
      ASSIGN_OR_RETURN(const Member* member, writer.names().Person(file.member));
      if (member == nullptr || !Sees(snapshot.actor().sight, SubjectOf(*member))) continue;
      v1::HardshipPublicityRow& row = *response.add_rows();
      row.set_masked_name(MaskName(member->display_name));
      ASSIGN_OR_RETURN(*row.mutable_group_display_name(), writer.GroupOf(*member));
      row.set_category(SameNumber<v1::HardshipCategory>(file.category));
      row.set_committee_fen(file.committee_fen);
      *row.mutable_from_on() = ToProto(*file.publicity_from);
      *row.mutable_to_on() = ToProto(*file.publicity_to);
      row.set_phone(file.publicity_phone);
    }
    if (static_cast<int>(files.size()) < wanted) return response;
  }
}

}  // namespace

std::unique_ptr<Service> MakeHardshipService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.HardshipService");
  service->Mutate("CreateHardshipFile", CreateHardshipFile);
  service->Query("GetHardshipFile", GetHardshipFile);
  service->Query("ListHardshipFiles", ListHardshipFiles);
  service->Mutate("RevealHardshipFile", RevealHardshipFile);
  service->Mutate("RevealHardshipSummary", RevealHardshipSummary);
  service->Query("ListHardshipPackages", ListHardshipPackages);
  service->Mutate("RevealHardshipPackage", RevealHardshipPackage);
  service->Query("ListHardshipPublicity", ListHardshipPublicity);
  AddHardshipMoves(*service);
  AddHardshipRules(*service);
  return service;
}

}  // namespace unioncare::api
