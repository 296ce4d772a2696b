// The architecture, tested: the rules of tests/tidy on the source tree, and on small bad trees that
// show that each rule can fail.
#include <functional>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "tests/tidy/rules.h"

namespace unioncare::tidy {
namespace {

using Rule = Findings (*)(const Sources&);

struct NamedRule {
  const char* name;
  Rule rule;
};

constexpr NamedRule kRules[] = {
    {"ForbiddenIncludes", ForbiddenIncludes},
    {"DomainCycles", DomainCycles},
    {"ClockCalls", ClockCalls},
    {"BannedWords", BannedWords},
    {"MachineNames", MachineNames},
    {"Sizes", Sizes},
    {"FirstLines", FirstLines},
    {"Unbuilt", Unbuilt},
    {"MissingSiblings", MissingSiblings},
    {"ReadmeErrors", ReadmeErrors},
    {"TableWriters", TableWriters},
    {"BareWrites", BareWrites},
    {"SqlForm", SqlForm},
};

void PrintTo(const NamedRule& rule, std::ostream* out) {
  *out << rule.name;
}

class Tree : public testing::TestWithParam<NamedRule> {};

TEST_P(Tree, KeepsTheRule) {
  static const Sources& sources = *new Sources(ReadTree(UNIONCARE_SOURCE_DIR));
  ASSERT_NE(FindSource(sources, "CMakeLists.txt"), nullptr) << "read the wrong tree";
  const Findings findings = GetParam().rule(sources);
  EXPECT_TRUE(findings.empty()) << absl::StrJoin(findings, "\n");
}

INSTANTIATE_TEST_SUITE_P(Rules, Tree, testing::ValuesIn(kRules),
                         [](const auto& info) { return std::string(info.param.name); });

// A file of a small tree.
using File = std::pair<std::string, std::string>;

struct Case {
  Rule rule;
  std::vector<File> files;
  std::string finding;  // part of one finding; empty when there must be none
};

void Check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    Sources sources;
    for (const auto& [path, text] : one.files) sources.push_back(MakeSource(path, text));
    const std::string found = absl::StrJoin(one.rule(sources), "\n");
    SCOPED_TRACE(absl::StrCat(one.files[0].first, ":\n", one.files[0].second));
    if (one.finding.empty()) {
      EXPECT_EQ(found, "");
    } else {
      EXPECT_TRUE(absl::StrContains(found, one.finding)) << "found: " << found;
    }
  }
}

TEST(Rules, ArrowsPointOneWay) {
  Check({
      {ForbiddenIncludes, {{"service/domain/a.cc", "#include \"service/base/status.h\"\n"}}, ""},
      {ForbiddenIncludes,
       {{"service/domain/a.cc", "#include \"service/storage/sql.h\"\n"}},
       "service/domain/a.cc:1: service/domain/ may not include service/storage/sql.h"},
      {ForbiddenIncludes, {{"service/domain/a.h", "#include <thread>\n"}}, "thread"},
      {ForbiddenIncludes, {{"service/domain/a.h", "#include <unistd.h>\n"}}, "unistd.h"},
      {ForbiddenIncludes, {{"service/storage/a.cc", "#include \"service/api/rpc.h\"\n"}}, "rpc.h"},
      {ForbiddenIncludes,
       {{"service/storage/a.cc", "#include \"unioncare/v1/visits.pb.h\"\n"}},
       "visits.pb.h"},
      {ForbiddenIncludes, {{"service/storage/a.cc", "#include <sqlite3.h>\n"}}, "sqlite3.h"},
      {ForbiddenIncludes, {{"service/storage/sqlite.cc", "#include <sqlite3.h>\n"}}, ""},
      {ForbiddenIncludes, {{"service/base/log.cc", "#include <sodium.h>\n"}}, "sodium.h"},
      {ForbiddenIncludes, {{"service/base/crypto.cc", "#include <sodium.h>\n"}}, ""},
      {ForbiddenIncludes, {{"service/api/a.cc", "#include \"client/cli.h\"\n"}}, "client/cli.h"},
      {ForbiddenIncludes, {{"client/a.cc", "#include \"service/base/status.h\"\n"}}, "status.h"},
      {ForbiddenIncludes, {{"client/a.cc", "#include <CLI/CLI.hpp>\n"}}, "CLI.hpp"},
      {ForbiddenIncludes, {{"client/cli.cc", "#include <CLI/CLI.hpp>\n"}}, ""},
      {ForbiddenIncludes,
       {{"tests/domain/a_test.cc", "#include \"service/api/rpc.h\"\n"}},
       "rpc.h"},
      {ForbiddenIncludes, {{"service/api/a.cc", "#include <nlohmann/json.hpp>\n"}}, "json.hpp"},
      {ForbiddenIncludes, {{"service/other/a.cc", "int a;\n"}}, "no room"},
  });
}

TEST(Rules, AreasOfTheDomainGoNotRound) {
  const File a = {"service/domain/a.h", "#include \"service/domain/b.h\"\n"};
  Check({
      {DomainCycles, {a, {"service/domain/b.h", "int b;\n"}}, ""},
      {DomainCycles,
       {a, {"service/domain/b.cc", "#include \"service/domain/a.h\"\n"}},
       "service/domain/a: goes round by service/domain/b"},
  });
}

TEST(Rules, TimeEntersByOneDoor) {
  Check({
      {ClockCalls, {{"service/api/a.cc", "auto now = absl::Now();\n"}}, "a.cc:1: reads a clock"},
      {ClockCalls,
       {{"service/api/a.cc", "auto t = std::chrono::system_clock::now();\n"}},
       "system_clock"},
      {ClockCalls, {{"tests/api/a_test.cc", "srand(time(nullptr));\n"}}, "time(nullptr)"},
      {ClockCalls, {{"service/api/a.cc", "// absl::Now() is not for us\n"}}, ""},
      {ClockCalls, {{"service/base/clock.cc", "return absl::Now();\n"}}, ""},
      {ClockCalls, {{"client/connect.cc", "return absl::Now();\n"}}, ""},
  });
}

TEST(Rules, WordsSayWhatTheyMean) {
  Check({
      {BannedWords, {{"service/api/string_utils.cc", "int a;\n"}}, "name does not say"},
      {BannedWords, {{"service/api/common.h", "int a;\n"}}, "name does not say"},
      {BannedWords, {{"service/api/a.h", "class StoreInterface {\n"}}, "StoreInterface"},
      {BannedWords, {{"service/api/a.h", "class ChannelInterface;\n"}}, ""},
      {BannedWords, {{"service/api/a.h", "using StoreImpl = int;\n"}}, "StoreImpl"},
      {BannedWords, {{"service/api/a.h", "void Take(std::string_view a);\n"}}, "string_view"},
      {BannedWords, {{"service/api/a.h", "void Take(absl::string_view a);\n"}}, ""},
      {BannedWords, {{"service/api/a.h", absl::StrCat("// TO", "DO: later\n")}}, "a.h:1"},
      {BannedWords, {{"scripts/run", absl::StrCat("# FIX", "ME\n")}}, "run:1"},
      {BannedWords, {{"tests/a_test.cc", absl::StrCat("GTEST_", "SKIP();\n")}}, "may not use"},
      {BannedWords, {{"tests/a_test.cc", absl::StrCat("absl::Sleep", "For(d);\n")}}, "may not use"},
      {BannedWords,
       {{"tests/a_test.cc", absl::StrCat("TEST(A, DISABLED", "_B) {}\n")}},
       "disabled"},
  });
}

TEST(Rules, NoMachineIsNamed) {
  Check({
      {MachineNames, {{"scripts/run", absl::StrCat("cd /ho", "me/someone/care\n")}}, "run:1"},
      {MachineNames, {{"a.cc", absl::StrCat("Open(\"/wo", "rk/x\");\n")}}, "a.cc:1"},
      {MachineNames, {{"a.json", absl::StrCat("\"https://registry", ".npmjs.org\"\n")}}, "a.json"},
      {MachineNames, {{"a.cc", absl::StrCat("Open(directory + name/ho", "me/x)\n")}}, ""},
  });
}

TEST(Rules, SizesHaveLimits) {
  const std::string wide(101, 'a');
  std::string chinese;
  for (int i = 0; i < 97; ++i) chinese += "会";
  const auto repeat = [](const char* line, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += line;
    return text;
  };
  Check({
      {Sizes, {{"a.cc", absl::StrCat("// ", wide, "\n")}}, "a.cc:1: 104 columns"},
      {Sizes, {{"a.cc", absl::StrCat("// ", chinese, "\n")}}, ""},
      {Sizes, {{"a.proto", absl::StrCat("// ", wide, "\n")}}, ""},
      {Sizes, {{"a.sql", repeat("-- a\n", 501)}}, "a.sql:1: 501 lines"},
      {Sizes, {{"a.sql", repeat("-- a\n", 500)}}, ""},
      {Sizes,
       {{"a.cc", absl::StrCat("void F(int a) {\n", repeat("  if (a) { G(); }\n", 89), "}\n")}},
       "a.cc:1: a function of 91 lines"},
      {Sizes,
       {{"a.cc", absl::StrCat("void F(int a) {\n", repeat("  if (a) { G(); }\n", 88), "}\n")}},
       ""},
      {Sizes,
       {{"a.cc",
         absl::StrCat("namespace a {\nclass B {\n", repeat("  void C() {}\n", 99), "};\n}\n")}},
       ""},
      {Sizes,
       {{"a.cc", absl::StrCat("const int kA[] = {\n", repeat("  F(1),\n", 99), "};\n")}},
       ""},
  });
}

TEST(Rules, FirstLinesSayWhatAFileIsFor) {
  Check({
      {FirstLines, {{"a.cc", "#include <string>\n"}}, "a.cc:1"},
      {FirstLines, {{"a.cc", "// What it is for.\n#include <string>\n"}}, ""},
      {FirstLines, {{"a.sql", "CREATE TABLE a (id INTEGER);\n"}}, "a.sql:1"},
      {FirstLines, {{"scripts/run", "#!/bin/sh\nset -e\n"}}, "run:2"},
      {FirstLines, {{"scripts/run", "#!/bin/sh\n# Runs.\n"}}, ""},
      {FirstLines, {{"CMakeLists.txt", "project(a)\n"}}, "CMakeLists.txt:1"},
  });
}

TEST(Rules, EveryFileIsBuilt) {
  const File list = {"CMakeLists.txt", "set(AREAS visits)\nadd_library(a service/a.cc)\n"};
  const File tests = {"tests/CMakeLists.txt", "room_tests(files api rpc)\n"};
  Check({
      {Unbuilt, {{"service/a.cc", ""}, list}, ""},
      {Unbuilt, {{"service/b.cc", ""}, list}, "service/b.cc:1"},
      {Unbuilt, {{"service/domain/visits.cc", ""}, list}, ""},
      {Unbuilt, {{"tests/api/rpc_test.cc", ""}, list, tests}, ""},
      {Unbuilt, {{"tests/api/late_test.cc", ""}, list, tests}, "late_test.cc:1"},
      {MissingSiblings, {list}, "area visits has no service/domain/visits.cc"},
      {MissingSiblings, {{"CMakeLists.txt", "project(a)\n"}}, "no AREAS"},
  });
}

TEST(Rules, TheReadmesTellTheTruth) {
  const File run = {"scripts/run", "#!/bin/sh\n"};
  const auto both = [](const std::string& english, const std::string& chinese) {
    return std::vector<File>{{"README.md", english}, {"README.zh-CN.md", chinese}};
  };
  const auto with = [](std::vector<File> files, const File& more) {
    files.push_back(more);
    return files;
  };
  Check({
      {ReadmeErrors, with(both("# A\n`scripts/run`", "# A\n`scripts/run`"), run), ""},
      {ReadmeErrors, with(both("`scripts/run`", "nothing"), run),
       "README.zh-CN.md: does not name scripts/run"},
      {ReadmeErrors, both("type scripts/start.", ""), "README.md: there is no scripts/start"},
      {ReadmeErrors, both("`service/api/gone.cc`", ""), "there is no service/api/gone.cc"},
      {ReadmeErrors, both("`service/api/<area>.cc`", ""), ""},
      {ReadmeErrors, both("# A\n## B\n", "# A\n"), "headings"},
      {ReadmeErrors, {run}, "is missing"},
  });
}

// The start of a small tree: one table, which the journal knows.
const File kSchema = {"service/storage/schema/a.sql",
                      "CREATE TABLE a (\n  union_id INTEGER NOT NULL,\n  id INTEGER NOT NULL,\n"
                      "  name TEXT UNIQUE,\n  PRIMARY KEY (union_id, id)\n) STRICT;\n"
                      "CREATE UNIQUE INDEX b ON a (union_id, COALESCE(up, 0), title);\n"
                      "CREATE UNIQUE INDEX c ON a (union_id, no) WHERE no <> '';\n"};

File Storage(const std::string& name, const std::string& sql) {
  return {absl::StrCat("service/storage/", name, ".cc"),
          absl::StrCat("constexpr sql::Sql kOne{\n    \"", sql, "\"};\n")};
}

TEST(Rules, EachTableIsWrittenByOneFile) {
  const File journaled = {"service/storage/a.cc",
                          "const journal::Table kA{\n    \"a\", {\"union_id\", \"id\"}};\n"};
  const File insert = Storage("b", "INSERT INTO a (union_id, \"\n    \"id) VALUES ($1, $2)");
  Check({
      {TableWriters, {kSchema, journaled}, ""},
      {TableWriters, {kSchema, insert}, ""},
      {TableWriters, {kSchema}, "a: no file writes it"},
      {TableWriters,
       {kSchema, journaled, insert},
       "a: written by service/storage/a.cc and service/storage/b.cc"},
      {TableWriters,
       {kSchema, journaled, Storage("c", "UPDATE other SET id = $1")},
       "other: written by service/storage/c.cc, in no schema"},
      {TableWriters,
       {{"service/storage/schema/b.sql", "CREATE TABLE b (id INTEGER);\n"}},
       "b: has no key"},
      {BareWrites, {kSchema, journaled}, ""},
      {BareWrites, {kSchema, journaled, insert}, "b.cc:2: changes journaled a"},
      {BareWrites, {kSchema, journaled, Storage("b", "UPDATE a SET name = $1")}, "journaled a"},
      {BareWrites, {kSchema, journaled, Storage("b", "DELETE FROM a")}, "journaled a"},
      {BareWrites,
       {kSchema, {"service/storage/a.cc", "const Table kA(\"a\", {});\n"}, insert},
       "journaled a"},
  });
}

TEST(Rules, SqlIsWrittenInOneWay) {
  const auto check = [](const std::string& sql, const std::string& finding) {
    Check({{SqlForm, {Storage("a", sql), kSchema}, finding}});
  };
  check("SELECT name FROM a WHERE union_id = $1 AND id = $2", "");
  check("SELECT id FROM a WHERE name = $1", "");
  check("SELECT id FROM a WHERE union_id = $1", "many rows without ORDER BY");
  check("SELECT id FROM a WHERE union_id = $1 AND id != $2", "many rows without ORDER BY");
  check("SELECT id FROM a WHERE union_id = $1 ORDER BY id", "");
  check("SELECT id FROM a WHERE union_id = $1 AND COALESCE(up, 0) = $2 AND title = $3", "");
  check("SELECT id FROM a WHERE union_id = $1 AND COALESCE(up, 1) = $2 AND title = $3", "many");
  check("SELECT id FROM a WHERE union_id = $1 AND no = $2 AND no <> '' AND id <> $3", "");
  check("SELECT id FROM a WHERE union_id = $1 AND no = $2", "many rows without ORDER BY");
  check("SELECT id FROM a LIMIT 1", "");
  check("SELECT COUNT(*) FROM a", "");
  check("SELECT COALESCE(MAX(id), 0) FROM a", "");
  check("SELECT COALESCE(up, 0) FROM a", "many rows without ORDER BY");
  check("SELECT * FROM a ORDER BY id", "lists no columns");
  check("INSERT INTO a VALUES ($1, $2)", "INSERT lists no columns");
  check("INSERT INTO a (id) VALUES ($1) RETURNING *", "lists no columns");
  check("UPDATE a SET name = $2 WHERE id = $1", "$2 out of order");
  check("UPDATE a SET name = ? WHERE id = ?", "uses ?");
  check("SELECT id FROM a ORDER BY id LIMIT $1 OFFSET $2", "uses OFFSET");
  Check({{SqlForm, {{"service/api/a.cc", "Sql k{\"DELETE FROM a\"};\n"}, kSchema}, "outside"}});
}

TEST(Scanner, BlanksCommentsAndLiteralsAndKeepsLines) {
  const Source source =
      MakeSource("a.cc", "int a; // \"x\"\nauto b = \"//\\\"\";  /* c\n */ 'd';\n");
  ASSERT_EQ(source.code_lines.size(), 3u);
  EXPECT_EQ(source.code.size(), source.text.size());
  EXPECT_FALSE(absl::StrContains(source.code, "x"));
  EXPECT_FALSE(absl::StrContains(source.code, "//"));
  ASSERT_EQ(source.literals.size(), 1u);
  EXPECT_EQ(source.literals[0].line, 2);
  EXPECT_EQ(source.literals[0].text, "//\"");
}

TEST(Scanner, JoinsNeighbouringLiteralsAndNamesTheMacroBetween) {
  const Source source = MakeSource(
      "a.cc", "f(\"SELECT \" COLUMNS\n  \"FROM a\", \"b\", R\"(raw \"c\")\", 1'000, \"d\")\n");
  ASSERT_EQ(source.literals.size(), 4u);
  EXPECT_EQ(source.literals[0].text, "SELECT COLUMNS FROM a");
  EXPECT_EQ(source.literals[1].text, "b");
  EXPECT_EQ(source.literals[2].text, "raw \"c\"");
  EXPECT_EQ(source.literals[3].text, "d");
}

}  // namespace
}  // namespace unioncare::tidy
