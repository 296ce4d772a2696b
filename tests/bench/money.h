// A union with money: a fund whose ledger has many rows, and requests for disbursements.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "unioncare/v1/disbursements.pb.h"

namespace unioncare::bench {

inline constexpr int64_t kLedgerRows = 1'000'000;

inline constexpr char kRequestDisbursement[] =
    "/unioncare.v1.DisbursementService/RequestDisbursement";

// Makes, once, a union of kMembers with a standard, a fund and so many rows of its ledger, through
// storage alone, but for the policy.
absl::Status PopulateMoney(const std::string& directory, int64_t ledger_rows);

// Request `number`: ¥10.00 in kind to somebody who was in hospital on one of the last hundred days,
// with all checks; every member asks again after kMembers requests, and what was given before
// counts toward the cap of the year.
v1::RequestDisbursementRequest RequestNumber(int64_t number, int64_t unix_ms);

}  // namespace unioncare::bench
