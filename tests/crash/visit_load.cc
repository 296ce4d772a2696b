// Records visits, remembers answers durably, and compares.
#include "tests/crash/visit_load.h"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::testing {
namespace {

constexpr int kMembers = 16;
constexpr int kVisitors = 2;
constexpr int kPageSize = 1000;
constexpr int kDescribedMax = 20;

// What the cases of a round are told by.
std::string KeyOf(int round) { return absl::StrCat("round ", round); }
std::string PrefixOf(int round) { return absl::StrCat("r", round, "-"); }

v1::RecordVisitRequest RequestFor(const School& school, int round, int caller, int number) {
  const int subject = caller % kMembers;
  v1::RecordVisitRequest request;
  request.set_parent(school.union_name);
  request.set_member(school.members[subject]);
  request.set_occasion(static_cast<v1::Occasion>(1 + round % 5));
  request.mutable_visited_on()->set_year(2020);
  request.mutable_visited_on()->set_month(3);
  request.mutable_visited_on()->set_day(5);
  request.set_mode(v1::VISIT_MODE_HOSPITAL);
  request.set_event_key(KeyOf(round));
  request.set_notes("said in confidence");
  request.add_visitors()->set_member(school.members[(subject + 1) % kMembers]);
  request.add_visitors()->set_guest("guest");
  request.set_request_id(absl::StrCat(PrefixOf(round), "c", caller, "-n", number));
  request.set_place(request.request_id());
  return request;
}

// Names of visits by place.
using Found = std::map<std::string, std::vector<std::string>>;

class Comparison {
 public:
  Comparison(const School& school, const std::string& address)
      : school_(school), chair_(address, school.chair_token) {}

  // All visits of the cases whose key is `key`, or of all cases when it is empty.
  void Gather(const std::string& key) {
    found_.clear();
    v1::ListCasesRequest request;
    request.set_parent(school_.union_name);
    request.set_page_size(kPageSize);
    while (true) {
      v1::ListCasesResponse response;
      const grpc::Status status = chair_.Call("CaseService/ListCases", request, &response);
      if (!status.ok()) return Damaged(status.error_message());
      for (const v1::Case& listed : response.cases()) {
        if (key.empty() || listed.event_key() == key) GatherCase(listed.name());
      }
      request.set_page_token(response.next_page_token());
      if (request.page_token().empty()) return;
    }
  }

  // `answers` and `pending` are all that may be there.
  void Compare(const std::map<std::string, std::string>& answers, const Pending& pending) {
    for (const auto& [id, visit] : answers) {
      const auto there = found_.find(id);
      if (there == found_.end()) {
        Add(losses_.lost, absl::StrCat("lost: ", id, " acknowledged as ", visit));
      } else if (there->second.front() != visit) {
        Add(losses_.damaged, absl::StrCat(id, ": acknowledged as ", visit, ", found as ",
                                          there->second.front()));
      }
    }
    for (const auto& [id, visits] : found_) {
      if (visits.size() > 1) Add(losses_.doubled, absl::StrCat("doubled: ", id));
      if (answers.count(id) == 0 && pending.count(id) == 0) {
        Add(losses_.unasked, absl::StrCat("unasked: ", id));
      }
    }
  }

  // Asks again what was not answered. One effect, whether or not the first call had one.
  void Settle(const Pending& pending, Oracle& oracle) {
    for (const auto& [id, request] : pending) {
      v1::RecordVisitResponse response;
      const grpc::Status status = chair_.Call("CaseService/RecordVisit", request, &response);
      if (!status.ok()) {
        Damaged(absl::StrCat(id, " cannot be settled: ", status.error_message()));
        continue;
      }
      const auto before = found_.find(id);
      if (before != found_.end() && before->second.front() != response.visit().name()) {
        Damaged(absl::StrCat(id, " was kept and yet made again as ", response.visit().name()));
      }
      oracle.Acknowledge(id, response.visit().name());
    }
  }

  void Verify(const std::string& address) {
    const std::string in_union = chair_.Verify(school_.union_name);
    if (!in_union.empty()) Damaged(in_union);
    const std::string above = Caller(address, school_.admin_token).Verify("");
    if (!above.empty()) Damaged(above);
  }

  Losses losses() const { return losses_; }

 private:
  void Add(int& count, const std::string& description) {
    ++count;
    if (losses_.descriptions.size() < kDescribedMax) losses_.descriptions.push_back(description);
  }
  void Damaged(const std::string& description) { Add(losses_.damaged, description); }

  void GatherCase(const std::string& name) {
    v1::GetCaseRequest request;
    request.set_name(name);
    v1::Case whole;
    const grpc::Status status = chair_.Call("CaseService/GetCase", request, &whole);
    if (!status.ok()) return Damaged(status.error_message());
    if (whole.visit_count() != whole.visits_size() || whole.visits_size() == 0) {
      Damaged(absl::StrCat(name, " counts ", whole.visit_count(), " visits and has ",
                           whole.visits_size()));
    }
    for (const v1::Visit& visit : whole.visits()) {
      if (visit.visitors_size() != kVisitors || !visit.has_notes()) {
        Damaged(absl::StrCat("half a visit: ", visit.name()));
      }
      found_[visit.place()].push_back(visit.name());
    }
  }

  const School& school_;
  const Caller chair_;
  Found found_;
  Losses losses_;
};

// The answers of one round.
std::map<std::string, std::string> AnswersOf(const Oracle& oracle, int round) {
  std::map<std::string, std::string> answers;
  for (auto& [id, visit] : oracle.Read()) {
    if (absl::StartsWith(id, PrefixOf(round))) answers[id] = visit;
  }
  return answers;
}

}  // namespace

Oracle::Oracle(const std::string& path)
    : path_(path), file_(open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {
  CHECK(file_ >= 0);
}

Oracle::~Oracle() { close(file_); }

void Oracle::Acknowledge(const std::string& request_id, const std::string& visit) {
  const absl::MutexLock lock(&mutex_);
  const int64_t mine = ++queued_;
  absl::StrAppend(&waiting_, request_id, "\t", visit, "\n");
  while (durable_ < mine) {
    if (syncing_) {
      synced_.Wait(&mutex_);
      continue;
    }
    syncing_ = true;
    const std::string lines = std::exchange(waiting_, "");
    const int64_t until = queued_;
    mutex_.Unlock();
    CHECK(write(file_, lines.data(), lines.size()) == static_cast<ssize_t>(lines.size()));
    CHECK(fsync(file_) == 0);
    mutex_.Lock();
    durable_ = until;
    syncing_ = false;
    synced_.SignalAll();
  }
}

std::map<std::string, std::string> Oracle::Read() const {
  std::map<std::string, std::string> answers;
  std::ifstream file(path_);
  std::string id, visit;
  while (std::getline(file, id, '\t') && std::getline(file, visit)) answers[id] = visit;
  return answers;
}

School MakeSchool(const std::string& address, const std::string& admin_token) {
  School school{.admin_token = admin_token};
  const Caller admin(address, admin_token);
  v1::CreateUnionRequest request;
  request.mutable_union_()->set_display_name("本校");
  request.set_chair_display_name("主席");
  v1::CreateUnionResponse made;
  CHECK(admin.Call("UnionService/CreateUnion", request, &made).ok());
  school.union_name = made.union_().name();
  school.chair_token = made.chair_token();
  const Caller chair(address, school.chair_token);
  for (int i = 0; i < kMembers; ++i) {
    v1::CreateMemberRequest member;
    member.set_parent(school.union_name);
    member.mutable_member()->set_display_name(absl::StrCat("会员", i));
    v1::Member response;
    CHECK(chair.Call("MemberService/CreateMember", member, &response).ok());
    school.members.push_back(response.name());
  }
  return school;
}

VisitLoad::VisitLoad(const School& school, const std::string& address, Oracle& oracle, int round,
                     int callers)
    : school_(school), chair_(address, school.chair_token), oracle_(oracle), round_(round),
      running_(callers) {
  for (int caller = 0; caller < callers; ++caller) {
    threads_.emplace_back([this, caller] { Run(caller); });
  }
}

VisitLoad::~VisitLoad() { Join(); }

void VisitLoad::Run(int caller) {
  for (int number = 0;; ++number) {
    const v1::RecordVisitRequest request = RequestFor(school_, round_, caller, number);
    {
      const absl::MutexLock lock(&mutex_);
      pending_[request.request_id()] = request;
    }
    v1::RecordVisitResponse response;
    const grpc::Status status = chair_.Call("CaseService/RecordVisit", request, &response);
    if (status.ok()) oracle_.Acknowledge(request.request_id(), response.visit().name());
    const absl::MutexLock lock(&mutex_);
    if (status.ok()) {
      pending_.erase(request.request_id());
      ++acknowledged_;
      continue;
    }
    if (status.error_code() != grpc::StatusCode::UNAVAILABLE) {
      faults_.push_back(absl::StrCat(status.error_code(), " ", status.error_message()));
    }
    --running_;
    return;
  }
}

void VisitLoad::AwaitAcknowledged(int count) {
  const absl::MutexLock lock(&mutex_);
  const auto reached = [this, count]() ABSL_SHARED_LOCKS_REQUIRED(mutex_) {
    return acknowledged_ >= count || running_ == 0;
  };
  mutex_.Await(absl::Condition(&reached));
}

Pending VisitLoad::Join() {
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
  const absl::MutexLock lock(&mutex_);
  return pending_;
}

int VisitLoad::acknowledged() const {
  const absl::MutexLock lock(&mutex_);
  return acknowledged_;
}

std::vector<std::string> VisitLoad::faults() const {
  const absl::MutexLock lock(&mutex_);
  return faults_;
}

Losses CheckRound(const School& school, const std::string& address, Oracle& oracle, int round,
                  const Pending& pending) {
  Comparison comparison(school, address);
  comparison.Gather(KeyOf(round));
  comparison.Compare(AnswersOf(oracle, round), pending);
  comparison.Settle(pending, oracle);
  if (comparison.losses().total() == 0) {
    // Once more: now everything was acknowledged.
    comparison.Gather(KeyOf(round));
    comparison.Compare(AnswersOf(oracle, round), {});
  }
  comparison.Verify(address);
  return comparison.losses();
}

Losses CheckAll(const School& school, const std::string& address, const Oracle& oracle) {
  Comparison comparison(school, address);
  comparison.Gather("");
  comparison.Compare(oracle.Read(), {});
  comparison.Verify(address);
  return comparison.losses();
}

}  // namespace unioncare::testing
