// Plans of physical exams as operations.
#include "service/api/exams.h"

#include "unioncare/v1/exams.pb.h"

namespace unioncare::api {

std::unique_ptr<Service> MakeExamService(Rpc& rpc) {
  auto service = std::make_unique<Service>(rpc, "unioncare.v1.ExamService");
  return service;
}

}  // namespace unioncare::api
