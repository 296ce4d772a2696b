// Makes the contact with retired members of the small school.
#include "tests/schema/retiree_record.h"

#include <gtest/gtest.h>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/retirees.h"

namespace unioncare::testing {

void RecordRetirees(TestServer& server) {
  const UnionId union_id{1};
  const MemberId member{1}, contact{2};
  const absl::Status kept = api::AsSystem(
      server.server().store(), "system/Record", [&](Transaction& transaction) -> absl::Status {
        RetireeFacts facts;
        facts.living = LivingMode::kAlone;
        facts.lives_away = true;
        facts.city = "成都";
        facts.channel = ContactChannel::kPhone;
        facts.quiet_from = 720;
        facts.quiet_to = 840;
        facts.revolution_joined_on = absl::CivilDay(1948, 5, 1);
        facts.mobility = Mobility::kPartly;
        facts.hardship = HardshipMark::kReported;
        RETURN_IF_ERROR(storage::KeepRetireeFacts(transaction, union_id, member, facts));
        RETURN_IF_ERROR(storage::KeepPair(transaction, union_id, member, {.contact = contact}));
        const absl::CivilDay today = Today(transaction.now());
        RETURN_IF_ERROR(storage::KeepOverride(transaction, union_id, member,
                                              {.tier = RetireeTier::kR1,
                                               .reason = "近况",
                                               .from_on = today,
                                               .until_on = today + 30}));
        transaction.Concerns(union_id, "unions/1/members/1");
        return absl::OkStatus();
      });
  EXPECT_TRUE(kept.ok()) << kept;
}

}  // namespace unioncare::testing
