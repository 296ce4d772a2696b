// contacts.
