// Who sees and records contacts, and contacts as they travel.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/disbursement_sight.h"
#include "service/domain/contacts.h"
#include "service/domain/members.h"
#include "service/domain/retirees.h"
#include "service/storage/contacts.h"
#include "service/storage/store.h"
#include "unioncare/v1/contacts.pb.h"

namespace unioncare::api {

// What a caller may see and record: by the office, and as the contact or the deputy of somebody,
// whatever the role.
class ContactSight {
 public:
  // Under the permission of the call.
  static absl::StatusOr<ContactSight> Of(const Snapshot& snapshot, UnionId union_id);
  // Under another one.
  static absl::StatusOr<ContactSight> Under(const Snapshot& snapshot, Permission permission,
                                            UnionId union_id);

  bool Sees(const Subject& person) const;
  // Nobody records contacts with themselves.
  bool Records(const Subject& person) const;
  bool IsPairedWith(MemberId person) const;
  // Only others are asked for from now on.
  void LeaveOutSelf() { sight_.self.reset(); }
  // The chair or the vice-chair of the union, in force today.
  bool leads() const { return leads_; }
  bool chair() const { return chair_; }
  // The member that the caller is; nobody else's contact is theirs.
  const std::optional<MemberId>& self() const { return self_; }
  // What was noted of the condition is for the pair, for who recorded it, and for the chairs.
  bool ReadsCondition(const Contact& contact, MemberId person) const;

 private:
  Sight sight_;
  std::optional<MemberId> self_;
  std::vector<MemberId> paired_;  // sorted
  UserId user_{0};
  bool leads_ = false;
  bool chair_ = false;
};

// "unions/2/contacts/5".
std::string ContactNameOf(UnionId union_id, ContactId id);
struct ContactName {
  UnionId union_id{0};
  ContactId id{0};
};
absl::StatusOr<ContactName> ParseContact(absl::string_view field, const std::string& text);
// "unions/2/contactAlerts/5".
std::string AlertNameOf(UnionId union_id, EventId id);

// A contact, and the person with whom it was.
struct SeenContact {
  UnionId union_id{0};
  storage::KeptContact kept;
  Member person;
};
// One that the caller sees.
absl::StatusOr<SeenContact> FindSeenContact(const Snapshot& snapshot, const ContactSight& sight,
                                            const std::string& name);

// Writes contacts and alerts; names that were read once are remembered.
class ContactWriter {
 public:
  ContactWriter(const Snapshot& snapshot, UnionId union_id)
      : union_id_(union_id), names_(snapshot, union_id) {}
  absl::StatusOr<v1::Contact> Write(const storage::KeptContact& kept, const Member& person);
  absl::StatusOr<v1::ContactAlert> Write(const WelfareAlert& alert, const Member& person);
  // Who made a contact.
  absl::StatusOr<std::string> By(const Contact& contact);
  DisbursementNames& names() { return names_; }

 private:
  absl::StatusOr<std::string> Named(const std::optional<MemberId>& member);

  const UnionId union_id_;
  DisbursementNames names_;
};

}  // namespace unioncare::api
