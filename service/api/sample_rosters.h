// The lists from which the sample school comes, as two offices would hand them in: the staff as CSV
// in GB18030, the retirees as a workbook. They go through the import that everybody has.
#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/api/sample_people.h"

namespace unioncare::api {

// The staff, with a title, a line for the unit, and dates and names as people type them.
absl::StatusOr<std::string> SampleStaffCsv(absl::Span<const SamplePerson> staff);

// The retirees, as a workbook in a file at `path`.
absl::Status WriteSampleRetirees(absl::Span<const SamplePerson> retirees, absl::Time made,
                                 const std::string& path);

}  // namespace unioncare::api
