// SQL: who writes which table, and how statements are written. It reads constants, not databases:
// what is put together at run time is the journal's alone.
#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "tests/tidy/rules.h"

namespace unioncare::tidy {
namespace {

using Words = std::vector<std::string>;

// Splits SQL into words and single signs; "$1" is one word, text in quotes is left out.
Words WordsOf(absl::string_view sql) {
  Words words;
  bool quoted = false;
  bool joins = false;
  for (const char c : sql) {
    if (c == '\'') quoted = !quoted;
    if (quoted || c == '\'' || std::isspace(static_cast<unsigned char>(c))) {
      joins = false;
      continue;
    }
    const bool letter = std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$';
    if (letter && joins) {
      words.back() += c;
    } else {
      words.push_back(std::string(1, c));
    }
    joins = letter;
  }
  return words;
}

std::string Word(const Words& words, size_t at) {
  return at < words.size() ? words[at] : "";
}

bool Holds(const Words& words, absl::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool IsStatement(const Words& words) {
  const std::string verb = Word(words, 0);
  return words.size() > 2 && (verb == "SELECT" || verb == "INSERT" || verb == "UPDATE" ||
                              verb == "DELETE" || verb == "WITH");
}

// What names one row of a table: columns (or expressions, written without blanks), and the
// condition of a partial index, which a statement must repeat.
struct RowKey {
  std::set<std::string> columns;
  Words condition;
};
using Keys = std::vector<RowKey>;

// The position of the bracket that closes the one at `open`.
size_t Closing(const Words& words, size_t open) {
  int depth = 0;
  for (size_t i = open; i < words.size(); ++i) {
    depth += words[i] == "(" ? 1 : words[i] == ")" ? -1 : 0;
    if (depth == 0) return i;
  }
  return words.size();
}

std::set<std::string> ListAt(const Words& words, size_t open) {
  std::set<std::string> columns;
  std::string column;
  const size_t end = Closing(words, open);
  for (size_t i = open + 1; i < end; ++i) {
    if (words[i] == "(") {
      const size_t close = Closing(words, i);
      for (; i < close; ++i) column += words[i];
    }
    if (words[i] == ",") {
      columns.insert(column);
      column.clear();
    } else {
      column += words[i];
    }
  }
  columns.insert(column);
  return columns;
}

std::string WithoutComments(const Source& schema) {
  std::string text;
  for (absl::string_view line : schema.lines) {
    absl::StrAppend(&text, line.substr(0, line.find("--")), "\n");
  }
  return text;
}

void ReadTable(const Words& words, size_t create, std::map<std::string, Keys>& tables) {
  Keys& keys = tables[Word(words, create + 2)];
  for (size_t i = create + 3; i < words.size() && words[i] != ";"; ++i) {
    const bool primary = words[i] == "PRIMARY" && Word(words, i + 1) == "KEY";
    const size_t open = i + (primary ? 2 : 1);
    if (!primary && words[i] != "UNIQUE") continue;
    if (Word(words, open) == "(") {
      keys.push_back({ListAt(words, open), {}});
    } else {
      // Beside a column: its name stands after the last comma or bracket before.
      size_t name = i;
      while (name > create + 3 && words[name - 1] != "," && words[name - 1] != "(") --name;
      keys.push_back({{words[name]}, {}});
    }
  }
}

std::map<std::string, Keys> TablesOf(const Sources& sources) {
  std::map<std::string, Keys> tables;
  for (const Source& source : sources) {
    if (!source.In("service/storage/schema/") || !source.EndsWith(".sql")) continue;
    const Words words = WordsOf(WithoutComments(source));
    for (size_t i = 0; i < words.size(); ++i) {
      if (words[i] != "CREATE") continue;
      if (Word(words, i + 1) == "TABLE") ReadTable(words, i, tables);
      if (Word(words, i + 1) != "UNIQUE") continue;
      const auto end = std::find(words.begin() + i, words.end(), ";");
      const auto where = std::find(words.begin() + i, end, "WHERE");
      const auto condition = where == end ? end : where + 1;
      tables[Word(words, i + 5)].push_back({ListAt(words, i + 6), Words(condition, end)});
    }
  }
  return tables;
}

// The table that each statement of the words changes: INSERT INTO t, UPDATE t SET, DELETE FROM t.
std::vector<std::string> ChangedBy(const Words& words) {
  std::vector<std::string> changed;
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string next = Word(words, i + 1);
    if ((words[i] == "INSERT" && next == "INTO") || (words[i] == "DELETE" && next == "FROM") ||
        (words[i] == "REPLACE" && next == "INTO")) {
      changed.push_back(Word(words, i + 2));
    } else if (words[i] == "UPDATE" && Word(words, i + 2) == "SET") {
      changed.push_back(next);
    }
  }
  return changed;
}

// The tables that a file declares journaled: the first literal after "Table kName{" or "(".
std::vector<std::string> JournaledIn(const Source& source) {
  std::vector<std::string> tables;
  int seen = 0;  // only the first literal of a line can be the name
  for (const Literal& literal : source.literals) {
    if (literal.line == seen) continue;
    seen = literal.line;
    // The head stands on the literal's line, or on the line before.
    const size_t last = literal.line - 1;
    std::string head = last > 0 ? source.code_lines[last - 1] : "";
    const std::string& line = source.code_lines[last];
    absl::StrAppend(&head, " ", line.substr(0, line.find('"')));
    absl::string_view open = absl::StripAsciiWhitespace(head);
    if (!absl::EndsWith(open, "{") && !absl::EndsWith(open, "(")) continue;
    open = absl::StripTrailingAsciiWhitespace(open.substr(0, open.size() - 1));
    const Words words = WordsOf(open);
    if (words.size() < 2 || words[words.size() - 2] != "Table") continue;
    if (words.back()[0] == 'k') tables.push_back(literal.text);
  }
  return tables;
}

// table → the files that write it, by statement or through the journal.
std::map<std::string, std::set<std::string>> WritersOf(const Sources& sources) {
  std::map<std::string, std::set<std::string>> writers;
  for (const Source& source : sources) {
    if (!source.In("service/") || !source.IsCpp()) continue;
    for (const Literal& literal : source.literals) {
      for (const std::string& table : ChangedBy(WordsOf(literal.text))) {
        if (!table.empty()) writers[table].insert(source.path);
      }
    }
    for (const std::string& table : JournaledIn(source)) writers[table].insert(source.path);
  }
  return writers;
}

// The columns and expressions that WHERE compares by "=", of whatever table.
std::set<std::string> ComparedIn(const Words& words) {
  std::set<std::string> compared;
  const size_t where = std::find(words.begin(), words.end(), "WHERE") - words.begin();
  for (size_t i = where; i + 1 < words.size(); ++i) {
    if (words[i + 1] != "=" || words[i] == "<" || words[i] == ">" || words[i] == "!") continue;
    size_t begin = i;
    if (words[i] == ")") {
      while (begin > where && Closing(words, begin) != i) --begin;
      if (begin > where) --begin;  // the name of the function
    }
    compared.insert(absl::StrJoin(words.begin() + begin, words.begin() + i + 1, ""));
  }
  return compared;
}

// Whether a SELECT can answer with more than one row, as far as its words show.
bool MayHaveManyRows(const Words& words, const std::map<std::string, Keys>& tables) {
  const size_t from = std::find(words.begin(), words.end(), "FROM") - words.begin();
  if (from >= words.size()) return false;
  static const auto& aggregates =
      *new std::set<std::string>{"COUNT", "MAX", "MIN", "SUM", "EXISTS", "TOTAL"};
  const size_t first = Word(words, 1) == "COALESCE" ? 3 : 1;
  if (aggregates.count(Word(words, first)) > 0 && !Holds(words, "GROUP")) return false;
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i] == "LIMIT" && words[i + 1] == "1") return false;
  }
  const auto table = tables.find(Word(words, from + 1));
  if (table == tables.end() || Holds(words, "OR")) return true;
  const std::set<std::string> compared = ComparedIn(words);
  const bool joined = Holds(words, "JOIN");
  const auto names_one_row = [&](const RowKey& key) {
    return std::includes(compared.begin(), compared.end(), key.columns.begin(),
                         key.columns.end()) &&
           std::search(words.begin(), words.end(), key.condition.begin(), key.condition.end()) !=
               words.end();
  };
  return joined || std::none_of(table->second.begin(), table->second.end(), names_one_row);
}

// What is wrong with a statement.
std::vector<std::string> FaultsOf(const Words& words, const std::map<std::string, Keys>& tables) {
  std::vector<std::string> faults;
  int highest = 0;
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    const std::string before = i > 0 ? words[i - 1] : "";
    if (word == "*" && (before == "SELECT" || before == "RETURNING" || before == ".")) {
      faults.push_back("lists no columns");
    }
    if (word == "INSERT" && Word(words, i + 1) == "INTO" && Word(words, i + 3) != "(") {
      faults.push_back("INSERT lists no columns");
    }
    if (word == "?" || word == "OFFSET" || word == "REPLACE" || word == "rowid") {
      faults.push_back(absl::StrCat("uses ", word));
    }
    int number = 0;
    if (word[0] != '$' || !absl::SimpleAtoi(word.substr(1), &number)) continue;
    if (number > highest + 1) faults.push_back(absl::StrCat(word, " out of order"));
    highest = std::max(highest, number);
  }
  const bool reads = words[0] == "SELECT" || words[0] == "WITH";
  if (reads && !Holds(words, "ORDER") && MayHaveManyRows(words, tables)) {
    faults.push_back("many rows without ORDER BY");
  }
  return faults;
}

}  // namespace

Findings TableWriters(const Sources& sources) {
  const std::map<std::string, Keys> tables = TablesOf(sources);
  const auto writers = WritersOf(sources);
  Findings findings;
  if (tables.empty()) findings.push_back("service/storage/schema: creates no table");
  for (const auto& [table, keys] : tables) {
    const auto files = writers.find(table);
    const size_t count = files == writers.end() ? 0 : files->second.size();
    if (count == 0) findings.push_back(absl::StrCat(table, ": no file writes it"));
    if (count > 1) {
      findings.push_back(
          absl::StrCat(table, ": written by ", absl::StrJoin(files->second, " and ")));
    }
    if (keys.empty()) findings.push_back(absl::StrCat(table, ": has no key"));
  }
  for (const auto& [table, files] : writers) {
    if (tables.count(table) > 0) continue;
    findings.push_back(
        absl::StrCat(table, ": written by ", absl::StrJoin(files, " and "), ", in no schema"));
  }
  return findings;
}

Findings BareWrites(const Sources& sources) {
  std::set<std::string> journaled;
  for (const Source& source : sources) {
    if (!source.In("service/") || !source.IsCpp()) continue;
    for (const std::string& table : JournaledIn(source)) journaled.insert(table);
  }
  Findings findings;
  for (const Source& source : sources) {
    if (!source.In("service/") || !source.IsCpp()) continue;
    if (source.path == "service/storage/journal.cc") continue;
    for (const Literal& literal : source.literals) {
      for (const std::string& table : ChangedBy(WordsOf(literal.text))) {
        if (journaled.count(table) == 0) continue;
        findings.push_back(At(source, literal.line,
                              absl::StrCat("changes journaled ", table, " past the journal")));
      }
    }
  }
  return findings;
}

Findings SqlForm(const Sources& sources) {
  const std::map<std::string, Keys> tables = TablesOf(sources);
  Findings findings;
  for (const Source& source : sources) {
    if (!source.IsCpp() || source.In("tests/")) continue;
    for (const Literal& literal : source.literals) {
      const Words words = WordsOf(literal.text);
      if (!IsStatement(words)) continue;
      if (!source.In("service/storage/")) {
        findings.push_back(At(source, literal.line, "SQL outside of storage"));
      }
      for (const std::string& fault : FaultsOf(words, tables)) {
        findings.push_back(At(source, literal.line, absl::StrCat("SQL: ", fault)));
      }
    }
  }
  return findings;
}

}  // namespace unioncare::tidy
