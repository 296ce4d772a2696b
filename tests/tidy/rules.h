// The rules that the source tree keeps. Each looks at all files and says what breaks it.
#pragma once

#include "tests/tidy/source.h"

namespace unioncare::tidy {

// Arrows (arrows.cc).

// Each room includes only what its row of the table allows; a header in no row is refused.
Findings ForbiddenIncludes(const Sources& sources);
// The areas of the domain form no cycle.
Findings DomainCycles(const Sources& sources);
// Time enters by one door: nobody but the clock, the client and measurements reads a clock.
Findings ClockCalls(const Sources& sources);

// Form (form.cc).

// Names that say nothing, notes of unfinished work, skipped and sleeping tests, types that do not
// mix with Debian's Abseil.
Findings BannedWords(const Sources& sources);
// Paths of somebody's machine and hosts of registries.
Findings MachineNames(const Sources& sources);
// Columns, lines of a file, lines of a function.
Findings Sizes(const Sources& sources);
// The first line says what a file is for.
Findings FirstLines(const Sources& sources);
// Every .cc file is built, every area has its file in every room.
Findings Unbuilt(const Sources& sources);
Findings MissingSiblings(const Sources& sources);
// Both READMEs name the scripts, and only files that exist, under the same headings.
Findings ReadmeErrors(const Sources& sources);

// Tables (tables.cc).

// Each table is written by exactly one file.
Findings TableWriters(const Sources& sources);
// Journaled tables change through the journal only.
Findings BareWrites(const Sources& sources);
// SQL lists its columns, orders many rows, numbers its parameters in order, and stands in storage.
Findings SqlForm(const Sources& sources);

}  // namespace unioncare::tidy
