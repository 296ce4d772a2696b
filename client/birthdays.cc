// The commands of birthdays: who is next, the roster of a month, and the calendar for other
// programs.
#include "unioncare/v1/birthdays.pb.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/local_file.h"

namespace unioncare::client {

Command BirthdayRuleCommand();                // birthday_rules.cc
std::vector<Command> BirthdayGiftCommands();  // birthday_gifts.cc

namespace {

using google::protobuf::Message;
using Row = std::vector<std::string>;

// Everything about a birthday, for programs; the lunar day in the language of the caller.
constexpr char kColumnsZh[] =
    "day,days_ahead,lunar_zh,member_display_name,staff_no,group_display_name,retired,kind,age,"
    "milestone,entitlement_year,gift_state,note,greeted,gift,member";
constexpr char kColumnsEn[] =
    "day,days_ahead,lunar_en,member_display_name,staff_no,group_display_name,retired,kind,age,"
    "milestone,entitlement_year,gift_state,note,greeted,gift,member";

const Text kDay{"日期", "day"};
const Text kWhen{"何时", "when"};
const Text kMilestone{"$0 整寿", "$0 milestone"};
const Text kGreeted{"$0，已祝贺", "$0, greeted"};
const Text kMonthAlone{"$0 月", "$0"};
const Text kCalendarWritten{"已写入 $0（$1 字节）", "written to $0 ($1 bytes)"};
const Text kReplaceHint{"要替换它，加上 --replace", "--replace replaces it"};
constexpr const char* kMonthsEn[] = {"January", "February", "March",     "April",   "May",
                                     "June",    "July",     "August",    "September", "October",
                                     "November", "December"};

absl::CivilDay DayOf(const v1::Date& date) {
  return absl::CivilDay(date.year(), date.month(), date.day());
}

std::string LabelOfField(const Session& session, const google::protobuf::Descriptor& type,
                         const char* field) {
  return LabelOf(*type.FindFieldByName(field), session.language());
}

// How a birthday is kept, in a word that leaves room for the others.
std::string KindCell(const Session& session, v1::BirthdayKind kind) {
  static constexpr Text kWords[] = {{"", ""},         {"公历", "solar"}, {"申报", "declared"},
                                    {"农历", "lunar"}, {"仅月", "month"}, {"除夕", "eve"}};
  const auto index = static_cast<size_t>(kind);
  return index < std::size(kWords) ? kWords[index].In(session.language()) : "";
}

std::string AgeCell(const Session& session, const v1::UpcomingBirthday& birthday) {
  if (birthday.age() == 0) return "";
  return birthday.milestone() ? session.Say(kMilestone, birthday.age())
                              : absl::StrCat(birthday.age());
}

// Where the gift stands; why, when there is none to give; and whether somebody has called.
std::string GiftCell(const Session& session, const v1::UpcomingBirthday& birthday) {
  const std::string state =
      Cell(birthday, birthday.note() == v1::BIRTHDAY_NOTE_UNSPECIFIED ? "gift_state" : "note",
           session.style);
  return birthday.greeted() ? session.Say(kGreeted, state) : state;
}

Row RowOf(const Session& session, const v1::UpcomingBirthday& birthday) {
  const bool zh = session.language() == Language::kZh;
  const absl::CivilDay day = DayOf(birthday.day());
  // A month alone has no day that anybody could be congratulated on.
  const bool month = birthday.kind() == v1::BIRTHDAY_KIND_MONTH_ONLY;
  return {month ? session.Say(kMonthAlone, zh ? std::to_string(day.month())
                                              : kMonthsEn[day.month() - 1])
                : DayCell(session, day, day - birthday.days_ahead()),
          month ? "" : AheadCell(session, birthday.days_ahead()),
          month ? "" : Printable(WithoutLunarYear(zh ? birthday.lunar_zh() : birthday.lunar_en())),
          Printable(birthday.member_display_name()),
          Printable(birthday.group_display_name()),
          KindCell(session, birthday.kind()),
          AgeCell(session, birthday),
          GiftCell(session, birthday)};
}

// One piece of the list; `heading` on the first.
void PrintBirthdays(Session& session, const v1::ListUpcomingBirthdaysResponse& page,
                    bool heading) {
  const auto& type = *v1::UpcomingBirthday::descriptor();
  const bool zh = session.language() == Language::kZh;
  if (session.style.output != Output::kTable) {
    const std::vector<const Message*> rows(page.birthdays().pointer_begin(),
                                           page.birthdays().pointer_end());
    PrintRows(session.streams.out, session.style, type, rows, zh ? kColumnsZh : kColumnsEn,
              heading);
    return;
  }
  std::vector<Row> rows = {{session.Say(kDay), session.Say(kWhen),
                            LabelOfField(session, type, zh ? "lunar_zh" : "lunar_en"),
                            LabelOfField(session, type, "member_display_name"),
                            LabelOfField(session, type, "group_display_name"),
                            LabelOfField(session, type, "kind"),
                            LabelOfField(session, type, "age"),
                            LabelOfField(session, type, "gift_state")}};
  for (const v1::UpcomingBirthday& birthday : page.birthdays()) {
    rows.push_back(RowOf(session, birthday));
  }
  PrintCells(session.streams.out, session.style, rows);
}

// All pages of a window. TSV and CSV go out page by page, since a big union has thousands.
absl::StatusOr<int> PrintWindow(Session& session, v1::ListUpcomingBirthdaysRequest request,
                                int64_t limit) {
  const Output output = session.style.output;
  const bool by_page = output != Output::kTable && output != Output::kJson;
  v1::ListUpcomingBirthdaysResponse page, all;
  const auto paged = CallPages(session, limit, request, page, [&](bool first) {
    if (by_page) return PrintBirthdays(session, page, first);
    all.clear_next_page_token();
    all.MergeFrom(page);
  });
  if (!paged.ok()) return paged.status();
  if (output == Output::kJson) {
    PrintJson(session.streams.out, all, /*one_line=*/false);
  } else if (output == Output::kTable && all.birthdays().empty()) {
    session.Note(session.Say(texts::kNoRows));
  } else if (output == Output::kTable) {
    PrintBirthdays(session, all, /*heading=*/true);
  }
  SayMore(session, *paged);
  return 0;
}

absl::StatusOr<int> RunUpcoming(Session& session) {
  const auto limit = LimitOf(session);
  if (!limit.ok()) return limit.status();
  // `list` asks for the window of a month.
  std::optional<absl::CivilMonth> month;
  if (absl::string_view(session.command.verb) == "list") {
    const auto given = TakeMonth(session, "month");
    if (!given.ok()) return given.status();
    month = *given;
  }
  v1::ListUpcomingBirthdaysRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  if (month.has_value()) {
    *request.mutable_from() = ToDate(absl::CivilDay(*month));
    *request.mutable_to() = ToDate(absl::CivilDay(*month + 1) - 1);
  }
  return PrintWindow(session, std::move(request), *limit);
}

// The form of the month for handing out and signing, with its amounts in yuan.
void PrintRoster(Session& session, const v1::BirthdayRosterRows& rows, bool heading) {
  const char* lunar = session.language() == Language::kZh ? "lunar_zh" : "lunar_en";
  const char* fields[] = {"row_no", "member_display_name", "group_display_name",
                          "day",    lunar,                 "form",
                          "face_value_fen", "voucher_no",  "signed_by",
                          "signed_on"};
  std::vector<Row> cells;
  if (heading) {
    Row& labels = cells.emplace_back();
    for (const char* field : fields) {
      const bool money = absl::string_view(field) == "face_value_fen";
      labels.push_back(money ? session.Say(kFaceValueLabel)
                             : LabelOfField(session, *v1::BirthdayRosterRow::descriptor(), field));
    }
  }
  for (const v1::BirthdayRosterRow& row : rows.rows()) {
    Row& line = cells.emplace_back();
    for (const char* field : fields) {
      const bool money = absl::string_view(field) == "face_value_fen";
      line.push_back(money ? YuanCell(row.face_value_fen()) : Cell(row, field, session.style));
    }
  }
  PrintCells(session.streams.out, session.style, cells, heading);
}

absl::StatusOr<int> RunRoster(Session& session) {
  const auto month = TakeMonth(session, "month");
  if (!month.ok()) return month.status();
  v1::GetBirthdayRosterRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  request.set_year(static_cast<int32_t>(month->year()));
  request.set_month(month->month());
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  const Output output = session.style.output;
  v1::BirthdayRosterRows rows, all;
  bool begun = false;
  const absl::Status status =
      (*connection)->Stream(*session.command.Method(), request, rows, [&] {
        if (output == Output::kTable) return all.MergeFrom(rows);
        if (output == Output::kJson) {
          for (const auto& row : rows.rows()) PrintJson(session.streams.out, row, true);
        } else {
          PrintRoster(session, rows, !begun);
        }
        begun = true;
      });
  if (!status.ok()) return status;
  if (output == Output::kTable && all.rows().empty()) {
    session.Note(session.Say(texts::kNoRows));
  } else if (!begun && output != Output::kJson) {
    PrintRoster(session, all, /*heading=*/true);
  }
  return 0;
}

// The calendar for phones and other programs, to a file or the standard output.
absl::StatusOr<int> RunCalendar(Session& session) {
  v1::GetBirthdayCalendarRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  std::optional<LocalFile> file;
  if (const std::string path = session.Value("output-file"); !path.empty()) {
    auto made = LocalFile::Make(path, session.language(), session.Has("replace"));
    if (!made.ok()) return WithHint(made.status(), session.Say(kReplaceHint));
    file.emplace(*std::move(made));
  }
  const auto connection = session.Connect();
  if (!connection.ok()) return connection.status();
  v1::BirthdayCalendarChunk part;
  absl::Status written;
  absl::Status status = (*connection)->Stream(*session.command.Method(), request, part, [&] {
    if (!file.has_value()) {
      session.streams.out << part.chunk();
    } else if (written.ok()) {
      written = file->Write(part.chunk());
    }
  });
  if (status.ok()) status = written;
  if (status.ok() && file.has_value()) status = file->Finish();
  if (!status.ok()) return status;
  if (file.has_value()) {
    session.Note(session.Say(kCalendarWritten, session.Value("output-file"), file->bytes()));
  }
  return 0;
}

Flag MonthFlag() {
  return {.name = "month",
          .help = {"月份，如 2026-12，或 上月、本月、下月；不写为本月",
                   "such as 2026-12, or last-month, this-month, next-month; this month when not "
                   "given"},
          .positional = true};
}

Flag GroupFlag() {
  return {.name = "group",
          .field = "group",
          .takes = Takes::kGroup,
          .help = {"只看这个小组及其下级", "only this group and those below it"}};
}

Flag RetireesFlag() {
  return {.name = "retirees",
          .field = "retirees",
          .help = {"是否包括退休人员；不写按工会的规则",
                   "with or without retirees; by the rule of the union when not given"}};
}

std::vector<Flag> ChoosingFlags() {
  return {GroupFlag(), RetireesFlag(),
          {.name = "milestones", .field = "milestones_only", .takes = Takes::kSwitch},
          {.name = "owed", .field = "owed_only", .takes = Takes::kSwitch}};
}

std::vector<Command> ListCommands() {
  std::vector<Flag> window = {
      {.name = "days",
       .field = "days",
       .help = {"今后几天，1 到 400，默认 30", "so many days, 1 to 400; 30 when not given"}},
      {.name = "from", .field = "from", .help = {"从哪天起；不写为今天", "today when not given"}},
      {.name = "to", .field = "to", .help = {"到哪天为止，代替 --days", "instead of --days"}}};
  std::vector<Flag> month = {MonthFlag()};
  for (std::vector<Flag>* flags : {&window, &month}) {
    for (Flag& flag : ChoosingFlags()) flags->push_back(std::move(flag));
  }
  return {
      {.noun = "birthday",
       .verb = "upcoming",
       .summary = {"列出今后的生日，公历农历一并列出", "list the birthdays to come, solar and lunar"},
       .method = "unioncare.v1.BirthdayService.ListUpcomingBirthdays",
       .flags = window,
       .columns = kColumnsZh,
       .examples = {"care birthday upcoming --days=30",
                    "care birthday upcoming --group=退休组 --retirees=only --milestones",
                    "care birthday upcoming --owed --output=csv"},
       .run = RunUpcoming},
      {.noun = "birthday",
       .verb = "list",
       .summary = {"列出一个月的生日", "list the birthdays of a month"},
       .method = "unioncare.v1.BirthdayService.ListUpcomingBirthdays",
       .flags = month,
       .columns = kColumnsZh,
       .examples = {"care birthday list --month=2026-12", "care birthday list 下月 --owed"},
       .run = RunUpcoming},
      {.noun = "birthday",
       .verb = "roster",
       .summary = {"生日慰问名册，用于发放和签领", "the roster of a month, for handing out and signing"},
       .method = "unioncare.v1.BirthdayService.GetBirthdayRoster",
       .flags = {MonthFlag(), GroupFlag(), RetireesFlag()},
       .columns = "row_no,member_display_name,group_display_name,day,lunar_zh,form,face_value_fen,"
                  "voucher_no,signed_by,signed_on",
       .examples = {"care birthday roster --month=2026-12 --output=csv > 名册.csv"},
       .run = RunRoster}};
}

}  // namespace

std::vector<Command> BirthdayCommands() {
  std::vector<Command> commands = ListCommands();
  commands.push_back(BirthdayRuleCommand());
  for (Command& command : BirthdayGiftCommands()) commands.push_back(std::move(command));
  commands.push_back(
      {.noun = "birthday",
       .verb = "ical",
       .summary = {"输出生日日历（iCalendar），供手机和其他程序订阅",
                   "the birthdays as a calendar (iCalendar) for phones and other programs"},
       .method = "unioncare.v1.BirthdayService.GetBirthdayCalendar",
       .flags = {{.name = "output-file",
                  .help = {"写入这个文件；不写则输出到屏幕",
                           "the file; the standard output when not given"}},
                 {.name = "replace", .takes = Takes::kSwitch,
                  .help = {"替换已有的文件", "replace a file that exists"}},
                 {.name = "from", .field = "from",
                  .help = {"从哪天起；不写为今天", "today when not given"}},
                 {.name = "days", .field = "days",
                  .help = {"今后几天，1 到 800，默认 730", "1 to 800; 730 when not given"}},
                 GroupFlag(), RetireesFlag()},
       .columns = "chunk",
       .examples = {"care birthday ical --output-file=生日.ics",
                    "care birthday ical --group=语文组 --days=365 > birthdays.ics"},
       .run = RunCalendar});
  return commands;
}

}  // namespace unioncare::client
