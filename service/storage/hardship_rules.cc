// Subsistence standards, rules of hardship aid and households in SQL.
#include "service/storage/hardship_rules.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/packed.h"
#include "service/storage/unions.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kDibaoStandards("dibao_standards", {"union_id", "id"},
                                     {"county", "from_on", "monthly_fen", "source", "made_by",
                                      "make_us"});
const journal::Table kHardshipRules(
    "hardship_rules", {"union_id", "id"},
    {"from_on", "relative_hundredths", "accident_percent", "by_months", "bands",
     "investigate_working_days", "step_working_days", "publicity_working_days",
     "publicity_skips_vacations", "superior_reviews", "review_months", "contact_months", "made_by",
     "make_us"});
const journal::Table kHouseholdUses("household_uses", {"union_id", "person_hash"},
                                    {"used_by", "file_id"});

namespace {

constexpr sql::Sql kStandardOn{
    "SELECT id, from_on, monthly_fen FROM dibao_standards "
    "WHERE union_id = $1 AND county = $2 AND from_on <= $3 ORDER BY from_on DESC LIMIT 1"};
constexpr sql::Sql kStandards{"SELECT id, county, from_on, monthly_fen, source "
                              "FROM dibao_standards WHERE union_id = $1 AND id > $2 "
                              "ORDER BY id LIMIT $3"};
constexpr sql::Sql kStandardTaken{"SELECT id FROM dibao_standards WHERE union_id = $1 "
                                  "AND county = $2 AND from_on = $3 ORDER BY id"};
constexpr sql::Sql kCountStandards{
    "SELECT COUNT(id) FROM dibao_standards WHERE union_id = $1"};
constexpr sql::Sql kRulesOn{
    "SELECT id, from_on, relative_hundredths, accident_percent, by_months, bands, "
    "investigate_working_days, step_working_days, publicity_working_days, "
    "publicity_skips_vacations, superior_reviews, review_months, contact_months "
    "FROM hardship_rules WHERE union_id = $1 AND from_on <= $2 "
    "ORDER BY from_on DESC, id DESC LIMIT 1"};
constexpr sql::Sql kCountRules{"SELECT COUNT(id) FROM hardship_rules WHERE union_id = $1"};
// What is left of a file that is over, such as of somebody who was transferred, does not count.
constexpr sql::Sql kUse{
    "SELECT used.used_by, used.file_id FROM household_uses AS used JOIN hardship_files AS file "
    "ON file.union_id = used.used_by AND file.id = used.file_id "
    "WHERE used.union_id = $1 AND used.person_hash = $2 AND file.state <= 7 "
    "ORDER BY used.person_hash"};
constexpr sql::Sql kUsesOf{"SELECT person_hash FROM household_uses "
                           "WHERE union_id = $1 AND used_by = $2 AND file_id = $3 "
                           "ORDER BY person_hash"};

constexpr char kBandsForm[] = "hardship-bands/1";

std::string Packed(const std::vector<HardshipBand>& bands) {
  PackedWriter to(kBandsForm);
  to.Number(static_cast<int64_t>(bands.size()));
  for (const HardshipBand& band : bands) {
    to.Text(band.display_name.zh);
    to.Text(band.display_name.en);
    to.Number(band.times_hundredths);
    to.Number(band.gross);
  }
  return to.Take();
}

absl::StatusOr<std::vector<HardshipBand>> Unpacked(absl::string_view bytes) {
  PackedReader from(kBandsForm, bytes);
  std::vector<HardshipBand> bands(static_cast<size_t>(from.Count(kHardshipBandsMax)));
  for (HardshipBand& band : bands) {
    band.display_name.zh = from.Text();
    band.display_name.en = from.Text();
    band.times_hundredths = static_cast<int>(from.Number());
    band.gross = from.Number() != 0;
  }
  RETURN_IF_ERROR(from.Done());
  return bands;
}

// The union itself, then those above it, nearest first.
absl::StatusOr<std::vector<UnionId>> PathOf(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(std::vector<UnionId> path, SuperiorsOf(snapshot, union_id));
  path.insert(path.begin(), union_id);
  return path;
}

}  // namespace

absl::StatusOr<std::optional<DibaoStandard>> DibaoStandardFor(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              const std::string& county,
                                                              absl::CivilDay day) {
  ASSIGN_OR_RETURN(const std::vector<UnionId> path, PathOf(snapshot, union_id));
  // A county has one standard, whoever of them entered it: the newest, of the nearest when several
  // entered that.
  std::optional<DibaoStandard> found;
  for (const UnionId each : path) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kStandardOn,
        [&](sql::Row row) {
          if (found.has_value() && DayOf(row.Int(1)) <= found->from_on) return;
          found = DibaoStandard{.union_id = each,
                                .id = row.Int(0),
                                .county = county,
                                .from_on = DayOf(row.Int(1)),
                                .monthly_fen = row.Int(2)};
        },
        each, county, DayNumber(day)));
  }
  return found;
}

absl::StatusOr<std::vector<KeptStandard>> ListDibaoStandards(const Snapshot& snapshot,
                                                             UnionId union_id, int64_t after,
                                                             int limit) {
  std::vector<KeptStandard> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kStandards,
      [&](sql::Row row) {
        list.push_back({{.union_id = union_id,
                         .id = row.Int(0),
                         .county = std::string(row.Text(1)),
                         .from_on = DayOf(row.Int(2)),
                         .monthly_fen = row.Int(3)},
                        std::string(row.Text(4))});
      },
      union_id, after, limit));
  return list;
}

absl::StatusOr<StandardFacts> FactsFor(const Snapshot& snapshot, const DibaoStandard& made) {
  StandardFacts facts;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kStandardTaken, [&](sql::Row) { facts.taken = true; }, made.union_id,
      made.county, DayNumber(made.from_on)));
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountStandards,
      [&](sql::Row row) { facts.count = static_cast<int>(row.Int(0)); }, made.union_id));
  return facts;
}

absl::Status InsertDibaoStandard(Transaction& transaction, KeptStandard& made) {
  const UnionId union_id = made.standard.union_id;
  ASSIGN_OR_RETURN(made.standard.id,
                   journal::NextNumber(transaction, union_id, "dibao_standard"));
  return journal::Insert(
      transaction, kDibaoStandards, journal::kNobody,
      {Value(union_id), Value(made.standard.id), Value(made.standard.county),
       Value(DayNumber(made.standard.from_on)), Value(made.standard.monthly_fen),
       Value(made.source), Value(transaction.actor().user),
       Value(absl::ToUnixMicros(transaction.now()))});
}

absl::StatusOr<std::optional<HardshipRules>> OwnHardshipRules(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              absl::CivilDay day) {
  std::optional<HardshipRules> found;
  std::string bands;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kRulesOn,
      [&](sql::Row row) {
        bands = std::string(row.Text(5));
        found = HardshipRules{.issuer = union_id,
                              .id = row.Int(0),
                              .from_on = DayOf(row.Int(1)),
                              .relative_hundredths = static_cast<int>(row.Int(2)),
                              .accident_percent = static_cast<int>(row.Int(3)),
                              .by_months = row.Int(4) != 0,
                              .investigate_working_days = static_cast<int>(row.Int(6)),
                              .step_working_days = static_cast<int>(row.Int(7)),
                              .publicity_working_days = static_cast<int>(row.Int(8)),
                              .publicity_skips_vacations = row.Int(9) != 0,
                              .superior_reviews = row.Int(10) != 0,
                              .review_months = static_cast<int>(row.Int(11)),
                              .contact_months = static_cast<int>(row.Int(12))};
      },
      union_id, DayNumber(day)));
  if (found.has_value()) {
    ASSIGN_OR_RETURN(found->bands, Unpacked(bands));
  }
  return found;
}

absl::StatusOr<std::optional<HardshipRules>> HardshipRulesFor(const Snapshot& snapshot,
                                                              UnionId union_id,
                                                              absl::CivilDay day) {
  ASSIGN_OR_RETURN(const std::vector<UnionId> path, PathOf(snapshot, union_id));
  for (const UnionId each : path) {
    ASSIGN_OR_RETURN(std::optional<HardshipRules> own, OwnHardshipRules(snapshot, each, day));
    if (own.has_value()) return own;
  }
  return std::optional<HardshipRules>();
}

absl::StatusOr<int64_t> CountHardshipRules(const Snapshot& snapshot, UnionId union_id) {
  int64_t count = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kCountRules, [&](sql::Row row) { count = row.Int(0); }, union_id));
  return count;
}

absl::Status InsertHardshipRules(Transaction& transaction, HardshipRules& made) {
  ASSIGN_OR_RETURN(made.id, journal::NextNumber(transaction, made.issuer, "hardship_rules"));
  const std::string bands = Packed(made.bands);
  return journal::Insert(
      transaction, kHardshipRules, journal::kNobody,
      {Value(made.issuer), Value(made.id), Value(DayNumber(made.from_on)),
       Value(made.relative_hundredths), Value(made.accident_percent), Value(made.by_months),
       Value(bands), Value(made.investigate_working_days), Value(made.step_working_days),
       Value(made.publicity_working_days), Value(made.publicity_skips_vacations),
       Value(made.superior_reviews), Value(made.review_months), Value(made.contact_months),
       Value(transaction.actor().user), Value(absl::ToUnixMicros(transaction.now()))});
}

std::string HouseholdHash(const Snapshot& snapshot, IdType id_type, absl::string_view id_no) {
  return crypto::KeyedHash(snapshot.vault().lookup(),
                           absl::StrCat("household_uses/", IdNumberIdentity(id_type, id_no)));
}

absl::StatusOr<std::optional<HouseholdUse>> FindHouseholdUse(const Snapshot& snapshot,
                                                             absl::Span<const std::string> hashes,
                                                             const HouseholdUse& except) {
  std::optional<HouseholdUse> found;
  for (const std::string& hash : hashes) {
    RETURN_IF_ERROR(sql::Query(
        snapshot.connection(), kUse,
        [&](sql::Row row) {
          const HouseholdUse use{UnionId{row.Int(0)}, HardshipFileId{row.Int(1)}};
          const bool own = use.union_id == except.union_id && use.file == except.file;
          if (!own && !found.has_value()) found = use;
        },
        kInstallation, sql::Blob{hash}));
  }
  return found;
}

absl::Status SetHouseholdUses(Transaction& transaction, const HouseholdUse& use,
                              const std::vector<std::string>& hashes) {
  std::vector<std::string> before;
  RETURN_IF_ERROR(sql::Query(
      transaction.connection(), kUsesOf,
      [&](sql::Row row) { before.push_back(std::string(row.Bytes(0))); }, kInstallation,
      use.union_id, use.file));
  if (before.empty() && hashes.empty()) return absl::OkStatus();
  transaction.AlsoConcerns(kInstallation, "households");
  for (const std::string& hash : before) {
    RETURN_IF_ERROR(journal::Erase(transaction, kHouseholdUses, journal::kNobody,
                                   {Value(kInstallation), Value(sql::Blob{hash})}));
  }
  for (const std::string& hash : hashes) {
    RETURN_IF_ERROR(journal::Put(transaction, kHouseholdUses, journal::kNobody,
                                 {Value(kInstallation), Value(sql::Blob{hash}),
                                  Value(use.union_id), Value(use.file)}));
  }
  return absl::OkStatus();
}

}  // namespace unioncare::storage
