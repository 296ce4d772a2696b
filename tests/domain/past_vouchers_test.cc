// The form of old vouchers, and the numbers of old books.
#include "service/domain/past_vouchers.h"

#include <functional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/visits.h"

namespace unioncare {
namespace {

constexpr absl::CivilDay kToday(2026, 11, 22);
constexpr absl::CivilDay kEvent(2025, 5, 2);

// A voucher over one person, complete and within form.
PastVoucher Voucher() {
  PastVoucher voucher;
  voucher.head.event_on = kEvent;
  voucher.head.payment = Payment{.paid_on = kEvent + 10};
  voucher.head.booking = Booking{.booked_on = kEvent + 20};
  voucher.head.requested_on = kEvent + 1;
  voucher.head.source = "2025年台账";
  voucher.entries.push_back({.position = 1, .member = MemberId{7}, .event_on = kEvent,
                             .amount_fen = 100000, .state = EntryState::kSigned,
                             .sign_kind = SignKind::kSelf, .signed_on = kEvent + 10});
  voucher.approvals.push_back({.step = 1, .as = Approver::kChair, .by = UserId{3},
                               .approved_on = kEvent + 5});
  return voucher;
}

std::string Problem(const std::function<void(PastVoucher&)>& change) {
  PastVoucher voucher = Voucher();
  change(voucher);
  const absl::Status status = CheckForm(voucher, "rows[4]", kToday);
  if (status.ok()) return "";
  const Refusal refusal = RefusalsOf(status).front();
  return absl::StrCat(InfoOf(refusal.reason).name, "@", refusal.facts.at("field"));
}

TEST(OldVouchers, FormIsJudgedAndNothingElse) {
  const absl::CivilDay future = kToday + 1, ancient = kEarliestDay - 1;
  const struct {
    const char* what;
    std::function<void(PastVoucher&)> change;
    const char* problem;
  } kRows[] = {
      {"a complete one", [](PastVoucher&) {}, ""},
      {"all on the day of the import",
       [&](PastVoucher& v) {
         v.head.event_on = v.head.payment->paid_on = v.head.booking->booked_on = kToday;
       },
       ""},
      {"on the earliest day", [&](PastVoucher& v) { v.head.event_on = kEarliestDay; }, ""},
      {"before it", [&](PastVoucher& v) { v.head.event_on = ancient; },
       "DATE_TOO_OLD@rows[4].event_on"},
      {"an event tomorrow", [&](PastVoucher& v) { v.head.event_on = future; },
       "DATE_IN_FUTURE@rows[4].event_on"},
      {"paid tomorrow", [&](PastVoucher& v) { v.head.payment->paid_on = future; },
       "DATE_IN_FUTURE@rows[4].paid_on"},
      {"asked for tomorrow", [&](PastVoucher& v) { v.head.requested_on = future; },
       "DATE_IN_FUTURE@rows[4].requested_on"},
      {"booked tomorrow", [&](PastVoucher& v) { v.head.booking->booked_on = future; },
       "DATE_IN_FUTURE@rows[4].booked_on"},
      {"an invoice of tomorrow", [&](PastVoucher& v) { v.head.invoice.date = future; },
       "DATE_IN_FUTURE@rows[4].invoice.date"},
      {"public tomorrow", [&](PastVoucher& v) { v.head.publicized_from = future; },
       "DATE_IN_FUTURE@rows[4].publicized_from"},
      {"signed tomorrow", [&](PastVoucher& v) { v.entries[0].signed_on = future; },
       "DATE_IN_FUTURE@rows[4].signed_on"},
      {"approved tomorrow", [&](PastVoucher& v) { v.approvals[0].approved_on = future; },
       "DATE_IN_FUTURE@rows[4].approvals[0].approved_on"},
      {"signed, but how?", [](PastVoucher& v) { v.entries[0].sign_kind = SignKind::kUnspecified; },
       "FIELD_REQUIRED@rows[4].sign_kind"},
      {"an agent without name", [](PastVoucher& v) { v.entries[0].sign_kind = SignKind::kAgent; },
       "FIELD_REQUIRED@rows[4].agent_name"},
      {"an agent without reason, which the audit asks for",
       [](PastVoucher& v) {
         v.entries[0].sign_kind = SignKind::kAgent;
         v.entries[0].agent_name = "王强";
       },
       ""},
      {"approved by nobody", [](PastVoucher& v) { v.approvals[0].by = UserId{0}; },
       "FIELD_REQUIRED@rows[4].approvals[0].by_display_name"},
      {"approved by somebody without account",
       [](PastVoucher& v) {
         v.approvals[0].by = UserId{0};
         v.approvals[0].by_display_name = "前主席";
       },
       ""},
      {"the same person twice",
       [](PastVoucher& v) {
         v.entries.push_back(v.entries[0]);
         v.entries[1].position = 2;
       },
       "ENTRY_REPEATED@rows[4].others[0].member"},
      {"the same person for two relatives",
       [](PastVoucher& v) {
         v.entries.push_back(v.entries[0]);
         v.entries[1].position = 2;
         v.entries[1].relation = Relation::kFather;
       },
       ""},
      {"somebody else signed tomorrow",
       [&](PastVoucher& v) {
         v.entries.push_back(v.entries[0]);
         v.entries[1].position = 2;
         v.entries[1].member = MemberId{8};
         v.entries[1].signed_on = future;
       },
       "DATE_IN_FUTURE@rows[4].others[0].signed_on"},
      // What the audit says, not the import.
      {"paid before the event", [](PastVoucher& v) { v.head.payment->paid_on = kEvent - 9; }, ""},
      {"approved after payment", [](PastVoucher& v) { v.approvals[0].approved_on = kToday; }, ""},
  };
  for (const auto& row : kRows) EXPECT_EQ(Problem(row.change), row.problem) << row.what;
}

TEST(OldNumbers, AreASeriesAndASerial) {
  const struct {
    const char* text;
    const char* series;
    int64_t serial;  // -1: no number
  } kRows[] = {
      {"2025-017", "2025-", 17}, {"017", "", 17},         {"慰问字第8号", "", -1},
      {"记-2025-0", "记-2025-", 0}, {"甲", "", -1},       {"", "", -1},
      {"999999999", "", 999999999}, {"1000000000", "", -1}, {"2025年12", "2025年", 12},
  };
  for (const auto& row : kRows) {
    const std::optional<OldNumber> split = SplitOldNumber(row.text);
    EXPECT_EQ(split.has_value(), row.serial >= 0) << row.text;
    if (!split.has_value()) continue;
    EXPECT_EQ(split->series, row.series) << row.text;
    EXPECT_EQ(split->serial, row.serial) << row.text;
  }
}

}  // namespace
}  // namespace unioncare
