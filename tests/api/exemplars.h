// A valid request for every method in a small world that has a row of everything, and what the
// tests that go through all methods share.
#pragma once

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <grpcpp/support/status.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "tests/api/exemplar_methods.h"
#include "tests/support/test_server.h"

namespace unioncare::testing {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// Fields of `change` replace those of `base`; messages are laid over each other, days replaced.
void Overlay(Message& base, const Message& change);

std::unique_ptr<Message> Parsed(const Descriptor* type, const std::string& text);

template <class Request>
Request Text(const std::string& text) {
  Request request;
  request.CopyFrom(*Parsed(Request::descriptor(), text));
  return request;
}

// The exemplar of a method with `change` (text format) laid over it, after the fields of `without`
// ("visitors", "member.staff_no") are cleared.
std::unique_ptr<Message> RequestFor(const MethodDescriptor* method, const std::string& change = "",
                                    const std::string& without = "");

void SetField(Message& request, const char* name, const std::string& text);

// Sets validate_only where the request has it.
void ValidateOnly(Message& request);

// What came back: the bytes of the answer (of all messages of a stream), or the refusal.
struct Answer {
  grpc::Status status;
  std::string bytes;
  std::string reason;  // "" when all went well
};

Answer Ask(const TestServer& server, const std::string& token, const MethodDescriptor* method,
           const Message& request, const std::string& language = "en");

// How many rows each table has: what must stay as it was when nothing happened.
std::map<std::string, int64_t> RowCounts(const std::string& path);

// The result of VerifyJournal; "" when the file is as journaled.
std::string FirstDifference(const TestServer& server, const std::string& token,
                            const std::string& parent);

std::string ResidentNumber(const std::string& seventeen);

// The password of the chair, who is "chair" there.
inline constexpr char kPassword[] = "slow tortoise wins";

// The world of MakeWorld with cases, notes, sons, vacations and ID numbers: in unions/2 case 1 of
// 张伟 (with notes kNotes), 2 of 王强, 3 of 赵敏, 4 of 孙老师, 5 of 赵敏 (marriage, reported), 6 of
// 赵敏 (hardship, declined), two vacations; in unions/3 case 1 of 周邻. Task 1 of unions/2 is a need
// of 赵敏, of case 5. Transfer 1 of each union goes out, transfer 2 comes in: 周迁 to unions/2, 李娜
// to unions/3. Exemptions 1 and 2 of unions/2 wait to be confirmed.
inline constexpr char kNotes[] = "谈话内容：手术顺利";
World MakeFullWorld(TestServer& server);

}  // namespace unioncare::testing
