// Rules for transfers between unions.
#include "service/domain/transfers.h"

#include <utility>

#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// As filters and command lines write them.
const char* WordOf(MemberState state) {
  static constexpr const char* kWords[] = {"unspecified", "active", "suspended", "kept",
                                           "transferred", "left",   "deceased",  "merged"};
  return kWords[static_cast<size_t>(state)];
}

const char* WordOf(TransferState state) {
  static constexpr const char* kWords[] = {"TRANSFER_STATE_UNSPECIFIED", "TRANSFER_STATE_OFFERED",
                                           "TRANSFER_STATE_ACCEPTED", "TRANSFER_STATE_DECLINED",
                                           "TRANSFER_STATE_WITHDRAWN"};
  return kWords[static_cast<size_t>(state)];
}

// Whether the giving union may give the record away from this day on.
absl::Status CheckMayGo(const Member& member, const char* member_field, const char* day_field,
                        absl::CivilDay on, absl::CivilDay today) {
  if (!MayBecome(member.state, MemberState::kTransferred)) {
    return Refuse(Reason::kStateTransition, {{"field", member_field},
                                             {"given", WordOf(MemberState::kTransferred)},
                                             {"present", WordOf(member.state)},
                                             {"wanted", "active"}});
  }
  if (on > today) {
    return Refuse(Reason::kDateInFuture, {{"field", day_field},
                                          {"given", IsoDay(on)},
                                          {"today", IsoDay(today)},
                                          {"wanted", IsoDay(today)}});
  }
  if (member.birth_date.has_value() && on < *member.birth_date) {
    return Refuse(Reason::kDateBeforeBirth, {{"field", day_field}, {"given", IsoDay(on)}});
  }
  if (member.state_on.has_value() && on < *member.state_on) {
    return Refuse(Reason::kDateBeforeChange, {{"field", day_field},
                                              {"given", IsoDay(on)},
                                              {"wanted", IsoDay(*member.state_on)}});
  }
  return absl::OkStatus();
}

absl::Status CheckOpen(const Transfer& current, UnionId union_id, TransferId id,
                       const std::string& etag) {
  const std::string wanted = EtagOfVersion(current.version);
  if (etag != wanted) {
    return Refuse(Reason::kEtagMismatch, {{"field", "etag"}, {"given", etag}, {"wanted", wanted}});
  }
  if (current.state == TransferState::kOffered) return absl::OkStatus();
  return Refuse(Reason::kTransferEnded, {{"field", "name"},
                                         {"given", TransferNameOf(union_id, id)},
                                         {"state", WordOf(current.state)}});
}

// The record that is to be brought back must be that of the same person, and not in force.
absl::Status CheckInto(const AcceptTransfer& command, const AcceptTransferFacts& facts) {
  const std::string name = NameOf(command.union_id, *command.into);
  if (!facts.into.has_value() || !facts.into->current.has_value()) return NotFound("into", name);
  const Member& into = *facts.into->current;
  RETURN_IF_ERROR(CheckNotMerged(command.union_id, "into", into));
  if (into.state != MemberState::kTransferred && into.state != MemberState::kLeft) {
    return Refuse(Reason::kStateTransition, {{"field", "into"},
                                             {"given", WordOf(MemberState::kActive)},
                                             {"present", WordOf(into.state)},
                                             {"wanted", "transferred left"}});
  }
  const Member& member = facts.member;
  const bool numbers = facts.into->id_no.has_value() && !facts.opened.id_no.empty() &&
                       IdNumberIdentity(into.id_type, *facts.into->id_no) !=
                           IdNumberIdentity(member.id_type, facts.opened.id_no);
  const bool days = into.birth_date.has_value() && member.birth_date.has_value() &&
                    into.birth_date != member.birth_date;
  const bool sexes = into.sex != Sex::kUnspecified && member.sex != Sex::kUnspecified &&
                     into.sex != member.sex;
  if (numbers || days || sexes) {
    return Refuse(Reason::kTransferOtherPerson,
                  {{"field", "into"}, {"given", name}, {"wanted", member.display_name}});
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Transfer> Decide(const OfferTransfer& command, const OfferTransferFacts& facts,
                                absl::CivilDay today) {
  if (!facts.member.has_value()) {
    return NotFound("transfer.member", NameOf(command.union_id, command.member));
  }
  if (command.to == command.union_id) {
    return Refuse(Reason::kTransferToSelf,
                  {{"field", "transfer.to_union"}, {"given", NameOf(command.to)}});
  }
  if (!facts.receiver_exists) return NotFound("transfer.to_union", NameOf(command.to));
  const absl::CivilDay on = command.transfer_on.value_or(today);
  RETURN_IF_ERROR(
      CheckMayGo(*facts.member, "transfer.member", "transfer.transfer_on", on, today));
  if (facts.open.has_value()) {
    return Refuse(Reason::kTransferOpen,
                  {{"field", "transfer.member"},
                   {"given", NameOf(command.union_id, command.member)},
                   {"owner", TransferNameOf(command.union_id, *facts.open)}});
  }
  Transfer offered;
  offered.from = command.union_id;
  offered.member = command.member;
  offered.to = command.to;
  offered.transfer_on = on;
  offered.reason = command.reason;
  return offered;
}

MemberFields TakenOver(const AcceptTransfer& command, const Member& member,
                       const PrivateFields& opened) {
  MemberFields fields;
  fields.display_name = member.display_name;
  fields.staff_no = command.staff_no;
  fields.sex = member.sex;
  fields.group = command.group;
  fields.birth_date = member.birth_date;
  fields.mobile = member.mobile;
  // Of somebody who was forgotten no number can be read, and a type alone says nothing.
  if (!opened.id_no.empty()) {
    fields.id_type = member.id_type;
    fields.id_no = opened.id_no;
  }
  fields.retired_on = member.retired_on;
  fields.retire_kind = member.retire_kind;
  fields.joined_on = member.joined_on;
  fields.name_pinyin = member.name_pinyin;
  fields.former_name = member.former_name;
  fields.card_no = member.card_no;
  fields.employment_kind = command.employment_kind;
  fields.dept = command.dept;
  fields.post = command.post;
  fields.address = opened.address;
  fields.emergency_contact = opened.emergency_contact;
  return fields;
}

UpdateMember UpdateOf(const AcceptTransfer& command, const Member& into, MemberFields fields) {
  UpdateMember update;
  update.union_id = command.union_id;
  update.member = into.id;
  update.etag = EtagOfVersion(into.version);
  // What was said earlier and is not said anew stays.
  const auto take = [&](const char* field, bool given) {
    if (given) update.update_mask.push_back(field);
  };
  take("display_name", true);
  take("name_pinyin", !fields.name_pinyin.empty());
  take("staff_no", !fields.staff_no.empty());
  take("sex", fields.sex != Sex::kUnspecified);
  take("group", fields.group.has_value());
  take("birth_date", fields.birth_date.has_value());
  take("mobile", !fields.mobile.empty());
  take("id_type", !fields.id_no.empty());
  take("id_no", !fields.id_no.empty());
  take("retired_on", fields.retired_on.has_value());
  take("retire_kind", fields.retired_on.has_value());
  take("joined_on", fields.joined_on.has_value());
  take("former_name", !fields.former_name.empty());
  take("card_no", !fields.card_no.empty());
  take("employment_kind", fields.employment_kind != EmploymentKind::kUnspecified);
  take("dept", !fields.dept.empty());
  take("post", !fields.post.empty());
  take("address", !fields.address.empty());
  take("emergency_contact", !fields.emergency_contact.empty());
  update.reading = fields.name_pinyin;
  update.fields = std::move(fields);
  return update;
}

absl::StatusOr<TransferDecision> Decide(const AcceptTransfer& command,
                                        const AcceptTransferFacts& facts, absl::CivilDay today) {
  const Transfer& current = facts.current;
  RETURN_IF_ERROR(CheckOpen(current, command.union_id, current.to_id, command.etag));
  const absl::CivilDay on = current.transfer_on;
  RETURN_IF_ERROR(CheckMayGo(facts.member, "name", "name", on, today));
  if (command.into.has_value()) RETURN_IF_ERROR(CheckInto(command, facts));

  TransferDecision decision;
  decision.transfer = current;
  decision.transfer.state = TransferState::kAccepted;
  const ChangeMemberState leave{.union_id = current.from,
                                .member = facts.member.id,
                                .etag = EtagOfVersion(facts.member.version),
                                .state = MemberState::kTransferred,
                                .effective_on = on,
                                .reason = current.reason};
  ASSIGN_OR_RETURN(decision.given, Decide(leave, facts.member, today));

  MemberFields fields = TakenOver(command, facts.member, facts.opened);
  // What is seen of the history here begins with the transfer: before it there was no membership.
  MemberState before = MemberState::kUnspecified;
  if (command.into.has_value()) {
    before = facts.into->current->state;
    const UpdateMember update = UpdateOf(command, *facts.into->current, std::move(fields));
    ASSIGN_OR_RETURN(decision.received, Decide(update, *facts.into, today));
  } else {
    const CreateMember create{.union_id = command.union_id,
                              .fields = std::move(fields),
                              .reading = facts.member.name_pinyin};
    ASSIGN_OR_RETURN(decision.received, Decide(create, facts.neighbours, today));
  }
  decision.received.member.state = MemberState::kActive;
  decision.received.member.state_on = on;
  decision.received.changes.push_back({.kind = ChangeKind::kState,
                                       .from_on = on,
                                       .old_value = static_cast<int64_t>(before),
                                       .new_value = static_cast<int64_t>(MemberState::kActive),
                                       .reason = current.reason});
  return decision;
}

absl::StatusOr<Transfer> EndOffer(const Transfer& current, TransferState end,
                                  const std::string& etag, const std::string& answer) {
  const bool declined = end == TransferState::kDeclined;
  RETURN_IF_ERROR(CheckOpen(current, declined ? current.to : current.from,
                            declined ? current.to_id : current.from_id, etag));
  Transfer ended = current;
  ended.state = end;
  ended.answer = answer;
  return ended;
}

}  // namespace unioncare
