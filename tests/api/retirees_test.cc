// Contact with retired members.
