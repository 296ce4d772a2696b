// A connection whose steps fail on demand.
#include "tests/support/faulty_connection.h"

#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace unioncare {

class FaultyStatement final : public sql::Statement {
 public:
  FaultyStatement(sql::Statement* sound, absl::string_view text, FaultPlan& plan)
      : sound_(sound), text_(absl::StripLeadingAsciiWhitespace(text)), plan_(plan) {}

  void BindInt(int parameter, int64_t value) override { sound_->BindInt(parameter, value); }
  void BindText(int parameter, absl::string_view value) override {
    sound_->BindText(parameter, value);
  }
  void BindBlob(int parameter, absl::string_view value) override {
    sound_->BindBlob(parameter, value);
  }
  void BindNull(int parameter) override { sound_->BindNull(parameter); }
  absl::StatusOr<bool> Step() override {
    const std::optional<Fault> fault = plan_.Count(text_);
    if (!fault.has_value()) return sound_->Step();
    if (fault->after) {
      const absl::StatusOr<bool> stepped = sound_->Step();
      if (!stepped.ok()) return stepped;
    }
    return fault->status;
  }
  int64_t Int(int column) const override { return sound_->Int(column); }
  absl::string_view Text(int column) const override { return sound_->Text(column); }
  absl::string_view Bytes(int column) const override { return sound_->Bytes(column); }
  bool IsNull(int column) const override { return sound_->IsNull(column); }
  void Reset() override { sound_->Reset(); }

 private:
  sql::Statement* const sound_;
  const absl::string_view text_;
  FaultPlan& plan_;
};

namespace {

class FaultyConnection final : public sql::Connection {
 public:
  FaultyConnection(std::unique_ptr<sql::Connection> sound, std::shared_ptr<FaultPlan> plan)
      : sound_(std::move(sound)), plan_(std::move(plan)) {}

  absl::StatusOr<sql::Statement*> Prepare(const sql::Sql& sql) override {
    ASSIGN_OR_RETURN(sql::Statement * sound, sound_->Prepare(sql));
    std::unique_ptr<FaultyStatement>& statement = statements_[&sql];
    if (statement == nullptr) {
      statement = std::make_unique<FaultyStatement>(sound, sql.text, *plan_);
    }
    return statement.get();
  }

 private:
  std::unique_ptr<sql::Connection> sound_;
  std::shared_ptr<FaultPlan> plan_;
  absl::flat_hash_map<const sql::Sql*, std::unique_ptr<FaultyStatement>> statements_;
};

}  // namespace

void FaultPlan::Plan(Fault fault) {
  const absl::MutexLock lock(&mutex_);
  fault_ = std::move(fault);
  step_count_ = 0;
  failed_count_ = 0;
}

int FaultPlan::step_count() const {
  const absl::MutexLock lock(&mutex_);
  return step_count_;
}

int FaultPlan::failed_count() const {
  const absl::MutexLock lock(&mutex_);
  return failed_count_;
}

std::optional<Fault> FaultPlan::Count(absl::string_view text) {
  const absl::MutexLock lock(&mutex_);
  if (!absl::StartsWith(text, fault_.prefix)) return std::nullopt;
  ++step_count_;
  if (fault_.nth == 0) return std::nullopt;
  if (step_count_ != fault_.nth && !(fault_.for_ever && step_count_ > fault_.nth)) {
    return std::nullopt;
  }
  ++failed_count_;
  return fault_;
}

absl::AnyInvocable<std::unique_ptr<sql::Connection>(std::unique_ptr<sql::Connection>) const>
FaultPlan::Wrap(std::shared_ptr<FaultPlan> plan) {
  return [plan](std::unique_ptr<sql::Connection> sound) {
    return MakeFaultyConnection(std::move(sound), plan);
  };
}

std::unique_ptr<sql::Connection> MakeFaultyConnection(std::unique_ptr<sql::Connection> sound,
                                                      std::shared_ptr<FaultPlan> plan) {
  return std::make_unique<FaultyConnection>(std::move(sound), std::move(plan));
}

}  // namespace unioncare
