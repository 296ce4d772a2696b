// Files of the kinds that attachments may be, as small as they can be, for tests.
#pragma once

#include <cstdint>
#include <string>

namespace unioncare::testing {

inline std::string BigEndian(uint32_t number, int bytes) {
  std::string text;
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    text += static_cast<char>(number >> shift & 0xff);
  }
  return text;
}

// Check sums are zeros: nobody looks at them.
inline std::string PngChunk(const std::string& type, const std::string& data) {
  return BigEndian(static_cast<uint32_t>(data.size()), 4) + type + data + std::string(4, '\0');
}

inline std::string Png(uint32_t width, uint32_t height, const std::string& data = "pixels") {
  const std::string header = BigEndian(width, 4) + BigEndian(height, 4) +
                             std::string("\x08\x02\0\0\0", 5);
  return std::string("\x89PNG\r\n\x1a\n", 8) + PngChunk("IHDR", header) +
         PngChunk("IDAT", data) + std::string("\0\0\0\0IEND\xae\x42\x60\x82", 12);
}

inline std::string JpegSegment(char marker, const std::string& data) {
  return std::string("\xff") + marker + BigEndian(static_cast<uint32_t>(data.size() + 2), 2) + data;
}

inline std::string Jpeg(uint32_t width, uint32_t height, const std::string& data = "pixels") {
  const std::string frame = "\x08" + BigEndian(height, 2) + BigEndian(width, 2) +
                            std::string("\x01\x01\x11\0", 4);
  return "\xff\xd8" + JpegSegment('\xe0', std::string("JFIF\0", 5)) +
         JpegSegment('\xc0', frame) + JpegSegment('\xda', std::string("\x01\x01\0\0\x3f\0", 6)) +
         data + "\xff\xd9";
}

inline std::string Pdf(const std::string& data = "1 0 obj << >> endobj") {
  return "%PDF-1.4\n" + data + "\ntrailer << >>\n%%EOF\n";
}

}  // namespace unioncare::testing
