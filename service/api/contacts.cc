// Contacts as operations.
#include "service/api/contacts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/contact_ledgers.h"
#include "service/api/contact_rounds.h"
#include "service/api/contact_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/contacts.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"
#include "service/storage/reveals.h"
#include "service/storage/users.h"
#include "unioncare/v1/contacts.pb.h"

namespace unioncare::api {
namespace {

absl::StatusOr<ContactFields> FieldsFrom(const Snapshot& snapshot, UnionId union_id,
                                         const v1::Contact& wire) {
  ContactFields fields;
  fields.contacted_on = DayFrom(wire.contacted_on()).value_or(Today(snapshot.now()));
  ASSIGN_OR_RETURN(fields.contacted_minute,
                   MinuteFrom("contact.contacted_at", wire.contacted_at()));
  if (!wire.contacted_by().empty()) {
    ASSIGN_OR_RETURN(fields.by,
                     ParseMemberOf(union_id, "contact.contacted_by", wire.contacted_by()));
  }
  fields.by_text = NormalizeName(wire.delegate());
  fields.mode = SameNumber<ContactMode>(wire.mode());
  fields.result = SameNumber<ContactResult>(wire.result());
  fields.purpose = wire.purpose() == v1::CONTACT_PURPOSE_UNSPECIFIED
                       ? ContactPurpose::kRoutine
                       : SameNumber<ContactPurpose>(wire.purpose());
  fields.needs = wire.needs();
  fields.next_contact_on = DayFrom(wire.next_contact_on());
  fields.withdrawn = wire.withdrawn();
  return fields;
}

// What is known of the person and of who made the contact, who is led to their person.
absl::StatusOr<ContactSurroundings> Surroundings(
    const Snapshot& snapshot, UnionId union_id, const Member& person,
    const std::optional<storage::RetireeCare>& care, ContactFields& fields) {
  ContactSurroundings facts{.union_id = union_id,
                            .member = person.id,
                            .state = person.state,
                            .birth_date = person.birth_date};
  facts.cared_for = person.retired_on.has_value() || (care.has_value() && !care->rests);
  ASSIGN_OR_RETURN(const RetireeFacts known,
                   storage::FindRetireeFacts(snapshot, union_id, person.id));
  facts.by_family = known.channel == ContactChannel::kFamily;
  if (fields.by.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<storage::Person> by,
                     storage::FindPerson(snapshot, union_id, *fields.by));
    facts.by_exists = by.has_value();
    if (by.has_value()) fields.by = by->id;
  }
  return facts;
}

// Raises or ends the alert of a person as the log now says; `changed` is the contact that changed
// it.
absl::Status FollowAlert(Transaction& transaction, UnionId union_id, const Member& person,
                         const std::vector<MemberId>& records, const Contact& changed,
                         bool correction, v1::RecordContactResponse& response) {
  ASSIGN_OR_RETURN(const std::vector<Contact> log,
                   storage::LogOf(transaction, union_id, records, kContactsLookedAtMax));
  const MissRow row = MissesInARow(log);
  response.set_misses(row.misses);
  ASSIGN_OR_RETURN(std::optional<WelfareAlert> open,
                   storage::OpenAlertOf(transaction, union_id, records));
  switch (NextAlertStep(row, open.has_value())) {
    case AlertStep::kNothing:
      return absl::OkStatus();
    case AlertStep::kRaise: {
      ASSIGN_OR_RETURN(const ContactPair pair,
                       storage::PairOf(transaction, union_id, person.id));
      WelfareAlert made{.member = person.id,
                        .raised_by = row.last,
                        .raise_time = transaction.now(),
                        .contact = pair.contact,
                        .deputy = pair.deputy};
      response.set_alert_raised(true);
      return storage::InsertAlert(transaction, union_id, made);
    }
    case AlertStep::kEnd:
      open->state = AlertState::kEnded;
      open->end = correction ? AlertEnd::kCorrected : AlertEnd::kReached;
      open->ended_by = changed.id;
      open->end_time = transaction.now();
      response.set_alert_ended(true);
      return storage::ReplaceAlert(transaction, union_id, *open);
  }
  return absl::OkStatus();
}

// What follows from a contact that was kept: the alert, rounds, and the answer.
absl::StatusOr<v1::RecordContactResponse> Follow(Transaction& transaction, UnionId union_id,
                                                 const Member& person,
                                                 const storage::KeptContact& kept,
                                                 bool correction) {
  v1::RecordContactResponse response;
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   storage::RecordsOf(transaction, union_id, person.id));
  const Contact& contact = kept.contact;
  const bool visited = contact.result == ContactResult::kVisited;
  if (correction) {
    ASSIGN_OR_RETURN(const storage::LastDays last,
                     storage::LastDaysOf(transaction, union_id, records));
    RETURN_IF_ERROR(storage::CorrectContacted(transaction, union_id, person.id, last.contact_on,
                                              last.visit_on));
  } else {
    RETURN_IF_ERROR(storage::KeepContacted(transaction, union_id, person.id, contact.contacted_on,
                                           contact.reached, visited));
  }
  RETURN_IF_ERROR(FollowAlert(transaction, union_id, person, records, contact, correction,
                              response));
  ASSIGN_OR_RETURN(const std::vector<std::string> rounds,
                   TickRounds(transaction, union_id, records, contact, correction));
  for (const std::string& round : rounds) response.add_rounds(round);
  ASSIGN_OR_RETURN(const std::optional<storage::RetireeCare> care,
                   storage::FindRetireeCare(transaction, union_id, person.id));
  if (care.has_value() && care->next.call_on.has_value()) {
    *response.mutable_next_due_on() = ToProto(*care->next.call_on);
  }
  ContactWriter writer(transaction, union_id);
  ASSIGN_OR_RETURN(*response.mutable_contact(), writer.Write(kept, person));
  transaction.Concerns(union_id, ContactNameOf(union_id, contact.id));
  return response;
}

absl::StatusOr<v1::RecordContactResponse> RecordContact(
    Transaction& transaction, const v1::RecordContactRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const v1::Contact& wire = request.contact();
  if (wire.member().empty()) return Refuse(Reason::kFieldRequired, {{"field", "contact.member"}});
  ASSIGN_OR_RETURN(const MemberId member,
                   ParseMemberOf(union_id, "contact.member", wire.member()));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(transaction, union_id));
  ASSIGN_OR_RETURN(const std::optional<Member> person,
                   storage::FindMember(transaction, union_id, member));
  if (person.has_value() && person->id == sight.self()) {
    return Refuse(Reason::kContactSelf,
                  {{"field", "contact.member"}, {"given", NameOf(union_id, person->id)}});
  }
  if (!person.has_value() || !sight.Records(SubjectOf(*person))) {
    return NotFound("contact.member", wire.member());
  }
  unioncare::RecordContact command;
  ASSIGN_OR_RETURN(command.fields, FieldsFrom(transaction, union_id, wire));
  if (!command.fields.by.has_value() && command.fields.by_text.empty()) {
    command.fields.by = sight.self();
  }
  if (command.fields.by.has_value()) command.fields.by_text.clear();
  ASSIGN_OR_RETURN(const std::optional<storage::RetireeCare> care,
                   storage::FindRetireeCare(transaction, union_id, person->id));
  ASSIGN_OR_RETURN(const ContactSurroundings facts,
                   Surroundings(transaction, union_id, *person, care, command.fields));
  storage::KeptContact made;
  ASSIGN_OR_RETURN(made.contact,
                   Decide(command, facts, transaction.actor().user, transaction.now()));
  if (care.has_value()) {
    const bool visit = made.contact.mode == ContactMode::kVisit;
    made.due_on = visit && care->next.visit_on.has_value() ? care->next.visit_on
                                                           : care->next.call_on;
  }
  RETURN_IF_ERROR(storage::InsertContact(transaction, union_id, made, wire.condition_note()));
  return Follow(transaction, union_id, *person, made, /*correction=*/false);
}

absl::StatusOr<v1::RecordContactResponse> CorrectContact(
    Transaction& transaction, const v1::CorrectContactRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf("name", request.name()));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(transaction, union_id));
  ASSIGN_OR_RETURN(SeenContact seen, FindSeenContact(transaction, sight, request.name()));
  const Contact& before = seen.kept.contact;
  if (!sight.leads() && before.recorded_by != transaction.actor().user) {
    return Refuse(Reason::kPermissionMissing,
                  {{"permission", v1::Permission_Name(v1::PERMISSION_RETIREE_MANAGE)},
                   {"given", NameOf(union_id)}});
  }
  unioncare::CorrectContact command{.etag = request.etag(), .reason = request.reason()};
  for (const std::string& path : request.update_mask().paths()) {
    command.update_mask.push_back(path);
  }
  ASSIGN_OR_RETURN(command.fields, FieldsFrom(transaction, union_id, request.contact()));
  if (command.fields.by.has_value()) command.fields.by_text.clear();
  const std::optional<storage::RetireeCare> none;
  ASSIGN_OR_RETURN(const ContactSurroundings facts,
                   Surroundings(transaction, union_id, seen.person, none, command.fields));
  ASSIGN_OR_RETURN(seen.kept.contact, Decide(command, before, facts, transaction.actor().user,
                                             transaction.now()));
  std::optional<std::string> condition;
  const auto& mask = command.update_mask;
  if (std::find(mask.begin(), mask.end(), "condition_note") != mask.end()) {
    condition = request.contact().condition_note();
  }
  RETURN_IF_ERROR(storage::ReplaceContact(transaction, union_id, seen.kept, condition));
  return Follow(transaction, union_id, seen.person, seen.kept, /*correction=*/true);
}

absl::StatusOr<v1::Contact> SettleContactNeed(Transaction& transaction,
                                              const v1::SettleContactNeedRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf("name", request.name()));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(transaction, union_id));
  ASSIGN_OR_RETURN(SeenContact seen, FindSeenContact(transaction, sight, request.name()));
  if (!sight.Records(SubjectOf(seen.person))) return NotFound("name", request.name());
  ASSIGN_OR_RETURN(seen.kept.contact,
                   Decide(SettleNeed{request.etag(), request.handling()}, seen.kept.contact,
                          union_id));
  RETURN_IF_ERROR(storage::ReplaceContact(transaction, union_id, seen.kept, std::nullopt));
  transaction.Concerns(union_id, request.name());
  return ContactWriter(transaction, union_id).Write(seen.kept, seen.person);
}

absl::StatusOr<v1::RevealContactResponse> RevealContact(Transaction& transaction,
                                                        const v1::RevealContactRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf("name", request.name()));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(transaction, union_id));
  ASSIGN_OR_RETURN(const SeenContact seen, FindSeenContact(transaction, sight, request.name()));
  if (!sight.ReadsCondition(seen.kept.contact, seen.person.id)) {
    return Refuse(Reason::kConditionSealed, {{"field", "name"}, {"given", request.name()}});
  }
  v1::RevealContactResponse response;
  ASSIGN_OR_RETURN(*response.mutable_condition_note(),
                   storage::OpenCondition(transaction, union_id, seen.kept.contact));
  RETURN_IF_ERROR(storage::InsertReveal(transaction, union_id, seen.person.id, request.name(),
                                        request.reason()));
  transaction.Concerns(union_id, request.name());
  return response;
}

absl::StatusOr<v1::Contact> GetContact(const Snapshot& snapshot,
                                       const v1::GetContactRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, UnionOf("name", request.name()));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(snapshot, union_id));
  ASSIGN_OR_RETURN(const SeenContact seen, FindSeenContact(snapshot, sight, request.name()));
  return ContactWriter(snapshot, union_id).Write(seen.kept, seen.person);
}

// The newest first. Of a person the records that were merged into theirs are listed with it.
absl::StatusOr<v1::ListContactsResponse> ListContacts(const Snapshot& snapshot,
                                                      const v1::ListContactsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(snapshot, union_id));
  std::vector<std::optional<MemberId>> records = {std::nullopt};
  if (!request.member().empty()) {
    ASSIGN_OR_RETURN(const MemberId member,
                     ParseMemberOf(union_id, "member", request.member()));
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(snapshot, union_id, member));
    if (!person.has_value() || !sight.Sees(SubjectOf(*person))) {
      return NotFound("member", request.member());
    }
    ASSIGN_OR_RETURN(const std::vector<MemberId> all,
                     storage::RecordsOf(snapshot, union_id, person->id));
    records.assign(all.begin(), all.end());
  }
  v1::ListContactsResponse response;
  ContactWriter writer(snapshot, union_id);
  int64_t before = page.position == 0 ? storage::kContactsBegin : page.position;
  int scanned = 0;
  while (true) {
    std::vector<storage::KeptContact> found;
    for (const std::optional<MemberId>& record : records) {
      ASSIGN_OR_RETURN(std::vector<storage::KeptContact> some,
                       storage::ListContacts(snapshot, union_id, record, request.open_needs(),
                                             before, page.size + 1));
      std::move(some.begin(), some.end(), std::back_inserter(found));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      return a.contact.id > b.contact.id;
    });
    if (static_cast<int>(found.size()) > page.size + 1) found.resize(page.size + 1);
    for (const storage::KeptContact& kept : found) {
      if (response.contacts_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, before));
        return response;
      }
      ++scanned;
      before = Number(kept.contact.id);
      ASSIGN_OR_RETURN(const Member* person, writer.names().Person(kept.contact.member));
      if (person == nullptr || !sight.Sees(SubjectOf(*person))) continue;
      if (request.mine() && !sight.IsPairedWith(person->id)) continue;
      ASSIGN_OR_RETURN(*response.add_contacts(), writer.Write(kept, *person));
    }
    if (static_cast<int>(found.size()) <= page.size) return response;
  }
}

absl::StatusOr<v1::ListContactAlertsResponse> ListContactAlerts(
    const Snapshot& snapshot, const v1::ListContactAlertsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(const ContactSight sight, ContactSight::Of(snapshot, union_id));
  v1::ListContactAlertsResponse response;
  ContactWriter writer(snapshot, union_id);
  int64_t before = page.position == 0 ? storage::kContactsBegin : page.position;
  int scanned = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<WelfareAlert> found,
                     storage::ListAlerts(snapshot, union_id, request.ended(), before,
                                         page.size + 1));
    for (const WelfareAlert& alert : found) {
      if (response.alerts_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, before));
        return response;
      }
      ++scanned;
      before = Number(alert.id);
      ASSIGN_OR_RETURN(const Member* person, writer.names().Person(alert.member));
      if (person == nullptr || !sight.Sees(SubjectOf(*person))) continue;
      if (!request.ended() && IsGone(person->state)) continue;
      ASSIGN_OR_RETURN(*response.add_alerts(), writer.Write(alert, *person));
    }
    if (static_cast<int>(found.size()) <= page.size) return response;
  }
}

}  // namespace

std::unique_ptr<Service> MakeContactService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ContactService");
  service->Mutate("RecordContact", RecordContact);
  service->Mutate("CorrectContact", CorrectContact);
  service->Mutate("SettleContactNeed", SettleContactNeed);
  service->Mutate("RevealContact", RevealContact);
  service->Query("GetContact", GetContact);
  service->Query("ListContacts", ListContacts);
  service->Query("ListContactAlerts", ListContactAlerts);
  service->Stream("GetContactLedger", GetContactLedger);
  service->Mutate("ExportContactLedger", ExportContactLedger);
  service->Stream("GetMilestoneRoster", GetMilestoneRoster);
  return service;
}

}  // namespace unioncare::api
