// What the refusals about checkpoints, signing keys and proofs say, written down a second time.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenCheckpointReasons[] = {
    {"CHECKPOINT_MALFORMED", "INVALID_ARGUMENT",
     "{field}不是检查点文件（首行“{given}”），应为 care audit checkpoint 保存的文件，原样未改",
     "{field} is no checkpoint (its first line is \"{given}\"); a file as care audit checkpoint "
     "kept it is wanted"},
    {"CHECKPOINT_OTHER_LOG", "FAILED_PRECONDITION",
     "{field}属于另一个日志 {given}，本日志是 {wanted}；请核对服务器和工会",
     "{field} is of another log, {given}; this one is {wanted}: is it the right server and union?"},
    {"CHECKPOINT_SIGNATURE", "FAILED_PRECONDITION",
     "{field}没有本日志密钥的有效签名（签名密钥编号 {given}），文件可能被改动",
     "{field} has no valid signature by a key of this log (signed with key {given}); it may have "
     "been changed"},
    {"SIGNING_KEY_MISSING", "FAILED_PRECONDITION",
     "日志签名密钥文件 {given} 不在密钥目录中；请放回原文件，确已丢失的用 care audit rotate-key --lost 更换",
     "the file of the signing key, {given}, is not in the directory of keys; put it back, or, if "
     "it is lost, change the key with care audit rotate-key --lost"},
    {"SIGNING_KEY_OTHER", "FAILED_PRECONDITION",
     "密钥文件 {given} 里不是本日志的签名密钥（公钥应为 {wanted}），可能来自另一台服务器；请放回原文件",
     "the file {given} does not hold the signing key of this log (public key {wanted}); it may be "
     "another server's: put the right one back"},
    {"SIGNING_KEY_OPEN", "FAILED_PRECONDITION",
     "密钥文件 {given} 可被他人读取（权限 {present}，应为 0400）；请改正权限并更换密钥",
     "others may read the key file {given} (mode {present}, 0400 is wanted); correct its mode and "
     "change the key"},
    {"SIGNING_KEY_PRESENT", "FAILED_PRECONDITION",
     "签名密钥文件 {given} 还在，没有丢失；请不加 --lost 更换，由旧密钥签名交接",
     "the signing key {given} is there, not lost; change it without --lost, so that the old key "
     "signs for the new one"},
    {"PROOF_NOT_SHOWN", "FAILED_PRECONDITION",
     "日志中没有公开写明 {given} 的条目，不公开内容的证明看不出与它的关系；请加 --open 并说明理由",
     "no entry of the journal names {given} openly, so that a closed proof would show nothing of "
     "it; ask for an open one, with a reason"},
    {"PROOF_TOO_LARGE", "FAILED_PRECONDITION",
     "证明有 {given} 字节，最多 {wanted} 字节",
     "the proof would have {given} bytes; at most {wanted} are given out"},
};

}  // namespace unioncare
