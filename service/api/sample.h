// The fictional school: 300 staff, 80 retirees, groups, users for every role, events of the last
// months. Its people come in two lists through the import of rosters, all else through the same
// operations as everything else.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/storage/store.h"

namespace unioncare::api {

// Fills an empty store whose clock is `clock`, which stands some months before `now` and is moved
// up to it, so that every record has the stamp of its day. Writes ROLE.token files into
// `token_directory` (mode 0600): accountant, auditor, cashier, committee, leader, member, retiree,
// superior, women, and last of all chair, which therefore tells that the school is complete.
//
// What scripts and tests may rely on, whatever day it is:
// - the school's union stands under another union, whose officer holds superior.token;
// - each of two campuses (东校区, 西校区) has the same eight groups; 退休组 stands beside them;
// - one 张伟, one 李娜, one 王强, all in service, and nobody whose name begins like theirs; two
//   刘洋 and two 王芳, each in two groups;
// - 王强 holds leader.token and leads 数学组 of 东校区, to which 张伟 belongs; 张伟 has no case;
// - 李娜 holds committee.token, 林小雨 (who married) member.token, 郑秀兰 (retired) retiree.token;
//   every other group has a leader with an account and no token.
absl::Status FillSample(Store& store, ManualClock& clock, absl::Time now,
                        const std::string& token_directory);

// How long before now the sample school begins.
inline constexpr int kSampleDays = 200;

}  // namespace unioncare::api
