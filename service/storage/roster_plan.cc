// The bytes of records. A list of fields serves both directions, so none can be forgotten in one.
#include "service/storage/roster_plan.h"

#include <type_traits>
#include <utility>
#include <vector>

#include "absl/time/time.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"

namespace unioncare::storage {
namespace {

class Encoder {
 public:
  explicit Encoder(std::string& out) : out_(out) {}

  void Field(const std::string& text) {
    Number(text.size());
    out_ += text;
  }
  void Field(bool value) { Number(value ? 1 : 0); }
  void Field(int64_t value) {
    // Small numbers of either sign are short.
    Number((static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63));
  }
  void Field(absl::CivilDay day) { Field(int64_t{DayNumber(day)}); }
  void Field(absl::Time time) { Field(absl::ToUnixMicros(time)); }
  template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
  void Field(Enum value) {
    Field(static_cast<int64_t>(value));
  }
  template <class Value>
  void Field(const std::optional<Value>& value) {
    Field(value.has_value());
    if (value.has_value()) Field(*value);
  }

 private:
  void Number(uint64_t number) {
    for (; number >= 0x80; number >>= 7) out_.push_back(static_cast<char>(number | 0x80));
    out_.push_back(static_cast<char>(number));
  }
  std::string& out_;
};

// After bytes that do not fit, `ok` is false and everything reads as empty.
class Decoder {
 public:
  explicit Decoder(absl::string_view& rest) : rest_(rest) {}
  bool ok() const { return ok_; }

  void Field(std::string& text) {
    const uint64_t length = Number();
    ok_ = ok_ && length <= rest_.size();
    if (!ok_) return;
    text.assign(rest_.data(), length);
    rest_.remove_prefix(length);
  }
  void Field(bool& value) { value = Number() != 0; }
  void Field(int64_t& value) {
    const uint64_t number = Number();
    value = static_cast<int64_t>((number >> 1) ^ (~(number & 1) + 1));
  }
  void Field(absl::CivilDay& day) {
    int64_t number = 0;
    Field(number);
    day = DayOf(number);
  }
  void Field(absl::Time& time) {
    int64_t us = 0;
    Field(us);
    time = absl::FromUnixMicros(us);
  }
  template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
  void Field(Enum& value) {
    int64_t number = 0;
    Field(number);
    value = static_cast<Enum>(number);
  }
  template <class Value>
  void Field(std::optional<Value>& value) {
    bool has = false;
    Field(has);
    value.reset();
    if (ok_ && has) Field(value.emplace());
  }

 private:
  uint64_t Number() {
    uint64_t number = 0;
    for (int shift = 0; ok_ && shift < 64; shift += 7) {
      if (rest_.empty()) break;
      const uint64_t byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      number |= (byte & 0x7F) << shift;
      if (byte < 0x80) return number;
    }
    ok_ = false;
    return 0;
  }
  absl::string_view& rest_;
  bool ok_ = true;
};

template <class Codec, class AnyMember>
void MemberFieldsOf(Codec& codec, AnyMember& member) {
  codec.Field(member.id);
  codec.Field(member.display_name);
  codec.Field(member.name_key);
  codec.Field(member.staff_no);
  codec.Field(member.sex);
  codec.Field(member.group);
  codec.Field(member.state);
  codec.Field(member.birth_date);
  codec.Field(member.mobile);
  codec.Field(member.id_type);
  codec.Field(member.id_no_masked);
  codec.Field(member.id_no_sealed);
  codec.Field(member.id_no_hash);
  codec.Field(member.retired_on);
  codec.Field(member.joined_on);
  codec.Field(member.name_pinyin);
  codec.Field(member.former_name);
  codec.Field(member.card_no);
  codec.Field(member.employment_kind);
  codec.Field(member.dept);
  codec.Field(member.post);
  codec.Field(member.retire_kind);
  codec.Field(member.address_sealed);
  codec.Field(member.emergency_contact_sealed);
  codec.Field(member.care_flags_sealed);
  codec.Field(member.state_on);
  codec.Field(member.merged_into);
  codec.Field(member.create_time);
  codec.Field(member.update_time);
  codec.Field(member.version);
}

template <class Codec, class AnyChange>
void ChangeFieldsOf(Codec& codec, AnyChange& change) {
  codec.Field(change.kind);
  codec.Field(change.from_on);
  codec.Field(change.old_value);
  codec.Field(change.new_value);
  codec.Field(change.correction);
  codec.Field(change.reason);
}

template <class Codec, class AnyDecision>
void SealedFieldsOf(Codec& codec, AnyDecision& decision) {
  codec.Field(decision.id_no);
  codec.Field(decision.address);
  codec.Field(decision.emergency_contact);
  codec.Field(decision.care_flags);
}

}  // namespace

std::string EncodeMember(const Member& member) {
  std::string bytes;
  Encoder encoder(bytes);
  MemberFieldsOf(encoder, member);
  return bytes;
}

absl::StatusOr<Member> DecodeMember(absl::string_view bytes) {
  Decoder decoder(bytes);
  Member member;
  MemberFieldsOf(decoder, member);
  if (!decoder.ok() || !bytes.empty()) return absl::DataLossError("a kept record is damaged");
  return member;
}

std::string EncodeReport(const Import& import) {
  std::string bytes;
  Encoder encoder(bytes);
  encoder.Field(static_cast<int64_t>(import.columns.size()));
  for (const ImportColumn& column : import.columns) {
    encoder.Field(column.title);
    if (import.kind == ImportKind::kPastCases) {
      encoder.Field(column.past);
    } else {
      encoder.Field(column.field);
    }
  }
  encoder.Field(EncodeRefusals(import.problems));
  return bytes;
}

absl::Status DecodeReport(absl::string_view bytes, Import& import) {
  Decoder decoder(bytes);
  int64_t columns = 0;
  decoder.Field(columns);
  for (int64_t i = 0; decoder.ok() && i < columns; ++i) {
    ImportColumn& column = import.columns.emplace_back();
    decoder.Field(column.title);
    if (import.kind == ImportKind::kPastCases) {
      decoder.Field(column.past);
    } else {
      decoder.Field(column.field);
    }
  }
  std::string problems;
  decoder.Field(problems);
  if (!decoder.ok() || !bytes.empty()) return absl::DataLossError("a kept report is damaged");
  import.problems = DecodeRefusals(problems);
  return absl::OkStatus();
}

void RosterPlan::Add(const MemberDecision& decision) {
  Encoder encoder(bytes_);
  MemberFieldsOf(encoder, decision.member);
  SealedFieldsOf(encoder, decision);
  encoder.Field(static_cast<int64_t>(decision.changes.size()));
  for (const MemberChange& change : decision.changes) ChangeFieldsOf(encoder, change);
  ++size_;
}

absl::StatusOr<std::optional<MemberDecision>> RosterPlan::Reader::Next() {
  if (rest_.empty()) return std::optional<MemberDecision>();
  Decoder decoder(rest_);
  MemberDecision decision;
  MemberFieldsOf(decoder, decision.member);
  SealedFieldsOf(decoder, decision);
  int64_t changes = 0;
  decoder.Field(changes);
  for (int64_t i = 0; decoder.ok() && i < changes; ++i) {
    ChangeFieldsOf(decoder, decision.changes.emplace_back());
  }
  if (!decoder.ok()) return absl::InternalError("the plan of an import is damaged");
  return std::optional<MemberDecision>(std::move(decision));
}

}  // namespace unioncare::storage
