// The client lists events: page by page, and says where to go on.
#include "unioncare/v1/events.pb.h"

#include <gtest/gtest.h>

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class EventCli : public Cli {
 protected:
  EventCli() {
    server_.On<v1::ListEventsRequest>("ListEvents", [this](const v1::ListEventsRequest& request) {
      asked_.push_back(absl::StrCat(request.after(), ":", request.page_token()));
      v1::ListEventsResponse response;
      if (request.after() >= 2) {
        response.set_next_after(request.after());
        return response;
      }
      const int number = request.page_token().empty() ? 1 : 2;
      v1::Event& event = *response.add_events();
      event.set_cursor(number);
      event.set_kind(v1::EVENT_KIND_VISIT_OVERDUE_CHAIR);
      event.set_level(v1::EVENT_LEVEL_CHAIR);
      event.set_case_no("2026-1-0007");
      event.set_member_display_name("张伟");
      response.set_next_after(number);
      if (number == 1) response.set_next_page_token("more");
      return response;
    });
  }

  std::vector<std::string> asked_;
};

TEST_F(EventCli, ListsAllPagesAndTellsTheNextCursor) {
  EXPECT_EQ(Run({"event", "list", "--output=tsv"}), 0);
  EXPECT_EQ(asked_, (std::vector<std::string>{"0:", "0:more"}));
  EXPECT_EQ(out_,
            "游标\t事件\t报送\t个案编号\t必访类型\t姓名\t小组\t责任人\t期限\t逾期天数\t发生时间\t个案\t事项\n"
            "1\t逾期未访\t主席\t2026-1-0007\t\t张伟\t\t\t\t0\t\t\t\n"
            "2\t逾期未访\t主席\t2026-1-0007\t\t张伟\t\t\t\t0\t\t\t\n");
  EXPECT_EQ(err_, "下次从这里继续：--after=2\n");
}

TEST_F(EventCli, GoesOnFromACursorAndKeepsItWhenNothingIsNew) {
  EXPECT_EQ(Run({"event", "list", "--after=2", "--lang=en"}), 0);
  EXPECT_EQ(asked_, (std::vector<std::string>{"2:"}));
  EXPECT_EQ(err_, "go on from here next time: --after=2\n");
}

TEST_F(EventCli, JsonHoldsTheCursor) {
  EXPECT_EQ(Run({"event", "list", "--output=json"}), 0);
  EXPECT_NE(out_.find("\"nextAfter\": \"2\""), std::string::npos) << out_;
}

TEST_F(EventCli, ALimitStopsBetweenPages) {
  EXPECT_EQ(Run({"event", "list", "--limit=1", "--output=tsv"}), 0);
  EXPECT_EQ(asked_.size(), 1u);
  EXPECT_EQ(err_, "下次从这里继续：--after=1\n");
}

}  // namespace
}  // namespace unioncare::client
