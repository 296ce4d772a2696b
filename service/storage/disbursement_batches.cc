// Batches of disbursements in SQL.
#include "service/storage/disbursement_batches.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/storage/members.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kDisbursementBatches(
    "disbursement_batches", {"union_id", "disbursement_id"},
    {"selection", "group_id", "amount_fen", "after_on", "after_id", "at_end", "judged_to",
     "last_position", "left_out_count", "law", "judged_on", "judged_us", "ladders"},
    /*hidden=*/{}, /*fixed=*/{"selection", "group_id", "amount_fen"});
const journal::Table kDisbursementBatchItems("disbursement_batch_items",
                                             {"union_id", "disbursement_id", "position"},
                                             {"display_name", "quantity", "unit",
                                              "unit_price_fen"});
const journal::Table kDisbursementBatchPeople("disbursement_batch_people",
                                              {"union_id", "disbursement_id", "position"},
                                              {"member_id"});
const journal::Table kDisbursementLeftOut("disbursement_left_out",
                                          {"union_id", "disbursement_id", "member_id"},
                                          {"refusals"});

namespace {

constexpr sql::Sql kFind{
    "SELECT disbursement_id, selection, group_id, amount_fen, after_on, after_id, at_end, "
    "judged_to, last_position, left_out_count, law, judged_on, judged_us, ladders "
    "FROM disbursement_batches WHERE union_id = $1 AND disbursement_id = $2"};
constexpr sql::Sql kItems{
    "SELECT display_name, quantity, unit, unit_price_fen FROM disbursement_batch_items "
    "WHERE union_id = $1 AND disbursement_id = $2 ORDER BY position"};
constexpr sql::Sql kNamed{
    "SELECT member_id FROM disbursement_batch_people "
    "WHERE union_id = $1 AND disbursement_id = $2 ORDER BY position"};
// Records that were merged into others are passed over: their persons have records of their own.
constexpr sql::Sql kMembers{
    "SELECT id, group_id, retired_on, merged_into FROM members "
    "WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kMember{
    "SELECT id, group_id, retired_on, merged_into FROM members WHERE union_id = $1 AND id = $2"};
// 2 prepared, 3 given, 4 signed for.
constexpr sql::Sql kGifts{
    "SELECT id, member_id, day_on, face_value_fen, state FROM birthday_gifts "
    "WHERE union_id = $1 AND (day_on, id) > ($2, $3) AND day_on <= $4 "
    "ORDER BY day_on, id LIMIT $5"};
constexpr sql::Sql kChanged{
    "SELECT m.id FROM members AS m JOIN disbursement_entries AS e "
    "ON e.union_id = m.union_id AND e.member_id = m.id AND e.disbursement_id = $1 "
    "WHERE m.union_id = $2 AND m.update_us > $3 ORDER BY m.update_us LIMIT 1"};
constexpr sql::Sql kListLeftOut{
    "SELECT member_id, refusals FROM disbursement_left_out "
    "WHERE union_id = $1 AND disbursement_id = $2 AND member_id > $3 "
    "ORDER BY member_id LIMIT $4"};
constexpr sql::Sql kIsLeftOut{
    "SELECT member_id FROM disbursement_left_out "
    "WHERE union_id = $1 AND disbursement_id = $2 AND member_id = $3"};

// "1:100000,3:0;3:0".
std::string LaddersText(const std::vector<std::vector<ApprovalLevel>>& ladders) {
  return absl::StrJoin(ladders, ";", [](std::string* out, const auto& ladder) {
    absl::StrAppend(out, absl::StrJoin(ladder, ",", [](std::string* level_out, const auto& level) {
                      absl::StrAppend(level_out, static_cast<int>(level.approver), ":",
                                      level.up_to_fen);
                    }));
  });
}

std::vector<std::vector<ApprovalLevel>> LaddersIn(absl::string_view text) {
  std::vector<std::vector<ApprovalLevel>> ladders;
  for (const absl::string_view ladder : absl::StrSplit(text, ';', absl::SkipEmpty())) {
    std::vector<ApprovalLevel>& levels = ladders.emplace_back();
    for (const absl::string_view level : absl::StrSplit(ladder, ',', absl::SkipEmpty())) {
      const std::pair<absl::string_view, absl::string_view> parts =
          absl::StrSplit(level, absl::MaxSplits(':', 1));
      int approver = 0;
      ApprovalLevel read;
      if (absl::SimpleAtoi(parts.first, &approver) &&
          absl::SimpleAtoi(parts.second, &read.up_to_fen)) {
        read.approver = static_cast<Approver>(approver);
        levels.push_back(read);
      }
    }
  }
  return ladders;
}

DisbursementBatch BatchOf(sql::Row row) {
  DisbursementBatch batch;
  batch.id = DisbursementId{row.Int(0)};
  batch.selection = static_cast<BatchSelection>(row.Int(1));
  if (!row.IsNull(2)) batch.group = GroupId{row.Int(2)};
  batch.amount_fen = row.Int(3);
  batch.place = {.on = row.Int(4), .id = row.Int(5)};
  batch.at_end = row.Int(6) != 0;
  batch.judged_to = static_cast<int>(row.Int(7));
  batch.last_position = static_cast<int>(row.Int(8));
  batch.left_out_count = static_cast<int>(row.Int(9));
  batch.law = std::string(row.Text(10));
  batch.judged_on = DayOf(row.Int(11));
  batch.judged_since = absl::FromUnixMicros(row.Int(12));
  batch.ladders = LaddersIn(row.Text(13));
  return batch;
}

absl::Status Keep(Transaction& transaction, UnionId union_id, bool fresh,
                  const DisbursementBatch& batch) {
  const auto write = fresh ? journal::Insert : journal::Put;
  const std::string ladders = LaddersText(batch.ladders);
  return write(transaction, kDisbursementBatches, journal::kNobody,
               {Value(union_id), Value(batch.id), Value(batch.selection), Value(batch.group),
                Value(batch.amount_fen), Value(batch.place.on), Value(batch.place.id),
                Value(batch.at_end ? 1 : 0), Value(batch.judged_to), Value(batch.last_position),
                Value(batch.left_out_count), Value(batch.law), Value(DayNumber(batch.judged_on)),
                Value(absl::ToUnixMicros(batch.judged_since)), Value(ladders)});
}

Candidate CandidateOf(sql::Row row) {
  Candidate candidate;
  candidate.member = MemberId{row.Int(0)};
  if (!row.IsNull(1)) candidate.group = GroupId{row.Int(1)};
  if (!row.IsNull(2)) candidate.retired_on = DayOf(row.Int(2));
  return candidate;
}

// The person of a record, as a candidate; nothing when there is none.
absl::StatusOr<std::optional<Candidate>> PersonOf(const Snapshot& snapshot, UnionId union_id,
                                                  MemberId record) {
  std::optional<Candidate> found;
  std::optional<int64_t> merged_into;
  const auto take = [&](sql::Row row) {
    found = CandidateOf(row);
    merged_into = row.OptionalInt(3);
  };
  RETURN_IF_ERROR(sql::Query(snapshot.connection(), kMember, take, union_id, record));
  if (!merged_into.has_value()) return found;
  RETURN_IF_ERROR(sql::Query(snapshot.connection(), kMember, take, union_id, *merged_into));
  return found;
}

absl::Status ReadMembers(const Snapshot& snapshot, UnionId union_id,
                         const DisbursementBatch& batch, absl::CivilDay event_on,
                         absl::Span<const GroupId> groups, int limit, FoundCandidates& into) {
  int scanned = 0;
  while (scanned < kBatchScanMax && static_cast<int>(into.found.size()) < limit) {
    int rows = 0;
    const auto take = [&](sql::Row row) {
      ++rows;
      if (static_cast<int>(into.found.size()) == limit) return;
      const Candidate candidate = CandidateOf(row);
      into.to.id = Number(candidate.member);
      if (!row.IsNull(3) || !Selects(batch, event_on, groups, candidate)) return;
      into.found.push_back({.candidate = candidate, .place = into.to});
    };
    RETURN_IF_ERROR(sql::Query(snapshot.connection(), kMembers, take, union_id, into.to.id,
                               kBatchSliceMax));
    scanned += rows;
    if (rows < kBatchSliceMax && static_cast<int>(into.found.size()) < limit) {
      into.at_end = true;
      break;
    }
  }
  return absl::OkStatus();
}

absl::Status ReadGifts(const Snapshot& snapshot, UnionId union_id, const DisbursementBatch& batch,
                       absl::CivilDay event_on, absl::Span<const GroupId> groups, int limit,
                       FoundCandidates& into) {
  const absl::CivilMonth month(event_on);
  const int64_t first = DayNumber(absl::CivilDay(month)) - 1;
  const int64_t last = DayNumber(absl::CivilDay(month + 1) - 1);
  if (into.to.on == 0 && into.to.id == 0) into.to = {.on = first, .id = INT64_MAX};
  std::vector<FoundCandidate> gifts;
  const auto take = [&](sql::Row row) {
    into.to = {.on = row.Int(2), .id = row.Int(0)};
    const auto state = static_cast<BirthdayGiftState>(row.Int(4));
    if (state < BirthdayGiftState::kPrepared || state > BirthdayGiftState::kSigned) return;
    gifts.push_back({.candidate = {.member = MemberId{row.Int(1)}},
                     .place = into.to,
                     .gift = BirthdayGiftId{row.Int(0)},
                     .gift_on = DayOf(row.Int(2)),
                     .face_value_fen = row.Int(3)});
  };
  int rows = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kGifts,
      [&](sql::Row row) {
        ++rows;
        take(row);
      },
      union_id, into.to.on, into.to.id, last, limit));
  into.at_end = rows < limit;
  for (FoundCandidate& gift : gifts) {
    ASSIGN_OR_RETURN(const std::optional<Candidate> person,
                     PersonOf(snapshot, union_id, gift.candidate.member));
    if (!person.has_value() || !Selects(batch, event_on, groups, *person)) continue;
    gift.candidate = *person;
    into.found.push_back(std::move(gift));
  }
  return absl::OkStatus();
}

absl::Status ReadNamed(const Snapshot& snapshot, UnionId union_id, const DisbursementBatch& batch,
                       absl::CivilDay event_on, absl::Span<const GroupId> groups,
                       const std::vector<MemberId>& named, int limit, FoundCandidates& into) {
  while (into.to.id < static_cast<int64_t>(named.size()) &&
         static_cast<int>(into.found.size()) < limit) {
    const MemberId record = named[static_cast<size_t>(into.to.id)];
    ++into.to.id;
    ASSIGN_OR_RETURN(const std::optional<Candidate> person,
                     PersonOf(snapshot, union_id, record));
    if (!person.has_value() || !Selects(batch, event_on, groups, *person)) continue;
    into.found.push_back({.candidate = *person, .place = into.to});
  }
  into.at_end = into.to.id >= static_cast<int64_t>(named.size());
  return absl::OkStatus();
}

absl::StatusOr<bool> IsLeftOut(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                               MemberId member) {
  bool found = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kIsLeftOut, [&](sql::Row) { found = true; }, union_id, id, member));
  return found;
}

}  // namespace

absl::StatusOr<std::optional<DisbursementBatch>> FindBatch(const Snapshot& snapshot,
                                                           UnionId union_id, DisbursementId id) {
  std::optional<DisbursementBatch> batch;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind, [&](sql::Row row) { batch = BatchOf(row); }, union_id, id));
  if (!batch.has_value()) return batch;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kItems,
      [&](sql::Row row) {
        batch->items.push_back({.display_name = std::string(row.Text(0)),
                                .quantity = static_cast<int>(row.Int(1)),
                                .unit = std::string(row.Text(2)),
                                .unit_price_fen = row.Int(3)});
      },
      union_id, id));
  return batch;
}

absl::StatusOr<std::vector<MemberId>> NamedIn(const Snapshot& snapshot, UnionId union_id,
                                              DisbursementId id) {
  std::vector<MemberId> named;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kNamed,
      [&](sql::Row row) { named.push_back(MemberId{row.Int(0)}); }, union_id, id));
  return named;
}

absl::Status InsertBatch(Transaction& transaction, UnionId union_id,
                         const DisbursementBatch& batch, const std::vector<MemberId>& named) {
  RETURN_IF_ERROR(Keep(transaction, union_id, true, batch));
  for (size_t i = 0; i < batch.items.size(); ++i) {
    const Item& item = batch.items[i];
    RETURN_IF_ERROR(journal::Insert(transaction, kDisbursementBatchItems, journal::kNobody,
                                    {Value(union_id), Value(batch.id), Value(i + 1),
                                     Value(item.display_name), Value(item.quantity),
                                     Value(item.unit), Value(item.unit_price_fen)}));
  }
  for (size_t i = 0; i < named.size(); ++i) {
    RETURN_IF_ERROR(journal::Insert(
        transaction, kDisbursementBatchPeople, named[i],
        {Value(union_id), Value(batch.id), Value(i + 1), Value(named[i])}));
  }
  return absl::OkStatus();
}

absl::Status ReplaceBatch(Transaction& transaction, UnionId union_id,
                          const DisbursementBatch& batch) {
  return Keep(transaction, union_id, false, batch);
}

absl::Status UnsettleBatch(Transaction& transaction, UnionId union_id, DisbursementId id) {
  ASSIGN_OR_RETURN(std::optional<DisbursementBatch> batch, FindBatch(transaction, union_id, id));
  if (!batch.has_value()) return absl::OkStatus();
  batch->law.clear();
  batch->judged_to = 0;
  batch->at_end = false;
  return Keep(transaction, union_id, false, *batch);
}

absl::StatusOr<FoundCandidates> CandidatesOf(const Snapshot& snapshot, UnionId union_id,
                                             const DisbursementBatch& batch,
                                             absl::CivilDay event_on,
                                             absl::Span<const GroupId> groups,
                                             const std::vector<MemberId>& named, int limit) {
  FoundCandidates found{.to = batch.place};
  switch (batch.selection) {
    case BatchSelection::kAllMembers:
    case BatchSelection::kRetirees:
      RETURN_IF_ERROR(
          ReadMembers(snapshot, union_id, batch, event_on, groups, limit, found));
      break;
    case BatchSelection::kBirthdays:
      RETURN_IF_ERROR(ReadGifts(snapshot, union_id, batch, event_on, groups, limit, found));
      break;
    case BatchSelection::kNamed:
    case BatchSelection::kUnspecified:
      RETURN_IF_ERROR(
          ReadNamed(snapshot, union_id, batch, event_on, groups, named, limit, found));
      break;
  }
  return found;
}

absl::StatusOr<bool> AnybodyChanged(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                                    absl::Time since) {
  bool changed = false;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kChanged, [&](sql::Row) { changed = true; }, id, union_id,
      absl::ToUnixMicros(since)));
  return changed;
}

absl::StatusOr<std::vector<LeftOutRow>> ListLeftOut(const Snapshot& snapshot, UnionId union_id,
                                                    DisbursementId id, int64_t after, int limit) {
  std::vector<LeftOutRow> rows;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListLeftOut,
      [&](sql::Row row) {
        rows.push_back({.member = MemberId{row.Int(0)}, .refusals = DecodeRefusals(row.Bytes(1))});
      },
      union_id, id, after, limit));
  return rows;
}

absl::Status KeepLeftOut(Transaction& transaction, UnionId union_id, DisbursementBatch& batch,
                         MemberId member, const std::vector<Refusal>& refusals) {
  ASSIGN_OR_RETURN(const bool already, IsLeftOut(transaction, union_id, batch.id, member));
  if (!already) ++batch.left_out_count;
  const std::string bytes = EncodeRefusals(refusals);
  return journal::Put(
      transaction, kDisbursementLeftOut, member,
      {Value(union_id), Value(batch.id), Value(member), Value(sql::Blob{bytes})});
}

absl::Status EraseLeftOut(Transaction& transaction, UnionId union_id, DisbursementBatch& batch,
                          MemberId member) {
  ASSIGN_OR_RETURN(const bool is, IsLeftOut(transaction, union_id, batch.id, member));
  if (!is) return absl::OkStatus();
  --batch.left_out_count;
  return journal::Erase(transaction, kDisbursementLeftOut, member,
                        {Value(union_id), Value(batch.id), Value(member)});
}

}  // namespace unioncare::storage
