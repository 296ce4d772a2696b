// Tests of the steps of an import.
#include "service/domain/imports.h"

#include "gtest/gtest.h"

namespace unioncare {
namespace {

constexpr UnionId kUnion{1};

std::string ReasonOf(const absl::Status& status) {
  const std::vector<Refusal> refusals = RefusalsOf(status);
  return refusals.empty() ? "" : InfoOf(refusals[0].reason).name;
}

Import InState(ImportState state, int64_t refused = 0) {
  Import import{.id = ImportId{4}, .state = state, .version = 3};
  import.counts.refused = refused;
  return import;
}

TEST(CheckPublish, WantsTheVersionThenTheStateThenGoodRows) {
  EXPECT_EQ(ReasonOf(CheckPublish(kUnion, InState(ImportState::kUndone, 1), "2")), "ETAG_MISMATCH");
  EXPECT_EQ(ReasonOf(CheckPublish(kUnion, InState(ImportState::kPublished, 1), "3")),
            "IMPORT_STATE");
  EXPECT_EQ(ReasonOf(CheckPublish(kUnion, InState(ImportState::kUndone), "3")), "IMPORT_STATE");
  EXPECT_EQ(ReasonOf(CheckPublish(kUnion, InState(ImportState::kExpired), "3")), "IMPORT_STATE");
  EXPECT_EQ(ReasonOf(CheckPublish(kUnion, InState(ImportState::kChecked, 1), "3")),
            "IMPORT_ROWS_REFUSED");
  EXPECT_EQ(ReasonOf(CheckPublish(kUnion, InState(ImportState::kChecked), "3")), "");
}

TEST(CheckPublish, NamesTheFirstRowsOnceEach) {
  Import import = InState(ImportState::kChecked, 9);
  for (const char* row : {"2", "2", "3", "5", "8", "13", "21"}) {
    import.problems.push_back({.reason = Reason::kMobileMalformed, .facts = {{"at_row", row}}});
  }
  const std::vector<Refusal> refusals = RefusalsOf(CheckPublish(kUnion, import, "3"));
  ASSERT_EQ(refusals.size(), 1u);
  EXPECT_EQ(refusals[0].facts.at("given"), "9");
  EXPECT_EQ(refusals[0].facts.at("candidates"), "2, 3, 5, 8, 13");
}

TEST(CheckUndo, WantsAPublishedOne) {
  EXPECT_EQ(ReasonOf(CheckUndo(kUnion, InState(ImportState::kPublished), "9")), "ETAG_MISMATCH");
  EXPECT_EQ(ReasonOf(CheckUndo(kUnion, InState(ImportState::kChecked), "3")), "IMPORT_STATE");
  EXPECT_EQ(ReasonOf(CheckUndo(kUnion, InState(ImportState::kUndone), "3")), "IMPORT_STATE");
  EXPECT_EQ(ReasonOf(CheckUndo(kUnion, InState(ImportState::kPublished), "3")), "");
}

TEST(CheckDependants, NamesThemAndTheirNumber) {
  const Import import = InState(ImportState::kPublished);
  EXPECT_TRUE(CheckDependants(kUnion, import, {}, 0).ok());
  const absl::Status refused =
      CheckDependants(kUnion, import, {{MemberId{7}, "cases"}, {MemberId{8}, "users"}}, 12);
  ASSERT_EQ(ReasonOf(refused), "IMPORT_DEPENDED_ON");
  EXPECT_EQ(RefusalsOf(refused)[0].facts.at("given"), "12");
  EXPECT_EQ(RefusalsOf(refused)[0].facts.at("candidates"),
            "unions/1/members/7 (cases), unions/1/members/8 (users)");
}

}  // namespace
}  // namespace unioncare
