// Reading the rows of ledgers of earlier years.
#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/domain/calendar.h"
#include "service/domain/past_cases.h"
#include "service/domain/text.h"

namespace unioncare {
namespace {

using F = PastField;

// By the numbers of PastField; "" for what is no field of a case.
constexpr const char* kPaths[kPastFieldCount] = {
    "",
    "",
    "past_case.imported_no",
    "past_case.member",
    "past_case.staff_no",
    "past_case.group",
    "past_case.occasion",
    "past_case.event_on",
    "past_case.informed_at",
    "past_case.informed_by",
    "past_case.reported_at",
    "past_case.visited_at",
    "past_case.visitors",
    "past_case.where",
    "past_case.mode",
    "past_case.place",
    "",
    "",
    "",
    "past_case.needs",
    "past_case.handling",
    "",
    "past_case.remark",
};

constexpr int kNoon = 12;
constexpr int kHoursOfDay = 24;
constexpr int kMinutesOfHour = 60;

// What parts the names of several people.
constexpr absl::string_view kNameMarks[] = {"、", ",", "，", ";", "；", "/", "\n", "\t"};

// Names of two characters are written with a blank between them.
std::string NameWithoutBlanks(absl::string_view text) {
  std::string name = NormalizeName(text);
  const bool latin = std::any_of(name.begin(), name.end(), [](unsigned char c) {
    return absl::ascii_isalpha(c);
  });
  if (!latin) name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
  return name;
}

// Puts the cells of one row into fields.
class RowReader {
 public:
  RowReader(const PastHeader& header, int64_t number) : header_(header) { row_.number = number; }

  PastRow Run(RosterCells cells, VisitMode default_mode) {
    if (IsHeaderAgain(cells)) return Note();
    const size_t columns = std::min(cells.size(), header_.fields.size());
    size_t filled = 0;
    for (size_t i = 0; i < columns; ++i) {
      if (cells[i].kind == RosterCell::Kind::kEmpty) continue;
      ++filled;
      Take(header_.fields[i], cells[i]);
    }
    if (IsAboutNobody(cells, filled)) return Note();
    Settle(default_mode);
    return std::move(row_);
  }

 private:
  PastRow Note() {
    PastRow note;
    note.number = row_.number;
    note.is_note = true;
    return note;
  }

  bool IsHeaderAgain(RosterCells cells) const {
    bool any = false;
    for (size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].kind == RosterCell::Kind::kEmpty) continue;
      if (i >= header_.titles.size() || cells[i].text != header_.titles[i]) return false;
      any = true;
    }
    return any;
  }

  bool IsAboutNobody(RosterCells cells, size_t filled) const {
    if (!row_.staff_no.empty()) return false;
    const auto first = std::find_if(cells.begin(), cells.end(), [](const RosterCell& cell) {
      return cell.kind != RosterCell::Kind::kEmpty;
    });
    if (first == cells.end() || IsRosterNote(first->text)) return true;
    if (IsRosterNote(row_.display_name)) return true;
    return row_.display_name.empty() && filled <= 1 && row_.problems.empty();
  }

  void Add(F field, Reason reason, std::map<std::string, std::string> facts) {
    facts.emplace("field", PastPathOf(field));
    row_.problems.push_back({.reason = reason, .facts = std::move(facts)});
  }

  void Take(F field, const RosterCell& cell) {
    const bool unused = field == F::kUnknown || field == F::kOrdinal || field == F::kInTime ||
                        WaitsForMoney(field);
    if (unused || IsRosterBlank(cell)) return;
    if (cell.kind == RosterCell::Kind::kBroken) {
      return Add(field, Reason::kRosterCellBroken, {{"given", cell.text}});
    }
    const bool lost = cell.kind == RosterCell::Kind::kLostDigits || HasLostDigits(cell.text);
    if (field == F::kStaffNo && lost) {
      return Add(field, Reason::kRosterDigitsLost, {{"given", cell.text}});
    }
    switch (field) {
      case F::kName:
        row_.display_name = NameWithoutBlanks(cell.text);
        return;
      case F::kStaffNo:
        row_.staff_no = NormalizeNumber(cell.text);
        return;
      case F::kCaseNo:
        return TakeText(field, NormalizeName(cell.text), kPastNoBytesMax, row_.case_no);
      case F::kGroup:
        row_.group_name = NormalizeName(cell.text);
        return;
      case F::kOccasion:
        return TakeOccasion(cell.text);
      case F::kEventOn:
        return TakeEventDay(cell);
      case F::kInformedAt:
        return TakeMoment(field, cell, row_.informed);
      case F::kReportedAt:
        return TakeMoment(field, cell, row_.reported);
      case F::kVisitedAt:
        return TakeMoment(field, cell, row_.visited);
      case F::kInformedBy:
        row_.informed_by = NameWithoutBlanks(cell.text);
        return;
      case F::kVisitors:
        return TakeVisitors(cell.text);
      case F::kWhere: {
        PastWhere where = PastWhereOf(cell.text);
        if (where.mode.has_value()) row_.mode = *where.mode;
        return TakeText(field, std::move(where.place), kPastPlaceBytesMax, row_.place);
      }
      case F::kMode:
        return TakeMode(cell.text);
      case F::kPlace:
        return TakeText(field, NormalizeName(cell.text), kPastPlaceBytesMax, row_.place);
      case F::kNeeds:
        return TakeText(field, cell.text, kPastTextBytesMax, row_.needs);
      case F::kHandling:
        return TakeText(field, cell.text, kPastTextBytesMax, row_.handling);
      case F::kRemark:
        return TakeText(field, cell.text, kPastTextBytesMax, row_.remark);
      default:
        return;
    }
  }

  void TakeText(F field, std::string text, size_t bytes_max, std::string& to) {
    std::optional<Refusal> problem =
        TextProblem(PastPathOf(field), text, bytes_max, Lines::kMany);
    if (problem.has_value()) {
      row_.problems.push_back(*std::move(problem));
    } else {
      to = std::move(text);
    }
  }

  void TakeOccasion(const std::string& text) {
    const std::optional<Occasion> occasion = PastOccasion(text);
    if (occasion.has_value()) {
      row_.occasion = *occasion;
      return;
    }
    Add(F::kOccasion, Reason::kRosterValueUnknown,
        {{"given", text}, {"wanted", PastOccasionsInBoth()}});
  }

  void TakeMode(const std::string& text) {
    const std::optional<VisitMode> mode = PastMode(text);
    if (mode.has_value()) {
      row_.mode = *mode;
      return;
    }
    Add(F::kMode, Reason::kRosterValueUnknown, {{"given", text}, {"wanted", PastModesInBoth()}});
  }

  void TakeEventDay(const RosterCell& cell) {
    std::optional<PastMoment> moment;
    TakeMoment(F::kEventOn, cell, moment);
    if (moment.has_value()) row_.event_on = moment->day;
  }

  void TakeMoment(F field, const RosterCell& cell, std::optional<PastMoment>& to) {
    to = cell.kind == RosterCell::Kind::kDate ? std::optional(PastMoment{.day = cell.day})
                                              : PastMomentOf(cell.text);
    const bool known = to.has_value() && to->day >= kFirstDay && to->day <= kLastDay;
    if (known) return;
    to.reset();
    Add(field, Reason::kRosterDateMalformed, {{"given", cell.text}});
  }

  void TakeVisitors(const std::string& text) {
    row_.visitors = PastNames(text);
    if (row_.visitors.size() > kPastVisitorsMax) {
      Add(F::kVisitors, Reason::kTooManyItems,
          {{"given", absl::StrCat(row_.visitors.size())},
           {"wanted", absl::StrCat(kPastVisitorsMax)}});
    }
    for (const std::string& name : row_.visitors) {
      std::optional<Refusal> problem =
          TextProblem(PastPathOf(F::kVisitors), name, kPastVisitorBytesMax, Lines::kOne);
      if (problem.has_value()) row_.problems.push_back(*std::move(problem));
    }
  }

  // Whether a column was read and said nothing useful is a problem of its own already.
  bool Complained(F field) const {
    return std::any_of(row_.problems.begin(), row_.problems.end(), [&](const Refusal& problem) {
      return problem.facts.at("field") == PastPathOf(field);
    });
  }

  void Require(F field, bool given) {
    if (!given && !Complained(field)) Add(field, Reason::kFieldRequired, {});
  }

  void Settle(VisitMode default_mode) {
    Require(F::kName, !row_.display_name.empty() || !row_.staff_no.empty() ||
                          Complained(F::kStaffNo));
    Require(F::kOccasion, row_.occasion != Occasion::kUnspecified);
    // A place alone may say how: nobody is at home in a hospital.
    if (row_.mode == VisitMode::kUnspecified && !row_.place.empty()) {
      row_.mode = PastWhereOf(row_.place).mode.value_or(VisitMode::kUnspecified);
    }
    if (row_.mode == VisitMode::kUnspecified) row_.mode = default_mode;
    const bool any_day = row_.event_on.has_value() || row_.visited.has_value() ||
                         row_.informed.has_value() || row_.reported.has_value();
    const bool day_complained = Complained(F::kVisitedAt) || Complained(F::kInformedAt) ||
                                Complained(F::kReportedAt);
    if (!day_complained) Require(F::kEventOn, any_day);
    if (!row_.visited.has_value()) return;
    Require(ColumnOf(F::kMode, F::kWhere), row_.mode != VisitMode::kUnspecified);
  }

  // The column that the list has of two.
  F ColumnOf(F first, F second) const {
    const auto& fields = header_.fields;
    return std::find(fields.begin(), fields.end(), second) != fields.end() ? second : first;
  }

  const PastHeader& header_;
  PastRow row_;
};

// The time and the minutes of a day: "14:30", "14:30:00", "14时30分", "2点半"; -1 for other texts.
int MinutesOf(absl::string_view text, bool afternoon) {
  int hour = TakeNumber(text, 1, 2);
  int minute = 0;
  if (absl::ConsumePrefix(&text, ":") || absl::ConsumePrefix(&text, "：")) {
    minute = TakeNumber(text, 2, 2);
    if (absl::ConsumePrefix(&text, ":") && TakeNumber(text, 2, 2) < 0) return -1;
  } else if (absl::ConsumePrefix(&text, "时") || absl::ConsumePrefix(&text, "点")) {
    if (absl::ConsumePrefix(&text, "半")) {
      minute = kMinutesOfHour / 2;
    } else if (!text.empty()) {
      minute = TakeNumber(text, 1, 2);
      absl::ConsumePrefix(&text, "分");
    }
  } else {
    return -1;
  }
  if (afternoon && hour >= 0 && hour < kNoon) hour += kNoon;
  const bool valid = text.empty() && hour >= 0 && hour < kHoursOfDay && minute >= 0 &&
                     minute < kMinutesOfHour;
  return valid ? hour * kMinutesOfHour + minute : -1;
}

}  // namespace

const char* PastPathOf(PastField field) { return kPaths[static_cast<int>(field)]; }

PastField PastFieldAt(absl::string_view path) {
  for (int i = 0; i < kPastFieldCount; ++i) {
    if (!path.empty() && path == kPaths[i]) return static_cast<PastField>(i);
  }
  return PastField::kUnknown;
}

absl::StatusOr<std::optional<PastHeader>> FindPastHeader(int64_t row, RosterCells cells) {
  PastHeader header{.row = row};
  bool names = false, occasions = false, days = false;
  for (const RosterCell& cell : cells) {
    const F field = PastFieldOf(cell.text);
    names |= field == F::kName || field == F::kStaffNo;
    occasions |= field == F::kOccasion;
    days |= field == F::kEventOn || field == F::kVisitedAt || field == F::kInformedAt ||
            field == F::kReportedAt;
    header.fields.push_back(field);
    header.titles.push_back(cell.text);
  }
  if (!names || !occasions || !days) return std::optional<PastHeader>();
  for (size_t i = 0; i < header.fields.size(); ++i) {
    if (header.fields[i] == F::kUnknown || header.fields[i] == F::kOrdinal) continue;
    for (size_t j = 0; j < i; ++j) {
      if (header.fields[j] != header.fields[i]) continue;
      return Refuse(Reason::kRosterColumnRepeated,
                    {{"given", absl::StrCat(header.titles[j], ", ", header.titles[i])},
                     {"row", absl::StrCat(row)}});
    }
  }
  return std::optional<PastHeader>(std::move(header));
}

std::optional<PastMoment> PastMomentOf(absl::string_view given) {
  if (FirstInvalidUtf8(given).has_value()) return std::nullopt;
  std::string text = NormalizeName(given);
  bool afternoon = false;
  // Parts of the day stand between the day and the time, or alone.
  for (const absl::string_view part : {"上午", "早上", "中午", "下午", "晚上", "晚"}) {
    const size_t found = text.find(part.data(), 0, part.size());
    if (found == std::string::npos) continue;
    afternoon = part != "上午" && part != "早上";
    text.replace(found, part.size(), " ");
    break;
  }
  size_t mark = std::string::npos;
  for (const absl::string_view sign : {":", "：", "时", "点"}) {
    mark = std::min(mark, text.find(sign.data(), 0, sign.size()));
  }
  if (mark == std::string::npos) {
    const std::optional<absl::CivilDay> day = RosterDay(text);
    if (!day.has_value()) return std::nullopt;
    return PastMoment{.day = *day};
  }
  size_t begin = mark;
  while (begin > 0 && mark - begin < 2 && absl::ascii_isdigit(text[begin - 1])) --begin;
  absl::string_view front = absl::StripTrailingAsciiWhitespace(
      absl::string_view(text).substr(0, begin));
  absl::ConsumeSuffix(&front, "T");
  const std::optional<absl::CivilDay> day = RosterDay(front);
  const int minutes = MinutesOf(absl::string_view(text).substr(begin), afternoon);
  if (!day.has_value() || minutes < 0) return std::nullopt;
  if (minutes == 0) return PastMoment{.day = *day};
  return PastMoment{.day = *day, .minute = minutes};
}

std::vector<std::string> PastNames(absl::string_view text) {
  std::vector<std::string> names;
  std::string rest(text);
  const auto keep = [&](absl::string_view part) {
    std::string name = NameWithoutBlanks(part);
    // "等3人" counts those who are named, and says nothing of others.
    const size_t and_others = name.find("等");
    const bool counts = and_others != std::string::npos &&
                        (absl::EndsWith(name, "人") || absl::EndsWith(name, "等"));
    if (counts) name.resize(and_others);
    if (name.empty() || std::find(names.begin(), names.end(), name) != names.end()) return;
    names.push_back(std::move(name));
  };
  while (!rest.empty()) {
    size_t end = rest.size(), length = 0;
    for (const absl::string_view mark : kNameMarks) {
      const size_t found = rest.find(mark.data(), 0, mark.size());
      if (found >= end) continue;
      end = found;
      length = mark.size();
    }
    keep(absl::string_view(rest).substr(0, end));
    rest.erase(0, end + length);
  }
  return names;
}

PastRow ReadPastRow(const PastHeader& header, int64_t number, RosterCells cells,
                    VisitMode default_mode) {
  return RowReader(header, number).Run(cells, default_mode);
}

}  // namespace unioncare
