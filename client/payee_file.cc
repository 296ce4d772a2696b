// Reading the table of payees, and keeping them line by line.
#include "client/payee_file.h"

#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "client/birthday_words.h"
#include "client/disbursement_words.h"
#include "client/fields.h"
#include "client/table_file.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::client {
namespace {

enum Column { kLine, kStaffNo, kName, kPayee, kAccount, kBank, kColumnCount };
const Text kTitles[kColumnCount] = {{"行号", "line"},     {"工号", "staff no"},
                                    {"姓名", "name"},     {"收款人", "payee"},
                                    {"收款账号", "account"}, {"开户行", "bank branch"}};

const Text kUnknownColumn{"不认识表头“$0”；care aid payee --template 给出表头",
                          "there is no column \"$0\"; care aid payee --template gives them"};
const Text kNoRows{"表中没有填写收款账号的行", "no row of the table has an account"};
const Text kNobody{"第 $0 行：$1 里没有这个人", "row $0: nobody like that is in $1"};
const Text kSeveral{"第 $0 行：$1 里有多个“$2”，请填行号或工号",
                    "row $0: several in $1 are called \"$2\"; give the line or the staff number"};
const Text kOther{"第 $0 行：行号、工号与姓名不是同一人",
                  "row $0: line, staff number and name are not of one person"};
const Text kTwice{"第 $0 行：与第 $1 行是同一人", "row $0: the same person as row $1"};
const Text kKept{"已登记 $0 个收款账号", "$0 accounts are kept"};
const Text kTried{"$0 个收款账号可以登记", "$0 accounts can be kept"};
const Text kStopped{"第 $0 行没有登记，此前的 $1 行已登记；改正后可整表重来",
                    "row $0 is not kept, the $1 before it are; correct it and send all again"};

// What one row says.
struct PayeeRow {
  int64_t number = 0;
  std::string cells[kColumnCount];
  int position = 0;  // of the entry that it means
};

// The table as rows that have an account.
absl::StatusOr<std::vector<PayeeRow>> ReadRows(Session& session) {
  std::vector<int> columns;
  std::vector<PayeeRow> rows;
  const absl::Status read = ReadTableFile(
      session, "file",
      [&](int64_t number, const std::vector<std::string>& cells) -> absl::Status {
        if (columns.empty()) {
          for (const std::string& title : cells) {
            int column = 0;
            while (column < kColumnCount && title != kTitles[column].zh &&
                   title != kTitles[column].en) {
              ++column;
            }
            if (column == kColumnCount) return WrongUse(session.Say(kUnknownColumn, title));
            columns.push_back(column);
          }
          return absl::OkStatus();
        }
        PayeeRow row{.number = number};
        for (size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
          row.cells[columns[i]] = cells[i];
        }
        if (!row.cells[kAccount].empty()) rows.push_back(std::move(row));
        return absl::OkStatus();
      });
  if (!read.ok()) return read;
  if (rows.empty()) return WrongUse(session.Say(kNoRows));
  return rows;
}

// Whom each row means, among the entries of the disbursement.
absl::Status Match(Session& session, const v1::ListDisbursementEntriesResponse& all,
                   const std::string& number, std::vector<PayeeRow>& rows) {
  std::map<int, const v1::DisbursementEntry*> lines;
  std::map<std::string, const v1::DisbursementEntry*> staff;
  std::multimap<std::string, const v1::DisbursementEntry*> names;
  for (const v1::DisbursementEntry& entry : all.entries()) {
    lines[entry.position()] = &entry;
    if (!entry.staff_no().empty()) staff[entry.staff_no()] = &entry;
    names.emplace(entry.member_display_name(), &entry);
  }
  std::map<int, int64_t> met;
  for (PayeeRow& row : rows) {
    const std::string& name = row.cells[kName];
    const v1::DisbursementEntry* meant = nullptr;
    int line = 0;
    if (!row.cells[kLine].empty()) {
      const bool known = absl::SimpleAtoi(row.cells[kLine], &line) && lines.contains(line);
      if (known) meant = lines.at(line);
    } else if (!row.cells[kStaffNo].empty()) {
      const auto found = staff.find(row.cells[kStaffNo]);
      if (found != staff.end()) meant = found->second;
    } else {
      const auto [first, last] = names.equal_range(name);
      if (first != last && std::next(first) != last) {
        return WrongUse(session.Say(kSeveral, row.number, number, Printable(name)));
      }
      if (first != last) meant = first->second;
    }
    if (meant == nullptr) return WrongUse(session.Say(kNobody, row.number, number));
    const bool fits =
        (name.empty() || name == meant->member_display_name()) &&
        (row.cells[kStaffNo].empty() || row.cells[kStaffNo] == meant->staff_no());
    if (!fits) return WrongUse(session.Say(kOther, row.number));
    row.position = meant->position();
    const auto [earlier, fresh] = met.emplace(row.position, row.number);
    if (!fresh) return WrongUse(session.Say(kTwice, row.number, earlier->second));
    // Whoever has an account is its owner unless the row says otherwise.
    if (row.cells[kPayee].empty()) row.cells[kPayee] = meant->member_display_name();
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<int> PrintPayeeTemplate(Session& session) {
  const auto aid = FindDisbursement(session, TakeValue(session, "aid"));
  if (!aid.ok()) return aid.status();
  const auto all = AllEntries(session, aid->name());
  if (!all.ok()) return all.status();
  std::vector<std::string> titles;
  for (const Text& title : kTitles) titles.push_back(session.Say(title));
  session.streams.out << TableLine(titles);
  for (const v1::DisbursementEntry& entry : all->entries()) {
    session.streams.out << TableLine({absl::StrCat(entry.position()), entry.staff_no(),
                                      entry.member_display_name(), "", "", ""});
  }
  return 0;
}

absl::StatusOr<int> RunPayeeFile(Session& session) {
  auto rows = ReadRows(session);
  if (!rows.ok()) return rows.status();
  TakeValue(session, "file");
  const auto aid = FindDisbursement(session, TakeValue(session, "aid"));
  if (!aid.ok()) return aid.status();
  const auto all = AllEntries(session, aid->name());
  if (!all.ok()) return all.status();
  const absl::Status matched = Match(session, *all, aid->number(), *rows);
  if (!matched.ok()) return matched;
  int kept = 0;
  for (const PayeeRow& row : *rows) {
    v1::SetDisbursementPayeeRequest request;
    v1::SetDisbursementPayeeResponse response;
    absl::Status status = FillRequest(session, request);
    if (!status.ok()) return status;
    request.set_name(aid->name());
    request.set_position(row.position);
    request.set_payee_name(row.cells[kPayee]);
    request.set_account(row.cells[kAccount]);
    request.set_bank_branch(row.cells[kBank]);
    status = CallMethod(session, request, response);
    if (!status.ok()) {
      session.Note(session.Say(kStopped, row.number, kept));
      return status;
    }
    ++kept;
  }
  session.Note(session.Say(session.Has("dry-run") ? kTried : kKept, kept));
  return 0;
}

}  // namespace unioncare::client
