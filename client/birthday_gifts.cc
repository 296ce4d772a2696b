// The commands of what is done for a birthday: gifts, greetings, parties.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::client {

std::vector<Command> BirthdayGiftCommands();

namespace {

constexpr int kPageSizeMax = 1000;
constexpr char kGet[] = "unioncare.v1.BirthdayService.GetBirthdayGift";
constexpr char kList[] = "unioncare.v1.BirthdayService.ListBirthdayGifts";
constexpr char kGiftColumns[] =
    "entitlement_year,member_display_name,day,state,form,face_value_fen,voucher_no,given_on,"
    "given_by_display_name,signed_by,signed_on,note,name,member";
constexpr char kGiftRow[] =
    "entitlement_year,member_display_name,day,state,form,voucher_no,given_on,signed_on,name";
constexpr char kPartyColumns[] =
    "held_on,display_name,place,from,to,attendee_count,note,name,members";
constexpr char kPartyRow[] = "held_on,display_name,place,attendee_count,note,name";

const Text kNoGift{"$0：没有找到“$1”的生日慰问", "$0: no birthday gift of \"$1\" was found"};
const Text kSeveralGifts{"$0：“$1”的生日慰问有 $2 份", "$0: \"$1\" has $2 birthday gifts"};

void PrintGift(Session& session, const v1::BirthdayGift& gift) {
  PrintRecord(session, gift, kGiftColumns, "face_value_fen",
              {session.Say(kFaceValueLabel), YuanCell(gift.face_value_fen())});
}

absl::StatusOr<int> RunGift(Session& session) {
  v1::RecordBirthdayGiftRequest request;
  v1::BirthdayGift gift;
  absl::Status status = TurnIntoFen(session, "face-value");
  if (status.ok()) status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, gift);
  if (!status.ok()) return status;
  PrintGift(session, gift);
  return 0;
}

absl::StatusOr<int> RunPrepare(Session& session) {
  const auto month = TakeMonth(session, "month");
  if (!month.ok()) return month.status();
  if (absl::Status status = TurnIntoFen(session, "face-value"); !status.ok()) return status;
  v1::PrepareBirthdayGiftsRequest request;
  v1::PrepareBirthdayGiftsResponse response;
  absl::Status status = FillRequest(session, request);
  request.set_year(static_cast<int32_t>(month->year()));
  request.set_month(month->month());
  if (status.ok()) status = CallMethod(session, request, response);
  if (!status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

Candidate Describe(const Session& session, const v1::BirthdayGift& gift) {
  const Style style{.output = Output::kTable, .language = session.language()};
  std::string description;
  for (const char* field : {"member_display_name", "entitlement_year", "state", "form",
                            "voucher_no", "given_on", "name"}) {
    const std::string cell = Cell(gift, field, style);
    if (!cell.empty()) absl::StrAppend(&description, description.empty() ? "" : "  ", cell);
  }
  return {.name = gift.name(), .description = description, .typed = ""};
}

// The gift that is meant: by its resource name or number, or the one that counts of a person.
absl::StatusOr<v1::BirthdayGift> FindGift(Session& session, const std::string& text) {
  const auto of = ResolveUnion(session, /*installation_allowed=*/false);
  if (!of.ok()) return of.status();
  const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
  std::string name = number ? absl::StrCat(*of, "/birthdayGifts/", text) : text;
  v1::ListBirthdayGiftsRequest request;
  request.set_parent(*of);
  request.set_page_size(kPageSizeMax);
  if (!number && !absl::StrContains(text, "/birthdayGifts/")) {
    const auto member = Resolve(session, Takes::kMember, "gift", text);
    if (!member.ok()) return member.status();
    request.set_filter(absl::StrCat("member = \"", *member, "\" AND state != void"));
    name.clear();
  }
  std::vector<v1::BirthdayGift> found;
  if (!name.empty()) {
    v1::GetBirthdayGiftRequest get;
    get.set_name(name);
    v1::BirthdayGift gift;
    if (absl::Status status = session.Call(kGet, get, gift); !status.ok()) return status;
    return gift;
  }
  do {
    v1::ListBirthdayGiftsResponse page;
    if (absl::Status status = session.Call(kList, request, page); !status.ok()) return status;
    for (v1::BirthdayGift& gift : *page.mutable_gifts()) found.push_back(std::move(gift));
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty());
  if (found.empty()) return absl::NotFoundError(session.Say(kNoGift, "--gift", Printable(text)));
  if (found.size() == 1) return found.front();
  std::vector<Candidate> candidates;
  for (const v1::BirthdayGift& gift : found) candidates.push_back(Describe(session, gift));
  const auto chosen =
      Choose(session, "gift",
             session.Say(kSeveralGifts, "--gift", Printable(text), found.size()), candidates);
  if (!chosen.ok()) return chosen.status();
  for (v1::BirthdayGift& gift : found) {
    if (gift.name() == *chosen) return std::move(gift);
  }
  return absl::NotFoundError(session.Say(kNoGift, "--gift", Printable(text)));
}

absl::StatusOr<int> RunShowGift(Session& session) {
  const std::string text = TakeValue(session, "gift");
  v1::GetBirthdayGiftRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  v1::BirthdayGift gift;
  if (!text.empty()) {
    auto found = FindGift(session, text);
    if (!found.ok()) return found.status();
    request.set_name(found->name());
  }
  if (absl::Status status = CallMethod(session, request, gift); !status.ok()) return status;
  PrintGift(session, gift);
  return 0;
}

absl::StatusOr<int> RunVoid(Session& session) {
  const std::string text = TakeValue(session, "gift");
  v1::VoidBirthdayGiftRequest request;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  v1::BirthdayGift gift;
  if (!text.empty()) {
    auto found = FindGift(session, text);
    if (!found.ok()) return found.status();
    gift = *std::move(found);
  }
  request.set_name(gift.name());
  if (!session.Has("etag")) request.set_etag(gift.etag());
  if (absl::Status status = CallMethod(session, request, gift); !status.ok()) return status;
  PrintGift(session, gift);
  return 0;
}

absl::StatusOr<int> RunParty(Session& session) {
  std::optional<absl::CivilMonth> month;
  if (session.Has("month")) {
    const auto given = TakeMonth(session, "month");
    if (!given.ok()) return given.status();
    month = *given;
  }
  std::vector<std::string> names;
  for (const std::string& list : session.given["members"]) {
    for (std::string& name : NamesIn(list)) names.push_back(std::move(name));
  }
  session.given.erase("members");
  v1::RecordBirthdayPartyRequest request;
  v1::BirthdayParty party;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  if (month.has_value()) {
    *request.mutable_party()->mutable_from() = ToDate(absl::CivilDay(*month));
    *request.mutable_party()->mutable_to() = ToDate(absl::CivilDay(*month + 1) - 1);
  }
  for (const std::string& name : names) {
    const auto member = Resolve(session, Takes::kMember, "members", name);
    if (!member.ok()) return member.status();
    request.mutable_party()->add_members(*member);
  }
  if (absl::Status status = CallMethod(session, request, party); !status.ok()) return status;
  PrintAnswer(session, party);
  return 0;
}

Flag FaceValueFlag(const char* field) {
  return {.name = "face-value",
          .field = field,
          .help = {"券的面值，单位元，如 200；实物不写", "of a voucher in yuan, such as 200"}};
}

std::vector<Command> GiftCommands() {
  return {
      {.noun = "birthday",
       .verb = "gift",
       .summary = {"登记生日慰问的发放、签收或谢绝，每年度一份",
                   "say that a gift was given, signed for or declined; one for each year"},
       .method = "unioncare.v1.BirthdayService.RecordBirthdayGift",
       .flags = {{.name = "member", .field = "gift.member", .takes = Takes::kMember,
                  .positional = true},
                 {.name = "form", .field = "gift.form"},
                 FaceValueFlag("gift.face_value_fen"),
                 {.name = "voucher-no", .field = "gift.voucher_no"},
                 {.name = "state", .field = "gift.state",
                  .help = {"given、signed 或 declined；不写为已发放",
                           "given, signed or declined; given when not said"}},
                 {.name = "given-on", .field = "gift.given_on",
                  .help = {"发放日期；不写为今天", "today when not given"}},
                 {.name = "signed-by", .field = "gift.signed_by",
                  .help = {"代领人及原因；本人签领不写", "who signed, when it was not the member"}},
                 {.name = "signed-on", .field = "gift.signed_on"},
                 {.name = "year", .field = "gift.entitlement_year",
                  .help = {"享受年度；不写取最近的生日", "that of the nearest birthday when not given"}},
                 {.name = "note", .field = "gift.note"}},
       .columns = kGiftColumns,
       .examples = {"care birthday gift 张伟 --form=cake-voucher --face-value=200 --voucher-no=A001",
                    "care birthday gift 张伟 --state=signed --signed-on=今天",
                    "care birthday gift 李娜 --state=declined --note=本人谢绝"},
       .run = RunGift},
      {.noun = "birthday",
       .verb = "prepare-gifts",
       .summary = {"为一个月里应享受的会员成批备好慰问，可重复执行",
                   "prepare the gifts of a month; done again, it adds who has come since"},
       .method = "unioncare.v1.BirthdayService.PrepareBirthdayGifts",
       .flags = {{.name = "month",
                  .help = {"月份，如 2026-12，或 本月、下月；不写为本月",
                           "such as 2026-12, this-month, next-month; this month when not given"},
                  .positional = true},
                 {.name = "form", .field = "form"},
                 FaceValueFlag("face_value_fen"),
                 {.name = "group", .field = "group", .takes = Takes::kGroup}},
       .columns = "prepared,already,not_entitled,left",
       .examples = {"care birthday prepare-gifts --month=2026-12 --form=cake-voucher "
                    "--face-value=200 --dry-run"},
       .run = RunPrepare},
      {.noun = "birthday",
       .verb = "void-gift",
       .summary = {"作废误登记的生日慰问，记录保留", "take back a gift noted by mistake; it stays on record"},
       .method = "unioncare.v1.BirthdayService.VoidBirthdayGift",
       .flags = {{.name = "gift", .field = "name",
                  .help = {"慰问的编号、资源名，或会员姓名", "number, resource, or the member's name"},
                  .positional = true},
                 {.name = "reason", .field = "reason"},
                 {.name = "etag", .field = "etag",
                  .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}}},
       .columns = kGiftColumns,
       .examples = {"care birthday void-gift 12 --reason=登记错人",
                    "care birthday void-gift 张伟 --reason=登记错人"},
       .run = RunVoid},
      {.noun = "birthday",
       .verb = "show-gift",
       .summary = {"查看一份生日慰问", "show a birthday gift"},
       .method = "unioncare.v1.BirthdayService.GetBirthdayGift",
       .flags = {{.name = "gift", .field = "name",
                  .help = {"慰问的编号、资源名，或会员姓名", "number, resource, or the member's name"},
                  .positional = true}},
       .columns = kGiftColumns,
       .examples = {"care birthday show-gift 12", "care birthday show-gift 张伟"},
       .run = RunShowGift},
      {.noun = "birthday",
       .verb = "list-gifts",
       .summary = {"列出生日慰问", "list birthday gifts"},
       .method = "unioncare.v1.BirthdayService.ListBirthdayGifts",
       .flags = {{.name = "member", .takes = Takes::kMember, .filter = "member ="},
                 {.name = "state", .filter = "state ="},
                 {.name = "year", .help = {"享受年度", "the entitlement year"},
                  .filter = "entitlement_year ="},
                 {.name = "from", .help = {"发放日期从", "given on this day or later"},
                  .filter = "given_on >="},
                 {.name = "to", .help = {"发放日期到", "given on this day or before"},
                  .filter = "given_on <="}},
       .columns = kGiftColumns,
       .terminal_columns = kGiftRow,
       .examples = {"care birthday list-gifts --year=2026 --state=prepared",
                    "care birthday list-gifts --member=张伟"},
       .run = RunList}};
}

}  // namespace

std::vector<Command> BirthdayGiftCommands() {
  std::vector<Command> commands = GiftCommands();
  commands.push_back(
      {.noun = "birthday",
       .verb = "greet",
       .summary = {"登记对会员的生日祝贺", "say that a member was congratulated"},
       .method = "unioncare.v1.BirthdayService.RecordBirthdayGreeting",
       .flags = {{.name = "member", .field = "greeting.member", .takes = Takes::kMember,
                  .positional = true},
                 {.name = "mode", .field = "greeting.mode"},
                 {.name = "greeted-on", .field = "greeting.greeted_on",
                  .help = {"哪天；不写为今天", "today when not given"}},
                 {.name = "greeted-by", .field = "greeting.greeted_by",
                  .help = {"祝贺人；不写为登记的人", "who; the one who records it when not given"}},
                 {.name = "year", .field = "greeting.entitlement_year",
                  .help = {"享受年度；不写取最近的生日",
                           "the entitlement year; that of the nearest birthday when not given"}}},
       .columns = "member_display_name,entitlement_year,mode,greeted_on,greeted_by,member",
       .examples = {"care birthday greet 张伟 --mode=phone"},
       .run = RunCall});
  commands.push_back(
      {.noun = "birthday",
       .verb = "party",
       .summary = {"登记集体生日会，到场的人同时记为已祝贺",
                   "record a party; whoever came is greeted by it"},
       .method = "unioncare.v1.BirthdayService.RecordBirthdayParty",
       .flags = {{.name = "name", .field = "party.display_name"},
                 {.name = "held-on", .field = "party.held_on"},
                 {.name = "place", .field = "party.place"},
                 {.name = "members", .field = "party.members", .takes = Takes::kMember,
                  .help = {"到场的会员，用逗号隔开", "who came, separated by commas"}},
                 {.name = "month",
                  .help = {"为哪个月的生日，如 2026-11；或用 --from 和 --to",
                           "the month of the birthdays, such as 2026-11; or --from and --to"}},
                 {.name = "from", .field = "party.from"},
                 {.name = "to", .field = "party.to"},
                 {.name = "note", .field = "party.note"}},
       .columns = kPartyColumns,
       .terminal_columns = "held_on,display_name,place,from,to,attendee_count,note,name",
       .examples = {"care birthday party --name=十一月集体生日会 --held-on=2026-11-20 "
                    "--month=2026-11 --place=教职工之家 --members=李娜,王强"},
       .run = RunParty});
  commands.push_back(
      {.noun = "birthday",
       .verb = "list-parties",
       .summary = {"列出集体生日会，最近的在前", "list the parties, the latest first"},
       .method = "unioncare.v1.BirthdayService.ListBirthdayParties",
       .columns = kPartyColumns,
       .terminal_columns = kPartyRow,
       .examples = {"care birthday list-parties"},
       .run = RunList});
  return commands;
}

}  // namespace unioncare::client
