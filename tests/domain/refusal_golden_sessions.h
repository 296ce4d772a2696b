// Every reason of refusal about signing in: its name and code on the wire, its texts.
#pragma once

#include "tests/domain/refusal_golden.h"

namespace unioncare {

inline constexpr GoldenReason kGoldenSessionReasons[] = {
    {"USERNAME_MALFORMED", "INVALID_ARGUMENT",
     "{field}“{given}”不合要求，应为 {wanted} 个字母、汉字、数字或 . - _ @，不含空格",
     "{field} \"{given}\" is not a username; {wanted} letters, digits or . - _ @ without spaces "
     "are wanted"},
    {"PASSWORD_TOO_SHORT", "INVALID_ARGUMENT",
     "{field}只有 {given} 个字符，至少 {wanted} 个；可以用几个词连成一句",
     "{field} has {given} characters, at least {wanted} are wanted; a few words in a row will do"},
    {"PASSWORD_TOO_LONG", "INVALID_ARGUMENT",
     "{field}有 {given} 个字符，最多 {wanted} 个",
     "{field} has {given} characters, at most {wanted} are accepted"},
    {"PASSWORD_COMMON", "INVALID_ARGUMENT",
     "{field}太常见，容易被猜到，请另选一个",
     "{field} is one that many people use and others guess; choose another"},
    {"PASSWORD_HOLDS_NAME", "INVALID_ARGUMENT",
     "{field}里有用户名或姓名，容易被猜到，请另选一个",
     "{field} holds the username or the name, which others guess; choose another"},
    {"SIGN_IN_REFUSED", "UNAUTHENTICATED",
     "用户名或密码不对，请重新输入；忘记密码请向管理员申请一次性代码",
     "the username or the password is wrong; try again, or ask the administrator for a one-time "
     "code"},
    {"SIGN_IN_LOCKED", "UNAUTHENTICATED",
     "失败次数太多，请 {wanted} 秒后再试；忘记密码请向管理员申请一次性代码",
     "too many failures; try again in {wanted} seconds, or ask the administrator for a one-time "
     "code"},
    {"CODE_REFUSED", "UNAUTHENTICATED",
     "用户名或一次性代码不对，或代码已用过、已过期；请向管理员申请新的代码",
     "the username or the one-time code is wrong, or the code is used or expired; ask the "
     "administrator for a new one"},
    {"SESSION_ENDED", "UNAUTHENTICATED",
     "登录已结束，请用 care login 重新登录", "the session has ended; sign in again with care login"},
    {"SESSION_EXPIRED", "UNAUTHENTICATED",
     "登录已过期，请用 care login 重新登录",
     "the session has expired; sign in again with care login"},
    {"PASSWORD_WRONG", "PERMISSION_DENIED",
     "{field}不对，密码没有更改", "{field} is wrong; the password was not changed"},
    {"USERNAME_TAKEN", "ALREADY_EXISTS",
     "{field}“{given}”已有人使用，请另选一个", "{field} \"{given}\" is taken; choose another"},
    {"PASSWORD_MISSING", "FAILED_PRECONDITION",
     "这个账号还没有密码，请先用管理员给的一次性代码设置",
     "this account has no password yet; set one with a one-time code from the administrator"},
    {"SESSION_MISSING", "FAILED_PRECONDITION",
     "本次用的是 API 令牌，没有可以退出的登录；停用令牌请用 care token revoke",
     "this call came with an API token, and there is no session to end; care token revoke revokes "
     "a token"},
    {"ACCOUNT_CLOSED", "FAILED_PRECONDITION",
     "账号 {given} 已停用，请先恢复使用", "account {given} is closed; reopen it first"},
    {"ACCOUNT_OWN", "FAILED_PRECONDITION",
     "不能停用自己的账号，请由另一位管理员操作",
     "nobody closes their own account; another administrator does it"},
};

}  // namespace unioncare
