// Reads the source tree and takes C++ apart just far enough for the tidy rules.
#include "tests/tidy/source.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace unioncare::tidy {
namespace {

bool IsWordCharacter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

std::vector<std::string> Lines(absl::string_view text) {
  std::vector<std::string> lines = absl::StrSplit(absl::StripSuffix(text, "\n"), '\n');
  return lines;
}

// Walks over C++ (and close enough: proto, JavaScript), blanking and collecting.
class Scanner {
 public:
  explicit Scanner(Source& source) : source_(source), text_(source.text) {}

  void Scan() {
    while (position_ < text_.size()) {
      const char c = text_[position_];
      if (StartsWith("//")) {
        Blank(text_.find('\n', position_));
      } else if (StartsWith("/*")) {
        const size_t end = text_.find("*/", position_ + 2);
        Blank(end == std::string::npos ? end : end + 2);
      } else if (StartsWith("R\"") && !PrecededByWord()) {
        RawLiteral();
      } else if (c == '"') {
        QuotedLiteral();
      } else if (c == '\'' && !PrecededByWord()) {
        Character();
      } else {
        Pass(c);
      }
    }
  }

 private:
  bool StartsWith(absl::string_view what) const {
    return absl::StartsWith(absl::string_view(text_).substr(position_), what);
  }
  bool PrecededByWord() const { return position_ > 0 && IsWordCharacter(text_[position_ - 1]); }

  void Pass(char c) {
    gap_ += c;
    source_.code += c;
    if (c == '\n') ++line_;
    ++position_;
  }

  // Replaces what stands before `end` by spaces; the lines stay.
  void Blank(size_t end) {
    end = std::min(end, text_.size());
    for (; position_ < end; ++position_) {
      source_.code += text_[position_] == '\n' ? '\n' : ' ';
      if (text_[position_] == '\n') ++line_;
    }
  }

  void QuotedLiteral() {
    const int line = line_;
    std::string value;
    size_t at = position_ + 1;
    while (at < text_.size() && text_[at] != '"' && text_[at] != '\n') {
      if (text_[at] == '\\' && at + 1 < text_.size()) {
        ++at;
        value += text_[at] == 'n' ? '\n' : text_[at];
      } else {
        value += text_[at];
      }
      ++at;
    }
    Quote(at + 1);
    Keep(line, value);
  }

  void RawLiteral() {
    const int line = line_;
    const size_t open = text_.find('(', position_);
    if (open == std::string::npos) return Pass(text_[position_]);
    const std::string close =
        absl::StrCat(")", text_.substr(position_ + 2, open - position_ - 2), "\"");
    size_t end = text_.find(close, open);
    if (end == std::string::npos) end = text_.size();
    const std::string value = text_.substr(open + 1, end - open - 1);
    Quote(end + close.size());
    Keep(line, value);
  }

  void Character() {
    size_t at = position_ + 1;
    while (at < text_.size() && text_[at] != '\'' && text_[at] != '\n') {
      at += text_[at] == '\\' ? 2 : 1;
    }
    Quote(at + 1);
    gap_ += '\'';
  }

  // Blanks up to `end`, but leaves the quotes at both ends.
  void Quote(size_t end) {
    end = std::min(end, text_.size());
    const size_t begin = source_.code.size();
    Blank(end);
    source_.code[begin] = '"';
    if (source_.code.size() > begin + 1) source_.code.back() = '"';
  }

  // Joins the literal to the one before when only blanks and macro names stand between.
  void Keep(int line, const std::string& value) {
    const bool joins =
        !source_.literals.empty() && std::all_of(gap_.begin(), gap_.end(), [](char c) {
          return std::isspace(static_cast<unsigned char>(c)) || c == '\\' || c == '_' ||
                 std::isupper(static_cast<unsigned char>(c));
        });
    if (joins) {
      std::string macro;
      std::copy_if(gap_.begin(), gap_.end(), std::back_inserter(macro), IsWordCharacter);
      std::string& text = source_.literals.back().text;
      absl::StrAppend(&text, macro, macro.empty() ? "" : " ", value);
    } else {
      source_.literals.push_back({line, value});
    }
    gap_.clear();
  }

  Source& source_;
  const std::string& text_;
  size_t position_ = 0;
  int line_ = 1;
  std::string gap_;  // code since the last literal
};

bool IsWrittenByPeople(const std::string& path) {
  static constexpr absl::string_view kEndings[] = {".cc", ".h",    ".proto", ".sql",  ".cmake",
                                                   ".js", ".json", ".md",    ".yaml", ".txt"};
  const std::string name = std::filesystem::path(path).filename();
  if (name.find('.') == std::string::npos) return true;  // scripts
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](absl::string_view ending) { return absl::EndsWith(name, ending); });
}

bool IsLeftOut(const std::string& folder) {
  if (folder == ".ci") return false;
  return absl::StartsWith(folder, ".") || absl::StartsWith(folder, "build") || folder == "data" ||
         folder == "tests/storage/released" ||  // written by schema_test
         folder == "node_modules" || absl::EndsWith(folder, "/node_modules");
}

}  // namespace

bool Source::EndsWith(absl::string_view suffix) const {
  return absl::EndsWith(path, suffix);
}
bool Source::In(absl::string_view folder) const {
  return absl::StartsWith(path, folder);
}

Source MakeSource(absl::string_view path, absl::string_view text) {
  Source source;
  source.path = std::string(path);
  source.text = std::string(text);
  source.lines = Lines(text);
  if (source.IsCpp() || source.EndsWith(".proto")) {
    Scanner(source).Scan();
  } else {
    source.code = source.text;
  }
  source.code_lines = Lines(source.code);
  return source;
}

Sources ReadTree(const std::string& root) {
  Sources sources;
  std::filesystem::recursive_directory_iterator entry(root), end;
  for (; entry != end; ++entry) {
    const std::string path = std::filesystem::relative(entry->path(), root);
    if (entry->is_directory()) {
      if (IsLeftOut(path)) entry.disable_recursion_pending();
    } else if (entry->is_regular_file() && IsWrittenByPeople(path)) {
      std::ifstream file(entry->path(), std::ios::binary);
      sources.push_back(MakeSource(path, std::string(std::istreambuf_iterator<char>(file), {})));
    }
  }
  std::sort(sources.begin(), sources.end(),
            [](const Source& a, const Source& b) { return a.path < b.path; });
  return sources;
}

const Source* FindSource(const Sources& sources, absl::string_view path) {
  for (const Source& source : sources) {
    if (source.path == path) return &source;
  }
  return nullptr;
}

std::string At(const Source& source, size_t line, absl::string_view what) {
  return absl::StrCat(source.path, ":", line, ": ", what);
}

bool HasWord(absl::string_view text, absl::string_view word) {
  for (size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const size_t end = at + word.size();
    const bool opens = at == 0 || !IsWordCharacter(word.front()) || !IsWordCharacter(text[at - 1]);
    const bool closes =
        end == text.size() || !IsWordCharacter(word.back()) || !IsWordCharacter(text[end]);
    if (opens && closes) return true;
  }
  return false;
}

std::string IncludeOf(absl::string_view line) {
  line = absl::StripLeadingAsciiWhitespace(line);
  if (!absl::ConsumePrefix(&line, "#include ")) return "";
  if (line.size() < 2) return "";
  const size_t end = line.find(line[0] == '<' ? '>' : '"', 1);
  return std::string(line.substr(1, end == line.npos ? end : end - 1));
}

namespace {

// The words of the first "set(NAME …)", which may go over several lines.
std::vector<std::string> ListNamed(const Sources& sources, absl::string_view name) {
  const Source* top = FindSource(sources, "CMakeLists.txt");
  if (top == nullptr) return {};
  const std::string text = absl::StrJoin(top->lines, "\n");
  const std::string head = absl::StrCat("set(", name, " ");
  const size_t begin = text.find(head);
  if (begin == std::string::npos) return {};
  const size_t end = text.find(')', begin);
  return absl::StrSplit(text.substr(begin + head.size(), end - begin - head.size()),
                        absl::ByAnyChar(" \n"), absl::SkipEmpty());
}

}  // namespace

std::vector<std::string> AreasOf(const Sources& sources) {
  std::vector<std::string> areas = ListNamed(sources, "AREAS");
  const std::vector<std::string> tables = ListNamed(sources, "TABLES_WITHOUT_AREA");
  areas.erase(std::remove_if(areas.begin(), areas.end(),
                             [&](const std::string& area) {
                               return std::find(tables.begin(), tables.end(), area) !=
                                      tables.end();
                             }),
              areas.end());
  return areas;
}

std::vector<std::string> AreasWithoutTablesOf(const Sources& sources) {
  return ListNamed(sources, "AREAS_WITHOUT_TABLES");
}

}  // namespace unioncare::tidy
