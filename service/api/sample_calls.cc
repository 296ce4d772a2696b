// The calls of the sample school.
#include "service/api/sample_calls.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/contact_rounds.h"
#include "service/api/contacts.h"
#include "service/api/disbursements.h"
#include "service/api/exam_bookings.h"
#include "service/api/exams.h"
#include "service/api/fields.h"
#include "service/api/funds.h"
#include "service/api/hardship_files.h"
#include "service/api/hardship_payments.h"
#include "service/api/hardship_rounds.h"
#include "service/api/names.h"
#include "service/api/policies.h"
#include "service/api/retirees.h"
#include "service/base/status.h"

namespace unioncare::api {

SampleCalls::SampleCalls(Store& store, const Clock& clock, const SampleSchool& school)
    : store_(store), school_(school), rpc_(store, clock, /*staging=*/"") {
  services_.push_back(MakePolicyService(rpc_));
  services_.push_back(MakeExamService(rpc_));
  services_.push_back(MakeExamBookingService(rpc_));
  services_.push_back(MakeRetireeService(rpc_));
  services_.push_back(MakeContactService(rpc_));
  services_.push_back(MakeContactRoundService(rpc_));
  services_.push_back(MakeHardshipService(rpc_));
  services_.push_back(MakeHardshipRoundService(rpc_));
  services_.push_back(MakeHardshipPaymentService(rpc_));
  services_.push_back(MakeFundService(rpc_));
  services_.push_back(MakeDisbursementService(rpc_));
}

absl::StatusOr<const Method*> SampleCalls::Find(absl::string_view method) const {
  for (const std::unique_ptr<Service>& service : services_) {
    for (const std::unique_ptr<Method>& each : service->methods()) {
      if (each->name == absl::StrCat("unioncare.v1.", method)) return each.get();
    }
  }
  return absl::InternalError(absl::StrCat("the sample knows no method ", method));
}

absl::Status SampleCalls::Run(int person, Role role, absl::string_view method,
                              const Message& request, Message& response) {
  ASSIGN_OR_RETURN(const Method* called, Find(method));
  RETURN_IF_ERROR(CheckFields(request));
  ASSIGN_OR_RETURN(const UnionId union_id, 
      ParseUnion("parent", role == Role::kSuperior ? school_.superior : school_.name));
  const auto act = [&](Snapshot& snapshot) {
    snapshot.actor().user = person == SampleSchool::kSuperior ? school_.superior_user
                                                              : school_.users[person];
    snapshot.actor().sight.everybody = true;
    snapshot.actor().grants = {Grant{.role = role, .union_id = union_id}};
  };
  Staged staged;
  if (called->prepare) {
    RETURN_IF_ERROR(store_.ReadAndWait([&](Snapshot& snapshot) {
      act(snapshot);
      return called->prepare(snapshot, request, staged, [] { return true; });
    }));
  }
  return AsSystem(store_, called->name, [&](Transaction& transaction) {
    act(transaction);
    return called->upload ? called->upload(transaction, request, staged, response)
                          : called->mutate(transaction, request, response);
  });
}

absl::Status SampleCalls::Ask(absl::string_view method, const Message& request,
                              Message& response) {
  ASSIGN_OR_RETURN(const Method* called, Find(method));
  RETURN_IF_ERROR(CheckFields(request));
  return store_.ReadAndWait([&](Snapshot& snapshot) {
    snapshot.actor().sight.everybody = true;
    return called->query(snapshot, request, response);
  });
}

}  // namespace unioncare::api
