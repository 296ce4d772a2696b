// Gifts, greetings and parties of birthdays as operations of the service of birthdays.
#pragma once

#include "absl/status/statusor.h"
#include "service/api/rpc.h"
#include "unioncare/v1/birthdays.pb.h"

namespace unioncare::api {

// Adds the methods to the service.
void ServeBirthdayGifts(Service& service);

// Operations that the sample enters too.
absl::StatusOr<v1::BirthdayGift> RecordBirthdayGift(Transaction& transaction,
                                                    const v1::RecordBirthdayGiftRequest& request);
absl::StatusOr<v1::BirthdayParty> RecordBirthdayParty(
    Transaction& transaction, const v1::RecordBirthdayPartyRequest& request);

}  // namespace unioncare::api
