// The commands of the money of hardship aid.
#include <utility>
#include <vector>

#include "client/command.h"
#include "client/connect.h"
#include "client/hardship_forms.h"
#include "client/print.h"
#include "unioncare/v1/hardship_files.pb.h"
#include "unioncare/v1/hardship_payments.pb.h"

namespace unioncare::client {
namespace {

// With a file; `care hardship payments` lists all.
constexpr int kShownPayments = 50;
const Text kMorePayments{"还有更多帮扶记录：care hardship payments",
                         "there are more payments: care hardship payments"};

constexpr char kPaymentColumns[] =
    "number,kind,amount_fen,state,asked_on,paid_on,cost_fen,insurance_fen,mutual_aid_fen,"
    "bills_from,bills_to,invoices,returned_fen,disbursement";
constexpr char kLimitColumns[] =
    "issuer_display_name,from_on,kind,once_fen,once_binds,year_fen,year_binds,lockout_months,"
    "lockout_binds,name";
constexpr char kSetColumns[] =
    "issuer_display_name,from_on,kind,once_fen,year_fen,lockout_months,name";

// A file, and on a terminal what was asked for and paid on it.
absl::StatusOr<int> RunShow(Session& session) {
  v1::GetHardshipFileRequest request;
  v1::HardshipFile file;
  absl::Status status = FillRequest(session, request);
  if (status.ok()) status = CallMethod(session, request, file);
  if (!status.ok()) return status;
  PrintAnswer(session, file);
  if (session.style.output != Output::kTable) return 0;
  v1::ListHardshipPaymentsRequest list;
  v1::ListHardshipPaymentsResponse payments;
  list.set_parent(file.name());
  list.set_page_size(kShownPayments);
  status = session.Call("unioncare.v1.HardshipPaymentService.ListHardshipPayments", list, payments);
  if (!status.ok()) return status;
  if (payments.payments().empty()) return 0;
  std::vector<const google::protobuf::Message*> rows;
  for (const v1::HardshipPayment& payment : payments.payments()) rows.push_back(&payment);
  session.streams.out << "\n";
  PrintRows(session.streams.out, session.style, *v1::HardshipPayment::descriptor(), rows,
            "number,amount_fen,asked_on,paid_on,kind,state");
  if (!payments.next_page_token().empty()) session.Note(session.Say(kMorePayments));
  return 0;
}

Flag FileFlag(const char* field) {
  return {.name = "file",
          .field = field,
          .takes = Takes::kHardshipFile,
          .help = {"困难档案：档案编号、姓名、序号或资源名",
                   "the file: its number, the person, or the resource"},
          .positional = true};
}

}  // namespace

Command ShowHardshipFile(const char* columns) {
  return {.noun = "hardship",
          .verb = "show",
          .summary = {"查看困难档案和帮扶记录，不含密封内容",
                      "show a file and what was paid on it, without what is sealed"},
          .method = "unioncare.v1.HardshipService.GetHardshipFile",
          .flags = {HardshipFileFlag()},
          .columns = columns,
          .examples = {"care hardship show 3"},
          .run = RunShow};
}

std::vector<Command> HardshipPaymentCommands() {
  return {
      {.noun = "hardship",
       .verb = "pay",
       .summary = {"为建档帮扶的家庭申请帮扶资金", "ask for aid on a file in force"},
       .method = "unioncare.v1.HardshipPaymentService.RequestHardshipAid",
       .flags = {FileFlag("name"),
                 {.name = "kind", .field = "payment.kind"},
                 {.name = "amount", .field = "payment.amount_fen"},
                 {.name = "cost", .field = "payment.cost_fen"},
                 {.name = "insurance", .field = "payment.insurance_fen"},
                 {.name = "mutual-aid", .field = "payment.mutual_aid_fen"},
                 {.name = "bills-from", .field = "payment.bills_from"},
                 {.name = "bills-to", .field = "payment.bills_to"},
                 {.name = "invoice", .field = "payment.invoices"},
                 {.name = "fund", .field = "fund", .takes = Takes::kFund},
                 {.name = "budget-line", .field = "budget_line", .takes = Takes::kBudgetLine}},
       .columns = kPaymentColumns,
       .examples = {"care hardship pay 3 --kind=living --amount=1000 --fund=帮困基金",
                    "care hardship pay 3 --kind=medical --amount=2000 --cost=12000 "
                    "--insurance=7000 --mutual-aid=1000 --bills-from=2026-09-01 "
                    "--bills-to=2026-10-15 --invoice=37020226091234 --fund=帮困基金"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "payments",
       .summary = {"列出困难档案的帮扶记录", "list what was asked for and paid on a file"},
       .method = "unioncare.v1.HardshipPaymentService.ListHardshipPayments",
       .flags = {FileFlag("parent")},
       .columns = kPaymentColumns,
       .examples = {"care hardship payments 3"},
       .run = RunList},
      {.noun = "hardship",
       .verb = "limit-set",
       .summary = {"设定帮扶限额和间隔，上级的同样有效",
                   "limit aid and the time between payments; those from above bind as well"},
       .method = "unioncare.v1.HardshipPaymentService.SetHardshipAidLimit",
       .flags = {{.name = "from", .field = "limit.from_on"},
                 {.name = "kind", .field = "limit.kind"},
                 {.name = "once", .field = "limit.once_fen"},
                 {.name = "year", .field = "limit.year_fen"},
                 {.name = "lockout-months", .field = "limit.lockout_months"}},
       .columns = kSetColumns,
       .examples = {"care hardship limit-set --from=2027-01-01 --kind=medical --once=2000 "
                    "--year=5000 --lockout-months=3"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "limits",
       .summary = {"列出今天有效的帮扶限额，含上级的，并注明哪一项最严",
                   "list the limits of aid that bind today, those from above too, and which is the "
                   "tightest"},
       .method = "unioncare.v1.HardshipPaymentService.ListHardshipAidLimits",
       .flags = {{.name = "history",
                  .field = "history",
                  .takes = Takes::kSwitch,
                  .help = {"改为列出本工会历次设定的，含以后生效的",
                           "instead what the union set itself over time, also for days to come"}}},
       .columns = kLimitColumns,
       .examples = {"care hardship limits", "care hardship limits --history"},
       .run = RunList},
  };
}

}  // namespace unioncare::client
