// Tests of the rules for tasks.
#include "service/domain/tasks.h"

#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr UnionId kHere{2};
constexpr MemberId kSubject{1};
constexpr MemberId kColleague{2};
constexpr absl::CivilDay kToday{2026, 11, 21};
constexpr absl::CivilDay kVisited{2026, 11, 20};

template <class Decision>
std::string ReasonOf(const absl::StatusOr<Decision>& decision) {
  const std::vector<Refusal> refusals = RefusalsOf(decision.status());
  if (refusals.empty()) return decision.ok() ? "" : decision.status().ToString();
  const auto field = refusals[0].facts.find("field");
  return InfoOf(refusals[0].reason).name +
         (field == refusals[0].facts.end() ? "" : " " + field->second);
}

absl::Time MorningOf(absl::CivilDay day) {
  return absl::FromCivil(absl::CivilHour(day) + 9, absl::FixedTimeZone(8 * 60 * 60));
}

RecordedVisit Recorded() {
  RecordedVisit facts;
  facts.member = kSubject;
  facts.responsible = kColleague;
  facts.visit.case_id = CaseId{7};
  facts.visit.id = VisitId{3};
  facts.visit.visited_on = kVisited;
  facts.visit.met = Met::kMember;
  return facts;
}

Task FollowUp(std::optional<absl::CivilDay> due_on, int repeat_days = 0) {
  Task task;
  task.id = TaskId{5};
  task.case_id = CaseId{7};
  task.member = kSubject;
  task.kind = TaskKind::kFollowUp;
  task.responsible = MemberId{4};
  task.due_on = due_on;
  task.repeat_days = repeat_days;
  task.create_time = MorningOf(absl::CivilDay(2026, 11, 10));
  return task;
}

TEST(TasksAfterAVisit, AnOrdinaryVisitLeavesNothingToDo) {
  const TasksAfter after = After(Recorded());
  EXPECT_TRUE(after.made.empty());
  EXPECT_TRUE(after.ended.empty());
}

TEST(TasksAfterAVisit, NeedsAndPromisesAreTasksOfWhoCarriesTheCase) {
  RecordedVisit facts = Recorded();
  facts.visit.needs = "想调课";
  facts.visit.promises = "联系教务处";
  TasksAfter after = After(facts);
  ASSERT_EQ(after.made.size(), 2u);
  EXPECT_EQ(after.made[0].kind, TaskKind::kNeed);
  EXPECT_EQ(after.made[0].content, "想调课");
  EXPECT_EQ(after.made[1].kind, TaskKind::kPromise);
  EXPECT_EQ(after.made[1].content, "联系教务处");
  for (const Task& task : after.made) {
    EXPECT_EQ(task.case_id, CaseId{7});
    EXPECT_EQ(task.member, kSubject);
    EXPECT_EQ(task.responsible, kColleague);
    EXPECT_EQ(task.state, TaskState::kOpen);
    EXPECT_EQ(task.due_on, kVisited + kAnswerDays) << "without a day it would never be due";
  }
  facts.visit.next_contact_on = absl::CivilDay(2026, 11, 27);
  after = After(facts);
  ASSERT_EQ(after.made.size(), 3u);
  for (const Task& task : after.made) EXPECT_EQ(task.due_on, absl::CivilDay(2026, 11, 27));
  EXPECT_EQ(after.made[2].kind, TaskKind::kFollowUp);
}

TEST(TasksAfterAVisit, TheAgreedContactAndThatOfThePolicyAreOneWhereTheyCanBe) {
  using Day = absl::CivilDay;
  const struct {
    const char* sentence;
    std::optional<Day> agreed;
    std::optional<Day> policy;
    int every;
    std::vector<std::pair<Day, int>> made;  // due, repeats after
  } kRows[] = {
      {"nothing agreed, none wanted", {}, {}, 0, {}},
      {"agreed alone", Day(2026, 11, 27), {}, 0, {{Day(2026, 11, 27), 0}}},
      {"policy alone", {}, Day(2026, 12, 20), 30, {{Day(2026, 12, 20), 30}}},
      {"agreed earlier stands for both",
       Day(2026, 12, 19),
       Day(2026, 12, 20),
       30,
       {{Day(2026, 12, 19), 30}}},
      {"agreed on that day stands for both",
       Day(2026, 12, 20),
       Day(2026, 12, 20),
       0,
       {{Day(2026, 12, 20), 0}}},
      {"agreed later does not",
       Day(2026, 12, 21),
       Day(2026, 12, 20),
       30,
       {{Day(2026, 12, 21), 0}, {Day(2026, 12, 20), 30}}},
  };
  for (const auto& row : kRows) {
    SCOPED_TRACE(row.sentence);
    RecordedVisit facts = Recorded();
    facts.visit.next_contact_on = row.agreed;
    facts.follow_up_on = row.policy;
    facts.follow_up_every_days = row.every;
    std::vector<std::pair<Day, int>> made;
    for (const Task& task : After(facts).made) {
      EXPECT_EQ(task.kind, TaskKind::kFollowUp);
      made.emplace_back(task.due_on.value_or(Day()), task.repeat_days);
    }
    EXPECT_EQ(made, row.made);
  }
}

TEST(TasksAfterAVisit, AContactEndsTheFollowUpsThatItAnswers) {
  using Day = absl::CivilDay;
  const struct {
    const char* sentence;
    Task open;
    Met met;
    std::optional<Day> next_contact;
    bool ends;
  } kRows[] = {
      {"on the day", FollowUp(kVisited), Met::kMember, {}, true},
      {"late", FollowUp(kVisited - 40), Met::kMember, {}, true},
      {"three days early", FollowUp(kVisited + 3), Met::kMember, {}, true},
      {"four days early", FollowUp(kVisited + 4), Met::kMember, {}, false},
      {"the family will do", FollowUp(kVisited), Met::kFamily, {}, true},
      {"nobody said whom they met", FollowUp(kVisited), Met::kUnspecified, {}, true},
      {"nobody was met", FollowUp(kVisited), Met::kNobody, {}, false},
      {"nobody was met, but another day agreed", FollowUp(kVisited), Met::kNobody, kVisited + 7,
       false},
      {"early, and the next contact is agreed anew", FollowUp(kVisited + 10), Met::kMember,
       kVisited + 10, true},
      {"early, and the next contact comes before it", FollowUp(kVisited + 10), Met::kMember,
       kVisited + 9, false},
      {"early, and a repeating one keeps its pace", FollowUp(kVisited + 10, 30), Met::kMember,
       kVisited + 20, false},
      {"no day was set", FollowUp({}), Met::kMember, {}, true},
  };
  for (const auto& row : kRows) {
    RecordedVisit facts = Recorded();
    facts.visit.met = row.met;
    facts.visit.next_contact_on = row.next_contact;
    facts.open = {row.open};
    const TasksAfter after = After(facts);
    ASSERT_EQ(after.ended.size(), row.ends ? 1u : 0u) << row.sentence;
    if (!row.ends) continue;
    EXPECT_EQ(after.ended[0].id, TaskId{5});
    EXPECT_EQ(after.ended[0].state, TaskState::kDone);
    EXPECT_EQ(after.ended[0].visit, VisitId{3});
  }
}

TEST(TasksAfterAVisit, ALateRecordOfSomethingOlderEndsNothingThatWasAgreedSince) {
  RecordedVisit facts = Recorded();
  facts.visit.visited_on = absl::CivilDay(2026, 11, 9);
  facts.visit.next_contact_on = absl::CivilDay(2026, 11, 30);
  facts.open = {FollowUp(absl::CivilDay(2026, 11, 28)), FollowUp({})};
  EXPECT_TRUE(After(facts).ended.empty());
  facts.visit.visited_on = absl::CivilDay(2026, 11, 10);
  EXPECT_EQ(After(facts).ended.size(), 2u);
}

TEST(TasksAfterAVisit, NeedsAndPromisesAreNotEndedByAVisitAlone) {
  RecordedVisit facts = Recorded();
  Task need = FollowUp(kVisited);
  need.kind = TaskKind::kNeed;
  Task promise = need;
  promise.kind = TaskKind::kPromise;
  facts.open = {need, promise};
  EXPECT_TRUE(After(facts).ended.empty());
}

TEST(TasksAfterAVisit, ARepeatingFollowUpMakesTheNextCountedFromTheContact) {
  for (const int early : {-5, 0, 3}) {
    RecordedVisit facts = Recorded();
    facts.open = {FollowUp(kVisited + early, 30)};
    const TasksAfter after = After(facts);
    ASSERT_EQ(after.ended.size(), 1u);
    ASSERT_EQ(after.made.size(), 1u);
    const Task& next = after.made[0];
    EXPECT_EQ(next.due_on, kVisited + 30);
    EXPECT_EQ(next.repeat_days, 30);
    EXPECT_EQ(next.responsible, MemberId{4}) << "the one who did it goes on";
    EXPECT_EQ(next.state, TaskState::kOpen);
    EXPECT_EQ(next.id, TaskId{0});
    EXPECT_FALSE(next.visit.has_value());
  }
}

CreateTask Need() {
  CreateTask command;
  command.union_id = kHere;
  command.case_id = CaseId{7};
  command.kind = TaskKind::kNeed;
  command.content = "想调课";
  command.responsible = kColleague;
  command.due_on = kToday;
  return command;
}

CreateTaskFacts Facts() {
  CreateTaskFacts facts;
  facts.member = kSubject;
  facts.responsible.exists = true;
  return facts;
}

const struct {
  const char* sentence;
  void (*change)(CreateTask&, CreateTaskFacts&);
  const char* reason;
} kCreateRows[] = {
    {"a need", [](CreateTask&, CreateTaskFacts&) {}, ""},
    {"a need without words", [](CreateTask& command, CreateTaskFacts&) { command.content.clear(); },
     "FIELD_REQUIRED task.content"},
    {"a need without a day", [](CreateTask& command, CreateTaskFacts&) { command.due_on.reset(); },
     ""},
    {"a need of nobody",
     [](CreateTask& command, CreateTaskFacts& facts) {
       command.responsible.reset();
       facts.responsible.exists = false;
     },
     ""},
    {"a follow-up without words",
     [](CreateTask& command, CreateTaskFacts&) {
       command.kind = TaskKind::kFollowUp;
       command.content.clear();
     },
     ""},
    {"a follow-up without a day",
     [](CreateTask& command, CreateTaskFacts&) {
       command.kind = TaskKind::kFollowUp;
       command.due_on.reset();
     },
     "FIELD_REQUIRED task.due_on"},
    {"a follow-up every 366 days",
     [](CreateTask& command, CreateTaskFacts&) {
       command.kind = TaskKind::kFollowUp;
       command.repeat_days = 366;
     },
     ""},
    {"a follow-up every 367 days",
     [](CreateTask& command, CreateTaskFacts&) {
       command.kind = TaskKind::kFollowUp;
       command.repeat_days = 367;
     },
     "NUMBER_OUT_OF_RANGE task.repeat_days"},
    {"a follow-up back in time",
     [](CreateTask& command, CreateTaskFacts&) {
       command.kind = TaskKind::kFollowUp;
       command.repeat_days = -1;
     },
     "NUMBER_OUT_OF_RANGE task.repeat_days"},
    {"a need that repeats", [](CreateTask& command, CreateTaskFacts&) { command.repeat_days = 1; },
     "NUMBER_OUT_OF_RANGE task.repeat_days"},
    {"due yesterday", [](CreateTask& command, CreateTaskFacts&) { command.due_on = kToday - 1; },
     "DATE_TOO_OLD task.due_on"},
    {"due in 1096 days",
     [](CreateTask& command, CreateTaskFacts&) { command.due_on = kToday + 1096; }, ""},
    {"due in 1097 days",
     [](CreateTask& command, CreateTaskFacts&) { command.due_on = kToday + 1097; },
     "DATE_IN_FUTURE task.due_on"},
    {"of somebody unknown",
     [](CreateTask&, CreateTaskFacts& facts) { facts.responsible.exists = false; },
     "NOT_FOUND task.responsible"},
    {"of the person it is about",
     [](CreateTask& command, CreateTaskFacts&) { command.responsible = kSubject; },
     "VISITOR_IS_SUBJECT task.responsible"},
    {"of somebody who has died",
     [](CreateTask&, CreateTaskFacts& facts) { facts.responsible.state = MemberState::kDeceased; },
     "RESPONSIBLE_GONE task.responsible"},
    {"of somebody who has left",
     [](CreateTask&, CreateTaskFacts& facts) { facts.responsible.state = MemberState::kLeft; },
     "RESPONSIBLE_GONE task.responsible"},
    {"of somebody who was transferred",
     [](CreateTask&, CreateTaskFacts& facts) {
       facts.responsible.state = MemberState::kTransferred;
     },
     "RESPONSIBLE_GONE task.responsible"},
    {"of somebody whose membership is kept",
     [](CreateTask&, CreateTaskFacts& facts) { facts.responsible.state = MemberState::kKept; }, ""},
    {"of a case that has ended",
     [](CreateTask&, CreateTaskFacts& facts) { facts.case_state = CaseState::kDeclined; },
     "CASE_ENDED task.case"},
};

TEST(CreateTask, IsAcceptedOrRefusedWithTheFirstReason) {
  for (const auto& row : kCreateRows) {
    CreateTask command = Need();
    CreateTaskFacts facts = Facts();
    row.change(command, facts);
    EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), row.reason) << row.sentence;
  }
  const auto task = Decide(Need(), Facts(), kToday);
  ASSERT_TRUE(task.ok());
  EXPECT_EQ(task->member, kSubject);
  EXPECT_EQ(task->case_id, CaseId{7});
  EXPECT_EQ(task->responsible, kColleague);
}

Task OpenNeed() {
  Task task = FollowUp(kToday);
  task.kind = TaskKind::kNeed;
  task.content = "想调课";
  return task;
}

TEST(CompleteTask, ANeedEndsWithItsOutcome) {
  CompleteTask command{.union_id = kHere, .task = TaskId{5}, .outcome = "已调课"};
  const auto end = Decide(command, CompleteTaskFacts{.current = OpenNeed()});
  ASSERT_TRUE(end.ok());
  EXPECT_EQ(end->ended.state, TaskState::kDone);
  EXPECT_EQ(end->ended.outcome, "已调课");
  EXPECT_FALSE(end->ended.visit.has_value());
  EXPECT_FALSE(end->next.has_value());
  command.outcome.clear();
  EXPECT_EQ(ReasonOf(Decide(command, CompleteTaskFacts{.current = OpenNeed()})),
            "FIELD_REQUIRED outcome");
}

TEST(CompleteTask, AFollowUpEndsWithTheContactAndMakesTheNext) {
  Visit visit;
  visit.id = VisitId{2};
  visit.visited_on = kVisited;
  visit.met = Met::kFamily;
  CompleteTask command{.union_id = kHere, .task = TaskId{5}, .visit = VisitId{2}};
  CompleteTaskFacts facts{.current = FollowUp(kToday, 30), .visit = visit};
  const auto end = Decide(command, facts);
  ASSERT_TRUE(end.ok());
  EXPECT_EQ(end->ended.visit, VisitId{2});
  ASSERT_TRUE(end->next.has_value());
  EXPECT_EQ(end->next->due_on, kVisited + 30);
  facts.current.repeat_days = 0;
  EXPECT_FALSE(Decide(command, facts)->next.has_value());
  // A visit that would not have ended it by itself does not end it by hand.
  facts.current.due_on = kVisited + kFollowUpEarlyDaysMax + 1;
  EXPECT_EQ(ReasonOf(Decide(command, facts)), "DATE_TOO_OLD visit");

  facts.visit->met = Met::kNobody;
  EXPECT_EQ(ReasonOf(Decide(command, facts)), "FOLLOW_UP_UNMET visit");
  facts.visit.reset();
  EXPECT_EQ(ReasonOf(Decide(command, facts)), "NOT_FOUND visit");
  facts.current.state = TaskState::kDropped;
  EXPECT_EQ(ReasonOf(Decide(command, facts)), "TASK_ENDED name");
  command.visit.reset();
  EXPECT_EQ(ReasonOf(Decide(command, facts)), "FIELD_REQUIRED visit");
}

TEST(DropTask, SaysWhyAndHappensOnce) {
  DropTask command{.union_id = kHere, .task = TaskId{5}, .reason = "本人不再需要"};
  const auto task = Decide(command, OpenNeed());
  ASSERT_TRUE(task.ok());
  EXPECT_EQ(task->state, TaskState::kDropped);
  EXPECT_EQ(task->outcome, "本人不再需要");
  EXPECT_EQ(ReasonOf(Decide(command, *task)), "TASK_ENDED name");
  command.reason.clear();
  EXPECT_EQ(ReasonOf(Decide(command, *task)), "FIELD_REQUIRED reason");
}

TEST(AfterEnd, FollowUpsLapseWithADeclineAndEverythingWithAnError) {
  using S = CaseState;
  const struct {
    S end;
    bool follow_up_lapses;
    bool need_lapses;
  } kRows[] = {
      {S::kReported, false, false}, {S::kVisited, false, false},  {S::kAssigned, false, false},
      {S::kUnreachable, false, false}, {S::kFollowUp, false, false}, {S::kDeclined, true, false},
      {S::kRejected, true, true},   {S::kCancelled, true, true},  {S::kClosed, true, true},
  };
  for (const auto& row : kRows) {
    const Task follow_up = AfterEnd(FollowUp(kToday), row.end, "希望静养");
    EXPECT_EQ(follow_up.state == TaskState::kDropped, row.follow_up_lapses) << StateName(row.end);
    EXPECT_EQ(follow_up.outcome, row.follow_up_lapses ? "希望静养" : "");
    for (const TaskKind kind : {TaskKind::kNeed, TaskKind::kPromise}) {
      Task task = OpenNeed();
      task.kind = kind;
      const Task after = AfterEnd(task, row.end, "希望静养");
      EXPECT_EQ(after.state == TaskState::kDropped, row.need_lapses) << StateName(row.end);
      EXPECT_EQ(after.outcome, row.need_lapses ? "希望静养" : "");
    }
  }
}

TEST(UpdateTask, ChangesWhatTheMaskNames) {
  UpdateTask command{.union_id = kHere,
                     .task = TaskId{5},
                     .etag = EtagOfVersion(1),
                     .update_mask = {"responsible"},
                     .responsible = kColleague};
  UpdateTaskFacts facts{.current = OpenNeed(), .responsible = {.exists = true}};
  auto task = Decide(command, facts, kToday);
  ASSERT_TRUE(task.ok());
  EXPECT_EQ(task->responsible, kColleague);
  EXPECT_EQ(task->due_on, kToday);
  command.update_mask = {"*"};
  task = Decide(command, facts, kToday);
  ASSERT_TRUE(task.ok());
  EXPECT_EQ(task->due_on, kToday + kAnswerDays) << "no task is without a day";
  command.update_mask = {"due_on"};
  command.due_on = kToday + 9;
  task = Decide(command, facts, kToday);
  ASSERT_TRUE(task.ok());
  EXPECT_EQ(task->responsible, MemberId{4});
  EXPECT_EQ(task->due_on, kToday + 9);
}

TEST(UpdateTask, IsRefusedInThisOrder) {
  UpdateTask command{.union_id = kHere, .task = TaskId{5}, .update_mask = {"content"}};
  UpdateTaskFacts facts{.current = FollowUp(kToday)};
  facts.current.state = TaskState::kDone;
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "FIELD_REQUIRED task.etag");
  command.etag = "x";
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "UPDATE_MASK_UNKNOWN update_mask");
  command.update_mask.clear();
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "FIELD_REQUIRED update_mask");
  command.update_mask = {"*"};
  command.responsible = kColleague;
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "ETAG_MISMATCH task.etag");
  command.etag = EtagOfVersion(1);
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "TASK_ENDED task.name");
  facts.current.state = TaskState::kOpen;
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "FIELD_REQUIRED task.due_on");
  command.due_on = kToday - 1;
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "DATE_TOO_OLD task.due_on");
  command.due_on = kToday;
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "NOT_FOUND task.responsible");
  facts.responsible = {.exists = true, .state = MemberState::kLeft};
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "RESPONSIBLE_GONE task.responsible");
  facts.responsible.state = MemberState::kActive;
  EXPECT_EQ(ReasonOf(Decide(command, facts, kToday)), "");
}

TEST(HandOver, IsRefusedInThisOrder) {
  HandOver command{.union_id = kHere, .from = kSubject, .to = kSubject, .with_roles = true};
  HandOverFacts facts;
  facts.items = kHandOverItemsMax + 1;
  const auto reason = [&] {
    const absl::Status status = Decide(command, facts);
    return status.ok() ? "" : ReasonOf(absl::StatusOr<int>(status));
  };
  EXPECT_EQ(reason(), "NOT_FOUND from");
  facts.from_exists = true;
  EXPECT_EQ(reason(), "NOT_FOUND to");
  facts.to.exists = true;
  EXPECT_EQ(reason(), "HANDOVER_TO_SELF to");
  command.to = kColleague;
  facts.to.state = MemberState::kLeft;
  EXPECT_EQ(reason(), "RESPONSIBLE_GONE to");
  facts.to.state = MemberState::kActive;
  EXPECT_EQ(reason(), "SUCCESSOR_WITHOUT_USER to");
  facts.to_has_user = true;
  EXPECT_EQ(reason(), "TOO_MANY_RECORDS from");
  facts.items = kHandOverItemsMax;
  EXPECT_EQ(reason(), "");
  facts.items = 0;
  facts.to_has_user = false;
  command.with_roles = false;
  EXPECT_EQ(reason(), "") << "nothing to hand over is no fault";
}

TEST(HandOver, TheLeadOfGroupsGoesFromTodayAndNothingElse) {
  const Grant leads{.role = Role::kGroupLeader, .union_id = kHere, .group = GroupId{1}};
  Grant since = leads, later = leads, over = leads, lent = leads, elsewhere = leads;
  since.group = GroupId{2};
  since.from_on = kToday - 100;
  since.to_on = kToday;
  later.group = GroupId{3};
  later.from_on = kToday + 5;
  over.group = GroupId{4};
  over.to_on = kToday - 1;
  lent.lender = UserId{3};
  elsewhere.union_id = UnionId{9};
  const Grant chair{.role = Role::kChair, .union_id = kHere};
  const auto roles =
      RolesToHandOver({leads, since, later, over, lent, elsewhere, chair}, kHere, kToday);
  ASSERT_EQ(roles.size(), 3u);
  EXPECT_EQ(roles[0].after.from_on, kToday);
  EXPECT_FALSE(roles[0].after.to_on.has_value());
  EXPECT_FALSE(roles[0].before.from_on.has_value());
  EXPECT_EQ(roles[1].after.from_on, kToday);
  EXPECT_EQ(roles[1].after.to_on, kToday);
  EXPECT_EQ(roles[2].after.from_on, kToday + 5);
}

}  // namespace
}  // namespace unioncare
