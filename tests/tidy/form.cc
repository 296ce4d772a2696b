// The form of the files: names, sizes, first lines, that all are built, and that the READMEs tell
// the truth about the tree.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "tests/tidy/rules.h"

namespace unioncare::tidy {
namespace {

constexpr size_t kColumnsMax = 100;
constexpr size_t kFileLinesMax = 500;
constexpr size_t kFunctionLinesMax = 90;  // the aim is 70

std::string StemOf(const Source& source) {
  return std::filesystem::path(source.path).stem();
}

bool IsScript(const Source& source) {
  return std::filesystem::path(source.path).extension().empty();
}

bool IsCMake(const Source& source) {
  return source.EndsWith("CMakeLists.txt") || source.EndsWith(".cmake");
}

size_t Columns(absl::string_view line) {
  return std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
}

// The code with preprocessor lines blanked: braces of a macro open no function.
std::vector<std::string> WithoutPreprocessor(const Source& source) {
  std::vector<std::string> lines = source.code_lines;
  bool continues = false;
  for (std::string& line : lines) {
    const absl::string_view stripped = absl::StripAsciiWhitespace(line);
    const bool blank = continues || absl::StartsWith(stripped, "#");
    continues = blank && absl::EndsWith(stripped, "\\");
    if (blank) line.clear();
  }
  return lines;
}

// Whether what stands before a brace is the head of a function: it has parameters and no "=".
bool IsFunctionHead(absl::string_view head) {
  head = absl::StripAsciiWhitespace(head);
  for (absl::string_view other : {"namespace", "class", "struct", "enum", "union", "extern"}) {
    if (absl::StartsWith(head, other)) return false;
  }
  if (!absl::StrContains(head, '(')) return false;
  const char last = head.back();
  return last == ')' || last == '>' || std::isalnum(static_cast<unsigned char>(last));
}

struct Function {
  size_t line;
  size_t length;
};

// Functions by their braces. A lambda belongs to the function around it.
std::vector<Function> FunctionsOf(const Source& source) {
  std::vector<Function> functions;
  const std::vector<std::string> lines = WithoutPreprocessor(source);
  std::string head;
  int depth = 0;  // braces open inside the function, 0 outside of any
  size_t begin = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    for (const char c : lines[i]) {
      if (depth > 0) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) functions.push_back({begin + 1, i - begin + 1});
      } else if (c == '{') {
        if (IsFunctionHead(head)) {
          depth = 1;
          begin = i;
        }
        head.clear();
      } else if (c == '}' || c == ';') {
        head.clear();
      } else {
        head += c;
      }
    }
    head += ' ';
  }
  return functions;
}

}  // namespace

Findings BannedWords(const Sources& sources) {
  // In two parts, so that this file does not hold them.
  const std::string unfinished[] = {absl::StrCat("TO", "DO"), absl::StrCat("FIX", "ME"),
                                    absl::StrCat("XX", "X")};
  static constexpr absl::string_view kNames[] = {"util",    "utils",   "helper",  "helpers",
                                                 "impl",    "common",  "commons", "misc",
                                                 "manager", "managers"};
  static constexpr absl::string_view kTestCode[] = {"GTEST_SKIP",      "sleep_for", "sleep_until",
                                                    "absl::SleepFor",  "usleep(",   "nanosleep(",
                                                    "std::this_thread"};
  Findings findings;
  for (const Source& source : sources) {
    const std::string stem = StemOf(source);
    for (absl::string_view name : kNames) {
      if (stem == name || absl::EndsWith(stem, absl::StrCat("_", name))) {
        findings.push_back(At(source, 1, "its name does not say what is in it"));
      }
    }
    for (size_t i = 0; i < source.lines.size(); ++i) {
      for (const std::string& word : unfinished) {
        if (HasWord(source.lines[i], word)) findings.push_back(At(source, i + 1, word));
      }
    }
    if (!source.IsCpp()) continue;
    for (size_t i = 0; i < source.code_lines.size(); ++i) {
      const std::string& line = source.code_lines[i];
      if (HasWord(line, "std::string_view")) {
        findings.push_back(At(source, i + 1, "std::string_view; take absl::string_view"));
      }
      for (const char* declares : {"class ", "struct ", "using "}) {
        const size_t at = line.find(declares);
        if (at == std::string::npos) continue;
        absl::string_view name = absl::string_view(line).substr(at + std::string(declares).size());
        // Another library's type that is only announced has its own name.
        if (absl::EndsWith(name, ";") && !absl::StrContains(name, '=')) continue;
        name = name.substr(0, name.find_first_of(" ;:={<"));
        if (absl::EndsWith(name, "Interface") || absl::EndsWith(name, "Impl") ||
            absl::EndsWith(name, "Manager") || absl::EndsWith(name, "Helper")) {
          findings.push_back(At(source, i + 1, absl::StrCat("named ", name)));
        }
      }
      if (!source.In("tests/")) continue;
      for (absl::string_view word : kTestCode) {
        if (HasWord(line, word)) {
          findings.push_back(At(source, i + 1, absl::StrCat("a test may not use ", word)));
        }
      }
      if (absl::StrContains(line, absl::StrCat("DISABLED", "_"))) {
        findings.push_back(At(source, i + 1, "a disabled test"));
      }
    }
  }
  return findings;
}

Findings MachineNames(const Sources& sources) {
  // In parts, so that this file does not hold them.
  const std::string names[] = {
      absl::StrCat("/ho", "me/"),         absl::StrCat("/ro", "ot/"),
      absl::StrCat("/Us", "ers/"),        absl::StrCat("/wo", "rk/"),
      absl::StrCat("/fa", "rm/"),         absl::StrCat("registry", ".npmjs"),
      absl::StrCat("deb.", "debian.org"), absl::StrCat("\"reso", "lved\":")};
  Findings findings;
  for (const Source& source : sources) {
    for (size_t i = 0; i < source.lines.size(); ++i) {
      for (const std::string& name : names) {
        // A folder of that name inside another path is not the machine's.
        const size_t at = source.lines[i].find(name);
        if (at == std::string::npos) continue;
        const bool inside = name[0] == '/' && at > 0 &&
                            (std::isalnum(static_cast<unsigned char>(source.lines[i][at - 1])) ||
                             absl::StrContains("._-})", source.lines[i][at - 1]));
        if (!inside) findings.push_back(At(source, i + 1, absl::StrCat("names ", name)));
      }
    }
  }
  return findings;
}

// A field of a .proto and what it declares stand on one line, however long.
Findings Sizes(const Sources& sources) {
  Findings findings;
  for (const Source& source : sources) {
    const bool code = source.IsCpp() || source.EndsWith(".sql") || source.EndsWith(".js");
    if (!code && !source.EndsWith(".proto") && !IsCMake(source) && !IsScript(source)) continue;
    if (source.lines.size() > kFileLinesMax) {
      findings.push_back(At(source, 1, absl::StrCat(source.lines.size(), " lines")));
    }
    for (size_t i = 0; i < source.lines.size() && !source.EndsWith(".proto"); ++i) {
      const size_t columns = Columns(source.lines[i]);
      if (columns <= kColumnsMax) continue;
      findings.push_back(At(source, i + 1, absl::StrCat(columns, " columns")));
    }
    if (!source.IsCpp()) continue;
    for (const Function& function : FunctionsOf(source)) {
      if (function.length <= kFunctionLinesMax) continue;
      findings.push_back(
          At(source, function.line, absl::StrCat("a function of ", function.length, " lines")));
    }
  }
  return findings;
}

Findings FirstLines(const Sources& sources) {
  Findings findings;
  for (const Source& source : sources) {
    absl::string_view mark;
    if (source.IsCpp() || source.EndsWith(".proto") || source.EndsWith(".js")) mark = "// ";
    if (source.EndsWith(".sql")) mark = "-- ";
    if (IsCMake(source) || source.EndsWith(".yaml") || IsScript(source)) mark = "# ";
    if (mark.empty()) continue;
    const size_t first = absl::StartsWith(source.text, "#!") ? 1 : 0;
    if (first < source.lines.size() && absl::StartsWith(source.lines[first], mark)) continue;
    findings.push_back(At(source, first + 1, "the first line does not say what the file is for"));
  }
  return findings;
}

namespace {

// Whether a CMakeLists.txt builds the source: by its path, or room_tests(files ROOM subject…) by
// its subject.
bool IsBuiltBy(const Source& list, const Source& source) {
  const std::string from = std::filesystem::path(list.path).parent_path();
  absl::string_view path = source.path;
  if (!from.empty() && !absl::ConsumePrefix(&path, absl::StrCat(from, "/"))) return false;
  if (HasWord(list.text, path)) return true;
  const size_t slash = path.rfind('/');
  if (slash == path.npos || !absl::ConsumeSuffix(&path, "_test.cc")) return false;
  // The list of subjects may run over several lines.
  const std::string head = absl::StrCat("room_tests(files ", path.substr(0, slash), " ");
  for (size_t begin = list.text.find(head); begin != list.text.npos;
       begin = list.text.find(head, begin + 1)) {
    const absl::string_view rest = absl::string_view(list.text).substr(begin + head.size());
    if (HasWord(rest.substr(0, rest.find(')')), path.substr(slash + 1))) return true;
  }
  return false;
}

// The files that an area must have.
std::vector<std::string> SiblingsOf(absl::string_view area) {
  return {absl::StrCat("proto/unioncare/v1/", area, ".proto"),
          absl::StrCat("service/domain/", area, ".h"),
          absl::StrCat("service/domain/", area, ".cc"),
          absl::StrCat("service/storage/", area, ".h"),
          absl::StrCat("service/storage/", area, ".cc"),
          absl::StrCat("service/storage/schema/", area, ".sql"),
          absl::StrCat("service/api/", area, ".h"),
          absl::StrCat("service/api/", area, ".cc"),
          absl::StrCat("client/", area, ".cc"),
          absl::StrCat("tests/domain/", area, "_test.cc"),
          absl::StrCat("tests/storage/", area, "_test.cc"),
          absl::StrCat("tests/api/", area, "_test.cc"),
          absl::StrCat("tests/cli/", area, "_test.cc")};
}

}  // namespace

Findings Unbuilt(const Sources& sources) {
  std::set<std::string> built;
  for (const std::string& area : AreasOf(sources)) {
    for (const std::string& path : SiblingsOf(area)) built.insert(path);
  }
  Findings findings;
  for (const Source& source : sources) {
    if (!source.EndsWith(".cc") || built.count(source.path) > 0) continue;
    const bool named = std::any_of(sources.begin(), sources.end(), [&](const Source& list) {
      return list.EndsWith("CMakeLists.txt") && IsBuiltBy(list, source);
    });
    if (!named) findings.push_back(At(source, 1, "no CMakeLists.txt builds it"));
  }
  return findings;
}

Findings MissingSiblings(const Sources& sources) {
  Findings findings;
  const std::vector<std::string> areas = AreasOf(sources);
  if (areas.empty()) findings.push_back("CMakeLists.txt: lists no AREAS");
  const std::vector<std::string> without_tables = AreasWithoutTablesOf(sources);
  for (const std::string& area : areas) {
    const bool tables = std::find(without_tables.begin(), without_tables.end(), area) ==
                        without_tables.end();
    for (const std::string& path : SiblingsOf(area)) {
      if (FindSource(sources, path) != nullptr) continue;
      if (!tables && absl::EndsWith(path, ".sql")) continue;
      findings.push_back(absl::StrCat("area ", area, " has no ", path));
    }
  }
  return findings;
}

namespace {

// Whether `path` is a file, or a folder that holds one.
bool Exists(const Sources& sources, absl::string_view path) {
  path = absl::StripSuffix(path, "/");
  return std::any_of(sources.begin(), sources.end(), [&](const Source& source) {
    return source.path == path || source.In(absl::StrCat(path, "/"));
  });
}

// The paths of this tree that a text names; those with a placeholder or a wildcard are not meant.
std::set<std::string> PathsIn(absl::string_view text) {
  static constexpr absl::string_view kTops[] = {"scripts/", "service/", "client/",
                                                "proto/",   "tests/",   ".ci/"};
  static constexpr absl::string_view kPathCharacters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./<>*{},…";
  std::set<std::string> paths;
  for (absl::string_view top : kTops) {
    for (size_t at = text.find(top); at != text.npos; at = text.find(top, at + 1)) {
      if (at > 0 && absl::StrContains(kPathCharacters, text[at - 1])) continue;
      absl::string_view path = text.substr(at);
      path = path.substr(0, path.find_first_not_of(kPathCharacters));
      if (path.find_first_of("<>*{},") != path.npos || absl::StrContains(path, "…")) continue;
      while (absl::ConsumeSuffix(&path, ".")) {
      }
      paths.insert(std::string(path));
    }
  }
  return paths;
}

std::vector<size_t> HeadingLevels(const Source& source) {
  std::vector<size_t> levels;
  bool fenced = false;
  for (const std::string& line : source.lines) {
    if (absl::StartsWith(line, "```")) fenced = !fenced;
    if (!fenced && absl::StartsWith(line, "#")) levels.push_back(line.find_first_not_of('#'));
  }
  return levels;
}

}  // namespace

Findings ReadmeErrors(const Sources& sources) {
  const Source* english = FindSource(sources, "README.md");
  const Source* chinese = FindSource(sources, "README.zh-CN.md");
  if (english == nullptr || chinese == nullptr) return {"README.md or README.zh-CN.md is missing"};
  Findings findings;
  if (HeadingLevels(*english) != HeadingLevels(*chinese)) {
    findings.push_back("README.zh-CN.md: its headings are not those of README.md");
  }
  for (const Source* readme : {english, chinese}) {
    const std::set<std::string> paths = PathsIn(readme->text);
    for (const std::string& path : paths) {
      if (!Exists(sources, path)) {
        findings.push_back(absl::StrCat(readme->path, ": there is no ", path));
      }
    }
    for (const Source& source : sources) {
      if (!source.In("scripts/") || paths.count(source.path) > 0) continue;
      findings.push_back(absl::StrCat(readme->path, ": does not name ", source.path));
    }
  }
  return findings;
}

}  // namespace unioncare::tidy
