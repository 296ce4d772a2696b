// Tasks as operations.
#include "service/api/tasks.h"
