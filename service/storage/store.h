// The store: one writer thread that commits in groups, a bounded pool of readers, one stamp of time
// per transaction. It owns every transaction; what happens inside one is decided above.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/crypto.h"
#include "service/domain/access.h"
#include "service/domain/types.h"
#include "service/storage/sql.h"
#include "service/storage/vault.h"

namespace unioncare {

// Who acts, and in which call: what a journal entry says about its origin, and what the caller may
// see. The default is the system itself, which sees everything.
struct Actor {
  UserId user = UserId{0};    // 0: the system itself
  std::string display_name;   // of the user
  Language language = Language::kChinese;  // of texts that go into an answer
  std::vector<Grant> grants;  // of the user
  // Whose rows the caller sees in the union that the request names.
  Sight sight = Sight{.everybody = true};
  std::string method;       // "unioncare.v1.CaseService/RecordVisit"
  std::string request_id;   // empty when the caller gave none
  std::string fingerprint;  // SHA-256 of method and request; empty when there is none
  std::optional<SessionId> session;  // that the call came with; none for an API token
  std::string peer;         // the address that the call came from, without its port
};

// A consistent view of the database at one stamp of time. Reads only.
class Snapshot {
 public:
  // `directory` is that of the database file; attachments and backups have theirs below it.
  Snapshot(sql::Connection& connection, const Vault& vault, absl::Time now,
           std::string directory = "")
      : connection_(connection), vault_(vault), now_(now), directory_(std::move(directory)) {}
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

  sql::Connection& connection() const { return connection_; }
  const Vault& vault() const { return vault_; }
  // The only time a request has. Equal for all operations of a group; never goes backwards.
  absl::Time now() const { return now_; }
  const std::string& directory() const { return directory_; }
  const Actor& actor() const { return actor_; }
  Actor& actor() { return actor_; }

 private:
  sql::Connection& connection_;
  const Vault& vault_;
  const absl::Time now_;
  const std::string directory_;
  Actor actor_;
};

// Gives up the view of a reader: nothing is read through it any more. For long work that has read
// what it needs, so that it does not keep the log of the database from beginning again.
inline constexpr sql::Sql kEndView = {"ROLLBACK"};
inline absl::Status EndView(const Snapshot& snapshot) {
  return sql::Run(snapshot.connection(), kEndView);
}

// A Snapshot that may change the database. What it changed is kept or dropped as a whole.
class Transaction : public Snapshot {
 public:
  Transaction(sql::Connection& connection, const Vault& vault, absl::Time now,
              absl::string_view seed, std::string directory = "")
      : Snapshot(connection, vault, now, std::move(directory)), random_(seed) {}

  // Random bytes of this attempt: nonces, keys, tokens.
  std::string Bytes(size_t count) { return random_.Bytes(count); }
  // The images of the rows changed so far, in order, as journal::Put and Erase encoded them.
  std::vector<std::string>& images() { return images_; }
  // The keys of persons that the journal has unwrapped in this attempt.
  struct OpenedKey {
    UnionId union_id;
    MemberId person;
    crypto::Key key;
  };
  std::vector<OpenedKey>& opened_keys() { return opened_keys_; }

  // The operation says which record it concerned, and in which union's log it is entered.
  void Concerns(UnionId union_id, std::string resource) {
    concerned_union_ = union_id;
    resource_ = std::move(resource);
  }
  // An operation that touches a second union says so: it is entered in that log, too, and each of
  // the two entries names the other.
  void AlsoConcerns(UnionId union_id, std::string resource) {
    also_concerned_.emplace(union_id, std::move(resource));
  }
  UnionId concerned_union() const { return concerned_union_; }
  const std::string& resource() const { return resource_; }  // empty: nothing was concerned
  const std::optional<std::pair<UnionId, std::string>>& also_concerned() const {
    return also_concerned_;
  }

 private:
  crypto::SeedStream random_;
  std::vector<std::string> images_;
  std::vector<OpenedKey> opened_keys_;
  UnionId concerned_union_ = kInstallation;
  std::string resource_;
  std::optional<std::pair<UnionId, std::string>> also_concerned_;
};

// What becomes of an operation that succeeded.
enum class Outcome {
  kKeep,     // commit
  kDiscard,  // roll back, although it succeeded (validate_only)
};

// Runs on the writer thread inside the transaction of its group. A Status refuses with no effect.
// It may run more than once, so it must not keep state across calls.
using WriteFn = absl::AnyInvocable<absl::StatusOr<Outcome>(Transaction&)>;
// Runs on a reader thread.
using ReadFn = absl::AnyInvocable<absl::Status(Snapshot&)>;
// Runs once, on a thread of the store: what was asked is durable, or refused with no effect.
// UNAVAILABLE: the outcome is unknown, ask again with the same request_id.
using DoneFn = absl::AnyInvocable<void(absl::Status)>;

struct StoreOptions {
  std::string path;              // the database file
  const Clock* clock = nullptr;  // outlives the store
  const Vault* vault = nullptr;  // outlives the store
  int group_max = 128;           // operations in one commit
  int write_queue_max = 4096;    // operations waiting for the writer
  int read_queue_max = 4096;     // operations waiting for a reader
  int reader_count = 2;
  // False commits each operation alone: the benchmark's baseline.
  bool group_commit = true;
  // Wraps the writer's connection; the faulty connection of the tests comes in here.
  absl::AnyInvocable<std::unique_ptr<sql::Connection>(std::unique_ptr<sql::Connection>) const> wrap;
  // Called when a COMMIT ended in an I/O error: the outcome is unknown and the process must stop.
  // The default logs and aborts the process.
  absl::AnyInvocable<void(absl::Status)> on_commit_failure;
  // Called by the writer just before COMMIT and just after it, with the number of operations. Used
  // by crash tests and benchmarks; empty in service.
  absl::AnyInvocable<void(bool committed, int operations)> on_commit;
};

class Store {
 public:
  // Opens or creates the file and migrates it. Errors: FAILED_PRECONDITION for a file of a newer
  // program or a changed migration, DATA_LOSS for a file that is not a sound database.
  static absl::StatusOr<std::unique_ptr<Store>> Open(StoreOptions options);
  virtual ~Store() = default;

  // Both return at once. RESOURCE_EXHAUSTED comes to `done` when the queue is full, UNAVAILABLE
  // after Stop.
  virtual void Write(WriteFn write, DoneFn done) = 0;
  virtual void Read(ReadFn read, DoneFn done) = 0;
  // The same, waiting for the end. Not on a thread of the store.
  absl::Status WriteAndWait(WriteFn write);
  absl::Status ReadAndWait(ReadFn read);

  // Why writes are refused because of the clock, or OK. The wall must not depart from the monotonic
  // clock by more than an hour while running, nor at start lie more than five minutes before the
  // last stamp or more than 400 days after it.
  virtual absl::Status ClockTrust() const = 0;
  // An administrator says that the wall clock is right.
  virtual void ConfirmClock() = 0;
  // How many operations wait for the writer.
  virtual int WriteQueueLength() const = 0;

  // Finishes what is queued and closes the file. Later calls get UNAVAILABLE.
  virtual void Stop() = 0;
};

}  // namespace unioncare
