// Exports of the register as operations.
#include "service/api/roster_export.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "service/api/convert.h"
#include "service/api/names.h"
#include "service/api/roster_check.h"
#include "service/base/crypto.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/attachments.h"
#include "service/domain/calendar.h"
#include "service/domain/names.h"
#include "service/domain/refusal.h"
#include "service/domain/roster_words.h"
#include "service/domain/text.h"
#include "service/files/tables.h"
#include "service/storage/members.h"
#include "service/storage/roster_exports.h"
#include "service/storage/unions.h"
#include "service/storage/users.h"
#include "unioncare/v1/imports.pb.h"

namespace unioncare::api {
namespace {

constexpr char kTicketPlace[] = "roster ticket";
constexpr size_t kPieceBytes = 64 << 10;
constexpr size_t kStagingNameBytes = 16;
constexpr int kMembersAtOnce = 500;

absl::Status CheckEverybody(const Sight& sight, UnionId union_id, const char* permission) {
  if (sight.everybody) return absl::OkStatus();
  return Refuse(Reason::kPermissionMissing,
                {{"permission", permission}, {"given", NameOf(union_id)}});
}

// What a ticket opens.
struct Grant {
  UnionId union_id{0};
  v1::RosterFormat format = v1::ROSTER_FORMAT_CSV;
  bool include_private = false;
  bool no_bom = false;
};

std::string MakeTicket(Transaction& transaction, const Grant& grant, absl::Time until) {
  const std::string plain = absl::StrCat(
      Number(transaction.actor().user), " ", Number(grant.union_id), " ",
      static_cast<int>(grant.format), " ", grant.include_private ? 1 : 0, " ",
      grant.no_bom ? 1 : 0, " ", absl::ToUnixMicros(until));
  return crypto::Base64Url(crypto::Seal(transaction.vault().tickets(),
                                        transaction.Bytes(crypto::kNonceBytes), plain,
                                        kTicketPlace));
}

absl::StatusOr<Grant> OpenTicket(const Snapshot& snapshot, UnionId union_id,
                                 const std::string& ticket) {
  const absl::Status invalid = Refuse(Reason::kTicketInvalid, {{"field", "ticket"}});
  const absl::StatusOr<std::string> sealed = crypto::FromBase64Url(ticket);
  if (!sealed.ok()) return invalid;
  const absl::StatusOr<std::string> plain =
      crypto::Open(snapshot.vault().tickets(), *sealed, kTicketPlace);
  if (!plain.ok()) return invalid;
  const std::vector<std::string> parts = absl::StrSplit(*plain, ' ');
  int format = 0;
  int64_t until_us = 0;
  const bool mine = parts.size() == 6 && parts[0] == absl::StrCat(Number(snapshot.actor().user)) &&
                    parts[1] == absl::StrCat(Number(union_id)) &&
                    absl::SimpleAtoi(parts[2], &format) && absl::SimpleAtoi(parts[5], &until_us);
  if (!mine) return invalid;
  if (snapshot.now() >= absl::FromUnixMicros(until_us)) {
    return Refuse(Reason::kTicketExpired,
                  {{"field", "ticket"}, {"wanted", absl::StrCat(kTicketSeconds)}});
  }
  return Grant{.union_id = union_id,
               .format = static_cast<v1::RosterFormat>(format),
               .include_private = parts[3] == "1",
               .no_bom = parts[4] == "1"};
}

absl::StatusOr<v1::ExportRosterResponse> ExportRoster(Transaction& transaction,
                                                      const v1::ExportRosterRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  RETURN_IF_ERROR(
      CheckEverybody(transaction.actor().sight, union_id, "PERMISSION_MEMBER_IMPORT"));
  if (request.include_private()) {
    ASSIGN_OR_RETURN(const Sight reveals,
                     storage::SightUnder(transaction, Permission::kMemberReveal, union_id));
    RETURN_IF_ERROR(CheckEverybody(reveals, union_id, "PERMISSION_MEMBER_REVEAL"));
    if (request.reason().empty()) return Refuse(Reason::kFieldRequired, {{"field", "reason"}});
  }
  const Grant grant{.union_id = union_id,
                    .format = request.format(),
                    .include_private = request.include_private(),
                    .no_bom = request.no_bom()};
  v1::ExportRosterResponse response;
  ASSIGN_OR_RETURN(const int64_t count, storage::CountForExport(transaction, union_id));
  response.set_member_count(count);
  if (request.validate_only()) return response;
  ASSIGN_OR_RETURN(const int64_t number,
                   storage::InsertExport(transaction, union_id, static_cast<int>(grant.format),
                                         grant.include_private, request.reason()));
  const absl::Time until = transaction.now() + absl::Seconds(kTicketSeconds);
  response.set_ticket(MakeTicket(transaction, grant, until));
  *response.mutable_expire_time() = ToProto(until);
  transaction.Concerns(union_id, absl::StrCat(NameOf(union_id), "/rosterExports/", number));
  return response;
}

std::string DayText(const std::optional<absl::CivilDay>& day) {
  return day.has_value() ? IsoDay(*day) : "";
}

// One member as the cells of RosterColumns.
std::vector<std::string> CellsOf(const Member& member, const PrivateFields* opened,
                                 const std::string& group, Language language) {
  using F = RosterField;
  const auto word = [&](F field, auto value) {
    return RosterWord(field, static_cast<int>(value), language);
  };
  std::map<F, std::string> values = {
      {F::kNumber, absl::StrCat(Number(member.id))},
      {F::kName, member.display_name},
      {F::kPinyin, member.name_pinyin},
      {F::kFormerName, member.former_name},
      {F::kStaffNo, member.staff_no},
      {F::kSex, word(F::kSex, member.sex)},
      {F::kBirthDate, DayText(member.birth_date)},
      {F::kIdType, word(F::kIdType, member.id_type)},
      {F::kIdNo, opened == nullptr ? member.id_no_masked : opened->id_no},
      {F::kMobile, opened == nullptr ? MaskMobile(member.mobile) : member.mobile},
      {F::kDept, member.dept},
      {F::kPost, member.post},
      {F::kGroup, group},
      {F::kEmploymentKind, word(F::kEmploymentKind, member.employment_kind)},
      {F::kJoinedOn, DayText(member.joined_on)},
      {F::kCardNo, opened == nullptr ? MaskIdNumber(member.card_no) : member.card_no},
      {F::kState, word(F::kState, member.state)},
      {F::kRetiredOn, DayText(member.retired_on)},
      {F::kRetireKind, word(F::kRetireKind, member.retire_kind)},
  };
  if (opened != nullptr) {
    values[F::kAddress] = opened->address;
    values[F::kContact] = opened->emergency_contact;
  }
  std::vector<std::string> cells;
  for (const F field : RosterColumns()) cells.push_back(std::move(values[field]));
  return cells;
}

std::vector<std::string> TitlesIn(Language language) {
  std::vector<std::string> titles;
  for (const RosterField field : RosterColumns()) titles.push_back(RosterTitle(field, language));
  return titles;
}

absl::Status ForEachMember(const Snapshot& snapshot, const Grant& grant,
                           absl::FunctionRef<absl::Status(std::vector<std::string>)> see) {
  ASSIGN_OR_RETURN(PlacedGroups groups, ReadPlacedGroups(snapshot, grant.union_id));
  int64_t after = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<Member> members,
                     storage::ListMembers(snapshot, grant.union_id, std::nullopt, after,
                                          kMembersAtOnce));
    for (const Member& member : members) {
      after = Number(member.id);
      if (member.merged_into.has_value()) continue;
      PrivateFields opened;
      if (grant.include_private) {
        ASSIGN_OR_RETURN(opened, storage::OpenPrivate(snapshot, grant.union_id, member));
      }
      RETURN_IF_ERROR(see(CellsOf(member, grant.include_private ? &opened : nullptr,
                                  member.group.has_value() ? groups[*member.group].path : "",
                                  snapshot.actor().language)));
    }
    if (static_cast<int>(members.size()) < kMembersAtOnce) return absl::OkStatus();
  }
}

files::TableForm FormIn(Language language, absl::Time now) {
  const bool english = language == Language::kEnglish;
  files::TableForm form{.sheet = english ? "roster" : "花名册", .made = now};
  for (const RosterField field : RosterColumns()) {
    const bool wide = field == RosterField::kIdNo || field == RosterField::kAddress ||
                      field == RosterField::kContact || field == RosterField::kGroup;
    form.columns.push_back({.title = RosterTitle(field, language),
                            .width = wide ? 24 : 12,
                            .choices = RosterChoices(field, language)});
  }
  return form;
}

// A file that goes with its object.
class ScratchFile {
 public:
  explicit ScratchFile(const Snapshot& snapshot)
      : path_(absl::StrCat(snapshot.directory(), "/staging/",
                           crypto::Hex(crypto::RandomBytes(kStagingNameBytes)), ".xlsx")) {}
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  ~ScratchFile() { disk::Remove(path_).IgnoreError(); }
  const std::string& path() const { return path_; }

 private:
  const std::string path_;
};

// Sends bytes in pieces of one length.
template <class Response>
class Sender {
 public:
  explicit Sender(absl::FunctionRef<bool(const Response&)> emit) : emit_(emit) {}

  absl::Status Add(absl::string_view bytes) {
    piece_.mutable_chunk()->append(bytes.data(), bytes.size());
    return piece_.chunk().size() < kPieceBytes ? absl::OkStatus() : Flush();
  }
  absl::Status Flush() {
    if (piece_.chunk().empty()) return absl::OkStatus();
    const bool heard = emit_(piece_);
    piece_.clear_chunk();
    return heard ? absl::OkStatus() : absl::CancelledError("nobody listens any more");
  }
  absl::Status AddFile(const std::string& path) {
    RETURN_IF_ERROR(disk::Read(path, [&](absl::string_view block) { return Add(block); }));
    return Flush();
  }

 private:
  const absl::FunctionRef<bool(const Response&)> emit_;
  Response piece_;
};

absl::Status DownloadRoster(const Snapshot& snapshot, const v1::DownloadRosterRequest& request,
                            absl::FunctionRef<bool(const v1::DownloadRosterResponse&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Grant grant, OpenTicket(snapshot, union_id, request.ticket()));
  const Language language = snapshot.actor().language;
  Sender<v1::DownloadRosterResponse> sender(emit);
  if (grant.format != v1::ROSTER_FORMAT_XLSX) {
    if (!grant.no_bom) RETURN_IF_ERROR(sender.Add(files::kUtf8Bom));
    RETURN_IF_ERROR(sender.Add(files::CsvLine(TitlesIn(language))));
    RETURN_IF_ERROR(ForEachMember(snapshot, grant, [&](std::vector<std::string> cells) {
      return sender.Add(files::CsvLine(cells));
    }));
    return sender.Flush();
  }
  const ScratchFile file(snapshot);
  ASSIGN_OR_RETURN(const auto writer,
                   files::WorkbookWriter::Open(file.path(), FormIn(language, snapshot.now())));
  RETURN_IF_ERROR(ForEachMember(snapshot, grant, [&](std::vector<std::string> cells) {
    std::vector<files::CellOut> out;
    for (std::string& text : cells) out.push_back({.text = std::move(text)});
    return writer->Add(out);
  }));
  RETURN_IF_ERROR(writer->Close());
  return sender.AddFile(file.path());
}

absl::Status GetRosterTemplate(const Snapshot& snapshot,
                               const v1::GetRosterTemplateRequest& request,
                               absl::FunctionRef<bool(const v1::GetRosterTemplateResponse&)> emit) {
  RETURN_IF_ERROR(ParseUnion("parent", request.parent()).status());
  const ScratchFile file(snapshot);
  ASSIGN_OR_RETURN(const auto writer,
                   files::WorkbookWriter::Open(
                       file.path(), FormIn(snapshot.actor().language, snapshot.now())));
  RETURN_IF_ERROR(writer->Close());
  Sender<v1::GetRosterTemplateResponse> sender(emit);
  return sender.AddFile(file.path());
}

}  // namespace

std::unique_ptr<Service> MakeRosterService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.RosterService");
  service->Mutate("ExportRoster", ExportRoster);
  service->Stream("DownloadRoster", DownloadRoster);
  service->Stream("GetRosterTemplate", GetRosterTemplate);
  return service;
}

}  // namespace unioncare::api
