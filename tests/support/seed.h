// The seed of a random test: printed, so that a failure can be repeated with TEST_SEED=….
#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

namespace unioncare::testing {

// TEST_SEED when it is set, else a fresh one; printed either way.
inline uint64_t TestSeed() {
  const char* given = std::getenv("TEST_SEED");
  const uint64_t seed = given != nullptr ? std::stoull(given) : std::random_device()();
  std::cout << "TEST_SEED=" << seed << std::endl;
  return seed;
}

// Evenly from `low` to `high`, both included.
template <class Random>
int64_t Between(Random& random, int64_t low, int64_t high) {
  return std::uniform_int_distribution<int64_t>(low, high)(random);
}

}  // namespace unioncare::testing
