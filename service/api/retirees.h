// Contact with retired members as operations, and the sweep that keeps what falls due.
#pragma once

#include <memory>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/names.h"
#include "service/api/rpc.h"
#include "service/domain/members.h"

namespace unioncare::api {

// People whose rows one operation of the sweep makes anew: it holds the writer for some
// milliseconds.
inline constexpr int kCareSliceMax = 50;

std::unique_ptr<Service> MakeRetireeService(Rpc& rpc);

// A person whom the caller may see, or is the contact or the deputy of; any other is not found.
absl::StatusOr<Member> SeenRetiree(const Snapshot& snapshot, absl::string_view field,
                                   const MemberName& name);

// Makes anew what the passing of days changes, of all unions, in slices: whose birthday, end of an
// override or of a bereavement has come. `stop` is asked between slices.
absl::Status RefreshRetirees(Store& store, absl::FunctionRef<bool()> stop);
// The same for everybody in a union whose policies have changed since the last time; goes on where
// it was interrupted.
absl::Status FollowPolicies(Store& store, absl::FunctionRef<bool()> stop);

}  // namespace unioncare::api
