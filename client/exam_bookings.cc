// The commands of booking and attending physical exams.
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

#include "client/command.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "client/texts.h"
#include "unioncare/v1/exam_bookings.pb.h"

namespace unioncare::client {
namespace {

constexpr char kSlotColumns[] =
    "day,from_time,to_time,place,sex,item,capacity,booked_count,left_count,name";
constexpr char kRowColumns[] =
    "member_display_name,group_display_name,state,items,slot_label,attended_on,told_on,absent_on,"
    "follow_up,exemption,forfeit,moved_to_on,moved_to_plan,note,member";
constexpr char kTerminalColumns[] =
    "member_display_name,group_display_name,state,slot_label,attended_on,told_on,absent_on,"
    "follow_up,member";
constexpr char kColumns[] =
    "member_display_name,group_display_name,state,items,slot_label,booked_on,"
    "booked_by_display_name,told_on,told_how,told_by_display_name,attended_on,absence_count,"
    "absent_on,follow_up,followed_on,followed_by_display_name,exemption,forfeit,moved_to_on,"
    "moved_to_plan,results_on,results_by_display_name,visit_case,note,update_time,"
    "updated_by_display_name,plan,member";
constexpr char kCoverageColumns[] =
    "kind,label,eligible,told,untold,waiting,booked,absent,attended,forfeited,exempt,moved,"
    "attendance_rate";
// 体检应检名册.
constexpr char kLedgerColumns[] =
    "sequence,member_display_name,sex,age,dept,last_attended_year,cycle_months,due_reason,items,"
    "booked_on,state,remark";

const Flag kPlan{.name = "plan",
                 .field = "plan",
                 .takes = Takes::kExamPlan,
                 .help = {"体检计划：编号或资源名", "the plan: number or resource"}};
const Flag kMember{.name = "member",
                   .field = "member",
                   .takes = Takes::kMember,
                   .positional = true};
const Flag kEtag{.name = "etag",
                 .field = "etag",
                 .help = {"版本；不写则先读取现在的", "etag; the current one when not given"}};

// A slot is called by its number within the plan that the command names.
template <class Request>
void CompleteSlot(Request& request) {
  const std::string& slot = request.exam_slot();
  if (!slot.empty() && slot.find('/') == std::string::npos) {
    request.set_exam_slot(request.plan() + "/slots/" + slot);
  }
}

template <class Request>
absl::Status FillStep(Session& session, Request& request) {
  absl::Status status = FillRequest(session, request);
  if constexpr (std::is_same_v<Request, v1::BookExamRequest>) CompleteSlot(request);
  if (!status.ok() || !request.etag().empty()) return status;
  v1::GetExamEntryRequest get;
  get.set_plan(request.plan());
  get.set_member(request.member());
  v1::ExamEntry entry;
  status = session.Call("unioncare.v1.ExamBookingService.GetExamEntry", get, entry);
  request.set_etag(entry.etag());
  return status;
}

// Fills, takes the current etag where none was given, calls and prints.
template <class Request>
absl::StatusOr<int> RunStep(Session& session) {
  Request request;
  v1::ExamEntry entry;
  absl::Status status = FillStep(session, request);
  if (status.ok()) status = CallMethod(session, request, entry);
  if (!status.ok()) return status;
  PrintAnswer(session, entry);
  return 0;
}

// Repeats a call while it says that there are others left.
absl::StatusOr<int> RunNotify(Session& session) {
  v1::NotifyExamsRequest request;
  v1::NotifyExamsResponse sum, some;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  for (const std::string& name : NamesIn(session.Has("members") ? session.Value("members") : "")) {
    const auto member = Resolve(session, Takes::kMember, "members", name);
    if (!member.ok()) return member.status();
    request.add_members(*member);
  }
  do {
    some.Clear();
    if (absl::Status status = CallMethod(session, request, some); !status.ok()) return status;
    sum.set_notified_count(sum.notified_count() + some.notified_count());
    request.clear_request_id();
  } while (some.more() && !request.validate_only());
  sum.set_more(some.more());
  PrintAnswer(session, sum);
  return 0;
}

absl::StatusOr<int> RunForfeitOpen(Session& session) {
  v1::ForfeitOpenExamsRequest request;
  v1::ForfeitOpenExamsResponse sum, some;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  bool first = true;
  do {
    some.Clear();
    if (absl::Status status = CallMethod(session, request, some); !status.ok()) return status;
    if (first) sum.set_open_count(some.open_count());
    first = false;
    sum.set_forfeited_count(sum.forfeited_count() + some.forfeited_count());
    sum.set_exempt_count(sum.exempt_count() + some.exempt_count());
    request.clear_request_id();
  } while (some.more() && !request.validate_only());
  sum.set_more(some.more());
  PrintAnswer(session, sum);
  return 0;
}

// A verb that changes where somebody stands.
template <class Request>
Command Step(const char* verb, Text summary, const char* method, std::vector<Flag> flags,
             const char* example) {
  flags.insert(flags.begin(), {kMember, kPlan});
  flags.push_back(kEtag);
  return {.noun = "exam",
          .verb = verb,
          .summary = summary,
          .method = method,
          .flags = std::move(flags),
          .columns = kColumns,
          .examples = {example},
          .run = RunStep<Request>};
}

// The etag of a slot, out of the list of its plan.
absl::StatusOr<std::string> EtagOfSlot(Session& session, const std::string& name) {
  v1::ListExamSlotsRequest request;
  request.set_parent(name.substr(0, name.find("/slots/")));
  request.set_page_size(1000);
  v1::ListExamSlotsResponse page;
  do {
    page.Clear();
    absl::Status status = session.Call("unioncare.v1.ExamBookingService.ListExamSlots", request,
                                       page);
    if (!status.ok()) return status;
    for (const v1::ExamSlot& slot : page.exam_slots()) {
      if (slot.name() == name) return slot.etag();
    }
    request.set_page_token(page.next_page_token());
  } while (!page.next_page_token().empty());
  // A slot that is not there has no etag, and the server says so.
  return std::string("-");
}

std::vector<Command> SlotCommands() {
  const std::vector<Flag> what = {
      {.name = "day", .field = "exam_slot.day"},
      {.name = "from", .field = "exam_slot.from_time",
       .help = {"开始时间，如 08:00", "such as 08:00"}},
      {.name = "to", .field = "exam_slot.to_time",
       .help = {"结束时间，如 09:30", "such as 09:30"}},
      {.name = "place", .field = "exam_slot.place"},
      {.name = "capacity", .field = "exam_slot.capacity"},
      {.name = "sex", .field = "exam_slot.sex"},
      {.name = "item", .field = "exam_slot.item"}};
  const Flag parent{.name = "plan", .field = "parent", .takes = Takes::kExamPlan,
                    .help = kPlan.help};
  std::vector<Flag> add = what;
  add.insert(add.begin(), parent);
  return {
      {.noun = "exam",
       .verb = "slots",
       .summary = {"列出体检场次和余额", "list the slots of a plan and the places left"},
       .method = "unioncare.v1.ExamBookingService.ListExamSlots",
       .flags = {{.name = "plan", .field = "parent", .takes = Takes::kExamPlan,
                  .help = kPlan.help, .positional = true},
                 {.name = "with-room", .field = "with_room", .takes = Takes::kSwitch}},
       .columns = kSlotColumns,
       .examples = {"care exam slots 1 --with-room"},
       .run = RunList},
      {.noun = "exam",
       .verb = "add-slot",
       .summary = {"增加体检场次", "add a slot to a plan"},
       .method = "unioncare.v1.ExamBookingService.CreateExamSlot",
       .flags = std::move(add),
       .columns = kSlotColumns,
       .examples = {"care exam add-slot --plan=1 --day=2026-12-08 --from=08:00 --to=09:30 "
                    "--place=市一院体检中心 --capacity=30"},
       .run = RunCall},
  };
}

constexpr std::pair<const char*, const char*> kSlotFields[] = {
    {"day", "day"},           {"from", "from_time"}, {"to", "to_time"}, {"place", "place"},
    {"capacity", "capacity"}, {"sex", "sex"},        {"item", "item"}};

// Changing or taking away a slot: named by plan and number, with the etag of now.
template <class Request>
absl::StatusOr<int> RunSlotStep(Session& session) {
  Request request;
  v1::ExamSlot answer;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  std::string name, etag;
  if constexpr (std::is_same_v<Request, v1::UpdateExamSlotRequest>) {
    // What was given is what changes.
    for (const auto& [flag, field] : kSlotFields) {
      if (session.Has(flag)) request.mutable_update_mask()->add_paths(field);
    }
    if (request.update_mask().paths().empty()) {
      return WrongUse(session.Say(texts::kNothingToChange));
    }
    name = request.exam_slot().name();
    etag = request.exam_slot().etag();
  } else {
    name = request.name();
    etag = request.etag();
  }
  if (etag.empty()) {
    absl::StatusOr<std::string> found = EtagOfSlot(session, name);
    if (!found.ok()) return found.status();
    etag = *found;
  }
  if constexpr (std::is_same_v<Request, v1::UpdateExamSlotRequest>) {
    request.mutable_exam_slot()->set_etag(etag);
  } else {
    request.set_etag(etag);
  }
  if (absl::Status status = CallMethod(session, request, answer); !status.ok()) return status;
  PrintAnswer(session, answer);
  return 0;
}

std::vector<Command> SlotChanges() {
  const Flag slot{.name = "slot", .field = "name",
                  .help = {"场次的资源名", "the resource name of the slot"}, .positional = true};
  Flag changed = slot;
  changed.field = "exam_slot.name";
  return {
      {.noun = "exam",
       .verb = "change-slot",
       .summary = {"修改体检场次；有人预约后只能改名额",
                   "change a slot; once somebody is booked only its capacity"},
       .method = "unioncare.v1.ExamBookingService.UpdateExamSlot",
       .flags = {changed,
                 {.name = "day", .field = "exam_slot.day"},
                 {.name = "from", .field = "exam_slot.from_time",
                  .help = {"开始时间，如 08:00", "such as 08:00"}},
                 {.name = "to", .field = "exam_slot.to_time",
                  .help = {"结束时间，如 09:30", "such as 09:30"}},
                 {.name = "place", .field = "exam_slot.place"},
                 {.name = "capacity", .field = "exam_slot.capacity"},
                 {.name = "sex", .field = "exam_slot.sex"},
                 {.name = "item", .field = "exam_slot.item"}},
       .columns = kSlotColumns,
       .examples = {"care exam change-slot unions/1/examPlans/1/slots/2 --capacity=40"},
       .run = RunSlotStep<v1::UpdateExamSlotRequest>},
      {.noun = "exam",
       .verb = "drop-slot",
       .summary = {"删除无人预约的体检场次", "take away a slot that nobody is booked in"},
       .method = "unioncare.v1.ExamBookingService.DeleteExamSlot",
       .flags = {slot, kEtag},
       .columns = kSlotColumns,
       .examples = {"care exam drop-slot unions/1/examPlans/1/slots/2"},
       .run = RunSlotStep<v1::DeleteExamSlotRequest>},
  };
}

std::vector<Command> ReadCommands() {
  Flag plan = kPlan;
  plan.positional = true;
  return {
      {.noun = "exam",
       .verb = "entries",
       .summary = {"列出应检人员及预约、参检情况", "list the people of a plan and where they stand"},
       .method = "unioncare.v1.ExamBookingService.ListExamEntries",
       .flags = {plan,
                 {.name = "state", .help = {"状态", "state"}, .filter = "state ="},
                 {.name = "told", .help = {"是否已通知：true 或 false", "told or not: true or false"},
                  .filter = "told ="},
                 {.name = "group", .takes = Takes::kGroup, .filter = "group ="},
                 {.name = "item", .help = {"项目", "item"}, .filter = "item ="}},
       .columns = kRowColumns,
       .terminal_columns = kTerminalColumns,
       .examples = {"care exam entries 1 --told=false", "care exam entries 1 --state=absent"},
       .run = RunList},
      {.noun = "exam",
       .verb = "entry",
       .summary = {"查看一个人在体检计划中的情况", "show where somebody stands in a plan"},
       .method = "unioncare.v1.ExamBookingService.GetExamEntry",
       .flags = {kMember, kPlan},
       .columns = kColumns,
       .examples = {"care exam entry 李娜 --plan=1"},
       .run = RunCall},
      {.noun = "exam",
       .verb = "history",
       .summary = {"查看一个人历年的体检", "show somebody's exams over the years"},
       .method = "unioncare.v1.ExamBookingService.ListExamHistory",
       .flags = {{.name = "member", .field = "name", .takes = Takes::kMember,
                  .positional = true}},
       .columns = "year,plan_title,entry.state,entry.booked_on,entry.attended_on,entry.exemption,"
                  "entry.forfeit,plan",
       .examples = {"care exam history 李娜"},
       .run = RunList},
      {.noun = "exam",
       .verb = "coverage",
       .summary = {"按小组、性别和项目统计参检", "count who came, by group, sex and item"},
       .method = "unioncare.v1.ExamBookingService.GetExamCoverage",
       .flags = {plan},
       .columns = kCoverageColumns,
       .examples = {"care exam coverage 1", "care exam coverage 1 --output=csv"},
       .run = RunCall},
      {.noun = "exam",
       .verb = "ledger",
       .summary = {"体检应检名册；--item 为妇检、两癌、乳腺名册",
                   "the register of a plan; with --item that of a women's programme"},
       .method = "unioncare.v1.ExamBookingService.GetExamLedger",
       .flags = {plan,
                 {.name = "item", .field = "item"},
                 {.name = "group", .field = "group", .takes = Takes::kGroup}},
       .columns = kLedgerColumns,
       .examples = {"care exam ledger 1 --output=体检应检名册.xlsx",
                    "care exam ledger 1 --item=breast"},
       .run = RunStream},
  };
}

std::vector<Command> RoundCommands() {
  Flag plan = kPlan;
  plan.positional = true;
  return {
      {.noun = "exam",
       .verb = "notify",
       .summary = {"登记已通知；不写人员则为所有尚未通知的",
                   "note who was told; without names all whom nobody told yet"},
       .method = "unioncare.v1.ExamBookingService.NotifyExams",
       .flags = {plan,
                 {.name = "members",
                  .help = {"人员，用逗号隔开", "people, separated by commas"}},
                 {.name = "group", .field = "group", .takes = Takes::kGroup},
                 {.name = "how", .field = "how"},
                 {.name = "told-on", .field = "told_on",
                  .help = {"通知日期；不写为今天", "today when not given"}}},
       .columns = "notified_count,more",
       .examples = {"care exam notify 1 --how=message",
                    "care exam notify 1 --members=李娜,王强 --how=phone --dry-run"},
       .run = RunNotify},
      {.noun = "exam",
       .verb = "forfeit-open",
       .summary = {"计划结束后把从未参检的转为弃检，不发替代款",
                   "when a plan is over, have who never came forfeit it; no money in its place"},
       .method = "unioncare.v1.ExamBookingService.ForfeitOpenExams",
       .flags = {plan},
       .columns = "open_count,forfeited_count,exempt_count,more",
       .examples = {"care exam forfeit-open 1 --dry-run", "care exam forfeit-open 1"},
       .run = RunForfeitOpen},
  };
}

std::vector<Command> StepCommands() {
  std::vector<Command> commands;
  const auto add = [&](Command command) { commands.push_back(std::move(command)); };
  add(Step<v1::BookExamRequest>(
      "book", {"预约体检，已预约的改约", "book a place; who is booked already changes the slot"},
      "unioncare.v1.ExamBookingService.BookExam",
      {{.name = "slot", .field = "exam_slot",
        .help = {"场次：编号或资源名", "the slot: number or resource"}}},
      "care exam book 李娜 --plan=1 --slot=2"));
  add(Step<v1::CancelExamBookingRequest>(
      "cancel-booking", {"取消预约", "give a booked place back"},
      "unioncare.v1.ExamBookingService.CancelExamBooking", {},
      "care exam cancel-booking 李娜 --plan=1"));
  add(Step<v1::RecordExamAttendanceRequest>(
      "attend", {"登记参检", "note that somebody was examined"},
      "unioncare.v1.ExamBookingService.RecordExamAttendance",
      {{.name = "on", .field = "attended_on",
        .help = {"参检日期；不写为今天", "today when not given"}},
       {.name = "items", .field = "items",
        .help = {"参检项目，用逗号隔开；不写为全部应检项目",
                 "what was examined, separated by commas; all that is due when not given"}}},
      "care exam attend 李娜 --plan=1 --on=2026-12-08"));
  add(Step<v1::MarkExamAbsentRequest>(
      "absent", {"登记预约后未到检", "note that somebody was booked and did not come"},
      "unioncare.v1.ExamBookingService.MarkExamAbsent", {}, "care exam absent 李娜 --plan=1"));
  add(Step<v1::FollowUpExamRequest>(
      "follow-up", {"登记对未到检人员的回访", "note a call to somebody who did not come"},
      "unioncare.v1.ExamBookingService.FollowUpExam",
      {{.name = "outcome", .field = "outcome"}, {.name = "note", .field = "note"}},
      "care exam follow-up 李娜 --plan=1 --outcome=reached --note=下周再约"));
  add(Step<v1::ExemptExamRequest>(
      "exempt", {"登记免检及原因", "note that somebody need not come, and why"},
      "unioncare.v1.ExamBookingService.ExemptExam",
      {{.name = "reason", .field = "exemption"}},
      "care exam exempt 李娜 --plan=1 --reason=pregnancy"));
  add(Step<v1::MoveExamRequest>(
      "move", {"改期到计划内以后的日期，或以后的计划", "move to a later day, or to a later plan"},
      "unioncare.v1.ExamBookingService.MoveExam",
      {{.name = "to-on", .field = "to_on"},
       {.name = "to-plan", .field = "to_plan", .takes = Takes::kExamPlan},
       {.name = "note", .field = "note"}},
      "care exam move 李娜 --plan=1 --to-on=2026-12-28"));
  add(Step<v1::ForfeitExamRequest>(
      "forfeit", {"登记本人弃检，不发替代款", "note that somebody gives it up; no money in its place"},
      "unioncare.v1.ExamBookingService.ForfeitExam", {{.name = "note", .field = "note"}},
      "care exam forfeit 李娜 --plan=1 --note=本人不愿参加"));
  add(Step<v1::CorrectExamEntryRequest>(
      "correct", {"更正误登记，须写原因", "take back what was noted by mistake, with the reason"},
      "unioncare.v1.ExamBookingService.CorrectExamEntry",
      {{.name = "reason", .field = "reason"}},
      "care exam correct 李娜 --plan=1 --reason=登记错人"));
  add(Step<v1::HandOverExamResultsRequest>(
      "hand-over-results", {"登记体检结果交本人的日期，不登记结果",
                            "note the day on which somebody got the results; never which"},
      "unioncare.v1.ExamBookingService.HandOverExamResults",
      {{.name = "on", .field = "results_on",
        .help = {"日期；不写为今天", "today when not given"}}},
      "care exam hand-over-results 李娜 --plan=1"));
  add(Step<v1::AskForExamVisitRequest>(
      "ask-visit", {"本人体检后希望走访，登记为个案", "the person wishes to be visited: opens a case"},
      "unioncare.v1.ExamBookingService.AskForExamVisit", {},
      "care exam ask-visit 李娜 --plan=1"));
  return commands;
}

}  // namespace

std::vector<Command> ExamBookingCommands() {
  std::vector<Command> commands;
  for (const auto some :
       {SlotCommands, SlotChanges, RoundCommands, StepCommands, ReadCommands}) {
    std::vector<Command> more = some();
    std::move(more.begin(), more.end(), std::back_inserter(commands));
  }
  return commands;
}

}  // namespace unioncare::client
