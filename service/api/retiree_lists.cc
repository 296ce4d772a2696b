// Lists of contact with retired members.
#include "service/api/retiree_lists.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/retiree_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

// Rows that are read at once where they are filtered here.
constexpr int kChunk = 200;

// Whom the caller sees: those of the sight, and those of whom the caller is contact or deputy.
struct RetireeSight {
  Sight sight;
  std::vector<MemberId> paired;  // sorted

  bool Sees(const Subject& subject) const {
    return unioncare::Sees(sight, subject) || IsPaired(subject.member);
  }
  bool IsPaired(MemberId member) const {
    return std::binary_search(paired.begin(), paired.end(), member);
  }
  // No more than themselves and the paired: a few people, who are asked for one by one.
  bool few() const {
    return !sight.everybody && sight.groups.empty() && !sight.women && !sight.retirees;
  }
  std::vector<MemberId> Few(bool mine) const {
    std::vector<MemberId> people = paired;
    if (!mine && sight.self.has_value()) people.push_back(*sight.self);
    return people;
  }
};

absl::StatusOr<RetireeSight> SightOf(const Snapshot& snapshot, UnionId union_id, bool mine) {
  RetireeSight sight{.sight = snapshot.actor().sight, .paired = {}};
  if (sight.sight.everybody && !mine) return sight;
  ASSIGN_OR_RETURN(const std::optional<MemberId> caller, CallerPerson(snapshot, union_id));
  if (!caller.has_value()) return sight;
  ASSIGN_OR_RETURN(sight.paired, storage::PairedWith(snapshot, union_id, *caller));
  return sight;
}

// ---- what falls due

constexpr int kFormShift = 56;
storage::DuePlaceOfContact PlaceOf(const Page& page, bool first) {
  if (first) return {};
  return {.day = page.position,
          .form = static_cast<int>(page.tie >> kFormShift),
          .member = page.tie & ((int64_t{1} << kFormShift) - 1)};
}
std::string TokenAfter(const Snapshot& snapshot, const v1::ListDueRetireesRequest& request,
                       const storage::DueContact& last) {
  const int64_t tie = (static_cast<int64_t>(last.form) << kFormShift) | Number(last.member);
  return PageToken(snapshot, request, DayNumber(last.due_on), tie);
}
bool Behind(const storage::DueContact& due, const storage::DuePlaceOfContact& place) {
  return std::make_tuple(static_cast<int64_t>(DayNumber(due.due_on)),
                         static_cast<int>(due.form), Number(due.member)) >
         std::make_tuple(place.day, place.form, place.member);
}

// A page of what is due, and the place where it ends, when there may be more.
struct DuePage {
  std::vector<storage::DueContact> items;
  std::optional<storage::DueContact> last;
};

// Those who are asked for one by one.
absl::StatusOr<DuePage> FewDue(const Snapshot& snapshot, UnionId union_id,
                               std::vector<MemberId> people,
                               const storage::DuePlaceOfContact& after, absl::CivilDay until,
                               int size) {
  std::sort(people.begin(), people.end());
  people.erase(std::unique(people.begin(), people.end()), people.end());
  DuePage page;
  ASSIGN_OR_RETURN(std::vector<storage::DueContact> all,
                   storage::DueContactsOf(snapshot, union_id, people, until));
  for (storage::DueContact& due : all) {
    if (!Behind(due, after)) continue;
    if (static_cast<int>(page.items.size()) == size) {
      page.last = page.items.back();
      break;
    }
    page.items.push_back(std::move(due));
  }
  return page;
}

// A range of the list, filtered by whom the caller sees. A page looks at kPageScanMax rows at most.
absl::StatusOr<DuePage> RangeDue(const Snapshot& snapshot, UnionId union_id,
                                 const RetireeSight& sight,
                                 const storage::DuePlaceOfContact& after, absl::CivilDay until,
                                 int size) {
  DuePage page;
  const int limit = sight.sight.everybody ? size + 1 : kPageScanMax;
  int scanned = 0;
  bool full = false;
  std::optional<storage::DueContact> last;
  RETURN_IF_ERROR(storage::ReadDueContacts(
      snapshot, union_id, after, until, limit, [&](const storage::DueContact& due) {
        ++scanned;
        if (!sight.Sees(due.subject)) {
          last = due;
          return true;
        }
        full = static_cast<int>(page.items.size()) == size;
        if (full) return false;
        page.items.push_back(due);
        last = due;
        return true;
      }));
  if (full || scanned == limit) page.last = std::move(last);
  return page;
}

// ---- those in a tier

// What a list is narrowed to.
struct RetireeChoice {
  std::optional<RetireeTier> tier;
  bool away = false;
  std::optional<std::vector<GroupId>> groups;  // sorted
  bool missing = false;

  bool Accepts(const storage::RetireeCare& care) const {
    if (care.rests || (missing && care.gaps.empty()) || (away && !care.away)) return false;
    if (tier.has_value() && care.tier != *tier) return false;
    if (!groups.has_value()) return true;
    return care.subject.group.has_value() &&
           std::binary_search(groups->begin(), groups->end(), *care.subject.group);
  }
};

absl::StatusOr<RetireeChoice> ChoiceFrom(const Snapshot& snapshot, UnionId union_id,
                                         const v1::ListRetireesRequest& request) {
  RetireeChoice choice;
  choice.missing = request.missing();
  choice.away = request.tier() == v1::RETIREE_TIER_RX;
  if (request.tier() != v1::RETIREE_TIER_UNSPECIFIED && !choice.away) {
    choice.tier = SameNumber<RetireeTier>(request.tier());
  }
  if (request.group().empty()) return choice;
  ASSIGN_OR_RETURN(const GroupId group, ParseGroupOf(union_id, "group", request.group()));
  ASSIGN_OR_RETURN(const auto found, storage::FindGroup(snapshot, union_id, group));
  if (!found.has_value()) return NotFound("group", request.group());
  ASSIGN_OR_RETURN(choice.groups, storage::SubtreeOf(snapshot, union_id, group));
  std::sort(choice.groups->begin(), choice.groups->end());
  return choice;
}

absl::StatusOr<std::vector<storage::RetireeCare>> CareOfFew(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            const std::vector<MemberId>& people) {
  std::vector<storage::RetireeCare> rows;
  for (const MemberId person : people) {
    ASSIGN_OR_RETURN(std::optional<storage::RetireeCare> row,
                     storage::FindRetireeCare(snapshot, union_id, person));
    if (row.has_value() && !row->rests) rows.push_back(*std::move(row));
  }
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return std::tie(a.tier, a.member) < std::tie(b.tier, b.member);
  });
  return rows;
}

absl::Status AddCounts(const Snapshot& snapshot, UnionId union_id, const RetireeSight& sight,
                       v1::ListRetireesResponse& response) {
  ASSIGN_OR_RETURN(std::vector<storage::TierTally> tallies,
                   storage::CountTiers(snapshot, union_id, sight.sight));
  if (!sight.sight.everybody) {
    std::vector<MemberId> people = sight.Few(/*mine=*/false);
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    ASSIGN_OR_RETURN(const std::vector<storage::RetireeCare> few,
                     CareOfFew(snapshot, union_id, people));
    Sight alone = sight.sight;
    alone.self.reset();
    for (const storage::RetireeCare& care : few) {
      if (Sees(alone, care.subject)) continue;  // counted already
      storage::TierTally& tally = tallies[static_cast<size_t>(care.tier)];
      ++tally.people;
      if (care.away) ++tally.away;
    }
  }
  for (size_t tier = 0; tier < tallies.size(); ++tier) {
    if (tallies[tier].people == 0) continue;
    v1::TierCount& count = *response.add_counts();
    count.set_tier(static_cast<v1::RetireeTier>(tier));
    count.set_count(static_cast<int32_t>(tallies[tier].people));
    count.set_away(static_cast<int32_t>(tallies[tier].away));
  }
  return absl::OkStatus();
}

// Walks through rows in the order of the list until a page is full, or kPageScanMax were looked at.
class RetireePage {
 public:
  RetireePage(const Snapshot& snapshot, UnionId union_id, const v1::ListRetireesRequest& request,
              int size, RetireeWriter& writer, v1::ListRetireesResponse& response)
      : snapshot_(snapshot),
        union_id_(union_id),
        request_(request),
        size_(size),
        writer_(writer),
        response_(response) {}

  // False when the page ends here.
  absl::StatusOr<bool> Take(const storage::RetireeCare& care, bool wanted) {
    const bool full = response_.retirees_size() == size_;
    if ((full && wanted) || scanned_ == kPageScanMax) {
      response_.set_next_page_token(PageToken(snapshot_, request_,
                                              static_cast<int64_t>(after_tier),
                                              after_member));
      return false;
    }
    ++scanned_;
    after_tier = care.tier;
    after_member = Number(care.member);
    if (!wanted) return true;
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(snapshot_, union_id_, care.member));
    if (!person.has_value()) return true;
    ASSIGN_OR_RETURN(*response_.add_retirees(), writer_.Write(*person));
    return true;
  }

  RetireeTier after_tier = RetireeTier::kUnspecified;
  int64_t after_member = 0;

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  const v1::ListRetireesRequest& request_;
  const int size_;
  RetireeWriter& writer_;
  v1::ListRetireesResponse& response_;
  int scanned_ = 0;
};

}  // namespace

absl::StatusOr<v1::ListRetireesResponse> ListRetirees(const Snapshot& snapshot,
                                                      const v1::ListRetireesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const RetireeChoice choice, ChoiceFrom(snapshot, union_id, request));
  ASSIGN_OR_RETURN(const RetireeSight sight, SightOf(snapshot, union_id, request.mine()));
  v1::ListRetireesResponse response;
  ASSIGN_OR_RETURN(RetireeWriter writer, RetireeWriter::Make(snapshot, union_id));
  RetireePage walk(snapshot, union_id, request, page.size, writer, response);
  const bool first = request.page_token().empty();
  if (first) RETURN_IF_ERROR(AddCounts(snapshot, union_id, sight, response));
  if (!first) {
    walk.after_tier = static_cast<RetireeTier>(page.position);
    walk.after_member = page.tie;
  }
  if (request.mine() || sight.few()) {
    ASSIGN_OR_RETURN(const std::vector<storage::RetireeCare> rows,
                     CareOfFew(snapshot, union_id, sight.Few(request.mine())));
    const auto begin = std::make_pair(walk.after_tier, MemberId{walk.after_member});
    for (const storage::RetireeCare& care : rows) {
      if (std::make_pair(care.tier, care.member) <= begin) continue;
      ASSIGN_OR_RETURN(const bool more, walk.Take(care, choice.Accepts(care)));
      if (!more) break;
    }
    return response;
  }
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<storage::RetireeCare> rows,
                     storage::ListRetireeCare(snapshot, union_id, choice.tier, walk.after_tier,
                                              walk.after_member, kChunk));
    for (const storage::RetireeCare& care : rows) {
      const bool wanted = sight.Sees(care.subject) && choice.Accepts(care);
      ASSIGN_OR_RETURN(const bool more, walk.Take(care, wanted));
      if (!more) return response;
    }
    if (static_cast<int>(rows.size()) < kChunk) return response;
  }
}

absl::StatusOr<v1::ListDueRetireesResponse> ListDueRetirees(
    const Snapshot& snapshot, const v1::ListDueRetireesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  if (request.days() < 0 || request.days() > kDueContactDaysMax) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "days"},
                   {"given", absl::StrCat(request.days())},
                   {"wanted", absl::StrCat("0…", kDueContactDaysMax)}});
  }
  const int days = request.days() == 0 ? kDueContactDaysDefault : request.days();
  const absl::CivilDay until = std::min(Today(snapshot.now()) + days, kLastDay);
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const storage::DuePlaceOfContact after = PlaceOf(page, request.page_token().empty());
  ASSIGN_OR_RETURN(const RetireeSight sight, SightOf(snapshot, union_id, request.mine()));
  DuePage due;
  if (request.mine() || sight.few()) {
    ASSIGN_OR_RETURN(due, FewDue(snapshot, union_id, sight.Few(request.mine()), after, until,
                                 page.size));
  } else {
    ASSIGN_OR_RETURN(due, RangeDue(snapshot, union_id, sight, after, until, page.size));
  }
  v1::ListDueRetireesResponse response;
  DueRetireeWriter writer(snapshot, union_id);
  for (const storage::DueContact& each : due.items) {
    ASSIGN_OR_RETURN(*response.add_items(), writer.Write(each));
  }
  if (due.last.has_value()) {
    response.set_next_page_token(TokenAfter(snapshot, request, *due.last));
  }
  return response;
}

}  // namespace unioncare::api
