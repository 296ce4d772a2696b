// Records statements and values, and runs them again.
#include "tests/bench/recording.h"

#include <cstring>
#include <map>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/status.h"

namespace unioncare::bench {
namespace {

// Of a value: its parameter, its kind, and its number or its length.
struct Head {
  enum Kind : int32_t { kNull, kInt, kText, kBlob };
  int32_t parameter;
  Kind kind;
  int64_t number;
};

bool Writes(absl::string_view text) {
  return absl::StartsWith(text, "INSERT") || absl::StartsWith(text, "UPDATE") ||
         absl::StartsWith(text, "DELETE");
}

class RecordingStatement final : public sql::Statement {
 public:
  RecordingStatement(sql::Statement* real, const sql::Sql& sql, RecordedOperation& current)
      : real_(real), sql_(sql), writes_(Writes(sql.text)), current_(current) {}

  void BindInt(int parameter, int64_t value) override {
    Keep(parameter, Head::kInt, value, "");
    real_->BindInt(parameter, value);
  }
  void BindText(int parameter, absl::string_view value) override {
    Keep(parameter, Head::kText, static_cast<int64_t>(value.size()), value);
    real_->BindText(parameter, value);
  }
  void BindBlob(int parameter, absl::string_view value) override {
    Keep(parameter, Head::kBlob, static_cast<int64_t>(value.size()), value);
    real_->BindBlob(parameter, value);
  }
  void BindNull(int parameter) override {
    Keep(parameter, Head::kNull, 0, "");
    real_->BindNull(parameter);
  }
  absl::StatusOr<bool> Step() override {
    if (writes_ && !stepped_) {
      const auto begin = static_cast<uint32_t>(current_.values.size());
      current_.values += values_;
      current_.steps.push_back({&sql_, begin, static_cast<uint32_t>(current_.values.size())});
      stepped_ = true;
    }
    return real_->Step();
  }
  int64_t Int(int column) const override { return real_->Int(column); }
  absl::string_view Text(int column) const override { return real_->Text(column); }
  absl::string_view Bytes(int column) const override { return real_->Bytes(column); }
  bool IsNull(int column) const override { return real_->IsNull(column); }
  void Reset() override {
    Forget();
    real_->Reset();
  }
  void Forget() {
    values_.clear();
    stepped_ = false;
  }

 private:
  void Keep(int parameter, Head::Kind kind, int64_t number, absl::string_view bytes) {
    if (!writes_) return;
    const Head head{.parameter = parameter, .kind = kind, .number = number};
    values_.append(reinterpret_cast<const char*>(&head), sizeof(head));
    values_.append(bytes.data(), bytes.size());
  }

  sql::Statement* const real_;
  const sql::Sql& sql_;
  const bool writes_;
  RecordedOperation& current_;
  std::string values_;
  bool stepped_ = false;
};

class RecordingConnection final : public sql::Connection {
 public:
  RecordingConnection(std::unique_ptr<sql::Connection> real, RecordedOperation& current)
      : real_(std::move(real)), current_(current) {}

  absl::StatusOr<sql::Statement*> Prepare(const sql::Sql& sql) override {
    ASSIGN_OR_RETURN(sql::Statement * real, real_->Prepare(sql));
    std::unique_ptr<RecordingStatement>& statement = statements_[&sql];
    if (statement == nullptr) {
      statement = std::make_unique<RecordingStatement>(real, sql, current_);
    }
    statement->Forget();
    return statement.get();
  }

 private:
  const std::unique_ptr<sql::Connection> real_;
  RecordedOperation& current_;
  absl::flat_hash_map<const sql::Sql*, std::unique_ptr<RecordingStatement>> statements_;
};

void BindAll(sql::Statement& statement, absl::string_view values) {
  while (!values.empty()) {
    Head head;
    std::memcpy(&head, values.data(), sizeof(head));
    values.remove_prefix(sizeof(head));
    switch (head.kind) {
      case Head::kNull:
        statement.BindNull(head.parameter);
        break;
      case Head::kInt:
        statement.BindInt(head.parameter, head.number);
        break;
      case Head::kText:
        statement.BindText(head.parameter, values.substr(0, head.number));
        values.remove_prefix(head.number);
        break;
      case Head::kBlob:
        statement.BindBlob(head.parameter, values.substr(0, head.number));
        values.remove_prefix(head.number);
        break;
    }
  }
}

}  // namespace

absl::Status Replay(sql::Connection& connection, const RecordedOperation& operation) {
  const absl::string_view values = operation.values;
  for (const RecordedOperation::Step& step : operation.steps) {
    ASSIGN_OR_RETURN(sql::Statement * statement, connection.Prepare(*step.sql));
    BindAll(*statement, values.substr(step.begin, step.end - step.begin));
    while (true) {
      ASSIGN_OR_RETURN(const bool row, statement->Step());
      if (!row) break;
    }
    statement->Reset();
  }
  return absl::OkStatus();
}

std::unique_ptr<sql::Connection> MakeRecordingConnection(
    std::unique_ptr<sql::Connection> connection, RecordedOperation& current) {
  return std::make_unique<RecordingConnection>(std::move(connection), current);
}

}  // namespace unioncare::bench
