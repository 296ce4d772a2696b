// The table reveals: who read class-3 fields of whom, when and why.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/storage/journal.h"
#include "service/storage/store.h"

namespace unioncare::storage {

extern const journal::Table kReveals;

// Keeps that the actor of the transaction reads `resource`, which concerns `member`.
absl::Status InsertReveal(Transaction& transaction, UnionId union_id, MemberId member,
                          absl::string_view resource, absl::string_view reason);

}  // namespace unioncare::storage
