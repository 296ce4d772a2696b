// The one path of nearly every command: flags into a request, the call, the answer printed.
#include <algorithm>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::client {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::DescriptorPool;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::MessageFactory;

constexpr char kDefaultServer[] = "127.0.0.1:7100";
constexpr int rows_on_terminal_default = 50;
constexpr int page_size_max = 1000;

// The rows of an answer that is a list: the repeated field beside which there is a page token at
// most, and with the token counts that follow. Nothing when the answer is one record.
const FieldDescriptor* RowsOf(const Descriptor& response) {
  const bool pages = response.FindFieldByName("next_page_token") != nullptr;
  const FieldDescriptor* rows = nullptr;
  for (int i = 0; i < response.field_count(); ++i) {
    const FieldDescriptor* field = response.field(i);
    if (field->name() == "next_page_token") continue;
    if (!field->is_repeated() || field->message_type() == nullptr) return nullptr;
    if (rows != nullptr && !pages) return nullptr;
    if (rows == nullptr) rows = field;
  }
  return rows;
}

bool IsRecord(Takes takes) {
  return takes != Takes::kField && takes != Takes::kSwitch;
}

std::string Quoted(absl::string_view text) {
  return absl::StrCat("\"", absl::StrReplaceAll(text, {{"\\", "\\\\"}, {"\"", "\\\""}}), "\"");
}

// The condition that a flag of a list adds to its filter.
absl::StatusOr<std::string> ConditionOf(Session& session, const Flag& flag) {
  const std::string text = session.Value(flag.name);
  const std::string name = absl::StrCat("--", flag.name);
  if (flag.takes == Takes::kSwitch) return absl::StrCat(flag.filter, " true");
  if (IsRecord(flag.takes)) {
    const auto record = Resolve(session, flag.takes, flag.name, text);
    if (!record.ok()) return record.status();
    return absl::StrCat(flag.filter, " ", Quoted(*record));
  }
  const Reader reader{session.language(), session.streams.today()};
  const std::pair<std::string, std::string> words =
      absl::StrSplit(flag.filter, absl::MaxSplits(' ', 1));
  const Descriptor& row = *RowsOf(*session.command.Method()->output_type())->message_type();
  const FieldDescriptor* field = FieldOf(row, words.first);
  if (field != nullptr && field->enum_type() != nullptr) {
    const auto value = reader.Choice(name, text, *field->enum_type());
    if (!value.ok()) return value.status();
    return absl::StrCat(flag.filter, " ", WordOf(**value));
  }
  if (field != nullptr && field->message_type() == v1::Date::descriptor()) {
    const auto date = reader.Date(name, text);
    if (!date.ok()) return date.status();
    return absl::StrFormat("%s %04d-%02d-%02d", flag.filter, date->year(), date->month(),
                           date->day());
  }
  // What is no field of the row is asked with yes or no ("told = true").
  if (field == nullptr && (text == "true" || text == "false")) {
    return absl::StrCat(flag.filter, " ", text);
  }
  return absl::StrCat(flag.filter, " ", Quoted(text));
}

absl::Status FillFilter(Session& session, Message& request) {
  std::vector<std::string> conditions;
  for (const Flag& flag : FlagsOf(session.command)) {
    if (!*flag.filter || !session.Has(flag.name)) continue;
    const auto condition = ConditionOf(session, flag);
    if (!condition.ok()) return condition.status();
    conditions.push_back(*condition);
  }
  if (session.Has("filter")) conditions.push_back(session.Value("filter"));
  if (conditions.empty()) return absl::OkStatus();
  const FieldDescriptor* filter = request.GetDescriptor()->FindFieldByName("filter");
  request.GetReflection()->SetString(&request, filter, absl::StrJoin(conditions, " AND "));
  return absl::OkStatus();
}

// "李娜,guest:王校长": members and guests.
absl::Status FillVisitors(Session& session, const Flag& flag, Message& request) {
  const FieldDescriptor* field = request.GetDescriptor()->FindFieldByName(flag.field);
  for (const std::string& list : session.given[flag.name]) {
    for (const std::string& text : NamesIn(list)) {
      v1::Visitor visitor;
      if (const auto guest = GuestIn(text)) {
        visitor.set_guest(*guest);
      } else {
        const auto member = Resolve(session, Takes::kMember, flag.name, text);
        if (!member.ok()) return member.status();
        visitor.set_member(*member);
      }
      request.GetReflection()->AddMessage(&request, field)->CopyFrom(visitor);
    }
  }
  return absl::OkStatus();
}

// "李娜,王强": records of a field that holds several of them.
absl::Status FillRecords(Session& session, const Flag& flag, const FieldDescriptor* field,
                         Message& request) {
  for (const std::string& list : session.given[flag.name]) {
    for (const std::string& text : NamesIn(list)) {
      const auto record = Resolve(session, flag.takes, flag.name, text);
      if (!record.ok()) return record.status();
      request.GetReflection()->AddString(&request, field, *record);
    }
  }
  return absl::OkStatus();
}

absl::Status FillField(Session& session, const Flag& flag, Message& request) {
  const Reader reader{session.language(), session.streams.today()};
  const std::string name = absl::StrCat("--", flag.name);
  const std::string text = session.Has(flag.name) ? session.Value(flag.name) : flag.fallback;
  if (!IsRecord(flag.takes)) return reader.Set(request, flag.field, name, text);
  if (flag.takes == Takes::kVisitors) return FillVisitors(session, flag, request);
  const FieldDescriptor* field = request.GetDescriptor()->FindFieldByName(flag.field);
  if (field != nullptr && field->is_repeated()) return FillRecords(session, flag, field, request);
  const auto record = absl::string_view(flag.name) == "union"
                          ? ResolveUnion(session, false)
                          : Resolve(session, flag.takes, flag.name, text);
  if (!record.ok()) return record.status();
  return reader.Set(request, flag.field, name, *record);
}

}  // namespace

const google::protobuf::MethodDescriptor* Command::Method() const {
  if (!*method) return nullptr;
  const auto* found = DescriptorPool::generated_pool()->FindMethodByName(method);
  GOOGLE_CHECK(found != nullptr) << "no method " << method;
  return found;
}

std::vector<Flag> FlagsOf(const Command& command) {
  std::vector<Flag> flags = command.flags;
  const auto* method = command.Method();
  if (method == nullptr) return flags;
  const Descriptor& request = *method->input_type();
  if (request.FindFieldByName("filter") != nullptr) {
    flags.push_back({.name = "filter",
                     .help = {"筛选条件，如 event_on >= 2026-09-01",
                              "conditions, such as event_on >= 2026-09-01"}});
  }
  if (request.FindFieldByName("page_size") != nullptr) {
    flags.push_back({.name = "limit",
                     .help = {"最多显示几条，0 为全部；终端上默认 50",
                              "at most so many; 0 is all; 50 on a terminal when not given"}});
  }
  if (request.FindFieldByName("validate_only") != nullptr) {
    flags.push_back({.name = "dry-run",
                     .field = "validate_only",
                     .takes = Takes::kSwitch,
                     .help = {"试运行：全部检查，不保存", "check everything, save nothing"}});
  }
  if (request.FindFieldByName("request_id") != nullptr) {
    flags.push_back({.name = "request-id",
                     .field = "request_id",
                     .help = {"重做一次没有结果的请求，不会重复登记",
                              "repeat a request whose outcome is unknown, without doubling it"}});
  }
  return flags;
}

std::string Session::Value(const std::string& flag) const {
  const auto found = given.find(flag);
  return found == given.end() || found->second.empty() ? "" : found->second.back();
}

bool Session::CanAsk() const {
  return streams.in_is_terminal && streams.err_is_terminal && !Has("no-input");
}

absl::StatusOr<Connection*> Session::Connect() {
  if (connection_ != nullptr) return connection_.get();
  auto token = FindToken(Value("token-file"), streams.environment, language());
  if (!token.ok()) return token.status();
  connection_ = std::make_unique<Connection>(
      Endpoint{.address = Address(), .token = *token, .language = language()}, streams.pause);
  return connection_.get();
}

std::string Session::Address() const {
  const std::string address = Value("server");
  return address.empty() ? streams.environment("CARE_SERVER").value_or(kDefaultServer) : address;
}

absl::Status Session::CallPublic(const std::string& method, Message& request, Message& response) {
  Connection connection(Endpoint{.address = Address(), .token = "", .language = language()},
                        streams.pause);
  return connection.Call(*DescriptorPool::generated_pool()->FindMethodByName(method), request,
                         response);
}

absl::Status Session::Call(const std::string& method, Message& request, Message& response) {
  const auto connection = Connect();
  if (!connection.ok()) return connection.status();
  return (*connection)
      ->Call(*DescriptorPool::generated_pool()->FindMethodByName(method), request, response);
}

std::unique_ptr<Message> NewMessage(const Descriptor& type) {
  return std::unique_ptr<Message>(MessageFactory::generated_factory()->GetPrototype(&type)->New());
}

absl::Status FillRequest(Session& session, Message& request) {
  // A record of which nothing was given is sent empty, so that the server can say what it lacks.
  for (const Flag& flag : FlagsOf(session.command)) {
    const std::pair<std::string, std::string> path =
        absl::StrSplit(flag.field, absl::MaxSplits('.', 1));
    if (path.second.empty()) continue;
    request.GetReflection()->MutableMessage(
        &request, request.GetDescriptor()->FindFieldByName(path.first));
  }
  // What can be read without the server comes first: a misspelt word is said before any call.
  for (const bool records : {false, true}) {
    for (const Flag& flag : FlagsOf(session.command)) {
      const bool named =
          session.Has(flag.name) || *flag.fallback || absl::string_view(flag.name) == "union";
      if (!*flag.field || !named || IsRecord(flag.takes) != records) continue;
      if (absl::Status status = FillField(session, flag, request); !status.ok()) return status;
    }
  }
  if (absl::Status status = FillFilter(session, request); !status.ok()) return status;
  const FieldDescriptor* parent = request.GetDescriptor()->FindFieldByName("parent");
  // What belongs to another record has that for its parent, and a flag has named it.
  if (parent == nullptr || !request.GetReflection()->GetString(request, parent).empty()) {
    return absl::OkStatus();
  }
  const bool required = parent->options().GetExtension(v1::field).required();
  const auto of = session.Has("installation") ? absl::StatusOr<std::string>("")
                                              : ResolveUnion(session, !required);
  if (!of.ok()) return of.status();
  request.GetReflection()->SetString(&request, parent, *of);
  return absl::OkStatus();
}

absl::Status CallMethod(Session& session, Message& request, Message& response) {
  const absl::Status status = session.Call(session.command.method, request, response);
  const auto info = DetailOf<google::rpc::ErrorInfo>(status);
  if (!info || info->reason() != "CASE_AMBIGUOUS") return status;
  const auto listed = info->metadata().find("candidates");
  if (listed == info->metadata().end()) return status;
  const std::vector<std::string> names = absl::StrSplit(listed->second, ',', absl::SkipEmpty());
  if (names.empty()) return status;
  const auto candidates = DescribeCases(session, names);
  if (!candidates.ok()) return status;
  if (!session.CanAsk()) return WithHint(status, SayWhich(session, "case", *candidates));
  const auto chosen = Choose(session, "case", std::string(status.message()), *candidates);
  if (!chosen.ok()) return chosen.status();
  const auto& reflection = *request.GetReflection();
  reflection.SetString(&request, request.GetDescriptor()->FindFieldByName("case"), *chosen);
  // Another request than the refused one, so another id.
  reflection.ClearField(&request, request.GetDescriptor()->FindFieldByName("request_id"));
  return session.Call(session.command.method, request, response);
}

void PrintAnswer(Session& session, const Message& response) {
  std::ostream& out = session.streams.out;
  const Descriptor& type = *response.GetDescriptor();
  const Command& command = session.command;
  const bool table = session.style.output == Output::kTable;
  const char* columns =
      table && *command.terminal_columns ? command.terminal_columns : command.columns;
  if (session.style.output == Output::kJson) {
    PrintJson(out, response, false);
  } else if (const FieldDescriptor* field = RowsOf(type)) {
    const auto& reflection = *response.GetReflection();
    std::vector<const Message*> rows;
    for (int i = 0; i < reflection.FieldSize(response, field); ++i) {
      rows.push_back(&reflection.GetRepeatedMessage(response, field, i));
    }
    if (rows.empty() && table) {
      session.Note(session.Say(texts::kNoRows));
    } else {
      PrintRows(out, session.style, *field->message_type(), rows, columns);
    }
  } else if (!PrintBlock(out, session.style, response, columns)) {
    session.Note(session.Say(texts::kNoRows));
  }
  if (session.Has("dry-run")) session.Note(session.Say(texts::kDryRun));
}

absl::StatusOr<int> RunCall(Session& session) {
  const auto request = NewMessage(*session.command.Method()->input_type());
  const auto response = NewMessage(*session.command.Method()->output_type());
  absl::Status status = FillRequest(session, *request);
  if (status.ok()) status = CallMethod(session, *request, *response);
  if (!status.ok()) return status;
  PrintAnswer(session, *response);
  return 0;
}

absl::StatusOr<int64_t> LimitOf(const Session& session) {
  if (!session.Has("limit")) {
    return session.streams.out_is_terminal ? rows_on_terminal_default : 0;
  }
  const Reader reader{session.language(), session.streams.today()};
  return reader.Number("--limit", session.Value("limit"));
}

absl::StatusOr<Paged> CallPages(Session& session, int64_t limit, Message& request, Message& page,
                                const std::function<void(bool first)>& take) {
  Paged paged{.limit = limit};
  const FieldDescriptor* size = request.GetDescriptor()->FindFieldByName("page_size");
  const FieldDescriptor* token = request.GetDescriptor()->FindFieldByName("page_token");
  const FieldDescriptor* next = page.GetDescriptor()->FindFieldByName("next_page_token");
  const FieldDescriptor* rows = RowsOf(*page.GetDescriptor());
  const auto& reflection = *request.GetReflection();
  int64_t have = 0;
  for (bool first = true;; first = false) {
    const int64_t wanted = paged.limit == 0 ? page_size_max : paged.limit - have;
    reflection.SetInt32(&request, size,
                        static_cast<int32_t>(std::min<int64_t>(wanted, page_size_max)));
    page.Clear();
    const absl::Status status = CallMethod(session, request, page);
    if (!status.ok()) return status;
    have += page.GetReflection()->FieldSize(page, rows);
    const std::string following = page.GetReflection()->GetString(page, next);
    reflection.SetString(&request, token, following);
    take(first);
    paged.more = !following.empty();
    if (!paged.more || (paged.limit != 0 && have >= paged.limit)) return paged;
  }
}

void SayMore(Session& session, const Paged& paged) {
  if (session.streams.out_is_terminal && paged.more) {
    session.Note(session.Say(texts::kMore, paged.limit));
  }
}

absl::StatusOr<int> RunList(Session& session) {
  return RunListThen(session, [](const Message&) {});
}

absl::StatusOr<int> RunListThen(Session& session,
                                const std::function<void(const Message& all)>& then) {
  const Descriptor& type = *session.command.Method()->output_type();
  const auto request = NewMessage(*session.command.Method()->input_type());
  const auto page = NewMessage(type);
  const auto all = NewMessage(type);
  const auto limit = LimitOf(session);
  if (!limit.ok()) return limit.status();
  if (absl::Status status = FillRequest(session, *request); !status.ok()) return status;
  const FieldDescriptor* next = type.FindFieldByName("next_page_token");
  const auto paged = CallPages(session, *limit, *request, *page, [&](bool) {
    all->GetReflection()->ClearField(all.get(), next);
    all->MergeFrom(*page);
  });
  if (!paged.ok()) return paged.status();
  PrintAnswer(session, *all);
  SayMore(session, *paged);
  then(*all);
  return 0;
}

}  // namespace unioncare::client
