// Encodings by iconv of the C library, and UTF-8 by our own check.
#include "service/files/encodings.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <memory>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/domain/text.h"
#include "service/files/cells.h"

namespace unioncare::files {
namespace {

using absl::string_view;
using See = absl::FunctionRef<absl::Status(string_view)>;

constexpr string_view kUtf16LeBom("\xFF\xFE", 2);
constexpr string_view kUtf16BeBom("\xFE\xFF", 2);

string_view BomOf(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::kUtf8Bom:
      return kUtf8Bom;
    case TextEncoding::kUtf16Le:
      return kUtf16LeBom;
    case TextEncoding::kUtf16Be:
      return kUtf16BeBom;
    case TextEncoding::kUtf8:
    case TextEncoding::kGb18030:
      return "";
  }
  return "";
}

const char* IconvName(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::kUtf8:
    case TextEncoding::kUtf8Bom:
      return nullptr;
    case TextEncoding::kGb18030:
      return "GB18030";
    case TextEncoding::kUtf16Le:
      return "UTF-16LE";
    case TextEncoding::kUtf16Be:
      return "UTF-16BE";
  }
  return nullptr;
}

// Turns a stream of bytes into UTF-8. What a block has too little of waits for the next one.
class Decoder {
 public:
  explicit Decoder(TextEncoding encoding) {
    if (const char* name = IconvName(encoding)) {
      converter_ = iconv_open("UTF-8", name);
      CHECK(converter_ != kNoConverter);
    }
  }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  ~Decoder() {
    if (converter_ != kNoConverter) iconv_close(converter_);
  }

  absl::Status Feed(string_view block, See see) {
    bytes_.append(block.data(), block.size());
    return converter_ == kNoConverter ? FeedUtf8(see) : FeedOther(see);
  }

  absl::Status Finish() const { return bytes_.empty() ? absl::OkStatus() : Bad(); }

  // How many bytes were characters.
  int64_t valid() const { return valid_; }

 private:
  inline static const iconv_t kNoConverter = reinterpret_cast<iconv_t>(-1);

  static absl::Status Bad() {
    return TableProblem("bad-encoding", 0,
                        "the text is neither UTF-8 nor GB18030 nor UTF-16 with a byte order mark");
  }

  absl::Status Show(string_view text, See see) {
    if (text.empty()) return absl::OkStatus();
    // A byte order mark of GB18030 too is none of the text.
    if (!began_) absl::ConsumePrefix(&text, kUtf8Bom);
    began_ = true;
    return see(text);
  }

  void Consume(size_t bytes) {
    valid_ += static_cast<int64_t>(bytes);
    bytes_.erase(0, bytes);
  }

  absl::Status FeedUtf8(See see) {
    const size_t end = FirstInvalidUtf8(bytes_).value_or(bytes_.size());
    RETURN_IF_ERROR(Show(string_view(bytes_).substr(0, end), see));
    Consume(end);
    // No character has more than four bytes: up to three may wait for their rest.
    return bytes_.size() < 4 ? absl::OkStatus() : Bad();
  }

  absl::Status FeedOther(See see) {
    std::array<char, disk::kBlockBytes> out;
    char* in = bytes_.data();
    size_t left = bytes_.size();
    bool more = true;
    while (more) {
      char* to = out.data();
      size_t room = out.size();
      const size_t result = iconv(converter_, &in, &left, &to, &room);
      const int error = result == static_cast<size_t>(-1) ? errno : 0;
      RETURN_IF_ERROR(Show(string_view(out.data(), out.size() - room), see));
      if (error == EILSEQ) {
        Consume(bytes_.size() - left);
        return Bad();
      }
      more = error == E2BIG;
    }
    Consume(bytes_.size() - left);
    return absl::OkStatus();
  }

  iconv_t converter_ = kNoConverter;
  std::string bytes_;
  int64_t valid_ = 0;
  bool began_ = false;
};

// Ends the reading of a file that has been understood; never leaves this file.
absl::Status Enough() {
  return absl::CancelledError("enough");
}

absl::StatusOr<std::string> FirstBytes(const std::string& path) {
  std::string first;
  const absl::Status read = disk::Read(path, [&](string_view block) {
    absl::StrAppend(&first, block);
    return first.size() < 3 ? absl::OkStatus() : Enough();
  });
  if (!read.ok() && !absl::IsCancelled(read)) return read;
  return first;
}

struct Check {
  bool whole = false;
  int64_t valid = 0;
};

absl::StatusOr<Check> CheckText(const std::string& path, TextEncoding encoding) {
  Decoder decoder(encoding);
  const auto pass = [](string_view) { return absl::OkStatus(); };
  absl::Status read =
      disk::Read(path, [&](string_view block) { return decoder.Feed(block, pass); });
  if (read.ok()) read = decoder.Finish();
  if (!read.ok() && !absl::IsInvalidArgument(read)) return read;
  return Check{.whole = read.ok(), .valid = decoder.valid()};
}

}  // namespace

absl::StatusOr<TextEncoding> DetectEncoding(const std::string& path) {
  ASSIGN_OR_RETURN(const std::string first, FirstBytes(path));
  for (const TextEncoding marked :
       {TextEncoding::kUtf8Bom, TextEncoding::kUtf16Le, TextEncoding::kUtf16Be}) {
    if (absl::StartsWith(first, BomOf(marked))) return marked;
  }
  ASSIGN_OR_RETURN(const Check utf8, CheckText(path, TextEncoding::kUtf8));
  if (utf8.whole) return TextEncoding::kUtf8;
  ASSIGN_OR_RETURN(const Check gb18030, CheckText(path, TextEncoding::kGb18030));
  if (gb18030.whole || gb18030.valid >= utf8.valid) return TextEncoding::kGb18030;
  return TextEncoding::kUtf8;
}

absl::Status DecodeText(const std::string& path, TextEncoding encoding, See see) {
  Decoder decoder(encoding);
  size_t mark = BomOf(encoding).size();
  RETURN_IF_ERROR(disk::Read(path, [&](string_view block) {
    const size_t cut = std::min(mark, block.size());
    mark -= cut;
    return decoder.Feed(block.substr(cut), see);
  }));
  return decoder.Finish();
}

absl::StatusOr<std::string> EncodeGb18030(string_view text) {
  const iconv_t converter = iconv_open("GB18030", "UTF-8");
  if (converter == reinterpret_cast<iconv_t>(-1)) {
    return absl::InternalError("the C library has no GB18030");
  }
  // No character takes more than four bytes there, nor fewer than one here.
  std::string encoded(4 * text.size(), '\0');
  std::string plain(text);
  char* in = plain.data();
  char* out = encoded.data();
  size_t in_left = plain.size(), out_left = encoded.size();
  const size_t converted = iconv(converter, &in, &in_left, &out, &out_left);
  iconv_close(converter);
  if (converted == static_cast<size_t>(-1)) {
    return absl::InvalidArgumentError("the text is no UTF-8");
  }
  encoded.resize(encoded.size() - out_left);
  return encoded;
}

}  // namespace unioncare::files
