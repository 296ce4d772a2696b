// The numbers that the rules of the audit go by.
#pragma once

namespace unioncare {

// What the rules go by; the catalogue lists them.
inline constexpr int kAuditSignDays = 15;          // from payment to signature (A01)
inline constexpr int kAuditGraceDays = 30;         // for papers of the discharge (A15)
inline constexpr int kAuditClaimDays = 183;        // where the standard sets none (A20)
inline constexpr int kAuditSettleDays = 30;        // from payment to the books (A21)
inline constexpr int kAuditSettleDaysVacation = 60;
inline constexpr int kAuditVisitGraceDays = 30;    // after the visit was due (A29)
inline constexpr int kAuditFestivalDays = 15;      // either side of a legal festival (A24)

// Two events of one kind that are so near are one, as for cases (kEventWindowDays) (A05).
inline constexpr int kSameEventDays = 15;
// Payments within so many days may be parts of one (A07).
inline constexpr int kSplitDays = 30;
// A visit is recorded on the way home or in the days after; whoever records it later than this
// writes it from memory, or for the audit (A33).
inline constexpr int kBackdatedDays = 7;
// Whoever fetches what is due to the colleagues of an office fetches that of a few; more on one
// sheet is a sheet that one hand filled (A36).
inline constexpr int kAgentForMax = 3;
// Goods for the same occasion differ a little in price; amounts that differ by more than this share
// of the larger are not the same standard (A37).
inline constexpr int kUnequalPercent = 20;
// How far before the period rules look that find one thing by another: the invoice with the number
// before (A28), the other person of an account (A35). Others need no such number: a run of A05,
// A06, A07, A37 and A44 is of one person, or of one occasion or year, and everything that was ever
// given is compared; purchases of A07 are of one day; A36 is of one sheet; A27 asks for the first
// use of a number, whenever that was.
inline constexpr int kAuditLookBackDays = 366;
// From one lunar birthday to the next it is so many days at least: two in a civil year may both be
// due (A44). What lies less than kBirthdayApartDays apart is one birthday in any case, as at entry.
inline constexpr int kLunarYearDays = 354;

}  // namespace unioncare
