// Verification of the journal: reads entries, tree and tables once each, on one snapshot, and names
// the first difference. This file compares the entries and the tree.
#include "service/storage/verifier.h"

#include "service/storage/tables.h"

namespace unioncare::journal {
namespace {

constexpr sql::Sql kSelectEntries = {
    "SELECT sequence, time_us, leaf_hash, nodes, entry FROM journal WHERE union_id = $1"
    " ORDER BY sequence"};
constexpr sql::Sql kSelectCounter = {
    "SELECT next FROM counters WHERE union_id = $1 AND noun = $2"};
constexpr sql::Sql kSelectOther = {
    "SELECT entry FROM journal WHERE union_id = $1 AND sequence = $2"};
constexpr sql::Sql kSelectKeys = {
    "SELECT person_id, state, wrapped_key FROM person_keys WHERE union_id = $1 ORDER BY person_id"};

}  // namespace

absl::Status Verifier::ReadKeys() {
  return sql::Query(
      snapshot_.connection(), kSelectKeys,
      [&](sql::Row row) {
        PersonKey& person = keys_[row.Int(0)];
        if (row.Int(1) == static_cast<int64_t>(KeyState::kDestroyed) && row.Bytes(2).empty()) {
          person.destroyed = true;
          return;
        }
        absl::StatusOr<crypto::Key> key =
            UnwrapPersonKey(snapshot_.vault(), row.Bytes(2), Number(union_id_), row.Int(0));
        person.opens = key.ok();
        if (key.ok()) person.key = *key;
      },
      union_id_);
}

absl::Status Verifier::ReadEntries() {
  ASSIGN_OR_RETURN(Cursor cursor, Cursor::Open(snapshot_, kSelectEntries, union_id_));
  int64_t expected = 1;
  while (true) {
    ASSIGN_OR_RETURN(const bool more, cursor.Next());
    if (!more) break;
    const int64_t sequence = cursor.row().Int(0);
    if (sequence < expected) {
      ReportEntry(Kind::kEntryChanged, sequence, "sequence");
      continue;
    }
    if (sequence > expected) {
      ReportEntry(Kind::kEntryMissing, expected, "");
      gap_ = true;
    }
    expected = sequence + 1;
    TakeEntry(sequence, cursor.row());
    CompareSince();
    ++found_.entry_count;
    RETURN_IF_ERROR(Progress(found_.entry_count));
  }
  return absl::OkStatus();
}

// The root over the entries that the older checkpoint covers, as they are now.
void Verifier::CompareSince() {
  if (since_ == nullptr || tree_.size() != since_->size) return;
  const crypto::Hash root = tree_.Root();
  if (crypto::View(root) != since_->root_hash) {
    ReportEntry(Kind::kLogRewritten, since_->size, "");
  }
}

void Verifier::ReportShorter() {
  if (since_ != nullptr && tree_.size() < since_->size) {
    ReportEntry(Kind::kLogShorter, tree_.size() + 1, "");
  }
}

void Verifier::TakeEntry(int64_t sequence, const sql::Row& row) {
  const absl::string_view bytes = row.Bytes(4);
  const crypto::Hash leaf = LeafHash(bytes);
  buffer_.clear();
  tree_.Append(leaf, [&](Node, const crypto::Hash& hash) {
    buffer_.append(crypto::View(hash).data(), hash.size());
  });
  // With an entry missing every node after it would differ, which says nothing more.
  const bool nodes_differ = !gap_ && row.Bytes(3) != buffer_;
  bool sound = true;
  const auto differs = [&](absl::string_view column) {
    if (sound) ReportEntry(Kind::kEntryChanged, sequence, column);
    sound = false;
  };
  if (crypto::View(leaf) != row.Bytes(2)) differs("entry");
  const std::optional<Entry> entry = DecodeEntry(bytes);
  if (!entry.has_value() || entry->head.union_id != Number(union_id_) ||
      entry->head.sequence != sequence) {
    differs("entry");
    return;
  }
  if (entry->head.time_us != row.Int(1)) differs("time_us");
  if (entry->head.other.sequence != 0) pairs_.emplace_back(sequence, entry->head.other);
  for (const absl::string_view frame : entry->frames) {
    if (!tables_.empty() && !TakeFrame(sequence, frame)) differs("entry");
  }
  if (sound && nodes_differ) {
    Report(Kind::kNodeChanged, "journal", absl::StrCat(Number(union_id_), "/", sequence), "nodes",
           sequence);
  }
}

// False when the frame is none of ours.
bool Verifier::TakeFrame(int64_t sequence, absl::string_view bytes) {
  const std::optional<Frame> frame = DecodeFrame(bytes);
  if (!frame.has_value() || frame->union_id != Number(union_id_)) return false;
  if (frame->person == 0) {
    const std::optional<Image> image = DecodeImage(frame->image);
    return image.has_value() &&
           TakeImage(sequence, *image,
                     ToDigest(Locator(snapshot_.vault(), image->table, image->key)));
  }
  const Digest locator = ToDigest(frame->locator);
  PersonKey& person = keys_[frame->person];
  if (person.opens) {
    const absl::StatusOr<std::string> opened = crypto::Open(
        person.key, frame->image, ImagePlace(frame->union_id, frame->person, frame->locator));
    if (opened.ok()) {
      const std::optional<Image> image = DecodeImage(*opened);
      return image.has_value() && TakeImage(sequence, *image, locator);
    }
  }
  if (!person.destroyed && person.damaged_sequence == 0) person.damaged_sequence = sequence;
  rows_[locator] = Known{
      .sequence = sequence,
      .state = person.destroyed ? Known::State::kForgotten : Known::State::kUnreadable};
  return true;
}

// An operation that touched two unions stands in both logs, and each entry names the other.
absl::Status Verifier::ComparePairs() {
  for (const auto& [sequence, other] : pairs_) {
    bool found = false, named = false;
    RETURN_IF_ERROR(sql::Query(
        snapshot_.connection(), kSelectOther,
        [&, own = sequence](sql::Row row) {
          found = true;
          const std::optional<Entry> entry = DecodeEntry(row.Bytes(0));
          named = entry.has_value() && entry->head.other.union_id == Number(union_id_) &&
                  entry->head.other.sequence == own;
        },
        other.union_id, other.sequence));
    if (named) continue;
    Report(found ? Kind::kEntryChanged : Kind::kEntryMissing, "journal",
           absl::StrCat(other.union_id, "/", other.sequence), "", sequence);
  }
  return absl::OkStatus();
}

absl::Status Verifier::CompareCounter() {
  std::optional<int64_t> next;
  RETURN_IF_ERROR(sql::Query(
      snapshot_.connection(), kSelectCounter, [&](sql::Row row) { next = row.Int(0); }, union_id_,
      "journal"));
  // Without gaps the number of entries is the last sequence.
  const int64_t last = found_.entry_count;
  if (gap_ || next.value_or(1) == last + 1) return absl::OkStatus();
  if (next.has_value() && *next > last + 1) {
    ReportEntry(Kind::kEntryMissing, last + 1, "");
  } else {
    Report(next.has_value() ? Kind::kColumnChanged : Kind::kRowMissing, "counters",
           absl::StrCat(Number(union_id_), "/journal"), next.has_value() ? "next" : "", 0);
  }
  return absl::OkStatus();
}

absl::StatusOr<Verification> Verify(const Snapshot& snapshot, UnionId union_id,
                                    absl::FunctionRef<bool(const Verification&)> progress) {
  return Verify(snapshot, union_id, Tables(), progress);
}

absl::StatusOr<Verification> VerifySince(const Snapshot& snapshot, const Head& since,
                                         absl::FunctionRef<bool(const Verification&)> progress) {
  return Verifier(snapshot, since.union_id, Tables(), progress, &since).Run();
}

absl::StatusOr<Verification> Verify(const Snapshot& snapshot, UnionId union_id,
                                    absl::Span<const Table* const> tables,
                                    absl::FunctionRef<bool(const Verification&)> progress) {
  return Verifier(snapshot, union_id, tables, progress).Run();
}

}  // namespace unioncare::journal
