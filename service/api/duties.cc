// Exemptions from duties as operations.
#include "service/api/duties.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/duties.h"
#include "service/domain/members.h"
#include "service/domain/refusal.h"
#include "service/storage/duties.h"
#include "service/storage/users.h"
#include "unioncare/v1/duties.pb.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kCollection = "/dutyExemptions/";

struct ExemptionName {
  UnionId union_id{0};
  DutyExemptionId exemption{0};
};
absl::StatusOr<ExemptionName> ParseExemption(const std::string& text) {
  const size_t at = text.find(kCollection.data());
  const absl::StatusOr<UnionId> of = ParseUnion("name", text.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(text.substr(at + kCollection.size()), &number) &&
                     number > 0 && NameOf(*of, DutyExemptionId{number}) == text;
  if (named) return ExemptionName{*of, DutyExemptionId{number}};
  return Refuse(Reason::kNameMalformed, {{"field", "name"},
                                         {"given", text},
                                         {"wanted", "unions/{union}/dutyExemptions/{exemption}"}});
}

v1::DutyExemptionState StateOf(const DutyExemption& exemption, absl::CivilDay today) {
  if (exemption.ended_on.has_value() && *exemption.ended_on <= today) {
    return v1::DUTY_EXEMPTION_STATE_ENDED;
  }
  if (exemption.to_on < today) return v1::DUTY_EXEMPTION_STATE_OVER;
  if (!exemption.confirmed_by.has_value()) return v1::DUTY_EXEMPTION_STATE_PROPOSED;
  return today < exemption.from_on ? v1::DUTY_EXEMPTION_STATE_NOT_BEGUN
                                   : v1::DUTY_EXEMPTION_STATE_IN_FORCE;
}

absl::StatusOr<v1::DutyExemption> ToWire(const Snapshot& snapshot, UnionId union_id,
                                         const DutyExemption& exemption) {
  v1::DutyExemption wire;
  wire.set_name(NameOf(union_id, exemption.id));
  wire.set_one(SameNumber<v1::Duty>(exemption.one));
  wire.set_other(SameNumber<v1::Duty>(exemption.other));
  wire.set_holder(NameOf(exemption.holder));
  ASSIGN_OR_RETURN(*wire.mutable_holder_display_name(), UserName(snapshot, exemption.holder));
  *wire.mutable_from_on() = ToProto(exemption.from_on);
  *wire.mutable_to_on() = ToProto(exemption.to_on);
  wire.set_reason(exemption.reason);
  wire.set_state(StateOf(exemption, Today(snapshot.now())));
  ASSIGN_OR_RETURN(*wire.mutable_proposed_by_display_name(),
                   UserName(snapshot, exemption.proposed_by));
  *wire.mutable_propose_time() = ToProto(exemption.propose_time);
  if (exemption.confirmed_by.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_confirmed_by_display_name(),
                     UserName(snapshot, *exemption.confirmed_by));
    *wire.mutable_confirm_time() = ToProto(*exemption.confirm_time);
  }
  if (exemption.ended_on.has_value()) *wire.mutable_ended_on() = ToProto(*exemption.ended_on);
  wire.set_etag(EtagOfVersion(exemption.version));
  return wire;
}

struct Found {
  UnionId union_id{0};
  DutyExemption exemption;
};
absl::StatusOr<Found> Find(const Snapshot& snapshot, const std::string& name) {
  ASSIGN_OR_RETURN(const ExemptionName parsed, ParseExemption(name));
  ASSIGN_OR_RETURN(std::optional<DutyExemption> found,
                   storage::FindExemption(snapshot, parsed.union_id, parsed.exemption));
  if (!found.has_value()) return NotFound("name", name);
  return Found{parsed.union_id, *std::move(found)};
}

// Somebody who holds a role in the union today, or is to hold one.
absl::StatusOr<bool> IsUserOf(const Snapshot& snapshot, UnionId union_id, UserId id) {
  ASSIGN_OR_RETURN(const std::optional<User> user, storage::FindUser(snapshot, id));
  if (!user.has_value()) return false;
  return std::any_of(user->grants.begin(), user->grants.end(), [&](const Grant& grant) {
    return grant.union_id == union_id &&
           TimeOf(grant, Today(snapshot.now())) != GrantTime::kOver;
  });
}

absl::StatusOr<v1::DutyExemption> CreateDutyExemption(
    Transaction& transaction, const v1::CreateDutyExemptionRequest& request) {
  const v1::DutyExemption& given = request.duty_exemption();
  ProposeExemption command;
  ASSIGN_OR_RETURN(command.union_id, ParseUnion("parent", request.parent()));
  const std::pair<const char*, bool> wanted[] = {{"duty_exemption.one", given.one() != 0},
                                                 {"duty_exemption.other", given.other() != 0},
                                                 {"duty_exemption.holder", !given.holder().empty()},
                                                 {"duty_exemption.to_on", given.has_to_on()}};
  for (const auto& [field, there] : wanted) {
    if (!there) return Refuse(Reason::kFieldRequired, {{"field", field}});
  }
  command.one = SameNumber<Duty>(given.one());
  command.other = SameNumber<Duty>(given.other());
  ASSIGN_OR_RETURN(command.holder, ParseUser("duty_exemption.holder", given.holder()));
  command.from_on = DayFrom(given.from_on());
  command.to_on = *DayFrom(given.to_on());
  command.reason = given.reason();
  ASSIGN_OR_RETURN(const bool exists, IsUserOf(transaction, command.union_id, command.holder));
  ASSIGN_OR_RETURN(DutyExemption made, Decide(command, transaction.actor().user, exists,
                                              Today(transaction.now())));
  RETURN_IF_ERROR(storage::InsertExemption(transaction, command.union_id, made));
  transaction.Concerns(command.union_id, NameOf(command.union_id, made.id));
  return ToWire(transaction, command.union_id, made);
}

absl::StatusOr<v1::DutyExemption> Keep(Transaction& transaction, UnionId union_id,
                                       DutyExemption changed) {
  RETURN_IF_ERROR(storage::ReplaceExemption(transaction, union_id, changed));
  transaction.Concerns(union_id, NameOf(union_id, changed.id));
  return ToWire(transaction, union_id, changed);
}

absl::StatusOr<v1::DutyExemption> ConfirmDutyExemption(
    Transaction& transaction, const v1::ConfirmDutyExemptionRequest& request) {
  ASSIGN_OR_RETURN(const Found found, Find(transaction, request.name()));
  ASSIGN_OR_RETURN(DutyExemption confirmed,
                   Confirm(found.exemption, request.etag(), transaction.actor().user,
                           transaction.now(), Today(transaction.now())));
  return Keep(transaction, found.union_id, std::move(confirmed));
}

absl::StatusOr<v1::DutyExemption> EndDutyExemption(Transaction& transaction,
                                                   const v1::EndDutyExemptionRequest& request) {
  ASSIGN_OR_RETURN(const Found found, Find(transaction, request.name()));
  ASSIGN_OR_RETURN(DutyExemption ended,
                   End(found.exemption, request.etag(), Today(transaction.now())));
  return Keep(transaction, found.union_id, std::move(ended));
}

absl::StatusOr<v1::DutyExemption> GetDutyExemption(const Snapshot& snapshot,
                                                   const v1::GetDutyExemptionRequest& request) {
  ASSIGN_OR_RETURN(const Found found, Find(snapshot, request.name()));
  return ToWire(snapshot, found.union_id, found.exemption);
}

absl::StatusOr<v1::ListDutyExemptionsResponse> ListDutyExemptions(
    const Snapshot& snapshot, const v1::ListDutyExemptionsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(
      const std::vector<DutyExemption> list,
      storage::ListExemptions(snapshot, union_id, page.position, page.size + 1));
  v1::ListDutyExemptionsResponse response;
  for (const DutyExemption& exemption : list) {
    if (response.duty_exemptions_size() == page.size) {
      const int64_t last = Number(list[static_cast<size_t>(page.size) - 1].id);
      response.set_next_page_token(PageToken(snapshot, request, last));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_duty_exemptions(), ToWire(snapshot, union_id, exemption));
  }
  return response;
}

}  // namespace

std::unique_ptr<Service> MakeDutyService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.DutyService");
  service->Mutate("CreateDutyExemption", CreateDutyExemption);
  service->Mutate("ConfirmDutyExemption", ConfirmDutyExemption);
  service->Mutate("EndDutyExemption", EndDutyExemption);
  service->Query("GetDutyExemption", GetDutyExemption);
  service->Query("ListDutyExemptions", ListDutyExemptions);
  return service;
}

}  // namespace unioncare::api
