// The commands of working days, terms and vacations, and the sentence that explains a deadline.
#include "unioncare/v1/calendars.pb.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/time/civil_time.h"
#include "client/command.h"
#include "client/input_file.h"

namespace unioncare::client {

std::vector<Command> LunarCommands();  // lunar.cc

namespace {

constexpr char kPeriodColumns[] = "kind,display_name,from,to,name";
// Days and weekends beyond these are counted, not listed.
constexpr int kDaysShownMax = 10;
constexpr int kWeekendsShownMax = 3;

const Text kDue{"截止 $0：$1 之后第 $2 个工作日（$3）",
                "due $0: $2 working days after $1 ($3)"};
const Text kDueOne{"截止 $0：$1 之后第 1 个工作日（$3）",
                   "due $0: the working day after $1 ($3)"};
const Text kDueToday{"截止 $0：就是起算当日", "due $0: the day itself"};
const Text kSkipping{"；跳过 $0", ", skipping $0"};
const Text kNamed{"$0（$1）", "$0 ($1)"};
const Text kWeekend{"周末", "weekend"};
const Text kWeekends{"$0 个周末", "$0 weekends"};
const Text kMakeUp{"；$0为调休上班日", "; $0"};
const Text kMakeUpDay{"$0（$1）", "$1 $0 is a working day"};
const Text kWithoutData{"注意：没有 $0 年的放假安排，按周一至周五计算；公布后请管理员导入",
                        "note: nothing is known of $0, which was counted Monday to Friday; an "
                        "administrator imports it once it is announced"};
const Text kData{"所用年历：$0", "calendar used: $0"};
const Text kBuiltIn{"$0 年（随程序提供）", "$0 (comes with the program)"};
const Text kImported{"$0 年（导入的第 $1 版）", "$0 (import $1)"};
const Text kInVacation{"截止日在“$0”期间", "it lies in \"$0\""};

std::string ListOf(const Session& session, const std::vector<std::string>& parts) {
  return absl::StrJoin(parts, session.language() == Language::kZh ? "、" : ", ");
}

// "10-08"; with its year where that is another one than the first day's.
std::string DayIn(int year, const v1::Date& day) {
  const std::string short_form = absl::StrFormat("%02d-%02d", day.month(), day.day());
  return day.year() == year ? short_form : absl::StrFormat("%04d-%s", day.year(), short_form);
}

std::string WholeDay(const v1::Date& day) { return DayIn(0, day); }

std::string WeekdayOf(const Session& session, const v1::Date& day) {
  const absl::CivilDay civil(day.year(), day.month(), day.day());
  const bool saturday = absl::GetWeekday(civil) == absl::Weekday::saturday;
  if (session.language() == Language::kZh) return saturday ? "周六" : "周日";
  return saturday ? "Saturday" : "Sunday";
}

std::string Counted(const Session& session, const v1::Deadline& deadline) {
  std::vector<std::string> days;
  const int year = deadline.from().year();
  for (int i = 0; i < deadline.counted_size(); ++i) {
    const bool last = i + 1 == deadline.counted_size();
    if (i >= kDaysShownMax - 1 && !last) continue;
    if (last && deadline.counted_size() > kDaysShownMax) days.push_back("…");
    days.push_back(DayIn(year, deadline.counted(i)));
  }
  return ListOf(session, days);
}

std::string Skipped(const Session& session, const v1::Deadline& deadline) {
  std::vector<std::string> gaps;
  int weekends = 0;
  for (const v1::Deadline::Gap& gap : deadline.skipped()) weekends += gap.name_zh().empty() ? 1 : 0;
  for (const v1::Deadline::Gap& gap : deadline.skipped()) {
    const bool weekend = gap.name_zh().empty();
    if (weekend && weekends > kWeekendsShownMax) continue;
    const int year = deadline.from().year();
    std::string days = DayIn(year, gap.from());
    if (gap.to().day() != gap.from().day() || gap.to().month() != gap.from().month()) {
      absl::StrAppend(&days, "…", DayIn(year, gap.to()));
    }
    const std::string name =
        session.language() == Language::kZh ? gap.name_zh() : gap.name_en();
    gaps.push_back(
        session.Say(kNamed, days, weekend ? session.Say(kWeekend) : Printable(name)));
  }
  if (weekends > kWeekendsShownMax) gaps.push_back(session.Say(kWeekends, weekends));
  return ListOf(session, gaps);
}

std::string MakeUp(const Session& session, const v1::Deadline& deadline) {
  std::vector<std::string> days;
  for (const v1::Date& day : deadline.make_up()) {
    days.push_back(session.Say(kMakeUpDay, DayIn(deadline.from().year(), day),
                               WeekdayOf(session, day)));
  }
  return ListOf(session, days);
}

// "截止 2026-10-10：2026-09-30 之后第 3 个工作日（10-08、10-09、10-10）；跳过 …"
std::string SentenceOf(const Session& session, const v1::Deadline& deadline) {
  const std::string due = WholeDay(deadline.due_on());
  if (deadline.working_days() == 0) return session.Say(kDueToday, due);
  std::string sentence =
      session.Say(deadline.working_days() == 1 ? kDueOne : kDue, due, WholeDay(deadline.from()),
                  deadline.working_days(), Counted(session, deadline));
  if (deadline.skipped_size() > 0) {
    absl::StrAppend(&sentence, session.Say(kSkipping, Skipped(session, deadline)));
  }
  if (deadline.make_up_size() > 0) {
    absl::StrAppend(&sentence, session.Say(kMakeUp, MakeUp(session, deadline)));
  }
  return sentence;
}

// What a person should know about the data behind the answer.
std::vector<std::string> NotesOn(const Session& session, const v1::Deadline& deadline) {
  std::vector<std::string> notes;
  std::vector<std::string> used;
  for (const v1::CalendarYear& year : deadline.data()) {
    used.push_back(session.Say(year.version() == 0 ? kBuiltIn : kImported, year.year(),
                               year.version()));
  }
  if (!used.empty()) notes.push_back(session.Say(kData, ListOf(session, used)));
  if (!deadline.vacation().empty()) {
    notes.push_back(session.Say(kInVacation, Printable(deadline.vacation())));
  }
  for (const int year : deadline.years_without_data()) {
    notes.push_back(session.Say(kWithoutData, year));
  }
  return notes;
}

absl::StatusOr<int> RunDeadline(Session& session) {
  v1::ComputeDeadlineRequest request;
  v1::Deadline deadline;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, deadline);
  if (!status.ok()) return status;
  if (session.style.output != Output::kTable) {
    PrintAnswer(session, deadline);
    return 0;
  }
  session.streams.out << SentenceOf(session, deadline) << "\n";
  for (const std::string& note : NotesOn(session, deadline)) session.streams.out << note << "\n";
  return 0;
}

absl::StatusOr<int> RunImport(Session& session) {
  v1::ImportCalendarYearRequest request;
  v1::CalendarYear year;
  const auto csv = ReadInputFile(session, "file");
  if (!csv.ok()) return csv.status();
  absl::Status status = FillRequest(session, request);
  if (!status.ok()) return status;
  request.set_csv(*csv);
  status = CallMethod(session, request, year);
  if (!status.ok()) return status;
  PrintAnswer(session, year);
  return 0;
}

std::vector<Command> PeriodCommands() {
  return {
      {.noun = "calendar",
       .verb = "add-period",
       .summary = {"登记学期或寒暑假", "enter a term or a vacation"},
       .method = "unioncare.v1.CalendarService.CreateSchoolPeriod",
       .flags = {{.name = "kind", .field = "period.kind"},
                 {.name = "name", .field = "period.display_name"},
                 {.name = "from", .field = "period.from"},
                 {.name = "to", .field = "period.to"}},
       .columns = kPeriodColumns,
       .examples = {"care calendar add-period --kind=vacation --name=寒假 --from=2027-01-18 "
                    "--to=2027-02-21"},
       .run = RunCall},
      {.noun = "calendar",
       .verb = "list-periods",
       .summary = {"列出学期和寒暑假", "list terms and vacations"},
       .method = "unioncare.v1.CalendarService.ListSchoolPeriods",
       .columns = kPeriodColumns,
       .examples = {"care calendar list-periods"},
       .run = RunList},
      {.noun = "calendar",
       .verb = "remove-period",
       .summary = {"删除学期或寒暑假", "remove a term or a vacation"},
       .method = "unioncare.v1.CalendarService.DeleteSchoolPeriod",
       .flags = {{.name = "period",
                  .field = "name",
                  .takes = Takes::kSchoolPeriod,
                  .positional = true}},
       .columns = "period.kind,period.display_name,period.from,period.to,period.name",
       .examples = {"care calendar remove-period 寒假", "care calendar remove-period 2"},
       .run = RunCall},
  };
}

}  // namespace

std::vector<Command> CalendarCommands() {
  std::vector<Command> commands = {
      {.noun = "calendar",
       .verb = "deadline",
       .summary = {"从某日起数工作日，说明如何得出", "count working days from a day, and say how"},
       .method = "unioncare.v1.CalendarService.ComputeDeadline",
       .flags = {{.name = "from", .field = "from", .positional = true},
                 {.name = "working-days", .field = "working_days"}},
       .columns = "due_on,from,working_days,counted,skipped,make_up,years_without_data,data.year,"
                  "data.version,vacation",
       .examples = {"care calendar deadline 2026-09-30 --working-days=3",
                    "care calendar deadline 今天 --working-days=10 --output=json"},
       .run = RunDeadline},
      {.noun = "calendar",
       .verb = "import",
       .summary = {"导入一年的放假调休安排（CSV）", "import the working days of a year (CSV)"},
       .method = "unioncare.v1.CalendarService.ImportCalendarYear",
       .flags = {{.name = "file",
                  .help = {"CSV 文件，列为 date,kind,name_en,name_zh；- 为标准输入",
                           "CSV file, columns date,kind,name_en,name_zh; - is standard input"},
                  .positional = true},
                 {.name = "year", .field = "year"},
                 {.name = "source", .field = "source"}},
       .columns = "year,version,holiday_count,workday_count,source,import_time",
       .examples = {"care calendar import 2027.csv --source=国办发明电〔2026〕7号 --dry-run"},
       .run = RunImport},
      {.noun = "calendar",
       .verb = "list",
       .summary = {"列出有放假安排的年份", "list the years that have data"},
       .method = "unioncare.v1.CalendarService.ListCalendarYears",
       .columns = "year,version,holiday_count,workday_count,source,import_time",
       .examples = {"care calendar list"},
       .run = RunList},
      {.noun = "calendar",
       .verb = "show",
       .summary = {"查看一年的放假和调休上班日", "show the holidays and make-up days of a year"},
       .method = "unioncare.v1.CalendarService.ListCalendarDays",
       .flags = {{.name = "year", .field = "year", .positional = true}},
       .columns = "day,kind,name_zh,name_en",
       .examples = {"care calendar show 2026 --limit=0"},
       .run = RunList},
  };
  for (Command& command : PeriodCommands()) commands.push_back(std::move(command));
  for (Command& command : LunarCommands()) commands.push_back(std::move(command));
  return commands;
}

}  // namespace unioncare::client
