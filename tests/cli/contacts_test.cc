// Contacts on the command line.
#include "unioncare/v1/contacts.pb.h"

#include "tests/cli/care_fixture.h"

namespace unioncare::client {
namespace {

class ContactVerbs : public Cli {
 protected:
  ContactVerbs() {
    server_.On<v1::GetContactRequest>("GetContact", [](const v1::GetContactRequest& request) {
      v1::Contact contact;
      contact.set_name(request.name());
      contact.set_etag("v3");
      return contact;
    });
    server_.On<v1::CorrectContactRequest>(
        "CorrectContact",
        [](const v1::CorrectContactRequest&) { return v1::RecordContactResponse(); });
  }
};

TEST_F(ContactVerbs, ACorrectionNamesWhatWasGivenAndReadsTheEtag) {
  ASSERT_EQ(Run({"retiree", "contact-correct", "3", "--result=reached", "--reason=记错结果"}), 0)
      << err_;
  const auto asked = server_.Last<v1::CorrectContactRequest>("CorrectContact");
  EXPECT_EQ(asked.name(), "unions/1/contacts/3");
  EXPECT_EQ(asked.etag(), "v3");
  ASSERT_EQ(asked.update_mask().paths_size(), 1);
  EXPECT_EQ(asked.update_mask().paths(0), "result");
}

}  // namespace
}  // namespace unioncare::client
