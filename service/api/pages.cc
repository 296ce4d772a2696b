// Page tokens: position, digest of the request, and a MAC over both.
#include "service/api/pages.h"

#include <algorithm>
#include <memory>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "service/base/crypto.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"

namespace unioncare::api {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr size_t kNumberBytes = 8;
constexpr size_t kPositionBytes = 2 * kNumberBytes;
constexpr size_t kDigestBytes = 8;
constexpr size_t kMacBytes = 16;

const FieldDescriptor* FieldNamed(const Message& message, const char* name) {
  const FieldDescriptor* field = message.GetDescriptor()->FindFieldByName(name);
  CHECK(field != nullptr);
  return field;
}

// Method, caller and all fields but the page's own.
std::string DigestOf(const Snapshot& snapshot, const Message& request) {
  std::unique_ptr<Message> asked(request.New());
  asked->CopyFrom(request);
  asked->GetReflection()->ClearField(asked.get(), FieldNamed(*asked, "page_token"));
  asked->GetReflection()->ClearField(asked.get(), FieldNamed(*asked, "page_size"));
  const std::string all = absl::StrCat(snapshot.actor().method, "\n", Number(snapshot.actor().user),
                                       "\n", asked->SerializeAsString());
  return crypto::KeyedHash(snapshot.vault().pages(), all).substr(0, kDigestBytes);
}

std::string MacOf(const Snapshot& snapshot, absl::string_view body) {
  return crypto::KeyedHash(snapshot.vault().pages(), absl::StrCat("token\n", body))
      .substr(0, kMacBytes);
}

std::string NumberBytes(int64_t number) {
  std::string bytes(kNumberBytes, '\0');
  for (size_t i = 0; i < kNumberBytes; ++i) {
    bytes[i] = static_cast<char>((static_cast<uint64_t>(number) >> (8 * i)) & 0xff);
  }
  return bytes;
}

int64_t NumberOf(absl::string_view bytes) {
  uint64_t number = 0;
  for (size_t i = 0; i < kNumberBytes; ++i) {
    number |= static_cast<uint64_t>(static_cast<uint8_t>(bytes[i])) << (8 * i);
  }
  return static_cast<int64_t>(number);
}

}  // namespace

absl::StatusOr<Page> ReadPage(const Snapshot& snapshot, const Message& request) {
  Page page;
  const int size = request.GetReflection()->GetInt32(request, FieldNamed(request, "page_size"));
  if (size < 0) {
    return Refuse(Reason::kPageSizeNegative,
                  {{"field", "page_size"}, {"given", absl::StrCat(size)}});
  }
  if (size > 0) page.size = std::min(size, kPageSizeMax);
  const std::string token =
      request.GetReflection()->GetString(request, FieldNamed(request, "page_token"));
  if (token.empty()) return page;
  const absl::StatusOr<std::string> bytes = crypto::FromBase64Url(token);
  const size_t body_bytes = kPositionBytes + kDigestBytes;
  if (!bytes.ok() || bytes->size() != body_bytes + kMacBytes ||
      !crypto::Equal(MacOf(snapshot, bytes->substr(0, body_bytes)), bytes->substr(body_bytes))) {
    return Refuse(Reason::kPageTokenInvalid, {{"field", "page_token"}});
  }
  if (bytes->substr(kPositionBytes, kDigestBytes) != DigestOf(snapshot, request)) {
    return Refuse(Reason::kPageTokenOtherRequest, {{"field", "page_token"}});
  }
  page.position = NumberOf(*bytes);
  page.tie = NumberOf(absl::string_view(*bytes).substr(kNumberBytes));
  return page;
}

std::string PageToken(const Snapshot& snapshot, const Message& request, int64_t position,
                      int64_t tie) {
  const std::string body = NumberBytes(position) + NumberBytes(tie) + DigestOf(snapshot, request);
  return crypto::Base64Url(body + MacOf(snapshot, body));
}

}  // namespace unioncare::api
