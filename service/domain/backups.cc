// The manifest of a backup, in lines that people can read too.
#include "service/domain/backups.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

constexpr char kFirstLine[] = "unioncare-backup 1";
constexpr size_t kHashBytes = 32;

absl::Status Malformed(absl::string_view what) {
  return Refuse(Reason::kBackupMalformed, {{"given", std::string(what)}});
}

// True when the text is lower-case hexadecimal of a hash; `hash` gets its bytes.
bool ReadHash(absl::string_view text, std::string* hash) {
  const absl::StatusOr<std::string> bytes = crypto::FromHex(text);
  if (!bytes.ok() || bytes->size() != kHashBytes) return false;
  *hash = *bytes;
  return true;
}

// Only these names: nothing that a backup says can lead to another place.
bool IsMemberName(const BackupMember& member) {
  if (member.name == kDatabaseName) return true;
  return member.name == absl::StrCat(kAttachmentsName, "/", BlobPlace(member.hash));
}

bool ReadLine(absl::string_view line, Manifest& manifest) {
  const std::vector<absl::string_view> words = absl::StrSplit(line, ' ');
  if (words.size() == 2 && words[0] == "installation") {
    manifest.installation = std::string(words[1]);
    return true;
  }
  if (words.size() == 2 && words[0] == "schema") {
    return absl::SimpleAtoi(words[1], &manifest.schema) && manifest.schema > 0;
  }
  if (words.size() == 2 && words[0] == "created_us") {
    int64_t us = 0;
    if (!absl::SimpleAtoi(words[1], &us)) return false;
    manifest.create_time = absl::FromUnixMicros(us);
    return true;
  }
  if (words.size() == 4 && words[0] == "head") {
    BackupHead head;
    int64_t number = 0;
    if (!absl::SimpleAtoi(words[1], &number) || number < 0) return false;
    head.union_id = UnionId{number};
    if (!absl::SimpleAtoi(words[2], &head.size) || !ReadHash(words[3], &head.root_hash)) {
      return false;
    }
    manifest.heads.push_back(std::move(head));
    return true;
  }
  if (words.size() != 4 || words[0] != "member") return false;
  BackupMember member{.name = std::string(words[1])};
  if (!absl::SimpleAtoi(words[2], &member.bytes) || member.bytes < 0 ||
      member.bytes > kRestoreBytesMax || !ReadHash(words[3], &member.hash) ||
      !IsMemberName(member)) {
    return false;
  }
  manifest.members.push_back(std::move(member));
  return true;
}

absl::StatusOr<Manifest> Read(absl::string_view body) {
  Manifest manifest;
  bool first = true;
  for (absl::string_view line : absl::StrSplit(absl::StripSuffix(body, "\n"), '\n')) {
    if (first ? line != kFirstLine : !ReadLine(line, manifest)) return Malformed(kManifestName);
    first = false;
  }
  std::vector<std::string> names;
  for (const BackupMember& member : manifest.members) names.push_back(member.name);
  std::sort(names.begin(), names.end());
  const bool repeated = std::adjacent_find(names.begin(), names.end()) != names.end();
  if (repeated || manifest.schema == 0 || manifest.members.empty() ||
      manifest.members.front().name != kDatabaseName) {
    return Malformed(kManifestName);
  }
  return manifest;
}

}  // namespace

std::string EncodeManifest(const Manifest& manifest, const crypto::Key& key) {
  std::string text = absl::StrCat(kFirstLine, "\ninstallation ", manifest.installation,
                                  "\nschema ", manifest.schema, "\ncreated_us ",
                                  absl::ToUnixMicros(manifest.create_time), "\n");
  for (const BackupHead& head : manifest.heads) {
    absl::StrAppend(&text, "head ", Number(head.union_id), " ", head.size, " ",
                    crypto::Hex(head.root_hash), "\n");
  }
  for (const BackupMember& member : manifest.members) {
    absl::StrAppend(&text, "member ", member.name, " ", member.bytes, " ",
                    crypto::Hex(member.hash), "\n");
  }
  return absl::StrCat(text, "code ", crypto::Hex(crypto::KeyedHash(key, text)), "\n");
}

absl::StatusOr<Manifest> JudgeManifest(absl::string_view text, const std::string& installation,
                                       int schema_max, const crypto::Key& key) {
  const size_t last = text.rfind("\ncode ");
  if (last == absl::string_view::npos) return Malformed(kManifestName);
  const absl::string_view body = text.substr(0, last + 1);
  const absl::string_view code = text.substr(last + 1);
  ASSIGN_OR_RETURN(Manifest manifest, Read(body));
  if (manifest.installation != installation) return Refuse(Reason::kBackupOtherInstallation, {});
  const std::string wanted =
      absl::StrCat("code ", crypto::Hex(crypto::KeyedHash(key, body)), "\n");
  if (!crypto::Equal(code, wanted)) return BackupChanged(kManifestName);
  if (manifest.schema > schema_max) {
    return Refuse(Reason::kBackupNewer, {{"given", absl::StrCat(manifest.schema)},
                                         {"wanted", absl::StrCat(schema_max)}});
  }
  return manifest;
}

std::string InstallationMark(const crypto::Key& key) {
  return crypto::Hex(crypto::KeyedHash(key, "unioncare v1: installation"));
}

std::string BlobPlace(absl::string_view hash) {
  const std::string hex = crypto::Hex(hash);
  return absl::StrCat(hex.substr(0, 2), "/", hex);
}

absl::Status BackupChanged(absl::string_view name) {
  return Refuse(Reason::kBackupChanged, {{"given", std::string(name)}});
}

}  // namespace unioncare
