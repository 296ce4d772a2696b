// How birthdays are kept: the rules of a union, and a person's own way.
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::client {

Command BirthdayRuleCommand();

namespace {

constexpr char kRuleColumns[] =
    "leap_day_rule,leap_month_rule,age_rule,exclude_retirees,milestones,update_time";
constexpr char kKeptColumnsZh[] =
    "member_display_name,text_zh,kind,next_on,leap_day_rule,leap_month_rule,update_time";
constexpr char kKeptColumnsEn[] =
    "member_display_name,text_en,kind,next_on,leap_day_rule,leap_month_rule,update_time";

const Text kDayUnknown{"$0：“$1”不是月日；可写 8-15、8月15日、八月十五、闰6-15，只知道月份写 8",
                       "$0: \"$1\" is no day of a year; write MONTH-DAY such as 8-15, 6-15leap in "
                       "a leap month, or 8 for a month alone"};
const Text kOfUnion{"$0：这是全会的规则，不能与 --member 同用",
                    "$0: this is a rule of the whole union; leave --member out"};
const Text kOfMember{"$0：这是一个人过生日的方式，请用 --member 写明是谁",
                     "$0: this is how one person keeps the birthday; say who with --member"};
const Text kAgesUnknown{"$0：“$1”不是岁数；可写 60,70,80", "$0: \"$1\" is no age; write 60,70,80"};

// The month and the day, which --date holds in one, into the mask and the record.
absl::Status FillDate(Session& session, v1::UpdateBirthdayRequest& request) {
  if (!session.Has("date")) return absl::OkStatus();
  const std::string text = TakeValue(session, "date");
  const auto date = ParseDayOfYear(text);
  if (!date) return WrongUse(session.Say(kDayUnknown, "--date", Printable(text)));
  request.mutable_birthday()->set_month(date->month);
  request.mutable_birthday()->set_day(date->day);
  request.mutable_birthday()->set_leap(date->leap);
  for (const char* path : {"month", "day", "leap"}) request.mutable_update_mask()->add_paths(path);
  return absl::OkStatus();
}

absl::StatusOr<int> RunMemberRule(Session& session) {
  for (const char* flag : {"age-rule", "retirees", "milestones"}) {
    if (session.Has(flag)) return WrongUse(session.Say(kOfUnion, absl::StrCat("--", flag)));
  }
  v1::UpdateBirthdayRequest request;
  if (absl::Status status = FillDate(session, request); !status.ok()) return status;
  for (const auto& [flag, path] : {std::pair("kind", "kind"), {"leap", "leap"},
                                   {"leap-day-rule", "leap_day_rule"},
                                   {"leap-month-rule", "leap_month_rule"}}) {
    if (session.Has(flag)) request.mutable_update_mask()->add_paths(path);
  }
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  v1::Birthday birthday;
  v1::GetBirthdayRequest get;
  get.set_name(absl::StrCat(request.birthday().name(), "/birthday"));
  absl::Status status;
  const bool changes = !request.update_mask().paths().empty();
  if (!changes || !session.Has("etag")) {
    status = session.Call("unioncare.v1.BirthdayService.GetBirthday", get, birthday);
    if (!status.ok()) return status;
    if (!session.Has("etag")) request.mutable_birthday()->set_etag(birthday.etag());
  }
  if (changes) {
    request.mutable_birthday()->set_name(get.name());
    status = CallMethod(session, request, birthday);
    if (!status.ok()) return status;
  }
  // The text says in which language it is; a person reads a birthday.
  const bool zh = session.language() == Language::kZh;
  const auto& name = *v1::Birthday::descriptor()->FindFieldByName("name");
  const std::string text = Printable(zh ? birthday.text_zh() : birthday.text_en());
  PrintRecord(session, birthday, zh ? kKeptColumnsZh : kKeptColumnsEn, zh ? "text_zh" : "text_en",
              {LabelOf(name, session.language()), text});
  return 0;
}

// The flags that only the rules of a union have, into the mask and the record.
absl::Status FillUnionRules(Session& session, v1::UpdateBirthdayRulesRequest& request) {
  const Reader reader{session.language(), session.streams.today()};
  for (const auto& [flag, path] : {std::pair("leap-day-rule", "leap_day_rule"),
                                   {"leap-month-rule", "leap_month_rule"},
                                   {"age-rule", "age_rule"}}) {
    if (!session.Has(flag)) continue;
    request.mutable_update_mask()->add_paths(path);
    const absl::Status status = reader.Set(request, absl::StrCat("rules.", path),
                                           absl::StrCat("--", flag), session.Value(flag));
    if (!status.ok()) return status;
  }
  if (session.Has("retirees")) {
    const std::string text = session.Value("retirees");
    const auto* found = FindValue(*v1::RetireeChoice_descriptor(), text);
    if (found == nullptr || found->number() == v1::RETIREE_CHOICE_ONLY) {
      return WrongUse(session.Say(texts::kChoiceUnknown, "--retirees", Printable(text)),
                      session.Say(texts::kAllowed, "include, exclude"));
    }
    request.mutable_update_mask()->add_paths("exclude_retirees");
    request.mutable_rules()->set_exclude_retirees(found->number() == v1::RETIREE_CHOICE_EXCLUDE);
  }
  if (!session.Has("milestones")) return absl::OkStatus();
  request.mutable_update_mask()->add_paths("milestones");
  for (const std::string& text : NamesIn(session.Value("milestones"))) {
    int32_t age = 0;
    if (!absl::SimpleAtoi(text, &age)) {
      return WrongUse(session.Say(kAgesUnknown, "--milestones", Printable(text)));
    }
    request.mutable_rules()->add_milestones(age);
  }
  return absl::OkStatus();
}

absl::StatusOr<int> RunRule(Session& session) {
  if (session.Has("member")) return RunMemberRule(session);
  for (const char* flag : {"kind", "date", "leap"}) {
    if (session.Has(flag)) return WrongUse(session.Say(kOfMember, absl::StrCat("--", flag)));
  }
  v1::UpdateBirthdayRulesRequest request;
  if (absl::Status status = FillUnionRules(session, request); !status.ok()) return status;
  const auto of = ResolveUnion(session, /*installation_allowed=*/false);
  if (!of.ok()) return of.status();
  request.mutable_rules()->set_name(absl::StrCat(*of, "/birthdayRules"));
  request.mutable_rules()->set_etag(session.Value("etag"));
  request.set_request_id(session.Value("request-id"));
  request.set_validate_only(session.Has("dry-run"));
  v1::BirthdayRules rules;
  const bool changes = !request.update_mask().paths().empty();
  if (!changes || !session.Has("etag")) {
    v1::GetBirthdayRulesRequest get;
    get.set_name(request.rules().name());
    const absl::Status status =
        session.Call("unioncare.v1.BirthdayService.GetBirthdayRules", get, rules);
    if (!status.ok()) return status;
    if (!session.Has("etag")) request.mutable_rules()->set_etag(rules.etag());
  }
  if (changes) {
    const absl::Status status =
        session.Call("unioncare.v1.BirthdayService.UpdateBirthdayRules", request, rules);
    if (!status.ok()) return status;
  }
  PrintRecord(session, rules, kRuleColumns, /*path=*/"", {});
  return 0;
}

}  // namespace

Command BirthdayRuleCommand() {
  return {.noun = "birthday",
          .verb = "rule",
          .summary = {"查看或修改全会的生日规则；写明 --member 时是本人过生日的方式",
                      "show or change the rules of the union, or with --member how one keeps it"},
          .method = "unioncare.v1.BirthdayService.UpdateBirthday",
          .flags = {{.name = "member", .field = "birthday.name", .takes = Takes::kMember,
                     .help = {"谁的生日", "whose birthday"}},
                    {.name = "kind", .field = "birthday.kind"},
                    {.name = "date",
                     .field = "birthday.month",
                     .help = {"月日，如 8-15、八月十五、闰6-15；只知道月份写 8",
                              "MONTH-DAY such as 8-15, 6-15leap in a leap month; 8 for a "
                              "month alone"}},
                    {.name = "leap", .field = "birthday.leap", .takes = Takes::kSwitch},
                    {.name = "leap-day-rule", .field = "birthday.leap_day_rule"},
                    {.name = "leap-month-rule", .field = "birthday.leap_month_rule"},
                    {.name = "age-rule",
                     .help = {"整寿按 full（周岁）或 nominal（虚岁）计；全会",
                              "ages by full years (full) or by Chinese count (nominal); of the "
                              "union"}},
                    {.name = "retirees",
                     .help = {"include 或 exclude：退休人员是否在内；全会",
                              "include or exclude: with or without retirees; of the union"}},
                    {.name = "milestones",
                     .help = {"整寿的岁数，用逗号隔开，留空恢复默认；全会",
                              "ages, separated by commas; empty for the usual ones; of the union"}},
                    {.name = "etag",
                     .field = "birthday.etag",
                     .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}}},
          .columns = kKeptColumnsZh,
          .examples = {"care birthday rule", "care birthday rule --leap-day-rule=mar01 --dry-run",
                       "care birthday rule --member=张伟 --kind=lunar --date=8-15",
                       "care birthday rule --member=李娜 --kind=lunar --date=闰6-15",
                       "care birthday rule --member=王强 --kind=new-years-eve",
                       "care birthday rule --member=王强 --kind=month-only --date=10"},
          .run = RunRule};
}

}  // namespace unioncare::client
