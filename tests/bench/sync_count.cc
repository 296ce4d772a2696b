// Counts fsync and fdatasync: these definitions come before those of the C library.
#include "tests/bench/sync_count.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

namespace {

std::atomic<int64_t> sync_count{0};

}  // namespace

extern "C" int fsync(int file) {
  sync_count.fetch_add(1, std::memory_order_relaxed);
  return static_cast<int>(syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file) {
  sync_count.fetch_add(1, std::memory_order_relaxed);
  return static_cast<int>(syscall(SYS_fdatasync, file));
}

namespace unioncare::bench {

int64_t SyncCount() {
  return sync_count.load(std::memory_order_relaxed);
}

}  // namespace unioncare::bench
