// Contact with retired members in the small world: the proposed tiers for all unions; how 张伟
// (twice), 王强, 赵敏, 孙老师 and 周邻 live, so that the version of each equals that of the member; and
// a tier that was given to 李娜.
#pragma once

#include "absl/strings/str_cat.h"
#include "service/api/rpc.h"
#include "service/storage/retirees.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

inline absl::Status KeepWorldRetirees(Transaction& transaction, UnionId union_id) {
  const auto live = [&](int64_t member) -> absl::Status {
    ASSIGN_OR_RETURN(RetireeFacts facts, storage::FindRetireeFacts(transaction, union_id,
                                                                   MemberId{member}));
    facts.living = LivingMode::kWithChildren;
    facts.mobility = Mobility::kPartly;
    return storage::KeepRetireeFacts(transaction, union_id, MemberId{member}, facts);
  };
  RETURN_IF_ERROR(live(1));
  if (union_id == UnionId{2}) {
    for (const int64_t member : {1, 3, 4, 7}) RETURN_IF_ERROR(live(member));
    const absl::CivilDay from(2026, 11, 20);
    RETURN_IF_ERROR(storage::KeepOverride(transaction, union_id, MemberId{2},
                                          TierOverride{.tier = RetireeTier::kR2,
                                                       .reason = "近况",
                                                       .from_on = from,
                                                       .until_on = from + 60}));
  }
  transaction.Concerns(union_id, absl::StrCat("unions/", Number(union_id), "/members/1"));
  return absl::OkStatus();
}

inline void MakeRetirees(TestServer& server) {
  for (const UnionId union_id : {UnionId{2}, UnionId{3}}) {
    const absl::Status kept =
        api::AsSystem(server.server().store(), "test", [&](Transaction& transaction) {
          return KeepWorldRetirees(transaction, union_id);
        });
    EXPECT_TRUE(kept.ok()) << kept;
  }
}

}  // namespace unioncare::testing
