// What the workload compares at its end: whole lists, page by page, and the journals.
#include <gtest/gtest.h>

#include "tests/model/workload.h"
#include "unioncare/v1/journal.pb.h"

namespace unioncare::model {

namespace {

auto& ItemsOf(v1::ListMembersResponse& page) { return *page.mutable_members(); }
auto& ItemsOf(v1::ListCasesResponse& page) { return *page.mutable_cases(); }
auto& ItemsOf(v1::ListGroupsResponse& page) { return *page.mutable_groups(); }
auto& ItemsOf(v1::ListUsersResponse& page) { return *page.mutable_users(); }

}  // namespace

template <class Response, class Request, class Item>
void Workload::CompareList(const Caller& caller, const std::string& method, Request request,
                           const std::vector<Item>& expected) {
  request.set_page_size(static_cast<int>(Number(1, 7)));
  size_t at = 0;
  while (true) {
    Response page;
    const grpc::Status status = server_.Call(secrets_.at(caller), method, request, &page);
    ASSERT_TRUE(status.ok()) << method << ": " << status.error_message();
    ASSERT_LE(ItemsOf(page).size(), request.page_size());
    for (Item& item : ItemsOf(page)) {
      ASSERT_LT(at, expected.size()) << method << " has more: " << item.DebugString();
      Item wanted = expected[at++];
      Compare(method, wanted, item);
    }
    request.set_page_token(page.next_page_token());
    if (request.page_token().empty()) break;
  }
  EXPECT_EQ(at, expected.size()) << method;
}

void Workload::Verify(const std::string& parent) {
  v1::VerifyJournalRequest request;
  request.set_parent(parent);
  std::vector<std::string> responses;
  const grpc::Status status = server_.CallStream(server_.admin_token(),
                                                 "JournalService/VerifyJournal", request,
                                                 &responses);
  ASSERT_TRUE(status.ok()) << status.error_message();
  v1::VerifyJournalResponse last;
  ASSERT_TRUE(last.ParseFromString(responses.back()));
  EXPECT_TRUE(last.done());
  EXPECT_EQ(last.difference_count(), 0) << last.DebugString();
}

void Workload::End() {
  for (int union_id = 1; union_id <= kUnions; ++union_id) {
    const std::string parent = UnionName(union_id);
    for (const auto& [caller, secret] : secrets_) {
      Sight sight;
      if (model_.Enter(caller, v1::PERMISSION_MEMBER_READ, union_id, &sight).ok()) {
        v1::ListMembersRequest request;
        request.set_parent(parent);
        CompareList<v1::ListMembersResponse>(caller, "MemberService/ListMembers", request,
                                             model_.Members(union_id, sight));
      }
      if (model_.Enter(caller, v1::PERMISSION_CASE_READ, union_id, &sight).ok()) {
        v1::ListCasesRequest request;
        request.set_parent(parent);
        CompareList<v1::ListCasesResponse>(caller, "CaseService/ListCases", request,
                                           model_.Cases(union_id, sight));
      }
    }
    v1::ListGroupsRequest groups;
    groups.set_parent(parent);
    CompareList<v1::ListGroupsResponse>({1, 1}, "UnionService/ListGroups", groups,
                                        model_.Groups(union_id));
    v1::ListUsersRequest users;
    users.set_parent(parent);
    CompareList<v1::ListUsersResponse>({1, 1}, "UserService/ListUsers", users,
                                       model_.Users(union_id));
    Verify(parent);
  }
  Verify("");
}

}  // namespace unioncare::model
