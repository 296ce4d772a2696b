// Refusals as statuses: the payload that carries them through the rooms, and their texts with the
// facts put in.
#include "service/domain/refusal.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/cord.h"
#include "service/base/status.h"
#include "service/domain/sentences.h"

namespace unioncare {
namespace {

constexpr absl::string_view kPayloadType = "unioncare/refusal";

void AppendLength(size_t length, std::string& out) {
  for (int shift = 0; shift < 32; shift += 8) out.push_back(static_cast<char>(length >> shift));
}

void AppendText(absl::string_view text, std::string& out) {
  AppendLength(text.size(), out);
  out.append(text.data(), text.size());
}

// Takes lengths and texts from the front of a payload. After one that does not fit, `ok` is false
// and everything else reads as empty.
struct PayloadReader {
  absl::string_view rest;
  bool ok = true;

  size_t Length() {
    if (rest.size() < 4) ok = false;
    if (!ok) return 0;
    size_t length = 0;
    for (int byte = 0; byte < 4; ++byte) {
      length |= static_cast<size_t>(static_cast<uint8_t>(rest[byte])) << (8 * byte);
    }
    rest.remove_prefix(4);
    return length;
  }

  std::string Text() {
    const size_t length = Length();
    if (length > rest.size()) ok = false;
    if (!ok) return "";
    std::string text(rest.substr(0, length));
    rest.remove_prefix(length);
    return text;
  }
};

std::optional<Reason> ReasonNamed(absl::string_view name) {
  for (const ReasonInfo& info : Reasons()) {
    if (name == info.name) return info.reason;
  }
  return std::nullopt;
}

std::string SamePath(absl::string_view field) {
  return std::string(field);
}

// The value of a placeholder as people read it; empty for a fact that is missing.
std::string ValueOf(absl::string_view placeholder, const Refusal& refusal,
                    absl::FunctionRef<std::string(absl::string_view)> label) {
  const auto fact = refusal.facts.find(std::string(placeholder));
  if (fact == refusal.facts.end()) return "";
  const bool labelled = placeholder == "field" || placeholder == "permission";
  return labelled ? label(fact->second) : fact->second;
}

}  // namespace

absl::Span<const ReasonInfo> Reasons() {
  static const std::vector<ReasonInfo>* const all = [] {
    auto* joined = new std::vector<ReasonInfo>;
    for (const auto part :
         {ReasonsOfForm, ReasonsOfRules, ReasonsOfMoney, ReasonsOfPast,
          ReasonsOfSessions, ReasonsOfFunds, ReasonsOfFindings, ReasonsOfCheckpoints,
          ReasonsOfExams, ReasonsOfRetirees, ReasonsOfExamBookings, ReasonsOfContacts,
          ReasonsOfHardship}) {
      joined->insert(joined->end(), part().begin(), part().end());
    }
    for (size_t place = 0; place < joined->size(); ++place) {
      CHECK(static_cast<size_t>((*joined)[place].reason) == place);
    }
    CHECK(joined->back().reason == Reason::kHardshipBillsUsed);
    return joined;
  }();
  return *all;
}

const ReasonInfo& InfoOf(Reason reason) {
  const size_t place = static_cast<size_t>(reason);
  CHECK(place < Reasons().size());
  return Reasons()[place];
}

absl::Status Refuse(Reason reason, Facts facts) {
  Refusal refusal{.reason = reason, .facts = {}};
  for (const auto& [key, value] : facts) refusal.facts.emplace(std::string(key), value);
  return Refuse(std::vector<Refusal>{std::move(refusal)});
}

absl::Status NotFound(absl::string_view field, absl::string_view given) {
  return Refuse(Reason::kNotFound, {{"field", std::string(field)}, {"given", std::string(given)}});
}

absl::Status Refuse(const std::vector<Refusal>& refusals) {
  CHECK(!refusals.empty());
  const absl::StatusCode code = InfoOf(refusals.front().reason).code;
  std::string message;
  for (const Refusal& refusal : refusals) {
    CHECK(InfoOf(refusal.reason).code == code);
    if (!message.empty()) message += "; ";
    message += Render(refusal, Language::kEnglish, SamePath);
  }
  absl::Status status(code, message);
  status.SetPayload(kPayloadType, absl::Cord(EncodeRefusals(refusals)));
  return status;
}

// The payload: a count of refusals; for each its name, a count of facts, and their keys and values.
std::string EncodeRefusals(const std::vector<Refusal>& refusals) {
  std::string out;
  AppendLength(refusals.size(), out);
  for (const Refusal& refusal : refusals) {
    AppendText(InfoOf(refusal.reason).name, out);
    AppendLength(refusal.facts.size(), out);
    for (const auto& [key, value] : refusal.facts) {
      AppendText(key, out);
      AppendText(value, out);
    }
  }
  return out;
}

std::vector<Refusal> RefusalsOf(const absl::Status& status) {
  const auto payload = status.GetPayload(kPayloadType);
  return payload.has_value() ? DecodeRefusals(std::string(*payload)) : std::vector<Refusal>();
}

std::vector<Refusal> DecodeRefusals(absl::string_view bytes) {
  PayloadReader reader{.rest = bytes};
  std::vector<Refusal> refusals;
  const size_t count = reader.Length();
  for (size_t i = 0; reader.ok && i < count; ++i) {
    const std::optional<Reason> reason = ReasonNamed(reader.Text());
    if (!reason.has_value()) return {};
    Refusal refusal{.reason = *reason, .facts = {}};
    const size_t fact_count = reader.Length();
    for (size_t fact = 0; reader.ok && fact < fact_count; ++fact) {
      std::string key = reader.Text();
      refusal.facts.insert_or_assign(std::move(key), reader.Text());
    }
    refusals.push_back(std::move(refusal));
  }
  if (!reader.ok || !reader.rest.empty()) return {};
  return refusals;
}

std::string Render(const Refusal& refusal, Language language,
                   absl::FunctionRef<std::string(absl::string_view field)> label) {
  const ReasonInfo& info = InfoOf(refusal.reason);
  absl::string_view text = language == Language::kChinese ? info.zh : info.en;
  return FillIn(text, [&](absl::string_view name) { return ValueOf(name, refusal, label); });
}

}  // namespace unioncare
