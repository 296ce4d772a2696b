// Transfers over the wire: two unions, two steps, and what each of them sees.
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/storage/sqlite.h"
#include "tests/api/birthdays_fixture.h"
#include "unioncare/v1/birthday_gifts.pb.h"
#include "unioncare/v1/birthdays.pb.h"
#include "unioncare/v1/cases.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/transfers.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kNumber[] = "11010119800517003";

class Transfers : public BirthdaysFixture {
 protected:
  Answer Ask2(const std::string& method, const std::string& who, const std::string& request) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    return Ask(server_, world_.token(who), descriptor, *Parsed(descriptor->input_type(), request));
  }
  template <class Response>
  Response Do(const std::string& method, const std::string& who, const std::string& request) {
    const Answer answer = Ask2(method, who, request);
    EXPECT_TRUE(answer.status.ok()) << method << " " << request << ": "
                                    << LocalizedOf(answer.status);
    Response response;
    EXPECT_TRUE(response.ParseFromString(answer.bytes));
    return response;
  }
  std::string Why(const std::string& method, const std::string& who, const std::string& request) {
    return Ask2("TransferService/" + method, who, request).reason;
  }

  static std::string OfferRequest(const std::string& member, const std::string& to,
                                  const std::string& day) {
    return absl::StrCat("parent: '", member.substr(0, 8), "' transfer { member: '", member,
                        "' to_union: '", to, "' reason: '工作调动' transfer_on { ", day, " } }");
  }
  v1::Transfer Offer(const std::string& member, const std::string& to, const std::string& who,
                     const std::string& day = "year: 2026 month: 11 day: 1") {
    return Do<v1::Transfer>("TransferService/CreateTransfer", who, OfferRequest(member, to, day));
  }
  // The newest transfer of a union, as it sees it.
  v1::Transfer Newest(const std::string& parent, const std::string& who) {
    const auto listed = Do<v1::ListTransfersResponse>("TransferService/ListTransfers", who,
                                                      "parent: '" + parent + "'");
    EXPECT_GT(listed.transfers_size(), 0);
    return listed.transfers_size() == 0 ? v1::Transfer()
                                        : listed.transfers(listed.transfers_size() - 1);
  }
  static std::string AcceptRequest(const v1::Transfer& offered, const std::string& more = "") {
    return absl::StrCat("name: '", offered.name(), "' etag: '", offered.etag(), "' ", more);
  }
  v1::AcceptTransferResponse Accept(const std::string& parent, const std::string& who,
                                    const std::string& more = "") {
    return Do<v1::AcceptTransferResponse>("TransferService/AcceptTransfer", who,
                                          AcceptRequest(Newest(parent, who), more));
  }
  v1::Member Get(const std::string& name, const std::string& who) {
    return Do<v1::Member>("MemberService/GetMember", who, "name: '" + name + "'");
  }
  void SetIdNumber(const std::string& name, const std::string& who) {
    Do<v1::Member>("MemberService/UpdateMember", who,
                   absl::StrCat("member { name: '", name, "' etag: '", Get(name, who).etag(),
                                "' id_type: ID_TYPE_RESIDENT id_no: '", ResidentNumber(kNumber),
                                "' address: '学院路1号' emergency_contact: '李四' "
                                "care_flags: CARE_FLAG_LIVING_ALONE } update_mask { paths: "
                                "'id_type' paths: 'id_no' paths: 'address' paths: "
                                "'emergency_contact' paths: 'care_flags' }"));
  }
  std::vector<v1::UpcomingBirthday> ListedIn(const std::string& parent, const std::string& window,
                                             const std::string& who) {
    const auto page = Call<v1::ListUpcomingBirthdaysResponse>(
        "ListUpcomingBirthdays", who, "parent: '" + parent + "' " + window);
    return {page.birthdays().begin(), page.birthdays().end()};
  }
  void ExpectVerified() {
    EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
    EXPECT_EQ(FirstDifference(server_, world_.token("neighbour"), kNeighbour), "");
  }
};

TEST_F(Transfers, AMemberMovesInTwoStepsAndEachUnionHasARecordOfItsOwn) {
  const std::string zhang = Name("张伟");
  SetIdNumber(zhang, "chair");
  const v1::Transfer out = Offer(zhang, kNeighbour, "committee");
  EXPECT_EQ(out.direction(), v1::TRANSFER_DIRECTION_OUT);
  EXPECT_EQ(out.member(), zhang);
  EXPECT_EQ(out.from_union_display_name(), "本校");
  EXPECT_EQ(out.to_union_display_name(), "邻校");
  EXPECT_EQ(out.offered_by_display_name(), "committee");
  EXPECT_EQ(Get(zhang, "chair").state(), v1::MEMBER_STATE_ACTIVE) << "nothing has moved yet";

  const v1::Transfer in = Newest(kNeighbour, "neighbour");
  EXPECT_EQ(in.direction(), v1::TRANSFER_DIRECTION_IN);
  EXPECT_EQ(in.member(), "");
  EXPECT_EQ(in.member_display_name(), "张伟");
  EXPECT_EQ(in.reason(), "工作调动");

  // A trial says what would be, and leaves all as it was.
  Do<v1::AcceptTransferResponse>("TransferService/AcceptTransfer", "neighbour",
                                 AcceptRequest(in, "validate_only: true"));
  EXPECT_EQ(Newest(kNeighbour, "neighbour").state(), v1::TRANSFER_STATE_OFFERED);

  const auto accepted =
      Accept(kNeighbour, "neighbour", "member { staff_no: 'N7' group: 'unions/3/groups/1' }");
  const v1::Member& received = accepted.member();
  EXPECT_EQ(received.name(), "unions/3/members/2");
  EXPECT_EQ(received.display_name(), "张伟");
  EXPECT_EQ(received.staff_no(), "N7");
  EXPECT_EQ(received.group(), "unions/3/groups/1");
  EXPECT_EQ(received.state(), v1::MEMBER_STATE_ACTIVE);
  EXPECT_EQ(Iso(received.state_on()), "2026-11-01");
  EXPECT_EQ(received.mobile(), "199****1234");
  EXPECT_TRUE(received.has_address());
  EXPECT_FALSE(received.has_care_flags());
  EXPECT_EQ(accepted.transfer().member(), received.name());
  EXPECT_EQ(accepted.transfer().decided_by_display_name(), "主席");
  const auto opened = Do<v1::RevealMemberResponse>(
      "MemberService/RevealMember", "neighbour",
      "name: '" + received.name() + "' reason: '核对'");
  EXPECT_EQ(opened.id_no(), ResidentNumber(kNumber));
  EXPECT_EQ(opened.address(), "学院路1号");

  EXPECT_EQ(Get(zhang, "chair").state(), v1::MEMBER_STATE_TRANSFERRED);
  const auto history = Do<v1::MemberHistory>("MemberService/GetMemberHistory", "chair",
                                             "name: '" + zhang + "'");
  ASSERT_EQ(history.changes_size(), 1);
  EXPECT_EQ(history.changes(0).new_state(), v1::MEMBER_STATE_TRANSFERRED);
  EXPECT_EQ(Iso(history.changes(0).from_on()), "2026-11-01");
  EXPECT_EQ(history.changes(0).reason(), "工作调动");
  const auto there = Do<v1::MemberHistory>("MemberService/GetMemberHistory", "neighbour",
                                           "name: '" + received.name() + "'");
  ASSERT_EQ(there.changes_size(), 1);
  EXPECT_EQ(there.changes(0).old_state(), v1::MEMBER_STATE_UNSPECIFIED);
  EXPECT_EQ(Newest(kUnion, "chair").state(), v1::TRANSFER_STATE_ACCEPTED);
  ExpectVerified();
  server_.Stop();
  server_.Start();
  ExpectVerified();
}

TEST_F(Transfers, NobodyAnswersForTheOtherUnionAndNobodySeesMoreThanTheirSide) {
  const v1::Transfer out = Offer(Name("王强"), kNeighbour, "chair");
  const v1::Transfer in = Newest(kNeighbour, "neighbour");
  const std::string answer = AcceptRequest(in);
  EXPECT_EQ(Why("AcceptTransfer", "chair", answer), "PERMISSION_MISSING");
  EXPECT_EQ(Why("AcceptTransfer", "committee", AcceptRequest(out)), "NOT_FOUND")
      << "what goes out is not accepted by the one who gives";
  EXPECT_EQ(Why("DeclineTransfer", "chair", AcceptRequest(out, "reason: '否'")), "NOT_FOUND");
  EXPECT_EQ(Why("WithdrawTransfer", "neighbour", AcceptRequest(in, "reason: '否'")), "NOT_FOUND");
  EXPECT_EQ(Why("GetTransfer", "neighbour", "name: '" + out.name() + "'"), "PERMISSION_MISSING");
  EXPECT_EQ(Why("CreateTransfer", "neighbour",
                OfferRequest(Name("张伟"), kNeighbour, "year: 2026 month: 11 day: 1")),
            "PERMISSION_MISSING") << "nobody fetches a member";
  const auto declined = Do<v1::Transfer>("TransferService/DeclineTransfer", "neighbour",
                                         AcceptRequest(in, "reason: '尚未报到'"));
  EXPECT_EQ(declined.state(), v1::TRANSFER_STATE_DECLINED);
  EXPECT_EQ(declined.member_display_name(), "") << "who did not come is forgotten there";
  EXPECT_EQ(declined.reason(), "");
  const v1::Transfer seen = Newest(kUnion, "chair");
  EXPECT_EQ(seen.member_display_name(), "王强");
  EXPECT_EQ(seen.answer(), "尚未报到");
  EXPECT_EQ(seen.decided_by_display_name(), "主席");
  EXPECT_EQ(Why("AcceptTransfer", "neighbour", AcceptRequest(declined)), "TRANSFER_ENDED");
  EXPECT_EQ(Why("WithdrawTransfer", "chair", AcceptRequest(seen, "reason: '否'")),
            "TRANSFER_ENDED");
  // And so a second offer may be made, and taken back.
  const v1::Transfer second = Offer(Name("王强"), kNeighbour, "chair");
  EXPECT_EQ(Why("CreateTransfer", "chair",
                OfferRequest(Name("王强"), "unions/1", "year: 2026 month: 11 day: 1")),
            "TRANSFER_OPEN");
  Do<v1::Transfer>("TransferService/WithdrawTransfer", "chair",
                   AcceptRequest(second, "reason: '调动取消'"));
  EXPECT_EQ(Newest(kNeighbour, "neighbour").state(), v1::TRANSFER_STATE_WITHDRAWN);
  ExpectVerified();
}

TEST_F(Transfers, OpenCasesStayWithTheUnionThatOpenedThem) {
  const auto reported = Do<v1::ReportCaseResponse>(
      "CaseService/ReportCase", "chair",
      absl::StrCat("parent: 'unions/2' member: '", Name("李娜"),
                   "' occasion: OCCASION_ILLNESS_HOSPITAL "
                   "event_on { year: 2026 month: 11 day: 18 }"));
  Do<v1::Case>("CaseService/AssignCase", "chair",
               absl::StrCat("name: '", reported.case_().name(), "' responsible: '", Name("王强"),
                            "'"));
  EXPECT_EQ(Offer(Name("李娜"), kNeighbour, "chair").open_case_count(), 1);
  EXPECT_EQ(Offer(Name("王强"), kNeighbour, "chair").open_work_count(), 1);
  const auto offered = Do<v1::ListTransfersResponse>(
      "TransferService/ListTransfers", "neighbour",
      "parent: 'unions/3' filter: 'direction = in AND state = offered'");
  ASSERT_EQ(offered.transfers_size(), 2);
  EXPECT_EQ(offered.transfers(0).open_case_count(), 0) << "that is not theirs to know";
  const auto accepted = Do<v1::AcceptTransferResponse>(
      "TransferService/AcceptTransfer", "neighbour", AcceptRequest(offered.transfers(0)));
  const auto of_case = Do<v1::Case>("CaseService/GetCase", "chair",
                                    "name: '" + reported.case_().name() + "'");
  EXPECT_EQ(of_case.member(), Name("李娜"));
  EXPECT_EQ(of_case.group(), reported.case_().group()) << "statistics follow the date";
  EXPECT_EQ(of_case.responsible(), Name("王强")) << "responsibility follows the case";
  EXPECT_EQ(Do<v1::ListCasesResponse>("CaseService/ListCases", "neighbour", "parent: 'unions/3'")
                .cases_size(),
            0);
  // A visit is still recorded where the case is.
  Do<v1::RecordVisitResponse>(
      "CaseService/RecordVisit", "chair",
      absl::StrCat("parent: 'unions/2' member: '", Name("李娜"),
                   "' occasion: OCCASION_ILLNESS_HOSPITAL visited_on { year: 2026 month: 11 day: "
                   "20 } mode: VISIT_MODE_HOSPITAL visitors { guest: '来宾' }"));
  ExpectVerified();
}

TEST_F(Transfers, ABirthdayIsGivenOnceOverTheMove) {
  // Lunar 10-13 is 2026-11-21, today. The giving union has prepared ahead; the day is the other's.
  DeclareToday("张伟");
  DeclareToday("李娜");
  const std::string november = "from { year: 2026 month: 11 day: 1 } days: 30";
  const v1::BirthdayGift early = Give("张伟", "given_on { year: 2026 month: 11 day: 10 }");
  for (const char* person : {"张伟", "李娜"}) {
    Offer(Name(person), kNeighbour, "chair", "year: 2026 month: 11 day: 15");
    Accept(kNeighbour, "neighbour");
  }
  const auto there = [&] { return Lines(ListedIn(kNeighbour, november, "neighbour")); };
  EXPECT_EQ(there(), (Texts{"2026-11-21 张伟 GIVEN_ELSEWHERE", "2026-11-21 李娜 OWED"}));
  EXPECT_EQ(Reason("RecordBirthdayGift", "neighbour",
                   "parent: 'unions/3' gift { member: 'unions/3/members/2' "
                   "form: BIRTHDAY_GIFT_FORM_CAKE }"),
            "BIRTHDAY_NOT_ENTITLED");
  EXPECT_EQ(Lines(Listed(november)),
            (Texts{"2026-11-21 张伟 GIVEN", "2026-11-21 李娜 NO_LONGER_MEMBER"}));
  // The gift never reached anybody and is taken back: so the new union owes it.
  Call<v1::BirthdayGift>("VoidBirthdayGift", "chair",
                         absl::StrCat("name: '", early.name(), "' etag: '", early.etag(),
                                      "' reason: '未发出'"));
  EXPECT_EQ(there(), (Texts{"2026-11-21 张伟 OWED", "2026-11-21 李娜 OWED"}));
  // What the new union gives, the old one does not give once more, whatever the day.
  Call<v1::BirthdayGift>("RecordBirthdayGift", "neighbour",
                         "parent: 'unions/3' gift { member: 'unions/3/members/3' "
                         "form: BIRTHDAY_GIFT_FORM_CAKE }");
  Declare("李娜", "kind: BIRTHDAY_KIND_SOLAR_ID");
  EXPECT_EQ(Lines(Listed(kMay)).at(0), "2026-05-17 李娜 GIVEN_ELSEWHERE");
  EXPECT_EQ(Reason("RecordBirthdayGift", "chair",
                   absl::StrCat("parent: 'unions/2' gift { member: '", Name("李娜"),
                                "' entitlement_year: 2026 form: BIRTHDAY_GIFT_FORM_CAKE }")),
            "BIRTHDAY_NOT_ENTITLED");
  ExpectVerified();
}

TEST_F(Transfers, ABirthdayBeforeTheMoveIsTheOldUnions) {
  Offer(Name("李娜"), kNeighbour, "chair");
  Accept(kNeighbour, "neighbour");
  const std::string year = "from { year: 2026 month: 5 day: 1 } days: 400";
  // 17 May 2026 was a day of the old union, 17 May 2027 is one of the new.
  EXPECT_EQ(Lines(ListedIn(kNeighbour, year, "neighbour")),
            (Texts{"2026-05-17 周邻 OWED", "2026-05-17 李娜 NOT_YET_MEMBER",
                   "2027-05-17 周邻 OWED", "2027-05-17 李娜 OWED"}));
  const Texts old = Lines(Listed(year));
  EXPECT_EQ(std::count(old.begin(), old.end(), "2026-05-17 李娜 OWED"), 1);
  EXPECT_EQ(std::count(old.begin(), old.end(), "2027-05-17 李娜 NO_LONGER_MEMBER"), 1);
}

TEST_F(Transfers, WhoComesBackIsBroughtBack) {
  SetIdNumber(Name("张伟"), "chair");
  Offer(Name("张伟"), kNeighbour, "chair");
  const auto there = Accept(kNeighbour, "neighbour", "member { staff_no: 'N7' }");
  Offer(there.member().name(), kUnion, "neighbour", "year: 2026 month: 11 day: 20");
  const v1::Transfer back = Newest(kUnion, "chair");
  const Answer again = Ask2("TransferService/AcceptTransfer", "chair", AcceptRequest(back));
  EXPECT_EQ(again.reason, "ID_NUMBER_TAKEN");
  EXPECT_EQ(ErrorInfoOf(again.status).metadata().at("owner"), Name("张伟"));
  EXPECT_EQ(Why("AcceptTransfer", "chair", AcceptRequest(back, "into: '" + Name("李娜") + "'")),
            "STATE_TRANSITION");
  const auto home =
      Do<v1::AcceptTransferResponse>("TransferService/AcceptTransfer", "chair",
                                     AcceptRequest(back, "into: '" + Name("张伟") + "'"));
  EXPECT_EQ(home.member().name(), Name("张伟"));
  EXPECT_EQ(home.member().state(), v1::MEMBER_STATE_ACTIVE);
  EXPECT_EQ(home.member().group_display_name(), "语文组");
  EXPECT_EQ(Get(there.member().name(), "neighbour").state(), v1::MEMBER_STATE_TRANSFERRED);
  const auto history = Do<v1::MemberHistory>("MemberService/GetMemberHistory", "chair",
                                             "name: '" + Name("张伟") + "'");
  ASSERT_EQ(history.changes_size(), 2);
  EXPECT_EQ(history.changes(1).old_state(), v1::MEMBER_STATE_TRANSFERRED);
  ExpectVerified();
}

TEST_F(Transfers, WhoComesBackAsANewRecordHasNoSecondGift) {
  Give("王强", "entitlement_year: 2026");
  Offer(Name("王强"), kNeighbour, "chair");
  Offer(Accept(kNeighbour, "neighbour").member().name(), kUnion, "neighbour",
        "year: 2026 month: 11 day: 10");
  const std::string anew = Accept(kUnion, "chair").member().name();
  EXPECT_NE(anew, Name("王强"));
  EXPECT_EQ(Reason("RecordBirthdayGift", "chair",
                   absl::StrCat("parent: 'unions/2' gift { member: '", anew,
                                "' entitlement_year: 2026 form: BIRTHDAY_GIFT_FORM_CAKE }")),
            "BIRTHDAY_GIFT_GIVEN");
  ExpectVerified();
}

TEST_F(Transfers, ARepeatIsAnsweredOnceAndEachUnionHasOneEntry) {
  Offer(Name("王强"), kNeighbour, "chair");
  const std::string request =
      AcceptRequest(Newest(kNeighbour, "neighbour"), "request_id: 'once'");
  const Answer first = Ask2("TransferService/AcceptTransfer", "neighbour", request);
  const Answer second = Ask2("TransferService/AcceptTransfer", "neighbour", request);
  EXPECT_EQ(first.bytes, second.bytes);
  EXPECT_FALSE(first.bytes.empty());
  // An entry in both logs names the other: lost there, it is missed here.
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
  server_.Stop();
  {
    auto connection = sql::OpenSqlite(server_.database(), sql::Mode::kWriter);
    ASSERT_TRUE(connection.ok());
    static constexpr sql::Sql kCut = {
        "DELETE FROM journal WHERE union_id = 3 AND sequence = (SELECT MAX(sequence) FROM journal "
        "WHERE union_id = 3)"};
    ASSERT_TRUE(sql::Run(**connection, kCut).ok());
  }
  server_.Start();
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion).substr(0, 26),
            "KIND_ENTRY_MISSING journal");
}

}  // namespace
}  // namespace unioncare::testing
