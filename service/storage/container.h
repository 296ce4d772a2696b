// The container of a backup: a tar archive (POSIX pax) of plain files, written and read as a stream
// with libarchive, so that any tool can look into it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace unioncare {

// Writes a container to `sink`, which takes its bytes in order and says false when it has had
// enough.
class ContainerWriter {
 public:
  using Sink = std::function<bool(absl::string_view bytes)>;

  explicit ContainerWriter(Sink sink);
  ~ContainerWriter();

  // Begins a file; exactly `bytes` bytes of Write belong to it.
  absl::Status Begin(const std::string& name, int64_t bytes, int64_t time_s);
  absl::Status Write(absl::string_view bytes);
  // After the last file. CANCELLED, here and above, when the sink wanted no more.
  absl::Status Finish();

 private:
  struct State;
  absl::Status Problem(const char* doing) const;
  const std::unique_ptr<State> state_;
};

// The next bytes of a file in a container; nothing at its end.
using ContainerBytes = absl::FunctionRef<absl::StatusOr<absl::string_view>()>;

// Shows each file of the container at `path`, in order; what `take` leaves unread is passed over.
// DATA_LOSS when the file is no container, or is cut off.
absl::Status ReadContainer(
    const std::string& path,
    absl::FunctionRef<absl::Status(const std::string& name, int64_t bytes, ContainerBytes next)>
        take);

}  // namespace unioncare
