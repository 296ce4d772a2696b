// Tasks on the command line.
