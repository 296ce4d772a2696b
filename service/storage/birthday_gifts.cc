// Gifts, greetings and parties of birthdays in SQL.
#include "service/storage/birthday_gifts.h"

#include <string>
#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/birthday_keys.h"
#include "service/storage/members.h"
#include "service/storage/transfers.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kBirthdayGifts(
    "birthday_gifts", {"union_id", "id"},
    {"member_id", "entitlement_year", "day_on", "state", "form", "face_value_fen", "voucher_no",
     "given_on", "given_by", "signed_by", "signed_on", "note", "create_us", "update_us", "version"},
    /*hidden=*/{},
    /*fixed=*/{"member_id", "entitlement_year"});
const journal::Table kBirthdayGreetings("birthday_greetings", {"union_id", "id"},
                                        {"member_id", "entitlement_year", "day_on", "mode",
                                         "greeted_on", "greeted_by", "create_us"});
const journal::Table kBirthdayParties("birthday_parties", {"union_id", "id"},
                                      {"held_on", "display_name", "place", "from_on", "to_on",
                                       "note", "attendee_count", "create_us"});
const journal::Table kBirthdayAttendees("birthday_attendees",
                                        {"union_id", "party_id", "member_id"}, {});

namespace {

#define GIFT_COLUMNS                                                                       \
  "id, member_id, entitlement_year, day_on, state, form, face_value_fen, voucher_no, "     \
  "given_on, given_by, signed_by, signed_on, note, create_us, update_us, version "

constexpr sql::Sql kFindGift{"SELECT " GIFT_COLUMNS
                             "FROM birthday_gifts WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kListGifts{"SELECT " GIFT_COLUMNS
                              "FROM birthday_gifts WHERE union_id = $1 AND id > $2 "
                              "ORDER BY id LIMIT $3"};

#undef GIFT_COLUMNS

constexpr sql::Sql kGiftsOf{
    "SELECT id, entitlement_year, day_on, state FROM birthday_gifts "
    "WHERE union_id = $1 AND member_id = $2 AND state <> 6 ORDER BY entitlement_year"};
constexpr sql::Sql kGreeted{
    "SELECT id FROM birthday_greetings "
    "WHERE union_id = $1 AND member_id = $2 AND entitlement_year = $3 ORDER BY id LIMIT 1"};
constexpr sql::Sql kListParties{
    "SELECT id, held_on, display_name, place, from_on, to_on, note, attendee_count, create_us "
    "FROM birthday_parties WHERE union_id = $1 AND (held_on, id) < ($2, $3) "
    "ORDER BY held_on DESC, id DESC LIMIT $4"};
constexpr sql::Sql kAttendees{
    "SELECT member_id FROM birthday_attendees WHERE union_id = $1 AND party_id = $2 "
    "ORDER BY member_id"};

std::optional<absl::CivilDay> DayIn(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}

std::optional<int64_t> NumberOf(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

BirthdayGift GiftOf(sql::Row row) {
  BirthdayGift gift;
  gift.id = BirthdayGiftId{row.Int(0)};
  gift.member = MemberId{row.Int(1)};
  gift.entitlement_year = static_cast<int>(row.Int(2));
  gift.day = DayOf(row.Int(3));
  gift.state = static_cast<BirthdayGiftState>(row.Int(4));
  gift.form = static_cast<BirthdayGiftForm>(row.Int(5));
  gift.face_value_fen = row.Int(6);
  gift.voucher_no = std::string(row.Text(7));
  gift.given_on = DayIn(row, 8);
  gift.given_by = UserId{row.Int(9)};
  gift.signed_by = std::string(row.Text(10));
  gift.signed_on = DayIn(row, 11);
  gift.note = std::string(row.Text(12));
  gift.create_time = absl::FromUnixMicros(row.Int(13));
  gift.update_time = absl::FromUnixMicros(row.Int(14));
  gift.version = row.Int(15);
  return gift;
}

absl::Status Keep(Transaction& transaction, UnionId union_id, bool fresh,
                  const BirthdayGift& gift) {
  const auto write = fresh ? journal::Insert : journal::Put;
  return write(
      transaction, kBirthdayGifts, gift.member,
      {Value(union_id), Value(gift.id), Value(gift.member), Value(gift.entitlement_year),
       Value(DayNumber(gift.day)), Value(gift.state), Value(gift.form), Value(gift.face_value_fen),
       Value(gift.voucher_no), Value(NumberOf(gift.given_on)), Value(gift.given_by),
       Value(gift.signed_by), Value(NumberOf(gift.signed_on)), Value(gift.note),
       Value(absl::ToUnixMicros(gift.create_time)), Value(absl::ToUnixMicros(gift.update_time)),
       Value(gift.version)});
}

}  // namespace

absl::Status InsertGift(Transaction& transaction, UnionId union_id, BirthdayGift& gift) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "birthday_gift"));
  gift.id = BirthdayGiftId{number};
  gift.create_time = transaction.now();
  gift.update_time = transaction.now();
  RETURN_IF_ERROR(Keep(transaction, union_id, true, gift));
  return RaiseSettled(transaction, union_id, gift.member, gift.entitlement_year, gift.day);
}

absl::Status ReplaceGift(Transaction& transaction, UnionId union_id, BirthdayGift& gift) {
  gift.update_time = transaction.now();
  ++gift.version;
  RETURN_IF_ERROR(Keep(transaction, union_id, false, gift));
  if (gift.state != BirthdayGiftState::kVoid) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<Member> person,
                   FindMember(transaction, union_id, gift.member));
  if (!person.has_value()) return absl::InternalError("a gift without its member");
  return IndexAnew(transaction, union_id, *person);
}

absl::StatusOr<std::optional<BirthdayGift>> FindGift(const Snapshot& snapshot, UnionId union_id,
                                                     BirthdayGiftId id) {
  std::optional<BirthdayGift> gift;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFindGift, [&](sql::Row row) { gift = GiftOf(row); }, union_id, id));
  return gift;
}

absl::StatusOr<std::vector<BirthdayGift>> ListGifts(const Snapshot& snapshot, UnionId union_id,
                                                    int64_t after, int limit) {
  std::vector<BirthdayGift> gifts;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListGifts, [&](sql::Row row) { gifts.push_back(GiftOf(row)); },
      union_id, after, limit));
  return gifts;
}

absl::StatusOr<OnRecord> FindOnRecord(const Snapshot& snapshot, UnionId union_id, MemberId person,
                                      int entitlement_year) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records, RecordsOf(snapshot, union_id, person));
  OnRecord found;
  const auto add = [&](UnionId of, MemberId record) {
    return sql::Query(
        snapshot.connection(), kGiftsOf,
        [&](sql::Row row) {
          found.gifts.push_back({.id = BirthdayGiftId{row.Int(0)},
                                 .entitlement_year = static_cast<int>(row.Int(1)),
                                 .day = DayOf(row.Int(2)),
                                 .state = static_cast<BirthdayGiftState>(row.Int(3)),
                                 .elsewhere = of != union_id});
        },
        of, record);
  };
  for (const MemberId record : records) {
    RETURN_IF_ERROR(add(union_id, record));
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kGreeted, [&](sql::Row) { found.greeted = true; }, union_id,
        record, entitlement_year));
  }
  ASSIGN_OR_RETURN(const std::vector<RecordIn> elsewhere,
                   RecordsElsewhere(snapshot, union_id, records));
  for (const RecordIn& record : elsewhere) {
    RETURN_IF_ERROR(add(record.union_id, record.member));
  }
  return found;
}

absl::Status InsertGreeting(Transaction& transaction, UnionId union_id,
                            BirthdayGreeting& greeting) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "birthday_greeting"));
  greeting.id = BirthdayGreetingId{number};
  greeting.create_time = transaction.now();
  RETURN_IF_ERROR(journal::Insert(
      transaction, kBirthdayGreetings, greeting.member,
      {Value(union_id), Value(greeting.id), Value(greeting.member),
       Value(greeting.entitlement_year), Value(DayNumber(greeting.day)), Value(greeting.mode),
       Value(DayNumber(greeting.greeted_on)), Value(greeting.greeted_by),
       Value(absl::ToUnixMicros(greeting.create_time))}));
  return RaiseSettled(transaction, union_id, greeting.member, greeting.entitlement_year,
                      greeting.day);
}

absl::Status InsertParty(Transaction& transaction, UnionId union_id, BirthdayParty& party,
                         const std::vector<MemberId>& attendees) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "birthday_party"));
  party.id = BirthdayPartyId{number};
  party.attendee_count = static_cast<int>(attendees.size());
  party.create_time = transaction.now();
  RETURN_IF_ERROR(journal::Insert(
      transaction, kBirthdayParties, journal::kNobody,
      {Value(union_id), Value(party.id), Value(DayNumber(party.held_on)),
       Value(party.display_name), Value(party.place), Value(NumberOf(party.from)),
       Value(NumberOf(party.to)), Value(party.note), Value(party.attendee_count),
       Value(absl::ToUnixMicros(party.create_time))}));
  for (const MemberId member : attendees) {
    RETURN_IF_ERROR(journal::Insert(transaction, kBirthdayAttendees, member,
                                    {Value(union_id), Value(party.id), Value(member)}));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<BirthdayParty>> ListParties(const Snapshot& snapshot, UnionId union_id,
                                                       const PartyPlace& before, int limit) {
  std::vector<BirthdayParty> parties;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListParties,
      [&](sql::Row row) {
        BirthdayParty party;
        party.id = BirthdayPartyId{row.Int(0)};
        party.held_on = DayOf(row.Int(1));
        party.display_name = std::string(row.Text(2));
        party.place = std::string(row.Text(3));
        party.from = DayIn(row, 4);
        party.to = DayIn(row, 5);
        party.note = std::string(row.Text(6));
        party.attendee_count = static_cast<int>(row.Int(7));
        party.create_time = absl::FromUnixMicros(row.Int(8));
        parties.push_back(std::move(party));
      },
      union_id, before.held_on, before.id, limit));
  return parties;
}

absl::StatusOr<std::vector<MemberId>> AttendeesOf(const Snapshot& snapshot, UnionId union_id,
                                                  BirthdayPartyId party) {
  std::vector<MemberId> members;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kAttendees,
      [&](sql::Row row) { members.push_back(MemberId{row.Int(0)}); }, union_id, party));
  return members;
}

}  // namespace unioncare::storage
