// A year of money for the tests of the audit, entered through the API of a server in this process:
// as many clean disbursements as are wanted, most of them as complete old vouchers, and every
// irregularity of the catalogue a known number of times, through the import of history and through
// corrections, never by SQL. The same seed makes the same year.
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "service/domain/audit.h"
#include "tests/support/test_server.h"
#include "unioncare/v1/disbursements.pb.h"
#include "unioncare/v1/members.pb.h"
#include "unioncare/v1/past_vouchers.pb.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::testing {

// How the address of everybody begins who has one.
inline constexpr char kSealedStreet[] = "机密路";

// What the audit has to find once.
struct Irregularity {
  AuditRule rule = AuditRule::kUnspecified;
  // Ids of the disbursements that are in it, ascending; of a finding all that it names are among
  // them. Empty where it is about a case or the year alone.
  std::vector<int64_t> disbursements;
  std::string what;  // which plant, for people who look for a missing one
};

class MoneyYear {
 public:
  struct Size {
    int clean = 300;  // disbursements without any fault
    int each = 1;     // times that every irregularity is planted
  };

  // The small world of tests, in whose union 2 everything happens in 2026.
  MoneyYear(TestServer& server, uint64_t seed, Size size);

  // Enters everything. Failures are those of the test.
  void Fill();

  const World& world() const { return world_; }
  const std::vector<Irregularity>& planted() const { return planted_; }
  // How often each rule has to be found.
  std::map<AuditRule, int> Expected() const;
  // Disbursements in the books, planted ones included.
  int disbursements() const { return disbursements_; }
  int clean() const { return clean_; }

 private:
  using Voucher = v1::HistoricDisbursement;
  struct Person {
    std::string name;  // of the record
    std::string display_name;
    std::string staff_no;
    absl::CivilDay birth_date;
  };
  // A visit of an older book, without which the audit misses one.
  struct PastVisit {
    int person = 0;
    std::string occasion;
    absl::CivilDay event_on;
    int visitors = 2;
  };
  // Vouchers that wait for their import, and the irregularities that get their numbers.
  struct Waiting {
    Voucher voucher;
    std::vector<size_t> of;  // indexes into planted_
    size_t aided = 0;        // the place in aided_, from 1
  };
  // Hardship aid that is to point to a file.
  struct Aided {
    AuditRule rule = AuditRule::kUnspecified;
    int person = 0;
    int round = 0;
    int64_t disbursement = 0;
  };

  // money_year.cc: the world, and what is clean.
  void Call(const std::string& who, const std::string& method,
            const google::protobuf::Message& request, google::protobuf::Message* response);
  template <class Response>
  Response Ask(const std::string& who, const std::string& method, const std::string& text);
  void MakeBooks();
  void FindUsers();
  int MakePerson(bool retired = false);
  void UploadVisits();
  // With so many visitors on the day before; none: nobody came.
  void EnterHospital(int person, int visitors = 2);
  void AddClean();
  Voucher Clean(int person, v1::BenefitKind kind, v1::BenefitSubKind sub_kind,
                v1::DeliveryForm form, absl::CivilDay event_on, int64_t fen,
                const std::string& purpose);
  Voucher Festival(int person, int which, int64_t fen);
  Voucher Birthday(int person);
  Voucher Film(int person, int which);
  Voucher Hospital(int person, absl::CivilDay event_on, v1::DeliveryForm form, int64_t fen);
  void AddGoods(Voucher& voucher, const std::string& item, int64_t fen);
  void AddOther(Voucher& voucher, int person, int64_t fen);
  void Import();
  int64_t Between(int64_t low, int64_t high);

  // irregularities.cc: what is not.
  void Plant(int round);
  void PlantAlone(int round);
  void PlantPeople(int round);
  void PlantOfficers(int round);
  void PlantPairs();
  void PlantLinked();
  void PlantVisits();
  void PlantOnce();
  // hardship_irregularities.cc: the same about hardship aid.
  void PlantHardship(int round);
  void KeepHardship();
  void Add(Voucher voucher);
  void Add(AuditRule rule, const std::string& what, std::vector<Voucher> vouchers);
  void Visited(int person, const std::string& occasion, absl::CivilDay event_on,
               int visitors = 2);

  TestServer& server_;
  const Size size_;
  std::mt19937_64 random_;
  World world_;
  std::map<std::string, std::string> users_;  // "users/7", by caller of the small world
  std::vector<Person> people_;
  std::vector<PastVisit> visits_;
  std::vector<Waiting> waiting_;
  std::vector<Irregularity> planted_;
  std::vector<Aided> aided_;
  std::vector<std::pair<std::string, v1::ChangeMemberStateRequest>> leavings_;
  int old_number_ = 0;
  int voucher_no_ = 0;
  int invoice_no_ = 0;
  int disbursements_ = 0;
  int clean_ = 0;
};

// The textual form of a day in a request.
std::string DayText(const std::string& field, absl::CivilDay day);

}  // namespace unioncare::testing
