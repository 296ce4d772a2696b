// What is due, for the caller, the caller's group or the whole union.
#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/birthday_lists.h"
#include "service/api/convert.h"
#include "service/api/due_alerts.h"
#include "service/api/due_contacts.h"
#include "service/api/due_exams.h"
#include "service/api/due_findings.h"
#include "service/api/due_hardship.h"
#include "service/api/due_hardship_rounds.h"
#include "service/api/due_money.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/access.h"
#include "service/domain/calendar.h"
#include "service/domain/casework.h"
#include "service/domain/events.h"
#include "service/domain/refusal.h"
#include "service/domain/reports.h"
#include "service/storage/birthdays.h"
#include "service/storage/case_view.h"
#include "service/storage/due.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"

namespace unioncare::api {
namespace {

// Rows of birthdays that are read at once.
constexpr int kBirthdayChunk = 64;

using Counts = std::array<storage::DueCounts, kDueAreaCount>;

// The member of the union that the caller is, if any.
absl::StatusOr<std::optional<MemberId>> CallerMember(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(const std::optional<User> user,
                   storage::FindUser(snapshot, snapshot.actor().user));
  const bool linked =
      user.has_value() && user->link.has_value() && user->link->union_id == union_id;
  return linked ? std::optional<MemberId>(user->link->member) : std::nullopt;
}

// The groups that the caller's roles name, else the group that the caller belongs to; with those
// below, sorted.
absl::StatusOr<std::vector<GroupId>> CallerGroups(const Snapshot& snapshot, UnionId union_id,
                                                  std::optional<MemberId> self) {
  std::vector<GroupId> roots;
  for (const Grant& grant : snapshot.actor().grants) {
    if (grant.union_id == union_id && grant.group.has_value()) roots.push_back(*grant.group);
  }
  if (roots.empty() && self.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     storage::FindMember(snapshot, union_id, *self));
    if (member.has_value() && member->group.has_value()) roots.push_back(*member->group);
  }
  std::vector<GroupId> groups;
  for (const GroupId root : roots) {
    ASSIGN_OR_RETURN(const std::vector<GroupId> below,
                     storage::SubtreeOf(snapshot, union_id, root));
    groups.insert(groups.end(), below.begin(), below.end());
  }
  std::sort(groups.begin(), groups.end());
  return groups;
}

// The place after which a page begins: its deadline, and area and number in one.
constexpr int kAreaShift = 56;
DuePlace PlaceOf(const Page& page, bool first) {
  if (first) return DuePlace();
  return {.due_us = page.position,
          .area = static_cast<DueArea>(page.tie >> kAreaShift),
          .id = page.tie & ((int64_t{1} << kAreaShift) - 1)};
}
int64_t TieOf(const DuePlace& place) {
  return (static_cast<int64_t>(place.area) << kAreaShift) | place.id;
}

absl::StatusOr<v1::DueItem> ToProto(const Snapshot& snapshot, UnionId union_id,
                                    const storage::DueEntry& entry) {
  const absl::Time due = absl::FromUnixMicros(entry.place.due_us);
  v1::DueItem item;
  item.set_area(SameNumber<v1::DueArea>(entry.place.area));
  *item.mutable_due_on() = api::ToProto(DeadlineDay(due));
  item.set_overdue(snapshot.now() > due);
  item.set_days_late(DaysLate(due, snapshot.now()));
  if (entry.place.area >= DueArea::kBirthday) {
    item.set_member_display_name(entry.member_name);
    item.set_group_display_name(entry.group_name);
    item.set_responsible_display_name(entry.responsible_name);
    if (entry.amount_fen != 0) item.set_amount_fen(entry.amount_fen);
    item.set_content(entry.content);
    item.set_disbursement_no(entry.disbursement_no);
    if (entry.disbursement.has_value()) {
      item.set_disbursement(NameOf(union_id, *entry.disbursement));
    }
    if (entry.finding.has_value()) item.set_finding(NameOf(union_id, *entry.finding));
    item.set_hardship_file(entry.hardship_file);
    return item;
  }
  ASSIGN_OR_RETURN(const CaseView view, storage::ViewFor(snapshot, union_id, entry.carried));
  if (view == CaseView::kHidden) return item;
  item.set_case_no(CaseNumberText(union_id, entry.case_year, entry.case_sequence));
  item.set_member_display_name(entry.member_name);
  item.set_group_display_name(entry.group_name);
  item.set_occasion(SameNumber<v1::Occasion>(entry.occasion));
  item.set_severity(SameNumber<v1::Severity>(entry.severity));
  item.set_responsible_display_name(entry.responsible_name);
  item.set_case_(NameOf(union_id, entry.case_id));
  if (entry.task.has_value()) item.set_task(NameOf(union_id, *entry.task));
  if (view == CaseView::kWhole) item.set_content(entry.content);
  return item;
}

// What is listed: everything from the first place on when it has to be filtered here, else only
// what the page needs.
struct Listing {
  std::vector<storage::DueEntry> entries;  // in order
  Counts counts;
  // Nothing is known of what comes behind this place.
  std::optional<DuePlace> scanned_to;
};

absl::StatusOr<Listing> Filtered(const Snapshot& snapshot, const v1::ListDueRequest& request,
                                 const Sight& sight, storage::DueQuery query,
                                 std::optional<MemberId> self) {
  const DuePlace after = query.after;
  query.after = DuePlace();
  query.limit = kDueScanMax;
  const bool mine = request.scope() == v1::DUE_SCOPE_MINE;
  std::vector<GroupId> groups;
  if (request.scope() == v1::DUE_SCOPE_GROUP) {
    ASSIGN_OR_RETURN(groups, CallerGroups(snapshot, query.union_id, self));
  }
  query.responsible = self;
  ASSIGN_OR_RETURN(std::vector<storage::DueEntry> all, mine ? storage::ListDueOf(snapshot, query)
                                                            : storage::ListDue(snapshot, query));
  Listing listing;
  for (storage::DueEntry& entry : all) {
    if (!Sees(sight, entry.subject)) continue;
    const std::optional<GroupId>& group = entry.subject.group;
    if (request.scope() == v1::DUE_SCOPE_GROUP &&
        (!group.has_value() || !std::binary_search(groups.begin(), groups.end(), *group))) {
      continue;
    }
    storage::DueCounts& count = listing.counts[static_cast<size_t>(entry.place.area)];
    ++count.due;
    if (snapshot.now() > absl::FromUnixMicros(entry.place.due_us)) ++count.overdue;
    if (after < entry.place) listing.entries.push_back(std::move(entry));
  }
  return listing;
}

absl::StatusOr<Listing> Everything(const Snapshot& snapshot, storage::DueQuery query,
                                   int page_size) {
  query.limit = page_size + 1;
  Listing listing;
  ASSIGN_OR_RETURN(listing.entries, storage::ListDue(snapshot, query));
  ASSIGN_OR_RETURN(listing.counts, storage::CountDue(snapshot, query.union_id, query.until));
  return listing;
}

// The birthdays from today on that nobody has congratulated or brought a gift to.
class OpenBirthdays {
 public:
  OpenBirthdays(const Snapshot& snapshot, const BirthdayQuery& query, const BirthdayRules& rules,
                const BirthdayPlace& place)
      : reader_(snapshot, query, rules, place, kBirthdayChunk) {}

  // The next one; null at the end, or when `rows` more rows were looked at in vain.
  absl::StatusOr<const ListedBirthday*> Next(int& rows) {
    while (true) {
      ASSIGN_OR_RETURN(const ListedBirthday* listed, reader_.Next(rows));
      if (listed == nullptr) return listed;
      const BirthdayGiftState state = listed->entitlement.state;
      const bool open = state == BirthdayGiftState::kOwed || state == BirthdayGiftState::kPrepared;
      if (open && !listed->greeted) return listed;
    }
  }
  BirthdayReader& reader() { return reader_; }

 private:
  BirthdayReader reader_;
};

DuePlace PlaceOf(const BirthdayPlace& place) {
  return {absl::ToUnixMicros(MidnightAfter(place.day)), DueArea::kBirthday, place.after};
}

// Where the walk through birthdays goes on for a page that begins behind `after`.
BirthdayPlace WalkFrom(const BirthdayQuery& query, const DuePlace& after) {
  if (after.due_us == DuePlace().due_us) return {query.from, 0};
  const absl::CivilDay day = DeadlineDay(absl::FromUnixMicros(after.due_us));
  if (day < query.from) return {query.from, 0};
  return {day, after.area == DueArea::kBirthday ? after.id : 0};
}

// Adds the open birthdays behind `after`, up to `limit`. A page looks at kDueScanMax rows at most:
// where that ends the walk, `scanned_to` says how far it came, and the next page goes on there. As
// many are counted, from today on.
absl::Status AddBirthdays(const Snapshot& snapshot, const v1::ListDueRequest& request, int days,
                          const DuePlace& after, int limit, std::optional<MemberId> self,
                          UnionId union_id, Listing& listing) {
  BirthdayQuery query;
  query.union_id = union_id;
  query.from = Today(snapshot.now());
  query.to = std::min(query.from + days, kLastDay);
  // Whoever sees cases or money may be somebody who may not see birthdays.
  ASSIGN_OR_RETURN(query.sight,
                   storage::SightUnder(snapshot, Permission::kBirthdayRead, union_id));
  if (query.sight->empty()) return absl::OkStatus();
  if (request.scope() == v1::DUE_SCOPE_GROUP) {
    ASSIGN_OR_RETURN(query.groups, CallerGroups(snapshot, union_id, self));
  }
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  query.retirees = ChoiceOf(v1::RETIREE_CHOICE_UNSPECIFIED, rules);
  storage::DueCounts& count = listing.counts[static_cast<size_t>(DueArea::kBirthday)];
  OpenBirthdays counted(snapshot, query, rules, {query.from, 0});
  for (int rows = kDueScanMax;;) {
    ASSIGN_OR_RETURN(const ListedBirthday* listed, counted.Next(rows));
    if (listed == nullptr) break;
    ++count.due;
  }
  // Behind a full page no birthday is looked for.
  const size_t full = static_cast<size_t>(limit);
  const auto behind = [&](const DuePlace& place) {
    return listing.entries.size() >= full && listing.entries[full - 1].place < place;
  };
  const BirthdayPlace begin = WalkFrom(query, after);
  if (behind(PlaceOf(begin))) return absl::OkStatus();
  OpenBirthdays walked(snapshot, query, rules, begin);
  int rows = kDueScanMax;
  while (limit > 0) {
    ASSIGN_OR_RETURN(const ListedBirthday* listed, walked.Next(rows));
    if (listed == nullptr) break;
    storage::DueEntry entry;
    entry.place = PlaceOf(BirthdayPlace{listed->occurrence.day, Number(listed->row->member)});
    if (!(after < entry.place)) continue;
    if (behind(entry.place)) break;
    --limit;
    entry.member_name = listed->row->display_name;
    if (listed->row->group.has_value()) {
      ASSIGN_OR_RETURN(const std::string* name, walked.reader().GroupName(*listed->row->group));
      entry.group_name = *name;
    }
    listing.entries.push_back(std::move(entry));
  }
  if (rows == 0 && !walked.reader().ended()) {
    listing.scanned_to = PlaceOf(walked.reader().place());
  }
  std::sort(listing.entries.begin(), listing.entries.end(),
            [](const storage::DueEntry& a, const storage::DueEntry& b) {
              return a.place < b.place;
            });
  return absl::OkStatus();
}

// What waits for the caller beside cases, tasks, birthdays and money: each area lists its own.
using ListWaitingOf = absl::StatusOr<std::vector<storage::DueEntry>> (*)(const Snapshot&, UnionId,
                                                                         absl::Time, bool mine);
constexpr ListWaitingOf kWaiting[] = {ListDueFindings, ListDueExams, ListDueContacts,
                                      ListDueAlerts, ListDueHardship, ListDueHardshipRounds};

// Adds what waits for the caller behind `after`. In a group stands what is about one person of it.
absl::Status AddWaiting(const Snapshot& snapshot, const v1::ListDueRequest& request,
                      const storage::DueQuery& query, std::optional<MemberId> self,
                      Listing& listing) {
  std::vector<GroupId> groups;
  const bool of_group = request.scope() == v1::DUE_SCOPE_GROUP;
  if (of_group) {
    ASSIGN_OR_RETURN(groups, CallerGroups(snapshot, query.union_id, self));
  }
  ASSIGN_OR_RETURN(std::vector<storage::DueEntry> waiting,
                   ListDueMoney(snapshot, query.union_id, query.until));
  const bool mine = request.scope() == v1::DUE_SCOPE_MINE;
  for (const ListWaitingOf list : kWaiting) {
    ASSIGN_OR_RETURN(std::vector<storage::DueEntry> some,
                     list(snapshot, query.union_id, query.until, mine));
    std::move(some.begin(), some.end(), std::back_inserter(waiting));
  }
  for (storage::DueEntry& entry : waiting) {
    const std::optional<GroupId>& group = entry.subject.group;
    if (of_group && (!group.has_value() ||
                     !std::binary_search(groups.begin(), groups.end(), *group))) {
      continue;
    }
    storage::DueCounts& count = listing.counts[static_cast<size_t>(entry.place.area)];
    ++count.due;
    if (snapshot.now() > absl::FromUnixMicros(entry.place.due_us)) ++count.overdue;
    if (query.after < entry.place) listing.entries.push_back(std::move(entry));
  }
  std::sort(listing.entries.begin(), listing.entries.end(),
            [](const storage::DueEntry& a, const storage::DueEntry& b) {
              return a.place < b.place;
            });
  return absl::OkStatus();
}

bool MayHaveWaiting(const Snapshot& snapshot) {
  return MayHandleMoney(snapshot) || MayHandleFindings(snapshot) || MayKeepContact(snapshot) ||
         MayHandleExams(snapshot) || MayHandleHardship(snapshot);
}

// Whether a role of the caller holds one of the permissions under which something may be due.
bool MayHaveDue(const Snapshot& snapshot, const Sight& cases) {
  const std::vector<Grant>& grants = snapshot.actor().grants;
  return !cases.empty() || MayHaveWaiting(snapshot) ||
         std::any_of(grants.begin(), grants.end(), [](const Grant& grant) {
           return Holds(grant.role, Permission::kBirthdayRead);
         });
}

}  // namespace

absl::StatusOr<v1::ListDueResponse> ListDue(const Snapshot& snapshot,
                                            const v1::ListDueRequest& request) {
  storage::DueQuery query;
  ASSIGN_OR_RETURN(query.union_id, ParseUnion("parent", request.parent()));
  if (request.days() < 0 || request.days() > kDueDaysMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", "days"},
                                              {"given", absl::StrCat(request.days())},
                                              {"wanted", absl::StrCat("0…", kDueDaysMax)}});
  }
  const int days = request.days() == 0 ? kDueDaysDefault : request.days();
  query.until = MidnightAfter(Today(snapshot.now()) + days);
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  query.after = PlaceOf(page, request.page_token().empty());
  // Each area is for those who hold its own permission.
  ASSIGN_OR_RETURN(const Sight cases,
                   storage::SightUnder(snapshot, Permission::kCaseRead, query.union_id));
  if (!MayHaveDue(snapshot, cases)) {
    return Refuse(Reason::kPermissionMissing,
                  {{"permission", v1::Permission_Name(v1::PERMISSION_CASE_READ)},
                   {"given", NameOf(query.union_id)}});
  }
  const bool all = cases.everybody && request.scope() != v1::DUE_SCOPE_MINE &&
                   request.scope() != v1::DUE_SCOPE_GROUP;
  Listing listing;
  std::optional<MemberId> self;
  if (all) {
    ASSIGN_OR_RETURN(listing, Everything(snapshot, query, page.size));
  } else {
    ASSIGN_OR_RETURN(self, CallerMember(snapshot, query.union_id));
    if (!cases.empty()) {
      ASSIGN_OR_RETURN(listing, Filtered(snapshot, request, cases, query, self));
    }
  }
  // Nobody in particular is responsible for a birthday.
  if (request.scope() != v1::DUE_SCOPE_MINE) {
    RETURN_IF_ERROR(AddBirthdays(snapshot, request, days, query.after, page.size + 1, self,
                                 query.union_id, listing));
  }
  if (MayHaveWaiting(snapshot)) {
    RETURN_IF_ERROR(AddWaiting(snapshot, request, query, self, listing));
  }
  v1::ListDueResponse response;
  // Where the next page begins: behind the last item, or behind what was looked at in vain.
  std::optional<DuePlace> next = listing.scanned_to;
  for (const storage::DueEntry& entry : listing.entries) {
    if (listing.scanned_to.has_value() && *listing.scanned_to < entry.place) break;
    if (response.items_size() == page.size) {
      next = (&entry - 1)->place;
      break;
    }
    ASSIGN_OR_RETURN(*response.add_items(), ToProto(snapshot, query.union_id, entry));
  }
  if (next.has_value()) {
    response.set_next_page_token(PageToken(snapshot, request, next->due_us, TieOf(*next)));
  }
  for (size_t area = 1; area < listing.counts.size(); ++area) {
    const storage::DueCounts& found = listing.counts[area];
    if (found.due == 0) continue;
    v1::DueCount& count = *response.add_counts();
    count.set_area(static_cast<v1::DueArea>(area));
    count.set_overdue(static_cast<int32_t>(found.overdue));
    count.set_due(static_cast<int32_t>(found.due));
  }
  return response;
}

}  // namespace unioncare::api
