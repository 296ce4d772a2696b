// The program cared: what flag, environment and configuration file say, what it refuses, what it
// leaves in its data directory.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "tests/crash/server_process.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {
namespace {

constexpr absl::Duration kEndsWithin = absl::Seconds(60);

class CaredTest : public ::testing::Test {
 protected:
  ~CaredTest() override { unsetenv("CARED_LISTEN"); }

  std::string Socket(const std::string& name) const {
    return "unix:" + directory_.path() + "/" + name;
  }
  std::string Data() const { return directory_.path() + "/data"; }

  // A configuration file that listens on the socket "file".
  std::string ConfigFlag() const {
    const std::string path = directory_.path() + "/cared.conf";
    std::ofstream(path) << "listen=" << Socket("file") << "\ndata=" << Data() << "\n";
    return "--config=" + path;
  }

  static std::string ReadyAt(const std::vector<std::string>& arguments) {
    ServerProcess server(CARED_BINARY, arguments);
    std::string address = server.AwaitReady();
    server.Signal(SIGTERM);
    const int status = server.AwaitEnd();
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << server.log();
    return address;
  }

  // Starts a server that must refuse to; its log.
  static std::string Refused(const std::vector<std::string>& arguments) {
    ServerProcess server(CARED_BINARY, arguments);
    EXPECT_EQ(server.AwaitReady(), "");
    EXPECT_TRUE(server.EndsWithin(kEndsWithin));
    const int status = server.AwaitEnd();
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) != 0);
    return server.log();
  }

  TemporaryDirectory directory_;
};

TEST_F(CaredTest, FlagsWinThenTheEnvironmentThenTheFile) {
  EXPECT_EQ(ReadyAt({ConfigFlag()}), Socket("file"));
  setenv("CARED_LISTEN", Socket("environment").c_str(), 1);
  EXPECT_EQ(ReadyAt({ConfigFlag()}), Socket("environment"));
  EXPECT_EQ(ReadyAt({ConfigFlag(), "--listen=" + Socket("flag")}), Socket("flag"));
}

TEST_F(CaredTest, AddressesBeyondThisMachineAreRefusedBeforeAnythingIsMade) {
  for (const char* address : {"0.0.0.0:0", "[::]:0", "192.0.2.1:7100", "example.org:7100", ":7100",
                              "127.0.0.1", "127.0.0.1:99999", "127.evil.example:80"}) {
    const std::string log = Refused({"--data=" + Data(), std::string("--listen=") + address});
    EXPECT_NE(log.find("TLS"), std::string::npos) << address << ": " << log;
    struct stat about;
    EXPECT_NE(stat(Data().c_str(), &about), 0) << address;
  }
}

TEST_F(CaredTest, TheDataDirectoryIsClosedToOthers) {
  ReadyAt({"--data=" + Data(), "--listen=" + Socket("s")});
  const auto mode = [&](const std::string& name) {
    struct stat about = {};
    EXPECT_EQ(stat((Data() + name).c_str(), &about), 0) << name;
    return about.st_mode & 0777;
  };
  EXPECT_EQ(mode(""), 0700u);
  EXPECT_EQ(mode("/keys"), 0700u);
  EXPECT_EQ(mode("/keys/master.key"), 0400u);
  EXPECT_EQ(mode("/admin.token"), 0600u);
  EXPECT_EQ(mode("/care.db"), 0600u);
}

TEST_F(CaredTest, ASecondServerOnTheSameDirectoryIsRefused) {
  ServerProcess first(CARED_BINARY, {"--data=" + Data(), "--listen=" + Socket("a")});
  ASSERT_NE(first.AwaitReady(), "") << first.log();
  const std::string log = Refused({"--data=" + Data(), "--listen=" + Socket("b")});
  EXPECT_NE(log.find("in use"), std::string::npos) << log;
}

TEST_F(CaredTest, ADatabaseWithoutItsKeyIsRefused) {
  ReadyAt({"--data=" + Data(), "--listen=" + Socket("s")});
  ASSERT_EQ(std::remove((Data() + "/keys/master.key").c_str()), 0);
  const std::string log = Refused({"--data=" + Data(), "--listen=" + Socket("s")});
  EXPECT_NE(log.find("key"), std::string::npos) << log;
}

TEST_F(CaredTest, AMisspeltFlagIsRefused) {
  ServerProcess server(CARED_BINARY, {"--lisen=" + Socket("s")});
  const int status = server.AwaitEnd();
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 2);
}

}  // namespace
}  // namespace unioncare::testing
