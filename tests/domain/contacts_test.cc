// The rules of contacts, boundary by boundary.
#include "service/domain/contacts.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

using absl::CivilDay;
constexpr CivilDay kToday(2026, 11, 21);
const absl::Time kNow = MidnightAfter(kToday) - absl::Hours(14);  // 10:00

// "-" a miss, "+" reached, "t" told, "w" a miss that was withdrawn: of whom, on which day of
// November and at which minute (-1: not known), in any order of days.
struct Try {
  char what;
  int day;
  int minute;
  int by = 1;
};

Contact From(const Try& of, int64_t id) {
  Contact contact{.id = ContactId{id}};
  contact.contacted_on = CivilDay(2026, 11, of.day);
  if (of.minute >= 0) contact.contacted_minute = of.minute;
  contact.by = MemberId{of.by};
  contact.mode = ContactMode::kPhone;
  contact.reached = of.what == '+';
  contact.result = of.what == '+'   ? ContactResult::kReached
                   : of.what == 't' ? ContactResult::kTold
                                    : ContactResult::kNotReached;
  contact.withdrawn = of.what == 'w';
  return contact;
}

MissRow RowOf(const std::vector<Try>& tries) {
  std::vector<Contact> log;
  for (const Try& of : tries) log.push_back(From(of, static_cast<int64_t>(log.size()) + 1));
  return MissesInARow(log);
}

TEST(MissesInARow, AreCountedFromTheLastTimeThePersonWasReached) {
  const struct {
    const char* what;
    std::vector<Try> tries;
    int misses;
    int last;
  } kCases[] = {
      {"nothing", {}, 0, 0},
      {"one miss", {{'-', 20, 600}}, 1, 1},
      {"two on two days", {{'-', 19, 600}, {'-', 20, 600}}, 2, 2},
      {"three", {{'-', 18, 600}, {'-', 19, 600}, {'-', 20, 600}}, 3, 3},
      {"miss, reach, miss", {{'-', 18, 600}, {'+', 19, 600}, {'-', 20, 600}}, 1, 3},
      {"miss, miss, reach", {{'-', 18, 600}, {'-', 19, 600}, {'+', 20, 600}}, 0, 0},
      {"told does not end the row", {{'-', 18, 600}, {'t', 19, 600}, {'-', 20, 600}}, 2, 3},
      {"nor is it a miss", {{'-', 18, 600}, {'t', 19, 600}}, 1, 1},
      {"what was withdrawn does not count", {{'-', 18, 600}, {'w', 19, 600}}, 1, 1},
      {"one hour apart are two", {{'-', 20, 600}, {'-', 20, 660}}, 2, 2},
      {"59 minutes are one", {{'-', 20, 600}, {'-', 20, 659}}, 1, 1},
      {"counted from the one that counts",
       {{'-', 20, 600}, {'-', 20, 650}, {'-', 20, 700}}, 2, 3},
      {"over midnight", {{'-', 19, 1430}, {'-', 20, 20}}, 1, 1},
      {"two people within the hour are two", {{'-', 20, 600}, {'-', 20, 601, 2}}, 2, 2},
      {"the same again behind another", {{'-', 20, 600}, {'-', 20, 610, 2}, {'-', 20, 620}}, 2, 2},
      {"a day without times is one try", {{'-', 20, -1}, {'-', 20, -1}}, 1, 1},
      {"one of them without a time", {{'-', 20, -1}, {'-', 20, 900}}, 1, 1},
      {"two days without times", {{'-', 19, -1}, {'-', 20, -1}}, 2, 2},
      {"recorded out of order", {{'-', 20, 600}, {'+', 18, 600}, {'-', 19, 600}}, 2, 1},
      {"reached in between, recorded late", {{'-', 18, 600}, {'-', 20, 600}, {'+', 19, 600}}, 1,
       2},
      {"reached that day, without a time", {{'-', 20, 600}, {'-', 20, 700}, {'+', 20, -1}}, 0, 0},
      {"missed that day, without a time", {{'-', 19, 600}, {'+', 20, 600}, {'-', 20, -1}}, 0, 0},
  };
  for (const auto& of : kCases) {
    const MissRow row = RowOf(of.tries);
    EXPECT_EQ(row.misses, of.misses) << of.what;
    EXPECT_EQ(Number(row.last), of.last) << of.what;
  }
}

TEST(NextAlertStep, RaisesOneAtTwoAndEndsItBelow) {
  for (int misses = 0; misses < 5; ++misses) {
    const MissRow row{misses, ContactId{1}};
    EXPECT_EQ(NextAlertStep(row, false), misses < 2 ? AlertStep::kNothing : AlertStep::kRaise);
    EXPECT_EQ(NextAlertStep(row, true), misses < 2 ? AlertStep::kEnd : AlertStep::kNothing);
  }
}

TEST(Fits, SaysWhichResultsAModeHas) {
  using M = ContactMode;
  using R = ContactResult;
  for (const M mode : {M::kPhone, M::kVideo, M::kMessage, M::kLetter}) {
    EXPECT_TRUE(Fits(mode, R::kReached));
    EXPECT_TRUE(Fits(mode, R::kNotReached));
    EXPECT_FALSE(Fits(mode, R::kVisited));
    EXPECT_TRUE(Fits(mode, R::kTold));
  }
  EXPECT_FALSE(Fits(M::kVisit, R::kReached));
  EXPECT_TRUE(Fits(M::kVisit, R::kVisited));
  EXPECT_TRUE(Fits(M::kVisit, R::kNotReached));
  EXPECT_FALSE(Fits(M::kRelative, R::kReached));
  EXPECT_FALSE(Fits(M::kRelative, R::kVisited));
  EXPECT_TRUE(Fits(M::kRelative, R::kTold));
}

TEST(Reaches, WhatIsToldCountsForThoseWhoLikeItSo) {
  EXPECT_TRUE(Reaches(ContactResult::kReached, false));
  EXPECT_TRUE(Reaches(ContactResult::kVisited, false));
  EXPECT_FALSE(Reaches(ContactResult::kTold, false));
  EXPECT_TRUE(Reaches(ContactResult::kTold, true));
  EXPECT_FALSE(Reaches(ContactResult::kNotReached, true));
}

ContactFields Called(CivilDay on = kToday) {
  return {.contacted_on = on,
          .by = MemberId{2},
          .mode = ContactMode::kPhone,
          .result = ContactResult::kReached,
          .purpose = ContactPurpose::kRoutine};
}
ContactSurroundings Known() {
  return {.union_id = UnionId{2}, .member = MemberId{7}, .cared_for = true};
}
std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? "" : InfoOf(refusals.front().reason).name;
}
std::string Tried(const ContactFields& fields, const ContactSurroundings& facts = Known()) {
  return ReasonOf(Decide(RecordContact{fields}, facts, UserId{1}, kNow).status());
}

TEST(RecordContact, RefusesWhatCannotBe) {
  EXPECT_EQ(Tried(Called()), "");
  ContactFields fields = Called();
  fields.by.reset();
  EXPECT_EQ(Tried(fields), "FIELD_REQUIRED");
  fields.by_text = "校友会 王五";
  EXPECT_EQ(Tried(fields), "");
  fields.mode = ContactMode::kUnspecified;
  EXPECT_EQ(Tried(fields), "FIELD_REQUIRED");
  fields = Called();
  fields.result = ContactResult::kUnspecified;
  EXPECT_EQ(Tried(fields), "FIELD_REQUIRED");
  fields = Called();
  fields.by = MemberId{7};
  EXPECT_EQ(Tried(fields), "CONTACT_SELF");
  EXPECT_EQ(Tried(Called(kToday + 1)), "DATE_IN_FUTURE");
  EXPECT_EQ(Tried(Called(CivilDay(1949, 9, 30))), "DATE_TOO_OLD");
  fields = Called();
  fields.contacted_minute = 10 * 60;
  EXPECT_EQ(Tried(fields), "") << "just now";
  ++*fields.contacted_minute;
  EXPECT_EQ(Tried(fields), "TIME_IN_FUTURE");
  fields = Called();
  fields.result = ContactResult::kVisited;
  EXPECT_EQ(Tried(fields), "CONTACT_RESULT");
  fields = Called();
  fields.next_contact_on = kToday - 1;
  EXPECT_EQ(Tried(fields), "DATE_BEFORE_START");
  fields.next_contact_on = kToday + kNextContactDaysMax;
  EXPECT_EQ(Tried(fields), "");
  fields.next_contact_on = kToday + kNextContactDaysMax + 1;
  EXPECT_EQ(Tried(fields), "PERIOD_TOO_LONG");
  ContactSurroundings facts = Known();
  facts.state = MemberState::kDeceased;
  EXPECT_EQ(Tried(Called(), facts), "MEMBER_DECEASED");
  facts.state = MemberState::kLeft;
  EXPECT_EQ(Tried(Called(), facts), "CONTACT_AWAY");
  facts = Known();
  facts.cared_for = false;
  EXPECT_EQ(Tried(Called(), facts), "CONTACT_NOT_CARED");
  facts = Known();
  facts.by_exists = false;
  EXPECT_EQ(Tried(Called(), facts), "NOT_FOUND");
}

TEST(RecordContact, IsLateBehindThreeDaysAndTakesTheTimeOfToday) {
  const auto made = [&](CivilDay on) {
    return *Decide(RecordContact{Called(on)}, Known(), UserId{1}, kNow);
  };
  EXPECT_FALSE(made(kToday - kContactLateDays).late);
  EXPECT_TRUE(made(kToday - kContactLateDays - 1).late);
  EXPECT_EQ(made(kToday).contacted_minute, 600);
  EXPECT_FALSE(made(kToday - 1).contacted_minute.has_value());
}

TEST(CorrectContact, WantsAReasonAndKeepsTheRest) {
  Contact before = *Decide(RecordContact{Called()}, Known(), UserId{1}, kNow);
  CorrectContact command{.etag = EtagOfVersion(1),
                         .reason = "记错了人",
                         .update_mask = {"withdrawn"},
                         .fields = {.withdrawn = true}};
  const Contact after = *Decide(command, before, Known(), UserId{5}, kNow);
  EXPECT_TRUE(after.withdrawn);
  EXPECT_EQ(after.mode, ContactMode::kPhone);
  EXPECT_EQ(after.corrected_by, UserId{5});
  command.reason.clear();
  EXPECT_EQ(ReasonOf(Decide(command, before, Known(), UserId{5}, kNow).status()),
            "FIELD_REQUIRED");
  command.reason = "x";
  command.update_mask = {"member"};
  EXPECT_EQ(ReasonOf(Decide(command, before, Known(), UserId{5}, kNow).status()),
            "UPDATE_MASK_UNKNOWN");
  command.update_mask = {"result"};
  command.fields.result = ContactResult::kNotReached;
  command.etag = EtagOfVersion(2);
  EXPECT_EQ(ReasonOf(Decide(command, before, Known(), UserId{5}, kNow).status()),
            "ETAG_MISMATCH");
  command.etag = EtagOfVersion(1);
  EXPECT_FALSE(Decide(command, before, Known(), UserId{5}, kNow)->reached);
}

TEST(SettleNeed, IsForWhatIsOpen) {
  ContactFields fields = Called();
  fields.needs = "楼道灯坏了";
  const Contact before = *Decide(RecordContact{fields}, Known(), UserId{1}, kNow);
  EXPECT_EQ(before.need_state, NeedState::kOpen);
  const SettleNeed command{EtagOfVersion(1), "已报修"};
  const Contact after = *Decide(command, before, UnionId{2});
  EXPECT_EQ(after.need_state, NeedState::kDone);
  EXPECT_EQ(ReasonOf(Decide(command, after, UnionId{2}).status()), "NEED_NOT_OPEN");
}

TEST(Discharge, IsMetFromItsDayOnAndDueOnTheSeventh) {
  const CivilDay left(2026, 11, 10);
  EXPECT_EQ(DischargeDueOn(left, 7), CivilDay(2026, 11, 17));
  EXPECT_EQ(DischargeDueOn(left, 0), std::nullopt);
  EXPECT_FALSE(MeetsDischarge(From({'+', 9, 600}, 1), left));
  EXPECT_TRUE(MeetsDischarge(From({'+', 10, 600}, 1), left)) << "day 0";
  EXPECT_TRUE(MeetsDischarge(From({'+', 17, 600}, 1), left)) << "day 7";
  EXPECT_FALSE(MeetsDischarge(From({'-', 17, 600}, 1), left));
  EXPECT_FALSE(MeetsDischarge(From({'t', 17, 600}, 1), left));
}

}  // namespace
}  // namespace unioncare
