// The audit against years of money whose irregularities are known: it finds each of them, as often
// as it is there, and nothing else. TEST_SEED repeats one seed; AUDIT_SEEDS and AUDIT_CLEAN set how
// many years are made and how large each is.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/sample_vouchers.h"
#include "tests/api/exemplars.h"
#include "tests/audit/money_year.h"
#include "tests/support/seed.h"
#include "unioncare/v1/audits.pb.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::testing {
namespace {

int NumberFromEnvironment(const char* name, int usual) {
  const char* given = std::getenv(name);
  int number = usual;
  if (given != nullptr) {
    EXPECT_TRUE(absl::SimpleAtoi(given, &number)) << name;
  }
  return number;
}

std::vector<v1::AuditFinding> Audit(const TestServer& server, const std::string& token,
                                    absl::CivilDay from, absl::CivilDay to) {
  const auto request = Text<v1::AuditDisbursementsRequest>(absl::StrCat(
      "parent: 'unions/2' ", DayText("from", from), DayText("to", to)));
  std::vector<std::string> messages;
  const grpc::Status status =
      server.CallStream(token, "AuditService/AuditDisbursements", request, &messages);
  EXPECT_TRUE(status.ok()) << LocalizedOf(status);
  std::vector<v1::AuditFinding> findings;
  for (const std::string& bytes : messages) {
    v1::AuditDisbursementsResponse response;
    EXPECT_TRUE(response.ParseFromString(bytes));
    findings.insert(findings.end(), response.findings().begin(), response.findings().end());
  }
  return findings;
}

// The disbursements that a finding names.
std::set<int64_t> DisbursementsOf(const v1::AuditFinding& finding) {
  std::set<int64_t> ids;
  for (const v1::AuditedRecord& record : finding.records()) {
    const size_t at = record.name().find("/disbursements/");
    int64_t id = 0;
    if (at == std::string::npos) continue;
    if (absl::SimpleAtoi(record.name().substr(at + 15), &id)) ids.insert(id);
  }
  return ids;
}

bool Fits(const v1::AuditFinding& finding, const Irregularity& planted) {
  if (static_cast<int>(finding.rule()) != static_cast<int>(planted.rule)) return false;
  const std::set<int64_t> ids = DisbursementsOf(finding);
  if (planted.disbursements.empty()) return true;
  const std::set<int64_t> wanted(planted.disbursements.begin(), planted.disbursements.end());
  return std::includes(wanted.begin(), wanted.end(), ids.begin(), ids.end());
}

// What was planted and not found, and what was found and not planted; "" when they are the same.
std::string Difference(std::vector<v1::AuditFinding> found,
                       const std::vector<Irregularity>& planted) {
  std::string difference;
  for (const Irregularity& each : planted) {
    const auto fits = std::find_if(found.begin(), found.end(),
                                   [&](const auto& finding) { return Fits(finding, each); });
    if (fits != found.end()) {
      found.erase(fits);
    } else {
      absl::StrAppend(&difference, "missing: A", static_cast<int>(each.rule), " ", each.what,
                      " (disbursements ", absl::StrJoin(each.disbursements, ", "), ")\n");
    }
  }
  for (const v1::AuditFinding& each : found) {
    absl::StrAppend(&difference, "not planted: ", each.key(), " ", each.sentence_en(), "\n");
  }
  return difference;
}

TEST(AuditOfAYear, FindsWhatIsPlantedAndNothingElse) {
  const uint64_t first = TestSeed();
  const int seeds = NumberFromEnvironment("AUDIT_SEEDS", 2);
  const int clean = NumberFromEnvironment("AUDIT_CLEAN", 210);
  for (int i = 0; i < seeds && !HasFailure(); ++i) {
    SCOPED_TRACE(absl::StrCat("TEST_SEED=", first + i));
    TestServer server;
    MoneyYear year(server, first + i, {.clean = clean, .each = 1 + i % 2});
    year.Fill();
    EXPECT_EQ(Difference(Audit(server, year.world().token("auditor"), absl::CivilDay(2026, 1, 1),
                               absl::CivilDay(2026, 12, 31)),
                         year.planted()),
              "");
  }
}

void AsSample(api::ServerOptions& options) { options.sample = true; }

TEST(AuditOfTheSample, FindsWhatItsOldBookNames) {
  TestServer server(AsSample);
  std::ifstream file(server.directory() + "/tokens/auditor.token");
  std::string token;
  file >> token;
  // By old number, as the sample names them.
  std::map<std::string, int64_t> ids;
  for (int64_t id = 1;; ++id) {
    v1::GetDisbursementRequest get;
    get.set_name(absl::StrCat(kUnion, "/disbursements/", id));
    v1::Disbursement found;
    if (!server.Call(token, "DisbursementService/GetDisbursement", get, &found).ok()) break;
    if (!found.old_number().empty()) ids[found.old_number()] = id;
  }
  std::vector<Irregularity> planted;
  for (const api::SampleIrregularity& each : api::SampleIrregularities()) {
    Irregularity& added = planted.emplace_back();
    added.rule = each.rule;
    added.what = each.en;
    for (const std::string number : {each.old_number, each.other}) {
      if (!number.empty()) added.disbursements.push_back(ids.at(number));
    }
  }
  std::vector<v1::AuditFinding> found =
      Audit(server, token, absl::CivilDay(2025, 1, 1), absl::CivilDay(2026, 12, 31));
  // Visits that are due and reports that came late are the everyday life of the school, and another
  // number of them on every day.
  found.erase(std::remove_if(found.begin(), found.end(),
                             [](const v1::AuditFinding& each) {
                               return each.rule() == static_cast<int>(AuditRule::kOverdueVisit) ||
                                      each.rule() == static_cast<int>(AuditRule::kOverdueReport);
                             }),
              found.end());
  EXPECT_EQ(Difference(found, planted), "");
}

}  // namespace
}  // namespace unioncare::testing
