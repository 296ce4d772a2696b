// Backups on real files: what is in them, what is refused, and that a restore that is cut off
// anywhere leaves the old data or the new ones.
#include "service/storage/backups.h"

#include <atomic>
#include <fstream>
#include <iterator>
#include <random>
#include <thread>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/disk.h"
#include "service/domain/refusal.h"
#include "service/storage/backup_file.h"
#include "service/storage/container.h"
#include "service/storage/forgotten.h"
#include "service/storage/migrations.h"
#include "service/storage/restore.h"
#include "tests/storage/area_fixture.h"

namespace unioncare::storage {
namespace {

namespace fs = std::filesystem;

const std::string kHash(32, 'h');

class BackupTest : public AreaFixture {
 protected:
  std::string directory() const { return fs::path(path()).parent_path().string(); }
  std::string file() const { return directory() + ".tar"; }
  void TearDown() override {
    fs::remove(file());
    AreaFixture::TearDown();
  }

  // A row, as any other.
  void AddRow() {
    ASSERT_TRUE(Write(kInstallation, [](Transaction& transaction) {
                  Backup backup{.user = UserId{1}, .begin_time = transaction.now()};
                  return InsertBackup(transaction, backup);
                }).ok());
  }
  int CountRows() {
    return Read<int>([](const Snapshot& snapshot) -> absl::StatusOr<int> {
      int count = 0;
      while (true) {
        ASSIGN_OR_RETURN(const auto found, FindBackup(snapshot, count + 1));
        if (!found.has_value()) return count;
        ++count;
      }
    });
  }

  absl::Status BackUp() {
    std::ofstream out(file(), std::ios::binary | std::ios::trunc);
    return MakeBackup(BackupTask{.data_directory = directory(),
                                 .vault = &vault(),
                                 .now = kStart,
                                 .sink = [&](absl::string_view bytes) {
                                   out.write(bytes.data(), bytes.size());
                                   return out.good();
                                 }});
  }
  std::string Bytes() const {
    std::ifstream in(file(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  void SetBytes(const std::string& bytes) {
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << bytes;
  }

  absl::StatusOr<StagedRestore> Stage(bool keep = true) {
    return StageRestore(directory(), vault(), file(), kStart, keep, [] { return true; });
  }
  static std::string ReasonOf(const absl::Status& status) {
    const auto refusals = RefusalsOf(status);
    return refusals.empty() ? status.ToString() : InfoOf(refusals[0].reason).name;
  }
  bool NothingStaged() const {
    return !fs::exists(directory() + "/restore") || fs::is_empty(directory() + "/restore");
  }
};

TEST_F(BackupTest, RestoresExactlyWhatWasThere) {
  for (int i = 0; i < 5; ++i) AddRow();
  ASSERT_EQ(BackUp(), absl::OkStatus());
  for (int i = 0; i < 3; ++i) AddRow();
  const auto staged = Stage();
  ASSERT_TRUE(staged.ok()) << staged.status();
  EXPECT_EQ(staged->backup_time, kStart);
  EXPECT_EQ(staged->attachment_count, 0);
  EXPECT_EQ(CountRows(), 8) << "nothing has changed yet";
  Close();
  ASSERT_EQ(DecideRestore(directory(), staged->staged, kStart), absl::OkStatus());
  const auto swapped = FinishRestore(directory(), vault());
  ASSERT_TRUE(swapped.ok()) << swapped.status();
  EXPECT_TRUE(*swapped);
  Open();
  EXPECT_EQ(CountRows(), 5);
  ExpectJournalHolds(kInstallation);
  EXPECT_TRUE(NothingStaged());
  // The old data are whole beside it.
  EXPECT_TRUE(fs::exists(path() + ".before-restore-20261120T160000Z"));
  EXPECT_FALSE(FinishRestore(directory(), vault()).value()) << "only once";
}

TEST_F(BackupTest, HoldsEverythingAcknowledgedBeforeItAndVerifiesWhileWritersGoOn) {
  std::atomic<bool> stop{false};
  std::atomic<int> acknowledged{0};
  std::thread writer([&] {
    while (!stop) {
      AddRow();
      ++acknowledged;
    }
  });
  for (int round = 0; round < 5; ++round) {
    const int before = acknowledged;
    ASSERT_EQ(BackUp(), absl::OkStatus());
    const auto staged = Stage(/*keep=*/true);
    ASSERT_TRUE(staged.ok()) << staged.status();
    const auto copy = sql::OpenSqlite(
        absl::StrCat(directory(), "/restore/", staged->staged, "/care.db"), sql::Mode::kReader);
    ASSERT_TRUE(copy.ok());
    const Snapshot snapshot(**copy, vault(), kStart);
    EXPECT_TRUE(before == 0 || FindBackup(snapshot, before)->has_value()) << before;
    EXPECT_FALSE(FindBackup(snapshot, acknowledged + 2)->has_value());
  }
  stop = true;
  writer.join();
  EXPECT_GT(acknowledged, 5);
}

TEST_F(BackupTest, CutAnywhereItIsRefusedAndNothingChanges) {
  AddRow();
  ASSERT_EQ(BackUp(), absl::OkStatus());
  const std::string whole = Bytes();
  // Behind the last file there are zeros alone, which nobody needs.
  const size_t end = whole.find_last_not_of('\0');
  std::mt19937_64 random(7);
  for (int i = 0; i < 60; ++i) {
    const size_t length = i < 20 ? i * 512 : random() % end;
    SetBytes(whole.substr(0, length));
    const std::string reason = ReasonOf(Stage().status());
    EXPECT_TRUE(reason == "BACKUP_MALFORMED" || reason == "BACKUP_CHANGED") << length << reason;
    EXPECT_TRUE(NothingStaged());
  }
  EXPECT_EQ(CountRows(), 1);
}

TEST_F(BackupTest, AFlippedBitIsRefusedAndNothingChanges) {
  AddRow();
  ASSERT_EQ(BackUp(), absl::OkStatus());
  const std::string whole = Bytes();
  const size_t end = whole.find_last_not_of('\0');
  std::mt19937_64 random(8);
  int refused = 0;
  for (int i = 0; i < 150; ++i) {
    std::string changed = whole;
    const size_t at = random() % end;
    changed[at] ^= static_cast<char>(1 << random() % 8);
    SetBytes(changed);
    const auto staged = Stage(/*keep=*/false);
    // Times, owners and the like in the heads of the container mean nothing.
    if (staged.ok()) continue;
    ++refused;
    const std::string reason = ReasonOf(staged.status());
    EXPECT_TRUE(reason == "BACKUP_MALFORMED" || reason == "BACKUP_CHANGED" ||
                reason == "BACKUP_OTHER_INSTALLATION")
        << at << " " << reason;
  }
  EXPECT_GT(refused, 140);
  EXPECT_TRUE(NothingStaged());
}

TEST_F(BackupTest, OfAnotherInstallationIsRefused) {
  AddRow();
  ASSERT_EQ(BackUp(), absl::OkStatus());
  const Vault other{crypto::Key("another key of 32 bytes, surely!")};
  const auto staged =
      StageRestore(directory(), other, file(), kStart, true, [] { return true; });
  EXPECT_EQ(ReasonOf(staged.status()), "BACKUP_OTHER_INSTALLATION");
  EXPECT_TRUE(NothingStaged());
}

TEST_F(BackupTest, OfANewerProgramIsRefused) {
  const Manifest manifest{.installation = InstallationMark(vault().backups()),
                          .schema = static_cast<int>(Migrations().size()) + 1,
                          .create_time = kStart,
                          .members = {{.name = "care.db", .bytes = 1, .hash = kHash}}};
  std::string bytes;
  ContainerWriter writer([&](absl::string_view more) {
    bytes.append(more.data(), more.size());
    return true;
  });
  const std::string text = EncodeManifest(manifest, vault().backups());
  ASSERT_EQ(writer.Begin("manifest", text.size(), 0), absl::OkStatus());
  ASSERT_EQ(writer.Write(text), absl::OkStatus());
  ASSERT_EQ(writer.Finish(), absl::OkStatus());
  SetBytes(bytes);
  EXPECT_EQ(ReasonOf(Stage().status()), "BACKUP_NEWER");
}

TEST_F(BackupTest, OfDataThatSomebodyChangedByHandIsNotMade) {
  AddRow();
  const auto connection = sql::OpenSqlite(path(), sql::Mode::kWriter);
  ASSERT_TRUE((*connection)->Script("UPDATE backups SET user_id = 7").ok());
  EXPECT_EQ(ReasonOf(BackUp()), "BACKUP_NOT_SOUND");
  EXPECT_TRUE(fs::is_empty(BackupScratch(directory())));
}

TEST_F(BackupTest, StopsWhenNobodyListens) {
  AddRow();
  int calls = 0;
  const absl::Status status = MakeBackup(BackupTask{.data_directory = directory(),
                                                    .vault = &vault(),
                                                    .now = kStart,
                                                    .sink = [&](absl::string_view) {
                                                      return ++calls < 3;
                                                    }});
  EXPECT_TRUE(absl::IsCancelled(status)) << status;
  EXPECT_TRUE(fs::is_empty(BackupScratch(directory())));
}

TEST_F(BackupTest, HoldsNoKeys) {
  ASSERT_TRUE(Write(UnionId{1}, [](Transaction& transaction) {
                return journal::CreatePersonKey(transaction, UnionId{1}, MemberId{1});
              }).ok());
  ASSERT_EQ(disk::MakeDirectory(directory() + "/keys"), absl::OkStatus());
  ASSERT_EQ(disk::WriteWhole(directory() + "/keys/master.key", kMasterKey), absl::OkStatus());
  ASSERT_EQ(disk::WriteWhole(directory() + "/admin.token", "care_secret_token"),
            absl::OkStatus());
  ASSERT_EQ(BackUp(), absl::OkStatus());
  const std::string bytes = Bytes();
  EXPECT_FALSE(absl::StrContains(bytes, kMasterKey));
  EXPECT_FALSE(absl::StrContains(bytes, "care_secret_token"));
  std::vector<std::string> names;
  ASSERT_TRUE(ReadContainer(file(), [&](const std::string& name, int64_t, ContainerBytes) {
                names.push_back(name);
                return absl::OkStatus();
              }).ok());
  EXPECT_EQ(names, (std::vector<std::string>{"manifest", "care.db"}));
}

// The states in which a kill can leave a swap: each of its steps done or not.
TEST_F(BackupTest, ASwapThatWasCutOffAnywhereIsFinishedAtTheNextStart) {
  for (int i = 0; i < 2; ++i) AddRow();
  ASSERT_EQ(BackUp(), absl::OkStatus());
  AddRow();
  const std::string aside = path() + ".before-restore-20261120T160000Z";
  for (int steps = 0; steps <= 5; ++steps) {
    SCOPED_TRACE(steps);
    const auto staged = Stage();
    ASSERT_TRUE(staged.ok()) << staged.status();
    Close();
    const std::string fresh = absl::StrCat(directory(), "/restore/", staged->staged, "/care.db");
    fs::copy_file(path(), path() + ".old");
    if (steps >= 1) {
      ASSERT_EQ(DecideRestore(directory(), staged->staged, kStart), absl::OkStatus());
    }
    if (steps >= 2) fs::create_hard_link(path(), aside);
    if (steps >= 3) fs::create_directories(directory() + "/attachments/ab");
    if (steps >= 4) fs::remove(path() + "-wal");
    if (steps >= 5) fs::rename(fresh, path());
    const auto finished = FinishRestore(directory(), vault());
    ASSERT_TRUE(finished.ok()) << finished.status();
    EXPECT_EQ(*finished, steps >= 1);
    EXPECT_TRUE(NothingStaged());
    Open();
    EXPECT_EQ(CountRows(), steps >= 1 ? 2 : 3);
    ExpectJournalHolds(kInstallation);
    Close();
    fs::remove(aside);
    fs::rename(path() + ".old", path());
    Open();
  }
}

TEST_F(BackupTest, WhoeverWasForgottenStaysForgotten) {
  const UnionId union_id{1};
  const std::string keys = directory() + "/keys";
  ASSERT_EQ(disk::MakeDirectory(keys), absl::OkStatus());
  for (const MemberId person : {MemberId{1}, MemberId{2}}) {
    ASSERT_TRUE(Write(union_id, [&](Transaction& transaction) {
                  return journal::CreatePersonKey(transaction, union_id, person);
                }).ok());
  }
  ASSERT_EQ(BackUp(), absl::OkStatus());
  ASSERT_TRUE(Write(union_id, [&](Transaction& transaction) {
                return journal::DestroyPersonKey(transaction, union_id, MemberId{1});
              }).ok());
  // Nobody has listed it yet: the swap does.
  const auto staged = Stage();
  ASSERT_TRUE(staged.ok()) << staged.status();
  Close();
  ASSERT_EQ(DecideRestore(directory(), staged->staged, kStart), absl::OkStatus());
  ASSERT_TRUE(FinishRestore(directory(), vault()).value());
  Open();
  const auto any = [&] {
    return Read<bool>([&](const Snapshot& snapshot) { return AnyToForget(snapshot, keys); });
  };
  EXPECT_TRUE(any()) << "the backup brought the key back";
  ASSERT_TRUE(store().WriteAndWait([&](Transaction& transaction) -> absl::StatusOr<Outcome> {
                RETURN_IF_ERROR(ForgetListed(transaction, keys));
                return Outcome::kKeep;
              }).ok());
  EXPECT_FALSE(any());
  ExpectJournalHolds(union_id);
  for (const MemberId person : {MemberId{1}, MemberId{2}}) {
    const absl::Status sealed = Write(union_id, [&](Transaction& transaction) -> absl::Status {
      RETURN_IF_ERROR(
          journal::SealColumn(transaction, union_id, person, "t", "c", 1, "x").status());
      return absl::AbortedError("nothing to keep");
    });
    EXPECT_EQ(absl::IsNotFound(sealed), person == MemberId{1}) << sealed;
  }
}

TEST_F(BackupTest, TheListOfTheForgottenGrowsOnly) {
  const std::string keys = directory() + "/keys";
  ASSERT_EQ(disk::MakeDirectory(keys), absl::OkStatus());
  ASSERT_EQ(disk::WriteWhole(keys + "/forgotten", "3 9\n"), absl::OkStatus());
  ASSERT_TRUE(Write(UnionId{1}, [&](Transaction& transaction) -> absl::Status {
                RETURN_IF_ERROR(journal::CreatePersonKey(transaction, UnionId{1}, MemberId{4}));
                return journal::DestroyPersonKey(transaction, UnionId{1}, MemberId{4});
              }).ok());
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(store().ReadAndWait([&](const Snapshot& snapshot) {
                         return ListForgotten(snapshot, keys);
                       }).ok());
    EXPECT_EQ(disk::ReadWhole(keys + "/forgotten", 100).value(), "1 4\n3 9\n");
  }
}

}  // namespace
}  // namespace unioncare::storage
