// The tables birthday_gifts, birthday_greetings, birthday_parties and birthday_attendees.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/domain/birthday_gifts.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kBirthdayGifts;
extern const journal::Table kBirthdayGreetings;
extern const journal::Table kBirthdayParties;
extern const journal::Table kBirthdayAttendees;

// Keeps a new gift, which gets its number and times. ALREADY_EXISTS when the entitlement year has
// one that counts.
absl::Status InsertGift(Transaction& transaction, UnionId union_id, BirthdayGift& gift);
// Keeps a changed gift, whose version rises.
absl::Status ReplaceGift(Transaction& transaction, UnionId union_id, BirthdayGift& gift);
absl::StatusOr<std::optional<BirthdayGift>> FindGift(const Snapshot& snapshot, UnionId union_id,
                                                     BirthdayGiftId id);
// Gifts with numbers above `after`, by number.
absl::StatusOr<std::vector<BirthdayGift>> ListGifts(const Snapshot& snapshot, UnionId union_id,
                                                    int64_t after, int limit);
// What is on record for a person, in any of the person's records.
struct OnRecord {
  std::vector<GiftMark> gifts;  // that are not void, those of other unions last
  bool greeted = false;         // in the entitlement year that was asked for
};
absl::StatusOr<OnRecord> FindOnRecord(const Snapshot& snapshot, UnionId union_id, MemberId person,
                                      int entitlement_year);

// Keeps a new greeting, which gets its number and time.
absl::Status InsertGreeting(Transaction& transaction, UnionId union_id,
                            BirthdayGreeting& greeting);
// Keeps a new party and who came; it gets its number and time.
absl::Status InsertParty(Transaction& transaction, UnionId union_id, BirthdayParty& party,
                         const std::vector<MemberId>& attendees);
// Parties before a day and number, the latest first.
struct PartyPlace {
  int64_t held_on = 0;  // as DayNumber
  int64_t id = 0;
};
absl::StatusOr<std::vector<BirthdayParty>> ListParties(const Snapshot& snapshot, UnionId union_id,
                                                       const PartyPlace& before, int limit);
absl::StatusOr<std::vector<MemberId>> AttendeesOf(const Snapshot& snapshot, UnionId union_id,
                                                  BirthdayPartyId party);

}  // namespace unioncare::storage
