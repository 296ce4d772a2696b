// Hardship aid.
#include "gtest/gtest.h"
