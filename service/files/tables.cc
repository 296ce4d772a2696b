// What a file that somebody hands in is, told by its first bytes, and who reads it.
#include "service/files/tables.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/files/cells.h"
#include "service/files/csv.h"
#include "service/files/xlsx.h"

namespace unioncare::files {
namespace {

using absl::string_view;

constexpr size_t kFirstBytes = 4096;
constexpr string_view kOldOfficeMagic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr string_view kZipMagic("PK\x03\x04", 4);
constexpr string_view kEmptyZipMagic("PK\x05\x06", 4);
// The name of a stream in an encrypted workbook, which is a file of the old form with the
// workbook inside.
constexpr string_view kEncryptedName("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);

// Leaves off reading; never leaves this file.
absl::Status Enough() {
  return absl::CancelledError("enough");
}

absl::StatusOr<std::string> FirstBytes(const std::string& path) {
  std::string first;
  const absl::Status read = disk::Read(path, [&](string_view block) {
    absl::StrAppend(&first, block.substr(0, kFirstBytes - first.size()));
    return first.size() < kFirstBytes ? absl::OkStatus() : Enough();
  });
  if (!read.ok() && !absl::IsCancelled(read)) return read;
  return first;
}

absl::StatusOr<bool> Holds(const std::string& path, string_view wanted) {
  std::string window;
  const absl::Status read = disk::Read(path, [&](string_view block) {
    absl::StrAppend(&window, block);
    if (absl::StrContains(window, wanted)) return Enough();
    if (window.size() > wanted.size()) window.erase(0, window.size() - wanted.size());
    return absl::OkStatus();
  });
  if (!read.ok() && !absl::IsCancelled(read)) return read;
  return absl::IsCancelled(read);
}

// Web pages and XML under the name of a table, pictures and documents: anything but text in cells.
bool IsNoText(string_view first) {
  if (absl::StartsWith(first, "\xFF\xFE") || absl::StartsWith(first, "\xFE\xFF")) return false;
  if (absl::StartsWith(first, "%PDF") || absl::StartsWith(first, "{\\rtf")) return true;
  string_view text = first;
  absl::ConsumePrefix(&text, kUtf8Bom);
  text = absl::StripLeadingAsciiWhitespace(text);
  for (const string_view markup : {"<!doctype", "<html", "<?xml", "<table", "<meta", "<head"}) {
    if (absl::StartsWithIgnoreCase(text, markup)) return true;
  }
  return std::any_of(first.begin(), first.end(),
                     [](char c) { return c >= 0 && c < 0x20 && !absl::ascii_isspace(c); });
}

}  // namespace

absl::StatusOr<TableSource> ReadTable(const std::string& path,
                                      absl::FunctionRef<absl::Status(const TableRow&)> row) {
  if (!disk::Exists(path)) return absl::NotFoundError(absl::StrCat(path, ": no such file"));
  if (disk::BytesOf(path) > kTableBytesMax) {
    return TableProblem("too-large", 0,
                        absl::StrCat("a table has at most ", kTableBytesMax >> 20, " MiB"));
  }
  ASSIGN_OR_RETURN(const std::string first, FirstBytes(path));
  if (absl::StartsWith(first, kOldOfficeMagic)) {
    ASSIGN_OR_RETURN(const bool encrypted, Holds(path, kEncryptedName));
    if (encrypted) {
      return TableProblem("encrypted", 0, "the workbook has a password; save it without one");
    }
    return TableProblem("old-xls", 0,
                        "the workbook has the old form (.xls, .et); save it as .xlsx");
  }
  if (absl::StartsWith(first, kZipMagic)) return ReadXlsx(path, row);
  if (absl::StartsWith(first, kEmptyZipMagic) || IsNoText(first)) {
    return TableProblem("not-a-table", 0, "the file is neither CSV nor an XLSX workbook");
  }
  return ReadCsv(path, row);
}

}  // namespace unioncare::files
