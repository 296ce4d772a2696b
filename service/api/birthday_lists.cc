// Birthdays of a window, read by the keys of its days.
#include "service/api/birthday_lists.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/birthday_gifts.h"
#include "service/storage/birthdays.h"
#include "service/storage/history.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

// Rows of a key that are read at once: for a page no more than it may need of each of two keys, the
// solar and the lunar one; for a stream enough that asking costs little.
constexpr int kPageChunkMin = 16;
constexpr int kStreamChunk = 256;
constexpr int kStreamRows = 500;  // in one message
// The days of a window, in the position of a page: first day and day in one.
constexpr int64_t kDaysRoom = 1024;
static_assert(kBirthdayDaysMax < kDaysRoom);

struct Start {
  std::optional<absl::CivilDay> from;
  BirthdayPlace place;
};
Start StartOf(const Page& page, const std::string& token) {
  if (token.empty()) return {};
  int64_t first = page.position / kDaysRoom;
  int64_t offset = page.position % kDaysRoom;
  if (offset < 0) {
    offset += kDaysRoom;
    --first;
  }
  return {DayOf(first), {DayOf(first + offset), page.tie}};
}
int64_t PositionOf(absl::CivilDay from, absl::CivilDay day) {
  return DayNumber(from) * kDaysRoom + (day - from);
}

// The list whose pages the stream puts one after the other.
v1::ListUpcomingBirthdaysRequest AsList(const v1::StreamUpcomingBirthdaysRequest& given) {
  v1::ListUpcomingBirthdaysRequest request;
  request.set_parent(given.parent());
  if (given.has_from()) *request.mutable_from() = given.from();
  request.set_days(given.days());
  if (given.has_to()) *request.mutable_to() = given.to();
  request.set_group(given.group());
  request.set_retirees(given.retirees());
  request.set_milestones_only(given.milestones_only());
  request.set_owed_only(given.owed_only());
  return request;
}

// Writes listed birthdays into messages, the parts that do not change worked out once.
class Writer {
 public:
  Writer(const Snapshot& snapshot, UnionId union_id)
      : today_(Today(snapshot.now())),
        members_(absl::StrCat(NameOf(union_id), "/members/")),
        gifts_(absl::StrCat(NameOf(union_id), "/birthdayGifts/")) {}

  absl::Status Write(BirthdayReader& reader, const ListedBirthday& listed,
                     v1::UpcomingBirthday& wire) {
    const storage::BirthdayRow& row = *listed.row;
    wire.mutable_member()->assign(members_);
    absl::StrAppend(wire.mutable_member(), Number(row.member));
    wire.set_member_display_name(row.display_name);
    wire.set_staff_no(row.staff_no);
    if (row.group.has_value()) {
      ASSIGN_OR_RETURN(const std::string* name, reader.GroupName(*row.group));
      wire.set_group_display_name(*name);
    }
    wire.set_retired(listed.retired);
    const absl::CivilDay day = listed.occurrence.day;
    if (day_ != day) {
      day_ = day;
      date_ = ToProto(day);
      ahead_ = static_cast<int>(day - today_);
    }
    *wire.mutable_day() = date_;
    wire.set_lunar_zh(reader.lunar_zh());
    wire.set_lunar_en(reader.lunar_en());
    wire.set_kind(SameNumber<v1::BirthdayKind>(row.birthday.kind));
    wire.set_age(listed.age);
    wire.set_milestone(listed.milestone);
    wire.set_entitlement_year(listed.occurrence.entitlement_year);
    wire.set_gift_state(SameNumber<v1::BirthdayGiftState>(listed.entitlement.state));
    wire.set_note(SameNumber<v1::BirthdayNote>(listed.entitlement.note));
    if (listed.entitlement.gift.has_value()) {
      wire.mutable_gift()->assign(gifts_);
      absl::StrAppend(wire.mutable_gift(), Number(*listed.entitlement.gift));
    }
    wire.set_greeted(listed.greeted);
    wire.set_days_ahead(ahead_);
    return absl::OkStatus();
  }

 private:
  const absl::CivilDay today_;
  const std::string members_;
  const std::string gifts_;
  std::optional<absl::CivilDay> day_;  // that date_ and ahead_ are of
  v1::Date date_;
  int ahead_ = 0;
};

}  // namespace

BirthdayReader::BirthdayReader(const Snapshot& snapshot, BirthdayQuery query,
                               const BirthdayRules& rules, BirthdayPlace place, int chunk)
    : snapshot_(snapshot),
      query_(std::move(query)),
      rules_(rules),
      chunk_(chunk),
      place_(std::move(place)) {
  BeginDay();
}

void BirthdayReader::BeginDay() {
  day_ = BirthdayDayOf(place_.day);
  lunar_zh_.clear();
  lunar_en_.clear();
  if (day_.lunar.has_value()) {
    lunar_zh_ = LunarDayText(*day_.lunar, Language::kChinese);
    lunar_en_ = LunarDayText(*day_.lunar, Language::kEnglish);
  }
  walk_.emplace(snapshot_, query_.union_id, day_, place_.after, chunk_);
}

absl::StatusOr<const ListedBirthday*> BirthdayReader::Next(int& rows) {
  while (!ended()) {
    if (rows == 0) return static_cast<const ListedBirthday*>(nullptr);
    ASSIGN_OR_RETURN(const storage::BirthdayRow* row, walk_->Next());
    if (row == nullptr) {
      place_ = {place_.day + 1, 0};
      if (!ended()) BeginDay();
      continue;
    }
    --rows;
    place_.after = Number(row->member);
    ASSIGN_OR_RETURN(const bool list, Judge(*row));
    if (list) return &listed_;
  }
  return static_cast<const ListedBirthday*>(nullptr);
}

absl::StatusOr<bool> BirthdayReader::Judge(const storage::BirthdayRow& row) {
  const bool dead = row.state == MemberState::kDeceased;
  const bool gone = !IsMember(row.state) && query_.gone_since.has_value() &&
                    row.state_on.has_value() && *row.state_on >= *query_.gone_since;
  if (dead && !gone) return false;
  const Sight& sight = query_.sight.has_value() ? *query_.sight : snapshot_.actor().sight;
  const auto left_on = query_.left.find(Number(row.member));
  const bool left = left_on != query_.left.end() && day_.day >= left_on->second;
  const bool seen = Sees(sight, SubjectOf(row));
  if (!left && !seen) return false;
  if (!left && query_.groups.has_value() &&
      (!row.group.has_value() ||
       !std::binary_search(query_.groups->begin(), query_.groups->end(), *row.group))) {
    return false;
  }
  const std::optional<Occurrence> occurrence = OccurrenceOn(row.birthday, rules_, day_);
  if (!occurrence.has_value()) return false;
  listed_ = {.row = &row, .occurrence = *occurrence};
  listed_.retired = row.retired_on.has_value() && *row.retired_on <= day_.day;
  listed_.unseen = !seen;
  const bool excluded = listed_.retired ? query_.retirees == RetireeChoice::kExclude
                                        : query_.retirees == RetireeChoice::kOnly;
  // Was announced before the retirement.
  const bool dropped = excluded && listed_.retired && query_.gone_since.has_value() &&
                       *row.retired_on >= *query_.gone_since;
  if (excluded && !dropped) return false;
  listed_.age = AgeOn(row.birthday.kind, row.birth_date, rules_.age, day_);
  listed_.milestone = IsMilestone(rules_, listed_.age);
  if (query_.milestones_only && !listed_.milestone) return false;
  MembershipFacts membership{
      .state = row.state, .state_on = row.state_on, .joined_on = row.joined_on};
  std::vector<MemberChange> history;
  if (WantsHistory(membership, query_.from)) {
    ASSIGN_OR_RETURN(history, storage::HistoryOf(snapshot_, query_.union_id, row.member));
    membership.history = &history;
  }
  MembershipOn on = MembershipFor(row.birthday.kind, membership, day_.day);
  listed_.gone = left || dropped || (gone && (dead || on == MembershipOn::kNoLonger));
  if (listed_.gone) return true;
  if (on != MembershipOn::kMember && !WasMember(membership, query_.from, query_.to)) return false;
  storage::OnRecord known;
  const int year = occurrence->entitlement_year;
  // Most have nothing on record that could count for this day, and need no further look.
  if (row.settled_year >= year || row.settled_on > DayNumber(day_.day) - kBirthdayApartDays) {
    ASSIGN_OR_RETURN(known,
                     storage::FindOnRecord(snapshot_, query_.union_id, row.member, year));
  }
  listed_.greeted = known.greeted;
  listed_.entitlement = Entitle({.occurrence = *occurrence,
                                 .membership = on,
                                 .retired = listed_.retired,
                                 .gifts = known.gifts},
                                rules_);
  return !query_.owed_only || listed_.entitlement.state == BirthdayGiftState::kOwed;
}

absl::StatusOr<const std::string*> BirthdayReader::GroupName(GroupId group) {
  const auto known = group_names_.find(Number(group));
  if (known != group_names_.end()) return &known->second;
  ASSIGN_OR_RETURN(const std::optional<Group> found,
                   storage::FindGroup(snapshot_, query_.union_id, group));
  std::string& name = group_names_[Number(group)];
  if (found.has_value()) name = found->display_name;
  return &name;
}

RetireeChoice ChoiceOf(v1::RetireeChoice given, const BirthdayRules& rules) {
  if (given != v1::RETIREE_CHOICE_UNSPECIFIED) return SameNumber<RetireeChoice>(given);
  return rules.exclude_retirees ? RetireeChoice::kExclude : RetireeChoice::kInclude;
}

absl::StatusOr<std::optional<std::vector<GroupId>>> GroupsBelow(const Snapshot& snapshot,
                                                                UnionId union_id,
                                                                const std::string& group) {
  if (group.empty()) return std::optional<std::vector<GroupId>>();
  ASSIGN_OR_RETURN(const GroupId id, ParseGroupOf(union_id, "group", group));
  ASSIGN_OR_RETURN(std::vector<GroupId> below, storage::SubtreeOf(snapshot, union_id, id));
  if (below.empty()) return NotFound("group", group);
  return std::optional<std::vector<GroupId>>(std::move(below));
}

absl::StatusOr<BirthdayQuery> MonthQuery(UnionId union_id, int year, int month) {
  const auto refuse = [](const char* field, int given, const std::string& wanted) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", field}, {"given", absl::StrCat(given)}, {"wanted", wanted}});
  };
  if (year < kLunarFirstYear || year > kLastYear) {
    return refuse("year", year, absl::StrCat(kLunarFirstYear, "…", kLastYear));
  }
  if (month < 1 || month > 12) return refuse("month", month, "1…12");
  BirthdayQuery query;
  query.union_id = union_id;
  query.from = absl::CivilDay(year, month, 1);
  query.to = absl::CivilDay(year, month + 1, 1) - 1;
  return query;
}

absl::StatusOr<BirthdayQuery> QueryFrom(const Snapshot& snapshot,
                                        const v1::ListUpcomingBirthdaysRequest& request,
                                        const BirthdayRules& rules,
                                        std::optional<absl::CivilDay> from) {
  BirthdayQuery query;
  ASSIGN_OR_RETURN(query.union_id, ParseUnion("parent", request.parent()));
  query.from = from.value_or(DayFrom(request.from()).value_or(Today(snapshot.now())));
  const std::optional<absl::CivilDay> to = DayFrom(request.to());
  const int most = to.has_value() ? 0 : kBirthdayDaysMax;
  if (request.days() < 0 || request.days() > most) {
    return Refuse(Reason::kNumberOutOfRange,
                  {{"field", "days"},
                   {"given", absl::StrCat(request.days())},
                   {"wanted", most == 0 ? "0" : absl::StrCat("0…", most)}});
  }
  const int days = request.days() == 0 ? kBirthdayDaysDefault : request.days();
  query.to = to.value_or(query.from + (days - 1));
  if (query.to < query.from) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "to"},
                                             {"given", IsoDay(query.to)},
                                             {"wanted", IsoDay(query.from)}});
  }
  if (query.to - query.from >= kBirthdayDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "to"},
                                           {"given", absl::StrCat(query.to - query.from + 1)},
                                           {"wanted", absl::StrCat(kBirthdayDaysMax)}});
  }
  query.to = std::min(query.to, kLastDay);
  ASSIGN_OR_RETURN(query.groups, GroupsBelow(snapshot, query.union_id, request.group()));
  query.retirees = ChoiceOf(request.retirees(), rules);
  query.milestones_only = request.milestones_only();
  query.owed_only = request.owed_only();
  return query;
}

absl::StatusOr<v1::ListUpcomingBirthdaysResponse> ListUpcomingBirthdays(
    const Snapshot& snapshot, const v1::ListUpcomingBirthdaysRequest& request) {
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  const Start start = StartOf(page, request.page_token());
  ASSIGN_OR_RETURN(const BirthdayQuery query, QueryFrom(snapshot, request, rules, start.from));
  const BirthdayPlace place =
      start.from.has_value() ? start.place : BirthdayPlace{.day = query.from, .after = 0};
  const int chunk = std::max(kPageChunkMin, page.size / 2 + 1);
  BirthdayReader reader(snapshot, query, rules, place, std::min(chunk, kStreamChunk));
  Writer writer(snapshot, union_id);
  v1::ListUpcomingBirthdaysResponse response;
  int rows = kPageScanMax;
  BirthdayPlace last = place;
  while (true) {
    ASSIGN_OR_RETURN(const ListedBirthday* listed, reader.Next(rows));
    if (listed == nullptr) {
      // Many rows that are not to be listed: the next page goes on behind them.
      if (!reader.ended()) last = reader.place();
      break;
    }
    if (response.birthdays_size() == page.size) break;
    RETURN_IF_ERROR(writer.Write(reader, *listed, *response.add_birthdays()));
    last = reader.place();
  }
  if (!reader.ended()) {
    response.set_next_page_token(
        PageToken(snapshot, request, PositionOf(query.from, last.day), last.after));
  }
  return response;
}

absl::Status StreamUpcomingBirthdays(
    const Snapshot& snapshot, const v1::StreamUpcomingBirthdaysRequest& given,
    absl::FunctionRef<bool(const v1::ListUpcomingBirthdaysResponse&)> emit) {
  const v1::ListUpcomingBirthdaysRequest request = AsList(given);
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  ASSIGN_OR_RETURN(const BirthdayQuery query,
                   QueryFrom(snapshot, request, rules, std::nullopt));
  BirthdayReader reader(snapshot, query, rules, {.day = query.from, .after = 0}, kStreamChunk);
  Writer writer(snapshot, union_id);
  // One message for all pages, whose rows and texts keep their memory.
  v1::ListUpcomingBirthdaysResponse response;
  while (true) {
    int rows = std::numeric_limits<int>::max();
    ASSIGN_OR_RETURN(const ListedBirthday* listed, reader.Next(rows));
    if (listed != nullptr) {
      RETURN_IF_ERROR(writer.Write(reader, *listed, *response.add_birthdays()));
    }
    const bool full = response.birthdays_size() == kStreamRows;
    if (full || (listed == nullptr && response.birthdays_size() > 0)) {
      if (!emit(response)) return absl::CancelledError("nobody listens any more");
      response.clear_birthdays();
    }
    if (listed == nullptr) return absl::OkStatus();
  }
}

}  // namespace unioncare::api
