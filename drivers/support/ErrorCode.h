// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

// The one table of everything that can go wrong.
//
// X(enumerator, "SUPPORT-CODE", retriable, "what the person is told")
//
// The support code is printed on the page, in the log and in the manual for staff (docs/error-codes.md); it never
// changes once released. Retriable says whether the same act may be tried again by the same person on the same machine
// without anybody's help; a PIN that is blocked is never retriable, and neither is a page that asks for staff.
// The sentence is English source text, translated in the context "ErrorText"; it says what to do first.
#define MADOGUCHI_ERRORS(X)                                                                                            \
    X(Internal, "APP-INTERNAL", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. Something unexpected happened.")) \
    X(BadInput, "APP-INPUT", true, QT_TRANSLATE_NOOP("ErrorText", "Please check what you entered."))                   \
    X(BadConfiguration, "APP-CONFIG", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. The settings of this machine are incomplete.")) \
    X(FileUnreadable, "APP-FILE", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. A file could not be read.")) \
    X(Cancelled, "APP-CANCELLED", true, QT_TRANSLATE_NOOP("ErrorText", "It was stopped."))                             \
    X(CardNoService, "CARD-NO-SERVICE", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. The card service of this machine is not running.")) \
    X(CardNoReader, "CARD-NO-READER", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. No card reader is connected.")) \
    X(CardAbsent, "CARD-ABSENT", true, QT_TRANSLATE_NOOP("ErrorText", "Please place your card."))                      \
    X(CardRemoved, "CARD-REMOVED", true, QT_TRANSLATE_NOOP("ErrorText", "Please place your card again. It was taken away while being read.")) \
    X(CardOther, "CARD-OTHER", true, QT_TRANSLATE_NOOP("ErrorText", "Please place a My Number card. This is another kind of card.")) \
    X(CardChanged, "CARD-CHANGED", true, QT_TRANSLATE_NOOP("ErrorText", "Please place the card you began with. This is another person's card.")) \
    X(CardLeft, "CARD-LEFT", true, QT_TRANSLATE_NOOP("ErrorText", "Please take the card that lies on the reader, then place yours.")) \
    X(CardBusy, "CARD-BUSY", true, QT_TRANSLATE_NOOP("ErrorText", "Please wait a moment. Another program is using the card.")) \
    X(CardMute, "CARD-MUTE", true, QT_TRANSLATE_NOOP("ErrorText", "Please place the card again. It did not answer.")) \
    X(CardProtocol, "CARD-PROTOCOL", true, QT_TRANSLATE_NOOP("ErrorText", "Please place the card again. It could not be read.")) \
    X(CardData, "CARD-DATA", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. What is written on this card could not be understood.")) \
    X(PinWrong, "PIN-WRONG", true, QT_TRANSLATE_NOOP("ErrorText", "The number did not match. Please enter it again."))  \
    X(PinLastTry, "PIN-LAST-TRY", false, QT_TRANSLATE_NOOP("ErrorText", "Please continue at the counter. One try is left, so this machine does not ask again.")) \
    X(PinBlocked, "PIN-BLOCKED", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. The PIN of this card is locked, and staff can set a new one.")) \
    X(PinAbsent, "PIN-ABSENT", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. This card has no PIN.")) \
    X(PinFormat, "PIN-FORMAT", true, QT_TRANSLATE_NOOP("ErrorText", "Please enter four digits."))                      \
    X(PasswordFormat, "PIN-PASSWORD", true, QT_TRANSLATE_NOOP("ErrorText", "Please enter the password of 6 to 16 letters and digits.")) \
    X(CardTraced, "CARD-TRACED", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. The card service of this machine writes down what is said to the card.")) \
    X(CertificateAbsent, "CERT-ABSENT", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. This card holds no certificate for this.")) \
    X(CertificateExpired, "CERT-EXPIRED", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. The certificate on this card is out of date.")) \
    X(CertificateUntrusted, "CERT-UNTRUSTED", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. The certificate on this card is not known here.")) \
    X(SignatureWrong, "CERT-SIGNATURE", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. This card could not prove that it is genuine.")) \
    X(NumberForbidden, "NUMBER-FORBIDDEN", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. This procedure may not use the individual number.")) \
    X(CodeForeign, "CODE-FOREIGN", true, QT_TRANSLATE_NOOP("ErrorText", "This code is not one of ours. Nothing was opened.")) \
    X(CodeBroken, "CODE-BROKEN", true, QT_TRANSLATE_NOOP("ErrorText", "This code could not be read in full. Please show it again.")) \
    X(CodeTooLarge, "CODE-TOO-LARGE", true, QT_TRANSLATE_NOOP("ErrorText", "This code holds too much. Nothing was opened.")) \
    X(CodeUnsigned, "CODE-UNSIGNED", true, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. This code does not carry a valid signature.")) \
    X(CodeExpired, "CODE-EXPIRED", true, QT_TRANSLATE_NOOP("ErrorText", "Please make a new code. This one is not valid today.")) \
    X(CodeUsed, "CODE-USED", true, QT_TRANSLATE_NOOP("ErrorText", "This code was used before. Each one works once."))  \
    X(CodeWeb, "CODE-WEB", true, QT_TRANSLATE_NOOP("ErrorText", "This code is a web address. Nothing was opened."))    \
    X(CameraAbsent, "CAMERA-ABSENT", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. No camera is connected.")) \
    X(DefinitionBroken, "PROC-DEFINITION", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. This procedure is not set up correctly.")) \
    X(CatalogueUnsigned, "PROC-UNSIGNED", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. The procedures of this machine are not signed by the city.")) \
    X(ProcedureUnknown, "PROC-UNKNOWN", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. This procedure is not known here.")) \
    X(AnswersIncomplete, "PROC-ANSWERS", true, QT_TRANSLATE_NOOP("ErrorText", "Please look at the marked places."))    \
    X(QueueUnavailable, "QUEUE-UNAVAILABLE", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. This machine cannot take anything in now.")) \
    X(QueueFull, "QUEUE-FULL", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. There is no space left on this machine.")) \
    X(QueueReadOnly, "QUEUE-READONLY", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. This machine cannot write anything down.")) \
    X(QueueBroken, "QUEUE-BROKEN", false, QT_TRANSLATE_NOOP("ErrorText", "Please go to the counter. What is stored on this machine is damaged.")) \
    X(QueueNewer, "QUEUE-NEWER", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. What is stored here was written by a newer program.")) \
    X(AuditBroken, "AUDIT-BROKEN", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. What this machine wrote down earlier was changed.")) \
    X(SealFailed, "SEAL-FAILED", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. The application could not be sealed.")) \
    X(SealBroken, "SEAL-BROKEN", false, QT_TRANSLATE_NOOP("ErrorText", "The seal of this application is broken."))     \
    X(LineDown, "LINE-DOWN", true, QT_TRANSLATE_NOOP("ErrorText", "The line to the centre is down. Everything is kept here and sent later.")) \
    X(LineRefused, "LINE-REFUSED", false, QT_TRANSLATE_NOOP("ErrorText", "The centre does not know this machine."))    \
    X(LineNotOurs, "LINE-NOT-OURS", true, QT_TRANSLATE_NOOP("ErrorText", "Something other than the centre answered on the line.")) \
    X(CentreRejected, "CENTRE-REJECTED", false, QT_TRANSLATE_NOOP("ErrorText", "The centre did not take this application.")) \
    X(CentreConflict, "CENTRE-CONFLICT", false, QT_TRANSLATE_NOOP("ErrorText", "The centre already holds something else under this number.")) \
    X(StaffUnknown, "STAFF-UNKNOWN", true, QT_TRANSLATE_NOOP("ErrorText", "The staff number or the password did not match.")) \
    X(VisitUnknown, "VISIT-UNKNOWN", true, QT_TRANSLATE_NOOP("ErrorText", "There is no application with this number.")) \
    X(VoiceAbsent, "VOICE-ABSENT", false, QT_TRANSLATE_NOOP("ErrorText", "No voice is installed for this language."))  \
    X(PrintFailed, "PRINT-FAILED", true, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. It could not be printed.")) \
    X(DeviceRevoked, "DEVICE-REVOKED", false, QT_TRANSLATE_NOOP("ErrorText", "Please call staff. The centre no longer accepts this machine.")) \
    X(EnrolmentRefused, "ENROL-CODE", true, QT_TRANSLATE_NOOP("ErrorText", "This code does not count. Each one works once and for a limited time."))

namespace madoguchi {

#define X(name, support, retriable, text) name,
enum class ErrorCode { MADOGUCHI_ERRORS(X) };
#undef X

struct ErrorInfo {
    ErrorCode code;
    std::string_view support; // "CARD-REMOVED"
    bool retriable;
    const char *text; // English source; translate in the context "ErrorText"
};

// Never fails: each enumerator has its row.
const ErrorInfo &errorInfo(ErrorCode code) noexcept;

} // namespace madoguchi
