// Reads what a household states from the command line.
#include "client/hardship_forms.h"

#include <iterator>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "client/connect.h"
#include "client/fields.h"
#include "client/input_file.h"
#include "client/money.h"
#include "google/protobuf/io/tokenizer.h"
#include "google/protobuf/text_format.h"

namespace unioncare::client {
namespace {

const Text kMonths{"--person：“$0”不是共同生活的月数；写 0（不共同生活）到 12",
                   "--person: \"$0\" is no number of months together; write 0 (lives apart) to 12"};
const Text kParts{"--person：“$0”多于六项；写 关系:月收入:姓名:身份证号:单位:月数",
                  "--person: \"$0\" has more than six parts; write relation:monthly "
                  "income:name:ID number:employer:months"};

const Text kFormFile{"--form：第 $0 行有误（$1）；每行写 字段: 值，如 county: \"市南区\"",
                     "--form: line $0 is wrong ($1); write field: value, such as county: \"市南区\""};

// Keeps the first thing that is wrong with a form. What stood there is not repeated.
class FirstError : public google::protobuf::io::ErrorCollector {
 public:
  void AddError(int line, int column, const std::string& message) override {
    if (line_ < 0) line_ = line, message_ = message;
  }
  int line() const { return line_ + 1; }
  const std::string& message() const { return message_; }

 private:
  int line_ = -1;
  std::string message_;
};

absl::Status ReadForm(Session& session, v1::HardshipForm& form) {
  const absl::StatusOr<std::string> text = ReadInputFile(session, "form");
  if (!text.ok()) return text.status();
  session.given.erase("form");
  FirstError error;
  google::protobuf::TextFormat::Parser parser;
  parser.RecordErrorsTo(&error);
  if (parser.ParseFromString(*text, &form)) return absl::OkStatus();
  return WrongUse(Say(session.language(), kFormFile, error.line(), error.message()));
}

// What was given of a flag that is no field, and nothing of it from then on.
std::vector<std::string> Take(Session& session, const char* flag) {
  const auto found = session.given.find(flag);
  if (found == session.given.end()) return {};
  std::vector<std::string> given = std::move(found->second);
  session.given.erase(found);
  return given;
}

// RELATION[:INCOME[:NAME[:ID[:EMPLOYER[:MONTHS]]]]]: 配偶:2000:李芳. An income of "?" is not known.
absl::Status FillPerson(const Reader& reader, const std::string& text, v1::HardshipPerson& person) {
  constexpr const char* kFields[] = {"relation", "monthly_income_fen", "display_name", "id_no",
                                     "employer"};
  const std::vector<std::string> parts = absl::StrSplit(text, ':');
  if (parts.size() > std::size(kFields) + 1) return WrongUse(Say(reader.language, kParts, text));
  for (size_t i = 0; i < parts.size() && i < std::size(kFields); ++i) {
    if (parts[i].empty() || parts[i] == "?" || parts[i] == "？") continue;
    const absl::Status status = reader.Set(person, kFields[i], "--person", parts[i]);
    if (!status.ok()) return status;
  }
  if (!person.id_no().empty()) person.set_id_type(v1::ID_TYPE_RESIDENT);
  if (parts.size() <= std::size(kFields) || parts.back().empty()) return absl::OkStatus();
  int months = 0;
  if (!absl::SimpleAtoi(parts.back(), &months) || months < 0 || months > 12) {
    return WrongUse(Say(reader.language, kMonths, parts.back()));
  }
  // Nobody lives together for no months: who lives apart does not count.
  if (months == 0) person.set_lives_apart(true);
  person.set_months(months);
  return absl::OkStatus();
}

}  // namespace

Flag HardshipFileFlag() {
  return {.name = "file",
          .field = "name",
          .takes = Takes::kHardshipFile,
          .help = {"困难档案：档案编号、姓名、序号或资源名",
                   "the file: its number, the person, or the resource"},
          .positional = true};
}

std::vector<Flag> HardshipFormFlags() {
  return {
      {.name = "form",
       .help = {"家庭情况文件，- 为标准输入，身份证号不必写在命令行；字段: 值，金额以分计",
                "a file of what the household states, - for the standard input, so that ID numbers "
                "stay off the command line; field: value, amounts in fen"}},
      {.name = "county", .field = "form.county"},
      {.name = "family-size", .field = "form.family_size"},
      {.name = "income",
       .field = "form.annual_income_fen",
       .help = {"自查时：共同生活人员全年收入合计", "in a self-check: of a year, of all"}},
      {.name = "own-income", .field = "form.own_monthly_income_fen"},
      {.name = "own-months", .field = "form.own_months"},
      {.name = "other-income", .field = "form.other_income_fen"},
      {.name = "other-loss",
       .help = {"家庭其他年收入为亏损时：亏损金额，不抵扣收入",
                "instead of --other-income: the loss of a business, which lowers no income"}},
      {.name = "person",
       .help = {"家庭成员，关系:月收入:姓名:身份证号:单位:近一年共同生活月数，后面可省，"
                "收入不明写 ?，不共同生活月数写 0；可多次",
                "somebody of the household, relation:monthly income:name:ID number:employer:months "
                "together within the year, the later ones as known; ? for an income that is not, 0 "
                "months for who lives apart; repeatable"}},
      {.name = "medical", .field = "form.medical_fen"},
      {.name = "disability", .field = "form.disability_fen"},
      {.name = "education", .field = "form.education_fen"},
      {.name = "care", .field = "form.care_fen"},
      {.name = "employment", .field = "form.employment_fen"},
      {.name = "accident-on", .field = "form.accident_on"},
      {.name = "loss", .field = "form.loss_fen"},
      {.name = "compensation", .field = "form.compensation_fen"},
      {.name = "insurance", .field = "form.insurance_fen"},
      {.name = "social-aid", .field = "form.social_aid_fen"},
      {.name = "exclusion", .field = "form.exclusions"},
      {.name = "cause", .field = "form.main_cause"},
      {.name = "other-cause", .field = "form.sub_causes"},
      {.name = "cause-text", .field = "form.cause_text"},
      {.name = "health", .field = "form.own_health"},
      {.name = "medical-insurance", .field = "form.own_insurance"},
      {.name = "housing", .field = "form.housing"},
      {.name = "house-area", .field = "form.house_area"},
      {.name = "single-parent", .field = "form.single_parent", .takes = Takes::kSwitch},
      {.name = "zero-employment", .field = "form.zero_employment", .takes = Takes::kSwitch},
  };
}

absl::Status FillForm(Session& session, v1::HardshipForm& form) {
  const Reader reader{session.language(), session.streams.today()};
  if (session.Has("form")) {
    const absl::Status status = ReadForm(session, form);
    if (!status.ok()) return status;
  }
  for (const std::string& text : Take(session, "person")) {
    const absl::Status status = FillPerson(reader, text, *form.add_persons());
    if (!status.ok()) return status;
  }
  for (const std::string& text : Take(session, "other-loss")) {
    const absl::StatusOr<int64_t> loss = ReadMoney(session.language(), "--other-loss", text);
    if (!loss.ok()) return loss.status();
    form.set_other_income_fen(-*loss);
  }
  return absl::OkStatus();
}

// Each step of a test on a line of its own, on a terminal.
void SaySteps(Session& session, const v1::HardshipTest& test) {
  if (session.style.output != Output::kTable) return;
  for (const v1::HardshipTestStep& step : test.steps()) {
    session.streams.out << "  " << (session.language() == Language::kZh ? step.zh() : step.en())
                        << "\n";
  }
}

}  // namespace unioncare::client
