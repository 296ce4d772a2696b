// The fixed texts of the client, in Chinese and English. $0, $1… stand for what is filled in.
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "absl/strings/substitute.h"

namespace unioncare::client {

enum class Language { kZh, kEn };

// One text in both languages.
struct Text {
  const char* zh = "";
  const char* en = "";

  const char* In(Language language) const { return language == Language::kZh ? zh : en; }
  bool empty() const { return *zh == '\0'; }
};

template <class... Values>
std::string Say(Language language, const Text& text, const Values&... values) {
  return absl::Substitute(text.In(language), values...);
}

namespace texts {

// Wrong use.
extern const Text kCommandUnknown;
extern const Text kVerbMissing;
extern const Text kVerbUnknown;
extern const Text kDidYouMean;
extern const Text kMistake;
extern const Text kVisitOf;
extern const Text kSeveralMistakes;
extern const Text kFlagUnknown;
extern const Text kFlagValueMissing;
extern const Text kFlagsNotUnderstood;
extern const Text kWordUnexpected;
extern const Text kChoiceUnknown;
extern const Text kDateUnknown;
extern const Text kMomentUnknown;
extern const Text kRowUnknown;
extern const Text kNumberUnknown;
extern const Text kSeeHelp;
extern const Text kAllowed;
extern const Text kClosest;

// Talking to the server.
extern const Text kTokenMissing;
extern const Text kTokenFileUnreadable;
extern const Text kTokenMalformed;
extern const Text kTokenHint;
extern const Text kUnreachable;
extern const Text kUnreachableHint;
extern const Text kTooSlow;
extern const Text kGaveUp;
extern const Text kGaveUpNamed;
extern const Text kAnswerUnexpected;
extern const Text kServerOlder;

// Records by name.
extern const Text kUnionMissing;
extern const Text kUnionMissingHint;
extern const Text kUnknownName;
extern const Text kOnlySimilar;
extern const Text kSeveral;
extern const Text kSayWhich;
extern const Text kChoose;
extern const Text kChooseAgain;
extern const Text kNothingChosen;
extern const Text kStaffNo;
extern const Text kBornIn;
extern const Text kInstallation;
extern const Text kUserOfTokenMissing;

// Asking step by step.
extern const Text kAskIntroduction;
extern const Text kAsk;
extern const Text kAskDefault;
extern const Text kAskOptional;
extern const Text kAskVisitors;
extern const Text kAskNumberOrName;

// What else is said beside an answer.
extern const Text kDryRun;
extern const Text kMore;
extern const Text kNoRows;
extern const Text kShownOnce;
extern const Text kAssumed;
extern const Text kGuest;
extern const Text kYes;
extern const Text kNo;
extern const Text kNothingToChange;
extern const Text kOutputNotWritten;
extern const Text kWorkbookWritten;
extern const Text kPeriodNote;
extern const Text kMadeOn;

// Roles with dates.
extern const Text kFromTo;
extern const Text kFrom;
extern const Text kUntil;
extern const Text kLentBy;
extern const Text kLentTo;

// Verifying the journal.
extern const Text kVerifyProgress;
extern const Text kVerified;
extern const Text kForgotten;
extern const Text kDifferent;
extern const Text kDifferences;
extern const Text kVerifyBroken;

// Files of this machine.
extern const Text kFileMissing;
extern const Text kFileExists;
extern const Text kFileNotWritten;
extern const Text kFileUnreadable;
extern const Text kReceiving;
extern const Text kRestartNeeded;
extern const Text kSending;
extern const Text kPublishing;
extern const Text kProblem;
extern const Text kMoreProblems;
extern const Text kMissingMembers;
extern const Text kWaitingColumns;

// Help.
extern const Text kUsage;
extern const Text kUsageLine;
extern const Text kWhatItIs;
extern const Text kCommandsTitle;
extern const Text kFlagsTitle;
extern const Text kGlobalFlagsTitle;
extern const Text kExamplesTitle;
extern const Text kMoreHelp;
extern const Text kExitCodes;
extern const Text kRequired;
extern const Text kRecordValue;
extern const Text kVisitorsValue;
extern const Text kDateValue;
extern const Text kMomentValue;
extern const Text kRowValue;
extern const Text kTextValue;
extern const Text kNumberValue;
extern const Text kMoneyValue;

}  // namespace texts
}  // namespace unioncare::client
