// The client of the member-care service.
#include "client/cli.h"

int main(int argc, char** argv) {
  unioncare::client::Streams streams = unioncare::client::ProcessStreams();
  return unioncare::client::RunCare(argc, argv, streams);
}
