// Prints the entries of a proof: who called what, and the images that are open. A column that is
// also a field of the record on the wire goes by its label, and its value as that field would.
#include "client/proof_claims.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "client/money.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/util/json_util.h"
#include "google/protobuf/wrappers.pb.h"
#include "service/domain/disbursement_proofs.h"
#include "unioncare/v1/disbursement_records.pb.h"

namespace unioncare::client {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

constexpr int china_hours = 8;

const Text kEntryLine{"日志第 $0 条：$1 账号 users/$2 调用 $3，对象 $4",
                      "entry $0: $1, users/$2 called $3 on $4"};
const Text kSealedLine{"  另有 $0 条记录未公开", "  $0 images stay closed"};
const Text kRelationLine{"  未公开与该支出的关系",
                         "  what it has to do with the disbursement is closed"};
const Text kErasedLine{"    已删除", "    erased"};

std::string MomentOf(int64_t time_us) {
  return absl::FormatTime("%Y-%m-%d %H:%M:%S", absl::FromUnixMicros(time_us),
                          absl::FixedTimeZone(china_hours * 60 * 60));
}

// What the rows of a table are on the wire; null for other tables.
const Descriptor* RecordOf(const std::string& table) {
  static const std::pair<const char*, const Descriptor*> kRecords[] = {
      {"disbursements", v1::Disbursement::descriptor()},
      {"disbursement_items", v1::DisbursementItem::descriptor()},
      {"disbursement_entries", v1::DisbursementEntry::descriptor()},
      {"disbursement_approvals", v1::DisbursementApproval::descriptor()},
      {"disbursement_proofs", v1::DisbursementProof::descriptor()}};
  for (const auto& [name, type] : kRecords) {
    if (table == name) return type;
  }
  return nullptr;
}

std::string ValueText(Session& session, const FieldDescriptor* field, const std::string& column,
                      const std::string& value) {
  int64_t number = 0;
  if (!absl::SimpleAtoi(value, &number)) return Printable(value);
  if (absl::EndsWith(column, "_us")) return MomentOf(number);
  if (absl::EndsWith(column, "_on")) {
    return absl::FormatCivilTime(absl::CivilDay(1970, 1, 1) + number);
  }
  const Style style{.output = Output::kTable, .language = session.language()};
  if (absl::EndsWith(column, "_fen")) return MoneyCell(number, style);
  if (field != nullptr && field->type() == FieldDescriptor::TYPE_ENUM && !field->is_repeated()) {
    const auto* known = field->enum_type()->FindValueByNumber(static_cast<int>(number));
    if (known != nullptr) return LabelOf(*known, session.language());
  }
  return Printable(value);
}

void PrintImage(Session& session, const journal::ImageText& image) {
  std::ostream& out = session.streams.out;
  out << "  " << Printable(image.table) << " " << Printable(absl::StrJoin(image.key, "/")) << "\n";
  if (image.erased) out << session.Say(kErasedLine) << "\n";
  const Descriptor* record = RecordOf(image.table);
  for (const auto& [column, value] : image.columns) {
    if (value.empty()) continue;
    const FieldDescriptor* field = record == nullptr ? nullptr : record->FindFieldByName(column);
    const std::string label =
        field == nullptr ? column : LabelOf(*field, session.language());
    out << "    " << Printable(label) << ": " << ValueText(session, field, column, value) << "\n";
  }
}

// A text in quotes, escaped as JSON wants it.
std::string Quoted(const std::string& text) {
  google::protobuf::StringValue value;
  value.set_value(text);
  std::string json;
  // A log may hold bytes that are no UTF-8; a proof shows that they are there.
  if (!google::protobuf::util::MessageToJsonString(value, &json).ok()) return "null";
  return json;
}

std::string Member(const char* name, const std::string& json) {
  return absl::StrCat("\"", name, "\": ", json);
}
std::string Number(int64_t number) { return absl::StrCat("\"", number, "\""); }

std::string Object(const std::vector<std::string>& members) {
  return absl::StrCat("{", absl::StrJoin(members, ", "), "}");
}
std::string List(const std::vector<std::string>& items) {
  return absl::StrCat("[", absl::StrJoin(items, ", "), "]");
}

std::string JsonOf(const journal::ImageText& image) {
  std::vector<std::string> key, columns;
  for (const auto& part : image.key) key.push_back(Quoted(absl::StrCat(part)));
  for (const auto& [column, value] : image.columns) {
    columns.push_back(absl::StrCat(Quoted(std::string(column)), ": ", Quoted(std::string(value))));
  }
  return Object({Member("table", Quoted(image.table)), Member("key", List(key)),
                 Member("erased", image.erased ? "true" : "false"),
                 Member("columns", Object(columns))});
}

std::string JsonOf(const ProofClaims::Entry& entry) {
  std::vector<std::string> images;
  for (const journal::ImageText& image : entry.images) images.push_back(JsonOf(image));
  return Object({Member("sequence", Number(entry.sequence)),
                 Member("time", Quoted(absl::FormatTime(absl::RFC3339_full,
                                                        absl::FromUnixMicros(entry.time_us),
                                                        absl::UTCTimeZone()))),
                 Member("user", Quoted(absl::StrCat("users/", entry.user))),
                 Member("method", Quoted(entry.method)), Member("resource", Quoted(entry.resource)),
                 Member("shown", entry.shown ? "true" : "false"),
                 Member("sealedCount", Number(entry.sealed_count)),
                 Member("images", List(images))});
}

}  // namespace

void PrintClaims(Session& session, const ProofClaims& claims) {
  std::ostream& out = session.streams.out;
  for (const ProofClaims::Entry& entry : claims.entries) {
    out << session.Say(kEntryLine, entry.sequence, MomentOf(entry.time_us), entry.user,
                       Printable(entry.method), Printable(entry.resource))
        << "\n";
    if (!entry.shown) out << session.Say(kRelationLine) << "\n";
    for (const journal::ImageText& image : entry.images) PrintImage(session, image);
    if (entry.sealed_count > 0) out << session.Say(kSealedLine, entry.sealed_count) << "\n";
  }
}

void PrintClaimsJson(Session& session, const std::string& resource, const ProofClaims& claims) {
  std::vector<std::string> entries;
  for (const ProofClaims::Entry& entry : claims.entries) entries.push_back("\n" + JsonOf(entry));
  const SignedCheckpoint& checkpoint = claims.checkpoint;
  session.streams.out << Object({Member("proven", "true"), Member("resource", Quoted(resource)),
                                 Member("origin", Quoted(checkpoint.head.origin)),
                                 Member("size", Number(checkpoint.head.size)),
                                 Member("publicKey",
                                        Quoted(crypto::Hex(checkpoint.key.public_key))),
                                 Member("keyNumber", Number(checkpoint.key.number)),
                                 Member("keyCount", Number(claims.key_count)),
                                 Member("entries", List(entries))})
                      << "\n";
}

void PrintFaultJson(Session& session, const std::string& fault) {
  session.streams.out << Object({Member("proven", "false"), Member("fault", Quoted(fault))})
                      << "\n";
}

}  // namespace unioncare::client
