// Tests of the table tasks, on a real file.
#include "service/storage/tasks.h"

#include "gtest/gtest.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "service/storage/visits.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

constexpr UnionId kUnion{1};
constexpr MemberId kSubject{1};
constexpr MemberId kColleague{2};
constexpr MemberId kOther{3};

class TasksTest : public AreaFixture {
 protected:
  void SetUp() override {
    AreaFixture::SetUp();
    const absl::Status made = Write(kInstallation, [](Transaction& transaction) {
      return InsertUnion(transaction, Union{.display_name = "工会"}).status();
    });
    ASSERT_TRUE(made.ok()) << made;
    for (const char* name : {"张伟", "李娜", "王强"}) {
      const absl::Status added = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
        const CreateMember command{.union_id = kUnion, .fields = {.display_name = name}};
        ASSIGN_OR_RETURN(const MemberNeighbours facts, FactsFor(transaction, command));
        ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, facts, kToday));
        return InsertMember(transaction, kUnion, std::move(decided)).status();
      });
      ASSERT_TRUE(added.ok()) << added;
    }
    for (const int ordinal : {1, 2}) {
      const absl::Status opened = Write(kUnion, [&](Transaction& transaction) {
        Case made;
        made.member = kSubject;
        made.occasion = Occasion::kIllnessHospital;
        made.event_on = made.ref_on = kToday;
        made.ref_ordinal = ordinal;
        made.informed = kStart;
        made.policy = PolicyId{1};
        return KeepCase(transaction, kUnion, /*opened=*/true, made);
      });
      ASSERT_TRUE(opened.ok()) << opened;
    }
  }

  Task Add(CaseId of, MemberId responsible, TaskKind kind = TaskKind::kNeed,
           MemberId about = kSubject) {
    Task task;
    const absl::Status made = Write(kUnion, [&](Transaction& transaction) {
      transaction.actor().user = UserId{9};
      task = Task{};
      task.case_id = of;
      task.member = about;
      task.kind = kind;
      task.content = "想调课";
      task.responsible = responsible;
      task.due_on = kToday + 7;
      return InsertTask(transaction, kUnion, task);
    });
    EXPECT_TRUE(made.ok()) << made;
    return task;
  }

  std::optional<Task> Find(TaskId id) {
    return Read<std::optional<Task>>(
        [&](const Snapshot& snapshot) { return FindTask(snapshot, kUnion, id); });
  }

  std::vector<int64_t> Listed(const TaskScope& scope, int64_t after = 0, int limit = 10) {
    return Numbers(Read<std::vector<Task>>([&](const Snapshot& snapshot) {
      return ListTasks(snapshot, kUnion, scope, after, limit);
    }));
  }

  std::vector<int64_t> OpenOf(CaseId of) {
    return Numbers(Read<std::vector<Task>>(
        [&](const Snapshot& snapshot) { return OpenTasksOf(snapshot, kUnion, of); }));
  }

  static std::vector<int64_t> Numbers(const std::vector<Task>& tasks) {
    std::vector<int64_t> numbers;
    for (const Task& task : tasks) numbers.push_back(Number(task.id));
    return numbers;
  }

  using Numbered = std::vector<int64_t>;
};

TEST_F(TasksTest, ATaskIsFoundAsItWasKept) {
  const Task made = Add(CaseId{1}, kColleague, TaskKind::kPromise);
  EXPECT_EQ(made.id, TaskId{1});
  const std::optional<Task> found = Find(made.id);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->case_id, CaseId{1});
  EXPECT_EQ(found->member, kSubject);
  EXPECT_EQ(found->kind, TaskKind::kPromise);
  EXPECT_EQ(found->state, TaskState::kOpen);
  EXPECT_EQ(found->content, "想调课");
  EXPECT_EQ(found->responsible, kColleague);
  EXPECT_EQ(found->due_on, kToday + 7);
  EXPECT_EQ(found->created_by, UserId{9});
  EXPECT_EQ(found->create_time, kStart);
  EXPECT_EQ(found->version, 1);
  EXPECT_FALSE(found->ended_by.has_value());
  EXPECT_FALSE(Find(TaskId{2}).has_value());
}

TEST_F(TasksTest, AnEndSaysWhoAndWhenOnce) {
  Task task = Add(CaseId{1}, kColleague);
  clock().Advance(absl::Hours(5));
  const auto end = [&](UserId by) {
    return Write(kUnion, [&](Transaction& transaction) {
      transaction.actor().user = by;
      Task changed = task;
      changed.state = TaskState::kDone;
      changed.outcome = "已调课";
      changed.visit = VisitId{4};
      const absl::Status kept = ReplaceTask(transaction, kUnion, changed);
      task = changed;
      return kept;
    });
  };
  ASSERT_TRUE(end(UserId{5}).ok());
  const std::optional<Task> found = Find(task.id);
  EXPECT_EQ(found->state, TaskState::kDone);
  EXPECT_EQ(found->outcome, "已调课");
  EXPECT_EQ(found->visit, VisitId{4});
  EXPECT_EQ(found->ended_by, UserId{5});
  EXPECT_EQ(found->end_time, kStart + absl::Hours(5));
  EXPECT_EQ(found->create_time, kStart);
  EXPECT_EQ(found->version, 2);
  clock().Advance(absl::Hours(5));
  ASSERT_TRUE(end(UserId{6}).ok());
  EXPECT_EQ(Find(task.id)->ended_by, UserId{5});
  EXPECT_EQ(Find(task.id)->end_time, kStart + absl::Hours(5));
}

TEST_F(TasksTest, AVisitEndsAndMakesTasksTogether) {
  const Task before = Add(CaseId{1}, kColleague, TaskKind::kFollowUp);
  Add(CaseId{2}, kColleague);
  const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
    TasksAfter after;
    after.ended = {before};
    after.ended[0].state = TaskState::kDone;
    after.made = {before};
    return KeepTasks(transaction, kUnion, after);
  });
  ASSERT_TRUE(kept.ok()) << kept;
  EXPECT_EQ(OpenOf(CaseId{1}), (Numbered{3}));
  EXPECT_EQ(OpenOf(CaseId{2}), (Numbered{2}));
  ExpectJournalHolds(kUnion);
  EXPECT_EQ(Listed({.case_id = CaseId{1}}), (Numbered{1, 3}));
}

TEST_F(TasksTest, ListsAreByNumberAndOfWhatWasAsked) {
  Add(CaseId{1}, kColleague);
  Add(CaseId{2}, kOther);
  Task done = Add(CaseId{1}, kOther);
  Add(CaseId{2}, kColleague);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                Task changed = done;
                changed.state = TaskState::kDropped;
                return ReplaceTask(transaction, kUnion, changed);
              }).ok());
  EXPECT_EQ(Listed({}), (Numbered{1, 2, 3, 4}));
  EXPECT_EQ(Listed({}, 2), (Numbered{3, 4}));
  EXPECT_EQ(Listed({}, 0, 2), (Numbered{1, 2}));
  EXPECT_EQ(Listed({.case_id = CaseId{1}}), (Numbered{1, 3}));
  EXPECT_EQ(Listed({.case_id = CaseId{1}}, 1), (Numbered{3}));
  EXPECT_EQ(Listed({.responsible = kOther}), (Numbered{2})) << "open ones only";
  EXPECT_EQ(Listed({.responsible = kColleague}, 1), (Numbered{4}));
  EXPECT_EQ(OpenOf(CaseId{1}), (Numbered{1}));
}

TEST_F(TasksTest, OpenWorkIsWhatIsOpenAndNotAboutTheSuccessorNorKeptFromThem) {
  Add(CaseId{1}, kColleague);
  Add(CaseId{1}, kOther);
  Task done = Add(CaseId{1}, kColleague);
  Add(CaseId{2}, kColleague, TaskKind::kFollowUp);
  Add(CaseId{2}, kColleague, TaskKind::kFollowUp, /*about=*/kOther);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                Task changed = done;
                changed.state = TaskState::kDone;
                return ReplaceTask(transaction, kUnion, changed);
              }).ok());
  const auto work = [&] {
    return Read<OpenWork>([&](const Snapshot& snapshot) {
      return WorkToHandOver(snapshot, kUnion, kColleague, kOther);
    });
  };
  EXPECT_EQ(Numbers(work().tasks), (Numbered{1, 4}));
  EXPECT_TRUE(work().cases.empty()) << "nobody carries the cases";
  EXPECT_EQ(work().kept_back, 1);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                for (const CaseId id : {CaseId{1}, CaseId{2}}) {
                  ASSIGN_OR_RETURN(std::optional<Case> of, FindCase(transaction, kUnion, id));
                  of->responsible = kColleague;
                  RETURN_IF_ERROR(KeepCase(transaction, kUnion, /*opened=*/false, *of));
                }
                return absl::OkStatus();
              }).ok());
  EXPECT_EQ(work().cases, (std::vector<CaseId>{CaseId{1}, CaseId{2}}));
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                ASSIGN_OR_RETURN(std::optional<Case> of, FindCase(transaction, kUnion, CaseId{2}));
                of->restricted = true;
                RETURN_IF_ERROR(KeepCase(transaction, kUnion, /*opened=*/false, *of));
                return InsertExclusion(transaction, kUnion, *of, kOther);
              }).ok());
  EXPECT_EQ(work().cases, (std::vector<CaseId>{CaseId{1}}));
  EXPECT_EQ(Numbers(work().tasks), (Numbered{1}));
  EXPECT_EQ(work().kept_back, 3);
}

TEST_F(TasksTest, WhatAMergedRecordIsKeptFromThePersonIsKeptFrom) {
  Add(CaseId{2}, kColleague);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) -> absl::Status {
                ASSIGN_OR_RETURN(std::optional<Case> of, FindCase(transaction, kUnion, CaseId{2}));
                of->restricted = true;
                RETURN_IF_ERROR(KeepCase(transaction, kUnion, /*opened=*/false, *of));
                RETURN_IF_ERROR(InsertExclusion(transaction, kUnion, *of, kOther));
                // 王强 turns out to be 王小强, who takes the work over.
                const CreateMember command{.union_id = kUnion,
                                           .fields = {.display_name = "王小强"}};
                ASSIGN_OR_RETURN(const MemberNeighbours facts, FactsFor(transaction, command));
                ASSIGN_OR_RETURN(MemberDecision made, Decide(command, facts, kToday));
                ASSIGN_OR_RETURN(const Member person,
                                 InsertMember(transaction, kUnion, std::move(made)));
                ASSIGN_OR_RETURN(const std::optional<Member> other,
                                 FindMemberRecord(transaction, kUnion, kOther));
                MemberDecision merged;
                merged.member = *other;
                merged.member.state = MemberState::kMerged;
                merged.member.merged_into = person.id;
                return ReplaceMember(transaction, kUnion, std::move(merged)).status();
              }).ok());
  const auto work = Read<OpenWork>([&](const Snapshot& snapshot) {
    return WorkToHandOver(snapshot, kUnion, kColleague, MemberId{4});
  });
  EXPECT_TRUE(work.tasks.empty());
  EXPECT_EQ(work.kept_back, 1);
}

TEST_F(TasksTest, TheSchemaRefusesWhatNoRuleMakes) {
  const auto insert = [&](void (*change)(Task&)) {
    return Write(kUnion,
                 [&](Transaction& transaction) {
                   Task task;
                   task.case_id = CaseId{1};
                   task.member = kSubject;
                   task.kind = TaskKind::kNeed;
                   change(task);
                   return InsertTask(transaction, kUnion, task);
                 })
        .code();
  };
  EXPECT_EQ(insert([](Task&) {}), absl::StatusCode::kOk);
  const auto refused = absl::StatusCode::kFailedPrecondition;
  EXPECT_EQ(insert([](Task& task) { task.case_id = CaseId{9}; }), refused);
  EXPECT_EQ(insert([](Task& task) { task.kind = TaskKind::kUnspecified; }), refused);
  EXPECT_EQ(insert([](Task& task) { task.state = TaskState::kDone; }), refused);
  EXPECT_EQ(insert([](Task& task) { task.end_time = kStart; }), refused);
  EXPECT_EQ(insert([](Task& task) { task.responsible = MemberId{9}; }), refused);
}

}  // namespace
}  // namespace unioncare::storage
