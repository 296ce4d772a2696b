// The roster of a month (生日慰问名册), and birthdays as a calendar.
#include "service/api/birthday_sheets.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/birthday_lists.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/files/icalendar.h"
#include "service/storage/birthday_gifts.h"
#include "service/storage/birthdays.h"
#include "service/storage/history.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

constexpr int kSheetChunk = 256;
constexpr int kRosterRows = 500;  // in one message
constexpr int kFeedDaysDefault = 730;
constexpr int kFeedDaysMax = 800;
constexpr size_t kChunkBytes = 60000;
constexpr int kDeclaredAtOnce = 500;
// How long a calendar goes on saying that something was cancelled.
constexpr int kCancelledDays = 366;

absl::Status Gone() { return absl::CancelledError("nobody listens any more"); }

absl::Status FillRow(const Snapshot& snapshot, UnionId union_id, BirthdayReader& reader,
                     const ListedBirthday& listed, v1::BirthdayRosterRow& wire) {
  const storage::BirthdayRow& row = *listed.row;
  wire.set_member_display_name(row.display_name);
  if (row.group.has_value()) {
    ASSIGN_OR_RETURN(const std::string* name, reader.GroupName(*row.group));
    wire.set_group_display_name(*name);
  }
  *wire.mutable_day() = ToProto(listed.occurrence.day);
  // A month alone stands on its first day, which has nothing to do with a lunar one.
  if (row.birthday.kind != BirthdayKind::kMonthOnly) {
    wire.set_lunar_zh(reader.lunar_zh());
    wire.set_lunar_en(reader.lunar_en());
  }
  if (!listed.entitlement.gift.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<BirthdayGift> gift,
                   storage::FindGift(snapshot, union_id, *listed.entitlement.gift));
  if (!gift.has_value()) return absl::InternalError("a listed gift is not there");
  wire.set_form(SameNumber<v1::BirthdayGiftForm>(gift->form));
  wire.set_face_value_fen(gift->face_value_fen);
  wire.set_voucher_no(gift->voucher_no);
  if (gift->state != BirthdayGiftState::kSigned) return absl::OkStatus();
  wire.set_signed_by(gift->signed_by.empty() ? row.display_name : gift->signed_by);
  if (gift->signed_on.has_value()) *wire.mutable_signed_on() = ToProto(*gift->signed_on);
  return absl::OkStatus();
}

// Sends the calendar in pieces of a good size.
class Feed {
 public:
  explicit Feed(absl::FunctionRef<bool(const v1::BirthdayCalendarChunk&)> emit) : emit_(emit) {}

  absl::Status Add(const std::string& piece) {
    if (chunk_.chunk().size() + piece.size() > kChunkBytes) RETURN_IF_ERROR(Send());
    chunk_.mutable_chunk()->append(piece);
    return absl::OkStatus();
  }
  absl::Status Send() {
    if (!emit_(chunk_)) return Gone();
    chunk_.Clear();
    return absl::OkStatus();
  }

 private:
  absl::FunctionRef<bool(const v1::BirthdayCalendarChunk&)> emit_;
  v1::BirthdayCalendarChunk chunk_;
};

// One event. It changes with the member's record, with what was declared, and with the rules: the
// sum of their versions only rises, and the latest of their times is that of the event.
files::CalendarOccurrence EventOf(UnionId union_id, const Member& member,
                                  const BirthdayPreference& preference,
                                  const BirthdayRules& rules, const Occurrence& occurrence) {
  files::CalendarOccurrence event;
  event.uid = absl::StrCat("birthday-", Number(union_id), "-", Number(member.id), "-",
                           occurrence.entitlement_year, occurrence.second ? "-2" : "",
                           "@unioncare");
  event.sequence = member.version + preference.version + rules.version;
  event.stamp = member.update_time;
  if (preference.version > 0) event.stamp = std::max(event.stamp, preference.update_time);
  if (rules.version > 0) event.stamp = std::max(event.stamp, rules.update_time);
  event.day = occurrence.day;
  event.summary_zh = absl::StrCat(member.display_name, "生日");
  event.summary_en = absl::StrCat("Birthday of ", member.display_name);
  return event;
}

// Who has left the groups of a calendar: those that it names, or those of which the caller sees the
// members.
absl::Status FindLeft(const Snapshot& snapshot, BirthdayQuery& query) {
  const Sight& sight = snapshot.actor().sight;
  const bool by_groups = !sight.everybody && !sight.women && !sight.retirees;
  if (!query.groups.has_value() && !by_groups) return absl::OkStatus();
  const std::vector<GroupId>& groups = query.groups.has_value() ? *query.groups : sight.groups;
  const auto among = [&](int64_t group) {
    return group != 0 && std::binary_search(groups.begin(), groups.end(), GroupId{group});
  };
  ASSIGN_OR_RETURN(const std::vector<MemberChange> changes,
                   storage::GroupChangesSince(snapshot, query.union_id, *query.gone_since));
  for (const MemberChange& change : changes) {
    if (among(change.new_value)) {
      query.left.erase(Number(change.member));
    } else if (among(change.old_value)) {
      query.left[Number(change.member)] = change.from_on;
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<BirthdayQuery> CalendarQuery(const Snapshot& snapshot,
                                            const v1::GetBirthdayCalendarRequest& request,
                                            const BirthdayRules& rules) {
  BirthdayQuery query;
  ASSIGN_OR_RETURN(query.union_id, ParseUnion("parent", request.parent()));
  if (request.days() < 0 || request.days() > kFeedDaysMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", "days"},
                                              {"given", absl::StrCat(request.days())},
                                              {"wanted", absl::StrCat("0…", kFeedDaysMax)}});
  }
  query.from = DayFrom(request.from()).value_or(Today(snapshot.now()));
  const int days = request.days() == 0 ? kFeedDaysDefault : request.days();
  query.to = std::min(query.from + (days - 1), kLastDay);
  ASSIGN_OR_RETURN(query.groups, GroupsBelow(snapshot, query.union_id, request.group()));
  query.retirees = ChoiceOf(request.retirees(), rules);
  query.gone_since = query.from - kCancelledDays;
  RETURN_IF_ERROR(FindLeft(snapshot, query));
  return query;
}

// True when the feed of this query is about the member at all.
bool IsAbout(const Snapshot& snapshot, const BirthdayQuery& query, const Member& member) {
  if (!Sees(snapshot.actor().sight, SubjectOf(member))) return false;
  if (query.groups.has_value() &&
      (!member.group.has_value() ||
       !std::binary_search(query.groups->begin(), query.groups->end(), *member.group))) {
    return false;
  }
  const bool retired = member.retired_on.has_value();
  return query.retirees == RetireeChoice::kInclude ||
         retired == (query.retirees == RetireeChoice::kOnly);
}

// What a change has moved to a day before the window, or away altogether: subscribers still have
// the old day, and are told to take it out.
absl::Status AddMovedOf(const BirthdayQuery& query, const Member& member,
                        const BirthdayPreference& preference, const BirthdayRules& rules,
                        Feed& feed) {
  const std::optional<Birthday> kept = Kept(preference.declared, member.birth_date);
  const std::optional<Birthday> before = Kept(preference.previous, member.birth_date);
  if (!kept.has_value() || !before.has_value()) return absl::OkStatus();
  const absl::CivilDay changed_on = Today(preference.update_time);
  for (int year = static_cast<int>(query.from.year()) - 1; year <= query.to.year(); ++year) {
    const absl::CivilDay end(year + 1, 2, 20);  // no day of an entitlement year is later
    if (query.from > end) continue;
    // What was announced had passed when the change came: it was kept, and stays.
    const std::vector<Occurrence> announced = OccurrencesOf(*before, rules, year);
    const bool ahead = std::any_of(announced.begin(), announced.end(), [&](const Occurrence& each) {
      return each.day >= changed_on;
    });
    if (!ahead) continue;
    std::vector<Occurrence> days = OccurrencesOf(*kept, rules, year);
    const bool none = days.empty();
    if (none) days.push_back({absl::CivilDay(year, 2, 28), year});
    const absl::CivilDay day = days.front().day;
    if (!none && (day >= query.from || day >= changed_on)) continue;
    files::CalendarOccurrence event =
        EventOf(query.union_id, member, preference, rules, days.front());
    event.cancelled = true;
    RETURN_IF_ERROR(feed.Add(files::ICalendarEvent(event)));
  }
  return absl::OkStatus();
}

absl::Status AddMoved(const Snapshot& snapshot, const BirthdayQuery& query,
                      const BirthdayRules& rules, Feed& feed) {
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(
        const std::vector<BirthdayPreference> declared,
        storage::ListBirthdays(snapshot, query.union_id, after, kDeclaredAtOnce));
    for (const BirthdayPreference& preference : declared) {
      after = Number(preference.member);
      if (Today(preference.update_time) < query.from - kCancelledDays) continue;
      ASSIGN_OR_RETURN(const std::optional<Member> member,
                       storage::FindMemberRecord(snapshot, query.union_id, preference.member));
      if (!member.has_value() || member->merged_into.has_value()) continue;
      if (!IsAbout(snapshot, query, *member)) continue;
      RETURN_IF_ERROR(AddMovedOf(query, *member, preference, rules, feed));
    }
    if (static_cast<int>(declared.size()) < kDeclaredAtOnce) return absl::OkStatus();
  }
}

}  // namespace

absl::Status GetBirthdayRoster(const Snapshot& snapshot,
                               const v1::GetBirthdayRosterRequest& request,
                               absl::FunctionRef<bool(const v1::BirthdayRosterRows&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(BirthdayQuery query, MonthQuery(union_id, request.year(), request.month()));
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  ASSIGN_OR_RETURN(query.groups, GroupsBelow(snapshot, union_id, request.group()));
  query.retirees = ChoiceOf(request.retirees(), rules);
  BirthdayReader reader(snapshot, query, rules, {.day = query.from, .after = 0}, kSheetChunk);
  v1::BirthdayRosterRows response;
  int row_no = 0;
  while (true) {
    int rows = std::numeric_limits<int>::max();
    ASSIGN_OR_RETURN(const ListedBirthday* listed, reader.Next(rows));
    // A roster is for handing out: whoever gets nothing is not on it.
    const bool named =
        listed != nullptr && listed->entitlement.state != BirthdayGiftState::kNotEntitled;
    if (named) {
      v1::BirthdayRosterRow& row = *response.add_rows();
      row.set_row_no(++row_no);
      RETURN_IF_ERROR(FillRow(snapshot, union_id, reader, *listed, row));
    }
    const bool full = response.rows_size() == kRosterRows;
    if (full || (listed == nullptr && response.rows_size() > 0)) {
      if (!emit(response)) return Gone();
      response.clear_rows();
    }
    if (listed == nullptr) return absl::OkStatus();
  }
}

absl::Status GetBirthdayCalendar(const Snapshot& snapshot,
                                 const v1::GetBirthdayCalendarRequest& request,
                                 absl::FunctionRef<bool(const v1::BirthdayCalendarChunk&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  ASSIGN_OR_RETURN(const BirthdayQuery query, CalendarQuery(snapshot, request, rules));
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  if (!found.has_value()) return NotFound("parent", request.parent());
  Feed feed(emit);
  RETURN_IF_ERROR(feed.Add(files::ICalendarHeader(absl::StrCat(found->display_name, " 生日"))));
  RETURN_IF_ERROR(AddMoved(snapshot, query, rules, feed));
  BirthdayReader reader(snapshot, query, rules, {.day = query.from, .after = 0}, kSheetChunk);
  while (true) {
    int rows = std::numeric_limits<int>::max();
    ASSIGN_OR_RETURN(const ListedBirthday* listed, reader.Next(rows));
    if (listed == nullptr) break;
    const MemberId id = listed->row->member;
    ASSIGN_OR_RETURN(const std::optional<Member> member,
                     storage::FindMemberRecord(snapshot, union_id, id));
    if (!member.has_value()) return absl::InternalError("a listed member is not there");
    ASSIGN_OR_RETURN(const BirthdayPreference preference,
                     storage::FindBirthday(snapshot, union_id, id));
    files::CalendarOccurrence event =
        EventOf(union_id, *member, preference, rules, listed->occurrence);
    event.cancelled = listed->gone;
    if (listed->unseen) {
      event.summary_zh = "生日";
      event.summary_en = "Birthday";
    }
    RETURN_IF_ERROR(feed.Add(files::ICalendarEvent(event)));
  }
  RETURN_IF_ERROR(feed.Add(files::ICalendarFooter()));
  return feed.Send();
}

}  // namespace unioncare::api
