// Tests of manifests: what they say, and which of them are refused.
#include "service/domain/backups.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

const crypto::Key kKey("0123456789abcdef0123456789abcdef");
const std::string kHash(32, '\x5a');
constexpr int kSchema = 9;

Manifest Example() {
  return Manifest{
      .installation = InstallationMark(kKey),
      .schema = kSchema,
      .create_time = absl::FromUnixMicros(1795190400000001),
      .heads = {{.union_id = UnionId{0}, .size = 3, .root_hash = kHash},
                {.union_id = UnionId{2}, .size = 0, .root_hash = std::string(32, '\x01')}},
      .members = {{.name = "care.db", .bytes = 8192, .hash = kHash},
                  {.name = absl::StrCat("attachments/", BlobPlace(kHash)),
                   .bytes = 77,
                   .hash = kHash}}};
}

// The reason for which a manifest is refused; "" when it may be restored.
std::string Judge(const std::string& text, const std::string& mark = InstallationMark(kKey),
                  int schema_max = kSchema) {
  const auto manifest = JudgeManifest(text, mark, schema_max, kKey);
  if (manifest.ok()) return "";
  const auto refusals = RefusalsOf(manifest.status());
  return refusals.empty() ? manifest.status().ToString() : InfoOf(refusals[0].reason).name;
}

// A manifest whose code is right, whatever its lines say.
std::string Signed(const std::string& body) {
  return absl::StrCat(body, "code ", crypto::Hex(crypto::KeyedHash(kKey, body)), "\n");
}

std::string BodyOf(const std::string& text) { return text.substr(0, text.rfind("code ")); }

TEST(Manifest, IsReadAsItWasWritten) {
  const Manifest example = Example();
  const auto read = JudgeManifest(EncodeManifest(example, kKey), example.installation, kSchema,
                                  kKey);
  ASSERT_TRUE(read.ok()) << read.status();
  EXPECT_EQ(read->installation, example.installation);
  EXPECT_EQ(read->schema, example.schema);
  EXPECT_EQ(read->create_time, example.create_time);
  EXPECT_EQ(read->heads, example.heads);
  EXPECT_EQ(read->members, example.members);
}

TEST(Manifest, OfAnOlderProgramIsAcceptedOfANewerOneRefused) {
  const std::string text = EncodeManifest(Example(), kKey);
  EXPECT_EQ(Judge(text, InstallationMark(kKey), kSchema + 1), "");
  EXPECT_EQ(Judge(text, InstallationMark(kKey), kSchema - 1), "BACKUP_NEWER");
}

TEST(Manifest, OfAnotherInstallationIsRefusedAsSuch) {
  const crypto::Key other("another key of 32 bytes, surely!");
  EXPECT_EQ(Judge(EncodeManifest(Example(), kKey), InstallationMark(other)),
            "BACKUP_OTHER_INSTALLATION");
  EXPECT_NE(InstallationMark(kKey), InstallationMark(other));
}

TEST(Manifest, AnyChangedByteIsNoticed) {
  const std::string text = EncodeManifest(Example(), kKey);
  for (size_t at = 0; at < text.size(); ++at) {
    std::string changed = text;
    changed[at] ^= 1;
    EXPECT_NE(Judge(changed), "") << at;
  }
  for (size_t length = 0; length < text.size(); ++length) {
    EXPECT_NE(Judge(text.substr(0, length)), "") << length;
  }
  EXPECT_NE(Judge(text + text), "");
}

TEST(Manifest, NamesNoOtherFileThanOurs) {
  const std::string body = BodyOf(EncodeManifest(Example(), kKey));
  const std::string place = absl::StrCat("attachments/", BlobPlace(kHash));
  ASSERT_EQ(Judge(Signed(body)), "");
  for (const char* name :
       {"../care.db", "/etc/passwd", "attachments/../keys/master.key", "keys/master.key",
        "attachments/5a/5a", "care.db-wal", "attachments/00/"}) {
    EXPECT_EQ(Judge(Signed(absl::StrReplaceAll(body, {{place, name}}))), "BACKUP_MALFORMED")
        << name;
  }
}

TEST(Manifest, IsWholeAndNamesEachFileOnce) {
  const std::string body = BodyOf(EncodeManifest(Example(), kKey));
  const std::string database = absl::StrCat("member care.db 8192 ", crypto::Hex(kHash), "\n");
  const struct {
    const char* what;
    std::string body;
  } kCases[] = {
      {"no database", absl::StrReplaceAll(body, {{database, ""}})},
      {"the database twice", absl::StrCat(body, database)},
      {"no schema", absl::StrReplaceAll(body, {{"schema 9\n", ""}})},
      {"schema 0", absl::StrReplaceAll(body, {{"schema 9\n", "schema 0\n"}})},
      {"a negative length", absl::StrReplaceAll(body, {{"8192", "-1"}})},
      {"an unknown line", absl::StrCat(body, "more of it\n")},
      {"an empty line", absl::StrCat(body, "\n")},
      {"another first line", absl::StrReplaceAll(body, {{"unioncare-backup 1", "backup 1"}})},
  };
  for (const auto& [what, changed] : kCases) {
    EXPECT_EQ(Judge(Signed(changed)), "BACKUP_MALFORMED") << what;
  }
}

}  // namespace
}  // namespace unioncare
