// The commands of contact with retired members.
