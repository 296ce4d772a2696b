// Reading of files that a command sends.
#include "client/input_file.h"

#include <errno.h>
#include <string.h>

#include <fstream>
#include <istream>
#include <iterator>

#include "absl/strings/str_cat.h"

namespace unioncare::client {
namespace {

const Text kFileMissing{"请写明文件名", "say which file"};
const Text kFileUnreadable{"读不了文件 $0：$1", "cannot read the file $0: $1"};
const Text kFileTooLong{"文件 $0 太大，最多 $1 字节", "the file $0 is too long; at most $1 bytes"};

}  // namespace

absl::StatusOr<std::string> ReadInputFile(Session& session, const std::string& flag) {
  const std::string path = session.Value(flag);
  if (path.empty()) {
    return WrongUse(session.Say(kFileMissing),
                    session.Say(texts::kSeeHelp, "care " + session.command.Title()));
  }
  errno = 0;
  std::ifstream file;
  if (path != "-") file.open(path, std::ios::binary);
  std::istream& in = path == "-" ? session.streams.in : file;
  std::string content(kInputFileBytesMax + 1, '\0');
  if (path == "-" || file.is_open()) {
    in.read(content.data(), static_cast<std::streamsize>(content.size()));
  }
  const bool broken = path != "-" && (!file.is_open() || file.bad());
  if (broken) {
    const char* why = strerror(errno == 0 ? EIO : errno);
    return WrongUse(session.Say(kFileUnreadable, Printable(path), why));
  }
  content.resize(static_cast<size_t>(in.gcount()));
  if (content.size() > kInputFileBytesMax) {
    return WrongUse(session.Say(kFileTooLong, Printable(path), kInputFileBytesMax));
  }
  return content;
}

}  // namespace unioncare::client
