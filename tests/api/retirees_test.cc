// Tests of the contact with retired members: what is recorded, what follows, and who sees it.
#include <memory>
#include <vector>

#include "absl/strings/str_join.h"
#include "service/api/retirees.h"

#include "service/api/members.h"
#include "service/domain/families.h"
#include "service/storage/families.h"
#include "service/storage/visits.h"
#include "tests/api/retirees_fixture.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/retirees.pb.h"

namespace unioncare::api {
namespace {

using Names = std::vector<std::string>;

class Retirees : public RetireesFixture {
 protected:
  void KeepBereavement(MemberId member, absl::CivilDay event_on, Relation relation,
                       CaseState state = CaseState::kReported) {
    Case made;
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) -> absl::Status {
      made.occasion = Occasion::kBereavementRelative;
      made.member = member;
      made.state = state;
      made.event_on = made.ref_on = event_on;
      made.informed = transaction.now();
      made.policy = PolicyId{1};
      if (!IsOpen(state)) made.close_time = transaction.now();
      RETURN_IF_ERROR(storage::KeepCase(transaction, kUnion, /*opened=*/true, made));
      FamilyDecision family;
      family.record.member = member;
      family.record.relation = relation;
      family.record.alive = false;
      family.record.case_id = made.id;
      return storage::InsertFamilyMember(transaction, kUnion, std::move(family)).status();
    });
    EXPECT_TRUE(kept.ok()) << kept;
  }
};

TEST_F(Retirees, HaveNoTierBeforeAPolicyHasAny) {
  const MemberId id = AddRetired("孙一", 1951);
  EXPECT_EQ(Shown(id), "UNSPECIFIED - -");
  EXPECT_EQ(Kept(id), "-");
  EXPECT_EQ(Due(366), Names{});
  ImportTiers();
  // 75 years old; the rhythm begins on the day of the policy.
  EXPECT_EQ(Shown(id), "R3 2027-05-24 -");
  EXPECT_EQ(Kept(id), Shown(id));
  EXPECT_EQ(Due(184), Names{"孙一 call 2027-05-24"});
  EXPECT_EQ(Due(183), Names{});
  EXPECT_EQ(Get(id)->tier_reason(), "75岁：R3，依据CN-CARE-2026");
}

TEST_F(Retirees, FollowTheRegisterAtOnce) {
  ImportTiers();
  const MemberId id = Add("孙二", 1944);
  EXPECT_EQ(Kept(id), "-") << "in service, on no list";
  Change(id, [](MemberDecision& decision) { decision.care_flags = "4"; });
  EXPECT_EQ(Kept(id), "R2 2027-02-21 2027-05-24") << "in service, on the care list";
  Change(id, [](MemberDecision& decision) { decision.care_flags = ""; });
  EXPECT_EQ(Kept(id), "-");
  Change(id, [](MemberDecision& decision) {
    decision.member.retired_on = absl::CivilDay(2026, 11, 1);
    decision.member.retire_kind = RetireKind::kRetirement;
  });
  EXPECT_EQ(Kept(id), "R2 2027-02-01 2027-05-04") << "82; counted from the day of retirement";
  Change(id, [](MemberDecision& decision) { decision.member.birth_date.reset(); });
  EXPECT_EQ(Get(id)->gaps(0), v1::RETIREE_GAP_BIRTH_DATE);
  EXPECT_EQ(Due(366), Names{});
  Change(id, [](MemberDecision& decision) {
    decision.member.birth_date = absl::CivilDay(1936, 1, 1);
  });
  EXPECT_EQ(Kept(id).substr(0, 2), "R1");
  Change(id, [](MemberDecision& decision) {
    decision.member.state = MemberState::kDeceased;
    decision.member.state_on = absl::CivilDay(2026, 11, 20);
  });
  EXPECT_EQ(Due(366), Names{});
  EXPECT_EQ(Kept(id), "-");
  // Put right: the mistake leaves nothing behind.
  Change(id, [](MemberDecision& decision) { decision.member.state = MemberState::kActive; });
  EXPECT_EQ(Kept(id).substr(0, 2), "R1");
  // The retirement is taken back.
  Change(id, [](MemberDecision& decision) {
    decision.member.retired_on.reset();
    decision.member.retire_kind = RetireKind::kUnspecified;
  });
  EXPECT_EQ(Kept(id), "-");
  ExpectJournalHolds(kUnion);
}

TEST_F(Retirees, FactsOfLivingDecideAndWhatIsSealedIsNotTold) {
  ImportTiers();
  const MemberId id = AddRetired("孙三", 1950);
  v1::RetireeFacts facts;
  facts.set_living(v1::LIVING_MODE_ALONE);
  facts.set_mobility(v1::MOBILITY_DEPENDENT);
  facts.set_hardship(v1::HARDSHIP_MARK_UNION);
  facts.set_channel(v1::CONTACT_CHANNEL_VIDEO);
  facts.set_quiet_from("22:00");
  facts.set_quiet_to("07:30");
  const Actor chair = As(Role::kChair);
  auto kept = Record(id, {"*"}, facts, chair);
  ASSERT_TRUE(kept.ok()) << kept.status();
  EXPECT_EQ(kept->tier(), v1::RETIREE_TIER_R1);
  EXPECT_EQ(kept->tier_reason(), "a need that is on record: R1, by policy CN-CARE-2026");
  EXPECT_EQ(kept->facts().living(), v1::LIVING_MODE_ALONE);
  EXPECT_EQ(kept->facts().quiet_to(), "07:30");
  EXPECT_EQ(kept->facts().mobility(), v1::MOBILITY_UNSPECIFIED) << "sealed";
  EXPECT_EQ(kept->facts().hardship(), v1::HARDSHIP_MARK_UNSPECIFIED);
  EXPECT_TRUE(kept->has_sealed_facts());
  v1::RevealRetireeFactsRequest reveal;
  reveal.set_name(Name(id));
  reveal.set_reason("上门前了解");
  const auto revealed =
      Call<v1::RevealRetireeFactsResponse>(*service_, "RevealRetireeFacts", reveal, chair);
  ASSERT_TRUE(revealed.ok()) << revealed.status();
  EXPECT_EQ(revealed->mobility(), v1::MOBILITY_DEPENDENT);
  EXPECT_EQ(revealed->hardship(), v1::HARDSHIP_MARK_UNION);
  // One field changes, the others stay.
  v1::RetireeFacts away;
  away.set_lives_away(true);
  away.set_city("成都");
  kept = Record(id, {"lives_away", "city"}, away, chair);
  ASSERT_TRUE(kept.ok()) << kept.status();
  EXPECT_EQ(Kept(id), "R1X 2026-12-22 -") << "visits are waived";
  EXPECT_EQ(kept->facts().city(), "成都");
  EXPECT_EQ(RefusalOf(Record(id, {"quiet_from"}, v1::RetireeFacts(), chair)),
            "QUIET_HOURS facts.quiet_from");
  facts.set_quiet_from("24:00");
  EXPECT_EQ(RefusalOf(Record(id, {"quiet_from"}, facts, chair)), "QUIET_HOURS facts.quiet_from");
  v1::RecordRetireeFactsRequest stale;
  stale.set_etag("old");
  stale.mutable_update_mask()->add_paths("living");
  EXPECT_EQ(RefusalOf(Send("RecordRetireeFacts", stale, id, chair)), "ETAG_MISMATCH etag");
  ExpectJournalHolds(kUnion);
}

TEST_F(Retirees, AnOverrideEndsByItselfAlsoAfterMonthsOfDowntime) {
  ImportTiers();
  const MemberId id = AddRetired("孙四", 1951);
  const Actor chair = As(Role::kChair);
  const auto given = Give(id, v1::RETIREE_TIER_R1, Now() + 30, chair);
  ASSERT_TRUE(given.ok()) << given.status();
  EXPECT_EQ(given->override().until_on().day(), (Now() + 30).day());
  EXPECT_EQ(given->override().given_by_display_name(), "账号1");
  EXPECT_EQ(Kept(id), "R1 2026-12-22 2027-02-21");
  EXPECT_EQ(RefusalOf(Give(id, v1::RETIREE_TIER_R2, Now() + 30, chair)),
            "TIER_OVERRIDE_OPEN tier");
  clock().Advance(absl::Hours(24 * 30));
  Sweep();
  EXPECT_EQ(Kept(id).substr(0, 2), "R1") << "the last day";
  clock().Advance(absl::Hours(24 * 100));
  EXPECT_EQ(Kept(id).substr(0, 2), "R1") << "nobody swept";
  EXPECT_EQ(Shown(id), "R3 2027-05-24 -") << "what is shown of one is of today";
  Sweep();
  EXPECT_EQ(Kept(id), "R3 2027-05-24 -");
  // Another one, ended before its time.
  ASSERT_TRUE(Give(id, v1::RETIREE_TIER_R2, Now() + 9, chair).ok());
  v1::EndTierOverrideRequest end;
  end.set_reason("已恢复");
  EXPECT_TRUE(Send("EndTierOverride", end, id, chair).ok());
  EXPECT_EQ(Kept(id), "R3 2027-05-24 -");
  EXPECT_EQ(RefusalOf(Send("EndTierOverride", end, id, chair)), "TIER_OVERRIDE_NONE name");
  EXPECT_EQ(RefusalOf(Give(id, v1::RETIREE_TIER_RX, Now() + 9, chair)), "TIER_OWN_FACT tier");
  ExpectJournalHolds(kUnion);
}

TEST_F(Retirees, AgeMovesThemOnTheBirthday) {
  ImportTiers();
  const MemberId id = AddRetired("孙五", 1947);  // 80 on 4 March 2027
  EXPECT_EQ(Kept(id).substr(0, 2), "R3");
  clock().Advance(absl::Hours(24 * 102));  // 3 March
  Sweep();
  EXPECT_EQ(Kept(id).substr(0, 2), "R3");
  clock().Advance(absl::Hours(24));
  Sweep();
  EXPECT_EQ(Kept(id).substr(0, 2), "R2");
  clock().Advance(absl::Hours(24 * 365 * 10 + 24 * 3));
  Sweep();
  EXPECT_EQ(Kept(id).substr(0, 2), "R1") << "ten years later";
}

TEST_F(Retirees, TheDeathOfTheSpouseRaisesForTwelveMonths) {
  ImportTiers();
  const MemberId id = AddRetired("孙六", 1951);
  KeepBereavement(id, absl::CivilDay(2026, 11, 10), Relation::kMother);
  EXPECT_EQ(Kept(id).substr(0, 2), "R3") << "another relative";
  KeepBereavement(id, absl::CivilDay(2026, 10, 1), Relation::kSpouse, CaseState::kRejected);
  EXPECT_EQ(Kept(id).substr(0, 2), "R3") << "it was rejected";
  KeepBereavement(id, absl::CivilDay(2026, 11, 15), Relation::kSpouse);
  EXPECT_EQ(Kept(id), "R2 2027-02-21 2027-05-24");
  EXPECT_EQ(Iso(Get(id)->bereaved_until()), "2027-11-14");
  clock().Advance(absl::Hours(24 * 358));  // 2027-11-14
  Sweep();
  EXPECT_EQ(Kept(id).substr(0, 2), "R2");
  clock().Advance(absl::Hours(24));
  Sweep();
  EXPECT_EQ(Kept(id).substr(0, 2), "R3");
}

TEST_F(Retirees, TheDeathOfASpouseWhoIsAMemberCountsToo) {
  ImportTiers();
  const MemberId id = AddRetired("孙七", 1951);
  const MemberId spouse = AddRetired("钱七", 1950);
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                FamilyDecision family;
                family.record.member = id;
                family.record.relation = Relation::kSpouse;
                family.record.works_here = spouse;
                family.record.reason = "登记";
                return storage::InsertFamilyMember(transaction, kUnion, std::move(family))
                    .status();
              }).ok());
  EXPECT_EQ(Kept(id).substr(0, 2), "R3");
  Change(spouse, [](MemberDecision& decision) {
    decision.member.state = MemberState::kDeceased;
    decision.member.state_on = absl::CivilDay(2026, 11, 20);
  });
  EXPECT_EQ(Kept(id).substr(0, 2), "R2");
  EXPECT_EQ(Iso(Get(id)->bereaved_until()), "2027-11-19");
}

TEST_F(Retirees, ContactsMoveWhatIsDueAndOlderOnesChangeNothing) {
  ImportTiers();
  const MemberId id = AddRetired("孙八", 1945);
  const auto contacted = [&](absl::CivilDay day, bool reached, bool visited) {
    const absl::Status kept = Write(kUnion, [&](Transaction& transaction) {
      return storage::KeepContacted(transaction, kUnion, id, day, reached, visited);
    });
    EXPECT_TRUE(kept.ok()) << kept;
    return Kept(id);
  };
  EXPECT_EQ(Kept(id), "R2 2027-02-21 2027-05-24");
  EXPECT_EQ(contacted(Now(), false, false), "R2 2027-02-21 2027-05-24") << "nobody was reached";
  clock().Advance(absl::Hours(24 * 10));
  EXPECT_EQ(contacted(Now(), true, false), "R2 2027-03-03 2027-05-24");
  EXPECT_EQ(contacted(Now() - 5, true, false), "R2 2027-03-03 2027-05-24") << "older";
  EXPECT_EQ(contacted(Now() - 2, true, true), "R2 2027-03-03 2027-06-01");
  EXPECT_EQ(Shown(id), Kept(id));
  ASSERT_TRUE(Write(kUnion, [&](Transaction& transaction) {
                return storage::CorrectContacted(transaction, kUnion, id, Now() - 5,
                                                 std::nullopt);
              }).ok());
  EXPECT_EQ(Kept(id), "R2 2027-02-26 2027-05-24");
}

TEST_F(Retirees, APolicyThatIsImportedMovesEverybodyInSlices) {
  ImportTiers();
  std::vector<MemberId> people;
  for (int i = 0; i < kCareSliceMax + 7; ++i) people.push_back(AddRetired("赵", 1951));
  for (const MemberId id : people) EXPECT_EQ(Kept(id), "R3 2027-05-24 -");
  std::vector<ContactTier> closer = Tiers();
  closer[3].contact_every_days = 30;
  ImportTiers(closer, "JIA-2026", absl::CivilDay(2026, 11, 1));
  // Interrupted behind the first slice, it goes on there.
  int asked = 0;
  ASSERT_TRUE(FollowPolicies(store(), [&] { return ++asked > 2; }).ok());
  EXPECT_EQ(Kept(people.front()), "R3 2026-12-21 -");
  EXPECT_EQ(Kept(people.back()), "R3 2027-05-24 -");
  Close();
  Open();
  Sweep();
  for (const MemberId id : people) EXPECT_EQ(Kept(id), "R3 2026-12-21 -");
}

TEST_F(Retirees, ARuleOfALaterDayComesIntoForceThen) {
  ImportTiers();
  const MemberId id = AddRetired("孙九", 1951);
  std::vector<ContactTier> closer = Tiers();
  closer[3].contact_every_days = 30;
  ImportTiers(closer, "JIA-2027", absl::CivilDay(2027, 1, 1));
  Sweep();
  EXPECT_EQ(Kept(id), "R3 2027-05-24 -");
  clock().Advance(absl::Hours(24 * 45));
  Sweep();
  EXPECT_EQ(Kept(id), "R3 2026-12-21 -") << "overdue under the new rule";
}

TEST_F(Retirees, PairsAreSetAndWhoeverLeavesShows) {
  ImportTiers();
  const MemberId id = AddRetired("孙十", 1936);
  const MemberId contact = Add("李娜", 1985, kPhysics), deputy = Add("王强", 1980, kPhysics);
  const Actor chair = As(Role::kChair);
  EXPECT_EQ(Get(id)->gaps_size(), 3) << "contact, deputy, emergency contact";
  EXPECT_EQ(RefusalOf(Pair(id, id, deputy, chair)), "CONTACT_SELF contact");
  EXPECT_EQ(RefusalOf(Pair(id, contact, contact, chair)), "CONTACT_TWICE deputy");
  EXPECT_EQ(RefusalOf(Pair(id, MemberId{99}, deputy, chair)), "NOT_FOUND contact");
  auto paired = Pair(id, contact, deputy, chair);
  ASSERT_TRUE(paired.ok()) << paired.status();
  EXPECT_EQ(paired->contact_display_name(), "李娜");
  EXPECT_EQ(paired->gaps_size(), 1);
  const auto missing = [](v1::ListRetireesRequest& request) { request.set_missing(true); };
  Change(contact, [](MemberDecision& decision) {
    decision.member.state = MemberState::kLeft;
    decision.member.state_on = absl::CivilDay(2026, 11, 20);
  });
  const auto list = List(missing, chair);
  ASSERT_EQ(NamesIn(list), "孙十");
  EXPECT_EQ(list->retirees(0).gaps(1), v1::RETIREE_GAP_CONTACT_GONE);
  EXPECT_EQ(RefusalOf(Pair(id, contact, deputy, chair)), "RESPONSIBLE_GONE contact");
  v1::ListDueRetireesRequest due;
  due.set_parent("unions/1");
  due.set_days(366);
  const auto page = Call<v1::ListDueRetireesResponse>(*service_, "ListDueRetirees", due, chair);
  ASSERT_TRUE(page.ok());
  EXPECT_TRUE(page->items(0).contact_gone());
  EXPECT_EQ(page->items(0).mobile_masked(), "138****5678");
  // The leaver's people go to somebody else; who is the deputy already cannot be both.
  const MemberId other = AddRetired("周十", 1940);
  ASSERT_TRUE(Pair(other, deputy, std::nullopt, chair).ok());
  v1::HandOverContactsRequest handover;
  handover.set_parent("unions/1");
  handover.set_from(Name(contact));
  handover.set_to(Name(deputy));
  auto handed =
      Call<v1::HandOverContactsResponse>(*service_, "HandOverContacts", handover, chair);
  ASSERT_TRUE(handed.ok()) << handed.status();
  EXPECT_EQ(handed->handed_count(), 0);
  EXPECT_EQ(handed->kept_back_count(), 1);
  const MemberId third = Add("赵敏", 1990, kPhysics);
  handover.set_to(Name(third));
  handed = Call<v1::HandOverContactsResponse>(*service_, "HandOverContacts", handover, chair);
  ASSERT_TRUE(handed.ok()) << handed.status();
  EXPECT_EQ(handed->handed_count(), 1);
  EXPECT_EQ(Get(id)->contact_display_name(), "赵敏");
  EXPECT_EQ(Get(id)->gaps_size(), 1);
  ExpectJournalHolds(kUnion);
}

TEST_F(Retirees, EachSeesTheirOwn) {
  ImportTiers();
  const MemberId physics = AddRetired("物理老人", 1944, kPhysics);
  AddRetired("支会老人", 1944);
  const MemberId ill = Add("在职病人", 1980, kRetired);
  Change(ill, [](MemberDecision& decision) { decision.care_flags = "4"; });
  const MemberId contact = Add("李娜", 1985, kRetired);
  const auto names = [&](const Actor& actor, bool mine = false) {
    std::vector<std::string> found;
    for (const std::string& line : Due(100, actor, mine)) {
      found.push_back(line.substr(0, line.find(' ')));
    }
    return absl::StrJoin(found, " ");
  };
  const auto everybody = [](v1::ListRetireesRequest&) {};
  EXPECT_EQ(names(As(Role::kChair)), "物理老人 支会老人 在职病人");
  EXPECT_EQ(names(As(Role::kRetireeContact)), "物理老人 支会老人") << "not who is in service";
  EXPECT_EQ(names(As(Role::kGroupLeader)), "物理老人");
  const Actor member = As(Role::kMember, contact);
  EXPECT_EQ(names(member), "");
  EXPECT_EQ(RefusalOf(Get(physics, member)), "NOT_FOUND name");
  ASSERT_TRUE(Pair(physics, contact).ok());
  ASSERT_TRUE(Pair(ill, Add("王强", 1980), contact).ok());
  EXPECT_EQ(names(member), "物理老人 在职病人") << "as contact, and as deputy";
  EXPECT_EQ(names(member, true), "物理老人 在职病人");
  EXPECT_TRUE(Get(physics, member).ok());
  EXPECT_EQ(names(As(Role::kChair), true), "") << "the chair is nobody's contact";
  const auto listed = List(everybody, member);
  EXPECT_EQ(NamesIn(listed), "物理老人 在职病人");
  ASSERT_EQ(listed->counts_size(), 1);
  EXPECT_EQ(listed->counts(0).count(), 2);
  EXPECT_EQ(NamesIn(List(everybody, As(Role::kGroupLeader))), "物理老人");
  // Whoever contact is kept with sees themselves, and does not call themselves.
  EXPECT_EQ(names(As(Role::kMember, physics)), "物理老人");
}

TEST_F(Retirees, AVeteranCadreIsEnteredWithTheDayOfJoining) {
  ImportTiers();
  const MemberId id = Add("老革命", 1930);
  const std::unique_ptr<Service> members = MakeMemberService(rpc());
  const auto retire = [&](std::optional<absl::CivilDay> joined_on) {
    v1::RetireMemberRequest request;
    request.set_name(Name(id));
    request.set_etag(EtagOfVersion(1));
    request.set_kind(v1::RETIRE_KIND_VETERAN);
    *request.mutable_retired_on() = ToDate(absl::CivilDay(1990, 5, 1));
    if (joined_on.has_value()) *request.mutable_revolution_joined_on() = ToDate(*joined_on);
    return RefusalOf(Call<v1::Member>(*members, "RetireMember", request));
  };
  EXPECT_EQ(retire(std::nullopt), "VETERAN_DATE revolution_joined_on");
  EXPECT_EQ(retire(absl::CivilDay(1949, 10, 1)), "VETERAN_DATE revolution_joined_on");
  EXPECT_EQ(retire(absl::CivilDay(1929, 1, 1)), "DATE_BEFORE_BIRTH revolution_joined_on");
  EXPECT_EQ(retire(absl::CivilDay(1949, 9, 30)), "");
  EXPECT_EQ(Kept(id).substr(0, 2), "R0");
  EXPECT_EQ(Iso(Get(id)->facts().revolution_joined_on()), "1949-09-30");
  // Entered before there was a rule: it shows as missing.
  const MemberId before = Add("老同志", 1931, kRetired, [](Member& member) {
    member.retired_on = absl::CivilDay(1990, 9, 1);
    member.retire_kind = RetireKind::kVeteran;
  });
  EXPECT_EQ(Get(before)->gaps(0), v1::RETIREE_GAP_VETERAN_DATE);
  v1::RetireeFacts facts;
  *facts.mutable_revolution_joined_on() = ToDate(absl::CivilDay(1949, 10, 1));
  EXPECT_EQ(RefusalOf(Record(before, {"revolution_joined_on"}, facts)),
            "VETERAN_DATE facts.revolution_joined_on");
}

TEST_F(Retirees, AreListedByTierWithCounts) {
  ImportTiers();
  AddRetired("七十", 1951);
  AddRetired("六十", 1966);
  const MemberId away = AddRetired("九十", 1930);
  AddRetired("八十", 1944, kPhysics);
  AddRetired("同名", 1951);
  AddRetired("同名", 1944);
  v1::RetireeFacts facts;
  facts.set_lives_away(true);
  ASSERT_TRUE(Record(away, {"lives_away"}, facts).ok());
  const auto all = List([](v1::ListRetireesRequest&) {});
  EXPECT_EQ(NamesIn(all), "九十 八十 同名 七十 同名 六十");
  ASSERT_EQ(all->counts_size(), 4);
  EXPECT_EQ(all->counts(0).tier(), v1::RETIREE_TIER_R1);
  EXPECT_EQ(all->counts(0).away(), 1);
  EXPECT_EQ(all->counts(1).count(), 2);
  EXPECT_EQ(NamesIn(List([](v1::ListRetireesRequest& request) {
              request.set_tier(v1::RETIREE_TIER_R3);
            })),
            "七十 同名");
  EXPECT_EQ(NamesIn(List([](v1::ListRetireesRequest& request) {
              request.set_tier(v1::RETIREE_TIER_RX);
            })),
            "九十");
  EXPECT_EQ(NamesIn(List([](v1::ListRetireesRequest& request) {
              request.set_group("unions/1/groups/1");
            })),
            "八十");
  EXPECT_EQ(RefusalOf(List([](v1::ListRetireesRequest& request) {
              request.set_group("unions/1/groups/9");
            })),
            "NOT_FOUND group");
}

}  // namespace
}  // namespace unioncare::api
