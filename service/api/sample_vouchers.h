// The old book of the fictional school: what it gave in the year before the system, as the vouchers
// show it. Most of it is in order; what is not is named here, so that an audit can be compared with
// it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "absl/types/span.h"
#include "service/api/sample_events.h"
#include "service/domain/audit.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::api {

// One irregularity of the sample, by the old numbers of the vouchers that are in it: the same on
// whatever day the sample is made.
struct SampleIrregularity {
  AuditRule rule = AuditRule::kUnspecified;
  const char* old_number = "";  // empty: about the book as a whole
  const char* other = "";       // the second of a pair
  const char* zh = "";
  const char* en = "";
};
absl::Span<const SampleIrregularity> SampleIrregularities();

// The first day of the old book of a school whose own books begin on `begin`.
absl::CivilDay SampleOldBooksBegin(absl::CivilDay begin);

class SampleOldBooks {
 public:
  // `lines` are names of budget lines, by year; the accountant and the cashier are indexes of
  // people.
  SampleOldBooks(const SampleSchool& school, const std::map<int, std::string>& lines,
                 int accountant, int cashier, absl::CivilDay begin);

  const v1::ImportDisbursementHistoryRequest& request() const { return request_; }

 private:
  void AddIrregular();
  void AddIrregularPeople();
  void AddClean();
  // The next voucher of the book, over goods for one person; it has its number.
  v1::HistoricDisbursement& Next(int person, v1::BenefitKind kind, v1::DeliveryForm form,
                                 const std::string& purpose, absl::CivilDay event_on, int64_t fen);
  // Of somebody whose birthday lies in the days of the book.
  v1::HistoricDisbursement& Birthday();
  v1::HistoricDisbursement& Festival(int person, size_t which);
  void AddOther(v1::HistoricDisbursement& voucher, int person);
  // Somebody in service all the time who holds no office; each comes once.
  int Plain();
  std::string UserOf(int person) const;

  const SampleSchool& school_;
  const std::map<int, std::string>& lines_;
  const int accountant_;
  const int cashier_;
  const absl::CivilDay begin_;
  const absl::CivilDay first_;
  std::vector<int> plain_;
  size_t taken_ = 0;
  size_t born_ = 0;
  int number_ = 0;
  v1::ImportDisbursementHistoryRequest request_;
};

}  // namespace unioncare::api
