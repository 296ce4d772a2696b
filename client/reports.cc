// The commands of work lists, statistics and ledgers.
#include "unioncare/v1/reports.pb.h"

#include <algorithm>

#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/fields.h"

namespace unioncare::client {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr int rows_on_terminal_default = 50;
constexpr int page_size_max = 1000;

const Text kTotal = {"合计", "total"};
const Text kNoGroup = {"（无小组）", "(no group)"};
const Text kChairAndSeal = {"工会主席（签字）：                    （盖章）        年    月    日",
                            "chair (signature):                    (seal)        date:"};
const Text kNothingDue = {"没有到期的事项", "nothing is due"};

constexpr char kLeaderColumns[] =
    "group_display_name,leaders,members,owed,visited,on_time_rate,average_hours,overdue,declined,"
    "waiting";
constexpr char kLedgerColumns[] =
    "sequence,case_no,member_display_name,group_display_name,occasion,event_on,informed_at,"
    "informed_by_display_name,reported_at,visited_at,visitors,where,money,gifts,signed,needs,"
    "handling,in_time,remarks";
constexpr char kMeetingColumns[] =
    "reported,overdue,to_approve,to_sign,follow_up,birthday,retirement";
constexpr char kGrantColumns[] =
    "table,group_display_name,member_display_name,matter,event_on,amount_fen,proofs,paid_on";
constexpr char kCoverageColumns[] =
    "label,owed,met_in_time,met_late,open_in_time,open_overdue,declined,unreachable,imported,"
    "on_time_rate,"
    "average_hours,assumed,persons,visits";

template <class Row>
std::vector<const Message*> Pointers(const google::protobuf::RepeatedPtrField<Row>& rows) {
  return {rows.pointer_begin(), rows.pointer_end()};
}

// How much of each kind there is, below the list that people read.
void SayCounts(Session& session, const v1::ListDueResponse& all) {
  if (session.style.output != Output::kTable) return;
  std::ostream& out = session.streams.out;
  out << "\n";
  PrintRows(out, session.style, *v1::DueCount::descriptor(), Pointers(all.counts()),
            "area,overdue,due");
}

absl::StatusOr<int> RunDue(Session& session) {
  const Reader reader{session.language(), session.streams.today()};
  int64_t limit = session.streams.out_is_terminal ? rows_on_terminal_default : 0;
  if (session.Has("limit")) {
    const auto given = reader.Number("--limit", session.Value("limit"));
    if (!given.ok()) return given.status();
    limit = *given;
  }
  v1::ListDueRequest request;
  v1::ListDueResponse all;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  do {
    const int64_t wanted = limit == 0 ? page_size_max : limit - all.items_size();
    request.set_page_size(static_cast<int>(std::min<int64_t>(wanted, page_size_max)));
    v1::ListDueResponse page;
    if (absl::Status status = CallMethod(session, request, page); !status.ok()) return status;
    all.clear_next_page_token();
    all.clear_counts();
    all.MergeFrom(page);
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty() && (limit == 0 || all.items_size() < limit));

  std::ostream& out = session.streams.out;
  const bool table = session.style.output == Output::kTable;
  if (session.style.output == Output::kJson) {
    PrintJson(out, all, false);
  } else if (table && all.items().empty()) {
    session.Note(session.Say(kNothingDue));
  } else {
    PrintRows(out, session.style, *v1::DueItem::descriptor(), Pointers(all.items()),
              table ? session.command.terminal_columns : session.command.columns);
    SayCounts(session, all);
  }
  if (session.streams.out_is_terminal && !all.next_page_token().empty()) {
    session.Note(session.Say(texts::kMore, limit));
  }
  return 0;
}

// The rows and their total, each under what it stands for.
absl::StatusOr<int> RunCoverage(Session& session) {
  v1::GetCoverageRequest request;
  v1::GetCoverageResponse response;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  std::ostream& out = session.streams.out;
  if (session.style.output == Output::kJson) {
    PrintJson(out, response, false);
    return 0;
  }
  const bool by_month = request.group_by() == v1::COVERAGE_BY_MONTH;
  for (v1::CoverageRow& row : *response.mutable_rows()) {
    if (row.occasion() != v1::OCCASION_UNSPECIFIED) {
      row.set_label(Cell(row, "occasion", session.style));
    } else if (row.label().empty() && !by_month) {
      row.set_label(session.Say(kNoGroup));
    }
  }
  v1::CoverageRow& total = *response.mutable_total();
  total.set_label(session.Say(kTotal));
  std::vector<const Message*> rows = Pointers(response.rows());
  rows.push_back(&total);
  PrintRows(out, session.style, *v1::CoverageRow::descriptor(), rows, session.command.columns);
  return 0;
}

// The four tables, each with its sum, one below the other; elsewhere one table of all rows.
void PrintGrants(Session& session, const v1::GrantRows& all) {
  std::ostream& out = session.streams.out;
  if (!session.style.ForPeople()) {
    PrintRows(out, session.style, *v1::GrantRow::descriptor(), Pointers(all.rows()),
              kGrantColumns);
    return;
  }
  std::vector<std::vector<std::string>> cells;
  const std::vector<std::string> columns = absl::StrSplit(kGrantColumns, ',');
  for (int table = 1; table < v1::GrantTable_ARRAYSIZE; ++table) {
    int64_t sum = 0;
    std::vector<std::vector<std::string>> rows;
    for (const v1::GrantRow& row : all.rows()) {
      if (row.table() != table) continue;
      sum += row.amount_fen();
      std::vector<std::string>& line = rows.emplace_back();
      for (const std::string& column : columns) line.push_back(Cell(row, column, session.style));
    }
    if (table == 1) {
      std::vector<std::string>& heading = cells.emplace_back();
      for (const std::string& column : columns) {
        heading.push_back(LabelOf(*v1::GrantRow::descriptor()->FindFieldByName(column),
                                  session.language()));
      }
    }
    v1::GrantRow total;
    total.set_table(static_cast<v1::GrantTable>(table));
    total.set_member_display_name(session.Say(kTotal));
    total.set_amount_fen(sum);
    cells.insert(cells.end(), rows.begin(), rows.end());
    std::vector<std::string>& line = cells.emplace_back();
    for (const std::string& column : columns) line.push_back(Cell(total, column, session.style));
  }
  if (session.style.output == Output::kWorkbook) {
    cells.emplace_back(columns.size())[1] = session.Say(kChairAndSeal);
  }
  PrintCells(out, session.style, cells);
  if (session.style.output == Output::kTable) out << session.Say(kChairAndSeal) << "\n";
}

absl::StatusOr<int> RunGrants(Session& session) {
  v1::GetGrantReportRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  v1::GrantRows part, all;
  const absl::Status status = (*connection)->Stream(*session.command.Method(), request, part,
                                                    [&] { all.MergeFrom(part); });
  if (!status.ok()) return status;
  if (session.style.output == Output::kJson) {
    for (const v1::GrantRow& row : all.rows()) PrintJson(session.streams.out, row, true);
  } else {
    PrintGrants(session, all);
  }
  return 0;
}

// One table: each row with the figures of the whole union behind those of its visits.
absl::StatusOr<int> RunSuperior(Session& session) {
  v1::GetSuperiorReportRequest request;
  v1::GetSuperiorReportResponse response;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  std::ostream& out = session.streams.out;
  if (session.style.output == Output::kJson) {
    PrintJson(out, response, false);
    return 0;
  }
  const std::vector<std::string> whole = {"period",    "members",    "women",
                                          "recipients", "amount_fen", "exams_due",
                                          "exams_attended"};
  const std::vector<std::string> visits = {"occasion", "visits", "persons", "retiree_visits",
                                           "retiree_persons"};
  std::vector<std::vector<std::string>> cells(1);
  for (const std::string& column : whole) {
    cells[0].push_back(
        LabelOf(*response.GetDescriptor()->FindFieldByName(column), session.language()));
  }
  for (const std::string& column : visits) {
    cells[0].push_back(
        LabelOf(*v1::SuperiorRow::descriptor()->FindFieldByName(column), session.language()));
  }
  const auto add = [&](const v1::SuperiorRow& row, bool total) {
    std::vector<std::string>& line = cells.emplace_back();
    for (const std::string& column : whole) {
      line.push_back(total ? Cell(response, column, session.style) : "");
    }
    for (const std::string& column : visits) line.push_back(Cell(row, column, session.style));
    if (total) line[whole.size()] = session.Say(kTotal);
  };
  add(response.total(), true);
  for (const v1::SuperiorRow& row : response.rows()) add(row, false);
  PrintCells(out, session.style, cells);
  return 0;
}

std::vector<Flag> PeriodFlags() {
  return {{.name = "from", .field = "from", .help = {"发生日期从", "events from this day"}},
          {.name = "to", .field = "to", .help = {"发生日期到", "events up to this day"}}};
}

std::vector<Flag> PeriodAndGroupFlags() {
  std::vector<Flag> flags = PeriodFlags();
  flags.push_back({.name = "group", .field = "group", .takes = Takes::kGroup});
  return flags;
}

std::vector<Flag> CoverageFlags() {
  std::vector<Flag> flags = PeriodAndGroupFlags();
  flags.push_back({.name = "group-by", .field = "group_by"});
  return flags;
}

}  // namespace

absl::StatusOr<int> RunStream(Session& session) {
  const Descriptor& type = *session.command.Method()->output_type();
  const FieldDescriptor& field = *type.FindFieldByName("rows");
  const auto request = NewMessage(*session.command.Method()->input_type());
  if (absl::Status status = FillRequest(session, *request); !status.ok()) return status;
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  std::ostream& out = session.streams.out;
  const Output output = session.style.output;
  const auto print = [&](const Message& message, bool heading) {
    std::vector<const Message*> rows;
    const auto& reflection = *message.GetReflection();
    for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
      rows.push_back(&reflection.GetRepeatedMessage(message, &field, i));
      if (output == Output::kJson) PrintJson(out, *rows.back(), true);
    }
    if (output == Output::kJson) return;
    if (output == Output::kTable && rows.empty()) return session.Note(session.Say(texts::kNoRows));
    PrintRows(out, session.style, *field.message_type(), rows, session.command.columns, heading);
  };
  const auto message = NewMessage(type);
  const auto all = NewMessage(type);
  bool begun = false;
  const absl::Status status =
      (*connection)->Stream(*session.command.Method(), *request, *message, [&] {
        if (output == Output::kTable) return all->MergeFrom(*message);
        print(*message, !begun);
        begun = true;
      });
  if (!status.ok()) return status;
  if (!begun) print(*all, true);
  return 0;
}

std::vector<Command> ReportCommands() {
  return {
      {.noun = "due",
       .verb = "",
       .summary = {"列出到期和逾期的事项，逾期在前", "list what is due, overdue first"},
       .method = "unioncare.v1.ReportService.ListDue",
       .flags = {{.name = "days",
                  .field = "days",
                  .help = {"今后几天内，默认 7", "within so many days; 7 when not given"}},
                 {.name = "scope", .field = "scope"}},
       .columns = "due_on,area,overdue,days_late,case_no,member_display_name,group_display_name,"
                  "occasion,severity,responsible_display_name,disbursement_no,amount_fen,"
                  "content,case,task,disbursement,finding",
       .terminal_columns = "due_on,area,days_late,case_no,member_display_name,group_display_name,"
                           "occasion,severity,responsible_display_name,disbursement_no,"
                           "amount_fen,content",
       .examples = {"care due", "care due --days=30 --scope=mine"},
       .run = RunDue},
      {.noun = "report",
       .verb = "coverage",
       .summary = {"走访覆盖：应访、按时、逾期、谢绝、平均用时",
                   "coverage: owed, in time, late, declined, average hours"},
       .method = "unioncare.v1.ReportService.GetCoverage",
       .flags = CoverageFlags(),
       .columns = kCoverageColumns,
       .examples = {"care report coverage --from=2026-01-01 --to=2026-12-31",
                    "care report coverage --from=2026-01-01 --to=2026-12-31 --group-by=occasion "
                    "--output=csv"},
       .run = RunCoverage},
      {.noun = "report",
       .verb = "leaders",
       .summary = {"工会小组履职统计", "the performance of the groups"},
       .method = "unioncare.v1.ReportService.GetLeaderReport",
       .flags = PeriodFlags(),
       .columns = kLeaderColumns,
       .examples = {"care report leaders --from=2026-01-01 --to=2026-12-31"},
       .run = RunStream},
      {.noun = "report",
       .verb = "ledger",
       .summary = {"五必访走访台账", "the ledger of the five-must-visits"},
       .method = "unioncare.v1.ReportService.GetLedger",
       .flags = PeriodAndGroupFlags(),
       .columns = kLedgerColumns,
       .examples = {"care report ledger --from=2026-01-01 --to=2026-12-31 --output=csv"},
       .run = RunStream},
      {.noun = "report",
       .verb = "meeting",
       .summary = {"工作月例会清单", "the list for the monthly meeting"},
       .method = "unioncare.v1.ReportService.GetMeetingList",
       .flags = PeriodFlags(),
       .columns = kMeetingColumns,
       .examples = {"care report meeting --from=2026-11-01 --to=2026-11-30"},
       .run = RunStream},
      {.noun = "report",
       .verb = "grants",
       .summary = {"年度常规慰问统计：结婚生育、住院、去世、退休",
                   "grants of a year: marriage and birth, hospital, death, retirement"},
       .method = "unioncare.v1.ReportService.GetGrantReport",
       .flags = PeriodFlags(),
       .columns = kGrantColumns,
       .examples = {"care report grants --from=2026-01-01 --to=2026-12-31 "
                    "--output=慰问统计.xlsx"},
       .run = RunGrants},
      {.noun = "report",
       .verb = "superior",
       .summary = {"上级工会报表：会员、走访、慰问金额，不含姓名",
                   "the return for the superior union: members, visits, money; no names"},
       .method = "unioncare.v1.ReportService.GetSuperiorReport",
       .flags = PeriodFlags(),
       .columns = "period,members,women,recipients,amount_fen",
       .examples = {"care report superior --from=2025-10-01 --to=2026-09-30"},
       .run = RunSuperior},
  };
}

}  // namespace unioncare::client
