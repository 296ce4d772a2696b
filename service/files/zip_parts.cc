// Zip archives by minizip, which keeps no list of the parts in memory, however many an archive
// claims to have.
#include "service/files/zip_parts.h"

#include <minizip/unzip.h>

#include <vector>

#include "absl/strings/str_cat.h"
#include "service/base/disk.h"
#include "service/base/status.h"
#include "service/files/cells.h"

namespace unioncare::files {
namespace {

using absl::string_view;

constexpr int kWithoutCase = 2;
constexpr unsigned kEncryptedFlag = 1;
constexpr int kStored = 0;
constexpr int kDeflated = 8;

absl::Status Truncated() {
  return TableProblem("truncated", 0, "the workbook is damaged or was not copied to its end");
}

}  // namespace

absl::StatusOr<std::unique_ptr<ZipParts>> ZipParts::Open(const std::string& path) {
  void* archive = unzOpen64(path.c_str());
  // The list of parts stands at the end.
  if (archive == nullptr) return Truncated();
  std::unique_ptr<ZipParts> parts(new ZipParts(archive));
  unz_global_info64 info = {};
  if (unzGetGlobalInfo64(archive, &info) != UNZ_OK || info.number_entry == 0) return Truncated();
  if (info.number_entry > static_cast<uint64_t>(kZipPartsMax)) {
    return TableProblem("not-a-table", 0,
                        absl::StrCat("a workbook has at most ", kZipPartsMax, " parts"));
  }
  return parts;
}

ZipParts::~ZipParts() {
  unzClose(archive_);
}

bool ZipParts::Has(const std::string& name) {
  return unzLocateFile(archive_, name.c_str(), kWithoutCase) == UNZ_OK;
}

absl::Status ZipParts::Read(const std::string& name,
                            absl::FunctionRef<absl::Status(string_view)> see) {
  if (!Has(name)) {
    return TableProblem("not-a-table", 0, "the file is an archive, but no XLSX workbook");
  }
  unz_file_info64 info = {};
  if (unzGetCurrentFileInfo64(archive_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
    return Truncated();
  }
  if ((info.flag & kEncryptedFlag) != 0) {
    return TableProblem("encrypted", 0, "the workbook has a password; save it without one");
  }
  if (info.compression_method != kStored && info.compression_method != kDeflated) {
    return TableProblem("not-a-table", 0, "the workbook is packed as no workbook is");
  }
  if (unzOpenCurrentFile(archive_) != UNZ_OK) return Truncated();
  const bool counts = counted_.count(name) == 0;
  absl::Status read = ReadOpened(see, counts);
  // Here the checksum is compared.
  const int closed = unzCloseCurrentFile(archive_);
  if (read.ok() && closed != UNZ_OK) read = Truncated();
  if (read.ok()) counted_.insert(name);
  return read;
}

absl::Status ZipParts::ReadOpened(absl::FunctionRef<absl::Status(string_view)> see, bool counts) {
  std::vector<char> block(disk::kBlockBytes);
  while (true) {
    const int bytes =
        unzReadCurrentFile(archive_, block.data(), static_cast<unsigned>(block.size()));
    if (bytes < 0) return Truncated();
    if (bytes == 0) return absl::OkStatus();
    if (counts) unpacked_ += bytes;
    if (unpacked_ > kTableUnpackedBytesMax) {
      return TableProblem("too-large", 0,
                          absl::StrCat("a workbook has at most ", kTableUnpackedBytesMax >> 20,
                                       " MiB when it is unpacked"));
    }
    RETURN_IF_ERROR(see(string_view(block.data(), bytes)));
  }
}

}  // namespace unioncare::files
