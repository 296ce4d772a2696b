// The lists of the sample school.
#include "service/api/sample_rosters.h"

#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/text.h"
#include "service/files/encodings.h"
#include "service/files/tables.h"

namespace unioncare::api {
namespace {

constexpr size_t kShortName = 2;       // characters
constexpr size_t kCharacterBytes = 3;  // of a Chinese one in UTF-8

// Names of two characters are typed with a blank between them, to stand in line with the others.
std::string TypedName(const std::string& name) {
  if (CharacterCount(name) != kShortName || name.size() != kShortName * kCharacterBytes) {
    return name;
  }
  return absl::StrCat(name.substr(0, kCharacterBytes), "　", name.substr(kCharacterBytes));
}

// "1976/3/5", as a spreadsheet in Chinese shows a day.
std::string TypedDay(absl::CivilDay day) {
  return absl::StrFormat("%d/%d/%d", day.year(), day.month(), day.day());
}

// A group with the one above it, for both campuses have the same groups.
std::string TypedGroup(int group) {
  const SampleGroup& of = SampleGroups()[group];
  if (of.parent < 0) return of.display_name;
  return absl::StrCat(SampleGroups()[of.parent].display_name, "/", of.display_name);
}

const char* TypedSex(Sex sex) { return sex == Sex::kFemale ? "女" : "男"; }

}  // namespace

absl::StatusOr<std::string> SampleStaffCsv(absl::Span<const SamplePerson> staff) {
  std::string text = files::CsvLine({"云溪实验学校教职工花名册（示例）"});
  text += files::CsvLine({"填报单位：校办公室", "", "", "", "密级：内部"});
  text += files::CsvLine({"序号", "姓名", "职工号", "性别", "身份证号码", "出生年月日", "联系电话",
                          "工会小组", "入会时间"});
  int number = 0;
  for (const SamplePerson& person : staff) {
    text += files::CsvLine({absl::StrCat(++number), TypedName(person.display_name),
                            person.staff_no, TypedSex(person.sex), person.id_no,
                            TypedDay(person.birth_date), person.mobile, TypedGroup(person.group),
                            TypedDay(person.joined_on)});
  }
  text += files::CsvLine({"合计", absl::StrCat(number, "人")});
  return files::EncodeGb18030(text);
}

absl::Status WriteSampleRetirees(absl::Span<const SamplePerson> retirees, absl::Time made,
                                 const std::string& path) {
  files::TableForm form;
  form.sheet = "退休教职工";
  form.title = "云溪实验学校退休教职工名册（示例）";
  form.notes = {"填报单位：退管会"};
  form.made = made;
  for (const char* title : {"姓名", "工号", "性别", "出生日期", "退休日期", "退休类别", "证件类型", "证件号码",
                            "手机", "工会小组", "入会日期"}) {
    form.columns.push_back({.title = title});
  }
  ASSIGN_OR_RETURN(const std::unique_ptr<files::WorkbookWriter> writer,
                   files::WorkbookWriter::Open(path, form));
  for (const SamplePerson& person : retirees) {
    RETURN_IF_ERROR(writer->Add({{.text = person.display_name},
                                 {.text = person.staff_no},
                                 {.text = TypedSex(person.sex)},
                                 {.text = IsoDay(person.birth_date)},
                                 {.text = IsoDay(*person.retired_on)},
                                 {.text = person.veteran ? "离休" : "退休"},
                                 {.text = "居民身份证"},
                                 {.text = person.id_no},
                                 {.text = person.mobile},
                                 {.text = TypedGroup(person.group)},
                                 {.text = IsoDay(person.joined_on)}}));
  }
  return writer->Close();
}

}  // namespace unioncare::api
