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

// One irregularity of the sample, by the old numbers of the vouchers that are in it.
struct SampleIrregularity {
  AuditRule rule;
  std::vector<std::string> old_numbers;  // empty: about the book as a whole
  const char* zh;
  const char* en;
};

// The first day of the old book of a school whose own books begin on `begin`.
absl::CivilDay SampleOldBooksBegin(absl::CivilDay begin);

class SampleOldBooks {
 public:
  // `lines` are names of budget lines, by year; the accountant and the cashier are indexes of
  // people.
  SampleOldBooks(const SampleSchool& school, const std::map<int, std::string>& lines,
                 int accountant, int cashier, absl::CivilDay begin);

  v1::ImportDisbursementHistoryRequest Request() const { return request_; }
  const std::vector<SampleIrregularity>& irregularities() const { return irregularities_; }

 private:
  void AddClean();
  void AddIrregular();
  // The next voucher of the book, over goods for one person; it has its number.
  v1::HistoricDisbursement& Next(int person, v1::BenefitKind kind, v1::DeliveryForm form,
                                 const std::string& purpose, absl::CivilDay event_on, int64_t fen);
  v1::HistoricDisbursement& Birthday(int person);
  v1::HistoricDisbursement& Festival(int person, size_t which);
  void AddOther(v1::HistoricDisbursement& voucher, int person);
  void Irregular(AuditRule rule, const v1::HistoricDisbursement& voucher, const char* zh,
                 const char* en);
  // Somebody in service all the time who has no part in what is entered; each comes once.
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
  int number_ = 0;
  v1::ImportDisbursementHistoryRequest request_;
  std::vector<SampleIrregularity> irregularities_;
};

}  // namespace unioncare::api
