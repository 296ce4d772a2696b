// Kept answers in SQL.
#include "service/storage/requests.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/crypto.h"

namespace unioncare::storage {
namespace {

constexpr sql::Sql kFind{
    "SELECT fingerprint, response, expires_us FROM requests "
    "WHERE user_id = $1 AND request_id = $2"};

// An expired row of the same id gives way.
constexpr sql::Sql kKeep{
    "INSERT INTO requests (user_id, request_id, fingerprint, union_id, sequence, response, "
    "expires_us) VALUES ($1, $2, $3, $4, $5, $6, $7) "
    "ON CONFLICT (user_id, request_id) DO UPDATE SET fingerprint = excluded.fingerprint, "
    "union_id = excluded.union_id, sequence = excluded.sequence, response = excluded.response, "
    "expires_us = excluded.expires_us"};

constexpr sql::Sql kPrune{
    "DELETE FROM requests WHERE (user_id, request_id) IN "
    "(SELECT user_id, request_id FROM requests WHERE expires_us <= $1 ORDER BY expires_us "
    "LIMIT $2)"};

// Binds the sealed answer to its row.
std::string Place(UserId user, absl::string_view request_id) {
  return absl::StrCat("requests/", Number(user), "/", request_id);
}

}  // namespace

absl::StatusOr<std::optional<KeptRequest>> FindRequest(const Snapshot& snapshot, UserId user,
                                                       absl::string_view request_id) {
  std::optional<KeptRequest> kept;
  std::string sealed;
  const int64_t now_us = absl::ToUnixMicros(snapshot.now());
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kFind,
      [&](sql::Row row) {
        if (row.Int(2) <= now_us) return;
        kept.emplace();
        kept->fingerprint = std::string(row.Bytes(0));
        sealed = std::string(row.Bytes(1));
      },
      user, request_id));
  if (kept.has_value()) {
    ASSIGN_OR_RETURN(kept->response,
                     crypto::Open(snapshot.vault().responses(), sealed, Place(user, request_id)));
  }
  return kept;
}

absl::Status KeepRequest(Transaction& transaction, UnionId union_id, int64_t sequence,
                         absl::string_view response) {
  const Actor& actor = transaction.actor();
  const std::string sealed =
      crypto::Seal(transaction.vault().responses(), transaction.Bytes(crypto::kNonceBytes),
                   response, Place(actor.user, actor.request_id));
  const absl::Time expires = transaction.now() + absl::Hours(24 * kRequestKeepDays);
  return sql::Run(transaction.connection(), kKeep, actor.user, actor.request_id,
                  sql::Blob{actor.fingerprint}, union_id, sequence, sql::Blob{sealed},
                  absl::ToUnixMicros(expires));
}

absl::Status PruneRequests(Transaction& transaction) {
  return sql::Run(transaction.connection(), kPrune, absl::ToUnixMicros(transaction.now()),
                  kRequestsPrunedMax);
}

}  // namespace unioncare::storage
