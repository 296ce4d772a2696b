// Tests of policies.
