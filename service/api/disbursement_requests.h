// Asking for a disbursement: what is judged, by what, and the answer that explains it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/api/rpc.h"
#include "service/domain/disbursement_checks.h"
#include "service/domain/disbursements.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

// "disbursement.entries[2]".
std::string EntryPath(const std::string& field, size_t i);
// One person and event: of a disbursement no two entries have the same.
std::string EventKey(const Entry& entry);
// Whose entries these are: persons in place of records that were merged, each of them somebody whom
// the caller sees. kNotFound, kEntryRepeated.
absl::Status ReadPersons(const Snapshot& snapshot, UnionId union_id, const std::string& field,
                         std::vector<Entry>& entries);

// One entry as it was judged.
struct Judged {
  unioncare::Verdict verdict;
  std::string display_name;
};
// What binds a disbursement on each day on which something happened, read once for each.
class FactsByDay {
 public:
  FactsByDay(const Snapshot& snapshot, UnionId union_id, const Disbursement& asked)
      : snapshot_(snapshot), union_id_(union_id), asked_(asked) {}
  absl::StatusOr<const RequestFacts*> On(absl::CivilDay day);

 private:
  const Snapshot& snapshot_;
  const UnionId union_id_;
  const Disbursement& asked_;
  std::map<absl::CivilDay, RequestFacts> days_;
};
// Judges one entry, `path` its path in the request. Of `earlier` those of the same person count as
// given before. Fills in what the rules find about the entry.
absl::StatusOr<Judged> JudgeEntry(const Snapshot& snapshot, UnionId union_id,
                                  const Disbursement& asked, Entry& entry,
                                  absl::Span<const Entry> earlier, FactsByDay& facts,
                                  const std::string& path);

// The fields of a request that are no entries, `field` the path of the disbursement; kind and form
// are wanted, and what is named must be there.
absl::Status ReadHead(UnionId union_id, const std::string& field, const v1::Disbursement& wire,
                      Disbursement& into);
absl::Status CheckKindAndForm(const std::string& field, const Disbursement& asked);
absl::Status CheckNamed(const Snapshot& snapshot, UnionId union_id, const std::string& field,
                        const Disbursement& asked, const std::vector<Entry>& entries);
// Things that are bought, and their prices.
absl::Status CheckItems(const std::string& field, const std::vector<Item>& items);

// What the standards of all entries want of the whole: proofs and publicity.
void TakeTerms(const std::vector<StandardInForce>& standards, Disbursement& of);

// It is asked for, now and by the actor.
void MarkRequested(const Transaction& transaction, Disbursement& of);

// Judges a disbursement whole: its form, each entry, the limits of the year. Fills in what the
// rules find: persons, caps, steps, proofs. `field` is its path in the request.
absl::StatusOr<std::vector<Judged>> Judge(const Snapshot& snapshot, UnionId union_id,
                                          const std::string& field, Disbursement& asked,
                                          std::vector<Entry>& entries);

// Asks, as part of an operation that has judged whether it may be this kind.
absl::StatusOr<v1::RequestDisbursementResponse> AskForDisbursement(
    Transaction& transaction, const v1::RequestDisbursementRequest& request);

// Registers asking, submitting and updating.
void ServeDisbursementRequests(Service& service);

}  // namespace unioncare::api
