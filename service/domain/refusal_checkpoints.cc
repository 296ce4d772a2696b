// The texts of refusals about checkpoints, the keys that sign them, and proofs.
#include "service/domain/refusal.h"

namespace unioncare {
namespace {

// Facts by reason, beside "field", which every refusal about a request field has.
//
//   CHECKPOINT_MALFORMED  given: the first line
//   CHECKPOINT_OTHER_LOG  given, wanted: origins
//   CHECKPOINT_SIGNATURE  given: the ids of the keys that are said to have signed it
//   SIGNING_KEY_MISSING   given: the file
//   SIGNING_KEY_OTHER     given: the file; wanted: the public key
//   SIGNING_KEY_OPEN      given: the file; present: its mode
//   SIGNING_KEY_PRESENT   given: the file
//   PROOF_NOT_SHOWN       given: the record
//   PROOF_TOO_LARGE       given: its bytes; wanted: the most there may be

constexpr absl::StatusCode kForm = absl::StatusCode::kInvalidArgument;
constexpr absl::StatusCode kRule = absl::StatusCode::kFailedPrecondition;

constexpr ReasonInfo kReasons[] = {
    {Reason::kCheckpointMalformed, "CHECKPOINT_MALFORMED", kForm,
     "{field}不是检查点文件（首行“{given}”），应为 care audit checkpoint 保存的文件，原样未改",
     "{field} is no checkpoint (its first line is \"{given}\"); a file as care audit checkpoint "
     "kept it is wanted"},
    {Reason::kCheckpointOtherLog, "CHECKPOINT_OTHER_LOG", kRule,
     "{field}属于另一个日志 {given}，本日志是 {wanted}；请核对服务器和工会",
     "{field} is of another log, {given}; this one is {wanted}: is it the right server and union?"},
    {Reason::kCheckpointSignature, "CHECKPOINT_SIGNATURE", kRule,
     "{field}没有本日志密钥的有效签名（签名密钥编号 {given}），文件可能被改动",
     "{field} has no valid signature by a key of this log (signed with key {given}); it may have "
     "been changed"},
    {Reason::kSigningKeyMissing, "SIGNING_KEY_MISSING", kRule,
     "日志签名密钥文件 {given} 不在密钥目录中；请放回原文件，确已丢失的用 care audit rotate-key --lost 更换",
     "the file of the signing key, {given}, is not in the directory of keys; put it back, or, if "
     "it is lost, change the key with care audit rotate-key --lost"},
    {Reason::kSigningKeyOther, "SIGNING_KEY_OTHER", kRule,
     "密钥文件 {given} 里不是本日志的签名密钥（公钥应为 {wanted}），可能来自另一台服务器；请放回原文件",
     "the file {given} does not hold the signing key of this log (public key {wanted}); it may be "
     "another server's: put the right one back"},
    {Reason::kSigningKeyOpen, "SIGNING_KEY_OPEN", kRule,
     "密钥文件 {given} 可被他人读取（权限 {present}，应为 0400）；请改正权限并更换密钥",
     "others may read the key file {given} (mode {present}, 0400 is wanted); correct its mode and "
     "change the key"},
    {Reason::kSigningKeyPresent, "SIGNING_KEY_PRESENT", kRule,
     "签名密钥文件 {given} 还在，没有丢失；请不加 --lost 更换，由旧密钥签名交接",
     "the signing key {given} is there, not lost; change it without --lost, so that the old key "
     "signs for the new one"},
    {Reason::kProofNotShown, "PROOF_NOT_SHOWN", kRule,
     "日志中没有公开写明 {given} 的条目，不公开内容的证明看不出与它的关系；请加 --open 并说明理由",
     "no entry of the journal names {given} openly, so that a closed proof would show nothing of "
     "it; ask for an open one, with a reason"},
    {Reason::kProofTooLarge, "PROOF_TOO_LARGE", kRule,
     "证明有 {given} 字节，最多 {wanted} 字节",
     "the proof would have {given} bytes; at most {wanted} are given out"},
};

}  // namespace

absl::Span<const ReasonInfo> ReasonsOfCheckpoints() {
  return kReasons;
}

}  // namespace unioncare
