// Processes of this same program in another role.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace unioncare::bench {

// A running child. It ends when its standard input does.
class Child {
 public:
  // Standard error goes to `log_path`.
  static absl::StatusOr<Child> Start(const std::vector<std::string>& arguments,
                                     const std::string& log_path);
  Child(Child&& other) noexcept;
  Child& operator=(Child&& other) noexcept;
  ~Child();

  pid_t process() const { return process_; }
  // The next line of its standard output.
  absl::StatusOr<std::string> ReadLine();
  absl::Status WriteLine(const std::string& line);
  // Ends its input and waits for it. Not OK when the child failed.
  absl::Status Finish();

 private:
  Child() = default;
  pid_t process_ = -1;
  int input_ = -1;
  int output_ = -1;
  std::string log_path_;
};

// Runs a child to its end.
absl::Status RunChild(const std::vector<std::string>& arguments, const std::string& log_path);

}  // namespace unioncare::bench
