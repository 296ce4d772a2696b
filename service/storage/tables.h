// The list of all journaled tables: verification compares exactly these with the journal.
#pragma once

#include "absl/types/span.h"
#include "service/storage/journal.h"

namespace unioncare::journal {

// In the order in which verification reports them. A table that the journal names but that is not
// listed here fails every verification, so none can be forgotten.
absl::Span<const Table* const> Tables();

}  // namespace unioncare::journal
