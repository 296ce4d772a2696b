// The operations of the model, restated from the contracts in the protos.
#include "tests/model/model.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace unioncare::model {
namespace {

constexpr int kLevelsMax = 6;
constexpr int kKeepDays = 7;
constexpr size_t kFoundMax = 20;
// How the names of the workload are read.
constexpr std::pair<const char*, const char*> kReadings[] = {
    {"张伟", "zhang wei"}, {"张伟民", "zhang wei min"}, {"张", "zhang"},     {"李娜", "li na"},
    {"李", "li"},          {"王强", "wang qiang"},      {"刘洋", "liu yang"}, {"赵敏", "zhao min"}};

}  // namespace

Model::Model(absl::Time now) : now_(now) {
  users_[1] = {.name = "administrator", .tokens = {{1, {}}}};
  Give(users_[1], {.role = v1::ROLE_ADMINISTRATOR});
}

std::set<int> Model::Subtree(int union_id, int group) const {
  const auto found = unions_.find(union_id);
  if (found == unions_.end() || found->second.groups.count(group) == 0) return {};
  std::set<int> subtree = {group};
  // A group is always younger than the one above it.
  for (const auto& [id, each] : found->second.groups) {
    if (subtree.count(each.parent) > 0) subtree.insert(id);
  }
  return subtree;
}

bool Model::IsAbove(int superior, int union_id) const {
  for (auto at = unions_.find(union_id); at != unions_.end();
       at = unions_.find(at->second.superior)) {
    if (at->second.superior == superior) return true;
  }
  return false;
}

Ending Model::Enter(const Caller& caller, v1::Permission permission, int union_id,
                    Sight* sight) const {
  const auto user = users_.find(caller.user);
  if (user == users_.end() || user->second.tokens.count(caller.token) == 0) {
    return {grpc::StatusCode::UNAUTHENTICATED, "TOKEN_INVALID"};
  }
  if (user->second.tokens.at(caller.token).revoked) {
    return {grpc::StatusCode::UNAUTHENTICATED, "TOKEN_REVOKED"};
  }
  *sight = SightOf(caller.user, permission, union_id);
  return sight->empty() ? Denied("PERMISSION_MISSING") : kDone;
}

Sight Model::SightOf(int id, v1::Permission permission, int union_id) const {
  const User& user = users_.at(id);
  Sight sight;
  for (const Grant& grant : user.grants) {
    if (!Has(grant.role, permission)) continue;
    const bool above = grant.role == v1::ROLE_SUPERIOR && IsAbove(grant.union_id, union_id);
    if (grant.role != v1::ROLE_ADMINISTRATOR && grant.union_id != union_id && !above) continue;
    if (grant.group != 0) {
      sight.groups.merge(Subtree(union_id, grant.group));
    } else if (grant.role == v1::ROLE_WOMENS_OFFICER) {
      sight.women = true;
    } else if (grant.role == v1::ROLE_RETIREE_CONTACT) {
      sight.retirees = true;
    } else if (grant.role == v1::ROLE_MEMBER) {
      if (user.link_union == union_id) sight.self = user.link_member;
    } else {
      sight.everybody = true;
    }
  }
  return sight;
}

Model::Repeat Model::Look(int user, const std::string& request_id, const std::string& fingerprint,
                          std::string* answer) const {
  const auto kept = kept_.find({user, request_id});
  if (kept == kept_.end() || kept->second.expires <= now_) return Repeat::kFirst;
  if (kept->second.fingerprint != fingerprint) return Repeat::kOther;
  *answer = kept->second.answer;
  return Repeat::kSame;
}

void Model::Keep(int user, const std::string& request_id, const std::string& fingerprint,
                 const std::string& answer) {
  kept_[{user, request_id}] = {fingerprint, answer, now_ + absl::Hours(24 * kKeepDays)};
}

bool Model::LearnEtag(const std::string& member, const std::string& etag) {
  Member& known = unions_.at(std::atoi(member.c_str() + 7)).members.at(LastNumber(member));
  const bool fresh = known.etag != etag;
  known.etag = etag;
  return fresh;
}

// ---- unions and groups

Ending Model::Run(int, const Sight&, const v1::CreateUnionRequest& request,
                  v1::CreateUnionResponse* response) {
  const int superior = LastNumber(request.union_().superior());
  if (superior != 0 && unions_.count(superior) == 0) return NotFound();
  for (const auto& [id, each] : unions_) {
    if (each.superior == superior && each.name == request.union_().display_name()) {
      return {grpc::StatusCode::ALREADY_EXISTS, "UNION_NAME_TAKEN"};
    }
  }
  const int id = static_cast<int>(unions_.size()) + 1;
  unions_[id] = {.name = request.union_().display_name(), .superior = superior};
  *response->mutable_union_() = request.union_();
  response->mutable_union_()->set_name(UnionName(id));
  if (!request.chair_display_name().empty()) {
    const int chair = static_cast<int>(users_.size()) + 1;
    users_[chair] = {.name = request.chair_display_name(), .tokens = {{1, {}}}};
    Give(users_[chair], {.role = v1::ROLE_CHAIR, .union_id = id});
    response->set_chair(UserName(chair));
  }
  return kDone;
}

Ending Model::Run(int, const Sight&, const v1::CreateGroupRequest& request, v1::Group* response) {
  const int union_id = LastNumber(request.parent());
  const int parent = LastNumber(request.group().parent_group());
  if (unions_.count(union_id) == 0) return NotFound();
  std::map<int, Group>& groups = unions_[union_id].groups;
  if (parent != 0 && groups.count(parent) == 0) return NotFound();
  int level = 1;
  for (int at = parent; at != 0; at = groups[at].parent) ++level;
  for (const auto& [id, each] : groups) {
    if (each.parent == parent && each.name == request.group().display_name()) {
      return {grpc::StatusCode::ALREADY_EXISTS, "GROUP_NAME_TAKEN"};
    }
  }
  if (level > kLevelsMax) return Rule("GROUP_TOO_DEEP");
  const int id = static_cast<int>(groups.size()) + 1;
  groups[id] = {request.group().display_name(), parent};
  *response = request.group();
  response->set_name(GroupName(union_id, id));
  return kDone;
}

std::vector<v1::Group> Model::Groups(int union_id) const {
  std::vector<v1::Group> list;
  for (const auto& [id, each] : unions_.at(union_id).groups) {
    v1::Group& wire = list.emplace_back();
    wire.set_name(GroupName(union_id, id));
    wire.set_display_name(each.name);
    if (each.parent != 0) wire.set_parent_group(GroupName(union_id, each.parent));
  }
  return list;
}

// ---- members

v1::Member Model::Directory(int union_id, int id) const {
  const Union& in = unions_.at(union_id);
  const Member& member = in.members.at(id);
  v1::Member wire;
  wire.set_name(MemberName(union_id, id));
  wire.set_display_name(member.name);
  wire.set_staff_no(member.staff_no);
  if (member.group != 0) {
    wire.set_group(GroupName(union_id, member.group));
    wire.set_group_display_name(in.groups.at(member.group).name);
  }
  return wire;
}

v1::Member Model::ToProto(int union_id, int id, const Member& member) const {
  v1::Member wire = Directory(union_id, id);
  wire.set_sex(member.sex);
  wire.set_state(v1::MEMBER_STATE_ACTIVE);
  for (const auto& [name, reading] : kReadings) {
    if (member.name == name) wire.set_name_pinyin(reading);
  }
  if (member.retired.has_value()) wire.set_retire_kind(v1::RETIRE_KIND_RETIREMENT);
  if (member.born.has_value()) *wire.mutable_birth_date() = ToDate(*member.born);
  if (member.retired.has_value()) *wire.mutable_retired_on() = ToDate(*member.retired);
  wire.set_etag(member.etag);
  return wire;
}

// Group and staff number must exist and be free.
Ending Model::CheckPlace(int union_id, int self, const Member& member) const {
  const Union& in = unions_.at(union_id);
  if (member.group != 0 && in.groups.count(member.group) == 0) return NotFound();
  for (const auto& [id, each] : in.members) {
    if (id != self && !member.staff_no.empty() && each.staff_no == member.staff_no) {
      return {grpc::StatusCode::ALREADY_EXISTS, "STAFF_NO_TAKEN"};
    }
  }
  return kDone;
}

Ending Model::Run(int, const Sight& sight, const v1::CreateMemberRequest& request,
                  v1::Member* response) {
  const int union_id = LastNumber(request.parent());
  const v1::Member& wire = request.member();
  Member member{.name = wire.display_name(), .staff_no = wire.staff_no(), .sex = wire.sex()};
  member.group = LastNumber(wire.group());
  if (wire.has_birth_date()) member.born = ToDay(wire.birth_date());
  if (wire.has_retired_on()) member.retired = ToDay(wire.retired_on());
  if (member.born.has_value() && *member.born > today()) return Invalid("DATE_IN_FUTURE");
  if (member.retired.has_value() && *member.retired > today()) return Invalid("DATE_IN_FUTURE");
  const Ending place = CheckPlace(union_id, 0, member);
  if (!place.ok()) return place;
  if (!sight.Sees(0, member)) return NotFound();
  const int id = static_cast<int>(unions_[union_id].members.size()) + 1;
  unions_[union_id].members[id] = member;
  *response = ToProto(union_id, id, member);
  return kDone;
}

Ending Model::Run(int, const Sight& sight, const v1::UpdateMemberRequest& request,
                  v1::Member* response) {
  const v1::Member& wire = request.member();
  const int union_id = std::atoi(wire.name().c_str() + 7);
  const int id = LastNumber(wire.name());
  std::map<int, Member>& members = unions_.at(union_id).members;
  if (members.count(id) == 0 || !sight.Sees(id, members[id])) return NotFound();
  if (wire.etag() != members[id].etag) return {grpc::StatusCode::ABORTED, "ETAG_MISMATCH"};
  Member changed = members[id];
  for (const std::string& path : request.update_mask().paths()) {
    if (path == "display_name") changed.name = wire.display_name();
    if (path == "staff_no") changed.staff_no = wire.staff_no();
    if (path == "sex") changed.sex = wire.sex();
    if (path == "group") changed.group = LastNumber(wire.group());
    if (path == "retired_on") {
      changed.retired.reset();
      if (wire.has_retired_on()) changed.retired = ToDay(wire.retired_on());
    }
  }
  if (changed.retired.has_value() && *changed.retired > today()) return Invalid("DATE_IN_FUTURE");
  const Ending place = CheckPlace(union_id, id, changed);
  if (!place.ok()) return place;
  if (!sight.Sees(id, changed)) return NotFound();
  if (changed.group != members[id].group) changed.left.push_back({today(), members[id].group});
  members[id] = changed;
  *response = ToProto(union_id, id, changed);
  return kDone;
}

Ending Model::Run(int, const Sight& sight, const v1::GetMemberRequest& request,
                  v1::Member* response) {
  const int union_id = std::atoi(request.name().c_str() + 7);
  const int id = LastNumber(request.name());
  const std::map<int, Member>& members = unions_.at(union_id).members;
  if (members.count(id) == 0 || !sight.Sees(id, members.at(id))) return NotFound();
  *response = ToProto(union_id, id, members.at(id));
  return kDone;
}

Ending Model::Run(int user, const Sight&, const v1::FindMembersRequest& request,
                  v1::FindMembersResponse* response) {
  const int union_id = LastNumber(request.parent());
  const std::map<int, Member>& members = unions_.at(union_id).members;
  const std::string& query = request.query();
  std::vector<int> found;
  for (const auto& [id, member] : members) {
    if (member.name == query) found.push_back(id);
  }
  for (const auto& [id, member] : members) {
    if (member.staff_no == query) found.push_back(id);
  }
  // Every end of a name that begins with what is looked for; a character takes three bytes.
  std::vector<std::pair<std::string, int>> ends;
  for (const auto& [id, member] : members) {
    if (member.name == query) continue;
    for (size_t at = 0; at < member.name.size(); at += 3) {
      const std::string end = member.name.substr(at);
      if (absl::StartsWith(end, query)) ends.push_back({end, id});
    }
  }
  std::sort(ends.begin(), ends.end());
  for (const auto& [end, id] : ends) found.push_back(id);
  // Who may read a member is told all of it, whatever lets them look.
  const Sight reading = SightOf(user, v1::PERMISSION_MEMBER_READ, union_id);
  for (const int id : found) {
    if (response->members_size() == static_cast<int>(kFoundMax)) break;
    const Member& member = members.at(id);
    if (reading.Sees(id, member)) {
      *response->add_members() = ToProto(union_id, id, member);
    } else if (member.name == query || member.staff_no == query) {
      *response->add_members() = Directory(union_id, id);
    }
  }
  return kDone;
}

std::vector<v1::Member> Model::Members(int union_id, const Sight& sight) const {
  std::vector<v1::Member> list;
  for (const auto& [id, member] : unions_.at(union_id).members) {
    if (sight.Sees(id, member)) list.push_back(ToProto(union_id, id, member));
  }
  return list;
}

// ---- users

v1::User Model::ToProto(int id) const {
  const User& user = users_.at(id);
  v1::User wire;
  wire.set_name(UserName(id));
  wire.set_display_name(user.name);
  if (user.link_member != 0) wire.set_member(MemberName(user.link_union, user.link_member));
  for (const Grant& grant : user.grants) {
    v1::RoleGrant& role = *wire.add_grants();
    role.set_role(grant.role);
    if (grant.union_id != 0) role.set_union_(UnionName(grant.union_id));
    if (grant.group != 0) role.set_group(GroupName(grant.union_id, grant.group));
  }
  return wire;
}

bool Model::MayActFor(int user, const User& other) const {
  const std::set<Grant>& own = users_.at(user).grants;
  if (other.grants.empty()) return MayGive(own, {.role = v1::ROLE_ADMINISTRATOR});
  return std::all_of(other.grants.begin(), other.grants.end(),
                     [&](const Grant& grant) { return MayGive(own, grant); });
}

bool Model::MayKnow(int user, const User& other) const {
  const std::set<Grant>& own = users_.at(user).grants;
  const auto gives = [&](const Grant& grant) { return MayGive(own, grant); };
  return MayActFor(user, other) ||
         std::any_of(other.grants.begin(), other.grants.end(), gives) ||
         std::any_of(other.over.begin(), other.over.end(), gives);
}

void Model::Give(User& user, const Grant& grant) {
  if (!user.grants.insert(grant).second) return;
  user.given_on[grant] = today();
  user.over.erase(grant);
}

bool Model::Take(User& user, const Grant& grant) {
  if (user.grants.erase(grant) == 0) return false;
  if (user.given_on.at(grant) < today()) user.over.insert(grant);
  return true;
}

Ending Model::CheckGrant(int user, const Grant& grant, int link_union, int link_member) const {
  bool fits = grant.union_id != 0;
  if (grant.role == v1::ROLE_ADMINISTRATOR) fits = grant.union_id == 0 && grant.group == 0;
  if (grant.role == v1::ROLE_GROUP_LEADER) fits = fits && grant.group != 0;
  const bool may_have_group = grant.role == v1::ROLE_GROUP_LEADER ||
                              grant.role == v1::ROLE_COMMITTEE_MEMBER;
  if (!may_have_group && grant.group != 0) fits = false;
  if (grant.role == v1::ROLE_MEMBER && link_union != grant.union_id) fits = false;
  if (!fits) return Invalid("ROLE_SCOPE");
  if (!MayGive(users_.at(user).grants, grant)) return Denied("ROLE_BEYOND_CALLER");
  if (grant.union_id != 0 && unions_.count(grant.union_id) == 0) return NotFound();
  if (grant.group != 0 && unions_.at(grant.union_id).groups.count(grant.group) == 0) {
    return NotFound();
  }
  if (link_member != 0 && (unions_.count(link_union) == 0 ||
                           unions_.at(link_union).members.count(link_member) == 0)) {
    return NotFound();
  }
  return kDone;
}

namespace {

Grant GrantOf(const v1::RoleGrant& wire, const std::string& parent) {
  Grant grant{.role = wire.role(), .union_id = LastNumber(parent)};
  if (wire.role() == v1::ROLE_ADMINISTRATOR) grant.union_id = 0;
  if (!wire.union_().empty()) grant.union_id = LastNumber(wire.union_());
  grant.group = LastNumber(wire.group());
  return grant;
}

}  // namespace

Ending Model::Run(int user, const Sight&, const v1::CreateUserRequest& request,
                  v1::User* response) {
  const std::string& member = request.user().member();
  User made{.name = request.user().display_name()};
  if (!member.empty()) {
    made.link_union = std::atoi(member.c_str() + 7);
    made.link_member = LastNumber(member);
  }
  const Grant grant = GrantOf(request.grant(), request.parent());
  const Ending checked = CheckGrant(user, grant, made.link_union, made.link_member);
  if (!checked.ok()) return checked;
  Give(made, grant);
  const int id = static_cast<int>(users_.size()) + 1;
  users_[id] = made;
  *response = ToProto(id);
  return kDone;
}

Ending Model::Run(int user, const Sight&, const v1::GrantRoleRequest& request,
                  v1::User* response) {
  const int id = LastNumber(request.user());
  if (users_.count(id) == 0 || !MayKnow(user, users_[id])) return NotFound();
  const Grant grant = GrantOf(request.grant(), request.parent());
  const Ending checked =
      CheckGrant(user, grant, users_[id].link_union, users_[id].link_member);
  if (!checked.ok()) return checked;
  Give(users_[id], grant);
  *response = ToProto(id);
  return kDone;
}

Ending Model::Run(int user, const Sight&, const v1::RevokeRoleRequest& request,
                  v1::User* response) {
  const int id = LastNumber(request.user());
  if (users_.count(id) == 0 || !MayKnow(user, users_[id])) return NotFound();
  const Grant grant = GrantOf(request.grant(), request.parent());
  if (!MayGive(users_.at(user).grants, grant)) return Denied("ROLE_BEYOND_CALLER");
  if (!Take(users_[id], grant)) return NotFound();
  *response = ToProto(id);
  return kDone;
}

Ending Model::Run(int user, const Sight&, const v1::CreateTokenRequest& request,
                  v1::Token* response) {
  const int id = LastNumber(request.user());
  if (users_.count(id) == 0 || !MayActFor(user, users_[id])) return NotFound();
  const int token = static_cast<int>(users_[id].tokens.size()) + 1;
  users_[id].tokens[token] = {.purpose = request.token().display_name()};
  response->set_name(absl::StrCat(UserName(id), "/tokens/", token));
  response->set_display_name(request.token().display_name());
  return kDone;
}

Ending Model::Run(int user, const Sight&, const v1::RevokeTokenRequest& request,
                  v1::Token* response) {
  const int id = std::atoi(request.name().c_str() + 6);
  const int token = LastNumber(request.name());
  if (users_.count(id) == 0 || users_[id].tokens.count(token) == 0 ||
      !MayActFor(user, users_[id])) {
    return NotFound();
  }
  users_[id].tokens[token].revoked = true;
  response->set_name(request.name());
  response->set_display_name(users_[id].tokens[token].purpose);
  return kDone;
}

std::vector<v1::User> Model::Users(int union_id) const {
  std::vector<v1::User> list;
  for (const auto& [id, user] : users_) {
    const auto here = [&](const Grant& grant) { return grant.union_id == union_id; };
    if (std::any_of(user.grants.begin(), user.grants.end(), here) ||
        std::any_of(user.over.begin(), user.over.end(), here)) {
      list.push_back(ToProto(id));
    }
  }
  return list;
}

}  // namespace unioncare::model
