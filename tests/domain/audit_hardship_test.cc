// Findings about money of hardship aid, boundary by boundary.
#include "service/domain/audit_hardship.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "absl/strings/str_cat.h"
#include "service/domain/audit_rules.h"

namespace unioncare {
namespace {

using Day = absl::CivilDay;

// Paid on 20 November 2026 on a file as it should be.
AuditedAid Proper() {
  AuditedAid aid;
  aid.payment.disbursement = DisbursementId{7};
  aid.payment.kind = HardshipAidKind::kMedical;
  aid.payment.amount_fen = 100000;
  aid.payment.cost_fen = 400000;
  aid.payment.insurance_fen = 250000;
  aid.payment.mutual_aid_fen = 50000;
  aid.file.year = 2026;
  aid.file.sequence = 3;
  aid.file.member = MemberId{4};
  aid.file.outcome = HardshipOutcome::kMeets;
  aid.file.publicity_from = Day(2026, 11, 12);
  aid.file.publicity_to = Day(2026, 11, 19);
  aid.event_on = aid.paid_on = Day(2026, 11, 20);
  aid.looked_at_on = Day(2025, 11, 20);
  aid.review_months = 12;
  aid.public_days = aid.public_days_wanted = 5;
  return aid;
}
// "A38/1 A41/0", and each in words.
std::string Found(const AuditedAid& aid) {
  std::string found;
  JudgeAid(aid, [&](AuditFinding finding) {
    std::string form;
    for (const auto& [key, value] : finding.facts) {
      if (key == "form") form = value;
    }
    absl::StrAppend(&found, found.empty() ? "" : " ", CodeOf(finding.rule), "/", form);
    for (const Language language : {Language::kChinese, Language::kEnglish}) {
      const std::string sentence =
          SentenceOf(finding, language, [](absl::string_view name) { return std::string(name); });
      EXPECT_NE(sentence.find("2026-0003"), std::string::npos) << sentence;
      EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
    }
    EXPECT_EQ(finding.member, MemberId{4});
    EXPECT_EQ(finding.subjects.size(), 1u);
  });
  return found;
}

TEST(AuditHardship, EachRuleAtItsBoundary) {
  const struct {
    const char* what;
    std::function<void(AuditedAid&)> change;
    const char* found;
  } kCases[] = {
      {"as it should be", [](AuditedAid&) {}, ""},
      {"never public", [](AuditedAid& a) { a.file.publicity_to.reset(); }, "A38/0"},
      {"paid on its last day", [](AuditedAid& a) { a.file.publicity_to = a.paid_on; }, "A38/1"},
      {"a day too short", [](AuditedAid& a) { a.public_days = 4; }, "A38/2"},
      {"nobody knows for how long",
       [](AuditedAid& a) { a.public_days = a.public_days_wanted = 0; }, ""},
      {"objected to", [](AuditedAid& a) { a.objection_open = true; }, "A38/3"},
      {"over on that day", [](AuditedAid& a) { a.file.exit_on = a.paid_on; }, ""},
      {"over on the day before", [](AuditedAid& a) { a.file.exit_on = a.paid_on - 1; }, "A39/0"},
      {"not in force", [](AuditedAid& a) { a.looked_at_on.reset(); }, "A39/1"},
      {"a day after the year",
       [](AuditedAid& a) { a.looked_at_on = Day(2025, 11, 19); }, "A39/2"},
      {"from 29 February, on 28 February",
       [](AuditedAid& a) {
         a.looked_at_on = Day(2024, 2, 29);
         a.paid_on = Day(2025, 2, 28);
         a.file.publicity_to = Day(2024, 2, 20);
       },
       ""},
      {"from 29 February, on 1 March",
       [](AuditedAid& a) {
         a.looked_at_on = Day(2024, 2, 29);
         a.paid_on = Day(2025, 3, 1);
         a.file.publicity_to = Day(2024, 2, 20);
       },
       "A39/2"},
      {"excluded", [](AuditedAid& a) { a.file.outcome = HardshipOutcome::kExcluded; }, "A40/0"},
      {"two files", [](AuditedAid& a) { a.other_files = 1; }, "A41/0"},
      {"and elsewhere", [](AuditedAid& a) { a.other_files_elsewhere = 1; }, "A41/1"},
      {"one fen more than the bills", [](AuditedAid& a) { ++a.payment.mutual_aid_fen; }, "A46/0"},
      {"as much as the bills, with other aid on them",
       [](AuditedAid& a) {
         a.payment.amount_fen = 60000;
         a.same_bills_fen = 40000;
       },
       ""},
      {"one fen more, with other aid on them",
       [](AuditedAid& a) { a.same_bills_fen = 1; },
       "A46/1"},
      {"no bills", [](AuditedAid& a) { a.payment.cost_fen.reset(); }, ""},
  };
  for (const auto& each : kCases) {
    AuditedAid aid = Proper();
    each.change(aid);
    EXPECT_EQ(Found(aid), each.found) << each.what;
  }
}

TEST(AuditHardship, AidWithoutAFileWasNeverPublic) {
  int found = 0;
  JudgeAidWithoutFile({.disbursement = DisbursementId{7},
                       .member = MemberId{4},
                       .event_on = Day(2026, 11, 19),
                       .paid_on = Day(2026, 11, 20),
                       .amount_fen = 100000},
                      [&](AuditFinding finding) {
                        ++found;
                        EXPECT_EQ(CodeOf(finding.rule), "A38");
                        EXPECT_EQ(finding.member, MemberId{4});
                        EXPECT_EQ(finding.amount_fen, 100000);
                        const auto same = [](absl::string_view name) { return std::string(name); };
                        EXPECT_EQ(SentenceOf(finding, Language::kChinese, same),
                                  "没有困难档案，也未公示，2026-11-20 已支付困难帮扶款");
                        EXPECT_EQ(SentenceOf(finding, Language::kEnglish, same),
                                  "hardship aid was paid on 2026-11-20 without a hardship file, "
                                  "and so without publicity");
                      });
  EXPECT_EQ(found, 1);
}

}  // namespace
}  // namespace unioncare
