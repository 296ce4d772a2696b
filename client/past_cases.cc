// The commands of ledgers of earlier years.
#include "unioncare/v1/past_cases.pb.h"

#include "client/imports.h"

namespace unioncare::client {
namespace {

absl::StatusOr<int> RunImport(Session& session) {
  v1::UploadPastCasesRequest request;
  return RunUpload(session, request);
}

}  // namespace

std::vector<Command> PastCaseCommands() {
  Command undo = ImportUndo("visit");
  undo.summary = {"撤销一次台账导入（之后没有其他登记时）",
                  "take the import of a ledger back while nothing came after it"};
  undo.examples = {"care visit import-undo 4 --reason=台账有误 --dry-run",
                   "care visit import-undo 4 --reason=台账有误"};
  return {
      {.noun = "visit",
       .verb = "import",
       .summary = {"补录历年五必访台账（CSV 或 XLSX）：先检查每一行，全部无误才导入，不计时限、"
                   "不提醒；--dry-run 只检查",
                   "import a ledger of visits of earlier years (CSV or XLSX): every row is "
                   "checked, and all or none are imported; no clock runs for them; --dry-run only "
                   "checks"},
       .method = "unioncare.v1.ImportService.UploadPastCases",
       .flags = UploadFlags({{.name = "default-mode",
                              .field = "default_mode",
                              .help = {"没有写明方式的走访按此登记",
                                       "how visits were made whose rows do not say"}}}),
       .columns = kImportBlock,
       .examples = {"care visit import 走访台账2025.xlsx --dry-run",
                    "care visit import 走访台账2025.csv --dry-run --result=检查结果.csv",
                    "care visit import 走访台账2025.xlsx --default-mode=home"},
       .run = RunImport},
      undo,
  };
}

}  // namespace unioncare::client
