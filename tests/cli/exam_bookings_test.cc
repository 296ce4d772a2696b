// Tests of booking exams.
#include "gtest/gtest.h"
