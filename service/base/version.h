// What this program calls itself.
#pragma once

namespace unioncare {

inline constexpr char kVersion[] = "0.1.0";

}  // namespace unioncare
