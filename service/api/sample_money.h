// Money of the fictional school: funds and a budget, a year of disbursements in every state, as its
// officers enter them day by day, and the books of the year before.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "service/api/sample_events.h"
#include "service/base/clock.h"
#include "service/storage/store.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

class SampleMoney {
 public:
  // `actions` are the events that officers see to; grants follow the visits among them. The school
  // is complete but for those.
  SampleMoney(Store& store, ManualClock& clock, const SampleSchool& school,
              absl::Span<const SampleAction> actions, absl::CivilDay begin, absl::CivilDay today);

  // Standards, funds, the budget and the old books, on the first day.
  absl::Status Begin();
  // What falls to be done until a moment; the clock follows.
  absl::Status RunUntil(absl::Time time);

 private:
  // A disbursement on its way.
  struct Aid {
    std::string name;
    int version = 1;
  };
  struct Step {
    absl::Time at;
    std::function<absl::Status()> run;
  };
  // How far one goes.
  enum class End {
    kDraft, kRequested, kReturned, kCancelled, kApproved, kPaid, kSigned, kBooked, kReversed,
  };
  // An event of one person that was visited, so that money may follow.
  struct Visited {
    std::string member;
    v1::Occasion occasion = v1::OCCASION_UNSPECIFIED;
    absl::CivilDay event_on;
    absl::CivilDay visited_on;
    std::string event_key;
  };

  void FindVisited(absl::Span<const SampleAction> actions);
  void PlanGrants();
  void PlanFestivals();
  void PlanBirthdays();
  void PlanFilms();
  // Asked for on `day`, and on from there on the days after.
  void Plan(absl::CivilDay day, v1::Disbursement aid, End end,
            const std::vector<v1::ProofType>& proofs = {});
  void Later(absl::CivilDay day, int hour, std::function<absl::Status()> run);
  void PlanPayment(absl::CivilDay day, std::shared_ptr<Aid> aid, const v1::Disbursement& asked,
                   End end);

  absl::Status MakeBooks();
  absl::Status ImportOldBooks();
  template <class Request, class Response>
  absl::StatusOr<Response> Enter(int person, const char* service,
                                 absl::StatusOr<Response> (*operation)(Transaction&,
                                                                       const Request&),
                                 const Request& request);
  template <class Request>
  absl::Status Take(int person, Aid& aid,
                    absl::StatusOr<v1::Disbursement> (*operation)(Transaction&, const Request&),
                    Request request);
  std::string DisplayNameOf(const std::string& member) const;
  v1::Disbursement Goods(v1::BenefitKind kind, const std::string& purpose, absl::CivilDay event_on,
                         const std::vector<std::string>& members, int64_t fen) const;

  Store& store_;
  ManualClock& clock_;
  const SampleSchool& school_;
  const absl::CivilDay begin_;
  const absl::CivilDay today_;
  int accountant_ = 0;
  int cashier_ = 0;
  std::map<int, std::string> lines_;  // names of budget lines, by year
  std::vector<Visited> visited_;
  std::vector<Step> steps_;  // those that are done already come first
  size_t done_ = 0;
  int vouchers_ = 0;
};

// The festivals for which goods may be given (元旦, 春节, 清明节, 劳动节, 端午节, 中秋节, 国庆节) from one day
// to another, in their order.
struct SampleFestival {
  const char* display_name;
  absl::CivilDay day;
};
std::vector<SampleFestival> SampleFestivals(absl::CivilDay first, absl::CivilDay last);

}  // namespace unioncare::api
