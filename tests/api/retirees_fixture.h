// A union with groups, people and the proposed tiers of contact, and what tests of the contact with
// retired members ask of its operations.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/retirees.h"
#include "service/domain/calendar.h"
#include "service/domain/policies.h"
#include "service/storage/members.h"
#include "service/storage/policies.h"
#include "service/storage/retirees.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "tests/api/operation_fixture.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/retirees.pb.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::api {

inline ContactTier TierRow(RetireeTier tier, std::vector<ContactCriterion> any, int call,
                           int visit) {
  ContactTier row;
  row.origin.basis = {"依据", "basis"};
  row.origin.certainty = Certainty::kP;
  row.tier = tier;
  row.any = std::move(any);
  row.contact_every_days = call;
  row.visit_every_days = visit;
  return row;
}

class RetireesFixture : public OperationFixture {
 protected:
  static constexpr UnionId kUnion{1};
  static constexpr GroupId kPhysics{1}, kRetired{2};

  void SetUp() override {
    OperationFixture::SetUp();
    service_ = MakeRetireeService(rpc());
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  return storage::InsertUnion(transaction, Union{.display_name = "甲校"}).status();
                }).ok());
    for (const char* name : {"物理组", "退休支会"}) {
      ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                    return storage::InsertGroup(transaction, kUnion, Group{.display_name = name})
                        .status();
                  }).ok());
    }
  }

  static std::vector<ContactTier> Tiers() {
    std::vector<ContactTier> tiers = {
        TierRow(RetireeTier::kR0, {{.retire_kind = RetireKind::kVeteran}}, 31, 0),
        TierRow(RetireeTier::kR1,
                {{.age_from = 90},
                 {.mobility = Mobility::kDependent},
                 {.age_from = 80, .living = LivingMode::kAlone}},
                31, 92),
        TierRow(RetireeTier::kR2,
                {{.age_from = 80, .age_to = 89},
                 {.living = LivingMode::kAlone},
                 {.flag = CareFlag::kSeriousIllness, .in_service = true}},
                92, 184),
        TierRow(RetireeTier::kR3, {{.age_from = 70, .age_to = 79}}, 184, 0),
        TierRow(RetireeTier::kR4, {{.age_to = 69}}, 366, 0),
        TierRow(RetireeTier::kRx, {}, 0, 0)};
    tiers[1].paired_contact = tiers[1].deputy_contact = tiers[1].emergency_contact = true;
    tiers[2].paired_contact = true;
    return tiers;
  }

  void ImportTiers(std::vector<ContactTier> tiers, const char* code,
                   absl::CivilDay from = absl::CivilDay(2026, 1, 1)) {
    Policy policy;
    policy.head = {.issuer = kUnion,
                   .display_name = {"制度", "policy"},
                   .code = code,
                   .jurisdiction = "CN",
                   .basis = {"依据", "basis"},
                   .valid_from = from,
                   .decided_by = DecidingDate::kEvent};
    policy.care.contact_tiers = std::move(tiers);
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      return storage::InsertPolicy(transaction, policy, "text").status();
    });
    ASSERT_TRUE(kept.ok()) << kept;
  }
  void ImportTiers() {
    ImportTiers(Tiers(), "CN-CARE-2026");
    Sweep();
  }
  void Sweep() {
    const auto never = [] { return false; };
    absl::Status swept = FollowPolicies(store(), never);
    EXPECT_TRUE(swept.ok()) << swept;
    swept = RefreshRetirees(store(), never);
    EXPECT_TRUE(swept.ok()) << swept;
  }

  MemberId Add(const std::string& name, int born, GroupId group = kRetired,
               absl::FunctionRef<void(Member&)> change = [](Member&) {}) {
    MemberId id{0};
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      MemberDecision decision;
      decision.member.display_name = name;
      decision.member.name_key = name;
      decision.member.name_pinyin = "xx";
      decision.member.group = group;
      decision.member.sex = Sex::kMale;
      decision.member.mobile = "13812345678";
      if (born > 0) decision.member.birth_date = absl::CivilDay(born, 3, 4);
      change(decision.member);
      ASSIGN_OR_RETURN(const Member made,
                       storage::InsertMember(transaction, kUnion, std::move(decision)));
      id = made.id;
      return absl::OkStatus();
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return id;
  }
  MemberId AddRetired(const std::string& name, int born, GroupId group = kRetired) {
    return Add(name, born, group, [](Member& member) {
      member.retired_on = absl::CivilDay(2008, 9, 1);
      member.retire_kind = RetireKind::kRetirement;
    });
  }
  void Change(MemberId id, absl::FunctionRef<void(MemberDecision&)> change) {
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      ASSIGN_OR_RETURN(const auto current, storage::FindMemberRecord(transaction, kUnion, id));
      MemberDecision decision;
      decision.member = *current;
      change(decision);
      return storage::ReplaceMember(transaction, kUnion, std::move(decision)).status();
    });
    EXPECT_TRUE(kept.ok()) << kept;
  }

  // Somebody with an account, as the role sees under the permission to read.
  Actor As(Role role, std::optional<MemberId> member = std::nullopt) {
    UserId id{0};
    const absl::Status kept = Write(kInstallation, [&](Transaction& transaction) -> absl::Status {
      User user;
      user.display_name = absl::StrCat("账号", ++accounts_);
      if (member.has_value()) user.link = MemberLink{kUnion, *member};
      ASSIGN_OR_RETURN(id, storage::InsertUser(transaction, user));
      return absl::OkStatus();
    });
    EXPECT_TRUE(kept.ok()) << kept;
    Actor actor;
    actor.user = id;
    actor.display_name = absl::StrCat("账号", accounts_);
    actor.language = Language::kEnglish;
    actor.grants = {{.role = role, .union_id = kUnion}};
    AccessFacts facts{.grants = actor.grants, .member = member, .superiors = {}, .subtrees = {}};
    if (role == Role::kGroupLeader) {
      actor.grants[0].group = facts.grants[0].group = kPhysics;
      facts.subtrees = {kPhysics};
    }
    actor.sight = Authorize(Permission::kRetireeRead, kUnion, facts);
    return actor;
  }

  static std::string Name(MemberId id) { return absl::StrCat("unions/1/members/", Number(id)); }
  static v1::Date ToDate(absl::CivilDay day) {
    v1::Date date;
    date.set_year(static_cast<int>(day.year()));
    date.set_month(day.month());
    date.set_day(day.day());
    return date;
  }
  static std::string Iso(const v1::Date& date) {
    return date.year() == 0 ? "-" : IsoDay(date.year(), date.month(), date.day());
  }
  absl::CivilDay Now() { return Today(clock().Now()); }

  absl::StatusOr<v1::Retiree> Get(MemberId id, const Actor& actor = {}) {
    v1::GetRetireeRequest request;
    request.set_name(Name(id));
    return Call<v1::Retiree>(*service_, "GetRetiree", request, actor);
  }
  // "R2 2027-02-21 2027-05-24": tier, next call, next visit.
  std::string Shown(MemberId id) {
    const auto retiree = Get(id);
    if (!retiree.ok()) return retiree.status().ToString();
    std::string tier = v1::RetireeTier_Name(retiree->tier()).substr(13);
    if (retiree->lives_away()) tier += "X";
    return absl::StrCat(tier, " ", Iso(retiree->next_contact_on()), " ",
                        Iso(retiree->next_visit_on()));
  }
  // The same of what is kept.
  std::string Kept(MemberId id) {
    const auto care = Read<std::optional<storage::RetireeCare>>([&](const Snapshot& snapshot) {
      return storage::FindRetireeCare(snapshot, kUnion, id);
    });
    if (!care.has_value()) return "-";
    if (care->rests) return "rests";
    const auto day = [](const std::optional<absl::CivilDay>& on) {
      return on.has_value() ? IsoDay(*on) : "-";
    };
    return absl::StrCat("R", static_cast<int>(care->tier) - 1, care->away ? "X" : "", " ",
                        day(care->next.call_on), " ", day(care->next.visit_on));
  }

  template <class Request>
  absl::StatusOr<v1::Retiree> Send(const char* method, Request request, MemberId id,
                                   const Actor& actor) {
    request.set_name(Name(id));
    if (request.etag().empty()) {
      const auto current = Get(id);
      if (current.ok()) request.set_etag(current->etag());
    }
    return Call<v1::Retiree>(*service_, method, request, actor);
  }
  absl::StatusOr<v1::Retiree> Record(MemberId id, const std::vector<std::string>& mask,
                                     const v1::RetireeFacts& facts, const Actor& actor = {}) {
    v1::RecordRetireeFactsRequest request;
    for (const std::string& path : mask) request.mutable_update_mask()->add_paths(path);
    *request.mutable_facts() = facts;
    return Send("RecordRetireeFacts", request, id, actor);
  }
  absl::StatusOr<v1::Retiree> Give(MemberId id, v1::RetireeTier tier, absl::CivilDay until,
                                   const Actor& actor = {}) {
    v1::SetTierOverrideRequest request;
    request.set_tier(tier);
    request.set_reason("近况");
    *request.mutable_until_on() = ToDate(until);
    return Send("SetTierOverride", request, id, actor);
  }
  absl::StatusOr<v1::Retiree> Pair(MemberId id, std::optional<MemberId> contact,
                                   std::optional<MemberId> deputy = std::nullopt,
                                   const Actor& actor = {}) {
    v1::SetContactPairRequest request;
    if (contact.has_value()) request.set_contact(Name(*contact));
    if (deputy.has_value()) request.set_deputy(Name(*deputy));
    return Send("SetContactPair", request, id, actor);
  }

  // "孙一 call 2026-12-22", page by page.
  std::vector<std::string> Due(int days, const Actor& actor = {}, bool mine = false,
                               int page_size = 2) {
    v1::ListDueRetireesRequest request;
    request.set_parent("unions/1");
    request.set_days(days);
    request.set_mine(mine);
    request.set_page_size(page_size);
    std::vector<std::string> lines;
    do {
      const auto page =
          Call<v1::ListDueRetireesResponse>(*service_, "ListDueRetirees", request, actor);
      if (!page.ok()) return {page.status().ToString()};
      for (const v1::DueRetiree& item : page->items()) {
        lines.push_back(absl::StrCat(
            item.member_display_name(),
            item.form() == v1::CONTACT_FORM_CALL ? " call " : " visit ", Iso(item.due_on())));
      }
      request.set_page_token(page->next_page_token());
    } while (!request.page_token().empty());
    return lines;
  }
  absl::StatusOr<v1::ListRetireesResponse> List(absl::FunctionRef<void(
                                                    v1::ListRetireesRequest&)> narrow,
                                                const Actor& actor = {}) {
    v1::ListRetireesRequest request;
    request.set_parent("unions/1");
    narrow(request);
    v1::ListRetireesResponse all;
    do {
      request.set_page_size(2);
      const auto page = Call<v1::ListRetireesResponse>(*service_, "ListRetirees", request, actor);
      if (!page.ok()) return page.status();
      all.MergeFrom(*page);
      request.set_page_token(page->next_page_token());
    } while (!request.page_token().empty());
    return all;
  }
  static std::string NamesIn(const absl::StatusOr<v1::ListRetireesResponse>& list) {
    if (!list.ok()) return list.status().ToString();
    std::vector<std::string> names;
    for (const v1::Retiree& each : list->retirees()) names.push_back(each.display_name());
    return absl::StrJoin(names, " ");
  }

  std::unique_ptr<Service> service_;
  int accounts_ = 0;
};

}  // namespace unioncare::api
