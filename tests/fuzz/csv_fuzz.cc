// Any bytes as a table.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/table_checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using unioncare::fuzz::ScratchFile;
  const ScratchFile file(absl::string_view(reinterpret_cast<const char*>(data), size));
  unioncare::fuzz::CheckTable(file.path());
  return 0;
}
