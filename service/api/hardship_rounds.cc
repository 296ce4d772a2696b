// Rounds of hardship aid as operations.
#include "service/api/hardship_rounds.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/fund_wire.h"
#include "service/api/hardship_round_wire.h"
#include "service/api/hardship_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/calendars.h"
#include "service/storage/funds.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_rounds.h"
#include "service/storage/reveals.h"

namespace unioncare::api {
namespace {

// Above every number of a round.
constexpr int64_t kRoundsBegin = INT64_MAX;

// What a caller says of a round. A day that is not given is the first of all.
absl::StatusOr<HardshipRound> RoundFrom(UnionId union_id, const v1::HardshipRound& wire) {
  HardshipRound round{.year = wire.year(), .display_name = wire.display_name()};
  round.apply_from = DayFrom(wire.apply_from()).value_or(kFirstDay);
  round.apply_to = DayFrom(wire.apply_to()).value_or(kFirstDay);
  round.check_until = DayFrom(wire.check_until()).value_or(kFirstDay);
  round.committee_until = DayFrom(wire.committee_until()).value_or(kFirstDay);
  round.publicity_from = DayFrom(wire.publicity_from()).value_or(kFirstDay);
  round.publicity_to = DayFrom(wire.publicity_to()).value_or(kFirstDay);
  round.pay_until = DayFrom(wire.pay_until()).value_or(kFirstDay);
  for (const int kind : wire.kinds()) round.kinds.push_back(static_cast<HardshipAidKind>(kind));
  if (!wire.fund().empty()) {
    ASSIGN_OR_RETURN(round.fund, ParseFundOf(union_id, "round.fund", wire.fund()));
  }
  return round;
}

// The title and every day but the end of publicity must be given: kFieldRequired for each that is
// missing.
absl::Status CheckGiven(const HardshipRound& round) {
  std::vector<Refusal> missing;
  if (round.display_name.empty()) {
    missing.push_back({Reason::kFieldRequired, {{"field", "round.display_name"}}});
  }
  const std::pair<const char*, absl::CivilDay> days[] = {
      {"round.apply_from", round.apply_from},       {"round.apply_to", round.apply_to},
      {"round.check_until", round.check_until},
      {"round.committee_until", round.committee_until},
      {"round.publicity_from", round.publicity_from},
      {"round.pay_until", round.pay_until}};
  for (const auto& [field, day] : days) {
    if (day == kFirstDay) missing.push_back({Reason::kFieldRequired, {{"field", field}}});
  }
  return missing.empty() ? absl::OkStatus() : Refuse(missing);
}

// Everything that is wanted of a round whichever way it came to be; fills the end of publicity in.
absl::Status Check(const Snapshot& snapshot, UnionId union_id, HardshipRound& round,
                   const HardshipRound* before) {
  RETURN_IF_ERROR(CheckGiven(round));
  const absl::CivilDay today = Today(snapshot.now());
  // Rules and calendar of a day that is far off would be no answer to a wrong date.
  absl::CivilDay end = round.publicity_from;
  const int64_t far = round.publicity_from - round.apply_from;
  if (far >= 0 && far <= kHardshipRoundDaysMax) {
    ASSIGN_OR_RETURN(const HardshipRules rules,
                     HardshipRulesOn(snapshot, union_id, round.publicity_from));
    ASSIGN_OR_RETURN(const WorkingCalendar calendar,
                     storage::CalendarOf(snapshot, union_id, round.publicity_from,
                                         round.publicity_from + kHardshipReachDays));
    end = HardshipPublicityEnd(round.publicity_from, rules, calendar);
  }
  if (round.publicity_to == kFirstDay) round.publicity_to = end;
  RETURN_IF_ERROR(CheckHardshipRound(round, end));
  RETURN_IF_ERROR(CheckPassed(before, round, today));
  if (round.fund.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<Fund> fund,
                     storage::FindFund(snapshot, union_id, *round.fund));
    if (!fund.has_value()) return NotFound("round.fund", NameOf(union_id, *round.fund));
  }
  ASSIGN_OR_RETURN(const std::vector<HardshipRound> open,
                   storage::OpenHardshipRounds(snapshot, union_id));
  RETURN_IF_ERROR(CheckOverlap(round, open));
  if (before == nullptr && open.size() >= kHardshipRoundsOpenMax) {
    return Refuse(Reason::kTooManyRecords, {{"field", "round"},
                                            {"given", absl::StrCat(open.size())},
                                            {"wanted", absl::StrCat(kHardshipRoundsOpenMax)}});
  }
  return absl::OkStatus();
}

absl::StatusOr<v1::HardshipRound> CreateHardshipRound(
    Transaction& transaction, const v1::CreateHardshipRoundRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(HardshipRound round, RoundFrom(union_id, request.round()));
  if (round.year == 0) round.year = static_cast<int>(round.apply_from.year());
  RETURN_IF_ERROR(Check(transaction, union_id, round, nullptr));
  round.made_by = transaction.actor().user;
  round.create_time = transaction.now();
  RETURN_IF_ERROR(storage::InsertHardshipRound(transaction, union_id, round));
  transaction.Concerns(union_id, NameOf(union_id, round.id));
  return HardshipRoundWriter(transaction, union_id).WriteWhole(round);
}

absl::StatusOr<v1::HardshipRound> GetHardshipRound(const Snapshot& snapshot,
                                                   const v1::GetHardshipRoundRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipRound seen,
                   FindHardshipRoundNamed(snapshot, "name", request.name()));
  return HardshipRoundWriter(snapshot, seen.union_id).WriteWhole(seen.round);
}

absl::StatusOr<v1::ListHardshipRoundsResponse> ListHardshipRounds(
    const Snapshot& snapshot, const v1::ListHardshipRoundsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  const int64_t before = page.position == 0 ? kRoundsBegin : page.position;
  ASSIGN_OR_RETURN(const std::vector<HardshipRound> found,
                   storage::ListHardshipRounds(snapshot, union_id, before, page.size + 1));
  v1::ListHardshipRoundsResponse response;
  HardshipRoundWriter writer(snapshot, union_id);
  for (const HardshipRound& round : found) {
    if (response.rounds_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, Number((&round - 1)->id)));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_rounds(), writer.Write(round));
  }
  return response;
}

absl::StatusOr<v1::HardshipRound> UpdateHardshipRound(
    Transaction& transaction, const v1::UpdateHardshipRoundRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipRound seen,
                   FindHardshipRoundNamed(transaction, "round.name", request.round().name()));
  RETURN_IF_ERROR(CheckRoundStep(seen.round, request.round().etag()));
  unioncare::UpdateHardshipRound command;
  command.update_mask.assign(request.update_mask().paths().begin(),
                             request.update_mask().paths().end());
  ASSIGN_OR_RETURN(command.round, RoundFrom(seen.union_id, request.round()));
  ASSIGN_OR_RETURN(HardshipRound after, Merged(command, seen.round));
  RETURN_IF_ERROR(Check(transaction, seen.union_id, after, &seen.round));
  RETURN_IF_ERROR(storage::ReplaceHardshipRound(transaction, seen.union_id, after));
  transaction.Concerns(seen.union_id, request.round().name());
  return HardshipRoundWriter(transaction, seen.union_id).WriteWhole(after);
}

// The files of a round that still want something, whoever sees them.
absl::StatusOr<std::vector<HardshipRoundFile>> UnfinishedOf(const Snapshot& snapshot,
                                                            const SeenHardshipRound& seen) {
  ASSIGN_OR_RETURN(std::vector<HardshipRoundFile> files,
                   storage::ListHardshipRoundFiles(snapshot, seen.union_id, seen.round.id, 0,
                                                   kHardshipRoundFilesMax));
  std::erase_if(files, [&](const HardshipRoundFile& file) {
    return IsFinished(StageOf(file, Today(snapshot.now())));
  });
  return files;
}

absl::StatusOr<v1::HardshipRound> End(Transaction& transaction, const SeenHardshipRound& seen,
                                      HardshipRound after,
                                      const std::vector<HardshipRoundFile>& to_move) {
  for (const HardshipRoundFile& file : to_move) {
    ASSIGN_OR_RETURN(std::optional<HardshipPlace> place,
                     storage::FindHardshipPlace(transaction, seen.union_id, file.file));
    if (!place.has_value()) continue;
    place->round.reset();
    place->moved_by = transaction.actor().user;
    place->placed_on = Today(transaction.now());
    place->reason = after.close_reason;
    RETURN_IF_ERROR(storage::KeepHardshipPlace(transaction, seen.union_id, file.file, file.member,
                                               *place));
  }
  RETURN_IF_ERROR(storage::ReplaceHardshipRound(transaction, seen.union_id, after));
  transaction.Concerns(seen.union_id, NameOf(seen.union_id, after.id));
  return HardshipRoundWriter(transaction, seen.union_id).WriteWhole(after);
}

absl::StatusOr<v1::HardshipRound> CancelHardshipRound(
    Transaction& transaction, const v1::CancelHardshipRoundRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipRound seen,
                   FindHardshipRoundNamed(transaction, "name", request.name()));
  ASSIGN_OR_RETURN(const HardshipRound after,
                   CancelRound(seen.round, request.etag(), request.reason()));
  ASSIGN_OR_RETURN(const std::vector<HardshipRoundFile> unfinished,
                   UnfinishedOf(transaction, seen));
  return End(transaction, seen, after, unfinished);
}

absl::StatusOr<v1::HardshipRound> CloseHardshipRound(
    Transaction& transaction, const v1::CloseHardshipRoundRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipRound seen,
                   FindHardshipRoundNamed(transaction, "name", request.name()));
  ASSIGN_OR_RETURN(const std::vector<HardshipRoundFile> unfinished,
                   UnfinishedOf(transaction, seen));
  ASSIGN_OR_RETURN(const HardshipRound after,
                   CloseRound(seen.round, request.etag(), static_cast<int>(unfinished.size()),
                              request.move_unfinished()));
  return End(transaction, seen, after, unfinished);
}

absl::StatusOr<v1::HardshipFile> MoveHardshipFile(Transaction& transaction,
                                                  const v1::MoveHardshipFileRequest& request) {
  ASSIGN_OR_RETURN(SeenHardshipFile seen, FindSeenHardshipFile(transaction, request.name()));
  const UnionId union_id = seen.union_id;
  ASSIGN_OR_RETURN(const HardshipFacts facts,
                   HardshipFactsFor(transaction, union_id, seen.found.member));
  ASSIGN_OR_RETURN(const std::optional<HardshipPlace> before,
                   storage::FindHardshipPlace(transaction, union_id, seen.found.id));
  std::optional<HardshipRound> into;
  if (!request.round().empty()) {
    ASSIGN_OR_RETURN(const SeenHardshipRound round,
                     FindHardshipRoundNamed(transaction, "round", request.round()));
    if (round.union_id != union_id) return NotFound("round", request.round());
    into = round.round;
  }
  ASSIGN_OR_RETURN(HardshipPlace after,
                   MoveFile(seen.found, request.etag(), facts, before.value_or(HardshipPlace{}),
                            into.has_value() ? &*into : nullptr, request.reason()));
  if (into.has_value()) RETURN_IF_ERROR(CheckRoom(transaction, union_id, into->id));
  after.moved_by = transaction.actor().user;
  RETURN_IF_ERROR(storage::KeepHardshipPlace(transaction, union_id, seen.found.id,
                                             seen.found.member, after));
  // The file itself changes by its version alone: who read it before reads it anew.
  RETURN_IF_ERROR(storage::ReplaceHardshipFile(transaction, union_id, seen.found));
  transaction.Concerns(union_id, request.name());
  return HardshipWriter(transaction, union_id).WriteWhole(seen.found);
}

absl::StatusOr<v1::ListHardshipRoundFilesResponse> ListHardshipRoundFiles(
    const Snapshot& snapshot, const v1::ListHardshipRoundFilesRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipRound seen,
                   FindHardshipRoundNamed(snapshot, "parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  v1::ListHardshipRoundFilesResponse response;
  HardshipRoundWriter writer(snapshot, seen.union_id);
  int64_t last = page.position;
  int sequence = static_cast<int>(page.tie);
  RETURN_IF_ERROR(writer.ForEachFile(
      seen.round, page.position,
      [&](const HardshipRoundFile& file, const Member& person) -> absl::StatusOr<bool> {
        ASSIGN_OR_RETURN(v1::HardshipRoundFile row, writer.Write(seen.round, file, person));
        const bool wanted = (!request.behind() || row.days_behind() > 0) &&
                            (request.stage() == v1::HARDSHIP_STAGE_UNSPECIFIED ||
                             request.stage() == row.stage());
        if (!wanted) return true;
        if (response.files_size() == page.size) {
          response.set_next_page_token(PageToken(snapshot, request, last, sequence));
          return false;
        }
        last = Number(file.file);
        row.set_sequence(++sequence);
        *response.add_files() = std::move(row);
        return true;
      }));
  return response;
}

absl::StatusOr<v1::RevealHardshipRoundResponse> RevealHardshipRound(
    Transaction& transaction, const v1::RevealHardshipRoundRequest& request) {
  ASSIGN_OR_RETURN(const SeenHardshipRound seen,
                   FindHardshipRoundNamed(transaction, "name", request.name()));
  transaction.Concerns(seen.union_id, request.name());
  v1::RevealHardshipRoundResponse response;
  HardshipRoundWriter writer(transaction, seen.union_id);
  RETURN_IF_ERROR(writer.ForEachFile(
      seen.round, 0,
      [&](const HardshipRoundFile& file, const Member& person) -> absl::StatusOr<bool> {
        RETURN_IF_ERROR(storage::InsertReveal(transaction, seen.union_id, person.id,
                                              request.name(), request.reason()));
        v1::HardshipRoundRow& row = *response.add_rows();
        ASSIGN_OR_RETURN(*row.mutable_file(), writer.Write(seen.round, file, person));
        row.mutable_file()->set_sequence(response.rows_size());
        ASSIGN_OR_RETURN(const std::optional<HardshipFile> whole,
                         storage::FindHardshipFile(transaction, seen.union_id, file.file));
        ASSIGN_OR_RETURN(const storage::KeptHardshipTest kept,
                         storage::OpenHardshipTest(transaction, seen.union_id, *whole));
        ASSIGN_OR_RETURN(const v1::HardshipForm form, FormOf(kept));
        row.set_main_cause(form.main_cause());
        return true;
      }));
  return response;
}

}  // namespace

std::unique_ptr<Service> MakeHardshipRoundService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.HardshipRoundService");
  service->Mutate("CreateHardshipRound", CreateHardshipRound);
  service->Query("GetHardshipRound", GetHardshipRound);
  service->Query("ListHardshipRounds", ListHardshipRounds);
  service->Mutate("UpdateHardshipRound", UpdateHardshipRound);
  service->Mutate("CancelHardshipRound", CancelHardshipRound);
  service->Mutate("CloseHardshipRound", CloseHardshipRound);
  service->Mutate("MoveHardshipFile", MoveHardshipFile);
  service->Query("ListHardshipRoundFiles", ListHardshipRoundFiles);
  service->Mutate("RevealHardshipRound", RevealHardshipRound);
  return service;
}

}  // namespace unioncare::api
