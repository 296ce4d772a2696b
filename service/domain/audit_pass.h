// What the audit shows its rules, one disbursement at a time, and the seam between rules that need
// one disbursement (audit_checks.h) and those that need several (audit_across.h). Storage gathers
// this in order of the numbers; rules are pure functions over it.
//
// The pass over one union, on one snapshot:
//   1. people (AuditPeople) are read once;
//   2. every entry that counts toward caps, of whatever day, is counted: AuditAcross::Count;
//   3. every disbursement of the period that was asked for is judged by JudgeDisbursement
//      (audit_checks.h) and shown to AuditAcross::See, both slice by slice;
//   4. AuditAcross::Finish tells what only all of them together show.
// storage/audit_across.h has the class
//   AuditAcross(const Snapshot&, UnionId, const AuditPeriod&, const AuditPeople&)
//   void Count(const CountedEntry&);
//   absl::Status See(const AuditedDisbursement& slice);
//   absl::Status Finish(absl::FunctionRef<void(AuditFinding)>);
// Who finds what: the cap of one grant (A02), of a year (A03) and the number of grants (A04) are
// found by the checks; what is counted per illness is A06 and per birthday A44, which are found
// across, as are A05, A07, A23, A25, A27, A28, A31–A33, A36, A37, A47 and one account of several
// people (A35). The payee who is not the beneficiary (A35) is found by the checks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/domain/audit.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/disbursements.h"
#include "service/domain/duties.h"
#include "service/domain/families.h"
#include "service/domain/standards.h"
#include "service/domain/visits.h"

namespace unioncare {

// By the day of the event of the disbursement (its head's event_on), both days included.
struct AuditPeriod {
  absl::CivilDay from;
  absl::CivilDay to;
  absl::CivilDay today;  // of the snapshot: what has not happened by then is late

  bool Has(absl::CivilDay day) const { return from <= day && day <= to; }
};

// A person of the union, in few bytes: all of them are held during a pass.
struct AuditPerson {
  MemberId record{0};
  MemberId person{0};  // the record that stands for it, where it was merged
  GroupId group{0};    // 0: none
  MemberState state = MemberState::kUnspecified;  // that of the person
  std::optional<absl::CivilDay> state_on;
  std::optional<absl::CivilDay> joined_on;
  std::optional<absl::CivilDay> retired_on;
  std::optional<absl::CivilDay> birth_date;
  bool has_history = false;  // a change of state that a day may fall before
  bool moved = false;        // has records in other unions
};
// By record, ascending.
class AuditPeople {
 public:
  AuditPeople() = default;
  explicit AuditPeople(std::vector<AuditPerson> sorted) : people_(std::move(sorted)) {}
  const AuditPerson* Find(MemberId record) const;
  absl::Span<const AuditPerson> all() const { return people_; }

 private:
  std::vector<AuditPerson> people_;
};

// An entry that counts toward caps, of any day. Of the head these are filled in: id, year, serial,
// state, origin, kind, sub_kind, display_name, event_on, form, fund, days, request_time,
// requested_on, payment->paid_on, note; of the entry all but the cap and the signature.
struct CountedEntry {
  const Disbursement& head;
  const Entry& entry;
  const AuditPerson& person;
  int entitlement_year = 0;  // of the birthday gift; 0: none
  bool in_period = false;    // by the head's event_on
};

// The case that an entry names, or else one of the person that it answers.
struct AuditedCase {
  CaseId id{0};
  Occasion occasion = Occasion::kUnspecified;
  CaseState state = CaseState::kUnspecified;
  absl::CivilDay event_on;
  int visitors_min = 0;
  std::optional<absl::CivilDay> visit_due_on;  // nothing: no visit is wanted
  std::optional<absl::CivilDay> discharged_on;
  int visit_count = 0;
  int visitors_most = 0;  // of one visit
  std::optional<absl::CivilDay> last_visited_on;
  std::optional<absl::CivilDay> last_hospital_visit_on;
};

// What is known of one entry.
struct AuditedEntry {
  Entry entry;
  MemberId person{0};
  std::optional<GroupId> group;
  // As at entry, with what counted before in `prior`: what was asked for earlier than this one.
  RecipientFacts recipient;
  std::optional<AuditedCase> of_case;
  // The name to which it was transferred: not known (no payee, or its key is destroyed), that of
  // the beneficiary or of a relative on record, or another.
  enum class Payee { kUnknown, kFits, kOther };
  Payee payee = Payee::kUnknown;
};

// Somebody who took part, and what else that person is to this disbursement.
struct AuditedOfficer {
  Duty duty = Duty::kUnspecified;
  absl::CivilDay on;  // when it was done
  // What CheckDuty wants: who held a duty before, whether the person gets something in this slice,
  // and exemptions.
  DutyFacts facts;
};

// An approval, of whatever origin: of an imported one the day is known, and not always the account.
struct AuditedApproval {
  Approver as = Approver::kUnspecified;
  absl::CivilDay on;
  bool has_decision = false;  // the number of minutes or of a reply
};

// A disbursement, or some of its entries: one of many entries comes in slices of at most
// kEntriesInCallMax, each with the whole head.
struct AuditedDisbursement {
  UnionId union_id{0};
  Disbursement head;  // with items, approvals and proofs; entry_count is of the whole
  bool first = true;  // of the slices
  bool last = true;
  std::vector<AuditedEntry> entries;
  // What bound it on the event day, as at entry: standards, aggregates, fund, without duties.
  const RequestFacts* facts = nullptr;
  std::vector<AuditedOfficer> officers;
  std::vector<AuditedApproval> approvals;
  // Hardship aid that points to a file with the minutes of the committee.
  bool decided_on_file = false;
  std::string union_display_name;
  // Of the fund and the year of the payment: whether there are budget lines, and of the line of
  // this one what it may spend and what earlier numbers spent on it.
  bool budgeted = false;
  bool has_line = false;
  int64_t budget_fen = 0;
  int64_t budget_before_fen = 0;
};

}  // namespace unioncare
