// Judging disbursements: whom they are for, what binds each entry, and what the whole wants.
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/disbursement_requests.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/members.h"

namespace unioncare::api {

std::string EntryPath(const std::string& field, size_t i) {
  return absl::StrCat(field, ".entries[", i, "]");
}

std::string EventKey(const Entry& entry) {
  const auto number = [](const auto& id) { return id.has_value() ? Number(*id) : 0; };
  return absl::StrCat(Number(entry.member), "/", DayNumber(entry.event_on), "/",
                      static_cast<int>(entry.relation), "/", number(entry.case_id), "/",
                      number(entry.birthday_gift), "/", number(entry.concerned));
}

absl::Status ReadPersons(const Snapshot& snapshot, UnionId union_id, const std::string& field,
                         std::vector<Entry>& entries) {
  std::map<std::string, int> seen;
  for (size_t i = 0; i < entries.size(); ++i) {
    const std::string path = EntryPath(field, i) + ".member";
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(snapshot, union_id, entries[i].member));
    if (!person.has_value() || !Sees(snapshot.actor().sight, SubjectOf(*person))) {
      return NotFound(path, NameOf(union_id, entries[i].member));
    }
    entries[i].member = person->id;
    const auto [earlier, fresh] = seen.emplace(EventKey(entries[i]), entries[i].position);
    if (!fresh) {
      return Refuse(Reason::kEntryRepeated, {{"field", path},
                                             {"given", person->display_name},
                                             {"wanted", absl::StrCat(earlier->second)}});
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<const RequestFacts*> FactsByDay::On(absl::CivilDay day) {
  auto facts = days_.find(day);
  if (facts == days_.end()) {
    ASSIGN_OR_RETURN(RequestFacts of_day,
                     storage::RequestFactsFor(snapshot_, union_id_, asked_, day));
    facts = days_.emplace(day, std::move(of_day)).first;
  }
  return &facts->second;
}

absl::StatusOr<Judged> JudgeEntry(const Snapshot& snapshot, UnionId union_id,
                                  const Disbursement& asked, Entry& entry,
                                  absl::Span<const Entry> earlier, FactsByDay& facts,
                                  const std::string& path) {
  ASSIGN_OR_RETURN(const RequestFacts* of_day, facts.On(entry.event_on));
  ASSIGN_OR_RETURN(storage::Recipient recipient,
                   storage::RecipientFor(snapshot, union_id, asked, entry));
  for (const Entry& each : earlier) {
    if (each.member != entry.member) continue;
    recipient.facts.prior.push_back(storage::AsPrior(union_id, asked, each, entry));
  }
  ASSIGN_OR_RETURN(unioncare::Verdict verdict,
                   CheckEntry(asked, entry, recipient.facts, *of_day, path,
                              Today(snapshot.now())));
  entry.beneficiary = verdict.beneficiary;
  entry.cap = verdict.cap;
  return Judged{std::move(verdict), recipient.facts.display_name};
}

absl::StatusOr<std::vector<Judged>> Judge(const Snapshot& snapshot, UnionId union_id,
                                          const std::string& field, Disbursement& asked,
                                          std::vector<Entry>& entries) {
  if (Number(asked.fund) == 0) {
    return Refuse(Reason::kFieldRequired, {{"field", field + ".fund"}});
  }
  RETURN_IF_ERROR(ReadPersons(snapshot, union_id, field, entries));
  FactsByDay facts(snapshot, union_id, asked);
  ASSIGN_OR_RETURN(const RequestFacts* whole, facts.On(asked.event_on));
  RETURN_IF_ERROR(CheckWhole(union_id, asked, *whole, Today(snapshot.now())));
  std::vector<Judged> judged;
  std::vector<StandardInForce> standards;
  for (size_t i = 0; i < entries.size(); ++i) {
    ASSIGN_OR_RETURN(Judged one,
                     JudgeEntry(snapshot, union_id, asked, entries[i],
                                absl::MakeConstSpan(entries).subspan(0, i), facts,
                                EntryPath(field, i)));
    standards.push_back(one.verdict.standard);
    judged.push_back(std::move(one));
  }
  RETURN_IF_ERROR(CheckAggregates(asked, *whole));
  asked.steps = StepsFor(asked.amount_fen, standards);
  TakeTerms(standards, asked);
  return judged;
}

void TakeTerms(const std::vector<StandardInForce>& standards, Disbursement& of) {
  of.evidence_wanted = EvidenceFor(standards);
  of.publicity_days = 0;
  for (const StandardInForce& each : standards) {
    of.publicity_days = std::max(of.publicity_days, each.standard.publicity_days);
    for (const Standard& bound : each.bounds) {
      of.publicity_days = std::max(of.publicity_days, bound.publicity_days);
    }
  }
}

}  // namespace unioncare::api
