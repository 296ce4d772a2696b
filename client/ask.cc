// Asks for what a command needs, and asks again for what cannot be.
#include "client/ask.h"

#include <algorithm>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "client/fields.h"
#include "client/resolve.h"
#include "unioncare/v1/types.pb.h"

namespace unioncare::client {
namespace {

// The records that an answer names, by their resource names, so that a name that nobody has is
// asked again at once and not refused at the end.
absl::StatusOr<std::string> RecordsIn(Session& session, const Flag& flag,
                                      const std::string& answer) {
  if (flag.takes != Takes::kVisitors) return Resolve(session, flag.takes, flag.name, answer);
  std::vector<std::string> records;
  for (const std::string& text : NamesIn(answer)) {
    const auto record = GuestIn(text) ? absl::StatusOr<std::string>(text)
                                      : Resolve(session, Takes::kMember, flag.name, text);
    if (!record.ok()) return record.status();
    records.push_back(*record);
  }
  return absl::StrJoin(records, ",");
}

}  // namespace

std::optional<std::string> AskLine(Session& session, const std::string& question) {
  session.streams.err << question << std::flush;
  std::string line;
  if (!std::getline(session.streams.in, line)) {
    session.streams.err << "\n";
    return std::nullopt;
  }
  return std::string(absl::StripAsciiWhitespace(line));
}

absl::Status AskFlag(Session& session, const std::string& name, const std::string& fallback,
                     bool optional) {
  const std::vector<Flag> flags = FlagsOf(session.command);
  const Flag& flag = *std::find_if(flags.begin(), flags.end(),
                                   [&](const Flag& each) { return name == each.name; });
  const auto& field = *FieldOf(*session.command.Method()->input_type(), flag.field);
  const std::string label = LabelOf(field, session.language());
  const bool choice = field.enum_type() != nullptr;
  const std::vector<std::string> words =
      choice ? WordsOf(*field.enum_type()) : std::vector<std::string>{};
  for (size_t i = 0; i < words.size(); ++i) {
    session.Note(
        absl::StrCat(absl::Dec(i + 1, absl::kSpacePad3), "  ", Padded(words[i], 24), " ",
                     LabelOf(*FindValue(*field.enum_type(), words[i]), session.language())));
  }
  const Reader reader{session.language(), session.streams.today()};
  const std::string question = !fallback.empty() ? session.Say(texts::kAskDefault, label, fallback)
                               : optional        ? session.Say(texts::kAskOptional, label)
                               : choice          ? session.Say(texts::kAskNumberOrName, label)
                               : flag.takes == Takes::kVisitors
                                   ? session.Say(texts::kAskVisitors, label)
                                   : session.Say(texts::kAsk, label);
  while (true) {
    auto answer = AskLine(session, question);
    if (!answer) return absl::CancelledError(session.Say(texts::kNothingChosen));
    if (answer->empty()) *answer = fallback;
    if (answer->empty() && optional) return absl::OkStatus();
    size_t number;
    if (choice && absl::SimpleAtoi(*answer, &number) && number >= 1 && number <= words.size()) {
      *answer = words[number - 1];
    }
    absl::Status status = absl::OkStatus();
    if (choice) status = reader.Choice(label, *answer, *field.enum_type()).status();
    if (field.message_type() == v1::Date::descriptor()) {
      status = reader.Date(label, *answer).status();
    }
    if (flag.takes != Takes::kField && !answer->empty()) {
      auto records = RecordsIn(session, flag, *answer);
      if (records.ok()) *answer = *records;
      status = records.status();
      // Only what was typed can be typed again.
      if (!status.ok() && !absl::IsNotFound(status)) return status;
    }
    if (status.ok() && !answer->empty()) {
      session.given[name] = {*answer};
      return absl::OkStatus();
    }
    if (!status.ok()) {
      // Whoever answers questions knows no flags.
      session.Note(absl::StrReplaceAll(status.message(), {{"--" + name, label}}));
    }
  }
}

}  // namespace unioncare::client
