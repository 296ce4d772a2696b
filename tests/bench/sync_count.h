// How often this process has waited for the disk.
#pragma once

#include <cstdint>

namespace unioncare::bench {

int64_t SyncCount();

}  // namespace unioncare::bench
