// Tests of backups.
