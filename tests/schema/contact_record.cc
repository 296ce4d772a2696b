// Makes the contacts of the small school.
#include "tests/schema/contact_record.h"

#include <gtest/gtest.h>

#include <vector>

#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/contact_rounds.h"
#include "service/storage/contacts.h"

namespace unioncare::testing {

void RecordContacts(TestServer& server) {
  const UnionId union_id{1};
  const MemberId member{1}, contact{2};
  const absl::Status kept = api::AsSystem(
      server.server().store(), "system/Record", [&](Transaction& transaction) -> absl::Status {
        const absl::CivilDay today = Today(transaction.now());
        storage::KeptContact made;
        made.contact = {.member = member,
                        .contacted_on = today,
                        .contacted_minute = 540,
                        .by = contact,
                        .mode = ContactMode::kVisit,
                        .result = ContactResult::kNotReached,
                        .purpose = ContactPurpose::kRoutine,
                        .needs = "楼道灯坏了",
                        .need_state = NeedState::kOpen,
                        .next_contact_on = today + 7,
                        .record_time = transaction.now()};
        made.due_on = today;
        RETURN_IF_ERROR(storage::InsertContact(transaction, union_id, made, "精神尚好"));
        WelfareAlert alert{.member = member,
                           .raised_by = made.contact.id,
                           .raise_time = transaction.now(),
                           .contact = contact};
        RETURN_IF_ERROR(storage::InsertAlert(transaction, union_id, alert));
        ContactRound round{.occasion = VisitDay::kWinter,
                           .display_name = "送温暖",
                           .from_on = today,
                           .to_on = today + 30,
                           .tiers = {RetireeTier::kR2},
                           .standard_fen = 30'000,
                           .leader = "李校长",
                           .create_time = transaction.now()};
        std::vector<RoundEntry> entries = {{.member = member,
                                            .reason = RoundReason::kTierAsked,
                                            .number = 3,
                                            .tier = RetireeTier::kR2,
                                            .planned_on = today}};
        RETURN_IF_ERROR(storage::InsertRound(transaction, union_id, round, entries));
        RETURN_IF_ERROR(storage::InsertContactExport(transaction, union_id, "unions/1/contacts",
                                                     "归档", 1));
        transaction.Concerns(union_id, "unions/1/contacts/1");
        return absl::OkStatus();
      });
  EXPECT_TRUE(kept.ok()) << kept;
}

}  // namespace unioncare::testing
