// Workbooks: archives as they are, and the XML of their parts, which a mutated archive hides behind
// checksums. An input is a list of parts, each after a line "== NAME"; those that a small workbook
// needs beside them are added.
#include <minizip/zip.h>

#include <cstddef>
#include <cstdint>
#include <map>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "tests/fuzz/table_checks.h"

namespace unioncare::fuzz {
namespace {

using absl::string_view;

constexpr string_view kHead = "== ";

// By their names.
using Parts = std::map<std::string, std::string>;

Parts SmallWorkbook() {
  const auto relationship = [](const char* id, const char* type, const char* target) {
    return absl::StrCat("<Relationship Id=\"", id, "\" Type=\"x/", type, "\" Target=\"", target,
                        "\"/>");
  };
  return {
      {"_rels/.rels",
       absl::StrCat("<Relationships>", relationship("a", "officeDocument", "xl/workbook.xml"),
                    "</Relationships>")},
      {"xl/_rels/workbook.xml.rels",
       absl::StrCat("<Relationships>", relationship("a", "worksheet", "sheet1.xml"),
                    relationship("b", "styles", "styles.xml"),
                    relationship("c", "sharedStrings", "sharedStrings.xml"), "</Relationships>")},
      {"xl/workbook.xml",
       "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"a\"/></sheets></workbook>"},
      {"xl/styles.xml",
       "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
      {"xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><t>b</t></si></sst>"}};
}

Parts PartsOf(string_view input) {
  Parts parts = SmallWorkbook();
  while (absl::ConsumePrefix(&input, kHead)) {
    const size_t line = std::min(input.find('\n'), input.size());
    const std::string name(input.substr(0, line));
    input.remove_prefix(std::min(line + 1, input.size()));
    const size_t next = std::min(input.find(absl::StrCat("\n", kHead)), input.size());
    parts[name] = std::string(input.substr(0, next));
    input.remove_prefix(std::min(next + 1, input.size()));
  }
  return parts;
}

void Pack(const std::string& path, const Parts& parts) {
  const zipFile archive = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
  CHECK(archive != nullptr);
  for (const auto& [name, bytes] : parts) {
    constexpr int kStored = 0;
    CHECK(zipOpenNewFileInZip64(archive, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                                kStored, 0, 0) == ZIP_OK);
    CHECK(zipWriteInFileInZip(archive, bytes.data(), static_cast<unsigned>(bytes.size())) ==
          ZIP_OK);
    CHECK(zipCloseFileInZip(archive) == ZIP_OK);
  }
  CHECK(zipClose(archive, nullptr) == ZIP_OK);
}

}  // namespace
}  // namespace unioncare::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using unioncare::fuzz::CheckTable;
  using unioncare::fuzz::ScratchFile;
  const absl::string_view input(reinterpret_cast<const char*>(data), size);
  if (absl::StartsWith(input, "== ")) {
    const ScratchFile file;
    unioncare::fuzz::Pack(file.path(), unioncare::fuzz::PartsOf(input));
    CheckTable(file.path());
  } else {
    CheckTable(ScratchFile(input).path());
  }
  return 0;
}
