// The records of the model, and its rules of who may do what: a restatement of what the service
// promises, made without looking things up in the service.
#pragma once

#include <grpcpp/support/status.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/options.pb.h"
#include "unioncare/v1/unions.pb.h"
#include "unioncare/v1/users.pb.h"
#include "unioncare/v1/visits.pb.h"

namespace unioncare::model {

// How a call ends: OK, or refused for a reason.
struct Ending {
  grpc::StatusCode code = grpc::StatusCode::OK;
  std::string reason;
  bool ok() const { return code == grpc::StatusCode::OK; }
};
inline const Ending kDone;
Ending Invalid(const std::string& reason);
Ending NotFound();
Ending Denied(const std::string& reason);
Ending Rule(const std::string& reason);

struct Grant {
  v1::Role role = v1::ROLE_UNSPECIFIED;
  int union_id = 0;
  int group = 0;  // 0: the whole union
  bool operator<(const Grant& other) const {
    return std::tie(role, union_id, group) < std::tie(other.role, other.union_id, other.group);
  }
  bool operator==(const Grant& other) const { return !(*this < other) && !(other < *this); }
};

struct Group {
  std::string name;
  int parent = 0;
};

// From a day on somebody was no longer in this group.
struct Left {
  absl::CivilDay on;
  int group = 0;
};

struct Member {
  std::string name, staff_no;
  v1::Sex sex = v1::SEX_UNSPECIFIED;
  int group = 0;
  std::vector<Left> left;  // in the order of the days
  std::optional<absl::CivilDay> born, retired;
  std::string etag;  // as the service last gave it
  int GroupOn(absl::CivilDay day) const;
};

struct Visit {
  v1::Visit wire;  // without what people are called
};

struct Case {
  v1::Case wire;  // without visits, and without what people are called
  int member = 0;
  absl::CivilDay event_on, ref_on;
  std::optional<absl::CivilDay> reported_on;  // unset while it is being opened
  std::optional<absl::CivilDay> first_visit, last_visit;
  int ordinal = 1;
  std::vector<Visit> visits;
};

struct Union {
  std::string name;
  int superior = 0;
  std::map<int, Group> groups;
  std::map<int, Member> members;
  std::map<int, Case> cases;
  std::map<int, int> cases_of_year;
};

struct Token {
  std::string purpose;
  bool revoked = false;
};

struct User {
  std::string name;
  int link_union = 0, link_member = 0;  // 0: is no member
  std::set<Grant> grants;
  std::map<Grant, absl::CivilDay> given_on;  // of each grant
  std::set<Grant> over;                      // those that were taken on a later day
  std::map<int, Token> tokens;
};

// Whose rows a caller sees.
struct Sight {
  bool everybody = false, women = false, retirees = false;
  std::set<int> groups;
  int self = 0;
  bool empty() const {
    return !everybody && !women && !retirees && groups.empty() && self == 0;
  }
  bool Sees(int id, const Member& member) const;
};

// True when the role has the permission.
bool Has(v1::Role role, v1::Permission permission);
// True when a holder of `own` may give or take `other`.
bool MayGive(const std::set<Grant>& own, const Grant& other);

v1::Date ToDate(absl::CivilDay day);
absl::CivilDay ToDay(const v1::Date& date);
// The day in China.
absl::CivilDay Today(absl::Time now);

std::string UnionName(int union_id);
std::string GroupName(int union_id, int group);
std::string MemberName(int union_id, int member);
std::string CaseName(int union_id, int of_case);
std::string UserName(int user);
// The last number of a resource name; 0 when it is empty.
int LastNumber(const std::string& name);

}  // namespace unioncare::model
