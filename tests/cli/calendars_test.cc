// Tests of calendars.
