// Filling batches of disbursements, slice by slice.
#include "service/api/disbursement_filling.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "service/api/disbursement_requests.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/text.h"
#include "service/storage/disbursement_entries.h"
#include "service/storage/disbursement_facts.h"
#include "service/storage/disbursements.h"
#include "service/storage/members.h"
#include "service/storage/standards.h"

namespace unioncare::api {
namespace {

// The path of an entry in the refusals that are kept of somebody.
constexpr char kEntryPath[] = "disbursement.entries[0]";

absl::StatusOr<std::string> LawFor(const Snapshot& snapshot, UnionId union_id,
                                   const Disbursement& head) {
  ASSIGN_OR_RETURN(const storage::StandardsInScope scope,
                   storage::StandardsFor(snapshot, union_id, head.kind, head.event_on));
  return LawOf(scope.standards);
}

absl::StatusOr<bool> IsIn(const Snapshot& snapshot, UnionId union_id, DisbursementId id,
                          MemberId person) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   storage::RecordsOf(snapshot, union_id, person));
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(const bool has, storage::HasEntryOf(snapshot, union_id, id, record));
    if (has) return true;
  }
  return false;
}

// What is wanted of one more, or of one who is in. A refusal is an answer here; any other failure
// is one.
absl::StatusOr<std::vector<Refusal>> Refusals(const absl::Status& status) {
  std::vector<Refusal> refusals = RefusalsOf(status);
  if (refusals.empty()) RETURN_IF_ERROR(status);
  return refusals;
}

absl::Status CheckFaceValue(const storage::FoundCandidate& found, int64_t amount_fen) {
  if (found.face_value_fen == 0 || found.face_value_fen == amount_fen) return absl::OkStatus();
  return Refuse(Reason::kAmountMismatch, {{"field", absl::StrCat(kEntryPath, ".amount_fen")},
                                          {"given", Yuan(amount_fen)},
                                          {"wanted", Yuan(found.face_value_fen)}});
}

void Add(const Entry& entry, int count, Disbursement& head) {
  head.entry_count += count;
  head.open_count += count;
  head.amount_fen += count * entry.amount_fen;
}

// Those who are in and were not judged by what holds now: who may not stay is taken out.
absl::StatusOr<int> LookAgain(Transaction& transaction, BatchWork& work, FactsByDay& facts,
                              int limit, std::vector<storage::LeftOutRow>& left_out) {
  DisbursementBatch& batch = work.batch;
  ASSIGN_OR_RETURN(std::vector<Entry> entries,
                   storage::ListEntries(transaction, work.union_id, work.head.id, batch.judged_to,
                                        limit));
  int kept = 0;
  for (Entry& entry : entries) {
    const Entry was = entry;
    const absl::StatusOr<Judged> judged = JudgeEntry(transaction, work.union_id, work.head, entry,
                                                     {}, facts, kEntryPath);
    batch.judged_to = entry.position;
    if (judged.ok()) {
      ++kept;
      TakeTerms(judged->verdict, batch, work.head);
      if (SameVerdict(was, entry)) continue;
      RETURN_IF_ERROR(storage::ReplaceEntry(transaction, work.union_id, work.head.id, entry));
      continue;
    }
    ASSIGN_OR_RETURN(std::vector<Refusal> refusals, Refusals(judged.status()));
    Add(was, -1, work.head);
    RETURN_IF_ERROR(storage::EraseEntries(transaction, work.union_id, work.head.id, {was}));
    left_out.push_back({.member = was.member, .refusals = std::move(refusals)});
  }
  if (static_cast<int>(entries.size()) < limit) batch.judged_to = batch.last_position;
  return kept;
}

}  // namespace

absl::StatusOr<bool> IsSettled(const Snapshot& snapshot, UnionId union_id,
                               const Disbursement& head, const DisbursementBatch& batch) {
  ASSIGN_OR_RETURN(const std::string law, LawFor(snapshot, union_id, head));
  if (!JudgedBy(batch, law, Today(snapshot.now()))) return false;
  ASSIGN_OR_RETURN(const bool changed, storage::AnybodyChanged(snapshot, union_id, head.id,
                                                               batch.judged_since));
  return !changed;
}

bool SameVerdict(const Entry& was, const Entry& is) {
  const auto parts = [](const Entry& of) {
    const CapUsed& cap = of.cap;
    return std::tie(of.beneficiary, cap.issuer, cap.policy, cap.position, cap.policy_code,
                    cap.scope, cap.cap_fen, cap.already_fen, cap.count_max, cap.count_already);
  };
  return parts(was) == parts(is);
}

absl::StatusOr<bool> IsJudgedByToday(const Snapshot& snapshot, UnionId union_id,
                                     const Disbursement& head) {
  ASSIGN_OR_RETURN(const storage::StandardsInScope scope,
                   storage::StandardsFor(snapshot, union_id, head.kind, head.event_on));
  if (!ApprovalDecides(scope.standards)) return true;
  ASSIGN_OR_RETURN(const std::optional<DisbursementBatch> batch,
                   storage::FindBatch(snapshot, union_id, head.id));
  CHECK(batch.has_value());
  return batch->law == LawOf(scope.standards) &&
         SameStandardsOn(scope.standards, batch->judged_on, Today(snapshot.now()));
}

absl::StatusOr<Looked> LookAtNext(const Snapshot& snapshot, BatchWork& work, int limit) {
  DisbursementBatch& batch = work.batch;
  ASSIGN_OR_RETURN(const storage::FoundCandidates next,
                   storage::CandidatesOf(snapshot, work.union_id, batch, work.head.event_on,
                                         work.groups, work.named, limit));
  FactsByDay facts(snapshot, work.union_id, work.head);
  Looked looked;
  std::set<MemberId> met;
  for (const storage::FoundCandidate& found : next.found) {
    const MemberId member = found.candidate.member;
    if (!met.insert(member).second) continue;
    if (Number(work.head.id) != 0) {
      ASSIGN_OR_RETURN(const bool in, IsIn(snapshot, work.union_id, work.head.id, member));
      if (in) continue;
    }
    Entry entry{.position = batch.last_position + 1,
                .member = member,
                .event_on = found.gift.has_value() ? found.gift_on : work.head.event_on,
                .birthday_gift = found.gift,
                .amount_fen = batch.amount_fen};
    // A share of those who take part counts this one, too.
    Add(entry, 1, work.head);
    absl::Status refused = CheckFaceValue(found, entry.amount_fen);
    if (refused.ok()) {
      const absl::StatusOr<Judged> judged = JudgeEntry(snapshot, work.union_id, work.head, entry,
                                                       {}, facts, kEntryPath);
      refused = judged.status();
      if (judged.ok()) TakeTerms(judged->verdict, batch, work.head);
    }
    if (refused.ok()) {
      batch.judged_to = batch.last_position = entry.position;
      looked.fit.push_back(std::move(entry));
      continue;
    }
    Add(entry, -1, work.head);
    ASSIGN_OR_RETURN(std::vector<Refusal> refusals, Refusals(refused));
    looked.left_out.push_back({.member = member, .refusals = std::move(refusals)});
  }
  batch.place = next.to;
  batch.at_end = next.at_end;
  return looked;
}

absl::StatusOr<Filled> FillOn(Transaction& transaction, BatchWork& work, bool again) {
  const UnionId union_id = work.union_id;
  DisbursementBatch& batch = work.batch;
  ASSIGN_OR_RETURN(const bool settled, IsSettled(transaction, union_id, work.head, batch));
  if (again || !settled) {
    ASSIGN_OR_RETURN(std::string law, LawFor(transaction, union_id, work.head));
    JudgeAnew(batch, work.head, std::move(law), transaction.now(), Today(transaction.now()));
  }
  Filled filled;
  int left = kBatchSliceMax;
  if (batch.judged_to < batch.last_position) {
    FactsByDay facts(transaction, union_id, work.head);
    ASSIGN_OR_RETURN(filled.kept,
                     LookAgain(transaction, work, facts, left, filled.looked.left_out));
    left -= filled.kept + static_cast<int>(filled.looked.left_out.size());
  }
  if (left > 0 && batch.judged_to == batch.last_position && !batch.at_end) {
    ASSIGN_OR_RETURN(Looked looked, LookAtNext(transaction, work, left));
    // Whoever was taken out is met again in the selection, and that is the last word.
    std::set<MemberId> met;
    for (const Entry& entry : looked.fit) met.insert(entry.member);
    for (const storage::LeftOutRow& row : looked.left_out) met.insert(row.member);
    std::erase_if(filled.looked.left_out,
                  [&](const storage::LeftOutRow& row) { return met.contains(row.member); });
    filled.looked.fit = std::move(looked.fit);
    std::move(looked.left_out.begin(), looked.left_out.end(),
              std::back_inserter(filled.looked.left_out));
  }
  if (work.head.entry_count > kEntriesMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "name"},
                                            {"given", absl::StrCat(work.head.entry_count)},
                                            {"wanted", absl::StrCat(kEntriesMax)}});
  }
  RETURN_IF_ERROR(
      storage::InsertEntries(transaction, union_id, work.head.id, filled.looked.fit));
  if (batch.left_out_count > 0) {
    for (const Entry& entry : filled.looked.fit) {
      RETURN_IF_ERROR(storage::EraseLeftOut(transaction, union_id, batch, entry.member));
    }
  }
  for (const storage::LeftOutRow& row : filled.looked.left_out) {
    RETURN_IF_ERROR(
        storage::KeepLeftOut(transaction, union_id, batch, row.member, row.refusals));
  }
  work.head.items = ItemsOf(batch, work.head.entry_count);
  return filled;
}

absl::StatusOr<Disbursement> SubmitBatch(Transaction& transaction, UnionId union_id,
                                         const Disbursement& head) {
  ASSIGN_OR_RETURN(const std::optional<DisbursementBatch> batch,
                   storage::FindBatch(transaction, union_id, head.id));
  CHECK(batch.has_value());
  ASSIGN_OR_RETURN(const bool settled, IsSettled(transaction, union_id, head, *batch));
  if (!settled || !IsFilled(*batch)) {
    return Refuse(Reason::kBatchUnfilled, {{"field", "name"}, {"given", NumberOf(head)}});
  }
  Disbursement asked = head;
  MarkRequested(transaction, asked);
  // Whoever is in was judged when they came in and counts since then: only the whole is left.
  ASSIGN_OR_RETURN(const RequestFacts facts,
                   storage::RequestFactsFor(transaction, union_id, asked, asked.event_on));
  RETURN_IF_ERROR(CheckWhole(union_id, asked, facts, Today(transaction.now())));
  RETURN_IF_ERROR(CheckAggregates(asked, facts));
  asked.steps = StepsFor(*batch, asked.amount_fen);
  RETURN_IF_ERROR(storage::ReplaceDisbursement(transaction, union_id, journal::kNobody, UserId{0},
                                               head, asked));
  return asked;
}

absl::Status UnsettleIfJudgedBy(Transaction& transaction, UnionId union_id,
                                const Disbursement& before, const Disbursement& after) {
  const bool same = before.sub_kind == after.sub_kind && before.form == after.form &&
                    before.fund == after.fund && before.days == after.days &&
                    before.participants == after.participants;
  if (same) return absl::OkStatus();
  return storage::UnsettleBatch(transaction, union_id, before.id);
}

}  // namespace unioncare::api
