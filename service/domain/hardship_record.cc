// Income tests as bytes: what Judge read and what it said, so that it can be run again.
#include <utility>

#include "service/base/status.h"
#include "service/domain/hardship_income.h"
#include "service/domain/packed.h"

namespace unioncare {
namespace {

constexpr char kTestForm[] = "hardship-test/1";
constexpr char kResultForm[] = "hardship-result/1";
constexpr int kStepsMax = 200;
constexpr int kUnknownMax = 100;

void Write(PackedWriter& to, const HardshipInputs& of) {
  to.Day(of.on);
  to.Number(of.family_size);
  to.Number(of.person_months);
  to.Optional(of.income_fen);
  to.Optional(of.other_income_fen);
  for (const int64_t fen : of.expense_fen) to.Number(fen);
  to.Number(static_cast<int64_t>(of.unknown.size()));
  for (const std::string& field : of.unknown) to.Text(field);
  to.Number(of.accident);
  to.Optional(of.loss_fen);
  to.Optional(of.compensation_fen);
  to.Optional(of.insurance_fen);
  to.Optional(of.social_aid_fen);
  to.Number(static_cast<int64_t>(of.exclusions.size()));
  for (const HardshipExclusion each : of.exclusions) to.Number(static_cast<int64_t>(each));
}

HardshipInputs ReadInputs(PackedReader& from) {
  HardshipInputs of;
  of.on = from.Day();
  of.family_size = static_cast<int>(from.Number());
  of.person_months = static_cast<int>(from.Number());
  of.income_fen = from.Optional();
  of.other_income_fen = from.Optional();
  for (int64_t& fen : of.expense_fen) fen = from.Number();
  of.unknown.resize(static_cast<size_t>(from.Count(kUnknownMax)));
  for (std::string& field : of.unknown) field = from.Text();
  of.accident = from.Number() != 0;
  of.loss_fen = from.Optional();
  of.compensation_fen = from.Optional();
  of.insurance_fen = from.Optional();
  of.social_aid_fen = from.Optional();
  of.exclusions.resize(static_cast<size_t>(from.Count(kHardshipExclusionCount)));
  for (HardshipExclusion& each : of.exclusions) {
    each = static_cast<HardshipExclusion>(from.Number());
  }
  return of;
}

void Write(PackedWriter& to, const HardshipRules& of) {
  to.Number(Number(of.issuer));
  to.Number(of.id);
  to.Day(of.from_on);
  to.Number(of.relative_hundredths);
  to.Number(of.accident_percent);
  to.Number(of.by_months);
  to.Number(static_cast<int64_t>(of.bands.size()));
  for (const HardshipBand& band : of.bands) {
    to.Text(band.display_name.zh);
    to.Text(band.display_name.en);
    to.Number(band.times_hundredths);
    to.Number(band.gross);
  }
  to.Number(of.investigate_working_days);
  to.Number(of.step_working_days);
  to.Number(of.publicity_working_days);
  to.Number(of.publicity_skips_vacations);
  to.Number(of.superior_reviews);
  to.Number(of.review_months);
  to.Number(of.contact_months);
}

HardshipRules ReadRules(PackedReader& from) {
  HardshipRules of;
  of.issuer = UnionId{from.Number()};
  of.id = from.Number();
  of.from_on = from.Day();
  of.relative_hundredths = static_cast<int>(from.Number());
  of.accident_percent = static_cast<int>(from.Number());
  of.by_months = from.Number() != 0;
  of.bands.resize(static_cast<size_t>(from.Count(kHardshipBandsMax)));
  for (HardshipBand& band : of.bands) {
    band.display_name.zh = from.Text();
    band.display_name.en = from.Text();
    band.times_hundredths = static_cast<int>(from.Number());
    band.gross = from.Number() != 0;
  }
  of.investigate_working_days = static_cast<int>(from.Number());
  of.step_working_days = static_cast<int>(from.Number());
  of.publicity_working_days = static_cast<int>(from.Number());
  of.publicity_skips_vacations = from.Number() != 0;
  of.superior_reviews = from.Number() != 0;
  of.review_months = static_cast<int>(from.Number());
  of.contact_months = static_cast<int>(from.Number());
  return of;
}

}  // namespace

std::string EncodeTest(const HardshipTest& test) {
  PackedWriter to(kTestForm);
  Write(to, test.inputs);
  Write(to, test.rules);
  to.Number(test.standard.has_value());
  if (test.standard.has_value()) {
    to.Number(Number(test.standard->union_id));
    to.Number(test.standard->id);
    to.Text(test.standard->county);
    to.Day(test.standard->from_on);
    to.Number(test.standard->monthly_fen);
  }
  return to.Take();
}

absl::StatusOr<HardshipTest> DecodeTest(absl::string_view bytes) {
  PackedReader from(kTestForm, bytes);
  HardshipTest test;
  test.inputs = ReadInputs(from);
  test.rules = ReadRules(from);
  if (from.Number() != 0) {
    DibaoStandard standard;
    standard.union_id = UnionId{from.Number()};
    standard.id = from.Number();
    standard.county = from.Text();
    standard.from_on = from.Day();
    standard.monthly_fen = from.Number();
    test.standard = std::move(standard);
  }
  RETURN_IF_ERROR(from.Done());
  return test;
}

std::string EncodeResult(const HardshipResult& result) {
  PackedWriter to(kResultForm);
  to.Number(static_cast<int64_t>(result.outcome));
  to.Number(static_cast<int64_t>(result.category));
  to.Number(result.band);
  to.Number(result.remains_fen);
  to.Number(result.person_months);
  to.Number(static_cast<int64_t>(result.steps.size()));
  for (const HardshipStep& step : result.steps) {
    to.Number(static_cast<int64_t>(step.kind));
    to.Number(step.a);
    to.Number(step.b);
    to.Number(step.c);
    to.Number(step.met);
    to.Text(step.text);
  }
  return to.Take();
}

absl::StatusOr<HardshipResult> DecodeResult(absl::string_view bytes) {
  PackedReader from(kResultForm, bytes);
  HardshipResult result;
  result.outcome = static_cast<HardshipOutcome>(from.Number());
  result.category = static_cast<HardshipCategory>(from.Number());
  result.band = static_cast<int>(from.Number());
  result.remains_fen = from.Number();
  result.person_months = from.Number();
  result.steps.resize(static_cast<size_t>(from.Count(kStepsMax)));
  for (HardshipStep& step : result.steps) {
    step.kind = static_cast<HardshipStepKind>(from.Number());
    step.a = from.Number();
    step.b = from.Number();
    step.c = from.Number();
    step.met = from.Number() != 0;
    step.text = from.Text();
  }
  RETURN_IF_ERROR(from.Done());
  return result;
}

absl::StatusOr<std::string> Replay(absl::string_view test) {
  ASSIGN_OR_RETURN(const HardshipTest kept, DecodeTest(test));
  return EncodeResult(Judge(kept.inputs, kept.rules, kept.standard));
}

}  // namespace unioncare
