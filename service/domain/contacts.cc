// The rules of contacts.
#include "service/domain/contacts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/visits.h"

namespace unioncare {
namespace {

constexpr int kMinutesOfDay = 24 * 60;

absl::Status Wanted(absl::string_view field) {
  return Refuse(Reason::kFieldRequired, {{"field", std::string(field)}});
}

// What every contact says, new or corrected.
absl::Status CheckGiven(const ContactFields& fields) {
  if (fields.mode == ContactMode::kUnspecified) return Wanted("contact.mode");
  if (fields.result == ContactResult::kUnspecified) return Wanted("contact.result");
  if (!fields.by.has_value() && fields.by_text.empty()) return Wanted("contact.contacted_by");
  return absl::OkStatus();
}

// The person as somebody with whom contact is kept.
absl::Status CheckPerson(const ContactSurroundings& facts) {
  const std::string name = NameOf(facts.union_id, facts.member);
  if (facts.state == MemberState::kDeceased) {
    return Refuse(Reason::kMemberDeceased, {{"field", "contact.member"}, {"given", name}});
  }
  if (facts.state == MemberState::kTransferred || facts.state == MemberState::kLeft) {
    return Refuse(Reason::kContactAway, {{"field", "contact.member"}, {"given", name}});
  }
  if (facts.cared_for) return absl::OkStatus();
  return Refuse(Reason::kContactNotCared, {{"field", "contact.member"}, {"given", name}});
}

// What is said of the contact itself.
absl::Status CheckFields(const ContactFields& fields, const ContactSurroundings& facts,
                         absl::Time now) {
  const absl::CivilDay today = Today(now);
  RETURN_IF_ERROR(
      CheckDay("contact.contacted_on", fields.contacted_on, today, today, facts.birth_date));
  if (fields.contacted_minute.has_value()) {
    RETURN_IF_ERROR(CheckMoment("contact.contacted_at",
                                MomentOf(fields.contacted_on, fields.contacted_minute), now));
  }
  if (fields.by.has_value()) {
    const std::string by = NameOf(facts.union_id, *fields.by);
    if (!facts.by_exists) return NotFound("contact.contacted_by", by);
    if (*fields.by == facts.member) {
      return Refuse(Reason::kContactSelf, {{"field", "contact.contacted_by"}, {"given", by}});
    }
  }
  if (!Fits(fields.mode, fields.result)) {
    return Refuse(Reason::kContactResult, {{"field", "contact.result"}});
  }
  if (!fields.next_contact_on.has_value()) return absl::OkStatus();
  if (*fields.next_contact_on < fields.contacted_on) {
    return Refuse(Reason::kDateBeforeStart, {{"field", "contact.next_contact_on"},
                                             {"given", IsoDay(*fields.next_contact_on)},
                                             {"wanted", IsoDay(fields.contacted_on)}});
  }
  if (*fields.next_contact_on - fields.contacted_on > kNextContactDaysMax) {
    return Refuse(Reason::kPeriodTooLong, {{"field", "contact.next_contact_on"},
                                           {"given", absl::StrCat(*fields.next_contact_on -
                                                                  fields.contacted_on)},
                                           {"wanted", absl::StrCat(kNextContactDaysMax)}});
  }
  return absl::OkStatus();
}

void Take(const ContactFields& fields, bool by_family, Contact& contact) {
  contact.contacted_on = fields.contacted_on;
  contact.contacted_minute = fields.contacted_minute;
  contact.by = fields.by;
  contact.by_text = fields.by_text;
  contact.mode = fields.mode;
  contact.result = fields.result;
  contact.purpose = fields.purpose;
  contact.reached = Reaches(fields.result, by_family);
  contact.next_contact_on = fields.next_contact_on;
  contact.withdrawn = fields.withdrawn;
  if (contact.needs != fields.needs) {
    contact.needs = fields.needs;
    contact.need_state = fields.needs.empty() ? NeedState::kNone : NeedState::kOpen;
    contact.handling.clear();
  }
}

ContactFields FieldsOf(const Contact& contact) {
  return {.contacted_on = contact.contacted_on,
          .contacted_minute = contact.contacted_minute,
          .by = contact.by,
          .by_text = contact.by_text,
          .mode = contact.mode,
          .result = contact.result,
          .purpose = contact.purpose,
          .needs = contact.needs,
          .next_contact_on = contact.next_contact_on,
          .withdrawn = contact.withdrawn};
}

// The fields as they would become. A new day without a time has none.
absl::StatusOr<ContactFields> Merged(const CorrectContact& command, const Contact& before) {
  ContactFields merged = FieldsOf(before);
  const ContactFields& given = command.fields;
  for (const std::string& name : command.update_mask) {
    if (name == "contacted_on") {
      merged.contacted_on = given.contacted_on;
      merged.contacted_minute = given.contacted_minute;
    } else if (name == "contacted_at") {
      merged.contacted_minute = given.contacted_minute;
    } else if (name == "contacted_by" || name == "delegate") {
      merged.by = given.by;
      merged.by_text = given.by_text;
    } else if (name == "mode") {
      merged.mode = given.mode;
    } else if (name == "result") {
      merged.result = given.result;
    } else if (name == "purpose") {
      merged.purpose = given.purpose;
    } else if (name == "needs") {
      merged.needs = given.needs;
    } else if (name == "next_contact_on") {
      merged.next_contact_on = given.next_contact_on;
    } else if (name == "withdrawn") {
      merged.withdrawn = given.withdrawn;
    } else if (name != "condition_note") {
      return Refuse(Reason::kUpdateMaskUnknown, {{"field", "update_mask"}, {"given", name}});
    }
  }
  return merged;
}

// When a contact stands in its day: see MissesInARow.
int MinuteInOrder(const Contact& contact) {
  if (contact.contacted_minute.has_value()) return *contact.contacted_minute;
  return contact.reached ? kMinutesOfDay : -1;
}

bool SamePerson(const Contact& a, const Contact& b) {
  return a.by == b.by && a.by_text == b.by_text;
}

// The second of two misses is the same try as the first.
bool SameTry(const Contact& first, const Contact& second) {
  if (!SamePerson(first, second)) return false;
  if (!first.contacted_minute.has_value() || !second.contacted_minute.has_value()) {
    return first.contacted_on == second.contacted_on;
  }
  const int64_t apart = (second.contacted_on - first.contacted_on) * kMinutesOfDay +
                        *second.contacted_minute - *first.contacted_minute;
  return apart < kSameTryMinutes;
}

}  // namespace

bool Fits(ContactMode mode, ContactResult result) {
  if (result == ContactResult::kNotReached || result == ContactResult::kTold) return true;
  if (result == ContactResult::kVisited) return mode == ContactMode::kVisit;
  return mode != ContactMode::kVisit && mode != ContactMode::kRelative;
}

bool Reaches(ContactResult result, bool by_family) {
  return result == ContactResult::kReached || result == ContactResult::kVisited ||
         (result == ContactResult::kTold && by_family);
}

absl::StatusOr<Contact> Decide(const RecordContact& command, const ContactSurroundings& facts,
                               UserId actor, absl::Time now) {
  ContactFields fields = command.fields;
  RETURN_IF_ERROR(CheckGiven(fields));
  RETURN_IF_ERROR(CheckPerson(facts));
  const absl::CivilDay today = Today(now);
  if (fields.contacted_on == today && !fields.contacted_minute.has_value()) {
    fields.contacted_minute = static_cast<int>(
        absl::ToInt64Minutes(now - (MidnightAfter(today) - absl::Hours(24))));
  }
  RETURN_IF_ERROR(CheckFields(fields, facts, now));
  Contact contact{.member = facts.member, .recorded_by = actor, .record_time = now};
  Take(fields, facts.by_family, contact);
  contact.withdrawn = false;
  contact.late = today - fields.contacted_on > kContactLateDays;
  return contact;
}

absl::StatusOr<Contact> Decide(const CorrectContact& command, const Contact& before,
                               const ContactSurroundings& facts, UserId actor, absl::Time now) {
  if (command.etag.empty()) return Wanted("etag");
  if (command.reason.empty()) return Wanted("reason");
  if (command.update_mask.empty()) return Wanted("update_mask");
  ASSIGN_OR_RETURN(const ContactFields fields, Merged(command, before));
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, before.version));
  RETURN_IF_ERROR(CheckGiven(fields));
  RETURN_IF_ERROR(CheckFields(fields, facts, now));
  Contact after = before;
  // What was told counted, or did not, when it was recorded.
  const bool told_counted = before.result == ContactResult::kTold && before.reached;
  Take(fields, before.result == ContactResult::kTold ? told_counted : facts.by_family, after);
  after.correction_reason = command.reason;
  after.corrected_by = actor;
  after.correct_time = now;
  return after;
}

absl::StatusOr<Contact> Decide(const SettleNeed& command, const Contact& before,
                               UnionId union_id) {
  if (command.etag.empty()) return Wanted("etag");
  if (command.handling.empty()) return Wanted("handling");
  RETURN_IF_ERROR(CheckEtag("etag", command.etag, before.version));
  if (before.need_state != NeedState::kOpen || before.withdrawn) {
    return Refuse(Reason::kNeedNotOpen,
                  {{"field", "name"},
                   {"given", absl::StrCat(NameOf(union_id), "/contacts/", Number(before.id))}});
  }
  Contact after = before;
  after.need_state = NeedState::kDone;
  after.handling = command.handling;
  return after;
}

MissRow MissesInARow(absl::Span<const Contact> log) {
  std::vector<const Contact*> ordered;
  for (const Contact& contact : log) {
    if (!contact.withdrawn) ordered.push_back(&contact);
  }
  std::sort(ordered.begin(), ordered.end(), [](const Contact* a, const Contact* b) {
    return std::make_tuple(a->contacted_on, MinuteInOrder(*a), a->id) <
           std::make_tuple(b->contacted_on, MinuteInOrder(*b), b->id);
  });
  MissRow row;
  // The tries that were counted since somebody was reached: of each person the last decides.
  std::vector<const Contact*> counted;
  for (const Contact* contact : ordered) {
    if (contact->reached) {
      row = MissRow();
      counted.clear();
      continue;
    }
    if (contact->result != ContactResult::kNotReached) continue;
    const bool again = std::any_of(counted.begin(), counted.end(), [&](const Contact* earlier) {
      return SameTry(*earlier, *contact);
    });
    if (again) continue;
    counted.push_back(contact);
    ++row.misses;
    row.last = contact->id;
  }
  return row;
}

AlertStep NextAlertStep(const MissRow& row, bool open) {
  const bool alarming = row.misses >= kAlertMisses;
  if (alarming == open) return AlertStep::kNothing;
  return alarming ? AlertStep::kRaise : AlertStep::kEnd;
}

std::optional<absl::CivilDay> DischargeDueOn(absl::CivilDay discharged_on, int days) {
  if (days <= 0) return std::nullopt;
  return discharged_on + days;
}

bool MeetsDischarge(const Contact& contact, absl::CivilDay discharged_on) {
  return contact.reached && !contact.withdrawn && contact.contacted_on >= discharged_on;
}

}  // namespace unioncare
