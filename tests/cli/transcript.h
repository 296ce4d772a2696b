// A transcript: what somebody typed at `care` and what stood on the screen, in both languages. The
// file is the script and the expectation at once:
//
//   --- visit record: done, as the handbook writes it
//   sql> UPDATE …                           changes the file by hand first
//   < 张伟                                   what is typed when the command asks
//   chair$ care visit record … [rc=0]       who, the command line, the exit code
//   …                                       the screen; "! " marks the error stream
//   chair$ care --lang=en visit record … [rc=0]
//
// Files stand in ~/.config: photo.jpg, proof.pdf, and page.jpg, which is none; roster.csv, and
// faults.csv, of which rows are refused; ledger.csv of visits of earlier years, and misfit.csv, of
// which rows are refused.
// In front of "care" stand environment variables (CARE_SERVER=…); "| cat" at the end means that
// nothing is a terminal. "< @chair" types a token.
#pragma once

#include <algorithm>
#include <ostream>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"

namespace unioncare::client {

constexpr char kPipe[] = " | cat";

struct Step {
  std::string title;  // "visit record"
  std::string kind;   // "done", "not found", "not allowed", "refused", or anything else
  std::string note;
  std::vector<std::string> sql;
  std::vector<std::string> typed;
  std::string caller;
  std::string line;  // "care visit record --member=张伟"
};

struct Transcript {
  std::string preface;
  std::vector<Step> steps;
};

// "visit record: done, and a note".
inline Step StepOf(absl::string_view heading) {
  const std::pair<std::string, std::string> parts =
      absl::StrSplit(heading, absl::MaxSplits(": ", 1));
  const std::pair<std::string, std::string> kind =
      absl::StrSplit(parts.second, absl::MaxSplits(", ", 1));
  Step step;
  step.title = parts.first;
  step.kind = kind.first;
  step.note = kind.second;
  return step;
}

// Reads what is to be done; what stood on the screen is left out.
inline Transcript ParseTranscript(absl::string_view text) {
  Transcript transcript;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    if (absl::ConsumePrefix(&line, "--- ")) {
      transcript.steps.push_back(StepOf(line));
    } else if (transcript.steps.empty()) {
      absl::StrAppend(&transcript.preface, line, "\n");
    } else if (Step& step = transcript.steps.back(); step.line.empty()) {
      if (absl::ConsumePrefix(&line, "sql> ")) {
        step.sql.emplace_back(line);
      } else if (absl::ConsumePrefix(&line, "<")) {
        step.typed.emplace_back(absl::StripPrefix(line, " "));
      } else if (const size_t prompt = line.find("$ "); prompt != absl::string_view::npos) {
        step.caller = std::string(line.substr(0, prompt));
        const absl::string_view command = line.substr(prompt + 2);
        step.line = std::string(command.substr(0, command.rfind(" [rc=")));
      }
    }
  }
  return transcript;
}

// The line as it is typed to be answered in English.
inline std::string InEnglish(const std::string& line) {
  const size_t noun = line.find("care") + absl::string_view("care").size();
  return absl::StrCat(line.substr(0, noun), " --lang=en", line.substr(noun));
}

// The words of a line; '…' keeps spaces together.
inline std::vector<std::string> WordsOfLine(absl::string_view line) {
  std::vector<std::string> words;
  bool inside = false, quoted = false;
  for (const char c : absl::StripSuffix(line, kPipe)) {
    if (c == '\'') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      inside = false;
      continue;
    }
    if (!inside) words.emplace_back();
    inside = true;
    if (c != '\'') words.back().push_back(c);
  }
  return words;
}

// What stands on a screen, or goes into two pipes, in the order of writing.
class Screen {
 public:
  const std::string& text() const { return text_; }

 private:
  friend class ScreenStream;
  std::string text_;
  const void* last_ = nullptr;
};

// One of the streams that write on a screen; its lines begin with `mark`.
class ScreenStream : private std::streambuf, public std::ostream {
 public:
  ScreenStream(Screen& screen, const char* mark)
      : std::ostream(this), screen_(screen), mark_(mark) {}

 private:
  int overflow(int c) override {
    std::string& text = screen_.text_;
    if (screen_.last_ != this && !text.empty() && text.back() != '\n') text.push_back('\n');
    screen_.last_ = this;
    if (text.empty() || text.back() == '\n') text.append(mark_);
    text.push_back(static_cast<char>(c));
    return c;
  }

  Screen& screen_;
  const char* const mark_;
};

// Somebody who answers line by line. What they type stands on the screen, unless `echo` is off.
class TypedInput : public std::streambuf {
 public:
  TypedInput(std::vector<std::string> lines, std::ostream* echo)
      : lines_(std::move(lines)), echo_(echo) {}
  void set_echo(std::ostream* echo) { echo_ = echo; }

 private:
  int underflow() override {
    if (next_ == lines_.size()) return traits_type::eof();
    line_ = lines_[next_++] + "\n";
    if (echo_ != nullptr) *echo_ << line_;
    setg(line_.data(), line_.data(), line_.data() + line_.size());
    return traits_type::to_int_type(line_.front());
  }

  const std::vector<std::string> lines_;
  std::ostream* echo_;
  std::string line_;
  size_t next_ = 0;
};

// The lines of `before` and `after` that differ, with those around them.
inline std::string Difference(absl::string_view before, absl::string_view after) {
  const std::vector<absl::string_view> a = absl::StrSplit(before, '\n');
  const std::vector<absl::string_view> b = absl::StrSplit(after, '\n');
  std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1));
  for (size_t i = a.size(); i-- > 0;) {
    for (size_t j = b.size(); j-- > 0;) {
      common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1
                                  : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  std::vector<std::string> lines;
  std::vector<size_t> changed;
  for (size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    const bool both = i < a.size() && j < b.size();
    if (both && a[i] == b[j]) {
      lines.push_back(absl::StrCat(" ", a[i++]));
      ++j;
      continue;
    }
    const bool gone = j == b.size() || (both && common[i + 1][j] >= common[i][j + 1]);
    changed.push_back(lines.size());
    lines.push_back(gone ? absl::StrCat("-", a[i++]) : absl::StrCat("+", b[j++]));
  }
  constexpr size_t around = 3;
  std::string shown;
  size_t next = 0;
  for (const size_t at : changed) {
    const size_t from = std::max(next, at < around ? 0 : at - around);
    if (from > next || shown.empty()) absl::StrAppend(&shown, "@@ line ", from + 1, "\n");
    const size_t to = std::min(lines.size(), at + around + 1);
    for (next = from; next < to; ++next) absl::StrAppend(&shown, lines[next], "\n");
  }
  return shown;
}

}  // namespace unioncare::client
