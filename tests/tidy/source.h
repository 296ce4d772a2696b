// The files of the source tree as the tidy rules see them: text, code without comments and
// literals, and the string literals.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace unioncare::tidy {

// A string literal; neighbours that the compiler would join are one. A macro between two parts
// stands as its name.
struct Literal {
  int line = 0;
  std::string text;
};

struct Source {
  std::string path;  // from the top of the tree
  std::string text;
  std::vector<std::string> lines;  // of the text
  // The text with comments and the contents of literals blanked out: same length, same lines.
  std::string code;
  std::vector<std::string> code_lines;
  std::vector<Literal> literals;

  bool EndsWith(absl::string_view suffix) const;
  bool In(absl::string_view folder) const;
  bool IsCpp() const { return EndsWith(".cc") || EndsWith(".h"); }
};

using Sources = std::vector<Source>;

// "path:line: what", one for each violation.
using Findings = std::vector<std::string>;

Source MakeSource(absl::string_view path, absl::string_view text);

// Every file that people write, below `root`: no build trees, data or installed packages.
Sources ReadTree(const std::string& root);

// The file at `path`, or null.
const Source* FindSource(const Sources& sources, absl::string_view path);

std::string At(const Source& source, size_t line, absl::string_view what);

// True when `word` stands in `text` with no letter, digit or underscore beside it. Where a word
// begins or ends with another character, that side may touch anything.
bool HasWord(absl::string_view text, absl::string_view word);

// The header that a line includes, or empty.
std::string IncludeOf(absl::string_view line);

// The areas that the top CMakeLists.txt lists.
std::vector<std::string> AreasOf(const Sources& sources);
// Those among them that keep no tables, and so have no schema.
std::vector<std::string> AreasWithoutTablesOf(const Sources& sources);

}  // namespace unioncare::tidy
