// A small school with one of everything that is journaled, made over the wire.
#pragma once

#include <string>
#include <vector>

#include "service/api/server.h"
#include "service/base/crypto.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

// The master key of the files that tests keep: bytes 0 to 31. It protects nothing.
crypto::Key FixedMasterKey();
// Puts it where the server looks for its key. For TestServer.
void UseFixedMasterKey(api::ServerOptions& options);

// What was made.
struct Record {
  std::string chair_token;
  std::string union_name;
  std::vector<std::string> members;
  std::vector<std::string> cases;
};
inline constexpr char kRecordedIdNumber[] = "99000019800517003X";

// Makes a union with its chair, a group, members, a role and a token given and taken back, a case
// that was reported, one that was visited, and two reveals; about twenty operations.
Record MakeRecord(TestServer& server);

}  // namespace unioncare::testing
