// Rules of care between wire and domain, and as the sentences that explain them.
#pragma once

#include <optional>
#include <vector>

#include "service/domain/care_rules.h"
#include "unioncare/v1/care_rules.pb.h"

namespace unioncare::api {

// Without whose they are.
ExamBand FromProto(const v1::ExamBand& wire);
ContactTier FromProto(const v1::ContactTier& wire);
RetentionRule FromProto(const v1::RetentionRule& wire);
v1::ExamBand ToProto(const ExamBand& band);
v1::ContactTier ToProto(const ContactTier& tier);
v1::RetentionRule ToProto(const RetentionRule& rule);

// "general exam every 2 years: CN-…, women, 35–44, valid from …; basis: …".
PolicyText Summary(const std::vector<ExamOffer>& offers);
PolicyText Summary(const std::optional<TierInForce>& tier);
PolicyText Summary(RecordKind record, DataClass data_class,
                   const std::optional<RetentionInForce>& retention);

}  // namespace unioncare::api
