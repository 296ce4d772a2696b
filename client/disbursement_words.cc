// Looks a disbursement up by what people call it.
#include "client/disbursement_words.h"

#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "client/resolve.h"

namespace unioncare::client {
namespace {

constexpr char kGet[] = "unioncare.v1.DisbursementService.GetDisbursement";
constexpr char kList[] = "unioncare.v1.DisbursementService.ListDisbursements";
constexpr char kEntries[] = "unioncare.v1.DisbursementService.ListDisbursementEntries";
constexpr int kPageSizeMax = 1000;
constexpr int kListedMax = 20;  // of one person, to choose from

const Text kNoAid{"$0：没有找到慰问支出“$1”", "$0: no disbursement \"$1\" was found"};
const Text kSeveralAids{"$0：“$1”的慰问支出有 $2 笔", "$0: \"$1\" has $2 disbursements"};

// "2026-0017".
bool IsNumber(const std::string& text) {
  const std::vector<std::string> parts = absl::StrSplit(text, '-');
  const auto digits = [](const std::string& part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
  };
  return parts.size() == 2 && parts[0].size() == 4 && digits(parts[0]) && digits(parts[1]);
}

Candidate Describe(const Session& session, const v1::Disbursement& aid) {
  const Style style{.output = Output::kTable, .language = session.language()};
  std::string description;
  for (const char* field : {"number", "first_recipient", "kind", "amount_fen", "state",
                            "event_on"}) {
    const std::string cell = Cell(aid, field, style);
    if (!cell.empty()) absl::StrAppend(&description, description.empty() ? "" : "  ", cell);
  }
  return {.name = aid.name(), .description = description, .typed = aid.number()};
}

}  // namespace

Flag AidFlag() {
  return {.name = "aid",
          .help = {"编号（2026-0017）、资源名，或领取人姓名",
                   "number (2026-0017), resource, or the name of who gets it"},
          .positional = true};
}
Flag EtagFlag() {
  return {.name = "etag",
          .field = "etag",
          .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};
}
absl::StatusOr<v1::Disbursement> FindDisbursement(Session& session, const std::string& text) {
  const auto of = ResolveUnion(session, /*installation_allowed=*/false);
  if (!of.ok()) return of.status();
  std::string name;
  if (absl::StrContains(text, "/disbursements/")) name = text;
  v1::ListDisbursementsRequest request;
  request.set_parent(*of);
  request.set_page_size(kListedMax);
  if (IsNumber(text)) {
    request.set_filter(absl::StrCat("number = \"", text, "\""));
  } else if (name.empty()) {
    const auto member = Resolve(session, Takes::kMember, "aid", text);
    if (!member.ok()) return member.status();
    request.set_filter(absl::StrCat("member = \"", *member, "\""));
  }
  std::vector<v1::Disbursement> found;
  while (name.empty()) {
    v1::ListDisbursementsResponse page;
    if (absl::Status status = session.Call(kList, request, page); !status.ok()) return status;
    for (v1::Disbursement& aid : *page.mutable_disbursements()) found.push_back(std::move(aid));
    request.set_page_token(page.next_page_token());
    if (request.page_token().empty() || found.size() >= kListedMax) break;
  }
  if (name.empty()) {
    if (found.empty()) {
      return absl::NotFoundError(session.Say(kNoAid, "--aid", Printable(text)));
    }
    name = found.front().name();
    if (found.size() > 1) {
      std::vector<Candidate> candidates;
      for (const v1::Disbursement& aid : found) candidates.push_back(Describe(session, aid));
      const auto chosen =
          Choose(session, "aid", session.Say(kSeveralAids, "--aid", Printable(text), found.size()),
                 candidates);
      if (!chosen.ok()) return chosen.status();
      name = *chosen;
    }
  }
  v1::GetDisbursementRequest get;
  get.set_name(name);
  v1::Disbursement aid;
  if (absl::Status status = session.Call(kGet, get, aid); !status.ok()) return status;
  return aid;
}

namespace {

// Sets a text field where the request has it and nothing was given.
void SetWhereEmpty(google::protobuf::Message& request, const char* name,
                   const std::string& value) {
  const auto* field = request.GetDescriptor()->FindFieldByName(name);
  if (field == nullptr || !request.GetReflection()->GetString(request, field).empty()) return;
  request.GetReflection()->SetString(&request, field, value);
}

}  // namespace

absl::StatusOr<v1::Disbursement> PutDisbursement(Session& session, const std::string& text,
                                                 google::protobuf::Message& request) {
  if (text.empty()) return v1::Disbursement();
  auto aid = FindDisbursement(session, text);
  if (!aid.ok()) return aid.status();
  SetWhereEmpty(request, "name", aid->name());
  SetWhereEmpty(request, "etag", aid->etag());
  return aid;
}

absl::StatusOr<v1::ListDisbursementEntriesResponse> AllEntries(Session& session,
                                                               const std::string& name) {
  v1::ListDisbursementEntriesRequest request;
  request.set_name(name);
  request.set_page_size(kPageSizeMax);
  v1::ListDisbursementEntriesResponse all, page;
  do {
    if (absl::Status status = session.Call(kEntries, request, page); !status.ok()) return status;
    for (auto& entry : *page.mutable_entries()) *all.add_entries() = std::move(entry);
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty());
  return all;
}

}  // namespace unioncare::client
