// Verification of the journal: reads entries, tree and tables once each, on one snapshot, and names
// the first difference. This file compares the entries and the tree.
#include "service/storage/verifier.h"

#include "service/storage/tables.h"

namespace unioncare::journal {
namespace {

constexpr sql::Sql kSelectEntries = {
    "SELECT sequence, time_us, leaf_hash, entry FROM journal WHERE union_id = $1"
    " ORDER BY sequence"};
constexpr sql::Sql kSelectNodes = {
    "SELECT level, position, hash FROM merkle_nodes WHERE union_id = $1"
    " ORDER BY level, position"};
constexpr sql::Sql kSelectCounter = {
    "SELECT next FROM counters WHERE union_id = $1 AND noun = $2"};
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
    ++found_.entry_count;
    RETURN_IF_ERROR(Progress(found_.entry_count));
  }
  return absl::OkStatus();
}

void Verifier::TakeEntry(int64_t sequence, const sql::Row& row) {
  const absl::string_view bytes = row.Bytes(3);
  const crypto::Hash leaf = LeafHash(bytes);
  tree_.Append(leaf, [&](Node node, const crypto::Hash& hash) {
    if (nodes_.size() < static_cast<size_t>(node.level)) nodes_.resize(node.level);
    nodes_[node.level - 1].push_back(hash);
  });
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
  for (const absl::string_view frame : entry->frames) {
    if (!TakeFrame(sequence, frame)) differs("entry");
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

// Walks the stored nodes and the recomputed ones side by side, both by level and position.
absl::Status Verifier::CompareNodes() {
  // With an entry missing every node after it would differ, which says nothing more.
  if (gap_) return absl::OkStatus();
  Node expected{.level = 1};
  const auto at_end = [&] { return static_cast<size_t>(expected.level) > nodes_.size(); };
  const auto advance = [&] {
    if (++expected.position == static_cast<int64_t>(nodes_[expected.level - 1].size())) {
      expected = Node{.level = expected.level + 1};
    }
  };
  const auto report = [&](Node node, absl::string_view column) {
    Report(Kind::kNodeChanged, "merkle_nodes",
           absl::StrCat(Number(union_id_), "/", node.level, "/", node.position), column, 0);
  };
  ASSIGN_OR_RETURN(Cursor cursor, Cursor::Open(snapshot_, kSelectNodes, union_id_));
  while (true) {
    ASSIGN_OR_RETURN(const bool more, cursor.Next());
    if (!more) break;
    const std::pair<int64_t, int64_t> stored(cursor.row().Int(0), cursor.row().Int(1));
    while (!at_end() && std::pair<int64_t, int64_t>(expected.level, expected.position) < stored) {
      report(expected, "");
      advance();
    }
    if (at_end() || std::pair<int64_t, int64_t>(expected.level, expected.position) != stored) {
      Report(Kind::kNodeChanged, "merkle_nodes",
             absl::StrCat(Number(union_id_), "/", stored.first, "/", stored.second), "", 0);
      continue;
    }
    if (crypto::View(nodes_[expected.level - 1][expected.position]) != cursor.row().Bytes(2)) {
      report(expected, "hash");
    }
    advance();
  }
  for (; !at_end(); advance()) report(expected, "");
  return absl::OkStatus();
}

absl::StatusOr<Verification> Verify(const Snapshot& snapshot, UnionId union_id,
                                    absl::FunctionRef<bool(const Verification&)> progress) {
  return Verify(snapshot, union_id, Tables(), progress);
}

absl::StatusOr<Verification> Verify(const Snapshot& snapshot, UnionId union_id,
                                    absl::Span<const Table* const> tables,
                                    absl::FunctionRef<bool(const Verification&)> progress) {
  return Verifier(snapshot, union_id, tables, progress).Run();
}

}  // namespace unioncare::journal
