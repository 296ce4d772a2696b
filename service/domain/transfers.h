// Transfers (会员会籍转移): a member moves from one union of the installation to another. The union
// that gives offers, the union that receives accepts or declines: so nobody puts personal data on
// others, and nobody fetches them. Whoever holds the right in both does both steps.
#pragma once

#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "service/domain/members.h"
#include "service/domain/membership.h"
#include "service/domain/names.h"
#include "service/domain/types.h"

namespace unioncare {

// Counted per union: both unions of a transfer have a number for it.
enum class TransferId : int64_t {};

inline std::string TransferNameOf(UnionId union_id, TransferId transfer) {
  return absl::StrCat(NameOf(union_id), "/transfers/", Number(transfer));
}

// Numbers equal v1::TransferState.
enum class TransferState {
  kUnspecified = 0,
  kOffered = 1,
  kAccepted = 2,
  kDeclined = 3,
  kWithdrawn = 4,
};

// Numbers equal v1::TransferDirection.
enum class TransferDirection { kUnspecified = 0, kOut = 1, kIn = 2 };

// A transfer, of which each union keeps its half.
struct Transfer {
  UnionId from{0};
  TransferId from_id{0};
  MemberId member{0};  // of `from`
  UnionId to{0};
  TransferId to_id{0};
  std::optional<MemberId> successor;  // of `to`, once accepted
  TransferState state = TransferState::kOffered;
  absl::CivilDay transfer_on;  // the first day in the receiving union
  std::string reason;
  UserId offered_by{0};
  absl::Time offer_time;
  std::optional<UserId> decided_by;
  std::optional<absl::Time> decide_time;
  std::string answer;  // why it was declined or withdrawn
  int64_t version = 1;
};

struct OfferTransfer {
  UnionId union_id{0};
  MemberId member{0};
  UnionId to{0};
  std::optional<absl::CivilDay> transfer_on;  // today when not given
  std::string reason;
};
struct OfferTransferFacts {
  std::optional<Member> member;
  bool receiver_exists = false;
  std::optional<TransferId> open;  // an offer of this member that nobody has answered
};
// Refusals in this order: kNotFound for the member; kTransferToSelf, kNotFound for the union;
// kStateTransition; kDateInFuture, kDateBeforeBirth, kDateBeforeChange for the day; kTransferOpen.
absl::StatusOr<Transfer> Decide(const OfferTransfer& command, const OfferTransferFacts& facts,
                                absl::CivilDay today);

// What the receiving union adds: nothing of the old workplace comes along.
struct AcceptTransfer {
  UnionId union_id{0};
  std::string etag;
  std::string staff_no;
  std::optional<GroupId> group;
  EmploymentKind employment_kind = EmploymentKind::kUnspecified;
  std::string dept;
  std::string post;
  // The record of the same person that this union has from before; a new one when not given.
  std::optional<MemberId> into;
};
struct AcceptTransferFacts {
  Transfer current;
  Member member;  // as the giving union has it now
  PrivateFields opened;
  MemberNeighbours neighbours;  // in the receiving union, of TakenOver
  // Of `into`: the record, and its ID number where one is on record.
  std::optional<UpdateMemberFacts> into;
};
struct TransferDecision {
  Transfer transfer;
  MemberDecision given;     // of the giving union: TRANSFERRED
  MemberDecision received;  // of the receiving union: ACTIVE
};
// What a receiving union takes over: the person, as on the register, with numbers, address and
// emergency contact. Staff number, group, department, post and employment are those of the new
// union; care flags, family, cases and gifts stay where they arose.
MemberFields TakenOver(const AcceptTransfer& command, const Member& member,
                       const PrivateFields& opened);
// The update that brings TakenOver into a record that is there.
UpdateMember UpdateOf(const AcceptTransfer& command, const Member& into, MemberFields fields);

// Refusals in this order: kEtagMismatch; kTransferEnded; kStateTransition and kDateBeforeChange of
// the giving record, when it has changed since; kNotFound, kMemberMerged, kStateTransition and
// kMergePersons for `into`; then as for CreateMember, over what is taken over.
absl::StatusOr<TransferDecision> Decide(const AcceptTransfer& command,
                                        const AcceptTransferFacts& facts, absl::CivilDay today);

// Ends an offer without a transfer: declined by the receiving union, or withdrawn by the giving
// one. Refusals in this order: kEtagMismatch; kTransferEnded.
absl::StatusOr<Transfer> EndOffer(const Transfer& current, TransferState end,
                                  const std::string& etag, const std::string& answer);

}  // namespace unioncare
