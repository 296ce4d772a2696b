// The commands of the money of hardship aid.
#include <utility>
#include <vector>

#include "client/command.h"

namespace unioncare::client {
namespace {

constexpr char kPaymentColumns[] =
    "number,kind,amount_fen,state,asked_on,paid_on,cost_fen,insurance_fen,mutual_aid_fen,"
    "returned_fen,disbursement";
constexpr char kLimitColumns[] = "from_on,kind,once_fen,year_fen,lockout_months,name";

Flag FileFlag(const char* field) {
  return {.name = "file",
          .field = field,
          .takes = Takes::kHardshipFile,
          .help = {"困难档案：档案编号、姓名、序号或资源名",
                   "the file: its number, the person, or the resource"},
          .positional = true};
}

}  // namespace

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
                 {.name = "fund", .field = "fund", .takes = Takes::kFund},
                 {.name = "budget-line", .field = "budget_line", .takes = Takes::kBudgetLine}},
       .columns = kPaymentColumns,
       .examples = {"care hardship pay 3 --kind=living --amount=1000 --fund=帮困基金",
                    "care hardship pay 3 --kind=medical --amount=2000 --cost=12000 "
                    "--insurance=7000 --mutual-aid=1000 --fund=帮困基金"},
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
       .columns = kLimitColumns,
       .examples = {"care hardship limit-set --from=2027-01-01 --kind=medical --once=2000 "
                    "--year=5000 --lockout-months=3"},
       .run = RunCall},
      {.noun = "hardship",
       .verb = "limits",
       .summary = {"列出帮扶限额", "list the limits of aid"},
       .method = "unioncare.v1.HardshipPaymentService.ListHardshipAidLimits",
       .columns = kLimitColumns,
       .examples = {"care hardship limits"},
       .run = RunList},
  };
}

}  // namespace unioncare::client
