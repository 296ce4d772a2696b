// What a standard asks of an entry, part by part.
#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/domain/benefit_kinds.h"
#include "service/domain/calendar.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/refusal.h"
#include "service/domain/value_lists.h"

namespace unioncare {
namespace {

// Full years on a day. A birthday of 29 February is reached on 1 March of other years.
int YearsOn(absl::CivilDay birth, absl::CivilDay day) {
  const bool reached =
      std::make_pair(day.month(), day.day()) >= std::make_pair(birth.month(), birth.day());
  return static_cast<int>(day.year() - birth.year()) - (reached ? 0 : 1);
}

}  // namespace

std::string BenefitText(BenefitKind kind, BenefitSubKind sub_kind, BeneficiaryClass beneficiary) {
  std::string text = NameOfValue(kind);
  if (sub_kind != BenefitSubKind::kUnspecified) {
    absl::StrAppend(&text, ",", NameOfValue(sub_kind));
  }
  if (beneficiary != BeneficiaryClass::kMember) {
    absl::StrAppend(&text, ",", NameOfValue(beneficiary));
  }
  return text;
}

bool BoughtAhead(BenefitKind kind) {
  return IsCommon(kind) || IsSeasonal(kind) || kind == BenefitKind::kBirthday;
}

Relation RelationOf(const Entry& entry, const RecipientFacts& recipient) {
  return entry.concerned.has_value() ? recipient.concerned_relation : entry.relation;
}

BenefitFacts BenefitOf(const Disbursement& asked, const Entry& entry,
                       const RecipientFacts& recipient, Relation relation) {
  BenefitFacts benefit;
  benefit.kind = asked.kind;
  benefit.sub_kind = SubKindOf(asked, relation);
  benefit.beneficiary = ClassOf(asked.kind, entry, recipient);
  benefit.own_cost_fen = entry.own_cost_fen;
  if (recipient.birth_date.has_value()) {
    benefit.age = YearsOn(*recipient.birth_date, entry.event_on);
  }
  return benefit;
}

absl::Status CheckDays(const Disbursement& asked, const Entry& entry,
                       const RecipientFacts& recipient, absl::string_view path,
                       absl::CivilDay today) {
  const auto at = [&](absl::string_view name) { return absl::StrCat(path, ".", name); };
  const absl::CivilDay latest = BoughtAhead(asked.kind) ? today + kDaysAheadMax : today;
  if (entry.event_on > latest) {
    return Refuse(Reason::kDateInFuture, {{"field", at("event_on")},
                                          {"given", IsoDay(entry.event_on)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(latest)}});
  }
  if (recipient.died_on.has_value() && *recipient.died_on < entry.event_on) {
    return Refuse(Reason::kMemberDeceased,
                  {{"field", at("member")}, {"given", recipient.display_name}});
  }
  if (recipient.membership != MembershipOn::kMember) {
    return Refuse(Reason::kNotMemberOnDay, {{"field", at("member")},
                                            {"given", recipient.display_name},
                                            {"today", IsoDay(entry.event_on)}});
  }
  return absl::OkStatus();
}

absl::Status CheckForm(const Standard& standard, const Disbursement& asked,
                       const std::string& benefit) {
  if (!Contains(standard.forms, asked.form)) {
    return Refuse(Reason::kFormForbidden, {{"field", "disbursement.form"},
                                           {"given", NameOfValue(asked.form)},
                                           {"state", benefit},
                                           {"wanted", NamesOf(standard.forms)},
                                           {"owner", standard.policy_code}});
  }
  return absl::OkStatus();
}

absl::Status CheckRelation(const Standard& standard, Relation relation, const std::string& benefit,
                           absl::string_view path) {
  if (!standard.relations.empty() && !Contains(standard.relations, relation)) {
    const std::string field = absl::StrCat(path, ".relation");
    if (relation == Relation::kUnspecified) {
      return Refuse(Reason::kFieldRequired, {{"field", field}});
    }
    return Refuse(Reason::kRelationOutOfScope, {{"field", field},
                                                {"given", NameOfValue(relation)},
                                                {"state", benefit},
                                                {"wanted", NamesOf(standard.relations)},
                                                {"owner", standard.policy_code}});
  }
  return absl::OkStatus();
}

absl::Status CheckClaim(const Standard& standard, const Disbursement& asked, const Entry& entry,
                        const std::string& benefit, absl::string_view path,
                        absl::CivilDay today) {
  const int64_t days = asked.requested_on.value_or(today) - entry.event_on;
  if (standard.claim_limit_days > 0 && days > standard.claim_limit_days) {
    return Refuse(Reason::kClaimTooLate, {{"field", absl::StrCat(path, ".event_on")},
                                          {"given", absl::StrCat(days)},
                                          {"today", IsoDay(entry.event_on)},
                                          {"state", benefit},
                                          {"wanted", absl::StrCat(standard.claim_limit_days)},
                                          {"owner", standard.policy_code}});
  }
  return absl::OkStatus();
}

absl::Status CheckShare(const Standard& standard, const Disbursement& asked,
                        const std::string& benefit) {
  if (standard.share_denominator == 0) return absl::OkStatus();
  if (asked.participants <= 0) {
    return Refuse(Reason::kFieldRequired, {{"field", "disbursement.participants"}});
  }
  const int64_t winners = int64_t{asked.entry_count} * standard.share_denominator;
  const int64_t allowed = int64_t{asked.participants} * standard.share_numerator;
  if (winners <= allowed) return absl::OkStatus();
  return Refuse(Reason::kShareExceeded,
                {{"field", "disbursement.entries"},
                 {"given", absl::StrCat(asked.entry_count)},
                 {"count", absl::StrCat(asked.participants)},
                 {"state", benefit},
                 {"wanted",
                  absl::StrCat(standard.share_numerator, "/", standard.share_denominator)},
                 {"owner", standard.policy_code}});
}

}  // namespace unioncare
