// Standards between wire and domain, and as the sentence that explains them.
#pragma once

#include "service/domain/standards.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::api {

PolicyText FromProto(const v1::PolicyText& wire);
v1::PolicyText ToProto(const PolicyText& text);

// Without the days of validity, which may be none that exist.
Standard FromProto(const v1::Standard& wire);
AggregateCap FromProto(const v1::AggregateCap& wire);
v1::Standard ToProto(const Standard& row);
v1::AggregateCap ToProto(const AggregateCap& cap);

// "cap ¥1,000.00: CN-JS-2018, hospital, without surgery, valid from 2018-01-01; …".
PolicyText Summary(const StandardInForce& found);

}  // namespace unioncare::api
