// Which files are behind the dates of their rounds.
#include "service/api/due_hardship_rounds.h"

#include <map>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/due_hardship.h"
#include "service/api/fields.h"
#include "service/api/hardship_wire.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/hardship_rounds.h"
#include "service/storage/hardship_rounds.h"
#include "service/storage/users.h"
#include "unioncare/v1/hardship_rounds.pb.h"

namespace unioncare::api {
namespace {

// "2026-0003 待委员会评议（2026年度帮扶）".
std::string ContentOf(const HardshipRound& round, const HardshipRoundFile& file,
                      HardshipStage stage, Language language) {
  const bool zh = language == Language::kChinese;
  const std::string label = ValueLabel(
      v1::HardshipStage_descriptor()->FindValueByNumber(static_cast<int>(stage)), language);
  return absl::StrCat(NumberOf(HardshipFile{.year = file.year, .sequence = file.sequence}), " ",
                      label, zh ? "（" : " (", round.display_name, zh ? "）" : ")");
}

}  // namespace

absl::StatusOr<std::vector<storage::DueEntry>> ListDueHardshipRounds(const Snapshot& snapshot,
                                                                     UnionId union_id,
                                                                     absl::Time until, bool mine) {
  std::vector<storage::DueEntry> due;
  if (!MayHandleHardship(snapshot)) return due;
  const absl::CivilDay last = Today(until) - 1;
  ASSIGN_OR_RETURN(const std::vector<HardshipRoundFile> files,
                   storage::ListHardshipRoundFilesDue(snapshot, union_id, last,
                                                      kDueRoundFilesMax));
  if (files.empty()) return due;
  const Permission under = mine ? Permission::kHardshipDecide : Permission::kHardshipInvestigate;
  ASSIGN_OR_RETURN(const Sight sight, storage::SightUnder(snapshot, under, union_id));
  if (sight.empty()) return due;
  std::map<HardshipRoundId, HardshipRound> rounds;
  ASSIGN_OR_RETURN(const std::vector<HardshipRound> open,
                   storage::OpenHardshipRounds(snapshot, union_id));
  for (const HardshipRound& round : open) rounds.emplace(round.id, round);
  HardshipWriter writer(snapshot, union_id);
  const absl::CivilDay today = Today(snapshot.now());
  for (const HardshipRoundFile& file : files) {
    const HardshipRound& round = rounds.at(file.round);
    const HardshipStage stage = StageOf(file, today);
    const std::optional<absl::CivilDay> day = StageDueOn(round, stage);
    if (!day.has_value() || *day > last) continue;
    ASSIGN_OR_RETURN(const Member* member, writer.names().Person(file.member));
    if (member == nullptr || !Sees(sight, SubjectOf(*member))) continue;
    storage::DueEntry entry;
    entry.place = {absl::ToUnixMicros(MidnightAfter(*day)), DueArea::kHardshipRound,
                   Number(file.file)};
    entry.subject = SubjectOf(*member);
    entry.member_name = member->display_name;
    ASSIGN_OR_RETURN(entry.group_name, writer.GroupOf(*member));
    entry.content = ContentOf(round, file, stage, snapshot.actor().language);
    entry.hardship_file = NameOf(union_id, file.file);
    due.push_back(std::move(entry));
    if (due.size() == kDueHardshipMax) break;
  }
  return due;
}

}  // namespace unioncare::api
