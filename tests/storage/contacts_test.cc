// Tests of the tables of contacts on a real file: what is sealed, the log, and one open alert.
#include "service/storage/contacts.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "service/base/status.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};

class ContactsTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [&](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
    ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                  MemberDecision decision;
                  decision.member.display_name = decision.member.name_key = "孙老师";
                  decision.member.name_pinyin = "sun";
                  return InsertMember(transaction, kUnion, std::move(decision)).status();
                }).ok());
  }

  KeptContact Miss(absl::CivilDay on) {
    KeptContact made;
    made.contact = {.member = MemberId{1},
                    .contacted_on = on,
                    .by_text = "甲",
                    .mode = ContactMode::kPhone,
                    .result = ContactResult::kNotReached,
                    .purpose = ContactPurpose::kRoutine};
    return made;
  }
};

TEST_F(ContactsTest, TheConditionIsSealedAndOpened) {
  KeptContact made = Miss(kToday);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return InsertContact(transaction, kUnion, made, "精神尚好");
              }).ok());
  EXPECT_EQ(made.contact.condition_sealed.find("精神"), std::string::npos);
  ASSERT_TRUE(store().ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
                     ASSIGN_OR_RETURN(const auto found,
                                      FindContact(snapshot, kUnion, ContactId{1}));
                     EXPECT_EQ(*OpenCondition(snapshot, kUnion, found->contact), "精神尚好");
                     return absl::OkStatus();
                   }).ok());
}

TEST_F(ContactsTest, OfOnePersonOneAlertIsOpen) {
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                KeptContact made = Miss(kToday - 1);
                RETURN_IF_ERROR(InsertContact(transaction, kUnion, made, ""));
                WelfareAlert alert{.member = MemberId{1},
                                   .raised_by = made.contact.id,
                                   .raise_time = transaction.now()};
                return InsertAlert(transaction, kUnion, alert);
              }).ok());
  EXPECT_FALSE(Write(kUnion, [&](Transaction& transaction) {
                 WelfareAlert alert{.member = MemberId{1},
                                    .raised_by = ContactId{1},
                                    .raise_time = transaction.now()};
                 return InsertAlert(transaction, kUnion, alert);
               }).ok());
}

TEST_F(ContactsTest, WhatWasWithdrawnStaysAndIsNotListedByDay) {
  KeptContact kept = Miss(kToday - 1);
  KeptContact other = Miss(kToday - 1);
  other.contact.needs = "楼道灯坏了";
  other.contact.need_state = NeedState::kOpen;
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                RETURN_IF_ERROR(InsertContact(transaction, kUnion, kept, "精神尚好"));
                return InsertContact(transaction, kUnion, other, "");
              }).ok());
  kept.contact.withdrawn = true;
  kept.contact.correction_reason = "记错了人";
  kept.contact.correct_time = kStart;
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return ReplaceContact(transaction, kUnion, kept, std::nullopt);
              }).ok());
  ASSERT_TRUE(store().ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
                     ASSIGN_OR_RETURN(const auto found,
                                      FindContact(snapshot, kUnion, ContactId{1}));
                     EXPECT_TRUE(found->contact.withdrawn);
                     EXPECT_EQ(found->contact.version, 2);
                     EXPECT_EQ(*OpenCondition(snapshot, kUnion, found->contact), "精神尚好");
                     ASSIGN_OR_RETURN(const auto by_day,
                                      ListContactsByDay(snapshot, kUnion, {kToday - 9, 0}, kToday,
                                                        10));
                     EXPECT_EQ(by_day.size(), 1u);
                     ASSIGN_OR_RETURN(const auto needs,
                                      ListContacts(snapshot, kUnion, std::nullopt, true,
                                                   kContactsBegin, 10));
                     EXPECT_EQ(needs.size(), 1u);
                     ASSIGN_OR_RETURN(const auto all,
                                      ListContacts(snapshot, kUnion, MemberId{1}, false,
                                                   kContactsBegin, 10));
                     EXPECT_EQ(all.size(), 2u);
                     EXPECT_EQ(all.front().contact.id, ContactId{2}) << "the last first";
                     return absl::OkStatus();
                   }).ok());
  ExpectJournalHolds(kUnion);
}

TEST_F(ContactsTest, AHandEditIsFound) {
  KeptContact made = Miss(kToday);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return InsertContact(transaction, kUnion, made, "精神尚好");
              }).ok());
  EXPECT_EQ(FirstDifference(kUnion), "");
  static constexpr sql::Sql kEdit{
      "UPDATE contacts SET contacted_on = contacted_on - 1 WHERE union_id = 1"};
  EditByHand(kEdit);
  EXPECT_EQ(FirstDifference(kUnion), "contacts.contacted_on");
}

TEST_F(ContactsTest, TheLogHasTheLastOfItAndTheLastDays) {
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                for (int back = 5; back > 0; --back) {
                  KeptContact made = Miss(kToday - back);
                  if (back == 3) {
                    made.contact.result = ContactResult::kReached;
                    made.contact.reached = true;
                  }
                  RETURN_IF_ERROR(InsertContact(transaction, kUnion, made, ""));
                }
                return absl::OkStatus();
              }).ok());
  ASSERT_TRUE(store().ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
                     ASSIGN_OR_RETURN(const std::vector<Contact> log,
                                      LogOf(snapshot, kUnion, {MemberId{1}}, 2));
                     EXPECT_EQ(log.size(), 2u);
                     EXPECT_EQ(MissesInARow(log).misses, 2);
                     ASSIGN_OR_RETURN(const LastDays last,
                                      LastDaysOf(snapshot, kUnion, {MemberId{1}}));
                     EXPECT_EQ(last.contact_on, kToday - 3);
                     EXPECT_FALSE(last.visit_on.has_value());
                     return absl::OkStatus();
                   }).ok());
}

}  // namespace
}  // namespace unioncare::storage
