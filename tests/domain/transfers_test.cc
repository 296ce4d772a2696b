// Rules of transfers, reason by reason.
#include "service/domain/transfers.h"

#include <functional>

#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr absl::CivilDay kToday(2026, 11, 21);
constexpr UnionId kFrom{2};
constexpr UnionId kTo{3};

// "REASON field" of the first refusal; "" when there is none.
template <class Decided>
std::string ReasonOf(const absl::StatusOr<Decided>& decided) {
  if (decided.ok()) return "";
  const Refusal refusal = RefusalsOf(decided.status()).at(0);
  const auto field = refusal.facts.find("field");
  return std::string(InfoOf(refusal.reason).name) +
         (field == refusal.facts.end() ? "" : " " + field->second);
}

Member Giving() {
  Member member;
  member.id = MemberId{5};
  member.display_name = "张伟";
  member.name_pinyin = "zhang wei";
  member.staff_no = "T101";
  member.sex = Sex::kMale;
  member.group = GroupId{1};
  member.birth_date = absl::CivilDay(1976, 3, 5);
  member.mobile = "13800001234";
  member.joined_on = absl::CivilDay(2001, 9, 1);
  member.former_name = "张小伟";
  member.card_no = "C1";
  member.employment_kind = EmploymentKind::kEstablished;
  member.dept = "教务处";
  member.post = "主任";
  member.version = 4;
  return member;
}

struct OfferCase {
  const char* name;
  std::function<void(OfferTransfer&, OfferTransferFacts&)> change;
  const char* wanted;
};
class Offering : public ::testing::TestWithParam<OfferCase> {};

TEST_P(Offering, IsDecidedAsDocumented) {
  OfferTransfer command{.union_id = kFrom, .member = MemberId{5}, .to = kTo};
  OfferTransferFacts facts{.member = Giving(), .receiver_exists = true, .open = {}};
  GetParam().change(command, facts);
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), GetParam().wanted);
}

void StateOf(OfferTransferFacts& facts, MemberState state) { facts.member->state = state; }

const OfferCase kOffers[] = {
    {"Whole", [](auto&, auto&) {}, ""},
    {"Suspended", [](auto&, auto& facts) { StateOf(facts, MemberState::kSuspended); }, ""},
    {"Kept", [](auto&, auto& facts) { StateOf(facts, MemberState::kKept); }, ""},
    {"ToThisDay", [](auto& command, auto&) { command.transfer_on = kToday; }, ""},
    {"OnTheDayOfTheLastChange",
     [](auto& command, auto& facts) {
       command.transfer_on = kToday - 3;
       facts.member->state_on = kToday - 3;
     },
     ""},
    {"NoMember", [](auto&, auto& facts) { facts.member.reset(); }, "NOT_FOUND transfer.member"},
    {"OwnUnion", [](auto& command, auto&) { command.to = kFrom; },
     "TRANSFER_TO_SELF transfer.to_union"},
    {"NoUnion", [](auto&, auto& facts) { facts.receiver_exists = false; },
     "NOT_FOUND transfer.to_union"},
    {"Transferred", [](auto&, auto& facts) { StateOf(facts, MemberState::kTransferred); },
     "STATE_TRANSITION transfer.member"},
    {"Left", [](auto&, auto& facts) { StateOf(facts, MemberState::kLeft); },
     "STATE_TRANSITION transfer.member"},
    {"Dead", [](auto&, auto& facts) { StateOf(facts, MemberState::kDeceased); },
     "STATE_TRANSITION transfer.member"},
    {"Tomorrow", [](auto& command, auto&) { command.transfer_on = kToday + 1; },
     "DATE_IN_FUTURE transfer.transfer_on"},
    {"BeforeBirth",
     [](auto& command, auto&) { command.transfer_on = absl::CivilDay(1976, 3, 4); },
     "DATE_BEFORE_BIRTH transfer.transfer_on"},
    {"BeforeTheLastChange",
     [](auto& command, auto& facts) {
       command.transfer_on = kToday - 4;
       facts.member->state_on = kToday - 3;
     },
     "DATE_BEFORE_CHANGE transfer.transfer_on"},
    {"Twice", [](auto&, auto& facts) { facts.open = TransferId{1}; },
     "TRANSFER_OPEN transfer.member"},
    {"StateComesBeforeTheDay",
     [](auto& command, auto& facts) {
       StateOf(facts, MemberState::kLeft);
       command.transfer_on = kToday + 1;
     },
     "STATE_TRANSITION transfer.member"},
};
INSTANTIATE_TEST_SUITE_P(Transfers, Offering, ::testing::ValuesIn(kOffers),
                         [](const auto& param) { return std::string(param.param.name); });

Transfer Offered() {
  Transfer transfer;
  transfer.from = kFrom;
  transfer.from_id = TransferId{7};
  transfer.member = MemberId{5};
  transfer.to = kTo;
  transfer.to_id = TransferId{9};
  transfer.transfer_on = kToday - 10;
  transfer.reason = "工作调动";
  return transfer;
}

struct Accepting {
  AcceptTransfer command{.union_id = kTo, .etag = "1"};
  AcceptTransferFacts facts;
  Accepting() {
    facts.current = Offered();
    facts.member = Giving();
    facts.neighbours.group_exists = true;
  }
  // A record from before, as the receiving union has it.
  Member& Into() {
    command.into = MemberId{2};
    facts.into.emplace();
    Member& into = facts.into->current.emplace();
    into.id = MemberId{2};
    into.display_name = "张伟";
    into.staff_no = "OLD";
    into.state = MemberState::kTransferred;
    into.state_on = kToday - 400;
    into.version = 3;
    facts.into->neighbours.group_exists = true;
    return into;
  }
  std::string Reason() { return ReasonOf(Decide(command, facts, kToday)); }
};

TEST(AcceptingATransfer, MakesTheOldRecordTransferredAndTheNewOneActiveFromThatDay) {
  Accepting accepting;
  accepting.command.staff_no = "N1";
  accepting.command.group = GroupId{4};
  accepting.command.dept = "后勤处";
  accepting.facts.opened = {.id_no = "", .address = "学院路1号", .emergency_contact = "李四",
                            .care_flags = "1"};
  const auto decided = Decide(accepting.command, accepting.facts, kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  EXPECT_EQ(decided->transfer.state, TransferState::kAccepted);
  const Member& given = decided->given.member;
  EXPECT_EQ(given.state, MemberState::kTransferred);
  EXPECT_EQ(given.state_on, kToday - 10);
  EXPECT_EQ(given.staff_no, "T101");
  ASSERT_EQ(decided->given.changes.size(), 1u);
  EXPECT_EQ(decided->given.changes[0].reason, "工作调动");

  const Member& received = decided->received.member;
  EXPECT_EQ(received.state, MemberState::kActive);
  EXPECT_EQ(received.state_on, kToday - 10);
  EXPECT_EQ(received.display_name, "张伟");
  EXPECT_EQ(received.name_pinyin, "zhang wei");
  EXPECT_EQ(received.birth_date, absl::CivilDay(1976, 3, 5));
  EXPECT_EQ(received.joined_on, absl::CivilDay(2001, 9, 1));
  EXPECT_EQ(received.mobile, "13800001234");
  EXPECT_EQ(received.former_name, "张小伟");
  EXPECT_EQ(received.card_no, "C1");
  EXPECT_EQ(decided->received.address, "学院路1号");
  EXPECT_EQ(decided->received.emergency_contact, "李四");
  // Of the old workplace nothing, and of the old union's care nothing.
  EXPECT_EQ(received.staff_no, "N1");
  EXPECT_EQ(received.group, GroupId{4});
  EXPECT_EQ(received.dept, "后勤处");
  EXPECT_EQ(received.post, "");
  EXPECT_EQ(received.employment_kind, EmploymentKind::kUnspecified);
  EXPECT_EQ(decided->received.care_flags, "");
  ASSERT_EQ(decided->received.changes.size(), 1u);
  const MemberChange& change = decided->received.changes[0];
  EXPECT_EQ(change.kind, ChangeKind::kState);
  EXPECT_EQ(change.old_value, 0);
  EXPECT_EQ(change.new_value, static_cast<int64_t>(MemberState::kActive));
  EXPECT_EQ(change.from_on, kToday - 10);
}

TEST(AcceptingATransfer, IsRefusedForEachReasonInOrder) {
  Accepting accepting;
  accepting.command.etag = "2";
  accepting.facts.current.state = TransferState::kDeclined;
  EXPECT_EQ(accepting.Reason(), "ETAG_MISMATCH etag");
  accepting.command.etag = "1";
  for (const TransferState ended :
       {TransferState::kAccepted, TransferState::kDeclined, TransferState::kWithdrawn}) {
    accepting.facts.current.state = ended;
    EXPECT_EQ(accepting.Reason(), "TRANSFER_ENDED name");
  }
  accepting.facts.current.state = TransferState::kOffered;
  // The giving record has changed since it was offered.
  accepting.facts.member.state = MemberState::kDeceased;
  EXPECT_EQ(accepting.Reason(), "STATE_TRANSITION name");
  accepting.facts.member.state = MemberState::kSuspended;
  accepting.facts.member.state_on = kToday - 9;
  EXPECT_EQ(accepting.Reason(), "DATE_BEFORE_CHANGE name");
  accepting.facts.member.state_on = kToday - 10;
  EXPECT_EQ(accepting.Reason(), "");
  accepting.facts.neighbours.id_no_owner = MemberId{1};
  EXPECT_EQ(accepting.Reason(), "ID_NUMBER_TAKEN member.id_no");
  accepting.facts.neighbours.staff_no_owner = MemberId{1};
  EXPECT_EQ(accepting.Reason(), "STAFF_NO_TAKEN member.staff_no");
}

TEST(AcceptingATransfer, BringsBackARecordOfTheSamePersonOnly) {
  Accepting accepting;
  accepting.command.into = MemberId{2};
  EXPECT_EQ(accepting.Reason(), "NOT_FOUND into");
  accepting.Into();
  const auto decided = Decide(accepting.command, accepting.facts, kToday);
  ASSERT_TRUE(decided.ok()) << decided.status();
  const Member& received = decided->received.member;
  EXPECT_EQ(received.id, MemberId{2});
  EXPECT_EQ(received.state, MemberState::kActive);
  EXPECT_EQ(received.state_on, kToday - 10);
  EXPECT_EQ(received.staff_no, "OLD") << "what is not said anew stays";
  EXPECT_EQ(received.mobile, "13800001234");
  ASSERT_EQ(decided->received.changes.size(), 1u);
  EXPECT_EQ(decided->received.changes[0].old_value,
            static_cast<int64_t>(MemberState::kTransferred));

  accepting.Into().state = MemberState::kLeft;
  EXPECT_EQ(accepting.Reason(), "");
  for (const MemberState state : {MemberState::kActive, MemberState::kSuspended,
                                  MemberState::kKept, MemberState::kDeceased}) {
    accepting.Into().state = state;
    EXPECT_EQ(accepting.Reason(), "STATE_TRANSITION into");
  }
  Member& merged = accepting.Into();
  merged.state = MemberState::kMerged;
  merged.merged_into = MemberId{8};
  EXPECT_EQ(accepting.Reason(), "MEMBER_MERGED into");
  accepting.Into().birth_date = absl::CivilDay(1976, 3, 6);
  EXPECT_EQ(accepting.Reason(), "TRANSFER_OTHER_PERSON into");
  accepting.Into().sex = Sex::kFemale;
  EXPECT_EQ(accepting.Reason(), "TRANSFER_OTHER_PERSON into");
  accepting.Into().id_type = IdType::kPassport;
  accepting.facts.into->id_no = "E1234567";
  accepting.facts.member.id_type = IdType::kPassport;
  accepting.facts.opened.id_no = "E7654321";
  EXPECT_EQ(accepting.Reason(), "TRANSFER_OTHER_PERSON into");
  accepting.facts.into->id_no = "E7654321";
  EXPECT_EQ(accepting.Reason(), "");
}

TEST(EndingAnOffer, IsForOpenOnesAndKeepsTheAnswer) {
  const auto declined = EndOffer(Offered(), TransferState::kDeclined, "1", "尚未报到");
  ASSERT_TRUE(declined.ok());
  EXPECT_EQ(declined->state, TransferState::kDeclined);
  EXPECT_EQ(declined->answer, "尚未报到");
  EXPECT_EQ(ReasonOf(EndOffer(Offered(), TransferState::kWithdrawn, "0", "")),
            "ETAG_MISMATCH etag");
  EXPECT_EQ(ReasonOf(EndOffer(*declined, TransferState::kWithdrawn, "1", "")),
            "TRANSFER_ENDED name");
}

}  // namespace
}  // namespace unioncare
