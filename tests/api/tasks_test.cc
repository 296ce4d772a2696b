// Tasks through the server.
