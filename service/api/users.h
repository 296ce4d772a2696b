// The service of users, roles and tokens.
#pragma once

#include <memory>

#include "service/api/rpc.h"
#include "service/domain/users.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeUserService(Rpc& rpc);

// A new user with a role and, when `token_purpose` is not empty, a token. What CreateUnion and the
// first start do besides CreateUser. Returns the secret, or an empty text.
struct NewUser {
  UserId user{0};
  std::string secret;
};
absl::StatusOr<NewUser> MakeUser(Transaction& transaction, const std::string& display_name,
                                 const std::optional<MemberLink>& link, const Grant& grant,
                                 const std::string& token_purpose);

// Ends the roles that people hold in a union that they have left, with what they lent of them: a
// sweep does, because the log of the union says who left, and that of the installation who holds
// what.
absl::Status EndRolesOfTheGone(Store& store);

}  // namespace unioncare::api
