// cared: flags, environment, configuration file; start, serve, drain. No decisions.
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "service/api/server.h"
#include "service/base/log.h"
#include "service/base/version.h"

namespace {

constexpr char kFlags[][16] = {"data", "listen", "sample", "confirm-clock", "config"};

std::string DefaultDirectory() {
  const char* data = std::getenv("XDG_DATA_HOME");
  if (data != nullptr && *data != '\0') return absl::StrCat(data, "/cared");
  const char* home = std::getenv("HOME");
  return absl::StrCat(home != nullptr ? home : ".", "/.local/share/cared");
}

// CARED_DATA and its like stand in for flags that were not given. They come before the
// configuration file, which CLI11 itself would let win.
std::vector<std::string> WithEnvironment(std::vector<std::string> arguments) {
  for (const char* flag : kFlags) {
    const std::string name =
        absl::StrCat("CARED_", absl::AsciiStrToUpper(absl::StrReplaceAll(flag, {{"-", "_"}})));
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') continue;
    const std::string option = absl::StrCat("--", flag);
    const bool given = std::any_of(arguments.begin(), arguments.end(), [&](const std::string& a) {
      return a == option || absl::StartsWith(a, option + "=");
    });
    if (given) continue;
    for (absl::string_view each : absl::StrSplit(value, ',')) {
      arguments.push_back(absl::StrCat(option, "=", each));
    }
  }
  return arguments;
}

int Fail(const absl::Status& status) {
  unioncare::Log(unioncare::LogLevel::kError, "stopped",
                 {{"error", std::string(status.message())}});
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  unioncare::api::ServerOptions options;
  options.data_directory = DefaultDirectory();
  CLI::App app(
      "cared: UnionCare 服务端 / the UnionCare server\n"
      "每个选项也可写作环境变量 CARED_* 或配置文件中的一行（优先级：选项、环境变量、文件）\n"
      "Every flag may also be an environment variable CARED_* or a line of the file "
      "(flags win, then environment, then file).",
      "cared");
  app.add_option("--data", options.data_directory,
                 "数据目录，存放数据库、密钥和令牌 / directory of database, keys and tokens")
      ->capture_default_str();
  app.add_option("--listen", options.listen,
                 "监听地址，可重复；也可为 unix:路径 / address, may be repeated, or unix:PATH "
                 "[127.0.0.1:7100]");
  app.add_flag("--sample", options.sample,
               "在新的数据目录中建立虚构的示例学校 / fill a new directory with a fictional school");
  app.add_flag("--confirm-clock", options.confirm_clock,
               "确认本机时间正确 / the machine's clock is right");
  std::string backup;
  app.add_option("--restore", backup,
                 "服务停止时恢复备份文件，完成后退出；数据目录中须有当时的密钥目录 / restore a backup "
                 "while no server runs, then end; the keys directory must be in its place")
      ->configurable(false);
  app.set_config("--config", "", "配置文件 / configuration file");
  app.set_version_flag("--version", std::string("cared ") + unioncare::kVersion, "版本 / version");
  std::vector<std::string> arguments =
      WithEnvironment(std::vector<std::string>(argv + 1, argv + argc));
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  if (options.listen.empty()) options.listen.push_back("127.0.0.1:7100");

  // Signals are waited for here; threads that start from now on never see them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  umask(077);

  if (!backup.empty()) {
    const absl::Status restored = unioncare::api::RestoreOffline(options, backup);
    if (!restored.ok()) return Fail(restored);
    unioncare::Log(unioncare::LogLevel::kInfo, "restored", {{"from", backup}});
    return 0;
  }

  auto server = unioncare::api::Server::Start(std::move(options));
  if (!server.ok()) return Fail(server.status());
  unioncare::Log(unioncare::LogLevel::kInfo, "ready",
                 {{"listen", absl::StrJoin((*server)->addresses(), ",")}});
  int signal_number = 0;
  sigwait(&signals, &signal_number);
  unioncare::Log(unioncare::LogLevel::kInfo, "draining", {});
  (*server)->Drain();
  unioncare::Log(unioncare::LogLevel::kInfo, "stopped", {});
  return 0;
}
