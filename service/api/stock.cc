// Stock as operations.
#include "service/api/stock.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "service/api/convert.h"
#include "service/api/disbursement_requests.h"
#include "service/api/disbursement_sight.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/duties.h"
#include "service/domain/etags.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/domain/stock.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/members.h"
#include "service/storage/stock.h"
#include "service/storage/users.h"
#include "unioncare/v1/stock.pb.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kItems = "/stockItems/";
constexpr absl::string_view kMoves = "/stockMoves/";
constexpr char kMove[] = "move";

// ---- names

struct ItemName {
  UnionId union_id{0};
  StockItemId item;
};
absl::StatusOr<ItemName> ParseItem(const std::string& text) {
  const size_t at = text.find(kItems.data());
  const absl::StatusOr<UnionId> of = ParseUnion("name", text.substr(0, at));
  if (at != std::string::npos && of.ok()) {
    const std::string numbers = text.substr(at + kItems.size());
    const size_t dash = numbers.find('-');
    int64_t disbursement = 0;
    int position = 0;
    if (dash != std::string::npos && absl::SimpleAtoi(numbers.substr(0, dash), &disbursement) &&
        absl::SimpleAtoi(numbers.substr(dash + 1), &position) && disbursement > 0 &&
        position > 0) {
      const ItemName name{*of, {DisbursementId{disbursement}, position}};
      if (NameOf(name.union_id, name.item) == text) return name;
    }
  }
  return Refuse(Reason::kNameMalformed, {{"field", "name"},
                                         {"given", text},
                                         {"wanted", "unions/{union}/stockItems/{stock_item}"}});
}

struct MoveName {
  UnionId union_id{0};
  StockMoveId move{0};
};
absl::StatusOr<MoveName> ParseMove(const std::string& text) {
  const size_t at = text.find(kMoves.data());
  const absl::StatusOr<UnionId> of = ParseUnion("name", text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + kMoves.size()), &number) && number > 0 &&
                     NameOf(*of, StockMoveId{number}) == text;
  if (named) return MoveName{*of, StockMoveId{number}};
  return Refuse(Reason::kNameMalformed, {{"field", "name"},
                                         {"given", text},
                                         {"wanted", "unions/{union}/stockMoves/{stock_move}"}});
}

struct SeenItem {
  UnionId union_id{0};
  StockItem item;
};
absl::StatusOr<SeenItem> FindItem(const Snapshot& snapshot, const std::string& text) {
  ASSIGN_OR_RETURN(const ItemName name, ParseItem(text));
  ASSIGN_OR_RETURN(std::optional<StockItem> found,
                   storage::FindStockItem(snapshot, name.union_id, name.item));
  if (!found.has_value()) return NotFound("name", text);
  return SeenItem{name.union_id, *std::move(found)};
}

// ---- to the wire

v1::StockItem ToWire(UnionId union_id, const StockItem& item) {
  v1::StockItem wire;
  wire.set_name(NameOf(union_id, item.id));
  wire.set_disbursement_no(absl::StrFormat("%d-%04d", item.year, item.serial));
  wire.set_display_name(item.display_name);
  wire.set_goods(item.goods);
  wire.set_unit(item.unit);
  wire.set_quantity(item.quantity);
  wire.set_left(item.left);
  wire.set_left_fen(LeftFen(item));
  *wire.mutable_from_on() = ToProto(item.from_on);
  wire.set_disbursement(NameOf(union_id, item.id.disbursement));
  return wire;
}

// Nothing for what went to somebody whom the caller does not see.
absl::StatusOr<std::optional<v1::StockMove>> ToWire(const Snapshot& snapshot,
                                                    DisbursementNames& names, UnionId union_id,
                                                    const StockMove& move) {
  v1::StockMove wire;
  if (move.member.has_value()) {
    ASSIGN_OR_RETURN(const Member* person, names.Person(*move.member));
    if (person == nullptr || !Sees(snapshot.actor().sight, SubjectOf(*person))) {
      return std::nullopt;
    }
    wire.set_member(NameOf(union_id, person->id));
    wire.set_member_display_name(person->display_name);
    wire.set_benefit_kind(SameNumber<v1::BenefitKind>(move.benefit));
    wire.set_sub_kind(SameNumber<v1::BenefitSubKind>(move.sub_kind));
    wire.set_relation(SameNumber<v1::Relation>(move.relation));
    *wire.mutable_event_on() = ToProto(move.event_on);
    wire.set_agent_name(move.agent_name);
    wire.set_policy_code(move.policy_code);
  }
  wire.set_name(NameOf(union_id, move.id));
  wire.set_kind(SameNumber<v1::StockMoveKind>(move.kind));
  wire.set_item(NameOf(union_id, move.item));
  ASSIGN_OR_RETURN(*wire.mutable_goods(),
                   storage::GoodsOf(snapshot, union_id, move.item.disbursement));
  wire.set_quantity(move.quantity);
  wire.set_amount_fen(move.amount_fen);
  *wire.mutable_moved_on() = ToProto(move.moved_on);
  wire.set_reason(move.reason);
  ASSIGN_OR_RETURN(*wire.mutable_moved_by_display_name(), names.User(move.moved_by));
  *wire.mutable_move_time() = ToProto(move.move_time);
  if (move.back_on.has_value()) *wire.mutable_back_on() = ToProto(*move.back_on);
  wire.set_back_reason(move.back_reason);
  wire.set_etag(EtagOfVersion(move.version));
  return wire;
}

// What was just kept.
absl::StatusOr<v1::StockMove> Kept(Transaction& transaction, UnionId union_id,
                                   const StockMove& move) {
  transaction.Concerns(union_id, NameOf(union_id, move.id));
  DisbursementNames names(transaction, union_id);
  ASSIGN_OR_RETURN(std::optional<v1::StockMove> wire,
                   ToWire(transaction, names, union_id, move));
  if (!wire.has_value()) return NotFound("name", NameOf(union_id, move.id));
  return *std::move(wire);
}

// ---- who may

// What the caller is to a gift for somebody: as of who approves it.
absl::Status CheckGiver(const Snapshot& snapshot, UnionId union_id,
                        const std::optional<MemberId>& recipient) {
  const UserId user = snapshot.actor().user;
  ASSIGN_OR_RETURN(DutyFacts facts,
                   storage::DutiesOf(snapshot, union_id, user, Disbursement()));
  ASSIGN_OR_RETURN(const std::optional<User> found, storage::FindUser(snapshot, user));
  if (recipient.has_value() && found.has_value() && found->link.has_value() &&
      found->link->union_id == union_id) {
    const MemberId self = found->link->member;
    ASSIGN_OR_RETURN(const std::vector<MemberId> own,
                     storage::RecordsOf(snapshot, union_id, self));
    ASSIGN_OR_RETURN(const std::vector<MemberId> spouses,
                     storage::SpousesOf(snapshot, union_id, own));
    const auto among = [&](const std::vector<MemberId>& records) {
      return std::find(records.begin(), records.end(), *recipient) != records.end();
    };
    facts.actor_member = self;
    if (among(own)) facts.beneficiaries.push_back(self);
    if (among(spouses)) facts.spouses.push_back(self);
  }
  return CheckDuty(facts, Duty::kApprover, Today(snapshot.now())).status();
}

// ---- operations

absl::StatusOr<v1::ListStockItemsResponse> ListStockItems(
    const Snapshot& snapshot, const v1::ListStockItemsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const StockItemId after{DisbursementId{page.position}, static_cast<int>(page.tie)};
  ASSIGN_OR_RETURN(
      const std::vector<StockItem> items,
      storage::ListStockItems(snapshot, union_id, after, request.all(), page.size + 1));
  v1::ListStockItemsResponse response;
  for (const StockItem& item : items) {
    if (response.items_size() == page.size) {
      const StockItemId& last = (&item - 1)->id;
      response.set_next_page_token(
          PageToken(snapshot, request, Number(last.disbursement), last.position));
      break;
    }
    *response.add_items() = ToWire(union_id, item);
  }
  return response;
}

absl::StatusOr<v1::StockMove> GiveStock(Transaction& transaction,
                                        const v1::GiveStockRequest& request) {
  ASSIGN_OR_RETURN(const SeenItem seen, FindItem(transaction, request.name()));
  const UnionId union_id = seen.union_id;
  const v1::StockMove& given = request.move();
  if (given.member().empty()) return Refuse(Reason::kFieldRequired, {{"field", "move.member"}});
  if (given.benefit_kind() == v1::BENEFIT_KIND_UNSPECIFIED) {
    return Refuse(Reason::kFieldRequired, {{"field", "move.benefit_kind"}});
  }
  ASSIGN_OR_RETURN(const MemberId named, ParseMemberOf(union_id, "move.member", given.member()));
  ASSIGN_OR_RETURN(const std::optional<Member> person,
                   storage::FindMember(transaction, union_id, named));
  if (!person.has_value() || !Sees(transaction.actor().sight, SubjectOf(*person))) {
    return NotFound("move.member", given.member());
  }
  ASSIGN_OR_RETURN(StockMove move,
                   TakeFrom(seen.item, StockMoveKind::kGiven, given.quantity(),
                            DayFrom(given.moved_on()), "move.", Today(transaction.now())));
  move.member = person->id;
  move.benefit = SameNumber<BenefitKind>(given.benefit_kind());
  move.sub_kind = SameNumber<BenefitSubKind>(given.sub_kind());
  move.relation = SameNumber<Relation>(given.relation());
  move.event_on = DayFrom(given.event_on()).value_or(move.moved_on);
  move.agent_name = given.agent_name();
  move.reason = given.reason();
  RETURN_IF_ERROR(CheckGiver(transaction, union_id, person->id));
  // As if it were bought for this person: the form, fund and price are those that it was bought at.
  const Disbursement asked{.kind = move.benefit,
                           .sub_kind = move.sub_kind,
                           .event_on = move.event_on,
                           .form = seen.item.form,
                           .fund = seen.item.fund,
                           .amount_fen = move.amount_fen,
                           .entry_count = 1,
                           .requested_on = Today(transaction.now())};
  Entry entry{.position = 1,
              .member = person->id,
              .relation = move.relation,
              .event_on = move.event_on,
              .quantity = move.quantity,
              .amount_fen = move.amount_fen};
  FactsByDay facts(transaction, union_id, asked);
  RETURN_IF_ERROR(
      JudgeEntry(transaction, union_id, asked, entry, {}, facts, kMove).status());
  move.policy_code = entry.cap.policy_code;
  RETURN_IF_ERROR(storage::InsertStockMove(transaction, union_id, move));
  return Kept(transaction, union_id, move);
}

absl::StatusOr<v1::StockMove> WriteOffStock(Transaction& transaction,
                                            const v1::WriteOffStockRequest& request) {
  ASSIGN_OR_RETURN(const SeenItem seen, FindItem(transaction, request.name()));
  ASSIGN_OR_RETURN(StockMove move,
                   TakeFrom(seen.item, StockMoveKind::kWrittenOff, request.quantity(),
                            DayFrom(request.moved_on()), "", Today(transaction.now())));
  if (request.reason().empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  move.reason = request.reason();
  RETURN_IF_ERROR(CheckGiver(transaction, seen.union_id, std::nullopt));
  RETURN_IF_ERROR(storage::InsertStockMove(transaction, seen.union_id, move));
  return Kept(transaction, seen.union_id, move);
}

struct SeenMove {
  UnionId union_id{0};
  StockMove move;
  v1::StockMove wire;
};
absl::StatusOr<SeenMove> FindMove(const Snapshot& snapshot, const std::string& text) {
  ASSIGN_OR_RETURN(const MoveName name, ParseMove(text));
  ASSIGN_OR_RETURN(const std::optional<StockMove> found,
                   storage::FindStockMove(snapshot, name.union_id, name.move));
  if (!found.has_value()) return NotFound("name", text);
  DisbursementNames names(snapshot, name.union_id);
  ASSIGN_OR_RETURN(std::optional<v1::StockMove> wire,
                   ToWire(snapshot, names, name.union_id, *found));
  if (!wire.has_value()) return NotFound("name", text);
  return SeenMove{name.union_id, *found, *std::move(wire)};
}

absl::StatusOr<v1::StockMove> PutBackStock(Transaction& transaction,
                                           const v1::PutBackStockRequest& request) {
  ASSIGN_OR_RETURN(const SeenMove seen, FindMove(transaction, request.name()));
  ASSIGN_OR_RETURN(StockMove after,
                   PutBack(seen.move, seen.union_id, request.etag(), request.reason(),
                           Today(transaction.now())));
  RETURN_IF_ERROR(CheckGiver(transaction, seen.union_id, seen.move.member));
  RETURN_IF_ERROR(storage::ReplaceStockMove(transaction, seen.union_id, after));
  return Kept(transaction, seen.union_id, after);
}

absl::StatusOr<v1::StockMove> GetStockMove(const Snapshot& snapshot,
                                           const v1::GetStockMoveRequest& request) {
  ASSIGN_OR_RETURN(SeenMove seen, FindMove(snapshot, request.name()));
  return std::move(seen.wire);
}

absl::StatusOr<v1::ListStockMovesResponse> ListStockMoves(
    const Snapshot& snapshot, const v1::ListStockMovesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  int64_t below = page.position == 0 ? INT64_MAX : page.position;
  ASSIGN_OR_RETURN(const std::vector<StockMove> moves,
                   storage::ListStockMoves(snapshot, union_id, below, kPageScanMax));
  v1::ListStockMovesResponse response;
  DisbursementNames names(snapshot, union_id);
  for (const StockMove& move : moves) {
    if (response.moves_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, below));
      return response;
    }
    below = Number(move.id);
    ASSIGN_OR_RETURN(std::optional<v1::StockMove> wire, ToWire(snapshot, names, union_id, move));
    if (wire.has_value()) *response.add_moves() = *std::move(wire);
  }
  if (static_cast<int>(moves.size()) == kPageScanMax) {
    response.set_next_page_token(PageToken(snapshot, request, below));
  }
  return response;
}

}  // namespace

std::unique_ptr<Service> MakeStockService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.StockService");
  service->Query("ListStockItems", ListStockItems);
  service->Mutate("GiveStock", GiveStock);
  service->Mutate("WriteOffStock", WriteOffStock);
  service->Mutate("PutBackStock", PutBackStock);
  service->Query("GetStockMove", GetStockMove);
  service->Query("ListStockMoves", ListStockMoves);
  return service;
}

absl::Status CheckStillInStock(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                               const Entry& entry) {
  if (entry.state != EntryState::kLeftOver) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::optional<StockItem> item,
                   storage::FindStockItem(snapshot, union_id, {id, entry.position}));
  if (!item.has_value()) return absl::OkStatus();
  return CheckAllLeft(*item, union_id);
}

}  // namespace unioncare::api
