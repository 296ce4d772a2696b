// Contacts and rounds of the small world: in both unions contacts 1 to 3 with the retired member of
// unions/2 and with 周邻 of unions/3, 1 with a note of the condition, 2 with an open need; rounds 1
// to 4, each with that person and, in unions/2, 王强.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/storage/contact_rounds.h"
#include "service/storage/contacts.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

inline absl::Status KeepWorldContacts(Transaction& transaction, UnionId union_id) {
  const bool here = union_id == UnionId{2};
  const MemberId person{here ? 7 : 1};
  const absl::CivilDay day(2026, 11, 20);
  for (int number = 1; number <= 3; ++number) {
    storage::KeptContact made;
    made.contact = {.member = person,
                    .contacted_on = day,
                    .contacted_minute = 9 * 60 + number,
                    .by_text = "校友会 王五",
                    .mode = ContactMode::kPhone,
                    .result = ContactResult::kReached,
                    .purpose = ContactPurpose::kRoutine,
                    .reached = true,
                    .needs = number == 2 ? "楼道灯坏了" : "",
                    .need_state = number == 2 ? NeedState::kOpen : NeedState::kNone,
                    .record_time = transaction.now()};
    RETURN_IF_ERROR(
        storage::InsertContact(transaction, union_id, made, number == 1 ? "精神尚好" : ""));
  }
  for (int number = 1; number <= 4; ++number) {
    ContactRound round{.occasion = VisitDay::kWinter,
                       .display_name = absl::StrCat("送温暖", number),
                       .from_on = day,
                       .to_on = day + 30,
                       .tiers = {RetireeTier::kR2},
                       .standard_fen = 30'000,
                       .leader = "李校长",
                       .create_time = transaction.now()};
    std::vector<RoundEntry> entries = {{.member = person,
                                        .reason = RoundReason::kTierAsked,
                                        .number = 3,
                                        .tier = RetireeTier::kR2,
                                        .planned_on = day}};
    if (here) {
      entries.push_back(entries.front());
      entries.back().member = MemberId{3};
    }
    RETURN_IF_ERROR(storage::InsertRound(transaction, union_id, round, entries));
  }
  transaction.Concerns(union_id, absl::StrCat("unions/", Number(union_id), "/contacts/1"));
  return absl::OkStatus();
}

inline void MakeContacts(TestServer& server) {
  for (const UnionId union_id : {UnionId{2}, UnionId{3}}) {
    const absl::Status kept =
        api::AsSystem(server.server().store(), "test", [&](Transaction& transaction) {
          return KeepWorldContacts(transaction, union_id);
        });
    EXPECT_TRUE(kept.ok()) << kept;
  }
}

}  // namespace unioncare::testing
