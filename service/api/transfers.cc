// Transfers as operations. The giving union acts under its own name of the transfer and the
// receiving one under its own, so each sees only what is for it to see.
#include "service/api/transfers.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/filter.h"
#include "service/api/hardship_moves.h"
#include "service/api/member_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/transfers.h"
#include "service/storage/birthday_keys.h"
#include "service/storage/birthdays.h"
#include "service/storage/history.h"
#include "service/storage/members.h"
#include "service/storage/transfers.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "unioncare/v1/transfers.pb.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kCollection = "/transfers/";

struct TransferName {
  UnionId union_id{0};
  TransferId transfer{0};
};
absl::StatusOr<TransferName> ParseTransfer(const std::string& text) {
  const size_t at = text.find(kCollection.data());
  const absl::StatusOr<UnionId> of = ParseUnion("name", text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + kCollection.size()), &number) &&
                     number > 0 && TransferNameOf(*of, TransferId{number}) == text;
  if (named) return TransferName{*of, TransferId{number}};
  return Refuse(Reason::kNameMalformed, {{"field", "name"},
                                         {"given", text},
                                         {"wanted", "unions/{union}/transfers/{transfer}"}});
}

TransferDirection DirectionFor(UnionId union_id, const Transfer& transfer) {
  return transfer.from == union_id ? TransferDirection::kOut : TransferDirection::kIn;
}

// The member of this union, where there is one.
absl::StatusOr<std::optional<Member>> MemberHere(const Snapshot& snapshot, UnionId union_id,
                                                 const Transfer& transfer) {
  std::optional<MemberId> here = transfer.successor;
  if (transfer.from == union_id) here = transfer.member;
  if (!here.has_value()) return std::optional<Member>();
  return storage::FindMember(snapshot, union_id, *here);
}

// A transfer is seen by those who see the member; an offer that came in, by those who see
// everybody, for it is nobody's yet.
absl::StatusOr<bool> MaySee(const Snapshot& snapshot, UnionId union_id, const Transfer& transfer) {
  const Sight& sight = snapshot.actor().sight;
  if (sight.everybody) return true;
  ASSIGN_OR_RETURN(const std::optional<Member> here, MemberHere(snapshot, union_id, transfer));
  return here.has_value() && Sees(sight, SubjectOf(*here));
}

absl::StatusOr<std::string> UnionName(const Snapshot& snapshot, UnionId id) {
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, id));
  return found.has_value() ? found->display_name : "";
}

absl::Status WriteMember(const Snapshot& snapshot, UnionId union_id, const Transfer& transfer,
                         v1::Transfer& wire) {
  ASSIGN_OR_RETURN(std::optional<Member> here, MemberHere(snapshot, union_id, transfer));
  if (here.has_value()) {
    wire.set_member(NameOf(union_id, here->id));
  } else if (transfer.state == TransferState::kOffered) {
    ASSIGN_OR_RETURN(here, storage::FindMember(snapshot, transfer.from, transfer.member));
  }
  if (!here.has_value()) return absl::OkStatus();
  wire.set_member_display_name(here->display_name);
  wire.set_reason(transfer.reason);
  return absl::OkStatus();
}

absl::StatusOr<v1::Transfer> ToWire(const Snapshot& snapshot, UnionId union_id,
                                    const Transfer& transfer) {
  const bool out = transfer.from == union_id;
  v1::Transfer wire;
  wire.set_name(TransferNameOf(union_id, out ? transfer.from_id : transfer.to_id));
  wire.set_direction(SameNumber<v1::TransferDirection>(DirectionFor(union_id, transfer)));
  RETURN_IF_ERROR(WriteMember(snapshot, union_id, transfer, wire));
  wire.set_from_union(NameOf(transfer.from));
  ASSIGN_OR_RETURN(*wire.mutable_from_union_display_name(), UnionName(snapshot, transfer.from));
  wire.set_to_union(NameOf(transfer.to));
  ASSIGN_OR_RETURN(*wire.mutable_to_union_display_name(), UnionName(snapshot, transfer.to));
  wire.set_state(SameNumber<v1::TransferState>(transfer.state));
  *wire.mutable_transfer_on() = ToProto(transfer.transfer_on);
  ASSIGN_OR_RETURN(*wire.mutable_offered_by_display_name(),
                   UserName(snapshot, transfer.offered_by));
  *wire.mutable_offer_time() = ToProto(transfer.offer_time);
  if (transfer.decided_by.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_decided_by_display_name(),
                     UserName(snapshot, *transfer.decided_by));
    *wire.mutable_decide_time() = ToProto(*transfer.decide_time);
  }
  wire.set_answer(transfer.answer);
  if (out && transfer.state == TransferState::kOffered) {
    ASSIGN_OR_RETURN(const storage::LeftBehind left,
                     storage::LeftBehindBy(snapshot, transfer.from, transfer.member));
    wire.set_open_case_count(left.open_cases);
    wire.set_open_work_count(left.open_work);
  }
  wire.set_etag(EtagOfVersion(transfer.version));
  return wire;
}

// A transfer that the caller may see from the side that its name stands for.
struct SeenTransfer {
  UnionId union_id{0};
  Transfer transfer;
};
absl::StatusOr<SeenTransfer> FindSeen(const Snapshot& snapshot, const std::string& name) {
  ASSIGN_OR_RETURN(const TransferName parsed, ParseTransfer(name));
  ASSIGN_OR_RETURN(std::optional<Transfer> found,
                   storage::FindTransfer(snapshot, parsed.union_id, parsed.transfer));
  if (!found.has_value()) return NotFound("name", name);
  ASSIGN_OR_RETURN(const bool seen, MaySee(snapshot, parsed.union_id, *found));
  if (!seen) return NotFound("name", name);
  return SeenTransfer{parsed.union_id, *std::move(found)};
}
// The same for those who answer from one side only; on the other there is no such offer.
absl::StatusOr<SeenTransfer> FindOn(const Snapshot& snapshot, TransferDirection side,
                                    const std::string& name) {
  ASSIGN_OR_RETURN(SeenTransfer seen, FindSeen(snapshot, name));
  if (DirectionFor(seen.union_id, seen.transfer) != side) return NotFound("name", name);
  return seen;
}

// Entered in the log of both unions, under the name that each has for it.
void Concern(Transaction& transaction, UnionId union_id, const Transfer& transfer) {
  const std::string out = TransferNameOf(transfer.from, transfer.from_id);
  const std::string in = TransferNameOf(transfer.to, transfer.to_id);
  const bool gives = transfer.from == union_id;
  transaction.Concerns(union_id, gives ? out : in);
  transaction.AlsoConcerns(gives ? transfer.to : transfer.from, gives ? in : out);
}

absl::StatusOr<v1::Transfer> CreateTransfer(Transaction& transaction,
                                            const v1::CreateTransferRequest& request) {
  const v1::Transfer& given = request.transfer();
  OfferTransfer command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  if (given.member().empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "transfer.member"}});
  }
  if (given.to_union().empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "transfer.to_union"}});
  }
  ASSIGN_OR_RETURN(const MemberId member,
                   ParseMemberOf(command.union_id, "transfer.member", given.member()));
  ASSIGN_OR_RETURN(command.to, ParseUnion("transfer.to_union", given.to_union()));
  command.transfer_on = DayFrom(given.transfer_on());
  command.reason = given.reason();
  OfferTransferFacts facts;
  ASSIGN_OR_RETURN(facts.member,
                   SeenPerson(transaction, "transfer.member", {command.union_id, member}));
  command.member = facts.member->id;
  ASSIGN_OR_RETURN(const std::optional<Union> to, storage::FindUnion(transaction, command.to));
  facts.receiver_exists = to.has_value();
  ASSIGN_OR_RETURN(facts.open,
                   storage::OpenTransferOf(transaction, command.union_id, command.member));
  ASSIGN_OR_RETURN(Transfer offered, Decide(command, facts, Today(transaction.now())));
  RETURN_IF_ERROR(storage::InsertTransfer(transaction, offered));
  Concern(transaction, command.union_id, offered);
  return ToWire(transaction, command.union_id, offered);
}

absl::StatusOr<v1::Transfer> GetTransfer(const Snapshot& snapshot,
                                         const v1::GetTransferRequest& request) {
  ASSIGN_OR_RETURN(const SeenTransfer seen, FindSeen(snapshot, request.name()));
  return ToWire(snapshot, seen.union_id, seen.transfer);
}

bool Accepts(const std::vector<FilterTerm>& terms, UnionId union_id, const Transfer& transfer) {
  for (const FilterTerm& term : terms) {
    int64_t value = DayNumber(transfer.transfer_on);
    if (term.field == "direction") {
      value = static_cast<int64_t>(DirectionFor(union_id, transfer));
    } else if (term.field == "state") {
      value = static_cast<int64_t>(transfer.state);
    }
    if (!term.Accepts(value)) return false;
  }
  return true;
}

absl::StatusOr<v1::ListTransfersResponse> ListTransfers(const Snapshot& snapshot,
                                                        const v1::ListTransfersRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const FilterField fields[] = {
      {"direction", FilterField::Kind::kEnum, v1::TransferDirection_descriptor()},
      {"state", FilterField::Kind::kEnum, v1::TransferState_descriptor()},
      {"transfer_on", FilterField::Kind::kDay}};
  ASSIGN_OR_RETURN(const std::vector<FilterTerm> terms,
                   ParseFilter(request.filter(), union_id, fields));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  int64_t after = page.position;
  v1::ListTransfersResponse response;
  int scanned = 0;
  while (true) {
    const int wanted = page.size + 1;
    ASSIGN_OR_RETURN(const std::vector<Transfer> transfers,
                     storage::ListTransfers(snapshot, union_id, after, wanted));
    for (const Transfer& transfer : transfers) {
      if (response.transfers_size() == page.size || scanned == kPageScanMax) {
        response.set_next_page_token(PageToken(snapshot, request, after));
        return response;
      }
      ++scanned;
      after = Number(transfer.from == union_id ? transfer.from_id : transfer.to_id);
      if (!Accepts(terms, union_id, transfer)) continue;
      ASSIGN_OR_RETURN(const bool seen, MaySee(snapshot, union_id, transfer));
      if (!seen) continue;
      ASSIGN_OR_RETURN(*response.add_transfers(), ToWire(snapshot, union_id, transfer));
    }
    if (static_cast<int>(transfers.size()) < wanted) return response;
  }
}

// What is known when a transfer is accepted. Its giving record is read whatever the caller sees:
// the giving union has offered it.
absl::StatusOr<AcceptTransferFacts> FactsOf(const Snapshot& snapshot,
                                            const AcceptTransfer& command,
                                            const Transfer& transfer) {
  AcceptTransferFacts facts;
  facts.current = transfer;
  ASSIGN_OR_RETURN(std::optional<Member> member,
                   storage::FindMemberRecord(snapshot, transfer.from, transfer.member));
  if (!member.has_value()) return absl::InternalError("a member who is offered is not there");
  facts.member = *std::move(member);
  ASSIGN_OR_RETURN(facts.opened, storage::OpenPrivate(snapshot, transfer.from, facts.member));
  MemberFields fields = TakenOver(command, facts.member, facts.opened);
  if (!command.into.has_value()) {
    const CreateMember create{.union_id = command.union_id, .fields = std::move(fields)};
    ASSIGN_OR_RETURN(facts.neighbours, storage::FactsFor(snapshot, create));
    return facts;
  }
  ASSIGN_OR_RETURN(const std::optional<Member> into,
                   storage::FindMemberRecord(snapshot, command.union_id, *command.into));
  if (!into.has_value()) return facts;
  ASSIGN_OR_RETURN(facts.into,
                   storage::FactsFor(snapshot, UpdateOf(command, *into, std::move(fields))));
  return facts;
}

// How the birthday is kept goes with the person, and what either union gives is looked up from
// both.
absl::Status CarryBirthday(Transaction& transaction, const Transfer& transfer,
                           const Member& given, const Member& received) {
  ASSIGN_OR_RETURN(BirthdayPreference kept,
                   storage::FindBirthday(transaction, transfer.from, given.id));
  if (kept.version > 0) {
    ASSIGN_OR_RETURN(const BirthdayPreference before,
                     storage::FindBirthday(transaction, transfer.to, received.id));
    kept.member = received.id;
    kept.version = before.version;
    RETURN_IF_ERROR(storage::KeepBirthday(transaction, transfer.to, kept));
  }
  RETURN_IF_ERROR(storage::IndexAnew(transaction, transfer.from, given));
  return storage::IndexAnew(transaction, transfer.to, received);
}

absl::StatusOr<v1::AcceptTransferResponse> AcceptTransfer(
    Transaction& transaction, const v1::AcceptTransferRequest& request) {
  ASSIGN_OR_RETURN(const SeenTransfer seen,
                   FindOn(transaction, TransferDirection::kIn, request.name()));
  unioncare::AcceptTransfer command;
  command.union_id = seen.union_id;
  command.etag = request.etag();
  command.staff_no = request.member().staff_no();
  command.employment_kind = SameNumber<EmploymentKind>(request.member().employment_kind());
  command.dept = request.member().dept();
  command.post = request.member().post();
  if (!request.member().group().empty()) {
    ASSIGN_OR_RETURN(command.group,
                     ParseGroupOf(seen.union_id, "member.group", request.member().group()));
  }
  if (!request.into().empty()) {
    ASSIGN_OR_RETURN(command.into, ParseMemberOf(seen.union_id, "into", request.into()));
    RETURN_IF_ERROR(SeenRecord(transaction, "into", {seen.union_id, *command.into}).status());
  }
  ASSIGN_OR_RETURN(const AcceptTransferFacts facts, FactsOf(transaction, command, seen.transfer));
  ASSIGN_OR_RETURN(TransferDecision decision, Decide(command, facts, Today(transaction.now())));
  Transfer& transfer = decision.transfer;
  const std::vector<MemberChange> changes = decision.received.changes;
  ASSIGN_OR_RETURN(const Member given, storage::ReplaceMember(transaction, transfer.from,
                                                              std::move(decision.given)));
  Member received;
  if (command.into.has_value()) {
    ASSIGN_OR_RETURN(received, storage::ReplaceMember(transaction, transfer.to,
                                                      std::move(decision.received)));
  } else {
    ASSIGN_OR_RETURN(received, storage::InsertMember(transaction, transfer.to,
                                                     std::move(decision.received)));
    RETURN_IF_ERROR(storage::KeepChanges(transaction, transfer.to, received.id, changes));
  }
  transfer.successor = received.id;
  RETURN_IF_ERROR(storage::ReplaceTransfer(transaction, transfer));
  RETURN_IF_ERROR(CarryBirthday(transaction, transfer, given, received));
  RETURN_IF_ERROR(CloseHardshipFilesOf(transaction, transfer.from, given.id,
                                       HardshipExit::kTransferred, transfer.transfer_on,
                                       /*frees_households=*/false));
  Concern(transaction, seen.union_id, transfer);
  v1::AcceptTransferResponse response;
  ASSIGN_OR_RETURN(*response.mutable_transfer(), ToWire(transaction, seen.union_id, transfer));
  ASSIGN_OR_RETURN(*response.mutable_member(),
                   MemberToWire(transaction, seen.union_id, received));
  return response;
}

absl::StatusOr<v1::Transfer> End(Transaction& transaction, TransferDirection side,
                                 TransferState end, const std::string& name,
                                 const std::string& etag, const std::string& reason) {
  ASSIGN_OR_RETURN(const SeenTransfer seen, FindOn(transaction, side, name));
  ASSIGN_OR_RETURN(Transfer ended, EndOffer(seen.transfer, end, etag, reason));
  RETURN_IF_ERROR(storage::ReplaceTransfer(transaction, ended));
  Concern(transaction, seen.union_id, ended);
  return ToWire(transaction, seen.union_id, ended);
}

absl::StatusOr<v1::Transfer> DeclineTransfer(Transaction& transaction,
                                             const v1::DeclineTransferRequest& request) {
  return End(transaction, TransferDirection::kIn, TransferState::kDeclined, request.name(),
             request.etag(), request.reason());
}

absl::StatusOr<v1::Transfer> WithdrawTransfer(Transaction& transaction,
                                              const v1::WithdrawTransferRequest& request) {
  return End(transaction, TransferDirection::kOut, TransferState::kWithdrawn, request.name(),
             request.etag(), request.reason());
}

}  // namespace

std::unique_ptr<Service> MakeTransferService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.TransferService");
  service->Mutate("CreateTransfer", CreateTransfer);
  service->Query("GetTransfer", GetTransfer);
  service->Query("ListTransfers", ListTransfers);
  service->Mutate("AcceptTransfer", AcceptTransfer);
  service->Mutate("DeclineTransfer", DeclineTransfer);
  service->Mutate("WithdrawTransfer", WithdrawTransfer);
  return service;
}

}  // namespace unioncare::api
