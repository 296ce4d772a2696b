// The import of earlier disbursements: form is checked, no rule is.
#include "service/api/disbursement_history.h"

#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/disbursement_sight.h"
#include "service/api/disbursement_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/disbursements.h"
#include "service/storage/funds.h"
#include "service/storage/members.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {
namespace {

absl::Status CheckDay(const std::string& field, absl::CivilDay day, absl::CivilDay today) {
  if (day < kEarliestDay) {
    return Refuse(Reason::kDateTooOld,
                  {{"field", field}, {"given", IsoDay(day)}, {"wanted", IsoDay(kEarliestDay)}});
  }
  if (day <= today) return absl::OkStatus();
  return Refuse(Reason::kDateInFuture, {{"field", field},
                                        {"given", IsoDay(day)},
                                        {"today", IsoDay(today)},
                                        {"wanted", IsoDay(today)}});
}

struct Row {
  Disbursement head;
  Entry entry;
};

absl::StatusOr<Row> RowFrom(const Snapshot& snapshot, UnionId union_id, const std::string& path,
                            const std::string& source, const v1::HistoricDisbursement& wire) {
  const absl::CivilDay today = Today(snapshot.now());
  Row row;
  Entry& entry = row.entry;
  ASSIGN_OR_RETURN(entry.member, ParseMemberOf(union_id, path + ".member", wire.member()));
  ASSIGN_OR_RETURN(const std::optional<storage::Person> person,
                   storage::FindPerson(snapshot, union_id, entry.member));
  if (!person.has_value()) return NotFound(path + ".member", wire.member());
  entry.member = person->id;
  entry.position = 1;
  entry.relation = SameNumber<Relation>(wire.relation());
  entry.event_on = *DayFrom(wire.event_on());
  RETURN_IF_ERROR(CheckDay(path + ".event_on", entry.event_on, today));
  const absl::CivilDay paid_on = *DayFrom(wire.paid_on());
  RETURN_IF_ERROR(CheckDay(path + ".paid_on", paid_on, today));
  entry.amount_fen = wire.amount_fen();
  if (entry.amount_fen <= 0 || entry.amount_fen > kEntryFenMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", path + ".amount_fen"},
                                              {"given", absl::StrCat(wire.amount_fen())},
                                              {"wanted", absl::StrCat("1…", kEntryFenMax)}});
  }
  Disbursement& head = row.head;
  head.state = DisbursementState::kBooked;
  head.origin = DisbursementOrigin::kImported;
  head.kind = SameNumber<BenefitKind>(wire.kind());
  head.sub_kind = SameNumber<BenefitSubKind>(wire.sub_kind());
  head.display_name = wire.display_name();
  head.form = SameNumber<DeliveryForm>(wire.form());
  head.event_on = entry.event_on;
  head.amount_fen = entry.amount_fen;
  head.entry_count = 1;
  head.open_count = 1;
  head.payment = Payment{.paid_on = paid_on};
  head.source = source;
  v1::Disbursement funds;
  funds.set_fund(wire.fund());
  RETURN_IF_ERROR(ReadFunds(union_id, path, funds, head));
  if (Number(head.fund) != 0) {
    ASSIGN_OR_RETURN(const std::optional<Fund> fund,
                     storage::FindFund(snapshot, union_id, head.fund));
    if (!fund.has_value()) return NotFound(path + ".fund", wire.fund());
  }
  return row;
}

absl::StatusOr<v1::ImportDisbursementHistoryResponse> ImportDisbursementHistory(
    Transaction& transaction, const v1::ImportDisbursementHistoryRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  v1::ImportDisbursementHistoryResponse response;
  for (int i = 0; i < request.rows_size(); ++i) {
    ASSIGN_OR_RETURN(Row row, RowFrom(transaction, union_id, absl::StrCat("rows[", i, "]"),
                                      request.source(), request.rows(i)));
    ASSIGN_OR_RETURN(const UserId beneficiary,
                     storage::UserOf(transaction, union_id, row.entry.member));
    RETURN_IF_ERROR(storage::InsertDisbursement(transaction, union_id, row.entry.member,
                                                beneficiary, row.head));
    RETURN_IF_ERROR(
        storage::InsertEntries(transaction, union_id, row.head.id, {row.entry}));
    if (i == 0) response.set_first_number(NumberOf(row.head));
    response.set_last_number(NumberOf(row.head));
  }
  response.set_imported(request.rows_size());
  transaction.Concerns(union_id, absl::StrCat(request.parent(), "/disbursements"));
  return response;
}

}  // namespace

void ServeDisbursementHistory(Service& service) {
  service.Mutate("ImportDisbursementHistory", ImportDisbursementHistory);
}

}  // namespace unioncare::api
