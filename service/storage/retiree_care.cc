// What follows for the contact with somebody, and what falls due, in SQL.
#include "service/storage/retiree_care.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"
#include "service/storage/care_rules.h"
#include "service/storage/discharges.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kKeep{
    "INSERT INTO retiree_care (union_id, member_id, tier, rests, lives_away, reasons, "
    "policy_code, contact_every_days, visit_every_days, since_on, last_contact_on, "
    "last_visit_on, next_contact_on, next_visit_on, gaps, contact_id, deputy_id, group_id, sex, "
    "retired, recompute_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
    "$15, $16, $17, $18, $19, $20, $21) ON CONFLICT (union_id, member_id) DO UPDATE SET "
    "tier = excluded.tier, rests = excluded.rests, lives_away = excluded.lives_away, "
    "reasons = excluded.reasons, policy_code = excluded.policy_code, "
    "contact_every_days = excluded.contact_every_days, "
    "visit_every_days = excluded.visit_every_days, since_on = excluded.since_on, "
    "last_contact_on = excluded.last_contact_on, last_visit_on = excluded.last_visit_on, "
    "next_contact_on = excluded.next_contact_on, next_visit_on = excluded.next_visit_on, "
    "gaps = excluded.gaps, contact_id = excluded.contact_id, deputy_id = excluded.deputy_id, "
    "group_id = excluded.group_id, sex = excluded.sex, retired = excluded.retired, "
    "recompute_on = excluded.recompute_on"};
// Somebody whose row is to be made by the sweep.
constexpr sql::Sql kMark{
    "INSERT INTO retiree_care (union_id, member_id, tier, rests, lives_away, reasons, "
    "policy_code, contact_every_days, visit_every_days, since_on, gaps, sex, retired, "
    "recompute_on) VALUES ($1, $2, 0, 1, 0, '', '', 0, 0, $3, '', 0, 0, $3) "
    "ON CONFLICT (union_id, member_id) DO UPDATE SET recompute_on = excluded.recompute_on"};
constexpr sql::Sql kForget{"DELETE FROM retiree_care WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kForgetDue{"DELETE FROM retiree_due WHERE union_id = $1 AND member_id = $2"};
constexpr sql::Sql kAddDue{
    "INSERT INTO retiree_due (union_id, due_on, form, member_id, display_name, mobile_masked, "
    "tier, lives_away, group_id, sex, retired, contact_id, contact_name, contact_gone, "
    "deputy_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"};
// An operation that changed more rows than this leaves what follows from them to the sweep.
constexpr size_t kRowsFollowedAtOnce = 40;

std::optional<int64_t> NumberOf(const std::optional<absl::CivilDay>& day) {
  if (!day.has_value()) return std::nullopt;
  return DayNumber(*day);
}

std::string KeptGaps(const std::vector<RetireeGap>& gaps) {
  return absl::StrJoin(gaps, ",", [](std::string* out, RetireeGap gap) {
    absl::StrAppend(out, static_cast<int>(gap));
  });
}

absl::Status Keep(Transaction& transaction, UnionId union_id, const RetireeCare& care) {
  return sql::Run(transaction.connection(), kKeep, union_id, care.member, care.tier, care.rests,
                  care.away, KeptReasons(care.reasons), care.policy_code,
                  care.contact_every_days, care.visit_every_days, DayNumber(care.history.since),
                  NumberOf(care.history.last_contact_on), NumberOf(care.history.last_visit_on),
                  NumberOf(care.next.call_on), NumberOf(care.next.visit_on), KeptGaps(care.gaps),
                  care.contact, care.deputy, care.subject.group, care.subject.sex,
                  care.subject.retired, NumberOf(care.recompute_on));
}

// What a list shows of the two who keep contact.
struct Keepers {
  std::string contact_name;
  bool contact_gone = false;
  bool deputy_gone = false;
};
absl::StatusOr<Keepers> KeepersOf(const Snapshot& snapshot, UnionId union_id,
                                  const ContactPair& pair) {
  Keepers keepers;
  if (pair.contact.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Person> person,
                     FindPerson(snapshot, union_id, *pair.contact));
    if (person.has_value()) keepers.contact_name = person->display_name;
    keepers.contact_gone = !person.has_value() || IsGone(person->state);
  }
  if (pair.deputy.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Person> person,
                     FindPerson(snapshot, union_id, *pair.deputy));
    keepers.deputy_gone = !person.has_value() || IsGone(person->state);
  }
  return keepers;
}

absl::Status AddDue(Transaction& transaction, UnionId union_id, const Member& member,
                    const RetireeCare& care, const Keepers& keepers) {
  const auto add = [&](const std::optional<absl::CivilDay>& day, ContactForm form) {
    if (!day.has_value()) return absl::OkStatus();
    return sql::Run(transaction.connection(), kAddDue, union_id, DayNumber(*day), form,
                    care.member, member.display_name, MaskMobile(member.mobile), care.tier,
                    care.away, care.subject.group, care.subject.sex, care.subject.retired,
                    care.contact, keepers.contact_name, keepers.contact_gone, care.deputy);
  };
  RETURN_IF_ERROR(add(care.next.call_on, ContactForm::kCall));
  return add(care.next.visit_on, ContactForm::kVisit);
}

// The later of two days, where there may be none.
void Later(const std::optional<absl::CivilDay>& other, std::optional<absl::CivilDay>& day) {
  if (other.has_value() && (!day.has_value() || *other > *day)) day = other;
}

// What was known of contacts before, of all records of the person; the rows of those that were
// merged go.
absl::StatusOr<std::optional<RetireeCare>> TakeBefore(Transaction& transaction, UnionId union_id,
                                                      const std::vector<MemberId>& records) {
  std::optional<RetireeCare> before;
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::optional<RetireeCare> row,
                     FindRetireeCare(transaction, union_id, record));
    if (!row.has_value()) continue;
    if (record != records.front()) {
      RETURN_IF_ERROR(ForgetCare(transaction, union_id, record));
    }
    if (!before.has_value()) {
      before = std::move(row);
      continue;
    }
    Later(row->history.last_contact_on, before->history.last_contact_on);
    Later(row->history.last_visit_on, before->history.last_visit_on);
    if (!row->rests) before->history.since = std::min(before->history.since, row->history.since);
  }
  return before;
}

// Makes the rows of one person anew. `change` may say something of the contacts before that.
absl::Status Refresh(Transaction& transaction, UnionId union_id,
                     absl::Span<const ContactTier> tiers, MemberId id,
                     absl::FunctionRef<void(ContactHistory&)> change) {
  ASSIGN_OR_RETURN(const std::optional<Member> person, FindMember(transaction, union_id, id));
  if (!person.has_value()) return ForgetCare(transaction, union_id, id);
  const absl::CivilDay today = Today(transaction.now());
  ASSIGN_OR_RETURN(const RetireeKnown known, KnownOf(transaction, union_id, *person));
  RETURN_IF_ERROR(FollowDischarges(transaction, union_id, known.records));
  const CareDecision decision = DecideCare(tiers, known.care, today);
  ASSIGN_OR_RETURN(const std::optional<RetireeCare> before,
                   TakeBefore(transaction, union_id, known.records));
  RetireeCare care;
  care.member = person->id;
  care.tier = decision.tier;
  care.rests = decision.tier == RetireeTier::kUnspecified && !decision.birth_date_wanted;
  if (before.has_value()) care.history = before->history;
  if (!before.has_value() || before->rests) {
    care.history.since = RhythmBegins(known.care, today);
  }
  change(care.history);
  const bool told = care.history.last_contact_on.has_value() ||
                    care.history.last_visit_on.has_value();
  if (care.rests && !decision.recompute_on.has_value() && !told) {
    return ForgetCare(transaction, union_id, person->id);
  }
  care.away = decision.away;
  care.reasons = decision.reasons;
  care.policy_code = decision.policy_code;
  care.contact_every_days = decision.contact_every_days;
  care.visit_every_days = decision.visit_every_days;
  care.next = NextOf(decision, known.care, care.history);
  care.contact = known.pair.contact;
  care.deputy = known.pair.deputy;
  care.subject = SubjectOf(*person);
  care.recompute_on = decision.recompute_on;
  ASSIGN_OR_RETURN(const Keepers keepers, KeepersOf(transaction, union_id, known.pair));
  care.gaps = GapsOf(decision, {.contact = care.contact.has_value(),
                                .deputy = care.deputy.has_value(),
                                .contact_gone = keepers.contact_gone,
                                .deputy_gone = keepers.deputy_gone,
                                .emergency_contact = !person->emergency_contact_sealed.empty(),
                                .retire_kind = person->retire_kind,
                                .veteran_date = known.facts.revolution_joined_on.has_value()});
  RETURN_IF_ERROR(sql::Run(transaction.connection(), kForgetDue, union_id, person->id));
  RETURN_IF_ERROR(Keep(transaction, union_id, care));
  return AddDue(transaction, union_id, *person, care, keepers);
}

absl::Status RefreshAfter(Transaction& transaction, UnionId union_id, MemberId person,
                          absl::FunctionRef<void(ContactHistory&)> change) {
  ASSIGN_OR_RETURN(const CareRulesInScope scope,
                   CareRulesFor(transaction, union_id, Today(transaction.now())));
  return Refresh(transaction, union_id, scope.rules.contact_tiers, person, change);
}

// At once, or by the sweep where an operation changes many.
absl::Status Follow(Transaction& transaction, UnionId union_id, MemberId person) {
  if (transaction.images().size() <= kRowsFollowedAtOnce) {
    return RefreshCare(transaction, union_id, person);
  }
  return sql::Run(transaction.connection(), kMark, union_id, person,
                  DayNumber(Today(transaction.now())));
}

// Contact may be kept with the retired, and with those on the care list.
bool MayConcern(const Member& member) {
  return member.retired_on.has_value() || !member.care_flags_sealed.empty();
}

}  // namespace

absl::Status KeepContacted(Transaction& transaction, UnionId union_id, MemberId person,
                           absl::CivilDay day, bool reached, bool visited) {
  if (!reached) return absl::OkStatus();
  return RefreshAfter(transaction, union_id, person, [&](ContactHistory& history) {
    Later(day, history.last_contact_on);
    if (visited) Later(day, history.last_visit_on);
  });
}

absl::Status CorrectContacted(Transaction& transaction, UnionId union_id, MemberId person,
                              std::optional<absl::CivilDay> last_contact_on,
                              std::optional<absl::CivilDay> last_visit_on) {
  return RefreshAfter(transaction, union_id, person, [&](ContactHistory& history) {
    history.last_contact_on = last_contact_on;
    history.last_visit_on = last_visit_on;
  });
}

absl::Status RefreshCare(Transaction& transaction, UnionId union_id, MemberId person) {
  return RefreshAfter(transaction, union_id, person, [](ContactHistory&) {});
}

absl::Status RefreshCare(Transaction& transaction, UnionId union_id,
                         absl::Span<const ContactTier> tiers,
                         absl::Span<const MemberId> people) {
  for (const MemberId person : people) {
    RETURN_IF_ERROR(
        Refresh(transaction, union_id, tiers, person, [](ContactHistory&) {}));
  }
  return absl::OkStatus();
}

absl::Status FollowBereavement(Transaction& transaction, UnionId union_id, MemberId member) {
  ASSIGN_OR_RETURN(const std::optional<Person> person, FindPerson(transaction, union_id, member));
  if (!person.has_value()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<RetireeCare> row,
                   FindRetireeCare(transaction, union_id, person->id));
  return row.has_value() ? Follow(transaction, union_id, person->id) : absl::OkStatus();
}

absl::Status FollowMember(Transaction& transaction, UnionId union_id, const Member* before,
                          const Member& after) {
  const MemberId person = after.merged_into.value_or(after.id);
  bool concerned = MayConcern(after) || (before != nullptr && MayConcern(*before));
  if (before == nullptr) {
    return concerned ? Follow(transaction, union_id, person) : absl::OkStatus();
  }
  if (!concerned) {
    ASSIGN_OR_RETURN(const std::optional<RetireeCare> row,
                     FindRetireeCare(transaction, union_id, after.id));
    concerned = row.has_value();
  }
  if (concerned) RETURN_IF_ERROR(Follow(transaction, union_id, person));
  const bool moved = before->state != after.state || before->merged_into != after.merged_into;
  if (!moved && before->display_name == after.display_name) return absl::OkStatus();
  // Whose contact or deputy it is.
  ASSIGN_OR_RETURN(std::vector<MemberId> others, PairedWith(transaction, union_id, person));
  if (moved) {
    // Whose spouse it was.
    ASSIGN_OR_RETURN(const std::vector<MemberId> relatives,
                     RelativesHere(transaction, union_id, person));
    for (const MemberId relative : relatives) {
      ASSIGN_OR_RETURN(const std::optional<RetireeCare> row,
                       FindRetireeCare(transaction, union_id, relative));
      if (row.has_value()) others.push_back(relative);
    }
  }
  for (const MemberId other : others) {
    RETURN_IF_ERROR(Follow(transaction, union_id, other));
  }
  return absl::OkStatus();
}

absl::Status ForgetCare(Transaction& transaction, UnionId union_id, MemberId member) {
  RETURN_IF_ERROR(sql::Run(transaction.connection(), kForgetDue, union_id, member));
  return sql::Run(transaction.connection(), kForget, union_id, member);
}

}  // namespace unioncare::storage
