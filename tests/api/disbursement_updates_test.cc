// What was returned is put right: what stays, what goes, and what is refused.
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tests/api/disbursements_fixture.h"
#include "unioncare/v1/disbursement_records.pb.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::testing {
namespace {

class DisbursementUpdates : public DisbursementsFixture {
 protected:
  std::string Update(const v1::Disbursement& aid, const std::string& fields,
                     const std::string& paths) {
    return Reason("committee", "UpdateDisbursement",
                  absl::StrCat("disbursement { ", Of(aid), fields, " } update_mask { ", paths,
                               " }"));
  }
  v1::Disbursement Returned(const std::string& request) {
    return Step("chair", "ReturnDisbursement", Asked(request), "reason: '补材料'");
  }
};

TEST_F(DisbursementUpdates, AnAccountStaysWithThePersonAndEventThatItIsFor) {
  const std::string transfer = absl::StrCat(
      "parent: 'unions/2' disbursement { kind: BENEFIT_KIND_HOSPITAL "
      "sub_kind: BENEFIT_SUB_KIND_NO_SURGERY form: DELIVERY_FORM_TRANSFER "
      "fund: 'unions/2/funds/1' event_on { year: 2026 month: 11 day: 10 } entries { member: '",
      world_.member("王强"), "' amount_fen: 50000 } }");
  const v1::Disbursement aid = Asked(transfer);
  Call<v1::SetDisbursementPayeeResponse>(
      "committee", "SetDisbursementPayee",
      absl::StrCat("name: '", aid.name(), "' position: 1 payee_name: '王强' "
                   "account: '6222020200112233'"));
  Step("chair", "ReturnDisbursement", aid, "reason: '金额有误'");
  const auto entries = [&](const std::string& person) {
    return absl::StrCat("event_on { year: 2026 month: 11 day: 10 } entries { member: '",
                        world_.member(person), "' amount_fen: 40000 }");
  };
  EXPECT_EQ(Update(aid, entries("王强"), "paths: 'entries'"), "");
  EXPECT_EQ(Get(aid.name()).entries(0).amount_fen(), 40000);
  EXPECT_TRUE(absl::EndsWith(Get(aid.name()).entries(0).account_masked(), "2233"))
      << "another amount, the same man";
  EXPECT_EQ(Update(aid, "event_on { year: 2026 month: 11 day: 9 }", "paths: 'event_on'"), "");
  EXPECT_TRUE(absl::EndsWith(Get(aid.name()).entries(0).account_masked(), "2233"))
      << "another day, the same man";
  EXPECT_EQ(Update(aid, entries("李娜"), "paths: 'entries'"), "");
  EXPECT_EQ(Get(aid.name()).entries(0).account_masked(), "") << "not hers";
  EXPECT_EQ(FirstDifference(server_, world_.token("auditor"), kUnion), "");
}

TEST_F(DisbursementUpdates, ADayThatIsNamedMustBeGiven) {
  const v1::Disbursement aid = Returned(Hospital("王强", 50000));
  EXPECT_EQ(Update(aid, "", "paths: 'event_on'"), "FIELD_REQUIRED");
  EXPECT_EQ(Update(aid, "event_on { year: 2026 month: 11 day: 9 }", "paths: 'event_on'"), "");
  EXPECT_EQ(Get(aid.name()).entries(0).event_on().day(), 9);
}

TEST_F(DisbursementUpdates, TwoLinesOfOnePersonDoNotMoveOntoOneDay) {
  std::string twice = Festival({"王强"}, 1000, 1);
  twice.insert(twice.rfind('}'),
               "entries { member: '" + world_.member("王强") +
                   "' amount_fen: 1000 event_on { year: 2026 month: 10 day: 2 } }");
  const std::string price = "unit_price_fen: 1000";
  twice.replace(twice.find(price), price.size(), "unit_price_fen: 2000");
  const v1::Disbursement aid = Returned(twice);
  const auto move = [&](int day) {
    return Update(aid, absl::StrCat("event_on { year: 2026 month: 10 day: ", day, " }"),
                  "paths: 'event_on'");
  };
  EXPECT_EQ(move(2), "ENTRY_REPEATED");
  EXPECT_EQ(move(3), "");
}

}  // namespace
}  // namespace unioncare::testing
