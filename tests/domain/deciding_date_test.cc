// Tests of which day decides what standard holds: that of the event, or that of approval.
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/standards.h"

namespace unioncare {
namespace {

using Kind = BenefitKind;

Standard Row(int place, int policy, const char* from, Kind kind, int64_t cap) {
  Standard row;
  row.place = place;
  row.policy = PolicyId{policy};
  row.position = 1;
  row.policy_code = absl::StrCat("P", place, "-", policy);
  row.policy_valid_from = row.valid_from = *ParseIsoDay(from);
  row.kind = kind;
  row.cap_fen = cap;
  row.cap_scope = CapScope::kSingleGrant;
  row.forms = {DeliveryForm::kTicket};
  return row;
}

TEST(Applicable, ThePolicyOfTheEventDaySaysWhichDayDecides) {
  std::vector<Standard> rows = {
      Row(0, 1, "2025-01-01", Kind::kFilm, 100),  Row(0, 2, "2026-01-01", Kind::kFilm, 200),
      Row(16, 3, "2018-01-01", Kind::kFilm, 300), Row(16, 4, "2026-01-01", Kind::kFilm, 150),
      Row(0, 1, "2025-01-01", Kind::kOuting, 100),
  };
  rows[4].valid_to = absl::CivilDay(2025, 12, 31);
  const absl::CivilDay event(2025, 12, 30), approval(2026, 1, 5);
  const auto found = [&](Kind kind, absl::CivilDay event_on,
                         std::optional<absl::CivilDay> approved_on) {
    const auto force = Applicable(rows, {.kind = kind}, event_on, approved_on);
    if (!force.ok()) return std::string(InfoOf(RefusalsOf(force.status()).front().reason).name);
    return absl::StrCat(force->standard.policy_code, " ", force->cap_fen, " ",
                        NameOfValue(force->decided_by), " ", IsoDay(force->decided_on));
  };
  EXPECT_EQ(found(Kind::kFilm, event, approval), "P0-1 100 DECIDING_DATE_EVENT 2025-12-30");
  EXPECT_EQ(found(Kind::kFilm, approval, approval), "P0-2 150 DECIDING_DATE_EVENT 2026-01-05");
  // The later policy says that the approval decides: it does not reach back.
  rows[1].decided_by = DecidingDate::kApproval;
  EXPECT_EQ(found(Kind::kFilm, event, approval), "P0-1 100 DECIDING_DATE_EVENT 2025-12-30");
  // The one of the event day says so: the later one is taken, but above the event decides.
  rows[1].decided_by = DecidingDate::kEvent;
  rows[0].decided_by = rows[4].decided_by = DecidingDate::kApproval;
  EXPECT_EQ(found(Kind::kFilm, event, approval), "P0-2 200 DECIDING_DATE_APPROVAL 2026-01-05");
  EXPECT_EQ(found(Kind::kFilm, event, absl::CivilDay(2025, 12, 31)),
            "P0-1 100 DECIDING_DATE_APPROVAL 2025-12-31");
  EXPECT_EQ(found(Kind::kFilm, event, std::nullopt),
            "P0-1 100 DECIDING_DATE_APPROVAL 2025-12-30");
  rows[2].decided_by = DecidingDate::kApproval;
  EXPECT_EQ(found(Kind::kFilm, event, approval), "P0-2 150 DECIDING_DATE_APPROVAL 2026-01-05");
  // What had ended when it was approved is not in force.
  EXPECT_EQ(found(Kind::kOuting, event, absl::CivilDay(2025, 12, 31)),
            "P0-1 100 DECIDING_DATE_APPROVAL 2025-12-31");
  EXPECT_EQ(found(Kind::kOuting, event, approval), "STANDARD_MISSING");
}

}  // namespace
}  // namespace unioncare
