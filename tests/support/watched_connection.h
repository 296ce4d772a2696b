// A connection that shows every step to the test, which may do something else in its place.
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/status.h"
#include "service/storage/sql.h"

namespace unioncare::testing {

// Called for every step of a statement with its text; usually ends with sound.Step().
using OnStep = std::function<absl::StatusOr<bool>(absl::string_view text, sql::Statement& sound)>;

class WatchedStatement final : public sql::Statement {
 public:
  WatchedStatement(sql::Statement* sound, const char* text, const OnStep& on_step)
      : sound_(sound), text_(text), on_step_(on_step) {}

  void BindInt(int parameter, int64_t value) override { sound_->BindInt(parameter, value); }
  void BindText(int parameter, absl::string_view value) override {
    sound_->BindText(parameter, value);
  }
  void BindBlob(int parameter, absl::string_view value) override {
    sound_->BindBlob(parameter, value);
  }
  void BindNull(int parameter) override { sound_->BindNull(parameter); }
  absl::StatusOr<bool> Step() override { return on_step_(text_, *sound_); }
  int64_t Int(int column) const override { return sound_->Int(column); }
  absl::string_view Text(int column) const override { return sound_->Text(column); }
  absl::string_view Bytes(int column) const override { return sound_->Bytes(column); }
  bool IsNull(int column) const override { return sound_->IsNull(column); }
  void Reset() override { sound_->Reset(); }

 private:
  sql::Statement* const sound_;
  const char* const text_;
  const OnStep& on_step_;
};

class WatchedConnection final : public sql::Connection {
 public:
  WatchedConnection(std::unique_ptr<sql::Connection> sound, OnStep on_step)
      : sound_(std::move(sound)), on_step_(std::move(on_step)) {}

  absl::StatusOr<sql::Statement*> Prepare(const sql::Sql& sql) override {
    ASSIGN_OR_RETURN(sql::Statement * sound, sound_->Prepare(sql));
    std::unique_ptr<WatchedStatement>& statement = statements_[&sql];
    if (statement == nullptr) {
      statement = std::make_unique<WatchedStatement>(sound, sql.text, on_step_);
    }
    return statement.get();
  }

  // For StoreOptions::wrap.
  static absl::AnyInvocable<std::unique_ptr<sql::Connection>(std::unique_ptr<sql::Connection>)
                                const>
  Wrap(OnStep on_step) {
    return [on_step = std::move(on_step)](std::unique_ptr<sql::Connection> sound) {
      return std::make_unique<WatchedConnection>(std::move(sound), on_step);
    };
  }

 private:
  const std::unique_ptr<sql::Connection> sound_;
  const OnStep on_step_;
  absl::flat_hash_map<const sql::Sql*, std::unique_ptr<WatchedStatement>> statements_;
};

}  // namespace unioncare::testing
