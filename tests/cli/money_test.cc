// Amounts as people type and read them.
#include "client/money.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>

#include "absl/strings/match.h"
#include "unioncare/v1/standards.pb.h"

namespace unioncare::client {
namespace {

// The fen of what was typed, or what is wrong with it.
std::string Read(const char* typed) {
  const auto fen = ReadMoney(Language::kEn, "--amount", typed);
  return fen.ok() ? std::to_string(*fen) : std::string(fen.status().message());
}

TEST(Money, IsTypedInYuanToTheFen) {
  const struct {
    const char* typed;
    const char* fen;
  } cases[] = {
      {"0", "0"},
      {"0.01", "1"},
      {"1200", "120000"},
      {"1200.5", "120050"},
      {"1200.50", "120050"},
      {"1200.00", "120000"},
      {"1200.500", "120050"},
      {"1,200.00", "120000"},
      {"1,234,567.89", "123456789"},
      {"￥1，200．50", "120050"},
      {"¥1200", "120000"},
      {"1200元", "120000"},
      {"1200 元", "120000"},
      {"00012", "1200"},
      {"9999999999.99", "999999999999"},
  };
  for (const auto& each : cases) EXPECT_EQ(Read(each.typed), each.fen) << each.typed;
}

TEST(Money, WhatIsWrongWithAnAmountIsSaidBesideTheFlag) {
  const struct {
    const char* typed;
    const char* wrong;
  } cases[] = {
      {"", "is not an amount"},
      {"abc", "is not an amount"},
      {"一千", "is not an amount"},
      {"1e3", "is not an amount"},
      {"+5", "is not an amount"},
      {".5", "is not an amount"},
      {"5.", "is not an amount"},
      {"1.2.3", "is not an amount"},
      {"12,00", "is not an amount"},
      {"1200,000", "is not an amount"},
      {"1,200,", "is not an amount"},
      {"0x10", "is not an amount"},
      {"-1", "is less than nothing"},
      {"-¥1", "is less than nothing"},
      {"¥-1.00", "is less than nothing"},
      {"1200.005", "has parts of a fen"},
      {"0.001", "has parts of a fen"},
      {"10000000000", "is too large"},
      {"99999999999999999999999", "is too large"},
  };
  for (const auto& each : cases) {
    EXPECT_TRUE(absl::StrContains(Read(each.typed), each.wrong)) << each.typed << ": "
                                                                << Read(each.typed);
    EXPECT_TRUE(absl::StrContains(Read(each.typed), "--amount")) << each.typed;
  }
}

TEST(Money, IsReadInYuan) {
  const struct {
    int64_t fen;
    const char* people;
    const char* programs;
  } cases[] = {
      {0, "¥0.00", "0.00"},
      {5, "¥0.05", "0.05"},
      {99999, "¥999.99", "999.99"},
      {100000, "¥1,000.00", "1000.00"},
      {120050, "¥1,200.50", "1200.50"},
      {123456789, "¥1,234,567.89", "1234567.89"},
      {-100000, "-¥1,000.00", "-1000.00"},
      {std::numeric_limits<int64_t>::min(), "-¥92,233,720,368,547,758.08",
       "-92233720368547758.08"},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(MoneyCell(each.fen, {.output = Output::kTable}), each.people);
    EXPECT_EQ(MoneyCell(each.fen, {.output = Output::kTsv}), each.programs);
    EXPECT_EQ(MoneyCell(each.fen, {.output = Output::kWorkbook}), each.programs);
  }
}

TEST(Money, AFieldWhoseLabelSaysFenIsCountedInFen) {
  const auto* cap = v1::Standard::descriptor()->FindFieldByName("cap_fen");
  EXPECT_FALSE(IsMoney(*cap));
}

}  // namespace
}  // namespace unioncare::client
