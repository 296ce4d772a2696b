// Disbursements as they are read.
#include "service/api/disbursement_lists.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/disbursement_sight.h"
#include "service/api/disbursement_wire.h"
#include "service/api/filter.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursements.h"
#include "service/storage/members.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {
namespace {

absl::StatusOr<v1::Disbursement> GetDisbursement(const Snapshot& snapshot,
                                                 const v1::GetDisbursementRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen,
                   FindSeen(snapshot, "name", request.name(), /*with_entries=*/true));
  return ToWire(snapshot, seen, true);
}

absl::StatusOr<std::vector<FilterTerm>> TermsOf(const std::string& filter, UnionId union_id) {
  using Kind = FilterField::Kind;
  const FilterField fields[] = {
      {"member", Kind::kMember},
      {"kind", Kind::kEnum, v1::BenefitKind_descriptor()},
      {"state", Kind::kEnum, v1::DisbursementState_descriptor()},
      {"form", Kind::kEnum, v1::DeliveryForm_descriptor()},
      {"fund", Kind::kText},
      {"event_on", Kind::kDay},
      {"case", Kind::kCase},
      {"number", Kind::kText},
      {"batch", Kind::kBool},
  };
  return ParseFilter(filter, union_id, fields);
}

// Those of a member and of a case are told by the index that the list follows.
bool Accepts(const std::vector<FilterTerm>& terms, UnionId union_id, const Disbursement& of) {
  return std::all_of(terms.begin(), terms.end(), [&](const FilterTerm& term) {
    if (term.field == "kind") return term.Accepts(static_cast<int64_t>(of.kind));
    if (term.field == "state") return term.Accepts(static_cast<int64_t>(of.state));
    if (term.field == "form") return term.Accepts(static_cast<int64_t>(of.form));
    if (term.field == "event_on") return term.Accepts(DayNumber(of.event_on));
    if (term.field == "batch") return term.Accepts(of.batch ? 1 : 0);
    if (term.field == "number") return term.Accepts(NumberOf(of));
    if (term.field == "fund") {
      return term.Accepts(Number(of.fund) == 0 ? std::string() : NameOf(union_id, of.fund));
    }
    return true;
  });
}

absl::StatusOr<storage::DisbursementSource> SourceOf(const Snapshot& snapshot, UnionId union_id,
                                                     const std::vector<FilterTerm>& terms) {
  storage::DisbursementSource source;
  for (const FilterTerm& term : terms) {
    const bool equal = term.compare == FilterOperator::kEqual;
    if ((term.field == "member" || term.field == "case") && !equal) {
      return Refuse(Reason::kFilterSyntax, {{"field", "filter"},
                                            {"given", term.field},
                                            {"wanted", "="},
                                            {"position", "1"}});
    }
    if (term.field == "member") {
      ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                       storage::FindPerson(snapshot, union_id, MemberId{term.number}));
      const MemberId id = person.has_value() ? person->id : MemberId{term.number};
      ASSIGN_OR_RETURN(source.records, storage::RecordsOf(snapshot, union_id, id));
    }
    if (term.field == "case") source.case_id = CaseId{term.number};
    if (term.field == "state" && equal) {
      source.state = static_cast<DisbursementState>(term.number);
    }
  }
  return source;
}

// With a member and a case, the index of the case is followed and the member looked for.
absl::StatusOr<bool> AcceptsMember(const Snapshot& snapshot, UnionId union_id,
                                   const storage::DisbursementSource& source, DisbursementId id) {
  if (!source.case_id.has_value() || source.records.empty()) return true;
  for (const MemberId record : source.records) {
    ASSIGN_OR_RETURN(const bool has, storage::HasEntryOf(snapshot, union_id, id, record));
    if (has) return true;
  }
  return false;
}

absl::StatusOr<v1::ListDisbursementsResponse> ListDisbursements(
    const Snapshot& snapshot, const v1::ListDisbursementsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms, TermsOf(request.filter(), union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const storage::DisbursementSource source,
                   SourceOf(snapshot, union_id, terms));
  ASSIGN_OR_RETURN(const DisbursementSight sight, DisbursementSight::Of(snapshot, union_id));
  int64_t before = page.position == 0 ? std::numeric_limits<int64_t>::max() : page.position;
  v1::ListDisbursementsResponse response;
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(std::vector<Disbursement> found,
                     storage::ListDisbursements(snapshot, union_id, source, before, wanted));
    const bool last = static_cast<int>(found.size()) < wanted;
    for (Disbursement& each : found) {
      if (response.disbursements_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, before));
        return response;
      }
      ++scanned;
      before = Number(each.id);
      ASSIGN_OR_RETURN(const bool of_member,
                       AcceptsMember(snapshot, union_id, source, each.id));
      if (!of_member || !Accepts(terms, union_id, each)) continue;
      ASSIGN_OR_RETURN(const std::optional<SeenDisbursement> seen,
                       SeenOf(snapshot, sight, union_id, std::move(each), false));
      if (!seen.has_value()) continue;
      ASSIGN_OR_RETURN(*response.add_disbursements(), ToWire(snapshot, *seen, false));
    }
    if (last) return response;
  }
}

absl::StatusOr<v1::ListDisbursementEntriesResponse> ListDisbursementEntries(
    const Snapshot& snapshot, const v1::ListDisbursementEntriesRequest& request) {
  ASSIGN_OR_RETURN(const SeenDisbursement seen,
                   FindSeen(snapshot, "name", request.name(), /*with_entries=*/false));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const UnionId union_id = seen.name.union_id;
  ASSIGN_OR_RETURN(const DisbursementSight sights, DisbursementSight::Of(snapshot, union_id));
  const Sight& sight = sights.In(seen.found.state);
  DisbursementNames names(snapshot, union_id);
  int after = static_cast<int>(page.position);
  v1::ListDisbursementEntriesResponse response;
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<Entry> entries,
                     storage::ListEntries(snapshot, union_id, seen.found.id, after, wanted));
    for (const Entry& entry : entries) {
      if (response.entries_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = entry.position;
      ASSIGN_OR_RETURN(const Member* member, names.Person(entry.member));
      const bool sees = sight.everybody ||
                        (member != nullptr && Sees(sight, SubjectOf(*member)));
      if (!sees) continue;
      ASSIGN_OR_RETURN(*response.add_entries(), ToWire(names, union_id, entry));
    }
    if (static_cast<int>(entries.size()) < wanted) return response;
  }
}

}  // namespace

void ServeDisbursementLists(Service& service) {
  service.Query("GetDisbursement", GetDisbursement);
  service.Query("ListDisbursements", ListDisbursements);
  service.Query("ListDisbursementEntries", ListDisbursementEntries);
}

}  // namespace unioncare::api
