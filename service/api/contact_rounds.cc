// Rounds of visits as operations.
#include "service/api/contact_rounds.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/contact_wire.h"
#include "service/api/convert.h"
#include "service/api/disbursement_batches.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/api/round_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"
#include "service/domain/retirees.h"
#include "service/storage/birthdays.h"
#include "service/storage/care_rules.h"
#include "service/storage/contact_rounds.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"
#include "service/storage/unions.h"

namespace unioncare::api {
namespace {

constexpr int kPeopleAtOnce = 500;

absl::StatusOr<ContactRound> RoundFrom(const Snapshot& snapshot, UnionId union_id,
                                       const v1::ContactRound& wire, const BirthdayRules& rules) {
  ContactRound round{.occasion = SameNumber<VisitDay>(wire.occasion()),
                     .display_name = wire.display_name(),
                     .standard_fen = wire.standard_fen(),
                     .leader = wire.leader(),
                     .made_by = snapshot.actor().user,
                     .create_time = snapshot.now()};
  const std::optional<absl::CivilDay> from = DayFrom(wire.from());
  if (!from.has_value()) return Refuse(Reason::kFieldRequired, {{"field", "round.from"}});
  round.from_on = *from;
  round.to_on = DayFrom(wire.to()).value_or(*from);
  round.age_rule = wire.nominal() ? AgeRule::kNominal : rules.age;
  for (const int tier : wire.tiers()) round.tiers.push_back(static_cast<RetireeTier>(tier));
  if (!wire.group().empty()) {
    ASSIGN_OR_RETURN(round.group, ParseGroupOf(union_id, "round.group", wire.group()));
  }
  RETURN_IF_ERROR(CheckRound(round));
  return round;
}

// Everybody with a tier whom the caller sees and for whom the round is, by number.
absl::StatusOr<std::vector<RoundEntry>> Select(const Snapshot& snapshot, UnionId union_id,
                                               const ContactRound& round,
                                               const BirthdayRules& rules) {
  std::vector<GroupId> groups;
  if (round.group.has_value()) {
    ASSIGN_OR_RETURN(groups, storage::SubtreeOf(snapshot, union_id, *round.group));
    if (groups.empty()) return NotFound("round.group", NameOf(union_id, *round.group));
    std::sort(groups.begin(), groups.end());
  }
  const absl::CivilDay today = Today(snapshot.now());
  ASSIGN_OR_RETURN(const storage::CareRulesInScope in_scope,
                   storage::CareRulesFor(snapshot, union_id, today));
  std::vector<RoundEntry> entries;
  RetireeTier tier = RetireeTier::kUnspecified;
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<storage::RetireeCare> some,
                     storage::ListRetireeCare(snapshot, union_id, std::nullopt, tier, after,
                                              kPeopleAtOnce));
    for (const storage::RetireeCare& care : some) {
      tier = care.tier;
      after = Number(care.member);
      if (!Sees(snapshot.actor().sight, care.subject)) continue;
      const std::optional<GroupId>& group = care.subject.group;
      if (round.group.has_value() &&
          (!group.has_value() || !std::binary_search(groups.begin(), groups.end(), *group))) {
        continue;
      }
      ASSIGN_OR_RETURN(const std::optional<Member> person,
                       storage::FindMember(snapshot, union_id, care.member));
      if (!person.has_value() || IsGone(person->state)) continue;
      ASSIGN_OR_RETURN(const storage::RetireeKnown known,
                       storage::KnownOf(snapshot, union_id, *person));
      const CareDecision decision =
          DecideCare(in_scope.rules.contact_tiers, known.care, today);
      RoundCandidate candidate{.member = person->id,
                               .tier = decision.tier,
                               .away = decision.away,
                               .visit_on = decision.visit_on,
                               .visit_on_any = decision.visit_on_any,
                               .birth_date = person->birth_date};
      if (decision.visit_on_any) {
        ASSIGN_OR_RETURN(candidate.visited_this_year,
                         storage::VisitedInYear(snapshot, union_id, person->id,
                                                static_cast<int>(round.from_on.year())));
      }
      const std::optional<RoundEntry> entry = EntryFor(round, rules, candidate);
      if (entry.has_value()) entries.push_back(*entry);
      if (static_cast<int>(entries.size()) > kRoundEntriesMax) {
        return Refuse(Reason::kTooManyRecords, {{"field", "round"},
                                                {"given", absl::StrCat(entries.size())},
                                                {"wanted", absl::StrCat(kRoundEntriesMax)}});
      }
    }
    if (static_cast<int>(some.size()) < kPeopleAtOnce) break;
  }
  return entries;
}

absl::StatusOr<v1::ContactRound> CreateContactRound(
    Transaction& transaction, const v1::CreateContactRoundRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const BirthdayRules rules, storage::FindBirthdayRules(transaction, union_id));
  ASSIGN_OR_RETURN(ContactRound round,
                   RoundFrom(transaction, union_id, request.round(), rules));
  ASSIGN_OR_RETURN(std::vector<RoundEntry> entries,
                   Select(transaction, union_id, round, rules));
  RETURN_IF_ERROR(storage::InsertRound(transaction, union_id, round, entries));
  transaction.Concerns(union_id, RoundNameOf(union_id, round.id));
  return RoundWriter(transaction, union_id).Write(round);
}

absl::StatusOr<v1::ContactRound> GetContactRound(const Snapshot& snapshot,
                                                 const v1::GetContactRoundRequest& request) {
  ASSIGN_OR_RETURN(const SeenRound seen, FindSeenRound(snapshot, "name", request.name()));
  return RoundWriter(snapshot, seen.union_id).Write(seen.round);
}

absl::StatusOr<v1::ListContactRoundsResponse> ListContactRounds(
    const Snapshot& snapshot, const v1::ListContactRoundsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const int64_t before = page.position == 0 ? storage::kContactsBegin : page.position;
  ASSIGN_OR_RETURN(const std::vector<ContactRound> found,
                   storage::ListRounds(snapshot, union_id, before, page.size + 1));
  v1::ListContactRoundsResponse response;
  RoundWriter writer(snapshot, union_id);
  for (const ContactRound& round : found) {
    if (response.rounds_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, Number((&round - 1)->id)));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_rounds(), writer.Write(round));
  }
  return response;
}

absl::StatusOr<v1::ListContactRoundEntriesResponse> ListContactRoundEntries(
    const Snapshot& snapshot, const v1::ListContactRoundEntriesRequest& request) {
  ASSIGN_OR_RETURN(const SeenRound seen, FindSeenRound(snapshot, "parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(snapshot, seen.union_id));
  v1::ListContactRoundEntriesResponse response;
  RoundWriter writer(snapshot, seen.union_id);
  int64_t after = page.position;
  int scanned = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<RoundEntry> found,
                     storage::ListRoundEntries(snapshot, seen.union_id, seen.round.id, after,
                                               page.size + 1));
    for (const RoundEntry& entry : found) {
      if (response.entries_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(entry.member);
      ASSIGN_OR_RETURN(const Member* person, writer.names().Person(entry.member));
      if (person == nullptr || !sight.Sees(SubjectOf(*person))) continue;
      const bool waits = ShownState(entry, person->state) == RoundEntryState::kWaiting;
      if (request.left() && !waits) continue;
      ASSIGN_OR_RETURN(*response.add_entries(), writer.Write(seen.round, entry, *person));
    }
    if (static_cast<int>(found.size()) <= page.size) return response;
  }
}

absl::Status CheckOpen(const ContactRound& round) {
  if (round.state == RoundState::kOpen) return absl::OkStatus();
  return Refuse(Reason::kRoundClosed, {{"field", "name"}, {"given", round.display_name}});
}

// The person whom a request about an entry names, when the caller sees them.
absl::StatusOr<Member> PersonOf(const Snapshot& snapshot, UnionId union_id,
                                const std::string& name) {
  ASSIGN_OR_RETURN(const MemberId member, ParseMemberOf(union_id, "member", name));
  ASSIGN_OR_RETURN(std::optional<Member> person,
                   storage::FindMember(snapshot, union_id, member));
  if (!person.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*person))) {
    return NotFound("member", name);
  }
  return *std::move(person);
}

// The entry of a person, under whichever of their records.
absl::StatusOr<std::optional<RoundEntry>> EntryOf(const Snapshot& snapshot, const SeenRound& seen,
                                                  MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   storage::RecordsOf(snapshot, seen.union_id, person));
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::optional<RoundEntry> found,
                     storage::FindRoundEntry(snapshot, seen.union_id, seen.round.id, record));
    if (found.has_value()) return found;
  }
  return std::optional<RoundEntry>();
}

absl::StatusOr<v1::ContactRoundEntry> AddContactRoundEntry(
    Transaction& transaction, const v1::AddContactRoundEntryRequest& request) {
  ASSIGN_OR_RETURN(SeenRound seen, FindSeenRound(transaction, "name", request.name()));
  const UnionId union_id = seen.union_id;
  ASSIGN_OR_RETURN(const Member person, PersonOf(transaction, union_id, request.member()));
  RETURN_IF_ERROR(CheckOpen(seen.round));
  if (IsGone(person.state)) {
    return Refuse(person.state == MemberState::kDeceased ? Reason::kMemberDeceased
                                                         : Reason::kContactAway,
                  {{"field", "member"}, {"given", person.display_name}});
  }
  ASSIGN_OR_RETURN(const std::optional<RoundEntry> there, EntryOf(transaction, seen, person.id));
  if (there.has_value()) {
    return Refuse(Reason::kRoundMemberTwice,
                  {{"field", "member"}, {"given", person.display_name}});
  }
  if (seen.round.entry_count >= kRoundEntriesMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "name"},
                                            {"given", absl::StrCat(seen.round.entry_count)},
                                            {"wanted", absl::StrCat(kRoundEntriesMax)}});
  }
  ASSIGN_OR_RETURN(const std::optional<storage::RetireeCare> care,
                   storage::FindRetireeCare(transaction, union_id, person.id));
  RoundEntry made{.round = seen.round.id,
                  .member = person.id,
                  .reason = RoundReason::kAdded,
                  .planned_on = seen.round.from_on,
                  .state = RoundEntryState::kWaiting,
                  .note = request.reason()};
  if (care.has_value()) {
    made.tier = care->tier;
    made.away = care->away;
  }
  RETURN_IF_ERROR(storage::InsertRoundEntry(transaction, union_id, made));
  ++seen.round.entry_count;
  RETURN_IF_ERROR(storage::ReplaceRound(transaction, union_id, seen.round));
  transaction.Concerns(union_id, request.name());
  return RoundWriter(transaction, union_id).Write(seen.round, made, person);
}

// An entry that a request changes, with whom it is about.
struct SeenEntry {
  SeenRound seen;
  RoundEntry entry;
  Member person;
};
template <class Request>
absl::StatusOr<SeenEntry> FindEntry(const Snapshot& snapshot, const Request& request) {
  SeenEntry found;
  ASSIGN_OR_RETURN(found.seen, FindSeenRound(snapshot, "name", request.name()));
  ASSIGN_OR_RETURN(found.person,
                   PersonOf(snapshot, found.seen.union_id, request.member()));
  ASSIGN_OR_RETURN(const std::optional<RoundEntry> entry,
                   EntryOf(snapshot, found.seen, found.person.id));
  if (!entry.has_value()) return NotFound("member", request.member());
  found.entry = *entry;
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), entry->version));
  return found;
}

absl::StatusOr<v1::ContactRoundEntry> PlanContactRoundEntry(
    Transaction& transaction, const v1::PlanContactRoundEntryRequest& request) {
  ASSIGN_OR_RETURN(SeenEntry found, FindEntry(transaction, request));
  RETURN_IF_ERROR(CheckOpen(found.seen.round));
  if (found.entry.state != RoundEntryState::kWaiting) {
    return Refuse(Reason::kRoundEntryStep,
                  {{"field", "member"}, {"given", found.seen.round.display_name}});
  }
  if (!request.leader().empty()) found.entry.leader = request.leader();
  found.entry.planned_on = DayFrom(request.planned_on()).value_or(found.entry.planned_on);
  RETURN_IF_ERROR(storage::ReplaceRoundEntry(transaction, found.seen.union_id, found.entry));
  transaction.Concerns(found.seen.union_id, request.name());
  return RoundWriter(transaction, found.seen.union_id)
      .Write(found.seen.round, found.entry, found.person);
}

absl::StatusOr<v1::ContactRoundEntry> WaiveContactRoundEntry(
    Transaction& transaction, const v1::WaiveContactRoundEntryRequest& request) {
  ASSIGN_OR_RETURN(SeenEntry found, FindEntry(transaction, request));
  ASSIGN_OR_RETURN(found.entry, Waive(found.seen.round, found.entry, request.reason()));
  RETURN_IF_ERROR(storage::ReplaceRoundEntry(transaction, found.seen.union_id, found.entry));
  transaction.Concerns(found.seen.union_id, request.name());
  return RoundWriter(transaction, found.seen.union_id)
      .Write(found.seen.round, found.entry, found.person);
}

absl::StatusOr<v1::ContactRound> CloseContactRound(Transaction& transaction,
                                                   const v1::CloseContactRoundRequest& request) {
  ASSIGN_OR_RETURN(SeenRound seen, FindSeenRound(transaction, "name", request.name()));
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.round.version));
  RETURN_IF_ERROR(CheckOpen(seen.round));
  seen.round.state = RoundState::kClosed;
  RETURN_IF_ERROR(storage::ReplaceRound(transaction, seen.union_id, seen.round));
  transaction.Concerns(seen.union_id, request.name());
  return RoundWriter(transaction, seen.union_id).Write(seen.round);
}

absl::StatusOr<v1::ContactRound> PrepareRoundBatch(Transaction& transaction,
                                                   const v1::PrepareRoundBatchRequest& request) {
  ASSIGN_OR_RETURN(SeenRound seen, FindSeenRound(transaction, "name", request.name()));
  RETURN_IF_ERROR(CheckEtag("etag", request.etag(), seen.round.version));
  if (seen.round.disbursement.has_value()) {
    return Refuse(Reason::kRoundBatchMade,
                  {{"field", "name"}, {"given", NameOf(seen.union_id, *seen.round.disbursement)}});
  }
  v1::CreateDisbursementBatchRequest asked;
  asked.set_parent(NameOf(seen.union_id));
  v1::DisbursementBatch& batch = *asked.mutable_batch();
  batch = request.batch();
  batch.set_selection(v1::BATCH_SELECTION_NAMED);
  batch.clear_members();
  if (batch.amount_fen() == 0 && batch.items().empty()) {
    batch.set_amount_fen(seen.round.standard_fen);
  }
  v1::Disbursement& whole = *batch.mutable_disbursement();
  if (!whole.has_event_on()) *whole.mutable_event_on() = ToProto(seen.round.from_on);
  if (whole.display_name().empty()) whole.set_display_name(seen.round.display_name);
  ASSIGN_OR_RETURN(const std::vector<RoundEntry> entries,
                   storage::ListRoundEntries(transaction, seen.union_id, seen.round.id, 0,
                                             kRoundEntriesMax));
  for (const RoundEntry& entry : entries) {
    ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                     storage::FindPerson(transaction, seen.union_id, entry.member));
    if (!person.has_value()) continue;
    const RoundEntryState state = ShownState(entry, person->state);
    const bool gets = state == RoundEntryState::kWaiting || state == RoundEntryState::kVisited;
    if (gets) batch.add_members(NameOf(seen.union_id, person->id));
  }
  if (batch.members_size() > kBatchNamedMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "name"},
                                            {"given", absl::StrCat(batch.members_size())},
                                            {"wanted", absl::StrCat(kBatchNamedMax)}});
  }
  ASSIGN_OR_RETURN(seen.round.disbursement, MakeDisbursementBatch(transaction, asked));
  RETURN_IF_ERROR(storage::ReplaceRound(transaction, seen.union_id, seen.round));
  transaction.Concerns(seen.union_id, request.name());
  return RoundWriter(transaction, seen.union_id).Write(seen.round);
}

}  // namespace

absl::StatusOr<std::vector<std::string>> TickRounds(Transaction& transaction, UnionId union_id,
                                                    absl::Span<const MemberId> records,
                                                    const Contact& contact, bool correction) {
  std::vector<std::string> ticked;
  if (correction) {
    ASSIGN_OR_RETURN(std::vector<RoundEntry> before,
                     storage::EntriesTickedBy(transaction, union_id, contact.id));
    for (RoundEntry& entry : before) {
      entry.state = RoundEntryState::kWaiting;
      entry.contact.reset();
      entry.visited_on.reset();
      RETURN_IF_ERROR(storage::ReplaceRoundEntry(transaction, union_id, entry));
    }
  }
  ASSIGN_OR_RETURN(std::vector<RoundEntry> open,
                   storage::OpenEntriesOf(transaction, union_id, records));
  for (RoundEntry& entry : open) {
    ASSIGN_OR_RETURN(const std::optional<ContactRound> round,
                     storage::FindRound(transaction, union_id, entry.round));
    if (!round.has_value() || !Ticks(*round, contact)) continue;
    entry.state = RoundEntryState::kVisited;
    entry.contact = contact.id;
    entry.visited_on = contact.contacted_on;
    RETURN_IF_ERROR(storage::ReplaceRoundEntry(transaction, union_id, entry));
    ticked.push_back(RoundNameOf(union_id, entry.round));
  }
  return ticked;
}

std::unique_ptr<Service> MakeContactRoundService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ContactRoundService");
  service->Mutate("CreateContactRound", CreateContactRound);
  service->Query("GetContactRound", GetContactRound);
  service->Query("ListContactRounds", ListContactRounds);
  service->Query("ListContactRoundEntries", ListContactRoundEntries);
  service->Mutate("AddContactRoundEntry", AddContactRoundEntry);
  service->Mutate("PlanContactRoundEntry", PlanContactRoundEntry);
  service->Mutate("WaiveContactRoundEntry", WaiveContactRoundEntry);
  service->Mutate("CloseContactRound", CloseContactRound);
  service->Mutate("PrepareRoundBatch", PrepareRoundBatch);
  service->Stream("GetRoundRegister", GetRoundRegister);
  service->Mutate("ExportContactRound", ExportContactRound);
  return service;
}

}  // namespace unioncare::api
