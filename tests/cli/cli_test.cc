// The command line of the client: flags, retries, refusals, exit codes, languages, help.
#include <fstream>
#include <set>

#include "absl/strings/str_split.h"
#include "client/print.h"
#include "tests/cli/care_fixture.h"
#include "unioncare/v1/journal.pb.h"
#include "unioncare/v1/unions.pb.h"

namespace unioncare::client {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST_F(Cli, RetriesWithTheSameRequestIdAndPrintsItWhenItGivesUp) {
  std::vector<std::string> ids;
  int failures = 2;
  server_.On<v1::RecordVisitRequest>("RecordVisit",
                                     [&](const v1::RecordVisitRequest& request) -> FakeAnswer {
                                       ids.push_back(request.request_id());
                                       if (failures-- > 0)
                                         return grpc::Status(grpc::StatusCode::UNAVAILABLE, "");
                                       return v1::RecordVisitResponse();
                                     });
  EXPECT_EQ(Run(Visit("5")), 0);
  EXPECT_EQ(ids.size(), 3u);
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 1u);
  failures = 100;
  ids.clear();
  paused_ = absl::ZeroDuration();
  EXPECT_EQ(Run(Visit("5")), 7);
  EXPECT_EQ(ids.size(), 5u);
  EXPECT_EQ(paused_, absl::Seconds(3));
  EXPECT_THAT(err_, HasSubstr("--request-id=" + ids[0]));
  failures = 0;
  EXPECT_EQ(Run(Visit("5", {"--request-id=" + ids[0]})), 0);
  EXPECT_EQ(ids.back(), ids[0]);
}

TEST_F(Cli, AnOlderServerIsNamedAsSuch) {
  server_.On<v1::RecordVisitRequest>(
      "RecordVisit", [&](const v1::RecordVisitRequest&) -> FakeAnswer {
        return grpc::Status(grpc::StatusCode::UNIMPLEMENTED, "");
      });
  EXPECT_EQ(Run(Visit("5")), 1);
  EXPECT_THAT(err_, HasSubstr("它比客户端旧"));
}

TEST_F(Cli, ARefusalNamesTheFlagsOfItsFields) {
  server_.On<v1::RecordVisitRequest>(
      "RecordVisit", [](const v1::RecordVisitRequest&) -> FakeAnswer {
        return Refusal(grpc::StatusCode::INVALID_ARGUMENT, "DATE_IN_FUTURE", "日期不对\n访客不对",
                       {{"visited_on", "走访日期在将来"}, {"visitors[1].member", "\x1b[2J坏"}});
      });
  EXPECT_EQ(Run(Visit("5")), 2);
  EXPECT_EQ(err_,
            "care: 有 2 处要改正：\n"
            "  --visited-on：走访日期在将来\n"
            "  --visitors：\\u{001b}[2J坏\n");
}

TEST_F(Cli, ARefusalCallsRecordsAsPeopleDo) {
  server_.On<v1::GetMemberRequest>("GetMember", [](const v1::GetMemberRequest& request) {
    v1::Member member;
    member.set_name(request.name());
    member.set_display_name("李四");
    return member;
  });
  server_.On<v1::RecordVisitRequest>(
      "RecordVisit", [](const v1::RecordVisitRequest&) -> FakeAnswer {
        return Refusal(grpc::StatusCode::FAILED_PRECONDITION, "X",
                       "unions/1/members/5 不是 unions/1/members/9（待办 unions/1/tasks/3、"
                       "unions/1/tasks/4），users/4；unions/1/cases/2/visits/1，"
                       "unions/{union}/members/{member}，unions/1/case/1",
                       {});
      });
  EXPECT_EQ(Run(Visit("张伟")), 6);
  EXPECT_EQ(err_,
            "care: 张伟 不是 李四（待办 3、4），陈静；unions/1/cases/2 第 1 次，"
            "unions/{union}/members/{member}，unions/1/case/1\n")
      << "as typed, by name, by number; as it came where it cannot be read";
}

TEST_F(Cli, WhoeverAnsweredQuestionsIsToldOfNoFlags) {
  server_.On<v1::RecordVisitRequest>(
      "RecordVisit", [](const v1::RecordVisitRequest&) -> FakeAnswer {
        return Refusal(grpc::StatusCode::INVALID_ARGUMENT, "DATE_IN_FUTURE", "走访日期在将来",
                       {{"visited_on", "走访日期在将来"}});
      });
  EXPECT_EQ(Run({"visit", "record"}, "张伟\n1\n\n\n1\n李娜\n\n\n\n\n\n\n\n", true), 2) << err_;
  EXPECT_TRUE(absl::EndsWith(err_, "care: 走访日期在将来\n")) << err_;
}

TEST_F(Cli, TheUsageOfANounFitsOnATerminal) {
  std::set<std::string> nouns;
  for (const Command& command : Commands()) nouns.insert(command.noun);
  for (const std::string& noun : nouns) {
    EXPECT_EQ(Run({noun, "--help"}), 0) << noun;
    const std::string usage = out_.substr(0, out_.find("\n\n"));
    for (const absl::string_view line : absl::StrSplit(usage, '\n')) {
      EXPECT_LE(DisplayWidth(line), 100) << line;
    }
  }
}

TEST_F(Cli, MisspeltWordsNameFlagGivenAndWanted) {
  EXPECT_EQ(Run(Visit("5", {"--severity=serius"})), 2);
  EXPECT_EQ(err_,
            "care: --severity：不认识“serius”\n"
            "  是不是 serious？可用：ordinary, serious, critical\n");
  EXPECT_EQ(Run(Visit("5", {"--event-on=soon"})), 2);
  EXPECT_THAT(err_, HasSubstr("--event-on：“soon”不是日期"));
  EXPECT_EQ(Run({"visit", "recrod"}), 2);
  EXPECT_THAT(err_, HasSubstr("是不是 care visit record？"));
  EXPECT_EQ(Run({"vist", "record"}), 2);
  EXPECT_THAT(err_, HasSubstr("是不是 care visit record？"));
  EXPECT_EQ(Run({"case"}), 2);
  EXPECT_THAT(err_, HasSubstr("report, show, list, reveal"));
  EXPECT_EQ(Run(Visit("5", {"--plce=x"})), 2);
  EXPECT_THAT(err_, HasSubstr("是不是 --place？"));
  EXPECT_EQ(Run({"case", "list", "--output=xml"}), 2);
  EXPECT_EQ(Run({"case", "list", "--lang=fr"}), 2);
  EXPECT_EQ(Run({"case", "list", "--limit=many"}), 2);
  EXPECT_EQ(Run({}), 2);
  EXPECT_TRUE(server_.calls().empty()) << "nothing of this needs a server";
}

TEST_F(Cli, TheLanguageFollowsTheLocaleAndNeutralLocalesAreChinese) {
  struct Row {
    const char* locale;
    bool chinese;
  };
  for (const Row& row :
       {Row{"zh_CN.UTF-8", true}, Row{"zh_TW", true}, Row{"C", true}, Row{"C.UTF-8", true},
        Row{"POSIX", true}, Row{"en_US.UTF-8", false}, Row{"de_DE", false}}) {
    environment_["LANG"] = row.locale;
    EXPECT_EQ(Run({"help", "exit-codes"}), 0);
    EXPECT_EQ(absl::StartsWith(out_, "退出码"), row.chinese) << row.locale;
  }
  environment_["LC_ALL"] = "zh_CN.UTF-8";
  EXPECT_EQ(Run({"help", "exit-codes"}), 0);
  EXPECT_TRUE(absl::StartsWith(out_, "退出码"));
}

TEST_F(Cli, EveryVerbHasHelpWithItsFlagsAndExamplesThatParse) {
  for (const Command& command : Commands()) {
    ASSERT_FALSE(command.examples.empty()) << command.Title();
    for (const char* language : {"zh", "en"}) {
      std::vector<std::string> arguments = {command.noun};
      if (*command.verb) arguments.push_back(command.verb);
      arguments.insert(arguments.end(), {"--help", absl::StrCat("--lang=", language)});
      EXPECT_EQ(Run(arguments), 0) << command.Title();
      for (const char* example : command.examples) {
        EXPECT_THAT(out_, HasSubstr(example));
        EXPECT_TRUE(absl::StartsWith(example, "care " + command.Title())) << example;
      }
      for (const Flag& flag : FlagsOf(command)) {
        EXPECT_THAT(out_, HasSubstr(absl::StrCat("--", flag.name)));
      }
    }
    EXPECT_FALSE(command.summary.empty() || !*command.summary.en) << command.Title();
  }
}

TEST_F(Cli, EveryMethodOfTheServiceHasACommand) {
  std::set<std::string> called;
  for (const Command& command : Commands()) called.insert(command.method);
  for (const auto* file : {v1::Union::descriptor()->file(), v1::User::descriptor()->file(),
                           v1::Member::descriptor()->file(),
                           v1::RecordVisitRequest::descriptor()->file(),
                           v1::JournalDifference::descriptor()->file()}) {
    for (int i = 0; i < file->service(0)->method_count(); ++i) {
      EXPECT_EQ(called.count(file->service(0)->method(i)->full_name()), 1u)
          << file->service(0)->method(i)->full_name();
    }
  }
}

TEST_F(Cli, CompletionKnowsVerbsFlagsAndWords) {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    EXPECT_EQ(Run({"completion", shell}), 0);
    for (const char* word : {"record", "visited-on", "illness-hospital", "dry-run"}) {
      EXPECT_THAT(out_, HasSubstr(word)) << shell;
    }
    EXPECT_THAT(out_, Not(HasSubstr("S@"))) << "a placeholder is left";
  }
  EXPECT_EQ(Run({"completion", "tcsh"}), 2);
}

TEST_F(Cli, OutputThatCannotBeWrittenIsAnError) {
  std::istringstream in;
  std::ofstream full("/dev/full");
  std::ostringstream err;
  Streams streams{.in = in,
                  .out = full,
                  .err = err,
                  .environment = [](const std::string&) { return std::nullopt; },
                  .today = [] { return absl::CivilDay(2026, 11, 21); }};
  const char* argv[] = {"care", "help"};
  EXPECT_EQ(RunCare(2, argv, streams), 1);
  EXPECT_THAT(err.str(), HasSubstr("没有写完"));
}

}  // namespace
}  // namespace unioncare::client
