// The client at work on a real server, as people see it: every verb, done, not found, not allowed
// and refused, in Chinese and in English, against tests/cli/transcripts/*.txt. UPDATE_TRANSCRIPTS=1
// rewrites those files from what happens.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "client/cli.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"
#include "tests/cli/transcript.h"
#include "tests/support/pictures.h"
#include "tests/support/test_server.h"

namespace unioncare::client {
namespace {

constexpr const char* kKinds[] = {"done", "not found", "not allowed", "refused"};

// What cannot happen to a verb, and why.
struct Exemption {
  const char* title;
  const char* kind;
  const char* reason;
};
constexpr Exemption kExemptions[] = {
    {"union list", "not found", "it names no record: nothing to see is an empty list"},
    {"member find", "not found", "nobody of that name is an empty list"},
    {"calendar import", "not found", "it names no record"},
    {"calendar list", "not found", "it names no record"},
    {"calendar lunar", "not found", "it names no record"},
    {"calendar solar", "not found", "a day that does not exist is refused"},
    {"login", "not found", "it names no record"},
    {"logout", "not found", "it names no record"},
    {"user set-password", "not found", "whether there is such a user is not said"},
    {"user change-password", "not found", "it names no record"},
    {"completion", "not found", "it names no record"},
    {"completion", "not allowed", "it calls no server"},
    {"birthday list-parties", "not found", "it names no record"},
    {"policy list-profiles", "not found", "it names no record"},
    {"member import", "not found", "it names no record"},
    {"member imports", "not found", "it names no record"},
    {"member import-publish", "done", "it needs a list that was checked and not published; "
                                      "tests/api publishes many"},
    {"visit import", "not found", "it names no record"},
    {"member export", "not found", "it names no record"},
    {"member template", "not found", "it names no record"},
    {"transfer list", "not found", "it names no record: no transfer is an empty list"},
    {"fund create", "not found", "it names no record but the union"},
    {"fund list", "not found", "it names no record: no fund is an empty list"},
    {"fund list", "refused", "it takes nothing that could be wrong"},
    {"fund show", "refused", "it takes nothing that could be wrong"},
    {"fund voucher", "refused", "it takes nothing that could be wrong"},
    {"fund budget-line", "refused", "it takes nothing that could be wrong"},
    {"fund set-income", "not found", "it names no record"},
    {"fund execution", "not found", "it names no record"},
    {"fund export", "not found", "it names no record"},
    {"fund close-period", "not found", "a month is no record before it is closed"},
    {"fund periods", "not found", "it names no record"},
    {"fund periods", "refused", "it takes nothing that could be wrong"},
    {"aid show", "refused", "it takes nothing that could be wrong"},
    {"aid sheet", "refused", "it takes nothing that could be wrong"},
    {"aid form", "refused", "it takes nothing that could be wrong"},
    {"aid batch-show", "refused", "it takes nothing that could be wrong"},
    {"aid left-out", "refused", "it takes nothing that could be wrong"},
    {"aid stock", "not found", "it names no record: nothing in stock is an empty list"},
    {"aid stock-moves", "not found", "it names no record"},
    {"duty list", "not found", "it names no record: no exemption is an empty list"},
    {"duty list", "refused", "it takes nothing that could be wrong"},
    {"audit check-proof", "not found", "it names no record"},
    {"audit check-proof", "not allowed", "it calls no server"},
    {"audit rotate-key", "not found", "it names no record"},
    {"audit rules", "not found", "it names no record"},
    {"audit rules", "not allowed", "whoever is signed in may read the rules"},
    {"audit rules", "refused", "it takes nothing that could be wrong"},
    {"audit sample", "not found", "it names no record"},
    {"finding record", "not found", "it names no record"},
    {"finding list", "not found", "it names no record: no finding is an empty list"},
    {"finding show", "refused", "it takes nothing that could be wrong"},
    {"finding ledger", "not found", "it names no record"},
    {"exam plans", "not found", "it names no record: no plan is an empty list"},
    {"retiree expected", "not found", "it names no record: nobody expected is an empty list"},
    {"retiree when", "refused", "it takes nothing that could be wrong"},
    {"exam entry", "refused", "it takes nothing that could be wrong"},
    {"exam history", "refused", "it takes nothing that could be wrong"},
    {"exam coverage", "refused", "it takes nothing that could be wrong"},
    {"retiree due", "not found", "it names no record: nothing due is an empty list"},
    {"retiree show", "refused", "it takes nothing that could be wrong"},
    {"retiree alerts", "not found", "it names no record: no alert is an empty list"},
    {"retiree alerts", "refused", "it takes nothing that could be wrong"},
    {"retiree milestones", "not found", "it names no record"},
    {"retiree rounds", "not found", "it names no record: no round is an empty list"},
    {"retiree rounds", "refused", "it takes nothing that could be wrong"},
    {"hardship check", "not found", "it names no record"},
    {"hardship list", "not found", "it names no record: no file is an empty list"},
    {"hardship show", "refused", "it takes nothing that could be wrong"},
    {"hardship summary", "not found", "it names no record"},
    {"hardship publicity", "not found", "it names no record: nothing to see is an empty list"},
    {"hardship preview", "not found", "it names no record"},
    {"hardship packages", "not found", "it names no record: nothing to see is an empty list"},
    {"hardship package-answer", "done", "its etag differs from run to run; tests/api answers many"},
    {"hardship confirm", "done", "a superior reviews here; tests/api confirms"},
    {"hardship standard-set", "not found", "it names no record"},
    {"hardship standards", "not found", "it names no record"},
    {"hardship standards", "not allowed", "whoever is of the union may read them"},
    {"hardship rules", "not found", "it names no record"},
    {"hardship rules", "not allowed", "whoever is of the union may read them"},
    {"hardship rules-set", "not found", "it names no record"},
    {"hardship pay", "done", "it wants a standard and a fund; tests/api pays"},
    {"hardship rounds", "not found", "it names no record: no round is an empty list"},
    {"hardship round-show", "refused", "it takes nothing that could be wrong"},
    {"hardship limit-set", "not found", "it names no record"},
    {"hardship limits", "not found", "it names no record"},
    {"hardship limits", "not allowed", "whoever is of the union may read them"},
    {"admin backup", "not found", "it names no record"},
    {"admin restore", "not found", "it names no record"},
    {"admin status", "done", "its sizes differ from run to run; tests/api looks at them"},
    {"admin status", "not found", "it names no record"},
    {"admin status", "refused", "it takes nothing that could be wrong"},
};

// The exit codes that an outcome may have.
const std::map<std::string, std::set<int>>& CodesOfKinds() {
  static const auto& codes = *new std::map<std::string, std::set<int>>{
      {"done", {0}}, {"not found", {3}}, {"not allowed", {4}}, {"refused", {2, 5, 6}}};
  return codes;
}

bool IsExempt(const std::string& title, const std::string& kind) {
  return std::any_of(std::begin(kExemptions), std::end(kExemptions), [&](const Exemption& each) {
    return title == each.title && kind == each.kind;
  });
}

std::string PathOf(const std::string& noun) {
  return absl::StrCat(UNIONCARE_SOURCE_DIR, "/tests/cli/transcripts/", noun, ".txt");
}

std::string ReadFile(const std::string& path) {
  std::ifstream file(path);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

// The nouns of the command table, and "care" for what belongs to none.
std::vector<std::string> Nouns() {
  std::vector<std::string> nouns = {"care"};
  for (const Command& command : Commands()) {
    // The verbs of one noun may come from several areas.
    if (std::find(nouns.begin(), nouns.end(), command.noun) == nouns.end()) {
      nouns.push_back(command.noun);
    }
  }
  return nouns;
}

// A connection to the database file, as somebody has who edits it by hand.
class Database {
 public:
  explicit Database(const std::string& path) {
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READWRITE, nullptr),
              SQLITE_OK);
  }
  ~Database() { sqlite3_close(database_); }

  // Runs one statement; each row as one text.
  std::vector<std::string> Run(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    std::vector<std::string> rows;
    EXPECT_EQ(sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr), SQLITE_OK)
        << sql << ": " << sqlite3_errmsg(database_);
    while (sqlite3_step(statement) == SQLITE_ROW) {
      std::string& row = rows.emplace_back();
      for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const char* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
        absl::StrAppend(&row, i == 0 ? "" : "|",
                        absl::string_view(bytes, sqlite3_column_bytes(statement, i)));
      }
    }
    EXPECT_EQ(sqlite3_finalize(statement), SQLITE_OK) << sql;
    return rows;
  }

  // Every row of every table.
  std::map<std::string, std::vector<std::string>> Content() {
    std::map<std::string, std::vector<std::string>> content;
    for (const std::string& table : Run("SELECT name FROM sqlite_master WHERE type = 'table'")) {
      content[table] = Run("SELECT * FROM " + table);
    }
    return content;
  }

 private:
  sqlite3* database_ = nullptr;
};

// "8F3K-22QD-0000-1111".
bool IsCode(const std::string& word) {
  if (word.size() != 19) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    const bool fits = i % 5 == 4 ? word[i] == '-'
                                 : absl::ascii_isdigit(word[i]) || absl::ascii_isupper(word[i]);
    if (!fits) return false;
  }
  return true;
}

// A word of the screen, or what it is when it differs from run to run.
std::string WithoutSecret(const std::string& word) {
  const bool hex = std::all_of(word.begin(), word.end(),
                               [](char c) { return absl::ascii_isxdigit(c) || c == '-'; });
  if (word.size() == 48 && absl::StartsWith(word, "care_")) return "(secret)";
  if (IsCode(word)) return "(code)";
  if (absl::StartsWith(word, "signing-")) return "signing-(hash)";
  if (word.size() == 64 && hex) return "(hash)";
  if (word.size() == 36 && hex && word[8] == '-' && word[23] == '-') return "(request id)";
  return word;
}

// What one command line brought about.
struct Outcome {
  int code = 0;
  std::string screen;
};

// A server with a small world in it, and somebody at a pretended terminal.
class Stage {
 public:
  Stage() : world_(unioncare::testing::MakeWorld(server_)) {
    for (const auto& [name, bytes] : std::map<std::string, std::string>{
             {"photo.jpg", unioncare::testing::Jpeg(640, 480)},
             {"proof.pdf", unioncare::testing::Pdf()},
             {"page.jpg", "<html>"},
             {"roster.csv", "2026年花名册,,\n姓名,工号,部门,民族\n钱多,N1,英语组,汉\n李娜,,英语组,\n"},
             {"ledger.csv",
              "2024年五必访走访台账\n编号,姓名,必访类型,发生日期,走访时间,走访人员,方式/地点,慰问金(元),备注\n"
              "2024-7,张伟,住院,2024-03-05,2024-03-07,李娜、校长,医院 市一院,500,\n"
              "2024-8,李娜,结婚,2024-05-01,2024-05-03,王强,上门,200,\n"},
             {"misfit.csv",
              "姓名,必访类型,走访时间,方式\n刘洋,住院,2024-03-07,医院\n无名,婚丧,2024-02-30,医院\n"},
             {"faults.csv", "姓名,出生日期\n孔乙,1976-03\n刘洋,\n孟丙,1980-02-30\n"}}) {
      std::ofstream(absl::StrCat(home_.path(), "/", name), std::ios::binary) << bytes;
    }
  }

  Database OpenDatabase() const { return Database(server_.database()); }

  // Runs the command line of a step, or another one of the same person.
  Outcome Play(const Step& step, const std::string& line) {
    std::vector<std::string> words = WordsOfLine(line);
    // Where a shell would put it.
    for (std::string& word : words) {
      word = absl::StrReplaceAll(word, {{"~/.config", home_.path()}});
    }
    std::map<std::string, std::string> environment = EnvironmentOf(step.caller);
    while (!words.empty() && words.front() != "care") {
      const std::pair<std::string, std::string> set =
          absl::StrSplit(words.front(), absl::MaxSplits('=', 1));
      environment[set.first] = set.second;
      words.erase(words.begin());
    }
    const bool terminal = !absl::EndsWith(line, kPipe);
    Screen screen;
    ScreenStream out(screen, ""), err(screen, "! ");
    std::vector<std::string> typed = step.typed;
    for (std::string& answer : typed) {
      if (absl::StartsWith(answer, "@")) answer = world_.token(answer.substr(1));
    }
    TypedInput input(typed, terminal ? &err : nullptr);
    std::istream in(&input);
    Streams streams{
        .in = in,
        .out = out,
        .err = err,
        .in_is_terminal = terminal,
        .out_is_terminal = terminal,
        .err_is_terminal = terminal,
        .environment = [&](const std::string& name) -> std::optional<std::string> {
          const auto found = environment.find(name);
          if (found == environment.end() || found->second.empty()) return std::nullopt;
          return found->second;
        },
        .today = [] { return absl::CivilDay(2026, 11, 21); },
        .pause = [](absl::Duration) {},
        .echo = [&](bool on) { input.set_echo(on && terminal ? &err : nullptr); },
    };
    std::vector<const char*> argv;
    for (const std::string& word : words) argv.push_back(word.c_str());
    const int code = RunCare(static_cast<int>(argv.size()), argv.data(), streams);
    for (absl::string_view word : absl::StrSplit(screen.text(), absl::ByAnyChar(" \t\n"))) {
      // What was handed out is typed as @code later.
      if (IsCode(std::string(word))) world_.tokens["code"] = std::string(word);
    }
    return {.code = code, .screen = Masked(screen.text())};
  }

 private:
  std::map<std::string, std::string> EnvironmentOf(const std::string& caller) const {
    std::map<std::string, std::string> environment = {{"CARE_SERVER", server_.address()},
                                                      {"XDG_CONFIG_HOME", home_.path()},
                                                      {"NO_COLOR", "1"}};
    const auto token = world_.tokens.find(caller);
    if (token != world_.tokens.end()) environment["CARE_TOKEN"] = token->second;
    if (caller == "stranger") environment["CARE_TOKEN"] = "care_" + std::string(43, 'x');
    return environment;
  }

  // Leaves out what differs from run to run, and shows what a screen would not.
  std::string Masked(const std::string& screen) const {
    const std::string shown = absl::StrReplaceAll(
        screen, {{server_.address(), "127.0.0.1:7100"},
                 {home_.path(), "~/.config"},
                 {"\r", "\\r"},
                 {"\x1b", "\\e"},
                 {"\xEF\xBB\xBF", "\\ufeff"}});
    std::string masked, word;
    for (const char c : shown + '\n') {
      if (absl::ascii_isalnum(c) || c == '_' || c == '-') {
        word.push_back(c);
        continue;
      }
      absl::StrAppend(&masked, WithoutSecret(word));
      word.clear();
      // A screen does not show spaces at the end of a line.
      if (c == '\n') masked.erase(masked.find_last_not_of(' ') + 1);
      masked.push_back(c);
    }
    masked.pop_back();
    return masked;
  }

  unioncare::testing::TestServer server_;
  unioncare::testing::World world_;
  unioncare::testing::TemporaryDirectory home_;
};

const Command* CommandOf(const Step& step) {
  for (const Command& command : Commands()) {
    if (command.Title() == step.title) return &command;
  }
  return nullptr;
}

bool CanBeTried(const Step& step) {
  const Command* command = CommandOf(step);
  return command != nullptr && step.kind == "done" && step.typed.empty() &&
         command->Method() != nullptr &&
         command->Method()->input_type()->FindFieldByName("validate_only") != nullptr;
}

// What is tried only is found good, and leaves every row as it was.
void ExpectNothingChanges(Stage& stage, const Step& step) {
  Database database = stage.OpenDatabase();
  const auto before = database.Content();
  EXPECT_FALSE(before.at("members").empty());
  const std::string dry = absl::StrCat(absl::StripSuffix(step.line, kPipe), " --dry-run", kPipe);
  const Outcome outcome = stage.Play(step, dry);
  EXPECT_EQ(outcome.code, 0) << dry << "\n" << outcome.screen;
  EXPECT_TRUE(absl::StrContains(outcome.screen, "! 试运行，未保存\n")) << outcome.screen;
  const auto after = database.Content();
  for (const auto& [table, rows] : before) {
    EXPECT_EQ(after.at(table), rows) << dry << " changed " << table;
  }
}

// Each line of a stream of answers is one JSON object.
void ExpectJsonLines(const std::string& screen) {
  int objects = 0;
  for (absl::string_view line : absl::StrSplit(screen, '\n', absl::SkipEmpty())) {
    if (absl::StartsWith(line, "! ")) continue;
    google::protobuf::Struct object;
    EXPECT_TRUE(google::protobuf::util::JsonStringToMessage(std::string(line), &object).ok())
        << line;
    ++objects;
  }
  EXPECT_GT(objects, 0);
}

// The transcript as it happens now.
std::string Perform(const Transcript& transcript) {
  Stage chinese, english;
  std::string text = transcript.preface;
  for (const Step& step : transcript.steps) {
    absl::StrAppend(&text, "--- ", step.title, ": ", step.kind, step.note.empty() ? "" : ", ",
                    step.note, "\n");
    for (const std::string& sql : step.sql) {
      chinese.OpenDatabase().Run(sql);
      english.OpenDatabase().Run(sql);
      absl::StrAppend(&text, "sql> ", sql, "\n");
    }
    for (const std::string& typed : step.typed) {
      absl::StrAppend(&text, "<", typed.empty() ? "" : " ", typed, "\n");
    }
    if (CanBeTried(step)) ExpectNothingChanges(chinese, step);
    for (Stage* stage : {&chinese, &english}) {
      const std::string line = stage == &chinese ? step.line : InEnglish(step.line);
      const Outcome outcome = stage->Play(step, line);
      absl::StrAppend(&text, step.caller, "$ ", line, " [rc=", outcome.code, "]\n",
                      outcome.screen);
      const auto codes = CodesOfKinds().find(step.kind);
      if (codes != CodesOfKinds().end()) {
        EXPECT_EQ(codes->second.count(outcome.code), 1u)
            << step.kind << ": " << line << " [rc=" << outcome.code << "]\n"
            << outcome.screen;
      }
      const Command* command = CommandOf(step);
      if (outcome.code == 0 && command != nullptr && command->Method() != nullptr &&
          command->Method()->server_streaming() && absl::StrContains(line, "--output=json")) {
        ExpectJsonLines(outcome.screen);
      }
    }
    absl::StrAppend(&text, "\n");
  }
  return text;
}

class Transcripts : public ::testing::TestWithParam<std::string> {};

TEST_P(Transcripts, AreAsWritten) {
  const std::string path = PathOf(GetParam());
  const std::string written = ReadFile(path);
  ASSERT_FALSE(written.empty()) << path << " is missing";
  const std::string happened = Perform(ParseTranscript(written));
  if (std::getenv("UPDATE_TRANSCRIPTS") != nullptr) {
    std::ofstream(path) << happened;
    return;
  }
  EXPECT_TRUE(written == happened) << path << " says (-), happened (+)\n"
                                   << Difference(written, happened);
}

INSTANTIATE_TEST_SUITE_P(OfEveryNoun, Transcripts, ::testing::ValuesIn(Nouns()),
                         [](const auto& info) {
                           // GoogleTest takes no "-" in a name ("can-i").
                           return absl::StrReplaceAll(info.param, {{"-", "_"}});
                         });

TEST(TranscriptTable, HasEveryVerbWithEveryOutcome) {
  std::set<std::pair<std::string, std::string>> present;
  for (const std::string& noun : Nouns()) {
    for (const Step& step : ParseTranscript(ReadFile(PathOf(noun))).steps) {
      if (CodesOfKinds().count(step.kind) == 0) continue;
      EXPECT_NE(CommandOf(step), nullptr) << step.title << " is no command";
      EXPECT_TRUE(absl::StrContains(step.line, "care " + step.title)) << step.line;
      present.emplace(step.title, step.kind);
    }
  }
  for (const Command& command : Commands()) {
    for (const char* kind : kKinds) {
      EXPECT_NE(present.count({command.Title(), kind}) == 1, IsExempt(command.Title(), kind))
          << command.Title() << ": " << kind << " is missing, or exempt without need";
    }
  }
  for (const Exemption& exemption : kExemptions) {
    EXPECT_NE(CommandOf(StepOf(absl::StrCat(exemption.title, ": "))), nullptr) << exemption.title;
  }
}

}  // namespace
}  // namespace unioncare::client
