// A batch of disbursements that is killed while it is filled and submitted, at every commit and
// every entry of the journal: after the restart whoever was told to be in is in, going on puts
// nobody in twice, and it comes to the same number and amount as when nobody died.
#include <sys/wait.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "service/base/clock.h"
#include "service/domain/calendar.h"
#include "tests/crash/server_process.h"
#include "tests/crash/visit_load.h"
#include "tests/support/caller.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/disbursement_batches.pb.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/funds.pb.h"
#include "unioncare/v1/imports.pb.h"
#include "unioncare/v1/policies.pb.h"
#include "unioncare/v1/users.pb.h"

namespace unioncare::testing {
namespace {

namespace fs = std::filesystem;

// More than one call of filling looks at, so that there are several.
constexpr int kRows = 620;
constexpr int kPointsMax = 40;
constexpr int kPageSize = 1000;

class BatchCrash : public ::testing::Test {
 protected:
  std::string data() const { return work_.path() + "/data"; }
  std::string saved() const { return work_.path() + "/saved"; }
  void Save() { Copy(data(), saved()); }
  void Restore() { Copy(saved(), data()); }
  static void Copy(const std::string& from, const std::string& to) {
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
  }

  std::string StartReady(std::unique_ptr<ServerProcess>& server) {
    server = std::make_unique<ServerProcess>(
        CARED_BINARY, std::vector<std::string>{"--data=" + data(), "--listen=127.0.0.1:0"});
    const std::string address = server->AwaitReady();
    EXPECT_NE(address, "") << server->log();
    return address;
  }
  void Drain(ServerProcess& server) {
    server.Signal(SIGTERM);
    EXPECT_EQ(server.AwaitEnd(), 0) << server.log();
  }
  template <class Response, class Request>
  static Response Do(const Caller& caller, const std::string& method, const Request& request) {
    Response response;
    const grpc::Status status = caller.Call(method, request, &response);
    EXPECT_TRUE(status.ok()) << method << ": " << status.error_message();
    return response;
  }

  // A union of many members with a standard, a fund, and a batch for all of them with nobody in it.
  void MakeTheBatch() {
    std::unique_ptr<ServerProcess> server;
    const std::string address = StartReady(server);
    std::ifstream file(data() + "/admin.token");
    std::string token;
    std::getline(file, token);
    school_ = MakeSchool(address, token);
    const Caller chair(address, school_.chair_token);
    AddMembers(chair);
    v1::ImportPolicyRequest policy;
    policy.set_parent(school_.union_name);
    policy.set_profile("CN-JS-2018");
    Do<v1::Policy>(chair, "PolicyService/ImportPolicy", policy);
    const absl::CivilDay today = Today(SystemClock().Now());
    v1::CreateFundRequest fund;
    fund.set_parent(school_.union_name);
    fund.mutable_fund()->set_source(v1::FUND_SOURCE_UNION_FUNDS);
    fund.mutable_fund()->set_display_name("工会经费");
    fund.mutable_fund()->set_opening_fen(1'000'000'00);
    SetDay(absl::CivilDay(today.year(), 1, 1), *fund.mutable_fund()->mutable_opened_on());
    const Caller accountant(address, MakeAccountant(chair));
    const auto made = Do<v1::Fund>(accountant, "FundService/CreateFund", fund);
    v1::CreateDisbursementBatchRequest batch;
    batch.set_parent(school_.union_name);
    batch.mutable_batch()->set_selection(v1::BATCH_SELECTION_ALL_MEMBERS);
    v1::DisbursementItem& item = *batch.mutable_batch()->add_items();
    item.set_display_name("月饼");
    item.set_quantity(1);
    item.set_unit_price_fen(10'000);
    v1::Disbursement& head = *batch.mutable_batch()->mutable_disbursement();
    head.set_kind(v1::BENEFIT_KIND_FESTIVAL);
    head.set_sub_kind(v1::BENEFIT_SUB_KIND_OTHER_FESTIVAL);
    head.set_form(v1::DELIVERY_FORM_GOODS);
    head.set_fund(made.name());
    SetDay(today, *head.mutable_event_on());
    name_ = Do<v1::DisbursementBatch>(
                chair, "DisbursementBatchService/CreateDisbursementBatch", batch)
                .name();
    Drain(*server);
  }
  void AddMembers(const Caller& chair) {
    std::string list = "姓名,工号,部门\n";
    for (int i = 0; i < kRows; ++i) absl::StrAppend(&list, "钱", i, ",N", i, ",教务处\n");
    std::vector<v1::UploadRosterRequest> pieces(2);
    pieces[0].set_parent(school_.union_name);
    pieces[1].set_chunk(list);
    v1::Import import;
    ASSERT_TRUE(chair.Upload("ImportService/UploadRoster", pieces, &import).ok());
    v1::PublishImportRequest publish;
    publish.set_name(import.name());
    publish.set_etag(import.etag());
    Do<v1::Import>(chair, "ImportService/PublishImport", publish);
  }
  std::string MakeAccountant(const Caller& chair) {
    v1::CreateUserRequest user;
    user.set_parent(school_.union_name);
    user.mutable_user()->set_display_name("会计");
    user.mutable_grant()->set_role(v1::ROLE_ACCOUNTANT);
    user.mutable_grant()->set_union_(school_.union_name);
    v1::CreateTokenRequest token;
    token.set_parent(school_.union_name);
    token.set_user(Do<v1::User>(chair, "UserService/CreateUser", user).name());
    return Do<v1::Token>(chair, "UserService/CreateToken", token).secret();
  }
  static void SetDay(absl::CivilDay day, v1::Date& into) {
    into.set_year(static_cast<int>(day.year()));
    into.set_month(day.month());
    into.set_day(day.day());
  }

  // Fills it until nobody is left, and submits it. False when the server went away; told_ is what
  // the last answer said of how many are in.
  bool FillAndSubmit(const std::string& address) {
    const Caller chair(address, school_.chair_token);
    v1::FillDisbursementBatchRequest fill;
    fill.set_name(name_);
    v1::FillDisbursementBatchResponse filled;
    do {
      const grpc::Status status =
          chair.Call("DisbursementBatchService/FillDisbursementBatch", fill, &filled);
      if (!status.ok()) return Gone(status);
      told_ = filled.batch().disbursement().entry_count();
    } while (!filled.batch().finished());
    v1::SubmitDisbursementRequest submit;
    submit.set_name(name_);
    submit.set_etag(filled.batch().disbursement().etag());
    submit.set_request_id("submit");
    v1::SubmitDisbursementResponse submitted;
    const grpc::Status status =
        chair.Call("DisbursementService/SubmitDisbursement", submit, &submitted);
    return status.ok() || Gone(status);
  }
  static bool Gone(const grpc::Status& status) {
    EXPECT_EQ(status.error_code(), grpc::StatusCode::UNAVAILABLE) << status.error_message();
    return false;
  }

  v1::Disbursement Find(const std::string& address) {
    v1::GetDisbursementRequest get;
    get.set_name(name_);
    return Do<v1::Disbursement>(Caller(address, school_.chair_token),
                                "DisbursementService/GetDisbursement", get);
  }
  // State, number, people and money; everybody once, and the sum of all is that of the head.
  std::string Tally(const std::string& address) {
    const v1::Disbursement head = Find(address);
    std::set<std::string> people;
    int count = 0;
    int64_t sum = 0;
    v1::ListDisbursementEntriesRequest list;
    list.set_name(name_);
    list.set_page_size(kPageSize);
    do {
      const auto page = Do<v1::ListDisbursementEntriesResponse>(
          Caller(address, school_.chair_token), "DisbursementService/ListDisbursementEntries",
          list);
      for (const v1::DisbursementEntry& entry : page.entries()) {
        ++count;
        sum += entry.amount_fen();
        people.insert(entry.member());
      }
      list.set_page_token(page.next_page_token());
    } while (!list.page_token().empty());
    EXPECT_EQ(static_cast<int>(people.size()), count) << "somebody is in twice";
    EXPECT_EQ(head.entry_count(), count);
    EXPECT_EQ(head.amount_fen(), sum);
    return absl::StrCat(v1::DisbursementState_Name(head.state()), " ", head.number(), " ", count,
                        " ", sum);
  }

  TemporaryDirectory work_;
  School school_;
  std::string name_;
  int told_ = 0;
};

TEST_F(BatchCrash, LosesNothingAndRepeatsNothing) {
  MakeTheBatch();
  Save();
  std::unique_ptr<ServerProcess> server;
  std::string address = StartReady(server);
  ASSERT_TRUE(FillAndSubmit(address));
  const std::string whole = Tally(address);
  EXPECT_GT(told_, kRows);
  Drain(*server);
  int kills = 0, halfway = 0;
  for (const char* mode : {"dies-in-operation", "dies-before-commit", "dies-after-commit"}) {
    for (int point = 1; point <= kPointsMax; ++point) {
      const std::string where = absl::StrCat(mode, " ", point);
      Restore();
      told_ = 0;
      ServerProcess dying(CRASH_SERVER_BINARY, {data(), mode, absl::StrCat(point)});
      address = dying.AwaitReady();
      ASSERT_NE(address, "") << dying.log();
      if (FillAndSubmit(address)) {
        dying.Kill();
        break;
      }
      EXPECT_EQ(WTERMSIG(dying.AwaitEnd()), SIGKILL) << dying.log();
      ++kills;
      address = StartReady(server);
      EXPECT_EQ(Caller(address, school_.admin_token).Verify(school_.union_name), "") << where;
      const v1::Disbursement left = Find(address);
      EXPECT_GE(left.entry_count(), told_) << where << ": whoever was told to be in is in";
      halfway += left.entry_count() > 0 && left.entry_count() < kRows ? 1 : 0;
      Tally(address);
      if (left.state() == v1::DISBURSEMENT_STATE_DRAFT) {
        EXPECT_TRUE(FillAndSubmit(address)) << where;
      }
      EXPECT_EQ(Tally(address), whole) << where;
      EXPECT_EQ(Caller(address, school_.admin_token).Verify(school_.union_name), "") << where;
      Drain(*server);
      ASSERT_LT(point, kPointsMax);
    }
  }
  EXPECT_GE(kills, 6);
  EXPECT_GT(halfway, 0) << "no kill came between two slices";
  std::cout << kills << " kills, " << halfway << " of them between two slices" << std::endl;
}

}  // namespace
}  // namespace unioncare::testing
