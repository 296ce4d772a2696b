// Makes clean disbursements by plain inserts, scans them, and audits them.
#include "tests/bench/audit.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"
#include "absl/time/clock.h"
#include "service/base/status.h"
#include "service/domain/audit_pass.h"
#include "service/domain/calendar.h"
#include "service/storage/audit_pass.h"
#include "service/storage/sqlite.h"
#include "service/storage/store.h"
#include "service/storage/vault.h"
#include "tests/bench/populate.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {
namespace {

constexpr UnionId kUnion{1};
constexpr int kRounds = 3;
constexpr int64_t kRowsInCommit = 50'000;
constexpr int kFirstYear = 2017;

constexpr sql::Sql kBegin{"BEGIN IMMEDIATE"};
constexpr sql::Sql kCommit{"COMMIT"};
constexpr sql::Sql kCheckpoint{"PRAGMA wal_checkpoint(TRUNCATE)"};
constexpr sql::Sql kAddPolicy{
    "INSERT INTO policies (union_id, id, code, valid_from, name_zh, name_en, jurisdiction, "
    "basis_zh, basis_en, content, import_us) "
    "VALUES (1, 1, 'BENCH', $1, '标准', 'standards', 'bench', '-', '-', '-', 0)"};
constexpr sql::Sql kAddStandard{
    "INSERT INTO standards (union_id, kind, policy_id, position, sub_kind, beneficiary, cap_fen, "
    "cap_scope, count_max, count_per, cap_window, includes, forms, relations, shared_count, "
    "claim_limit_days, evidence, funds, approvals, publicity_days, age_from, age_to, "
    "cost_from_fen, cost_to_fen, share_numerator, share_denominator, valid_from, basis_zh, "
    "basis_en, certainty) VALUES (1, $1, 1, $2, 0, 1, $3, $4, $5, $6, 1, '', '1', '', 0, 0, "
    "'', '', '', 0, 0, 0, 0, 0, 0, 0, $7, '-', '-', 1)"};
constexpr sql::Sql kAddFund{
    "INSERT INTO funds (union_id, id, source, display_name, opened_on, opening_fen, balance_fen, "
    "encumbered_fen, version) VALUES (1, 1, 1, '工会经费', $1, 0, 0, 0, 1)"};
constexpr sql::Sql kAddHead{
    "INSERT INTO disbursements (union_id, id, year, serial, state, origin, kind, sub_kind, "
    "display_name, batch, event_on, form, fund_id, amount_fen, entry_count, open_count, "
    "left_over_count, reversed_count, returned_fen, invoice_code, invoice_number, invoice_title, "
    "invoice_seller, invoice_fen, days, participants, steps, evidence_wanted, publicity_days, "
    "requested_by, request_us, requested_on, beneficiary_user, paid_on, paid_by, "
    "payment_voucher_no, bank_ref, booked_on, booked_by, subject_code, voucher_no, note, source, "
    "create_us, update_us, version) VALUES (1, $1, $2, $3, 6, 1, $4, 0, $5, 0, $6, 1, 1, $7, 1, 0, "
    "0, 0, 0, '', '', '', '', 0, 1, 0, '3', '', 0, 4, $8, $6, 0, $9, 6, '付-1', '', $10, 5, "
    "'50205', '记-1', '', '', $8, $8, 1)"};
constexpr sql::Sql kAddItem{
    "INSERT INTO disbursement_items (union_id, disbursement_id, position, display_name, quantity, "
    "unit, unit_price_fen) VALUES (1, $1, 1, '慰问品', 1, '份', $2)"};
constexpr sql::Sql kAddEntry{
    "INSERT INTO disbursement_entries (union_id, disbursement_id, position, member_id, "
    "beneficiary, relation, event_on, quantity, amount_fen, cap_issuer, cap_policy, cap_position, "
    "policy_code, cap_scope, cap_fen, already_fen, count_max, count_already, state, sign_kind, "
    "signed_on, agent_name, agent_reason, signed_recorded_by, note, reversal_reason) "
    "VALUES (1, $1, 1, $2, 1, 0, $3, 1, $4, 1, 1, 1, 'BENCH', 0, 0, 0, 0, 0, 2, 1, $5, '', '', "
    "6, '', '')"};
constexpr sql::Sql kAddApproval{
    "INSERT INTO disbursement_approvals (union_id, disbursement_id, step, approver, approved_by, "
    "approve_us, opinion, decision_ref, requested_by, beneficiary_user) "
    "VALUES (1, $1, 1, 3, 3, $2, '同意', '', 4, 0)"};
constexpr sql::Sql kAddProof{
    "INSERT INTO disbursement_proofs (union_id, disbursement_id, number, type, entry, seen_on, "
    "seen_by, note) VALUES (1, $1, 1, 10, 0, $2, 6, '')"};

// What the rules read of a disbursement.
constexpr sql::Sql kScans[] = {
    {"SELECT * FROM disbursements WHERE union_id = 1 ORDER BY id"},
    {"SELECT * FROM disbursement_items WHERE union_id = 1 ORDER BY disbursement_id, position"},
    {"SELECT * FROM disbursement_entries WHERE union_id = 1 ORDER BY disbursement_id, position"},
    {"SELECT * FROM disbursement_approvals WHERE union_id = 1 ORDER BY disbursement_id, step"},
    {"SELECT * FROM disbursement_proofs WHERE union_id = 1 ORDER BY disbursement_id, number"}};
constexpr int kScanColumns[] = {50, 7, 32, 10, 9};

// A kind, how often a member gets it in a year, and its amount: below all caps together.
struct Gift {
  int kind;
  int times;
  int64_t fen;
  int64_t cap_fen;
  int scope;  // as v1.CapScope
};
constexpr Gift kGifts[] = {
    {1, 5, 30'000, 180'000, 2}, {2, 1, 30'000, 40'000, 1}, {8, 8, 3'000, 30'000, 2},
    {9, 6, 4'000, 30'000, 2}};
constexpr int kGiftsInYear = 20;

// Days of festivals of the law in any year: New Year, Labour Day, National Day.
absl::CivilDay FestivalDay(int year, int which) {
  static constexpr int kDays[][2] = {{1, 1}, {1, 2}, {5, 1}, {10, 1}, {10, 2}};
  return absl::CivilDay(year, kDays[which][0], kDays[which][1]);
}

// Disbursement `number` (from 0): all members get the same things, year by year.
absl::Status AddOne(sql::Connection& connection, int64_t number, int64_t& serial, int& last_year) {
  const int64_t round = number / kMembers;
  const int year = kFirstYear + static_cast<int>(round / kGiftsInYear);
  int place = static_cast<int>(round % kGiftsInYear), which = 0;
  while (place >= kGifts[which].times) place -= kGifts[which++].times;
  const Gift& gift = kGifts[which];
  const absl::CivilDay event_on =
      gift.kind == 1 ? FestivalDay(year, place)
                     : absl::CivilDay(year, 1 + place, 1 + static_cast<int>(number % 28));
  const int64_t member = number % kMembers + 1, id = number + 1;
  const int64_t us = absl::ToUnixMicros(MidnightAfter(event_on - 1)) + number % 1000;
  if (std::exchange(last_year, year) != year) serial = 0;
  RETURN_IF_ERROR(sql::Run(connection, kAddHead, id, year, ++serial, gift.kind, "慰问",
                           DayNumber(event_on), gift.fen, us, DayNumber(event_on + 2),
                           DayNumber(event_on + 9)));
  RETURN_IF_ERROR(sql::Run(connection, kAddItem, id, gift.fen));
  RETURN_IF_ERROR(sql::Run(connection, kAddEntry, id, member, DayNumber(event_on), gift.fen,
                           DayNumber(event_on + 3)));
  RETURN_IF_ERROR(sql::Run(connection, kAddApproval, id, us));
  return sql::Run(connection, kAddProof, id, DayNumber(event_on + 3));
}

absl::Status Fill(const std::string& directory, int64_t rows) {
  RETURN_IF_ERROR(Populate(directory, 0, 0));
  ASSIGN_OR_RETURN(const std::unique_ptr<sql::SqliteConnection> connection,
                   sql::OpenSqlite(directory + "/care.db", sql::Mode::kWriter));
  RETURN_IF_ERROR(sql::Run(*connection, kBegin));
  const int64_t since = DayNumber(absl::CivilDay(2010, 1, 1));
  RETURN_IF_ERROR(sql::Run(*connection, kAddPolicy, since));
  RETURN_IF_ERROR(sql::Run(*connection, kAddFund, since));
  int position = 0;
  for (const Gift& gift : kGifts) {
    const bool once = gift.times == 1;
    RETURN_IF_ERROR(sql::Run(*connection, kAddStandard, gift.kind, ++position, gift.cap_fen,
                             gift.scope, once ? 1 : 0, once ? 1 : 0, since));
  }
  int64_t serial = 0;
  int year = 0;
  for (int64_t number = 0; number < rows; ++number) {
    RETURN_IF_ERROR(AddOne(*connection, number, serial, year));
    if (number % kRowsInCommit != kRowsInCommit - 1) continue;
    RETURN_IF_ERROR(sql::Run(*connection, kCommit));
    RETURN_IF_ERROR(sql::Run(*connection, kBegin));
  }
  RETURN_IF_ERROR(sql::Run(*connection, kCommit));
  return sql::Run(*connection, kCheckpoint);
}

absl::StatusOr<double> Scan(const std::string& directory) {
  ASSIGN_OR_RETURN(const std::unique_ptr<sql::Connection> connection,
                   sql::OpenSqlite(directory + "/care.db", sql::Mode::kReader));
  int64_t bytes = 0;
  const absl::Time begin = absl::Now();
  for (size_t i = 0; i < std::size(kScans); ++i) {
    RETURN_IF_ERROR(sql::Query(*connection, kScans[i], [&](sql::Row row) {
      for (int column = 0; column < kScanColumns[i]; ++column) {
        bytes += static_cast<int64_t>(row.Text(column).size());
      }
    }));
  }
  const double seconds = absl::ToDoubleSeconds(absl::Now() - begin);
  if (bytes == 0) return absl::InternalError("the scan found nothing");
  return seconds;
}

// "VmHWM" or "VmRSS" of this process.
int64_t MemoryOf(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.compare(0, name.size(), name) != 0) continue;
    const std::vector<std::string> words = absl::StrSplit(line, ' ', absl::SkipEmpty());
    int64_t kilobytes = 0;
    if (words.size() > 1 && absl::SimpleAtoi(words[words.size() - 2], &kilobytes)) {
      return kilobytes << 10;
    }
  }
  return 0;
}

absl::StatusOr<double> Audit(const std::string& directory, AuditFigures& figures) {
  ASSIGN_OR_RETURN(const Vault vault, Vault::Open(directory + "/keys", /*create=*/false));
  ASSIGN_OR_RETURN(const std::unique_ptr<sql::Connection> connection,
                   sql::OpenSqlite(directory + "/care.db", sql::Mode::kReader));
  const Snapshot snapshot(*connection, vault, absl::Now(), directory);
  std::ofstream("/proc/self/clear_refs") << "5";  // the peak begins anew
  const int64_t before = MemoryOf("VmRSS");
  const AuditPeriod period{.from = absl::CivilDay(kFirstYear, 1, 1),
                           .to = absl::CivilDay(2100, 12, 31),
                           .today = Today(absl::Now())};
  figures.findings = 0;
  const absl::Time begin = absl::Now();
  RETURN_IF_ERROR(storage::AuditUnion(
      snapshot, kUnion, period, [](int64_t, int64_t) { return true; },
      [&](AuditFinding) { ++figures.findings; }));
  const double seconds = absl::ToDoubleSeconds(absl::Now() - begin);
  figures.peak_bytes = std::max(figures.peak_bytes, MemoryOf("VmHWM") - before);
  return seconds;
}

// The middle of several rounds of both, one after the other.
absl::Status Measure(const std::string& directory, AuditFigures& figures) {
  std::vector<double> scans, audits;
  for (int round = 0; round < kRounds; ++round) {
    ASSIGN_OR_RETURN(const double scan, Scan(directory));
    ASSIGN_OR_RETURN(const double audit, Audit(directory, figures));
    scans.push_back(scan);
    audits.push_back(audit);
  }
  std::sort(scans.begin(), scans.end());
  std::sort(audits.begin(), audits.end());
  figures.scan_s = scans[kRounds / 2];
  figures.audit_s = audits[kRounds / 2];
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<AuditFigures> MeasureAudit(const std::string& directory, int64_t rows) {
  std::error_code ignored;
  AuditFigures small{.rows = rows / 100}, large{.rows = rows};
  for (AuditFigures* figures : {&small, &large}) {
    const std::string data = absl::StrCat(directory, "/audit-", figures->rows);
    std::filesystem::remove_all(data, ignored);
    RETURN_IF_ERROR(Fill(data, figures->rows));
    RETURN_IF_ERROR(Measure(data, *figures));
    std::filesystem::remove_all(data, ignored);
  }
  large.small_us = small.audit_s * 1e6 / static_cast<double>(small.rows);
  large.large_us = large.audit_s * 1e6 / static_cast<double>(large.rows);
  return large;
}

std::string AuditText(const AuditFigures& figures) {
  const auto verdict = [](bool met) { return met ? "met" : "NOT MET"; };
  return absl::StrFormat(
      "audit of %d disbursements: scan %.2f s, audit %.2f s, %d findings\n"
      "  audit / scan                 %.2f   at most %.1f   %s\n"
      "  memory of the audit          %d MB   at most %d MB   %s\n"
      "  cost of one, 1 %% / all       %.2f us / %.2f us: %.2f   at most %.1f   %s\n",
      figures.rows, figures.scan_s, figures.audit_s, figures.findings, figures.ratio(),
      kAuditRatioMost, verdict(figures.ratio() <= kAuditRatioMost), figures.peak_bytes >> 20,
      kAuditMemoryMost >> 20, verdict(figures.peak_bytes <= kAuditMemoryMost), figures.small_us,
      figures.large_us, figures.growth(), kAuditGrowthMost,
      verdict(figures.growth() <= kAuditGrowthMost));
}

}  // namespace unioncare::bench
