// Tests of the order of findings and of samples by monetary units.
#include "service/domain/audits.h"

#include <map>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "service/domain/audit_rules.h"

namespace unioncare {
namespace {

AuditFinding Found(AuditRule rule, int64_t id, int part = 1) {
  AuditFinding finding = FindingOf(rule);
  finding.subjects = {{.type = AuditSubjectType::kDisbursement, .id = id, .part = part}};
  return finding;
}

TEST(AuditReport, FindingsComeByRuleAndThenBySubject) {
  AuditReport report;
  report.Add(Found(AuditRule::kNonMember, 2));
  report.Add(Found(AuditRule::kOverCapSingle, 9));
  report.Add(Found(AuditRule::kOverCapSingle, 3, 2));
  report.Add(Found(AuditRule::kOverCapSingle, 3, 1));
  std::vector<std::string> keys;
  for (const AuditFinding& finding : report.Sorted()) keys.push_back(KeyOf(finding));
  EXPECT_EQ(keys, (std::vector<std::string>{"A02 d3.1", "A02 d3.2", "A02 d9.1", "A11 d2.1"}));
}

TEST(AuditReport, WhatIsFoundTwiceIsToldOnce) {
  AuditReport report;
  report.Add(Found(AuditRule::kNonMember, 2));
  report.Add(Found(AuditRule::kNonMember, 2));
  EXPECT_EQ(report.Sorted().size(), 1u);
}

TEST(AuditReport, TheSpecificRuleHidesTheCountOfTheSameEntryAlone) {
  AuditReport report;
  report.Add(Found(AuditRule::kOverCount, 5));
  report.Add(Found(AuditRule::kOverCount, 6));
  AuditFinding twice = Found(AuditRule::kDuplicate, 4);
  twice.subjects.push_back({.type = AuditSubjectType::kDisbursement, .id = 5, .part = 1});
  report.Add(twice);
  std::vector<std::string> keys;
  for (const AuditFinding& finding : report.Sorted()) keys.push_back(KeyOf(finding));
  EXPECT_EQ(keys, (std::vector<std::string>{"A04 d6.1", "A05 d4.1 d5.1"}));
}

TEST(AuditReport, WhatIsBeyondTheLimitIsCounted) {
  AuditReport report;
  for (size_t i = 0; i < kAuditFindingsMax + 3; ++i) {
    report.Add(Found(AuditRule::kNonMember, static_cast<int64_t>(i) + 1));
  }
  EXPECT_EQ(report.Sorted().size(), kAuditFindingsMax);
  EXPECT_EQ(report.omitted(), 3);
}

std::vector<SampleLine> Lines(const std::vector<int64_t>& amounts) {
  std::vector<SampleLine> lines;
  for (const int64_t amount : amounts) {
    const int number = static_cast<int>(lines.size()) + 1;
    lines.push_back(
        {.id = DisbursementId{number}, .year = 2026, .serial = number, .amount_fen = amount});
  }
  return lines;
}

TEST(DrawSample, OneSeedDrawsTheSameAgainAndAnotherSeedOthers) {
  std::vector<int64_t> amounts;
  for (int i = 0; i < 500; ++i) amounts.push_back(10'000 + i * 37 % 9000);
  const auto ids = [&](const char* seed) {
    std::vector<int64_t> drawn;
    const auto sample = DrawSample(Lines(amounts), seed, 20);
    EXPECT_TRUE(sample.ok());
    for (const SampledLine& each : sample->drawn) drawn.push_back(Number(each.line.id));
    return drawn;
  };
  EXPECT_EQ(ids("20261122"), ids("20261122"));
  EXPECT_NE(ids("20261122"), ids("20261123"));
}

TEST(DrawSample, EveryPointDrawsExactlyOne) {
  const auto sample = DrawSample(Lines({100, 200, 300, 400}), "x", 10);
  ASSERT_TRUE(sample.ok());
  EXPECT_EQ(sample->total_fen, 1000);
  EXPECT_EQ(sample->interval_fen, 100);
  int draws = 0;
  for (const SampledLine& each : sample->drawn) draws += each.draws;
  EXPECT_EQ(draws, 10);
}

TEST(DrawSample, WhatIsAsLargeAsTwoIntervalsIsAlwaysDrawn) {
  for (int seed = 0; seed < 50; ++seed) {
    const auto sample =
        DrawSample(Lines({500, 2000, 400, 7100}), std::to_string(seed), 10);
    ASSERT_TRUE(sample.ok());
    std::map<int64_t, int> draws;
    for (const SampledLine& each : sample->drawn) draws[Number(each.line.id)] = each.draws;
    EXPECT_GE(draws[2], 1) << seed;
    EXPECT_GE(draws[4], 6) << seed;
  }
}

TEST(DrawSample, TheSizeHasLimits) {
  for (const int size : {0, -1, kSampleSizeMax + 1}) {
    EXPECT_FALSE(DrawSample(Lines({100}), "x", size).ok()) << size;
  }
  EXPECT_TRUE(DrawSample(Lines({100}), "x", 1).ok());
  const auto none = DrawSample({}, "x", 5);
  ASSERT_TRUE(none.ok());
  EXPECT_TRUE(none->drawn.empty());
}

}  // namespace
}  // namespace unioncare
