// Statuses on the wire.
#include "service/api/errors.h"

#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "service/api/fields.h"
#include "service/domain/refusal.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::api {
namespace {

constexpr char kDomain[] = "unioncare";

struct WorldFault {
  absl::StatusCode code;
  const char* reason;
  const char* zh;
  const char* en;
};

// What people read when nothing was wrong with what they asked. The inner message goes to the log.
constexpr WorldFault kWorldFaults[] = {
    {absl::StatusCode::kCancelled, "CANCELLED", "请求已取消，未作任何更改。",
     "The call was cancelled; nothing was changed."},
    {absl::StatusCode::kDeadlineExceeded, "DEADLINE_EXCEEDED", "请求超时，未作任何更改。",
     "The call ran out of time; nothing was changed."},
    {absl::StatusCode::kResourceExhausted, "RESOURCE_EXHAUSTED",
     "服务器繁忙或磁盘已满，未作任何更改，请稍后再试。",
     "The server is busy or its disk is full; nothing was changed. Try again later."},
    {absl::StatusCode::kUnavailable, "UNAVAILABLE",
     "服务暂不可用，结果未知；请用同一请求编号重试。",
     "The service is unavailable and the outcome unknown; repeat with the same request id."},
    {absl::StatusCode::kDataLoss, "DATA_DAMAGED", "数据文件损坏，请联系管理员并停止写入。",
     "The data file is damaged; stop writing and call the administrator."},
    {absl::StatusCode::kUnimplemented, "METHOD_UNKNOWN", "服务器不认识这个方法。",
     "The server does not know this method."},
    {absl::StatusCode::kInternal, "INTERNAL", "服务器内部错误，未作任何更改。",
     "The server failed inside; nothing was changed."},
};

const WorldFault& FaultOf(absl::StatusCode code) {
  for (const WorldFault& fault : kWorldFaults) {
    if (fault.code == code) return fault;
  }
  return kWorldFaults[std::size(kWorldFaults) - 1];
}

const char* Locale(Language language) {
  return language == Language::kEnglish ? "en" : "zh-CN";
}

grpc::Status Pack(absl::StatusCode code, const std::string& message,
                  const google::rpc::ErrorInfo& info, const std::string& localized,
                  const google::rpc::BadRequest* bad, Language language) {
  google::rpc::Status wire;
  wire.set_code(static_cast<int>(code));
  wire.set_message(message);
  wire.add_details()->PackFrom(info);
  if (bad != nullptr) wire.add_details()->PackFrom(*bad);
  google::rpc::LocalizedMessage text;
  text.set_locale(Locale(language));
  text.set_message(localized);
  wire.add_details()->PackFrom(text);
  return grpc::Status(static_cast<grpc::StatusCode>(code), message, wire.SerializeAsString());
}

// What a role needs, as the rule of roles names it, and in words.
struct RoleScope {
  absl::string_view fields;
  const char* zh;
  const char* en;
};
constexpr RoleScope kRoleScopes[] = {
    {"grant.role", "写明角色", "a role"},
    {"grant.union = \"\", grant.group = \"\"", "工会和小组都不写", "neither union nor group"},
    {"grant.union, grant.group", "写明工会和小组", "a union and a group in it"},
    {"grant.union", "写明工会", "a union"},
    {"grant.union, grant.group = \"\"", "写明工会，不写小组", "a union and no group"},
    {"user.member (grant.union)", "账号要写明是该工会的哪位会员", "a user who is a member of that union"},
};

// Why a file is no table, by the words of files/tables.h.
struct TableProblem {
  absl::string_view word;
  const char* zh;
  const char* en;
};
constexpr TableProblem kTableProblems[] = {
    {"empty", "文件是空的", "it is empty"},
    {"old-xls", "这是旧版 .xls 文件，请另存为 .xlsx", "it is an old .xls file; save it as .xlsx"},
    {"encrypted", "文件有密码保护，请去掉密码后另存",
     "it is protected by a password; save it without one"},
    {"not-a-table", "既不是 CSV 也不是 .xlsx 工作簿", "it is neither CSV nor an .xlsx workbook"},
    {"truncated", "文件不完整，请重新保存", "it is cut off; save it again"},
    {"too-large", "内容太多，请分成几个文件", "it holds too much; split it"},
    {"too-many-rows", "行数太多，最多 30 万行", "it has too many rows; 300000 are the most"},
    {"too-many-columns", "列数太多，最多 200 列", "it has too many columns; 200 are the most"},
    {"cell-too-long", "有单元格太长，最多 8192 字节",
     "a cell is too long; 8192 bytes are the most"},
    {"bad-encoding", "有无法识别的字符，应为 UTF-8、GB18030 或带 BOM 的 UTF-16",
     "it has characters that cannot be read; UTF-8, GB18030 or UTF-16 with BOM is wanted"},
    {"bad-quotes", "引号不成对，应为规范的 CSV", "its quotes do not close; proper CSV is wanted"},
    {"no-sheet", "工作簿里没有有内容的工作表", "no visible sheet of the workbook holds anything"},
};

std::string TableProblemIn(const Refusal& refusal, Language language) {
  const bool english = language == Language::kEnglish;
  std::string text = refusal.facts.at("given");
  for (const TableProblem& problem : kTableProblems) {
    if (problem.word == text) text = english ? problem.en : problem.zh;
  }
  const auto row = refusal.facts.find("row");
  if (row == refusal.facts.end()) return text;
  return english ? absl::StrCat(text, " (row ", row->second, ")")
                 : absl::StrCat("第 ", row->second, " 行：", text);
}

// "CASE_STATE_REPORTED,CASE_STATE_VISITED" as people read it.
std::string StateLabels(absl::string_view names, Language language) {
  return absl::StrJoin(absl::StrSplit(names, ','), language == Language::kEnglish ? ", " : "、",
                       [&](std::string* out, absl::string_view name) {
                         const auto* value =
                             google::protobuf::DescriptorPool::generated_pool()
                                 ->FindEnumValueByName(absl::StrCat("unioncare.v1.", name));
                         absl::StrAppend(out, value == nullptr ? std::string(name)
                                                               : ValueLabel(value, language));
                       });
}

// "standards[3].cap_fen" with the field as people call it: "standards[3] 上限". What no message of
// policies or rules knows stays as it is.
std::string PathLabel(const std::string& path, Language language) {
  const size_t dot = path.rfind('.');
  const std::string name = dot == std::string::npos ? path : path.substr(dot + 1);
  for (const char* message : {"HardshipRules", "Standard", "OccasionRule", "ExamBand",
                              "ContactTier", "ContactCriterion", "RetentionRule",
                              "AggregateCap"}) {
    const auto* type = google::protobuf::DescriptorPool::generated_pool()->FindMessageTypeByName(
        absl::StrCat("unioncare.v1.", message));
    const auto* field = type == nullptr ? nullptr : type->FindFieldByName(name);
    if (field == nullptr) continue;
    const auto& options = field->options().GetExtension(v1::field);
    const std::string& label = language == Language::kEnglish ? options.en() : options.zh();
    if (label.empty()) continue;
    return dot == std::string::npos ? label : absl::StrCat(path.substr(0, dot), " ", label);
  }
  return path;
}

// A permission is named by its label in the caller's language, and so are the installation and what
// a role needs.
Refusal Worded(Refusal refusal, Language language) {
  if (refusal.reason == Reason::kRoleScope) {
    std::string& wanted = refusal.facts["wanted"];
    for (const RoleScope& scope : kRoleScopes) {
      if (scope.fields != wanted) continue;
      wanted = language == Language::kEnglish ? scope.en : scope.zh;
      break;
    }
  }
  if (refusal.reason == Reason::kPolicyLaxer && refusal.facts.count("path") > 0) {
    refusal.facts["path"] = PathLabel(refusal.facts["path"], language);
  }
  if (refusal.reason == Reason::kTableUnreadable) {
    refusal.facts["given"] = TableProblemIn(refusal, language);
  }
  // Where a case, an import or a transfer stands, and where it would have to stand; why a birthday
  // entitles to nothing; of which benefit no standard is in force; of what a rule of care is.
  for (const char* key : {"state", "wanted"}) {
    const auto states = refusal.facts.find(key);
    if (states == refusal.facts.end()) continue;
    if (absl::StartsWith(states->second, "CASE_STATE_") ||
        absl::StartsWith(states->second, "IMPORT_STATE_") ||
        absl::StartsWith(states->second, "BIRTHDAY_NOTE_") ||
        absl::StartsWith(states->second, "BENEFIT_KIND_") ||
        absl::StartsWith(states->second, "EXAM_ITEM_") ||
        absl::StartsWith(states->second, "RETIREE_TIER_") ||
        absl::StartsWith(states->second, "RECORD_KIND_") ||
        absl::StartsWith(states->second, "TRANSFER_STATE_")) {
      states->second = StateLabels(states->second, language);
    }
  }
  // About money: benefits, forms, duties and states by what people call them.
  if (refusal.reason > Reason::kDraining) {
    for (const char* key : {"state", "given", "present", "wanted", "other"}) {
      const auto names = refusal.facts.find(key);
      if (names == refusal.facts.end() || names->second.find('_') == std::string::npos) continue;
      names->second = StateLabels(names->second, language);
    }
  }
  // Lists travel with commas in between, and are read with the mark of the language.
  const char* mark = language == Language::kEnglish ? ", " : "、";
  for (const char* key : {"candidates", "wanted"}) {
    const auto list = refusal.facts.find(key);
    if (list == refusal.facts.end()) continue;
    if (key[0] == 'w' && refusal.reason != Reason::kMediaUnknown) continue;
    list->second = absl::StrReplaceAll(list->second, {{", ", mark}, {",", mark}});
  }
  const auto fact = refusal.facts.find("permission");
  if (fact == refusal.facts.end()) return refusal;
  const auto* value = v1::Permission_descriptor()->FindValueByName(fact->second);
  if (value != nullptr) fact->second = ValueLabel(value, language);
  std::string& place = refusal.facts["given"];
  if (place.empty()) place = language == Language::kEnglish ? "the installation" : "整个系统";
  return refusal;
}

}  // namespace

Language LanguageOf(absl::string_view accept_language) {
  const std::string text = absl::AsciiStrToLower(accept_language);
  const size_t english = text.find("en");
  const size_t chinese = text.find("zh");
  return english != std::string::npos && english < chinese ? Language::kEnglish
                                                           : Language::kChinese;
}

std::string TextOf(const Refusal& refusal, Language language,
                   absl::FunctionRef<std::string(absl::string_view field)> label) {
  return Render(Worded(refusal, language), language, label);
}

grpc::Status ToWire(const absl::Status& status, Language language,
                    const google::protobuf::Descriptor* request, const CalledNames& called) {
  if (status.ok()) return grpc::Status::OK;
  const std::vector<Refusal> refusals = RefusalsOf(status);
  google::rpc::ErrorInfo info;
  info.set_domain(kDomain);
  if (refusals.empty()) {
    const WorldFault& fault = FaultOf(status.code());
    info.set_reason(fault.reason);
    return Pack(fault.code, fault.en, info, language == Language::kEnglish ? fault.en : fault.zh,
                nullptr, language);
  }
  const auto label_in = [request](Language in) {
    return [request, in](absl::string_view field) { return FieldLabel(request, field, in); };
  };
  info.set_reason(InfoOf(refusals.front().reason).name);
  for (const auto& [name, value] : refusals.front().facts) (*info.mutable_metadata())[name] = value;
  google::rpc::BadRequest bad;
  std::vector<std::string> lines;
  for (const Refusal& refusal : refusals) {
    lines.push_back(
        WithNames(Render(Worded(refusal, language), language, label_in(language)), called));
    const auto field = refusal.facts.find("field");
    if (field == refusal.facts.end()) continue;
    auto* violation = bad.add_field_violations();
    violation->set_field(field->second);
    violation->set_description(lines.back());
  }
  const bool names_fields =
      bad.field_violations_size() > 0 && status.code() == absl::StatusCode::kInvalidArgument;
  return Pack(status.code(),
              Render(Worded(refusals.front(), Language::kEnglish), Language::kEnglish,
                     label_in(Language::kEnglish)),
              info, absl::StrJoin(lines, "\n"), names_fields ? &bad : nullptr, language);
}

}  // namespace unioncare::api
