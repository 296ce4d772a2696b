// A union with three members in two groups, and cases that stand as a test wants them, for the
// tests of what is read across cases.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "gtest/gtest.h"
#include "service/domain/calendar.h"
#include "service/storage/members.h"
#include "service/storage/tasks.h"
#include "service/storage/unions.h"
#include "service/storage/visits.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {

class CaseFixture : public AreaFixture {
 protected:
  static constexpr UnionId kUnion{1};

  void SetUp() override {
    AreaFixture::SetUp();
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return InsertUnion(transaction, Union{.display_name = "工会"}).status();
                }).ok());
    for (const char* name : {"语文组", "数学组"}) {
      ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                    return InsertGroup(transaction, kUnion, Group{.display_name = name}).status();
                  }).ok());
    }
    AddMember("张伟", GroupId{1});
    AddMember("李娜", GroupId{1});
    AddMember("王强", GroupId{2});
  }

  void AddMember(const std::string& name, GroupId group, MemberFields fields = {}) {
    fields.display_name = name;
    fields.group = group;
    const absl::Status added = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      const CreateMember command{.union_id = kUnion, .fields = fields};
      ASSIGN_OR_RETURN(const MemberNeighbours facts, FactsFor(transaction, command));
      ASSIGN_OR_RETURN(MemberDecision decided, Decide(command, facts, kToday));
      return InsertMember(transaction, kUnion, std::move(decided)).status();
    });
    ASSERT_TRUE(added.ok()) << added;
  }

  // A case of an illness whose event day tells it from the others of its member.
  Case AddCase(std::function<void(Case&)> change) {
    Case made;
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      made = Case();
      made.occasion = Occasion::kIllnessHospital;
      made.member = MemberId{1};
      made.group = GroupId{1};
      made.event_on = kToday - 1;
      made.ref_on = kToday;
      made.ref_ordinal = ++ordinal_;
      made.informed = kStart;
      made.informed_known = InformedKnown::kMoment;
      made.severity = Severity::kOrdinary;
      made.policy = PolicyId{1};
      change(made);
      transaction.actor().user = UserId{1};
      return KeepCase(transaction, kUnion, /*opened=*/true, made);
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return made;
  }

  Task AddTask(CaseId of, TaskKind kind, absl::CivilDay due_on, MemberId responsible,
               const std::string& content = "一周内办理") {
    Task made;
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      made = Task{.case_id = of,
                  .member = MemberId{1},
                  .kind = kind,
                  .content = content,
                  .responsible = responsible,
                  .due_on = due_on};
      return InsertTask(transaction, kUnion, made);
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return made;
  }

 private:
  int ordinal_ = 0;
};

}  // namespace unioncare::storage
