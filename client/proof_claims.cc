// Prints the entries of a proof: who called what, and the images that are open. A column that is
// also a field of the record on the wire goes by its label, and its value as that field would.
#include "client/proof_claims.h"

#include <cstdint>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "client/money.h"
#include "google/protobuf/descriptor.h"
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

}  // namespace unioncare::client
