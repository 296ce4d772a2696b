// The form of old vouchers.
#include "service/domain/past_vouchers.h"

#include <map>
#include <tuple>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/visits.h"

namespace unioncare {
namespace {

absl::Status CheckDay(const std::string& field, const std::optional<absl::CivilDay>& day,
                      absl::CivilDay today) {
  if (!day.has_value()) return absl::OkStatus();
  if (*day < kEarliestDay) {
    return Refuse(Reason::kDateTooOld,
                  {{"field", field}, {"given", IsoDay(*day)}, {"wanted", IsoDay(kEarliestDay)}});
  }
  if (*day <= today) return absl::OkStatus();
  return Refuse(Reason::kDateInFuture, {{"field", field},
                                        {"given", IsoDay(*day)},
                                        {"today", IsoDay(today)},
                                        {"wanted", IsoDay(today)}});
}

absl::Status CheckDays(const PastVoucher& voucher, const std::string& path,
                       absl::CivilDay today) {
  const Disbursement& head = voucher.head;
  const auto at = [&](const char* name) { return absl::StrCat(path, ".", name); };
  std::optional<absl::CivilDay> paid_on, booked_on;
  if (head.payment.has_value()) paid_on = head.payment->paid_on;
  if (head.booking.has_value()) booked_on = head.booking->booked_on;
  const std::pair<const char*, std::optional<absl::CivilDay>> days[] = {
      {"event_on", head.event_on},         {"paid_on", paid_on},
      {"requested_on", head.requested_on}, {"booked_on", booked_on},
      {"invoice.date", head.invoice.date}, {"publicized_from", head.publicized_from}};
  for (const auto& [name, day] : days) RETURN_IF_ERROR(CheckDay(at(name), day, today));
  for (const Entry& entry : voucher.entries) {
    RETURN_IF_ERROR(CheckDay(absl::StrCat(PastEntryPath(path, entry.position), ".signed_on"),
                             entry.signed_on, today));
  }
  for (size_t i = 0; i < voucher.approvals.size(); ++i) {
    RETURN_IF_ERROR(CheckDay(absl::StrCat(path, ".approvals[", i, "].approved_on"),
                             voucher.approvals[i].approved_on, today));
  }
  return absl::OkStatus();
}

absl::Status CheckPeople(const PastVoucher& voucher, const std::string& path) {
  for (const Entry& entry : voucher.entries) {
    const std::string of = PastEntryPath(path, entry.position);
    if (entry.signed_on.has_value() && entry.sign_kind == SignKind::kUnspecified) {
      return Refuse(Reason::kFieldRequired, {{"field", of + ".sign_kind"}});
    }
    if (entry.sign_kind == SignKind::kAgent && entry.agent_name.empty()) {
      return Refuse(Reason::kFieldRequired, {{"field", of + ".agent_name"}});
    }
  }
  for (size_t i = 0; i < voucher.approvals.size(); ++i) {
    const PastApproval& approval = voucher.approvals[i];
    if (approval.by == UserId{0} && approval.by_display_name.empty()) {
      return Refuse(Reason::kFieldRequired,
                    {{"field", absl::StrCat(path, ".approvals[", i, "].by_display_name")}});
    }
  }
  return absl::OkStatus();
}

// The rows of a voucher are told apart by person and relation: they share case and day.
absl::Status CheckRepeated(const PastVoucher& voucher, const std::string& path) {
  std::map<std::tuple<MemberId, Relation>, int> seen;
  for (const Entry& entry : voucher.entries) {
    const auto [earlier, fresh] =
        seen.emplace(std::make_tuple(entry.member, entry.relation), entry.position);
    if (fresh) continue;
    return Refuse(Reason::kEntryRepeated,
                  {{"field", PastEntryPath(path, entry.position) + ".member"},
                   {"given", absl::StrCat("members/", Number(entry.member))},
                   {"wanted", absl::StrCat(earlier->second)}});
  }
  return absl::OkStatus();
}

}  // namespace

std::optional<OldNumber> SplitOldNumber(absl::string_view text) {
  size_t digits = text.size();
  while (digits > 0 && absl::ascii_isdigit(static_cast<unsigned char>(text[digits - 1]))) --digits;
  const size_t count = text.size() - digits;
  OldNumber split{.series = std::string(text.substr(0, digits))};
  if (count == 0 || count > kOldDigitsMax) return std::nullopt;
  if (!absl::SimpleAtoi(text.substr(digits), &split.serial)) return std::nullopt;
  return split;
}

absl::Status CheckForm(const PastVoucher& voucher, absl::string_view path, absl::CivilDay today) {
  const std::string of(path);
  RETURN_IF_ERROR(CheckDays(voucher, of, today));
  RETURN_IF_ERROR(CheckPeople(voucher, of));
  return CheckRepeated(voucher, of);
}

std::string PastEntryPath(absl::string_view path, int position) {
  return position <= 1 ? std::string(path) : absl::StrCat(path, ".others[", position - 2, "]");
}

}  // namespace unioncare
