#include "service/api/retirees.h"
namespace unioncare::api {
std::unique_ptr<Service> MakeRetireeService(Rpc& rpc) {
  return std::make_unique<Service>(rpc, "unioncare.v1.RetireeService");
}
}  // namespace unioncare::api
