// The command of old vouchers: what was given before the system.
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "client/birthday_words.h"
#include "client/command.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {

std::vector<Command> PastVoucherCommands();

namespace {

absl::StatusOr<int> RunHistory(Session& session) {
  v1::ImportDisbursementHistoryRequest request;
  v1::ImportDisbursementHistoryResponse response;
  v1::HistoricDisbursement& row = *request.add_rows();
  const Reader reader{session.language(), session.streams.today()};
  const std::string person = TakeValue(session, "member");
  for (const auto& [flag, field] : std::map<std::string, std::string>{
           {"kind", "kind"}, {"sub-kind", "sub_kind"}, {"form", "form"},
           {"event-on", "event_on"}, {"paid-on", "paid_on"}, {"amount", "amount_fen"},
           {"relation", "relation"}, {"for", "display_name"}}) {
    const bool given = session.Has(flag);
    const std::string text = TakeValue(session, flag);
    if (!given) continue;
    absl::Status status = reader.Set(row, field, absl::StrCat("--", flag), text);
    if (!status.ok()) return status;
  }
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  if (!person.empty()) {
    const auto member = Resolve(session, Takes::kMember, "member", person);
    if (!member.ok()) return member.status();
    row.set_member(*member);
  }
  if (absl::Status status = CallMethod(session, request, response); !status.ok()) return status;
  PrintAnswer(session, response);
  return 0;
}

}  // namespace

std::vector<Command> PastVoucherCommands() {
  Command history{.noun = "aid",
                  .verb = "history",
                  .summary = {"登记系统启用前已发放的慰问；只检查形式，计入额度",
                              "enter what was given before the system; it counts toward caps"},
                  .method = "unioncare.v1.DisbursementService.ImportDisbursementHistory"};
  history.flags = {{.name = "member", .help = {"领取人", "who got it"}, .positional = true},
                   {.name = "kind", .help = {"项目", "kind of benefit"}},
                   {.name = "sub-kind", .help = {"细分", "sub kind"}},
                   {.name = "form", .help = {"发放形式", "form"}},
                   {.name = "event-on", .help = {"发生日期", "event day"}},
                   {.name = "paid-on", .help = {"支付日期", "paid on"}},
                   {.name = "amount", .help = {"金额，单位元", "amount in yuan"}},
                   {.name = "relation", .help = {"亲属关系", "relation"}},
                   {.name = "for", .help = {"事由；不写病名", "what for; never a diagnosis"}},
                   {.name = "source", .field = "source"}};
  history.columns = "imported,first_number,last_number";
  history.examples = {"care aid history 张伟 --kind=hospital --sub-kind=no-surgery --form=transfer "
                      "--event-on=2025-05-02 --paid-on=2025-05-20 --amount=1000 "
                      "--source=2025年慰问台账"};
  history.run = RunHistory;
  return {std::move(history)};
}

}  // namespace unioncare::client
