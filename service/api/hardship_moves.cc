// The steps of files of hardship aid.
#include "service/api/hardship_moves.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/attachments.h"
#include "service/api/case_wire.h"
#include "service/api/convert.h"
#include "service/api/hardship_wire.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/etags.h"
#include "service/domain/refusal.h"
#include "service/storage/calendars.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/members.h"
#include "service/storage/unions.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::api {
namespace {

// A step that may be taken: the file, its etag and state, and who acts have been checked.
struct Begun {
  SeenHardshipFile seen;
  HardshipFacts facts;
  HardshipRules rules;
  WorkingCalendar calendar;
};
template <class Request>
absl::StatusOr<Begun> Begin(Transaction& transaction, const Request& request, HardshipMove move) {
  Begun begun;
  ASSIGN_OR_RETURN(begun.seen, FindSeenHardshipFile(transaction, request.name()));
  // A superior union knows of nothing that was not given to it.
  const UnionId union_id = begun.seen.union_id;
  if (move == HardshipMove::kAnswerPackage) {
    ASSIGN_OR_RETURN(const bool given, IsGivenToCaller(transaction, union_id, begun.seen.found));
    if (!given) return NotFound("name", request.name());
  }
  ASSIGN_OR_RETURN(begun.facts, HardshipFactsFor(transaction, union_id, begun.seen.member.id));
  RETURN_IF_ERROR(CheckMove(begun.seen.found, move, request.etag(), begun.facts));
  ASSIGN_OR_RETURN(begun.rules, HardshipRulesOn(transaction, union_id, begun.facts.today));
  ASSIGN_OR_RETURN(begun.calendar,
                   storage::CalendarOf(transaction, union_id, begun.seen.found.applied_on,
                                       begun.facts.today + kHardshipReachDays));
  return begun;
}

// What is kept of a step.
struct Noted {
  HardshipEventKind kind = HardshipEventKind::kUnspecified;  // unspecified: no event
  std::string text;
  std::optional<UnionId> to_union;
  std::optional<absl::CivilDay> on;
};

absl::Status KeepMoved(Transaction& transaction, const Begun& begun, HardshipFile& after,
                       const Noted& noted, const storage::KeptHardshipTest* test = nullptr) {
  const UnionId union_id = begun.seen.union_id;
  RETURN_IF_ERROR(storage::ReplaceHardshipFile(transaction, union_id, after, test));
  if (noted.kind != HardshipEventKind::kUnspecified) {
    RETURN_IF_ERROR(storage::InsertHardshipEvent(transaction, union_id, after, noted.kind,
                                                 noted.text, noted.to_union, noted.on));
  }
  if (!IsLive(after.state)) {
    RETURN_IF_ERROR(storage::SetHouseholdUses(transaction, {union_id, after.id}, {}));
  }
  transaction.Concerns(union_id, NameOf(union_id, after.id));
  return absl::OkStatus();
}

absl::StatusOr<v1::HardshipFile> Keep(Transaction& transaction, const Begun& begun,
                                      HardshipFile after, const Noted& noted,
                                      const storage::KeptHardshipTest* test = nullptr) {
  RETURN_IF_ERROR(KeepMoved(transaction, begun, after, noted, test));
  return HardshipWriter(transaction, begun.seen.union_id).WriteWhole(after);
}

// Another form may list other people: they belong to the household from now on, unless another file
// has them.
absl::Status ClaimHousehold(Transaction& transaction, const Begun& begun,
                            const v1::HardshipForm& form) {
  const storage::HouseholdUse use{begun.seen.union_id, begun.seen.found.id};
  ASSIGN_OR_RETURN(const std::vector<std::string> household,
                   HouseholdOf(transaction, use.union_id, begun.seen.member, form));
  ASSIGN_OR_RETURN(const std::optional<storage::HouseholdUse> other,
                   storage::FindHouseholdUse(transaction, household, use));
  if (other.has_value()) {
    return Refuse(other->union_id == use.union_id ? Reason::kHouseholdTaken
                                                  : Reason::kHouseholdElsewhere,
                  {});
  }
  return storage::SetHouseholdUses(transaction, use, household);
}

// Members by name, as the persons that they are.
template <class Names>
absl::StatusOr<std::vector<MemberId>> PeopleFrom(const Snapshot& snapshot, UnionId union_id,
                                                 const char* field, const Names& names) {
  std::vector<MemberId> people;
  for (int i = 0; i < names.size(); ++i) {
    const std::string path = absl::StrCat(field, "[", i, "]");
    ASSIGN_OR_RETURN(const MemberId record, ParseMemberOf(union_id, path, names.Get(i)));
    ASSIGN_OR_RETURN(const std::optional<Member> person,
                     storage::FindMember(snapshot, union_id, record));
    if (!person.has_value()) return NotFound(path, names.Get(i));
    people.push_back(person->id);
  }
  return people;
}

absl::Status TooMany(const char* field, size_t given, int most) {
  return Refuse(Reason::kTooManyRecords, {{"field", field},
                                          {"given", absl::StrCat(given)},
                                          {"wanted", absl::StrCat(most)}});
}

absl::StatusOr<v1::HardshipFile> RecordHardshipMaterial(
    Transaction& transaction, const v1::RecordHardshipMaterialRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kMaterial));
  const UnionId union_id = begun.seen.union_id;
  storage::HardshipMaterial material;
  material.kind = SameNumber<HardshipMaterialKind>(request.material().kind());
  if (material.kind == HardshipMaterialKind::kUnspecified) {
    return Refuse(Reason::kFieldRequired, {{"field", "material.kind"}});
  }
  material.seen_by = transaction.actor().user;
  material.seen_on = DayFrom(request.material().seen_on()).value_or(begun.facts.today);
  if (material.seen_on > begun.facts.today) {
    return Refuse(Reason::kDateInFuture, {{"field", "material.seen_on"},
                                          {"given", IsoDay(material.seen_on)},
                                          {"wanted", IsoDay(begun.facts.today)},
                                          {"today", IsoDay(begun.facts.today)}});
  }
  ASSIGN_OR_RETURN(material.attachment,
                   AttachmentNamed(transaction, union_id, "material.attachment",
                                   request.material().attachment()));
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipMaterial> before,
                   storage::MaterialsOf(transaction, union_id, begun.seen.found.id));
  if (before.size() >= kHardshipMaterialsMax) {
    return TooMany("material", before.size(), kHardshipMaterialsMax);
  }
  RETURN_IF_ERROR(storage::InsertMaterial(transaction, union_id, begun.seen.found,
                                          static_cast<int>(before.size()) + 1, material));
  return Keep(transaction, begun, begun.seen.found, {});
}

absl::StatusOr<v1::HardshipFile> RecordHardshipInvestigation(
    Transaction& transaction, const v1::RecordHardshipInvestigationRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kInvestigate));
  const UnionId union_id = begun.seen.union_id;
  InvestigateHardship command;
  command.on = *DayFrom(request.investigated_on());
  ASSIGN_OR_RETURN(command.investigators,
                   PeopleFrom(transaction, union_id, "investigators", request.investigators()));
  ASSIGN_OR_RETURN(HardshipFile after, Decide(command, begun.seen.found, begun.facts, begun.rules,
                                              begun.calendar));
  RETURN_IF_ERROR(storage::SealVisit(transaction, union_id, after, request.home_visit()));
  const Noted noted{.kind = HardshipEventKind::kInvestigated, .on = command.on};
  if (!request.has_form()) return Keep(transaction, begun, std::move(after), noted);
  ASSIGN_OR_RETURN(const JudgedForm judged, JudgeForm(transaction, union_id, request.form(),
                                                      begun.facts.today, /*whole=*/true));
  RETURN_IF_ERROR(ClaimHousehold(transaction, begun, request.form()));
  after.outcome = judged.result.outcome;
  after.category = judged.result.category;
  after.band = judged.result.band;
  return Keep(transaction, begun, std::move(after), noted, &judged.kept);
}

absl::StatusOr<v1::HardshipFile> RecordHardshipDecision(
    Transaction& transaction, const v1::RecordHardshipDecisionRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kDecide));
  DecideHardship command{.accept = request.accept(),
                         .minutes_no = request.minutes_no(),
                         .on = *DayFrom(request.decided_on()),
                         .committee_fen = request.committee_fen(),
                         .leader_fen = request.leader_fen(),
                         .opinion = request.opinion()};
  ASSIGN_OR_RETURN(command.present, PeopleFrom(transaction, begun.seen.union_id, "present",
                                               request.present()));
  ASSIGN_OR_RETURN(HardshipFile after, Decide(command, begun.seen.found, begun.facts, begun.rules,
                                              begun.calendar));
  return Keep(transaction, begun, std::move(after),
              {.kind = HardshipEventKind::kDecided, .on = command.on});
}

absl::StatusOr<v1::HardshipFile> PublishHardshipFile(
    Transaction& transaction, const v1::PublishHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kPublish));
  ASSIGN_OR_RETURN(HardshipFile after,
                   Decide(PublishHardship{request.place(), request.phone()}, begun.seen.found,
                          begun.facts, begun.rules, begun.calendar));
  return Keep(transaction, begun, std::move(after), {.kind = HardshipEventKind::kPublished});
}

absl::StatusOr<v1::HardshipFile> RecordHardshipObjection(
    Transaction& transaction, const v1::RecordHardshipObjectionRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kObject));
  const UnionId union_id = begun.seen.union_id;
  storage::HardshipObjection objection;
  objection.received_on =
      DayFrom(request.objection().received_on()).value_or(begun.facts.today);
  objection.content = request.objection().content();
  if (objection.content.empty()) {
    return Refuse(Reason::kFieldRequired, {{"field", "objection.content"}});
  }
  ASSIGN_OR_RETURN(HardshipFile after, Decide(ObjectHardship{objection.received_on},
                                              begun.seen.found, begun.facts, begun.rules,
                                              begun.calendar));
  ASSIGN_OR_RETURN(const std::vector<storage::HardshipObjection> before,
                   storage::ObjectionsOf(transaction, union_id, after));
  if (before.size() >= kHardshipObjectionsMax) {
    return TooMany("objection", before.size(), kHardshipObjectionsMax);
  }
  objection.id = static_cast<int>(before.size()) + 1;
  RETURN_IF_ERROR(storage::KeepObjection(transaction, union_id, after, objection));
  return Keep(transaction, begun, std::move(after),
              {.kind = HardshipEventKind::kObjected, .on = objection.received_on});
}

absl::StatusOr<v1::HardshipFile> CloseHardshipObjection(
    Transaction& transaction, const v1::CloseHardshipObjectionRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kAnswer));
  const UnionId union_id = begun.seen.union_id;
  ASSIGN_OR_RETURN(std::vector<storage::HardshipObjection> objections,
                   storage::ObjectionsOf(transaction, union_id, begun.seen.found));
  AnswerHardship command{.upheld = request.upheld()};
  storage::HardshipObjection* answered = nullptr;
  for (storage::HardshipObjection& each : objections) {
    if (each.id == request.number()) {
      answered = &each;
    } else if (!each.answered_on.has_value()) {
      ++command.still_open;
    }
  }
  if (answered == nullptr) return NotFound("number", absl::StrCat(request.number()));
  if (answered->answered_on.has_value()) {
    return Refuse(Reason::kHardshipAnswered,
                  {{"field", "number"}, {"given", absl::StrCat(request.number())}});
  }
  answered->answered_on = begun.facts.today;
  answered->answer = request.answer();
  answered->upheld = request.upheld();
  ASSIGN_OR_RETURN(HardshipFile after, Decide(command, begun.seen.found, begun.facts, begun.rules,
                                              begun.calendar));
  RETURN_IF_ERROR(storage::KeepObjection(transaction, union_id, after, *answered));
  // One that was right answers the others: what they objected to does not hang out any more.
  for (storage::HardshipObjection& each : objections) {
    if (!request.upheld() || each.answered_on.has_value()) continue;
    each.answered_on = begun.facts.today;
    each.answer = request.answer();
    RETURN_IF_ERROR(storage::KeepObjection(transaction, union_id, after, each));
  }
  return Keep(transaction, begun, std::move(after), {.kind = HardshipEventKind::kAnswered});
}

absl::StatusOr<v1::HardshipFile> SubmitHardshipFile(
    Transaction& transaction, const v1::SubmitHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kSubmit));
  ASSIGN_OR_RETURN(const std::vector<UnionId> superiors,
                   storage::SuperiorsOf(transaction, begun.seen.union_id));
  const SubmitHardship command{.superior_consent_on = DayFrom(request.superior_consent_on()),
                               .has_superior = !superiors.empty()};
  ASSIGN_OR_RETURN(HardshipFile after,
                   Decide(command, begun.seen.found, begun.facts, begun.rules));
  return Keep(transaction, begun, std::move(after),
              {.kind = HardshipEventKind::kSubmitted, .to_union = superiors.front()});
}

absl::StatusOr<v1::HardshipPackage> RecordPackageAnswer(
    Transaction& transaction, const v1::RecordPackageAnswerRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kAnswerPackage));
  const AnswerHardshipPackage command{.accept = request.accept(),
                                      .final_fen = request.final_fen(),
                                      .opinion = request.opinion()};
  ASSIGN_OR_RETURN(HardshipFile after,
                   Decide(command, begun.seen.found, begun.facts, begun.rules));
  RETURN_IF_ERROR(KeepMoved(transaction, begun, after,
                            {.kind = HardshipEventKind::kPackageAnswered}));
  return PackageToWire(begun.seen.union_id, after);
}

absl::StatusOr<v1::HardshipFile> ConfirmHardshipFile(
    Transaction& transaction, const v1::ConfirmHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kConfirm));
  ASSIGN_OR_RETURN(const std::vector<UnionId> superiors,
                   storage::SuperiorsOf(transaction, begun.seen.union_id));
  const ConfirmHardship command{.final_fen = request.final_fen(),
                                .has_superior = !superiors.empty()};
  ASSIGN_OR_RETURN(HardshipFile after,
                   Decide(command, begun.seen.found, begun.facts, begun.rules));
  return Keep(transaction, begun, std::move(after), {.kind = HardshipEventKind::kConfirmed});
}

absl::StatusOr<v1::HardshipFile> RecordHardshipReview(
    Transaction& transaction, const v1::RecordHardshipReviewRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kReview));
  const UnionId union_id = begun.seen.union_id;
  v1::HardshipForm form = request.form();
  if (!request.has_form()) {
    ASSIGN_OR_RETURN(const storage::KeptHardshipTest kept,
                     storage::OpenHardshipTest(transaction, union_id, begun.seen.found));
    ASSIGN_OR_RETURN(form, FormOf(kept));
  }
  ASSIGN_OR_RETURN(const JudgedForm judged,
                   JudgeForm(transaction, union_id, form, begun.facts.today, /*whole=*/true));
  ASSIGN_OR_RETURN(HardshipFile after, Review(begun.seen.found, request.etag(), begun.facts,
                                              judged.result, begun.rules, begun.calendar));
  if (request.has_form()) RETURN_IF_ERROR(ClaimHousehold(transaction, begun, form));
  return Keep(transaction, begun, std::move(after), {.kind = HardshipEventKind::kReviewed},
              &judged.kept);
}

absl::StatusOr<v1::HardshipFile> RecordHardshipContact(
    Transaction& transaction, const v1::RecordHardshipContactRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kContact));
  const absl::CivilDay on = DayFrom(request.contacted_on()).value_or(begun.facts.today);
  ASSIGN_OR_RETURN(HardshipFile after,
                   Contact(begun.seen.found, request.etag(), on, begun.facts, begun.rules));
  return Keep(transaction, begun, std::move(after),
              {.kind = HardshipEventKind::kContacted, .text = request.content(), .on = on});
}

absl::StatusOr<v1::HardshipFile> WithdrawHardshipFile(
    Transaction& transaction, const v1::WithdrawHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kWithdraw));
  ASSIGN_OR_RETURN(HardshipFile after, Withdraw(begun.seen.found, request.etag(),
                                                request.reason(), begun.facts));
  return Keep(transaction, begun, std::move(after), {.kind = HardshipEventKind::kWithdrawn});
}

absl::StatusOr<v1::HardshipFile> CloseHardshipFile(Transaction& transaction,
                                                   const v1::CloseHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(const Begun begun, Begin(transaction, request, HardshipMove::kExit));
  ASSIGN_OR_RETURN(HardshipFile after,
                   Exit(begun.seen.found, request.etag(),
                        SameNumber<HardshipExit>(request.exit_reason()), request.reason(),
                        begun.facts));
  return Keep(transaction, begun, std::move(after), {.kind = HardshipEventKind::kExited});
}

}  // namespace

absl::Status CloseHardshipFilesOf(Transaction& transaction, UnionId union_id, MemberId person,
                                  HardshipExit why, absl::CivilDay on, bool frees_households) {
  ASSIGN_OR_RETURN(const std::vector<MemberId> records,
                   storage::RecordsOf(transaction, union_id, person));
  for (const MemberId record : records) {
    ASSIGN_OR_RETURN(std::vector<HardshipFile> files,
                     storage::HardshipFilesOf(transaction, union_id, record));
    for (HardshipFile& file : files) {
      if (!CloseFor(file, why, on)) continue;
      RETURN_IF_ERROR(storage::ReplaceHardshipFile(transaction, union_id, file));
      RETURN_IF_ERROR(storage::InsertHardshipEvent(transaction, union_id, file,
                                                   HardshipEventKind::kExited, "", std::nullopt,
                                                   on));
      if (!frees_households) continue;
      RETURN_IF_ERROR(storage::SetHouseholdUses(transaction, {union_id, file.id}, {}));
    }
  }
  return absl::OkStatus();
}

absl::Status CloseHardshipOnRetirement(Transaction& transaction, UnionId union_id,
                                       const Member& before, const Member& after,
                                       bool frees_households) {
  if (!after.retired_on.has_value() || before.retired_on == after.retired_on) {
    return absl::OkStatus();
  }
  return CloseHardshipFilesOf(transaction, union_id, after.id, HardshipExit::kRetired,
                              *after.retired_on, frees_households);
}

void AddHardshipMoves(Service& service) {
  service.Mutate("RecordHardshipMaterial", RecordHardshipMaterial);
  service.Mutate("RecordHardshipInvestigation", RecordHardshipInvestigation);
  service.Mutate("RecordHardshipDecision", RecordHardshipDecision);
  service.Mutate("PublishHardshipFile", PublishHardshipFile);
  service.Mutate("RecordHardshipObjection", RecordHardshipObjection);
  service.Mutate("CloseHardshipObjection", CloseHardshipObjection);
  service.Mutate("SubmitHardshipFile", SubmitHardshipFile);
  service.Mutate("RecordPackageAnswer", RecordPackageAnswer);
  service.Mutate("ConfirmHardshipFile", ConfirmHardshipFile);
  service.Mutate("RecordHardshipReview", RecordHardshipReview);
  service.Mutate("RecordHardshipContact", RecordHardshipContact);
  service.Mutate("WithdrawHardshipFile", WithdrawHardshipFile);
  service.Mutate("CloseHardshipFile", CloseHardshipFile);
}

}  // namespace unioncare::api
