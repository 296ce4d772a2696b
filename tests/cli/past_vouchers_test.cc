// Old vouchers on the command line.
