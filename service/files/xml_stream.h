// The XML of a workbook's parts as a stream of elements, within limits.
#pragma once

#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/files/zip_parts.h"

namespace unioncare::files {

// What the parser may keep in memory, and how long one tag may be: a workbook that asks for more is
// made to harm.
inline constexpr int64_t kXmlMemoryBytesMax = 8 << 20;
inline constexpr int64_t kXmlTagBytesMax = 256 << 10;

// The attributes of an element, by their names without prefix.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  std::optional<absl::string_view> Find(absl::string_view name) const;
  // "" when there is none.
  absl::string_view Get(absl::string_view name) const { return Find(name).value_or(""); }

 private:
  const char** pairs_;
};

// Elements come by their names without prefix, texts in pieces. An error ends the reading.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual absl::Status Start(absl::string_view element, const XmlAttributes& attributes) = 0;
  virtual absl::Status End(absl::string_view element) { return absl::OkStatus(); }
  virtual absl::Status Text(absl::string_view text) { return absl::OkStatus(); }
};

// Document types are refused, and with them every entity that somebody declares.
absl::Status ReadXml(ZipParts& parts, const std::string& name, XmlHandler& handler);

}  // namespace unioncare::files
