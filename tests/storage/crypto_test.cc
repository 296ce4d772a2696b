// Hashes, sealing, seeds, text forms, the vault and the form of log lines.
#include "service/base/crypto.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include "absl/strings/escaping.h"
#include "service/base/log.h"
#include "service/storage/vault.h"

namespace unioncare {
namespace {

std::string HexOf(const crypto::Hash& hash) {
  return crypto::Hex(crypto::View(hash));
}

std::string FromHex(absl::string_view hex) {
  return absl::HexStringToBytes(hex);
}

std::string CountingBytes(int count) {
  std::string bytes;
  for (int i = 0; i < count; ++i) bytes.push_back(static_cast<char>(i));
  return bytes;
}

TEST(Sha256, EqualsTheVectorsOfTheStandard) {
  EXPECT_EQ(HexOf(crypto::Sha256({})),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(HexOf(crypto::Sha256({"abc"})),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(HexOf(crypto::Sha256({"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"})),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256, HashesPartsAsTheirConcatenation) {
  EXPECT_EQ(crypto::Sha256({"a", "", "bc"}), crypto::Sha256({"abc"}));
}

// draft-irtf-cfrg-xchacha-03, A.3.1.
TEST(Seal, EqualsTheVectorOfTheDraft) {
  const crypto::Key key(
      FromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
  const std::string nonce = FromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
  const std::string plain =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
      "sunscreen would be it.";
  const std::string sealed = crypto::Seal(key, nonce, plain, FromHex("50515253c0c1c2c3c4c5c6c7"));
  EXPECT_EQ(crypto::Hex(sealed),
            "01404142434445464748494a4b4c4d4e4f5051525354555657"
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
            "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
            "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
            "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
}

TEST(Seal, OpensToWhatWasSealed) {
  const crypto::Key key(crypto::RandomBytes(32));
  for (const std::string& plain :
       {std::string(), std::string("a"), std::string(5000, 'x'), std::string("zero\0inside", 11)}) {
    const std::string sealed = crypto::Seal(key, crypto::RandomBytes(24), plain, "place");
    EXPECT_EQ(sealed.size(), plain.size() + 41);
    const absl::StatusOr<std::string> opened = crypto::Open(key, sealed, "place");
    ASSERT_TRUE(opened.ok()) << opened.status();
    EXPECT_EQ(*opened, plain);
  }
}

TEST(Seal, OpensNothingThatWasChanged) {
  const crypto::Key key(CountingBytes(32));
  const std::string sealed = crypto::Seal(key, CountingBytes(24), "diagnosis", "1/cases/note/7");
  for (size_t i = 0; i < sealed.size(); ++i) {
    std::string changed = sealed;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_TRUE(absl::IsDataLoss(crypto::Open(key, changed, "1/cases/note/7").status())) << i;
  }
  for (size_t length = 0; length < sealed.size(); ++length) {
    EXPECT_TRUE(
        absl::IsDataLoss(crypto::Open(key, sealed.substr(0, length), "1/cases/note/7").status()));
  }
  EXPECT_TRUE(absl::IsDataLoss(crypto::Open(key, sealed, "1/cases/note/8").status()));
  EXPECT_TRUE(absl::IsDataLoss(
      crypto::Open(crypto::Key(std::string(32, 'k')), sealed, "1/cases/note/7").status()));
}

// The value is that of another implementation of BLAKE2b.
TEST(KeyedHash, EqualsKeyedBlake2b) {
  EXPECT_EQ(crypto::Hex(crypto::KeyedHash(crypto::Key(CountingBytes(32)), "a")),
            "84691b3bbd1807d0b242d61d1dfdaa4aa2714041c222a225e4521da5b158d14f");
  EXPECT_NE(crypto::KeyedHash(crypto::Key(CountingBytes(32)), "a"),
            crypto::KeyedHash(crypto::Key(std::string(32, 'k')), "a"));
}

TEST(Derive, GivesEachPurposeItsOwnKeyAndNeverAKeyedHash) {
  const crypto::Key master(CountingBytes(32));
  EXPECT_EQ(crypto::Derive(master, "a").view(), crypto::Derive(master, "a").view());
  EXPECT_NE(crypto::Derive(master, "a").view(), crypto::Derive(master, "b").view());
  EXPECT_NE(crypto::Derive(master, "a").view(), crypto::KeyedHash(master, "a"));
}

TEST(SeedStream, GivesTheSameBytesForTheSameSeedAndCalls) {
  crypto::SeedStream one(CountingBytes(32));
  crypto::SeedStream two(CountingBytes(32));
  for (size_t count : {1u, 64u, 65u, 0u, 24u, 1000u}) EXPECT_EQ(one.Bytes(count), two.Bytes(count));
  crypto::SeedStream other(std::string(32, 's'));
  EXPECT_NE(other.Bytes(32), crypto::SeedStream(CountingBytes(32)).Bytes(32));
}

TEST(SeedStream, NeverGivesTheSameBytesTwice) {
  crypto::SeedStream stream(CountingBytes(32));
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) EXPECT_TRUE(seen.insert(stream.Bytes(24)).second);
  EXPECT_TRUE(seen.insert(stream.Bytes(200).substr(64, 24)).second);
  EXPECT_TRUE(seen.insert(stream.Bytes(24)).second);
}

// ChaCha20 with a zero key, nonce and counter: RFC 8439, A.1, vector 1.
TEST(SeedStream, StartsWithTheVectorOfChaCha20) {
  EXPECT_EQ(crypto::Hex(crypto::SeedStream(std::string(32, '\0')).Bytes(32)),
            "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7");
}

TEST(Equal, ComparesWholeTexts) {
  EXPECT_TRUE(crypto::Equal("", ""));
  EXPECT_TRUE(crypto::Equal("token", "token"));
  EXPECT_FALSE(crypto::Equal("token", "tokem"));
  EXPECT_FALSE(crypto::Equal("token", "toke"));
}

TEST(Base64Url, HasOneTextPerValue) {
  EXPECT_EQ(crypto::Base64Url("\xfb\xff"), "-_8");
  EXPECT_EQ(*crypto::FromBase64Url("-_8"), "\xfb\xff");
  EXPECT_EQ(*crypto::FromBase64Url(""), "");
  for (absl::string_view wrong : {"-_8=", "-_9", "+/8", " -_8", "-_8\n", "a", "张"}) {
    EXPECT_TRUE(absl::IsInvalidArgument(crypto::FromBase64Url(wrong).status())) << wrong;
  }
}

class VaultTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "vaultXXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    root_ = pattern;
    directory_ = root_ + "/data";
    key_ = directory_ + "/master.key";
  }
  void TearDown() override { std::filesystem::remove_all(root_); }
  static int ModeOf(const std::string& path) {
    struct stat facts = {};
    EXPECT_EQ(stat(path.c_str(), &facts), 0);
    return static_cast<int>(facts.st_mode & 07777);
  }

  std::string root_, directory_, key_;
};

TEST_F(VaultTest, MakesAKeyThatOnlyItsOwnerMayRead) {
  ASSERT_TRUE(Vault::Open(directory_, true).ok());
  EXPECT_EQ(ModeOf(directory_), 0700);
  EXPECT_EQ(ModeOf(key_), 0400);
  EXPECT_EQ(std::filesystem::file_size(key_), 32u);
  EXPECT_FALSE(std::filesystem::exists(key_ + ".new"));
}

TEST_F(VaultTest, GivesTheSameKeysAgain) {
  const absl::StatusOr<Vault> first = Vault::Open(directory_, true);
  const absl::StatusOr<Vault> second = Vault::Open(directory_, false);
  ASSERT_TRUE(first.ok() && second.ok());
  EXPECT_EQ(first->wrapping().view(), second->wrapping().view());
  std::set<std::string> keys;
  for (const crypto::Key* key :
       {&first->wrapping(), &first->responses(), &first->pages(), &first->lookup()}) {
    keys.insert(std::string(key->view()));
  }
  EXPECT_EQ(keys.size(), 4u);
}

TEST_F(VaultTest, SaysThatThereIsNoKey) {
  EXPECT_TRUE(absl::IsNotFound(Vault::Open(directory_, false).status()));
  EXPECT_FALSE(std::filesystem::exists(directory_));
}

TEST_F(VaultTest, RefusesAKeyThatOthersMayRead) {
  ASSERT_TRUE(Vault::Open(directory_, true).ok());
  for (mode_t mode : {0440, 0404, 0420, 0644}) {
    ASSERT_EQ(chmod(key_.c_str(), mode), 0);
    EXPECT_TRUE(absl::IsFailedPrecondition(Vault::Open(directory_, true).status())) << mode;
  }
}

TEST_F(VaultTest, RefusesAKeyOfAnotherLengthAndKeepsIt) {
  for (size_t length : {0u, 31u, 33u}) {
    std::filesystem::remove_all(directory_);
    std::filesystem::create_directory(directory_);
    std::ofstream(key_) << std::string(length, 'k');
    ASSERT_EQ(chmod(key_.c_str(), 0400), 0);
    EXPECT_TRUE(absl::IsDataLoss(Vault::Open(directory_, true).status())) << length;
    EXPECT_EQ(std::filesystem::file_size(key_), length);
  }
}

TEST_F(VaultTest, SurvivesACrashWhileTheKeyWasMade) {
  std::filesystem::create_directory(directory_);
  std::ofstream(key_ + ".new") << "half";
  ASSERT_EQ(chmod((key_ + ".new").c_str(), 0400), 0);
  EXPECT_TRUE(Vault::Open(directory_, true).ok());
}

TEST(Passwords, FitTheirRecordAndNoOther) {
  const crypto::PasswordCost cheap{.passes = 1, .memory_bytes = 8 << 10};
  const std::string salt(crypto::kPasswordSaltBytes, 's');
  const std::string record = *crypto::HashPassword("slow tortoise", salt, cheap);
  EXPECT_EQ(record, *crypto::HashPassword("slow tortoise", salt, cheap)) << "the same salt";
  EXPECT_NE(record, *crypto::HashPassword("slow tortoise", std::string(16, 't'), cheap));
  EXPECT_TRUE(*crypto::PasswordFits("slow tortoise", record));
  for (const char* other : {"slow tortoisf", "slow tortois", "", "slow tortoise "}) {
    EXPECT_FALSE(*crypto::PasswordFits(other, record)) << other;
  }
  EXPECT_EQ(record.find("tortoise"), std::string::npos);
  EXPECT_FALSE(*crypto::PasswordFits("slow tortoise", crypto::PasswordRecordOfNobody(cheap)));
  EXPECT_EQ(crypto::PasswordRecordOfNobody(cheap).size(), record.size());
  // Each record is compared at the cost that it was made with.
  const crypto::PasswordCost dearer{.passes = 2, .memory_bytes = 16 << 10};
  EXPECT_TRUE(*crypto::PasswordFits("x", *crypto::HashPassword("x", salt, dearer)));
  EXPECT_TRUE(crypto::IsCheaper(record, dearer));
  EXPECT_TRUE(crypto::IsCheaper(record, {.passes = 1, .memory_bytes = 16 << 10}));
  EXPECT_FALSE(crypto::IsCheaper(record, cheap));
  EXPECT_FALSE(crypto::IsCheaper(*crypto::HashPassword("x", salt, dearer), cheap));
  EXPECT_FALSE(crypto::IsCheaper("", cheap)) << "there is none";
  for (size_t length = 0; length < record.size(); ++length) {
    EXPECT_TRUE(absl::IsDataLoss(crypto::PasswordFits("x", record.substr(0, length)).status()));
  }
}

// As the command line tool of the reference implementation has it: argon2id, two passes, 64 MiB.
TEST(Passwords, AreHashedAsArgon2idIsDefined) {
  const std::string record = *crypto::HashPassword("password", "somesaltsomesalt", {});
  EXPECT_EQ(crypto::Hex(record.substr(0, 9)), "040000000200010000");
  EXPECT_EQ(record.substr(9, 16), "somesaltsomesalt");
  EXPECT_EQ(crypto::Hex(record.substr(25)),
            "fc33b78139231d34b71626bd6245c1d72efa190ad605c3d8166a72adcedfa2c2");
}

TEST(Log, QuotesWhatWouldBreakTheLine) {
  const std::string c1 =
      "a\xc2\x9b"
      "31m";
  EXPECT_EQ(FormatLogFields({{"method", "M"}, {"us", "812"}}), "method=M us=812");
  EXPECT_EQ(FormatLogFields({{"empty", ""}, {"name", "张伟"}}), "empty=\"\" name=张伟");
  EXPECT_EQ(FormatLogFields({{"a", "two words"}, {"b", "x=y"}}), "a=\"two words\" b=\"x=y\"");
  EXPECT_EQ(FormatLogFields({{"a", "q\"b\\"}}), "a=\"q\\\"b\\\\\"");
  EXPECT_EQ(FormatLogFields({{"a", "1\nlevel=error"}}), "a=\"1\\nlevel=error\"");
  EXPECT_EQ(FormatLogFields({{"a", "\x1b[31m\x7f\t"}}), "a=\"\\x1b[31m\\x7f\\x09\"");
  EXPECT_EQ(FormatLogFields({{"a", c1}}), "a=\"a\\xc2\\x9b31m\"");
}

}  // namespace
}  // namespace unioncare
