// Readings by ICU's transliterator, which is the only part of ICU that is used.
#include "service/files/pinyin.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>
#include <unicode/utrans.h>

#include <memory>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/container/node_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
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

// Reads names character by character from what was read before: the rules look at a character, at
// whether a name begins with it, and for four surnames at the one behind it. Going through all
// rules for every name takes two hundred times as long, which long lists would feel.
class Characters {
 public:
  std::string Read(absl::string_view name) {
    std::vector<absl::string_view> parts;
    if (!IsHan(name, parts)) return reader_.Read(name);
    std::string reading;
    for (size_t i = 0; i < parts.size(); ++i) {
      const absl::string_view next = i + 1 < parts.size() ? parts[i + 1] : "";
      const std::string& syllable = SyllableOf(parts[i], next, i == 0);
      if (!reading.empty() && !syllable.empty()) reading.push_back(' ');
      reading += syllable;
    }
    return reading;
  }

 private:
  // Parts the name into its characters; false when one of them is not Chinese.
  static bool IsHan(absl::string_view name, std::vector<absl::string_view>& parts) {
    int32_t at = 0;
    const int32_t length = static_cast<int32_t>(name.size());
    while (at < length) {
      const int32_t begin = at;
      UChar32 character = 0;
      U8_NEXT(name.data(), at, length, character);
      if (character < 0x3400 || !u_hasBinaryProperty(character, UCHAR_UNIFIED_IDEOGRAPH)) {
        return false;
      }
      parts.push_back(name.substr(static_cast<size_t>(begin), static_cast<size_t>(at - begin)));
    }
    return true;
  }

  const std::string& SyllableOf(absl::string_view character, absl::string_view next, bool first) {
    // 令狐, 万俟, 澹台, 长孙.
    const bool pair = (character == "令" && next == "狐") || (character == "万" && next == "俟") ||
                      (character == "澹" && next == "台") || (character == "长" && next == "孙");
    const std::string read =
        absl::StrCat(first ? "" : kBefore, character, pair ? next : absl::string_view());
    const absl::MutexLock lock(&mutex_);
    const auto known = syllables_.find(read);
    if (known != syllables_.end()) return known->second;
    const std::vector<std::string> all = absl::StrSplit(reader_.Read(read), ' ');
    const size_t place = first ? 0 : 1;
    // What has no reading is left out; whatever stands there then belongs to the one behind it.
    const bool has = all.size() == place + (pair ? 2 : 1);
    return syllables_.emplace(read, has ? all[place] : "").first->second;
  }

  // Any character that has one reading.
  static constexpr absl::string_view kBefore = "王";

  Reader reader_;
  absl::Mutex mutex_;
  absl::node_hash_map<std::string, std::string> syllables_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace

std::string ReadName(absl::string_view name) {
  static Characters& characters = *new Characters;
  return characters.Read(name);
}

}  // namespace unioncare::files
