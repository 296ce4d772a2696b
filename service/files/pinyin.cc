// Readings by ICU's transliterator, which is the only part of ICU that is used.
#include "service/files/pinyin.h"

#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include <memory>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/synchronization/mutex.h"
#include "service/base/status.h"

namespace unioncare::files {
namespace {

// Latin-ASCII makes an ordinary u of ü, which is read differently and typed as v.
constexpr char16_t kRules[] =
    u":: Han-Latin/Names; [\u00FC\u01D6\u01D8\u01DA\u01DC] > v; :: Latin-ASCII; :: Lower;";

// A name can grow this much: "闯" becomes "chuang".
constexpr size_t kGrowthMax = 16;

// Not safe for several threads at once, so one uses it at a time.
class Reader {
 public:
  Reader() {
    UErrorCode error = U_ZERO_ERROR;
    UParseError position;
    constexpr char16_t kId[] = u"NameReading";
    rules_.reset(utrans_openU(kId, -1, UTRANS_FORWARD, kRules, -1, &position, &error));
    CHECK(U_SUCCESS(error));
  }

  std::string Read(absl::string_view name) {
    std::vector<UChar> text((name.size() + 1) * kGrowthMax);
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8(text.data(), static_cast<int32_t>(text.size()), &length, name.data(),
                  static_cast<int32_t>(name.size()), &error);
    if (U_FAILURE(error)) return "";
    {
      const absl::MutexLock lock(&mutex_);
      int32_t limit = length;
      utrans_transUChars(rules_.get(), text.data(), &length, static_cast<int32_t>(text.size()), 0,
                         &limit, &error);
      length = limit;
    }
    if (U_FAILURE(error)) return "";
    std::string reading;
    bool apart = false;
    for (int32_t i = 0; i < length; ++i) {
      const UChar unit = text[i];
      if (unit < 0x80 && absl::ascii_islower(static_cast<unsigned char>(unit))) {
        if (apart && !reading.empty()) reading.push_back(' ');
        apart = false;
        reading.push_back(static_cast<char>(unit));
      } else {
        apart = true;
      }
    }
    return reading;
  }

 private:
  struct Close {
    void operator()(UTransliterator* rules) const { utrans_close(rules); }
  };
  absl::Mutex mutex_;
  std::unique_ptr<UTransliterator, Close> rules_;
};

}  // namespace

std::string ReadName(absl::string_view name) {
  static Reader& reader = *new Reader;
  return reader.Read(name);
}

}  // namespace unioncare::files
