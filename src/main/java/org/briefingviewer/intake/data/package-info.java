// SPDX-License-Identifier: Apache-2.0

/// Data that went out and comes in again, worked on or not: [DataFile] knows each format that is
/// read and gives what was found as [org.briefingviewer.bundle.wire.web.DeliveredFindings], a text
/// each; [DataImport] looks these up in the articles of a briefing and makes the edits that bring
/// them in. No article comes in by data: none of these files holds its text as it was published.
@NullMarked
package org.briefingviewer.intake.data;

import org.jspecify.annotations.NullMarked;
