// The fixed texts of the client. What a verb or a flag does stands in the command table; what a
// field or an enum value is called stands in the protos.
#include "client/texts.h"

namespace unioncare::client::texts {

const Text kCommandUnknown{"没有“$0”这个命令", "there is no command \"$0\""};
const Text kVerbMissing{"“$0”后面要写动作：$1", "\"$0\" needs a verb: $1"};
const Text kVerbUnknown{"“$0”没有动作“$1”，可用：$2", "\"$0\" has no verb \"$1\"; it has: $2"};
const Text kDidYouMean{"是不是 $0？", "did you mean $0?"};
const Text kMistake{"$0：$1", "$0: $1"};
const Text kVisitOf{"$0 第 $1 次", "no. $1 of $0"};
const Text kSeveralMistakes{"有 $0 处要改正：", "$0 things to put right:"};
const Text kFlagUnknown{"没有 $0 这个选项", "there is no flag $0"};
const Text kFlagValueMissing{"$0 后面缺少值", "$0 needs a value"};
const Text kFlagsNotUnderstood{"命令行有误：$0", "the command line is not understood: $0"};
const Text kWordUnexpected{"多余的内容“$0”", "unexpected \"$0\""};
const Text kChoiceUnknown{"$0：不认识“$1”", "$0: \"$1\" is unknown"};
const Text kDateUnknown{"$0：“$1”不是日期；可写 2026-11-20、20261120、2026年11月20日、今天、昨天、前天",
                        "$0: \"$1\" is not a date; write 2026-11-20, 2026/11/20, 20261120, today "
                        "or yesterday"};
const Text kMomentUnknown{"$0：“$1”不是日期加时间；可写 \"2026-11-20 14:30\"、\"今天 9:05\"",
                          "$0: \"$1\" is not a day and a time; write \"2026-11-20 14:30\" or "
                          "\"today 9:05\""};
const Text kRowUnknown{"$0：“$1”应写作 会员:日期 或 会员:日期:事件区分，如 张伟:2026-12-31",
                       "$0: \"$1\" is not MEMBER:DATE or MEMBER:DATE:EVENT-KEY, such as "
                       "张伟:2026-12-31"};
const Text kNumberUnknown{"$0：“$1”不是数字", "$0: \"$1\" is not a number"};
const Text kSeeHelp{"用法见：$0 --help", "see: $0 --help"};
const Text kAllowed{"可用：$0", "allowed: $0"};
const Text kClosest{"是不是 $0？可用：$1", "did you mean $0? allowed: $1"};

const Text kTokenMissing{"还没有登录：没有找到令牌", "not signed in: no token was found"};
const Text kTokenFileUnreadable{"读不了令牌文件 $0：$1", "cannot read the token file $0: $1"};
const Text kTokenMalformed{"令牌里有不该有的字符（来自 $0）",
                           "the token has characters that no token has (from $0)"};
const Text kTokenHint{
    "用 care login 登录，或用 --token-file=文件、环境变量 CARE_TOKEN 给出令牌；令牌向工会主席"
    "或系统管理员索取",
    "sign in with care login, or give a token with --token-file=FILE or CARE_TOKEN; the chair or "
    "an administrator makes one with care token create"};
const Text kUnreachable{"连不上服务器 $0", "cannot reach the server at $0"};
const Text kUnreachableHint{"cared 在 $0 运行吗？地址可用 --server 或 CARE_SERVER 指定",
                            "is cared running at $0? --server or CARE_SERVER names another"};
const Text kTooSlow{"服务器没有及时回答", "the server did not answer in time"};
const Text kGaveUp{"已重试，仍未成功", "gave up after trying again"};
const Text kGaveUpNamed{
    "不能确定是否已保存。请求编号 $0：加上 --request-id=$0 重做同一命令，不会重复登记",
    "it may or may not be saved. Request id $0: the same command with "
    "--request-id=$0 saves nothing twice"};
const Text kServerOlder{"服务器没有这项功能，它比客户端旧；请升级 cared",
                        "the server does not know this call: it is older than the client; "
                        "install the newer cared"};
const Text kAnswerUnexpected{"服务器的回答看不懂：$0", "the server's answer is not understood: $0"};

const Text kUnionMissing{"请用 --union 指明工会", "say which union with --union"};
const Text kUnionMissingHint{"可选：$0", "there are: $0"};
const Text kUnknownName{"$0：没有找到“$1”", "$0: \"$1\" was not found"};
const Text kOnlySimilar{"$0：没有正好叫“$1”的，相近的有 $2 个",
                        "$0: nothing is named exactly \"$1\"; similar ones: $2"};
const Text kSeveral{"$0：叫“$1”的有 $2 个", "$0: \"$1\" fits $2 records"};
const Text kSayWhich{"请写明是哪一个，例如 $0=$1", "say which one, such as $0=$1"};
const Text kChoose{"请输入序号 1-$0（直接回车取消）：", "number 1-$0 (Enter to cancel): "};
const Text kChooseAgain{"没有这个序号", "there is no such number"};
const Text kNothingChosen{"已取消", "cancelled"};
const Text kBornIn{"$0 年生", "born $0"};
const Text kStaffNo{"工号 $0", "staff no $0"};
const Text kInstallation{"整个系统", "the installation"};
const Text kUserOfTokenMissing{"--token：只写编号时还要用 --user 指明账号",
                               "--token: a number alone needs --user as well"};

const Text kAskIntroduction{"逐项填写；直接回车跳过或用默认值，Ctrl-D 放弃。",
                            "One question at a time; Enter skips or takes the default, Ctrl-D "
                            "gives up."};
const Text kAsk{"$0：", "$0: "};
const Text kAskDefault{"$0 [$1]：", "$0 [$1]: "};
const Text kAskOptional{"$0（可不填）：", "$0 (optional): "};
const Text kAskVisitors{"$0（多人用逗号隔开，外来人员写 来宾:姓名）：",
                        "$0 (separated by commas; guest:NAME for outsiders): "};
const Text kAskNumberOrName{"$0（序号或代码）：", "$0 (number or word): "};

const Text kDryRun{"试运行，未保存", "dry run, nothing was saved"};
const Text kMore{"只显示前 $0 条，后面还有；--limit=0 显示全部",
                 "the first $0; more follow: --limit=0 shows all"};
const Text kNoRows{"没有记录", "nothing found"};
const Text kShownOnce{"令牌只显示这一次，请妥善保存", "the token is shown only now: keep it safe"};
const Text kAssumed{"（推定）", " (assumed)"};
const Text kGuest{"$0（来宾）", "$0 (guest)"};
const Text kYes{"是", "yes"};
const Text kNo{"否", "no"};
const Text kOutputNotWritten{"结果没有写完（磁盘已满，或对方已关闭）",
                             "the output was not written whole (disk full, or closed)"};
const Text kWorkbookWritten{"已写入 $0", "written to $0"};
const Text kPeriodNote{"期间：$0 至 $1", "from $0 to $1"};
const Text kMadeOn{"制表日期：$0", "made on $0"};
const Text kNothingToChange{"没有写要修改什么", "nothing to change was given"};

const Text kFromTo{"$0 至 $1", "$0 to $1"};
const Text kFrom{"$0 起", "from $0"};
const Text kUntil{"至 $0", "until $0"};
const Text kLentBy{"$0 委托", "lent by $0"};
const Text kLentTo{"委托 $0", "lent to $0"};

const Text kVerifyProgress{"已校验 $0 条日志、$1 行数据…", "checked $0 entries, $1 rows…"};
const Text kVerified{"校验通过：日志 $0 条，数据 $1 行，根哈希 $2",
                     "verified: $0 entries, $1 rows, root hash $2"};
const Text kForgotten{"其中 $0 行属于已遗忘的人", "$0 of the rows belong to forgotten people"};
const Text kDifferent{"首个差异：$0；表 $1，主键 $2，列 $3，日志序号 $4",
                      "first difference: $0; table $1, key $2, column $3, sequence $4"};
const Text kDifferences{"共 $0 处差异", "differences in all: $0"};
const Text kVerifyBroken{"校验没有做完", "the verification did not finish"};

const Text kFileMissing{"没有写明文件，用法：--file=文件，或直接写文件名",
                        "no file is given: --file=FILE, or just its name"};
const Text kFileExists{"文件 $0 已存在，请换一个名字", "$0 exists already; give another name"};
const Text kFileNotWritten{"文件 $0 不能写入：$1", "$0 cannot be written: $1"};
const Text kFileUnreadable{"文件 $0 不能读取：$1", "$0 cannot be read: $1"};
const Text kReceiving{"已接收 $0 MB", "$0 MB received"};
const Text kSending{"正在上传和检查 $0 …", "sending $0 to be checked …"};
const Text kPublishing{"正在导入 $0 行 …", "publishing $0 rows …"};
const Text kProblem{"第 $0 行：$1", "row $0: $1"};
const Text kMoreProblems{"还有其他问题；--result=文件.csv 保存每一行的结果",
                         "there are more; --result=FILE.csv keeps what becomes of each row"};
const Text kMissingMembers{"有 $0 位在册会员不在名单中，不会被删除；care member import-missing $1 列出",
                           "$0 members are not in the list; none is removed; care member "
                           "import-missing $1 lists them"};
const Text kWaitingColumns{"以下各列已识别，但不在此导入，结果文件中保留原文，待登记支出：$0",
                           "these columns are recognised and not imported here; the result keeps "
                           "them for the records of disbursements: $0"};
const Text kRestartNeeded{
    "备份已校验。请重启服务：启动时替换数据，现有数据另存为 care.db.before-restore-时间；"
    "重启之前登记的内容不会保留在恢复后的数据中。",
    "The backup is whole. Restart the server: the data are replaced as it starts, those of today "
    "are kept as care.db.before-restore-TIME. What is entered before the restart will not be in "
    "the restored data."};

const Text kUsage{"用法", "Usage"};
const Text kUsageLine{"care 对象 动作 [--选项=值]", "care NOUN VERB [--flag=value]"};
const Text kWhatItIs{"care：工会会员关爱与走访登记",
                     "care: member care and visits of a trade union"};
const Text kCommandsTitle{"命令", "Commands"};
const Text kFlagsTitle{"选项", "Flags"};
const Text kGlobalFlagsTitle{"全局选项（可放在任何位置）", "Global flags (anywhere on the line)"};
const Text kExamplesTitle{"例子", "Examples"};
const Text kMoreHelp{"某个命令的用法：care 对象 动作 --help；退出码：care help exit-codes",
                     "One command: care NOUN VERB --help. Exit codes: care help exit-codes"};
const Text kExitCodes{
    "退出码\n"
    "  0  完成\n"
    "  1  其他错误\n"
    "  2  用法或内容有误\n"
    "  3  没有找到\n"
    "  4  没有登录，或没有权限\n"
    "  5  已存在，或已被别人改动\n"
    "  6  按规则不允许\n"
    "  7  服务器连不上、太慢或太忙\n"
    "  8  查出问题（如日志校验不符）\n",
    "Exit codes\n"
    "  0  done\n"
    "  1  any other error\n"
    "  2  wrong use, or something given is wrong\n"
    "  3  not found\n"
    "  4  not signed in, or not allowed\n"
    "  5  exists already, or was changed by somebody else\n"
    "  6  refused by a rule\n"
    "  7  the server cannot be reached, is too slow or too busy\n"
    "  8  findings (such as a journal that does not verify)\n"};
const Text kRequired{"（必填）", " (required)"};
const Text kRecordValue{"姓名|编号|资源名", "NAME|NUMBER|RESOURCE"};
const Text kVisitorsValue{"姓名,来宾:姓名,…", "NAME,guest:NAME,…"};
const Text kDateValue{"年-月-日", "YYYY-MM-DD"};
const Text kMomentValue{"年-月-日 时:分", "YYYY-MM-DD HH:MM"};
const Text kRowValue{"会员:日期[:事件区分]", "MEMBER:DATE[:EVENT-KEY]"};
const Text kTextValue{"文字", "TEXT"};
const Text kNumberValue{"数字", "NUMBER"};
const Text kMoneyValue{"元", "YUAN"};

}  // namespace unioncare::client::texts
