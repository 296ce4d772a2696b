// Lists of cases: filters, and which index a list follows.
#include "service/api/case_lists.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <vector>

#include "service/api/case_wire.h"
#include "service/api/filter.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/storage/case_view.h"
#include "service/storage/members.h"
#include "service/storage/visits.h"

namespace unioncare::api {
namespace {

absl::StatusOr<std::vector<FilterTerm>> CaseFilter(const std::string& filter, UnionId union_id) {
  using Kind = FilterField::Kind;
  const FilterField fields[] = {
      {"member", Kind::kMember},
      {"group", Kind::kGroup},
      {"occasion", Kind::kEnum, v1::Occasion_descriptor()},
      {"state", Kind::kEnum, v1::CaseState_descriptor()},
      {"event_on", Kind::kDay},
      {"responsible", Kind::kMember},
      {"overdue", Kind::kBool},
      {"open", Kind::kBool},
  };
  return ParseFilter(filter, union_id, fields);
}

// `person` is whom the case is about, whatever record it names.
bool Accepts(const std::vector<FilterTerm>& terms, const Case& found, MemberId person,
             absl::Time now) {
  for (const FilterTerm& term : terms) {
    int64_t value = 0;
    if (term.field == "member") value = Number(person);
    if (term.field == "group") value = found.group.has_value() ? Number(*found.group) : 0;
    if (term.field == "occasion") value = static_cast<int64_t>(found.occasion);
    if (term.field == "state") value = static_cast<int64_t>(found.state);
    if (term.field == "event_on") value = DayNumber(found.event_on);
    if (term.field == "responsible") {
      value = found.responsible.has_value() ? Number(*found.responsible) : 0;
    }
    if (term.field == "overdue") value = Overdue(found, now) ? 1 : 0;
    if (term.field == "open") value = IsOpen(found.state) ? 1 : 0;
    if (!term.Accepts(value)) return false;
  }
  return true;
}

// The value that a filter pins a field to, so that an index can be used.
std::optional<int64_t> Pinned(const std::vector<FilterTerm>& terms, absl::string_view field) {
  for (const FilterTerm& term : terms) {
    if (term.field == field && term.compare == FilterOperator::kEqual) return term.number;
  }
  return std::nullopt;
}

// Which cases a list goes through, and in which order.
struct Source {
  std::optional<MemberId> member;       // of this member, newest first
  bool overdue = false;                 // overdue visits, then overdue closings, by what is due
  std::optional<MemberId> responsible;  // open cases of this person, newest first
};

Source SourceOf(const std::vector<FilterTerm>& terms) {
  Source source;
  if (const auto member = Pinned(terms, "member")) source.member = MemberId{*member};
  source.overdue = Pinned(terms, "overdue") == 1;
  const auto responsible = Pinned(terms, "responsible");
  if (responsible.has_value() && Pinned(terms, "open") == 1) {
    source.responsible = MemberId{*responsible};
  }
  return source;
}

// Positions are numbers of cases; where two lists follow each other, those of the second are
// negative.
int64_t PositionOf(const Source& source, const Case& found) {
  const bool closing = source.overdue && !source.member.has_value() && found.help.has_value();
  return closing ? -Number(found.id) : Number(found.id);
}

absl::StatusOr<std::vector<Case>> Overdues(const Snapshot& snapshot, UnionId union_id,
                                           int64_t position, int limit) {
  using storage::OverdueBy;
  std::optional<Case> after;
  if (position != 0) {
    ASSIGN_OR_RETURN(after, storage::FindCase(snapshot, union_id, CaseId{std::abs(position)}));
  }
  std::vector<Case> cases;
  if (position >= 0) {
    ASSIGN_OR_RETURN(cases, storage::ListOverdue(snapshot, union_id, OverdueBy::kVisit, after,
                                                 limit));
    after = std::nullopt;
  }
  if (static_cast<int>(cases.size()) < limit) {
    ASSIGN_OR_RETURN(const std::vector<Case> closings,
                     storage::ListOverdue(snapshot, union_id, OverdueBy::kClose, after,
                                          limit - static_cast<int>(cases.size())));
    cases.insert(cases.end(), closings.begin(), closings.end());
  }
  return cases;
}

absl::StatusOr<std::vector<Case>> CasesAfter(const Snapshot& snapshot, UnionId union_id,
                                             const Source& source, int64_t position, int limit) {
  const int64_t before = position == 0 ? std::numeric_limits<int64_t>::max() : position;
  if (source.member.has_value()) {
    return storage::ListCasesOf(snapshot, union_id, *source.member, before, limit);
  }
  if (source.overdue) return Overdues(snapshot, union_id, position, limit);
  if (source.responsible.has_value()) {
    return storage::ListCasesBy(snapshot, union_id, *source.responsible, before, limit);
  }
  return storage::ListCases(snapshot, union_id, before, limit);
}

}  // namespace

absl::StatusOr<v1::ListCasesResponse> ListCases(const Snapshot& snapshot,
                                                const v1::ListCasesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms, CaseFilter(request.filter(), union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const Source source = SourceOf(terms);
  const bool persons = std::any_of(terms.begin(), terms.end(), [](const FilterTerm& term) {
    return term.field == "member";
  });
  int64_t position = page.position;
  v1::ListCasesResponse response;
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<Case> cases,
                     CasesAfter(snapshot, union_id, source, position, wanted));
    for (const Case& found : cases) {
      if (response.cases_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, position));
        return response;
      }
      ++scanned;
      position = PositionOf(source, found);
      // Members are read only for cases that the filter accepts, unless it asks for members.
      if (!persons && !Accepts(terms, found, found.member, snapshot.now())) continue;
      ASSIGN_OR_RETURN(const std::optional<Member> subject,
                       storage::FindMember(snapshot, union_id, found.member));
      if (persons && subject.has_value() &&
          !Accepts(terms, found, subject->id, snapshot.now())) {
        continue;
      }
      if (!subject.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*subject))) continue;
      ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, found));
      if (view == CaseView::kHidden) continue;
      ASSIGN_OR_RETURN(*response.add_cases(),
                       CaseToWire(snapshot, union_id, found, *subject, view));
    }
    if (static_cast<int>(cases.size()) < wanted) return response;
  }
}

}  // namespace unioncare::api
