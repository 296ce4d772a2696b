// Tests of imports.
