// Written with the next slice.
