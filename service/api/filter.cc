// Parsing of filters.
#include "service/api/filter.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "service/api/fields.h"
#include "service/api/names.h"
#include "service/base/status.h"
#include "service/domain/calendar.h"
#include "service/domain/refusal.h"

namespace unioncare::api {
namespace {

using Kind = FilterField::Kind;

struct OperatorText {
  const char* text;
  FilterOperator value;
};
// Longer ones first.
constexpr OperatorText kOperators[] = {
    {"!=", FilterOperator::kNotEqual},
    {"<=", FilterOperator::kLessOrEqual},
    {">=", FilterOperator::kGreaterOrEqual},
    {"=", FilterOperator::kEqual},
    {"<", FilterOperator::kLess},
    {">", FilterOperator::kGreater},
};

template <class Value>
bool Compare(FilterOperator compare, const Value& left, const Value& right) {
  switch (compare) {
    case FilterOperator::kEqual:
      return left == right;
    case FilterOperator::kNotEqual:
      return left != right;
    case FilterOperator::kLess:
      return left < right;
    case FilterOperator::kLessOrEqual:
      return left <= right;
    case FilterOperator::kGreater:
      return left > right;
    case FilterOperator::kGreaterOrEqual:
      return left >= right;
  }
  return false;
}

class Parser {
 public:
  Parser(absl::string_view text, UnionId union_id, absl::Span<const FilterField> fields)
      : text_(text), union_id_(union_id), fields_(fields) {}

  absl::StatusOr<std::vector<FilterTerm>> Parse() {
    std::vector<FilterTerm> terms;
    SkipSpace();
    while (at_ < text_.size()) {
      if (!terms.empty()) {
        const size_t start = at_;
        if (Word() != "AND") return Wrong(Reason::kFilterSyntax, start, "AND");
      }
      ASSIGN_OR_RETURN(FilterTerm term, Term());
      terms.push_back(std::move(term));
      SkipSpace();
    }
    return terms;
  }

 private:
  absl::Status Wrong(Reason reason, size_t where, const std::string& wanted,
                     const std::string& filter_field = "") {
    // Positions count characters: continuation bytes of UTF-8 are not characters.
    const absl::string_view before = text_.substr(0, where);
    const auto position = 1 + std::count_if(before.begin(), before.end(), [](char c) {
                            return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
                          });
    size_t end = where;
    while (end < text_.size() && !absl::ascii_isspace(text_[end])) ++end;
    return Refuse(reason, {{"field", "filter"},
                           {"given", std::string(text_.substr(where, end - where))},
                           {"position", absl::StrCat(position)},
                           {"filter_field", filter_field},
                           {"wanted", wanted}});
  }

  void SkipSpace() {
    while (at_ < text_.size() && absl::ascii_isspace(text_[at_])) ++at_;
  }

  std::string Word() {
    SkipSpace();
    const size_t start = at_;
    while (at_ < text_.size() && !absl::ascii_isspace(text_[at_]) &&
           !absl::StrContains("=<>!\"", text_[at_])) {
      ++at_;
    }
    return std::string(text_.substr(start, at_ - start));
  }

  absl::StatusOr<FilterTerm> Term() {
    SkipSpace();
    const size_t field_at = at_;
    FilterTerm term;
    term.field = Word();
    const FilterField* field = nullptr;
    std::vector<absl::string_view> known;
    for (const FilterField& each : fields_) {
      known.push_back(each.name);
      if (term.field == each.name) field = &each;
    }
    if (field == nullptr) {
      return Wrong(Reason::kFilterFieldUnknown, field_at, absl::StrJoin(known, ", "));
    }
    SkipSpace();
    const auto* found = std::find_if(
        std::begin(kOperators), std::end(kOperators),
        [&](const OperatorText& each) { return absl::StartsWith(text_.substr(at_), each.text); });
    const bool ordered = field->kind == Kind::kDay || field->kind == Kind::kNumber;
    if (found == std::end(kOperators) || (!ordered && found->value != FilterOperator::kEqual &&
                                          found->value != FilterOperator::kNotEqual)) {
      return Wrong(Reason::kFilterSyntax, at_, ordered ? "= != < <= > >=" : "= !=");
    }
    term.compare = found->value;
    at_ += absl::string_view(found->text).size();
    RETURN_IF_ERROR(ReadValue(*field, term));
    return term;
  }

  // A quoted value, or a word.
  absl::StatusOr<std::string> ValueText() {
    SkipSpace();
    if (at_ >= text_.size() || text_[at_] != '"') return Word();
    const size_t close = text_.find('"', at_ + 1);
    if (close == absl::string_view::npos) return Wrong(Reason::kFilterSyntax, at_, "\"");
    std::string value(text_.substr(at_ + 1, close - at_ - 1));
    at_ = close + 1;
    return value;
  }

  absl::Status ReadValue(const FilterField& field, FilterTerm& term) {
    SkipSpace();
    const size_t start = at_;
    ASSIGN_OR_RETURN(term.text, ValueText());
    switch (field.kind) {
      case Kind::kText:
        if (term.text.empty())
          return Wrong(Reason::kFilterValueInvalid, start, "\"…\"", term.field);
        return absl::OkStatus();
      case Kind::kBool:
        if (term.text != "true" && term.text != "false") {
          return Wrong(Reason::kFilterValueInvalid, start, "true, false", term.field);
        }
        term.number = term.text == "true" ? 1 : 0;
        return absl::OkStatus();
      case Kind::kDay: {
        const std::optional<absl::CivilDay> day = ParseIsoDay(term.text);
        if (!day.has_value())
          return Wrong(Reason::kFilterValueInvalid, start, "2026-11-20", term.field);
        term.number = DayNumber(*day);
        return absl::OkStatus();
      }
      case Kind::kNumber:
        if (!absl::SimpleAtoi(term.text, &term.number)) {
          return Wrong(Reason::kFilterValueInvalid, start, "2026", term.field);
        }
        return absl::OkStatus();
      case Kind::kEnum:
        return ReadEnum(*field.values, start, term);
      case Kind::kMember:
      case Kind::kGroup:
      case Kind::kCase:
        return ReadName(field.kind, start, term);
    }
    return absl::OkStatus();
  }

  absl::Status ReadEnum(const google::protobuf::EnumDescriptor& values, size_t start,
                        FilterTerm& term) {
    std::vector<std::string> words;
    for (int i = 0; i < values.value_count(); ++i) {
      const auto* value = values.value(i);
      if (value->number() == 0) continue;
      words.push_back(ValueWord(value));
      if (term.text == words.back() || term.text == value->name()) {
        term.number = value->number();
        return absl::OkStatus();
      }
    }
    return Wrong(Reason::kFilterValueInvalid, start, absl::StrJoin(words, ", "), term.field);
  }

  absl::Status ReadName(Kind kind, size_t start, FilterTerm& term) {
    if (kind == Kind::kMember) {
      const absl::StatusOr<MemberId> member = ParseMemberOf(union_id_, "filter", term.text);
      if (!member.ok()) {
        return Wrong(Reason::kFilterValueInvalid, start, NameOf(union_id_) + "/members/…",
                     term.field);
      }
      term.number = Number(*member);
      return absl::OkStatus();
    }
    if (kind == Kind::kCase) {
      const absl::StatusOr<CaseId> of = ParseCaseOf(union_id_, "filter", term.text);
      if (!of.ok()) {
        return Wrong(Reason::kFilterValueInvalid, start, NameOf(union_id_) + "/cases/…",
                     term.field);
      }
      term.number = Number(*of);
      return absl::OkStatus();
    }
    const absl::StatusOr<GroupId> group = ParseGroupOf(union_id_, "filter", term.text);
    if (!group.ok()) {
      return Wrong(Reason::kFilterValueInvalid, start, NameOf(union_id_) + "/groups/…", term.field);
    }
    term.number = Number(*group);
    return absl::OkStatus();
  }

  absl::string_view text_;
  UnionId union_id_;
  absl::Span<const FilterField> fields_;
  size_t at_ = 0;
};

}  // namespace

bool FilterTerm::Accepts(int64_t value) const {
  return Compare(compare, value, number);
}

bool FilterTerm::Accepts(absl::string_view value) const {
  return Compare(compare, value, absl::string_view(text));
}

absl::StatusOr<std::vector<FilterTerm>> ParseFilter(absl::string_view filter, UnionId union_id,
                                                    absl::Span<const FilterField> fields) {
  return Parser(filter, union_id, fields).Parse();
}

}  // namespace unioncare::api
