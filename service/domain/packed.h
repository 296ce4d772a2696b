// Numbers and texts as one string of bytes and back: for records that are sealed whole, and of
// which the same content must always be the same bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "service/domain/calendar.h"

namespace unioncare {

// A number is its digits and ";", a text its length, ":" and its bytes, nothing is "~".
class PackedWriter {
 public:
  // What is packed, and in which version of its form.
  explicit PackedWriter(absl::string_view form) { Text(form); }
  void Number(int64_t number) { absl::StrAppend(&bytes_, number, ";"); }
  void Text(absl::string_view text) { absl::StrAppend(&bytes_, text.size(), ":", text); }
  void Day(absl::CivilDay day) { Number(DayNumber(day)); }
  void Optional(const std::optional<int64_t>& number) {
    if (number.has_value()) {
      Number(*number);
    } else {
      bytes_ += '~';
    }
  }
  std::string Take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// Reads what a writer of the same form wrote. After anything else it reads zeros and empty texts,
// and Done says so.
class PackedReader {
 public:
  PackedReader(absl::string_view form, absl::string_view bytes) : bytes_(bytes) {
    if (Text() != form) sound_ = false;
  }
  int64_t Number() {
    int64_t number = 0;
    if (!absl::SimpleAtoi(UpTo(';'), &number)) sound_ = false;
    return sound_ ? number : 0;
  }
  std::string Text() {
    size_t size = 0;
    if (!absl::SimpleAtoi(UpTo(':'), &size) || size > bytes_.size()) sound_ = false;
    if (!sound_) return "";
    std::string text(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return text;
  }
  absl::CivilDay Day() { return DayOf(Number()); }
  std::optional<int64_t> Optional() {
    if (!bytes_.empty() && bytes_.front() == '~') {
      bytes_.remove_prefix(1);
      return std::nullopt;
    }
    return Number();
  }
  // How many elements follow, at most `max`.
  int Count(int max) {
    const int64_t count = Number();
    if (count < 0 || count > max) sound_ = false;
    return sound_ ? static_cast<int>(count) : 0;
  }
  // DATA_LOSS when something was not read, or was not what a writer wrote.
  absl::Status Done() const {
    if (sound_ && bytes_.empty()) return absl::OkStatus();
    return absl::DataLossError("a packed record is damaged");
  }

 private:
  absl::string_view UpTo(char end) {
    const size_t at = bytes_.find(end);
    if (!sound_ || at == absl::string_view::npos) {
      sound_ = false;
      return "";
    }
    const absl::string_view part = bytes_.substr(0, at);
    bytes_.remove_prefix(at + 1);
    return part;
  }

  absl::string_view bytes_;
  bool sound_ = true;
};

}  // namespace unioncare
