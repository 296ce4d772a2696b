// Freezes the list of a plan through a server, then writes as many rows and the same journal entry
// without one.
#include "tests/bench/exams.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "tests/bench/child.h"
#include "tests/bench/median.h"
#include "tests/bench/populate.h"
#include "tests/bench/raw_rows.h"
#include "tests/bench/workload.h"
#include "tests/support/caller.h"
#include "unioncare/v1/exams.pb.h"
#include "unioncare/v1/policies.pb.h"

namespace unioncare::bench {
namespace {

constexpr char kParent[] = "unions/1";
constexpr int kLookUps = 200;

// More members beside those of the workload, born over 40 years, every tenth retired.
constexpr char kMoreMembers[] =
    "WITH RECURSIVE more(id) AS (SELECT MAX(id) + 1 FROM members WHERE union_id = 1 "
    "UNION ALL SELECT id + 1 FROM more WHERE id < %d) "
    "INSERT INTO members (union_id, id, display_name, name_key, staff_no, sex, group_id, state, "
    "birth_date, mobile, id_type, id_no_masked, retired_on, joined_on, name_pinyin, former_name, "
    "card_no, employment_kind, dept, post, retire_kind, create_us, update_us, version) "
    "SELECT 1, id, '教师' || id, '教师' || id, '', 1 + id %% 2, NULL, 1, 300 + (id * 7) %% 14600, "
    "'13800000000', 0, '', CASE WHEN id %% 10 = 0 THEN 19000 END, 16000, 'jiao shi', '', '', 1, "
    "'数学系', '', CASE WHEN id %% 10 = 0 THEN 1 ELSE 0 END, 0, 0, 1 FROM more";
// Two thirds have attended, in one of two years.
constexpr char kAttended[] =
    "INSERT INTO exam_attended (union_id, member_id, year, plan_id, items) "
    "SELECT 1, id, %d - id %% 3, 0, 1 FROM members WHERE union_id = 1 AND id %% 3 > 0";
// The same facts, row by row, as SQLite alone writes them.
constexpr char kRawTable[] =
    "CREATE TABLE raw_exam_people (union_id INTEGER NOT NULL, plan_id INTEGER NOT NULL, "
    "member_id INTEGER NOT NULL, group_id INTEGER, sex INTEGER NOT NULL, age INTEGER, "
    "verdict INTEGER NOT NULL, last_year INTEGER, PRIMARY KEY (union_id, plan_id, member_id)) "
    "STRICT, WITHOUT ROWID";
constexpr char kRawRows[] =
    "INSERT INTO raw_exam_people SELECT m.union_id, 1, m.id, m.group_id, m.sex, "
    "(20818 - m.birth_date) / 365, 1, "
    "(SELECT MAX(a.year) FROM exam_attended a WHERE a.union_id = m.union_id "
    "AND a.member_id = m.id) FROM members m WHERE m.union_id = 1 AND m.state <= 3 ORDER BY m.id";

double SecondsSince(absl::Time begin) { return absl::ToDoubleSeconds(absl::Now() - begin); }

template <class Response>
absl::StatusOr<Response> Call(const testing::Caller& caller, const char* method,
                              const google::protobuf::Message& request) {
  Response response;
  const grpc::Status status = caller.Call(method, request, &response);
  if (!status.ok()) {
    return absl::InternalError(absl::StrCat(method, ": ", status.error_message()));
  }
  return response;
}

v1::Date ToDate(absl::CivilDay day) {
  v1::Date date;
  date.set_year(static_cast<int>(day.year()));
  date.set_month(day.month());
  date.set_day(day.day());
  return date;
}

void AddPeople(const std::string& data, int people) {
  Database database(data + "/care.db");
  database.Run(kWriterSettings);
  database.Run(absl::StrFormat(kMoreMembers, people).c_str());
  database.Run(absl::StrFormat(kAttended, Today(absl::Now()).year()).c_str());
  database.Run("PRAGMA wal_checkpoint(TRUNCATE)");
}

// A plan that waits to be frozen.
absl::StatusOr<v1::ExamPlan> MakePlan(const testing::Caller& caller) {
  v1::ImportPolicyRequest import;
  import.set_parent(kParent);
  import.set_profile("CN-EXAM-AGES-2018");
  RETURN_IF_ERROR(Call<v1::Policy>(caller, "PolicyService/ImportPolicy", import).status());
  const absl::CivilDay today = Today(absl::Now());
  v1::CreateExamPlanRequest create;
  create.set_parent(kParent);
  v1::ExamPlan& plan = *create.mutable_exam_plan();
  plan.set_year(static_cast<int>(today.year()));
  plan.mutable_title()->set_zh("体检");
  plan.mutable_title()->set_en("Exams");
  plan.set_scope(v1::EXAM_SCOPE_ALL);
  *plan.mutable_from() = ToDate(today);
  *plan.mutable_to() = ToDate(today + 30);
  ASSIGN_OR_RETURN(const v1::ExamPlan made,
                   Call<v1::ExamPlan>(caller, "ExamService/CreateExamPlan", create));
  v1::ApproveExamPlanRequest approve;
  approve.set_name(made.name());
  approve.set_etag(made.etag());
  approve.set_document_no("1");
  approve.set_approved_by("校长");
  *approve.mutable_approved_on() = ToDate(today);
  return Call<v1::ExamPlan>(caller, "ExamService/ApproveExamPlan", approve);
}

absl::Status LookUp(const testing::Caller& caller, const std::string& plan, ExamFigures& round) {
  v1::ListExamPeopleRequest list;
  list.set_parent(plan);
  list.set_page_size(1);
  const absl::Time begin = absl::Now();
  for (int i = 0; i < kLookUps; ++i) {
    ASSIGN_OR_RETURN(const v1::ListExamPeopleResponse page,
                     Call<v1::ListExamPeopleResponse>(caller, "ExamService/ListExamPeople", list));
    list.set_page_token(page.next_page_token());
  }
  round.find_us = SecondsSince(begin) * 1e6 / kLookUps;
  return absl::OkStatus();
}

// One round through a server; `copy` is how the directory was just before the freezing.
absl::Status Serve(const std::string& data, const std::string& copy, const World& world,
                   ExamFigures& round) {
  const auto start = [&] {
    return Child::Start({"--role=serve", "--data=" + data}, data + "/bench.log");
  };
  v1::FreezeExamPlanRequest freeze;
  {
    ASSIGN_OR_RETURN(Child child, start());
    ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
    ASSIGN_OR_RETURN(const v1::ExamPlan plan, MakePlan(testing::Caller(address, world.token)));
    freeze.set_name(plan.name());
    freeze.set_etag(plan.etag());
    RETURN_IF_ERROR(child.Finish());
  }
  std::filesystem::copy(data, copy, std::filesystem::copy_options::recursive);
  ASSIGN_OR_RETURN(Child child, start());
  ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
  const testing::Caller caller(address, world.token);
  const absl::Time begin = absl::Now();
  ASSIGN_OR_RETURN(
      const v1::FreezeExamPlanResponse frozen,
      Call<v1::FreezeExamPlanResponse>(caller, "ExamService/FreezeExamPlan", freeze));
  round.freeze_s = SecondsSince(begin);
  const v1::ExamPlan& plan = frozen.exam_plan();
  round.due = plan.due_count();
  round.people = static_cast<int>(plan.due_count() + plan.not_due_count() + plan.no_rule_count() +
                                  plan.not_judged_count());
  RETURN_IF_ERROR(LookUp(caller, plan.name(), round));
  return child.Finish();
}

int64_t NumberOf(Database& database, const std::string& sql) {
  sqlite3_stmt* statement = database.Prepare(sql);
  const int64_t number =
      sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
  sqlite3_reset(statement);
  return number;
}

absl::Status InsertRaw(const std::string& made, const std::string& copy, ExamFigures& round) {
  Database from(made), to(copy);
  to.Run(kWriterSettings);
  to.Run(kRawTable);
  static constexpr char kLast[] = "SELECT MAX(sequence) FROM journal WHERE union_id = 1";
  const int64_t before = NumberOf(to, kLast), after = NumberOf(from, kLast);
  Mover journal(from, to, "journal", "sequence");
  journal.Read(before, after);
  const absl::Time begin = absl::Now();
  to.Run("BEGIN IMMEDIATE");
  to.Run(kRawRows);
  RETURN_IF_ERROR(journal.Write());
  to.Run("COMMIT");
  round.raw_s = SecondsSince(begin);
  journal.Forget();
  round.entry_bytes =
      NumberOf(to, absl::StrCat("SELECT SUM(length(entry)) FROM journal WHERE union_id = 1 "
                                "AND sequence > ", before));
  const int64_t rows = NumberOf(to, "SELECT COUNT(member_id) FROM raw_exam_people");
  if (rows == round.people) return absl::OkStatus();
  return absl::InternalError(absl::StrCat(rows, " raw rows of ", round.people));
}

}  // namespace

absl::StatusOr<ExamFigures> MeasureExams(const std::string& directory, int people, int rounds) {
  ExamFigures figures;
  std::vector<double> freeze_s, raw_s, ratios, find_us;
  for (int round = 0; round < std::max(rounds, 1); ++round) {
    const std::string data = directory + "/exams", copy = directory + "/exams-raw";
    for (const std::string& path : {data, copy}) std::filesystem::remove_all(path);
    RETURN_IF_ERROR(Populate(data, 0, 0));
    ASSIGN_OR_RETURN(const World world, ReadWorld(data));
    AddPeople(data, people);
    ExamFigures one;
    RETURN_IF_ERROR(Serve(data, copy, world, one));
    RETURN_IF_ERROR(InsertRaw(data + "/care.db", copy + "/care.db", one));
    freeze_s.push_back(one.freeze_s);
    raw_s.push_back(one.raw_s);
    ratios.push_back(one.freeze_s / one.raw_s);
    find_us.push_back(one.find_us);
    figures.people = one.people;
    figures.due = one.due;
    figures.entry_bytes = one.entry_bytes;
  }
  figures.freeze_s = Median(freeze_s);
  figures.raw_s = Median(raw_s);
  figures.ratio = Median(ratios);
  figures.find_us = Median(find_us);
  figures.ratio_least = *std::min_element(ratios.begin(), ratios.end());
  figures.ratio_most = *std::max_element(ratios.begin(), ratios.end());
  return figures;
}

std::string ExamText(const ExamFigures& figures) {
  return absl::StrFormat(
      "freezing an exam plan of %d members, %d of them due: %.3f s, %d bytes of journal\n"
      "  raw INSERT … SELECT of as many rows and the same journal bytes, in one commit: %.3f s\n"
      "  freeze / raw insert   %.2f (%.2f - %.2f)   at most %.0f   %s\n"
      "  one person of the list, through the server: %.0f us\n",
      figures.people, figures.due, figures.freeze_s, figures.entry_bytes, figures.raw_s,
      figures.ratio, figures.ratio_least, figures.ratio_most, kFreezeRatioMost,
      figures.ratio <= kFreezeRatioMost ? "met" : "NOT MET", figures.find_us);
}

}  // namespace unioncare::bench
