// Gifts, greetings and parties of birthdays as operations.
#include "service/api/birthday_gifts.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/api/birthday_lists.h"
#include "service/api/convert.h"
#include "service/api/filter.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/birthday_gifts.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/birthday_gifts.h"
#include "service/storage/birthdays.h"
#include "service/storage/history.h"
#include "service/storage/members.h"
#include "service/storage/users.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::api {
namespace {

constexpr int kPrepareChunk = 256;

struct GiftName {
  UnionId union_id{0};
  BirthdayGiftId gift{0};
};
absl::StatusOr<GiftName> ParseGift(absl::string_view field, const std::string& text) {
  const size_t at = text.find("/birthdayGifts/");
  const absl::StatusOr<UnionId> of = ParseUnion(field, text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + 15), &number) && number > 0 &&
                     GiftNameOf(*of, number) == text;
  if (named) return GiftName{*of, BirthdayGiftId{number}};
  return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                         {"given", text},
                                         {"wanted", "unions/{union}/birthdayGifts/{gift}"}});
}

absl::StatusOr<std::string> UserName(const Snapshot& snapshot, UserId id) {
  if (id == UserId{0}) return std::string();
  if (id == snapshot.actor().user) return snapshot.actor().display_name;
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, id));
  return user.has_value() ? user->display_name : "";
}

absl::StatusOr<v1::BirthdayGift> ToWire(const Snapshot& snapshot, UnionId union_id,
                                        const Member& member, const BirthdayGift& gift) {
  v1::BirthdayGift wire;
  wire.set_name(GiftNameOf(union_id, Number(gift.id)));
  wire.set_member(NameOf(union_id, member.id));
  wire.set_member_display_name(member.display_name);
  wire.set_entitlement_year(gift.entitlement_year);
  *wire.mutable_day() = ToProto(gift.day);
  wire.set_state(SameNumber<v1::BirthdayGiftState>(gift.state));
  wire.set_form(SameNumber<v1::BirthdayGiftForm>(gift.form));
  wire.set_face_value_fen(gift.face_value_fen);
  wire.set_voucher_no(gift.voucher_no);
  if (gift.given_on.has_value()) *wire.mutable_given_on() = ToProto(*gift.given_on);
  ASSIGN_OR_RETURN(*wire.mutable_given_by_display_name(), UserName(snapshot, gift.given_by));
  wire.set_signed_by(gift.signed_by);
  if (gift.signed_on.has_value()) *wire.mutable_signed_on() = ToProto(*gift.signed_on);
  wire.set_note(gift.note);
  *wire.mutable_create_time() = ToProto(gift.create_time);
  *wire.mutable_update_time() = ToProto(gift.update_time);
  wire.set_etag(EtagOfVersion(gift.version));
  return wire;
}

absl::StatusOr<Member> SeenMember(const Snapshot& snapshot, UnionId union_id,
                                  absl::string_view field, const std::string& name) {
  if (name.empty()) return Refuse(Reason::kFieldRequired, {{"field", std::string(field)}});
  ASSIGN_OR_RETURN(const MemberId id, ParseMemberOf(union_id, field, name));
  return SeenPerson(snapshot, field, {union_id, id});
}

// What is known about a member for whom something is recorded. `history` outlives the facts.
absl::StatusOr<BirthdayFacts> FactsOf(const Snapshot& snapshot, UnionId union_id,
                                      const Member& member, std::vector<MemberChange>& history) {
  BirthdayFacts facts;
  ASSIGN_OR_RETURN(const BirthdayPreference preference,
                   storage::FindBirthday(snapshot, union_id, member.id));
  facts.kept = Kept(preference.declared, member.birth_date);
  ASSIGN_OR_RETURN(facts.rules, storage::FindBirthdayRules(snapshot, union_id));
  ASSIGN_OR_RETURN(history, storage::HistoryOf(snapshot, union_id, member.id));
  facts.membership = {.state = member.state,
                      .state_on = member.state_on,
                      .joined_on = member.joined_on,
                      .history = &history};
  facts.retired_on = member.retired_on;
  return facts;
}

}  // namespace

absl::StatusOr<v1::BirthdayGift> RecordBirthdayGift(Transaction& transaction,
                                                    const v1::RecordBirthdayGiftRequest& request) {
  const v1::BirthdayGift& given = request.gift();
  unioncare::RecordBirthdayGift command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Member member,
                   SeenMember(transaction, command.union_id, "gift.member", given.member()));
  const absl::CivilDay today = Today(transaction.now());
  command.member = member.id;
  command.state = SameNumber<BirthdayGiftState>(given.state());
  command.form = SameNumber<BirthdayGiftForm>(given.form());
  command.face_value_fen = given.face_value_fen();
  command.voucher_no = given.voucher_no();
  command.given_on = DayFrom(given.given_on());
  command.signed_by = given.signed_by();
  command.signed_on = DayFrom(given.signed_on());
  command.note = given.note();
  std::vector<MemberChange> history;
  ASSIGN_OR_RETURN(BirthdayFacts facts, FactsOf(transaction, command.union_id, member, history));
  command.entitlement_year = YearFor(given.entitlement_year(), facts.kept, facts.rules,
                                     command.given_on.value_or(today));
  ASSIGN_OR_RETURN(storage::OnRecord known,
                   storage::FindOnRecord(transaction, command.union_id, member.id,
                                         command.entitlement_year));
  facts.gifts = std::move(known.gifts);
  for (const GiftMark& mark : facts.gifts) {
    if (mark.elsewhere || mark.entitlement_year != command.entitlement_year) continue;
    ASSIGN_OR_RETURN(facts.current, storage::FindGift(transaction, command.union_id, mark.id));
  }
  ASSIGN_OR_RETURN(BirthdayGift gift, Decide(command, facts, today));
  if (gift.given_by == UserId{0}) gift.given_by = transaction.actor().user;
  if (facts.current.has_value()) {
    RETURN_IF_ERROR(storage::ReplaceGift(transaction, command.union_id, gift));
  } else {
    RETURN_IF_ERROR(storage::InsertGift(transaction, command.union_id, gift));
  }
  transaction.Concerns(command.union_id, GiftNameOf(command.union_id, Number(gift.id)));
  return ToWire(transaction, command.union_id, member, gift);
}

namespace {

// The person of a gift, when the caller may see them.
absl::StatusOr<std::optional<Member>> PersonOf(const Snapshot& snapshot, UnionId union_id,
                                               const BirthdayGift& gift) {
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMember(snapshot, union_id, gift.member));
  if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) {
    return std::optional<Member>();
  }
  return member;
}

absl::StatusOr<v1::BirthdayGift> VoidBirthdayGift(Transaction& transaction,
                                                  const v1::VoidBirthdayGiftRequest& request) {
  ASSIGN_OR_RETURN(const GiftName name, ParseGift("name", request.name()));
  ASSIGN_OR_RETURN(const std::optional<BirthdayGift> current,
                   storage::FindGift(transaction, name.union_id, name.gift));
  if (!current.has_value()) return NotFound("name", request.name());
  ASSIGN_OR_RETURN(const std::optional<Member> member,
                   PersonOf(transaction, name.union_id, *current));
  if (!member.has_value()) return NotFound("name", request.name());
  const unioncare::VoidBirthdayGift command{name.union_id, name.gift, request.etag(),
                                            request.reason()};
  ASSIGN_OR_RETURN(BirthdayGift gift, Decide(command, *current));
  RETURN_IF_ERROR(storage::ReplaceGift(transaction, name.union_id, gift));
  transaction.Concerns(name.union_id, request.name());
  return ToWire(transaction, name.union_id, *member, gift);
}

// What a walk through a month finds: the gifts that are owed, and the counts of the answer.
struct OwedGifts {
  BirthdayQuery query;
  BirthdayRules rules;
  std::vector<BirthdayGift> gifts;
  v1::PrepareBirthdayGiftsResponse counts;
};

absl::StatusOr<OwedGifts> FindOwedGifts(const Snapshot& snapshot,
                                        const v1::PrepareBirthdayGiftsRequest& request,
                                        absl::FunctionRef<bool()> alive) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  OwedGifts found;
  ASSIGN_OR_RETURN(found.query, MonthQuery(union_id, request.year(), request.month()));
  const auto form = SameNumber<BirthdayGiftForm>(request.form());
  RETURN_IF_ERROR(CheckFaceValue("face_value_fen", form, request.face_value_fen()));
  ASSIGN_OR_RETURN(found.query.groups, GroupsBelow(snapshot, union_id, request.group()));
  ASSIGN_OR_RETURN(found.rules, storage::FindBirthdayRules(snapshot, union_id));
  BirthdayReader reader(snapshot, found.query, found.rules,
                        {.day = found.query.from, .after = 0}, kPrepareChunk);
  v1::PrepareBirthdayGiftsResponse& counts = found.counts;
  while (true) {
    if (!alive()) return absl::CancelledError("abandoned by its caller");
    int rows = std::numeric_limits<int>::max();
    ASSIGN_OR_RETURN(const ListedBirthday* listed, reader.Next(rows));
    if (listed == nullptr) return found;
    switch (listed->entitlement.state) {
      case BirthdayGiftState::kNotEntitled:
        counts.set_not_entitled(counts.not_entitled() + 1);
        break;
      case BirthdayGiftState::kOwed:
        if (found.gifts.size() == kPreparedMax) {
          counts.set_left(counts.left() + 1);
          break;
        }
        found.gifts.push_back({.member = listed->row->member,
                               .entitlement_year = listed->occurrence.entitlement_year,
                               .day = listed->occurrence.day,
                               .state = BirthdayGiftState::kPrepared,
                               .form = form,
                               .face_value_fen = request.face_value_fen()});
        break;
      default:
        counts.set_already(counts.already() + 1);
    }
  }
}

// The state of the birthday for which a gift was found to be owed, as the books are now; not
// entitled when it is not listed any more.
absl::StatusOr<BirthdayGiftState> StateNow(const Snapshot& snapshot, const OwedGifts& found,
                                           const BirthdayGift& gift) {
  BirthdayReader reader(snapshot, found.query, found.rules,
                        {.day = gift.day, .after = Number(gift.member) - 1}, /*chunk=*/1);
  int rows = 1;
  ASSIGN_OR_RETURN(const ListedBirthday* listed, reader.Next(rows));
  const bool same = listed != nullptr && listed->row->member == gift.member &&
                    listed->occurrence.day == gift.day;
  return same ? listed->entitlement.state : BirthdayGiftState::kNotEntitled;
}

absl::StatusOr<v1::PrepareBirthdayGiftsResponse> PrepareBirthdayGifts(
    Transaction& transaction, const v1::PrepareBirthdayGiftsRequest& request,
    const OwedGifts& found) {
  v1::PrepareBirthdayGiftsResponse response = found.counts;
  for (BirthdayGift gift : found.gifts) {
    ASSIGN_OR_RETURN(const BirthdayGiftState state, StateNow(transaction, found, gift));
    if (state == BirthdayGiftState::kOwed) {
      RETURN_IF_ERROR(storage::InsertGift(transaction, found.query.union_id, gift));
      response.set_prepared(response.prepared() + 1);
    } else if (state == BirthdayGiftState::kNotEntitled) {
      response.set_not_entitled(response.not_entitled() + 1);
    } else {
      response.set_already(response.already() + 1);
    }
  }
  transaction.Concerns(found.query.union_id, absl::StrCat(request.parent(), "/birthdayGifts"));
  return response;
}

absl::StatusOr<v1::BirthdayGift> GetBirthdayGift(const Snapshot& snapshot,
                                                 const v1::GetBirthdayGiftRequest& request) {
  ASSIGN_OR_RETURN(const GiftName name, ParseGift("name", request.name()));
  ASSIGN_OR_RETURN(const std::optional<BirthdayGift> gift,
                   storage::FindGift(snapshot, name.union_id, name.gift));
  if (!gift.has_value()) return NotFound("name", request.name());
  ASSIGN_OR_RETURN(const std::optional<Member> member, PersonOf(snapshot, name.union_id, *gift));
  if (!member.has_value()) return NotFound("name", request.name());
  return ToWire(snapshot, name.union_id, *member, *gift);
}

absl::StatusOr<std::vector<FilterTerm>> GiftFilter(const std::string& filter, UnionId union_id) {
  const FilterField fields[] = {
      {"member", FilterField::Kind::kMember},
      {"state", FilterField::Kind::kEnum, v1::BirthdayGiftState_descriptor()},
      {"entitlement_year", FilterField::Kind::kNumber},
      {"given_on", FilterField::Kind::kDay},
  };
  return ParseFilter(filter, union_id, fields);
}

bool Accepts(const std::vector<FilterTerm>& terms, const BirthdayGift& gift) {
  for (const FilterTerm& term : terms) {
    int64_t value = 0;
    if (term.field == "member") continue;
    if (term.field == "state") value = static_cast<int64_t>(gift.state);
    if (term.field == "entitlement_year") value = gift.entitlement_year;
    if (term.field == "given_on") {
      // What nobody has handed over is neither before nor after a day.
      if (!gift.given_on.has_value()) return false;
      value = DayNumber(*gift.given_on);
    }
    if (!term.Accepts(value)) return false;
  }
  return true;
}

// The member of a gift is the person, whichever record it was given to.
bool AcceptsMember(const std::vector<FilterTerm>& terms, MemberId person) {
  return std::all_of(terms.begin(), terms.end(), [&](const FilterTerm& term) {
    return term.field != "member" || term.Accepts(Number(person));
  });
}

absl::StatusOr<v1::ListBirthdayGiftsResponse> ListBirthdayGifts(
    const Snapshot& snapshot, const v1::ListBirthdayGiftsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms, GiftFilter(request.filter(), union_id));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  int64_t after = page.position;
  v1::ListBirthdayGiftsResponse response;
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<BirthdayGift> gifts,
                     storage::ListGifts(snapshot, union_id, after, wanted));
    for (const BirthdayGift& gift : gifts) {
      if (response.gifts_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(gift.id);
      if (!Accepts(terms, gift)) continue;
      ASSIGN_OR_RETURN(const std::optional<Member> member, PersonOf(snapshot, union_id, gift));
      if (!member.has_value() || !AcceptsMember(terms, member->id)) continue;
      ASSIGN_OR_RETURN(*response.add_gifts(), ToWire(snapshot, union_id, *member, gift));
    }
    if (static_cast<int>(gifts.size()) < wanted) return response;
  }
}

absl::StatusOr<v1::BirthdayGreeting> RecordBirthdayGreeting(
    Transaction& transaction, const v1::RecordBirthdayGreetingRequest& request) {
  const v1::BirthdayGreeting& given = request.greeting();
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Member member,
                   SeenMember(transaction, union_id, "greeting.member", given.member()));
  const absl::CivilDay today = Today(transaction.now());
  std::vector<MemberChange> history;
  ASSIGN_OR_RETURN(const BirthdayFacts facts, FactsOf(transaction, union_id, member, history));
  BirthdayGreeting greeting{.member = member.id,
                            .entitlement_year = given.entitlement_year(),
                            .mode = SameNumber<GreetingMode>(given.mode()),
                            .greeted_on = DayFrom(given.greeted_on()).value_or(today),
                            .greeted_by = given.greeted_by()};
  if (greeting.greeted_by.empty()) greeting.greeted_by = transaction.actor().display_name;
  ASSIGN_OR_RETURN(greeting, Greet(union_id, std::move(greeting), facts, "greeting", today));
  RETURN_IF_ERROR(storage::InsertGreeting(transaction, union_id, greeting));
  transaction.Concerns(union_id, NameOf(union_id, member.id));
  v1::BirthdayGreeting wire;
  wire.set_member(NameOf(union_id, member.id));
  wire.set_member_display_name(member.display_name);
  wire.set_entitlement_year(greeting.entitlement_year);
  wire.set_mode(given.mode());
  *wire.mutable_greeted_on() = ToProto(greeting.greeted_on);
  wire.set_greeted_by(greeting.greeted_by);
  *wire.mutable_create_time() = ToProto(greeting.create_time);
  return wire;
}

v1::BirthdayParty ToWire(UnionId union_id, const BirthdayParty& party) {
  v1::BirthdayParty wire;
  wire.set_name(absl::StrCat(NameOf(union_id), "/birthdayParties/", Number(party.id)));
  *wire.mutable_held_on() = ToProto(party.held_on);
  wire.set_display_name(party.display_name);
  wire.set_place(party.place);
  if (party.from.has_value()) *wire.mutable_from() = ToProto(*party.from);
  if (party.to.has_value()) *wire.mutable_to() = ToProto(*party.to);
  wire.set_attendee_count(party.attendee_count);
  wire.set_note(party.note);
  *wire.mutable_create_time() = ToProto(party.create_time);
  return wire;
}

}  // namespace

absl::StatusOr<v1::BirthdayParty> RecordBirthdayParty(
    Transaction& transaction, const v1::RecordBirthdayPartyRequest& request) {
  const v1::BirthdayParty& given = request.party();
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const absl::CivilDay today = Today(transaction.now());
  BirthdayParty party{.held_on = *DayFrom(given.held_on()),
                      .display_name = given.display_name(),
                      .place = given.place(),
                      .from = DayFrom(given.from()),
                      .to = DayFrom(given.to()),
                      .note = given.note()};
  RETURN_IF_ERROR(CheckParty(party, today));
  std::vector<MemberId> attendees;
  std::vector<BirthdayGreeting> greetings;
  for (int i = 0; i < given.members_size(); ++i) {
    const std::string field = absl::StrCat("party.members[", i, "]");
    ASSIGN_OR_RETURN(const Member member,
                     SeenMember(transaction, union_id, field, given.members(i)));
    // Two records of one person are one guest.
    if (std::find(attendees.begin(), attendees.end(), member.id) != attendees.end()) continue;
    std::vector<MemberChange> history;
    ASSIGN_OR_RETURN(const BirthdayFacts facts, FactsOf(transaction, union_id, member, history));
    BirthdayGreeting greeting{.member = member.id,
                              .mode = GreetingMode::kParty,
                              .greeted_on = party.held_on,
                              .greeted_by = party.display_name};
    ASSIGN_OR_RETURN(greeting, Greet(union_id, std::move(greeting), facts, field, today));
    attendees.push_back(member.id);
    greetings.push_back(std::move(greeting));
  }
  RETURN_IF_ERROR(storage::InsertParty(transaction, union_id, party, attendees));
  for (BirthdayGreeting& greeting : greetings) {
    RETURN_IF_ERROR(storage::InsertGreeting(transaction, union_id, greeting));
  }
  v1::BirthdayParty wire = ToWire(union_id, party);
  for (const MemberId member : attendees) wire.add_members(NameOf(union_id, member));
  transaction.Concerns(union_id, wire.name());
  return wire;
}

namespace {

absl::StatusOr<v1::ListBirthdayPartiesResponse> ListBirthdayParties(
    const Snapshot& snapshot, const v1::ListBirthdayPartiesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  storage::PartyPlace before{.held_on = page.position, .id = page.tie};
  if (request.page_token().empty()) before.held_on = DayNumber(kLastDay) + 1;
  ASSIGN_OR_RETURN(const std::vector<BirthdayParty> parties,
                   storage::ListParties(snapshot, union_id, before, page.size + 1));
  v1::ListBirthdayPartiesResponse response;
  for (const BirthdayParty& party : parties) {
    if (response.parties_size() == page.size) {
      const BirthdayParty& last = parties[page.size - 1];
      response.set_next_page_token(
          PageToken(snapshot, request, DayNumber(last.held_on), Number(last.id)));
      break;
    }
    v1::BirthdayParty& wire = *response.add_parties();
    wire = ToWire(union_id, party);
    ASSIGN_OR_RETURN(const std::vector<MemberId> attendees,
                     storage::AttendeesOf(snapshot, union_id, party.id));
    // Guests whom the caller may not see are counted and not named.
    for (const MemberId attendee : attendees) {
      ASSIGN_OR_RETURN(const std::optional<Member> member,
                       storage::FindMember(snapshot, union_id, attendee));
      if (!member.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*member))) continue;
      wire.add_members(NameOf(union_id, member->id));
    }
  }
  return response;
}

}  // namespace

void ServeBirthdayGifts(Service& service) {
  service.Mutate("PrepareBirthdayGifts", FindOwedGifts, PrepareBirthdayGifts);
  service.Mutate("RecordBirthdayGift", RecordBirthdayGift);
  service.Mutate("VoidBirthdayGift", VoidBirthdayGift);
  service.Query("GetBirthdayGift", GetBirthdayGift);
  service.Query("ListBirthdayGifts", ListBirthdayGifts);
  service.Mutate("RecordBirthdayGreeting", RecordBirthdayGreeting);
  service.Mutate("RecordBirthdayParty", RecordBirthdayParty);
  service.Query("ListBirthdayParties", ListBirthdayParties);
}

}  // namespace unioncare::api
