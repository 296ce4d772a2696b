// Tests of attachments.
