// Records of members as bytes: what a checked list would make of them, held in memory until it is
// published, and what they were before, kept so that they can be that again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/domain/imports.h"
#include "service/domain/members.h"

namespace unioncare::storage {

// Every field of a record, sealed columns as they are sealed.
std::string EncodeMember(const Member& member);
// DATA_LOSS for bytes that are no record.
absl::StatusOr<Member> DecodeMember(absl::string_view bytes);

// The columns and problems of an import.
std::string EncodeReport(const Import& import);
absl::Status DecodeReport(absl::string_view bytes, Import& import);

// Decisions one behind the other, as a list was read. They hold what is to be sealed in plain.
class RosterPlan {
 public:
  // For a new member the number of the record is 0; for another one its version is the one on
  // record, which publishing compares.
  void Add(const MemberDecision& decision);
  size_t bytes() const { return bytes_.size(); }
  int64_t size() const { return size_; }

  // Walks through a plan from its beginning.
  class Reader {
   public:
    explicit Reader(const RosterPlan& plan) : rest_(plan.bytes_) {}
    // Nothing at the end.
    absl::StatusOr<std::optional<MemberDecision>> Next();

   private:
    absl::string_view rest_;
  };

 private:
  std::string bytes_;
  int64_t size_ = 0;
};

}  // namespace unioncare::storage
