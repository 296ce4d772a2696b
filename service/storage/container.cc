// Containers on libarchive: the only file that includes its headers.
#include "service/storage/container.h"

#include <archive.h>
#include <archive_entry.h>

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare {
namespace {

constexpr int kBlockBytes = 64 << 10;

struct FreeReader {
  void operator()(archive* reader) const { archive_read_free(reader); }
};
struct FreeWriter {
  void operator()(archive* writer) const { archive_write_free(writer); }
};
struct FreeEntry {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

std::string ErrorOf(archive* of) {
  const char* text = archive_error_string(of);
  return text != nullptr ? text : "unknown error";
}

absl::Status Damaged(archive* reader) {
  return absl::DataLossError(absl::StrCat("the file is no whole tar archive: ", ErrorOf(reader)));
}

}  // namespace

struct ContainerWriter::State {
  Sink sink;
  bool stopped = false;
  std::unique_ptr<archive, FreeWriter> writer;
};

ContainerWriter::ContainerWriter(Sink sink) : state_(std::make_unique<State>()) {
  state_->sink = std::move(sink);
  state_->writer.reset(archive_write_new());
  archive* writer = state_->writer.get();
  CHECK(writer != nullptr);
  CHECK(archive_write_set_format_pax_restricted(writer) == ARCHIVE_OK);
  CHECK(archive_write_set_bytes_per_block(writer, kBlockBytes) == ARCHIVE_OK);
  CHECK(archive_write_set_bytes_in_last_block(writer, 1) == ARCHIVE_OK);
  const auto write = [](archive* of, void* data, const void* bytes, size_t count) -> la_ssize_t {
    auto* state = static_cast<State*>(data);
    if (!state->stopped &&
        state->sink(absl::string_view(static_cast<const char*>(bytes), count))) {
      return static_cast<la_ssize_t>(count);
    }
    state->stopped = true;
    archive_set_error(of, -1, "nobody takes the bytes any more");
    return -1;
  };
  CHECK(archive_write_open(writer, state_.get(), nullptr, write, nullptr) == ARCHIVE_OK);
}

// Frees without closing where Finish was not reached; the sink hears no more.
ContainerWriter::~ContainerWriter() {
  state_->stopped = true;
}

absl::Status ContainerWriter::Problem(const char* doing) const {
  if (state_->stopped) return absl::CancelledError("nobody takes the backup any more");
  return absl::InternalError(absl::StrCat("cannot ", doing, ": ", ErrorOf(state_->writer.get())));
}

absl::Status ContainerWriter::Begin(const std::string& name, int64_t bytes, int64_t time_s) {
  const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
  CHECK(entry != nullptr);
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_size(entry.get(), bytes);
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0600);
  archive_entry_set_mtime(entry.get(), time_s, 0);
  if (archive_write_header(state_->writer.get(), entry.get()) == ARCHIVE_OK) {
    return absl::OkStatus();
  }
  return Problem("begin a file of the backup");
}

absl::Status ContainerWriter::Write(absl::string_view bytes) {
  if (bytes.empty()) return absl::OkStatus();
  const la_ssize_t written =
      archive_write_data(state_->writer.get(), bytes.data(), bytes.size());
  // Less is written when more comes than the file was announced to have.
  return written == static_cast<la_ssize_t>(bytes.size()) ? absl::OkStatus()
                                                          : Problem("write the backup");
}

absl::Status ContainerWriter::Finish() {
  return archive_write_close(state_->writer.get()) == ARCHIVE_OK ? absl::OkStatus()
                                                                 : Problem("finish the backup");
}

absl::Status ReadContainer(
    const std::string& path,
    absl::FunctionRef<absl::Status(const std::string& name, int64_t bytes, ContainerBytes next)>
        take) {
  const std::unique_ptr<archive, FreeReader> reader(archive_read_new());
  CHECK(reader != nullptr);
  // No compression: a container cannot be a bomb.
  CHECK(archive_read_support_format_tar(reader.get()) == ARCHIVE_OK);
  if (archive_read_open_filename(reader.get(), path.c_str(), kBlockBytes) != ARCHIVE_OK) {
    return Damaged(reader.get());
  }
  while (true) {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(reader.get(), &entry);
    if (result == ARCHIVE_EOF) return absl::OkStatus();
    if (result != ARCHIVE_OK) return Damaged(reader.get());
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr || archive_entry_filetype(entry) != AE_IFREG ||
        archive_entry_hardlink(entry) != nullptr) {
      return absl::DataLossError("the file holds something other than plain files");
    }
    std::string block(kBlockBytes, '\0');
    const auto next = [&]() -> absl::StatusOr<absl::string_view> {
      const la_ssize_t count = archive_read_data(reader.get(), block.data(), block.size());
      if (count < 0) return Damaged(reader.get());
      return absl::string_view(block.data(), static_cast<size_t>(count));
    };
    RETURN_IF_ERROR(take(name, archive_entry_size(entry), next));
  }
}

}  // namespace unioncare
