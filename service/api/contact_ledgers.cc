// Writes the ledgers of contacts.
#include "service/api/contact_ledgers.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/contact_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/birthdays.h"
#include "service/domain/calendar.h"
#include "service/domain/contact_rounds.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/birthdays.h"
#include "service/storage/contacts.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

constexpr int kContactsAtOnce = 200;
constexpr int kPeopleAtOnce = 500;
constexpr char kNotedZh[] = "已记录";
constexpr char kNotedEn[] = "noted";

// What a ledger says of a person, read once.
struct Known {
  RetireeTier tier = RetireeTier::kUnspecified;
  LivingMode living = LivingMode::kUnspecified;
};
class KnownPeople {
 public:
  KnownPeople(const Snapshot& snapshot, UnionId union_id)
      : snapshot_(snapshot), union_id_(union_id) {}
  absl::StatusOr<const Known*> Of(MemberId person) {
    const auto [at, fresh] = known_.try_emplace(person);
    if (!fresh) return &at->second;
    ASSIGN_OR_RETURN(const std::optional<storage::RetireeCare> care,
                     storage::FindRetireeCare(snapshot_, union_id_, person));
    if (care.has_value()) at->second.tier = care->tier;
    ASSIGN_OR_RETURN(const RetireeFacts facts,
                     storage::FindRetireeFacts(snapshot_, union_id_, person));
    at->second.living = facts.living;
    return &at->second;
  }

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  std::map<MemberId, Known> known_;
};

// Which contacts a ledger holds.
struct LedgerScope {
  UnionId union_id{0};
  ReportPeriod period;
  bool in_group = false;
  std::vector<GroupId> groups;  // sorted
  bool opens = false;           // with what is sealed, where the caller may read it
};

template <class Request>
absl::StatusOr<LedgerScope> ScopeOf(const Snapshot& snapshot, const Request& request) {
  LedgerScope scope;
  ASSIGN_OR_RETURN(scope.union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(scope.period, ReadPeriod(request.from(), request.to()));
  if (request.group().empty()) return scope;
  scope.in_group = true;
  ASSIGN_OR_RETURN(const GroupId group, ParseGroupOf(scope.union_id, "group", request.group()));
  ASSIGN_OR_RETURN(scope.groups, storage::SubtreeOf(snapshot, scope.union_id, group));
  if (scope.groups.empty()) return NotFound("group", request.group());
  std::sort(scope.groups.begin(), scope.groups.end());
  return scope;
}

// What was noted of the condition: opened, or only that something was.
absl::StatusOr<std::string> ConditionOf(const Snapshot& snapshot, const LedgerScope& scope,
                                        const ContactSight& sight, const Contact& of,
                                        MemberId person) {
  if (of.condition_sealed.empty()) return std::string();
  if (scope.opens && sight.ReadsCondition(of, person)) {
    return storage::OpenCondition(snapshot, scope.union_id, of);
  }
  const bool zh = snapshot.actor().language == Language::kChinese;
  return std::string(zh ? kNotedZh : kNotedEn);
}

absl::StatusOr<v1::ContactLedgerRow> RowOf(const Snapshot& snapshot, const LedgerScope& scope,
                                           const ContactSight& sight,
                                           const storage::KeptContact& kept, const Member& person,
                                           KnownPeople& people, ContactWriter& writer) {
  const Contact& of = kept.contact;
  v1::ContactLedgerRow row;
  row.set_member_display_name(person.display_name);
  if (person.birth_date.has_value()) {
    row.set_age(CompletedYears(*person.birth_date, of.contacted_on));
  }
  ASSIGN_OR_RETURN(const Known* known, people.Of(person.id));
  row.set_tier(SameNumber<v1::RetireeTier>(known->tier));
  row.set_living(SameNumber<v1::LivingMode>(known->living));
  ASSIGN_OR_RETURN(*row.mutable_contacted_by_display_name(), writer.By(of));
  if (kept.due_on.has_value()) *row.mutable_due_on() = ToProto(*kept.due_on);
  *row.mutable_contacted_on() = ToProto(of.contacted_on);
  row.set_mode(SameNumber<v1::ContactMode>(of.mode));
  row.set_result(SameNumber<v1::ContactResult>(of.result));
  ASSIGN_OR_RETURN(*row.mutable_condition(), ConditionOf(snapshot, scope, sight, of, person.id));
  row.set_needs(of.needs);
  row.set_handling(of.handling);
  if (of.next_contact_on.has_value()) *row.mutable_next_contact_on() = ToProto(*of.next_contact_on);
  return row;
}

// Shows every row of a ledger until told to stop.
absl::Status ForEachRow(const Snapshot& snapshot, const LedgerScope& scope,
                        absl::FunctionRef<absl::Status(v1::ContactLedgerRow)> see) {
  ASSIGN_OR_RETURN(const ContactSight sight,
                   ContactSight::Under(snapshot, Permission::kRetireeRead, scope.union_id));
  KnownPeople people(snapshot, scope.union_id);
  ContactWriter writer(snapshot, scope.union_id);
  storage::ContactPlace place{scope.period.from - 1, storage::kContactsBegin};
  int sequence = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<storage::KeptContact> found,
                     storage::ListContactsByDay(snapshot, scope.union_id, place, scope.period.to,
                                                kContactsAtOnce));
    for (const storage::KeptContact& kept : found) {
      place = {kept.contact.contacted_on, Number(kept.contact.id)};
      ASSIGN_OR_RETURN(const Member* person, writer.names().Person(kept.contact.member));
      if (person == nullptr || !sight.Sees(SubjectOf(*person))) continue;
      const std::optional<GroupId>& group = person->group;
      if (scope.in_group &&
          (!group.has_value() ||
           !std::binary_search(scope.groups.begin(), scope.groups.end(), *group))) {
        continue;
      }
      ASSIGN_OR_RETURN(v1::ContactLedgerRow row,
                       RowOf(snapshot, scope, sight, kept, *person, people, writer));
      row.set_sequence(++sequence);
      RETURN_IF_ERROR(see(std::move(row)));
    }
    if (static_cast<int>(found.size()) < kContactsAtOnce) return absl::OkStatus();
  }
}

}  // namespace

absl::Status GetContactLedger(const Snapshot& snapshot, const v1::GetContactLedgerRequest& request,
                              absl::FunctionRef<bool(const v1::ContactLedgerRows&)> emit) {
  ASSIGN_OR_RETURN(const LedgerScope scope, ScopeOf(snapshot, request));
  v1::ContactLedgerRows message;
  const auto flush = [&]() -> absl::Status {
    if (message.rows().empty()) return absl::OkStatus();
    const bool heard = emit(message);
    message.Clear();
    return heard ? absl::OkStatus() : absl::CancelledError("nobody reads the ledger any more");
  };
  RETURN_IF_ERROR(ForEachRow(snapshot, scope, [&](v1::ContactLedgerRow row) {
    *message.add_rows() = std::move(row);
    return message.rows_size() == kReportRowsInMessage ? flush() : absl::OkStatus();
  }));
  return flush();
}

absl::StatusOr<v1::ContactLedgerRows> ExportContactLedger(
    Transaction& transaction, const v1::ExportContactLedgerRequest& request) {
  ASSIGN_OR_RETURN(LedgerScope scope, ScopeOf(transaction, request));
  scope.opens = true;
  v1::ContactLedgerRows rows;
  RETURN_IF_ERROR(ForEachRow(transaction, scope, [&](v1::ContactLedgerRow row) -> absl::Status {
    if (rows.rows_size() == kContactExportRowsMax) {
      return Refuse(Reason::kTooManyRecords, {{"field", "to"},
                                              {"given", absl::StrCat(rows.rows_size() + 1)},
                                              {"wanted", absl::StrCat(kContactExportRowsMax)}});
    }
    *rows.add_rows() = std::move(row);
    return absl::OkStatus();
  }));
  const std::string resource = absl::StrCat(NameOf(scope.union_id), "/contacts");
  RETURN_IF_ERROR(storage::InsertContactExport(transaction, scope.union_id, resource,
                                               request.reason(), rows.rows_size()));
  transaction.Concerns(scope.union_id, resource);
  return rows;
}

absl::Status GetMilestoneRoster(const Snapshot& snapshot,
                                const v1::GetMilestoneRosterRequest& request,
                                absl::FunctionRef<bool(const v1::MilestoneRows&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const ReportPeriod period, ReadPeriod(request.from(), request.to()));
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(snapshot, union_id));
  ContactRound round{.occasion = VisitDay::kBirthday,
                     .display_name = "-",
                     .from_on = period.from,
                     .to_on = period.to,
                     .age_rule = request.nominal() ? AgeRule::kNominal : rules.age};
  if (period.to - period.from > kRoundDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "to"},
                                           {"given", absl::StrCat(period.to - period.from)},
                                           {"wanted", absl::StrCat(kRoundDaysMax)}});
  }
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(snapshot, union_id));
  ContactWriter writer(snapshot, union_id);
  struct Listed {
    RoundEntry entry;
    const Member* person;
    storage::RetireeCare care;
  };
  std::vector<Listed> listed;
  RetireeTier tier = RetireeTier::kUnspecified;
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<storage::RetireeCare> some,
                     storage::ListRetireeCare(snapshot, union_id, std::nullopt, tier, after,
                                              kPeopleAtOnce));
    for (const storage::RetireeCare& care : some) {
      tier = care.tier;
      after = Number(care.member);
      if (!sight.Sees(care.subject)) continue;
      ASSIGN_OR_RETURN(const Member* person, writer.names().Person(care.member));
      if (person == nullptr || !person->retired_on.has_value()) continue;
      const std::optional<RoundEntry> entry =
          EntryFor(round, rules, {.member = care.member,
                                  .tier = care.tier,
                                  .birth_date = person->birth_date});
      if (entry.has_value()) listed.push_back({*entry, person, care});
    }
    if (static_cast<int>(some.size()) < kPeopleAtOnce) break;
  }
  std::sort(listed.begin(), listed.end(), [](const Listed& a, const Listed& b) {
    return std::tie(a.entry.planned_on, a.entry.member) <
           std::tie(b.entry.planned_on, b.entry.member);
  });
  KnownPeople people(snapshot, union_id);
  v1::MilestoneRows message;
  int sequence = 0;
  for (const Listed& each : listed) {
    v1::MilestoneRow& row = *message.add_rows();
    row.set_sequence(++sequence);
    row.set_member_display_name(each.person->display_name);
    row.set_sex(SameNumber<v1::Sex>(each.person->sex));
    *row.mutable_birthday_on() = ToProto(each.entry.planned_on);
    row.set_age(static_cast<int32_t>(each.entry.number));
    row.set_tier(SameNumber<v1::RetireeTier>(each.entry.tier));
    ASSIGN_OR_RETURN(const Known* known, people.Of(each.person->id));
    row.set_living(SameNumber<v1::LivingMode>(known->living));
    if (each.person->group.has_value()) {
      ASSIGN_OR_RETURN(*row.mutable_group_display_name(),
                       writer.names().Group(*each.person->group));
    }
    if (each.care.contact.has_value()) {
      ASSIGN_OR_RETURN(const Member* contact, writer.names().Person(*each.care.contact));
      if (contact != nullptr) row.set_contact_display_name(contact->display_name);
    }
    if (!each.person->mobile.empty()) row.set_mobile_masked(MaskMobile(each.person->mobile));
    if (message.rows_size() == kReportRowsInMessage || &each == &listed.back()) {
      if (!emit(message)) return absl::CancelledError("nobody reads the roster any more");
      message.Clear();
    }
  }
  return absl::OkStatus();
}

}  // namespace unioncare::api
