// Files of hardship aid in SQL, with what households state sealed.
#include "service/storage/hardship_files.h"

#include <limits>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {

using journal::Value;

const journal::Table kHardshipFiles(
    "hardship_files", {"union_id", "id"},
    {"year", "sequence", "member_id", "applied_by", "on_behalf_reason", "applied_on", "consent_on",
     "superior_consent_on", "state", "test_id", "outcome", "category", "band", "investigator_1",
     "investigator_2", "investigated_on", "investigated_late", "visit_sealed", "asked_fen",
     "committee_fen", "leader_fen", "final_fen", "minutes_no", "decided_on", "present", "opinion",
     "publicity_from", "publicity_to", "publicity_left", "publicity_place", "publicity_phone",
     "submitted_on", "answered_on", "superior_opinion", "opened_on", "step_due_on",
     "contact_due_on", "review_due_on", "contacted_on", "reviewed_on", "exit_on", "exit_reason",
     "close_reason", "create_us", "version"});
const journal::Table kHardshipTests("hardship_tests", {"union_id", "file_id", "id"},
                                    {"tested_on", "form_sealed", "test_sealed", "result_sealed"});
const journal::Table kHardshipMaterials("hardship_materials", {"union_id", "file_id", "id"},
                                        {"kind", "seen_by", "seen_on", "attachment_id"});
const journal::Table kHardshipObjections("hardship_objections", {"union_id", "file_id", "id"},
                                         {"received_on", "content_sealed", "answered_on",
                                          "answer_sealed", "upheld"});
const journal::Table kHardshipEvents("hardship_events", {"union_id", "file_id", "id"},
                                     {"kind", "happened_on", "user_id", "to_union_id",
                                      "text_sealed", "make_us"});

namespace {

#define FILE_COLUMNS                                                                             \
  "id, year, sequence, member_id, applied_by, on_behalf_reason, applied_on, consent_on, "        \
  "superior_consent_on, state, test_id, outcome, category, band, investigator_1, "               \
  "investigator_2, investigated_on, investigated_late, visit_sealed, asked_fen, committee_fen, " \
  "leader_fen, final_fen, minutes_no, decided_on, present, opinion, publicity_from, "            \
  "publicity_to, publicity_left, publicity_place, publicity_phone, submitted_on, answered_on, "  \
  "superior_opinion, opened_on, step_due_on, contact_due_on, review_due_on, contacted_on, "      \
  "reviewed_on, exit_on, exit_reason, close_reason, create_us, version FROM hardship_files "
constexpr sql::Sql kFind{"SELECT " FILE_COLUMNS "WHERE union_id = $1 AND id = $2"};
constexpr sql::Sql kOfMember{"SELECT " FILE_COLUMNS
                             "WHERE union_id = $1 AND member_id = $2 ORDER BY id"};
constexpr sql::Sql kList{"SELECT " FILE_COLUMNS
                         "WHERE union_id = $1 AND id > $2 ORDER BY id LIMIT $3"};
constexpr sql::Sql kListIn{"SELECT " FILE_COLUMNS
                           "WHERE union_id = $1 AND state = $2 AND id > $3 ORDER BY id LIMIT $4"};
constexpr sql::Sql kListPublic{"SELECT " FILE_COLUMNS
                               "WHERE union_id = $1 AND publicity_from IS NOT NULL AND id > $2 "
                               "ORDER BY id LIMIT $3"};
constexpr sql::Sql kListByReview{
    "SELECT " FILE_COLUMNS
    "WHERE union_id = $1 AND review_due_on IS NOT NULL AND review_due_on <= $2 "
    "AND (review_due_on, id) > ($3, $4) ORDER BY review_due_on, id LIMIT $5"};
constexpr sql::Sql kListByContact{
    "SELECT " FILE_COLUMNS
    "WHERE union_id = $1 AND contact_due_on IS NOT NULL AND contact_due_on <= $2 "
    "AND (contact_due_on, id) > ($3, $4) ORDER BY contact_due_on, id LIMIT $5"};
constexpr sql::Sql kListByStep{
    "SELECT " FILE_COLUMNS
    "WHERE union_id = $1 AND step_due_on IS NOT NULL AND step_due_on <= $2 "
    "AND (step_due_on, id) > ($3, $4) ORDER BY step_due_on, id LIMIT $5"};
#undef FILE_COLUMNS

constexpr sql::Sql kTest{"SELECT form_sealed, test_sealed, result_sealed FROM hardship_tests "
                         "WHERE union_id = $1 AND file_id = $2 AND id = $3"};
constexpr sql::Sql kLastTest{"SELECT id FROM hardship_tests WHERE union_id = $1 AND file_id = $2 "
                             "AND tested_on <= $3 ORDER BY id DESC LIMIT 1"};
constexpr sql::Sql kListTested{
    "SELECT f.id, f.year, f.sequence, f.member_id, f.test_id, f.outcome, f.category, "
    "f.review_due_on, t.test_sealed, k.state, k.wrapped_key FROM hardship_files f "
    "JOIN hardship_tests t ON t.union_id = f.union_id AND t.file_id = f.id AND t.id = f.test_id "
    "JOIN person_keys k ON k.union_id = f.union_id AND k.person_id = f.member_id "
    "WHERE f.union_id = $1 AND f.state = $2 AND f.id > $3 ORDER BY f.id LIMIT $4"};
constexpr sql::Sql kMaterials{"SELECT kind, seen_by, seen_on, attachment_id "
                              "FROM hardship_materials WHERE union_id = $1 AND file_id = $2 "
                              "ORDER BY id"};
constexpr sql::Sql kObjections{
    "SELECT id, received_on, content_sealed, answered_on, answer_sealed, upheld "
    "FROM hardship_objections WHERE union_id = $1 AND file_id = $2 ORDER BY id"};
constexpr sql::Sql kEvents{"SELECT id, kind, happened_on, user_id, to_union_id, text_sealed "
                           "FROM hardship_events WHERE union_id = $1 AND file_id = $2 "
                           "ORDER BY id"};

// The row that a sealed column of something counted within a file names.
constexpr int64_t kRowsOfFile = 1'000'000;
int64_t SealedRow(HardshipFileId file, int64_t id) { return Number(file) * kRowsOfFile + id; }

std::optional<absl::CivilDay> DayAt(sql::Row row, int column) {
  if (row.IsNull(column)) return std::nullopt;
  return DayOf(row.Int(column));
}
std::optional<int64_t> DayValue(const std::optional<absl::CivilDay>& day) {
  return day.has_value() ? std::optional<int64_t>(DayNumber(*day)) : std::nullopt;
}
std::optional<sql::Blob> OptionalBlob(const std::string& bytes) {
  if (bytes.empty()) return std::nullopt;
  return sql::Blob{bytes};
}

HardshipFile FileOf(sql::Row row) {
  HardshipFile of;
  of.id = HardshipFileId{row.Int(0)};
  of.year = static_cast<int>(row.Int(1));
  of.sequence = static_cast<int>(row.Int(2));
  of.member = MemberId{row.Int(3)};
  of.applied_by = UserId{row.Int(4)};
  of.on_behalf_reason = std::string(row.Text(5));
  of.applied_on = DayOf(row.Int(6));
  of.consent_on = DayOf(row.Int(7));
  of.superior_consent_on = DayAt(row, 8);
  of.state = static_cast<HardshipState>(row.Int(9));
  of.test = row.Int(10);
  of.outcome = static_cast<HardshipOutcome>(row.Int(11));
  of.category = static_cast<HardshipCategory>(row.Int(12));
  of.band = static_cast<int>(row.Int(13));
  of.investigators[0] = MemberId{row.Int(14)};
  of.investigators[1] = MemberId{row.Int(15)};
  of.investigated_on = DayAt(row, 16);
  of.investigated_late = row.Int(17) != 0;
  if (!row.IsNull(18)) of.visit_sealed = std::string(row.Bytes(18));
  of.asked_fen = row.Int(19);
  of.committee_fen = row.Int(20);
  of.leader_fen = row.Int(21);
  of.final_fen = row.Int(22);
  of.minutes_no = std::string(row.Text(23));
  of.decided_on = DayAt(row, 24);
  for (const absl::string_view one : absl::StrSplit(row.Text(25), ',', absl::SkipEmpty())) {
    int64_t number = 0;
    if (absl::SimpleAtoi(one, &number)) of.present.push_back(MemberId{number});
  }
  of.opinion = std::string(row.Text(26));
  of.publicity_from = DayAt(row, 27);
  of.publicity_to = DayAt(row, 28);
  of.publicity_left = static_cast<int>(row.Int(29));
  of.publicity_place = std::string(row.Text(30));
  of.publicity_phone = std::string(row.Text(31));
  of.submitted_on = DayAt(row, 32);
  of.answered_on = DayAt(row, 33);
  of.superior_opinion = std::string(row.Text(34));
  of.opened_on = DayAt(row, 35);
  of.step_due_on = DayAt(row, 36);
  of.contact_due_on = DayAt(row, 37);
  of.review_due_on = DayAt(row, 38);
  of.contacted_on = DayAt(row, 39);
  of.reviewed_on = DayAt(row, 40);
  of.exit_on = DayAt(row, 41);
  of.exit_reason = static_cast<HardshipExit>(row.Int(42));
  of.close_reason = std::string(row.Text(43));
  of.create_time = absl::FromUnixMicros(row.Int(44));
  of.version = row.Int(45);
  return of;
}

// The image is sealed with the member's key, as of everything that concerns a person.
absl::Status Keep(Transaction& transaction, bool fresh, UnionId union_id, const HardshipFile& of) {
  const auto write = fresh ? journal::Insert : journal::Put;
  const std::string present =
      absl::StrJoin(of.present, ",", [](std::string* out, MemberId member) {
        absl::StrAppend(out, Number(member));
      });
  return write(
      transaction, kHardshipFiles, of.member,
      {Value(union_id), Value(of.id), Value(of.year), Value(of.sequence), Value(of.member),
       Value(of.applied_by), Value(of.on_behalf_reason), Value(DayNumber(of.applied_on)),
       Value(DayNumber(of.consent_on)), Value(DayValue(of.superior_consent_on)), Value(of.state),
       Value(of.test), Value(of.outcome), Value(of.category), Value(of.band),
       Value(of.investigators[0]), Value(of.investigators[1]), Value(DayValue(of.investigated_on)),
       Value(of.investigated_late), Value(OptionalBlob(of.visit_sealed)), Value(of.asked_fen),
       Value(of.committee_fen), Value(of.leader_fen), Value(of.final_fen), Value(of.minutes_no),
       Value(DayValue(of.decided_on)), Value(present), Value(of.opinion),
       Value(DayValue(of.publicity_from)), Value(DayValue(of.publicity_to)),
       Value(of.publicity_left), Value(of.publicity_place), Value(of.publicity_phone),
       Value(DayValue(of.submitted_on)), Value(DayValue(of.answered_on)),
       Value(of.superior_opinion), Value(DayValue(of.opened_on)), Value(DayValue(of.step_due_on)),
       Value(DayValue(of.contact_due_on)), Value(DayValue(of.review_due_on)),
       Value(DayValue(of.contacted_on)), Value(DayValue(of.reviewed_on)),
       Value(DayValue(of.exit_on)), Value(of.exit_reason), Value(of.close_reason),
       Value(absl::ToUnixMicros(of.create_time)), Value(of.version)});
}

absl::StatusOr<std::string> Sealed(Transaction& transaction, UnionId union_id,
                                   const HardshipFile& file, const journal::Table& table,
                                   const char* column, int64_t row, const std::string& plain) {
  if (plain.empty()) return std::string();
  return journal::SealColumn(transaction, union_id, file.member, table.name(), column, row, plain);
}

// Empty when the key was destroyed: the person is forgotten, and what was stated with them.
absl::StatusOr<std::string> Opened(const Snapshot& snapshot, UnionId union_id,
                                   const HardshipFile& file, const journal::Table& table,
                                   const char* column, int64_t row, const std::string& sealed) {
  if (sealed.empty()) return std::string();
  absl::StatusOr<std::string> opened =
      journal::OpenColumn(snapshot, union_id, file.member, table.name(), column, row, sealed);
  if (absl::IsNotFound(opened.status())) return std::string();
  return opened;
}

absl::Status InsertTest(Transaction& transaction, UnionId union_id, const HardshipFile& file,
                        const KeptHardshipTest& test) {
  const int64_t row = SealedRow(file.id, file.test);
  const auto seal = [&](const char* column, const std::string& plain) {
    return Sealed(transaction, union_id, file, kHardshipTests, column, row, plain);
  };
  ASSIGN_OR_RETURN(const std::string form, seal("form_sealed", test.form));
  ASSIGN_OR_RETURN(const std::string inputs, seal("test_sealed", test.test));
  ASSIGN_OR_RETURN(const std::string result, seal("result_sealed", test.result));
  return journal::Insert(transaction, kHardshipTests, file.member,
                         {Value(union_id), Value(file.id), Value(file.test),
                          Value(DayNumber(Today(transaction.now()))), Value(sql::Blob{form}),
                          Value(sql::Blob{inputs}), Value(sql::Blob{result})});
}

template <class... Args>
absl::StatusOr<std::vector<HardshipFile>> Files(const Snapshot& snapshot,
                                                const sql::Sql& statement, const Args&... args) {
  std::vector<HardshipFile> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), statement, [&](sql::Row row) { list.push_back(FileOf(row)); },
      args...));
  return list;
}

}  // namespace

absl::StatusOr<std::optional<HardshipFile>> FindHardshipFile(const Snapshot& snapshot,
                                                             UnionId union_id, HardshipFileId id) {
  ASSIGN_OR_RETURN(std::vector<HardshipFile> found, Files(snapshot, kFind, union_id, id));
  if (found.empty()) return std::optional<HardshipFile>();
  return std::optional<HardshipFile>(std::move(found.front()));
}

absl::StatusOr<std::vector<HardshipFile>> HardshipFilesOf(const Snapshot& snapshot,
                                                          UnionId union_id, MemberId member) {
  return Files(snapshot, kOfMember, union_id, member);
}

absl::StatusOr<std::vector<HardshipFile>> ListHardshipFiles(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            std::optional<HardshipState> state,
                                                            int64_t after, int limit) {
  if (state.has_value()) return Files(snapshot, kListIn, union_id, *state, after, limit);
  return Files(snapshot, kList, union_id, after, limit);
}

absl::StatusOr<std::vector<HardshipFile>> ListPublicHardshipFiles(const Snapshot& snapshot,
                                                                  UnionId union_id, int64_t after,
                                                                  int limit) {
  return Files(snapshot, kListPublic, union_id, after, limit);
}

absl::StatusOr<std::vector<HardshipFile>> ListHardshipFilesDue(const Snapshot& snapshot,
                                                               UnionId union_id, HardshipDue what,
                                                               absl::CivilDay until,
                                                               absl::CivilDay after_day,
                                                               int64_t after, int limit) {
  const sql::Sql& statement = what == HardshipDue::kReview    ? kListByReview
                              : what == HardshipDue::kContact ? kListByContact
                                                              : kListByStep;
  return Files(snapshot, statement, union_id, DayNumber(until), DayNumber(after_day), after,
               limit);
}

absl::Status InsertHardshipFile(Transaction& transaction, UnionId union_id, HardshipFile& file,
                                const KeptHardshipTest& test) {
  ASSIGN_OR_RETURN(const int64_t number,
                   journal::NextNumber(transaction, union_id, "hardship_file"));
  ASSIGN_OR_RETURN(const int64_t sequence,
                   journal::NextNumber(transaction, union_id,
                                       absl::StrCat("hardship_file/", file.year)));
  file.id = HardshipFileId{number};
  file.sequence = static_cast<int>(sequence);
  file.applied_by = transaction.actor().user;
  file.create_time = transaction.now();
  file.test = 1;
  RETURN_IF_ERROR(Keep(transaction, true, union_id, file));
  return InsertTest(transaction, union_id, file, test);
}

absl::Status ReplaceHardshipFile(Transaction& transaction, UnionId union_id, HardshipFile& file,
                                 const KeptHardshipTest* test) {
  ++file.version;
  if (test != nullptr) ++file.test;
  RETURN_IF_ERROR(Keep(transaction, false, union_id, file));
  return test == nullptr ? absl::OkStatus() : InsertTest(transaction, union_id, file, *test);
}

absl::Status SealVisit(Transaction& transaction, UnionId union_id, HardshipFile& file,
                       const std::string& visit) {
  ASSIGN_OR_RETURN(file.visit_sealed, Sealed(transaction, union_id, file, kHardshipFiles,
                                             "visit_sealed", Number(file.id), visit));
  return absl::OkStatus();
}

absl::StatusOr<std::string> OpenVisit(const Snapshot& snapshot, UnionId union_id,
                                      const HardshipFile& file) {
  return Opened(snapshot, union_id, file, kHardshipFiles, "visit_sealed", Number(file.id),
                file.visit_sealed);
}

absl::StatusOr<KeptHardshipTest> OpenHardshipTest(const Snapshot& snapshot, UnionId union_id,
                                                  const HardshipFile& file) {
  KeptHardshipTest sealed, opened;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kTest,
      [&](sql::Row row) {
        sealed = {std::string(row.Bytes(0)), std::string(row.Bytes(1)),
                  std::string(row.Bytes(2))};
      },
      union_id, file.id, file.test));
  const int64_t row = SealedRow(file.id, file.test);
  const auto open = [&](const char* column, const std::string& bytes) {
    return Opened(snapshot, union_id, file, kHardshipTests, column, row, bytes);
  };
  ASSIGN_OR_RETURN(opened.form, open("form_sealed", sealed.form));
  ASSIGN_OR_RETURN(opened.test, open("test_sealed", sealed.test));
  ASSIGN_OR_RETURN(opened.result, open("result_sealed", sealed.result));
  return opened;
}

absl::StatusOr<std::optional<HardshipOutcome>> OutcomeOn(const Snapshot& snapshot,
                                                         UnionId union_id,
                                                         const HardshipFile& file,
                                                         absl::CivilDay day) {
  HardshipFile then = file;
  then.test = 0;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kLastTest, [&](sql::Row row) { then.test = row.Int(0); }, union_id,
      file.id, DayNumber(day)));
  std::optional<HardshipOutcome> outcome;
  if (then.test == 0) return outcome;
  ASSIGN_OR_RETURN(const KeptHardshipTest kept, OpenHardshipTest(snapshot, union_id, then));
  if (kept.result.empty()) return outcome;
  ASSIGN_OR_RETURN(const HardshipResult result, DecodeResult(kept.result));
  return result.outcome;
}

absl::StatusOr<std::vector<TestedFile>> ListTestedFiles(const Snapshot& snapshot,
                                                        UnionId union_id, int64_t after,
                                                        int limit) {
  std::vector<TestedFile> list;
  absl::Status failed;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kListTested,
      [&](sql::Row row) {
        HardshipFile& file = list.emplace_back().file;
        file.id = HardshipFileId{row.Int(0)};
        file.year = static_cast<int>(row.Int(1));
        file.sequence = static_cast<int>(row.Int(2));
        file.member = MemberId{row.Int(3)};
        file.test = row.Int(4);
        file.outcome = static_cast<HardshipOutcome>(row.Int(5));
        file.category = static_cast<HardshipCategory>(row.Int(6));
        file.review_due_on = DayAt(row, 7);
        absl::StatusOr<std::string> opened = journal::OpenColumn(
            snapshot, union_id, file.member,
            {static_cast<journal::KeyState>(row.Int(9)), row.Bytes(10)}, kHardshipTests.name(),
            "test_sealed", SealedRow(file.id, file.test), row.Bytes(8));
        if (opened.ok()) {
          list.back().test = *std::move(opened);
        } else if (!absl::IsNotFound(opened.status())) {
          failed.Update(opened.status());
        }
      },
      union_id, HardshipState::kDecided, after, limit));
  if (!failed.ok()) return failed;
  return list;
}

absl::Status InsertMaterial(Transaction& transaction, UnionId union_id, const HardshipFile& file,
                            int id, const HardshipMaterial& material) {
  return journal::Insert(transaction, kHardshipMaterials, file.member,
                         {Value(union_id), Value(file.id), Value(id), Value(material.kind),
                          Value(material.seen_by), Value(DayNumber(material.seen_on)),
                          Value(material.attachment)});
}

absl::StatusOr<std::vector<HardshipMaterial>> MaterialsOf(const Snapshot& snapshot,
                                                          UnionId union_id, HardshipFileId file) {
  std::vector<HardshipMaterial> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kMaterials,
      [&](sql::Row row) {
        HardshipMaterial of{.kind = static_cast<HardshipMaterialKind>(row.Int(0)),
                            .seen_by = UserId{row.Int(1)},
                            .seen_on = DayOf(row.Int(2))};
        if (!row.IsNull(3)) of.attachment = AttachmentId{row.Int(3)};
        list.push_back(of);
      },
      union_id, file));
  return list;
}

absl::Status KeepObjection(Transaction& transaction, UnionId union_id, const HardshipFile& file,
                           const HardshipObjection& objection) {
  const int64_t row = SealedRow(file.id, objection.id);
  ASSIGN_OR_RETURN(const std::string content,
                   Sealed(transaction, union_id, file, kHardshipObjections, "content_sealed", row,
                          objection.content));
  ASSIGN_OR_RETURN(const std::string answer,
                   Sealed(transaction, union_id, file, kHardshipObjections, "answer_sealed", row,
                          objection.answer));
  return journal::Put(transaction, kHardshipObjections, file.member,
                      {Value(union_id), Value(file.id), Value(objection.id),
                       Value(DayNumber(objection.received_on)), Value(sql::Blob{content}),
                       Value(DayValue(objection.answered_on)), Value(OptionalBlob(answer)),
                       Value(objection.upheld)});
}

absl::StatusOr<std::vector<HardshipObjection>> ObjectionsOf(const Snapshot& snapshot,
                                                            UnionId union_id,
                                                            const HardshipFile& file) {
  std::vector<HardshipObjection> list;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kObjections,
      [&](sql::Row row) {
        list.push_back({.id = static_cast<int>(row.Int(0)),
                        .received_on = DayOf(row.Int(1)),
                        .content = std::string(row.Bytes(2)),
                        .answer = row.IsNull(4) ? "" : std::string(row.Bytes(4)),
                        .answered_on = DayAt(row, 3),
                        .upheld = row.Int(5) != 0});
      },
      union_id, file.id));
  for (HardshipObjection& of : list) {
    const int64_t row = SealedRow(file.id, of.id);
    ASSIGN_OR_RETURN(of.content, Opened(snapshot, union_id, file, kHardshipObjections,
                                        "content_sealed", row, of.content));
    ASSIGN_OR_RETURN(of.answer, Opened(snapshot, union_id, file, kHardshipObjections,
                                       "answer_sealed", row, of.answer));
  }
  return list;
}

absl::Status InsertHardshipEvent(Transaction& transaction, UnionId union_id,
                                 const HardshipFile& file, HardshipEventKind kind,
                                 const std::string& text, std::optional<UnionId> to_union,
                                 std::optional<absl::CivilDay> on) {
  ASSIGN_OR_RETURN(const int64_t id,
                   journal::NextNumber(transaction, union_id,
                                       absl::StrCat("hardship_event/", Number(file.id))));
  ASSIGN_OR_RETURN(const std::string sealed,
                   Sealed(transaction, union_id, file, kHardshipEvents, "text_sealed",
                          SealedRow(file.id, id), text));
  return journal::Insert(
      transaction, kHardshipEvents, file.member,
      {Value(union_id), Value(file.id), Value(id), Value(kind),
       Value(DayNumber(on.value_or(Today(transaction.now())))), Value(transaction.actor().user),
       Value(to_union), Value(OptionalBlob(sealed)), Value(absl::ToUnixMicros(transaction.now()))});
}

absl::StatusOr<std::vector<HardshipEvent>> EventsOf(const Snapshot& snapshot, UnionId union_id,
                                                    const HardshipFile& file) {
  std::vector<HardshipEvent> list;
  std::vector<int64_t> ids;
  RETURN_IF_ERROR(sql::Query(
      snapshot.connection(), kEvents,
      [&](sql::Row row) {
        ids.push_back(row.Int(0));
        HardshipEvent of{.kind = static_cast<HardshipEventKind>(row.Int(1)),
                         .happened_on = DayOf(row.Int(2)),
                         .user = UserId{row.Int(3)}};
        if (!row.IsNull(4)) of.to_union = UnionId{row.Int(4)};
        if (!row.IsNull(5)) of.text = std::string(row.Bytes(5));
        list.push_back(std::move(of));
      },
      union_id, file.id));
  for (size_t i = 0; i < list.size(); ++i) {
    ASSIGN_OR_RETURN(list[i].text, Opened(snapshot, union_id, file, kHardshipEvents, "text_sealed",
                                          SealedRow(file.id, ids[i]), list[i].text));
  }
  return list;
}

}  // namespace unioncare::storage
