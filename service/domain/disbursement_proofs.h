// A file by which anybody can check, without the server, that the journal entries about a
// disbursement stand in the log of its union: its form, and what it proves.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/base/crypto.h"
#include "service/domain/checkpoints.h"
#include "service/domain/log_entries.h"
#include "service/domain/log_proofs.h"

namespace unioncare {

inline constexpr size_t kProofBytesMax = 512 << 10;

// An image that the proof opens, and the key that opens it alone.
struct OpenImage {
  int position = 0;  // in its entry, from 0
  crypto::Key key;
};
struct ProvenEntry {
  int64_t sequence = 0;
  std::string bytes;
  journal::ProofHashes path;
  std::vector<OpenImage> opened;
};
struct DisbursementProof {
  std::string resource;  // "unions/{union}/disbursements/{disbursement}"
  std::vector<std::string> key_statements;
  std::vector<ProvenEntry> entries;  // in the order of the log
  std::string checkpoint;
};

std::string FormatProof(const DisbursementProof& proof);
// Takes only what FormatProof writes, to the last byte.
ProofFault ReadProof(absl::string_view file, DisbursementProof& proof);

// Whether an entry says openly that it is about a record: it names it as what the call concerned,
// or an image that is plain or opened is of the disbursement's row. `images` are those.
bool ShowsDisbursement(const journal::Entry& entry, absl::Span<const journal::ImageText> images,
                       absl::string_view resource);

// What a proof shows, once it has been checked.
struct ProofClaims {
  SignedCheckpoint checkpoint;
  int64_t key_count = 0;  // of the installation
  struct Entry {
    int64_t sequence = 0;
    int64_t time_us = 0;  // as the server stamped it
    int64_t user = 0;
    std::string method;
    std::string resource;
    int sealed_count = 0;                    // images that stay closed
    std::vector<journal::ImageText> images;  // those that are plain or opened
    bool shown = false;                      // ShowsDisbursement
  };
  std::vector<Entry> entries;
};

// Checks everything: the keys, the checkpoint, every entry. `pinned` is the public key that the
// reader trusts; when it is empty, the name of the log vouches for its first key.
ProofFault CheckProof(absl::string_view file, absl::string_view pinned, DisbursementProof& proof,
                      ProofClaims& claims);

}  // namespace unioncare
