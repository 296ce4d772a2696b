// The journal through the server: what is verified, by whom, what a hand leaves behind, and what is
// left when a statement fails.
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/rpc.h"
#include "service/base/status.h"
#include "service/storage/backups.h"
#include "service/storage/bookkeeping.h"
#include "service/storage/events.h"
#include "service/storage/sqlite.h"
#include "service/storage/tables.h"
#include "service/storage/vault.h"
#include "tests/api/exemplars.h"
#include "tests/support/faulty_connection.h"
#include "tests/support/tampering.h"
#include "unioncare/v1/journal.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::testing {
namespace {

class JournalApi : public ::testing::Test {
 protected:
  // A row in every journaled table: groups, cases, visits with member and guest, reveals, tokens.
  JournalApi() : world_(MakeFullWorld(server_)) {
    for (const char* method :
         {"CaseService/RecordVisit", "CaseService/RevealCase", "MemberService/RevealMember"}) {
      const MethodDescriptor* descriptor = MethodNamed(method);
      EXPECT_TRUE(
          Ask(server_, world_.token("chair"), descriptor, *RequestFor(descriptor)).status.ok());
    }
  }

  TestServer server_;
  const World world_;
};

TEST_F(JournalApi, VerificationCountsWhatItReads) {
  const struct {
    const char* who;
    const char* parent;
  } kCases[] = {
      {"chair", kUnion}, {"auditor", kUnion},      {"superior", kUnion},  {"admin", kUnion},
      {"admin", ""},     {"superior", kNeighbour}, {"admin", "unions/1"},
  };
  std::map<std::string, std::string> roots;
  for (const auto& [who, parent] : kCases) {
    SCOPED_TRACE(absl::StrCat(who, " ", parent));
    v1::VerifyJournalRequest request;
    request.set_parent(parent);
    std::vector<std::string> messages;
    const grpc::Status status =
        server_.CallStream(world_.token(who), "JournalService/VerifyJournal", request, &messages);
    ASSERT_TRUE(status.ok()) << status.error_message();
    ASSERT_FALSE(messages.empty());
    v1::VerifyJournalResponse last;
    for (size_t i = 0; i < messages.size(); ++i) {
      ASSERT_TRUE(last.ParseFromString(messages[i]));
      EXPECT_EQ(last.done(), i + 1 == messages.size());
    }
    EXPECT_FALSE(last.has_first_difference()) << last.DebugString();
    EXPECT_EQ(last.difference_count(), 0);
    EXPECT_EQ(last.root_hash().size(), 64u);
    const auto [root, fresh] = roots.emplace(parent, last.root_hash());
    EXPECT_EQ(root->second, last.root_hash()) << "everybody sees the same log";
    if (parent == std::string("unions/1")) continue;  // nothing happened there yet
    EXPECT_GT(last.entry_count(), 0);
    EXPECT_GT(last.row_count(), 0);
  }
  EXPECT_EQ(roots.size(), 4u);
}

TEST_F(JournalApi, AUnionThatDoesNotExistHasNoJournal) {
  v1::VerifyJournalRequest request;
  request.set_parent("unions/99");
  EXPECT_EQ(
      Ask(server_, world_.token("admin"), MethodNamed("JournalService/VerifyJournal"), request)
          .reason,
      "NOT_FOUND");
}

// Calls that make rows in the tables that the small world leaves empty.
constexpr std::pair<const char*, const char*> kMoreRows[] = {
    {"CalendarService/ImportCalendarYear", ""},
    {"CaseService/ExcludeFromCase", "member: 'unions/2/members/5'"},
    {"ImportService/UploadRoster", "chunk: '姓名,职务\\n李娜,组长\\n'"},
    {"ImportService/PublishImport", "name: 'unions/2/imports/4'"},
    {"RosterService/ExportRoster", ""},
    {"FundService/ChangeBudgetLine", ""},
    {"FundService/RecordIncomeBudget", ""},
    {"DisbursementService/ProveDisbursement", ""},
    {"DisbursementService/RequestDisbursement",
     "disbursement { invoice { number: '25440000001' total_fen: 2000 } }"},
    {"HardshipPaymentService/RequestHardshipAid",
     "payment { kind: HARDSHIP_AID_KIND_MEDICAL cost_fen: 90000 invoices: 'A1' "
     "bills_from { year: 2026 month: 9 day: 1 } bills_to { year: 2026 month: 9 day: 2 } }"},
    {"HardshipPaymentService/SetHardshipAidLimit", ""},
    {"StockService/GiveStock", ""},
    {"ExamService/CreateExamPlan", ""},
    {"RetireeService/SetContactPair", ""},
    {"ContactService/RecordContact",
     "contact { result: CONTACT_RESULT_NOT_REACHED delegate: '校友会 赵六' "
     "contacted_on { year: 2026 month: 11 day: 21 } }"},
    {"ContactService/RecordContact",
     "contact { result: CONTACT_RESULT_NOT_REACHED "
     "contacted_on { year: 2026 month: 11 day: 21 } }"},
    {"ContactRoundService/ExportContactRound", ""},
    {"RetirementService/SetPostCategory", ""},
    {"HardshipService/CreateHardshipFile", ""},
    {"HardshipRoundService/CreateHardshipRound", ""},
    {"HardshipService/RecordHardshipMaterial", ""},
    {"MemberService/RetireMember",
     "name: 'unions/2/members/5' correction: false "
     "retired_on { year: 2026 month: 11 day: 20 }"},
    {"MemberService/ChangeMemberState", ""}
};

// Every column of every table is changed by hand once; the file is nobody else's meanwhile.
TEST_F(JournalApi, EveryColumnOfEveryTableIsGuarded) {
  for (const auto& [method, change] : kMoreRows) {
    const MethodDescriptor* descriptor = MethodNamed(method);
    const Answer answer = Ask(server_, world_.token(ExemplarOf(descriptor)->caller), descriptor,
                              *RequestFor(descriptor, change));
    ASSERT_TRUE(answer.status.ok()) << method << ": " << answer.status.error_message();
  }
  for (const char* profile : {"CN-GD-2018", "CN-CARE-2026", "CN-EXAM-WOMEN-YEARLY-2018"}) {
    v1::ImportPolicyRequest import;
    import.set_parent(kUnion);
    import.set_profile(profile);
    const Answer imported =
        Ask(server_, world_.token("chair"), MethodNamed("PolicyService/ImportPolicy"), import);
    ASSERT_TRUE(imported.status.ok()) << imported.status.error_message();
  }
  Store& store = server_.server().store();
  const absl::Status added =
      api::AsSystem(store, "system/Test", [](Transaction& transaction) -> absl::Status {
        transaction.Concerns(UnionId{2}, "unions/2/events/1");
        return storage::KeepEvent(transaction, UnionId{2},
                                  {.kind = EventKind::kVisitOverdueChair,
                                   .key = "test",
                                   .case_id = CaseId{1},
                                   .member = MemberId{1},
                                   .due = transaction.now(),
                                   .create_time = transaction.now()})
            .status();
      });
  ASSERT_TRUE(added.ok()) << added;
  const absl::Status restored =
      api::AsSystem(store, "system/Test", [](Transaction& transaction) {
        transaction.Concerns(kInstallation, "restores/1");
        Restore restore{.user = UserId{1},
                        .staged = std::string(32, 'a'),
                        .backup_time = transaction.now(),
                        .request_time = transaction.now()};
        return storage::InsertRestore(transaction, restore);
      });
  ASSERT_TRUE(restored.ok()) << restored;
  const absl::Status closed =
      api::AsSystem(store, "system/Test", [](Transaction& transaction) -> absl::Status {
        AccountingPeriod month{.union_id = UnionId{2}, .month = absl::CivilMonth(2026, 7)};
        month.exceptions = {{"disbursements/1", "发票未到"}};
        RETURN_IF_ERROR(storage::KeepClosed(transaction, month));
        transaction.Concerns(UnionId{2}, "unions/2/accountingPeriods/2026-07");
        return absl::OkStatus();
      });
  ASSERT_TRUE(closed.ok()) << closed;
  server_.Stop();
  auto connection = sql::OpenSqlite(server_.database(), sql::Mode::kWriter);
  ASSERT_TRUE(connection.ok()) << connection.status();
  const auto vault = Vault::Open(server_.directory() + "/keys", /*create=*/false);
  ASSERT_TRUE(vault.ok()) << vault.status();
  const Snapshot snapshot(**connection, *vault, TestNow());
  std::set<std::string> changed;
  for (const UnionId union_id : {kInstallation, UnionId{2}}) {
    const auto sound = VerifyAll(snapshot, union_id, journal::Tables());
    ASSERT_TRUE(sound.ok()) << sound.status();
    ASSERT_EQ(Describe(sound->first_difference), "no difference");
    changed.merge(TamperWithEveryColumn(**connection, snapshot, union_id, journal::Tables()));
  }
  std::string unchanged;
  for (const journal::Table* table : journal::Tables()) {
    if (!changed.contains(table->name())) absl::StrAppend(&unchanged, table->name(), " ");
  }
  EXPECT_EQ(unchanged, "") << "every table has a row to change";
}

// A row of every table, and a column that nothing else depends on.
TEST_F(JournalApi, VerificationNamesOverTheWireWhatAHandHasChanged) {
  const struct {
    const char* change;
    const char* undo;
    const char* parent;
    const char* found;
  } kChanges[] = {
      {"UPDATE unions SET display_name = 'x' WHERE id = 2",
       "UPDATE unions SET display_name = '本校' WHERE id = 2", "",
       "KIND_COLUMN_CHANGED unions 0/2 display_name"},
      {"UPDATE groups SET parent_id = 1 WHERE union_id = 2 AND id = 3",
       "UPDATE groups SET parent_id = 2 WHERE union_id = 2 AND id = 3", kUnion,
       "KIND_COLUMN_CHANGED groups 2/3 parent_id"},
      {"UPDATE role_grants SET role = 2 WHERE user_id = 8 AND lender_id = 0",
       "UPDATE role_grants SET role = 7 WHERE user_id = 8 AND lender_id = 0", "", "role_grants"},
      {"UPDATE tokens SET revoke_us = 1 WHERE user_id = 8",
       "UPDATE tokens SET revoke_us = NULL WHERE user_id = 8", "",
       "KIND_COLUMN_CHANGED tokens 0/8/1 revoke_us"},
      {"UPDATE members SET staff_no = 'T999' WHERE union_id = 2 AND id = 3",
       "UPDATE members SET staff_no = 'T102' WHERE union_id = 2 AND id = 3", kUnion,
       "KIND_COLUMN_CHANGED members 2/3 staff_no"},
      {"UPDATE visits SET visited_on = visited_on - 1 WHERE union_id = 2 AND case_id = 1",
       "UPDATE visits SET visited_on = visited_on + 1 WHERE union_id = 2 AND case_id = 1", kUnion,
       "KIND_COLUMN_CHANGED visits 2/1/1 visited_on"},
      {"UPDATE cases SET state = 1 WHERE union_id = 2 AND id = 4",
       "UPDATE cases SET state = 2 WHERE union_id = 2 AND id = 4", kUnion,
       "KIND_COLUMN_CHANGED cases 2/4 state"},
      {"UPDATE visitors SET guest = 'x' WHERE union_id = 2 AND case_id = 1",
       "UPDATE visitors SET guest = '来宾' WHERE union_id = 2 AND case_id = 1", kUnion,
       "KIND_COLUMN_CHANGED visitors 2/1/1/1 guest"},
      {"UPDATE reveals SET reason = 'x' WHERE union_id = 2 AND id = 1",
       "UPDATE reveals SET reason = '复查' WHERE union_id = 2 AND id = 1", kUnion,
       "KIND_COLUMN_CHANGED reveals 2/1 reason"},
      {"INSERT INTO users (union_id, id, display_name, create_us) VALUES (0, 77, 'x', 1)",
       "DELETE FROM users WHERE id = 77", "", "KIND_ROW_UNKNOWN users 0/77 "},
      {"UPDATE journal SET entry = CAST(entry || x'00' AS BLOB) "
       "WHERE union_id = 2 AND sequence = 5",
       "UPDATE journal SET entry = substr(entry, 1, length(entry) - 1) "
       "WHERE union_id = 2 AND sequence = 5",
       kUnion, "KIND_ENTRY_CHANGED"},
  };
  auto hand = sql::OpenSqlite(server_.database(), sql::Mode::kWriter);
  ASSERT_TRUE(hand.ok()) << hand.status();
  for (const auto& each : kChanges) {
    SCOPED_TRACE(each.change);
    EXPECT_EQ(FirstDifference(server_, world_.token("admin"), each.parent), "");
    MustScript(**hand, each.change);
    const std::string found = FirstDifference(server_, world_.token("admin"), each.parent);
    EXPECT_TRUE(absl::StrContains(found, each.found)) << found;
    MustScript(**hand, each.undo);
  }
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), ""), "");
  EXPECT_EQ(FirstDifference(server_, world_.token("admin"), kUnion), "");
}

// Calls a method under a plan in which the first, the second… statement fails, until it succeeds:
// each time all of it is there or nothing.
void ExpectAllOrNothing(const char* method, const std::string& change, int statements_min) {
  static std::shared_ptr<FaultPlan> plan;  // the server is prepared by a plain function
  plan = std::make_shared<FaultPlan>();
  TestServer server(
      [](api::ServerOptions& options) { options.store.wrap = FaultPlan::Wrap(plan); });
  const World world = MakeFullWorld(server);
  const MethodDescriptor* descriptor = MethodNamed(method);
  const std::string& token = world.token(ExemplarOf(descriptor)->caller);
  const auto request = RequestFor(descriptor, change);
  SetField(*request, "request_id", "until-it-works");
  const auto before = RowCounts(server.database());
  std::map<std::string, int64_t> after;
  int nth = 1;
  for (bool failed = true; failed; ++nth) {
    ASSERT_LT(nth, 200);
    SCOPED_TRACE(absl::StrCat("statement ", nth));
    plan->Plan({.nth = nth, .status = absl::ResourceExhaustedError("the disk is full")});
    const Answer answer = Ask(server, token, descriptor, *request);
    failed = plan->failed_count() > 0;
    plan->Clear();
    after = RowCounts(server.database());
    for (const char* parent : {"", kUnion}) {
      EXPECT_EQ(FirstDifference(server, world.token("admin"), parent), "");
    }
    if (answer.status.ok()) {
      EXPECT_EQ(after.at("journal"), before.at("journal") + 1);
      EXPECT_EQ(after.at("requests"), before.at("requests") + 1);
      // Another statement of the same group may be what failed; the same bytes come again.
      EXPECT_EQ(Ask(server, token, descriptor, *request).bytes, answer.bytes);
      break;
    }
    EXPECT_EQ(answer.reason, "RESOURCE_EXHAUSTED");
    EXPECT_EQ(after, before);
  }
  EXPECT_GT(nth, statements_min) << "all statements were tried";
}

TEST(FailingStatements, AVisitIsRecordedWholeOrNotAtAll) {
  ExpectAllOrNothing("CaseService/RecordVisit", "notes: '谈话' event_key: 'k'", 20);
}

TEST(FailingStatements, AMemberIsRegisteredWholeOrNotAtAll) {
  ExpectAllOrNothing("MemberService/CreateMember",
                     "member { id_type: ID_TYPE_PASSPORT id_no: 'E12345678' }", 15);
}

TEST(FailingStatements, AUnionIsFoundedWithItsChairOrNotAtAll) {
  ExpectAllOrNothing("UnionService/CreateUnion", "", 15);
}

}  // namespace
}  // namespace unioncare::testing
