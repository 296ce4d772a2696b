// Booking and attending exams over the wire: who may do what for whom, the last place, the edges of
// the window, small cells, the register, what is due, and that nothing is kept twice.
#include <functional>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/exams.h"
#include "service/storage/exams.h"
#include "service/storage/members.h"
#include "tests/api/exemplars.h"
#include "unioncare/v1/exam_bookings.pb.h"
#include "unioncare/v1/exam_coverage.pb.h"
#include "unioncare/v1/exam_entries.pb.h"
#include "unioncare/v1/exams.pb.h"
#include "unioncare/v1/reports.pb.h"

namespace unioncare::testing {
namespace {

constexpr char kPlan[] = "unions/2/examPlans/1";

// A plan of November for the seven members of 本校, with the slots 1 (today, two places), 2 (the
// 25th, one place) and 3 (the 26th, for women).
class ExamBookings : public ::testing::Test {
 protected:
  ExamBookings() : world_(MakeWorld(server_)) {
    const absl::Status kept =
        api::AsSystem(server_.server().store(), "test", [](Transaction& transaction) {
          return KeepPlan(transaction);
        });
    EXPECT_TRUE(kept.ok()) << kept;
    for (const char* slot : {"day { year: 2026 month: 11 day: 21 } capacity: 2",
                             "day { year: 2026 month: 11 day: 25 } capacity: 1",
                             "day { year: 2026 month: 11 day: 26 } capacity: 9 sex: SEX_FEMALE"}) {
      EXPECT_EQ(Reason("chair", "CreateExamSlot",
                       absl::StrCat("parent: '", kPlan, "' exam_slot { from_time: '08:00' "
                                    "to_time: '17:30' place: '市一院' ", slot, " }")),
                "");
    }
  }

  static absl::Status KeepPlan(Transaction& transaction) {
    ExamPlan plan;
    plan.fields = {.year = 2026,
                   .title = {"2026年体检", "Exams of 2026"},
                   .from = absl::CivilDay(2026, 11, 10),
                   .to = absl::CivilDay(2026, 11, 30),
                   .scope = ExamScope::kAll,
                   .reference = ExamReference::kYearEnd};
    plan.create_time = transaction.now();
    plan.state = ExamPlanState::kFrozen;
    plan.document_no = "校办〔2026〕4号";
    plan.approved_on = absl::CivilDay(2026, 11, 1);
    plan.approved_by = "王校长";
    plan.freeze_time = transaction.now();
    storage::ExamList list;
    ASSIGN_OR_RETURN(const std::vector<Member> members,
                     storage::ListMembers(transaction, UnionId{2}, std::nullopt, 0, 100));
    for (const Member& member : members) {
      ExamPerson person{.member = member.id, .group = member.group, .sex = member.sex,
                        .age = 47, .retired = member.retired_on.has_value(),
                        .verdict = ExamVerdict::kDue};
      // 孙老师 was there last year.
      if (person.retired) person.verdict = ExamVerdict::kNotDue;
      person.items[0] = {.cycle_months = 24, .last_year = 2023, .due = !person.retired};
      if (member.sex == Sex::kFemale) {
        person.items[2] = {.cycle_months = 12, .last_year = 2025, .due = true};
      }
      RETURN_IF_ERROR(storage::Add(person, list));
    }
    plan.counts = list.counts;
    plan.list_hash = list.hash();
    RETURN_IF_ERROR(storage::InsertPlan(transaction, UnionId{2}, plan));
    RETURN_IF_ERROR(storage::KeepList(transaction, UnionId{2}, plan.id, list));
    transaction.Concerns(UnionId{2}, kPlan);
    return absl::OkStatus();
  }

  Answer Send(const std::string& who, const std::string& method, const std::string& request,
              const char* language = "zh") {
    const MethodDescriptor* descriptor = MethodNamed(
        absl::StrContains(method, "/") ? method : "ExamBookingService/" + method);
    return Ask(server_, world_.token(who), descriptor, *Parsed(descriptor->input_type(), request),
               language);
  }
  std::string Reason(const std::string& who, const std::string& method,
                     const std::string& request) {
    return Send(who, method, request).reason;
  }
  std::string Of(const std::string& whom) {
    return absl::StrCat("plan: '", kPlan, "' member: '", world_.member(whom), "' ");
  }
  v1::ExamEntry Get(const std::string& whom, const std::string& who = "chair") {
    const Answer answer = Send(who, "GetExamEntry", Of(whom));
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
    v1::ExamEntry entry;
    EXPECT_TRUE(entry.ParseFromString(answer.bytes));
    return entry;
  }
  // The state after a step, or the reason of its refusal.
  std::string Step(const std::string& who, const std::string& method, const std::string& whom,
                   const std::string& more = "") {
    const Answer answer =
        Send(who, method, absl::StrCat(Of(whom), "etag: '", Get(whom).etag(), "' ", more));
    said_ = answer.status.ok() ? "" : LocalizedOf(answer.status);
    if (!answer.status.ok()) return answer.reason;
    v1::ExamEntry entry;
    EXPECT_TRUE(entry.ParseFromString(answer.bytes));
    return v1::ExamEntryState_Name(entry.state()).substr(17);
  }
  std::string Book(const std::string& who, const std::string& whom, int slot) {
    return Step(who, "BookExam", whom, absl::StrCat("exam_slot: '", kPlan, "/slots/", slot, "'"));
  }
  static std::string On(const char* field, int day) {
    return absl::StrCat(field, " { year: 2026 month: 11 day: ", day, " } ");
  }
  // "张伟 李娜", those of the list whom somebody sees.
  std::string List(const std::string& who, const std::string& filter = "") {
    const Answer answer = Send(who, "ListExamEntries",
                               absl::StrCat("plan: '", kPlan, "' filter: '", filter, "'"));
    if (!answer.status.ok()) return answer.reason;
    v1::ListExamEntriesResponse page;
    EXPECT_TRUE(page.ParseFromString(answer.bytes));
    return absl::StrJoin(page.exam_entries(), " ",
                         [](std::string* out, const v1::ExamEntry& entry) {
                           out->append(entry.member_display_name());
                         });
  }
  v1::GetExamCoverageResponse Coverage(const std::string& who = "chair") {
    const Answer answer = Send(who, "GetExamCoverage", absl::StrCat("plan: '", kPlan, "'"));
    EXPECT_TRUE(answer.status.ok()) << LocalizedOf(answer.status);
    v1::GetExamCoverageResponse coverage;
    EXPECT_TRUE(coverage.ParseFromString(answer.bytes));
    return coverage;
  }
  std::string Due(const std::string& who, const std::string& more = "") {
    const Answer answer =
        Send(who, "ReportService/ListDue", absl::StrCat("parent: 'unions/2' days: 60 ", more));
    if (!answer.status.ok()) return answer.reason;
    v1::ListDueResponse page;
    EXPECT_TRUE(page.ParseFromString(answer.bytes));
    std::vector<std::string> items;
    for (const v1::DueItem& item : page.items()) {
      if (item.area() != v1::DUE_AREA_EXAM && item.area() != v1::DUE_AREA_EXAM_ABSENCE) continue;
      // Officers have exams of their own, too.
      if (item.member_display_name() != "张伟") continue;
      items.push_back(absl::StrCat(v1::DueArea_Name(item.area()).substr(9), " ",
                                   item.member_display_name(), " ", item.due_on().month(), "-",
                                   item.due_on().day(), " ", item.content()));
    }
    return absl::StrJoin(items, ", ");
  }

  TestServer server_;
  World world_;
  std::string said_;
};

TEST_F(ExamBookings, AMemberBooksForOneselfAndSeesNobodyElse) {
  EXPECT_EQ(List("member"), "张伟");
  EXPECT_EQ(Book("member", "张伟", 1), "BOOKED");
  EXPECT_EQ(Get("张伟", "member").slot_label(), "2026-11-21 08:00–17:30 市一院");
  EXPECT_EQ(Book("member", "李娜", 1), "NOT_FOUND");
  EXPECT_EQ(Reason("member", "GetExamEntry", Of("李娜")), "NOT_FOUND");
  EXPECT_EQ(Reason("member", "ListExamHistory", "name: '" + world_.member("李娜") + "'"),
            "NOT_FOUND");
  EXPECT_EQ(Step("member", "RecordExamAttendance", "张伟"), "PERMISSION_MISSING");
  EXPECT_EQ(Step("member", "CancelExamBooking", "张伟"), "ELIGIBLE");
  const v1::GetExamCoverageResponse coverage = Coverage("member");
  EXPECT_EQ(coverage.rows(0).eligible(), 0);  // one person is a small figure
  EXPECT_EQ(coverage.rows(0).small_fields(0), "eligible");
}

TEST_F(ExamBookings, ALeaderBooksAndRecordsForTheOwnGroup) {
  EXPECT_EQ(List("leader"), "张伟 李娜 刘洋");
  EXPECT_EQ(Book("leader", "李娜", 1), "BOOKED");
  EXPECT_EQ(Book("leader", "王强", 1), "NOT_FOUND");
  EXPECT_EQ(Step("leader", "ExemptExam", "李娜", "exemption: EXAM_EXEMPTION_PREGNANCY"),
            "EXEMPT");
  EXPECT_EQ(Step("leader", "ExemptExam", "赵敏", "exemption: EXAM_EXEMPTION_PREGNANCY"),
            "NOT_FOUND");
  EXPECT_EQ(Get("李娜", "leader").exemption(), v1::EXAM_EXEMPTION_PREGNANCY);
}

TEST_F(ExamBookings, TheWomensOfficerSeesWomenAlone) {
  EXPECT_EQ(List("women"), "李娜 赵敏 刘洋");
  EXPECT_EQ(Book("women", "赵敏", 3), "BOOKED");
  EXPECT_EQ(Book("women", "张伟", 1), "NOT_FOUND");
  const v1::GetExamCoverageResponse coverage = Coverage("women");
  for (const v1::ExamCoverageRow& row : coverage.rows()) {
    EXPECT_FALSE(row.kind() == v1::EXAM_COVERAGE_KIND_SEX && row.label() == "男");
  }
}

TEST_F(ExamBookings, EveryRoleMayDoWhatIsItsOwn) {
  const struct {
    const char* who;
    const char* may;  // list, book, record, manage
  } rows[] = {{"chair", "lbrm"},     {"committee", "lbrm"}, {"leader", "lbr-"},
              {"women", "lbr-"},     {"retiree", "lbr-"},   {"member", "lb--"},
              {"accountant", "----"}, {"cashier", "----"},  {"auditor", "----"},
              {"superior", "----"},  {"admin", "----"},     {"neighbour", "----"}};
  for (const auto& row : rows) {
    const auto may = [&](const char* letter, const std::string& method,
                         const std::string& request) {
      const std::string reason = Reason(row.who, method, request + " validate_only: true");
      return reason == "PERMISSION_MISSING" ? "-" : letter;
    };
    std::string got;
    got += Reason(row.who, "ListExamEntries", absl::StrCat("plan: '", kPlan, "'")) ==
                   "PERMISSION_MISSING"
               ? "-"
               : "l";
    got += may("b", "CancelExamBooking", Of("张伟") + "etag: '9'");
    got += may("r", "MarkExamAbsent", Of("张伟") + "etag: '9'");
    got += may("m", "ForfeitOpenExams", absl::StrCat("plan: '", kPlan, "'"));
    EXPECT_EQ(got, row.may) << row.who;
  }
}

TEST_F(ExamBookings, OfTwoWhoWantTheLastPlaceOneGetsIt) {
  for (int round = 0; round < 5; ++round) {
    const char* people[] = {"张伟", "王强"};
    std::vector<std::string> requests, outcomes(2);
    for (const char* whom : people) {
      requests.push_back(absl::StrCat(Of(whom), "etag: '", Get(whom).etag(), "' exam_slot: '",
                                      kPlan, "/slots/2'"));
    }
    std::vector<std::string> said(2);
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i) {
      threads.emplace_back([&, i] {
        const Answer answer = Send("chair", "BookExam", requests[i]);
        outcomes[i] = answer.reason;
        if (!answer.status.ok()) said[i] = LocalizedOf(answer.status);
      });
    }
    for (std::thread& thread : threads) thread.join();
    const int loser = outcomes[0].empty() ? 1 : 0;
    EXPECT_EQ(outcomes[1 - loser], "");
    EXPECT_EQ(outcomes[loser], "EXAM_SLOT_FULL");
    EXPECT_EQ(said[loser],
              "场次 2026-11-25 08:00–17:30 市一院 的 1 个名额已约满；有余额的场次："
              "2026-11-21 08:00–17:30 市一院 (2)");
    EXPECT_EQ(Step("chair", "CancelExamBooking", people[1 - loser]), "ELIGIBLE");
  }
}

TEST_F(ExamBookings, BookingAnotherSlotGivesThePlaceBack) {
  EXPECT_EQ(Book("chair", "李娜", 2), "BOOKED");
  EXPECT_EQ(Book("chair", "赵敏", 2), "EXAM_SLOT_FULL");
  EXPECT_EQ(Book("chair", "李娜", 2), "EXAM_SLOT_SAME");
  EXPECT_EQ(Book("chair", "李娜", 3), "BOOKED");
  EXPECT_EQ(Book("chair", "赵敏", 2), "BOOKED");
  EXPECT_EQ(Book("chair", "张伟", 3), "EXAM_SLOT_NOT_FOR");
  // In the list, and not due.
  EXPECT_EQ(Reason("chair", "BookExam",
                   absl::StrCat(Of("孙老师"), "etag: '", Get("张伟").etag(), "' exam_slot: '",
                                kPlan, "/slots/1'")),
            "EXAM_NOT_ELIGIBLE");
}

TEST_F(ExamBookings, NobodyBooksOutsideTheWindow) {
  const auto on = [&](absl::CivilDay day) {
    server_.clock().Advance(MidnightAfter(day - 1) + absl::Hours(9) -
                            server_.clock().Now());
    return Step("chair", "BookExam", "张伟",
                absl::StrCat("validate_only: true exam_slot: '", kPlan, "/slots/2'"));
  };
  EXPECT_EQ(on(absl::CivilDay(2026, 11, 25)), "BOOKED");
  EXPECT_EQ(on(absl::CivilDay(2026, 11, 26)), "EXAM_SLOT_OVER");
  EXPECT_EQ(on(absl::CivilDay(2026, 11, 30)), "EXAM_SLOT_OVER");
  EXPECT_EQ(on(absl::CivilDay(2026, 12, 1)), "EXAM_OUTSIDE_WINDOW");
}

TEST_F(ExamBookings, TheCapacityOfASlotStaysAboveThoseBooked) {
  EXPECT_EQ(Book("chair", "张伟", 1), "BOOKED");
  EXPECT_EQ(Book("chair", "李娜", 1), "BOOKED");
  const auto change = [&](const std::string& fields, const std::string& mask) {
    return Reason("chair", "UpdateExamSlot",
                  absl::StrCat("exam_slot { name: '", kPlan, "/slots/1' etag: 'ETAG-OF-1' ",
                               fields, " } update_mask { paths: '", mask,
                               "' } validate_only: true"));
  };
  EXPECT_EQ(change("capacity: 1", "capacity"), "EXAM_SLOT_BOOKED");
  EXPECT_EQ(change("capacity: 2", "capacity"), "");
  EXPECT_EQ(change("place: '市二院'", "place"), "EXAM_SLOT_BOOKED");
  EXPECT_EQ(change("place: '市二院'", "left_count"), "UPDATE_MASK_UNKNOWN");
  EXPECT_EQ(change("from_time: '8 Uhr'", "from_time"), "TIME_OF_DAY_MALFORMED");
  EXPECT_EQ(Reason("chair", "DeleteExamSlot",
                   absl::StrCat("name: '", kPlan, "/slots/1' etag: 'ETAG-OF-1'")),
            "EXAM_SLOT_BOOKED");
  EXPECT_EQ(Reason("chair", "DeleteExamSlot",
                   absl::StrCat("name: '", kPlan, "/slots/3' etag: 'ETAG-OF-1'")),
            "");
}

TEST_F(ExamBookings, FromTheWordToTheResults) {
  const Answer told = Send("chair", "NotifyExams",
                           absl::StrCat("plan: '", kPlan, "' how: EXAM_NOTICE_MESSAGE"));
  v1::NotifyExamsResponse counted;
  ASSERT_TRUE(counted.ParseFromString(told.bytes));
  EXPECT_EQ(counted.notified_count(), 6);
  EXPECT_FALSE(counted.more());
  EXPECT_EQ(List("chair", "told = false"), "");
  EXPECT_EQ(Book("member", "张伟", 1), "BOOKED");
  EXPECT_EQ(Due("member"), "EXAM 张伟 11-21 2026年体检 2026-11-21 08:00–17:30 市一院");
  EXPECT_EQ(Step("leader", "MarkExamAbsent", "张伟"), "ABSENT");
  EXPECT_EQ(Due("member"), "EXAM 张伟 11-30 2026年体检");
  EXPECT_EQ(Due("leader"), "EXAM_ABSENCE 张伟 11-24 2026年体检");
  EXPECT_EQ(Due("women"), "");
  EXPECT_EQ(Step("leader", "FollowUpExam", "张伟", "outcome: EXAM_FOLLOW_UP_REACHED"), "ABSENT");
  EXPECT_EQ(Due("leader"), "EXAM_ABSENCE 张伟 11-30 2026年体检");
  EXPECT_EQ(Book("member", "张伟", 2), "BOOKED");
  EXPECT_EQ(Due("leader"), "");
  EXPECT_EQ(Step("leader", "RecordExamAttendance", "张伟", On("attended_on", 22)),
            "DATE_IN_FUTURE");
  EXPECT_EQ(Step("leader", "RecordExamAttendance", "张伟", On("attended_on", 9)),
            "EXAM_OUTSIDE_WINDOW");
  EXPECT_EQ(Step("leader", "RecordExamAttendance", "张伟", "items: EXAM_ITEM_BREAST"),
            "EXAM_ITEM_NOT_OFFERED");
  EXPECT_EQ(Step("leader", "RecordExamAttendance", "张伟"), "ATTENDED");
  EXPECT_EQ(Due("member"), "");
  EXPECT_EQ(Step("leader", "HandOverExamResults", "张伟", On("results_on", 20)),
            "DATE_BEFORE_EVENT");
  EXPECT_EQ(Step("leader", "HandOverExamResults", "张伟"), "ATTENDED");
  const v1::ExamEntry entry = Get("张伟");
  EXPECT_EQ(entry.results_on().day(), 21);
  EXPECT_EQ(entry.absence_count(), 1);
  EXPECT_EQ(entry.items_size(), 1);
  EXPECT_EQ(FirstDifference(server_, world_.token("chair"), kUnion), "");
}

TEST_F(ExamBookings, AttendingCountsForTheNextPlanAndACorrectionTakesItBack) {
  const auto years = [&] {
    std::string text;
    const absl::Status read =
        api::AsSystem(server_.server().store(), "test", [&](Transaction& transaction) {
          const auto rows = storage::AttendedBy(transaction, UnionId{2}, MemberId{2});
          for (const auto& row : *rows) {
            text += absl::StrCat(row.year, ":", static_cast<int>(row.items), " ");
          }
          return absl::OkStatus();
        });
    EXPECT_TRUE(read.ok()) << read;
    return text;
  };
  EXPECT_EQ(years(), "");
  EXPECT_EQ(Step("chair", "RecordExamAttendance", "李娜"), "ATTENDED");
  EXPECT_EQ(years(), "2026:5 ");
  EXPECT_EQ(Step("chair", "CorrectExamEntry", "李娜"), "FIELD_REQUIRED");
  EXPECT_EQ(Step("chair", "CorrectExamEntry", "李娜", "reason: '登记错人'"), "ELIGIBLE");
  EXPECT_EQ(years(), "");
  EXPECT_EQ(Get("李娜").note(), "登记错人");
}

TEST_F(ExamBookings, AWishToBeVisitedOpensACaseOnce) {
  EXPECT_EQ(Step("member", "AskForExamVisit", "张伟"), "EXAM_STEP");
  EXPECT_EQ(Step("chair", "RecordExamAttendance", "张伟"), "ATTENDED");
  EXPECT_EQ(Step("member", "AskForExamVisit", "张伟"), "ATTENDED") << said_;
  const std::string first = Get("张伟").visit_case();
  EXPECT_EQ(first, "unions/2/cases/1");
  EXPECT_EQ(Step("member", "AskForExamVisit", "张伟"), "ATTENDED");
  EXPECT_EQ(Get("张伟").visit_case(), first);
}

TEST_F(ExamBookings, AStepAppliesOnceAndAnOldEtagIsRefused) {
  const std::string request = absl::StrCat(Of("张伟"), "etag: '", Get("张伟").etag(),
                                           "' exam_slot: '", kPlan, "/slots/1' ");
  EXPECT_EQ(Reason("chair", "BookExam", request + "validate_only: true"), "");
  EXPECT_EQ(Get("张伟").state(), v1::EXAM_ENTRY_STATE_ELIGIBLE);
  const Answer one = Send("chair", "BookExam", request + "request_id: 'r1'");
  const Answer other = Send("chair", "BookExam", request + "request_id: 'r1'");
  EXPECT_EQ(one.reason, "");
  EXPECT_EQ(one.bytes, other.bytes);
  EXPECT_EQ(Reason("chair", "BookExam", request), "ETAG_MISMATCH");
}

TEST_F(ExamBookings, ThePlanEndsWithNobodyLeftOpen) {
  EXPECT_EQ(Step("chair", "RecordExamAttendance", "张伟"), "ATTENDED");
  const auto end = [&](const std::string& more) {
    const Answer answer =
        Send("chair", "ForfeitOpenExams", absl::StrCat("plan: '", kPlan, "' ", more));
    if (!answer.status.ok()) return answer.reason;
    v1::ForfeitOpenExamsResponse counts;
    EXPECT_TRUE(counts.ParseFromString(answer.bytes));
    return absl::StrCat(counts.open_count(), " ", counts.forfeited_count(), " ",
                        counts.exempt_count(), counts.more() ? " more" : "");
  };
  const auto close = [&] {
    return Reason("chair", "ExamService/CloseExamPlan",
                  absl::StrCat("name: '", kPlan, "' etag: 'ETAG-OF-1'"));
  };
  EXPECT_EQ(end(""), "EXAM_PLAN_NOT_OVER");
  server_.clock().Advance(MidnightAfter(absl::CivilDay(2026, 11, 30)) + absl::Hours(9) -
                            server_.clock().Now());
  EXPECT_EQ(close(), "EXAM_STILL_OPEN");
  EXPECT_EQ(end("validate_only: true"), "5 5 0");
  EXPECT_EQ(end(""), "5 5 0");
  EXPECT_EQ(end(""), "0 0 0");
  EXPECT_EQ(close(), "");
  EXPECT_EQ(Get("李娜").forfeit(), v1::EXAM_FORFEIT_NOT_ATTENDED);
  EXPECT_EQ(Step("chair", "RecordExamAttendance", "李娜", On("attended_on", 28)), "ATTENDED");
  const Answer history =
      Send("chair", "ListExamHistory", "name: '" + world_.member("王强") + "'");
  v1::ListExamHistoryResponse rows;
  ASSERT_TRUE(rows.ParseFromString(history.bytes));
  ASSERT_EQ(rows.rows_size(), 1);
  EXPECT_EQ(rows.rows(0).plan_title(), "2026年体检");
  EXPECT_EQ(rows.rows(0).entry().state(), v1::EXAM_ENTRY_STATE_FORFEITED);
}

TEST_F(ExamBookings, TheRegisterHasItsColumnsInFull) {
  EXPECT_EQ(Book("chair", "李娜", 2), "BOOKED");
  EXPECT_EQ(Step("chair", "ForfeitExam", "赵敏", "note: '本人不愿参加'"), "FORFEITED");
  const auto ledger = [&](const std::string& more) {
    std::vector<std::string> messages;
    const MethodDescriptor* method = MethodNamed("ExamBookingService/GetExamLedger");
    const grpc::Status status = server_.CallStream(
        world_.token("chair"), NameOfMethod(method),
        *Parsed(method->input_type(), absl::StrCat("plan: '", kPlan, "' ", more)), &messages,
        "zh");
    EXPECT_TRUE(status.ok()) << LocalizedOf(status);
    v1::ExamLedgerRows all;
    for (const std::string& message : messages) EXPECT_TRUE(all.MergeFromString(message));
    return all;
  };
  const v1::ExamLedgerRows all = ledger("");
  ASSERT_EQ(all.rows_size(), 6);
  const v1::ExamLedgerRow& row = all.rows(1);
  EXPECT_EQ(row.sequence(), 2);
  EXPECT_EQ(row.member_display_name(), "李娜");
  EXPECT_EQ(row.age(), 47);
  EXPECT_EQ(row.last_attended_year(), 2025);
  EXPECT_EQ(row.cycle_months(), 12);
  EXPECT_TRUE(absl::StrContains(row.due_reason(), "47岁")) << row.due_reason();
  EXPECT_EQ(row.items_size(), 2);
  EXPECT_EQ(row.booked_on().day(), 25);
  EXPECT_EQ(all.rows(3).remark(), "本人放弃：本人不愿参加");
  EXPECT_EQ(ledger("item: EXAM_ITEM_BREAST").rows_size(), 3);
  EXPECT_EQ(ledger("item: EXAM_ITEM_CERVICAL").rows_size(), 0);
  EXPECT_EQ(ledger("group: 'unions/2/groups/2'").rows_size(), 3);
}

TEST_F(ExamBookings, CoverageHidesSmallFiguresAndWhatTellsThem) {
  EXPECT_EQ(Step("chair", "ForfeitExam", "赵敏"), "FORFEITED");
  const v1::GetExamCoverageResponse coverage = Coverage();
  const v1::ExamCoverageRow& whole = coverage.rows(0);
  EXPECT_EQ(whole.kind(), v1::EXAM_COVERAGE_KIND_WHOLE);
  const auto has = [](const auto& fields, const char* name) {
    return std::find(fields.begin(), fields.end(), name) != fields.end();
  };
  EXPECT_TRUE(has(whole.small_fields(), "forfeited"));
  EXPECT_EQ(whole.forfeited(), 0);
  EXPECT_EQ(whole.attendance_rate(), "");
  // 数学组 has two, 几何组 one: shown as small, and the third group not at all.
  for (const v1::ExamCoverageRow& row : coverage.rows()) {
    if (row.kind() != v1::EXAM_COVERAGE_KIND_GROUP) continue;
    EXPECT_EQ(has(row.small_fields(), "eligible"), row.label() != "语文组") << row.label();
  }
}

TEST_F(ExamBookings, AbsurdDaysAndNamesAreRefused) {
  EXPECT_EQ(Step("chair", "RecordExamAttendance", "张伟",
                 "attended_on { year: 2026 month: 2 day: 30 }"),
            "DATE_INVALID");
  EXPECT_EQ(Step("chair", "MoveExam", "张伟", "to_on { year: 9999 month: 12 day: 31 }"),
            "DATE_INVALID");
  EXPECT_EQ(Step("chair", "MoveExam", "张伟", "to_plan: 'unions/2/examPlans/9'"), "NOT_FOUND");
  EXPECT_EQ(Step("chair", "MoveExam", "张伟", absl::StrCat("to_plan: '", kPlan, "'")),
            "EXAM_PLAN_NOT_LATER");
  for (const char* slot : {"slots/1", "unions/2/examPlans/1/slots/01",
                           "unions/2/examPlans/1/slots/0", "unions/2/examPlans/1/slots/-1"}) {
    EXPECT_EQ(Step("chair", "BookExam", "张伟", absl::StrCat("exam_slot: '", slot, "'")),
              "NAME_MALFORMED")
        << slot;
  }
  EXPECT_EQ(Step("chair", "BookExam", "张伟", "exam_slot: 'unions/2/examPlans/1/slots/77'"),
            "NOT_FOUND");
}

}  // namespace
}  // namespace unioncare::testing
