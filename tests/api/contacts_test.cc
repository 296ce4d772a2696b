// Contacts as operations: the log, misses and the alert, corrections, who reads what was noted of
// the condition, the ledgers, and what is due after hospital.
#include "service/api/contacts.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/due_alerts.h"
#include "service/api/events.h"
#include "service/storage/contacts.h"
#include "tests/api/retirees_fixture.h"
#include "unioncare/v1/care_rules.pb.h"
#include "unioncare/v1/contacts.pb.h"
#include "unioncare/v1/events.pb.h"

namespace unioncare::api {
namespace {

constexpr v1::ContactResult kReached = v1::CONTACT_RESULT_REACHED;
constexpr v1::ContactResult kMissed = v1::CONTACT_RESULT_NOT_REACHED;

class ContactsTest : public RetireesFixture {
 protected:
  void SetUp() override {
    RetireesFixture::SetUp();
    contacts_ = MakeContactService(rpc());
    std::vector<ContactTier> tiers = Tiers();
    for (ContactTier& tier : tiers) {
      if (tier.tier != RetireeTier::kRx) tier.discharge_contact_days = 7;
    }
    ImportTiers(std::move(tiers), "CN-CARE-2026");
    chair_ = Add("主席", 1970, kPhysics);
    contact_ = Add("联系人", 1980, kPhysics);
    deputy_ = Add("替补", 1981, kPhysics);
    old_ = AddRetired("孙老师", 1940);
    Sweep();
    ASSERT_TRUE(Pair(old_, contact_, deputy_).ok());
    as_chair_ = As(Role::kChair, chair_);
    as_contact_ = As(Role::kMember, contact_);
    as_deputy_ = As(Role::kMember, deputy_);
  }

  v1::RecordContactRequest Request(v1::ContactResult result) {
    v1::RecordContactRequest request;
    request.set_parent("unions/1");
    v1::Contact& contact = *request.mutable_contact();
    contact.set_member(Name(old_));
    contact.set_mode(result == v1::CONTACT_RESULT_VISITED ? v1::CONTACT_MODE_VISIT
                                                          : v1::CONTACT_MODE_PHONE);
    contact.set_result(result);
    return request;
  }
  absl::StatusOr<v1::RecordContactResponse> Send(const v1::RecordContactRequest& request,
                                                 const Actor& actor) {
    return Call<v1::RecordContactResponse>(*contacts_, "RecordContact", request, actor);
  }
  // "1", "2 raised", "0 ended": misses in a row, and what became of the alert.
  std::string Record(v1::ContactResult result, const Actor& actor) {
    return Told(Send(Request(result), actor));
  }
  static std::string Told(const absl::StatusOr<v1::RecordContactResponse>& response) {
    if (!response.ok()) return RefusalOf(response);
    return absl::StrCat(response->misses(), response->alert_raised() ? " raised" : "",
                        response->alert_ended() ? " ended" : "");
  }
  std::string Correct(int64_t number, const std::vector<std::string>& mask,
                      const v1::Contact& contact, const Actor& actor) {
    v1::GetContactRequest get;
    get.set_name(absl::StrCat("unions/1/contacts/", number));
    const auto current = Call<v1::Contact>(*contacts_, "GetContact", get, as_chair_);
    EXPECT_TRUE(current.ok());
    v1::CorrectContactRequest request;
    request.set_name(get.name());
    request.set_etag(current->etag());
    request.set_reason("记错了");
    for (const std::string& path : mask) request.mutable_update_mask()->add_paths(path);
    *request.mutable_contact() = contact;
    return Told(Call<v1::RecordContactResponse>(*contacts_, "CorrectContact", request, actor));
  }
  // Names of those with an alert, "孙老师 open".
  std::string Alerts(const Actor& actor, bool ended = false) {
    v1::ListContactAlertsRequest request;
    request.set_parent("unions/1");
    request.set_ended(ended);
    const auto list =
        Call<v1::ListContactAlertsResponse>(*contacts_, "ListContactAlerts", request, actor);
    if (!list.ok()) return RefusalOf(list);
    std::vector<std::string> lines;
    for (const v1::ContactAlert& alert : list->alerts()) {
      lines.push_back(absl::StrCat(
          alert.member_display_name(), " ",
          alert.state() == v1::CONTACT_ALERT_STATE_OPEN
              ? "open"
              : v1::ContactAlertEnd_Name(alert.end()).substr(18)));
    }
    return absl::StrJoin(lines, ", ");
  }
  // "WELFARE_ALERT 2026-11-21 overdue" of what is due.
  std::string Due(const Actor& actor, bool mine, int days = 7) {
    std::vector<std::string> lines;
    const absl::Status status = store().ReadAndWait([&](Snapshot& snapshot) -> absl::Status {
      snapshot.actor() = actor;
      ASSIGN_OR_RETURN(const std::vector<storage::DueEntry> due,
                       ListDueAlerts(snapshot, kUnion, MidnightAfter(Now() + days), mine));
      for (const storage::DueEntry& entry : due) {
        const absl::Time at = absl::FromUnixMicros(entry.place.due_us);
        lines.push_back(absl::StrCat(
            entry.place.area == DueArea::kWelfareAlert ? "alert" : "discharge", " ",
            entry.member_name, " ", IsoDay(DeadlineDay(at)),
            snapshot.now() > at ? " overdue" : ""));
      }
      return absl::OkStatus();
    });
    return status.ok() ? absl::StrJoin(lines, ", ") : status.ToString();
  }

  std::unique_ptr<Service> contacts_;
  MemberId chair_{0}, contact_{0}, deputy_{0}, old_{0};
  Actor as_chair_, as_contact_, as_deputy_;
};

TEST_F(ContactsTest, TwoMissesInARowRaiseOneAlertThatBeingReachedEnds) {
  EXPECT_EQ(Record(kMissed, as_contact_), "1");
  EXPECT_EQ(Alerts(as_chair_), "");
  clock().Advance(absl::Minutes(59));
  EXPECT_EQ(Record(kMissed, as_contact_), "1") << "the same try";
  clock().Advance(absl::Minutes(1));
  EXPECT_EQ(Record(kMissed, as_contact_), "2 raised");
  EXPECT_EQ(Record(kMissed, as_deputy_), "3") << "no second one";
  EXPECT_EQ(Alerts(as_chair_), "孙老师 open");
  EXPECT_EQ(Alerts(as_deputy_), "孙老师 open");
  const std::string today = IsoDay(Now());
  for (const Actor* actor : {&as_chair_, &as_contact_, &as_deputy_}) {
    EXPECT_EQ(Due(*actor, /*mine=*/true), absl::StrCat("alert 孙老师 ", today, " overdue"));
  }
  EXPECT_EQ(Due(As(Role::kViceChair), true), "") << "told are contact, deputy and chair";
  EXPECT_EQ(Due(As(Role::kViceChair), false), absl::StrCat("alert 孙老师 ", today, " overdue"));
  clock().Advance(absl::Hours(1));
  EXPECT_EQ(Record(v1::CONTACT_RESULT_TOLD, as_contact_), "3") << "nobody has heard the person";
  EXPECT_EQ(Record(kReached, as_contact_), "0 ended");
  EXPECT_EQ(Due(as_chair_, true), "");
  EXPECT_EQ(Alerts(as_chair_, true), "孙老师 REACHED");
}

TEST_F(ContactsTest, AMissAfterThePersonWasReachedBeginsAnew) {
  EXPECT_EQ(Record(kMissed, as_contact_), "1");
  clock().Advance(absl::Hours(2));
  EXPECT_EQ(Record(v1::CONTACT_RESULT_VISITED, as_contact_), "0");
  clock().Advance(absl::Hours(2));
  EXPECT_EQ(Record(kMissed, as_contact_), "1");
  EXPECT_EQ(Alerts(as_chair_, true), "");
}

TEST_F(ContactsTest, AnAlertIsListedOnceAmongTheEvents) {
  EXPECT_EQ(Record(kMissed, as_contact_), "1");
  EXPECT_EQ(Record(kMissed, as_deputy_), "2 raised") << "tries of two people";
  const auto events = MakeEventService(rpc());
  v1::ListEventsRequest request;
  request.set_parent("unions/1");
  auto list = Call<v1::ListEventsResponse>(*events, "ListEvents", request, as_chair_);
  ASSERT_TRUE(list.ok()) << list.status();
  ASSERT_EQ(list->events_size(), 1);
  EXPECT_EQ(list->events(0).kind(), v1::EVENT_KIND_WELFARE_ALERT);
  EXPECT_EQ(list->events(0).member_display_name(), "孙老师");
  EXPECT_EQ(list->events(0).responsible_display_name(), "联系人");
  request.set_after(list->next_after());
  // Days later, after a time without a server too, there is nothing new.
  clock().Advance(absl::Hours(24 * 40));
  const auto never = [] { return false; };
  EXPECT_TRUE(Escalate(store(), never).ok());
  list = Call<v1::ListEventsResponse>(*events, "ListEvents", request, as_chair_);
  EXPECT_EQ(list->events_size(), 0);
  EXPECT_EQ(Alerts(as_chair_), "孙老师 open") << "until somebody reaches the person";
}

TEST_F(ContactsTest, ACorrectionMovesTheAlertAndWhatFallsDue) {
  EXPECT_EQ(Record(kMissed, as_contact_), "1");
  EXPECT_EQ(Record(kMissed, as_deputy_), "2 raised");
  v1::Contact reached;
  reached.set_result(kReached);
  EXPECT_EQ(Correct(2, {"result"}, reached, as_contact_), "PERMISSION_MISSING")
      << "neither recorded it nor leads";
  EXPECT_EQ(Correct(2, {"result"}, reached, as_deputy_), "0 ended");
  EXPECT_EQ(Alerts(as_chair_, true), "孙老师 CORRECTED");
  EXPECT_EQ(Iso(Get(old_)->last_contact_on()), IsoDay(Now()));
  v1::Contact withdrawn;
  withdrawn.set_withdrawn(true);
  EXPECT_EQ(Correct(2, {"withdrawn"}, withdrawn, as_chair_), "1");
  EXPECT_EQ(Iso(Get(old_)->last_contact_on()), "-");
}

TEST_F(ContactsTest, RecordingMovesWhatFallsDue) {
  const std::string before = Shown(old_);
  EXPECT_EQ(Record(kMissed, as_contact_), "1");
  EXPECT_EQ(Shown(old_), before) << "nobody was reached";
  const auto reached = Send(Request(kReached), as_contact_);
  ASSERT_TRUE(reached.ok());
  EXPECT_EQ(Iso(reached->next_due_on()), IsoDay(Now() + 92));
  EXPECT_EQ(reached->contact().contacted_by_display_name(), "联系人");
}

TEST_F(ContactsTest, ThePairRecordsAndOthersNeedAnOffice) {
  EXPECT_EQ(Record(kReached, as_contact_), "0");
  EXPECT_EQ(Record(kReached, As(Role::kRetireeContact, chair_)), "0");
  EXPECT_EQ(Record(kReached, as_chair_), "0");
  const MemberId other = Add("同事", 1985, kPhysics);
  EXPECT_EQ(Record(kReached, As(Role::kMember, other)), "NOT_FOUND contact.member");
  EXPECT_EQ(Record(kReached, As(Role::kMember, old_)), "CONTACT_SELF contact.member")
      << "nobody records contacts with themselves";
  v1::RecordContactRequest request = Request(kReached);
  request.mutable_contact()->set_member(Name(other));
  EXPECT_EQ(Told(Send(request, as_chair_)), "CONTACT_NOT_CARED contact.member");
  *request.mutable_contact() = Request(kReached).contact();
  *request.mutable_contact()->mutable_contacted_on() = ToDate(Now() + 1);
  EXPECT_EQ(Told(Send(request, as_chair_)), "DATE_IN_FUTURE contact.contacted_on");
  *request.mutable_contact()->mutable_contacted_on() = ToDate(Now() - 10);
  const auto late = Send(request, as_chair_);
  ASSERT_TRUE(late.ok());
  EXPECT_TRUE(late->contact().late());
  request = Request(kReached);
  request.mutable_contact()->set_delegate("校友会 王五");
  EXPECT_EQ(Send(request, as_chair_)->contact().contacted_by_display_name(), "校友会 王五");
}

TEST_F(ContactsTest, TheConditionIsForThePairTheRecorderAndTheChairs) {
  v1::RecordContactRequest request = Request(kReached);
  request.mutable_contact()->set_condition_note("行动不便，精神尚好");
  const Actor officer = As(Role::kRetireeContact, chair_);
  ASSERT_TRUE(Send(request, officer).ok());
  v1::RevealContactRequest reveal;
  reveal.set_name("unions/1/contacts/1");
  reveal.set_reason("安排走访");
  const auto told = [&](const Actor& actor) {
    const auto response =
        Call<v1::RevealContactResponse>(*contacts_, "RevealContact", reveal, actor);
    return response.ok() ? response->condition_note() : RefusalOf(response);
  };
  for (const Actor& actor : {as_chair_, as_contact_, as_deputy_, officer, As(Role::kViceChair)}) {
    EXPECT_EQ(told(actor), "行动不便，精神尚好");
  }
  EXPECT_EQ(told(As(Role::kCommitteeMember)), "CONDITION_SEALED name");
  EXPECT_EQ(told(As(Role::kRetireeContact)), "CONDITION_SEALED name");
  EXPECT_EQ(told(As(Role::kGroupLeader)), "NOT_FOUND name");
  v1::GetContactRequest get;
  get.set_name(reveal.name());
  const auto shown = Call<v1::Contact>(*contacts_, "GetContact", get, as_chair_);
  EXPECT_TRUE(shown->has_condition_note());
  EXPECT_EQ(shown->condition_note(), "");
}

TEST_F(ContactsTest, NeedsStayOpenUntilTheyAreDealtWith) {
  v1::RecordContactRequest request = Request(kReached);
  request.mutable_contact()->set_needs("楼道灯坏了");
  ASSERT_TRUE(Send(request, as_contact_).ok());
  EXPECT_EQ(Record(kReached, as_contact_), "0");
  v1::ListContactsRequest list;
  list.set_parent("unions/1");
  list.set_open_needs(true);
  const auto open = Call<v1::ListContactsResponse>(*contacts_, "ListContacts", list, as_chair_);
  ASSERT_TRUE(open.ok());
  ASSERT_EQ(open->contacts_size(), 1);
  v1::SettleContactNeedRequest settle;
  settle.set_name(open->contacts(0).name());
  settle.set_etag(open->contacts(0).etag());
  settle.set_handling("已报修");
  EXPECT_EQ(RefusalOf(Call<v1::Contact>(*contacts_, "SettleContactNeed", settle, as_contact_)),
            "");
  EXPECT_EQ(Call<v1::ListContactsResponse>(*contacts_, "ListContacts", list, as_chair_)
                ->contacts_size(),
            0);
  list.set_open_needs(false);
  list.set_member(Name(old_));
  list.set_page_size(1);
  const auto page = Call<v1::ListContactsResponse>(*contacts_, "ListContacts", list, as_deputy_);
  EXPECT_EQ(page->contacts(0).name(), "unions/1/contacts/2") << "the newest first";
  EXPECT_NE(page->next_page_token(), "");
  list.set_page_token("");
  EXPECT_EQ(RefusalOf(Call<v1::ListContactsResponse>(*contacts_, "ListContacts", list,
                                                     As(Role::kMember, chair_))),
            "NOT_FOUND member");
}

TEST_F(ContactsTest, TheLedgerTellsTheConditionOnlyToWhoExportsItWithAReason) {
  v1::RecordContactRequest request = Request(kReached);
  request.mutable_contact()->set_condition_note("精神尚好");
  ASSERT_TRUE(Send(request, as_contact_).ok());
  v1::ExportContactLedgerRequest ask;
  ask.set_parent("unions/1");
  *ask.mutable_from() = ToDate(Now() - 30);
  *ask.mutable_to() = ToDate(Now());
  EXPECT_EQ(RefusalOf(Call<v1::ContactLedgerRows>(*contacts_, "ExportContactLedger", ask,
                                                  as_chair_)),
            "FIELD_REQUIRED reason");
  ask.set_reason("年度归档");
  auto rows = Call<v1::ContactLedgerRows>(*contacts_, "ExportContactLedger", ask, as_chair_);
  ASSERT_TRUE(rows.ok()) << rows.status();
  ASSERT_EQ(rows->rows_size(), 1);
  EXPECT_EQ(rows->rows(0).condition(), "精神尚好");
  EXPECT_EQ(rows->rows(0).member_display_name(), "孙老师");
  EXPECT_EQ(rows->rows(0).age(), 86);
  EXPECT_EQ(rows->rows(0).tier(), v1::RETIREE_TIER_R2);
  EXPECT_TRUE(rows->rows(0).has_due_on());
  rows = Call<v1::ContactLedgerRows>(*contacts_, "ExportContactLedger", ask,
                                     As(Role::kCommitteeMember));
  EXPECT_EQ(rows->rows(0).condition(), "noted") << "it is not for every officer";
}

}  // namespace
}  // namespace unioncare::api
