// SPDX-License-Identifier: Apache-2.0
/// What a seal covers. [SealedList] is the list of all that was sealed, which lies in the briefing;
/// the seal has its digest. [SealAudit] compares a briefing with it and with its history, and
/// [EditReach] says what an edit after the seal may have changed. What the signature of a seal
/// covers is the business of `bundle.signed`. Knows no bundle: who has one open gives what is asked
/// for.
@NullMarked
package org.briefingviewer.bundle.seal;

import org.jspecify.annotations.NullMarked;
