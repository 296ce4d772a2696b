// The profiles, compiled in from service/data/policies.
#include "service/api/profiles.h"

#include <vector>

#include "service/api/pages.h"
#include "service/api/policy_text.h"
#include "service/base/status.h"
#include "service/domain/refusal.h"

namespace unioncare {

extern const char kProfileCnBase[];
extern const char kProfileCnJs2018[];
extern const char kProfileCnSd2018[];
extern const char kProfileCnSd2019[];
extern const char kProfileCnAh2018[];
extern const char kProfileCnAh2025[];
extern const char kProfileCnFj2018[];
extern const char kProfileCnHb2018[];
extern const char kProfileCnSc2018[];
extern const char kProfileCnGd2018[];
extern const char kProfileCnHa2018[];
extern const char kProfileCnBj2018[];
extern const char kProfileCnSh2015[];
extern const char kProfileCnLn2018[];
extern const char kProfileCnHn2020[];
extern const char kProfileCnGz2018[];
extern const char kProfileCnSn2020[];
extern const char kProfileCnGs2020[];
extern const char kProfileCnQh2020[];
extern const char kProfileCnTj2020[];
extern const char kProfileCnSx2020[];
extern const char kProfileCnHl2017[];
extern const char kProfileCnJsTzRetiree2018[];
extern const char kProfileCnCare2026[];
extern const char kProfileCnFjWomen2020[];
extern const char kProfileCnShShnuRetiree2012[];
extern const char kProfileCnSnNwuRetiree2018[];
extern const char kProfileCnExamAges2018[];
extern const char kProfileCnExamMiddleSchool2018[];
extern const char kProfileCnExamWomenYearly2018[];

}  // namespace unioncare

namespace unioncare::api {
namespace {

struct Profile {
  absl::string_view code;
  const char* text;
};
// The whole country, then the provinces by their codes, then examples of schools.
constexpr Profile kProfiles[] = {
    {"CN-BASE", kProfileCnBase},
    {"CN-CARE-2026", kProfileCnCare2026},
    {"CN-AH-2018", kProfileCnAh2018},
    {"CN-AH-2025", kProfileCnAh2025},
    {"CN-BJ-2018", kProfileCnBj2018},
    {"CN-FJ-2018", kProfileCnFj2018},
    {"CN-FJ-WOMEN-2020", kProfileCnFjWomen2020},
    {"CN-GD-2018", kProfileCnGd2018},
    {"CN-GS-2020", kProfileCnGs2020},
    {"CN-GZ-2018", kProfileCnGz2018},
    {"CN-HA-2018", kProfileCnHa2018},
    {"CN-HB-2018", kProfileCnHb2018},
    {"CN-HL-2017", kProfileCnHl2017},
    {"CN-HN-2020", kProfileCnHn2020},
    {"CN-JS-2018", kProfileCnJs2018},
    {"CN-JS-TZ-RETIREE-2018", kProfileCnJsTzRetiree2018},
    {"CN-LN-2018", kProfileCnLn2018},
    {"CN-QH-2020", kProfileCnQh2020},
    {"CN-SC-2018", kProfileCnSc2018},
    {"CN-SD-2018", kProfileCnSd2018},
    {"CN-SD-2019", kProfileCnSd2019},
    {"CN-SH-2015", kProfileCnSh2015},
    {"CN-SH-SHNU-RETIREE-2012", kProfileCnShShnuRetiree2012},
    {"CN-SN-2020", kProfileCnSn2020},
    {"CN-SN-NWU-RETIREE-2018", kProfileCnSnNwuRetiree2018},
    {"CN-SX-2020", kProfileCnSx2020},
    {"CN-TJ-2020", kProfileCnTj2020},
    {"CN-EXAM-AGES-2018", kProfileCnExamAges2018},
    {"CN-EXAM-MIDDLE-SCHOOL-2018", kProfileCnExamMiddleSchool2018},
    {"CN-EXAM-WOMEN-YEARLY-2018", kProfileCnExamWomenYearly2018},
};

// A profile without its text. All of them are read by a test, so none can be broken.
absl::StatusOr<v1::PolicyProfile> HeadOf(const Profile& profile) {
  ASSIGN_OR_RETURN(const v1::PolicySet policy, ParsePolicySet(profile.text, nullptr));
  v1::PolicyProfile wire;
  wire.set_name("policyProfiles/" + policy.code());
  wire.set_code(policy.code());
  *wire.mutable_display_name() = policy.display_name();
  wire.set_jurisdiction(policy.jurisdiction());
  *wire.mutable_valid_from() = policy.valid_from();
  wire.set_standard_count(policy.standards_size());
  wire.set_care_rule_count(policy.exam_bands_size() + policy.contact_tiers_size() +
                           policy.retentions_size());
  *wire.mutable_basis() = policy.basis();
  return wire;
}

}  // namespace

const char* ProfileText(absl::string_view code) {
  for (const Profile& profile : kProfiles) {
    if (profile.code == code) return profile.text;
  }
  return nullptr;
}

absl::StatusOr<v1::ListPolicyProfilesResponse> ListPolicyProfiles(
    const Snapshot& snapshot, const v1::ListPolicyProfilesRequest& request) {
  ASSIGN_OR_RETURN(const Page page, ReadPage(snapshot, request));
  v1::ListPolicyProfilesResponse response;
  for (size_t i = static_cast<size_t>(page.position); i < std::size(kProfiles); ++i) {
    if (response.profiles_size() == page.size) {
      response.set_next_page_token(PageToken(snapshot, request, static_cast<int64_t>(i)));
      break;
    }
    ASSIGN_OR_RETURN(*response.add_profiles(), HeadOf(kProfiles[i]));
  }
  return response;
}

absl::StatusOr<v1::PolicyProfile> GetPolicyProfile(const Snapshot&,
                                                   const v1::GetPolicyProfileRequest& request) {
  const char* text = ProfileText(request.code());
  if (text == nullptr) return NotFound("code", request.code());
  ASSIGN_OR_RETURN(v1::PolicyProfile wire, HeadOf({request.code(), text}));
  wire.set_text(text);
  return wire;
}

}  // namespace unioncare::api
