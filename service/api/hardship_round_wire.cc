// Writes rounds of hardship aid and their files.
#include "service/api/hardship_round_wire.h"

#include <optional>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/hardship_rounds.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kCollection = "/hardshipRounds/";
constexpr int kFilesAtOnce = 500;

// "2026-0003".
std::string NumberOfFile(const HardshipRoundFile& of) {
  return NumberOf(HardshipFile{.year = of.year, .sequence = of.sequence});
}

}  // namespace

absl::StatusOr<SeenHardshipRound> FindHardshipRoundNamed(const Snapshot& snapshot,
                                                         absl::string_view field,
                                                         const std::string& name) {
  const size_t at = name.find(kCollection.data());
  const absl::StatusOr<UnionId> of = ParseUnion(field, name.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(name.substr(at + kCollection.size()), &number) &&
                     number > 0 && NameOf(*of, HardshipRoundId{number}) == name;
  if (!named) {
    return Refuse(Reason::kNameMalformed,
                  {{"field", std::string(field)},
                   {"given", name},
                   {"wanted", "unions/{union}/hardshipRounds/{hardship_round}"}});
  }
  ASSIGN_OR_RETURN(std::optional<HardshipRound> found,
                   storage::FindHardshipRound(snapshot, *of, HardshipRoundId{number}));
  if (!found.has_value()) return NotFound(field, name);
  return SeenHardshipRound{*of, *std::move(found)};
}

absl::Status CheckRoom(const Snapshot& snapshot, UnionId union_id, HardshipRoundId round) {
  ASSIGN_OR_RETURN(const int count, storage::CountHardshipRoundFiles(snapshot, union_id, round));
  if (count < kHardshipRoundFilesMax) return absl::OkStatus();
  return Refuse(Reason::kTooManyRecords, {{"field", "round"},
                                          {"given", absl::StrCat(count)},
                                          {"wanted", absl::StrCat(kHardshipRoundFilesMax)}});
}

absl::Status PlaceNewFile(Transaction& transaction, UnionId union_id, const HardshipFile& file,
                          const std::string& round) {
  const absl::CivilDay today = Today(transaction.now());
  HardshipPlace place{.placed_on = today};
  if (round.empty()) {
    ASSIGN_OR_RETURN(const std::vector<HardshipRound> rounds,
                     storage::HardshipRoundsFrom(transaction, union_id, today));
    place = PlaceOf(rounds, today);
  } else {
    ASSIGN_OR_RETURN(const SeenHardshipRound seen,
                     FindHardshipRoundNamed(transaction, "round", round));
    if (seen.union_id != union_id) return NotFound("round", round);
    RETURN_IF_ERROR(CheckTakes(seen.round, today));
    place.round = seen.round.id;
  }
  if (place.round.has_value()) {
    RETURN_IF_ERROR(CheckRoom(transaction, union_id, *place.round));
  }
  // Open intake that no round missed needs no row.
  if (!place.round.has_value() && !place.missed.has_value()) return absl::OkStatus();
  return storage::KeepHardshipPlace(transaction, union_id, file.id, file.member, place);
}

absl::Status WritePlace(const Snapshot& snapshot, UnionId union_id, HardshipFileId file,
                        v1::HardshipFile& wire) {
  ASSIGN_OR_RETURN(const std::optional<HardshipPlace> place,
                   storage::FindHardshipPlace(snapshot, union_id, file));
  const bool inside = place.has_value() && place->round.has_value();
  wire.set_open_intake(!inside);
  if (inside) {
    ASSIGN_OR_RETURN(const std::optional<HardshipRound> round,
                     storage::FindHardshipRound(snapshot, union_id, *place->round));
    wire.set_round(NameOf(union_id, *place->round));
    if (round.has_value()) wire.set_round_display_name(round->display_name);
  }
  if (place.has_value() && place->missed.has_value()) {
    ASSIGN_OR_RETURN(const std::optional<HardshipRound> missed,
                     storage::FindHardshipRound(snapshot, union_id, *place->missed));
    if (missed.has_value()) wire.set_missed_round_display_name(missed->display_name);
    wire.set_missed_days(place->missed_days);
  }
  return absl::OkStatus();
}

absl::StatusOr<v1::HardshipRound> HardshipRoundWriter::Write(const HardshipRound& of) {
  v1::HardshipRound wire;
  wire.set_name(NameOf(union_id_, of.id));
  wire.set_display_name(of.display_name);
  wire.set_year(of.year);
  *wire.mutable_apply_from() = ToProto(of.apply_from);
  *wire.mutable_apply_to() = ToProto(of.apply_to);
  *wire.mutable_check_until() = ToProto(of.check_until);
  *wire.mutable_committee_until() = ToProto(of.committee_until);
  *wire.mutable_publicity_from() = ToProto(of.publicity_from);
  *wire.mutable_publicity_to() = ToProto(of.publicity_to);
  *wire.mutable_pay_until() = ToProto(of.pay_until);
  for (const HardshipAidKind kind : of.kinds) {
    wire.add_kinds(SameNumber<v1::HardshipAidKind>(kind));
  }
  if (of.fund.has_value()) wire.set_fund(NameOf(union_id_, *of.fund));
  wire.set_state(SameNumber<v1::HardshipRoundState>(of.state));
  wire.set_close_reason(of.close_reason);
  ASSIGN_OR_RETURN(*wire.mutable_made_by_display_name(), names_.User(of.made_by));
  *wire.mutable_create_time() = ToProto(of.create_time);
  wire.set_etag(EtagOfVersion(of.version));
  return wire;
}

absl::StatusOr<v1::HardshipRound> HardshipRoundWriter::WriteWhole(const HardshipRound& of) {
  ASSIGN_OR_RETURN(v1::HardshipRound wire, Write(of));
  const absl::CivilDay today = Today(snapshot_.now());
  RETURN_IF_ERROR(ForEachFile(
      of, 0, [&](const HardshipRoundFile& file, const Member&) -> absl::StatusOr<bool> {
        wire.set_file_count(wire.file_count() + 1);
        if (IsFinished(StageOf(file, today))) wire.set_finished_count(wire.finished_count() + 1);
        if (DaysBehind(of, file, today) > 0) wire.set_behind_count(wire.behind_count() + 1);
        wire.set_asked_fen(wire.asked_fen() + file.asked_fen);
        wire.set_granted_fen(wire.granted_fen() + file.final_fen);
        wire.set_paid_fen(wire.paid_fen() + file.paid_fen);
        return true;
      }));
  return wire;
}

absl::StatusOr<v1::HardshipRoundFile> HardshipRoundWriter::Write(const HardshipRound& round,
                                                                 const HardshipRoundFile& of,
                                                                 const Member& person) {
  const absl::CivilDay today = Today(snapshot_.now());
  const HardshipStage stage = StageOf(of, today);
  v1::HardshipRoundFile wire;
  wire.set_file_no(NumberOfFile(of));
  wire.set_member_display_name(person.display_name);
  if (person.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.Group(*person.group));
  }
  wire.set_category(SameNumber<v1::HardshipCategory>(of.category));
  *wire.mutable_applied_on() = ToProto(of.applied_on);
  wire.set_state(SameNumber<v1::HardshipState>(of.state));
  wire.set_stage(SameNumber<v1::HardshipStage>(stage));
  const std::optional<absl::CivilDay> due = StageDueOn(round, stage);
  if (due.has_value()) *wire.mutable_due_on() = ToProto(*due);
  wire.set_days_behind(DaysBehind(round, of, today));
  wire.set_asked_fen(of.asked_fen);
  wire.set_committee_fen(of.committee_fen);
  wire.set_final_fen(of.final_fen);
  wire.set_paid_fen(of.paid_fen);
  if (of.paid_on.has_value()) *wire.mutable_paid_on() = ToProto(*of.paid_on);
  wire.set_name(NameOf(union_id_, of.file));
  return wire;
}

absl::Status HardshipRoundWriter::ForEachFile(
    const HardshipRound& round, int64_t after,
    absl::FunctionRef<absl::StatusOr<bool>(const HardshipRoundFile&, const Member&)> see) {
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<HardshipRoundFile> files,
                     storage::ListHardshipRoundFiles(snapshot_, union_id_, round.id, after,
                                                     kFilesAtOnce));
    for (const HardshipRoundFile& file : files) {
      after = Number(file.file);
      ASSIGN_OR_RETURN(const Member* person, names_.Person(file.member));
      if (person == nullptr || !Sees(snapshot_.actor().sight, SubjectOf(*person))) continue;
      ASSIGN_OR_RETURN(const bool goes_on, see(file, *person));
      if (!goes_on) return absl::OkStatus();
    }
    if (static_cast<int>(files.size()) < kFilesAtOnce) return absl::OkStatus();
  }
}

}  // namespace unioncare::api
