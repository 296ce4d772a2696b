// A plain model of the whole service in memory: what each call must answer. No files, no sealing,
// no threads, and no code of the service.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "tests/model/records.h"

namespace unioncare::model {

// A caller as the model knows them: a user and one of their tokens.
struct Caller {
  int user = 0;
  int token = 0;
  bool operator<(const Caller& other) const {
    return std::tie(user, token) < std::tie(other.user, other.token);
  }
};

class Model {
 public:
  // An installation with its administrator: user 1 with token 1.
  explicit Model(absl::Time now);

  void SetNow(absl::Time now) { now_ = now; }
  absl::CivilDay today() const { return Today(now_); }

  // What stands before every operation: the token, and the permission in a union (0: in the
  // installation), which yields a sight.
  Ending Enter(const Caller& caller, v1::Permission permission, int union_id, Sight* sight) const;

  // What a repeat of a request_id leads to.
  enum class Repeat { kFirst, kSame, kOther };
  Repeat Look(int user, const std::string& request_id, const std::string& fingerprint,
              std::string* answer) const;
  void Keep(int user, const std::string& request_id, const std::string& fingerprint,
            const std::string& answer);

  // The service gave a member this etag; false when it is the one from before.
  bool LearnEtag(const std::string& member, const std::string& etag);

  // The operations. Refused, they change nothing. Answers have no times and no secrets.
  Ending Run(int user, const Sight&, const v1::CreateUnionRequest&, v1::CreateUnionResponse*);
  Ending Run(int user, const Sight&, const v1::CreateGroupRequest&, v1::Group*);
  Ending Run(int user, const Sight&, const v1::CreateMemberRequest&, v1::Member*);
  Ending Run(int user, const Sight&, const v1::UpdateMemberRequest&, v1::Member*);
  Ending Run(int user, const Sight&, const v1::CreateUserRequest&, v1::User*);
  Ending Run(int user, const Sight&, const v1::GrantRoleRequest&, v1::User*);
  Ending Run(int user, const Sight&, const v1::RevokeRoleRequest&, v1::User*);
  Ending Run(int user, const Sight&, const v1::CreateTokenRequest&, v1::Token*);
  Ending Run(int user, const Sight&, const v1::RevokeTokenRequest&, v1::Token*);
  Ending Run(int user, const Sight&, const v1::ReportCaseRequest&, v1::ReportCaseResponse*);
  Ending Run(int user, const Sight&, const v1::RecordVisitRequest&, v1::RecordVisitResponse*);
  Ending Run(int user, const Sight&, const v1::GetMemberRequest&, v1::Member*);
  Ending Run(int user, const Sight&, const v1::FindMembersRequest&, v1::FindMembersResponse*);
  Ending Run(int user, const Sight&, const v1::GetCaseRequest&, v1::Case*);

  // Whole lists, as pages must add up to.
  std::vector<v1::Member> Members(int union_id, const Sight& sight) const;
  std::vector<v1::Case> Cases(int union_id, const Sight& sight) const;
  std::vector<v1::Group> Groups(int union_id) const;
  std::vector<v1::User> Users(int union_id) const;

  const std::map<int, Union>& unions() const { return unions_; }
  const std::map<int, User>& users() const { return users_; }

 private:
  struct KeptAnswer {
    std::string fingerprint, answer;
    absl::Time expires;
  };
  struct Joined {
    Ending ending;
    int id = 0;  // 0: a new case is opened
    Case result;
  };

  Sight SightOf(int user, v1::Permission permission, int union_id) const;
  std::set<int> Subtree(int union_id, int group) const;
  bool IsAbove(int superior, int union_id) const;
  Ending CheckPlace(int union_id, int self, const Member& member) const;
  Ending CheckGrant(int user, const Grant& grant, int link_union, int link_member) const;
  bool MayActFor(int user, const User& other) const;
  bool MayKnow(int user, const User& other) const;
  // A role that is taken on a later day than it was given stays known.
  void Give(User& user, const Grant& grant);
  bool Take(User& user, const Grant& grant);
  v1::User ToProto(int id) const;
  v1::Member Directory(int union_id, int id) const;
  v1::Member ToProto(int union_id, int id, const Member& member) const;
  v1::Case ToProto(int union_id, const Case& found) const;
  v1::Visit ToProto(int union_id, const Visit& visit) const;
  Ending CheckDay(const v1::Date& date, absl::CivilDay latest, const Member& subject) const;
  template <class Request>
  Joined Join(const Request& request, absl::CivilDay assumed) const;
  template <class Request>
  Case Open(const Request& request, absl::CivilDay event_on, absl::CivilDay informed_on) const;
  void Keep(int user, int union_id, Joined& joined);

  absl::Time now_;
  std::map<int, Union> unions_;
  std::map<int, User> users_;
  std::map<std::pair<int, std::string>, KeptAnswer> kept_;
};

}  // namespace unioncare::model
