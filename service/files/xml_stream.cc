// XML by expat. Its memory is counted here: names of elements and attributes, depth and half-read
// tags all live in it, so that one limit holds for all of them.
#include "service/files/xml_stream.h"

#include <expat.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"
#include "service/files/cells.h"

namespace unioncare::files {
namespace {

using absl::string_view;

constexpr char kNamespaceEnd = '|';

// A document is read on one thread from its beginning to its end.
thread_local int64_t memory_bytes = 0;
constexpr size_t kHeaderBytes = alignof(std::max_align_t);
static_assert(kHeaderBytes >= sizeof(size_t));

bool Reserve(size_t bytes, size_t instead_of) {
  if (bytes > static_cast<size_t>(kXmlMemoryBytesMax)) return false;
  const int64_t more = static_cast<int64_t>(bytes) - static_cast<int64_t>(instead_of);
  if (memory_bytes + more > kXmlMemoryBytesMax) return false;
  memory_bytes += more;
  return true;
}

size_t BytesOf(char* block) {
  size_t bytes;
  std::memcpy(&bytes, block, sizeof(bytes));
  return bytes;
}

void* Keep(char* block, size_t bytes) {
  if (block == nullptr) return nullptr;
  std::memcpy(block, &bytes, sizeof(bytes));
  return block + kHeaderBytes;
}

void* Allocate(size_t bytes) {
  if (!Reserve(bytes, 0)) return nullptr;
  return Keep(static_cast<char*>(std::malloc(bytes + kHeaderBytes)), bytes);
}

void* Reallocate(void* memory, size_t bytes) {
  if (memory == nullptr) return Allocate(bytes);
  char* const block = static_cast<char*>(memory) - kHeaderBytes;
  if (!Reserve(bytes, BytesOf(block))) return nullptr;
  return Keep(static_cast<char*>(std::realloc(block, bytes + kHeaderBytes)), bytes);
}

void Free(void* memory) {
  if (memory == nullptr) return;
  char* const block = static_cast<char*>(memory) - kHeaderBytes;
  memory_bytes -= static_cast<int64_t>(BytesOf(block));
  std::free(block);
}

string_view LocalName(const char* name) {
  const char* const end = std::strrchr(name, kNamespaceEnd);
  return end == nullptr ? name : end + 1;
}

// Carries the events of expat to the handler until one of them fails.
class Stream {
 public:
  explicit Stream(XmlHandler& handler) : handler_(handler) {
    static constexpr XML_Memory_Handling_Suite kMemory = {Allocate, Reallocate, Free};
    static constexpr char kSeparator[] = {kNamespaceEnd, '\0'};
    parser_.reset(XML_ParserCreate_MM(nullptr, &kMemory, kSeparator));
    CHECK(parser_ != nullptr);
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), &Stream::Start, &Stream::End);
    XML_SetCharacterDataHandler(parser_.get(), &Stream::Text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), &Stream::Doctype);
  }

  absl::Status Feed(string_view block, bool last) {
    const XML_Status parsed =
        XML_Parse(parser_.get(), block.data(), static_cast<int>(block.size()), last ? 1 : 0);
    RETURN_IF_ERROR(status_);
    if (parsed != XML_STATUS_OK) return Problem(XML_GetErrorCode(parser_.get()));
    fed_ += static_cast<int64_t>(block.size());
    // A tag that does not end is read again with every block, which takes long before it fills the
    // memory.
    if (!last && fed_ - XML_GetCurrentByteIndex(parser_.get()) > kXmlTagBytesMax) return TooMuch();
    return absl::OkStatus();
  }

 private:
  struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
  };

  static absl::Status TooMuch() {
    return TableProblem("too-large", 0, "a part of the workbook has tags without measure");
  }

  static absl::Status Problem(XML_Error error) {
    switch (error) {
      case XML_ERROR_NO_MEMORY:
        return TooMuch();
      case XML_ERROR_NO_ELEMENTS:
      case XML_ERROR_UNCLOSED_TOKEN:
      case XML_ERROR_PARTIAL_CHAR:
        return TableProblem("truncated", 0, "a part of the workbook ends too early");
      default:
        return TableProblem(
            "not-a-table", 0,
            absl::StrCat("a part of the workbook is no XML: ", XML_ErrorString(error)));
    }
  }

  void Keep(const absl::Status& status) {
    if (status.ok()) return;
    status_ = status;
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  static void Start(void* self, const char* name, const char** attributes) {
    Stream& stream = *static_cast<Stream*>(self);
    // After the end of it expat may still tell of the same tag.
    if (!stream.status_.ok()) return;
    stream.Keep(stream.handler_.Start(LocalName(name), XmlAttributes(attributes)));
  }

  static void End(void* self, const char* name) {
    Stream& stream = *static_cast<Stream*>(self);
    if (stream.status_.ok()) stream.Keep(stream.handler_.End(LocalName(name)));
  }

  static void Text(void* self, const char* text, int bytes) {
    Stream& stream = *static_cast<Stream*>(self);
    if (stream.status_.ok()) stream.Keep(stream.handler_.Text(string_view(text, bytes)));
  }

  static void Doctype(void* self, const char*, const char*, const char*, int) {
    static_cast<Stream*>(self)->Keep(
        TableProblem("not-a-table", 0, "a part of the workbook declares a document type"));
  }

  XmlHandler& handler_;
  std::unique_ptr<XML_ParserStruct, FreeParser> parser_;
  absl::Status status_;
  int64_t fed_ = 0;
};

}  // namespace

std::optional<string_view> XmlAttributes::Find(string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
    if (LocalName(pair[0]) == name) return pair[1];
  }
  return std::nullopt;
}

absl::Status ReadXml(ZipParts& parts, const std::string& name, XmlHandler& handler) {
  Stream stream(handler);
  RETURN_IF_ERROR(parts.Read(name, [&](string_view block) { return stream.Feed(block, false); }));
  return stream.Feed("", true);
}

}  // namespace unioncare::files
