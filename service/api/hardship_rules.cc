// Rules, standards and tests of hardship aid.
#include "service/api/hardship_rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/api/convert.h"
#include "service/api/hardship_wire.h"
#include "service/api/names.h"
#include "service/api/pages.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"
#include "service/storage/hardship_files.h"
#include "service/storage/hardship_rules.h"
#include "service/storage/unions.h"
#include "unioncare/v1/hardship_files.pb.h"

namespace unioncare::api {
namespace {

// Files that are read at once where all are tested.
constexpr int kChunk = 500;

v1::DibaoStandard ToProto(const storage::KeptStandard& kept) {
  v1::DibaoStandard wire;
  wire.set_name(absl::StrCat(NameOf(kept.standard.union_id), "/dibaoStandards/",
                             kept.standard.id));
  wire.set_county(kept.standard.county);
  *wire.mutable_from_on() = api::ToProto(kept.standard.from_on);
  wire.set_monthly_fen(kept.standard.monthly_fen);
  wire.set_source(kept.source);
  return wire;
}

absl::Status CheckUnion(const Snapshot& snapshot, UnionId union_id) {
  ASSIGN_OR_RETURN(const std::optional<Union> found, storage::FindUnion(snapshot, union_id));
  return found.has_value() ? absl::OkStatus() : NotFound("parent", NameOf(union_id));
}

absl::Status TooMany(const char* field, int64_t given, int most) {
  return Refuse(Reason::kTooManyRecords, {{"field", field},
                                          {"given", absl::StrCat(given)},
                                          {"wanted", absl::StrCat(most)}});
}

absl::StatusOr<v1::DibaoStandard> CreateDibaoStandard(
    Transaction& transaction, const v1::CreateDibaoStandardRequest& request) {
  const v1::DibaoStandard& given = request.dibao_standard();
  storage::KeptStandard made;
  ASSIGN_OR_RETURN(made.standard.union_id, ParseUnion("parent", request.parent()));
  const std::pair<const char*, bool> wanted[] = {
      {"dibao_standard.county", !given.county().empty()},
      {"dibao_standard.from_on", given.has_from_on()},
      {"dibao_standard.source", !given.source().empty()}};
  for (const auto& [field, there] : wanted) {
    if (!there) return Refuse(Reason::kFieldRequired, {{"field", field}});
  }
  if (given.monthly_fen() < 1 || given.monthly_fen() > kDibaoFenMax) {
    return Refuse(Reason::kNumberOutOfRange, {{"field", "dibao_standard.monthly_fen"},
                                              {"given", absl::StrCat(given.monthly_fen())},
                                              {"wanted", absl::StrCat("1…", kDibaoFenMax)}});
  }
  made.standard.county = given.county();
  made.standard.from_on = *DayFrom(given.from_on());
  made.standard.monthly_fen = given.monthly_fen();
  made.source = given.source();
  RETURN_IF_ERROR(CheckUnion(transaction, made.standard.union_id));
  ASSIGN_OR_RETURN(const storage::StandardFacts facts,
                   storage::FactsFor(transaction, made.standard));
  if (facts.taken) {
    return Refuse(Reason::kDibaoTaken, {{"field", "dibao_standard.from_on"},
                                        {"given", given.county()},
                                        {"wanted", IsoDay(made.standard.from_on)}});
  }
  if (facts.count >= kDibaoStandardsMax) {
    return TooMany("dibao_standard", facts.count, kDibaoStandardsMax);
  }
  RETURN_IF_ERROR(storage::InsertDibaoStandard(transaction, made));
  v1::DibaoStandard wire = ToProto(made);
  transaction.Concerns(made.standard.union_id, wire.name());
  return wire;
}

absl::StatusOr<v1::ListDibaoStandardsResponse> ListDibaoStandards(
    const Snapshot& snapshot, const v1::ListDibaoStandardsRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  ASSIGN_OR_RETURN(
      const std::vector<storage::KeptStandard> list,
      storage::ListDibaoStandards(snapshot, union_id, page.position, page.size + 1));
  v1::ListDibaoStandardsResponse response;
  for (const storage::KeptStandard& kept : list) {
    if (response.dibao_standards_size() == page.size) {
      const int64_t last = list[static_cast<size_t>(page.size) - 1].standard.id;
      response.set_next_page_token(PageToken(snapshot, request, last));
      break;
    }
    *response.add_dibao_standards() = ToProto(kept);
  }
  return response;
}

absl::StatusOr<v1::HardshipRules> SetHardshipRules(Transaction& transaction,
                                                   const v1::SetHardshipRulesRequest& request) {
  HardshipRules made = RulesFrom(request.rules());
  ASSIGN_OR_RETURN(made.issuer, ParseUnion("parent", request.parent()));
  if (!request.rules().has_from_on()) {
    return Refuse(Reason::kFieldRequired, {{"field", "rules.from_on"}});
  }
  RETURN_IF_ERROR(CheckRules(made));
  RETURN_IF_ERROR(CheckUnion(transaction, made.issuer));
  // Those above, set by a union: what comes with the program binds nobody.
  ASSIGN_OR_RETURN(const std::vector<UnionId> above,
                   storage::SuperiorsOf(transaction, made.issuer));
  for (const UnionId each : above) {
    ASSIGN_OR_RETURN(const std::optional<HardshipRules> own,
                     storage::OwnHardshipRules(transaction, each, made.from_on));
    if (own.has_value()) RETURN_IF_ERROR(CheckStricter(made, *own));
  }
  ASSIGN_OR_RETURN(const int64_t count, storage::CountHardshipRules(transaction, made.issuer));
  if (count >= kHardshipRulesMax) return TooMany("rules", count, kHardshipRulesMax);
  RETURN_IF_ERROR(storage::InsertHardshipRules(transaction, made));
  v1::HardshipRules wire = api::ToProto(made);
  transaction.Concerns(made.issuer, wire.name());
  return wire;
}

absl::StatusOr<v1::HardshipRules> GetHardshipRules(const Snapshot& snapshot,
                                                   const v1::GetHardshipRulesRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const absl::CivilDay day = DayFrom(request.on()).value_or(Today(snapshot.now()));
  ASSIGN_OR_RETURN(const HardshipRules rules, HardshipRulesOn(snapshot, union_id, day));
  return api::ToProto(rules);
}

absl::StatusOr<v1::HardshipTest> TestHardship(const Snapshot& snapshot,
                                              const v1::TestHardshipRequest& request) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const absl::CivilDay on = DayFrom(request.tested_on()).value_or(Today(snapshot.now()));
  ASSIGN_OR_RETURN(const JudgedForm judged,
                   JudgeForm(snapshot, union_id, request.form(), on, /*whole=*/false));
  return TestToWire(judged.test, judged.result, snapshot.actor().language);
}

// One file under the rules and standards of another day; nothing when the result is the same, or
// when there is nothing to test any more.
class Preview {
 public:
  Preview(const Snapshot& snapshot, UnionId union_id, absl::CivilDay on, HardshipRules rules)
      : snapshot_(snapshot), union_id_(union_id), on_(on), rules_(std::move(rules)) {}

  absl::StatusOr<std::optional<HardshipResult>> Test(const storage::TestedFile& tested) {
    std::optional<HardshipResult> changed;
    if (tested.test.empty()) return changed;
    ASSIGN_OR_RETURN(HardshipTest test, DecodeTest(tested.test));
    test.inputs.on = on_;
    if (test.standard.has_value()) {
      ASSIGN_OR_RETURN(test.standard, StandardOf(test.standard->county));
    }
    HardshipResult result = Judge(test.inputs, rules_, test.standard);
    if (result.outcome != tested.file.outcome || result.category != tested.file.category) {
      changed = std::move(result);
    }
    return changed;
  }

 private:
  absl::StatusOr<std::optional<DibaoStandard>> StandardOf(const std::string& county) {
    const auto known = standards_.find(county);
    if (known != standards_.end()) return known->second;
    ASSIGN_OR_RETURN(std::optional<DibaoStandard> found,
                     storage::DibaoStandardFor(snapshot_, union_id_, county, on_));
    return standards_.emplace(county, std::move(found)).first->second;
  }

  const Snapshot& snapshot_;
  const UnionId union_id_;
  const absl::CivilDay on_;
  const HardshipRules rules_;
  std::map<std::string, std::optional<DibaoStandard>> standards_;
};

}  // namespace

absl::Status PreviewHardshipTests(const Snapshot& snapshot,
                                  const v1::PreviewHardshipTestsRequest& request,
                                  absl::FunctionRef<bool(const v1::HardshipPreviewRows&)> emit) {
  ASSIGN_OR_RETURN(const UnionId union_id, ParseUnion("parent", request.parent()));
  const absl::CivilDay on = DayFrom(request.on()).value_or(Today(snapshot.now()));
  ASSIGN_OR_RETURN(HardshipRules rules, HardshipRulesOn(snapshot, union_id, on));
  Preview preview(snapshot, union_id, on, std::move(rules));
  HardshipWriter writer(snapshot, union_id);
  int64_t after = 0;
  int tested = 0;
  while (true) {
    ASSIGN_OR_RETURN(const std::vector<storage::TestedFile> files,
                     storage::ListTestedFiles(snapshot, union_id, after, kChunk));
    v1::HardshipPreviewRows message;
    for (const storage::TestedFile& each : files) {
      const HardshipFile& file = each.file;
      after = Number(file.id);
      ++tested;
      ASSIGN_OR_RETURN(const std::optional<HardshipResult> changed, preview.Test(each));
      if (!changed.has_value()) continue;
      ASSIGN_OR_RETURN(const Member* member, writer.names().Person(file.member));
      if (member == nullptr || !Sees(snapshot.actor().sight, SubjectOf(*member))) continue;
      v1::HardshipPreviewRow& row = *message.add_rows();
      row.set_name(NameOf(union_id, file.id));
      row.set_file_no(NumberOf(file));
      row.set_member_display_name(member->display_name);
      row.set_outcome(SameNumber<v1::HardshipOutcome>(file.outcome));
      row.set_category(SameNumber<v1::HardshipCategory>(file.category));
      row.set_new_outcome(SameNumber<v1::HardshipOutcome>(changed->outcome));
      row.set_new_category(SameNumber<v1::HardshipCategory>(changed->category));
      if (file.review_due_on.has_value()) {
        *row.mutable_review_due_on() = api::ToProto(*file.review_due_on);
      }
    }
    message.set_tested(tested);
    const bool last = static_cast<int>(files.size()) < kChunk;
    if (!emit(message) || last) return absl::OkStatus();
  }
}

void AddHardshipRules(Service& service) {
  service.Query("TestHardship", TestHardship);
  service.Stream("PreviewHardshipTests", PreviewHardshipTests);
  service.Mutate("CreateDibaoStandard", CreateDibaoStandard);
  service.Query("ListDibaoStandards", ListDibaoStandards);
  service.Mutate("SetHardshipRules", SetHardshipRules);
  service.Query("GetHardshipRules", GetHardshipRules);
}

}  // namespace unioncare::api
