// Rules for funds: who may be paid from them, and how money is set aside, spent and taken back.
#include "service/domain/funds.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/benefit_kinds.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr size_t kGroupDigits = 3;  // between commas

std::string NameOf(const MoneyMove& move) {
  return unioncare::NameOf(move.union_id, move.fund);
}

absl::Status Overdrawn(const MoneyMove& move, const Fund& fund) {
  return Refuse(Reason::kFundShort, {{"field", "amount_fen"},
                                     {"given", YuanOf(move.amount_fen)},
                                     {"present", YuanOf(fund.balance_fen)},
                                     {"other", YuanOf(fund.encumbered_fen)},
                                     {"wanted", YuanOf(fund.free_fen())},
                                     {"owner", fund.display_name}});
}

absl::Status NotEncumbered(const MoneyMove& move, int64_t present_fen) {
  return Refuse(Reason::kNotEncumbered, {{"field", "amount_fen"},
                                         {"given", move.document},
                                         {"present", YuanOf(present_fen)},
                                         {"wanted", YuanOf(move.amount_fen)}});
}

// The fund, open or not, and an amount that can be moved at all.
absl::Status CheckMove(const MoneyMove& move, const MoneyFacts& facts, bool open_wanted) {
  if (!facts.fund.has_value()) return NotFound("fund", NameOf(move));
  if (open_wanted) RETURN_IF_ERROR(CheckFundOpen("fund", *facts.fund));
  return CheckAmount("amount_fen", move.amount_fen);
}

}  // namespace

std::string YuanOf(int64_t fen) {
  const bool negative = fen < 0;
  const uint64_t whole = negative ? 0 - static_cast<uint64_t>(fen) : static_cast<uint64_t>(fen);
  std::string yuan = absl::StrCat(whole / 100);
  for (size_t at = yuan.size(); at > kGroupDigits;) {
    at -= kGroupDigits;
    yuan.insert(at, ",");
  }
  return absl::StrFormat("%s%s.%02d", negative ? "-" : "", yuan, whole % 100);
}

std::string NameOfValue(IncomeKind value) {
  static constexpr const char* kNames[kIncomeKindCount] = {
      "UNSPECIFIED",    "DUES",     "ALLOCATION", "SUPERIOR", "ADMINISTRATION",
      "DONATION",       "INTEREST", "OTHER",      "CARRIED_OVER"};
  return absl::StrCat("INCOME_KIND_", kNames[static_cast<size_t>(value)]);
}

absl::Status CheckAmount(absl::string_view field, int64_t fen, bool zero_allowed) {
  const int64_t least = zero_allowed ? 0 : 1;
  if (fen >= least && fen <= kMoneyFenMax) return absl::OkStatus();
  return Refuse(Reason::kNumberOutOfRange,
                {{"field", std::string(field)},
                 {"given", YuanOf(fen)},
                 {"wanted", absl::StrCat(YuanOf(least), "…", YuanOf(kMoneyFenMax))}});
}

absl::Status CheckFundOpen(absl::string_view field, const Fund& fund) {
  if (!fund.closed_on.has_value()) return absl::OkStatus();
  return Refuse(Reason::kFundClosed, {{"field", std::string(field)},
                                      {"given", fund.display_name},
                                      {"wanted", IsoDay(*fund.closed_on)}});
}

absl::Status CheckFundDay(absl::string_view field, absl::CivilDay on, const Fund& fund,
                          absl::CivilDay today) {
  if (on > today) {
    return Refuse(Reason::kDateInFuture, {{"field", std::string(field)},
                                          {"given", IsoDay(on)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(today)}});
  }
  if (on >= fund.opened_on) return absl::OkStatus();
  return Refuse(Reason::kDateBeforeStart, {{"field", std::string(field)},
                                           {"given", IsoDay(on)},
                                           {"wanted", IsoDay(fund.opened_on)}});
}

absl::Status CheckBooksOpen(absl::string_view field, absl::CivilDay on,
                            const std::optional<absl::CivilDay>& closed_through) {
  if (!closed_through.has_value() || on > *closed_through) return absl::OkStatus();
  return Refuse(Reason::kBooksClosed, {{"field", std::string(field)},
                                       {"given", IsoDay(on)},
                                       {"wanted", IsoDay(*closed_through + 1)}});
}

absl::Status MayPay(absl::string_view field, FundSource source, BenefitKind kind,
                    BeneficiaryClass beneficiary, absl::Span<const FundSource> allowed) {
  const auto refuse = [&](Reason reason) {
    return Refuse(reason, {{"field", std::string(field)},
                           {"other", NameOfValue(source)},
                           {"state", NameOfValue(kind)}});
  };
  const bool retiree = beneficiary == BeneficiaryClass::kRetiree;
  if (source == FundSource::kUnionFunds && retiree) return refuse(Reason::kFundNotForRetirees);
  const bool active = beneficiary == BeneficiaryClass::kMember ||
                      beneficiary == BeneficiaryClass::kProfitableEnterprise;
  if (source == FundSource::kRetiree && active) return refuse(Reason::kFundForRetireesOnly);
  const bool of_need = source == FundSource::kHardship || source == FundSource::kDonation;
  // Money that was given for people in need is not for what everybody gets.
  const bool for_all = IsCommon(kind) || kind == BenefitKind::kBirthday;
  if (of_need && for_all) return refuse(Reason::kFundNotForKind);
  if (allowed.empty() || std::find(allowed.begin(), allowed.end(), source) != allowed.end()) {
    return absl::OkStatus();
  }
  const auto named = [](std::string* out, FundSource each) { out->append(NameOfValue(each)); };
  return Refuse(Reason::kFundNotByStandard, {{"field", std::string(field)},
                                             {"other", NameOfValue(source)},
                                             {"state", NameOfValue(kind)},
                                             {"wanted", absl::StrJoin(allowed, ",", named)}});
}

absl::StatusOr<Fund> Decide(const CreateFund& command, const CreateFundFacts& facts,
                            absl::CivilDay today) {
  if (command.source == FundSource::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "fund.source"}});
  }
  RETURN_IF_ERROR(CheckAmount("fund.opening_fen", command.opening_fen, /*zero_allowed=*/true));
  Fund fund{.union_id = command.union_id,
            .source = command.source,
            .display_name = command.display_name,
            .opened_on = command.opened_on.value_or(today),
            .opening_fen = command.opening_fen,
            .balance_fen = command.opening_fen};
  RETURN_IF_ERROR(CheckFundDay("fund.opened_on", fund.opened_on, fund, today));
  if (command.opening_fen > 0) {
    RETURN_IF_ERROR(CheckBooksOpen("fund.opened_on", fund.opened_on, facts.closed_through));
  }
  if (facts.namesake.has_value()) {
    return Refuse(Reason::kFundNameTaken,
                  {{"field", "fund.display_name"},
                   {"given", command.display_name},
                   {"owner", unioncare::NameOf(command.union_id, *facts.namesake)}});
  }
  if (facts.count >= kFundsMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "fund"},
                                            {"given", absl::StrCat(facts.count)},
                                            {"wanted", absl::StrCat(kFundsMax)}});
  }
  return fund;
}

absl::StatusOr<Fund> Decide(const CloseFund& command, const Fund& current, absl::CivilDay today) {
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, current.version));
  RETURN_IF_ERROR(CheckFundOpen("name", current));
  const absl::CivilDay on = command.closed_on.value_or(today);
  RETURN_IF_ERROR(CheckFundDay("closed_on", on, current, today));
  if (current.balance_fen != 0 || current.encumbered_fen != 0) {
    return Refuse(Reason::kFundNotEmpty, {{"field", "name"},
                                          {"given", current.display_name},
                                          {"present", YuanOf(current.balance_fen)},
                                          {"other", YuanOf(current.encumbered_fen)}});
  }
  Fund closed = current;
  closed.closed_on = on;
  return closed;
}

absl::StatusOr<MoneyState> DecideEncumber(const MoneyMove& move, const MoneyFacts& facts) {
  RETURN_IF_ERROR(CheckMove(move, facts, /*open_wanted=*/true));
  const Fund& fund = *facts.fund;
  RETURN_IF_ERROR(MayPay("fund", fund.source, move.kind, BeneficiaryClass::kUnspecified));
  if (!facts.line.has_value() || facts.line->fund != fund.id) {
    return Refuse(Reason::kOffBudget, {{"field", "budget_line"},
                                       {"owner", fund.display_name},
                                       {"state", NameOfValue(move.kind)},
                                       {"year", absl::StrCat(move.on.year())}});
  }
  const BudgetLine& line = *facts.line;
  if (move.amount_fen > line.free_fen()) {
    return Refuse(Reason::kBudgetExceeded, {{"field", "amount_fen"},
                                            {"given", YuanOf(move.amount_fen)},
                                            {"wanted", YuanOf(line.amount_fen)},
                                            {"present", YuanOf(line.committed_fen)},
                                            {"other", YuanOf(line.spent_fen)},
                                            {"owner", line.display_name}});
  }
  if (move.amount_fen > fund.free_fen()) return Overdrawn(move, fund);
  MoneyState state{.fund = fund, .line = line, .encumbered_fen = facts.encumbered_fen};
  state.fund.encumbered_fen += move.amount_fen;
  state.line.committed_fen += move.amount_fen;
  state.encumbered_fen += move.amount_fen;
  return state;
}

absl::StatusOr<MoneyState> DecideRelease(const MoneyMove& move, const MoneyFacts& facts) {
  // A fund is never closed while something of it is set aside.
  RETURN_IF_ERROR(CheckMove(move, facts, /*open_wanted=*/false));
  if (!facts.line.has_value() || move.amount_fen > facts.encumbered_fen) {
    return NotEncumbered(move, facts.encumbered_fen);
  }
  MoneyState state{
      .fund = *facts.fund, .line = *facts.line, .encumbered_fen = facts.encumbered_fen};
  state.fund.encumbered_fen -= move.amount_fen;
  state.line.committed_fen -= move.amount_fen;
  state.encumbered_fen -= move.amount_fen;
  return state;
}

absl::StatusOr<MoneyState> DecideSpend(const MoneyMove& move, const MoneyFacts& facts) {
  RETURN_IF_ERROR(CheckMove(move, facts, /*open_wanted=*/true));
  // Whether the day has come is the caller's to ask.
  RETURN_IF_ERROR(CheckFundDay("on", move.on, *facts.fund, /*today=*/move.on));
  RETURN_IF_ERROR(CheckBooksOpen("on", move.on, facts.closed_through));
  ASSIGN_OR_RETURN(MoneyState state, DecideRelease(move, facts));
  state.fund.balance_fen -= move.amount_fen;
  state.line.spent_fen += move.amount_fen;
  return state;
}

absl::StatusOr<MoneyState> DecideTakeBack(const MoneyMove& move, const MoneyFacts& facts,
                                          int64_t spent_fen) {
  RETURN_IF_ERROR(CheckMove(move, facts, /*open_wanted=*/true));
  RETURN_IF_ERROR(CheckBooksOpen("on", move.on, facts.closed_through));
  if (!facts.line.has_value() || move.amount_fen > spent_fen) {
    return Refuse(Reason::kNothingSpent, {{"field", "amount_fen"},
                                          {"given", move.document},
                                          {"present", YuanOf(spent_fen)},
                                          {"wanted", YuanOf(move.amount_fen)}});
  }
  MoneyState state{
      .fund = *facts.fund, .line = *facts.line, .encumbered_fen = facts.encumbered_fen};
  state.fund.balance_fen += move.amount_fen;
  state.line.spent_fen -= move.amount_fen;
  return state;
}

}  // namespace unioncare
