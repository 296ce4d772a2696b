// Writes rounds of visits and their register.
#include "service/api/round_wire.h"

#include <map>
#include <optional>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/api/contact_ledgers.h"
#include "service/api/convert.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/api/reports.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/domain/retirees.h"
#include "service/domain/text.h"
#include "service/storage/contacts.h"
#include "service/storage/disbursements.h"
#include "service/storage/members.h"
#include "service/storage/retirees.h"

namespace unioncare::api {
namespace {

constexpr absl::string_view kRounds = "/contactRounds/";
constexpr int kEntriesAtOnce = 200;

// "节日：R2" or "90 岁寿辰": why somebody is in a round, and what was added to it.
std::string ReasonText(const ContactRound& round, const RoundEntry& of, Language language) {
  const bool zh = language == Language::kChinese;
  const std::string occasion = ValueLabel(
      v1::VisitDay_descriptor()->FindValueByNumber(static_cast<int>(round.occasion)), language);
  const std::string tier = ValueLabel(
      v1::RetireeTier_descriptor()->FindValueByNumber(static_cast<int>(of.tier)), language);
  switch (of.reason) {
    case RoundReason::kMilestone: {
      const bool nominal = round.age_rule == AgeRule::kNominal;
      if (zh) return absl::StrCat(nominal ? "虚岁 " : "", of.number, " 岁寿辰");
      return absl::StrCat(of.number, nominal ? " by nominal age" : " years old");
    }
    case RoundReason::kAdded:
      return of.note;
    case RoundReason::kUnspecified:
    case RoundReason::kTierDay:
    case RoundReason::kTierAsked:
      break;
  }
  return absl::StrCat(occasion, zh ? "：" : ": ", tier);
}

// The rows of a register, with sealed fields or without.
class Register {
 public:
  Register(const Snapshot& snapshot, const SeenRound& seen, bool opens)
      : snapshot_(snapshot), seen_(seen), opens_(opens), names_(snapshot, seen.union_id) {}

  absl::Status ForEach(absl::FunctionRef<absl::Status(v1::RoundRegisterRow)> see) {
    ASSIGN_OR_RETURN(const ContactSight sight,
                     ContactSight::Under(snapshot_, Permission::kRetireeRead, seen_.union_id));
    RETURN_IF_ERROR(ReadSignatures());
    int64_t after = 0;
    int sequence = 0;
    while (true) {
      ASSIGN_OR_RETURN(const std::vector<RoundEntry> entries,
                       storage::ListRoundEntries(snapshot_, seen_.union_id, seen_.round.id, after,
                                                 kEntriesAtOnce));
      for (const RoundEntry& entry : entries) {
        after = Number(entry.member);
        ASSIGN_OR_RETURN(const Member* person, names_.Person(entry.member));
        if (person == nullptr || !sight.Sees(SubjectOf(*person))) continue;
        // What is sealed is opened for those whom the caller's own permission covers.
        const bool opens = opens_ && Sees(snapshot_.actor().sight, SubjectOf(*person));
        ASSIGN_OR_RETURN(v1::RoundRegisterRow row, RowOf(entry, *person, opens));
        row.set_sequence(++sequence);
        RETURN_IF_ERROR(see(std::move(row)));
      }
      if (static_cast<int>(entries.size()) < kEntriesAtOnce) return absl::OkStatus();
    }
  }

 private:
  absl::Status ReadSignatures() {
    if (!seen_.round.disbursement.has_value()) return absl::OkStatus();
    ASSIGN_OR_RETURN(const std::vector<storage::Signature> found,
                     storage::SignaturesOf(snapshot_, seen_.union_id,
                                           *seen_.round.disbursement));
    for (const storage::Signature& each : found) signatures_.emplace(each.member, each);
    return absl::OkStatus();
  }

  absl::StatusOr<v1::RoundRegisterRow> RowOf(const RoundEntry& of, const Member& person,
                                             bool opens) {
    v1::RoundRegisterRow row;
    row.set_member_display_name(person.display_name);
    row.set_tier(SameNumber<v1::RetireeTier>(of.tier));
    row.set_reason(ReasonText(seen_.round, of, snapshot_.actor().language));
    if (opens) {
      ASSIGN_OR_RETURN(const PrivateFields fields,
                       storage::OpenPrivate(snapshot_, seen_.union_id, person));
      row.set_address(fields.address);
      row.set_phone(person.mobile);
    } else {
      if (!person.address_sealed.empty()) row.set_address("*");
      if (!person.mobile.empty()) row.set_phone(MaskMobile(person.mobile));
    }
    row.set_standard_fen(seen_.round.standard_fen);
    row.set_leader(of.leader.empty() ? seen_.round.leader : of.leader);
    *row.mutable_on() = ToProto(of.visited_on.value_or(of.planned_on));
    const auto found = signatures_.find(of.member);
    if (found == signatures_.end()) return row;
    const storage::Signature& signature = found->second;
    const std::string who =
        signature.agent_name.empty() ? person.display_name : signature.agent_name;
    row.set_signed_(absl::StrCat(who, " ", IsoDay(signature.signed_on)));
    return row;
  }

  const Snapshot& snapshot_;
  const SeenRound& seen_;
  const bool opens_;
  DisbursementNames names_;
  std::map<MemberId, storage::Signature> signatures_;
};

}  // namespace

std::string RoundNameOf(UnionId union_id, RoundId id) {
  return absl::StrCat(NameOf(union_id), kRounds, Number(id));
}

absl::StatusOr<SeenRound> FindSeenRound(const Snapshot& snapshot, absl::string_view field,
                                        const std::string& name) {
  const size_t at = name.find(kRounds.data());
  const absl::StatusOr<UnionId> of = ParseUnion(field, name.substr(0, at));
  int64_t number = 0;
  const bool named = at != std::string::npos && of.ok() &&
                     absl::SimpleAtoi(name.substr(at + kRounds.size()), &number) && number > 0 &&
                     RoundNameOf(*of, RoundId{number}) == name;
  if (!named) {
    return Refuse(Reason::kNameMalformed, {{"field", std::string(field)},
                                           {"given", name},
                                           {"wanted", "unions/{union}/contactRounds/{round}"}});
  }
  ASSIGN_OR_RETURN(std::optional<ContactRound> found,
                   storage::FindRound(snapshot, *of, RoundId{number}));
  if (!found.has_value()) return NotFound(field, name);
  return SeenRound{*of, *std::move(found)};
}

absl::StatusOr<v1::ContactRound> RoundWriter::Write(const ContactRound& of) {
  v1::ContactRound wire;
  wire.set_name(RoundNameOf(union_id_, of.id));
  wire.set_occasion(SameNumber<v1::VisitDay>(of.occasion));
  wire.set_display_name(of.display_name);
  *wire.mutable_from() = ToProto(of.from_on);
  *wire.mutable_to() = ToProto(of.to_on);
  wire.set_nominal(of.age_rule == AgeRule::kNominal);
  if (of.group.has_value()) wire.set_group(NameOf(union_id_, *of.group));
  for (const RetireeTier tier : of.tiers) wire.add_tiers(SameNumber<v1::RetireeTier>(tier));
  wire.set_standard_fen(of.standard_fen);
  wire.set_leader(of.leader);
  wire.set_state(SameNumber<v1::ContactRoundState>(of.state));
  wire.set_entry_count(of.entry_count);
  ASSIGN_OR_RETURN(const storage::RoundCounts counts,
                   storage::CountRound(snapshot_, union_id_, of.id));
  wire.set_visited_count(counts.visited);
  wire.set_waived_count(counts.waived);
  wire.set_gone_count(counts.gone);
  wire.set_left_count(counts.waiting);
  if (of.disbursement.has_value()) {
    wire.set_disbursement(NameOf(union_id_, *of.disbursement));
    ASSIGN_OR_RETURN(const std::optional<Disbursement> found,
                     storage::FindDisbursement(snapshot_, union_id_, *of.disbursement));
    if (found.has_value()) wire.set_disbursement_no(NumberOf(*found));
  }
  ASSIGN_OR_RETURN(*wire.mutable_made_by_display_name(), names_.User(of.made_by));
  *wire.mutable_create_time() = ToProto(of.create_time);
  wire.set_etag(EtagOfVersion(of.version));
  return wire;
}

absl::StatusOr<v1::ContactRoundEntry> RoundWriter::Write(const ContactRound& round,
                                                         const RoundEntry& of,
                                                         const Member& person) {
  v1::ContactRoundEntry wire;
  wire.set_round(RoundNameOf(union_id_, round.id));
  wire.set_member(NameOf(union_id_, person.id));
  wire.set_member_display_name(person.display_name);
  if (person.group.has_value()) {
    ASSIGN_OR_RETURN(*wire.mutable_group_display_name(), names_.Group(*person.group));
  }
  wire.set_reason(SameNumber<v1::ContactRoundReason>(of.reason));
  wire.set_reason_text(ReasonText(round, of, snapshot_.actor().language));
  wire.set_tier(SameNumber<v1::RetireeTier>(of.tier));
  ASSIGN_OR_RETURN(const RetireeFacts facts,
                   storage::FindRetireeFacts(snapshot_, union_id_, person.id));
  wire.set_lives_away(facts.lives_away);
  *wire.mutable_planned_on() = ToProto(of.planned_on);
  wire.set_leader(of.leader.empty() ? round.leader : of.leader);
  wire.set_state(SameNumber<v1::ContactRoundEntryState>(ShownState(of, person.state)));
  if (of.visited_on.has_value()) *wire.mutable_visited_on() = ToProto(*of.visited_on);
  if (of.contact.has_value()) wire.set_contact(ContactNameOf(union_id_, *of.contact));
  wire.set_note(of.note);
  wire.set_etag(EtagOfVersion(of.version));
  return wire;
}

absl::Status GetRoundRegister(const Snapshot& snapshot, const v1::GetRoundRegisterRequest& request,
                              absl::FunctionRef<bool(const v1::RoundRegisterRows&)> emit) {
  ASSIGN_OR_RETURN(const SeenRound seen, FindSeenRound(snapshot, "name", request.name()));
  v1::RoundRegisterRows message;
  const auto flush = [&]() -> absl::Status {
    if (message.rows().empty()) return absl::OkStatus();
    const bool heard = emit(message);
    message.Clear();
    return heard ? absl::OkStatus() : absl::CancelledError("nobody reads the register any more");
  };
  Register rows(snapshot, seen, /*opens=*/false);
  RETURN_IF_ERROR(rows.ForEach([&](v1::RoundRegisterRow row) {
    *message.add_rows() = std::move(row);
    return message.rows_size() == kReportRowsInMessage ? flush() : absl::OkStatus();
  }));
  return flush();
}

absl::StatusOr<v1::RoundRegisterRows> ExportContactRound(
    Transaction& transaction, const v1::ExportContactRoundRequest& request) {
  ASSIGN_OR_RETURN(const SeenRound seen, FindSeenRound(transaction, "name", request.name()));
  v1::RoundRegisterRows rows;
  Register all(transaction, seen, /*opens=*/true);
  RETURN_IF_ERROR(all.ForEach([&](v1::RoundRegisterRow row) -> absl::Status {
    if (rows.rows_size() == kContactExportRowsMax) {
      return Refuse(Reason::kTooManyRecords, {{"field", "name"},
                                              {"given", absl::StrCat(rows.rows_size() + 1)},
                                              {"wanted", absl::StrCat(kContactExportRowsMax)}});
    }
    *rows.add_rows() = std::move(row);
    return absl::OkStatus();
  }));
  RETURN_IF_ERROR(storage::InsertContactExport(transaction, seen.union_id, request.name(),
                                               request.reason(), rows.rows_size()));
  transaction.Concerns(seen.union_id, request.name());
  return rows;
}

}  // namespace unioncare::api
