// Fills an empty store with the fictional school.
#include "service/api/sample.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "service/api/birthday_gifts.h"
#include "service/api/birthdays.h"
#include "service/api/casework.h"
#include "service/api/convert.h"
#include "service/api/imports.h"
#include "service/api/names.h"
#include "service/api/rpc.h"
#include "service/api/sample_birthdays.h"
#include "service/api/sample_calls.h"
#include "service/api/sample_events.h"
#include "service/api/sample_exams.h"
#include "service/api/sample_hardship.h"
#include "service/api/sample_money.h"
#include "service/api/sample_people.h"
#include "service/api/sample_retirees.h"
#include "service/api/sample_rosters.h"
#include "service/api/server.h"
#include "service/api/unions.h"
#include "service/api/users.h"
#include "service/api/visits.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/tasks.h"
#include "service/storage/journal.h"
#include "service/storage/members.h"
#include "service/storage/tasks.h"

namespace unioncare::api {
namespace {

// What the journal says of the records that were there before anybody had an account.
constexpr char kMethod[] = "system/FillSample";
constexpr char kTokenPurpose[] = "sample";
constexpr int kOpeningHour = 8;
constexpr int kGiftHour = 16;
constexpr int kLeaderAgeMin = 36;
constexpr int kLeaderAgeMax = 50;

class Sample {
 public:
  Sample(Store& store, ManualClock& clock, absl::Time now, const std::string& token_directory)
      : store_(store), clock_(clock), now_(now), token_directory_(token_directory) {}

  absl::Status Fill() {
    const absl::CivilDay begin = Today(clock_.Now()) + 1;
    const absl::CivilDay today = Today(now_);
    MoveTo(At(begin, kOpeningHour, 0));
    school_.people = MakeSamplePeople(begin, today);
    FindOfficers();
    ChooseLeaders(today);
    RETURN_IF_ERROR(CreateUnions());
    RETURN_IF_ERROR(CreateGroups());
    RETURN_IF_ERROR(CreateMembers());
    RETURN_IF_ERROR(CreateUsers());
    RETURN_IF_ERROR(Keep(MakeSampleBirthdays(school_, today), UpdateBirthday));
    const std::vector<SampleAction> actions = MakeSampleActions(school_, begin, today);
    SampleMoney money(store_, clock_, school_, actions, begin, today);
    SampleCalls calls(store_, clock_, school_);
    SampleExams exams(calls, clock_, school_, begin, today);
    SampleRetirees retirees(calls, clock_, school_, begin, today);
    SampleHardship hardship(calls, clock_, school_, begin, today);
    RETURN_IF_ERROR(money.Begin());
    RETURN_IF_ERROR(exams.Begin());
    RETURN_IF_ERROR(retirees.Begin());
    RETURN_IF_ERROR(hardship.Begin());
    // What several people see to goes on day by day, so that nobody is days late.
    const auto run_until = [&](absl::Time time) -> absl::Status {
      for (absl::Time at = clock_.Now(); at < time;) {
        at = std::min(time, at + absl::Hours(24));
        RETURN_IF_ERROR(money.RunUntil(at));
        RETURN_IF_ERROR(exams.RunUntil(at));
        RETURN_IF_ERROR(retirees.RunUntil(at));
        RETURN_IF_ERROR(hardship.RunUntil(at));
      }
      return absl::OkStatus();
    };
    for (const SampleAction& action : actions) {
      RETURN_IF_ERROR(run_until(action.at));
      MoveTo(action.at);
      RETURN_IF_ERROR(Enter(action));
    }
    RETURN_IF_ERROR(run_until(now_));
    MoveTo(At(today - 1, kGiftHour, 0));
    RETURN_IF_ERROR(Keep(MakeSampleGifts(school_, today), RecordBirthdayGift));
    RETURN_IF_ERROR(Keep(std::vector{MakeSampleParty(school_, today)}, RecordBirthdayParty));
    MoveTo(now_);
    return WriteTokens();
  }

 private:
  // Never back, which the store would refuse.
  void MoveTo(absl::Time time) {
    if (time > clock_.Now()) clock_.Advance(time - clock_.Now());
  }

  void FindOfficers() {
    school_.leaders.assign(SampleGroups().size(), SampleSchool::kNobody);
    for (int i = 0; i < static_cast<int>(school_.people.size()); ++i) {
      const SamplePerson& person = school_.people[i];
      int& leader = school_.leaders[person.group];
      switch (person.duty) {
        case Duty::kLeader: leader = i; break;
        case Duty::kRetirees: leader = school_.retirees = i; break;
        case Duty::kChair: school_.chair = i; break;
        case Duty::kCommittee: school_.committee = i; break;
        case Duty::kWomen: school_.women = i; break;
        case Duty::kMember: school_.member = i; break;
        default: break;
      }
    }
  }

  // Every group that has no leader gets one: the first of its members of a middle age.
  void ChooseLeaders(absl::CivilDay today) {
    for (int i = 0; i < static_cast<int>(school_.people.size()); ++i) {
      const SamplePerson& person = school_.people[i];
      const int64_t age = today.year() - person.birth_date.year();
      int& leader = school_.leaders[person.group];
      if (leader != SampleSchool::kNobody || person.noted) continue;
      if (age >= kLeaderAgeMin && age <= kLeaderAgeMax) leader = i;
    }
  }

  absl::Status CreateUnions() {
    ASSIGN_OR_RETURN(school_.superior, CreateOneUnion("云溪市教育工会（示例）", ""));
    ASSIGN_OR_RETURN(school_.name, CreateOneUnion("云溪实验学校工会（示例）", school_.superior));
    ASSIGN_OR_RETURN(superior_id_, ParseUnion("union", school_.superior));
    ASSIGN_OR_RETURN(school_id_, ParseUnion("union", school_.name));
    return absl::OkStatus();
  }

  absl::StatusOr<std::string> CreateOneUnion(const std::string& display_name,
                                             const std::string& superior) {
    v1::CreateUnionRequest request;
    request.mutable_union_()->set_display_name(display_name);
    request.mutable_union_()->set_superior(superior);
    std::string name;
    RETURN_IF_ERROR(AsSystem(store_, kMethod, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(const v1::CreateUnionResponse response, CreateUnion(transaction, request));
      name = response.union_().name();
      return absl::OkStatus();
    }));
    return name;
  }

  absl::Status CreateGroups() {
    for (const SampleGroup& group : SampleGroups()) {
      v1::CreateGroupRequest request;
      request.set_parent(school_.name);
      request.mutable_group()->set_display_name(group.display_name);
      if (group.parent >= 0) request.mutable_group()->set_parent_group(groups_[group.parent]);
      std::string name;
      RETURN_IF_ERROR(AsSystem(store_, kMethod, [&](Transaction& transaction) -> absl::Status {
        ASSIGN_OR_RETURN(const v1::Group made, CreateGroup(transaction, request));
        name = made.name();
        return absl::OkStatus();
      }));
      groups_.push_back(std::move(name));
    }
    return absl::OkStatus();
  }

  // Both lists are files of their own while they are read.
  absl::Status CreateMembers() {
    const absl::Span<const SamplePerson> people = school_.people;
    ASSIGN_OR_RETURN(const std::string staging, StagingDirectory());
    const std::string staff = absl::StrCat(staging, "/sample-staff.csv");
    const std::string retirees = absl::StrCat(staging, "/sample-retirees.xlsx");
    ASSIGN_OR_RETURN(const std::string csv, SampleStaffCsv(people.first(kSampleStaff)));
    ASSIGN_OR_RETURN(disk::Writer writer, disk::Writer::Open(staff));
    RETURN_IF_ERROR(writer.Write(csv));
    RETURN_IF_ERROR(
        WriteSampleRetirees(people.subspan(kSampleStaff), clock_.Now(), retirees));
    RETURN_IF_ERROR(Import(staff, "教职工花名册.csv"));
    RETURN_IF_ERROR(Import(retirees, "退休教职工名册.xlsx"));
    return FindMembers();
  }

  absl::StatusOr<std::string> StagingDirectory() {
    std::string staging;
    RETURN_IF_ERROR(store_.ReadAndWait([&](Snapshot& snapshot) {
      staging = absl::StrCat(snapshot.directory(), "/staging");
      return absl::OkStatus();
    }));
    RETURN_IF_ERROR(disk::MakeDirectory(staging));
    return staging;
  }

  absl::Status Import(const std::string& path, const std::string& file_name) {
    v1::UploadRosterRequest request;
    request.set_parent(school_.name);
    request.set_file_name(file_name);
    const absl::Status status = ImportRosterFile(store_, kMethod, request, path);
    RETURN_IF_ERROR(disk::Remove(path));
    return status;
  }

  // Which record each of the people has.
  absl::Status FindMembers() {
    std::map<std::string, std::string> names;
    RETURN_IF_ERROR(store_.ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      ASSIGN_OR_RETURN(const std::vector<Member> members,
                       storage::ListMembers(snapshot, school_id_, std::nullopt, 0,
                                            kSampleStaff + kSampleRetirees));
      for (const Member& member : members) {
        names[member.staff_no] = NameOf(school_id_, member.id);
      }
      return absl::OkStatus();
    }));
    for (const SamplePerson& person : school_.people) {
      school_.members.push_back(names.at(person.staff_no));
    }
    return absl::OkStatus();
  }

  // An account, with a token that is written to FILE.token unless `file` is empty.
  absl::StatusOr<UserId> CreateOneUser(const std::string& display_name,
                                       const std::optional<MemberLink>& link, const Grant& grant,
                                       const std::string& file) {
    NewUser made;
    RETURN_IF_ERROR(AsSystem(store_, kMethod, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(made, MakeUser(transaction, display_name, link, grant,
                                      file.empty() ? "" : kTokenPurpose));
      return absl::OkStatus();
    }));
    if (!file.empty()) secrets_[file] = made.secret;
    return made.user;
  }

  absl::Status CreateUsers() {
    school_.users.resize(school_.people.size());
    for (size_t i = 0; i < school_.people.size(); ++i) {
      const SamplePerson& person = school_.people[i];
      Grant grant{.union_id = school_id_};
      std::string file;
      const bool leads = school_.leaders[person.group] == static_cast<int>(i);
      if (!Office(person.duty, leads, grant, file)) continue;
      if (grant.role == Role::kGroupLeader) {
        ASSIGN_OR_RETURN(grant.group,
                         ParseGroupOf(school_id_, "group", groups_[person.group]));
      }
      ASSIGN_OR_RETURN(const MemberId member,
                       ParseMemberOf(school_id_, "member", school_.members[i]));
      ASSIGN_OR_RETURN(school_.users[i],
                       CreateOneUser(person.display_name, MemberLink{school_id_, member}, grant,
                                     file));
    }
    const Grant above{.role = Role::kSuperior, .union_id = superior_id_};
    ASSIGN_OR_RETURN(school_.superior_user,
                     CreateOneUser("市教育工会联络员", std::nullopt, above, "superior"));
    return absl::OkStatus();
  }

  // The role that goes with a duty, and the file of its token; false for people without an account.
  static bool Office(Duty duty, bool leads, Grant& grant, std::string& file) {
    const auto give = [&](Role role, const char* name) {
      grant.role = role;
      file = name;
      return true;
    };
    switch (duty) {
      case Duty::kChair: return give(Role::kChair, "chair");
      case Duty::kCommittee: return give(Role::kCommitteeMember, "committee");
      case Duty::kLeader: return give(Role::kGroupLeader, "leader");
      case Duty::kWomen: return give(Role::kWomensOfficer, "women");
      case Duty::kAccountant: return give(Role::kAccountant, "accountant");
      case Duty::kCashier: return give(Role::kCashier, "cashier");
      case Duty::kAuditor: return give(Role::kAuditor, "auditor");
      case Duty::kRetirees: return give(Role::kRetireeContact, "retiree");
      case Duty::kMember: return give(Role::kMember, "member");
      case Duty::kNothing: return false;
      case Duty::kNone: break;
    }
    return leads && give(Role::kGroupLeader, "");
  }

  absl::Status Enter(const SampleAction& action) {
    return std::visit(
        [&](const auto& request) {
          return AsSystem(store_, MethodOf(request), [&](Transaction& transaction) -> absl::Status {
            transaction.actor().user = action.user;
            if (action.user == school_.users[school_.chair]) {
              // By this office the chair sees what is restricted.
              transaction.actor().grants = {{.role = Role::kChair, .union_id = school_id_}};
            }
            ASSIGN_OR_RETURN(const v1::Case kept, Run(transaction, request));
            cases_[CaseKey(kept.member(), kept.occasion())] = kept.name();
            return absl::OkStatus();
          });
        },
        action.request);
  }

  // What the committee member who keeps the birthdays enters about them.
  template <class Request, class Operation>
  absl::Status Keep(const std::vector<Request>& requests, Operation operation) {
    for (const Request& request : requests) {
      const std::string method = MethodOf(request, "unioncare.v1.BirthdayService/");
      RETURN_IF_ERROR(AsSystem(store_, method, [&](Transaction& transaction) -> absl::Status {
        transaction.actor().user = school_.users[school_.committee];
        return operation(transaction, request).status();
      }));
    }
    return absl::OkStatus();
  }

  // "unioncare.v1.CaseService/RecordVisit" for a RecordVisitRequest.
  static std::string MethodOf(const google::protobuf::Message& request,
                              const char* service = "unioncare.v1.CaseService/") {
    return absl::StrCat(service, absl::StripSuffix(request.GetDescriptor()->name(), "Request"));
  }

  static absl::StatusOr<v1::Case> Run(Transaction& transaction,
                                      const v1::ReportCaseRequest& request) {
    ASSIGN_OR_RETURN(const v1::ReportCaseResponse response, ReportCase(transaction, request));
    return response.case_();
  }
  static absl::StatusOr<v1::Case> Run(Transaction& transaction,
                                      const v1::RecordVisitRequest& request) {
    ASSIGN_OR_RETURN(const v1::RecordVisitResponse response, RecordVisit(transaction, request));
    return response.case_();
  }
  // What is left to be done is done before a case is closed.
  absl::StatusOr<v1::Case> Run(Transaction& transaction, v1::CloseCaseRequest request) const {
    ASSIGN_OR_RETURN(const CaseName name, ParseCase("name", cases_.at(request.name())));
    ASSIGN_OR_RETURN(std::vector<Task> open,
                     storage::OpenTasksOf(transaction, name.union_id, name.case_id));
    for (Task& task : open) {
      task.state = TaskState::kDone;
      task.outcome = "已办理";
      RETURN_IF_ERROR(storage::ReplaceTask(transaction, name.union_id, task));
    }
    request.set_name(cases_.at(request.name()));
    return MoveCase(transaction, request);
  }
  template <class Request>
  absl::StatusOr<v1::Case> Run(Transaction& transaction, Request request) const {
    request.set_name(cases_.at(request.name()));
    return MoveCase(transaction, request);
  }

  // That of the chair comes last: who finds it finds a complete school.
  absl::Status WriteTokens() const {
    const auto path = [&](const std::string& file) {
      return absl::StrCat(token_directory_, "/", file, ".token");
    };
    for (const auto& [file, secret] : secrets_) {
      if (file != "chair") RETURN_IF_ERROR(WriteSecretFile(path(file), secret));
    }
    return WriteSecretFile(path("chair"), secrets_.at("chair"));
  }

  Store& store_;
  ManualClock& clock_;
  const absl::Time now_;
  const std::string token_directory_;
  SampleSchool school_;
  UnionId superior_id_{0};
  UnionId school_id_{0};
  std::vector<std::string> groups_;  // names of records, by index of group
  std::map<std::string, std::string> secrets_;
  std::map<std::string, std::string> cases_;  // names of records, by CaseKey
};

}  // namespace

absl::Status FillSample(Store& store, ManualClock& clock, absl::Time now,
                        const std::string& token_directory) {
  return Sample(store, clock, now, token_directory).Fill();
}

}  // namespace unioncare::api
