// The two status macros, and CHECK for faults that are our own.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

// Returns from the function when the expression is not OK.
#define RETURN_IF_ERROR(expression)              \
  do {                                           \
    absl::Status status_macro = (expression);    \
    if (!status_macro.ok()) return status_macro; \
  } while (false)

// Declares or assigns `left` from a StatusOr, or returns its error.
#define ASSIGN_OR_RETURN(left, expression) \
  ASSIGN_OR_RETURN_IN(STATUS_NAME(status_or_, __LINE__), left, expression)
#define ASSIGN_OR_RETURN_IN(name, left, expression) \
  auto name = (expression);                         \
  if (!name.ok()) return std::move(name).status();  \
  left = *std::move(name)
#define STATUS_NAME(prefix, line) STATUS_JOIN(prefix, line)
#define STATUS_JOIN(prefix, line) prefix##line

// Ends the process when the condition does not hold. For faults of this program, never for input.
#define CHECK(condition)                                                                 \
  do {                                                                                   \
    if (!(condition)) {                                                                  \
      std::fprintf(stderr, "%s:%d: CHECK failed: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                      \
    }                                                                                    \
  } while (false)
