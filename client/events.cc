// The commands of events.
#include "unioncare/v1/events.pb.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "client/command.h"
#include "client/fields.h"

namespace unioncare::client {
namespace {

constexpr int rows_on_terminal_default = 50;
constexpr int page_size_max = 1000;

const Text kNextCursor = {"下次从这里继续：--after=$0", "go on from here next time: --after=$0"};

// Lists page by page like other lists, and says where to go on the next time, so that a job that
// runs again and again gets each event once.
absl::StatusOr<int> RunListEvents(Session& session) {
  const Reader reader{session.language(), session.streams.today()};
  int64_t limit = session.streams.out_is_terminal ? rows_on_terminal_default : 0;
  if (session.Has("limit")) {
    const auto given = reader.Number("--limit", session.Value("limit"));
    if (!given.ok()) return given.status();
    limit = *given;
  }
  v1::ListEventsRequest request;
  v1::ListEventsResponse all;
  if (absl::Status status = FillRequest(session, request); !status.ok()) return status;
  do {
    const int64_t wanted = limit == 0 ? page_size_max : limit - all.events_size();
    request.set_page_size(static_cast<int>(std::min<int64_t>(wanted, page_size_max)));
    v1::ListEventsResponse page;
    if (absl::Status status = CallMethod(session, request, page); !status.ok()) return status;
    all.clear_next_page_token();
    all.MergeFrom(page);
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty() && (limit == 0 || all.events_size() < limit));

  std::ostream& out = session.streams.out;
  const bool table = session.style.output == Output::kTable;
  if (session.style.output == Output::kJson) {
    PrintJson(out, all, false);
  } else if (table && all.events().empty()) {
    session.Note(session.Say(texts::kNoRows));
  } else {
    const std::vector<const google::protobuf::Message*> rows(all.events().pointer_begin(),
                                                             all.events().pointer_end());
    PrintRows(out, session.style, *v1::Event::descriptor(), rows,
              table ? session.command.terminal_columns : session.command.columns);
  }
  session.Note(session.Say(kNextCursor, all.next_after()));
  return 0;
}

}  // namespace

std::vector<Command> EventCommands() {
  return {{.noun = "event",
           .verb = "list",
           .summary = {"列出逾期、迟报和上报事件，按发生先后；可接着上次继续",
                       "list what became overdue, late or went up, in order, from a cursor on"},
           .method = "unioncare.v1.EventService.ListEvents",
           .flags = {{.name = "after",
                      .field = "after",
                      .help = {"只列这个游标之后的事件", "only events after this cursor"}}},
           .columns = "cursor,kind,level,case_no,occasion,member_display_name,group_display_name,"
                      "responsible_display_name,due_on,days_late,create_time,case,task",
           .terminal_columns = "cursor,kind,level,case_no,occasion,member_display_name,"
                               "group_display_name,responsible_display_name,due_on,days_late",
           .examples = {"care event list", "care event list --after=120 --output=tsv"},
           .run = RunListEvents}};
}

}  // namespace unioncare::client
